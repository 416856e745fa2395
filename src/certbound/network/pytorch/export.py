"""The one door to torch: a module's graph of core functions, its parameters by name, and its values in float64."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ...errors import ModelError
from ..forms.compare import first_line
from ..graph import Array

_LEAST = (2, 6)
_PROGRAM = "ExportedProgram"


@dataclass(frozen=True, eq=False)
class Exported:
    """A module's graph. ``names``: every name of a parameter, tied ones too -> the one it is stored under.

    ``trained``: stored name -> parameter; ``frozen``: the same of those that ask for no gradient. ``program``: torch's
    own object, whose graph is of functions that ``kept`` names, or of the core ones. ``inputs``: the example.
    """

    torch: Any
    module: Any
    title: str
    program: Any
    inputs: tuple[Any, ...]
    names: Mapping[str, str]
    trained: Mapping[str, Any]
    frozen: Mapping[str, Any] = field(default_factory=dict)


def is_program(source: object) -> bool:
    """Whether it is a torch.export.ExportedProgram."""
    return any((t.__module__.split(".")[0], t.__name__) == ("torch", _PROGRAM) for t in type(source).__mro__)


def exported(source: Any, example: Any, kept: Sequence[str]) -> Exported:
    """The graph of a module, or of an ExportedProgram, in inference mode. Raises ModelError."""
    import torch

    version = tuple(int(part) for part in torch.__version__.split(".")[:2])
    if version < _LEAST:
        raise ModelError(f"torch {torch.__version__} is installed; 2.6 or newer is needed", hint="pip install -U torch")
    if is_program(source):
        if example is None:
            example = _one_sample(source.example_inputs)
        module: Any = source.module()
        title = _PROGRAM
    else:
        module, title = source, type(source).__name__
        if not isinstance(module, torch.nn.Module):
            raise ModelError(f"a {title} is no torch.nn.Module", hint="give a module object, not its class")
        if example is None:
            raise ModelError(
                "a module needs an example of its input",
                hint="certbound.load(module, example_input), or certbound.certify(module, domain, example_input=...)",
            )
    inputs = tuple(example) if isinstance(example, list | tuple) else (example,)
    kind = next((p.dtype for p in module.parameters() if p.is_floating_point()), torch.float32)
    inputs = tuple(torch.tensor(x, dtype=kind) if isinstance(x, np.ndarray) else x for x in inputs)
    _check_inputs(torch, inputs)
    with _inference(module, title != _PROGRAM), warnings.catch_warnings(), _no_logging():
        warnings.simplefilter("ignore")  # torch's own, about its internals
        try:
            table = torch.export.default_decompositions()
            program = torch.export.export(module, inputs, strict=False)
            for function in [f for f in table if str(f) in kept]:
                table.pop(function)
            program = program.run_decompositions(table)
        except Exception as error:  # torch.export raises whatever the module's code and its own tracing raise
            raise ModelError(
                f"torch.export cannot trace it: {first_line(error)}",
                where=title,
                hint="see that torch.export.export(module.eval(), (example_input,)) works, then call again",
            ) from None
    if elsewhere := [name for name, tensor in module.named_parameters() if tensor.device.type != "cpu"]:
        raise ModelError(f"the parameter {elsewhere[0]!r} does not lie in main memory", hint="call module.cpu() before")
    own: dict[int, str] = {}
    names: dict[str, str] = {}
    trained: dict[str, Any] = {}
    frozen: dict[str, Any] = {}
    for name, parameter in module.named_parameters(remove_duplicate=False):
        first = names[name] = own.setdefault(id(parameter), name)
        if first == name:
            (trained if parameter.requires_grad else frozen)[name] = parameter.detach()
    return Exported(torch, module, title, program, inputs, names, trained, frozen)


def _one_sample(example: Any) -> tuple[Any, ...]:
    if example is None or example[1]:
        raise ModelError(
            "the ExportedProgram has no example inputs, or ones by keyword",
            hint="give example_input: certbound.load(program, x)",
        )
    return tuple(x[:1] if x.dim() > 1 else x for x in example[0])


def _check_inputs(torch: Any, inputs: tuple[Any, ...]) -> None:
    for at, tensor in enumerate(inputs):
        what = f"example input {at + 1}" if len(inputs) > 1 else "the example input"
        if not isinstance(tensor, torch.Tensor):
            raise ModelError(f"{what} is a {type(tensor).__name__}", hint="expected a tensor, or a tuple of tensors")
        if tensor.dtype not in (torch.float32, torch.float64):
            raise ModelError(f"{what} has type {tensor.dtype}", hint="expected float32 or float64")
        if tensor.dim() > 1 and tensor.shape[0] != 1:
            raise ModelError(
                f"{what} has shape {list(tensor.shape)}: a batch of {tensor.shape[0]}; expected one sample",
                hint="certbound certifies the function of a single sample: give example_input[:1]",
            )
        if tensor.numel() == 0 or not bool(torch.isfinite(tensor).all()):
            raise ModelError(f"{what} is empty, or holds NaN or infinity")
    if len({tensor.dtype for tensor in inputs}) != 1:
        raise ModelError("the example inputs differ in type", hint="expected all float32 or all float64")


@contextmanager
def _inference(module: Any, switch: bool) -> Iterator[None]:
    """The module in inference mode, without torch's own short cuts, and everything as it was afterwards."""
    from torch.backends import mha

    training = {part: part.training for part in module.modules()} if switch else {}
    fast = mha.get_fastpath_enabled()
    if switch:
        module.eval()
    mha.set_fastpath_enabled(False)
    try:
        yield
    finally:
        mha.set_fastpath_enabled(fast)
        for part, was in training.items():
            part.training = was


@contextmanager
def _no_logging() -> Iterator[None]:
    """Without torch's log of what it failed to trace: the error says it."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


def values(found: Exported, points: Sequence[tuple[Sequence[Array], Mapping[str, Array]]]) -> list[Array]:
    """The module's outputs as one vector, in float64, at each of these points.

    A point: one array for each input, and parameters by name instead of the module's own.
    """
    torch, module = found.torch, found.module

    def wide(tensor: Any) -> Any:
        return tensor.detach().to(torch.float64) if tensor.is_floating_point() else tensor

    own = {name: wide(tensor) for name, tensor in [*module.named_parameters(), *module.named_buffers()]}
    results = []
    with torch.no_grad(), _inference(module, found.title != _PROGRAM), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for inputs, parameters in points:
            state = own | {name: torch.from_numpy(array).reshape(own[name].shape) for name, array in parameters.items()}
            made = torch.func.functional_call(module, state, tuple(map(torch.from_numpy, inputs)))
            leaves = [t for t in torch.utils._pytree.tree_leaves(made) if isinstance(t, torch.Tensor)]
            results.append(np.concatenate([t.numpy().astype(np.float64).ravel() for t in leaves]))
    return results
