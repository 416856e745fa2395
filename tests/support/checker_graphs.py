"""The engine's graphs as the checker has them, converted node by node, and the checker's modules."""

from __future__ import annotations

import importlib
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

import certbound
from certbound.bounds.domain import Domain
from certbound.hunt.measure.confirm import Confirmed
from certbound.hunt.measure.point import witness_table
from certbound.network.graph import Affine, Elementwise, Linear, Network, Product

CHECKER = Path(certbound.__file__).parent / "checker"


def checker_module(name: str) -> Any:
    """A module of the checker, imported beside the tests."""
    if str(CHECKER) not in sys.path:
        sys.path.insert(0, str(CHECKER))
    return importlib.import_module(name)


def exact(values: np.ndarray) -> Any:
    """Nested lists of fractions."""
    if values.ndim == 1:
        return [Fraction(v) for v in values.tolist()]
    return [exact(row) for row in values]


def errors(values: np.ndarray | None) -> Any:
    return None if values is None else exact(values)


def as_checker(network: Network) -> Any:
    """The same network in the checker's graph."""
    graph = checker_module("network.graph")
    nodes: list[Any] = []
    for node in network.nodes:
        match node:
            case Affine():
                nodes.append(
                    graph.Affine(
                        node.name,
                        node.parent,
                        node.group,
                        exact(node.weight),
                        node.weight_at.tolist(),
                        errors(node.bias),
                        None if node.bias_at is None else node.bias_at.tolist(),
                        Fraction(node.alpha),
                        Fraction(node.beta),
                        None if node.columns is None else node.columns.tolist(),
                        node.kernel,
                    )
                )
            case Linear():
                terms = [
                    graph.Term(t.parent, t.rows.tolist(), t.columns.tolist(), exact(t.values), errors(t.errors))
                    for t in node.terms
                ]
                nodes.append(graph.Linear(node.name, node.size, terms, exact(node.shift), errors(node.shift_errors)))
            case Elementwise():
                units = [graph.Unit(unit.activation, unit.parameters) for unit in node.units]
                nodes.append(graph.Elementwise(node.name, node.parent, units, node.members.tolist()))
            case Product():
                nodes.append(graph.Product(node.name, node.left, node.right, node.size))
    groups = [graph.Group(list(group.tensors), group.count) for group in network.groups]
    tensors = [("all", exact(network.theta))]
    return graph.Network(network.inputs, network.outputs, nodes, groups, list(network.fixed), tensors)


def square_below(network: Network, domain: Domain, quantity: str, witness: dict[str, Any]) -> Fraction:
    """What the checker proves of a witness's point and directions: at most the square of the quantity."""
    violation, domains = checker_module("witnesses.violation"), checker_module("network.domain")
    theirs = as_checker(network)
    parsed = domains.parse(domain.fit(network).to_table(), network.inputs, len(network.groups))
    found: Fraction = violation.Line(theirs, parsed, witness, {}).square_below(quantity)
    return found


def accepted(confirmed: Confirmed, claimed: Fraction) -> bool:
    """Whether the checker proves that the quantity exceeds ``claimed`` where the engine confirmed it."""
    table = witness_table(confirmed)
    below = square_below(confirmed.network, confirmed.domain, confirmed.quantity, table)
    reached = Fraction(table["reached"])
    return reached > claimed and below >= reached * reached
