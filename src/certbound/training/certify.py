"""certbound.certify_training(): a recorded run's curvature, certified steps and learning stability profile."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..errors import CertboundError, RunError
from ..evidence_files import write
from ..numbers.exact import decimal_down, decimal_up, float_up, parse_exact
from ..numbers.matrix import UNIT, Array
from ..numbers.norms import spectral_norm_up
from ..numbers.threads import on_one_thread
from ..report.training_page import render
from .chain import Pass, forward, gradient, hessian, loss_up, split
from .claim import CERTIFICATE, CLAIM, Row, certificate_text, claim_text
from .curvature import spectrum
from .near import Near, norm_up, scaled
from .profile import Row as ProfileRow
from .profile import choose_momentum, rule_t8, sample_gradients, signatures_of
from .run import BOX, GRADIENT, SHRINK, Run, read_run
from .variation import check_kinks, sizes_of, variation

REPORT = "training.html"
_DIGITS = 10  # of the numbers claimed
_ROOM = 1 + 1e-8  # the checker rounds its numbers up on the way
_UNIT = 1e-12
_SUSPICIOUS = 0.05


@dataclass(frozen=True)
class Training:
    """What is certified of a run. ``profile``: signature -> exact text; ``steps``: a row for each step."""

    run: Run
    file: str
    steps: tuple[Row, ...]
    profile: dict[str, str]
    norms: tuple[tuple[str, ...], ...]
    claim: str
    certificate: str

    @property
    def report(self) -> str:
        """The page for people."""
        return render(self.claim, self.certificate)

    def to_table(self) -> dict[str, Any]:
        """Plain data, for printing."""
        return {
            "run": self.file,
            "steps": [row.table() for row in self.steps],
            "profile": self.profile,
            "parameters": self.run.path.shape[1],
            "samples": len(self.run.inputs),
        }

    def write(self, folder: str | Path, *, force: bool = False) -> Path:
        """Write training.toml, training.json and training.html, all or none. Raises OutputError."""
        files = {CLAIM: self.claim, CERTIFICATE: self.certificate, REPORT: self.report}
        return write(Path(folder), files, force=force)


@on_one_thread
def certify_training(
    run: Run | str | Path, *, reach: float = 1.0, progress: Callable[[str], None] = lambda _: None
) -> Training:
    """Certify a recorded run, or the run in a file.

    ``reach``: the ball about each point of the path, as a multiple (at least 1) of the step from there. Raises RunError
    if the run is malformed, a neuron may be at a kink (the sample is named), or a recorded step is not one of its
    optimiser (the step is named).
    """
    if not reach >= 1 or not math.isfinite(reach):
        raise CertboundError(
            f"reach = {reach!r}", hint="give a number of at least 1: the ball is to hold the next point"
        )
    file = str(run) if not isinstance(run, Run) else "run.json"
    found = run if isinstance(run, Run) else read_run(run)
    rows, profile_rows, norms = list[Row](), list[ProfileRow](), list[tuple[str, ...]]()
    velocity: Near | None = None
    signatures = (0.0, 0.0)
    for k in range(len(found.steps)):
        progress(f"step {k + 1} of {len(found.steps)}")
        try:
            at = _Point(found, k)
            along, velocity = _direction(found, at.gradient, velocity)
            rows.append(at.row(along, reach))
        except RunError as error:
            raise RunError(f"step {k}: {error.message}", where=file, hint=error.hint) from None
        except ArithmeticError as error:
            raise RunError(
                f"step {k}: {error}", where=file, hint="record fewer steps: the numbers grow too large"
            ) from None
        norms.append(at.norm_texts)
        signatures = max(signatures[0], (own := at.signatures)[0]), max(signatures[1], own[1])
        ends = parse_exact(rows[-1].least), parse_exact(rows[-1].largest)
        profile_rows.append(ProfileRow(*ends, norm_up(along.mid, along.off), at.sample))
    profile = {"forward": signatures[0], "depth": signatures[1]}
    momentum = None
    if found.optimiser.kind == GRADIENT:
        momentum = choose_momentum(found, profile_rows) if found.optimiser.momentum else None
        profile = rule_t8(found, profile_rows, momentum) | profile
    # Its sums are rounded up to whole units at every step, and later steps enlarge those.
    unit = _UNIT * max(1.0, profile.get("additive", 1.0))
    texts = {name: _up(value * _ROOM + unit) for name, value in profile.items()}
    claim = claim_text(found, Path(file).name, rows, texts)
    certificate = certificate_text(claim, found, norms, momentum)
    return Training(found, Path(file).name, tuple(rows), texts, tuple(norms), claim, certificate)


class _Norm(NamedTuple):
    text: str
    value: float


class _Point:
    """One point of the path, with all that is computed there once."""

    def __init__(self, run: Run, k: int) -> None:
        self.run, self.k, self.batch = run, k, run.batch(k)
        layers, loss, point = run.layers, run.loss, run.path[k]
        self.passed: Pass = forward(layers, loss, run.inputs, run.targets, point)
        self.stated = stated_norms(run.path[k], run)
        self.norms = [norm.value for norm in self.stated]
        self.sizes = sizes_of(self.passed, self.norms)
        self.gradient = gradient(layers, loss, self.passed, self.batch, point)

    @property
    def norm_texts(self) -> tuple[str, ...]:
        return tuple(norm.text for norm in self.stated)

    @property
    def signatures(self) -> tuple[float, float]:
        return signatures_of(self.sizes, self.norms[0])

    @property
    def sample(self) -> float:
        return sample_gradients(self.sizes)

    def row(self, along: Near, reach: float) -> Row:
        run, k, full = self.run, self.k, self.run.full(self.k)
        layers, loss, decay = run.layers, run.loss, float_up(run.loss.decay)
        ends = spectrum(hessian(layers, loss, self.passed, self.batch), decay)
        largest, least = _up(ends.largest), _up(ends.least)
        move = Near(run.path[k + 1]) - Near(run.path[k])
        radius = float(_up(reach * norm_up(move.mid, move.off) * _ROOM + 1e-13))
        ball = variation(
            layers, loss, self.sizes, self.batch, self.norms, radius, float_up(parse_exact(largest) - run.loss.decay)
        )
        check_kinks(layers, self.passed, self.batch, ball)
        smoothness = _up((max(float(largest), float(least), 0.0) + ball.variation) * _ROOM + 1e-10)
        row: dict[str, Any] = {}
        if full:
            gained = decrease_down(self.gradient, move, float(smoothness))
            if gained > 0:
                row["decrease"] = decimal_down(Fraction(gained / _ROOM), _DIGITS)
        if run.optimiser.kind == GRADIENT:
            row["rounding"] = self._rounding(along, move)
        if run.plain and full:
            row["stay"] = self._stay(float(smoothness), radius)
        return Row(largest, least, _up(radius), smoothness, **row)

    def _rounding(self, along: Near, move: Near) -> str:
        run, k = self.run, self.k
        eta = float(run.steps[k].eta)
        target = Near(run.path[k]) - scaled(along, eta, 2 * UNIT * eta)
        target = _after(run, k, target)
        off = Near(run.path[k + 1]) - target
        size = norm_up(off.mid, off.off)
        if size > _SUSPICIOUS * norm_up(move.mid, move.off) + 1e-5 * (1 + float(np.linalg.norm(run.path[k]))):
            raise RunError(
                f"the recorded step is {size:.3g} off the step of its optimiser, loss and batch",
                hint="tell the Recorder each step's batch, the loss that is trained, and any map applied afterwards",
            )
        return _up(size * _ROOM + 1e-18)

    def _stay(self, smoothness: float, radius: float) -> int:
        """How many steps of gradient descent stay in the ball (rule T4), a little fewer than floats say."""
        run, k = self.run, self.k
        eta = float_up(run.steps[k].eta)
        if eta == 0:
            return 0
        g = norm_up(self.gradient.mid, self.gradient.off)
        counts = [radius / (eta * (g + smoothness * radius))]
        if eta * smoothness <= 1 - 1e-9:
            value = loss_up(run.loss, self.passed, self.batch, run.targets, run.path[k])
            counts.append(radius**2 / (2 * eta * value) if value > 0 else 0.0)
        return min(int(max(counts) * (1 - 1e-6)), 10**9)


def stated_norms(point: Array, run: Run) -> list[_Norm]:
    """At least the norms of the weights without their biases, with room for whoever verifies them in integers."""
    found = []
    for layer, weight in zip(run.layers, split(run.layers, point), strict=True):
        text = _up(spectral_norm_up(weight[:, : layer.inputs]).value * _ROOM + 1e-9)
        found.append(_Norm(text, float_up(parse_exact(text))))
    return found


def _direction(run: Run, slope: Near, velocity: Near | None) -> tuple[Near, Near | None]:
    """(what the step takes eta times of, velocity after it)."""
    beta = float(run.optimiser.momentum)
    if not beta:
        return slope, None
    error = 2 * UNIT * beta
    after = slope if velocity is None else scaled(velocity, beta, error).plus(slope)
    return (slope.plus(scaled(after, beta, error)) if run.optimiser.nesterov else after), after


def _after(run: Run, k: int, y: Near) -> Near:
    after, eta = run.optimiser.after, float(run.steps[k].eta)
    if after is None:
        return y
    if after.kind == BOX:
        low, high = float(after.low), float(after.high)
        return Near(np.clip(y.mid, low, high), y.off + 2 * UNIT * max(abs(low), abs(high)))
    if after.kind == SHRINK:
        factor = float(1 / (1 + run.steps[k].eta * after.strength))
        return scaled(y, factor, 4 * UNIT * factor)
    threshold = eta * float(after.strength)
    mid = np.sign(y.mid) * np.maximum(np.abs(y.mid) - threshold, 0.0)
    return Near(mid, y.off + 8 * UNIT * (threshold + y.most))


def decrease_down(slope: Near, move: Near, smoothness: float) -> float:
    """At most the decrease of the loss by this move, in a ball of this smoothness (rule T3); may be negative."""
    n = len(move.mid)
    product = float(slope.mid @ move.mid)
    sums = float(np.abs(slope.mid).sum()), float(np.abs(move.mid).sum())
    off = sums[0] * move.off + sums[1] * slope.off + n * move.off * slope.off + 2 * n * UNIT * sums[0] * move.most
    quadratic = 0.5 * smoothness * norm_up(move.mid, move.off) ** 2 * (1 + 1e-12)
    return -product - off * (1 + 1e-9) - quadratic - 1e-14 * (abs(product) + quadratic)


def _up(value: float) -> str:
    return decimal_up(value, _DIGITS)
