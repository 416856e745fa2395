"""Convolutions, attention and pools of the exported graph."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..forms.arithmetic import add
from ..forms.products import matmul, reshaped
from ..forms.values import Data, Fixed, Stored, Tensor
from ..onnx.state import MAX_SIZE
from .writer import Writer


def convolution(
    w: Writer,
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    transposed: bool,
    output_padding: Sequence[int],
    groups: int,
) -> Data:
    """A convolution or a transposed one; a fixed kernel as the fixed matrix that it is."""
    data = w.data(x)
    if isinstance(weight, Data):
        raise w.fail("a kernel that is computed from parameters", hint="store the kernel as one parameter")
    if isinstance(weight, Fixed):
        product = _fixed_convolution(w, data, weight, stride, padding, dilation, transposed, output_padding, groups)
        return product if bias is None else add(w, product, _per_channel(w, bias, len(product.shape)))
    kernel = weight.shape[2:]
    own = bias if isinstance(bias, Stored) else None
    options: dict[str, Any] = {"strides": stride, "pads": [*padding, *padding], "dilations": dilation, "group": groups}
    if transposed:
        channels = weight.shape[1] * groups
        options["output_padding"] = output_padding
        lengths = [
            s * (n - 1) + e + d * (k - 1) + 1 - 2 * p
            for n, k, s, p, d, e in zip(data.shape[2:], kernel, stride, padding, dilation, output_padding, strict=True)
        ]
    else:
        channels = weight.shape[0]
        lengths = [
            (n + 2 * p - d * (k - 1) - 1) // s + 1
            for n, k, s, p, d in zip(data.shape[2:], kernel, stride, padding, dilation, strict=True)
        ]
    inputs = [data.name, weight.name, *([own.name] if own is not None else [])]
    name = w.node("ConvTranspose" if transposed else "Conv", *inputs, kernel_shape=kernel, **options)
    result = Data(name, (data.shape[0], channels, *lengths), bare=own is None)
    return result if own is not None or bias is None else add(w, result, _per_channel(w, bias, len(result.shape)))


def _per_channel(w: Writer, bias: Tensor, rank: int) -> Any:
    return reshaped(w, bias, (*bias.shape, *(1 for _ in range(rank - 2))))


def _fixed_convolution(w: Writer, data: Data, weight: Fixed, *form: Any) -> Data:
    """The matrix is what the convolution makes of each unit vector, in float64: its entries are the kernel's own."""
    size = math.prod(data.shape[1:])
    if size * math.prod(w.shape[1:]) > MAX_SIZE:
        raise w.fail(
            f"a fixed convolution of {size} entries to {math.prod(w.shape[1:])}: as a matrix it is too large",
            hint="let its kernel be a parameter, or apply the frozen part beforehand and certify the rest",
        )
    units = w.torch.eye(size, dtype=w.torch.float64).reshape(size, *data.shape[1:])
    images = w.target(units, w.torch.from_numpy(weight.array.astype(np.float64)), None, *form).numpy()
    rows = matmul(w, w.reshape(data, (data.shape[0], size)), Fixed(images.reshape(size, -1)))
    return w.reshape(rows, (data.shape[0], *images.shape[1:]))  # type: ignore[no-any-return]


def interpolated(
    w: Writer,
    x: Tensor,
    size: Sequence[int] | None,
    align_corners: bool,
    scales: Sequence[float] | None = None,
) -> Data:
    """Linear interpolation along the axes of an image, by a scale or to a size."""
    data = w.data(x)
    outer = len(data.shape) - len(w.shape[2:])
    how = {"mode": "linear", "coordinate_transformation_mode": "align_corners" if align_corners else "half_pixel"}
    if scales is None or align_corners:
        return Data(w.node("Resize", data.name, "", "", w.integers(w.shape), **how), w.shape)
    factors = np.array([1.0] * outer + [float(s) for s in scales], dtype=np.float32)
    if factors[outer:].tolist() != list(scales):
        raise w.fail(f"a scale of {list(scales)}: ONNX keeps it as float32", hint="give the size instead: size=(...)")
    return Data(w.node("Resize", data.name, "", w.constant(factors), **how), w.shape)


def _windows(data: Data, kernel: Sequence[int], stride: Sequence[int], padding: Sequence[int]) -> dict[str, Any]:
    rank = len(kernel)
    padding = [*padding] * (rank if len(padding) == 1 else 1) if padding else [0] * rank
    stride = [*stride] * (rank if len(stride) == 1 else 1) if stride else [*kernel]
    return {"kernel_shape": list(kernel), "strides": stride, "pads": [*padding, *padding]}


def max_pool(
    w: Writer,
    x: Tensor,
    kernel: Sequence[int],
    stride: Sequence[int] = (),
    padding: Sequence[int] = (0,),
    dilation: Sequence[int] = (1,),
    ceil_mode: bool = False,
) -> tuple[Data, None]:
    """The largest entry of each window; where it stands is not known."""
    if any(d != 1 for d in dilation):
        raise w.fail("a pool with dilation")
    return _pooled(w, "MaxPool", x, kernel, stride, padding, ceil_mode=int(ceil_mode)), None


def average_pool(
    w: Writer,
    x: Tensor,
    kernel: Sequence[int],
    stride: Sequence[int] = (),
    padding: Sequence[int] = (0,),
    ceil_mode: bool = False,
    count_include_pad: bool = True,
    divisor_override: int | None = None,
) -> Data:
    """The mean of each window."""
    if divisor_override is not None:
        raise w.fail("a pool with a divisor of its own")
    options = {"ceil_mode": int(ceil_mode), "count_include_pad": int(count_include_pad)}
    return _pooled(w, "AveragePool", x, kernel, stride, padding, **options)


def _pooled(
    w: Writer,
    operator: str,
    x: Tensor,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    **options: int,
) -> Data:
    data = w.data(x)
    batched = data if len(data.shape) == len(kernel) + 2 else w.reshape(data, (1, *data.shape))
    name = w.node(operator, batched.name, **_windows(data, kernel, stride, padding), **options)
    made = Data(name, (*batched.shape[: -len(kernel)], *w.shape[-len(kernel) :]))
    return w.reshape(made, w.shape)  # type: ignore[no-any-return]


def adaptive_average_pool(w: Writer, x: Tensor, size: Sequence[int]) -> Data:
    """Means of equal windows."""
    return _pooled(w, "AveragePool", x, *_equal_windows(w, x, size), (0,))


def adaptive_max_pool(w: Writer, x: Tensor, size: Sequence[int]) -> tuple[Data, None]:
    """Largest entries of equal windows."""
    return _pooled(w, "MaxPool", x, *_equal_windows(w, x, size), (0,)), None


def _equal_windows(w: Writer, x: Tensor, size: Sequence[int]) -> tuple[list[int], list[int]]:
    lengths = x.shape[-len(size) :]
    if any(n % m for n, m in zip(lengths, size, strict=True)):
        raise w.fail(f"an adaptive pool from {list(lengths)} to {list(size)}: its windows differ in size")
    windows = [n // m for n, m in zip(lengths, size, strict=True)]
    return windows, windows
