"""depth.toml and depth.json as text. Formats: docs/formats.md."""

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
from .layers import Layers
from .passage import Passage
from .path import Path
from .start import Start

CLAIM_FORMAT, CERTIFICATE_FORMAT = "certbound-depth-1", "certbound-depth-certificate-1"
CLAIM, CERTIFICATE, LAYERS_FILE = "depth.toml", "depth.json", "network.onnx"
REPORT = "depth.html"
RULES = "rules D1-D7 of proofs/rules-depth.md"  # as the checker reads them off its rule table
SEMANTICS = "real arithmetic on the exact values of the stored parameters, one sample"
START, BALL, RATE = "start", "ball", "rate"


def claim_text(network: Network, start: Start, layers: Layers | None, claims: Mapping[str, Any]) -> str:
    """depth.toml; ``claims``: its tables distance, flow and rate, those that are claimed."""
    table: dict[str, Any] = {
        "format": CLAIM_FORMAT,
        "semantics": SEMANTICS,
        "time": [format_exact(start.begin), format_exact(start.end)],
        "model": {"file": network.source, "sha256": network.digest},
        "start": {"centre": [format_exact(v) for v in start.centre], "radius": format_exact(start.ball)},
    }
    if layers is not None:
        if layers.network is None:
            table["network"] = {"kind": layers.kind, "steps": layers.steps}
        else:
            file, sha256 = layers.network.source, layers.network.digest
            table["network"] = {"kind": layers.kind, "file": file, "sha256": sha256}
    return tomli_w.dumps(table | dict(claims))


def certificate_text(claim: str, functions: Sequence[str], order: int, path: Path, tubes: Mapping[str, Passage]) -> str:
    """depth.json: the path's nodes and, for each claim, the tube in which everything stays."""
    table = {
        "format": CERTIFICATE_FORMAT,
        "producer": f"certbound {__version__}",
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "assumptions": [*functions, RULES, SEMANTICS],
        "order": order,
        "values": [[float(v).hex() for v in row] for row in path.values],
        "slopes": [[float(v).hex() for v in row] for row in path.slopes],
        "tubes": {
            name: [[format_exact(Fraction(radius)), format_exact(mu)] for radius, mu in found.tube]
            for name, found in tubes.items()
        },
    }
    return json.dumps(table, indent=1) + "\n"
