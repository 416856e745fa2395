"""A network along lines t -> (x + t u, theta + t d), and derivatives of that: many points at once, in float64.

forward() carries the Taylor coefficients (h_0, h_1, h_2) of every node's value; reverse() takes cotangents of the
output's coefficients back to x, theta, u and d. Everything the hunt measures or climbs is made of these two.
Batches come first: x and u are (B, inputs), theta and d are (B, P), parameters in the order of Layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...network.float_activations import derivatives
from ...network.graph import Affine, Diagonal, Elementwise, Network

Array = NDArray[np.float64]


class Part(NamedTuple):
    """Where one layer's parameters stand in the flat vector: all, the weight row by row, the stored bias."""

    node: Affine
    whole: slice
    weight: slice
    bias: slice | None


@dataclass(frozen=True, eq=False)
class Layout:
    """The flat parameter vector: per layer the weight row by row, then the stored bias."""

    network: Network
    parts: tuple[Part, ...]
    count: int

    @classmethod
    def of(cls, network: Network) -> Layout:
        """The layout of a network's parameters."""
        parts, at = [], 0
        for node in network.affine_nodes():
            middle = at + node.weight.size
            end = middle + (0 if node.bias is None else node.bias.size)
            bias = None if node.bias is None else slice(middle, end)
            parts.append(Part(node, slice(at, end), slice(at, middle), bias))
            at = end
        return cls(network, tuple(parts), at)

    @property
    def reduced_size(self) -> int:
        """The size of the reduced Hessian eigenproblem: all widths, twice."""
        return sum(sum(part.node.weight.shape) for part in self.parts)

    def stored(self) -> Array:
        """The stored parameters."""
        theta = np.empty(self.count)
        for part in self.parts:
            theta[part.weight] = part.node.weight.ravel()
            if part.bias is not None and part.node.bias is not None:
                theta[part.bias] = part.node.bias.ravel()
        return theta

    def weight(self, part: Part, theta: Array) -> Array:
        """The layer's weights, (B, out, in)."""
        return theta[:, part.weight].reshape(len(theta), *part.node.weight.shape)

    def full_bias(self, part: Part, theta: Array) -> Array | float:
        """beta b spread over the outputs."""
        if part.bias is None:
            return 0.0
        return np.asarray(part.node.beta * np.broadcast_to(theta[:, part.bias], (len(theta), part.node.outputs)))


class Step(NamedTuple):
    """What reverse() needs of one node: its input's coefficients and the node's own data."""

    node: Any
    inputs: list[Array]
    data: Any


class Trace(NamedTuple):
    """``outputs``: the output's Taylor coefficients, each (B, outputs)."""

    layout: Layout
    steps: list[Step]
    outputs: list[Array]


def forward(
    layout: Layout, x: Array, theta: Array, u: Array | None = None, d: Array | None = None, order: int = 0
) -> Trace:
    """The Taylor coefficients up to ``order`` (at most 2) of t -> Phi(x + t u, theta + t d); None stands for 0."""
    batch = len(x)
    h = [x] + [np.zeros_like(x) for _ in range(order)]
    if order and u is not None:
        h[1] = u
    steps, parts = [], iter(layout.parts)
    for node in layout.network.nodes:
        match node:
            case Affine():
                part = next(parts)
                weight = layout.weight(part, theta)
                move = None if d is None or order == 0 else layout.weight(part, d)
                z = [node.alpha * _times(weight, c) for c in h]
                z[0] = z[0] + layout.full_bias(part, theta)
                if move is not None and d is not None:
                    for k in range(order):
                        z[k + 1] = z[k + 1] + node.alpha * _times(move, h[k])
                    z[1] = z[1] + layout.full_bias(part, d)
                steps.append(Step(node, h, (part, weight, move)))
            case Diagonal():
                factor = node.scale / node.divisor
                z = [factor * c for c in h]
                z[0] = z[0] + node.shift
                steps.append(Step(node, h, factor))
            case Elementwise():
                f = derivatives(layout.network, node, h[0], order + 1)
                z = [f[0]]
                if order >= 1:
                    z.append(f[1] * h[1])
                if order >= 2:
                    z.append(f[1] * h[2] + 0.5 * f[2] * h[1] ** 2)
                steps.append(Step(node, h, f))
        h = z
    if batch != len(theta):
        raise ValueError(f"{batch} inputs for {len(theta)} parameter vectors")
    return Trace(layout, steps, h)


