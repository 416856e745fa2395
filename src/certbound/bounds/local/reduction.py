"""Rule L7: the norm of one output's second derivative at the centres, by the exact reduction.

||D^2|| <= ||Q^T K Q|| for Q Q^T >= G, K and G of about twice the number of neurons. Q is block diagonal, multiples of
the identity plus matrices of rank 1 for each group that is applied once; that Q Q^T >= G is checked on a handful of
rationals. For the other groups the parameters themselves are the variables, and the block of Q is the identity.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from ...numbers.balls import frobenius_up
from ...numbers.directed import Up, sqrt_up
from ...numbers.matrix import ETA, UNIT, Array, gamma
from ...numbers.spectral import lanczos, symmetric_norm_up
from .adjoints import Adjoints
from .hessian import Second, centres_noise
from .known import Local
from .variables import expansion_b
from .web import Site

# How much larger the Gram matrix is that a root is taken of: far above the 2^-50 that rounding the root costs (so that
# it still covers the Gram matrix), far below the 1e-9 within which the norm at a point is to be the true one.
INFLATED = 2.0**-40
# Units lie between these, so that a unit and a product of two are normal floats, exactly powers of two; whatever is
# smaller than LEAST vanishes next to the rest.
LEAST, MOST = 2.0**-300, 2.0**300
Range = tuple[Fraction, Fraction]


@dataclass(frozen=True, eq=False)
class Root:
    """What the roots Q_g of all outputs share: Q_g = [[s I, 0], [g u m^T, n (r I + t u u^T)]], n >= ||m||.

    ``width``: the length of a, 0 if it is not among the variables; u is empty where b is not. A group whose parameters
    are the variables has s = 1 and no u.
    """

    u: Array
    s: float
    g: float
    r: float
    t: float
    width: int

    def transposed_times(self, m: Array, x: Array) -> Array:
        """Q_j^T x in floats, with n = 1."""
        a, b = x[: self.width], x[self.width :]
        along = self.u @ b
        top = self.s * a + np.outer(m[: self.width], self.g * along)
        return np.concatenate([top, self.r * b + np.outer(self.u, self.t * along)])

    def size(self, m: Array) -> float:
        """At least the norm of the matrix of absolute values, with n = 1."""
        m_norm, u = frobenius_up(m).value, frobenius_up(self.u).value
        return (max(self.s, self.r + abs(self.t) * u * u) + abs(self.g) * m_norm * u) * (1 + 64 * UNIT)


@dataclass(frozen=True, eq=False)
class Form:
    """One output's form K at the centres. ``rows``: m of each layer; ``starts`` of the layers' variables.

    part = Q^T K Q in floats, with n = ``lengths`` on the left and n = ``units`` on the right, of each layer, off by
    ``error`` in the Frobenius norm. The units are powers of two next to the lengths. ``slack``, and something in
    ``error``, is for whoever verifies the norm at centres of his own.
    """

    k: Array
    roots: list[Root]
    rows: list[Array]
    lengths: list[float]
    units: list[float]
    part: Array
    error: Up
    starts: list[int]
    slack: float

    def with_lengths(self, lengths: list[float]) -> tuple[Array, Up]:
        """(Q^T K Q in floats with n = ``lengths`` on the right, its error in the Frobenius norm)."""
        factors = [length / unit for length, unit in zip(lengths, self.units, strict=True)]
        whole = self.part * _per_variable(self.roots, [1.0] * len(factors), factors)
        rounding = Up(2 * UNIT) * frobenius_up(whole) + Up(whole.size * ETA)
        return whole, self.error * Up(max(1.0, *factors) * (1 + 2 * UNIT)) + rounding

    def times(self, g: Array) -> Array:
        """Q g in floats."""
        parts = []
        for root, m, n, start, stop in zip(
            self.roots, self.rows, self.lengths, self.starts, self.starts[1:], strict=False
        ):
            a, b = g[start : start + root.width], g[start + root.width : stop]
            along = root.g * float(m[: root.width] @ a) + n * root.t * float(root.u @ b)
            parts += [root.s * a, n * root.r * b + root.u * along]
        return np.concatenate(parts)


def _per_variable(roots: list[Root], a: list[float], b: list[float]) -> Array:
    """One number per variable, from those of the layers' a and b."""
    return np.concatenate([
        np.concatenate([np.full(root.width, x), np.full(root.u.size, y)])
        for root, x, y in zip(roots, a, b, strict=True)
    ])  # fmt: skip


