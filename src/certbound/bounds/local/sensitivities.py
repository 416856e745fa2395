"""Rules L2 and L3: enclosures of the pre-activations and sensitivities between layers.

Centres, matrices for m, i: A = dz_m/dz_i, U = dz_m/du_{l+1}, B = du_m/dz_i. Over the domain
``norm_bound`` >= ||A||, ``deviation`` >= ||A - centre||, ``row_bound`` >= the longest row of A; the same for B.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ...numbers.balls import Ball, frobenius_up, identity, times_up
from ...numbers.directed import Up, least, norm_up
from ...numbers.matrix import ETA, UNIT, Array, add_up, affine_image, product_up
from ..enclosure import HUGE, RangeOverflow
from . import witness_keys as keys
from .chain import Chain, Layer
from .norms import Norms
from .stages import Stage, of_input, stage


def peak(values: Array) -> Up:
    """The largest entry of a nonnegative array."""
    return Up(float(values.max(initial=0.0)))


def product_peak(a: Array, b: Array) -> Up:
    """At least max(a b), entry by entry, both nonnegative."""
    return peak(times_up(a, b))


@dataclass(frozen=True, eq=False)
class Bounded:
    """A matrix X over the domain and its centre; ``row_bound`` >= the longest row of X."""

    centre: Ball
    centre_norm: Up  # >= ||centre||
    norm_bound: Up  # >= ||X||
    deviation: Up  # >= ||X - centre||
    row_bound: Up
    centre_rows: Array  # >= the rows' norms of the centre; empty where no rule asks for them


@dataclass(frozen=True)
class LayerGain:
    """At least the norm of (dW, db) -> alpha dW u + beta db of a layer: over the domain, at u's centre.

    ``deviation``: at least the norm of the difference of the two maps.
    """

    norm_bound: Up
    at_centre: Up
    deviation: Up


@dataclass(eq=False)
class Local:
    """Everything of first order that is known over the domain. Index m, i as in the rules; lists start at index 0."""

    chain: Chain
    norms: Norms
    stages: list[Stage]
    enclosures: str = ""  # which enclosure each layer has: m(ean) or s(tep)
    a: dict[tuple[int, int], Bounded] = field(default_factory=dict)
    u: dict[tuple[int, int], Ball] = field(default_factory=dict)
    b: dict[tuple[int, int], Bounded] = field(default_factory=dict)
    layer_gain: list[LayerGain] = field(default_factory=lambda: [LayerGain(Up.zero, Up.zero, Up.zero)])  # from 1 on
    step_norm: list[Up] = field(default_factory=lambda: [Up.zero])  # >= ||linear diag(slopes before)||, stored weights
    step_norm_bound: list[Up] = field(default_factory=lambda: [Up.zero])  # the same for all weights of the domain

    @property
    def depth(self) -> int:
        """The number of affine layers."""
        return len(self.chain.layers)

    def layer(self, m: int) -> Layer:
        """Layer number m >= 1."""
        return self.chain.layers[m - 1]


def one(size: int) -> Bounded:
    """The identity as a sensitivity."""
    return Bounded(identity(size), Up.one, Up.one, Up.zero, Up.one, np.ones(size))


def sensitivities(chain: Chain) -> Local:
    """Rules L1 to L3 through the whole chain. RangeOverflow if a value may leave the floats' range."""
    known = Local(chain, Norms(), [of_input(chain)])
    known.norms.after(known.stages[0])
    known.a[0, 0] = one(chain.centre.size)
    for m in range(1, known.depth + 1):
        known.layer_gain.append(_layer_gain(known, m))
        known.a[m, m] = one(known.layer(m).outputs)
        _matrices(known, m)
        for i in range(m - 1, -1, -1):
            known.a[m, i] = _sensitivity(known, m, i)
        for i in range(m):
            known.b[m, i] = _values(known, m, i)
        known.stages.append(_enclosed(known, m))
        known.norms.after(known.stages[m])
    for i in range(known.depth + 1):
        known.b[known.depth + 1, i] = _values(known, known.depth + 1, i)
    return known


