"""The check itself: read the three files, prove facts about activations, replay the plan, compare with the claim."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

import activations
import calculus
import domain as domains
import model as models
import operators
from local_replay import replay_local
from outcome import Malformed, Rejected, Valid
from reading import digest as sha256
from reading import nonnegative, number, read_bytes, read_json, read_toml, rows, table, texts

CLAIM_FORMAT = "certbound-claim-1"
CERTIFICATE_FORMAT = "certbound-certificate-2"
SEMANTICS = "real arithmetic on the exact values of the stored parameters, one sample"
NORMS = {
    "output": "2",
    "input_jacobian": "2->2",
    "parameter_jacobian": "2->2",
    "parameter_hessian": "2,2->2",
    "taylor_remainder": "2",
    "first_order_remainder": "2",
}
TIERS = ("layerwise", "local")
LOCAL_RULE = "L8"
LARGEST = 1 << 20_000  # a chain of factors can go on and on; floats end at 2**1024
CONCLUSIONS = {  # quantity -> the rule that reads it off the last state
    "output": "R1-R5",
    "input_jacobian": "R1-R5",
    "parameter_jacobian": "R6",
    "parameter_hessian": "R7",
    "taylor_remainder": "R8",
}
SECOND_ORDER = ("parameter_hessian", "taylor_remainder")


def check(claim_path: str, certificate_path: str, model_path: str) -> Valid:
    """Valid if the claim follows from the model file by the certificate's plan; any other Outcome is raised."""
    claim_bytes = read_bytes(claim_path, 4 << 20)
    certificate_bytes = read_bytes(certificate_path, 64 << 20)
    model_bytes = read_bytes(model_path, 2 << 30)
    claim = read_claim(claim_bytes)
    certificate = table(
        read_json(certificate_bytes, "certificate"),
        "certificate",
        {
            "format": str,
            "producer": str,
            "claim_sha256": str,
            "model_sha256": str,
            "assumptions": list,
            "activations": list,
            "plan": list,
            "conclusions": list,
        },
        {"local": dict},
    )
    if certificate["format"] != CERTIFICATE_FORMAT:
        raise Malformed(f"certificate.format: {certificate['format']!r}, expected {CERTIFICATE_FORMAT!r}")
    digest = hashlib.sha256(model_bytes).hexdigest()
    for name, stated in (("claim", claim["model"]["sha256"]), ("certificate", certificate["model_sha256"])):
        if sha256(stated, name) != digest:
            raise Rejected(f"{name}: it is about another model file (SHA-256 {stated[:12]}..., not {digest[:12]}...)")
    if sha256(certificate["claim_sha256"], "certificate.claim_sha256") != hashlib.sha256(claim_bytes).hexdigest():
        raise Rejected("certificate.claim_sha256: the certificate was written for another claim")
    defined = operators.read(claim["operators"]) if "operators" in claim else {}
    network = models.read(model_bytes, {key: operators.unit_name(key) for key in defined})
    foreign = {operators.unit_name(key): pieces for key, pieces in defined.items()}
    units = network_units(network)
    match_model(claim["model"], network)
    domain = domains.parse(claim["domain"], network.inputs, len(network.affine()))
    facts = activations.prove_all(certificate["activations"], units, foreign)
    local = [row["quantity"] for row in claim["claims"] if row["tier"] == "local"]
    if bool(local) != ("local" in certificate):
        raise Rejected("certificate.local: it is there if and only if a claim is of the tier 'local'")
    if texts(certificate["assumptions"], "certificate.assumptions") != assumptions(units, foreign, bool(local)):
        raise Rejected(f"certificate.assumptions: expected {assumptions(units, foreign, bool(local))}")
    second_order = any(row["quantity"] in SECOND_ORDER for row in claim["claims"])
    plan = certificate["plan"]
    state, crossed = replay(network, domain, facts, plan, second_order)
    proved: dict[str, Fraction] = {}
    if local:
        proved, local_crossed = replay_local(
            certificate["local"],
            local,
            network,
            domain,
            facts,
            lambda leaf, second: replay(network, leaf, facts, plan, second, recorded=False)[0],
        )
        crossed = crossed and local_crossed  # each of the two shows it for the whole domain
    if crossed and claim["derivatives"] != "clarke":
        raise Rejected("claim.derivatives: a kink may be crossed, so only 'clarke' can be claimed")
    proved = conclude(state, certificate["conclusions"], proved)
    compare(claim["claims"], proved)
    size = f"input dimension {network.inputs}, parameters: {claim['model']['parameter_count']}"
    return Valid(f"{', '.join(proved)}: at most what is claimed, at every point of the domain ({size})")


