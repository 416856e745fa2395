"""Several ONNX nodes that are one elementwise node: Split, activations, Concat; and SiLU and Mish written out."""

from __future__ import annotations

import math
from fractions import Fraction

from network.activations import units
from network.graph import Unit, elementwise
from network.onnx_wire import Node
from network.schemas import OperatorSchema, schema
from network.state import Parts, ReaderState

SILU, MISH = Unit("silu", (("alpha", Fraction(1)),)), Unit("mish")
AXIS = ("axis", int)
SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "Split": (
        schema(AXIS, ("split", list), since=2, outputs=None),
        schema(AXIS, since=13, inputs=(1, 2), named=1, outputs=None),
        schema(AXIS, ("num_outputs", int), since=18, inputs=(1, 2), named=1, outputs=None),
    ),
    "Concat": (schema(AXIS, since=4, inputs=(1, 2**31)),),
}


def written_out(state: ReaderState, node: Node) -> Unit | None:
    """The unit, if the node is the product of x and sigmoid(x), or of x and tanh(softplus(x)), x the value before."""
    if node.domain or node.operator != "Mul" or len(node.inputs) != 2:
        return None
    for operators, unit in ((["Sigmoid"], SILU), (["Softplus", "Tanh"], MISH)):
        last = state.history[-len(operators) :]
        if [operator for operator, _ in last] == operators and set(node.inputs) == {last[0][1], state.value}:
            return unit
    return None


def split(state: ReaderState, node: Node) -> Parts:
    """The parts of the data, along the only axis that holds more than one entry."""
    axis = _axis(state, node, node.attributes.get("axis", 0))
    size = state.shape[axis]
    if math.prod(state.shape) != size:
        raise state.fail(node, f"axis {axis} of data of shape {list(state.shape)} is not its only one above 1")
    lengths = _lengths(state, node, size)
    if len(lengths) != len(node.outputs) or any(n < 1 for n in lengths) or sum(lengths) != size or "" in node.outputs:
        raise state.fail(node, f"{size} entries are not split into {len(node.outputs)} parts by {lengths}")
    shapes = [(*state.shape[:axis], length, *state.shape[axis + 1 :]) for length in lengths]
    return Parts(axis, list(node.outputs), shapes)


def _lengths(state: ReaderState, node: Node, size: int) -> list[int]:
    count = len(node.outputs)
    given: list[int] | None = node.attributes.get("split")
    if len(node.inputs) == 2 and node.inputs[1]:
        given = state.integers(node, 1)
    equal: int | None = node.attributes.get("num_outputs")
    if state.graph.opset >= 18 and ((given is None) == (equal is None) or equal not in (None, count)):
        raise state.fail(node, "expected either the lengths of the parts, or their number in num_outputs")
    if given is not None:
        return given
    if state.graph.opset < 18 and size % count != 0:
        raise state.fail(node, f"{size} entries in {count} equal parts")
    length = (size + count - 1) // count
    return [length] * (count - 1) + [size - length * (count - 1)]


def extend_part(state: ReaderState, parts: Parts, node: Node) -> None:
    """A part goes through its one node."""
    touched = [i for i, name in enumerate(parts.names) if name in node.inputs]
    if len(touched) != 1 or parts.units[touched[0]]:
        raise state.fail(node, "between a Split and its Concat, every part goes through at most one activation")
    (i,) = touched
    state.check_inputs(node, parts.names[i])
    if node.domain == "" and node.operator == "Identity":
        found: list[Unit] | None = _unchanged(parts.shapes[i])
    else:
        found = units(state, node, parts.shapes[i])
    if found is None:
        raise state.fail(node, "only activations may stand between a Split and its Concat")
    parts.units[i], parts.names[i] = found, node.outputs[0]


def _unchanged(shape: tuple[int, ...]) -> list[Unit]:
    return [Unit("identity")] * math.prod(shape)


def join(state: ReaderState, parts: Parts, node: Node) -> None:
    """The Concat: the parts in order, along the axis of the Split."""
    if node.inputs != parts.names:
        raise state.fail(node, f"it does not join the parts of the Split in their order, {parts.names}")
    if "axis" not in node.attributes or _axis(state, node, node.attributes["axis"]) != parts.axis:
        raise state.fail(node, "it joins along another axis than the Split's")
    neurons: list[Unit] = []
    for found, shape in zip(parts.units, parts.shapes, strict=True):
        neurons += found or _unchanged(shape)
    state.nodes.append(elementwise(node.label, neurons))


def _axis(state: ReaderState, node: Node, axis: int) -> int:
    rank = len(state.shape)
    if axis >= rank or axis < (-rank if state.graph.opset >= 11 else 0):
        raise state.fail(node, f"axis {axis} of data of shape {list(state.shape)}")
    return axis % rank
