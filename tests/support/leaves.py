"""Leaves of the tier local: the engine's plan for a network, judged by the checker."""

from __future__ import annotations

from functools import cache
from typing import Any

from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import layerwise
from certbound.bounds.local.plan import LocalBounds
from certbound.bounds.local.tier import local
from certbound.certificate.claim import evidence, plan
from certbound.certificate.local_plan import Leaves
from certbound.network.graph import Network, Unit
from tests.support.replays import as_checked, domain_of, steps
from tests.support.tampering import checker_module

leaf_module, fact_rules, primitives = (
    checker_module(name) for name in ("local.leaf", "activations.facts", "activations.primitives")
)


@cache
def _proved(unit: Unit) -> Any:
    """What the checker proves about a unit from the evidence that a certificate of this tier has."""
    key = unit.activation, unit.parameters
    return fact_rules.prove_all([evidence(Network("", "", 1, (), (), ()), unit, True)], {key}, {})[key]  # type: ignore[arg-type]


def facts(network: Network) -> dict[Any, Any]:
    """Facts about every unit that needs them."""
    units = [(unit.activation, unit.parameters) for unit in network.units]
    return {key: _proved(Unit(*key)) for key in units if not primitives.is_primitive(key)}


def plan_of(network: Network, domain: Domain) -> tuple[LocalBounds, list[str], dict[str, Any]]:
    """(the engine's bounds, the quantities that the tier itself bounds, the leaf as a certificate holds it)."""
    found = local(network, domain.fit(network))
    own = [quantity for quantity in found.bounds if found.plan.forms[quantity] not in ("layerwise", "joint")]
    return found, own, Leaves.of_box(found).table(own)["leaves"][0]


def judged(network: Network, domain: Domain, row: dict[str, Any], quantities: list[str]) -> Any:
    """The checker's leaf, if it accepts the table; raises its outcome otherwise."""

    def layers(part: Any, second: bool, form: str) -> Any:
        assert form == "layerwise"
        rows = plan(layerwise(network, domain.fit(network)), second)
        whole = steps.replay(as_checked(network), domain_of(network, domain), facts(network), rows, second)
        return steps.replay(as_checked(network), part, facts(network), rows, second, larger=whole).jet

    return leaf_module.Leaf(
        row, "leaf", quantities, as_checked(network), domain_of(network, domain), facts(network), layers
    )
