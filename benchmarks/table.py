"""Records -> ratios -> one Markdown table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

Record = dict[str, Any]
QUANTITIES = {
    "input_jacobian": "input Jacobian",
    "parameter_jacobian": "parameter Jacobian",
    "parameter_hessian": "parameter Hessian",
    "taylor_remainder": "remainder",
}
NAMES = {
    "lower": "best value found",
    "published": "closed form, published",
    "sharpened": "closed form, sharpened",
    "layerwise": "layerwise",
    "local": "local",
    "search": "local, 60 s of splitting",
    "interval": "interval propagation",
    "autobound": "AutoBound",
    "auto_lirpa": "auto_LiRPA",
    "auto_lirpa_optimized": "auto_LiRPA, optimised",
    "dense": "dense Hessian (value)",
    "reduced": "reduced Hessian (value)",
    "svd": "SVD norms (no bound)",
}
VALUES = {"lower", "dense", "reduced", "svd"}  # not upper bounds of anything
ROUNDING = 1e-9  # lower bounds and peers are rounded floats


def with_ratios(records: Iterable[Record]) -> list[Record]:
    """The records of one case, each with bound / best value found per quantity; ``violated`` names ratios below 1."""
    records = list(records)
    found = next((r.get("bounds", {}) for r in records if r["method"] == "lower"), {})
    result = []
    for record in records:
        ratios = {
            q: bound / found[q] for q, bound in record.get("bounds", {}).items() if q in QUANTITIES and found.get(q)
        }
        new = {**record, "ratios": ratios}
        low = [q for q, ratio in ratios.items() if not ratio >= 1 - ROUNDING]
        if low and record["method"] not in VALUES:
            new["violated"] = low
        result.append(new)
    return result


def markdown(records: Iterable[Record]) -> str:
    """One row per network, domain and method that ran; below it why the others did not."""
    head = ["network", "parameters", "domain", "method", *QUANTITIES.values(), "CPU time, first / best", "peak memory"]
    lines = [_row(head), _row(["---"] * len(head))]
    skipped: Counter[tuple[str, str]] = Counter()
    for r in records:
        name = NAMES.get(r["method"], r["method"])
        if r["status"] == "skipped":
            skipped[name, r["reason"]] += 1
            continue
        where = [r["network"], f"{r['parameters']:,}", r["domain"], name]
        if r["status"] != "ok":
            lines.append(_row([*where, *["-"] * len(QUANTITIES), f"{r['status']}: {r['reason']}", "-"]))
            continue
        absolute = r["method"] == "lower"
        shown = r["bounds"] if absolute else r.get("ratios", {})
        cells = [_number(shown[q], absolute) if q in shown else "-" for q in QUANTITIES]
        cost = f"{_time(r['first_s'])} / {_time(r['best_s'])}"
        lines.append(_row([*where, *cells, cost, f"{r['peak_mb']:.0f} MB"]))
    notes = [f"- {name}: {reason} ({n} {'case' if n == 1 else 'cases'})" for (name, reason), n in skipped.items()]
    return "\n".join(lines + (["", "Not run:", "", *notes] if notes else [])) + "\n"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(str(c).replace("|", "\\|") for c in cells) + " |"


def _number(value: float, absolute: bool) -> str:
    if absolute:
        return f"= {value:.6g}"
    return f"{value:.4f}" if value < 10 else f"{value:.1f}" if value < 1000 else f"{value:,.0f}"


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.3g} ms" if seconds < 0.9995 else f"{seconds:.3g} s"
