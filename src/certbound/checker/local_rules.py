"""Rules L2 to L4 of the local tier in exact arithmetic: one rule = one function (proofs/rules-local.md).

Matrices carry the indices of the rules: a[m, i] is the centre of dz_m/dz_i, u[m, l] of dz_m/du_(l+1), b[m, i] of
du_m/dz_i. A norm of a centre also bounds the exact product that it is rounded from, and every deviation counts
from the rounded centre.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from activations import Facts, Unit
from exact import ONE, ZERO, norm_up, up
from local_arithmetic import (
    Matrix,
    above,
    absolute,
    applied,
    column_norms,
    entrywise,
    identity,
    largest,
    near,
    product,
    row_norms,
    scaled_columns,
    scaled_rows,
    times,
    total,
    transpose,
)
from local_chain import Chain, Norms
from local_stages import Stage, rule_l1


class Bounded(NamedTuple):
    """A matrix over the domain: centre, norm >= ||centre||, top >= ||X||, off >= ||X - centre||.

    row_top >= the longest row of X, centre_rows >= the rows of the centre.
    """

    centre: Matrix
    norm: Fraction
    top: Fraction
    off: Fraction
    row_top: Fraction
    centre_rows: list[Fraction]


class Own(NamedTuple):
    """sqrt(alpha^2 ||u||^2 + gain^2) of a layer: over the domain, at the centre; how far alpha u can be off."""

    top: Fraction
    centre: Fraction
    off: Fraction


class Local:
    """What L1 to L3 prove about a chain over its domain."""

    def __init__(self, chain: Chain, facts: Mapping[Unit, Facts], forms: str, norms: Norms) -> None:
        self.chain, self.facts, self.norms = chain, facts, norms
        centre = chain.centre.values()
        start, reach = [ZERO] * len(centre), [total(r, chain.ball) for r in chain.box]
        self.stages = [rule_l1(chain.stages[0], facts, centre, start, chain.box, chain.ball, reach)]
        self.own: list[Own] = [Own(ZERO, ZERO, ZERO)]  # of layer j at index j
        self.a: dict[tuple[int, int], Bounded] = {(0, 0): _itself(len(centre))}
        self.u: dict[tuple[int, int], Matrix] = {}
        self.b: dict[tuple[int, int], Bounded] = {}
        for m in range(1, chain.depth + 1):
            self.own.append(own_sensitivity(self, m))
            self.a[m, m] = _itself(chain.layer(m).outputs)
            for i in range(m - 1, -1, -1):
                self.a[m, i] = rule_l3(self, m, i)
            self.stages.append(rule_l2(self, m, forms[m - 1]))
        for m in range(1, chain.depth + 2):
            for i in range(m):
                self.b[m, i] = rule_l3_values(self, m, i)

    @property
    def crossed(self) -> bool:
        """Whether a kink (of any kind) may be crossed."""
        return any(stage.crossed for stage in self.stages)

    @property
    def bent(self) -> bool:
        """Whether a stage after a layer may cross a kink, so that nothing of second order can be claimed."""
        return any(stage.kinked for stage in self.stages[1:])


def _itself(size: int) -> Bounded:
    return Bounded(identity(size), ONE, ONE, ZERO, ONE, [ONE] * size)


def own_sensitivity(local: Local, m: int) -> Own:
    """How much z_m moves with the layer's own parameters."""
    layer, value = local.chain.layer(m), local.stages[m - 1].value
    size = norm_up(value.centre.values())
    top = min(total(size, local.stages[m - 1].moved), norm_up(value.largest))
    return Own(
        norm_up([times(layer.alpha, top), layer.gain]),
        norm_up([times(layer.alpha, size), layer.gain]),
        times(layer.alpha, local.stages[m - 1].moved),
    )


def step_norm(local: Local, m: int) -> Fraction:
    """At least ||L_m diag(s_(m-1))|| at the stored weights."""
    steep = above(local.stages[m - 1].slope.largest)
    return local.norms(f"Ls {m}", scaled_columns(local.chain.layer(m).linear, steep))


def rule_l2(local: Local, m: int, form: str) -> Stage:
    """L2: the enclosure of z_m, and L1 for the stage after it. ``form``: m(ean) or s(tep); both bound the reach."""
    chain, layer, before = local.chain, local.chain.layer(m), local.stages[m - 1]
    image, error = applied(layer.linear, before.value.centre)
    exact = [y + b for y, b in zip(image, layer.bias, strict=True)]
    centre = near(exact).values()
    rounding = [total(abs(y - c), error) for y, c in zip(exact, centre, strict=True)]
    start = _sum(rounding, absolute(layer.linear, before.start))
    found = {"m": mean_form(local, m, start), "s": step_form(local, m, rounding)}
    reaches = [[total(r, ball) for r in radius] for radius, ball in found.values()]
    reach = [min(entry) for entry in zip(*reaches, strict=True)]
    return rule_l1(chain.stages[m], local.facts, centre, start, *found[form], reach)


