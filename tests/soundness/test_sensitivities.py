"""Derivatives of flows and networks against derivatives by complex steps, and broken twins of rule D12."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import pytest
from scipy.special import erf

from certbound.depth.certification import certify_depth
from certbound.network.evaluate import evaluate
from certbound.network.load import load
from tests.support.builders import mlp
from tests.support.depth import Made, field, hat_field, make, outcome, read, start
from tests.support.tampering import checker_module

CHECK: Any = checker_module("depth.check")
SENSITIVITIES: Any = checker_module("depth.sensitivities")
EXAMPLE = Path(__file__).parents[2] / "examples" / "flow"
PHI: dict[str, Callable[[np.ndarray], np.ndarray]] = {  # of complex arguments
    "tanh": np.tanh,
    "sin": np.sin,
    "softplus": lambda z: np.log(1 + np.exp(z)),
    "gelu": lambda z: z * (1 + erf(z / np.sqrt(2))) / 2,
}
STEP = 1e-30  # of a derivative by a complex step: exact but for rounding


def in_complex(model: Path, activation: str, x: np.ndarray, steps: int, method: str) -> np.ndarray:
    """(states, states + parameters): the last state's derivatives, time 0 to 1, of a plain network as the field."""
    network = load(model)
    nodes = list(network.affine_nodes())
    timed, states = network.inputs == network.outputs + 1, network.outputs

    def f(t: float, state: np.ndarray, theta: np.ndarray) -> np.ndarray:
        h = np.append(t, state) if timed else state
        for i, node in enumerate(nodes):
            h = theta[node.weight_at[0]] @ h + (theta[node.bias_at[0]] if node.bias_at is not None else 0.0)
            h = PHI[activation](h) if i + 1 < len(nodes) else h
        return h

    columns = []
    for j in range(states + network.parameter_count):
        state, theta, h = x.astype(complex), network.theta.astype(complex), 1 / steps
        (state if j < states else theta)[j if j < states else j - states] += STEP * 1j
        for i in range(steps):
            t, one = i * h, f(i * h, state, theta)
            if method == "euler":
                state = state + h * one
                continue
            two = f(t + h / 2, state + h / 2 * one, theta)
            three = f(t + h / 2, state + h / 2 * two, theta)
            four = f(t + h, state + h * three, theta)
            state = state + h / 6 * (one + 2 * two + 2 * three + four)
        columns.append(state.imag / STEP)
    return np.array(columns).T


def within(gap: np.ndarray, bounds: tuple[str, str], slack: float = 1e-9) -> bool:
    """Whether the Frobenius norm lies between the bounds."""
    lower, upper = map(float, bounds)
    return lower <= np.linalg.norm(gap) + slack and float(np.linalg.norm(gap)) <= upper + slack


@pytest.mark.many(3)
@pytest.mark.parametrize(
    ("hidden", "activation"), [((5,), "tanh"), ((3, 4), "gelu"), ((4,), "sin"), ((3, 3), "softplus")]
)
@pytest.mark.parametrize("method", ["euler", "rk4"])
def test_derivatives_are_as_far_apart_as_is_claimed(
    hidden: tuple[int, ...], activation: str, method: str, tmp_path: Path, cases: Callable[[int, int], int]
) -> None:
    for seed in range(cases(1, 5)):
        model = field(tmp_path, 2, hidden, activation, timed=method == "euler", seed=seed)
        layers = {"euler": 9, "rk4": 1}[method]
        found = certify_depth(model, start("2/5", "-3/10"), f"{method}:{layers}", steps=16, sensitivities=True)
        x = np.array([0.4, -0.3])
        gap = in_complex(model, activation, x, layers, method) - in_complex(model, activation, x, 150, "rk4")
        assert found.sensitivities is not None
        bounds = found.sensitivities.distances
        assert within(gap[:, :2], bounds["input_jacobian"]) and within(gap[:, 2:], bounds["parameter_jacobian"])
        assert float(bounds["parameter_jacobian"][1]) < 1.2 * np.linalg.norm(gap[:, 2:]) + 1e-4


def test_products_and_shared_weights_have_their_derivatives(tmp_path: Path) -> None:
    """f = V tanh(W0 x + max(t - 1/2, 0) W1 x) before t = 1/2, by differences; its kink is refused."""
    model, x = hat_field(tmp_path), np.array([0.5, -0.5])
    network = load(model)

    def last(theta: np.ndarray, state: np.ndarray, layers: int, order: int) -> np.ndarray:
        h = 0.45 / layers
        for i in range(layers):
            f = lambda t, y: evaluate(network, np.append(t, y), theta)  # noqa: E731
            one = f(i * h, state)
            if order == 1:
                state = state + h * one
                continue
            two = f((i + 0.5) * h, state + h / 2 * one)
            three = f((i + 0.5) * h, state + h / 2 * two)
            four = f((i + 1) * h, state + h * three)
            state = state + h / 6 * (one + 2 * two + 2 * three + four)
        return state

    def derivatives(layers: int, order: int) -> np.ndarray:
        columns = []
        for j in range(2 + network.theta.size):
            ends = []
            for sign in (1, -1):
                theta, state = network.theta.copy(), x.copy()
                (state if j < 2 else theta)[j if j < 2 else j - 2] += sign * 1e-6
                ends.append(last(theta, state, layers, order))
            columns.append((ends[0] - ends[1]) / 2e-6)
        return np.array(columns).T

    found = certify_depth(model, start("1/2", "-1/2", end="9/20"), "euler:5", steps=9, sensitivities=True)
    gap = derivatives(5, 1) - derivatives(6, 4)
    assert found.sensitivities is not None
    assert within(gap[:, :2], found.sensitivities.distances["input_jacobian"], 1e-5)
    assert within(gap[:, 2:], found.sensitivities.distances["parameter_jacobian"], 1e-5)
    plain = make(tmp_path, model, start("1/2", "-1/2"), "euler:5", steps=20)
    claim, certificate = read(plain)
    assert outcome(plain, claim, certificate)[0] == "valid"
    with pytest.raises(Exception, match="kink"):
        certify_depth(model, start("1/2", "-1/2"), "euler:5", steps=20, sensitivities=True)


