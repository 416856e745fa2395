"""Write the arm's arrays (examples/two_link_arm/arm.onnx) as arm.safetensors; arm.toml says what they compute."""

from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from safetensors.numpy import save_file

HERE = Path(__file__).resolve().parent
model = onnx.load(HERE.parent / "two_link_arm" / "arm.onnx")
arrays = {tensor.name: np.array(numpy_helper.to_array(tensor)) for tensor in model.graph.initializer}
save_file(arrays, HERE / "arm.safetensors")
