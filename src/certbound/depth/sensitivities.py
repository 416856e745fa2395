"""The derivatives of flow and network in the start and in the field's parameters: rule D12 in floats.

The tangent of a value along a direction is its derivative there: direction j < n moves entry j of the start, direction
n + k parameter k. Series of tangents have arrays (paths, directions, entries).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..errors import InfeasibleError
from ..network.graph import Affine, Elementwise, Product
from ..network.stored import Index
from ..numbers.exact import float_up
from ..numbers.matrix import Array
from .controls import Inputs, joined
from .intervals import Intervals, constant, plus, point, size, times
from .passage import Passage
from .path import Followed, Path, along, defect, series_of
from .taylor import Field, Series, convolved, linear
from .tube import of_ball, secants

_FINE = 8  # Runge-Kutta steps of a piece
_MARGIN = 1e-9


@dataclass(frozen=True)
class Entries:
    """A node's parameters: parameter ``at``[i] enters entry ``rows``[i] as ``factors``[i] times entry ``columns``[i] of
    its parent, or times 1 (-1).
    """

    at: Index
    rows: Index
    columns: Index
    factors: Array


@dataclass(frozen=True, eq=False)
class Tangents:
    """A field, and where its parameters enter; none if no derivative is taken in them."""

    field: Field
    entries: dict[int, Entries]
    parameters: int

    @property
    def states(self) -> int:
        """Entries of a state."""
        return self.field.network.outputs

    @property
    def directions(self) -> int:
        """Of the start and of the parameters."""
        return self.states + self.parameters

    def first(self) -> Array:
        """The derivative of the start, (directions, states)."""
        return np.eye(self.directions, self.states)

    def series(self, found: list[Series], path: Series) -> list[Series]:
        """The tangents of all values whose series are ``found``, the state's having the series ``path``."""
        length, network = len(path), self.field.network
        still = np.zeros((*path[0][0].shape[:-1], network.inputs - self.states))
        made: list[Series] = [
            [(np.concatenate([still, a], axis=-1), np.concatenate([still, b], axis=-1)) for a, b in path]
        ]
        for i, (node, own) in enumerate(zip(network.nodes, self.field.maps, strict=True)):
            if own is not None:
                new = linear((own[0], np.zeros_like(own[1])), made, length)
                if i in self.entries and isinstance(node, Affine):
                    self._add(new, found[node.parent], self.entries[i])
                made.append(new)
            elif isinstance(node, Product):
                parts = [
                    [convolved(_spread(found[a]), made[b], k) for k in range(length)]
                    for a, b in ((node.left, node.right), (node.right, node.left))
                ]
                made.append([plus(*pair) for pair in zip(*parts, strict=True)])
            elif isinstance(node, Elementwise):
                slope = _spread(self.field.activated(node, found[node.parent], 1))
                made.append([convolved(slope, made[node.parent], k) for k in range(length)])
        return made

    def _add(self, new: Series, parent: Series, own: Entries) -> None:
        at, own_value = self.states + own.at, own.columns < 0
        for k, (low, high) in enumerate(new):
            ends = [np.where(own_value, float(k == 0), c[:, own.columns]) for c in parent[k]]
            more = times((ends[0], ends[1]), point(np.broadcast_to(own.factors, ends[0].shape)))
            total = plus((low[:, at, own.rows], high[:, at, own.rows]), more)
            low, high = low.copy(), high.copy()
            low[:, at, own.rows], high[:, at, own.rows] = total
            new[k] = low, high

    def apart(self, radius: float, ranges: list[Intervals], tangents: list[Intervals], first: int) -> Array:
        """How far the field's tangents in the tube can be from those on the path, (directions, states)."""
        network = self.field.network
        values, _, _ = secants(self.field, ranges, of_ball(radius, first))
        reaches = [np.maximum(v.box[1] - r[1], r[0] - v.box[0]) for v, r in zip(values, ranges, strict=True)]
        made = [np.zeros((self.directions, network.inputs))]
        for i, (node, own) in enumerate(zip(network.nodes, self.field.maps, strict=True)):
            if own is not None:
                new = np.zeros((self.directions, len(own[1])))
                for parent, matrix in own[0]:
                    new += made[parent] @ np.abs(matrix).T
                if i in self.entries and isinstance(node, Affine):
                    entry = self.entries[i]
                    moved = np.where(entry.columns < 0, 0.0, reaches[node.parent][entry.columns])
                    new[self.states + entry.at, entry.rows] += np.abs(entry.factors) * moved
            elif isinstance(node, Product):
                new = np.zeros((self.directions, node.size))
                for a, b in ((node.left, node.right), (node.right, node.left)):
                    new += made[b] * size(values[a].box) + size(tangents[b]) * reaches[a]
            elif isinstance(node, Elementwise):
                z = tuple(end[None] for end in values[node.parent].box)
                slope, bend = self.field.activated(node, [(z[0], z[1]), constant(1.0, z[0])], 1)
                new = made[node.parent] * size(slope) + size(tangents[node.parent]) * size(bend) * reaches[node.parent]
            made.append(new)
        return made[-1]


