"""The exact quantities at points (x, theta), in float64, with the directions that attain them and their gradients.

Each measure takes a batch of points and returns lower bounds of the supremum a claim is about. By the envelope
theorem the gradient of a norm is the gradient of the directional value at the attaining directions, which
taylor.reverse() gives.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import numpy as np

from ...network.float_activations import derivatives
from ...network.graph import Affine, Diagonal, Elementwise
from .taylor import Array, Layout, Part, Step, Trace, adjoints, forward, reverse

_TINY = 1e-300


@dataclass
class Measured:
    """``value``: (B,). Gradients by x, theta and (remainder) theta2. Directions: u of x, d of theta."""

    value: Array
    by_x: Array
    by_theta: Array
    by_second: Array | None = None
    u: Array | None = None
    d: Array | None = None


class Measure(Protocol):
    """Measures a batch of points; ``memory`` is the direction to start from where one is iterated on."""

    pairs: bool  # whether a second parameter vector belongs to the point

    def __call__(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured: ...


def _unit(v: Array) -> Array:
    """Rows of length 1, or 0; scaled first, so that no square underflows."""
    scaled = v / np.maximum(np.abs(v).max(axis=-1, keepdims=True), 5e-324)
    return np.asarray(scaled / np.maximum(np.linalg.norm(scaled, axis=-1, keepdims=True), _TINY))


def _finite(a: Array) -> Array:
    """``a``, or 0 where floats overflowed: the values that come of it are not finite and count as not found."""
    return a if np.isfinite(a).all() else np.nan_to_num(a, nan=0.0, posinf=0.0, neginf=0.0)


@dataclass(frozen=True)
class Output:
    """||Phi(x, theta)||."""

    layout: Layout
    pairs: bool = False

    def __call__(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured:
        trace = forward(self.layout, x, theta)
        value = np.linalg.norm(trace.outputs[0], axis=1)
        back = reverse(trace, [_unit(trace.outputs[0])])
        return Measured(value, back.x, back.theta)


@dataclass(frozen=True)
class InputJacobian:
    """||dPhi/dx||."""

    layout: Layout
    pairs: bool = False

    def __call__(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured:
        _, _, jacobian = adjoints(forward(self.layout, x, theta))
        y, u = top_pair(jacobian)
        trace = forward(self.layout, x, theta, u=u, order=1)
        back = reverse(trace, [None, y])
        return Measured(np.linalg.norm(trace.outputs[1], axis=1), back.x, back.theta, u=u)


@dataclass(frozen=True)
class ParameterJacobian:
    """||dPhi/dtheta||, by J J^T = sum_j (alpha^2 ||h_j||^2 + beta^2) M_j M_j^T (M_j F F^T M_j^T for a shared bias)."""

    layout: Layout
    pairs: bool = False

    def __call__(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured:
        trace = forward(self.layout, x, theta)
        gram = parameter_gram(self.layout, *adjoints(trace)[:2])
        y = np.linalg.eigh(_finite(gram))[1][:, :, -1]
        d = _unit(reverse(trace, [y]).theta)
        moved = forward(self.layout, x, theta, d=d, order=1)
        back = reverse(moved, [None, _unit(moved.outputs[1])])
        return Measured(np.linalg.norm(moved.outputs[1], axis=1), back.x, back.theta, d=d)


@dataclass(frozen=True)
class ParameterHessian:
    """||D^2 Phi[d, d]|| for a unit d that is improved: Rayleigh-Ritz steps on <y, D^2 Phi[.,.]>, y along D^2 Phi[d, d].

    The value never falls below that of ``memory`` (the d to start from), and is a local maximum after enough steps.
    """

    layout: Layout
    steps: int = 1
    depth: int = 3  # of the Krylov space
    pairs: bool = False

    def __call__(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured:
        d = _unit(np.ones((len(x), self.layout.count)) if memory is None else memory)
        for _ in range(self.steps):
            d = self.improve(x, theta, d)
        trace = forward(self.layout, x, theta, d=d, order=2)
        image = 2.0 * trace.outputs[2]
        back = reverse(trace, [None, None, 2.0 * _unit(image)])
        return Measured(np.linalg.norm(image, axis=1), back.x, back.theta, d=d)

    def improve(self, x: Array, theta: Array, d: Array) -> Array:
        """The d of the largest |Ritz value| in the span of d, H d, H^2 d, ..."""
        y = _unit(forward(self.layout, x, theta, d=d, order=2).outputs[2])
        y = np.where(np.linalg.norm(y, axis=1, keepdims=True) > 0, y, 1.0 / np.sqrt(y.shape[1]))
        basis = [d]
        images = [self.product(x, theta, d, y)]
        for _ in range(self.depth - 1):
            fresh = images[-1]
            for _ in range(2):  # once more against rounding
                for b in basis:
                    fresh = fresh - np.sum(fresh * b, axis=1, keepdims=True) * b
            basis.append(_unit(fresh))
            images.append(self.product(x, theta, basis[-1], y))
        v, hv = np.stack(basis, axis=1), np.stack(images, axis=1)
        small = np.matmul(v, hv.transpose(0, 2, 1))
        values, vectors = np.linalg.eigh(_finite(0.5 * (small + small.transpose(0, 2, 1))))
        best = np.argmax(np.abs(values), axis=1)
        chosen = np.take_along_axis(vectors, best[:, None, None], axis=2)[:, :, 0]
        return _unit(np.matmul(chosen[:, None, :], v)[:, 0, :])

    def product(self, x: Array, theta: Array, d: Array, y: Array) -> Array:
        """<y, D^2 Phi[d, .]> as a vector."""
        return reverse(forward(self.layout, x, theta, d=d, order=1), [None, y]).theta


@dataclass(frozen=True)
class Remainder:
    """||Phi(x, theta2) - Phi(x, theta) - Phi'(x, theta) d|| / ||d||^power, d = theta2 - theta, less rounding noise."""

    layout: Layout
    power: int
    pairs: bool = True

    def __call__(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured:
        if second is None:
            raise ValueError("the remainder needs two parameter vectors")
        d = second - theta
        square = np.maximum(np.sum(d * d, axis=1), _TINY)[:, None]
        size = square ** (self.power / 2)
        there = forward(self.layout, x, second)
        here = forward(self.layout, x, theta, d=d, order=1)
        rest = there.outputs[0] - here.outputs[0] - here.outputs[1]
        noise = 1e-14 * sum(np.linalg.norm(z, axis=1) for z in (there.outputs[0], *here.outputs))
        y = _unit(rest)
        value = np.maximum(np.linalg.norm(rest, axis=1) - noise, 0.0) / size[:, 0]
        far, near = reverse(there, [y]), reverse(here, [y, y])
        # by_d of the quotient's numerator is far.theta - near.d; theta moves d the other way
        slope = self.power * value[:, None] * d * (size / square)
        by_second = (far.theta - near.d - slope) / size
        by_theta = (near.d - near.theta + slope) / size
        return Measured(value, (far.x - near.x) / size, by_theta, by_second, d=d)


REMAINDERS = {"taylor_remainder": 2, "first_order_remainder": 1}  # the power of ||d|| they are divided by
MEASURES: dict[str, Callable[..., Any]] = {
    "output": Output,
    "input_jacobian": InputJacobian,
    "parameter_jacobian": ParameterJacobian,
    "parameter_hessian": ParameterHessian,
    **{quantity: partial(Remainder, power=power) for quantity, power in REMAINDERS.items()},
}


def top_pair(matrices: Array) -> tuple[Array, Array]:
    """Unit (y, u) of the largest singular value of each matrix of a batch."""
    left, _, right = np.linalg.svd(_finite(matrices), full_matrices=False)
    return np.asarray(left[:, :, 0]), np.asarray(right[:, 0, :])


def parameter_gram(layout: Layout, by_layer: list[Array], inputs: list[Array]) -> Array:
    """Phi' Phi'^T, (B, outputs, outputs)."""
    gram = 0.0
    for part, m, h in zip(layout.parts, by_layer, inputs, strict=True):
        square = part.node.alpha**2 * np.sum(h * h, axis=1)[:, None, None]
        if part.node.fan_out == 1:
            square = square + part.node.beta**2
        gram = gram + square * np.matmul(m, m.transpose(0, 2, 1))
        if part.node.fan_out > 1:
            spread = m.sum(axis=2)
            gram = gram + part.node.beta**2 * spread[:, :, None] * spread[:, None, :]
    return np.asarray(gram)


def hessian_eigenpair(layout: Layout, x: Array, theta: Array, y: Array) -> tuple[float, Array]:
    """(lambda, unit d): the eigenpair of largest |lambda| of the Hessian of <y, Phi> in theta, at one point.

    By the exact reduction: D^2<y, Phi>[d, d] is a quadratic form K in a_j = dz_j/dV_j d_j and b_j = alpha dW_j^T m_j
    only, m_j = d<y, Phi>/dz_j, and d -> (a, b) has the Gram matrix G: the nonzero eigenvalues of the Hessian are
    those of K G, about twice as many as there are neurons.
    """
    trace = forward(layout, x[None], theta[None])
    bars = _cotangents(trace, y)
    m = [bar for step, bar in zip(trace.steps, bars, strict=True) if isinstance(step.node, Affine)]
    inputs = [step.inputs[0][0] for step in trace.steps if isinstance(step.node, Affine)]
    ends = np.cumsum([0, *map(len, m), *map(len, inputs)])
    own_a = [slice(ends[j], ends[j + 1]) for j in range(len(m))]
    own_b = [slice(ends[j + len(m)], ends[j + len(m) + 1]) for j in range(len(m))]
    k = _form(layout, trace.steps, bars, own_a, own_b)
    root = np.zeros_like(k)
    for part, h, cot, a, b in zip(layout.parts, inputs, m, own_a, own_b, strict=True):
        both = np.r_[a, b]
        root[np.ix_(both, both)] = _gram_root(part, cot, h)
    values, vectors = np.linalg.eigh(_finite(root.T @ k @ root))
    at = int(np.argmax(np.abs(values)))
    v = k @ (root @ vectors[:, at])
    d = np.zeros(layout.count)
    for part, h, cot, a, b in zip(layout.parts, inputs, m, own_a, own_b, strict=True):
        d[part.weight] = part.node.alpha * (np.outer(v[a], h) + np.outer(cot, v[b])).ravel()
        if part.bias is not None:
            d[part.bias] = part.node.beta * (v[a] if part.node.fan_out == 1 else v[a].sum())
    return float(values[at]), _unit(d)


def _cotangents(trace: Trace, y: Array) -> list[Array]:
    """d<y, Phi>/dv for the output v of every node, at one point."""
    bar, found = np.asarray(y, dtype=np.float64), []
    for node, _, data in reversed(trace.steps):
        found.append(bar)
        match node:
            case Affine():
                bar = node.alpha * (bar @ data[1][0])
            case Diagonal():
                bar = bar * data
            case Elementwise():
                bar = bar * data[1][0]
    return found[::-1]


def _form(layout: Layout, steps: list[Step], bars: list[Array], own_a: list[slice], own_b: list[slice]) -> Array:
    """K: sum over activations of <bar phi'', dz^2> + 2 sum over layers of <b_j, dh_j>, dz and dh linear in a."""
    k = np.zeros((own_b[-1].stop, own_b[-1].stop))
    linear, layer = np.zeros((layout.network.inputs, own_a[-1].stop)), 0
    curved = k[: own_a[-1].stop, : own_a[-1].stop]
    for (node, h, data), bar in zip(steps, bars, strict=True):
        match node:
            case Affine():
                a, b = own_a[layer], own_b[layer]
                k[b, : own_a[-1].stop] = linear
                k[: own_a[-1].stop, b] = linear.T
                linear = node.alpha * (data[1][0] @ linear)
                linear[:, a] += np.eye(node.outputs)
                layer += 1
            case Diagonal():
                linear = data[:, None] * linear
            case Elementwise():
                second = derivatives(layout.network, node, h[0], 2)[2][0]
                curved += linear.T @ ((bar * second)[:, None] * linear)
                linear = data[1][0][:, None] * linear
    return k


def _gram_root(part: Part, cotangent: Array, h: Array) -> Array:
    """R with R R^T = L L^T for d_j -> (a_j, b_j) of one layer, in closed form: a_j and b_j are correlated.

    L L^T = [[a^2 I + beta^2 F F^T, alpha^2 m h^T], [., alpha^2 |m|^2 I]], a = alpha |h|, F the spread of the bias.
    """
    alpha, beta, n, fan = part.node.alpha, part.node.beta, part.node.outputs, part.node.fan_out
    a, m = abs(alpha) * float(np.linalg.norm(h)), float(np.linalg.norm(cotangent))
    result = np.zeros((n + len(h), n + len(h)))
    own, far = result[:n, :n], result[n:, n:]
    if fan > 1:  # one bias for all: a^2 I + beta^2 11^T
        whole = float(np.hypot(a, np.sqrt(n) * beta))
        own += a * np.eye(n) + (whole - a) / n
        inverse = cotangent - (1.0 - a / whole) * cotangent.mean() if whole else cotangent
        left = abs(alpha * beta * cotangent.sum()) / whole if whole else 0.0
    else:
        whole = float(np.hypot(a, beta if fan else 0.0))
        own += whole * np.eye(n)
        inverse = cotangent * (a / whole) if whole else cotangent
        left = abs(alpha * (beta if fan else 0.0)) * m / whole if whole else 0.0
    far += abs(alpha) * m * np.eye(len(h))
    if a > 0.0:
        result[n:, :n] = alpha**2 * np.outer(h, inverse) / a
        unit = h / np.linalg.norm(h)
        far += (left - abs(alpha) * m) * np.outer(unit, unit)
    return result


def at_point(layout: Layout, x: Array, theta: Array, rounds: int = 60) -> dict[str, float]:
    """The quantities at one point: exact to rounding, the Hessian's norm exact for one output and else a local maximum.

    x: (inputs,), theta: (P,). The remainders are left out: they are about two parameter vectors.
    """
    point = x[None], theta[None], None, None
    found = {q: float(MEASURES[q](layout)(*point).value[0]) for q in ("output", "input_jacobian", "parameter_jacobian")}
    found["parameter_hessian"] = hessian_direction(layout, x, theta, rounds)[0]
    return found


def hessian_direction(
    layout: Layout, x: Array, theta: Array, rounds: int = 60, rows: int = 8, also: Array | None = None
) -> tuple[float, Array]:
    """(||D^2 Phi[d, d]||, unit d), by alternating between the best d for y and the best y for d.

    It starts from the ``rows`` outputs of largest second derivative and from the y of the direction ``also``.
    """
    outputs = layout.network.outputs
    starts = [] if also is None else [_image(layout, x, theta, also)]
    starts += [np.eye(outputs)[row] for _, row, _ in row_directions(layout, x, theta)[:rows]]
    best, best_d = (-1.0, np.zeros(layout.count)) if also is None else (float(np.linalg.norm(starts[0])), also)
    for start in starts:
        y, last = _unit(start), -1.0
        for _ in range(1 if outputs == 1 else rounds):
            d = hessian_eigenpair(layout, x, theta, y)[1]
            image = _image(layout, x, theta, d)
            value = float(np.linalg.norm(image))
            if value > best:
                best, best_d = value, d
            if not value > last * (1 + 1e-11):
                break
            y, last = _unit(image), value
    return best, best_d


def row_directions(layout: Layout, x: Array, theta: Array, limit: int = 32) -> list[tuple[float, int, Array]]:
    """(|lambda|, row, d) of the outputs' own second derivatives, the largest first; of at most ``limit`` outputs."""
    found = []
    for row in range(min(layout.network.outputs, limit)):
        value, d = hessian_eigenpair(layout, x, theta, np.eye(layout.network.outputs)[row])
        found.append((abs(value), row, d))
    return sorted(found, key=lambda f: -f[0])


def _image(layout: Layout, x: Array, theta: Array, d: Array) -> Array:
    """D^2 Phi[d, d] at one point."""
    return np.asarray(2.0 * forward(layout, x[None], theta[None], d=d[None], order=2).outputs[2][0])
