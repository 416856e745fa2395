"""How evidence of every kind begins: its format, the claim it was written for, the model, what it assumes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from outcome import Malformed, Rejected
from reading import digest, table, texts

HEAD = {"format": str, "producer": str, "claim_sha256": str, "assumptions": list}


def opened(
    evidence: Any, format: str, claim: bytes, keys: Mapping[str, type], optional: Mapping[str, type] | None = None
) -> dict[str, Any]:
    """The parts of the evidence: HEAD, ``keys`` and perhaps ``optional``. Rejected if it is about another claim."""
    certificate = table(evidence, "certificate", {**HEAD, **keys}, optional)
    if certificate["format"] != format:
        raise Malformed(f"certificate.format: {certificate['format'][:40]!r}, expected {format!r}")
    if digest(certificate["claim_sha256"], "certificate.claim_sha256") != hashlib.sha256(claim).hexdigest():
        raise Rejected("certificate.claim_sha256: the certificate was written for another claim")
    return certificate


def same_model(model: bytes, **stated: str) -> None:
    """Rejected unless each of these digests, named after what states it, is the model file's."""
    found = hashlib.sha256(model).hexdigest()
    for name, value in stated.items():
        if digest(value, name) != found:
            raise Rejected(f"{name}: it is about another model file (SHA-256 {value[:12]}..., not {found[:12]}...)")


def assumes(certificate: Mapping[str, Any], expected: list[str]) -> None:
    """Rejected unless the evidence states these assumptions."""
    if texts(certificate["assumptions"], "certificate.assumptions") != expected:
        raise Rejected(f"certificate.assumptions: expected {expected}")
