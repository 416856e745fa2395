"""What each ONNX operator does to the state: one function per operator, and the tables that list them.

Each function gets the state and the node, and appends to the nodes read so far; it refuses what it does not know
exactly.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ..graph import Affine, Array, Diagonal, Elementwise, Group, Unit
from .patterns import split
from .schemas import ARITHMETIC, EXTREMA, FLOAT, FLOATS, INT, INTS, TENSOR, TEXT, WIDTH, OperatorSchema, read_attributes
from .state import MAX_RANK, ReaderState


def _gemm(state: ReaderState, node: Any) -> None:
    attributes = read_attributes(node)
    alpha, beta = float(attributes.get("alpha", 1.0)), float(attributes.get("beta", 1.0))
    if not (math.isfinite(alpha) and math.isfinite(beta)):
        raise state.fail(f"alpha={alpha}, beta={beta}: expected finite numbers", node)
    data_first = node.input[0] == state.value
    if not data_first and node.input[1] != state.value:
        raise state.fail("the data enters as the third input C", node)
    # Y = alpha op(A) op(B) + beta C. With the data as a row, W = op(B)^T; as a column, W = op(A).
    data_transposed = bool(attributes.get("transA" if data_first else "transB", 0))
    weight_transposed = bool(attributes.get("transB" if data_first else "transA", 0))
    shape = state.shape
    if state.opset < 7 and len(shape) > 2 and math.prod(shape[:-1]) == 1:  # old exporters rely on coercion to rank 2
        shape = (1, shape[-1])
    if len(shape) != 2:
        raise state.fail(f"the data has shape {list(state.shape)}; Gemm takes rank 2", node)
    rows, columns = reversed(shape) if data_transposed else shape
    if (rows if data_first else columns) != 1:
        raise state.fail(
            f"the data has shape {list(state.shape)}: several samples at once",
            node,
            hint="export the model with batch size 1 or a symbolic batch dimension",
        )
    length = columns if data_first else rows
    name, stored = state.tensor(node.input[1] if data_first else node.input[0], node)
    if stored.ndim != 2:
        raise state.fail(f"weight {name!r} has rank {stored.ndim}; expected 2", node)
    weight = stored if weight_transposed == data_first else stored.T
    _append_affine(state, node, name, weight, length, alpha)
    state.shape = (1, weight.shape[0]) if data_first else (weight.shape[0], 1)
    if len(node.input) > 2 and node.input[2]:
        _attach_bias(state, node, node.input[2], beta)


def _matmul(state: ReaderState, node: Any) -> None:
    data_first = node.input[0] == state.value
    name, stored = state.tensor(node.input[1] if data_first else node.input[0], node)
    if stored.ndim != 2:
        raise state.fail(f"weight {name!r} has rank {stored.ndim}; expected 2", node)
    shape = state.shape
    if not shape:
        raise state.fail("the data has rank 0", node)
    if data_first or len(shape) == 1:
        others, length = shape[:-1], shape[-1]
        weight = stored.T if data_first else stored
        result = (*others, weight.shape[0])
    else:
        others, length = (*shape[:-2], shape[-1]), shape[-2]
        weight = stored
        result = (*shape[:-2], weight.shape[0], 1)
    if math.prod(others) != 1:
        raise state.fail(
            f"the data has shape {list(shape)}: several samples at once",
            node,
            hint="export the model with batch size 1 or a symbolic batch dimension",
        )
    _append_affine(state, node, name, weight, length, 1.0)
    state.shape = result


def _append_affine(state: ReaderState, node: Any, name: str, weight: Array, length: int, alpha: float) -> None:
    if weight.shape[1] != length:
        raise state.fail(f"weight {name!r} takes {weight.shape[1]} inputs, but gets {length}", node)
    if length != math.prod(state.shape):
        raise state.fail(f"the data has shape {list(state.shape)}; expected a vector", node)
    state.fresh(name, node, parameter=True)
    label = node.name or node.output[0]
    state.nodes.append(Affine(label, np.ascontiguousarray(weight), None, alpha, 1.0, len(state.groups)))
    state.groups.append(Group(name, None, weight.size))


def _attach_bias(state: ReaderState, node: Any, tensor: str, beta: float) -> None:
    """Give the last affine node its bias; the data keeps its shape."""
    name, values = state.tensor(tensor, node)
    if node.op_type == "Gemm" and values.ndim > 2:
        raise state.fail(f"bias {name!r} has rank {values.ndim}; expected at most 2", node)
    _broadcast(state, node, name, values)
    last = state.nodes[-1]
    if not isinstance(last, Affine):
        raise state.fail("a bias follows something that is not a Gemm or MatMul", node)
    group = state.groups[-1]
    state.fresh(name, node, parameter=True)
    state.groups[-1] = Group(group.weight, name, group.count + values.size)
    state.nodes[-1] = Affine(last.name, last.weight, values.ravel(), last.alpha, beta, last.group)


def _broadcast(state: ReaderState, node: Any, name: str, values: Array) -> Array:
    """``values`` spread over the data's shape, flattened; it must not enlarge the data."""
    size = math.prod(state.shape)
    if state.opset < (8 if node.op_type in EXTREMA else 7):
        _check_legacy_broadcast(state, node, name, values)
    try:
        fits = np.broadcast_shapes(state.shape, values.shape)
    except ValueError:
        fits = ()
    if math.prod(fits) != size or not fits or values.size not in (1, size):
        raise state.fail(f"constant {name!r} of shape {list(values.shape)} does not fit data {list(state.shape)}", node)
    state.shape = fits
    return np.broadcast_to(values, fits).ravel() if values.size == size else np.full(size, values.ravel()[0])


