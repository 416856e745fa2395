"""The replay of tier layerwise: the plan's rules R1 to R5 and R11 to R14, node by node, and what R6 to R8 conclude."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from activations.fact_types import Facts
from activations.pieces import Unit
from activations.primitives import is_primitive, rule_r11
from claim import QUANTITIES
from network.domain import Domain
from network.graph import Affine, Elementwise, Linear, Network, Product, parents
from outcome import Rejected
from reading import nonnegative, number, table

from layerwise import norm_jets, recursion
from layerwise.affine import Witnesses, affine_rule
from layerwise.norm_jets import ElementwiseFacts, NormJet

LARGEST = 1 << 20_000  # a chain of factors can go on and on; floats end at 2**1024


class Replayed(NamedTuple):
    """The last norm jet; whether a kink may be crossed; ``start`` >= ||x||.

    ``used``: on a domain with a total radius, what R9 uses of activations and products, by the number of their value;
    ``recursions``: what R14 proved, by the chain's last value.
    """

    jet: NormJet
    crosses_any_kink: bool
    start: Fraction
    used: dict[int, Activation | tuple[Fraction, Fraction]]
    recursions: dict[int, recursion.Proved]


class Activation(NamedTuple):
    """Of an elementwise node: what R4 uses, and the norm of the result."""

    facts: ElementwiseFacts
    n0: Fraction


def replay(
    network: Network,
    domain: Domain,
    facts: Mapping[Unit, Facts],
    plan: list[Any],
    second_order: bool,
    larger: Replayed | None = None,
) -> Replayed:
    """Apply the plan's rules to the model file's nodes, in order.

    Second derivatives are carried along only if a claim needs them. The bounds recorded after each step are compared
    unless ``larger`` is the replay over the domain they are about, of which this one is a part: what R14 proved there
    holds here.
    """
    recorded = larger is None
    nodes, groups = network.nodes, len(network.groups)
    if len(plan) != len(nodes) + 1:
        raise Rejected(f"certificate.plan: {len(plan)} steps for a network of {len(nodes)} nodes and its input")
    jet, crosses_any_kink = norm_jets.input_rule(domain, groups, second_order), False
    row = step(plan[0], 0, "input", "")
    if recorded:
        step_after(row, jet, "certificate.plan[0]")
    jets, start = {0: jet}, jet.n0
    used: dict[int, Activation | tuple[Fraction, Fraction]] = {}
    work = recursion.Work()
    chains = {} if larger is None else {at: p.chain for at, p in larger.recursions.items()}
    if larger is None:
        chains = recursion.chains(plan, nodes, work)
    held = {value for chain in chains.values() for value in chain.values}
    proved: dict[int, recursion.Proved] = {}
    known: dict[int, list[Facts]] = {}
    last_use = {parent: at for at, node in enumerate(nodes, start=1) for parent in parents(node)}
    for at, node in enumerate(nodes, start=1):
        where = f"certificate.plan[{at}]"
        same_node(plan[at], node, where)
        before = [jets[parent] for parent in parents(node)]
        match node:
            case Affine():
                row = step(plan[at], at, "affine", node.label)
                jet = affine_rule(node, before[0], domain, _witnesses(row, where))
            case Linear():
                row = step(plan[at], at, "linear", node.label)
                jet = norm_jets.linear_rule(node, before, groups)
            case Product():
                row = step(plan[at], at, "product", node.label)
                jet = norm_jets.product_rule(*before)
                if domain.total is not None:
                    used[at] = norm_jets.top(before[0]), norm_jets.top(before[1])
            case _:
                row = step(plan[at], at, "elementwise", node.label)
                own = _facts(node, before[0], facts)
                crosses_any_kink = crosses_any_kink or norm_jets.meets([f.kinks + f.soft_kinks for f in own], before[0])
                if at in held:
                    known[at] = own
                jet = norm_jets.elementwise_rule(own, before[0], row.get("boxed", False))
                if domain.total is not None:
                    used[at] = Activation(norm_jets.elementwise_facts(own), jet.n0)
        if at in chains:
            if larger is None:
                told = row["recursion"], f"{where}.recursion"
                proved[at] = recursion.rule_r14(
                    chains[at], told[0], jets, known, domain, at == len(nodes), work, told[1]
                )
            else:
                proved[at] = larger.recursions[at]
            jet = recursion.improved(proved[at], jets[chains[at].values[0]], jet)
        if norm_jets.is_above(jet, LARGEST):
            raise Rejected(f"{where}: the bounds grow far beyond the largest float")
        if recorded:
            step_after(row, jet, where)
        jets[at] = jet
        for parent in parents(node):
            if last_use[parent] == at and parent not in held:
                jets.pop(parent, None)
    return Replayed(jet, crosses_any_kink, start, used, proved)


def _facts(node: Elementwise, z: NormJet, facts: Mapping[Unit, Facts]) -> list[Facts]:
    """What holds of each neuron's activation: on the whole line, or where its argument can be."""
    own = [None if is_primitive(unit) else facts[unit] for unit in node.units]
    where, intervals = f"node {node.label!r}", norm_jets.reach(z)
    return [
        own[member] or rule_r11(node.units[member], *interval, where)
        for member, interval in zip(node.members, intervals, strict=True)
    ]


def _witnesses(row: dict[str, Any], where: str) -> Witnesses:
    norms = {key: row.get(key) for key in ("weight_norm", "map_norm", "augmented_norm", "scaled_norm")}
    weight, whole, augmented, scaled = (
        None if text is None else nonnegative(text, f"{where}.{key}") for key, text in norms.items()
    )
    return Witnesses(weight, whole, row.get("taps"), augmented, scaled)


_OPTIONAL: dict[str, dict[str, type]] = {
    "affine": {"group": int, "taps": int, "recursion": dict}
    | dict.fromkeys(("weight_norm", "map_norm", "augmented_norm", "scaled_norm"), str),
    "linear": {"recursion": dict},
    "elementwise": {"boxed": bool, "recursion": dict},
}


def same_node(value: Any, node: Any, where: str) -> None:
    """Rejected unless a step has the node's parents and its parameter group, by which a page draws the network."""
    if type(value) is not dict or value.get("parents") != parents(node):
        raise Rejected(f"{where}.parents: not those of the model file's node")
    if value.get("group") != (node.group if isinstance(node, Affine) else None):
        raise Rejected(f"{where}.group: not that of the model file's node")


def step(value: Any, at: int, rule: str, label: str) -> dict[str, Any]:
    """The plan's step number ``at``; Rejected unless it names this rule and node."""
    where = f"certificate.plan[{at}]"
    required = {"rule": str, "node": str, "after": dict} | ({} if rule == "input" else {"parents": list})
    row = table(value, where, required, _OPTIONAL.get(rule))
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
