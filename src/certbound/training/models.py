"""What is trained, as layers and one vector of parameters: a torch.nn.Sequential, or arrays. Torch is not imported."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from ..errors import RunError
from ..numbers.matrix import Array
from .run import ACTIVATIONS, CROSS_ENTROPY, LEAST_SQUARES, Layer, Loss

_TORCH = {"Tanh": "tanh", "Sigmoid": "sigmoid", "ReLU": "relu", "Softplus": "softplus"}
_NOTHING = ("Identity", "Flatten")
LOSSES = ("mse", LEAST_SQUARES, CROSS_ENTROPY)


def is_torch(model: Any) -> bool:
    """Whether it is a module of PyTorch."""
    return any(base.__module__.startswith("torch.nn") for base in type(model).__mro__)


def _modules(model: Any) -> Iterator[Any]:
    if type(model).__name__ == "Sequential" and type(model).__module__.startswith("torch.nn"):
        for child in model.children():
            yield from _modules(child)
    else:
        yield model


def layers_of(model: Any, activation: str = "tanh") -> tuple[Layer, ...]:
    """The layers of a torch.nn.Sequential of Linear and activations, or of a list of (weight, bias or None) with
    ``activation`` between them. Raises RunError, naming what is not covered.
    """
    if not is_torch(model):
        return _of_arrays(model, activation)
    found: list[Layer] = []
    pending: tuple[int, int, bool] | None = None
    for at, module in enumerate(_modules(model)):
        name = type(module).__name__ if type(module).__module__.startswith("torch.nn") else type(module).__qualname__
        if name in _NOTHING:
            continue
        if name == "Linear":
            if pending is not None:
                raise RunError(f"module {at}: a Linear after a Linear", hint="put an activation between them")
            pending = (int(module.in_features), int(module.out_features), module.bias is not None)
        elif name in _TORCH and pending is not None:
            if name == "Softplus" and (module.beta != 1 or module.threshold < 700):
                raise RunError(
                    f"module {at}: torch's Softplus is linear above its threshold",
                    hint="use torch.nn.Softplus(beta=1, threshold=1000)",
                )
            found.append(Layer(*pending, _TORCH[name]))
            pending = None
        else:
            raise RunError(
                f"module {at}, {name}, is not covered",
                hint=f"covered is a Sequential of Linear, each but the last followed by one of {', '.join(_TORCH)}",
            )
    if pending is None:
        raise RunError("the last module is not a Linear", hint="the outputs are to be logits or values")
    return (*found, Layer(*pending, ""))


def _of_arrays(model: Any, activation: str) -> tuple[Layer, ...]:
    if activation not in ACTIVATIONS:
        raise RunError(f"the activation {activation!r} is not covered", hint=f"covered are {', '.join(ACTIVATIONS)}")
    try:
        shapes = [(np.shape(weight), bias is not None) for weight, bias in model]
        layers = [Layer(int(shape[1]), int(shape[0]), bias, activation) for shape, bias in shapes]
    except (TypeError, ValueError, IndexError):
        layers = []
    if not layers:
        raise RunError(
            f"a model of type {type(model).__name__} is not covered",
            hint="give a torch.nn.Sequential, or a list of (weight, bias) with weights of shape (outputs, inputs)",
        )
    last = layers[-1]
    return (*layers[:-1], Layer(last.inputs, last.outputs, last.bias, ""))


def parameters_of(model: Any) -> Array:
    """The parameters as one vector of doubles, exactly those of the model."""
    if is_torch(model):
        parts = [parameter.detach().cpu().double().numpy().reshape(-1) for parameter in model.parameters()]
    else:
        parts = [np.asarray(a, dtype=np.float64).reshape(-1) for pair in model for a in pair if a is not None]
    return np.concatenate(parts) if parts else np.zeros(0)


def array_of(value: Any) -> Any:
    """An array, also of a tensor."""
    return np.asarray(value.detach().cpu().numpy() if hasattr(value, "detach") else value)


def data_of(data: Any, loss: Loss) -> tuple[Array, Any]:
    """(inputs, targets) as arrays: a row a sample; labels are whole numbers."""
    try:
        inputs, targets = (array_of(part) for part in data)
        rows = np.asarray(inputs, dtype=np.float64)
    except (TypeError, ValueError):
        raise RunError("the data are to be a pair (inputs, targets) of arrays, a row a sample") from None
    rows = rows.reshape(len(rows), -1) if rows.ndim > 1 else rows.reshape(-1, 1)
    if loss.kind == CROSS_ENTROPY:
        if targets.ndim != 1 or not np.issubdtype(targets.dtype, np.integer):
            raise RunError(
                f"labels of shape {targets.shape} and type {targets.dtype}; expected whole numbers, one a sample"
            )
        return rows, targets.astype(np.int64)
    targets = np.asarray(targets, dtype=np.float64)
    return rows, targets.reshape(len(targets), -1)


def loss_of(loss: Any, outputs: int, decay: Fraction = Fraction(0)) -> Loss:
    """From its name, or torch's MSELoss() or CrossEntropyLoss() as they are made without arguments."""
    if isinstance(loss, Loss):
        if decay not in (0, loss.decay):
            raise RunError(f"a weight decay of {float(decay):g}, and one of {float(loss.decay):g} in the loss")
        return loss
    name = loss
    if type(loss).__name__ in ("MSELoss", "CrossEntropyLoss") and is_torch(loss):
        plain = loss.reduction == "mean" and getattr(loss, "weight", None) is None
        smooth, ignored = vars(loss).get("label_smoothing", 0), vars(loss).get("ignore_index", -100)
        if not plain or smooth or ignored != -100:
            raise RunError(f"{type(loss).__name__} with arguments is not covered", hint="use its defaults")
        name = "mse" if type(loss).__name__ == "MSELoss" else CROSS_ENTROPY
    if name == "mse":
        return Loss(LEAST_SQUARES, Fraction(2, outputs), decay)
    if name in (LEAST_SQUARES, CROSS_ENTROPY):
        return Loss(name, Fraction(1), decay)
    raise RunError(f"the loss {str(name)[:60]!r} is not covered", hint=f"covered are {', '.join(LOSSES)}")


def values_of(layers: Sequence[Layer], point: Array, inputs: Array) -> Array:
    """The outputs in floats: a guess, to be compared with the model's own."""
    at, u = 0, inputs
    functions: dict[str, Callable[[Any], Any]] = {
        "tanh": np.tanh,
        "sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2)),
        "softplus": lambda z: np.logaddexp(0, z),
        "relu": lambda z: np.maximum(z, 0),
        "": lambda z: z,
    }
    for layer in layers:
        cut = layer.inputs * layer.outputs
        z = u @ point[at : at + cut].reshape(layer.outputs, layer.inputs).T
        at += cut
        if layer.bias:
            z = z + point[at : at + layer.outputs]
            at += layer.outputs
        u = functions[layer.activation](z)
    return np.asarray(u)
