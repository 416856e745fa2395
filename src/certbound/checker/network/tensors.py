"""What a name of the model file stands for while it is read: data that depends on the input, or a constant."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from typing import Any, NamedTuple

from arithmetic.exact import down, up
from arithmetic.intervals import Interval

from network.onnx_wire import BELOW, DOUBLE, FLOAT, FLOAT16
from network.trees import Tree

WIDTH = {FLOAT16: 16, FLOAT: 32, DOUBLE: 64}
MIDDLE_BITS, ERROR_BITS = 96, 64  # of a number that is known by an interval
Shape = tuple[int, ...]
Number = Fraction | Interval


class Data(NamedTuple):
    """Entries of a value: entry i is value[source][places[i]] (-1: the number 0), then ``tree`` of it (None: itself).

    ``sole``: whether nobody else reads anything between the node that made the source and this. ``kind``: the element
    type; BOOL if it is a comparison.
    """

    shape: Shape
    source: int
    places: Sequence[int]
    tree: Tree | None
    sole: bool
    kind: int

    @property
    def size(self) -> int:
        """Number of entries."""
        return len(self.places)


class Origin(NamedTuple):
    """The constant is factor times these places of one stored tensor, whose entries are ``stored``. ``factors``: the
    stored tensors that the factor was computed from."""

    name: str
    places: Sequence[int]
    factor: Fraction
    stored: Sequence[Fraction]
    factors: tuple[str, ...] = ()


class Constant:
    """A constant: its shape, element type and values (int, Fraction or Interval), row-major.

    ``names``: the stored float tensors that it was computed from. ``origin``: if it is a rearrangement of one of them.
    ``unchanged``: whether its numbers are stored ones, or zeros put between them. BELOW stands for -infinity; a
    constant with an origin holds none, so that none is ever a parameter.
    """

    def __init__(
        self,
        shape: Shape,
        kind: int,
        values: Sequence[Any] | None,
        names: tuple[str, ...] = (),
        origin: Origin | None = None,
        unchanged: bool = False,
    ) -> None:
        self.shape, self.kind, self.names, self.origin, self._values = shape, kind, names, origin, values
        self.unchanged = unchanged or (origin is not None and origin.factor == 1)

    @property
    def size(self) -> int:
        """Number of entries."""
        return math.prod(self.shape)

    @cached_property
    def infinite(self) -> bool:
        """Whether an entry is -infinity."""
        return self.origin is None and BELOW in self.values

    @cached_property
    def values(self) -> Sequence[Any]:
        """The entries; a rearranged tensor is not copied before they are asked for."""
        if self._values is not None:
            return self._values
        if self.origin is None:
            raise ValueError("a constant without values")
        _, places, factor, stored, _ = self.origin
        return [stored[p] for p in places] if factor == 1 else [stored[p] * factor for p in places]


class Masked(NamedTuple):
    """Data where ``kept``, entry by entry, and -infinity elsewhere; for a Softmax, whose result is 0 there."""

    data: Data
    kept: Sequence[bool]

    @property
    def shape(self) -> Shape:
        """The tensor's shape."""
        return self.data.shape


Tensor = Data | Constant


def low(value: Number) -> Fraction:
    """The lower end."""
    return value.lo if isinstance(value, Interval) else value


def high(value: Number) -> Fraction:
    """The upper end."""
    return value.hi if isinstance(value, Interval) else value


def interval(value: Number | int) -> Interval:
    """The value as an interval."""
    return value if isinstance(value, Interval) else Interval(Fraction(value))


def number(value: Interval) -> Number:
    """The rational if it is one."""
    return value.lo if value.exact else value


def middle(value: Number) -> tuple[Fraction, Fraction]:
    """A short rational and a bound of its distance; 0 for a rational, which stays as it is."""
    if isinstance(value, Interval) and not value.exact:
        short = down((value.lo + value.hi) / 2, MIDDLE_BITS)
        return short, up(max(value.hi - short, short - value.lo), ERROR_BITS)
    return low(value), Fraction(0)


def middles(values: Sequence[Number]) -> tuple[list[Fraction], list[Fraction] | None]:
    """Middles and distances; None if every value is exact."""
    if not any(isinstance(v, Interval) for v in values):
        return list(values), None  # type: ignore[arg-type]
    pairs = [middle(v) for v in values]
    errors = [e for _, e in pairs]
    return [m for m, _ in pairs], errors if any(errors) else None


def is_double(x: Fraction) -> bool:
    """Whether a float64 holds the number exactly."""
    if x == 0:
        return True
    numerator, denominator = abs(x.numerator), x.denominator
    if denominator & (denominator - 1):
        return False
    lowest = (numerator & -numerator).bit_length() - denominator.bit_length()  # exponent of the lowest bit
    highest = numerator.bit_length() - denominator.bit_length()
    return highest <= 1023 and highest - lowest < 53 and lowest >= -1074


def is_exact(value: Number) -> bool:
    """Whether the number is known exactly and is a float64."""
    return isinstance(value, Fraction) and is_double(value)


def strides(shape: Shape) -> list[int]:
    """How far apart, row-major, the neighbours along each axis are."""
    result = [1] * len(shape)
    for i in range(len(shape) - 2, -1, -1):
        result[i] = result[i + 1] * shape[i + 1]
    return result


def separable(axes: Sequence[Sequence[int]]) -> list[int]:
    """The sums of one entry of each list, the last list running fastest; -1 where an entry is -1."""
    found = [0]
    for offsets in axes:
        if -1 in offsets:
            found = [-1 if a < 0 or b < 0 else a + b for a in found for b in offsets]
        elif -1 in found:
            found = [-1 if a < 0 else a + b for a in found for b in offsets]
        elif list(offsets) != [0]:
            found = [a + b for a in found for b in offsets]
    return found


def broadcast(first: Shape, second: Shape) -> Shape | None:
    """The shape that two tensors have together; None if they do not fit."""
    rank = max(len(first), len(second))
    a, b = (1,) * (rank - len(first)) + first, (1,) * (rank - len(second)) + second
    if any(m != n and 1 not in (m, n) for m, n in zip(a, b, strict=True)):
        return None
    return tuple(n if m == 1 else m for m, n in zip(a, b, strict=True))


def spread(shape: Shape, target: Shape) -> list[int]:
    """The index of each entry of ``target`` in a tensor of ``shape`` that is spread over it."""
    full = (1,) * (len(target) - len(shape)) + shape
    steps = strides(full)
    return separable(
        [[0] * n if m == 1 else [j * step for j in range(n)] for m, n, step in zip(full, target, steps, strict=True)]
    )
