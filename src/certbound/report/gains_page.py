"""gains.html: the hypotheses, the gains, the envelope of the errors and, if there are any, simulated runs inside it.

It is rendered from the claim and the certificate, a comparison with published bounds and the record of a simulation.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

from ..errors import CertboundError
from ..files import parse_json, parse_toml
from ..numbers.exact import decimal_up, float_up, format_exact, parse_exact
from .charts import Chart, Series, chart, thinned
from .checked import Checked
from .page import DIGITS, BoundRow, found_below, html, readable, sha256, shown_up
from .shapes import Misshapen, Table, expect, nonnegative, number

SIMULATION_FORMAT = "certbound-simulation-1"
COMPARISON_FORMAT = "certbound-comparison-1"
_CLAIM = {
    "hypotheses": [str],
    "controller": str,
    "updates": str,
    "level": nonnegative,
    "boxes": [str],
    "model": {"file": str, "sha256": str},
    "gains": Table(number),
    "assumed": Table(number),
    "desired": dict,
    "?step": number,
    "?drift": {"formulas": [str], "approximation_error": number, "ideal": str},
    "?region": Table([number]),
    "envelopes": [{"by": str, "rate": nonnegative, "start": nonnegative, "limit": nonnegative, "?converges": bool}],
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
_POINTS = 120
_RUN_POINTS = 50  # of each simulated run in the figure
_STYLES = {"adversarial": 2, "benign": 1}


def render(
    claim_text: str,
    certificate_text: str,
    comparison_text: str = "",
    simulation_text: str = "",
    checked: Checked | None = None,
) -> str:
    """The page, with a verdict line if there is one. Raises CertboundError if the texts are not in their formats, or
    not about this claim.
    """
    claim = _read("gains.toml", claim_text, _CLAIM)
    others = [("gains.json", certificate_text, _CERTIFICATE)]
    others += [("comparison.json", comparison_text, _COMPARISON)] * bool(comparison_text)
    others += [("simulation.json", simulation_text, _SIMULATION)] * bool(simulation_text)
    tables: dict[str, Any] = {}
    for file, text, shape in others:
        tables[file] = _read(file, text, shape)
        if tables[file]["claim_sha256"] != sha256(claim_text):
            raise CertboundError("it was written for another claim", where=file, hint="run 'certbound gains' again")
    simulation = tables.get("simulation.json")
    rows = _rows(claim, simulation)
    digests = [("model", claim["model"]["sha256"]), ("gains.toml", sha256(claim_text))]
    digests.append(("gains.json", sha256(certificate_text)))
    return html(
        "gains.html.j2",
        claim_text,
        certificate_text,
        checked,
        claim=claim,
        certificate=tables["gains.json"],
        comparison=tables.get("comparison.json"),
        simulation=simulation,
        digests=digests,
        words=_WORDS,
        rows=rows,
        envelopes=[_envelope(e) for e in claim["envelopes"]],
        tube=_root(claim["level"]),
        chart=_chart(claim, simulation),
        legend=_legend(simulation),
        region=_region(claim),
        drift=claim.get("drift"),
        step=claim.get("step"),
        up=shown_up,
    )


def _rows(claim: dict[str, Any], simulation: dict[str, Any] | None) -> list[BoundRow]:
    """What the errors come down to, and what they never exceed, beside what was simulated."""
    envelopes = claim["envelopes"]
    limit = min((e["limit"] for e in envelopes), key=parse_exact)
    highest = min((max(e["start"], e["limit"], key=parse_exact) for e in envelopes), key=parse_exact)
    runs = [[parse_exact(v) for v in run["errors"]] for run in (simulation or {"runs": []})["runs"]]
    late = max((max(errors[len(errors) // 2 :], default=Fraction(0)) for errors in runs), default=Fraction(0))
    ever = max((max(errors, default=Fraction(0)) for errors in runs), default=Fraction(0))
    words = f"largest error in {len(runs)} runs simulated in floats: an estimate, which proves nothing"
    rows = []
    for title, meaning, square, value, when in (
        ("|z| in the limit", "what the norm of the errors comes down to as time goes on", limit, late,
         "in the second half of the time"),
        ("|z| at every time", "what the norm of the errors never exceeds", highest, ever, "at any time"),
    ):  # fmt: skip
        bound = decimal_up(_root_up(square), 25)
        found = None
        if 0 < value <= parse_exact(bound):
            found = found_below(bound, format_exact(value), "simulated", f"{words}; {when}")
        rows.append(BoundRow(title, meaning, shown_up(bound), f"√({square})", found))
    return rows


def _read(file: str, text: str, shape: Any) -> Any:
    try:
        table = parse_toml(text) if file.endswith(".toml") else parse_json(text)
        expect(table, shape)
    except (ValueError, Misshapen) as error:
        hint = "run 'certbound gains' again"
        raise CertboundError(f"not in the format of docs/formats.md: {error}", where=file, hint=hint) from None
    return table


def _root(text: str) -> str:
    """The square root for reading, rounded up."""
    return readable(decimal_up(_root_up(text), DIGITS))


def _root_up(text: str) -> Fraction:
    """At least the square root of a number that is not negative, by at most 10^-30."""
    value, scale = parse_exact(text), 10**30
    return Fraction(math.isqrt(math.floor(value * scale**2)) + 1, scale) if value else value


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


def _region(claim: dict[str, Any]) -> list[dict[str, Any]]:
    """The region of gains: an interval for each, in percent of a scale of quotients by the gain itself, at 50."""
    ratios = {
        name: [float_up(parse_exact(end) / parse_exact(claim["gains"][name])) for end in ends]
        for name, ends in claim.get("region", {}).items()
        if len(ends) == 2 and parse_exact(claim["gains"].get(name, "0")) > 0
    }
    widest = max([abs(math.log(v)) for ends in ratios.values() for v in ends if v > 0] + [0.01])

    def x(ratio: float) -> float:
        return round(50 + 50 * (math.log(ratio) / widest if ratio > 0 else -1), 1)

    return [
        {"name": name, "low": x(low), "width": round(x(high) - x(low), 1), "ends": claim["region"][name]}
        for name, (low, high) in ratios.items()
    ]


def _chart(claim: dict[str, Any], simulation: dict[str, Any] | None) -> Chart | None:
    """The bound of |z| over time, and the runs; of each kind of them the one that ends highest has its name."""
    rates = [float_up(parse_exact(e["rate"])) for e in claim["envelopes"]]
    fastest = max(rates)
    if not math.isfinite(fastest):
        return None  # no envelope that could be certified
    seconds = float(parse_exact(simulation["seconds"])) if simulation else 4 / fastest if fastest > 0 else 1.0
    times = [seconds * i / _POINTS for i in range(_POINTS + 1)]
    series = [Series("certified bound", 0, [(t, envelope_at(claim["envelopes"], t)) for t in times], short="bound")]
    kinds: dict[str, list[list[float]]] = {}
    for run in (simulation or {"runs": []})["runs"]:
        errors = [float(parse_exact(v)) for v in run["errors"]]
        kinds.setdefault("adversarial" if run["kind"] == "adversarial" else "benign", []).append(errors)
    for kind, runs in kinds.items():
        highest = max(range(len(runs)), key=lambda i: runs[i][-1:])
        for i, errors in enumerate(runs):
            points = [(seconds * share, v) for share, v in thinned(errors, _RUN_POINTS)]
            series.append(Series(kind if i == highest else "", _STYLES[kind], points, faint=i != highest))
    shown = f"The certified bound of the errors over time, and {sum(map(len, kinds.values()))} simulated runs"
    return chart(series, shown, x_title="time in seconds", level=0.0)


def _legend(simulation: dict[str, Any] | None) -> list[tuple[int, str, str]]:
    rows = [(0, "certified bound of |z|", "")]
    kinds = [run["kind"] for run in (simulation or {"runs": []})["runs"]]
    for name, style in _STYLES.items():
        if count := sum((kind == "adversarial") == (name == "adversarial") for kind in kinds):
            rows.append((style, f"{name} runs ({count})", "simulated; the one that ends highest is drawn boldly"))
    return rows
