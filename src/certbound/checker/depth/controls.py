"""What a field depends on before its state: the time, and signals that are polynomials between given times."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import NamedTuple

from depth.fixed import Interval, enclose
from depth.units import Series


class Control(NamedTuple):
    """From the time ``start`` on: ``signals``, the coefficients of a polynomial in time - ``start`` for each signal."""

    start: Fraction
    signals: list[list[Fraction]]


class Jump(NamedTuple):
    """At ``time`` the state moves from x to x + ``size`` f(time, x), the signals being those before."""

    time: Fraction
    size: Fraction


class Inputs(NamedTuple):
    """``timed``: whether the time is among the inputs, the first; ``controls``: in order, none without signals."""

    timed: bool
    controls: list[Control]

    @property
    def size(self) -> int:
        """How many inputs there are before the state's."""
        return int(self.timed) + (len(self.controls[0].signals) if self.controls else 0)

    def polynomials(self, begin: Fraction) -> list[list[Fraction]]:
        """Each input's coefficients in time - ``begin``, from ``begin`` to the next control's start."""
        found = [[begin, Fraction(1)]] if self.timed else []
        own = [control for control in self.controls if control.start <= begin][-1:]
        return found + [shifted(signal, begin - control.start) for control in own for signal in control.signals]

    def at(self, time: Fraction) -> list[Interval]:
        """The inputs at a time; where signals jump, those from then on."""
        return [enclose(own[0]) for own in self.polynomials(time)]

    def along(self, begin: Fraction, end: Fraction, order: int) -> tuple[list[Series], list[Series]]:
        """Their coefficients up to ``order`` in u, time = middle + u (end - begin)/2, about the middle and about every
        u in [-1, 1]; no control starts between ``begin`` and ``end``.
        """
        half = (end - begin) / 2
        near, far = [], []
        for own in self.polynomials(begin):
            scaled = [c * half**k for k, c in enumerate(shifted(own, half))] + [Fraction(0)] * (order + 1)
            near.append([enclose(c) for c in scaled[: order + 1]])
            rests = [
                sum((math.comb(k, j) * abs(scaled[k]) for k in range(j + 1, len(scaled))), Fraction(0))
                for j in range(order + 1)
            ]
            far.append([enclose(c - r, c + r) for c, r in zip(scaled, rests, strict=False)])
        return near, far

    def before(self, begin: Fraction, end: Fraction) -> list[Interval]:
        """The inputs at ``end`` by the polynomials that hold from ``begin`` on: the limits from before."""
        return [enclose(shifted(own, end - begin)[0]) for own in self.polynomials(begin)]


def shifted(polynomial: list[Fraction], by: Fraction) -> list[Fraction]:
    """The coefficients in s of the polynomial in by + s."""
    made: list[Fraction] = [Fraction(0)] * len(polynomial)
    for k, c in enumerate(polynomial):
        for j in range(k + 1):
            made[j] += c * math.comb(k, j) * by ** (k - j)
    return made
