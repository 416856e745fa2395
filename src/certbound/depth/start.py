"""The start file: where the flow starts, how far around, and the time it takes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from ..errors import StartError
from ..files import read_toml
from ..numbers.exact import parse_exact

MAX_STATES = 256  # that the checker reads
_KEYS = ("start", "ball", "time")
_HINT = "the format of start files is described in docs/depth.md"
_LARGEST = Fraction(10) ** 12


@dataclass(frozen=True)
class Start:
    """``centre``: the start; ``ball``: the radius of the ball of starts about it; from time ``begin`` to ``end``."""

    centre: tuple[Fraction, ...]
    ball: Fraction = Fraction(0)
    begin: Fraction = Fraction(0)
    end: Fraction = Fraction(1)

    def within(self, ball: str | None) -> Start:
        """The same with another ball. Raises StartError."""
        return self if ball is None else replace(self, ball=number(ball, "ball", least=Fraction(0)))


def read_start(file: Path) -> Start:
    """The start in a file (TOML; 0.1 means one tenth exactly). Raises StartError naming file and key."""
    table = read_toml(file, StartError, _HINT, parse_float=literal)
    try:
        return _start(table)
    except StartError as error:
        place = f"{file}: {error.where}" if error.where else str(file)
        raise StartError(error.message, where=place, hint=error.hint or _HINT) from None


def literal(text: str) -> Fraction | str:
    """A number of a TOML file, exactly."""
    try:
        return parse_exact(text.replace("_", ""))
    except ValueError:
        return text  # nan, inf: refused with its key's name later


def _start(table: dict[str, Any]) -> Start:
    if unknown := sorted(set(table) - set(_KEYS)):
        raise StartError("unknown key", where=unknown[0], hint=f"known: {', '.join(_KEYS)}")
    given = table.get("start")
    if not isinstance(given, list) or not 1 <= len(given) <= MAX_STATES:
        raise StartError(f"expected a list of 1 to {MAX_STATES} numbers", where="start")
    centre = tuple(number(value, f"start[{i}]") for i, value in enumerate(given))
    span = table.get("time", [0, 1])
    if not isinstance(span, list) or len(span) != 2:
        raise StartError("expected a list of two numbers, from when to when", where="time")
    begin, end = (number(value, f"time[{i}]") for i, value in enumerate(span))
    if not begin < end:
        raise StartError("the second number has to be the larger one", where="time")
    return Start(centre, number(table.get("ball", 0), "ball", least=Fraction(0)), begin, end)


def number(value: Any, where: str, least: Fraction = -_LARGEST) -> Fraction:
    """An exact number of at least ``least``. Raises StartError with ``where``."""
    if isinstance(value, bool) or not isinstance(value, int | str | Fraction):
        raise StartError("expected a number", where=where)
    try:
        found = value if isinstance(value, Fraction) else parse_exact(str(value))
    except ValueError:
        raise StartError(f"{str(value)[:60]!r} is no number", where=where) from None
    if not least <= found <= _LARGEST:
        raise StartError(f"expected a number from {least} to {_LARGEST}", where=where)
    return found
