"""Arrays by name, from a safetensors file, several with an index, or a tree of arrays, with the numbers as stored."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import ModelError
from ...files import MAX_CERTIFICATE, misplaced, pieces, read_json
from ..onnx.data_files import MAX_DATA
from ..onnx.state import MAX_NODES
from ..stored import BFLOAT16, Floats, Held, Region, Scan, View, Widened, scanned

SEPARATOR = "/"  # between the keys of a tree, as flax.traverse_util.flatten_dict(tree, sep="/") has them
INDEX = ".index.json"  # how the name of an index ends: a table weight_map of arrays and their files
FLOATS = ("float16", "bfloat16", "float32", "float64")
MAX_DEPTH = 64  # of a tree
MAX_HEADER = 100_000_000  # bytes, as the library has it
_STEP = 8 << 20  # bytes that are read at a time
_FORMS: dict[str, np.dtype[Any]] = {  # types of safetensors
    "F16": np.dtype("<f2"),
    "F32": np.dtype("<f4"),
    "F64": np.dtype("<f8"),
    "BF16": BFLOAT16,
}


def from_file(file: Path) -> dict[str, Any]:
    """The arrays of a safetensors file, or of all that an index names; large ones stay in the files.

    Of an array of another type than FLOATS its type's name alone. Raises ModelError.
    """
    if not file.name.endswith(INDEX):
        return dict(_read(file))
    table = read_json(file, MAX_CERTIFICATE, ModelError)
    places = table.get("weight_map") if isinstance(table, dict) else None
    if not isinstance(places, dict) or not places or not all(isinstance(part, str) for part in places.values()):
        hint = 'expected {"weight_map": {"array": "file.safetensors", ...}}'
        raise ModelError("it names no files of arrays", where=str(file), hint=hint)
    found: dict[str, Any] = {}
    for part in sorted(set(places.values())):
        if reason := misplaced(part):
            raise ModelError(f"the file name {part[:200]!r} leads out of its folder: {reason}", where=str(file))
        for name, array in _read(file.parent / part):
            if places.get(name) != part:
                raise ModelError(f"the array {name!r} in {part!r} is not listed there", where=str(file))
            found[name] = array
    if missing := [name for name in places if name not in found]:
        raise ModelError(f"{places[missing[0]]!r} has no array {missing[0]!r}", where=str(file))
    return found


def _read(file: Path) -> Iterator[tuple[str, Any]]:
    """The arrays of one file."""
    header, start = _header(file)
    regions: dict[str, Region] = {}
    for name, entry in header.items():
        if (form := _FORMS.get(entry["dtype"])) is not None:
            first, last = entry["data_offsets"]
            regions[name] = Region(start + first, last - first, form)
    found = scanned(pieces(file, MAX_DATA, _STEP, ModelError), regions.values())
    for name, entry in header.items():
        if name not in regions:
            yield name, entry["dtype"]
            continue
        region, raw = regions[name], found[regions[name]]
        if isinstance(raw, Scan):
            if not raw.finite:
                raise ModelError("it holds NaN or infinity", where=f"{file}: array {name[:100]!r}")
            stored = raw.stored(file.resolve(), region.offset, region.size, name)
            yield name, View.of(stored, entry["shape"])
        elif region.form == BFLOAT16:  # the upper half of a float32
            yield name, (raw.view("<u2").astype(np.uint32) << 16).view(np.float32).reshape(entry["shape"])
        else:
            yield name, raw.view(region.form).reshape(entry["shape"])


def _header(file: Path) -> tuple[dict[str, Any], int]:
    """Name -> dtype, shape, data_offsets; and where the data starts. The library says whether all of it is sound."""
    try:
        import safetensors
    except ModuleNotFoundError:
        raise ModelError(
            "the package safetensors is missing", where=str(file), hint="pip install 'certbound[safetensors]'"
        ) from None
    begin = next(pieces(file, MAX_DATA, 8, ModelError, "expected a safetensors file"), b"")  # a regular file, too
    opened: Any = safetensors.safe_open  # it has no types
    try:
        with opened(str(file), "numpy"):
            pass
        with file.open("rb") as stream:
            stream.seek(8)
            length = int.from_bytes(begin, "little")
            header = json.loads(stream.read(min(length, MAX_HEADER)))
    except (safetensors.SafetensorError, ValueError, OSError) as error:
        raise ModelError(
            f"not a safetensors file ({error})",
            where=str(file),
            hint="an ONNX file has its own architecture: load it without an architecture file",
        ) from None
    header.pop("__metadata__", None)
    return header, 8 + length


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


def floats(name: str, value: Any) -> View:
    """An array that is used, as float32 or float64 with its exact numbers. Raises ModelError."""
    if isinstance(value, View):
        stored = value.stored
        wide = np.dtype(np.float64 if stored.kind == np.float64 else np.float32)
        return value if stored.kind == wide else View.of(Widened(stored, wide), value.shape)
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
    exact: Floats = array.astype(np.float64 if array.dtype.name == "float64" else np.float32)
    if not exact.size or not np.isfinite(exact).all():
        raise ModelError("it is empty, or holds NaN or infinity", where=_at(name))
    return View.of(Held(exact.ravel()), exact.shape)


def _wrong_type(name: str, kind: str) -> ModelError:
    return ModelError(f"its type is {kind}; expected {', '.join(FLOATS)}", where=_at(name))
