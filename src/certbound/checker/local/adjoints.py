"""Rule L4 of the local tier in exact arithmetic: adjoints, from the output backwards (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import ONE, ZERO, ldexp, norm_up, up

from local import witness_keys as keys
from local.adjoint_ranges import ranges_of, sizes
from local.known import MOST_ROWS, AdjointRanges, Bounded, Local, Ranges, through
from local.matrices import (
    Matrix,
    above,
    absolute,
    column_norms,
    entrywise,
    identity,
    largest,
    scaled_columns,
    scaled_rows,
    sum_up,
    summed,
    times,
    total,
    transpose,
)
from local.web import Site


class Adjoint(NamedTuple):
    """N = Y dPhi/du of a stage over the domain and its centre, Y one row of the output or all.

    column_bounds, column_deviations: like norm_bound and deviation, for every column.
    """

    centre: Matrix
    centre_columns: list[Fraction]  # >= the norms of the centre's columns
    column_bounds: list[Fraction]
    column_deviations: list[Fraction]
    norm_bound: Fraction  # >= ||N||
    deviation: Fraction  # >= ||N - centre||


class Adjoints:
    """Of the stages that parameters move, of their ports (Y dPhi/dz) and of the sites (Y dPhi/dy), by number."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.stages: dict[int, Adjoint] = {}
        self.ports: dict[int, Bounded] = {}
        self.sites: dict[int, Bounded] = {}


class Centres(NamedTuple):
    """Centres of the adjoints, by number."""

    stages: dict[int, Matrix]
    ports: dict[int, Matrix]
    sites: dict[int, Matrix]


def adjoint_centres(local: Local, outputs: int) -> Centres:
    """The centres of L4 for all rows; those of a single one are rows of these."""
    web, found = local.web, Centres({}, {}, {})
    for j in reversed(local.moved):
        if j == web.depth:
            found.stages[j] = identity(outputs)
        else:
            later = [q for q in web.children[j] if q in found.ports]
            if not later:
                continue
            found.stages[j] = summed([through(local, found.ports[q], q, j) for q in later])
        for r in web.stages[j].ports:
            found.ports[r] = scaled_columns(found.stages[j], local.slope(r).centre)
    for site in web.sites:
        terms = [web.ports[q].sites[site.number].after(found.ports[q]) for q in takers(local, found.ports, site)]
        if terms:
            found.sites[site.number] = summed(terms)
    return found


def takers(local: Local, ports: dict[int, Matrix] | dict[int, Bounded], site: Site) -> list[int]:
    """The ports that take a site and reach the output."""
    return [q for q in local.web.takers[site.number] if q in ports]


def one_row(centres: Centres, row: int) -> Centres:
    """The centres of a single row."""
    stages, ports, sites = (
        {number: x._replace(rows=[x.rows[row]]) for number, x in table.items()} for table in centres
    )
    return Centres(stages, ports, sites)


def rule_l4(local: Local, name: str, centres: Centres) -> Adjoints:
    """L4: the adjoints. ``name``: a row's number, or "all"."""
    found = Adjoints(name)
    for j, centre in centres.stages.items():  # from the last stage backwards
        found.stages[j] = of_stage(local, found, j, centre)
        for r in local.web.stages[j].ports:
            found.ports[r] = of_port(local, found, r, centres.ports[r])
    for s, centre in centres.sites.items():
        found.sites[s] = of_site(local, found, s, centre)
    return found


