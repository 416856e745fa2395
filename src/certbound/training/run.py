"""A recorded run and its file run.json. Format: docs/formats.md.

Every number is exact: what was a float stays that float. Parameters are one vector, in the order weight (row by row),
bias of each layer; weights have a row for each output.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from .. import __version__
from ..errors import RunError
from ..evidence_files import write_file
from ..files import parse_json, read_text
from ..numbers.exact import format_exact, parse_exact
from ..numbers.matrix import Array

FORMAT = "certbound-run-1"
ACTIVATIONS = ("tanh", "sigmoid", "softplus", "relu")
LEAST_SQUARES, CROSS_ENTROPY = "least_squares", "cross_entropy"
GRADIENT, ANY = "gradient", "any"
BOX, SHRINK, SOFT = "box", "shrink", "soft"
MAX_PARAMETERS, MAX_STEPS, MAX_SAMPLES, MAX_LAYERS = 1200, 2000, 20_000, 16  # what the checker reads
MAX_ENTRIES = 5_000_000
MAX_RUN = 64 << 20
LARGEST = 2.0**40


@dataclass(frozen=True)
class Layer:
    """An affine map, and the activation after it ("" after the last)."""

    inputs: int
    outputs: int
    bias: bool
    activation: str

    @property
    def width(self) -> int:
        """Columns of the weight with its bias."""
        return self.inputs + self.bias

    @property
    def size(self) -> int:
        """How many parameters."""
        return self.outputs * self.width


@dataclass(frozen=True)
class Loss:
    """The mean over a batch of scale/2 |F - y|^2 or of the cross entropy, plus decay/2 |theta|^2.

    ``kind``: "least_squares" or "cross_entropy" (of logits and labels).
    """

    kind: str
    scale: Fraction = Fraction(1)
    decay: Fraction = Fraction(0)


@dataclass(frozen=True)
class After:
    """What is done to the parameters after a step, entry by entry: box (clip to [low, high]), shrink (the proximal map
    of strength/2 |theta|^2) or soft (that of strength |theta|_1, with the step's eta).
    """

    kind: str
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(0)
    strength: Fraction = Fraction(0)


@dataclass(frozen=True)
class Optimiser:
    """``kind``: "gradient", theta+ = after(theta - eta d), d the gradient, or with momentum beta, v+ = beta v +
    gradient, d = v+ (nesterov: gradient + beta v+); "any": nothing is supposed of the steps.
    """

    kind: str = GRADIENT
    momentum: Fraction = Fraction(0)
    nesterov: bool = False
    after: After | None = None


@dataclass(frozen=True)
class Step:
    """``batch``: the samples of its loss, None for all."""

    eta: Fraction
    batch: tuple[int, ...] | None = None


@dataclass(frozen=True)
class Run:
    """``inputs``: (samples, inputs); ``targets``: (samples, outputs), or labels; ``path``: (steps + 1, p)."""

    layers: tuple[Layer, ...]
    loss: Loss
    optimiser: Optimiser
    inputs: Array
    targets: Any
    steps: tuple[Step, ...]
    path: Array
    text: str = field(default="", compare=False)

    @property
    def plain(self) -> bool:
        """Whether each step is one of gradient descent and nothing else."""
        return self.optimiser.kind == GRADIENT and not self.optimiser.momentum and self.optimiser.after is None

    def batch(self, k: int) -> list[int]:
        """The samples of step k."""
        batch = self.steps[k].batch
        return list(range(len(self.inputs))) if batch is None else list(batch)

    def full(self, k: int) -> bool:
        """Whether step k's batch is all samples."""
        batch = self.steps[k].batch
        return batch is None or sorted(batch) == list(range(len(self.inputs)))

    def sha256(self) -> str:
        """Of the run's text."""
        return hashlib.sha256((self.text or text_of(self)).encode()).hexdigest()

    def write(self, file: str | Path, *, force: bool = False) -> Path:
        """Write the run file. Raises OutputError if it cannot be written or is somebody else's."""
        return write_file(Path(file), self.text or text_of(self), force=force)


def text_of(run: Run) -> str:
    """The run file's text."""
    loss: dict[str, Any] = {"kind": run.loss.kind, "weight_decay": format_exact(run.loss.decay)}
    if run.loss.kind == LEAST_SQUARES:
        loss["scale"] = format_exact(run.loss.scale)
    o = run.optimiser
    optimiser: dict[str, Any] = {"kind": o.kind, "momentum": format_exact(o.momentum), "nesterov": o.nesterov}
    if o.after is not None:
        own = {"low": o.after.low, "high": o.after.high} if o.after.kind == BOX else {"strength": o.after.strength}
        optimiser["after"] = {"kind": o.after.kind, **{name: format_exact(v) for name, v in own.items()}}
    layers = [
        {
            "inputs": layer.inputs,
            "outputs": layer.outputs,
            "bias": layer.bias,
            **({"activation": layer.activation} if layer.activation else {}),
        }
        for layer in run.layers
    ]
    labels = run.loss.kind == CROSS_ENTROPY
    table = {
        "format": FORMAT,
        "producer": f"certbound {__version__}",
        "layers": layers,
        "loss": loss,
        "optimiser": optimiser,
        "inputs": _hex(run.inputs),
        **({"labels": [int(y) for y in run.targets]} if labels else {"targets": _hex(run.targets)}),
        "steps": [
            {"eta": format_exact(s.eta), **({} if s.batch is None else {"batch": list(s.batch)})} for s in run.steps
        ],
        "path": _hex(run.path),
    }
    return json.dumps(table) + "\n"


def _hex(rows: Array) -> list[list[str]]:
    return [[float(v).hex() for v in row] for row in rows]


def read_run(file: str | Path) -> Run:
    """The run in a file. Raises RunError if it is not in the format, and what reading raises."""
    text = read_text(Path(file), MAX_RUN, hint="give the file that a Recorder wrote")
    try:
        table = parse_json(text)
        if not isinstance(table, dict) or table.get("format") != FORMAT:
            raise ValueError(f"expected the format {FORMAT!r}")
        run = _run(table, text)
        check_run(run)
    except RunError as error:
        raise RunError(error.message, where=str(file), hint=error.hint) from None
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, ZeroDivisionError) as error:
        raise RunError(f"not a run file: {error}", where=str(file), hint="see docs/formats.md") from None
    return run


