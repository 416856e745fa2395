"""Taylor coefficients of a network's values along a path, for many paths at once (rule D1 of proofs/rules-depth.md).

A series is a list of intervals, one for each power; its arrays are (paths, entries).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from ..activations.derivatives import Branch, branches
from ..activations.file import Activation
from ..errors import InfeasibleError, ModelError
from ..network.float_activations import FUNCTIONS
from ..network.float_primitives import FLOATS
from ..network.graph import Affine, Elementwise, Linear, Network, Node, Product, Unit
from ..numbers.matrix import Array
from .intervals import (
    Intervals,
    constant,
    function,
    mapped,
    meet,
    outward,
    plus,
    point,
    scaled,
    times,
)

Series = list[Intervals]
Terms = tuple[tuple[float, int], ...]  # (coefficient, product), product 0 being 1
MAX_ENTRIES = 1_000_000  # of all maps, zeros included; the checker's limit is the same
_TOUCH = 1e-12
_MOST_PARTS = 8  # of a long interval; the checker has as many
_EVEN = ("gauss", "normpdf", "rsqrt", "logcosh")  # monotone away from 0


@dataclass(frozen=True)
class Program:
    """A piece of an activation unrolled: product 0 is 1, 1 is t, i + 1 is generator i, then those in ``products``."""

    left: float
    right: float
    functions: tuple[tuple[str, Terms | None], ...]
    products: tuple[tuple[int, int], ...]
    flows: tuple[Terms, ...]
    value: Terms

    def coefficients(self, t: Series) -> Series:
        """The series of the value at t(u), as many coefficients as t has."""
        order, count = len(t) - 1, len(self.functions)
        made: list[Series] = [[], [], *([] for _ in range(count)), *([] for _ in self.products)]
        made[1] = t[:1]
        self._start(made)
        made[1] = t
        slopes: list[Series] = [[] for _ in range(count)]
        rises = [scaled(t[k + 1], k + 1) for k in range(order)]
        result: Series = []
        for k in range(order + 1):
            if k:
                for i in range(count):
                    made[2 + i].append(scaled(convolved(slopes[i], rises, k - 1), 1 / k))
                self._multiply(made, k)
            if k < order:
                for i, flow in enumerate(self.flows):
                    slopes[i].append(_summed(flow, made, k))
            result.append(_summed(self.value, made, k))
        return result

    def _start(self, made: list[Series]) -> None:
        """The constant coefficients: of generators in order, each from those before it."""
        like = made[1][0][0]
        for i, (name, argument) in enumerate(self.functions):
            self._multiply(made, 0)
            if argument is None:
                made[2 + i].append(function((np.full_like(like, FUNCTIONS[name]()),) * 2))
            else:
                made[2 + i].append(_applied(name, _summed(argument, made, 0)))
        self._multiply(made, 0)

    def _multiply(self, made: list[Series], k: int) -> None:
        """The products' coefficients number k, of those whose factors have theirs."""
        first = 2 + len(self.functions)
        for i, (a, b) in enumerate(self.products, first):
            if len(made[i]) == k and len(made[a]) > k and len(made[b]) > k:
                made[i].append(convolved(made[a], made[b], k))


def convolved(a: Series, b: Series, k: int) -> Intervals:
    """sum of a_i b_(k-i)."""
    total = times(a[0], b[k])
    for i in range(1, k + 1):
        total = plus(total, times(a[i], b[k - i]))
    return total


def _summed(terms: Terms, made: list[Series], k: int) -> Intervals:
    like = made[1][0][0]
    total = constant(0.0, like)
    for coefficient, i in terms:
        if i:
            total = plus(total, scaled(made[i][k], coefficient))
        elif k == 0:
            total = plus(total, constant(coefficient, like))
    return total


def _applied(name: str, q: Intervals) -> Intervals:
    """An elementary function over the intervals."""
    if name in ("sin", "cos"):  # slopes are in [-1, 1]
        middle, radius = (q[0] + q[1]) / 2, (q[1] - q[0]) / 2
        value = function((FUNCTIONS[name](middle),) * 2)
        wide = outward(value[0] - radius - 1e-15 * np.abs(middle), value[1] + radius + 1e-15 * np.abs(middle))
        return meet(wide, (constant(-1.0, middle)[0], constant(1.0, middle)[0]))
    if name == "inverse" and not np.all(q[0] > 0):
        raise InfeasibleError("the argument of a quotient may vanish in the tube", hint="more --steps")
    ends = function((FUNCTIONS[name](q[0]), FUNCTIONS[name](q[1])))
    if name in _EVEN:
        across = (q[0] < 0) & (q[1] > 0)
        at_zero = function((FUNCTIONS[name](np.zeros_like(q[0])),) * 2)
        ends = (
            np.where(across, np.minimum(ends[0], at_zero[0]), ends[0]),
            np.where(across, np.maximum(ends[1], at_zero[1]), ends[1]),
        )
    return ends


