"""Numbers that are tried first, and neighbours of a value."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Any

from ...lemma_language.kinds import Symbol
from .weights import in_weights

POOL = [Fraction(n) for n in (0, 1, -1, 1, 2, -2, 3, 10, -10)] + [
    Fraction(n, d) for n, d in ((1, 2), (-1, 2), (1, 4), (1, 10))
]
LARGE, FARTHEST = Fraction(1000), 16  # numbers and indices tried


def moved(rng: random.Random, value: Any) -> Any:
    """A neighbour of a number, or of one entry of a vector or matrix."""
    if isinstance(value, tuple):
        chosen = rng.randrange(len(value)) if value else 0
        return tuple(moved(rng, v) if i == chosen else v for i, v in enumerate(value))
    way = rng.random()
    if way < 0.3:
        return rng.choice(POOL)
    step = Fraction(rng.choice([1, 2, 5, 10, 50]), rng.choice([10, 20, 100]))
    factor = 1 + step * rng.choice([-1, 1]) if way < 0.8 else Fraction(0)
    done = value * factor if factor else value + step * rng.choice([-1, 1])
    done = done.limit_denominator(1000) if isinstance(done, Fraction) else Fraction(done)
    return max(min(done, LARGE), -LARGE)


def in_range(symbol: Symbol, value: Any) -> Any:
    """The vector or matrix with each entry moved to where the symbol's may be; a number as it is."""
    if symbol.weights:
        return in_weights(symbol.weights, value)
    if symbol.kind not in ("vector", "matrix") or symbol.lower is None:
        return value
    if isinstance(value, tuple):
        return tuple(in_range(symbol, part) for part in value)
    return Fraction(1) if symbol.strict and value == 0 else abs(value)
