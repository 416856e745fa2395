"""Plain float64 evaluation of a network, for search and comparison; its values prove nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

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
                value = activation_value(node, value)
    return value


def activation_value(node: Elementwise, z: Array) -> Array:
    """phi(z) in floats, elementwise."""
    match node.activation:
        case "identity":
            return z
        case "tanh":
            return np.tanh(z)
        case "sigmoid":
            return 0.5 * (1.0 + np.tanh(0.5 * z))
        case "softplus":
            return np.logaddexp(0.0, z)
        case "relu":
            return np.maximum(z, 0.0)
        case "leaky_relu":
            slope = float(node.attributes.get("alpha", np.float64(np.float32(0.01))))
            return np.where(z > 0, z, slope * z)
    raise ValueError(f"no float evaluation of {node.activation!r}")
