"""What a field depends on before its state: the time, and signals that are polynomials between given times."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..numbers.exact import float_down, float_up
from ..numbers.matrix import Array
from .intervals import Intervals
from .taylor import Series

Polynomial = tuple[Fraction, ...]


@dataclass(frozen=True)
class Control:
    """From the time ``start`` on: ``signals``, the coefficients of a polynomial in time - ``start`` for each signal."""

    start: Fraction
    signals: tuple[Polynomial, ...]


@dataclass(frozen=True)
class Jump:
    """At ``time`` the state moves from x to x + ``size`` f(time, x), the signals being those before."""

    time: Fraction
    size: Fraction


@dataclass(frozen=True)
class Inputs:
    """``timed``: whether the time is among the inputs, the first; ``controls``: in order, none without signals."""

    timed: bool = False
    controls: tuple[Control, ...] = ()

    @property
    def size(self) -> int:
        """How many inputs there are before the state's."""
        return int(self.timed) + (len(self.controls[0].signals) if self.controls else 0)

    def polynomials(self, begin: Fraction) -> list[Polynomial]:
        """Each input's coefficients in time - ``begin``, from ``begin`` to the next control's start."""
        found: list[Polynomial] = [(begin, Fraction(1))] if self.timed else []
        own = [control for control in self.controls if control.start <= begin][-1:]
        return found + [shifted(signal, begin - control.start) for control in own for signal in control.signals]

    def at(self, time: Fraction) -> Intervals:
        """The inputs at a time, (1, size); where signals jump, those from then on."""
        return _row([own[0] for own in self.polynomials(time)])

    def before(self, begin: Fraction, end: Fraction) -> Array:
        """The inputs at ``end`` in floats, by the polynomials that hold from ``begin`` on."""
        return np.array([float(shifted(own, end - begin)[0]) for own in self.polynomials(begin)])

    def along(self, begin: Fraction, length: Fraction, pieces: int, order: int) -> tuple[Series, Series]:
        """Their coefficients up to ``order``, (pieces, size), about the middle of each piece and about every point."""
        half, rows = length / 2, []
        known = self.polynomials(begin)
        for i in range(pieces):
            near, far = [], []
            for own in known:
                scaled = [c * half**k for k, c in enumerate(shifted(own, i * length + half))]
                scaled += [Fraction(0)] * (order + 1)
                near.append([(c, c) for c in scaled[: order + 1]])
                rests = [
                    sum((math.comb(k, j) * abs(scaled[k]) for k in range(j + 1, len(scaled))), Fraction(0))
                    for j in range(order + 1)
                ]
                far.append([(c - r, c + r) for c, r in zip(scaled, rests, strict=False)])
            rows.append((near, far))
        made = []
        for which in (0, 1):
            series: Series = []
            for k in range(order + 1):
                low = [[float_down(own[k][0]) for own in row[which]] for row in rows]
                high = [[float_up(own[k][1]) for own in row[which]] for row in rows]
                series.append((np.array(low).reshape(pieces, -1), np.array(high).reshape(pieces, -1)))
            made.append(series)
        return made[0], made[1]


def shifted(polynomial: Polynomial, by: Fraction) -> Polynomial:
    """The coefficients in s of the polynomial in by + s."""
    made = [Fraction(0)] * len(polynomial)
    for k, c in enumerate(polynomial):
        for j in range(k + 1):
            made[j] += c * math.comb(k, j) * by ** (k - j)
    return tuple(made)


def joined(a: Intervals, b: Intervals) -> Intervals:
    """Side by side."""
    return np.concatenate([a[0], b[0]], axis=-1), np.concatenate([a[1], b[1]], axis=-1)


def _row(values: list[Fraction]) -> Intervals:
    return np.array([[float_down(v) for v in values]]).reshape(1, -1), np.array(
        [[float_up(v) for v in values]]
    ).reshape(1, -1)
