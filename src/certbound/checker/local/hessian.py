"""Rules L5 and L6 of the local tier: curvature and the blocks of the second derivative (proofs/rules-local.md)."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from arithmetic.exact import ZERO, norm_up, sqrt_up

from local import witness_keys as keys
from local.adjoints import Adjoint, Adjoints
from local.known import Local
from local.matrices import (
    Matrix,
    Vector,
    above,
    entrywise,
    largest,
    product,
    scaled_rows,
    sum_up,
    summed,
    times,
    total,
    transpose,
)
from local.stages import Bend
from local.web import Site

Blocks = list[list[Fraction]]


class Second:
    """The second derivative of Y Phi: ``norm_bounds`` and ``deviations`` are H and D of rule L6, by parameter groups.

    ``rows`` is None if Y is one row; ``curvature_centres`` then has those of its curvature blocks, sources i <= j. For
    all rows together the list of the single ones, or [] to do without them: then the centres of the blocks are 0.
    """

    def __init__(self, local: Local, adjoints: Adjoints, rows: list[Second] | None) -> None:
        self.local, self.name, self.adjoints, self.rows = local, adjoints.name, adjoints, rows
        self.curvature_centres: dict[tuple[int, int], Matrix] = {}
        self.bends: list[tuple[Adjoint, Bend]] = [
            (adjoints.stages[j], bend) for j in sorted(adjoints.stages) for bend in local.stages[j].bends
        ]
        self.factors = {s: factor(self, s) for s in adjoints.sites}
        self.sizes: dict[tuple[str, tuple[int, int]], Fraction] = {}
        self.norm_bounds, self.deviations = rule_l6(self)

    def size(self, of: Size, n: Adjoint, bend: Bend, at: tuple[int, int]) -> Fraction:
        """One of the sizes of L5 for the port and source ``at``, once for all pairs that it stands in."""
        key = of.__name__, at
        if key not in self.sizes:
            self.sizes[key] = of(self, n, bend, at)
        return self.sizes[key]


Size = Callable[[Second, Adjoint, Bend, tuple[int, int]], Fraction]


def factor(second: Second, s: int) -> tuple[Fraction, Fraction, Fraction]:
    """L6: norms of a site's adjoint (at the centre, over the domain, of its deviation); of one row with a row of its
    own for each column of the site."""
    local, pi = second.local, second.adjoints.sites[s]
    site = local.web.site(s)
    if site.is_single or len(pi.centre.rows) > 1:
        return pi.centre_norm, pi.norm_bound, pi.deviation
    slices, uses, n_out, _ = site.shape
    row, norms = pi.centre.rows[0], []
    for k in range(slices):
        part = [row[(k * uses + use) * n_out : (k * uses + use + 1) * n_out] for use in range(uses)]
        key = f"{keys.ADJOINT_COLUMNS} {second.name} {s} {k}"
        norms.append(local.norms(key, pi.centre._replace(rows=part)))
    centre = min(max(norms), pi.centre_norm)
    return centre, min(total(centre, pi.deviation), pi.norm_bound), pi.deviation


def curvature_centre(second: Second, i: int, j: int) -> tuple[Fraction, Fraction]:
    """L5: (at least the norm of the centre of C_ij, how far it is from what it is rounded from)."""
    if second.rows is not None:
        found = [curvature_centre(row, i, j) for row in second.rows]
        return norm_up([norm for norm, _ in found]), norm_up([error for _, error in found])
    if (i, j) not in second.curvature_centres:
        second.curvature_centres[i, j] = _curvature_of_row(second, i, j)
    matrix = second.curvature_centres[i, j]
    return second.local.norms(f"{keys.CURVATURE} {second.name} {i} {j}", matrix), matrix.error


def _curvature_of_row(second: Second, i: int, j: int) -> Matrix:
    """sum over the bends of A_(r<-i)^T diag(n t) A_(r'<-j) at the centres."""
    local, terms = second.local, []
    for n, bend in second.bends:
        if (bend.one, i) in local.a and (bend.other, j) in local.a:
            t = bend.curvature.centre
            entries = [a * b for a, b in zip(n.centre.rows[0], t.entries, strict=True)]
            factors = Vector(entries, n.centre.exponent + t.exponent)
            term = scaled_rows(factors, local.a[bend.other, j].centre)
            if not is_identity(local, bend.one, i):
                term = product(transpose(local.a[bend.one, i].centre), term)
            terms.append(term)
    if terms:
        return summed(terms)
    return Matrix([[0] * local.web.sources[j].size for _ in range(local.web.sources[i].size)], 0)


def is_identity(local: Local, port: int, s: int) -> bool:
    """Whether a port is a site's value and nothing else of it."""
    return (port, s) in local.direct and local.web.ports[port].sites[s].is_identity()


def rule_l5(second: Second, i: int, j: int) -> tuple[Fraction, Fraction, Fraction]:
    """L5: (sup of ||C_ij||, sup of its distance from its centre, norm of the centre), i <= j."""
    local = second.local
    centre, deviation = curvature_centre(second, i, j)
    norm_bound = ZERO
    for n, bend in second.bends:
        if (bend.one, i) not in local.a or (bend.other, j) not in local.a:
            continue
        a, b, t = local.a[bend.one, i], local.a[bend.other, j], bend.curvature
        c = largest(entrywise(n.column_bounds, t.largest))
        bent = times(n.norm_bound, t.norm_bound)
        sizes = [
            times(c, times(a.norm_bound, b.norm_bound)),
            times(bent, times(a.row_bound, b.norm_bound)),
            times(bent, times(a.norm_bound, b.row_bound)),
            times(second.size(_bent, n, bend, (bend.one, i)), second.size(_bent, n, bend, (bend.other, j))),
        ]
        norm_bound = total(norm_bound, min(sizes))
        # A^T c B - (centres) by replacing A, c, B in this order, or B, c, A. The orders must not be mixed.
        orders = [
            total(
                times(local.a[first].deviation, times(c, local.a[last].norm_bound)),
                _middle(second, n, bend, first, last),
                times(second.size(_weighted, n, bend, first), local.a[last].deviation),
            )
            for first, last in (((bend.one, i), (bend.other, j)), ((bend.other, j), (bend.one, i)))
        ]
        deviation = total(deviation, min(*orders, at_once(second, n, bend, (bend.one, i), (bend.other, j))))
    if second.rows == []:
        return norm_bound, norm_bound, ZERO
    norm_bound = min(norm_bound, total(centre, deviation))
    return norm_bound, min(deviation, total(centre, norm_bound)), centre


def at_once(second: Second, n: Adjoint, bend: Bend, one: tuple[int, int], other: tuple[int, int]) -> Fraction:
    """L5: both(r,i;r',j), what the curvature changes between A and A', and these next to the curvature's centre."""
    a, b, t = second.local.a[one], second.local.a[other], bend.curvature
    flat = largest(entrywise(n.centre_columns, [abs(x) for x in t.centre.values()]))
    return total(
        times(second.size(_changed, n, bend, one), second.size(_changed, n, bend, other)),
        times(second.size(_weighted, n, bend, one), b.deviation),
        times(second.size(_weighted, n, bend, other), a.deviation),
        times(flat, times(a.deviation, b.deviation)),
    )


def _changed(second: Second, n: Adjoint, bend: Bend, at: tuple[int, int]) -> Fraction:
    """L5: eta, by what the curvature changes."""
    t = bend.curvature
    changed = sum_up(entrywise(n.centre_columns, t.total), entrywise(n.column_deviations, t.largest))
    return _halved(second, keys.CHANGED_SENSITIVITY, changed, at)


def _bent(second: Second, n: Adjoint, bend: Bend, at: tuple[int, int]) -> Fraction:
    """L5: beta, by the curvature's size."""
    return _halved(second, keys.BENT_SENSITIVITY, entrywise(n.column_bounds, bend.curvature.largest), at)


def _halved(second: Second, name: str, weights: list[Fraction], at: tuple[int, int]) -> Fraction:
    """L5: at least the norm of diag(sqrt(weights)) A for the port and source ``at``."""
    a, roots = second.local.a[at], [sqrt_up(x) for x in weights]
    if is_identity(second.local, *at):
        return largest(roots)
    norm = second.local.norms(f"{name} {second.name} {at[0]} {at[1]}", scaled_rows(above(roots), a.centre))
    return min(total(norm, times(largest(roots), a.deviation)), times(largest(roots), a.norm_bound))


def _weighted(second: Second, n: Adjoint, bend: Bend, at: tuple[int, int]) -> Fraction:
    """L5: gamma, the norm of diag(w |t|) A at the centres, for the port and site ``at``."""
    weights = entrywise(n.centre_columns, [abs(t) for t in bend.curvature.centre.values()])
    if is_identity(second.local, *at):
        return largest(weights)
    key = f"{keys.CURVED_SENSITIVITY} {second.name} {at[0]} {at[1]}"
    return second.local.norms(key, scaled_rows(above(weights), second.local.a[at].centre))


def _middle(second: Second, n: Adjoint, bend: Bend, first: tuple[int, int], last: tuple[int, int]) -> Fraction:
    """L5: what the curvature changes between A of ``first`` at the centre and A of ``last``."""
    a, b, t = second.local.a[first], second.local.a[last], bend.curvature
    both = times(a.centre_norm, b.norm_bound)
    changes = zip(entrywise(n.centre_columns, t.total), entrywise(n.column_deviations, t.largest), strict=True)
    whole = times(largest([total(x, y) for x, y in changes]), both)
    parts = times(largest(entrywise(n.centre_columns, t.split)), both)
    ball = total(times(t.ball, largest(entrywise(n.centre_columns, t.rate))), times(n.deviation, t.norm_bound))
    narrow = min(times(largest(a.centre_rows), b.norm_bound), times(a.centre_norm, b.row_bound))
    return min(whole, total(parts, times(ball, narrow)))


def rule_l6(second: Second) -> tuple[Blocks, Blocks]:
    """L6: H and D, by groups."""
    web = second.local.web
    size = range(len(web.groups))
    norm_bounds, deviations = ([[ZERO for _ in size] for _ in size] for _ in range(2))

    def add(one: int, other: int, parts: tuple[Fraction, Fraction], twice: bool) -> None:
        for table, part in zip((norm_bounds, deviations), parts, strict=True):
            table[one][other] = total(table[one][other], part)
            if twice:
                table[other][one] = total(table[other][one], part)

    for i, one in web.sources.items():
        for j, other in web.sources.items():
            if i <= j:
                add(one.group, other.group, curved(second, i, j), i != j)
        for s in second.factors:
            site = web.site(s)
            if (site.parent, i) in second.local.b:
                add(one.group, site.node.group, crossing(second, i, site), True)
    return norm_bounds, deviations


def curved(second: Second, i: int, j: int) -> tuple[Fraction, Fraction]:
    """L6: what the curvature adds to (H, D) for two sources i <= j."""
    norm_bound, deviation, centre = rule_l5(second, i, j)
    one, other = second.local.gains[i], second.local.gains[j]
    both = times(one.norm_bound, other.norm_bound)
    moved = total(times(one.deviation, other.norm_bound), times(one.at_centre, other.deviation))
    return times(norm_bound, both), total(times(deviation, both), times(centre, moved))


def crossing(second: Second, i: int, site: Site) -> tuple[Fraction, Fraction]:
    """L6: what a source adds to (H, D) through the columns of a site."""
    b, own, alpha = second.local.b[site.parent, i], second.local.gains[i], times(site.alpha, site.spread)
    at_centre, everywhere, off = second.factors[site.number]
    cross = total(
        times(own.deviation, times(b.centre_norm, at_centre)),
        times(own.norm_bound, times(b.deviation, at_centre)),
        times(own.norm_bound, times(b.norm_bound, off)),
    )
    return times(alpha, times(own.norm_bound, times(b.norm_bound, everywhere))), times(alpha, cross)
