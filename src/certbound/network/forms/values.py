"""What a tensor of another library's graph is while it is written: data, a parameter, or fixed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray


@dataclass(frozen=True)
class Data:
    """A tensor of the file that depends on the input or, made into data, on a parameter.

    ``bare``: the result of a weight without a bias that nothing else reads; the reader takes a constant that is added
    to it for its bias.
    """

    name: str
    shape: tuple[int, ...]
    bare: bool = False


@dataclass(frozen=True)
class Stored:
    """A parameter, or a rearrangement of one, each entry at most once, perhaps times a number."""

    name: str
    shape: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Fixed:
    """A tensor that depends on no input and no parameter. ``name``: a buffer's or a frozen parameter's own."""

    array: NDArray[Any]
    name: str = ""

    @property
    def shape(self) -> tuple[int, ...]:
        """The tensor's shape."""
        return tuple(self.array.shape)


Tensor = Data | Stored | Fixed
Number = int | float | bool
