"""Rule L14 of the local tier: an interval for each entry of the outputs' derivatives (proofs/rules-local.md).

Adjoints have one row for each output: a centre, and how far each entry of the true row can be from it.
"""

from __future__ import annotations

import math
from collections.abc import Set
from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import ZERO, Bounds, ldexp, norm_up

from local.known import Local, through
from local.matrices import (
    Matrix,
    above,
    applied,
    entrywise,
    identity,
    scaled_columns,
    scaled_rows,
    sum_up,
    summed,
    times,
    total,
    transpose,
)
from local.web import Site

Offs = list[list[Fraction]]


class Rows(NamedTuple):
    """``centre`` within its error, and ``off`` >= how far each entry of the true rows is from that of the centre."""

    centre: Matrix
    off: Offs

    def sizes(self) -> Offs:
        """At least each entry in size."""
        return [
            [total(abs(ldexp(n, self.centre.exponent)), off) for n, off in zip(row, offs, strict=True)]
            for row, offs in zip(self.centre.rows, self.off, strict=True)
        ]


class GradientEntries:
    """L14: N of the stages, P of the ports, Pi of the sites, from the output to the input."""

    def __init__(self, local: Local, outputs: int) -> None:
        self.local, self.outputs = local, outputs
        self.stages: dict[int, Rows] = {}
        self.ports: dict[int, Rows] = {}
        self.sites: dict[int, Rows] = {}
        self.moves: dict[int, Offs] = {}  # site -> what its weights' moves add, at the entries of its parent
        for j in range(local.web.depth, -1, -1):
            self._sites(j)
            self._stage(j)

    def _sites(self, j: int) -> None:
        """The sites that take stage j."""
        web = self.local.web
        for site in web.sites:
            if site.parent != j:
                continue
            takers = [
                (self.ports[q], web.ports[q].sites[site.number]) for q in web.takers[site.number] if q in self.ports
            ]
            if takers:
                centre = summed([fixed.after(port.centre) for port, fixed in takers])
                parts = [port.off if fixed.is_identity() else after(port.off, fixed.matrix()) for port, fixed in takers]
                rows = Rows(centre, plus(*parts, error=centre.error))
                self.sites[site.number] = rows
                self.moves[site.number] = moved(site, rows, len(self.local.stages[j].value.total))

    def _stage(self, j: int) -> None:
        local, web = self.local, self.local.web
        if j == web.depth:
            centre = identity(self.outputs)
            self.stages[j] = Rows(centre, [[ZERO] * self.outputs for _ in range(self.outputs)])
        else:
            takers = [q for q in web.children[j] if q in self.ports]
            if not takers:
                return
            centre = summed([through(local, self.ports[q].centre, q, j) for q in takers])
            parts = [after(self.ports[q].off, web.linear[q, j]) for q in takers]
            step = plus(*parts, *(move for s, move in self.moves.items() if web.site(s).parent == j))
            unrolled = self._unrolled(j, len(centre.rows[0]))
            least = [list(map(min, one, other)) for one, other in zip(step, unrolled, strict=True)]
            self.stages[j] = Rows(centre, plus(least, error=centre.error))
        rows = self.stages[j]
        sizes = [[abs(ldexp(n, rows.centre.exponent)) for n in row] for row in rows.centre.rows]
        for r in web.stages[j].ports:
            slope = local.slope(r)
            off = [
                sum_up(entrywise(size, slope.total), entrywise(own, slope.largest))
                for size, own in zip(sizes, rows.off, strict=True)
            ]
            centre = scaled_columns(rows.centre, slope.centre)
            self.ports[r] = Rows(centre, plus(off, error=centre.error))

    def _unrolled(self, j: int, width: int) -> Offs:
        """How far N_j is off, by the slopes and weights after it and the transfers at the centres."""
        local, web = self.local, self.local.web
        parts = [[[ZERO] * width for _ in range(self.outputs)]]
        for port in web.ports:
            r, l = port.number, port.stage  # noqa: E741
            if l > j and (r, j) in local.u and r in self.ports:
                turned = [entrywise(size, local.slope(r).total) for size in self.stages[l].sizes()]
                parts.append(after(turned, local.u[r, j]))
        for s, move in self.moves.items():
            parent = web.site(s).parent
            if parent == j:
                parts.append(move)
            elif parent > j and any(map(any, move)):
                reached = [r for r in web.stages[parent].ports if (r, j) in local.u]
                if reached:
                    between = summed([scaled_rows(local.slope(r).centre, local.u[r, j]) for r in reached])
                    parts.append(after(move, between))
        return plus(*parts)

    def input_row(self, output: int) -> list[Bounds]:
        """Of one output: an interval for each entry of its derivative in the input."""
        if 0 not in self.ports:
            return [(ZERO, ZERO)] * len(self.local.web.box)
        rows = self.ports[0]
        centre = [ldexp(n, rows.centre.exponent) for n in rows.centre.rows[output]]
        return [(c - off, c + off) for c, off in zip(centre, rows.off[output], strict=True)]

    def parameter_row(self, output: int, wanted: Set[int] | None = None) -> dict[int, Bounds]:
        """Of one output: place in theta -> interval; of those ``wanted``, or all. What is missing is 0."""
        found: dict[int, tuple[Fraction, Fraction]] = {}
        for s, rows in self.sites.items():
            for place, (centre, off) in self._site_row(self.local.web.site(s), rows, output, wanted).items():
                before = found.get(place, (ZERO, ZERO))
                found[place] = before[0] + centre, before[1] + off
        return {place: (centre - off, centre + off) for place, (centre, off) in found.items()}

    def _site_row(
        self, site: Site, rows: Rows, output: int, wanted: Set[int] | None
    ) -> dict[int, tuple[Fraction, Fraction]]:
        """place -> (centre, off) of what a site contributes: adjoints times values, in integers."""
        node, value = site.node, self.local.stages[site.parent].value
        unit, (adjoint, radius) = _common(rows.centre.rows[output], rows.centre.exponent, rows.off[output])
        scale, (h, width) = _common(value.centre.entries, value.centre.exponent, value.total)
        columns, widths = site.columns(h, 0), site.columns(width, 0)
        weights: dict[int, list[int]] = {}
        biases: dict[int, list[int]] = {}
        y = 0
        for k, part in enumerate(columns):
            for column, wide in zip(part, widths[k], strict=True):
                far = [abs(x) + w for x, w in zip(column, wide, strict=True)]
                for o in range(site.shape[2]):
                    a, r = adjoint[y], radius[y]
                    size, y = abs(a), y + 1
                    for place, x, w, f in zip(node.weight_at[k][o], column, wide, far, strict=True):
                        if wanted is None or place in wanted:
                            both = weights.setdefault(place, [0, 0])
                            both[0] += a * x
                            both[1] += size * w + r * f
                    if node.bias_at is not None and (wanted is None or node.bias_at[k][o] in wanted):
                        both = biases.setdefault(node.bias_at[k][o], [0, 0])
                        both[0] += a
                        both[1] += r
        found: dict[int, tuple[Fraction, Fraction]] = {}
        for table, factor, exponent in ((weights, node.alpha, unit + scale), (biases, node.beta, unit)):
            for place, (centre, off) in table.items():
                before = found.get(place, (ZERO, ZERO))
                one = ldexp(factor, exponent)
                found[place] = before[0] + one * centre, before[1] + abs(one) * off
        return found


