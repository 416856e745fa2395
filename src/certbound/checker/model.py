"""The network in a model file, as the checker itself understands it: a chain of exact nodes.

One function per operator; activations and groups of nodes have modules of their own. Symbolic dimensions count as 1
(one sample). The result depends on the model file and on the names given to foreign operators alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import onnx_wire
from model_activations import FORMS as ACTIVATION_FORMS
from model_activations import units
from model_graph import Affine, Diagonal, Elementwise, Form, Network, Unit, elementwise, form
from model_patterns import FORMS as PATTERN_FORMS
from model_patterns import SILU, Parts, enter, join, split, written_out
from onnx_wire import DOUBLE, FLOAT, FLOAT16, INT64, Tensor
from outcome import Malformed

__all__ = ["MAX_LAYERS", "MAX_OPSET", "MAX_SIZE", "Affine", "Diagonal", "Elementwise", "Network", "Unit", "read"]

MAX_OPSET = 28
MAX_SIZE = 10_000_000  # entries of all values and constants together, counted before memory is spent on them
MAX_LAYERS = 256  # affine nodes: the work grows with their cube
WIDTH = {FLOAT16: 16, FLOAT: 32, DOUBLE: 64}


def read(data: bytes, operators: Mapping[tuple[str, str], str]) -> Network:
    """The network in the bytes of an ONNX file; Malformed if it is not a chain of known operators.

    ``operators`` names the units of foreign operators, (domain, operator) -> name; each has to occur in the model.
    """
    return Chain(onnx_wire.read(data), operators).network()


class Chain:
    """``history``: operator and data of each node that moved the chain on; ``parts``: of a Split not yet joined."""

    def __init__(self, graph: onnx_wire.Graph, operators: Mapping[tuple[str, str], str]) -> None:
        self.graph, self.constants, self.decoded, self.entries = graph, {}, {}, 0
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
        # Every name has one definition; an initialiser may be listed as an input besides.
        self.defined = {*self.constants, self.value}
        self.nodes: list[Any] = []
        self.fixed: dict[str, None] = {}  # in the order of their use

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
            if not node.domain and node.operator == "Constant":
                stored = node.attributes.get("value")
                if not isinstance(stored, bytes):
                    raise self.fail(node, "a Constant must carry a tensor")
                self.define(node.outputs[0], (node.outputs[0], stored))
            elif not node.domain and node.operator == "Identity" and node.inputs[0] in self.constants:
                self.define(node.outputs[0], self.constants[node.inputs[0]])
            else:
                self.extend(node)
        if self.parts is not None:
            raise Malformed(f"model: the parts {self.parts.names} of a Split are not joined")
        if self.unused:
            raise Malformed(f"model: it has no operator {min(self.unused)}, which was defined")
        layers = sum(isinstance(n, Affine) for n in self.nodes)
        if self.graph.outputs[0] != self.value or not 1 <= layers <= MAX_LAYERS:
            raise Malformed(f"model: the output is not the end of the chain, or not 1 to {MAX_LAYERS} affine layers")
        return Network(inputs, math.prod(self.shape), self.nodes, list(self.fixed))

    def extend(self, node: onnx_wire.Node) -> None:
        if self.parts is not None:
            if node.domain or node.operator != "Concat":
                enter(self, self.parts, node)
                return
            join(self, self.parts, node)
            self.parts = None
        elif (unit := written_out(self, node)) is not None:
            no_legacy_axis(self, node)
            del self.nodes[-1 if unit == SILU else -2 :]
            self.nodes.append(elementwise(node.label, [unit] * math.prod(self.shape)))
        else:
            self.check_inputs(node, self.value)
            if (neurons := units(self, node, self.shape)) is not None:
                self.nodes.append(elementwise(node.label, neurons))
            elif node.operator == "Split":
                self.parts = split(self, node)
                return
            elif node.operator not in OPERATORS:
                raise self.fail(node, "it joins no Split")
            else:
                OPERATORS[node.operator](self, node)
        self.history.append(("" if node.domain else node.operator, self.value))
        self.value = node.outputs[0]

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
        known = self.form(node)
        if not known.least <= len(node.inputs) <= known.most or "" in node.inputs[: known.named]:
            raise self.fail(node, f"{len(node.inputs)} inputs, expected {known.least} to {known.most}")
        if known.outputs is not None and len(node.outputs) > known.outputs:
            raise self.fail(node, f"{len(node.outputs)} outputs")
        types = dict(known.attributes)
        if not node.domain and self.graph.opset < 6:
            types["consumed_inputs"] = list  # old operators had it; it means nothing
        for name, value in node.attributes.items():
            if types.get(name) is not type(value):
                raise self.fail(node, f"attribute {name!r} is unknown or of another type")

    def form(self, node: onnx_wire.Node) -> Form:
        if node.domain:
            if (node.domain, node.operator) not in self.operators:
                raise self.fail(node, f"unknown operator of the foreign domain {node.domain!r}")
            self.unused.discard((node.domain, node.operator))
            return form()
        fits = [known for known in FORMS.get(node.operator, ()) if known.since <= self.graph.opset]
        if not fits:
            raise self.fail(node, f"unknown operator in operator set {self.graph.opset}")
        return fits[-1]

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
        given: list[int] | None = node.attributes.get("axes")
        return self.integers(node, 1) if len(node.inputs) > 1 else given


def _flag(node: onnx_wire.Node, name: str) -> bool:
    return bool(node.attributes.get(name, 0) != 0)


def _factor(node: onnx_wire.Node, name: str) -> Fraction:
    value: Fraction = node.attributes.get(name, Fraction(1))
    return value


def _gemm(chain: Chain, node: onnx_wire.Node) -> None:
    # Y = alpha op(A) op(B) + beta C; the data is a row A (then W = op(B)^T) or a column B (then W = op(A)).
    row = node.inputs[0] == chain.value
    if not row and node.inputs[1] != chain.value:
        raise chain.fail(node, "the data enters as C")
    shape = chain.shape
    if len(shape) > 2 and math.prod(shape[:-1]) == 1:
        shape = (1, shape[-1])
    if len(shape) != 2:
        raise chain.fail(node, f"data of shape {list(chain.shape)} is not a matrix")
    if _flag(node, "transA" if row else "transB"):
        shape = (shape[1], shape[0])
    samples, length = shape if row else (shape[1], shape[0])
    if samples != 1:
        raise chain.fail(node, f"data of shape {list(chain.shape)} holds several samples")
    transposed = _flag(node, "transB" if row else "transA")
    name = node.inputs[1 if row else 0]
    outputs = chain.affine(node, name, transposed != row, length, _factor(node, "alpha"))
    chain.shape = (1, outputs) if row else (outputs, 1)
    if len(node.inputs) > 2 and node.inputs[2]:
        chain.bias(node, node.inputs[2], _factor(node, "beta"))


def _matmul(chain: Chain, node: onnx_wire.Node) -> None:
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


def _add(chain: Chain, node: onnx_wire.Node) -> None:
    last = chain.nodes[-1] if chain.nodes else None
    if isinstance(last, Affine) and last.bias is None:
        no_legacy_axis(chain, node)
        chain.bias(node, node.inputs[1 if node.inputs[0] == chain.value else 0], Fraction(1))
    else:
        _arithmetic(chain, node)


def no_legacy_axis(chain: Chain, node: onnx_wire.Node) -> None:
    if chain.graph.opset < 7 and "axis" in node.attributes:
        raise chain.fail(node, "broadcasting along an axis")


def _arithmetic(chain: Chain, node: onnx_wire.Node) -> None:
    no_legacy_axis(chain, node)
    data_first = node.inputs[0] == chain.value
    tensor = chain.tensor(node.inputs[1 if data_first else 0], node)
    values = chain.broadcast(node, tensor)
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
    chain.fix(tensor, node)
    chain.nodes.append(Diagonal(node.label, scale, shift))


def _identity(chain: Chain, node: onnx_wire.Node) -> None:
    """The data passes unchanged."""


def _dropout(chain: Chain, node: onnx_wire.Node) -> None:
    if (len(node.inputs) > 2 and node.inputs[2]) or (chain.graph.opset < 7 and not _flag(node, "is_test")):
        raise chain.fail(node, "training mode")


def _cast(chain: Chain, node: onnx_wire.Node) -> None:
    target = node.attributes.get("to")
    if target not in WIDTH or WIDTH[target] < WIDTH[chain.kind]:
        raise chain.fail(node, "a cast that changes values")
    chain.kind = target


def _flatten(chain: Chain, node: onnx_wire.Node) -> None:
    axis, rank = node.attributes.get("axis", 1), len(chain.shape)
    if not -rank <= axis <= rank:
        raise chain.fail(node, "axis out of range")
    axis += rank if axis < 0 else 0
    chain.reshape(node, [math.prod(chain.shape[:axis]), math.prod(chain.shape[axis:])])


def _reshape(chain: Chain, node: onnx_wire.Node) -> None:
    if chain.graph.opset < 5 or _flag(node, "allowzero"):
        raise chain.fail(node, "expected a constant shape without allowzero")
    target = chain.integers(node, 1)
    if any(d < -1 or (d == 0 and i >= len(chain.shape)) for i, d in enumerate(target)) or target.count(-1) > 1:
        raise chain.fail(node, f"target shape {target}")
    dims = [chain.shape[i] if d == 0 else d for i, d in enumerate(target)]
    if -1 in dims:
        dims[dims.index(-1)] = math.prod(chain.shape) // math.prod(d for d in dims if d != -1)
    chain.reshape(node, dims)


def _normal_axes(chain: Chain, node: onnx_wire.Node, axes: list[int], rank: int) -> set[int]:
    fixed = {a + rank if a < 0 else a for a in axes}
    if len(fixed) != len(axes) or any(not 0 <= a < rank for a in fixed):
        raise chain.fail(node, f"axes {axes} out of range or repeated")
    return fixed


def _squeeze(chain: Chain, node: onnx_wire.Node) -> None:
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


def _unsqueeze(chain: Chain, node: onnx_wire.Node) -> None:
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
FORMS = {  # operator -> its forms, by operator set
    **ACTIVATION_FORMS,
    **PATTERN_FORMS,
    "Constant": (form(("value", bytes), inputs=(0, 0)),),
    **{name: (form(("axis", int), ("broadcast", int), inputs=(2, 2)),) for name in ("Add", "Sub", "Mul", "Div")},
    "Gemm": (
        form(
            *(("alpha", Fraction), ("beta", Fraction), ("transA", int), ("transB", int), ("broadcast", int)),
            inputs=(2, 3),
            named=2,
        ),
    ),
    "MatMul": (form(inputs=(2, 2)),),
    "Identity": (form(),),
    "Dropout": (form(("ratio", Fraction), ("seed", int), ("is_test", int), inputs=(1, 3), named=1, outputs=2),),
    "Cast": (form(("to", int), ("saturate", int), ("round_mode", str)),),
    "Flatten": (form(("axis", int)),),
    "Reshape": (form(("allowzero", int), inputs=(2, 2)),),
    "Squeeze": (form(("axes", list), inputs=(1, 2)),),
    "Unsqueeze": (form(("axes", list), inputs=(1, 2)),),
}
