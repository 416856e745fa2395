"""What a group's parameters do at a site at the centres, exactly: the variables of rule L7 where groups are shared.

a = alpha W h + beta b and b = alpha W^T lambda, column by column, as linear maps of the group's parameters; b is put
back where its columns are gathered from, G^T b, as it only stands in products with G u.
"""

from __future__ import annotations

from fractions import Fraction

from arithmetic.matrices import exponent_of, to_integers

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
    """theta_g -> G^T alpha W^T lambda for one output's adjoint of the site, a row for each entry of u."""
    web, node, group = local.web, site.node, site.node.group
    start, count = web.starts[group], web.counts[group]
    exponent = exponent_of([node.alpha])
    (alpha,) = to_integers([node.alpha], exponent)
    size = len(local.stages[site.parent].value.centre.entries)
    rows = [[0] * count for _ in range(size)]
    y = 0
    for k, part in enumerate(site.columns(list(range(size)), None)):
        for column in part:
            for o in range(site.shape[2]):
                factor = alpha * adjoint.rows[0][y]
                if factor:
                    for place, at in zip(column, node.weight_at[k][o], strict=True):
                        if place is not None:
                            rows[place][at - start] += factor
                y += 1
    return Matrix(rows, adjoint.exponent + exponent)
