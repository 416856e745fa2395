"""Values, slopes, sensitivities and adjoints of all samples at one recorded point, enclosed (rules T1 and T9)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import NamedTuple

from arithmetic import elementary
from arithmetic.exact import Bounds
from arithmetic.matrices import Rows
from outcome import Rejected

from training.fixed import BITS, ONE, Stack, apply, ceil_shift, fixed, largest, product_radius, times
from training.run import CROSS_ENTROPY, Layer, Run

ACCURACY = BITS + 16
Matrices = list[Rows]  # one matrix a sample
Enclose = Callable[[Fraction, int], Bounds]


class Sensitivity(NamedTuple):
    """One matrix a sample, entries within ``radius``."""

    matrices: Matrices
    radius: int


class Pass(NamedTuple):
    """By layer: ``inputs`` (with the 1 of a bias), ``slopes`` and ``curves`` of the activation, ``adjoints`` of its
    values, ``gradients`` of its arguments; ``reach``[t, l] is d z_t / d z_l for t > l.
    """

    weights: list[Stack]
    values: list[Stack]
    inputs: list[Stack]
    slopes: list[Stack]
    curves: list[Stack]
    residual: Stack
    probabilities: Stack | None
    adjoints: list[Stack]
    gradients: list[Stack]
    reach: dict[tuple[int, int], Sensitivity]


def split(layers: Sequence[Layer], point: list[Fraction]) -> list[list[list[Fraction]]]:
    """The weights, each row followed by its bias, from the parameters in their order."""
    found, at = [], 0
    for layer in layers:
        weight = [point[at + i * layer.inputs : at + (i + 1) * layer.inputs] for i in range(layer.outputs)]
        at += layer.outputs * layer.inputs
        if layer.bias:
            weight = [[*row, point[at + i]] for i, row in enumerate(weight)]
            at += layer.outputs
        found.append(weight)
    return found


def joined(layers: Sequence[Layer], parts: Sequence[Rows]) -> list[int]:
    """The inverse of split(), of whole numbers."""
    found: list[int] = []
    for layer, rows in zip(layers, parts, strict=True):
        found += [v for row in rows for v in row[: layer.inputs]]
        if layer.bias:
            found += [row[-1] for row in rows]
    return found


def forward(run: Run, point: list[Fraction], samples: list[int]) -> Pass:
    """All that the rules use of these samples at this point; Rejected if a neuron of one may be at a kink (T9)."""
    weights = [fixed(weight) for weight in split(run.layers, point)]
    u = fixed([run.inputs[i] for i in samples])
    values, inputs, slopes, curves = [], list[Stack](), list[Stack](), list[Stack]()
    for number, (layer, weight) in enumerate(zip(run.layers, weights, strict=True)):
        v = Stack([[*row, ONE] for row in u.rows], u.radius) if layer.bias else u
        z = apply(weight, v)
        inputs.append(v)
        values.append(z)
        if layer.activation:
            if layer.activation == "relu":
                rule_t9(z, [0] * len(samples), number, samples)
            u, slope, curve = ACTIVATIONS[layer.activation](z)
            slopes.append(slope)
            curves.append(curve)
    residual, probabilities = _residual(run, values[-1], samples)
    transposed = [
        Stack([list(c) for c in zip(*(row[: layer.inputs] for row in w.rows), strict=True)], w.radius)
        for layer, w in zip(run.layers, weights, strict=True)
    ]
    gradients, adjoints = [residual], list[Stack]()
    for t in range(len(weights) - 2, -1, -1):
        adjoints.insert(0, apply(transposed[t + 1], gradients[0]))
        gradients.insert(0, times(adjoints[0], slopes[t]))
    reach = {}
    for first in range(len(weights) - 1):
        reach[first + 1, first] = _next(weights[first + 1], run.layers[first].outputs, slopes[first], None)
        for t in range(first + 2, len(weights)):
            before = reach[t - 1, first]
            reach[t, first] = _next(weights[t], run.layers[t].inputs, slopes[t - 1], before)
    return Pass(weights, values, inputs, slopes, curves, residual, probabilities, adjoints, gradients, reach)


def rule_t9(z: Stack, moves: Sequence[int], layer: int, samples: list[int]) -> None:
    """Rejected, with the sample, unless every entry keeps its sign while each sample's moves by ``moves`` at most."""
    for row, moved, sample in zip(z.rows, moves, samples, strict=True):
        least = min(map(abs, row))
        if least <= z.radius + moved:
            neuron = [abs(v) for v in row].index(least)
            raise Rejected(f"sample {sample} may have neuron {neuron} of layer {layer} at its kink (rule T9)")


