"""Arithmetic, entry by entry, and its reductions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .values import Data, Fixed, Number, Stored, Tensor
from .writer import Writer, common


def shape_of(value: Tensor | Number) -> tuple[int, ...]:
    """Its shape; () of a number."""
    return () if isinstance(value, int | float) else value.shape


def add(w: Writer, a: Tensor | Number, b: Tensor | Number, *, alpha: Number = 1) -> Data:
    """a + alpha b."""
    if alpha != 1:
        b = mul(w, b, alpha)
    if isinstance(b, Data) and not isinstance(a, Data):
        a, b = b, a
    a = w.data(a)
    shape = common(a.shape, shape_of(b))
    if isinstance(b, Fixed) and np.isneginf(w.array(b)).any():  # a mask
        return Data(w.node("Add", a.name, w.fixed(b, mask=True)), shape)
    if isinstance(b, Stored) and a.bare:  # the layer's bias
        return Data(w.node("Add", a.name, b.name), shape)
    if isinstance(b, Fixed | int | float) and a.bare:  # added it would be read as the layer's bias
        return Data(w.node("Sub", a.name, w.node("Neg", w.fixed(b))), shape)
    return Data(w.node("Add", a.name, w.operand(b)), shape)


def sub(w: Writer, a: Tensor | Number, b: Tensor | Number, *, alpha: Number = 1) -> Data:
    """a - alpha b."""
    return _binary(w, "Sub", a, mul(w, b, alpha) if alpha != 1 else b)


def rsub(w: Writer, a: Tensor, b: Tensor | Number, *, alpha: Number = 1) -> Data:
    """b - alpha a."""
    return sub(w, b, a, alpha=alpha)


def mul(w: Writer, a: Tensor | Number, b: Tensor | Number) -> Any:
    """a b; a parameter times a number stays a parameter, and data times a parameter is a weight for each entry."""
    if isinstance(a, int | float) or (isinstance(a, Stored) and isinstance(b, Data)):
        a, b = b, a
    if isinstance(a, int | float):
        return a * b  # type: ignore[operator]
    if isinstance(a, Stored) and isinstance(b, int | float) and b != 0:
        return Stored(w.node("Mul", a.name, w.fixed(b)), a.shape)
    if isinstance(a, Fixed) and isinstance(b, int | float):
        return Fixed(a.array * b)
    if isinstance(a, Data) and isinstance(b, Stored):
        one, weight = (w.reshape(t, (*t.shape, 1, 1)) for t in (a, b))
        shape = common(a.shape, b.shape)
        made = Data(w.node("MatMul", one.name, weight.name), (*shape, 1, 1), bare=True)
        return w.reshape(made, shape)
    return _binary(w, "Mul", a, b)


def div(w: Writer, a: Tensor | Number, b: Tensor | Number) -> Any:
    """a / b."""
    if isinstance(a, Stored) and isinstance(b, int | float):
        return Stored(w.node("Div", a.name, w.fixed(b)), a.shape)
    return _binary(w, "Div", a, b)


def _binary(w: Writer, operator: str, a: Tensor | Number, b: Tensor | Number) -> Data:
    if not isinstance(a, Data) and not isinstance(b, Data):
        a, b = (a, w.data(b)) if isinstance(a, Fixed | int | float) else (w.data(a), b)
    return Data(w.node(operator, w.operand(a), w.operand(b)), common(shape_of(a), shape_of(b)))


def neg(w: Writer, x: Tensor) -> Any:
    """-x."""
    return Stored(w.node("Neg", x.name), x.shape) if isinstance(x, Stored) else w.unary("Neg", x)


def power(w: Writer, x: Tensor, exponent: Number) -> Data:
    """x to a fixed power."""
    data = w.data(x)
    return Data(w.node("Pow", data.name, w.fixed(exponent)), data.shape)


def reciprocal_root(w: Writer, x: Tensor) -> Data:
    """1 / sqrt(x)."""
    return power(w, x, -0.5)


def shifted_exponential(w: Writer, x: Tensor) -> Data:
    """e^x - 1."""
    return sub(w, w.unary("Exp", x), 1.0)


def shifted_logarithm(w: Writer, x: Tensor) -> Data:
    """log(1 + x)."""
    return w.unary("Log", add(w, w.data(x), 1.0))


def where(w: Writer, condition: Tensor, a: Tensor | Number, b: Tensor | Number) -> Data:
    """a where a fixed condition holds, else b."""
    if not isinstance(condition, Fixed):
        raise w.fail(
            "a choice that depends on the input or on parameters",
            hint="write a piecewise activation with relu, clamp, minimum or maximum",
        )
    return w.choice(condition.array.astype(np.bool_), a, b)


def extremum(operator: str) -> Callable[..., Data]:
    def of_two(w: Writer, a: Tensor, b: Tensor) -> Data:
        return _binary(w, operator, a, b)

    return of_two


def _axes(x: Tensor, dim: int | Sequence[int] | None) -> Sequence[int]:
    """The axes of a reduction; none given: all."""
    if dim is None or (not isinstance(dim, int) and not len(dim)):
        return range(len(x.shape))
    return [dim] if isinstance(dim, int) else dim


def reduction(operator: str) -> Callable[..., Data]:
    def reduced(
        w: Writer, x: Tensor, dim: int | Sequence[int] | None = None, keepdim: bool = False, *, dtype: Any = None
    ) -> Data:
        return w.reduced(operator, w.data(x), _axes(x, dim), keepdim)

    return reduced


def smallest(w: Writer, x: Tensor, dim: Sequence[int] = (), keepdim: bool = False) -> Data:
    """The least entry along axes."""
    return w.unary("Neg", w.reduced("ReduceMax", w.unary("Neg", x), _axes(x, dim), keepdim))


def variance(
    w: Writer, x: Tensor, dim: Sequence[int] | None = None, *, correction: Number | None = None, keepdim: bool = False
) -> Data:
    """The mean square of what is left without the mean, with Bessel's correction."""
    axes = _axes(x, dim)
    data = w.data(x)
    count = int(np.prod([data.shape[a] for a in axes]))
    centred = sub(w, data, w.reduced("ReduceMean", data, axes, True))
    total = w.reduced("ReduceSum", mul(w, centred, centred), axes, keepdim)
    result: Data = div(w, total, float(count - (1 if correction is None else correction)))
    return result


def euclidean_norm(
    w: Writer, x: Tensor, ord: Number = 2, dim: Sequence[int] | None = None, keepdim: bool = False, *, dtype: Any = None
) -> Data:
    """The root of the sum of squares along axes."""
    if ord != 2:
        raise w.fail(f"a norm of order {ord}; expected 2")
    data = w.data(x)
    return w.unary("Sqrt", w.reduced("ReduceSum", mul(w, data, data), _axes(x, dim), keepdim))


def log_sum_exp(w: Writer, x: Tensor, dim: Sequence[int], keepdim: bool = False) -> Data:
    """log(sum of e^x) along axes."""
    return w.unary("Log", w.reduced("ReduceSum", w.unary("Exp", x), _axes(x, dim), keepdim))
