"""Strict reading: untrusted bytes -> checked Python values. Whatever is unclear is malformed."""

from __future__ import annotations

import json
import math
import re
import stat
import tomllib
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from arithmetic.dyadic import fast
from outcome import Malformed

MAX_STRING = 20_000
MAX_NUMBER = 400
MAX_DEPTH = 64
MAX_TOML = 4 << 20  # bytes
MAX_MODEL = 256 << 20  # bytes; the entries that are read of a model need no more
MAX_VALUES = 5_000_000  # of a JSON file: commas, colons and brackets, those in strings too
MAX_ITEMS = 400_000  # commas of a TOML file
MAX_PARTS = 8  # of a dotted TOML key
MAX_KEYS = 50_000  # keys and brackets of a TOML file, and parts of its dotted keys beyond two
_DECIMAL = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d{1,3})?", re.ASCII)
_FRACTION = re.compile(r"(-?\d+)/(\d+)", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_DYADIC = re.compile(r"-?0x[01]\.?[0-9a-f]*p[+-]\d{1,4}", re.ASCII)
_OUTSIDE = re.compile(r"""[\n=,.\[\]{}#]|\"{3}|'{3}|["']""")  # what ends or begins something in TOML
_INSIDE = {
    '"': re.compile(r'["\\\n]'),
    "'": re.compile(r"['\n]"),
    '"""': re.compile(r'\\|"""'),
    "'''": re.compile("'''"),
}


def read_bytes(path: str, limit: int) -> bytes:
    """The file's bytes; Malformed if it cannot be read, is empty or is larger than ``limit``."""
    data = b"".join(pieces(path, limit, limit + 1))
    if not data:
        raise Malformed(f"{path}: the file is empty")
    return data


def pieces(path: str, limit: int, step: int) -> Iterator[bytes]:
    """The file's bytes, ``step`` at a time; Malformed if it cannot be read or is larger than ``limit``."""
    try:
        status = Path(path).stat()  # before it is opened: a pipe would wait for its writer, a device never ends
        if not stat.S_ISREG(status.st_mode):
            raise Malformed(f"{path}: not a regular file; save its contents to one")
        if status.st_size > limit:
            raise Malformed(f"{path}: {status.st_size} bytes, at most {limit} are read")
        left = status.st_size + 1  # the one more shows whether it grows
        with Path(path).open("rb") as file:
            while data := file.read(min(step, left)):
                left -= len(data)
                yield data
    except OSError as error:
        raise Malformed(f"{path}: cannot be read ({error.strerror})") from None
    except ValueError:
        raise Malformed(f"{path[:60]!r}: not the name of a file") from None
    if left != 1:
        raise Malformed(f"{path}: it grew or shrank while it was read")


def read_json(data: bytes, name: str) -> Any:
    """JSON without duplicate keys, floats, NaN or infinity; numbers that matter are strings."""

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        table = dict(items)
        if len(table) != len(items):
            raise Malformed(f"{name}: a key occurs twice in one object")
        return table

    def refuse(text: str) -> Any:
        raise Malformed(f"{name}: the number {text[:40]} must be an exact string")

    if (found := sum(map(data.count, (b",", b":", b"[", b"{")))) > MAX_VALUES:
        raise Malformed(f"{name}: {found} commas, colons and brackets, at most {MAX_VALUES} are read")
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=pairs, parse_float=refuse, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"{name}: not JSON ({str(error)[:100]})") from None
    _limit(value, name)
    return value


def read_toml(data: bytes, name: str) -> dict[str, Any]:
    """TOML without floats; numbers that matter are strings."""

    def refuse(text: str) -> Any:
        raise Malformed(f"{name}: the number {text[:40]} must be an exact string")

    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
        _bound_toml(text, name)
        table = tomllib.loads(text, parse_float=refuse)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"{name}: not TOML ({str(error)[:100]})") from None
    _limit(table, name)
    return table


def _bound_toml(text: str, name: str) -> None:
    """Malformed if tomllib would need long for the text: dotted keys cost the square of their parts, and every key and
    bracket much memory. Strings and comments are skipped as TOML has them; text that is not TOML counts as it may.
    """
    at = dots = depth = keys = items = 0
    while (match := _OUTSIDE.search(text, at)) is not None:
        token, at = match[0], match.end()
        if token == "#":
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
            continue
        if token in _INSIDE:
            at = _after_string(text, at, token)
            continue
        if token == ".":
            dots += 1
            keys += dots > 1  # a number has one
        else:
            dots = 0
            keys += token in "=[{"
            items += token == ","
            depth += (token in "[{") - (token in "]}")
        for found, most, what in (
            (dots + 1, MAX_PARTS, "dotted parts in a key"),
            (depth, MAX_DEPTH, "brackets inside each other"),
            (keys, MAX_KEYS, "keys and brackets"),
            (items, MAX_ITEMS, "items"),
        ):
            if found > most:
                line = text.count("\n", 0, match.start()) + 1
                raise Malformed(f"{name}: line {line}: more than {most} {what}")