@lru_cache(maxsize=256)
def programs(
    activation: Activation, parameters: tuple[tuple[str, Any], ...], derivative: int = 0
) -> tuple[Program, ...]:
    """The pieces of an activation, or of its derivative (1), unrolled."""
    return tuple(_unrolled(branch, derivative) for branch in branches(activation, parameters))


def _unrolled(branch: Branch, derivative: int) -> Program:
    arity = len(branch.names)
    products: list[tuple[int, int]] = []
    known: dict[tuple[int, ...], int] = {}

    def number(key: tuple[int, ...]) -> int:
        if not any(key):
            return 0
        last = max(i for i, e in enumerate(key) if e)
        rest = (*key[:last], key[last] - 1, *key[last + 1 :])
        if not any(rest):
            return last + 1
        if key not in known:
            products.append((number(rest), last + 1))
            known[key] = arity + len(products)
        return known[key]

    def unrolled(poly: Any) -> Terms:
        return tuple((int(c.p) / int(c.q), number(tuple(map(int, key)))) for key, c in sorted(poly.to_dict().items()))

    functions = tuple((name, None if argument is None else unrolled(argument)) for name, argument in branch.functions)
    flows = tuple(unrolled(branch.reduce(flow)) for flow in branch.flows)
    value = unrolled(branch.derivatives[derivative])
    left = -np.inf if branch.left is None else float(branch.left)
    right = np.inf if branch.right is None else float(branch.right)
    return Program(left, right, functions, tuple(products), flows, value)


def on_piece(pieces: Sequence[Program], t: Series) -> Series:
    """The series of phi(t(u)). Raises InfeasibleError unless each argument stays on one piece."""
    if len(pieces) == 1:
        return pieces[0].coefficients(t)
    found: Series = [(np.full_like(t[0][0], np.nan), np.full_like(t[0][0], np.nan)) for _ in t]
    lower, upper = t[0]
    for piece in pieces:
        # Arguments are rounded outward here and may touch a kink at a node of the path; the checker's are exact.
        own = (piece.left - _TOUCH <= lower) & (upper <= piece.right + _TOUCH) & np.isnan(found[0][0])
        if own.any():
            made = piece.coefficients([(a[own], b[own]) for a, b in t])
            for whole, part in zip(found, made, strict=True):
                whole[0][own], whole[1][own] = part
    if np.isnan(found[0][0]).any():
        raise InfeasibleError(
            "an activation's argument meets a kink on the path",
            hint="choose --steps so that kinks in the time lie at nodes; else only analytic activations are covered",
        )
    return found


def slopes(pieces: Sequence[Program], t: Intervals) -> Intervals:
    """Enclosures of (phi(a) - phi(b)) / (a - b) for a, b in the intervals."""
    low, high = np.full_like(t[0], np.inf), np.full_like(t[0], -np.inf)
    for piece in pieces:
        met = (t[0] <= piece.right) & (t[1] >= piece.left)
        if not met.any():
            continue
        own = np.maximum(t[0][met], piece.left), np.minimum(t[1][met], piece.right)
        part = _slopes(piece, own)
        low[met], high[met] = np.minimum(low[met], part[0]), np.maximum(high[met], part[1])
    return low, high


def _slopes(piece: Program, own: Intervals) -> Intervals:
    """On one piece; a long interval is cut, as the checker cuts it."""
    length = own[1] - own[0]
    counts = np.where(length <= 1, 1, np.minimum(_MOST_PARTS, np.ceil(2 * length)))
    low, high = np.full_like(own[0], np.inf), np.full_like(own[0], -np.inf)
    for count in np.unique(counts):
        some = counts == count
        step = length[some] / count
        for i in range(int(count)):
            left = own[0][some] + i * step
            ends = outward(left, own[1][some] if i == count - 1 else left + step)
            one, zero = constant(1.0, left), constant(0.0, left)
            whole = piece.coefficients([ends, one, zero])
            there = piece.coefficients([point((ends[0] + ends[1]) / 2), one])[1]
            reach = (ends[1] - ends[0]) * (1 + 1e-12) + 1e-25
            part = meet(whole[1], plus(there, times(whole[2], (-reach, reach))))
            low[some], high[some] = np.minimum(low[some], part[0]), np.maximum(high[some], part[1])
    return low, high


