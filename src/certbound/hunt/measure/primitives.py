"""The primitive functions of a graph (exp, log, roots, reciprocals, powers) with their derivatives.

FLOATS: name -> (z, *parameters) -> [phi, phi', phi'', phi'''] in float64, NaN where the function is not defined.
BALLS: name -> (z, order, *parameters) -> enclosures of phi, ..., phi^(order) over an Arb ball, order <= 2; ValueError
where the ball is not certainly inside the domain. Parameters in the order of the unit's.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...numbers import elementary

Array = NDArray[np.float64]
_LARGEST = 5000  # exp of more has an exponent that fills the memory when written out


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


def _cos(z: Array) -> list[Array]:
    return [np.cos(z), -np.sin(z), -np.cos(z), np.sin(z)]


FLOATS: dict[str, Callable[..., list[Array]]] = {
    "exp": _exp,
    "log": _log,
    "reciprocal": _reciprocal,
    "sqrt": _sqrt,
    "inverse_sqrt": _inverse_sqrt,
    "power": _power,
    "softplus_below": _softplus_below,
    "cos": _cos,
}


def _above_zero(z: Any) -> Any:
    if not z > 0:
        raise ValueError("not certainly positive")
    return z


def _ball_exp(z: Any, order: int) -> list[Any]:
    if not z < _LARGEST:
        raise ValueError("not certainly of a size that is worth writing")
    return [elementary.apply("exp", z)] * (order + 1)


def _ball_log(z: Any, order: int) -> list[Any]:
    z = _above_zero(z)
    return [z.log(), 1 / z, -1 / (z * z)][: order + 1]


def _ball_reciprocal(z: Any, order: int) -> list[Any]:
    if not (z > 0 or z < 0):
        raise ValueError("not certainly different from 0")
    inverse = 1 / z
    return [inverse, -inverse * inverse, 2 * inverse * inverse * inverse][: order + 1]


def _ball_sqrt(z: Any, order: int) -> list[Any]:
    root = _above_zero(z).sqrt()
    return [root, 1 / (2 * root), -1 / (4 * root * z)][: order + 1]


def _ball_inverse_sqrt(z: Any, order: int) -> list[Any]:
    value = _above_zero(z).rsqrt()
    return [value, -value / (2 * z), 3 * value / (4 * z * z)][: order + 1]


def _ball_power(z: Any, order: int, exponent: Fraction) -> list[Any]:
    n = int(exponent)
    return [math.perm(n, k) * z ** max(n - k, 0) for k in range(order + 1)]


def _ball_softplus_below(z: Any, order: int, threshold: Fraction, beta: Fraction) -> list[Any]:
    if not z <= elementary.ball(threshold):
        raise ValueError("not certainly below the threshold")
    factor = elementary.ball(beta)
    t = factor * z
    s = elementary.apply("sigmoid", t)
    return [elementary.apply("softplus", t) / factor, s, factor * s * (1 - s)][: order + 1]


def _ball_cos(z: Any, order: int) -> list[Any]:
    return [z.cos(), -z.sin(), -z.cos()][: order + 1]


BALLS: dict[str, Callable[..., list[Any]]] = {
    "exp": _ball_exp,
    "log": _ball_log,
    "reciprocal": _ball_reciprocal,
    "sqrt": _ball_sqrt,
    "inverse_sqrt": _ball_inverse_sqrt,
    "power": _ball_power,
    "softplus_below": _ball_softplus_below,
    "cos": _ball_cos,
}
