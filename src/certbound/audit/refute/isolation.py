"""Solving a term for one of its symbols: the number at which it reaches a target, as a short rational."""

from __future__ import annotations

import math
from fractions import Fraction

from ...expressions.expression import Expr
from .evaluate import Evaluator
from .number_systems import Undefined


def rational(value: float, direction: int, strict: bool) -> Fraction:
    """A short rational at or beyond the value in the direction; the value itself if it is short."""
    if not math.isfinite(value):
        raise Undefined("overflow")
    above, below = nearest(*value.as_integer_ratio(), 1000)
    if abs(above / below - value) <= 1e-12 * abs(value):
        near = Fraction(above, below)
        return near + direction * Fraction(1, 100) if strict else near
    grid = 2**20 if abs(value) >= 1 else 2**30
    above, below = value.as_integer_ratio()
    steps = -(-above * grid // below) + 1 if direction > 0 else above * grid // below - 1
    return Fraction(steps, grid)


def nearest(above: int, below: int, most: int) -> tuple[int, int]:
    """The fraction next to above/below with a denominator up to ``most``: what Fraction.limit_denominator gives, in
    whole numbers."""
    if below <= most:
        return above, below
    p0, q0, p1, q1 = 0, 1, 1, 0
    n, d = above, below
    while True:
        a = n // d
        q2 = q0 + a * q1
        if q2 > most:
            break
        p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
        n, d = d, n - a * d
    k = (most - q0) // q1
    # Of two neighbours the last convergent, if it is as near.
    return (p1, q1) if 2 * d * (q0 + k * q1) <= below else (p0 + k * p1, q0 + k * q1)


def isolate(side: Expr, target: float, direction: int, evaluator: Evaluator) -> list[tuple[str, float, int]]:
    """(symbol, value, direction) such that side reaches the target if the symbol is there or beyond."""
    if not evaluator.terms.movable(side):
        return []
    if side.op == "name":
        return [(side.name, target, direction)]
    if side.op == "neg":
        return isolate(side.args[0], -target, -direction, evaluator)
    if side.op in ("+", "-"):
        a, b = (_number(evaluator, x) for x in side.args)
        if a is None or b is None:
            return []
        sign = 1 if side.op == "+" else -1
        return [
            *isolate(side.args[0], target - sign * b, direction, evaluator),
            *isolate(side.args[1], sign * (target - a), sign * direction, evaluator),
        ]
    if side.op in ("*", "/"):
        found = []
        for i in (0, 1) if side.op == "*" else (0,):
            if evaluator.terms.movable(side.args[i]) and (other := _number(evaluator, side.args[1 - i])):
                goal = target / other if side.op == "*" else target * other
                found += isolate(side.args[i], goal, direction if other > 0 else -direction, evaluator)
        return found
    if side.op == "sqrt" and target >= 0:
        return isolate(side.args[0], target * target, direction, evaluator)
    if side.op == "^" and side.value == 2 and target >= 0:
        return isolate(side.args[0], math.sqrt(target), direction, evaluator)
    if side.op == "power" and target > 0 and (b := _number(evaluator, side.args[1])):
        return isolate(side.args[0], math.pow(target, 1 / b), direction if b > 0 else -direction, evaluator)
    return []


def _number(evaluator: Evaluator, expr: Expr) -> float | None:
    try:
        value = evaluator.value(expr)
    except (Undefined, ArithmeticError):
        return None
    return value if isinstance(value, float) else None
