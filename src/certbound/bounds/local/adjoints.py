"""Rule L4: adjoint rows Y dPhi/du_j of stages, Y dPhi/dz_q of ports and Y dPhi/dy_s of sites, for one output or all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from ...numbers.balls import Ball, column_norms_up, frobenius_up, identity, times_up
from ...numbers.directed import Up, least
from ...numbers.matrix import Array, add_up, product_up
from . import witness_keys as keys
from .adjoint_ranges import MOST_ROWS, adjoint_ranges
from .known import AdjointRanges, Bounded, Local, product_peak, total_of
from .ranges import Interval, magnitude
from .web import summed


@dataclass(frozen=True, eq=False)
class Adjoint:
    """N = Y dPhi/du of a stage over the domain and its centre.

    column_bounds, column_deviations: like norm_bound and deviation, for every column.
    """

    centre: Ball
    centre_columns: Array  # >= the norms of the centre's columns
    column_bounds: Array
    column_deviations: Array
    norm_bound: Up  # >= ||N||
    deviation: Up  # >= ||N - centre||


@dataclass(eq=False)
class Adjoints:
    """By number: N of the stages, P of the ports, Pi of the sites; what does not reach the output is missing."""

    name: str
    stages: dict[int, Adjoint] = field(default_factory=dict)
    ports: dict[int, Bounded] = field(default_factory=dict)
    sites: dict[int, Bounded] = field(default_factory=dict)


def adjoints(known: Local) -> Adjoints:
    """Of all outputs."""
    found = Adjoints("all")
    web = known.web
    outputs = known.stages[-1].value.centre.size
    moved = {j for j, s in known.b if s}  # by parameters: the others take no part in any derivative by them
    for j in sorted(moved, reverse=True):
        if j == known.depth:
            parts = [identity(outputs)]
        else:
            after = [q for q in web.children[j] if q in found.ports]
            parts = [known.before_linear(found.ports[q].centre, q, j) for q in after]
        if not parts:
            continue
        centre = summed(parts)
        _stage(known, found, j, centre)
        for r in known.ports_of(j):
            slope = known.stages[j].slopes[r]
            _port(known, found, r, centre.columns_times(slope.centre, slope.noise))
    for site in web.sites:
        parts = [
            web.ports[q].sites[site.number].after(found.ports[q].centre) for q in _takers(known, found, site.number)
        ]
        if parts:
            found.sites[site.number] = _site(known, found, site.number, summed(parts))
    return found


def row_adjoints(known: Local, all_outputs: Adjoints, row: int) -> Adjoints:
    """The same for one output, with the rows of the same centres."""
    found = Adjoints(str(row))

    def row_of(ball: Ball) -> Ball:
        return Ball(ball.centre[row : row + 1], ball.error)

    for j, adjoint in all_outputs.stages.items():
        _stage(known, found, j, row_of(adjoint.centre))
        for r in known.ports_of(j):
            _port(known, found, r, row_of(all_outputs.ports[r].centre))
    for s, site in all_outputs.sites.items():
        found.sites[s] = _site(known, found, s, row_of(site.centre))
    return found


def _ranges(known: Local, found: Adjoints, of: Callable[[AdjointRanges], Interval]) -> Interval | None:
    """Of the rows of ``found``, one below the other, by rule L12; None where it is not used."""
    outputs = known.stages[-1].value.centre.size
    if not known.with_lines or outputs > MOST_ROWS:
        return None
    rows = range(outputs) if found.name == "all" else [int(found.name)]
    each = [of(adjoint_ranges(known, row)) for row in rows]
    return np.stack([low for low, _ in each]), np.stack([high for _, high in each])


def _least(
    known: Local,
    found: Adjoints,
    of: Callable[[AdjointRanges], Interval],
    centre: Ball,
    deviation: Up,
    norm_bound: Up,
) -> tuple[Up, Up]:
    """The smaller of these bounds of a port's or site's matrix and those of rule L12."""
    ranges = _ranges(known, found, of)
    if ranges is None:
        return deviation, norm_bound
    off = frobenius_up(_distance(ranges, centre))
    return least([deviation, off]), least([norm_bound, frobenius_up(magnitude(ranges))])


def _distance(ranges: Interval, centre: Ball) -> Array:
    """Entry by entry at least how far the matrix is from the centre, and from that of another computation."""
    off = np.maximum(ranges[1] - centre.centre, centre.centre - ranges[0])
    return np.maximum(np.nextafter(off, np.inf), 0.0) + centre.error.value


def _takers(known: Local, found: Adjoints, site: int) -> list[int]:
    return [q for q in known.web.takers[site] if q in found.ports]


def _stage(known: Local, found: Adjoints, j: int, centre: Ball) -> None:
    """N of stage j, whose later stages and ports are known."""
    norms, web = known.norms, known.web
    centre_columns = centre.column_norms() if centre.error.value else column_norms_up(centre.centre)
    if j == known.depth:
        none = np.zeros_like(centre_columns)
        found.stages[j] = Adjoint(centre, centre_columns, centre_columns, none, Up.one, Up.zero)
        return
    column_deviations, deviation = _deviations(known, found, j, centre)
    by_children, whole = np.zeros_like(centre_columns), Up.zero
    for q in web.children[j]:
        if q in found.ports:
            linear, move, after = web.linear[q, j], web.linear_move[q, j], found.ports[q].norm_bound
            reach = np.nextafter(linear.column_norms() + move.value, np.inf)
            by_children = add_up(by_children, times_up(reach, after.value))
            whole = whole + (norms(f"{keys.LINEAR} {q} {j}", linear) + move) * after
    column_bounds = np.minimum(add_up(centre_columns, column_deviations), by_children)
    ranges = _ranges(known, found, lambda one: one.stages[j])
    if ranges is not None:
        column_bounds = np.minimum(column_bounds, column_norms_up(magnitude(ranges)))
    column_deviations = np.minimum(
        np.minimum(column_deviations, deviation.value), add_up(centre_columns, column_bounds)
    )
    if ranges is not None:
        column_deviations = np.minimum(column_deviations, column_norms_up(_distance(ranges, centre)))
    deviation = least([deviation, frobenius_up(column_deviations)])
    norm_bound = least([norms(f"{keys.ADJOINT} {found.name} {j}", centre) + deviation, whole])
    if ranges is not None:
        norm_bound = least([norm_bound, frobenius_up(column_bounds)])
    found.stages[j] = Adjoint(centre, centre_columns, column_bounds, column_deviations, norm_bound, deviation)


def _port(known: Local, found: Adjoints, r: int, centre: Ball) -> None:
    """P of a port, from N of its stage."""
    norms, number = known.norms, known.web.ports[r].stage
    n, slope = found.stages[number], known.stages[number].slopes[r]
    norm = norms(f"{keys.PREACTIVATION_ADJOINT} {found.name} {r}", centre)
    split = norms.scaled(f"{keys.ADJOINT_SPLIT} {found.name} {r}", n.centre.columns_times(slope.split))
    parts = split + slope.ball * product_peak(n.centre_columns, slope.rate)
    total = norms.scaled(f"{keys.ADJOINT_TOTAL} {found.name} {r}", n.centre.columns_times(slope.total))
    deviation = least([parts, total]) + slope.norm_bound * n.deviation + centre.error
    by_columns = frobenius_up(times_up(n.column_bounds, slope.largest))
    norm_bound = least([norm + deviation, slope.norm_bound * n.norm_bound, by_columns])
    sites = known.web.ports[r].sites
    alone = [s for s, fixed in sites.items() if fixed.is_identity and known.web.takers[s] == [r]]
    # z is y_s, which goes nowhere else, plus what does not depend on it
    if found.name == "all" and alone and alone[0] in known.web.sources:
        deviation, norm_bound = _forward(known, alone[0], centre, deviation, norm_bound)
    deviation, norm_bound = _least(known, found, lambda one: one.ports[r], centre, deviation, norm_bound)
    deviation = least([deviation, norm + norm_bound])
    found.ports[r] = Bounded(centre, norm, norm_bound, deviation, norm_bound, np.zeros(0))


def _site(known: Local, found: Adjoints, s: int, centre: Ball) -> Bounded:
    """Pi of a site, from P of the ports that take its value."""
    web, takers = known.web, _takers(known, found, s)
    ports = [(found.ports[q], web.ports[q].sites[s]) for q in takers]
    if len(ports) == 1 and ports[0][1].is_identity:
        port = ports[0][0]
        norm, norm_bound, deviation = port.centre_norm, port.norm_bound, port.deviation
    else:
        norm = known.norms(f"{keys.SITE_ADJOINT} {found.name} {s}", centre)
        norm_bound = deviation = Up.zero
        for port, fixed in ports:
            norm_bound = norm_bound + port.norm_bound * fixed.norm
            deviation = deviation + port.deviation * fixed.norm
        deviation = deviation + centre.error
        norm_bound = least([norm_bound, norm + deviation])
    if found.name == "all" and s in web.sources:
        deviation, norm_bound = _forward(known, s, centre, deviation, norm_bound)
    deviation, norm_bound = _least(known, found, lambda one: one.sites[s], centre, deviation, norm_bound)
    deviation = least([deviation, norm + norm_bound])
    return Bounded(centre, norm, norm_bound, deviation, norm_bound, np.zeros(0))


def _forward(known: Local, s: int, centre: Ball, deviation: Up, norm_bound: Up) -> tuple[Up, Up]:
    """The smaller of these bounds of dPhi/dy_s and those of rule L3."""
    forward = known.b[known.depth, s]
    apart = frobenius_up(centre.centre - forward.centre.centre)  # the two centres are rounded differently
    return least([deviation, forward.deviation + apart]), least([norm_bound, forward.norm_bound])


def _later_ports(known: Local, found: Adjoints, j: int) -> Iterator[int]:
    """The ports after stage j that its value reaches and that reach the output."""
    for port in known.web.ports:
        if port.stage > j and (port.number, j) in known.u and port.number in found.ports:
            yield port.number


def _deviations(known: Local, found: Adjoints, j: int, centre: Ball) -> tuple[Array, Up]:
    """(columns' deviations, deviation in operator norm) of N_j, j before the last stage."""
    norms, web, name = known.norms, known.web, found.name
    columns = np.full(centre.centre.shape[1], centre.error.value)
    deviation = centre.error
    for r in _later_ports(known, found, j):
        number = web.ports[r].stage
        n, x, slope = found.stages[number], known.u[r, j], known.stages[number].slopes[r]
        ball = slope.ball
        magnitude = np.abs(x.centre).T
        split, total = times_up(n.centre_columns, slope.split), times_up(n.centre_columns, slope.total)
        rated = times_up(n.centre_columns, slope.rate)
        by_parts = _column_sums(magnitude, split, x)
        if ball.value:
            by_parts = add_up(by_parts, times_up(x.rows_times(rated).column_norms(), ball.value))
        columns = add_up(columns, np.minimum(by_parts, _column_sums(magnitude, total, x)))
        x_norm = norms(f"{keys.TRANSFER} {r} {j}", x)
        parts = norms.scaled(f"{keys.ADJOINT_SPLIT} {name} {r}", n.centre.columns_times(slope.split)) * x_norm
        if ball.value:
            parts = parts + ball * norms(f"{keys.WEIGHTED_TRANSFER} {name} {r} {j}", x.rows_times(rated))
        whole = norms.scaled(f"{keys.ADJOINT_TOTAL} {name} {r}", n.centre.columns_times(slope.total)) * x_norm
        deviation = deviation + least([parts, whole])
        if n.deviation.value:
            moved = x.rows_times(slope.total)
            columns = add_up(columns, times_up(moved.column_norms(), n.deviation.value))
            deviation = deviation + norms.scaled(f"{keys.TOTAL_TRANSFER} {r} {j}", moved) * n.deviation
    for site in web.sites:
        takers = _takers(known, found, site.number)
        if site.parent < j or not takers:
            continue
        weight_move = (
            total_of(found.ports[q].norm_bound * web.ports[q].sites[site.number].norm for q in takers) * site.move
        )
        if not weight_move.value:
            continue
        if site.parent == j:
            columns = add_up(columns, np.full_like(columns, weight_move.value))
            deviation = deviation + weight_move
        elif (v := _value_of(known, site.parent, j)) is not None:
            columns = add_up(columns, times_up(v.column_norms(), weight_move.value))
            deviation = deviation + weight_move * norms(f"{keys.VALUE_TRANSFER} {site.parent} {j}", v)
    return columns, deviation


def _value_of(known: Local, stage: int, j: int) -> Ball | None:
    """The centre of du_stage/du_j, j < stage; None if it is 0."""
    slopes = known.stages[stage].slopes
    reached = [r for r in known.ports_of(stage) if (r, j) in known.u]
    parts = [known.u[r, j].rows_times(slopes[r].centre, slopes[r].noise) for r in reached]
    return summed(parts) if parts else None


def _column_sums(magnitude: Array, weights: Array, x: Ball) -> Array:
    """At least |X|^T weights for every X of the ball."""
    sums = product_up(magnitude, weights)
    slack = x.error * frobenius_up(weights)
    return add_up(sums, np.full_like(sums, slack.value))
