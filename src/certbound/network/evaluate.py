"""Plain float64 evaluation of a network, for search and comparison; its values prove nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from .graph import Affine, Array, Diagonal, Elementwise, Network, Unit


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
    """phi_i(z_i) in floats, for every neuron i."""
    if len(node.units) == 1:
        return unit_value(node.units[0], z)
    members, result = np.asarray(node.members), np.empty_like(z)
    for index, unit in enumerate(node.units):
        result[members == index] = unit_value(unit, z[members == index])
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
}
