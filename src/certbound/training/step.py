"""certbound.safe_step(): the step size that provably lowers the loss most, now."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from ..numbers.exact import float_up
from ..numbers.matrix import Array
from ..numbers.threads import on_one_thread
from .certify import stated_norms
from .chain import forward, gradient, hessian
from .curvature import spectrum
from .models import data_of, layers_of, loss_of, parameters_of
from .near import norm_up
from .run import Layer, Loss, Optimiser, Run, Step, check_run
from .variation import ROUNDED, check_kinks, sizes_of, variation

_TRIED = 48  # step sizes, from 2/largest down by a tenth each
_STEP = 0.88


@dataclass(frozen=True)
class SafeStep:
    """For the exact gradient g at the model's parameters and every step size e from 0 to ``eta``, the loss falls by at
    least e (1 - e ``smoothness``/2) |g|^2 (rules T1 to T3); at ``eta`` itself by ``decrease`` at least.

    ``radius``: of the ball in which ``smoothness`` bounds the norm of the Hessian, about the parameters, Euclidean;
    ``gradient``: at most |g|; ``largest``, ``least``: all eigenvalues of the Hessian at the parameters lie in
    [-least, largest]. Units are those of the loss and of the parameters.
    """

    eta: float
    radius: float
    smoothness: float
    decrease: float
    gradient: float
    largest: float
    least: float


@on_one_thread
def safe_step(model: Any, data: Any, loss: Any, *, activation: str = "tanh", weight_decay: float | str = 0) -> SafeStep:
    """The certified step of gradient descent from the model's parameters, on the loss of all ``data``.

    ``model``, ``data``, ``loss`` as a Recorder takes them: a torch.nn.Sequential, or a list of (weight, bias) with
    ``activation`` between them. Of the step sizes tried, the one with the largest certified decrease, which is 0
    where the gradient is too small for floats to bound it away from 0. Raises RunError if something is not covered, or
    a relu may be at its kink.
    """
    layers = layers_of(model, activation)
    found = loss_of(loss, layers[-1].outputs, Fraction(weight_decay))
    inputs, targets = data_of(data, found)
    return _step(layers, found, inputs, targets, parameters_of(model))


def _step(layers: tuple[Layer, ...], loss: Loss, inputs: Array, targets: Any, point: Array) -> SafeStep:
    run = Run(layers, loss, Optimiser(), inputs, targets, (Step(Fraction(0)),), np.array([point, point]))
    check_run(run)
    batch = range(len(inputs))
    passed = forward(layers, loss, inputs, targets, point)
    norms = [norm.value for norm in stated_norms(point, run)]
    sizes = sizes_of(passed, norms)
    slope = gradient(layers, loss, passed, list(batch), point)
    size = norm_up(slope.mid, slope.off)
    decay = float_up(loss.decay)
    ends = spectrum(hessian(layers, loss, passed, list(batch)), decay)
    least_size = max(0.0, float(np.linalg.norm(slope.mid)) * (1 - 1e-12) - slope.off * len(point) ** 0.5 * ROUNDED)
    curvature = max(ends.largest, ends.least, 0.0)
    best: SafeStep | None = None
    eta = 2.0 / max(curvature, 1e-12)
    for _ in range(_TRIED):
        radius = eta * size * ROUNDED
        ball = variation(layers, loss, sizes, list(batch), norms, radius, float_up(Fraction(ends.largest) - loss.decay))
        smoothness = (curvature + ball.variation) * ROUNDED
        decrease = max(0.0, eta * (1 - eta * smoothness / 2) * least_size**2 * (1 - 1e-12))
        if eta * smoothness <= 2 and (best is None or decrease > best.decrease):
            check_kinks(layers, passed, list(batch), ball)
            best = SafeStep(eta, radius, smoothness, decrease, size, ends.largest, ends.least)
        elif best is not None and decrease < best.decrease:
            break
        eta *= _STEP
    if best is None:
        return SafeStep(0.0, 0.0, curvature, 0.0, size, ends.largest, ends.least)
    return best
