"""Rule G10 against values found: forms of formulas and networks, and approximation errors, on both sides."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.errors import InfeasibleError, PlantError
from certbound.expressions.expression import fold, parse
from certbound.gains import approximation as approximations
from certbound.gains import linear_forms as engine
from certbound.gains.drift import Drift
from certbound.hunt.measure.taylor import Layout, forward
from certbound.network.load import load
from certbound.numbers import elementary
from tests.support.builders import tanh_net
from tests.support.gains import PLANT, formulas_of, make, network, outcome, read, with_drift
from tests.support.tampering import checker_module

checker, texts = checker_module("gains.linear_forms"), checker_module("gains.formulas")
NAMES = ("q1", "q2", "v1", "v2")
_FLOAT = {"sin": np.sin, "cos": np.cos, "tanh": np.tanh, "exp": np.exp, "log": np.log, "sqrt": np.sqrt}


def random_formula(rng: np.random.Generator, depth: int = 3) -> str:
    """A formula that is defined on the box of the tests."""
    if depth == 0:
        return str(rng.choice(["x1", "x2", "0.7", "2"]))
    kind = rng.integers(9)
    a, b = (random_formula(rng, depth - 1) for _ in range(2))
    if kind < 3:
        return f"({a} {'+-*'[kind]} {b})"
    if kind == 3:
        return f"({a})/(2 + ({b})^2)"
    if kind == 4:
        return f"({a})^{rng.integers(0, 5)}"
    if kind == 5:
        return f"log(1 + ({a})^2)"
    if kind == 6:
        return f"sqrt(0.5 + ({a})^2)"
    if kind == 7:
        return f"exp(-({a})^2)"
    return f"{rng.choice(['sin', 'cos', 'tanh'])}({a})"


def value(text: str, x: np.ndarray) -> np.ndarray:
    """In floats."""
    return np.asarray(eval(text.replace("^", "**"), {**_FLOAT, "x1": x[:, 0], "x2": x[:, 1]})) + 0 * x[:, 0]  # noqa: S307


def excess(text: str, rng: np.random.Generator) -> float:
    """How far a value is from what the checker's form allows, relative to the form; positive if outside."""
    centre = [Fraction(f"{v:.3f}") for v in rng.uniform(-2, 2, 2)]
    radius = [Fraction(f"{v:.3f}") for v in 10 ** rng.uniform(-2, 0, 2)]
    try:
        form = checker.evaluate(
            texts.parse(text, ("x1", "x2"), "f"),
            dict(zip(("x1", "x2"), checker.inputs(centre, radius), strict=True)),
            2,
        )
    except checker_module("outcome").Rejected:
        return -1.0
    u = np.concatenate([rng.uniform(-1, 1, (200, 2)), [[a, b] for a in (-1, 0, 1) for b in (-1, 0, 1)]])
    x = np.array([float(c) for c in centre]) + u * np.array([float(r) for r in radius])
    centre_, slopes, rest = (np.array(v, dtype=float) / 2.0**96 for v in form)
    off = np.abs(value(text, x) - centre_ - u @ slopes)
    return float((off - rest).max() / (1 + abs(centre_)))


def outside(cases: int) -> int:
    """Of so many random formulas, how many have values outside their forms."""
    rng = np.random.default_rng(0)
    return sum(excess(random_formula(rng), rng) > 1e-12 for _ in range(cases))


def test_values_of_formulas_are_inside_the_checker_s_forms(cases: Callable[[int, int], int]) -> None:
    assert outside(cases(60, 1000)) == 0


def _without_bow(a: Any, value: Any, slope: Any, curvature: Any) -> Any:
    return _bent(a, value, slope, Fraction(0))


def _half_bow(a: Any, value: Any, slope: Any, curvature: Any) -> Any:
    return _bent(a, value, slope, curvature / 2)


def _crossless(a: Any, b: Any) -> Any:
    made = _multiply(a, b)
    return made._replace(rest=made.rest - (a.spread * b.spread >> checker.BITS))


_bent, _multiply = checker.bent, checker.multiply


