"""Arrays by name in an .npz file beside the claim, read strictly: float64 in C order, stored without compression.

Members are the headers of the .npy format and raw numbers, one after the other in the order of the file's directory,
with nothing before, between or after them that it does not list: whatever reads the file finds the same arrays. Nothing
is unpickled or unpacked, so a file takes no more memory than its bytes.
"""

from __future__ import annotations

import io
import math
import re
import struct
import zipfile
from typing import NamedTuple

from outcome import Malformed

MAX_BYTES = 256 << 20  # of the file
MAX_ARRAYS = 4096
MAX_DIMENSIONS = 16
_HEADER = re.compile(
    rb"\{'descr': '<f8', 'fortran_order': False, 'shape': \(((?:\d{1,12}, ?)*(?:\d{1,12},?)?)\), \} *\n", re.ASCII
)
_LOCAL = struct.Struct("<4s5H3I2H")  # what stands before a member; its name follows
_LISTED, _END = 46, 22  # bytes of an entry of the directory without name, extra and comment; of the file's end
_LONG, _LONG_MARK = struct.Struct("<2H2Q"), b"\x01\0\x10\0"  # sizes of 64 bits, as numpy.savez has them
_ELSEWHERE = 0xFFFFFFFF  # in place of a size that is there
_NAME_IS_UTF8 = 0x800  # the only flag of a member
_MAGIC = b"\x93NUMPY\x01\x00"


class Array(NamedTuple):
    """``data``: the entries as little-endian doubles, row by row."""

    shape: tuple[int, ...]
    data: bytes

    @property
    def size(self) -> int:
        """How many entries it has."""
        return len(self.data) // 8

    def values(self, where: str) -> list[float]:
        """The entries; Malformed if one is NaN or infinite."""
        found = list(struct.unpack(f"<{self.size}d", self.data))
        if not all(map(math.isfinite, found)):
            raise Malformed(f"{where}: it holds NaN or infinity")
        return found


def read_npz(data: bytes, name: str) -> dict[str, Array]:
    """Name -> array; Malformed for any other file."""
    found: dict[str, Array] = {}
    if not data.startswith(b"PK\x03\x04"):
        raise Malformed(f"{name}: not an .npz file")
    if data.count(b"PK\x01\x02") > 2 * MAX_ARRAYS:  # before a directory of millions is read
        raise Malformed(f"{name}: more than {MAX_ARRAYS} arrays")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if not 0 < len(members) <= MAX_ARRAYS:
                raise Malformed(f"{name}: {len(members)} arrays, 1 to {MAX_ARRAYS} are read")
            if sum(member.file_size for member in members) > len(data):
                raise Malformed(f"{name}: its members have more bytes than the file")
            _require_packed(data, archive, name)
            for member in members:
                where = f"{name}: {member.filename[:60]!r}"
                if member.compress_type != zipfile.ZIP_STORED or member.flag_bits & 1:
                    raise Malformed(f"{where} is compressed or encrypted")
                if not member.filename.endswith(".npy") or member.file_size != member.compress_size:
                    raise Malformed(f"{where} is no stored array")
                key = member.filename.removesuffix(".npy")
                if key in found:
                    raise Malformed(f"{where} is there twice")
                found[key] = _array(archive.read(member), where)
    except Malformed:
        raise
    except Exception as error:  # whatever the library raises on a damaged file
        raise Malformed(f"{name}: not an .npz file ({type(error).__name__})") from None
    return found


def _require_packed(data: bytes, archive: zipfile.ZipFile, name: str) -> None:
    """Malformed unless members, directory and end follow each other without gaps, and each member says of itself what
    the directory says of it: a reader that goes through the members would else find others than one that looks there.
    """
    at, listed = 0, 0
    for member in archive.infolist():
        where = f"{name}: {member.filename[:60]!r}"
        if member.header_offset != at or at + _LOCAL.size > len(data):
            raise Malformed(f"{where} does not follow the member before it")
        mark, _, flags, method, _, _, crc, *sizes, length, extra = _LOCAL.unpack_from(data, at)
        at += _LOCAL.size
        stored, more = data[at : at + length], data[at + length : at + length + extra]
        if sizes == [_ELSEWHERE] * 2 and extra == _LONG.size and more[:4] == _LONG_MARK:
            sizes, more = list(_LONG.unpack(more)[2:]), b""
        if (
            (mark, flags, method, crc, *sizes, more)
            != (b"PK\x03\x04", member.flag_bits, member.compress_type, member.CRC, member.compress_size,
                member.file_size, b"")
            or flags & ~_NAME_IS_UTF8
            or stored != member.orig_filename.encode("utf-8" if flags else "cp437")
            or member.orig_filename != member.filename
        ):  # fmt: skip
            raise Malformed(f"{where} is not what the directory says, or of another kind")
        at += length + extra + member.compress_size
        listed += _LISTED + length + len(member.extra) + len(member.comment)
    if archive.start_dir != at or at + listed + _END + len(archive.comment) != len(data):
        raise Malformed(f"{name}: it holds bytes that its directory does not list")


def _array(raw: bytes, where: str) -> Array:
    """One member: magic, length of the header, header, numbers."""
    if not raw.startswith(_MAGIC) or len(raw) < 10:
        raise Malformed(f"{where}: not an array of format 1.0")
    start = 10 + int.from_bytes(raw[8:10], "little")
    match = _HEADER.fullmatch(raw[10:start])
    if match is None or len(raw[10:start]) != start - 10:
        raise Malformed(f"{where}: its header is not that of float64 in C order")
    shape = tuple(int(part) for part in match[1].replace(b" ", b"").split(b",") if part)
    if match[1].decode() != str(shape)[1:-1] or len(shape) > MAX_DIMENSIONS or 8 * math.prod(shape) != len(raw) - start:
        raise Malformed(f"{where}: {len(raw) - start} bytes for the shape {list(shape)[:MAX_DIMENSIONS]}")
    return Array(shape, raw[start:])
