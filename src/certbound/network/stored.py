"""Stored tensors, whose numbers are read when they are asked for, and arrangements of them that are strides alone.

A large model is walked through one tensor at a time: what stays in memory of a tensor in a file is where it lies and
the SHA-256 that its bytes had when the file was read. Whoever loads it gets those bytes, or ModelError.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import ModelError

Array = NDArray[np.float64]
Index = NDArray[np.int64]
Floats = NDArray[np.floating[Any]]
MOST_SMALL = 1 << 16  # entries of a tensor that is kept in memory wherever it comes from
BFLOAT16 = np.dtype([("bfloat16", "<u2")])  # which numpy does not have
MOST_CHECKED = 10_000_000  # numbers of a model, and of what is made of it, that the checker reads
MOST_HELD = 10_000_000  # numbers of one array that is made of stored ones: more are walked through in blocks


class Stored(Protocol):
    """One stored tensor, its entries in stored order."""

    @property
    def size(self) -> int:
        """How many entries it has."""

    @property
    def kind(self) -> np.dtype[Any]:
        """The type in which it is loaded."""

    @property
    def digest(self) -> str:
        """SHA-256 of its type and its bytes: the same entries, whatever file they are in."""

    @property
    def ends(self) -> tuple[float, float]:
        """Its least and its largest entry."""

    def load(self) -> Floats:
        """Its entries, (size,), as ``kind``: convert before computing. Raises ModelError."""


@dataclass(frozen=True, eq=False)
class Held:
    """A tensor in memory. array: (size,)."""

    array: Floats = field(repr=False)

    @property
    def size(self) -> int:
        """How many entries it has."""
        return int(self.array.size)

    @property
    def kind(self) -> np.dtype[Any]:
        """Their type."""
        return self.array.dtype

    @cached_property
    def digest(self) -> str:
        """As of Stored."""
        little = np.ascontiguousarray(self.array, dtype=self.array.dtype.newbyteorder("<"))
        return _digest(little)

    @cached_property
    def ends(self) -> tuple[float, float]:
        """Its least and its largest entry."""
        return float(self.array.min()), float(self.array.max())

    def load(self) -> Floats:
        """Its entries."""
        return self.array


@dataclass(frozen=True)
class InFile:
    """A tensor in a file, from byte ``offset`` on. ``form``: its type there; ``name``, for messages: the tensor's."""

    file: Path
    offset: int
    form: np.dtype[Any]
    size: int
    digest: str
    ends: tuple[float, float]
    name: str

    @property
    def kind(self) -> np.dtype[Any]:
        """The type in which it is loaded."""
        return np.dtype(np.float32) if self.form == BFLOAT16 else self.form.newbyteorder("=")

    def load(self) -> Floats:
        """Its entries, if they are those of the digest."""
        raw = np.empty(self.size, dtype=self.form)
        try:
            with self.file.open("rb") as stream:
                stream.seek(self.offset)
                got = stream.readinto(raw.view(np.uint8).data)
        except OSError as error:
            raise self._fail(f"cannot be read again ({error.strerror})") from None
        if got != raw.nbytes or _digest(raw) != self.digest:
            raise self._fail("has changed since it was first read")
        return _floats(raw)

    def _fail(self, problem: str) -> ModelError:
        hint = "leave the model's files alone while it is certified, and start again"
        return ModelError(f"tensor {self.name!r} {problem}", where=str(self.file), hint=hint)


@dataclass(frozen=True, eq=False)
class Widened:
    """A stored tensor in a type that holds its entries exactly."""

    stored: Stored
    kind: np.dtype[Any]

    @property
    def size(self) -> int:
        """How many entries it has."""
        return self.stored.size

    @cached_property
    def digest(self) -> str:
        """As of Stored."""
        return Held(self.load()).digest

    @property
    def ends(self) -> tuple[float, float]:
        """Its least and its largest entry."""
        return self.stored.ends

    def load(self) -> Floats:
        """Its entries."""
        return np.asarray(self.stored.load(), dtype=self.kind)


class Region(NamedTuple):
    """Bytes of a file that hold the entries of a tensor of this type."""

    offset: int
    length: int
    form: np.dtype[Any]

    @property
    def size(self) -> int:
        """How many entries."""
        return self.length // self.form.itemsize

    @property
    def stays(self) -> bool:
        """Whether they are floats so many that they stay in the file."""
        return (self.form.kind == "f" or self.form == BFLOAT16) and self.size > MOST_SMALL


def scanned(pieces: Iterable[bytes], regions: Iterable[Region]) -> dict[Region, NDArray[np.uint8] | Scan]:
    """What a file, from its first byte on, has in these places: the bytes, or what InFile has of a large tensor."""
    found: dict[Region, NDArray[np.uint8] | Scan] = {
        region: Scan(region.form) if region.stays else np.zeros(region.length, dtype=np.uint8) for region in regions
    }
    at = 0
    for piece in pieces:
        for (offset, length, _), values in found.items():
            first, last = max(offset, at), min(offset + length, at + len(piece))
            if first >= last:
                continue
            if isinstance(values, Scan):
                values.update(piece[first - at : last - at])
            else:
                values[first - offset : last - offset] = np.frombuffer(piece, np.uint8)[first - at : last - at]
        at += len(piece)
    return found


