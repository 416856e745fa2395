"""Float arrays with one radius for all entries: every entry is within ``off`` of the real number it stands for.

u = 2^-53. A sum of n products in any order is within gamma_n of the exact one (numbers.matrix), and every radius is a
sum of a few nonnegative floats, rounded a few times: INFLATED covers that.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..numbers.matrix import UNIT, Array, gamma
from ..numbers.vectorised import Bounds

INFLATED = 1.0 + 2.0**-40
TINY = 2.0**-1000  # more than underflow takes from the sums here


class Near(NamedTuple):
    """See the module's text."""

    mid: Array
    off: float = 0.0

    @property
    def most(self) -> float:
        """The largest entry of ``mid`` in size."""
        return float(np.abs(self.mid).max(initial=0.0))

    def __mul__(self, other: Near) -> Near:  # type: ignore[override]
        return Near(self.mid * other.mid, _product_off(1, self, other))

    def __sub__(self, other: Near) -> Near:
        mid = self.mid - other.mid
        return Near(mid, INFLATED * (self.off + other.off + UNIT * float(np.abs(mid).max(initial=0.0))))

    def plus(self, other: Near) -> Near:
        """The sum."""
        return self - Near(-other.mid, other.off)

    def reshaped(self, *shape: int) -> Near:
        """The same entries in another shape."""
        return Near(self.mid.reshape(*shape), self.off)


def matmul(a: Near, b: Near) -> Near:
    """a @ b, over the last axis of a."""
    return Near(a.mid @ b.mid, _product_off(a.mid.shape[-1], a, b))


def scaled(a: Near, factor: float, error: float = 0.0) -> Near:
    """The product with a real number within ``error`` of ``factor``."""
    return a * Near(np.array(factor), error)


def _product_off(terms: int, a: Near, b: Near) -> float:
    x, y = a.most, b.most
    off = terms * (x * b.off + y * a.off + a.off * b.off + gamma(terms) * x * y + TINY)
    if not math.isfinite(off):
        raise ArithmeticError("a number became too large to be bounded")
    return INFLATED * off


def elementwise(bounds: Bounds, z: Near, steepest: float) -> Near:
    """A function of slope at most ``steepest`` in size; ``bounds`` encloses it at float points."""
    low, high = bounds(z.mid)
    mid = 0.5 * (low + high)
    own = float((high - low).max(initial=0.0))
    return Near(mid, INFLATED * (own + 2 * UNIT * float(np.abs(mid).max(initial=0.0)) + steepest * z.off))


def one_minus(a: Near) -> Near:
    """1 - a."""
    return Near(np.ones_like(a.mid)) - a


def norm_up(v: Array, off: float) -> float:
    """At least the Euclidean norm of a vector whose entries are within ``off`` of v's."""
    return float(norms_up(v.reshape(1, -1), off)[0])


def norms_up(rows: Array, off: float) -> Array:
    """The same of each row."""
    square = ((np.abs(rows) + off) ** 2).sum(axis=-1)
    found: Array = np.sqrt(square * (1.0 + 4 * (rows.shape[-1] + 8) * UNIT) + TINY) * INFLATED
    return found
