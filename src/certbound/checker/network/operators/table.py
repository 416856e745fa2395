"""All operators of the standard domain: what each does and what its nodes may hold."""

from __future__ import annotations

from collections.abc import Callable

from network.onnx_wire import Node
from network.operators import (
    activations,
    affine,
    arithmetic,
    constants,
    convolution,
    extrema,
    normalisation,
    pooling,
    recurrent,
    resize,
    sums,
    views,
)
from network.schemas import Schemas
from network.state import ReaderState, Result

MODULES = (
    activations,
    affine,
    arithmetic,
    constants,
    convolution,
    extrema,
    normalisation,
    pooling,
    recurrent,
    resize,
    sums,
    views,
)
OPERATORS: dict[str, Callable[[ReaderState, Node], list[Result]]] = {}
SCHEMAS: Schemas = {}
for module in MODULES:
    OPERATORS.update(module.OPERATORS)
    SCHEMAS.update(module.SCHEMAS)
