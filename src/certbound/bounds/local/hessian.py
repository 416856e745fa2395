"""Rules L5 and L6: blocks of the second derivative of one output, or of all, over the domain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from ...numbers.balls import Ball, frobenius_up, times_up
from ...numbers.directed import Up, least, norm_up
from ...numbers.matrix import UNIT, Array, add_up, nonnegative_norm_up
from .adjoints import Adjoint
from .sensitivities import Bounded, Local, peak, product_peak
from .stages import Stage

Pairs = dict[tuple[int, int], Up]


@dataclass(eq=False)
class Second:
    """Second derivatives of Y Phi.

    centres: of the curvature blocks C_ij, i <= j (one row only); sizes, roundings: at least their norms and rounding
    errors; noises: how far another computation of them may be off; direct, change: bounds of the norms of the matrices
    of H_ij and D_ij (rule L6), with vectors.
    """

    centres: dict[tuple[int, int], Array] = field(default_factory=dict)
    sizes: Pairs = field(default_factory=dict)
    roundings: Pairs = field(default_factory=dict)
    noises: Pairs = field(default_factory=dict)
    direct: Up = Up.zero
    change: Up = Up.zero
    vectors: dict[str, tuple[float, ...]] = field(default_factory=dict)


def second(known: Local, adjoint: dict[int, Adjoint], name: str, rows: list[Second] | None = None) -> Second:
    """The blocks for the outputs of ``adjoint``; ``rows``: those of every single output, for all of them together."""
    result = Second()
    tops: Pairs = {}
    offs: Pairs = {}
    depth = known.depth
    for j in range(1, depth + 1):
        for i in range(1, j + 1):
            rounding = _centre(known, adjoint, name, i, j, result, rows)
            tops[i, j], offs[i, j] = _curvature(known, adjoint, name, i, j, result.sizes.get((i, j)), rounding)
    result.direct, vector = _norm(depth, lambda i, j: _direct(known, adjoint, tops, i, j))
    result.change, other = _norm(depth, lambda i, j: _change(known, adjoint, result.sizes, offs, i, j))
    result.vectors = {f"H {name}": vector, f"D {name}": other}
    return result


def _centre(
    known: Local, adjoint: dict[int, Adjoint], name: str, i: int, j: int, result: Second, rows: list[Second] | None
) -> Up:
    """Compute the centre of C_ij (one row) and its norm; the rounding error of the centre."""
    if rows is not None:
        if rows:
            result.sizes[i, j] = norm_up([row.sizes[i, j] for row in rows])
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
        result.sizes[i, j] = Up.zero
    else:
        result.centres[i, j] = total
        result.sizes[i, j] = known.norms(f"C {name} {i} {j}", Ball(total, noise))
    result.roundings[i, j], result.noises[i, j] = error, noise
    return error


def _noise(n: Adjoint, stage: Stage, ai: Bounded, aj: Bounded) -> Up:
    """How far the part of C_ij from this stage can be from its centre by roundings of N, A and the curvature."""
    bent, off = peak(np.abs(stage.curvature.centre)), peak(stage.curvature_noise)
    own = product_peak(n.weights, stage.curvature_noise) + n.centre.error * (bent + off)
    bent = product_peak(n.weights, np.abs(stage.curvature.centre))
    return own * ai.norm * aj.norm + bent * (ai.centre.error * aj.norm + ai.norm * aj.centre.error)


def centres_noise(known: Local, adjoint: dict[int, Adjoint], result: Second) -> Up:
    """How far the second derivative at the centres can be from that at the centres of another computation."""
    total: list[Up] = []
    for j in range(1, known.depth + 1):
        for i in range(1, j + 1):
            own_i, own_j = known.own_centre[i], known.own_centre[j]
            bound = result.noises[i, j] * own_i * own_j
            start_i, start_j = (known.layer(q).alpha * frobenius_up(known.stages[q - 1].start) for q in (i, j))
            bound = bound + result.sizes[i, j] * (start_i * own_j + own_i * start_j)
            if i < j:
                b, n = known.b[j, i], adjoint[j]
                moved = start_i * b.norm * n.p_norm
                moved = moved + own_i * (b.centre.error * n.p_norm + b.norm * n.p_centre.error)
                bound = bound + known.layer(j).alpha * moved
            total += [bound] if i == j else [bound, bound]
    return norm_up(total)


def _curvature(
    known: Local, adjoint: dict[int, Adjoint], name: str, i: int, j: int, size: Up | None, rounding: Up
) -> tuple[Up, Up]:
    """Rule L5: (sup ||C_ij||, how far C_ij can be from its centre)."""
    top, off = Up.zero, rounding
    for m in range(j, known.depth + 1):
        n, stage = adjoint[m], known.stages[m]
        t = stage.curvature
        if not t.largest.any():
            continue
        ai, aj = known.a[m, i], known.a[m, j]
        each = product_peak(n.columns, t.largest)
        whole = n.top * t.top
        top = top + least([each * ai.top * aj.top, whole * ai.rows * aj.top, whole * ai.top * aj.rows])
        gi, gj = (_weighted(known, n, name, m, q) for q in (i, j))
        total = peak(add_up(times_up(n.weights, t.total), times_up(n.columns_off, t.largest)))
        split = product_peak(n.weights, t.split)
        spread = stage.ball * product_peak(n.weights, t.rate) + n.off * t.top
        noise = Up(4 * UNIT) * product_peak(n.weights, np.abs(t.centre))
        orders = []
        # The two orders must not be mixed: what the curvature changes belongs to the order it stands in.
        for one, other, weighted in ((ai, aj, gi), (aj, ai, gj)):
            by_rows = least([peak(one.centre_rows) * other.top, one.norm * other.rows])
            whole_change = (total + noise) * one.norm * other.top
            middle = least([whole_change, (split + noise) * one.norm * other.top + spread * by_rows])
            orders.append(one.off * each * other.top + middle + weighted * other.off)
        off = off + least(orders)
    if size is None:
        return top, off
    top = least([top, size + off])
    return top, least([off, size + top])


def _weighted(known: Local, n: Adjoint, name: str, m: int, i: int) -> Up:
    """At least ||diag(weights |t|) A_{m<-i}|| at the centre."""
    weights = times_up(n.weights, np.abs(known.stages[m].curvature.centre))
    if i == m:
        return peak(weights)
    return known.norms.scaled(f"g {name} {m} {i}", known.a[m, i].centre.rows_times(weights))


def _direct(known: Local, adjoint: dict[int, Adjoint], tops: Pairs, i: int, j: int) -> Up:
    bound = tops[i, j] * known.own[i] * known.own[j]
    if i < j:
        bound = bound + known.layer(j).alpha * known.own[i] * known.b[j, i].top * adjoint[j].p_top
    return bound


def _change(known: Local, adjoint: dict[int, Adjoint], sizes: Pairs, offs: Pairs, i: int, j: int) -> Up:
    bound = offs[i, j] * known.own[i] * known.own[j]
    if (i, j) in sizes:
        moved = known.own_off[i] * known.own[j] + known.own_centre[i] * known.own_off[j]
        bound = bound + sizes[i, j] * moved
    if i < j:
        b, n = known.b[j, i], adjoint[j]
        cross = known.own_off[i] * b.norm * n.p_norm + known.own[i] * (b.off * n.p_norm + b.top * n.p_off)
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
        perron = np.abs(np.linalg.eigh(blocks)[1][:, -1])
        vector = np.maximum(perron / perron.max(), 1e-9)
    return nonnegative_norm_up(blocks, vector), tuple(vector.tolist())