def _layer_gain(known: Local, m: int) -> LayerGain:
    """Rule L2: sqrt(alpha^2 ||u||^2 + bias_gain^2), and how far alpha u can be from its centre."""
    layer, before = known.layer(m), known.stages[m - 1]
    size = frobenius_up(before.value.centre) + frobenius_up(before.start)
    largest = least([size + before.value_deviation, frobenius_up(before.value.largest)])
    return LayerGain(
        norm_up([layer.alpha * largest, layer.bias_gain]),
        norm_up([layer.alpha * size, layer.bias_gain]),
        layer.alpha * before.value_deviation,
    )


def _matrices(known: Local, m: int) -> None:
    """The centres U and A for layer m, from A_{m<-m} downwards."""
    linear = Ball(known.layer(m).linear)
    for i in range(m - 1, -1, -1):
        known.u[m, i] = linear
        if i:
            scaled = linear.columns_times(known.stages[i].slope.centre, known.stages[i].slope_noise)
            linear = scaled.times(known.layer(i).linear, known.layer(i).norm)
    slopes = known.stages[m - 1].slope
    step = Ball(known.layer(m).linear).columns_times(slopes.largest)
    known.step_norm.append(known.norms(f"{keys.WEIGHT_SLOPE} {m}", step))
    known.step_norm_bound.append(known.step_norm[m] + known.layer(m).move * slopes.norm_bound)


def _sensitivity(known: Local, m: int, i: int) -> Bounded:
    """Rule L3 for A_{m<-i}, i < m."""
    norms, slopes_before = known.norms, known.stages[m - 1].slope
    centre = known.u[m, i].columns_times(known.stages[i].slope.centre, known.stages[i].slope_noise)
    norm = norms(f"{keys.SENSITIVITY} {m} {i}", centre)
    deviation = centre.error
    for l in range(i, m):  # noqa: E741
        at, through, slope = known.stages[l], known.a[l, i], known.stages[l].slope
        u, ball = known.u[m, l], at.ball
        whole = norms.scaled(f"{keys.TRANSFER_TOTAL} {m} {l}", u.columns_times(slope.total)) * through.norm_bound
        parts = norms.scaled(f"{keys.TRANSFER_SPLIT} {m} {l}", u.columns_times(slope.split)) * through.norm_bound
        if ball.value:
            weighted = u.columns_times(slope.rate)
            by_column = peak(weighted.column_norms()) * through.norm_bound
            by_row = norms(f"{keys.TRANSFER_RATE} {m} {l}", weighted) * through.row_bound
            parts = parts + ball * least([by_column, by_row])
        moved = known.a[m, l + 1].centre_norm * known.layer(l + 1).move * slope.norm_bound * through.norm_bound
        deviation = deviation + least([whole, parts]) + moved
    passed = known.a[m - 1, i].norm_bound
    norm_bound = least([norm + deviation, known.step_norm_bound[m] * passed])
    centre_rows = centre.row_norms()
    step = Ball(known.layer(m).linear).columns_times(slopes_before.largest)
    longest = peak(step.row_norms()) + known.layer(m).move * slopes_before.norm_bound
    deviation = least([deviation, norm + norm_bound])
    return Bounded(
        centre,
        norm,
        norm_bound,
        deviation,
        least([peak(centre_rows) + deviation, norm_bound, longest * passed]),
        centre_rows,
    )


def _values(known: Local, m: int, i: int) -> Bounded:
    """Rule L3 for B_{m<-i}, i < m."""
    at, a = known.stages[m - 1], known.a[m - 1, i]
    slope = at.slope
    centre = a.centre.rows_times(slope.centre, at.slope_noise)
    norm = known.norms(f"{keys.VALUE_SENSITIVITY} {m} {i}", centre)
    parts = peak(slope.split) * a.centre_norm + at.ball * product_peak(slope.rate, a.centre_rows)
    deviation = least([peak(slope.total) * a.centre_norm, parts]) + slope.norm_bound * a.deviation + centre.error
    norm_bound = least([norm + deviation, slope.norm_bound * a.norm_bound])
    return Bounded(centre, norm, norm_bound, least([deviation, norm + norm_bound]), norm_bound, centre.row_norms())


