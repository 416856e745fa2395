"""Rule L7 of the local tier: the exact norm of an output's second derivative at the centres (proofs/rules-local.md)."""

from __future__ import annotations

from fractions import Fraction
from operator import mul
from typing import NamedTuple

from exact import ZERO, sqrt_up, up
from local_arithmetic import Vector, transpose
from local_hessian import Second
from matrices import Rows, bit_length, dominated, exponent_of, to_integers
from outcome import Rejected

ROOT_BITS = 64  # of the numbers in a root; more would make the integers long
ENLARGED = Fraction(1, 1 << 40)  # by how much, relatively, a root is taken too large
SHORT_BITS = 60  # of the largest entry of the matrix whose norm is verified


class Root(NamedTuple):
    """R_j = [[s I + f m m^T, g m u^T], [g u m^T, t I + h u u^T]]; ``curved``: whether a_j is among the variables."""

    m: Vector
    u: Vector
    s: Fraction
    t: Fraction
    f: Fraction
    g: Fraction
    h: Fraction
    curved: bool


def rule_l7(second: Second, bound: Fraction, where: str) -> Fraction:
    """L7: ``bound`` if it is proved to be at least the norm at the centres of this row; Rejected otherwise."""
    roots = [root_of(second, j, is_curved(second, j)) for j in range(1, second.local.chain.depth + 1)]
    form, exponent = form_of(second, roots)
    half, first = times_roots(roots, form)
    whole, second_exponent = times_roots(roots, [list(column) for column in zip(*half, strict=True)])
    exponent += first + second_exponent
    # Fewer bits: that moves each entry by at most half a unit, the norm by at most ``size`` units.
    size = len(whole)
    shift = max(0, bit_length(whole) - SHORT_BITS)
    short = [[n + (1 << shift >> 1) >> shift for n in row[: i + 1]] for i, row in enumerate(whole)]
    level = bound / Fraction(2) ** (exponent + shift) - (size if shift else 0)
    if not dominated(short, level) or not dominated([[-n for n in row] for row in short], level):
        raise Rejected(f"{where}: the norm of the second derivative at the centres is not proved")
    return bound


def is_curved(second: Second, j: int) -> bool:
    """Whether a_j is in any term: a_k is not if the last stage has no curvature."""
    depth = second.local.chain.depth
    return j < depth or any(second.local.stages[depth].curvature.centre.entries)


def root_of(second: Second, j: int, curved: bool) -> Root:
    """R_j with R_j^T R_j >= G_j, verified."""
    local = second.local
    layer = local.chain.layer(j)
    u = local.stages[j - 1].value.centre
    row = second.adjoints[j].p.centre
    m = Vector(row.rows[0], row.exponent)
    c, uu, mm = layer.alpha**2, inner(u, u), inner(m, m)
    p, q = c * uu + layer.gain**2, c * mm
    if j == 1:  # only a_1
        return Root(m, u, _root_up(p), ZERO, ZERO, ZERO, ZERO, curved)
    if not curved:  # only b_j
        return Root(m, u, ZERO, _root_up(q), ZERO, ZERO, ZERO, curved)
    larger_p, larger_q = p * (1 + ENLARGED), q * (1 + ENLARGED)
    s, t, f, g, h = _root_up(larger_p), _root_up(larger_q), ZERO, ZERO, ZERO
    if uu and mm and c:
        delta = sqrt_up(max(ZERO, larger_p * larger_q - c * c * mm * uu))
        theta = sqrt_up(larger_p + larger_q + 2 * delta)
        f, h = ((larger_p + delta) / theta - s) / mm, ((larger_q + delta) / theta - t) / uu
        f, g, h = (_short(x) for x in (f, c / theta, h))
    if not covers(s, t, f, g, h, p, q, c, mm, uu):
        raise Rejected(f"the root of layer {j}'s Gram matrix is not proved")
    return Root(m, u, s, t, f, g, h, curved)


