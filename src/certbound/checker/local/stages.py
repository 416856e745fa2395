"""Rule L1 of the local tier: the stages, as centres and deviations (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from activations.enclosures import product
from activations.fact_types import Facts
from activations.pieces import Unit
from activations.primitives import is_primitive, rule_r11
from arithmetic.exact import ONE, TINY, ZERO, Bounds, norm_up, up
from network.graph import Linear, Product
from outcome import Rejected

from local.matrices import Vector, entrywise, largest, near, sum_up, times, total
from local.phases import Parts, within
from local.web import Joint

ZEROS, TWO = (ZERO, ZERO), 2 * ONE
LONG = 8192  # bits
LARGEST = 1 << 20_000  # as of the tier layerwise


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
    """How far f is from ``centre``, entry by entry: at most ``total``, and at most ``split`` + ``rate`` |zeta|, with
    ||zeta|| <= ball. ``largest`` >= |f|, and ``norm_bound``, the largest of these, at least the norm of diag(f).
    """

    centre: Vector
    total: list[Fraction]
    split: list[Fraction]
    rate: list[Fraction]
    largest: list[Fraction]
    norm_bound: Fraction
    ball: Fraction
    range: list[Bounds]  # f lies in it


class Enclosed(NamedTuple):
    """A port's z = centre + e + zeta: |e| <= radius, ||zeta|| <= ball, |z - centre| <= reach.

    below, above: nor is it farther than that from the centre in either direction; the larger of the two is the reach.
    ``start`` >= |z at the centre point - centre|; rounding: how far the centre is from the image of those before it.
    ``parts``: of the activation that takes z, of the neurons that the leaf's cuts have put on one; z lies there.
    """

    centre: list[Fraction]
    rounding: list[Fraction]
    start: list[Fraction]
    radius: list[Fraction]
    ball: Fraction
    reach: list[Fraction]
    below: list[Fraction]
    above: list[Fraction]
    parts: Parts | None = None

    def intervals(self) -> list[Bounds]:
        """What z lies in, entry by entry; but for ``parts`` the centre does, too."""
        found = [(c - b, c + a) for c, b, a in zip(self.centre, self.below, self.above, strict=True)]
        for p, part in (self.parts or {}).items():
            found[p] = within(*found[p], part)
        return found


class Bend(NamedTuple):
    """The second derivative of a stage in two of its ports, entry by entry."""

    one: int
    other: int
    curvature: Deviation


class Stage(NamedTuple):
    """``ports``: number -> enclosure; ``slopes``: number -> the stage's derivative in that port's entries.

    ``value_deviation`` >= ||u - value.centre||; ``start`` >= |u at the centre point - value.centre| entry by entry.
    For |e| <= rounding, |u - value.centre - sum slopes.centre (z - centre - e)| is at most
    fixed_error + sum secants |z - centre|; at the centre point it is at most ``bent_at_start``.
    """

    ports: dict[int, Enclosed]
    value: Deviation
    slopes: dict[int, Deviation]
    fixed_error: list[Fraction]
    secants: dict[int, list[Fraction]]
    bends: list[Bend]
    value_deviation: Fraction
    start: list[Fraction]
    bent_at_start: list[Fraction]
    crosses_kink: bool
    crosses_any_kink: bool


def rule_l1(joint: Joint, facts: Mapping[Unit, Facts], ports: list[Enclosed]) -> Stage:
    """L1 for one stage over the enclosures of its ports."""
    return _product(joint, *ports) if len(ports) == 2 else _entrywise(joint, facts, ports[0])


def _entrywise(joint: Joint, facts: Mapping[Unit, Facts], port: Enclosed) -> Stage:
    intervals = port.intervals()
    inner = [min(max(c, low), high) for c, (low, high) in zip(port.centre, intervals, strict=True)]
    points = jets(joint, facts, [(t, t) for t in inner], False, port.parts)
    ranges = jets(joint, facts, intervals, True, port.parts)
    if port.parts:
        farthest = [up(distance(i, c)) for i, c in zip(intervals, port.centre, strict=True)]
        port = port._replace(reach=[min(pair) for pair in zip(port.reach, farthest, strict=True)])
    steep = [magnitude(j.slope) for j in ranges]
    bent = [magnitude(j.curvature) for j in ranges]
    third = [j.third for j in ranges]
    never, kink = [False] * len(steep), [j.crosses_kink for j in ranges]
    any_kink = [j.crosses_kink or j.crosses_soft_kink for j in ranges]
    slope = deviation([j.slope for j in points], [j.slope for j in ranges], bent, port, kink)
    values = continued(points, ranges, slope, port, inner)
    value = deviation(values, [j.value for j in ranges], steep, port, never)
    curvature = deviation([j.curvature for j in points], [j.curvature for j in ranges], third, port, any_kink)
    rounding = [up(distance(v, c)) for v, c in zip(values, value.centre.values(), strict=True)]
    along = [total(n, s) for n, s in zip(rounding, entrywise(steep, port.radius), strict=True)]
    number, at_centre = joint.ports[0], [j.slope for j in points]
    fixed = fixed_error(rounding, {number: port}, {number: slope})
    return Stage(
        {number: port},
        value,
        {number: slope},
        fixed,
        {number: secant(at_centre, slope, port.reach)},
        [Bend(number, number, curvature)],
        min(total(norm_up(along), times(slope.norm_bound, port.ball)), norm_up(value.total)),
        sum_up(rounding, entrywise(steep, port.start)),
        sum_up(fixed, entrywise(secant(at_centre, slope, port.start), port.start)),
        any(kink),
        any(any_kink),
    )


def continued(
    points: list[Jet], ranges: list[Jet], slope: Deviation, port: Enclosed, inner: list[Fraction]
) -> list[Bounds]:
    """L1: f at the point of the interval next to the centre, and from there straight on to the centre, by a slope that
    f has; what the centre of the slopes would make of it is within the bounds, too."""
    found = []
    for at, over, s, c, t in zip(points, ranges, slope.centre.values(), port.centre, inner, strict=True):
        if c == t:
            found.append(at.value)
            continue
        own = min(max(s, over.slope[0]), over.slope[1])
        off = abs(own - s) * abs(c - t)
        found.append((at.value[0] + own * (c - t) - off, at.value[1] + own * (c - t) + off))
    return found


def _product(joint: Joint, one: Enclosed, other: Enclosed) -> Stage:
    """u = z_1 z_2: the slope in each port is the other's value, the second derivative in both together is 1."""
    first, second = joint.ports
    slopes = {first: _factor(other), second: _factor(one)}
    by_one, by_other = slopes[first].largest, slopes[second].largest
    exact = [a * b for a, b in zip(one.centre, other.centre, strict=True)]
    centre = near(exact)
    rounding = [up(abs(e - c)) for e, c in zip(exact, centre.values(), strict=True)]

    def moved(a: list[Fraction], b: list[Fraction]) -> list[Fraction]:
        """rounding + |slope in port 1| a + |slope in port 2| b."""
        parts = zip(rounding, entrywise(by_one, a), entrywise(by_other, b), strict=True)
        return [total(*part) for part in parts]

    reached = [
        total(r, times(up(abs(c)), b), times(s, a))
        for r, c, b, s, a in zip(rounding, one.centre, other.reach, by_one, one.reach, strict=True)
    ]
    split = moved(one.radius, other.radius)
    sizes = [total(abs(c), r) for c, r in zip(centre.values(), reached, strict=True)]
    none, ones = [ZERO] * len(exact), [ONE] * len(exact)
    by_slope = [times(slopes[first].norm_bound, one.ball), times(slopes[second].norm_bound, other.ball)]
    fixed = fixed_error(rounding, {first: one, second: other}, slopes)
    constant = Deviation(near(ones), none, none, none, ones, ONE, ZERO, [(ONE, ONE)] * len(exact))
    around = [(c - r, c + r) for c, r in zip(centre.values(), reached, strict=True)]
    return Stage(
        {first: one, second: other},
        Deviation(centre, reached, split, none, sizes, largest(sizes), ZERO, around),
        slopes,
        fixed,
        {first: _half(slopes[first], other, other.reach), second: _half(slopes[second], one, one.reach)},
        [Bend(first, second, constant), Bend(second, first, constant)],
        min(total(norm_up(split), *by_slope), norm_up(reached)),
        moved(one.start, other.start),
        sum_up(
            fixed,
            sum_up(
                entrywise(_half(slopes[first], other, other.start), one.start),
                entrywise(_half(slopes[second], one, one.start), other.start),
            ),
        ),
        False,
        False,
    )


