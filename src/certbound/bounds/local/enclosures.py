"""Rule L2: enclosures of the ports, and what a site's own parameters do to its value."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...numbers.balls import Ball, frobenius_up, times_up
from ...numbers.directed import Up, least, norm_up
from ...numbers.matrix import ETA, UNIT, Array, add_up, affine_image, product_up
from ..enclosure import HUGE, RangeOverflow
from . import witness_keys as keys
from .known import Gain, Local
from .phases import cut_of
from .stages import Enclosed
from .substitution import reach_by_lines
from .web import Site, Web, root


def gain(known: Local, site: Site) -> Gain:
    """Rule L2: the norm of (dW, db) -> alpha dW h + beta db, and how far alpha h can be from its centre."""
    before = known.stages[site.parent]
    node = site.node
    if site.is_single:
        h, start, largest = (site.columns(v)[0, 0] for v in (before.value.centre, before.start, before.value.largest))
        size = frobenius_up(h) + frobenius_up(start)
        deviation = site.spread * before.value_deviation
        bound = least([size + deviation, frobenius_up(largest)])
        return Gain(
            norm_up([site.alpha * bound, site.bias_gain]),
            norm_up([site.alpha * size, site.bias_gain]),
            site.alpha * deviation,
        )
    columns, starts = site.columns(before.value.centre), site.columns(before.start)
    at_centre = []
    for k in range(node.slices):
        moved = frobenius_up(starts[k])
        h = Ball(columns[k], moved)
        if node.fan_out == 1:
            with_bias = np.column_stack([node.alpha * columns[k], np.full(node.uses, node.beta)])
            rounding = Up(2 * UNIT) * frobenius_up(with_bias) + Up(with_bias.size * ETA)
            rounding = Up.zero if abs(node.alpha) == 1.0 else rounding
            at_centre.append(
                known.norms(f"{keys.COLUMNS} {site.number} {k}", Ball(with_bias, site.alpha * moved + rounding))
            )
        else:
            norm = known.norms(f"{keys.COLUMNS} {site.number} {k}", h)
            at_centre.append(norm_up([site.alpha * norm, root(node.uses) * site.bias_gain]))
    centre = max(at_centre, key=lambda bound: bound.value)
    deviation = site.alpha * site.spread * before.value_deviation
    largest = frobenius_up(before.value.largest)
    everywhere = norm_up([site.alpha * site.spread * largest, root(node.uses) * site.bias_gain])
    return Gain(least([centre + deviation, everywhere]), centre, deviation)


def own_move(known: Local, site: Site) -> Array:
    """How far the site's own parameters move each entry of y, on a box of parameters."""
    if not known.web.boxed:
        return np.zeros(0)
    columns = site.columns(known.stages[site.parent].value.largest)
    slices, uses, n_in = columns.shape
    if site.each is not None:
        weights, biases = site.each
        inner = product_up(weights, np.ascontiguousarray(columns.swapaxes(1, 2)))  # (K, n_out, S)
        own = add_up(times_up(inner, site.alpha.value), np.broadcast_to(
            times_up(biases, site.beta.value)[..., None], inner.shape))  # fmt: skip
        return own.swapaxes(1, 2).ravel()
    sums = product_up(columns.reshape(slices * uses, n_in), np.ones(n_in))
    each = [(site.entry * (site.alpha * Up(s) + site.beta)).value for s in sums.tolist()]
    return np.repeat(np.array(each), site.node.weights.shape[1])


class Form(NamedTuple):
    """One way to bound z - centre of a port: by entries of ``radius`` plus a vector of norm ``ball``, and by ``reach``
    entry by entry."""

    radius: Array
    ball: Up
    reach: Array


def enclosed(known: Local, q: int) -> Enclosed:
    """The enclosure of a port. RangeOverflow if a value may leave the floats' range."""
    web, port = known.web, known.web.ports[q]
    centre, rounding = image(known, q)
    start = _start(known, q, rounding)
    moves = _moves(known, q)
    forms = {} if known.parts else {"m": _mean(known, q, start, moves)}  # a leaf that is cut at kinks is not convex
    forms |= {"s": _step(known, q, rounding), "u": _unrolled(known, q, rounding, moves)}
    name = min(forms, key=lambda form: float(np.linalg.norm(forms[form].radius)) + forms[form].ball.value)
    known.enclosures += name
    radius, ball, _ = forms[name]
    finite = np.isfinite(radius).all() and ball.finite and np.isfinite(centre).all()
    if not finite or float(np.abs(centre).max(initial=0.0)) >= HUGE:
        at = web.stages[port.stage].name
        raise RangeOverflow(f"values at node {at!r} may exceed {HUGE:g}", hint="use a smaller domain")
    reach = np.minimum.reduce([form.reach for form in forms.values()])
    below, above = reach, reach
    if known.with_lines:
        below, above = (np.minimum(reach, by_lines) for by_lines in reach_by_lines(known, q, rounding))
    farthest, cut = np.maximum(below, above), cut_of(known.parts, q, port.size)
    return Enclosed(centre, rounding, start, radius, ball, farthest, below, above, cut)


