"""Layers of Keras that take several tensors."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

from ..forms.arithmetic import add, div, extremum, mul, sub
from ..forms.attention import attention
from ..forms.products import matmul
from ..forms.values import Data
from .layers import einsum_dense
from .writer import Writer


def _of_all(function: Callable[..., Any]) -> Callable[[Writer, Any, Sequence[Data]], Data]:
    def merged(w: Writer, layer: Any, xs: Sequence[Data]) -> Data:
        if len({len(x.shape) for x in xs}) != 1:
            raise w.fail("its inputs differ in their number of axes", hint="reshape them before, with Reshape")
        result: Data = reduce(lambda a, b: function(w, a, b), xs)
        return result

    return merged


def average(w: Writer, layer: Any, xs: Sequence[Data]) -> Data:
    """The sum over their number."""
    result: Data = div(w, _of_all(add)(w, layer, xs), float(len(xs)))
    return result


def concatenate(w: Writer, layer: Any, xs: Sequence[Data]) -> Data:
    """One behind the other along an axis."""
    axis = layer.axis % len(xs[0].shape)
    shape = list(xs[0].shape)
    shape[axis] = sum(x.shape[axis] for x in xs)
    return Data(w.node("Concat", *(x.name for x in xs), axis=axis), tuple(shape))


def dot(w: Writer, layer: Any, xs: Sequence[Data]) -> Data:
    """Sums of products along one axis of each."""
    if layer.normalize:
        raise w.fail("normalize=True", hint="write the normalisation as a layer of its own")
    axes = [layer.axes, layer.axes] if isinstance(layer.axes, int) else list(layer.axes)
    x, y = xs
    a, b = (axis % len(t.shape) for axis, t in zip(axes, xs, strict=True))
    rest = [[at for at in range(1, len(t.shape)) if at != axis] for t, axis in ((x, a), (y, b))]
    shapes = [[t.shape[at] for at in own] for t, own in zip(xs, rest, strict=True)]
    rows = w.reshape(w.transposed(x, [0, *rest[0], a]), (math.prod(shapes[0]), x.shape[a]))
    columns = w.reshape(w.transposed(y, [0, b, *rest[1]]), (y.shape[b], math.prod(shapes[1])))
    result: Data = w.reshape(matmul(w, rows, columns), (1, *(shapes[0] + shapes[1] or [1])))
    return result


def multi_head_attention(
    w: Writer, layer: Any, query: Data, value: Data, key: Data | None = None, use_causal_mask: bool = False
) -> Data:
    """Several heads over the axis of places, and their common projection."""
    if len(query.shape) != 3 or layer._attention_axes not in ((1,), [1]):
        raise w.fail(f"over the axes {layer._attention_axes}", hint="data of places x entries is written")
    parts = zip((query, key or value, value), (layer._query_dense, layer._key_dense, layer._value_dense), strict=True)
    heads = [w.transposed(einsum_dense(w, dense, data), [0, 2, 1, 3]) for data, dense in parts]  # heads first
    made = attention(w, heads[0], heads[1], heads[2], is_causal=use_causal_mask)
    return einsum_dense(w, layer._output_dense, w.transposed(made, [0, 2, 1, 3]))


MERGING: dict[str, Callable[[Writer, Any, Sequence[Data]], Data]] = {
    "Add": _of_all(add),
    "Subtract": _of_all(sub),
    "Multiply": _of_all(mul),
    "Maximum": _of_all(extremum("Max")),
    "Minimum": _of_all(extremum("Min")),
    "Average": average,
    "Concatenate": concatenate,
    "Dot": dot,
}
