"""from_function(): the network of a JAX function, read from the ONNX file that is written for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from ...errors import ModelError
from ..forms.compare import compare_values, first_line, moved, refuse_many, taken
from ..graph import Array, Network
from .library import Traced, traced, values
from .translate import translated

_TOLERANCE = {"float32": 1e-5, "float64": 1e-7}  # relative; numbers of the code are rounded to the parameters' type
_OWN_TYPE = 1e-4  # where it can only be computed in float32
_SCALES = (0.01, 0.1, 1.0)  # how far inputs and parameters move, relative, where values are compared


def from_function(
    source: Any, example: Any = None, parameters: Any = None, outputs: Sequence[str] | None = None
) -> Network:
    """The network of an Equinox or NNX module, or of a function of ``parameters`` and inputs, as read from ``model``.

    ``example``: an array, or a tuple of them, one for each input. Its parameters are the floating arrays of the tree
    (of a Flax module's variables those of the collection params), by their places in it; all else is fixed. Raises
    ModelError for what is not written exactly, for other parameters read back than those, and for other values than
    the function's. Warns (ModelWarning) of parameters that no output depends on.
    """
    found = traced(source, example, parameters)
    leaves = {n: leaf for n, leaf in zip(found.names, found.leaves, strict=True) if n in found.trained}
    refuse_many(sum(leaf.size for leaf in leaves.values()), found.title, "function")
    own = {name: np.asarray(leaf).astype(np.float64).ravel() for name, leaf in leaves.items()}
    hint = "this is a bug of certbound; you can load an ONNX file of the function"
    check = partial(_check_values, found, own)
    return taken(translated(found), own, check, outputs, found.title, "tree", hint)


def _check_values(found: Traced, own: Mapping[str, Array], network: Network, where: Mapping[str, slice]) -> None:
    """The file computes what the function does: at the example, and nearby with other parameters. Raises ModelError."""
    sample = [np.asarray(x).astype(np.float64) for x in found.inputs]
    points, tolerance = moved(sample, own, _SCALES, found.dtype), _TOLERANCE[str(found.dtype)]
    try:
        expected = values(found, points, np.dtype(np.float64))
    except Exception:  # whatever the function's code raises, where it fixes a type: a state of zeros in float32, say
        tolerance = _OWN_TYPE
        try:
            expected = values(found, points, found.dtype)
        except Exception as error:
            raise ModelError(
                f"it cannot be evaluated ({type(error).__name__}: {first_line(error)})", where=found.title
            ) from None
    if not np.isfinite(expected[0]).all():
        raise ModelError("its output at the example input is NaN or infinite", where=found.title)
    compare_values(network, where, points, expected, tolerance, found.title, "function")
