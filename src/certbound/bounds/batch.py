"""Rule R15: many inputs at once, interval arithmetic entry by entry, forward and back, for all of them together.

Arrays have the inputs of a batch as their first axis; adjoints have the outputs as their second one. Everything is a
centre and a radius of each entry, rounded outward.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import CertboundError
from ..network.graph import Affine, Elementwise, Linear, Network, Product, Term, Unit
from ..numbers.balls import column_norms_up, times_up
from ..numbers.directed import Up, up
from ..numbers.exact import float_up
from ..numbers.matrix import ETA, UNIT, Array, add_up, affine_image, product_up
from ..numbers.threads import on_one_thread
from .domain import Domain
from .intervals import of_node
from .layerwise import prove_facts
from .local.ranges import Interval, jet

MOST_ENTRIES = 1 << 22  # of an array that is made of a part of the inputs
MOST_MAP = 1 << 22  # entries of a fixed map
QUANTITIES = ("output", "input_jacobian", "parameter_jacobian", "first_order_remainder")
_SLACK = 1.0 + 2.0**-24  # of every bound: another computation of the same has other roundings


@dataclass(frozen=True, eq=False)
class BatchBounds:
    """``bounds``: quantity -> (inputs,), at least the quantity about each input. ``crosses_kink``: of each, whether a
    neuron may meet a kink or a soft kink.
    """

    bounds: Mapping[str, Array]
    crosses_kink: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class _Box:
    """Entries within ``radius`` of ``centre``."""

    centre: Array
    radius: Array

    @property
    def size(self) -> Array:
        """At least each entry in size."""
        return add_up(np.abs(self.centre), self.radius)

    def plus(self, other: _Box) -> _Box:
        total = self.centre + other.centre
        exact = (self.centre == 0.0) | (other.centre == 0.0)
        lost = np.where(exact, 0.0, 2 * UNIT * np.abs(total) + ETA)
        return _Box(total, add_up(self.radius, other.radius, lost))

    def times(self, other: _Box) -> _Box:
        product = self.centre * other.centre
        exact = np.isin(np.abs(self.centre), (0.0, 1.0)) | np.isin(np.abs(other.centre), (0.0, 1.0))
        lost = np.where(exact, 0.0, 2 * UNIT * np.abs(product) + ETA)
        moved = add_up(times_up(np.abs(self.centre), other.radius), times_up(self.radius, other.size))
        return _Box(product, add_up(moved, lost))

    def through(self, matrix: Array, errors: Array | None = None) -> _Box:
        """matrix times the last axis, the exact matrix being within ``errors``."""
        shape = (*self.centre.shape[:-1], len(matrix))
        if not matrix.size:
            return _zeros(shape)
        flat, around = (a.reshape(-1, matrix.shape[1]).T for a in (self.centre, self.radius))
        image, lost = affine_image(matrix, flat)
        radius = add_up(lost, product_up(np.abs(matrix), around))
        if errors is not None:
            radius = add_up(radius, product_up(errors, add_up(np.abs(flat), around)))
        return _Box(image.T.reshape(shape), radius.T.reshape(shape))

    def widened(self, by: Array) -> _Box:
        return _Box(self.centre, add_up(self.radius, by))


def _of_interval(ends: Interval, shape: tuple[int, ...]) -> _Box:
    low, high = (end.reshape(shape) for end in ends)
    centre = low + 0.5 * (high - low)
    radius = np.where(low == high, 0.0, np.nextafter(np.maximum(high - centre, centre - low), np.inf))
    return _Box(centre, radius)


def _zeros(shape: tuple[int, ...]) -> _Box:
    return _Box(np.zeros(shape), np.zeros(shape))


@on_one_thread
def batch(network: Network, domain: Domain, centres: Array) -> BatchBounds:
    """Bounds about each of ``centres`` (inputs, entries), floats that are taken exactly, with the radii of ``domain``,
    which is fitted to ``network`` (its own centre does not count).

    Guaranteed for each centre c, every x within the input radius of c and every theta of the domain, in real
    arithmetic on the stored numbers: each bound is at least its quantity. Raises CertboundError for a network that is
    too large, or a value that may leave the range of floats.
    """
    prove_facts(network)
    columns = [node.columns.size for node in network.affine_nodes() if node.columns is not None]
    most = max([*network.sizes, *columns, *_summed(network)]) * network.outputs
    if any(isinstance(n, Linear) and _largest(n, network.sizes) > MOST_MAP for n in network.nodes):
        raise CertboundError("a fixed map of the network is too large for many inputs at once")
    step = max(1, MOST_ENTRIES // most)
    parts = []
    with np.errstate(over="ignore", invalid="ignore"):
        for first in range(0, len(centres), step):
            try:
                parts.append(_Part(network, domain, centres[first : first + step]).conclude())
            except ArithmeticError as error:
                raise CertboundError(f"a value leaves the range of floats, or a function's domain ({error})") from None
    found = {q: np.concatenate([part.bounds[q] for part in parts]) for q in parts[0].bounds}
    if not all(np.isfinite(bound).all() for bound in found.values()):
        raise CertboundError("a value may leave the range of floats", hint="use a smaller domain")
    return BatchBounds(found, np.concatenate([part.crosses_kink for part in parts]))


def _largest(node: Linear, sizes: list[int]) -> int:
    return max((node.size * sizes[term.parent] for term in node.terms), default=0)


def _summed(network: Network) -> list[int]:
    """The sizes of the groups whose entries are summed over their uses."""
    uses = [node.group for node in network.affine_nodes()]
    alone = {node.group for node in network.affine_nodes() if _is_product(node) and uses.count(node.group) == 1}
    return [group.count for g, group in enumerate(network.groups) if g not in alone]


def _is_product(node: Affine) -> bool:
    """Whether the derivatives in its weights are products of one entry of either side."""
    return node.columns is None and node.fan_out <= 1


class _Part:
    """Some of the inputs, forward at once, then back."""

    def __init__(self, network: Network, domain: Domain, centres: Array) -> None:
        self.network, self.domain, self.count = network, domain, len(centres)
        wide = np.array([float_up(r) for r in domain.input_radius])
        self.values = [_Box(centres, np.broadcast_to(wide, centres.shape))]
        self.slopes: dict[int, _Box] = {}
        self.crosses = np.zeros(self.count, dtype=bool)
        for at, node in enumerate(network.nodes, 1):
            match node:
                case Affine():
                    self.values.append(self._affine(node))
                case Linear():
                    self.values.append(self._linear(node))
                case Product():
                    self.values.append(self.values[node.left].times(self.values[node.right]))
                case Elementwise():
                    value, self.slopes[at] = self._elementwise(node, self.values[node.parent])
                    self.values.append(value)
            last = self.values[-1]
            if not (np.isfinite(last.centre).all() and np.isfinite(last.radius).all()):
                raise ArithmeticError(f"at node {node.name!r}")

    # Forward.

    def _columns(self, node: Affine, a: Array) -> Array:
        """(inputs, K, S, n_in): the columns of a node."""
        if node.columns is None:
            return a[:, None, None, :]
        return np.concatenate([a, np.zeros((len(a), 1))], axis=1)[:, node.columns]

    def _affine(self, node: Affine) -> _Box:
        v, (alpha, beta) = self.values[node.parent], _factors(node)
        h = _Box(self._columns(node, v.centre), self._columns(node, v.radius))
        parts = []
        for k in range(node.slices):
            own = _Box(h.centre[:, k], h.radius[:, k])  # (inputs, S, n_in)
            z = _scaled(own.through(node.weight[k]), node.alpha)
            if node.bias is not None:
                z = z.plus(_scaled(_Box(node.full_bias[k], np.zeros(node.weights.shape[1])), node.beta))
            parts.append(z.widened(self._move(node, k, own.size, alpha, beta)))
        centre, radius = (np.stack([getattr(p, name) for p in parts], 1) for name in ("centre", "radius"))
        return _Box(centre.reshape(self.count, -1), radius.reshape(self.count, -1))

    def _move(self, node: Affine, k: int, size: Array, alpha: Up, beta: Up) -> Array:
        """How far the node's own parameters move each entry: (inputs, S, n_out)."""
        domain, n_out = self.domain, node.weights.shape[1]
        flat = size.reshape(math.prod(size.shape[:-1]), size.shape[-1])
        if domain.reach is not None:
            weights, biases = of_node(domain.reach, node)
            inner = times_up(product_up(weights[k], flat.T).T, alpha.value)
            return add_up(inner, np.broadcast_to(times_up(biases[k], beta.value), inner.shape)).reshape(
                *size.shape[:-1], n_out
            )
        radius = up(domain.layer_radius(node.group)).value
        if domain.kind == "box":
            sums = product_up(flat, np.ones(flat.shape[1]))
            far = add_up(times_up(sums, alpha.value), np.full_like(sums, beta.value))
        else:
            far = column_norms_up(np.vstack([times_up(flat.T, alpha.value), np.full((1, len(flat)), beta.value)]))
        return np.repeat(times_up(far, radius)[:, None], n_out, axis=1).reshape(*size.shape[:-1], n_out)

    def _linear(self, node: Linear) -> _Box:
        errors = np.zeros(node.size) if node.shift_errors is None else node.shift_errors
        total = _Box(
            np.broadcast_to(node.shift, (self.count, node.size)), np.broadcast_to(errors, (self.count, node.size))
        )
        for term in node.terms:
            matrix, off = _dense(term, node.size, self.network.sizes[term.parent])
            total = total.plus(self.values[term.parent].through(matrix, off))
        return total

    def _elementwise(self, node: Elementwise, z: _Box) -> tuple[_Box, _Box]:
        low, high = np.nextafter(z.centre - z.radius, -np.inf), np.nextafter(z.centre + z.radius, np.inf)
        fixed = z.radius == 0.0
        low, high = np.where(fixed, z.centre, low), np.where(fixed, z.centre, high)
        value, slope = _zeros(z.centre.shape), _zeros(z.centre.shape)
        for i, unit in enumerate(node.units):
            own = node.members == i
            shape = (self.count, int(own.sum()))
            found, slopes, met = _unit(self.network, unit, low[:, own].ravel(), high[:, own].ravel())
            for box, ends in ((value, found), (slope, slopes)):
                part = _of_interval(ends, shape)
                box.centre[:, own], box.radius[:, own] = part.centre, part.radius
            self.crosses |= met.reshape(shape).any(axis=1)
        return value, slope

    # Back.

    def conclude(self) -> BatchBounds:
        """The bounds about each input."""
        outputs = self.network.outputs
        centre = np.broadcast_to(np.eye(outputs), (self.count, outputs, outputs))
        adjoints = {len(self.network.nodes): _Box(centre, np.zeros(centre.shape))}
        groups = _Groups(self.network, self.count, outputs)
        for at in range(len(self.network.nodes), 0, -1):
            node, a = self.network.nodes[at - 1], adjoints.pop(at, None)
            if a is None:
                continue
            for parent, back in self._back(node, at, a, groups):
                adjoints[parent] = adjoints[parent].plus(back) if parent in adjoints else back
        by_input = adjoints.get(0, _zeros((self.count, outputs, self.network.inputs)))
        last = self.values[-1].size
        found = {"output": _lengths(last), "input_jacobian": _lengths(by_input.size)}
        if self.network.groups:
            found |= groups.conclude()
        return BatchBounds({q: times_up(bound, _SLACK) for q, bound in found.items()}, self.crosses)

    def _back(self, node: object, at: int, a: _Box, groups: _Groups) -> Iterator[tuple[int, _Box]]:
        """What the adjoint of a value makes of its parents' ones."""
        match node:
            case Affine():
                yield node.parent, self._affine_back(node, a, groups)
            case Linear():
                for term in node.terms:
                    matrix, off = _dense(term, node.size, self.network.sizes[term.parent])
                    yield term.parent, a.through(matrix.T, None if off is None else off.T)
            case Product():
                for parent, other in ((node.left, node.right), (node.right, node.left)):
                    v = self.values[other]
                    yield parent, a.times(_Box(v.centre[:, None], v.radius[:, None]))
            case Elementwise():
                slope = self.slopes[at]
                yield node.parent, a.times(_Box(slope.centre[:, None], slope.radius[:, None]))

    def _affine_back(self, node: Affine, a: _Box, groups: _Groups) -> _Box:
        (alpha, _), v = _factors(node), self.values[node.parent]
        shape = self.count, self.network.outputs, node.slices, node.uses, node.weights.shape[1]
        pi = _Box(a.centre.reshape(shape), a.radius.reshape(shape))
        h = _Box(self._columns(node, v.centre), self._columns(node, v.radius))
        groups.add(node, pi, h)
        width = v.centre.shape[1]
        total = _zeros((self.count, self.network.outputs, width + 1))  # the last place stands for the padding's zeros
        for k in range(node.slices):
            own = _Box(pi.centre[:, :, k], pi.radius[:, :, k])  # (inputs, outputs, S, n_out)
            back = _scaled(own.through(node.weight[k].T), node.alpha)
            back = back.widened(times_up(self._turned(node, k, own.size), alpha.value))
            for s in range(node.uses):
                part = _Box(back.centre[:, :, s], back.radius[:, :, s])
                if node.columns is None:
                    total = _Box(np.pad(part.centre, _LAST), np.pad(part.radius, _LAST))
                    continue
                for i, place in enumerate(node.columns[k, s].tolist()):  # an entry may stand twice in a column
                    here = _Box(total.centre[..., place], total.radius[..., place])
                    more = here.plus(_Box(part.centre[..., i], part.radius[..., i]))
                    total.centre[..., place], total.radius[..., place] = more.centre, more.radius
        return _Box(total.centre[..., :width], total.radius[..., :width])

    def _turned(self, node: Affine, k: int, size: Array) -> Array:
        """How far the weights' moves change W^T times an adjoint of these sizes, per entry of the column."""
        domain, n_in = self.domain, node.weights.shape[2]
        flat = size.reshape(math.prod(size.shape[:-1]), size.shape[-1])
        if domain.reach is not None:
            far = product_up(of_node(domain.reach, node)[0][k].T, flat.T).T
        else:
            radius = up(domain.layer_radius(node.group)).value
            box = domain.kind == "box"
            sums = product_up(flat, np.ones(flat.shape[1])) if box else column_norms_up(flat.T)
            far = np.repeat(times_up(sums, radius)[:, None], n_in, axis=1)
        return far.reshape(*size.shape[:-1], n_in)


