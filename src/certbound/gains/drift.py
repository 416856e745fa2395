"""The unknown part of a plant as formulas, as a plant file has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

from ..errors import PlantError, SpecError
from ..expressions.expression import Expr, parse
from .linear_forms import FUNCTIONS

MAX_NESTING = 40  # parentheses inside each other, that the checker reads
_TOKENS = re.compile(  # an exponent is a whole number
    r"(?:\s|\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?(?![\w.])|[A-Za-z_]\w*|\^\s*\d{1,2}(?![\w.])|[-+*/()])*", re.ASCII
)


@dataclass(frozen=True)
class Drift:
    """The plant's unknown part as formulas in q1, q2, ..., v1, v2, ... (or x1, x2, ...); ``ideal``: the model file that
    holds the parameters theta*, None for those that are stored; ``claimed``: the bound that is asked for, if any.
    """

    texts: tuple[str, ...]
    expressions: tuple[Expr, ...]
    ideal: Path | None
    claimed: Fraction | None

    @classmethod
    def read(cls, texts: Sequence[str], order: int, ideal: Path | None, claimed: Fraction | None, where: str) -> Drift:
        """The drift of these formulas. Raises PlantError naming ``where``."""
        known, found = names(len(texts), order), []
        for i, text in enumerate(texts):
            place = f"{where}[{i}]"
            hint = f"names {', '.join(known)}, functions {', '.join(FUNCTIONS)}, + - * / ^ and parentheses"
            if not _TOKENS.fullmatch(text):
                raise PlantError("a character or number outside the language of formulas", where=place, hint=hint)
            if _nesting(text) > MAX_NESTING:
                raise PlantError(f"parentheses nested deeper than {MAX_NESTING}", where=place)
            try:
                expression = parse(text, place)
                _allowed(expression, place)
            except SpecError as error:
                raise PlantError(error.message, where=place, hint=hint) from None
            if unknown := sorted(expression.names() - set(known)):
                raise PlantError(f"unknown name {unknown[0]!r}", where=place, hint=hint)
            found.append(expression)
        return cls(tuple(texts), tuple(found), ideal, claimed)

    @property
    def functions(self) -> list[str]:
        """Those of FUNCTIONS that occur, in order of the alphabet."""
        found, waiting = set[str](), list(self.expressions)
        while waiting:
            node = waiting.pop()
            found |= {node.op} & set(FUNCTIONS)
            waiting += node.args
        return sorted(found)


def names(coordinates: int, order: int) -> list[str]:
    """Of the inputs in a formula: positions and speeds, or states."""
    return [f"{letter}{i + 1}" for letter in ("qv" if order == 2 else "x") for i in range(coordinates)]


def _nesting(text: str) -> int:
    """How many parentheses are open at most."""
    return max(accumulate(((c == "(") - (c == ")") for c in text), initial=0))


def _allowed(expression: Expr, where: str) -> None:
    if expression.op not in ("number", "name", "+", "-", "*", "/", "^", "neg", *FUNCTIONS):
        raise SpecError(f"{expression.op!r} is not a function of drifts", where=where)
    for part in expression.args:
        _allowed(part, where)
