"""Rules L2 and L3 of the local tier in exact arithmetic: one rule = one function (proofs/rules-local.md).

Matrices carry the indices of the rules: u[q, l] is the centre of dz_q/du_l, a[q, s] of dz_q/dy_s, b[j, s] of du_j/dy_s,
for ports q, stages l and j, sites s (0: the input). A norm of a centre also bounds the exact product that it is rounded
from, and every deviation counts from the rounded centre.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from activations.fact_types import Facts
from activations.pieces import Unit
from arithmetic.exact import ONE, ZERO, norm_up, sqrt_up, up

from local import witness_keys as keys
from local.matrices import (
    Matrix,
    above,
    absolute,
    applied,
    column_norms,
    entrywise,
    identity,
    largest,
    matrix_of,
    near,
    plus,
    product,
    row_norms,
    scaled_columns,
    scaled_rows,
    times,
    total,
)
from local.norms import Norms
from local.stages import Deviation, Enclosed, Stage, rule_l1
from local.web import Port, Site, Web


class Bounded(NamedTuple):
    """A matrix X over the domain and its centre; ``row_bound`` >= the longest row of X."""

    centre: Matrix
    centre_norm: Fraction  # >= ||centre||
    norm_bound: Fraction  # >= ||X||
    deviation: Fraction  # >= ||X - centre||
    row_bound: Fraction
    centre_rows: list[Fraction]  # >= the rows' norms of the centre; empty where no rule asks for them


class Gain(NamedTuple):
    """At least the norm of a site's (dW, db) -> alpha dW h + beta db: over the domain, at the centre of h.

    ``deviation``: at least the norm of the difference of the two maps.
    """

    norm_bound: Fraction
    at_centre: Fraction
    deviation: Fraction


class Local:
    """What L1 to L3 prove about a web over its domain. ``direct``: ports that a site reaches through no stage."""

    def __init__(self, web: Web, facts: Mapping[Unit, Facts], enclosures: str, norms: Norms) -> None:
        self.web, self.norms = web, norms
        self.stages: list[Stage] = []
        self.u: dict[tuple[int, int], Matrix] = {}
        self.a: dict[tuple[int, int], Bounded] = {}
        self.b: dict[tuple[int, int], Bounded] = {}
        self.direct: set[tuple[int, int]] = set()
        self.gains: dict[int, Gain] = {}
        self.moves: dict[int, list[Fraction]] = {}
        self.step_norm: dict[tuple[int, int], Fraction] = {}
        self.step_rows: dict[tuple[int, int], Fraction] = {}
        for joint in web.stages:
            if joint.number == 0:
                ports = [of_input(self)]
            else:
                ports = []
                for q in joint.ports:
                    rule_l3(self, web.ports[q])
                    ports.append(rule_l2(self, web.ports[q], enclosures[q - 1]))
            self.stages.append(rule_l1(joint, facts, ports))
            for s in range(len(web.sites) + 1):
                rule_l3_values(self, joint.number, s)
            for site in web.sites:
                if site.parent == joint.number:
                    self.gains[site.number] = gain(self, site)
                    self.moves[site.number] = own_moves(self, site)

    def slope(self, port: int) -> Deviation:
        """The slopes of a port's stage in the port."""
        return self.stages[self.web.ports[port].stage].slopes[port]

    @cached_property
    def moved(self) -> list[int]:
        """The stages that parameters move."""
        return sorted({j for j, s in self.b if s})

    @property
    def crosses_any_kink(self) -> bool:
        """Whether a kink (of any kind) may be crossed."""
        return any(stage.crosses_any_kink for stage in self.stages)

    @property
    def crosses_kink(self) -> bool:
        """Whether a stage that parameters move may cross a kink, so that nothing of second order can be claimed."""
        return any(self.stages[j].crosses_kink for j in self.moved)


def of_input(local: Local) -> Enclosed:
    """The enclosure of stage 0's port, and its sensitivity to itself."""
    web = local.web
    centre = web.centre.values()
    local.a[0, 0] = Bounded(identity(len(centre)), ONE, ONE, ZERO, ONE, [ONE] * len(centre))
    return Enclosed(centre, [ZERO] * len(centre), web.box, web.ball, [total(r, web.ball) for r in web.box])


