"""Loops of second order with parameters that are updated by Euler steps, and inputs that are held (rule G12)."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import norm_up, sqrt_up
from outcome import Rejected

from gains.controllers import JACOBIAN, REMAINDER, Envelope, Facts, rule_g4, rule_g5
from gains.curve import Curve, largest
from gains.hypotheses import HELD

SPEED = "input_jacobian"  # how fast the network's output moves with the state


class Samples(NamedTuple):
    """``step``: the time between samples; ``speed``, ``jerk``: at least the norms of the desired (speed, acceleration)
    and of the derivative of the acceleration; ``level``: that of the claim.
    """

    step: Fraction
    held: bool
    speed: Fraction
    jerk: Fraction
    level: Fraction


def samples(curve: Curve, horizon: Fraction | None, step: Fraction, updates: str, level: Fraction) -> Samples:
    """The numbers of a claim whose loop is sampled."""
    first, second = largest(curve, horizon)
    return Samples(step, updates == HELD, norm_up(first), norm_up(second), level)


def rule_g12(sampled: Samples) -> dict[str, Callable[[Facts, Envelope], str]]:
    """For each kind of envelope why one does not follow, "" if it does."""

    def by_jacobian(facts: Facts, envelope: Envelope) -> str:
        _, hold, _ = _rates(sampled, facts)
        return rule_g5(_pushed(facts, hold), envelope)

    def by_remainder(facts: Facts, envelope: Envelope) -> str:
        at, h, (turn, hold, moves) = facts.at, sampled.step, _rates(sampled, facts)
        radius, jacobian, gamma = at["theta_radius"], facts.bound(JACOBIAN), at["gamma"]
        if envelope.rate <= 0:
            return "its rate is not positive"
        update = jacobian * sqrt_up(sampled.level) + at["sigma"] * radius
        lost = 2 * radius * jacobian * h * turn + h * gamma * update**2
        lost += envelope.rate * h * update * (4 * radius + h * gamma * update)
        push = hold + 2 * facts.bounds[SPEED] * h * moves
        why = rule_g4(_pushed(facts, push), envelope._replace(limit=envelope.limit - lost / envelope.rate))
        return f"{why}, with what the samples lose" if why else ""

    return {JACOBIAN: by_jacobian, REMAINDER: by_remainder}


def _pushed(facts: Facts, push: Fraction) -> Facts:
    return facts._replace(at={**facts.at, "disturbance": facts.at["disturbance"] + push})


def _rates(sampled: Samples, facts: Facts) -> tuple[Fraction, Fraction, Fraction]:
    """At least |r'|, the change of a held command, and the speed of the state, on the level set."""
    at, size = facts.at, sqrt_up(sampled.level)
    if SPEED not in facts.bounds:
        raise Rejected(f"certificate.bounds: a sampled loop needs {SPEED}")
    alpha, hold = at["alpha"], facts.witness["hold"] if sampled.held else Fraction(0)
    if hold < 0:
        raise Rejected("certificate.witness.hold: it is negative")
    turn = sqrt_up(1 + at["k"] ** 2) * size + facts.gap + hold
    slide = sqrt_up(1 + alpha**2) * size
    moves = sampled.speed + (1 + alpha) * slide + turn
    change = sampled.jerk + (alpha + at["k"]) * turn + abs(alpha**2 - 1) * slide + facts.bounds[SPEED] * moves
    if sampled.held and hold < sampled.step * change:
        raise Rejected("certificate.witness.hold: the held command can change by more")
    return turn, hold, moves
