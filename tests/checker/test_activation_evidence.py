"""Evidence of monotone pieces: what a simple search finds is accepted and gives known constants; else it is refused."""

from __future__ import annotations

import copy
import functools
import time
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import flint
import numpy as np
import pytest

from tests.support import evidence as search
from tests.support.jets import unit_jet
from tests.support.tampering import checker_module

activations, evidence, definitions, outcome, pieces, limits, values, series = (
    checker_module(name)
    for name in (
        "activations.facts",
        "activations.evidence",
        "activations.definitions",
        "outcome",
        "activations.pieces",
        "activations.limits",
        "activations.enclosures",
        "activations.cells",
    )
)
PARAMETERS: dict[str, dict[str, str]] = {
    "leaky_relu": {"alpha": "0.01"},
    "prelu": {"alpha": "-0.25"},
    "hardtanh": {"min_val": "0", "max_val": "6"},
    "hardsigmoid": {"alpha": "0.2", "beta": "0.5"},
    "softplus": {"beta": "2"},
    "elu": {"alpha": "1"},
    "celu": {"alpha": "2"},
    "selu": {"alpha": "1.67326319217681884765625", "gamma": "1.05070102214813232421875"},
    "silu": {"alpha": "1"},
}
CONSTANTS = {  # known to many digits: S, sup|phi'|, sup|phi''|
    "tanh": (1, 1, 0.769800358919501),
    "sigmoid": (1, 0.25, 0.09622504486493763),
    "silu": (None, 1.0998393201288669, 0.5),
    "gelu": (None, 1.12890414518515, 0.797884560802865),
    "mish": (None, 1.0884982, 0.6442046),
    "softsign": (1, 1, 2),
    "elu": (None, 1, 1),
    "selu": (None, 1.7580993463430303, 1.7580993463430303),
    "hardswish": (None, 1.5, 1 / 3),
    "arctan": (np.pi / 2, 1, 0.6495190528383290),
    "erf": (1, 2 / np.sqrt(np.pi), 0.9678828980765735),
    "algsig": (1, 1, 48 / (25 * np.sqrt(5))),
    "squareplus": (None, 1, 0.25),
    "softplus": (None, 1, 0.5),
    "logcosh": (None, 1, 1),
    "relu": (None, 1, 0),
}


def unit(name: str) -> tuple[tuple[str, Fraction], ...]:
    return tuple((k, Fraction(v)) for k, v in PARAMETERS.get(name, {}).items())


@functools.cache
def found(name: str, top: int = 3) -> list[Any]:
    return search.find(name, PARAMETERS.get(name), top)


def prove(name: str, proof: Any) -> Any:
    return activations.prove(name, unit(name), proof, {}, name, evidence.Budget())


def phi(name: str, t: np.ndarray) -> np.ndarray:
    """The tests' own float formula."""
    return unit_jet(name, t, {k: float(v) for k, v in unit(name)})[0]


