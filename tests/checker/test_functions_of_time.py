"""Functions of time in counterexamples: signs of exponential polynomials, and files that must not be accepted."""

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from certbound.audit.refute.exponential_polynomials import ExponentialPolynomial
from certbound.audit.refute.number_systems import Number
from certbound.errors import SpecError
from certbound.lemma_language import grammar
from certbound.lemma_language.kinds import declare
from certbound.numbers.elementary import working_precision
from tests.checker.test_counterexamples import verdict
from tests.support.tampering import checker_module

LEMMA = """title = "x"
kind = "dynamics"
provenance = "folklore"
source = "x"
statement = "x"
norm = "x"
expected = "refuted"
claim = "norm(x(t)) <= exp(a*t)*norm(x(0))"

[symbols]
t = "time <= T"
T = "real >= 0"
n = "dimension"
x = "function n"
l = "continuous function >= 0"
A = "any function n x n"
a = "real >= 0"
b = "real >= 0"

[[hypotheses]]
claim = "norm(D(x, t)) <= a*norm(x(t)) + b"

[[hypotheses]]
claim = "Sum(l(t)*i, i, 0, 2) == 3*l(t)"

[[hypotheses]]
claim = "A(t)*x(t) == trace(A(t))*x(t)"
"""
VALUES: dict[str, Any] = {"t": "1", "T": "2", "n": 1, "x": ["exp(t) - 1"], "l": "(t - 1)^2", "A": [["t"]], "a": "1"}
VALUES |= {"b": "1"}
REFUSED: dict[str, tuple[dict[str, Any], str, str]] = {
    "a hypothesis that fails near the end": ({"b": "9/10"}, "rejected", "hypotheses[1]"),
    "one that fails after the time of the claim": ({"x": ["t + t^2"], "a": "0", "b": "4", "T": "5"}, "rejected", "[1]"),
    "a function that leaves its range": ({"l": "(t - 1)^3"}, "rejected", "values.l"),
    "one that leaves it after the last time": ({"l": "3 - t"}, "rejected", "values.l"),
    "a time after the last": ({"t": "3"}, "rejected", "after the last time"),
    "a negative time": ({"t": "-1"}, "rejected", "values.t"),
    "a claim that holds": ({"x": ["exp(t)"]}, "rejected", "does not fail"),
    "a matrix of another size": ({"n": 2, "x": ["t", "0"]}, "rejected", "values.A"),
    "an equation that fails": ({"n": 2, "x": ["t", "0"], "A": [["t", "0"], ["0", "1"]], "b": "1"}, "rejected", "[3]"),
    "a number for a vector": ({"x": "t"}, "rejected", "values.x"),
    "another size": ({"x": ["t", "t"]}, "rejected", "values.x"),
    "rows of different lengths": ({"A": [["t"], ["t", "t"]]}, "malformed", "different lengths"),
    "no value": ({"x": None}, "malformed", "no value for x"),
    "a number that is no text": ({"l": 1}, "malformed", "as text"),
    "another name": ({"l": "s"}, "malformed", "in the time alone"),
    "a name of the lemma": ({"l": "a*t"}, "malformed", "in the time alone"),
    "another function": ({"l": "tanh(t)"}, "incomplete", "tanh"),
    "an irrational rate": ({"l": "exp(sqrt(2)*t)"}, "incomplete", "exp of a function"),
    "an irrational coefficient": ({"l": "exp(1)*t"}, "malformed", "not rational"),
    "exp of a square": ({"l": "exp(t^2)"}, "incomplete", "exp of a function"),
    "a quotient": ({"l": "1/(1 + t)"}, "incomplete", "quotient"),
    "a quotient by 0": ({"l": "t/(t - t)"}, "incomplete", "quotient"),
    "a negative power": ({"l": "(1 + t)^(-1)"}, "incomplete", "power"),
    "a huge power": ({"l": "t^400"}, "incomplete", "power"),
    "a huge rate": ({"l": f"exp({10**80}*t)"}, "incomplete", "too many terms"),
    "many terms": ({"l": " + ".join(f"exp(-{k}/7*t)" for k in range(1, 80))}, "incomplete", "too many terms"),
    "products of products": ({"l": "((((((1 + t)^9 + exp(t))^9 + 1)^9 + exp(-t))^9)^9)^9"}, "incomplete", "t"),
    "signs of long numbers": (
        {"n": 8, "x": [" + ".join(f"{k**9 + 7}/{9**8 - k}*t^{k}" for k in range(1, 9))] * 8, "A": [["0"] * 8] * 8},
        "incomplete", "t",
    ),
    "code": ({"l": "__import__('os')"}, "malformed", "language"),
    "a comparison": ({"l": "t <= 1"}, "malformed", "language"),
    "nested lists": ({"A": [[["t"]]]}, "malformed", "as text"),
    "a vector that turns": ({"n": 2, "x": ["t", "t^2"], "A": [["0", "0"], ["0", "0"]]}, "incomplete", "multiples"),
    "a norm of what changes its sign": ({"t": "1/2", "x": ["t - t^2"], "b": "9"}, "incomplete", "change its sign"),
}  # fmt: skip