def gain(local: Local, site: Site) -> Gain:
    """L2: at least the norm of (dW, db) -> alpha dW h + beta db, and how far alpha h can be from its centre."""
    stage, (slices, uses, _, _) = local.stages[site.parent], site.shape
    deviation = times(site.spread, stage.value_deviation)
    if site.is_single:
        size, top = (
            norm_up(site.columns(values, ZERO)[0][0]) for values in (stage.value.centre.values(), stage.value.largest)
        )
        bound = min(total(size, deviation), top)
        return Gain(
            norm_up([times(site.alpha, bound), site.bias_gain]),
            norm_up([times(site.alpha, size), site.bias_gain]),
            times(site.alpha, deviation),
        )
    many = sqrt_up(Fraction(uses))
    columns, at_centre = site.columns(stage.value.centre.values(), ZERO), []
    for k in range(slices):
        key = f"{keys.COLUMNS} {site.number} {k}"
        if site.fan_out == 1:
            with_bias = [[*(site.node.alpha * h for h in column), site.node.beta] for column in columns[k]]
            at_centre.append(local.norms(key, matrix_of(with_bias)))
        else:
            norm = local.norms(key, matrix_of(columns[k]))
            at_centre.append(norm_up([times(site.alpha, norm), times(many, site.bias_gain)]))
    centre = max(at_centre)
    off = times(site.alpha, deviation)
    everywhere = norm_up([
        times(times(site.alpha, site.spread), norm_up(stage.value.largest)),
        times(many, site.bias_gain),
    ])  # fmt: skip
    return Gain(min(total(centre, off), everywhere), centre, off)


def own_moves(local: Local, site: Site) -> list[Fraction]:
    """How far the site's own parameters, entry by entry, move each entry of y ("box")."""
    if not local.web.boxed:
        return []
    moves = []
    for part in site.columns(local.stages[site.parent].value.largest, ZERO):
        for column in part:
            size = up(sum(column, ZERO))
            moves += [times(site.entry, total(times(site.alpha, size), site.beta))] * site.shape[2]
    return moves


def rule_l3(local: Local, port: Port) -> None:
    """L3: the sensitivities of a port to all sites, from those of the ports before it."""
    web, q, norms = local.web, port.number, local.norms
    scaled: dict[int, Matrix] = {}  # U diag(slopes at the centre), by port
    for l in range(port.stage - 1, -1, -1):  # noqa: E741
        terms = [web.linear[q, l]] if (q, l) in web.linear else []
        terms += [through(local, scaled[r], r, l) for r in web.children[l] if r in scaled]
        if terms:
            local.u[q, l] = summed(terms)
            for r in web.stages[l].ports:
                scaled[r] = scaled_columns(local.u[q, l], local.slope(r).centre)
        if (q, l) in web.linear:
            for r in web.stages[l].ports:
                steep = above(local.slope(r).largest)
                step = scaled_columns(web.linear[q, l], steep)
                local.step_norm[q, r] = norms(f"{keys.LINEAR_SLOPE} {q} {r}", step)
                local.step_rows[q, r] = largest(row_norms(step))
    centres = {0: scaled[0]} if 0 in scaled else {}
    for s in web.numbers:
        terms = [port.sites[s].matrix()] if s in port.sites else []
        indirect = [web.ports[r].sites[s].after(scaled[r]) for r in web.takers[s] if r in scaled]
        if terms and not indirect:
            local.direct.add((q, s))
        if terms or indirect:
            centres[s] = summed(terms + indirect)
    sizes = {
        s: port.sites[s].norm() if (q, s) in local.direct else norms(f"{keys.SENSITIVITY} {q} {s}", centre)
        for s, centre in centres.items()
    }
    for s, centre in centres.items():
        local.a[q, s] = sensitivity(local, port, s, centre, sizes, sorted(scaled))


def summed(terms: list[Matrix]) -> Matrix:
    """The sum of at least one matrix."""
    result = terms[0]
    for term in terms[1:]:
        result = plus(result, term)
    return result


def through(local: Local, left: Matrix, port: int, stage: int) -> Matrix:
    """left times the whole map from a stage's value to a port."""
    fixed = local.web.ports[port].stages.get(stage)
    if fixed is not None and all(local.web.site(s).parent != stage for s in local.web.ports[port].sites):
        return fixed.after(left)
    return product(left, local.web.linear[port, stage])


