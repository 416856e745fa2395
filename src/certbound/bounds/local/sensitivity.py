"""Rules L2 and L3: enclosures of the pre-activations and sensitivities between layers.

Centres, matrices for m, i: A = dz_m/dz_i, U = dz_m/du_{l+1}, B = du_m/dz_i. Over the domain
a >= ||A||, delta >= ||A - centre||, rows >= the longest row of A; the same for B.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ...numbers.balls import Ball, frobenius_up, identity, times_up
from ...numbers.directed import Up, least, norm_up
from ...numbers.matrix import ETA, UNIT, Array, add_up, affine_image, product_up
from ..enclosure import HUGE, RangeOverflow
from .chain import Chain, Layer
from .stages import Stage, of_input, stage

RELATIVE = 1.0 + 2.0**-31  # left in every recorded norm for whoever verifies it
# The same where a neuron may meet a kink: its centre is the middle of a range, which moves with the interval's ends.
AT_KINKS = 1.0 + 2.0**-24
NEGLIGIBLE = 1e-9  # the promised relative accuracy: a matrix of entries below it does not need its operator norm


@dataclass
class Norms:
    """Upper bounds of matrix norms by key, as the certificate records them; what has no key is a Frobenius norm."""

    known: dict[str, Up] = field(default_factory=dict)
    slack: float = RELATIVE

    def __call__(self, key: str, ball: Ball) -> Up:
        """At least ||X|| for every X in ``ball``; recorded under ``key`` unless it is the Frobenius norm."""
        if key not in self.known:
            if min(ball.centre.shape) <= 1:
                return ball.frobenius() + ball.error
            self.known[key] = ball.norm() * Up(self.slack)
        return self.known[key]

    def after(self, stage: Stage) -> None:
        """Leave more in the norms that come if this stage's centres are not the same for everybody.

        How far roundings can move them is in the balls' errors, absolutely: next to what is added to them it may be
        nothing, however large it is next to the centres themselves (slopes of saturated neurons, values that cancel).
        """
        self.slack = max(self.slack, AT_KINKS if stage.rough.any() else RELATIVE)

    def scaled(self, key: str, ball: Ball) -> Up:
        """The same for a matrix scaled by deviations; where they are negligible the Frobenius norm does."""
        if key not in self.known and float(np.abs(ball.centre).max(initial=0.0)) < NEGLIGIBLE:
            return ball.frobenius() + ball.error
        return self(key, ball)


def peak(values: Array) -> Up:
    """The largest entry of a nonnegative array."""
    return Up(float(values.max(initial=0.0)))


def product_peak(a: Array, b: Array) -> Up:
    """At least max(a b), entry by entry, both nonnegative."""
    return peak(times_up(a, b))


@dataclass(frozen=True, eq=False)
class Bounded:
    """A matrix over the domain: its centre, ``norm`` >= ||centre||, ``top`` >= ||X||, ``off`` >= ||X - centre||."""

    centre: Ball
    norm: Up
    top: Up
    off: Up
    rows: Up  # >= the longest row of X
    centre_rows: Array  # >= the rows' norms of the centre


@dataclass(eq=False)
class Local:
    """Everything of first order that is known over the domain. Index m, i as in the rules; lists start at index 0."""

    chain: Chain
    norms: Norms
    stages: list[Stage]
    forms: str = ""  # which enclosure each layer has: m(ean) or s(tep)
    a: dict[tuple[int, int], Bounded] = field(default_factory=dict)
    u: dict[tuple[int, int], Ball] = field(default_factory=dict)
    b: dict[tuple[int, int], Bounded] = field(default_factory=dict)
    own: list[Up] = field(default_factory=lambda: [Up.zero])  # over the domain; index 0 is unused
    own_centre: list[Up] = field(default_factory=lambda: [Up.zero])
    own_off: list[Up] = field(default_factory=lambda: [Up.zero])
    slanted: list[Up] = field(default_factory=lambda: [Up.zero])  # >= ||linear diag(slopes before)||, stored weights
    steps: list[Up] = field(default_factory=lambda: [Up.zero])  # the same for all weights of the domain

    @property
    def depth(self) -> int:
        """The number of affine layers."""
        return len(self.chain.layers)

    def layer(self, m: int) -> Layer:
        """Layer number m >= 1."""
        return self.chain.layers[m - 1]


class Changes(NamedTuple):
    """What stage l changes in A_{m<-i}, next to A_{l<-i}: the slopes at once or in parts, and the weights after it."""

    whole: Up
    split: Up
    ball: Up
    by_column: Up
    by_row: Up
    weights: Up


def one(size: int) -> Bounded:
    """The identity as a sensitivity."""
    return Bounded(identity(size), Up.one, Up.one, Up.zero, Up.one, np.ones(size))


def sensitivities(chain: Chain) -> Local:
    """Rules L1 to L3 through the whole chain. RangeOverflow if a value may leave the floats' range."""
    known = Local(chain, Norms(), [of_input(chain)])
    known.norms.after(known.stages[0])
    known.a[0, 0] = one(chain.centre.size)
    for m in range(1, known.depth + 1):
        _own(known, m)
        known.a[m, m] = one(known.layer(m).outputs)
        _matrices(known, m)
        changes: list[Changes] = []
        for i in range(m - 1, -1, -1):
            changes.insert(0, _changes(known, m, i))
            known.a[m, i] = _sensitivity(known, m, i, changes)
        for i in range(m):
            known.b[m, i] = _values(known, m, i)
        known.stages.append(_enclosed(known, m))
        known.norms.after(known.stages[m])
    for i in range(known.depth + 1):
        known.b[known.depth + 1, i] = _values(known, known.depth + 1, i)
    return known


