"""The network as fixed-point matrices, and its values along a path: rule D1 node by node."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from arithmetic.matrices import Rows, multiply
from network.graph import Affine, Elementwise, Linear, Network, Product
from outcome import Incomplete

from depth.fixed import BITS, Interval, as_fraction, convolved, enclose, floored, limit
from depth.units import Program, Series, programs, rule_d1

MAX_ENTRIES = 1_000_000  # of all maps, zeros included


class Map(NamedTuple):
    """An entry lies between that of ``rows`` and one unit more where ``rounded``; ``sizes`` are at least its size."""

    parent: int
    rows: Rows
    sizes: Rows
    rounded: bool


class Sum(NamedTuple):
    """v = sum of maps of values, plus shift."""

    maps: list[Map]
    shift: list[Interval]


class Units(NamedTuple):
    """v_i = phi_i(v_parent,i), phi_i being pieces[members[i]]."""

    parent: int
    pieces: list[list[Program]]
    members: list[int]


class Times(NamedTuple):
    """v = v_left v_right, entry by entry."""

    left: int
    right: int


class Graph(NamedTuple):
    """Values are numbered as those of the network."""

    inputs: int
    nodes: list[Sum | Units | Times]
    sizes: list[int]

    def work(self, order: int) -> int:
        """About how many products of whole numbers the series of this order takes."""
        total = 0
        for node in self.nodes:
            match node:
                case Sum(maps):
                    total += 2 * (order + 1) * sum(len(m.rows) * len(m.rows[0]) for m in maps)
                case Units(_, pieces, members):
                    most = max(program.work + 20 for unit in pieces for program in unit)
                    total += 2 * (order + 1) ** 2 * most * len(members)
                case Times(left, _):
                    total += 2 * (order + 1) ** 2 * self.sizes[left]
        return total

    def tube_work(self) -> int:
        """The same of the secants in a tube, and of comparing what they make with a multiple of I."""
        terms = sum(len(n.members) if isinstance(n, Units) else 2 * self.sizes[n.left] for n in self._with_terms())
        secants = self.work(2) + self.work(0) * (self.inputs + sum(self.sizes)) // 30
        return secants + self.sizes[-1] ** 2 * (self.sizes[-1] + 2 * terms) // 20

    def _with_terms(self) -> list[Units | Times]:
        return [node for node in self.nodes if not isinstance(node, Sum)]


def compiled(network: Network) -> Graph:
    """The network's graph in fixed point. Incomplete if it has units without a Taylor recurrence, or is too large."""
    sizes, entries = network.sizes, 0
    for node in network.nodes:
        if isinstance(node, Affine):
            entries += node.size * sizes[node.parent]
        elif isinstance(node, Linear):
            entries += sum(node.size * sizes[term.parent] for term in node.terms)
        if entries > MAX_ENTRIES:
            raise Incomplete(f"its maps have more than {MAX_ENTRIES} entries, zeros included")
    return Graph(network.inputs, [_node(node, sizes) for node in network.nodes], sizes)


def _node(node: Any, sizes: list[int]) -> Sum | Units | Times:
    match node:
        case Affine():
            return _affine(node, sizes[node.parent])
        case Linear():
            errors = node.shift_errors or [Fraction(0)] * node.size
            shift = [enclose(v - e, v + e) for v, e in zip(node.shift, errors, strict=True)]
            return Sum([_fixed(term, node.size, sizes[term.parent]) for term in node.terms], shift)
        case Elementwise():
            return Units(node.parent, [programs(unit) for unit in node.units], node.members)
        case Product():
            return Times(node.left, node.right)
        case _:
            raise Incomplete(f"a node of the kind {type(node).__name__}")


def _affine(node: Affine, width: int) -> Sum:
    rows: list[list[Fraction]] = []
    shift = []
    for k, weight in enumerate(node.weight):
        for use in [range(width)] if node.columns is None else node.columns[k]:
            for o, weights in enumerate(weight):
                row = [Fraction(0)] * width
                for value, column in zip(weights, use, strict=True):
                    if column >= 0:
                        row[column] += node.alpha * value
                rows.append(row)
                shift.append(enclose(node.beta * node.bias[k][o]) if node.bias is not None else (0, 0))
    return Sum([_map(node.parent, rows)], shift)


def _fixed(term: Any, size: int, width: int) -> Map:
    rows = [[Fraction(0)] * width for _ in range(size)]
    for at, column, value in zip(term.rows, term.columns, term.values, strict=True):
        rows[at][column] += value
    if any(term.errors or ()):
        raise Incomplete("a fixed map whose entries are not known exactly")
    return _map(term.parent, rows)


def _map(parent: int, matrix: list[list[Fraction]]) -> Map:
    rows = [[floored(v) for v in row] for row in matrix]
    pairs = (pair for own, row in zip(rows, matrix, strict=True) for pair in zip(own, row, strict=True))
    rounded = any(as_fraction(n) != v for n, v in pairs)
    extra = int(rounded)
    return Map(parent, rows, [[abs(n) + extra for n in row] for row in rows], rounded)


def values(graph: Graph, inputs: list[Series], around: list[list[Series]] | None = None) -> list[list[Series]]:
    """Rule D1: the series of every value along the path whose entries have the series ``inputs``.

    ``around``: the values whose first coefficients hold those of the whole path; an activation's piece is the one that
    they lie on, also where the path is at its end.
    """
    found = [inputs]
    for node in graph.nodes:
        limit(end for series in found[-1] for pair in series for end in pair)
        match node:
            case Sum():
                found.append(summed(node, found))
            case Units(parent, pieces, members):
                whole = (around or found)[parent]
                given = zip(members, found[parent], whole, strict=True)
                found.append([rule_d1(pieces[m], z, own[0]) for m, z, own in given])
            case Times(left, right):
                pairs = zip(found[left], found[right], strict=True)
                found.append([[convolved(a, b, k) for k in range(len(a))] for a, b in pairs])
    limit(end for series in found[-1] for pair in series for end in pair)
    return found


def summed(node: Sum, found: list[list[Series]]) -> list[Series]:
    """The series of a sum of maps: centres and radii, both doubled, are mapped exactly and rounded outward once."""
    low: Rows = [[lo << BITS + 1] for lo, _ in node.shift]
    high: Rows = [[hi << BITS + 1] for _, hi in node.shift]
    length = len(found[0][0])
    for rows in (low, high):
        for row in rows:
            row += [0] * (length - 1)
    for own in node.maps:
        given = found[own.parent]
        centres = [[s[k][0] + s[k][1] for s in given] for k in range(length)]
        radii = [[s[k][1] - s[k][0] for s in given] for k in range(length)]
        images, spreads = multiply(own.rows, centres), multiply(own.sizes, radii)
        # An entry that was rounded down is up to one unit larger: it adds at most the sum of the sizes.
        loss = [2 * sum(max(-s[k][0], s[k][1]) for s in given) if own.rounded else 0 for k in range(length)]
        for i, (image, spread) in enumerate(zip(images, spreads, strict=True)):
            for k in range(length):
                low[i][k] += image[k] - spread[k] - loss[k]
                high[i][k] += image[k] + spread[k] + loss[k]
    return [
        [(lo >> BITS + 1, -(-hi >> BITS + 1)) for lo, hi in zip(a, b, strict=True)]
        for a, b in zip(low, high, strict=True)
    ]


def image(graph: Graph, point: list[Interval]) -> list[Interval]:
    """The network's output at a point of the box ``point``."""
    return [series[0] for series in values(graph, [[v] for v in point])[-1]]