def _start(known: Local, q: int, rounding: Array) -> Array:
    """How far the port is from its centre at the centre point: through the stages it takes, or unrolled like the form
    of that name, which does not grow from stage to stage."""
    by_step = unrolled = rounding
    for l in known.stages_of(q):  # noqa: E741
        by_step = add_up(by_step, _absolute(known.web.linear[q, l], known.stages[l].start))
    for l in range(known.web.ports[q].stage):  # noqa: E741
        if (q, l) in known.u:
            unrolled = add_up(unrolled, _absolute(known.u[q, l], known.stages[l].bent_at_start))
    return np.minimum(by_step, unrolled)


def _moves(known: Local, q: int) -> dict[int, Array]:
    """source -> how far it moves each entry of port q at the centre: the box of inputs (0), and of parameters."""
    found = {0: _absolute(known.a[q, 0].centre, known.web.box)} if (q, 0) in known.a else {}
    if known.web.boxed:
        found |= {i: _absolute(a.centre, known.moves[i]) for i, a in known.reaching(q).items()}
    return found


def _reach(radius: Array, ball: Up) -> Array:
    return add_up(radius, np.full_like(radius, ball.value))


def _mean(known: Local, q: int, start: Array, moves: dict[int, Array]) -> Form:
    """The mean value form."""
    web, reaching = known.web, known.reaching(q)
    radius, ball, rows = start, Up.zero, start
    if (q, 0) in known.a:
        a, box = known.a[q, 0], frobenius_up(web.box)
        slack = a.deviation * (box + web.ball)
        radius, ball = add_up(radius, moves[0]), a.deviation * box + a.norm_bound * web.ball
        rows = _reach(add_up(rows, moves[0], times_up(a.centre_rows, web.ball.value)), slack)
    if web.boxed:
        for i, a in reaching.items():
            slack = a.deviation * frobenius_up(known.moves[i])
            radius, ball = add_up(radius, moves[i]), ball + slack
            rows = _reach(add_up(rows, moves[i]), slack)
    else:
        ball = ball + web.gather({i: a.norm_bound * known.gains[i].norm_bound for i, a in reaching.items()})
        each = {
            i: times_up(_reach(a.centre_rows, a.deviation), known.gains[i].norm_bound.value)
            for i, a in reaching.items()
        }
        rows = add_up(rows, _gathered(web, each, web.ports[q].size))
    return Form(radius, ball, np.minimum(_reach(radius, ball), rows))


def _step(known: Local, q: int, rounding: Array) -> Form:
    """The form that takes the stages before the port as they are enclosed."""
    web, radius, ball = known.web, rounding, Up.zero
    for l in known.stages_of(q):  # noqa: E741
        before = known.stages[l]
        radius = add_up(radius, _absolute(web.linear[q, l], before.value.split))
        for r, port in before.ports.items():
            ball = ball + known.step_norm[q, r] * port.ball
    for s, fixed in web.ports[q].sites.items():
        if web.boxed:
            radius = add_up(radius, fixed.absolute(known.moves[s]))
        else:
            ball = ball + fixed.norm * web.site(s).radius * known.gains[s].norm_bound
    return Form(radius, ball, _reach(radius, ball))


