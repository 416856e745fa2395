"""Interval bound propagation, forward and backward over boxes of inputs and parameters: a baseline of first order.

The algorithm of AbstractGradientTraining (Wicker et al.): intervals of every activation, then of every adjoint, with
each parameter free in its own interval. A ball of parameters is replaced by the box around it. Plain float64, so its
numbers are not rigorous to the last digit.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .chain import Array, Chain, Unsuitable, activation
from .region import Region


class Interval(NamedTuple):
    """lo <= value <= hi, entry by entry."""

    lo: Array
    hi: Array

    @property
    def mid(self) -> Array:
        """Midpoint."""
        return (self.lo + self.hi) / 2

    @property
    def rad(self) -> Array:
        """Half width."""
        return (self.hi - self.lo) / 2

    @property
    def magnitude(self) -> Array:
        """Largest absolute value."""
        return np.maximum(np.abs(self.lo), np.abs(self.hi))


def slopes(name: str, z: Interval) -> Interval:
    """The range of phi' over z."""
    low, high = activation(name, z.lo)[1], activation(name, z.hi)[1]
    match name:
        case "identity" | "softplus":  # phi' does not decrease
            return Interval(low, high)
        case "relu":  # the kink counts with both slopes
            return Interval((z.lo > 0) * 1.0, (z.hi >= 0) * 1.0)
        case "tanh" | "sigmoid":  # phi' is even and falls away from 0
            nearest = np.clip(0.0, z.lo, z.hi)
            return Interval(np.minimum(low, high), activation(name, nearest)[1])
    raise Unsuitable(f"activation {name} is not written out here")


def interval_bounds(chain: Chain, region: Region) -> dict[str, float]:
    """Upper bounds of ``input_jacobian`` and ``parameter_jacobian`` over the region, up to float64 rounding."""
    h = Interval(region.centre - region.radius, region.centre + region.radius)
    h = _scaled(chain.scale, Interval(h.lo, h.hi))
    h = Interval(h.lo + chain.shift, h.hi + chain.shift)
    inputs, ranges = [], []
    for w, b, name, r in zip(chain.weights, chain.biases, chain.activations, region.layers, strict=True):
        inputs.append(h)
        mid = w @ h.mid + (0.0 if b is None else b)
        rad = np.abs(w) @ h.rad + r * h.magnitude.sum() + (0.0 if b is None else r)
        z = Interval(mid - rad, mid + rad)
        ranges.append(slopes(name, z))
        h = Interval(activation(name, z.lo)[0], activation(name, z.hi)[0])
    m = Interval(np.eye(h.lo.size), np.eye(h.lo.size))
    gram, centre, radius = 0.0, [], []
    for j in range(len(chain.weights) - 1, -1, -1):
        m = _times(m, ranges[j])
        reach = np.sqrt(inputs[j].magnitude @ inputs[j].magnitude + (chain.biases[j] is not None))
        # J J^T = sum of ||ht||^2 M M^T: its entries are at most those of `gram`, J's norm at most that of [reach M].
        gram = gram + reach**2 * m.magnitude @ m.magnitude.T
        centre.append(reach * m.mid)
        radius.append(reach * m.rad)
        mid = m.mid @ chain.weights[j]
        rad = m.rad @ np.abs(chain.weights[j]) + region.layers[j] * m.magnitude.sum(axis=1, keepdims=True)
        m = Interval(mid - rad, mid + rad)
    m = _scaled(chain.scale, m)
    apart = np.linalg.norm(np.hstack(centre), 2) + np.linalg.norm(np.hstack(radius), 2)
    return {
        "input_jacobian": norm_of_box(m.lo, m.hi),
        "parameter_jacobian": float(min(apart, np.sqrt(np.linalg.norm(gram, 2)))),
    }


def norm_of_box(lo: Array, hi: Array) -> float:
    """An upper bound of the spectral norm of every matrix between lo and hi."""
    box = Interval(lo, hi)
    return float(min(np.linalg.norm(box.mid, 2) + np.linalg.norm(box.rad, 2), np.linalg.norm(box.magnitude, 2)))


def _scaled(factor: Array, a: Interval) -> Interval:
    ends = factor * a.lo, factor * a.hi
    return Interval(np.minimum(*ends), np.maximum(*ends))


def _times(a: Interval, b: Interval) -> Interval:
    ends = [x * y for x in a for y in b]
    return Interval(np.minimum.reduce(ends), np.maximum.reduce(ends))
