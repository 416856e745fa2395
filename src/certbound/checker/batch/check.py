"""The check of a claim about many inputs: each is enclosed on its own (rule R15), and compared with the claim.

The claim is about the union of their neighbourhoods; a file beside it has the bounds about each.
"""

from __future__ import annotations

import hashlib
from fractions import Fraction
from pathlib import Path
from typing import Any

import rules
from activations import claimed_operators, primitives
from activations import facts as activations
from arithmetic.exact import ZERO
from claim import QUANTITIES as KNOWN
from claim import SEMANTICS, data_files, match_model, outputs_of
from evidence import assumes, opened, same_model
from network import domain as domains
from network.functions import functions_of
from network.graph import Affine, Linear, Network
from network.npz import MAX_BYTES, read_npz
from network.reader import read as read_network
from outcome import Incomplete, Malformed, Rejected, Valid
from reading import (
    MAX_MODEL,
    MAX_TOML,
    digest,
    digests,
    nonnegative,
    read_bytes,
    read_toml,
    rows,
    table,
    texts,
)

from batch.intervals import QUANTITIES, Prepared, rule_r15

CLAIM_FORMAT, FORMAT = "certbound-batch-claim-1", "certbound-batch-1"
INPUTS, BOUNDS, CENTRES = "inputs.npz", "bounds.npz", "centers"
MAX_INPUTS = 100_000
MAX_WORK = 2 * 10**11  # of all of them, in products of integers
FIXED = 50  # products take the time of one entry of a fixed map
ACTIVATION = 100_000  # products take the time of one activation of one neuron


def check_batch(claim_path: str, evidence: Any, model_path: str) -> Valid:
    """Valid if the claim follows about every input; any other Outcome is raised. ``evidence``: what the certificate
    file holds."""
    claim_bytes, model_bytes = read_bytes(claim_path, MAX_TOML), read_bytes(model_path, MAX_MODEL)
    claim, folder = read_claim(claim_bytes), str(Path(claim_path).parent)
    certificate = opened(
        evidence, FORMAT, claim_bytes, {"model_sha256": str, "activations": list}, {"data_sha256": dict}
    )
    same_model(model_bytes, claim=claim["model"]["sha256"], certificate=certificate["model_sha256"])
    names, foreign = claimed_operators.of_claim(claim)
    network = read_network(
        model_bytes, names, outputs_of(claim), data_files(model_path, claim, "certificate", certificate)
    )
    match_model(claim, network)
    centres = _numbers(claim["domain"]["input"], INPUTS, folder, {CENTRES: network.inputs})[CENTRES]
    count = claim["domain"]["input"]["count"]
    if not 1 <= count <= MAX_INPUTS or len(centres) != count * network.inputs:
        raise Rejected(f"claim.domain.input.count: {count}, but {INPUTS} has another number of inputs")
    domain = _domain(claim["domain"], network, folder)
    units = {unit for unit in network.units() if not primitives.is_primitive(unit)}
    facts = activations.prove_all(certificate["activations"], units, foreign)
    assumes(certificate, rules.assumptions(functions_of(network, foreign), foreign, [rules.BATCH], SEMANTICS))
    uppers = {row["quantity"]: nonnegative(row["upper"], "claim.claims") for row in claim["claims"]}
    stated_bounds = _numbers(claim["bounds"], BOUNDS, folder, dict.fromkeys(uppers, 1))
    if any(len(values) != count for values in stated_bounds.values()):
        raise Rejected(f"{BOUNDS}: its arrays are not about {count} inputs")
    if count * _work(network) > MAX_WORK:
        raise Incomplete(f"claim.domain.input.count: {count} inputs take more work than this checker does")
    _compare(claim["derivatives"], Prepared(network, domain, facts), centres, uppers, stated_bounds)
    size = f"input dimension {network.inputs}, parameters: {claim['model']['parameter_count']}"
    return Valid(f"{', '.join(uppers)}: at most what is claimed, about every one of {count} inputs ({size})")


