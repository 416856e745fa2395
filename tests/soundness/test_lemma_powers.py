"""Real powers in lemmas: values by search and checker, rule M39 at random numbers, and what must not be proved."""

from __future__ import annotations

import math
import operator
import random
import time
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from certbound.audit.prove.automatic import prove
from certbound.audit.prove.prover import NotProved
from certbound.audit.prove.prover import prove as by_arithmetic
from certbound.audit.prove.rules import schemas
from certbound.audit.refute.number_systems import Exact, Floats, Number, Undefined
from certbound.audit.refute.search import search
from certbound.errors import SpecError
from certbound.expressions.expression import Expr
from certbound.lemma_language.file import Step, read
from certbound.lemma_language.grammar import Comparison, free_names, parse_comparison
from certbound.lemma_language.render import latex, line
from certbound.numbers.elementary import working_precision
from tests.checker.test_counterexamples import written
from tests.soundness.test_lemma_constructs import refuted
from tests.soundness.test_true_lemmas import lemma
from tests.support.tampering import checker_module

EXACT = [  # a, b, a^b, all rational
    ("0", "0", "1"),
    ("0", "1/3", "0"),
    ("1", "-1000000000", "1"),
    ("7", "0", "1"),
    ("4/9", "-3/2", "27/8"),
    ("8", "2/3", "4"),
    ("1/2", "10", "1/1024"),
    ("1/1024", "1/10", "1/2"),
]


@pytest.mark.parametrize(("a", "b", "value"), EXACT)
def test_rational_powers_are_exact(a: str, b: str, value: str) -> None:
    intervals = checker_module("arithmetic.intervals")
    interval = intervals.power(intervals.point(Fraction(a)), intervals.point(Fraction(b)))
    assert Exact().power(Number(Fraction(a)), Number(Fraction(b))).value == Fraction(value)
    assert (interval.lo, interval.hi) == (Fraction(value), Fraction(value))
    assert Floats().power(float(Fraction(a)), float(Fraction(b))) == pytest.approx(float(Fraction(value)))


def test_enclosures_contain_the_power_and_are_narrow() -> None:
    intervals, rng = checker_module("arithmetic.intervals"), random.Random(0)
    with working_precision(240):
        for _ in range(60):
            a, b = Fraction(rng.randint(1, 400), rng.randint(1, 60)), Fraction(rng.randint(-90, 90), rng.randint(1, 13))
            ball, truth = Exact().power(Number(a), Number(b)), math.pow(a, b)
            interval = intervals.power(intervals.point(a), intervals.point(b))
            lower, upper = max(ball.lower(), interval.lo), min(ball.upper(), interval.hi)
            assert lower <= upper <= lower * (1 + Fraction(1, 10**20))
            assert float(lower) == pytest.approx(truth, rel=1e-11)


def test_enclosures_of_wide_intervals_contain_the_powers_at_points() -> None:
    intervals, rng = checker_module("arithmetic.intervals"), random.Random(1)
    for _ in range(60):
        ends = sorted(Fraction(rng.randint(0, 40), 10) for _ in range(2))
        exponents = sorted(Fraction(rng.randint(1 if ends[0] == 0 else -30, 30), 10) for _ in range(2))
        found = intervals.power(intervals.Interval(*ends), intervals.Interval(*exponents))
        for _ in range(5):
            a = ends[0] + (ends[1] - ends[0]) * Fraction(rng.randint(0, 8), 8)
            b = exponents[0] + (exponents[1] - exponents[0]) * Fraction(rng.randint(0, 8), 8)
            assert float(found.lo) <= math.pow(a, b) * (1 + 1e-12) and math.pow(a, b) <= float(found.hi) * (1 + 1e-12)


@pytest.mark.parametrize(
    ("a", "b"), [("-1", "2"), ("0", "-1"), ("-1/10000000000000", "1/2"), ("2", "1000000000"), ("1/10", "-1000000000")]
)
def test_powers_without_a_value(a: str, b: str) -> None:
    intervals, outcome = checker_module("arithmetic.intervals"), checker_module("outcome")
    with working_precision(240), pytest.raises(Undefined):
        Exact().power(Number(Fraction(a)), Number(Fraction(b)))
    with pytest.raises((outcome.Malformed, outcome.Incomplete)):
        intervals.power(intervals.point(Fraction(a)), intervals.point(Fraction(b)))


def test_what_may_be_zero_has_no_power_whose_exponent_may_be_zero() -> None:
    intervals, outcome = checker_module("arithmetic.intervals"), checker_module("outcome")
    zero, small = intervals.point(0), intervals.Interval(Fraction(0), Fraction(1, 10))
    for a, b in ((zero, small), (small, small), (small, intervals.point(-1))):
        with pytest.raises(outcome.Malformed):
            intervals.power(a, b)
    assert intervals.power(small, zero).lo == 1 == intervals.power(small, zero).hi


