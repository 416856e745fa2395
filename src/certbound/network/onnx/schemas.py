"""What a node of each ONNX operator may look like: inputs, outputs and attributes, by operator-set version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

FLOAT, INT, TEXT, TENSOR, FLOATS_LIST, INTS, TEXTS = 1, 2, 3, 4, 6, 7, 8  # attribute types
STANDARD = ("", "ai.onnx")  # the two names of the standard domain
MAX_NAME = 1000  # characters of a name
VALUE_FIELD = {FLOAT: "f", INT: "i", TEXT: "s", TENSOR: "t", FLOATS_LIST: "floats", INTS: "ints", TEXTS: "strings"}
ARITHMETIC = ("Add", "Sub", "Mul", "Div")
EXTREMA = ("Max", "Min")
LEGACY = {"consumed_inputs": INTS}  # below operator set 6 these operators had it; it means nothing
LEGACY_OPERATORS = frozenset(
    {*ARITHMETIC, *EXTREMA, "Dropout", "Clip", "HardSigmoid", "Sigmoid", "Tanh"}
    | {"Relu", "LeakyRelu", "PRelu", "Elu", "Selu", "Sum", "Mean", "Neg", "Abs", "Exp", "Log", "Sqrt", "Reciprocal"}
    | {"InstanceNormalization", "BatchNormalization"}
)
LEGACY_UNTIL = {"Reshape": 5}  # others that had it, and the operator set that dropped it
NODE_FIELDS = {"input", "output", "name", "op_type", "domain", "attribute", "doc_string", "metadata_props"}


class OperatorSchema(NamedTuple):
    """The form of an operator from operator set ``since`` on.

    ``named``: how many leading inputs may not be left out by an empty name (default: all of them).
    ``outputs``: the most outputs, None for any number.
    """

    since: int = 1
    least: int = 1
    most: int = 1
    attributes: Mapping[str, int] = {}
    named: int | None = None
    outputs: int | None = 1


FOREIGN = OperatorSchema()
FLOATS = {1: "float32", 10: "float16", 11: "float64"}  # element types
LARGEST = {10: 65504.0, 1: 3.4028234663852886e38, 11: 1.7976931348623157e308}  # each type's largest finite number
WIDTH = {10: 16, 1: 32, 11: 64}
INTEGERS = {6: "int32", 7: "int64", 9: "bool"}  # element types of shapes, axes, indices and conditions


def standard(node: Any, *operators: str) -> bool:
    """Whether the node's operator is of the standard domain (and one of ``operators``, if any are given)."""
    return node.domain in STANDARD and (not operators or node.op_type in operators)


def read_attributes(node: Any) -> dict[str, Any]:
    """The node's attributes by name; their types were checked by check_schema."""
    import onnx

    return {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
