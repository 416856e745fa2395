"""Vectors known entry by entry: whole numbers times one power of two, and how far the true entries can be from them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from operator import mul
from typing import NamedTuple

from arithmetic.exact import ZERO, Bounds, ldexp, sqrt_up, up
from outcome import Rejected

BITS = 96  # of the largest entry
FARTHEST = 20_000  # powers of two of a unit: squares of squares go on and on; floats end at 2**1024


class Box(NamedTuple):
    """Entries within radius 2**exponent of centre 2**exponent."""

    exponent: int
    centre: list[int]
    radius: list[int]

    def sizes(self) -> list[int]:
        """At least each entry in size, in units of 2**exponent."""
        return [abs(c) + r for c, r in zip(self.centre, self.radius, strict=True)]

    def ends(self) -> list[Bounds]:
        """The interval of each entry."""
        unit = self.exponent
        return [(ldexp(c - r, unit), ldexp(c + r, unit)) for c, r in zip(self.centre, self.radius, strict=True)]


def short(box: Box) -> Box:
    """A box around it whose numbers have few bits, and whose unit is no power of two beyond FARTHEST; Rejected if they
    are too large for that."""
    largest = max((max(abs(c), r) for c, r in zip(box.centre, box.radius, strict=True)), default=0)
    if not largest:
        return zeros(len(box.centre))
    shift = max(largest.bit_length() - BITS, -FARTHEST - box.exponent)
    require_near(box.exponent + max(shift, 0))
    if shift <= 0:
        return box
    mask = (1 << shift) - 1
    centre = [c >> shift for c in box.centre]
    radius = [((r + mask) >> shift) + (1 if c & mask else 0) for c, r in zip(box.centre, box.radius, strict=True)]
    return Box(box.exponent + shift, centre, radius)


def require_near(unit: int) -> None:
    """Rejected if numbers in this unit, a power of two, are beyond all bounds."""
    if unit > FARTHEST:
        raise Rejected("rule R15: the numbers grow beyond all bounds")


def zeros(size: int) -> Box:
    """The vector 0."""
    return Box(0, [0] * size, [0] * size)


def of_ends(ends: Sequence[Bounds]) -> Box:
    """A box around these intervals."""
    largest = max((max(abs(lo), abs(hi)) for lo, hi in ends), default=ZERO)
    if not largest:
        return zeros(len(ends))
    unit = max(largest.numerator.bit_length() - largest.denominator.bit_length() - BITS, -FARTHEST)
    require_near(unit)
    centre = [round(ldexp((lo + hi) / 2, -unit)) for lo, hi in ends]
    radius = [
        math.ceil(max(ldexp(hi, -unit) - c, c - ldexp(lo, -unit))) for c, (lo, hi) in zip(centre, ends, strict=True)
    ]
    return Box(unit, centre, radius)


def of_numbers(values: Sequence[Fraction], errors: Sequence[Fraction] | None = None) -> Box:
    """A box around these numbers, each within an error."""
    off = errors or [ZERO] * len(values)
    return of_ends([(v - e, v + e) for v, e in zip(values, off, strict=True)])


def plus(a: Box, b: Box) -> Box:
    """The sum; where the units differ much, the small one is shortened first."""
    if not any(a.centre) and not any(a.radius):
        return b
    if not any(b.centre) and not any(b.radius):
        return a
    if a.exponent < b.exponent:
        a, b = b, a
    gap = a.exponent - b.exponent
    if gap > 2 * BITS:  # b in units of 2**(a.exponent - 2 BITS)
        lost = gap - 2 * BITS
        mask = (1 << lost) - 1
        b = Box(b.exponent + lost, [c >> lost for c in b.centre], [((r + mask) >> lost) + 1 for r in b.radius])
        gap = 2 * BITS
    centre = [(x << gap) + y for x, y in zip(a.centre, b.centre, strict=True)]
    radius = [(x << gap) + y for x, y in zip(a.radius, b.radius, strict=True)]
    return short(Box(b.exponent, centre, radius))


def times(a: Box, b: Box) -> Box:
    """The product, entry by entry."""
    centre = list(map(mul, a.centre, b.centre))
    radius = [abs(x) * s + r * (abs(y) + s) for x, r, y, s in zip(a.centre, a.radius, b.centre, b.radius, strict=True)]
    return short(Box(a.exponent + b.exponent, centre, radius))


def widened(a: Box, by: Sequence[Fraction]) -> Box:
    """The entries may be farther off, by these numbers."""
    return plus(a, of_ends([(-x, x) for x in by])) if any(by) else a


def scaled(a: Box, factor: Fraction) -> Box:
    """A number times the vector."""
    if factor == 1:
        return a
    return times(a, of_numbers([factor] * len(a.centre)))


def through(rows: list[list[int]], sizes: list[list[int]], exponent: int, a: Box) -> Box:
    """The matrix rows 2**exponent times the vector; ``sizes``: |rows|."""
    centre = [sum(map(mul, row, a.centre)) for row in rows]
    radius = [sum(map(mul, row, a.radius)) for row in sizes]
    return short(Box(exponent + a.exponent, centre, radius))


def norm(numbers: list[int], exponent: int) -> Fraction:
    """At least the norm of numbers 2**exponent."""
    return up(ldexp(sqrt_up(Fraction(sum(n * n for n in numbers))), exponent))
