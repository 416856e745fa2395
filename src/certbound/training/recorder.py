"""Record a training run: on the hooks of a torch optimiser, or step by step with arrays."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from ..errors import RunError
from .models import array_of, data_of, layers_of, loss_of, parameters_of, values_of
from .run import ANY, GRADIENT, MAX_STEPS, After, Optimiser, Run, Step, check_run

_AGREE = 1e-3


class Recorder:
    """Records parameters, step sizes and batches of a run for ``certbound training``.

    With PyTorch::

        recorder = certbound.Recorder(model, optimizer, (X, y), "cross_entropy")
        ...  # train as usual; before a step on part of the data: recorder.batch(indices)
        recorder.write("run.json")

    ``model``: a torch.nn.Sequential of Linear and Tanh, Sigmoid, Softplus or ReLU. ``data``: all samples, inputs of
    shape (samples, inputs); labels, or targets of shape (samples, outputs). ``loss``: "mse" (the mean over samples and
    outputs, torch's), "least_squares" (half the square, the mean over samples) or "cross_entropy", or torch's modules.
    Of SGD (momentum, nesterov, weight_decay) the whole profile is certified; of others, curvature and decrease.

    With arrays, ``model`` being a list of (weight, bias) of the initial parameters::

        recorder = certbound.Recorder(parameters, None, (X, y), "mse", activation="tanh")
        recorder.step(parameters, eta=0.1, batch=None)  # after every step

    ``after``: the map applied to the parameters after each step (After: box, shrink, soft); with PyTorch it is to be
    applied in place before the next step or write(). ``momentum``, ``nesterov``, ``weight_decay``: with arrays.
    Raises RunError if the model, optimiser or loss is not covered.
    """

    def __init__(
        self,
        model: Any,
        optimizer: Any,
        data: Any,
        loss: Any,
        *,
        activation: str = "tanh",
        after: After | None = None,
        momentum: float | str = 0,
        nesterov: bool = False,
        weight_decay: float | str = 0,
    ) -> None:
        self._model, self._torch = model, optimizer
        self._layers = layers_of(model, activation)
        if optimizer is None:
            self._optimiser = Optimiser(GRADIENT, Fraction(momentum), nesterov, after)
            decay = Fraction(weight_decay)
        else:
            self._optimiser, decay = _of_torch(optimizer, after)
        self._decay = decay
        self._loss = loss_of(loss, self._layers[-1].outputs, decay)
        self._inputs, self._targets = data_of(data, self._loss)
        self._path = [parameters_of(model)]
        self._steps: list[Step] = []
        self._batch: tuple[int, ...] | None = None
        self._hook: Any = None
        if optimizer is None:
            return
        self._path = []
        own = {id(p) for group in optimizer.param_groups for p in group["params"]}
        if len(optimizer.param_groups) != 1 or own != {id(p) for p in model.parameters()}:
            raise RunError("the optimiser is to have one group, of all parameters of the model")
        guess = values_of(self._layers, parameters_of(model), self._inputs[:16])
        try:
            value = array_of(model(data[0][:16]))
        except Exception as error:
            raise RunError(f"the model does not take the data's inputs ({error})") from None
        if value.shape != guess.shape or not np.allclose(value, guess, rtol=_AGREE, atol=_AGREE):
            raise RunError("the model's values are not those of its Linear and activation modules in a row")
        self._hook = optimizer.register_step_pre_hook(self._before)

    def __enter__(self) -> Recorder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def batch(self, indices: Iterable[Any]) -> None:
        """The samples (indices into the data) of the next step; without it a step is one of all samples."""
        self._batch = tuple(int(i) for i in array_of(indices).reshape(-1))

    def step(self, parameters: Any, eta: float | str, batch: Iterable[int] | None = None) -> None:
        """With arrays: note the parameters after a step of size ``eta`` on ``batch`` (None: all samples)."""
        if self._torch is not None:
            raise RunError("step() is for runs with arrays; the optimiser's hook records this one")
        self._room()
        self._steps.append(Step(Fraction(eta), None if batch is None else tuple(int(i) for i in batch)))
        self._path.append(parameters_of(parameters))

    def stop(self) -> None:
        """Record no further steps."""
        if self._hook is not None:
            self._hook.remove()
            self._hook = None

    def run(self) -> Run:
        """What was recorded. Raises RunError if it cannot be certified."""
        path = self._path if self._torch is None else [*self._path, parameters_of(self._model)]
        if not self._steps:
            raise RunError(
                "no step was recorded", hint="make the Recorder before training, of the optimiser that steps"
            )
        run = Run(
            self._layers, self._loss, self._optimiser, self._inputs, self._targets, tuple(self._steps), np.array(path)
        )
        check_run(run)
        return run

    def write(self, file: str | Path, *, force: bool = False) -> Path:
        """Write the run file, and record no further steps. Raises what run() raises, and OutputError."""
        run = self.run()
        self.stop()
        return run.write(file, force=force)

    def _room(self) -> None:
        if len(self._steps) >= MAX_STEPS:
            raise RunError(f"more than {MAX_STEPS} steps", hint="record a part of the run: stop(), or write() earlier")

    def _before(self, optimizer: Any, *_: Any) -> None:
        self._room()
        if self._optimiser.kind == GRADIENT:
            now = _of_torch(optimizer, self._optimiser.after)
            if now != (self._optimiser, self._decay):
                raise RunError("the optimiser's momentum or weight decay changed during the run")
        self._path.append(parameters_of(self._model))
        self._steps.append(Step(Fraction(float(optimizer.param_groups[0]["lr"])), self._batch))
        self._batch = None


def _of_torch(optimizer: Any, after: After | None) -> tuple[Optimiser, Fraction]:
    group = optimizer.param_groups[0]
    if group.get("maximize"):
        raise RunError("an optimiser that maximises is not covered")
    if type(optimizer).__name__ != "SGD" or group.get("dampening"):
        if after is not None:
            raise RunError("a map after the steps is covered for SGD only")
        return Optimiser(ANY), Fraction(0)
    decay = Fraction(float(group["weight_decay"]))
    return Optimiser(GRADIENT, Fraction(float(group["momentum"])), bool(group["nesterov"]), after), decay