def _factor(z: Enclosed) -> Deviation:
    """The value of a port as the slope of a product."""
    centre = near(z.centre)
    rounding = [abs(a - c) for a, c in zip(z.centre, centre.values(), strict=True)]
    reach = [total(r, off) for r, off in zip(z.reach, rounding, strict=True)]
    split = [min(r, total(s, off)) for r, s, off in zip(reach, z.radius, rounding, strict=True)]
    sizes = [total(abs(c), r) for c, r in zip(z.centre, z.reach, strict=True)]
    return Deviation(centre, reach, split, [ONE] * len(split), sizes, largest(sizes), z.ball, z.intervals())


def _half(slope: Deviation, other: Enclosed, reach: list[Fraction]) -> list[Fraction]:
    """L1: dz_1 dz_2 is at most half of this times |dz_1|, and likewise, for |dz_2| <= reach; the slope's centre is
    rounded."""
    parts = zip(reach, slope.centre.values(), other.centre, strict=True)
    return [total(far / 2, abs(c - exact)) for far, c, exact in parts]


def fixed_error(rounding: list[Fraction], ports: dict[int, Enclosed], slopes: dict[int, Deviation]) -> list[Fraction]:
    """L1: the value's rounding, and what the slopes make of those of the ports."""
    found = rounding
    for number, port in ports.items():
        found = sum_up(found, entrywise(list(map(abs, slopes[number].centre.values())), port.rounding))
    return found