def read_claim(data: bytes) -> dict[str, Any]:
    """The claim, if every field has its form. Malformed otherwise."""
    claim = table(
        read_toml(data, "claim"),
        "claim",
        {"format": str, "semantics": str, "derivatives": str, "model": dict, "domain": dict, "claims": list},
        {"not_claimed": list, "operators": list},
    )
    if claim["format"] != CLAIM_FORMAT or claim["semantics"] != SEMANTICS:
        raise Malformed(f"claim: format or semantics is not the one this checker proves ({SEMANTICS})")
    if claim["derivatives"] not in ("classical", "clarke"):
        raise Malformed(f"claim.derivatives: {claim['derivatives']!r}")
    table(
        claim["model"],
        "claim.model",
        {
            "file": str,
            "sha256": str,
            "inputs": int,
            "outputs": int,
            "parameter_count": int,
            "fixed": list,
            "groups": list,
        },
    )
    seen = set()
    for i, row in enumerate(rows(claim["claims"], "claim.claims")):
        where = f"claim.claims[{i}]"
        table(row, where, {"quantity": str, "norm": str, "upper": str, "tier": str})
        nonnegative(row["upper"], f"{where}.upper")
        if NORMS.get(row["quantity"]) != row["norm"] or row["quantity"] in seen:
            raise Malformed(f"{where}: unknown or repeated quantity, or not its norm: {row['quantity']!r}")
        if row["tier"] not in TIERS or (row["tier"] == "layerwise" and row["quantity"] not in CONCLUSIONS):
            raise Malformed(f"{where}: {row['quantity']} has no tier {row['tier'][:40]!r}")
        seen.add(row["quantity"])
    for i, row in enumerate(claim.get("not_claimed", [])):
        table(row, f"claim.not_claimed[{i}]", {"quantity": str, "reason": str})
        if row["quantity"] not in NORMS or row["quantity"] in seen:
            raise Malformed(f"claim.not_claimed[{i}]: {row['quantity']!r} is claimed, repeated or unknown")
        seen.add(row["quantity"])
    return claim


def match_model(stated: dict[str, Any], network: models.Network) -> None:
    """Rejected unless the claim describes the network in the file: sizes, parameters by name, fixed constants."""
    groups = []
    for i, row in enumerate(rows(stated["groups"], "claim.model.groups")):
        table(row, f"claim.model.groups[{i}]", {"weight": str, "parameters": int}, {"bias": str})
        groups.append((row["weight"], row.get("bias"), row["parameters"]))
    actual = [
        (a.weight_name, a.bias_name, len(a.weight) * len(a.weight[0]) + len(a.bias or [])) for a in network.affine()
    ]
    facts = {
        "inputs": network.inputs,
        "outputs": network.outputs,
        "fixed": network.fixed,
        "parameter_count": sum(count for _, _, count in actual),
    }
    for key, value in facts.items():
        if stated[key] != value:
            raise Rejected(f"claim.model.{key}: {str(stated[key])[:60]}, but the model file has {str(value)[:60]}")
    if groups != actual:
        raise Rejected("claim.model.groups: these are not the parameter groups of the model file")


def network_units(network: models.Network) -> set[models.Unit]:
    """The distinct activations with their parameters."""
    return {unit for node in network.nodes if isinstance(node, models.Elementwise) for unit in node.units}


def replay(
    network: models.Network,
    domain: domains.Domain,
    facts: Mapping[activations.Unit, activations.Facts],
    plan: list[Any],
    second_order: bool,
    recorded: bool = True,
) -> tuple[calculus.State, bool]:
    """Apply the plan's rules to the model file's nodes, in order; (last state, whether a kink may be crossed).

    Second derivatives are carried along only if a claim needs them. ``recorded``: the bounds recorded after each step
    are about this domain, and compared.
    """
    nodes = network.nodes
    if len(plan) != len(nodes) + 1:
        raise Rejected(f"certificate.plan: {len(plan)} steps for a network of {len(nodes)} nodes and its input")
    state, group, crossed = calculus.input_rule(domain, len(network.affine()), second_order), 0, False
    row = step(plan[0], 0, "input", "")
    if recorded:
        step_after(row, state, "certificate.plan[0]")
    for at, node in enumerate(nodes, start=1):
        where = f"certificate.plan[{at}]"
        match node:
            case models.Affine():
                row = step(plan[at], at, "affine", node.label)
                augmented, scaled = row.get("augmented_norm"), row.get("scaled_norm")
                state = calculus.affine_rule(
                    node,
                    state,
                    group,
                    domain,
                    nonnegative(row.get("weight_norm"), f"{where}.weight_norm"),
                    None if augmented is None else nonnegative(augmented, f"{where}.augmented_norm"),
                    None if scaled is None else nonnegative(scaled, f"{where}.scaled_norm"),
                )
                group += 1
            case models.Diagonal():
                row = step(plan[at], at, "diagonal", node.label)
                state = calculus.diagonal_rule(node, state)
            case _:
                row = step(plan[at], at, "elementwise", node.label)
                own = [facts[node.units[member]] for member in node.members]
                crossed = crossed or calculus.meets([f.kinks + f.soft_kinks for f in own], state)
                state = calculus.elementwise_rule(own, state)
        if calculus.is_above(state, LARGEST):
            raise Rejected(f"{where}: the bounds grow far beyond the largest float")
        if recorded:
            step_after(row, state, where)
    return state, crossed


