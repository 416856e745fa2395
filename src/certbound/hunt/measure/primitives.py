"""Enclosures of the primitive functions of a graph (exp, log, roots, reciprocals, powers) and their derivatives.

BALLS: name -> (z, order, *parameters) -> enclosures of phi, ..., phi^(order) over an Arb ball, order <= 2; ValueError
where the ball is not certainly inside the domain. Parameters in the order of the unit's.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from ...numbers import elementary

_LARGEST = 5000  # exp of more has an exponent that fills the memory when written out


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
