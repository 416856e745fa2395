"""simulate(): runs of the closed loop in floats, members of the certified class of plants, against the envelope."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import CertboundError, ViolationError
from ..evidence_files import write
from ..hunt.measure.taylor import Array
from ..network.graph import Network
from ..network.load import load
from ..numbers.exact import float_up
from ..numbers.threads import on_one_thread
from ..report.gains_page import SIMULATION_FORMAT
from .controllers import root_up
from .loops import ADVERSARIAL, BENIGN, Loop
from .plant import Plant, read_plant
from .reading import GainsClaim, read_gains
from .synthesis import REPORT, SIMULATION, page

_ROOM = 1e-6  # relative: what the integration may be off
_STEP = 1.2  # of the integration, in units of the fastest rate of the loop
_KEPT = 120  # points of a run that are kept
_MOST_STEPS = 2_000_000


@dataclass(frozen=True, eq=False)
class Simulation:
    """``errors``: (times, runs), norms of z; ``kinds`` and ``seeds`` of the runs; ``envelope``: (times,)."""

    claim: GainsClaim
    seconds: float
    times: Array
    errors: Array
    envelope: Array
    kinds: tuple[str, ...]
    seeds: tuple[int, ...]

    def late(self, kind: str) -> float:
        """The largest error of the runs of a kind in the second half of the time; 0 if there are none."""
        chosen = [i for i, own in enumerate(self.kinds) if own == kind]
        return float(self.errors[len(self.times) // 2 :, chosen].max(initial=0.0))

    @property
    def limit(self) -> float:
        """The certified limit of the error's norm, rounded up."""
        return float_up(root_up(min(e.limit for e in self.claim.envelopes)))

    @property
    def text(self) -> str:
        """The text of simulation.json."""
        chosen = np.unique(np.linspace(0, len(self.times) - 1, _KEPT).round().astype(int))
        table = {
            "format": SIMULATION_FORMAT,
            "claim_sha256": hashlib.sha256(self.claim.text.encode()).hexdigest(),
            "seconds": repr(self.seconds),
            "runs": [
                {"kind": kind, "seed": seed, "errors": [f"{v:.4g}" for v in self.errors[chosen, i]]}
                for i, (kind, seed) in enumerate(zip(self.kinds, self.seeds, strict=True))
            ],
        }
        return json.dumps(table) + "\n"


@on_one_thread
def simulate(
    plant: Plant | str | Path,
    network: Any,
    folder: str | Path,
    *,
    runs: int = 72,
    seed: int = 0,
    seconds: float | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Simulation:
    """Runs ``seed``, ``seed`` + 1, ... of the loop whose gains lie in ``folder``; every third is benign.

    A sampled loop has the samples of its claim. ``seconds``: by default two periods of the desired curve, or its
    horizon. Raises ViolationError naming the seed of a run that leaves the certified envelope, CertboundError if the
    folder is about another plant or model.
    """
    plant = plant if isinstance(plant, Plant) else read_plant(Path(plant))
    network = network if isinstance(network, Network) else load(network)
    claim = read_gains(Path(folder), plant)
    if claim.sha256 != network.digest:
        raise CertboundError("the gains are for another model file", where=network.source, hint="certify them again")
    horizon = claim.desired.horizon
    longest = math.inf if horizon is None else float(horizon)
    frequency = claim.desired.frequency
    usual = longest if frequency is None else 4 * math.pi / float(frequency)
    time = min(seconds or usual, longest)
    seeds = tuple(range(seed, seed + runs))
    kinds = tuple(BENIGN if s % 3 == 0 else ADVERSARIAL for s in seeds)
    loop = Loop.of(claim, network, seeds, kinds)
    step, each = _STEP / loop.fastest, 1
    if claim.step is not None:  # whole samples, in so many pieces each
        each = max(1, math.ceil(float(claim.step) / step))
        step = float(claim.step) / each
        time = max(1, round(time / float(claim.step))) * float(claim.step)
    count = max(1, math.ceil(time / step * (1 - 1e-12)))
    if count > _MOST_STEPS:
        raise CertboundError(f"{count} steps would be needed; at most {_MOST_STEPS} are taken", hint="fewer --seconds")
    times = np.linspace(0.0, time, count + 1)
    halves = np.linspace(0.0, time, 2 * count + 1)
    parts = 3 if loop.held else claim.controller.order
    desired = np.concatenate(claim.desired.at(halves)[:parts], axis=1)
    envelope = np.sqrt(np.min([_of(e, times) for e in claim.envelopes], axis=0))
    errors = np.empty((count + 1, runs))
    room = 2 * loop.layer * network.outputs**0.5  # a switching term is weaker in its layer
    state, following, command = loop.start, loop.start[1], None
    with np.errstate(all="ignore"):
        for i, t in enumerate(times):
            errors[i] = loop.norm(state)
            outside = ~(errors[i] <= envelope[i] * (1 + _ROOM) + room)
            if outside.any():
                run = int(np.argmax(outside))
                raise ViolationError(
                    f"the run of seed {seeds[run]} ({kinds[run]}) leaves the envelope at t = {t:.4g}: |z| = "
                    f"{errors[i, run]:.6g}, certified {envelope[i]:.6g}",
                    where=str(folder),
                    hint=f"again: certbound simulate ... --runs 1 --seed {seeds[run]}; then check the gains",
                )
            if claim.step is not None and i % each == 0:
                state = state[0], following
                following, command = loop.sample(t, float(claim.step), desired[2 * i], state)
            if i < count:
                state = loop.step(t, times[i + 1] - t, desired[2 * i : 2 * i + 3], state, command)
            if i % 500 == 0:
                progress(f"t = {t:.2f} of {time:.2f}")
    return Simulation(claim, time, times, errors, envelope, kinds, seeds)


def write_simulation(found: Simulation, folder: Path, *, force: bool = False) -> Path:
    """Write simulation.json and the page with the runs to the folder of the gains."""
    return write(folder, {SIMULATION: found.text, REPORT: page(folder, found.text)}, force=force)


def plot(found: Simulation, file: Path) -> None:
    """The runs inside their envelope, as a figure of matplotlib; the suffix says which format."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise CertboundError("--plot needs matplotlib", hint="pip install 'certbound[plot]'") from None
    figure = Figure(figsize=(8, 4), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    colours = {BENIGN: "tab:green", ADVERSARIAL: "tab:red"}
    for kind, errors in zip(found.kinds, found.errors.T, strict=True):
        axes.plot(found.times, errors, color=colours[kind], linewidth=0.5, alpha=0.5)
    axes.plot(found.times, found.envelope, color="tab:blue", linewidth=2, label="certified bound of |z|")
    for kind, colour in colours.items():
        axes.plot([], [], color=colour, label=f"simulated, {kind}")
    axes.set_xlabel("time in seconds")
    axes.set_ylabel("|z|")
    axes.set_ylim(bottom=0)
    axes.legend()
    try:
        figure.savefig(file)
    except (OSError, ValueError) as error:
        raise CertboundError(f"cannot be written ({error})", where=str(file)) from None


def _of(envelope: Any, times: Array) -> Array:
    decay = np.exp(-2 * float(envelope.rate) * times)
    return np.asarray(float(envelope.start) * decay + float(envelope.limit) * (1 - decay))
