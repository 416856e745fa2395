"""The library as a table and as pages: one source for `certbound activations` and for the README's table."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Any

import numpy as np

from ..numbers import elementary
from ..numbers.exact import decimal_down, decimal_up, float_down, float_up
from ..verdict import Proved
from .classes import load_classes, membership
from .derivatives import branches
from .facts import defaults, facts
from .file import ORDERS, Activation
from .obligation import obligations
from .ranges import value_range

COLUMNS = ["activation", "smoothness", "S", "b0", "c0", "c1", "classes", "evidence"]
_WIDTH, _HEIGHT = 64, 13  # of the sketch, in characters


def entry(activation: Activation) -> dict[str, Any]:
    """Everything proved about an activation, as plain data. Raises SpecError if a claim of its file fails."""
    proved = facts(activation, defaults(activation))
    algebraic = {o.id.split(".")[1] for o in obligations(proved)}
    covered = any(p.cuts for p in proved.pieces)
    return {
        "name": activation.name,
        "title": activation.title,
        "definition": activation.definition_text,
        "smoothness": activation.smoothness,
        "onnx": activation.operator[1] if activation.operator else "",
        "torch": activation.torch,
        "parameters": {name: str(value) for name, value in proved.parameters},
        "kinks": [str(k) for k in proved.kinks],
        "jumps": [str(k) for k in jumps(activation)],
        "note": activation.note,
        "constants": {
            c.key: {
                "claim": activation.constant_texts[c.key],
                "at_most": decimal_up(c.value, 15),
                "attained": activation.attained[c.key],
                "evidence": "identity" if c.key in algebraic else "cover" if covered else "exact",
            }
            for c in proved.constants
        },
        "growth": [list(pair) for pair in activation.growth_texts],
        "critical": {key: list(activation.critical_texts[key]) for key in ORDERS},
        "classes": [name for name in load_classes() if isinstance(membership(proved, name), Proved)],
        "sketch": sketch(activation),
    }


def jumps(activation: Activation) -> list[Fraction]:
    """The kinks at which the derivatives from both sides differ, for certain."""
    pieces = branches(activation, defaults(activation))
    with elementary.working_precision():
        return [
            left.right
            for left, right in pairwise(pieces)
            if left.right is not None
            and not left.at(left.derivatives[1], left.right).overlaps(right.at(right.derivatives[1], left.right))
        ]


def range_rows(activation: Activation, first: Fraction, last: Fraction) -> list[list[str]]:
    """[what, at least, at most] for phi, phi' and phi'' on [first, last], rounded outward. Raises SpecError."""
    facts(activation, defaults(activation))  # proved first: ranges rest on the critical points
    ends = np.array([float_down(first)]), np.array([float_up(last)])
    rows = []
    for order, word in enumerate(("phi", "phi'", "phi''")):
        low, high = value_range(activation, defaults(activation), order, *ends)
        rows.append([word, decimal_down(Fraction(float(low[0])), 12), decimal_up(Fraction(float(high[0])), 12)])
    return rows


def table_row(row: dict[str, Any]) -> list[str]:
    """The cells of COLUMNS."""
    constants = [row["constants"].get(key, {}).get("claim", "-") for key in ("S", "b0", "c0", "c1")]
    kinds = sorted({c["evidence"] for c in row["constants"].values()})
    classes = [c for c in row["classes"] if c not in ("lipschitz", "slope_restricted")]  # every one is those
    return [row["name"], row["smoothness"], *constants, ", ".join(classes), ", ".join(kinds)]


def markdown(rows: list[dict[str, Any]]) -> str:
    """The table of the README."""
    lines = ["| " + " | ".join(COLUMNS) + " |", "|" + " --- |" * len(COLUMNS)]
    for row in rows:
        cells = table_row(row)
        lines.append("| " + " | ".join([f"`{cells[0]}`", *cells[1:]]) + " |")
    return "\n".join(lines) + "\n"


def page(row: dict[str, Any]) -> str:
    """One activation for the terminal."""
    lines = [f"{row['name']}: {row['title']}", f"  phi(t) = {row['definition']}"]
    if row["parameters"]:
        lines.append("  parameters: " + ", ".join(f"{k} = {v}" for k, v in row["parameters"].items()))
    lines += [f"  {key}: {row[key]}" for key in ("onnx", "torch") if row[key]]
    lines.append(f"  {row['smoothness']}" + (f", kinks at {', '.join(row['kinks'])}" if row["kinks"] else ""))
    if row["jumps"]:
        lines.append(
            f"  phi' jumps at {', '.join(row['jumps'])}: what is said of phi'' and phi''' holds between the kinks, "
            "and does not bound how fast phi' changes"
        )
    if row["note"]:
        lines.append(f"  {row['note']}")
    words = {"S": "abs(phi)", "b0": "abs(phi')", "c0": "abs(phi'')", "c1": "abs(phi''')"}
    for key, c in row["constants"].items():
        bound = c["claim"] if c["claim"] == c["at_most"] else f"{c['claim']} <= {c['at_most']}"
        lines.append(f"  {words[key]} <= {bound}, {_where(c['attained'])} ({c['evidence']})")
    lines += [f"  abs(phi(t)) <= {_line(slope, offset)}" for slope, offset in row["growth"]]
    lines += [
        f"  phi^({ORDERS[key]}) turns at {', '.join(points)}" for key, points in row["critical"].items() if points
    ]
    lines.append(f"  classes: {', '.join(row['classes'])}")
    return "\n".join([*lines, "", row["sketch"]])


def _where(attained: str) -> str:
    return f"approached at {attained}" if attained in ("inf", "-inf") else f"attained at {attained}"


def _line(slope: str, offset: str) -> str:
    """slope abs(t) + offset, without what is 0 or 1."""
    if slope == "0":
        return offset
    steep = "abs(t)" if slope == "1" else f"({slope}) abs(t)"
    return steep if offset == "0" else f"{steep} + {offset}"


def sketch(activation: Activation) -> str:
    """phi on [-4, 4] in characters; drawn from ball midpoints, for people only."""
    import numpy as np

    from .ranges import value_range

    ts = np.linspace(-4.0, 4.0, _WIDTH)
    low, high = value_range(activation, defaults(activation), 0, ts, ts)
    values = (low + high) / 2
    bottom, top = float(values.min()), float(values.max())
    span = top - bottom or 1.0
    rows = [[" "] * _WIDTH for _ in range(_HEIGHT)]
    for column, value in enumerate(values.tolist()):
        rows[_HEIGHT - 1 - round((value - bottom) / span * (_HEIGHT - 1))][column] = "*"
    labels = {0: f"{top:9.3g} ", _HEIGHT - 1: f"{bottom:9.3g} "}
    text = [labels.get(i, " " * 10) + "|" + "".join(row).rstrip() for i, row in enumerate(rows)]
    return "\n".join([*text, f"{'':10}-4{'':{_WIDTH - 4}}4"])
