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

OPERATORS = {  # activation -> its ONNX operator
    "identity": "Identity",
    "tanh": "Tanh",
    "sigmoid": "Sigmoid",
    "softplus": "Softplus",
    "relu": "Relu",
    "leaky_relu": "LeakyRelu",
    "prelu": "PRelu",
    "hardtanh": "Clip",
    "hardsigmoid": "HardSigmoid",
    "hardswish": "HardSwish",
    "elu": "Elu",
    "celu": "Celu",
    "selu": "Selu",
    "silu": "Swish",
    "gelu": "Gelu",
    "gelu_tanh": "Gelu",
    "mish": "Mish",
    "softsign": "Softsign",
    "arctan": "Atan",
    "erf": "Erf",
    "sin": "Sin",
    "cos": "Cos",
}
SINCE = {"silu": 24, "gelu": 20, "gelu_tanh": 20, "mish": 18}  # operator sets above 17, the default here
WRITTEN_OUT = {"silu": ["Sigmoid"], "mish": ["Softplus", "Tanh"]}  # before these: the operators, then a Mul


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

    def activate(self, name: str, width: int | None = None, label: str = "", **parameters: float) -> Model:
        """Append the activation ``name`` as this operator set can say it; not given parameters stay the defaults.

        ``prelu``: one slope, or one for each of ``width`` neurons.
        """
        match name:
            case "prelu":
                slope = parameters.get("alpha", 0.25)
                slopes = slope if width is None else slope * np.linspace(-1, 1, width)
                return self.add("PRelu", self.constant(slopes), name=label)
            case "hardtanh":
                bounds = parameters.get("min_val", -1.0), parameters.get("max_val", 1.0)
                return self.add("Clip", *map(self.constant, bounds), name=label)
            case "gelu_tanh":
                return self.add("Gelu", name=label, approximate="tanh")
        if name in WRITTEN_OUT and self.opset < SINCE[name]:
            data = self.value
            for operator in WRITTEN_OUT[name]:
                self.add(operator)
            return self.add("Mul", data, name=label)
        return self.add(OPERATORS[name], name=label, **parameters)

    def split(self, lengths: Sequence[int], units: Sequence[str | None], axis: int = 1, label: str = "") -> Model:
        """Append Split, one activation for each part (None: nothing), and Concat. Needs operator set 13 or newer."""
        source, parts = self.value, [f"p{len(self.nodes)}_{i}" for i in range(len(lengths))]
        given = self.constant(lengths, dtype=np.int64)
        self.nodes.append(helper.make_node("Split", [source, given], parts, axis=axis))
        ends = []
        for part, name in zip(parts, units, strict=True):
            self.value = part
            if name is not None:
                self.activate(name)
            ends.append(self.value)
        self.value = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node("Concat", ends, [self.value], name=label, axis=axis))
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
        foreign = sorted({n.domain for n in self.nodes} - {"", "ai.onnx"})
        sets = [helper.make_opsetid("", self.opset), *(helper.make_opsetid(domain, 1) for domain in foreign)]
        return helper.make_model(graph, opset_imports=sets, ir_version=8)

    def save(self, file: Path, output_rank: int = 2) -> Path:
        """Write the model; returns the file."""
        file.unlink(missing_ok=True)  # see made_anew in tampering.py
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
    opset = max([17, *(SINCE[a] for a in activations if a in SINCE)])
    model = Model(["N", weights[0].shape[1]], dtype, opset)
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
            model.activate(activation, label=f"act{j}", **attributes)
    return model


def tanh_net(seed: int = 0, widths: Sequence[int] = (3, 4, 2), activation: str = "tanh") -> Model:
    """A small random network with biases."""
    rng = np.random.default_rng(seed)
    pairs = list(itertools.pairwise(widths))
    activations = [activation] * (len(pairs) - 1) + [None]
    return mlp([rng.normal(size=(n, m)) for m, n in pairs], [rng.normal(size=n) for _, n in pairs], activations)


__all__ = ["OPERATORS", "SINCE", "Model", "TensorProto", "mlp", "tanh_net"]
