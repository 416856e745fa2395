"""The checker's elementary functions against Arb (python-flint), which shares no code with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

import flint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.tampering import checker_module

elementary, exact, functions = (
    checker_module(name) for name in ("arithmetic.elementary", "arithmetic.exact", "activations.functions")
)


def normcdf(x: Any) -> Any:
    return (-x / flint.arb(2).sqrt()).erfc() / 2


FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "exp": lambda x: x.exp(),
    "sigmoid": lambda x: 1 / (1 + (-x).exp()),
    "tanh": lambda x: x.tanh(),
    "softplus": lambda x: x.exp().log1p() if x < 0 else x + (-x).exp().log1p(),
    "logcosh": lambda x: abs(x) + (-2 * abs(x)).exp().log1p() - flint.arb(2).log(),
    "arctan": lambda x: x.atan(),
    "gauss": lambda x: 2 / flint.arb.pi().sqrt() * (-x * x).exp(),
    "erf": lambda x: x.erf(),
    "normpdf": lambda x: (-x * x / 2).exp() / (2 * flint.arb.pi()).sqrt(),
    "normcdf": normcdf,
    "rsqrt": lambda x: 1 / (1 + x * x).sqrt(),
    "algebraic": lambda x: x / (1 + x * x).sqrt(),
    "sin": lambda x: x.sin(),
}
POINTS = [
    Fraction(s * m) * Fraction(10) ** e for s in (1, -1) for m in (1, 7) for e in (-300, -30, -9, -3, -1, 0, 1, 2, 3)
] + [Fraction(n, 10) for n in (-774, -541, -545, -382, -75, -26, -24, 9, 11, 24, 28, 53, 380)]


def arb(x: Fraction) -> Any:
    return flint.arb(flint.fmpq(x.numerator, x.denominator))


def as_fraction(ball: Any) -> Fraction:
    mantissa, exponent = map(int, ball.man_exp())
    return Fraction(mantissa << exponent) if exponent >= 0 else Fraction(mantissa, 1 << -exponent)


@contextmanager
def precision(bits: int) -> Iterator[None]:
    flint.ctx.prec = bits
    try:
        yield
    finally:
        flint.ctx.prec = 53


def at(name: str, x: Fraction, bits: int) -> tuple[Fraction, Fraction]:
    return exact.sin_bounds(x, bits) if name == "sin" else functions.enclose(name, x, x, bits)


def check(name: str, x: Fraction, bits: int) -> None:
    """The enclosure contains the value, and is narrow relative to it unless the value is far below the floats."""
    try:
        lo, hi = at(name, x, bits)
    except functions.Unbounded:
        assert name == "exp" and x > 3000
        return
    with precision(12_000):
        value = FUNCTIONS[name](arb(x))
    with precision(1_000):  # far more than the checker's; a longer fraction costs seconds
        low, high = as_fraction(value.lower()), as_fraction(value.upper())
    assert lo <= high and low <= hi  # Arb's ball is as good as a point
    if name != "sin" or abs(x) < 1:  # sin has zeros elsewhere
        assert hi - lo <= max(max(abs(lo), abs(hi)) / 2 ** (bits - 8), Fraction(1, 2**2190))


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("name", list(FUNCTIONS))
@settings(deadline=None)
@given(
    x=st.fractions(min_value=-45, max_value=45) | st.floats(-3, 3).map(Fraction), bits=st.sampled_from([64, 192, 400])
)
def test_enclosures_contain_the_value_and_are_narrow(name: str, x: Fraction, bits: int) -> None:
    check(name, x, bits)


@pytest.mark.slow
@pytest.mark.parametrize("name", list(FUNCTIONS))
def test_enclosures_far_out_and_near_zero(name: str) -> None:
    for x in POINTS:
        check(name, x, 192)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("exp", 1), ("sigmoid", Fraction(1, 2)), ("tanh", 0), ("logcosh", 0), ("arctan", 0), ("erf", 0),
        ("normcdf", Fraction(1, 2)), ("rsqrt", 1), ("algebraic", 0), ("sin", 0),
    ],
)  # fmt: skip
def test_exact_values_at_zero(name: str, value: Fraction) -> None:
    assert at(name, Fraction(0), 192) == (value, value)


def test_far_tails_are_bounded_below_the_floats() -> None:
    tiny = Fraction(1, 2**1080)
    for name in ("normcdf", "normpdf", "gauss", "exp", "sigmoid", "softplus"):
        for x in (Fraction(-3100), Fraction(-(10**9)), Fraction(-(10**300))):
            lo, hi = at(name, x, 192)
            assert 0 <= lo <= hi < tiny
    for name in ("erf", "tanh", "sigmoid", "normcdf"):
        lo, hi = at(name, Fraction(10**9), 192)
        assert 1 - Fraction(1, 2**190) < lo <= hi <= 1


def test_constants() -> None:
    for bits in (10, 64, 192, 1000):
        with precision(2000):
            for bounds, value in (
                (exact.pi_bounds(bits), flint.arb.pi()),
                (exact.ln2_bounds(bits), flint.arb(2).log()),
                (elementary.sqrt_two_over_pi(bits), (2 / flint.arb.pi()).sqrt()),
            ):
                assert bounds[0] <= as_fraction(value.lower()) and as_fraction(value.upper()) <= bounds[1]
                assert bounds[1] - bounds[0] <= Fraction(8, 2**bits)


@given(x=st.fractions(min_value=0, max_value=10**6), bits=st.integers(8, 300))
def test_square_roots_are_enclosed(x: Fraction, bits: int) -> None:
    lo, hi = exact.sqrt_bounds(x, bits)
    assert lo * lo <= x <= hi * hi and hi - lo <= hi / 2**bits
    short = Fraction(x.numerator % 1000, 64)
    assert exact.sqrt_bounds(short * short, bits + 24) == (short, short)


@settings(deadline=None)
@given(
    ends=st.tuples(st.fractions(-40, 40), st.fractions(-40, 40)).map(sorted),
    part=st.fractions(0, 1),
    name=st.sampled_from([n for n, f in functions.FUNCTIONS.items() if f.value is not None]),
)
def test_enclosures_over_intervals_contain_the_values_inside(ends: list[Fraction], part: Fraction, name: str) -> None:
    lo, hi = ends
    inside = functions.enclose(name, *[lo + part * (hi - lo)] * 2, 192)
    for left, right in ((lo, hi), (None, hi), (lo, None)):
        try:
            low, high = functions.enclose(name, left, right, 192)
        except functions.Unbounded:
            assert name in ("exp", "softplus", "logcosh") and None in (left, right)
            continue
        assert low <= inside[1] and inside[0] <= high


def test_an_inverse_needs_a_positive_argument() -> None:
    assert functions.enclose("inverse", Fraction(3), Fraction(3), 64) == (Fraction(1, 3), Fraction(1, 3))
    for lo, hi in ((Fraction(0), Fraction(1)), (Fraction(-1), Fraction(1)), (None, Fraction(1)), (Fraction(-2), None)):
        with pytest.raises(functions.Unbounded):
            functions.enclose("inverse", lo, hi, 64)


@given(
    roots=st.lists(st.fractions(-5, 5), max_size=3),
    pairs=st.lists(st.tuples(st.fractions(-5, 5), st.fractions(min_value="1/10", max_value=5)), max_size=2),
    ends=st.tuples(st.none() | st.fractions(-6, 6), st.none() | st.fractions(-6, 6)),
)
def test_positivity_by_sturm(roots: list[Fraction], pairs: list[tuple[Fraction, Fraction]], ends: Any) -> None:
    left, right = ends
    if left is not None and right is not None and left > right:
        left, right = right, left
    p = [Fraction(1)]
    factors = [[-r, Fraction(1)] for r in roots] + [[a * a + b, -2 * a, Fraction(1)] for a, b in pairs]
    for factor in factors:
        p = [
            sum((p[i] * factor[k - i] for i in range(len(p)) if 0 <= k - i < len(factor)), Fraction(0))
            for k in range(len(p) + len(factor) - 1)
        ]
    inside = [r for r in roots if (left is None or left <= r) and (right is None or r <= right)]
    above = sum(r > right for r in roots) if right is not None else 0
    expected = not inside and above % 2 == 0
    assert checker_module("arithmetic.polynomials").positive_on(p, left, right) == expected
    assert not checker_module("arithmetic.polynomials").positive_on([], left, right)


@given(x=st.fractions(min_value=0, max_value=10**9))
def test_slopes_of_a_scaled_form_are_rounded_up_monotonically(x: Fraction) -> None:
    y = exact.significant_up(x, 32)
    assert x <= y <= x * (1 + Fraction(1, 2**31)) and exact.significant_up(y, 32) == y
    assert y <= exact.significant_up(x * (1 + Fraction(1, 2**60)), 32)
    assert y.denominator & (y.denominator - 1) == 0
