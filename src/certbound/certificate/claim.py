"""claim.toml and certificate.json as text. Formats: docs/formats.md and certificate.schema.json."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

import tomli_w

from .. import __version__
from ..bounds.domain import Domain
from ..bounds.layerwise import OPS, Layerwise, Step
from ..bounds.quantities import QUANTITIES
from ..bounds.rules import first_order
from ..network.graph import Elementwise, Network
from ..numbers.directed import Up, norm_up
from ..numbers.exact import decimal_up
from ..proof.discharge import Discharged

CLAIM_FORMAT = "certbound-claim-1"
CERTIFICATE_FORMAT = "certbound-certificate-1"
SEMANTICS = "real arithmetic on the exact values of the stored parameters, one sample"
TIER = "layerwise"
_RULES = {
    "output": "R1-R5",
    "input_jacobian": "R1-R5",
    "parameter_jacobian": "R6",
    "parameter_hessian": "R7",
    "taylor_remainder": "R8",
}
_RECORD_DIGITS = 7  # of the bounds recorded after each step; the claim itself has more


def claim_text(
    network: Network,
    domain: Domain,
    result: Layerwise,
    bounds: Mapping[str, str],
    unsupported: Mapping[str, str],
) -> str:
    """claim.toml: what is claimed, complete without the certificate. ``bounds``: quantity -> upper bound as text."""
    groups = [
        {"weight": g.weight, **({"bias": g.bias} if g.bias is not None else {}), "parameters": g.count}
        for g in network.groups
    ]
    table = {
        "format": CLAIM_FORMAT,
        "semantics": SEMANTICS,
        "derivatives": result.derivatives,
        "model": {
            "file": network.source,
            "sha256": network.digest,
            "inputs": network.inputs,
            "outputs": network.outputs,
            "parameter_count": network.parameter_count,
            "fixed": list(network.fixed),
            "groups": groups,
        },
        "domain": domain.to_table(),
        "claims": [
            {"quantity": q, "norm": QUANTITIES[q].norm, "upper": upper, "tier": TIER} for q, upper in bounds.items()
        ],
    }
    if unsupported:
        table["not_claimed"] = [{"quantity": q, "reason": reason} for q, reason in unsupported.items()]
    return tomli_w.dumps(table)


def certificate_text(
    network: Network,
    result: Layerwise,
    quantities: Iterable[str],
    conditions: Iterable[Discharged],
    claim: str,
) -> str:
    """certificate.json: the rules in order, their witnesses, the side conditions. No bound is trusted from it."""
    quantities = tuple(quantities)
    second_order = any(QUANTITIES[q].order == 2 for q in quantities)
    table = {
        "format": CERTIFICATE_FORMAT,
        "producer": f"certbound {__version__}",
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "model_sha256": network.digest,
        "assumptions": assumptions(network),
        "side_conditions": [_condition(c) for c in conditions if c.obligation.id.split(".")[1] in ("S", "b0", "c0")],
        "plan": [_step(step, second_order) for step in result.steps],
        "conclusions": [_conclusion(q, result) for q in quantities],
    }
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"


def assumptions(network: Network) -> list[str]:
    """The axioms a certificate of this network rests on, as numbered in proofs/rules.md."""
    used = {n.activation for n in network.nodes if isinstance(n, Elementwise)}
    axioms = ["A1 tanh"] if "tanh" in used else []
    if used & {"sigmoid", "softplus"}:
        axioms.append("A2 sigmoid, softplus")
    return [*axioms, "R1-R8 norm-jet calculus, spectral norm witness", SEMANTICS]


def _condition(condition: Discharged) -> dict[str, Any]:
    obligation = condition.obligation
    activation, _, constant = obligation.id.rpartition(".")
    return {
        "activation": activation,
        "constant": constant,
        "square": str(obligation.constant_square),
        "trust": str(condition.trust),
        "witness": obligation.sparse_witness(),
        "query_sha256": obligation.digest,
        "solver": condition.solver,
    }


def _step(step: Step, second_order: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"rule": step.rule, "node": step.node}
    if step.weight_norm is not None:
        row["weight_norm"] = step.weight_norm.value.hex()
    if step.augmented_norm is not None:
        row["augmented_norm"] = step.augmented_norm.value.hex()
    bounds = record(step, second_order)
    row["after"] = {key: decimal_up(b.value, _RECORD_DIGITS) for key, b in bounds.items() if b.finite}
    return row


def record(step: Step, second_order: bool) -> dict[str, Up]:
    """The bounds recorded after a step; the Hessian's, if one is claimed, is the Frobenius norm of the block norms."""
    jet = step.jet
    bounds = first_order(OPS, jet)
    if second_order and jet.n2 is not None:
        bounds["parameter_hessian"] = norm_up([d for row in jet.n2[1:] for d in row[1:]])
    return bounds


def _conclusion(quantity: str, result: Layerwise) -> dict[str, Any]:
    row: dict[str, Any] = {"quantity": quantity, "rule": _RULES[quantity]}
    if QUANTITIES[quantity].order == 2:
        row["vector"] = [v.hex() for v in result.perron]
    return row
