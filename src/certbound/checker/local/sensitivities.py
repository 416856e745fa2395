"""Rules L2 and L3 of the local tier in exact arithmetic: one rule = one function (proofs/rules-local.md).

Matrices carry the indices of the rules: a[m, i] is the centre of dz_m/dz_i, u[m, l] of dz_m/du_(l+1), b[m, i] of
du_m/dz_i. A norm of a centre also bounds the exact product that it is rounded from, and every deviation counts
from the rounded centre.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from activations.facts import Facts
from activations.pieces import Unit
from arithmetic.exact import ONE, ZERO, norm_up, up

from local import witness_keys as keys
from local.chain import Chain
from local.matrices import (
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
)
from local.norms import Norms
from local.stages import Stage, rule_l1


class Bounded(NamedTuple):
    """A matrix X over the domain and its centre; ``row_bound`` >= the longest row of X."""

    centre: Matrix
    centre_norm: Fraction  # >= ||centre||
    norm_bound: Fraction  # >= ||X||
    deviation: Fraction  # >= ||X - centre||
    row_bound: Fraction
    centre_rows: list[Fraction]  # >= the rows' norms of the centre; empty where no rule asks for them


class LayerGain(NamedTuple):
    """At least the norm of (dW, db) -> alpha dW u + beta db of a layer: over the domain, at u's centre.

    ``deviation``: at least the norm of the difference of the two maps.
    """

    norm_bound: Fraction
    at_centre: Fraction
    deviation: Fraction


class Local:
    """What L1 to L3 prove about a chain over its domain."""

    def __init__(self, chain: Chain, facts: Mapping[Unit, Facts], enclosures: str, norms: Norms) -> None:
        self.chain, self.facts, self.norms = chain, facts, norms
        centre = chain.centre.values()
        start, reach = [ZERO] * len(centre), [total(r, chain.ball) for r in chain.box]
        self.stages = [rule_l1(chain.stages[0], facts, centre, start, chain.box, chain.ball, reach)]
        self.layer_gain: list[LayerGain] = [LayerGain(ZERO, ZERO, ZERO)]  # of layer j at index j
        self.a: dict[tuple[int, int], Bounded] = {(0, 0): _itself(len(centre))}
        self.u: dict[tuple[int, int], Matrix] = {}
        self.b: dict[tuple[int, int], Bounded] = {}
        for m in range(1, chain.depth + 1):
            self.layer_gain.append(layer_gain(self, m))
            self.a[m, m] = _itself(chain.layer(m).outputs)
            for i in range(m - 1, -1, -1):
                self.a[m, i] = rule_l3(self, m, i)
            self.stages.append(rule_l2(self, m, enclosures[m - 1]))
        for m in range(1, chain.depth + 2):
            for i in range(m):
                self.b[m, i] = rule_l3_values(self, m, i)

    @property
    def crosses_any_kink(self) -> bool:
        """Whether a kink (of any kind) may be crossed."""
        return any(stage.crosses_any_kink for stage in self.stages)

    @property
    def crosses_kink(self) -> bool:
        """Whether a stage after a layer may cross a kink, so that nothing of second order can be claimed."""
        return any(stage.crosses_kink for stage in self.stages[1:])


def _itself(size: int) -> Bounded:
    return Bounded(identity(size), ONE, ONE, ZERO, ONE, [ONE] * size)


def layer_gain(local: Local, m: int) -> LayerGain:
    """L2: sqrt(alpha^2 ||u||^2 + bias_gain^2), and how far alpha u can be from its centre."""
    layer, value = local.chain.layer(m), local.stages[m - 1].value
    size = norm_up(value.centre.values())
    norm_bound = min(total(size, local.stages[m - 1].value_deviation), norm_up(value.largest))
    return LayerGain(
        norm_up([times(layer.alpha, norm_bound), layer.bias_gain]),
        norm_up([times(layer.alpha, size), layer.bias_gain]),
        times(layer.alpha, local.stages[m - 1].value_deviation),
    )


def step_norm(local: Local, m: int) -> Fraction:
    """At least ||L_m diag(s_(m-1))|| at the stored weights."""
    steep = above(local.stages[m - 1].slope.largest)
    return local.norms(f"{keys.WEIGHT_SLOPE} {m}", scaled_columns(local.chain.layer(m).linear, steep))


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
    ball = total(times(from_input.deviation, norm_up(chain.box)), times(from_input.norm_bound, chain.ball))
    if not chain.boxed:
        moved = [times(local.a[m, i].norm_bound, local.layer_gain[i].norm_bound) for i in range(1, m + 1)]
        return radius, total(ball, chain.gather(moved))
    for i in range(1, m + 1):
        moves = own_moves(local, i)
        radius = _sum(radius, absolute(local.a[m, i].centre, moves))
        ball = total(ball, times(local.a[m, i].deviation, norm_up(moves)))
    return radius, ball


def step_form(local: Local, m: int, rounding: list[Fraction]) -> tuple[list[Fraction], Fraction]:
    """L2, step form: (radius, ball) of z_m."""
    layer, before = local.chain.layer(m), local.stages[m - 1]
    radius = _sum(rounding, absolute(layer.linear, before.value.split))
    ball = times(step_norm(local, m), before.ball)
    if local.chain.boxed:
        return _sum(radius, own_moves(local, m)), ball
    return radius, total(ball, times(layer.radius, local.layer_gain[m].norm_bound))


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
    norm, deviation = norms(f"{keys.SENSITIVITY} {m} {i}", centre), centre.error
    for l in range(i, m):  # noqa: E741
        slopes = local.stages[l].slope.norm_bound
        drift = times(
            times(local.a[m, l + 1].centre_norm, chain.layer(l + 1).move), times(slopes, local.a[l, i].norm_bound)
        )
        deviation = total(deviation, slope_change(local, m, l, i), drift)
    before = local.stages[m - 1]
    layer, passed = chain.layer(m), local.a[m - 1, i].norm_bound
    moved = times(layer.move, before.slope.norm_bound)
    norm_bound = min(total(norm, deviation), times(total(step_norm(local, m), moved), passed))
    deviation = min(deviation, total(norm, norm_bound))
    centre_rows = row_norms(centre)
    step_rows = largest(row_norms(scaled_columns(layer.linear, above(before.slope.largest))))
    row_bound = min(total(largest(centre_rows), deviation), norm_bound, times(total(step_rows, moved), passed))
    return Bounded(centre, norm, norm_bound, deviation, row_bound, centre_rows)


def slope_change(local: Local, m: int, l: int, i: int) -> Fraction:  # noqa: E741
    """L3: q(m, l, i), what the slopes of stage l change."""
    norms, u, stage, through = local.norms, local.u[m, l], local.stages[l], local.a[l, i]
    slope = stage.slope
    whole = times(norms(f"{keys.TRANSFER_TOTAL} {m} {l}", scaled_columns(u, above(slope.total))), through.norm_bound)
    parts = times(norms(f"{keys.TRANSFER_SPLIT} {m} {l}", scaled_columns(u, above(slope.split))), through.norm_bound)
    if stage.ball:
        by_column = times(largest(entrywise(slope.rate, column_norms(u))), through.norm_bound)
        by_row = times(norms(f"{keys.TRANSFER_RATE} {m} {l}", scaled_columns(u, above(slope.rate))), through.row_bound)
        parts = total(parts, times(stage.ball, min(by_column, by_row)))
    else:
        norms.skip(f"{keys.TRANSFER_RATE} {m} {l}")
    return min(parts, whole)


def rule_l3_values(local: Local, m: int, i: int) -> Bounded:
    """L3: the sensitivity B of u_m to z_i, i < m."""
    stage, a = local.stages[m - 1], local.a[m - 1, i]
    slope = stage.slope
    centre = scaled_rows(slope.centre, a.centre)
    norm = local.norms(f"{keys.VALUE_SENSITIVITY} {m} {i}", centre)
    parts = times(largest(slope.split), a.centre_norm)
    parts = total(parts, times(stage.ball, largest(entrywise(slope.rate, a.centre_rows))))
    deviation = total(
        min(times(largest(slope.total), a.centre_norm), parts), times(stage.slope.norm_bound, a.deviation), centre.error
    )
    norm_bound = min(total(norm, deviation), times(stage.slope.norm_bound, a.norm_bound))
    return Bounded(centre, norm, norm_bound, min(deviation, total(norm, norm_bound)), norm_bound, [])
