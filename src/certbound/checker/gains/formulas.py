"""Formulas of a plant's drift: text -> steps of a stack machine. Nothing of it is executed as code.

sum = product (("+" | "-") product)*      product = signed (("*" | "/") signed)*
signed = "-"* power                       power = atom ("^" whole number)?
atom = number | name | function "(" sum ")" | "(" sum ")"
"""

from __future__ import annotations

import re
from collections.abc import Collection
from fractions import Fraction
from typing import NamedTuple

from reading import Tokens

MAX_LENGTH, MAX_NESTING, MAX_EXPONENT = 2000, 40, 64
FUNCTIONS = ("sin", "cos", "tanh", "exp", "log", "sqrt")
_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/^()]))", re.ASCII)


class Step(NamedTuple):
    """``what``: "number", "name", an operation or a function; it takes its arguments from the stack."""

    what: str
    name: str = ""
    value: Fraction = Fraction(0)  # of a number; of "^" the exponent


def parse(text: str, names: Collection[str], where: str) -> list[Step]:
    """The steps that leave the formula's value on the stack; Malformed for what is not in the language."""
    return _Parser(text, names, where).whole()


class _Parser(Tokens):
    def __init__(self, text: str, names: Collection[str], where: str) -> None:
        self.names, self.where, self.depth = names, where, 0
        self.steps: list[Step] = []
        if len(text) > MAX_LENGTH:
            raise self.fail(f"a formula of {len(text)} characters, at most {MAX_LENGTH} are read")
        super().__init__(text, _TOKEN, where)

    def whole(self) -> list[Step]:
        self.sum()
        if self.peek():
            raise self.fail(f"unexpected {self.peek()[:20]!r}")
        return self.steps

    def sum(self) -> None:
        self.product()
        while self.peek() in ("+", "-"):
            operation = self.take()
            self.product()
            self.steps.append(Step(operation))

    def product(self) -> None:
        self.signed()
        while self.peek() in ("*", "/"):
            operation = self.take()
            self.signed()
            self.steps.append(Step(operation))

    def signed(self) -> None:
        minus = False
        while self.peek() == "-":
            self.take()
            minus = not minus
        self.power()
        if minus:
            self.steps.append(Step("neg"))

    def power(self) -> None:
        self.atom()
        if self.peek() != "^":
            return
        self.take()
        exponent = self.take()
        if not exponent.isdecimal() or len(exponent) > 2 or int(exponent) > MAX_EXPONENT:
            raise self.fail(f"an exponent must be a whole number up to {MAX_EXPONENT}")
        self.steps.append(Step("^", value=Fraction(exponent)))

    def atom(self) -> None:
        token = self.take()
        if token[:1].isdecimal():
            self.steps.append(Step("number", value=Fraction(token)))
        elif token in self.names:
            self.steps.append(Step("name", token))
        elif token in FUNCTIONS:
            if self.peek() != "(":
                raise self.fail(f"{token} without its argument in parentheses")
            self.inside()
            self.steps.append(Step(token))
        elif token == "(":
            self.at -= 1
            self.inside()
        else:
            raise self.fail(f"expected a number, a known name, a function or '(', got {token[:20]!r}")

    def inside(self) -> None:
        self.take()
        self.depth += 1
        if self.depth > MAX_NESTING:
            raise self.fail("nested too deeply")
        self.sum()
        self.depth -= 1
        if self.take() != ")":
            raise self.fail("a parenthesis is not closed")