def _unrolled(known: Local, q: int, rounding: Array, moves: dict[int, Array]) -> Form:
    """The form that unrolls the differences from the centres down to inputs, parameters and what bends."""
    web, reaching = known.web, known.reaching(q)
    radius, ball, rows = rounding, Up.zero, rounding
    if (q, 0) in known.a:
        a = known.a[q, 0]
        radius, ball = add_up(radius, moves[0]), a.centre_norm * web.ball
        rows = add_up(rows, moves[0], times_up(a.centre_rows, web.ball.value))
    for l in range(web.ports[q].stage):  # noqa: E741
        if (q, l) in known.u:
            at, u = known.stages[l], known.u[q, l]
            fixed = _absolute(u, at.fixed_error)
            radius, rows = add_up(radius, fixed), add_up(rows, fixed)
            for r, port in at.ports.items():
                bent = u.columns_times(at.secants[r])
                narrow, wide = (_absolute(u, times_up(at.secants[r], far)) for far in (port.radius, port.reach))
                radius = add_up(radius, narrow)
                rows = add_up(rows, np.minimum(wide, add_up(narrow, times_up(bent.row_norms(), port.ball.value))))
                if port.ball.value:
                    ball = ball + known.norms.scaled(f"{keys.TRANSFER_SECANT} {q} {r}", bent) * port.ball
    if web.boxed:
        for i in reaching:
            source, off = web.sources[i], known.own[q, i]
            radius, rows = add_up(radius, moves[i]), add_up(rows, moves[i])
            if source.is_group:  # a site's moves are those over the domain
                ball, rows = ball + off.norm * source.radius, add_up(rows, times_up(off.rows, source.radius.value))
    else:
        parts = {i: (a, known.gains[i].at_centre, known.own[q, i]) for i, a in reaching.items()}
        ball = ball + web.gather({i: a.centre_norm * at_centre + own.norm for i, (a, at_centre, own) in parts.items()})
        each = {
            i: add_up(times_up(a.centre_rows, at_centre.value), own.rows) for i, (a, at_centre, own) in parts.items()
        }
        rows = add_up(rows, _gathered(web, each, web.ports[q].size))
    return Form(radius, ball, np.minimum(_reach(radius, ball), rows))


def _gathered(web: Web, rows: dict[int, Array], size: int) -> Array:
    """``gather`` for every entry of ``size`` at once; ``rows`` by source."""
    zero = np.zeros(size)
    if web.total is None:
        return add_up(zero, *[times_up(r, web.sources[i].radius.value) for i, r in rows.items()])
    sums: dict[int, Array] = {}
    for i, r in rows.items():
        group = web.sources[i].group
        sums[group] = add_up(sums[group], r) if group in sums else r
    whole = add_up(zero, *[times_up(r, r) for r in sums.values()])
    root_up = np.where(whole == 0.0, 0.0, np.nextafter(np.sqrt(whole), np.inf))
    return times_up(root_up, web.total.value)


def image(known: Local, q: int) -> tuple[Array, Array]:
    """(centre of port q, how far roundings put it from the image of the centres before it, entry by entry)."""
    web, port = known.web, known.web.ports[q]
    parts: list[tuple[Array, Array]] = []
    if port.shift.any() or port.shift_error.any():
        parts.append((port.shift, port.shift_error))
    for l, fixed in port.stages.items():  # noqa: E741
        parts.append(fixed.image(known.stages[l].value.centre))
    for s, fixed in port.sites.items():
        value, error = _site_image(known, web.site(s))
        image, rounding = fixed.image(value)
        parts.append((image, add_up(rounding, fixed.absolute(error))))
    if not parts:
        return np.zeros(port.size), np.zeros(port.size)
    centre, rounding = parts[0]
    for image, error in parts[1:]:
        summed = centre + image
        exact = (centre == 0.0) | (image == 0.0)
        rounding = add_up(rounding, error, np.where(exact, 0.0, 2 * UNIT * np.abs(summed) + ETA))
        centre = summed
    return centre, rounding


def _site_image(known: Local, site: Site) -> tuple[Array, Array]:
    """alpha W h + beta b at the centre of h, and its rounding errors."""
    node, before = site.node, known.stages[site.parent].value
    slices, uses, n_in = (1, 1, node.weights.shape[2]) if node.columns is None else node.columns.shape
    columns = site.columns(before.centre)
    images, errors = [], []
    for k in range(slices):
        for use in range(uses):
            image, error = (
                affine_image(node.weight[k], columns[k, use]) if n_in else (np.zeros(node.weights.shape[1]),) * 2
            )
            offset = node.beta * node.full_bias[k]
            scaled = node.alpha * image
            value = scaled + offset
            inexact = 2 * UNIT * (np.abs(scaled) + np.abs(offset) + np.abs(value)) + 4 * ETA
            exact = (image == 0.0) & ((abs(node.beta) == 1.0) | (node.full_bias[k] == 0.0))
            images.append(value)
            errors.append(add_up(times_up(error, abs(node.alpha)), np.where(exact, 0.0, inexact)))
    return np.concatenate(images), np.concatenate(errors)


def _absolute(ball: Ball, vector: Array) -> Array:
    """At least |X| vector for every X in ``ball``, vector >= 0."""
    product = product_up(np.abs(ball.centre), vector)
    slack = ball.error * frobenius_up(vector)
    return add_up(product, np.full_like(product, slack.value))
