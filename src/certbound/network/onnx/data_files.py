"""The data files of a model: files in its folder that hold values of its tensors, as large exports have them.

Each is read once, from its beginning to its end: what goes into its digest is what small tensors get. Large ones stay
in the file; their own digests, taken on the way, are compared when they are read again.
"""

from __future__ import annotations

import hashlib
import math
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...errors import ModelError
from ...files import MAX_MODEL, misplaced, pieces
from ..stored import MOST_SMALL, Region, Scan, Stored, scanned
from .schemas import INTEGERS, MAX_NAME

MODEL_DATA = "model.onnx.data"  # of a model that is written here and too large for one file
MAX_FILES = 4096  # of a model
MAX_TENSORS = 20_000  # that are stored in them
MAX_DATA = 16 << 30  # bytes of all of them; the checker's limits are the same
MAX_KEPT = 80_000_000  # bytes that are kept of them; large tensors stay in the files
_STEP = 8 << 20  # bytes that are read at a time
_SHOWN = 200  # characters of a name in messages
_KEYS = ("location", "offset", "length", "checksum")
_WHOLE, _SHA1 = re.compile(r"0|[1-9][0-9]{0,17}"), re.compile(r"[0-9a-fA-F]{40}")


class Place(NamedTuple):
    """What a tensor says of its values: in ``file``, from byte ``offset`` on, ``length`` bytes (None: to its end)."""

    file: str
    offset: int
    length: int | None
    checksum: str


def is_outside(tensor: Any) -> bool:
    """Whether the tensor names a data file."""
    return bool(tensor.data_location == 1 or tensor.external_data)


