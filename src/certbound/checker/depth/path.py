"""Rule D2: a path of cubic pieces, and how far it is from solving the differential equation on each."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import NamedTuple

from depth.controls import Inputs
from depth.fixed import ONE, ZERO, Interval, enclose, meet, norm, size, times, widened
from depth.graph import Graph, values
from depth.units import Series

Point = list[Fraction]


class Piece(NamedTuple):
    """The cubic with these values and slopes at its ends, the times ``start`` and ``end``."""

    start: Fraction
    end: Fraction
    values: tuple[Point, Point]
    slopes: tuple[Point, Point]

    @property
    def half(self) -> Fraction:
        """Half the time that it takes."""
        return (self.end - self.start) / 2

    def coefficients(self) -> list[list[Fraction]]:
        """For each entry those of the cubic in u, time = the middle + ``half`` u, -1 <= u <= 1; exact."""
        made = []
        for p, q, a, b in zip(*self.values, *self.slopes, strict=True):
            rise, turn = self.half * (a + b) / 4, self.half * (b - a) / 4
            made.append([(p + q) / 2 - turn, 3 * (q - p) / 4 - rise, turn, (p - q) / 4 + rise])
        return made

    def series(self, order: int) -> tuple[list[Series], list[Series]]:
        """The entries' coefficients up to ``order``, about the middle and about every point of the piece."""
        cubics = [[enclose(c) for c in entry] for entry in self.coefficients()]
        near, far = ([shifted(c, at, order) for c in cubics] for at in (ZERO, (-ONE, ONE)))
        return near, far


class Followed(NamedTuple):
    """What is known along a piece: ``ranges`` of all values of the field's graph, and at least ``integral``, the time
    of the piece times the largest norm of its defect (in units of 2^-BITS). ``series``: of the values about the middle,
    and about every point.
    """

    ranges: list[list[Interval]]
    integral: int
    series: tuple[list[list[Series]], list[list[Series]]]


def rule_d2(graph: Graph, piece: Piece, order: int, inputs: Inputs) -> Followed:
    """Follow the field ``graph`` along the piece by Taylor polynomials of degree ``order`` - 1, order >= 3.

    ``inputs``: the field's before the state's.
    """
    paths = piece.series(order)
    leading = inputs.along(piece.start, piece.end, order)
    near, far = ([*own, *path] for own, path in zip(leading, paths, strict=True))
    everywhere = values(graph, far)
    made = values(graph, near, everywhere), everywhere
    ranges = [[along(a, b) for a, b in zip(centred, whole, strict=True)] for centred, whole in zip(*made, strict=True)]
    return Followed(ranges, 2 * norm(defect(paths, (made[0][-1], made[1][-1]), enclose(piece.half))), made)


def defect(
    paths: tuple[list[Series], list[Series]], fields: tuple[list[Series], list[Series]], half: Interval
) -> list[int]:
    """At least half a piece's time times the entries of path' - field: both about its middle and about every point."""
    near, far = (
        [_defect(x, f, half) for x, f in zip(path, field, strict=True)]
        for path, field in zip(paths, fields, strict=True)
    )
    return [sum(map(size, own[:-1])) + size(rest[-1]) for own, rest in zip(near, far, strict=True)]


def shifted(cubic: list[Interval], at: Interval, order: int) -> Series:
    """The coefficients in v, up to ``order``, of the cubic in u = at + v."""
    made = []
    for j in range(4):
        total = ZERO
        for m in range(3, j - 1, -1):
            product = times(total, at)
            factor = math.comb(m, j)
            total = product[0] + factor * cubic[m][0], product[1] + factor * cubic[m][1]
        made.append(total)
    return made + [ZERO] * (order - 3)


def _defect(x: Series, f: Series, half: Interval) -> Series:
    """The coefficients of dx/du - half f."""
    made = []
    for j, value in enumerate(f):
        rise = x[j + 1] if j + 1 < len(x) else ZERO
        own = times(value, half)
        made.append(((j + 1) * rise[0] - own[1], (j + 1) * rise[1] - own[0]))
    return made


def along(centred: Series, everywhere: Series) -> Interval:
    """Taylor's formula about the middle, with the last coefficient anywhere on the piece; |u| <= 1."""
    rest = sum(map(size, centred[1:-1])) + size(everywhere[-1])
    return meet(widened(centred[0], rest), everywhere[0])
