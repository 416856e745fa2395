"""The check of a claim about gains: cheap comparisons first, then the certificates of its boxes."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import rules
from activations import facts as activations
from activations import primitives
from check import check_read
from claim import SEMANTICS, data_files
from claim import read_claim as read_box_claim
from evidence import assumes, opened, same_model
from local.split_tree import Budget
from network import domain as domains
from network.domain import Domain
from network.reader import read as read_network
from outcome import Incomplete, Malformed, Rejected, Valid
from processes import each, settled
from reading import MAX_MODEL, MAX_TOML, digest, nonnegative, number, read_bytes, read_json, rows, table

from gains.claim import Claim, read_claim
from gains.controllers import QUANTITY, Envelope, Facts
from gains.drift import rule_g10
from gains.region import rule_g11
from gains.samples import SPEED, rule_g12
from gains.tube import desired_boxes, rule_g3

FORMAT = "certbound-gains-certificate-1"
MAX_CERTIFICATE = 64 << 20  # bytes of the certificate of one box
MAX_BOX_CLAIMS = 16 << 20  # bytes of all boxes' claims together
MAX_BOX_CERTIFICATES = 512 << 20  # and of their certificates
_SHOWN = 10_000


class Box(NamedTuple):
    """A box's claim: its bytes, its domain, its bounds by quantity, and where its certificate lies."""

    claim: bytes
    domain: Domain
    bounds: dict[str, Fraction]
    certificate: str


def check_gains(claim_path: str, evidence: Any, model_path: str) -> Valid:
    """Valid if the claim about the closed loop follows, and every box's claim from its certificate; any other Outcome
    is raised. ``evidence`` is the value that gains.json holds.
    """
    data, model = read_bytes(claim_path, MAX_TOML), read_bytes(model_path, MAX_MODEL)
    claim, boxes = follows(data, evidence, model, Path(claim_path).parent)

    def check_box(item: tuple[int, Box]) -> tuple[int, int]:
        i, box = item
        budget, text = Budget(), read_bytes(box.certificate, MAX_CERTIFICATE)
        try:
            check_read(box.claim, read_json(text, "certificate"), model, model_path, budget)
        except (Rejected, Malformed, Incomplete) as outcome:
            raise type(outcome)(f"boxes[{i}]: {outcome}") from None
        return budget.spent, len(text)

    together, size = Budget(), 0
    for spent, length in each(check_box, enumerate(boxes), len(boxes)):
        together.spend(spent)
        size += length
        if size > MAX_BOX_CERTIFICATES:
            raise Malformed(f"boxes: certificates of more than {MAX_BOX_CERTIFICATES} bytes together")
    if claim.drift is not None:
        settled(lambda: _approximation(claim, evidence, boxes, model, model_path))
    return Valid(
        f"the errors stay within their envelope, {len(boxes)} boxes: "
        f"{_envelope_shown(min(claim.envelopes, key=lambda e: e.limit))}"
        f"{', and vanish' if any(e.converges for e in claim.envelopes) else ''}, if the hypotheses of the claim hold"
    )


def _vertex(claim: Claim, at: Mapping[str, Fraction]) -> str:
    return ", ".join(f"{name} = {at[name]}"[:60] for name in claim.region)


def _approximation(claim: Claim, evidence: Any, boxes: list[Box], model: bytes, model_path: str) -> None:
    """Rejected unless G10 proves the approximation error; the certificates of the boxes are checked."""
    if claim.drift is None:
        return
    value = read_box_claim(boxes[0].claim)
    certificate = read_json(read_bytes(boxes[0].certificate, MAX_CERTIFICATE), "certificate")
    network = read_network(model, {}, None, data_files(model_path, value, "certificate", certificate))
    units = {unit for unit in network.units() if not primitives.is_primitive(unit)}
    facts = activations.prove_all(certificate["activations"], units, {})
    rule_g10(claim.drift, evidence["drift"], claim.at["theta_radius"], network, facts, [box.domain for box in boxes])


def _envelope_shown(envelope: Envelope) -> str:
    """For people, with four digits after the point: an envelope above the one given at every time t >= 0."""
    start, limit = math.ceil(envelope.start * _SHOWN), math.ceil(envelope.limit * _SHOWN)
    # A faster one is above only where it rises.
    rate = (math.ceil if start < limit else math.floor)(2 * envelope.rate * _SHOWN)
    first, decay, last = (f"{n // _SHOWN}.{n % _SHOWN:04}" for n in (start, rate, limit))
    return f"|z(t)|^2 <= {first} e^(-{decay} t) + {last} (1 - e^(-{decay} t))"


