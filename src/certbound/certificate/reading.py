"""Reading what certify wrote: a claim's domain and bounds, and what its certificate records. Nothing is checked."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from ..bounds.domain import Domain, from_table
from ..bounds.quantities import QUANTITIES
from ..errors import CertboundError
from ..files import MAX_TOML, parse_toml, read_json, read_text
from ..numbers.exact import parse_exact
from .claim import CLAIM_FORMAT


@dataclass(frozen=True)
class Claim:
    """``bounds``: quantity -> the claimed upper bound as its exact text."""

    text: str
    model: str
    sha256: str
    domain: Domain
    bounds: dict[str, str]

    def upper(self, quantity: str) -> Fraction:
        """The claimed bound."""
        return parse_exact(self.bounds[quantity])


def read_claim(file: Path) -> Claim:
    """The claim in a file. Raises CertboundError for anything that is not one."""
    hint = "give a claim.toml that 'certbound certify' wrote"
    text = read_text(file, MAX_TOML, hint=hint)
    try:
        table = parse_toml(text)
    except ValueError as error:
        raise CertboundError(f"not a TOML file ({error})", where=str(file), hint=hint) from None
    if table.get("format") != CLAIM_FORMAT:
        raise CertboundError(f"format {table.get('format')!r}, expected {CLAIM_FORMAT!r}", where=str(file), hint=hint)
    try:
        bounds = {row["quantity"]: row["upper"] for row in table["claims"]}
        claim = Claim(text, table["model"]["file"], table["model"]["sha256"], from_table(table["domain"]), bounds)
        if not bounds or any(q not in QUANTITIES or claim.upper(q) < 0 for q in bounds):
            raise ValueError("an unknown quantity, a negative bound, or none at all")
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise CertboundError(f"not a claim ({type(error).__name__}: {error})", where=str(file), hint=hint) from None
    return claim


def recorded_bounds(file: Path) -> dict[str, Fraction]:
    """quantity -> the bound a certificate records after its last step; {} if it records none."""
    return recorded(read_json(file))


def recorded(certificate: Any) -> dict[str, Fraction]:
    """The same of a certificate read already."""
    try:
        after = certificate["plan"][-1]["after"]
        found = {q: parse_exact(text) for q, text in after.items() if q in QUANTITIES}
    except (KeyError, TypeError, IndexError, AttributeError, ValueError):
        return {}
    if "parameter_hessian" in found:
        found["taylor_remainder"] = found["parameter_hessian"] / 2
    return found
