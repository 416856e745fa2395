"""ONNX importer: file -> Network. Whatever it does not know exactly, it refuses by name.

The graph is read backwards from the chosen outputs, so that what leads to none of them is not read. A symbolic first
dimension of an input is set to 1: the network is the function of a single sample. What each operator does is in
the modules that operators.py lists.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import ModelError
from ...files import MAX_MODEL, read_bytes
from ..contents import Contents, Named, Stored
from ..graph import Network
from ..stored import Stored as TensorStored
from .data_files import is_outside
from .operators.activations import activation, is_activation
from .operators.table import OPERATORS, SCHEMAS
from .operators.views import joined
from .schemas import (
    FLOAT,
    FOREIGN,
    INTEGERS,
    LEGACY,
    LEGACY_OPERATORS,
    LEGACY_UNTIL,
    MAX_NAME,
    NODE_FIELDS,
    TENSOR,
    VALUE_FIELD,
    OperatorSchema,
    standard,
)
from .state import MAX_INTEGERS, MAX_NODES, MAX_SIZE, Part, ReaderState
from .tensors import Comparison, Data, Tensor

MAX_VALUES = 4096  # inputs or outputs of a node. The checker's limits are not lower.
NAMES = "certbound.parameters"  # key of the metadata: a module's names of its parameters -> tensors, as JSON
_LFS = b"version https://git-lfs.github.com/spec/"


def load_onnx(
    path: str | Path,
    operators: Mapping[tuple[str, str], str] | None = None,
    outputs: Sequence[str] | None = None,
    made: Mapping[str, TensorStored] | None = None,
) -> Network:
    """Read ``path``; ``operators`` names the units of foreign operators, (domain, operator) -> name.

    ``outputs``: the names of the outputs to read, stacked in this order; None: all, in the file's order. Several inputs
    are one vector, in the file's order. ``made``: for a file that lies in no folder yet, the tensors that are to be in
    the data file MODEL_DATA, by name, in its order. Raises ModelError.
    """
    import onnx

    file = Path(path)
    data = read_bytes(file, MAX_MODEL, ModelError, f"at most {MAX_SIZE} entries of values and constants are supported")
    if not data:
        raise ModelError("the file is empty", where=str(file), hint="expected an ONNX model")
    if data.startswith(_LFS):
        raise ModelError(
            "this is the pointer of Git LFS in the place of the model",
            where=str(file),
            hint="fetch the file itself: git lfs pull",
        )
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
        reader = Reader(file, model, operators or {}, made)
        reader.run(outputs)
    except UnicodeDecodeError:
        raise ModelError("a name in it is not UTF-8 text", where=str(file)) from None
    nodes, groups, stored = reader.finish()
    return Network(
        source=file.name,
        digest=hashlib.sha256(data).hexdigest(),
        data_files=reader.data_files.digests,
        inputs=reader.inputs,
        nodes=nodes,
        groups=groups,
        stored=stored,
        fixed=tuple(reader.fixed),
        contents=reader.contents([name for group in groups for name in group.tensors]),
        names=_names(model),
        checkable=reader.entries + sum(reader.looked_at.values()) <= MAX_SIZE,
    )


def _names(model: Any) -> dict[str, str]:
    """What the module that the file was written for calls its parameters; for people, nothing rests on it."""
    try:
        names = json.loads(next((entry.value for entry in model.metadata_props if entry.key == NAMES), "{}"))
    except (ValueError, RecursionError):
        return {}
    plain = isinstance(names, dict) and all(isinstance(tensor, str) for tensor in names.values())
    return names if plain else {}


class Reader(ReaderState):
    """Reads the nodes that the outputs depend on."""

    def run(self, outputs: Sequence[str] | None = None) -> None:
        """Make the graph of all nodes that the outputs depend on."""
        makers = self._makers()
        names = [value.name for value in self.graph.output]
        self.chosen = tuple(names if outputs is None else outputs)
        for name in self.chosen:
            if name not in names:
                raise self.fail(f"no output is named {name!r}", hint=f"its outputs: {', '.join(names[:20])}")
            if name not in makers and name not in self.tensors and name not in self.initialisers:
                raise self.fail(f"the output {name!r} is not defined by any node")
        if not self.chosen or len(set(self.chosen)) != len(self.chosen):
            raise self.fail("an output is chosen twice, or none is")
        order = self._order(makers)
        self._read_data_files(order)
        for node in order:
            for name in filter(None, node.input):
                self.readers[name] = self.readers.get(name, 0) + 1
        for node in order:
            self.node = node
            self._read(node)
        self.node = None
        self._end()

    def _makers(self) -> dict[str, Any]:
        """The node that makes each tensor; every name is defined once, also where nothing needs it."""
        makers: dict[str, Any] = {}
        for node in self.graph.node:
            self.node = node
            check_form(self, node)
            named = [name for name in node.output if name]
            if not named or len(node.name) > MAX_NAME:
                raise self.fail(f"node {node.name[:60]!r} has no output, or a name above {MAX_NAME} characters")
            for name in named:
                if name in makers or name in self.tensors or name in self.initialisers:
                    raise self.fail(f"the tensor {name[:60]!r} is defined twice")
                makers[self.named(name)] = node
        self.node = None
        return makers

    def _order(self, makers: Mapping[str, Any]) -> list[Any]:
        """The nodes that the outputs depend on, each after all that it takes."""
        order: list[Any] = []
        done: set[int] = set()
        open_nodes: set[int] = set()
        stack = [(makers[name], False) for name in reversed(self.chosen) if name in makers]
        while stack:
            node, ready = stack.pop()
            if ready:
                open_nodes.discard(id(node))
                done.add(id(node))
                order.append(node)
                continue
            if id(node) in done:
                continue
            self.node = node
            if id(node) in open_nodes:
                raise self.fail("the nodes form a cycle: it depends on its own output")
            open_nodes.add(id(node))
            stack.append((node, True))
            if max(len(node.input), len(node.output)) > MAX_VALUES:
                raise self.fail(f"the node has more than {MAX_VALUES} inputs or outputs")
            for name in reversed(node.input):
                if name and name in makers:
                    if id(makers[name]) not in done:
                        stack.append((makers[name], False))
                elif name and name not in self.tensors and name not in self.initialisers:
                    raise self.fail(
                        f"input {name!r} is not defined: it is no input or constant of the model and no node's output"
                    )
        self.node = None
        return order

    def _read_data_files(self, order: Sequence[Any]) -> None:
        """All data files that tensors of the model name; kept are the values of tensors of the nodes in ``order``."""
        stored = dict.fromkeys(name for node in order for name in node.input if name in self.initialisers)
        needed = [(name, self.initialisers[name]) for name in stored]
        needed += [pair for node in order for pair in attribute_tensors(node)]
        for name, tensor in needed:
            if is_outside(tensor):
                self.check_header(name, tensor)
        inside = [pair for node in self.graph.node for pair in attribute_tensors(node)]
        self.data_files.read([*self.initialisers.items(), *inside], needed)

    def _read(self, node: Any) -> None:
        check_schema(self, node, SCHEMAS)
        result = activation(self) if is_activation(node) else OPERATORS[node.op_type](self)
        results = result if isinstance(result, list) else [result]
        several = sum(bool(self.readers.get(name) or name in self.chosen) for name in node.output if name) > 1
        for name, tensor in zip(node.output, results, strict=False):
            if not name:
                continue
            if tensor is not None:
                self.count(math.prod(tensor.shape))
            if isinstance(tensor, Data):
                alone = self.readers.get(name, 0) == 1 and name not in self.chosen and not several
                tensor = replace(tensor, sole=tensor.sole and alone)
            self.tensors[name] = tensor

    def _end(self) -> None:
        """Make the outputs' value, one after the other, the last one."""
        datas = []
        for name in self.chosen:
            tensor: Tensor | None = self.tensors.get(name)
            if name in self.initialisers or (tensor is not None and not isinstance(tensor, Data | Comparison)):
                raise self.fail(
                    f"the output {name!r} is a constant: it does not depend on the input",
                    hint="choose another output, or remove it from the model",
                )
            if not isinstance(tensor, Data):
                raise self.fail(f"the output {name!r} holds no floats that are supported")
            datas.append(tensor)
        size = sum(data.places.size for data in datas)
        stacked = joined(self, datas, np.arange(size)) if len(datas) > 1 else datas[0]
        assert isinstance(stacked, Data)
        value = self.materialise(stacked)
        if value != len(self.nodes) or not self.nodes:
            self.linear(size, [Part(value, np.arange(size), np.arange(size))])

    def contents(self, parameters: Sequence[str]) -> Contents:
        """Names and shapes; ``parameters``: the tensors in the order of theta."""

        def named(name: str) -> Named:
            tensor = self.tensors[name]
            assert tensor is not None
            return Named(name, tensor.shape)

        def stored(name: str, node: str) -> Stored:
            return Stored(name, named(name).shape, node, self.operators_of[name])

        unused = [
            Stored(name, tuple(tensor.dims))
            for name, tensor in self.initialisers.items()
            if name not in self.tensors and tensor.data_type not in INTEGERS
        ]
        return Contents(
            tuple(named(value.name) for value in self.graph.input if value.name not in self.initialisers),
            tuple(map(named, self.chosen)),
            tuple(stored(name, self.parameters[name]) for name in parameters),
            tuple(stored(name, node) for name, node in self.fixed.items()),
            tuple(unused),
        )


