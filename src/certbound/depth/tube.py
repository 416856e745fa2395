"""A field in a tube about a path, in floats: secant matrices and a one-sided Lipschitz constant (rules D3 and D4).

The numbers are guesses: they are rounded up by margins, and the checker recomputes them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..network.graph import Elementwise, Product
from ..numbers.matrix import Array
from .intervals import Intervals
from .taylor import Field

_MARGIN = 1e-9  # of the constant, for what floats lose and the checker's factor needs
_LOSS = 1e-14


Reach = Callable[[Array], Array]


@dataclass(frozen=True)
class Growth:
    """``mu``: a one-sided Lipschitz constant in the tube; ``speed``: of the field along its own lines;
    ``least``: that of the negative field; ``norm``, ``skew``: of the secants, and of their skew part. ``slopes``: the
    least of all activations.
    """

    mu: float
    speed: float
    least: float
    norm: float
    skew: float
    slopes: float


@dataclass(frozen=True)
class Secants:
    """Of one value: M = centre + sum of delta left_p right_p^T + what is at most radius; ``box``: the value itself."""

    centre: Array
    left: Array
    radius: Array
    box: Intervals


def of_ball(radius: float, first: int) -> Reach:
    """How far values can be from a path's, given the rows of their secants, within a radius of it."""
    return lambda rows: radius * np.linalg.norm(rows[:, first:], axis=1)


def growth(field: Field, ranges: list[Intervals], reach: Reach, first: int) -> Growth:
    """The field in a tube about a path with these ranges of all values; entries before ``first`` are the time."""
    values, right, least = secants(field, ranges, reach)
    return _growth(values[-1], right, least, first)


def secants(field: Field, ranges: list[Intervals], reach: Reach) -> tuple[list[Secants], Array, float]:
    """(those of all values, the right sides of their terms, the least slope of all activations)."""
    size = field.network.inputs
    right = np.zeros((0, size))
    values: list[Secants] = []
    least = np.inf

    def add(centre: Array, left: Array, radii: Array, path: Intervals) -> None:
        grown = np.abs(centre) + np.abs(left) @ np.abs(right[: left.shape[1]]) + radii
        off = reach(grown) * (1 + 1e-12)
        values.append(Secants(centre, left, radii + _LOSS * grown, (path[0] - off, path[1] + off)))

    def scaled(factors: list[Intervals], parts: list[Secants], path: Intervals) -> None:
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
            own_slopes = field.slopes(node, given.box)
            least = min(least, float(own_slopes[0].min()))
            scaled([own_slopes], [given], path)
    return values, right, least


def along(last: Secants, right: Array, box: Intervals) -> float:
    """At least the norm of M v for every v in the box."""
    middle, rough = (box[0] + box[1]) / 2, (box[1] - box[0]) / 2
    sizes = np.maximum(np.abs(box[0]), np.abs(box[1]))

    def reach(rows: Array) -> Array:
        found: Array = np.abs(rows @ middle) + np.abs(rows) @ rough
        return found

    speed = reach(last.centre) + np.abs(last.left) @ reach(right) + last.radius @ sizes
    return float(np.linalg.norm(speed)) * (1 + 1e-9)


def factor(last: Secants, right: Array, first: int, size: float) -> float:
    """At least the norm of I + size M for all secants M, restricted to the state."""
    square = np.eye(len(last.centre)) + size * last.centre[:, first:]
    terms, more, _, _ = _balanced(size * last.left, right[:, first:])
    found = _norm(square, terms, more, abs(size) * last.radius[:, first:])
    return found + _MARGIN * (found + 1e-3)


def _norm(square: Array, terms: Array, more: Array, radius: Array) -> float:
    block = np.block([[terms, square], [square.T, more]])
    return float(np.linalg.eigvalsh(block)[-1]) + float(np.linalg.norm(radius))


def _balanced(left: Array, right: Array) -> tuple[Array, Array, Array, Array]:
    """(sum of tau l l^T, sum of a a^T / tau, the l, the a as columns) of the terms that are not zero."""
    one, two = np.linalg.norm(left, axis=0), np.linalg.norm(right, axis=1)
    used = (one > 0) & (two > 0)
    balance = two[used] / one[used]
    kept, others = left[:, used], right[used].T
    return (kept * balance) @ kept.T, (others / balance) @ others.T, kept, others


def _growth(last: Secants, right: Array, slopes: float, first: int) -> Growth:
    square, own = last.centre[:, first:], right[:, first:]
    terms, more, left, others = _balanced(last.left, own)
    lengths = np.linalg.norm(others, axis=0)
    radius = last.radius[:, first:]
    rest = (radius + radius.T).sum(axis=1).max() / 2
    forms = [(sign * (square + square.T) + terms + more) / 2 for sign in (1, -1)]
    scale = float((np.abs(square) + np.abs(square.T) + np.abs(terms) + np.abs(more)).sum(axis=1).max()) + rest
    margin = _MARGIN * (scale + 1e-3)
    mu, least = (float(np.linalg.eigvalsh(form)[-1]) + rest + margin for form in forms)
    clock = np.ones(min(first, 1))
    speed = along(last, right, (np.append(clock, last.box[0]), np.append(clock, last.box[1]))) if first < 2 else 0.0
    norm = _norm(square, terms, more, radius) + margin
    apart = left - others * ((left * others).sum(axis=0) / lengths**2)
    skew = float(np.linalg.norm(square - square.T)) / 2 + float(np.linalg.norm(radius))
    skew += float((np.linalg.norm(apart, axis=0) * lengths).sum()) + margin
    return Growth(mu, speed, least, norm, skew, slopes)
