"""The engine's importer and the checker's reader give the same verdict, and the same network, on mutated models.

The mutations are of the decoded model: what a node, an attribute, a tensor or the graph says. (On the encoding itself
the checker is the stricter of the two.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from certbound.network.evaluate import evaluate
from certbound.network.onnx.operators.table import SCHEMAS
from certbound.network.onnx.state import MAX_OPSET
from tests.checker.test_attacks import differential_base
from tests.support import graph_values
from tests.support.builders import Model
from tests.support.networks import random_model
from tests.support.odd_models import odd_model, versions
from tests.support.other_programs import runtime_of
from tests.support.readers import both, units
from tests.support.runtime import session
from tests.support.tampering import checker_module

NAMES = [*SCHEMAS, "Tan", "ThresholdedRelu", "Snake"]
ATTRIBUTES: list[tuple[str, Any]] = [
    *(("alpha", value) for value in (0.0, 0.5, -0.5, float("nan"), float("inf"), 1, "none", [1], 1.0)),
    *(("gamma", value) for value in (0.0, 1.5, -1.0, 1)),
    *(("beta", value) for value in (0.0, 0.5, 2)),
    *((name, value) for name in ("min", "max") for value in (-1.0, 0.0, 1.0, 0, float("inf"))),
    *(("approximate", value) for value in ("none", "tanh", "fast", "", 1, 1.0)),
    *(("axis", value) for value in (-3, -2, -1, 0, 1, 2, 1.0, [1])),
    *(("split", value) for value in ([1, 2], [2, 1], [3], [1, 1, 1], [0, 3], [4, -1], 3)),
    *(("num_outputs", value) for value in (0, 1, 2, 3, 2.0)),
    *(("broadcast", 1), ("consumed_inputs", [0]), ("consumed_inputs", 0), ("gain", 1.0), ("to", 1), ("to", 11)),
]
SHAPES = [(), (1,), (2,), (3,), (1, 2), (1, 3), (3, 1), (2, 3), (3, 3), (1, 1, 3), (0,)]
OPERATORS = {("my.domain", "Snake"): "my.domain::Snake"}


def bases(foreign: bool = True) -> list[onnx.ModelProto]:
    """Small models in which most operators occur."""
    rng, models = np.random.default_rng(1), [onnx.load_model_from_string(differential_base())]
    for opset in (1, 6, 10, 13, 20, 24, 28):
        model = Model([1, 3], opset=opset)
        model.add("MatMul", model.constant(rng.normal(size=(3, 3)), "W"), name="m")
        model.activate("silu" if opset < 24 else "tanh").activate("mish" if opset < 18 else "elu").activate("selu")
        if opset >= 13:
            model.split([1, 2], ["leaky_relu", None]).split([2, 1], ["softsign", "sigmoid"])
        model.activate("prelu", 3 if opset >= 7 else None)
        model.add("Clip", *([model.constant(-1.0), model.constant(2.0)] if opset >= 11 else []))
        if opset < 11:
            model.nodes[-1].attribute.extend([helper.make_attribute("min", -1.0), helper.make_attribute("max", 2.0)])
        if opset >= 20:
            model.activate("gelu").activate("gelu_tanh")
        model.add("HardSigmoid", alpha=0.5)
        if foreign:
            model.add("Snake", domain="my.domain")
        models.append(model.build())
    return models + [random_model(np.random.default_rng(seed)).build() for seed in range(8)]


def mutate(model: onnx.ModelProto, rng: np.random.Generator) -> None:
    """Change one thing that the model says."""
    graph = model.graph
    node = graph.node[rng.integers(len(graph.node))] if graph.node else None
    names = ["", "x", *(t.name for t in graph.initializer), *(name for n in graph.node for name in n.output)]

    def name() -> str:
        return str(rng.choice(names))

    if node is None:
        return
    match rng.integers(14):
        case 0 | 1 | 2:
            node.op_type = str(rng.choice(NAMES))
        case 3 | 4:
            key, value = ATTRIBUTES[rng.integers(len(ATTRIBUTES))]
            node.attribute.append(helper.make_attribute(key, value))
        case 5 if node.attribute:
            del node.attribute[rng.integers(len(node.attribute))]
        case 6 if node.attribute:
            attribute = node.attribute[rng.integers(len(node.attribute))]
            attribute.type = int(rng.choice([attribute.type, 1, 2, 3, 7, 0]))
            attribute.f = float(rng.normal())
        case 7 if node.input:
            node.input[rng.integers(len(node.input))] = name()
        case 8 if node.output:
            node.output[rng.integers(len(node.output))] = name()
        case 9:
            getattr(node, str(rng.choice(["input", "output"]))).append(str(rng.choice([name(), "fresh"])))
        case 10:
            node.domain = str(rng.choice(["", "ai.onnx", "my.domain", "com.microsoft"]))
        case 11:
            other = graph.node[rng.integers(len(graph.node))]
            held = onnx.NodeProto.FromString(node.SerializeToString())
            node.CopyFrom(other)  # two nodes change places
            other.CopyFrom(held)
        case 12:
            model.opset_import[0].version = int(rng.integers(1, 30))
        case 13 if graph.initializer:
            tensor = graph.initializer[rng.integers(len(graph.initializer))]
            shape = SHAPES[rng.integers(len(SHAPES))]
            kind = rng.choice([np.float16, np.float32, np.float64, np.int64])
            values = rng.integers(-1, 4, size=shape) if kind == np.int64 else rng.normal(size=shape)
            tensor.CopyFrom(numpy_helper.from_array(np.asarray(values, kind), tensor.name))
        case _:
            if len(node.input) > 1:
                del node.input[rng.integers(len(node.input))]


def rewired(model: onnx.ModelProto, rng: np.random.Generator) -> None:
    """Put a new node on one of the chain's values."""
    graph = model.graph
    at = int(rng.integers(len(graph.node)))
    node = graph.node[at]
    if not node.input or not node.input[0]:
        return
    value, operator = node.input[0], str(rng.choice(NAMES))
    attributes = dict(ATTRIBUTES[i] for i in rng.integers(len(ATTRIBUTES), size=rng.integers(0, 2)))
    others = [t.name for t in graph.initializer if rng.random() < 0.1]
    new = helper.make_node(operator, [value, *others], ["new"], **attributes)
    node.input[0] = "new"
    nodes = list(graph.node)
    nodes.insert(at, new)
    del graph.node[:]
    graph.node.extend(nodes)


