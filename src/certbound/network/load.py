"""load(): a network from a file, by format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..activations.file import Activation, read
from ..errors import SpecError
from .graph import Network
from .onnx.reader import load_onnx


def load(
    path: str | Path, activations: Sequence[Activation | str | Path] = (), outputs: Sequence[str] | None = None
) -> Network:
    """The network in an ONNX file, with its exact stored numbers.

    ``outputs``: the names of the outputs that count, one vector in this order; without it all, in the file's order.
    Several inputs are one vector, in the file's order.

    ``activations`` say what operators of foreign domains compute: activation files (TOML) whose [onnx] table names
    domain and operator. Raises ModelError naming file, node and operator for anything that is not exactly
    understood, SpecError for an activation file that is malformed or names no operator.
    """
    foreign: dict[tuple[str, str], Activation] = {}
    for item in activations:
        activation = item if isinstance(item, Activation) else read(Path(item))
        if activation.operator is None or not activation.operator[0]:
            raise SpecError(
                "it names no operator of a domain of its own",
                where=activation.file,
                hint='add  [onnx]  with  domain = "my.domain"  and  operator = "MyOperator"',
            )
        if activation.parameters:
            raise SpecError(
                f"the operator {activation.operator[1]!r} would have parameters: {', '.join(activation.parameters)}",
                where=activation.file,
                hint="an operator of a foreign domain has no attributes: write the values into the pieces",
            )
        if activation.operator in foreign:
            raise SpecError(
                f"the operator {'::'.join(activation.operator)} is defined twice",
                where=activation.file,
                hint=f"also by {foreign[activation.operator].file}",
            )
        foreign[activation.operator] = activation
    network = load_onnx(path, {key: "::".join(key) for key in foreign}, outputs)
    named = {"::".join(key): activation for key, activation in foreign.items()}
    return replace(network, foreign=named, outputs_of=tuple(outputs or ()))
