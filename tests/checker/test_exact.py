"""The checker's arithmetic against Arb (python-flint), which shares no code with it."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import flint
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.tampering import checker_module

exact = checker_module("arithmetic.exact")
matrices = checker_module("arithmetic.matrices")


def arb(x: Fraction) -> Any:
    return flint.arb(flint.fmpq(x.numerator, x.denominator))


def as_fraction(ball: Any) -> Fraction:
    mantissa, exponent = map(int, ball.man_exp())
    return Fraction(mantissa) * Fraction(2) ** exponent


@given(x=st.fractions(min_value=0), bits=st.integers(2, 300))
def test_rounding_is_outward_and_close(x: Fraction, bits: int) -> None:
    assert exact.down(x, bits) <= x <= exact.up(x, bits)
    assert exact.down(-x, bits) <= -x <= exact.up(-x, bits)
    assert x - exact.down(x, bits) <= x * Fraction(4, 2**bits)


@given(x=st.fractions(min_value=0))
def test_square_roots_are_upper_bounds(x: Fraction) -> None:
    root = exact.sqrt_up(x)
    assert root * root >= x
    assert x == 0 or root * root <= x * (1 + Fraction(1, 2**180))


@given(x=st.fractions(min_value=-40, max_value=40))
def test_exp_and_log1p(x: Fraction) -> None:
    flint.ctx.prec = 600
    try:
        lo, hi = exact.exp_bounds(x, 256)
        assert lo <= as_fraction(arb(x).exp().lower()) and as_fraction(arb(x).exp().upper()) <= hi
        y = abs(x) / 40
        lo, hi = exact.log1p_bounds(y, 256)
        value = (1 + arb(y)).log()
        assert lo <= as_fraction(value.lower()) and as_fraction(value.upper()) <= hi
        assert hi - lo <= Fraction(1, 2**200)
    finally:
        flint.ctx.prec = 53


def rational_matrix(array: np.ndarray) -> list[list[Fraction]]:
    return [[Fraction(float(v)) for v in row] for row in array]


@pytest.mark.parametrize("shape", [(1, 1), (3, 3), (5, 2), (2, 7), (24, 24)])
@pytest.mark.parametrize("scale", [1e-200, 1e-3, 1.0, 1e200])
def test_the_norm_witness_accepts_just_above_and_rejects_just_below(shape: tuple[int, int], scale: float) -> None:
    array = np.random.default_rng(sum(shape)).normal(size=shape) * scale
    matrix = matrices.dyadic(rational_matrix(array))
    norm = Fraction(float(np.linalg.norm(array / scale, 2)) * scale)
    assert matrices.norm_at_most(matrix, norm * (1 + Fraction(1, 10**8)))
    assert not matrices.norm_at_most(matrix, norm * (1 - Fraction(1, 10**8)))
    assert not matrices.norm_at_most(matrix, Fraction(0))
    assert not matrices.norm_at_most(matrix, -norm * 2)


def test_the_norm_of_zero_is_zero() -> None:
    matrix = matrices.dyadic([[Fraction(0)] * 3] * 2)
    assert matrices.norm_at_most(matrix, Fraction(0))


def test_a_matrix_of_small_integers_loses_nothing_to_flooring() -> None:
    ones = matrices.dyadic([[Fraction(1)] * 4] * 4)  # norm 4 = Frobenius norm: rank one
    assert matrices.norm_at_most(ones, Fraction(4))
    assert not matrices.norm_at_most(ones, Fraction(4) - Fraction(1, 10**30))
    corner = matrices.dyadic([[Fraction(1), Fraction(1)], [Fraction(0), Fraction(1)]])  # norm (1 + sqrt 5) / 2
    golden = Fraction(1618033988750, 10**12)
    assert matrices.norm_at_most(corner, golden * (1 + Fraction(1, 10**9)))
    assert not matrices.norm_at_most(corner, golden - Fraction(1, 10**11))
