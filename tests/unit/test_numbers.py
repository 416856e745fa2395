"""Directed numbers, against exact rationals."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from certbound.activations.facts import defaults
from certbound.activations.file import find
from certbound.activations.ranges import value_range
from certbound.numbers.directed import Up, norm_up, sqrt_up
from certbound.numbers.elementary import apply, ball, working_precision
from certbound.numbers.exact import decimal_up, float_down, float_up, format_exact, parse_exact
from certbound.numbers.matrix import affine_image, nonnegative_norm_up, product_up, vector_norm_up
from certbound.numbers.norms import spectral_norm_up
from certbound.numbers.spectral import symmetric_norm_up

floats = st.floats(min_value=0, allow_nan=False, allow_infinity=False)
any_floats = st.floats(allow_nan=False, allow_infinity=False)
moderate = st.floats(-1e6, 1e6)


@given(a=floats, b=floats)
def test_sums_products_and_roots_are_upper_bounds(a: float, b: float) -> None:
    x, y = Up(a), Up(b)
    for result, value in ((x + y, Fraction(a) + Fraction(b)), (x * y, Fraction(a) * Fraction(b))):
        assert not result.finite or Fraction(result.value) >= value
    assert Fraction(sqrt_up(x).value) ** 2 >= Fraction(a)


@given(values=st.lists(floats, min_size=1, max_size=6))
def test_norms_are_upper_bounds_and_close(values: list[float]) -> None:
    exact = sum(Fraction(v) ** 2 for v in values)
    for norm in (norm_up(map(Up, values)), vector_norm_up(np.array(values))):
        if norm.finite:
            assert Fraction(norm.value) ** 2 >= exact
            assert Fraction(norm.value) ** 2 <= exact * (1 + Fraction(1, 10**12)) + Fraction(5, 2**1073) ** 2


def test_overflow_is_infinite_and_zero_stays_zero() -> None:
    assert not (Up(1e300) * Up(1e300)).finite
    assert (Up(0.0) * Up(math.inf)).value == 0.0
    assert float(vector_norm_up(np.array([1e308, 1e308])).value) >= 1.4142135623730951e308


@pytest.mark.parametrize("bad", [math.nan, -1.0, -math.inf])
def test_what_cannot_bound_a_nonnegative_real_is_refused(bad: float) -> None:
    with pytest.raises(ArithmeticError):
        Up(bad)


def test_nan_fails_closed() -> None:
    with pytest.raises(ArithmeticError):
        vector_norm_up(np.array([1.0, math.nan]))
    with pytest.raises(ArithmeticError):
        spectral_norm_up(np.array([[1.0, math.nan], [0.0, 1.0]]))


@given(matrix=arrays(np.float64, (3, 4), elements=moderate), vector=arrays(np.float64, 4, elements=moderate))
def test_products_are_enclosed(matrix: np.ndarray, vector: np.ndarray) -> None:
    centre, radius = affine_image(matrix, vector)
    upper = product_up(np.abs(matrix), np.abs(vector))
    for i in range(3):
        exact = sum(Fraction(a) * Fraction(b) for a, b in zip(matrix[i], vector, strict=True))
        size = sum(abs(Fraction(a) * Fraction(b)) for a, b in zip(matrix[i], vector, strict=True))
        assert abs(Fraction(centre[i]) - exact) <= Fraction(radius[i])
        assert Fraction(upper[i]) >= size


@pytest.mark.parametrize("shape", [(1, 5), (4, 4), (7, 3), (3, 40), (64, 64)])
@pytest.mark.parametrize("scale", [1e-310, 1e-100, 1.0, 1e150])
def test_spectral_norms_are_proved_and_tight(shape: tuple[int, int], scale: float) -> None:
    matrix = np.random.default_rng(1).normal(size=shape) * scale
    bound = spectral_norm_up(matrix).value
    unit = np.linalg.svd(matrix / scale, compute_uv=False)[0]
    assert bound >= unit * scale * (1 - 1e-13)
    assert bound <= unit * scale * (1 + 1e-7) + 1e-318


def test_a_spectral_norm_that_power_iteration_misses() -> None:
    # The all-ones start is orthogonal to the top singular vector.
    matrix = np.array([[1.0, -1.0], [-1.0, 1.0]])
    assert 2.0 <= spectral_norm_up(matrix).value <= 2.0 + 1e-8


@given(
    matrix=arrays(np.float64, (3, 3), elements=st.floats(0, 100)),
    vector=arrays(np.float64, 3, elements=st.floats(0.01, 1)),
)
def test_collatz_wielandt_bounds_every_symmetric_nonnegative_matrix(matrix: np.ndarray, vector: np.ndarray) -> None:
    symmetric = matrix + matrix.T
    assert nonnegative_norm_up(symmetric, vector).value >= np.linalg.eigvalsh(symmetric)[-1] * (1 - 1e-12)


def hadamard(doublings: int) -> np.ndarray:
    matrix = np.ones((1, 1))
    for _ in range(doublings):
        matrix = np.block([[matrix, matrix], [matrix, -matrix]])
    return matrix


@pytest.mark.parametrize("scale", [1.0, 2.0**-600, 2.0**500])
@pytest.mark.parametrize(
    ("matrix", "norm"),  # larger than what is left to LAPACK's eigenvalues
    [
        (np.eye(300), 1),
        (np.diag(np.arange(300.0)), 299),
        (np.ones((250, 360)), 300),
        (hadamard(8), 16),  # all singular values are the same
        (np.diag([3.0] * 2 + [2.999999999] * 300), 3),  # no gap to speak of
        (np.kron(np.eye(100), np.array([[3.0, 0.0, 0.0], [4.0, 0.0, 0.0], [0.0, 0.0, 1e-9]])), 5),
    ],
)
def test_norms_of_larger_matrices(matrix: np.ndarray, norm: int, scale: float) -> None:
    found = spectral_norm_up(matrix * scale).value / scale
    assert norm <= found <= norm * (1 + 1e-8)
    if len(matrix) == len(matrix.T) and (matrix == matrix.T).all():
        symmetric = symmetric_norm_up(-matrix * scale)
        assert symmetric is not None and norm <= symmetric.value / scale <= norm * (1 + 1e-8)


@given(value=st.fractions())
def test_exact_numbers_round_trip_and_round_outward(value: Fraction) -> None:
    assert parse_exact(format_exact(value)) == value
    assert Fraction(float_down(value)) <= value <= Fraction(float_up(value))
    assert value <= parse_exact(decimal_up(value))
    assert parse_exact(decimal_up(value)) <= value + abs(value) / 10**11


@given(value=any_floats)
def test_floats_round_trip(value: float) -> None:
    assert parse_exact(format_exact(Fraction(value))) == Fraction(value)
    assert parse_exact(value.hex()) == Fraction(value)
    assert parse_exact(decimal_up(value)) >= Fraction(value)


@pytest.mark.parametrize(
    "bad", ["", "nan", "inf", "1/0", "0x1p", "1e99999", "1" * 500, "1,5", "٣", "--1", "0x1.0p+9999"]
)
def test_texts_that_are_no_numbers(bad: str) -> None:
    with pytest.raises((ValueError, OverflowError)):
        parse_exact(bad)


@pytest.mark.parametrize(
    ("name", "units"),  # the vectorised ones trade some units in the last place for speed, the others come from Arb
    [("tanh", 16), ("sigmoid", 24), ("softplus", 24), ("arctan", 16), ("gelu", 4), ("erf", 4)],
)
@given(point=st.floats(-1e6, 1e6))
def test_enclosures_are_ordered_and_narrow(name: str, units: int, point: float) -> None:
    activation = find(name)
    (lo,), (hi,) = value_range(activation, defaults(activation), 0, np.array([point]), np.array([point]))
    assert lo <= hi <= lo + units * math.ulp(max(abs(lo), abs(hi)))


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "softplus", "logcosh", "erf", "gauss", "normcdf", "normpdf"])
@pytest.mark.parametrize("size", [0.0, 1e-300, 1.0, 1e5, 1e7, 1e300])
def test_enclosures_stay_finite_far_out(name: str, size: float) -> None:
    with working_precision():
        for point in (size, -size):
            assert apply(name, ball(Fraction(point))).is_finite()
