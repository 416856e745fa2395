"""from_function(): the network of a JAX function, read from the ONNX file that is written for it."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...errors import ModelError, ModelWarning
from ..evaluate import evaluate
from ..graph import Network
from ..onnx.writer import as_read
from ..traps import listed
from .library import Point, Traced, first_line, traced, values
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
    model = translated(found)
    whole = as_read(model)
    _check_values(found, whole, _places(found, whole))
    network = whole if outputs is None else as_read(model, outputs)
    own = [name for name in found.names if name in found.trained]
    if lost := [name for name in own if name not in _places(found, network)]:
        which = "the outputs" if outputs is None else "the chosen outputs"
        warnings.warn(
            f"{found.title}: {which} do not depend on {len(lost)} of {len(own)} parameters, and the claim is not about "
            f"them: {listed(lost)}",
            ModelWarning,
            stacklevel=4,
        )
    return replace(network, model=model)


def _places(found: Traced, network: Network) -> dict[str, slice]:
    """Where each parameter stands in theta. Raises ModelError if they are not the tree's own, bit by bit."""
    own = _numbers(found)
    read = [name for group in network.groups for name in group.tensors]
    places, start = {}, 0
    for name in read:
        size = own[name].size if name in own else 0
        places[name] = slice(start, start + size)
        start += size
    wrong = [name for name in read if name not in own] + [name for name in own if name in network.fixed]
    wrong += [n for n, at in places.items() if n in own and own[n].tobytes() != network.theta[at].tobytes()]
    if wrong or start != network.theta.size:
        raise ModelError(
            f"the parameters of the file written for it differ from its own: {listed(wrong) or 'their number'}",
            where=found.title,
            hint="this is a bug of certbound; you can load an ONNX file of the function",
        )
    return places


def _numbers(found: Traced) -> dict[str, Any]:
    leaves = zip(found.names, found.leaves, strict=True)
    return {name: np.asarray(leaf).astype(np.float64).ravel() for name, leaf in leaves if name in found.trained}


def _check_values(found: Traced, network: Network, places: Mapping[str, slice]) -> None:
    """The file computes what the function does: at the example, and nearby with other parameters. Raises ModelError.

    Parameters that the file does not have move too: the function must not depend on them.
    """
    rng = np.random.default_rng(0)
    sample = [np.asarray(x).astype(np.float64) for x in found.inputs]
    stored = _numbers(found)
    points: list[Point] = [(sample, stored)]
    for scale in _SCALES:
        inputs = [x + scale * rng.standard_normal(x.shape) * (1.0 + np.abs(x)) for x in sample]
        moved = {n: p + scale * rng.standard_normal(p.size) * (0.1 + np.abs(p)) for n, p in stored.items()}
        points.append((inputs, moved))
    tolerance = _TOLERANCE[str(found.dtype)]
    try:
        expected = values(found, points, np.dtype(np.float64))
    except Exception:  # whatever the function's code raises, where it fixes a type: a state of zeros in float32, say
        points, tolerance = [_rounded(point, found.dtype) for point in points], _OWN_TYPE
        try:
            expected = values(found, points, found.dtype)
        except Exception as error:
            raise ModelError(
                f"it cannot be evaluated ({type(error).__name__}: {first_line(error)})", where=found.title
            ) from None
    if not np.isfinite(expected[0]).all():
        raise ModelError("its output at the example input is NaN or infinite", where=found.title)
    for (xs, parameters), own in zip(points, expected, strict=True):
        theta = np.concatenate([parameters[name] for name in places]) if places else network.theta
        with np.errstate(all="ignore"):
            read = evaluate(network, np.concatenate([x.ravel() for x in xs]), theta)
        known = np.isfinite(own)  # a logarithm may be undefined nearby
        gap = np.abs(read - own)[known] if read.shape == own.shape else np.full(1, np.inf)
        if not (gap <= tolerance * (1.0 + np.abs(own[known]).max(initial=0.0))).all():
            raise ModelError(
                f"the file written for it computes other values than the function, by up to {gap.max():.3g}",
                where=found.title,
                hint="it is no fixed function of its input, or this is a bug; you can load an ONNX file of it",
            )


def _rounded(point: Point, dtype: np.dtype[Any]) -> Point:
    inputs, parameters = point
    own = {name: array.astype(dtype).astype(np.float64) for name, array in parameters.items()}
    return [x.astype(dtype).astype(np.float64) for x in inputs], own