@pytest.mark.slow
@pytest.mark.parametrize("name", list(definitions.DEFINITIONS))
def test_found_evidence_is_accepted_and_bounds_the_function(name: str) -> None:
    proof = found(name)
    start = time.monotonic()
    facts = prove(name, proof)
    assert time.monotonic() - start < 5
    t = np.linspace(-20, 20, 40_001)
    h = t[1] - t[0]
    y = phi(name, t)
    first, second = np.diff(y) / h, np.diff(y, 2) / h**2
    middle = (t[:-1] + t[1:]) / 2
    away = np.full(len(second), True)
    for kink in facts.kinks:
        away &= abs(t[1:-1] - float(kink)) > 1.5 * h
    assert np.abs(first).max() <= float(facts.slope) * (1 + 1e-6) + 1e-9
    assert np.abs(second[away]).max() <= float(facts.curvature) * (1 + 1e-6) + 1e-6
    # Not merely valid: reached, up to the grid.
    assert np.abs(first).max() >= float(facts.slope) * (1 - 1e-2)
    assert np.abs(second[away]).max() >= float(facts.curvature) * (1 - 1e-2) - 1e-6
    assert abs(middle).max() < 20
    if facts.bounded is not None:
        assert np.abs(y).max() <= float(facts.bounded) * (1 + 1e-12)
    assert float(facts.at_zero) == pytest.approx(abs(phi(name, np.array([0.0]))[0]), abs=1e-12)
    for kink in facts.kinks + facts.soft_kinks:
        assert name in ("relu", "leaky_relu", "prelu", "hardtanh", "hardsigmoid", "hardswish", "elu", "celu", "selu",
                        "softsign") and -7 < kink < 7  # fmt: skip
    rng = np.random.default_rng(0)
    for _ in range(20):
        lo, hi = sorted(rng.normal(size=2) * rng.choice([0.1, 1, 5]))
        low, high = map(float, facts.image(Fraction(lo), Fraction(hi)))
        inside = phi(name, np.linspace(lo, hi, 2001))
        assert low <= inside.min() + 1e-12 and inside.max() <= high + 1e-12
        assert inside.min() - low <= 1e-2 and high - inside.max() <= 1e-2  # tight, up to the grid


@pytest.mark.slow(seconds=3)
@pytest.mark.parametrize("name", list(CONSTANTS))
def test_known_constants(name: str) -> None:
    facts = prove(name, found(name))
    for proved, known in zip(facts[:3], CONSTANTS[name], strict=True):
        assert (proved is None) == (known is None)
        assert proved is None or float(proved) == pytest.approx(float(known), rel=1e-7 if name == "mish" else 1e-13)


@pytest.mark.slow(seconds=2)
def test_third_derivatives_with_four_orders() -> None:
    for name, third in (("silu", 0.308181515796479), ("tanh", 2.0)):
        (piece,) = activations.pieces_of(name, unit(name), {}, name)
        proved = evidence.verify(piece, found(name, 4)[0], name, evidence.Budget())
        assert float(activations._largest([proved], 3, name)) == pytest.approx(third, rel=1e-13)
    with pytest.raises(outcome.Rejected):
        proved = evidence.verify(piece, found(name, 3)[0], name, evidence.Budget())
        activations._largest([proved], 3, name)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["silu", "mish", "gelu", "gelu_tanh"])
def test_the_fourth_order_is_provable(name: str) -> None:
    proof = found(name, 4)
    start = time.monotonic()
    facts = prove(name, proof)
    assert time.monotonic() - start < 10
    assert float(facts.curvature) == pytest.approx(float(prove(name, found(name)).curvature), rel=1e-15)


def test_kinks() -> None:
    kinks = {name: (prove(name, found(name)).kinks, prove(name, found(name)).soft_kinks) for name in
             ("relu", "elu", "celu", "selu", "softsign", "hardswish", "hardtanh", "silu")}  # fmt: skip
    assert kinks == {
        "relu": ([0], []),
        "elu": ([], [0]),
        "celu": ([], [0]),
        "selu": ([0], []),
        "softsign": ([], [0]),
        "hardswish": ([-3, 3], []),
        "hardtanh": ([0, 6], []),
        "silu": ([], []),
    }
    same = activations.prove("leaky_relu", (("alpha", Fraction(1)),), found("relu"), {}, "", evidence.Budget())
    assert same.kinks == [] and same.soft_kinks == []


# -- hostile evidence ---------------------------------------------------------------------------------------------

Change = Callable[[list[Any]], Any]


def shift(pair: list[str], by: str) -> None:
    pair[:] = [str(Fraction(x) + Fraction(by)) for x in pair]


def drop_brackets(proof: list[Any], order: int) -> None:
    proof[0]["brackets"][order - 1] = []


def near_centre(cuts: list[str]) -> int:
    return min(range(len(cuts)), key=lambda i: abs(Fraction(cuts[i])))


