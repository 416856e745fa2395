"""The one door to keras: the library, a model from its file, and a model's values."""

from __future__ import annotations

import json
import os
import sys
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import ModelError
from ...files import MAX_MODEL, read_bytes
from ..forms.compare import Point, first_line
from ..graph import Array

SUFFIX = ".keras"
_LEAST = (3, 12)  # before it, a file could run code of its own in spite of safe_mode
_CODE = ("Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer")  # layers that are code, or load some
_HINT = "pip install 'certbound[keras]'"
_OWN = "load it yourself, keras.saving.load_model(FILE, ...), and give that model: certbound.load(model)"


def library() -> Any:
    """The keras package; a backend is chosen if nobody has. Raises ModelError."""
    with _backend():
        try:
            import keras
        except ModuleNotFoundError as error:
            by = " (for its backend numpy)" if error.name == "jax" else " (for keras)" * (error.name != "keras")
            raise ModelError(f"the package {error.name} is missing{by}", hint=_HINT) from None
    version = str(getattr(keras, "__version__", "0"))
    if tuple(int(part) for part in version.split(".")[:2]) < _LEAST:
        raise ModelError(f"keras {version} is installed; {'.'.join(map(str, _LEAST))} or newer is needed", hint=_HINT)
    return keras


@contextmanager
def _backend() -> Iterator[None]:
    """numpy, which keeps float64 and needs jax for convolutions, or what is installed."""
    choose = "keras" not in sys.modules and "KERAS_BACKEND" not in os.environ
    if choose:
        needed = {"jax": "numpy", "torch": "torch", "tensorflow": "tensorflow"}
        os.environ["KERAS_BACKEND"] = next((b for name, b in needed.items() if find_spec(name)), "numpy")
    try:
        yield
    finally:
        if choose:
            del os.environ["KERAS_BACKEND"]


def from_file(file: Path) -> Any:
    """The model in a .keras file; none of its code is run. Raises ModelError."""
    read_bytes(file, MAX_MODEL, ModelError, "expected a .keras file")
    try:
        with zipfile.ZipFile(file) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
            if size > MAX_MODEL:
                raise ModelError(f"unpacked it has {size} bytes; at most {MAX_MODEL} are read", where=str(file))
            config = json.loads(archive.read("config.json"))
    except (zipfile.BadZipFile, KeyError, ValueError, RecursionError, NotImplementedError, OSError) as error:
        raise ModelError(
            f"not a .keras file ({type(error).__name__}: {str(error)[:200]})",
            where=str(file),
            hint="keras 3 writes one: model.save('model.keras')",
        ) from None
    _refuse_code(config, file)
    keras = library()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return keras.saving.load_model(file, compile=False, safe_mode=True)
        except Exception as error:  # keras raises whatever a malformed file makes it meet
            raise ModelError(
                f"keras {keras.__version__} cannot load it: {first_line(error)}",
                where=str(file),
                hint="see that keras.saving.load_model(FILE) works, then call again",
            ) from None


def _refuse_code(config: Any, file: Path) -> None:
    """Only classes of keras itself, and none that is code."""
    waiting = [config]
    while waiting:
        item = waiting.pop()
        if isinstance(item, Mapping):
            kind, module = item.get("class_name"), item.get("module")
            name = item["config"].get("name") if isinstance(item.get("config"), Mapping) else None
            if kind is not None:
                what = f"the layer {name!r} ({kind})" if name else f"the object {str(kind)[:100]}"
                if kind in _CODE:
                    raise ModelError(f"{what} is code, which is not run from a file", where=str(file), hint=_OWN)
                if module is not None and str(module).partition(".")[0] not in ("keras", "builtins"):
                    raise ModelError(f"{what} is none of keras's own", where=str(file), hint=_OWN)
            waiting += item.values()
        elif isinstance(item, list):
            waiting += item


def numbers(keras: Any, value: Any) -> Any:
    """A variable or tensor of keras as a numpy array."""
    return np.asarray(keras.ops.convert_to_numpy(value.value if isinstance(value, keras.Variable) else value))


def names(model: Any) -> dict[int, str]:
    """A name for each variable, by its id: the names of the layers within the model that lead to it, and its own.

    Its path in keras may be another before and after the model is saved.
    """
    found: dict[int, str] = {}

    def walk(layer: Any, way: tuple[str, ...]) -> None:
        for part in layer._flatten_layers(include_self=False, recursive=False):
            walk(part, (*way, part.name))
        for variable in layer.variables:  # those of its parts have names by now
            found.setdefault(id(variable), "/".join((*way, variable.name)))

    walk(model, ())
    return found


def values(keras: Any, model: Any, dtype: np.dtype[Any], points: Sequence[Point]) -> list[Array]:
    """The model's outputs as one vector, computed by keras in inference mode, at each of these points.

    Their parameters, in the order of model.trainable_variables, stand for the model's own.
    """
    results = []
    fixed = [numbers(keras, v) for v in model.non_trainable_variables]
    for inputs, parameters in points:
        shapes = [v.shape for v in model.trainable_variables]
        trained = [p.reshape(shape).astype(dtype) for p, shape in zip(parameters.values(), shapes, strict=True)]
        arrays = [x.astype(dtype) for x in inputs]
        struct = getattr(model, "_inputs_struct", None)  # of a functional model: a tensor, a list, a dictionary
        given = arrays[0] if struct is None else keras.tree.pack_sequence_as(struct, arrays)
        made, _ = model.stateless_call(trained, fixed, given, training=False)
        results.append(np.concatenate([numbers(keras, t).astype(np.float64).ravel() for t in keras.tree.flatten(made)]))
    return results
