"""Primitive functions: exp, log, powers, roots, ..., with ranges of their derivatives over intervals (rule R11).

Most have no derivative bounded on the whole line, and some are not defined on it: whatever is said of one holds over an
interval within its domain of validity. All are analytic there: no kinks.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..numbers import elementary
from ..numbers.exact import float_down, float_up
from ..numbers.matrix import Array

Parameters = Mapping[str, Fraction]
Turning = tuple[tuple[float, Fraction], ...]  # (place, value there)
_LARGEST = 700  # exp of more is near the end of the floats
_ROOT_3 = Fraction(math.nextafter(math.sqrt(3.0), 2.0))  # above it
_NEAR = 1e-9  # a place is known to much less


@dataclass(frozen=True)
class Primitive:
    """``functions``: the elementary functions of axiom A1 that it uses; ``expected``: its domain of validity in words.

    inside(parameters, lower, upper): which intervals lie in the domain; at(order, parameters, t): a ball around the
    derivative of that order at t, which is monotone on the domain but for turning(order, parameters).
    """

    functions: tuple[str, ...]
    expected: str
    inside: Callable[[Parameters, Array, Array], NDArray[np.bool_]]
    at: Callable[[int, Parameters, Fraction], Any]
    turning: Callable[[int, Parameters], Turning] = lambda order, parameters: ()


def _everywhere(parameters: Parameters, lower: Array, upper: Array) -> NDArray[np.bool_]:
    return np.isfinite(lower) & np.isfinite(upper)


def _positive(parameters: Parameters, lower: Array, upper: Array) -> NDArray[np.bool_]:
    return (lower > 0.0) & np.isfinite(upper)


def _nonzero(parameters: Parameters, lower: Array, upper: Array) -> NDArray[np.bool_]:
    return ((lower > 0.0) & np.isfinite(upper)) | ((upper < 0.0) & np.isfinite(lower))


def _below(parameters: Parameters, lower: Array, upper: Array) -> NDArray[np.bool_]:
    return (upper < float_down(parameters["threshold"])) & np.isfinite(lower) & (_rate(parameters) > 0)


def _rate(parameters: Parameters) -> Fraction:
    return parameters.get("beta", Fraction(1))


def _falling(exponent: Fraction, order: int) -> Fraction:
    """exponent (exponent - 1) ..., ``order`` factors."""
    return math.prod((exponent - k for k in range(order)), start=Fraction(1))


def _exp(order: int, parameters: Parameters, t: Fraction) -> Any:
    if t > _LARGEST:
        raise ArithmeticError("exp of a number above 700")
    return elementary.apply("exp", elementary.ball(t))


def _log(order: int, parameters: Parameters, t: Fraction) -> Any:
    return elementary.ball(t).log() if order == 0 else _reciprocal(order - 1, parameters, t)


def _reciprocal(order: int, parameters: Parameters, t: Fraction) -> Any:
    return elementary.ball(_falling(Fraction(-1), order) / t ** (order + 1))


def _sqrt(order: int, parameters: Parameters, t: Fraction) -> Any:
    return elementary.ball(_falling(Fraction(1, 2), order) / t**order) * elementary.ball(t).sqrt()


def _inverse_sqrt(order: int, parameters: Parameters, t: Fraction) -> Any:
    return elementary.ball(_falling(Fraction(-1, 2), order) / t ** (order + 1)) * elementary.ball(t).sqrt()


def _power(order: int, parameters: Parameters, t: Fraction) -> Any:
    n = int(parameters["exponent"])
    return elementary.ball(math.perm(n, order) * t ** (n - order) if order <= n else Fraction(0))


def _power_turning(order: int, parameters: Parameters) -> Turning:
    n = int(parameters["exponent"])
    return ((0.0, Fraction(math.factorial(n) if order == n else 0)),)


def _softplus(order: int, parameters: Parameters, t: Fraction) -> Any:
    rate = _rate(parameters)
    argument = elementary.ball(rate * t)
    if order == 0:
        return elementary.apply("softplus", argument) / elementary.ball(rate)
    p, q = elementary.apply("sigmoid", argument), elementary.apply("sigmoid", -argument)
    return (p, p * q, p * q * (q - p))[order - 1] * elementary.ball(rate ** (order - 1))


def _softplus_turning(order: int, parameters: Parameters) -> Turning:
    rate = _rate(parameters)
    if order == 2:
        return ((0.0, rate / 4),)
    place, value = math.log(2.0 + math.sqrt(3.0)) / float(rate), rate**2 * _ROOT_3 / 18
    return ((-place, value), (place, -value)) if order == 3 else ()


PRIMITIVES: dict[str, Primitive] = {
    "exp": Primitive(("exp",), "any number", _everywhere, _exp),
    "log": Primitive(("log",), "> 0", _positive, _log),
    "reciprocal": Primitive((), "> 0 or < 0", _nonzero, _reciprocal),
    "sqrt": Primitive(("sqrt",), "> 0", _positive, _sqrt),
    "inverse_sqrt": Primitive(("sqrt",), "> 0", _positive, _inverse_sqrt),
    "power": Primitive((), "any number", _everywhere, _power, _power_turning),
    "softplus_below": Primitive(("sigmoid", "softplus"), "< its threshold", _below, _softplus, _softplus_turning),
}


def derivative_range(name: str, parameters: Parameters, order: int, lower: Array, upper: Array) -> tuple[Array, Array]:
    """Elementwise (lo, hi) with lo <= phi^(order)(t) <= hi for lower <= t <= upper, order 0 to 3, rounded outward.

    Arrays of equal shape, intervals within the domain of validity. Raises ArithmeticError beyond the floats' range.
    """
    primitive = PRIMITIVES[name]
    turning = primitive.turning(order, parameters)
    ends: dict[float, tuple[float, float]] = {}
    with elementary.working_precision():
        for t in {*lower.tolist(), *upper.tolist()}:
            ball = primitive.at(order, parameters, Fraction(t))
            ends[t] = float_down(elementary.lower(ball)), float_up(elementary.upper(ball))
    first, second = (np.array([ends[t] for t in side.tolist()]).reshape(-1, 2) for side in (lower, upper))
    low, high = np.minimum(first[:, 0], second[:, 0]), np.maximum(first[:, 1], second[:, 1])
    for place, value in turning:
        slack = _NEAR * (1.0 + abs(place))
        met = (lower <= place + slack) & (upper >= place - slack)
        low = np.where(met, np.minimum(low, float_down(value)), low)
        high = np.where(met, np.maximum(high, float_up(value)), high)
    return low, high
