"""Tubes about a path in which solutions, and Euler networks, provably stay (rules D5 and D7)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ..errors import InfeasibleError
from ..numbers.exact import float_up
from .path import Followed, Path
from .taylor import Field
from .tube import factor, growth, of_ball, secants

_GRID = 1 << 80  # radii
_FINE = 1 << 40  # constants
_TRIES = 40
_LARGEST = 1e6  # radius of a tube


@dataclass(frozen=True)
class Segment:
    """A path between two times at which something jumps, and what is known along it; at its beginning the state moves
    by ``size`` times the field, and the path is within ``gap`` of where it would then be.
    """

    path: Path
    followed: Followed
    size: Fraction = Fraction(0)
    gap: float = 0.0


@dataclass(frozen=True)
class Passage:
    """``tube``: radius and one-sided Lipschitz constant of each piece; ``factors``: of the jumps; ``error``: at the
    end; ``rate``: of an Euler network with steps h, within h times it.
    """

    tube: list[tuple[Fraction, Fraction]]
    factors: list[Fraction]
    error: float
    rate: float


def passage(
    field: Field,
    segments: Sequence[Segment],
    start: float,
    first: int,
    *,
    longest: Fraction | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Passage:
    """The passage of everything that starts within ``start`` of the path. Raises InfeasibleError if no tube holds it.

    ``longest``: the longest step of the Euler networks that are to stay in it too.
    """
    most_step = 0.0 if longest is None else float_up(longest)
    error, rate, ratio = start, 0.0, 1.2
    tube: list[tuple[Fraction, Fraction]] = []
    factors: list[Fraction] = []
    total, ranges = sum(own.path.pieces for own in segments), segments[0].followed.ranges[0]
    for segment in segments:
        h = float_up(segment.path.length)
        if tube and segment.size:
            values, right, _ = secants(field, ranges, of_ball(float_up(tube[-1][0]), first))
            factors.append(_up(factor(values[-1], right, first, float(segment.size)), _FINE))
            error = error * float(factors[-1]) * (1 + 1e-12)
        error += segment.gap if tube else 0.0
        integrals = segment.followed.integrals.tolist()
        for ranges, integral in zip(segment.followed.ranges, integrals, strict=True):
            radius = (max(error, error + most_step * rate) + integral) * ratio + 1e-18
            mu = None
            for _ in range(_TRIES):
                exact = _up(radius, _GRID)
                found = growth(field, ranges, of_ball(float_up(exact), first), first)
                mu = _up(found.mu, _FINE) if math.isfinite(found.mu) else None
                if mu is None or abs(h * mu) > 100 or radius > _LARGEST:
                    mu = None
                    break
                grown = math.exp(h * float(mu)) * (1 + 1e-12)
                most = max(grown, 1.0)
                highest = max(error, grown * error) + most * integral
                more = most * h * found.speed / 2 if longest is not None else 0.0
                highest += most_step * (max(rate, grown * rate) + more)
                if highest * (1 + 1e-9) < float(exact):
                    ratio = min(max(1.002 * highest / (error + most_step * rate + integral), 1.0), 2.0)
                    break
                radius = highest * 1.03 + 1e-18
            else:
                mu = None
            if mu is None:
                raise InfeasibleError(
                    f"no tube was found that holds everything, on piece {len(tube) + 1} of {total}",
                    hint="more --steps, a smaller --ball, a shorter time or, with --rate, more layers",
                )
            error = (grown * error + most * integral) * (1 + 1e-12)
            rate = (grown * rate + more) * (1 + 1e-12)
            tube.append((exact, mu))
            if len(tube) % 16 == 0:
                progress(f"tube, {len(tube)} of {total} pieces")
    return Passage(tube, factors, error, rate)


def _up(value: float, grid: int) -> Fraction:
    return Fraction(math.ceil(value * grid), grid)
