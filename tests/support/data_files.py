"""Models whose tensors lie in data files: written by hand, so that each part can be odd."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import onnx
from onnx import TensorProto, numpy_helper


def tensors_of(model: onnx.ModelProto) -> dict[str, Any]:
    """All tensors of a model: the initialisers, and those in attributes by the name of their node's output."""
    found = {tensor.name: tensor for tensor in model.graph.initializer}
    inside = [(node, a) for node in model.graph.node for a in node.attribute]
    return found | {node.output[0]: a.t for node, a in inside if a.type == onnx.AttributeProto.TENSOR}


def place(tensor: Any, entries: Mapping[str, str] | list[tuple[str, str]]) -> None:
    """Say that the tensor's values are in a data file; what the model file holds of them goes."""
    for field in ("raw_data", "float_data", "int32_data", "int64_data", "double_data", "external_data"):
        tensor.ClearField(field)
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in entries.items() if isinstance(entries, Mapping) else entries:
        tensor.external_data.add(key=key, value=value)


def move(model: onnx.ModelProto, folder: Path, location: str = "w.bin", names: list[str] | None = None) -> bytes:
    """Move tensors (all, or those named) to one data file with gaps between them; what was written there."""
    data = b"\xff" * 3
    for name, tensor in tensors_of(model).items():
        if names is None or name in names:
            raw = numpy_helper.to_array(tensor).tobytes()
            place(tensor, {"location": location, "offset": str(len(data)), "length": str(len(raw))})
            data += raw + b"\xff" * 5
    (folder / location).parent.mkdir(parents=True, exist_ok=True)
    (folder / location).write_bytes(data)
    return data


def save(model: onnx.ModelProto, file: Path) -> Path:
    """Write the model file; returns it."""
    file.write_bytes(model.SerializeToString())
    return file