def sensitivity(
    local: Local, port: Port, s: int, centre: Matrix, sizes: Mapping[int, Fraction], ports: list[int]
) -> Bounded:
    """L3 for one site; ``sizes``: the norms of the centres of all sites, ``ports``: those between."""
    web, q, norm = local.web, port.number, sizes[s]
    centre_rows = row_norms(centre)
    if (q, s) in local.direct:
        return Bounded(centre, norm, norm, centre.error, min(largest(centre_rows), norm), centre_rows)
    deviation = centre.error
    for r in ports:
        if (r, s) in local.a:
            deviation = total(deviation, slope_change(local, q, r, s))
    for t in sizes:
        if t and (web.site(t).parent, s) in local.b:
            site = web.site(t)
            deviation = total(deviation, times(times(sizes[t], site.move), local.b[site.parent, s].norm_bound))
    step = rows = ZERO
    if s in port.sites:
        step, rows = port.sites[s].norm(), largest(row_norms(port.sites[s].matrix()))
    for l in range(port.stage):  # noqa: E741
        for r in web.stages[l].ports if (q, l) in web.linear else []:
            if (r, s) in local.a:
                passed = local.a[r, s].norm_bound
                moved = times(web.linear_move[q, l], local.slope(r).norm_bound)
                step = total(step, times(total(local.step_norm[q, r], moved), passed))
                rows = total(rows, times(total(local.step_rows[q, r], moved), passed))
    norm_bound = min(total(norm, deviation), step)
    deviation = min(deviation, total(norm, norm_bound))
    row_bound = min(total(largest(centre_rows), deviation), norm_bound, rows)
    return Bounded(centre, norm, norm_bound, deviation, row_bound, centre_rows)


def slope_change(local: Local, q: int, r: int, s: int) -> Fraction:
    """L3: q(q, r, s), what the slopes at port r change."""
    norms, u, slope, before = local.norms, local.u[q, local.web.ports[r].stage], local.slope(r), local.a[r, s]
    whole = times(norms(f"{keys.TRANSFER_TOTAL} {q} {r}", scaled_columns(u, above(slope.total))), before.norm_bound)
    parts = times(norms(f"{keys.TRANSFER_SPLIT} {q} {r}", scaled_columns(u, above(slope.split))), before.norm_bound)
    if slope.ball:
        by_column = times(largest(entrywise(slope.rate, column_norms(u))), before.norm_bound)
        rate = norms(f"{keys.TRANSFER_RATE} {q} {r}", scaled_columns(u, above(slope.rate)))
        parts = total(parts, times(slope.ball, min(by_column, times(rate, before.row_bound))))
    else:
        norms.skip(f"{keys.TRANSFER_RATE} {q} {r}")
    return min(parts, whole)


def rule_l3_values(local: Local, j: int, s: int) -> None:
    """L3: the sensitivity B of u_j to y_s, if there is one."""
    stage, terms, deviation, sup = local.stages[j], [], ZERO, ZERO
    for r in local.web.stages[j].ports:
        if (r, s) in local.a:
            slope, a = stage.slopes[r], local.a[r, s]
            terms.append(scaled_rows(slope.centre, a.centre))
            parts = times(largest(slope.split), a.centre_norm)
            parts = total(parts, times(slope.ball, largest(entrywise(slope.rate, a.centre_rows))))
            changed = min(times(largest(slope.total), a.centre_norm), parts)
            deviation = total(deviation, changed, times(slope.norm_bound, a.deviation))
            sup = total(sup, times(slope.norm_bound, a.norm_bound))
    if terms:
        centre = summed(terms)
        norm = local.norms(f"{keys.VALUE_SENSITIVITY} {j} {s}", centre)
        deviation = total(deviation, centre.error)
        norm_bound = min(total(norm, deviation), sup)
        local.b[j, s] = Bounded(centre, norm, norm_bound, min(deviation, total(norm, norm_bound)), norm_bound, [])


