"""simulate(): runs of the closed loop in floats, members of the certified class of plants, against the envelope.

Known parts of the plant and its input matrix cancel in the loop, so the errors alone are integrated, by the classical
Runge-Kutta method. Benign runs have ideal parameters anywhere in the ball and a smooth rest; adversarial ones have them
on its boundary, half of them in the directions that move the outputs most, and the rest along the filtered error.
"""

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
from ..files import MAX_CERTIFICATE, read_text
from ..hunt.measure.taylor import Array, Layout, forward, reverse
from ..network.graph import Network
from ..network.load import load
from ..numbers.threads import on_one_thread
from ..report.gains_page import SIMULATION_FORMAT, render
from .claim import CERTIFICATE
from .plant import Plant, read_plant
from .reading import GainsClaim, read_gains
from .synthesis import COMPARISON, REPORT

BENIGN, ADVERSARIAL = "benign", "adversarial"
SIMULATION = "simulation.json"
_ROOM = 1e-6  # relative: what the integration may be off
_STEP = 0.8  # of the integration, in units of the fastest rate of the loop
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
        """The certified limit of the error's norm."""
        return math.sqrt(min(e.limit for e in self.claim.envelopes))

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

    ``seconds``: by default two periods of the desired curve, or its horizon. Raises ViolationError naming the seed of a
    run that leaves the certified envelope, CertboundError if the folder is about another plant or model.
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
    loop = _Loop.of(claim, network, seeds, kinds)
    step = _STEP / loop.fastest
    count = max(1, math.ceil(time / step))
    if count > _MOST_STEPS:
        raise CertboundError(f"{count} steps would be needed; at most {_MOST_STEPS} are taken", hint="fewer --seconds")
    times = np.linspace(0.0, time, count + 1)
    desired = np.concatenate(claim.desired.at(np.linspace(0.0, time, 2 * count + 1))[:2], axis=1)  # half steps too
    envelope = np.sqrt(np.min([_of(e, times) for e in claim.envelopes], axis=0))
    errors = np.empty((count + 1, runs))
    state = loop.start()
    with np.errstate(all="ignore"):
        for i, t in enumerate(times):
            errors[i] = loop.norm(state)
            outside = ~(errors[i] <= envelope[i] * (1 + _ROOM))
            if outside.any():
                run = int(np.argmax(outside))
                raise ViolationError(
                    f"the run of seed {seeds[run]} ({kinds[run]}) leaves the envelope at t = {t:.4g}: |z| = "
                    f"{errors[i, run]:.6g}, certified {envelope[i]:.6g}",
                    where=str(folder),
                    hint=f"again: certbound simulate ... --runs 1 --seed {seeds[run]}; then check the gains",
                )
            if i < count:
                state = loop.step(t, times[i + 1] - t, desired[2 * i : 2 * i + 3], state)
            if i % 500 == 0:
                progress(f"t = {t:.2f} of {time:.2f}")
    return Simulation(claim, time, times, errors, envelope, kinds, seeds)


def write_simulation(found: Simulation, folder: Path, *, force: bool = False) -> Path:
    """Write simulation.json and the page with the runs to the folder of the gains."""
    certificate = read_text(folder / CERTIFICATE, MAX_CERTIFICATE)
    other = folder / COMPARISON
    comparison = read_text(other, MAX_CERTIFICATE) if other.exists() else ""
    page = render(found.claim.text, certificate, comparison, found.text)
    return write(folder, {SIMULATION: found.text, REPORT: page}, force=force)


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


State = tuple[Array, Array]  # errors (runs, ...) and parameters (runs, P)