def of_stage(local: Local, found: Adjoints, j: int, centre: Matrix) -> Adjoint:
    """L4: N of a stage, from those after it."""
    web, norms, name = local.web, local.norms, found.name
    centre_columns = column_norms(centre)
    if j == web.depth:
        # One row of the identity or all of it: its norm is 1, and it is known exactly.
        return Adjoint(centre, centre_columns, centre_columns, [ZERO] * len(centre_columns), ONE, ZERO)
    by_column, deviation = [centre.error] * len(centre_columns), centre.error
    for r in found.ports:
        if web.ports[r].stage > j and (r, j) in local.u:
            columns, whole = by_slopes(local, found, r, j)
            by_column, deviation = sum_up(by_column, columns), total(deviation, whole)
    for site in web.sites:
        columns, whole = by_weights(local, found, site, j, len(centre_columns))
        by_column, deviation = sum_up(by_column, columns), total(deviation, whole)
    reached, step = [ZERO] * len(centre_columns), ZERO
    for q in web.children[j]:
        if q in found.ports:
            linear, move, after = web.linear[q, j], web.linear_move[q, j], found.ports[q].norm_bound
            reached = sum_up(reached, [times(total(c, move), after) for c in column_norms(linear)])
            step = total(step, times(total(norms(f"{keys.LINEAR} {q} {j}", linear), move), after))
    column_bounds = [min(total(w, d), r) for w, d, r in zip(centre_columns, by_column, reached, strict=True)]
    entries = by_entries(local, found, lambda row: row.stages[j], centre)
    if entries is not None:
        column_bounds = [min(pair) for pair in zip(column_bounds, columns_of(entries.sizes), strict=True)]
    column_deviations = [
        min(d, deviation, total(w, t)) for d, w, t in zip(by_column, centre_columns, column_bounds, strict=True)
    ]
    if entries is not None:
        column_deviations = [min(pair) for pair in zip(column_deviations, columns_of(entries.off), strict=True)]
    deviation = min(deviation, norm_up(column_deviations))
    norm_bound = min(total(norms(f"{keys.ADJOINT} {name} {j}", centre), deviation), step)
    if entries is not None:
        norm_bound = min(norm_bound, norm_up(column_bounds))
    return Adjoint(centre, centre_columns, column_bounds, column_deviations, norm_bound, deviation)


class Entries(NamedTuple):
    """By rule L12, row by row: at least the sizes of a matrix's entries, and how far they can be from the centre."""

    sizes: list[list[Fraction]]
    off: list[list[Fraction]]


def by_entries(local: Local, found: Adjoints, of: Callable[[AdjointRanges], Ranges], centre: Matrix) -> Entries | None:
    """L12 for the rows of ``found``; None where it is not used."""
    outputs = len(local.stages[-1].value.total)
    if not local.with_lines or outputs > MOST_ROWS:
        return None
    rows = range(outputs) if found.name == "all" else [int(found.name)]
    largest_of, off = [], []
    for row, own in zip(rows, centre.rows, strict=True):
        ranges = of(ranges_of(local, row))
        largest_of.append(sizes(ranges))
        values = [ldexp(n, centre.exponent) for n in own]
        off.append([up(max(high - c, c - low, ZERO)) for (low, high), c in zip(ranges, values, strict=True)])
    return Entries(largest_of, off)


def columns_of(rows: list[list[Fraction]]) -> list[Fraction]:
    """At least the norms of the columns."""
    return [norm_up(list(column)) for column in zip(*rows, strict=True)]


def least(entries: Entries | None, deviation: Fraction, norm_bound: Fraction) -> tuple[Fraction, Fraction]:
    """The smaller of these bounds of a port's or a site's matrix and those of its entries."""
    if entries is None:
        return deviation, norm_bound
    size, off = (norm_up([x for row in part for x in row]) for part in entries)
    return min(deviation, off), min(norm_bound, size)


def by_slopes(local: Local, found: Adjoints, r: int, j: int) -> tuple[list[Fraction], Fraction]:
    """L4: what the slopes at a later port change in N_j, by columns and as a whole."""
    norms, name, x = local.norms, found.name, local.u[r, j]
    at, slope = found.stages[local.web.ports[r].stage], local.slope(r)
    changed = scaled_rows(above(slope.total), x)
    weighted = scaled_rows(above(entrywise(at.centre_columns, slope.rate)), x)
    whole = absolute(transpose(x), entrywise(at.centre_columns, slope.total))
    parts = absolute(transpose(x), entrywise(at.centre_columns, slope.split))
    parts = [total(a, times(slope.ball, b)) for a, b in zip(parts, column_norms(weighted), strict=True)]
    columns = [
        total(min(a, b), times(c, at.deviation)) for a, b, c in zip(whole, parts, column_norms(changed), strict=True)
    ]
    size = norms(f"{keys.TRANSFER} {r} {j}", x)
    by_whole = times(norms(f"{keys.ADJOINT_TOTAL} {name} {r}", scaled_columns(at.centre, above(slope.total))), size)
    by_parts = times(norms(f"{keys.ADJOINT_SPLIT} {name} {r}", scaled_columns(at.centre, above(slope.split))), size)
    key = f"{keys.WEIGHTED_TRANSFER} {name} {r} {j}"
    if slope.ball:
        by_parts = total(by_parts, times(slope.ball, norms(key, weighted)))
    else:
        norms.skip(key)
    passed = times(norms(f"{keys.TOTAL_TRANSFER} {r} {j}", changed), at.deviation)
    return columns, total(min(by_parts, by_whole), passed)


