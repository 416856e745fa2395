"""Ball matrices and verified norms against exact rationals and extreme scales."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from certbound.numbers.balls import (
    Ball,
    column_norms_up,
    frobenius_up,
    identity,
    norm_by_powers,
    row_norms_up,
    times_up,
)
from certbound.numbers.spectral import symmetric_norm_up

SHAPES = [(1, 1), (1, 7), (7, 1), (5, 3), (3, 5), (40, 40), (64, 200)]


def exact(matrix: np.ndarray) -> list[list[Fraction]]:
    return [[Fraction(v) for v in row] for row in matrix.tolist()]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("scale", [1.0, 2.0**-1060, 1e-200, 1e250])
def test_norms_bound_and_are_tight(shape: tuple[int, int], scale: float) -> None:
    matrix = np.random.default_rng(1).normal(size=shape) * scale
    true = np.linalg.norm(matrix / scale, 2) * scale
    bound = norm_by_powers(matrix).value
    assert true * (1 - 1e-12) <= bound
    if scale != 2.0**-1060:  # there the entries are a handful of units of the last place
        assert bound <= true * 1.06
    assert frobenius_up(matrix).value >= np.linalg.norm(matrix / scale) * scale * (1 - 1e-12)


def test_norm_of_rank_one_and_of_clustered_singular_values() -> None:
    rng = np.random.default_rng(2)
    u, v = rng.normal(size=50), rng.normal(size=30)
    size = np.linalg.norm(u) * np.linalg.norm(v)
    assert size * (1 - 1e-13) <= norm_by_powers(np.outer(u, v)).value <= size * (1 + 1e-9)
    q = np.linalg.qr(rng.normal(size=(64, 64)))[0]
    assert 1.0 - 1e-13 <= norm_by_powers(q).value <= 64 ** (1 / 128) + 1e-9  # the worst case of the method


def test_zero_and_not_finite() -> None:
    assert norm_by_powers(np.zeros((4, 3))).value == 0.0
    for bad in (np.nan, np.inf):
        matrix = np.ones((3, 3))
        matrix[1, 2] = bad
        with pytest.raises(ArithmeticError):
            column_norms_up(matrix)
        if np.isnan(bad):
            with pytest.raises(ArithmeticError):
                norm_by_powers(matrix)
        else:
            assert norm_by_powers(matrix).value == np.inf


def test_column_norms_are_above_the_exact_ones() -> None:
    rng = np.random.default_rng(3)
    for scale in (1.0, 1e-160, 1e-310, 1e200):
        matrix = rng.normal(size=(9, 5)) * scale * 10.0 ** rng.integers(-8, 8, size=(9, 5))
        for p, bound in enumerate(column_norms_up(matrix).tolist()):
            assert Fraction(bound) ** 2 >= sum(Fraction(v) ** 2 for v in matrix[:, p].tolist())
    np.testing.assert_array_equal(row_norms_up(matrix), column_norms_up(matrix.T))
    assert column_norms_up(np.array([[0.0, 1e-320], [0.0, 0.0]]))[0] == 0.0


def test_times_up_is_exact_where_it_can_be() -> None:
    a, b = np.array([0.0, 1.0, 0.1, 5e-324]), np.array([np.inf, 0.3, 0.1, 0.5])
    product = times_up(a, b)
    assert product[0] == 0.0 and product[1] == 0.3 and Fraction(product[2]) >= Fraction(0.1) ** 2 and product[3] > 0.0


def test_products_of_balls_contain_the_exact_products() -> None:
    rng = np.random.default_rng(4)
    for _ in range(20):
        x, y = rng.normal(size=(6, 40)) * 1e3, rng.normal(size=(40, 5))
        diagonal = rng.normal(size=40)
        result = Ball(x).columns_times(diagonal) @ Ball(y)
        true = [
            [
                sum(Fraction(a) * Fraction(d) * Fraction(b) for a, d, b in zip(row, diagonal, column, strict=True))
                for column in y.T.tolist()
            ]
            for row in x.tolist()
        ]
        error = sum(
            (Fraction(c) - t) ** 2
            for r, s in zip(exact(result.centre), true, strict=True)
            for c, t in zip(r, s, strict=True)
        )
        assert error <= Fraction(result.error.value) ** 2
        assert result.error.value < 1e-8
    assert (identity(3) @ Ball(np.ones((3, 2)))).centre.shape == (3, 2)


@pytest.mark.parametrize("size", [1, 2, 30, 260])
def test_symmetric_norm_sees_the_most_negative_eigenvalue(size: int) -> None:
    rng = np.random.default_rng(size)
    q = np.linalg.qr(rng.normal(size=(size, size)))[0]
    values = rng.uniform(-1.0, 1.0, size=size)
    values[0] = -3.0
    matrix = (q * values) @ q.T
    bound = symmetric_norm_up(matrix)
    assert bound is not None and 3.0 * (1 - 1e-12) <= bound.value <= 3.0 * (1 + 1e-6)
    skewed = matrix + 1e-3 * np.triu(np.ones((size, size)), 1)
    above = symmetric_norm_up(skewed)
    assert above is not None and above.value >= np.linalg.norm(skewed, 2) * (1 - 1e-12)
