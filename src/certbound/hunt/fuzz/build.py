"""Networks made in memory, readable when printed, and their ONNX files."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from ...activations.file import find
from ...errors import OutputError, SpecError
from ...network.graph import Affine, Diagonal, Elementwise, Group, Network, Node, Unit
from ..measure.taylor import Array

_SINCE = 17  # the operator set written, unless an activation needs a newer one
_VARIANTS: dict[str, tuple[str, dict[str, Any], int]] = {  # activation -> operator, attributes, operator set
    "gelu_tanh": ("Gelu", {"approximate": "tanh"}, 20),
    "identity": ("Identity", {}, 1),
}


class MadeNetwork(Network):
    """A fully connected network that prints as the call that makes it."""

    def __repr__(self) -> str:
        weights, biases, activations = layers(self)
        rows = ", ".join(_text(w) for w in weights)
        columns = ", ".join("None" if b is None else _text(b) for b in biases)
        return f"network(weights=[{rows}], biases=[{columns}], activations={activations!r})"


def network(
    weights: Sequence[Any],
    biases: Sequence[Any | None] | None = None,
    activations: Sequence[str | None] | str = "tanh",
) -> MadeNetwork:
    """The fully connected network z_j = W_j h_j + b_j, h_(j+1) = phi_j(z_j).

    weights[j]: (outputs, inputs) of layer j; biases[j]: (outputs,), or None; activations[j] follows layer j, None for
    nothing; one name stands for every layer but the last. Raises SpecError if they do not fit together.
    """
    matrices = [np.atleast_2d(np.asarray(w, dtype=np.float64)) for w in weights]
    vectors = [None] * len(matrices) if biases is None else list(biases)
    names = [activations] * (len(matrices) - 1) + [None] if isinstance(activations, str) else list(activations)
    if not matrices or not len(matrices) == len(vectors) == len(names):
        raise SpecError(f"{len(matrices)} weights, {len(vectors)} biases, {len(names)} activations: not one network")
    nodes: list[Node] = []
    groups: list[Group] = []
    for j, (w, b, name) in enumerate(zip(matrices, vectors, names, strict=True)):
        bias = None if b is None else np.asarray(b, dtype=np.float64).ravel()
        if w.ndim != 2 or not w.size or (j and w.shape[1] != len(matrices[j - 1])):
            raise SpecError(f"weights[{j}] of shape {list(w.shape)} does not follow the layer before it")
        if bias is not None and bias.size not in (1, len(w)):
            raise SpecError(f"biases[{j}] has {bias.size} entries for {len(w)} outputs")
        if not np.isfinite(w).all() or (bias is not None and not np.isfinite(bias).all()):
            raise SpecError(f"layer {j}: every parameter must be a finite number")
        nodes.append(Affine(f"layer{j}", w, bias, 1.0, 1.0, j))
        groups.append(Group(f"W{j}", None if bias is None else f"b{j}", w.size + (0 if bias is None else bias.size)))
        if name is not None:
            nodes.append(Elementwise.of(f"activation{j}", [default_unit(name)] * len(w)))
    return MadeNetwork("", "", matrices[0].shape[1], len(matrices[-1]), tuple(nodes), tuple(groups), ())


def default_unit(name: str) -> Unit:
    """An activation of the library with its default parameters, as ONNX rounds them to float32."""
    values = find(name).values({})
    return Unit(name, tuple((k, Fraction(float(np.float32(float(v))))) for k, v in values.items()))


def layers(net: Network) -> tuple[list[Array], list[Array | None], list[str | None]]:
    """(weights, biases, activations) of a network made of plain layers, as network() takes them.

    For bounds implemented elsewhere: hand these arrays to your own code. Raises SpecError for any other network.
    """
    weights: list[Array] = []
    biases: list[Array | None] = []
    activations: list[str | None] = []
    for node in net.nodes:
        if isinstance(node, Affine) and node.alpha == node.beta == 1.0:
            weights.append(node.weight)
            biases.append(node.bias)
            activations.append(None)
        elif isinstance(node, Elementwise) and len(node.units) == 1 and activations and activations[-1] is None:
            activations[-1] = node.units[0].activation
        else:
            raise SpecError(f"node {node.name!r} makes it more than layers of weights, biases and one activation each")
    return weights, biases, activations


def to_onnx(net: Network) -> bytes:
    """The network as an ONNX file with its exact numbers (float64).

    Raises OutputError for activations or factors that ONNX cannot say exactly.
    """
    from onnx import TensorProto, helper, numpy_helper

    opset = max([_SINCE, *(_first_opset(unit) for unit in net.units)])
    nodes: list[Any] = []
    tensors: list[Any] = []
    value = "x"

    def constant(name: str, array: Array) -> str:
        tensors.append(numpy_helper.from_array(np.ascontiguousarray(array, dtype=np.float64), name))
        return name

    def add(operator: str, *others: str, name: str, **attributes: Any) -> str:
        target = f"v{len(nodes)}"
        nodes.append(helper.make_node(operator, [value, *others], [target], name=name, **attributes))
        return target

    for j, node in enumerate(net.nodes):
        match node:
            case Affine():
                names = [constant(f"W{node.group}", node.weight)]
                if node.bias is not None:
                    names.append(constant(f"b{node.group}", node.bias))
                factors = {k: v for k, v in (("alpha", node.alpha), ("beta", node.beta)) if v != 1.0}
                if any(float(np.float32(v)) != v for v in factors.values()):
                    raise OutputError(f"the factors {factors} of node {node.name!r} are no float32 numbers")
                value = add("Gemm", *names, name=node.name, transB=1, **factors)
            case Diagonal():
                value = add("Mul", constant(f"scale{j}", node.scale), name=f"{node.name}.scale")
                value = add("Div", constant(f"divisor{j}", node.divisor), name=f"{node.name}.divisor")
                value = add("Add", constant(f"shift{j}", node.shift), name=f"{node.name}.shift")
            case Elementwise():
                if len(node.units) != 1:
                    raise OutputError(f"node {node.name!r} has several activations; only one per node is written")
                operator, attributes = _operator(node.units[0])
                value = add(operator, name=node.name, **attributes)
    graph = helper.make_graph(
        nodes,
        "certbound",
        [helper.make_tensor_value_info("x", TensorProto.DOUBLE, ["N", net.inputs])],
        [helper.make_tensor_value_info(value, TensorProto.DOUBLE, ["N", net.outputs])],
        tensors,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    return bytes(model.SerializeToString())


def _first_opset(unit: Unit) -> int:
    if unit.activation in _VARIANTS:
        return _VARIANTS[unit.activation][2]
    return max(find(unit.activation).since, default=1)


def _operator(unit: Unit) -> tuple[str, dict[str, Any]]:
    if unit.activation in _VARIANTS:
        return _VARIANTS[unit.activation][:2]
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


def _text(array: Array) -> str:
    return repr(array.tolist())
