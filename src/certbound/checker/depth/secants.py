"""Rule D3: the matrices M with f(t, x) - f(s, y) = M ((t, x) - (s, y)) about a path.

M is held as C + sum over p of delta_p l_p a_p^T + E with any |delta_p| <= 1 and |E_ij| at most the radius: one term for
each slope that is not known, so that it is one number wherever it enters.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from arithmetic.matrices import Rows, multiply

from depth.fixed import BITS, ONE, Interval, limit, norm, product, times, widened
from depth.graph import Graph, Map, Sum, Times, Units
from depth.units import slope_range

NEGLIGIBLE = 1 << 24  # of a slope's radius: too small for a term of its own


class Secants(NamedTuple):
    """Of one value, entry by entry: ``centre`` C, ``left`` the l_p (one column each, as many as there were terms),
    ``radius``; ``box`` holds the value itself.
    """

    centre: Rows
    left: Rows
    radius: Rows
    box: list[Interval]


class Family(NamedTuple):
    """All M = C + sum of delta_p l_p a_p^T + E, |delta_p| <= 1, in the entries from ``first`` on; ``last``: C, l, E;
    ``right``: the a_p.
    """

    last: Secants
    right: Rows
    first: int


Reach = Callable[[list[int]], int]


def of_ball(radius: int, first: int) -> Reach:
    """How far a value can be from the path's at one time, given its row of M: x within ``radius`` (2^-BITS) of it."""
    return lambda row: -(-norm(row[first:]) * radius >> BITS)


