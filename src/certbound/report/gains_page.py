"""gains.html: the hypotheses, the gains, the envelope of the errors and, if there are any, simulated runs inside it.

It is rendered from the claim and the certificate, a comparison with published bounds and the record of a simulation.
"""

from __future__ import annotations

import hashlib
import math
from typing import Any

from ..errors import CertboundError
from ..files import parse_json, parse_toml
from ..numbers.exact import decimal_up, float_up, parse_exact
from .environment import environment
from .shapes import Misshapen, Table, expect, number

SIMULATION_FORMAT = "certbound-simulation-1"
COMPARISON_FORMAT = "certbound-comparison-1"
_CLAIM = {
    "hypotheses": [str],
    "controller": str,
    "updates": str,
    "level": number,
    "boxes": [str],
    "model": {"file": str, "sha256": str},
    "gains": Table(number),
    "assumed": Table(number),
    "desired": dict,
    "?step": number,
    "?drift": {"formulas": [str], "approximation_error": number, "ideal": str},
    "?region": Table([number]),
    "envelopes": [{"by": str, "rate": number, "start": number, "limit": number, "?converges": bool}],
}
_CERTIFICATE = {"claim_sha256": str, "producer": str, "assumptions": [str], "bounds": Table(number)}
_COMPARISON = {"claim_sha256": str, "bounds": Table(number)}
_SIMULATION = {"claim_sha256": str, "seconds": number, "runs": [{"kind": str, "seed": int, "errors": [number]}]}
_WORDS = {
    "theta_radius": "how far the ideal parameters may be from the stored ones",
    "approximation_error": "what the network misses at the ideal parameters",
    "disturbance": "largest disturbance",
    "initial_error": "largest error at t = 0",
}
_POINTS = 240


def render(claim_text: str, certificate_text: str, comparison_text: str = "", simulation_text: str = "") -> str:
    """The page. Raises CertboundError if the texts are not in their formats, or not about this claim."""
    claim = _read("gains.toml", claim_text, _CLAIM)
    digest = hashlib.sha256(claim_text.encode()).hexdigest()
    others = [("gains.json", certificate_text, _CERTIFICATE)]
    others += [("comparison.json", comparison_text, _COMPARISON)] * bool(comparison_text)
    others += [("simulation.json", simulation_text, _SIMULATION)] * bool(simulation_text)
    tables: dict[str, Any] = {}
    for file, text, shape in others:
        tables[file] = _read(file, text, shape)
        if tables[file]["claim_sha256"] != digest:
            raise CertboundError("it was written for another claim", where=file, hint="run 'certbound gains' again")
    simulation = tables.get("simulation.json")
    limits = [_root_up(e["limit"]) for e in claim["envelopes"]]
    return str(
        environment()
        .get_template("gains.html.j2")
        .render(
            claim=claim,
            certificate=tables["gains.json"],
            comparison=tables.get("comparison.json"),
            simulation=simulation,
            words=_WORDS,
            envelopes=[_envelope(e) for e in claim["envelopes"]],
            tube=_root(claim["level"]),
            limit=decimal_up(min(limits), 4),
            chart=_chart(claim, simulation),
            region=_region(claim),
            drift=claim.get("drift"),
            step=claim.get("step"),
            figure=lambda text: decimal_up(parse_exact(text), 7),
            claim_sha256=digest,
        )
    )


def _read(file: str, text: str, shape: Any) -> Any:
    try:
        table = parse_toml(text) if file.endswith(".toml") else parse_json(text)
        expect(table, shape)
    except (ValueError, Misshapen) as error:
        hint = "run 'certbound gains' again"
        raise CertboundError(f"not in the format of docs/formats.md: {error}", where=file, hint=hint) from None
    return table


def _root(text: str) -> str:
    return decimal_up(_root_up(text), 4)


def _root_up(text: str) -> float:
    return math.nextafter(float_up(parse_exact(text)) ** 0.5, math.inf) if parse_exact(text) else 0.0