def _after_string(text: str, at: int, quotes: str) -> int:
    """Where the TOML string ends that began before ``at`` with these quotes."""
    while (match := _INSIDE[quotes].search(text, at)) is not None:
        at = match.end()
        if match[0] == "\\":
            at += 1
            continue
        if len(quotes) == 3:  # up to two more quotes belong to the string
            at += text.startswith(quotes[0], at) + text.startswith(quotes[:2], at)
        return at
    return len(text)


def _limit(value: Any, name: str) -> None:
    level, depth = [value], 0
    while level:
        if depth > MAX_DEPTH:
            raise Malformed(f"{name}: nested deeper than {MAX_DEPTH}")
        below: list[Any] = []
        for item in level:
            kind = type(item)
            if kind is str:
                if len(item) > MAX_STRING:
                    raise Malformed(f"{name}: a string of {len(item)} characters")
            elif kind is int:
                if not -(2**63) < item < 2**63:
                    raise Malformed(f"{name}: a whole number of more than 63 bits")
            elif kind is dict:
                below += item
                below += item.values()
            elif kind is list:
                below += item
        level, depth = below, depth + 1


def table(
    value: Any, where: str, required: Mapping[str, type], optional: Mapping[str, type] | None = None
) -> dict[str, Any]:
    """``value``, if it is a table with exactly these keys and types. No key may be unknown: it could change meaning."""
    optional = optional or {}
    if type(value) is not dict:
        raise Malformed(f"{where}: expected a table, got {_show(value)}")
    if missing := sorted(set(required) - set(value)):
        raise Malformed(f"{where}: missing {missing}")
    if unknown := sorted(set(value) - set(required) - set(optional)):
        raise Malformed(f"{where}: unknown key {_show(unknown[0])}")
    for key, item in value.items():
        expected = required.get(key) or optional[key]
        if type(item) is not expected:
            raise Malformed(f"{where}.{key}: expected {expected.__name__}, got {_show(item)}")
    return value


def rows(value: Any, where: str) -> list[Any]:
    """``value``, if it is a nonempty list."""
    if type(value) is not list or not value:
        raise Malformed(f"{where}: expected a nonempty list, got {_show(value)}")
    return value


def texts(value: Any, where: str) -> list[str]:
    """``value``, if it is a list of strings (it may be empty)."""
    if type(value) is not list or any(type(item) is not str for item in value):
        raise Malformed(f"{where}: expected a list of strings, got {_show(value)}")
    return value


def digest(value: str, where: str) -> str:
    """``value``, if it is a SHA-256 digest in lower-case hexadecimal."""
    if not _DIGEST.fullmatch(value):
        raise Malformed(f"{where}: expected 64 hexadecimal digits, got {_show(value)}")
    return value


def digests(value: Any, where: str) -> dict[str, str]:
    """``value``, if it is a nonempty table from names of files to their digests."""
    if type(value) is not dict or not value:
        raise Malformed(f"{where}: expected a nonempty table, got {_show(value)}")
    for name, item in value.items():
        if type(item) is not str:
            raise Malformed(f"{where}.{name[:60]}: expected str, got {_show(item)}")
        digest(item, f"{where}.{name[:60]}")
    return value


def number(value: Any, where: str) -> Fraction:
    """The rational an exact string denotes: a decimal, p/q, or a hexadecimal dyadic such as 0x1.8p-2."""
    if type(value) is str and len(value) <= MAX_NUMBER:
        if _DECIMAL.fullmatch(value):
            return fast(Fraction(value))
        if (match := _FRACTION.fullmatch(value)) and int(match[2]) != 0:
            return fast(Fraction(int(match[1]), int(match[2])))
        if _DYADIC.fullmatch(value):
            try:
                dyadic = float.fromhex(value)
            except OverflowError:
                raise Malformed(f"{where}: {value} is too large") from None
            if math.isfinite(dyadic) and dyadic.hex() == value:  # anything else was rounded or is not canonical
                return fast(Fraction(dyadic))
    raise Malformed(f"{where}: expected an exact number, got {_show(value)}")


def nonnegative(value: Any, where: str) -> Fraction:
    """number(), if it is at least 0."""
    result = number(value, where)
    if result < 0:
        raise Malformed(f"{where}: {_show(value)} is negative")
    return result


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


class Tokens:
    """The tokens of a formula, each a match of ``pattern``, and a place among them; Malformed for anything else."""

    def __init__(self, text: str, pattern: re.Pattern[str], where: str) -> None:
        self.where, self.at = where, 0
        self.tokens: list[str] = []
        at = 0
        while text[at:].strip():
            match = pattern.match(text, at)
            if match is None:
                raise self.fail(f"cannot read {text[at : at + 20]!r}")
            self.tokens.append(match.group().strip())
            at = match.end()

    def fail(self, message: str) -> Malformed:
        """The error, with the place of the formula."""
        return Malformed(f"{self.where}: {message}")

    def peek(self) -> str:
        """The next token; empty at the end."""
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        """The next token, which is passed."""
        token = self.peek()
        self.at += 1
        return token