HOSTILE: dict[str, tuple[str, Change]] = {
    "a cell left out, so that its neighbour is too wide": ("mish", lambda p: p[0]["cuts"].__delitem__(slice(8, 36))),
    "all cells but the tails left out": ("silu", lambda p: p[0].update(cuts=[p[0]["cuts"][0], p[0]["cuts"][-1]])),
    "no cuts": ("silu", lambda p: p[0].update(cuts=[])),
    "a tail from too far inside": ("silu", lambda p: p[0].update(cuts=p[0]["cuts"][near_centre(p[0]["cuts"]) :])),
    "cuts reversed": ("silu", lambda p: p[0]["cuts"].reverse()),
    "cuts swapped": ("silu", lambda p: p[0]["cuts"].insert(1, p[0]["cuts"].pop(2))),
    "a cut twice": ("silu", lambda p: p[0]["cuts"].insert(1, p[0]["cuts"][1])),
    "a bracket of order 1 left out": ("silu", lambda p: drop_brackets(p, 1)),
    "brackets of order 2 left out": ("silu", lambda p: drop_brackets(p, 2)),
    "brackets of order 3 left out": ("silu", lambda p: drop_brackets(p, 3)),
    "one bracket of order 3 left out": ("silu", lambda p: p[0]["brackets"][2].pop()),
    "a bracket shifted by 1e-17": ("silu", lambda p: shift(p[0]["brackets"][0][0], "1e-17")),
    "a bracket of order 2 shifted": ("gelu", lambda p: shift(p[0]["brackets"][1][0], "-1e-9")),
    "a bracket of order 3 shifted": ("tanh", lambda p: shift(p[0]["brackets"][2][1], "1e-6")),
    "an end of a bracket moved over the root": ("tanh", lambda p: p[0]["brackets"][1][0].__setitem__(1, "-1e-30")),
    "a bracket with lo > hi": ("silu", lambda p: p[0]["brackets"][1][0].reverse()),
    "brackets not increasing": ("silu", lambda p: p[0]["brackets"][1].reverse()),
    "touching brackets": ("tanh", lambda p: p[0]["brackets"][1].append(p[0]["brackets"][1][0])),
    "brackets of two orders exchanged": ("silu", lambda p: p[0]["brackets"].insert(0, p[0]["brackets"].pop(1))),
    "an order left out": ("silu", lambda p: p[0]["brackets"].pop(0)),
    "one order only": ("silu", lambda p: p[0].update(brackets=p[0]["brackets"][:1])),
    "two orders, too few for the second derivative": ("silu", lambda p: p[0]["brackets"].pop()),
    "five orders": ("silu", lambda p: p[0]["brackets"].extend([[], []])),
    "brackets where the sign is evident": ("tanh", lambda p: p[0]["brackets"][0].append(["0", "0"])),
    "cuts where nothing is to be proved": ("elu", lambda p: p[0].update(cuts=["0"])),
    "a cover that stops before the piece does": ("arctan", lambda p: p[0].update(cuts=["0"])),
    "a bracket outside its piece": ("hardswish", lambda p: p[1]["brackets"][0].__setitem__(0, ["-3.5", "-3.25"])),
    "the minimum of hardswish hidden": ("hardswish", lambda p: drop_brackets(p[1:], 1)),
    "a wide bracket around everything": ("silu", lambda p: p[0]["brackets"].__setitem__(1, [["-30", "30"]])),
    "seventeen brackets": ("silu", lambda p: p[0]["brackets"][0].extend([[str(n), str(n)] for n in range(1, 18)])),
    "too many cuts": ("silu", lambda p: p[0].update(cuts=[str(n) for n in range(-300, 300)])),
    "a huge cut": ("silu", lambda p: p[0]["cuts"].append("1e999")),
    "a number of 399 digits": ("silu", lambda p: p[0]["cuts"].append("9" * 399)),
    "a number of 500 digits": ("silu", lambda p: p[0]["cuts"].append("9" * 500)),
    "nan": ("silu", lambda p: p[0]["cuts"].append("nan")),
    "infinity": ("silu", lambda p: p[0]["cuts"].append("inf")),
    "a number that is no string": ("silu", lambda p: p[0]["cuts"].append(9)),
    "a bracket of three numbers": ("silu", lambda p: p[0]["brackets"][0][0].append("0")),
    "a bracket that is a text": ("silu", lambda p: p[0]["brackets"][0].__setitem__(0, "-1")),
    "brackets that are no lists": ("silu", lambda p: p[0].update(brackets=["", "", ""])),
    "no table": ("silu", lambda p: p.__setitem__(0, [])),
    "an unknown key": ("silu", lambda p: p[0].update(sup="1")),
    "a missing key": ("silu", lambda p: p[0].pop("cuts")),
    "a piece too many": ("silu", lambda p: p.append(p[0])),
    "a piece too few": ("relu", lambda p: p.pop()),
    "no pieces": ("silu", lambda p: p.clear()),
    "pieces exchanged": ("hardswish", lambda p: p.reverse() or p.append(p.pop(0))),
    "the evidence of another activation": ("silu", lambda p: p.__setitem__(0, found("gelu")[0])),
}  # fmt: skip