def tangents(field: Field, *, parameters: bool) -> Tangents:
    """What derivatives of the field need; ``parameters``: in its parameters, too."""
    network = field.network
    if not parameters:
        return Tangents(field, {}, 0)
    own = {i: _entries(node) for i, node in enumerate(network.nodes) if isinstance(node, Affine)}
    return Tangents(field, own, network.parameter_count)


def _entries(node: Affine) -> Entries:
    """Where the node's parameters enter."""
    width = node.weights.shape[2]
    columns = np.arange(width)[None, None] if node.columns is None else node.columns
    slices, outputs = node.weights.shape[:2]
    uses = columns.shape[1]
    rows = np.arange(node.size).reshape(slices, uses, outputs)
    shape = (slices, uses, outputs, width)
    at, row, column = (
        np.broadcast_to(part, shape).ravel() for part in (node.weight_at[:, None], rows[..., None], columns[:, :, None])
    )
    kept = column >= 0
    at, row, column = at[kept], row[kept], column[kept]
    factors = np.full(at.size, node.alpha)
    if node.bias_at is not None:
        more = np.broadcast_to(node.bias_at[:, None], rows.shape).ravel()
        at, row = np.concatenate([at, more]), np.concatenate([row, rows.ravel()])
        column = np.concatenate([column, np.full(more.size, -1)])
        factors = np.concatenate([factors, np.full(more.size, node.beta)])
    return Entries(at, row, column, factors)


def _spread(series: Series) -> Series:
    """The same for every direction."""
    return [(a[..., None, :], b[..., None, :]) for a, b in series]


def augmented(own: Tangents, inputs: Inputs) -> Callable[[Fraction, Intervals], Intervals]:
    """(f, g) at (t, x, S): the field and its tangents; S direction by direction after x."""

    def f(t: Fraction, state: Intervals) -> Intervals:
        x = joined(inputs.at(t), (state[0][:, : own.states], state[1][:, : own.states]))
        path = [end[:, own.states :].reshape(-1, own.directions, own.states) for end in state]
        found = own.field.values([x])
        moved = own.series(found, [(path[0], path[1])])[-1][0]
        ends = [np.concatenate([a, b.reshape(1, -1)], axis=1) for a, b in zip(found[-1][0], moved, strict=True)]
        return ends[0], ends[1]

    return f


def solved(own: Tangents, path: Path, inputs: Inputs, progress: Callable[[str], None]) -> Path:
    """The path of the derivatives, from the state's, in floats; (pieces + 1, directions times states)."""
    f = augmented(own, inputs)

    def slope(t: Fraction, state: Array) -> Array:
        ends = f(t, point(state[None]))
        found: Array = (ends[0][0] + ends[1][0]) / 2
        return found

    step = path.length / _FINE
    h, half = float(step), step / 2
    state, slopes, values = np.concatenate([path.values[0], own.first().ravel()]), [], []
    for i in range(path.pieces + 1):
        t = path.begin + i * path.length
        state = np.concatenate([path.values[i], state[own.states :]])
        values.append(state[own.states :])
        slopes.append(slope(t, state)[own.states :])
        for _ in range(_FINE if i < path.pieces else 0):
            one = slope(t, state)
            two = slope(t + half, state + h / 2 * one)
            three = slope(t + half, state + h / 2 * two)
            four = slope(t + step, state + h * three)
            state, t = state + h / 6 * (one + 2 * two + 2 * three + four), t + step
        if not np.isfinite(state).all():
            raise InfeasibleError("the derivatives of the flow grow beyond all bounds")
        if i % 16 == 15:
            progress(f"derivatives, {i + 1} of {path.pieces} pieces")
    return Path(path.begin, path.end, np.array(values), np.array(slopes))


def errors_of(
    own: Tangents, derived: Path, followed: Followed, passage: Passage, order: int, first: int
) -> tuple[float, float]:
    """How far the flow's derivatives in the start, and those in the parameters, can be from the end of their path, in
    the Frobenius norm.
    """
    shape = (derived.pieces, own.directions, own.states)
    near, far = ([(a.reshape(shape), b.reshape(shape)) for a, b in s] for s in series_of(derived, order))
    centred, everywhere = own.series(followed.series[0], near), own.series(followed.series[1], far)
    ranges = [along(a, b) for a, b in zip(centred, everywhere, strict=True)]
    missed = defect((near, far), (centred[-1], everywhere[-1]), float(derived.length) / 2)

    def norms(found: Array) -> Array:
        """Of the directions of the start, and of the parameters."""
        return np.array([np.linalg.norm(found[: own.states]), np.linalg.norm(found[own.states :])])

    error, h = norms(own.first() - derived.values[0].reshape(shape[1:])), float_up(derived.length)
    for i, (radius, mu) in enumerate(passage.tube):
        apart = own.apart(float_up(radius), followed.ranges[i], [(a[i], b[i]) for a, b in ranges], first)
        grown = math.exp(h * float(mu)) * (1 + 1e-12)
        error = (grown * error + max(grown, 1.0) * (2 * norms(missed[i]) + h * norms(apart))) * (1 + _MARGIN)
    if not np.isfinite(error).all():
        raise InfeasibleError("the derivatives have no finite bound", hint="more --steps")
    return float(error[0]), float(error[1])
