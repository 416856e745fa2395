"""The desired trajectory as a rational curve, enclosed piece by piece in exact arithmetic (rule G2).

Periodic: polynomials in c = cos(w t) and s = sin(w t), on arcs between rational points of the circle. Otherwise:
polynomials in t, on intervals of time.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from activations.expressions import parse
from arithmetic.exact import ONE, ZERO, Bounds, down, up
from arithmetic.polynomials import Polynomial, add, constant, multiply, partial, scale, variable
from outcome import Malformed, Rejected

Point = tuple[Fraction, ...]  # (c, s) with c^2 + s^2 = 1, or (t,)


class Curve(NamedTuple):
    """The coordinates of the curve, and their derivatives in time, as polynomials in the variables.

    ``frequency``: w; None for t.
    """

    coordinates: list[Polynomial]
    rates: list[Polynomial]
    frequency: Fraction | None


def read_curve(texts: Sequence[str], frequency: Fraction | None, order: int, where: str) -> Curve:
    """The curve of positions ``texts``, and for ``order`` 2 their speeds after them."""
    names = ["t"] if frequency is None else ["c", "s"]
    count = len(names)
    variables = [variable(k, count) for k in range(count)]
    steps: list[Polynomial] = [constant(Fraction(1), 1)]  # the derivatives of the variables: of t
    if frequency is not None:
        steps = [scale(variables[1], -frequency), scale(variables[0], frequency)]
    known = dict(zip(names, variables, strict=True))
    for i, text in enumerate(texts):
        if "(" in text:  # to multiply out what many of them hold takes long
            raise Malformed(f"{where}[{i}]: a parenthesis, expected a sum of products of numbers and powers")
    coordinates = [parse(text, known, count, f"{where}[{i}]") for i, text in enumerate(texts)]
    if order == 2:
        coordinates += [_along(p, steps) for p in coordinates]
    return Curve(coordinates, [_along(p, steps) for p in coordinates], frequency)


def _along(p: Polynomial, steps: list[Polynomial]) -> Polynomial:
    """The derivative of p in time."""
    result: Polynomial = {}
    for k, step in enumerate(steps):
        result = add(result, multiply(partial(p, k), step))
    return result


def largest(curve: Curve, horizon: Fraction | None) -> tuple[list[Fraction], list[Fraction]]:
    """At least the absolute values, at all times, of the derivatives of all coordinates, and of the second derivatives
    of the last half of them (the speeds): term by term, with c and s at most 1 and t at most the horizon.
    """
    steps: list[Polynomial] = [constant(Fraction(1), 1)]
    if curve.frequency is not None:
        steps = [scale(variable(1, 2), -curve.frequency), scale(variable(0, 2), curve.frequency)]
    limit = ONE if horizon is None else horizon
    second = [_along(p, steps) for p in curve.rates[len(curve.rates) // 2 :]]
    return [_size(p, limit) for p in curve.rates], [_size(p, limit) for p in second]


def _size(p: Polynomial, limit: Fraction) -> Fraction:
    """At least |p| where all variables are at most ``limit``; powers are rounded, or they would have many digits."""
    powers, total = [ONE], ZERO
    for exponents, coefficient in p.items():
        while len(powers) <= sum(exponents):
            powers.append(up(powers[-1] * limit))
        total = up(total + abs(coefficient) * powers[sum(exponents)])
    return total


def rule_g2(curve: Curve, knots: Sequence[Point]) -> list[Bounds]:
    """For every coordinate bounds of its values between the first knot and the last one, over all pieces."""
    found: list[Bounds] = []
    for start, end in itertools.pairwise(knots):
        box, length = _piece(start, end, curve.frequency)
        at_start = _powers(curve.coordinates, [(v, v) for v in start])
        on_piece = _powers(curve.rates, box)
        for i, (p, rate) in enumerate(zip(curve.coordinates, curve.rates, strict=True)):
            value = _evaluate(p, at_start)
            slope = _evaluate(rate, on_piece)
            low = down(value[0] + min(ZERO, slope[0] * length))
            high = up(value[1] + max(ZERO, slope[1] * length))
            if len(found) <= i:
                found.append((low, high))
            else:
                found[i] = min(found[i][0], low), max(found[i][1], high)
    return found


def work(curve: Curve) -> int:
    """Products and sums of intervals that rule_g2() forms for one piece."""
    both = (curve.coordinates, curve.rates)
    terms = sum(1 + sum(map(bool, exponents)) for polynomials in both for p in polynomials for exponents in p)
    return 2 * len(curve.coordinates) + terms + sum(map(sum, map(_degrees, both)))


def _piece(start: Point, end: Point, frequency: Fraction | None) -> tuple[list[Bounds], Fraction]:
    """Bounds of the variables on the piece from ``start`` to ``end``, and of the time that it takes."""
    if frequency is None:
        if not start[0] < end[0]:
            raise Rejected("certificate.boxes: knots are not in the order of time")
        return [(start[0], end[0])], end[0] - start[0]
    cross = start[0] * end[1] - start[1] * end[0]
    dot = start[0] * end[0] + start[1] * end[1]
    if not (cross > 0 and dot > 0):
        raise Rejected("certificate.boxes: an arc is not between 0 and a quarter of a turn, counterclockwise")
    # The arc lies in the triangle of its ends and the point where its tangents at them meet.
    meet = [(a + b) / (1 + dot) for a, b in zip(start, end, strict=True)]
    box = [(min(triple), max(triple)) for triple in zip(start, end, meet, strict=True)]
    return box, cross / dot / frequency  # an angle below a quarter turn is at most its tangent


def _degrees(polynomials: Sequence[Polynomial]) -> list[int]:
    """The largest exponent of each variable."""
    return [max(column) for column in zip(*(exponents for p in polynomials for exponents in p), strict=True)]


def _powers(polynomials: Sequence[Polynomial], box: Sequence[Bounds]) -> list[list[Bounds]]:
    """For each variable bounds of its powers on the box, up to the largest that occurs."""
    table = []
    for bounds, degree in zip(box, _degrees(polynomials) or [0] * len(box), strict=True):
        row = [(ONE, ONE)]
        for _ in range(degree):
            row.append(_product(row[-1], bounds))
        table.append(row)
    return table


def _evaluate(p: Polynomial, powers: Sequence[Sequence[Bounds]]) -> Bounds:
    """Bounds of the polynomial, term by term, from those of the powers of its variables."""
    low = high = ZERO
    for exponents, coefficient in p.items():
        term = coefficient, coefficient
        for row, exponent in zip(powers, exponents, strict=True):
            if exponent:
                term = _product(term, row[exponent])
        low, high = down(low + term[0]), up(high + term[1])
    return low, high


def _product(a: Bounds, b: Bounds) -> Bounds:
    products = [x * y for x in a for y in b]
    return down(min(products)), up(max(products))


def on_circle(point: Point) -> bool:
    """Whether c^2 + s^2 = 1."""
    return len(point) == 2 and point[0] ** 2 + point[1] ** 2 == 1
