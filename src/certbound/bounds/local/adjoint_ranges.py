"""Rule L12: ranges of one output's derivatives in all values, entry by entry, from the output backwards.

An entry of N_j is substituted forwards, P = S N between two lines, until the output is reached; what depends on slopes
may be followed further, by rule L11, to the inputs.
"""

from __future__ import annotations

import numpy as np

from ...numbers.balls import frobenius_up, row_norms_up, times_up
from ...numbers.directed import Up
from ...numbers.matrix import ETA, UNIT, Array, add_up, gamma, product_up
from .fixed_maps import FixedMap
from .known import AdjointRanges, Local
from .ranges import Interval, magnitude
from .stages import NOISE, SLACK
from .substitution import Upper, descend
from .web import Site

MOST_ROWS = 8  # outputs up to which their adjoints have ranges


def adjoint_ranges(known: Local, row: int) -> AdjointRanges:
    """Of one output, found once."""
    if row not in known.adjoint_ranges:
        known.adjoint_ranges[row] = _backwards(known, row)
    return known.adjoint_ranges[row]


def _backwards(known: Local, row: int) -> AdjointRanges:
    found, web = AdjointRanges(row), known.web
    for j in range(known.depth, -1, -1):
        for site in web.sites:
            takers = [q for q in web.takers[site.number] if q in found.ports]
            if site.parent == j and takers:
                parts = [_through(web.ports[q].sites[site.number], found.ports[q]) for q in takers]
                found.sites[site.number] = _sum(parts)
        if j == known.depth:
            unit = np.zeros(known.stages[j].value.centre.size)
            unit[row] = 1.0
            found.stages[j] = unit, unit
        elif any(q in found.ports for q in web.children[j]):
            found.stages[j] = _one_step(known, found, j)
            for following in (False, True):
                if not following or any(_follows(known, r) for r in found.ports if web.ports[r].stage > j):
                    _narrow(found, j, _substituted(known, found, j, following))
        else:
            continue
        for r in known.ports_of(j):
            slope = known.stages[j].slopes[r]
            found.ports[r] = _product((slope.low, slope.high), found.stages[j])
    return found


def _narrow(found: AdjointRanges, j: int, other: Interval) -> None:
    """The intersection with another valid range."""
    low, high = found.stages[j]
    found.stages[j] = np.maximum(low, other[0]), np.minimum(high, other[1])


def _widened(low: Array, high: Array) -> Interval:
    """With room for another computation of the same."""
    room = SLACK * np.maximum(high - low, 0.0) + NOISE * np.maximum(np.abs(low), np.abs(high))
    return np.nextafter(low - room, -np.inf), np.nextafter(high + room, np.inf)


def _product(a: Interval, b: Interval) -> Interval:
    ends = [x * y for x in a for y in b]
    low, high = np.minimum.reduce(ends), np.maximum.reduce(ends)
    trivial = np.zeros(low.shape, dtype=bool)
    for one in (a, b):
        trivial |= (one[0] == one[1]) & ((one[0] == 0.0) | (np.abs(one[0]) == 1.0))
    below, above = np.nextafter(low, -np.inf), np.nextafter(high, np.inf)
    return np.asarray(np.where(trivial, low, below)), np.asarray(np.where(trivial, high, above))


def _sum(parts: list[Interval]) -> Interval:
    low, high = parts[0]
    for other in parts[1:]:
        low, high = np.nextafter(low + other[0], -np.inf), np.nextafter(high + other[1], np.inf)
    return low, high


def _through(fixed: FixedMap, p: Interval) -> Interval:
    """p times a fixed map."""
    return p if fixed.is_identity else _image(fixed.matrix.T, fixed.error, p)


def _image(matrix: Array, error: Up, p: Interval) -> Interval:
    """matrix times p, for every matrix within ``error``."""
    middle = p[0] + 0.5 * (p[1] - p[0])
    spread = np.maximum(p[1] - middle, middle - p[0]) * (1.0 + 4 * UNIT)
    centre, magnitudes = matrix @ middle, np.abs(matrix)
    off = add_up(
        product_up(magnitudes, spread), times_up(product_up(magnitudes, np.abs(middle)), gamma(matrix.shape[1]))
    )
    lost = (error * (frobenius_up(middle) + frobenius_up(spread))).value + 4 * ETA
    off = add_up(off, np.full_like(off, lost)) + 2 * UNIT * np.abs(centre)
    return np.nextafter(centre - off, -np.inf), np.nextafter(centre + off, np.inf)