class DataFiles:
    """The data files of the model file ``model``; ``digests``: their names and SHA-256, once they are read."""

    def __init__(self, model: Path) -> None:
        self.model = model
        self.digests: dict[str, str] = {}
        self._kept: dict[str, dict[Region, NDArray[np.uint8] | Scan]] = {}  # by file
        self._paths: dict[str, Path] = {}

    def fail(self, name: str, problem: str, hint: str) -> ModelError:
        """The refusal of a tensor."""
        return ModelError(f"tensor {name!r} {problem}", where=str(self.model), hint=hint)

    def read(self, tensors: Iterable[tuple[str, Any]], needed: Iterable[tuple[str, Any]]) -> None:
        """Read all files that ``tensors`` name, and keep the values of the tensors that are ``needed``.

        Either: pairs of the name by which a tensor is known and the tensor; needed ones are of a known element type.
        Raises ModelError.
        """
        files: dict[str, list[tuple[str, Place]]] = {}
        outside = [(name, tensor) for name, tensor in tensors if is_outside(tensor)]
        for name, tensor in outside[: MAX_TENSORS + 1]:
            place = self._place(name, tensor)
            files.setdefault(place.file, []).append((name, place))
        if len(files) > MAX_FILES or len(outside) > MAX_TENSORS:
            raise ModelError(
                f"{len(outside)} tensors in data files; at most {MAX_TENSORS} in {MAX_FILES} files are supported",
                where=str(self.model),
                hint="save the model with all its data in one file",
            )
        self._kept = {file: {} for file in files}
        ends = []
        for name, tensor in needed:
            if is_outside(tensor):
                place = self._place(name, tensor)
                region = self._region(name, tensor, place)
                self._kept[place.file][region] = np.empty(0, dtype=np.uint8)
                ends.append((name, place, place.offset + region.length))
        if sum(r.length for regions in self._kept.values() for r in regions if not r.stays) > MAX_KEPT:
            raise ModelError(
                f"its data files hold more than {MAX_KEPT} bytes of integers and of tensors of at most {MOST_SMALL} "
                "entries that are needed",
                where=str(self.model),
            )
        sizes: dict[str, int] = {}
        for file, known in sorted(files.items()):
            sizes[file] = self._read(file, known, MAX_DATA - sum(sizes.values()))
        for name, place, end in ends:
            size = sizes[place.file]
            if end > size or (place.length is None and end != size):
                raise self.fail(
                    name,
                    f"needs the bytes {place.offset} to {end} of {place.file!r}"
                    f"{', where the file ends' if place.length is None else ''}; the file has {size}",
                    "copy the whole data file beside the model, or save the model again",
                )

    def values(self, name: str, tensor: Any) -> NDArray[Any] | Stored:
        """The values of a tensor that was needed, in its shape and type; a large one as it lies in its file."""
        place = self._place(name, tensor)
        region = self._region(name, tensor, place)
        raw = self._kept[place.file][region]
        if isinstance(raw, Scan):
            if not raw.finite:
                raise self.fail(name, "holds NaN or infinity", "repair the model")
            return raw.stored(self._paths[place.file], place.offset, region.size, name)
        if INTEGERS.get(tensor.data_type) == "bool" and (raw > 1).any():
            raise self.fail(name, "holds truth values other than 0 and 1", "save it as integers")
        return raw.view(region.form).reshape(tuple(tensor.dims)).astype(region.form.newbyteorder("="), copy=False)

    def _place(self, name: str, tensor: Any) -> Place:
        again = "save the model again, with its data inside the file or in one file beside it"
        if any(field.name.endswith("_data") and field.name != "external_data" for field, _ in tensor.ListFields()):
            raise self.fail(name, "names a data file, and holds values too", again)
        if tensor.data_location != 1 or tensor.HasField("segment"):
            raise self.fail(name, "names a data file, but is in part, or not said to be, stored there", again)
        if any(not isinstance(text, str) for entry in tensor.external_data for text in (entry.key, entry.value)):
            raise self.fail(name, "has something in external_data that is not UTF-8 text", again)
        keys = [entry.key for entry in tensor.external_data]
        for key in keys:
            if key not in _KEYS or keys.count(key) > 1:
                problem = "given twice" if key in _KEYS else f"not one of {', '.join(_KEYS)}"
                raise self.fail(name, f"has the key {key[:40]!r} in external_data, which is {problem}", again)
        stated = {entry.key: entry.value for entry in tensor.external_data}
        file = stated.get("location", "")
        for key, form in (("offset", _WHOLE), ("length", _WHOLE), ("checksum", _SHA1)):
            if key in stated and not form.fullmatch(stated[key]):
                expected = "40 hexadecimal digits" if key == "checksum" else "a whole number"
                raise self.fail(
                    name, f"has the {key} {stated[key][:40]!r} in {file[:_SHOWN]!r}; expected {expected}", again
                )
        length = int(stated["length"]) if "length" in stated else None
        return Place(file, int(stated.get("offset", "0")), length, stated.get("checksum", "").lower())

    def _region(self, name: str, tensor: Any, place: Place) -> Region:
        """Where the values are: as many bytes as type and shape ask for, and as the tensor states if it does."""
        kind = _kind(tensor)
        length = math.prod(map(int, tensor.dims)) * kind.itemsize
        if place.length not in (None, length):
            raise self.fail(
                name,
                f"has shape {list(tensor.dims)} but {place.length} bytes in {place.file[:_SHOWN]!r}; expected {length}",
                "save the model again",
            )
        return Region(place.offset, length, kind)

    def _read(self, file: str, tensors: Sequence[tuple[str, Place]], limit: int) -> int:
        """Read one file, of at most ``limit`` bytes, and keep what is needed of it; its size."""
        sha256, sha1, size = hashlib.sha256(), hashlib.sha1(usedforsecurity=False), 0
        stated = [(name, place.checksum) for name, place in tensors if place.checksum]

        def hashed() -> Iterator[bytes]:
            nonlocal size
            for piece in contents(self.model, file, limit):
                sha256.update(piece)
                if stated:
                    sha1.update(piece)
                size += len(piece)
                yield piece

        try:
            kept = scanned(hashed(), self._kept[file])
        except ModelError as error:
            where = f"is stored in the data file {file[:_SHOWN]!r}"
            raise self.fail(tensors[0][0], f"{where}: {error.message}", error.hint) from None
        for name, checksum in stated:
            if checksum != sha1.hexdigest():
                raise self.fail(
                    name,
                    f"states a checksum that is not the SHA-1 of {file!r}",
                    "copy the data file that the model was saved with beside it",
                )
        self.digests[file], self._kept[file] = sha256.hexdigest(), kept
        self._paths[file] = Path(os.path.realpath(self.model.parent / file))
        return size


