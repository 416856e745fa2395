"""Rule L3 of the local tier, and L1 to L3 through a whole web, in exact arithmetic (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from activations.fact_types import Facts
from activations.pieces import Unit
from arithmetic.exact import ONE, ZERO

from local import witness_keys as keys
from local.enclosures import gain, own_moves, rule_l2
from local.known import Bounded, Gain, Local, Own, through
from local.lines import Given, rule_l11
from local.matrices import (
    Matrix,
    above,
    column_norms,
    entrywise,
    identity,
    largest,
    row_norms,
    scaled_columns,
    scaled_rows,
    sum_up,
    summed,
    times,
    total,
)
from local.norms import Norms
from local.phases import Cut, parts_of
from local.stages import Enclosed, rule_l1
from local.variables import in_group
from local.web import Port, Web


def first_order(
    web: Web,
    facts: Mapping[Unit, Facts],
    enclosures: str,
    norms: Norms,
    lines: Mapping[int, Given] | None,
    cuts: tuple[Cut, ...] = (),
) -> Local:
    """L1 to L3 through the whole web. ``enclosures``: the form of L2 for each port; ``lines``: by stage, those of L11
    if it is used; ``cuts``: those of the leaf at kinks."""
    local = Local(web, norms, lines is not None, parts_of(cuts))
    for source in web.sources.values():
        if source.is_group:
            local.gains[source.number] = Gain(ONE, ONE, ZERO)
            local.moves[source.number] = source.moves
    for joint in web.stages:
        if joint.number == 0:
            ports = [of_input(local)]
        else:
            ports = []
            for q in joint.ports:
                rule_l3(local, web.ports[q])
                ports.append(rule_l2(local, web.ports[q], enclosures[q - 1]))
        local.stages.append(rule_l1(joint, facts, ports))
        if lines is not None and joint.number in lines:
            local.lines[joint.number] = rule_l11(joint, facts, local.stages[-1], lines[joint.number])
        for i in (0, *web.sources):
            rule_l3_values(local, joint.number, i)
        for site in web.sites:
            if site.parent == joint.number:
                local.gains[site.number] = gain(local, site)
                local.moves[site.number] = own_moves(local, site)
    return local


def of_input(local: Local) -> Enclosed:
    """The enclosure of stage 0's port, and its sensitivity to itself."""
    web = local.web
    centre = web.centre.values()
    local.a[0, 0] = Bounded(identity(len(centre)), ONE, ONE, ZERO, ONE, [ONE] * len(centre))
    nothing = [ZERO] * len(centre)
    reach = [total(r, web.ball) for r in web.box]
    return Enclosed(centre, nothing, nothing, web.box, web.ball, reach, reach, reach)


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
    site_centres: dict[int, Matrix] = {}
    for site in web.sites:
        s = site.number
        terms = [port.sites[s].matrix()] if s in port.sites else []
        indirect = [web.ports[r].sites[s].after(scaled[r]) for r in web.takers[s] if r in scaled]
        if terms and not indirect:
            local.direct.add((q, s))
        if terms or indirect:
            site_centres[s] = local.through[q, s] = summed(terms + indirect)
    sizes = {
        s: port.sites[s].norm() if (q, s) in local.direct else norms(f"{keys.SENSITIVITY} {q} {s}", centre)
        for s, centre in site_centres.items()
    }
    if 0 in scaled:
        norm = norms(f"{keys.SENSITIVITY} {q} 0", scaled[0])
        local.a[q, 0] = sensitivity(local, port, 0, scaled[0], norm, sizes, sorted(scaled))
    for i, source in web.sources.items():
        sites = [s for s in source.sites if s in sizes]
        if sites:
            local.own[q, i] = own_of(local, port, sites, site_centres, sizes)
            if source.is_group:
                centre = summed([in_group(local, web.site(s), site_centres[s]) for s in sites])
                norm = norms(f"{keys.SENSITIVITY} {q} {i}", centre)
            else:
                centre, norm = site_centres[i], sizes[i]
            local.a[q, i] = sensitivity(local, port, i, centre, norm, sizes, sorted(scaled))


def own_of(
    local: Local, port: Port, sites: list[int], centres: Mapping[int, Matrix], sizes: Mapping[int, Fraction]
) -> Own:
    """L2: what own^Delta of a source's sites does to a port."""
    norm, rows = ZERO, [ZERO] * port.size
    for s in sites:
        off = local.gains[s].deviation
        norm = total(norm, times(sizes[s], off))
        rows = sum_up(rows, [times(r, off) for r in row_norms(centres[s])])
    return Own(norm, rows)


def sensitivity(
    local: Local,
    port: Port,
    i: int,
    centre: Matrix,
    norm: Fraction,
    sizes: Mapping[int, Fraction],
    ports: list[int],
) -> Bounded:
    """L3 for one source; ``sizes``: the norms of the centres of all sites, ``ports``: those between."""
    web, q, is_group = local.web, port.number, i > 0 and local.web.sources[i].is_group
    centre_rows = row_norms(centre)
    if (q, i) in local.direct and not is_group:
        return Bounded(centre, norm, norm, centre.error, min(largest(centre_rows), norm), centre_rows)
    deviation = centre.error
    for r in ports:
        if (r, i) in local.a:
            deviation = total(deviation, slope_change(local, q, r, i))
    for t, size in sizes.items():
        site = web.site(t)
        if (site.parent, i) in local.b:
            deviation = total(deviation, times(times(size, site.move), local.b[site.parent, i].norm_bound))
    if is_group:
        deviation = total(deviation, local.own[q, i].norm)
    step = rows = ZERO
    for s in web.sources[i].sites if i else ():
        if s in port.sites:
            own = local.gains[s].norm_bound if is_group else ONE
            step = total(step, times(port.sites[s].norm(), own))
            rows = total(rows, times(largest(row_norms(port.sites[s].matrix())), own))
    for l in local.stages_of(q):  # noqa: E741
        for r in web.stages[l].ports:
            if (r, i) in local.a:
                passed = local.a[r, i].norm_bound
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
