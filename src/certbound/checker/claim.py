"""The claim: what its file may say, whether it describes the network in the model file, whether it is proved."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from network.data_files import DataFiles
from network.graph import Network
from outcome import Malformed, Rejected
from reading import digests, nonnegative, number, read_toml, rows, table, texts

CLAIM_FORMAT = "certbound-claim-2"
OLDER_FORMATS = ("certbound-claim-1",)
SEMANTICS = "real arithmetic on the exact values of the stored parameters, one sample"
TIERS = ("layerwise", "local")


class Quantity(NamedTuple):
    """``norm`` as the claim writes it; ``order`` of the derivative that it bounds; ``tiers`` that can bound it.

    ``power``: a remainder is divided by this power of ||d||; None for a derivative. ``of_parameters``: whether it is
    about a change of parameters, and nothing if there are none.
    """

    norm: str
    order: int
    tiers: tuple[str, ...] = TIERS
    power: int | None = None
    of_parameters: bool = True


QUANTITIES = {
    "output": Quantity("2", 0, of_parameters=False),
    "input_jacobian": Quantity("2->2", 1, of_parameters=False),
    "parameter_jacobian": Quantity("2->2", 1),
    "parameter_hessian": Quantity("2,2->2", 2),
    "taylor_remainder": Quantity("2", 2, power=2),
    "first_order_remainder": Quantity("2", 1, ("local",), power=1),
}


def read_claim(data: bytes) -> dict[str, Any]:
    """The claim, if every field has its form. Malformed otherwise."""
    value = read_toml(data, "claim")
    if value.get("format") in OLDER_FORMATS:
        raise Malformed(
            f"claim.format: {value['format']!r} is of an older release, expected {CLAIM_FORMAT!r}; "
            "certify the model again, or check it with the checker of that release"
        )
    claim = table(
        value,
        "claim",
        {"format": str, "semantics": str, "derivatives": str, "model": dict, "domain": dict, "claims": list},
        {"not_claimed": list, "operators": list, "entries": dict},
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
        {"data": dict, "outputs_of": list, "warnings": list},
    )
    if "data" in claim["model"]:
        digests(claim["model"]["data"], "claim.model.data")
    texts(claim["model"].get("warnings", []), "claim.model.warnings")
    seen = set()
    for i, row in enumerate(rows(claim["claims"], "claim.claims")):
        where = f"claim.claims[{i}]"
        table(row, where, {"quantity": str, "norm": str, "upper": str, "tier": str})
        nonnegative(row["upper"], f"{where}.upper")
        known = QUANTITIES.get(row["quantity"])
        if known is None or known.norm != row["norm"] or row["quantity"] in seen:
            raise Malformed(f"{where}: unknown or repeated quantity, or not its norm: {row['quantity']!r}")
        if row["tier"] not in known.tiers:
            raise Malformed(f"{where}: {row['quantity']} has no tier {row['tier'][:40]!r}")
        seen.add(row["quantity"])
    for i, row in enumerate(claim.get("not_claimed", [])):
        table(row, f"claim.not_claimed[{i}]", {"quantity": str, "reason": str})
        if row["quantity"] not in QUANTITIES or row["quantity"] in seen:
            raise Malformed(f"claim.not_claimed[{i}]: {row['quantity']!r} is claimed, repeated or unknown")
        seen.add(row["quantity"])
    return claim


def outputs_of(claim: dict[str, Any]) -> list[str] | None:
    """The names of the outputs that the claim is about; None for all of the model."""
    stated = claim["model"].get("outputs_of")
    return None if stated is None else texts(stated, "claim.model.outputs_of")


def data_files(model_path: str, claim: dict[str, Any], who: str, evidence: dict[str, Any]) -> DataFiles:
    """The data files of the model, which have to be those of the claim, and of its evidence, known as ``who``."""
    stated = digests(evidence["data_sha256"], f"{who}.data_sha256") if "data_sha256" in evidence else {}
    return DataFiles(model_path, {"claim": claim["model"].get("data", {}), who: stated})


def stated_groups(claim: dict[str, Any]) -> list[tuple[list[str], int]]:
    """The parameter groups that the claim states: tensors, and how many parameters."""
    groups = []
    for i, row in enumerate(claim["model"]["groups"]):
        where = f"claim.model.groups[{i}]"
        table(row, where, {"tensors": list, "parameters": int})
        groups.append((texts(row["tensors"], f"{where}.tensors"), row["parameters"]))
    return groups


def match_sizes(claim: dict[str, Any], sizes: dict[str, int]) -> None:
    """Rejected unless the claim's groups are stored tensors, each once, of these sizes: all that is known of a model
    that is too large to be read.
    """
    groups = stated_groups(claim)
    names = [name for tensors, _ in groups for name in tensors]
    fits = len(set(names)) == len(names) and all(
        sum(sizes.get(name, -1) for name in tensors) == count and sizes.keys() >= set(tensors)
        for tensors, count in groups
    )
    if not fits or claim["model"]["parameter_count"] != sum(count for _, count in groups):
        raise Rejected("claim.model.groups: these are not tensors of the model file with so many entries")


def match_model(claim: dict[str, Any], network: Network) -> None:
    """Rejected unless the claim describes the network in the file: sizes, parameters by name, fixed constants.

    Of a network without parameters nothing is claimed of them.
    """
    stated, groups = claim["model"], stated_groups(claim)
    actual = [(group.tensors, group.count) for group in network.groups]
    facts = {
        "inputs": network.inputs,
        "outputs": network.outputs,
        "fixed": network.fixed,
        "parameter_count": sum(count for _, count in actual),
    }
    for key, value in facts.items():
        if stated[key] != value:
            raise Rejected(f"claim.model.{key}: {str(stated[key])[:60]}, but the model file has {str(value)[:60]}")
    if groups != actual:
        raise Rejected("claim.model.groups: these are not the parameter groups of the model file")
    for row in claim["claims"]:
        if not groups and QUANTITIES[row["quantity"]].of_parameters:
            raise Rejected(f"claim.claims: {row['quantity']} is about parameters, and the model file has none")


def compare(claims: list[Any], proved: dict[str, Fraction]) -> None:
    """Rejected unless every claimed bound, and nothing else, is proved."""
    claimed = {row["quantity"]: row["upper"] for row in claims}
    if set(claimed) != set(proved):
        raise Rejected(f"certificate.conclusions: proves {sorted(proved)}, but the claim is about {sorted(claimed)}")
    for quantity, bound in proved.items():
        if not bound <= number(claimed[quantity], "claim.claims"):
            raise Rejected(f"claim.claims: {quantity} <= {claimed[quantity][:40]} does not follow, the rules give more")
