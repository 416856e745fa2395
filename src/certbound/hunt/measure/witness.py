"""Violation witnesses: three files that the stand-alone checker verifies without any of this code.

claim.toml       the bound that fails, for this network and domain
violation.json   the point, the directions, both sides of the inequality (format certbound-violation-1)
model.onnx       the network
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from decimal import ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import tomli_w

from ... import __version__
from ...bounds.quantities import QUANTITIES
from ...certificate.claim import CLAIM_FORMAT, SEMANTICS
from ...errors import ModelError
from ...evidence_files import write
from ...files import MAX_MODEL, read_bytes
from ...network.onnx.writer import as_read, to_onnx
from ...numbers.exact import format_exact
from ...report.certificate_page import FOUND_FORMAT
from .confirm import Confirmed
from .measures import REMAINDERS
from .taylor import Array, Layout

FORMAT = "certbound-violation-1"
FILES = ("claim.toml", "violation.json", "model.onnx")
_DIGITS = 25


def write_witness(
    folder: Path,
    violation: Confirmed,
    claimed: Fraction,
    *,
    model: Path | None = None,
    claim: str | None = None,
    force: bool = False,
) -> Path:
    """Write the three files to ``folder``: the model's own file and claim text where there are any, else made ones.

    The claim written for a bound of one's own says that the quantity is at most ``claimed`` over the domain.
    Raises OutputError if the folder cannot be written, holds a file of such a name that certbound did not write
    (unless ``force``), or ONNX cannot say the network.
    """
    return write(folder, witness_files(violation, claimed, model=model, claim=claim), force=force)


def witness_files(
    violation: Confirmed, claimed: Fraction, *, model: Path | None = None, claim: str | None = None
) -> dict[str, str | bytes]:
    """The three files by name."""
    data = to_onnx(violation.network) if model is None else read_bytes(model, MAX_MODEL, ModelError)
    text = own_claim(violation, claimed, data) if claim is None else claim
    return {"claim.toml": text, "violation.json": witness_text(violation, claimed, text, data), "model.onnx": data}


def witness_text(violation: Confirmed, claimed: Fraction, claim: str, model: bytes) -> str:
    """violation.json: every number an exact string."""
    layout = Layout.of(violation.network)
    table: dict[str, Any] = {
        "format": FORMAT,
        "producer": f"certbound {__version__}",
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "model_sha256": hashlib.sha256(model).hexdigest(),
        "quantity": violation.quantity,
        "claimed": format_exact(claimed),
        "reached": decimal_down(violation.reached),
        "replayed": violation.replayed.hex(),
        "x": [format_exact(v) for v in violation.x],
    }
    if not np.array_equal(violation.theta, layout.stored()):
        table["theta"] = _groups(layout, violation.theta)
    if violation.quantity in REMAINDERS:
        table["second"] = None if violation.second is None else _groups(layout, violation.second)
    elif violation.quantity == "input_jacobian" and violation.u is not None:
        table["u"] = _hex(violation.u)
    elif violation.quantity in ("parameter_jacobian", "parameter_hessian") and violation.d is not None:
        table["d"] = _groups(layout, violation.d)
    return json.dumps(table, indent=1) + "\n"


def own_claim(violation: Confirmed, claimed: Fraction, model: bytes) -> str:
    """A claim about a network made here: that ``claimed`` bounds the quantity."""
    network = as_read(model)
    groups = [{"tensors": list(g.tensors), "parameters": g.count} for g in network.groups]
    quantity = violation.quantity
    return tomli_w.dumps(
        {
            "format": CLAIM_FORMAT,
            "semantics": SEMANTICS,
            "derivatives": "clarke",
            "model": {
                "file": "model.onnx",
                "sha256": hashlib.sha256(model).hexdigest(),
                "inputs": network.inputs,
                "outputs": network.outputs,
                "parameter_count": network.parameter_count,
                "fixed": list(network.fixed),
                "groups": groups,
            },
            "domain": violation.domain.to_table(),
            "claims": [
                {
                    "quantity": quantity,
                    "norm": QUANTITIES[quantity].norm,
                    "upper": format_exact(claimed),
                    "tier": "local" if quantity == "first_order_remainder" else "layerwise",
                }
            ],
        }
    )


def found_text(claim: str, found: Mapping[str, Confirmed]) -> str:
    """hunt.json: the values found in the domain of a claim, lower bounds that violate nothing, for its report."""
    table = {
        "format": FOUND_FORMAT,
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "found": [{"quantity": q, "lower": decimal_down(c.reached)} for q, c in found.items()],
    }
    return json.dumps(table, indent=1) + "\n"


def decimal_down(value: Fraction, digits: int = _DIGITS) -> str:
    """A decimal text D with at most ``digits`` significant digits and D <= value. Source: rounding down."""
    rounded = Context(prec=digits, rounding=ROUND_FLOOR, Emin=-9999, Emax=9999).divide(
        Decimal(value.numerator), Decimal(value.denominator)
    )
    return str(rounded.normalize()) if rounded == 0 or not -5 < rounded.adjusted() < digits else f"{rounded:f}"


def _hex(values: Array) -> list[str]:
    return [v.hex() for v in values.tolist()]


def _groups(layout: Layout, theta: Array) -> list[list[str]]:
    return [_hex(theta[where]) for where in layout.groups]
