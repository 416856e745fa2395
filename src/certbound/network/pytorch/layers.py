"""Matrix products, convolutions, attention and pools of the exported graph."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..onnx.state import MAX_SIZE
from .activations import ACTIVATIONS
from .arithmetic import add, mul
from .values import Data, Fixed, Stored, Tensor
from .writer import Writer, common


def matmul(w: Writer, a: Tensor, b: Tensor) -> Data:
    """a b as torch has it: a vector on the left is a row, on the right a column."""
    if len(a.shape) == 1:
        row = matmul(w, _reshaped(w, a, (1, *a.shape)), b)
        return w.reshape(row, (*row.shape[:-2], row.shape[-1]))  # type: ignore[no-any-return]
    if len(b.shape) == 1:
        column = matmul(w, a, _reshaped(w, b, (*b.shape, 1)))
        return w.reshape(column, column.shape[:-1])  # type: ignore[no-any-return]
    if not isinstance(a, Data) and not isinstance(b, Data):
        a, b = (a, w.data(b)) if isinstance(b, Stored) else (w.data(a), b)
    if isinstance(a, Fixed) or isinstance(b, Fixed):
        return _fixed_product(w, a, b)
    shape = (*common(a.shape[:-2], b.shape[:-2]), a.shape[-2], b.shape[-1])
    return Data(w.node("MatMul", a.name, b.name), shape, bare=isinstance(a, Stored) or isinstance(b, Stored))


def _fixed_product(w: Writer, a: Tensor, b: Tensor) -> Data:
    """A product with a fixed matrix, which a MatMul would make a parameter: all products of entries, then their sums.

    The data is first a sum of single entries, so that what it is computed by is computed once, not for each product.
    """
    a, b = (_alone(w, t) if isinstance(t, Data) else t for t in (a, b))
    left = _reshaped(w, a, (*a.shape[:-1], 1, a.shape[-1]))
    turned = w.turned(b)
    right = _reshaped(w, turned, (*turned.shape[:-2], 1, *turned.shape[-2:]))
    products = mul(w, left, right)
    return w.reduced("ReduceSum", products, [-1], False)


def _alone(w: Writer, data: Data) -> Data:
    return w.reduced("ReduceSum", w.reshape(data, (*data.shape, 1)), [-1], False)


def _reshaped(w: Writer, x: Tensor, shape: tuple[int, ...]) -> Any:
    return Fixed(x.tensor.reshape(shape)) if isinstance(x, Fixed) else w.reshape(x, shape)


def linear(w: Writer, x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Data:
    """x W^T + b."""
    if isinstance(x, Data) and len(x.shape) == 2 and isinstance(weight, Stored) and isinstance(bias, Stored):
        shape = (x.shape[0], weight.shape[0])
        return Data(w.node("Gemm", x.name, weight.name, bias.name, transB=1), shape)
    product = matmul(w, x, w.turned(weight))
    return product if bias is None else add(w, product, bias)


def addmm(w: Writer, bias: Tensor, x: Tensor, weight: Tensor, *, beta: float = 1, alpha: float = 1) -> Data:
    """beta b + alpha x W."""
    product = matmul(w, x, weight)
    return add(w, product if alpha == 1 else mul(w, product, alpha), bias if beta == 1 else mul(w, bias, beta))


def bilinear(w: Writer, x: Tensor, y: Tensor, weight: Tensor, bias: Tensor | None = None) -> Data:
    """x_i W_oij y_j: the weight on all products of entries."""
    left, right = (_reshaped(w, t, (*t.shape[:-1], *own)) for t, own in ((x, (x.shape[-1], 1)), (y, (1, y.shape[-1]))))
    pairs = mul(w, left, right)
    flat = _reshaped(w, pairs, (*pairs.shape[:-2], pairs.shape[-2] * pairs.shape[-1]))
    return linear(w, flat, _reshaped(w, weight, (weight.shape[0], weight.shape[1] * weight.shape[2])), bias)


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
    return _reshaped(w, bias, (*bias.shape, *(1 for _ in range(rank - 2))))


def _fixed_convolution(w: Writer, data: Data, weight: Fixed, *form: Any) -> Data:
    """The matrix is what the convolution makes of each unit vector, in float64: its entries are the kernel's own."""
    size = math.prod(data.shape[1:])
    if size * math.prod(w.shape[1:]) > MAX_SIZE:
        raise w.fail(
            f"a fixed convolution of {size} entries to {math.prod(w.shape[1:])}: as a matrix it is too large",
            hint="let its kernel be a parameter, or apply the frozen part beforehand and certify the rest",
        )
    units = w.torch.eye(size, dtype=w.torch.float64).reshape(size, *data.shape[1:])
    images = w.target(units, weight.tensor.to(w.torch.float64), None, *form)
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
    if mask is not None and mask.tensor.is_floating_point():
        finite = mask.tensor.masked_fill(mask.tensor == -math.inf, 0.0)
        scores = add(w, scores, Fixed(finite)) if finite.any() else scores
    if allowed is not None:
        scores = w.choice(allowed, scores, -math.inf)
    weights = ACTIVATIONS["aten._softmax.default"](w, scores, -1)
    return matmul(w, weights, value)


def _allowed(w: Writer, mask: Fixed | None, causal: bool, shape: tuple[int, ...]) -> Any:
    """Which keys each query may see; None: all."""
    if causal:
        return w.torch.ones(shape[-2:], dtype=w.torch.bool).tril()
    if mask is None:
        return None
    seen = mask.tensor if mask.tensor.dtype == w.torch.bool else mask.tensor != -math.inf
    return None if seen.all() else seen


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


LAYERS: dict[str, Callable[..., Any]] = {
    "aten.linear.default": linear,
    "aten.addmm.default": addmm,
    "aten.matmul.default": matmul,
    "aten.mm.default": matmul,
    "aten.bmm.default": matmul,
    "aten.bilinear.default": bilinear,
    "aten.convolution.default": convolution,
    "aten.scaled_dot_product_attention.default": attention,
    "aten.upsample_linear1d.vec": interpolated,
    "aten.upsample_bilinear2d.vec": interpolated,
    "aten.upsample_trilinear3d.vec": interpolated,
    "aten.max_pool2d_with_indices.default": max_pool,
    "aten.max_pool3d_with_indices.default": max_pool,
    "aten.avg_pool1d.default": average_pool,
    "aten.avg_pool2d.default": average_pool,
    "aten.avg_pool3d.default": average_pool,
    "aten._adaptive_avg_pool2d.default": adaptive_average_pool,
    "aten._adaptive_avg_pool3d.default": adaptive_average_pool,
    "aten.adaptive_max_pool2d.default": adaptive_max_pool,
}
