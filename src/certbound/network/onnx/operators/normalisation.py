"""ONNX normalisations and softmax. Scale and shift are parameters; stored statistics are fixed."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import numpy as np

from ...graph import Index, Unit
from ..schemas import FLOAT, INT, OperatorSchema
from ..state import Part, ReaderState, inverse
from ..tensors import Constant, Data, Masked, Tensor, arange
from .arithmetic import bias
from .constants import fold, fold_unary, negative
from .views import checked_axes

_SQUARE = Unit("power", (("exponent", Fraction(2)),))
_ROOT = Unit("inverse_sqrt")
_EXP = Unit("exp")
_EPSILON = float(np.float32(1e-5))


def _epsilon(state: ReaderState) -> float:
    epsilon = float(state.attributes().get("epsilon", _EPSILON))
    if not math.isfinite(epsilon) or epsilon < 0:
        raise state.fail(f"attribute epsilon is {epsilon!r}; expected a nonnegative number")
    return epsilon


def _scale(
    state: ReaderState, data: Data, scale_at: int, bias_at: int | None, index: Index, shift_index: Index
) -> Data:
    """scale[index] x + B[shift_index] for every entry of data that is a value in order: a 1x1 weight for each scale."""
    scale = state.constant(scale_at, "scale")
    flat = state.take(scale, index.reshape(-1))
    assert isinstance(flat, Constant)
    if flat.origin is None:
        state.refuse_computed(scale, "scale")
        raise AssertionError
    _, first, slot = np.unique(flat.origin.places, return_index=True, return_inverse=True)
    rank = np.empty(first.size, dtype=np.int64)
    rank[np.argsort(first)] = np.arange(first.size)  # distinct entries in order of their first occurrence
    order = np.argsort(rank[slot], kind="stable")
    columns = order.reshape(first.size, -1)
    if (rank[slot][columns] != np.arange(first.size)[:, None]).any():
        raise state.fail("the scale's entries are not used equally often")
    state.count(columns.size)
    weight = state.take(flat, columns[:, 0].reshape(-1, 1, 1))
    assert isinstance(weight, Constant)
    value = state.affine(data.source, weight, columns[:, :, None], what="scale")
    places = np.empty(columns.size, dtype=np.int64)
    places[columns.ravel()] = np.arange(columns.size)
    made = state.fresh(value, places.reshape(data.shape), data.type)
    if bias_at is None or not state.given(bias_at):
        return made
    term = state.constant(bias_at, "bias")
    if term.origin is None:
        state.refuse_computed(term, "bias")
    shift = state.take(term, shift_index.reshape(data.shape))
    assert isinstance(shift, Constant)
    with_bias = bias(state, made, shift, 1.0)
    assert with_bias is not None
    return with_bias


def _per_channel(shape: tuple[int, ...], count: int) -> Index:
    """For every entry of data (N, C, ...) the number of its channel's one of ``count`` equal blocks of channels."""
    channels = np.arange(shape[1]) // (shape[1] // count)
    return np.broadcast_to(channels.reshape(-1, *(1 for _ in shape[2:])), shape)


def _vector(state: ReaderState, at: int, length: int | tuple[int, ...], what: str) -> Constant:
    constant = state.constant(at, what)
    shape = (length,) if isinstance(length, int) else length
    if constant.shape != shape:
        name = state.node.input[at]
        raise state.fail(f"{what} {name!r} has shape {list(constant.shape)}; expected {list(shape)}")
    return constant


def _batch_normalization(state: ReaderState) -> list[Tensor | None]:
    data = state.data()
    training = state.flag("training_mode") if state.opset >= 14 else state.opset < 7 and not state.flag("is_test")
    # Below operator set 14 further outputs alone ask for the statistics of the batch, whether they are read or not.
    if training or len(state.node.output) > 1:
        raise state.fail("BatchNormalization in training mode is not supported", hint="export the model for inference")
    if len(data.shape) < 2:
        raise state.fail(f"the data has shape {list(data.shape)}; expected batch and channels")
    index = _per_channel(data.shape, data.shape[1])
    channels: int | tuple[int, ...] = data.shape[1]
    if state.opset < 9 and not state.flag("spatial", 1):  # statistics of each entry of a sample
        if state.opset < 7:
            raise state.fail("attribute spatial=0 has shapes from operator set 7 on", hint="export for a newer one")
        channels = data.shape[1:]
        index = np.broadcast_to(arange(channels), data.shape)
    _vector(state, 1, channels, "scale"), _vector(state, 2, channels, "bias")
    mean, variance = _vector(state, 3, channels, "mean"), _vector(state, 4, channels, "variance")
    value = state.materialise(data)
    epsilon = Constant(np.full(1, _epsilon(state)), 1)
    root = fold_unary(state, "Sqrt", fold(state, "Add", variance, epsilon))
    if (root.values <= (0.0 if root.errors is None else root.errors)).any():
        raise state.fail(f"the variance {state.node.input[4]!r} plus epsilon is not positive")
    state.fix(mean)
    state.fix(variance)
    factor = fold_unary(state, "Reciprocal", root)
    shift = fold(state, "Div", negative(mean), root)
    size = math.prod(data.shape)
    channel, order = index.ravel(), np.arange(size)
    errors, lost = ((None if c.errors is None else c.errors.ravel()[channel]) for c in (factor, shift))
    scale = factor.values.ravel()[channel]
    value = state.linear(size, [Part(value, order, order, scale, errors)], shift.values.ravel()[channel], lost)
    scaled = _scale(state, state.fresh(value, arange(data.shape), data.type), 1, 2, index, index)
    return [scaled, *(None for _ in list(state.node.output)[1:])]


