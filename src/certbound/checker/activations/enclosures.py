"""Enclosures of polynomials in t and the generators of a piece, at a point or over an interval, finite or infinite."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction

from arithmetic.dyadic import scaled
from arithmetic.elementary import Unbounded
from arithmetic.exact import ONE, PRECISION, ZERO, Bounds, down, up
from arithmetic.polynomials import Polynomial, by_power, used, variable

from activations.functions import enclose
from activations.pieces import Piece

WORKING = PRECISION + 32
MOST_BITS = 4 * 1024
NEGLIGIBLE: Fraction = scaled(1, -1300)  # far below the smallest float
Range = tuple[Fraction | None, Fraction | None]


def product(a: Bounds, b: Bounds) -> Bounds:
    """The exact range of a product."""
    if a[0] >= 0 and b[0] >= 0:
        return a[0] * b[0], a[1] * b[1]
    ends = [x * y for x in a for y in b]
    return min(ends), max(ends)


def _power(a: Bounds, exponent: int) -> Bounds:
    low, high = a[0] ** exponent, a[1] ** exponent
    if exponent % 2 or a[0] >= 0:
        return low, high
    return (ZERO if a[1] > 0 else high), max(low, high)


def evaluate(p: Polynomial, bounds: Mapping[int, Bounds], bits: int) -> Bounds:
    """An enclosure of p with its variables within ``bounds``.

    Variables with an exact value are put in first, so what cancels exactly cancels: an exact zero is found.
    """
    exact = {i: b[0] for i, b in bounds.items() if b[0] == b[1]}
    rest: Polynomial = {}
    for key, coefficient in p.items():
        value = coefficient
        for i, e in enumerate(key):
            if e and i in exact:
                value *= exact[i] ** e
        key = tuple(0 if i in exact else e for i, e in enumerate(key))
        rest[key] = rest.get(key, ZERO) + value
    low = high = ZERO
    powers: dict[tuple[int, int], Bounds] = {}
    for key, value in rest.items():
        if not value:
            continue
        term = (value, value)
        for i, e in enumerate(key):
            if e:
                if (i, e) not in powers:
                    a, b = _power(bounds[i], e)
                    powers[i, e] = down(a, bits), up(b, bits)
                term = product(term, powers[i, e])
                term = down(term[0], bits), up(term[1], bits)
        low, high = low + term[0], high + term[1]
    return low, high


def generator_bounds(
    piece: Piece, wanted: set[int], lo: Fraction | None, hi: Fraction | None, bits: int
) -> dict[int, Bounds]:
    """Enclosures over [lo, hi] of the ``wanted`` variables and those they are made from; Unbounded if one has none.

    t itself is among them if the interval is finite.
    """
    bounds: dict[int, Bounds] = {}
    if lo is not None and hi is not None:
        bounds[0] = (lo, hi)
    needed = set(wanted)
    for i in range(piece.arity - 1, 0, -1):
        if i in needed:
            needed |= used(piece.generators[i - 1].argument)
    for i in sorted(needed - {0}):
        generator = piece.generators[i - 1]
        low, high = _argument_range(piece, generator.argument, bounds, lo, hi, bits)
        bounds[i] = enclose(generator.function, low, high, bits)
    return bounds


def _argument_range(
    piece: Piece,
    argument: Polynomial,
    bounds: Mapping[int, Bounds],
    lo: Fraction | None,
    hi: Fraction | None,
    bits: int,
) -> Range:
    """The range of an argument over [lo, hi], given the bounds of the generators it is made from."""
    if argument == variable(0, piece.arity):
        return lo, hi
    if used(argument) - {0} - piece.constants:
        if 0 not in bounds and 0 in used(argument):
            raise Unbounded("an argument that mixes t and generators")
        return evaluate(argument, bounds, bits)
    if lo is not None and lo == hi:
        return evaluate(argument, bounds, bits)
    # A sum over the monomials in positive constants, each times a polynomial in t.
    parts: dict[tuple[int, ...], Polynomial] = {}
    for key, value in argument.items():
        parts.setdefault((0, *key[1:]), {})[key[0], *(0,) * (piece.arity - 1)] = value
    low: Fraction | None = ZERO
    high: Fraction | None = ZERO
    for key, part in parts.items():
        factor = evaluate({key: ONE}, bounds, bits)
        a, b = polynomial_range(part, lo, hi)
        low = None if low is None or a is None else low + min(a * factor[0], a * factor[1])
        high = None if high is None or b is None else high + max(b * factor[0], b * factor[1])
    return low, high


def coefficients(p: Polynomial) -> list[Fraction]:
    """The coefficients of a polynomial in t alone."""
    return [next(iter(part.values()), ZERO) for part in by_power(p, 0)]


def shifted(c: list[Fraction], at: Fraction, direction: int) -> list[Fraction]:
    """The coefficients of sum c_k (at + direction u)^k in u."""
    return [
        direction**i * sum((math.comb(k, i) * c[k] * at ** (k - i) for k in range(i, len(c))), ZERO)
        for i in range(len(c))
    ]


def polynomial_range(p: Polynomial, lo: Fraction | None, hi: Fraction | None) -> Range:
    """A range of a polynomial in t alone over [lo, hi]: its Bernstein coefficients, or by monotony on a tail."""
    c = coefficients(p)
    if lo is not None and hi is not None:
        n = len(c) - 1
        d = [x * (hi - lo) ** i for i, x in enumerate(shifted(c, lo, 1))]
        b = [sum((Fraction(math.comb(j, i), math.comb(n, i)) * d[i] for i in range(j + 1)), ZERO) for j in range(n + 1)]
        return min(b), max(b)
    if len(c) == 1:
        return c[0], c[0]
    end, direction = (lo, 1) if lo is not None else (hi, -1)
    if end is None:
        raise Unbounded("a polynomial on the whole line")
    start, *slopes = shifted(c, end, direction)
    if min(slopes) >= 0:
        return start, None
    if max(slopes) <= 0:
        return None, start
    raise Unbounded("an argument not proved monotone on a tail")


def over(piece: Piece, p: Polynomial, lo: Fraction, hi: Fraction, bits: int = WORKING) -> Bounds:
    """An enclosure of p over [lo, hi]."""
    return evaluate(p, generator_bounds(piece, used(p), lo, hi, bits), bits)


def at(piece: Piece, p: Polynomial, t: Fraction) -> Bounds:
    """An enclosure of p at t, narrow relative to its size even where terms cancel, and exact where it can be."""
    bits = WORKING
    while True:
        lo, hi = over(piece, p, t, t, bits)
        if hi - lo <= max(NEGLIGIBLE, max(abs(lo), abs(hi)) / (1 << 150)) or bits >= MOST_BITS:
            return lo, hi
        bits *= 2


def sign(bounds: Bounds) -> int | None:
    """The weak sign: 1 if >= 0, -1 if <= 0, 0 if exactly 0, None if unknown."""
    lo, hi = bounds
    if lo >= 0:
        return 0 if hi == 0 else 1
    return -1 if hi <= 0 else None
