"""ONNX importer: file -> Network. Whatever it does not know exactly, it refuses by name.

Symbolic dimensions are set to 1, so the network is the function of a single sample. What each operator
does is in operators.py.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...errors import ModelError
from ...files import MAX_MODEL, read_bytes
from ..graph import Network
from .activations import ACTIVATION_SCHEMAS, activation, is_activation
from .operators import OPERATOR_SCHEMAS, OPERATORS
from .patterns import PATTERN_SCHEMAS, extend_part, written_out
from .schemas import (
    FOREIGN,
    LEGACY,
    LEGACY_OPERATORS,
    MAX_NAME,
    NODE_FIELDS,
    VALUE_FIELD,
    OperatorSchema,
    read_attributes,
    standard,
)
from .state import MAX_SIZE, ReaderState

MAX_LAYERS = 256  # affine nodes
MAX_NODES, MAX_VALUES = 20_000, 4096  # of a graph; inputs or outputs of a node. The checker's limits are not lower.
SCHEMAS = OPERATOR_SCHEMAS | ACTIVATION_SCHEMAS | PATTERN_SCHEMAS


def load_onnx(path: str | Path, operators: Mapping[tuple[str, str], str] | None = None) -> Network:
    """Read ``path``; ``operators`` names the units of foreign operators, (domain, operator) -> name.

    Raises ModelError.
    """
    import onnx

    file = Path(path)
    data = read_bytes(file, MAX_MODEL, ModelError, f"at most {MAX_SIZE} entries of values and constants are supported")
    if not data:
        raise ModelError("the file is empty", where=str(file), hint="expected an ONNX model")
    try:
        model = onnx.load_model_from_string(data)
    except Exception as error:  # protobuf raises its own, differing between its implementations
        raise ModelError(f"not an ONNX file, or a truncated one ({type(error).__name__})", where=str(file)) from None
    if not model.HasField("graph") or not model.graph.node:
        raise ModelError("not an ONNX model: it has no graph with nodes", where=str(file))
    try:
        for field in ("node", "initializer", "input", "output"):
            if (found := len(getattr(model.graph, field))) > MAX_NODES:
                raise ModelError(f"{found} {field}s; at most {MAX_NODES} are supported", where=str(file))
        reader = Reader(str(file), model, operators or {})
        reader.run()
    except UnicodeDecodeError:
        raise ModelError("a name in it is not UTF-8 text", where=str(file)) from None
    return Network(
        source=file.name,
        digest=hashlib.sha256(data).hexdigest(),
        inputs=reader.inputs,
        outputs=math.prod(reader.shape),
        nodes=tuple(reader.nodes),
        groups=tuple(reader.groups),
        fixed=tuple(reader.fixed),
    )


class Reader(ReaderState):
    """Goes through the nodes of a graph in order."""

    def run(self) -> None:
        """Read all nodes in order."""
        for node in self.graph.node:
            check_schema(self, node, SCHEMAS)
            for name in filter(None, node.output):
                if name in self.defined:
                    raise self.fail(f"the tensor {name!r} is defined twice", node)
                self.defined.add(name)
            self.count(math.prod(self.shape), node)
            if standard(node, "Constant"):
                self._constant(node)
            elif standard(node, "Identity") and node.input[0] in self.constants:
                self.define(node.output[0], self.constants[node.input[0]])
            elif self.parts:
                extend_part(self, node)
            elif written_out(self, node):
                self.advance(node)
            else:
                self._extend(node)
            if len(self.groups) > MAX_LAYERS:
                raise self.fail(f"more than {MAX_LAYERS} affine layers; at most {MAX_LAYERS} are supported", node)
        if self.parts:
            raise self.fail(f"the parts of a Split, {[p.value for p in self.parts]}, are not joined by a Concat")
        if self.graph.output[0].name != self.value:
            raise self.fail(f"the output {self.graph.output[0].name!r} is not the end of the chain, {self.value!r}")
        if not self.groups:
            raise self.fail("the network has no parameters (no Gemm or MatMul with a constant weight)")

    def _constant(self, node: Any) -> None:
        attributes = read_attributes(node)
        if set(attributes) != {"value"}:
            raise self.fail("a Constant must carry a tensor in attribute 'value'", node)
        tensor = attributes["value"]
        tensor.name = node.output[0]
        self.define(node.output[0], tensor)

    def _extend(self, node: Any) -> None:
        self.check_inputs(node, self.value)
        if is_activation(node):
            activation(self, node)
        elif node.op_type == "Concat":
            raise self.fail("a Concat without a Split before it", node, hint="only the parts of one Split are joined")
        else:
            OPERATORS[node.op_type](self, node)
        if not self.parts:
            self.advance(node)


def check_schema(state: ReaderState, node: Any, schemas: Mapping[str, tuple[OperatorSchema, ...]]) -> None:
    """The number of inputs and outputs, the names and the attributes are what the operator has, nothing more."""
    if not node.output or not node.output[0] or len(node.name) > MAX_NAME:
        raise state.fail(f"node {node.name[:60]!r} has no output, or a name above {MAX_NAME} characters")
    if extra := sorted({field.name for field, _ in node.ListFields()} - NODE_FIELDS):
        raise state.fail(f"the node carries {extra[0]!r}, which is not understood", node)
    if max(len(node.input), len(node.output)) > MAX_VALUES:
        raise state.fail(f"the node has more than {MAX_VALUES} inputs or outputs", node)
    schema = _schema(state, node, schemas)
    if not schema.least <= len(node.input) <= schema.most or "" in node.input[: schema.named]:
        expected = str(schema.least) if schema.least == schema.most else f"{schema.least} to {schema.most}"
        raise state.fail(f"it has {len(node.input)} inputs; expected {expected}", node)
    if schema.outputs is not None and len(node.output) > schema.outputs:
        raise state.fail(f"it has {len(node.output)} outputs", node)
    known = {**schema.attributes, **(LEGACY if state.opset < 6 and standard(node, *LEGACY_OPERATORS) else {})}
    for attribute in node.attribute:
        kind = attribute.type
        if known.get(attribute.name) != kind:
            raise state.fail(
                f"attribute {attribute.name!r} is unknown or not of its type",
                node,
                hint=f"in operator set {state.opset}, {node.op_type} has {_listed(schema.attributes)}",
            )
        if {f.name for f, _ in attribute.ListFields()} - {"name", "type", "doc_string", VALUE_FIELD[kind]}:
            raise state.fail(f"attribute {attribute.name!r} carries a value of another type, or a reference", node)
    if len({a.name for a in node.attribute}) != len(node.attribute):
        raise state.fail("an attribute is given twice", node)


def _schema(state: ReaderState, node: Any, schemas: Mapping[str, tuple[OperatorSchema, ...]]) -> OperatorSchema:
    if not standard(node):
        if (node.domain, node.op_type) in state.operators:
            return FOREIGN
        raise state.fail(
            f"operator of the foreign domain {node.domain!r} is not supported",
            node,
            hint="export with standard operators, or define what the operator computes",
        )
    if node.op_type not in schemas:
        raise state.fail("this operator is not supported", node, hint=f"supported: {', '.join(sorted(schemas))}")
    versions = [schema for schema in schemas[node.op_type] if schema.since <= state.opset]
    if not versions:
        first = schemas[node.op_type][0].since
        raise state.fail(
            f"the file is of operator set {state.opset}; {node.op_type} is supported from operator set {first} on",
            node,
            hint=f"export for operator set {first} or newer",
        )
    return versions[-1]


def _listed(attributes: Mapping[str, int]) -> str:
    return f"the attributes {', '.join(sorted(attributes))}" if attributes else "no attributes"
