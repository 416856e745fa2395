"""from_model(): the network of a Keras model, read from the ONNX file that is written for it."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import ModelError
from ..forms.compare import compare_values, first_line, moved, refuse_many, taken
from ..graph import Array, Network
from .library import from_file, library, names, numbers, values
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
    refuse_many(model.count_params(), title, "model")
    every = names(model)
    if len({*every.values()}) < len(every):
        raise ModelError("two of its variables have the same name", where=title, hint="name its layers: name='...'")
    trained = {every[id(variable)]: numbers(keras, variable) for variable in model.trainable_variables}
    written = translated(Writer(keras, dtype, every, trained), model, shapes)
    own = {name: array.astype(np.float64).ravel() for name, array in trained.items()}
    check = partial(_check_values, keras, model, shapes, dtype, own, title)
    return taken(written, own, check, outputs, title, "model", _BUG)


def _dtype(model: Any, title: str) -> np.dtype[Any]:
    kinds = {str(v.dtype) for v in model.trainable_variables} or {str(model.compute_dtype)}
    if len(kinds) != 1 or not kinds <= {*_TYPES}:
        raise ModelError(
            f"its variables are {' and '.join(sorted(kinds))}",
            where=title,
            hint="one float type is certified, float32 or float64: keras.config.set_floatx(), or dtype=...",
        )
    return np.dtype(kinds.pop())


def _check_values(
    keras: Any,
    model: Any,
    shapes: Mapping[str, tuple[int, ...]],
    dtype: np.dtype[Any],
    own: Mapping[str, Array],
    title: str,
    network: Network,
    where: Mapping[str, slice],
) -> None:
    """The file computes what the model does: at a random input, and nearby with other parameters. Raises ModelError."""
    rng = np.random.default_rng(1)
    sample = [rng.standard_normal(shape).astype(dtype).astype(np.float64) for shape in shapes.values()]
    points = moved(sample, own, _SCALES, dtype)
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            expected = values(keras, model, dtype, points)
        except Exception as error:  # whatever a backend raises
            raise ModelError(
                f"keras cannot evaluate it ({type(error).__name__}: {first_line(error)})",
                where=title,
                hint="see that model(numpy.zeros((1, ...))) works, then call again",
            ) from None
    compare_values(network, where, points, expected, _TOLERANCE, title, "model")
