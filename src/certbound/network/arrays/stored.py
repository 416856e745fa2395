"""Arrays by name, from a safetensors file or a tree of arrays, with the exact numbers that are stored."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import ModelError
from ...files import MAX_MODEL, read_bytes
from ..onnx.state import MAX_NODES

SEPARATOR = "/"  # between the keys of a tree, as flax.traverse_util.flatten_dict(tree, sep="/") has them
FLOATS = ("float16", "bfloat16", "float32", "float64")
MAX_DEPTH = 64  # of a tree
_NUMPY = {"F16": "<f2", "F32": "<f4", "F64": "<f8"}  # types of safetensors


def from_file(file: Path) -> dict[str, Any]:
    """The arrays of a safetensors file; of one of another type than FLOATS its type's name alone. Raises ModelError."""
    try:
        import safetensors
    except ModuleNotFoundError:
        raise ModelError(
            "the package safetensors is missing", where=str(file), hint="pip install 'certbound[safetensors]'"
        ) from None
    deserialize: Any = safetensors.deserialize  # it has no types
    data = read_bytes(file, MAX_MODEL, ModelError, "expected a safetensors file")
    try:
        entries = deserialize(data)
    except safetensors.SafetensorError as error:
        raise ModelError(
            f"not a safetensors file ({error})",
            where=str(file),
            hint="an ONNX file has its own architecture: load it without an architecture file",
        ) from None
    return {name: _decoded(entry) for name, entry in entries}


def _decoded(entry: Mapping[str, Any]) -> Any:
    kind, shape = entry["dtype"], entry["shape"]
    if kind == "BF16":  # the upper half of a float32
        wide = np.frombuffer(entry["data"], dtype="<u2").astype(np.uint32) << 16
        return wide.view(np.float32).reshape(shape)
    return np.frombuffer(entry["data"], dtype=_NUMPY[kind]).reshape(shape) if kind in _NUMPY else kind


def from_tree(tree: Any) -> dict[str, Any]:
    """The arrays of nested mappings and lists, their keys joined by SEPARATOR. Raises ModelError."""
    found: dict[str, Any] = {}
    waiting: list[tuple[tuple[str, ...], Any]] = [((), tree)]
    while waiting:
        path, value = waiting.pop()
        name = SEPARATOR.join(path)
        if len(path) > MAX_DEPTH or len(found) > MAX_NODES:
            raise ModelError(f"more than {MAX_DEPTH} levels or {MAX_NODES} arrays", where=_at(name))
        if isinstance(value, Mapping):
            for key in reversed([*value]):
                if type(key) not in (str, int):
                    raise ModelError(f"the key {str(key)[:60]!r} is no text or number", where=_at(name))
                waiting.append(((*path, str(key)), value[key]))
        elif isinstance(value, list | tuple):
            waiting += [((*path, str(at)), item) for at, item in reversed([*enumerate(value)])]
        elif name in found:
            raise ModelError(f"two arrays have the name {name!r}", where=_at(name), hint=f"a key holds {SEPARATOR!r}")
        else:
            found[name] = value
    return found


def _at(name: str) -> str:
    return f"array {name[:100]!r}" if name else "the tree of arrays"


def floats(name: str, value: Any) -> NDArray[Any]:
    """An array that is used, as float32 or float64 with its exact numbers. Raises ModelError."""
    if isinstance(value, str):
        raise _wrong_type(name, value)
    if not hasattr(value, "__array__"):
        raise ModelError(f"a {type(value).__name__} is no array", where=_at(name), hint="expected one with __array__")
    if hasattr(value, "mask"):
        raise ModelError("a masked array: what its masked entries are is not said", where=_at(name), hint="fill them")
    try:
        array = np.asarray(value)
    except Exception as error:  # whatever the array's own library raises
        raise ModelError(
            f"no numpy array can be made of it ({type(error).__name__}: {str(error)[:200]})", where=_at(name)
        ) from None
    if array.dtype.name not in FLOATS:
        raise _wrong_type(name, array.dtype.name)
    exact = array.astype(np.float64 if array.dtype.name == "float64" else np.float32)
    if not exact.size or not np.isfinite(exact).all():
        raise ModelError("it is empty, or holds NaN or infinity", where=_at(name))
    return exact


def _wrong_type(name: str, kind: str) -> ModelError:
    return ModelError(f"its type is {kind}; expected {', '.join(FLOATS)}", where=_at(name))
