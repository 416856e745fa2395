"""Convolutions, attention and pools of the exported graph."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..forms.arithmetic import add, div, mul
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


def attention(
    w: Writer,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    mask: Tensor | None = None,
    dropout_p: float = 0.0,
    is_causal: bool = False,
    *,
    scale: float | None = None,
    enable_gqa: bool = False,
) -> Data:
    """softmax(scale q k^T + mask) v."""
    if dropout_p or enable_gqa or not (mask is None or isinstance(mask, Fixed)):
        raise w.fail("attention with dropout, grouped queries or a mask that is computed")
    scores = mul(w, matmul(w, query, w.turned(key)), 1 / math.sqrt(query.shape[-1]) if scale is None else scale)
    allowed = _allowed(w, mask, is_causal, scores.shape)
    if mask is not None and mask.array.dtype.kind == "f":
        finite = np.where(mask.array == -math.inf, 0.0, mask.array)
        scores = add(w, scores, Fixed(finite)) if finite.any() else scores
    if allowed is None:
        weights = w.unary("Softmax", scores, axis=-1)
    else:
        shares = mul(w, w.unary("Exp", scores), Fixed(allowed))
        weights = div(w, shares, w.reduced("ReduceSum", shares, [-1], True))
    return matmul(w, weights, value)


def _allowed(w: Writer, mask: Fixed | None, causal: bool, shape: tuple[int, ...]) -> Any:
    """Which keys each query may see; None: all."""
    if causal:
        return np.tril(np.ones(shape[-2:], dtype=np.bool_))
    if mask is None:
        return None
    seen = mask.array if mask.array.dtype == np.bool_ else mask.array != -math.inf
    return None if seen.all() else seen


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
