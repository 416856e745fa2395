"""Rule L12 of the local tier: ranges of one output's derivatives, entry by entry (proofs/rules-local.md)."""

from __future__ import annotations

from fractions import Fraction

from arithmetic.exact import ZERO, Bounds, down, ldexp, norm_up, up

from local.fixed_maps import FixedMap
from local.known import AdjointRanges, Local, Ranges
from local.matrices import (
    Matrix,
    Vector,
    absolute,
    applied,
    entrywise,
    near,
    plus,
    product,
    row_norms,
    scaled_columns,
    times,
    total,
    transpose,
)
from local.substitution import Upper, between, both_signs, descend, signs
from local.web import Site


def ranges_of(local: Local, row: int) -> AdjointRanges:
    """L12 for one output, once."""
    if row not in local.rows:
        local.rows[row] = rule_l12(local, row)
    return local.rows[row]


def rule_l12(local: Local, row: int) -> AdjointRanges:
    """L12: from the output backwards."""
    web, found = local.web, AdjointRanges(row, {}, {}, {})
    for j in range(web.depth, -1, -1):
        for site in web.sites:
            takers = [q for q in web.takers[site.number] if q in found.ports]
            if site.parent == j and takers:
                parts = [image(web.ports[q].sites[site.number], found.ports[q]) for q in takers]
                found.sites[site.number] = summed(parts)
        if j == web.depth:
            size = len(local.stages[j].value.total)
            found.stages[j] = [(Fraction(int(p == row)),) * 2 for p in range(size)]
        elif any(q in found.ports for q in web.children[j]):
            found.stages[j] = one_step(local, found, j)
            followed = [r for r in found.ports if web.ports[r].stage > j and follows(local, r)]
            for following in [False, True] if followed else [False]:
                other = substituted(local, found, j, following)
                found.stages[j] = [meet(a, b) for a, b in zip(found.stages[j], other, strict=True)]
        else:
            continue
        for r in web.stages[j].ports:
            found.ports[r] = [times_range(s, n) for s, n in zip(slopes_of(local, r), found.stages[j], strict=True)]
    return found


def slopes_of(local: Local, r: int) -> Ranges:
    """The range of each slope of a port."""
    return local.slope(r).range


def meet(a: Bounds, b: Bounds) -> Bounds:
    """The intersection of two ranges that hold the same number."""
    return max(a[0], b[0]), min(a[1], b[1])


def times_range(a: Bounds, b: Bounds) -> Bounds:
    """The range of the product."""
    ends = [x * y for x in a for y in b]
    return down(min(ends)), up(max(ends))


def sizes(ranges: Ranges) -> list[Fraction]:
    """The largest size of each entry."""
    return [max(-low, high, ZERO) for low, high in ranges]


def middles(ranges: Ranges) -> tuple[Vector, list[Fraction]]:
    """(about the middles, how far each entry can be from that)."""
    about = near([(low + high) / 2 for low, high in ranges])
    far = [up(max(high - m, m - low)) for (low, high), m in zip(ranges, about.values(), strict=True)]
    return about, far


def summed(parts: list[Ranges]) -> Ranges:
    """The ranges of the sums."""
    return [(down(sum(low, ZERO)), up(sum(high, ZERO))) for low, high in (zip(*entry) for entry in zip(*parts))]  # noqa: B905


def image(fixed: FixedMap, p: Ranges) -> Ranges:
    """The ranges of p times a fixed map."""
    return p if fixed.is_identity() else through(fixed.matrix(), p)


def through(matrix: Matrix, p: Ranges) -> Ranges:
    """The ranges of p times a matrix."""
    turned, (about, far) = transpose(matrix), middles(p)
    values, off = applied(turned, about)
    spread = absolute(turned, far)
    return [(down(v - s - off), up(v + s + off)) for v, s in zip(values, spread, strict=True)]


def one_step(local: Local, found: AdjointRanges, j: int) -> Ranges:
    """L12: N of a stage from P of the ports that take its value."""
    web = local.web
    ranges = summed([through(web.linear[q, j], found.ports[q]) for q in web.children[j] if q in found.ports])
    upper = Upper(local, len(ranges))
    for site in web.sites:
        if site.parent == j and site.number in found.sites:
            if web.boxed:
                upper.add(weights(site, found.sites[site.number], len(ranges)))
            else:
                upper.moved(site, [steepness(site, found.sites[site.number])] * len(ranges))
    return [(down(low - off), up(high + off)) for (low, high), off in zip(ranges, upper.total(), strict=True)]


def steepness(site: Site, pi: Ranges) -> Fraction:
    """L12: ||alpha G^T (I x dW)^T pi|| is at most this times ||dW||."""
    return times(times(site.alpha, site.spread), norm_up(sizes(pi)))


def weights(site: Site, pi: Ranges, size: int) -> list[Fraction]:
    """L12: how far weights, each within the radius of an entry, move the entries of alpha G^T (I x W)^T pi ("box")."""
    slices, uses, n_out, _ = site.shape
    largest, moved = sizes(pi), [ZERO] * size
    columns = site.columns(list(range(size)), -1)
    for k in range(slices):
        for s in range(uses):
            start = (k * uses + s) * n_out
            each = times(times(site.alpha, site.entry), total(*largest[start : start + n_out]))
            for i in columns[k][s]:
                if i >= 0:
                    moved[i] = total(moved[i], each)
    return moved


def follows(local: Local, r: int) -> bool:
    """Whether the slopes of a port lie between lines in what they depend on."""
    stage = local.web.ports[r].stage
    return stage in local.lines or len(local.web.stages[stage].ports) == 2


