"""certify_depth(): a network of many layers against the flow that it approximates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path as File
from typing import Any, ClassVar

import numpy as np

from ..errors import ModelError, StartError
from ..network.evaluate import evaluate
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import decimal_down, decimal_up, format_exact
from ..numbers.matrix import Array
from . import sensitivities as derivatives
from .controls import Inputs
from .evidence import Evidence
from .functions import refuse_unusual
from .intervals import Intervals
from .layers import RK4, Layers, distance, enclosed, field_of, last_state, read_layers
from .passage import Passage, Segment, passage
from .path import Path, follow, offset, solved
from .sensitivities import Tangents, tangents
from .start import Start, read_start
from .taylor import Field, field
from .verify import verify

MAX_STEPS = 20_000
MAX_DERIVATIVES = 20_000  # that the checker compares
LAYERS_FILE = "network.onnx"
START, BALL, RATE = "start", "ball", "rate"
INPUT, PARAMETERS = "input_jacobian", "parameter_jacobian"
_DIGITS = 12


@dataclass(frozen=True, eq=False)
class Sensitivities:
    """``distances``: (lower, upper) of the Jacobians of network and flow in the Frobenius norm, by INPUT and
    PARAMETERS; ``path``: of the flow's, (pieces + 1, states times directions), row by row.
    """

    distances: dict[str, tuple[str, str]]
    path: Path


@dataclass(frozen=True, eq=False)
class Depth(Evidence):
    """What is claimed of a network of many layers and of the flow of its field, with the evidence.

    Guaranteed, in the Euclidean norm: the network's last state from ``start.centre`` is between ``distance[0]`` and
    ``distance[1]`` from the flow's; the flow of every start of the ball ends within ``flow`` of the end of ``paths``;
    for every N that ``multiple`` divides and every start of the ball the Euler network of N steps ends within ``rate``
    / N of the flow of that start; and the Jacobians of both in the start, and in the field's parameters, are as far
    apart as ``sensitivities.distances`` say. None: not claimed.
    """

    CLAIM_FORMAT: ClassVar[str] = "certbound-depth-1"
    CERTIFICATE_FORMAT: ClassVar[str] = "certbound-depth-certificate-1"
    network: Network
    start: Start
    layers: Layers | None
    paths: tuple[Path, ...]
    order: int
    passages: dict[str, Passage]
    distance: tuple[str, str] | None
    flow: str
    rate: str | None
    multiple: int
    sensitivities: Sensitivities | None = None

    @property
    def rules(self) -> str:
        """As the checker reads them off its rule table."""
        more = [", D12"] if self.sensitivities is not None else []
        more += [", D13"] if self.start.controls or self.start.jumps else []
        return f"rules D1-D7{''.join(more)} of proofs/rules-depth.md"

    @property
    def networks(self) -> Sequence[Network]:
        """The field, and the network of layers if it is another."""
        return [self.network, *([] if self.layers is None or self.layers.network is None else [self.layers.network])]

    def claimed(self) -> dict[str, Any]:
        """The claim but for format, semantics and model."""
        begin, end = self.start.begin, self.start.end
        table: dict[str, Any] = {
            "time": [format_exact(begin), format_exact(end)],
            "start": {"centre": [format_exact(v) for v in self.start.centre], "radius": format_exact(self.start.ball)},
        }
        if self.layers is not None:
            table["network"] = {"kind": self.layers.kind, "steps": self.layers.steps}
            if self.layers.network is not None:
                file, sha256 = self.layers.network.source, self.layers.network.digest
                table["network"] = {"kind": self.layers.kind, "file": file, "sha256": sha256}
        if self.start.controls:
            table["controls"] = [
                {
                    "from": format_exact(own.start),
                    "signals": [[format_exact(v) for v in signal] for signal in own.signals],
                }
                for own in self.start.controls
            ]
        if self.start.jumps:
            table["jumps"] = [
                {"time": format_exact(own.time), "size": format_exact(own.size)} for own in self.start.jumps
            ]
        last = [format_exact(Fraction(float(v))) for v in self.paths[-1].values[-1]]
        table["flow"] = {"centre": last, "radius": self.flow}
        for key, bounds in self._distances().items():
            table[key] = dict(zip(("lower", "upper"), bounds, strict=True))
        if self.rate is not None:
            table["rate"] = {"constant": self.rate, "multiple": self.multiple}
        return table

    def proof(self) -> dict[str, Any]:
        """The path's nodes and, for each claim, the tube in which everything stays."""
        table: dict[str, Any] = {
            "order": self.order,
            **_nodes(self.paths),
            "tubes": {
                name: [[format_exact(Fraction(radius)), format_exact(mu)] for radius, mu in found.tube]
                for name, found in self.passages.items()
            },
        }
        if len(self.paths) > 1:
            table["segments"] = [path.pieces for path in self.paths]
        if self.start.jumps:
            table["factors"] = {name: [format_exact(v) for v in found.factors] for name, found in self.passages.items()}
        if self.sensitivities is not None:
            table["sensitivities"] = _nodes((self.sensitivities.path,))
        return table

    def _distances(self) -> dict[str, tuple[str, str]]:
        found = {} if self.distance is None else {"distance": self.distance}
        return found if self.sensitivities is None else found | self.sensitivities.distances

    def to_table(self) -> dict[str, Any]:
        """What the command prints; numbers as decimal texts, rounded outward."""
        distances = self._distances()
        return {
            "model": self.network.source,
            "start": [format_exact(v) for v in self.start.centre],
            "ball": format_exact(self.start.ball),
            "time": [format_exact(self.start.begin), format_exact(self.start.end)],
            "network": None if self.layers is None else self.layers.text,
            **{key: list(distances[key]) if key in distances else None for key in ("distance", INPUT, PARAMETERS)},
            "flow": self.flow,
            "rate": None if self.rate is None else {"constant": self.rate, "multiple": self.multiple},
            "steps": sum(path.pieces for path in self.paths),
            "order": self.order,
        }

    def files(self) -> dict[str, str | bytes]:
        """Name below the folder -> contents of all that write() writes; if the network is a file, with a copy of it."""
        found = super().files()
        if self.layers is not None and self.layers.network is not None:
            found[LAYERS_FILE] = self.layers.model
        return found


