"""Choices by a constant condition, and masks: scores that are -infinity for a Softmax, as e^-infinity = 0."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from network.onnx_wire import BELOW, BOOL, Node
from network.operators.sums import placed
from network.state import ReaderState
from network.tensors import WIDTH, Constant, Data, Masked, Shape, Tensor, broadcast, spread


def without(constant: Constant) -> Constant:
    """The constant with 0 in the place of -infinity."""
    values = [Fraction(0) if v is BELOW else v for v in constant.values]
    return Constant(constant.shape, constant.kind, values, constant.names)


def mask(
    state: ReaderState, node: Node, data: Data, constant: Constant, kept: Sequence[bool], shape: Shape
) -> Data | Masked:
    """The data of this shape where it is kept, -infinity elsewhere, as the constant has it."""
    state.fix(node, constant)
    wide = state.data(node, state.spread(node, data, shape))
    return wide if all(kept) else Masked(wide, kept)


def chosen(state: ReaderState, node: Node, condition: Constant, yes: Tensor, no: Tensor) -> Data | Masked:
    """Entry by entry ``yes`` where the constant condition holds, else ``no``, at least one of which is data."""
    if condition.kind != BOOL or yes.kind != no.kind or yes.kind not in WIDTH:
        raise state.fail(node, "its inputs do not fit each other")
    shape = broadcast(yes.shape, no.shape)
    shape = None if shape is None else broadcast(shape, condition.shape)
    if shape is None:
        raise state.fail(node, "its inputs do not fit each other")
    state.count(3 * math.prod(shape))
    truth = [bool(condition.values[i]) for i in spread(condition.shape, shape)]
    kept = [True] * len(truth)
    infinite: Constant | None = None
    parts: list[tuple[Tensor, list[int]]] = []
    for tensor, wanted in ((yes, True), (no, False)):
        rows = [row for row, holds in enumerate(truth) if holds is wanted]
        if isinstance(tensor, Constant) and tensor.infinite:
            infinite = tensor
            at = spread(tensor.shape, shape)
            for row in rows:
                kept[row] = tensor.values[at[row]] is not BELOW
            if not any(kept[row] for row in rows):
                continue
            tensor = without(tensor)
        if rows:
            parts.append((tensor, rows))
    if not any(isinstance(tensor, Data) for tensor, _ in parts):
        raise state.fail(node, "a choice that does not depend on the data")
    if len(parts) == 1:  # the other side is -infinity wherever it is chosen, or never chosen
        result = state.data(node, state.spread(node, parts[0][0], shape))
    else:
        held = []
        for tensor, rows in parts:
            wide = state.spread(node, tensor, shape)
            held.append(state.view(node, wide, (len(rows),), lambda rows=rows: rows))  # type: ignore[misc]
        result = state.data(node, placed(state, node, held, [rows for _, rows in parts], shape))
    return result if infinite is None else mask(state, node, result, infinite, kept, shape)