def attribute_tensors(node: Any) -> list[tuple[str, Any]]:
    """The tensors among a node's attributes, by the name of the node's output."""
    return [(next(filter(None, node.output)), a.t) for a in node.attribute if a.type == TENSOR]


def check_form(state: ReaderState, node: Any) -> None:
    """The node says one thing only: this is asked of all nodes of a file, also of those that nothing needs."""
    if extra := sorted({field.name for field, _ in node.ListFields()} - NODE_FIELDS):
        raise state.fail(f"the node carries {extra[0]!r}, which is not understood")
    if max(len(node.input), len(node.output)) > MAX_VALUES:
        raise state.fail(f"the node has more than {MAX_VALUES} inputs or outputs")
    for attribute in node.attribute:
        allowed = {"name", "type", "doc_string", VALUE_FIELD.get(attribute.type, "")}
        if extra := sorted({field.name for field, _ in attribute.ListFields()} - allowed):
            raise state.fail(
                f"attribute {attribute.name!r} carries a value of another type ({extra[0]}), or a reference",
                hint="expected one value, of the attribute's type",
            )
        held = [attribute.f] if attribute.type == FLOAT else list(attribute.floats)
        if not all(map(math.isfinite, held)):
            raise state.fail(f"attribute {attribute.name!r} is NaN or infinite")
        if max(len(held), len(attribute.ints)) > MAX_INTEGERS:
            raise state.fail(f"attribute {attribute.name!r} holds more than {MAX_INTEGERS} numbers")
    if len({a.name for a in node.attribute}) != len(node.attribute):
        raise state.fail("an attribute is given twice")