@pytest.mark.parametrize("case", list(HOSTILE))
def test_hostile_evidence_is_refused(case: str) -> None:
    name, change = HOSTILE[case]
    proof = copy.deepcopy(found(name))
    change(proof)
    assert proof != found(name)
    start = time.monotonic()
    with pytest.raises((outcome.Rejected, outcome.Malformed)):
        prove(name, proof)
    assert time.monotonic() - start < 10


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", ["tanh", "silu", "softsign", "gelu"])
def test_no_cut_or_bracket_can_be_changed_at_will(name: str) -> None:
    """Whatever is done to single numbers, an accepted proof gives bounds that are at least the true ones."""
    true, rng, accepted = prove(name, found(name)), np.random.default_rng(0), 0
    for _ in range(60):
        proof = copy.deepcopy(found(name))
        piece = proof[rng.integers(len(proof))]
        brackets = [b for order in piece["brackets"] for b in order]
        if rng.random() < 0.5 and piece["cuts"]:
            piece["cuts"][rng.integers(len(piece["cuts"]))] = str(Fraction(float(rng.normal() * 4)))
        elif brackets:
            bracket = brackets[rng.integers(len(brackets))]
            bracket[rng.integers(2)] = str(
                Fraction(bracket[0]) + Fraction(float(rng.normal())) / 10 ** int(rng.integers(19))
            )
        try:
            facts = prove(name, proof)
        except outcome.Rejected:
            continue
        accepted += 1
        for proved, known in zip(facts[:3], true[:3], strict=True):
            assert proved is None or proved >= known * (1 - Fraction(1, 10**15))
    assert accepted < 60 or name == "softsign"


def foreign(*texts: Any) -> dict[str, Any]:
    return {"d::F": tuple(definitions.Text(*text) for text in texts)}


