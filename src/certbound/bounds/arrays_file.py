"""Arrays by name in .npz files: what is written beside a claim, and what a user may give.

Written files hold float64 arrays in C order, stored without compression, with the same bytes for the same arrays: the
checker reads no others. Read are any arrays of numbers, of .npz and .safetensors files, within limits.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import DomainError
from ..evidence_files import ARRAYS
from ..files import read_bytes
from ..network.stored import Array

MAX_ARRAYS = 4096  # of one file; the checker's limit is the same
MAX_BYTES = 256 << 20  # of a file that is read, and of its arrays
NPZ = ".npz"
SAFETENSORS = ".safetensors"
_LARGEST_INTEGER = 2**53  # larger whole numbers are not all float64


def npz_bytes(arrays: Mapping[str, Array]) -> bytes:
    """The file: what numpy.load opens, and the checker reads."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.comment = ARRAYS
        for name, array in arrays.items():
            part = io.BytesIO()
            plain = np.ascontiguousarray(array, dtype="<f8").reshape(np.shape(array))
            np.lib.format.write_array(part, plain, version=(1, 0), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), part.getvalue())
    return stream.getvalue()


def read_arrays(file: Path) -> dict[str, Array]:
    """name -> array as float64, exactly the numbers in the file. Raises DomainError for anything else than numbers."""
    if file.suffix == NPZ:
        return npz_arrays(read_bytes(file, MAX_BYTES, DomainError), str(file))
    if file.suffix != SAFETENSORS:
        raise DomainError(
            f"the suffix {file.suffix!r} is none that is read", where=str(file), hint=f"expected {NPZ} or {SAFETENSORS}"
        )
    from ..network.arrays.stored import floats, from_file

    found = from_file(file)
    if len(found) > MAX_ARRAYS:
        raise DomainError(f"{len(found)} arrays; at most {MAX_ARRAYS} are read", where=str(file))
    return {name: np.asarray(floats(name, value).load(), dtype=np.float64) for name, value in found.items()}


def npz_arrays(data: bytes, where: str) -> dict[str, Array]:
    """The arrays of the bytes of an .npz file. Raises DomainError; nothing is unpickled."""
    hint = "numpy.savez(FILE, **arrays) writes such a file"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_ARRAYS or sum(member.file_size for member in members) > MAX_BYTES:
                problem = f"more than {MAX_ARRAYS} arrays, or more than {MAX_BYTES} bytes of them"
                raise DomainError(problem, where=where)
            if len({member.filename for member in members}) != len(members):
                raise DomainError("two arrays have the same name", where=where)
            found = {}
            for member in members:
                with archive.open(member) as part:
                    raw = io.BytesIO(part.read(member.file_size + 1))
                found[member.filename.removesuffix(".npy")] = np.lib.format.read_array(raw, allow_pickle=False)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, ValueError, EOFError, OSError, RuntimeError, NotImplementedError,
            KeyError, SyntaxError) as error:  # fmt: skip
        raise DomainError(
            f"not an .npz file of arrays of numbers ({str(error)[:120]})", where=where, hint=hint
        ) from None
    return {name: exact(array, f"array {name[:100]!r}", where) for name, array in found.items()}


def exact(value: Any, what: str, where: str = "") -> Array:
    """An array of finite numbers as float64 with exactly these numbers. Raises DomainError."""
    array = np.asarray(value)
    if array.dtype.kind not in "fiu" or array.dtype.itemsize > 8 or not array.size:
        raise DomainError(f"{what} has type {array.dtype} and {array.size} entries; expected numbers", where=where)
    if array.dtype.kind != "f" and np.abs(array.astype(np.float64)).max() > _LARGEST_INTEGER:
        raise DomainError(f"{what} holds whole numbers beyond 2^53", where=where)
    result = array.astype(np.float64)
    if not np.isfinite(result).all():
        raise DomainError(f"{what} holds NaN or infinity", where=where)
    return result
