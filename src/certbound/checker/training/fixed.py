"""Enclosures as whole numbers: stacks of vectors, one a sample, in units of 2**-BITS, with one radius for all."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from operator import mul
from typing import NamedTuple

from arithmetic.matrices import Rows

BITS = 96
ONE = 1 << BITS
SHORT = 48  # bits of what is multiplied in bulk, and of the sizes of rule T2
UNIT = 1 << SHORT


class Stack(NamedTuple):
    """Every entry of ``rows`` is within ``radius`` of the number that it encloses."""

    rows: Rows
    radius: int

    @property
    def most(self) -> int:
        """The largest entry in size, without its radius."""
        return largest(self.rows)


def largest(rows: Iterable[list[int]]) -> int:
    """The largest entry in size."""
    return max((max(max(row), -min(row)) for row in rows if row), default=0)


def fixed(rows: Iterable[Iterable[Fraction]]) -> Stack:
    """The rationals, rounded."""
    return Stack([[(v.numerator << BITS) // v.denominator for v in row] for row in rows], 1)


def ceil_shift(value: int, bits: int) -> int:
    """value / 2**bits, rounded up."""
    return -(-value >> bits)


def product_radius(terms: int, a: int, ra: int, b: int, rb: int) -> int:
    """Of a sum of ``terms`` products of entries at most a and b in size, each sum rounded once."""
    return ceil_shift(terms * (a * rb + b * ra + ra * rb), BITS) + 1


def apply(matrix: Stack, vectors: Stack) -> Stack:
    """The matrix, its rows given, times each vector."""
    rows = [[sum(map(mul, w, v)) >> BITS for w in matrix.rows] for v in vectors.rows]
    total = max(sum(map(abs, w)) for w in matrix.rows)
    inner = len(matrix.rows[0])
    radius = total * vectors.radius + inner * matrix.radius * (vectors.most + vectors.radius)
    return Stack(rows, ceil_shift(radius, BITS) + 1)


def times(a: Stack, b: Stack) -> Stack:
    """The products entry by entry."""
    rows = [[x * y >> BITS for x, y in zip(v, w, strict=True)] for v, w in zip(a.rows, b.rows, strict=True)]
    return Stack(rows, product_radius(1, a.most, a.radius, b.most, b.radius))


def short(rows: Rows) -> Rows:
    """In units of 2**-SHORT, rounded down."""
    return [[v >> (BITS - SHORT) for v in row] for row in rows]


def short_up(value: int) -> int:
    """One number in units of 2**-SHORT, rounded up."""
    return ceil_shift(value, BITS - SHORT)


def norm_up(row: Iterable[int], radius: int) -> int:
    """At least the Euclidean norm, in units of 2**-SHORT: the entries are within ``radius``."""
    square = sum((abs(v) + radius) ** 2 for v in row)
    return short_up(math.isqrt(square) + 1)


def times_up(a: int, b: int) -> int:
    """The product of two nonnegative numbers in units of 2**-SHORT, rounded up."""
    return -(-a * b >> SHORT)


def up(value: Fraction) -> int:
    """The rational in units of 2**-SHORT, rounded up."""
    return -((-value.numerator << SHORT) // value.denominator)
