"""Rules L5 and L6 of the local tier: curvature and the blocks of the second derivative (proofs/rules-local.md)."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce

from arithmetic.exact import ZERO, norm_up

from local import witness_keys as keys
from local.adjoints import Adjoint, Centres, one_row, rule_l4
from local.matrices import (
    Matrix,
    Vector,
    above,
    entrywise,
    largest,
    plus,
    product,
    scaled_rows,
    times,
    total,
    transpose,
)
from local.sensitivities import Local

Blocks = list[list[Fraction]]


class Second:
    """The second derivative of Y Phi in the parameters: ``norm_bounds`` and ``deviations`` are H and D of rule L6.

    ``rows`` is None if Y is one row; ``curvature_centres`` then has those of its curvature blocks, i <= j. For all rows
    together the list of the single ones, or [] to do without them: then the centres of the blocks are 0.
    """

    def __init__(self, local: Local, name: str, adjoints: dict[int, Adjoint], rows: list[Second] | None) -> None:
        self.local, self.name, self.adjoints, self.rows = local, name, adjoints, rows
        self.curvature_centres: dict[tuple[int, int], Matrix] = {}
        self.weights: dict[int, list[Fraction]] = {}  # of layer m: w_m |t_m| at the centre
        depth = local.chain.depth
        for m in range(1, depth + 1):
            bend = [abs(t) for t in local.stages[m].curvature.centre.values()]
            self.weights[m] = entrywise(adjoints[m].centre_columns, bend)
        self.norm_bounds: Blocks = [[ZERO] * depth for _ in range(depth)]
        self.deviations: Blocks = [[ZERO] * depth for _ in range(depth)]
        for i in range(1, depth + 1):
            for j in range(i, depth + 1):
                blocks = rule_l6(self, i, j)
                self.norm_bounds[i - 1][j - 1], self.deviations[i - 1][j - 1] = blocks
                self.norm_bounds[j - 1][i - 1], self.deviations[j - 1][i - 1] = blocks


def second_of_row(local: Local, row: int, centres: Centres) -> Second:
    """The second derivative of one output, given the adjoints' centres for all."""
    return Second(local, str(row), rule_l4(local, str(row), one_row(centres, row)), None)


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
    """sum over m of A_(m<-i)^T diag(n_m t_m) A_(m<-j) at the centres."""
    local = second.local
    terms = []
    for m in range(j, local.chain.depth + 1):
        bend, row = local.stages[m].curvature.centre, second.adjoints[m].centre
        factors = Vector([n * t for n, t in zip(row.rows[0], bend.entries, strict=True)], row.exponent + bend.exponent)
        term = scaled_rows(factors, local.a[m, j].centre)
        if i < m:
            term = product(transpose(local.a[m, i].centre), term)
        terms.append(term)
    return reduce(plus, terms)


def rule_l5(second: Second, i: int, j: int) -> tuple[Fraction, Fraction, Fraction]:
    """L5: (sup of ||C_ij||, sup of its distance from its centre, norm of the centre), 1 <= i <= j."""
    local, depth = second.local, second.local.chain.depth
    centre, deviation = curvature_centre(second, i, j)
    norm_bound = ZERO
    for m in range(j, depth + 1):
        a, b = local.a[m, i], local.a[m, j]
        at, stage = second.adjoints[m], local.stages[m]
        c = largest(entrywise(at.column_bounds, stage.curvature.largest))
        bent = times(at.norm_bound, stage.curvature.norm_bound)
        sizes = [
            times(c, times(a.norm_bound, b.norm_bound)),
            times(bent, times(a.row_bound, b.norm_bound)),
            times(bent, times(a.norm_bound, b.row_bound)),
        ]
        norm_bound = total(norm_bound, min(sizes))
        # A^T c B - (centres) by replacing A, c, B in this order, or B, c, A. The orders must not be mixed.
        orders = [
            total(
                times(first.deviation, times(c, last.norm_bound)),
                _middle(second, m, k, n),
                times(_weighted(second, m, k), last.deviation),
            )
            for k, n, first, last in ((i, j, a, b), (j, i, b, a))
        ]
        deviation = total(deviation, min(orders))
    if second.rows == []:
        return norm_bound, norm_bound, ZERO
    norm_bound = min(norm_bound, total(centre, deviation))
    return norm_bound, min(deviation, total(centre, norm_bound)), centre


def _weighted(second: Second, m: int, i: int) -> Fraction:
    """L5: gamma_mi, the norm of diag(w_m |t_m|) A_(m<-i) at the centres."""
    weights = second.weights[m]
    if i == m:
        return largest(weights)
    return second.local.norms(
        f"{keys.CURVED_SENSITIVITY} {second.name} {m} {i}", scaled_rows(above(weights), second.local.a[m, i].centre)
    )


def _middle(second: Second, m: int, i: int, j: int) -> Fraction:
    """L5: mid(m, i, j), what the curvature of stage m changes between A_(m<-i) at the centre and A_(m<-j)."""
    at, stage = second.adjoints[m], second.local.stages[m]
    a, b, bend = second.local.a[m, i], second.local.a[m, j], stage.curvature
    both = times(a.centre_norm, b.norm_bound)
    changes = zip(entrywise(at.centre_columns, bend.total), entrywise(at.column_deviations, bend.largest), strict=True)
    whole = times(largest([total(x, y) for x, y in changes]), both)
    parts = times(largest(entrywise(at.centre_columns, bend.split)), both)
    ball = total(
        times(stage.ball, largest(entrywise(at.centre_columns, bend.rate))),
        times(at.deviation, stage.curvature.norm_bound),
    )
    narrow = min(times(largest(a.centre_rows), b.norm_bound), times(a.centre_norm, b.row_bound))
    return min(whole, total(parts, times(ball, narrow)))


def rule_l6(second: Second, i: int, j: int) -> tuple[Fraction, Fraction]:
    """L6: (H_ij, D_ij), 1 <= i <= j."""
    local = second.local
    norm_bound, deviation, centre = rule_l5(second, i, j)
    gain, other = local.layer_gain[i], local.layer_gain[j]
    sup = times(norm_bound, times(gain.norm_bound, other.norm_bound))
    moved = total(times(gain.deviation, other.norm_bound), times(gain.at_centre, other.deviation))
    change = total(times(deviation, times(gain.norm_bound, other.norm_bound)), times(centre, moved))
    if i < j:
        b, p, alpha = local.b[j, i], second.adjoints[j].p, local.chain.layer(j).alpha
        sup = total(sup, times(alpha, times(gain.norm_bound, times(b.norm_bound, p.norm_bound))))
        cross = total(
            times(gain.deviation, times(b.centre_norm, p.centre_norm)),
            times(gain.norm_bound, times(b.deviation, p.centre_norm)),
            times(gain.norm_bound, times(b.norm_bound, p.deviation)),
        )
        change = total(change, times(alpha, cross))
    return sup, change