def _one_step(known: Local, found: AdjointRanges, j: int) -> Interval:
    """N_j from P of the ports that take its stage."""
    web = known.web
    parts = [
        _image(web.linear[q, j].centre.T, web.linear[q, j].error, found.ports[q])
        for q in web.children[j] if q in found.ports
    ]  # fmt: skip
    low, high = _sum(parts)
    upper = Upper(known, low.size)
    for site in web.sites:
        if site.parent == j and site.number in found.sites:
            if web.boxed:
                upper.add(_weights(site, found.sites[site.number]))
            else:
                upper.moved(site, np.full(low.size, _steepness(site, found.sites[site.number]).value))
    off = upper.total()
    return _widened(np.nextafter(low - off, -np.inf), np.nextafter(high + off, np.inf))


def _steepness(site: Site, pi: Interval) -> Up:
    """||alpha G^T (I x dW)^T pi|| is at most this times ||dW||."""
    return site.alpha * site.spread * frobenius_up(magnitude(pi))


def _weights(site: Site, pi: Interval) -> Array:
    """How far the site's weights, each within the radius of an entry, move each entry of alpha G^T (I x W)^T pi."""
    slices, uses, n_out = site.node.slices, site.node.uses, site.node.weights.shape[1]
    sizes = product_up(magnitude(pi).reshape(slices * uses, n_out), np.ones(n_out))
    each = times_up(sizes, (site.alpha * site.entry).value)
    if site.node.columns is None:
        return np.full(site.linear.shape[1], each[0])
    moved = np.zeros(site.linear.shape[1] + 1)
    np.add.at(
        moved,
        site.node.columns.reshape(slices * uses, -1),
        np.repeat(each[:, None], site.node.columns.shape[2], axis=1),
    )
    return np.where(moved > 0.0, moved * (1.0 + 4 * (site.node.columns.size + 4) * UNIT), 0.0)[:-1]


def _follows(known: Local, r: int) -> bool:
    """Whether what the slopes of a port depend on is followed to the inputs."""
    stage = known.web.ports[r].stage
    return stage in known.lines or len(known.ports_of(stage)) == 2


def _substituted(known: Local, found: AdjointRanges, j: int, following: bool) -> Interval:
    """N_j by lines; ``following``: slopes, too."""
    web, size = known.web, found.stages[j][0].size
    forms = {j: np.concatenate([np.eye(size), -np.eye(size)])}
    products: dict[int, Array] = {}
    upper, fixed = Upper(known, 2 * size), np.zeros(2 * size)
    slopes: dict[int, Array] = {}
    for l in range(j, known.depth + 1):  # noqa: E741
        for r in known.ports_of(l) if l > j else ():
            if r not in products:
                continue
            if following and _follows(known, r):
                form, moved = _followed(known, found, r, products[r], upper, slopes)
            else:
                form, moved = _faces(known, found, r, products[r], upper)
            forms[l] = forms[l] + form if l in forms else form
            fixed = fixed + moved
            upper.add(np.abs(fixed) * (4 * UNIT))
        if l not in forms:
            continue
        form = forms.pop(l)
        if l == known.depth:
            fixed = fixed + form[:, found.row]
            upper.add(np.abs(fixed) * (4 * UNIT))
            continue
        for q in web.children[l]:
            if q in found.ports:
                linear, far = web.linear[q, l], magnitude(found.ports[q])
                part = form @ linear.centre.T
                upper.product(
                    form, times_up(product_up(np.abs(linear.centre).T, far), gamma(size + linear.centre.size))
                )
                upper.rounding(part, far)
                upper.off(form, linear.error, far)
                products[q] = products[q] + part if q in products else part
                upper.rounding(products[q], far)
        for site in web.sites:
            if site.parent == l and site.number in found.sites and site.radius.value:
                pi = found.sites[site.number]
                if web.boxed:
                    upper.product(form, _weights(site, pi))
                else:
                    upper.moved(site, times_up(row_norms_up(form), _steepness(site, pi).value))
    bound = fixed + upper.total()
    if slopes:
        bound = bound + descend(known, slopes)
    bound = np.nextafter(bound + np.abs(bound) * (4 * UNIT), np.inf)
    return _widened(-bound[size:], bound[:size])