class Forms:
    """Rows of N of a stage on the way to the output: forms in N and P of later ones, a number and an error for each
    row, and, where slopes are followed, forms in z of their ports."""

    def __init__(self, local: Local, count: int) -> None:
        self.upper, self.fixed = Upper(local, count), [ZERO] * count
        self.stages: dict[int, Matrix] = {}
        self.ports: dict[int, Matrix] = {}
        self.slopes: dict[int, Matrix] = {}

    def add(self, matrix: Matrix, vector: list[Fraction]) -> None:
        """matrix vector, for the matrix itself and what else it stands for."""
        about = near(vector)
        rounding = [abs(x - y) for x, y in zip(vector, about.values(), strict=True)]
        values, off = applied(matrix, about)
        self.fixed = [up(a + b) for a, b in zip(self.fixed, values, strict=True)]
        self.upper.add([off] * len(values))
        self.upper.product(matrix, rounding)


def more(table: dict[int, Matrix], key: int, matrix: Matrix) -> None:
    """Add to an entry."""
    table[key] = plus(table[key], matrix) if key in table else matrix


def substituted(local: Local, found: AdjointRanges, j: int, following: bool) -> Ranges:
    """L12: N of a stage by lines; ``following``: slopes, too."""
    web, size = local.web, len(found.stages[j])
    forms = Forms(local, 2 * size)
    forms.stages[j] = both_signs(size)
    for l in range(j, web.depth + 1):  # noqa: E741
        for r in web.stages[l].ports if l > j else []:
            if r in forms.ports:
                (followed if following and follows(local, r) else faces)(local, found, r, forms)
        if l not in forms.stages:
            continue
        form = forms.upper.settled(forms.stages.pop(l), sizes(found.stages[l]))
        if l == web.depth:
            output = [ldexp(row[found.row], form.exponent) for row in form.rows]
            forms.fixed = [up(a + b) for a, b in zip(forms.fixed, output, strict=True)]
            continue
        for q in web.children[l]:
            if q in found.ports:
                more(forms.ports, q, product(form, transpose(web.linear[q, l])))
        for site in web.sites:
            if site.parent == l and site.number in found.sites:
                pi = found.sites[site.number]
                if web.boxed:
                    forms.upper.product(form, weights(site, pi, len(found.stages[l])))
                else:
                    forms.upper.moved(site, [times(norm, steepness(site, pi)) for norm in row_norms(form)])
    bounds = [up(a + b) for a, b in zip(forms.fixed, forms.upper.total(), strict=True)]
    if forms.slopes:
        bounds = [up(a + b) for a, b in zip(bounds, descend(local, forms.slopes, {}), strict=True)]
    return [(-low, high) for low, high in zip(bounds[size:], bounds[:size], strict=True)]


def faces(local: Local, found: AdjointRanges, r: int, forms: Forms) -> None:
    """L12: P = S N between two lines in N, S and N within their ranges."""
    stage = local.web.ports[r].stage
    form = forms.upper.settled(forms.ports.pop(r), sizes(found.ports[r]))
    pairs = list(zip(slopes_of(local, r), found.stages[stage], strict=True))
    above, high = line_above(pairs)
    below, low = line_above([((-s[1], -s[0]), n) for s, n in pairs])
    below = Vector([-n for n in below.entries], below.exponent)
    up_part, down_part = signs(form)
    more(forms.stages, stage, between(up_part, down_part, above, below))
    forms.add(up_part, high)
    forms.add(down_part, low)


def line_above(pairs: list[tuple[Bounds, Bounds]]) -> tuple[Vector, list[Fraction]]:
    """L12: (slopes, offsets) of lines over s n for s and n in their ranges: the chord of max(s_0 n, s_1 n)."""
    slopes = []
    for (least, largest), (low, high) in pairs:
        if low < 0 < high:
            slopes.append((largest * high - least * low) / (high - low))
        else:
            slopes.append(largest if low >= 0 else least)
    about = near(slopes)
    offsets = []
    for ((least, largest), (low, high)), slope in zip(pairs, about.values(), strict=True):
        ends = [max(least * n, largest * n) - slope * n for n in (low, high)]
        offsets.append(up(max(*ends, ZERO) if low < 0 < high else max(ends)))
    return about, offsets


def followed(local: Local, found: AdjointRanges, r: int, forms: Forms) -> None:
    """L12: P = s N + n S - s n + (S - s)(N - n), s and n the middles of the ranges, and S between lines in z."""
    number = local.web.ports[r].stage
    stage = local.stages[number]
    slope, ranges = stage.slopes[r], found.stages[number]
    form = forms.upper.settled(forms.ports.pop(r), sizes(found.ports[r]))
    (s, far_s), (n, far_n) = middles(slopes_of(local, r)), middles(ranges)
    forms.upper.product(form, entrywise(far_s, far_n))
    more(forms.stages, number, scaled_columns(form, s))
    centre = slope.centre.values()
    forms.add(form, [b * (c - a) for a, b, c in zip(s.values(), n.values(), centre, strict=True)])
    by_slope = scaled_columns(form, n)
    if len(stage.ports) == 2:
        (other,) = (q for q in stage.ports if q != r)
        forms.add(by_slope, [z - c for z, c in zip(stage.ports[other].centre, centre, strict=True)])
        more(forms.slopes, other, by_slope)
        return
    by_slope = forms.upper.settled(by_slope, slope.total)
    lines, (up_part, down_part) = local.lines[number].slope, signs(by_slope)
    forms.upper.product(up_part, lines.high)
    forms.upper.product(down_part, [-x for x in lines.low])
    more(forms.slopes, r, between(up_part, down_part, lines.above, lines.below))
