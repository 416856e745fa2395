"""Rules L2 and L3: enclosures of the ports and sensitivities between sites, ports and stages.

Centres, matrices for port q, stage j or l and site s: U = dz_q/du_l, A = dz_q/dy_s, B = du_j/dy_s; site 0 is the
input. Over the domain ``norm_bound`` >= ||A||, ``deviation`` >= ||A - centre||, ``row_bound`` >= the longest row of A;
the same for B.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ...numbers.balls import Ball, frobenius_up, identity, norm_by_powers, times_up
from ...numbers.directed import Up, least, norm_up
from ...numbers.matrix import ETA, UNIT, Array, add_up, affine_image, product_up
from ..enclosure import HUGE, RangeOverflow
from . import witness_keys as keys
from .fixed_maps import gain_of
from .norms import Norms
from .stages import Enclosed, Stage, stage
from .web import Site, Web, root, summed


def peak(values: Array) -> Up:
    """The largest entry of a nonnegative array."""
    return Up(float(values.max(initial=0.0)))


def product_peak(a: Array, b: Array) -> Up:
    """At least max(a b), entry by entry, both nonnegative."""
    return peak(times_up(a, b))


@dataclass(frozen=True, eq=False)
class Bounded:
    """A matrix X over the domain and its centre; ``row_bound`` >= the longest row of X."""

    centre: Ball
    centre_norm: Up  # >= ||centre||
    norm_bound: Up  # >= ||X||
    deviation: Up  # >= ||X - centre||
    row_bound: Up
    centre_rows: Array  # >= the rows' norms of the centre; empty where no rule asks for them


@dataclass(frozen=True)
class Gain:
    """At least the norm of a site's (dW, db) -> alpha dW h + beta db: over the domain, at the centre of h.

    ``deviation``: at least the norm of the difference of the two maps.
    """

    norm_bound: Up
    at_centre: Up
    deviation: Up


class Changes(NamedTuple):
    """What the slopes of one port change in A_{q<-s}, next to A of that port: at once, or in parts."""

    whole: Up
    split: Up
    ball: Up
    by_column: Up
    by_row: Up


@dataclass(eq=False)
class Local:
    """Everything of first order that is known over the domain; indices as in the rules."""

    web: Web
    norms: Norms
    stages: list[Stage] = field(default_factory=list)
    enclosures: str = ""  # which enclosure each port has: m(ean) or s(tep)
    u: dict[tuple[int, int], Ball] = field(default_factory=dict)  # port, stage
    a: dict[tuple[int, int], Bounded] = field(default_factory=dict)  # port, site
    b: dict[tuple[int, int], Bounded] = field(default_factory=dict)  # stage, site
    direct: set[tuple[int, int]] = field(default_factory=set)  # port, site: the site's value reaches it by no stage
    gains: dict[int, Gain] = field(default_factory=dict)
    moves: dict[int, Array] = field(default_factory=dict)  # site -> how far its own parameters move y (kind "box")
    step_norm: dict[tuple[int, int], Up] = field(default_factory=dict)  # port q, port r of a stage that it takes
    step_rows: dict[tuple[int, int], Up] = field(default_factory=dict)  # the longest row of the same matrix
    linear_norm: dict[tuple[int, int], Up] = field(default_factory=dict)  # port, stage

    @property
    def depth(self) -> int:
        """The number of the last stage."""
        return len(self.web.stages) - 1

    @property
    def parameter_sites(self) -> range:
        """1, 2, ..."""
        return range(1, len(self.web.sites) + 1)

    def ports_of(self, stage: int) -> list[int]:
        """The ports of a stage."""
        return self.web.stages[stage].ports

    def stage_of(self, port: int) -> Stage:
        """The stage that a port belongs to."""
        return self.stages[self.web.ports[port].stage]

    def before_linear(self, left: Ball, port: int, stage: int) -> Ball:
        """All products of the matrices ``left`` with the whole map from the stage's value to the port."""
        fixed = self.web.ports[port].stages.get(stage)
        if fixed is not None and not any(self.web.site(s).parent == stage for s in self.web.ports[port].sites):
            return fixed.after(left)
        linear = self.web.linear[port, stage]
        if (port, stage) not in self.linear_norm:
            self.linear_norm[port, stage] = norm_by_powers(linear.centre)
        product = left.times(linear.centre, gain_of(left, linear.centre, self.linear_norm[port, stage]))
        return Ball(product.centre, product.error + left.frobenius() * linear.error)


