"""Rule L4: adjoint rows N_m = Y dPhi/du_{m+1} and P_m = N_m diag(slopes) over the domain, for one output or all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...numbers.balls import Ball, column_norms_up, frobenius_up, identity, times_up
from ...numbers.directed import Up, least
from ...numbers.matrix import Array, add_up, product_up
from .sensitivities import Local, product_peak


@dataclass(frozen=True, eq=False)
class Adjoint:
    """N and P at one layer; ``weights`` >= the norms of the centre's columns.

    Over the domain: top >= ||N||, off >= ||N - centre||, columns and columns_off the same per column; p_...: of P.
    """

    centre: Ball
    weights: Array
    top: Up
    off: Up
    columns: Array
    columns_off: Array
    p_centre: Ball
    p_norm: Up
    p_top: Up
    p_off: Up


def adjoints(known: Local) -> dict[int, Adjoint]:
    """Layer m -> N_m, P_m for all outputs."""
    found: dict[int, Adjoint] = {}
    centre = identity(known.stages[-1].centre.size)
    for m in range(known.depth, 0, -1):
        if m < known.depth:
            centre = found[m + 1].p_centre.times(known.layer(m + 1).linear, known.layer(m + 1).norm)
        p = centre.columns_times(known.stages[m].slope.centre, known.stages[m].slope_noise)
        found[m] = _adjoint(known, found, "all", m, centre, p)
    return found


def row_adjoints(known: Local, everything: dict[int, Adjoint], row: int) -> dict[int, Adjoint]:
    """The same for one output, with the rows of the same centres."""
    found: dict[int, Adjoint] = {}
    for m in range(known.depth, 0, -1):
        n, p = everything[m].centre, everything[m].p_centre
        centre, p_centre = (Ball(x.centre[row : row + 1], x.error) for x in (n, p))
        found[m] = _adjoint(known, found, str(row), m, centre, p_centre)
    return found


def _adjoint(known: Local, later: dict[int, Adjoint], name: str, m: int, centre: Ball, p: Ball) -> Adjoint:
    norms, slope = known.norms, known.stages[m].slope
    weights = centre.column_norms() if centre.error.value else column_norms_up(centre.centre)
    if m == known.depth:
        top, off, columns, columns_off = Up.one, Up.zero, weights, np.zeros_like(weights)
    else:
        columns_off, off = _deviations(known, later, name, m, centre)
        after, layer = later[m + 1], known.layer(m + 1)
        reach = np.nextafter(column_norms_up(layer.linear) + layer.move.value, np.inf)
        columns = np.minimum(add_up(weights, columns_off), times_up(reach, after.p_top.value))
        columns_off = np.minimum(np.minimum(columns_off, off.value), add_up(weights, columns))
        off = least([off, frobenius_up(columns_off)])
        whole = norms(f"L {m + 1}", Ball(layer.linear)) + layer.move
        top = least([norms(f"N {name} {m}", centre) + off, whole * after.p_top])
    p_norm = norms(f"P {name} {m}", p)
    split = norms.scaled(f"Ne {name} {m}", centre.columns_times(slope.split))
    parts = split + known.stages[m].ball * product_peak(weights, slope.rate)
    total = norms.scaled(f"Ns {name} {m}", centre.columns_times(slope.total))
    p_off = least([parts, total]) + slope.top * off + p.error
    p_top = least([p_norm + p_off, slope.top * top, frobenius_up(times_up(columns, slope.largest))])
    if name == "all":
        forward = known.b[known.depth + 1, m]
        apart = frobenius_up(p.centre - forward.centre.centre)  # the two centres are rounded differently
        p_off, p_top = least([p_off, forward.off + apart]), least([p_top, forward.top])
    p_off = least([p_off, p_norm + p_top])
    return Adjoint(centre, weights, top, off, columns, columns_off, p, p_norm, p_top, p_off)


def _deviations(known: Local, later: dict[int, Adjoint], name: str, m: int, centre: Ball) -> tuple[Array, Up]:
    """(columns' deviations, deviation in operator norm) of N_m, m < depth."""
    norms = known.norms
    columns = np.full(centre.centre.shape[1], centre.error.value)
    off = centre.error
    for l in range(m + 1, known.depth + 1):  # noqa: E741
        at, n, x = known.stages[l], later[l], known.u[l, m]
        slope, ball = at.slope, at.ball
        magnitude = np.abs(x.centre).T
        split, total = times_up(n.weights, slope.split), times_up(n.weights, slope.total)
        rated = times_up(n.weights, slope.rate)
        by_parts = _column_sums(magnitude, split, x)
        if ball.value:
            by_parts = add_up(by_parts, times_up(x.rows_times(rated).column_norms(), ball.value))
        columns = add_up(columns, np.minimum(by_parts, _column_sums(magnitude, total, x)))
        x_norm = norms(f"X {l} {m}", x)
        parts = norms.scaled(f"Ne {name} {l}", n.centre.columns_times(slope.split)) * x_norm
        if ball.value:
            parts = parts + ball * norms(f"wX {name} {l} {m}", x.rows_times(rated))
        whole = norms.scaled(f"Ns {name} {l}", n.centre.columns_times(slope.total)) * x_norm
        off = off + least([parts, whole])
        if n.off.value:
            moved = x.rows_times(slope.total)
            columns = add_up(columns, times_up(moved.column_norms(), n.off.value))
            off = off + norms.scaled(f"sX {l} {m}", moved) * n.off
        weight_move = n.p_top * known.layer(l).move
        if weight_move.value:
            if l == m + 1:
                columns = add_up(columns, np.full_like(columns, weight_move.value))
                off = off + weight_move
            else:
                before = known.stages[l - 1]
                v = known.u[l - 1, m].rows_times(before.slope.centre, before.slope_noise)
                columns = add_up(columns, times_up(v.column_norms(), weight_move.value))
                off = off + weight_move * norms(f"V {l} {m}", v)
    return columns, off


def _column_sums(magnitude: Array, weights: Array, x: Ball) -> Array:
    """At least |X|^T weights for every X of the ball."""
    sums = product_up(magnitude, weights)
    slack = x.error * frobenius_up(weights)
    return add_up(sums, np.full_like(sums, slack.value))
