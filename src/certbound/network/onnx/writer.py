"""Networks written as ONNX files, with their exact numbers."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ... import __version__
from ...activations.file import find
from ...errors import ModelError, OutputError, SpecError
from ...evidence_files import PRODUCER, write_file
from ..graph import Affine, Array, Elementwise, Index, Linear, Network, Node, Product, Term, Unit
from ..stored import Listed, Stored, View
from .reader import load_onnx

MODEL = "model.onnx"
_SINCE = 17  # the operator set written, unless an activation needs a newer one
_VARIANTS: dict[str, tuple[str, dict[str, Any], int]] = {  # activation -> operator, attributes, operator set
    "gelu_tanh": ("Gelu", {"approximate": "tanh"}, 20),
    "identity": ("Identity", {}, 1),
    "exp": ("Exp", {}, 1),
    "log": ("Log", {}, 1),
    "sqrt": ("Sqrt", {}, 1),
    "reciprocal": ("Reciprocal", {}, 1),
}
_NOT_WRITTEN = ("softplus_below",)


def written(net: Network) -> tuple[Network, bytes]:
    """A network that came from no file, as it is read from the ONNX file written for it, and that file.

    Raises OutputError if ONNX cannot say the network exactly, node by node.
    """
    hint = "save it as an ONNX file and load it from there: certbound.load(FILE)"
    try:
        data = to_onnx(net)
    except (OutputError, SpecError) as error:
        raise OutputError(
            f"the network came from no file, and none can be written for it: {error.message}",
            where=error.where,
            hint=hint,
        ) from None
    again = as_read(data)
    same = (again.inputs, again.outputs, again.groups, again.fixed) == (net.inputs, net.outputs, net.groups, net.fixed)
    same = same and np.array_equal(again.theta, net.theta)
    if not same or [_content(node) for node in again.nodes] != [_content(node) for node in net.nodes]:
        raise OutputError("the network came from no file, and ONNX does not say it node by node", hint=hint)
    return again, data


def as_read(model: bytes, outputs: Sequence[str] | None = None, made: Mapping[str, Stored] | None = None) -> Network:
    """The network in an ONNX file's bytes, as from a file of the name MODEL; the others as of load_onnx()."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            return load_onnx(write_file(Path(folder) / MODEL, model), outputs=outputs, made=made)
        except ModelError as error:  # the folder is gone when it is read
            where = error.where.removeprefix(f"{Path(folder)}{os.sep}")
            raise ModelError(error.message, where=where, hint=error.hint) from None


def _content(node: Node | Term) -> tuple[Any, ...]:
    """Everything that a node says, comparable; its cached properties apart."""
    return type(node), *(_comparable(getattr(node, name)) for name in node.__dataclass_fields__)


def _comparable(value: Any) -> Any:
    if isinstance(value, View | Listed):
        return _comparable(value.values), _comparable(value.places)
    if isinstance(value, np.ndarray):
        return value.shape, value.dtype.str, value.tobytes()
    if isinstance(value, tuple):
        return tuple(_comparable(item) for item in value)
    return _content(value) if isinstance(value, Term) else value


def to_onnx(net: Network) -> bytes:
    """The network as an ONNX file with its exact numbers (float64).

    It computes the same, with the same groups; its nodes may be others. Raises OutputError for activations, factors,
    maps or uses of parameters that ONNX cannot say exactly, or that are not written here.
    """
    from onnx import TensorProto, helper

    writer = _Writer(net)
    for value, node in enumerate(net.nodes, start=1):
        writer.write(value, node)
    graph = helper.make_graph(
        writer.nodes,
        "certbound",
        [helper.make_tensor_value_info("x", TensorProto.DOUBLE, ["N", net.inputs])],
        [helper.make_tensor_value_info(writer.names[-1], TensorProto.DOUBLE, ["N", net.outputs])],
        writer.tensors,
    )
    model = helper.make_model(
        graph,
        producer_name=PRODUCER,
        producer_version=__version__,
        opset_imports=[helper.make_opsetid("", max([_SINCE, *(_first_opset(unit) for unit in net.units)]))],
        ir_version=8,
    )
    data = bytes(model.SerializeToString())
    if as_read(data).groups != net.groups:  # the reader meets the nodes from the output on, others in another order
        raise OutputError("the groups of parameters would be read in another order from an ONNX file")
    return data