def _own(known: Local, m: int) -> None:
    """sqrt(alpha^2 ||u||^2 + gain^2), at the centre and over the domain, and how far alpha u can be from its centre."""
    layer, before = known.layer(m), known.stages[m - 1]
    size = frobenius_up(before.value.centre) + frobenius_up(before.start)
    largest = least([size + before.spread, frobenius_up(before.value.largest)])
    known.own.append(norm_up([layer.alpha * largest, layer.gain]))
    known.own_centre.append(norm_up([layer.alpha * size, layer.gain]))
    known.own_off.append(layer.alpha * before.spread)


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
    known.slanted.append(known.norms(f"Ls {m}", step))
    known.steps.append(known.slanted[m] + known.layer(m).move * slopes.top)


def _changes(known: Local, m: int, l: int) -> Changes:  # noqa: E741
    """The factors for stage l < m, which are the same for every A_{m<-i}, i <= l."""
    norms, u, at, slope = known.norms, known.u[m, l], known.stages[l], known.stages[l].slope
    whole = norms.scaled(f"Us {m} {l}", u.columns_times(slope.total))
    split = norms.scaled(f"Ue {m} {l}", u.columns_times(slope.split))
    by_column = by_row = Up.zero
    if at.ball.value:
        weighted = u.columns_times(slope.rate)
        by_column, by_row = peak(weighted.column_norms()), norms(f"Ul {m} {l}", weighted)
    weights = known.a[m, l + 1].norm * known.layer(l + 1).move * slope.top
    return Changes(whole, split, at.ball, by_column, by_row, weights)


def _sensitivity(known: Local, m: int, i: int, changes: list[Changes]) -> Bounded:
    """Rule L3 for A_{m<-i}, i < m; ``changes``: of the stages from i on."""
    norms, slopes_before = known.norms, known.stages[m - 1].slope
    centre = known.u[m, i].columns_times(known.stages[i].slope.centre, known.stages[i].slope_noise)
    norm = norms(f"A {m} {i}", centre)
    off = centre.error
    for l, change in enumerate(changes, start=i):  # noqa: E741
        through = known.a[l, i]
        parts = change.split * through.top
        if change.ball.value:
            parts = parts + change.ball * least([change.by_column * through.top, change.by_row * through.rows])
        off = off + least([change.whole * through.top, parts]) + change.weights * through.top
    passed = known.a[m - 1, i].top
    top = least([norm + off, known.steps[m] * passed])
    centre_rows = centre.row_norms()
    step = Ball(known.layer(m).linear).columns_times(slopes_before.largest)
    longest = peak(step.row_norms()) + known.layer(m).move * slopes_before.top
    off = least([off, norm + top])
    return Bounded(centre, norm, top, off, least([peak(centre_rows) + off, top, longest * passed]), centre_rows)


def _values(known: Local, m: int, i: int) -> Bounded:
    """Rule L3 for B_{m<-i}, i < m."""
    at, a = known.stages[m - 1], known.a[m - 1, i]
    slope = at.slope
    centre = a.centre.rows_times(slope.centre, at.slope_noise)
    norm = known.norms(f"B {m} {i}", centre)
    parts = peak(slope.split) * a.norm + at.ball * product_peak(slope.rate, a.centre_rows)
    off = least([peak(slope.total) * a.norm, parts]) + slope.top * a.off + centre.error
    top = least([norm + off, slope.top * a.top])
    return Bounded(centre, norm, top, least([off, norm + top]), Up.zero, centre.row_norms())


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
    mean_ball = known.a[m, 0].off * frobenius_up(box) + known.a[m, 0].top * chain.ball
    if chain.boxed:
        for i in range(1, m + 1):
            moves = own_box[i]
            mean_radius = add_up(mean_radius, _absolute(known.a[m, i].centre, moves))
            mean_ball = mean_ball + known.a[m, i].off * frobenius_up(moves)
    else:
        mean_ball = mean_ball + chain.gather([known.a[m, i].top * known.own[i] for i in range(1, m + 1)])
    mean = mean_radius, mean_ball
    step_ball = known.slanted[m] * before.ball
    if not chain.boxed:
        step_ball = step_ball + layer.radius * known.own[m]
    step_radius = add_up(rounding, product_up(magnitude, before.value.split), own_box[m])
    step = step_radius, step_ball
    form, (radius, ball) = min(
        (("m", mean), ("s", step)), key=lambda f: float(f[1][0].sum()) + len(centre) * f[1][1].value
    )
    known.forms += form
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
        each = layer.entry * (layer.alpha * total + layer.entry_bias)
        moves.append(np.full(layer.outputs, each.value))
    return moves


def _absolute(ball: Ball, vector: Array) -> Array:
    """At least |X| vector for every X in ``ball``, vector >= 0."""
    product = product_up(np.abs(ball.centre), vector)
    slack = ball.error * frobenius_up(vector)
    return add_up(product, np.full_like(product, slack.value))
