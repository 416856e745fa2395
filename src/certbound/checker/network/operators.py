"""One function per ONNX operator: what it does to the data."""

from __future__ import annotations

import math
from fractions import Fraction

from network import onnx_wire
from network.graph import Affine, Diagonal, Unit, elementwise
from network.schemas import ARITHMETIC, EXTREMA, schema
from network.state import WIDTH, ReaderState


def _flag(node: onnx_wire.Node, name: str) -> bool:
    return bool(node.attributes.get(name, 0) != 0)


def _factor(node: onnx_wire.Node, name: str) -> Fraction:
    value: Fraction = node.attributes.get(name, Fraction(1))
    return value


def _gemm(state: ReaderState, node: onnx_wire.Node) -> None:
    # Y = alpha op(A) op(B) + beta C; the data is a row A (then W = op(B)^T) or a column B (then W = op(A)).
    row = node.inputs[0] == state.value
    if not row and node.inputs[1] != state.value:
        raise state.fail(node, "the data enters as C")
    shape = state.shape
    if state.graph.opset < 7 and len(shape) > 2 and math.prod(shape[:-1]) == 1:
        shape = (1, shape[-1])
    if len(shape) != 2:
        raise state.fail(node, f"data of shape {list(state.shape)} is not a matrix")
    if _flag(node, "transA" if row else "transB"):
        shape = (shape[1], shape[0])
    samples, length = shape if row else (shape[1], shape[0])
    if samples != 1:
        raise state.fail(node, f"data of shape {list(state.shape)} holds several samples")
    transposed = _flag(node, "transB" if row else "transA")
    name = node.inputs[1 if row else 0]
    outputs = state.affine(node, name, transposed != row, length, _factor(node, "alpha"))
    state.shape = (1, outputs) if row else (outputs, 1)
    if len(node.inputs) > 2 and node.inputs[2]:
        state.bias(node, node.inputs[2], _factor(node, "beta"))


def _matmul(state: ReaderState, node: onnx_wire.Node) -> None:
    row, shape = node.inputs[0] == state.value, state.shape
    if not shape:
        raise state.fail(node, "the data has rank 0")
    name = node.inputs[1 if row else 0]
    if row or len(shape) == 1:
        length, others = shape[-1], shape[:-1]
    else:
        length, others = shape[-2], (*shape[:-2], shape[-1])
    if math.prod(others) != 1:
        raise state.fail(node, f"data of shape {list(shape)} holds several samples")
    outputs = state.affine(node, name, row, length, Fraction(1))
    state.shape = (*others, outputs) if row or len(shape) == 1 else (*shape[:-2], outputs, 1)


def _add(state: ReaderState, node: onnx_wire.Node) -> None:
    last = state.nodes[-1] if state.nodes else None
    if isinstance(last, Affine) and last.bias is None:
        no_legacy_axis(state, node)
        state.bias(node, node.inputs[1 if node.inputs[0] == state.value else 0], Fraction(1))
    else:
        _arithmetic(state, node)


def no_legacy_axis(state: ReaderState, node: onnx_wire.Node) -> None:
    if state.graph.opset < 7 and "axis" in node.attributes:
        raise state.fail(node, "broadcasting along an axis")


def _arithmetic(state: ReaderState, node: onnx_wire.Node) -> None:
    no_legacy_axis(state, node)
    data_first = node.inputs[0] == state.value
    tensor = state.tensor(node.inputs[1 if data_first else 0], node)
    values = state.broadcast(node, tensor)
    state.evaluate(len(values), 1)
    ones, zeros = [Fraction(1)] * len(values), [Fraction(0)] * len(values)
    if node.operator == "Add":
        scale, shift = ones, values
    elif node.operator == "Sub":
        scale, shift = (ones, [-v for v in values]) if data_first else ([-v for v in ones], values)
    elif node.operator == "Mul":
        scale, shift = values, zeros
    else:
        if not data_first or not all(values):
            raise state.fail(node, "a division by the data or by zero")
        scale, shift = [1 / v for v in values], zeros
    state.fix(tensor, node)
    state.nodes.append(Diagonal(node.label, scale, shift))


def _extremum(state: ReaderState, node: onnx_wire.Node) -> None:
    # max(x, c) = relu(x - c) + c; min(x, c) = c - relu(c - x)
    tensor = state.tensor(node.inputs[1 if node.inputs[0] == state.value else 0], node)
    values = state.broadcast(node, tensor)
    state.fix(tensor, node)
    sign = Fraction(1 if node.operator == "Max" else -1)
    state.nodes.append(Diagonal(node.label, [sign] * len(values), [-sign * v for v in values]))
    state.nodes.append(elementwise(node.label, [Unit("relu")] * len(values)))
    state.nodes.append(Diagonal(node.label, [sign] * len(values), values))


def _identity(state: ReaderState, node: onnx_wire.Node) -> None:
    """The data passes unchanged."""


def _dropout(state: ReaderState, node: onnx_wire.Node) -> None:
    if (len(node.inputs) > 2 and node.inputs[2]) or (state.graph.opset < 7 and not _flag(node, "is_test")):
        raise state.fail(node, "training mode")