def _envelope(row: dict[str, Any]) -> dict[str, str]:
    words = {"remainder": "remainder of its linearisation", "jacobian": "Jacobian in the parameters"}
    return {
        "by": words.get(row["by"], row["by"]),
        "rate": row["rate"],  # exact: rounded either way it would say too much of some envelope
        "start": _root(row["start"]),
        "limit": _root(row["limit"]) + (", and z vanishes" if row.get("converges") else ""),
    }


def envelope_at(envelopes: list[dict[str, Any]], t: float) -> float:
    """The least certified bound of |z(t)|, in floats, for drawing."""
    values = []
    for e in envelopes:
        rate, start, limit = (float_up(parse_exact(e[key])) for key in ("rate", "start", "limit"))
        decay = math.exp(-2 * rate * t)
        values.append(math.sqrt(start * decay + limit * (1 - decay)))
    return min(values)


def _region(claim: dict[str, Any]) -> dict[str, Any] | None:
    """Geometry of the region of gains: an interval for each, on a scale of quotients by the gain itself."""
    if not (region := claim.get("region")):
        return None
    width, left, right, row = 860, 90, 640, 30
    ratios = {
        name: [float_up(parse_exact(end) / parse_exact(claim["gains"][name])) for end in ends]
        for name, ends in region.items()
        if len(ends) == 2 and parse_exact(claim["gains"].get(name, "0")) > 0
    }
    widest = max([abs(math.log(v)) for ends in ratios.values() for v in ends if v > 0] + [0.01])
    middle = (left + right) / 2

    def x(ratio: float) -> float:
        return round(middle + (right - left) / 2 * (math.log(ratio) / widest if ratio > 0 else -1), 1)

    rows = [
        {
            "name": name,
            "low": x(low),
            "high": x(high),
            "y": row * i + 18,
            "text": f"{region[name][0]} … {region[name][1]}",
        }
        for i, (name, (low, high)) in enumerate(ratios.items())
    ]
    return {
        "width": width,
        "height": row * len(rows) + 8,
        "left": left,
        "right": right,
        "middle": middle,
        "rows": rows,
    }


def _chart(claim: dict[str, Any], simulation: dict[str, Any] | None) -> dict[str, Any]:
    """Geometry of the figure: the bound of |z| over time, and the runs."""
    width, height, left, right, top, bottom = 860, 330, 64, 16, 14, 40
    rates = [float_up(parse_exact(e["rate"])) for e in claim["envelopes"]]
    fastest = max(rates)
    seconds = float(parse_exact(simulation["seconds"])) if simulation else 4 / fastest if fastest > 0 else 1.0
    times = [seconds * i / _POINTS for i in range(_POINTS + 1)]
    bound = [envelope_at(claim["envelopes"], t) for t in times]
    runs = [
        (run["kind"], [float(parse_exact(v)) for v in run["errors"]]) for run in (simulation or {"runs": []})["runs"]
    ]
    highest = 1.05 * max([*bound, *(max(errors, default=0.0) for _, errors in runs)], default=1.0) or 1.0

    def x(t: float) -> float:
        return round(left + (width - left - right) * t / seconds, 1)

    def y(value: float) -> float:
        return round(top + (height - top - bottom) * (1 - value / highest), 1)

    def line(values: list[float]) -> str:
        last = max(len(values) - 1, 1)
        return " ".join(f"{x(seconds * i / last)},{y(v)}" for i, v in enumerate(values))

    return {
        "width": width,
        "height": height,
        "left": left,
        "right": width - right,
        "bottom": height - bottom,
        "bound": line(bound),
        "runs": [{"kind": kind, "points": line(errors)} for kind, errors in runs],
        "ticks": [(f"{highest * i / 4:.3g}", y(highest * i / 4)) for i in range(5)],
        "times": [(f"{seconds * i / 4:.3g}", x(seconds * i / 4)) for i in range(5)],
    }
