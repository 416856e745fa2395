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
from .approximation import Approximation
from .controllers import Design
from .curve import Curve
from .drift import Drift
from .hypotheses import hypotheses
from .plant import ASSUMED, Plant
from .region import Intervals
from .tube import Box, Certified

CLAIM_FORMAT = "certbound-gains-1"
CERTIFICATE_FORMAT = "certbound-gains-certificate-1"
RULES = "rules G1-G12 of proofs/rules-gains.md"  # as the checker reads them off its rule table
SEMANTICS = "real arithmetic on the exact values of the stored parameters, one sample"
APPROXIMATION = "approximation_error"  # assumed, or proved where the drift is given by formulas
CLAIM, CERTIFICATE, BOXES = "gains.toml", "gains.json", "boxes"


def claim_text(
    plant: Plant,
    network: Network,
    design: Design,
    assumed: Mapping[str, Fraction],
    certified: Sequence[Certified],
    region: Intervals | None = None,
) -> str:
    """gains.toml: what is claimed, its hypotheses first."""
    drift = plant.drift
    desired = _desired(plant)
    kind = next(key for key in desired if key != "position")
    table = {
        "format": CLAIM_FORMAT,
        "hypotheses": hypotheses(
            plant.controller.name, plant.updates, kind, drift=drift is not None, region=bool(region)
        ),
        "controller": plant.controller.name,
        "updates": plant.updates,
        **({} if plant.step is None else {"step": format_exact(plant.step)}),
        "level": format_exact(plant.tube**2),
        "boxes": [hashlib.sha256(box.claim.encode()).hexdigest() for box in certified],
        "model": {"file": network.source, "sha256": network.digest},
        "gains": {name: format_exact(design.at[name]) for name in plant.controller.gains},
        "assumed": {name: format_exact(assumed[name]) for name in ASSUMED if name != APPROXIMATION or drift is None},
        **({"region": {name: [*map(format_exact, ends)] for name, ends in region.items()}} if region else {}),
        **({} if drift is None else {"drift": _drift(drift, assumed[APPROXIMATION])}),
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


def _drift(drift: Drift, bound: Fraction) -> dict[str, Any]:
    ideal = "stored" if drift.ideal is None else "certificate"
    return {"formulas": list(drift.texts), APPROXIMATION: format_exact(bound), "ideal": ideal}


def _desired(plant: Plant) -> dict[str, Any]:
    curve = plant.desired
    if isinstance(curve, Curve):
        key, value = ("horizon", curve.horizon) if curve.frequency is None else ("frequency", curve.frequency)
        return {"position": curve.texts(), key: format_exact(value or Fraction(0))}
    rows = [{"low": [format_exact(v) for v, _ in box], "high": [format_exact(v) for _, v in box]} for box in curve]
    return {"boxes": rows}


def certificate_text(
    claim: str,
    design: Design,
    bounds: Mapping[str, Fraction],
    boxes: Sequence[Box],
    drift: Drift | None = None,
    approximation: Approximation | None = None,
) -> str:
    """gains.json: the bounds used, the witness, the pieces of the curve that the boxes are for, and the trees by which
    the boxes are cut for the drift.
    """
    axioms = [f"A1 elementary functions: {', '.join(drift.functions)}"] if drift and drift.functions else []
    table = {
        "format": CERTIFICATE_FORMAT,
        "producer": f"certbound {__version__}",
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "assumptions": [*axioms, RULES, SEMANTICS],
        "bounds": {quantity: format_exact(bound) for quantity, bound in bounds.items()},
        "witness": {name: format_exact(value) for name, value in design.witness.items()},
        "boxes": [{"knots": [[str(v) for v in point] for point in box.knots]} if box.knots else {} for box in boxes],
        **({} if approximation is None else {"drift": _trees(approximation)}),
    }
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"


def _trees(found: Approximation) -> dict[str, Any]:
    ideal = [[v.hex() for v in group] for group in found.ideal] if found.ideal is not None else None
    return {"trees": found.trees, **({} if ideal is None else {"ideal": ideal})}
