"""Fields with signals and states that jump, against integration from one break to the next, and broken twins of D13."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from scipy.integrate import solve_ivp

from certbound.depth.certification import certify_depth
from certbound.depth.controls import Control, Jump
from certbound.depth.start import Start, read_start
from certbound.network.evaluate import evaluate
from certbound.network.load import load
from tests.support.depth import Made, make, outcome, read, sphere
from tests.support.tampering import checker_module

EXAMPLE = Path(__file__).parents[2] / "examples" / "flow"
FLOW: Any = checker_module("depth.flow")
CHECK: Any = checker_module("depth.check")


def product(folder: Path) -> Path:
    """f(c, x) = c x, one signal and one state."""
    nodes = [
        helper.make_node("MatMul", ["z", "signal"], ["c"]),
        helper.make_node("MatMul", ["z", "state"], ["x"]),
        helper.make_node("Mul", ["c", "x"], ["y"]),
    ]
    infos = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", n]) for name, n in (("z", 2), ("y", 1))]
    arrays = {"signal": np.array([[1.0], [0.0]]), "state": np.array([[0.0], [1.0]])}
    tensors = [numpy_helper.from_array(a.astype(np.float32), name) for name, a in arrays.items()]
    graph = helper.make_graph(nodes, "product", infos[:1], infos[1:], tensors)
    file = folder / "product.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), file)
    return file


def signals(begin: Start, t: float, before: bool) -> np.ndarray:
    """At a time; at a break those before, or those from then on."""
    own = [c for c in begin.controls if float(c.start) < t or (not before and float(c.start) <= t)] or begin.controls[
        :1
    ]
    s = t - float(own[-1].start)
    return np.array([sum(float(v) * s**k for k, v in enumerate(signal)) for signal in own[-1].signals])


def flow(model: Path, begin: Start, x: np.ndarray) -> np.ndarray:
    """The state at the end, integrated in floats from break to break."""
    network, breaks = load(model), [float(v) for v in begin.breaks]
    for a, b in itertools.pairwise(breaks):
        middle = [c for c in begin.controls if float(c.start) <= a][-1]

        def f(t: float, y: np.ndarray, own: Control = middle) -> np.ndarray:
            s = t - float(own.start)
            c = [sum(float(v) * s**k for k, v in enumerate(signal)) for signal in own.signals]
            return evaluate(network, np.concatenate([c, y]))

        x = solve_ivp(f, (a, b), x, method="DOP853", rtol=1e-12, atol=1e-13).y[:, -1]
        for jump in begin.jumps:
            if float(jump.time) == b:
                x = x + float(jump.size) * f(b, x)
    return x


def euler(model: Path, begin: Start, steps: int) -> np.ndarray:
    """Steps of the control u(t) = t with its jumps."""
    network, x = load(model), np.array([float(v) for v in begin.centre])
    h = (begin.end - begin.begin) / steps
    for i in range(steps):
        t = begin.begin + i * h
        moved = h + sum((jump.size for jump in begin.jumps if t < jump.time <= t + h), Fraction(0))
        x = x + float(moved) * evaluate(network, np.concatenate([signals(begin, float(t), before=False), x]))
    return x


@pytest.mark.parametrize("steps", [7, 40])
def test_flows_and_networks_keep_to_their_certificates(steps: int, tmp_path: Path) -> None:
    begin, model = read_start(EXAMPLE / "switched.toml").within("0.02"), EXAMPLE / "switched.onnx"
    found = certify_depth(model, begin, f"euler:{steps}", steps=20)
    x = np.array([float(v) for v in begin.centre])
    last = flow(model, begin, x)
    lower, upper = map(float, found.distance or ())
    gap = float(np.linalg.norm(euler(model, begin, steps) - last))
    assert lower <= gap + 1e-10 and gap <= upper + 1e-10 and upper < 1.01 * gap + 1e-5
    rng, centre = np.random.default_rng(0), found.paths[-1].values[-1]
    most = 0.0
    for _ in range(30):
        ends = flow(model, begin, x + sphere(rng, 2, 0.02))
        most = max(most, float(np.linalg.norm(ends - centre)))
    assert most <= float(found.flow) <= 1.5 * most


def exact(folder: Path, ball: str = "1/10") -> tuple[Made, float]:
    """x' = c x, c = 1 and then -2 + t - 1/2, with a jump of 1/2 where c changes: (made, by how much the ball grows)."""
    one = (Control(Fraction(0), ((Fraction(1),),)), Control(Fraction(1, 2), ((Fraction(-2), Fraction(1)),)))
    begin = Start((Fraction(1, 4),), Fraction(ball), controls=one, jumps=(Jump(Fraction(1, 2), Fraction(1, 2)),))
    made = make(folder, product(folder), begin, "euler:10", steps=40)
    return made, math.exp(0.5) * (1 + 0.5) * math.exp(-1 + 1 / 8)


