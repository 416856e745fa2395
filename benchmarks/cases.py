"""What is measured: networks (random ones written to ONNX, the examples, files given) and domains."""

from __future__ import annotations

import itertools
import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .chain import Chain, of_network

ROOT = Path(__file__).resolve().parents[1]
POINT = {"name": "point", "kind": "around", "input_radius": "0", "radius": "0"}
INPUT = {"name": "inputs 0.1", "kind": "around", "input_radius": "0.1", "radius": "0"}
BOX = {"name": "entries 0.001", "kind": "box", "input_radius": "0", "radius": "0.001"}
BALLS = [{"name": f"around {r}", "kind": "around", "input_radius": r, "radius": r} for r in ("0.001", "0.01", "0.1")]
EVERY = [POINT, INPUT, BOX, *BALLS]


@dataclass(frozen=True)
class Random:
    """A random dense network: weights N(0, gain^2/fan-in), biases N(0, 0.01), float32, seed 0."""

    name: str
    widths: tuple[int, ...]
    activation: str = "tanh"
    gain: float = 1.5


@dataclass(frozen=True)
class Case:
    """One network over one domain. ``domain`` holds exact decimal strings."""

    network: str
    parameters: int
    widths: tuple[int, ...]
    model: str  # ONNX
    arrays: str  # the same numbers as Chain.save() writes them
    domain: dict[str, Any]
    group: str = "size"

    def write(self, file: Path) -> Path:
        """As JSON, for the process that measures it."""
        file.write_text(json.dumps(asdict(self)))
        return file

    @classmethod
    def read(cls, file: str | Path) -> Case:
        """What write() wrote."""
        return cls(**json.loads(Path(file).read_text()))


SIZES = (
    Random("2-3-1", (2, 3, 1)),
    Random("2-4-4-1", (2, 4, 4, 1)),
    Random("2-6-6-1", (2, 6, 6, 1)),
    Random("2-8-8-1", (2, 8, 8, 1)),
    Random("12-64-64-64-3", (12, 64, 64, 64, 3), "sigmoid", 4.0),
    Random("16-256-256-256-4", (16, 256, 256, 256, 4)),
    Random("64-1024-1024-1024-8", (64, 1024, 1024, 1024, 8)),
    Random("4 x 4096", (4096,) * 5),
)
WIDTHS = tuple(Random(f"width {n}", (8, n, n, n, 4)) for n in (16, 32, 64, 128, 256, 512, 1024))
DEPTHS = tuple(Random(f"depth {d}", (8, *[128] * (d - 1), 4)) for d in (2, 3, 4, 6, 8, 12))
EXAMPLES = (
    ("arm 4-32-32-2", ROOT / "examples/two_link_arm/arm.onnx", ROOT / "examples/two_link_arm/domain.toml"),
    ("digits 64-48-10", ROOT / "examples/digits/digits.onnx", ROOT / "examples/digits/domain.toml"),
)


def random_chain(random: Random) -> Chain:
    """The network of a recipe; its numbers are float32."""
    rng, weights, biases = np.random.default_rng(0), [], []
    for m, n in itertools.pairwise(random.widths):
        weights.append((rng.normal(size=(n, m)) * random.gain / np.sqrt(m)).astype(np.float32).astype(float))
        biases.append((0.1 * rng.normal(size=n)).astype(np.float32).astype(float))
    activations = (*(random.activation,) * (len(weights) - 1), "identity")
    inputs = random.widths[0]
    return Chain(tuple(weights), tuple(biases), activations, np.ones(inputs), np.zeros(inputs))


def write_onnx(chain: Chain, file: Path) -> None:
    """A random chain as an ONNX file."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    nodes, tensors, value = [], [], "x"
    for j, (weight, bias, name) in enumerate(zip(chain.weights, chain.biases, chain.activations, strict=True)):
        tensors.append(numpy_helper.from_array(weight.astype(np.float32), f"W{j}"))
        tensors.append(numpy_helper.from_array(np.asarray(bias, dtype=np.float32), f"b{j}"))
        nodes.append(helper.make_node("Gemm", [value, f"W{j}", f"b{j}"], [f"z{j}"], name=f"layer{j}", transB=1))
        value = f"z{j}"
        if name != "identity":
            nodes.append(helper.make_node(name.capitalize(), [value], [f"h{j}"], name=f"activation{j}"))
            value = f"h{j}"
    ends = (("x", chain.widths[0]), (value, chain.widths[-1]))
    x, y = ([helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", size])] for name, size in ends)
    graph = helper.make_graph(nodes, "random", x, y, tensors)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), file)


def cases(folder: Path, models: Sequence[Path], quick: bool, names: Collection[str] = ()) -> Iterator[Case]:
    """Every case (of the networks ``names``, if any), small ones first; files go to ``folder`` as they are needed."""

    def chosen(name: str) -> bool:
        return not names or name in names

    sizes = [r for r in SIZES if chosen(r.name)]
    small = [r for r in sizes if max(r.widths) <= 64]
    for random in small:
        yield from _of_random(random, folder, _domains(random), _random_centre(random))
    for name, file, domain in (e for e in EXAMPLES if chosen(e[0])):
        yield from _of_file(name, file, folder, EVERY, _centre(domain))
    for file in (f for f in models if chosen(f.stem)):
        yield from _of_file(file.stem, file, folder, EVERY, "0")
    for group, family in (("width", WIDTHS), ("depth", DEPTHS)):
        for random in (r for r in family if chosen(r.name)):
            if not quick or max(*random.widths, len(random.widths)) <= 64:
                yield from _of_random(random, folder, [POINT], "0.5", group)
    for random in () if quick else [r for r in sizes if r not in small]:
        yield from _of_random(random, folder, _domains(random), _random_centre(random))


def _random_centre(random: Random) -> list[str]:
    return [f"{v:.3f}" for v in np.random.default_rng(1).normal(size=random.widths[0])]


def _domains(random: Random) -> list[dict[str, str]]:
    if max(random.widths) >= 1024:
        return [POINT, BALLS[1]]
    return [POINT, BOX] if max(random.widths) < 8 else EVERY


def _centre(domain: Path) -> list[str] | str:
    import tomllib  # not in the Python of every peer, which reads cases but makes none

    centre = tomllib.loads(domain.read_text())["input"]["center"]
    return [str(c) for c in centre] if isinstance(centre, list) else str(centre)


def _of_random(
    random: Random, folder: Path, domains: Sequence[dict[str, str]], centre: list[str] | str, group: str = "size"
) -> Iterator[Case]:
    stem = f"{'-'.join(map(str, random.widths))}_{random.activation}_{random.gain:g}"
    chain, file = random_chain(random), folder / f"{stem}.onnx"
    write_onnx(chain, file)
    return _of_chain(random.name, chain, file, folder / f"{stem}.npz", domains, centre, group)


def _of_file(
    name: str, file: Path, folder: Path, domains: Sequence[dict[str, str]], centre: list[str] | str
) -> Iterator[Case]:
    import certbound

    return _of_chain(name, of_network(certbound.load(file)), file, folder / f"{file.stem}.npz", domains, centre, "size")


def _of_chain(
    name: str,
    chain: Chain,
    model: Path,
    arrays: Path,
    domains: Sequence[dict[str, str]],
    centre: list[str] | str,
    group: str,
) -> Iterator[Case]:
    chain.save(arrays)
    for domain in domains:
        table = {**domain, "input_center": centre}
        yield Case(name, sum(chain.counts), chain.widths, str(model), str(arrays), table, group)
