"""All samples at one point of a run: values, slopes, sensitivities, gradient and Hessian, enclosed (T1, T9).

Stacks are arrays with a row for each sample. Layers count from 0; layer t has the arguments z_t = W_t v_t.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import RunError
from ..numbers import vectorised
from ..numbers.exact import float_up
from ..numbers.matrix import UNIT, Array
from .near import INFLATED, Near, elementwise, matmul, one_minus, scaled
from .run import CROSS_ENTROPY, Layer, Loss


@dataclass(frozen=True)
class Pass:
    """By layer: ``weights`` (the bias as last column), ``values`` z, ``inputs`` v, ``slopes`` and ``curves`` of the
    activation, ``adjoints`` of its values, ``gradients`` of its arguments; ``reach``[t, l]: d z_t / d z_l, t > l.
    """

    weights: list[Near]
    values: list[Near]
    inputs: list[Near]
    slopes: list[Near]
    curves: list[Near]
    residual: Near
    probabilities: Near | None
    adjoints: list[Near]
    gradients: list[Near]
    reach: dict[tuple[int, int], Near]


def split(layers: Sequence[Layer], point: Array) -> list[Array]:
    """The weights, the bias as last column, from the vector of parameters."""
    found, at = [], 0
    for layer in layers:
        cut = layer.inputs * layer.outputs
        weight = point[at : at + cut].reshape(layer.outputs, layer.inputs)
        at += cut
        if layer.bias:
            weight = np.hstack([weight, point[at : at + layer.outputs, None]])
            at += layer.outputs
        found.append(weight)
    return found


def joined(layers: Sequence[Layer], parts: Sequence[Array]) -> Array:
    """The inverse of split()."""
    found = []
    for layer, part in zip(layers, parts, strict=True):
        found.append(part[:, : layer.inputs].reshape(-1))
        if layer.bias:
            found.append(part[:, -1])
    return np.concatenate(found)


def forward(layers: Sequence[Layer], loss: Loss, inputs: Array, targets: Any, point: Array) -> Pass:
    """Raises RunError, naming the sample, if a neuron may be at a kink (rule T9)."""
    weights = [Near(w) for w in split(layers, point)]
    u = Near(np.asarray(inputs, dtype=np.float64))
    values, stacks, slopes, curves = [], list[Near](), list[Near](), list[Near]()
    for t, (layer, weight) in enumerate(zip(layers, weights, strict=True)):
        v = Near(np.hstack([u.mid, np.ones((len(u.mid), 1))]), u.off) if layer.bias else u
        z = matmul(v, Near(weight.mid.T))
        stacks.append(v)
        values.append(z)
        if layer.activation == "relu":
            rule_t9(z, np.zeros(len(z.mid)), t)
        if layer.activation:
            u, slope, curve = _ACTIVATIONS[layer.activation](z)
            slopes.append(slope)
            curves.append(curve)
    residual, probabilities = _residual(loss, values[-1], targets)
    gradients, adjoints = [residual], list[Near]()
    for t in range(len(layers) - 2, -1, -1):
        adjoints.insert(0, matmul(gradients[0], Near(weights[t + 1].mid[:, : layers[t + 1].inputs])))
        gradients.insert(0, adjoints[0] * slopes[t])
    reach: dict[tuple[int, int], Near] = {}
    for first in range(len(layers) - 1):
        for t in range(first + 1, len(layers)):
            weight = Near(weights[t].mid[None, :, : layers[t].inputs])
            step = weight * Near(slopes[t - 1].mid[:, None, :], slopes[t - 1].off)
            reach[t, first] = step if t == first + 1 else matmul(step, reach[t - 1, first])
    return Pass(weights, values, stacks, slopes, curves, residual, probabilities, adjoints, gradients, reach)


def rule_t9(z: Near, moves: Array, layer: int, samples: Sequence[int] | None = None) -> None:
    """Raises RunError unless every entry keeps its sign while those of a sample move by ``moves`` at most."""
    least = np.abs(z.mid).min(axis=1)
    bad = np.flatnonzero(~(least > INFLATED * (z.off + moves)))
    if len(bad):
        sample, neuron = int(bad[0]), int(np.abs(z.mid[bad[0]]).argmin())
        raise RunError(
            f"sample {sample if samples is None else samples[sample]} may have neuron {neuron} of layer {layer} at its "
            "kink, where the loss has no second derivative (rule T9)",
            hint="use a smaller reach or smaller steps, or a smooth activation such as softplus",
        )


def _residual(loss: Loss, outputs: Near, targets: Any) -> tuple[Near, Near | None]:
    """The gradient of each sample's loss in its outputs; and the probabilities, of cross_entropy."""
    if loss.kind == CROSS_ENTROPY:
        p = _softmax(outputs)
        hot = np.zeros_like(p.mid)
        hot[np.arange(len(hot)), np.asarray(targets, dtype=np.int64)] = 1.0
        return p - Near(hot), p
    scale = float(loss.scale)
    return scaled(outputs - Near(np.asarray(targets, dtype=np.float64)), scale, 2 * UNIT * scale), None


