"""The data files of a model: files in its folder that hold values of its tensors.

Each is read once: what is used of it went into the digest that is compared with claim and evidence.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from outcome import Malformed, Rejected
from reading import pieces

from network.onnx_wire import MAX_NODES, Place, Stored

MAX_FILES = 4096  # data files of a model
MAX_DATA = 16 << 30  # bytes of all of them together; they are hashed, and not kept
MAX_KEPT = 80_000_000  # bytes that are kept of them: eight for each entry that is read of a model
_STEP = 4 << 20  # bytes that are read at a time


class DataFiles:
    """Those of the model file at ``path``; ``stated``: who says it -> their SHA-256 by name."""

    def __init__(self, path: str, stated: Mapping[str, Mapping[str, str]]) -> None:
        self._folder, self._stated = Path(path).parent, stated
        self._kept: dict[str, dict[tuple[int, int], bytearray]] = {}  # file -> offset, length -> the bytes there

    def read(self, places: Sequence[tuple[str, Place]], needed: Sequence[Stored], keep: bool = True) -> None:
        """Read all that ``places`` of tensors name, and ``keep`` the values of the tensors ``needed``.

        Rejected unless they are the files that are stated.
        """
        if len(places) > MAX_NODES:
            raise Malformed(f"model: {len(places)} tensors in data files, at most {MAX_NODES} are read")
        tensors: dict[str, list[tuple[str, Place]]] = {}
        for name, place in places:
            tensors.setdefault(place.file, []).append((name, place))
        if len(tensors) > MAX_FILES:
            raise Malformed(f"model: {len(tensors)} data files, at most {MAX_FILES} are read")
        for who, digests in self._stated.items():
            for file in sorted(tensors.keys() ^ digests.keys()):
                if file in tensors:
                    raise Rejected(f"{who}: the model's data file {file[:100]!r} is not listed there")
                raise Rejected(f"{who}: it lists the data file {file[:100]!r}, which the model does not use")
        self._kept = {file: {} for file in tensors}
        for head in needed:
            if keep and head.place is not None:
                self._kept[head.place.file][head.place.offset, head.length] = bytearray()
        if sum(length for regions in self._kept.values() for _, length in regions) > MAX_KEPT:
            raise Malformed(f"model: more than {MAX_KEPT} bytes of values in data files")
        sizes: dict[str, int] = {}
        for file, known in sorted(tensors.items()):
            sizes[file] = self._read(file, known)
            if sum(sizes.values()) > MAX_DATA:
                raise Malformed(f"model: its data files have more than {MAX_DATA} bytes together")
        for head in needed:
            if head.place is not None:
                _check_end(head, head.place, sizes[head.place.file])

    def values(self, head: Stored) -> bytes:
        """The bytes that a data file holds of the tensor; none if the model file has them."""
        return b"" if head.place is None else bytes(self._kept[head.place.file][head.place.offset, head.length])

    def _read(self, file: str, tensors: Sequence[tuple[str, Place]]) -> int:
        """Read the file once, from its beginning to its end, and keep what is needed; its size."""
        sha256, sha1 = hashlib.sha256(), hashlib.sha1(usedforsecurity=False)
        stated = [(name, place.checksum) for name, place in tensors if place.checksum]
        at = 0
        what = f"model: tensor {tensors[0][0]!r} is stored in the data file {file[:100]!r}"
        try:
            for piece in pieces(self._path(file), MAX_DATA, _STEP):
                sha256.update(piece)
                if stated:
                    sha1.update(piece)
                for (offset, length), held in self._kept[file].items():
                    start = offset + len(held)  # the next byte of it that is not there yet
                    if at <= start < at + len(piece):
                        held += piece[start - at : offset + length - at]
                at += len(piece)
        except (Malformed, Rejected) as error:
            raise type(error)(f"{what}: {error}") from None
        found = sha256.hexdigest()
        for who, digests in self._stated.items():
            if (digest := digests[file]) != found:
                shown = f"SHA-256 {digest[:12]}..., not {found[:12]}..."
                raise Rejected(f"{who}: it is about another data file {file[:100]!r} ({shown})")
        for name, checksum in stated:
            if checksum != sha1.hexdigest():
                raise Malformed(f"model: tensor {name!r} states a checksum that is not the SHA-1 of {file[:100]!r}")
        return at

    def _path(self, file: str) -> str:
        """Where the file is, no link leading out of the folder; Rejected if it is not there."""
        try:
            path, folder = (os.path.realpath(p, strict=True) for p in (self._folder / file, self._folder))
        except FileNotFoundError:
            raise Rejected("it is not in the model's folder; copy it there, beside the model") from None
        except OSError as error:
            raise Malformed(f"it cannot be read ({error.strerror})") from None
        if not Path(path).is_relative_to(folder):
            raise Malformed("it is a link that leads out of the model's folder; put the file itself there")
        return path


def _check_end(head: Stored, place: Place, size: int) -> None:
    """Malformed unless the values are in the file, and at its end if no length is stated."""
    end = place.offset + head.length
    if end > size or (place.length is None and end != size):
        raise Malformed(
            f"model: tensor {head.name!r} has its values in bytes {place.offset} to {end} of {place.file[:100]!r}"
            f"{', its last ones' if place.length is None else ''}; the file has {size}"
        )
