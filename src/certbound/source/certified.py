"""Certified bounds as source: the bounds of a checked claim where a point lies in its domain, infinity elsewhere."""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..bounds.domain import Domain
from ..bounds.quantities import QUANTITIES
from ..certificate.check import check
from ..certificate.reading import Claim, read_claim
from ..errors import CertboundError, RejectedError
from ..evidence_files import write
from ..files import parse_toml
from ..numbers.exact import float_down, float_up, format_exact
from .language import refuse, render
from .program import LOSS

_CHANGES = {
    "around": "at least the Frobenius norm of the change of",
    "box": "at least the largest change of an entry of",
    "total": "at least the Euclidean norm of the change of all parameters",
}


def write_certified_source(
    claim: str | Path,
    certificate: str | Path,
    model: str | Path,
    file: str | Path,
    *,
    flint: bool = False,
    force: bool = False,
) -> Path:
    """Have the checker verify a claim, and write its bounds as C99 (``file`` ends in .c; a header is written beside
    it), MATLAB (.m) or Python (.py).

    The functions take the input x (one float64 per input) and the changes of the parameters from those in the model
    file (one per group; one in all for a domain with a total radius). Guaranteed, on the terms of proofs/rounding.md:
    what they return is at least the claimed bound if the point lies in the domain, and infinity if it does not.
    ``flint`` as for check(). Returns ``file``. Raises RejectedError if the checker does not accept the claim,
    CertboundError if no float64 lies in its domain or a bound is beyond float64, OutputError as write_source() does.
    """
    target = Path(file)
    refuse(target, force=force)
    stated = read_claim(Path(claim))
    if stated.domain.intervals is not None:
        raise CertboundError(
            "its domain has an interval for each parameter, and the functions take one change for each group",
            where=str(claim),
            hint="certify a domain with one radius for each group, kind = 'box'",
        )
    with TemporaryDirectory() as folder:  # what is checked is what was read, whatever becomes of the file
        same = Path(folder) / "claim.toml"
        same.write_bytes(stated.text.encode())
        result = check(same, certificate, model, flint=flint)
    if result.verdict != "valid":
        raise RejectedError(
            f"the checker does not accept the claim ({result.verdict}: {result.reason}), so nothing is written",
            status=result.status,
            where=str(claim),
            hint="certify the model again",
        )
    try:
        files = render_claim(stated, target)
    except CertboundError as error:
        raise CertboundError(error.message, where=str(claim), hint=error.hint) from None
    write(target.parent, files, force=force)
    return target


def render_claim(claim: Claim, file: Path) -> dict[str, str]:
    """Name -> text of the files that are written for a claim; the claim is taken as it is."""
    domain = claim.domain
    groups = [", ".join(row["tensors"]) for row in parse_toml(claim.text)["model"]["groups"]]
    kind = domain.kind if domain.total is None else "total"
    about = [
        f"Model {claim.model}, SHA-256 {claim.sha256}",
        *([f"The outputs {', '.join(claim.outputs_of)}"] if claim.outputs_of else []),
        "The arguments are the input x and the changes of the parameters from those in the model file:",
        *([_CHANGES["total"]] if kind == "total" else [f"{_CHANGES[kind]} {name}" for name in groups]),
        "All other constants are as in the model file. The bound of a remainder needs both parameter vectors there.",
    ]
    return render(file, "certified", about, bounds=_bounds(claim), **_inside(domain))


def _bounds(claim: Claim) -> list[dict[str, Any]]:
    rows = []
    for quantity, text in claim.bounds.items():
        value = float_up(claim.upper(quantity))
        if math.isinf(value):
            raise CertboundError(f"{quantity}: no float64 is as large as its bound {text[:60]}")
        rows.append({"quantity": quantity, "meaning": QUANTITIES[quantity].meaning, "value": value, "text": text})
    return rows


def _inside(domain: Domain) -> dict[str, Any]:
    """The numbers that the test of the domain compares with (rule U4)."""
    radii = domain.radius if domain.total is None else (domain.total,)
    inputs = len(domain.input_center)
    common: dict[str, Any] = {"inputs": inputs, "radii": [float_down(r) for r in radii], "ball": None}
    if domain.norm == "2" and any(domain.input_radius):
        square = float_down(domain.input_radius[0] ** 2)
        ball = {"factor": float_up((1 - LOSS) ** -(inputs + 4)), "square": square}
        around = {
            "lower": [float_down(c) for c in domain.input_center],
            "upper": [float_up(c) for c in domain.input_center],
        }
        return common | {"ball": ball} | around
    widths = domain.input_radius if domain.norm == "inf" else (Fraction(0),) * inputs  # a ball of radius 0 is a box
    intervals = [(float_up(c - r), float_down(c + r)) for c, r in zip(domain.input_center, widths, strict=True)]
    for i, (low, high) in enumerate(intervals):
        if low > high:
            raise CertboundError(
                f"no float64 lies in the domain: input {i} is within {format_exact(widths[i])} of "
                f"{format_exact(domain.input_center[i])}",
                hint="certify a domain with larger radii, or with a centre that is a float64",
            )
    return common | {"lower": [low for low, _ in intervals], "upper": [high for _, high in intervals]}