def _power(x: float) -> float:
    """A power of two above x > 0, next to it or LEAST (what is smaller does not count in the norm); 1 for 0."""
    return max(math.ldexp(1.0, math.frexp(x)[1]), LEAST) if x > 0.0 else 1.0


def roots_of(known: Local, seconds: list[Second]) -> list[Root] | None:
    """The roots of the groups in order; None if floats gave out, or a group that is not simple is no source."""
    if any(source.is_group == known.web.is_simple(source.group) for source in known.web.sources.values()):
        return None
    curved = {s for second in seconds for pair in second.curvature_centres for s in pair}
    curved |= {i for j, i in known.b if i and any(site.parent == j for site in known.web.sites)}
    roots = [
        root_of(known, group, with_a=any(s in curved for s in sites)) for group, sites in enumerate(known.web.groups)
    ]
    found = [root for root in roots if root is not None]
    return found if len(found) == len(roots) else None


def form_of(known: Local, adjoint: Adjoints, second: Second, roots: list[Root]) -> Form | None:
    """The form of rule L7; None if floats gave out."""
    web = known.web
    rows = [np.zeros(root.width) for root in roots]
    for group, sites in enumerate(web.groups):
        if web.is_simple(group):
            rows[group] = _row(known, adjoint, web.site(sites[0]))
    lengths = [sqrt_up(Up(float(_square(m)[1]) * (1 + 4 * UNIT))).value for m in rows]
    starts = [0, *np.cumsum([r.width + r.u.size for r in roots]).tolist()]
    # The form in other units, powers of two: Q = D Q' with parts of about size 1, D K D about as large as the norm, so
    # that roundings are small against it however large layers and adjoints are.
    tops, turns, units = [_power(r.s) for r in roots], [_power(r.r) for r in roots], [_power(n) for n in lengths]
    if not all(x < MOST for x in (*tops, *turns, *units)):
        return None
    d = _per_variable(roots, tops, [turn * unit for turn, unit in zip(turns, units, strict=True)])
    k = np.zeros((starts[-1], starts[-1]))
    made = Up.zero  # by roundings on the way to D K D, in the Frobenius norm

    def put(group: int, start: int, stop: int, block: Array, source: int, lost: Up = Up.zero) -> None:
        """Add v^T block w, and w^T block^T v, to the form's matrix 2 k: v from ``start`` on, w those of a source."""
        nonlocal made
        other = web.sources[source].group
        rows, columns = slice(start, stop), slice(starts[other], starts[other] + roots[other].width)
        if rows.stop == rows.start or columns.stop == columns.start:
            return
        k[rows, columns] += block
        k[columns, rows] += block.T
        if not web.is_simple(group):  # several blocks may stand in the same place
            unit = Up(float(d[rows].max())) * Up(float(d[columns].max()))
            made = made + Up(2.0) * unit * (lost + Up(4 * UNIT) * frobenius_up(k[rows, columns]))

    for (i, j), block in second.curvature_centres.items():
        group = web.sources[i].group
        half = 0.5 * (block + block.T) * 0.5 if i == j else block
        put(group, starts[group], starts[group] + roots[group].width, half, j)
    for site in web.sites:
        group, pi = site.node.group, adjoint.sites.get(site.number)
        for i in web.sources:
            if (site.parent, i) not in known.b or not site.node.has_weights:  # a bias alone has no columns
                continue
            columns = site.gathered(known.b[site.parent, i].centre.centre)
            if web.is_simple(group):
                put(group, starts[group] + roots[group].width, starts[group + 1], columns, i)
            elif pi is not None:
                expansion = expansion_b(known, site, pi.centre.centre[0])
                lost = Up(gamma(len(expansion) + 8)) * frobenius_up(expansion) * frobenius_up(columns)
                put(group, starts[group], starts[group + 1], expansion.T @ columns, i, lost)
    scaled = [
        replace(root, s=root.s / top, g=root.g / turn, r=root.r / turn, t=root.t / turn)
        for root, top, turn in zip(roots, tops, turns, strict=True)
    ]
    moved = [m / unit for m, unit in zip(rows, units, strict=True)]
    left = [n / unit for n, unit in zip(lengths, units, strict=True)]
    with np.errstate(all="ignore"):
        inner = d[:, None] * k * d
        half = _transposed_times(scaled, moved, starts, inner) * _per_variable(roots, [1.0] * len(left), left)[:, None]
        part = _transposed_times(scaled, moved, starts, half.T).T
    if not np.isfinite(part).all():
        return None
    # Every product rounds by at most gamma of the product of absolute values, the symmetrised blocks by u.
    length = max(r.width + r.u.size for r in roots) + 12
    size = Up(max(r.size(m) for r, m in zip(scaled, moved, strict=True)))  # n / unit is at most 1
    lost = Up(length * k.size * ETA) * Up(float(d.max(initial=1.0)))  # by underflow
    error = (
        Up(1.5 * gamma(length)) * size * (size * frobenius_up(inner) + frobenius_up(half)) + (size * size + size) * lost
    )
    noise = Up(2.0) * centres_noise(known, adjoint, second)
    spread = Up(2.0) * size * size * made
    return Form(k, roots, rows, lengths, units, part, error + lost + noise + spread, starts, known.norms.slack)