def secant(points: list[Bounds], slope: Deviation, reach: list[Fraction]) -> list[Fraction]:
    """L1: how far the mean of f' between the centre and any z within ``reach`` of it can be from the slope's centre;
    ``points``: f'(centre)."""
    return [
        min(whole, total(distance(p, c), rate * far / 2)) if rate else whole
        for p, c, whole, rate, far in zip(points, slope.centre.values(), slope.total, slope.rate, reach, strict=True)
    ]


def deviation(
    points: list[Bounds],
    ranges: list[Bounds],
    rate: Sequence[Fraction | None],
    port: Enclosed,
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
        for w, p, c, x, r in zip(whole, points, values, rates, port.radius, strict=True)
    ]
    sizes = [magnitude(r) for r in ranges]
    return Deviation(centre, whole, split, [x or ZERO for x in rates], sizes, largest(sizes), port.ball, ranges)


def distance(bounds: Bounds, centre: Fraction) -> Fraction:
    """The largest distance of a number within ``bounds`` from ``centre``."""
    return max(bounds[1] - centre, centre - bounds[0])


def magnitude(bounds: Bounds) -> Fraction:
    """The largest absolute value, rounded up."""
    return up(max(map(abs, bounds)))


def jets(
    joint: Joint, facts: Mapping[Unit, Facts], intervals: list[Bounds], with_third: bool, parts: Parts | None = None
) -> list[Jet]:
    """The jets of the composition of an entrywise stage's nodes, neuron by neuron; ``third`` is None if not wanted.

    ``parts``: of the first node."""
    result = [Jet(interval, (ONE, ONE), ZEROS, ZERO, False, False) for interval in intervals]
    for at, node in enumerate(joint.nodes):
        if isinstance(node, Linear):
            outer = diagonal_jets(node, [g.value for g in result])
        elif isinstance(node, Product):
            outer = [square_jet(g.value) for g in result]
        else:
            outer = []
            for member, g in zip(node.members, result, strict=True):
                unit = node.units[member]
                proved = rule_r11(unit, *g.value, node.label) if is_primitive(unit) else facts[unit]
                outer.append(unit_jet(proved, g.value, with_third))
            for p, part in (parts or {}).items() if at == 0 else ():
                unit = node.units[node.members[p]]
                outer[p] = unit_jet(facts[unit].between(*part), result[p].value, with_third)
        result = [chain_rule(f, g) for f, g in zip(outer, result, strict=True)]
    return result


def diagonal_jets(node: Linear, intervals: list[Bounds]) -> list[Jet]:
    """s t + c over the intervals."""
    nothing = [ZERO] * node.size
    scales = zip(node.terms[0].values, node.terms[0].errors or nothing, strict=True)
    shifts = zip(node.shift, node.shift_errors or nothing, strict=True)
    result = []
    for (s, ds), (c, dc), interval in zip(scales, shifts, intervals, strict=True):
        slope = s - ds, s + ds
        low, high = product(slope, interval)
        result.append(Jet((low + c - dc, high + c + dc), slope, ZEROS, ZERO, False, False))
    return result


def square_jet(interval: Bounds) -> Jet:
    """t^2 over the interval."""
    low, high = interval
    ends = sorted([low * low, high * high])
    value = (ZERO if low <= 0 <= high else ends[0], ends[1])
    return Jet(value, (2 * low, 2 * high), (TWO, TWO), ZERO, False, False)


def unit_jet(facts: Facts, interval: Bounds, with_third: bool) -> Jet:
    """An activation over the interval."""
    value, slope, curvature = (facts.derivative(order, *interval) for order in range(3))
    kink, soft_kink = (
        any(interval[0] <= x <= interval[1] for x in points) for points in (facts.kinks, facts.soft_kinks)
    )
    return Jet(value, slope, curvature, facts.third(*interval) if with_third else None, kink, soft_kink)


def _short(bounds: Bounds) -> Bounds:
    """The same, rounded outward if the numbers are long: exact ones would grow with each node of a stage, and so would
    the powers of two of rounded ones. Rejected if they are too large for any network of floats."""
    if max(x.numerator.bit_length() + x.denominator.bit_length() for x in bounds) <= LONG:
        return bounds
    if max(map(abs, bounds)) > LARGEST:
        raise Rejected("tier local: the numbers of a stage grow beyond all bounds")
    return -_outward(-bounds[0]), _outward(bounds[1])


def _outward(x: Fraction) -> Fraction:
    """At least x, and no negative number of a tiny size."""
    return ZERO if -TINY < x <= ZERO else up(x, LONG // 4)


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
