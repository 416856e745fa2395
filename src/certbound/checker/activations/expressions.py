"""The language of activation definitions: names, numbers, + - * / ^ and parentheses, read as polynomials over Q.

sum = product (("+" | "-") product)*      product = signed (("*" | "/") signed)*
signed = "-"* power                       power = atom ("^" whole number)?
atom = name | number | "(" sum ")"        "/" divides by a nonzero constant only; -t^2 is -(t^2)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from arithmetic.polynomials import Polynomial, add, constant, multiply, power, scale, used
from outcome import Malformed
from reading import Tokens

MAX_LENGTH, MAX_NESTING, MAX_EXPONENT = 400, 16, 16
_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/^()]))", re.ASCII)


def parse(text: str, names: Mapping[str, Polynomial], variables: int, where: str) -> Polynomial:
    """The polynomial in ``variables`` variables that ``text`` denotes; ``names`` says what each name stands for."""
    return _Parser(text, names, variables, where).whole()


class _Parser(Tokens):
    def __init__(self, text: str, names: Mapping[str, Polynomial], variables: int, where: str) -> None:
        self.names, self.variables, self.where, self.depth = names, variables, where, 0
        if len(text) > MAX_LENGTH:
            raise Malformed(f"{where}: an expression of {len(text)} characters")
        super().__init__(text, _TOKEN, where)

    def whole(self) -> Polynomial:
        result = self.sum()
        if self.peek():
            raise self.fail(f"unexpected {self.peek()[:20]!r}")
        return result

    def sum(self) -> Polynomial:
        result = self.product()
        while self.peek() in ("+", "-"):
            sign = 1 if self.take() == "+" else -1
            result = add(result, scale(self.product(), Fraction(sign)))
        return result

    def product(self) -> Polynomial:
        result = self.signed()
        while self.peek() in ("*", "/"):
            if self.take() == "*":
                result = multiply(result, self.signed())
            else:
                divisor = self.signed()
                if not divisor or used(divisor):
                    raise self.fail("a division by something that is not a constant, or is 0")
                result = scale(result, 1 / next(iter(divisor.values())))
        return result

    def signed(self) -> Polynomial:
        sign = 1
        while self.peek() == "-":
            self.take()
            sign = -sign
        return scale(self.power(), Fraction(sign))

    def power(self) -> Polynomial:
        base = self.atom()
        if self.peek() != "^":
            return base
        self.take()
        exponent = self.take()
        if not exponent.isdecimal() or len(exponent) > 2 or int(exponent) > MAX_EXPONENT:
            raise self.fail(f"an exponent must be a whole number up to {MAX_EXPONENT}")
        return power(base, int(exponent), self.variables)

    def atom(self) -> Polynomial:
        token = self.take()
        if token[:1].isdecimal():
            return constant(Fraction(token), self.variables)
        if token in self.names:
            return self.names[token]
        if token != "(":
            raise self.fail(f"expected a known name, a number or '(', got {token[:20]!r}")
        self.depth += 1
        if self.depth > MAX_NESTING:
            raise self.fail("nested too deeply")
        result = self.sum()
        self.depth -= 1
        if self.take() != ")":
            raise self.fail("a parenthesis is not closed")
        return result
