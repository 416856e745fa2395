"""certify_dense(): a dense-connected network against the integral equation that it approximates (rule D11)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from ..errors import InfeasibleError, ModelError, StartError
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import decimal_up, float_up, format_exact
from ..numbers.matrix import Array
from ..report.depth_page import DENSE_FORMAT
from .evidence import Evidence
from .functions import refuse_unusual
from .intervals import Intervals, plus, scaled, times
from .layers import enclosed
from .start import Start, read_start
from .taylor import Field, field
from .tube import Secants, along, growth, secants
from .verify import verify

MAX_LAYERS, MAX_BLOCKS = 2_000, 100  # that the checker reads
_TRIES = 12
_LARGEST = 1e6


@dataclass(frozen=True)
class Block:
    """``pad``, ``radius``, ``norms``: as in the certificate; rounded up."""

    pad: Fraction
    radius: Fraction
    norms: list[Fraction]


@dataclass(frozen=True, eq=False)
class Dense(Evidence):
    """What is claimed of a dense-connected network, with the evidence.

    Guaranteed: the last state of the ``layers`` layers x_l = x_0 + tau sum over s < l of k(t_l, t_s, x_s), tau = end /
    layers, is within ``upper`` of x(end), x(t) = x_0 + integral of k(t, s, x(s)) over s from 0 to t.
    """

    CLAIM_FORMAT: ClassVar[str] = DENSE_FORMAT
    CERTIFICATE_FORMAT: ClassVar[str] = "certbound-dense-certificate-1"
    network: Network
    start: Start
    layers: int
    blocks: list[Block]
    upper: str

    @property
    def rules(self) -> str:
        """As the checker reads them off its rule table."""
        return "rules D1, D3, D11 of proofs/rules-depth.md"

    def claimed(self) -> dict[str, Any]:
        """The claim but for format, semantics and model."""
        return {
            "start": [format_exact(v) for v in self.start.centre],
            "end": format_exact(self.start.end),
            "layers": self.layers,
            "upper": self.upper,
        }

    def proof(self) -> dict[str, Any]:
        """The blocks."""
        return {
            "blocks": [
                {
                    "pad": format_exact(block.pad),
                    "radius": format_exact(block.radius),
                    "norms": [format_exact(v) for v in block.norms],
                }
                for block in self.blocks
            ],
        }

    def to_table(self) -> dict[str, Any]:
        """What the command prints."""
        return {
            "model": self.network.source,
            "start": [format_exact(v) for v in self.start.centre],
            "end": format_exact(self.start.end),
            "layers": self.layers,
            "distance": self.upper,
        }


def certify_dense(
    model: str | Path,
    start: Start | str | Path,
    layers: int,
    *,
    blocks: int = 20,
    progress: Callable[[str], None] = lambda _: None,
) -> Dense:
    """Certify a dense-connected network of ``layers`` layers with the kernel ``model`` (an ONNX file).

    The kernel's inputs are t, s and the state, or the state alone. ``start``: a Start, or its file, from the time 0.
    ``blocks``: into how many parts the time is cut at most; as many as divide ``layers`` are. The checker has verified
    what is returned. Raises ModelError, StartError, and InfeasibleError if nothing is proved.
    """
    network = load(model)
    refuse_unusual(network)
    begin = start if isinstance(start, Start) else read_start(Path(start))
    states, first = network.outputs, network.inputs - network.outputs
    if first not in (0, 2):
        raise ModelError(
            f"a kernel of {states} outputs has {states + 2} inputs, the times t and s first, or {states}; got "
            f"{network.inputs}",
            where=network.source,
        )
    if len(begin.centre) != states:
        raise StartError(f"{len(begin.centre)} numbers, expected {states}, one for each output", where="start")
    if begin.ball or begin.begin:
        raise StartError("a dense-connected network is certified from one start, at the time 0", where="start")
    if not (1 <= layers <= MAX_LAYERS and 1 <= blocks <= MAX_BLOCKS):
        raise StartError(f"expected 1 to {MAX_LAYERS} layers and 1 to {MAX_BLOCKS} blocks", where="--dense")
    own, count = field(network), max(d for d in range(1, min(blocks, layers) + 1) if layers % d == 0)
    progress("layers")
    found = _states(own, begin, layers, first, progress)
    parts, error = _blocks(own, begin, found, count, first, progress)
    result = Dense(network, begin, layers, parts, decimal_up(error * (1 + 1e-9) + 1e-300, 9))
    progress("checking in exact arithmetic")
    verify(result.files(), Path(model), "more --blocks, or a shorter time")
    return result


def _states(own: Field, start: Start, layers: int, first: int, progress: Callable[[str], None]) -> tuple[Array, Array]:
    """Lower and upper ends of the states, (layers + 1, states)."""
    step = start.end / layers
    x = enclosed(start.centre)
    low, high = x[0].copy(), x[1].copy()
    clock = [enclosed((i * step,)) for i in range(layers + 1)]
    factor = float_up(step)
    for i in range(1, layers + 1):
        inputs: Intervals = (low, high)
        if first:
            ends = []
            for k, states in enumerate((low, high)):
                now = np.full((i, 1), clock[i][k][0, 0])
                ends.append(np.concatenate([now, np.concatenate([c[k] for c in clock[:i]]), states], axis=1))
            inputs = (ends[0], ends[1])
        images = own.image(inputs)
        total = images[0].sum(axis=0, keepdims=True), images[1].sum(axis=0, keepdims=True)
        loss = 1e-15 * i * np.maximum(np.abs(images[0]), np.abs(images[1])).sum(axis=0, keepdims=True)
        new = plus(x, scaled((total[0] - loss, total[1] + loss), factor))
        low, high = np.concatenate([low, new[0]]), np.concatenate([high, new[1]])
        if not np.isfinite(high).all() or np.abs(high).max() > 1e12:
            raise InfeasibleError(f"the states grow beyond all bounds in layer {i}")
        if i % 50 == 0:
            progress(f"layers, {i} of {layers}")
    return low, high


def _blocks(
    own: Field, start: Start, states: tuple[Array, Array], count: int, first: int, progress: Callable[[str], None]
) -> tuple[list[Block], float]:
    layers = len(states[0]) - 1
    each, step = layers // count, float_up(start.end / layers)
    length = each * step
    boxes = [
        (states[0][b * each : (b + 1) * each + 1].min(axis=0), states[1][b * each : (b + 1) * each + 1].max(axis=0))
        for b in range(count)
    ]
    made: list[Block] = []
    errors: list[float] = []
    drifts: list[Intervals] = []
    for a in range(count):
        pad = radius = (errors[-1] * 1.2 if errors else 0.0) + step
        for _ in range(_TRIES):
            block = Block(_up(pad), _up(radius), [])
            found = [
                _secants(own, boxes[b], made[b] if b < a else block, (a * length, b * length), length, first)
                for b in range(a + 1)
            ]
            norms = [norm for _, _, norm in found]
            drift = _drift([(last, right) for last, right, _ in found], length, first)
            growths = []
            for (last, right, _), slope in zip(found, [*drifts, drift], strict=True):
                clock = np.array([0.0, 1.0])[:first]
                growths.append(along(last, right, (np.append(clock, slope[0]), np.append(clock, slope[1]))))
            passed = sum(length * norm * error for norm, error in zip(norms, errors, strict=False))
            if not math.isfinite(norms[a]) or length * norms[a] > 50:
                break
            error = (step * length * sum(growths) / 2 + passed) * math.exp(length * norms[a]) * (1 + 1e-9)
            moved = step * float(np.maximum(np.abs(drift[0]), np.abs(drift[1])).max())
            if moved * (1 + 1e-9) < float(block.pad) and error * (1 + 1e-9) < float(block.radius):
                made.append(Block(block.pad, block.radius, [_up(v) for v in norms]))
                errors.append(error)
                drifts.append(drift)
                break
            pad, radius = max(moved * 1.05, 1e-15), max(error * 1.05, 1e-15)
            if max(pad, radius) > _LARGEST:
                break
        if len(made) == a:
            raise InfeasibleError(
                f"no tube was found that holds the solution, in block {a + 1} of {count}",
                hint="more --blocks or layers, or a shorter time",
            )
        progress(f"blocks, {a + 1} of {count}")
    return made, errors[-1]


def _secants(
    own: Field, box: Intervals, block: Block, begins: tuple[float, float], length: float, first: int
) -> tuple[Secants, Array, float]:
    """(secants, right sides, norm in the state) of the kernel at two blocks' times and states about a box."""
    wider = float(block.pad + block.radius)
    middle = np.concatenate([np.array([begin + length / 2 for begin in begins[:first]]), (box[0] + box[1]) / 2])
    widths = np.concatenate([np.full(first, length / 2), (box[1] - box[0]) / 2 + wider]) * (1 + 1e-12) + 1e-15
    ranges = [(s[0][0][0], s[0][1][0]) for s in own.values([(middle[None], middle[None])])]

    def reach(rows: Array) -> Array:
        found: Array = rows @ widths
        return found

    values, right, _ = secants(own, ranges, reach)
    return values[-1], right, growth(own, ranges, reach, first).norm


def _drift(found: list[tuple[Secants, Array]], length: float, first: int) -> Intervals:
    """Bounds of the slope of the interpolated states in the last of these blocks."""
    drift: Intervals = found[-1][0].box
    if not first:
        return drift
    for b, (last, right) in enumerate(found):
        off = np.abs(last.left) @ np.abs(right[:, 0]) + last.radius[:, 0]
        by_time = last.centre[:, 0] - off, last.centre[:, 0] + off
        lowest = 0.0 if b == len(found) - 1 else length
        like = np.ones_like(off)
        drift = plus(drift, times((lowest * like, length * like), by_time))
    return drift


def _up(value: float) -> Fraction:
    return Fraction(math.ceil(value * (1 + 1e-10) * (1 << 80)), 1 << 80) if math.isfinite(value) else Fraction(0)