def step(value: Any, at: int, rule: str, label: str) -> dict[str, Any]:
    """The plan's step number ``at``; Rejected unless it names this rule and node."""
    where = f"certificate.plan[{at}]"
    optional = {"weight_norm": str, "augmented_norm": str, "scaled_norm": str} if rule == "affine" else {}
    row = table(value, where, {"rule": str, "node": str, "after": dict}, optional)
    if row["rule"] != rule or row["node"] != label:
        raise Rejected(f"{where}: {row['rule'][:40]!r} at {row['node'][:40]!r}, expected {rule!r} at {label!r}")
    return row


def step_after(row: dict[str, Any], state: calculus.State, where: str) -> None:
    """Rejected unless the recorded bounds after a step are at least the recomputed ones."""
    hessian = calculus.hessian_frobenius(state)
    actual = calculus.first_order(state)
    if hessian is not None:
        actual["parameter_hessian"] = hessian
    after = table(row["after"], f"{where}.after", {}, dict.fromkeys(actual, str))
    for key in after:
        if number(after[key], f"{where}.after.{key}") < actual[key]:
            raise Rejected(f"{where}.after.{key}: {after[key]} is below what the rules give")


def assumptions(units: Iterable[activations.Unit], foreign: activations.Foreign, local: bool) -> list[str]:
    """The axioms and rules the proof rests on, as numbered in proofs/rules.md, and what the claim says of operators."""
    functions = sorted(set[str]().union(*(activations.functions_of(name, foreign) for name, _ in units)))
    axioms = [f"A1 elementary functions: {', '.join(functions)}"] if functions else []
    axioms += [f"operator {name} computes what the claim says" for name in sorted(foreign)]
    rules = ["R1-R8 norm-jet calculus, R10 monotone pieces, spectral norm witness"]
    return [*axioms, *rules, *(["L1-L9 local tier"] if local else []), SEMANTICS]


def conclude(state: calculus.State, conclusions: list[Any], local: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Quantity -> proved upper bound, in the order of the certificate; ``local``: those that rule L8 has proved."""
    proved: dict[str, Fraction] = {}
    first = calculus.first_order(state)
    for i, item in enumerate(rows(conclusions, "certificate.conclusions")):
        where = f"certificate.conclusions[{i}]"
        quantity = item.get("quantity") if type(item) is dict else None
        second = quantity in SECOND_ORDER and quantity not in local
        row = table(item, where, {"quantity": str, "rule": str, **({"vector": list} if second else {})})
        expected = LOCAL_RULE if row["quantity"] in local else CONCLUSIONS.get(row["quantity"])
        if expected != row["rule"] or row["quantity"] in proved:
            raise Rejected(f"{where}: {row['quantity'][:40]!r} by {row['rule'][:40]!r} is unknown or repeated")
        if quantity in local:
            proved[row["quantity"]] = local[row["quantity"]]
        elif second:
            vector = [number(v, f"{where}.vector") for v in rows(row["vector"], f"{where}.vector")]
            hessian = calculus.parameter_hessian(state, vector)
            proved[row["quantity"]] = hessian if row["quantity"] == "parameter_hessian" else hessian / 2  # R8
        else:
            proved[row["quantity"]] = first[row["quantity"]]
    return proved


def compare(claims: list[Any], proved: dict[str, Fraction]) -> None:
    """Rejected unless every claimed bound, and nothing else, is proved."""
    claimed = {row["quantity"]: row["upper"] for row in claims}
    if set(claimed) != set(proved):
        raise Rejected(f"certificate.conclusions: proves {sorted(proved)}, but the claim is about {sorted(claimed)}")
    for quantity, bound in proved.items():
        if not bound <= number(claimed[quantity], "claim.claims"):
            raise Rejected(f"claim.claims: {quantity} <= {claimed[quantity][:40]} does not follow, the rules give more")
