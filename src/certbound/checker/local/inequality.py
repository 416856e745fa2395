"""Rule L10 of the local tier: one matrix inequality in a direction and in what is uncertain (proofs/rules-local.md).

The unknowns are y = (phi, w, v): a direction of the parameters in coordinates of rule L7, or of the input; for every
port what its slopes change, w = (S - centre) dz; for every site what its weights and columns change, v. The multipliers
are the certificate's; here they are only put together, and one symmetric matrix is proved to be at most h.
"""

from __future__ import annotations

import math
from fractions import Fraction
from operator import add, mul
from typing import Any, NamedTuple

from arithmetic.exact import ONE, ZERO, floor_log2, ldexp, norm_up
from arithmetic.matrices import Rows, bit_length, multiply
from outcome import Malformed, Rejected
from reading import nonnegative, rows

from local.adjoints import Adjoints
from local.known import Local
from local.matrices import (
    BITS,
    Matrix,
    Vector,
    above,
    entrywise,
    frobenius,
    identity,
    plus,
    rounded,
    scaled,
    scaled_columns,
    scaled_rows,
    sum_up,
    summed,
    times,
    total,
    transpose,
)
from local.reduction import Root, inner, require_at_most, root_of, root_up
from local.variables import expansion_b
from local.web import Site

PRODUCT_BITS = 62  # of the matrices that are multiplied
FARTHEST = 300  # powers of two of the units of w and v; any will do, these keep numbers short
Pair = tuple[Matrix, Matrix]  # (X, Y): the form y -> <X y, Y y>


class Given:
    """A table of numbers of the certificate, each taken once."""

    def __init__(self, value: dict[str, Any], where: str) -> None:
        self.rest, self.where = dict(value), where

    def __contains__(self, key: str) -> bool:
        return key in self.rest

    def take(self, key: str, count: int) -> list[Fraction]:
        """The ``count`` numbers under this key, none of them negative."""
        if key not in self.rest:
            raise Malformed(f"{self.where}.{key}: missing")
        values = [nonnegative(v, f"{self.where}.{key}") for v in rows(self.rest.pop(key), f"{self.where}.{key}")]
        if len(values) != count:
            raise Malformed(f"{self.where}.{key}: expected {count} numbers, got {len(values)}")
        return values

    def positive(self, key: str, count: int) -> list[Fraction]:
        """The same, none of them 0."""
        values = self.take(key, count)
        if not all(values):
            raise Malformed(f"{self.where}.{key}: expected positive numbers, got 0")
        return values

    def finish(self) -> None:
        """Rejected if there is something that nothing has asked for."""
        if self.rest:
            raise Rejected(f"{self.where}: {min(self.rest)[:40]!r} is not needed")


class Part(NamedTuple):
    """What a source adds to dz: A scale phi[start : start + length]."""

    start: int
    length: int
    scale: Fraction


class Directions(NamedTuple):
    """What y starts with: ``parts`` of sources (the input is 0), ``groups``: (start, stop) of a group's coordinates."""

    size: int
    parts: dict[int, Part]
    groups: dict[int, tuple[int, int]]
    roots: dict[int, Root]  # of the simple groups, with b


def of_input(local: Local) -> Directions:
    """All directions of the input."""
    size = len(local.web.centre.entries)
    return Directions(size, {0: Part(0, size, ONE)}, {}, {})


def of_parameters(local: Local, second: bool) -> Directions:
    """Those of the parameters; b of rule L7 is among them for the second derivative."""
    found, start = Directions(0, {}, {}, {}), 0
    for i, source in local.web.sources.items():
        if source.is_group == local.web.is_simple(source.group):
            raise Rejected("rule L10: groups that are used several times have too many parameters")
        scale, length = ONE, source.size
        if not source.is_group:
            scale = local.gains[i].at_centre
            if second:
                root = found.roots[source.group] = root_of(local, source.group, with_a=True)
                scale, length = root.s, length + root.height
        found.parts[i] = Part(start, source.size, scale)
        found.groups[source.group] = start, start + length
        start += length
    if not start:
        raise Rejected("rule L10: the output does not depend on any parameter")
    return found._replace(size=start)


class Block(NamedTuple):
    """w of a port or v of a site, from ``start`` on; ``mu`` for each entry, ``split`` of ||v||^2 for a site."""

    start: int
    mu: list[Fraction]
    split: Fraction


