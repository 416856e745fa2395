"""Rule R15: interval arithmetic entry by entry, forward and back, about one of many inputs (proofs/rules.md)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import chain
from operator import mul
from typing import Any, NamedTuple

from activations.fact_types import Facts
from activations.pieces import Unit
from activations.primitives import is_primitive, rule_r11
from arithmetic.exact import ZERO, ldexp, norm_up, up
from arithmetic.matrices import dyadic
from network.domain import Domain
from network.graph import Affine, Elementwise, Linear, Network, Product

from batch.boxes import Box, norm, of_ends, of_numbers, plus, scaled, through, times, widened, zeros

QUANTITIES = ("output", "input_jacobian", "parameter_jacobian", "first_order_remainder")


class Weights(NamedTuple):
    """A slice's matrix and its transpose as whole numbers times 2**exponent, with their sizes; how far each entry can
    move, by rows and by columns (empty where one radius is for all)."""

    rows: list[list[int]]
    sizes: list[list[int]]
    exponent: int
    turned: list[list[int]]
    turned_sizes: list[list[int]]
    moves: list[list[Fraction]]
    turned_moves: list[list[Fraction]]


class Prepared:
    """What is the same for every input. ``alone``: the groups that one dense node uses, once."""

    def __init__(self, network: Network, domain: Domain, facts: Mapping[Unit, Facts]) -> None:
        self.network, self.domain, self.facts = network, domain, facts
        affine = network.affine()
        uses = [node.group for node in affine]
        self.alone = {
            node.group for node in affine
            if uses.count(node.group) == 1 and node.columns is None and _fan_out(node) <= 1
        }  # fmt: skip
        self.starts, at = [], 0
        for group in network.groups:
            self.starts.append(at)
            at += group.count
        self.weights = {id(node): self._weights(node) for node in affine}

    def _weights(self, node: Affine) -> list[Weights]:
        found = []
        for matrix, places in zip(node.weight, node.weight_at, strict=True):
            exact = dyadic(matrix) if matrix[0] else None
            rows = exact.rows if exact else [[] for _ in matrix]
            turned = [list(column) for column in zip(*rows, strict=True)]
            reach = self.domain.reach
            moves = [] if reach is None else [[reach[at] for at in row] for row in places]
            found.append(
                Weights(rows, _absolute(rows), exact.exponent if exact else 0, turned, _absolute(turned), moves,
                        [list(column) for column in zip(*moves, strict=True)])
            )  # fmt: skip
        return found


def _absolute(rows: list[list[int]]) -> list[list[int]]:
    return [[abs(n) for n in row] for row in rows]


def _fan_out(node: Affine) -> int:
    fed = list(chain.from_iterable(node.bias_at or []))
    return max((fed.count(place) for place in set(fed)), default=0)


class Bounds(NamedTuple):
    """``bounds``: quantity -> at least it, about one input. ``crosses_kink``: whether a kink of any kind may be met."""

    bounds: dict[str, Fraction]
    crosses_kink: bool


def rule_r15(prepared: Prepared, centre: list[Fraction]) -> Bounds:
    """R15: the bounds about one input."""
    return _Input(prepared, centre).conclude()


class _Input:
    """Forward, then back from each output."""

    def __init__(self, prepared: Prepared, centre: list[Fraction]) -> None:
        self.prepared, self.crosses = prepared, False
        network, domain = prepared.network, prepared.domain
        radius = domain.input_radius if domain.norm == "inf" else domain.input_radius * network.inputs
        self.values = [of_numbers(centre, radius)]
        self.slopes: dict[int, Box] = {}
        for at, node in enumerate(network.nodes, 1):
            match node:
                case Affine():
                    self.values.append(self._affine(node))
                case Linear():
                    self.values.append(self._linear(node))
                case Product():
                    self.values.append(times(self.values[node.left], self.values[node.right]))
                case _:
                    value, self.slopes[at] = self._elementwise(node, self.values[node.parent])
                    self.values.append(value)

    def columns(self, node: Affine) -> list[list[Box]]:
        """[slice][column]: what a node gathers from its parent."""
        v = self.values[node.parent]
        if node.columns is None:
            return [[v]]
        centre, radius = [*v.centre, 0], [*v.radius, 0]  # place -1 is a 0
        return [
            [Box(v.exponent, [centre[i] for i in column], [radius[i] for i in column]) for column in part]
            for part in node.columns
        ]

    def _affine(self, node: Affine) -> Box:
        parts, weights = [], self.prepared.weights[id(node)]
        for k, part in enumerate(self.columns(node)):
            matrix = weights[k]
            for h in part:
                z = scaled(through(matrix.rows, matrix.sizes, matrix.exponent, h), node.alpha)
                if node.bias is not None:
                    z = plus(z, of_numbers([node.beta * b for b in node.bias[k]]))
                parts.append(widened(z, self._move(node, k, h)))
        return _joined(parts)

    def _move(self, node: Affine, k: int, h: Box) -> list[Fraction]:
        """How far the node's own parameters move each output of a column."""
        domain, alpha = self.prepared.domain, abs(node.alpha)
        beta = ZERO if node.bias is None else abs(node.beta)
        sizes, count = h.sizes(), len(node.weight[k])
        if domain.reach is not None:
            bias = [ZERO] * count if node.bias_at is None else [domain.reach[at] for at in node.bias_at[k]]
            far = [up(ldexp(n, h.exponent)) for n in sizes]
            rows = self.prepared.weights[id(node)][k].moves
            return [up(alpha * sum(map(mul, row, far), ZERO) + beta * b) for row, b in zip(rows, bias, strict=True)]
        radius = domain.radius_of(node.group)
        if domain.kind == "box":
            return [up(radius * (alpha * ldexp(sum(sizes), h.exponent) + beta))] * count
        return [up(radius * norm_up([up(alpha * norm(sizes, h.exponent)), beta]))] * count

    def _linear(self, node: Linear) -> Box:
        total = of_numbers(node.shift, node.shift_errors)
        for term in node.terms:
            total = plus(total, _of_term(term.rows, term.columns, term, node.size, self.values[term.parent]))
        return total

    def _elementwise(self, node: Elementwise, z: Box) -> tuple[Box, Box]:
        facts, values, slopes = self.prepared.facts, [], []
        for member, (lo, hi) in zip(node.members, z.ends(), strict=True):
            unit = node.units[member]
            own = rule_r11(unit, lo, hi, f"node {node.label!r}") if is_primitive(unit) else facts[unit]
            values.append(own.derivative(0, lo, hi))
            slopes.append(own.derivative(1, lo, hi))
            self.crosses = self.crosses or any(lo <= x <= hi for x in (*own.kinks, *own.soft_kinks))
        return of_ends(values), of_ends(slopes)

    def conclude(self) -> Bounds:
        """R15: what follows about this input."""
        network = self.prepared.network
        last = self.values[-1]
        by_input, by_parameters, change = [], [], []
        for output in range(network.outputs):
            row = Box(0, [int(p == output) for p in range(network.outputs)], [0] * network.outputs)
            found, sizes, widths = self._row(row)
            by_input.append(norm(found.sizes(), found.exponent))
            by_parameters += sizes
            change += widths
        bounds = {"output": norm(last.sizes(), last.exponent), "input_jacobian": norm_up(by_input)}
        if network.groups:
            bounds |= {"parameter_jacobian": norm_up(by_parameters), "first_order_remainder": 2 * norm_up(change)}
        return Bounds(bounds, self.crosses)

    def _row(self, row: Box) -> tuple[Box, list[Fraction], list[Fraction]]:
        """Of one output: (its derivative in the input, norms of its derivative in the parameters, and of how far that
        can be from a centre), both group by group."""
        network = self.prepared.network
        adjoints = {len(network.nodes): row}
        entries: dict[int, Box] = {}
        sizes: list[Fraction] = []
        widths: list[Fraction] = []
        for at in range(len(network.nodes), 0, -1):
            node, a = network.nodes[at - 1], adjoints.pop(at, None)
            if a is None:
                continue
            parts: list[tuple[int, Box]] = []
            match node:
                case Affine():
                    if node.group in self.prepared.alone:
                        size, width = self._alone(node, a)
                        sizes.append(size)
                        widths.append(width)
                    else:
                        self._shared(node, a, entries)
                    parts.append((node.parent, self._affine_back(node, a)))
                case Linear():
                    for term in node.terms:
                        back = _of_term(term.columns, term.rows, term, network.sizes[term.parent], a)
                        parts.append((term.parent, back))
                case Product():
                    parts.append((node.left, times(a, self.values[node.right])))
                    parts.append((node.right, times(a, self.values[node.left])))
                case _:
                    parts.append((node.parent, times(a, self.slopes[at])))
            for parent, back in parts:
                adjoints[parent] = plus(adjoints[parent], back) if parent in adjoints else back
        for box in entries.values():
            sizes.append(norm(box.sizes(), box.exponent))
            widths.append(norm(box.radius, box.exponent))
        return adjoints.get(0, zeros(network.inputs)), sizes, widths

    def _parts(self, node: Affine, a: Box) -> list[list[Box]]:
        """[slice][column] of an adjoint of a node's value."""
        n_out, uses = len(node.weight[0]), 1 if node.columns is None else len(node.columns[0])
        starts = [[(k * uses + s) * n_out for s in range(uses)] for k in range(len(node.weight))]
        return [
            [Box(a.exponent, a.centre[at : at + n_out], a.radius[at : at + n_out]) for at in part] for part in starts
        ]

    def _affine_back(self, node: Affine, a: Box) -> Box:
        size = len(self.values[node.parent].centre)
        total, domain, alpha = zeros(size), self.prepared.domain, abs(node.alpha)
        for k, part in enumerate(self._parts(node, a)):
            matrix = self.prepared.weights[id(node)][k]
            for s, pi in enumerate(part):
                back = scaled(through(matrix.turned, matrix.turned_sizes, matrix.exponent, pi), node.alpha)
                sizes = pi.sizes()
                if domain.reach is not None:
                    far = [up(ldexp(n, pi.exponent)) for n in sizes]
                    moves = [up(alpha * sum(map(mul, column, far), ZERO)) for column in matrix.turned_moves]
                else:
                    each = ldexp(sum(sizes), pi.exponent) if domain.kind == "box" else norm(sizes, pi.exponent)
                    moves = [up(alpha * domain.radius_of(node.group) * each)] * len(matrix.turned)
                back = widened(back, moves)
                if node.columns is None:
                    total = back
                    continue
                centre, radius = [0] * (size + 1), [0] * (size + 1)  # the last place is the padding's
                for place, c, r in zip(node.columns[k][s], back.centre, back.radius, strict=True):
                    centre[place] += c
                    radius[place] += r
                total = plus(total, Box(back.exponent, centre[:size], radius[:size]))
        return total

    def _alone(self, node: Affine, a: Box) -> tuple[Fraction, Fraction]:
        """Of a group that this node alone uses, once: its entries are products, and so are their norms."""
        h, alpha, beta = self.values[node.parent], abs(node.alpha), ZERO if node.bias is None else abs(node.beta)
        size, far = norm(a.sizes(), a.exponent), norm(h.sizes(), h.exponent)
        moved = up(norm(a.centre, a.exponent) * norm(h.radius, h.exponent)) + up(norm(a.radius, a.exponent) * far)
        width = norm_up([up(alpha * moved), up(beta * norm(a.radius, a.exponent))])
        return up(size * norm_up([up(alpha * far), beta])), width

    def _shared(self, node: Affine, a: Box, entries: dict[int, Box]) -> None:
        """Add a node's part to the entries of its group, which are sums over all uses."""
        start, count = self.prepared.starts[node.group], self.prepared.network.groups[node.group].count
        columns = self.columns(node)
        for k, part in enumerate(self._parts(node, a)):
            for s, pi in enumerate(part):
                h = columns[k][s]
                products = zip(node.weight_at[k], pi.centre, pi.radius, strict=True)
                centre, radius = [0] * count, [0] * count
                for places, x, r in products:
                    for place, y, d in zip(places, h.centre, h.radius, strict=True):
                        centre[place - start] = x * y
                        radius[place - start] = abs(x) * d + r * (abs(y) + d)
                found = scaled(Box(pi.exponent + h.exponent, centre, radius), node.alpha)
                if node.bias_at is not None:
                    centre, radius = [0] * count, [0] * count
                    for place, x, r in zip(node.bias_at[k], pi.centre, pi.radius, strict=True):
                        centre[place - start] += x
                        radius[place - start] += r
                    found = plus(found, scaled(Box(pi.exponent, centre, radius), node.beta))
                entries[node.group] = plus(entries[node.group], found) if node.group in entries else found


def _joined(parts: list[Box]) -> Box:
    """One after the other, in the smallest of their units."""
    used = [part for part in parts if any(part.centre) or any(part.radius)]
    unit = min((part.exponent for part in used), default=0)
    centre: list[int] = []
    radius: list[int] = []
    for part in parts:
        shift = part.exponent - unit if any(part.centre) or any(part.radius) else 0
        centre += [c << shift for c in part.centre]
        radius += [r << shift for r in part.radius]
    return Box(unit, centre, radius)


def _of_term(rows: list[int], columns: list[int], term: Any, size: int, a: Box) -> Box:
    """A fixed matrix M[rows][columns] = values, within its errors, times a vector."""
    errors = term.errors or [ZERO] * len(term.values)
    ends = a.ends()
    low, high = [ZERO] * size, [ZERO] * size
    for p, q, value, error in zip(rows, columns, term.values, errors, strict=True):
        lo, hi = ends[q]
        corners = [m * x for m in {value - error, value + error} for x in (lo, hi)]
        low[p] += min(corners)
        high[p] += max(corners)
    return of_ends(list(zip(low, high, strict=True)))
