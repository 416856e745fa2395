"""load(): a network from a file or a module of another library, by format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..activations.file import Activation, read
from ..errors import ModelError, SpecError
from .graph import Network
from .onnx.reader import load_onnx

_ARCHITECTURE = "say what they compute: certbound.load(ARRAYS, architecture='net.toml'), docs/arrays.md"


def load(
    source: Any,
    example_input: Any = None,
    *,
    architecture: str | Path | None = None,
    activations: Sequence[Activation | str | Path] = (),
    outputs: Sequence[str] | None = None,
) -> Network:
    """The network in an ONNX file, a PyTorch module's, or of arrays by name, with its exact stored numbers.

    ``source``: the path of a file, a torch.nn.Module or torch.export.ExportedProgram, or, with ``architecture`` (a TOML
    file, docs/arrays.md), a safetensors file or nested mappings and lists of arrays. A module needs
    ``example_input``: a tensor of one sample (first dimension 1), or a tuple of them. A module's network is the one in
    the ONNX file that is written for it (docs/pytorch.md), with the module's own parameters and their names; frozen
    ones (requires_grad=False) and buffers are fixed.

    ``outputs``: the names of the outputs that count, one vector in this order; without it all, in the file's order.
    Several inputs are one vector, in the file's order.

    ``activations`` say what operators of foreign domains compute: activation files (TOML) whose [onnx] table names
    domain and operator. Raises ModelError naming file (or module), node and operator for anything that is not exactly
    understood, SpecError for an activation file that is malformed or names no operator.
    """
    if architecture is not None:
        if example_input is not None or activations or outputs:
            raise ModelError(
                "an example input, activation files and chosen outputs are not for arrays with an architecture file",
                where=str(architecture),
                hint="the architecture file says what the input, the activations and the output are",
            )
        return _of_arrays(source, architecture)
    if not isinstance(source, str | Path):
        network = _of_module(source, example_input, activations, outputs)
        return replace(network, outputs_of=tuple(outputs or ()))
    if example_input is not None:
        raise ModelError("an example input is for modules; a file has its own inputs", where=str(source))
    if Path(source).suffix == ".safetensors" or str(source).endswith(".safetensors.index.json"):
        raise ModelError("a safetensors file needs an architecture", where=str(source), hint=_ARCHITECTURE)
    foreign = _foreign(activations)
    network = load_onnx(source, {key: "::".join(key) for key in foreign}, outputs)
    named = {"::".join(key): activation for key, activation in foreign.items()}
    return replace(network, foreign=named, outputs_of=tuple(outputs or ()))


def _of_arrays(source: Any, architecture: str | Path) -> Network:
    """The network of arrays by name."""
    if not isinstance(architecture, str | Path):
        raise ModelError(f"an architecture of type {type(architecture).__name__!r}", hint="expected the path of a file")
    if not isinstance(source, str | Path | Mapping | list | tuple):
        raise ModelError(
            f"an object of type {type(source).__name__!r} has no arrays by name",
            hint="with an architecture file: the path of a safetensors file, or nested mappings and lists of arrays",
        )
    from .arrays.door import from_arrays

    return from_arrays(source, architecture)


def _of_module(source: Any, example: Any, activations: Sequence[Any], outputs: Sequence[str] | None) -> Network:
    """The network of an object of another library; the library is not imported to find out whose it is."""
    if isinstance(source, Mapping | list | tuple):
        raise ModelError("arrays by name need an architecture", hint=_ARCHITECTURE)
    libraries = {kind.__module__.partition(".")[0] for kind in type(source).__mro__}
    if "torch" not in libraries:
        raise ModelError(
            f"an object of type {type(source).__name__!r} is no network",
            hint="expected the path of an ONNX file, or a torch.nn.Module with an example input",
        )
    if activations:
        raise ModelError("activation files are for ONNX files: a module has no operators of foreign domains")
    from .pytorch.door import from_module

    return from_module(source, example, outputs)


def _foreign(activations: Sequence[Activation | str | Path]) -> dict[tuple[str, str], Activation]:
    """The activations by domain and operator."""
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
    return foreign
