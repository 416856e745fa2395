"""What another program computes with a model of any operator set: onnxruntime, or the reference of the definitions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
from onnx.reference import ReferenceEvaluator

from .onnx_graphs import same_definitions, split_input
from .runtime import session

FIRST, LAST = 7, 25  # operator sets that onnxruntime knows
UNKNOWN = ("NOT_IMPLEMENTED", "under development", "is not a registered")  # what it says of operators it has not


def _parameter(node: onnx.NodeProto, name: str, default: Any) -> Any:
    return next((onnx.helper.get_attribute_value(a) for a in node.attribute if a.name == name), default)


def reference_differs(model: onnx.ModelProto) -> bool:
    """Whether the reference is known not to compute what the definition's text says."""
    opset = model.opset_import[0].version
    for node in model.graph.node:
        match node.op_type:
            case "Gemm" if opset < 7:  # leaves beta out
                return True
            case "Softmax" | "LogSoftmax" if opset < 13:  # does not flatten
                return True
            case "AveragePool" if opset < 7:  # counts the padding
                return True
            case "ConvTranspose" | "MaxPool" | "GlobalMaxPool" | "BatchNormalization":  # groups, axes, is_test
                return True
    return False


def runtime_of(model: onnx.ModelProto) -> Callable[[np.ndarray], np.ndarray] | None:
    """A function of the inputs as one vector, the outputs one after the other; None if no program runs the model.

    Another operator set in which none of the model's operators changed stands in for one that onnxruntime does not
    know; the reference runs the others. What onnxruntime knows and refuses is not run.
    """
    own = model.opset_import[0].version
    run: Callable[..., Any] | None = None
    others = [v for v in range(LAST, FIRST - 1, -1) if same_definitions(model, v)]
    for version in [own] if FIRST <= own <= LAST else others[:1]:
        other = onnx.ModelProto()
        other.CopyFrom(model)
        other.opset_import[0].version = version
        try:
            run = session(other).run
        except Exception as error:  # onnxruntime has its own errors, one for each reason
            if not any(words in str(error) for words in UNKNOWN):
                return None
    if run is None:
        if reference_differs(model):
            return None
        try:
            run = ReferenceEvaluator(model).run
        except Exception:  # an operator set that it does not know either
            return None
    found = run

    def values(x: np.ndarray) -> np.ndarray:
        results = found(None, split_input(model, x))
        return np.concatenate([np.asarray(r, dtype=np.float64).ravel() for r in results])

    return values