class _Writer:
    """The nodes and tensors written so far; ``names``: the tensor of each value, of shape (N, size)."""

    def __init__(self, net: Network) -> None:
        self.net, self.sizes = net, net.sizes
        self.taken = {name for group in net.groups for name in group.tensors}
        self.names = [self.free("x")]
        self.nodes: list[Any] = []
        self.tensors: list[Any] = []
        self.known: dict[str, tuple[int, ...]] = {}  # stored tensors and their shapes
        self.starts = [_start_of_bias(net, group) for group in range(len(net.groups))]

    def free(self, name: str) -> str:
        """The name, or one like it that no parameter has."""
        while name in self.taken:
            name = f"_{name}"
        return name

    def store(self, name: str, array: Array | Index) -> str:
        """Store a tensor, once."""
        from onnx import numpy_helper

        if name not in self.known:
            self.known[name] = array.shape
            self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def constant(self, name: str, array: Array | Index) -> str:
        """Store a tensor that is no parameter."""
        return self.store(self.free(name), array)

    def add(self, operator: str, *inputs: str, name: str, **attributes: Any) -> str:
        """Append a node; the name of its output."""
        from onnx import helper

        target = self.free(f"v{len(self.nodes)}")
        self.nodes.append(helper.make_node(operator, list(inputs), [target], name=name, **attributes))
        return target

    def write(self, value: int, node: Node) -> None:
        """Write a node of the graph."""
        match node:
            case Affine():
                self.names.append(self.dense(value, node) if node.is_dense else self.gathered_affine(value, node))
            case Linear():
                self.names.append(self.linear(value, node))
            case Elementwise():
                if len(node.units) != 1:
                    raise OutputError(f"node {node.name!r} has several activations; only one per node is written")
                self.names.append(self.activation(value, node, node.units[0]))
            case Product():
                self.names.append(self.add("Mul", self.names[node.left], self.names[node.right], name=node.name))

    def activation(self, value: int, node: Elementwise, unit: Unit) -> str:
        """The operator of an activation; powers take their exponent as a constant."""
        name, exponent = self.names[node.parent], _exponent(unit)
        if exponent is not None:
            return self.add("Pow", name, self.constant(f"exponent{value}", np.array(exponent)), name=node.name)
        operator, attributes = operator_of(unit)
        return self.add(operator, name, name=node.name, **attributes)

    def dense(self, value: int, node: Affine) -> str:
        """Gemm."""
        inputs = [self.names[node.parent], self.parameter(value, node, "W", node.weight_at[0])]
        if node.bias_at is not None:
            inputs.append(self.parameter(value, node, "b", node.bias_at[0]))
        factors = {k: v for k, v in (("alpha", node.alpha), ("beta", node.beta)) if v != 1.0}
        if any(float(np.float32(v)) != v for v in factors.values()):
            raise OutputError(f"the factors {factors} of node {node.name!r} are no float32 numbers")
        return self.add("Gemm", *inputs, name=node.name, transB=1, **factors)

    def gathered_affine(self, value: int, node: Affine) -> str:
        """Gather, MatMul and Add; padding of the data by one 0 where a column takes one."""
        if node.columns is None or not node.has_weights:
            raise OutputError(f"node {node.name!r} is a shift alone; it is not written")
        name, columns = self.names[node.parent], node.columns
        if (columns < 0).any():
            pads = self.constant("one_zero", np.array([0, 0, 0, 1]))
            name = self.add("Pad", name, pads, name=f"{node.name}.pad")
            columns = np.where(columns < 0, self.sizes[node.parent], columns)
        name = self.add("Gather", name, self.constant(f"columns{value}", columns), name=f"{node.name}.columns", axis=1)
        weight = self.parameter(value, node, "W", node.weight_at)
        if node.alpha != 1.0:
            weight = self.add(
                "Mul", weight, self.constant(f"alpha{value}", np.array(node.alpha)), name=f"{node.name}.alpha"
            )
        weight = self.add("Transpose", weight, name=f"{node.name}.turned", perm=[0, 2, 1])
        name = self.add("MatMul", name, weight, name=node.name)
        if node.bias_at is not None:
            bias = self.parameter(value, node, "b", node.bias_at[:, None])
            if node.beta != 1.0:
                bias = self.add(
                    "Mul", bias, self.constant(f"beta{value}", np.array(node.beta)), name=f"{node.name}.beta"
                )
            name = self.add("Add", name, bias, name=f"{node.name}.bias")
        shape = self.constant("flat", np.array([0, -1]))
        return self.add("Reshape", name, shape, name=f"{node.name}.flat")

    def parameter(self, value: int, node: Affine, kind: str, places: Index) -> str:
        """The parameters at these places of theta: the stored tensor itself, or gathered from it."""
        group, where = self.net.groups[node.group], self.net.group_slice(node.group)
        middle = self.starts[node.group]
        start, end, name = where.start, middle, group.tensors[0]
        if kind == "b" and middle < where.stop:
            start, end, name = middle, where.stop, group.tensors[1]
        if places.min() < start or places.max() >= end:
            raise OutputError(f"the parameters of node {node.name!r} are not those of one tensor; they are not written")
        stored, size = self.net.theta[start:end], end - start
        whole = np.array_equal(places.ravel(), np.arange(start, end))
        if name not in self.known:
            self.store(name, stored.reshape(places.shape) if whole else stored)
        if whole and self.known[name] == places.shape:
            return name
        if size == 1 and kind == "b" and self.known[name] == (1,):
            return name
        flat = self.constant("all", np.array([-1]))
        if self.known[name] != (size,):
            name = self.add("Reshape", name, flat, name=f"{node.name}.{kind}.flat")
        index = self.constant(f"{kind}{value}.places", places - start)
        return self.add("Gather", name, index, name=f"{node.name}.{kind}", axis=0)

    def linear(self, value: int, node: Linear) -> str:
        """Arithmetic with constants, sums and differences, selections and joins; nothing whose numbers are rounded."""
        if node.shift_errors is not None or any(term.errors is not None for term in node.terms):
            raise OutputError(f"the numbers of node {node.name!r} are known up to rounding; they are not written")
        if node.is_diagonal(self.sizes):
            return self.diagonal(value, node)
        rows = np.concatenate([term.rows for term in node.terms]) if node.terms else np.zeros(0, dtype=np.int64)
        ones = all((term.values == 1.0).all() for term in node.terms) and not node.shift.any()
        if ones and np.array_equal(np.sort(rows), np.arange(node.size)) and np.array_equal(np.sort(rows), rows):
            parts = [self.gathered(value, at, term) for at, term in enumerate(node.terms)]
            return parts[0] if len(parts) == 1 else self.add("Concat", *parts, name=node.name, axis=1)
        terms = [term for term in node.terms if term.rows.size]
        if not terms:
            raise OutputError(f"the value of node {node.name!r} is constant; it is not written")
        total, last = "", len(terms) - 1
        for at, term in enumerate(terms):
            one_each = np.array_equal(term.rows, np.arange(node.size))
            minus = one_each and at == 1 and (term.values == -1.0).all()
            part = self.gathered(value, at, term) if minus or one_each else self.summed(value, at, term, node.size)
            if one_each and not minus and (term.values != 1.0).any():
                factor = self.constant(f"scale{value}.{at}", term.values)
                part = self.add("Mul", part, factor, name=f"{node.name}.scale{at}")
            if at:
                label = node.name if at == last and not node.shift.any() else f"{node.name}.sum{at}"
                part = self.add("Sub" if minus else "Add", total, part, name=label)
            total = part
        if node.shift.any():
            total = self.add("Add", total, self.constant(f"shift{value}", node.shift), name=node.name)
        return total

    def summed(self, value: int, at: int, term: Term, size: int) -> str:
        """A fixed matrix: in each row as many products as the longest has, of 0 where it has fewer, and their sum."""
        length = np.bincount(term.rows, minlength=size)
        width = int(length.max())
        place = np.arange(term.rows.size) - np.repeat(np.cumsum(length) - length, length)  # within its row
        columns, factors = np.zeros((size, width), dtype=np.int64), np.zeros((size, width))
        columns[term.rows, place], factors[term.rows, place] = term.columns, term.values
        label = f"{self.net.nodes[value - 1].name}.{at}"
        name = self.add(
            "Gather", self.names[term.parent], self.constant(f"places{value}.{at}", columns), name=label, axis=1
        )
        name = self.add("Mul", name, self.constant(f"matrix{value}.{at}", factors), name=f"{label}.products")
        axis = self.constant("last", np.array([2]))
        return self.add("ReduceSum", name, axis, name=f"{label}.sums", keepdims=0)

    def gathered(self, value: int, at: int, term: Term) -> str:
        """The entries of a value that a term takes, in order."""
        name = self.names[term.parent]
        if np.array_equal(term.columns, np.arange(self.sizes[term.parent])):
            return name
        label = f"{self.net.nodes[value - 1].name}.{at}"
        return self.add("Gather", name, self.constant(f"places{value}.{at}", term.columns), name=label, axis=1)

    def diagonal(self, value: int, node: Linear) -> str:
        """v = scale h + shift."""
        (term,) = node.terms
        name, scale = self.names[term.parent], term.values
        if (scale == -1.0).all() and node.shift.any():
            return self.add("Sub", self.constant(f"shift{value}", node.shift), name, name=node.name)
        moved = node.shift.any() or (scale == 1.0).all()
        if not (scale == 1.0).all():
            label = f"{node.name}.scale" if moved else node.name
            name = self.add("Mul", name, self.constant(f"scale{value}", scale), name=label)
        return self.add("Add", name, self.constant(f"shift{value}", node.shift), name=node.name) if moved else name