def _run(table: dict[str, Any], text: str) -> Run:
    known = {"format", "producer", "layers", "loss", "optimiser", "inputs", "labels", "targets", "steps", "path"}
    if unknown := sorted(set(table) - known):
        raise ValueError(f"unknown key {unknown[0][:40]!r}")
    loss, optimiser = table["loss"], table["optimiser"]
    after = optimiser.get("after")
    own = {name: parse_exact(after[name]) for name in ("low", "high", "strength") if name in after} if after else {}
    return Run(
        tuple(
            Layer(int(row["inputs"]), int(row["outputs"]), bool(row["bias"]), str(row.get("activation", "")))
            for row in table["layers"]
        ),
        Loss(loss["kind"], parse_exact(loss.get("scale", "1")), parse_exact(loss["weight_decay"])),
        Optimiser(
            optimiser["kind"],
            parse_exact(optimiser["momentum"]),
            bool(optimiser["nesterov"]),
            After(after["kind"], **own) if after else None,
        ),
        _floats(table["inputs"]),
        np.array(table["labels"], dtype=np.int64) if "labels" in table else _floats(table["targets"]),
        tuple(
            Step(parse_exact(row["eta"]), tuple(int(i) for i in row["batch"]) if "batch" in row else None)
            for row in table["steps"]
        ),
        _floats(table["path"]),
        text,
    )


def _floats(rows: Sequence[Sequence[str]]) -> Array:
    found = np.array([[float(parse_exact(v)) for v in row] for row in rows], dtype=np.float64)
    if any(
        parse_exact(v) != Fraction(float(x))
        for row, own in zip(rows, found, strict=True)
        for v, x in zip(row, own, strict=True)
    ):
        raise ValueError("a number of the data or the path is no float")
    return found


def entries(layers: Sequence[Layer], samples: int, batch: int) -> int:
    """How many numbers the checker holds at once: of all samples, and for one block of the Hessian of a batch."""
    last = range(len(layers))
    reach = sum(layers[t].outputs * layers[a].outputs for a in last for t in last if t > a)
    pairs = [(a, b) for b in last for a in range(b + 1)]
    blocks = [max(layers[a].width * layers[b].width, layers[a].outputs * layers[b].outputs) for a, b in pairs]
    blocks += [
        layers[b].outputs * layers[b - 1].outputs * (1 if a == b - 1 else layers[a].outputs) for a, b in pairs if a < b
    ]
    return samples * reach + batch * max(blocks)


