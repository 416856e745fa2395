"""load(): a network from a file, by format."""

from __future__ import annotations

from pathlib import Path

from .graph import Network
from .onnx_file import load_onnx

# ONNX operator -> activation: those the checker can prove facts about
_ACTIVATIONS = {
    "Relu": "relu",
    "LeakyRelu": "leaky_relu",
    "Sigmoid": "sigmoid",
    "Softplus": "softplus",
    "Tanh": "tanh",
}


def load(path: str | Path) -> Network:
    """The network in an ONNX file, with its exact stored numbers.

    Raises ModelError naming file, node and operator for anything that is not exactly understood.
    """
    return load_onnx(path, _ACTIVATIONS)