FALSE_DEFINITIONS = {
    "a jump": foreign(("t", (), "0"), ("t + 1/1000000000000", ())),
    "a jump that rounding would hide": foreign(("0", (), "0"), ("s - y", ("s = sigmoid(t)", "y = sigmoid(t)"))),
    "continuous, but only by an identity of irrational numbers": foreign(
        ("s", ("s = exp(t)",), "1"), ("s*s", ("s = exp(t/2)",))
    ),
    "an inverse of something negative": foreign(("p", ("p = inverse(t)",))),
    "an inverse that is not positive on its piece": foreign(("t", (), "1"), ("p", ("p = inverse(2 - t)",))),
    "an inverse with a double root": foreign(("p", ("p = inverse(t^2 - 2*t + 1)",))),
    "an inverse of a generator that takes both signs": foreign(("p", ("y = tanh(t)", "p = inverse(y)"))),
    "an inverse of a generator that tends to 0": foreign(("p", ("s = sigmoid(t)", "p = inverse(s)"))),
    "unbounded slope": foreign(("t^2", ())),
    "unbounded value": foreign(("e", ("e = exp(t)",))),
    "pieces out of order": foreign(("0", (), "1"), ("0", (), "0"), ("t", ())),
    "an empty piece": foreign(("0", (), "1"), ("0", (), "1"), ("t", ())),
    "an end that depends on t": foreign(("0", (), "t"), ("t", ())),
    "a missing companion": foreign(("l", ("l = softplus(t)",))),
    "a companion of another argument": foreign(("l", ("s = sigmoid(2*t)", "l = softplus(t)"))),
    "arctan with the wrong inverse": foreign(("a", ("p = inverse(1 + 2*t^2)", "a = arctan(t)"))),
    "an argument with generators": foreign(("w", ("s = sigmoid(t)", "w = tanh(s)"))),
    "a generator of itself": foreign(("s", ("s = sigmoid(s)",))),
    "a constant argument": foreign(("s", ("s = sigmoid(1)",))),
    "a square root that is not of a multiple of t": foreign(("r", ("r = rsqrt(t + 1)",))),
    "division by t": foreign(("1/t", ())),
    "division by zero": foreign(("t/0", ())),
    "an unknown name": foreign(("x", ())),
    "an unknown function": foreign(("s", ("s = sinh(t)",))),
    "sin among pieces": foreign(("s", ("s = sin(t)", "c = cos(t)"))),
    "a name twice": foreign(("s", ("s = sigmoid(t)", "s = sigmoid(2*t)"))),
    "t redefined": foreign(("t", ("t = sigmoid(t)",))),
    "seven generators": foreign(("t", tuple(f"s{i} = sigmoid(t)" for i in range(7)))),
    "nine pieces": foreign(*[("0", (), str(i)) for i in range(8)], ("t", ())),
    "a huge power": foreign(("t^999999999", ())),
    "powers of powers": foreign(("((((t+1)^16)^16)^16)^16", ())),
    "numbers of powers": foreign(("t*(((9999999999^16)^16)^16)^16", ())),
    "deep parentheses": foreign(("(" * 100 + "t" + ")" * 100, ())),
    "long": foreign(("t" + "+t" * 5000, ())),
    "unbalanced": foreign(("(t", ())),
    "trailing": foreign(("t)", ())),
    "empty": foreign(("", ())),
    "not ASCII": foreign(("t\u00b2", ())),
    "a digit that is not ASCII": foreign(("t*\u0663", ())),
    "code": foreign(("__import__('os')", ())),
}


@pytest.mark.parametrize("case", list(FALSE_DEFINITIONS))
def test_definitions_that_are_refused(case: str) -> None:
    start = time.monotonic()
    operators = FALSE_DEFINITIONS[case]
    trivial = {"brackets": [[], []], "cuts": []}
    with pytest.raises((outcome.Rejected, outcome.Malformed)):
        activations.prove("d::F", (), [trivial] * len(operators["d::F"]), operators, case, evidence.Budget())
    assert time.monotonic() - start < 10


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("elu", {"alpha": "-1"}), ("celu", {"alpha": "0"}), ("selu", {"alpha": "1", "gamma": "0"}),
        ("silu", {"alpha": "0"}), ("softplus", {"beta": "-1"}), ("hardsigmoid", {"alpha": "0", "beta": "1"}),
        ("hardtanh", {"min_val": "1", "max_val": "1"}), ("silu", {}), ("tanh", {"alpha": "1"}), ("nothing", {}),
        ("silu", {"beta": "1"}), ("sin", {"alpha": "1"}), ("leaky_relu", {"alpha": "1e-999"}),
    ],
)  # fmt: skip
def test_units_that_do_not_exist(name: str, parameters: dict[str, str]) -> None:
    with pytest.raises(outcome.Malformed):
        exact = tuple((k, Fraction(v)) for k, v in parameters.items())
        activations.prove(name, exact, found("relu"), {}, name, evidence.Budget())


