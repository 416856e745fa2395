"""training.html: what is claimed of a recorded run, with its curvature along the path as a figure."""

from __future__ import annotations

import hashlib
from typing import Any

from ..errors import CertboundError
from ..files import parse_json, parse_toml
from ..numbers.exact import decimal_down, decimal_up, float_up, parse_exact
from .environment import environment
from .shapes import Misshapen, Table, expect, number

_ROW = {
    "largest": number,
    "least": number,
    "radius": number,
    "smoothness": number,
    "?decrease": number,
    "?rounding": number,
    "?stay": int,
}
_CLAIM = {"says": [str], "run": {"file": str, "sha256": str}, "profile": Table(number), "steps": [_ROW]}
_CERTIFICATE = {"claim_sha256": str, "producer": str, "assumptions": [str]}
_COLUMNS = ("largest", "least", "radius", "smoothness", "decrease", "rounding", "stay")


def render(claim_text: str, certificate_text: str) -> str:
    """The page. Raises CertboundError if the texts are not in their formats, or not about each other."""
    claim, certificate = parse(claim_text, certificate_text)
    columns = [name for name in _COLUMNS if any(name in row for row in claim["steps"])]
    return str(
        environment()
        .get_template("training.html.j2")
        .render(
            claim=claim,
            certificate=certificate,
            columns=columns,
            rows=[[_figure(row.get(name, ""), name) for name in columns] for row in claim["steps"]],
            profile=[(name, _figure(value)) for name, value in claim["profile"].items()],
            chart=_chart(claim["steps"]),
            claim_sha256=hashlib.sha256(claim_text.encode()).hexdigest(),
        )
    )


def parse(claim_text: str, certificate_text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Claim and certificate as tables."""
    hint = "run 'certbound training' again"
    try:
        claim, certificate = parse_toml(claim_text), parse_json(certificate_text)
        expect(claim, _CLAIM)
        expect(certificate, _CERTIFICATE)
    except (ValueError, Misshapen) as error:
        raise CertboundError(f"not in the format of docs/formats.md: {error}", where="training", hint=hint) from None
    if certificate["claim_sha256"] != hashlib.sha256(claim_text.encode()).hexdigest():
        raise CertboundError("it was written for another claim", where="training.json", hint=hint)
    return claim, certificate


def _figure(value: Any, name: str = "") -> str:
    if not isinstance(value, str) or not value:
        return str(value)
    return (decimal_down if name == "decrease" else decimal_up)(parse_exact(value), 5)


def _chart(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Geometry of the figure: largest and -least eigenvalue over the steps."""
    width, height, left, right, top, bottom = 860, 300, 64, 16, 14, 40
    lines = {
        "largest": [float_up(parse_exact(row["largest"])) for row in rows],
        "least": [-float_up(parse_exact(row["least"])) for row in rows],
    }
    high = max(0.0, *map(max, lines.values()))
    low = min(0.0, *map(min, lines.values()))
    span = (high - low) or 1.0

    def x(k: int) -> float:
        return round(left + (width - left - right) * k / max(len(rows) - 1, 1), 1)

    def y(value: float) -> float:
        return round(top + (height - top - bottom) * (high - value) / span, 1)

    return {
        "width": width,
        "height": height,
        "left": left,
        "right": width - right,
        "bottom": height - bottom,
        "lines": {name: " ".join(f"{x(k)},{y(v)}" for k, v in enumerate(values)) for name, values in lines.items()},
        "ticks": [(f"{low + span * i / 4:.3g}", y(low + span * i / 4)) for i in range(5)],
        "last": len(rows) - 1,
    }
