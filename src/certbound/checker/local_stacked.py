"""Rule L7 of the local tier for all outputs together (proofs/rules-local.md): h >= ||[H_1; H_2; ...]|| at the centres.

That is at most ||Z L|| with Z = [R_1 K_1 E_1; R_2 K_2 E_2; ...], L the map d -> (a, b of output 1, b of output 2, ...):
h^2 I - Z L L^T Z^T >= 0 is proved. L L^T has few different blocks and is never written down.
"""

from __future__ import annotations

from fractions import Fraction

from exact import norm_up
from local_arithmetic import Matrix, column, plus, product, rounded, scaled, stacked, transpose
from local_hessian import Second
from local_reduction import Root, form_of, inner, is_curved, root_of, times_roots, variables
from matrices import Rows, bit_length, dominated
from outcome import Rejected

SHORT_BITS = 60  # of the largest entry of the matrix whose norm is verified


def rule_l7_stacked(rows: list[Second], bound: Fraction, where: str) -> Fraction:
    """L7: ``bound`` if it is proved for all outputs together; Rejected otherwise."""
    layers = range(1, rows[0].local.chain.depth + 1)
    roots = [[root_of(row, j, is_curved(row, j)) for j in layers] for row in rows]
    halves = []  # Z, output by output
    for row, own in zip(rows, roots, strict=True):
        form, exponent = form_of(row, own)
        half, more = times_roots(own, form)
        if not half:
            return bound  # the second derivative is 0
        halves.append(rounded(Matrix(half, exponent + more)))
    blocks, errors = [], []
    for o, left in enumerate(halves):
        line = []
        for other, right in enumerate(halves[: o + 1]):
            moved = times_gram(rows[0], roots[o], roots[other], transpose(right))
            line.append(product(left, rounded(moved)))
            errors += [line[-1].error] * 2
        blocks.append(line)
    triangle, exponent = lower_triangle(blocks)
    size = len(triangle)
    shift = max(0, bit_length(triangle) - SHORT_BITS)
    short = [[n + (1 << shift >> 1) >> shift for n in row] for row in triangle]
    # The lower triangle stands for the symmetric matrix, so its errors count twice.
    level = (bound * bound - norm_up(errors)) / Fraction(2) ** (exponent + shift) - (size if shift else 0)
    if not dominated(short, level):
        raise Rejected(f"{where}: the norm of the second derivative at the centres is not proved")
    return bound


def times_gram(row: Second, own: list[Root], other: list[Root], x: Matrix) -> Matrix:
    """The part of L L^T between the variables of one output (``own``) and of another, times x."""
    parts, start = [], 0
    for j, (root, second) in enumerate(zip(own, other, strict=True), 1):
        layer = row.local.chain.layer(j)
        c = layer.alpha**2
        names = [kind for kind, _ in variables(root, j)]
        pieces = {}
        for kind, vector in variables(second, j):
            pieces[kind] = x._replace(rows=x.rows[start : start + len(vector.entries)])
            start += len(vector.entries)
        u, m, n = (column(v) for v in (root.u, root.m, second.m))
        if "a" in names:
            upper = scaled(pieces["a"], c * inner(root.u, root.u) + layer.gain**2)
            if "b" in names:
                upper = plus(upper, scaled(product(n, product(transpose(u), pieces["b"])), c))
            parts.append(upper)
        if "b" in names:
            lower = scaled(pieces["b"], c * inner(root.m, second.m))
            if "a" in names:
                lower = plus(lower, scaled(product(u, product(transpose(m), pieces["a"])), c))
            parts.append(lower)
    return stacked(parts)


def lower_triangle(blocks: list[list[Matrix]]) -> tuple[Rows, int]:
    """The lower triangle of the symmetric matrix with these blocks, and the exponent of its unit."""
    exponent = min(block.exponent for line in blocks for block in line)
    rows: Rows = []
    for line in blocks:
        for at in range(len(line[0].rows)):
            row = [n << (block.exponent - exponent) for block in line for n in block.rows[at]]
            rows.append(row[: len(rows) + 1])
    return rows, exponent
