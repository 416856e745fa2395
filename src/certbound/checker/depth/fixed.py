"""Fixed-point intervals: (lo, hi) stands for all x with lo <= 2^BITS x <= hi, in whole numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

from arithmetic.matrices import Rows, multiply
from outcome import Rejected

BITS = 96
ONE = 1 << BITS
LARGEST = 1 << 300  # in units of 2^-BITS; whatever grows beyond is not worth a proof
Interval = tuple[int, int]
ZERO: Interval = (0, 0)


def enclose(lo: Fraction, hi: Fraction | None = None) -> Interval:
    """The interval of [lo, hi], ``hi`` = ``lo`` if not given."""
    hi = lo if hi is None else hi
    return floored(lo), -floored(-hi)


def floored(x: Fraction) -> int:
    """floor(2^BITS x). Rejected for what is far too large."""
    n = (x.numerator << BITS) // x.denominator
    if not -LARGEST < n < LARGEST:
        raise Rejected("the numbers grow beyond all bounds")
    return n


def times(a: Interval, b: Interval) -> Interval:
    """An enclosure of the product."""
    lo, hi = exact_product(a, b)
    return lo >> BITS, -(-hi >> BITS)


def exact_product(a: Interval, b: Interval) -> Interval:
    """The product, exact, in units of 2^(-2 BITS)."""
    p, q = a
    r, s = b
    if p >= 0:
        return (p if r >= 0 else q) * r, (q if s >= 0 else p) * s
    if q <= 0:
        return (p if s >= 0 else q) * s, (q if r >= 0 else p) * r
    return min(p * s, q * r), max(p * r, q * s)


def convolved(a: list[Interval], b: list[Interval], k: int, first: int = 0) -> Interval:
    """sum of a_i b_(k-i) over i from ``first`` to k, rounded outward once."""
    low = high = 0
    for i in range(first, k + 1):
        lo, hi = exact_product(a[i], b[k - i])
        low, high = low + lo, high + hi
    return low >> BITS, -(-high >> BITS)


def over(a: Interval, divisor: int) -> Interval:
    """a / divisor for a positive whole number."""
    return a[0] // divisor, -(-a[1] // divisor)


def meet(a: Interval, b: Interval) -> Interval:
    """The intersection of two enclosures of one number."""
    return max(a[0], b[0]), min(a[1], b[1])


def widened(a: Interval, by: int) -> Interval:
    """All numbers within ``by`` of the interval."""
    return a[0] - by, a[1] + by


def size(a: Interval) -> int:
    """The largest absolute value."""
    return max(-a[0], a[1])


def root(square: int) -> int:
    """r >= the square root, of a whole number."""
    r = math.isqrt(square)
    return r if r * r == square else r + 1


def norm(values: Iterable[int]) -> int:
    """At least the Euclidean norm, in the units of the values."""
    return root(sum(v * v for v in values))


def product(left: Rows, right: Rows) -> Rows:
    """left right^T, both in units of 2^-BITS, each entry rounded up; there must be no sign that matters."""
    return [[-(-v >> BITS) for v in row] for row in multiply(left, right)]


def as_fraction(n: int) -> Fraction:
    """The number that n stands for."""
    return Fraction(n, ONE)