def one(size: int) -> Bounded:
    """The identity as a sensitivity."""
    return Bounded(identity(size), Up.one, Up.one, Up.zero, Up.one, np.ones(size))


def sensitivities(web: Web) -> Local:
    """Rules L1 to L3 through the whole web. RangeOverflow if a value may leave the floats' range."""
    known = Local(web, Norms())
    for joint in web.stages:
        enclosed = []
        for q in joint.ports:
            if joint.number == 0:
                known.a[0, 0] = one(web.centre.size)
                reach = add_up(web.box, np.full_like(web.box, web.ball.value))
                enclosed.append(Enclosed(web.centre, np.zeros_like(web.centre), web.box, web.ball, reach))
                continue
            _port(known, q)
            enclosed.append(_enclosed(known, q))
        known.stages.append(stage(web, joint, enclosed))
        known.norms.after(known.stages[-1])
        _values(known, joint.number)
        for site in web.sites:
            if site.parent == joint.number:
                known.gains[site.number] = _gain(known, site)
                known.moves[site.number] = _own_move(known, site)
    return known


def _gain(known: Local, site: Site) -> Gain:
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


def _own_move(known: Local, site: Site) -> Array:
    """How far the site's own parameters move each entry of y, on a box of parameters."""
    if not known.web.boxed:
        return np.zeros(0)
    columns = site.columns(known.stages[site.parent].value.largest)
    slices, uses, n_in = columns.shape
    sums = product_up(columns.reshape(slices * uses, n_in), np.ones(n_in))
    each = [(site.entry * (site.alpha * Up(s) + site.beta)).value for s in sums.tolist()]
    return np.repeat(np.array(each), site.node.weight.shape[1])


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
    for l in range(port.stage):  # noqa: E741
        if (q, l) in web.linear:
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
            centres[site.number] = summed(parts)
    reached = {r for r, s in known.a if s in centres}  # nothing asks for what a constant's slopes change
    changes = {r: _changes(known, q, r) for r in scaled if r in reached}
    direct = {s for s in centres if s in port.sites and not any(r in scaled for r in web.takers[s])}
    known.direct |= {(q, s) for s in direct}
    sizes = {
        s: port.sites[s].norm if s in direct else norms(f"{keys.SENSITIVITY} {q} {s}", c) for s, c in centres.items()
    }
    for s, centre in centres.items():
        known.a[q, s] = _sensitivity(known, q, s, centre, sizes, changes, s in direct)


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
    known: Local, q: int, s: int, centre: Ball, sizes: dict[int, Up], changes: dict[int, Changes], direct: bool
) -> Bounded:
    """Rule L3 for A_{q<-s}; ``sizes``: the norms of the centres of all sites; ``direct``: through no stage."""
    web, port, norm = known.web, known.web.ports[q], sizes[s]
    centre_rows = centre.row_norms()
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
    for t, size in sizes.items():
        if t and (web.site(t).parent, s) in known.b:
            deviation = deviation + size * web.site(t).move * known.b[web.site(t).parent, s].norm_bound
    step = rows = Up.zero
    if s in port.sites:
        step, rows = port.sites[s].norm, peak(Ball(port.sites[s].matrix, port.sites[s].error).row_norms())
    for l in range(port.stage):  # noqa: E741
        if (q, l) in web.linear:
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
    for s in range(len(known.web.sites) + 1):
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


