"""Rule L11: an entrywise function between two lines, proved on cells of its interval.

Any slopes will do: what a line has to be moved by to lie above (or below) is proved here; which slopes and which cells
are good is guessed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...activations.ranges import Part
from ...network.graph import Elementwise, Linear
from ...numbers.balls import times_up
from ...numbers.exact import float_up
from ...numbers.matrix import ETA, UNIT, Array, add_up
from .phases import is_inside, sharp_kinks
from .ranges import Interval, Jet, jet, magnitude
from .stages import NOISE, SLACK, Deviation, Stage
from .web import Joint, Web

MOST_CELLS = 32  # of one neuron's interval, without those at kinks
FINE = 0.1  # what curvature within a cell costs is to be at most this part of what the lines leave
KINK = 2.0**-40  # of an interval: half the width of the cell around a kink
DIGITS = 24  # bits of a slope
ROUND = 32 * UNIT  # of a few operations on numbers of one size
MOST_AT_ONCE = 2**18  # cells of all neurons and slopes, so that what is in between stays small


class Lines(NamedTuple):
    """below dz + low <= f(z) - centre <= above dz + high, entry by entry, dz = z - centre of the port.

    low <= 0 <= high."""

    below: Array
    above: Array
    low: Array
    high: Array


@dataclass(frozen=True, eq=False)
class LinesOf:
    """Of a stage's value and of its slope, and for each neuron how its interval is cut: into so many even cells, or at
    these z."""

    value: Lines
    slope: Lines
    cuts: tuple[int | tuple[float, ...], ...]

    @property
    def numbers(self) -> int:
        """How many a certificate holds of it."""
        cuts = sum(1 if isinstance(cut, int) else len(cut) for cut in self.cuts)
        return 4 * len(self.cuts) + cuts

    @property
    def cells(self) -> int:
        """The most of one neuron."""
        return max((cut if isinstance(cut, int) else len(cut) + 1 for cut in self.cuts), default=1)


class Cells(NamedTuple):
    """A function on consecutive cells: enclosures at their ends, and of itself and two derivatives over each.

    A row for each cell, or for each of their ends. ``places``: the ends, as z - centre of the port. Where a derivative
    may jump, its enclosure is infinite.
    """

    places: Array
    ends: Interval
    whole: Interval
    slopes: Interval
    bends: Interval

    def mirrored(self) -> Cells:
        """The same of minus the function."""
        return Cells(self.places, *((-hi, -lo) for lo, hi in self[1:]))


def lines_of(web: Web, joint: Joint, stage: Stage, parts: Mapping[int, Part] | None = None) -> LinesOf:
    """Lines for a stage of one port. ``parts``: of its activation, of the neurons that are on one."""
    port, slope = stage.ports[joint.ports[0]], stage.slopes[joint.ports[0]]
    cuts, counts = _cuts(web, joint, stage, parts or {})
    points = np.array([stage.low, *cuts, stage.high])
    at, over = (jet(web.network, joint.nodes, *ends, parts) for ends in ((points, points), (points[:-1], points[1:])))
    places = points - port.centre
    bends = _unless(over.crosses_kink, over.curvature)
    thirds = _unless(over.crosses_kink | over.crosses_soft_kink, (-over.third, over.third))
    value = Cells(places, at.value, over.value, over.slope, bends)
    slopes = Cells(places, at.slope, over.slope, bends, thirds)
    each = tuple(
        count or tuple(sorted({float(z[p]) for z in cuts if stage.low[p] < z[p] < stage.high[p]}))
        for p, count in enumerate(counts)
    )
    return LinesOf(
        _least(value, stage.value, _candidates(value, slope.centre)),
        _least(slopes, slope, _candidates(slopes, stage.bends[0].curvature.centre)),
        each,
    )


def _unless(jumps: NDArray[np.bool_], interval: Interval) -> Interval:
    return np.where(jumps, -math.inf, interval[0]), np.where(jumps, math.inf, interval[1])


def _candidates(cells: Cells, tangent: Array) -> list[Array]:
    """Slopes that may be good: at the centre, of the chord, the least, the largest, between them."""
    low, high = cells.slopes[0].min(axis=0), cells.slopes[1].max(axis=0)
    width = cells.places[-1] - cells.places[0]
    rise = cells.ends[0][-1] - cells.ends[0][0]
    with np.errstate(all="ignore"):
        middle = low + 0.5 * (high - low)
        chord = np.where(width > 0.0, rise / np.where(width > 0.0, width, 1.0), middle)
    jumps = ~(np.isfinite(low) & np.isfinite(high))
    found = [tangent, chord, middle, low, high]
    return [_short(np.where(jumps | ~np.isfinite(slope), 0.0, slope)) for slope in found]


def _short(slope: Array) -> Array:
    """A number of few digits, as any will do."""
    fraction, exponent = np.frexp(slope)
    return np.asarray(np.ldexp(np.round(fraction * 2.0**DIGITS), exponent - DIGITS))


def _least(cells: Cells, about: Deviation, slopes: list[Array]) -> Lines:
    """Of these slopes, those whose lines are nearest in the middle of the interval."""
    middle, width = 0.5 * (cells.places[0] + cells.places[-1]), cells.places[-1] - cells.places[0]

    def best(cells: Cells, sign: float) -> tuple[Array, Array]:
        signed = sign * np.array(slopes)
        (slope, *others), (offset, *offsets) = signed, _offsets(cells, signed, sign * about.centre)
        for other, moved in zip(others, offsets, strict=True):
            better = moved + other * middle < offset + slope * middle
            slope, offset = np.where(better, other, slope), np.where(better, moved, offset)
        # Another computation of the same has another centre and another interval.
        steepness = times_up(np.abs(slope), SLACK * width)
        return slope, add_up(times_up(offset, 1.0 + SLACK), NOISE * np.abs(about.centre), about.noise, steepness)

    (up, high), (down, low) = best(cells, 1.0), best(cells.mirrored(), -1.0)
    return Lines(-down, up, -low, high)


def _offsets(cells: Cells, slopes: Array, centre: Array) -> Array:
    """For each row of ``slopes`` at least sup f(z) - centre - slope dz, and at least 0."""
    found = np.zeros_like(slopes)
    rows = max(1, MOST_AT_ONCE // (cells.whole[0].size or 1))
    for start in range(0, len(slopes), rows):
        found[start : start + rows] = _over_cells(cells, slopes[start : start + rows, None], centre)
    return found


def _over_cells(cells: Cells, slope: Array, centre: Array) -> Array:
    """The same over one cell and then the largest of all. An axis for slopes, one for cells, one for neurons."""
    left, right = cells.places[:-1], cells.places[1:]
    h = np.maximum(right - left, 0.0) * (1.0 + 8 * UNIT)
    run = np.maximum(np.abs(left), np.abs(right))
    ends = cells.ends[1]
    p, q = ends[:-1] - centre - slope * left, ends[1:] - centre - slope * right
    steep = np.abs(slope)
    size = np.abs(centre) + steep * run + np.abs(ends[:-1]) + np.abs(ends[1:]) + magnitude(cells.whole)
    rounding = ROUND * size + 4 * ETA
    flat = np.maximum(p, q) + rounding
    low, high = cells.slopes[0] - slope, cells.slopes[1] - slope
    low, high = low - ROUND * (np.abs(low) + steep), high + ROUND * (np.abs(high) + steep)
    with np.errstate(all="ignore"):
        # g(p) + high t and g(q) - low (h - t) meet highest where both are equal.
        between = (low < 0.0) & (high > 0.0)
        peak = p + (high / (high - low)) * np.maximum(q - p - low * h, 0.0)
        peak = np.maximum(peak, flat) + ROUND * (size + (np.abs(low) + high) * h)
        cone = np.where(between, np.where(np.isfinite(peak), peak, math.inf), flat)
        cone = np.where(np.isfinite(low) & np.isfinite(high), cone, math.inf)
        curved = flat + 0.125 * h * h * np.maximum(-cells.bends[0], 0.0) * (1.0 + ROUND)
    hull = cells.whole[1] - centre - np.minimum(slope * left, slope * right) + rounding
    best = np.fmin(np.fmin(cone, np.where(np.isnan(curved), math.inf, curved)), hull)
    return np.asarray(np.maximum(np.where(h > 0.0, best, np.fmin(flat, hull)).max(axis=1), 0.0))


def _cuts(web: Web, joint: Joint, stage: Stage, parts: Mapping[int, Part]) -> tuple[list[Array], list[int]]:
    """(where the intervals are cut, on both sides of kinks, and evenly where curvature asks for it; of each neuron the
    number of its even cells if there are no other cuts, else 0)."""
    low, high = stage.low, stage.high
    width, whole = high - low, jet(web.network, joint.nodes, low, high, parts)
    found, uneven = [], np.zeros(low.shape, dtype=bool)
    for kink in _kinks_of(web, joint, low.size):
        inside = (kink > low) & (kink < high)
        for p, part in parts.items():
            inside[p] &= is_inside(kink[p], part)
        uneven |= inside
        for side in (-KINK, KINK):
            found.append(np.where(inside, np.clip(kink + side * width, low, high), high))
    count = np.minimum(_wanted(width, whole), MOST_CELLS)
    for i in range(1, int(count.max(initial=1.0))):
        found.append(low + width * np.minimum(i / count, 1.0))
    cuts = list(np.clip(np.sort(np.array(found), axis=0), low, high)) if found else []
    return cuts, np.where(uneven, 0, count).astype(int).tolist()


def _wanted(width: Array, whole: Jet) -> Array:
    """How many even cells each neuron should have."""
    wanted = np.ones_like(width)
    for value, slope, bent in (
        (whole.value, whole.slope, magnitude(whole.curvature)),
        (whole.slope, whole.curvature, whole.third),
    ):
        left = np.minimum(value[1] - value[0], 0.125 * width * (slope[1] - slope[0]))
        with np.errstate(all="ignore"):
            count = np.ceil(np.sqrt(0.125 * width * width * bent / (FINE * left)))
        plain = ~whole.crosses_kink & np.isfinite(count) & (left > 1e-12 * (1.0 + magnitude(value)))
        wanted = np.maximum(wanted, np.where(plain, count, 1.0))
    return wanted


def _kinks_of(web: Web, joint: Joint, size: int) -> Iterator[Array]:
    """About where the slopes of a stage may jump, for one kink after the other; nothing for long compositions."""
    if not joint.nodes:
        return
    *before, last = joint.nodes
    if not isinstance(last, Elementwise) or len(before) > 1 or any(not isinstance(node, Linear) for node in before):
        return
    factor, shift = np.ones(size), np.zeros(size)
    for node in before:
        assert isinstance(node, Linear)
        factor, shift = node.terms[0].values, node.shift
    each = [sharp_kinks(web.network, unit) for unit in last.units]
    members = last.members if len(last.units) > 1 else np.zeros(size, dtype=int)
    for i in range(max(map(len, each), default=0)):
        at = np.array([float_up(points[i]) if i < len(points) else math.inf for points in each])[members]
        with np.errstate(all="ignore"):
            place = (at - shift) / factor
        yield np.where(np.isfinite(place), place, math.inf)
