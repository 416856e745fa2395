"""The network of many layers: Euler or Runge-Kutta steps of the field, or a file; its last state, enclosed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from ..errors import InfeasibleError, ModelError
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import float_down, float_up
from ..numbers.matrix import Array
from .controls import Inputs, joined
from .functions import refuse_unusual
from .intervals import Intervals, outward, plus, scaled
from .start import Start
from .taylor import Field

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


def last_state(layers: Layers, f: Callable[[Fraction, Intervals], Intervals], x: Intervals, start: Start) -> Intervals:
    """The state after the last layer, from x, (1, entries). Raises InfeasibleError if one is not finite.

    ``f``: the field or, of a network in a file, that network, whatever the time.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        return _last_state(layers, f, x, start)


def field_of(own: Field, inputs: Inputs) -> Callable[[Fraction, Intervals], Intervals]:
    """f(t, x), enclosed."""

    def f(t: Fraction, x: Intervals) -> Intervals:
        return own.image(joined(inputs.at(t), x))

    return f


def _last_state(layers: Layers, f: Callable[[Fraction, Intervals], Intervals], x: Intervals, start: Start) -> Intervals:
    begin, end = start.begin, start.end
    if layers.network is not None:
        return _finite(f(begin, x), "the network's last state has no finite bound")
    h = (end - begin) / layers.steps
    for i in range(layers.steps):
        t = begin + i * h
        x = _finite(x, f"the network's states grow beyond all bounds by layer {i} of {layers.steps}", "more layers")
        if layers.kind == EULER:
            step = h + sum(jump.size for jump in start.jumps if t < jump.time <= t + h)
            x = _moved(x, step, f(t, x))
            continue
        one = f(t, x)
        two = f(t + h / 2, _moved(x, h / 2, one))
        three = f(t + h / 2, _moved(x, h / 2, two))
        four = f(t + h, _moved(x, h, three))
        for factor, slope in ((h / 6, one), (h / 3, two), (h / 3, three), (h / 6, four)):
            x = _moved(x, factor, slope)
    return _finite(x, "the network's last state has no finite bound", "more layers")


def _finite(x: Intervals, message: str, hint: str = "") -> Intervals:
    """x. Raises InfeasibleError if it is not finite."""
    if not all(np.isfinite(end).all() for end in x):
        raise InfeasibleError(message, hint=hint)
    return x


def _moved(x: Intervals, factor: Fraction, slope: Intervals) -> Intervals:
    return plus(x, outward(*scaled(slope, float(factor))))


def distance(state: Intervals, point: Array) -> tuple[float, float]:
    """(lower, upper) of the distance of the state, or of derivatives, from the point."""
    low, high = state[0] - point, state[1] - point
    least = np.maximum(np.maximum(low, -high), 0)
    most = np.maximum(np.abs(low), np.abs(high))
    return float(np.linalg.norm(least)) * (1 - 1e-12), float(np.linalg.norm(most)) * (1 + 1e-12)
