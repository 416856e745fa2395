"""A network along lines t -> (x + t u, theta + t d), and derivatives of that: many points at once, in float64.

forward() carries the Taylor coefficients (v_0, v_1, v_2) of every value of the graph; reverse() takes cotangents of
the output's coefficients back to x, theta, u and d. Everything the hunt measures or climbs is made of these two.
Batches come first: x and u are (B, inputs), theta and d are (B, P), parameters in the order of the network's theta.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...network.float_activations import derivatives
from ...network.graph import Affine, Elementwise, Index, Linear, Network, Product
from .sparse import Sparse

Array = NDArray[np.float64]
Places = slice | Index  # of parameters in theta: a slice where they stand together


@dataclass(frozen=True, eq=False)
class AffineMap:
    """An Affine node with its parameters' places. Columns are (B, K, S, n_in), results (B, K, S, n_out)."""

    node: Affine
    whole: slice  # the group
    weight_at: Places
    bias_at: Places | None  # of the distinct entries of the bias, in order
    spread: Sparse | None  # from distinct bias entries to (K, n_out); None: they are the same
    gather: Sparse | None  # from the parent to the columns; None: they are the same

    @classmethod
    def of(cls, node: Affine, whole: slice, width: int) -> AffineMap:
        """The map of a node whose parent has ``width`` entries."""
        bias_at, spread, gather = None, None, None
        if node.bias_at is not None:
            distinct, inverse = np.unique(node.bias_at, return_inverse=True)
            inverse = inverse.ravel()
            bias_at = _places(distinct)
            if not np.array_equal(inverse, np.arange(distinct.size)):
                spread = Sparse(np.arange(inverse.size), inverse, None, inverse.size, distinct.size)
        if node.columns is not None:
            flat = node.columns.ravel()
            used = np.flatnonzero(flat >= 0)
            gather = Sparse(used, flat[used], None, flat.size, width)
        return cls(node, whole, _places(node.weight_at.ravel()), bias_at, spread, gather)

    @cached_property
    def has_plain_bias(self) -> bool:
        """Whether there is no bias, one entry for each output, or one entry in all."""
        return self.spread is None or self.node.bias_count == 1

    @property
    def count(self) -> int:
        """How many parameters it uses, if no weight is a bias as well."""
        return int(self.node.weight.size) + self.node.bias_count

    def weight(self, theta: Array) -> Array:
        """(B, K, n_out, n_in)."""
        return theta[:, self.weight_at].reshape(len(theta), *self.node.weights.shape)

    def bias(self, theta: Array) -> Array | None:
        """beta b for each output of a column, (B, K, 1, n_out), or None."""
        if self.bias_at is None:
            return None
        own = theta[:, self.bias_at]
        full = own if self.spread is None else self.spread.times(own)
        slices, outputs = self.node.weights.shape[:2]
        return np.asarray(self.node.beta * full.reshape(len(theta), slices, 1, outputs))

    def columns(self, h: Array) -> Array:
        """(..., K, S, n_in) of the parent's (..., width)."""
        slices, _, n_in = self.node.weights.shape
        gathered = h if self.gather is None else self.gather.times(h)
        return gathered.reshape(*h.shape[:-1], slices, self.node.uses, n_in)

    def scatter(self, columns: Array) -> Array:
        """The transposed of columns()."""
        flat = columns.reshape(*columns.shape[:-3], -1)
        return flat if self.gather is None else self.gather.transposed(flat)

    def result(self, flat: Array) -> Array:
        """(..., K, S, n_out) of the node's value (..., size)."""
        slices, outputs = self.node.weights.shape[:2]
        return flat.reshape(*flat.shape[:-1], slices, self.node.uses, outputs)


def _places(places: Index) -> Places:
    if places.size and np.array_equal(places, np.arange(places[0], places[0] + places.size)):
        return slice(int(places[0]), int(places[0]) + places.size)
    return places


def within(places: Places, whole: slice) -> Places:
    """Places in theta as places in a group."""
    if isinstance(places, slice):
        return slice(places.start - whole.start, places.stop - whole.start)
    return np.asarray(places - whole.start)


