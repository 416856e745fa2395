"""Regions: boxes of gains in which one envelope holds, shown at their vertices (rule G11)."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping
from fractions import Fraction

from ..numbers.exact import decimal_down, decimal_up
from .controllers import Controller, Design, Envelope, Numbers, above

Intervals = dict[str, tuple[Fraction, Fraction]]
_FIXED = ("inertia_least", "inertia_largest")  # the plant's, not the user's
_WIDEST = Fraction(10)  # how many times below and above a gain the region goes, at most
_STEPS = 24  # of a bisection


def region(controller: Controller, design: Design, bounds: Numbers, tube: Fraction) -> tuple[Intervals, Design]:
    """Intervals about the gains, and the design with envelopes that hold for all of them and keep the tube.

    First all gains are moved by one factor, as far as that goes, then every end alone. A gain that cannot be moved is
    left out.
    """
    return max((_about(controller, own, bounds, tube) for own in _candidates(controller, design, bounds)), key=_volume)


def _candidates(controller: Controller, design: Design, bounds: Numbers) -> list[Design]:
    """The design, and others of the same gains with slower envelopes, which leave more room below alpha."""
    found = [design]
    for factor in (Fraction(9, 10), Fraction(3, 4)) if "multiplier" in design.witness else ():
        slower = controller.design({**design.at, "alpha": design.at["alpha"] * factor}, bounds)
        found.append(Design(design.at, slower.envelopes, slower.witness))
    return found


def _volume(found: tuple[Intervals, Design]) -> float:
    return sum(math.log(high / low) for low, high in found[0].values() if low > 0)


def _about(controller: Controller, design: Design, bounds: Numbers, tube: Fraction) -> tuple[Intervals, Design]:
    base = design.at
    names = [name for name in controller.gains if name not in _FIXED and base[name] > 0]
    fixed = _ends_that_are_fixed(controller)

    def box(factors: Mapping[tuple[str, int], Fraction]) -> Intervals:
        found = {}
        for name in names:
            low, high = (base[name] * factors[name, side] ** side for side in (-1, 1))
            low = min(Fraction(decimal_up(low, 4)), base[name])
            found[name] = low, max(Fraction(decimal_down(high, 4)), base[name])
        return found

    def holds(factors: Mapping[tuple[str, int], Fraction]) -> bool:
        return envelopes(controller, design, bounds, tube, box(factors)) is not None

    ends = [(name, side) for name in names for side in (-1, 1)]
    still = dict.fromkeys(ends, Fraction(1))
    free = [end for end in ends if end not in fixed]
    best = still | dict.fromkeys(free, _most(lambda factor: holds(still | dict.fromkeys(free, factor))))
    for end in free:
        best[end] = max(best[end], _most(lambda factor, end=end: holds(best | {end: factor})))  # type: ignore[misc]
    found = box(best)
    made = envelopes(controller, design, bounds, tube, found)
    if made is None:
        return {}, design
    return {name: ends for name, ends in found.items() if ends[0] < ends[1]}, Design(base, made, design.witness)


def _ends_that_are_fixed(controller: Controller) -> list[tuple[str, int]]:
    """Where a gain would make the level set larger than the boxes that are certified."""
    if controller.order == 1:
        return []
    wider = controller.room({"alpha": Fraction(2)}) > controller.room({"alpha": Fraction(1)})
    return [("alpha", 1 if wider else -1)]


def _most(holds: Callable[[Fraction], bool]) -> Fraction:
    """The largest factor from 1 to _WIDEST at which it holds, about; 1 if none is found."""
    low, high = Fraction(1), _WIDEST
    if holds(high):
        return high
    for _ in range(_STEPS):
        middle = Fraction(float(low * high) ** 0.5)
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def envelopes(
    controller: Controller, design: Design, bounds: Numbers, tube: Fraction, intervals: Intervals
) -> tuple[Envelope, ...] | None:
    """Envelopes that hold at every vertex, None if none of them keeps the tube."""
    vertices = [design.at | dict(zip(intervals, ends, strict=True)) for ends in itertools.product(*intervals.values())]
    found = []
    for envelope in design.envelopes:
        own = [controller.again(envelope, at, bounds, design.witness) for at in vertices]
        if any(e is None for e in own):
            continue
        rows = [e for e in own if e is not None]
        start, limit = (above(max(values)) for values in zip(*((e.start, e.limit) for e in rows), strict=True))
        vanish = all(e.converges for e in rows)
        found.append(Envelope(envelope.by, envelope.rate, start, Fraction(0) if vanish else limit, vanish))
    kept = any(e.level <= tube**2 for e in found)
    good = kept and (not controller.vanishing or any(e.converges for e in found))
    return tuple(found) if good else None
