"""Rules L1 to L3 through the whole web; rule L3, the sensitivities of ports and stages to sources, is here."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...numbers.balls import Ball, times_up
from ...numbers.directed import Up, least
from ...numbers.matrix import Array, add_up
from . import witness_keys as keys
from .enclosures import enclosed, gain, own_move
from .known import Bounded, Gain, Local, Own, one, peak, product_peak, total_of
from .lines import lines_of
from .norms import Norms
from .phases import Cuts, parts_of
from .stages import Enclosed, stage
from .variables import expansion_a
from .web import Web, summed


class Changes(NamedTuple):
    """What the slopes of one port change in A_{q<-s}, next to A of that port: at once, or in parts."""

    whole: Up
    split: Up
    ball: Up
    by_column: Up
    by_row: Up


def sensitivities(web: Web, with_lines: bool = False, cuts: Cuts = ()) -> Local:
    """Rules L1 to L3 through the whole web. RangeOverflow if a value may leave the floats' range.

    ``with_lines``: rule L11, too. ``cuts``: those of the leaf at kinks.
    """
    known = Local(web, Norms(), with_lines=with_lines, parts=parts_of(cuts))
    for source in web.sources.values():
        if source.is_group:
            known.gains[source.number] = Gain(Up.one, Up.one, Up.zero)
            known.moves[source.number] = source.moves
    for joint in web.stages:
        found = []
        for q in joint.ports:
            if joint.number == 0:
                known.a[0, 0] = one(web.centre.size)
                reach = add_up(web.box, np.full_like(web.box, web.ball.value))
                zero = np.zeros_like(web.centre)
                found.append(Enclosed(web.centre, zero, zero, web.box, web.ball, reach, reach, reach))
                continue
            _port(known, q)
            found.append(enclosed(known, q))
        parts = known.parts.get(joint.ports[0])
        known.stages.append(stage(web, joint, found, parts))
        known.norms.after(known.stages[-1])
        if with_lines and joint.number and not joint.is_product:
            known.lines[joint.number] = lines_of(web, joint, known.stages[-1], parts)
        _values(known, joint.number)
        for site in web.sites:
            if site.parent == joint.number:
                known.gains[site.number] = gain(known, site)
                known.moves[site.number] = own_move(known, site)
                if site.number not in web.sources:
                    known.expansions[site.number] = expansion_a(known, site)
    return known


def _port(known: Local, q: int) -> None:
    """The centres U and A of port q and rule L3 for its sensitivities."""
    web, port, norms = known.web, known.web.ports[q], known.norms
    scaled: dict[int, Ball] = {}  # U diag(slopes), by port r
    for l in range(port.stage - 1, -1, -1):  # noqa: E741
        parts = [web.linear[q, l]] if (q, l) in web.linear else []
        parts += [known.before_linear(scaled[r], r, l) for r in web.children[l] if r in scaled]
        if not parts:
            continue
        known.u[q, l] = summed(parts)
        for r in known.ports_of(l):
            slope = known.stages[l].slopes[r]
            scaled[r] = known.u[q, l].columns_times(slope.centre, slope.noise)
    for l in known.stages_of(q):  # noqa: E741
        for r in known.ports_of(l):
            step = web.linear[q, l].columns_times(known.stages[l].slopes[r].largest)
            known.step_norm[q, r] = norms(f"{keys.LINEAR_SLOPE} {q} {r}", step)
            known.step_rows[q, r] = peak(step.row_norms())
    centres: dict[int, Ball] = {}
    if 0 in scaled:
        centres[0] = scaled[0]
    for site in web.sites:
        parts = (
            [Ball(port.sites[site.number].matrix, port.sites[site.number].error)] if site.number in port.sites else []
        )
        parts += [web.ports[r].sites[site.number].after(scaled[r]) for r in web.takers[site.number] if r in scaled]
        if parts:
            centres[site.number] = known.through[q, site.number] = summed(parts)
    direct = {s for s in centres if s in port.sites and not any(r in scaled for r in web.takers[s])}
    known.direct |= {(q, s) for s in direct}
    sizes = {
        s: port.sites[s].norm if s in direct else norms(f"{keys.SENSITIVITY} {q} {s}", c) for s, c in centres.items()
    }
    rows = {s: centre.row_norms() for s, centre in centres.items()}
    moved = {0: (centres[0], sizes[0], rows[0])} if 0 in centres else {}
    for source in web.sources.values():
        sites = [s for s in source.sites if s in centres]
        if not sites:
            continue
        i = source.number
        known.own[q, i] = Own(
            total_of(sizes[s] * known.gains[s].deviation for s in sites),
            add_up(*[times_up(rows[s], known.gains[s].deviation.value) for s in sites], np.zeros(port.size)),
        )
        if source.is_group:
            whole = summed([centres[s] @ known.expansions[s] for s in sites])
            moved[i] = whole, norms(f"{keys.SENSITIVITY} {q} {i}", whole), whole.row_norms()
        else:
            moved[i] = centres[i], sizes[i], rows[i]
    reached = {r for r, i in known.a if i in moved}  # nothing asks for what a constant's slopes change
    changes = {r: _changes(known, q, r) for r in scaled if r in reached}
    moving = {s: size * web.site(s).move for s, size in sizes.items() if s}
    for i, at_centre in moved.items():
        known.a[q, i] = _sensitivity(known, q, i, *at_centre, moving, changes, i in direct)


def _changes(known: Local, q: int, r: int) -> Changes:
    """The factors for port r, which are the same for every A_{q<-s}."""
    norms, u = known.norms, known.u[q, known.web.ports[r].stage]
    slope = known.stage_of(r).slopes[r]
    whole = norms.scaled(f"{keys.TRANSFER_TOTAL} {q} {r}", u.columns_times(slope.total))
    split = norms.scaled(f"{keys.TRANSFER_SPLIT} {q} {r}", u.columns_times(slope.split))
    by_column = by_row = Up.zero
    if slope.ball.value:
        weighted = u.columns_times(slope.rate)
        by_column, by_row = peak(weighted.column_norms()), norms(f"{keys.TRANSFER_RATE} {q} {r}", weighted)
    return Changes(whole, split, slope.ball, by_column, by_row)


def _sensitivity(
    known: Local,
    q: int,
    s: int,
    centre: Ball,
    norm: Up,
    centre_rows: Array,
    moving: dict[int, Up],
    changes: dict[int, Changes],
    direct: bool,
) -> Bounded:
    """Rule L3 for A_{q<-s}; ``moving``: what each site's weights move at most; ``direct``: through no stage."""
    web, port = known.web, known.web.ports[q]
    if direct:
        rows = least([peak(centre_rows), norm])
        return Bounded(centre, norm, norm, centre.error, rows, centre_rows)
    deviation = centre.error
    for r, change in changes.items():
        if (r, s) in known.a:
            through = known.a[r, s]
            parts = change.split * through.norm_bound
            if change.ball.value:
                by_column, by_row = change.by_column * through.norm_bound, change.by_row * through.row_bound
                parts = parts + change.ball * least([by_column, by_row])
            deviation = deviation + least([change.whole * through.norm_bound, parts])
    for t, move in moving.items():
        if (web.site(t).parent, s) in known.b:
            deviation = deviation + move * known.b[web.site(t).parent, s].norm_bound
    step = rows = Up.zero
    for t in web.sources[s].sites if s else ():
        if t in port.sites:
            own = known.gains[t].norm_bound if web.sources[s].is_group else Up.one
            step = step + port.sites[t].norm * own
            rows = rows + peak(Ball(port.sites[t].matrix, port.sites[t].error).row_norms()) * own
    if s and web.sources[s].is_group:
        deviation = deviation + known.own[q, s].norm
    for l in known.stages_of(q):  # noqa: E741
        for r in known.ports_of(l):
            if (r, s) in known.a:
                slope, passed = known.stages[l].slopes[r], known.a[r, s].norm_bound
                moved = web.linear_move[q, l] * slope.norm_bound
                step = step + (known.step_norm[q, r] + moved) * passed
                rows = rows + (known.step_rows[q, r] + moved) * passed
    norm_bound = least([norm + deviation, step])
    deviation = least([deviation, norm + norm_bound])
    row_bound = least([peak(centre_rows) + deviation, norm_bound, rows])
    return Bounded(centre, norm, norm_bound, deviation, row_bound, centre_rows)


def _values(known: Local, j: int) -> None:
    """Rule L3 for B_{j<-s}."""
    at = known.stages[j]
    for s in (0, *known.web.sources):
        ports = [r for r in known.ports_of(j) if (r, s) in known.a]
        if not ports:
            continue
        centre = summed([
            known.a[r, s].centre.rows_times(at.slopes[r].centre, at.slopes[r].noise) for r in ports
        ])  # fmt: skip
        deviation = sup = Up.zero
        for r in ports:
            slope, a = at.slopes[r], known.a[r, s]
            parts = peak(slope.split) * a.centre_norm + slope.ball * product_peak(slope.rate, a.centre_rows)
            deviation = deviation + least([peak(slope.total) * a.centre_norm, parts]) + slope.norm_bound * a.deviation
            sup = sup + slope.norm_bound * a.norm_bound
        norm = known.norms(f"{keys.VALUE_SENSITIVITY} {j} {s}", centre)
        deviation = deviation + centre.error
        norm_bound = least([norm + deviation, sup])
        deviation = least([deviation, norm + norm_bound])
        known.b[j, s] = Bounded(centre, norm, norm_bound, deviation, norm_bound, centre.row_norms())