@dataclass(frozen=True, eq=False)
class Field:
    """A network as dense matrices. ``maps``: for each Linear and Affine node (parent, matrix) of its terms, shift."""

    network: Network
    maps: tuple[tuple[tuple[tuple[int, Array], ...], Array] | None, ...]

    def pieces(self, unit: Unit, derivative: int = 0) -> tuple[Program, ...]:
        """An activation's, or its derivative's (1)."""
        return programs(self.network.activation(unit), unit.parameters, derivative)

    def values(self, inputs: Series) -> list[Series]:
        """The series of every value along the paths whose series are ``inputs``."""
        found = [inputs]
        for node, own in zip(self.network.nodes, self.maps, strict=True):
            if own is not None:
                found.append(linear(own, found, len(inputs)))
            elif isinstance(node, Product):
                a, b = found[node.left], found[node.right]
                found.append([convolved(a, b, k) for k in range(len(a))])
            elif isinstance(node, Elementwise):
                found.append(self.activated(node, found[node.parent]))
        return found

    def image(self, state: Intervals) -> Intervals:
        """The output at the points of a box, (..., entries)."""
        return self.values([state])[-1][0]

    def activated(self, node: Elementwise, t: Series, derivative: int = 0) -> Series:
        """The series of every neuron, or of its slope (1), along its argument's."""
        if len(node.units) == 1:
            return on_piece(self.pieces(node.units[0], derivative), t)
        found: Series = [(np.empty_like(a), np.empty_like(b)) for a, b in t]
        for i, unit in enumerate(node.units):
            own = np.flatnonzero(node.members == i)
            part = on_piece(self.pieces(unit, derivative), [(a[..., own], b[..., own]) for a, b in t])
            for whole, some in zip(found, part, strict=True):
                whole[0][..., own], whole[1][..., own] = some
        return found

    def slopes(self, node: Elementwise, t: Intervals) -> Intervals:
        """Of every neuron over its interval."""
        low, high = np.empty_like(t[0]), np.empty_like(t[1])
        for i, unit in enumerate(node.units):
            own = np.flatnonzero(node.members == i)
            low[own], high[own] = slopes(self.pieces(unit), (t[0][own], t[1][own]))
        return low, high


def linear(own: tuple[tuple[tuple[int, Array], ...], Array], found: list[Series], length: int) -> Series:
    """The series of a node that is a sum of maps, (..., entries)."""
    terms, shift = own
    made: Series = []
    for k in range(length):
        like = np.zeros((*found[0][0][0].shape[:-1], shift.size))
        total = outward(like + shift, like + shift) if k == 0 else point(like)
        for parent, matrix in terms:
            total = plus(total, mapped(matrix, found[parent][k]))
        made.append(total)
    return made


def field(network: Network) -> Field:
    """The network in matrices. Raises ModelError for what has no Taylor recurrence, or is too large."""
    sizes, entries = network.sizes, 0
    for node in network.nodes:
        if isinstance(node, Linear | Affine):
            entries += node.size * sum(sizes[parent] for parent in node.parents)
    if entries > MAX_ENTRIES:
        raise ModelError(f"its maps have more than {MAX_ENTRIES} entries, zeros included", where=network.source)
    for unit in network.units:
        if unit.activation in FLOATS:
            raise ModelError(
                f"the primitive function {unit.activation!r} has no Taylor recurrence here", where=network.source
            )
    return Field(network, tuple(_matrices(node, network) for node in network.nodes))


def _matrices(node: Node, network: Network) -> tuple[tuple[tuple[int, Array], ...], Array] | None:
    sizes = network.sizes
    if isinstance(node, Linear):
        terms = []
        for term in node.terms:
            if term.errors is not None and term.errors.any():
                raise ModelError("a fixed map whose entries are not stored exactly", where=f"node {node.name!r}")
            matrix = np.zeros((node.size, sizes[term.parent]))
            matrix[term.rows, term.columns] = term.values
            terms.append((term.parent, matrix))
        return tuple(terms), np.asarray(node.shift, dtype=np.float64)
    if isinstance(node, Affine):
        width = sizes[node.parent]
        columns = np.arange(width)[None, None] if node.columns is None else node.columns
        rows = []
        for weight, uses in zip(node.weight, columns, strict=True):
            for use in uses:
                block = np.zeros((weight.shape[0], width + 1))
                np.add.at(block.T, use, weight.T)  # -1, a 0, is the last
                rows.append(node.alpha * block[:, :width])
        shift = np.concatenate([np.tile(node.beta * bias, columns.shape[1]) for bias in node.full_bias])
        return ((node.parent, np.concatenate(rows)),), shift
    return None