def follows(data: bytes, evidence: Any, model: bytes, folder: Path) -> tuple[Claim, list[Box]]:
    """The claim and the claims of its boxes, if it follows from them; Rejected otherwise."""
    claim = read_claim(data)
    certificate = opened(
        evidence,
        FORMAT,
        data,
        {
            "bounds": dict,
            "witness": dict,
            "boxes": list,
        },
        {"drift": dict},
    )
    same_model(model, claim=claim.model_sha256)
    if (claim.drift is None) != ("drift" not in certificate):
        raise Rejected("certificate.drift: it is there if and only if the claim gives the drift by formulas")
    functions = claim.drift.functions if claim.drift is not None else set[str]()
    expected = rules.assumptions(functions, (), [rules.GAINS], SEMANTICS)
    assumes(certificate, expected)
    bounds = table(certificate["bounds"], "certificate.bounds", {}, dict.fromkeys((*QUANTITY.values(), SPEED), str))
    used = {quantity: nonnegative(value, f"certificate.bounds.{quantity}") for quantity, value in bounds.items()}
    held = claim.sampled is not None and claim.sampled.held
    names = (*claim.controller.witness, *(["hold"] if held else []))
    rules_of = claim.controller.rules if claim.sampled is None else rule_g12(claim.sampled)
    witness = table(certificate["witness"], "certificate.witness", dict.fromkeys(names, str))
    given = {name: number(witness[name], f"certificate.witness.{name}") for name in names}
    vertices = rule_g11(claim)
    for envelope in claim.envelopes:
        if envelope.converges and claim.horizon is not None:
            raise Rejected("claim.envelopes: nothing vanishes up to a horizon")
        for at in vertices:
            if why := rules_of[envelope.by](Facts(at, used, given), envelope):
                place = f" at the vertex {_vertex(claim, at)} of the region" if claim.region else ""
                raise Rejected(f"claim.envelopes: the one by {envelope.by!r} does not follow{place}: {why}")
    stated = rows(certificate["boxes"], "certificate.boxes")
    if len(stated) != len(claim.boxes):
        raise Rejected(f"certificate.boxes: {len(stated)}, but the claim is about {len(claim.boxes)}")
    desired = desired_boxes(claim, stated)
    boxes = _boxes(claim, folder, used)
    for at in vertices:
        rule_g3(claim._replace(at=at), [box.domain for box in boxes], desired)
    return claim, boxes


def _boxes(claim: Claim, folder: Path, used: dict[str, Fraction]) -> list[Box]:
    """The boxes' claims by their digests, if they are about this model, its parameters and bounds."""
    found: list[Box] = []
    files: list[Any] = []
    size = 0
    for i, stated in enumerate(claim.boxes):
        where, place = f"boxes[{i}]", folder / "boxes" / f"{i:03}"
        data = read_bytes(str(place / "claim.toml"), MAX_TOML)
        size += len(data)
        if size > MAX_BOX_CLAIMS:
            raise Malformed(f"boxes: claims of more than {MAX_BOX_CLAIMS} bytes together")
        if hashlib.sha256(data).hexdigest() != stated:
            raise Rejected(f"{where}: its claim.toml is not the one that the claim names")
        value = read_box_claim(data)
        files.append(value["model"].get("data"))
        if files[0] != files[-1]:
            raise Rejected(f"{where}: its claim names other data files of the model than the first one")
        box = _box(value, where, claim, used)
        found.append(Box(data, *box, str(place / "certificate.json")))
    return found


def _box(
    value: dict[str, Any], where: str, claim: Claim, used: dict[str, Fraction]
) -> tuple[Domain, dict[str, Fraction]]:
    model, inputs = value["model"], claim.coordinates * claim.controller.order
    if digest(model["sha256"], f"{where}.model.sha256") != claim.model_sha256:
        raise Rejected(f"{where}: its claim is about another model file")
    if "operators" in value or "outputs_of" in model:
        raise Rejected(f"{where}: its claim defines operators or chooses outputs, which gains do not cover")
    if value["derivatives"] != "classical":
        raise Rejected(f"{where}: a kink may be crossed, so the adaptation law has no meaning there")
    if (model["inputs"], model["outputs"]) != (inputs, claim.coordinates):
        size = f"{model['inputs']} inputs and {model['outputs']} outputs"
        raise Rejected(f"{where}: a network of {size}, not of {inputs} and {claim.coordinates}")
    domain = domains.parse(value["domain"], inputs, len(model["groups"]))
    if domain.norm != "inf" or domain.kind != "around" or domain.total is None:
        raise Rejected(f"{where}: its domain is not a box of inputs and a ball of all parameters together")
    if domain.total < claim.at["theta_radius"]:
        raise Rejected(f"{where}: its ball of parameters is smaller than theta_radius")
    bounds = {row["quantity"]: number(row["upper"], where) for row in value["claims"]}
    for quantity, bound in used.items():
        if quantity not in bounds or bounds[quantity] > bound:
            raise Rejected(f"{where}: it does not claim {quantity} <= {bound}")
    return domain, bounds
