"""Rule L4 of the local tier in exact arithmetic: adjoint rows, from the output backwards (proofs/rules-local.md)."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import ONE, ZERO, norm_up

from local import witness_keys as keys
from local.matrices import (
    Matrix,
    above,
    absolute,
    column_norms,
    entrywise,
    identity,
    largest,
    product,
    scaled_columns,
    scaled_rows,
    times,
    total,
    transpose,
)
from local.sensitivities import Bounded, Local


class Adjoint(NamedTuple):
    """N_m = Y dPhi/du_(m+1) over the domain and its centre, and P_m = Y dPhi/dz_m, Y one row of the output or all.

    column_bounds, column_deviations: like norm_bound and deviation, for every column.
    """

    centre: Matrix
    centre_columns: list[Fraction]  # >= the norms of the centre's columns
    column_bounds: list[Fraction]
    column_deviations: list[Fraction]
    norm_bound: Fraction  # >= ||N||
    deviation: Fraction  # >= ||N - centre||
    p: Bounded


Centres = dict[int, tuple[Matrix, Matrix]]  # of N_m and P_m


def adjoint_centres(local: Local, outputs: int) -> Centres:
    """The centres of L4 for all rows; those of a single one are rows of these."""
    result: Centres = {}
    n = identity(outputs)
    for m in range(local.chain.depth, 0, -1):
        p = scaled_columns(n, local.stages[m].slope.centre)
        result[m] = n, p
        n = product(p, local.chain.layer(m).linear)
    return result


def one_row(centres: Centres, row: int) -> Centres:
    """The centres of a single row."""
    return {m: (n._replace(rows=[n.rows[row]]), p._replace(rows=[p.rows[row]])) for m, (n, p) in centres.items()}


def rule_l4(local: Local, name: str, centres: Centres) -> dict[int, Adjoint]:
    """L4: the adjoints m = k, ..., 1. ``name``: a row's number, or "all"."""
    result: dict[int, Adjoint] = {}
    depth = local.chain.depth
    for m in range(depth, 0, -1):
        n, p = centres[m]
        centre_columns = column_norms(n)
        if m == depth:
            # One row of the identity or all of it: its norm is 1, and it is known exactly.
            found = n, centre_columns, centre_columns, [ZERO] * len(centre_columns), ONE, ZERO
        else:
            found = _rows_before(local, name, result, m, n, centre_columns)
        result[m] = Adjoint(*found, _at_pre_activation(local, name, m, p, *found))
    return result


def _rows_before(
    local: Local, name: str, later: dict[int, Adjoint], m: int, n: Matrix, centre_columns: list[Fraction]
) -> tuple[Matrix, list[Fraction], list[Fraction], list[Fraction], Fraction, Fraction]:
    """L4: N_m for m < k."""
    norms, layer, p = local.norms, local.chain.layer(m + 1), later[m + 1].p
    by_column, deviation = [n.error] * len(centre_columns), n.error
    for l in range(m + 1, local.chain.depth + 1):  # noqa: E741
        at, stage = later[l], local.stages[l]
        x = local.u[l, m]
        v = (
            identity(len(centre_columns))
            if l == m + 1
            else scaled_rows(local.stages[l - 1].slope.centre, local.u[l - 1, m])
        )
        changed = scaled_rows(above(stage.slope.total), x)
        weighted = scaled_rows(above(entrywise(at.centre_columns, stage.slope.rate)), x)
        turned = times(at.p.norm_bound, local.chain.layer(l).move)
        whole = absolute(transpose(x), entrywise(at.centre_columns, stage.slope.total))
        parts = absolute(transpose(x), entrywise(at.centre_columns, stage.slope.split))
        parts = [total(a, times(stage.ball, b)) for a, b in zip(parts, column_norms(weighted), strict=True)]
        rest = [
            total(times(a, at.deviation), times(turned, b))
            for a, b in zip(column_norms(changed), column_norms(v), strict=True)
        ]
        by_column = [total(c, min(a, b), r) for c, a, b, r in zip(by_column, whole, parts, rest, strict=True)]
        size = norms(f"{keys.TRANSFER} {l} {m}", x)
        slope_whole = times(
            norms(f"{keys.ADJOINT_TOTAL} {name} {l}", scaled_columns(at.centre, above(stage.slope.total))), size
        )
        slope_parts = times(
            norms(f"{keys.ADJOINT_SPLIT} {name} {l}", scaled_columns(at.centre, above(stage.slope.split))), size
        )
        if stage.ball:
            slope_parts = total(
                slope_parts, times(stage.ball, norms(f"{keys.WEIGHTED_TRANSFER} {name} {l} {m}", weighted))
            )
        else:
            norms.skip(f"{keys.WEIGHTED_TRANSFER} {name} {l} {m}")
        passed = times(norms(f"{keys.TOTAL_TRANSFER} {l} {m}", changed), at.deviation)
        v_norm = ONE if l == m + 1 else norms(f"{keys.VALUE_TRANSFER} {l} {m}", v)
        deviation = total(deviation, min(slope_parts, slope_whole), passed, times(turned, v_norm))
    linear_columns = column_norms(layer.linear)
    column_bounds = [
        min(total(w, d), times(total(c, layer.move), p.norm_bound))
        for w, d, c in zip(centre_columns, by_column, linear_columns, strict=True)
    ]
    column_deviations = [
        min(d, deviation, total(w, t)) for d, w, t in zip(by_column, centre_columns, column_bounds, strict=True)
    ]
    deviation = min(deviation, norm_up(column_deviations))
    by_layer = times(total(norms(f"{keys.WEIGHT} {m + 1}", layer.linear), layer.move), p.norm_bound)
    return (
        n,
        centre_columns,
        column_bounds,
        column_deviations,
        min(total(norms(f"{keys.ADJOINT} {name} {m}", n), deviation), by_layer),
        deviation,
    )


def _at_pre_activation(
    local: Local,
    name: str,
    m: int,
    p: Matrix,
    n: Matrix,
    centre_columns: list[Fraction],
    column_bounds: list[Fraction],
    column_deviations: list[Fraction],
    norm_bound: Fraction,
    deviation: Fraction,
) -> Bounded:
    """L4: P_m from N_m."""
    norms, stage = local.norms, local.stages[m]
    slope = stage.slope
    whole = norms(f"{keys.ADJOINT_TOTAL} {name} {m}", scaled_columns(n, above(slope.total)))
    parts = norms(f"{keys.ADJOINT_SPLIT} {name} {m}", scaled_columns(n, above(slope.split)))
    parts = total(parts, times(stage.ball, largest(entrywise(centre_columns, slope.rate))))
    moved = total(min(parts, whole), times(slope.norm_bound, deviation), p.error)
    norm = norms(f"{keys.PREACTIVATION_ADJOINT} {name} {m}", p)
    p_norm_bound = min(
        total(norm, moved), times(slope.norm_bound, norm_bound), norm_up(entrywise(column_bounds, slope.largest))
    )
    p_deviation = min(moved, total(norm, p_norm_bound))
    if name == "all":
        same = local.b[local.chain.depth + 1, m]
        p_norm_bound = min(p_norm_bound, same.norm_bound)
        p_deviation = min(p_deviation, total(same.deviation, same.centre.error, p.error))
    return Bounded(p, norm, p_norm_bound, p_deviation, p_norm_bound, [])
