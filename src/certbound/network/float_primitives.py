"""The primitive functions of a graph (exp, log, roots, reciprocals, powers) and their derivatives in plain float64.

FLOATS: name -> (z, *parameters) -> [phi and its first three derivatives], NaN where the function is not defined; the
parameters in the order of the unit's. Nothing is proved.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def _positive(z: Array) -> Array:
    return np.where(z > 0, z, np.nan)


def _exp(z: Array) -> list[Array]:
    value = np.exp(z)
    return [value, value, value, value]


def _log(z: Array) -> list[Array]:
    z = _positive(z)
    inverse = 1.0 / z
    return [np.log(z), inverse, -(inverse**2), 2.0 * inverse**3]


def _reciprocal(z: Array) -> list[Array]:
    inverse = 1.0 / np.where(z == 0, np.nan, z)
    return [inverse, -(inverse**2), 2.0 * inverse**3, -6.0 * inverse**4]


def _sqrt(z: Array) -> list[Array]:
    z = _positive(z)
    root = np.sqrt(z)
    return [root, 0.5 / root, -0.25 / (root * z), 0.375 / (root * z**2)]


def _inverse_sqrt(z: Array) -> list[Array]:
    z = _positive(z)
    value = 1.0 / np.sqrt(z)
    return [value, -0.5 * value / z, 0.75 * value / z**2, -1.875 * value / z**3]


def _power(z: Array, exponent: float) -> list[Array]:
    n = round(exponent)
    return [math.perm(n, k) * z ** max(n - k, 0) for k in range(4)]


def _softplus_below(z: Array, threshold: float, beta: float) -> list[Array]:
    t = beta * np.where(z <= threshold, z, np.nan)
    e = np.exp(-np.abs(t))
    s = np.where(t >= 0, 1.0, e) / (1.0 + e)
    w = e / (1.0 + e) ** 2
    return [np.logaddexp(0.0, t) / beta, s, beta * w, beta**2 * w * (1.0 - 2.0 * s)]


FLOATS: dict[str, Callable[..., list[Array]]] = {
    "exp": _exp,
    "log": _log,
    "reciprocal": _reciprocal,
    "sqrt": _sqrt,
    "inverse_sqrt": _inverse_sqrt,
    "power": _power,
    "softplus_below": _softplus_below,
}
