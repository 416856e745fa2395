"""claim.toml and certificate.json as text. Formats: docs/formats.md and certificate.schema.json."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import tomli_w

from .. import __version__
from ..activations import monotone
from ..activations.derivatives import branches
from ..activations.file import Activation
from ..activations.primitives import PRIMITIVES
from ..bounds.domain import Domain
from ..bounds.layerwise import Layerwise, Step, is_primitive, library_units
from ..bounds.quantities import QUANTITIES
from ..network.graph import Network, Unit
from ..numbers.directed import Up
from ..numbers.exact import decimal_up, format_exact
from .gradient import Gradient
from .local_plan import Leaves
from .recursions import of_chain

CLAIM_FORMAT = "certbound-claim-2"
OLDER_CLAIMS = ("certbound-claim-1",)
CERTIFICATE_FORMAT = "certbound-certificate-4"
SEMANTICS = "real arithmetic on the exact values of the stored parameters, one sample"
_RULES = {
    "output": "R6",
    "input_jacobian": "R6",
    "parameter_jacobian": "R6",
    "parameter_hessian": "R7",
    "taylor_remainder": "R8",
}
_LOCAL_RULE = "L8"
LAYERWISE_RULES = "rules R1-R14, W1 of proofs/rules.md"  # as the checker reads them off its rule table
LOCAL_RULES = "rules L1-L13, L15-L16 of proofs/rules-local.md"
ENTRIES_RULES = "rules L1-L3, L14 of proofs/rules-local.md"
LOCAL_AND_ENTRIES = "rules L1-L16 of proofs/rules-local.md"
_RECORD_DIGITS = 7  # of the bounds recorded after each step; the claim itself has more


def claim_text(
    network: Network,
    domain: Domain,
    derivatives: str,
    bounds: Mapping[str, str],
    tiers: Mapping[str, str],
    unsupported: Mapping[str, str],
    warnings: Sequence[str] = (),
    gradient: Gradient | None = None,
) -> str:
    """claim.toml: what is claimed, complete without the certificate. ``bounds``: quantity -> upper bound as text.

    ``warnings``: for people, what the model's file may hide of its parameters. ``gradient``: intervals of single
    entries of the derivatives, which belong to the claim.
    """
    table = {
        "format": CLAIM_FORMAT,
        "semantics": SEMANTICS,
        "derivatives": derivatives,
        "model": model_table(network, warnings),
        "domain": domain.to_table(),
        "claims": [
            {"quantity": q, "norm": QUANTITIES[q].norm, "upper": upper, "tier": tiers[q]} for q, upper in bounds.items()
        ],
    }
    if gradient is not None:
        table["entries"] = gradient.claim()
    if operators := operators_table(network):
        table["operators"] = operators
    if unsupported:
        table["not_claimed"] = [{"quantity": q, "reason": reason} for q, reason in unsupported.items()]
    return tomli_w.dumps(table)


def model_table(network: Network, warnings: Sequence[str] = ()) -> dict[str, Any]:
    """What a claim says of its model; ``warnings``: for people."""
    groups = [{"tensors": list(group.tensors), "parameters": group.count} for group in network.groups]
    return {
        "file": network.source,
        "sha256": network.digest,
        "inputs": network.inputs,
        "outputs": network.outputs,
        "parameter_count": network.parameter_count,
        **({"data": dict(network.data_files)} if network.data_files else {}),
        **({"outputs_of": list(network.outputs_of)} if network.outputs_of else {}),
        "fixed": list(network.fixed),
        **({"warnings": list(warnings)} if warnings else {}),
        "groups": groups,
    }


def operators_table(network: Network) -> list[dict[str, Any]]:
    """What a claim says of operators of foreign domains."""
    return [_operator(network.activation(unit)) for unit in network.units if unit.activation in network.foreign]


def _operator(activation: Activation) -> dict[str, Any]:
    """What the claim says that an operator of a foreign domain computes."""
    domain, operator = activation.operator or ("", "")
    pieces = []
    for piece in activation.pieces:
        row = {} if piece.until is None else {"until": piece.until_text}
        generators = [
            f"{name} = {text}" for (name, *_), text in zip(piece.generators, piece.generator_texts, strict=True)
        ]
        pieces.append(row | {"value": piece.text, "generators": generators})
    return {"domain": domain, "operator": operator, "pieces": pieces}


def certificate_text(
    network: Network,
    result: Layerwise,
    leaves: Leaves | None,
    tiers: Mapping[str, str],
    claim: str,
    gradient: Gradient | None = None,
    certified: Mapping[str, str] | None = None,
) -> str:
    """certificate.json: evidence for the activations, rules in order, witnesses. No bound is trusted from it.

    ``tiers``: claimed quantity -> tier; ``leaves``: the tier ``local``, if a quantity has it; ``gradient``: as in the
    claim; ``certified``: quantity -> what was certified, where the claim has a larger limit instead.
    """
    local = [q for q, tier in tiers.items() if tier == "local"]
    second_order = any(QUANTITIES[q].order == 2 for q in tiers)
    table = {
        "format": CERTIFICATE_FORMAT,
        "producer": f"certbound {__version__}",
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "model_sha256": network.digest,
        **({"data_sha256": dict(network.data_files)} if network.data_files else {}),
        "assumptions": assumptions(network, bool(local), gradient is not None),
        "activations": [
            evidence(network, unit, bool(local) or gradient is not None) for unit in library_units(network)
        ],
        "plan": plan(result, second_order),
        **({"local": leaves.table(local)} if leaves is not None and local else {}),
        **({} if gradient is None else {"entries": gradient.evidence()}),
        "conclusions": [_conclusion(q, tier, result, (certified or {}).get(q)) for q, tier in tiers.items()],
    }
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"


def assumptions(network: Network, local: bool = False, entries: bool = False) -> list[str]:
    """What a certificate rests on: axioms and rules of proofs/rules.md by number, the meaning of foreign operators."""
    return [*axioms(network), LAYERWISE_RULES, *local_rules(local, entries), SEMANTICS]


def axioms(network: Network) -> list[str]:
    """The axioms that a network's activations need, and the meaning of foreign operators."""
    units = [(unit, network.activation(unit)) for unit in library_units(network)]
    pieces = [branch for unit, activation in units for branch in branches(activation, unit.parameters)]
    used = {function for branch in pieces for function, _ in branch.functions}
    used.update(*(PRIMITIVES[unit.activation].functions for unit in network.units if is_primitive(network, unit)))
    functions = sorted(used)
    found = [f"A1 elementary functions: {', '.join(functions)}"] if functions else []
    found += [
        f"operator {name} computes what the claim says"
        for name in sorted(u.activation for u, _ in units if u.activation in network.foreign)
    ]
    return found


