"""Small training runs, made with arrays, and what is true of them, computed with autograd."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np

from certbound.training.recorder import Recorder
from certbound.training.run import After, Run

FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "tanh": anp.tanh,
    "sigmoid": lambda z: 0.5 * (1 + anp.tanh(z / 2)),
    "softplus": lambda z: anp.logaddexp(0, z),
    "relu": lambda z: anp.maximum(z, 0),
    "": lambda z: z,
}


@dataclass(frozen=True)
class Setting:
    """A run to be made. ``batches``: so many parts of the data in turn; 1: all samples at every step."""

    widths: tuple[int, ...] = (3, 4, 2)
    activation: str = "tanh"
    loss: str = "least_squares"
    steps: int = 4
    eta: float = 0.1
    samples: int = 12
    batches: int = 1
    momentum: float = 0.0
    nesterov: bool = False
    after: After | None = None
    decay: float = 0.0
    bias: bool = True
    size: float = 1.0
    noise: float = 0.0
    seed: int = 0
    etas: tuple[float, ...] = field(default=())


def box(low: str, high: str) -> After:
    """Clip to [low, high]."""
    return After("box", Fraction(low), Fraction(high))


def start(setting: Setting) -> tuple[list[list[Any]], np.ndarray, Any]:
    """(weights and biases, inputs, targets or labels)."""
    rng = np.random.default_rng(setting.seed)
    pairs = [
        [
            setting.size * rng.normal(size=(n, k)) / np.sqrt(k),
            0.3 * rng.normal(size=n) if setting.bias else None,
        ]
        for k, n in itertools.pairwise(setting.widths)
    ]
    inputs = rng.normal(size=(setting.samples, setting.widths[0]))
    outputs = setting.widths[-1]
    if setting.loss == "cross_entropy":
        return pairs, inputs, rng.integers(0, outputs, setting.samples)
    return pairs, inputs, rng.normal(size=(setting.samples, outputs))


def record(setting: Setting) -> Recorder:
    """Train, in floats, and record."""
    pairs, inputs, targets = start(setting)
    recorder = Recorder(
        pairs,
        None,
        (inputs, targets),
        setting.loss,
        activation=setting.activation,
        after=setting.after,
        momentum=setting.momentum,
        nesterov=setting.nesterov,
        weight_decay=setting.decay,
    )
    run = empty(recorder)
    rng = np.random.default_rng(1)
    point, velocity = recorder._path[0], 0.0
    for k in range(setting.steps):
        eta = setting.etas[k % len(setting.etas)] if setting.etas else setting.eta
        batch = None if setting.batches == 1 else list(range(setting.samples))[k % setting.batches :: setting.batches]
        slope = autograd.grad(loss_at(run, range(setting.samples) if batch is None else batch))(point)
        velocity = setting.momentum * velocity + slope
        along = slope + setting.momentum * velocity if setting.nesterov else velocity if setting.momentum else slope
        point = mapped(setting.after, eta, point - eta * along) + setting.noise * rng.normal(size=len(point))
        recorder.step(unflatten(point, pairs), eta, batch)
    return recorder


def unflatten(point: np.ndarray, pairs: list[list[Any]]) -> list[list[Any]]:
    """The vector as weights and biases, of the shapes of ``pairs``."""
    found, at = [], 0
    for weight, bias in pairs:
        cut = weight.size
        row: list[Any] = [point[at : at + cut].reshape(weight.shape), None]
        at += cut
        if bias is not None:
            row[1] = point[at : at + len(bias)]
            at += len(bias)
        found.append(row)
    return found


def mapped(after: After | None, eta: float, point: np.ndarray) -> np.ndarray:
    """The map after a step."""
    if after is None:
        return point
    strength = float(after.strength)
    if after.kind == "box":
        return np.clip(point, float(after.low), float(after.high))
    if after.kind == "shrink":
        return point / (1 + eta * strength)
    return np.sign(point) * np.maximum(np.abs(point) - eta * strength, 0)


def empty(recorder: Recorder) -> Run:
    """The run so far, without steps."""
    return Run(
        recorder._layers,
        recorder._loss,
        recorder._optimiser,
        recorder._inputs,
        recorder._targets,
        (),
        np.array(recorder._path[:1]),
    )


def values_at(run: Run, inputs: Any) -> Callable[[Any], list[Any]]:
    """theta -> [z_1, ..., z_D], a row a sample."""

    def values(point: Any) -> list[Any]:
        at, u, found = 0, inputs, []
        for layer in run.layers:
            cut = layer.inputs * layer.outputs
            z = anp.dot(u, anp.reshape(point[at : at + cut], (layer.outputs, layer.inputs)).T)
            at += cut
            if layer.bias:
                z = z + point[at : at + layer.outputs]
                at += layer.outputs
            found.append(z)
            u = FUNCTIONS[layer.activation](z)
        return found

    return values


def losses_at(run: Run, samples: Any) -> Callable[[Any], Any]:
    """theta -> the loss of each sample, without decay."""
    samples = list(samples)
    values = values_at(run, run.inputs[samples])
    targets = run.targets[samples]

    def losses(point: Any) -> Any:
        outputs = values(point)[-1]
        if run.loss.kind == "cross_entropy":
            top = anp.max(outputs, axis=1, keepdims=True)
            logs = outputs - top - anp.log(anp.sum(anp.exp(outputs - top), axis=1, keepdims=True))
            return -logs[anp.arange(len(samples)), targets]
        return 0.5 * float(run.loss.scale) * anp.sum((outputs - targets) ** 2, axis=1)

    return losses


def loss_at(run: Run, samples: Any) -> Callable[[Any], Any]:
    """theta -> the loss of a batch, decay included."""
    losses = losses_at(run, samples)
    decay = float(run.loss.decay)
    return lambda point: anp.mean(losses(point)) + 0.5 * decay * anp.sum(point**2)


def gradient_of(run: Run, k: int) -> np.ndarray:
    """Of the loss of step k at its point."""
    return autograd.grad(loss_at(run, run.batch(k)))(run.path[k])


def hessian_at(run: Run, samples: Any, point: np.ndarray) -> np.ndarray:
    """Of the loss of a batch."""
    return autograd.hessian(loss_at(run, samples))(point)


def shortened(run: Run, steps: int) -> Run:
    """The first steps of a run."""
    return replace(run, steps=run.steps[:steps], path=run.path[: steps + 1], text="")
