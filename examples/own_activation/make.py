"""Writes net.onnx: 3-16-2 with an activation that ONNX does not have, as an operator of the domain org.example."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

rng = np.random.default_rng(5)
tensors = {
    "W0": rng.normal(size=(16, 3)) / np.sqrt(3),
    "b0": 0.1 * rng.normal(size=16),
    "W1": rng.normal(size=(2, 16)) / 4,
    "b1": 0.1 * rng.normal(size=2),
}
graph = helper.make_graph(
    [
        helper.make_node("Gemm", ["x", "W0", "b0"], ["z0"], transB=1),
        helper.make_node("QuickGelu", ["z0"], ["h1"], domain="org.example"),
        helper.make_node("Gemm", ["h1", "W1", "b1"], ["y"], transB=1),
    ],
    "own_activation",
    [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 3])],
    [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", 2])],
    [numpy_helper.from_array(value.astype(np.float32), name) for name, value in tensors.items()],
)
sets = [helper.make_opsetid("", 17), helper.make_opsetid("org.example", 1)]
onnx.save(helper.make_model(graph, opset_imports=sets, ir_version=8), Path(__file__).with_name("net.onnx"))