def local_rules(local: bool, entries: bool) -> list[str]:
    """The line about the rules of the tier ``local``, as far as it and entries of derivatives use them."""
    if not entries:
        return [LOCAL_RULES] if local else []
    return [LOCAL_AND_ENTRIES if local else ENTRIES_RULES]


def evidence(network: Network, unit: Unit, local: bool = False) -> dict[str, Any]:
    """The proof that a unit's derivatives are monotone between brackets (R10), for the checker to do again.

    Up to order 3: the range of phi and the suprema of its first two derivatives follow. Rule L1 also uses that of the
    third one where it is known.
    """
    activation = network.activation(unit)
    top = 4 if local and "c1" in activation.constants else 3
    periodic = any(branch.is_periodic for branch in branches(activation, unit.parameters))
    proofs = () if periodic else monotone.prove(activation, unit.parameters, top)
    return {
        "activation": unit.activation,
        "parameters": {name: format_exact(value) for name, value in unit.parameters},
        "pieces": [_piece(proof) for proof in proofs],
    }


def _piece(proof: monotone.Proof) -> dict[str, Any]:
    # Where a cofactor is constant, its sign is evident: the checker wants neither brackets nor cuts there.
    constant = [proof.branch.cofactors[order].is_constant() for order in range(1, proof.top + 1)]
    return {
        "brackets": [
            [] if known else [[str(lo), str(hi)] for lo, hi in brackets]
            for known, brackets in zip(constant, proof.brackets, strict=True)
        ],
        "cuts": [] if constant[-1] else [str(cut) for cut in proof.cuts],
    }


def plan(result: Layerwise, second_order: bool) -> list[dict[str, Any]]:
    """certificate.plan: the rules of the tier, node by node, with their witnesses."""
    return [_step(step, second_order) for step in result.steps]


def _step(step: Step, second_order: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"rule": step.rule, "node": step.node}
    if step.rule != "input":
        row["parents"] = list(step.parents)
    if step.group is not None:
        row["group"] = step.group
    for key in ("weight_norm", "map_norm", "augmented_norm", "scaled_norm"):
        norm: Up | None = getattr(step, key)
        if norm is not None:
            row[key] = norm.value.hex()
    if step.squares is not None:
        row["taps"] = step.squares
    if step.boxed:
        row["boxed"] = True
    if step.recursion is not None:
        row["recursion"] = of_chain(step.recursion)
    bounds = {key: b for key, b in step.after.items() if second_order or key != "parameter_hessian"}
    row["after"] = {key: decimal_up(b.value, _RECORD_DIGITS) for key, b in bounds.items() if b.finite}
    return row


def _conclusion(quantity: str, tier: str, result: Layerwise, certified: str | None) -> dict[str, Any]:
    row: dict[str, Any] = {"quantity": quantity, "rule": _LOCAL_RULE if tier == "local" else _RULES[quantity]}
    if certified is not None:
        row["certified"] = certified
    if tier == "local":
        return row
    if quantity in result.joint:
        row["form"] = "joint"
    if QUANTITIES[quantity].order == 2:
        row["vector"] = [v.hex() for v in result.vector]
    return row