def check_schema(state: ReaderState, node: Any, schemas: Mapping[str, tuple[OperatorSchema, ...]]) -> None:
    """The number of inputs and outputs, the names and the attributes are what the operator has, nothing more."""
    schema = _schema(state, node, schemas)
    if not schema.least <= len(node.input) <= schema.most or "" in node.input[: schema.named]:
        expected = str(schema.least) if schema.least == schema.most else f"{schema.least} to {schema.most}"
        raise state.fail(f"it has {len(node.input)} inputs; expected {expected}")
    if schema.outputs is not None and len(node.output) > schema.outputs:
        raise state.fail(f"it has {len(node.output)} outputs")
    until = 6 if standard(node, *LEGACY_OPERATORS) else LEGACY_UNTIL.get(node.op_type, 0) if standard(node) else 0
    old = state.opset < until
    known = {**schema.attributes, **(LEGACY if old else {})}
    for attribute in node.attribute:
        kind = attribute.type
        if known.get(attribute.name) != kind:
            raise state.fail(
                f"attribute {attribute.name!r} is unknown or not of its type",
                hint=f"in operator set {state.opset}, {node.op_type} has {_listed(schema.attributes)}",
            )


def _schema(state: ReaderState, node: Any, schemas: Mapping[str, tuple[OperatorSchema, ...]]) -> OperatorSchema:
    if not standard(node):
        if (node.domain, node.op_type) in state.operators:
            return FOREIGN
        raise state.fail(
            f"operator of the foreign domain {node.domain!r} is not supported",
            hint="export with standard operators, or define what the operator computes",
        )
    if node.op_type not in schemas:
        raise state.fail("this operator is not supported", hint=f"supported: {', '.join(sorted(schemas))}")
    versions = [schema for schema in schemas[node.op_type] if schema.since <= state.opset]
    if not versions:
        first = schemas[node.op_type][0].since
        raise state.fail(
            f"the file is of operator set {state.opset}; {node.op_type} is supported from operator set {first} on",
            hint=f"export for operator set {first} or newer",
        )
    return versions[-1]


def _listed(attributes: Mapping[str, int]) -> str:
    return f"the attributes {', '.join(sorted(attributes))}" if attributes else "no attributes"
