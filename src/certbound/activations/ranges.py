"""Ranges of an activation's derivatives over intervals: values at end points and listed critical points.

The critical points are those of bounds_spec; whoever uses a range as a bound has the facts proved first (proof.facts).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any

import numpy as np

from ..numbers import elementary, vectorised
from ..numbers.exact import float_down, float_up
from ..numbers.matrix import Array
from .derivatives import Branch, branches
from .file import Activation, find

Parameters = tuple[tuple[str, Fraction], ...]
Part = tuple[Fraction | None, Fraction | None]  # of an activation: what lies between two of its kinks (None: no end)
WHOLE: Part = (None, None)
_INCREASING = {  # library activation -> its vectorised enclosure, for the default parameters
    "tanh": vectorised.tanh_bounds,
    "sigmoid": vectorised.sigmoid_bounds,
    "softplus": vectorised.softplus_bounds,
    "arctan": vectorised.arctan_bounds,
}


def value_range(
    activation: Activation, parameters: Parameters, order: int, lower: Array, upper: Array, part: Part = WHOLE
) -> tuple[Array, Array]:
    """Elementwise (lo, hi) with lo <= phi^(order)(t) <= hi for lower <= t <= upper, one-sided values at kinks too.

    ``part``: only t in it count, and of the derivatives at its ends only the one from within. Arrays of equal shape,
    finite. Raises ArithmeticError if a value has no finite enclosure.
    """
    fast = _INCREASING.get(activation.name)
    plain = order == 0 and part == WHOLE and all(value == 1 for _, value in parameters)
    if plain and fast is not None and activation is find(activation.name):  # not a user's of the same name
        return vectorised.monotone_range(fast, lower, upper)
    pieces = tuple(branch for branch in branches(activation, parameters) if _within(branch, part))
    if pieces[0].is_periodic:
        with elementary.working_precision():
            return _periodic(pieces[0], order, lower, upper)
    brackets = activation.brackets(order, dict(parameters))
    with elementary.working_precision():
        rows = [
            _range(pieces, brackets, order, Fraction(a), Fraction(b))
            for a, b in zip(lower.tolist(), upper.tolist(), strict=True)
        ]
    return np.array([r[0] for r in rows]), np.array([r[1] for r in rows])


def _within(branch: Branch, part: Part) -> bool:
    """Whether the piece has more than a point in ``part``, whose ends are ends of pieces."""
    before = part[0] is not None and branch.right is not None and branch.right <= part[0]
    after = part[1] is not None and branch.left is not None and branch.left >= part[1]
    return not before and not after


def _periodic(branch: Branch, order: int, lower: Array, upper: Array) -> tuple[Array, Array]:
    """sin, cos and their derivatives: between their extrema, which are pi apart, they are monotone, within [-1, 1]."""
    rows = [_periodic_range(branch, order, Fraction(a), Fraction(b)) for a, b in zip(lower, upper, strict=True)]
    return np.array([max(-1.0, low) for low, _ in rows]), np.array([min(1.0, high) for _, high in rows])


def _periodic_range(branch: Branch, order: int, a: Fraction, b: Fraction) -> tuple[float, float]:
    ends = [branch.at(branch.derivatives[order], x) for x in (a, b)]
    low = float_down(min(elementary.lower(ball) for ball in ends))
    high = float_up(max(elementary.upper(ball) for ball in ends))
    if a == b:
        return low, high
    first, last = (_sign(branch.at(branch.derivatives[order + 1], x)) for x in (a, b))
    if not first * last or b - a > 6 or (first == last and b - a > 3):
        return -1.0, 1.0
    # At most two extrema inside: one where the slopes at the ends differ, none where they agree and it is too short.
    return (low, high) if first == last else (low, 1.0) if first > 0 else (-1.0, high)


def _sign(ball: Any) -> int:
    """1 or -1 if it is known, and 0."""
    return int(ball > 0) - int(ball < 0)


def _range(
    pieces: tuple[Branch, ...], brackets: Sequence[tuple[Fraction, Fraction]], order: int, a: Fraction, b: Fraction
) -> tuple[float, float]:
    low, high = float("inf"), float("-inf")
    for branch in pieces:
        lo = a if branch.left is None else max(a, branch.left)
        hi = b if branch.right is None else min(b, branch.right)
        if lo > hi:
            continue
        for ball in _values(branch, brackets, order, lo, hi):
            low = min(low, float_down(elementary.lower(ball)))
            high = max(high, float_up(elementary.upper(ball)))
    return low, high


def _values(
    branch: Branch, brackets: Sequence[tuple[Fraction, Fraction]], order: int, lo: Fraction, hi: Fraction
) -> list[Any]:
    """Balls whose hull holds the values on [lo, hi]: phi^(order) is monotone between the brackets."""
    poly = branch.derivatives[order]
    balls = [branch.at(poly, lo), branch.at(poly, hi)]
    return balls + [branch.over(poly, *bracket) for bracket in brackets if bracket[0] <= hi and bracket[1] >= lo]


def value_at(activation: Activation, parameters: Parameters, point: Fraction) -> Fraction:
    """A rational at least |phi(point)|, exact if phi is a polynomial there."""
    branch = next(b for b in branches(activation, parameters) if b.right is None or point <= b.right)
    with elementary.working_precision():
        return elementary.upper(abs(branch.at(branch.value, point)))


def kinks(activation: Activation, parameters: Parameters) -> tuple[tuple[Fraction, ...], tuple[Fraction, ...]]:
    """(where phi' jumps, where phi'' alone does). A boundary at which equality is not evident counts as a kink."""
    sharp, soft = [], []
    pieces = branches(activation, parameters)
    with elementary.working_precision():
        for before, after in pairwise(pieces):
            if before.right is not None and not before.agrees(after, 1, before.right):
                sharp.append(before.right)
            elif before.right is not None and not before.agrees(after, 2, before.right):
                soft.append(before.right)
    return tuple(sharp), tuple(soft)


def is_piecewise_linear(activation: Activation, parameters: Parameters) -> bool:
    """Whether phi'' = 0 off the kinks."""
    return all(branch.derivatives[2] == 0 for branch in branches(activation, parameters))
