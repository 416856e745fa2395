"""Rule L1: one stage over the domain, as centres and deviations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...activations.ranges import Part
from ...numbers.balls import frobenius_up, times_up
from ...numbers.directed import Up
from ...numbers.matrix import ETA, UNIT, Array, add_up
from .ranges import Interval, jet, magnitude
from .web import Joint, Web

SLACK = 2.0**-30  # of every range, so that another computation of the same range is not wider
NOISE = 2.0**-46  # of every centre, for the same reason


@dataclass(frozen=True, eq=False)
class Deviation:
    """How far f is from its ``centre``, entry by entry: at most ``total``, and at most split + rate |zeta|, with
    ||zeta|| <= ball (rule L1). ``noise``: how far another computation of the centre may be off by roundings.
    low <= f <= high.
    """

    centre: Array
    total: Array
    split: Array
    rate: Array
    largest: Array  # >= |f|
    ball: Up
    noise: Array
    low: Array
    high: Array

    @property
    def norm_bound(self) -> Up:
        """At least the norm of diag(f): the largest of ``largest``."""
        return Up(float(self.largest.max(initial=0.0)))


class Enclosed(NamedTuple):
    """A port's z = centre + e + zeta: |e| <= radius, ||zeta|| <= ball, |z - centre| <= reach.

    below, above: nor is it farther than that from the centre in either direction; the larger of the two is the reach.
    start >= |z at the centre point - centre|; rounding: how far the centre is from the image of those before it.
    ``cut``: between these z lies by the leaf's cuts at kinks (rule L9), if it has any here.
    """

    centre: Array
    rounding: Array
    start: Array
    radius: Array
    ball: Up
    reach: Array
    below: Array
    above: Array
    cut: Interval | None = None

    def interval(self) -> Interval:
        """What z lies in, entry by entry; without a cut the centre does, too."""
        low, high = _lower(self.centre, self.below), -_lower(-self.centre, self.above)
        if self.cut is None:
            return low, high
        low, high = np.maximum(low, self.cut[0]), np.minimum(high, self.cut[1])
        return np.minimum(low, high), np.maximum(low, high)  # of no point anything holds


class Bend(NamedTuple):
    """The second derivative of a stage in two of its ports, entry by entry."""

    one: int
    other: int
    curvature: Deviation


@dataclass(frozen=True, eq=False)
class Stage:
    """``ports``: number -> enclosure; ``slopes``: number -> the stage's derivative in that port's entries.

    ``value_deviation`` >= ||u - value.centre||; ``start`` >= |u at the centre point - value.centre|.
    For |e| <= rounding, |u - value.centre - sum slopes.centre (z - centre - e)| is at most
    fixed_error + sum secants |z - centre|; at the centre point it is at most ``bent_at_start``.
    """

    ports: dict[int, Enclosed]
    value: Deviation
    slopes: dict[int, Deviation]
    fixed_error: Array
    secants: dict[int, Array]
    bends: tuple[Bend, ...]
    crosses_kink: NDArray[np.bool_]
    crosses_any_kink: NDArray[np.bool_]
    value_deviation: Up
    start: Array
    bent_at_start: Array
    low: Array
    high: Array


def stage(web: Web, joint: Joint, enclosed: list[Enclosed], parts: Mapping[int, Part] | None = None) -> Stage:
    """The stage over the enclosures of its ports. ``parts``: of its activation, of the neurons that a cut has put on
    one."""
    ports = []
    for port in enclosed:
        reach, below, above = (times_up(far, 1.0 + SLACK) for far in (port.reach, port.below, port.above))
        ports.append(port._replace(reach=reach, below=below, above=above))
    return _product(joint, *ports) if joint.is_product else _entrywise(web, joint, ports[0], parts)


def _entrywise(web: Web, joint: Joint, port: Enclosed, parts: Mapping[int, Part] | None) -> Stage:
    start, radius, ball = port.start, port.radius, port.ball
    low, high = port.interval()
    point = port.centre
    if port.cut is not None:
        point = np.clip(point, low, high)
        farthest = np.nextafter(np.maximum(np.abs(high - port.centre), np.abs(port.centre - low)), np.inf)
        port = port._replace(reach=np.minimum(port.reach, farthest))
    at, over = jet(web.network, joint.nodes, point, point, parts), jet(web.network, joint.nodes, low, high, parts)
    steep, none = magnitude(over.slope), np.zeros(point.shape, dtype=bool)
    any_kink = over.crosses_kink | over.crosses_soft_kink
    slope = _deviation(at.slope, over.slope, magnitude(over.curvature), port, over.crosses_kink)
    at = replace(at, value=_continued(at.value, slope.centre, port.centre, point))
    value = _deviation(at.value, over.value, steep, port, none)
    curvature = _deviation(at.curvature, over.curvature, over.third, port, any_kink)
    at_centre = _error(at.value, value.centre)
    by_slope = frobenius_up(add_up(at_centre, times_up(steep, radius))) + slope.norm_bound * ball
    number = joint.ports[0]
    fixed = _fixed_error(at_centre, {number: port}, {number: slope})
    return Stage(
        {number: port},
        value,
        {number: slope},
        fixed,
        {number: _secant(at.slope, slope, port.reach)},
        (Bend(number, number, curvature),),
        over.crosses_kink,
        any_kink,
        min(by_slope, frobenius_up(value.total), key=lambda b: b.value),
        add_up(at_centre, times_up(steep, start)),
        add_up(fixed, times_up(_secant(at.slope, slope, start), start)),
        low,
        high,
    )


def _continued(value: Interval, slope: Array, centre: Array, point: Array) -> Interval:
    """What the value's centre is taken from: f at ``point``, continued in a straight line to the port's centre."""
    moved = centre - point
    if not moved.any():
        return value
    along = slope * moved
    off = 4 * UNIT * (np.abs(along) + np.abs(slope) * (np.abs(centre) + np.abs(point)))
    off = off + 2 * UNIT * np.maximum(np.abs(value[0]), np.abs(value[1])) + 4 * ETA
    same = moved == 0.0
    return np.where(same, value[0], value[0] + along - off), np.where(same, value[1], value[1] + along + off)


def _product(joint: Joint, one: Enclosed, other: Enclosed) -> Stage:
    """u = z_1 z_2: its slopes are the other factor, its second derivative is 1 in both together."""
    first, second = joint.ports
    slopes = {first: _factor(other), second: _factor(one)}
    by_one, by_other = slopes[first].largest, slopes[second].largest
    centre = one.centre * other.centre
    trivial = [(z == 0.0) | (np.abs(z) == 1.0) for z in (one.centre, other.centre)]
    at_centre = np.where(trivial[0] | trivial[1], 0.0, 2 * UNIT * np.abs(centre) + ETA)
    moved = add_up(times_up(np.abs(one.centre), other.reach), times_up(by_one, one.reach))
    split = add_up(at_centre, times_up(by_one, one.radius), times_up(by_other, other.radius))
    start = add_up(at_centre, times_up(by_one, one.start), times_up(by_other, other.start))
    total = add_up(at_centre, moved)
    by_slope = frobenius_up(split) + slopes[first].norm_bound * one.ball + slopes[second].norm_bound * other.ball
    zero, unit = np.zeros_like(centre), np.ones_like(centre)
    constant = Deviation(unit, zero, zero, zero, unit, Up.zero, zero, unit, unit)
    none = np.zeros(centre.shape, dtype=bool)
    fixed = _fixed_error(at_centre, {first: one, second: other}, slopes)
    return Stage(
        {first: one, second: other},
        Deviation(
            centre,
            total,
            split,
            zero,
            add_up(np.abs(centre), total),
            Up.zero,
            zero,
            _lower(centre, total),
            -_lower(-centre, total),
        ),
        slopes,
        fixed,
        {first: 0.5 * other.reach, second: 0.5 * one.reach},  # dz_1 dz_2, half of it for each
        (Bend(first, second, constant), Bend(second, first, constant)),
        none,
        none,
        min(by_slope, frobenius_up(total), key=lambda b: b.value),
        start,
        add_up(fixed, times_up(one.start, other.start)),
        zero,
        zero,
    )


def _factor(z: Enclosed) -> Deviation:
    """The value of a port as the slope of a product."""
    noise = np.where(z.start == 0.0, 0.0, add_up(z.start, NOISE * np.abs(z.centre)))
    split = np.minimum(z.reach, z.radius)
    sizes = add_up(np.abs(z.centre), z.reach)
    return Deviation(z.centre, z.reach, split, np.ones_like(split), sizes, z.ball, noise, *z.interval())


def _lower(centre: Array, reach: Array) -> Array:
    """At most centre - reach."""
    return np.where(reach == 0.0, centre, np.nextafter(centre - reach, -np.inf))


def _fixed_error(at_centre: Array, ports: dict[int, Enclosed], slopes: dict[int, Deviation]) -> Array:
    """The value's own error, and what the slopes make of the ports' roundings."""
    return add_up(at_centre, *[times_up(np.abs(slopes[r].centre), port.rounding) for r, port in ports.items()])


def _secant(at: Interval, slope: Deviation, reach: Array) -> Array:
    """How far the mean of f' between the centre and any z within ``reach`` of it can be from its centre: it changes by
    rate |dz| / 2."""
    known = slope.rate > 0.0
    halfway = add_up(_error(at, slope.centre), times_up(0.5 * slope.rate, reach))
    return np.where(known, np.minimum(slope.total, halfway), slope.total)


def _error(at: Interval, centre: Array) -> Array:
    """At least |f(z) - centre| for f(z) in ``at``; 0 where both are known exactly."""
    error = np.maximum(at[1] - centre, centre - at[0])
    exact = (at[0] == centre) & (at[1] == centre)
    return np.where(exact, 0.0, np.nextafter(error, np.inf) + NOISE * np.abs(centre) + ETA)


def _deviation(at: Interval, over: Interval, rate: Array, port: Enclosed, jumps: NDArray[np.bool_]) -> Deviation:
    middle = np.where(jumps, over[0] + 0.5 * (over[1] - over[0]), at[0] + 0.5 * (at[1] - at[0]))
    at_centre = _error(at, middle)
    total = np.maximum(over[1] - middle, middle - over[0])
    exact = (over[0] == middle) & (over[1] == middle)
    total = np.where(exact, 0.0, np.nextafter(total * (1.0 + SLACK), np.inf) + NOISE * np.abs(middle) + ETA)
    known = ~jumps & np.isfinite(rate)
    rate = np.where(known, rate, 0.0)
    split = np.where(known, np.minimum(total, add_up(at_centre, times_up(rate, port.radius))), total)
    noise = np.where(jumps, 0.0, add_up(at_centre, times_up(rate, port.start)))
    room = np.where(over[0] == over[1], 0.0, SLACK * (over[1] - over[0]) + NOISE * magnitude(over))
    low, high = np.nextafter(over[0] - room, -np.inf), np.nextafter(over[1] + room, np.inf)
    low, high = np.where(room == 0.0, over[0], low), np.where(room == 0.0, over[1], high)
    return Deviation(middle, total, split, rate, magnitude(over), port.ball, noise, low, high)
