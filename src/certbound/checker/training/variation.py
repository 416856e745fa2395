"""How far the Hessian moves in a ball about a recorded point (rule T2), in units of 2**-SHORT, rounded up."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from training.fixed import BITS, SHORT, UNIT, Stack, ceil_shift, norm_up, short_up, times_up, up
from training.forward import Pass, rule_t9
from training.run import CROSS_ENTROPY, Run

# Suprema of the first three derivatives of an activation.
SUPREMA = {
    "tanh": (Fraction(1), Fraction(77, 100), Fraction(2)),
    "sigmoid": (Fraction(1, 4), Fraction(963, 10_000), Fraction(1, 8)),
    "softplus": (Fraction(1), Fraction(1, 4), Fraction(963, 10_000)),
    "relu": (Fraction(1), Fraction(0), Fraction(0)),
}
THIRD_MOMENT = up(Fraction(2722, 10_000))  # of cross_entropy: at least sqrt(6)/9
HALF, ROOT_TWO = UNIT // 2, up(Fraction(14143, 10_000))


class Moving(NamedTuple):
    """A size at the centre, and how far the thing itself can be from its centre in the ball."""

    size: int
    off: int

    def __mul__(self, other: Moving) -> Moving:  # type: ignore[override]
        off = times_up(self.off, other.size + other.off) + times_up(self.size, other.off)
        return Moving(times_up(self.size, other.size), off)

    def __add__(self, other: Moving) -> Moving:  # type: ignore[override]
        return Moving(self.size + other.size, self.off + other.off)


class Sizes(NamedTuple):
    """Of one sample, by layer: norms of inputs, adjoints and gradients, largest slope, curvature, adjoint and
    curvature times adjoint; ``reach``[t, l]: the norm of d z_t / d z_l. ``columns``: of a weight,
    the largest norm of a column.
    """

    inputs: list[int]
    slopes: list[int]
    curves: list[int]
    adjoints: list[int]
    adjoint_most: list[int]
    weighted: list[int]
    gradients: list[int]
    reach: dict[tuple[int, int], int]
    columns: list[int]


def sizes_of(run: Run, found: Pass, norms: Sequence[int]) -> list[Sizes]:
    """For every sample; ``norms``: at least the spectral norm of each weight without its bias (the first: not used)."""

    def norms_of(stacks: list[Stack], i: int) -> list[int]:
        return [norm_up(s.rows[i], s.radius) for s in stacks]

    def most_of(stacks: list[Stack], i: int) -> list[int]:
        return [short_up(max(map(abs, s.rows[i])) + s.radius) for s in stacks]

    columns = [max(norm_up(c, w.radius) for c in zip(*w.rows, strict=True)) for w in found.weights]
    result = []
    for i in range(len(found.residual.rows)):
        slopes, curves, most = (most_of(s, i) for s in (found.slopes, found.curves, found.adjoints))
        weighted = []
        for alpha, curve in zip(found.adjoints, found.curves, strict=True):
            pairs = zip(alpha.rows[i], curve.rows[i], strict=True)
            largest = max((abs(x) + alpha.radius) * (abs(y) + curve.radius) for x, y in pairs)
            weighted.append(ceil_shift(largest, 2 * BITS - SHORT))
        reach: dict[tuple[int, int], int] = {}
        for (t, first), own in sorted(found.reach.items()):
            before = UNIT if t == first + 1 else reach[t - 1, first]
            along = times_up(times_up(norms[t], slopes[t - 1]), before)
            flat = [v for row in own.matrices[i] for v in row]
            reach[t, first] = min(along, norm_up(flat, own.radius))
        result.append(
            Sizes(
                norms_of(found.inputs, i),
                slopes,
                curves,
                norms_of(found.adjoints, i),
                most,
                weighted,
                norms_of(found.gradients, i),
                reach,
                columns,
            )
        )
    return result


class _Total:
    """Sums over the samples, by pair of layers: what Gauss-Newton and the rest move by, and the size of the rest; what
    the factors of the Gauss-Newton matrix move by, in squares, and what the loss' own curvature adds.
    """

    def __init__(self, count: int) -> None:
        self.newton, self.rest, self.size_of_rest = ([[0] * count for _ in range(count)] for _ in range(3))
        self.change = self.turned = 0
        self.moves: list[list[int]] = [[] for _ in range(count)]


def rule_t2(
    run: Run,
    found: Pass,
    sizes: Sequence[Sizes],
    samples: Sequence[int],
    batch: Sequence[int],
    norms: Sequence[int],
    radius: int,
    top: int,
) -> int:
    """At least the norm of what the Hessian of the loss over ``batch`` (places in ``sizes``) changes by in the ball.

    ``top``: at least its largest eigenvalue at the centre, without decay. Rejected if a neuron of a sample of the batch
    may reach its kink there (T9).
    """
    total = _Total(len(run.layers))
    for place in batch:
        _add_sample(run, sizes[place], norms, radius, total)
    for t, layer in enumerate(run.layers):
        if layer.activation == "relu":
            z = found.values[t]
            own = Stack([z.rows[i] for i in batch], z.radius)
            rule_t9(own, [m << (BITS - SHORT) for m in total.moves[t]], t, [samples[i] for i in batch])
    count = len(batch)
    newton, rest, size_of_rest = (
        [[-(-v // count) for v in row] for row in matrix] for matrix in (total.newton, total.rest, total.size_of_rest)
    )
    both = [[a + b for a, b in zip(v, w, strict=True)] for v, w in zip(newton, rest, strict=True)]
    gram, change = max(top, 0) + _norm(size_of_rest), -(-total.change // count)
    as_a_whole = 2 * (math.isqrt(gram * change) + 1) + change + -(-total.turned // count) + _norm(rest)
    return min(_norm(both), as_a_whole)


def _norm(blocks: list[list[int]]) -> int:
    """At least the norm of a symmetric nonnegative matrix."""
    return min(math.isqrt(sum(v * v for row in blocks for v in row)) + 1, max(map(sum, blocks)))


def _gradients(
    run: Run,
    own: Sizes,
    weights: Sequence[Moving],
    slopes: Sequence[Moving],
    curves: Sequence[Moving],
    moves: Sequence[int],
    residual: int,
) -> tuple[list[Moving], list[Moving]]:
    """By layer, gradients in its arguments, and its curvature times adjoints; ``residual``: how far the last moves."""
    last = len(run.layers) - 1
    gradients, weighted = [Moving(own.gradients[last], residual)], list[Moving]()
    for t in range(last - 1, -1, -1):
        alpha, most = Moving(own.adjoints[t], (weights[t + 1] * gradients[0]).off), own.adjoint_most[t]
        second = up(SUPREMA[run.layers[t].activation][1])
        # The slopes' change: its Euclidean norm times the largest adjoint, or its largest entry times the adjoints'.
        turned = min(times_up(times_up(second, moves[t]), most), times_up(slopes[t].off, alpha.size))
        off = times_up(slopes[t].size + slopes[t].off, alpha.off) + turned
        gradients.insert(0, Moving(own.gradients[t], off))
        weighted.insert(0, Moving(own.weighted[t], times_up(alpha.off, second) + times_up(most, curves[t].off)))
    return gradients, weighted


def _add_sample(run: Run, own: Sizes, norms: Sequence[int], radius: int, total: _Total) -> None:
    """Add one sample; note how far each layer's arguments move."""
    last = len(run.layers) - 1
    weights = [Moving(norm, radius) for norm in norms]
    inputs, slopes, curves, moves = [Moving(own.inputs[0], 0)], list[Moving](), list[Moving](), list[int]()
    for t, layer in enumerate(run.layers):
        v = inputs[t]
        moves.append(times_up(norms[t], v.off) + times_up(radius, v.size + v.off))
        total.moves[t].append(moves[t])
        if layer.activation:
            first, second, third = (up(s) for s in SUPREMA[layer.activation])
            slopes.append(Moving(own.slopes[t], min(times_up(second, moves[t]), first)))
            curves.append(Moving(own.curves[t], min(times_up(third, moves[t]), 2 * second)))
            steepest = min(first, own.slopes[t] + slopes[t].off)
            inputs.append(Moving(own.inputs[t + 1], times_up(steepest, moves[t])))
    if run.loss == CROSS_ENTROPY:
        residual = min(times_up(HALF, moves[last]), ROOT_TWO)
        curvature = Moving(HALF, min(HALF, times_up(THIRD_MOMENT, moves[last])))
    else:
        scale = up(run.scale)
        residual, curvature = times_up(scale, moves[last]), Moving(scale, 0)
    reach: dict[tuple[int, int], Moving] = {(t, t): Moving(UNIT, 0) for t in range(last + 1)}
    for (t, first), size in sorted(own.reach.items()):
        slope, before = slopes[t - 1], reach[t - 1, first]
        second = up(SUPREMA[run.layers[t - 1].activation][1])
        turned = min(times_up(norms[t], slope.off), times_up(times_up(own.columns[t], second), moves[t - 1]))
        link = Moving(times_up(norms[t], slope.size), turned + times_up(radius, slope.size + slope.off))
        reach[t, first] = Moving(size, (link * before).off)
    gradients, weighted = _gradients(run, own, weights, slopes, curves, moves, residual)
    for b in range(last + 1):
        for a in range(b + 1):
            both = inputs[a] * inputs[b]
            newton, rest = curvature * reach[last, a] * reach[last, b] * both, Moving(0, 0)
            for t in range(b, last):
                rest = rest + weighted[t] * reach[t, a] * reach[t, b] * both
            if a < b:
                rest = rest + gradients[b] * slopes[b - 1] * reach[b - 1, a] * inputs[a]
            for matrix, value in ((total.newton, newton.off), (total.rest, rest.off), (total.size_of_rest, rest.size)):
                matrix[a][b] += value
                if a < b:
                    matrix[b][a] += value
    rows = [reach[last, a] * inputs[a] for a in range(last + 1)]
    total.change += times_up(curvature.size, sum(times_up(row.off, row.off) for row in rows))
    total.turned += times_up(curvature.off, sum(times_up(row.size + row.off, row.size + row.off) for row in rows))
