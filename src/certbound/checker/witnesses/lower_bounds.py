"""Lower bounds: points of a claim's domain at which quantities are proved to be as large as is said."""

from __future__ import annotations

import math
from typing import Any

import rules
from claim import SEMANTICS
from evidence import assumes, opened
from network.functions import functions_of
from outcome import Malformed, Refuted, Rejected, Valid
from reading import MAX_TOML, read_bytes, rows, table

from witnesses.violation import DIRECTIONS, POINT, Subject, subject_of

FORMAT = "certbound-lower-bounds-1"


def check_lower_bounds(claim_path: str, evidence: Any, model_path: str) -> Valid:
    """Valid if every point proves what it says; any other Outcome is raised. Refuted if one exceeds a claimed bound.

    ``evidence`` is the value that lower.json holds.
    """
    claim = read_bytes(claim_path, MAX_TOML)
    own = opened(evidence, FORMAT, claim, {"model_sha256": str, "points": list}, {"data_sha256": dict})
    subject = subject_of(claim_path, claim, model_path, own)
    functions = functions_of(subject.network, subject.foreign)
    assumes(own, rules.assumptions(functions, subject.foreign, [rules.LOWER_BOUND], SEMANTICS))
    said: list[str] = []
    seen: set[str] = set()
    for i, value in enumerate(rows(own["points"], "certificate.points")):
        point = table(value, f"certificate.points[{i}]", POINT, DIRECTIONS)
        if point["quantity"] in seen:
            raise Malformed(f"certificate.points[{i}]: a second one of this quantity")
        seen.add(point["quantity"])
        said.append(rule_w2(subject, point))
    return Valid("; ".join(said))


def rule_w2(subject: Subject, point: dict[str, Any]) -> str:
    """What a point proves of a claimed quantity, in words. Rejected if it does not prove what it says."""
    quantity, claimed = point["quantity"], subject.claimed(point["quantity"])
    if claimed is None:
        raise Rejected(f"certificate.points: the claim has no bound of {quantity[:40]!r}")
    reached = subject.reached(point)
    if reached > claimed:
        raise Refuted(f"{quantity}: at least {point['reached'][:60]} at a point of the domain, but claimed to be less")
    share = f", {math.floor(100 * reached / claimed)} % of its bound or more" if claimed else ""
    return f"{quantity} is at least {point['reached'][:60]}{share}"
