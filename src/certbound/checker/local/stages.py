"""Rule L1 of the local tier: the entrywise stages, as centres and deviations (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from activations.enclosures import product
from activations.facts import Facts
from activations.pieces import Unit
from arithmetic.exact import ONE, ZERO, Bounds, down, norm_up, up
from network.graph import Linear

from local.matrices import Vector, entrywise, largest, near, times, total

ZEROS = (ZERO, ZERO)
LONG = 8192  # bits


class Jet(NamedTuple):
    """Enclosures of f, f' and f'' over an interval, and third >= |f'''| if known.

    ``crosses_kink``: f' may jump in the interval; ``crosses_soft_kink``: f'' may.
    """

    value: Bounds
    slope: Bounds
    curvature: Bounds
    third: Fraction | None
    crosses_kink: bool
    crosses_soft_kink: bool


class Deviation(NamedTuple):
    """How far f(z_p) is from centre_p: at most ``total``, and at most ``split`` + ``rate`` |zeta_p|.

    ``largest`` >= |f(z_p)|, and ``norm_bound``, the largest of these, at least the norm of diag(f(z)).
    """

    centre: Vector
    total: list[Fraction]
    split: list[Fraction]
    rate: list[Fraction]
    largest: list[Fraction]
    norm_bound: Fraction


class Stage(NamedTuple):
    """Stage j: z = centre + e + zeta with |e| <= radius, ||zeta|| <= ball; u = E(z).

    ``value_deviation`` >= ||u - value.centre||; ``start`` >= |u at the centre point - value.centre| entry by entry.
    """

    radius: list[Fraction]
    ball: Fraction
    value: Deviation
    slope: Deviation
    curvature: Deviation
    value_deviation: Fraction
    start: list[Fraction]
    crosses_kink: bool
    crosses_any_kink: bool


def rule_l1(
    nodes: list[Any],
    facts: Mapping[Unit, Facts],
    centre: list[Fraction],
    start: list[Fraction],
    radius: list[Fraction],
    ball: Fraction,
    reach: list[Fraction],
) -> Stage:
    """L1 for one stage; ``start`` >= |z at the centre point - centre|, ``reach`` >= |z - centre|."""
    points = jets(nodes, facts, [(c, c) for c in centre])
    ranges = jets(nodes, facts, [(c - r, c + r) for c, r in zip(centre, reach, strict=True)])
    steep = [magnitude(j.slope) for j in ranges]
    bent = [magnitude(j.curvature) for j in ranges]
    third = [j.third for j in ranges]
    never, kink = [False] * len(centre), [j.crosses_kink for j in ranges]
    any_kink = [j.crosses_kink or j.crosses_soft_kink for j in ranges]
    value = deviation([j.value for j in points], [j.value for j in ranges], steep, radius, never)
    slope = deviation([j.slope for j in points], [j.slope for j in ranges], bent, radius, kink)
    curvature = deviation([j.curvature for j in points], [j.curvature for j in ranges], third, radius, any_kink)
    rounding = [up(distance(j.value, c)) for j, c in zip(points, value.centre.values(), strict=True)]
    along = [total(n, s) for n, s in zip(rounding, entrywise(steep, radius), strict=True)]
    return Stage(
        radius,
        ball,
        value,
        slope,
        curvature,
        min(total(norm_up(along), times(slope.norm_bound, ball)), norm_up(value.total)),
        [total(n, s) for n, s in zip(rounding, entrywise(steep, start), strict=True)],
        any(kink),
        any(any_kink),
    )


def deviation(
    points: list[Bounds],
    ranges: list[Bounds],
    rate: Sequence[Fraction | None],
    radius: list[Fraction],
    jumps: list[bool],
) -> Deviation:
    """The deviations of f = E, E' or E'': ``points`` encloses f(centre), ``ranges`` f; |f'| <= rate without jumps.

    Where there are jumps, or no rate is known, the split deviation is the total one.
    """
    middles = [r if jump else p for p, r, jump in zip(points, ranges, jumps, strict=True)]
    centre = near([(lo + hi) / 2 for lo, hi in middles])
    values = centre.values()
    whole = [up(distance(r, c)) for r, c in zip(ranges, values, strict=True)]
    rates = [None if jump else x for x, jump in zip(rate, jumps, strict=True)]
    split = [
        w if x is None else min(w, total(distance(p, c), x * r))
        for w, p, c, x, r in zip(whole, points, values, rates, radius, strict=True)
    ]
    sizes = [magnitude(r) for r in ranges]
    return Deviation(centre, whole, split, [x or ZERO for x in rates], sizes, largest(sizes))


def distance(bounds: Bounds, centre: Fraction) -> Fraction:
    """The largest distance of a number within ``bounds`` from ``centre``."""
    return max(bounds[1] - centre, centre - bounds[0])


def magnitude(bounds: Bounds) -> Fraction:
    """The largest absolute value, rounded up."""
    return up(max(map(abs, bounds)))


def jets(nodes: list[Any], facts: Mapping[Unit, Facts], intervals: list[Bounds]) -> list[Jet]:
    """The jets of the composition of ``nodes``, neuron by neuron."""
    result = [Jet(interval, (ONE, ONE), ZEROS, ZERO, False, False) for interval in intervals]
    for node in nodes:
        if isinstance(node, Linear):
            outer = _diagonal(node, result)
        else:
            own = [facts[unit] for unit in node.units]
            outer = [unit_jet(own[member], g.value) for member, g in zip(node.members, result, strict=True)]
        result = [chain_rule(f, g) for f, g in zip(outer, result, strict=True)]
    return result


def _diagonal(node: Linear, inner: list[Jet]) -> list[Jet]:
    """A diagonal node over the intervals of its parent."""
    term, none = node.terms[0], [ZERO] * node.size
    numbers = zip(term.values, term.errors or none, node.shift, node.shift_errors or none, inner, strict=True)
    return [diagonal_jet((s - e, s + e), (t - d, t + d), g.value) for s, e, t, d, g in numbers]


def diagonal_jet(scale: Bounds, shift: Bounds, interval: Bounds) -> Jet:
    """s t + c over the interval."""
    ends = [s * end for s in scale for end in interval]
    return Jet((min(ends) + shift[0], max(ends) + shift[1]), scale, ZEROS, ZERO, False, False)


def unit_jet(facts: Facts, interval: Bounds) -> Jet:
    """An activation over the interval."""
    value, slope, curvature = (facts.derivative(order, *interval) for order in range(3))
    kink, soft_kink = (
        any(interval[0] <= x <= interval[1] for x in points) for points in (facts.kinks, facts.soft_kinks)
    )
    return Jet(value, slope, curvature, facts.third(*interval), kink, soft_kink)


def _short(bounds: Bounds) -> Bounds:
    """The same, rounded outward if the numbers are long: exact ones would grow with each node of a stage."""
    if max(x.numerator.bit_length() + x.denominator.bit_length() for x in bounds) <= LONG:
        return bounds
    return down(bounds[0], LONG // 4), up(bounds[1], LONG // 4)


def chain_rule(f: Jet, g: Jet) -> Jet:
    """f(g): f'' g'^2 + f' g'', and f''' g'^3 + 3 f'' g' g'' + f' g'''."""
    low, high = product(g.slope, g.slope)
    bent, passed = product(f.curvature, (max(low, ZERO), high)), product(f.slope, g.curvature)
    d = magnitude(g.slope)
    third = None
    slope, curvature = product(f.slope, g.slope), (bent[0] + passed[0], bent[1] + passed[1])
    if f.third is not None and g.third is not None:
        third = f.third * d**3 + 3 * magnitude(f.curvature) * d * magnitude(g.curvature) + magnitude(f.slope) * g.third
    return Jet(
        _short(f.value),
        _short(slope),
        _short(curvature),
        None if third is None else up(third),
        f.crosses_kink or g.crosses_kink,
        f.crosses_soft_kink or g.crosses_soft_kink,
    )
