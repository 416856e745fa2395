"""The start file: where the flow starts, how far around, and the time it takes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

from ..errors import StartError
from ..files import read_toml
from ..numbers.exact import parse_exact
from .controls import Control, Jump

MAX_STATES = 256  # that the checker reads
MAX_BREAKS, MAX_SIGNALS, MAX_TERMS = 1_000, 256, 16
_KEYS = ("start", "ball", "time", "controls", "jumps")
_HINT = "the format of start files is described in docs/depth.md"
_LARGEST = Fraction(10) ** 12


@dataclass(frozen=True)
class Start:
    """``centre``: the start; ``ball``: the radius of the ball of starts about it; from time ``begin`` to ``end``.
    ``controls``: of the field's signals, the first from ``begin`` on; ``jumps``: of the state, in between; in order.
    """

    centre: tuple[Fraction, ...]
    ball: Fraction = Fraction(0)
    begin: Fraction = Fraction(0)
    end: Fraction = Fraction(1)
    controls: tuple[Control, ...] = ()
    jumps: tuple[Jump, ...] = ()

    @property
    def breaks(self) -> list[Fraction]:
        """Begin, end, and the times between at which signals or the state may jump."""
        return sorted({self.begin, self.end, *(c.start for c in self.controls), *(j.time for j in self.jumps)})

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
    controls = tuple(_control(row, f"controls[{i}]") for i, row in enumerate(_rows(table, "controls")))
    jumps = tuple(_jump(row, f"jumps[{i}]") for i, row in enumerate(_rows(table, "jumps")))
    if any(len(own.signals) != len(controls[0].signals) for own in controls):
        raise StartError("expected as many signals from each time on", where="controls")
    if controls and controls[0].start != begin:
        raise StartError(f"the first has to be from the beginning on, {begin}", where="controls")
    for key, inner in (("controls", [c.start for c in controls[1:]]), ("jumps", [j.time for j in jumps])):
        if any(not a < b for a, b in pairwise([begin, *inner, end])):
            raise StartError("expected times in increasing order, before the end", where=key)
    return Start(centre, number(table.get("ball", 0), "ball", least=Fraction(0)), begin, end, controls, jumps)


def _rows(table: dict[str, Any], key: str) -> list[dict[str, Any]]:
    found = table.get(key, [])
    if not isinstance(found, list) or len(found) > MAX_BREAKS or not all(isinstance(row, dict) for row in found):
        raise StartError(f"expected at most {MAX_BREAKS} tables [[{key}]]", where=key)
    return found


def _control(row: dict[str, Any], where: str) -> Control:
    signals = row.get("signals")
    if set(row) != {"from", "signals"} or not isinstance(signals, list) or not 1 <= len(signals) <= MAX_SIGNALS:
        raise StartError(f"expected from, and signals, a list of 1 to {MAX_SIGNALS} polynomials", where=where)
    if any(not isinstance(own, list) or not 1 <= len(own) <= MAX_TERMS for own in signals):
        raise StartError(f"expected 1 to {MAX_TERMS} coefficients of each, that of 1 first", where=f"{where}.signals")
    made = tuple(
        tuple(number(v, f"{where}.signals[{i}][{k}]") for k, v in enumerate(own)) for i, own in enumerate(signals)
    )
    return Control(number(row["from"], f"{where}.from"), made)


def _jump(row: dict[str, Any], where: str) -> Jump:
    if set(row) != {"time", "size"}:
        raise StartError("expected time and size", where=where)
    return Jump(number(row["time"], f"{where}.time"), number(row["size"], f"{where}.size"))


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