def test_a_definition_of_the_users_own() -> None:
    operators = foreign(("t*s*s", ("s = sigmoid(t)",)))
    proof = search.find("d::F", {}, 3, operators)
    facts = activations.prove("d::F", (), proof, operators, "F", evidence.Budget())
    t = np.linspace(-20, 20, 100_001)
    y = t / (1 + np.exp(-t)) ** 2
    assert float(facts.slope) == pytest.approx(np.abs(np.diff(y)).max() / (t[1] - t[0]), rel=1e-6)


@pytest.mark.parametrize("alpha", ["1e-12", "0.01", "1.702", "100", "1e12"])
def test_silu_of_any_steepness(alpha: str) -> None:
    # The evidence scales with t: brackets and cuts of alpha = 1, divided by alpha.
    factor = Fraction(alpha)

    def divided(item: Any) -> Any:
        return [divided(x) for x in item] if isinstance(item, list) else str(Fraction(item) / factor)

    proof = [{key: divided(value) for key, value in found("silu")[0].items()}]
    facts = activations.prove("silu", (("alpha", factor),), proof, {}, "silu", evidence.Budget())
    assert float(facts.slope) == pytest.approx(1.0998393201288669, rel=1e-13)
    assert float(facts.curvature / factor) == pytest.approx(0.5, rel=1e-13)


def test_all_units_share_one_budget() -> None:
    budget = evidence.Budget(100)
    with pytest.raises(outcome.Rejected, match="more work"):
        activations.prove("mish", (), found("mish"), {}, "mish", budget)


# -- parts --------------------------------------------------------------------------------------------------------


def test_derivatives_agree_with_difference_quotients() -> None:
    """F_k at rational points against the symmetric difference quotient of F_(k-1), all activations."""
    h = Fraction(1, 10**12)
    for name in definitions.DEFINITIONS:
        for piece in activations.pieces_of(name, unit(name), {}, name):
            t = Fraction(7, 5) if piece.left is None and piece.right is None else None
            t = t or (piece.left + Fraction(1, 3) if piece.left is not None else piece.right - Fraction(1, 3))
            for order in (1, 2, 3, 4):
                before, after = (values.at(piece, piece.derivative(order - 1), t + s * h)[0] for s in (-1, 1))
                exact = values.at(piece, piece.derivative(order), t)[0]
                assert abs((after - before) / (2 * h) - exact) < Fraction(1, 10**15), (name, order)
                core = values.at(piece, piece.core(order), t)[0]
                assert (core > 0) == (exact > 0) and (core < 0) == (exact < 0), (name, order)


def test_limits_agree_with_values_far_out() -> None:
    for name in definitions.DEFINITIONS:
        for piece in activations.pieces_of(name, unit(name), {}, name):
            for end, direction in ((piece.left, -1), (piece.right, 1)):
                for order in range(4):
                    if end is not None:
                        continue
                    p = piece.derivative(order)
                    limit = limits.limit(piece, p, direction)
                    assert limit is not None, (name, order, direction)
                    lo, _ = values.at(piece, p, Fraction(direction * 10**6))
                    if isinstance(limit, limits.Infinite):
                        assert limit.sign * lo > 10**3
                    else:
                        assert abs(lo - limit[0]) < Fraction(1, 10**5) and limit[1] - limit[0] < Fraction(1, 2**150)


@pytest.mark.parametrize("texts", [("t*r", ("r = rsqrt(t)",)), ("a*t", ("p = inverse(1+t^2)", "a = arctan(t)")),
                                   ("e", ("e = exp(t)",)),
                                   ("p*t", ("s = sigmoid(-t)", "p = inverse(1 + t*s)"))])  # fmt: skip
