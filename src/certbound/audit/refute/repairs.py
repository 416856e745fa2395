"""Repairs of a hypothesis that fails: a vector or matrix in it is made smaller, or one number in it is solved for."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from ...lemma_language.grammar import Comparison
from .evaluate import Evaluator, Key, compare
from .number_systems import Undefined

FACTORS = [Fraction(n, 16) for n in (12, 8, 6, 4, 3, 2, 1)] + [Fraction(1, 64), Fraction(1, 1024)]
STEP = Fraction(1, 4)
BEYOND = Fraction(33, 32)  # of the way to where an inequality holds with equality
Change = tuple[Key, Any]


def smaller(evaluator: Evaluator, comparison: Comparison, rng: random.Random) -> list[Change]:
    """Of one vector or matrix of the comparison the largest multiple tried at which it holds: a projection along its
    ray, whatever the norm, the weights, or the other terms."""
    keys = [key for key in _places(evaluator, comparison) if isinstance(evaluator.instance.values[key], tuple)]
    if not keys:
        return []
    key = rng.choice(keys)
    value = evaluator.instance.values[key]
    for factor in FACTORS:
        gap = _gap(evaluator, comparison, key, _times_in_floats(value, factor))
        if gap is not None and (gap < 0 or (gap == 0 and comparison.relation in ("<=", ">="))):
            return [(key, _times(value, factor))]
    return []


def solved(evaluator: Evaluator, comparison: Comparison, rng: random.Random) -> list[Change]:
    """One number of a vector, matrix or sequence in the comparison such that its sides are equal, or a little beyond
    that: as if they were polynomials of degree two in it."""
    keys = list(_places(evaluator, comparison))
    if not keys:
        return []
    key = rng.choice(keys)
    symbol, value = evaluator.lemma.symbols[key[0]], evaluator.instance.values[key]
    place = tuple(rng.randrange(len(part)) for part in _nested(value))
    floats = evaluator.converted(symbol, key)
    gaps = [
        _gap(evaluator, comparison, key, _put(floats, place, float(_part(value, place) + d), symbol.symmetric))
        for d in (-STEP, 0, STEP)
    ]
    if None in gaps:
        return []
    below, here, above = (float(g) for g in gaps if g is not None)
    bend = (above + below - 2 * here) / (2 * float(STEP) ** 2)
    slope = (above - below) / (2 * float(STEP))
    found = []
    for way in _roots(bend, slope, here):
        near = Fraction(way).limit_denominator(1000)
        exact = abs(float(near) - way) <= 1e-9 * (1 + abs(way))
        if exact or comparison.relation != "==":
            step = near if exact else Fraction(way).limit_denominator(10**4) * BEYOND
            found.append((key, _moved(value, place, step, symbol.symmetric)))
    return found


def diagonal(evaluator: Evaluator, comparison: Comparison, rng: random.Random) -> list[Change]:
    """One square matrix of an equation between vectors or matrices, such as P*P == P or R*R == s*R, made diagonal: of
    such matrices products commute, and the equation is one between numbers, of which 0, 1, -1 and those that stand in
    it are tried."""
    values = evaluator.instance.values
    keys = [key for key in _places(evaluator, comparison) if _is_square(values[key])]
    if not keys:
        return []
    key = rng.choice(keys)
    names = sorted(evaluator.terms.names(comparison))
    numbers = [Fraction(n) for n in (0, 1, -1)]
    numbers += [values[name, ()] for name in names if isinstance(values.get((name, ())), Fraction)]
    size = range(len(values[key]))
    chosen = [rng.choice(numbers) for _ in size]
    return [(key, tuple(tuple(chosen[i] if i == j else Fraction(0) for j in size) for i in size))]


def _is_square(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(row, tuple) and len(row) == len(value) for row in value)


def _roots(bend: float, slope: float, here: float) -> list[float]:
    """Where bend d^2 + slope d + here = 0."""
    if abs(bend) <= 1e-9 * (abs(slope) + abs(here)):
        return [-here / slope] if slope else []
    square = slope * slope - 4 * bend * here
    if square < 0:
        return []
    return [(-slope + sign * math.sqrt(square)) / (2 * bend) for sign in (1, -1)]


def _places(evaluator: Evaluator, comparison: Comparison) -> Iterator[Key]:
    """Vectors, matrices and entries of sequences of which the comparison speaks."""
    names = evaluator.terms.names(comparison)
    for key, value in evaluator.instance.values.items():
        number = key[1] and evaluator.lemma.symbols[key[0]].kind == "real"
        if key[0] in names and (number or (isinstance(value, tuple) and value)):
            yield key


def _gap(evaluator: Evaluator, comparison: Comparison, key: Key, floats: Any) -> float | None:
    """left - right with these floats there; None if there is none. The exact value is made only if it is wanted."""
    values = evaluator.instance.values
    saved, values[key] = values[key], object()
    evaluator.conversions[key] = values[key], floats
    evaluator.memo.clear()
    try:
        left, right = compare(evaluator, comparison)
        gap = left - right
        return gap if math.isfinite(gap) else None
    except (Undefined, ArithmeticError):
        return None
    finally:
        values[key] = saved
        evaluator.memo.clear()


def _nested(value: Any) -> list[tuple[Any, ...]]:
    """The value, its first part, and so on, as far as they are tuples."""
    found = []
    while isinstance(value, tuple):
        found.append(value)
        value = value[0]
    return found


def _times_in_floats(value: Any, factor: Fraction) -> Any:
    """The floats next to the multiple."""
    if isinstance(value, tuple):
        return [_times_in_floats(v, factor) for v in value]
    return value.numerator * factor.numerator / (value.denominator * factor.denominator)


def _part(value: Any, place: tuple[int, ...]) -> Any:
    for i in place:
        value = value[i]
    return value


def _put(floats: Any, place: tuple[int, ...], entry: float, symmetric: bool) -> Any:
    """The floats with another entry at the place, and at its mirror image."""
    if not place:
        return entry
    if len(place) == 1:
        return [*floats[: place[0]], entry, *floats[place[0] + 1 :]]
    done = [list(row) for row in floats]
    for i, j in {place, place[::-1]} if symmetric else {place}:
        done[i][j] = entry
    return done


def _times(value: Any, factor: Fraction) -> Any:
    return tuple(_times(v, factor) for v in value) if isinstance(value, tuple) else value * factor


def _moved(value: Any, place: tuple[int, ...], step: Fraction | int, symmetric: bool) -> Any:
    """The value with a step added at the place, and at its mirror image."""
    places = {place, place[::-1]} if symmetric else {place}

    def at(part: Any, here: tuple[int, ...]) -> Any:
        if isinstance(part, tuple):
            return tuple(at(v, (*here, i)) for i, v in enumerate(part))
        return part + step if here in places else part

    return at(value, ())