class Tube:
    """All (t, x) about a path, or about a point, and the graph's values there: rule D3.

    ``ranges``: of all values on the path. ``reach``: how far a value can be from them, given the row of its M.
    ``first``: the input's first entry that is no time.
    """

    def __init__(self, graph: Graph, ranges: list[list[Interval]], reach: Reach, first: int) -> None:
        self.graph, self.reach, self.first = graph, reach, first
        self.right: Rows = []  # the a_p
        self.values: list[Secants] = []
        self.slopes: dict[int, list[Interval]] = {}  # of the activations in each node, by number
        size = graph.inputs
        unit = [[ONE if i == j else 0 for j in range(size)] for i in range(size)]
        self._add(unit, [[] for _ in range(size)], [[0] * size for _ in range(size)], ranges[0])
        for node, own in zip(graph.nodes, ranges[1:], strict=True):
            match node:
                case Sum():
                    self._sum(node, own)
                case Units():
                    self._units(node, own)
                case Times():
                    self._product(node, own)

    @property
    def last(self) -> Secants:
        """Of the field itself."""
        return self.values[-1]

    def stepped(self, size: Interval) -> Family:
        """Of I + c M, restricted to the state, for all c in the interval."""
        last, first = self.last, self.first
        most = max(-size[0], size[1])
        terms = [[abs(v) for v in row] for row in self.right]
        centre, left, radius = [], [], []
        for i, (c, q, e) in enumerate(zip(last.centre, last.left, last.radius, strict=True)):
            own, more = [times((v, v), size) for v in c], [times((v, v), size) for v in q]
            centre.append([lo + (ONE if j == first + i else 0) for j, (lo, _) in enumerate(own)])
            left.append([lo for lo, _ in more])
            rest = [hi - lo - (-(most * v) >> BITS) for (lo, hi), v in zip(own, e, strict=True)]
            for (lo, hi), row in zip(more, terms, strict=False):
                rest = [v - (-((hi - lo) * a) >> BITS) for v, a in zip(rest, row, strict=True)]
            radius.append(rest)
        return Family(Secants(centre, left, radius, []), self.right, first)

    def spread(self, left: Rows) -> Rows:
        """At least the entries of sum over p of |l_p| |a_p|^T."""
        columns = [[abs(v) for v in column] for column in zip(*self.right, strict=True)]
        if not columns:
            return [[0] * self.graph.inputs for _ in left]
        count = len(self.right)
        return product([[abs(v) for v in row] + [0] * (count - len(row)) for row in left], columns)

    def entries(self, value: Secants) -> Rows:
        """At least the size of each entry of M."""
        spread = self.spread(value.left)
        return [
            [abs(c) + s + e for c, s, e in zip(*rows, strict=True)]
            for rows in zip(value.centre, spread, value.radius, strict=True)
        ]

    def _add(self, centre: Rows, left: Rows, radius: Rows, path: list[Interval]) -> None:
        """A value, and how far it can be from the path's."""
        value = Secants(centre, left, radius, [])
        for row, own in zip(self.entries(value), path, strict=True):
            value.box.append(widened(own, self.reach(row)))
            limit([*row, *value.box[-1]])
        self.values.append(value)

    def _sum(self, node: Sum, path: list[Interval]) -> None:
        rows, width = len(path), self.graph.inputs
        centre, radius = ([[0] * width for _ in range(rows)] for _ in range(2))
        left = [[0] * len(self.right) for _ in range(rows)]
        for own in node.maps:
            given = self.values[own.parent]
            slack = self._slack(own, given)
            for total, part in (
                (centre, _mapped(own.rows, given.centre)),
                (left, _mapped(own.rows, given.left)),
                (radius, product(own.sizes, columns(given.radius))),
            ):
                for row, more in zip(total, part, strict=True):
                    for j, v in enumerate(more):
                        row[j] += v
            for row in radius:
                for j, v in enumerate(slack):
                    row[j] += v
        self._add(centre, left, radius, path)

    def _slack(self, own: Map, given: Secants) -> list[int]:
        """What rounding an image of C and of the l_p down to whole units costs, and that of the map's entries."""
        terms = [sum(map(abs, column)) for column in zip(*self.right, strict=True)] or [0] * self.graph.inputs
        slack = [(v >> BITS) + 2 for v in terms]
        if own.rounded:
            entries = [sum(column) for column in zip(*self.entries(given), strict=True)]
            slack = [a + (b >> BITS) + 1 for a, b in zip(slack, entries, strict=True)]
        return slack

    def _units(self, node: Units, path: list[Interval]) -> None:
        given = self.values[node.parent]
        slopes = [slope_range(node.pieces[m], z) for m, z in zip(node.members, given.box, strict=True)]
        self.slopes[len(self.values) - 1] = slopes
        parts = [(given.centre, given.left, given.radius)]
        self._scaled([slopes], parts, path)

    def _product(self, node: Times, path: list[Interval]) -> None:
        """u v - u' v' = u (v - v') + v' (u - u')."""
        left, right = self.values[node.left], self.values[node.right]
        parts = [(own.centre, own.left, own.radius) for own in (right, left)]
        self._scaled([left.box, right.box], parts, path)

    def _scaled(
        self, factors: list[list[Interval]], parts: list[tuple[Rows, Rows, Rows]], path: list[Interval]
    ) -> None:
        """The sum of parts, row i of each times any number in factors[.][i]."""
        width, before = self.graph.inputs, len(self.right)
        terms = [(sum(map(abs, column)) >> BITS) + 2 for column in zip(*self.right, strict=True)] or [2] * width
        centre, radius = ([[0] * width for _ in path] for _ in range(2))
        left = [[0] * before for _ in path]
        new: list[tuple[int, int]] = []  # (row, radius of the factor) of each new term
        spreads = [self.spread(own[1]) for own in parts]
        for own, factor, spread in zip(parts, factors, spreads, strict=True):
            for i, (lo, hi) in enumerate(factor):
                middle = (lo + hi) >> 1
                off = max(hi - middle, middle - lo)
                c, q, e = own[0][i], own[1][i], own[2][i]
                centre[i] = [a + (middle * v >> BITS) for a, v in zip(centre[i], c, strict=True)]
                for p, v in enumerate(q):
                    left[i][p] += middle * v >> BITS
                most = abs(middle) + off
                for j in range(width):
                    rest = most * e[j] + off * spread[i][j]
                    if off <= NEGLIGIBLE:
                        rest += off * abs(c[j])
                    radius[i][j] += -(-rest >> BITS) + terms[j]
                if off > NEGLIGIBLE and any(c):
                    new.append((i, off))
                    self.right.append(c)
        for row in left:
            row += [0] * len(new)
        for p, (i, off) in enumerate(new, before):
            left[i][p] = off
        self._add(centre, left, radius, path)


def columns(rows: Rows) -> Rows:
    """The transpose."""
    return [list(column) for column in zip(*rows, strict=True)]


def _mapped(matrix: Rows, rows: Rows) -> Rows:
    """matrix rows, rounded down to whole units."""
    given = columns(rows)
    if not given:
        return [[] for _ in matrix]
    return [[v >> BITS for v in row] for row in multiply(matrix, given)]