def test_the_radius_of_a_ball_is_exact_across_a_jump(tmp_path: Path) -> None:
    made, factor = exact(tmp_path)
    assert 0.1 * factor <= float(made.found.flow) <= 0.1 * factor * 1.01


def lowered(made: Made, share: float) -> tuple[str, str]:
    claim, certificate = read(made)
    claim["flow"]["radius"] = str(Fraction(claim["flow"]["radius"]) * Fraction(share))
    return outcome(made, claim, certificate)


def test_a_twin_in_which_jumps_move_all_states_alike_is_found_out(tmp_path: Path) -> None:
    made, _ = exact(tmp_path)
    assert lowered(made, 0.9)[0] == "rejected"
    whole = FLOW.rule_d13
    with patch.object(FLOW, "rule_d13", lambda i, b, a, c, e, w: min(e, whole(i, b, a, c, e, w))):
        assert lowered(made, 0.9)[0] == "valid"


def test_twins_that_miss_where_the_path_jumps_to_are_found_out(tmp_path: Path) -> None:
    """With the signals after the jump in place of those before, the path's jump of 1/2 x is taken for one of -x."""
    made, _ = exact(tmp_path, ball="0")
    claim, certificate = read(made)
    assert outcome(made, claim, certificate)[0] == "valid"
    slope = CHECK._slope
    with patch.object(CHECK, "_slope", lambda g, i, piece: slope(g, i._replace(controls=i.controls[1:]), piece)):
        assert outcome(made, claim, certificate)[0] != "valid"
    for row in certificate["values"][21:]:  # the second segment, as if there were no jump
        row[0] = (float.fromhex(row[0]) / 1.5).hex()
    for row in certificate["slopes"][21:]:
        row[0] = (float.fromhex(row[0]) / 1.5).hex()
    claim["flow"]["centre"] = [str(Fraction(float.fromhex(certificate["values"][-1][0])))]
    claim["distance"] = {"lower": "0", "upper": "10"}
    assert outcome(made, claim, certificate)[0] == "rejected"
    norm = FLOW.norm
    with patch.object(FLOW, "norm", lambda values: 0 * norm(values)):
        verdict, reason = outcome(made, claim, certificate)
        assert verdict == "valid", reason


@pytest.mark.parametrize("size", ["1/3", "-3/4", "2"])
def test_factors_hold_for_pairs_of_states(size: str, tmp_path: Path, cases: Callable[[int, int], int]) -> None:
    """||x - y + c (f(x) - f(y))|| against the factor in the certificate, on pairs of the tube."""
    model = EXAMPLE / "switched.onnx"
    begin = read_start(EXAMPLE / "switched.toml")
    begin = Start(
        begin.centre, Fraction(1, 20), begin.begin, begin.end, begin.controls, (Jump(Fraction(3, 10), Fraction(size)),)
    )
    found = certify_depth(model, begin, steps=20)
    (factor,), network = found.passages["ball"].factors, load(model)
    at = found.paths[0].values[-1]
    rng, c = np.random.default_rng(1), float(Fraction(size))
    for _ in range(cases(200, 1000)):
        x, y = (at + sphere(rng, 2, 0.05 * rng.uniform()) for _ in range(2))
        rise = [evaluate(network, np.concatenate([[1.0, 0.0], z])) for z in (x, y)]
        assert np.linalg.norm(x - y + c * (rise[0] - rise[1])) <= float(factor) * np.linalg.norm(x - y) * (1 + 1e-9)
