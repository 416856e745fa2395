"""The ONNX file that is being written for a jaxpr, and how each of its tensors came about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..forms import writer
from ..forms.values import Data, Tensor


class Writer(writer.Writer):
    """``origins``: data by name -> the primitive that made it, its operands, and its parameters.

    ``nonnegative``: names of data that is never negative.
    """

    def __init__(self, jax: Any, dtype: np.dtype[Any], reserved: Sequence[str]) -> None:
        super().__init__(dtype, reserved)
        self.jax = jax
        self.origins: dict[str, tuple[str, tuple[Tensor, ...], dict[str, Any]]] = {}
        self.nonnegative: set[str] = set()

    def at(self, primitive: str, title: str) -> None:
        """The primitive that is written next."""
        self.where = f"{title}: {primitive}"

    def origin(self, value: Any, primitive: str) -> tuple[Tensor, ...] | None:
        """The operands of the primitive that made it; None if another did."""
        made = self.origins.get(value.name) if isinstance(value, Data) else None
        return made[1] if made is not None and made[0] == primitive else None

    def constant(self, array: NDArray[Any], name: str = "") -> str:
        """One that has its name already in another shape gets another name."""
        known = name in self.stored and tuple(self.stored[name].dims) != array.shape
        return super().constant(array, "" if known else name)

    def prune(self, wanted: Sequence[str]) -> None:
        """Leave out nodes and stored tensors that these do not need."""
        needed = {*wanted}
        kept = []
        for node in reversed(self.nodes):
            if needed.intersection(node.output):
                kept.append(node)
                needed.update(node.input)
        self.nodes = kept[::-1]
        self.stored = {name: tensor for name, tensor in self.stored.items() if name in needed}
