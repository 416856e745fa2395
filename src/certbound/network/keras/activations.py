"""The functions of keras.activations, by their names there."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ..forms.activations import celu, clamp, elu, gelu, hardsigmoid, leaky_relu, log_sigmoid, selu, silu
from ..forms.arithmetic import add, mul, sub
from ..forms.values import Data
from .writer import Writer


def _one(operator: str, **attributes: Any) -> Callable[[Writer, Data], Data]:
    return lambda w, x: w.unary(operator, x, **attributes)


def tanh_shrink(w: Writer, x: Data) -> Data:
    """x - tanh(x)."""
    return sub(w, x, w.unary("Tanh", x))


def soft_shrink(w: Writer, x: Data) -> Data:
    """x less what of it lies within 0.5 of 0."""
    return sub(w, x, clamp(w, x, -0.5, 0.5))


def squareplus(w: Writer, x: Data) -> Data:
    """(x + sqrt(x^2 + 4)) / 2."""
    root = w.unary("Sqrt", add(w, mul(w, x, x), 4.0))
    result: Data = mul(w, add(w, x, root), 0.5)
    return result


def parts(w: Writer, x: Data, count: int) -> list[Data]:
    """Equal parts of the last axis."""
    if x.shape[-1] % count:
        raise w.fail(f"{x.shape[-1]} entries do not fall into {count} equal parts")
    places = np.arange(math.prod(x.shape)).reshape(x.shape)
    found = [w.moved(x, part) for part in np.split(places, count, axis=-1)]
    return [Data(part.name, part.shape) for part in found]  # several read x: none is bare


ACTIVATIONS: dict[str, Callable[[Writer, Data], Data]] = {
    "celu": celu,
    "elu": elu,
    "exponential": _one("Exp"),
    "gelu": gelu,
    "hard_sigmoid": hardsigmoid,
    "hard_silu": _one("HardSwish"),
    "hard_swish": _one("HardSwish"),
    "hard_tanh": lambda w, x: clamp(w, x, -1.0, 1.0),
    "leaky_relu": lambda w, x: leaky_relu(w, x, 0.2),
    "linear": lambda w, x: x,
    "log_sigmoid": log_sigmoid,
    "log_softmax": _one("LogSoftmax", axis=-1),
    "mish": _one("Mish"),
    "relu": _one("Relu"),
    "relu6": lambda w, x: clamp(w, x, 0.0, 6.0),
    "selu": selu,
    "sigmoid": _one("Sigmoid"),
    "silu": silu,
    "soft_shrink": soft_shrink,
    "softmax": _one("Softmax", axis=-1),
    "softplus": _one("Softplus"),
    "softsign": _one("Softsign"),
    "squareplus": squareplus,
    "swish": silu,
    "tanh": _one("Tanh"),
    "tanh_shrink": tanh_shrink,
}


def activation(w: Writer, function: Any, x: Data) -> Data:
    """A layer's activation: one of keras's functions, or a layer."""
    if function is None:
        return x
    name = w.functions.get(id(function), "")
    if name in ACTIVATIONS:
        return ACTIVATIONS[name](w, x)
    if (kind := own_name(function)) in ACTIVATION_LAYERS:
        return ACTIVATION_LAYERS[kind](w, function, x)
    raise w.fail(
        f"the activation {name or getattr(function, '__name__', own_name(function))!r} is not written",
        hint="docs/keras.md lists what is",
    )


def own_name(layer: Any) -> str:
    """The class of a layer of keras itself; "" of any other object."""
    kind = type(layer)
    return kind.__name__ if kind.__module__.partition(".")[0] == "keras" else ""


def relu(w: Writer, layer: Any, x: Data) -> Data:
    """Clipped, with a slope below 0."""
    slope, most = float(layer.negative_slope or 0.0), layer.max_value
    if layer.threshold:
        raise w.fail("a threshold other than 0: the function jumps there", hint="ReLU(threshold=0) is written")
    if not slope:
        return w.unary("Relu", x) if most is None else clamp(w, x, 0.0, float(most))
    made = leaky_relu(w, x, slope)
    return made if most is None else clamp(w, made, None, float(most))


def parametric(w: Writer, layer: Any, x: Data) -> Data:
    """A trained slope: relu(x) - slope relu(-x)."""
    slope = w.variable(layer.alpha)
    assert slope is not None
    below = mul(w, w.unary("Relu", w.unary("Neg", x)), slope)
    return sub(w, w.unary("Relu", x), below)


def softmax(w: Writer, layer: Any, x: Data) -> Data:
    """Over one axis."""
    axis = layer.axis[0] if isinstance(layer.axis, list | tuple) and len(layer.axis) == 1 else layer.axis
    if not isinstance(axis, int):
        raise w.fail(f"softmax over the axes {layer.axis}", hint="reshape them into one axis before")
    return w.unary("Softmax", x, axis=axis)


ACTIVATION_LAYERS: dict[str, Callable[[Writer, Any, Data], Data]] = {
    "Activation": lambda w, layer, x: activation(w, layer.activation, x),
    "ELU": lambda w, layer, x: elu(w, x, float(layer.alpha)),
    "LeakyReLU": lambda w, layer, x: leaky_relu(w, x, float(layer.negative_slope)),
    "PReLU": parametric,
    "ReLU": relu,
    "Softmax": softmax,
}
