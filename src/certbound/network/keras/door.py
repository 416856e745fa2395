"""from_model(): the network of a Keras model, read from the ONNX file that is written for it."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import ModelError, ModelWarning
from ..evaluate import evaluate
from ..graph import Array, Network
from ..onnx.writer import as_read
from ..traps import listed
from .library import first_line, from_file, library, names, numbers, values
from .translate import OWN_CLASS, is_graph, lengths, translated
from .writer import Writer

_TYPES = ("float32", "float64")
_TOLERANCE = 1e-4  # relative; on most backends keras computes in float32 whatever a model's type
_BUG = "this is a bug of certbound; an ONNX file of the model may do: model.export(FILE, format='onnx')"
_SCALES = (0.01, 0.1)  # how far inputs and parameters move, relative, where values are compared


def from_model(source: Any, example: Any = None, outputs: Sequence[str] | None = None) -> Network:
    """The network of a keras.Model or a .keras file, in inference mode, as read from the file ``model``.

    ``example``: one sample (first dimension 1) of each input, needed where the model leaves a length open. Its
    parameters are the trainable variables, by the names of their layers; all else is fixed. Raises ModelError for what
    is not written exactly, for other parameters read back than the model's, and for other values than the model's.
    Warns (ModelWarning) of parameters that no output depends on.
    """
    keras = library()
    model = from_file(Path(source)) if isinstance(source, str | Path) else source
    title = str(source) if isinstance(source, str | Path) else f"model {getattr(model, 'name', '')!r}"
    if not isinstance(model, keras.Model):
        raise ModelError(f"a {type(model).__name__} is no keras.Model", hint="keras.Sequential([layer]) is one")
    if not is_graph(keras, model):
        raise ModelError(f"{type(model).__name__} is a class of its own: its layers cannot be seen", hint=OWN_CLASS)
    shapes = lengths(keras, model, example)
    dtype = _dtype(model, title)
    every = names(model)
    if len({*every.values()}) < len(every):
        raise ModelError("two of its variables have the same name", where=title, hint="name its layers: name='...'")
    own = {every[id(variable)]: numbers(keras, variable) for variable in model.trainable_variables}
    written = translated(Writer(keras, dtype, every, own), model, shapes)
    whole = as_read(written)
    places = _places(own, whole, title)
    _check_values(keras, model, shapes, own, whole, places, title)
    network = whole if outputs is None else as_read(written, outputs)
    if lost := [name for name in own if name not in _places(own, network, title)]:
        which = "the outputs" if outputs is None else "the chosen outputs"
        warnings.warn(
            f"{title}: {which} do not depend on {len(lost)} of {len(own)} parameters, and the claim is not about them: "
            f"{listed(lost)}",
            ModelWarning,
            stacklevel=4,
        )
    return replace(network, model=written)


def _dtype(model: Any, title: str) -> np.dtype[Any]:
    kinds = {str(v.dtype) for v in model.trainable_variables} or {str(model.compute_dtype)}
    if len(kinds) != 1 or not kinds <= {*_TYPES}:
        raise ModelError(
            f"its variables are {' and '.join(sorted(kinds))}",
            where=title,
            hint="one float type is certified, float32 or float64: keras.config.set_floatx(), or dtype=...",
        )
    return np.dtype(kinds.pop())


def _places(own: Mapping[str, Any], network: Network, title: str) -> dict[str, slice]:
    """Where each parameter stands in theta. Raises ModelError if they are not the model's own, bit by bit."""
    read = [name for group in network.groups for name in group.tensors]
    places, start = {}, 0
    for name in read:
        size = own[name].size if name in own else 0
        places[name] = slice(start, start + size)
        start += size
    wrong = [name for name in read if name not in own] + [name for name in own if name in network.fixed]
    wrong += [
        name
        for name, at in places.items()
        if name in own and own[name].astype(np.float64).tobytes() != network.theta[at].tobytes()
    ]
    if wrong or start != network.theta.size:
        raise ModelError(
            f"the parameters of the file written for it differ from the model's: {listed(wrong) or 'their number'}",
            where=title,
            hint=_BUG,
        )
    return places


def _check_values(
    keras: Any,
    model: Any,
    shapes: Mapping[str, tuple[int, ...]],
    own: Mapping[str, Any],
    network: Network,
    places: Mapping[str, slice],
    title: str,
) -> None:
    """The file computes what the model does: near 0 and with other parameters. Raises ModelError.

    Parameters that the file does not have move too: the model must not depend on them.
    """
    rng = np.random.default_rng(0)
    dtype = next(iter(own.values())).dtype if own else np.dtype(str(model.compute_dtype))
    points: list[tuple[list[Array], dict[str, Array]]] = []
    for scale in (0.0, *_SCALES):
        inputs = [rng.standard_normal(shape).astype(dtype).astype(np.float64) for shape in shapes.values()]
        moved = {}
        for name, array in own.items():
            wide = array.astype(np.float64).ravel()
            shifted = wide + scale * rng.standard_normal(wide.size) * (0.1 + np.abs(wide))
            moved[name] = shifted.astype(dtype).astype(np.float64)
        points.append((inputs, moved))
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            expected = values(keras, model, dtype, [(inputs, [*moved.values()]) for inputs, moved in points])
        except Exception as error:  # whatever a backend raises
            raise ModelError(
                f"keras cannot evaluate it ({type(error).__name__}: {first_line(error)})",
                where=title,
                hint="see that model(numpy.zeros((1, ...))) works, then call again",
            ) from None
        for (inputs, moved), result in zip(points, expected, strict=True):
            theta = np.concatenate([moved[name] for name in places]) if places else network.theta
            read = evaluate(network, np.concatenate([x.ravel() for x in inputs]), theta)
            finite = np.isfinite(result)
            gap = np.abs(read - result)[finite] if read.shape == result.shape else np.full(1, np.inf)
            if not (gap <= _TOLERANCE * (1.0 + np.abs(result[finite]).max(initial=0.0))).all():
                raise ModelError(
                    f"the file written for it computes other values than the model, by up to {gap.max():.3g}",
                    where=title,
                    hint=_BUG,
                )