def _nodes(paths: Sequence[Path]) -> dict[str, list[list[str]]]:
    """Of paths one after the other, as the certificate has them."""
    return {
        "values": [[float(v).hex() for v in row] for path in paths for row in path.values],
        "slopes": [[float(v).hex() for v in row] for path in paths for row in path.slopes],
    }


def certify_depth(
    model: str | File,
    start: Start | str | File,
    layers: Layers | str | None = None,
    *,
    ball: str | None = None,
    steps: int = 50,
    rate: bool = False,
    order: int = 6,
    sensitivities: bool = False,
    progress: Callable[[str], None] = lambda _: None,
) -> Depth:
    """Certify the distance of a network of many layers from the flow of x' = f(t, x), f being the network ``model``.

    ``model``: an ONNX file; its inputs are t and x, or x alone; its outputs f. ``start``: a Start, or its file;
    ``ball``: the radius of the ball of starts, instead of the file's. ``layers``: "euler:N", "rk4:N" or an ONNX file
    from x(begin) to the network's last state. ``steps``: pieces of the path; ``order``: of its Taylor polynomials.
    ``rate``: also claim a constant C with distance C/N for every Euler network of N steps, ``steps`` dividing N.
    ``sensitivities``: also the distances of the Jacobians of network and flow, in the Frobenius norm: in the start and,
    unless the network is a file, in the field's parameters. The checker has verified what is returned. Raises
    ModelError, StartError, and InfeasibleError if nothing is proved.
    """
    network = load(model)
    start = (start if isinstance(start, Start) else read_start(File(start))).within(ball)
    inputs = _fit(network, start, steps, order)
    if isinstance(layers, str):
        layers = read_layers(layers, len(start.centre))
    if sensitivities and layers is None:
        raise StartError("derivatives of no network", where="--sensitivities", hint="give --network, too")
    _refuse_together(start, layers, rate=rate, sensitivities=sensitivities)
    own = field(network)
    progress("path")
    segments = _segments(own, start, inputs, steps, order, progress)
    off, first = offset(segments[0].path, start.centre), inputs.size
    wide = off + float(start.ball) * (1 + 1e-12)
    passages: dict[str, Passage] = {}
    if layers is not None or start.ball == 0:
        passages[START] = passage(own, segments, off, first, progress=progress)
    if start.ball > 0:
        passages[BALL] = passage(own, segments, wide, first, progress=progress)
    if rate:
        longest = (start.end - start.begin) / steps
        passages[RATE] = passage(own, segments, wide, first, longest=longest, progress=progress)
    bounds, jacobians = None, None
    if layers is not None:
        progress("layers")
        own_layers = own if layers.network is None else field(layers.network)
        f = field_of(own_layers, inputs if layers.network is None else Inputs())
        state = last_state(layers, f, enclosed(start.centre), start)
        bounds = _between(state, segments[-1].path.values[-1], passages[START].error)
        if sensitivities:
            jacobians = _sensitivities(
                layers, own, own_layers, start, inputs, segments[0], passages[START], order, progress
            )
    found = Depth(
        network,
        start,
        layers,
        tuple(segment.path for segment in segments),
        order,
        passages,
        bounds,
        _up(passages[BALL if start.ball > 0 else START].error),
        _up(passages[RATE].rate * float(start.end - start.begin)) if rate else None,
        steps,
        jacobians,
    )
    progress("checking in exact arithmetic")
    verify(found.files(), File(model), "more --steps, or a smaller --order")
    return found