def by_weights(local: Local, found: Adjoints, site: Site, j: int, size: int) -> tuple[list[Fraction], Fraction]:
    """L4: what the weights of a later site change in N_j, by columns and as a whole."""
    web, nothing = local.web, [ZERO] * size
    turned = ZERO
    for q in takers(local, found.ports, site):
        turned = total(turned, times(found.ports[q].norm_bound, web.ports[q].sites[site.number].norm()))
    turned = times(turned, site.move)
    if site.parent == j:
        return [turned] * size, turned
    terms = [
        scaled_rows(local.slope(r).centre, local.u[r, j]) for r in web.stages[site.parent].ports if (r, j) in local.u
    ]
    if site.parent < j or not terms:
        return nothing, ZERO
    v = summed(terms)
    key = f"{keys.VALUE_TRANSFER} {site.parent} {j}"
    if not turned:
        return nothing, ZERO
    return [times(turned, c) for c in column_norms(v)], times(turned, local.norms(key, v))


def of_port(local: Local, found: Adjoints, r: int, p: Matrix) -> Bounded:
    """L4: P of a port, from N of its stage."""
    norms, web, name = local.norms, local.web, found.name
    n, slope = found.stages[web.ports[r].stage], local.slope(r)
    whole = norms(f"{keys.ADJOINT_TOTAL} {name} {r}", scaled_columns(n.centre, above(slope.total)))
    parts = norms(f"{keys.ADJOINT_SPLIT} {name} {r}", scaled_columns(n.centre, above(slope.split)))
    parts = total(parts, times(slope.ball, largest(entrywise(n.centre_columns, slope.rate))))
    moved = total(min(parts, whole), times(slope.norm_bound, n.deviation), p.error)
    norm = norms(f"{keys.PREACTIVATION_ADJOINT} {name} {r}", p)
    by_columns = norm_up(entrywise(n.column_bounds, slope.largest))
    norm_bound = min(total(norm, moved), times(slope.norm_bound, n.norm_bound), by_columns)
    alone = [s for s, fixed in web.ports[r].sites.items() if fixed.is_identity() and web.takers[s] == [r]]
    # z is y_s, which goes nowhere else, plus what does not depend on it
    if name == "all" and alone and alone[0] in web.sources:
        moved, norm_bound = forward(local, alone[0], p, moved, norm_bound)
    moved, norm_bound = least(by_entries(local, found, lambda row: row.ports[r], p), moved, norm_bound)
    return Bounded(p, norm, norm_bound, min(moved, total(norm, norm_bound)), norm_bound, [])


def of_site(local: Local, found: Adjoints, s: int, pi: Matrix) -> Bounded:
    """L4: Pi of a site, from P of the ports that take it."""
    web = local.web
    ports = [(found.ports[q], web.ports[q].sites[s]) for q in takers(local, found.ports, web.site(s))]
    if len(ports) == 1 and ports[0][1].is_identity():
        norm, norm_bound, deviation = ports[0][0].centre_norm, ports[0][0].norm_bound, ports[0][0].deviation
    else:
        norm = local.norms(f"{keys.SITE_ADJOINT} {found.name} {s}", pi)
        norm_bound = total(*(times(port.norm_bound, fixed.norm()) for port, fixed in ports))
        deviation = total(pi.error, *(times(port.deviation, fixed.norm()) for port, fixed in ports))
        norm_bound = min(norm_bound, total(norm, deviation))
    if found.name == "all" and s in web.sources:
        deviation, norm_bound = forward(local, s, pi, deviation, norm_bound)
    deviation, norm_bound = least(by_entries(local, found, lambda row: row.sites[s], pi), deviation, norm_bound)
    return Bounded(pi, norm, norm_bound, min(deviation, total(norm, norm_bound)), norm_bound, [])


def forward(
    local: Local, s: int, centre: Matrix, deviation: Fraction, norm_bound: Fraction
) -> tuple[Fraction, Fraction]:
    """The smaller of these bounds of dPhi/dy_s and those of L3, whose centre is rounded differently."""
    same = local.b[local.web.depth, s]
    off = total(same.deviation, same.centre.error, centre.error)
    return min(deviation, off), min(norm_bound, same.norm_bound)
