"""ONNX files for tests, built by script."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPERATORS = {
    "identity": "Identity",
    "tanh": "Tanh",
    "sigmoid": "Sigmoid",
    "softplus": "Softplus",
    "relu": "Relu",
    "leaky_relu": "LeakyRelu",
}


@dataclass
class Model:
    """A chain under construction; ``add`` appends one node whose data input is the chain so far."""

    inputs: Sequence[int | str]
    dtype: Any = np.float32
    opset: int = 17
    nodes: list[Any] = field(default_factory=list)
    tensors: list[Any] = field(default_factory=list)
    value: str = "x"

    def constant(self, values: Any, name: str | None = None, dtype: Any = None, as_node: bool = False) -> str:
        """Store a tensor, as an initialiser or a Constant node; returns its name."""
        name = name or f"c{len(self.tensors) + len(self.nodes)}"
        tensor = numpy_helper.from_array(np.asarray(values, dtype=dtype or self.dtype), name)
        if as_node:
            self.nodes.append(helper.make_node("Constant", [], [name], value=tensor))
        else:
            self.tensors.append(tensor)
        return name

    def add(self, operator: str, *others: str, data_at: int = 0, name: str = "", **attributes: Any) -> Model:
        """Append ``operator`` with the data as input number ``data_at`` among ``others``."""
        inputs = [*others[:data_at], self.value, *others[data_at:]]
        self.value = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, inputs, [self.value], name=name, **attributes))
        return self

    def build(self, output_rank: int = 2) -> onnx.ModelProto:
        """The finished model."""
        kind = helper.np_dtype_to_tensor_dtype(np.dtype(self.dtype))
        graph = helper.make_graph(
            self.nodes,
            "test",
            [helper.make_tensor_value_info("x", kind, list(self.inputs))],
            [helper.make_tensor_value_info(self.value, kind, [None] * output_rank)],
            self.tensors,
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=8)

    def save(self, file: Path, output_rank: int = 2) -> Path:
        """Write the model; returns the file."""
        file.write_bytes(self.build(output_rank).SerializeToString())
        return file


def mlp(
    weights: Sequence[np.ndarray],
    biases: Sequence[np.ndarray | None],
    activations: Sequence[str | None],
    *,
    dtype: Any = np.float32,
    style: str = "gemm",
    slope: float = 0.1,
) -> Model:
    """A fully connected network. weights[j]: outputs x inputs; activations[j] follows layer j (None: nothing)."""
    model = Model(["N", weights[0].shape[1]], dtype)
    for j, (weight, bias, activation) in enumerate(zip(weights, biases, activations, strict=True)):
        if style == "gemm":
            names = [model.constant(weight, f"W{j}")] + ([] if bias is None else [model.constant(bias, f"b{j}")])
            model.add("Gemm", *names, name=f"gemm{j}", transB=1)
        else:
            model.add("MatMul", model.constant(weight.T, f"W{j}"), name=f"matmul{j}")
            if bias is not None:
                model.add("Add", model.constant(bias, f"b{j}"), name=f"add{j}")
        if activation is not None:
            attributes = {"alpha": slope} if activation == "leaky_relu" else {}
            model.add(OPERATORS[activation], name=f"act{j}", **attributes)
    return model


def tanh_net(seed: int = 0, widths: Sequence[int] = (3, 4, 2), activation: str = "tanh") -> Model:
    """A small random network with biases."""
    rng = np.random.default_rng(seed)
    pairs = list(itertools.pairwise(widths))
    activations = [activation] * (len(pairs) - 1) + [None]
    return mlp([rng.normal(size=(n, m)) for m, n in pairs], [rng.normal(size=n) for _, n in pairs], activations)


__all__ = ["OPERATORS", "Model", "TensorProto", "mlp", "tanh_net"]
