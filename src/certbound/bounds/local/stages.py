"""Rule L1: one entrywise stage over the domain, as centres and deviations."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...numbers.balls import frobenius_up, times_up
from ...numbers.directed import Up
from ...numbers.matrix import ETA, Array, add_up
from .chain import Chain
from .ranges import Interval, jet, magnitude

SLACK = 2.0**-30  # of every range, so that another computation of the same range is not wider
NOISE = 2.0**-46  # of every centre, for the same reason


@dataclass(frozen=True, eq=False)
class Deviation:
    """How far f(z_p) is from its ``centre``: at most ``total``, and at most split + rate |zeta_p| (rule L1)."""

    centre: Array
    total: Array
    split: Array
    rate: Array
    largest: Array  # >= |f(z_p)|

    @property
    def norm_bound(self) -> Up:
        """At least the norm of diag(f(z)): the largest of ``largest``."""
        return Up(float(self.largest.max(initial=0.0)))


@dataclass(frozen=True, eq=False)
class Stage:
    """z = centre + e + zeta, |e| <= radius, ||zeta|| <= ball, |z - centre| <= reach; the rest is after the stage.

    ``value_deviation`` >= ||u - value.centre||; ``start`` >= |u at the centre point - value.centre|. Roundings: another
    computation of the centres of slope and curvature may be off by ``slope_noise`` and ``curvature_noise`` (entries).
    """

    centre: Array
    radius: Array
    ball: Up
    reach: Array
    value: Deviation
    slope: Deviation
    curvature: Deviation
    crosses_kink: NDArray[np.bool_]
    crosses_any_kink: NDArray[np.bool_]
    value_deviation: Up
    start: Array
    low: Array
    high: Array
    slope_noise: Array
    curvature_noise: Array


def stage(
    chain: Chain, index: int, centre: Array, start: Array, radius: Array, ball: Up, reach: Array | None = None
) -> Stage:
    """Stage ``index`` over the enclosure; ``start`` >= |z at the centre point - centre|; ``reach`` >= |z - centre|."""
    if reach is None:
        reach = add_up(radius, np.full_like(radius, ball.value))
    reach = times_up(reach, 1.0 + SLACK)
    low, high = np.nextafter(centre - reach, -np.inf), np.nextafter(centre + reach, np.inf)
    fixed = reach == 0.0
    low, high = np.where(fixed, centre, low), np.where(fixed, centre, high)
    nodes = chain.stages[index]
    at, over = jet(chain.network, nodes, centre, centre), jet(chain.network, nodes, low, high)
    steep = magnitude(over.slope)
    value = _deviation(at.value, over.value, steep, radius, np.zeros(centre.shape, dtype=bool))
    slope = _deviation(at.slope, over.slope, magnitude(over.curvature), radius, over.crosses_kink)
    any_kink = over.crosses_kink | over.crosses_soft_kink
    curvature = _deviation(at.curvature, over.curvature, over.third, radius, any_kink)
    noise = _error(at.value, value.centre)
    by_slope = frobenius_up(add_up(noise, times_up(steep, radius))) + slope.norm_bound * ball
    value_deviation = min(by_slope, frobenius_up(value.total), key=lambda b: b.value)
    return Stage(
        centre, radius, ball, reach, value, slope, curvature, over.crosses_kink, any_kink, value_deviation,
        add_up(noise, times_up(steep, start)), low, high,
        _noise(at.slope, slope.centre, magnitude(over.curvature), start, over.crosses_kink),
        _noise(at.curvature, curvature.centre, over.third, start, any_kink),
    )  # fmt: skip


def _noise(at: Interval, centre: Array, rate: Array, start: Array, jumps: NDArray[np.bool_]) -> Array:
    """How far f(z) can be from ``centre``, entry by entry, for the roundings of z, where f does not jump."""
    moved = times_up(np.where(np.isfinite(rate), rate, 0.0), start)
    return np.where(jumps, 0.0, add_up(_error(at, centre), moved))


def _error(at: Interval, centre: Array) -> Array:
    """At least |f(z) - centre| for f(z) in ``at``; 0 where both are known exactly."""
    error = np.maximum(at[1] - centre, centre - at[0])
    exact = (at[0] == centre) & (at[1] == centre)
    return np.where(exact, 0.0, np.nextafter(error, np.inf) + NOISE * np.abs(centre) + ETA)


def _deviation(at: Interval, over: Interval, rate: Array, radius: Array, jumps: NDArray[np.bool_]) -> Deviation:
    middle = np.where(jumps, over[0] + 0.5 * (over[1] - over[0]), at[0] + 0.5 * (at[1] - at[0]))
    noise = _error(at, middle)
    total = np.maximum(over[1] - middle, middle - over[0])
    exact = (over[0] == middle) & (over[1] == middle)
    total = np.where(exact, 0.0, np.nextafter(total * (1.0 + SLACK), np.inf) + NOISE * np.abs(middle) + ETA)
    known = ~jumps & np.isfinite(rate)
    rate = np.where(known, rate, 0.0)
    split = np.where(known, np.minimum(total, add_up(noise, times_up(rate, radius))), total)
    return Deviation(middle, total, split, rate, magnitude(over))


def of_input(chain: Chain) -> Stage:
    """Stage 0: E_0 over the inputs."""
    return stage(chain, 0, chain.centre, np.zeros_like(chain.centre), chain.box, chain.ball)
