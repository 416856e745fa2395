"""Graphs written as ONNX files and read again."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from certbound.errors import OutputError
from certbound.network.evaluate import evaluate
from certbound.network.graph import Elementwise, Network, Unit
from certbound.network.onnx.writer import as_read, to_onnx, written
from tests.support import graphs

EXACT = [graphs.mlp, graphs.concatenated, graphs.grouped, graphs.tied, graphs.two_linear]
SAME_FUNCTION = [*EXACT, graphs.residual, graphs.euler, graphs.gated]
NOT_WRITTEN = [graphs.dense_connected, graphs.convolutional, graphs.gru, graphs.quadratic]


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


def test_a_function_that_is_not_written() -> None:
    network = graphs.mlp()
    nodes = [
        Elementwise(n.name, n.parent, (Unit("inverse_sqrt"),), n.members) if isinstance(n, Elementwise) else n
        for n in network.nodes
    ]
    changed = Network("", "", network.inputs, tuple(nodes), network.groups, network.stored)
    with pytest.raises(OutputError, match="inverse_sqrt"):
        to_onnx(changed)
