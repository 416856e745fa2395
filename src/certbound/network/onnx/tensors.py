"""What an ONNX tensor is while a file is read: data (masked or not), a constant, whole numbers, a comparison."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..graph import Array, Index
from ..stored import View
from .trees import Tree, X


@dataclass(frozen=True, eq=False)
class Data:
    """Entries computed from the input: entry i is tree(value[source][places[i]]), places of the tensor's shape.

    Place -1 is the number 0. ``type``: the element type. ``sole``: no other node reads a tensor on the way since the
    node that made the source, and none of them is a chosen output.
    """

    source: int
    places: Index = field(repr=False)
    type: int
    tree: Tree = X
    sole: bool = False

    @property
    def shape(self) -> tuple[int, ...]:
        """The tensor's shape."""
        return self.places.shape


@dataclass(frozen=True, eq=False)
class Origin:
    """A rearrangement of one stored tensor: entry i is factor times the stored entry places[i].

    ``at``: the places, or a view of the tensor that has them. ``factors``: the stored tensors that the factor was
    computed from.
    """

    tensor: str
    at: Index | View = field(repr=False)
    factor: Fraction = Fraction(1)
    factors: tuple[str, ...] = ()

    @property
    def places(self) -> Index:
        """The places, as an array."""
        return self.at.places if isinstance(self.at, View) else self.at


@dataclass(frozen=True, eq=False)
class Constant:
    """Floats that do not depend on the input; each exact entry is within its error of ``values`` (None: is equal).

    ``entries``: the values, or a view of a stored tensor, which is read when they are asked for. ``stored``: the stored
    tensors they were computed from. ``origin``: if they are one of them, rearranged or scaled. ``plain``: whether they
    are stored numbers and zeros put between them. An entry may be -infinity where ``unbounded``: such a constant is
    never a parameter, and few operators take it (state.py).
    """

    entries: Array | View = field(repr=False)
    type: int
    stored: tuple[str, ...] = ()
    origin: Origin | None = None
    errors: Array | None = field(default=None, repr=False)
    plain: bool = False

    @property
    def values(self) -> Array:
        """The values, as an array."""
        return self.entries.values if isinstance(self.entries, View) else self.entries

    @property
    def shape(self) -> tuple[int, ...]:
        """The tensor's shape."""
        return self.entries.shape

    @property
    def size(self) -> int:
        """How many entries it has."""
        return math.prod(self.shape)

    def viewed(self, move: Callable[[View], View | None]) -> Constant | None:
        """The constant whose entries are another view of the same stored tensor; None if there is no such view."""
        if self.errors is not None or not isinstance(self.entries, View):
            return None
        entries = move(self.entries)
        if entries is None or self.origin is None or not isinstance(self.origin.at, View):
            return None
        return replace(self, entries=entries, origin=replace(self.origin, at=entries))

    @cached_property
    def unbounded(self) -> bool:
        """Whether an entry is -infinity; a rearrangement of a stored tensor has none."""
        return self.origin is None and bool(np.isneginf(self.values).any())

    @property
    def as_stored(self) -> bool:
        """Whether every number is one of the file, or a zero between them: none was computed."""
        return self.plain or (self.origin is not None and self.origin.factor == 1)

    @property
    def scalar(self) -> Fraction | None:
        """The number, if it is a single exact one."""
        return Fraction(float(self.values.item())) if self.size == 1 and self.errors is None else None


@dataclass(frozen=True, eq=False)
class Whole:
    """Integers or truth values: shapes, axes, indices, conditions. Stored floats that decided them are fixed."""

    values: NDArray[np.generic] = field(repr=False)
    type: int

    @property
    def shape(self) -> tuple[int, ...]:
        """The tensor's shape."""
        return self.values.shape


@dataclass(frozen=True, eq=False)
class Comparison:
    """Truth values: data > limit."""

    data: Data
    limit: Fraction

    @property
    def shape(self) -> tuple[int, ...]:
        """The tensor's shape."""
        return self.data.shape


@dataclass(frozen=True, eq=False)
class Masked:
    """Data where ``kept``, elsewhere -infinity. Softmax alone takes it: its result is 0 there, exactly."""

    data: Data
    kept: NDArray[np.bool_] = field(repr=False)

    @property
    def shape(self) -> tuple[int, ...]:
        """The tensor's shape."""
        return self.data.shape


Tensor = Data | Constant | Whole | Comparison | Masked


def arange(shape: tuple[int, ...]) -> Index:
    """The places of a tensor's entries in order, as an array of its shape."""
    return np.arange(math.prod(shape), dtype=np.int64).reshape(shape)


def in_order(places: Index, size: int) -> bool:
    """Whether the places are all of a value of this size, in order."""
    return places.size == size and bool(np.array_equal(places.ravel(), np.arange(size)))
