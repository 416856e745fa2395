"""Matrices and vectors of the local tier: integers times one power of two, and how far the exact matrix is from them.

A Matrix stands for every matrix within ``error`` of it in the Frobenius norm. Whatever is said about it below holds
for the matrix itself and for every one of these; so a product may be rounded, and what that costs is in ``error``.
Bounds are Fractions, rounded upward.
"""

from __future__ import annotations

import math
from fractions import Fraction
from operator import mul
from typing import NamedTuple

from arithmetic.exact import ZERO, ldexp, norm_up, sqrt_up, up
from arithmetic.matrices import Dyadic, Rows, bit_length, dyadic, multiply, require_norm
from outcome import Rejected

BITS = 96  # of the largest entry of a rounded matrix or vector
FARTHEST = 20_000  # powers of two of a unit: products of products go on and on; floats end at 2**1024 and 2**-1074
SHORT_BITS = 54  # of the largest entry where a spectral norm is verified


class Matrix(NamedTuple):
    """The matrix rows * 2**exponent; see the module's text for ``error``."""

    rows: Rows
    exponent: int
    error: Fraction = ZERO


class Vector(NamedTuple):
    """The vector entries * 2**exponent, exactly."""

    entries: list[int]
    exponent: int

    def values(self) -> list[Fraction]:
        """The entries."""
        return [ldexp(n, self.exponent) for n in self.entries]


def _exponent_for(largest: Fraction) -> int:
    """An exponent with which ``largest`` has about BITS bits, or fewer if it is tiny; Rejected if it is too large for
    any network of floats."""
    if not largest:
        return 0
    exponent = largest.numerator.bit_length() - largest.denominator.bit_length() - BITS
    if exponent > FARTHEST:
        raise Rejected("tier local: the numbers grow beyond all bounds")
    return max(exponent, -FARTHEST)


def _in_units(x: Fraction, exponent: int) -> int:
    """A whole number within 1/2 of x / 2**exponent."""
    n, d = x.numerator << max(-exponent, 0), x.denominator << max(exponent, 0)
    return (2 * n + d) // (2 * d)


def near(values: list[Fraction]) -> Vector:
    """A vector near ``values``; how near is for the caller to find out."""
    exponent = _exponent_for(max(map(abs, values), default=ZERO))
    return Vector([_in_units(v, exponent) for v in values], exponent)


