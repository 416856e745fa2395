"""What a node of an ONNX operator may hold, by operator set."""

from __future__ import annotations

from typing import NamedTuple

from network.onnx_wire import Floats, Texts

ANY = 2**31 - 1  # inputs or outputs
# Below operator set 6 these operators had the attribute consumed_inputs; it means nothing.
LEGACY = frozenset(
    {"Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Mean", "Dropout", "Clip", "HardSigmoid", "Sigmoid", "Tanh"}
    | {"Relu", "LeakyRelu", "PRelu", "Elu", "Selu", "Neg", "Abs", "Exp", "Log", "Sqrt", "Reciprocal"}
    | {"BatchNormalization", "InstanceNormalization"}
)
LEGACY_UNTIL = {"Reshape": 5}  # where it ended before operator set 6
FLOATS, TEXTS = Floats, Texts


class OperatorSchema(NamedTuple):
    """What a node of an operator may hold, from operator set ``since`` on.

    ``named``: so many leading inputs must have a name, None for all. ``outputs``: at most, None for any number.
    ``attributes``: name -> the type of its value.
    """

    since: int
    least: int
    most: int
    named: int | None
    outputs: int | None
    attributes: dict[str, type]


def schema(
    *attributes: tuple[str, type],
    since: int = 1,
    inputs: tuple[int, int] = (1, 1),
    named: int | None = None,
    outputs: int | None = 1,
) -> OperatorSchema:
    """A schema; one input and one output unless stated."""
    return OperatorSchema(since, *inputs, named, outputs, dict(attributes))


Schemas = dict[str, tuple[OperatorSchema, ...]]
