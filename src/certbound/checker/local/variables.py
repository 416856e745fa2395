"""What a group's parameters do at a site at the centres, exactly: the variables of rule L7 where groups are shared.

a = alpha W h + beta b and b = alpha W^T lambda, column by column, as linear maps of the group's parameters.
"""

from __future__ import annotations

from fractions import Fraction

from arithmetic.exact import ZERO
from arithmetic.matrices import dyadic, exponent_of, to_integers

from local.known import Local
from local.matrices import Matrix, rounded, times
from local.web import Site


def in_group(local: Local, site: Site, left: Matrix) -> Matrix:
    """``left`` times the map a of the site's group at the centre of h, which is mostly zeros and is not made."""
    web, node, group = local.web, site.node, site.node.group
    start, count = web.starts[group], web.counts[group]
    value = local.stages[site.parent].value.centre
    unit = Fraction(2) ** value.exponent
    exponent = exponent_of([node.alpha * unit, node.beta])
    alpha, beta = to_integers([node.alpha * unit, node.beta], exponent)
    rows = [[0] * count for _ in left.rows]
    y = 0
    for k, part in enumerate(site.columns([alpha * h for h in value.entries], 0)):
        for column in part:
            for o in range(site.shape[2]):
                places = [place - start for place in node.weight_at[k][o]]
                for row, own in zip(rows, left.rows, strict=True):
                    if own[y]:
                        for place, h in zip(places, column, strict=True):
                            row[place] += own[y] * h
                        if node.bias_at is not None:
                            row[node.bias_at[k][o] - start] += own[y] * beta
                y += 1
    error = times(left.error, local.gains[site.number].at_centre)
    return rounded(Matrix(rows, left.exponent + exponent, error))


def expansion_b(local: Local, site: Site, adjoint: Matrix) -> Matrix:
    """theta_g -> alpha W^T lambda for one output's adjoint of the site, a row for each entry of h."""
    web, node, group = local.web, site.node, site.node.group
    start, count, unit = web.starts[group], web.counts[group], Fraction(2) ** adjoint.exponent
    slices, uses, n_out, n_in = site.shape
    rows = []
    for k in range(slices):
        for use in range(uses):
            first = (k * uses + use) * n_out
            for i in range(n_in):
                row: list[Fraction] = [ZERO] * count
                for o in range(n_out):
                    row[node.weight_at[k][o][i] - start] += node.alpha * adjoint.rows[0][first + o] * unit
                rows.append(row)
    return Matrix(*dyadic(rows))
