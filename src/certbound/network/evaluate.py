"""Plain float64 evaluation of a network, for search and comparison; its values prove nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .float_activations import derivatives
from .graph import Affine, Array, Diagonal, Elementwise, Network


def evaluate(network: Network, x: Array, parameters: Sequence[tuple[Array, Array | None]] | None = None) -> Array:
    """Phi(x, theta) in floats. x: inputs; parameters: one (weight, bias) pair per group, default the stored ones."""
    value = np.asarray(x, dtype=np.float64).ravel()
    for node in network.nodes:
        match node:
            case Affine():
                weight, bias = (node.weight, node.bias) if parameters is None else parameters[node.group]
                value = node.alpha * (weight @ value)
                if bias is not None:
                    value = value + node.beta * bias
            case Diagonal():
                value = node.scale * value / node.divisor + node.shift
            case Elementwise():
                value = derivatives(network, node, value, 0)[0]
    return value
