"""Largest and smallest of several numbers: max(a, b) = b + relu(a - b), by halves until one is left."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from ...graph import Array, Index, Unit
from ..schemas import EXTREMA, OperatorSchema
from ..state import Part, ReaderState
from ..tensors import Constant, Data, Tensor, Whole, arange
from .constants import check_legacy_broadcast, fold, whole_arithmetic

_RELU = Unit("relu")


class Entries:
    """Numbers that compete: entries of values, or fixed ones. ``source`` -1: fixed, with its number and error."""

    def __init__(self, source: Index, place: Index, number: Array, error: Array) -> None:
        self.source, self.place, self.number, self.error = source, place, number, error

    def take(self, at: Index) -> Entries:
        """Some of them."""
        return Entries(self.source[at], self.place[at], self.number[at], self.error[at])


def row_parts(*columns: tuple[Index, Index, float]) -> list[Part]:
    """Row i adds up entry place[i] of value source[i] (below 0: nothing) times the sign, for every column.

    The values come in the order in which the rows, read one after the other, name them.
    """
    sources = np.stack([source for source, _, _ in columns], axis=1)
    places = np.stack([place for _, place, _ in columns], axis=1)
    signs = np.broadcast_to(np.array([sign for _, _, sign in columns]), sources.shape)
    rows = np.broadcast_to(np.arange(sources.shape[0])[:, None], sources.shape)
    found, first = np.unique(sources.ravel(), return_index=True)
    parts = []
    for source in found[np.argsort(first)]:
        if source >= 0:
            own = sources == source
            parts.append(Part(int(source), rows[own], places[own], signs[own]))
    return parts


def entries_of(data: Data) -> Entries:
    """All entries of data without a tree; a place -1 is the number 0."""
    place = data.places.ravel()
    source = np.where(place >= 0, np.int64(data.source), np.int64(-1))
    return Entries(source, place, np.zeros(place.size), np.zeros(place.size))


def fixed_entries(constant: Constant) -> Entries:
    """All entries of a constant."""
    size = constant.values.size
    none = np.full(size, -1, dtype=np.int64)
    error = np.zeros(size) if constant.errors is None else constant.errors.ravel()
    return Entries(none, none, constant.values.ravel(), error)


def tournament(
    state: ReaderState, entries: Entries, windows: Index, smallest: bool = False
) -> tuple[Entries, int | None]:
    """The largest (smallest) of the entries windows[i, :], for every i; windows end in -1 where they are shorter.

    Each level pairs entry j with entry j + h of the h = ceil(m / 2) first of the window's m; what has no partner
    passes. The result as entries, and the value that holds exactly them, if there is one.
    """
    lengths = (windows >= 0).sum(axis=1)
    value = None
    while lengths.max() > 1:
        half = (lengths + 1) // 2
        width = int(half.max())
        column = np.arange(width)[None, :]
        kept = column < half[:, None]
        paired = column < (lengths - half)[:, None]
        new = np.cumsum(kept.ravel()).reshape(kept.shape) - 1  # number of each entry of the next level
        partner = np.minimum(column + half[:, None], windows.shape[1] - 1)
        first, second = windows[:, :width][paired], np.take_along_axis(windows, partner, axis=1)[paired]
        a, b = entries.take(first), entries.take(second)
        sign = -1.0 if smallest else 1.0
        shift = sign * (a.number - b.number)
        lost = np.where(_exact_difference(a.number, b.number), 0.0, np.abs(shift) * 2.0**-52)
        parts = row_parts((a.source, a.place, sign), (b.source, b.place, -sign))
        difference = state.linear(first.size, parts, shift, a.error + b.error + lost)
        gain = state.elementwise(difference, [_RELU])
        size = int(kept.sum())
        others = entries.take(np.where(paired, np.take_along_axis(windows, partner, axis=1), windows[:, :width])[kept])
        gains, at = np.full(size, -1, dtype=np.int64), np.zeros(size, dtype=np.int64)
        gains[new[paired]], at[new[paired]] = gain, np.arange(first.size)
        parts = row_parts((others.source, others.place, 1.0), (gains, at, sign))
        value = state.linear(size, parts, others.number, others.error)
        entries = Entries(np.full(size, value), np.arange(size), np.zeros(size), np.zeros(size))
        windows = np.where(kept, new, -1)
        lengths = half
    return entries.take(windows[:, 0]), value


def _exact_difference(a: Array, b: Array) -> Array:
    total = a - b
    part = total - a
    exact: Array = ((a - (total - part)) + (-b - part)) == 0.0
    return exact


def winners(state: ReaderState, data: Data, windows: Index, shape: tuple[int, ...], smallest: bool = False) -> Data:
    """The largest (smallest) entry of the data in each window, windows of places in the data's row-major order."""
    own = state.as_value(data)
    if (windows[:, 1:] >= 0).any():
        _, value = tournament(state, entries_of(own), windows, smallest)
        assert value is not None
        return state.fresh(value, arange(shape), data.type)
    return Data(own.source, own.places.ravel()[windows[:, 0]].reshape(shape), data.type, sole=own.sole)


