"""The network in a model file, as the checker itself understands it: a chain of exact nodes.

Operators, activations and groups of nodes have modules of their own. Symbolic dimensions count as 1 (one sample). The
result depends on the model file and on the names given to foreign operators alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from outcome import Malformed

from network import onnx_wire
from network.activations import SCHEMAS as ACTIVATION_SCHEMAS
from network.activations import units
from network.graph import Affine, Network, elementwise
from network.operators import OPERATORS, no_legacy_axis
from network.operators import SCHEMAS as OPERATOR_SCHEMAS
from network.patterns import SCHEMAS as PATTERN_SCHEMAS
from network.patterns import SILU, extend_part, join, split, written_out
from network.schemas import LEGACY, OperatorSchema, schema
from network.state import ReaderState

MAX_LAYERS = 256  # affine nodes: the work grows with their cube
SCHEMAS = OPERATOR_SCHEMAS | ACTIVATION_SCHEMAS | PATTERN_SCHEMAS


def read(data: bytes, operators: Mapping[tuple[str, str], str]) -> Network:
    """The network in the bytes of an ONNX file; Malformed if it is not a chain of known operators.

    ``operators`` names the units of foreign operators, (domain, operator) -> name; each has to occur in the model.
    """
    return Reader(onnx_wire.read(data), operators).network()


class Reader(ReaderState):
    """Goes through the nodes of a graph in order."""

    def network(self) -> Network:
        inputs = math.prod(self.shape)
        for node in self.graph.nodes:
            self.check_schema(node)
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
            if len(self.parameters) > 2 * MAX_LAYERS:
                raise self.fail(node, f"more than {MAX_LAYERS} affine layers")
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
                extend_part(self, self.parts, node)
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

    def check_schema(self, node: onnx_wire.Node) -> None:
        """The number of inputs and outputs and the attributes are what the operator has, nothing more."""
        known = self.schema(node)
        if not known.least <= len(node.inputs) <= known.most or "" in node.inputs[: known.named]:
            raise self.fail(node, f"{len(node.inputs)} inputs, expected {known.least} to {known.most}")
        if known.outputs is not None and len(node.outputs) > known.outputs:
            raise self.fail(node, f"{len(node.outputs)} outputs")
        types = dict(known.attributes)
        if not node.domain and self.graph.opset < 6 and node.operator in LEGACY:
            types["consumed_inputs"] = list
        for name, value in node.attributes.items():
            if types.get(name) is not type(value):
                raise self.fail(node, f"attribute {name!r} is unknown or of another type")

    def schema(self, node: onnx_wire.Node) -> OperatorSchema:
        if node.domain:
            if (node.domain, node.operator) not in self.operators:
                raise self.fail(node, f"unknown operator of the foreign domain {node.domain!r}")
            self.unused.discard((node.domain, node.operator))
            return schema()
        fits = [known for known in SCHEMAS.get(node.operator, ()) if known.since <= self.graph.opset]
        if not fits:
            raise self.fail(node, f"unknown operator in operator set {self.graph.opset}")
        return fits[-1]
