"""What each ONNX operator does to the chain: one function per operator, and the tables that list them.

Each function gets the chain so far and the node, and extends the chain; it refuses what it does not know exactly.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from .graph import Affine, Array, Diagonal, Group
from .onnx_activations import ACTIVATION_FORMS
from .onnx_forms import FLOAT, INT, INTS, TENSOR, TEXT, Form, read_attributes
from .onnx_patterns import PATTERN_FORMS, split

if TYPE_CHECKING:
    from .onnx_file import Chain

FLOATS = {1: "float32", 10: "float16", 11: "float64"}
WIDTH = {10: 16, 1: 32, 11: 64}


def _gemm(chain: Chain, node: Any) -> None:
    attributes = read_attributes(node)
    alpha, beta = float(attributes.get("alpha", 1.0)), float(attributes.get("beta", 1.0))
    if not (math.isfinite(alpha) and math.isfinite(beta)):
        raise chain.fail(f"alpha={alpha}, beta={beta}: expected finite numbers", node)
    data_first = node.input[0] == chain.value
    if not data_first and node.input[1] != chain.value:
        raise chain.fail("the data enters as the third input C", node)
    # Y = alpha op(A) op(B) + beta C. With the data as a row, W = op(B)^T; as a column, W = op(A).
    data_transposed = bool(attributes.get("transA" if data_first else "transB", 0))
    weight_transposed = bool(attributes.get("transB" if data_first else "transA", 0))
    shape = chain.shape
    if len(shape) > 2 and math.prod(shape[:-1]) == 1:  # operator sets below 7 coerced to rank 2
        shape = (1, shape[-1])
    if len(shape) != 2:
        raise chain.fail(f"the data has shape {list(chain.shape)}; Gemm takes rank 2", node)
    rows, columns = reversed(shape) if data_transposed else shape
    if (rows if data_first else columns) != 1:
        raise chain.fail(
            f"the data has shape {list(chain.shape)}: several samples at once",
            node,
            hint="export the model with batch size 1 or a symbolic batch dimension",
        )
    length = columns if data_first else rows
    name, stored = chain.tensor(node.input[1] if data_first else node.input[0], node)
    if stored.ndim != 2:
        raise chain.fail(f"weight {name!r} has rank {stored.ndim}; expected 2", node)
    weight = stored if weight_transposed == data_first else stored.T
    _append_affine(chain, node, name, weight, length, alpha)
    chain.shape = (1, weight.shape[0]) if data_first else (weight.shape[0], 1)
    if len(node.input) > 2 and node.input[2]:
        _attach_bias(chain, node, node.input[2], beta)


def _matmul(chain: Chain, node: Any) -> None:
    data_first = node.input[0] == chain.value
    name, stored = chain.tensor(node.input[1] if data_first else node.input[0], node)
    if stored.ndim != 2:
        raise chain.fail(f"weight {name!r} has rank {stored.ndim}; expected 2", node)
    shape = chain.shape
    if not shape:
        raise chain.fail("the data has rank 0", node)
    if data_first or len(shape) == 1:
        others, length = shape[:-1], shape[-1]
        weight = stored.T if data_first else stored
        result = (*others, weight.shape[0])
    else:
        others, length = (*shape[:-2], shape[-1]), shape[-2]
        weight = stored
        result = (*shape[:-2], weight.shape[0], 1)
    if math.prod(others) != 1:
        raise chain.fail(
            f"the data has shape {list(shape)}: several samples at once",
            node,
            hint="export the model with batch size 1 or a symbolic batch dimension",
        )
    _append_affine(chain, node, name, weight, length, 1.0)
    chain.shape = result


def _append_affine(chain: Chain, node: Any, name: str, weight: Array, length: int, alpha: float) -> None:
    if weight.shape[1] != length:
        raise chain.fail(f"weight {name!r} takes {weight.shape[1]} inputs, but gets {length}", node)
    if length != math.prod(chain.shape):
        raise chain.fail(f"the data has shape {list(chain.shape)}; expected a vector", node)
    chain.fresh(name, node, parameter=True)
    label = node.name or node.output[0]
    chain.nodes.append(Affine(label, np.ascontiguousarray(weight), None, alpha, 1.0, len(chain.groups)))
    chain.groups.append(Group(name, None, weight.size))


def _attach_bias(chain: Chain, node: Any, tensor: str, beta: float) -> None:
    """Give the last affine node its bias; the data keeps its shape."""
    name, values = chain.tensor(tensor, node)
    if node.op_type == "Gemm" and values.ndim > 2:
        raise chain.fail(f"bias {name!r} has rank {values.ndim}; expected at most 2", node)
    _broadcast(chain, node, name, values)
    last = chain.nodes[-1]
    if not isinstance(last, Affine):
        raise chain.fail("a bias follows something that is not a Gemm or MatMul", node)
    group = chain.groups[-1]
    chain.fresh(name, node, parameter=True)
    chain.groups[-1] = Group(group.weight, name, group.count + values.size)
    chain.nodes[-1] = Affine(last.name, last.weight, values.ravel(), last.alpha, beta, last.group)


def _broadcast(chain: Chain, node: Any, name: str, values: Array) -> Array:
    """``values`` spread over the data's shape, flattened; it must not enlarge the data."""
    size = math.prod(chain.shape)
    try:
        fits = np.broadcast_shapes(chain.shape, values.shape)
    except ValueError:
        fits = ()
    if math.prod(fits) != size or not fits or values.size not in (1, size):
        raise chain.fail(f"constant {name!r} of shape {list(values.shape)} does not fit data {list(chain.shape)}", node)
    chain.shape = fits
    return np.broadcast_to(values, fits).ravel() if values.size == size else np.full(size, values.ravel()[0])


