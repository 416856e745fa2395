"""A field in a tube about a path, in floats: secant matrices and a one-sided Lipschitz constant (rules D3 and D4).

The numbers are guesses: they are rounded up by margins, and the checker recomputes them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..network.graph import Elementwise, Product
from ..numbers.matrix import Array
from .intervals import Intervals
from .taylor import Field

_MARGIN = 1e-9  # of the constant, for what floats lose and the checker's factor needs
_LOSS = 1e-14


@dataclass(frozen=True)
class Growth:
    """``mu``: a one-sided Lipschitz constant in the tube; ``speed``: of the field along its own lines;
    ``steepest``: at least the norm of every secant matrix.
    """

    mu: float
    speed: float
    steepest: float


@dataclass(frozen=True)
class _Secants:
    centre: Array
    left: Array
    radius: Array
    box: Intervals


def growth(field: Field, ranges: list[Intervals], radius: float, first: int) -> Growth:
    """The field in the tube of this radius about a path with these ranges of all values; entries before ``first`` are
    the time.
    """
    size = field.network.inputs
    right = np.zeros((0, size))
    values: list[_Secants] = []

    def add(centre: Array, left: Array, radii: Array, path: Intervals) -> None:
        grown = np.abs(centre) + np.abs(left) @ np.abs(right[: left.shape[1]]) + radii
        reach = radius * np.linalg.norm(grown[:, first:], axis=1) * (1 + 1e-12)
        values.append(_Secants(centre, left, radii + _LOSS * grown, (path[0] - reach, path[1] + reach)))

    def scaled(factors: list[Intervals], parts: list[_Secants], path: Intervals) -> None:
        nonlocal right
        before, count = len(right), len(path[0])
        centre, radii, left = np.zeros((count, size)), np.zeros((count, size)), np.zeros((count, before))
        new = []
        for (low, high), part in zip(factors, parts, strict=True):
            middle, off = (low + high) / 2, (high - low) / 2 * (1 + 1e-15)
            centre += middle[:, None] * part.centre
            left[:, : part.left.shape[1]] += middle[:, None] * part.left
            grown = np.abs(part.left) @ np.abs(right[: part.left.shape[1]])
            radii += (np.abs(middle) + off)[:, None] * part.radius + off[:, None] * grown
            terms = np.diag(off)[:, off > 0]
            new.append(terms)
            right = np.concatenate([right, part.centre[off > 0]])
        add(centre, np.concatenate([left, *new], axis=1), radii, path)

    add(np.eye(size), np.zeros((size, 0)), np.zeros((size, size)), ranges[0])
    for node, own, path in zip(field.network.nodes, field.maps, ranges[1:], strict=True):
        if own is not None:
            count = len(path[0])
            centre, radii, left = np.zeros((count, size)), np.zeros((count, size)), np.zeros((count, len(right)))
            for parent, matrix in own[0]:
                given = values[parent]
                centre += matrix @ given.centre
                left[:, : given.left.shape[1]] += matrix @ given.left
                radii += np.abs(matrix) @ given.radius
            add(centre, left, radii, path)
        elif isinstance(node, Product):
            a, b = values[node.left], values[node.right]
            scaled([a.box, b.box], [b, a], path)
        elif isinstance(node, Elementwise):
            given = values[node.parent]
            scaled([field.slopes(node, given.box)], [given], path)
    return _growth(values[-1], right, first)


def _growth(last: _Secants, right: Array, first: int) -> Growth:
    square, own = last.centre[:, first:], right[:, first:]
    one, two = np.linalg.norm(last.left, axis=0), np.linalg.norm(own, axis=1)
    used = (one > 0) & (two > 0)
    balance = two[used] / one[used]
    left, others = last.left[:, used], own[used].T
    form = (square + square.T + (left * balance) @ left.T + (others / balance) @ others.T) / 2
    radius = last.radius[:, first:]
    rest = (radius + radius.T).sum(axis=1).max() / 2
    scale = float(np.abs(form).sum(axis=1).max()) + rest
    mu = float(np.linalg.eigvalsh(form)[-1]) + rest + _MARGIN * (scale + 1e-3)
    low, high = last.box
    sizes = np.maximum(np.abs(low), np.abs(high))
    along, rough = (low + high) / 2, (high - low) / 2
    if first:
        along, rough, sizes = np.append(1.0, along), np.append(0.0, rough), np.append(1.0, sizes)

    def reach(rows: Array) -> Array:
        found: Array = np.abs(rows @ along) + np.abs(rows) @ rough
        return found

    speed = reach(last.centre) + np.abs(last.left) @ reach(right) + last.radius @ sizes
    steepest = float(np.linalg.norm(square, 2)) + float((one[used] * two[used]).sum()) + float(np.linalg.norm(radius))
    return Growth(mu, float(np.linalg.norm(speed)) * (1 + 1e-9), steepest)
