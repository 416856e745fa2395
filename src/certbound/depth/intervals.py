"""Arrays of intervals (lower, upper) in float64, rounded outward by more than any operation loses."""

from __future__ import annotations

import numpy as np

from ..numbers.matrix import Array

Intervals = tuple[Array, Array]
_LOSS = 2.0**-51  # of one sum, product or quotient, twice over
_TINY = 2.0**-1000  # products may underflow
_FUNCTION_LOSS = 2.0**-48  # of a function of numpy's, whose values are within a few units of the last place


def point(values: Array) -> Intervals:
    """The numbers themselves."""
    return values, values


def outward(lower: Array, upper: Array, loss: float = _LOSS) -> Intervals:
    """Each end moved by more than it may have been rounded."""
    return lower - loss * np.abs(lower) - _TINY, upper + loss * np.abs(upper) + _TINY


def plus(a: Intervals, b: Intervals) -> Intervals:
    """a + b."""
    return outward(a[0] + b[0], a[1] + b[1])


def minus(a: Intervals, b: Intervals) -> Intervals:
    """a - b."""
    return outward(a[0] - b[1], a[1] - b[0])


def times(a: Intervals, b: Intervals) -> Intervals:
    """a b, entry by entry."""
    ends = a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]
    return outward(np.minimum.reduce(ends), np.maximum.reduce(ends))


def scaled(a: Intervals, factor: float) -> Intervals:
    """A number, taken as exact, times a."""
    ends = a[0] * factor, a[1] * factor
    return outward(np.minimum(*ends), np.maximum(*ends))


def mapped(matrix: Array, a: Intervals) -> Intervals:
    """matrix a, for a: (..., columns); a product of rows loses at most as many units as it has terms."""
    centre, radius = (a[0] + a[1]) / 2, (a[1] - a[0]) / 2
    size = np.abs(matrix).T
    image, reach = centre @ matrix.T, radius @ size
    loss = (matrix.shape[1] + 8) * 2.0**-52 * ((np.abs(centre) + radius) @ size)
    return outward(image - reach - loss, image + reach + loss)


def function(values: tuple[Array, Array]) -> Intervals:
    """Values that a function of numpy's has at two ends, in either order."""
    lower, upper = np.minimum(*values), np.maximum(*values)
    return outward(lower, upper, _FUNCTION_LOSS)


def meet(a: Intervals, b: Intervals) -> Intervals:
    """What both hold, two enclosures of one number."""
    return np.maximum(a[0], b[0]), np.minimum(a[1], b[1])


def size(a: Intervals) -> Array:
    """The largest absolute value."""
    return np.maximum(np.abs(a[0]), np.abs(a[1]))


def constant(value: float, like: Array) -> Intervals:
    """The same number everywhere."""
    return point(np.full_like(like, value))