def _enclosed(known: Local, m: int) -> Stage:
    """Rule L2: the stage after layer m."""
    chain, layer, before = known.chain, known.layer(m), known.stages[m - 1]
    node = layer.node
    image, error = affine_image(layer.linear, before.value.centre)
    magnitude = np.abs(layer.linear)
    offset = node.beta * node.full_bias
    centre = image + offset
    inexact = 2 * UNIT * (np.abs(image) + np.abs(offset) + np.abs(centre)) + 4 * ETA
    exact = (image == 0.0) & ((abs(node.beta) == 1.0) | (node.full_bias == 0.0))
    rounding = add_up(error, np.where(exact, 0.0, inexact))
    if abs(node.alpha) != 1.0:  # alpha W rounds
        rounding = add_up(rounding, 2 * UNIT * product_up(magnitude, before.value.largest))
        rounding = add_up(rounding, np.full_like(rounding, 4 * ETA * (1.0 + float(before.value.largest.sum()))))
    start = add_up(rounding, product_up(magnitude, before.start))
    own_box = _own_moves(known, m)
    box = chain.box
    mean_radius = add_up(start, _absolute(known.a[m, 0].centre, box))
    mean_ball = known.a[m, 0].deviation * frobenius_up(box) + known.a[m, 0].norm_bound * chain.ball
    if chain.boxed:
        for i in range(1, m + 1):
            moves = own_box[i]
            mean_radius = add_up(mean_radius, _absolute(known.a[m, i].centre, moves))
            mean_ball = mean_ball + known.a[m, i].deviation * frobenius_up(moves)
    else:
        mean_ball = mean_ball + chain.gather(
            [known.a[m, i].norm_bound * known.layer_gain[i].norm_bound for i in range(1, m + 1)]
        )
    mean = mean_radius, mean_ball
    step_ball = known.step_norm[m] * before.ball
    if not chain.boxed:
        step_ball = step_ball + layer.radius * known.layer_gain[m].norm_bound
    step_radius = add_up(rounding, product_up(magnitude, before.value.split), own_box[m])
    step = step_radius, step_ball
    form, (radius, ball) = min(
        (("m", mean), ("s", step)), key=lambda f: float(f[1][0].sum()) + len(centre) * f[1][1].value
    )
    known.enclosures += form
    if not (
        np.isfinite(radius).all() and ball.finite and np.isfinite(centre).all() and float(np.abs(centre).max()) < HUGE
    ):
        raise RangeOverflow(f"values at node {node.name!r} may exceed {HUGE:g}", hint="use a smaller domain")
    reach = np.minimum(*(add_up(r, np.full_like(r, b.value)) for r, b in (mean, step)))
    return stage(chain, m, centre, start, radius, ball, reach)


def _own_moves(known: Local, m: int) -> list[Array]:
    """Per layer i <= m: how far its own parameters move each of its outputs, on a box of parameters."""
    moves = [known.chain.box]
    for i in range(1, m + 1):
        layer = known.layer(i)
        total = Up(float(product_up(np.ones((1, layer.linear.shape[1])), known.stages[i - 1].value.largest)[0]))
        each = layer.entry * (layer.alpha * total + layer.beta)
        moves.append(np.full(layer.outputs, each.value))
    return moves


def _absolute(ball: Ball, vector: Array) -> Array:
    """At least |X| vector for every X in ``ball``, vector >= 0."""
    product = product_up(np.abs(ball.centre), vector)
    slack = ball.error * frobenius_up(vector)
    return add_up(product, np.full_like(product, slack.value))
