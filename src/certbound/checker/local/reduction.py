"""Rule L7 of the local tier: the exact norm of an output's second derivative at the centres (proofs/rules-local.md)."""

from __future__ import annotations

from fractions import Fraction
from operator import mul
from typing import NamedTuple

from arithmetic.exact import ZERO, sqrt_up, up
from arithmetic.matrices import Rows, bit_length, dominated, exponent_of, to_integers
from outcome import Rejected

from local.hessian import Second
from local.matrices import Matrix, Vector, transpose
from local.sensitivities import Local

ROOT_BITS = 64  # of the numbers in a root; more would make the integers long
ENLARGED = Fraction(1, 1 << 40)  # by how much, relatively, a root is taken too large
SHORT_BITS = 60  # of the largest entry of the matrix whose norm is verified


class Root(NamedTuple):
    """What the roots Q_j of all outputs share: Q_j = [[s I, 0], [g u m^T, n (r I + t u u^T)]], n >= ||m||.

    ``width``: the length of a_j, 0 if it is not among the variables; ``height``: that of b_j, 0 for the first layer.
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
    form = form_of(second, roots)
    rows = adjoint_rows(second)
    sizes = sizes_of(rows)
    half = times_roots(roots, rows, sizes, form)
    whole = times_roots(roots, rows, sizes, transpose(half))
    triangle = [row[: i + 1] for i, row in enumerate(whole.rows)]
    opposite = [[-n for n in row] for row in triangle]
    if not (at_most(triangle, whole.exponent, bound) and at_most(opposite, whole.exponent, bound)):
        raise Rejected(f"{where}: the norm of the second derivative at the centres is not proved")
    return bound


def at_most(triangle: Rows, exponent: int, bound: Fraction) -> bool:
    """Whether no eigenvalue of the symmetric matrix with this lower triangle, times 2**exponent, is above ``bound``."""
    # Fewer bits: that moves each entry by at most half a unit, the norm by at most ``size`` units.
    size = len(triangle)
    shift = max(0, bit_length(triangle) - SHORT_BITS)
    short = [[n + (1 << shift >> 1) >> shift for n in row] for row in triangle]
    return dominated(short, bound / Fraction(2) ** (exponent + shift) - (size if shift else 0))


def roots_of(local: Local) -> list[Root]:
    """The roots of layers 1, 2, ..., with the variables that occur: a_k does not if the last stage has no curvature."""
    depth = local.chain.depth
    last = any(local.stages[depth].curvature.centre.entries)
    return [root_of(local, j, j < depth or last) for j in range(1, depth + 1)]


def root_of(local: Local, j: int, curved: bool) -> Root:
    """Q_j with Q_j Q_j^T >= G_j, verified."""
    layer, u = local.chain.layer(j), local.stages[j - 1].value.centre
    c, uu = layer.alpha**2, inner(u, u)
    p = c * uu + layer.bias_gain**2
    width, height = layer.outputs if curved else 0, len(u.entries) if j > 1 else 0
    if not height:
        return Root(u, _root_up(p), ZERO, ZERO, ZERO, width, height)
    if not width:
        return Root(u, ZERO, ZERO, _root_up(c), ZERO, width, height)
    s, r, g, t = _root_up(p * (1 + ENLARGED)), _root_up(c), ZERO, ZERO
    if uu and c:
        g = _short(c / s)
        t = _short((sqrt_up(max(ZERO, c - g * g * uu) + c * ENLARGED) - r) / uu)
    if not covers(s, g, r, t, p, c, uu):
        raise Rejected(f"the root of layer {j}'s Gram matrix is not proved")
    return Root(u, s, g, r, t, width, height)


def covers(
    s: Fraction, g: Fraction, r: Fraction, t: Fraction, p: Fraction, c: Fraction, uu: Fraction
) -> bool:  # fmt: skip
    """L7: whether Q Q^T - G is positive semidefinite, whatever m is; uu = ||u||^2."""
    a, b, cross = s * s - p, (r + t * uu) ** 2 + g * g * uu - c, s * g - c
    return min(a, b) >= 0 and r * r >= c and a * b >= cross * cross * uu


def inner(v: Vector, w: Vector) -> Fraction:
    """The scalar product."""
    return Fraction(sum(map(mul, v.entries, w.entries))) * Fraction(2) ** (v.exponent + w.exponent)


def _root_up(x: Fraction) -> Fraction:
    return up(sqrt_up(x), ROOT_BITS)


def _short(x: Fraction) -> Fraction:
    """Near x, with few bits, dyadic."""
    if not x:
        return ZERO
    unit = Fraction(2) ** (x.numerator.bit_length() - x.denominator.bit_length() - ROOT_BITS)
    return round(x / unit) * unit


def adjoint_rows(second: Second) -> list[Vector]:
    """m_1, m_2, ... of this row's output."""
    found = (second.adjoints[j].p.centre for j in range(1, second.local.chain.depth + 1))
    return [Vector(row.rows[0], row.exponent) for row in found]


def sizes_of(rows: list[Vector]) -> list[Fraction]:
    """n >= ||m|| for each."""
    return [_root_up(inner(m, m)) for m in rows]


def form_of(second: Second, roots: list[Root]) -> Matrix:
    """K at the centres, exactly; variables a_1, a_2, b_2, a_3, ... as far as used."""
    local, blocks = second.local, {}
    for i, root in enumerate(roots, 1):
        for j in range(i, len(roots) + 1):
            if root.width and roots[j - 1].width:
                blocks["a", i, "a", j] = second.curvature_centres[i, j]
            if i < j:
                blocks["a", i, "b", j] = transpose(local.b[j, i].centre)
    exponent = min((block.exponent for block in blocks.values()), default=0)
    starts, size = {}, 0
    for j, root in enumerate(roots, 1):
        starts["a", j], starts["b", j] = size, size + root.width
        size += root.width + root.height
    form = [[0] * size for _ in range(size)]
    for (kind, i, other, j), block in blocks.items():
        for p, row in enumerate(block.rows, starts[kind, i]):
            for q, entry in enumerate(row, starts[other, j]):
                form[p][q] = form[q][p] = entry << (block.exponent - exponent)
    return Matrix(form, exponent)


def times_roots(roots: list[Root], rows: list[Vector], sizes: list[Fraction], x: Matrix) -> Matrix:
    """diag(Q_1^T, ..., Q_k^T) x, exactly, with m = ``rows`` and n = ``sizes``."""
    factors = [
        [
            root.s,
            root.g * Fraction(2) ** (m.exponent + root.u.exponent),
            root.r * n,
            root.t * n * Fraction(2) ** (2 * root.u.exponent),
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
