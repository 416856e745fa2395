"""Rule D14: optimal values of a learning problem over finitely many candidates, for networks and for their limits."""

from __future__ import annotations

import hashlib
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import rules
from claim import SEMANTICS
from evidence import assumes, opened, same_model
from outcome import Malformed, Rejected, Valid
from reading import MAX_MODEL, MAX_TOML, digest, read_bytes, read_json, read_toml, rows, table

from depth import claim as flows
from depth import dense
from depth.check import check_depth
from depth.claim import positive
from depth.states import MODEL

FORMAT, CERTIFICATE = "certbound-values-1", "certbound-values-certificate-1"
MAX_MEMBERS = 256  # candidates times samples
MAX_CERTIFICATE = 64 << 20
MAX_WORK = 1_000_000_000  # of all members, each of which may take an equal part of it
MEMBERS = "members"  # the folder beside the claim


class Member(NamedTuple):
    """One candidate's claim about one sample: its number, and the digest of the claim."""

    candidate: int
    sha256: str


class Fact(NamedTuple):
    """What a member's claim says: about which model, from which start, over which time, of which layers; and how far
    the network is from the limit at most.
    """

    model: str
    start: tuple[Fraction, ...]
    setting: tuple[Any, ...]
    upper: Fraction


def check_values(claim_path: str, evidence: Any, model_path: str) -> Valid:
    """Valid if the claim follows, and every member's claim from its certificate; any other Outcome is raised.

    ``evidence`` is the value that values.json holds; ``model_path``: the first candidate's model.
    """
    data = read_bytes(claim_path, MAX_TOML)
    lipschitz, gap, members = read_claim(data)
    certificate = opened(evidence, CERTIFICATE, data, {})
    assumes(certificate, rules.assumptions((), (), [rules.VALUES], SEMANTICS))
    facts: list[Fact] = []
    for i, member in enumerate(members):
        folder = Path(claim_path).parent / MEMBERS / str(i)
        try:
            facts.append(_fact(folder, member, min(dense.MAX_WORK, MAX_WORK // len(members))))
        except (Rejected, Malformed) as reason:
            raise type(reason)(f"member {i}: {reason}") from None
    same_model(read_bytes(model_path, MAX_MODEL), **{"member 0": facts[0].model})
    proved = rule_d14(lipschitz, members, facts)
    if not proved <= gap:
        raise Rejected(f"claim.gap: proved is {float(proved):.9g} or less only")
    count = len({member.candidate for member in members})
    return Valid(f"the optimal values over {count} candidates differ by at most {float(gap):.6g}")


def _fact(folder: Path, member: Member, most: int) -> Fact:
    """The member's claim, verified with so much work at most."""
    paths = [str(folder / name) for name in ("depth.toml", "depth.json", "model.onnx")]
    data = read_bytes(paths[0], MAX_TOML)
    if hashlib.sha256(data).hexdigest() != member.sha256:
        raise Rejected("depth.toml: it is another claim")
    own = read_json(read_bytes(paths[1], MAX_CERTIFICATE), "certificate")
    if str(own.get("format", "") if type(own) is dict else "").startswith("certbound-dense-"):
        dense.check_dense(paths[0], own, paths[2], most)
        found = dense.read_claim(data)
        return Fact(found.model_sha256, tuple(found.start), (found.end, found.layers), found.upper)
    check_depth(paths[0], own, paths[2], most)
    claim = flows.read_claim(data)
    if claim.distance is None or claim.layers is None or claim.layers.kind == MODEL:
        raise Rejected("it says nothing of the distance of a network of steps")
    setting = claim.begin, claim.end, claim.layers, repr(claim.controls), repr(claim.jumps)
    return Fact(claim.model_sha256, tuple(claim.start), setting, claim.distance[1])


def rule_d14(lipschitz: Fraction, members: list[Member], facts: list[Fact]) -> Fraction:
    """At least the difference of the optimal values. Rejected unless all candidates are tried on the same samples."""
    if len({fact.setting for fact in facts}) != 1:
        raise Rejected("members: of different times or layers")
    means, samples = [], []
    for candidate in sorted({member.candidate for member in members}):
        own = [fact for member, fact in zip(members, facts, strict=True) if member.candidate == candidate]
        if len({fact.model for fact in own}) != 1:
            raise Rejected(f"members: candidate {candidate} has more than one model")
        samples.append(sorted(fact.start for fact in own))
        means.append(sum((fact.upper for fact in own), Fraction(0)) / len(own))
    if any(own != samples[0] for own in samples):
        raise Rejected("members: not all candidates have the same starts")
    return lipschitz * max(means)


def read_claim(data: bytes) -> tuple[Fraction, Fraction, list[Member]]:
    """(Lipschitz constant of the loss, gap, members), if every field has its form. Malformed otherwise."""
    keys = {"format": str, "semantics": str, "lipschitz": str, "gap": str, "members": list}
    value = table(read_toml(data, "claim"), "claim", keys)
    if value["format"] != FORMAT or value["semantics"] != SEMANTICS:
        raise Malformed(f"claim: format or semantics is not the one this checker proves ({FORMAT}, {SEMANTICS})")
    members = []
    for i, row in enumerate(rows(value["members"], "claim.members")):
        own = table(row, f"claim.members[{i}]", {"candidate": int, "sha256": str})
        if not 0 <= own["candidate"] < MAX_MEMBERS or i >= MAX_MEMBERS:
            raise Malformed(f"claim.members: at most {MAX_MEMBERS} are read")
        members.append(Member(own["candidate"], digest(own["sha256"], f"claim.members[{i}].sha256")))
    return positive(value["lipschitz"], "claim.lipschitz"), positive(value["gap"], "claim.gap"), members
