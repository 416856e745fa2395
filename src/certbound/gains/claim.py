"""gains.toml and gains.json as text. Formats: docs/formats.md."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import tomli_w

from .. import __version__
from ..network.graph import Network
from ..numbers.exact import format_exact
from .controllers import Design
from .curve import Curve
from .hypotheses import hypotheses
from .plant import ASSUMED, Plant
from .tube import Box, Certified

CLAIM_FORMAT = "certbound-gains-1"
CERTIFICATE_FORMAT = "certbound-gains-certificate-1"
RULES = "rules G1-G9 of proofs/rules-gains.md"  # as the checker reads them off its rule table
SEMANTICS = "real arithmetic on the exact values of the stored parameters, one sample"
CLAIM, CERTIFICATE, BOXES = "gains.toml", "gains.json", "boxes"


def claim_text(
    plant: Plant, network: Network, design: Design, assumed: Mapping[str, Fraction], certified: Sequence[Certified]
) -> str:
    """gains.toml: what is claimed, its hypotheses first."""
    desired = _desired(plant)
    kind = next(key for key in desired if key != "position")
    table = {
        "format": CLAIM_FORMAT,
        "hypotheses": hypotheses(plant.controller.name, plant.updates, kind),
        "controller": plant.controller.name,
        "updates": plant.updates,
        "level": format_exact(plant.tube**2),
        "boxes": [hashlib.sha256(box.claim.encode()).hexdigest() for box in certified],
        "model": {"file": network.source, "sha256": network.digest},
        "gains": {name: format_exact(design.at[name]) for name in plant.controller.gains},
        "assumed": {name: format_exact(assumed[name]) for name in ASSUMED},
        "desired": desired,
        "envelopes": [
            {
                "by": e.by,
                "rate": format_exact(e.rate),
                "start": format_exact(e.start),
                "limit": format_exact(e.limit),
                **({"converges": True} if e.converges and "horizon" not in desired else {}),
            }
            for e in design.envelopes
        ],
    }
    return tomli_w.dumps(table)


def _desired(plant: Plant) -> dict[str, Any]:
    curve = plant.desired
    if isinstance(curve, Curve):
        key, value = ("horizon", curve.horizon) if curve.frequency is None else ("frequency", curve.frequency)
        return {"position": curve.texts(), key: format_exact(value or Fraction(0))}
    rows = [{"low": [format_exact(v) for v, _ in box], "high": [format_exact(v) for _, v in box]} for box in curve]
    return {"boxes": rows}


def certificate_text(claim: str, design: Design, bounds: Mapping[str, Fraction], boxes: Sequence[Box]) -> str:
    """gains.json: the bounds used, the witness, and the pieces of the curve that the boxes are for."""
    table = {
        "format": CERTIFICATE_FORMAT,
        "producer": f"certbound {__version__}",
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "assumptions": [RULES, SEMANTICS],
        "bounds": {quantity: format_exact(bound) for quantity, bound in bounds.items()},
        "witness": {name: format_exact(value) for name, value in design.witness.items()},
        "boxes": [{"knots": [[str(v) for v in point] for point in box.knots]} if box.knots else {} for box in boxes],
    }
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"
