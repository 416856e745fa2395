"""The learning stability profile along a recorded path (rules T6 to T8), in floats rounded up as in variation.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..numbers.exact import float_up
from ..numbers.matrix import Array
from .run import SHRINK, Optimiser, Run
from .variation import LEAST, ROUNDED, Sizes

EVERY = 1.0 + 2.0**-45  # for the few operations of one step of a recursion


@dataclass(frozen=True)
class Row:
    """Of a step: spectrum within [-least, largest]; norm of its direction; largest gradient of one sample's loss."""

    least: Fraction
    largest: Fraction
    direction: float
    sample: float


@dataclass(frozen=True)
class Momentum:
    """The matrix [[a, b], [b, c]] of rule T7, and the factor of each step."""

    a: Fraction
    b: Fraction
    c: Fraction
    factors: tuple[Fraction, ...]


def rule_t6(run: Run, k: int, row: Row) -> float:
    """By how much step k enlarges the distance of two infinitely close sets of parameters, without momentum."""
    eta, after = run.steps[k].eta, run.optimiser.after
    factor = max(abs(1 + eta * row.least), abs(1 - eta * row.largest))
    if after is not None and after.kind == SHRINK:
        factor /= 1 + eta * after.strength
    return float_up(factor)


def transition(optimiser: Optimiser, eta: float, value: Array) -> Array:
    """(..., 2, 2): the step's matrix of parameters and velocity where the Hessian is ``value``."""
    beta = float(optimiser.momentum)
    now, kept = (1 + beta, beta * beta) if optimiser.nesterov else (1.0, beta)
    one = np.ones_like(value)
    rows = [np.stack([1 - eta * now * value, -eta * kept * one], -1), np.stack([value, beta * one], -1)]
    return np.stack(rows, -2)


def choose_momentum(run: Run, rows: Sequence[Row]) -> Momentum:
    """A form, found in floats, and factors that rule T7 proves exactly."""
    ends = [
        transition(run.optimiser, float(s.eta), np.array([-float(r.least), float(r.largest)]))
        for s, r in zip(run.steps, rows, strict=True)
    ]
    matrices = np.stack(ends)  # steps, ends, 2, 2
    unit = max(float(s.eta) for s in run.steps) or 1.0

    def of(at: tuple[float, float]) -> tuple[float, Array, Array]:
        """(logarithm of the whole profile, form, factors) of P = R^T R, R = [[1, 0], [t, s]]."""
        scale, tilt = unit * 10 ** at[0], at[1]
        root = np.array([[1.0, 0.0], [tilt, scale]])
        inverse = np.array([[1.0, 0.0], [-tilt / scale, 1.0 / scale]])
        factors = np.linalg.norm(root @ matrices @ inverse, 2, axis=(-2, -1)).max(axis=1)
        form = root.T @ root
        through = np.sqrt(form[0, 0] * form[1, 1]) / scale
        logarithms = np.log(factors)
        return float(np.maximum(logarithms, 0).sum() + logarithms.sum() + np.log(through)), form, factors

    best, width = (0.0, 0.0), 3.0
    for _ in range(24):  # a grid about the best so far, finer and finer
        around = [(best[0] + width * i / 4, best[1] + width * j / 4) for i in range(-4, 5) for j in range(-4, 5)]
        best = min(around, key=lambda at: of(at)[0])
        width *= 0.7
    _, form, factors = of(best)
    a, b, c = (Fraction(float(v)) for v in (form[0, 0], form[0, 1], form[1, 1]))
    found = []
    for k, guess in enumerate(factors):
        factor = Fraction(float(guess))
        while not proves(run, k, rows[k], a, b, c, factor):
            factor *= 1 + Fraction(1, 1 << 30)
            if factor > 2 * Fraction(float(guess)) + 1:  # the float guess was no guess
                raise ArithmeticError("no factor of the momentum was proved")
        found.append(factor)
    return Momentum(a, b, c, tuple(found))


def proves(run: Run, k: int, row: Row, a: Fraction, b: Fraction, c: Fraction, factor: Fraction) -> bool:
    """Whether A^T P A <= factor^2 P at both ends of the spectrum (rule T7), exactly."""
    eta, beta = run.steps[k].eta, run.optimiser.momentum
    now, kept = (1 + beta, beta * beta) if run.optimiser.nesterov else (Fraction(1), beta)
    for value in (-row.least, row.largest):
        p, q, r, s = 1 - eta * now * value, -eta * kept, value, beta
        first = factor**2 * a - (p * p * a + 2 * p * r * b + r * r * c)
        mixed = factor**2 * b - (p * q * a + (p * s + q * r) * b + r * s * c)
        second = factor**2 * c - (q * q * a + 2 * q * s * b + s * s * c)
        if first < 0 or second < 0 or first * second < mixed * mixed:
            return False
    return True


def rule_t8(run: Run, rows: Sequence[Row], form: Momentum | None) -> dict[str, float]:
    """Signature -> upper bound."""
    into = out_of = 1.0
    if form is not None:
        into = np.sqrt(float_up(form.a)) * ROUNDED
        out_of = np.sqrt(float_up(form.c / (form.a * form.c - form.b**2))) * ROUNDED
    largest = product = 1.0
    additive = rate = 0.0
    data = np.zeros(len(run.inputs))
    for k, row in enumerate(rows):
        factor = rule_t6(run, k, row) if form is None else float_up(form.factors[k])
        product = max(product * factor * EVERY, 1.0)
        largest = max(largest, product)
        eta = float_up(run.steps[k].eta)
        additive = (additive * factor + into) * EVERY
        rate = (rate * factor + into * eta * row.direction) * EVERY
        enters = eta if form is None else _data_in(run, k, form)
        batch = run.batch(k)
        data = data * factor * EVERY
        data[batch] += 2 * enters * row.sample / len(batch) * ROUNDED
    parametric = largest if form is None else max(1.0, into * out_of * largest * ROUNDED)
    return {
        "parametric": parametric,
        "additive": out_of * additive * ROUNDED,
        "rate": out_of * rate * ROUNDED,
        "data": out_of * float(data.max()) * ROUNDED,
    }


def _data_in(run: Run, k: int, form: Momentum) -> float:
    beta = run.optimiser.momentum
    c = -run.steps[k].eta * (1 + beta if run.optimiser.nesterov else 1)
    return float(np.sqrt(float_up(c * c * form.a + 2 * c * form.b + form.c)) * ROUNDED)


def signatures_of(sizes: Sizes, first: float) -> tuple[float, float]:
    """(forward, depth): the largest norm of d z_t / d z_l, inputs included, and of d z_t / d (weights of l)."""
    forward, depth = max(1.0, first), 0.0
    for begin, own in enumerate(sizes.inputs):
        depth = max(depth, float(own.max()))
        for t in range(begin + 1, len(sizes.inputs)):
            reach = sizes.reach[t, begin]
            forward = max(forward, float(reach.max()) * (max(1.0, first) if begin == 0 else 1.0))
            depth = max(depth, float((reach * own).max()))
    return forward * ROUNDED, depth * ROUNDED


def sample_gradients(sizes: Sizes) -> float:
    """At least the largest norm of the gradient of one sample's loss (without decay)."""
    pairs = zip(sizes.gradients, sizes.inputs, strict=True)
    square = sum(((g + LEAST) ** 2 * (v + LEAST) ** 2 for g, v in pairs), np.zeros(1))
    return float(np.sqrt(square.max()) * ROUNDED)