def test_a_network_in_a_file_has_its_derivatives_in_the_start() -> None:
    found = certify_depth(
        EXAMPLE / "field.onnx", EXAMPLE / "start.toml", str(EXAMPLE / "residual.onnx"), steps=16, sensitivities=True
    )
    network, x = load(EXAMPLE / "residual.onnx"), np.array([0.5, -0.25])
    own = np.array([(evaluate(network, x + e) - evaluate(network, x - e)) / 2e-6 for e in np.eye(2) * 1e-6]).T
    gap = own - in_complex(EXAMPLE / "field.onnx", "tanh", x, 200, "rk4")[:, :2]
    assert found.sensitivities is not None and set(found.sensitivities.distances) == {"input_jacobian"}
    assert within(gap, found.sensitivities.distances["input_jacobian"], 1e-6)


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> tuple[Made, dict[str, Any], dict[str, Any], np.ndarray]:
    """A certificate whose path starts 0.02 beside the claim's start, in a tube that holds both; the flow's derivatives
    from the latter.
    """
    folder = tmp_path_factory.mktemp("wide")
    model = mlp([np.array([[2.0]]), np.array([[1.5]])], [np.zeros(1), np.zeros(1)], ["tanh", None]).save(
        folder / "f.onnx"
    )
    made = make(folder, model, start("0.3", ball="0.03"), "euler:4", steps=16, sensitivities=True)
    claim, certificate = read(made)
    certificate["tubes"] = {"start": certificate["tubes"]["ball"], "ball": certificate["tubes"]["ball"]}
    claim["start"] = {"centre": ["0.32"], "radius": "1/100"}
    for key in ("distance", "input_jacobian", "parameter_jacobian"):
        claim[key] = {"lower": "0", "upper": "100"}
    claim["flow"]["radius"] = "10"
    return made, claim, certificate, in_complex(model, "tanh", np.array([0.32]), 400, "rk4")


def errors(wide: tuple[Made, dict[str, Any], dict[str, Any], np.ndarray]) -> list[tuple[float, float]]:
    """(what rule D12 proves, the truth) for the columns of the start, and of the parameters."""
    made, claim, certificate, true = wide
    seen: list[list[Fraction]] = []

    def watched(*given: Any) -> list[Fraction]:
        seen.append(rule(*given))
        return seen[-1]

    rule = SENSITIVITIES.rule_d12
    with patch.object(CHECK, "rule_d12", watched):
        assert outcome(made, claim, certificate)[0] == "valid"
    path = np.array([float.fromhex(v) for v in certificate["sensitivities"]["values"][-1]]).reshape(1, -1)
    gaps = [float(np.linalg.norm(part)) for part in ((path - true)[:, :1], (path - true)[:, 1:])]
    return list(zip(map(float, seen[0]), gaps, strict=True))


def test_what_the_path_misses_is_less_than_what_is_proved(wide: Any) -> None:
    for proved, true in errors(wide):
        assert true < proved < 12 * true


def test_tangents_off_the_path_are_not_those_on_it(wide: Any) -> None:
    """A twin that takes the field's derivatives along the flow for those along the path proves what is false."""
    whole = SENSITIVITIES.Tangents.apart
    with patch.object(SENSITIVITIES.Tangents, "apart", lambda *given: [0] * len(whole(*given))):
        assert any(proved < true for proved, true in errors(wide))


def test_errors_of_derivatives_grow_with_the_flow(tmp_path: Path) -> None:
    """A path of derivatives that begins a tenth too large; a twin that lets nothing grow proves what is false."""
    model = mlp([np.array([[2.0]]), np.array([[1.5]])], [np.zeros(1), np.zeros(1)], ["tanh", None]).save(
        tmp_path / "f.onnx"
    )
    made = make(tmp_path, model, start("0.3"), "euler:4", steps=16, sensitivities=True)
    claim, certificate = read(made)
    claim["input_jacobian"] = {"lower": "0", "upper": "100"}
    for rows in certificate["sensitivities"].values():
        for row in rows:
            row[0] = (float.fromhex(row[0]) * 1.1).hex()
    case = made, claim, certificate, in_complex(model, "tanh", np.array([0.3]), 400, "rk4")
    proved, true = errors(case)[0]
    assert 0.15 < true <= proved < 1.5 * true
    with patch.object(SENSITIVITIES, "exp_bounds", lambda x, bits: (Fraction(1), Fraction(1))):
        proved, _ = errors(case)[0]
        assert proved < true


def test_a_path_that_is_no_solution_is_not_taken_for_one(wide: Any) -> None:
    """Without its defect, a path of derivatives that stay as they begin is taken for the flow's."""
    made, claim, certificate, true = wide
    own = certificate["sensitivities"]
    still = {"values": [own["values"][0]] * 17, "slopes": [["0"] * len(own["values"][0])] * 17}
    changed = (made, claim, certificate | {"sensitivities": still}, true)
    assert all(proved >= gap for proved, gap in errors(changed))
    whole = SENSITIVITIES.defect
    with patch.object(SENSITIVITIES, "defect", lambda *given: [0] * len(whole(*given))):
        assert any(proved < gap for proved, gap in errors(changed))
