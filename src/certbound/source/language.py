"""The three languages: how numbers and steps are written, and the templates of the files."""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import __version__
from ..errors import OutputError
from ..evidence_files import refuse_foreign
from .program import Operand, Program

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}", re.ASCII)
_UNSAFE = re.compile(r"[^A-Za-z0-9 _.,:;()\[\]<=+/-]", re.ASCII)  # in a comment: one line, and no way out of it
_LONGEST = 200  # characters of a text in a comment
_MATLAB_HELPERS = ("argument", "finished", "product", "usable")
_MATLAB_WORDS = (
    *("break", "case", "catch", "classdef", "continue", "else", "elseif", "end", "for", "function", "global", "if"),
    *("otherwise", "parfor", "persistent", "return", "spmd", "switch", "try", "while"),
)


def _hexadecimal(value: float) -> str:
    return f"{int(value)}.0" if _is_short(value) else value.hex()


def _matlab(value: float) -> str:
    """m * 2^e with a whole number m below 2^53: MATLAB has no hexadecimal floats, and both factors are exact."""
    if _is_short(value):
        return str(int(value))
    mantissa, exponent = math.frexp(value)
    m, e = int(mantissa * 2**53), exponent - 53
    while m % 2 == 0:
        m, e = m // 2, e + 1
    if e < -1022:  # 2^e alone would be subnormal or 0
        return f"({m} * 2^-1022 * 2^{e + 1022})"
    return f"({m} * 2^{e})"


def _is_short(value: float) -> bool:
    return value.is_integer() and abs(value) < 1e6


@dataclass(frozen=True)
class Language:
    """``literal``: a float64 as text that is read back as the same number; ``templates``: suffix -> name, by kind."""

    name: str
    literal: Callable[[float], str]
    declare: str  # how a line with a new variable begins
    end: str
    templates: dict[str, str]
    reserved: frozenset[str] = frozenset()

    def lines(self, program: Program) -> list[str]:
        """The steps of a program, one a line."""
        return [
            f"{self.declare}{name} = {self._operation(operation, self.operand(a), self.operand(b))}{self.end}"
            for (operation, a, b), name in program.steps.items()
        ]

    def operand(self, operand: Operand) -> str:
        """The text of an operand."""
        return operand if isinstance(operand, str) else self.literal(operand)

    def numbers(self, values: Sequence[float], per_line: int = 4) -> list[str]:
        """Literals in lines, separated by commas."""
        texts = [self.literal(value) for value in values]
        return [", ".join(texts[i : i + per_line]) for i in range(0, len(texts), per_line)]

    def _operation(self, operation: str, a: str, b: str) -> str:
        return {"plus": f"{a} + {b}", "times": f"product({a}, {b})", "root": f"sqrt({a})"}[operation]


LANGUAGES = {  # suffix of the file asked for -> language
    ".c": Language("C99", _hexadecimal, "const double ", ";", {".c": "{kind}.c.j2", ".h": "{kind}.h.j2"}),
    ".m": Language(
        "MATLAB",
        _matlab,
        "",
        ";",
        {".m": "{kind}.m.j2", "_distance.m": "distance.m.j2"},
        frozenset(_MATLAB_WORDS + _MATLAB_HELPERS),
    ),
    ".py": Language("Python", repr, "", "", {".py": "{kind}.py.j2"}, frozenset(keyword.kwlist)),
}


def choose(file: Path) -> Language:
    """The language of a file by its name. Raises OutputError unless functions can be named after it."""
    language = LANGUAGES.get(file.suffix)
    if language is None:
        raise OutputError("no language has this ending", where=str(file), hint="expected .c, .m or .py")
    if not _NAME.fullmatch(file.stem) or file.stem in language.reserved:
        raise OutputError(
            f"no function can be named {file.stem[:60]!r}",
            where=str(file),
            hint="choose a file name of up to 40 letters, digits and _ that begins with a letter and is no keyword",
        )
    return language


def refuse(file: Path, *, force: bool) -> None:
    """Raises OutputError, before long work, if ``file`` and what belongs to it could not be written."""
    refuse_foreign(file.parent, dict.fromkeys(file.stem + suffix for suffix in choose(file).templates), force=force)


def render(file: Path, kind: str, about: Sequence[str], **values: Any) -> dict[str, str]:
    """Name -> text of every file. ``kind``: "closed_form" or "certified"; ``about``: lines of the head's comment."""
    import jinja2

    language = choose(file)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    given = {
        "name": file.stem,
        "head": f"Written by certbound {__version__}: upper bounds that are never rounded below.",
        "about": [_comment(line) for line in about],
        "language": language,
    } | values
    return {
        file.stem + suffix: environment.get_template(template.format(kind=kind)).render(given)
        for suffix, template in language.templates.items()
    }


def _comment(text: str) -> str:
    """One line of a comment in any language, whatever the text of somebody else held."""
    return _UNSAFE.sub("_", text)[:_LONGEST]
