"""Layers of Keras that take one tensor: weights, windows, normalisations and rearrangements."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..forms.arithmetic import add, div, mul, reciprocal_root, sub
from ..forms.normalisation import affine, batch_norm, group_norm, layer_norm
from ..forms.products import applied, linear, matmul, reshaped
from ..forms.values import Data, Fixed, Stored, Tensor
from .activations import activation
from .library import numbers
from .writer import Writer


def dense(w: Writer, layer: Any, x: Data) -> Data:
    """x W + b on the last axis."""
    kernel, bias = w.variable(layer.kernel), w.variable(layer.bias)
    assert kernel is not None
    if isinstance(kernel, Stored) and isinstance(bias, Stored) and len(x.shape) == 2:
        return activation(w, layer.activation, gemm(w, x, kernel, bias))
    product = linear(w, x, w.turned(kernel), bias) if isinstance(kernel, Fixed) else matmul(w, x, kernel)
    if bias is not None and not isinstance(kernel, Fixed):
        product = add(w, product, bias)
    return activation(w, layer.activation, product)


def gemm(w: Writer, x: Data, kernel: Stored, bias: Stored) -> Data:
    """A layer of one vector, its weight as it is stored: inputs x outputs."""
    return Data(w.node("Gemm", x.name, kernel.name, bias.name), (x.shape[0], kernel.shape[1]))


def einsum_dense(w: Writer, layer: Any, x: Data) -> Data:
    """Any product of the data with a kernel: sums over axes that only these two have."""
    kernel, bias = w.variable(layer.kernel), w.variable(layer.bias)
    assert kernel is not None
    taken, _, made = layer.equation.replace(" ", "").partition("->")
    left, _, right = taken.partition(",")
    more = "".join(chr(0x3B1 + at) for at in range(len(x.shape) - len(left.replace("...", ""))))
    left, right, made = (part.replace("...", more) for part in (left, right, made))
    free, summed = [c for c in left if c not in right], [c for c in left if c in right]
    own = [c for c in right if c not in left]
    if sorted(free + own) != sorted(made) or len({*left}) != len(left) or len({*right}) != len(right):
        raise w.fail(f"the equation {layer.equation!r}", hint="each axis of the kernel is either summed or new")
    order = [left.index(c) for c in free + summed]
    data = w.transposed(x, order)
    lengths = [data.shape[at] for at in range(len(free))]
    columns = math.prod(data.shape[len(free) :])
    turned = w.transposed(kernel, [right.index(c) for c in summed + own])
    widths = list(turned.shape[len(summed) :])
    rows = w.reshape(data, (math.prod(lengths), columns))
    product = matmul(w, rows, reshaped(w, turned, (columns, math.prod(widths))))
    product = w.transposed(w.reshape(product, (*lengths, *widths)), [(free + own).index(c) for c in made])
    return activation(w, layer.activation, product if bias is None else add(w, product, bias))


# ---- convolutions


def window(layer: Any, lengths: Sequence[int], kernel: Sequence[int], padding: str) -> tuple[list[int], list[int]]:
    """The padding before and after each axis. "same": ceil(length / stride) results, the odd place at the end."""
    strides = each(layer.strides, len(kernel))
    reach = [d * (k - 1) + 1 for k, d in zip(kernel, dilations(layer, len(kernel)), strict=True)]
    if padding == "valid":
        return [0] * len(kernel), [0] * len(kernel)
    if padding == "causal":
        return [r - 1 for r in reach], [0] * len(kernel)
    total = [max((n - 1) // s * s + r - n, 0) for n, s, r in zip(lengths, strides, reach, strict=True)]
    return [t // 2 for t in total], [t - t // 2 for t in total]


def each(value: int | Sequence[int], count: int) -> list[int]:
    """One number for each axis."""
    return [value] * count if isinstance(value, int) else list(value)


def dilations(layer: Any, count: int) -> list[int]:
    """Of a convolution; a pool has none."""
    return each(getattr(layer, "dilation_rate", 1), count)


def convolve(w: Writer, layer: Any, x: Data, kernel: Stored, bias: Tensor | None, groups: int) -> Data:
    """``kernel``: outputs x inputs of a group x places; data and result have their channels first."""
    sizes = kernel.shape[2:]
    low, high = window(layer, x.shape[2:], sizes, layer.padding)
    strides, steps = each(layer.strides, len(sizes)), dilations(layer, len(sizes))
    lengths = [
        (n + a + b - d * (k - 1) - 1) // s + 1
        for n, a, b, k, s, d in zip(x.shape[2:], low, high, sizes, strides, steps, strict=True)
    ]
    shape = (1, kernel.shape[0], *lengths)
    options: dict[str, Any] = {"strides": strides, "pads": [*low, *high], "dilations": steps, "group": groups}
    return _with_bias(w, x, kernel, bias, "Conv", shape, options)


def _with_bias(
    w: Writer,
    x: Data,
    kernel: Stored,
    bias: Tensor | None,
    operator: str,
    shape: tuple[int, ...],
    options: dict[str, Any],
) -> Data:
    own = bias if isinstance(bias, Stored) else None
    inputs = [x.name, kernel.name, *([] if own is None else [own.name])]
    name = w.node(operator, *inputs, kernel_shape=list(kernel.shape[2:]), **options)
    made = Data(name, shape, bare=own is None)
    if bias is None or own is not None:
        return made
    return add(w, made, reshaped(w, bias, (*bias.shape, *(1 for _ in shape[2:]))))


def frozen(w: Writer, layer: Any, x: Data, kernel: Tensor) -> Data | None:
    """A convolution whose kernel is fixed, as the fixed map that it is; None if it is not.

    Which entry of the kernel stands where in its matrix is asked of keras, which convolves each unit vector with the
    numbers of the entries: whole numbers below 2^24, exact in float32.
    """
    if not isinstance(kernel, Fixed):
        return None
    ops, kind = w.keras.ops, type(layer).__name__
    size = math.prod(x.shape)
    units = np.eye(size, dtype=np.float32).reshape(size, *x.shape[1:])
    numbered = np.arange(1, kernel.array.size + 1, dtype=np.float32).reshape(kernel.shape)
    options = {"strides": layer.strides, "padding": layer.padding, "data_format": layer.data_format}
    options["dilation_rate"] = layer.dilation_rate
    if layer.padding == "causal":
        units = np.pad(units, [(0, 0), (window(layer, x.shape[1:2], kernel.shape[:1], "causal")[0][0], 0), (0, 0)])
        options["padding"] = "valid"
    if kind.startswith("Depthwise"):
        found = ops.depthwise_conv(units, numbered, **options)
    elif kind.endswith("Transpose"):
        found = ops.conv_transpose(units, numbered, output_padding=layer.output_padding, **options)
    else:
        found = ops.conv(units, numbered, **options)
    entries = np.concatenate([np.zeros(1, dtype=w.dtype), kernel.array.ravel()])
    made = applied(w, x, entries[np.rint(numbers(w.keras, found)).astype(np.int64)])
    bias = w.variable(layer.bias)
    if bias is None:
        return made
    channels_last = layer.data_format == "channels_last"
    return add(w, made, bias if channels_last else reshaped(w, bias, (*bias.shape, *(1 for _ in made.shape[2:]))))


def conv(w: Writer, layer: Any, x: Data) -> Data:
    """Conv1D to Conv3D: kernel places x inputs of a group x outputs."""
    kernel = w.variable(layer.kernel)
    assert kernel is not None
    made = frozen(w, layer, x, kernel)
    if made is None:
        turned, bias = _turned(w, kernel), w.variable(layer.bias)
        made = w.back(convolve(w, layer, w.first(x, layer), turned, bias, layer.groups), layer)
    return activation(w, layer.activation, made)


def _turned(w: Writer, kernel: Tensor) -> Any:
    """The last axis first, then the one before, then the places."""
    rank = len(kernel.shape)
    return w.transposed(kernel, [rank - 1, rank - 2, *range(rank - 2)])


def _depthwise(w: Writer, kernel: Tensor) -> Any:
    """Places x channels x multiplier as a kernel in as many groups as channels."""
    rank = len(kernel.shape)
    turned = w.transposed(kernel, [rank - 2, rank - 1, *range(rank - 2)])
    return reshaped(w, turned, (turned.shape[0] * turned.shape[1], 1, *turned.shape[2:]))


def depthwise_conv(w: Writer, layer: Any, x: Data) -> Data:
    """Each channel by itself."""
    kernel = w.variable(layer.kernel)
    assert kernel is not None
    made = frozen(w, layer, x, kernel)
    if made is None:
        data = w.first(x, layer)
        made = convolve(w, layer, data, _depthwise(w, kernel), w.variable(layer.bias), data.shape[1])
        made = w.back(made, layer)
    return activation(w, layer.activation, made)


def separable_conv(w: Writer, layer: Any, x: Data) -> Data:
    """Each channel by itself, then all channels at each place."""
    depthwise, pointwise = w.variable(layer.depthwise_kernel), w.variable(layer.pointwise_kernel)
    assert depthwise is not None and pointwise is not None
    if isinstance(depthwise, Fixed) or isinstance(pointwise, Fixed):
        raise w.fail("it is frozen", hint="let it be trained, or write it as DepthwiseConv and Conv")
    data = w.first(x, layer)
    between = convolve(w, layer, data, _depthwise(w, depthwise), None, data.shape[1])
    shape, turned = between.shape, _turned(w, pointwise)
    options: dict[str, Any] = {"strides": [1] * (len(shape) - 2), "group": 1}
    whole = (1, turned.shape[0], *shape[2:])
    made = w.back(_with_bias(w, between, turned, w.variable(layer.bias), "Conv", whole, options), layer)
    return activation(w, layer.activation, made)


def conv_transpose(w: Writer, layer: Any, x: Data) -> Data:
    """The transpose of a convolution: kernel places x outputs x inputs."""
    kernel = w.variable(layer.kernel)
    assert kernel is not None
    made = frozen(w, layer, x, kernel)
    if made is None:
        data, turned = w.first(x, layer), _turned(w, kernel)
        sizes = turned.shape[2:]
        strides, steps = each(layer.strides, len(sizes)), dilations(layer, len(sizes))
        given = [None] * len(sizes) if layer.output_padding is None else each(layer.output_padding, len(sizes))
        low, high, more, lengths = [], [], [], []
        for n, k, s, d, extra in zip(data.shape[2:], sizes, strides, steps, given, strict=True):
            reach = d * (k - 1) + 1
            before, after = _cut(reach, s, layer.padding, extra)
            low.append(before)
            high.append(max(after, 0))
            more.append(max(-after, 0))
            lengths.append(s * (n - 1) + reach - before - after)
        options = {"strides": strides, "pads": [*low, *high], "dilations": steps, "output_padding": more}
        shape = (1, turned.shape[1], *lengths)
        made = w.back(_with_bias(w, data, turned, w.variable(layer.bias), "ConvTranspose", shape, options), layer)
    return activation(w, layer.activation, made)


def _cut(reach: int, stride: int, padding: str, extra: int | None) -> tuple[int, int]:
    """What is cut off the full result before and after; negative: what is added. As keras has it for every backend."""
    if padding == "valid":
        return 0, -(max(stride - reach, 0) if extra is None else extra)
    total = stride + reach - 2 if extra is None else reach + reach % 2 - 2 + extra
    left = min(total // 2 + total % 2, reach - 1)
    return reach - 1 - left, reach - 1 - (total - left)


# ---- pools


def _pool(operator: str) -> Callable[[Writer, Any, Data], Data]:
    def pool(w: Writer, layer: Any, x: Data) -> Data:
        data = w.first(x, layer)
        kernel = each(layer.pool_size, len(data.shape) - 2)
        strides = each(layer.strides, len(kernel))
        low, high = window(layer, data.shape[2:], kernel, layer.padding)
        lengths = [
            (n + a + b - k) // s + 1 for n, a, b, k, s in zip(data.shape[2:], low, high, kernel, strides, strict=True)
        ]
        name = w.node(operator, data.name, kernel_shape=kernel, strides=strides, pads=[*low, *high])
        return w.back(Data(name, (*data.shape[:2], *lengths)), layer)

    return pool


def _global_pool(operator: str) -> Callable[[Writer, Any, Data], Data]:
    def pool(w: Writer, layer: Any, x: Data) -> Data:
        rank = len(x.shape)
        places = range(1, rank - 1) if layer.data_format == "channels_last" else range(2, rank)
        return w.reduced(operator, x, list(places), layer.keepdims)

    return pool


# ---- normalisations


def _axis_first(w: Writer, x: Data, axis: int, apply: Callable[[Data], Data]) -> Data:
    """What a function makes of the data whose axis 1 this one is, with the axes as they were."""
    axis, order = axis % len(x.shape), [*range(len(x.shape))]
    order.insert(1, order.pop(axis))
    made: Data = w.transposed(apply(w.transposed(x, order)), [order.index(at) for at in range(len(order))])
    return made


def batch_normalization(w: Writer, layer: Any, x: Data) -> Data:
    """By stored statistics, which are fixed."""
    scale, shift = (w.variable(v) for v in (layer.gamma, layer.beta))
    centre, spread = (Fixed(numbers(w.keras, v), w.names[id(v)]) for v in (layer.moving_mean, layer.moving_variance))
    axis = layer.axis if isinstance(layer.axis, int) else layer.axis[0]
    return _axis_first(
        w, x, axis, lambda data: batch_norm(w, data, scale, shift, centre, spread, None, layer.epsilon)[0]
    )


def layer_normalization(w: Writer, layer: Any, x: Data) -> Data:
    """Over some axes."""
    if getattr(layer, "rms_scaling", False):
        raise w.fail("rms_scaling", hint="RMSNormalization is written")
    scale, shift = (w.variable(v) for v in (layer.gamma, layer.beta))
    rank = len(x.shape)
    axes = sorted(at % rank for at in ([layer.axis] if isinstance(layer.axis, int) else layer.axis))
    order = [*(at for at in range(rank) if at not in axes), *axes]
    data = w.transposed(x, order)
    over = data.shape[rank - len(axes) :]
    made = layer_norm(w, data, over, scale, shift, layer.epsilon)[0]
    result: Data = w.transposed(made, [order.index(at) for at in range(rank)])
    return result


def group_normalization(w: Writer, layer: Any, x: Data) -> Data:
    """Over groups of channels."""
    scale, shift = (w.variable(v) for v in (layer.gamma, layer.beta))
    count = x.shape[layer.axis]
    groups = count if layer.groups == -1 else layer.groups
    area = math.prod(x.shape) // count
    return _axis_first(
        w, x, layer.axis, lambda data: group_norm(w, data, scale, shift, 1, count, area, groups, layer.epsilon)[0]
    )


def rms_normalization(w: Writer, layer: Any, x: Data) -> Data:
    """Over the root of the mean square."""
    axes = [layer.axis] if isinstance(layer.axis, int) else list(layer.axis)
    if [at % len(x.shape) for at in axes] != [*range(len(x.shape) - len(axes), len(x.shape))]:
        raise w.fail(f"over the axes {layer.axis}", hint="over the last ones it is written")
    scale = w.variable(layer.scale)
    square = w.reduced("ReduceMean", mul(w, x, x), axes, True)
    normal: Data = mul(w, x, reciprocal_root(w, add(w, square, layer.epsilon)))
    return normal if scale is None else affine(w, normal, scale, None, scale.shape)


def normalization(w: Writer, layer: Any, x: Data) -> Data:
    """By given or adapted statistics, which are fixed."""
    if layer.invert:
        raise w.fail("invert=True", hint="Rescaling is written")
    mean, variance = (numbers(w.keras, v).astype(w.dtype) for v in (layer.mean, layer.variance))
    spread = np.maximum(np.sqrt(variance), np.asarray(w.keras.config.epsilon(), dtype=w.dtype))
    result: Data = div(w, sub(w, x, Fixed(mean)), Fixed(spread))
    return result


def rescaling(w: Writer, layer: Any, x: Data) -> Data:
    """scale x + offset."""
    scale, offset = (np.asarray(v, dtype=w.dtype) for v in (layer.scale, layer.offset))
    made: Data = x if (scale == 1).all() else mul(w, x, Fixed(scale))
    return add(w, made, Fixed(offset)) if offset.any() else made


# ---- rearrangements


def moves(w: Writer, layer: Any, x: Data) -> Data:
    """What a layer that only moves entries does is asked of the layer itself, on the numbers of the entries."""
    numbered = np.arange(math.prod(x.shape), dtype=w.dtype).reshape(x.shape)  # exact: below 2^24
    places = numbers(w.keras, layer(numbered)).astype(np.int64)
    made: Data = w.moved(x, places)
    return made


def same(w: Writer, layer: Any, x: Data) -> Data:
    """Nothing, in inference mode."""
    return x


def zero_padding(w: Writer, layer: Any, x: Data) -> Data:
    """A border of zeros."""
    pairs = layer.padding if isinstance(layer.padding[0], list | tuple) else [layer.padding]
    last = getattr(layer, "data_format", "channels_last") == "channels_last"
    every = [(0, 0), *pairs, (0, 0)] if last else [(0, 0), (0, 0), *pairs]
    begins, ends = ([int(pair[at]) for pair in every] for at in (0, 1))
    shape = tuple(d + b + e for d, b, e in zip(x.shape, begins, ends, strict=True))
    return Data(w.node("Pad", x.name, w.integers([*begins, *ends])), shape, x.bare)


def up_sampling(w: Writer, layer: Any, x: Data) -> Data:
    """Each entry several times."""
    if getattr(layer, "interpolation", "nearest") != "nearest":
        raise w.fail(f"interpolation={layer.interpolation!r}", hint="'nearest' is written")
    return moves(w, layer, x)


LAYERS: dict[str, Callable[[Writer, Any, Data], Data]] = {
    "Dense": dense,
    "EinsumDense": einsum_dense,
    **{f"Conv{n}D": conv for n in (1, 2, 3)},
    **{f"DepthwiseConv{n}D": depthwise_conv for n in (1, 2)},
    **{f"SeparableConv{n}D": separable_conv for n in (1, 2)},
    **{f"Conv{n}DTranspose": conv_transpose for n in (1, 2, 3)},
    **{f"MaxPooling{n}D": _pool("MaxPool") for n in (1, 2, 3)},
    **{f"AveragePooling{n}D": _pool("AveragePool") for n in (1, 2, 3)},
    **{f"GlobalMaxPooling{n}D": _global_pool("ReduceMax") for n in (1, 2, 3)},
    **{f"GlobalAveragePooling{n}D": _global_pool("ReduceMean") for n in (1, 2, 3)},
    "BatchNormalization": batch_normalization,
    "LayerNormalization": layer_normalization,
    "GroupNormalization": group_normalization,
    "RMSNormalization": rms_normalization,
    "Normalization": normalization,
    "Rescaling": rescaling,
    **dict.fromkeys(("Flatten", "Reshape", "Permute", "RepeatVector"), moves),
    **{f"Cropping{n}D": moves for n in (1, 2, 3)},
    **{f"UpSampling{n}D": up_sampling for n in (1, 2, 3)},
    **{f"ZeroPadding{n}D": zero_padding for n in (1, 2, 3)},
    "Identity": same,
    "ActivityRegularization": same,
    **dict.fromkeys(("Dropout", "AlphaDropout", "GaussianDropout", "GaussianNoise"), same),
    **{f"SpatialDropout{n}D": same for n in (1, 2, 3)},
}
