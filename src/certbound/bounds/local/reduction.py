"""Rule L7: the norm of one output's second derivative at the centres, by the exact reduction.

||D^2|| <= ||Q^T K Q|| for Q Q^T >= G, K and G of about twice the number of neurons. Q is block diagonal, multiples of
the identity plus matrices of rank 1 per layer; that Q Q^T >= G is checked on a handful of rationals.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ...numbers.balls import frobenius_up, norm_by_powers
from ...numbers.directed import Up, sqrt_up
from ...numbers.matrix import ETA, UNIT, Array, gamma
from .adjoint import Adjoint
from .hessian import Second
from .sensitivity import RELATIVE, Local

INFLATED = 2.0**-40
Range = tuple[Fraction, Fraction]


@dataclass(frozen=True, eq=False)
class Root:
    """What the roots Q_j of all outputs share: Q_j = [[s I, 0], [g u m^T, n (r I + t u u^T)]], n >= ||m||.

    ``width``: the length of a_j, 0 if it is not among the variables; u is empty for the first layer.
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

    part = Q^T K Q in floats, with n on the left and n = 1 on the right, off by ``error`` in the Frobenius norm;
    ``lengths``: n of each layer.
    """

    k: Array
    roots: list[Root]
    rows: list[Array]
    lengths: list[float]
    part: Array
    error: Up
    starts: list[int]

    def columns(self, factors: list[float]) -> Array:
        """One factor per variable: 1 for a, that of the layer for b."""
        return _per_variable(self.roots, factors)

    @property
    def whole(self) -> Array:
        """Q^T K Q in floats."""
        return self.part * self.columns(self.lengths)

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


def _per_variable(roots: list[Root], factors: list[float]) -> Array:
    return np.concatenate([
        np.concatenate([np.ones(root.width), np.full(root.u.size, factor)])
        for root, factor in zip(roots, factors, strict=True)
    ])  # fmt: skip


def last_layer(known: Local, seconds: list[Second]) -> int:
    """The last layer whose a occurs in a form."""
    used = any(known.depth in pair for second in seconds for pair in second.centres)
    return known.depth if used else known.depth - 1


def roots_of(known: Local, last: int) -> list[Root] | None:
    """The roots of layers 1, 2, ...; None if floats gave out."""
    roots = [_root(known, j, last) for j in range(1, known.depth + 1)]
    found = [root for root in roots if root is not None]
    return found if len(found) == len(roots) else None


def form_of(known: Local, adjoint: dict[int, Adjoint], second: Second, roots: list[Root]) -> Form | None:
    """The form of rule L7; None if floats gave out."""
    rows = [adjoint[j].p_centre.centre[0] for j in range(1, known.depth + 1)]
    lengths = [sqrt_up(Up(float(_square(m)[1]) * (1 + 4 * UNIT))).value for m in rows]
    starts = [0, *np.cumsum([r.width + r.u.size for r in roots]).tolist()]
    k = np.zeros((starts[-1], starts[-1]))
    for j in range(1, known.depth + 1):
        for i in range(1, j + 1):
            block = second.centres.get((i, j))
            above, left = starts[i - 1], starts[j - 1]
            ni, nj = roots[i - 1].width, roots[j - 1].width
            if block is not None:
                block = 0.5 * (block + block.T) if i == j else block
                k[above : above + ni, left : left + nj] = block
                k[left : left + nj, above : above + ni] = block.T
            if i < j and ni:
                b = known.b[j, i].centre.centre
                k[above : above + ni, left + nj : left + nj + b.shape[0]] = b.T
                k[left + nj : left + nj + b.shape[0], above : above + ni] = b
    with np.errstate(all="ignore"):
        half = _transposed_times(roots, rows, starts, k) * _per_variable(roots, lengths)[:, None]
        part = _transposed_times(roots, rows, starts, half.T).T
    if not np.isfinite(part).all():
        return None
    # Every product rounds by at most gamma of the product of absolute values, the symmetrised blocks by u.
    length = max(r.width + r.u.size for r in roots) + 12
    right = Up(max(r.size(m) for r, m in zip(roots, rows, strict=True)))
    left_size = right * Up(max(1.0, *lengths))
    rounding = Up(1.5 * gamma(length)) * left_size * frobenius_up(k) + Up(length * k.size * ETA) * left_size
    error = rounding * right + Up(1.5 * gamma(length)) * frobenius_up(half) * right + Up(length * k.size * ETA)
    return Form(k, roots, rows, lengths, part, error, starts)


def _transposed_times(roots: list[Root], rows: list[Array], starts: list[int], x: Array) -> Array:
    """diag(Q_1^T, ..., Q_k^T) x in floats, with n = 1."""
    parts = zip(roots, rows, starts, starts[1:], strict=False)
    return np.concatenate([root.transposed_times(m, x[a:b]) for root, m, a, b in parts])


def hessian_at_centres(form: Form) -> Up | None:
    """h >= ||the form of rule L7|| for one output; None if floats gave out."""
    whole = form.whole
    if not np.isfinite(whole).all():
        return None
    bound = symmetric_norm_up(whole)
    if bound is None:
        return None
    error = form.error * Up(max(1.0, *form.lengths)) + Up(2 * UNIT) * frobenius_up(whole) + Up(whole.size * ETA)
    return (bound + error) * Up(RELATIVE)


def _root(known: Local, j: int, last: int) -> Root | None:
    """Q_j with Q_j Q_j^T >= G_j, verified."""
    layer, u = known.layer(j), known.stages[j - 1].value.centre
    p = (known.own_centre[j] * known.own_centre[j]).value * (1.0 + 8 * UNIT)
    if j == 1:
        return Root(np.zeros(0), math.nextafter(math.sqrt(p), math.inf), 0.0, 0.0, 0.0, layer.outputs)
    alpha = layer.alpha.value
    if j > last:  # a_k does not occur in the form: leave it out
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
    return Root(u, s, g, r, t, layer.outputs)


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
    """r with h I - sym >= -r I, since a Cholesky factor of it exists; None if there is none.

    The factor found belongs to a matrix within gamma_(n+1) |L| |L^T| of the given one, whatever the order of the sums
    (Higham, Accuracy and Stability of Numerical Algorithms, theorem 10.3; Rump 2006), and ||L||_F^2 is its trace.
    """
    target = -sym
    diagonal = np.diag_indices(len(sym))
    target[diagonal] += h
    try:
        factor: Array = np.asarray(np.linalg.cholesky(target), dtype=np.float64)
    except np.linalg.LinAlgError:
        return None
    size = frobenius_up(factor)
    return Up(gamma(len(sym) + 1)) * size * size + Up(4 * UNIT) * frobenius_up(target) + Up(len(sym) ** 2 * ETA)


def _lanczos(sym: Array, steps: int = 80, often: int = 8) -> tuple[float, Array]:
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
        done = size < 1e-12 or j == steps - 1
        if done or j % often == often - 1:
            values, vectors = np.linalg.eigh(small[: j + 1, : j + 1])
            best = int(np.abs(values).argmax())
            # The error of the value is about the square of the residual.
            if done or size * abs(vectors[-1, best]) < 1e-8 * abs(values[best]):
                break
        basis[j + 1] = w / size
    return float(abs(values[best])), basis[: j + 1].T @ vectors[:, best]


def reached_at_centres(known: Local, form: Form) -> float:
    """A number at most ||the form of rule L7||: its value along one direction d = L^T w, divided by ||d||^2.

    With t = G w, ||d||^2 = w . t and the form's value is t . K t; any w will do, and w = K Q g for about the
    top eigenvector g of Q^T K Q is the right one.
    """
    whole = form.whole
    if not len(whole) or not whole.any():
        return 0.0
    w = form.k @ form.times(_lanczos(0.5 * (whole + whole.T))[1])
    longest = float(np.linalg.norm(w))
    if not 0.0 < longest < math.inf:
        return 0.0
    w /= longest
    t: Array = np.zeros(len(w))
    largest = Up.zero  # >= the norm of |G|
    parts = zip(form.roots, form.rows, form.starts, form.starts[1:], strict=False)
    for j, (root, m, start, stop) in enumerate(parts, start=1):
        layer, u, n = known.layer(j), known.stages[j - 1].value.centre, root.width
        square = layer.alpha.value**2
        a, b = w[start : start + n], w[start + n : stop]
        p = square * float(u @ u) + layer.each.value
        t[start : start + n] = p * a + layer.shared.value * a.sum()
        size = Up(p * (1 + 1e-9)) + layer.shared * Up(float(n + 1))
        if root.u.size:
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