def _extremum(state: ReaderState) -> Tensor:
    smallest = state.node.op_type == "Min"
    tensors = [state.argument(at) for at in range(len(state.node.input))]
    if all(isinstance(t, Whole) for t in tensors):
        return _of_wholes(state, [t for t in tensors if isinstance(t, Whole)])
    numbers = [state.floats(t, at) for at, t in enumerate(tensors)]
    if len(numbers) == 1:
        return numbers[0]
    for other in numbers[1:]:
        check_legacy_broadcast(state, numbers[0], other, 8)
    shape = state.common_shape(*numbers)
    datas = [t for t in numbers if isinstance(t, Data)]
    if not datas:
        result = numbers[0]
        for other in numbers[1:]:
            assert isinstance(result, Constant) and isinstance(other, Constant)
            if result.type != other.type:
                raise state.fail("expected all inputs of one type")
            result = fold(state, state.node.op_type, result, other)
        return result
    if len(datas) == 1 and len(numbers) == 2:
        constant = next(t for t in numbers if isinstance(t, Constant))
        return _with_constant(state, datas[0], constant, shape, smallest)
    kept, size = [], math.prod(shape)
    state.count(size * len(numbers))
    for tensor in numbers:
        spread = state.spread(tensor, shape)
        if isinstance(spread, Data):
            kept.append(entries_of(state.as_value(spread)))
        elif isinstance(spread, Constant):
            state.fix(spread)
            kept.append(fixed_entries(spread))
    fields = ("source", "place", "number", "error")
    together = Entries(*(np.concatenate([getattr(e, field) for e in kept]) for field in fields))
    windows = np.arange(size)[:, None] + size * np.arange(len(numbers))[None, :]
    _, value = tournament(state, together, windows, smallest)
    assert value is not None
    return state.fresh(value, arange(shape), datas[0].type)


def _of_wholes(state: ReaderState, tensors: Sequence[Whole]) -> Whole:
    result = tensors[0]
    for tensor in tensors[1:]:
        result = whole_arithmetic(state, state.node.op_type, result, tensor)
    return result


def _with_constant(state: ReaderState, data: Data, constant: Constant, shape: tuple[int, ...], smallest: bool) -> Data:
    """max(x, c) = relu(x - c) + c and min(x, c) = c - relu(c - x) with a fixed constant c."""
    spread, full = state.spread(data, shape), state.spread(constant, shape)
    assert isinstance(spread, Data) and isinstance(full, Constant)
    value = state.materialise(spread)
    state.fix(constant)
    size, sign = math.prod(shape), -1.0 if smallest else 1.0
    order = np.arange(size)
    values = full.values.ravel()
    errors = None if full.errors is None else full.errors.ravel()
    value = state.linear(size, [Part(value, order, order, sign)], -sign * values, errors)
    value = state.elementwise(value, [_RELU])
    return state.fresh(state.linear(size, [Part(value, order, order, sign)], values, errors), arange(shape), data.type)


EXTREMUM: dict[str, Callable[[ReaderState], Tensor]] = dict.fromkeys(EXTREMA, _extremum)
EXTREMUM_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = dict.fromkeys(EXTREMA, (OperatorSchema(most=2**31),))
