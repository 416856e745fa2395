"""onnxruntime without warnings and on one thread: those of a pool wait by spinning, and the models here are small."""

from __future__ import annotations

from pathlib import Path

import onnx
import onnxruntime


def session(model: onnx.ModelProto | bytes | Path) -> onnxruntime.InferenceSession:
    """The model, loaded; onnxruntime's own exceptions, which are not public, if it does not load."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    given = model.SerializeToString() if isinstance(model, onnx.ModelProto) else model
    return onnxruntime.InferenceSession(given, options, ["CPUExecutionProvider"])
