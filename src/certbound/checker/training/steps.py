"""What is verified of one recorded step: its rounding, its decrease, and how long it goes on in the ball (T3 to T5)."""

from __future__ import annotations

import math
from fractions import Fraction
from operator import mul
from typing import NamedTuple

from arithmetic.elementary import log_bounds

from training.fixed import ONE, fixed
from training.forward import Pass
from training.run import BOX, CROSS_ENTROPY, SHRINK, After, Run


class Vector(NamedTuple):
    """Entries in units of 2**-BITS, each within ``radius``."""

    entries: list[int]
    radius: int

    def square_up(self) -> Fraction:
        """At least the square of the Euclidean norm."""
        return Fraction(sum((abs(v) + self.radius) ** 2 for v in self.entries), ONE * ONE)

    def norm_up(self) -> Fraction:
        """At least the Euclidean norm."""
        return Fraction(math.isqrt(sum((abs(v) + self.radius) ** 2 for v in self.entries)) + 1, ONE)


def scaled(vector: Vector, factor: Fraction) -> Vector:
    """The vector times a nonnegative rational."""
    n, d = factor.numerator, factor.denominator
    return Vector([v * n // d for v in vector.entries], -(-vector.radius * n // d) + 1)


def plus(a: Vector, b: Vector) -> Vector:
    """The sum."""
    return Vector([x + y for x, y in zip(a.entries, b.entries, strict=True)], a.radius + b.radius)


def minus(a: Vector, b: Vector) -> Vector:
    """The difference."""
    return Vector([x - y for x, y in zip(a.entries, b.entries, strict=True)], a.radius + b.radius)


def point_of(run: Run, k: int) -> Vector:
    """The recorded parameters before step k."""
    stack = fixed([run.path[k]])
    return Vector(stack.rows[0], stack.radius)


def direction(run: Run, gradient: Vector, velocity: Vector | None) -> tuple[Vector, Vector | None]:
    """(what step k takes eta times of, velocity after it)."""
    if not run.momentum:
        return gradient, None
    after = gradient if velocity is None else plus(scaled(velocity, run.momentum), gradient)
    return (plus(gradient, scaled(after, run.momentum)) if run.nesterov else after), after


def rule_t5(run: Run, k: int, along: Vector) -> Fraction:
    """At least |theta_(k+1) - step(theta_k)|: what rounding has added to the recorded step."""
    eta = run.steps[k].eta
    target = minus(point_of(run, k), scaled(along, eta))
    if run.after is not None:
        target = _after(run.after, eta, target)
    return minus(point_of(run, k + 1), target).norm_up()


def _after(after: After, eta: Fraction, y: Vector) -> Vector:
    """The projection, or the proximal map with step size eta: entry by entry, and no entry moves more than y's."""
    if after.kind == BOX:
        low, high = fixed([[after.low, after.high]]).rows[0]
        return Vector([min(max(v, low), high) for v in y.entries], y.radius + 1)
    if after.kind == SHRINK:
        return scaled(y, 1 / (1 + eta * after.strength))
    threshold = fixed([[eta * after.strength]]).rows[0][0]
    return Vector([max(abs(v) - threshold, 0) * (1 if v > 0 else -1) for v in y.entries], y.radius + 1)


def rule_t3(move: Vector, gradient: Vector, smoothness: Fraction) -> Fraction:
    """At most the decrease of the loss from theta to theta + move, which lies in the ball of this smoothness."""
    product = sum(map(mul, gradient.entries, move.entries))
    sums = sum(map(abs, gradient.entries)), sum(map(abs, move.entries))
    off = sums[0] * move.radius + sums[1] * gradient.radius + len(move.entries) * move.radius * gradient.radius
    return Fraction(-product - off, ONE * ONE) - smoothness * move.square_up() / 2


def rule_t4(
    run: Run, k: int, found: Pass, gradient: Vector, point: Vector, radius: Fraction, smoothness: Fraction, steps: int
) -> bool:
    """Whether that many steps of gradient descent with this eta, from this point, are proved to stay in the ball."""
    eta = run.steps[k].eta
    if steps * eta * (gradient.norm_up() + smoothness * radius) <= radius:
        return True
    return eta * smoothness <= 1 and 2 * steps * eta * loss_up(run, found, run.steps[k].batch, point) <= radius**2


def loss_up(run: Run, found: Pass, batch: list[int], point: Vector) -> Fraction:
    """At least the loss over the places ``batch``."""
    total = Fraction(0)
    for i in batch:
        if run.loss == CROSS_ENTROPY and found.probabilities is not None:
            p = found.probabilities.rows[i][run.labels[i]] - found.probabilities.radius
            if p > 0:
                total -= log_bounds(Fraction(p, ONE), 64)[0]
            else:  # log sum exp(F_j - F_y) <= n + max F - F_y
                row, off = found.values[-1].rows[i], found.values[-1].radius
                total += Fraction(max(row) - row[run.labels[i]] + 2 * off, ONE) + len(row)
        else:
            square = Vector(found.residual.rows[i], found.residual.radius).square_up()
            total += square / (2 * run.scale) if run.scale else 0
    return total / len(batch) + run.decay * point.square_up() / 2
