"""Networks written as ONNX files, with their exact numbers."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from ... import __version__
from ...activations.file import find
from ...errors import OutputError, SpecError
from ...evidence_files import PRODUCER, write_file
from ..graph import Affine, Array, Diagonal, Elementwise, Network, Node, Unit
from .reader import load_onnx

MODEL = "model.onnx"
_SINCE = 17  # the operator set written, unless an activation needs a newer one
_VARIANTS: dict[str, tuple[str, dict[str, Any], int]] = {  # activation -> operator, attributes, operator set
    "gelu_tanh": ("Gelu", {"approximate": "tanh"}, 20),
    "identity": ("Identity", {}, 1),
}


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
    if (again.inputs, again.outputs, again.groups, again.fixed) != (net.inputs, net.outputs, net.groups, net.fixed) or (
        [_content(node) for node in again.nodes] != [_content(node) for node in net.nodes]
    ):
        raise OutputError("the network came from no file, and ONNX does not say it node by node", hint=hint)
    return again, data


def as_read(model: bytes) -> Network:
    """The network in an ONNX file's bytes, as from a file of the name MODEL."""
    with tempfile.TemporaryDirectory() as folder:
        return load_onnx(write_file(Path(folder) / MODEL, model))


def _content(node: Node) -> tuple[Any, ...]:
    """Everything that a node says, comparable."""
    return type(node), *(
        (value.shape, value.tobytes()) if isinstance(value, np.ndarray) else value for value in vars(node).values()
    )


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
    model = helper.make_model(
        graph,
        producer_name=PRODUCER,
        producer_version=__version__,
        opset_imports=[helper.make_opsetid("", opset)],
        ir_version=8,
    )
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