def _cast(state: ReaderState, node: onnx_wire.Node) -> None:
    target = node.attributes.get("to")
    if target not in WIDTH or WIDTH[target] < WIDTH[state.kind]:
        raise state.fail(node, "a cast that changes values")
    state.kind = target


def _flatten(state: ReaderState, node: onnx_wire.Node) -> None:
    axis, rank = node.attributes.get("axis", 1), len(state.shape)
    if not (-rank if state.graph.opset >= 11 else 0) <= axis <= rank:
        raise state.fail(node, "axis out of range")
    axis += rank if axis < 0 else 0
    state.reshape(node, [math.prod(state.shape[:axis]), math.prod(state.shape[axis:])])


def _reshape(state: ReaderState, node: onnx_wire.Node) -> None:
    if _flag(node, "allowzero"):
        raise state.fail(node, "allowzero")
    target = state.integers(node, 1)
    if any(d < -1 or (d == 0 and i >= len(state.shape)) for i, d in enumerate(target)) or target.count(-1) > 1:
        raise state.fail(node, f"target shape {target}")
    dims = [state.shape[i] if d == 0 else d for i, d in enumerate(target)]
    if -1 in dims:
        dims[dims.index(-1)] = math.prod(state.shape) // math.prod(d for d in dims if d != -1)
    state.reshape(node, dims)


def _normal_axes(state: ReaderState, node: onnx_wire.Node, axes: list[int], rank: int) -> set[int]:
    fixed = {a + rank if a < 0 and state.graph.opset >= 11 else a for a in axes}
    if len(fixed) != len(axes) or any(not 0 <= a < rank for a in fixed):
        raise state.fail(node, f"axes {axes} out of range or repeated")
    return fixed


def _squeeze(state: ReaderState, node: onnx_wire.Node) -> None:
    given = state.axes(node)
    axes = {i for i, d in enumerate(state.shape) if d == 1}
    if given == []:
        raise state.fail(node, "an empty list of axes means different things to different programs")
    if given is not None:
        chosen = _normal_axes(state, node, given, len(state.shape))
        if not chosen <= axes:
            raise state.fail(node, f"axes {given} are not all of length 1")
        axes = chosen
    state.reshape(node, [d for i, d in enumerate(state.shape) if i not in axes])


def _unsqueeze(state: ReaderState, node: onnx_wire.Node) -> None:
    given = state.axes(node)
    if not given:
        raise state.fail(node, "no axes")
    rank = len(state.shape) + len(given)
    axes, rest = _normal_axes(state, node, given, rank), iter(state.shape)
    state.reshape(node, [1 if i in axes else next(rest) for i in range(rank)])


OPERATORS = {
    "Gemm": _gemm,
    "MatMul": _matmul,
    "Add": _add,
    "Sub": _arithmetic,
    "Mul": _arithmetic,
    "Div": _arithmetic,
    "Max": _extremum,
    "Min": _extremum,
    "Identity": _identity,
    "Dropout": _dropout,
    "Cast": _cast,
    "Flatten": _flatten,
    "Reshape": _reshape,
    "Squeeze": _squeeze,
    "Unsqueeze": _unsqueeze,
}
GEMM = (("alpha", Fraction), ("beta", Fraction), ("transA", int), ("transB", int))
TO, SATURATE = ("to", int), ("saturate", int)
SCHEMAS = {  # operator -> its schemas, by operator set
    "Constant": (schema(("value", bytes), inputs=(0, 0)),),
    **{
        name: (schema(("axis", int), ("broadcast", int), inputs=(2, 2)), schema(since=7, inputs=(2, 2)))
        for name in ARITHMETIC
    },
    "Gemm": (
        schema(*GEMM, ("broadcast", int), inputs=(3, 3)),
        schema(*GEMM, since=7, inputs=(3, 3)),
        schema(*GEMM, since=11, inputs=(2, 3), named=2),
    ),
    "MatMul": (schema(inputs=(2, 2)),),
    **{name: (schema(inputs=(2, 2)),) for name in EXTREMA},  # two of any number: the data and a constant
    "Identity": (schema(),),
    "Dropout": (
        schema(("ratio", Fraction), ("is_test", int), outputs=2),
        schema(("ratio", Fraction), since=7, outputs=2),
        schema(("seed", int), since=12, inputs=(1, 3), named=1, outputs=2),
    ),
    "Cast": (  # the type was text in older ones
        schema(TO, since=6),
        schema(TO, SATURATE, since=19),
        schema(TO, SATURATE, ("round_mode", str), since=24),
    ),
    "Flatten": (schema(("axis", int)),),
    "Reshape": (  # the shape was an attribute in older ones
        schema(since=5, inputs=(2, 2)),
        schema(("allowzero", int), since=14, inputs=(2, 2)),
    ),
    "Squeeze": (schema(("axes", list)), schema(since=13, inputs=(1, 2))),
    "Unsqueeze": (schema(("axes", list)), schema(since=13, inputs=(2, 2))),
}
