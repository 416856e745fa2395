"""Rule L7 of the local tier for all outputs together (proofs/rules-local.md): h >= ||[H_1; H_2; ...]|| at the centres.

That is at most ||P|| with P = [P_1; P_2; ...], P_o = Q_o^T K_o E_o Q, where Q, the root of the Gram matrix of
(a, b of output 1, b of output 2, ...), has the blocks [[s I, 0], [g u m_o^T, N[o,q] (r I + t u u^T)]]. So
P_o = [A_o, N[o,1] B_o, N[o,2] B_o, ...], and P^T P is put together from the products of A_o and B_o.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from operator import mul

from arithmetic.exact import norm_up, sqrt_up
from arithmetic.matrices import Rows, square
from outcome import Rejected
from processes import each

from local.hessian import Second
from local.matrices import Matrix, Vector, rounded, transpose
from local.reduction import (
    NOT_PROVED,
    Root,
    adjoint_rows,
    form_of,
    inner,
    require_at_most,
    roots_of,
    sizes_of,
    times_roots,
)

PRODUCT_BITS = 60  # of the matrices that are multiplied
MIX_BITS = 64  # after the point of a mixing matrix
Mix = list[list[int]]


def rule_l7_stacked(rows: list[Second], bound: Fraction, where: str) -> Fraction:
    """L7: ``bound`` if it is proved for all outputs together; Rejected otherwise."""
    triangle, exponent, error = square_of(rows)
    level = bound - error
    refusal = Rejected(f"{where}: {NOT_PROVED}")
    if level < 0:
        raise refusal
    require_at_most(triangle, exponent, level * level, refusal)
    return bound


def square_of(rows: list[Second]) -> tuple[Rows, int, Fraction]:
    """(P^T P for a matrix near P: lower triangle, exponent of its unit; how far from P that matrix is)."""
    local = rows[0].local
    roots = roots_of(local)
    adjoints = [adjoint_rows(row, roots) for row in rows]
    mixes, scales = zip(*(mixing([own[g] for own in adjoints]) for g in range(len(roots))), strict=True)

    def product(pair: tuple[Second, list[Vector]]) -> Matrix:
        row, own = pair
        half = times_roots(roots, own, sizes_of(own), form_of(row, roots))
        part = rounded(times_roots(roots, own, list(scales), transpose(half)), PRODUCT_BITS)
        return Matrix(square(part.rows), 2 * part.exponent, part.error)

    products = list(each(product, zip(rows, adjoints, strict=True), len(rows)))
    triangle, exponent = put_together(products, roots, list(mixes))
    # No row of a mixing matrix is longer than 1, so what rounding the parts lost is no more in P.
    return triangle, exponent, norm_up([x.error for x in products])


def mixing(rows: list[Vector]) -> tuple[Mix, Fraction]:
    """(N / scale, the scale) with N N^T >= M, M the Gram matrix of ``rows``, verified; ||N / scale|| <= 1."""
    gram = [[inner(m, other) for other in rows] for m in rows]
    trace = sum(row[i] for i, row in enumerate(gram))
    size = len(rows)
    if not trace:
        return [[0] * size for _ in rows], Fraction(0)
    scale = Fraction(2) ** math.ceil((trace.numerator.bit_length() - trace.denominator.bit_length() + 3) / 2)
    unit = Fraction(1, 1 << MIX_BITS)
    gram = [[x / scale**2 for x in row] for row in gram]
    lower: Mix = []
    for i in range(size):
        line: list[int] = []
        for j in range(i):
            rest = gram[i][j] - sum(map(mul, line, lower[j])) * unit * unit
            line.append(round(rest / (lower[j][j] * unit) / unit))
        rest = gram[i][i] + Fraction(1, 1 << 56) - sum(map(mul, line, line)) * unit * unit
        line.append(math.ceil(sqrt_up(max(rest, unit)) / unit))
        lower.append(line)
    lower = [line + [0] * (size - len(line)) for line in lower]
    left = [[sum(map(mul, v, w)) * unit * unit - x for w, x in zip(lower, row, strict=True)]
            for v, row in zip(lower, gram, strict=True)]  # fmt: skip
    if any(2 * row[i] < sum(map(abs, row)) for i, row in enumerate(left)):
        raise Rejected("the mixing of the outputs is not proved")
    if any(sum(map(mul, line, line)) * unit * unit > 1 for line in lower):
        raise Rejected("the mixing of the outputs is too large")
    return lower, scale


def put_together(products: list[Matrix], roots: list[Root], mixes: list[Mix]) -> tuple[Rows, int]:
    """The lower triangle of P^T P for the products of [A_o, B_o] with themselves, and the exponent of its unit."""
    lowest = min(x.exponent for x in products)
    shifts = [x.exponent - lowest for x in products]
    blocks = list(_blocks(roots, mixes))
    triangle: Rows = []
    for at, (start, stop, weights) in enumerate(blocks):
        # Only what is left of the diagonal: the block itself is the last one.
        left = [
            (first, last, [w * v << shift for w, v, shift in zip(weights, others, shifts, strict=True)])
            for first, last, others in blocks[: at + 1]
        ]
        for i in range(start, stop):
            row: list[int] = []
            for first, last, factors in left:
                used = [(factor, x.rows[i][first:last]) for factor, x in zip(factors, products, strict=True) if factor]
                own = [factor for factor, _ in used]
                columns = zip(*(part for _, part in used), strict=True)
                row += [sum(map(mul, own, column)) for column in columns] if used else [0] * (last - first)
            triangle.append(row[: len(triangle) + 1])
    return triangle, lowest - 2 * MIX_BITS


def _blocks(roots: list[Root], mixes: list[Mix]) -> Iterator[tuple[int, int, list[int]]]:
    """Blocks of y: (first and last place among the variables of one output, what each output's part is times)."""
    start = 0
    for root, mix in zip(roots, mixes, strict=True):
        middle = start + root.width
        yield start, middle, [1 << MIX_BITS] * len(mix)
        for q in range(len(mix)):
            yield middle, middle + root.height, [line[q] for line in mix]
        start = middle + root.height
