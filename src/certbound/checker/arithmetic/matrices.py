"""Matrices of dyadic rationals as integers over one power of two; products are exact."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from operator import mul
from typing import NamedTuple

from outcome import Outcome
from processes import require

from arithmetic.exact import ldexp

Rows = list[list[int]]
Multiplier = Callable[[Rows, Rows], Rows]

EXTRA = 119  # bits of the numbers in a proof that one symmetric matrix is below another
FACTOR_BITS = 42  # of the entries of a factor, and those of its size: what they leave is far below the slack
PACKED = 16  # from this size on products are not formed one by one
PANEL = 32  # columns of a factor between two products of matrices
_multiplier: Multiplier | None = None


def accelerate(multiplier: Multiplier) -> None:
    """From now on larger products of integer matrices are ``multiplier``'s."""
    global _multiplier
    _multiplier = multiplier


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
    return [ldexp(sum(map(mul, row, integers)), exponent + shift) for row in matrix]


def multiply(left: Rows, right: Rows) -> Rows:
    """left right^T: the products of the rows, exact."""
    if not left or not right or min(len(left), len(right), len(left[0])) < PACKED:
        return [[sum(map(mul, v, w)) for w in right] for v in left]
    return packed(left, right) if _multiplier is None else _multiplier(left, right)


def bit_length(rows: Rows) -> int:
    """Of the entry largest in size."""
    return max((max(max(row), -min(row)) for row in rows), default=0).bit_length()


def packed(left: Rows, right: Rows) -> Rows:
    """left right^T, each column of ``right`` packed into one long integer, so that one product gives a whole column.

    A product of rows is below 2^(bits - 1) in size, so with 2^(bits - 1) added they are digits to the base 2^bits; and
    so are the entries of a column, which are no larger.
    """
    size = (bit_length(left) + bit_length(right) + len(left[0]).bit_length() + 2 + 7) // 8
    half, count = 1 << (8 * size - 1), len(right)
    offset = int.from_bytes(half.to_bytes(size, "little") * count, "little")
    columns = [
        int.from_bytes(b"".join([(n + half).to_bytes(size, "little") for n in column]), "little") - offset
        for column in zip(*right, strict=True)
    ]
    ends = [slice(at, at + size) for at in range(0, size * count, size)]
    result = []
    for row in left:
        digits = (sum(map(mul, row, columns)) + offset).to_bytes(size * count, "little")
        result.append([int.from_bytes(digits[end], "little") - half for end in ends])
    return result


def norm_at_most(matrix: Dyadic, bound: Fraction) -> bool:
    """True only if ||matrix||_2 <= bound is proved, exactly, in integers.

    Either bound^2 >= the squared Frobenius norm, or A^T A <= C I with C <= bound^2 (see dominated).
    """
    if bound < 0:
        return False
    most = ldexp(bound * bound, -2 * matrix.exponent)
    if sum(sum(map(mul, row, row)) for row in matrix.rows) <= most:
        return True
    columns = [list(c) for c in zip(*matrix.rows, strict=True)]
    vectors = columns if len(columns) <= len(matrix.rows) else matrix.rows  # the smaller Gram matrix, same norm
    return dominated(_gram(vectors), most)


def require_norm(matrix: Dyadic, bound: Fraction, refusal: Outcome) -> None:
    """Raise ``refusal`` unless norm_at_most(matrix, bound); see processes.require for when."""
    size = len(matrix.rows), len(matrix.rows[0])
    require(lambda: norm_at_most(matrix, bound), refusal, min(size) ** 2 * max(size))


def square(rows: Rows) -> Rows:
    """rows rows^T."""
    lower = _gram(rows)
    return [row + [other[i] for other in lower[i + 1 :]] for i, row in enumerate(lower)]


def _gram(vectors: Rows) -> Rows:
    """The lower triangle of the Gram matrix, row i of length i + 1."""
    size = max(len(vectors) // 4, PACKED)  # rows at a time: what is above the diagonal is not needed
    blocks = [multiply(vectors[at : at + size], vectors[: at + size]) for at in range(0, len(vectors), size)]
    return [row[: i + 1] for i, row in enumerate(row for block in blocks for row in block)]


def dominated(lower_triangle: Rows, bound: Fraction) -> bool:
    """True only if G <= bound I is proved, exactly, for the symmetric integer matrix G with this lower triangle.

    C I - G = L L^T + E with C <= bound and E diagonally dominant: then L L^T and E are positive semidefinite.
    Cholesky's method in integers finds L, row by row, and what each quotient leaves is an entry of E.
    """
    if bound < 0:
        return False
    if not any(any(row) for row in lower_triangle):
        return True
    count = len(lower_triangle)
    bits = FACTOR_BITS + count.bit_length()
    # More bits, so that flooring C costs nothing that matters.
    extra = max(0, EXTRA - math.floor(bound).bit_length())
    target = math.floor(bound * (1 << extra))
    lowered = target - (target >> 33)  # leave room for what the quotients leave
    shift = max(0, target.bit_length() // 2 - bits)  # the entries of L are multiples of 2^shift
    factor: Rows = [[] for _ in lower_triangle]  # L / 2^shift
    slack = [target - lowered] * count  # E_ii - sum over j of |E_ij|
    for start in range(0, count, PANEL):
        stop = min(start + PANEL, count)
        known = multiply(factor[start:], factor[start:stop])  # L L^T / 4^shift so far
        panel: Rows = []  # rows start to stop of L from column start on
        for i in range(start, count):
            own: list[int] = []
            above, entries = known[i - start], lower_triangle[i]
            for at, other in enumerate(panel):
                pivot = other[-1]
                rest = -(entries[start + at] << extra) - ((above[at] + sum(map(mul, own, other))) << 2 * shift)
                quotient = (rest >> 2 * shift) // pivot
                own.append(quotient)
                error = abs(rest - (quotient * pivot << 2 * shift))
                slack[i] -= error
                slack[start + at] -= error
            if i < stop:
                rest = lowered - (entries[i] << extra) - ((above[i - start] + sum(map(mul, own, own))) << 2 * shift)
                pivot = math.isqrt(max(rest, 0) >> 2 * shift)
                if not pivot:
                    return False
                own.append(pivot)
                slack[i] += rest - (pivot * pivot << 2 * shift)
                panel.append(own)
            factor[i] += own
    return min(slack) >= 0
