"""Rigorous float64 linear algebra at BLAS speed, in the default rounding mode.

With u = 2^-53, every float dot product of length n, in any order and with or without fused
multiply-add, satisfies |fl(x.y) - x.y| <= gamma_n |x|.|y| + n eta, gamma_n = n u / (1 - n u),
eta = 2^-1074 (Higham, Accuracy and Stability of Numerical Algorithms, section 3; eta covers underflow).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .directed import Up, _scale_up

Array = NDArray[np.float64]
UNIT = 2.0**-53
ETA = 2.0**-1074


def _inflate(value: Array, length: int) -> Array:
    """An elementwise upper bound of a nonnegative sum of ``length`` products that floats rounded to ``value``."""
    # fl >= exact (1 - gamma) - n eta; (1 + 4(n+4)u) covers 1/(1 - gamma) and the roundings made here.
    return np.nextafter(value * (1.0 + 4 * (length + 4) * UNIT) + (length + 1) * ETA, np.inf)


def gamma(length: int) -> float:
    """An upper bound of gamma_n, n = length + 4 (room for a few operations around the product)."""
    n = length + 4
    return n * UNIT * (1.0 + 4 * n * UNIT)


def add_up(*terms: Array) -> Array:
    """Elementwise s >= sum of the terms, all nonnegative; adding 0 is exact."""
    total = terms[0]
    for term in terms[1:]:
        exact = (total == 0.0) | (term == 0.0)
        total = np.where(exact, total + term, np.nextafter(total + term, np.inf))
    return total


def product_up(matrix: Array, vector: Array) -> Array:
    """p >= matrix @ vector elementwise, both nonnegative; exactly 0 where every product is."""
    return np.where(_zero_rows(matrix, vector), 0.0, _inflate(matrix @ vector, matrix.shape[-1]))


def _zero_rows(matrix: Array, vector: Array) -> NDArray[np.bool_]:
    """Where matrix @ vector is 0 because each product has a factor 0 (and did not merely underflow)."""
    if matrix.all():  # as almost always, and seen in a fraction of the time
        rows = matrix.shape[-2]
        zero = np.asarray(~vector.any(axis=max(vector.ndim - 2, 0)))
        return np.repeat(zero[..., None], rows, -1) if vector.ndim == 1 else np.repeat(zero[..., None, :], rows, -2)
    return np.asarray(((matrix != 0.0) @ (vector != 0.0).astype(np.float64)) == 0.0)


def affine_image(matrix: Array, vector: Array) -> tuple[Array, Array]:
    """(c, r) with |matrix @ vector - c| <= r elementwise. matrix: m x n, vector: n or n x s, or K of both each."""
    length = matrix.shape[-1]
    size = _inflate(np.abs(matrix) @ np.abs(vector), length)
    error = np.nextafter(size * gamma(length) + (length + 1) * ETA, np.inf)
    return matrix @ vector, np.where(_zero_rows(matrix, vector), 0.0, error)


def vector_norm_up(vector: Array) -> Up:
    """r >= the Euclidean norm of ``vector``."""
    values = np.abs(vector).ravel()
    largest = float(values.max(initial=0.0))
    if largest == 0.0:
        return Up.zero
    if not math.isfinite(largest):
        return Up(math.inf) if not np.isnan(values).any() else Up(math.nan)  # NaN fails closed in Up
    if np.count_nonzero(values) == 1:
        return Up(largest)
    exponent = math.frexp(largest)[1]
    scaled = np.ldexp(values, -exponent)
    lossy = np.ldexp(scaled, exponent) != values
    scaled = np.where(lossy, np.nextafter(scaled, np.inf), scaled)
    square = float(_inflate(np.asarray(scaled @ scaled), scaled.size))
    return Up(_scale_up(math.nextafter(math.sqrt(square), math.inf), exponent))


def nonnegative_norm_up(matrix: Array, vector: Array) -> Up:
    """r >= the spectral norm of a symmetric nonnegative matrix, from any positive ``vector`` (Collatz-Wielandt).

    max_i (N v)_i / v_i >= rho(N) = ||N||_2; a Perron vector makes it an equality.
    """
    product = product_up(matrix, vector)
    return Up(float(np.where(product == 0.0, 0.0, np.nextafter(product / vector, np.inf)).max()))
