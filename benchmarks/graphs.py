"""python -m benchmarks.graphs: layer graphs. Bounds against derivatives at a point, values found, norms, and times.

Records graphs.json. Each part can be run alone: python -m benchmarks.graphs point ball norms image examples.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import certbound
from certbound.bounds.domain import Domain, read_domain
from certbound.hunt.fuzz.architectures import Builder, Shape
from certbound.hunt.fuzz.graphs import MadeGraph
from certbound.hunt.measure.ascent import Effort, maximise
from certbound.network.graph import Network
from certbound.numbers.convolution import convolution_norm_up
from tests.support import graph_jets

ROOT = Path(__file__).resolve().parents[1]
RECORD = Path(__file__).with_name("graphs.json")
EXAMPLES = ("residual", "dense_connected", "convolutional", "gru", "attention", "neural_ode")
MEASURED = ("output", "input_jacobian", "parameter_jacobian", "parameter_hessian")
EFFORT = Effort(starts=8, steps=60, rounds=3)


def _builder(inputs: int, width: int, seed: int) -> Builder:
    rng = np.random.default_rng(seed)

    def draw(shape: tuple[int, int, int]) -> np.ndarray:
        return rng.normal(size=shape) / np.sqrt(shape[2])

    return Builder(inputs, Shape(inputs, width, 1, 1, "tanh"), draw)


def _with_biases(b: Builder, seed: int) -> MadeGraph:
    """The graph, its biases drawn too."""
    rng = np.random.default_rng(seed)
    for own in b.groups:
        if own.bias is not None:
            own.bias[...] = 0.1 * rng.normal(size=own.bias.shape)
    return b.graph().network()


def residual(blocks: int = 8, width: int = 8) -> MadeGraph:
    """u + tanh(W u + b) / 4, eight blocks."""
    b = _builder(3, width, 0)
    u = b.bend(b.affine(0, "in", width))
    for i in range(blocks):
        u = b.linear((u, 1.0), (b.bend(b.affine(u, f"block{i}", width)), 0.25))
    b.affine(u, "out", 1)
    return _with_biases(b, 1)


def dense_connected(layers: int = 6, width: int = 4) -> MadeGraph:
    """u_l = u_0 + (1/6) sum over s < l of W_ls tanh(u_s) + b_ls."""
    b = _builder(3, width, 0)
    first = b.affine(0, "in", width)
    bent = [b.bend(first)]
    for layer in range(1, layers + 1):
        terms = [(b.affine(u, f"{layer} from {s}", width), 1.0 / layers) for s, u in enumerate(bent)]
        last = b.linear((first, 1.0), *terms)
        bent.append(b.bend(last))
    b.affine(last, "out", 1)
    return _with_biases(b, 1)


def _patches(side: int, channels: int, kernel: int = 3) -> np.ndarray:
    """Columns of a convolution with a margin of zeros; values are stored position after position."""
    padded = np.pad(np.arange(side * side).reshape(side, side), kernel // 2, constant_values=-1)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kernel, kernel)).reshape(side * side, 1, -1)
    places = windows * channels + np.arange(channels)[:, None]
    return np.where(windows < 0, -1, places).reshape(1, side * side, -1)


def _pooling(side: int, channels: int) -> np.ndarray:
    """Means over squares of 2 x 2."""
    half = side // 2
    matrix = np.zeros((half, half, channels, side, side, channels))
    for i, j, c in np.ndindex(half, half, channels):
        matrix[i, j, c, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2, c] = 0.25
    return matrix.reshape(half * half * channels, side * side * channels)


def convolutional() -> MadeGraph:
    """1 x 8 x 8, 4 kernels 3 x 3, tanh, means over 2 x 2, dense."""
    b = _builder(64, 4, 0)
    u = b.bend(b.affine(0, "conv", 4, _patches(8, 1)))
    b.affine(b.linear((u, _pooling(8, 4))), "out", 1)
    return _with_biases(b, 1)


def gru(steps: int = 5, width: int = 4, inputs: int = 2) -> MadeGraph:
    """Five steps, the state first zero."""
    b = _builder(steps * inputs, width, 0)
    h = b.linear((0, np.zeros((width, steps * inputs))))
    for t in range(steps):
        x = b.take(0, range(t * inputs, (t + 1) * inputs))
        both = b.concat(x, h)
        update, reset = (b.bend(b.affine(both, name, width), "sigmoid") for name in ("update", "reset"))
        state = b.times(reset, b.affine(h, "state", width))
        new = b.bend(b.linear((b.affine(x, "new", width), 1.0), (state, 1.0)))
        h = b.linear((new, 1.0), (b.times(update, b.linear((h, 1.0), (new, -1.0))), 1.0))
    b.affine(h, "out", 1)
    return _with_biases(b, 1)


NETWORKS: dict[str, Callable[[], MadeGraph]] = {
    "residual, 8 blocks": residual,
    "dense-connected, 6 layers": dense_connected,
    "convolutional, 8 x 8": convolutional,
    "GRU, 5 steps": gru,
}


def centre(network: Network) -> list[str]:
    """Where the network is looked at."""
    return [f"{v:.3f}" for v in 0.5 * np.random.default_rng(2).normal(size=network.inputs)]


def checked(result: Any, model: Path | None = None) -> dict[str, Any]:
    """Whether the checker accepts, and its processor time in seconds."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = result.write(Path(scratch) / "out")
        command = [sys.executable, "-m", "certbound", "check", str(folder / "claim.toml")]
        command += [str(folder / "certificate.json"), str(model or folder / "model.onnx")]
        before = _children()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return {"valid": done.returncode == 0, "check_seconds": _children() - before}


