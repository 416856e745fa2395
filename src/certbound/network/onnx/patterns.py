"""Groups of ONNX nodes that are one elementwise node: Split ... Concat, and SiLU and Mish written out.

Exporters write x sigmoid(x) as Sigmoid and Mul, and mish as Softplus, Tanh and Mul. Split and Concat give every neuron
of a layer its own activation. Only exactly these groups are read; the values inside them may not be used elsewhere.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

from ..graph import Elementwise, Unit
from .activations import is_activation, neurons
from .schemas import INT, INTS, OperatorSchema, read_attributes, standard
from .state import Part, ReaderState

PATTERN_SCHEMAS: dict[str, tuple[OperatorSchema, ...]] = {
    "Split": (
        OperatorSchema(since=2, attributes={"axis": INT, "split": INTS}, outputs=None),
        OperatorSchema(since=13, most=2, attributes={"axis": INT}, named=1, outputs=None),
        OperatorSchema(since=18, most=2, attributes={"axis": INT, "num_outputs": INT}, named=1, outputs=None),
    ),
    "Concat": (OperatorSchema(since=4, most=2**31, attributes={"axis": INT}),),
}
GATES = {  # the operators between x and the Mul with x
    ("Sigmoid",): Unit("silu", (("alpha", Fraction(1)),)),
    ("Softplus", "Tanh"): Unit("mish"),
}


def written_out(state: ReaderState, node: Any) -> bool:
    """Read ``node`` if it is the Mul that ends a written-out SiLU or Mish."""
    if not standard(node, "Mul"):
        return False
    for operators, unit in GATES.items():
        steps = state.history[-len(operators) :]
        if tuple(operator for _, operator in steps) != operators:
            continue
        if sorted(node.input) == sorted([steps[0][0], state.value]):
            state.check_no_axis(node)
            del state.nodes[-len(operators) :]
            state.nodes.append(Elementwise.of(node.name or node.output[0], [unit] * math.prod(state.shape)))
            return True
    return False


def split(state: ReaderState, node: Any) -> None:
    """Open the parts of a Split; the state stands still until the Concat."""
    axis = _axis(state, node, read_attributes(node).get("axis", 0))
    size = state.shape[axis]
    if size != math.prod(state.shape):
        raise state.fail(
            f"axis={axis} of data {list(state.shape)}; expected the only axis longer than 1",
            node,
            hint="split the vector of neurons itself",
        )
    lengths = _lengths(state, node, size)
    if len(lengths) != len(node.output) or sum(lengths) != size or min(lengths) < 1 or "" in node.output:
        raise state.fail(f"it splits {size} neurons into {len(node.output)} parts of {lengths}", node)
    before, after = state.shape[:axis], state.shape[axis + 1 :]
    pairs = zip(node.output, lengths, strict=True)
    state.parts, state.axis = [Part(name, (*before, length, *after)) for name, length in pairs], axis


def _lengths(state: ReaderState, node: Any, size: int) -> list[int]:
    attributes, outputs = read_attributes(node), len(node.output)
    if len(node.input) > 1 and node.input[1]:
        if "num_outputs" in attributes:
            raise state.fail("both split and num_outputs are given", node)
        return state.integers(node.input[1], node)
    if "split" in attributes:
        return [int(v) for v in attributes["split"]]
    if state.opset < 18:
        if size % outputs:
            raise state.fail(f"{size} neurons cannot be split into {outputs} equal parts", node)
        return [size // outputs] * outputs
    if attributes.get("num_outputs") != outputs:
        raise state.fail(f"expected the lengths of the parts, or num_outputs={outputs}", node)
    longest = -(-size // outputs)
    return [longest] * (outputs - 1) + [size - longest * (outputs - 1)]  # the last part may be shorter


def extend_part(state: ReaderState, node: Any) -> None:
    """A node between a Split and its Concat, or the Concat."""
    if standard(node, "Concat"):
        _concat(state, node)
        return
    part = next((p for p in state.parts if p.value in node.input), None)
    if part is None or part.units is not None:
        raise state.fail(
            f"its inputs {list(node.input)} are not a part of the Split before it, or one that has its activation",
            node,
            hint="between Split and Concat, each part goes through at most one activation operator",
        )
    state.check_inputs(node, part.value)
    if standard(node, "Identity"):
        part.units = _identity(part)
    elif is_activation(node):
        part.units = neurons(state, node, part.shape)
    else:
        raise state.fail("only activation operators may stand between a Split and its Concat", node)
    part.value = node.output[0]


def _identity(part: Part) -> list[Unit]:
    return [Unit("identity")] * math.prod(part.shape)


def _concat(state: ReaderState, node: Any) -> None:
    attributes = read_attributes(node)
    names = [part.value for part in state.parts]
    if list(node.input) != names:
        raise state.fail(f"it joins {list(node.input)}; expected the parts of the Split in order, {names}", node)
    if "axis" not in attributes or _axis(state, node, attributes["axis"]) != state.axis:
        raise state.fail(f"it joins along another axis than the Split, axis={state.axis}", node)
    units = [unit for part in state.parts for unit in (part.units or _identity(part))]
    state.nodes.append(Elementwise.of(node.name or node.output[0], units))
    state.parts = []
    state.advance(node)


def _axis(state: ReaderState, node: Any, axis: int) -> int:
    rank = len(state.shape)
    if not (-rank if state.opset >= 11 else 0) <= axis < rank:  # negative axes came with operator set 11
        raise state.fail(f"axis={axis} is out of range for shape {list(state.shape)}", node)
    return axis + rank if axis < 0 else axis