def _common(centre: list[int], exponent: int, off: list[Fraction]) -> tuple[int, tuple[list[int], list[int]]]:
    """(exponent, (centre, off rounded up)) as integers times a power of two."""
    unit = min(exponent, above(off).exponent) if any(off) else exponent
    return unit, ([n << (exponent - unit) for n in centre], [math.ceil(ldexp(x, -unit)) for x in off])


def plus(*parts: Offs, error: Fraction = ZERO) -> Offs:
    """The sum of at least one, and of the same number for all entries."""
    rows = zip(*parts, strict=True)
    return [[total(*entries, error) for entries in zip(*row, strict=True)] for row in rows]


def after(left: Offs, x: Matrix) -> Offs:
    """At least left |X|, entry by entry."""
    turned = transpose(x._replace(rows=[[abs(n) for n in row] for row in x.rows]))
    found = []
    for row in left:
        image, error = applied(turned, above(row))
        found.append([total(y, error) for y in image])
    return found


def moved(site: Site, rows: Rows, inputs: int) -> Offs:
    """At least |Pi_s (L_s - L_s at the stored weights)| at the entries of the parent, over the domain."""
    sizes = rows.sizes()
    if site.each is None and not site.entry:
        return [[times(norm_up(size), site.move)] * inputs for size in sizes]
    slices, uses, n_out, n_in = site.shape
    found = []
    for size in sizes:
        row, y = [ZERO] * inputs, 0
        for k in range(slices):
            for s in range(uses):
                own = size[y : y + n_out]
                y += n_out
                places = range(n_in) if site.node.columns is None else site.node.columns[k][s]
                for i, place in enumerate(places):
                    if place < 0:
                        continue
                    if site.each is None:
                        move = times(total(*own, ZERO), site.entry)
                    else:
                        move = total(*(times(v, reach[i]) for v, reach in zip(own, site.each[0][k], strict=True)), ZERO)
                    row[place] = total(row[place], times(move, site.alpha))
        found.append(row)
    return found


def rule_l14(local: Local, outputs: int) -> GradientEntries:
    """L14: the enclosed entries of all outputs' derivatives."""
    return GradientEntries(local, outputs)
