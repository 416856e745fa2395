"""The ONNX file that is being written: its nodes and stored tensors, and the few forms that operators are made of.

How the reader tells parameters from fixed constants decides the forms. A stored tensor is a parameter where it is a
weight, or the bias of a layer; so a parameter that stands anywhere else is written as a weight of the number 1, and a
fixed matrix as a product entry by entry with its sums.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import ModelError
from ..graph import Index
from ..onnx.canonical import CanonicalFile
from .values import Data, Fixed, Number, Stored, Tensor


class Writer(CanonicalFile):
    """The file so far. ``where``: what is being written, for messages."""

    def __init__(self, dtype: np.dtype[Any], reserved: Sequence[str]) -> None:
        super().__init__(dtype, reserved)  # names of parameters and buffers
        self.where = ""
        self.inputs: list[Data] = []
        self._zero: Data | None = None
        self._one: Data | None = None

    def fail(self, message: str, hint: str = "") -> ModelError:
        """The refusal, at the operator that is being written."""
        return ModelError(message, where=self.where, hint=hint)

    # ---- fixed tensors

    def fixed(self, value: Fixed | Number, *, mask: bool = False) -> str:
        """A fixed tensor or number, of the file's float type; of a ``mask`` some may be -infinity."""
        array = self.array(value)
        if not (np.isfinite(array) | (mask & np.isneginf(array))).all():
            raise self.fail(
                "a constant holds NaN or infinity",
                hint="-inf is understood where it is added to scores, or chosen for them, before a softmax",
            )
        named = isinstance(value, Fixed) and value.array.dtype.kind == "f"
        return self.constant(array, value.name if isinstance(value, Fixed) and named else "")

    def array(self, value: Fixed | Number) -> NDArray[Any]:
        """Its numbers in the file's float type."""
        if isinstance(value, Fixed):
            return value.array.astype(self.dtype)
        return np.asarray(value, dtype=self.dtype)

    def choice(self, holds: NDArray[Any], a: Tensor | Number, b: Tensor | Number) -> Data:
        """a where the fixed array of truth values holds, else b, of which one may be -infinity."""
        names = [self.fixed(v, mask=True) if isinstance(v, Fixed | int | float) else self.data(v).name for v in (a, b)]
        shapes = [() if isinstance(v, int | float) else v.shape for v in (a, b)]
        return Data(self.node("Where", self.constant(holds), *names), common(tuple(holds.shape), *shapes))

    # ---- the forms

    def reshape(self, tensor: Data | Stored, shape: Sequence[int]) -> Any:
        """The entries in the same order in another shape."""
        shape = tuple(shape)
        if shape == tensor.shape:
            return tensor
        name = self.node("Reshape", tensor.name, self.integers(shape))
        return Stored(name, shape) if isinstance(tensor, Stored) else Data(name, shape, tensor.bare)

    def moved(self, tensor: Data | Stored, places: Index) -> Any:
        """The tensor whose entry i is entry places[i] of the given one in row-major order."""
        size = math.prod(tensor.shape)
        if places.size == size and np.array_equal(places.ravel(), np.arange(size)):
            return self.reshape(tensor, places.shape)
        if isinstance(tensor, Stored) and np.unique(places).size < places.size:
            tensor = self.data(tensor)  # entries of a weight may not be repeated
        flat = self.reshape(tensor, (size,))
        name = self.node("Gather", flat.name, self.integers(places), axis=0)
        return Stored(name, places.shape) if isinstance(tensor, Stored) else Data(name, places.shape, tensor.bare)

    def transposed(self, tensor: Tensor, order: Sequence[int]) -> Any:
        """Its axes in another order."""
        order = list(order)
        if order == sorted(order):
            return tensor
        if isinstance(tensor, Fixed):
            return Fixed(tensor.array.transpose(order))
        shape = tuple(tensor.shape[at] for at in order)
        name = self.node("Transpose", tensor.name, perm=order)
        return Stored(name, shape) if isinstance(tensor, Stored) else Data(name, shape, tensor.bare)

    def turned(self, tensor: Tensor) -> Any:
        """The last two axes exchanged."""
        if isinstance(tensor, Fixed):
            return Fixed(tensor.array.swapaxes(-1, -2))
        size = math.prod(tensor.shape)
        return self.moved(tensor, np.arange(size).reshape(tensor.shape).swapaxes(-1, -2))

    def zero(self) -> Data:
        """The number 0 as data, (1,): the entry that padding adds to the input."""
        if self._zero is None:
            first = self.inputs[0]
            size = math.prod(first.shape)
            padded = self.node("Pad", self.reshape(first, (size,)).name, self.integers([0, 1]))
            self._zero = Data(self.node("Gather", padded, self.integers([size]), axis=0), (1,))
        return self._zero

    def data(self, value: Tensor | Number) -> Data:
        """Any tensor as data: a parameter as a weight of the number 1, a fixed one as a shift of 0."""
        if isinstance(value, Data):
            return value
        if isinstance(value, Stored):
            if self._one is None:
                one = self.node("Add", self.zero().name, self.fixed(1.0))
                self._one = self.reshape(Data(one, (1,)), (1, 1))
            row = self.reshape(value, (1, math.prod(value.shape)))
            made = Data(self.node("MatMul", self._one.name, row.name), row.shape, bare=True)
            shaped: Data = self.reshape(made, value.shape)
            return shaped
        array = self.array(value)
        blank: Data = self.moved(self.zero(), np.zeros(array.shape, dtype=np.int64))
        if not array.any():
            return blank
        return Data(self.node("Add", blank.name, self.fixed(value)), array.shape)

    def operand(self, value: Tensor | Number) -> str:
        """The name of an operand of arithmetic with data: data, or a fixed constant."""
        return self.fixed(value) if isinstance(value, Fixed | int | float) else self.data(value).name

    def unary(self, operator: str, value: Tensor, **attributes: Any) -> Data:
        """One operator on each entry."""
        data = self.data(value)
        return Data(self.node(operator, data.name, **attributes), data.shape)

    def reduced(self, operator: str, data: Data, axes: Sequence[int], keep: bool) -> Data:
        """ReduceSum, ReduceMean or ReduceMax."""
        rank = len(data.shape)
        axes = sorted({axis % rank for axis in axes}) if rank else []
        if not axes:
            return data
        name = self.node(operator, data.name, self.integers(axes), keepdims=int(keep))
        kept = [1 if at in axes else d for at, d in enumerate(data.shape) if keep or at not in axes]
        return Data(name, tuple(kept))

    # ---- the file

    def file(self, title: str, outputs: Sequence[Data], metadata: Mapping[str, str]) -> bytes:
        """The file's bytes."""
        inputs, named = ({data.name: data.shape for data in values} for values in (self.inputs, outputs))
        return self.bytes_of(title, inputs, named, metadata)


def common(*shapes: tuple[int, ...]) -> tuple[int, ...]:
    """The shape that these are spread to."""
    return tuple(np.broadcast_shapes(*shapes))
