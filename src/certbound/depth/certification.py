"""certify_depth(): a network of many layers against the flow that it approximates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path as File
from typing import Any

import numpy as np

from ..errors import ModelError, StartError
from ..evidence_files import write
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import decimal_down, decimal_up, format_exact
from ..report.depth_page import render
from . import claim as texts
from .claim import BALL, CERTIFICATE, CLAIM, LAYERS_FILE, RATE, REPORT, START
from .functions import functions_of, refuse_unusual
from .layers import Layers, distance, last_state, read_layers
from .passage import Passage, passage
from .path import Path, follow, offset, solved
from .start import Start, read_start
from .taylor import field
from .verify import verify

MAX_STEPS = 20_000
_DIGITS = 12


@dataclass(frozen=True, eq=False)
class Depth:
    """What is claimed of a network of many layers and of the flow of its field, with the evidence.

    Guaranteed, in the Euclidean norm: the network's last state from ``start.centre`` is between ``distance[0]`` and
    ``distance[1]`` from the flow's; the flow of every start of the ball ends within ``flow`` of ``path``'s end; for
    every N that ``multiple`` divides and every start of the ball the Euler network of N steps ends within ``rate`` / N
    of the flow of that start. None: not claimed.
    """

    network: Network
    start: Start
    layers: Layers | None
    path: Path
    order: int
    passages: dict[str, Passage]
    distance: tuple[str, str] | None
    flow: str
    rate: str | None
    multiple: int

    @cached_property
    def claim(self) -> str:
        """The text of depth.toml."""
        end = [format_exact(Fraction(float(v))) for v in self.path.values[-1]]
        claims: dict[str, Any] = {"flow": {"centre": end, "radius": self.flow}}
        if self.distance is not None:
            claims["distance"] = dict(zip(("lower", "upper"), self.distance, strict=True))
        if self.rate is not None:
            claims["rate"] = {"constant": self.rate, "multiple": self.multiple}
        return texts.claim_text(self.network, self.start, self.layers, claims)

    @cached_property
    def certificate(self) -> str:
        """The text of depth.json."""
        own = [] if self.layers is None or self.layers.network is None else [self.layers.network]
        functions = functions_of([self.network, *own])
        return texts.certificate_text(self.claim, functions, self.order, self.path, self.passages)

    @cached_property
    def report(self) -> str:
        """The text of depth.html."""
        return render(self.claim, self.certificate)

    def to_table(self) -> dict[str, Any]:
        """What the command prints; numbers as decimal texts, rounded outward."""
        return {
            "model": self.network.source,
            "start": [format_exact(v) for v in self.start.centre],
            "ball": format_exact(self.start.ball),
            "time": [format_exact(self.start.begin), format_exact(self.start.end)],
            "network": None if self.layers is None else self.layers.text,
            "distance": None if self.distance is None else list(self.distance),
            "flow": self.flow,
            "rate": None if self.rate is None else {"constant": self.rate, "multiple": self.multiple},
            "steps": self.path.pieces,
            "order": self.order,
        }

    def files(self) -> dict[str, str | bytes]:
        """Name below the folder -> contents of all that write() writes."""
        found: dict[str, str | bytes] = {CLAIM: self.claim, CERTIFICATE: self.certificate, REPORT: self.report}
        if self.layers is not None and self.layers.network is not None:
            found[LAYERS_FILE] = self.layers.model
        return found

    def write(self, folder: str | File, *, force: bool = False) -> File:
        """Write depth.toml, depth.json, depth.html and, if the network is a file, a copy of it, all or none."""
        return write(File(folder), self.files(), force=force)


def certify_depth(
    model: str | File,
    start: Start | str | File,
    layers: Layers | str | None = None,
    *,
    ball: str | None = None,
    steps: int = 50,
    rate: bool = False,
    order: int = 6,
    progress: Callable[[str], None] = lambda _: None,
) -> Depth:
    """Certify the distance of a network of many layers from the flow of x' = f(t, x), f being the network ``model``.

    ``model``: an ONNX file; its inputs are t and x, or x alone; its outputs f. ``start``: a Start, or its file;
    ``ball``: the radius of the ball of starts, instead of the file's. ``layers``: "euler:N", "rk4:N" or an ONNX file
    from x(begin) to the network's last state. ``steps``: pieces of the path; ``order``: of its Taylor polynomials.
    ``rate``: also claim a constant C with distance C/N for every Euler network of N steps, ``steps`` dividing N. The
    checker has verified what is returned. Raises ModelError, StartError, and InfeasibleError if nothing is proved.
    """
    network = load(model)
    start = (start if isinstance(start, Start) else read_start(File(start))).within(ball)
    timed = _fit(network, start, steps, order)
    if isinstance(layers, str):
        layers = read_layers(layers, len(start.centre))
    own = field(network)
    centre = [float(v) for v in start.centre]
    progress("path")
    path = solved(network, np.array(centre), start.begin, start.end, steps, timed, progress)
    followed = follow(own, path, order, timed)
    off, first = offset(path, start.centre), int(timed)
    wide = off + float(start.ball) * (1 + 1e-12)
    passages: dict[str, Passage] = {}
    if layers is not None or start.ball == 0:
        passages[START] = passage(own, followed, path.length, off, first, progress=progress)
    if start.ball > 0:
        passages[BALL] = passage(own, followed, path.length, wide, first, progress=progress)
    if rate:
        longest = (start.end - start.begin) / steps
        passages[RATE] = passage(own, followed, path.length, wide, first, longest=longest, progress=progress)
    bounds = None
    if layers is not None:
        progress("layers")
        state = last_state(layers, own, start.centre, start.begin, start.end, timed)
        lower, upper = distance(state, path.values[-1])
        error = passages[START].error
        bounds = _down(max(lower - error * (1 + 1e-9), 0.0)), _up(upper + error)
    found = Depth(
        network,
        start,
        layers,
        path,
        order,
        passages,
        bounds,
        _up(passages[BALL if start.ball > 0 else START].error),
        _up(passages[RATE].rate * float(start.end - start.begin)) if rate else None,
        steps,
    )
    progress("checking in exact arithmetic")
    verify(found.files(), File(model), "more --steps, or a smaller --order")
    return found


def _fit(network: Network, start: Start, steps: int, order: int) -> bool:
    """Whether the field has the time among its inputs. Raises ModelError or StartError if something does not fit."""
    refuse_unusual(network)
    size = network.outputs
    if network.inputs not in (size, size + 1):
        raise ModelError(
            f"a field of {size} outputs has {size + 1} inputs, the time first, or {size}; got {network.inputs}",
            where=network.source,
        )
    if len(start.centre) != size:
        raise StartError(f"{len(start.centre)} numbers, expected {size}, one for each output", where="start")
    if not 1 <= steps <= MAX_STEPS or not 3 <= order <= 24:
        raise StartError(f"expected 1 to {MAX_STEPS} steps, and an order from 3 to 24", where="--steps")
    return network.inputs == size + 1


def _up(value: float) -> str:
    return decimal_up(value * (1 + 1e-11) + 1e-300, _DIGITS)


def _down(value: float) -> str:
    return decimal_down(Fraction(value * (1 - 1e-11)), _DIGITS)
