"""Operators that put several tensors together: Concat, Sum, Mean, and the stack of several outputs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate

from arithmetic.exact import ONE, ZERO

from network.graph import Unit
from network.onnx_wire import INT64, Node
from network.operators.views import axis_of, tensor_of
from network.schemas import ANY, Schemas, schema
from network.state import Piece, ReaderState, Result
from network.tensors import Constant, Data, Number, Origin, Shape, Tensor, broadcast, interval, number
from network.trees import UNIT, UNITS, X


def concat(state: ReaderState, node: Node, parts: Sequence[Tensor], axis: int) -> Tensor:
    """The parts joined along the axis."""
    first = parts[0]
    if len(parts) == 1:
        return first
    shapes = [part.shape for part in parts]
    if any(
        len(s) != len(first.shape) or (s[:axis], s[axis + 1 :]) != (first.shape[:axis], first.shape[axis + 1 :])
        for s in shapes
    ):
        raise state.fail(node, f"shapes {list(map(list, shapes))} do not join along axis {axis}")
    if any(part.kind != first.kind for part in parts):
        raise state.fail(node, "its inputs are of different types")
    shape = (*first.shape[:axis], sum(s[axis] for s in shapes), *first.shape[axis + 1 :])
    state.count(2 * math.prod(shape))
    return placed(state, node, parts, _rows(shapes, axis), shape)


def placed(state: ReaderState, node: Node, parts: Sequence[Tensor], rows: list[list[int]], shape: Shape) -> Tensor:
    """A tensor of this shape that is made of the entries of the parts: rows[k] says where those of part k stand."""
    if all(isinstance(part, Constant) for part in parts):
        return _constants(parts, rows, shape)
    data = [part for part in parts if isinstance(part, Data)]
    if len(data) == len(parts) and all(_one_unit(state, part) and part.source == data[0].source for part in data):
        return _one_view(state, node, data, rows, shape)
    return _sum(state, node, shape, [(part, list(r), ONE) for part, r in zip(parts, rows, strict=True)])


def _rows(shapes: Sequence[Shape], axis: int) -> list[list[int]]:
    """For each part, where its entries come to stand."""
    widths = [math.prod(shape[axis:]) for shape in shapes]
    total, outer = sum(widths), math.prod(shapes[0][:axis])
    starts = accumulate(widths, initial=0)
    return [
        [o * total + start + j for o in range(outer) for j in range(width)]
        for start, width in zip(starts, widths, strict=False)  # after the last start comes the end
    ]


def _constants(parts: Sequence[Tensor], rows: list[list[int]], shape: Shape) -> Constant:
    values: list[Number | int] = [0] * math.prod(shape)
    names: dict[str, None] = {}
    origin = _one_origin(parts, rows, math.prod(shape))
    for part, places in zip(parts, rows, strict=True):
        if isinstance(part, Constant):
            names |= dict.fromkeys(part.names)
            for row, value in zip(places, part.values, strict=True):
                values[row] = value
    return Constant(shape, parts[0].kind, values, tuple(names), origin)


def _one_origin(parts: Sequence[Tensor], rows: list[list[int]], size: int) -> Origin | None:
    """The joined constant as a rearrangement of one stored tensor, if all parts are pieces of it."""
    origins = [part.origin for part in parts if isinstance(part, Constant) and part.origin is not None]
    if len(origins) < len(parts) or len({(origin.name, origin.factor) for origin in origins}) != 1:
        return None
    places = [0] * size
    for origin, own in zip(origins, rows, strict=True):
        for row, place in zip(own, origin.places, strict=True):
            places[row] = place
    factors = tuple(dict.fromkeys(name for origin in origins for name in origin.factors))
    return origins[0]._replace(places=places, factors=factors)


def _one_unit(state: ReaderState, data: Data) -> bool:
    """Whether it is entries of a value, or activations of them."""
    return data.tree is None or (data.tree.operator in (UNIT, UNITS) and data.tree.children[0].operator == X)


def _one_view(state: ReaderState, node: Node, parts: list[Data], rows: list[list[int]], shape: Shape) -> Data:
    size = math.prod(shape)
    places, units = [-1] * size, [Unit("identity")] * size
    for part, own in zip(parts, rows, strict=True):
        neurons = [Unit("identity")] * part.size
        if part.tree is not None:
            held = part.tree.payload
            neurons = [held] * part.size if isinstance(held, Unit) else list(held)
        for row, place, unit in zip(own, part.places, neurons, strict=True):
            places[row], units[row] = place, unit
    joined = Data(shape, parts[0].source, places, None, all(part.sole for part in parts), parts[0].kind)
    return joined if all(part.tree is None for part in parts) else state.apply(node, joined, units)


def _sum(state: ReaderState, node: Node, shape: Shape, parts: Sequence[tuple[Tensor, Sequence[int], Fraction]]) -> Data:
    """One fixed map: entry i of a part, times its factor, is added to entry rows[i] of the result."""
    size = math.prod(shape)
    shift: list[Number] = [ZERO] * size
    pieces: list[Piece] = []
    kind = INT64
    for part, rows, factor in parts:
        if isinstance(part, Constant):
            state.fix(node, state.constant(node, part, "its constants"))
            for row, value in zip(rows, part.values, strict=True):
                shift[row] = number(interval(shift[row]) + interval(value) * interval(factor))
        else:
            plain = state.plain(state.data(node, part), node.label)
            kind = plain.kind
            factors = None if factor == 1 else [factor] * plain.size
            pieces.append((plain.source, rows, plain.places, factors))
    return state.fresh(shape, state.linear(node.label, size, pieces, shift), kind)


def weighted(state: ReaderState, node: Node, parts: Sequence[tuple[Tensor, Fraction]]) -> Data:
    """The sum of tensors, each spread over their common shape and times its factor: one fixed map."""
    shape: Shape | None = parts[0][0].shape
    for part, _ in parts[1:]:
        shape = broadcast(shape, part.shape) if shape is not None else None
    if shape is None:
        raise state.fail(node, f"shapes {[list(part.shape) for part, _ in parts]} do not fit each other")
    rows = range(math.prod(shape))
    state.count(len(parts) * len(rows))
    return _sum(state, node, shape, [(state.spread(node, part, shape), rows, factor) for part, factor in parts])


def _concat(state: ReaderState, node: Node) -> list[Result]:
    parts = [tensor_of(state, node, part) for part in state.inputs(node)]
    if "axis" not in node.attributes or not parts[0].shape:
        raise state.fail(node, "it has no axis, or data of rank 0")
    return [concat(state, node, parts, axis_of(state, node, node.attributes["axis"], len(parts[0].shape)))]


def _sums(state: ReaderState, node: Node) -> list[Result]:
    parts = [tensor_of(state, node, part) for part in state.inputs(node)]
    if not any(isinstance(part, Data) for part in parts):
        raise state.fail(node, "its inputs are constants")
    if state.graph.opset < 8 and any(part.shape != parts[0].shape for part in parts):
        raise state.fail(node, f"shapes {[list(part.shape) for part in parts]} are not the same")
    if len(parts) == 1:
        return [parts[0]]
    factor = ONE if node.operator == "Sum" else Fraction(1, len(parts))
    return [weighted(state, node, [(part, factor) for part in parts])]


def stacked(state: ReaderState, node: Node, outputs: Sequence[Data]) -> Data:
    """Several outputs as one vector."""
    flat = [output._replace(shape=(output.size,), kind=outputs[0].kind) for output in outputs]
    found = concat(state, node, flat, 0)
    return state.data(node, found)


OPERATORS = {"Concat": _concat, "Sum": _sums, "Mean": _sums}
SCHEMAS: Schemas = {
    "Concat": (schema(("axis", int), since=4, inputs=(1, ANY)),),
    "Sum": (schema(inputs=(1, ANY)),),
    "Mean": (schema(inputs=(1, ANY)),),
}
