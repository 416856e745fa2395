"""Rule R11: primitive functions (exp, log, powers, roots, ...), bounded over intervals within their domains.

They need no evidence: every derivative of one is monotone on its domain but for listed places, so that its extrema over
an interval are at the ends or there.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from arithmetic import elementary
from arithmetic.elementary import Unbounded
from arithmetic.exact import ONE, PRECISION, ZERO, Bounds, down, sqrt_bounds, up
from outcome import Rejected

from activations.fact_types import Facts
from activations.pieces import Unit

ROOT_3 = Fraction(17320508075688773, 10**16)  # above it
LOG_2_ROOT_3 = (Fraction(13169, 10000), Fraction(13170, 10000))  # around log(2 + sqrt 3)
Values = dict[str, Fraction]
Turning = list[tuple[Bounds, Fraction]]  # (about where, value there or more)


class Primitive(NamedTuple):
    """``functions``: those of axiom A1 it uses; at(order, parameters, t): an enclosure of a derivative at a point."""

    functions: tuple[str, ...]
    inside: Callable[[Values, Fraction, Fraction], bool]
    at: Callable[[int, Values, Fraction], Bounds]
    turning: Callable[[int, Values], Turning] = lambda order, values: []


def _everywhere(values: Values, lo: Fraction, hi: Fraction) -> bool:
    return True


def _positive(values: Values, lo: Fraction, hi: Fraction) -> bool:
    return lo > 0


def _nonzero(values: Values, lo: Fraction, hi: Fraction) -> bool:
    return lo > 0 or hi < 0


def _whole_exponent(values: Values, lo: Fraction, hi: Fraction) -> bool:
    n = values["exponent"]
    return n.denominator == 1 and 2 <= n <= 16


def _below(values: Values, lo: Fraction, hi: Fraction) -> bool:
    return hi < values["threshold"] and _rate(values) > 0


def _rate(values: Values) -> Fraction:
    return values.get("beta", ONE)


def _falling(exponent: Fraction, order: int) -> Fraction:
    """exponent (exponent - 1) ..., ``order`` factors."""
    return math.prod((exponent - k for k in range(order)), start=ONE)


def _times(factor: Fraction, bounds: Bounds) -> Bounds:
    ends = [factor * end for end in bounds]
    return down(min(ends)), up(max(ends))


def _exp(order: int, values: Values, t: Fraction) -> Bounds:
    return elementary.exp(t)


def _log(order: int, values: Values, t: Fraction) -> Bounds:
    return elementary.log_bounds(t) if order == 0 else _reciprocal(order - 1, values, t)


def _reciprocal(order: int, values: Values, t: Fraction) -> Bounds:
    return _times(_falling(-ONE, order) / t ** (order + 1), (ONE, ONE))


def _sqrt(order: int, values: Values, t: Fraction) -> Bounds:
    return _times(_falling(Fraction(1, 2), order) / t**order, sqrt_bounds(t, PRECISION))


def _inverse_sqrt(order: int, values: Values, t: Fraction) -> Bounds:
    return _times(_falling(Fraction(-1, 2), order) / t ** (order + 1), sqrt_bounds(t, PRECISION))


def _power(order: int, values: Values, t: Fraction) -> Bounds:
    n = int(values["exponent"])
    return _times(math.perm(n, order) * t ** (n - order) if order <= n else ZERO, (ONE, ONE))


def _power_turning(order: int, values: Values) -> Turning:
    n = int(values["exponent"])
    return [((ZERO, ZERO), Fraction(math.factorial(n) if order == n else 0))]


def _softplus(order: int, values: Values, t: Fraction) -> Bounds:
    rate = _rate(values)
    if order == 0:
        return _times(1 / rate, elementary.softplus_bounds(rate * t))
    p, q = elementary.sigmoid_bounds(rate * t), elementary.sigmoid_bounds(-rate * t)
    if order == 1:
        return p
    slope = rate * p[0] * q[0], rate * p[1] * q[1]
    if order == 2:
        return _times(ONE, slope)
    ends = [x * y for x in slope for y in (rate * (q[0] - p[1]), rate * (q[1] - p[0]))]
    return _times(ONE, (min(ends), max(ends)))


def _softplus_turning(order: int, values: Values) -> Turning:
    rate = _rate(values)
    if order == 2:
        return [((ZERO, ZERO), rate / 4)]
    if order < 2:
        return []
    (near, far), value = (place / rate for place in LOG_2_ROOT_3), rate**2 * ROOT_3 / 18
    return [((-far, -near), value), ((near, far), -value)]


PRIMITIVES = {
    "exp": Primitive(("exp",), _everywhere, _exp),
    "log": Primitive(("log",), _positive, _log),
    "reciprocal": Primitive((), _nonzero, _reciprocal),
    "sqrt": Primitive(("sqrt",), _positive, _sqrt),
    "inverse_sqrt": Primitive(("sqrt",), _positive, _inverse_sqrt),
    "power": Primitive((), _whole_exponent, _power, _power_turning),
    "softplus_below": Primitive(("sigmoid", "softplus"), _below, _softplus, _softplus_turning),
}


def is_primitive(unit: Unit) -> bool:
    """Whether a unit needs no evidence. Operators of foreign domains have names with colons."""
    return unit[0] in PRIMITIVES


def functions_of(unit: Unit) -> set[str]:
    """The functions of axiom A1 that it uses."""
    return set(PRIMITIVES[unit[0]].functions)


def rule_r11(unit: Unit, lo: Fraction, hi: Fraction, where: str) -> Facts:
    """What holds of a primitive function over [lo, hi]; Rejected unless that lies within its domain of validity."""
    name, parameters = unit
    primitive, values = PRIMITIVES[name], dict(parameters)
    if not primitive.inside(values, lo, hi):
        raise Rejected(f"{where}: the argument of {name} may leave its domain of validity")

    def derivative(order: int, a: Fraction, b: Fraction) -> Bounds:
        if not lo <= a <= b <= hi:
            raise Rejected(f"{where}: {name} is asked for beyond its interval")
        try:
            ends = [primitive.at(order, values, t) for t in {a, b}]
        except Unbounded as reason:
            raise Rejected(f"{where}: no finite enclosure ({reason})") from None
        met = [value for (first, last), value in primitive.turning(order, values) if a <= last and first <= b]
        return min([end[0] for end in ends] + met), max([end[1] for end in ends] + met)

    def top(order: int, a: Fraction, b: Fraction) -> Fraction:
        return up(max(map(abs, derivative(order, a, b))))

    sizes = [top(order, lo, hi) for order in range(3)]
    return Facts(sizes[0], sizes[1], sizes[2], None, [], [], derivative, lambda a, b: top(3, a, b))