def mean_form(local: Local, m: int, start: list[Fraction]) -> tuple[list[Fraction], Fraction]:
    """L2, mean value form: (radius, ball) of z_m."""
    chain, from_input = local.chain, local.a[m, 0]
    radius = _sum(start, absolute(from_input.centre, chain.box))
    ball = total(times(from_input.off, norm_up(chain.box)), times(from_input.top, chain.ball))
    if not chain.boxed:
        moved = [times(local.a[m, i].top, local.own[i].top) for i in range(1, m + 1)]
        return radius, total(ball, chain.gather(moved))
    for i in range(1, m + 1):
        moves = own_moves(local, i)
        radius = _sum(radius, absolute(local.a[m, i].centre, moves))
        ball = total(ball, times(local.a[m, i].off, norm_up(moves)))
    return radius, ball


def step_form(local: Local, m: int, rounding: list[Fraction]) -> tuple[list[Fraction], Fraction]:
    """L2, step form: (radius, ball) of z_m."""
    layer, before = local.chain.layer(m), local.stages[m - 1]
    radius = _sum(rounding, absolute(layer.linear, before.value.split))
    ball = times(step_norm(local, m), before.ball)
    if local.chain.boxed:
        return _sum(radius, own_moves(local, m)), ball
    return radius, total(ball, times(layer.radius, local.own[m].top))


def own_moves(local: Local, m: int) -> list[Fraction]:
    """How far the layer's own parameters, entry by entry, move each entry of z_m ("box")."""
    layer = local.chain.layer(m)
    size = up(sum(local.stages[m - 1].value.largest, ZERO))
    return [times(layer.entry, total(times(layer.alpha, size), layer.beta))] * layer.outputs


def _sum(a: list[Fraction], b: list[Fraction]) -> list[Fraction]:
    return [total(x, y) for x, y in zip(a, b, strict=True)]


def rule_l3(local: Local, m: int, i: int) -> Bounded:
    """L3: the sensitivity A of z_m to z_i, i < m, from those of z_m to later and of earlier layers to z_i."""
    chain, norms = local.chain, local.norms
    later = local.a[m, i + 1].centre
    local.u[m, i] = chain.layer(m).linear if m == i + 1 else product(later, chain.layer(i + 1).linear)
    centre = scaled_columns(local.u[m, i], local.stages[i].slope.centre)
    norm, off = norms(f"A {m} {i}", centre), centre.error
    for l in range(i, m):  # noqa: E741
        slopes = local.stages[l].slope_top
        drift = times(times(local.a[m, l + 1].norm, chain.layer(l + 1).move), times(slopes, local.a[l, i].top))
        off = total(off, slope_change(local, m, l, i), drift)
    before = local.stages[m - 1]
    layer, passed = chain.layer(m), local.a[m - 1, i].top
    moved = times(layer.move, before.slope_top)
    top = min(total(norm, off), times(total(step_norm(local, m), moved), passed))
    off = min(off, total(norm, top))
    centre_rows = row_norms(centre)
    step_rows = largest(row_norms(scaled_columns(layer.linear, above(before.slope.largest))))
    row_top = min(total(largest(centre_rows), off), top, times(total(step_rows, moved), passed))
    return Bounded(centre, norm, top, off, row_top, centre_rows)


def slope_change(local: Local, m: int, l: int, i: int) -> Fraction:  # noqa: E741
    """L3: q(m, l, i), what the slopes of stage l change."""
    norms, u, stage, through = local.norms, local.u[m, l], local.stages[l], local.a[l, i]
    slope = stage.slope
    whole = times(norms(f"Us {m} {l}", scaled_columns(u, above(slope.total))), through.top)
    parts = times(norms(f"Ue {m} {l}", scaled_columns(u, above(slope.split))), through.top)
    if stage.ball:
        by_column = times(largest(entrywise(slope.rate, column_norms(u))), through.top)
        by_row = times(norms(f"Ul {m} {l}", scaled_columns(u, above(slope.rate))), through.row_top)
        parts = total(parts, times(stage.ball, min(by_column, by_row)))
    else:
        norms.skip(f"Ul {m} {l}")
    return min(parts, whole)


def rule_l3_values(local: Local, m: int, i: int) -> Bounded:
    """L3: the sensitivity B of u_m to z_i, i < m."""
    stage, a = local.stages[m - 1], local.a[m - 1, i]
    slope = stage.slope
    centre = scaled_rows(slope.centre, a.centre)
    norm = local.norms(f"B {m} {i}", centre)
    parts = times(largest(slope.split), a.norm)
    parts = total(parts, times(stage.ball, largest(entrywise(slope.rate, a.centre_rows))))
    off = total(min(times(largest(slope.total), a.norm), parts), times(stage.slope_top, a.off), centre.error)
    top = min(total(norm, off), times(stage.slope_top, a.top))
    return Bounded(centre, norm, top, min(off, total(norm, top)), top, [])


