"""How the claimed bounds build up along the layers, read from a certificate's plan, to the very numbers claimed.

The plan's steps are the tier layerwise; what a claim has from elsewhere (the tier local, the form joint, a limit) is a
last piece of the line, drawn and named as such, so that every line ends at what is claimed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..numbers.exact import float_up, parse_exact
from .charts import Chart, Series, can_be_drawn, chart
from .page import shown_up

# quantity -> short name, number of its style
NAMES = {
    "output": ("‖Φ‖", 1),
    "input_jacobian": ("‖∂Φ/∂x‖", 3),
    "parameter_jacobian": ("‖∂Φ/∂θ‖", 0),
    "parameter_hessian": ("‖D²Φ/∂θ²‖", 2),
    "taylor_remainder": ("remainder", 4),
    "first_order_remainder": ("first-order remainder", 5),
}
_LOCAL = "the tier local bounds the network as a whole"


def how(row: Mapping[str, Any], conclusion: Mapping[str, Any], leaves: int, recursion: bool) -> str:
    """Where a claimed bound comes from, in words."""
    if row["tier"] == "local":
        return f"{_LOCAL}{f', on {leaves} pieces of the domain' if leaves > 1 else ''} (rule L8)"
    if conclusion.get("form") == "joint":
        return "all parameters share one radius (rule R9)"
    if recursion and row["quantity"] in ("input_jacobian", "parameter_jacobian"):
        return "the steps, with one matrix inequality for the end of the chain (rule R14)"
    return {"R7": "norm of the blocks (rule R7)", "R8": "half of the second derivative's (rule R8)"}.get(
        str(conclusion.get("rule")), "the steps, layer by layer"
    )


def has_recursion(plan: Sequence[Mapping[str, Any]]) -> bool:
    """Whether rule R14 bounds the end of the chain."""
    return any("recursion" in step for step in plan)


def certified(row: Mapping[str, Any], conclusion: Mapping[str, Any]) -> str | None:
    """What was certified before a larger limit was claimed instead; None where there is no limit."""
    before: str | None = conclusion.get("certified")
    return before if before is not None and parse_exact(before) < parse_exact(row["upper"]) else None


def end_words(row: Mapping[str, Any], conclusion: Mapping[str, Any], leaves: int, recursion: bool) -> str:
    """How the end of a line follows."""
    before = certified(row, conclusion)
    words = how(row, conclusion, leaves, recursion)
    return words if before is None else f"{words}: {shown_up(before)}; claimed with room up to a limit"


def buildup(
    plan: Sequence[dict[str, Any]], claims: Sequence[dict[str, Any]], conclusions: Mapping[str, Any], leaves: int
) -> tuple[Chart | None, list[tuple[int, str, str]]]:
    """The chart of a chain of steps, and its legend: (style, words, how its end follows)."""
    recursion = has_recursion(plan)
    limits = any(certified(row, conclusions[row["quantity"]]) for row in claims)
    count = len(plan)
    names = [step["node"] or "input" for step in plan] + (["certified", "claimed"] if limits else ["claimed"])
    series, legend = [], []
    for row in claims:
        quantity = row["quantity"]
        name, style = NAMES[quantity]
        points = [
            (float(i), _number(step["after"][quantity])) for i, step in enumerate(plan) if quantity in step["after"]
        ]
        before = certified(row, conclusions[quantity])
        if before is not None:
            points.append((float(count), _number(before)))
        claimed = _number(row["upper"])
        points.append((float(len(names) - 1), claimed))
        text = f"{name} ≤ {shown_up(row['upper'])}"
        if can_be_drawn(claimed, logarithmic=True):  # else its line could not end at what is claimed
            series.append(Series(text, style, points, mark=True, steps=count, short=name))
        legend.append((style, text, end_words(row, conclusions[quantity], leaves, recursion)))
    words = "Bounds after each step of the network, logarithmic scale, up to what is claimed: " + "; ".join(
        text for _, text, _ in legend
    )
    return chart(series, words, names=names, logarithmic=True), legend


def _number(text: str) -> float:
    return float_up(parse_exact(text))
