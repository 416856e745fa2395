"""from_module(): the network of a PyTorch module, read from the ONNX file that is written for it."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...errors import ModelError, ModelWarning
from ..evaluate import evaluate
from ..graph import Network
from ..onnx.reader import NAMES
from ..onnx.writer import as_read
from ..stored import MOST_HELD
from .export import Exported, exported, values
from .operators import OPERATORS
from .translate import translated

_TOLERANCE = {"float32": 1e-5, "float64": 1e-7}  # relative; numbers of the code are rounded to the module's type
_SCALES = (0.01, 0.1, 1.0)  # how far inputs and parameters move, relative, where values are compared


def from_module(source: Any, example: Any, outputs: Sequence[str] | None = None) -> Network:
    """The network of a torch.nn.Module or ExportedProgram, in inference mode, as read from the file ``model``.

    ``example``: a tensor with one sample, or a tuple of them. Its parameters are the module's own that ask for a
    gradient, with their names; all else is fixed. Raises ModelError for what is not translated exactly, for other
    parameters read back than the module's, and for other values than the module's. Warns (ModelWarning) of
    parameters that no output depends on.
    """
    found = exported(source, example, list(OPERATORS))
    if (count := sum(tensor.numel() for tensor in found.trained.values())) > MOST_HELD:
        raise ModelError(
            f"{count} parameters; at most {MOST_HELD} of a module are compared with what is written for it",
            where=found.title,
            hint="export it with torch.onnx.export(..., external_data=True), and certify that file",
        )
    model = translated(found, {NAMES: json.dumps(dict(found.names))})
    whole = as_read(model)
    _check_values(found, whole, _places(found, whole))
    network = whole if outputs is None else as_read(model, outputs)
    if lost := [name for name in found.trained if name not in _places(found, network)]:
        which = "the outputs" if outputs is None else "the chosen outputs"
        warnings.warn(
            f"{found.title}: {which} do not depend on {len(lost)} of {len(found.trained)} parameters, and the claim is "
            f"not about them: {', '.join(lost)}",
            ModelWarning,
            stacklevel=4,
        )
    return replace(network, model=model)


def _places(found: Exported, network: Network) -> dict[str, slice]:
    """Where each parameter stands in theta. Raises ModelError if they are not the module's own, bit by bit."""
    own = {name: t.cpu().numpy().astype(np.float64).ravel() for name, t in found.trained.items()}
    read = [name for group in network.groups for name in group.tensors]
    places, start = {}, 0
    for name in read:
        size = own[name].size if name in own else 0
        places[name] = slice(start, start + size)
        start += size
    differences = {
        "fixed in the file": [name for name in own if name in network.fixed],
        "not in the module": [name for name in read if name not in own],
        "other numbers": [
            n for n, where in places.items() if n in own and own[n].tobytes() != network.theta[where].tobytes()
        ],
    }
    if any(differences.values()) or start != network.theta.size:
        listed = "; ".join(f"{what}: {', '.join(names)}" for what, names in differences.items() if names)
        raise ModelError(
            f"the parameters of the file differ from the module's: {listed or 'their number'}",
            where=found.title,
            hint="to certify with a parameter fixed: parameter.requires_grad_(False)",
        )
    return places


def _check_values(found: Exported, network: Network, places: Mapping[str, slice]) -> None:
    """The file computes what the module does: at the example, and nearby with other parameters. Raises ModelError.

    Parameters that the file does not have move too: the module must not depend on them.
    """
    rng = np.random.default_rng(0)
    sample = [x.detach().cpu().numpy().astype(np.float64) for x in found.inputs]
    stored = {name: network.theta[at] for name, at in places.items()}
    absent = {name: t for name, t in found.trained.items() if name not in stored}
    stored |= {name: t.cpu().numpy().astype(np.float64).ravel() for name, t in absent.items()}
    points = [(sample, stored)]
    for scale in _SCALES:
        inputs = [x + scale * rng.standard_normal(x.shape) * (1.0 + np.abs(x)) for x in sample]
        moved = {n: p + scale * rng.standard_normal(p.size) * (0.1 + np.abs(p)) for n, p in stored.items()}
        points.append((inputs, moved))
    try:
        expected = values(found, points)
    except Exception as error:  # whatever the module's code raises
        raise ModelError(
            f"the module cannot be evaluated in float64 ({type(error).__name__}: {str(error)[:200]})",
            where=found.title,
            hint="its code fixes a type: use x.dtype, or register tensors as buffers",
        ) from None
    if not np.isfinite(expected[0]).all():
        raise ModelError("its output at the example input is NaN or infinite", where=found.title)
    tolerance = _TOLERANCE[str(found.inputs[0].dtype).removeprefix("torch.")]
    for (inputs, parameters), own in zip(points, expected, strict=True):
        theta = np.concatenate([parameters[name] for name in places]) if places else network.theta
        with np.errstate(all="ignore"):
            read = evaluate(network, np.concatenate([x.ravel() for x in inputs]), theta)
        known = np.isfinite(own)  # a logarithm may be undefined nearby
        gap = np.abs(read - own)[known] if read.shape == own.shape else np.full(1, np.inf)
        if not (gap <= tolerance * (1.0 + np.abs(own[known]).max(initial=0.0))).all():
            raise ModelError(
                f"the file written for it computes other values than the module, by up to {gap.max():.3g}",
                where=found.title,
                hint="the module is no fixed function of its input, or this is a bug; you can load an ONNX file of it",
            )
