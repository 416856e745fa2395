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
from arithmetic.exact import ZERO, Bounds, down, up
from arithmetic.polynomials import Polynomial, add, constant, multiply, partial, scale, variable
from outcome import Rejected

Point = tuple[Fraction, ...]  # (c, s) with c^2 + s^2 = 1, or (t,)


class Curve(NamedTuple):
    """The coordinates of the curve and of its derivatives in time, all as polynomials in the variables.

    ``steps[k]``: the derivative of variable k along the curve, a polynomial too. ``frequency``: w; None for t.
    """

    coordinates: list[Polynomial]
    steps: list[Polynomial]
    frequency: Fraction | None


def read_curve(texts: Sequence[str], frequency: Fraction | None, order: int, where: str) -> Curve:
    """The curve of positions ``texts``, and for ``order`` 2 their speeds after them."""
    names = ["t"] if frequency is None else ["c", "s"]
    count = len(names)
    variables = [variable(k, count) for k in range(count)]
    steps: list[Polynomial] = [constant(Fraction(1), 1)]  # of t
    if frequency is not None:
        steps = [scale(variables[1], -frequency), scale(variables[0], frequency)]
    known = dict(zip(names, variables, strict=True))
    positions = [parse(text, known, count, f"{where}[{i}]") for i, text in enumerate(texts)]
    speeds = [_along(p, steps) for p in positions] if order == 2 else []
    return Curve([*positions, *speeds], steps, frequency)


def _along(p: Polynomial, steps: list[Polynomial]) -> Polynomial:
    """The derivative of p in time."""
    result: Polynomial = {}
    for k, step in enumerate(steps):
        result = add(result, multiply(partial(p, k), step))
    return result


def rule_g2(curve: Curve, knots: Sequence[Point]) -> list[Bounds]:
    """For every coordinate bounds of its values between the first knot and the last one, over all pieces."""
    found: list[Bounds] = []
    rates = [_along(p, curve.steps) for p in curve.coordinates]
    for start, end in itertools.pairwise(knots):
        box, length = _piece(start, end, curve.frequency)
        for i, (p, rate) in enumerate(zip(curve.coordinates, rates, strict=True)):
            value = evaluate(p, [(v, v) for v in start])
            slope = evaluate(rate, box)
            low = down(value[0] + min(ZERO, slope[0] * length))
            high = up(value[1] + max(ZERO, slope[1] * length))
            if len(found) <= i:
                found.append((low, high))
            else:
                found[i] = min(found[i][0], low), max(found[i][1], high)
    return found


def work(curve: Curve) -> int:
    """Products that rule_g2() forms for one piece, about."""
    rates = [_along(p, curve.steps) for p in curve.coordinates]
    return sum(1 + sum(exponents) for p in (*curve.coordinates, *rates) for exponents in p)


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


def evaluate(p: Polynomial, box: Sequence[Bounds]) -> Bounds:
    """Bounds of the polynomial on the box, term by term."""
    low = high = ZERO
    for exponents, coefficient in p.items():
        term = coefficient, coefficient
        for bounds, exponent in zip(box, exponents, strict=True):
            for _ in range(exponent):
                products = [a * b for a in term for b in bounds]
                term = down(min(products)), up(max(products))
        low, high = down(low + term[0]), up(high + term[1])
    return low, high


def on_circle(point: Point) -> bool:
    """Whether c^2 + s^2 = 1."""
    return len(point) == 2 and point[0] ** 2 + point[1] ** 2 == 1
