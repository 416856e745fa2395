"""Ready-made properties of bounds, as assertions for a test suite of one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

from ...bounds.domain import Domain
from ...bounds.quantities import QUANTITIES
from ...network.graph import Network
from ...numbers.exact import decimal_down
from ..measure.ascent import QUICK, Effort, Found, maximise
from ..measure.confirm import Confirmed, confirm
from .build import layers, network
from .graphs import linear
from .rounds import claimed_by, ratio_of

Bound = Callable[[Network, Domain], Any]


class BoundViolated(AssertionError):
    """A bound is exceeded at a point of the domain; ``violation`` holds the point, ``claimed`` the bound."""

    def __init__(self, violation: Confirmed, claimed: Fraction) -> None:
        self.violation, self.claimed = violation, claimed
        super().__init__(describe(violation, claimed))


def describe(violation: Confirmed, claimed: Fraction) -> str:
    """The violation for people: both sides, the point, the network if it is small."""
    reached = decimal_down(violation.reached, 15)
    x = [float(v) for v in violation.x]
    lines = [
        f"{violation.quantity} ({QUANTITIES[violation.quantity].formula}) is at least {reached},"
        f" but the bound says at most {float(claimed)!r}",
        f"  ratio {ratio_of(float(violation.reached), claimed):.6g}; proved in ball arithmetic;"
        f" in float64: {violation.replayed!r}",
        f"  at x = {x if len(x) <= 8 else [*x[:8], '...']}",
    ]
    from ..measure.taylor import Layout

    moved = violation.theta - Layout.of(violation.network).stored()
    if moved.any():
        lines.append(f"  with parameters moved by {float((moved**2).sum() ** 0.5):.6g} (Euclidean norm)")
    text = repr(violation.network)
    if len(text) <= 2000 and text.startswith(("network(", "graph(")):
        lines.append(f"  {text}")
    return "\n".join(lines)


def lower_bound(
    quantity: str, network: Network, domain: Domain, *, seed: int = 0, effort: Effort = QUICK
) -> tuple[Fraction, Found]:
    """(L, where): L <= the supremum of ``quantity`` over ``domain``, proved in ball arithmetic; 0 if nothing is."""
    found = maximise(network, domain, quantity, seed=seed, effort=effort)
    confirmed = confirm(network, domain, found)
    return (Fraction(0) if confirmed is None else confirmed.reached), found


def assert_bound_holds(
    quantity: str,
    bound: Bound | int | float | str | Fraction,
    network: Network,
    domain: Domain | None = None,
    *,
    seed: int = 0,
    effort: Effort = QUICK,
) -> float:
    """Look for a point of ``domain`` (default: input 0, stored weights) at which ``quantity`` exceeds ``bound``.

    ``bound`` is a number (an exact text, a Fraction, a float's exact value) or a function of network and domain that
    gives one; None or infinity claims nothing. Returns the largest ratio found / bound, for which a surrounding
    hypothesis test is guided. Raises BoundViolated (an AssertionError) only for a violation that is proved in ball
    arithmetic: no false alarms by rounding. That it returns proves nothing. Raises BoundError if ``bound`` gives
    no number, DomainError if the domain does not fit.
    """
    fitted = (domain or Domain.around()).fit(network)
    claimed = claimed_by(bound, network, fitted)
    if claimed is None:
        return 0.0
    found = maximise(network, fitted, quantity, seed=seed, effort=effort)
    ratio = ratio_of(found.value, claimed)
    if ratio > 1.0 - 1e-6:
        confirmed = confirm(network, fitted, found)
        if confirmed is not None and confirmed.reached > claimed:
            raise BoundViolated(confirmed, claimed)
    _follow(ratio, f"{quantity}: found / bound")
    return ratio


def assert_monotone_in_domain(bound: Bound, network: Network, domain: Domain, factor: int | Fraction = 2) -> None:
    """A bound over a larger domain (radii times ``factor`` >= 1) is at least the bound over ``domain``."""
    fitted, by = domain.fit(network), Fraction(factor)
    larger = replace(
        fitted,
        input_radius=tuple(by * r for r in fitted.input_radius),
        radius=tuple(by * r for r in fitted.radius),
        total=None if fitted.total is None else by * fitted.total,
    )
    small, large = claimed_by(bound, network, fitted), claimed_by(bound, network, larger)
    if small is None and large is not None:
        raise AssertionError(f"the bound claims {float(large)!r} over a domain, but nothing over a smaller one")
    if small is not None and large is not None and large < small * (1 - Fraction(1, 10**9)):
        raise AssertionError(
            f"the bound falls from {float(small)!r} to {float(large)!r} when the radii grow {factor}-fold"
        )


def assert_scales_with_output(bound: Bound, net: Network, domain: Domain, factor: float = 2.0) -> None:
    """A bound of the output or of the derivative by the input is multiplied by ``factor`` > 0 when the last layer is,
    over a domain whose parameters cannot move. (Derivatives by the parameters follow no such law.) Nothing is
    asserted of a chain that ends in an activation; the output of a graph is multiplied by a node more.
    """
    fitted = domain.fit(net)
    still = replace(fitted, radius=tuple(Fraction(0) for _ in fitted.radius), total=None)
    scaled = _scaled(net, factor)
    if scaled is None:
        return
    one, other = claimed_by(bound, net, still), claimed_by(bound, scaled, still)
    if one is None or other is None:
        return
    expected = Fraction(factor) * one
    if abs(other - expected) > abs(expected) * Fraction(1, 10**6):
        raise AssertionError(f"output layer times {factor}: the bound goes from {float(one)!r} to {float(other)!r}")


def _scaled(net: Network, factor: float) -> Network | None:
    if not net.is_chain:
        times = linear("times", [(len(net.nodes), factor)], net.sizes)
        return Network("", "", net.inputs, (*net.nodes, times), net.groups, net.stored, net.fixed, net.foreign)
    weights, biases, activations = layers(net)
    if activations[-1] is not None:
        return None
    last = biases[-1]
    return network(
        [*weights[:-1], factor * weights[-1]], [*biases[:-1], None if last is None else factor * last], activations
    )


def assert_bounds_agree(
    one: Bound, other: Bound, network: Network, domain: Domain, *, relative: float = 1e-9, absolute: float = 0.0
) -> None:
    """Two implementations of a bound give the same number, within rounding."""
    fitted = domain.fit(network)
    a, b = claimed_by(one, network, fitted), claimed_by(other, network, fitted)
    if (a is None) != (b is None):
        raise AssertionError(f"one claims {a and float(a)!r}, the other {b and float(b)!r}")
    if a is not None and b is not None:
        slack = max(Fraction(relative) * max(abs(a), abs(b)), Fraction(absolute))
        if abs(a - b) > slack:
            raise AssertionError(f"one claims {float(a)!r}, the other {float(b)!r}, for {network!r}"[:2000])


def _follow(value: float, label: str) -> None:
    """Guide a hypothesis test, if hypothesis is loaded at all."""
    import sys

    if "hypothesis" in sys.modules:
        from .strategies import follow

        follow(value, label)
