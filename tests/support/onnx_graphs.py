"""Small ONNX graphs for tests of the importer, and what another program computes with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from .runtime import session


class Graph:
    """An ONNX graph under construction; every method returns the name of a tensor."""

    def __init__(self, opset: int, *shapes: tuple[int, ...], dtype: Any = np.float32, seed: int = 0) -> None:
        self.opset, self.dtype = opset, dtype
        self.rng = np.random.default_rng(seed)
        self.nodes: list[Any] = []
        self.tensors: list[Any] = []
        self.inputs = {f"x{i}" if i else "x": shape for i, shape in enumerate(shapes)}

    def const(self, values: Any, name: str | None = None, dtype: Any = None) -> str:
        """A stored tensor."""
        name = name or f"c{len(self.tensors)}"
        self.tensors.append(numpy_helper.from_array(np.asarray(values, dtype=dtype or self.dtype), name))
        return name

    def ints(self, values: Any) -> str:
        """A stored tensor of integers."""
        return self.const(values, dtype=np.int64)

    def normal(self, *shape: int, scale: float = 1.0, name: str | None = None) -> str:
        """A stored tensor drawn at random."""
        return self.const(self.rng.normal(size=shape) * scale, name)

    def node(self, operator: str, *inputs: str, outputs: int = 1, **attributes: Any) -> Any:
        """Append a node; the name of its output, or of its outputs."""
        names = [f"t{len(self.nodes)}_{i}" if outputs > 1 else f"t{len(self.nodes)}" for i in range(outputs)]
        attributes = {key: value for key, value in attributes.items() if value is not None}
        self.nodes.append(helper.make_node(operator, list(inputs), names, name=f"n{len(self.nodes)}", **attributes))
        return names[0] if outputs == 1 else names

    def layer(self, data: str, inputs: int, outputs: int | None = None) -> str:
        """The last axis times a stored matrix."""
        return str(self.node("MatMul", data, self.normal(inputs, outputs or inputs, scale=0.7)))

    def model(self, *outputs: str) -> onnx.ModelProto:
        """The finished model."""
        kind = helper.np_dtype_to_tensor_dtype(np.dtype(self.dtype))
        graph = helper.make_graph(
            self.nodes,
            "test",
            [helper.make_tensor_value_info(name, kind, shape) for name, shape in self.inputs.items()],
            [helper.make_tensor_value_info(name, kind, None) for name in outputs],
            self.tensors,
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=8)


def split_input(model: onnx.ModelProto, x: np.ndarray) -> dict[str, np.ndarray]:
    """One vector as the model's inputs, in the file's order."""
    feeds, start, stored = {}, 0, {t.name for t in model.graph.initializer}
    for value in model.graph.input:
        if value.name in stored:
            continue
        tensor = value.type.tensor_type
        shape = [d.dim_value or 1 for d in tensor.shape.dim]
        size = int(np.prod(shape))
        kind = helper.tensor_dtype_to_np_dtype(tensor.elem_type)
        feeds[value.name] = x[start : start + size].reshape(shape).astype(kind)
        start += size
    return feeds


class Unavailable(Exception):
    """No other program runs this operator set."""


class Runtime:
    """What onnxruntime computes, or the reference implementation where it does not know the operator set.

    A newer operator set in which none of the model's operators changed stands in for one that neither knows.
    """

    def __init__(self, model: onnx.ModelProto, names: Sequence[str] | None = None) -> None:
        self.model, self.names = model, None if names is None else list(names)
        errors = []
        for version in [model.opset_import[0].version, *range(25, 16, -1)]:
            if not same_definitions(model, version):
                continue
            other = onnx.ModelProto()
            other.CopyFrom(model)
            other.opset_import[0].version = version
            for make in (session, ReferenceEvaluator):
                try:
                    self.run = make(other).run
                    self.run(self.names, split_input(model, np.ones(1000)))
                    return
                except Exception as error:  # both raise their own, one for each reason
                    errors.append(error)
        raise Unavailable(str(errors[0])[:200])

    def __call__(self, x: np.ndarray) -> np.ndarray:
        """All outputs, one after the other."""
        results = self.run(self.names, split_input(self.model, x))
        return np.concatenate([np.asarray(r, dtype=np.float64).ravel() for r in results])


def same_definitions(model: onnx.ModelProto, version: int) -> bool:
    """Whether all operators of the model have the same definition in this operator set."""
    own = model.opset_import[0].version
    try:
        return all(
            onnx.defs.get_schema(n.op_type, version, "").since_version
            == onnx.defs.get_schema(n.op_type, own, "").since_version
            for n in model.graph.node
        )
    except onnx.defs.SchemaError:
        return False