@dataclass(frozen=True, eq=False)
class _Loop:
    """The closed loops of all runs at once, second order: errors are (e, r)."""

    at: dict[str, float]  # gains and assumed numbers
    layout: Layout
    stored: Array  # (P,)
    ideal: Array  # (runs, P)
    first: Array  # (runs, 2 n)
    smooth: Array  # (runs,): whether the rest is smooth; else it goes along r
    phases: Array  # (runs, 3): of the smooth rest
    fastest: float

    @classmethod
    def of(cls, claim: GainsClaim, network: Network, seeds: tuple[int, ...], kinds: tuple[str, ...]) -> _Loop:
        layout = Layout.of(network)
        at = {name: float(value) for name, value in claim.at.items()}
        n = network.outputs
        directions, largest = _directions(layout, claim, n)
        ideal, first, smooth, phases = [], [], [], []
        for seed, kind in zip(seeds, kinds, strict=True):
            rng = np.random.default_rng(seed)
            d = rng.normal(size=layout.count)
            length = at["theta_radius"]
            if kind == BENIGN:
                length *= rng.uniform() ** 0.5
            elif seed % 2:
                d = directions[rng.integers(len(directions))] * rng.choice([-1.0, 1.0])
            ideal.append(layout.stored() + length * d / np.linalg.norm(d))
            z = rng.normal(size=2 * n)
            first.append(at["initial_error"] * z / np.linalg.norm(z))
            smooth.append(kind == BENIGN or seed % 4 > 1)
            phases.append(rng.uniform(0, 2 * np.pi, 3))
        fastest = at["k"] + at["alpha"] + 1 + at["gamma"] ** 0.5 * largest + at["gamma"] * at["sigma"]
        return cls(
            at, layout, layout.stored(), np.array(ideal), np.array(first), np.array(smooth), np.array(phases), fastest
        )

    def start(self) -> State:
        return self.first, np.tile(self.stored, (len(self.first), 1))

    def norm(self, state: State) -> Array:
        return np.asarray(np.linalg.norm(state[0], axis=1))

    def step(self, t: float, h: float, desired: Array, state: State) -> State:
        """One step of the classical Runge-Kutta method, then back into the ball of parameters. desired: (3, 2 n)."""

        def moved(by: State, length: float) -> State:
            return state[0] + length * by[0], state[1] + length * by[1]

        a = self.field(t, desired[0], state)
        b = self.field(t + h / 2, desired[1], moved(a, h / 2))
        c = self.field(t + h / 2, desired[1], moved(b, h / 2))
        d = self.field(t + h, desired[2], moved(c, h))
        z, theta = (s + h / 6 * (p + 2 * q + 2 * u + v) for s, p, q, u, v in zip(state, a, b, c, d, strict=True))
        off = theta - self.stored
        length = np.linalg.norm(off, axis=1, keepdims=True)
        return z, self.stored + off * np.minimum(1.0, self.at["theta_radius"] / np.maximum(length, 1e-300))

    def field(self, t: float, desired: Array, state: State) -> State:
        """The derivatives of errors and parameters. desired: (2 n,), position and speed."""
        (z, theta), at = state, self.at
        n = z.shape[1] // 2
        e, r = z[:, :n], z[:, n:]
        x = desired + np.concatenate([e, r - at["alpha"] * e], axis=1)
        trace = forward(self.layout, x, theta)
        wanted = forward(self.layout, x, self.ideal).outputs[0]
        size = np.linalg.norm(r, axis=1, keepdims=True)
        turn = np.cos(self.phases[:, :1] + self.phases[:, 1:2] * t + np.arange(n) * np.pi / 2)
        turn = turn / np.maximum(np.linalg.norm(turn, axis=1, keepdims=True), 1.0)
        rest = np.where(self.smooth[:, None], turn, r / np.maximum(size, 1e-3))
        rest = rest * (at["approximation_error"] + at["disturbance"])
        by_theta = reverse(trace, [r]).theta
        off = theta - self.stored
        move = at["gamma"] * (by_theta - at["sigma"] * off)
        length = np.linalg.norm(off, axis=1, keepdims=True)
        outward = np.sum(move * off, axis=1, keepdims=True)
        at_edge = (length >= at["theta_radius"] * (1 - 1e-9)) & (outward > 0)
        move = np.where(at_edge, move - off * outward / np.maximum(length, 1e-300) ** 2, move)
        pull = -at["k"] * r - e + wanted - trace.outputs[0] + rest
        return np.concatenate([r - at["alpha"] * e, pull], axis=1), move


def _directions(layout: Layout, claim: GainsClaim, n: int) -> tuple[Array, float]:
    """Directions of the parameters that move the outputs most along the desired curve; the largest Jacobian there."""
    frequency, horizon = claim.desired.frequency, claim.desired.horizon
    time = 2 * math.pi / float(frequency) if frequency is not None else float(horizon or 1)
    position, speed, _ = claim.desired.at(np.linspace(0.0, time, 24))
    x = np.concatenate([position, speed], axis=1)
    theta = np.tile(layout.stored(), (len(x), 1))
    trace = forward(layout, x, theta)
    rows = np.stack([reverse(trace, [np.tile(row, (len(x), 1))]).theta for row in np.eye(n)], axis=1)
    largest = float(np.linalg.norm(rows, 2, axis=(1, 2)).max())
    _, _, right = np.linalg.svd(rows.reshape(-1, layout.count), full_matrices=False)
    return right[:12], largest