def test_limits_that_must_not_be_wrong(texts: Any) -> None:
    (piece,) = pieces.build([definitions.Text(*texts)], {}, "")
    limit = limits.limit(piece, piece.derivative(0), 1)
    far = values.at(piece, piece.derivative(0), Fraction(1000))
    if isinstance(limit, limits.Infinite):
        assert limit.sign == 1 and far[0] > 100
    elif limit is not None:
        assert abs(limit[0] - far[0]) < Fraction(1, 100)


@pytest.mark.parametrize("name", ["silu", "mish", "gelu_tanh", "gelu", "arctan", "algsig", "logcosh"])
def test_taylor_coefficients_contain_those_of_arb(name: str) -> None:
    phi: dict[str, Callable[[Any], Any]] = {
        "silu": lambda t: t / (1 + (-t).exp()),
        "mish": lambda t: t * ((1 + t.exp()) * (1 + t.exp()) - 1) / ((1 + t.exp()) * (1 + t.exp()) + 1),
        "gelu_tanh": lambda t: t / (1 + (-2 * (2 / flint.arb.pi()).sqrt() * (t + flint.arb("0.044715") * t**3)).exp()),
        "gelu": lambda t: t * (1 + (t / flint.arb(2).sqrt()).erf()) / 2,
        "arctan": lambda t: t.atan(),
        "algsig": lambda t: t / (1 + t * t).sqrt(),
        "logcosh": lambda t: ((t.exp() + (-t).exp()) / 2).log(),
    }
    (piece,) = activations.pieces_of(name, unit(name), {}, name)
    p = piece.derivative(0)
    largest = max(map(abs, p.values()))
    m, h = Fraction(-9, 7), Fraction(3, 16)
    ours = series.System(piece, p).coefficients(m, m, h, 8)
    wide = series.System(piece, p).coefficients(m - h, m + h, h, 8)
    flint.ctx.prec = 300
    flint.ctx.cap = 10
    try:
        t = flint.arb_series([flint.arb(flint.fmpq(-9, 7)), flint.arb(flint.fmpq(3, 16))])
        theirs = phi[name](t)
        for n in range(9):
            value = (
                theirs[n] / flint.arb(flint.fmpq(largest.numerator, largest.denominator)) * flint.arb(2) ** series.SCALE
            )
            assert ours[n][0] <= value.upper() and value.lower() <= ours[n][1]
            assert wide[n][0] <= ours[n][0] and ours[n][1] <= wide[n][1]
            assert ours[n][1] - ours[n][0] < 2**30
    finally:
        flint.ctx.prec = 53


def test_sine() -> None:
    facts = activations.prove("sin", (), [], {}, "sin", evidence.Budget())
    assert facts[:4] == (1, 1, 1, 0) and facts.kinks == []
    rng = np.random.default_rng(0)
    for _ in range(200):
        lo = Fraction(float(rng.normal() * 10 ** rng.integers(4)))
        hi = lo + Fraction(float(rng.exponential() * rng.choice([0.01, 1, 5])))
        low, high = map(float, facts.image(lo, hi))
        inside = np.sin(np.linspace(float(lo), float(hi), 5001))
        assert low - 1e-9 <= inside.min() and inside.max() <= high + 1e-9
        assert inside.min() - low <= 1e-4 and high - inside.max() <= 1e-4
    assert facts.image(Fraction(-(10**400)), Fraction(10**400)) == (-1, 1)
    with pytest.raises(outcome.Rejected):
        activations.prove("sin", (), [{}], {}, "sin", evidence.Budget())


@pytest.mark.slow
@pytest.mark.parametrize("name", list(definitions.DEFINITIONS))
@pytest.mark.parametrize("t", ["1e-300", "-1e-300", "1e-20", "-38", "-700", "900", "-1e30", "1e300"])
def test_values_at_extreme_points_are_narrow(name: str, t: str) -> None:
    facts = prove(name, found(name))
    lo, hi = facts.image(Fraction(t), Fraction(t))
    assert hi - lo <= max(max(abs(lo), abs(hi)) / 2**140, Fraction(1, 2**1100))
