"""Rules L5 and L6: blocks of the second derivative of one output, or of all, over the domain."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np

from ...numbers.balls import Ball, frobenius_up, times_up
from ...numbers.directed import Up, least, norm_up
from ...numbers.matrix import ETA, UNIT, Array, add_up, gamma, nonnegative_norm_up
from .adjoint import Adjoint
from .sensitivity import Local, peak, product_peak

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


@np.errstate(over="ignore")
def second(known: Local, adjoint: dict[int, Adjoint], name: str, rows: list[Second] | None = None) -> Second:
    """The blocks for the outputs of ``adjoint``; ``rows``: those of every single output, for all of them together."""
    result = Second()
    depth = known.depth
    if rows is None:
        _centres(known, adjoint, name, result)
    else:
        for pair in _pairs(depth):
            result.roundings[pair] = norm_up([row.roundings[pair] for row in rows])
            if rows:
                result.sizes[pair] = norm_up([row.sizes[pair] for row in rows])
    tops, offs = _curvatures(known, adjoint, name, result)
    result.direct, vector = _norm(depth, lambda i, j: _direct(known, adjoint, tops, i, j))
    result.change, other = _norm(depth, lambda i, j: _change(known, adjoint, result.sizes, offs, i, j))
    result.vectors = {f"H {name}": vector, f"D {name}": other}
    return result


def _pairs(depth: int) -> list[tuple[int, int]]:
    """i <= j <= depth, j by j."""
    return [(i, j) for j in range(1, depth + 1) for i in range(1, j + 1)]


# There are depth^3 / 6 terms (i, j, m). For each stage m those of all pairs are taken at once, as matrices of bounds in
# which only i <= j means something; the sums run over m upwards. add_up and times_up round as Up does, to inf too.


def _centres(known: Local, adjoint: dict[int, Adjoint], name: str, result: Second) -> None:
    """The centres of all C_ij (one row), their norms, and how far roundings move them."""
    depth = known.depth
    found: dict[tuple[int, int], Array] = {}
    error, noise = np.zeros((depth, depth)), np.zeros((depth, depth))
    for m in range(1, depth + 1):
        n, curvature = adjoint[m], known.stages[m].curvature
        noise[:m, :m] = add_up(noise[:m, :m], _noise(known, n, m))
        if not curvature.centre.any():
            continue
        weight = n.centre.centre[0] * curvature.centre
        right = [known.a[m, i].centre.centre for i in range(1, m + 1)]
        left = [matrix.T * weight for matrix in right[:-1]] + [np.diag(weight)]
        sizes, scaled_sizes = _values(map(frobenius_up, right)), _values(map(frobenius_up, left))
        rounding = times_up((Up(4 * UNIT) * peak(np.abs(weight))).value, sizes)
        widths = np.array([matrix.shape[1] for matrix in right], dtype=np.float64)
        lost = times_up(times_up(gamma(weight.size), scaled_sizes)[:, None], sizes)
        lost = add_up(lost, np.outer((weight.size + 4) * widths, widths) * ETA)
        own = add_up(error[:m, :m], lost, times_up(rounding[:, None], sizes))
        own[:, -1] = add_up(error[:m, m - 1], rounding)  # A_mm is the identity
        together = np.zeros((m, m))
        for i, j in _pairs(m):
            part = left[i - 1] @ right[j - 1] if j < m else left[i - 1]
            before = found.get((i, j))
            if before is not None:
                together[i - 1, j - 1] = (frobenius_up(before) + frobenius_up(part)).value
                part = before + part
            found[i, j] = part
        error[:m, :m] = add_up(own, times_up(2 * UNIT, together))
    result.roundings, result.noises = _by_pair(error), _by_pair(noise)
    for pair in _pairs(depth):
        if pair in found:
            ball = Ball(found[pair], result.noises[pair])
            result.sizes[pair] = known.norms(f"C {name} {pair[0]} {pair[1]}", ball)
        else:
            result.sizes[pair] = Up.zero
    result.centres = found


def _values(bounds: Iterable[Up]) -> Array:
    return np.array([bound.value for bound in bounds])


def _by_pair(bounds: Array) -> Pairs:
    return {(i, j): Up(float(bounds[i - 1, j - 1])) for i, j in _pairs(len(bounds))}


def _noise(known: Local, n: Adjoint, m: int) -> Array:
    """How far the part of C_ij from stage m can be from its centre by roundings of N, A and the curvature."""
    stage, through = known.stages[m], [known.a[m, i] for i in range(1, m + 1)]
    bent, off = peak(np.abs(stage.curvature.centre)), peak(stage.curvature_noise)
    own = product_peak(n.weights, stage.curvature_noise) + n.centre.error * (bent + off)
    bent = product_peak(n.weights, np.abs(stage.curvature.centre))
    norms, errors = _values(a.norm for a in through), _values(a.centre.error for a in through)
    moved = add_up(times_up(errors[:, None], norms), times_up(norms[:, None], errors))
    return add_up(times_up(times_up(own.value, norms)[:, None], norms), times_up(bent.value, moved))


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


def _curvatures(known: Local, adjoint: dict[int, Adjoint], name: str, result: Second) -> tuple[Pairs, Pairs]:
    """Rule L5: (sup ||C_ij||, how far C_ij can be from its centre) for all i <= j."""
    depth = known.depth
    top, off = np.zeros((depth, depth)), np.zeros((depth, depth))
    for (i, j), rounding in result.roundings.items():
        off[i - 1, j - 1] = rounding.value
    for m in range(1, depth + 1):
        n, stage = adjoint[m], known.stages[m]
        t = stage.curvature
        if not t.largest.any():
            continue
        through = [known.a[m, i] for i in range(1, m + 1)]
        tops, offs, norms = (_values(getattr(a, part) for a in through) for part in ("top", "off", "norm"))
        rows, centre_rows = _values(a.rows for a in through), _values(peak(a.centre_rows) for a in through)
        each, whole = product_peak(n.columns, t.largest).value, (n.top * t.top).value
        sups = times_up(times_up(each, tops)[:, None], tops)
        sups = np.minimum(sups, times_up(times_up(whole, rows)[:, None], tops))
        sups = np.minimum(sups, times_up(times_up(whole, tops)[:, None], rows))
        top[:m, :m] = add_up(top[:m, :m], sups)
        weighted = _values(_weighted(known, n, name, m, i) for i in range(1, m + 1))
        total = peak(add_up(times_up(n.weights, t.total), times_up(n.columns_off, t.largest)))
        split = product_peak(n.weights, t.split)
        spread = stage.ball * product_peak(n.weights, t.rate) + n.off * t.top
        noise = Up(4 * UNIT) * product_peak(n.weights, np.abs(t.centre))
        by_rows = np.minimum(times_up(centre_rows[:, None], tops), times_up(norms[:, None], rows))
        middle = times_up(times_up((split + noise).value, norms)[:, None], tops)
        middle = add_up(middle, times_up(spread.value, by_rows))
        middle = np.minimum(middle, times_up(times_up((total + noise).value, norms)[:, None], tops))
        order = add_up(times_up(times_up(offs, each)[:, None], tops), middle, times_up(weighted[:, None], offs))
        # The two orders must not be mixed: what the curvature changes belongs to the order it stands in.
        off[:m, :m] = add_up(off[:m, :m], np.minimum(order, order.T))
    all_tops, all_offs = _by_pair(top), _by_pair(off)
    for pair, size in result.sizes.items():
        all_tops[pair] = least([all_tops[pair], size + all_offs[pair]])
        all_offs[pair] = least([all_offs[pair], size + all_tops[pair]])
    return all_tops, all_offs


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
