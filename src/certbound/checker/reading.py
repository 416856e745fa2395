"""Strict reading: untrusted bytes -> checked Python values. Whatever is unclear is malformed."""

from __future__ import annotations

import json
import math
import re
import tomllib
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from outcome import Malformed

MAX_STRING = 20_000
MAX_NUMBER = 400
MAX_LINE = 4096
MAX_DEPTH = 64
_DECIMAL = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d{1,3})?", re.ASCII)
_FRACTION = re.compile(r"(-?\d+)/(\d+)", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_DYADIC = re.compile(r"-?0x[01]\.?[0-9a-f]*p[+-]\d{1,4}", re.ASCII)


def read_bytes(path: str, limit: int) -> bytes:
    """The file's bytes; Malformed if it cannot be read or is larger than ``limit``."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise Malformed(f"{path}: cannot be read ({error.strerror})") from None
    if len(data) > limit:
        raise Malformed(f"{path}: larger than {limit} bytes")
    if not data:
        raise Malformed(f"{path}: the file is empty")
    return data


def read_json(data: bytes, name: str) -> Any:
    """JSON without duplicate keys, floats, NaN or infinity; numbers that matter are strings."""

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        table = dict(items)
        if len(table) != len(items):
            raise Malformed(f"{name}: a key occurs twice in one object")
        return table

    def refuse(text: str) -> Any:
        raise Malformed(f"{name}: the number {text[:40]} must be an exact string")

    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=pairs, parse_float=refuse, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"{name}: not JSON ({str(error)[:100]})") from None
    _limit(value, name, 0)
    return value


def read_toml(data: bytes, name: str) -> dict[str, Any]:
    """TOML without floats; numbers that matter are strings."""

    def refuse(text: str) -> Any:
        raise Malformed(f"{name}: the number {text[:40]} must be an exact string")

    # tomllib needs quadratic time for a key of many dotted parts, and keys do not span lines.
    if max(map(len, data.splitlines()), default=0) > MAX_LINE:
        raise Malformed(f"{name}: a line of more than {MAX_LINE} bytes")
    try:
        table = tomllib.loads(data.decode("utf-8"), parse_float=refuse)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"{name}: not TOML ({str(error)[:100]})") from None
    _limit(table, name, 0)
    return table


def _limit(value: Any, name: str, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise Malformed(f"{name}: nested deeper than {MAX_DEPTH}")
    if isinstance(value, str) and len(value) > MAX_STRING:
        raise Malformed(f"{name}: a string of {len(value)} characters")
    if isinstance(value, int) and abs(value) >= 2**63:
        raise Malformed(f"{name}: a whole number of more than 63 bits")
    if isinstance(value, dict):
        _limit(list(value), name, depth)
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            _limit(item, name, depth + 1)


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


def number(value: Any, where: str) -> Fraction:
    """The rational an exact string denotes: a decimal, p/q, or a hexadecimal dyadic such as 0x1.8p-2."""
    if type(value) is str and len(value) <= MAX_NUMBER:
        if _DECIMAL.fullmatch(value):
            return Fraction(value)
        if (match := _FRACTION.fullmatch(value)) and int(match[2]) != 0:
            return Fraction(int(match[1]), int(match[2]))
        if _DYADIC.fullmatch(value):
            try:
                dyadic = float.fromhex(value)
            except OverflowError:
                raise Malformed(f"{where}: {value} is too large") from None
            if math.isfinite(dyadic) and dyadic.hex() == value:  # anything else was rounded or is not canonical
                return Fraction(dyadic)
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
