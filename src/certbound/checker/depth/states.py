"""Rule D6: the last state of the network from a given start, and its distance from a point."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from depth.controls import Inputs, Jump
from depth.fixed import Interval, as_fraction, enclose, root, times
from depth.graph import Graph, image

EULER, RK4, MODEL = "euler", "rk4", "model"
State = list[Interval]
Field = Callable[[Fraction, State], State]


def field_of(graph: Graph, inputs: Inputs) -> Field:
    """f(t, x), enclosed."""
    return lambda t, x: image(graph, [*inputs.at(t), *x])


def euler(f: Field, x: State, begin: Fraction, step: Fraction, steps: int, jumps: Sequence[Jump] = ()) -> State:
    """x + (u(t + h) - u(t)) f(t, x), ``steps`` times; u(t) = t and, from each jump's time on, its size more."""
    for i in range(steps):
        t, end = begin + i * step, begin + (i + 1) * step
        x = _moved(x, [(step + sum(jump.size for jump in jumps if t < jump.time <= end), f(t, x))])
    return x


def rk4(f: Field, x: State, begin: Fraction, step: Fraction, steps: int) -> State:
    """The classical Runge-Kutta method of order four."""
    for i in range(steps):
        t, half = begin + i * step, step / 2
        one = f(t, x)
        two = f(t + half, _moved(x, [(half, one)]))
        three = f(t + half, _moved(x, [(half, two)]))
        four = f(t + step, _moved(x, [(step, three)]))
        x = _moved(x, [(step / 6, one), (step / 3, two), (step / 3, three), (step / 6, four)])
    return x


def _moved(x: State, along: list[tuple[Fraction, State]]) -> State:
    made = list(x)
    for factor, slope in along:
        own = enclose(factor)
        made = [_sum(a, times(own, b)) for a, b in zip(made, slope, strict=True)]
    return made


def _sum(a: Interval, b: Interval) -> Interval:
    return a[0] + b[0], a[1] + b[1]


def rule_d6(state: State, point: list[Fraction], error: Fraction) -> tuple[Fraction, Fraction]:
    """(lower, upper) of the distance of a state from whatever is within ``error`` of the point."""
    least = most = 0
    for own, p in zip(state, point, strict=True):
        other = enclose(p)
        lo, hi = own[0] - other[1], own[1] - other[0]
        most += max(-lo, hi) ** 2
        least += max(0, lo, -hi) ** 2
    below = as_fraction(max(root(least) - 1, 0))
    return max(below - error, Fraction(0)), as_fraction(root(most)) + error