@pytest.mark.parametrize("twin", [_without_bow, _half_bow, _crossless])
def test_a_broken_rule_is_caught(twin: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    if twin is _crossless:
        monkeypatch.setitem(checker._BINARY, "*", twin)
    else:
        monkeypatch.setattr(checker, "bent", twin)
    assert outside(60) > 0


def test_engine_and_checker_have_the_same_forms(cases: Callable[[int, int], int]) -> None:
    """Floats, balls and integers agree, so that what the engine claims is accepted."""
    rng = np.random.default_rng(1)
    for _ in range(cases(20, 300)):
        text = random_formula(rng)
        centre, radius = rng.uniform(-1, 1, 2), rng.uniform(0.01, 0.3, 2)
        own = dict(zip(("x1", "x2"), checker.inputs(*(list(map(Fraction, v)) for v in (centre, radius))), strict=True))
        try:
            form = checker.evaluate(texts.parse(text, ("x1", "x2"), "f"), own, 2)
        except checker_module("outcome").Rejected:
            continue
        with elementary.working_precision():
            for make_array in (np.array, lambda v: np.array([[elementary.ball(Fraction(x)) for x in v[0]]], object)):
                x = engine.inputs(make_array([centre.tolist()]), make_array([radius.tolist()]))
                found = engine.formula(parse(text), {"x1": x[0], "x2": x[1]}, "f")
                assert math.isclose(float(found.size[0, 0]), form.size / 2**96, rel_tol=1e-9, abs_tol=1e-12), text


_PARTS = ("q1", "v1", "-", "+", "*", "/", "^", "(", ")", "2", "0.5", "1e2", "07", "^2", "^02", "^2.0", "^1e1", "^-1",
          "sin(", "1_0", "0x10", "1.", ".5", "**", "e", " ", "\n")  # fmt: skip


def random_text(rng: np.random.Generator) -> str:
    """Anything, or something that looks like a formula: signs before powers, powers of powers, quotients in a row."""
    if rng.uniform() < 0.5:
        return "".join(rng.choice(_PARTS, rng.integers(1, 9)))
    text = ""
    for sign in rng.choice(["+", "-", "*", "/", "*-", "/ - ", "--"], rng.integers(1, 5)):
        atom = rng.choice(["q1", "v1", "2", "(q1-v1)", "sin(q1)", "-(2)"])
        text += f"{sign if text else ''}{atom}{rng.choice(['^2', '^3', '', '', '^2^2', '^0'])}"
    return f"{rng.choice(['', '-', '--'])}{text}"


def rational(steps: Any, names: dict[str, Fraction]) -> Fraction:
    """The value of the checker's steps, sin(x) being x^2 + 1."""
    stack: list[Fraction] = []
    for step in steps:
        match step.what:
            case "number" | "name":
                stack.append(names.get(step.name, step.value))
            case "^":
                stack.append(stack.pop() ** int(step.value))
            case "neg" | "sin":
                stack.append(RATIONAL[step.what](stack.pop()))
            case _:
                right = stack.pop()
                stack.append(RATIONAL[step.what](stack.pop(), right))
    (result,) = stack
    return result


RATIONAL: dict[str, Callable[..., Fraction]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "neg": operator.neg,
    "^": operator.pow, "sin": lambda x: x * x + 1,
}  # fmt: skip


def test_both_sides_read_the_same_formula(cases: Callable[[int, int], int]) -> None:
    """What the engine reads the checker reads, and it has the same value: precedence, signs, powers, numbers."""
    rng, names, read_both = np.random.default_rng(3), {"q1": Fraction(7, 3), "v1": Fraction(-11, 5)}, 0
    nested = ["(" * n + "q1" + ")" * n for n in (40, 41)]
    for text in ["1e207", "q1^2.0", "q1^1e1", *nested, *(random_text(rng) for _ in range(cases(2000, 20000)))]:
        try:
            (expression,) = Drift.read([text], 2, None, None, "f").expressions
        except PlantError:
            continue
        steps = texts.parse(text, tuple(names), "f")
        try:
            expected = rational(steps, names)
        except ZeroDivisionError:
            continue
        assert fold(expression, lambda e: names.get(e.name, e.value), RATIONAL, "f") == expected, text
        read_both += 1
    assert read_both > 300


def largest(made: Any, drift: Drift, theta: Any, rng: np.random.Generator) -> float:
    """The largest value of |f - Phi| that is found on the boxes."""
    layout, worst = Layout.of(made.gains.network), 0.0
    for box in made.gains.boxes:
        centre, radius = (np.array([float(v) for v in v]) for v in (box.domain.input_center, box.domain.input_radius))
        x = centre + radius * np.concatenate([rng.uniform(-1, 1, (300, 4)), rng.choice([-1, 1], (50, 4))])
        names = dict(zip(NAMES, x.T, strict=True))
        f = np.stack([eval(t.replace("^", "**"), {**_FLOAT, **names}) + 0 * x[:, 0] for t in drift.texts], axis=1)  # noqa: S307
        y = forward(layout, x, np.tile(theta, (len(x), 1))).outputs[0]
        worst = max(worst, float(np.linalg.norm(f - y, axis=1).max()))
    return worst


@pytest.mark.slow(seconds=10)
def test_no_value_found_is_above_the_certified_approximation_error(
    tmp_path: Path, cases: Callable[[int, int], int]
) -> None:
    for seed in range(cases(1, 6)):
        folder, rng = tmp_path / str(seed), np.random.default_rng(seed)
        folder.mkdir()
        first, second = formulas_of(load(network(folder)), NAMES)
        more = [f"{rng.uniform(0.05, 0.3):.3f}*{rng.choice(['sin', 'cos', 'exp'])}(q{i + 1}*v{i + 1})" for i in (0, 1)]
        text = with_drift(PLANT.replace("boxes = 6", "boxes = 5"), [f"{first} + {more[0]}", f"{second} - {more[1]}"])
        text = text.replace("k = 9", "k = 60").replace("radius = 0.12", "radius = 0.2")
        made = make(folder, text, minimise="k")
        assert outcome(made, *read(made), whole=True)[0] == "valid"
        drift, found = made.gains.plant.drift, made.gains.approximation
        assert drift is not None and found is not None
        worst = largest(made, drift, made.gains.network.theta, rng)
        assert worst <= found.bound <= 1.5 * worst


def test_what_is_asked_for_and_not_true_is_refused(tmp_path: Path) -> None:
    formulas = formulas_of(load(network(tmp_path)), NAMES)
    text = with_drift(PLANT, [f"{formulas[0]} + 0.2", formulas[1]], claimed="0.1")
    with pytest.raises(InfeasibleError, match=r"approximation_error: 0\.2"):
        make_small(tmp_path, text)
    for change, message in (
        ("q1 + 1/(q2 - q2)", "may leave its domain"),
        ("log(q1)", "may leave its domain"),
        ("sinh(q1)", "something outside the grammar|is not a function"),
        ("erf(q1)", "is not a function of drifts"),
        ("x1", "unknown name 'x1'"),
        ("q1 $ 2", "outside the language"),
        ("__import__('os')", "outside the language"),
    ):
        with pytest.raises(PlantError, match=message):
            make_small(tmp_path, with_drift(PLANT, [change, formulas[1]]))


def make_small(folder: Path, text: str) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(approximations, "MAX_LEAVES", 60)
        return make(folder, text)


def test_ideal_parameters_outside_the_ball_are_refused(tmp_path: Path) -> None:
    formulas = formulas_of(load(network(tmp_path)), NAMES)
    (tmp_path / "other").mkdir()
    network(tmp_path / "other", seed=1)
    with pytest.raises(PlantError, match="further than theta_radius"):
        make_small(tmp_path, with_drift(PLANT, formulas, 'ideal = "other/net.onnx"\n'))
    network(tmp_path / "other", (4, 5, 2))
    with pytest.raises(PlantError, match="its parameters are not those of the network"):
        make_small(tmp_path, with_drift(PLANT, formulas, 'ideal = "other/net.onnx"\n'))


def test_the_engine_counts_the_work_of_the_checker(tmp_path: Path) -> None:
    own, drifts = load(network(tmp_path)), checker_module("gains.drift")
    formulas = ["sin(q1)*q2 - tanh(v1)/(2 + q1^2)", "3*exp(-v2) + 1"]
    drift = Drift.read(formulas, 2, None, None, "f")
    table = {"formulas": formulas, "approximation_error": "1", "ideal": "stored"}
    read_network = checker_module("network.reader").read
    model = read_network((tmp_path / "net.onnx").read_bytes(), {}, None, None)
    assert approximations.work(drift, own) == drifts._work(model, drifts.read_drift(table, 2, 2, "f"))
    assert approximations.MAX_WORK == drifts.MAX_WORK and approximations.MAX_CUTS == drifts.MAX_CUTS
    assert drift.functions == sorted(drifts.read_drift(table, 2, 2, "f").functions)


def test_a_residual_network_and_a_controller_of_first_order(tmp_path: Path) -> None:
    """Linear nodes, several activations' uses and another domain: values at random points against the bound."""
    folder = Path(__file__).parents[2] / "examples" / "oscillators"
    text = (folder / "plant.toml").read_text()
    lines = [line for line in text.splitlines() if not line.startswith("approximation_error")]
    formulas = ["0.1*sin(x2 - x1) + 0.05*tanh(x1)", "0.1*sin(x1 - x2)"]
    drift = f"[drift]\nformulas = {formulas}\n\n".replace("'", '"')
    plant = tmp_path / "plant.toml"
    plant.write_text("\n".join(lines).replace("[desired]", drift + "[desired]"))
    found = certbound.certify_gains(plant, folder / "model.onnx", minimise="k")
    assert found.approximation is not None
    out = found.write(tmp_path / "out")
    result = certbound.check(out / "gains.toml", out / "gains.json", folder / "model.onnx")
    assert result.verdict == "valid", result.reason
    layout, rng, worst = Layout.of(found.network), np.random.default_rng(0), 0.0
    for box in found.boxes:
        centre, radius = (np.array([float(v) for v in v]) for v in (box.domain.input_center, box.domain.input_radius))
        x = centre + radius * rng.uniform(-1, 1, (200, 2))
        f = np.stack([value(t, x) for t in formulas], axis=1)
        y = forward(layout, x, np.tile(layout.stored(), (len(x), 1))).outputs[0]
        worst = max(worst, float(np.linalg.norm(f - y, axis=1).max()))
    assert worst <= found.approximation.bound <= 1.5 * worst


def test_networks_without_linear_forms_are_refused(tmp_path: Path) -> None:
    attention = load(Path(__file__).parents[2] / "examples" / "attention" / "model.onnx")
    with pytest.raises(PlantError, match=r"uses (exp|reciprocal), which has no linear form"):
        approximations.require_smooth(attention)
    (tmp_path / "plant.toml").write_text(with_drift(PLANT, ["q1", "q2"]))
    model = tanh_net(0, (4, 3, 2), activation="relu").save(tmp_path / "relu.onnx")
    with pytest.raises(PlantError, match="the network uses relu, which has no linear form"):
        certbound.certify_gains(tmp_path / "plant.toml", model)