def _transposed_times(roots: list[Root], rows: list[Array], starts: list[int], x: Array) -> Array:
    """diag(Q_1^T, ..., Q_k^T) x in floats, with n = 1."""
    parts = zip(roots, rows, starts, starts[1:], strict=False)
    return np.concatenate([root.transposed_times(m, x[a:b]) for root, m, a, b in parts])


def hessian_at_centres(form: Form) -> Up | None:
    """h >= ||the form of rule L7|| for one output; None if floats gave out."""
    whole, error = form.with_lengths(form.lengths)
    bound = symmetric_norm_up(whole)
    return None if bound is None else (bound + error) * Up(form.slack)


def _row(known: Local, adjoint: Adjoints, site: Site) -> Array:
    """m, the centre of one output's adjoint of a site."""
    found = adjoint.sites.get(site.number)
    return np.zeros(site.size) if found is None else found.centre.centre[0]


def root_of(known: Local, group: int, with_a: bool) -> Root | None:
    """Q_g with Q_g Q_g^T >= G_g, verified; ``with_a``: whether a is among the variables of a simple group."""
    web = known.web
    if not web.is_simple(group):
        return Root(np.zeros(0), 1.0, 0.0, 0.0, 0.0, web.network.groups[group].count)
    site = web.site(web.groups[group][0])
    u = site.columns(known.stages[site.parent].value.centre)[0, 0]
    own, alpha = known.gains[site.number].at_centre, site.alpha.value
    p = (own * own).value * (1.0 + 8 * UNIT)
    with_b = any((site.parent, i) in known.b for i in known.web.sources)
    if not with_b:
        width = site.size if with_a else 0
        return Root(np.zeros(0), math.nextafter(math.sqrt(p), math.inf), 0.0, 0.0, 0.0, width)
    if not with_a:  # it does not occur in the form: leave it out
        return Root(u, 0.0, 0.0, alpha, 0.0, 0)
    c, squares = alpha * alpha, _square(u)
    # The square root of a slightly larger Gram matrix, so that rounding it does not matter.
    s, g, r, t = math.sqrt(p * (1.0 + INFLATED)), 0.0, alpha, 0.0
    uu = float(squares[1])
    if uu > 0.0 and c > 0.0 and s > 0.0:
        g = c / s
        t = (math.sqrt(max(0.0, c - g * g * uu) + c * INFLATED) - r) / uu
    if not all(map(math.isfinite, (s, g, r, t))) or not _covers((s, g, r, t), p, alpha, squares):
        return None
    return Root(u, s, g, r, t, site.size)


