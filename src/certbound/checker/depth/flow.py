"""Rules D5 and D7: how far solutions, and Euler networks, can be from a path."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

from arithmetic.exact import exp_bounds
from outcome import Rejected

from depth.fixed import BITS, Interval, as_fraction, enclose, floored, norm, times
from depth.forms import norm_at_most, rule_d4, speed
from depth.graph import Graph
from depth.path import Followed, Piece, Point
from depth.secants import Tube, of_ball

MOST_GROWTH = 200  # |h mu| of one step
GRID = 1 << 120


class Growth(NamedTuple):
    """Of one step: its tube's radius, and a one-sided Lipschitz constant of the field in it."""

    radius: Fraction
    mu: Fraction


class Reach(NamedTuple):
    """Where the passage ends: ``error``, the largest distance of a solution from the path at the end time; ``rate``, K
    such that an Euler network with steps h, a whole part of each piece, is within h K of the solution of its start.
    """

    error: Fraction
    rate: Fraction


class Crossing(NamedTuple):
    """From one piece to the next: the state moves by ``size`` f, the field before being in ``slope`` on the path;
    ``factor``: at least the norm of I + ``size`` M for the secants M in the piece's tube.
    """

    size: Fraction
    slope: list[Interval]
    factor: Fraction


def rule_d5(
    graph: Graph,
    path: Sequence[Piece],
    pieces: Sequence[Followed],
    tube: Sequence[Growth],
    start: Fraction,
    first: int,
    where: str,
    longest: Fraction | None = None,
    crossings: Mapping[int, Crossing] = MappingProxyType({}),
) -> Reach:
    """D5, and D7 if ``longest``, the longest step of an Euler network, is given. Rejected if a tube is left.

    ``start``: at least the largest distance of a start from the path's. ``crossings``: by the number of the piece
    after.
    """
    error, rate = start, Fraction(0)
    inside: Tube | None = None
    for i, (own, piece, (radius, mu)) in enumerate(zip(path, pieces, tube, strict=True)):
        if i in crossings and inside is not None:
            error = rule_d13(inside, path[i - 1].values[1], own.values[0], crossings[i], error, f"{where}[{i}]")
        if as_fraction(floored(radius)) != radius:
            raise Rejected(f"{where}[{i}]: a radius with more than {BITS} digits after the binary point")
        inside = Tube(graph, piece.ranges, of_ball(floored(radius), first), first)
        if not rule_d4(inside, mu):
            raise Rejected(f"{where}[{i}]: a one-sided Lipschitz constant of {float(mu):.6g} is not proved")
        length = own.end - own.start
        if abs(length * mu) > MOST_GROWTH:
            raise Rejected(f"{where}[{i}]: one step may grow by more than e^{MOST_GROWTH}")
        growth = exp_bounds(length * mu, BITS)[1]
        most = max(growth, Fraction(1))
        added = most * as_fraction(piece.integral)
        highest = max(error, growth * error) + added
        error = _up(growth * error + added)
        if longest is not None:
            more = most * length * as_fraction(speed(inside)) / 2
            highest += longest * (max(rate, growth * rate) + more)
            rate = _up(growth * rate + more)
        if highest >= radius:
            raise Rejected(f"{where}[{i}]: what starts in the tube may leave it, {float(highest):.6g} >= its radius")
    return Reach(error, rate)


def rule_d13(inside: Tube, before: Point, after: Point, crossing: Crossing, error: Fraction, where: str) -> Fraction:
    """At least the distance from the path after a jump, ``error`` being that before; ``inside``: the tube before."""
    size, slope, factor = crossing
    gaps = []
    for p, q, own in zip(before, after, slope, strict=True):
        lo, hi = times(own, enclose(size))
        lost = enclose(p - q)
        gaps.append(max(-(lost[0] + lo), lost[1] + hi))
    if size and not norm_at_most(inside.stepped(enclose(size)), factor):
        raise Rejected(f"{where}: the factor {float(factor):.6g} of a jump is not proved")
    return _up((factor if size else 1) * error + as_fraction(norm(gaps)))


def rule_d7(rate: Fraction, time: Fraction) -> Fraction:
    """C such that an Euler network of N steps is within C / N of the flow, h = time / N."""
    return rate * time


def _up(x: Fraction) -> Fraction:
    return Fraction(math.ceil(x * GRID), GRID)
