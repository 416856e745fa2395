"""Layer graphs with drawn weights, written to ONNX as exporters do; what benchmarks.graphs measures."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Save = Callable[[Path], None]


class _File:
    """Nodes and tensors; weights are normal, of variance 1 over what one output sums, biases 0.1 times normal."""

    def __init__(self, seed: int = 0) -> None:
        self.rng = np.random.default_rng(seed)
        self.nodes: list[Any] = []
        self.tensors: list[Any] = []
        self.stored: set[str] = set()

    def constant(self, name: str, value: np.ndarray) -> str:
        """Store a tensor, once."""
        if name not in self.stored:
            self.stored.add(name)
            numbers = value.astype(np.float32) if value.dtype.kind == "f" else value
            self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(numbers), name))
        return name

    def weight(self, name: str, shape: Sequence[int]) -> str:
        """Draw a weight."""
        return self.constant(name, self.rng.normal(size=shape) / np.sqrt(np.prod(shape[1:])))

    def bias(self, name: str, *shape: int) -> str:
        """Draw a bias."""
        return self.constant(name, 0.1 * self.rng.normal(size=shape))

    def add(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """Append a node; the name of its output."""
        name = f"{operator.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], name=name, **attributes))
        return name

    def dense(self, value: str, name: str, inputs: int, outputs: int) -> str:
        """A dense layer."""
        weight, bias = self.weight(f"{name}.weight", (outputs, inputs)), self.bias(f"{name}.bias", outputs)
        return self.add("Gemm", value, weight, bias, transB=1)

    def save(self, file: Path, x: Sequence[str | int], y: str, outputs: int) -> None:
        """Write the file."""
        ends = (("x", list(x)), (y, ["N", outputs]))
        first, last = ([helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)] for name, shape in ends)
        graph = helper.make_graph(self.nodes, file.stem, first, last, self.tensors)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model)
        onnx.save(model, file)


def residual(file: Path, blocks: int = 8, width: int = 8) -> None:
    """u + tanh(W u + b) / 4, eight blocks."""
    f = _File()
    u = f.add("Tanh", f.dense("x", "in", 3, width))
    quarter = f.constant("quarter", np.array(0.25))
    for i in range(blocks):
        u = f.add("Add", u, f.add("Mul", f.add("Tanh", f.dense(u, f"block{i}", width, width)), quarter))
    f.save(file, ["N", 3], f.dense(u, "out", width, 1), 1)


def dense_connected(file: Path, layers: int = 6, width: int = 4) -> None:
    """u_l = u_0 + (1/6) sum over s < l of W_ls tanh(u_s) + b_ls."""
    f = _File()
    first = last = f.dense("x", "in", 3, width)
    step = f.constant("step", np.array(1.0 / layers))
    bent = [f.add("Tanh", first)]
    for layer in range(1, layers + 1):
        terms = [f.dense(u, f"{layer} from {s}", width, width) for s, u in enumerate(bent)]
        last = f.add("Add", first, f.add("Mul", f.add("Sum", *terms), step))
        bent.append(f.add("Tanh", last))
    f.save(file, ["N", 3], f.dense(last, "out", width, 1), 1)


def convolutional(file: Path, side: int = 8, channels: Sequence[int] = (1, 4), outputs: int = 1) -> None:
    """Convolutions 3 x 3 with a margin of zeros, each with tanh and means over 2 x 2, then dense."""
    f, u = _File(), "x"
    for i, (before, after) in enumerate(itertools.pairwise(channels)):
        weight, bias = f.weight(f"conv{i}.weight", (after, before, 3, 3)), f.bias(f"conv{i}.bias", after)
        z = f.add("Conv", u, weight, bias, kernel_shape=[3, 3], pads=[1, 1, 1, 1])
        u = f.add("AveragePool", f.add("Tanh", z), kernel_shape=[2, 2], strides=[2, 2])
        side //= 2
    size = channels[-1] * side**2
    whole = side << (len(channels) - 1)
    f.save(file, ["N", channels[0], whole, whole], f.dense(f.add("Flatten", u), "out", size, outputs), outputs)


def gru(file: Path, steps: int = 5, width: int = 4, inputs: int = 2) -> None:
    """The operator GRU over five steps, dense on its last state."""
    f = _File()
    draws = (
        f.constant("gru.W", f.rng.normal(size=(1, 3 * width, inputs)) / np.sqrt(inputs)),
        f.constant("gru.R", f.rng.normal(size=(1, 3 * width, width)) / np.sqrt(width)),
        f.bias("gru.B", 1, 6 * width),
    )
    first = f.add("Transpose", "x", perm=[1, 0, 2])
    attributes = {"hidden_size": width, "linear_before_reset": 1}
    f.nodes.append(helper.make_node("GRU", [first, *draws], ["states", "last"], name="gru", **attributes))
    h = f.add("Squeeze", "last", f.constant("axis", np.array([0])))
    f.save(file, ["N", steps, inputs], f.dense(h, "out", width, 1), 1)


def gated(file: Path, steps: int = 5, width: int = 4, inputs: int = 2) -> None:
    """The same cell written out, with a group of parameters per gate; the first state is zero."""
    f = _File()
    one = f.constant("one", np.array(1.0))
    ends = [f.constant(f"at{t * inputs}", np.array([t * inputs])) for t in range(steps + 1)]
    axis = f.constant("axis", np.array([1]))
    h = f.add(
        "Mul",
        f.add("Slice", "x", ends[0], f.constant("width", np.array([width])), axis),
        f.constant("zero", np.array(0.0)),
    )
    for t in range(steps):
        x = f.add("Slice", "x", ends[t], ends[t + 1], axis)
        both = f.add("Concat", x, h, axis=1)
        update, reset = (f.add("Sigmoid", f.dense(both, name, inputs + width, width)) for name in ("update", "reset"))
        state = f.add("Mul", reset, f.dense(h, "state", width, width))
        new = f.add("Tanh", f.add("Add", f.dense(x, "new", inputs, width), state))
        h = f.add("Add", f.add("Mul", f.add("Sub", one, update), new), f.add("Mul", update, h))
    f.save(file, ["N", steps * inputs], f.dense(h, "out", width, 1), 1)


def image(file: Path) -> None:
    """A 28 x 28 image, two convolutions of 8 and 16 kernels, ten outputs."""
    convolutional(file, 28, (1, 8, 16), 10)


NETWORKS: dict[str, Save] = {
    "residual, 8 blocks": residual,
    "dense-connected, 6 layers": dense_connected,
    "convolutional, 8 x 8": convolutional,
    "GRU, 5 steps": gru,
    "GRU, 5 steps, a group per gate": gated,
}
