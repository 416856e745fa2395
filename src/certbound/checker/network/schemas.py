"""What a node of an ONNX operator may hold, by operator set."""

from __future__ import annotations

from typing import NamedTuple

ARITHMETIC = ("Add", "Sub", "Mul", "Div")
EXTREMA = ("Max", "Min")
EITHER_SIDE = ("Gemm", "MatMul", *ARITHMETIC, *EXTREMA)  # the data may be the second input
# Below operator set 6 these operators had the attribute consumed_inputs; it means nothing.
LEGACY = frozenset(
    {*ARITHMETIC, *EXTREMA, "Dropout", "Clip", "HardSigmoid", "Sigmoid", "Tanh"}
    | {"Relu", "LeakyRelu", "PRelu", "Elu", "Selu"}
)


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
