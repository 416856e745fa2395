"""Rule L7 of the local tier: the exact norm of an output's second derivative at the centres (proofs/rules-local.md)."""

from __future__ import annotations

from fractions import Fraction
from operator import mul
from typing import NamedTuple

from arithmetic.exact import ZERO, ldexp, sqrt_up, up
from arithmetic.matrices import Rows, bit_length, dominated, exponent_of, to_integers
from outcome import Outcome, Rejected
from processes import require

from local.hessian import Second
from local.known import Local
from local.matrices import Matrix, Vector, exact_product, transpose
from local.variables import expansion_b
from local.web import Site, Web

ROOT_BITS = 64  # of the numbers in a root; more would make the integers long
NOT_PROVED = "the norm of the second derivative at the centres is not proved"
ENLARGED = Fraction(1, 1 << 40)  # by how much, relatively, a root is taken too large
SHORT_BITS = 60  # of the largest entry of the matrix whose norm is verified


class Root(NamedTuple):
    """What the roots Q_g of all outputs share: Q_g = [[s I, 0], [g u m^T, n (r I + t u u^T)]], n >= ||m||.

    ``width``: the length of a, 0 if it is not among the variables; ``height``: that of b, likewise. If the parameters
    of the group are the variables, they stand in the place of a, and s = 1.
    """

    u: Vector
    s: Fraction
    g: Fraction
    r: Fraction
    t: Fraction
    width: int
    height: int


def rule_l7(second: Second, bound: Fraction, where: str) -> Fraction:
    """L7: ``bound`` if it is proved to be at least the norm at the centres of this row; Rejected otherwise."""
    roots = roots_of(second.local)
    rows = adjoint_rows(second, roots)
    sizes = sizes_of(rows)
    half = times_roots(roots, rows, sizes, form_of(second, roots))
    whole = times_roots(roots, rows, sizes, transpose(half))
    triangle = [row[: i + 1] for i, row in enumerate(whole.rows)]
    opposite = [[-n for n in row] for row in triangle]
    for form in (triangle, opposite):
        require_at_most(form, whole.exponent, bound, Rejected(f"{where}: {NOT_PROVED}"))
    return bound


