"""Desired trajectories: rational curves, cut into pieces and enclosed exactly (rule G2 of proofs/rules-gains.md).

Periodic: polynomials in c = cos(frequency t) and s = sin(frequency t). Otherwise: polynomials in t up to a horizon.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from ..errors import PlantError, SpecError
from ..expressions.expression import fold, parse, polynomial_table
from ..numbers import polynomial
from ..numbers.exact import format_exact

Point = tuple[Fraction, ...]  # (c, s) on the unit circle, or (t,)
Interval = tuple[Fraction, Fraction]
Terms = dict[tuple[int, ...], Fraction]  # exponents of the variables -> coefficient
MAX_EXPONENT = 16  # that the checker reads
MAX_LENGTH = 400  # of a formula, the same
_MOST_FACTORS = 64  # of a term of a formula, before it is multiplied out: far more than MAX_EXPONENT lets through
_FACTORS: dict[str, Callable[..., int]] = {
    "+": max,
    "-": max,
    "*": int.__add__,
    "/": int.__add__,
    "neg": int,
    "^": int.__mul__,
}
_GRID = 4096  # tangents of half angles are multiples of 1 / _GRID


@dataclass(frozen=True)
class Curve:
    """Positions and their first two derivatives in time as polynomials in c and s, or in t."""

    positions: tuple[Terms, ...]
    frequency: Fraction | None  # None: in t
    horizon: Fraction | None

    @classmethod
    def read(cls, texts: Sequence[str], frequency: Fraction | None, horizon: Fraction | None, where: str) -> Curve:
        """The curve of these formulas. Raises PlantError naming ``where``."""
        names = ["t"] if frequency is None else ["c", "s"]
        ring = polynomial.ring(names)
        evaluate = polynomial_table(lambda value: polynomial.constant(ring, value), ring)
        found = []
        for i, text in enumerate(texts):
            place = f"{where}[{i}]"
            try:
                formula = parse(text, place)
                if fold(formula, lambda _: 1, _FACTORS, place) > _MOST_FACTORS:
                    raise PlantError(f"terms of more than {_MOST_FACTORS} factors", where=place)
                value = evaluate(formula, place)
            except SpecError as error:
                hint = f"a polynomial in {' and '.join(names)}, such as 0.4*{names[-1]}"
                raise PlantError(error.message, where=place, hint=hint) from None
            terms = {tuple(map(int, e)): Fraction(int(q.p), int(q.q)) for e, q in value.to_dict().items()}
            if any(n > MAX_EXPONENT for exponents in terms for n in exponents):
                raise PlantError(f"a power above {MAX_EXPONENT}", where=place)
            if (length := len(_formula(terms, names))) > MAX_LENGTH:
                raise PlantError(
                    f"multiplied out it has {length} characters; the checker reads at most {MAX_LENGTH}",
                    where=place,
                    hint="numbers of fewer digits, or a lower degree",
                )
            found.append(terms)
        return cls(tuple(found), frequency, horizon)

    def derivative(self, terms: Terms) -> Terms:
        """Of a polynomial of the variables, in time."""
        result: dict[tuple[int, ...], Fraction] = {}
        for exponents, factor in terms.items():
            for k, n in enumerate(exponents):
                if not n:
                    continue
                lower = [*exponents[:k], n - 1, *exponents[k + 1 :]]
                step = factor * n
                if self.frequency is not None:  # dc/dt = -w s, ds/dt = w c
                    lower[1 - k] += 1
                    step *= -self.frequency if k == 0 else self.frequency
                key = tuple(lower)
                result[key] = result.get(key, Fraction(0)) + step
        return {key: value for key, value in result.items() if value}

    def coordinates(self, order: int) -> tuple[Terms, ...]:
        """Positions, and for ``order`` 2 speeds after them."""
        speeds = tuple(map(self.derivative, self.positions)) if order == 2 else ()
        return self.positions + speeds

    def largest(self) -> tuple[list[Fraction], list[Fraction]]:
        """At least the absolute values of the speeds and accelerations, and of the derivatives of the accelerations."""
        rows, found = self.positions, []
        for _ in range(3):
            rows = tuple(map(self.derivative, rows))
            limit = self.horizon if self.horizon is not None else Fraction(1)  # c and s are at most 1
            found.append([sum((abs(v) * limit ** sum(e) for e, v in terms.items()), Fraction(0)) for terms in rows])
        return found[0] + found[1], found[2]

    def texts(self) -> list[str]:
        """The positions as formulas that the checker reads."""
        names = ["t"] if self.frequency is None else ["c", "s"]
        return [_formula(terms, names) for terms in self.positions]

    def work(self, order: int) -> int:
        """Products and sums of intervals that the checker forms for one piece."""
        coordinates = self.coordinates(order)
        total = 2 * len(coordinates)
        for polynomials in (coordinates, tuple(map(self.derivative, coordinates))):
            exponents = [e for terms in polynomials for e in terms]
            total += sum(1 + sum(map(bool, e)) for e in exponents) + sum(map(max, zip(*exponents, strict=True)))
        return total

    def knots(self, pieces: int) -> list[Point]:
        """Ends of so many pieces (at least 5 on a circle), the first and the last being those of the whole curve."""
        if self.horizon is not None:
            return [(self.horizon * i / pieces,) for i in range(pieces + 1)]
        return [_on_circle(2 * math.pi * i / pieces) for i in range(pieces)] + [_on_circle(0.0)]

    def enclose(self, knots: Sequence[Point], order: int) -> list[Interval]:
        """For every coordinate an interval that holds its values between the first knot and the last."""
        hulls: list[list[Interval]] = []
        for terms in self.coordinates(order):
            rate = self.derivative(terms)
            hulls.append([self._on_piece(terms, rate, *ends) for ends in itertools.pairwise(knots)])
        return [(min(low for low, _ in hull), max(high for _, high in hull)) for hull in hulls]

    def _on_piece(self, terms: Terms, rate: Terms, start: Point, end: Point) -> Interval:
        if self.frequency is None:
            box: list[Interval] = [(start[0], end[0])]
            length = end[0] - start[0]
        else:
            cosine = start[0] * end[0] + start[1] * end[1]
            meet = [(a + b) / (1 + cosine) for a, b in zip(start, end, strict=True)]
            box = [(min(v), max(v)) for v in zip(start, end, meet, strict=True)]
            length = (start[0] * end[1] - start[1] * end[0]) / cosine / self.frequency
        (value, _), (low, high) = _range(terms, [(v, v) for v in start]), _range(rate, box)
        return value + length * min(low, Fraction(0)), value + length * max(high, Fraction(0))

    def at(self, t: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        """In floats: [positions, speeds, accelerations] at the times t, each (times, coordinates)."""
        if self.frequency is None:
            variables = [t]
        else:
            variables = [np.cos(float(self.frequency) * t), np.sin(float(self.frequency) * t)]
        rows, found = self.positions, []
        for _ in range(3):
            found.append(np.stack([_float(terms, variables, t) for terms in rows], axis=-1))
            rows = tuple(map(self.derivative, rows))
        return found


def _on_circle(angle: float) -> Point:
    """The rational point of the unit circle nearest to that angle, on a grid of tangents of half angles."""
    turned = math.cos(angle) < 0
    tangent = Fraction(round(math.tan((angle - (math.pi if turned else 0.0)) / 2) * _GRID), _GRID)
    point = (1 - tangent**2) / (1 + tangent**2), 2 * tangent / (1 + tangent**2)
    return (-point[0], -point[1]) if turned else point


def _range(terms: Terms, box: Sequence[Interval]) -> Interval:
    """Bounds of the polynomial on the box, term by term."""
    low = high = Fraction(0)
    for exponents, factor in terms.items():
        ends = factor, factor
        for (a, b), n in zip(box, exponents, strict=True):
            for _ in range(n):
                products = [x * y for x in ends for y in (a, b)]
                ends = min(products), max(products)
        low, high = low + ends[0], high + ends[1]
    return low, high


def _float(terms: Terms, variables: list[NDArray[np.float64]], t: NDArray[np.float64]) -> NDArray[np.float64]:
    total = np.zeros_like(t)
    for exponents, factor in terms.items():
        total = total + float(factor) * np.prod([v**n for v, n in zip(variables, exponents, strict=True)], axis=0)
    return total


def _formula(terms: Terms, names: list[str]) -> str:
    parts = []
    for exponents, factor in sorted(terms.items(), reverse=True):
        powers = [name if n == 1 else f"{name}^{n}" for name, n in zip(names, exponents, strict=True) if n]
        text = format_exact(abs(factor))
        if "0x" in text:
            text = f"{abs(factor).numerator}/{factor.denominator}"
        parts += ["-" if factor < 0 else "+", "*".join([text, *powers])]
    if not parts:
        return "0"
    return " ".join(parts[1:] if parts[0] == "+" else ["-" + parts[1], *parts[2:]])
