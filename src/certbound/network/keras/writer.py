"""The ONNX file that is being written for a Keras model."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import numpy as np

from ..forms import writer
from ..forms.values import Data, Fixed, Stored, Tensor
from .library import numbers


class Writer(writer.Writer):
    """``names``: of all variables, by their ids; ``trained``: those of parameters. ``keras``: the library, imported by
    library.py alone.
    """

    def __init__(self, keras: Any, dtype: np.dtype[Any], names: Mapping[int, str], trained: Collection[str]) -> None:
        super().__init__(dtype, list(names.values()))
        self.keras = keras
        self.names, self.trained = names, trained
        self.functions = {id(getattr(keras.activations, name)): name for name in dir(keras.activations)}

    def at(self, layer: Any) -> None:
        """The layer that is written next."""
        self.scope, self.where = layer.name, f"layer {layer.name!r} ({type(layer).__name__})"

    def variable(self, value: Any) -> Stored | Fixed | None:
        """A variable of a layer: a parameter, or fixed; None if the layer has none."""
        if value is None:
            return None
        if not isinstance(value, self.keras.Variable):
            raise self.fail("a weight that is computed: quantised, or with LoRA", hint="merge it into plain weights")
        array, name = numbers(self.keras, value), self.names[id(value)]
        if array.dtype != self.dtype:
            raise self.fail(
                f"the variable {name!r} has type {array.dtype}, the model {self.dtype}",
                hint="build all layers with one float type; jax keeps float64 with JAX_ENABLE_X64=1 only",
            )
        if name not in self.trained:
            return Fixed(array, name)
        self.store(name, array)
        return Stored(name, array.shape)

    def first(self, x: Tensor, layer: Any) -> Any:
        """Data with its channels before its places."""
        rank = len(x.shape)
        return self.transposed(x, [0, rank - 1, *range(1, rank - 1)]) if layer.data_format == "channels_last" else x

    def back(self, x: Data, layer: Any) -> Data:
        """The inverse."""
        order = [0, *range(2, len(x.shape)), 1]
        made: Data = self.transposed(x, order) if layer.data_format == "channels_last" else x
        return made