class Gradients(NamedTuple):
    """Of the scalar sum of cotangent * output coefficient: by x, theta, u, d."""

    x: Array
    theta: Array
    u: Array
    d: Array


def reverse(trace: Trace, cotangents: Sequence[Array | None]) -> Gradients:
    """Gradients of sum_k <cotangents[k], outputs[k]>; None stands for 0."""
    layout, order = trace.layout, len(trace.outputs) - 1
    bars = [np.zeros_like(z) if c is None else c for z, c in zip(trace.outputs, cotangents, strict=True)]
    batch = len(bars[0])
    by_theta, by_d = np.zeros((batch, layout.count)), np.zeros((batch, layout.count))
    for node, h, data in reversed(trace.steps):
        match node:
            case Affine():
                part, weight, move = data
                _collect(by_theta, part, bars, h)
                if order:
                    _collect(by_d, part, bars[1:], h)
                through = [node.alpha * _transposed(weight, c) for c in bars]
                if move is not None:
                    for k in range(order):
                        through[k] = through[k] + node.alpha * _transposed(move, bars[k + 1])
                bars = through
            case Diagonal():
                bars = [data * c for c in bars]
            case Elementwise():
                f = data
                below = [f[1] * c for c in bars]
                if order >= 1:
                    below[0] = below[0] + f[2] * h[1] * bars[1]
                if order >= 2:
                    below[0] = below[0] + (f[2] * h[2] + 0.5 * f[3] * h[1] ** 2) * bars[2]
                    below[1] = below[1] + f[2] * h[1] * bars[2]
                bars = below
    return Gradients(bars[0], by_theta, bars[1] if order else np.zeros_like(bars[0]), by_d)


def _collect(into: Array, part: Part, bars: list[Array], h: list[Array]) -> None:
    """Add the layer's parameter gradient, sum_k bars[k] h[k]^T; the bias meets bars[0] alone."""
    node = part.node
    outer = np.matmul(np.stack(bars, axis=2), np.stack(h[: len(bars)], axis=1))
    into[:, part.weight] += node.alpha * outer.reshape(len(into), -1)
    if part.bias is not None:
        own = bars[0] if part.bias.stop - part.bias.start == node.outputs else bars[0].sum(axis=1, keepdims=True)
        into[:, part.bias] += node.beta * own


def _times(matrix: Array, vector: Array) -> Array:
    return np.asarray(np.matmul(matrix, vector[:, :, None])[:, :, 0])


def _transposed(matrix: Array, vector: Array) -> Array:
    return np.asarray(np.matmul(vector[:, None, :], matrix)[:, 0, :])


def adjoints(trace: Trace) -> tuple[list[Array], list[Array], Array]:
    """For an order-0 trace: per layer dPhi/dz_j (B, outputs, out) and h_j (B, in), and dPhi/dx (B, outputs, inputs)."""
    batch, outputs = trace.outputs[0].shape
    bar = np.broadcast_to(np.eye(outputs), (batch, outputs, outputs))
    by_layer, inputs = [], []
    for node, h, data in reversed(trace.steps):
        match node:
            case Affine():
                by_layer.append(bar)
                inputs.append(h[0])
                bar = node.alpha * np.matmul(bar, data[1])
            case Diagonal():
                bar = bar * data
            case Elementwise():
                bar = bar * data[1][:, None, :]
    return by_layer[::-1], inputs[::-1], np.asarray(bar)