_LAST = ((0, 0), (0, 0), (0, 1))


class _Groups:
    """Squares of the norms of the entries of dPhi/dtheta, at least: in size, and in how far they can be from a centre.

    Of a group that one dense node uses once, the entries are products, and so are their norms; of others the entries
    are summed over their uses first.
    """

    def __init__(self, network: Network, count: int, outputs: int) -> None:
        self.network = network
        self.sizes: list[Array] = []
        self.widths: list[Array] = []
        self.entries: dict[int, _Box] = {}
        self.shape = count, outputs
        uses = [node.group for node in network.affine_nodes()]
        self.alone = {g for g in uses if uses.count(g) == 1}

    def add(self, node: Affine, pi: _Box, h: _Box) -> None:
        """A node's part; pi: (inputs, outputs, K, S, n_out), h: (inputs, K, S, n_in)."""
        if _is_product(node) and node.group in self.alone:
            self._product(node, pi, h)
            return
        start = self.network.group_slice(node.group).start
        shape = *self.shape, self.network.groups[node.group].count
        box = self.entries.setdefault(node.group, _zeros(shape))
        for k in range(node.slices):
            for s in range(node.uses):
                a = _Box(pi.centre[:, :, k, s, :, None], pi.radius[:, :, k, s, :, None])
                if node.has_weights:
                    x = _Box(h.centre[:, None, k, s, None, :], h.radius[:, None, k, s, None, :])
                    _put(box, node.weight_at[k] - start, _scaled(a.times(x), node.alpha))
                if node.bias_at is not None:
                    for o, place in enumerate((node.bias_at[k] - start).tolist()):
                        one = _Box(pi.centre[:, :, k, s, o], pi.radius[:, :, k, s, o])
                        _put(box, place, _scaled(one, node.beta))

    def _product(self, node: Affine, pi: _Box, h: _Box) -> None:
        alpha, beta = _factors(node)
        a, e, size = (x.reshape(*self.shape, -1) for x in (np.abs(pi.centre), pi.radius, pi.size))
        d, far = (y.reshape(self.shape[0], -1) for y in (h.radius, h.size))
        most = add_up(times_up(_lengths(far), alpha.value)[:, None], np.zeros((self.shape[0], 1)))
        whole = column_norms_up(np.vstack([most.T, np.full((1, self.shape[0]), beta.value)]))
        self.sizes.append(times_up(_lengths(size), whole))
        moved = add_up(times_up(_lengths(a), _lengths(d)), times_up(_lengths(e), _lengths(far)))
        both = np.vstack([times_up(moved, alpha.value)[None], times_up(_lengths(e), beta.value)[None]])
        self.widths.append(column_norms_up(both))

    def conclude(self) -> dict[str, Array]:
        """The norms over all groups."""
        sizes = [*self.sizes, *(_lengths(box.size) for box in self.entries.values())]
        widths = [*self.widths, *(_lengths(box.radius) for box in self.entries.values())]
        nothing = np.zeros(self.shape[0])
        jacobian = column_norms_up(np.stack(sizes)) if sizes else nothing
        change = column_norms_up(np.stack(widths)) if widths else nothing
        return {"parameter_jacobian": jacobian, "first_order_remainder": 2.0 * change}