def checked(folder: Path, values: dict[str, Any], lemma: str = LEMMA) -> tuple[str, str]:
    (folder / "x.toml").write_text(lemma)
    given = {k: v for k, v in (VALUES | values).items() if v is not None}
    table = {"format": "certbound-counterexample-1", "lemma": "x", "claim": 1, "values": given}
    (folder / "c.json").write_text(json.dumps(table))
    start = time.process_time()
    found = verdict(folder / "x.toml", folder / "c.json")
    assert time.process_time() - start < 5
    return found


def test_it_is_accepted(tmp_path: Path) -> None:
    assert checked(tmp_path, {})[0] == "valid"
    assert checked(tmp_path, {"x": ["t"], "a": "0", "l": "1/2*exp(-3*t)*2^3"})[0] == "valid"
    assert checked(tmp_path, {"n": 2, "x": ["3*t", "4*t"], "b": "5", "A": [["0", "0"], ["0", "0"]]})[0] == "valid"


@pytest.mark.parametrize("name", list(REFUSED))
def test_it_is_refused(name: str, tmp_path: Path) -> None:
    values, expected, words = REFUSED[name]
    found, reason = checked(tmp_path, values)
    assert (found, words in reason) == (expected, True), (found, reason)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('l = "continuous function >= 0"', 'l = "continuous function > 0"', "rejected"),  # (t - 1)^2 is 0 at 1
        ('claim = "norm(D(x, t)) <= a', 'claim = "norm(D(x, t)) < a', "rejected"),  # with equality at every time
        ('claim = "norm(D(x, t)) <= a', 'for = "k"\nclaim = "norm(D(x, t)) <= k + a', "incomplete"),
        ('claim = "norm(D(x, t)) <= a', 'claim = "norm(D(l, t)*x(t)) <= a', "malformed"),  # l has no derivative
        ('claim = "norm(D(x, t)) <= a', 'claim = "norm(D(x, T)) <= a', "malformed"),
        ('claim = "norm(D(x, t)) <= a', 'claim = "norm(x(t/2)) <= a', "incomplete"),
        ('b = "real >= 0"', 'b = "real >= 0"\ns = "time"', "malformed"),
        ('t = "time <= T"', 't = "real"', "malformed"),
        ('claim = "norm(D(x, t)) <= a', 'claim = "norm(D(x, t)) <= 0*2^t + a', "malformed"),
        ('claim = "norm(D(x, t)) <= a', 'claim = "norm(D(x, t)) <= Sum(0, i, 1, t) + a', "malformed"),
        ('claim = "norm(D(x, t)) <= a', 'where = "t >= 2"\nclaim = "norm(D(x, t)) <= a', "malformed"),
        ('claim = "Sum(l(t)*i, i, 0, 2)', 'claim = "Sum(l(t)*l, l, 0, 2)', "incomplete"),
        ('claim = "Sum(l(t)*i, i,', 'for = "x"\nclaim = "Sum(l(0)*i, i,', "incomplete"),
        ('T = "real >= 0"', 'T = "real"', "malformed"),
        ('T = "real >= 0"', 'T = "real >= -1"', "malformed"),
        ('T = "real >= 0"', 'T = "index"', "malformed"),
        ('t = "time <= T"', 't = "time <= t"', "malformed"),
        ('b = "real >= 0"', 'b = "real >= 0"\npi = "real"', "malformed"),
        ('[[hypotheses]]\nclaim = "norm', '[define]\n"y[t]" = "2"\n[[hypotheses]]\nclaim = "norm', "malformed"),
        ('[[hypotheses]]\nclaim = "norm', '[define]\n"y[0]" = "2*t"\n[[hypotheses]]\nclaim = "norm', "malformed"),
        ('[[hypotheses]]\nclaim = "norm', '[define]\n"y[i, i]" = "t"\n[[hypotheses]]\nclaim = "norm', "malformed"),
        ('[[hypotheses]]\nclaim = "norm', '[define]\nx = "2*a"\n[[hypotheses]]\nclaim = "norm', "malformed"),
    ],
)
def test_lemmas_at_which_it_is_refused(old: str, new: str, expected: str, tmp_path: Path) -> None:
    assert LEMMA.count(old) == 1
    assert checked(tmp_path, {}, LEMMA.replace(old, new))[0] == expected