def rule_l2(local: Local, port: Port, form: str) -> Enclosed:
    """L2: the enclosure of a port. ``form``: m(ean) or s(tep); the reach is the least of these and of that by rows."""
    web, q = local.web, port.number
    exact, rounding = image(local, port)
    centre = near(exact).values()
    rounding = [total(abs(y - c), off) for y, c, off in zip(exact, centre, rounding, strict=True)]
    start = rounding
    for l in range(port.stage):  # noqa: E741
        if (q, l) in web.linear:
            start = _sum(start, absolute(web.linear[q, l], local.stages[l].start))
    mean, by_rows = mean_form(local, port, start)
    found = {"m": mean, "s": step_form(local, port, rounding)}
    reaches = [[total(r, ball) for r in radius] for radius, ball in found.values()]
    reach = [min(entry) for entry in zip(by_rows, *reaches, strict=True)]
    return Enclosed(centre, start, *found[form], reach)


def image(local: Local, port: Port) -> tuple[list[Fraction], list[Fraction]]:
    """(the port at the centres before it, how far the exact fixed maps put it from that)."""
    web, value, off = local.web, list(port.shift), list(port.shift_error)
    for s, fixed in port.sites.items():
        value = [a + b for a, b in zip(value, fixed.image(web.site(s).offset), strict=True)]
        if fixed.error:
            moved = times(fixed.error, norm_up(web.site(s).offset))
            off = [total(x, moved) for x in off]
    for l in range(port.stage):  # noqa: E741
        if (port.number, l) in web.linear:
            linear, error = applied(web.linear[port.number, l], local.stages[l].value.centre)
            value = [a + b for a, b in zip(value, linear, strict=True)]
            off = [total(x, error) for x in off]
    return value, off


def mean_form(
    local: Local, port: Port, start: list[Fraction]
) -> tuple[tuple[list[Fraction], Fraction], list[Fraction]]:
    """L2, mean value form: ((radius, ball), the reach by rows) of a port."""
    web, q, radius, ball, by_rows = local.web, port.number, start, ZERO, list(start)
    own = [s for s in web.numbers if (q, s) in local.a]
    if (q, 0) in local.a:
        a, box = local.a[q, 0], norm_up(web.box)
        moved = absolute(a.centre, web.box)
        radius = _sum(radius, moved)
        ball = total(times(a.deviation, box), times(a.norm_bound, web.ball))
        slack = times(a.deviation, total(box, web.ball))
        rows = [total(m, times(r, web.ball), slack) for m, r in zip(moved, a.centre_rows, strict=True)]
        by_rows = _sum(by_rows, rows)
    if not web.boxed:
        ball = total(ball, web.gather({s: times(local.a[q, s].norm_bound, local.gains[s].norm_bound) for s in own}))
        for p in range(port.size) if own else []:
            reached = {
                s: times(total(local.a[q, s].centre_rows[p], local.a[q, s].deviation), local.gains[s].norm_bound)
                for s in own
            }
            by_rows[p] = total(by_rows[p], web.gather(reached))
        return (radius, ball), by_rows
    for s in own:
        moves, a = local.moves[s], local.a[q, s]
        moved, slack = absolute(a.centre, moves), times(a.deviation, norm_up(moves))
        radius, ball = _sum(radius, moved), total(ball, slack)
        by_rows = [total(x, m, slack) for x, m in zip(by_rows, moved, strict=True)]
    return (radius, ball), by_rows


def step_form(local: Local, port: Port, rounding: list[Fraction]) -> tuple[list[Fraction], Fraction]:
    """L2, step form: (radius, ball) of a port."""
    web, q, radius, ball = local.web, port.number, rounding, ZERO
    for l in range(port.stage):  # noqa: E741
        if (q, l) in web.linear:
            radius = _sum(radius, absolute(web.linear[q, l], local.stages[l].value.split))
            for r in web.stages[l].ports:
                ball = total(ball, times(local.step_norm[q, r], local.stages[l].balls[r]))
    for s, fixed in port.sites.items():
        if web.boxed:
            radius = _sum(radius, fixed.absolute(local.moves[s]))
        else:
            ball = total(ball, times(times(fixed.norm(), web.site(s).radius), local.gains[s].norm_bound))
    return radius, ball


def _sum(a: list[Fraction], b: list[Fraction]) -> list[Fraction]:
    return [total(x, y) for x, y in zip(a, b, strict=True)]
