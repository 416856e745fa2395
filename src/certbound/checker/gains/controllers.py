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


def rule_g6(facts: Facts, envelope: Envelope) -> str:
    """Loop of first order with a switching term, by the remainder."""
    at = facts.at
    if at["switching"] < facts.outside + 4 * at["theta_radius"] ** 2 * facts.bound(REMAINDER):
        return "the switching gain is too small"
    return _bounded(at, envelope)


def rule_g7(facts: Facts, envelope: Envelope) -> str:
    """Loops of first order with a switching term, by the Jacobian."""
    at, rate, left = facts.at, envelope.rate, facts.gap - facts.at["switching"]
    if not 0 < rate <= at["k"]:
        return "its rate is not between 0 and k"
    if left > 0 and (rate == at["k"] or envelope.limit < left**2 / (4 * rate * (at["k"] - rate))):
        return "its limit is too small"
    if envelope.start < at["initial_error"] ** 2:
        return "its start is below the error at t = 0"
    return "it does not say that the errors vanish" if envelope.converges and envelope.limit > 0 else ""


def rule_g8(facts: Facts, envelope: Envelope) -> str:
    """Loop with a linear part, by remainder and Jacobian."""
    at, radius, jacobian = facts.at, facts.at["theta_radius"], facts.bound(JACOBIAN)
    pull = jacobian * (1 + 1 / at["k"]) + at["leakage"] * radius / at["gamma"]
    rest = 4 * radius**2 * facts.bound(REMAINDER) + pull**2 * at["gamma"] / (4 * at["leakage"])
    if at["switching"] < facts.outside + rest:
        return "the switching gain is too small"
    return _bounded(at, envelope)


def _bounded(at: Numbers, envelope: Envelope) -> str:
    """V does not grow: the envelope says no more than that, and that the errors vanish."""
    if envelope.rate != 0 or envelope.limit != 0:
        return "its rate and its limit have to be 0"
    if envelope.start < at["initial_error"] ** 2 + at["theta_radius"] ** 2 / at["gamma"]:
        return "its start is below what V can be at t = 0"
    return ""


def rule_g9(facts: Facts, envelope: Envelope) -> str:
    """Euler-Lagrange loop, by the Jacobian."""
    at, rate = facts.at, envelope.rate
    least, largest = at["inertia_least"], at["inertia_largest"]
    if least > largest:
        return "the bounds of the inertia are not in order"
    if not (rate > 0 and rate * largest < at["k"]):
        return "its rate is not between 0 and k / inertia_largest"
    if envelope.limit < facts.gap**2 / (4 * rate * (at["k"] - rate * largest) * least):
        return "its limit is too small"
    if envelope.start < largest / least * at["initial_error"] ** 2:
        return "its start is below what the energy can be at t = 0"
    return "it does not say that the errors vanish" if envelope.converges else ""


def no_rule(facts: Facts, envelope: Envelope) -> str:
    """For the kind of envelope that a controller does not have."""
    return "there is no rule for it"


def full_state(at: Numbers, level: Fraction) -> tuple[Fraction, ...]:
    """Squares of what positions and speeds can be off the desired ones where |(e, e' + alpha e)|^2 <= level."""
    return level, (1 + at["alpha"] ** 2) * level


def first_order(at: Numbers, level: Fraction) -> tuple[Fraction, ...]:
    """The same where |e|^2 <= level."""
    return (level,)


def filtered(at: Numbers, level: Fraction) -> tuple[Fraction, ...]:
    """The same where |e' + alpha e|^2 <= level, and alpha |e| <= initial_error at t = 0."""
    return level / at["alpha"] ** 2, 4 * level


class Controller(NamedTuple):
    """``order``: of its plant; ``gains``: their names, positive but for those in ``may_vanish``.

    ``rules``: for each kind of envelope, why one does not follow. ``room``: see full_state(). ``sees_state``: the
    network's input is the state, which has to stay inside the boxes; else it is the desired trajectory.
    """

    order: int
    gains: tuple[str, ...]
    may_vanish: frozenset[str]
    witness: tuple[str, ...]
    rules: Mapping[str, Callable[[Facts, Envelope], str]]
    room: Callable[[Numbers, Fraction], tuple[Fraction, ...]]
    sees_state: bool = True


CONTROLLERS = {
    "second order": Controller(
        2,
        ("alpha", "k", "gamma", "sigma"),
        frozenset({"sigma"}),
        ("multiplier",),
        {REMAINDER: rule_g4, JACOBIAN: rule_g5},
        full_state,
    ),
    "first order": Controller(
        1,
        ("k", "switching", "gamma"),
        frozenset({"switching"}),
        (),
        {REMAINDER: rule_g6, JACOBIAN: rule_g7},
        first_order,
        sees_state=False,
    ),
    "linear error": Controller(
        1,
        ("k", "switching", "gamma", "leakage"),
        frozenset({"switching"}),
        (),
        {REMAINDER: rule_g8, JACOBIAN: rule_g7},
        first_order,
    ),
    "Euler-Lagrange": Controller(
        2,
        ("alpha", "k", "inertia_least", "inertia_largest"),
        frozenset(),
        (),
        {REMAINDER: no_rule, JACOBIAN: rule_g9},
        filtered,
    ),
}
