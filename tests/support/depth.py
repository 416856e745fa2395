"""Small fields with certificates of depth, references in floats, and pairs of claim and certificate to tamper with."""

from __future__ import annotations

import hashlib
import itertools
import json
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
import tomli_w
from onnx import TensorProto, helper, numpy_helper
from scipy.integrate import solve_ivp

from certbound.depth.certification import Depth, certify_depth
from certbound.depth.start import Start
from certbound.network.evaluate import evaluate
from certbound.network.load import load
from certbound.numbers.exact import parse_exact
from tests.support.builders import mlp
from tests.support.tampering import checker_module

Change = Callable[[dict[str, Any], dict[str, Any]], object]


class Made(NamedTuple):
    """A folder that depth wrote, the field's file, and what was found."""

    folder: Path
    model: Path
    found: Depth


def field(
    folder: Path,
    states: int = 2,
    hidden: Sequence[int] = (5,),
    activation: str = "tanh",
    *,
    timed: bool = True,
    seed: int = 0,
) -> Path:
    """A field with weights of moderate size."""
    rng = np.random.default_rng(seed)
    widths = [states + timed, *hidden, states]
    sizes = list(itertools.pairwise(widths))
    weights = [rng.normal(size=(n, m)) * 1.1 / np.sqrt(m) for m, n in sizes]
    biases = [0.3 * rng.normal(size=n) for n in widths[1:]]
    return mlp(weights, biases, [activation] * len(hidden) + [None]).save(folder / f"field{seed}.onnx")


def linear_field(folder: Path, matrix: np.ndarray, shift: np.ndarray) -> Path:
    """f(t, x) = matrix (t, x) + shift, or of x alone if the matrix is square."""
    return mlp([matrix], [shift], [None]).save(folder / "linear.onnx")


def hat_field(folder: Path) -> Path:
    """f(t, x) = V tanh(W0 x + max(t - 1/2, 0) W1 x): its weights are piecewise linear in the time."""
    rng = np.random.default_rng(0)
    states, clock = np.eye(3, 2, -1), np.zeros((3, 4))
    clock[0] = 1.0
    arrays = {"states": states, "clock": clock, "shift": np.full(4, -0.5), "V": rng.normal(size=(4, 2)) * 0.6}
    arrays |= {name: rng.normal(size=(2, 4)) * 0.8 for name in ("W0", "W1")}
    nodes = [
        helper.make_node("MatMul", ["z", "states"], ["x"]),
        helper.make_node("MatMul", ["z", "clock"], ["t"]),
        helper.make_node("Add", ["t", "shift"], ["late"]),
        helper.make_node("Relu", ["late"], ["hat"]),
        helper.make_node("MatMul", ["x", "W0"], ["first"]),
        helper.make_node("MatMul", ["x", "W1"], ["second"]),
        helper.make_node("Mul", ["hat", "second"], ["moved"]),
        helper.make_node("Add", ["first", "moved"], ["sum"]),
        helper.make_node("Tanh", ["sum"], ["h"]),
        helper.make_node("MatMul", ["h", "V"], ["y"]),
    ]
    infos = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", n]) for name, n in (("z", 3), ("y", 2))]
    tensors = [numpy_helper.from_array(a.astype(np.float32), name) for name, a in arrays.items()]
    graph = helper.make_graph(nodes, "hat", infos[:1], infos[1:], tensors)
    file = folder / "hat.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), file)
    return file


def start(*centre: str, ball: str = "0", end: str = "1") -> Start:
    """From time 0."""
    return Start(tuple(map(parse_exact, centre)), parse_exact(ball), parse_exact("0"), parse_exact(end))


def make(folder: Path, model: Path, begin: Start, layers: str | None = None, **options: Any) -> Made:
    """Certify and write everything to ``folder``/out."""
    found = certify_depth(model, begin, layers, **options)
    return Made(found.write(folder / "out"), model, found)


def read(made: Made) -> tuple[dict[str, Any], dict[str, Any]]:
    """Claim and certificate as plain data."""
    return tomllib.loads((made.folder / "depth.toml").read_text()), json.loads((made.folder / "depth.json").read_text())


def outcome(made: Made, claim: dict[str, Any], certificate: dict[str, Any]) -> tuple[str, str]:
    """(verdict, reason) on a tampered pair, its digests adjusted as an adversary would."""
    text = tomli_w.dumps(claim)
    adjusted = certificate | {"claim_sha256": hashlib.sha256(text.encode()).hexdigest()}
    return decide(made, text, json.loads(json.dumps(adjusted)))


def decide(made: Made, claim: str, certificate: Any) -> tuple[str, str]:
    """(verdict, reason) on these texts."""
    outcomes, check = checker_module("outcome"), checker_module("depth.check")
    file = made.folder / "tampered.toml"
    file.write_text(claim)
    try:
        valid = check.check_depth(str(file), certificate, str(made.model))
    except outcomes.Outcome as reached:
        return reached.verdict, str(reached)
    return valid.verdict, str(valid)


def in_floats(model: Path) -> Callable[[float, np.ndarray], np.ndarray]:
    """f(t, x)."""
    network = load(model)
    timed = network.inputs == network.outputs + 1
    return lambda t, x: evaluate(network, np.append(t, x) if timed else x)


def flow(model: Path, x: np.ndarray, end: float) -> np.ndarray:
    """X(end) from x at time 0, by an integrator of order eight with steps of its own."""
    done = solve_ivp(in_floats(model), (0.0, end), x, method="DOP853", rtol=1e-12, atol=1e-13)
    return np.asarray(done.y[:, -1])


def euler(model: Path, x: np.ndarray, end: float, steps: int) -> np.ndarray:
    """The last state of the Euler network."""
    f, h = in_floats(model), end / steps
    for i in range(steps):
        x = x + h * f(i * h, x)
    return x


def dense_states(model: Path, x: np.ndarray, layers: int, end: float = 1.0) -> np.ndarray:
    """The last state of a dense-connected network with this kernel."""
    network, states = load(model), [x]
    timed, tau = network.inputs > network.outputs, end / layers
    for i in range(1, layers + 1):
        inputs = [np.concatenate([[i * tau, s * tau], y]) if timed else y for s, y in enumerate(states)]
        states.append(x + tau * sum(evaluate(network, z) for z in inputs))
    return states[-1]


def kernel(folder: Path, states: int = 2, hidden: int = 5, activation: str = "tanh", seed: int = 0) -> Path:
    """A kernel k(t, s, x)."""
    rng = np.random.default_rng(seed)
    weights = [rng.normal(size=(hidden, states + 2)) * 0.5, rng.normal(size=(states, hidden)) * 0.6]
    biases = [0.3 * rng.normal(size=hidden), 0.3 * rng.normal(size=states)]
    return mlp(weights, biases, [activation, None]).save(folder / f"kernel{seed}.onnx")


def sphere(rng: np.random.Generator, size: int, radius: float) -> np.ndarray:
    """A random vector of this norm."""
    direction = rng.normal(size=size)
    return np.asarray(radius * direction / np.linalg.norm(direction))