def covers(
    s: Fraction, t: Fraction, f: Fraction, g: Fraction, h: Fraction,
    p: Fraction, q: Fraction, c: Fraction, mm: Fraction, uu: Fraction,
) -> bool:  # fmt: skip
    """L7: whether R^T R - G is positive semidefinite; mm = ||m||^2, uu = ||u||^2."""
    e1, f1 = s * s - p, 2 * s * f + f * f * mm + g * g * uu
    e2, h1 = t * t - q, 2 * t * h + h * h * uu + g * g * mm
    g1 = g * (s + t + f * mm + h * uu) - c
    a, e = e1 + f1 * mm, e2 + h1 * uu
    return min(e1, e2, a, e) >= 0 and a * e >= g1 * g1 * mm * uu


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


def form_of(second: Second, roots: list[Root]) -> tuple[Rows, int]:
    """K at the centres, integers and the exponent of their unit; variables a_1, a_2, b_2, a_3, ... as far as used."""
    local, blocks = second.local, {}
    for i, root in enumerate(roots, 1):
        for j in range(i, len(roots) + 1):
            if root.curved and roots[j - 1].curved:
                blocks["a", i, "a", j] = second.curvature[i, j]
            if i < j:
                blocks["a", i, "b", j] = transpose(local.b[j, i].centre)
    exponent = min((block.exponent for block in blocks.values()), default=0)
    starts, size = {}, 0
    for j, root in enumerate(roots, 1):
        for kind, vector in variables(root, j):
            starts[kind, j] = size
            size += len(vector.entries)
    form = [[0] * size for _ in range(size)]
    for (kind, i, other, j), block in blocks.items():
        for p, row in enumerate(block.rows, starts[kind, i]):
            for q, entry in enumerate(row, starts[other, j]):
                form[p][q] = form[q][p] = entry << (block.exponent - exponent)
    return form, exponent


def variables(root: Root, j: int) -> list[tuple[str, Vector]]:
    """The variables of layer j, with a vector of the same length."""
    return ([("a", root.m)] if root.curved else []) + ([("b", root.u)] if j > 1 else [])


def times_roots(roots: list[Root], rows: Rows) -> tuple[Rows, int]:
    """diag(R_1, ..., R_k) times the matrix with these rows, exactly: integers and the exponent of their unit."""
    scaled = []
    for root in roots:
        # R in terms of the integers of m and u.
        powers = ((0, 0), (0, 0), (2, 0), (1, 1), (0, 2))
        scaled.append([
            x * Fraction(2) ** (a * root.m.exponent + b * root.u.exponent)
            for x, (a, b) in zip((root.s, root.t, root.f, root.g, root.h), powers, strict=True)
        ])  # fmt: skip
    exponent = min(exponent_of(row) for row in scaled)
    result: Rows = []
    for j, (root, numbers) in enumerate(zip(roots, scaled, strict=True), 1):
        s, t, f, g, h = to_integers(numbers, exponent)
        m, u = root.m.entries if root.curved else [], root.u.entries if j > 1 else []
        start = len(result)
        upper, lower = rows[start : start + len(m)], rows[start + len(m) : start + len(m) + len(u)]
        along_m, along_u = _combined(m, upper, len(rows)), _combined(u, lower, len(rows))
        to_upper = [f * x + g * y for x, y in zip(along_m, along_u, strict=True)]
        to_lower = [g * x + h * y for x, y in zip(along_m, along_u, strict=True)]
        result += [[s * x + n * y for x, y in zip(row, to_upper, strict=True)] for n, row in zip(m, upper, strict=True)]
        result += [[t * x + n * y for x, y in zip(row, to_lower, strict=True)] for n, row in zip(u, lower, strict=True)]
    return result, exponent


def _combined(factors: list[int], rows: Rows, width: int) -> list[int]:
    """sum of factor * row."""
    return [sum(map(mul, factors, column)) for column in zip(*rows, strict=True)] if factors else [0] * width
