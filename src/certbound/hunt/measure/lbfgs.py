"""finish(): projected L-BFGS from a point that is good already, in a product of boxes and balls.

Floats only: what it finds is a lower bound of a maximum, and proves nothing.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .taylor import Array

Objective = Callable[[Array], tuple[float, Array]]  # point -> (value, gradient)
_MEMORY = 12  # pairs of steps and changes of the gradient, fewer for long points
_NUMBERS = 20_000_000  # in all pairs together
_TRIES = 12  # of a line search, each a third as long as the one before
_EDGE = 1.0 - 1e-9  # relative distance from which a point counts as being on the boundary


@dataclass(frozen=True, eq=False)
class Span:
    """Entries of a point that move together: within ``radius`` of the centre, entry by entry or as a ball."""

    where: slice
    radius: Array | float
    ball: bool


def finish(
    objective: Objective,
    centre: Array,
    spans: Sequence[Span],
    start: Array,
    *,
    evaluations: int,
    deadline: float | None = None,
) -> tuple[float, Array]:
    """(value, point): a local maximum near ``start``, or what was reached after so many evaluations; never less than
    the value at ``start``. Entries in no span stay as they are. ``deadline``: of time.monotonic().
    """
    scale = np.zeros_like(start)
    for span in spans:
        scale[span.where] = span.radius
    unit = _Unit(spans, scale)
    origin = np.where(scale > 0, centre, start)
    left = evaluations

    def at(w: Array) -> tuple[float, Array]:
        nonlocal left
        left -= 1
        value, gradient = objective(origin + scale * w)
        return (value if np.isfinite(value) else -np.inf), np.nan_to_num(scale * gradient)

    w = unit.project(np.divide(start - origin, scale, out=np.zeros_like(start), where=scale > 0))
    value, gradient = at(w)
    slope = unit.reduced(w, gradient)
    pairs: deque[tuple[Array, Array]] = deque(maxlen=max(2, min(_MEMORY, _NUMBERS // (2 * start.size))))
    size = 0.25  # of a step that has no pairs to go by, in radii
    while left > 0 and (deadline is None or time.monotonic() < deadline):
        length = float(np.linalg.norm(slope))
        if not length > 1e-12 * abs(value):
            break
        d = unit.reduced(w, _two_loops(slope, pairs))
        if not d @ slope > 1e-4 * length * float(np.linalg.norm(d)):
            pairs.clear()
            d = slope
        first = step = 1.0 if pairs else size / length
        for _ in range(_TRIES):
            there = unit.project(w + step * d)
            new, by = at(there)
            if new > value + 1e-4 * float(slope @ (there - w)) or left <= 0:
                break
            step *= 1 / 3
        if not new > value:
            if not pairs:
                break
            pairs.clear()
            size = 0.05
            continue
        if not pairs:
            size = min(2 * size, 2.0) if step == first else max(step * length, 1e-6)
        reduced = unit.reduced(there, by)
        s, y = there - w, slope - reduced
        if s @ y > 1e-10 * float(np.linalg.norm(s) * np.linalg.norm(y)):
            pairs.append((s, y))
        gain = new - value
        w, value, slope = there, new, reduced
        if gain <= 1e-13 * abs(value):
            break
    return value, origin + scale * w


@dataclass(frozen=True, eq=False)
class _Unit:
    """The set after scaling every span to radius 1 about 0."""

    spans: Sequence[Span]
    scale: Array

    def project(self, w: Array) -> Array:
        """The nearest point of the set."""
        found = np.where(self.scale > 0, w, 0.0)
        for span in self.spans:
            own = found[span.where]
            if span.ball:
                found[span.where] = own / max(float(np.linalg.norm(own)), 1.0)
            else:
                found[span.where] = np.clip(own, -1.0, 1.0)
        return found

    def reduced(self, w: Array, gradient: Array) -> Array:
        """The gradient without what points out of the set at w."""
        found = gradient.copy()
        for span in self.spans:
            own, g = w[span.where], found[span.where]
            if span.ball:
                outward = float(own @ g)
                if outward > 0 and np.linalg.norm(own) >= _EDGE:
                    found[span.where] = g - outward / float(own @ own) * own
            else:
                found[span.where] = np.where((np.abs(own) >= _EDGE) & (own * g > 0), 0.0, g)
        return found


def _two_loops(gradient: Array, pairs: Sequence[tuple[Array, Array]]) -> Array:
    """The gradient times the inverse of the (negative) second derivative that the pairs tell of."""
    q, factors = gradient.copy(), []
    for s, y in reversed(pairs):
        a = (s @ q) / (s @ y)
        q = q - a * y
        factors.append(a)
    if pairs:
        s, y = pairs[-1]
        q = q * ((s @ y) / (y @ y))
    for (s, y), a in zip(pairs, reversed(factors), strict=True):
        q = q + (a - (y @ q) / (s @ y)) * s
    return q
