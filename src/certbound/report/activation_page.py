"""One activation as a self-contained HTML page: formula, proved facts, curves of phi, phi' and phi'' with extrema."""

from __future__ import annotations

import math
import re
from typing import Any

import numpy as np

from ..activations.catalogue import entry
from ..activations.facts import defaults
from ..activations.file import ORDERS, Activation
from ..activations.ranges import value_range
from ..expressions import symbolic
from ..numbers.exact import decimal_up, parse_exact
from .charts import Chart, Note, Series, chart
from .environment import environment
from .page import DIGITS, readable

_CURVES = (("φ", 0), ("φ′", 1), ("φ″", 2))  # name, style
_LEGEND = ("the activation", "its derivative", "its second derivative")
_WORDS = {"S": "φ", "b0": "φ′", "c0": "φ″", "c1": "φ‴"}
_TURNS = {"value": "φ", "first": "φ′", "second": "φ″", "third": "φ‴"}
_LEFT, _RIGHT, _POINTS = -5, 5, 401
_HIGHEST = 4.0  # of the curves: what is beyond is left out
_KINK = 0.02  # how far a curve jumps there, at least, if it is drawn in two pieces
_NEAR = 0.05
_LARGEST = {"value": "S", "first": "b0", "second": "c0"}  # which constant is the supremum of the absolute value


def html(activation: Activation) -> str:
    """The page. Raises SpecError if a claim of the activation's file fails."""
    row = entry(activation)
    values = {name: symbolic.variable(name) for name in ("t", *activation.parameters)}

    def typeset(expression: Any, text: str) -> str:
        if _is_number(text):
            return f"<mn>{text}</mn>"
        return symbolic.mathml(symbolic.to_sympy(expression, values, activation.file))

    constants = [
        {
            "name": _WORDS[key],
            "claim": typeset(activation.constants[key], c["claim"]),
            "at_most": readable(decimal_up(parse_exact(c["at_most"]), DIGITS)),
            "attained": _short(c["attained"]),
            "exact": c,
        }
        for key, c in row["constants"].items()
    ]
    growth = [
        ("" if texts[0] == "0" else typeset(a1, texts[0]), "" if texts[1] == "0" else typeset(a0, texts[1]))
        for (a1, a0), texts in zip(activation.growth, activation.growth_texts, strict=True)
    ]
    return str(
        environment()
        .get_template("activation.html.j2")
        .render(
            row=row,
            formula=typeset(activation.definition, row["definition"]),
            constants=constants,
            growth=growth,
            chart=_plot(activation, row),
            turns=[(_TURNS[key], points) for key, points in row["critical"].items() if points],
            legend=[(style, name, words) for (name, style), words in zip(_CURVES, _LEGEND, strict=True)],
        )
    )


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?[\d.]+", text) is not None


def _short(text: str) -> str:
    """A place for reading; not every one is a number."""
    return f"{float(text):.4g}" if _is_number(text) else text


def _plot(activation: Activation, row: dict[str, Any]) -> Chart | None:
    """Midpoints of the enclosures at a grid of points, a curve broken where it jumps, and where the curves turn."""
    ts = np.linspace(_LEFT, _RIGHT, _POINTS)
    curves = [_middle(activation, order, ts) for order in range(3)]
    bottom = max(min(float(c.min()) for c in curves), -_HIGHEST)
    top = min(max(float(c.max()) for c in curves), _HIGHEST)
    series = []
    kinks = [int(np.argmin(np.abs(ts - float(parse_exact(k))))) for k in row["kinks"]]
    for (name, style), curve in zip(_CURVES, curves, strict=True):
        for at in (k for k in kinks if 1 < k < _POINTS - 2 and _jumps(curve, k)):
            curve[at] = math.inf  # its middle is no value of the curve
        cuts = np.flatnonzero(~np.isfinite(curve))
        pieces = []
        for t_part, part in zip(np.split(ts, cuts), np.split(curve, cuts), strict=True):
            inside = [(t, v) for t, v in zip(t_part.tolist(), part.tolist(), strict=True) if bottom <= v <= top]
            if len(inside) > 1:
                pieces.append(inside)
        series += [Series(name if piece is pieces[-1] else "", style, piece) for piece in pieces]
    notes, kink_places = [], {round(float(parse_exact(k)), 6) for k in row["kinks"]}
    for (key, order), (name, style) in zip(list(ORDERS.items())[:3], _CURVES, strict=True):
        largest = row["constants"].get(_LARGEST[key], {}).get("attained", "")
        texts = [*row["critical"].get(key, []), *([largest] if _is_number(largest) else [])]
        for place in sorted({round(float(parse_exact(text)), 6) for text in texts}):
            if place in kink_places or not _LEFT < place < _RIGHT:
                continue
            value = float(_middle(activation, order, np.array([place]))[0])
            if bottom - _KINK <= value <= top + _KINK:
                low = value < min(_middle(activation, order, np.array([place - _NEAR, place + _NEAR])))
                text, short = f"{name}({place:.3g}) ≈ {value:.3g}", f"{value:.3g}"
                notes.append(Note(text, style, place, value, short, bool(low)))
    words = f"{row['name']} and its first two derivatives on [{_LEFT}, {_RIGHT}], extrema marked"
    return chart(series, words, x_title="t", notes=notes, span=(bottom, top))


def _jumps(curve: Any, k: int) -> bool:
    """Whether a curve jumps at a point of the grid, by much more than it moves beside it."""
    beside = abs(curve[k + 2] - curve[k + 1]) + abs(curve[k - 1] - curve[k - 2])
    return bool(abs(curve[k + 1] - curve[k - 1]) > 4 * beside + _KINK)


def _middle(activation: Activation, order: int, ts: Any) -> Any:
    low, high = value_range(activation, defaults(activation), order, ts, ts)
    return (low + high) / 2
