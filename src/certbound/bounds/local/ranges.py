"""Ranges of an entrywise stage's value and derivatives over intervals (rule L1), for all neurons at once.

tanh, sigmoid and softplus come from the vectorised enclosures: with y the value (for softplus: the sigmoid), the
derivatives are polynomials in y, monotone between known turning points. Everything else comes from bounds.ranges.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from ...activations.primitives import PRIMITIVES, derivative_range
from ...activations.ranges import WHOLE, Part, is_piecewise_linear, kinks, value_range
from ...network.graph import Elementwise, Linear, Network, Product, Unit
from ...numbers.balls import times_up
from ...numbers.exact import float_down, float_up
from ...numbers.matrix import ETA, UNIT, Array, add_up
from ...numbers.vectorised import monotone_range, sigmoid_bounds, softplus_bounds, tanh_bounds

Interval = tuple[Array, Array]
Entrywise = Linear | Elementwise | Product  # diagonal; of a value with itself


@dataclass(frozen=True, eq=False)
class Jet:
    """Enclosures of f, f' and f'' per neuron over an interval, and third >= |f'''| (inf: not known).

    ``crosses_kink``: f' may jump in the interval (the curvature then means nothing); ``crosses_soft_kink``: f'' may.
    """

    value: Interval
    slope: Interval
    curvature: Interval
    third: Array
    crosses_kink: NDArray[np.bool_]
    crosses_soft_kink: NDArray[np.bool_]


def magnitude(interval: Interval) -> Array:
    """The largest absolute value, per neuron."""
    return np.maximum(np.abs(interval[0]), np.abs(interval[1]))


def widened(lo: Array, hi: Array, units: int = 2) -> Interval:
    """The interval after ``units`` roundings of each end."""
    slack = 2 * units * UNIT
    return lo - (np.abs(lo) * slack + 4 * ETA), hi + (np.abs(hi) * slack + 4 * ETA)


def _times(a: Interval, b: Interval) -> Interval:
    ends = [x * y for x in a for y in b]
    lo, hi = np.minimum.reduce(ends), np.maximum.reduce(ends)
    return _unless_exact(lo, hi, (a, b))


def _unless_exact(lo: Array, hi: Array, factors: tuple[Interval, Interval]) -> Interval:
    """Widened, except where a factor is exactly 0 or 1."""
    exact = np.zeros(lo.shape, dtype=bool)
    for low, high in factors:
        exact |= (low == high) & ((low == 0.0) | (low == 1.0))
    wide = widened(lo, hi)
    return np.where(exact, lo, wide[0]), np.where(exact, hi, wide[1])


def _plus(a: Interval, b: Interval) -> Interval:
    lo, hi = a[0] + b[0], a[1] + b[1]
    exact = ((a[0] == 0.0) & (a[1] == 0.0)) | ((b[0] == 0.0) & (b[1] == 0.0))
    # A sum may cancel: its rounding is relative to the result, so one rounding of the result is enough.
    wide = widened(lo, hi)
    return np.where(exact, lo, wide[0]), np.where(exact, hi, wide[1])


def _constant(value: float, like: Array) -> Interval:
    return np.full_like(like, value), np.full_like(like, value)


def identity_jet(lo: Array, hi: Array) -> Jet:
    """The jet of the identity."""
    none = np.zeros(lo.shape, dtype=bool)
    return Jet((lo, hi), _constant(1.0, lo), _constant(0.0, lo), np.zeros_like(lo), none, none)


def jet(
    network: Network, nodes: Sequence[Entrywise], lo: Array, hi: Array, parts: Mapping[int, Part] | None = None
) -> Jet:
    """The jet of the composition of ``nodes`` over [lo, hi]; their last axis is that of the neurons.

    ``parts``: neuron -> the part of the first node, an activation, that it is on (rule L9).
    """
    total = identity_jet(lo, hi)
    for at, node in enumerate(nodes):
        outer = _outer(network, node, *total.value)
        if parts and at == 0 and isinstance(node, Elementwise):
            for p, part in parts.items():
                _on_part(network, node.unit_of(p), outer, p, (lo[..., p].ravel(), hi[..., p].ravel()), part)
        total = _after(outer, total)
    return total


def _on_part(network: Network, unit: Unit, whole: Jet, p: int, at: Interval, part: Part) -> None:
    """Put neuron ``p`` of the jet on one part of its activation; ``at`` is where floats have it, the part is exact."""
    lo, hi = at
    lo = lo if part[1] is None else np.minimum(lo, float_down(part[1]))
    hi = hi if part[0] is None else np.maximum(hi, float_up(part[0]))
    one = _library(network, unit, lo, hi, part)
    for name in ("value", "slope", "curvature"):
        for end, of_one in zip(getattr(whole, name), getattr(one, name), strict=True):
            end[..., p] = of_one.reshape(end.shape[:-1])
    for name in ("third", "crosses_kink", "crosses_soft_kink"):
        of_all = getattr(whole, name)
        of_all[..., p] = getattr(one, name).reshape(of_all.shape[:-1])


def _outer(network: Network, node: Entrywise, lo: Array, hi: Array) -> Jet:
    match node:
        case Linear():
            return _diagonal(node, lo, hi)
        case Product():
            return _square(lo, hi)
        case Elementwise():
            return _node(network, node, lo, hi)


def _after(f: Jet, g: Jet) -> Jet:
    """The chain rule for f(g), f over the range of g, up to the third derivative."""
    d, e = magnitude(g.slope), magnitude(g.curvature)
    third = times_up(f.third, times_up(d, times_up(d, d)))
    third = np.nextafter(third + times_up(3.0, times_up(magnitude(f.curvature), times_up(d, e))), np.inf)
    third = np.nextafter(third + times_up(magnitude(f.slope), g.third), np.inf)
    linear = (g.curvature[0] == 0.0) & (g.curvature[1] == 0.0) & (g.third == 0.0)
    third = np.where(linear, times_up(f.third, times_up(d, times_up(d, d))), third)
    square = _times(g.slope, g.slope)
    square = np.maximum(square[0], 0.0), square[1]
    curvature = _plus(_times(f.curvature, square), _times(f.slope, g.curvature))
    return Jet(
        f.value,
        _times(f.slope, g.slope),
        curvature,
        third,
        f.crosses_kink | g.crosses_kink,
        f.crosses_soft_kink | g.crosses_soft_kink,
    )


def _diagonal(node: Linear, lo: Array, hi: Array) -> Jet:
    factor, error = node.terms[0].values, node.terms[0].errors
    slope = (factor, factor) if error is None else _around(factor, error)
    shift = (node.shift, node.shift) if node.shift_errors is None else _around(node.shift, node.shift_errors)
    value = _plus(_times(slope, (lo, hi)), shift)
    none = np.zeros(lo.shape, dtype=bool)
    return Jet(value, slope, _constant(0.0, lo), np.zeros_like(lo), none, none)


def _around(value: Array, error: Array) -> Interval:
    exact = error == 0.0
    lo, hi = np.nextafter(value - error, -np.inf), np.nextafter(value + error, np.inf)
    return np.where(exact, value, lo), np.where(exact, value, hi)


def _square(lo: Array, hi: Array) -> Jet:
    """z^2."""
    ends = lo * lo, hi * hi
    low = np.where((lo <= 0.0) & (hi >= 0.0), 0.0, np.nextafter(np.minimum(*ends), -np.inf))
    value = low, np.nextafter(np.maximum(*ends), np.inf)
    none = np.zeros(lo.shape, dtype=bool)
    return Jet(value, (2.0 * lo, 2.0 * hi), _constant(2.0, lo), np.zeros_like(lo), none, none)


def _node(network: Network, node: Elementwise, lo: Array, hi: Array) -> Jet:
    members = [node.members == i for i in range(len(node.units))] if len(node.units) > 1 else [slice(None)]
    shapes = [lo[..., which].shape for which in members]
    parts = [
        _unit(network, unit, lo[..., which].ravel(), hi[..., which].ravel())
        for unit, which in zip(node.units, members, strict=True)
    ]

    def merged(pick: Callable[[Jet], Array]) -> Array:
        if len(parts) == 1:
            return pick(parts[0]).reshape(lo.shape)
        whole = np.empty(lo.shape, dtype=pick(parts[0]).dtype)
        for which, shape, part in zip(members, shapes, parts, strict=True):
            whole[..., which] = pick(part).reshape(shape)
        return whole

    return Jet(
        (merged(lambda p: p.value[0]), merged(lambda p: p.value[1])),
        (merged(lambda p: p.slope[0]), merged(lambda p: p.slope[1])),
        (merged(lambda p: p.curvature[0]), merged(lambda p: p.curvature[1])),
        merged(lambda p: p.third),
        merged(lambda p: p.crosses_kink),  # type: ignore[arg-type, return-value]
        merged(lambda p: p.crosses_soft_kink),  # type: ignore[arg-type, return-value]
    )


def _unit(network: Network, unit: Unit, lo: Array, hi: Array) -> Jet:
    if unit.activation in PRIMITIVES and unit.activation not in network.foreign:
        return _primitive(unit, lo, hi)
    if unit.activation in _FAST and unit.activation not in network.foreign:
        return _FAST[unit.activation](lo, hi, **dict(unit.parameters))
    return _library(network, unit, lo, hi, WHOLE)


def _library(network: Network, unit: Unit, lo: Array, hi: Array, part: Part) -> Jet:
    """By the pieces of the activation's file."""
    activation = network.activation(unit)
    values = [value_range(activation, unit.parameters, order, lo, hi, part) for order in (0, 1, 2)]
    inside = [[k for k in points if _between(k, part)] for points in kinks(activation, unit.parameters)]
    sharp, soft = (_meets(points, lo, hi) for points in inside)
    if is_piecewise_linear(activation, unit.parameters):
        third = np.zeros_like(lo)
    elif "c1" in activation.constants:
        third = magnitude(value_range(activation, unit.parameters, 3, lo, hi, part))
    else:
        third = np.full_like(lo, math.inf)
    return Jet(values[0], values[1], values[2], third, sharp, soft)