class MadeData(DataFiles):
    """The data file of a model that lies in no folder yet. ``stored``: the tensors in it by name, in order."""

    def __init__(self, model: Path, stored: Mapping[str, Stored]) -> None:
        super().__init__(model)
        self.stored = stored

    def read(self, tensors: Iterable[tuple[str, Any]], needed: Iterable[tuple[str, Any]]) -> None:
        """Take the digest of the file."""
        if self.stored:
            sha256 = hashlib.sha256()
            for piece in made_bytes(self.stored.values()):
                sha256.update(piece)
            self.digests[MODEL_DATA] = sha256.hexdigest()

    def values(self, name: str, tensor: Any) -> NDArray[Any] | Stored:
        """The tensor."""
        return self.stored[name]


def made_bytes(stored: Iterable[Stored]) -> Iterator[memoryview]:
    """The bytes of a data file that holds these tensors one after the other."""
    for tensor in stored:
        yield np.ascontiguousarray(tensor.load(), dtype=tensor.kind.newbyteorder("<")).view(np.uint8).data


def contents(model: Path, file: str, limit: int = MAX_DATA, why: str = "") -> Iterator[bytes]:
    """The contents, piece by piece, of a data file of the model file ``model``, of at most ``limit`` bytes (``why``).

    Raises ModelError if it lies anywhere but below the model's folder, also by a link, or cannot be read.
    """
    folder, where = model.parent, str(model.parent / file[:_SHOWN])
    if reason := misplaced(file) or _ambiguous(file):
        hint = "expected the name of a file beside the model, or parts joined by /: save the model again"
        raise ModelError(f"it may lie outside the model's folder: {reason}", where=where, hint=hint)
    try:
        path = Path(os.path.realpath(folder / file, strict=True))
        inside = path.is_relative_to(os.path.realpath(folder, strict=True))
    except FileNotFoundError:
        hint = f"copy it from where the model was saved to {folder}, or save the model as one file"
        raise ModelError("it is not in the model's folder", where=where, hint=hint) from None
    except OSError as error:
        raise ModelError(f"it cannot be read ({error.strerror})", where=where, hint="make it readable") from None
    if not inside:
        hint = "put the file itself there"
        raise ModelError("it is a link that leads outside the model's folder", where=where, hint=hint)
    return pieces(path, limit, _STEP, ModelError, why or f"all data files may have {MAX_DATA} bytes together")


def copied(model: Path, digests: Mapping[str, str]) -> dict[str, bytes]:
    """The contents of the data files of the model file ``model``, by name, for a copy that is written in one go.

    ``digests``: their names and SHA-256, as they were read before. Raises ModelError if they are others now, or have
    more than MAX_MODEL bytes together.
    """
    found: dict[str, bytes] = {}
    why = f"a witness holds a copy of the model, with data files of at most {MAX_MODEL} bytes together"
    for file, digest in digests.items():
        found[file] = b"".join(contents(model, file, MAX_MODEL - sum(map(len, found.values())), why))
        if hashlib.sha256(found[file]).hexdigest() != digest:
            raise ModelError("it changed since it was read; try again", where=str(model.parent / file))
    return found


def _kind(tensor: Any) -> np.dtype[Any]:
    from onnx import helper

    kind: np.dtype[Any] = helper.tensor_dtype_to_np_dtype(tensor.data_type)
    return kind.newbyteorder("<")


def _ambiguous(file: str) -> str:
    """What makes the name another one, or none, on some systems; empty if nothing does."""
    if len(file) > MAX_NAME or not file.isprintable():
        return f"it is no printable text below {MAX_NAME} characters"
    if ":" in file:
        return "it has a colon"
    return "a part of it ends with a space or a dot" if any(p != p.rstrip(" .") for p in file.split("/")) else ""
