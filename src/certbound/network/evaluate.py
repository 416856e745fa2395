"""Plain float64 evaluation of a network, for search and comparison; its values prove nothing."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from .graph import Affine, Array, Elementwise, Linear, Network, Product, Unit


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
                values.append(activation_value(node, values[node.parent]))
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


def activation_value(node: Elementwise, z: Array) -> Array:
    """phi_i(z_i) in floats, for every neuron i."""
    if len(node.units) == 1:
        return unit_value(node.units[0], z)
    result = np.empty_like(z)
    for index, unit in enumerate(node.units):
        result[node.members == index] = unit_value(unit, z[node.members == index])
    return result


def unit_value(unit: Unit, z: Array) -> Array:
    """phi(z) in floats, elementwise."""
    if unit.activation not in FUNCTIONS:
        raise ValueError(f"no float evaluation of {unit.activation!r}")
    return FUNCTIONS[unit.activation](z, **{name: float(value) for name, value in unit.parameters})


def _sigmoid(z: Array) -> Array:
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def _softplus(z: Array, beta: float = 1.0) -> Array:
    return np.logaddexp(0.0, beta * z) / beta


def _erf(z: Array) -> Array:
    return np.array([math.erf(v) for v in z.ravel()], dtype=np.float64).reshape(z.shape)


def _normcdf(z: Array) -> Array:
    """The normal distribution function; erfc keeps the left tail."""
    return np.array([0.5 * math.erfc(-v * math.sqrt(0.5)) for v in z.ravel()], dtype=np.float64).reshape(z.shape)


def _negative_exp(z: Array) -> Array:
    """e^z - 1 for z < 0, else 0."""
    return np.expm1(np.minimum(z, 0.0))


def _leaky_relu(z: Array, alpha: float) -> Array:
    return np.where(z > 0, z, alpha * z)


def _hardtanh(z: Array, min_val: float, max_val: float) -> Array:
    return np.clip(z, min_val, max_val)


def _selu(z: Array, alpha: float, gamma: float) -> Array:
    return gamma * np.where(z > 0, z, alpha * _negative_exp(z))


def _gelu_tanh(z: Array) -> Array:
    return 0.5 * z * (1.0 + np.tanh(math.sqrt(2.0 / math.pi) * (z + 0.044715 * z**3)))


FUNCTIONS: dict[str, Callable[..., Array]] = {  # by name, with the parameters by name
    "identity": lambda z: z,
    "relu": lambda z: np.maximum(z, 0.0),
    "leaky_relu": _leaky_relu,
    "prelu": _leaky_relu,
    "hardtanh": _hardtanh,
    "relu6": lambda z: np.clip(z, 0.0, 6.0),
    "hardsigmoid": lambda z, alpha, beta: np.clip(alpha * z + beta, 0.0, 1.0),
    "hardswish": lambda z: z * np.clip(z / 6.0 + 0.5, 0.0, 1.0),
    "sigmoid": _sigmoid,
    "tanh": np.tanh,
    "softplus": _softplus,
    "logsigmoid": lambda z: -np.logaddexp(0.0, -z),
    "logcosh": lambda z: np.logaddexp(z, -z) - math.log(2.0),
    "tanhshrink": lambda z: z - np.tanh(z),
    "elu": lambda z, alpha: np.where(z > 0, z, alpha * _negative_exp(z)),
    "celu": lambda z, alpha: np.where(z > 0, z, alpha * _negative_exp(z / alpha)),
    "selu": _selu,
    "silu": lambda z, alpha: z * _sigmoid(alpha * z),
    "gelu": lambda z: z * _normcdf(z),
    "gelu_tanh": _gelu_tanh,
    "mish": lambda z: z * np.tanh(_softplus(z)),
    "softsign": lambda z: z / (1.0 + np.abs(z)),
    "arctan": np.arctan,
    "erf": _erf,
    "gaussian": lambda z: np.exp(-z * z),
    "algsig": lambda z: z / np.hypot(1.0, z),
    "squareplus": lambda z, sqrt_b=2.0: 0.5 * (z + np.hypot(z, sqrt_b)),
    "sin": np.sin,
    "cos": np.cos,
    "exp": np.exp,
    "log": np.log,
    "reciprocal": lambda z: 1.0 / z,
    "sqrt": np.sqrt,
    "inverse_sqrt": lambda z: 1.0 / np.sqrt(z),
    "power": lambda z, exponent: z**exponent,
    "softplus_below": lambda z, threshold, beta: np.where(z <= threshold, _softplus(z, beta), np.nan),
}