def _check_legacy_broadcast(state: ReaderState, node: Any, name: str, values: Array) -> None:
    """Below operator set 7 (Max, Min: 8) the shapes must be equal, unless the attribute allows the second to be spread.

    The second then holds one entry, or has the last dimensions of the first; Gemm's C is spread over the product.
    """
    spread = bool(read_attributes(node).get("broadcast", 0))
    second_is_data = node.op_type != "Gemm" and node.input[0] != state.value
    first, second = (values.shape, state.shape) if second_is_data else (state.shape, values.shape)
    ends_alike = second == first[len(first) - len(second) :]
    fits = len(second) <= len(first) and (ends_alike or math.prod(second) == 1) if spread else first == second
    if not fits:
        raise state.fail(
            f"constant {name!r} of shape {list(values.shape)} does not fit data {list(state.shape)} with broadcast="
            f"{int(spread)} in operator set {state.opset}",
            node,
            hint="store the constant in the data's shape, or export for operator set 8 or newer",
        )


def _add(state: ReaderState, node: Any) -> None:
    last = state.nodes[-1] if state.nodes else None
    other = node.input[1] if node.input[0] == state.value else node.input[0]
    state.check_no_axis(node)
    if isinstance(last, Affine) and last.bias is None:
        _attach_bias(state, node, other, 1.0)
    else:
        _arithmetic(state, node)


def _arithmetic(state: ReaderState, node: Any) -> None:
    """x + c, c + x, x - c, c - x, x * c, c * x, x / c with a fixed constant c."""
    state.check_no_axis(node)
    data_first = node.input[0] == state.value
    name, stored = state.tensor(node.input[1] if data_first else node.input[0], node)
    values = _broadcast(state, node, name, stored)
    state.evaluate(values.size, 1, node)
    ones, zeros = np.ones(values.size), np.zeros(values.size)
    scale, divisor, shift = ones, ones, zeros
    match node.op_type:
        case "Add":
            shift = values
        case "Sub":
            scale, shift = (ones, -values) if data_first else (-ones, values)
        case "Mul":
            scale = values
        case _:
            if not data_first:
                raise state.fail("a constant divided by the data is not supported", node)
            if not values.all():
                raise state.fail(f"the divisor {name!r} holds a zero", node)
            divisor = values
    state.fix(name, node)
    state.nodes.append(Diagonal(node.name or node.output[0], scale, divisor, shift))


def _extremum(state: ReaderState, node: Any) -> None:
    """max(x, c) = relu(x - c) + c and min(x, c) = c - relu(c - x) with a fixed constant c."""
    name, stored = state.tensor(node.input[1] if node.input[0] == state.value else node.input[0], node)
    values = _broadcast(state, node, name, stored)
    state.fix(name, node)
    label, ones = node.name or node.output[0], np.ones(values.size)
    sign = ones if node.op_type == "Max" else -ones
    state.nodes.append(Diagonal(label, sign, ones, -sign * values))
    state.nodes.append(Elementwise.of(label, [Unit("relu")] * values.size))
    state.nodes.append(Diagonal(label, sign, ones, values))


def _identity(state: ReaderState, node: Any) -> None:
    """The data passes unchanged."""


def _dropout(state: ReaderState, node: Any) -> None:
    training = len(node.input) > 2 and node.input[2] != ""
    if training or (state.opset < 7 and not read_attributes(node).get("is_test", 0)):
        raise state.fail("Dropout in training mode is random", node, hint="export the model for inference")


def _cast(state: ReaderState, node: Any) -> None:
    target = read_attributes(node).get("to")
    if target not in WIDTH or WIDTH[target] < WIDTH[state.type]:
        raise state.fail(
            f"a cast from {FLOATS[state.type]} to type {target} changes values",
            node,
            hint="only casts to the same or a wider float type are supported",
        )
    state.type = target


def _reshape_to(state: ReaderState, node: Any, shape: tuple[int, ...]) -> None:
    if len(shape) > MAX_RANK:
        raise state.fail(f"a shape of rank {len(shape)}; at most {MAX_RANK} is supported", node)
    if math.prod(shape) != math.prod(state.shape):
        raise state.fail(f"cannot turn shape {list(state.shape)} into {list(shape)}", node)
    state.shape = shape


