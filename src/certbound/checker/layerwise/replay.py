"""The replay of tier layerwise: the plan's rules R1 to R5, node by node, and what R6 to R8 conclude at the end."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from activations.facts import Facts
from activations.pieces import Unit
from claim import QUANTITIES
from network.domain import Domain
from network.graph import Affine, Diagonal, Network
from outcome import Rejected
from reading import nonnegative, number, table

from layerwise import norm_jets
from layerwise.norm_jets import NormJet

LARGEST = 1 << 20_000  # a chain of factors can go on and on; floats end at 2**1024


def replay(
    network: Network,
    domain: Domain,
    facts: Mapping[Unit, Facts],
    plan: list[Any],
    second_order: bool,
    recorded: bool = True,
) -> tuple[NormJet, bool]:
    """Apply the plan's rules to the model file's nodes, in order; (last norm jet, whether a kink may be crossed).

    Second derivatives are carried along only if a claim needs them. ``recorded``: the bounds recorded after each step
    are about this domain, and compared.
    """
    nodes = network.nodes
    if len(plan) != len(nodes) + 1:
        raise Rejected(f"certificate.plan: {len(plan)} steps for a network of {len(nodes)} nodes and its input")
    jet, group, crosses_any_kink = norm_jets.input_rule(domain, len(network.affine()), second_order), 0, False
    row = step(plan[0], 0, "input", "")
    if recorded:
        step_after(row, jet, "certificate.plan[0]")
    for at, node in enumerate(nodes, start=1):
        where = f"certificate.plan[{at}]"
        match node:
            case Affine():
                row = step(plan[at], at, "affine", node.label)
                augmented, scaled = row.get("augmented_norm"), row.get("scaled_norm")
                jet = norm_jets.affine_rule(
                    node,
                    jet,
                    group,
                    domain,
                    nonnegative(row.get("weight_norm"), f"{where}.weight_norm"),
                    None if augmented is None else nonnegative(augmented, f"{where}.augmented_norm"),
                    None if scaled is None else nonnegative(scaled, f"{where}.scaled_norm"),
                )
                group += 1
            case Diagonal():
                row = step(plan[at], at, "diagonal", node.label)
                jet = norm_jets.diagonal_rule(node, jet)
            case _:
                row = step(plan[at], at, "elementwise", node.label)
                own = [facts[node.units[member]] for member in node.members]
                crosses_any_kink = crosses_any_kink or norm_jets.meets([f.kinks + f.soft_kinks for f in own], jet)
                jet = norm_jets.elementwise_rule(own, jet)
        if norm_jets.is_above(jet, LARGEST):
            raise Rejected(f"{where}: the bounds grow far beyond the largest float")
        if recorded:
            step_after(row, jet, where)
    return jet, crosses_any_kink


def step(value: Any, at: int, rule: str, label: str) -> dict[str, Any]:
    """The plan's step number ``at``; Rejected unless it names this rule and node."""
    where = f"certificate.plan[{at}]"
    optional = {"weight_norm": str, "augmented_norm": str, "scaled_norm": str} if rule == "affine" else {}
    row = table(value, where, {"rule": str, "node": str, "after": dict}, optional)
    if row["rule"] != rule or row["node"] != label:
        raise Rejected(f"{where}: {row['rule'][:40]!r} at {row['node'][:40]!r}, expected {rule!r} at {label!r}")
    return row


def step_after(row: dict[str, Any], jet: NormJet, where: str) -> None:
    """Rejected unless the recorded bounds after a step are at least the recomputed ones."""
    hessian = norm_jets.hessian_frobenius(jet)
    actual = norm_jets.first_order(jet)
    if hessian is not None:
        actual["parameter_hessian"] = hessian
    after = table(row["after"], f"{where}.after", {}, dict.fromkeys(actual, str))
    for key in after:
        if number(after[key], f"{where}.after.{key}") < actual[key]:
            raise Rejected(f"{where}.after.{key}: {after[key]} is below what the rules give")


def conclude(jet: NormJet, quantity: str, vector: list[Fraction] | None = None) -> Fraction:
    """R6 to R8: a proved upper bound of the quantity; ``vector`` for those of second order."""
    if QUANTITIES[quantity].order < 2:
        return norm_jets.first_order(jet)[quantity]
    hessian = norm_jets.parameter_hessian(jet, vector or [])
    return hessian if quantity == "parameter_hessian" else norm_jets.rule_r8(hessian)