def _enclosed(known: Local, q: int) -> Enclosed:
    """Rule L2: the enclosure of a port."""
    web, port = known.web, known.web.ports[q]
    centre, rounding = _image(known, q)
    start, step_radius, step_ball = rounding, rounding, Up.zero
    for l in range(port.stage):  # noqa: E741
        if (q, l) in web.linear:
            before = known.stages[l]
            start = add_up(start, _absolute(web.linear[q, l], before.start))
            step_radius = add_up(step_radius, _absolute(web.linear[q, l], before.value.split))
            for r in known.ports_of(l):
                step_ball = step_ball + known.step_norm[q, r] * before.ports[r].ball
    own = [s for s in known.parameter_sites if (q, s) in known.a]
    from_input = known.a.get((q, 0))
    mean_radius, mean_ball = start, Up.zero
    by_rows = start
    if from_input is not None:
        box = frobenius_up(web.box)
        moved = _absolute(from_input.centre, web.box)
        mean_radius = add_up(mean_radius, moved)
        mean_ball = from_input.deviation * box + from_input.norm_bound * web.ball
        rows = times_up(from_input.centre_rows, web.ball.value)
        slack = from_input.deviation * (box + web.ball)
        by_rows = add_up(by_rows, moved, rows, np.full_like(moved, slack.value))
    if web.boxed:
        for s in own:
            a, moves = known.a[q, s], known.moves[s]
            moved, slack = _absolute(a.centre, moves), a.deviation * frobenius_up(moves)
            mean_radius, mean_ball = add_up(mean_radius, moved), mean_ball + slack
            by_rows = add_up(by_rows, moved, np.full_like(moved, slack.value))
    else:
        mean_ball = mean_ball + web.gather({s: known.a[q, s].norm_bound * known.gains[s].norm_bound for s in own})
        by_rows = add_up(by_rows, _gathered_rows(known, q, own))
    for s, fixed in port.sites.items():
        if web.boxed:
            step_radius = add_up(step_radius, fixed.absolute(known.moves[s]))
        else:
            step_ball = step_ball + fixed.norm * web.site(s).radius * known.gains[s].norm_bound
    mean, step = (mean_radius, mean_ball), (step_radius, step_ball)
    form, (radius, ball) = min(
        (("m", mean), ("s", step)), key=lambda f: float(f[1][0].sum()) + len(centre) * f[1][1].value
    )
    known.enclosures += form
    finite = np.isfinite(radius).all() and ball.finite and np.isfinite(centre).all()
    if not finite or float(np.abs(centre).max(initial=0.0)) >= HUGE:
        name = web.stages[port.stage].name
        raise RangeOverflow(f"values at node {name!r} may exceed {HUGE:g}", hint="use a smaller domain")
    reach = np.minimum(*(add_up(r, np.full_like(r, b.value)) for r, b in (mean, step)))
    return Enclosed(centre, start, radius, ball, np.minimum(reach, by_rows))


def _gathered_rows(known: Local, q: int, own: list[int]) -> Array:
    """Per entry of port q, at least sum over the sites of ||A[p, :]|| times how far the site's own move can go."""
    web = known.web
    rows = {
        s: times_up(
            add_up(known.a[q, s].centre_rows, np.full(web.ports[q].size, known.a[q, s].deviation.value)),
            known.gains[s].norm_bound.value,
        )
        for s in own
    }
    if web.total is None:
        moved = [times_up(r, web.site(s).radius.value) for s, r in rows.items()]
        return add_up(*moved) if len(moved) > 1 else (moved[0] if moved else np.zeros(web.ports[q].size))
    sums: dict[int, Array] = {}
    for s, r in rows.items():
        group = web.site(s).node.group
        sums[group] = add_up(sums[group], r) if group in sums else r
    if not sums:
        return np.zeros(web.ports[q].size)
    squares = [times_up(r, r) for r in sums.values()]
    whole = add_up(*squares) if len(squares) > 1 else squares[0]
    root_up = np.where(whole == 0.0, 0.0, np.nextafter(np.sqrt(whole), np.inf))
    return times_up(root_up, web.total.value)


def _image(known: Local, q: int) -> tuple[Array, Array]:
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
    slices, uses, n_in = (1, 1, node.weight.shape[2]) if node.columns is None else node.columns.shape
    columns = site.columns(before.centre)
    images, errors = [], []
    for k in range(slices):
        for use in range(uses):
            image, error = (
                affine_image(node.weight[k], columns[k, use]) if n_in else (np.zeros(node.weight.shape[1]),) * 2
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
