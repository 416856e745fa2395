"""Matrices of dyadic rationals as integers over one power of two; products are exact."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from operator import mul
from typing import NamedTuple

Rows = list[list[int]]
Multiplier = Callable[[Rows, Rows], Rows]
Floats = list[list[float]]
Guess = Callable[[Floats], Floats | None]  # lower triangle -> its Cholesky factor, about

EXTRA = 119  # bits of the numbers in a proof that one symmetric matrix is below another
FACTOR_BITS = 60  # of a float factor; what rounding it loses is far below the slack that is left
PACKED = 16  # from this size on products are not formed one by one
_multiplier: Multiplier | None = None
_guess: Guess | None = None


def accelerate(multiplier: Multiplier, guess: Guess) -> None:
    """From now on larger products of integer matrices are ``multiplier``'s, and float factors ``guess``'s."""
    global _multiplier, _guess
    _multiplier, _guess = multiplier, guess


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

    A product of rows is below 2^(bits - 1) in size, so with 2^(bits - 1) added they are digits to the base 2^bits.
    """
    size = (bit_length(left) + bit_length(right) + len(left[0]).bit_length() + 2 + 7) // 8
    bits = 8 * size
    offset = sum(1 << (bits * (i + 1) - 1) for i in range(len(right)))
    columns = [_joined(column, size) for column in zip(*right, strict=True)]
    result = []
    for row in left:
        digits = (sum(map(mul, row, columns)) + offset).to_bytes(size * len(right), "little")
        half = 1 << (bits - 1)
        result.append([
            int.from_bytes(digits[at : at + size], "little") - half for at in range(0, len(digits), size)
        ])  # fmt: skip
    return result


def _joined(numbers: tuple[int, ...], size: int) -> int:
    """sum of numbers[i] 2^(8 size i)."""
    positive = b"".join(max(n, 0).to_bytes(size, "little") for n in numbers)
    negative = b"".join(max(-n, 0).to_bytes(size, "little") for n in numbers)
    return int.from_bytes(positive, "little") - int.from_bytes(negative, "little")


def norm_at_most(matrix: Dyadic, bound: Fraction) -> bool:
    """True only if ||matrix||_2 <= bound is proved, exactly, in integers.

    Either bound^2 >= the squared Frobenius norm, or A^T A <= C I with C <= bound^2 (see dominated).
    """
    if bound < 0:
        return False
    square = bound * bound * Fraction(2) ** (-2 * matrix.exponent)
    if sum(sum(map(mul, row, row)) for row in matrix.rows) <= square:
        return True
    columns = [list(c) for c in zip(*matrix.rows, strict=True)]
    vectors = columns if len(columns) <= len(matrix.rows) else matrix.rows  # the smaller Gram matrix, same norm
    return dominated(_gram(vectors), square)


def _gram(vectors: Rows) -> Rows:
    """The lower triangle of the Gram matrix, row i of length i + 1."""
    if len(vectors) >= PACKED:
        return [row[: i + 1] for i, row in enumerate(multiply(vectors, vectors))]
    return [[sum(map(mul, v, w)) for w in vectors[: i + 1]] for i, v in enumerate(vectors)]


def dominated(lower_triangle: Rows, bound: Fraction) -> bool:
    """True only if G <= bound I is proved, exactly, for the symmetric integer matrix G with this lower triangle.

    C I - G = L L^T + E with C <= bound and E diagonally dominant: then L L^T and E are positive semidefinite. L is a
    float guess and need not be good.
    """
    if bound < 0:
        return False
    if not any(any(row) for row in lower_triangle):
        return True
    # More bits, so that flooring C and rounding L cost nothing that matters.
    extra = max(0, EXTRA - math.floor(bound).bit_length())
    gram = [[entry << extra for entry in row] for row in lower_triangle]
    target = math.floor(bound * (1 << extra))
    lowered = target - (target >> 33)  # leave room for the error of the float factor
    if any(row[-1] > lowered for row in gram):
        return False  # a diagonal entry is already above; besides, no quotient below can overflow
    half = (target.bit_length() + 1) // 2
    try:
        factor = float_factor(gram, lowered, 1 << (2 * half))
    except (OverflowError, ValueError):  # floats gave out; a guess is all they were for
        factor = None
    if factor is None:
        return False
    lower = [[round(math.ldexp(x, FACTOR_BITS)) << half >> FACTOR_BITS for x in row] for row in factor]
    size = len(gram)
    slack = [0] * size  # E_ii - sum over j of |E_ij|
    products = _gram([row + [0] * (size - len(row)) for row in lower]) if size >= PACKED else None
    for i in range(size):
        for j in range(i + 1):
            # Rows of L end at the diagonal, map stops there.
            product = sum(map(mul, lower[i], lower[j])) if products is None else products[i][j]
            error = (target if i == j else 0) - gram[i][j] - product
            if i == j:
                slack[i] += error
            else:
                slack[i] -= abs(error)
                slack[j] -= abs(error)
    return min(slack, default=0) >= 0


def float_factor(gram: Rows, diagonal: int, scale: int) -> list[list[float]] | None:
    """A float factor L with L L^T about (diagonal I - gram) / scale, row i of length i + 1; None if it breaks down."""
    if _guess is not None:
        scaled = [[-entry / scale for entry in row] for row in gram]
        for i, gram_row in enumerate(gram):
            scaled[i][i] = (diagonal - gram_row[i]) / scale
        return _guess(scaled)
    factor: list[list[float]] = []
    for i, gram_row in enumerate(gram):
        row: list[float] = []
        for j in range(i + 1):
            entry = ((diagonal if i == j else 0) - gram_row[j]) / scale
            entry -= sum(map(mul, row, factor[j] if j < i else row))
            if j < i:
                row.append(entry / factor[j][j])
            elif not entry > 0.0:
                return None
            else:
                row.append(math.sqrt(entry))
        factor.append(row)
    return factor
