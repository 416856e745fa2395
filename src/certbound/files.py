"""Reading files of other people within bounds: regular files of a limited size, TOML and JSON that are read quickly.

tomllib needs the square of a dotted key's parts in time and memory, and some kilobyte for every table. ``bound_toml``
counts both first, skipping strings and comments as TOML has them.
"""

from __future__ import annotations

import json
import re
import stat
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path, PureWindowsPath
from typing import Any

from .errors import CertboundError

MAX_TOML = 4 << 20  # bytes; the checker's limit for claims is the same
MAX_CERTIFICATE = 64 << 20  # bytes; the checker's limit is the same
MAX_MODEL = 256 << 20  # bytes; the checker's limit is the same, and the entries that are read need no more
MAX_VALUES = 5_000_000  # of a JSON file: commas, colons and brackets
MAX_PARTS = 8  # of a dotted key
MAX_DEPTH = 64  # of brackets
MAX_KEYS = 50_000  # keys and brackets, and parts of dotted keys beyond two
MAX_ITEMS = 400_000  # commas
MAX_DIGITS_BITS = 1400  # of a whole number: some 400 digits
_OUTSIDE = re.compile(r"\"\"\"|'''|[\n=,.\[\]{}#\"']")
_INSIDE = {
    '"': re.compile(r'["\\\n]'),
    "'": re.compile(r"['\n]"),
    '"""': re.compile(r'\\|"""'),
    "'''": re.compile("'''"),
}


Kind = type[CertboundError]


def read_bytes(file: Path, limit: int, error: Kind = CertboundError, hint: str = "") -> bytes:
    """The contents of a regular file of at most ``limit`` bytes. Raises ``error``, as all these functions do."""
    return b"".join(pieces(file, limit, limit + 1, error, hint))


def pieces(file: Path, limit: int, step: int, error: Kind = CertboundError, hint: str = "") -> Iterator[bytes]:
    """The same, ``step`` bytes at a time."""
    try:
        status = file.stat()  # before it is opened: a pipe would wait for its writer, a device never ends
        if not stat.S_ISREG(status.st_mode):
            kind = "a folder" if stat.S_ISDIR(status.st_mode) else "a pipe or a device"
            raise error(f"cannot be read (it is {kind}); expected a regular file", where=str(file), hint=hint)
        if status.st_size > limit:
            message = f"larger than {limit} bytes: it has {status.st_size}, which is more than is read"
            raise error(message, where=str(file), hint=hint)
        left = status.st_size + 1  # the one more shows whether it grows
        with file.open("rb") as stream:
            while data := stream.read(min(step, left)):
                left -= len(data)
                yield data
    except OSError as reason:
        raise error(f"cannot be read ({reason.strerror})", where=str(file), hint=hint) from None
    if left != 1:
        raise error("it changed while it was read; try again", where=str(file), hint=hint)


def misplaced(name: str) -> str:
    """Why ``name`` (parts joined by /) is not the name of a file below a folder; empty if it is."""
    if not name or name.startswith("/"):
        return "it is absolute" if name else "it is empty"
    if "\0" in name or "\\" in name:
        return "it has a backslash or a zero byte"
    if PureWindowsPath(name).drive:
        return "it names a drive"
    return "it has an empty part, '.' or '..'" if any(part in ("", ".", "..") for part in name.split("/")) else ""


def read_text(file: Path, limit: int, error: Kind = CertboundError, hint: str = "") -> str:
    """The text of such a file, its line ends as they are."""
    try:
        return read_bytes(file, limit, error, hint).decode("utf-8")
    except UnicodeDecodeError as reason:
        line = reason.object.count(b"\n", 0, reason.start) + 1
        raise error(f"not UTF-8 at line {line}", where=str(file), hint=hint) from None


