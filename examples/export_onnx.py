"""Write networks as ONNX: what the training scripts share."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def save(
    file: Path, weights: list[np.ndarray], biases: list[np.ndarray], activation: str, divide_by: float = 1.0
) -> None:
    """``weights[j]``: inputs x outputs of layer j; the input is divided by ``divide_by`` first, as a fixed constant."""
    nodes, tensors, value = [], [], "x"
    if divide_by != 1.0:
        tensors.append(numpy_helper.from_array(np.float32(divide_by), "input_scale"))
        nodes.append(helper.make_node("Div", [value, "input_scale"], ["scaled"], name="normalise"))
        value = "scaled"
    for j, (weight, bias) in enumerate(zip(weights, biases, strict=True)):
        last = j == len(weights) - 1
        tensors.append(numpy_helper.from_array(weight.T.astype(np.float32).copy(), f"layer{j}.weight"))
        tensors.append(numpy_helper.from_array(bias.astype(np.float32), f"layer{j}.bias"))
        target = "y" if last else f"z{j}"
        nodes.append(
            helper.make_node(
                "Gemm", [value, f"layer{j}.weight", f"layer{j}.bias"], [target], name=f"layer{j}", transB=1
            )
        )
        if not last:
            nodes.append(helper.make_node(activation, [target], [f"h{j}"], name=f"activation{j}"))
        value = f"h{j}"
    save_nodes(file, nodes, tensors, ["N", weights[0].shape[0]], ["N", weights[-1].shape[1]])


def stored(tensors: dict[str, np.ndarray]) -> list[TensorProto]:
    """Arrays by name as tensors: numbers in float32, indices as they are."""
    return [
        numpy_helper.from_array(np.ascontiguousarray(a, dtype=np.float32 if a.dtype.kind == "f" else a.dtype), name)
        for name, a in tensors.items()
    ]


def save_nodes(
    file: Path, nodes: list[onnx.NodeProto], tensors: list[TensorProto], x: list[str | int], y: list[str | int]
) -> None:
    """A graph from the input "x" to the output "y" of these shapes."""
    graph = helper.make_graph(
        nodes,
        file.stem,
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, x)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, y)],
        tensors,
    )
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name="certbound"
    )
    onnx.checker.check_model(model)
    onnx.save(model, file)