def above(values: list[Fraction]) -> Vector:
    """A vector that is nowhere below ``values``."""
    exponent = _exponent_for(max(map(abs, values), default=ZERO))
    down, left = max(exponent, 0), max(-exponent, 0)
    return Vector([-((-v.numerator << left) // (v.denominator << down)) for v in values], exponent)


def exact_matrix(matrix: list[list[Fraction]]) -> Matrix:
    """A matrix of floats, rounded only if its entries differ too much in size."""
    return rounded(Matrix(*dyadic(matrix)))


def matrix_of(values: list[list[Fraction]]) -> Matrix:
    """A matrix near rational numbers: exact for floats, else with what rounding costs in the error."""
    if all(v.denominator & (v.denominator - 1) == 0 for row in values for v in row):
        return exact_matrix(values)
    exponent = _exponent_for(max((abs(v) for row in values for v in row), default=ZERO))
    rows = [[_in_units(v, exponent) for v in row] for row in values]
    off = [abs(v - ldexp(n, exponent)) for exact, near_row in zip(values, rows, strict=True)
           for v, n in zip(exact, near_row, strict=True)]  # fmt: skip
    return Matrix(rows, exponent, norm_up(off))


def identity(size: int) -> Matrix:
    """The identity."""
    return Matrix([[int(i == j) for j in range(size)] for i in range(size)], 0)


def rounded(x: Matrix, bits: int = BITS) -> Matrix:
    """The same matrix with ``bits`` bits in its largest entry."""
    shift = max(bit_length(x.rows) - bits, -FARTHEST - x.exponent)
    if shift <= 0:
        return x
    half, mask = 1 << (shift - 1), (1 << shift) - 1
    if not any(n & mask for row in x.rows for n in row):  # as of zeros and ones: nothing is lost
        return x._replace(rows=[[n >> shift for n in row] for row in x.rows], exponent=x.exponent + shift)
    count = len(x.rows) * len(x.rows[0])
    lost = ldexp(math.isqrt(count) + 1, x.exponent + shift - 1)
    return Matrix([[(n + half) >> shift for n in row] for row in x.rows], x.exponent + shift, up(x.error + lost))


def transpose(x: Matrix) -> Matrix:
    """The transpose."""
    return x._replace(rows=[list(column) for column in zip(*x.rows, strict=True)])


def product(x: Matrix, y: Matrix) -> Matrix:
    """x y."""
    error = ZERO
    if x.error or y.error:
        error = up(_length(x) * y.error + x.error * _length(y) + x.error * y.error)
    rows = multiply(x.rows, [list(column) for column in zip(*y.rows, strict=True)])
    return rounded(Matrix(rows, x.exponent + y.exponent, error))


def exact_product(x: Matrix, y: Matrix) -> Matrix:
    """The product of the matrices themselves, without rounding."""
    rows = multiply(x.rows, [list(column) for column in zip(*y.rows, strict=True)])
    return Matrix(rows, x.exponent + y.exponent)


def scaled_columns(x: Matrix, d: Vector) -> Matrix:
    """x diag(d)."""
    rows = [list(map(mul, row, d.entries)) for row in x.rows]
    return rounded(Matrix(rows, x.exponent + d.exponent, _scaled_error(x, d)))


def scaled_rows(d: Vector, x: Matrix) -> Matrix:
    """diag(d) x."""
    rows = [[factor * n for n in row] for factor, row in zip(d.entries, x.rows, strict=True)]
    return rounded(Matrix(rows, x.exponent + d.exponent, _scaled_error(x, d)))


def _scaled_error(x: Matrix, d: Vector) -> Fraction:
    return up(ldexp(x.error * max(map(abs, d.entries)), d.exponent)) if x.error else ZERO


def plus(x: Matrix, y: Matrix) -> Matrix:
    """x + y."""
    exponent = min(x.exponent, y.exponent)
    left, right = x.exponent - exponent, y.exponent - exponent
    rows = [
        [(a << left) + (b << right) for a, b in zip(p, q, strict=True)] for p, q in zip(x.rows, y.rows, strict=True)
    ]
    return rounded(Matrix(rows, exponent, up(x.error + y.error)))


def summed(terms: list[Matrix]) -> Matrix:
    """The sum of at least one matrix."""
    result = terms[0]
    for term in terms[1:]:
        result = plus(result, term)
    return result


def scaled(x: Matrix, factor: Fraction) -> Matrix:
    """A number times a matrix; its rounding is part of the error."""
    vector = near([factor])
    rounding = abs(factor - vector.values()[0])
    result = scaled_rows(Vector(vector.entries * len(x.rows), vector.exponent), x)
    return result._replace(error=total(result.error, times(rounding, frobenius(x))))


def _length(x: Matrix) -> Fraction:
    """The Frobenius norm without the error."""
    return ldexp(sqrt_up(sum(sum(map(mul, row, row)) for row in x.rows)), x.exponent)


def frobenius(x: Matrix) -> Fraction:
    """At least the Frobenius norm."""
    return total(_length(x), x.error)


def spectral(x: Matrix, witness: Fraction, name: str) -> Fraction:
    """At least ||x||: ``witness`` if that is proved, Rejected otherwise."""
    short = rounded(x, SHORT_BITS)
    require_norm(
        Dyadic(short.rows, short.exponent), witness - short.error, Rejected(f"the norm {name!r} is not proved")
    )
    return witness


def row_norms(x: Matrix) -> list[Fraction]:
    """At least the Euclidean norm of each row."""
    norms = [ldexp(sqrt_up(sum(map(mul, row, row))), x.exponent) for row in x.rows]
    return [total(norm, x.error) for norm in norms]


def column_norms(x: Matrix) -> list[Fraction]:
    """At least the Euclidean norm of each column."""
    return row_norms(transpose(x))


def applied(x: Matrix, v: Vector) -> tuple[list[Fraction], Fraction]:
    """(x v for the matrix itself, how far an entry can be off for the others)."""
    error = up(x.error * norm_up(v.values())) if x.error else ZERO
    return [ldexp(sum(map(mul, row, v.entries)), x.exponent + v.exponent) for row in x.rows], error


def absolute(x: Matrix, values: list[Fraction]) -> list[Fraction]:
    """At least |x| v entry by entry, v >= 0."""
    v = above(values)
    image, error = applied(x._replace(rows=[[abs(n) for n in row] for row in x.rows]), v)
    return [total(y, error) for y in image]


def times(a: Fraction, b: Fraction) -> Fraction:
    """The product rounded up."""
    return up(a * b)


def entrywise(a: list[Fraction], b: list[Fraction]) -> list[Fraction]:
    """The entrywise product rounded up."""
    return [up(x * y) for x, y in zip(a, b, strict=True)]


def total(*terms: Fraction) -> Fraction:
    """The sum rounded up."""
    return up(sum(terms[1:], terms[0])) if terms else ZERO


def sum_up(a: list[Fraction], b: list[Fraction]) -> list[Fraction]:
    """The entrywise sum rounded up."""
    return [up(x + y) for x, y in zip(a, b, strict=True)]


def largest(values: list[Fraction]) -> Fraction:
    """The largest of nonnegative numbers."""
    return max(values, default=ZERO)
