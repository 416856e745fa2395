"""Gain conditions as formulas: those of the rules, with an architecture's closed form in the place of the bounds."""

from __future__ import annotations

from typing import NamedTuple

from ..bounds.closed_form import FORMS, ClosedForm
from ..errors import CertboundError, known
from ..expressions import symbolic
from ..expressions.symbolic import Symbolic
from .conditions import condition
from .controllers import CONTROLLERS, QUANTITY
from .plant import ASSUMED


class Condition(NamedTuple):
    """``left`` is at least ``right``, by this rule with this form of the bounds."""

    rule: str
    form: str
    left: str
    right: Symbolic


_RULES = {
    "second order": (("G5", "limit"),),
    "first order": (("G6", "switching"), ("G7", "switching")),
    "linear error": (("G8", "switching"), ("G7", "switching")),
    "Euler-Lagrange": (("G9", "limit"),),
}


def conditions(form: ClosedForm, controller: str) -> list[Condition]:
    """What the controller's gains have to satisfy for every network of the architecture.

    The symbols are those of plant files, ``rate``, theta_bar (at least the norm of the stored parameters plus
    theta_radius) and x; they rest on the closed form, which has no certificate. Raises CertboundError for an unknown
    controller, or bounds that are missing or not over a ball.
    """
    if controller not in CONTROLLERS:
        raise CertboundError(f"{controller!r} is no controller", hint=known(controller, CONTROLLERS))
    if form.domain != "ball":
        raise CertboundError("gain conditions need the domain of a ball", hint="leave out the norms of layers")
    if missing := [q for q in QUANTITY.values() if q not in form.expressions]:
        raise CertboundError(f"{missing[0]} has no closed form: {form.unsupported.get(missing[0], 'not asked for')}")
    at = {name: symbolic.symbol(name) for name in (*CONTROLLERS[controller].gains, *ASSUMED, "rate")}
    return [
        Condition(rule, kind, left, condition(rule, at | _bounds(form, kind), symbolic.rational))
        for rule, left in _RULES[controller]
        for kind in FORMS
    ]


def _bounds(form: ClosedForm, kind: str) -> dict[str, Symbolic]:
    return {name: form.expressions[q][kind] for name, q in QUANTITY.items()}
