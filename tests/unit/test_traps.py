"""What a bare model file may hide of its parameters is named, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

import certbound
from certbound.network.traps import Trap, traps
from tests.support.onnx_graphs import Graph

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
KINDS = {  # example -> what is true of its file
    "attention/model.onnx": ["no_bias"],
    "convolutional/model.onnx": [],
    "dense_connected/model.onnx": [],
    "digits/digits.onnx": [],
    "gru/model.onnx": [],
    "neural_ode/model.onnx": [],
    "residual/model.onnx": [],
    "two_link_arm/arm.onnx": [],
    "regression/controller.onnx": [],
    "own_activation/net.onnx": [],
}


def found(graph: Graph, folder: Path, *outputs: str) -> dict[str, Trap]:
    """The traps of a graph by kind; at most one of each."""
    file = folder / "net.onnx"
    onnx.save(graph.model(*outputs), file)
    every = traps(certbound.load(file))
    assert len({trap.kind for trap in every}) == len(every)
    return {trap.kind: trap for trap in every}


def dense(graph: Graph, data: str, weight: str, bias: str | None) -> str:
    """A layer, its weight (inputs, outputs)."""
    return str(graph.node("Gemm", data, weight, *([bias] if bias else [])))


def two_layers(change: Callable[[np.ndarray], np.ndarray]) -> tuple[Graph, str]:
    """A net 3-3-3 whose second weight is the first one's, changed."""
    g = Graph(17, (1, 3))
    first = g.rng.normal(size=(3, 3)).astype(np.float32)
    hidden = g.node("Tanh", dense(g, "x", g.const(first, "encode"), g.normal(3, name="b1")))
    return g, dense(g, hidden, g.const(change(first), "decode"), g.normal(3, name="b2"))


def test_a_tensor_that_is_stored_twice(tmp_path: Path) -> None:
    g, out = two_layers(np.copy)
    every = found(g, tmp_path, out)
    assert set(every) == {"equal"} and every["equal"].tensors == ("encode", "decode")
    assert "'encode', 'decode' hold the same numbers" in every["equal"].message
    g, out = two_layers(lambda w: w + np.float32(1e-6))
    assert found(g, tmp_path, out) == {}