def _covers(numbers: tuple[float, float, float, float], p_up: float, alpha: float, uu: Range) -> bool:
    """Whether Q Q^T - G >= 0 whatever m is, for every G with p <= p_up; exact rationals but for ||u||^2, enclosed."""
    s, g, r, t = map(Fraction, numbers)
    c = Fraction(alpha) ** 2
    if t > 0 or g < 0:
        return False
    a, cross = s * s - Fraction(p_up), s * g - c
    b = max(Fraction(0), r + t * uu[1]) ** 2 + g * g * uu[0] - c
    return min(a, b) >= 0 and r * r >= c and a * b >= cross * cross * uu[1]


def _square(v: Array) -> Range:
    """Bounds of ||v||^2, a few units of the last place apart whatever the length: fsum rounds only once."""
    total = math.fsum((v * v).tolist())
    low, high = total * (1.0 - 4 * UNIT), total * (1.0 + 4 * UNIT) + (v.size + 4) * ETA
    return (Fraction(low), Fraction(high)) if v.any() else (Fraction(0), Fraction(0))


def reached_about(form: Form) -> float:
    """About the norm of the form; proves nothing."""
    whole, _ = form.with_lengths(form.lengths)
    return lanczos(0.5 * (whole + whole.T))[0] if whole.any() and np.isfinite(whole).all() else 0.0


def reached_at_centres(known: Local, form: Form) -> float:
    """A number at most ||the form of rule L7||: its value along one direction d = L^T w, divided by ||d||^2.

    With t = G w, ||d||^2 = w . t and the form's value is t . K t; any w will do, and w = K Q g for about the
    top eigenvector g of Q^T K Q is the right one.
    """
    whole, _ = form.with_lengths(form.lengths)
    if not len(whole) or not whole.any():
        return 0.0
    w = form.k @ form.times(lanczos(0.5 * (whole + whole.T))[1])
    longest = float(np.linalg.norm(w))
    if not 0.0 < longest < math.inf:
        return 0.0
    w /= longest
    t: Array = np.zeros(len(w))
    largest = Up.zero  # >= the norm of |G|
    for group, (root, m, start, stop) in enumerate(
        zip(form.roots, form.rows, form.starts, form.starts[1:], strict=False)
    ):
        n, a, b = root.width, w[start : start + root.width], w[start + root.width : stop]
        if not known.web.is_simple(group):
            t[start:stop] = a
            largest = largest + Up.one
            continue
        site = known.web.site(known.web.groups[group][0])
        u = site.columns(known.stages[site.parent].value.centre)[0, 0]
        square, each, shared = site.alpha.value**2, Up.zero, Up.zero
        if site.node.fan_out == 1:
            each = site.beta * site.beta
        elif site.node.fan_out:
            shared = site.beta * site.beta
        p = square * float(u @ u) + each.value
        t[start : start + n] = p * a + shared.value * a.sum()
        size = Up(p * (1 + 1e-9)) + shared * Up(float(n + 1))
        if root.u.size:
            own = square * float(m @ m)
            t[start : start + n] += square * float(u @ b) * (m if n else 0.0)
            t[start + n : stop] = own * b + (square * float(m @ a) * u if n else 0.0)
            size = size + Up(own * (1 + 1e-9)) + Up(square) * frobenius_up(m) * frobenius_up(u)
        largest = max(largest, size, key=lambda bound: bound.value)
    length = len(w) + max(site.linear.size for site in known.web.sites)
    off = Up(8 * gamma(length)) * largest * frobenius_up(w) + Up(length * ETA)  # >= ||t - G w||
    k_size, t_size = frobenius_up(form.k), frobenius_up(t)
    slack = k_size * (Up(2.0) * t_size * off + off * off + Up(4 * gamma(len(w))) * t_size * t_size) + Up(len(w) * ETA)
    square_of_d = Up(abs(float(w @ t))) + frobenius_up(w) * (off + Up(4 * gamma(len(w))) * t_size)
    value = abs(float(t @ (form.k @ t))) - slack.value
    return max(0.0, value / square_of_d.value * (1.0 - 8 * UNIT)) if value > 0.0 else 0.0
