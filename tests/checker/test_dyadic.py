"""The checker's dyadic numbers and integer matrices against Fraction, operation by operation."""

from __future__ import annotations

import copy
import itertools
import math
import operator
import pickle
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.tampering import CHECKER, checker_module

dyadic, exact, matrices = (checker_module(f"arithmetic.{name}") for name in ("dyadic", "exact", "matrices"))

integers = st.one_of(st.integers(-8, 8), st.integers(-(2**70), 2**70), st.integers(-(2**300), 2**300))
exponents = st.one_of(st.integers(-4, 4), st.integers(-2300, 300))
dyadics = st.builds(lambda n, e: Fraction(n) * Fraction(2) ** e, integers, exponents)
fractions = st.builds(Fraction, integers, st.integers(1, 2**80))
COMPARISONS = (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne)
SUMS = (operator.add, operator.sub, operator.mul)


def fast(x: Fraction) -> Any:
    made = dyadic.fast(x)
    assert type(made) is dyadic.Dyadic
    return made


def is_in_lowest_terms(x: Any) -> bool:
    n, d = x._numerator, x._denominator
    return d > 0 and d & (d - 1) == 0 and math.gcd(n, d) == 1 and (x.numerator, x.denominator) == (n, d)


@given(a=dyadics, b=dyadics)
def test_two_dyadics(a: Fraction, b: Fraction) -> None:
    x, y = fast(a), fast(b)
    for of in SUMS:
        assert of(x, y) == of(a, b) and type(of(x, y)) is dyadic.Dyadic and is_in_lowest_terms(of(x, y))
    for of in COMPARISONS:
        assert of(x, y) is of(a, b)
    if b:
        assert x / y == a / b
    assert min(x, y) == min(a, b) and sum([x, y, x]) == a + b + a


@given(a=dyadics, b=st.one_of(fractions, integers))
def test_a_dyadic_and_a_fraction_or_a_whole_number(a: Fraction, b: Fraction | int) -> None:
    x = fast(a)
    for of in SUMS:
        assert of(x, b) == of(a, b) and of(b, x) == of(b, a)
        if type(b) is int:
            assert is_in_lowest_terms(of(x, b)) and is_in_lowest_terms(of(b, x))
    for of in COMPARISONS:
        assert of(x, b) is of(a, b) and of(b, x) is of(b, a)
    if b:
        assert x / b == a / b
    if a:
        assert b / x == b / a


@given(a=dyadics, shift=st.integers(0, 90), power=st.integers(0, 5))
def test_one_dyadic(a: Fraction, shift: int, power: int) -> None:
    x = fast(a)
    for made, expected in ((-x, -a), (abs(x), abs(a)), (x / (1 << shift), a / (1 << shift)), (x**power, a**power)):
        assert made == expected and is_in_lowest_terms(made) and type(made) is dyadic.Dyadic
    assert (math.floor(x), math.ceil(x), round(x), bool(x)) == (math.floor(a), math.ceil(a), round(a), bool(a))
    assert hash(x) == hash(a) and {a: 1}[x] == 1 and str(x) == str(a)
    for again in (pickle.loads(pickle.dumps(x)), copy.copy(x), copy.deepcopy(x)):
        assert again == a and is_in_lowest_terms(again)
    assert a == 0 or x**-power == a**-power
    assert x != math.nan and not x < math.nan and x < math.inf and (a > 2**1000 or x.__float__() == float(a))


@given(n=integers, e=exponents, x=fractions)
def test_how_they_are_made(n: int, e: int, x: Fraction) -> None:
    assert dyadic.scaled(n, e) == n * Fraction(2) ** e and is_in_lowest_terms(dyadic.scaled(n, e))
    assert dyadic.fast(x) == x
    if x.denominator & (x.denominator - 1):
        assert dyadic.fast(x) is x
        with pytest.raises(ValueError, match="not a power of two"):
            dyadic.Dyadic(x)
    else:
        assert dyadic.Dyadic(x) == x and is_in_lowest_terms(dyadic.Dyadic(x))
    assert dyadic.Dyadic(0.1) == Fraction(0.1)


@given(x=st.one_of(dyadics, fractions), bits=st.integers(2, 300), e=exponents)
def test_rounding_is_the_same_for_both(x: Fraction, bits: int, e: int) -> None:
    for of in (exact.up, exact.down):
        found, other = of(x, bits), of(dyadic.fast(x), bits)
        assert found == other and is_in_lowest_terms(found)
    assert exact.down(x, bits) <= x <= exact.up(x, bits)
    assert exact.ldexp(x, e) == exact.ldexp(dyadic.fast(x), e) == x * Fraction(2) ** e
    assert exact.sqrt_up(abs(x)) == exact.sqrt_up(abs(dyadic.fast(x)))


@given(a=st.one_of(dyadics, fractions), b=st.one_of(dyadics, fractions).filter(bool), bits=st.integers(2, 300))
def test_rounded_quotients(a: Fraction, b: Fraction, bits: int) -> None:
    a, b = abs(a), abs(b)
    lo, hi = exact.quotient_down(a, b, bits), exact.quotient_up(a, b, bits)
    assert lo <= a / b <= hi and is_in_lowest_terms(lo) and is_in_lowest_terms(hi)
    assert (hi - lo) * 2**bits <= 2 * (a / b)


