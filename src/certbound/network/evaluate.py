"""Plain float64 evaluation of a network, for search and comparison; its values prove nothing."""

from __future__ import annotations

import numpy as np

from .float_activations import derivatives
from .graph import Affine, Array, Elementwise, Linear, Network, Product


def evaluate(network: Network, x: Array, theta: Array | None = None) -> Array:
    """Phi(x, theta) in floats. x: inputs; theta: (P,), all parameters group after group, default the stored ones."""
    theta = network.theta if theta is None else np.asarray(theta, dtype=np.float64)
    values = [np.asarray(x, dtype=np.float64).ravel()]
    for node in network.nodes:
        match node:
            case Linear():
                values.append(linear_value(node, values))
            case Affine():
                values.append(affine_value(node, values[node.parent], theta))
            case Elementwise():
                values.append(derivatives(network, node, values[node.parent], 0)[0])
            case Product():
                values.append(values[node.left] * values[node.right])
    return values[-1]


def linear_value(node: Linear, values: list[Array]) -> Array:
    """A fixed map of the values before it, in floats."""
    result = np.array(node.shift, dtype=np.float64)
    for term in node.terms:
        weights = term.values * values[term.parent][term.columns]
        result += np.bincount(term.rows, weights, minlength=node.size)
    return result


def affine_value(node: Affine, value: Array, theta: Array) -> Array:
    """alpha W h + beta b for every use, in floats: entries (k, s, o)."""
    padded = np.append(value, 0.0)  # -1 is the last: a 0
    columns = value[None, None] if node.columns is None else padded[node.columns]
    result = node.alpha * (columns @ theta[node.weight_at].swapaxes(1, 2))
    if node.bias_at is not None:
        result = result + node.beta * theta[node.bias_at][:, None, :]
    return np.asarray(result.ravel())
