"""ONNX pools and reductions: sums, means and largest entries over windows or axes."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from ...graph import Index
from ..schemas import INT, INTS, OperatorSchema
from ..state import Part, ReaderState, inverse
from ..tensors import Constant, Data, Tensor, arange
from .extrema import winners
from .views import checked_axes
from .windows import DILATED, WINDOW, geometry, image, lines, places


def averages(state: ReaderState, data: Data, windows: Index, counts: Index | None, shape: tuple[int, ...]) -> Data:
    """The sums of the data's entries windows[i, :] (-1: none), each over its count, as one fixed map."""
    own = state.as_value(data)
    rows, taps = np.nonzero(windows >= 0)
    columns = own.places.ravel()[windows[rows, taps]]
    values, errors = (np.ones(rows.size), None) if counts is None else inverse(counts.astype(np.float64)[rows])
    value = state.linear(windows.shape[0], [Part(own.source, rows, columns, values, errors)])
    return state.fresh(value, arange(shape), data.type)


def _pool(state: ReaderState) -> list[Tensor | None]:
    """AveragePool and MaxPool."""
    data = state.data()
    batch, channels, spatial = image(state, data.shape)
    form = geometry(state, len(spatial))
    state.flag("storage_order")
    axes, found = lines(state, spatial, form, state.flag("ceil_mode"), pooled=True)
    taps = places(state, spatial, axes)
    area = math.prod(spatial)
    state.count(batch * channels * taps.size)
    planes = np.arange(batch * channels)[:, None, None] * area
    windows = np.where(taps < 0, np.int64(-1), taps + planes).reshape(-1, taps.shape[1])
    inside = (windows >= 0).sum(axis=1)
    if not inside.all():
        raise state.fail("a window holds nothing but padding", hint="use pads smaller than the kernel")
    shape = (batch, channels, *(line.shape[0] for line in axes))
    if state.node.op_type == "MaxPool":
        order = np.argsort(windows < 0, axis=1, kind="stable")  # entries first, padding last
        return [winners(state, data, np.take_along_axis(windows, order, axis=1), shape), None]
    if state.flag("count_include_pad"):
        counted = np.ones((1, 1), dtype=np.int64)
        for length, line, end in zip(spatial, axes, found.ends, strict=True):
            counted = (counted[:, None] * (line < length + end).sum(axis=1)[None, :, None]).reshape(-1, 1)
        inside = np.tile(counted.ravel(), batch * channels)
    return [averages(state, data, windows, inside, shape)]


def _global_pool(state: ReaderState) -> Tensor:
    data = state.data()
    batch, channels, spatial = image(state, data.shape)
    windows = arange((batch * channels, math.prod(spatial)))
    shape = (batch, channels, *(1 for _ in spatial))
    if state.node.op_type == "GlobalMaxPool":
        return winners(state, data, windows, shape)
    return averages(state, data, windows, np.full(windows.shape[0], windows.shape[1]), shape)


def _reduce(state: ReaderState) -> Tensor:
    tensor, attributes, operation = state.argument(0), state.attributes(), state.node.op_type
    rank = len(tensor.shape)
    keep = state.flag("keepdims", 1)
    if (axes := attributes.get("axes")) is not None and not len(axes):
        raise state.fail(
            "an empty list of axes means different things to different programs", hint="leave the attribute axes out"
        )
    axes = state.integers(1) if state.given(1) else axes
    if axes is not None and not len(axes):
        axes = None
    if axes is None and state.flag("noop_with_empty_axes"):
        return tensor
    reduced = list(range(rank)) if axes is None else checked_axes(state, axes, rank)
    data = state.floats(tensor, 0)
    if isinstance(data, Constant):
        raise state.fail("the data is a constant", hint="compute it before the export (constant folding)")
    kept = [a for a in range(rank) if a not in reduced]
    windows = arange(data.shape).transpose([*kept, *sorted(reduced)])
    windows = windows.reshape(math.prod(data.shape[a] for a in kept), -1)
    if keep:
        shape = tuple(1 if a in reduced else d for a, d in enumerate(data.shape))
    else:
        shape = tuple(data.shape[a] for a in kept)
    if operation == "ReduceMax":
        return winners(state, data, windows, shape)
    counts = np.full(windows.shape[0], windows.shape[1]) if operation == "ReduceMean" else None
    return averages(state, data, windows, counts, shape)


POOLS: dict[str, Callable[[ReaderState], Tensor | list[Tensor | None]]] = {
    "AveragePool": _pool,
    "MaxPool": _pool,
    "GlobalAveragePool": _global_pool,
    "GlobalMaxPool": _global_pool,
    "ReduceSum": _reduce,
    "ReduceMean": _reduce,
    "ReduceMax": _reduce,
}
_AXES = {"axes": INTS, "keepdims": INT}
_EMPTY = {"keepdims": INT, "noop_with_empty_axes": INT}
_MAX = {**WINDOW, "storage_order": INT}
POOL_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "AveragePool": (
        OperatorSchema(attributes=WINDOW),
        OperatorSchema(since=7, attributes={**WINDOW, "count_include_pad": INT}),
        OperatorSchema(since=10, attributes={**WINDOW, "count_include_pad": INT, "ceil_mode": INT}),
        OperatorSchema(since=19, attributes={**DILATED, "count_include_pad": INT, "ceil_mode": INT}),
    ),
    "MaxPool": (
        OperatorSchema(attributes=WINDOW),
        OperatorSchema(since=8, attributes=_MAX, outputs=2),
        OperatorSchema(since=10, attributes={**_MAX, "dilations": INTS, "ceil_mode": INT}, outputs=2),
    ),
    "GlobalAveragePool": (OperatorSchema(),),
    "GlobalMaxPool": (OperatorSchema(),),
    "ReduceSum": (OperatorSchema(attributes=_AXES), OperatorSchema(since=13, most=2, attributes=_EMPTY, named=1)),
    "ReduceMean": (OperatorSchema(attributes=_AXES), OperatorSchema(since=18, most=2, attributes=_EMPTY, named=1)),
    "ReduceMax": (OperatorSchema(attributes=_AXES), OperatorSchema(since=18, most=2, attributes=_EMPTY, named=1)),
}
