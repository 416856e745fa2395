"""ONNX importer: file -> Network. Whatever it does not know exactly, it refuses by name.

Symbolic dimensions are set to 1, so the network is the function of a single sample. What each operator
does is in onnx_operators.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ModelError
from .graph import Array, Group, Network, Node
from .onnx_operators import EITHER_SIDE, FLOATS, FORMS, LEGACY_ATTRIBUTES, OPERATORS, activation, read_attributes

MAX_OPSET = 28  # the newest operator set whose definitions these functions were written against
MAX_NAME, MAX_LAYERS = 1000, 256  # characters of a name; affine nodes
MAX_SIZE = 10_000_000  # entries of all values and constants together


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
    chain = Chain(str(file), model, activations)
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


class Chain:
    """The chain built so far: ``value`` is the name of the tensor it ends in, ``shape`` and ``type`` describe it."""

    def __init__(self, file: str, model: Any, activations: Mapping[str, str]) -> None:
        self.file, self.graph = file, model.graph
        self.activations = activations
        self.opset = self._opset(model)
        self.constants = {}
        for tensor in self.graph.initializer:
            self.define(tensor.name, tensor)
        self.value, self.shape, self.type = self._input()
        self.defined = {*self.constants, self.value}
        self.inputs, self.entries = math.prod(self.shape), 0
        self.nodes: list[Node] = []
        self.groups: list[Group] = []
        self.fixed: list[str] = []

    constants: dict[str, Any]

    def fail(self, message: str, node: Any = None, hint: str = "") -> ModelError:
        where = self.file if node is None else f"{self.file}: node {node.name or node.output[0]!r} ({node.op_type})"
        return ModelError(message, where=where, hint=hint)

    def _opset(self, model: Any) -> int:
        if model.functions or model.training_info or self.graph.sparse_initializer:
            raise self.fail("model-local functions, training information and sparse initialisers are not supported")
        versions = [o.version for o in model.opset_import if o.domain in ("", "ai.onnx")]
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
        dims = [d.dim_value if d.HasField("dim_value") else 1 for d in tensor.shape.dim]
        if any(d < 1 for d in dims):
            raise self.fail(f"input {inputs[0].name!r} has shape {dims}; every dimension must be at least 1")
        return inputs[0].name, tuple(dims), tensor.elem_type

    def define(self, name: str, tensor: Any) -> None:
        if name in self.constants or not 0 < len(name) <= MAX_NAME:
            raise self.fail(
                f"the tensor {name[:60]!r} is defined twice, has no name or one above {MAX_NAME} characters"
            )
        self.constants[name] = tensor

    def run(self) -> None:
        """Read all nodes in order."""
        for node in self.graph.node:
            if node.domain not in ("", "ai.onnx"):
                raise self.fail(f"operator of the foreign domain {node.domain!r} is not supported", node)
            self._check_form(node)
            for name in filter(None, node.output):
                if name in self.defined:
                    raise self.fail(f"the tensor {name!r} is defined twice", node)
                self.defined.add(name)
            self.count(math.prod(self.shape), node)
            if node.op_type == "Constant":
                self._constant(node)
            elif node.op_type == "Identity" and node.input[0] in self.constants:
                self.define(node.output[0], self.constants[node.input[0]])
            else:
                self._extend(node)
        if self.graph.output[0].name != self.value:
            raise self.fail(f"the output {self.graph.output[0].name!r} is not the end of the chain, {self.value!r}")
        if len(self.groups) > MAX_LAYERS:
            raise self.fail(f"{len(self.groups)} affine layers; at most {MAX_LAYERS} are supported")
        if not self.groups:
            raise self.fail("the network has no parameters (no Gemm or MatMul with a constant weight)")

    def _constant(self, node: Any) -> None:
        attributes = read_attributes(node)
        if set(attributes) != {"value"}:
            raise self.fail("a Constant must carry a tensor in attribute 'value'", node)
        tensor = attributes["value"]
        tensor.name = node.output[0]
        self.define(node.output[0], tensor)

    def _check_form(self, node: Any) -> None:
        """The number of inputs and outputs, the names and the attributes are what the operator has, nothing more."""
        if not node.output or not node.output[0] or len(node.name) > MAX_NAME:
            raise self.fail(f"node {node.name[:60]!r} has no output, or a name above {MAX_NAME} characters")
        if node.op_type not in FORMS and node.op_type not in self.activations:
            known = sorted({*FORMS, *self.activations})
            raise self.fail("this operator is not supported", node, hint=f"supported: {', '.join(known)}")
        least, most, attributes = FORMS.get(node.op_type, (1, 1, {}))
        optional = {"Gemm": 2, "Dropout": 1}.get(node.op_type)  # from here on an input may be left out by an empty name
        if not least <= len(node.input) <= most or "" in node.input[:optional]:
            expected = str(least) if least == most else f"{least} to {most}"
            raise self.fail(f"it has {len(node.input)} inputs; expected {expected}", node)
        if len(node.output) > (2 if node.op_type == "Dropout" else 1):
            raise self.fail(f"it has {len(node.output)} outputs", node)
        for attribute in node.attribute:
            if (attributes | LEGACY_ATTRIBUTES).get(attribute.name) != attribute.type:
                raise self.fail(f"attribute {attribute.name!r} is unknown or not of its type", node)

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
        if node.input[0] != self.value and node.op_type not in EITHER_SIDE:
            raise self.fail("the data must be its first input", node)
        OPERATORS.get(node.op_type, activation)(self, node)
        self.value = node.output[0]

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
        try:
            values = onnx.numpy_helper.to_array(tensor)
        except Exception as error:  # to_array reports a wrong length in several ways
            raise self.fail(f"tensor {name!r} cannot be read ({error})", node) from None
        self.count(values.size, node)
        return values

    def fresh(self, tensor: str, node: Any, *, parameter: bool) -> None:
        """A parameter may be used once, and not also as a fixed constant."""
        used = {name for group in self.groups for name in (group.weight, group.bias)}
        if tensor in used or (parameter and tensor in self.fixed):
            raise self.fail(f"tensor {tensor!r} is used by two nodes; shared parameters are not supported", node)
