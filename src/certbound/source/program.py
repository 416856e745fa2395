"""Straight-line programs on float64 that never end below the exact value (proofs/rounding.md, U1 and U2)."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from fractions import Fraction

from ..errors import CertboundError
from ..numbers.exact import float_up

LOSS = Fraction(1, 2**52)  # an operation gives at least 1 - LOSS of the exact result, or is not below it at all (U1)
TINY = 2.0**-1022  # the least normal float64
Operand = str | float  # the name of an argument or of a step, or a constant


@dataclass
class Program:
    """Sums, products and roots of nonnegative numbers, every step written once.

    ``steps``: (operation, operands) -> name, in order. Of an operand x~ that stands for an exact x, the program knows a
    whole number n with x~ >= (1 - LOSS)^n x.
    """

    steps: dict[tuple[str, Operand, Operand], str] = field(default_factory=dict)
    losses: dict[str, int] = field(default_factory=dict)

    def constant(self, value: Fraction) -> Operand:
        """The least float64 at least ``value``; one above 0 is at least TINY. CertboundError beyond the floats."""
        if value == 0:
            return 0.0
        found = max(float_up(value), TINY)
        if math.isinf(found):
            raise CertboundError("a constant of the bound is beyond the range of float64")
        return found

    def argument(self, name: str) -> Operand:
        """An argument: taken as exact."""
        return name

    def plus(self, a: Operand, b: Operand) -> Operand:
        """a + b"""
        return self._step("plus", a, b, max(self._loss(a), self._loss(b)) + 1)

    def times(self, a: Operand, b: Operand) -> Operand:
        """a b"""
        return self._step("times", a, b, self._loss(a) + self._loss(b) + 1)

    def root(self, a: Operand) -> Operand:
        """The square root of a."""
        return self._step("root", a, a, -(-self._loss(a) // 2) + 1)

    def raised(self, result: Operand) -> Operand:
        """``result`` times a factor that makes up for every loss: not below the exact value."""
        loss = self._loss(result)
        return self.times(result, float_up((1 - LOSS) ** -(loss + 1))) if loss else result

    def _loss(self, operand: Operand) -> int:
        return self.losses.get(operand, 0) if isinstance(operand, str) else 0

    def _step(self, operation: str, a: Operand, b: Operand, loss: int) -> Operand:
        name = self.steps.setdefault((operation, a, b), f"t{len(self.steps) + 1}")
        self.losses[name] = loss
        return name
