"""What the claim in a folder says, in one screen: model, domain, bounds, limits of what is said, digests.

Nothing is checked here; the verdict is the checker's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..bounds.domain import from_table
from ..bounds.quantities import QUANTITIES
from ..certificate.check import CLAIM
from ..certificate.reading import read_claim
from ..errors import CertboundError
from ..files import MAX_CERTIFICATE, MAX_TOML, parse_toml, read_bytes, read_text
from ..numbers.exact import decimal_up, parse_exact
from ..report import depth_page
from ..report.checked import Checked
from ..report.domain_words import in_words
from ..report.shapes import Misshapen, Table, expect, number
from .pages import kind_of, page_state

_BOUNDS = {
    "semantics": str,
    "derivatives": str,
    "model": {"file": str, "sha256": str, "?inputs": int, "?outputs": int, "?parameter_count": int},
    "claims": [{"quantity": str, "norm": str, "upper": number, "tier": str}],
    "?not_claimed": [{"quantity": str, "reason": str}],
    "?entries": {"?file": str, "?sha256": str, "?chosen": [dict]},
}
_GAINS = {
    "hypotheses": [str],
    "controller": str,
    "model": {"file": str, "sha256": str},
    "gains": Table(number),
    "assumed": Table(number),
    "?step": number,
    "?region": Table([number]),
    "?drift": {"formulas": [str], "approximation_error": number},
    "envelopes": [{"by": str, "rate": number, "start": number, "limit": number}],
}
_TRAINING = {
    "says": [str],
    "run": {"file": str, "sha256": str},
    "profile": Table(number),
    "steps": [{"largest": number, "least": number, "radius": number, "smoothness": number}],
}


@dataclass(frozen=True)
class Bound:
    """A line of the claim. ``upper``: its exact text; ``shown``: the same for reading, rounded up to 7 digits."""

    quantity: str
    meaning: str
    norm: str
    upper: str
    shown: str
    tier: str


@dataclass(frozen=True)
class Statement:
    """What a folder says. ``digests``: name -> SHA-256 of model, claim and certificate (the model's as the claim states
    it); ``page``: AS_WRITTEN, DIFFERS or ABSENT; ``checked``: its verdict line; ``table``: the whole claim.
    """

    folder: Path
    title: str
    domain: tuple[str, ...]
    bounds: tuple[Bound, ...]
    remarks: tuple[str, ...]
    digests: dict[str, str]
    page_name: str
    page: str
    checked: Checked | None
    table: dict[str, Any]


def statement(folder: Path) -> Statement:
    """What the folder's claim says. Raises CertboundError if it is no claim."""
    kind = kind_of(folder)
    file = folder / kind.claim
    text = read_text(file, MAX_TOML, hint="give a folder that certbound wrote")
    if kind.claim == CLAIM:
        read_claim(file)
    try:
        table = parse_toml(text)
        shape, read = _READ[kind.claim]
        expect(table, shape)
    except (ValueError, Misshapen) as error:
        raise CertboundError(f"not a claim ({error})", where=str(file)) from None
    model = table["run"] if "run" in shape else table["model"]
    certificate = read_bytes(folder / kind.certificate, MAX_CERTIFICATE)
    digests = {model["file"]: model["sha256"]}
    digests |= model.get("data", {})
    digests |= {kind.claim: hashlib.sha256(text.encode()).hexdigest()}
    digests |= {kind.certificate: hashlib.sha256(certificate).hexdigest()}
    return Statement(folder, *read(table, folder), digests, kind.page, *page_state(folder), table)


Parts = tuple[str, tuple[str, ...], tuple[Bound, ...], tuple[str, ...]]


