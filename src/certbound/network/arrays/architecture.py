"""The architecture file (TOML): what arrays by name compute, layer by layer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ...errors import ModelError, known
from ...files import MAX_TOML, parse_toml, read_text
from ..onnx.schemas import MAX_NAME
from ..onnx.state import MAX_NODES, MAX_SIZE

INPUT = "input"  # the name of the network's input
_HINT = "docs/arrays.md describes architecture files"
_TOP = ("layout", "input", "layer", "unused")
_EVERY = ("op", "name", "from")  # keys that any layer may have
_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*layer[ \t]*\]\]", re.MULTILINE)


@dataclass(frozen=True)
class Convention:
    """Where the axes of weights and of data stand. ``weight``: that of a dense layer and of a kernel, ... for its
    places; O: outputs, I: inputs. ``channels_last``: data has its channels after its places.
    """

    weight: str
    channels_last: bool

    def letters(self, places: str) -> str:
        """A letter for each axis of a weight whose places have these letters."""
        return self.weight.replace("...", places)


CONVENTIONS = {
    "torch": Convention("OI...", channels_last=False),
    "flax": Convention("...IO", channels_last=True),
    "keras": Convention("...IO", channels_last=True),
}


@dataclass(frozen=True)
class Layer:
    """One layer. ``takes``: names of earlier layers, or INPUT; () is the layer before. ``options``: its other keys.

    ``where``: the file and the layer, for messages.
    """

    where: str
    operation: str
    name: str
    takes: tuple[str, ...]
    options: Mapping[str, Any]

    def fail(self, message: str, hint: str = "") -> ModelError:
        """The refusal."""
        return ModelError(message, where=self.where, hint=hint)


@dataclass(frozen=True)
class Architecture:
    """``shape``: of one input, without batch. ``unused``: names of arrays that the network does not have."""

    file: str
    convention: Convention
    shape: tuple[int, ...]
    layers: tuple[Layer, ...]
    unused: tuple[str, ...]


def read_architecture(file: Path, operations: Mapping[str, tuple[set[str], set[str]]]) -> Architecture:
    """The file's architecture. ``operations``: what op may be -> the keys it needs, the ones it may have.

    Raises ModelError naming file and layer.
    """
    text = read_text(file, MAX_TOML, ModelError, _HINT)
    try:
        table = parse_toml(text)
    except ValueError as reason:
        raise ModelError(f"not a TOML file ({reason})", where=str(file), hint=_HINT) from None

    def fail(message: str, hint: str = _HINT) -> ModelError:
        return ModelError(message, where=str(file), hint=hint)

    _only(table, _TOP, fail)
    if not isinstance(table.get("layout"), str) or table["layout"] not in CONVENTIONS:
        raise fail(f"layout = {str(table.get('layout'))[:60]!r}; expected one of {', '.join(map(repr, CONVENTIONS))}")
    layers = table.get("layer")
    if not isinstance(layers, list) or not layers or not all(isinstance(layer, dict) for layer in layers):
        raise fail("it has no layers; expected a [[layer]] for each")
    if len(layers) > MAX_NODES:
        raise fail(f"{len(layers)} layers; at most {MAX_NODES} are read")
    unused = table.get("unused", [])
    if not isinstance(unused, list) or not all(isinstance(name, str) for name in unused):
        raise fail("unused: expected a list of names of arrays")
    lines = [text.count("\n", 0, match.start()) + 1 for match in _HEADER.finditer(text)]
    read, names = [], {INPUT}
    for at, layer in enumerate(layers):
        line = f"line {lines[at]}, " if len(lines) == len(layers) else ""
        read.append(_layer(layer, f"{file}: {line}layer {at + 1}", operations, names))
    shape = _counts(table.get("input"), partial(_fail_at, str(file), "input"))
    return Architecture(str(file), CONVENTIONS[table["layout"]], tuple(shape), tuple(read), tuple(unused))


def _layer(
    table: Mapping[str, Any], where: str, operations: Mapping[str, tuple[set[str], set[str]]], names: set[str]
) -> Layer:
    operation, name, takes = table.get("op"), table.get("name", ""), table.get("from", [])

    def fail(message: str, hint: str = "") -> ModelError:
        return ModelError(message, where=where, hint=hint)

    if not isinstance(operation, str) or operation not in operations:
        raise fail(f"op = {str(operation)[:60]!r} is no operation", known(str(operation)[:60], operations))
    where += f" ({operation}{f' {name!r}' if isinstance(name, str) and name else ''})"
    if not isinstance(name, str) or ("name" in table and not name) or len(name) > MAX_NAME // 2:
        raise fail(f"name = {str(name)[:60]!r}; expected a short text")
    if name and name in names:
        raise fail(f"the name {name!r} is taken", "every layer's name is its own; the network's input is 'input'")
    takes = [takes] if isinstance(takes, str) else takes
    if (
        not isinstance(takes, list)
        or not all(isinstance(item, str) for item in takes)
        or ("from" in table and not takes)
    ):
        raise fail("from: expected the name of an earlier layer, or a list of them")
    for item in takes:
        if item not in names:
            raise fail(f"from: no earlier layer has the name {item[:60]!r}", known(item[:60], sorted(names)))
    names |= {name} - {""}
    needed, allowed = operations[operation]
    _only(table, [*_EVERY, *sorted(needed | allowed)], fail)
    if missing := sorted(needed - set(table)):
        raise fail(f"it needs the key {missing[0]!r}")
    options = {}
    for key in [key for key in table if key not in _EVERY]:
        reader: Callable[[Any, Fail], Any] = _KEYS.get(key, _number)
        options[key] = reader(table[key], partial(_fail_at, where, key))
    return Layer(where, operation, name, tuple(takes), options)


Fail = Callable[..., ModelError]


def _fail_at(where: str, key: str, message: str, hint: str = "") -> ModelError:
    return ModelError(f"{key}: {message}", where=where, hint=hint)


def _only(table: Mapping[str, Any], allowed: Iterable[str], fail: Fail) -> None:
    for key in table:
        if key not in allowed:
            raise fail(f"unknown key {key[:60]!r}", known(key[:60], allowed))


def _text(value: Any, fail: Fail) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= MAX_NAME:
        raise fail(f"{str(value)[:60]!r}; expected a text of at most {MAX_NAME} characters")
    return value


def _count(value: Any, fail: Fail, least: int = 1) -> int:
    if type(value) is not int or not least <= value <= MAX_SIZE:
        raise fail(f"{str(value)[:60]}; expected a whole number of {least} to {MAX_SIZE}")
    return value


def _counts(value: Any, fail: Fail, least: int = 1) -> list[int]:
    if not isinstance(value, list) or not value:
        raise fail(f"{str(value)[:60]}; expected a list of whole numbers")
    return [_count(item, fail, least) for item in value]


def _each(value: Any, fail: Fail, least: int = 1) -> int | list[int]:
    """One number for all axes, or a list with one for each."""
    return _counts(value, fail, least) if isinstance(value, list) else _count(value, fail, least)


def _padding(value: Any, fail: Fail) -> str | int | list[int]:
    if isinstance(value, str):
        if value not in ("valid", "same"):
            raise fail(f"{value[:60]!r}; expected 'valid', 'same', a number, or one for each axis")
        return value
    return _each(value, fail, 0)


def _number(value: Any, fail: Fail) -> float:
    if type(value) not in (int, float) or not abs(value) < 1e30:
        raise fail(f"{str(value)[:60]}; expected a number")
    return float(value)


def _positive(value: Any, fail: Fail) -> float:
    if _number(value, fail) < 1e-30:
        raise fail(f"{str(value)[:60]}; expected a positive number")
    return float(value)


def _axis(value: Any, fail: Fail) -> int:
    if type(value) is not int or abs(value) > 64:
        raise fail(f"{str(value)[:60]}; expected the number of an axis")
    return value


_KEYS: dict[str, Callable[[Any, Fail], Any]] = {  # all others are parameters of activations: numbers
    "weight": _text,
    "bias": _text,
    "mean": _text,
    "variance": _text,
    "layout": _text,
    "stride": _each,
    "dilation": _each,
    "size": _each,
    "groups": _count,
    "padding": _padding,
    "shape": _counts,
    "axis": _axis,
    "epsilon": _positive,
}
