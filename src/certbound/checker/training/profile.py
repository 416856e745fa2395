"""The learning stability profile along a recorded path (rules T6 to T8), in units of 2**-SHORT, rounded up."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import sqrt_up
from outcome import Rejected

from training.fixed import SHORT, UNIT, ceil_shift, times_up, up
from training.run import SHRINK, Run
from training.variation import Sizes


class Row(NamedTuple):
    """Of a step: spectrum within [-least, largest]; norm of its direction; largest gradient of one sample's loss."""

    least: Fraction
    largest: Fraction
    direction: int
    sample: int


class Momentum(NamedTuple):
    """The matrix [[a, b], [b, c]] of rule T7, and the factor of each step."""

    a: Fraction
    b: Fraction
    c: Fraction
    factors: list[Fraction]


class Profile(NamedTuple):
    """See proofs/rules-training.md, T6 to T8."""

    parametric: int
    additive: int
    rate: int
    data: int
    forward: int
    depth: int


def rule_t6(run: Run, k: int, row: Row) -> int:
    """By how much step k enlarges the distance of two infinitely close sets of parameters, without momentum."""
    eta = run.steps[k].eta
    factor = max(abs(1 + eta * row.least), abs(1 - eta * row.largest))
    if run.after is not None and run.after.kind == SHRINK:
        factor /= 1 + eta * run.after.strength
    return up(factor)


def rule_t7(run: Run, k: int, row: Row, form: Momentum) -> int:
    """The factor of step k in the norm of the form; Rejected unless it is proved at both ends of the spectrum."""
    eta, beta, square = run.steps[k].eta, run.momentum, form.factors[k] ** 2
    now, kept = (1 + beta, beta * beta) if run.nesterov else (Fraction(1), beta)
    for value in (-row.least, row.largest):
        p, q, r, s = 1 - eta * now * value, -eta * kept, value, beta
        # A^T P A, A = [[p, q], [r, s]]
        a = p * p * form.a + 2 * p * r * form.b + r * r * form.c
        b = p * q * form.a + (p * s + q * r) * form.b + r * s * form.c
        c = q * q * form.a + 2 * q * s * form.b + s * s * form.c
        x, y, z = square * form.a - a, square * form.b - b, square * form.c - c
        if x < 0 or z < 0 or x * z < y * y:
            raise Rejected(f"steps[{k}]: its momentum's factor is not proved (rule T7)")
    return up(form.factors[k])


def rule_t8(run: Run, rows: Sequence[Row], form: Momentum | None, signatures: tuple[int, int]) -> Profile:
    """The whole profile; ``signatures``: those of the forward passes, forward and depth."""
    steps = len(run.steps)
    into, out_of = UNIT, UNIT  # norms of entering the form's norm with parameters, and of leaving it
    if form is not None:
        determinant = form.a * form.c - form.b * form.b
        if form.a <= 0 or determinant <= 0:
            raise Rejected("the form of the momentum is not positive definite")
        into, out_of = up(sqrt_up(form.a)), up(sqrt_up(form.c / determinant))
    largest_product = product = UNIT
    additive = rate = 0
    data = [0] * len(run.inputs)
    for k, row in enumerate(rows):
        factor = rule_t6(run, k, row) if form is None else rule_t7(run, k, row, form)
        product = max(times_up(product, factor), UNIT)  # over all beginnings, this step's end among them
        largest_product = max(largest_product, product)
        eta = up(run.steps[k].eta)
        additive = times_up(additive, factor) + into
        rate = times_up(rate, factor) + times_up(times_up(into, eta), row.direction)
        enters = eta if form is None else _data_in(run, k, form)
        change = -(-times_up(2 * enters, row.sample) // len(run.steps[k].batch))
        data = [times_up(d, factor) for d in data]
        for i in run.steps[k].batch:
            data[i] += change
    both = times_up(into, out_of)
    parametric = largest_product if form is None else max(UNIT, times_up(both, largest_product))
    if steps != len(rows):
        raise Rejected(f"{len(rows)} rows for {steps} steps")
    return Profile(
        parametric, times_up(out_of, additive), times_up(out_of, rate), times_up(out_of, max(data)), *signatures
    )


def _data_in(run: Run, k: int, form: Momentum) -> int:
    """The norm of (-eta c, 1), by which a change of the gradient enters a step with momentum."""
    c = -run.steps[k].eta * (1 + run.momentum if run.nesterov else 1)
    return up(sqrt_up(c * c * form.a + 2 * c * form.b + form.c))


def signatures_of(sizes: Sequence[Sizes], first: int) -> tuple[int, int]:
    """(forward, depth): the largest norm of d z_t / d z_l, the inputs and t = l included, and of d z_t / d (weights l).

    ``first``: at least the spectral norm of the first weight without its bias.
    """
    forward, depth = max(UNIT, first), 0
    for own in sizes:
        for start, size in enumerate(own.inputs):
            depth = max(depth, size)
            for t in range(start + 1, len(own.inputs)):
                reach = own.reach[t, start]
                forward = max(forward, reach, times_up(reach, first) if start == 0 else 0)
                depth = max(depth, times_up(reach, size))
    return forward, depth


def sample_gradients(sizes: Sequence[Sizes]) -> int:
    """At least the largest norm of the gradient of one sample's loss (without weight decay)."""
    squares = [sum((g * v) ** 2 for g, v in zip(s.gradients, s.inputs, strict=True)) for s in sizes]
    return ceil_shift(math.isqrt(max(squares)) + 1, SHORT)
