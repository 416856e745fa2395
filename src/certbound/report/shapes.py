"""What a table read from a file must look like, as data: whoever reads it afterwards need not expect surprises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..bounds.quantities import QUANTITIES
from ..numbers.exact import parse_exact

# A type; a list [shape] of any length; a dict of keys (optional ones begin with "?"); a Table; or a test of a value
# that gives "" or what was expected.
Shape = Any
_NAMES = {str: "a text", bool: "true or false", int: "a whole number", dict: "a table", list: "a list"}


class Misshapen(ValueError):
    """The table is not of the shape; the text names the key, what was expected and what is there."""


@dataclass(frozen=True)
class Table:
    """A table of any keys, whose values are all of one shape."""

    of: Shape


def number(value: Any) -> str:
    """A text in the grammar of exact numbers."""
    if isinstance(value, str):
        try:
            parse_exact(value)
        except ValueError:
            pass
        else:
            return ""
    return "the text of an exact number"


def nonnegative(value: Any) -> str:
    """The same of a number that is not negative."""
    return "" if not number(value) and parse_exact(value) >= 0 else "the text of an exact number that is not negative"


def length(value: Any) -> str:
    """The length of a vector, of at most 12 digits."""
    return "" if type(value) is int and 0 <= value < 10**12 else "a length"


def quantity(value: Any) -> str:
    """The name of a quantity."""
    return "" if isinstance(value, str) and value in QUANTITIES else f"one of {', '.join(QUANTITIES)}"


def one_of(*words: str) -> Callable[[Any], str]:
    """One of these texts."""
    return lambda value: "" if isinstance(value, str) and value in words else f"one of {', '.join(words)}"


def expect(value: Any, shape: Shape, where: str = "") -> None:
    """Raises Misshapen unless ``value`` is of the shape; keys that the shape does not name may be there."""
    if isinstance(shape, type):
        if type(value) is not shape:
            raise _wrong(where, _NAMES[shape], value)
    elif isinstance(shape, list):
        expect(value, list, where)
        for i, item in enumerate(value):
            expect(item, shape[0], f"{where}[{i}]")
    elif isinstance(shape, Table):
        expect(value, dict, where)
        for key, item in value.items():
            expect(item, shape.of, _below(where, key))
    elif isinstance(shape, dict):
        expect(value, dict, where)
        for name, inner in shape.items():
            key = name.removeprefix("?")
            if key in value:
                expect(value[key], inner, _below(where, key))
            elif key == name:
                raise Misshapen(f"the key {_below(where, key)!r} is missing")
    elif wanted := shape(value):
        raise _wrong(where, wanted, value)


def _below(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


def _wrong(where: str, wanted: str, value: Any) -> Misshapen:
    shown = repr(value)
    return Misshapen(f"{where or 'the file'}: expected {wanted}, got {shown[:60]}{'…' if len(shown) > 60 else ''}")
