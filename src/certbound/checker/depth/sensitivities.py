"""Rule D12: the derivatives of flow and network in the start and in the field's parameters.

The tangent of a value along a direction is its derivative there: direction j < n moves entry j of the start, direction
n + k parameter k. Tangents of one value stand entry by entry, the series of all directions one after the other.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple, TypeVar

from arithmetic.exact import exp_bounds, norm_up
from network.graph import Affine, Elementwise, Network
from outcome import Rejected

from depth.controls import Inputs
from depth.fixed import BITS, ONE, ZERO, Interval, as_fraction, convolved, enclose, floored, limit, norm, product, size
from depth.fixed import times as multiplied
from depth.flow import Growth
from depth.graph import Sum, Times, Units, compiled, summed, values
from depth.path import Followed, Piece, along, defect
from depth.secants import Tube, columns, of_ball
from depth.states import Field, State
from depth.units import Program, Series, coefficients, on_one_piece, programs

GRID = 1 << 120
E = TypeVar("E")


class Entry(NamedTuple):
    """A parameter's part in an entry of a node: ``factor`` times entry ``column`` of the parent, or times 1 (-1)."""

    parameter: int
    row: int
    column: int
    factor: Interval


class Tangents:
    """A network, and what its derivatives need. ``states``: directions of the start; ``parameters``: those of theta, 0
    if no derivative is taken in them.
    """

    def __init__(self, network: Network, *, parameters: bool) -> None:
        self.graph, self.states = compiled(network), network.outputs
        self.parameters = sum(group.count for group in network.groups) if parameters else 0
        self.slopes = {
            i: [programs(unit, 1) for unit in node.units]
            for i, node in enumerate(network.nodes)
            if isinstance(node, Elementwise)
        }
        self.entries = {
            i: _entries(node) for i, node in enumerate(network.nodes) if parameters and isinstance(node, Affine)
        }

    @property
    def directions(self) -> int:
        """Of the start and of the parameters."""
        return self.states + self.parameters

    @property
    def count(self) -> int:
        """Of entries of the derivative of a state, row by row."""
        return self.states * self.directions

    def work(self, order: int) -> int:
        """About how many products of whole numbers the tangents' series of this order take."""
        total = 0
        for node in self.graph.nodes:
            match node:
                case Sum(maps):
                    total += (order + 1) * sum(len(m.rows) * len(m.rows[0]) for m in maps)
                case Units(_, _, members):
                    total += (order + 1) * (order + 2) * len(members)
                case Times(left, _):
                    total += 2 * (order + 1) * (order + 2) * self.graph.sizes[left]
        return self.directions * (total + 30 * sum(self.graph.sizes))

    def first(self) -> list[Fraction]:
        """The derivative of the start, row by row."""
        places = itertools.product(range(self.states), range(self.directions))
        return [Fraction(i == j) for i, j in places]

    def compared(self, entries: list[E]) -> tuple[list[E], list[E]]:
        """The derivatives in the start, and those in the parameters, of derivatives row by row."""
        rows = [entries[k : k + self.directions] for k in range(0, len(entries), self.directions)]
        return [v for row in rows for v in row[: self.states]], [v for row in rows for v in row[self.states :]]

    def series(
        self, found: list[list[Series]], path: list[Series], around: list[list[Series]] | None = None
    ) -> list[list[Series]]:
        """The tangents of all values whose series are ``found``, the state's having the series ``path``, row by row.

        ``around``: as in ``graph.values``.
        """
        length, wide = len(found[0][0]), self.directions
        seeds = [[c for s in path[i * wide : (i + 1) * wide] for c in s] for i in range(self.states)]
        still = [[ZERO] * (length * wide) for _ in range(self.graph.inputs - self.states)]
        made = [still + seeds]
        for i, node in enumerate(self.graph.nodes):
            limit(end for series in made[-1] for pair in series for end in pair)
            match node:
                case Sum():
                    own = summed(node._replace(shift=[ZERO] * len(node.shift)), made)
                    self._add_parameters(i, own, found, node, length)
                case Units(parent, _, members):
                    own = []
                    for m, z, t in zip(members, (around or found)[parent], found[parent], strict=True):
                        slope = coefficients(inside(self.slopes[i][m], z[0]), t)
                        own.append(_each(slope, made[parent][len(own)], length))
                case Times(left, right):
                    own = []
                    for j, (a, b) in enumerate(zip(found[left], found[right], strict=True)):
                        parts = _each(a, made[right][j], length), _each(b, made[left][j], length)
                        own.append([_plus(*pair) for pair in zip(*parts, strict=True)])
            made.append(own)
        limit(end for series in made[-1] for pair in series for end in pair)
        return made

    def _add_parameters(self, i: int, own: list[Series], found: list[list[Series]], node: Sum, length: int) -> None:
        for entry in self.entries.get(i, ()):
            at = (self.states + entry.parameter) * length
            if entry.column < 0:
                own[entry.row][at] = _plus(own[entry.row][at], entry.factor)
                continue
            for k, c in enumerate(found[node.maps[0].parent][entry.column]):
                own[entry.row][at + k] = _plus(own[entry.row][at + k], multiplied(entry.factor, c))

    def split(self, series: list[Series], length: int) -> list[Series]:
        """The tangents of one value, one series for each entry and direction, row by row."""
        return [own[k : k + length] for own in series for k in range(0, len(own), length)]

    def apart(self, inside_tube: Tube, ranges: list[list[Interval]]) -> list[int]:
        """How far the field's tangents in the tube can be from those on the path, the state's being the path's, row by
        row; ``ranges``: of all tangents there.
        """
        wide = self.directions
        reaches = [[inside_tube.reach(row) for row in inside_tube.entries(v)] for v in inside_tube.values]
        made = [[[0] * wide for _ in range(self.graph.inputs)]]
        for i, node in enumerate(self.graph.nodes):
            match node:
                case Sum(maps):
                    own = [[0] * wide for _ in node.shift]
                    for part in maps:
                        for row, more in zip(own, product(part.sizes, columns(made[part.parent])), strict=True):
                            row[:] = [a + b for a, b in zip(row, more, strict=True)]
                    for entry in self.entries.get(i, ()):
                        if entry.column >= 0:
                            moved = size(entry.factor) * reaches[maps[0].parent][entry.column]
                            own[entry.row][self.states + entry.parameter] += -(-moved >> BITS)
                case Units(parent, _, members):
                    own = []
                    for j, (m, z) in enumerate(zip(members, inside_tube.values[parent].box, strict=True)):
                        slope, bend = coefficients(inside(self.slopes[i][m], z), [z, (ONE, ONE)])
                        there = ranges[parent][j * wide : (j + 1) * wide]
                        bent = size(bend) * reaches[parent][j]
                        pairs = zip(made[parent][j], there, strict=True)
                        own.append([-(-(size(slope) * d + (bent * size(t) >> BITS) + 1) >> BITS) for d, t in pairs])
                case Times(left, right):
                    own = []
                    for j in range(self.graph.sizes[left]):
                        row = [0] * wide
                        for a, b in ((left, right), (right, left)):
                            most, reach = size(inside_tube.values[a].box[j]), reaches[a][j]
                            pairs = zip(made[b][j], ranges[b][j * wide : (j + 1) * wide], strict=True)
                            more = [-(-(most * d + reach * size(t)) >> BITS) for d, t in pairs]
                            row = [v + w for v, w in zip(row, more, strict=True)]
                        own.append(row)
            limit(v for row in own for v in row)
            made.append(own)
        return [v for row in made[-1] for v in row]