@dataclass(frozen=True, eq=False)
class Layout:
    """A network prepared for evaluation in batches; parameters are flat vectors in the order of its theta."""

    network: Network
    groups: tuple[slice, ...]  # of theta
    maps: tuple[AffineMap | tuple[Sparse, ...] | None, ...]  # of the nodes: affine maps, linear nodes' terms

    @classmethod
    def of(cls, network: Network) -> Layout:
        """The layout of a network."""
        ends = np.cumsum([0, *(group.count for group in network.groups)]).tolist()
        groups = tuple(slice(a, b) for a, b in pairwise(ends))
        sizes = network.sizes
        maps: list[AffineMap | tuple[Sparse, ...] | None] = []
        for node in network.nodes:
            match node:
                case Affine():
                    maps.append(AffineMap.of(node, groups[node.group], sizes[node.parent]))
                case Linear():
                    maps.append(
                        tuple(Sparse(t.rows, t.columns, t.values, node.size, sizes[t.parent]) for t in node.terms)
                    )
                case _:
                    maps.append(None)
        return cls(network, groups, tuple(maps))

    @property
    def count(self) -> int:
        """The number of parameters."""
        return int(self.groups[-1].stop) if self.groups else 0

    @cached_property
    def size(self) -> int:
        """Numbers that one point of a batch takes: parameters, or entries of columns where these are more."""
        columns = [m.node.weights.shape[2] * m.node.size for m in self.affine if m.gather]
        found: int = max([1, self.count, *self.network.sizes, *columns])
        return found

    def stored(self) -> Array:
        """The stored parameters."""
        return np.array(self.network.theta, dtype=np.float64)

    @cached_property
    def affine(self) -> tuple[AffineMap, ...]:
        """The affine maps, in order."""
        return tuple(m for m in self.maps if isinstance(m, AffineMap))

    @cached_property
    def uses(self) -> tuple[tuple[AffineMap, ...], ...]:
        """For each group the affine maps that use it."""
        return tuple(tuple(m for m in self.affine if m.node.group == g) for g in range(len(self.groups)))

    @cached_property
    def lone(self) -> tuple[bool, ...]:
        """For each group: whether it is one matrix and its plain bias, used once, on a whole value."""
        found = []
        for whole, maps in zip(self.groups, self.uses, strict=True):
            one = maps[0] if len(maps) == 1 else None
            found.append(
                one is not None
                and one.node.is_dense
                and one.has_plain_bias
                and whole.stop - whole.start == one.count == _distinct(one.node)
            )
        return tuple(found)


def _distinct(node: Affine) -> int:
    places = [node.weight_at.ravel()] if node.bias_at is None else [node.weight_at.ravel(), node.bias_at.ravel()]
    return int(np.unique(np.concatenate(places)).size)


class Trace(NamedTuple):
    """``values``: the Taylor coefficients of every value, each (B, size); ``data``: what else reverse() needs."""

    layout: Layout
    values: list[list[Array]]
    data: list[list[Array]]  # affine: weight, move; elementwise: the derivatives

    @property
    def outputs(self) -> list[Array]:
        """The output's coefficients, each (B, outputs)."""
        return self.values[-1]


def forward(
    layout: Layout, x: Array, theta: Array, u: Array | None = None, d: Array | None = None, order: int = 0
) -> Trace:
    """The Taylor coefficients up to ``order`` (at most 2) of t -> Phi(x + t u, theta + t d); None stands for 0."""
    if len(x) != len(theta):
        raise ValueError(f"{len(x)} inputs for {len(theta)} parameter vectors")
    h = [x] + [np.zeros_like(x) for _ in range(order)]
    if order and u is not None:
        h[1] = u
    values, data = [h], []
    for node, made in zip(layout.network.nodes, layout.maps, strict=True):
        kept: list[Array] = []
        match node:
            case Affine():
                assert isinstance(made, AffineMap)
                z, kept = _affine(made, values[node.parent], theta, d if order else None)
            case Linear():
                z = _linear(node, made, values)  # type: ignore[arg-type]
            case Elementwise():
                h = values[node.parent]
                kept = f = derivatives(layout.network, node, h[0], order + 1)
                z = [f[0]]
                if order >= 1:
                    z.append(f[1] * h[1])
                if order >= 2:
                    z.append(f[1] * h[2] + 0.5 * f[2] * h[1] ** 2)
            case Product():
                left, right = values[node.left], values[node.right]
                z = [
                    sum((left[i] * right[k - i] for i in range(1, k + 1)), left[0] * right[k]) for k in range(order + 1)
                ]
        values.append(z)
        data.append(kept)
    return Trace(layout, values, data)