def test_one_tensor_in_two_layers_is_no_copy(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    shared = g.normal(3, 3)
    hidden = g.node("Tanh", dense(g, "x", shared, g.normal(3)))
    assert found(g, tmp_path, dense(g, hidden, shared, g.normal(3))) == {}


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_zeros_and_ones_are_no_copies(value: float, tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    hidden = g.node("Tanh", dense(g, "x", g.normal(3, 3), g.const(np.full(3, value))))
    assert found(g, tmp_path, dense(g, hidden, g.normal(3, 3), g.const(np.full(3, value)))) == {}


def test_a_tensor_that_is_stored_as_the_transpose_of_another(tmp_path: Path) -> None:
    g, out = two_layers(np.transpose)
    trap = found(g, tmp_path, out)["transposed"]
    assert trap.tensors == ("encode", "decode") and "'decode' is the transpose of 'encode'" in trap.message
    g, out = two_layers(lambda w: w.T[::-1].copy())
    assert found(g, tmp_path, out) == {}


def test_a_kernel_and_its_transpose(tmp_path: Path) -> None:
    g = Graph(17, (1, 2, 4, 4))
    kernel = g.rng.normal(size=(2, 2, 3, 3)).astype(np.float32)
    hidden = g.node("Conv", "x", g.const(kernel, "down"), g.normal(2))
    out = g.node("ConvTranspose", g.node("Tanh", hidden), g.const(kernel.swapaxes(0, 1), "up"), g.normal(2))
    assert found(g, tmp_path, out)["transposed"].tensors == ("down", "up")


def test_layers_without_a_bias(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    hidden = g.node("Tanh", dense(g, "x", g.normal(3, 4, name="bare"), None))
    trap = found(g, tmp_path, dense(g, hidden, g.normal(4, 2), g.normal(2)))["no_bias"]
    assert trap.tensors == ("bare",) and "no bias is stored for 'bare'" in trap.message
    g = Graph(17, (1, 3))  # an Add is a bias, also where each use has one of its own
    wide = g.node("MatMul", g.node("Reshape", "x", g.ints([3, 1])), g.normal(1, 2))
    assert found(g, tmp_path, g.node("Add", wide, g.normal(3, 2))) == {}


def test_many_names_are_counted(tmp_path: Path) -> None:
    g, value = Graph(17, (1, 3)), "x"
    for _ in range(7):
        value = g.node("Tanh", g.layer(value, 3))
    trap = found(g, tmp_path, value)["no_bias"]
    assert len(trap.tensors) == 7 and "'c4' and 2 more" in trap.message


@pytest.mark.parametrize("operator", ["Mul", "Div", "Add", "Sub", "PRelu"])
def test_constants_that_act_on_what_parameters_computed(operator: str, tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    hidden = g.node("Tanh", dense(g, "x", g.normal(3, 3), g.normal(3)))
    out = g.node(operator, hidden, g.const([0.5, 0.25, 0.75], "scale"))
    trap = found(g, tmp_path, out)["fixed"]
    assert trap.tensors == ("scale",) and "if the module trains them" in trap.message


def test_a_normalisation_written_out_is_folded_constants(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    hidden = g.node("Tanh", dense(g, "x", g.normal(3, 3), g.normal(3)))
    deviation = g.node("Sqrt", g.const([1.5, 2.0, 3.0], "variance"))
    out = g.node("Mul", hidden, g.node("Div", g.const([1.0, 2.0, 3.0], "gamma"), deviation))
    assert found(g, tmp_path, out)["fixed"].tensors == ("gamma", "variance")


def test_constants_of_the_input_numbers_and_statistics_are_not_suspected(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    scaled = g.node("Div", g.node("Sub", "x", g.const([1.0, 2.0, 3.0])), g.const([2.0, 3.0, 4.0]))
    hidden = g.node("Mul", dense(g, scaled, g.normal(3, 3), g.normal(3)), g.const(0.5))
    statistics = g.const([1.0, 2.0, 3.0], "mean"), g.const([2.0, 3.0, 4.0], "variance")
    assert found(g, tmp_path, g.node("BatchNormalization", hidden, g.normal(3), g.normal(3), *statistics)) == {}


def frozen(off: float, *, biased: bool = True, after: str | None = None) -> tuple[Graph, str]:
    """f(x) - (1 + off) f(0), f a net 3-4-2."""
    g = Graph(17, (1, 3))
    w, b = g.rng.normal(size=(3, 4)).astype(np.float32), g.rng.normal(size=4).astype(np.float32)
    v, c = g.rng.normal(size=(4, 2)).astype(np.float32), g.rng.normal(size=2).astype(np.float32)
    b = b if biased else b * 0
    hidden = g.node("Sigmoid", dense(g, "x", g.const(w), g.const(b)))
    out = dense(g, hidden, g.const(v), g.const(c))
    at_zero = (1 / (1 + np.exp(-b.astype(float)))) @ v.astype(float) + c
    out = g.node("Sub", out, g.const(((1 + off) * at_zero).astype(np.float32), "f0"))
    return g, out if after is None else g.node(after, out, g.const(2.0))


def test_an_output_minus_its_value_at_zero(tmp_path: Path) -> None:
    for after in (None, "Mul"):
        g, out = frozen(0.0, after=after)
        every = found(g, tmp_path, out)
        assert set(every) == {"frozen_value"} and every["frozen_value"].tensors == ("f0",)
        assert "f(x) - f(0)" in every["frozen_value"].message
    g, out = frozen(0.01)
    assert set(found(g, tmp_path, out)) == {"fixed"}  # a constant that may be trained, but not f(0)


def test_a_value_at_zero_that_no_parameter_moves_is_not_frozen(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    out = g.node("Sub", g.node("Sigmoid", g.layer("x", 3)), g.const(0.5))
    assert set(found(g, tmp_path, out)) == {"no_bias"}


def test_tensors_that_no_output_needs(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    g.normal(2, 5, name="left over")
    g.ints([1, 2])  # a shape is no parameter
    head = dense(g, "x", g.normal(3, 2), g.normal(2))
    other = dense(g, "x", g.normal(3, 2, name="other.weight"), g.normal(2, name="other.bias"))
    assert found(g, tmp_path, head, other)["unused"].tensors == ("left over",)
    file = tmp_path / "net.onnx"
    (trap,) = traps(certbound.load(file, outputs=[head]))
    assert set(trap.tensors) == {"left over", "other.weight", "other.bias"}


@pytest.mark.parametrize("name", KINDS)
def test_the_examples_have_no_false_warning(name: str) -> None:
    own = [EXAMPLES / "own_activation/quick_gelu.toml"] if name.startswith("own") else []
    assert [trap.kind for trap in traps(certbound.load(EXAMPLES / name, activations=own))] == KINDS[name]


def test_a_network_that_came_from_no_file_has_none() -> None:
    assert traps(replace(certbound.load(EXAMPLES / "attention/model.onnx"), contents=None)) == ()
