"""The check of a certificate: read the files, prove the activations' facts, replay the plan, compare with the claim."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import rules
from activations import claimed_operators, primitives
from activations import facts as activations
from certificate import read_certificate
from claim import QUANTITIES, SEMANTICS, compare, data_files, match_model, match_sizes, outputs_of, read_claim
from evidence import assumes, same_model
from layerwise import joint
from layerwise import replay as layerwise
from layerwise.norm_jets import NormJet
from local.gradient_claim import check_entries
from local.split_tree import Budget, replay_local
from network import domain as domains
from network.functions import functions_of
from network.reader import TooLarge
from network.reader import read as read_network
from outcome import Incomplete, Malformed, Rejected, Valid
from processes import settled
from reading import MAX_MODEL, MAX_TOML, number, read_bytes, rows, table


def check(claim_path: str, certificate: Any, model_path: str) -> Valid:
    """Valid if the claim follows from the model file by the certificate's plan; any other Outcome is raised.

    ``certificate`` is the value that the certificate file holds.
    """
    claim = read_bytes(claim_path, MAX_TOML)
    return check_read(
        claim, certificate, read_bytes(model_path, MAX_MODEL), model_path, folder=str(Path(claim_path).parent)
    )


def check_read(
    claim_bytes: bytes,
    certificate: Any,
    model_bytes: bytes,
    model_path: str,
    budget: Budget | None = None,
    folder: str | None = None,
) -> Valid:
    """The same of a claim and a model that are read already; data files are looked for beside ``model_path``, files
    of the claim in ``folder``, without which it may have none.

    ``budget``: what the work of the tier local is taken from, if the caller wants to know it.
    """
    return settled(lambda: _replayed(claim_bytes, certificate, model_bytes, model_path, budget or Budget(), folder))


def _replayed(
    claim_bytes: bytes, certificate: Any, model_bytes: bytes, model_path: str, budget: Budget, folder: str | None
) -> Valid:
    claim = read_claim(claim_bytes)
    certificate = read_certificate(certificate, claim_bytes)
    same_model(model_bytes, claim=claim["model"]["sha256"], certificate=certificate["model_sha256"])
    names, foreign = claimed_operators.of_claim(claim)
    data = data_files(model_path, claim, "certificate", certificate)
    try:
        network = read_network(model_bytes, names, outputs_of(claim), data)
    except TooLarge as found:
        match_sizes(claim, found.sizes)
        same = "what is as claimed: the digests of model and data files, the names and sizes of the parameters"
        raise Incomplete(f"{found}; {same}") from None
    match_model(claim, network)
    domain = domains.parse(claim["domain"], network.inputs, len(network.groups), network, folder)
    units = {unit for unit in network.units() if not primitives.is_primitive(unit)}
    facts = activations.prove_all(certificate["activations"], units, foreign)
    local = [row["quantity"] for row in claim["claims"] if row["tier"] == "local"]
    if bool(local) != ("local" in certificate):
        raise Rejected("certificate.local: it is there if and only if a claim is of the tier 'local'")
    if ("entries" in claim) != ("entries" in certificate):
        raise Rejected("certificate.entries: it is there if and only if the claim is about entries of derivatives")
    tiers = [rules.LAYERWISE, *([rules.LOCAL] if local else []), *([rules.ENTRIES] if "entries" in claim else [])]
    assumes(certificate, rules.assumptions(functions_of(network, foreign), foreign, tiers, SEMANTICS))
    second_order = any(QUANTITIES[row["quantity"]].order == 2 for row in claim["claims"])
    plan = certificate["plan"]
    replayed = layerwise.replay(network, domain, facts, plan, second_order)
    crosses_any_kink = replayed.crosses_any_kink
    proved: dict[str, Fraction] = {}
    work = joint.Work()

    def of_leaf(leaf: domains.Domain, second: bool, form: str) -> NormJet:
        found = layerwise.replay(network, leaf, facts, plan, second, larger=replayed)
        return joint.replay(network, leaf, found, second, work) if form == joint.FORM else found.jet

    if local:
        proved, local_crosses = replay_local(
            certificate["local"],
            local,
            network,
            domain,
            facts,
            of_leaf,
            work,
            budget,
        )
        crosses_any_kink = crosses_any_kink and local_crosses  # each of the two shows it for the whole domain
    intervals = 0
    if "entries" in claim:
        intervals, entries_cross = check_entries(
            claim["entries"], certificate["entries"], network, domain, facts, folder, budget
        )
        crosses_any_kink = crosses_any_kink and entries_cross
    if crosses_any_kink and claim["derivatives"] != "clarke":
        raise Rejected("claim.derivatives: a kink may be crossed, so only 'clarke' can be claimed")
    conclusions = rows(certificate["conclusions"], "certificate.conclusions")
    shared = None
    if by_joint := [row.get("quantity") for row in conclusions if type(row) is dict and "form" in row]:
        second = any(q in QUANTITIES and QUANTITIES[q].order == 2 for q in by_joint if type(q) is str)
        shared = joint.replay(network, domain, replayed, second, work)
    proved = conclude(replayed.jet, shared, conclusions, proved)
    compare(claim["claims"], proved)
    size = f"input dimension {network.inputs}, parameters: {claim['model']['parameter_count']}"
    size += f"; {intervals} entries of derivatives are in their intervals" if intervals else ""
    return Valid(f"{', '.join(proved)}: at most what is claimed, at every point of the domain ({size})")


def conclude(
    jet: NormJet, shared: NormJet | None, conclusions: list[Any], local: Mapping[str, Fraction]
) -> dict[str, Fraction]:
    """Quantity -> proved upper bound, in the order of the certificate.

    A row's ``certified``, what was certified before a larger number was claimed, has to follow too.
    ``shared``: the last norm jet by R9, if a conclusion has the form "joint"; ``local``: what rule L8 has proved.
    """
    proved: dict[str, Fraction] = {}
    for i, item in enumerate(conclusions):
        where = f"certificate.conclusions[{i}]"
        quantity = item.get("quantity") if type(item) is dict else None
        if type(quantity) is not str:
            raise Malformed(f"{where}: expected a table with the text 'quantity'")
        second = quantity in QUANTITIES and QUANTITIES[quantity].order == 2 and quantity not in local
        keys = {"quantity": str, "rule": str, **({"vector": list} if second else {})}
        row = table(item, where, keys, {"certified": str} if quantity in local else {"certified": str, "form": str})
        quantity = row["quantity"]
        if row.get("form", joint.FORM) != joint.FORM:
            raise Malformed(f"{where}.form: {row['form'][:40]!r}, expected {joint.FORM!r} or nothing")
        expected = rules.LOCAL_CONCLUSION if quantity in local else rules.CONCLUSIONS.get(quantity)
        if expected != row["rule"] or quantity in proved:
            raise Rejected(f"{where}: {quantity[:40]!r} by {row['rule'][:40]!r} is unknown or repeated")
        if quantity in local:
            proved[quantity] = local[quantity]
        else:
            vector = None
            if second:
                if len(row["vector"]) != len(jet.n1) - 1:
                    raise Rejected(f"{where}.vector: {len(row['vector'])} numbers, expected {len(jet.n1) - 1}")
                vector = [number(v, f"{where}.vector") for v in rows(row["vector"], f"{where}.vector")]
            proved[quantity] = layerwise.conclude(shared if shared and "form" in row else jet, quantity, vector)
        if "certified" in row and not proved[quantity] <= number(row["certified"], f"{where}.certified"):
            raise Rejected(f"{where}.certified: {quantity} <= {row['certified'][:40]} does not follow")
    return proved