def mutants(seed: int, count: int, foreign: bool = True) -> Iterator[onnx.ModelProto]:
    """Models with up to two changes."""
    rng, originals = np.random.default_rng(seed), bases(foreign)
    for _ in range(count):
        model = onnx.ModelProto()
        model.CopyFrom(originals[rng.integers(len(originals))])
        for _ in range(rng.integers(0, 3)):
            (mutate if rng.random() < 0.75 else rewired)(model, rng)
        yield model


def compare(folder: Path, seed: int, count: int) -> tuple[int, int]:
    """(models read alike, models refused alike)."""
    read = 0
    for model in mutants(seed, count):
        foreign = any(node.domain == "my.domain" and node.op_type == "Snake" for node in model.graph.node)
        read += both(model.SerializeToString(), folder, OPERATORS if foreign else {}) is not None
    return read, count - read


@pytest.mark.slow(seconds=2)
def test_the_readers_agree(tmp_path: Path) -> None:
    originals = bases()
    for model in originals:
        foreign = any(node.domain for node in model.graph.node)
        assert both(model.SerializeToString(), tmp_path, OPERATORS if foreign else {}) is not None
    read, refused = compare(tmp_path, 0, 500)
    assert read > 100 and refused > 100


@pytest.mark.slow(seconds=10)
def test_the_readers_agree_on_thousands(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    count = cases(1000, 11_000)
    read, refused = compare(tmp_path, 1, count)
    assert read > count / 3 and refused > count / 3


@pytest.mark.slow(seconds=10)
def test_what_is_read_is_what_the_runtime_computes(
    cases: Callable[[int, int], int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rng, count, compared, not_loaded = np.random.default_rng(2), cases(500, 3000), 0, 0
    for model in mutants(3, count, foreign=False):
        data = model.SerializeToString()
        network = both(data, tmp_path)
        if network is None:
            continue
        try:
            loaded = session(data)
            given = loaded.get_inputs()[0]
            x = rng.normal(size=[d if isinstance(d, int) else 1 for d in given.shape])
            x = x.astype({"tensor(float)": np.float32, "tensor(double)": np.float64}.get(given.type, np.float16))
            theirs = np.asarray(loaded.run(None, {given.name: x})[0], float).ravel()
        except Exception:  # what the runtime does not run is no network for a user
            not_loaded += 1
            continue
        own = evaluate(network, x)
        if np.isfinite(theirs).all() and np.abs(theirs).max() < 1e30:
            tolerance = 1e-3 * (1 + np.abs(theirs).max())
            np.testing.assert_allclose(own, theirs, rtol=1e-2, atol=tolerance, err_msg=str(model.graph.node))
            compared += 1
    with capsys.disabled():
        print(f"\nmutated models: {compared} computed alike, {not_loaded} that the runtime does not run")
    assert compared > count / 6


# Every operator in every version, with odd attributes and inputs.

EACH = 7  # models of one version of an operator at length: more than 3,000 in all
KNOWN_VERSIONS = {  # and one that onnxruntime knows, besides
    name: sorted({*(v for v in versions(name) if v <= MAX_OPSET), max(18, min(versions(name)))})
    for name in sorted(SCHEMAS)
}


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("operator", KNOWN_VERSIONS)
def test_odd_models_are_read_alike_and_as_they_are_computed(
    operator: str, cases: Callable[[int, int], int], tmp_path: Path
) -> None:
    """The same refusal or the same graph; what it computes, by either reader, is what another program computes."""
    rng, read = np.random.default_rng(len(operator)), 0
    for opset in KNOWN_VERSIONS[operator]:
        for seed in range(cases(4, EACH)):
            model = odd_model(operator, opset, seed)
            data = model.SerializeToString()
            network = both(data, tmp_path)
            if network is None:
                continue
            read += 1
            run = runtime_of(model)
            x = rng.uniform(0.2, 2.2, size=network.inputs).astype(np.float32)
            try:
                expected = np.full(1, np.nan) if run is None else run(x)
            except Exception:  # what the other program cannot compute after all: each has its own errors
                continue
            if not np.isfinite(expected).all():
                continue
            limits = [
                dict(unit.parameters)["threshold"] for unit in units(network) if unit.activation == "softplus_below"
            ]
            if any(limit < 3 for limit in limits):
                continue  # beyond its threshold this unit is not defined
            checked = checker_module("network.reader").read(data, {})
            loose = 3e-3 if operator.endswith("Normalization") else 1e-4  # float32 loses digits in variances
            for own in (evaluate(network, x), graph_values.evaluate(checked, x)):
                tolerance = loose * (1 + np.abs(expected).max())
                message = f"{operator}, operator set {opset}, model {seed}"
                np.testing.assert_allclose(own, expected, rtol=loose, atol=tolerance, err_msg=message)
    assert read


def test_there_are_thousands_of_odd_models() -> None:
    assert EACH * sum(map(len, KNOWN_VERSIONS.values())) >= 3000
