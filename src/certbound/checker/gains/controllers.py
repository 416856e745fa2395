"""What follows for each closed loop from bounds of its network: one rule for each kind of envelope.

An envelope says |z(t)|^2 <= start e^(-2 rate t) + limit (1 - e^(-2 rate t)) as long as the state stays in the boxes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import NamedTuple

from outcome import Rejected

from gains.forms import rule_g1

Numbers = Mapping[str, Fraction]
JACOBIAN, REMAINDER = "jacobian", "remainder"  # what an envelope uses of the network
QUANTITY = {JACOBIAN: "parameter_jacobian", REMAINDER: "taylor_remainder"}


class Envelope(NamedTuple):
    """See the module's text. ``converges``: it is claimed that z(t) tends to 0."""

    by: str
    rate: Fraction
    start: Fraction
    limit: Fraction
    converges: bool


class Facts(NamedTuple):
    """``at``: gains and assumed numbers by name; ``bounds``: quantity -> its bound in every box; ``witness``."""

    at: Numbers
    bounds: Numbers
    witness: Numbers

    def bound(self, by: str) -> Fraction:
        """The bound of the network that the envelope uses."""
        if (quantity := QUANTITY[by]) not in self.bounds:
            raise Rejected(f"certificate.bounds: an envelope by {by!r} needs {quantity}")
        return self.bounds[quantity]

    @property
    def outside(self) -> Fraction:
        """What enters the loop from outside the network's class: approximation error and disturbance."""
        return self.at["approximation_error"] + self.at["disturbance"]

    @property
    def gap(self) -> Fraction:
        """A bound of everything that the network does not compensate: 2 theta_radius J + outside."""
        return 2 * self.at["theta_radius"] * self.bound(JACOBIAN) + self.outside


def rule_g4(facts: Facts, envelope: Envelope) -> str:
    """Loop of second order, by the remainder: why the envelope does not follow, "" if it does."""
    at, remainder = facts.at, facts.bound(REMAINDER)
    radius, rate, multiplier = at["theta_radius"], envelope.rate, facts.witness["multiplier"]
    if not 0 < rate <= at["alpha"]:
        return "its rate is not between 0 and alpha"
    if multiplier < 0:
        return "the multiplier is negative"
    cross, edge = -radius * remainder, -(at["sigma"] / 2 + multiplier) * radius
    form = [
        [at["k"] - rate, cross, -facts.outside / 2],
        [cross, at["sigma"] + multiplier - rate / at["gamma"], edge],
        [-facts.outside / 2, edge, rate * envelope.limit],
    ]
    if not rule_g1(form):
        return "its form is not positive definite"
    if envelope.start < at["initial_error"] ** 2 + radius**2 / at["gamma"]:
        return "its start is below what V can be at t = 0"
    return "it does not say that the errors vanish" if envelope.converges else ""


def rule_g5(facts: Facts, envelope: Envelope) -> str:
    """Loop of second order, by the Jacobian."""
    at, rate = facts.at, envelope.rate
    if not (0 < rate <= at["alpha"] and rate < at["k"]):
        return "its rate is not between 0 and alpha, below k"
    if envelope.limit < facts.gap**2 / (4 * rate * (at["k"] - rate)):
        return "its limit is too small"
    if envelope.start < at["initial_error"] ** 2:
        return "its start is below the error at t = 0"
    return "it does not say that the errors vanish" if envelope.converges else ""


def second_order(facts: Facts, envelope: Envelope) -> str:
    """Why the envelope does not follow for the controller of second order."""
    return {REMAINDER: rule_g4, JACOBIAN: rule_g5}[envelope.by](facts, envelope)


def full_state(at: Numbers, level: Fraction) -> tuple[Fraction, Fraction]:
    """Squares of what positions and speeds can be off the desired ones where |(e, e' + alpha e)|^2 <= level."""
    return level, (1 + at["alpha"] ** 2) * level


class Controller(NamedTuple):
    """``order``: of its plant; ``gains``: their names, positive but for those in ``may_vanish``; ``law``: texts.

    ``refuse``: why an envelope does not follow. ``room``: see full_state(). ``sees_state``: the network's input is the
    state, which has to stay inside the boxes; else it is the desired trajectory.
    """

    order: int
    gains: tuple[str, ...]
    may_vanish: frozenset[str]
    witness: tuple[str, ...]
    hypotheses: tuple[str, ...]
    refuse: Callable[[Facts, Envelope], str]
    room: Callable[[Numbers, Fraction], tuple[Fraction, Fraction]]
    sees_state: bool = True


_PARAMETERS = "parameters: |theta* - theta0| <= theta_radius, theta0 the parameters stored in the model file"
_DISTURBANCE = "disturbance: |d| <= disturbance at all times"
_TIME = "time is continuous: a loop that updates in steps (sampled data, Euler) is not covered"
CONTROLLERS = {
    "second order": Controller(
        2,
        ("alpha", "k", "gamma", "sigma"),
        frozenset({"sigma"}),
        ("multiplier",),
        (
            _PARAMETERS,
            "approximation: |eps| <= approximation_error wherever (q, q') lies in the domain of a box",
            "plant: q'' = f0 + Phi((q, q'), theta*) + eps + d + g u, with f0 and g known and g g+ = 1",
            _DISTURBANCE,
            "law: u = g+ (qd'' - alpha e' - k r - e - f0 - Phi((q, q'), theta)), e = q - qd, r = e' + alpha e",
            "adaptation: theta' = proj(gamma (Phi'(theta)^T r - sigma (theta - theta0))), theta(0) = theta0, "
            "proj the projection on the tangent cone of the ball |theta - theta0| <= theta_radius",
            "start: |(e, r)| <= initial_error at t = 0",
            "gain: k at least the number stated, the others equal to theirs",
            _TIME,
        ),
        second_order,
        full_state,
    ),
}
DESIRED = {  # how the desired trajectory is given -> what is supposed of it
    "periodic": "desired: the curve of claim.desired, c = cos(frequency t), s = sin(frequency t)",
    "horizon": "desired: the curve of claim.desired, for t from 0 to horizon and no longer",
    "boxes": "desired: at every time its position, and speed, lies in one of the boxes of claim.desired",
}