class Space:
    """y, and dz of the ports, du of the stages as linear maps of it at the centres."""

    def __init__(self, local: Local, directions: Directions, given: Given) -> None:
        self.local, self.directions, self.size = local, directions, directions.size
        self.slopes: dict[int, Block] = {}  # by port
        self.weights: dict[int, Block] = {}  # by site
        web = local.web
        for port in web.ports:
            key = f"port {port.number}"
            if self.moves_port(port.number) and (any(local.slope(port.number).total) or key in given):
                self.slopes[port.number] = Block(self.size, given.take(key, port.size), ZERO)
                self.size += port.size
        for site in web.sites:
            key = f"site {site.number}"
            if any(self.moves(site)) or key in given:
                mu, split = given.positive(key, 2)
                self.weights[site.number] = Block(self.size, [mu] * site.size, split)
                self.size += site.size
        self.ports: dict[int, Matrix] = {}
        self.stages: dict[int, Matrix] = {}
        for stage in web.stages:
            for q in stage.ports:
                self.ports[q] = self.port(q)
            self.stages[stage.number] = self.stage(stage.number)

    def moves_port(self, q: int) -> bool:
        """Whether a direction moves the port."""
        return any((q, i) in self.local.a for i in self.directions.parts)

    def moves_stage(self, j: int) -> bool:
        """Whether a direction moves the stage."""
        return any((j, i) in self.local.b for i in self.directions.parts)

    def moves(self, site: Site) -> tuple[Fraction, Fraction]:
        """||v|| <= first ||du|| + second ||d_g||."""
        own = self.local.gains[site.number].deviation if site.node.group in self.directions.groups else ZERO
        return site.move if self.moves_stage(site.parent) else ZERO, own

    def port(self, q: int) -> Matrix:
        """dz of a port."""
        local, parts = self.local, []
        for i, part in self.directions.parts.items():
            if (q, i) in local.a:
                parts.append((part.start, scaled(local.a[q, i].centre, part.scale)))
        for r, block in self.slopes.items():
            if (q, local.web.ports[r].stage) in local.u:
                parts.append((block.start, local.u[q, local.web.ports[r].stage]))
        for s, block in self.weights.items():
            if (q, s) in local.through:
                parts.append((block.start, local.through[q, s]))
        return placed(local.web.ports[q].size, self.size, parts)

    def stage(self, j: int) -> Matrix:
        """du of a stage: sum over its ports of centre dz + w."""
        terms = []
        for r in self.local.web.stages[j].ports:
            terms.append(scaled_rows(self.local.slope(r).centre, self.ports[r]))
            if r in self.slopes:
                size = self.local.web.ports[r].size
                terms.append(placed(size, self.size, [(self.slopes[r].start, identity(size))]))
        return summed(terms)


def placed(height: int, width: int, parts: list[tuple[int, Matrix]]) -> Matrix:
    """A matrix of zeros with others next to each other in it, from the columns named on."""
    exponent = min((part.exponent for _, part in parts), default=0)
    whole = [[0] * width for _ in range(height)]
    for start, part in parts:
        shift = part.exponent - exponent
        for row, entries in zip(whole, part.rows, strict=True):
            row[start : start + len(entries)] = [n << shift for n in entries]
    return rounded(Matrix(whole, exponent, norm_up([part.error for _, part in parts])))


class Claim:
    """h ||phi||^2 >= the sum of forms in y + ||phi of a group||^2 times what it is ``charged``.

    The forms are ``pairs``, and by number, so that each port and stage is multiplied out once, however many terms it
    stands in: the weights of a port's dz^2 (``ports``), of a stage's du^2 (``stages``), X of <X y, du> (``columns``).
    """

    def __init__(self, space: Space) -> None:
        self.space = space
        self.pairs: list[Pair] = []
        self.ports: dict[int, list[Fraction]] = {}
        self.stages: dict[int, list[Fraction]] = {}
        self.columns: dict[int, Matrix] = {}
        self.charged: dict[int, Fraction] = {}

    def charge(self, group: int, amount: Fraction) -> None:
        """Add to what a group is charged."""
        self.charged[group] = total(self.charged.get(group, ZERO), amount)

    def weigh_port(self, r: int, weights: list[Fraction]) -> None:
        """Add the sum of weights dz^2."""
        self.ports[r] = sum_up(self.ports[r], weights) if r in self.ports else weights

    def weigh_stage(self, j: int, weight: Fraction) -> None:
        """Add weight ||du||^2."""
        weights = [weight] * len(self.space.stages[j].rows)
        self.stages[j] = sum_up(self.stages[j], weights) if j in self.stages else weights

    def all_pairs(self) -> list[Pair]:
        """The whole form, but for what is charged."""
        space = self.space
        return [
            *self.pairs,
            *(squares(space.ports[r], weights) for r, weights in self.ports.items()),
            *(squares(space.stages[j], weights) for j, weights in self.stages.items()),
            *((x, space.stages[j]) for j, x in self.columns.items()),
        ]