# Rule M39.

SCHEMAS = schemas()["M39"]
DRAWN = [0.0, 0.0, 1.0, 1.0, 0.5, 2.0, -1.0, -0.5, 3.0, 0.1, 7.5, 1 / 3]


def power(a: float, b: float) -> float:
    """By its definition, with nothing of the project."""
    if a < 0 or (a == 0 and b < 0):
        raise ValueError
    return math.exp(b * math.log(a)) if a > 0 else float(b == 0)


FUNCTIONS: dict[str, Callable[..., float]] = {
    "power": power,
    "exp": math.exp,
    "log": math.log,
    "sqrt": math.sqrt,
    "Abs": abs,
    "+": operator.add,
    "-": operator.sub,
    "neg": operator.neg,
    "*": operator.mul,
    "/": operator.truediv,
}


def value_of(expr: Expr, at: dict[str, float]) -> float:
    if expr.op in ("number", "name"):
        return at[expr.name] if expr.op == "name" else float(expr.value)
    return FUNCTIONS[expr.op](*(value_of(a, at) for a in expr.args))


def holds(comparison: Comparison, at: dict[str, float], slack: float) -> bool:
    left, right = value_of(comparison.left, at), value_of(comparison.right, at)
    slack *= 1e-3 + abs(left) + abs(right)
    if comparison.relation == "==":
        return abs(left - right) <= slack
    if comparison.relation in (">", ">="):
        left, right = right, left
    return left < right + slack if comparison.relation in ("<", ">") and not slack else left <= right + slack


@pytest.mark.parametrize("row", range(len(SCHEMAS)), ids=lambda row: str(SCHEMAS[row][0]))
def test_rule_m39_holds_at_random_numbers(row: int, cases: Callable[[int, int], int]) -> None:
    conclusion, premises = SCHEMAS[row]
    names = set().union(*(free_names(c.left) | free_names(c.right) for c in (conclusion, *premises)))
    rng, tried = random.Random(row), 0
    for _ in range(cases(400, 20_000)):
        at = {n: rng.choice(DRAWN) if rng.random() < 0.6 else rng.uniform(-2, 6) for n in names}
        if rng.random() < 0.5:
            at |= {n: abs(at[n]) for n in names}
        if premises and premises[0].relation == "==":  # equal to begin with
            at |= {"c": at["a"], "p": at.get("b", 0)} if "p" in names else {"c": 1 / (at["b"] or 1)}
        if "q" in names and at["p"] > 1:
            at["q"] = at["p"] / (at["p"] - 1)
        try:
            if all(holds(p, at, 0) for p in premises):
                assert holds(conclusion, at, 1e-9), at
                tried += 1
        except (ValueError, ArithmeticError):  # a side has no value, so that the prover must not use it either
            continue
    assert tried >= 20


WRONG = [
    "power(a, b) <= power(c, b) if a <= c",
    "power(a, b) <= power(a, c) if b <= c",
    "power(1 + a, b) >= 1 + b*a",
    "power(a + b, p) <= power(a, p) + power(b, p) if 0 <= p",
    "a*b <= power(a, p)/p + power(b, q)/q if 1 < p",
    "power(a, t)*power(b, 1 - t) <= t*a + (1 - t)*b",
    "power(a + b, p) <= power(2, p - 1)*(power(a, p) + power(b, p)) if 0 <= p",
]


@pytest.mark.parametrize("row", WRONG)
def test_random_numbers_would_find_a_wrong_rule(row: str) -> None:
    conclusion, *premises = (parse_comparison(part, "test") for part in row.split(" if "))
    rng, names = random.Random(0), "abcpqt"
    found = 0
    for _ in range(2000):
        at = {n: rng.choice(DRAWN) if rng.random() < 0.5 else rng.uniform(0, 6) for n in names}
        try:
            if all(holds(p, at, 0) for p in premises):
                found += not holds(conclusion, at, 1e-9)
        except (ValueError, ArithmeticError):
            continue
    assert found


# Proofs.

R, P = "real >= 0", "real > 0"
PROVED = {
    "power(a, 2) == a^2": [f"a:{R}"],
    "power(a, 3/2) == a*sqrt(a)": [f"a:{R}"],
    "power(a, 1/3)^3 == a": [f"a:{R}"],
    "power(a, -2)*a^2 == 1": [f"a:{P}"],
    "power(a, n) == a^n": [f"a:{R}", "n:index"],
    "power(a, b + 2) == a^2*power(a, b)": [f"a:{R}", f"b:{R}"],
    "power(n + 1, -b)*power(n + 1, b) == 1": ["n:index", "b:real"],
    "power(n + 2, -b) <= power(n + 1, -b)": ["n:index", f"b:{R}"],
    "Sum(power(k + 1, -b), k, 0, n) >= 0": ["n:index", "b:real"],
}