squares = st.integers(1, 40).flatmap(
    lambda n: st.lists(st.lists(st.integers(-(2**60), 2**60), min_size=n, max_size=n), min_size=1, max_size=40)
)


@settings(deadline=None, max_examples=60)
@given(rows=squares)
def test_products_of_integer_matrices(rows: list[list[int]]) -> None:
    plain = [[sum(a * b for a, b in zip(v, w, strict=True)) for w in rows] for v in rows]
    assert matrices.square(rows) == matrices.multiply(rows, rows) == plain
    assert matrices.packed(rows, rows[:3]) == [row[:3] for row in plain]


def is_semidefinite(rows: list[list[Fraction]]) -> bool:
    """By elimination in exact rationals."""
    rows = [list(row) for row in rows]
    for k in range(len(rows)):
        pivot = rows[k][k]
        if pivot < 0 or (pivot == 0 and any(rows[i][k] for i in range(k, len(rows)))):
            return False
        for i in range(k + 1, len(rows)):
            factor = rows[i][k] / pivot if pivot else Fraction(0)
            for j in range(k, len(rows)):
                rows[i][j] -= factor * rows[k][j]
    return True


@settings(deadline=None, max_examples=150)
@given(data=st.data(), size=st.integers(1, 7), top=st.sampled_from([3, 2**20, 2**58]))
def test_what_is_dominated_is_so_by_elimination(data: st.DataObject, size: int, top: int) -> None:
    entries = st.integers(-top, top)
    triangle = [[data.draw(entries) for _ in range(i + 1)] for i in range(size)]
    whole = [[triangle[max(i, j)][min(i, j)] for j in range(size)] for i in range(size)]
    largest = max(sum(map(abs, row)) for row in whole)
    bound = data.draw(st.fractions(-1, 2 * largest + 1))

    def below(value: Fraction) -> bool:
        return is_semidefinite([[value * (i == j) - whole[i][j] for j in range(size)] for i in range(size)])

    if matrices.dominated(triangle, bound):
        assert bound >= 0 and below(bound)
    elif bound > 0:  # it does not hold for something a little smaller either
        assert not below(bound * (1 - Fraction(1, 1 << 31)))
    assert matrices.dominated(triangle, Fraction(2 * largest + 1))


@pytest.mark.parametrize("size", [31, 32, 33, 64, 65, 100])
def test_the_last_row_of_a_panel_counts(size: int) -> None:
    """The bound is wrong by one entry of each row in turn: a panel, its end, and what comes after it."""
    low = [[0] * i + [1 << 40] for i in range(size)]
    assert matrices.dominated(low, Fraction(1 << 40) * (1 + Fraction(1, 10**8)))
    for i in range(0, size, 7):
        raised = [list(row) for row in low]
        raised[i][i] += 1 << 20
        assert not matrices.dominated(raised, Fraction((1 << 40) + (1 << 19)))
        assert matrices.dominated(raised, Fraction((1 << 40) + (1 << 21)))
        if i:
            turned = [list(row) for row in low]
            turned[i][0] = 1 << 20  # eigenvalues 2^40 +- 2^20
            assert not matrices.dominated(turned, Fraction((1 << 40) + (1 << 20) - 2))
            assert matrices.dominated(turned, Fraction((1 << 40) + (1 << 21)))


END = "    return min(slack) >= 0"


def slack_is_right(right: str = "", wrong: str = "") -> bool:
    """Whether dominated(), with a mistake, finds what is left of each row of E = C I - G - L L^T, by its definition."""
    text = (CHECKER / "arithmetic" / "matrices.py").read_text(encoding="utf-8")
    assert text.count(END) == 1 and (not right or text.count(right) == 1)
    made: dict[str, Any] = {"__name__": "with a mistake"}
    text = text.replace(right, wrong).replace(END, "    return slack, factor, shift, extra, target")
    exec(compile(text, "matrices.py", "exec"), made)  # noqa: S102 -- the checker's own text
    for seed, bits in itertools.product(range(12), (42, 3, -1)):
        made["FACTOR_BITS"], n = bits, [2, 3, 5, 33, 40, 65][seed % 6]
        half = np.random.default_rng(seed).integers(-1000, 1000, size=(n, n))
        whole = [[int(x) for x in row] for row in half + half.T]
        bound = Fraction(4000 * n)
        slack, factor, shift, extra, target = made["dominated"]([row[: i + 1] for i, row in enumerate(whole)], bound)
        assert target <= bound * 2**extra and [len(row) for row in factor] == list(range(1, n + 1))
        for i in range(n):
            left = [
                target * (i == j) - (whole[i][j] << extra) - (sum(map(operator.mul, factor[i], factor[j])) << 2 * shift)
                for j in range(n)
            ]
            if slack[i] != left[i] + abs(left[i]) - sum(map(abs, left)):
                return False
    return True


def test_what_is_left_of_a_row_is_exact() -> None:
    assert slack_is_right()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("                slack[i] -= error\n", ""),
        ("                slack[start + at] -= error\n", ""),
        ("error = abs(rest - (quotient", "error = abs(0 * (quotient"),
        ("slack = [target - lowered] * count", "slack = [target] * count"),
        ("rest = lowered - (entries[i]", "rest = target - (entries[i]"),
    ],
)
def test_a_mistake_in_it_is_seen(right: str, wrong: str) -> None:
    assert not slack_is_right(right, wrong)