def _start_of_bias(net: Network, group: int) -> int:
    """Where a group's second tensor, its bias, starts in theta; the group's end without one."""
    names, where = net.groups[group].tensors, net.group_slice(group)
    nodes = [node for node in net.affine_nodes() if node.group == group]
    biases = [int(node.bias_at.min()) for node in nodes if node.bias_at is not None]
    if len(names) == 1 and not biases:
        return int(where.stop)
    weights = [int(node.weight_at.max()) for node in nodes if node.has_weights]
    if len(names) == 2 and biases and max(weights, default=-1) < min(biases):
        return int(min(biases))
    raise OutputError(f"the group of {names[0]!r} is not a weight with its bias; it is not written")


def _exponent(unit: Unit) -> float | None:
    """Of a power."""
    if unit.activation == "inverse_sqrt":
        return -0.5
    return float(dict(unit.parameters)["exponent"]) if unit.activation == "power" else None


def _first_opset(unit: Unit) -> int:
    if unit.activation in _VARIANTS:
        return _VARIANTS[unit.activation][2]
    if unit.activation in _NOT_WRITTEN or _exponent(unit) is not None:
        return 1
    return max(find(unit.activation).since, default=1)


def operator_of(unit: Unit) -> tuple[str, dict[str, Any]]:
    """The ONNX operator that a unit is, with its attributes. Raises OutputError if none says it exactly."""
    if unit.activation in _VARIANTS:
        return _VARIANTS[unit.activation][:2]
    if unit.activation in _NOT_WRITTEN:
        raise OutputError(f"the function {unit.activation!r} has no ONNX operator that is written here")
    activation = find(unit.activation)
    attributes: dict[str, Any] = {}
    for name, value in unit.parameters:
        attribute = activation.parameters[name].onnx
        if attribute and float(np.float32(float(value))) == float(value):
            attributes[attribute] = float(value)
        elif value != activation.parameters[name].default:
            raise OutputError(f"ONNX cannot say {unit.activation} with {name} = {value}")
    if activation.operator is None or activation.operator[0] or activation.operator[1] in ("Clip", "PRelu"):
        raise OutputError(f"the activation {unit.activation!r} has no ONNX operator that is written here")
    return activation.operator[1], attributes