def check_run(run: Run) -> None:
    """Raises RunError, saying what is wrong, unless the run's parts fit together and are of a size that is checked."""
    layers = run.layers
    if not 1 <= len(layers) <= MAX_LAYERS:
        raise RunError(f"{len(layers)} layers; 1 to {MAX_LAYERS} are covered")
    for i, layer in enumerate(layers):
        if (layer.activation == "") != (i == len(layers) - 1):
            raise RunError(f"layer {i}: an activation is expected after every layer but the last")
        if layer.activation not in ("", *ACTIVATIONS):
            hint = f"covered are {', '.join(ACTIVATIONS)}"
            raise RunError(f"layer {i}: the activation {layer.activation[:40]!r} is not covered", hint=hint)
        if i and layers[i - 1].outputs != layer.inputs:
            raise RunError(f"layer {i} has {layer.inputs} inputs, the layer before {layers[i - 1].outputs} outputs")
    size = sum(layer.size for layer in layers)
    if size > MAX_PARAMETERS:
        raise RunError(f"{size} parameters; up to {MAX_PARAMETERS} are covered", hint="train a smaller network")
    if run.loss.kind not in (LEAST_SQUARES, CROSS_ENTROPY) or run.loss.scale < 0 or run.loss.decay < 0:
        raise RunError("the loss is to be least_squares or cross_entropy, its scale and decay not negative")
    samples, outputs = len(run.inputs), layers[-1].outputs
    if run.inputs.ndim != 2 or run.inputs.shape[1] != layers[0].inputs or not 1 <= samples <= MAX_SAMPLES:
        raise RunError(f"inputs of shape {run.inputs.shape}; expected (up to {MAX_SAMPLES}, {layers[0].inputs})")
    labels = run.loss.kind == CROSS_ENTROPY
    if run.targets.shape != ((samples,) if labels else (samples, outputs)):
        wanted = f"({samples},) labels" if labels else f"({samples}, {outputs})"
        raise RunError(f"targets of shape {run.targets.shape}; expected {wanted}")
    if labels and not ((run.targets >= 0) & (run.targets < outputs)).all():
        raise RunError(f"a label is not one of 0 to {outputs - 1}")
    if not 1 <= len(run.steps) <= MAX_STEPS:
        raise RunError(f"{len(run.steps)} steps; 1 to {MAX_STEPS} are covered")
    if run.path.shape != (len(run.steps) + 1, size):
        raise RunError(f"a path of shape {run.path.shape}; expected ({len(run.steps) + 1}, {size})")
    for name, array in (("inputs", run.inputs), ("path", run.path), *(() if labels else (("targets", run.targets),))):
        if not (np.abs(array) <= LARGEST).all():
            bad = int(np.argmin((np.abs(array) <= LARGEST).all(axis=1)))
            raise RunError(f"{name}: row {bad} holds a number that is not finite, or beyond {LARGEST:g}")
    for k, step in enumerate(run.steps):
        if not 0 <= step.eta <= LARGEST:
            raise RunError(f"step {k}: the step size {float(step.eta)!r} is negative or too large")
        if step.batch is not None and (
            not step.batch or len(set(step.batch)) != len(step.batch) or not all(0 <= i < samples for i in step.batch)
        ):
            raise RunError(f"step {k}: its batch is not a set of indices of the {samples} samples")
    a = run.optimiser.after or After("")
    if max(run.loss.scale, run.loss.decay, abs(a.low), abs(a.high), abs(a.strength)) > LARGEST:
        raise RunError(f"a scale, weight decay, strength or end of a box beyond {LARGEST:g}")
    held = entries(layers, samples, max(len(run.batch(k)) for k in range(len(run.steps))))
    if held > MAX_ENTRIES:
        raise RunError(
            f"a block of the Hessian takes {held} numbers; up to {MAX_ENTRIES} are covered",
            hint="record fewer samples, steps on smaller batches, or a narrower network",
        )
    o = run.optimiser
    if o.kind not in (GRADIENT, ANY) or not 0 <= o.momentum < 1 or (o.nesterov and not o.momentum):
        raise RunError("the optimiser is to be gradient, with a momentum from 0 to below 1, or any")
    if (o.after is not None and o.momentum) or (o.kind == ANY and (o.momentum or o.after)):
        raise RunError("a projection or proximal map after a step with momentum is not covered (rule T6)")
    if o.after is not None and (
        o.after.kind not in (BOX, SHRINK, SOFT) or o.after.low > o.after.high or o.after.strength < 0
    ):
        raise RunError(f"the map after a step is to be {BOX}, {SHRINK} or {SOFT}")
