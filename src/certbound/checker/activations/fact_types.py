"""What the rules use of an activation."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import Bounds


class Facts(NamedTuple):
    """Proved bounds: sup|phi| (None: unbounded), sup|phi'|, sup|phi''| off the kinks, |phi(0)| (None: the bounds are
    not about the whole line, rule R11); where phi' jumps (kinks), where only phi'' jumps (soft kinks); and
    ``derivative(k, lo, hi)``, an enclosure of phi^(k) over [lo, hi], one-sided derivatives at kinks included, k = 0, 1,
    2; ``third(lo, hi)`` >= |phi'''|, None if none is proved. ``part``: what ``between`` says, where there are kinks.
    """

    bounded: Fraction | None
    slope: Fraction
    curvature: Fraction
    at_zero: Fraction | None
    kinks: list[Fraction]
    soft_kinks: list[Fraction]
    derivative: Callable[[int, Fraction, Fraction], Bounds]
    third: Callable[[Fraction, Fraction], Fraction | None]
    part: Callable[[Fraction | None, Fraction | None], Facts] | None = None

    def between(self, low: Fraction | None, high: Fraction | None) -> Facts:
        """The same facts; those of intervals and kinks are about what lies between two kinks alone (None: no end), with
        the derivatives from within at its ends."""
        return self if self.part is None else self.part(low, high)

    def image(self, lo: Fraction, hi: Fraction) -> Bounds:
        """An enclosure of phi over [lo, hi]."""
        return self.derivative(0, lo, hi)