def squares(z: Matrix, weights: list[Fraction]) -> Pair:
    """At least the sum of weights z^2, the power of two of each in halves on either side."""
    halves = [floor_log2(abs(w)) // 2 if w else None for w in weights]
    # What is far below the largest is rounded up anyway; so no factor is long.
    low = max((k for k in halves if k is not None), default=0) - BITS
    powers = [low if k is None else max(k, low) for k in halves]
    left = scaled_rows(Vector([1 << (k - low) for k in powers], low), z)
    right = scaled_rows(above([ldexp(w, -k) for w, k in zip(weights, powers, strict=True)]), z)
    return left, right


def first_order(space: Space) -> Claim:
    """||du of the last stage||^2."""
    claim = Claim(space)
    claim.weigh_stage(space.local.web.depth, ONE)
    return claim


def second_order(adjoints: Adjoints, space: Space, sign: int, weights: Given) -> Claim:
    """sign times the second derivative of one output."""
    claim, local = Claim(space), space.local
    for j, n in adjoints.stages.items():
        centre = [sign * x for x in Vector(n.centre.rows[0], n.centre.exponent).values()]
        for bend in local.stages[j].bends:
            one, other, t = space.ports[bend.one], space.ports[bend.other], bend.curvature
            if bend.one == bend.other:
                off = sum_up(entrywise([abs(x) for x in centre], t.total), entrywise(n.column_deviations, t.largest))
                bent = map(mul, centre, t.centre.values())
                claim.weigh_port(bend.one, [x + y for x, y in zip(bent, off, strict=True)])
            elif bend.one < bend.other:  # the other bend of a product is the same
                doubled = Vector([2 * sign * x for x in n.centre.rows[0]], n.centre.exponent)
                claim.pairs.append((one, scaled_rows(doubled, other)))
                tau = weights.positive(f"stage {j}", len(centre))
                claim.weigh_port(bend.one, entrywise(n.column_deviations, tau))
                claim.weigh_port(bend.other, entrywise(n.column_deviations, [1 / x for x in tau]))
    for site in local.web.sites:
        if site.number in adjoints.sites and site.shape[3] and space.moves_stage(site.parent):
            columns(claim, adjoints, site, sign, weights)
    return claim


def columns(claim: Claim, adjoints: Adjoints, site: Site, sign: int, weights: Given) -> None:
    """2 <b, dh> = 2 <G^T b, du>: at the centre of the site's adjoint, and what it is off."""
    space, pi, j = claim.space, adjoints.sites[site.number], site.parent
    b = scaled(variables_b(space, site, pi.centre), Fraction(2 * sign))
    claim.columns[j] = plus(claim.columns[j], b) if j in claim.columns else b
    off = times(pi.deviation, times(site.alpha, site.spread))
    (tau,) = weights.positive(f"site {site.number}", 1)
    claim.charge(site.node.group, times(off, tau))
    claim.weigh_stage(j, off / tau)


def variables_b(space: Space, site: Site, adjoint: Matrix) -> Matrix:
    """G^T b as a map of y, b = alpha dW^T pi, column by column, and G what gathers the columns from u."""
    local, group = space.local, site.node.group
    start, size = space.directions.groups[group][0], len(space.stages[site.parent].rows)
    if not local.web.is_simple(group):
        return placed(size, space.size, [(start, expansion_b(local, site, adjoint))])
    root, m = space.directions.roots[group], Vector(adjoint.rows[0], adjoint.exponent)
    u, n = root.u, root_up(inner(m, m))
    mixed = Matrix([[x * y for y in m.entries] for x in u.entries], u.exponent + m.exponent)
    square = Matrix([[x * y for y in u.entries] for x in u.entries], 2 * u.exponent)
    own = plus(scaled(identity(len(u.entries)), n * root.r), scaled(square, n * root.t))
    parts = [(start, scaled(mixed, root.g)), (start + root.width, own)]
    return put_back(site, placed(len(u.entries), space.size, parts), size)


def put_back(site: Site, b: Matrix, size: int) -> Matrix:
    """G^T b for the one column of a site, G^T a matrix of ``size`` rows."""
    if site.node.columns is None:
        return b
    (column,) = site.columns(list(range(size)), None)[0]
    rows = [[0] * len(b.rows[0]) for _ in range(size)]
    for place, entries in zip(column, b.rows, strict=True):
        if place is not None:
            rows[place] = list(map(add, rows[place], entries))
    return Matrix(rows, b.exponent, times(site.spread, b.error))


def rule_l10(claim: Claim, h: Fraction, where: str) -> Fraction:
    """L10: ``h`` if the matrix of the claim with its multipliers is proved to be positive semidefinite."""
    space, local = claim.space, claim.space.local
    units, diagonal = [ONE] * space.size, [ZERO] * space.size
    for r, block in space.slopes.items():
        sigma = local.slope(r).total
        claim.weigh_port(r, [mu * s * s for mu, s in zip(block.mu, sigma, strict=True)])
    for s, block in space.weights.items():
        site = local.web.site(s)
        of_value, of_group = split(*space.moves(site), block.split)
        claim.weigh_stage(site.parent, block.mu[0] * of_value)
        if of_group:
            claim.charge(site.node.group, block.mu[0] * of_group)
    for block in (*space.slopes.values(), *space.weights.values()):
        for at, mu in enumerate(block.mu, block.start):
            power = floor_log2(h / mu) // 2 if h and mu else 0
            units[at] = ldexp(ONE, min(max(power, -FARTHEST), FARTHEST))
            diagonal[at] = h - mu * units[at] ** 2
    for group, amount in claim.charged.items():
        if amount > h:
            raise Rejected(f"{where}: more is charged to group {group} than the bound")
        for at in range(*space.directions.groups[group]):
            diagonal[at] += amount
    pairs, low = claim.all_pairs(), min(map(floor_log2, units))
    scale = Vector([1 << (floor_log2(unit) - low) for unit in units], low)
    left, right = (stacked([scaled_columns(pair[side], scale) for pair in pairs]) for side in (0, 1))
    refusal = Rejected(f"{where}: the inequality is not proved")
    require_at_most(*symmetric(left, right, diagonal), h - product_error(left, right), refusal)
    return h


def split(of_value: Fraction, of_group: Fraction, t: Fraction) -> tuple[Fraction, Fraction]:
    """||v||^2 <= first ||du||^2 + second ||d_g||^2."""
    if not of_value or not of_group:
        return of_value**2, of_group**2
    return of_value**2 * (1 + t), of_group**2 * (1 + 1 / t)


def stacked(matrices: list[Matrix]) -> Matrix:
    """One above the other, with PRODUCT_BITS bits in the largest entry of all."""
    tops = [bit_length(matrix.rows) + matrix.exponent for matrix in matrices if any(map(any, matrix.rows))]
    exponent = max(tops, default=0) - PRODUCT_BITS
    parts = [rounded(matrix, bit_length(matrix.rows) + matrix.exponent - exponent) for matrix in matrices]
    whole = [[n << part.exponent - exponent for n in row] for part in parts for row in part.rows]
    return Matrix(whole, exponent, norm_up([part.error for part in parts]))


def symmetric(left: Matrix, right: Matrix, diagonal: list[Fraction]) -> tuple[Rows, int]:
    """(lower triangle of the symmetric part of left^T right, plus at least ``diagonal``; exponent of its unit)."""
    exponent = left.exponent + right.exponent - 1
    whole = multiply(transpose(left).rows, transpose(right).rows)
    triangle = [[row[j] + whole[j][i] for j in range(i + 1)] for i, row in enumerate(whole)]
    for row, d in zip(triangle, diagonal, strict=True):
        row[-1] += math.ceil(ldexp(d, -exponent))
    return triangle, exponent


def product_error(left: Matrix, right: Matrix) -> Fraction:
    """How far left^T right can be from that of the matrices they stand for."""
    return total(times(left.error, frobenius(right)), times(frobenius(left), right.error))
