"""Rules L5 and L6: blocks of the second derivative of one output, or of all, over the domain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from ...numbers.balls import Ball, frobenius_up, times_up
from ...numbers.directed import Up, least, norm_up
from ...numbers.matrix import UNIT, Array, add_up, nonnegative_norm_up
from . import witness_keys as keys
from .adjoints import Adjoint
from .sensitivities import Bounded, Local, peak, product_peak
from .stages import Stage

Pairs = dict[tuple[int, int], Up]


@dataclass(eq=False)
class Second:
    """Second derivatives of Y Phi.

    curvature_centres: of the blocks C_ij, i <= j (one row only); curvature_norms, roundings: at least their norms and
    rounding errors; noises: how far another computation of them may be off. norm_bound, deviation: at least the norms
    of the matrices of H_ij and D_ij (rule L6), proved by ``vectors``.
    """

    curvature_centres: dict[tuple[int, int], Array] = field(default_factory=dict)
    curvature_norms: Pairs = field(default_factory=dict)
    roundings: Pairs = field(default_factory=dict)
    noises: Pairs = field(default_factory=dict)
    norm_bound: Up = Up.zero
    deviation: Up = Up.zero
    vectors: dict[str, tuple[float, ...]] = field(default_factory=dict)


def second(known: Local, adjoint: dict[int, Adjoint], name: str, rows: list[Second] | None = None) -> Second:
    """The blocks for the outputs of ``adjoint``; ``rows``: those of every single output, for all of them together."""
    result = Second()
    norm_bounds: Pairs = {}
    deviations: Pairs = {}
    depth = known.depth
    for j in range(1, depth + 1):
        for i in range(1, j + 1):
            rounding = _centre(known, adjoint, name, i, j, result, rows)
            norm_bounds[i, j], deviations[i, j] = _curvature(
                known, adjoint, name, i, j, result.curvature_norms.get((i, j)), rounding
            )
    result.norm_bound, vector = _norm(depth, lambda i, j: _direct(known, adjoint, norm_bounds, i, j))
    result.deviation, other = _norm(
        depth, lambda i, j: _change(known, adjoint, result.curvature_norms, deviations, i, j)
    )
    result.vectors = {f"{keys.HESSIAN} {name}": vector, f"{keys.HESSIAN_DEVIATION} {name}": other}
    return result


def _centre(
    known: Local, adjoint: dict[int, Adjoint], name: str, i: int, j: int, result: Second, rows: list[Second] | None
) -> Up:
    """Compute the centre of C_ij (one row) and its norm; the rounding error of the centre."""
    if rows is not None:
        if rows:
            result.curvature_norms[i, j] = norm_up([row.curvature_norms[i, j] for row in rows])
        return norm_up([row.roundings[i, j] for row in rows])
    total: Array | None = None
    error = noise = Up.zero
    for m in range(j, known.depth + 1):
        n, curvature = adjoint[m], known.stages[m].curvature
        noise = noise + _noise(n, known.stages[m], known.a[m, i], known.a[m, j])
        if not curvature.centre.any():
            continue
        weight = n.centre.centre[0] * curvature.centre
        left = Ball(known.a[m, i].centre.centre)
        scaled = Ball(left.centre.T * weight) if i < m else Ball(np.diag(weight))
        rounding = Up(4 * UNIT) * peak(np.abs(weight)) * left.frobenius()
        if j == m:
            part = scaled.centre
            error = error + rounding
        else:
            right = Ball(known.a[m, j].centre.centre)
            product = scaled @ right
            part = product.centre
            error = error + product.error + rounding * right.frobenius()
        if total is not None:
            error = error + Up(2 * UNIT) * (Ball(total).frobenius() + Ball(part).frobenius())
        total = part if total is None else total + part
    if total is None:
        result.curvature_norms[i, j] = Up.zero
    else:
        result.curvature_centres[i, j] = total
        result.curvature_norms[i, j] = known.norms(f"{keys.CURVATURE} {name} {i} {j}", Ball(total, noise))
    result.roundings[i, j], result.noises[i, j] = error, noise
    return error


def _noise(n: Adjoint, stage: Stage, ai: Bounded, aj: Bounded) -> Up:
    """How far the part of C_ij from this stage can be from its centre by roundings of N, A and the curvature."""
    bent, noise = peak(np.abs(stage.curvature.centre)), peak(stage.curvature_noise)
    moved = product_peak(n.centre_columns, stage.curvature_noise) + n.centre.error * (bent + noise)
    bent = product_peak(n.centre_columns, np.abs(stage.curvature.centre))
    return moved * ai.centre_norm * aj.centre_norm + bent * (
        ai.centre.error * aj.centre_norm + ai.centre_norm * aj.centre.error
    )


def centres_noise(known: Local, adjoint: dict[int, Adjoint], result: Second) -> Up:
    """How far the second derivative at the centres can be from that at the centres of another computation."""
    total: list[Up] = []
    for j in range(1, known.depth + 1):
        for i in range(1, j + 1):
            gain_i, gain_j = (known.layer_gain[q].at_centre for q in (i, j))
            bound = result.noises[i, j] * gain_i * gain_j
            start_i, start_j = (known.layer(q).alpha * frobenius_up(known.stages[q - 1].start) for q in (i, j))
            bound = bound + result.curvature_norms[i, j] * (start_i * gain_j + gain_i * start_j)
            if i < j:
                b, n = known.b[j, i], adjoint[j]
                moved = start_i * b.centre_norm * n.p.centre_norm
                moved = moved + gain_i * (b.centre.error * n.p.centre_norm + b.centre_norm * n.p.centre.error)
                bound = bound + known.layer(j).alpha * moved
            total += [bound] if i == j else [bound, bound]
    return norm_up(total)


def _curvature(
    known: Local, adjoint: dict[int, Adjoint], name: str, i: int, j: int, size: Up | None, rounding: Up
) -> tuple[Up, Up]:
    """Rule L5: (sup ||C_ij||, how far C_ij can be from its centre)."""
    norm_bound, deviation = Up.zero, rounding
    for m in range(j, known.depth + 1):
        n, stage = adjoint[m], known.stages[m]
        t = stage.curvature
        if not t.largest.any():
            continue
        ai, aj = known.a[m, i], known.a[m, j]
        each = product_peak(n.column_bounds, t.largest)
        whole = n.norm_bound * t.norm_bound
        norm_bound = norm_bound + least(
            [
                each * ai.norm_bound * aj.norm_bound,
                whole * ai.row_bound * aj.norm_bound,
                whole * ai.norm_bound * aj.row_bound,
            ]
        )
        gi, gj = (_weighted(known, n, name, m, q) for q in (i, j))
        total = peak(add_up(times_up(n.centre_columns, t.total), times_up(n.column_deviations, t.largest)))
        split = product_peak(n.centre_columns, t.split)
        by_ball = stage.ball * product_peak(n.centre_columns, t.rate) + n.deviation * t.norm_bound
        noise = Up(4 * UNIT) * product_peak(n.centre_columns, np.abs(t.centre))
        orders = []
        # The two orders must not be mixed: what the curvature changes belongs to the order it stands in.
        for one, other, weighted in ((ai, aj, gi), (aj, ai, gj)):
            by_rows = least([peak(one.centre_rows) * other.norm_bound, one.centre_norm * other.row_bound])
            whole_change = (total + noise) * one.centre_norm * other.norm_bound
            middle = least([whole_change, (split + noise) * one.centre_norm * other.norm_bound + by_ball * by_rows])
            orders.append(one.deviation * each * other.norm_bound + middle + weighted * other.deviation)
        deviation = deviation + least(orders)
    if size is None:
        return norm_bound, deviation
    norm_bound = least([norm_bound, size + deviation])
    return norm_bound, least([deviation, size + norm_bound])


def _weighted(known: Local, n: Adjoint, name: str, m: int, i: int) -> Up:
    """At least ||diag(weights |t|) A_{m<-i}|| at the centre."""
    weights = times_up(n.centre_columns, np.abs(known.stages[m].curvature.centre))
    if i == m:
        return peak(weights)
    return known.norms.scaled(f"{keys.CURVED_SENSITIVITY} {name} {m} {i}", known.a[m, i].centre.rows_times(weights))


def _direct(known: Local, adjoint: dict[int, Adjoint], norm_bounds: Pairs, i: int, j: int) -> Up:
    gain_i, gain_j = known.layer_gain[i], known.layer_gain[j]
    bound = norm_bounds[i, j] * gain_i.norm_bound * gain_j.norm_bound
    if i < j:
        bound = bound + known.layer(j).alpha * gain_i.norm_bound * known.b[j, i].norm_bound * adjoint[j].p.norm_bound
    return bound


def _change(known: Local, adjoint: dict[int, Adjoint], sizes: Pairs, deviations: Pairs, i: int, j: int) -> Up:
    gain_i, gain_j = known.layer_gain[i], known.layer_gain[j]
    bound = deviations[i, j] * gain_i.norm_bound * gain_j.norm_bound
    if (i, j) in sizes:
        moved = gain_i.deviation * gain_j.norm_bound + gain_i.at_centre * gain_j.deviation
        bound = bound + sizes[i, j] * moved
    if i < j:
        b, n = known.b[j, i], adjoint[j]
        cross = gain_i.deviation * b.centre_norm * n.p.centre_norm + gain_i.norm_bound * (
            b.deviation * n.p.centre_norm + b.norm_bound * n.p.deviation
        )
        bound = bound + known.layer(j).alpha * cross
    return bound


def _norm(depth: int, entry: Callable[[int, int], Up]) -> tuple[Up, tuple[float, ...]]:
    """The norm of the symmetric matrix of entry(i, j), i <= j, with its vector (rule R7)."""
    values = [[Up.zero] * (depth + 1) for _ in range(depth + 1)]
    for j in range(1, depth + 1):
        for i in range(1, j + 1):
            values[i][j] = values[j][i] = entry(i, j)
    blocks = np.array([[value.value for value in row[1:]] for row in values[1:]])
    if not np.isfinite(blocks).all():
        return Up(np.inf), ()
    vector = np.ones(depth)
    if blocks.any():
        eigenvector = np.abs(np.linalg.eigh(blocks)[1][:, -1])
        vector = np.maximum(eigenvector / eigenvector.max(), 1e-9)
    return nonnegative_norm_up(blocks, vector), tuple(vector.tolist())
