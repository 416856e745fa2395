"""Rule L7: the norm of one output's second derivative at the centres, by the exact reduction.

||D^2|| <= ||R K R^T|| for R^T R >= G, K and G of about twice the number of neurons. R is block diagonal, a multiple of
the identity plus a matrix of rank 2 per layer; that R^T R >= G is checked on a handful of rationals.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ...numbers.balls import frobenius_up, norm_by_powers
from ...numbers.directed import Up
from ...numbers.matrix import ETA, UNIT, Array, gamma
from .adjoint import Adjoint
from .hessian import Second
from .sensitivity import RELATIVE, Local

INFLATED = 1.0 + 2.0**-40
Range = tuple[Fraction, Fraction]


@dataclass(frozen=True, eq=False)
class Root:
    """R_j = [[s I + f m m^T, g m u^T], [g u m^T, t I + h u u^T]]; only s I for the first layer (u empty)."""

    m: Array
    u: Array
    s: float
    t: float
    f: float
    g: float
    h: float

    def rows_times(self, x: Array) -> Array:
        """R_j x in floats."""
        n = self.m.size
        a, b = x[:n], x[n:]
        along_a, along_b = self.m @ a, self.u @ b
        top = self.s * a + np.outer(self.m, self.f * along_a + self.g * along_b)
        return np.concatenate([top, self.t * b + np.outer(self.u, self.g * along_a + self.h * along_b)])

    def size(self) -> float:
        """At least the norm of the matrix of absolute values."""
        m, u = frobenius_up(self.m).value, frobenius_up(self.u).value
        extra = abs(self.f) * m * m + 2 * abs(self.g) * m * u + abs(self.h) * u * u
        return (max(self.s, self.t) + extra) * (1 + 64 * UNIT)


@dataclass(frozen=True, eq=False)
class Form:
    """One output's form at the centres: half = R K in floats, off by ``error``; ``starts`` of the layers' parts."""

    k: Array
    roots: list[Root]
    half: Array
    error: Up
    starts: list[int]

    @property
    def largest(self) -> Up:
        """At least the norm of R, even of its absolute values."""
        return Up(max(r.size() for r in self.roots))


def last_layer(known: Local, seconds: list[Second]) -> int:
    """The last layer whose a occurs in a form."""
    used = any(known.depth in pair for second in seconds for pair in second.centres)
    return known.depth if used else known.depth - 1


def form_of(known: Local, adjoint: dict[int, Adjoint], second: Second, last: int) -> Form | None:
    """The form of rule L7; None if floats gave out."""
    roots: list[Root] = []
    for j in range(1, known.depth + 1):
        made = _root(known, adjoint, j, last)
        if made is None:
            return None
        roots.append(made)
    starts = [0, *np.cumsum([r.m.size + r.u.size for r in roots]).tolist()]
    k = np.zeros((starts[-1], starts[-1]))
    for j in range(1, known.depth + 1):
        for i in range(1, j + 1):
            block = second.centres.get((i, j))
            rows, columns = starts[i - 1], starts[j - 1]
            ni, nj = roots[i - 1].m.size, roots[j - 1].m.size
            if block is not None:
                block = 0.5 * (block + block.T) if i == j else block
                k[rows : rows + ni, columns : columns + nj] = block
                k[columns : columns + nj, rows : rows + ni] = block.T
            if i < j and ni:
                b = known.b[j, i].centre.centre
                k[rows : rows + ni, columns + nj : columns + nj + b.shape[0]] = b.T
                k[columns + nj : columns + nj + b.shape[0], rows : rows + ni] = b
    with np.errstate(all="ignore"):
        half = np.concatenate([r.rows_times(k[a:b]) for r, a, b in zip(roots, starts, starts[1:], strict=False)])
    if not np.isfinite(half).all():
        return None
    # The product rounds by at most gamma of the product of absolute values, the symmetrised blocks by u.
    length = max(r.m.size + r.u.size for r in roots) + 8
    largest = Up(max(r.size() for r in roots))
    error = Up(1.5 * gamma(length)) * largest * frobenius_up(k) + Up(length * k.size * ETA)
    return Form(k, roots, half, error, starts)


def hessian_at_centres(form: Form) -> Up | None:
    """h >= ||the form of rule L7|| for one output; None if floats gave out."""
    parts = zip(form.roots, form.starts, form.starts[1:], strict=False)
    with np.errstate(all="ignore"):
        s = np.concatenate([r.rows_times(form.half.T[a:b]) for r, a, b in parts])
    if not np.isfinite(s).all():
        return None
    length = max(r.m.size + r.u.size for r in form.roots) + 8
    rounding = Up(1.5 * gamma(length)) * frobenius_up(form.half) + form.error + Up(length * s.size * ETA)
    bound = symmetric_norm_up(s)
    return None if bound is None else (bound + form.largest * rounding) * Up(RELATIVE)


def _root(known: Local, adjoint: dict[int, Adjoint], j: int, last: int) -> Root | None:
    """R_j with R_j^T R_j >= G_j, verified."""
    layer, u = known.layer(j), known.stages[j - 1].value.centre
    m = adjoint[j].p_centre.centre[0] if j > 1 else np.zeros(layer.outputs)
    p = (known.own_centre[j] * known.own_centre[j]).value * (1.0 + 8 * UNIT)
    if j == 1:
        return Root(m, np.zeros(0), math.nextafter(math.sqrt(p), math.inf), 0.0, 0.0, 0.0, 0.0)
    m_norm, u_norm = (math.sqrt(_square(v)[1]) for v in (m, u))
    alpha = layer.alpha.value
    c, q = alpha * alpha, (alpha * m_norm) ** 2 * (1.0 + 16 * UNIT)
    # The square root of a slightly larger Gram matrix, so that rounding it does not matter.
    wide_p, wide_q = p * INFLATED, q * INFLATED
    s, t = math.sqrt(wide_p), math.sqrt(wide_q)
    f = g = h = 0.0
    if m_norm > 0.0 and u_norm > 0.0 and q > 0.0:
        delta = math.sqrt(max(wide_p * wide_q - (c * m_norm * u_norm) ** 2, 0.0))
        theta = math.sqrt(wide_p + wide_q + 2 * delta)
        f = ((wide_p + delta) / theta - s) / m_norm**2
        h = ((wide_q + delta) / theta - t) / u_norm**2
        g = c / theta
    root = Root(m, u, s, t, f, g, h)
    if not all(map(math.isfinite, (s, t, f, g, h))) or not _dominates(root, p, q, alpha):
        return None
    if j > last:  # a_k does not occur in the form: leave it out, and with it the rows of R that lead there
        return _without_a(root)
    return root


def _without_a(root: Root) -> Root:
    """The root for b alone: t I suffices, since t^2 >= alpha^2 ||m||^2."""
    return Root(np.zeros(0), root.u, 0.0, root.t, 0.0, 0.0, 0.0)


def _dominates(root: Root, p_up: float, q_up: float, alpha: float) -> bool:
    """Whether R^T R - G >= 0 for every G with p <= p_up, q <= q_up; exact rationals but for the norms, enclosed."""
    s, t, f, g, h, p, q = map(Fraction, (root.s, root.t, root.f, root.g, root.h, p_up, q_up))
    c = Fraction(alpha) ** 2
    m2, u2 = _square(root.m), _square(root.u)
    e1, e2 = s * s - p, t * t - q
    if e1 < 0 or e2 < 0:
        return False
    # Monotone pieces: every expression below is bounded from the side needed, term by term.
    f1 = _sum(_scale(2 * s * f), _scale(f * f, m2), _scale(g * g, u2))
    h1 = _sum(_scale(2 * t * h), _scale(h * h, u2), _scale(g * g, m2))
    g1 = _sum(_scale(g * (s + t) - c), _scale(g * f, m2), _scale(g * h, u2))
    a = e1 + _product(f1, m2)[0]
    e = e2 + _product(h1, u2)[0]
    cross = max(abs(g1[0]), abs(g1[1])) ** 2 * m2[1] * u2[1]
    return a >= 0 and e >= 0 and a * e >= cross


def _square(v: Array) -> Range:
    """Bounds of ||v||^2, a few units of the last place apart whatever the length: fsum rounds only once."""
    total = math.fsum((v * v).tolist())
    low, high = total * (1.0 - 4 * UNIT), total * (1.0 + 4 * UNIT) + (v.size + 4) * ETA
    return (Fraction(low), Fraction(high)) if v.any() else (Fraction(0), Fraction(0))


def _scale(factor: Fraction, r: Range = (Fraction(1), Fraction(1))) -> Range:
    return (factor * r[0], factor * r[1]) if factor >= 0 else (factor * r[1], factor * r[0])


def _sum(*ranges: Range) -> Range:
    return sum((r[0] for r in ranges), Fraction(0)), sum((r[1] for r in ranges), Fraction(0))


def _product(a: Range, b: Range) -> Range:
    ends = [x * y for x in a for y in b]
    return min(ends), max(ends)


def symmetric_norm_up(s: Array, positive: bool = False) -> Up | None:
    """h >= ||S||, S symmetric up to rounding: ||S|| <= ||its symmetric part|| + ||the rest||_F.

    With ``positive`` only the largest eigenvalue is bounded, that of a matrix without large negative ones. h I - S and
    h I + S are positive semidefinite up to a residual that is enclosed: Cholesky factors are the witnesses.
    """
    size = len(s)
    if size == 0 or not s.any():
        return Up.zero
    skew = frobenius_up(s - s.T) * Up(0.5 * (1 + 8 * UNIT))
    sym: Array = 0.5 * (s + s.T)
    frobenius = frobenius_up(sym)
    exponent = math.frexp(float(np.abs(sym).max()))[1]
    if not -900 < exponent < 900:
        return frobenius + skew
    sym = np.ldexp(sym, -exponent)
    estimate = float(np.abs(np.linalg.eigvalsh(sym)[[0, -1]]).max()) if size <= 200 else _lanczos(sym)[0]
    own = Up(4 * UNIT) * frobenius_up(sym) + Up(size * size * ETA)
    for slack in (33, 28, 22, 16, 11, 7, 4):
        h = estimate * (1.0 + 2.0**-slack)
        excess = [_residual(sign * sym, h) for sign in ((1.0,) if positive else (1.0, -1.0))]
        if all(e is not None for e in excess):
            total = Up(h) + max((e for e in excess if e is not None), key=lambda e: e.value) + own
            return min(Up(math.ldexp(total.value, exponent)) + skew, frobenius + skew, key=lambda b: b.value)
    return min(norm_by_powers(s), frobenius + skew, key=lambda b: b.value)


def _residual(sym: Array, h: float) -> Up | None:
    """r with h I - sym >= -r I, from a Cholesky factor; None if there is none."""
    target = -sym
    diagonal = np.diag_indices(len(sym))
    target[diagonal] += h
    try:
        factor: Array = np.asarray(np.linalg.cholesky(target), dtype=np.float64)
    except np.linalg.LinAlgError:
        return None
    size = frobenius_up(factor)
    rounding = Up(gamma(len(sym))) * size * size + Up(4 * UNIT) * (frobenius_up(target) + frobenius_up(sym))
    return frobenius_up(target - factor @ factor.T) + rounding + Up(len(sym) ** 2 * ETA)


def _lanczos(sym: Array, steps: int = 80) -> tuple[float, Array]:
    """A lower estimate of ||sym|| and a vector that about reaches it; only guesses, for others to confirm or refuse."""
    rng = np.random.default_rng(0)
    basis = np.zeros((steps + 1, len(sym)))
    basis[0] = rng.normal(size=len(sym))
    basis[0] /= np.linalg.norm(basis[0])
    small = np.zeros((steps, steps))
    for j in range(steps):
        w = sym @ basis[j]
        coefficients = basis[: j + 1] @ w
        small[: j + 1, j] = small[j, : j + 1] = coefficients
        w -= basis[: j + 1].T @ coefficients
        w -= basis[: j + 1].T @ (basis[: j + 1] @ w)
        size = float(np.linalg.norm(w))
        if size < 1e-12 or j == steps - 1:
            small = small[: j + 1, : j + 1]
            break
        basis[j + 1] = w / size
    values, vectors = np.linalg.eigh(small)
    best = int(np.abs(values).argmax())
    return float(abs(values[best])), basis[: len(small)].T @ vectors[:, best]


def reached_at_centres(known: Local, adjoint: dict[int, Adjoint], form: Form) -> float:
    """A number at most ||the form of rule L7||: its value along one direction d = L^T w, divided by ||d||^2.

    With t = G w, ||d||^2 = w . t and the form's value is t . K t; any w will do, and w = K R^T g for about the
    top eigenvector g of R K R^T is the right one.
    """
    parts = list(zip(form.roots, form.starts, form.starts[1:], strict=False))
    s = np.concatenate([r.rows_times(form.half.T[a:b]) for r, a, b in parts])
    if not len(s) or not s.any():
        return 0.0
    w = form.half.T @ _lanczos(0.5 * (s + s.T))[1]
    w /= np.linalg.norm(w)
    t: Array = np.zeros(len(w))
    largest = Up.zero  # >= the norm of |G|
    for j, (root, start, stop) in enumerate(parts, start=1):
        layer, u = known.layer(j), known.stages[j - 1].value.centre
        square, m, n = layer.alpha.value**2, root.m, root.m.size
        a, b = w[start : start + n], w[start + n : stop]
        p = square * float(u @ u) + layer.each.value
        t[start : start + n] = p * a + layer.shared.value * a.sum()
        size = Up(p * (1 + 1e-9)) + layer.shared * Up(float(n + 1))
        if root.u.size:
            m = adjoint[j].p_centre.centre[0]
            own = square * float(m @ m)
            t[start : start + n] += square * float(u @ b) * (m if n else 0.0)
            t[start + n : stop] = own * b + (square * float(m @ a) * u if n else 0.0)
            size = size + Up(own * (1 + 1e-9)) + Up(square) * frobenius_up(m) * frobenius_up(u)
        largest = max(largest, size, key=lambda bound: bound.value)
    length = len(w) + max(layer.linear.size for layer in known.chain.layers)
    off = Up(8 * gamma(length)) * largest * frobenius_up(w) + Up(length * ETA)  # >= ||t - G w||
    k_size, t_size = frobenius_up(form.k), frobenius_up(t)
    slack = k_size * (Up(2.0) * t_size * off + off * off + Up(4 * gamma(len(w))) * t_size * t_size) + Up(len(w) * ETA)
    square_of_d = Up(abs(float(w @ t))) + frobenius_up(w) * (off + Up(4 * gamma(len(w))) * t_size)
    value = abs(float(t @ (form.k @ t))) - slack.value
    return max(0.0, value / square_of_d.value * (1.0 - 8 * UNIT)) if value > 0.0 else 0.0
