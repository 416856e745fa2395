"""What is known of an ONNX file while its nodes are read in order: the data, its shape, constants, nodes so far."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...errors import ModelError
from ..graph import Array, Group, Node, Unit
from .schemas import EITHER_SIDE, FLOATS, MAX_NAME, STANDARD, read_attributes, standard

MAX_OPSET = 28  # the newest operator set whose definitions the operators' functions were written against
MAX_SIZE = 10_000_000  # entries of all values and constants together
MAX_RANK, MAX_INTEGERS = 64, 4096  # of a tensor; in a shape, a list of axes or of lengths
MAX_INPUTS = 200_000  # a claim's domain has two numbers for each
MAX_EVALUATED, ACTIVATION_COST = 250_000, 4  # activations of all neurons: the exact check needs some 0.2 ms for each
_ONLY_CHAINS = (
    "only chains are supported: no branches, no residual connections, except Split into activations and Concat, "
    "and SiLU and Mish written out as Sigmoid, Mul and Softplus, Tanh, Mul"
)


@dataclass
class Part:
    """One output of a Split on its way to the Concat: its current name, and its neurons' units once it has met one."""

    value: str
    shape: tuple[int, ...]
    units: list[Unit] | None = None


class ReaderState:
    """What was read so far: ``value`` names the tensor that holds the data, ``shape`` and ``type`` describe it.

    ``history``: the data and the operator ("" for a foreign one) of each node that the data went through.
    ``parts``, ``axis``: of a Split that waits for its Concat.
    """

    def __init__(self, file: str, model: Any, operators: Mapping[tuple[str, str], str]) -> None:
        self.file, self.graph = file, model.graph
        self.operators = operators
        if redefined := sorted(name for domain, name in operators if domain in STANDARD):
            raise self.fail(f"the standard operator {redefined[0]!r} cannot be redefined")
        self.opset = self._opset(model)
        self.constants = {}
        for tensor in self.graph.initializer:
            self.define(tensor.name, tensor)
        self.value, self.shape, self.type = self._input()
        self.defined = {*self.constants, self.value}
        self.inputs, self.entries, self.work = math.prod(self.shape), 0, 0
        self.nodes: list[Node] = []
        self.groups: list[Group] = []
        self.fixed: dict[str, None] = {}  # in the order of their use
        self.history: list[tuple[str, str]] = []
        self.parts: list[Part] = []
        self.axis = 0
        self.counted: set[str] = set()

    constants: dict[str, Any]

    def fail(self, message: str, node: Any = None, hint: str = "") -> ModelError:
        where = self.file if node is None else f"{self.file}: node {node.name or node.output[0]!r} ({node.op_type})"
        return ModelError(message, where=where, hint=hint)

    def _opset(self, model: Any) -> int:
        if model.functions or model.training_info or self.graph.sparse_initializer:
            raise self.fail("model-local functions, training information and sparse initialisers are not supported")
        versions = [o.version for o in model.opset_import if o.domain in STANDARD]
        if len(versions) != 1 or not 1 <= versions[0] <= MAX_OPSET:
            given = ", ".join(map(str, versions)) or "none"
            raise self.fail(
                f"its operator set is {given}; versions 1 to {MAX_OPSET} are understood",
                hint="export for an older operator set, or convert the file with onnx.version_converter",
            )
        return int(versions[0])

    def _input(self) -> tuple[str, tuple[int, ...], int]:
        inputs = [i for i in self.graph.input if i.name not in self.constants]
        if len(inputs) != 1 or len(self.graph.output) != 1:
            raise self.fail(
                f"{len(inputs)} inputs and {len(self.graph.output)} outputs; expected one of each",
                hint="certbound certifies functions of one input tensor and one output tensor",
            )
        tensor = inputs[0].type.tensor_type
        if not tensor.HasField("shape") or tensor.elem_type not in FLOATS:
            raise self.fail(f"input {inputs[0].name!r} is not a float tensor of known rank")
        if len(tensor.shape.dim) > MAX_RANK:
            raise self.fail(f"input {inputs[0].name!r} has a rank above {MAX_RANK}")
        dims = [d.dim_value if d.HasField("dim_value") else 1 for d in tensor.shape.dim]
        if any(d < 1 for d in dims):
            raise self.fail(f"input {inputs[0].name!r} has shape {dims}; every dimension must be at least 1")
        if math.prod(dims) > MAX_INPUTS:
            raise self.fail(f"{math.prod(dims)} inputs; at most {MAX_INPUTS} are supported")
        return inputs[0].name, tuple(dims), tensor.elem_type

    def define(self, name: str, tensor: Any) -> None:
        if name in self.constants or not 0 < len(name) <= MAX_NAME:
            raise self.fail(
                f"the tensor {name[:60]!r} is defined twice, has no name or one above {MAX_NAME} characters"
            )
        self.constants[name] = tensor

    def advance(self, node: Any) -> None:
        """The chain now ends in the node's output."""
        self.history.append((self.value, node.op_type if standard(node) else ""))
        self.value = node.output[0]

    def check_inputs(self, node: Any, value: str) -> None:
        """The node takes ``value`` once, in a place for data, and constants besides."""
        if list(node.input).count(value) != 1:
            raise self.fail(
                f"its inputs {list(node.input)} do not hold the current value {value!r} exactly once",
                node,
                hint=_ONLY_CHAINS,
            )
        for name in node.input:
            if name and name != value and name not in self.constants:
                raise self.fail(f"input {name!r} is neither the current value nor a constant", node, hint=_ONLY_CHAINS)
        if node.input[0] != value and not standard(node, *EITHER_SIDE):
            raise self.fail("the data must be its first input", node)

    def check_no_axis(self, node: Any) -> None:
        """Arithmetic of operator sets below 7 could be told where to broadcast."""
        if self.opset < 7 and "axis" in read_attributes(node):
            raise self.fail("broadcasting along 'axis' (operator sets below 7) is not supported", node)

    def count(self, entries: int, node: Any) -> None:
        """Add up the entries of values and constants; the checker's limit is the same."""
        self.entries += entries
        if self.entries > MAX_SIZE:
            raise self.fail(f"more than {MAX_SIZE} entries of values and constants are not supported", node)

    def tensor(self, name: str, node: Any) -> tuple[str, Array]:
        """A float constant: its name in the file and its exact values."""
        tensor = self.constants[name]
        values = np.asarray(self._decode(name, node, FLOATS), dtype=np.float64)
        if not np.isfinite(values).all():
            raise self.fail(f"tensor {name!r} holds NaN or infinity", node)
        if values.size == 0:
            raise self.fail(f"tensor {name!r} is empty", node)
        return tensor.name, values

    def integers(self, name: str, node: Any) -> list[int]:
        """An integer constant of rank 1, for shapes and axes."""
        if name not in self.constants:
            raise self.fail(f"input {name!r} must be a constant", node)
        values = self._decode(name, node, {7: "INT64"})
        if values.ndim != 1:
            raise self.fail(f"tensor {name!r} has rank {values.ndim}; expected 1", node)
        return [int(v) for v in values]

    def _decode(self, name: str, node: Any, types: Mapping[int, str]) -> Any:
        """The values of a constant stored inside the file, of one of ``types``."""
        import onnx

        tensor = self.constants[name]
        if tensor.data_location == onnx.TensorProto.EXTERNAL or tensor.external_data:
            raise self.fail(
                f"tensor {name!r} is stored in an external file",
                node,
                hint="save the model with its weights inside the file: a certificate covers one file",
            )
        if tensor.data_type not in types:
            known = onnx.TensorProto.DataType.items()
            kind = next((label for label, number in known if number == tensor.data_type), tensor.data_type)
            raise self.fail(f"tensor {name!r} has type {kind}; expected {', '.join(types.values())}", node)
        if len(tensor.dims) > MAX_RANK:
            raise self.fail(f"tensor {name!r} has rank {len(tensor.dims)}; at most {MAX_RANK} is supported", node)
        stored = max(len(tensor.float_data), len(tensor.double_data), len(tensor.int32_data), len(tensor.int64_data))
        size = max(math.prod(tensor.dims), stored, len(tensor.raw_data) // 8)
        if 7 in types and size > MAX_INTEGERS:
            raise self.fail(f"tensor {name!r} holds {size} integers; at most {MAX_INTEGERS} are supported", node)
        if tensor.name not in self.counted:
            self.counted.add(tensor.name)
            self.count(size, node)  # before memory is spent on them
        try:
            return onnx.numpy_helper.to_array(tensor)
        except Exception as error:  # to_array reports a wrong length in several ways
            raise self.fail(f"tensor {name!r} cannot be read ({str(error)[:200]})", node) from None

    def evaluate(self, values: int, cost: int, node: Any) -> None:
        """Add up the work that a node with fixed operations asks for, before it is spent; the checker's limit too."""
        self.work += values * cost
        if self.work > MAX_EVALUATED * ACTIVATION_COST:
            raise self.fail(
                f"more than {MAX_EVALUATED} activations to evaluate are not supported",
                node,
                hint=f"neurons times activation nodes; {ACTIVATION_COST} entries of additions or products count as one",
            )

    def fresh(self, tensor: str, node: Any, *, parameter: bool) -> None:
        """A parameter may be used once, and not also as a fixed constant."""
        used = {name for group in self.groups for name in (group.weight, group.bias)}
        if tensor in used or (parameter and tensor in self.fixed):
            raise self.fail(f"tensor {tensor!r} is used by two nodes; shared parameters are not supported", node)

    def fix(self, tensor: str, node: Any) -> None:
        """List a constant that is not a parameter."""
        self.fresh(tensor, node, parameter=False)
        self.fixed[tensor] = None
