"""What is known of a model file while its nodes are read in order: the data, its shape, constants, nodes so far."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from outcome import Malformed

from network import onnx_wire
from network.graph import Affine, Unit
from network.onnx_wire import DOUBLE, FLOAT, FLOAT16, INT64, Tensor
from network.schemas import EITHER_SIDE, EXTREMA

MAX_OPSET = 28
MAX_SIZE = 10_000_000  # entries of all values and constants together, counted before memory is spent on them
MAX_INPUTS = 200_000  # a claim's domain has two numbers for each
MAX_EVALUATED, ACTIVATION_COST = 250_000, 4  # activations of all neurons: some 0.2 ms each
WIDTH = {FLOAT16: 16, FLOAT: 32, DOUBLE: 64}


class Parts:
    """The outputs of a Split until its Concat: for each, its current name and the units it went through."""

    def __init__(self, axis: int, names: list[str], shapes: list[tuple[int, ...]]) -> None:
        self.axis, self.names, self.shapes = axis, names, shapes
        self.units: list[list[Unit]] = [[] for _ in names]  # empty: no node yet


class ReaderState:
    """``history``: operator and data of each node that the data went through; ``parts``: of a Split not yet joined."""

    def __init__(self, graph: onnx_wire.Graph, operators: Mapping[tuple[str, str], str]) -> None:
        self.graph, self.constants, self.decoded, self.entries, self.work = graph, {}, {}, 0, 0
        self.operators, self.unused = operators, set(operators)
        self.history: list[tuple[str, str]] = []
        self.parts: Parts | None = None
        for domain, name in operators:
            if domain in onnx_wire.STANDARD:
                raise Malformed(f"model: the standard operator {name!r} cannot be redefined")
        if not 1 <= graph.opset <= MAX_OPSET:
            raise Malformed(f"model: operator set {graph.opset} is not known")
        for name, data in graph.constants:
            self.define(name, (name, data))
        inputs = [value for value in graph.inputs if value[0] not in self.constants]
        if len(inputs) != 1 or len(graph.outputs) != 1:
            raise Malformed("model: expected one input and one output")
        self.value, self.kind, dims = inputs[0]
        self.shape = tuple(dims)
        if self.kind not in WIDTH or any(d < 1 for d in dims):
            raise Malformed("model: the input is not a float tensor of positive dimensions")
        if math.prod(dims) > MAX_INPUTS:
            raise Malformed(f"model: {math.prod(dims)} inputs, at most {MAX_INPUTS} are read")
        # Every name has one definition; an initialiser may be listed as an input besides.
        self.defined = {*self.constants, self.value}
        self.nodes: list[Any] = []
        self.fixed: dict[str, None] = {}  # in the order of their use
        self.parameters: set[str] = set()

    constants: dict[str, tuple[str, bytes]]  # name -> (name where it is stored, its bytes)

    decoded: dict[str, Tensor]

    def fail(self, node: onnx_wire.Node, message: str) -> Malformed:
        return Malformed(f"model: node {node.label!r} ({node.operator}): {message}")

    def define(self, name: str, stored: tuple[str, bytes]) -> None:
        if name in self.constants or not name:
            raise Malformed(f"model: the tensor {name!r} is defined twice, or has no name")
        self.constants[name] = stored

    def check_inputs(self, node: onnx_wire.Node, value: str) -> None:
        """The node takes ``value`` once, where the data belongs, and constants."""
        others = [name for name in node.inputs if name and name != value]
        if node.inputs.count(value) != 1 or any(name not in self.constants for name in others):
            raise self.fail(node, f"its inputs are not the value {value!r} once, and constants")
        if node.inputs[0] != value and (node.domain or node.operator not in EITHER_SIDE):
            raise self.fail(node, "the data must be its first input")

    def count(self, entries: int) -> None:
        self.entries += entries
        if self.entries > MAX_SIZE:
            raise Malformed(f"model: more than {MAX_SIZE} entries of values and constants")

    def evaluate(self, values: int, cost: int) -> None:
        """Add up the work that a node with fixed operations asks for, before it is spent."""
        self.work += values * cost
        if self.work > MAX_EVALUATED * ACTIVATION_COST:
            raise Malformed(
                f"model: more than {MAX_EVALUATED} activations (neurons times activation nodes; "
                f"{ACTIVATION_COST} entries of additions or products count as one)"
            )

    def read(self, name: str, node: onnx_wire.Node) -> Tensor:
        """A constant, decoded once."""
        if name not in self.constants:
            raise self.fail(node, f"{name!r} is not a constant")
        stored, data = self.constants[name]
        if stored not in self.decoded:
            head = onnx_wire.header(stored, data)
            self.count(head.size)
            self.decoded[stored] = onnx_wire.tensor(head)
        return self.decoded[stored]

    def tensor(self, name: str, node: onnx_wire.Node) -> Tensor:
        tensor = self.read(name, node)
        if tensor.kind not in WIDTH or not tensor.values:
            raise self.fail(node, f"{name!r} is not a nonempty float tensor")
        return tensor

    def fresh(self, name: str, node: onnx_wire.Node, parameter: bool) -> None:
        """A parameter may be used once, and not also as a fixed constant."""
        if name in self.parameters or (parameter and name in self.fixed):
            raise self.fail(node, f"tensor {name!r} is used by two nodes")

    def fix(self, tensor: Tensor, node: onnx_wire.Node) -> None:
        """List a constant that is no parameter."""
        self.fresh(tensor.name, node, parameter=False)
        self.fixed[tensor.name] = None

    def affine(self, node: onnx_wire.Node, name: str, transpose: bool, length: int, alpha: Fraction) -> int:
        """Append z = alpha W h; returns the number of outputs. ``transpose``: W is stored transposed."""
        tensor = self.tensor(name, node)
        if len(tensor.shape) != 2:
            raise self.fail(node, f"weight {name!r} is not a matrix")
        height, width = tensor.shape
        rows = [tensor.values[i * width : (i + 1) * width] for i in range(height)]
        weight = [list(column) for column in zip(*rows, strict=True)] if transpose else rows
        if len(weight[0]) != length or length != math.prod(self.shape):
            raise self.fail(node, f"weight {name!r} does not fit data of shape {list(self.shape)}")
        self.fresh(tensor.name, node, parameter=True)
        self.parameters.add(tensor.name)
        self.nodes.append(Affine(node.label, weight, None, alpha, Fraction(1), tensor.name, None))
        return len(weight)

    def bias(self, node: onnx_wire.Node, name: str, beta: Fraction) -> None:
        tensor = self.tensor(name, node)
        if node.operator == "Gemm" and len(tensor.shape) > 2:
            raise self.fail(node, f"bias {name!r} has rank {len(tensor.shape)}")
        self.broadcast(node, tensor)
        self.fresh(tensor.name, node, parameter=True)
        self.parameters.add(tensor.name)
        self.nodes[-1] = self.nodes[-1]._replace(bias=tensor.values, beta=beta, bias_name=tensor.name)

    def broadcast(self, node: onnx_wire.Node, tensor: Tensor) -> list[Fraction]:
        """The constant spread over the data; it must not enlarge the data."""
        size, rank = math.prod(self.shape), max(len(self.shape), len(tensor.shape))
        data = (1,) * (rank - len(self.shape)) + self.shape
        constant = (1,) * (rank - len(tensor.shape)) + tensor.shape
        fits = all(a == b or 1 in (a, b) for a, b in zip(data, constant, strict=True))
        result = tuple(max(a, b) for a, b in zip(data, constant, strict=True))
        if self.graph.opset < (8 if node.operator in EXTREMA else 7) and not self._legacy_fit(node, tensor.shape):
            raise self.fail(node, f"{tensor.name!r} of shape {list(tensor.shape)} may not be spread over the data")
        if not fits or math.prod(result) != size or len(tensor.values) not in (1, size):
            raise self.fail(node, f"{tensor.name!r} of shape {list(tensor.shape)} does not fit {list(self.shape)}")
        self.shape = result
        return tensor.values if len(tensor.values) == size else tensor.values * size

    def _legacy_fit(self, node: onnx_wire.Node, constant: tuple[int, ...]) -> bool:
        """Below operator set 7 (Max, Min: 8): equal shapes; or, if broadcast is set, the second operand (or Gemm's C)
        holds one entry or has the last dimensions of the first."""
        first, second = self.shape, constant
        if node.operator != "Gemm" and node.inputs[0] != self.value:
            first, second = second, first
        if node.attributes.get("broadcast", 0) == 0:
            return first == second
        extra = len(first) - len(second)
        return extra >= 0 and (second == first[extra:] or math.prod(second) == 1)

    def reshape(self, node: onnx_wire.Node, shape: list[int]) -> None:
        if len(shape) > onnx_wire.MAX_RANK:
            raise self.fail(node, f"a shape of rank {len(shape)}, at most {onnx_wire.MAX_RANK} is read")
        if math.prod(shape) != math.prod(self.shape):
            raise self.fail(node, f"cannot turn shape {list(self.shape)} into {shape}")
        self.shape = tuple(shape)

    def integers(self, node: onnx_wire.Node, at: int) -> list[int]:
        tensor = self.read(node.inputs[at], node)
        if tensor.kind != INT64 or len(tensor.shape) != 1:
            raise self.fail(node, "expected an int64 constant of rank 1")
        return tensor.values

    def axes(self, node: onnx_wire.Node) -> list[int] | None:
        given: list[int] | None = node.attributes.get("axes")
        return self.integers(node, 1) if len(node.inputs) > 1 else given
