"""A path of cubic pieces through a fine Runge-Kutta solution, and its defect (rule D2)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..errors import InfeasibleError
from ..network.evaluate import evaluate
from ..network.graph import Network
from ..numbers.exact import float_up
from ..numbers.matrix import Array
from .controls import Inputs, joined
from .intervals import Intervals, constant, meet, minus, outward, plus, point, scaled, size, times
from .taylor import Field, Series

_FINE = 32  # Runge-Kutta steps of a piece


@dataclass(frozen=True)
class Path:
    """``values``, ``slopes``: (pieces + 1, entries), at equally spaced times from ``begin`` to ``end``."""

    begin: Fraction
    end: Fraction
    values: Array
    slopes: Array

    @property
    def pieces(self) -> int:
        """How many."""
        return len(self.values) - 1

    @property
    def length(self) -> Fraction:
        """Of each piece, in time."""
        return (self.end - self.begin) / self.pieces


@dataclass(frozen=True)
class Followed:
    """``ranges``: for each piece those of all values; ``integrals``: (pieces,), its time times its largest defect;
    ``series``: of all values, about the middle of each piece and about every point.
    """

    ranges: list[list[Intervals]]
    integrals: Array
    series: tuple[list[Series], list[Series]]


def solved(
    network: Network,
    start: Array,
    begin: Fraction,
    end: Fraction,
    pieces: int,
    inputs: Inputs,
    progress: Callable[[str], None],
) -> Path:
    """The path through a solution in floats; no control starts in between. Raises InfeasibleError if it does not stay
    finite.
    """
    known = [np.array([float(c) for c in own[::-1]]) for own in inputs.polynomials(begin)]

    def f(t: float, x: Array) -> Array:
        return evaluate(network, np.concatenate([[np.polyval(own, t - float(begin)) for own in known], x]))

    length = float(end - begin) / pieces
    values, slopes = [start], []
    for i in range(pieces):
        t0 = float(begin) + i * length
        x, h = values[-1], length / _FINE
        slopes.append(f(t0, x))
        for j in range(_FINE):
            t = t0 + j * h
            one = f(t, x)
            two = f(t + h / 2, x + h / 2 * one)
            three = f(t + h / 2, x + h / 2 * two)
            four = f(t + h, x + h * three)
            x = x + h / 6 * (one + 2 * two + 2 * three + four)
        if not np.isfinite(x).all() or np.abs(x).max() > 1e12:
            raise InfeasibleError(f"the solution grows beyond all bounds before the time {t0 + length:.4g}")
        values.append(x)
        if i % 16 == 15:
            progress(f"path, {i + 1} of {pieces} pieces")
    slopes.append(f(float(end), values[-1]))
    return Path(begin, end, np.array(values), np.array(slopes))


def follow(field: Field, path: Path, order: int, inputs: Inputs) -> Followed:
    """The ranges of all values along each piece, and the integral of its defect, rounded up."""
    near, far = series_of(path, order)
    leading = inputs.along(path.begin, path.length, path.pieces, order)
    centred, everywhere = (
        field.values([joined(c, x) for c, x in zip(own, series, strict=True)])
        for own, series in zip(leading, (near, far), strict=True)
    )
    ranges = [along(a, b) for a, b in zip(centred, everywhere, strict=True)]
    missed = defect((near, far), (centred[-1], everywhere[-1]), float(path.length) / 2)
    integrals = 2 * np.linalg.norm(missed, axis=1) * (1 + 1e-12)
    rows = [[(low[i], high[i]) for low, high in ranges] for i in range(path.pieces)]
    return Followed(rows, integrals, (centred, everywhere))


def series_of(path: Path, order: int) -> tuple[Series, Series]:
    """The path's coefficients up to ``order``, about the middle of each piece and about every point."""
    p, q, a, b = path.values[:-1], path.values[1:], path.slopes[:-1], path.slopes[1:]
    cubic = _cubic(p, q, a, b, float(path.length) / 2)
    like = np.ones_like(p)
    return _shifted(cubic, constant(0.0, like), order), _shifted(cubic, (-like, like), order)


def defect(paths: tuple[Series, Series], fields: tuple[Series, Series], half: float) -> Array:
    """Half the time of each piece times the largest entries of path' - field: both about its middle and every point.

    Raises InfeasibleError if it has no finite bound.
    """
    (near, far), (centred, everywhere), order = paths, fields, len(paths[0]) - 1
    found = size(_defect(far, everywhere, order, half))
    for k in range(order):
        found = found + size(_defect(near, centred, k, half))
    if not np.isfinite(found).all():
        raise InfeasibleError("the defect has no finite bound", hint="more --steps")
    return found


def _cubic(p: Array, q: Array, a: Array, b: Array, half: float) -> Series:
    """Its coefficients in u on [-1, 1]."""
    rise = scaled(plus(point(a), point(b)), half / 4)
    turn = scaled(minus(point(b), point(a)), half / 4)
    step = minus(point(q), point(p))
    return [
        minus(scaled(plus(point(p), point(q)), 0.5), turn),
        minus(scaled(step, 0.75), rise),
        turn,
        plus(scaled(step, -0.25), rise),
    ]


def _shifted(cubic: Series, at: Intervals, order: int) -> Series:
    c0, c1, c2, c3 = cubic
    made = [
        plus(c0, times(at, plus(c1, times(at, plus(c2, times(at, c3)))))),
        plus(c1, times(at, plus(scaled(c2, 2), times(at, scaled(c3, 3))))),
        plus(c2, times(at, scaled(c3, 3))),
        c3,
    ]
    return made + [constant(0.0, c0[0])] * (order - 3)


def _defect(x: Series, f: Series, k: int, half: float) -> Intervals:
    """The coefficient of u^k in dx/du - half f."""
    rise = scaled(x[k + 1], k + 1) if k + 1 < len(x) else constant(0.0, x[0][0])
    return minus(rise, scaled(f[k], half))


def along(near: Series, far: Series) -> Intervals:
    """Enclosures of values along pieces, from their series about the middle and about every point."""
    rest = sum(size(c) for c in near[1:-1]) + size(far[-1])
    return meet(outward(near[0][0] - rest, near[0][1] + rest), far[0])


def offset(path: Path, start: tuple[Fraction, ...]) -> float:
    """At least the distance of a start from the path's."""
    moves = [s - Fraction(float(p)) for s, p in zip(start, path.values[0], strict=True)]
    return math.sqrt(float_up(sum((m * m for m in moves), Fraction(0)))) * (1 + 1e-12)