def require_at_most(triangle: Rows, exponent: int, bound: Fraction, refusal: Outcome) -> None:
    """Raise ``refusal`` unless at_most(...); see processes.require for when."""
    require(lambda: at_most(triangle, exponent, bound), refusal, len(triangle) ** 3 // 6)


def at_most(triangle: Rows, exponent: int, bound: Fraction) -> bool:
    """Whether no eigenvalue of the symmetric matrix with this lower triangle, times 2**exponent, is above ``bound``."""
    # Fewer bits: that moves each entry by at most half a unit, the norm by at most ``size`` units.
    size = len(triangle)
    shift = max(0, bit_length(triangle) - SHORT_BITS)
    short = [[n + (1 << shift >> 1) >> shift for n in row] for row in triangle]
    return dominated(short, ldexp(bound, -(exponent + shift)) - (size if shift else 0))


def roots_of(local: Local) -> list[Root]:
    """The roots of the groups in order; Rejected unless all groups but the simple ones are sources as a whole."""
    if any(source.is_group == local.web.is_simple(source.group) for source in local.web.sources.values()):
        raise Rejected("rule L7: groups that are used several times have too many parameters")
    return [root_of(local, group, reaches_form(local, group)) for group in range(len(local.web.groups))]


def root_of(local: Local, group: int, with_a: bool) -> Root:
    """Q_g with Q_g Q_g^T >= G_g, verified; ``with_a``: whether a is among the variables of a simple group."""
    web = local.web
    if not web.is_simple(group):
        return Root(Vector([], 0), Fraction(1), ZERO, ZERO, ZERO, web.counts[group], 0)
    site = web.site(web.groups[group][0])
    value = local.stages[site.parent].value.centre
    u = Vector(site.columns(value.entries, 0)[0][0], value.exponent)
    c, uu = site.alpha**2, inner(u, u)
    p = c * uu + site.bias_gain**2
    width = site.size if with_a else 0
    height = len(u.entries) if any((site.parent, i) in local.b for i in web.sources) else 0
    if not height:
        return Root(u, root_up(p), ZERO, ZERO, ZERO, width, height)
    if not width:
        return Root(u, ZERO, ZERO, root_up(c), ZERO, width, height)
    s, r, g, t = root_up(p * (1 + ENLARGED)), root_up(c), ZERO, ZERO
    if uu and c:
        g = _short(c / s)
        t = _short((sqrt_up(max(ZERO, c - g * g * uu) + c * ENLARGED) - r) / uu)
    if not covers(s, g, r, t, p, c, uu):
        raise Rejected(f"the root of group {group}'s Gram matrix is not proved")
    return Root(u, s, g, r, t, width, height)


def reaches_form(local: Local, group: int) -> bool:
    """Whether a of a simple group occurs in the form of rule L7."""
    return local.web.is_simple(group) and is_curved(local, local.web.site(local.web.groups[group][0]))


def is_curved(local: Local, site: Site) -> bool:
    """Whether a of the site occurs in the form: it reaches a stage's curvature, or the columns of another site."""
    s = site.number
    if any((other.parent, s) in local.b for other in local.web.sites):
        return True
    bends = [bend for j in local.moved for bend in local.stages[j].bends if any(bend.curvature.centre.entries)]
    return any((port, s) in local.a for bend in bends for port in (bend.one, bend.other))


def covers(
    s: Fraction, g: Fraction, r: Fraction, t: Fraction, p: Fraction, c: Fraction, uu: Fraction
) -> bool:  # fmt: skip
    """L7: whether Q Q^T - G is positive semidefinite, whatever m is; uu = ||u||^2."""
    a, b, cross = s * s - p, (r + t * uu) ** 2 + g * g * uu - c, s * g - c
    return min(a, b) >= 0 and r * r >= c and a * b >= cross * cross * uu


def inner(v: Vector, w: Vector) -> Fraction:
    """The scalar product."""
    return ldexp(sum(map(mul, v.entries, w.entries)), v.exponent + w.exponent)


def root_up(x: Fraction) -> Fraction:
    """At least the square root, with few bits."""
    return up(sqrt_up(x), ROOT_BITS)


def _short(x: Fraction) -> Fraction:
    """Near x, with few bits, dyadic."""
    if not x:
        return ZERO
    exponent = x.numerator.bit_length() - x.denominator.bit_length() - ROOT_BITS
    return ldexp(round(ldexp(x, -exponent)), exponent)


def adjoint_rows(second: Second, roots: list[Root]) -> list[Vector]:
    """m of each group, of this row's output; zeros where the parameters are the variables."""
    rows = []
    for group, root in enumerate(roots):
        sites = second.local.web.groups[group]
        found = second.adjoints.sites.get(sites[0]) if second.local.web.is_simple(group) else None
        if found is None:
            rows.append(Vector([0] * root.width, 0))
        else:
            rows.append(Vector(found.centre.rows[0], found.centre.exponent))
    return rows


def sizes_of(rows: list[Vector]) -> list[Fraction]:
    """n >= ||m|| for each."""
    return [root_up(inner(m, m)) for m in rows]


class _Form:
    """K at the centres, exactly, put together block by block; variables group by group, a before b."""

    def __init__(self, web: Web, roots: list[Root]) -> None:
        self.web, self.roots = web, roots
        self.starts, self.size = [], 0
        for root in roots:
            self.starts.append(self.size)
            self.size += root.width + root.height
        self.parts: list[tuple[int, int, Matrix]] = []

    def put(self, row: int, block: Matrix, source: int) -> None:
        """Add v^T block w and its transpose, v the variables from ``row`` on, w those of a source, if it has any."""
        group = self.web.sources[source].group
        if self.roots[group].width:
            self.parts.append((row, self.starts[group], block))

    def matrix(self) -> Matrix:
        """The whole form."""
        exponent = min((block.exponent for _, _, block in self.parts), default=0)
        form = [[0] * self.size for _ in range(self.size)]
        for above, left, block in self.parts:
            shift = block.exponent - exponent
            for p, row in enumerate(block.rows, above):
                for q, entry in enumerate(row, left):
                    form[p][q] += entry << shift
                    form[q][p] += entry << shift
        return Matrix(form, exponent)


def form_of(second: Second, roots: list[Root]) -> Matrix:
    """K: the curvature of all pairs of sources, and b of each site with what sources do to its columns."""
    local, web = second.local, second.local.web
    form = _Form(web, roots)
    for (i, j), block in second.curvature_centres.items():
        group = web.sources[i].group
        if roots[group].width:
            half = block._replace(exponent=block.exponent - 1) if i == j else block
            form.put(form.starts[group], half, j)
    for site in web.sites:
        start, root, reached = (
            form.starts[site.node.group],
            roots[site.node.group],
            site.number in second.adjoints.sites,
        )
        for i in web.sources:
            if (site.parent, i) not in local.b or not site.shape[3]:  # a bias alone has no columns
                continue
            b = local.b[site.parent, i].centre
            if web.is_simple(site.node.group):
                form.put(start + root.width, b._replace(rows=site.columns(b.rows, [0] * web.sources[i].size)[0][0]), i)
            elif reached:
                expansion = expansion_b(local, site, second.adjoints.sites[site.number].centre)
                form.put(start, exact_product(transpose(expansion), b), i)
    return form.matrix()


def times_roots(roots: list[Root], rows: list[Vector], sizes: list[Fraction], x: Matrix) -> Matrix:
    """diag(Q_1^T, ..., Q_k^T) x, exactly, with m = ``rows`` and n = ``sizes``."""
    factors = [
        [
            root.s,
            ldexp(root.g, m.exponent + root.u.exponent),
            root.r * n,
            ldexp(root.t * n, 2 * root.u.exponent),
        ]
        for root, m, n in zip(roots, rows, sizes, strict=True)
    ]
    exponent = min(exponent_of(row) for row in factors)
    result: Rows = []
    for root, m, numbers in zip(roots, rows, factors, strict=True):
        s, g, r, t = to_integers(numbers, exponent)
        start, u = len(result), root.u.entries[: root.height]
        upper, lower = x.rows[start : start + root.width], x.rows[start + root.width :][: root.height]
        along = [sum(map(mul, u, column)) for column in zip(*lower, strict=True)] or [0] * len(x.rows)  # x is square
        to_upper, to_lower = [g * n for n in along], [t * n for n in along]
        for entry, row in zip(m.entries, upper, strict=False):
            result.append([s * n + entry * k for n, k in zip(row, to_upper, strict=True)])
        for entry, row in zip(u, lower, strict=True):
            result.append([r * n + entry * k for n, k in zip(row, to_lower, strict=True)])
    return Matrix(result, x.exponent + exponent)
