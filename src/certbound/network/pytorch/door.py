"""from_module(): the network of a PyTorch module, read from the ONNX file that is written for it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from ...errors import ModelError
from ..forms.compare import compare_values, moved, refuse_many, taken
from ..graph import Array, Network
from ..onnx.reader import NAMES
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
    refuse_many(sum(tensor.numel() for tensor in found.trained.values()), found.title, "module")
    model = translated(found, {NAMES: json.dumps(dict(found.names))})
    own = {name: t.cpu().numpy().astype(np.float64).ravel() for name, t in found.trained.items()}
    hint = "to certify with a parameter fixed: parameter.requires_grad_(False)"
    return taken(model, own, partial(_check_values, found, own), outputs, found.title, "module", hint)


def _check_values(found: Exported, own: Mapping[str, Array], network: Network, where: Mapping[str, slice]) -> None:
    """The file computes what the module does: at the example, and nearby with other parameters. Raises ModelError."""
    sample = [x.detach().cpu().numpy().astype(np.float64) for x in found.inputs]
    points = moved(sample, own, _SCALES, np.dtype(np.float64))
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
    compare_values(network, where, points, expected, tolerance, found.title, "module")