def _put(box: _Box, places: NDArray[np.int64] | int, part: _Box) -> None:
    here = _Box(box.centre[..., places], box.radius[..., places])
    more = here.plus(part)
    box.centre[..., places], box.radius[..., places] = more.centre, more.radius


def _lengths(a: Array) -> Array:
    """At least the norm of all entries about each input."""
    return column_norms_up(a.reshape(len(a), -1).T)


def _factors(node: Affine) -> tuple[Up, Up]:
    return Up(abs(node.alpha)), Up.zero if node.bias is None else Up(abs(node.beta))


def _scaled(box: _Box, factor: float) -> _Box:
    if factor == 1.0:
        return box
    return box.times(_Box(np.array(factor), np.array(0.0)))


def _dense(term: Term, rows: int, columns: int) -> tuple[Array, Array | None]:
    matrix, off = np.zeros((rows, columns)), None
    matrix[term.rows, term.columns] = term.values
    if term.errors is not None:
        off = np.zeros((rows, columns))
        off[term.rows, term.columns] = term.errors
    return matrix, off


def _unit(network: Network, unit: Unit, low: Array, high: Array) -> tuple[Interval, Interval, NDArray[np.bool_]]:
    """(range of the values, of the slopes, whether a kink or soft kink is met)."""
    if unit.activation == "relu" and unit.activation not in network.foreign:
        value = np.maximum(low, 0.0), np.maximum(high, 0.0)
        return value, ((low > 0.0).astype(np.float64), (high >= 0.0).astype(np.float64)), (low <= 0.0) & (high >= 0.0)
    alone = Elementwise("", 0, (unit,), np.zeros(low.size, dtype=np.int64))
    found = jet(network, [alone], low, high)
    return found.value, found.slope, found.crosses_kink | found.crosses_soft_kink
