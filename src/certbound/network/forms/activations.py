"""Activations. ONNX keeps slopes as float32 attributes: others are written with constants."""

from __future__ import annotations

import numpy as np

from .arithmetic import add, div, mul, sub
from .values import Data, Fixed, Number, Stored, Tensor
from .writer import Writer


def leaky_relu(w: Writer, x: Tensor, negative_slope: float = 0.01) -> Data:
    """One slope below 0."""
    data = w.data(x)
    return Data(w.node("PRelu", data.name, w.fixed(negative_slope)), data.shape)


def prelu(w: Writer, x: Tensor, slope: Tensor) -> Data:
    """A slope for each channel: fixed, or a parameter, relu(x) - slope relu(-x)."""
    data = w.data(x)
    spread = (slope.shape[0], *(1 for _ in data.shape[2:])) if len(data.shape) > 1 else slope.shape
    if isinstance(slope, Fixed):
        return Data(w.node("PRelu", data.name, w.fixed(Fixed(slope.array.reshape(spread)))), data.shape)
    assert isinstance(slope, Data | Stored)
    below = mul(w, w.unary("Relu", w.unary("Neg", data)), w.reshape(slope, spread))
    return sub(w, w.unary("Relu", data), below)


def elu(w: Writer, x: Tensor, alpha: float = 1.0, scale: float = 1.0, input_scale: float = 1.0) -> Data:
    """scale elu(input_scale x): for alpha other than 1, relu + alpha (elu with alpha 1 - relu)."""
    data = w.data(x) if input_scale == 1 else mul(w, x, input_scale)
    plain = w.unary("Elu", data, alpha=1.0)
    if alpha != 1:
        ramp = w.unary("Relu", data)
        plain = add(w, ramp, mul(w, sub(w, plain, ramp), alpha))
    result: Data = plain if scale == 1 else mul(w, plain, scale)
    return result


def selu(w: Writer, x: Tensor) -> Data:
    """ELU with the numbers that torch has."""
    alpha, scale = 1.6732632423543772, 1.0507009873554805
    if w.dtype == np.float32:  # both are rounded to float32 then, as the operator's attributes are
        return w.unary("Selu", x, alpha=alpha, gamma=scale)
    return elu(w, x, alpha, scale)


def celu(w: Writer, x: Tensor, alpha: float = 1.0) -> Data:
    """alpha elu(x / alpha)."""
    if alpha == 1:
        return w.unary("Elu", x, alpha=1.0)
    result: Data = mul(w, w.unary("Elu", div(w, w.data(x), alpha), alpha=1.0), alpha)
    return result


def gelu(w: Writer, x: Tensor, *, approximate: str = "none") -> Data:
    """With erf, or with tanh."""
    return w.unary("Gelu", x, approximate=approximate)


def silu(w: Writer, x: Tensor) -> Data:
    """x sigmoid(x)."""
    data = w.data(x)
    result: Data = mul(w, data, w.unary("Sigmoid", data))
    return result


def softplus(w: Writer, x: Tensor, beta: Number = 1.0, threshold: Number = 20.0) -> Data:
    """x beyond the threshold, as torch has it: there is a step of about e^-threshold."""
    data = w.data(x)
    scaled = data if beta == 1 else mul(w, data, beta)
    below = w.unary("Softplus", scaled)
    below = below if beta == 1 else div(w, below, beta)
    beyond = w.node("Greater", scaled.name, w.fixed(threshold))
    return Data(w.node("Where", beyond, data.name, below.name), data.shape)


def log_sigmoid(w: Writer, x: Tensor) -> Data:
    """log(sigmoid(x))."""
    return w.unary("Log", w.unary("Sigmoid", x))


def hardsigmoid(w: Writer, x: Tensor) -> Data:
    """clamp(x + 3, 0, 6) / 6."""
    result: Data = div(w, clamp(w, add(w, w.data(x), 3.0), 0.0, 6.0), 6.0)
    return result


def clamp(w: Writer, x: Tensor, low: Number | None = None, high: Number | None = None) -> Data:
    """Between one number and another, or on one side of one."""
    data = w.data(x)
    if low is not None and high is not None:
        return Data(w.node("Clip", data.name, w.fixed(low), w.fixed(high)), data.shape)
    if low == 0:
        return w.unary("Relu", data)
    operator, limit = ("Max", low) if low is not None else ("Min", high)
    assert limit is not None
    return Data(w.node(operator, data.name, w.fixed(limit)), data.shape)


def hardtanh(w: Writer, x: Tensor, low: Number = -1.0, high: Number = 1.0) -> Data:
    """Between two numbers."""
    return clamp(w, x, low, high)
