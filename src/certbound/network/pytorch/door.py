"""from_module(): the network of a PyTorch module, read from the ONNX file that is written for it."""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...errors import ModelError, ModelWarning
from ..evaluate import evaluate
from ..graph import Array, Network
from ..onnx.writer import as_read
from .export import Exported, exported, values
from .operators import OPERATORS
from .translate import translated

NAMES = "certbound.parameters"  # key of the file's metadata: JSON, module's name -> name of the stored tensor
FROZEN = "certbound.frozen"  # JSON, the parameters that ask for no gradient
_TOLERANCE = {"float32": 1e-6, "float64": 1e-7}  # relative; numbers of the code are rounded to the module's type
_POINTS = 3  # random inputs at which values are compared, besides the example


def from_module(source: Any, example: Any, outputs: Sequence[str] | None = None) -> Network:
    """The network of a torch.nn.Module or ExportedProgram, in inference mode, as read from the file ``model``.

    ``example``: a tensor with one sample, or a tuple of them. Its parameters are the module's own that ask for a
    gradient, with their names; all else is fixed. Raises ModelError for what is not translated exactly, for other
    parameters read back than the module's, and for other values than the module's. Warns (ModelWarning) of
    parameters that no output depends on.
    """
    found = exported(source, example, list(OPERATORS))
    metadata = {NAMES: json.dumps(dict(found.names)), FROZEN: json.dumps(list(found.frozen))}
    model = translated(found, metadata)
    whole = as_read(model)
    _check_values(found, whole)
    network = whole if outputs is None else as_read(model, outputs)
    _check_parameters(found, network, partial=outputs is not None)
    return replace(network, model=model)


def _check_parameters(found: Exported, network: Network, *, partial: bool) -> None:
    """The parameters read back are the module's own, bit by bit. Raises ModelError."""
    start, read = 0, {}
    stored = {name: t.cpu().numpy().astype(np.float64).ravel() for name, t in found.trained.items()}
    for group in network.groups:
        for name in group.tensors:
            size = stored[name].size if name in stored else 0
            read[name] = network.theta[start : start + size]
            start += size
    lost = [name for name in stored if name not in read]
    fixed = [name for name in lost if name in network.fixed]
    extra = [name for name in read if name not in stored]
    changed = [name for name, own in stored.items() if name in read and own.tobytes() != read[name].tobytes()]
    if fixed or extra or changed or start != network.theta.size:
        listed = [f"{what}: {', '.join(names)}" for what, names in
                  (("fixed in the file", fixed), ("not in the module", extra), ("other numbers", changed)) if names]  # fmt: skip
        raise ModelError(
            f"the parameters of the file differ from the module's ({'; '.join(listed)})",
            where=found.title,
            hint="parameters that are to stay fixed: parameter.requires_grad_(False)",
        )
    if lost:
        which = "the chosen outputs" if partial else "the outputs"
        warnings.warn(
            f"{found.title}: {which} do not depend on {len(lost)} of {len(stored)} parameters, and the claim is not "
            f"about them: {', '.join(lost)}",
            ModelWarning,
            stacklevel=4,
        )


def _check_values(found: Exported, network: Network) -> None:
    """The file computes what the module does, at the example and a few other points. Raises ModelError."""
    rng = np.random.default_rng(0)
    sample = [x.detach().cpu().numpy().astype(np.float64) for x in found.inputs]
    points = [sample, *([x + rng.standard_normal(x.shape) * 0.5 ** k for x in sample] for k in range(_POINTS))]
    try:
        expected = values(found, points)
    except Exception as error:
        raise ModelError(
            f"the module cannot be evaluated in float64 ({type(error).__name__}: {str(error)[:200]})",
            where=found.title,
            hint="its code fixes a type: use x.dtype, or register tensors as buffers",
        ) from None
    tolerance = _TOLERANCE[str(found.inputs[0].dtype).removeprefix("torch.")]
    for point, values_there in zip(points, expected, strict=True):
        there = evaluate(network, np.concatenate([x.ravel() for x in point]))
        known = np.isfinite(values_there)
        gap = _gap(there, values_there, known)
        if gap > tolerance * (1.0 + float(np.abs(values_there[known]).max(initial=0.0))):
            raise ModelError(
                f"the file written for it computes other values than the module: they differ by {gap:.3g}",
                where=found.title,
                hint="this is a bug of the door, or the module is no function of its input; write the ONNX file yourself",
            )


def _gap(there: Array, expected: Array, known: Array) -> float:
    if there.shape != expected.shape:
        return float("inf")
    gap = np.abs(there[known] - expected[known])
    return float(np.where(np.isnan(gap), np.inf, gap).max(initial=0.0))
