"""Graphs written as ONNX files and read again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from certbound.errors import OutputError
from certbound.network.evaluate import evaluate
from certbound.network.graph import Elementwise, Network, Unit
from certbound.network.onnx.reader import load_onnx
from certbound.network.onnx.writer import as_read, to_onnx, written
from tests.support import graphs
from tests.support.onnx_graphs import Graph

EXACT = [graphs.mlp, graphs.concatenated, graphs.grouped, graphs.tied, graphs.two_linear]
SAME_FUNCTION = [*EXACT, graphs.residual, graphs.euler, graphs.gated, graphs.convolutional, graphs.quadratic]
NOT_WRITTEN = [graphs.dense_connected, graphs.gru, graphs.biases_alone]


@pytest.mark.parametrize("make", SAME_FUNCTION, ids=lambda make: make.__name__)
def test_what_is_written_is_the_same_function_with_the_same_parameters(make: Callable[[], Network]) -> None:
    network = make()
    again = as_read(to_onnx(network))
    assert again.groups == network.groups
    np.testing.assert_array_equal(again.theta, network.theta)
    rng = np.random.default_rng(0)
    for _ in range(3):
        x, theta = rng.normal(size=network.inputs), network.theta + 0.1 * rng.normal(size=network.theta.size)
        np.testing.assert_allclose(evaluate(again, x, theta), evaluate(network, x, theta), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("make", EXACT, ids=lambda make: make.__name__)
def test_what_is_read_node_by_node(make: Callable[[], Network]) -> None:
    network = make()
    again, data = written(network)
    assert len(again.nodes) == len(network.nodes) and again.digest and data


@pytest.mark.parametrize("make", NOT_WRITTEN, ids=lambda make: make.__name__)
def test_what_is_not_written(make: Callable[[], Network]) -> None:
    with pytest.raises(OutputError, match=r"not written|written here|another order"):
        to_onnx(make())


def test_a_fixed_matrix_and_powers_are_written_exactly(tmp_path: Path) -> None:
    """Rows of several entries, of one and of none, of two values; read again entry by entry."""
    g = Graph(17, (1, 3))
    squares = g.node("Pow", g.node("Sigmoid", g.layer("x", 3)), g.const(3.0))
    parts = [g.node("Mul", squares, g.const([0.5, -2.0, 0.25])), g.node("Softplus", g.layer("x", 3))]
    pooled = g.node("ReduceSum", g.node("Concat", *parts, axis=1), g.ints([1]), keepdims=1)
    root = g.node("Pow", g.node("Add", pooled, g.const(8.0)), g.const(-0.5))
    padded = g.node("Pad", g.node("Concat", squares, root, axis=1), g.ints([0, 1, 0, 1]))
    (tmp_path / "net.onnx").write_bytes(g.model(g.node("Add", padded, g.const(0.5))).SerializeToString())
    network = load_onnx(tmp_path / "net.onnx")
    again = as_read(to_onnx(network))
    x = np.array([0.5, -0.25, 2.0])
    np.testing.assert_allclose(evaluate(again, x), evaluate(network, x), rtol=1e-14)
    assert again.groups == network.groups
    assert {u.activation for u in again.units} == {u.activation for u in network.units} >= {"power", "inverse_sqrt"}


def test_a_function_that_is_not_written() -> None:
    network = graphs.mlp()
    nodes = [
        Elementwise(n.name, n.parent, (Unit("softplus_below"),), n.members) if isinstance(n, Elementwise) else n
        for n in network.nodes
    ]
    changed = Network("", "", network.inputs, tuple(nodes), network.groups, network.stored)
    with pytest.raises(OutputError, match="softplus_below"):
        to_onnx(changed)
