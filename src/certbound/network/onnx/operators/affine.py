"""ONNX matrix products: of data with a stored weight, whose entries are parameters, and of data with data."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..schemas import FLOAT, INT, OperatorSchema
from ..state import Part, ReaderState
from ..tensors import Constant, Data, Tensor, arange
from .arithmetic import bias
from .constants import legacy_refusal


def _gemm(state: ReaderState) -> Tensor:
    attributes = state.attributes()
    alpha, beta = float(attributes.get("alpha", 1.0)), float(attributes.get("beta", 1.0))
    if not (math.isfinite(alpha) and math.isfinite(beta)):
        raise state.fail(f"alpha={alpha}, beta={beta}: expected finite numbers")
    a, b = (_operand(state, at, state.flag(key)) for at, key in ((0, "transA"), (1, "transB")))
    if isinstance(a, Data) and isinstance(b, Data):
        result = _data_product(state, a, b, alpha)
    elif isinstance(a, Data) and isinstance(b, Constant):
        result = _times_weight(state, a, b, state.node.input[1], alpha)
    elif isinstance(a, Constant) and isinstance(b, Data):
        result = _weight_times(state, a, b, state.node.input[0], alpha)
    else:
        raise state.fail("both factors are constants; expected data in one of them")
    return _plus(state, result, beta, bool(attributes.get("broadcast", 0))) if state.given(2) else result


def _operand(state: ReaderState, at: int, transposed: bool) -> Data | Constant:
    tensor, name = state.number(at), state.node.input[at]
    shape = tensor.shape
    old = state.opset < 7 and isinstance(tensor, Data) and len(shape) > 2 and math.prod(shape[:-1]) == 1
    if old:  # old exporters rely on coercion to rank 2
        tensor = state.take(tensor, arange((1, shape[-1])))  # type: ignore[assignment]
    if len(tensor.shape) != 2:
        if isinstance(tensor, Constant):
            raise state.fail(f"weight {name!r} has rank {len(shape)}; expected 2")
        raise state.fail(f"the data has shape {list(shape)}; Gemm takes rank 2")
    return state.transposed(tensor, (1, 0)) if transposed else tensor  # type: ignore[return-value]


def _plus(state: ReaderState, result: Data, beta: float, spread: bool) -> Tensor:
    """The product plus beta C."""
    term, name = state.number(2), state.node.input[2]
    if len(term.shape) > 2:
        raise state.fail(f"bias {name!r} has rank {len(term.shape)}; expected at most 2")
    if state.opset < 7:
        ends_alike = term.shape == result.shape[len(result.shape) - len(term.shape) :]
        if not (ends_alike or math.prod(term.shape) == 1 if spread else term.shape == result.shape):
            raise legacy_refusal(state, term.shape, result.shape, spread)
    if math.prod(state.common_shape(term, result)) != math.prod(result.shape):
        raise state.fail(f"constant {name!r} of shape {list(term.shape)} does not fit data {list(result.shape)}")
    shape, size = result.shape, math.prod(result.shape)
    rows = np.arange(size)
    if isinstance(term, Data):
        wide = state.spread(term, shape)
        assert isinstance(wide, Data)
        spread_term = state.as_value(wide)
        parts = [
            Part(result.source, rows, result.places.ravel()),
            Part(spread_term.source, rows, spread_term.places.ravel(), beta),
        ]
        return state.fresh(state.linear(size, parts), arange(shape), result.type)
    if state.parameters_of(result.source):
        if term.origin is None:
            state.refuse_computed(term, "bias")
        with_bias = bias(state, result, term, beta)
        assert with_bias is not None
        return with_bias
    state.fix(term)
    full = state.spread(term, shape)
    assert isinstance(full, Constant)
    part = Part(result.source, rows, result.places.ravel())
    errors = None if full.errors is None else np.abs(beta) * full.errors.ravel() * (1 + 2.0**-50)
    shift = beta * full.values.ravel()
    lost = np.where((np.abs(beta) == 1.0) | (shift == 0.0), 0.0, np.abs(shift) * 2.0**-52 + 2.0**-1074)
    errors = lost if errors is None else errors + lost
    return state.fresh(state.linear(size, [part], shift, errors), arange(shape), result.type)


def _matmul(state: ReaderState) -> Tensor:
    a, b = state.number(0), state.number(1)
    if not a.shape or not b.shape:
        raise state.fail("an operand has rank 0; expected at least 1")
    left, right = len(a.shape) == 1, len(b.shape) == 1  # a row, a column: their axis of length 1 falls away
    if left:
        a = state.take(a, arange((1, *a.shape)))  # type: ignore[assignment]
    if right:
        b = state.take(b, arange((*b.shape, 1)))  # type: ignore[assignment]
    if isinstance(a, Data) and isinstance(b, Data):
        result = _data_product(state, a, b, 1.0)
    elif isinstance(a, Data) and isinstance(b, Constant):
        result = _times_weight(state, a, b, state.node.input[1], 1.0)
    elif isinstance(a, Constant) and isinstance(b, Data):
        result = _weight_times(state, a, b, state.node.input[0], 1.0)
    else:
        raise state.fail("both factors are constants; expected data in one of them")
    places = result.places
    places = places[..., 0, :] if left else places
    return replace(result, places=places[..., 0] if right else places)


def _times_weight(state: ReaderState, data: Data, weight: Constant, name: str, alpha: float) -> Data:
    """data (..., M, n_in) times weight (..., n_in, n_out)."""
    *first, last, inner = range(len(weight.shape))
    turned = state.transposed(weight, (*first, inner, last))
    assert isinstance(turned, Constant)
    return _columns(state, state.as_value(data), turned, name, alpha)


def _weight_times(state: ReaderState, weight: Constant, data: Data, name: str, alpha: float) -> Data:
    """weight (..., n_out, n_in) times data (..., n_in, M): the transpose of the other case."""
    own = state.as_value(data)
    turned = replace(own, places=np.swapaxes(own.places, -1, -2))
    result = _columns(state, turned, weight, name, alpha)
    return replace(result, places=np.swapaxes(result.places, -1, -2))


def _columns(state: ReaderState, data: Data, weight: Constant, name: str, alpha: float) -> Data:
    """data (..., M, n_in) by weight (..., n_out, n_in): K matrices, each used for its part of the batch."""
    n_out, n_in = weight.shape[-2:]
    if data.shape[-1] != n_in:
        raise state.fail(f"weight {name!r} takes {n_in} inputs, but gets {data.shape[-1]}")
    try:
        batch = np.broadcast_shapes(data.shape[:-2], weight.shape[:-2])
    except ValueError:
        raise state.fail(f"weight {name!r} of shape {list(weight.shape)} does not fit the data") from None
    rows = data.shape[-2]
    state.count(math.prod(batch) * rows * n_in)
    own = (1,) * (len(batch) - len(weight.shape) + 2) + weight.shape[:-2]
    first = [axis for axis, d in enumerate(own) if d > 1]
    order = [*first, *(axis for axis in range(len(batch)) if axis not in first), len(batch)]
    lengths = [(*batch, rows)[axis] for axis in order]
    places = np.broadcast_to(data.places, (*batch, rows, n_in)).transpose([*order, len(batch) + 1])
    slices = math.prod(own)
    stacked = state.reshaped(weight, (slices, n_out, n_in))
    assert isinstance(stacked, Constant)
    value = state.affine(data.source, stacked, places.reshape(slices, -1, n_in), alpha=alpha)
    result = arange((*lengths, n_out)).transpose([*np.argsort(order), len(order)])
    return state.fresh(value, result, data.type)


def _data_product(state: ReaderState, a: Data, b: Data, alpha: float) -> Data:
    """a (..., M, N) times b (..., N, P): all products of entries, then their sums."""
    (m, n), p = a.shape[-2:], b.shape[-1]
    if b.shape[-2] != n:
        raise state.fail(f"shapes {list(a.shape)} and {list(b.shape)} do not fit each other in a matrix product")
    try:
        batch = np.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    except ValueError:
        raise state.fail(f"shapes {list(a.shape)} and {list(b.shape)} do not fit each other") from None
    shape = (*batch, m, p, n)
    state.count(2 * math.prod(shape))
    a, b = state.as_value(a), state.as_value(b)
    left = np.broadcast_to(a.places[..., :, None, :], shape)
    right = np.broadcast_to(np.swapaxes(b.places, -1, -2)[..., None, :, :], shape)
    first = state.select(a.source, left)
    product = state.product(first, state.select(b.source, right))
    rows = np.repeat(np.arange(math.prod(shape[:-1])), n)
    value = state.linear(math.prod(shape[:-1]), [Part(product, rows, np.arange(rows.size), alpha)])
    return state.fresh(value, arange(shape[:-1]), a.type)


PRODUCTS: dict[str, Callable[[ReaderState], Tensor]] = {"Gemm": _gemm, "MatMul": _matmul}
_GEMM = {"alpha": FLOAT, "beta": FLOAT, "transA": INT, "transB": INT}
PRODUCT_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "Gemm": (
        OperatorSchema(least=3, most=3, attributes={**_GEMM, "broadcast": INT}),
        OperatorSchema(since=7, least=3, most=3, attributes=_GEMM),
        OperatorSchema(since=11, least=2, most=3, attributes=_GEMM, named=2),
    ),
    "MatMul": (OperatorSchema(least=2, most=2),),
}