def _normalised(state: ReaderState, data: Data, rows: int) -> Data:
    """Each of ``rows`` equal blocks of the entries minus its mean, over the root of its variance plus epsilon."""
    value = state.materialise(data)
    size = math.prod(data.shape)
    m = size // rows
    state.count(size * m)
    share, lost = inverse(np.full(1, float(m)))
    error = 0.0 if lost is None else float(lost[0])
    row, column = np.repeat(np.arange(size), m), (np.arange(size) // m * m).repeat(m) + np.tile(np.arange(m), size)
    own = row == column
    values = np.where(own, (m - 1) / m, -share[0])  # 1 - 1/m, rounded once
    errors = np.full(row.size, error + (2.0**-53 if error else 0.0))
    centred = state.linear(size, [Part(value, row, column, values, errors if error else None)])
    squares = state.elementwise(centred, [_SQUARE])
    block = np.arange(size) // m
    variance = state.linear(
        rows,
        [Part(squares, block, np.arange(size), share[0], error if error else None)],
        np.full(rows, _epsilon(state)),
    )
    root = state.elementwise(variance, [_ROOT])
    spread = state.linear(size, [Part(root, np.arange(size), block)])
    return state.fresh(state.product(centred, spread), arange(data.shape), data.type)


def _layer_normalization(state: ReaderState) -> list[Tensor | None]:
    data, attributes = state.data(), state.attributes()
    rank = len(data.shape)
    (axis,) = checked_axes(state, [int(attributes.get("axis", -1))], rank)
    if attributes.get("stash_type", 1) not in (1, 11):
        raise state.fail("attribute stash_type is not of a float type that holds float32 numbers")
    indices = []
    for at, what in ((1, "scale"), (2, "bias")):
        if not state.given(at):
            indices.append(np.zeros(data.shape, dtype=np.int64))
            continue
        shape = state.constant(at, what).shape
        try:
            fits = np.broadcast_shapes(shape, data.shape[axis:]) == data.shape[axis:]
        except ValueError:
            fits = False
        if not fits:
            name = state.node.input[at]
            raise state.fail(
                f"{what} {name!r} of shape {list(shape)} does not fit the normalised axes {list(data.shape[axis:])}"
            )
        indices.append(np.broadcast_to(arange(shape), data.shape))
    normal = _normalised(state, data, math.prod(data.shape[:axis]))
    scaled = _scale(state, normal, 1, 2, indices[0], indices[1])
    return [scaled, *(None for _ in list(state.node.output)[1:])]


def _instance_normalization(state: ReaderState) -> Tensor:
    data = state.data()
    if len(data.shape) < 3:
        raise state.fail(f"the data has shape {list(data.shape)}; expected batch, channels and at least one more axis")
    channels = data.shape[1]
    _vector(state, 1, channels, "scale"), _vector(state, 2, channels, "bias")
    index = _per_channel(data.shape, channels)
    return _scale(state, _normalised(state, data, data.shape[0] * channels), 1, 2, index, index)


def _group_normalization(state: ReaderState) -> Tensor:
    data, attributes = state.data(), state.attributes()
    groups = int(attributes.get("num_groups", 0))
    if len(data.shape) < 2 or groups < 1 or data.shape[1] % groups:
        raise state.fail(f"data of shape {list(data.shape)} cannot be split into {groups} groups of channels")
    if attributes.get("stash_type", 1) not in (1, 11):
        raise state.fail("attribute stash_type is not of a float type that holds float32 numbers")
    count = groups if state.opset < 21 else data.shape[1]  # one scale for each group, then one for each channel
    _vector(state, 1, count, "scale"), _vector(state, 2, count, "bias")
    index = _per_channel(data.shape, count)
    return _scale(state, _normalised(state, data, data.shape[0] * groups), 1, 2, index, index)


def _softmax(state: ReaderState) -> Tensor:
    """e^x over its sum: over one axis, before operator set 13 over all axes from this one on. 0 where it is masked."""
    given = state.argument(0)
    data = given.data if isinstance(given, Masked) else state.data()
    rank = len(data.shape)
    axis = int(state.attributes().get("axis", -1 if state.opset >= 13 else 1))
    if state.opset < 13 and axis == rank:
        windows = arange((math.prod(data.shape), 1))
    else:
        (axis,) = checked_axes(state, [axis], rank)
        index = arange(data.shape)
        if state.opset >= 13:
            windows = np.moveaxis(index, axis, -1).reshape(-1, data.shape[axis])
        else:
            windows = index.reshape(math.prod(data.shape[:axis]), -1)
    rows, m = windows.shape
    if isinstance(given, Masked):
        return _masked_softmax(state, given, windows)
    value, size = state.materialise(data), math.prod(data.shape)
    row = np.empty(size, dtype=np.int64)
    row[windows.ravel()] = np.repeat(np.arange(rows), m)  # the window of each entry
    order = np.arange(size)
    if state.node.op_type == "LogSoftmax":
        exponential = state.elementwise(value, [_EXP])
        total = state.linear(rows, [Part(exponential, np.repeat(np.arange(rows), m), windows.ravel())])
        logarithm = state.elementwise(total, [Unit("log")])
        result = state.linear(size, [Part(value, order, order), Part(logarithm, order, row, -1.0)])
        return state.fresh(result, arange(data.shape), data.type)
    state.count(size * m)
    return state.fresh(_shares(state, value, np.repeat(order, m), windows[row].ravel()), arange(data.shape), data.type)


def _shares(state: ReaderState, value: int, entries: Index, others: Index) -> int:
    """e^x of each entry of the value over the sum of its window: the pairs (entries, others) say who shares one."""
    exponential = state.elementwise(value, [_EXP])
    total = state.linear(state.sizes[value], [Part(exponential, entries, others)])
    return state.product(exponential, state.elementwise(total, [Unit("reciprocal")]))


def _masked_softmax(state: ReaderState, masked: Masked, windows: Index) -> Data:
    """Of the entries that are kept; the others are 0."""
    kept = masked.kept.ravel()
    members = kept[windows]
    lengths = members.sum(axis=1)
    if (lengths == 0).any():
        raise state.fail(
            "all of a row is -infinity: its softmax is NaN", hint="leave at least one entry of each row unmasked"
        )
    state.count(int((lengths**2).sum()))
    places = np.full(kept.size, -1, dtype=np.int64)
    places[kept] = np.arange(np.count_nonzero(kept))
    entries, others = [], []
    for window, inside in zip(windows, members, strict=True):
        own = places[window[inside]]
        entries.append(np.repeat(own, own.size))
        others.append(np.tile(own, own.size))
    flat = state.take(masked.data, np.flatnonzero(kept))
    assert isinstance(flat, Data)
    value = _shares(state, state.materialise(flat), np.concatenate(entries), np.concatenate(others))
    return state.fresh(value, places.reshape(masked.shape), masked.data.type)


NORMALISATIONS: dict[str, Callable[[ReaderState], Tensor | list[Tensor | None]]] = {
    "BatchNormalization": _batch_normalization,
    "LayerNormalization": _layer_normalization,
    "InstanceNormalization": _instance_normalization,
    "GroupNormalization": _group_normalization,
    "Softmax": _softmax,
    "LogSoftmax": _softmax,
}
_BATCH = {"epsilon": FLOAT, "momentum": FLOAT}
_AXIS = (OperatorSchema(attributes={"axis": INT}),)
_GROUPS = {"epsilon": FLOAT, "num_groups": INT}
NORMALISATION_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "BatchNormalization": (
        OperatorSchema(least=5, most=5, attributes={**_BATCH, "is_test": INT, "spatial": INT}, outputs=5),
        OperatorSchema(since=7, least=5, most=5, attributes={**_BATCH, "spatial": INT}, outputs=5),
        OperatorSchema(since=9, least=5, most=5, attributes=_BATCH, outputs=5),
        OperatorSchema(since=14, least=5, most=5, attributes={**_BATCH, "training_mode": INT}, outputs=3),
    ),
    "LayerNormalization": (
        OperatorSchema(
            since=17, least=2, most=3, attributes={"axis": INT, "epsilon": FLOAT, "stash_type": INT}, named=2, outputs=3
        ),
    ),
    "InstanceNormalization": (OperatorSchema(least=3, most=3, attributes={"epsilon": FLOAT}),),
    "GroupNormalization": (
        OperatorSchema(since=18, least=3, most=3, attributes=_GROUPS),
        OperatorSchema(since=21, least=3, most=3, attributes={**_GROUPS, "stash_type": INT}),
    ),
    "Softmax": _AXIS,
    "LogSoftmax": _AXIS,
}
