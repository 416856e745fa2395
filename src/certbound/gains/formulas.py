"""Gain conditions as formulas: those of the rules, with an architecture's closed form in the place of the bounds."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..bounds.closed_form import FORMS, ClosedForm
from ..errors import CertboundError, known
from ..expressions import symbolic
from ..expressions.symbolic import Symbolic
from .controllers import CONTROLLERS, QUANTITY, gap, limit_g5, limit_g9, switching_g6, switching_g8
from .plant import ASSUMED


class Condition(NamedTuple):
    """``left`` is at least ``right``, by this rule with this form of the bounds."""

    rule: str
    form: str
    left: str
    right: Symbolic


_RULES: dict[str, tuple[tuple[str, str, Callable[..., Symbolic]], ...]] = {
    "second order": (("G5", "limit", limit_g5),),
    "first order": (("G6", "switching", switching_g6), ("G7", "switching", gap)),
    "linear error": (("G8", "switching", switching_g8), ("G7", "switching", gap)),
    "Euler-Lagrange": (("G9", "limit", limit_g9),),
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
        Condition(rule, kind, left, right(at, {q: form.expressions[q][kind] for q in QUANTITY.values()}))
        for rule, left, right in _RULES[controller]
        for kind in FORMS
    ]