class Adjoint(NamedTuple):
    """Row N_m = Y dPhi/du_(m+1) and P_m = Y dPhi/dz_m over the domain, Y one row of the output or all of them.

    columns >= the norms of the centre's columns; column_tops, column_offs >= those of N and N - centre.
    """

    n: Matrix
    columns: list[Fraction]
    column_tops: list[Fraction]
    column_offs: list[Fraction]
    top: Fraction
    off: Fraction
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
        columns = column_norms(n)
        if m == depth:
            # One row of the identity or all of it: its norm is 1, and it is known exactly.
            found = n, columns, columns, [ZERO] * len(columns), ONE, ZERO
        else:
            found = _rows_before(local, name, result, m, n, columns)
        result[m] = Adjoint(*found, _at_pre_activation(local, name, m, p, *found))
    return result


def _rows_before(
    local: Local, name: str, later: dict[int, Adjoint], m: int, n: Matrix, columns: list[Fraction]
) -> tuple[Matrix, list[Fraction], list[Fraction], list[Fraction], Fraction, Fraction]:
    """L4: N_m for m < k."""
    norms, layer, p = local.norms, local.chain.layer(m + 1), later[m + 1].p
    by_column, off = [n.error] * len(columns), n.error
    for l in range(m + 1, local.chain.depth + 1):  # noqa: E741
        at, stage = later[l], local.stages[l]
        x = local.u[l, m]
        v = identity(len(columns)) if l == m + 1 else scaled_rows(local.stages[l - 1].slope.centre, local.u[l - 1, m])
        changed = scaled_rows(above(stage.slope.total), x)
        weighted = scaled_rows(above(entrywise(at.columns, stage.slope.rate)), x)
        turned = times(at.p.top, local.chain.layer(l).move)
        whole = absolute(transpose(x), entrywise(at.columns, stage.slope.total))
        parts = absolute(transpose(x), entrywise(at.columns, stage.slope.split))
        parts = [total(a, times(stage.ball, b)) for a, b in zip(parts, column_norms(weighted), strict=True)]
        rest = [
            total(times(a, at.off), times(turned, b))
            for a, b in zip(column_norms(changed), column_norms(v), strict=True)
        ]
        by_column = [total(c, min(a, b), r) for c, a, b, r in zip(by_column, whole, parts, rest, strict=True)]
        size = norms(f"X {l} {m}", x)
        slope_whole = times(norms(f"Ns {name} {l}", scaled_columns(at.n, above(stage.slope.total))), size)
        slope_parts = times(norms(f"Ne {name} {l}", scaled_columns(at.n, above(stage.slope.split))), size)
        if stage.ball:
            slope_parts = total(slope_parts, times(stage.ball, norms(f"wX {name} {l} {m}", weighted)))
        else:
            norms.skip(f"wX {name} {l} {m}")
        passed = times(norms(f"sX {l} {m}", changed), at.off)
        own = ONE if l == m + 1 else norms(f"V {l} {m}", v)
        off = total(off, min(slope_parts, slope_whole), passed, times(turned, own))
    linear_columns = column_norms(layer.linear)
    tops = [
        min(total(w, d), times(total(c, layer.move), p.top))
        for w, d, c in zip(columns, by_column, linear_columns, strict=True)
    ]
    offs = [min(d, off, total(w, t)) for d, w, t in zip(by_column, columns, tops, strict=True)]
    off = min(off, norm_up(offs))
    by_layer = times(total(norms(f"L {m + 1}", layer.linear), layer.move), p.top)
    return n, columns, tops, offs, min(total(norms(f"N {name} {m}", n), off), by_layer), off


def _at_pre_activation(
    local: Local,
    name: str,
    m: int,
    p: Matrix,
    n: Matrix,
    columns: list[Fraction],
    column_tops: list[Fraction],
    column_offs: list[Fraction],
    top: Fraction,
    off: Fraction,
) -> Bounded:
    """L4: P_m from N_m."""
    norms, stage = local.norms, local.stages[m]
    slope = stage.slope
    whole = norms(f"Ns {name} {m}", scaled_columns(n, above(slope.total)))
    parts = norms(f"Ne {name} {m}", scaled_columns(n, above(slope.split)))
    parts = total(parts, times(stage.ball, largest(entrywise(columns, slope.rate))))
    moved = total(min(parts, whole), times(stage.slope_top, off), p.error)
    norm = norms(f"P {name} {m}", p)
    p_top = min(total(norm, moved), times(stage.slope_top, top), norm_up(entrywise(column_tops, slope.largest)))
    p_off = min(moved, total(norm, p_top))
    if name == "all":
        same = local.b[local.chain.depth + 1, m]
        p_top, p_off = min(p_top, same.top), min(p_off, total(same.off, same.centre.error, p.error))
    return Bounded(p, norm, p_top, p_off, p_top, [])
