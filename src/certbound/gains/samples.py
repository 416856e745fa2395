"""Loops of second order whose parameters are updated by Euler steps, and whose input may be held (rule G12)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from .controllers import JACOBIAN, QUANTITY, REMAINDER, Design, Envelope, Numbers, above, gap, root_up, second_order
from .curve import Curve
from .hypotheses import HELD

SPEED = "input_jacobian"  # how fast the network's output moves with the state


@dataclass(frozen=True)
class Samples:
    """``step``: the time between samples; ``held``: whether the input is held between them; ``speed``, ``jerk``: at
    least the norms of the desired (speed, acceleration) and of the derivative of the acceleration; ``level``: what
    |z|^2 is to keep below.
    """

    step: Fraction
    held: bool
    speed: Fraction
    jerk: Fraction
    level: Fraction

    @classmethod
    def of(cls, curve: Curve, step: Fraction, updates: str, tube: Fraction) -> Samples:
        """The samples of a plant."""
        first, second = curve.largest()
        return cls(step, updates == HELD, _norm(first), _norm(second), tube**2)

    def design(self, at: Numbers, bounds: Numbers) -> Design:
        """The best envelopes for gains, assumed numbers and the bounds J, rho and of the input Jacobian."""
        rates = self._rates(at, bounds)
        if rates is None:
            return Design(dict(at), (), {})
        turn, hold, moves = rates
        pushed = {**at, "disturbance": at["disturbance"] + hold}
        witness = {"hold": hold} if self.held else {}
        found = [e for e in second_order(pushed, bounds).envelopes if e.by == JACOBIAN]
        more = hold + 2 * bounds[SPEED] * self.step * moves
        other = second_order({**at, "disturbance": at["disturbance"] + more}, bounds)
        chosen = {**at, "sigma": other.at["sigma"]}
        for envelope in other.envelopes:
            if envelope.by == REMAINDER:
                lost = self._lost(chosen, bounds, turn, envelope.rate)
                found.insert(0, replace(envelope, limit=above(envelope.limit + lost / envelope.rate)))
        return Design(chosen, tuple(found), other.witness | witness)

    def keeps(self, envelope: Envelope) -> bool:
        """Whether the envelope, which is shown on the level set, shows that it is not left."""
        return envelope.level < self.level

    def _lost(self, at: Numbers, bounds: Numbers, turn: Fraction, rate: Fraction) -> Fraction:
        """What the samples add to the derivative of V, beside a push."""
        h, jacobian, radius, gamma = self.step, bounds[QUANTITY[JACOBIAN]], at["theta_radius"], at["gamma"]
        update = jacobian * root_up(self.level) + at["sigma"] * radius
        lost = 2 * radius * jacobian * h * turn + h * gamma * update**2
        return lost + rate * h * update * (4 * radius + h * gamma * update)

    def _rates(self, at: Numbers, bounds: Numbers) -> tuple[Fraction, Fraction, Fraction] | None:
        """At least |r'|, the change of a held command, and the speed of the state; None if it is held too long."""
        alpha, k, size = at["alpha"], at["k"], root_up(self.level)
        slide = root_up(1 + alpha**2) * size
        turn, hold = root_up(1 + k**2) * size + gap(at, bounds), Fraction(0)
        moves = self.speed + (1 + alpha) * slide + turn
        if self.held:
            change = self.jerk + (alpha + k) * turn + abs(alpha**2 - 1) * slide + bounds[SPEED] * moves
            left = 1 - self.step * (alpha + k + bounds[SPEED])
            if left <= 0:
                return None
            hold = above(self.step * change / left)
        return turn + hold, hold, moves + hold


def quantities(sampled: bool) -> tuple[str, ...]:
    """Of the network that the conditions need."""
    return (*QUANTITY.values(), SPEED) if sampled else tuple(QUANTITY.values())


def _norm(values: list[Fraction]) -> Fraction:
    return root_up(sum((v * v for v in values), Fraction(0)))
