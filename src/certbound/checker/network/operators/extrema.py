"""The largest or smallest of several entries: a tournament of max(a, b) = b + relu(a - b)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from arithmetic.exact import ONE, ZERO

from network.graph import Unit
from network.onnx_wire import Node
from network.operators import constants
from network.operators.views import tensor_of
from network.schemas import ANY, Schemas, schema
from network.state import ACTIVATION_COST, Piece, ReaderState, Result
from network.tensors import Constant, Data, Number, Shape, Tensor, broadcast, interval, number, spread

RELU = Unit("relu")
Entry = tuple[int, int, Number]  # source and place, or the number itself where the place is -1


class _Sum:
    """A fixed map under construction, its terms in order of first occurrence."""

    def __init__(self) -> None:
        self.pieces: dict[int, tuple[list[int], list[int], list[Number]]] = {}
        self.shift: list[Number] = []

    def row(self, *entries: tuple[Entry, Fraction]) -> None:
        """The next row is the sum of these entries times these signs."""
        constant: Number = ZERO
        for (source, place, value), sign in entries:
            if place < 0:
                constant = number(interval(constant) + interval(value) * interval(sign))
                continue
            rows, places, factors = self.pieces.setdefault(source, ([], [], []))
            rows.append(len(self.shift))
            places.append(place)
            factors.append(sign)
        self.shift.append(constant)

    def append(self, state: ReaderState, label: str) -> int:
        """The value of the map."""
        pieces: list[Piece] = [(source, *held) for source, held in self.pieces.items()]
        return state.linear(label, len(self.shift), pieces, self.shift)


def tournament(state: ReaderState, node: Node, windows: list[list[Entry]], greatest: bool) -> list[Entry]:
    """The largest (or smallest) entry of each window; a window of m loses m // 2 in each level."""
    state.check_work(sum(len(window) - 1 for window in windows), ACTIVATION_COST)
    while any(len(window) > 1 for window in windows):
        state.count(sum(map(len, windows)))
        difference, sign = _Sum(), ONE if greatest else -ONE
        for window in windows:
            half = (len(window) + 1) // 2
            for a, b in zip(window, window[half:], strict=False):
                difference.row((a, sign), (b, -sign))
        relu = state.elementwise(node.label, difference.append(state, node.label), RELU)
        level, met = _Sum(), 0
        for window in windows:
            half = (len(window) + 1) // 2
            for i in range(half):
                if i + half < len(window):
                    level.row((window[i + half], ONE), ((relu, met, ZERO), sign))
                    met += 1
                else:
                    level.row((window[i], ONE))
        value, start = level.append(state, node.label), 0
        after: list[list[Entry]] = []
        for window in windows:
            half = (len(window) + 1) // 2
            after.append([(value, start + i, ZERO) for i in range(half)])
            start += half
        windows = after
    return [window[0] for window in windows]


def reduced(state: ReaderState, node: Node, data: Data, windows: Sequence[Sequence[int]], shape: Shape) -> Data:
    """The largest of the data's entries in each window."""
    if not all(windows):
        raise state.fail(node, "a window holds no entry")
    state.count(sum(map(len, windows)))
    plain = state.plain(data, node.label)
    entries: list[list[Entry]] = [[(plain.source, plain.places[i], ZERO) for i in window] for window in windows]
    found = tournament(state, node, entries, greatest=True)
    met = any(len(window) > 1 for window in windows)  # else it is a view of the data, which others may read too
    return Data(shape, found[0][0], [place for _, place, _ in found], None, met or plain.sole, data.kind)


def _extremum(state: ReaderState, node: Node) -> list[Result]:
    parts = [tensor_of(state, node, part) for part in state.inputs(node)]
    data = [part for part in parts if isinstance(part, Data)]
    if state.graph.opset < 8 and any(part.shape != parts[0].shape for part in parts):
        raise state.fail(node, f"shapes {[list(part.shape) for part in parts]} are not the same")
    if not data:
        folded = parts[0]
        for part in parts[1:]:
            if isinstance(folded, Constant) and isinstance(part, Constant):
                folded = constants.extremum(state, node, folded, part)
        return [folded]
    if len(parts) == 1:
        return [parts[0]]
    shape: Shape | None = parts[0].shape
    for part in parts[1:]:
        shape = broadcast(shape, part.shape) if shape is not None else None
    if shape is None:
        raise state.fail(node, f"shapes {[list(part.shape) for part in parts]} do not fit each other")
    for part in parts:
        if isinstance(part, Constant):
            state.fix(node, state.constant(node, part, "its constants"))
    if len(parts) == 2 and len(data) == 1:
        other = parts[1] if parts[0] is data[0] else parts[0]
        if isinstance(other, Constant):
            return [_by_constant(state, node, data[0], other, shape)]
    return [_meet(state, node, parts, shape)]


def _by_constant(state: ReaderState, node: Node, data: Data, constant: Constant, shape: Shape) -> Data:
    # max(x, c) = relu(x - c) + c; min(x, c) = c - relu(c - x)
    wide = state.data(node, state.spread(node, data, shape))
    state.count(wide.size)
    values = [constant.values[i] for i in spread(constant.shape, shape)]
    sign = ONE if node.operator == "Max" else -ONE
    parent = state.materialise(wide, node.label)
    scale = [sign] * len(values)
    first = state.diagonal(node.label, parent, scale, [-v if sign > 0 else v for v in values])
    relu = state.elementwise(node.label, first, RELU)
    return state.fresh(shape, state.diagonal(node.label, relu, scale, values), data.kind)


def _meet(state: ReaderState, node: Node, parts: Sequence[Tensor], shape: Shape) -> Data:
    columns: list[list[Entry]] = []
    state.count(len(parts) * math.prod(shape))
    kind = 0
    for part in parts:
        wide = state.spread(node, part, shape)
        if isinstance(wide, Constant):
            columns.append([(0, -1, value) for value in wide.values])
        else:
            plain = state.plain(state.data(node, wide), node.label)
            kind = plain.kind
            columns.append([(plain.source, place, ZERO) for place in plain.places])
    found = tournament(state, node, [list(window) for window in zip(*columns, strict=True)], node.operator == "Max")
    return Data(shape, found[0][0], [place for _, place, _ in found], None, True, kind)


OPERATORS = {"Max": _extremum, "Min": _extremum}
SCHEMAS: Schemas = {name: (schema(inputs=(1, ANY)),) for name in OPERATORS}
