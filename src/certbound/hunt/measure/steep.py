"""A family of parameters along which the derivatives of a chain of layers grow with a power of their norm.

All weights but one of each layer are 0, and that one is t, but 0 in the first layer; biases put every neuron of the
path where its activation is steep. So D of the output in the first layer's weights is c t^(m-1) (x, 1), and no number
bounds it over all parameters (bounds_spec/lemmas/herrera2023, B1 and B2).
"""

from __future__ import annotations

import numpy as np

from ...network.float_activations import derivatives
from ...network.graph import Affine, Elementwise
from .region import Region
from .taylor import Array

_ARGUMENTS = (0.0, 1.0, -1.0)  # where an activation may be steep
_LARGEST = 2.0**20
_HALVINGS = 50


def steep(region: Region) -> Array | None:
    """The family's parameters with the largest t in the region, up to rounding; None if it has none there."""
    network = region.layout.network
    if not network.is_chain or not all(isinstance(node, Affine | Elementwise) for node in network.nodes):
        return None
    if (start := _member(region, 0.0)) is None or not _holds(region, start):
        return None
    low, high = 0.0, _LARGEST
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        member = _member(region, middle)
        low, high = (middle, high) if member is not None and _holds(region, member) else (low, middle)
    return _member(region, low)


def _member(region: Region, t: float) -> Array | None:
    """The family's parameters; None if a layer without a bias cannot have its neuron where it should be."""
    network = region.layout.network
    theta = np.zeros_like(region.stored)
    value, first = 0.0, True
    for i, node in enumerate(network.nodes):
        if isinstance(node, Affine):
            factor = 0.0 if first else t
            after = network.nodes[i + 1] if i + 1 < len(network.nodes) else None
            wanted = _steepest(region, after) if isinstance(after, Elementwise) else node.alpha * factor * value
            theta[node.weight_at[0, 0, 0]] = factor
            shift = wanted - node.alpha * factor * value
            if node.bias_at is not None and node.beta:
                theta[node.bias_at[0, 0]] = shift / node.beta
            elif shift:
                return None
            value, first = wanted, False
        elif isinstance(node, Elementwise):
            value = float(derivatives(network, node, np.full(node.size, value), 0)[0][0])
    return theta


def _steepest(region: Region, node: Elementwise) -> float:
    """Of _ARGUMENTS the one at which the node's first neuron has the largest slope."""
    slopes = [abs(derivatives(region.layout.network, node, np.full(node.size, z), 1)[1][0]) for z in _ARGUMENTS]
    return _ARGUMENTS[int(np.argmax(np.nan_to_num(slopes)))]


def _holds(region: Region, theta: Array) -> bool:
    inside = region.project_theta(theta[None])[0]
    return bool(np.abs(inside - theta).max(initial=0.0) <= 1e-12 * (1.0 + np.abs(theta).max(initial=0.0)))