def _sensitivities(
    layers: Layers,
    own: Field,
    own_layers: Field,
    start: Start,
    inputs: Inputs,
    segment: Segment,
    tube: Passage,
    order: int,
    progress: Callable[[str], None],
) -> Sensitivities:
    """The distances of the Jacobians of network and flow. Raises ModelError if they are too many."""
    flow, in_file = tangents(own, parameters=layers.network is None), layers.network is not None
    if flow.states * flow.directions > MAX_DERIVATIVES:
        raise ModelError(
            f"{flow.states} states and {flow.parameters} parameters: more than {MAX_DERIVATIVES} derivatives",
            where=own.network.source,
        )
    derived = derivatives.solved(flow, segment.path, inputs, progress)
    errors = derivatives.errors_of(flow, derived, segment.followed, tube, order, inputs.size)
    other = tangents(own_layers, parameters=False) if in_file else flow
    centre = enclosed(start.centre)
    seeds = flow.first().reshape(1, -1)
    begin = np.concatenate([centre[0], seeds], axis=1), np.concatenate([centre[1], seeds], axis=1)
    f = derivatives.augmented(other, Inputs() if in_file else inputs)
    ends = [end[0, flow.states :] for end in last_state(layers, f, begin, start)]
    cut = flow.states * flow.states
    parts = {INPUT: slice(0, cut)} | ({} if in_file else {PARAMETERS: slice(cut, None)})
    distances = {
        key: _between((ends[0][part], ends[1][part]), derived.values[-1][part], error)
        for (key, part), error in zip(parts.items(), errors, strict=False)
    }
    by_row = (_by_row(flow, v) for v in (derived.values, derived.slopes))
    return Sensitivities(distances, Path(start.begin, start.end, *by_row))


def _by_row(flow: Tangents, values: Array) -> Array:
    """Derivatives direction by direction -> row by row."""
    return values.reshape(-1, flow.directions, flow.states).transpose(0, 2, 1).reshape(len(values), -1)


def _between(state: Intervals, point: Array, error: float) -> tuple[str, str]:
    """(lower, upper) of the distance of a state from whatever is within ``error`` of the point."""
    lower, upper = distance(state, point)
    return _down(max(lower - error * (1 + 1e-9), 0.0)), _up(upper + error)


def _segments(
    own: Field, start: Start, inputs: Inputs, steps: int, order: int, progress: Callable[[str], None]
) -> list[Segment]:
    """A path through a solution, from one time at which something jumps to the next."""
    x, made = np.array([float(v) for v in start.centre]), list[Segment]()
    sizes = {jump.time: jump.size for jump in start.jumps}
    for begin, end in pairwise(start.breaks):
        share = (end - begin) / (start.end - start.begin)
        pieces = max(1, round(steps * share))
        size, gap = sizes.get(begin, Fraction(0)), 0.0
        if made:
            before, reached = made[-1].path.begin, made[-1].path.values[-1]
            slope = evaluate(own.network, np.concatenate([inputs.before(before, begin), reached]))
            x = reached + float(size) * slope
            gap = 1e-12 * float(np.linalg.norm(np.abs(reached) + abs(float(size)) * (np.abs(slope) + 1.0)))
        path = solved(own.network, x, begin, end, pieces, inputs, progress)
        made.append(Segment(path, follow(own, path, order, inputs), size, gap))
    return made


def _refuse_together(start: Start, layers: Layers | None, *, rate: bool, sensitivities: bool) -> None:
    """Raises StartError for what is not covered together."""
    if (start.controls or start.jumps) and (rate or sensitivities):
        raise StartError("not covered with --rate or --sensitivities", where="controls" if start.controls else "jumps")
    if start.jumps and layers is not None and layers.kind == RK4:
        raise StartError("not covered with steps of rk4, which have no meaning across a jump", where="jumps")


def _fit(network: Network, start: Start, steps: int, order: int) -> Inputs:
    """The field's inputs before the state. Raises ModelError or StartError if something does not fit."""
    refuse_unusual(network)
    size, signals = network.outputs, len(start.controls[0].signals) if start.controls else 0
    if network.inputs not in (size + signals, size + signals + 1):
        more = f", {signals} signals and the state" if signals else ""
        raise ModelError(
            f"a field of {size} outputs has {size + signals + 1} inputs, the time first{more}, or {size + signals}; "
            f"got {network.inputs}",
            where=network.source,
        )
    if len(start.centre) != size:
        raise StartError(f"{len(start.centre)} numbers, expected {size}, one for each output", where="start")
    if not 1 <= steps <= MAX_STEPS or not 3 <= order <= 24:
        raise StartError(f"expected 1 to {MAX_STEPS} steps, and an order from 3 to 24", where="--steps")
    return Inputs(network.inputs == size + signals + 1, start.controls)


def _up(value: float) -> str:
    return decimal_up(value * (1 + 1e-11) + 1e-300, _DIGITS)


def _down(value: float) -> str:
    return decimal_down(Fraction(value * (1 - 1e-11)), _DIGITS)