@pytest.mark.parametrize("claim", PROVED)
def test_what_is_known_of_powers(claim: str, tmp_path: Path) -> None:
    assert prove(lemma(tmp_path, claim, PROVED[claim], [])).lines


NOT_PROVED = {
    "power(a, 2) == a^2": ["a:real"],
    "power(a, 2) >= 0": ["a:real"],
    "power(a, b) >= 0": [f"a:{R}", "b:real"],
    "power(a, 0) == 1": ["a:real"],
    "power(0, b) == 0": [f"b:{R}"],
    "power(a, b) - power(a, b) == 0": ["a:real", f"b:{R}"],
    "power(a, b) > 0": [f"a:{R}", f"b:{R}"],
    "power(a, n - 1)*a == power(a, n)": [f"a:{R}", "n:index"],
    "power(a, b - b) == 1": ["a:real", "b:real"],
    "power(a*c, b) == power(a, b)*power(c, b)": ["a:real", "b:real >= 1", "c:real"],
    "power(power(a, 2), 1/2) == a": ["a:real"],
    "power(a, b + c) == power(a, b)*power(a, c)": [f"a:{R}", "b:real", "c:real"],
    "power(a, b) <= power(c, b)": [f"a:{R}", f"b:{R}", f"c:{R}"],
    "Sum(power(k, -b), k, 0, n) >= 0": ["n:index", f"b:{R}"],
    "Sum(power(u[k], b), k, 0, n) >= 0": ["n:index", f"b:{R}", "u:sequence"],
    "power(a, 1/3) == power(a, 1/2)": [f"a:{R}"],
    "power(a, 1/7)^7 == a^2": [f"a:{R}"],
}


@pytest.mark.parametrize("claim", NOT_PROVED)
def test_what_is_false_or_not_defined_is_not_proved(claim: str, tmp_path: Path) -> None:
    """Neither by arithmetic nor as an instance of the rule."""
    wrong = lemma(tmp_path, claim, NOT_PROVED[claim], [])
    for steps in ((), (Step(None, "M39"),)):
        with pytest.raises(NotProved):
            by_arithmetic(replace(wrong, proof=steps))


def test_a_hypothesis_says_that_its_powers_are_defined_and_no_others(tmp_path: Path) -> None:
    kinds = ["a:real", "b:real"]
    assert by_arithmetic(lemma(tmp_path, "power(a, b) <= 2", kinds, ["power(a, b) <= 1"])).lines
    for hypothesis in ("power(a, 2*b) <= 1", "power(2*a, b) <= 1", "Sum(power(a, b), k, 1, n) <= 1"):
        with pytest.raises(NotProved):
            by_arithmetic(lemma(tmp_path, "power(a, b) >= 0", [*kinds, "n:index"], [hypothesis]))


NEGATIVE = {  # claim: what x is, and whether it is proved
    "x^(-1) <= 1": ("real >= 1", True),
    "x^(-1) == 1/x": ("real >= 1", True),
    "(x*y)^(-3)*y^3 == x^(-3)": (P, True),
    "(x + y)^(-2) <= x^(1 - 3)": (P, True),
    "y*x^(-1) <= y": ("real >= 1", True),
    "x^(-1) <= 2": ("real", False),
    "x*x^(-1) == 1": ("real", False),
    "x^(-2) >= 0": ("real", False),
    "(x^(-1))^(-1) == x": ("real", False),
    "(x - 1)^(-2) >= 0": ("real >= 1", False),
    "Sum(x^(-1) - x^(-1), i, 1, n) == 0": ("real", False),
    "A^(-1) == A^(-1)": (P, False),
    "x^(-1000000000) <= 1": ("real >= 1", False),
}


@pytest.mark.parametrize("claim", NEGATIVE)
def test_negative_powers_are_proved_only_where_the_base_is_not_zero(claim: str, tmp_path: Path) -> None:
    kind, true = NEGATIVE[claim]
    symbols = [f"x:{kind}", f"y:{P}", "n:index", "A:matrix 2 x 2"]
    if "1000000000" in claim:
        with pytest.raises(SpecError, match="too large"):
            lemma(tmp_path, claim, symbols, [])
    elif true:
        assert prove(lemma(tmp_path, claim, symbols, [])).lines
    else:
        with pytest.raises(NotProved):
            prove(lemma(tmp_path, claim, symbols, []))


@pytest.mark.parametrize("claim", ["x^(-1) >= 1", "x^(-2)*x <= 1/3", "Sum((x + i)^(-2), i, 0, 1) <= 1"])
def test_false_claims_about_negative_powers_are_refuted_and_the_checker_agrees(claim: str, tmp_path: Path) -> None:
    refuted(tmp_path, claim, ["x:real >= 1"], [])


