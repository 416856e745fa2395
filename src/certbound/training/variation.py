"""How far the Hessian of the loss moves in a ball about a recorded point (rule T2), for all samples at once.

Everything is nonnegative and nothing is subtracted: a result of some hundred float operations is within 2^-40 of the
real one, relative to it, and ROUNDED up by more than that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

import numpy as np

from ..numbers.exact import float_up
from ..numbers.matrix import Array
from .chain import Pass, rule_t9
from .near import Near, norms_up
from .run import CROSS_ENTROPY, Layer, Loss

ROUNDED = 1.0 + 2.0**-30
LEAST = 2.0**-46  # the checker rounds sizes up to units of 2**-48
LEAST_GRAM = 1e-12  # and so does its bound of the Gauss-Newton matrix, of which a root is taken
# Suprema of the first three derivatives of an activation.
SUPREMA = {
    "tanh": (Fraction(1), Fraction(77, 100), Fraction(2)),
    "sigmoid": (Fraction(1, 4), Fraction(963, 10_000), Fraction(1, 8)),
    "softplus": (Fraction(1), Fraction(1, 4), Fraction(963, 10_000)),
    "relu": (Fraction(1), Fraction(0), Fraction(0)),
}
THIRD_MOMENT = 0.2722  # of cross_entropy: at least sqrt(6)/9
ROOT_TWO = 1.4143


class Moving(NamedTuple):
    """A size at the centre, and how far the thing itself can be from its centre in the ball; an entry a sample."""

    size: Array
    off: Array

    def __mul__(self, other: Moving) -> Moving:  # type: ignore[override]
        return Moving(self.size * other.size, self.off * (other.size + other.off) + self.size * other.off)

    def __add__(self, other: Moving) -> Moving:  # type: ignore[override]
        return Moving(self.size + other.size, self.off + other.off)


@dataclass(frozen=True)
class Sizes:
    """By layer, an entry a sample: norms of inputs, adjoints and gradients, largest slope, curvature, adjoint and
    curvature times adjoint; ``reach``[t, l]: the norm of d z_t / d z_l. ``columns``: of a weight,
    the largest norm of a column.
    """

    inputs: list[Array]
    slopes: list[Array]
    curves: list[Array]
    adjoints: list[Array]
    adjoint_most: list[Array]
    weighted: list[Array]
    gradients: list[Array]
    reach: dict[tuple[int, int], Array]
    columns: list[float]


def sizes_of(found: Pass, norms: Sequence[float]) -> Sizes:
    """``norms``: at least the spectral norm of each weight without its bias (the first: not used)."""

    def most(stack: Near) -> Array:
        return np.asarray((np.abs(stack.mid).max(axis=1) + stack.off) * ROUNDED)

    weighted = [
        ((np.abs(alpha.mid) + alpha.off) * (np.abs(curve.mid) + curve.off)).max(axis=1) * ROUNDED
        for alpha, curve in zip(found.adjoints, found.curves, strict=True)
    ]
    slopes = [most(s) for s in found.slopes]
    reach: dict[tuple[int, int], Array] = {}
    for (t, first), own in sorted(found.reach.items()):
        before = 1.0 if t == first + 1 else reach[t - 1, first]
        along = norms[t] * slopes[t - 1] * before * ROUNDED
        reach[t, first] = np.minimum(along, norms_up(own.mid.reshape(len(own.mid), -1), own.off))
    return Sizes(
        [norms_up(v.mid, v.off) for v in found.inputs],
        slopes,
        [most(c) for c in found.curves],
        [norms_up(a.mid, a.off) for a in found.adjoints],
        [most(a) for a in found.adjoints],
        weighted,
        [norms_up(g.mid, g.off) for g in found.gradients],
        reach,
        [float(norms_up(w.mid.T, w.off).max()) for w in found.weights],
    )


class Ball(NamedTuple):
    """``variation`` >= the norm of the Hessian's change in the ball; ``moves``: of a layer's arguments, by sample."""

    variation: float
    moves: list[Array]


def variation(
    layers: Sequence[Layer],
    loss: Loss,
    sizes: Sizes,
    batch: Sequence[int],
    norms: Sequence[float],
    radius: float,
    top: float,
) -> Ball:
    """For the loss over the samples ``batch``; ``top``: at least the largest eigenvalue of its Hessian at the centre,
    without decay. Neurons at kinks are to be excluded with ``moves`` (check_kinks).
    """
    last = len(layers) - 1
    one = np.ones(len(batch))
    weights = [Moving(norm * one, radius * one) for norm in norms]
    inputs, slopes, curves = [Moving(sizes.inputs[0][batch], 0 * one)], list[Moving](), list[Moving]()
    moves: list[Array] = []
    for t, layer in enumerate(layers):
        v = inputs[t]
        moved = norms[t] * v.off + radius * (v.size + v.off)
        moves.append(moved * ROUNDED)
        if layer.activation:
            first, second, third = (float_up(s) for s in SUPREMA[layer.activation])
            slopes.append(Moving(sizes.slopes[t][batch], np.minimum(second * moved, first)))
            curves.append(Moving(sizes.curves[t][batch], np.minimum(third * moved, 2 * second)))
            steepest = np.minimum(first, slopes[t].size + slopes[t].off)
            inputs.append(Moving(sizes.inputs[t + 1][batch], steepest * moved))
    if loss.kind == CROSS_ENTROPY:
        residual = np.minimum(0.5 * moved, ROOT_TWO)
        curvature = Moving(0.5 * one, np.minimum(0.5, THIRD_MOMENT * moved))
    else:
        scale = float_up(loss.scale)
        residual, curvature = scale * moved, Moving(scale * one, 0 * one)
    reach: dict[tuple[int, int], Moving] = {(t, t): Moving(one, 0 * one) for t in range(last + 1)}
    for (t, begin), size in sorted(sizes.reach.items()):
        slope, before = slopes[t - 1], reach[t - 1, begin]
        second = float_up(SUPREMA[layers[t - 1].activation][1])
        # W D moves by at most: the slopes' change in norm times the longest column, and the weights' change.
        turned = np.minimum(norms[t] * slope.off, sizes.columns[t] * second * moves[t - 1])
        link = Moving(norms[t] * slope.size, turned + radius * (slope.size + slope.off))
        reach[t, begin] = Moving(size[batch], (link * before).off)
    gradients, weighted = _gradients(layers, sizes, batch, weights, slopes, curves, moves, residual)
    newton, rest, size_of_rest = (np.zeros((last + 1, last + 1)) for _ in range(3))
    for b in range(last + 1):
        for a in range(b + 1):
            both = inputs[a] * inputs[b]
            own = curvature * reach[last, a] * reach[last, b] * both
            other = Moving(0 * one, 0 * one)
            for t in range(b, last):
                other = other + weighted[t] * reach[t, a] * reach[t, b] * both
            if a < b:
                other = other + gradients[b] * slopes[b - 1] * reach[b - 1, a] * inputs[a]
            for matrix, value in ((newton, own.off), (rest, other.off), (size_of_rest, other.size)):
                matrix[a, b] = matrix[b, a] = float(value.mean())
    # The data set's Gauss-Newton matrix as a whole: it is top and the rest at most, and its factor moves by ``change``.
    rows = [reach[last, a] * inputs[a] for a in range(last + 1)]
    change = float((curvature.size * sum(row.off**2 for row in rows)).mean()) + LEAST * (last + 2)
    turned_loss = float((curvature.off * sum((row.size + row.off) ** 2 for row in rows)).mean())
    gram = max(top, 0.0) + _norm(size_of_rest) + LEAST_GRAM
    as_a_whole = 2 * np.sqrt(gram * change) + change + turned_loss + _norm(rest)
    return Ball(float(min(_norm(newton + rest), as_a_whole)) * ROUNDED, moves)


def _gradients(
    layers: Sequence[Layer],
    sizes: Sizes,
    batch: Sequence[int],
    weights: Sequence[Moving],
    slopes: Sequence[Moving],
    curves: Sequence[Moving],
    moves: Sequence[Array],
    residual: Array,
) -> tuple[list[Moving], list[Moving]]:
    """By layer, gradients in its arguments, and its curvature times adjoints; ``residual``: how far the last moves."""
    last = len(layers) - 1
    gradients, weighted = [Moving(sizes.gradients[last][batch], residual)], list[Moving]()
    for t in range(last - 1, -1, -1):
        alpha = Moving(sizes.adjoints[t][batch], (weights[t + 1] * gradients[0]).off)
        most = sizes.adjoint_most[t][batch]
        second = float_up(SUPREMA[layers[t].activation][1])
        # The slopes' change: its Euclidean norm times the largest adjoint, or its largest entry times the adjoints'.
        turned = np.minimum(second * moves[t] * most, slopes[t].off * alpha.size)
        off = (slopes[t].size + slopes[t].off) * alpha.off + turned
        gradients.insert(0, Moving(sizes.gradients[t][batch], off))
        weighted.insert(0, Moving(sizes.weighted[t][batch], alpha.off * second + most * curves[t].off))
    return gradients, weighted


def _norm(blocks: Array) -> float:
    """At least the norm of a symmetric nonnegative matrix."""
    return min(float(np.sqrt((blocks**2).sum())), float(blocks.sum(axis=1).max()))


def check_kinks(layers: Sequence[Layer], found: Pass, batch: Sequence[int], ball: Ball) -> None:
    """Raises RunError, with the sample, if a neuron of it may reach its kink in the ball (rule T9)."""
    for t, layer in enumerate(layers):
        if layer.activation == "relu":
            z = found.values[t]
            rule_t9(Near(z.mid[batch], z.off), ball.moves[t], t, batch)
