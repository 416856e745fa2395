"""Upper bounds of nonnegative reals, carried in float64 and rounded upward at every step.

Python rounds to nearest, so one ``nextafter`` towards infinity after each operation is an upper bound
whatever the rounding did. An operand 0 or 1 needs none: the result is exact.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from .exact import float_up


def _bump(value: float) -> float:
    if math.isnan(value):
        raise ArithmeticError("a bound became NaN")  # fail closed; max() and min() would hide it
    return math.nextafter(value, math.inf)


@dataclass(frozen=True, slots=True)
class Up:
    """An upper bound: the real it stands for is at least 0 and at most ``value`` (inf: overflow)."""

    value: float
    zero: ClassVar[Up]
    one: ClassVar[Up]

    def __post_init__(self) -> None:
        if not self.value >= 0.0:
            raise ArithmeticError(f"an upper bound of a nonnegative real cannot be {self.value!r}")

    def __add__(self, other: Up) -> Up:
        if self.value == 0.0:
            return other
        return self if other.value == 0.0 else Up(_bump(self.value + other.value))

    def __mul__(self, other: Up) -> Up:
        a, b = self.value, other.value
        if a == 0.0 or b == 0.0:
            return Up.zero  # inf stands for a finite real too large for a float, so 0 * inf is 0
        if a == 1.0 or b == 1.0:
            return other if a == 1.0 else self
        return Up(_bump(a * b))

    @property
    def finite(self) -> bool:
        """Whether the bound says anything."""
        return math.isfinite(self.value)


Up.zero = Up(0.0)
Up.one = Up(1.0)


def up(value: Fraction) -> Up:
    """The least float upper bound of a nonnegative rational."""
    return Up(float_up(value))


def sqrt_up(value: Up) -> Up:
    """r with r >= sqrt(value)."""
    return value if value.value in (0.0, 1.0) else Up(_bump(math.sqrt(value.value)))


def norm_up(values: Iterable[Up]) -> Up:
    """r with r >= the Euclidean norm of the vector of ``values``; scaled, so squares neither overflow nor vanish."""
    entries = [v.value for v in values if v.value != 0.0]
    if not entries:
        return Up.zero
    if len(entries) == 1 or not all(map(math.isfinite, entries)):
        return Up(max(entries))
    exponent = math.frexp(max(entries))[1]
    total = Up.zero
    for entry in entries:
        scaled = math.ldexp(entry, -exponent)
        if math.ldexp(scaled, exponent) != entry:
            scaled = _bump(scaled)  # it fell below the normal range and lost bits
        total = total + Up(scaled) * Up(scaled)
    return Up(_scale_up(sqrt_up(total).value, exponent))


def _scale_up(value: float, exponent: int) -> float:
    try:
        scaled = math.ldexp(value, exponent)
    except OverflowError:
        return math.inf
    return scaled if math.ldexp(scaled, -exponent) == value else _bump(scaled)


def least(values: Iterable[Up]) -> Up:
    """The smallest of several valid upper bounds."""
    return min(values, key=lambda bound: bound.value)
