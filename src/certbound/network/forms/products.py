"""Products of matrices."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from ..onnx.state import MAX_SIZE
from .arithmetic import add, mul
from .values import Data, Fixed, Stored, Tensor
from .writer import Writer, common


def matmul(w: Writer, a: Tensor, b: Tensor) -> Data:
    """a b as torch has it: a vector on the left is a row, on the right a column."""
    if len(a.shape) == 1:
        row = matmul(w, reshaped(w, a, (1, *a.shape)), b)
        return w.reshape(row, (*row.shape[:-2], row.shape[-1]))  # type: ignore[no-any-return]
    if len(b.shape) == 1:
        column = matmul(w, a, reshaped(w, b, (*b.shape, 1)))
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
    left = reshaped(w, a, (*a.shape[:-1], 1, a.shape[-1]))
    turned = w.turned(b)
    right = reshaped(w, turned, (*turned.shape[:-2], 1, *turned.shape[-2:]))
    products = mul(w, left, right)
    return w.reduced("ReduceSum", products, [-1], False)


def _alone(w: Writer, data: Data) -> Data:
    return w.reduced("ReduceSum", w.reshape(data, (*data.shape, 1)), [-1], False)


def reshaped(w: Writer, x: Tensor, shape: tuple[int, ...]) -> Any:
    return Fixed(x.array.reshape(shape)) if isinstance(x, Fixed) else w.reshape(x, shape)


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
    left, right = (reshaped(w, t, (*t.shape[:-1], *own)) for t, own in ((x, (x.shape[-1], 1)), (y, (1, y.shape[-1]))))
    pairs = mul(w, left, right)
    flat = reshaped(w, pairs, (*pairs.shape[:-2], pairs.shape[-2] * pairs.shape[-1]))
    return linear(w, flat, reshaped(w, weight, (weight.shape[0], weight.shape[1] * weight.shape[2])), bias)


def applied(w: Writer, data: Data, images: NDArray[Any]) -> Data:
    """A fixed linear map of one sample. ``images``: what it makes of each unit vector, (entries, *result)."""
    if images.size > MAX_SIZE:
        raise w.fail(
            f"a fixed map of {images.shape[0]} entries to {images[0].size}: as a matrix it is too large",
            hint="let its kernel be a parameter, or apply the frozen part beforehand and certify the rest",
        )
    rows = matmul(w, w.reshape(data, (1, images.shape[0])), Fixed(images.reshape(images.shape[0], -1)))
    return w.reshape(rows, (1, *images.shape[1:]))  # type: ignore[no-any-return]