def test_where_the_base_is_zero_a_negative_power_is_no_counterexample(tmp_path: Path) -> None:
    text = 'claim = "x^(-1) <= 1"\n[symbols]\nx = "real"\n'
    assert [written(tmp_path, text, {"x": x}) for x in ("0", "1/2", "2")] == ["malformed", "valid", "rejected"]


def test_powers_of_functions_of_time(tmp_path: Path) -> None:
    """A power is differentiated for a fixed exponent only: power(0, t) jumps from 1 to 0."""
    text = (
        'kind = "dynamics"\nprovenance = "folklore"\nexpected = "proved"\ntitle = "x"\nsource = "x"\nstatement = "x"\n'
        'norm = "x"\nclaim = "power(x(t), CLAIM) <= power(x(0), CLAIM)"\n[symbols]\nt = "time"\nx = "function > 0"\n'
        'p = "real >= 1"\n[[hypotheses]]\nclaim = "D(x, t) <= 0"\n[[proof]]\nfact = "power(x(t), p - 1) >= 0"\n'
        'by = "M39"\n[[proof]]\nby = "M29"\nrate = "0"\n'
    )
    file = tmp_path / "X.toml"
    file.write_text(text.replace("CLAIM", "p"))
    assert prove(read(file)).rules == {"M29", "M39"}
    file.write_text(text.replace("CLAIM", "t"))
    with pytest.raises(NotProved, match="exponent depends on time"):
        prove(read(file))


# The language and the search.

REFUTED = {
    "power(a, b) <= a": [f"a:{R}", "b:real >= 1"],
    "power(a, b)*power(a, b) <= power(a, b)": [f"a:{P}", "b:real"],
    "power(0, b) == 0": [f"b:{R}"],
}


@pytest.mark.parametrize("claim", REFUTED)
def test_false_lemmas_are_refuted_and_the_checker_agrees(claim: str, tmp_path: Path) -> None:
    refuted(tmp_path, claim, REFUTED[claim], [])


def test_powers_are_shown(tmp_path: Path) -> None:
    claim = lemma(tmp_path, "power(power(a, b), 2)/3 <= power(a + 1, 2*b)", [f"a:{R}", f"b:{R}"], []).claims[0]
    assert line(claim) == "((a^b)^2)/3 ≤ (a + 1)^(2 b)"
    assert latex(claim) == r"\frac{\left(a^{b}\right)^{2}}{3} \le \left(a + 1\right)^{2 \, b}"


@pytest.mark.parametrize("term", ["power(a)", "power(a, 2, 3)", "power(x, 2)", "power(2, x)", "power", "power[0]"])
def test_other_arguments_are_errors(term: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError):
        lemma(tmp_path, f"{term} <= 1", ["n:dimension", "x:vector n", f"a:{R}"], [])


HOSTILE = {
    "power(a + b + 1, 1000000000) <= 2": [],
    "power(a, n + 1000000000) <= 1": [],
    "power(1/10^60, 1000000000*a) <= power(3, 0 - 1000000000*a)": [],
    "power(power(power(a, 400), 400), 400) <= 1": [],
    "power(2, power(2, power(2, power(2, power(2, a + 9))))) <= 100": [],
}


@pytest.mark.parametrize("claim", HOSTILE)
def test_hostile_exponents_end_soon(claim: str, tmp_path: Path) -> None:
    begun = time.process_time()
    hostile = lemma(tmp_path, claim, [f"a:{R}", f"b:{R}", "n:index"], [])
    with pytest.raises(NotProved):
        by_arithmetic(hostile)
    search(hostile, budget=20)
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    ("claim", "a", "expected"),
    [
        ("power(a, 1000000000) <= 1", "2", "incomplete"),
        ("power(a, -1000000000) <= 1", "1/2", "incomplete"),
        ("power(a, 1/1000000007) <= 1", "2", "valid"),
        ("power(a, 1000000000) < 1", "1", "valid"),
        ("power(a, 0 - 1) <= 1", "0", "malformed"),
        ("power(a - 1, 2) <= 0", "0", "malformed"),
        ("power(a) <= 1", "2", "malformed"),
        ("power(a, a, a) <= 1", "2", "malformed"),
        ("power(ones(2), a) <= 1", "2", "malformed"),
        ("Sum(Sum(power(1 + i + j, a), i, 0, 400), j, 0, 400) <= 1", "1", "incomplete"),
        ("power(power(power(a, 400), 400), 400) <= 1", "3", "incomplete"),
    ],
)
def test_the_checker_of_powers(claim: str, a: str, expected: str, tmp_path: Path) -> None:
    begun = time.process_time()
    assert written(tmp_path, f'claim = "{claim}"\n[symbols]\na = "real"\n', {"a": a}) == expected
    assert time.process_time() - begun < 3