def _between(kink: Fraction, part: Part) -> bool:
    """Whether a kink lies inside the part."""
    return (part[0] is None or part[0] < kink) and (part[1] is None or kink < part[1])


def _primitive(unit: Unit, lo: Array, hi: Array) -> Jet:
    """Rule R11. ArithmeticError outside the domain of validity: the tier layerwise names the node."""
    values = dict(unit.parameters)
    if not PRIMITIVES[unit.activation].inside(values, lo, hi).all():
        raise ArithmeticError(f"{unit.activation} outside its domain")
    value, slope, curvature, third = (derivative_range(unit.activation, values, k, lo, hi) for k in range(4))
    none = np.zeros(lo.shape, dtype=bool)
    return Jet(value, slope, curvature, magnitude(third), none, none)


def _meets(points: Sequence[Fraction], lo: Array, hi: Array) -> NDArray[np.bool_]:
    met = np.zeros(lo.shape, dtype=bool)
    for point in points:
        met |= (lo <= float_up(point)) & (hi >= -float_up(-point))
    return met


def _smooth(value: Interval, slope: Interval, curvature: Interval, third: Array) -> Jet:
    none = np.zeros(value[0].shape, dtype=bool)
    return Jet(value, slope, curvature, third, none, none)


def _turning(
    f: Callable[[Array], Array], y: Interval, turns: Sequence[tuple[float, float]], low: float, high: float
) -> Interval:
    """The range over y of f, a product of at most four float factors, monotone but at ``turns``: (place, value there).

    The places are right to 2^-50, the values lie within [low, high] and are rounded away from 0.
    """
    ends = f(y[0]), f(y[1])
    lo, hi = widened(np.minimum(*ends), np.maximum(*ends), 6)
    for place, value in turns:
        inside = (y[0] <= place + 2.0**-50) & (y[1] >= place - 2.0**-50)
        lo, hi = np.where(inside, np.minimum(lo, value), lo), np.where(inside, np.maximum(hi, value), hi)
    return np.maximum(lo, low), np.minimum(hi, high)


