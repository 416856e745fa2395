"""Normalisations.

An ONNX normalisation's scale and shift are parameters. So its operator is used where both are; otherwise it is written
out. The operators keep epsilon as a float32 number.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from .arithmetic import add, mul, reciprocal_root, sub
from .values import Data, Fixed, Stored, Tensor
from .writer import Writer


def batch_norm(
    w: Writer,
    x: Tensor,
    weight: Tensor | None,
    bias: Tensor | None,
    mean: Fixed,
    variance: Fixed,
    momentum: Any,
    eps: float,
) -> tuple[Data, None, None]:
    """By stored statistics, which are fixed. Epsilon is added to the variance as a constant, in the file's type."""
    data = w.data(x)
    spread = w.node("Add", w.fixed(variance), w.fixed(eps))
    if isinstance(weight, Stored) and isinstance(bias, Stored):
        inputs = data.name, weight.name, bias.name, w.fixed(mean), spread
        return Data(w.node("BatchNormalization", *inputs, epsilon=0.0), data.shape), None, None
    shape = (-1, *(1 for _ in data.shape[2:]))
    root = w.node("Reshape", w.node("Sqrt", spread), w.integers(shape))
    centred = sub(w, data, Fixed(mean.array.reshape(shape)))
    return affine(w, Data(w.node("Div", centred.name, root), data.shape), weight, bias, shape), None, None


def affine(w: Writer, data: Data, weight: Tensor | None, bias: Tensor | None, shape: Sequence[int]) -> Data:
    """weight x + bias, both in this shape; -1: their size."""
    for value, apply in ((weight, mul), (bias, add)):
        if value is None:
            continue
        own = [math.prod(value.shape) if d == -1 else d for d in shape]
        data = apply(w, data, Fixed(value.array.reshape(own)) if isinstance(value, Fixed) else w.reshape(value, own))
    return data


def normalised(w: Writer, data: Data, axes: Sequence[int], eps: float) -> Data:
    """Minus the mean, over the root of the variance plus epsilon."""
    centred = sub(w, data, w.reduced("ReduceMean", data, axes, True))
    variance = w.reduced("ReduceMean", mul(w, centred, centred), axes, True)
    result: Data = mul(w, centred, reciprocal_root(w, add(w, variance, eps)))
    return result


def layer_norm(
    w: Writer, x: Tensor, shape: Sequence[int], weight: Tensor | None, bias: Tensor | None, eps: float
) -> tuple[Data, None, None]:
    """Over the last axes."""
    data, count = w.data(x), len(shape)
    if isinstance(weight, Stored) and (bias is None or isinstance(bias, Stored)):
        inputs = [data.name, weight.name, *([] if bias is None else [bias.name])]
        return Data(w.node("LayerNormalization", *inputs, axis=-count, epsilon=eps), data.shape), None, None
    return affine(w, normalised(w, data, range(-count, 0), eps), weight, bias, shape), None, None


def group_norm(
    w: Writer, x: Tensor, weight: Tensor | None, bias: Tensor | None, n: int, c: int, area: int, groups: int, eps: float
) -> tuple[Data, None, None]:
    """Over groups of channels."""
    data = w.data(x)
    if isinstance(weight, Stored) and isinstance(bias, Stored):
        inputs = data.name, weight.name, bias.name
        made = w.node("GroupNormalization", *inputs, num_groups=groups, epsilon=eps)
        return Data(made, data.shape), None, None
    blocks = w.reshape(data, (n, groups, c * area // groups))
    normal = w.reshape(normalised(w, blocks, [-1], eps), data.shape)
    return affine(w, normal, weight, bias, (-1, *(1 for _ in data.shape[2:]))), None, None


def instance_norm(
    w: Writer,
    x: Tensor,
    weight: Tensor | None,
    bias: Tensor | None,
    mean: Tensor | None,
    variance: Tensor | None,
    use_input_stats: bool,
    momentum: float,
    eps: float,
    cudnn: bool,
) -> Data:
    """Over each channel, or by stored statistics."""
    data = w.data(x)
    if not use_input_stats:
        assert isinstance(mean, Fixed) and isinstance(variance, Fixed)
        return batch_norm(w, x, weight, bias, mean, variance, momentum, eps)[0]
    if isinstance(weight, Stored) and isinstance(bias, Stored):
        return Data(w.node("InstanceNormalization", data.name, weight.name, bias.name, epsilon=eps), data.shape)
    normal = normalised(w, data, range(2, len(data.shape)), eps)
    return affine(w, normal, weight, bias, (-1, *(1 for _ in data.shape[2:])))