def _softmax(outputs: Near) -> Near:
    """Probabilities. They move by at most half of what the outputs move by, in norm."""
    shifted = outputs.mid - outputs.mid.max(axis=1, keepdims=True)
    off = UNIT * float(np.abs(shifted).max(initial=0.0))  # of the difference, entry by entry
    low, high = vectorised.exp_bounds(shifted)
    mid = 0.5 * (low + high)
    own = float((high - low).max(initial=0.0)) + 2 * UNIT
    p = mid / mid.sum(axis=1, keepdims=True)
    size = mid.shape[1]
    # A power and the sum of all are off by ``own`` and n times that; the sum is at least 1; then it is rounded.
    moved = 0.5 * math.sqrt(size) * (outputs.off + off)
    return Near(p, INFLATED * (moved + (size + 1) * own + 4 * (size + 2) * UNIT))


def _tanh(z: Near) -> tuple[Near, Near, Near]:
    u = elementwise(vectorised.tanh_bounds, z, 1.0)
    slope = one_minus(u * u)
    return u, slope, scaled(u * slope, -2.0)


def _sigmoid(z: Near) -> tuple[Near, Near, Near]:
    u = elementwise(vectorised.sigmoid_bounds, z, 0.25)
    slope = u * one_minus(u)
    return u, slope, slope * one_minus(scaled(u, 2.0))


def _softplus(z: Near) -> tuple[Near, Near, Near]:
    slope, curve, _ = _sigmoid(z)
    return elementwise(vectorised.softplus_bounds, z, 1.0), slope, curve


def _relu(z: Near) -> tuple[Near, Near, Near]:
    return Near(np.maximum(z.mid, 0.0), z.off), Near((z.mid > 0).astype(np.float64)), Near(np.zeros_like(z.mid))


_ACTIVATIONS = {"tanh": _tanh, "sigmoid": _sigmoid, "softplus": _softplus, "relu": _relu}


def gradient(layers: Sequence[Layer], loss: Loss, found: Pass, batch: Sequence[int], point: Array) -> Near:
    """The gradient of the loss over the samples ``batch``, decay included: one vector."""
    parts, off = [], 0.0
    for g, v in zip(found.gradients, found.inputs, strict=True):
        total = matmul(Near(g.mid[batch].T, g.off), Near(v.mid[batch], v.off))
        mean = scaled(total, 1.0 / len(batch), UNIT / len(batch))
        parts.append(mean.mid)
        off = max(off, mean.off)
    vector = Near(joined(layers, parts), off)
    decay = float(loss.decay)
    return vector.plus(scaled(Near(point), decay, 2 * UNIT * decay)) if decay else vector


def hessian(layers: Sequence[Layer], loss: Loss, found: Pass, batch: Sequence[int]) -> Near:
    """The Hessian over the samples ``batch``, without decay; its parameters in the order layer, row, column."""
    starts = np.cumsum([0, *(layer.size for layer in layers)])
    total = np.zeros((starts[-1], starts[-1]))
    off, count = 0.0, len(batch)
    inputs = [Near(v.mid[batch], v.off) for v in found.inputs]
    for b in range(len(layers)):
        for a in range(b + 1):
            forms = _forms(layers, loss, found, batch, a, b)
            (n, k), (wa, wb) = forms.mid.shape[1:], (layers[a].width, layers[b].width)
            both = Near(inputs[a].mid[:, :, None], inputs[a].off) * Near(inputs[b].mid[:, None, :], inputs[b].off)
            block = matmul(Near(forms.mid.reshape(count, -1).T, forms.off), both.reshaped(count, -1))
            mean = scaled(block, 1.0 / count, UNIT / count)
            entries, own = mean.mid.reshape(n, k, wa, wb).transpose(0, 2, 1, 3), mean.off
            if a < b:
                mixed = _mixed(layers, found, batch, inputs[a], a, b)
                entries = entries.copy()
                entries[:, :, :, : layers[b].inputs] += mixed.mid
                own = INFLATED * (own + mixed.off + UNIT * float(np.abs(entries).max()))
            flat: Array = entries.reshape(n * wa, k * wb)
            total[starts[a] : starts[a + 1], starts[b] : starts[b + 1]] = flat
            total[starts[b] : starts[b + 1], starts[a] : starts[a + 1]] = flat.T
            off = max(off, own)
    return Near(total, off)