# An upper bound of 1/(6 sqrt 3), and where p (1 - p) (1 - 2 p) turns on [0, 1/2].
_SIGMOID_CURVE = math.nextafter(math.sqrt(3.0) / 18.0, 1.0) + 2.0**-55
_SIGMOID_TURN = 0.5 - 0.5 * math.sqrt(1.0 / 3.0)


def _far(near: Array, far: Array) -> Interval:
    """The range of p = sigmoid(-t) for 0 <= near <= t <= far: it keeps its relative accuracy however far out."""
    return monotone_range(sigmoid_bounds, -far, -near)


def _sigmoid_slope(lo: Array, hi: Array) -> Interval:
    """sigmoid'(z) = p (1 - p) with p = sigmoid(-|z|) in [0, 1/2], where it increases."""
    p = _far(np.maximum(np.maximum(lo, -hi), 0.0), np.maximum(np.abs(lo), np.abs(hi)))
    return _turning(lambda v: v * (1.0 - v), p, (), 0.0, 0.25)


def _sigmoid_curvature(lo: Array, hi: Array) -> Interval:
    """sigmoid'' is odd: -g(z) for z >= 0, g(-z) for z <= 0, with g = p (1 - p) (1 - 2 p) >= 0."""

    def g(near: Array, far: Array) -> Interval:
        p, turn = _far(near, far), (_SIGMOID_TURN, _SIGMOID_CURVE)
        return _turning(lambda v: v * (1.0 - v) * (1.0 - 2.0 * v), p, (turn,), 0.0, _SIGMOID_CURVE)

    right, left = g(np.maximum(lo, 0.0), np.maximum(hi, 0.0)), g(np.maximum(-hi, 0.0), np.maximum(-lo, 0.0))
    low, high = np.where(hi > 0.0, -right[1], left[0]), np.where(lo < 0.0, left[1], -right[0])
    return low, high


