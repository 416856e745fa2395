"""ONNX masks: Where with a constant condition, and scores that are -infinity for the Softmax that follows.

-infinity is read in these places alone: e^-inf = 0, so such an entry of a Softmax is 0 and adds nothing to the sum.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..state import ReaderState
from ..tensors import Comparison, Constant, Data, Masked, Tensor, Whole
from .views import joined

Mask = NDArray[np.bool_]


def finite(constant: Constant, shape: tuple[int, ...]) -> tuple[Constant, Mask]:
    """The constant with 0 for -infinity, and where in this shape it is finite."""
    below = np.isneginf(constant.values)
    return replace(constant, entries=np.where(below, 0.0, constant.values)), ~np.broadcast_to(below, shape)


def masked(state: ReaderState, data: Data, constant: Constant, kept: Mask) -> Data | Masked:
    """The data, -infinity where it is not kept because the constant says so."""
    state.fix(constant)
    spread = state.spread(data, kept.shape)
    assert isinstance(spread, Data)
    return spread if kept.all() else Masked(spread, kept)


def chosen(state: ReaderState, condition: Whole, a: Tensor, b: Tensor) -> Data | Masked:
    """Entries of a where the condition holds, else of b; one of the two is data, the other data or a constant."""
    sides = []
    for at, tensor in ((1, a), (2, b)):
        if isinstance(tensor, Comparison):
            raise state.fail("a choice between truth values")
        sides.append(state.floats(tensor, at))
    if sides[0].type != sides[1].type:
        raise state.fail("expected both choices of one type")
    shape = state.common_shape(condition, *sides)
    size = math.prod(shape)
    choice = np.broadcast_to(condition.values.astype(bool), shape)
    parts: list[tuple[Data | Constant, Mask]] = []
    kept, mask = np.ones(shape, dtype=bool), None
    for tensor, own in zip(sides, (choice, ~choice), strict=True):
        if isinstance(tensor, Constant) and tensor.unbounded:
            mask = tensor
            tensor, inside = finite(tensor, shape)
            kept &= inside | ~own
            if not (own & inside).any():  # nothing of it but -infinity is chosen
                continue
        if own.any():
            parts.append((tensor, own))
    if mask is not None and len(parts) == 1:  # what is not kept may be anything
        (only,) = (tensor for tensor, _ in parts)
        if not isinstance(only, Data):
            raise state.fail("a choice that does not depend on the data")
        return masked(state, only, mask, kept)
    if not any(isinstance(tensor, Data) for tensor, _ in parts):
        raise state.fail("a choice that does not depend on the data")
    spread = [state.spread(tensor, shape) for tensor, _ in parts]
    if len(spread) == 1:
        assert isinstance(spread[0], Data)
        return spread[0]
    index = np.empty(size, dtype=np.int64)
    taken: list[Data | Constant] = []
    start = 0
    for full, (_, own) in zip(spread, parts, strict=True):
        places = np.flatnonzero(own)
        index[places] = start + np.arange(places.size)
        start += places.size
        taken.append(state.take(full, places))  # type: ignore[arg-type]
    result = joined(state, taken, index.reshape(shape))
    assert isinstance(result, Data)
    return result if mask is None else masked(state, result, mask, kept)
