"""The network in a model file, as the checker itself understands it: a chain of exact nodes.

One function per operator. Symbolic dimensions count as 1 (one sample). The result depends on the model file alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, NamedTuple

import onnx_wire
from onnx_wire import DOUBLE, FLOAT, FLOAT16, INT64, Tensor
from outcome import Malformed

MAX_OPSET = 28
MAX_SIZE = 10_000_000  # entries of all values and constants together, counted before memory is spent on them
MAX_LAYERS = 256  # affine nodes: the work grows with their cube
WIDTH = {FLOAT16: 16, FLOAT: 32, DOUBLE: 64}
ACTIVATIONS = {
    "Tanh": "tanh",
    "Sigmoid": "sigmoid",
    "Softplus": "softplus",
    "Relu": "relu",
    "LeakyRelu": "leaky_relu",
}
DEFAULT_SLOPE = Fraction("0.00999999977648258209228515625")  # LeakyRelu: the float32 nearest to 0.01


class Affine(NamedTuple):
    """z = alpha W h + beta b; ``weight`` row by row; ``bias`` has one entry per output, one in all, or is None."""

    label: str
    weight: list[list[Fraction]]
    bias: list[Fraction] | None
    alpha: Fraction
    beta: Fraction
    weight_name: str
    bias_name: str | None


class Diagonal(NamedTuple):
    """z = scale h + shift with fixed constants."""

    label: str
    scale: list[Fraction]
    shift: list[Fraction]


class Unit(NamedTuple):
    """An activation (definitions.py, or "domain::operator") with its exact parameters."""

    activation: str
    parameters: tuple[tuple[str, Fraction], ...]


class Elementwise(NamedTuple):
    """h_i = phi_i(z_i), phi_i = units[members[i]]; the units are distinct and all used."""

    label: str
    units: list[Unit]
    members: list[int]


class Network(NamedTuple):
    """The chain; ``fixed`` names the constants that are not parameters."""

    inputs: int
    outputs: int
    nodes: list[Any]
    fixed: list[str]

    def affine(self) -> list[Affine]:
        """The nodes with parameters, in order."""
        return [node for node in self.nodes if isinstance(node, Affine)]


def read(data: bytes, operators: Mapping[tuple[str, str], str]) -> Network:
    """The network in the bytes of an ONNX file; Malformed if it is not a chain of known operators.

    ``operators`` maps (domain, operator) of the claim's foreign operators to the name of their unit.
    """
    return _Chain(onnx_wire.read(data)).network()


class _Chain:
    def __init__(self, graph: onnx_wire.Graph) -> None:
        self.graph, self.constants, self.decoded, self.entries = graph, {}, {}, 0
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
        # Every name has one definition; an initialiser may be listed as an input besides.
        self.defined = {*self.constants, self.value}
        self.nodes: list[Any] = []
        self.fixed: list[str] = []

    constants: dict[str, tuple[str, bytes]]  # name -> (name where it is stored, its bytes)

    decoded: dict[str, Tensor]

    def fail(self, node: onnx_wire.Node, message: str) -> Malformed:
        return Malformed(f"model: node {node.label!r} ({node.operator}): {message}")

    def define(self, name: str, stored: tuple[str, bytes]) -> None:
        if name in self.constants or not name:
            raise Malformed(f"model: the tensor {name!r} is defined twice, or has no name")
        self.constants[name] = stored

    def network(self) -> Network:
        inputs = math.prod(self.shape)
        for node in self.graph.nodes:
            self.check_form(node)
            for name in filter(None, node.outputs):
                if name in self.defined:
                    raise self.fail(node, f"{name!r} is defined twice")
                self.defined.add(name)
            self.count(math.prod(self.shape))
            if node.operator == "Constant":
                stored = node.attributes.get("value")
                if not isinstance(stored, bytes):
                    raise self.fail(node, "a Constant must carry a tensor")
                self.define(node.outputs[0], (node.outputs[0], stored))
            elif node.operator == "Identity" and node.inputs[0] in self.constants:
                self.define(node.outputs[0], self.constants[node.inputs[0]])
            else:
                self.extend(node)
        layers = sum(isinstance(n, Affine) for n in self.nodes)
        if self.graph.outputs[0] != self.value or not 1 <= layers <= MAX_LAYERS:
            raise Malformed(f"model: the output is not the end of the chain, or not 1 to {MAX_LAYERS} affine layers")
        return Network(inputs, math.prod(self.shape), self.nodes, self.fixed)

    def extend(self, node: onnx_wire.Node) -> None:
        others = [name for name in node.inputs if name and name != self.value]
        if node.inputs.count(self.value) != 1 or any(name not in self.constants for name in others):
            raise self.fail(node, f"its inputs are not the value {self.value!r} once, and constants")
        if node.inputs[0] != self.value and node.operator not in EITHER_SIDE:
            raise self.fail(node, "the data must be its first input")
        if node.operator in ACTIVATIONS:
            self.activation(node)
        else:
            OPERATORS[node.operator](self, node)
        self.value = node.outputs[0]

    def count(self, entries: int) -> None:
        self.entries += entries
        if self.entries > MAX_SIZE:
            raise Malformed(f"model: more than {MAX_SIZE} entries of values and constants")

    def read(self, name: str, node: onnx_wire.Node) -> Tensor:
        """A constant, decoded once."""
        if name not in self.constants:
            raise self.fail(node, f"{name!r} is not a constant")
        stored, data = self.constants[name]
        if stored not in self.decoded:
            self.decoded[stored] = onnx_wire.tensor(stored, data)
            self.count(len(self.decoded[stored].values))
        return self.decoded[stored]

    def check_form(self, node: onnx_wire.Node) -> None:
        """The number of inputs and outputs and the attributes are what the operator has, nothing more."""
        if node.operator not in FORMS:
            raise self.fail(node, "unknown operator")
        least, most, attributes = FORMS[node.operator]
        optional = {"Gemm": 2, "Dropout": 1}.get(node.operator)  # from here on an empty name leaves an input out
        if not least <= len(node.inputs) <= most or "" in node.inputs[:optional]:
            raise self.fail(node, f"{len(node.inputs)} inputs, expected {least} to {most}")
        if len(node.outputs) > (2 if node.operator == "Dropout" else 1):
            raise self.fail(node, f"{len(node.outputs)} outputs")
        if unknown := sorted(set(node.attributes) - attributes - {"consumed_inputs"}):
            raise self.fail(node, f"unknown attribute {unknown[0]!r}")

    def activation(self, node: onnx_wire.Node) -> None:
        parameters: tuple[tuple[str, Fraction], ...] = (("beta", Fraction(1)),) if node.operator == "Softplus" else ()
        if node.operator == "LeakyRelu":
            slope = node.attributes.get("alpha", DEFAULT_SLOPE)
            if not isinstance(slope, Fraction):
                raise self.fail(node, "attribute 'alpha' is not a float")
            parameters = (("alpha", slope),)
        unit = Unit(ACTIVATIONS[node.operator], parameters)
        self.nodes.append(Elementwise(node.label, [unit], [0] * math.prod(self.shape)))

    def tensor(self, name: str, node: onnx_wire.Node) -> Tensor:
        tensor = self.read(name, node)
        if tensor.kind not in WIDTH or not tensor.values:
            raise self.fail(node, f"{name!r} is not a nonempty float tensor")
        return tensor

    def fresh(self, name: str, node: onnx_wire.Node, parameter: bool) -> None:
        """A parameter may be used once, and not also as a fixed constant."""
        used = {n for a in self.nodes if isinstance(a, Affine) for n in (a.weight_name, a.bias_name)}
        if name in used or (parameter and name in self.fixed):
            raise self.fail(node, f"tensor {name!r} is used by two nodes")

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
        self.nodes.append(Affine(node.label, weight, None, alpha, Fraction(1), tensor.name, None))
        return len(weight)

    def bias(self, node: onnx_wire.Node, name: str, beta: Fraction) -> None:
        tensor = self.tensor(name, node)
        if node.operator == "Gemm" and len(tensor.shape) > 2:
            raise self.fail(node, f"bias {name!r} has rank {len(tensor.shape)}")
        self.broadcast(node, tensor)
        self.fresh(tensor.name, node, parameter=True)
        self.nodes[-1] = self.nodes[-1]._replace(bias=tensor.values, beta=beta, bias_name=tensor.name)

    def broadcast(self, node: onnx_wire.Node, tensor: Tensor) -> list[Fraction]:
        """The constant spread over the data; it must not enlarge the data."""
        size, rank = math.prod(self.shape), max(len(self.shape), len(tensor.shape))
        data = (1,) * (rank - len(self.shape)) + self.shape
        constant = (1,) * (rank - len(tensor.shape)) + tensor.shape
        fits = all(a == b or 1 in (a, b) for a, b in zip(data, constant, strict=True))
        result = tuple(max(a, b) for a, b in zip(data, constant, strict=True))
        if not fits or math.prod(result) != size or len(tensor.values) not in (1, size):
            raise self.fail(node, f"{tensor.name!r} of shape {list(tensor.shape)} does not fit {list(self.shape)}")
        self.shape = result
        return tensor.values if len(tensor.values) == size else tensor.values * size

    def reshape(self, node: onnx_wire.Node, shape: list[int]) -> None:
        if math.prod(shape) != math.prod(self.shape):
            raise self.fail(node, f"cannot turn shape {list(self.shape)} into {shape}")
        self.shape = tuple(shape)

    def integers(self, node: onnx_wire.Node, at: int) -> list[int]:
        tensor = self.read(node.inputs[at], node)
        if tensor.kind != INT64 or len(tensor.shape) != 1:
            raise self.fail(node, "expected an int64 constant of rank 1")
        return tensor.values

    def axes(self, node: onnx_wire.Node) -> list[int] | None:
        axes = self.integers(node, 1) if len(node.inputs) > 1 else node.attributes.get("axes")
        if not isinstance(axes, list | None):
            raise self.fail(node, "axes are not a list")
        return axes


def _flag(chain: _Chain, node: onnx_wire.Node, name: str) -> bool:
    value = node.attributes.get(name, 0)
    if not isinstance(value, int):
        raise chain.fail(node, f"attribute {name!r} is not an integer")
    return value != 0


def _factor(chain: _Chain, node: onnx_wire.Node, name: str) -> Fraction:
    value = node.attributes.get(name, Fraction(1))
    if not isinstance(value, Fraction):
        raise chain.fail(node, f"attribute {name!r} is not a float")
    return value


def _gemm(chain: _Chain, node: onnx_wire.Node) -> None:
    # Y = alpha op(A) op(B) + beta C; the data is a row A (then W = op(B)^T) or a column B (then W = op(A)).
    row = node.inputs[0] == chain.value
    if not row and node.inputs[1] != chain.value:
        raise chain.fail(node, "the data enters as C")
    shape = chain.shape
    if len(shape) > 2 and math.prod(shape[:-1]) == 1:
        shape = (1, shape[-1])
    if len(shape) != 2:
        raise chain.fail(node, f"data of shape {list(chain.shape)} is not a matrix")
    if _flag(chain, node, "transA" if row else "transB"):
        shape = (shape[1], shape[0])
    samples, length = shape if row else (shape[1], shape[0])
    if samples != 1:
        raise chain.fail(node, f"data of shape {list(chain.shape)} holds several samples")
    transposed = _flag(chain, node, "transB" if row else "transA")
    name = node.inputs[1 if row else 0]
    outputs = chain.affine(node, name, transposed != row, length, _factor(chain, node, "alpha"))
    chain.shape = (1, outputs) if row else (outputs, 1)
    if len(node.inputs) > 2 and node.inputs[2]:
        chain.bias(node, node.inputs[2], _factor(chain, node, "beta"))


def _matmul(chain: _Chain, node: onnx_wire.Node) -> None:
    row, shape = node.inputs[0] == chain.value, chain.shape
    if not shape:
        raise chain.fail(node, "the data has rank 0")
    name = node.inputs[1 if row else 0]
    if row or len(shape) == 1:
        length, others = shape[-1], shape[:-1]
    else:
        length, others = shape[-2], (*shape[:-2], shape[-1])
    if math.prod(others) != 1:
        raise chain.fail(node, f"data of shape {list(shape)} holds several samples")
    outputs = chain.affine(node, name, row, length, Fraction(1))
    chain.shape = (*others, outputs) if row or len(shape) == 1 else (*shape[:-2], outputs, 1)


def _add(chain: _Chain, node: onnx_wire.Node) -> None:
    last = chain.nodes[-1] if chain.nodes else None
    if isinstance(last, Affine) and last.bias is None:
        _no_legacy_axis(chain, node)
        chain.bias(node, node.inputs[1 if node.inputs[0] == chain.value else 0], Fraction(1))
    else:
        _arithmetic(chain, node)


def _no_legacy_axis(chain: _Chain, node: onnx_wire.Node) -> None:
    if chain.graph.opset < 7 and "axis" in node.attributes:
        raise chain.fail(node, "broadcasting along an axis")


def _arithmetic(chain: _Chain, node: onnx_wire.Node) -> None:
    _no_legacy_axis(chain, node)
    data_first = node.inputs[0] == chain.value
    tensor = chain.tensor(node.inputs[1 if data_first else 0], node)
    values = chain.broadcast(node, tensor)
    chain.fresh(tensor.name, node, parameter=False)
    ones, zeros = [Fraction(1)] * len(values), [Fraction(0)] * len(values)
    if node.operator == "Add":
        scale, shift = ones, values
    elif node.operator == "Sub":
        scale, shift = (ones, [-v for v in values]) if data_first else ([-v for v in ones], values)
    elif node.operator == "Mul":
        scale, shift = values, zeros
    else:
        if not data_first or not all(values):
            raise chain.fail(node, "a division by the data or by zero")
        scale, shift = [1 / v for v in values], zeros
    if tensor.name not in chain.fixed:
        chain.fixed.append(tensor.name)
    chain.nodes.append(Diagonal(node.label, scale, shift))


def _identity(chain: _Chain, node: onnx_wire.Node) -> None:
    """The data passes unchanged."""


def _dropout(chain: _Chain, node: onnx_wire.Node) -> None:
    if (len(node.inputs) > 2 and node.inputs[2]) or (chain.graph.opset < 7 and not _flag(chain, node, "is_test")):
        raise chain.fail(node, "training mode")


def _cast(chain: _Chain, node: onnx_wire.Node) -> None:
    target = node.attributes.get("to")
    if not isinstance(target, int) or target not in WIDTH or WIDTH[target] < WIDTH[chain.kind]:
        raise chain.fail(node, "a cast that changes values")
    chain.kind = target


def _flatten(chain: _Chain, node: onnx_wire.Node) -> None:
    axis, rank = node.attributes.get("axis", 1), len(chain.shape)
    if not isinstance(axis, int) or not -rank <= axis <= rank:
        raise chain.fail(node, "axis out of range")
    axis += rank if axis < 0 else 0
    chain.reshape(node, [math.prod(chain.shape[:axis]), math.prod(chain.shape[axis:])])


def _reshape(chain: _Chain, node: onnx_wire.Node) -> None:
    if chain.graph.opset < 5 or _flag(chain, node, "allowzero"):
        raise chain.fail(node, "expected a constant shape without allowzero")
    target = chain.integers(node, 1)
    if any(d < -1 or (d == 0 and i >= len(chain.shape)) for i, d in enumerate(target)) or target.count(-1) > 1:
        raise chain.fail(node, f"target shape {target}")
    dims = [chain.shape[i] if d == 0 else d for i, d in enumerate(target)]
    if -1 in dims:
        dims[dims.index(-1)] = math.prod(chain.shape) // math.prod(d for d in dims if d != -1)
    chain.reshape(node, dims)


def _normal_axes(chain: _Chain, node: onnx_wire.Node, axes: list[int], rank: int) -> set[int]:
    fixed = {a + rank if a < 0 else a for a in axes}
    if len(fixed) != len(axes) or any(not 0 <= a < rank for a in fixed):
        raise chain.fail(node, f"axes {axes} out of range or repeated")
    return fixed


def _squeeze(chain: _Chain, node: onnx_wire.Node) -> None:
    given = chain.axes(node)
    axes = {i for i, d in enumerate(chain.shape) if d == 1}
    if given == []:
        raise chain.fail(node, "an empty list of axes means different things to different programs")
    if given is not None:
        chosen = _normal_axes(chain, node, given, len(chain.shape))
        if not chosen <= axes:
            raise chain.fail(node, f"axes {given} are not all of length 1")
        axes = chosen
    chain.reshape(node, [d for i, d in enumerate(chain.shape) if i not in axes])


def _unsqueeze(chain: _Chain, node: onnx_wire.Node) -> None:
    given = chain.axes(node)
    if not given:
        raise chain.fail(node, "no axes")
    rank = len(chain.shape) + len(given)
    axes, rest = _normal_axes(chain, node, given, rank), iter(chain.shape)
    chain.reshape(node, [1 if i in axes else next(rest) for i in range(rank)])


OPERATORS = {
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
EITHER_SIDE = ("Gemm", "MatMul", "Add", "Sub", "Mul", "Div")  # the data may be the second input
FORMS = {  # operator -> (fewest inputs, most inputs, attributes it may have)
    "Constant": (0, 0, {"value"}),
    **{name: (1, 1, set[str]()) for name in ACTIVATIONS},
    **{name: (2, 2, {"axis", "broadcast"}) for name in ("Add", "Sub", "Mul", "Div")},
    "LeakyRelu": (1, 1, {"alpha"}),
    "Gemm": (2, 3, {"alpha", "beta", "transA", "transB", "broadcast"}),
    "MatMul": (2, 2, set[str]()),
    "Identity": (1, 1, set[str]()),
    "Dropout": (1, 3, {"ratio", "seed", "is_test"}),
    "Cast": (1, 1, {"to", "saturate", "round_mode"}),
    "Flatten": (1, 1, {"axis"}),
    "Reshape": (2, 2, {"allowzero"}),
    "Squeeze": (1, 2, {"axes"}),
    "Unsqueeze": (1, 2, {"axes"}),
}
