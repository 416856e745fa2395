"""Reading what certify wrote: a claim's domain and bounds, and what its certificate records. Nothing is checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from ..bounds.domain import Domain, from_table
from ..bounds.quantities import QUANTITIES
from ..errors import CertboundError, DomainError
from ..evidence_files import recover
from ..files import MAX_TOML, misplaced, parse_toml, read_json, read_text
from ..numbers.exact import parse_exact
from ..report.shapes import Misshapen, Table, expect, number, quantity
from .claim import CLAIM_FORMAT, OLDER_CLAIMS

_CLAIM = {
    "model": {"file": str, "sha256": str, "?data": Table(str), "?outputs_of": [str]},
    "domain": dict,
    "claims": [{"quantity": quantity, "upper": number}],
}
_STEP = {"after": Table(number)}


@dataclass(frozen=True)
class Claim:
    """``bounds``: quantity -> the claimed upper bound as its exact text; ``outputs_of``: of the model's outputs these,
    None for all. ``data_files``: those of the model by name, and their SHA-256.
    """

    text: str
    model: str
    sha256: str
    domain: Domain
    bounds: dict[str, str]
    outputs_of: tuple[str, ...] | None = None
    data_files: Mapping[str, str] = field(default_factory=dict)

    def upper(self, quantity: str) -> Fraction:
        """The claimed bound."""
        return parse_exact(self.bounds[quantity])


def read_claim(file: Path) -> Claim:
    """The claim in a file. Raises CertboundError for anything that is not one."""
    hint = "give a claim.toml that 'certbound certify' wrote"
    recover(file.parent)
    text = read_text(file, MAX_TOML, hint=hint)
    try:
        table = parse_toml(text)
    except ValueError as error:
        raise CertboundError(f"not a TOML file ({error})", where=str(file), hint=hint) from None
    if table.get("format") in OLDER_CLAIMS:
        older = f"format {table['format']!r} is of an older release, expected {CLAIM_FORMAT!r}"
        raise CertboundError(older, where=str(file), hint="certify the model again")
    if table.get("format") != CLAIM_FORMAT:
        raise CertboundError(f"format {table.get('format')!r}, expected {CLAIM_FORMAT!r}", where=str(file), hint=hint)
    try:
        expect(table, _CLAIM)
        domain = from_table(table["domain"], file.parent)
    except Misshapen as error:
        raise CertboundError(f"not a claim ({error})", where=str(file), hint=hint) from None
    except DomainError as error:
        raise CertboundError(f"not a claim (its domain: {error.message})", where=str(file), hint=hint) from None
    bounds = {row["quantity"]: row["upper"] for row in table["claims"]}
    model = table["model"]
    names = tuple(model["outputs_of"]) if "outputs_of" in model else None
    claim = Claim(text, model["file"], model["sha256"], domain, bounds, names, model.get("data", {}))
    if not bounds:
        raise CertboundError("not a claim (it claims nothing)", where=str(file), hint=hint)
    if negative := [q for q in bounds if claim.upper(q) < 0]:
        text = f"not a claim ({negative[0]}: the bound {bounds[negative[0]]} is negative)"
        raise CertboundError(text, where=str(file), hint=hint)
    return claim


def stated_model(file: Path) -> tuple[str, str]:
    """(name, SHA-256) of the model, or run, the claim in a file is about. Raises CertboundError if it has none."""
    hint = "give a folder that 'certbound certify' wrote"
    text = read_text(file, MAX_TOML, hint=hint)
    try:
        table = parse_toml(text)
        key = "run" if "run" in table else "model"
        expect(table, {key: {"file": str, "sha256": str}})
    except (ValueError, Misshapen) as error:
        raise CertboundError(f"not a claim ({error})", where=str(file), hint=hint) from None
    name = table[key]["file"]
    if reason := misplaced(name):
        raise CertboundError(f"its model {name[:200]!r} lies in no folder of a claim: {reason}", where=str(file))
    return name, table[key]["sha256"]


def recorded_bounds(file: Path) -> dict[str, Fraction]:
    """quantity -> the bound a certificate records after its last step; {} if it records none."""
    return recorded(read_json(file))


def recorded(certificate: Any) -> dict[str, Fraction]:
    """The same of a certificate read already."""
    plan = certificate.get("plan") if isinstance(certificate, dict) else None
    last = plan[-1] if isinstance(plan, list) and plan else None
    try:
        expect(last, _STEP)
    except Misshapen:
        return {}
    found = {q: parse_exact(text) for q, text in (last or {})["after"].items() if q in QUANTITIES}
    if "parameter_hessian" in found:
        found["taylor_remainder"] = found["parameter_hessian"] / 2
    return found
