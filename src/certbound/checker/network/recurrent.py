"""Recurrent operators."""

from __future__ import annotations

from collections.abc import Callable

from network.onnx_wire import Node
from network.schemas import Schemas
from network.state import ReaderState, Result

OPERATORS: dict[str, Callable[[ReaderState, Node], list[Result]]] = {}
SCHEMAS: Schemas = {}
