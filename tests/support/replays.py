"""Networks of the engine as the checker's graphs, and what the checker proves with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np

from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import Layerwise, layerwise
from certbound.certificate.claim import plan
from certbound.hunt.measure.confirm import Confirmed
from certbound.hunt.measure.point import witness_table
from certbound.network.graph import Affine, Elementwise, Linear, Network, Product
from tests.support import evidence
from tests.support.tampering import checker_module

graph, domains, intervals, activations, primitives, proofs, steps, violation = (
    checker_module(name)
    for name in (
        "network.graph",
        "network.domain",
        "network.intervals",
        "activations.facts",
        "activations.primitives",
        "activations.evidence",
        "layerwise.replay",
        "witnesses.violation",
    )
)


def exact(values: np.ndarray) -> Any:
    """Nested lists of Fractions."""
    return [exact(v) for v in values] if values.ndim else Fraction(float(values))


def as_checked(network: Network) -> Any:
    """The same network as the checker would read it."""
    nodes = [_NODES[type(node)](node) for node in network.nodes]
    groups = [graph.Group(list(group.tensors), group.count) for group in network.groups]
    return graph.Network(
        network.inputs, network.outputs, nodes, groups, list(network.fixed), [("all", exact(network.theta))]
    )


def _affine(node: Affine) -> Any:
    return graph.Affine(
        node.name,
        node.parent,
        node.group,
        exact(node.weight),
        node.weight_at.tolist(),
        None if node.bias is None else exact(node.bias),
        None if node.bias_at is None else node.bias_at.tolist(),
        Fraction(node.alpha),
        Fraction(node.beta),
        None if node.columns is None else node.columns.tolist(),
        node.kernel,
    )


def _linear(node: Linear) -> Any:
    terms = [
        graph.Term(
            term.parent,
            term.rows.tolist(),
            term.columns.tolist(),
            exact(term.values),
            None if term.errors is None else exact(term.errors),
        )
        for term in node.terms
    ]
    errors = None if node.shift_errors is None else exact(node.shift_errors)
    return graph.Linear(node.name, node.size, terms, exact(node.shift), errors)


def _elementwise(node: Elementwise) -> Any:
    units = [graph.Unit(unit.activation, unit.parameters) for unit in node.units]
    return graph.Elementwise(node.name, node.parent, units, node.members.tolist())


_NODES: dict[type, Callable[[Any], Any]] = {
    Affine: _affine,
    Linear: _linear,
    Elementwise: _elementwise,
    Product: lambda node: graph.Product(node.name, node.left, node.right, node.size),
}


def domain_of(network: Network, domain: Domain) -> Any:
    """The domain as the checker reads it from a claim; intervals of a fitted one without their file."""
    if domain.intervals is None:
        return domains.parse(domain.fit(network).to_table(), network.inputs, len(network.groups))
    plain = replace(domain, intervals=None).fit(network).to_table()
    found = domains.parse(plain, network.inputs, len(network.groups))
    own = intervals.Intervals(exact(domain.intervals.below), exact(domain.intervals.above))
    groups = [network.group_slice(g) for g in range(len(network.groups))]
    radius = [max(own.reach[group], default=Fraction(0)) for group in groups]
    return found._replace(radius=radius, intervals=own, reach=own.reach)


@cache
def facts_of(name: str, parameters: tuple[tuple[str, Fraction], ...]) -> Any:
    """What the checker proves about an activation of the library."""
    given = {key: str(value) for key, value in parameters}
    found = [] if name in ("sin", "cos") else evidence.find(name, given)
    return activations.prove(name, parameters, found, {}, name, proofs.Budget())


def facts(network: Network) -> dict[Any, Any]:
    """Facts about every unit that needs them."""
    units = [graph.Unit(unit.activation, unit.parameters) for unit in network.units]
    return {unit: facts_of(*unit) for unit in units if not primitives.is_primitive(unit)}


def replay(network: Network, domain: Domain, rows: list[Any] | None = None) -> tuple[dict[str, Fraction], Layerwise]:
    """(what the checker concludes from the engine's plan, or from ``rows``; the engine's result)."""
    result = layerwise(network, domain if domain.intervals else domain.fit(network), recursion=True)
    rows = plan(result, True) if rows is None else rows
    jet = steps.replay(as_checked(network), domain_of(network, domain), facts(network), rows, True).jet
    bounds = {}
    for quantity in result.bounds:
        vector = [Fraction(v) for v in result.vector] if jet.n2 is not None else None
        bounds[quantity] = steps.conclude(jet, quantity, vector)
    return bounds, result


def square_below(network: Network, domain: Domain, quantity: str, witness: dict[str, Any]) -> Fraction:
    """What the checker proves of a witness's point and directions: at most the square of the quantity."""
    found: Fraction = violation.Line(as_checked(network), domain_of(network, domain), witness, {}).square_below(
        quantity
    )
    return found


def witnessed(confirmed: Confirmed) -> tuple[Fraction, Fraction]:
    """(the value that the witness states, what the checker proves of its square) where the engine confirmed it."""
    table = witness_table(confirmed)
    return Fraction(table["reached"]), square_below(confirmed.network, confirmed.domain, confirmed.quantity, table)


def accepted(confirmed: Confirmed, claimed: Fraction) -> bool:
    """Whether the checker proves that the quantity exceeds ``claimed`` where the engine confirmed it."""
    reached, below = witnessed(confirmed)
    return reached > claimed and below >= reached * reached