def _add(chain: Chain, node: Any) -> None:
    last = chain.nodes[-1] if chain.nodes else None
    other = node.input[1] if node.input[0] == chain.value else node.input[0]
    chain.check_no_axis(node)
    if isinstance(last, Affine) and last.bias is None:
        _attach_bias(chain, node, other, 1.0)
    else:
        _arithmetic(chain, node)


def _arithmetic(chain: Chain, node: Any) -> None:
    """x + c, c + x, x - c, c - x, x * c, c * x, x / c with a fixed constant c."""
    chain.check_no_axis(node)
    data_first = node.input[0] == chain.value
    name, stored = chain.tensor(node.input[1] if data_first else node.input[0], node)
    values = _broadcast(chain, node, name, stored)
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
                raise chain.fail("a constant divided by the data is not supported", node)
            if not values.all():
                raise chain.fail(f"the divisor {name!r} holds a zero", node)
            divisor = values
    chain.fix(name, node)
    chain.nodes.append(Diagonal(node.name or node.output[0], scale, divisor, shift))


def _identity(chain: Chain, node: Any) -> None:
    """The data passes unchanged."""


def _dropout(chain: Chain, node: Any) -> None:
    training = len(node.input) > 2 and node.input[2] != ""
    if training or (chain.opset < 7 and not read_attributes(node).get("is_test", 0)):
        raise chain.fail("Dropout in training mode is random", node, hint="export the model for inference")


def _cast(chain: Chain, node: Any) -> None:
    target = read_attributes(node).get("to")
    if target not in WIDTH or WIDTH[target] < WIDTH[chain.type]:
        raise chain.fail(
            f"a cast from {FLOATS[chain.type]} to type {target} changes values",
            node,
            hint="only casts to the same or a wider float type are supported",
        )
    chain.type = target


def _reshape_to(chain: Chain, node: Any, shape: tuple[int, ...]) -> None:
    if math.prod(shape) != math.prod(chain.shape):
        raise chain.fail(f"cannot turn shape {list(chain.shape)} into {list(shape)}", node)
    chain.shape = shape


def _flatten(chain: Chain, node: Any) -> None:
    axis = read_attributes(node).get("axis", 1)
    if not -len(chain.shape) <= axis <= len(chain.shape):
        raise chain.fail(f"axis={axis} is out of range for shape {list(chain.shape)}", node)
    axis += len(chain.shape) if axis < 0 else 0
    _reshape_to(chain, node, (math.prod(chain.shape[:axis]), math.prod(chain.shape[axis:])))