def _sigmoid_third(slope: Interval) -> Array:
    """At least |sigmoid'''| = |s (1 - 6 s)| for slopes s within [0, 1/4]: it rises to 1/24 at 1/12, then falls."""
    ends = np.maximum(*(np.abs(s * (1.0 - 6.0 * s)) for s in slope))
    turns = (slope[0] <= 1.0 / 12.0 + UNIT) & (slope[1] >= 1.0 / 12.0 - UNIT)
    largest = np.where(turns, np.maximum(ends, 1.0 / 24.0), ends)
    return add_up(largest, 16 * UNIT * slope[1])  # of the difference 1 - 6 s, absolutely


def _sigmoid_jet(lo: Array, hi: Array) -> Jet:
    slope = _sigmoid_slope(lo, hi)
    value = monotone_range(sigmoid_bounds, lo, hi)
    return _smooth(value, slope, _sigmoid_curvature(lo, hi), _sigmoid_third(slope))


def _tanh_jet(lo: Array, hi: Array) -> Jet:
    """tanh', tanh'' and tanh''' at z are 4 sigmoid', 8 sigmoid'' and 16 sigmoid''' at 2 z, exactly."""
    slope, curvature = _sigmoid_slope(2.0 * lo, 2.0 * hi), _sigmoid_curvature(2.0 * lo, 2.0 * hi)
    value = monotone_range(tanh_bounds, lo, hi)
    third = 16.0 * _sigmoid_third(slope)
    return _smooth(value, (4.0 * slope[0], 4.0 * slope[1]), (8.0 * curvature[0], 8.0 * curvature[1]), third)


def _softplus_jet(lo: Array, hi: Array, beta: Fraction = Fraction(1)) -> Jet:
    rate = float(beta)
    low, high = (lo, hi) if beta == 1 else widened(lo * rate, hi * rate)
    value, y = monotone_range(softplus_bounds, low, high), monotone_range(sigmoid_bounds, low, high)
    curvature = _sigmoid_slope(low, high)
    if beta != 1:
        value = widened(value[0] / rate, value[1] / rate)
        curvature = widened(curvature[0] * rate, curvature[1] * rate)
    third = times_up(magnitude(_sigmoid_curvature(low, high)), float_up(beta * beta))
    return _smooth(value, y, curvature, third)


def _identity(lo: Array, hi: Array) -> Jet:
    return identity_jet(lo, hi)


def _relu_jet(lo: Array, hi: Array) -> Jet:
    slope = np.where(lo > 0.0, 1.0, 0.0), np.where(hi < 0.0, 0.0, 1.0)
    value, none = (np.maximum(lo, 0.0), np.maximum(hi, 0.0)), np.zeros(lo.shape, dtype=bool)
    met = (lo <= 0.0) & (hi >= 0.0)
    return Jet(value, slope, (np.zeros_like(lo), np.zeros_like(lo)), np.zeros_like(lo), met, none)


_FAST: dict[str, Callable[..., Jet]] = {
    "identity": _identity,
    "sigmoid": _sigmoid_jet,
    "tanh": _tanh_jet,
    "softplus": _softplus_jet,
    "relu": _relu_jet,
}
