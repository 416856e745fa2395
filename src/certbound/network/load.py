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

_GIVEN = "an example input, an architecture, activation files and chosen outputs are for what is loaded"
_ARCHITECTURE = "say what they compute: certbound.load(ARRAYS, architecture='net.toml'), docs/arrays.md"


def load(
    source: Any,
    example_input: Any = None,
    *,
    parameters: Any = None,
    architecture: str | Path | None = None,
    activations: Sequence[Activation | str | Path] = (),
    outputs: Sequence[str] | None = None,
) -> Network:
    """The network in an ONNX file, of a PyTorch module or Keras model, or of arrays by name, with its exact numbers.

    ``source``: the path of a file, a torch.nn.Module or torch.export.ExportedProgram, a keras.Model, or, with
    ``architecture`` (a TOML file, docs/arrays.md), a safetensors file or nested mappings and lists of arrays. A module
    needs ``example_input``: a tensor of one sample (first dimension 1), or a tuple of them; a numpy array is taken in
    the parameters' type; a Keras model needs it where it leaves a length open. A module's network is the one in the
    ONNX file that is written for it (docs/pytorch.md, docs/keras.md), with the module's own parameters and their names;
    frozen ones and buffers are fixed.

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
    is_file = isinstance(source, str | Path)
    if is_file and parameters is not None:
        raise ModelError("parameters are for functions; a file has its own", where=str(source))
    if not is_file or Path(source).suffix == ".keras":
        network = _of_module(source, example_input, parameters, activations, outputs)
        return replace(network, outputs_of=tuple(outputs or ()))
    if example_input is not None:
        raise ModelError("an example input is for modules; a file has its own inputs", where=str(source))
    if Path(source).suffix == ".safetensors" or str(source).endswith(".safetensors.index.json"):
        raise ModelError("a safetensors file needs an architecture", where=str(source), hint=_ARCHITECTURE)
    if Path(source).suffix in (".h5", ".hdf5"):
        hint = "load it with keras, save it as model.save('model.keras'), and load that"
        raise ModelError("the older format of Keras is not read", where=str(source), hint=hint)
    foreign = _foreign(activations)
    network = load_onnx(source, {key: "::".join(key) for key in foreign}, outputs)
    named = {"::".join(key): activation for key, activation in foreign.items()}
    return replace(network, foreign=named, outputs_of=tuple(outputs or ()))


def as_network(
    source: Any,
    example_input: Any = None,
    *,
    architecture: str | Path | None = None,
    activations: Sequence[Activation | str | Path] = (),
    outputs: Sequence[str] | None = None,
) -> Network:
    """``source`` if it is a Network, otherwise load() of it. Raises ModelError where load() does, and for a Network
    that comes with what only loading can use.
    """
    if not isinstance(source, Network):
        return load(source, example_input, architecture=architecture, activations=activations, outputs=outputs)
    if example_input is not None or architecture is not None or activations or outputs:
        raise ModelError(
            f"it is a network already: {_GIVEN}", where=source.source, hint="give them to certbound.load()"
        )
    return source


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


def _of_module(
    source: Any, example: Any, parameters: Any, activations: Sequence[Any], outputs: Sequence[str] | None
) -> Network:
    """The network of an object of another library, not imported to find out whose it is, or of a .keras file."""
    if isinstance(source, Mapping | list | tuple):
        raise ModelError("arrays by name need an architecture", hint=_ARCHITECTURE)
    libraries = {kind.__module__.partition(".")[0] for kind in type(source).__mro__}
    is_keras = isinstance(source, str | Path) or "keras" in libraries  # its models are torch's too on that backend
    is_jax = parameters is not None or bool({"equinox", "flax"} & libraries)
    if not is_keras and not is_jax and "torch" not in libraries:
        raise ModelError(
            f"an object of type {type(source).__name__!r} is no network",
            hint="expected the path of an ONNX file, a module of PyTorch, Keras, Equinox or Flax, or a JAX function",
        )
    if activations:
        raise ModelError("activation files are for ONNX files: a module has no operators of foreign domains")
    if is_jax:
        from .jax.door import from_function

        return from_function(source, example, parameters, outputs)
    if is_keras:
        from .keras.door import from_model

        return from_model(source, example, outputs)
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