DEFINED: dict[str, tuple[str, str, str]] = {  # definitions, a hypothesis, the outcome
    "of time": ('y = "2*l(t)"', "y <= 2*(t - 1)^2", "valid"),
    "too large later": ('y = "t"', "y <= 3/2", "rejected"),  # the claim is looked at for t = 1, the end is 2
    "through another": ('z = "y"\ny = "t"', "0*l(0) + z <= 3/2", "rejected"),
    "with a subscript": ('"y[j]" = "j*t"', "Sum(y[i], i, 0, 2) <= 6", "valid"),
    "too large with a subscript": ('"y[j]" = "j*t"', "Sum(y[i], i, 0, 2) <= 5", "rejected"),
    "a vector": ('y = "x(t)"', "norm(y)^2 >= 0", "valid"),
    "another time": ('s = "2*t"', "l(s) >= 0", "incomplete"),
    "of a function at a time": ('c = "l(2)"', "t + c <= 3", "valid"),
    "an index caught": ('y = "i*t"', "Sum(y, i, 0, 2) >= 0", "malformed"),
    "an index called so": ('y = "t"', "Sum(y, y, 0, 2) >= 0", "incomplete"),
    "a condition through one": ('y = "t"', 'l(0) >= 0"\nwhere = "y >= 2', "malformed"),
    "a circle": ('y = "z"\nz = "y + t"', "y >= 0", "incomplete"),
    "a power through one": ('y = "t"', "2^y >= 0", "malformed"),
    "another number of subscripts": ('"y[j]" = "j*t"', "y >= 0", "malformed"),
}


@pytest.mark.parametrize("name", list(DEFINED))
def test_definitions_in_time_hold_at_every_time(name: str, tmp_path: Path) -> None:
    definitions, hypothesis, expected = DEFINED[name]
    lemma = LEMMA.replace("[[hypo", f'[define]\n{definitions}\n[[hypotheses]]\nclaim = "{hypothesis}"\n[[hypo', 1)
    assert checked(tmp_path, {}, lemma)[0] == expected


def test_no_function_is_called_like_one_of_the_language() -> None:
    functions = checker_module("lemmas.functions")
    for name in (*grammar.SCALAR, *grammar.MATRIX, *grammar.BINDERS, "matrix", "Max", "Min", "D"):
        with pytest.raises(Exception, match="has this name"):
            functions.Functions({"t": "time", name: "function"})
        with pytest.raises(SpecError):
            declare(name, "function", "here")


def test_long_sums_of_functions_are_short_work(tmp_path: Path) -> None:
    """Whether the time stands in a part of a term is found once for it, and not for each term of the sum."""
    many = " + ".join(["t"] * 118)
    lemma = LEMMA.replace('claim = "Sum(l(t)*i, i, 0, 2) ==', f'claim = "Sum({many}, i, 0, 99) ==')
    assert checked(tmp_path, {}, lemma)[0] == "rejected"


@pytest.mark.parametrize(
    ("bound", "expected"),
    [
        ("sqrt(2)*sqrt(3)*norm(x(t)) + exp(1)*sqrt(5) + sqrt(7)*t", "valid"),
        ("sqrt(2)*norm(x(t))/sqrt(2) + exp(0)", "rejected"),  # equal, which no enclosure shows
        ("(sqrt(2) - 1/10^20)*norm(x(t))/sqrt(2) + 1", "rejected"),
    ],
)
def test_coefficients_that_are_no_rationals(bound: str, expected: str, tmp_path: Path) -> None:
    lemma = LEMMA.replace("a*norm(x(t)) + b", bound)
    assert checked(tmp_path, {}, lemma)[0] == expected


