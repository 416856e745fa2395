"""Rule L2 of the local tier: enclosures of the ports, and what a site's own parameters do (proofs/rules-local.md)."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import ZERO, norm_up, sqrt_up, up
from outcome import Rejected

from local import witness_keys as keys
from local.known import Gain, Local
from local.matrices import (
    above,
    absolute,
    applied,
    entrywise,
    matrix_of,
    near,
    row_norms,
    scaled_columns,
    sum_up,
    times,
    total,
)
from local.stages import Enclosed
from local.substitution import reach_by_lines
from local.web import Port, Site


class Form(NamedTuple):
    """One way to bound z - centre of a port: by entries of ``radius`` plus a vector of norm ``ball``, and by ``reach``
    entry by entry."""

    radius: list[Fraction]
    ball: Fraction
    reach: list[Fraction]


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
    for k, part in enumerate(site.columns(local.stages[site.parent].value.largest, ZERO)):
        for column in part:
            if site.each is not None:
                for o, own in enumerate(site.each[0][k]):
                    move = times(site.alpha, up(sum((r * h for r, h in zip(own, column, strict=True)), ZERO)))
                    moves.append(total(move, times(site.beta, site.each[1][k][o])) if site.each[1] else move)
                continue
            size = up(sum(column, ZERO))
            moves += [times(site.entry, total(times(site.alpha, size), site.beta))] * site.shape[2]
    return moves


def rule_l2(local: Local, port: Port, form: str) -> Enclosed:
    """L2: the enclosure of a port. ``form``: m(ean), s(tep) or u(nrolled); the reach is the least of all and of L11."""
    exact, rounding = image(local, port)
    centre = near(exact).values()
    rounding = [total(abs(y - c), off) for y, c, off in zip(exact, centre, rounding, strict=True)]
    start = start_of(local, port, rounding)
    moves = moves_at(local, port.number)
    forms = {"s": step_form(local, port, rounding), "u": unrolled_form(local, port, rounding, moves)}
    if not local.parts:  # a leaf that is cut at kinks is not convex: there is no segment to integrate along
        forms["m"] = mean_form(local, port, start, moves)
    elif form == "m":
        raise Rejected("a leaf that is cut at kinks has no enclosure 'm'")
    reach = [min(entry) for entry in zip(*(found.reach for found in forms.values()), strict=True)]
    below, above = reach, reach
    if local.with_lines:
        below, above = (
            [min(pair) for pair in zip(reach, by_lines, strict=True)]
            for by_lines in reach_by_lines(local, port.number, rounding)
        )
    farthest = [max(pair) for pair in zip(below, above, strict=True)]
    parts = local.parts.get(port.number)
    return Enclosed(centre, rounding, start, forms[form].radius, forms[form].ball, farthest, below, above, parts)


def start_of(local: Local, port: Port, rounding: list[Fraction]) -> list[Fraction]:
    """L2: how far the port is from its centre at the centre point: through the stages it takes, or unrolled."""
    by_step = unrolled = rounding
    for l in local.stages_of(port.number):  # noqa: E741
        by_step = sum_up(by_step, absolute(local.web.linear[port.number, l], local.stages[l].start))
    for l in range(port.stage):  # noqa: E741
        if (port.number, l) in local.u:
            unrolled = sum_up(unrolled, absolute(local.u[port.number, l], local.stages[l].bent_at_start))
    return [min(pair) for pair in zip(by_step, unrolled, strict=True)]


def moves_at(local: Local, q: int) -> dict[int, list[Fraction]]:
    """source -> how far it moves each entry of port q at the centre: the box of inputs (0), and of parameters."""
    found = {0: absolute(local.a[q, 0].centre, local.web.box)} if (q, 0) in local.a else {}
    if local.web.boxed:
        found |= {i: absolute(a.centre, local.moves[i]) for i, a in local.reaching(q).items()}
    return found


def image(local: Local, port: Port) -> tuple[list[Fraction], list[Fraction]]:
    """(the port at the centres before it, how far the exact fixed maps put it from that)."""
    web, value, off = local.web, list(port.shift), list(port.shift_error)
    for s, fixed in port.sites.items():
        value = [a + b for a, b in zip(value, fixed.image(web.site(s).offset), strict=True)]
        if fixed.error:
            moved = times(fixed.error, norm_up(web.site(s).offset))
            off = [total(x, moved) for x in off]
    for l in local.stages_of(port.number):  # noqa: E741
        linear, error = applied(web.linear[port.number, l], local.stages[l].value.centre)
        value = [a + b for a, b in zip(value, linear, strict=True)]
        off = [total(x, error) for x in off]
    return value, off


def mean_form(local: Local, port: Port, start: list[Fraction], moves: dict[int, list[Fraction]]) -> Form:
    """L2, mean value form."""
    web, q, radius, ball, rows = local.web, port.number, start, ZERO, start
    if (q, 0) in local.a:
        a, box = local.a[q, 0], norm_up(web.box)
        slack = times(a.deviation, total(box, web.ball))
        radius, ball = sum_up(radius, moves[0]), total(times(a.deviation, box), times(a.norm_bound, web.ball))
        rows = [total(x, m, times(r, web.ball), slack) for x, m, r in zip(rows, moves[0], a.centre_rows, strict=True)]
    if web.boxed:
        for i, a in local.reaching(q).items():
            slack = times(a.deviation, norm_up(local.moves[i]))
            radius, ball = sum_up(radius, moves[i]), total(ball, slack)
            rows = [total(x, m, slack) for x, m in zip(rows, moves[i], strict=True)]
    else:
        reached = {i: (a, local.gains[i].norm_bound) for i, a in local.reaching(q).items()}
        ball = total(ball, web.gather({i: times(a.norm_bound, own) for i, (a, own) in reached.items()}))
        own_moves = [
            web.gather({i: times(total(a.centre_rows[p], a.deviation), own) for i, (a, own) in reached.items()})
            for p in range(port.size)
        ]
        rows = sum_up(rows, own_moves)
    return Form(radius, ball, [min(total(r, ball), x) for r, x in zip(radius, rows, strict=True)])


def step_form(local: Local, port: Port, rounding: list[Fraction]) -> Form:
    """L2, step form."""
    web, q, radius, ball = local.web, port.number, rounding, ZERO
    for l in local.stages_of(q):  # noqa: E741
        radius = sum_up(radius, absolute(web.linear[q, l], local.stages[l].value.split))
        for r, before in local.stages[l].ports.items():
            ball = total(ball, times(local.step_norm[q, r], before.ball))
    for s, fixed in port.sites.items():
        if web.boxed:
            radius = sum_up(radius, fixed.absolute(local.moves[s]))
        else:
            ball = total(ball, times(times(fixed.norm(), web.site(s).radius), local.gains[s].norm_bound))
    return Form(radius, ball, [total(r, ball) for r in radius])


def unrolled_form(local: Local, port: Port, rounding: list[Fraction], moves: dict[int, list[Fraction]]) -> Form:
    """L2, unrolled form."""
    web, q, radius, ball, rows = local.web, port.number, rounding, ZERO, rounding
    if (q, 0) in local.a:
        a = local.a[q, 0]
        radius, ball = sum_up(radius, moves[0]), times(a.centre_norm, web.ball)
        rows = [total(x, m, times(r, web.ball)) for x, m, r in zip(rows, moves[0], a.centre_rows, strict=True)]
    for l in range(port.stage):  # noqa: E741
        if (q, l) in local.u:
            fixed = absolute(local.u[q, l], local.stages[l].fixed_error)
            radius, rows = sum_up(radius, fixed), sum_up(rows, fixed)
            for r in local.stages[l].ports:
                near_by, norm, by_rows = bent(local, q, r)
                radius, ball, rows = sum_up(radius, near_by), total(ball, norm), sum_up(rows, by_rows)
    if web.boxed:
        for i in local.reaching(q):
            own = local.own[q, i]
            radius, rows = sum_up(radius, moves[i]), sum_up(rows, moves[i])
            if web.sources[i].is_group:  # a site's moves are those over the domain
                ball = total(ball, times(own.norm, web.sources[i].radius))
                rows = [total(x, times(y, web.sources[i].radius)) for x, y in zip(rows, own.rows, strict=True)]
    else:
        reached = {i: (a, local.gains[i].at_centre, local.own[q, i]) for i, a in local.reaching(q).items()}
        ball = total(
            ball, web.gather({i: total(times(a.centre_norm, at), own.norm) for i, (a, at, own) in reached.items()})
        )
        own_moves = [
            web.gather({i: total(times(a.centre_rows[p], at), own.rows[p]) for i, (a, at, own) in reached.items()})
            for p in range(port.size)
        ]
        rows = sum_up(rows, own_moves)
    return Form(radius, ball, [min(total(r, ball), x) for r, x in zip(radius, rows, strict=True)])


def bent(local: Local, q: int, r: int) -> tuple[list[Fraction], Fraction, list[Fraction]]:
    """L2, unrolled form: what port r bends, seen in port q: (by its radius, the norm by its ball, all by rows)."""
    at = local.stages[local.web.ports[r].stage]
    u, secant, before = local.u[q, local.web.ports[r].stage], at.secants[r], at.ports[r]
    near_by, far = (absolute(u, entrywise(secant, distance)) for distance in (before.radius, before.reach))
    weighted, key = scaled_columns(u, above(secant)), f"{keys.TRANSFER_SECANT} {q} {r}"
    norm = ZERO
    if before.ball:
        norm = times(local.norms(key, weighted), before.ball)
    else:
        local.norms.skip(key)
    split = [total(x, times(y, before.ball)) for x, y in zip(near_by, row_norms(weighted), strict=True)]
    return near_by, norm, [min(x, y) for x, y in zip(far, split, strict=True)]