def _affine(made: AffineMap, h: list[Array], theta: Array, d: Array | None) -> tuple[list[Array], list[Array]]:
    """The coefficients of alpha W h + beta b, and [W] or [W, its move]."""
    alpha = made.node.alpha
    weight = made.weight(theta)
    kept = [weight] if d is None else [weight, made.weight(d)]
    columns = [made.columns(c) for c in h]
    z = [alpha * _times(weight, c) for c in columns]
    bias = made.bias(theta)
    if bias is not None:
        z[0] = z[0] + bias
    if d is not None:
        for k in range(len(h) - 1):
            z[k + 1] = z[k + 1] + alpha * _times(kept[1], columns[k])
        bias = made.bias(d)
        if bias is not None:
            z[1] = z[1] + bias
    return [v.reshape(len(v), -1) for v in z], kept


def _linear(node: Linear, terms: Sequence[Sparse], values: list[list[Array]]) -> list[Array]:
    z = []
    for k in range(len(values[0])):
        total: Array | float = 0.0
        for term, made in zip(node.terms, terms, strict=True):
            total = total + made.times(values[term.parent][k])
        z.append(np.broadcast_to(total, (len(values[0][0]), node.size)))
    z[0] = z[0] + node.shift
    return z


class Gradients(NamedTuple):
    """Of the scalar sum of cotangent * output coefficient: by x, theta, u, d."""

    x: Array
    theta: Array
    u: Array
    d: Array


def reverse(trace: Trace, cotangents: Sequence[Array | None]) -> Gradients:
    """Gradients of sum_k <cotangents[k], outputs[k]>; None stands for 0."""
    layout, values, order = trace.layout, trace.values, len(trace.outputs) - 1
    bars: list[list[Array] | None] = [None] * len(values)
    bars[-1] = [np.zeros_like(z) if c is None else c for z, c in zip(trace.outputs, cotangents, strict=True)]
    batch = len(values[0][0])
    by_theta, by_d = np.zeros((batch, layout.count)), np.zeros((batch, layout.count))

    def add(value: int, more: list[Array]) -> None:
        before = bars[value]
        bars[value] = more if before is None else [a + b for a, b in zip(before, more, strict=True)]

    for at in range(len(layout.network.nodes) - 1, -1, -1):
        node, made, data, bar = layout.network.nodes[at], layout.maps[at], trace.data[at], bars[at + 1]
        bars[at + 1] = None
        if bar is None:
            continue
        match node:
            case Affine():
                assert isinstance(made, AffineMap)
                add(node.parent, _affine_back(made, bar, values[node.parent], data, by_theta, by_d))
            case Linear():
                for term, matrix in zip(node.terms, made, strict=True):  # type: ignore[arg-type]
                    add(term.parent, [matrix.transposed(c) for c in bar])
            case Elementwise():
                f, h = data, values[node.parent]
                below = [f[1] * c for c in bar]
                if order >= 1:
                    below[0] = below[0] + f[2] * h[1] * bar[1]
                if order >= 2:
                    below[0] = below[0] + (f[2] * h[2] + 0.5 * f[3] * h[1] ** 2) * bar[2]
                    below[1] = below[1] + f[2] * h[1] * bar[2]
                add(node.parent, below)
            case Product():
                for this, other in ((node.left, node.right), (node.right, node.left)):
                    factor = values[other]
                    add(
                        this,
                        [
                            sum((bar[k] * factor[k - i] for k in range(i + 1, order + 1)), bar[i] * factor[0])
                            for i in range(order + 1)
                        ],
                    )
    first = bars[0] or [np.zeros_like(values[0][0]) for _ in range(order + 1)]
    return Gradients(first[0], by_theta, first[1] if order else np.zeros_like(first[0]), by_d)