def _faces(known: Local, found: AdjointRanges, r: int, products: Array, upper: Upper) -> tuple[Array, Array]:
    """(coefficients of N, a number for each row) for coefficients of P = S N, S and N within their ranges."""
    stage = known.web.ports[r].stage
    slope, n = known.stages[stage].slopes[r], found.stages[stage]
    above, high = _line_above(slope.low, slope.high, *n)
    below, low = (-x for x in _line_above(-slope.high, -slope.low, *n))
    up, down = np.maximum(products, 0.0), np.maximum(-products, 0.0)
    form = up * above - down * below
    upper.rounding(form, magnitude(n))
    upper.rounding(products, np.maximum(np.abs(high), np.abs(low)) * (1 + gamma(len(high)) / UNIT))
    return form, up @ high - down @ low


def _line_above(least: Array, largest: Array, low: Array, high: Array) -> tuple[Array, Array]:
    """(slope, offset) of a line over max(least n, largest n) for low <= n <= high: the chord."""
    mixed = (low < 0.0) & (high > 0.0)
    with np.errstate(all="ignore"):
        chord = (largest * high - least * low) / (high - low)
    slope = np.where(mixed & np.isfinite(chord), chord, np.where(low >= 0.0, largest, least))
    offset = np.full_like(low, -np.inf)
    for n in (low, high):
        value = np.maximum(least * n, largest * n) - slope * n
        offset = np.maximum(offset, value)
    size = np.maximum(np.abs(least), np.abs(largest)) * np.maximum(np.abs(low), np.abs(high))
    offset = np.where(mixed, np.maximum(offset, 0.0), offset)
    return slope, np.where(size > 0.0, offset + 8 * UNIT * size + 4 * ETA, 0.0)


def _followed(
    known: Local, found: AdjointRanges, r: int, products: Array, upper: Upper, slopes: dict[int, Array]
) -> tuple[Array, Array]:
    """The same with S between lines in z: P = s N + n S - s n + (S - s)(N - n), s and n the middles of their ranges."""
    number = known.web.ports[r].stage
    stage = known.stages[number]
    slope, range_n = stage.slopes[r], found.stages[number]
    s, far_s = _middle((slope.low, slope.high))
    n, far_n = _middle(range_n)
    upper.product(products, times_up(far_s, far_n))
    form, by_slope = products * s, products * n
    upper.rounding(form, magnitude(range_n))
    sizes = magnitude((slope.low, slope.high))
    upper.rounding(by_slope, sizes)
    off = np.abs(n) * (sizes + np.abs(s)) * (4 * gamma(n.size))
    upper.product(products, off)
    fixed = products @ (n * (slope.centre - s))
    if len(stage.ports) == 2:
        (other,) = (q for q in stage.ports if q != r)
        slopes[other] = slopes[other] + by_slope if other in slopes else by_slope
        upper.product(by_slope, slope.noise)
        return form, fixed
    lines = known.lines[number].slope
    up, down = np.maximum(by_slope, 0.0), np.maximum(-by_slope, 0.0)
    upper.product(up, lines.high)
    upper.product(down, -lines.low)
    by_value = up * lines.above - down * lines.below
    upper.rounding(by_value, stage.ports[r].reach)
    slopes[r] = slopes[r] + by_value if r in slopes else by_value
    return form, fixed


def _middle(interval: Interval) -> tuple[Array, Array]:
    middle = interval[0] + 0.5 * (interval[1] - interval[0])
    return middle, np.maximum(interval[1] - middle, middle - interval[0]) * (1.0 + 4 * UNIT)