def _entries(node: Affine) -> list[Entry]:
    """Where the node's parameters enter."""
    made, row = [], 0
    for k, places in enumerate(node.weight_at):
        for use in [range(len(places[0]))] if node.columns is None else node.columns[k]:
            for o, own in enumerate(places):
                alpha, beta = enclose(node.alpha), enclose(node.beta)
                made += [Entry(p, row, c, alpha) for p, c in zip(own, use, strict=True) if c >= 0]
                if node.bias_at is not None:
                    made.append(Entry(node.bias_at[k][o], row, -1, beta))
                row += 1
    return made


def inside(pieces: list[Program], z: Interval) -> Program:
    """The piece of phi' in whose inside the interval lies. Rejected if it is not clear of a kink."""
    found = on_one_piece(pieces, z)
    lo, hi = as_fraction(z[0]), as_fraction(z[1])
    if (found.left is not None and lo <= found.left) or (found.right is not None and hi >= found.right):
        raise Rejected("an argument is not clear of a kink, where there is no derivative")
    return found


def _each(factor: Series, tangents: Series, length: int) -> Series:
    """The series of factor times each tangent."""
    parts = (tangents[k : k + length] for k in range(0, len(tangents), length))
    return [convolved(factor, own, k) for own in parts for k in range(length)]


def _plus(a: Interval, b: Interval) -> Interval:
    return a[0] + b[0], a[1] + b[1]


def rule_d12(
    own: Tangents, pieces: Sequence[Piece], followed: Sequence[Followed], paths: Sequence[Piece], tube: Sequence[Growth]
) -> list[Fraction]:
    """At least the Frobenius distances of the flow's derivatives, in the start and in the parameters, from the end of
    ``paths``.

    ``pieces``, ``followed``: the state's path, and the field along it; ``tube``: in which rule D5 has the flow.
    ``paths``: of the derivatives, row by row. Rejected if there may be no derivative.
    """
    offsets = [a - b for a, b in zip(own.first(), paths[0].values[0], strict=True)]
    errors = [norm_up(part) for part in own.compared(offsets)]
    first = own.graph.inputs - own.states
    for piece, along_it, path, (radius, mu) in zip(pieces, followed, paths, tube, strict=True):
        order = len(along_it.series[0][0][0]) - 1
        entries = path.series(order)
        near, far = along_it.series
        made = own.series(near, entries[0], far), own.series(far, entries[1])
        split = [[own.split(value, order + 1) for value in found] for found in made]
        ranges = [[along(a, b) for a, b in zip(*values, strict=True)] for values in zip(*split, strict=True)]
        missed = own.compared(defect(entries, (split[0][-1], split[1][-1]), enclose(piece.half)))
        inside_tube = Tube(own.graph, along_it.ranges, of_ball(floored(radius), first), first)
        apart = own.compared(own.apart(inside_tube, ranges))
        length = 2 * piece.half
        growth = exp_bounds(length * mu, BITS)[1]
        for k, error in enumerate(errors):
            added = 2 * as_fraction(norm(missed[k])) + length * as_fraction(norm(apart[k]))
            errors[k] = Fraction(math.ceil((growth * error + max(growth, Fraction(1)) * added) * GRID), GRID)
    return errors


def augmented(own: Tangents, inputs: Inputs) -> Field:
    """(f, g) at (t, x, S): the field and its tangents, S row by row after x."""

    def f(t: Fraction, state: State) -> State:
        x = [[v] for v in state[: own.states]]
        found = values(own.graph, [*([v] for v in inputs.at(t)), *x])
        tangents = own.series(found, [[v] for v in state[own.states :]])[-1]
        return [s[0] for s in found[-1]] + [s[0] for s in own.split(tangents, 1)]

    return f