def test_work_on_large_functions_is_counted(tmp_path: Path) -> None:
    """Each sign of a matrix looks at all its terms."""
    entry = " + ".join(f"{k}*t^{k}*exp(t)" for k in range(1, 12))
    lemma = LEMMA.replace("any function n x n", "any function 8 x 8")
    lemma = lemma.replace("A(t)*x(t) == trace(A(t))*x(t)", f"{'-' * 100}A(t) == A(t)")
    found = checked(tmp_path, {"A": [[entry] * 8] * 8}, lemma)
    assert found[0] == "incomplete" and "too much work" in found[1]


def test_decimals_in_terms_of_a_lemma(tmp_path: Path) -> None:
    """0.5 is a dyadic number to the checker; it counts as any other."""
    lemma = LEMMA.replace('claim = "norm(x(t)) <=', 'claim = "0.5*norm(x(t)) <= 0.5*').replace("+ b", "+ 0.25*4.0*b")
    assert checked(tmp_path, {}, lemma)[0] == "valid"


def test_signs_of_polynomials(cases: Callable[[int, int], int]) -> None:
    """Against values on a grid: polynomials with given roots, of any order, on intervals that may end at them."""
    polynomials, rng = checker_module("arithmetic.polynomials"), random.Random(1)
    answers = set()
    for _ in range(cases(200, 6000)):
        p = [Fraction(rng.choice([1, -1, 2]))]
        for _ in range(rng.randint(0, 5)):
            p = polynomials._product(p, [Fraction(rng.randint(-4, 3)), Fraction(1)])
        if rng.random() < 0.4:
            p = polynomials._product(
                p, [Fraction(rng.randint(1, 5), 4), Fraction(rng.choice([0, 1, -1, 2])), Fraction(1)]
            )
        left = Fraction(rng.randint(-3, 3))
        right = None if rng.random() < 0.3 else left + rng.randint(0, 4)
        width = (60 if right is None else right) - left
        points = [left + width * i / 240 for i in range(241)]
        wanted = all(sum(c * x**i for i, c in enumerate(p)) >= 0 for x in points)
        assert polynomials.nonnegative_on(p, left, right) == wanted
        answers.add((wanted, right is None))
    assert len(answers) == 4


def test_both_programs_tell_signs_alike_and_rightly(cases: Callable[[int, int], int]) -> None:
    """Sturm's theorem in the checker, isolated roots in the search; none calls positive what has a smaller value."""
    module, intervals = checker_module("arithmetic.exponential_polynomials"), checker_module("arithmetic.intervals")
    rng, answers = random.Random(2), []
    with working_precision(240):
        for _ in range(cases(150, 4000)):
            rates = [Fraction(rng.choice([0, 0, 1, -1, 2]), rng.choice([1, 2, 3])) for _ in range(3)]
            terms = {}
            for _ in range(rng.randint(1, 5)):
                degree = rng.choice([0, 1, 2, 3]) if rng.random() < 0.4 else 0
                terms[degree, rng.choice(rates)] = Fraction(rng.randint(-5, 6))
            ours = ExponentialPolynomial({k: Number(c) for k, c in terms.items()})
            theirs = module.ExponentialPolynomial({k: intervals.point(c) for k, c in terms.items()})
            if rng.random() < 0.4:
                ours, theirs = ours * ours, theirs * theirs
            end, strict = rng.choice([None, Fraction(0), Fraction(1), Fraction(5, 2)]), rng.random() < 0.5
            found = ours.is_nonnegative(end, strict)
            assert theirs.is_nonnegative(end, strict) == found
            at = [(12 if end is None else float(end)) * j / 100 for j in range(101)]
            values = [
                sum(float(c.value) * t**i * math.exp(float(r) * t) for (i, r), c in ours.terms.items()) for t in at
            ]
            start = sum((c.value for (i, _), c in ours.terms.items() if not i), Fraction(0))
            assert not found or (min(values) >= -1e-9 * max(map(abs, values)) and (start > 0 or not strict))
            answers.append(found)
    assert 0.2 < sum(answers) / len(answers) < 0.9
