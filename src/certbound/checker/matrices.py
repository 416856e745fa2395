"""Matrices of dyadic rationals as integers over one power of two; products are exact."""

from __future__ import annotations

import math
from fractions import Fraction
from operator import mul
from typing import NamedTuple

Rows = list[list[int]]


class Dyadic(NamedTuple):
    """The matrix rows * 2**exponent."""

    rows: Rows
    exponent: int


def exponent_of(values: list[Fraction]) -> int:
    """The largest e with every value an integer multiple of 2**e; all denominators are powers of two."""
    return -max((v.denominator.bit_length() - 1 for v in values), default=0)


def to_integers(values: list[Fraction], exponent: int) -> list[int]:
    """values / 2**exponent, exact for exponent <= exponent_of(values) <= 0."""
    return [v.numerator << (-exponent - v.denominator.bit_length() + 1) for v in values]


def dyadic(matrix: list[list[Fraction]]) -> Dyadic:
    """The exact integer form of a matrix of floats."""
    exponent = min(exponent_of(row) for row in matrix)
    return Dyadic([to_integers(row, exponent) for row in matrix], exponent)


def apply(matrix: Rows, exponent: int, vector: list[Fraction]) -> list[Fraction]:
    """The exact product of (matrix * 2**exponent) and a vector of dyadic rationals."""
    shift = exponent_of(vector)
    integers = to_integers(vector, shift)
    scale = Fraction(1, 1 << -(exponent + shift))
    return [sum(map(mul, row, integers)) * scale for row in matrix]


def norm_at_most(matrix: Dyadic, bound: Fraction) -> bool:
    """True only if ||matrix||_2 <= bound is proved, exactly, in integers.

    Either bound^2 >= the squared Frobenius norm, or C I - A^T A = L L^T + E with E diagonally dominant: then
    L L^T and E are positive semidefinite, so ||A||^2 <= C <= bound^2. L is a float guess and need not be good.
    """
    if bound < 0:
        return False
    square = bound * bound * Fraction(2) ** (-2 * matrix.exponent)
    if sum(sum(map(mul, row, row)) for row in matrix.rows) <= square:
        return True
    columns = [list(c) for c in zip(*matrix.rows, strict=True)]
    vectors = columns if len(columns) <= len(matrix.rows) else matrix.rows  # the smaller Gram matrix, same norm
    extra = 128  # more bits, so that flooring C and rounding L cost nothing that matters
    gram = [[sum(map(mul, v, w)) << extra for w in vectors[: i + 1]] for i, v in enumerate(vectors)]
    target = math.floor(square * (1 << extra))
    lowered = target - (target >> 33)  # leave room for the error of the float factor
    if any(row[-1] > lowered for row in gram):
        return False  # a column is already longer than the bound; besides, no quotient below can overflow
    half = (target.bit_length() + 1) // 2
    try:
        factor = _cholesky(gram, lowered, 1 << (2 * half))
    except (OverflowError, ValueError):  # floats gave out; a guess is all they were for
        factor = None
    if factor is None:
        return False
    lower = [[round(Fraction(x) * (1 << half)) for x in row] for row in factor]
    size = len(gram)
    slack = [0] * size  # E_ii - sum over j of |E_ij|
    for i in range(size):
        for j in range(i + 1):
            product = sum(map(mul, lower[i], lower[j]))  # rows of L end at the diagonal, map stops there
            error = (target if i == j else 0) - gram[i][j] - product
            if i == j:
                slack[i] += error
            else:
                slack[i] -= abs(error)
                slack[j] -= abs(error)
    return min(slack) >= 0


def _cholesky(gram: Rows, diagonal: int, scale: int) -> list[list[float]] | None:
    """A float factor L with L L^T about (diagonal I - gram) / scale, row i of length i + 1; None if it breaks down."""
    factor: list[list[float]] = []
    for i, gram_row in enumerate(gram):
        row: list[float] = []
        for j in range(i + 1):
            entry = ((diagonal if i == j else 0) - gram_row[j]) / scale
            entry -= math.fsum(map(mul, row, factor[j] if j < i else row))
            if j < i:
                row.append(entry / factor[j][j])
            elif not entry > 0.0:
                return None
            else:
                row.append(math.sqrt(entry))
        factor.append(row)
    return factor
