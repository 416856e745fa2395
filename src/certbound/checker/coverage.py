"""Whether a claim about one model file covers another: the same network but for its parameters, which lie in the set
of parameters that the claim is about. Then each of its bounds holds there too (rule C1)."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

from activations import claimed_operators
from check import check_read
from claim import outputs_of, read_claim
from network import domain as domains
from network.data_files import DataFiles
from network.graph import Affine, Network
from network.reader import TooLarge
from network.reader import read as read_network
from outcome import Incomplete, Rejected, Valid
from reading import MAX_MODEL, MAX_TOML, read_bytes


def check_covers(claim_path: str, certificate: Any, model_path: str, other_path: str) -> Valid:
    """Valid if the claim follows from its certificate for its model, and the other model lies in its parameter set; any
    other Outcome is raised. ``certificate`` is the value that the certificate file holds.
    """
    claim_bytes, model_bytes = read_bytes(claim_path, MAX_TOML), read_bytes(model_path, MAX_MODEL)
    claim = read_claim(claim_bytes)
    other_bytes = read_bytes(other_path, MAX_MODEL)
    folder = str(Path(claim_path).parent)
    check_read(claim_bytes, certificate, model_bytes, model_path, folder=folder)
    names, _ = claimed_operators.of_claim(claim)
    stated = {"claim": claim["model"].get("data", {})}
    try:
        old = read_network(model_bytes, names, outputs_of(claim), DataFiles(model_path, stated))
        new = read_network(other_bytes, names, outputs_of(claim), DataFiles(other_path, {}))
    except TooLarge as found:
        raise Incomplete(f"{found}; whether one covers the other is not decided") from None
    rule_c1(old, new, domains.parse(claim["domain"], old.inputs, len(old.groups), old, folder))
    return Valid(
        "the claim follows for its model, and the other model lies in its parameter set: its bounds hold there"
    )


def rule_c1(old: Network, new: Network, domain: domains.Domain) -> None:
    """Rejected unless the networks differ in parameters alone, and the new ones lie in the domain."""
    for what in ("inputs", "outputs", "groups", "fixed"):
        if getattr(old, what) != getattr(new, what):
            raise Rejected(f"the models differ in their {what}, not in parameters alone")
    if len(old.nodes) != len(new.nodes) or any(map(_differ, old.nodes, new.nodes)):
        raise Rejected("the models compute different things, not the same with other parameters")
    moved = _moved(old, new)
    if domain.intervals is not None:
        ends = zip(domain.intervals.below, domain.intervals.above, strict=True)
        if not all(-b <= d <= a for (b, a), d in zip(ends, (d for group in moved for d in group), strict=True)):
            raise Rejected("a parameter lies outside its interval in the claim")
        return
    if domain.total is not None:
        if sum(sum(d * d for d in group) for group in moved) > domain.total**2:
            raise Rejected("all parameters together lie farther from the claim's than it allows")
        return
    for group, radius, changes in zip(old.groups, domain.radius, moved, strict=True):
        far = (
            max(map(abs, changes), default=0) > radius
            if domain.kind == "box"
            else sum(d * d for d in changes) > radius**2
        )
        if far:
            raise Rejected(
                f"the parameters {', '.join(group.tensors)[:200]!r} lie farther from the claim's than it allows"
            )


def _differ(one: Any, other: Any) -> bool:
    """Whether two nodes differ in more than values of parameters and their labels."""
    if type(one) is not type(other):
        return True
    if not hasattr(one, "label"):
        return bool(one != other)
    if isinstance(one, Affine):
        if [[len(row) for row in part] for part in one.weight] != [[len(row) for row in part] for part in other.weight]:
            return True
        return bool(one._replace(label="", weight=[], bias=None) != other._replace(label="", weight=[], bias=None))
    return bool(one._replace(label="") != other._replace(label=""))


def _moved(old: Network, new: Network) -> list[list[Fraction]]:
    """Per group the difference of every parameter."""
    if [(name, len(values)) for name, values in old.tensors] != [(name, len(values)) for name, values in new.tensors]:
        raise Rejected("the models' parameters have other names or sizes")
    known = {name: (before, after) for (name, before), (_, after) in zip(old.tensors, new.tensors, strict=True)}
    moved = []
    for group in old.groups:
        pairs = [pair for name in group.tensors for pair in zip(*known[name], strict=True)]
        if len(pairs) != group.count:
            raise Rejected(f"the parameters {', '.join(group.tensors)[:200]!r} are not all there")
        moved.append([after - before for before, after in pairs])
    return moved
