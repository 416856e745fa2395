"""Groups of ONNX nodes that are one elementwise node: Split ... Concat, and SiLU and Mish written out.

Exporters write x sigmoid(x) as Sigmoid and Mul, and mish as Softplus, Tanh and Mul. Split and Concat give every neuron
of a layer its own activation. Only exactly these groups are read; the values inside them may not be used elsewhere.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from .graph import Elementwise, Unit
from .onnx_activations import is_activation, neurons
from .onnx_forms import INT, INTS, Form, read_attributes, standard

if TYPE_CHECKING:
    from .onnx_file import Chain

PATTERN_FORMS: dict[str, tuple[Form, ...]] = {
    "Split": (
        Form(since=2, attributes={"axis": INT, "split": INTS}, outputs=None),
        Form(since=13, most=2, attributes={"axis": INT}, named=1, outputs=None),
        Form(since=18, most=2, attributes={"axis": INT, "num_outputs": INT}, named=1, outputs=None),
    ),
    "Concat": (Form(since=4, most=2**31, attributes={"axis": INT}),),
}
GATES = {  # the operators between x and the Mul with x
    ("Sigmoid",): Unit("silu", (("alpha", Fraction(1)),)),
    ("Softplus", "Tanh"): Unit("mish"),
}


@dataclass
class Part:
    """One output of a Split on its way to the Concat: its current name, and its neurons' units once it has met one."""

    value: str
    shape: tuple[int, ...]
    units: list[Unit] | None = None


def gate(chain: Chain, node: Any) -> bool:
    """Read ``node`` if it is the Mul that ends a written-out SiLU or Mish."""
    if not standard(node, "Mul"):
        return False
    for operators, unit in GATES.items():
        steps = chain.trail[-len(operators) :]
        if tuple(operator for _, operator in steps) != operators:
            continue
        if sorted(node.input) == sorted([steps[0][0], chain.value]):
            chain.check_no_axis(node)
            del chain.nodes[-len(operators) :]
            chain.nodes.append(Elementwise.of(node.name or node.output[0], [unit] * math.prod(chain.shape)))
            return True
    return False


def split(chain: Chain, node: Any) -> None:
    """Open the parts of a Split; the chain stands still until the Concat."""
    axis = _axis(chain, node, read_attributes(node).get("axis", 0))
    size = chain.shape[axis]
    if size != math.prod(chain.shape):
        raise chain.fail(
            f"axis={axis} of data {list(chain.shape)}; expected the only axis longer than 1",
            node,
            hint="split the vector of neurons itself",
        )
    lengths = _lengths(chain, node, size)
    if len(lengths) != len(node.output) or sum(lengths) != size or min(lengths) < 1 or "" in node.output:
        raise chain.fail(f"it splits {size} neurons into {len(node.output)} parts of {lengths}", node)
    before, after = chain.shape[:axis], chain.shape[axis + 1 :]
    pairs = zip(node.output, lengths, strict=True)
    chain.parts, chain.axis = [Part(name, (*before, length, *after)) for name, length in pairs], axis


def _lengths(chain: Chain, node: Any, size: int) -> list[int]:
    attributes, outputs = read_attributes(node), len(node.output)
    if len(node.input) > 1 and node.input[1]:
        if "num_outputs" in attributes:
            raise chain.fail("both split and num_outputs are given", node)
        return chain.integers(node.input[1], node)
    if "split" in attributes:
        return [int(v) for v in attributes["split"]]
    if chain.opset < 18:
        if size % outputs:
            raise chain.fail(f"{size} neurons cannot be split into {outputs} equal parts", node)
        return [size // outputs] * outputs
    if attributes.get("num_outputs") != outputs:
        raise chain.fail(f"expected the lengths of the parts, or num_outputs={outputs}", node)
    longest = -(-size // outputs)
    return [longest] * (outputs - 1) + [size - longest * (outputs - 1)]  # the last part may be shorter


def extend_part(chain: Chain, node: Any) -> None:
    """A node between a Split and its Concat, or the Concat."""
    if standard(node, "Concat"):
        _concat(chain, node)
        return
    part = next((p for p in chain.parts if p.value in node.input), None)
    if part is None or part.units is not None:
        raise chain.fail(
            f"its inputs {list(node.input)} are not a part of the Split before it, or one that has its activation",
            node,
            hint="between Split and Concat, each part goes through at most one activation operator",
        )
    chain.check_inputs(node, part.value)
    if standard(node, "Identity"):
        part.units = _identity(part)
    elif is_activation(node):
        part.units = neurons(chain, node, part.shape)
    else:
        raise chain.fail("only activation operators may stand between a Split and its Concat", node)
    part.value = node.output[0]


def _identity(part: Part) -> list[Unit]:
    return [Unit("identity")] * math.prod(part.shape)


def _concat(chain: Chain, node: Any) -> None:
    attributes = read_attributes(node)
    names = [part.value for part in chain.parts]
    if list(node.input) != names:
        raise chain.fail(f"it joins {list(node.input)}; expected the parts of the Split in order, {names}", node)
    if "axis" not in attributes or _axis(chain, node, attributes["axis"]) != chain.axis:
        raise chain.fail(f"it joins along another axis than the Split, axis={chain.axis}", node)
    units = [unit for part in chain.parts for unit in (part.units or _identity(part))]
    chain.nodes.append(Elementwise.of(node.name or node.output[0], units))
    chain.parts = []
    chain.advance(node)


def _axis(chain: Chain, node: Any, axis: int) -> int:
    rank = len(chain.shape)
    if not (-rank if chain.opset >= 11 else 0) <= axis < rank:  # negative axes came with operator set 11
        raise chain.fail(f"axis={axis} is out of range for shape {list(chain.shape)}", node)
    return axis + rank if axis < 0 else axis
