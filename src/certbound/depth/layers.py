"""The network of many layers: Euler or Runge-Kutta steps of the field, or a file; its last state, enclosed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from ..errors import ModelError
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import float_down, float_up
from ..numbers.matrix import Array
from .functions import refuse_unusual
from .intervals import Intervals, outward, plus, scaled
from .taylor import Field, field

EULER, RK4, MODEL = "euler", "rk4", "model"
MAX_LAYERS = 100_000  # that the checker reads
_STEPS = re.compile(rf"({EULER}|{RK4}):(\d{{1,9}})")


@dataclass(frozen=True)
class Layers:
    """``steps``: of a method; ``network``, ``model``: of a file, its bytes."""

    kind: str
    steps: int = 0
    network: Network | None = None
    model: bytes = b""

    @property
    def text(self) -> str:
        """In words."""
        return f"{self.steps} steps of {self.kind}" if self.network is None else self.network.source


def read_layers(text: str, states: int) -> Layers:
    """euler:N, rk4:N, or the ONNX file of a network from ``states`` inputs to as many outputs. Raises ModelError."""
    if match := _STEPS.fullmatch(text):
        if not 1 <= int(match[2]) <= MAX_LAYERS:
            raise ModelError(f"{match[2]} steps", where=text, hint=f"expected 1 to {MAX_LAYERS}")
        return Layers(match[1], int(match[2]))
    if not Path(text).suffix:
        raise ModelError("no network", where=text, hint="expected euler:N, rk4:N, or the path of an ONNX file")
    network = load(text)
    refuse_unusual(network)
    if (network.inputs, network.outputs) != (states, states):
        raise ModelError(
            f"{network.inputs} inputs and {network.outputs} outputs, of a field of {states} states", where=text
        )
    return Layers(MODEL, network=network, model=Path(text).read_bytes())


def enclosed(values: tuple[Fraction, ...]) -> Intervals:
    """The numbers, rounded outward, as one row."""
    return np.array([[float_down(v) for v in values]]), np.array([[float_up(v) for v in values]])


def last_state(
    layers: Layers, own: Field, start: tuple[Fraction, ...], begin: Fraction, end: Fraction, timed: bool
) -> Intervals:
    """The state after the last layer, from this start, (1, states)."""
    x = enclosed(start)
    if layers.network is not None:
        return field(layers.network).image(x)

    def f(t: Fraction, x: Intervals) -> Intervals:
        if timed:
            clock = enclosed((t,))
            x = np.concatenate([clock[0], x[0]], axis=1), np.concatenate([clock[1], x[1]], axis=1)
        return own.image(x)

    h = (end - begin) / layers.steps
    for i in range(layers.steps):
        t = begin + i * h
        if layers.kind == EULER:
            x = _moved(x, h, f(t, x))
            continue
        one = f(t, x)
        two = f(t + h / 2, _moved(x, h / 2, one))
        three = f(t + h / 2, _moved(x, h / 2, two))
        four = f(t + h, _moved(x, h, three))
        for factor, slope in ((h / 6, one), (h / 3, two), (h / 3, three), (h / 6, four)):
            x = _moved(x, factor, slope)
    return x


def _moved(x: Intervals, factor: Fraction, slope: Intervals) -> Intervals:
    return plus(x, outward(*scaled(slope, float(factor))))


def distance(state: Intervals, point: Array) -> tuple[float, float]:
    """(lower, upper) of the distance of the state from the point."""
    low, high = state[0][0] - point, state[1][0] - point
    least = np.maximum(np.maximum(low, -high), 0)
    most = np.maximum(np.abs(low), np.abs(high))
    return float(np.linalg.norm(least)) * (1 - 1e-12), float(np.linalg.norm(most)) * (1 + 1e-12)