def _reshape(chain: Chain, node: Any) -> None:
    attributes = read_attributes(node)
    if chain.opset < 5 or attributes.get("allowzero", 0):
        raise chain.fail("expected the shape as a constant second input, without allowzero", node)
    target = chain.integers(node.input[1], node)
    if any(d < -1 or (d == 0 and i >= len(chain.shape)) for i, d in enumerate(target)) or target.count(-1) > 1:
        raise chain.fail(f"the target shape {target} has no meaning", node)
    dims = [chain.shape[i] if d == 0 else d for i, d in enumerate(target)]
    if -1 in dims:
        rest = math.prod(d for d in dims if d != -1)
        dims[dims.index(-1)] = math.prod(chain.shape) // rest
    _reshape_to(chain, node, tuple(dims))


def _axes(chain: Chain, node: Any, rank: int) -> list[int] | None:
    axes = chain.integers(node.input[1], node) if len(node.input) > 1 else read_attributes(node).get("axes")
    if axes is None:
        return None
    fixed = [a + rank if a < 0 else a for a in axes]
    if any(not 0 <= a < rank for a in fixed) or len(set(fixed)) != len(fixed):
        raise chain.fail(f"axes {list(axes)} are out of range or repeated for rank {rank}", node)
    return fixed


def _squeeze(chain: Chain, node: Any) -> None:
    axes = _axes(chain, node, len(chain.shape))
    if axes == []:
        raise chain.fail("an empty list of axes means different things to different programs", node)
    if axes is None:
        axes = [i for i, d in enumerate(chain.shape) if d == 1]
    if any(chain.shape[a] != 1 for a in axes):
        raise chain.fail(f"axes {axes} of shape {list(chain.shape)} are not all of length 1", node)
    _reshape_to(chain, node, tuple(d for i, d in enumerate(chain.shape) if i not in axes))


def _unsqueeze(chain: Chain, node: Any) -> None:
    given = chain.integers(node.input[1], node) if len(node.input) > 1 else read_attributes(node).get("axes", ())
    rank = len(chain.shape) + len(given)
    axes = _axes(chain, node, rank)
    if not axes:
        raise chain.fail("no axes given", node)
    rest = iter(chain.shape)
    _reshape_to(chain, node, tuple(1 if i in axes else next(rest) for i in range(rank)))


OPERATORS: dict[str, Callable[[Chain, Any], None]] = {
    "Gemm": _gemm,
    "MatMul": _matmul,
    "Add": _add,
    "Sub": _arithmetic,
    "Mul": _arithmetic,
    "Div": _arithmetic,
    "Identity": _identity,
    "Dropout": _dropout,
    "Cast": _cast,
    "Flatten": _flatten,
    "Reshape": _reshape,
    "Squeeze": _squeeze,
    "Unsqueeze": _unsqueeze,
    "Split": split,
}
EITHER_SIDE = ("Gemm", "MatMul", "Add", "Sub", "Mul", "Div")  # the data may be the second input
FORMS: dict[str, tuple[Form, ...]] = {
    **ACTIVATION_FORMS,
    **PATTERN_FORMS,
    "Constant": (Form(least=0, most=0, attributes={"value": TENSOR}),),
    "Gemm": (
        Form(
            least=2,
            most=3,
            attributes={"alpha": FLOAT, "beta": FLOAT, "transA": INT, "transB": INT, "broadcast": INT},
            named=2,
        ),
    ),
    "MatMul": (Form(least=2, most=2),),
    **{
        name: (Form(least=2, most=2, attributes={"axis": INT, "broadcast": INT}),)
        for name in ("Add", "Sub", "Mul", "Div")
    },
    "Identity": (Form(),),
    "Dropout": (Form(most=3, attributes={"ratio": FLOAT, "seed": INT, "is_test": INT}, named=1, outputs=2),),
    "Cast": (Form(attributes={"to": INT, "saturate": INT, "round_mode": TEXT}),),
    "Flatten": (Form(attributes={"axis": INT}),),
    "Reshape": (Form(least=2, most=2, attributes={"allowzero": INT}),),
    "Squeeze": (Form(most=2, attributes={"axes": INTS}),),
    "Unsqueeze": (Form(most=2, attributes={"axes": INTS}),),
}
