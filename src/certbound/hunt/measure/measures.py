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

from .reduction import hessian_eigenpair, hessian_product, is_small
from .taylor import AffineMap, Array, Layout, Trace, adjoints, bias_gradient, forward, reverse, within
from .vectors import TINY, finite, unit


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


@dataclass(frozen=True)
class Output:
    """||Phi(x, theta)||."""

    layout: Layout
    pairs: bool = False

    def __call__(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured:
        trace = forward(self.layout, x, theta)
        value = np.linalg.norm(trace.outputs[0], axis=1)
        back = reverse(trace, [unit(trace.outputs[0])])
        return Measured(value, back.x, back.theta)


@dataclass(frozen=True)
class InputJacobian:
    """||dPhi/dx||."""

    layout: Layout
    pairs: bool = False

    def __call__(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured:
        _, jacobian = adjoints(forward(self.layout, x, theta))
        y, u = top_pair(jacobian)
        trace = forward(self.layout, x, theta, u=u, order=1)
        back = reverse(trace, [None, y])
        return Measured(np.linalg.norm(trace.outputs[1], axis=1), back.x, back.theta, u=u)


@dataclass(frozen=True)
class ParameterJacobian:
    """||dPhi/dtheta||, by J J^T = sum over the groups of J_g J_g^T."""

    layout: Layout
    pairs: bool = False

    def __call__(self, x: Array, theta: Array, second: Array | None, memory: Array | None) -> Measured:
        trace = forward(self.layout, x, theta)
        gram = parameter_gram(self.layout, trace)
        y = np.linalg.eigh(finite(gram))[1][:, :, -1]
        d = unit(reverse(trace, [y]).theta)
        moved = forward(self.layout, x, theta, d=d, order=1)
        back = reverse(moved, [None, unit(moved.outputs[1])])
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
        d = unit(np.ones((len(x), self.layout.count)) if memory is None else memory)
        for _ in range(self.steps):
            d = self.improve(x, theta, d)
        trace = forward(self.layout, x, theta, d=d, order=2)
        image = 2.0 * trace.outputs[2]
        back = reverse(trace, [None, None, 2.0 * unit(image)])
        return Measured(np.linalg.norm(image, axis=1), back.x, back.theta, d=d)

    def improve(self, x: Array, theta: Array, d: Array) -> Array:
        """The d of the largest |Ritz value| in the span of d, H d, H^2 d, ..."""
        y = unit(forward(self.layout, x, theta, d=d, order=2).outputs[2])
        y = np.where(np.linalg.norm(y, axis=1, keepdims=True) > 0, y, 1.0 / np.sqrt(y.shape[1]))
        basis = [d]
        images = [self.product(x, theta, d, y)]
        for _ in range(self.depth - 1):
            fresh = images[-1]
            for _ in range(2):  # once more against rounding
                for b in basis:
                    fresh = fresh - np.sum(fresh * b, axis=1, keepdims=True) * b
            basis.append(unit(fresh))
            images.append(self.product(x, theta, basis[-1], y))
        v, hv = np.stack(basis, axis=1), np.stack(images, axis=1)
        small = np.matmul(v, hv.transpose(0, 2, 1))
        values, vectors = np.linalg.eigh(finite(0.5 * (small + small.transpose(0, 2, 1))))
        best = np.argmax(np.abs(values), axis=1)
        chosen = np.take_along_axis(vectors, best[:, None, None], axis=2)[:, :, 0]
        return unit(np.matmul(chosen[:, None, :], v)[:, 0, :])

    def product(self, x: Array, theta: Array, d: Array, y: Array) -> Array:
        """<y, D^2 Phi[d, .]> as a vector."""
        return hessian_product(self.layout, x, theta, d, y)


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
        square = np.maximum(np.sum(d * d, axis=1), TINY)[:, None]
        size = square ** (self.power / 2)
        there = forward(self.layout, x, second)
        here = forward(self.layout, x, theta, d=d, order=1)
        rest = there.outputs[0] - here.outputs[0] - here.outputs[1]
        noise = 1e-14 * sum(np.linalg.norm(z, axis=1) for z in (there.outputs[0], *here.outputs))
        y = unit(rest)
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
    left, _, right = np.linalg.svd(finite(matrices), full_matrices=False)
    return np.asarray(left[:, :, 0]), np.asarray(right[:, 0, :])


def parameter_gram(layout: Layout, trace: Trace) -> Array:
    """Phi' Phi'^T, (B, outputs, outputs), from an order-0 trace.

    A matrix used once: (alpha^2 ||h||^2 + beta^2) M M^T, M = dPhi/dz (M F F^T M^T for a shared bias, F its spread). Any
    other group: its Jacobian in full, in which uses add.
    """
    bars = dict(zip(map(id, layout.affine), adjoints(trace)[0], strict=True))
    gram: Array | float = 0.0
    for whole, maps, lone in zip(layout.groups, layout.uses, layout.lone, strict=True):
        if not maps:
            continue
        if lone:
            gram = gram + _lone_gram(maps[0], bars[id(maps[0])], trace.values[maps[0].node.parent][0])
            continue
        jacobian = np.zeros((*bars[id(maps[0])].shape[:2], whole.stop - whole.start))
        for made in maps:
            bar = made.result(bars[id(made)])
            columns = made.columns(trace.values[made.node.parent][0])
            own = made.node.alpha * np.matmul(bar.swapaxes(3, 4), columns[:, None])
            jacobian[:, :, within(made.weight_at, whole)] += own.reshape(*own.shape[:2], -1)
            if made.bias_at is not None:
                jacobian[:, :, within(made.bias_at, whole)] += bias_gradient(made, bar)
        gram = gram + np.matmul(jacobian, jacobian.transpose(0, 2, 1))
    outputs = trace.outputs[0].shape[1]
    return np.broadcast_to(gram, (len(trace.outputs[0]), outputs, outputs))


def _lone_gram(made: AffineMap, bar: Array, h: Array) -> Array:
    node = made.node
    square = node.alpha**2 * np.sum(h * h, axis=1)[:, None, None]
    if node.bias is not None and made.spread is None:
        square = square + node.beta**2
    gram = square * np.matmul(bar, bar.transpose(0, 2, 1))
    if made.spread is not None:
        spread = bar.sum(axis=2)
        gram = gram + node.beta**2 * spread[:, :, None] * spread[:, None, :]
    return np.asarray(gram)


def at_point(layout: Layout, x: Array, theta: Array, rounds: int = 60) -> dict[str, float]:
    """The quantities at one point: exact to rounding, the Hessian's norm exact for one output and else a local maximum.

    x: (inputs,), theta: (P,). The remainders are left out: they are about two parameter vectors.
    """
    point = x[None], theta[None], None, None
    found = {q: float(MEASURES[q](layout)(*point).value[0]) for q in ("output", "input_jacobian", "parameter_jacobian")}
    found["parameter_hessian"] = hessian_direction(layout, x, theta, rounds, mixed=True)[0]
    return found


def hessian_direction(
    layout: Layout,
    x: Array,
    theta: Array,
    rounds: int = 60,
    rows: int = 8,
    also: Array | None = None,
    mixed: bool = False,
) -> tuple[float, Array]:
    """(||D^2 Phi[d, d]||, unit d), by alternating between the best d for y and the best y for d.

    It starts from the ``rows`` outputs of largest second derivative, from the y of the direction ``also`` and, if
    ``mixed``, from sums and differences of the first outputs.
    """
    outputs = layout.network.outputs
    starts = [] if also is None else [_image(layout, x, theta, also)]
    limit = 32 if is_small(layout) else rows  # what is not small is iterated on, which takes time
    single = [np.eye(outputs)[row] for _, row, _ in row_directions(layout, x, theta, limit)[:rows]]
    starts += single
    if mixed:
        starts += [one + sign * single[0] for one in single[1:3] for sign in (1.0, -1.0)]
    best, best_d = (-1.0, np.zeros(layout.count)) if also is None else (float(np.linalg.norm(starts[0])), also)
    for start in starts:
        y, last = unit(start), -1.0
        for _ in range(1 if outputs == 1 else rounds):
            d = hessian_eigenpair(layout, x, theta, y)[1]
            image = _image(layout, x, theta, d)
            value = float(np.linalg.norm(image))
            if value > best:
                best, best_d = value, d
            if not value > last * (1 + 1e-11):
                break
            y, last = unit(image), value
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