class Scan:
    """What InFile has of a tensor, from its bytes as they come. ``finite``: whether no entry is NaN or infinite."""

    def __init__(self, form: np.dtype[Any]) -> None:
        self.form, self.finite = form, True
        self._low, self._high = np.inf, -np.inf
        self._digest, self._rest = _hashing(form), b""

    def update(self, piece: bytes) -> None:
        """The next bytes."""
        self._digest.update(piece)
        data = self._rest + piece if self._rest else piece
        count = len(data) // self.form.itemsize
        entries, self._rest = _floats(np.frombuffer(data, self.form, count)), data[count * self.form.itemsize :]
        if entries.size:
            low, high = float(entries.min()), float(entries.max())  # NaN if one entry is
            self.finite = self.finite and bool(np.isfinite(low) and np.isfinite(high))
            self._low, self._high = min(self._low, low), max(self._high, high)

    def stored(self, file: Path, offset: int, size: int, name: str) -> InFile:
        """The tensor, after its last byte."""
        return InFile(file, offset, self.form, size, self._digest.hexdigest(), (self._low, self._high), name)


def _floats(raw: NDArray[Any]) -> Floats:
    """The numbers; of bfloat16, the upper halves of float32, these."""
    if raw.dtype != BFLOAT16:
        return raw
    return (raw["bfloat16"].astype(np.uint32) << 16).view(np.float32)


def _digest(array: NDArray[Any]) -> str:
    """The digest of a tensor with these little-endian bytes."""
    found = _hashing(array.dtype)
    found.update(array.view(np.uint8))
    return str(found.hexdigest())


def _hashing(form: np.dtype[Any]) -> Any:
    """A tensor's digest before its first byte."""
    return hashlib.sha256(f"{form.newbyteorder('<').descr}\n".encode())


def held(*arrays: Floats) -> tuple[Stored, ...]:
    """Arrays in memory as stored tensors."""
    return tuple(Held(array.ravel()) for array in arrays)


class Entries(Protocol):
    """An array made of entries of stored tensors, with the place of each: in theta, once the network is known."""

    @property
    def shape(self) -> tuple[int, ...]:
        """The array's shape."""

    @property
    def values(self) -> Array:
        """Its entries. Raises ModelError if they are more than MOST_HELD that are not in memory."""

    @property
    def places(self) -> Index:
        """Their places; raises as ``values``."""

    @property
    def first(self) -> int:
        """The place of the first entry."""

    @property
    def key(self) -> str:
        """The same for the same values in the same arrangement."""

    def load(self) -> Floats:
        """Its entries in the type they are stored in, in its shape; may be strided. Raises ModelError."""

    def after(self, start: int) -> Entries:
        """The same with ``start`` added to every place."""


@dataclass(frozen=True, eq=False)
class Listed:
    """Values and places, entry by entry."""

    values: Array = field(repr=False)
    places: Index = field(repr=False)

    @property
    def shape(self) -> tuple[int, ...]:
        """The array's shape."""
        return self.values.shape

    @property
    def first(self) -> int:
        """The place of the first entry."""
        return int(self.places.flat[0])

    @property
    def key(self) -> str:
        """As of Entries."""
        return f"{Held(self.values.ravel()).digest} {list(self.shape)}"

    def load(self) -> Floats:
        """Its values."""
        return self.values

    def after(self, start: int) -> Listed:
        """The same with ``start`` added to every place."""
        return Listed(self.values, self.places + start)


@dataclass(frozen=True, eq=False)
class View:
    """One stored tensor in a shape: entry (i, j, ...) is its entry i strides[0] + j strides[1] + ..., each once."""

    stored: Stored
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    start: int = 0  # added to places

    @classmethod
    def of(cls, stored: Stored, shape: Sequence[int]) -> View:
        """All entries in order."""
        return cls(stored, tuple(shape), _in_order(shape))

    @property
    def size(self) -> int:
        """How many entries it has."""
        return math.prod(self.shape)

    @cached_property
    def values(self) -> Array:
        """Its entries."""
        self._check()
        return np.asarray(self.load(), dtype=np.float64)

    @cached_property
    def places(self) -> Index:
        """Their places."""
        self._check()
        return self._strided(np.arange(self.start, self.start + self.size, dtype=np.int64))

    @property
    def first(self) -> int:
        """The place of the first entry."""
        return self.start

    @property
    def key(self) -> str:
        """As of Entries."""
        return f"{self.stored.digest} {list(self.shape)} {list(self.strides)}"

    def load(self) -> Floats:
        """Its entries in the type they are stored in."""
        return self._strided(self.stored.load())

    def after(self, start: int) -> View:
        """The same with ``start`` added to every place."""
        return View(self.stored, self.shape, self.strides, self.start + start)

    def transposed(self, order: Sequence[int]) -> View:
        """The axes in this order."""
        shape, strides = (tuple(of[axis] for axis in order) for of in (self.shape, self.strides))
        return View(self.stored, shape, strides, self.start)

    def reshaped(self, shape: Sequence[int]) -> View | None:
        """The entries in the same order in another shape; None if that is not a matter of strides."""
        if self.strides == _in_order(self.shape):
            return View(self.stored, tuple(shape), _in_order(shape), self.start)
        long = [(d, s) for d, s in zip(self.shape, self.strides, strict=True) if d != 1]
        if [d for d, _ in long] != [d for d in shape if d != 1]:
            return None
        rest = iter(long)
        return View(self.stored, tuple(shape), tuple(1 if d == 1 else next(rest)[1] for d in shape), self.start)

    def _strided(self, array: NDArray[Any]) -> NDArray[Any]:
        steps = [step * array.itemsize for step in self.strides]
        return np.lib.stride_tricks.as_strided(array, self.shape, steps, writeable=False)

    def _check(self) -> None:
        if self.size > MOST_HELD:
            name = self.stored.name if isinstance(self.stored, InFile) else "in memory"
            raise ModelError(
                f"the tensor {name!r} has {self.size} entries; at most {MOST_HELD} are taken here",
                hint="larger ones are read by the tier layerwise, as weights of matrix products",
            )


def _in_order(shape: Sequence[int]) -> tuple[int, ...]:
    return tuple(math.prod(shape[axis + 1 :]) for axis in range(len(shape)))