def _flatten(state: ReaderState, node: Any) -> None:
    axis = read_attributes(node).get("axis", 1)
    if not (-len(state.shape) if state.opset >= 11 else 0) <= axis <= len(state.shape):
        raise state.fail(f"axis={axis} is out of range for shape {list(state.shape)}", node)
    axis += len(state.shape) if axis < 0 else 0
    _reshape_to(state, node, (math.prod(state.shape[:axis]), math.prod(state.shape[axis:])))


def _reshape(state: ReaderState, node: Any) -> None:
    attributes = read_attributes(node)
    if attributes.get("allowzero", 0):
        raise state.fail("allowzero is not supported", node)
    target = state.integers(node.input[1], node)
    if any(d < -1 or (d == 0 and i >= len(state.shape)) for i, d in enumerate(target)) or target.count(-1) > 1:
        raise state.fail(f"the target shape {target} has no meaning", node)
    dims = [state.shape[i] if d == 0 else d for i, d in enumerate(target)]
    if -1 in dims:
        rest = math.prod(d for d in dims if d != -1)
        dims[dims.index(-1)] = math.prod(state.shape) // rest
    _reshape_to(state, node, tuple(dims))


def _axes(state: ReaderState, node: Any, rank: int) -> list[int] | None:
    axes = state.integers(node.input[1], node) if len(node.input) > 1 else read_attributes(node).get("axes")
    if axes is None:
        return None
    fixed = [a + rank if a < 0 and state.opset >= 11 else a for a in axes]  # negative axes came with operator set 11
    if any(not 0 <= a < rank for a in fixed) or len(set(fixed)) != len(fixed):
        raise state.fail(f"axes {list(axes)} are out of range or repeated for rank {rank}", node)
    return fixed


def _squeeze(state: ReaderState, node: Any) -> None:
    axes = _axes(state, node, len(state.shape))
    if axes == []:
        raise state.fail("an empty list of axes means different things to different programs", node)
    if axes is None:
        axes = [i for i, d in enumerate(state.shape) if d == 1]
    if any(state.shape[a] != 1 for a in axes):
        raise state.fail(f"axes {axes} of shape {list(state.shape)} are not all of length 1", node)
    _reshape_to(state, node, tuple(d for i, d in enumerate(state.shape) if i not in axes))


def _unsqueeze(state: ReaderState, node: Any) -> None:
    given = state.integers(node.input[1], node) if len(node.input) > 1 else read_attributes(node).get("axes", ())
    rank = len(state.shape) + len(given)
    axes = _axes(state, node, rank)
    if not axes:
        raise state.fail("no axes given", node)
    rest = iter(state.shape)
    _reshape_to(state, node, tuple(1 if i in axes else next(rest) for i in range(rank)))


OPERATORS: dict[str, Callable[[ReaderState, Any], None]] = {
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
    "Split": split,
}
_GEMM = {"alpha": FLOAT, "beta": FLOAT, "transA": INT, "transB": INT}
OPERATOR_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "Constant": (OperatorSchema(least=0, most=0, attributes={"value": TENSOR}),),
    "Gemm": (
        OperatorSchema(least=3, most=3, attributes={**_GEMM, "broadcast": INT}),
        OperatorSchema(since=7, least=3, most=3, attributes=_GEMM),
        OperatorSchema(since=11, least=2, most=3, attributes=_GEMM, named=2),
    ),
    "MatMul": (OperatorSchema(least=2, most=2),),
    **{
        name: (
            OperatorSchema(least=2, most=2, attributes={"axis": INT, "broadcast": INT}),
            OperatorSchema(since=7, least=2, most=2),
        )
        for name in ARITHMETIC
    },
    **{name: (OperatorSchema(least=2, most=2),) for name in EXTREMA},  # two of any number: the data and a constant
    "Identity": (OperatorSchema(),),
    "Dropout": (
        OperatorSchema(attributes={"ratio": FLOAT, "is_test": INT}, outputs=2),
        OperatorSchema(since=7, attributes={"ratio": FLOAT}, outputs=2),
        OperatorSchema(since=12, most=3, attributes={"seed": INT}, named=1, outputs=2),
    ),
    "Cast": (  # before operator set 6 the type was text
        OperatorSchema(since=6, attributes={"to": INT}),
        OperatorSchema(since=19, attributes={"to": INT, "saturate": INT}),
        OperatorSchema(since=24, attributes={"to": INT, "saturate": INT, "round_mode": TEXT}),
    ),
    "Flatten": (OperatorSchema(attributes={"axis": INT}),),
    "Reshape": (  # before operator set 5 the shape was an attribute
        OperatorSchema(since=5, least=2, most=2),
        OperatorSchema(since=14, least=2, most=2, attributes={"allowzero": INT}),
    ),
    "Squeeze": (OperatorSchema(attributes={"axes": INTS}), OperatorSchema(since=13, most=2)),
    "Unsqueeze": (OperatorSchema(attributes={"axes": INTS}), OperatorSchema(since=13, least=2, most=2)),
}