def _affine_back(
    made: AffineMap, bar: list[Array], h: list[Array], data: list[Array], by_theta: Array, by_d: Array
) -> list[Array]:
    """The parent's cotangents; the parameters' gradients, sum_k bar[k] h[k]^T, are added in place."""
    alpha = made.node.alpha
    bars, columns = [made.result(c) for c in bar], [made.columns(c) for c in h]
    _collect(by_theta, made, bars, columns)
    if len(bars) > 1:
        _collect(by_d, made, bars[1:], columns)
    through = [alpha * np.matmul(c, data[0]) for c in bars]
    if len(data) > 1:
        for k in range(len(bars) - 1):
            through[k] = through[k] + alpha * np.matmul(bars[k + 1], data[1])
    return [made.scatter(c) for c in through]


def _collect(into: Array, made: AffineMap, bars: list[Array], columns: list[Array]) -> None:
    """Add the gradient by the parameters; the bias meets bars[0] alone."""
    node, batch = made.node, len(into)
    # All coefficients and all uses in one product: (B, K, n_out, S order) times (B, K, S order, n_in).
    left, right = np.concatenate(bars, axis=2), np.concatenate(columns[: len(bars)], axis=2)
    into[:, made.weight_at] += node.alpha * np.matmul(left.transpose(0, 1, 3, 2), right).reshape(batch, -1)
    if made.bias_at is not None:
        into[:, made.bias_at] += bias_gradient(made, bars[0])


def bias_gradient(made: AffineMap, bar: Array) -> Array:
    """By the distinct entries of the bias. bar: (..., K, S, n_out)."""
    own = bar if bar.shape[-2] == 1 else bar.sum(axis=-2)
    own = own.reshape(*bar.shape[:-3], -1)
    return np.asarray(made.node.beta * (own if made.spread is None else made.spread.transposed(own)))


def _times(matrix: Array, columns: Array) -> Array:
    """W h of every column: (B, K, n_out, n_in), (B, K, S, n_in) -> (B, K, S, n_out)."""
    if columns.shape[2] == 1:
        return np.asarray(np.matmul(matrix, columns[:, :, 0, :, None]).swapaxes(2, 3))
    return np.asarray(np.matmul(columns, matrix.swapaxes(2, 3)))


def adjoints(trace: Trace) -> tuple[list[Array], Array]:
    """For an order-0 trace: per affine map dPhi/dz (B, outputs, size of z), and dPhi/dx (B, outputs, inputs)."""
    batch, outputs = trace.outputs[0].shape
    found = cotangents(trace, np.broadcast_to(np.eye(outputs), (batch, outputs, outputs)))
    nodes = trace.layout.network.nodes
    return [bar for node, bar in zip(nodes, found[1:], strict=True) if isinstance(node, Affine)], found[0]


def cotangents(trace: Trace, y: Array) -> list[Array]:
    """For an order-0 trace: d<y, Phi>/dv for every value v, (B, R, size), y: (B, R, outputs)."""
    layout, values = trace.layout, trace.values
    found: list[Array | None] = [None] * len(values)
    found[-1] = y

    def add(value: int, more: Array) -> None:
        before = found[value]
        found[value] = more if before is None else before + more

    for at in range(len(layout.network.nodes) - 1, -1, -1):
        node, made, data, bar = layout.network.nodes[at], layout.maps[at], trace.data[at], found[at + 1]
        if bar is None:
            continue
        match node:
            case Affine():
                assert isinstance(made, AffineMap)
                own = made.result(bar).swapaxes(1, 2)  # all rows and uses in one product
                batch, slices, many, uses, outputs = own.shape
                through = np.matmul(own.reshape(batch, slices, many * uses, outputs), data[0])
                through = node.alpha * through.reshape(batch, slices, many, uses, -1).swapaxes(1, 2)
                add(node.parent, made.scatter(through))
            case Linear():
                for term, matrix in zip(node.terms, made, strict=True):  # type: ignore[arg-type]
                    add(term.parent, matrix.transposed(bar))
            case Elementwise():
                add(node.parent, bar * data[1][:, None, :])
            case Product():
                add(node.left, bar * values[node.right][0][:, None, :])
                add(node.right, bar * values[node.left][0][:, None, :])
    rows = y.shape[:2]
    return [np.zeros((*rows, v[0].shape[1])) if bar is None else bar for v, bar in zip(values, found, strict=True)]
