"""ONNX importer: file -> Network. Whatever it does not know exactly, it refuses by name.

One function per operator; each gets the chain so far and the node, and extends the chain. Symbolic
dimensions are set to 1, so the network is the function of a single sample.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ModelError
from .graph import Affine, Array, Diagonal, Elementwise, Group, Network, Node

MAX_OPSET = 27  # the newest operator set whose definitions these functions were written against
_FLOATS = {1: "float32", 10: "float16", 11: "float64"}
_WIDTH = {10: 16, 1: 32, 11: 64}


def load_onnx(path: str | Path, activations: Mapping[str, str]) -> Network:
    """Read ``path``; ``activations`` maps ONNX operators to activation names. Raises ModelError."""
    import onnx

    file = Path(path)
    try:
        data = file.read_bytes()
    except OSError as error:
        raise ModelError(f"cannot be read ({error.strerror})", where=str(file)) from None
    if not data:
        raise ModelError("the file is empty", where=str(file), hint="expected an ONNX model")
    try:
        model = onnx.load_model_from_string(data)
    except Exception as error:  # protobuf raises its own, differing between its implementations
        raise ModelError(f"not an ONNX file, or a truncated one ({type(error).__name__})", where=str(file)) from None
    if not model.HasField("graph") or not model.graph.node:
        raise ModelError("not an ONNX model: it has no graph with nodes", where=str(file))
    chain = _Chain(str(file), model, activations)
    chain.run()
    return Network(
        source=file.name,
        digest=hashlib.sha256(data).hexdigest(),
        inputs=chain.inputs,
        outputs=math.prod(chain.shape),
        nodes=tuple(chain.nodes),
        groups=tuple(chain.groups),
        fixed=tuple(chain.fixed),
    )


class _Chain:
    """The chain built so far: ``value`` is the name of the tensor it ends in, ``shape`` and ``type`` describe it."""

    def __init__(self, file: str, model: Any, activations: Mapping[str, str]) -> None:
        self.file, self.graph = file, model.graph
        self.activations = activations
        self.opset = self._opset(model)
        self.constants = {}
        for tensor in self.graph.initializer:
            self.define(tensor.name, tensor)
        self.value, self.shape, self.type = self._input()
        self.inputs = math.prod(self.shape)
        self.nodes: list[Node] = []
        self.groups: list[Group] = []
        self.fixed: list[str] = []

    constants: dict[str, Any]

    def fail(self, message: str, node: Any = None, hint: str = "") -> ModelError:
        where = self.file if node is None else f"{self.file}: node {node.name or node.output[0]!r} ({node.op_type})"
        return ModelError(message, where=where, hint=hint)

    def _opset(self, model: Any) -> int:
        if model.functions or self.graph.sparse_initializer:
            raise self.fail("model-local functions and sparse initialisers are not supported")
        versions = [o.version for o in model.opset_import if o.domain in ("", "ai.onnx")]
        if len(versions) != 1 or not 1 <= versions[0] <= MAX_OPSET:
            raise self.fail(f"operator set {versions or 'missing'}; expected one from 1 to {MAX_OPSET}")
        return int(versions[0])

    def _input(self) -> tuple[str, tuple[int, ...], int]:
        inputs = [i for i in self.graph.input if i.name not in self.constants]
        if len(inputs) != 1 or len(self.graph.output) != 1:
            raise self.fail(
                f"{len(inputs)} inputs and {len(self.graph.output)} outputs; expected one of each",
                hint="certbound certifies functions of one input tensor and one output tensor",
            )
        tensor = inputs[0].type.tensor_type
        if not tensor.HasField("shape") or tensor.elem_type not in _FLOATS:
            raise self.fail(f"input {inputs[0].name!r} is not a float tensor of known rank")
        dims = [d.dim_value if d.HasField("dim_value") else 1 for d in tensor.shape.dim]
        if any(d < 1 for d in dims):
            raise self.fail(f"input {inputs[0].name!r} has shape {dims}; every dimension must be at least 1")
        return inputs[0].name, tuple(dims), tensor.elem_type

    def define(self, name: str, tensor: Any) -> None:
        if name in self.constants:
            raise self.fail(f"the tensor {name!r} is defined twice")
        self.constants[name] = tensor

    def run(self) -> None:
        """Read all nodes in order."""
        for node in self.graph.node:
            if node.domain not in ("", "ai.onnx"):
                raise self.fail(f"operator of the foreign domain {node.domain!r} is not supported", node)
            if node.op_type == "Constant":
                self._constant(node)
            elif node.op_type == "Identity" and node.input[0] in self.constants:
                self.define(node.output[0], self.constants[node.input[0]])
            else:
                self._extend(node)
        if self.graph.output[0].name != self.value:
            raise self.fail(f"the output {self.graph.output[0].name!r} is not the end of the chain, {self.value!r}")
        if not self.groups:
            raise self.fail("the network has no parameters (no Gemm or MatMul with a constant weight)")

    def _constant(self, node: Any) -> None:
        attributes = _attributes(node)
        if set(attributes) != {"value"}:
            raise self.fail("a Constant must carry a tensor in attribute 'value'", node)
        tensor = attributes["value"]
        tensor.name = node.output[0]
        self.define(node.output[0], tensor)

    def _extend(self, node: Any) -> None:
        if list(node.input).count(self.value) != 1:
            raise self.fail(
                f"its inputs {list(node.input)} do not hold the current value {self.value!r} exactly once",
                node,
                hint="only chains are supported: no branches, no residual connections",
            )
        for name in node.input:
            if name and name != self.value and name not in self.constants:
                raise self.fail(f"input {name!r} is neither the current value nor a constant", node)
        if node.op_type in self.activations and node.op_type != "Identity":
            _activation(self, node)
        elif node.op_type in _OPERATORS:
            _OPERATORS[node.op_type](self, node)
        else:
            known = sorted({*_OPERATORS, *self.activations, "Constant"})
            raise self.fail("this operator is not supported", node, hint=f"supported: {', '.join(known)}")
        self.value = node.output[0]
        if self.value in self.constants:
            raise self.fail(f"the tensor {self.value!r} is defined twice", node)

    def tensor(self, name: str, node: Any) -> tuple[str, Array]:
        """A float constant: its name in the file and its exact values."""
        import onnx

        tensor = self.constants[name]
        if tensor.data_location == onnx.TensorProto.EXTERNAL:
            raise self.fail(
                f"tensor {name!r} is stored in an external file",
                node,
                hint="save the model with its weights inside the file: a certificate covers one file",
            )
        if tensor.data_type not in _FLOATS:
            kind = onnx.TensorProto.DataType.Name(tensor.data_type)
            raise self.fail(f"tensor {name!r} has type {kind}; expected {', '.join(_FLOATS.values())}", node)
        try:
            values = np.asarray(onnx.numpy_helper.to_array(tensor), dtype=np.float64)
        except Exception as error:  # to_array reports a wrong length in several ways
            raise self.fail(f"tensor {name!r} cannot be read ({error})", node) from None
        if not np.isfinite(values).all():
            raise self.fail(f"tensor {name!r} holds NaN or infinity", node)
        if values.size == 0:
            raise self.fail(f"tensor {name!r} is empty", node)
        return tensor.name, values

    def integers(self, name: str, node: Any) -> list[int]:
        """An integer constant, for shapes and axes."""
        import onnx

        tensor = self.constants.get(name)
        if tensor is None or tensor.data_type != onnx.TensorProto.INT64:
            raise self.fail(f"input {name!r} must be a constant of type INT64", node)
        return [int(v) for v in onnx.numpy_helper.to_array(tensor).ravel()]

    def parameter(self, tensor: str, node: Any) -> str:
        """Check that ``tensor`` may become a parameter: no other node uses it."""
        if tensor in self.parameters() or tensor in self.fixed:
            raise self.fail(f"tensor {tensor!r} is used by two nodes; shared parameters are not supported", node)
        return tensor

    def parameters(self) -> set[str | None]:
        """The names of all tensors that are parameters so far."""
        return {name for group in self.groups for name in (group.weight, group.bias)}


def _attributes(node: Any) -> dict[str, Any]:
    import onnx

    return {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}


def _activation(chain: _Chain, node: Any) -> None:
    attributes = {}
    for name, value in _attributes(node).items():
        if name == "consumed_inputs":  # a leftover of operator set 1
            continue
        if not isinstance(value, float) or not math.isfinite(value):
            raise chain.fail(f"attribute {name}={value!r} is not a finite float", node)
        attributes[name] = Fraction(value)
    chain.nodes.append(Elementwise(node.name or node.output[0], chain.activations[node.op_type], attributes))


def _gemm(chain: _Chain, node: Any) -> None:
    attributes = _attributes(node)
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


def _matmul(chain: _Chain, node: Any) -> None:
    data_first = node.input[0] == chain.value
    name, stored = chain.tensor(node.input[1] if data_first else node.input[0], node)
    if stored.ndim != 2:
        raise chain.fail(f"weight {name!r} has rank {stored.ndim}; expected 2", node)
    shape = chain.shape
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


def _append_affine(chain: _Chain, node: Any, name: str, weight: Array, length: int, alpha: float) -> None:
    if weight.shape[1] != length:
        raise chain.fail(f"weight {name!r} takes {weight.shape[1]} inputs, but gets {length}", node)
    if length != math.prod(chain.shape):
        raise chain.fail(f"the data has shape {list(chain.shape)}; expected a vector", node)
    group = Group(chain.parameter(name, node), None, weight.size)
    label = node.name or node.output[0]
    chain.nodes.append(Affine(label, np.ascontiguousarray(weight), None, alpha, 1.0, len(chain.groups)))
    chain.groups.append(group)


def _attach_bias(chain: _Chain, node: Any, tensor: str, beta: float) -> None:
    """Give the last affine node its bias; the data keeps its shape."""
    name, values = chain.tensor(tensor, node)
    _broadcast(chain, node, name, values)
    last = chain.nodes[-1]
    if not isinstance(last, Affine):
        raise chain.fail("a bias follows something that is not a Gemm or MatMul", node)
    group = chain.groups[-1]
    chain.parameter(name, node)
    chain.groups[-1] = Group(group.weight, name, group.count + values.size)
    chain.nodes[-1] = Affine(last.name, last.weight, values.ravel(), last.alpha, beta, last.group)


def _broadcast(chain: _Chain, node: Any, name: str, values: Array) -> Array:
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


def _add(chain: _Chain, node: Any) -> None:
    last = chain.nodes[-1] if chain.nodes else None
    other = node.input[1] if node.input[0] == chain.value else node.input[0]
    _check_legacy_broadcast(chain, node)
    if isinstance(last, Affine) and last.bias is None:
        _attach_bias(chain, node, other, 1.0)
    else:
        _arithmetic(chain, node)


def _check_legacy_broadcast(chain: _Chain, node: Any) -> None:
    if chain.opset < 7 and "axis" in _attributes(node):
        raise chain.fail("broadcasting along 'axis' (operator sets below 7) is not supported", node)


def _arithmetic(chain: _Chain, node: Any) -> None:
    """x + c, c + x, x - c, c - x, x * c, c * x, x / c with a fixed constant c."""
    _check_legacy_broadcast(chain, node)
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
    if name in chain.parameters():
        raise chain.fail(f"tensor {name!r} is used by two nodes; shared parameters are not supported", node)
    if name not in chain.fixed:
        chain.fixed.append(name)
    chain.nodes.append(Diagonal(node.name or node.output[0], scale, divisor, shift))


def _identity(chain: _Chain, node: Any) -> None:
    """The data passes unchanged."""


def _dropout(chain: _Chain, node: Any) -> None:
    training = len(node.input) > 2 and node.input[2] != ""
    if training or (chain.opset < 7 and not _attributes(node).get("is_test", 0)):
        raise chain.fail("Dropout in training mode is random", node, hint="export the model for inference")


def _cast(chain: _Chain, node: Any) -> None:
    target = _attributes(node).get("to")
    if target not in _WIDTH or _WIDTH[target] < _WIDTH[chain.type]:
        raise chain.fail(
            f"a cast from {_FLOATS[chain.type]} to type {target} changes values",
            node,
            hint="only casts to the same or a wider float type are supported",
        )
    chain.type = target


def _reshape_to(chain: _Chain, node: Any, shape: tuple[int, ...]) -> None:
    if math.prod(shape) != math.prod(chain.shape):
        raise chain.fail(f"cannot turn shape {list(chain.shape)} into {list(shape)}", node)
    chain.shape = shape


def _flatten(chain: _Chain, node: Any) -> None:
    axis = _attributes(node).get("axis", 1)
    if not -len(chain.shape) <= axis <= len(chain.shape):
        raise chain.fail(f"axis={axis} is out of range for shape {list(chain.shape)}", node)
    axis += len(chain.shape) if axis < 0 else 0
    _reshape_to(chain, node, (math.prod(chain.shape[:axis]), math.prod(chain.shape[axis:])))


def _reshape(chain: _Chain, node: Any) -> None:
    attributes = _attributes(node)
    if chain.opset < 5 or len(node.input) != 2 or attributes.get("allowzero", 0):
        raise chain.fail("expected the shape as a constant second input, without allowzero", node)
    target = chain.integers(node.input[1], node)
    if any(d < -1 or (d == 0 and i >= len(chain.shape)) for i, d in enumerate(target)) or target.count(-1) > 1:
        raise chain.fail(f"the target shape {target} has no meaning", node)
    dims = [chain.shape[i] if d == 0 else d for i, d in enumerate(target)]
    if -1 in dims:
        rest = math.prod(d for d in dims if d != -1)
        dims[dims.index(-1)] = math.prod(chain.shape) // rest
    _reshape_to(chain, node, tuple(dims))


def _axes(chain: _Chain, node: Any, rank: int) -> list[int] | None:
    axes = chain.integers(node.input[1], node) if len(node.input) > 1 else _attributes(node).get("axes")
    if axes is None:
        return None
    fixed = [a + rank if a < 0 else a for a in axes]
    if any(not 0 <= a < rank for a in fixed) or len(set(fixed)) != len(fixed):
        raise chain.fail(f"axes {list(axes)} are out of range or repeated for rank {rank}", node)
    return fixed


def _squeeze(chain: _Chain, node: Any) -> None:
    axes = _axes(chain, node, len(chain.shape))
    if axes is None:
        axes = [i for i, d in enumerate(chain.shape) if d == 1]
    if any(chain.shape[a] != 1 for a in axes):
        raise chain.fail(f"axes {axes} of shape {list(chain.shape)} are not all of length 1", node)
    _reshape_to(chain, node, tuple(d for i, d in enumerate(chain.shape) if i not in axes))


def _unsqueeze(chain: _Chain, node: Any) -> None:
    given = chain.integers(node.input[1], node) if len(node.input) > 1 else _attributes(node).get("axes", ())
    rank = len(chain.shape) + len(given)
    axes = _axes(chain, node, rank)
    if not axes:
        raise chain.fail("no axes given", node)
    rest = iter(chain.shape)
    _reshape_to(chain, node, tuple(1 if i in axes else next(rest) for i in range(rank)))


_OPERATORS: dict[str, Callable[[_Chain, Any], None]] = {
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
}
