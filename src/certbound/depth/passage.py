"""Tubes about a path in which solutions, and Euler networks, provably stay (rules D5 and D7)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from ..errors import InfeasibleError
from ..numbers.exact import float_up
from .path import Followed
from .taylor import Field
from .tube import growth, of_ball

_GRID = 1 << 80  # radii
_FINE = 1 << 40  # constants
_TRIES = 40
_LARGEST = 1e6  # radius of a tube


@dataclass(frozen=True)
class Passage:
    """``tube``: radius and one-sided Lipschitz constant of each piece; ``error``: at the end; ``errors``: after each
    piece; ``rate``: of an Euler network with steps h, within h times it.
    """

    tube: list[tuple[Fraction, Fraction]]
    error: float
    errors: list[float]
    rate: float


def passage(
    field: Field,
    followed: Followed,
    length: Fraction,
    start: float,
    first: int,
    *,
    longest: Fraction | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Passage:
    """The passage of everything that starts within ``start`` of the path. Raises InfeasibleError if no tube holds it.

    ``longest``: the longest step of the Euler networks that are to stay in it too.
    """
    h, most_step = float_up(length), 0.0 if longest is None else float_up(longest)
    error, rate, ratio = start, 0.0, 1.2
    tube, errors = [], []
    for i, (ranges, integral) in enumerate(zip(followed.ranges, followed.integrals.tolist(), strict=True)):
        radius = (max(error, error + most_step * rate) + integral) * ratio + 1e-18
        for _ in range(_TRIES):
            exact = Fraction(math.ceil(radius * _GRID), _GRID)
            found = growth(field, ranges, of_ball(float_up(exact), first), first)
            mu = Fraction(math.ceil(found.mu * _FINE), _FINE) if math.isfinite(found.mu) else None
            if mu is None or abs(h * mu) > 100 or radius > _LARGEST:
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
        if mu is None or abs(h * mu) > 100 or radius > _LARGEST:
            raise InfeasibleError(
                f"no tube was found that holds everything, on piece {i + 1} of {len(followed.ranges)}",
                hint="more --steps, a smaller --ball, a shorter time or, with --rate, more layers",
            )
        error = (grown * error + most * integral) * (1 + 1e-12)
        rate = (grown * rate + more) * (1 + 1e-12)
        tube.append((exact, mu))
        errors.append(error)
        if i % 16 == 15:
            progress(f"tube, {i + 1} of {len(followed.ranges)} pieces")
    return Passage(tube, error, errors, rate)
