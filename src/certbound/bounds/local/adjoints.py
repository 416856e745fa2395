"""Rule L4: adjoint rows N_m = Y dPhi/du_{m+1} and P_m = N_m diag(slopes) over the domain, for one output or all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...numbers.balls import Ball, column_norms_up, frobenius_up, identity, times_up
from ...numbers.directed import Up, least
from ...numbers.matrix import Array, add_up, product_up
from . import witness_keys as keys
from .sensitivities import Bounded, Local, product_peak


@dataclass(frozen=True, eq=False)
class Adjoint:
    """N = Y dPhi/du_{m+1} over the domain and its centre, and P = Y dPhi/dz_m.

    column_bounds, column_deviations: like norm_bound and deviation, for every column.
    """

    centre: Ball
    centre_columns: Array  # >= the norms of the centre's columns
    column_bounds: Array
    column_deviations: Array
    norm_bound: Up  # >= ||N||
    deviation: Up  # >= ||N - centre||
    p: Bounded


def adjoints(known: Local) -> dict[int, Adjoint]:
    """Layer m -> N_m, P_m for all outputs."""
    found: dict[int, Adjoint] = {}
    centre = identity(known.stages[-1].centre.size)
    for m in range(known.depth, 0, -1):
        if m < known.depth:
            centre = found[m + 1].p.centre.times(known.layer(m + 1).linear, known.layer(m + 1).norm)
        p = centre.columns_times(known.stages[m].slope.centre, known.stages[m].slope_noise)
        found[m] = _adjoint(known, found, "all", m, centre, p)
    return found


def row_adjoints(known: Local, all_outputs: dict[int, Adjoint], row: int) -> dict[int, Adjoint]:
    """The same for one output, with the rows of the same centres."""
    found: dict[int, Adjoint] = {}
    for m in range(known.depth, 0, -1):
        n, p = all_outputs[m].centre, all_outputs[m].p.centre
        centre, p_centre = (Ball(x.centre[row : row + 1], x.error) for x in (n, p))
        found[m] = _adjoint(known, found, str(row), m, centre, p_centre)
    return found


def _adjoint(known: Local, later: dict[int, Adjoint], name: str, m: int, centre: Ball, p: Ball) -> Adjoint:
    norms, slope = known.norms, known.stages[m].slope
    centre_columns = centre.column_norms() if centre.error.value else column_norms_up(centre.centre)
    if m == known.depth:
        norm_bound, deviation = Up.one, Up.zero
        column_bounds, column_deviations = centre_columns, np.zeros_like(centre_columns)
    else:
        column_deviations, deviation = _deviations(known, later, name, m, centre)
        after, layer = later[m + 1], known.layer(m + 1)
        reach = np.nextafter(column_norms_up(layer.linear) + layer.move.value, np.inf)
        column_bounds = np.minimum(add_up(centre_columns, column_deviations), times_up(reach, after.p.norm_bound.value))
        column_deviations = np.minimum(
            np.minimum(column_deviations, deviation.value), add_up(centre_columns, column_bounds)
        )
        deviation = least([deviation, frobenius_up(column_deviations)])
        whole = norms(f"{keys.WEIGHT} {m + 1}", Ball(layer.linear)) + layer.move
        norm_bound = least([norms(f"{keys.ADJOINT} {name} {m}", centre) + deviation, whole * after.p.norm_bound])
    p_norm = norms(f"{keys.PREACTIVATION_ADJOINT} {name} {m}", p)
    split = norms.scaled(f"{keys.ADJOINT_SPLIT} {name} {m}", centre.columns_times(slope.split))
    parts = split + known.stages[m].ball * product_peak(centre_columns, slope.rate)
    total = norms.scaled(f"{keys.ADJOINT_TOTAL} {name} {m}", centre.columns_times(slope.total))
    p_deviation = least([parts, total]) + slope.norm_bound * deviation + p.error
    p_norm_bound = least(
        [p_norm + p_deviation, slope.norm_bound * norm_bound, frobenius_up(times_up(column_bounds, slope.largest))]
    )
    if name == "all":
        forward = known.b[known.depth + 1, m]
        apart = frobenius_up(p.centre - forward.centre.centre)  # the two centres are rounded differently
        p_deviation = least([p_deviation, forward.deviation + apart])
        p_norm_bound = least([p_norm_bound, forward.norm_bound])
    p_deviation = least([p_deviation, p_norm + p_norm_bound])
    return Adjoint(
        centre,
        centre_columns,
        column_bounds,
        column_deviations,
        norm_bound,
        deviation,
        Bounded(p, p_norm, p_norm_bound, p_deviation, p_norm_bound, np.zeros(0)),
    )


def _deviations(known: Local, later: dict[int, Adjoint], name: str, m: int, centre: Ball) -> tuple[Array, Up]:
    """(columns' deviations, deviation in operator norm) of N_m, m < depth."""
    norms = known.norms
    column_deviations = np.full(centre.centre.shape[1], centre.error.value)
    deviation = centre.error
    for l in range(m + 1, known.depth + 1):  # noqa: E741
        at, n, x = known.stages[l], later[l], known.u[l, m]
        slope, ball = at.slope, at.ball
        magnitude = np.abs(x.centre).T
        split, total = times_up(n.centre_columns, slope.split), times_up(n.centre_columns, slope.total)
        rated = times_up(n.centre_columns, slope.rate)
        by_parts = _column_sums(magnitude, split, x)
        if ball.value:
            by_parts = add_up(by_parts, times_up(x.rows_times(rated).column_norms(), ball.value))
        column_deviations = add_up(column_deviations, np.minimum(by_parts, _column_sums(magnitude, total, x)))
        x_norm = norms(f"{keys.TRANSFER} {l} {m}", x)
        parts = norms.scaled(f"{keys.ADJOINT_SPLIT} {name} {l}", n.centre.columns_times(slope.split)) * x_norm
        if ball.value:
            parts = parts + ball * norms(f"{keys.WEIGHTED_TRANSFER} {name} {l} {m}", x.rows_times(rated))
        whole = norms.scaled(f"{keys.ADJOINT_TOTAL} {name} {l}", n.centre.columns_times(slope.total)) * x_norm
        deviation = deviation + least([parts, whole])
        if n.deviation.value:
            moved = x.rows_times(slope.total)
            column_deviations = add_up(column_deviations, times_up(moved.column_norms(), n.deviation.value))
            deviation = deviation + norms.scaled(f"{keys.TOTAL_TRANSFER} {l} {m}", moved) * n.deviation
        weight_move = n.p.norm_bound * known.layer(l).move
        if weight_move.value:
            if l == m + 1:
                column_deviations = add_up(column_deviations, np.full_like(column_deviations, weight_move.value))
                deviation = deviation + weight_move
            else:
                before = known.stages[l - 1]
                v = known.u[l - 1, m].rows_times(before.slope.centre, before.slope_noise)
                column_deviations = add_up(column_deviations, times_up(v.column_norms(), weight_move.value))
                deviation = deviation + weight_move * norms(f"{keys.VALUE_TRANSFER} {l} {m}", v)
    return column_deviations, deviation


def _column_sums(magnitude: Array, weights: Array, x: Ball) -> Array:
    """At least |X|^T weights for every X of the ball."""
    sums = product_up(magnitude, weights)
    slack = x.error * frobenius_up(weights)
    return add_up(sums, np.full_like(sums, slack.value))
