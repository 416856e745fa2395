"""The network that is read is the model's for all parameters: moved in the file and in theta, the outputs are the same.

A tensor that acts as a constant besides, or a factor that is no fixed constant, shows here, as no test at the stored
parameters does.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from certbound.network.evaluate import evaluate
from certbound.network.onnx.operators.table import SCHEMAS
from tests.support.odd_models import odd_model, versions
from tests.support.other_programs import FIRST, LAST, runtime_of
from tests.support.readers import both

FOLDED = ["Mul", "Mul", "Div", "Add", "Max"]


def shared(model: onnx.ModelProto, rng: np.random.Generator) -> None:
    """One tensor takes the place of another, or a tensor is computed from two before it is used."""
    graph = model.graph
    stored = {t.name: t for t in graph.initializer if t.data_type in (onnx.TensorProto.FLOAT, onnx.TensorProto.DOUBLE)}
    places = [(node, i) for node in graph.node for i, name in enumerate(node.input) if name in stored]
    if not places:
        return
    node, i = places[rng.integers(len(places))]
    if rng.random() < 0.5:
        node.input[i] = str(rng.choice(list(stored)))
        return
    kind = stored[node.input[i]].data_type
    numbers = [name for name, t in stored.items() if t.data_type == kind and math.prod(t.dims) == 1]
    if rng.random() < 0.5 or not numbers:
        half = np.array([0.5], helper.tensor_dtype_to_np_dtype(kind))
        graph.initializer.append(numpy_helper.from_array(half, "half"))
        numbers.append("half")
    new = helper.make_node(str(rng.choice(FOLDED)), [node.input[i], str(rng.choice(numbers))], ["folded"])
    node.input[i] = "folded"
    graph.node.insert(0, new)


def moved(model: onnx.ModelProto, names: list[str], rng: np.random.Generator) -> tuple[onnx.ModelProto, np.ndarray]:
    """The model with other numbers in these tensors, and those numbers one after the other."""
    other, theta = onnx.ModelProto(), []
    other.CopyFrom(model)
    held = {tensor.name: tensor for tensor in other.graph.initializer}
    for name in names:
        array = numpy_helper.to_array(held[name])
        steps = rng.uniform(0.05, 0.4, size=array.shape) * array + rng.uniform(-0.1, 0.3, size=array.shape)
        array = (array + steps).astype(array.dtype)
        held[name].CopyFrom(numpy_helper.from_array(array, name))
        theta.append(array.astype(float).ravel())
    return other, np.concatenate(theta)


@pytest.mark.slow(seconds=15)
def test_moved_parameters_move_the_outputs_as_in_other_programs(
    cases: Callable[[int, int], int], tmp_path: Path
) -> None:
    rng, operators, count, compared = np.random.default_rng(1), sorted(SCHEMAS), cases(900, 6000), 0
    for _ in range(count):
        operator = operators[rng.integers(len(operators))]
        opset = int(rng.integers(max(FIRST, min(versions(operator))), LAST + 1))
        model = odd_model(operator, opset, int(rng.integers(10**6)))
        if rng.random() < 0.8:
            shared(model, rng)
        network = both(model.SerializeToString(), tmp_path)
        if network is None or not network.groups:
            continue
        other, theta = moved(model, [name for group in network.groups for name in group.tensors], rng)
        run = runtime_of(other)
        if run is None:
            continue
        x = rng.uniform(0.2, 1.2, size=network.inputs)
        try:
            theirs = run(x)
        except Exception:  # what the runtime does not run, after all
            continue
        own = evaluate(network, x, theta)
        if np.isfinite(theirs).all():
            what = [(node.op_type, list(node.input)) for node in model.graph.node]
            np.testing.assert_allclose(
                own, theirs, rtol=2e-3, atol=2e-3 * (1 + np.abs(theirs).max()), err_msg=str(what)
            )
            compared += 1
    assert compared > count / 4
