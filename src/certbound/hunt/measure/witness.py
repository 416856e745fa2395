"""Violation witnesses: three files that the stand-alone checker verifies without any of this code.

claim.toml       the bound that fails, for this network and domain
violation.json   the point, the directions, both sides of the inequality (format certbound-violation-1)
model.onnx       the network; its data files beside it, under their own names
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import tomli_w

from ... import __version__
from ...bounds.intervals import FILE as PARAMETERS
from ...bounds.quantities import QUANTITIES
from ...certificate.claim import CLAIM_FORMAT, SEMANTICS
from ...errors import ModelError
from ...evidence_files import write
from ...files import MAX_MODEL, read_bytes
from ...network.graph import Network
from ...network.onnx.data_files import copied
from ...network.onnx.writer import as_read, to_onnx
from ...numbers.exact import decimal_down, format_exact
from ...report.certificate_page import FOUND_FORMAT
from .confirm import Confirmed
from .point import witness_table

FORMAT = "certbound-violation-1"
FILES = ("claim.toml", "violation.json", "model.onnx")


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
    """The three files by name, the model's data files, and the file of the parameters' intervals, if there is one."""
    files = {"model.onnx": to_onnx(violation.network)} if model is None else model_files(violation.network, model)
    network = as_read(files["model.onnx"]) if model is None else violation.network
    text = own_claim(violation, claimed, network) if claim is None else claim
    own = violation.domain.intervals
    more = {PARAMETERS: own.content} if own is not None and own.content else {}
    return {"claim.toml": text, "violation.json": witness_text(violation, claimed, text, network), **files, **more}


def model_files(network: Network, model: Path) -> dict[str, bytes]:
    """The file ``model`` that the network was read from, as model.onnx, and its data files, under their own names.

    Raises ModelError if the network was not read from them, for more than MAX_MODEL bytes of data files, or for a data
    file that has the name of a file of the witness.
    """
    if taken := [name for name in network.data_files if name in FILES]:
        raise ModelError(
            f"its data file {taken[0]!r} has the name of a file of the witness, so none can be written",
            where=str(model),
            hint="save the model with its data inside the file: onnx.save(onnx.load(FILE), ANOTHER)",
        )
    data = read_bytes(model, MAX_MODEL, ModelError)
    if hashlib.sha256(data).hexdigest() != network.digest:
        raise ModelError("the network was not read from it, or it changed since; try again", where=str(model))
    return {"model.onnx": data, **copied(model, network.data_files)}


def witness_text(violation: Confirmed, claimed: Fraction, claim: str, network: Network) -> str:
    """violation.json, about ``network`` as read from its file: every number an exact string."""
    table = {
        "format": FORMAT,
        "producer": f"certbound {__version__}",
        "claim_sha256": hashlib.sha256(claim.encode()).hexdigest(),
        "model_sha256": network.digest,
        **({"data_sha256": dict(network.data_files)} if network.data_files else {}),
        "claimed": format_exact(claimed),
        **witness_table(violation),
    }
    return json.dumps(table, indent=1) + "\n"


def own_claim(violation: Confirmed, claimed: Fraction, network: Network) -> str:
    """A claim about ``network`` as read from its file: that ``claimed`` bounds the quantity."""
    groups = [{"tensors": list(g.tensors), "parameters": g.count} for g in network.groups]
    quantity = violation.quantity
    return tomli_w.dumps(
        {
            "format": CLAIM_FORMAT,
            "semantics": SEMANTICS,
            "derivatives": "clarke",
            "model": {
                "file": "model.onnx",
                "sha256": network.digest,
                **({"data": dict(network.data_files)} if network.data_files else {}),
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