def read_claim(data: bytes) -> dict[str, Any]:
    """The claim, if every field has its form."""
    claim = table(
        read_toml(data, "claim"),
        "claim",
        {"format": str, "semantics": str, "derivatives": str, "model": dict, "domain": dict, "bounds": dict,
         "claims": list},
        {"operators": list},
    )  # fmt: skip
    if claim["format"] != CLAIM_FORMAT or claim["semantics"] != SEMANTICS:
        raise Malformed(f"claim: format or semantics is not the one this checker proves ({SEMANTICS})")
    if claim["derivatives"] not in ("classical", "clarke"):
        raise Malformed(f"claim.derivatives: {claim['derivatives']!r}")
    table(
        claim["model"],
        "claim.model",
        {"file": str, "sha256": str, "inputs": int, "outputs": int, "parameter_count": int, "fixed": list,
         "groups": list},
        {"data": dict, "outputs_of": list, "warnings": list},
    )  # fmt: skip
    if "data" in claim["model"]:
        digests(claim["model"]["data"], "claim.model.data")
    texts(claim["model"].get("warnings", []), "claim.model.warnings")
    table(claim["domain"], "claim.domain", {"kind": str, "input": dict, "parameters": dict})
    radius = list if claim["domain"]["input"].get("norm") == "inf" else str
    table(
        claim["domain"]["input"],
        "claim.domain.input",
        {"norm": str, "file": str, "sha256": str, "count": int, "radius": radius},
    )
    table(claim["bounds"], "claim.bounds", {"file": str, "sha256": str})
    seen = set()
    for i, row in enumerate(rows(claim["claims"], "claim.claims")):
        table(row, f"claim.claims[{i}]", {"quantity": str, "norm": str, "upper": str})
        known = row["quantity"] in QUANTITIES and KNOWN[row["quantity"]].norm == row["norm"]
        if not known or row["quantity"] in seen:
            raise Malformed(f"claim.claims[{i}]: unknown or repeated quantity, or not its norm: {row['quantity']!r}")
        seen.add(row["quantity"])
    return claim


def _domain(stated: dict[str, Any], network: Network, folder: str) -> domains.Domain:
    """The domain about the input 0; the others differ in the centre alone."""
    given = {"norm": stated["input"]["norm"], "center": ["0"] * network.inputs, "radius": stated["input"]["radius"]}
    return domains.parse({**stated, "input": given}, network.inputs, len(network.groups), network, folder)


def _numbers(stated: dict[str, Any], name: str, folder: str, widths: dict[str, int]) -> dict[str, list[float]]:
    """The file that the claim names: arrays by name, one number (or a row of some) for each input."""
    if stated["file"] != name:
        raise Malformed(f"claim: the file {stated['file'][:60]!r}, expected {name!r}")
    data = read_bytes(f"{folder}/{name}", MAX_BYTES)
    if hashlib.sha256(data).hexdigest() != digest(stated["sha256"], f"claim: {name}"):
        raise Rejected(f"claim: the file {name} beside it is not the one that it is about")
    arrays = read_npz(data, name)
    if arrays.keys() != widths.keys():
        raise Rejected(f"{name}: it holds {sorted(arrays)[:8]}, expected {sorted(widths)}")
    for key, width in widths.items():
        if arrays[key].shape[1:] != (() if width == 1 and key != CENTRES else (width,)) or not arrays[key].shape:
            raise Rejected(f"{name}: {key!r} has the shape {list(arrays[key].shape)[:8]}")
    return {key: array.values(f"{name}: {key!r}") for key, array in arrays.items()}


def _work(network: Network) -> int:
    """What one input takes, counted in products of integers."""
    sizes = network.sizes
    work = 0
    for at, node in enumerate(network.nodes, 1):
        if isinstance(node, Affine):
            columns = len(node.weight) * (1 if node.columns is None else len(node.columns[0]))
            entries = len(node.weight[0]) * len(node.weight[0][0]) * columns
            work += 10 * entries * (1 + 2 * network.outputs)
            # An adjoint, and the entries of a group, are put together column by column.
            whole = sizes[node.parent] + network.groups[node.group].count
            work += 20 * columns * network.outputs * whole
        elif isinstance(node, Linear):
            work += FIXED * (1 + network.outputs) * sum(len(term.values) for term in node.terms)
        else:
            work += ACTIVATION * sizes[at]
    return work + 1000 * sum(sizes) * network.outputs


def _compare(
    derivatives: str,
    prepared: Prepared,
    centres: list[float],
    uppers: dict[str, Fraction],
    stated: dict[str, list[float]],
) -> None:
    """Rejected unless the bounds about each input follow, and those about all."""
    width = prepared.network.inputs
    for i in range(len(centres) // width):
        found = rule_r15(prepared, list(map(Fraction, centres[i * width : (i + 1) * width])))
        if found.crosses_kink and derivatives != "clarke":
            raise Rejected(f"claim.derivatives: a kink may be crossed about input {i}, so only 'clarke' can be claimed")
        for quantity, upper in uppers.items():
            bound = found.bounds.get(quantity, ZERO)
            if bound > Fraction(stated[quantity][i]):
                raise Rejected(f"{BOUNDS}: {quantity} about input {i} does not follow, the rules give more")
            if bound > upper:
                raise Rejected(f"claim.claims: {quantity} about input {i} does not follow, the rules give more")