def _children() -> float:
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def at_a_point() -> dict[str, Any]:
    """J and H of one output against full derivative tensors by directional Taylor coefficients."""
    table = {}
    for name, make in NETWORKS.items():
        network = make()
        where = centre(network)
        x, theta = np.array([float(v) for v in where]), network.theta
        jacobian = graph_jets.taylor(
            network, x, theta, np.zeros((theta.size, x.size)), np.eye(theta.size)
        ).first
        truth = {
            "parameter_jacobian": float(np.linalg.norm(jacobian)),
            "parameter_hessian": float(np.abs(np.linalg.eigvalsh(graph_jets.hessian(network, x, theta)[0])).max()),
        }
        result = certbound.certify(network, Domain.around(input_center=where))
        table[name] = {"parameters": int(theta.size)} | {
            q: {"bound": float(result.bounds[q]), "exact": v, "excess": float(result.bounds[q]) / v - 1}
            for q, v in truth.items()
        }
        table[name] |= checked(result)
    return table


def in_a_ball(radius: str = "0.01") -> dict[str, Any]:
    """Bound / best value found by the hunt, the input entry by entry and each group within the radius."""
    table = {}
    for name, make in NETWORKS.items():
        network = make()
        domain = Domain.around(input_center=centre(network), input_radius=radius, radius=radius).fit(network)
        result = certbound.certify(network, domain)
        table[name] = compared(network, domain, result, ("parameter_jacobian", "parameter_hessian")) | checked(result)
    return table


def compared(network: Network, domain: Domain, result: Any, quantities: tuple[str, ...]) -> dict[str, Any]:
    """quantity -> bound, found, ratio."""
    table: dict[str, Any] = {}
    for quantity in (q for q in quantities if q in result.bounds):
        bound, found = float(result.bounds[quantity]), maximise(network, domain, quantity, effort=EFFORT).value
        table[quantity] = {"bound": bound, "found": found, "ratio": bound / found}
    return table


SHAPES = ((1, 4, 3, 8), (4, 8, 3, 8), (8, 8, 3, 12), (16, 16, 3, 8), (3, 8, 5, 10))  # channels in, out, kernel, side


def norms(squares: int = 3) -> dict[str, Any]:
    """The tap sum against the spectral norm of the whole map, and the checker's time for it."""
    table = {}
    for channels, outputs, kernel, side in SHAPES:
        weight = np.random.default_rng(1).normal(size=(outputs, channels * kernel**2)) / np.sqrt(channels * kernel**2)
        whole = np.zeros((side * side, outputs, side * side * channels + 1))
        patches = _patches(side, channels, kernel)[0]
        for i in range(patches.shape[1]):
            whole[np.arange(side * side), :, patches[:, i]] += weight[:, i]
        exact = float(np.linalg.norm(whole[:, :, :-1].reshape(side * side * outputs, -1), 2))
        bound = convolution_norm_up(weight, (kernel, kernel), squares).value
        row: dict[str, Any] = {"bound": bound, "exact": exact, "ratio": bound / exact}
        row["check_seconds"] = _tap_seconds(weight, (kernel, kernel), squares, bound)
        table[f"{channels} -> {outputs}, {kernel} x {kernel}"] = row
    return table


