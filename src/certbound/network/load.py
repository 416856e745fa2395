"""load(): a network from a file, by format."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .graph import Network
from .onnx_file import load_onnx


def load(path: str | Path, operators: Mapping[tuple[str, str], str] | None = None) -> Network:
    """The network in an ONNX file, with its exact stored numbers.

    ``operators`` names the units of foreign operators: (domain, operator) -> name. Raises ModelError naming file,
    node and operator for anything that is not exactly understood.
    """
    return load_onnx(path, operators)