def _forms(layers: Sequence[Layer], loss: Loss, found: Pass, batch: Sequence[int], a: int, b: int) -> Near:
    """(batch, outputs of a, outputs of b): each sample's second derivatives in z_a, z_b through what comes after."""
    last = len(layers) - 1

    def reach(t: int, first: int) -> Near:
        if t == first:
            return Near(np.broadcast_to(np.eye(layers[t].outputs), (len(batch),) + (layers[t].outputs,) * 2))
        own = found.reach[t, first]
        return Near(own.mid[batch], own.off)

    left, right = reach(last, a), reach(last, b)
    if loss.kind == CROSS_ENTROPY and found.probabilities is not None:
        p = Near(found.probabilities.mid[batch][:, :, None], found.probabilities.off)
        means = matmul(Near(p.mid.transpose(0, 2, 1), p.off), right)
        inner = p * (right - means)
    else:
        scale = float(loss.scale)
        inner = scaled(right, scale, 2 * UNIT * scale)
    total = matmul(Near(left.mid.transpose(0, 2, 1), left.off), inner)
    for t in range(b, last):
        curve = Near(found.adjoints[t].mid[batch], found.adjoints[t].off) * Near(
            found.curves[t].mid[batch], found.curves[t].off
        )
        weighted = Near(reach(t, a).mid.transpose(0, 2, 1), reach(t, a).off) * Near(curve.mid[:, None, :], curve.off)
        total = total.plus(matmul(weighted, reach(t, b)))
    return total


def _mixed(layers: Sequence[Layer], found: Pass, batch: Sequence[int], inputs: Near, a: int, b: int) -> Near:
    """(outputs of a, width of a, outputs of b, inputs of b): the weights of layer b acting on what layer a moves."""
    slope = Near(found.slopes[b - 1].mid[batch][:, :, None], found.slopes[b - 1].off)
    if b - 1 == a:
        moved = slope * Near(np.eye(layers[a].outputs)[None])
    else:
        moved = slope * Near(found.reach[b - 1, a].mid[batch], found.reach[b - 1, a].off)
    g = Near(found.gradients[b].mid[batch][:, :, None, None], found.gradients[b].off)
    forms = g * Near(moved.mid[:, None], moved.off)  # batch, outputs of b, inputs of b, outputs of a
    shape = forms.mid.shape
    total = matmul(Near(forms.mid.reshape(shape[0], -1).T, forms.off), inputs)
    mean = scaled(total, 1.0 / len(batch), UNIT / len(batch))
    return Near(mean.mid.reshape(*shape[1:], -1).transpose(2, 3, 0, 1), mean.off)


def loss_up(loss: Loss, found: Pass, batch: Sequence[int], targets: Any, point: Array) -> float:
    """At least the loss over the samples ``batch``."""
    z = found.values[-1]
    outputs = z.mid[batch]
    if loss.kind == CROSS_ENTROPY:
        chosen = outputs[np.arange(len(batch)), np.asarray(targets)[batch]]
        top = outputs.max(axis=1)
        rest = np.exp(outputs - top[:, None]).sum(axis=1)
        # log sum exp(F_j - F_y) is of slope at most 2 in the largest change of F; 1e-12 is for floats
        each = (top - chosen) + np.log(rest) + 2 * z.off + 1e-12 * (1 + np.abs(outputs).max())
    else:
        scale = float_up(loss.scale)
        each = (
            0.5 * scale * (np.linalg.norm(outputs - np.asarray(targets)[batch], axis=1) + z.off * outputs.shape[1]) ** 2
        )
    decay = 0.5 * float_up(loss.decay) * float(point @ point)
    return float((each.mean() + decay) * (1 + 1e-9))