def read_toml(
    file: Path,
    error: Kind = CertboundError,
    hint: str = "",
    limit: int = MAX_TOML,
    parse_float: Callable[[str], Any] = float,
) -> dict[str, Any]:
    """The table in a TOML file."""
    try:
        return parse_toml(read_text(file, limit, error, hint), parse_float)
    except ValueError as reason:
        raise error(f"not a TOML file ({reason})", where=str(file), hint=hint) from None


def read_json(file: Path, limit: int = MAX_CERTIFICATE, error: Kind = CertboundError, hint: str = "") -> Any:
    """The value in a JSON file."""
    try:
        return parse_json(read_text(file, limit, error, hint))
    except ValueError as reason:
        raise error(f"not a JSON file ({reason})", where=str(file), hint=hint) from None


def parse_json(text: str) -> Any:
    """The value that the text of a JSON file means. Raises ValueError."""
    if (found := sum(map(text.count, ",:[{"))) > MAX_VALUES:
        raise ValueError(f"{found} commas, colons and brackets; at most {MAX_VALUES} are read")
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("brackets nested too deep") from None


def parse_toml(text: str, parse_float: Callable[[str], Any] = float) -> dict[str, Any]:
    """The table that the text of a TOML file means. Raises ValueError, with the line where there is one."""
    text = text.replace("\r\n", "\n")
    bound_toml(text)
    try:
        table = tomllib.loads(text, parse_float=parse_float)
    except (ValueError, RecursionError) as reason:  # not only TOMLDecodeError: int() refuses very long numbers
        problem = str(reason).replace("at end of document", f"at the end, line {len(text.splitlines()) or 1}")
        # the line is at the end of the message
        raise ValueError(problem if len(problem) <= 160 else f"{problem[:80]}…{problem[-80:]}") from None
    _bound_numbers(table)
    return table


def bound_toml(text: str) -> None:
    """ValueError, with the line, for what tomllib would need long for. Text that is not TOML counts as it may."""
    at = dots = depth = keys = items = 0
    while (match := _OUTSIDE.search(text, at)) is not None:
        token, at = match[0], match.end()
        problem = ""
        if token == "#":
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
        elif token in _INSIDE:
            at = _end_of_string(text, at, token)
        elif token == ".":
            dots += 1
            keys += dots > 1  # a number has one dot
            if dots >= MAX_PARTS:
                problem = f"a key of more than {MAX_PARTS} dotted parts; nest tables instead"
        else:
            dots = 0
            depth += (token in "[{") - (token in "]}")
            keys += token in "=[{"
            items += token == ","
            if depth > MAX_DEPTH:
                problem = f"brackets nested deeper than {MAX_DEPTH}"
            elif items > MAX_ITEMS:
                problem = f"more than {MAX_ITEMS} items in lists"
        if keys > MAX_KEYS:
            problem = problem or f"more than {MAX_KEYS} keys and brackets"
        if problem:
            raise ValueError(f"line {text.count(chr(10), 0, match.start()) + 1}: {problem}")


def _end_of_string(text: str, at: int, quotes: str) -> int:
    """Where the string ends that began before ``at``; one that is not closed ends where tomllib gives up."""
    while (match := _INSIDE[quotes].search(text, at)) is not None:
        at = match.end()
        if match[0] == "\\":
            at += 1
        elif len(quotes) == 1:
            return at
        else:  # up to two more quotes belong to the string
            return at + text.startswith(quotes[0], at) + text.startswith(quotes[:2], at)
    return len(text)


def _bound_numbers(table: dict[str, Any]) -> None:
    """Whole numbers of so many digits that they cannot even be shown are refused here, for all readers."""
    waiting: list[Any] = [table]
    while waiting:
        value = waiting.pop()
        for item in value.values() if isinstance(value, dict) else value:
            if isinstance(item, dict | list):
                waiting.append(item)
            elif type(item) is int and item.bit_length() > MAX_DIGITS_BITS:
                raise ValueError(f"a whole number of {item.bit_length()} bits; at most {MAX_DIGITS_BITS} are read")