def _bounds(table: dict[str, Any], folder: Path) -> Parts:
    model = table["model"]
    sizes = f"{model.get('inputs')} inputs, {model.get('outputs')} outputs, {model.get('parameter_count'):,} parameters"
    rows = tuple(
        Bound(
            row["quantity"],
            QUANTITIES[row["quantity"]].meaning if row["quantity"] in QUANTITIES else "",
            row["norm"],
            row["upper"],
            decimal_up(parse_exact(row["upper"]), 7),
            row["tier"],
        )
        for row in table["claims"]
    )
    kinks = "derivatives are Clarke's: a kink may be crossed" if table["derivatives"] == "clarke" else ""
    remarks = [table["semantics"], kinks]
    remarks += [f"not claimed: {row['quantity']}: {row['reason']}" for row in table.get("not_claimed", ())]
    if entries := table.get("entries", {}):
        chosen = len(entries.get("chosen", ()))
        where = f" in {entries['file']} (SHA-256 {entries['sha256']})" if {"file", "sha256"} <= entries.keys() else ""
        remarks.append(
            f"and intervals of entries of derivatives: {chosen} in the claim{', all' if where else ''}{where}"
        )
    domain = in_words(from_table(table["domain"], folder))
    return f"{model['file']}: {sizes}", tuple(domain), rows, tuple(filter(None, remarks))


def _gains(table: dict[str, Any], _: Path) -> Parts:
    gains = ", ".join(f"{name} = {value}" for name, value in table["gains"].items())
    supposed = ", ".join(f"{name} = {value}" for name, value in table["assumed"].items())
    rows = tuple(
        Bound(
            f"envelope by the {row['by']}",
            "limit of |z|²",
            "2",
            row["limit"],
            decimal_up(parse_exact(row["limit"]), 7),
            "",
        )
        for row in table["envelopes"]
    )
    title = f"{table['model']['file']} in a loop of {table['controller']}"
    about = [f"gains: {gains}", f"supposed: {supposed}"]
    if region := table.get("region"):
        intervals = [f"{name} in [{', '.join(ends)}]" for name, ends in region.items()]
        about.append(f"for all gains with {', '.join(intervals)}")
    if "step" in table:
        about.append(f"time between samples: {table['step']}")
    if drift := table.get("drift"):
        about += [f"drift: {text}" for text in drift["formulas"]]
        about.append(f"approximation_error, proved: {drift['approximation_error']}")
    return title, tuple(about), rows, tuple(f"supposed: {t}" for t in table["hypotheses"])


def _depth(table: dict[str, Any], _: Path) -> Parts:
    lead, where, rows = depth_page.stated(table)
    bounds = tuple(Bound(row.what, row.words, "2", row.value, row.value, "") for row in rows)
    return f"{table['model']['file']}: {lead}", (where,), bounds, tuple(filter(None, [table.get("semantics")]))


def _training(table: dict[str, Any], _: Path) -> Parts:
    steps = table["steps"]
    found = {
        name: (meaning, max((row[name] for row in steps), key=parse_exact, default="0"))
        for name, meaning in (
            ("largest", "eigenvalue of the loss's Hessian at a recorded point"),
            ("smoothness", "norm of the Hessian in a ball about one"),
        )
    }
    found |= {name: ("learning stability profile", value) for name, value in table["profile"].items()}
    rows = tuple(
        Bound(name, meaning, "2", value, decimal_up(parse_exact(value), 7), "")
        for name, (meaning, value) in found.items()
    )
    return f"{table['run']['file']}: a training run", (f"{len(steps)} recorded steps",), rows, tuple(table["says"])


_READ: dict[str, tuple[Any, Callable[[dict[str, Any], Path], Parts]]] = {
    CLAIM: (_BOUNDS, _bounds),
    "gains.toml": (_GAINS, _gains),
    "depth.toml": (depth_page.CLAIM, _depth),
    "training.toml": (_TRAINING, _training),
}


def visible(text: object) -> str:
    """A text from somebody's file, for the terminal: what is no printable character is shown by its number."""
    return (
        "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in str(text))
        .encode("utf-8", "backslashreplace")
        .decode()
    )