def _tap_seconds(weight: np.ndarray, shape: tuple[int, int], squares: int, bound: float) -> float:
    """Processor time of the checker's rule R13, by the standard library alone."""
    script = (  # the rule on one kernel
        "import json, sys, time; from fractions import Fraction; from layerwise import taps\n"
        "weight, shape, squares = json.load(sys.stdin)\n"
        "weight = [[Fraction(float.fromhex(v)) for v in row] for row in weight]\n"
        "start = time.process_time(); taps.kernel_norm(weight, tuple(shape), squares)\n"
        "print(time.process_time() - start)"
    )
    text = json.dumps([[[float(v).hex() for v in row] for row in weight], shape, squares])
    checker = Path(certbound.__file__).parent / "checker"
    done = subprocess.run(
        [sys.executable, "-S", "-c", script],
        cwd=checker, input=text, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(done.stdout)





def image(side: int = 28) -> dict[str, Any]:
    """A 28 x 28 image, two convolutions (8 and 16 kernels 3 x 3), means over 2 x 2 after each, ten outputs."""
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(0)
    quarter = (side // 4) ** 2
    tensors = {
        "conv0.weight": rng.normal(size=(8, 1, 3, 3)) / 3,
        "conv0.bias": 0.1 * rng.normal(size=8),
        "conv1.weight": rng.normal(size=(16, 8, 3, 3)) / np.sqrt(72),
        "conv1.bias": 0.1 * rng.normal(size=16),
        "out.weight": rng.normal(size=(10, 16 * quarter)) / np.sqrt(16 * quarter),
        "out.bias": 0.1 * rng.normal(size=10),
    }
    nodes, value = [], "x"
    for i in range(2):
        nodes += [
            helper.make_node(
                "Conv", [value, f"conv{i}.weight", f"conv{i}.bias"], [f"z{i}"],
                name=f"conv{i}", kernel_shape=[3, 3], pads=[1, 1, 1, 1],
            ),
            helper.make_node("Tanh", [f"z{i}"], [f"h{i}"], name=f"tanh{i}"),
            helper.make_node(
                "AveragePool", [f"h{i}"], [f"p{i}"], name=f"pool{i}", kernel_shape=[2, 2], strides=[2, 2]
            ),
        ]  # fmt: skip
        value = f"p{i}"
    nodes += [
        helper.make_node("Flatten", [value], ["flat"], name="flatten"),
        helper.make_node("Gemm", ["flat", "out.weight", "out.bias"], ["y"], name="out", transB=1),
    ]
    x = [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 1, side, side])]
    y = [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", 10])]
    stored = [numpy_helper.from_array(value.astype(np.float32), name) for name, value in tensors.items()]
    model = helper.make_model(
        helper.make_graph(nodes, "image", x, y, stored), opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    )
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "image.onnx"
        file.write_bytes(model.SerializeToString())
        start = time.process_time()
        result = certbound.certify(file, Domain.around(input_radius="0.01", radius="0.01"), tier="layerwise")
        seconds = time.process_time() - start
        return {
            "parameters": result.network.theta.size,
            "bounds": {q: float(v) for q, v in result.bounds.items()},
            "certify_seconds": seconds,
        } | checked(result, file)


def examples() -> dict[str, Any]:
    """Bound / best value found by the hunt in the examples' own domains."""
    return {name: example(name) for name in EXAMPLES}


def example(name: str) -> dict[str, Any]:
    """One of them."""
    folder = ROOT / "examples" / name
    network = certbound.load(folder / "model.onnx")
    domain = read_domain(folder / "domain.toml").fit(network)
    start = time.process_time()
    result = certbound.certify(network, domain)
    seconds = {"certify_seconds": time.process_time() - start}
    return compared(network, domain, result, MEASURED) | seconds | checked(result, folder / "model.onnx")


PARTS: dict[str, Callable[[], dict[str, Any]]] = {
    "point": at_a_point,
    "ball": in_a_ball,
    "norms": norms,
    "image": image,
    "examples": examples,
}


def main(chosen: list[str]) -> None:
    """Measure the parts and record them."""
    table: dict[str, Any] = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    for part in chosen or PARTS:
        table[part] = PARTS[part]()
        print(part, json.dumps(table[part], indent=1), flush=True)
        RECORD.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
