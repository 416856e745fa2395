"""One activation as a self-contained HTML page: formula, proved facts, curves of phi, phi' and phi''."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..activations.catalogue import entry
from ..activations.facts import defaults
from ..activations.file import Activation
from ..activations.ranges import value_range
from ..expressions import symbolic
from .environment import environment

_CURVES = (("φ", "#2166ac"), ("φ′", "#1b7837"), ("φ″", "#b2182b"))
_WORDS = {"S": "|φ|", "b0": "|φ′|", "c0": "|φ″|", "c1": "|φ‴|"}
_TURNS = {"value": "φ", "first": "φ′", "second": "φ″", "third": "φ‴"}
_LEFT, _RIGHT, _POINTS = -5, 5, 401
_WIDTH, _HEIGHT, _MARGIN = 800, 380, 44


def html(activation: Activation) -> str:
    """The page. Raises SpecError if a claim of the activation's file fails."""
    row = entry(activation)
    values = {name: symbolic.variable(name) for name in ("t", *activation.parameters)}
    formula = symbolic.mathml(symbolic.to_sympy(activation.definition, values, activation.file))
    template = environment().get_template("activation.html.j2")
    return str(template.render(row=row, formula=formula, plot=_plot(activation), words=_WORDS, turns=_TURNS))


def _plot(activation: Activation) -> dict[str, Any]:
    """Geometry of the figure. Midpoints of the enclosures at a grid of points, a curve broken where it jumps."""
    ts = np.linspace(_LEFT, _RIGHT, _POINTS)
    curves = []
    for order in range(3):
        low, high = value_range(activation, defaults(activation), order, ts, ts)
        curves.append((low + high) / 2)
    bottom = max(min(float(c.min()) for c in curves), -4.0)
    top = min(max(float(c.max()) for c in curves), 4.0)
    pad = 0.05 * (top - bottom or 1.0)
    bottom, top, base = bottom - pad, top + pad, _HEIGHT - 24

    def x(t: float) -> float:
        return round(_MARGIN + (_WIDTH - _MARGIN) * (t - _LEFT) / (_RIGHT - _LEFT), 1)

    def y(value: float) -> float:
        return round(base * (top - value) / (top - bottom), 1)

    series = []
    for (label, color), curve in zip(_CURVES, curves, strict=True):
        jumps = np.flatnonzero(np.abs(np.diff(curve)) > 0.2) + 1
        lines = []
        for t_part, part in zip(np.split(ts, jumps), np.split(curve, jumps), strict=True):
            inside = [(x(t), y(v)) for t, v in zip(t_part.tolist(), part.tolist(), strict=True) if bottom <= v <= top]
            if len(inside) > 1:
                lines.append(" ".join(f"{a},{b}" for a, b in inside))
        series.append({"label": label, "color": color, "lines": lines})
    step = 0.5 if top - bottom < 4 else 1.0
    levels = np.arange(np.ceil(bottom / step) * step, top, step).tolist()
    return {
        "width": _WIDTH,
        "height": _HEIGHT,
        "margin": _MARGIN,
        "base": base,
        "left": _LEFT,
        "right": _RIGHT,
        "ticks_x": [(str(t), x(t)) for t in range(_LEFT, _RIGHT + 1)],
        "ticks_y": [(f"{v + 0.0:g}", y(v)) for v in levels],
        "series": series,
    }
