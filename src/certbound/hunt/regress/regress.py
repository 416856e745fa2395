"""regress(): does a changed model still satisfy the claim that was certified for the old one?"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from ...certificate.certification import Certification, certify
from ...certificate.reading import Claim, read_claim, recorded, recorded_bounds
from ...errors import CertboundError
from ...network.load import load
from ...numbers.exact import parse_exact
from ..fuzz.rounds import ratio_of
from ..measure.ascent import Effort, maximise
from ..measure.confirm import Confirmed, confirm
from ..measure.witness import write_witness

HOLDS, VIOLATED, NOT_PROVABLE = "holds", "violated", "not provable"
SEARCH = Effort(8, 60, 2)


@dataclass(frozen=True, eq=False)
class Row:
    """One claimed quantity: ``claimed`` and ``certified`` now as exact texts (None: no bound); ``margin`` is
    1 - certified/claimed and ``shrink`` how much of it was lost, None where not known; ``found`` a lower bound.
    """

    quantity: str
    verdict: str
    claimed: str
    certified: str | None
    margin: float | None
    shrink: float | None
    found: Confirmed | None
    reason: str = ""

    @property
    def text(self) -> str:
        """One line for people."""
        parts = [f"{self.quantity}: {self.verdict}: claimed at most {self.claimed}"]
        parts.append("certified now: " + (self.certified or f"nothing ({self.reason})"))
        if self.found is not None:
            parts.append(f"found at a point of the domain: {float(self.found.reached):.9g}")
        if self.margin is not None:
            parts.append(f"margin {100 * self.margin:.4g}%")
        if self.shrink is not None:
            parts.append(f"shrunk by {100 * self.shrink:.4g} points")
        return "; ".join(parts)


@dataclass(frozen=True, eq=False)
class Regression:
    """The old claim, the new model's certification, and a row per claimed quantity."""

    claim: Claim
    model: Path
    certification: Certification
    rows: tuple[Row, ...]

    @property
    def verdict(self) -> str:
        """ "violated" if any quantity is, else "not provable" if any is, else "holds"."""
        verdicts = {row.verdict for row in self.rows}
        return VIOLATED if VIOLATED in verdicts else NOT_PROVABLE if NOT_PROVABLE in verdicts else HOLDS

    @property
    def status(self) -> int:
        """The exit status."""
        return {HOLDS: 0, VIOLATED: 1, NOT_PROVABLE: 3}[self.verdict]

    @property
    def worst(self) -> Row | None:
        """The violated quantity of the largest ratio."""
        found = [(r, r.found) for r in self.rows if r.verdict == VIOLATED and r.found is not None]
        if not found:
            return None
        return max(found, key=lambda f: ratio_of(float(f[1].reached), parse_exact(f[0].claimed)))[0]

    def write(self, folder: Path, *, force: bool = False) -> Path:
        """If the claim holds: claim, certificate and report for the new model, with the old claim's numbers.

        If it is violated: a witness that the checker verifies (the claim's numbers, the new model). Else
        CertboundError.
        """
        if self.verdict == HOLDS:
            return self.certification.with_limits(self.claim.bounds).write(folder, force=force)
        row = self.worst
        if row is None or row.found is None:
            raise CertboundError("the claim is neither proved nor refuted, so nothing is written", where=str(folder))
        kept = replace(self.certification, bounds=dict(self.claim.bounds), unsupported={})
        return write_witness(
            folder, row.found, parse_exact(row.claimed), model=self.model, claim=kept.claim, force=force
        )


def regress(
    old: Path,
    model: Path,
    *,
    activation_files: Sequence[Path] = (),
    seed: int = 0,
    effort: Effort = SEARCH,
    always_search: bool = False,
    progress: Callable[[str], None] = lambda _: None,
) -> Regression:
    """Re-certify ``model`` against the claim in the folder ``old`` (claim.toml; certificate.json for margins).

    The domain is the claim's, around the new model's stored weights. A quantity holds if it is certified to be at
    most the claimed number, is violated if a point of the domain is proved to exceed it, else is not provable.
    Raises CertboundError if the folder holds no claim or the model is of another architecture.
    """
    claim = read_claim(old / "claim.toml")
    network = load(model, activations=activation_files, outputs=claim.outputs_of)
    result = certify(network, claim.domain, quantities=list(claim.bounds), progress=progress)
    before = recorded_bounds(old / "certificate.json") if (old / "certificate.json").exists() else {}
    now = recorded(json.loads(result.certificate)) if result.bounds else {}
    rows = []
    for quantity, claimed in claim.bounds.items():
        limit = claim.upper(quantity)
        certified = result.bounds.get(quantity)
        holds = certified is not None and parse_exact(certified) <= limit
        found = None
        if not holds or always_search:
            progress(f"looking for a violation of {quantity}")
            found = confirm(
                network, result.domain, maximise(network, result.domain, quantity, seed=seed, effort=effort)
            )
        violated = found is not None and found.reached > limit
        rows.append(
            Row(
                quantity,
                VIOLATED if violated else HOLDS if holds else NOT_PROVABLE,
                claimed,
                certified,
                None if certified is None or not limit else float(1 - parse_exact(certified) / limit),
                _shrink(before.get(quantity), now.get(quantity), limit),
                found,
                result.unsupported.get(quantity, ""),
            )
        )
    return Regression(claim, model, result, tuple(rows))


def _shrink(before: Fraction | None, now: Fraction | None, limit: Fraction) -> float | None:
    return None if before is None or now is None or not limit else float((now - before) / limit)