def _next(weight: Stack, inner: int, slope: Stack, before: Sensitivity | None) -> Sensitivity:
    """W diag(slope) S for every sample; S is the identity if there is none."""
    rows = [row[:inner] for row in weight.rows]
    scaled = [[[w * s >> BITS for w, s in zip(row, own, strict=True)] for row in rows] for own in slope.rows]
    radius = product_radius(1, largest(rows), weight.radius, slope.most, slope.radius)
    if before is None:
        return Sensitivity(scaled, radius)
    found = []
    for left, right in zip(scaled, before.matrices, strict=True):
        columns = list(zip(*right, strict=True))
        found.append([[sum(a * b for a, b in zip(row, c, strict=True)) >> BITS for c in columns] for row in left])
    most, earlier = (max(map(largest, matrices)) for matrices in (scaled, before.matrices))
    return Sensitivity(found, product_radius(inner, most, radius, earlier, before.radius))


def _residual(run: Run, outputs: Stack, samples: list[int]) -> tuple[Stack, Stack | None]:
    """The gradient of each sample's loss in its outputs; and the probabilities, of cross_entropy."""
    if run.loss == CROSS_ENTROPY:
        p = _softmax(outputs)
        rows = [list(row) for row in p.rows]
        for row, i in zip(rows, samples, strict=True):
            row[run.labels[i]] -= ONE
        return Stack(rows, p.radius), p
    scale = fixed([[run.scale]])
    targets = fixed([run.targets[i] for i in samples])
    rows = [[a - b for a, b in zip(v, w, strict=True)] for v, w in zip(outputs.rows, targets.rows, strict=True)]
    radius = outputs.radius + targets.radius
    scaled = [[v * scale.rows[0][0] >> BITS for v in row] for row in rows]
    return Stack(scaled, product_radius(1, largest(rows), radius, scale.most, scale.radius)), None


def _softmax(outputs: Stack) -> Stack:
    """Probabilities. They move by at most half of what the outputs move by, in norm."""
    rows, off = [], 0
    for row in outputs.rows:
        top = max(row)
        whole = []
        for v in row:
            low, more = _whole(elementary.exp, Fraction(v - top, ONE), ACCURACY)
            whole.append(low)
            off = max(off, more)
        total = sum(whole)
        rows.append([(x << BITS) // total for x in whole])
    # A power and the sum of all are off by 1 and n times ``off`` units of 2**-ACCURACY; the sum is at least 1.
    size = len(outputs.rows[0])
    moved = (math.isqrt(size) + 1) * outputs.radius // 2 + 1
    return Stack(rows, moved + ceil_shift(off * (size + 1), ACCURACY - BITS) + 1)


def _whole(bounds: Enclose, x: Fraction, bits: int) -> tuple[int, int]:
    """A whole number of units of 2**-bits that is at most f(x), and how far below it may be."""
    lo, hi = bounds(x, bits + 16)
    low = (lo.numerator << bits) // lo.denominator
    return low, -((-hi.numerator << bits) // hi.denominator) - low


def _evaluate(bounds: Enclose, z: Stack) -> tuple[Rows, int]:
    """The function at the centres, and how far off that may be."""
    found, off = [], 0
    for row in z.rows:
        line = []
        for v in row:
            low, more = _whole(bounds, Fraction(v, ONE), BITS)
            line.append(low)
            off = max(off, more)
        found.append(line)
    return found, off


def _one_minus(a: Stack) -> Stack:
    return Stack([[ONE - v for v in row] for row in a.rows], a.radius)


def _tanh(z: Stack) -> tuple[Stack, Stack, Stack]:
    rows, off = _evaluate(elementary.tanh_bounds, z)
    u = Stack(rows, z.radius + off)
    slope = _one_minus(times(u, u))
    curve = times(u, slope)
    return u, slope, Stack([[-2 * v for v in row] for row in curve.rows], 2 * curve.radius)


def _sigmoid(z: Stack) -> tuple[Stack, Stack, Stack]:
    rows, off = _evaluate(elementary.sigmoid_bounds, z)
    u = Stack(rows, z.radius + off)
    slope = times(u, _one_minus(u))
    twice = Stack([[ONE - 2 * v for v in row] for row in u.rows], 2 * u.radius)
    return u, slope, times(slope, twice)


def _softplus(z: Stack) -> tuple[Stack, Stack, Stack]:
    rows, off = _evaluate(elementary.softplus_bounds, z)
    slope, curve, _ = _sigmoid(z)
    return Stack(rows, z.radius + off), slope, curve


def _relu(z: Stack) -> tuple[Stack, Stack, Stack]:
    u = Stack([[max(v, 0) for v in row] for row in z.rows], z.radius)
    slope = Stack([[ONE if v > 0 else 0 for v in row] for row in z.rows], 0)
    return u, slope, Stack([[0] * len(row) for row in z.rows], 0)


ACTIVATIONS = {"tanh": _tanh, "sigmoid": _sigmoid, "softplus": _softplus, "relu": _relu}
