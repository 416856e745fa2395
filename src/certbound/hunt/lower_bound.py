"""lower_bound(): how much of each claimed bound is attained, at points that the checker verifies (rule W2)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .. import __version__
from ..bounds.intervals import FILE as PARAMETERS
from ..certificate.check import check
from ..certificate.claim import SEMANTICS, axioms
from ..certificate.reading import Claim
from ..errors import CertboundError, InfeasibleError, known
from ..evidence_files import write
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import decimal_down
from .fuzz.target import claim_of, model_of
from .measure.ascent import maximise
from .measure.confirm import Confirmed, confirm
from .measure.point import witness_table

FORMAT = "certbound-lower-bounds-1"
FILE = "lower.json"
RULES = "rules W2 of proofs/rules.md"  # as the checker reads them off its rule table


@dataclass(frozen=True, eq=False)
class LowerBounds:
    """What quantities of a claim provably reach in its domain.

    Guaranteed: the supremum of each quantity over the domain, and where no parameter is fixed the least Lipschitz
    constant in the parameters of the network (``parameter_jacobian``) and of its Jacobian (``parameter_hessian``), is
    at least ``lower[quantity]``, in real arithmetic on the stored numbers.
    """

    claim: Claim
    network: Network
    points: Mapping[str, Confirmed]

    @cached_property
    def lower(self) -> dict[str, str]:
        """Quantity -> what it is at least, a decimal text."""
        return {quantity: decimal_down(point.reached) for quantity, point in self.points.items()}

    @cached_property
    def evidence(self) -> str:
        """The text of lower.json."""
        return lower_text(self.claim.text, self.network, self.points)

    def to_table(self) -> list[dict[str, Any]]:
        """A row for each quantity: its lower and its claimed upper bound, and the share that is attained."""
        return [
            {
                "quantity": quantity,
                "lower": lower,
                "upper": self.claim.bounds[quantity],
                "share": float(Fraction(lower) / self.claim.upper(quantity)) if self.claim.upper(quantity) else None,
            }
            for quantity, lower in self.lower.items()
        ]

    def write(self, folder: str | Path, *, force: bool = False) -> Path:
        """Write claim.toml and lower.json, all or none; with the file of the parameters' intervals, if there is one."""
        own = self.claim.domain.intervals
        more = {PARAMETERS: own.content} if own is not None and own.content else {}
        return write(Path(folder), {"claim.toml": self.claim.text, FILE: self.evidence, **more}, force=force)


def lower_text(claim: str, network: Network, points: Mapping[str, Confirmed]) -> str:
    """lower.json: points of the claim's domain, and what its quantities reach there."""
    table = {
        "format": FORMAT,
        "producer": f"certbound {__version__}",
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "assumptions": [*axioms(network), RULES, SEMANTICS],
        "model_sha256": network.digest,
        **({"data_sha256": dict(network.data_files)} if network.data_files else {}),
        "points": [witness_table(point) for point in points.values()],
    }
    return json.dumps(table, indent=1) + "\n"


def lower_bound(
    claim: str | Path,
    model: str | Path | None = None,
    *,
    quantities: Sequence[str] = (),
    seed: int = 0,
    activations: Sequence[str | Path] = (),
) -> LowerBounds:
    """Look for points at which claimed quantities are large, and prove how large they are there.

    ``claim``: a claim.toml, or the folder of one; ``model``: its file, if it does not lie beside it. ``quantities``:
    which of the claim's, () for all. A quantity at whose best point nothing is proved is left out. The checker has
    verified what is returned. Deterministic for given ``seed``. Raises CertboundError, ModelError, and InfeasibleError
    if nothing at all is proved or a point exceeds its claimed bound (then `certbound hunt` writes the witness).
    """
    place = Path(claim)
    read = claim_of(place)
    if read is None:
        raise CertboundError("no claim", where=str(place), hint="give the claim.toml that 'certbound certify' wrote")
    file = model_of(place, read, None if model is None else Path(model))
    network = load(file, activations=tuple(activations), outputs=read.outputs_of)
    if wrong := [q for q in quantities if q not in read.bounds]:
        raise CertboundError(f"nothing is claimed about {wrong[0]!r}", hint=known(wrong[0], read.bounds))
    points: dict[str, Confirmed] = {}
    for quantity in quantities or read.bounds:
        found = confirm(network, read.domain, maximise(network, read.domain, quantity, seed=seed))
        if found is None or not found.reached:
            continue
        if found.reached > read.upper(quantity):
            raise InfeasibleError(
                f"{quantity} exceeds its claimed bound", where=str(place), hint="certbound hunt writes a witness of it"
            )
        points[quantity] = found
    if not points:
        raise InfeasibleError("no point was confirmed", where=str(place), hint="another seed may find one")
    result = LowerBounds(read, network, points)
    with TemporaryDirectory() as name:
        written = result.write(name)
        checked = check(written / "claim.toml", written / FILE, file)
    if checked.status:
        raise InfeasibleError(f"the checker does not accept what was found ({checked.verdict}: {checked.reason})")
    return result
