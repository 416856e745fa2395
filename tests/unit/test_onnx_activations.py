"""Every ONNX activation operator: both readers, every operator-set version, defaults, refusals; and onnxruntime."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper

from certbound.errors import ModelError
from certbound.network.evaluate import evaluate
from certbound.network.graph import Elementwise, Network, Product, Unit
from certbound.network.load import load
from certbound.network.onnx.operators.activations import ACTIVATION_SCHEMAS
from certbound.network.onnx.reader import load_onnx
from certbound.network.onnx.state import MAX_OPSET
from tests.support.builders import Model
from tests.support.jets import activation
from tests.support.onnx_graphs import Runtime
from tests.support.readers import both, units
from tests.support.runtime import session
from tests.support.tampering import checker_module

RNG = np.random.default_rng(0)
VERSIONS = {  # operator -> the operator sets that changed its definition
    "Relu": (1, 6, 13, 14),
    "LeakyRelu": (1, 6, 16),
    "PRelu": (1, 6, 7, 9, 16),
    "Clip": (1, 6, 11, 12, 13),
    "HardSigmoid": (1, 6, 22),
    "HardSwish": (14, 22),
    "Sigmoid": (1, 6, 13),
    "Tanh": (1, 6, 13),
    "Softplus": (1, 22),
    "Elu": (1, 6, 22),
    "Celu": (12, 28),
    "Selu": (1, 6, 22),
    "Swish": (24,),
    "Gelu": (20,),
    "Mish": (18, 22),
    "Softsign": (1, 22),
    "Atan": (7, 22),
    "Erf": (9, 13),
    "Sin": (7, 22),
    "Cos": (7, 22),
}
LARGEST = {dtype: Fraction(float(np.finfo(dtype).max)) for dtype in (np.float16, np.float32, np.float64)}
OPSETS = sorted(
    {1, 5, 17, MAX_OPSET, *itertools.chain.from_iterable((v - 1, v) for vs in VERSIONS.values() for v in vs)}
)
OPSETS = [v for v in OPSETS if v > 0]


def f32(value: float) -> Fraction:
    """The float32 number nearest to ``value``."""
    return Fraction(float(np.float32(value)))


def assert_node(node: Any, label: str, own: tuple[Unit, ...], members: tuple[int, ...]) -> None:
    """The node is this elementwise one."""
    assert isinstance(node, Elementwise)
    assert (node.name, node.units, tuple(node.members.tolist())) == (label, own, members)


def unit(name: str, **parameters: float | Fraction) -> Unit:
    return Unit(name, tuple((key, Fraction(value)) for key, value in parameters.items()))


def start(opset: int = 17, width: int = 3, dtype: Any = np.float32) -> Model:
    """One layer, so that the model has parameters."""
    model = Model([1, 2], dtype, opset)
    return model.add("MatMul", model.constant(np.ones((2, width)), "W"))


def cases() -> list[tuple[str, dict[str, Any], Callable[[int], Unit | None]]]:
    """(operator, attributes, operator set -> the expected unit, None where it must be refused)."""

    def always(given: Unit | None) -> Callable[[int], Unit | None]:
        return lambda opset: given

    plain = {
        "Relu": "relu",
        "Sigmoid": "sigmoid",
        "Tanh": "tanh",
        "HardSwish": "hardswish",
        "Mish": "mish",
        "Softsign": "softsign",
        "Atan": "arctan",
        "Erf": "erf",
        "Sin": "sin",
        "Cos": "cos",
    }
    rows: list[tuple[str, dict[str, Any], Callable[[int], Unit | None]]]
    rows = [(operator, {}, always(unit(name))) for operator, name in plain.items()]
    rows += [(operator, {"alpha": 1.0}, always(None)) for operator in (*plain, "Softplus", "Gelu")]
    rows += [(operator, {"alpha": 1}, always(None)) for operator in ("LeakyRelu", "Elu", "Selu", "Celu", "Swish")]
    rows += [(operator, {"alpha": math.inf}, always(None)) for operator in ("LeakyRelu", "Elu", "Selu", "HardSigmoid")]
    rows += [(operator, {"alpha": math.nan}, always(None)) for operator in ("LeakyRelu", "Elu", "Celu", "Swish")]
    rows += [("Softplus", {}, always(unit("softplus", beta=1))), ("Softplus", {"beta": 1.0}, always(None))]
    rows += [("LeakyRelu", {}, always(unit("leaky_relu", alpha=f32(0.01))))]
    rows += [("LeakyRelu", {"alpha": a}, always(unit("leaky_relu", alpha=f32(a)))) for a in (0.0, -0.3, 0.1, 2.0)]
    rows += [
        ("HardSigmoid", {}, always(unit("hardsigmoid", alpha=f32(0.2), beta=Fraction(1, 2)))),
        ("HardSigmoid", {"alpha": 1 / 6}, always(unit("hardsigmoid", alpha=f32(1 / 6), beta=Fraction(1, 2)))),
        ("HardSigmoid", {"beta": -2.5}, always(unit("hardsigmoid", alpha=f32(0.2), beta=Fraction(-5, 2)))),
        ("HardSigmoid", {"alpha": 0.0}, always(None)),
        ("HardSigmoid", {"alpha": -0.2}, always(None)),
        ("HardSigmoid", {"gamma": 0.2}, always(None)),
    ]
    for operator, name in (("Elu", "elu"), ("Celu", "celu"), ("Swish", "silu")):
        rows += [(operator, {}, always(unit(name, alpha=1))), (operator, {"alpha": -0.5}, always(None))]
        rows += [(operator, {"alpha": 0.7}, always(unit(name, alpha=f32(0.7))))]
        rows += [(operator, {"alpha": 0.0}, always(unit("elu", alpha=0) if name == "elu" else None))]

    def selu(alpha: float | None = None, gamma: float | None = None) -> Callable[[int], Unit]:
        def expected(opset: int) -> Unit:
            old, new = (1.6732, 1.0507), (1.67326319217681884765625, 1.05070102214813232421875)
            defaults = old if opset < 6 else new
            a = defaults[0] if alpha is None else alpha
            g = defaults[1] if gamma is None else gamma
            return unit("selu", alpha=f32(a), gamma=f32(g))

        return expected

    rows += [("Selu", {}, selu()), ("Selu", {"alpha": 1.5}, selu(1.5)), ("Selu", {"gamma": 0.1}, selu(None, 0.1))]
    rows += [("Selu", {name: bad}, always(None)) for name in ("alpha", "gamma") for bad in (0.0, -1.0)]
    rows += [
        ("Gelu", {}, always(unit("gelu"))),
        ("Gelu", {"approximate": "none"}, always(unit("gelu"))),
        ("Gelu", {"approximate": "tanh"}, always(unit("gelu_tanh"))),
        ("Gelu", {"approximate": "Tanh"}, always(None)),
        ("Gelu", {"approximate": ""}, always(None)),
        ("Gelu", {"approximate": 1}, always(None)),
    ]

    def old_clip(given: Unit | None) -> Callable[[int], Unit | None]:
        return lambda opset: given if opset < 11 else None

    # A bound that is not given is the largest float32 number (it was once read as no bound, relu for min = 0: not
    # what the definitions say, so claims about values beyond it were false).
    rows += [
        ("Clip", {"min": -0.1, "max": 0.3}, old_clip(unit("hardtanh", min_val=f32(-0.1), max_val=f32(0.3)))),
        ("Clip", {"min": 0.0}, old_clip(unit("hardtanh", min_val=0, max_val=LARGEST[np.float32]))),
        ("Clip", {"min": 0.0, "max": 6.0}, old_clip(unit("hardtanh", min_val=0, max_val=6))),
        ("Clip", {"min": 1.0}, old_clip(unit("hardtanh", min_val=1, max_val=LARGEST[np.float32]))),
        ("Clip", {"max": 1.0}, old_clip(unit("hardtanh", min_val=-LARGEST[np.float32], max_val=1))),
        ("Clip", {"min": 1.0, "max": 1.0}, always(None)),
        ("Clip", {"min": 2.0, "max": 1.0}, always(None)),
        ("Clip", {"min": 0.0, "max": math.inf}, always(None)),
        ("Clip", {"min": 0, "max": 1}, always(None)),
        ("Clip", {}, always(unit("hardtanh", min_val=-LARGEST[np.float32], max_val=LARGEST[np.float32]))),
    ]
    return rows


@pytest.mark.parametrize("operator", VERSIONS)
def test_the_versions_are_those_of_the_definitions(operator: str) -> None:
    schemas = onnx.defs.get_all_schemas_with_history()
    known = {s.since_version: s for s in schemas if s.name == operator and not s.domain}
    assert (
        tuple(sorted(v for v in known if v <= MAX_OPSET)) == VERSIONS[operator] or onnx.defs.onnx_opset_version() < 28
    )
    for version, schema in known.items():
        form = [f for f in ACTIVATION_SCHEMAS[operator] if f.since <= version][-1]
        assert set(schema.attributes) - {"consumed_inputs"} == set(form.attributes)
        assert (form.least, form.most) == (schema.min_input, schema.max_input)
    assert ACTIVATION_SCHEMAS[operator][0].since == VERSIONS[operator][0]


def test_the_defaults_are_those_of_the_definitions(tmp_path: Path) -> None:
    for operator, versions in VERSIONS.items():
        for version in versions:
            if operator in ("Clip", "PRelu") or version > onnx.defs.onnx_opset_version():
                continue
            schema = onnx.defs.get_schema(operator, version)
            network = both(start(version).add(operator).build().SerializeToString(), tmp_path)
            assert network is not None
            found = dict(units(network)[0].parameters)
            for name, attribute in schema.attributes.items():
                if name not in ("consumed_inputs", "approximate"):
                    assert found[name] == Fraction(attribute.default_value.f), (operator, version, name)


@pytest.mark.quick(20)
@pytest.mark.parametrize("row", range(len(cases())), ids=lambda i: f"{cases()[i][0]}-{cases()[i][1]}")
def test_both_readers_read_the_same_unit_in_every_operator_set(row: int, tmp_path: Path) -> None:
    operator, attributes, expected = cases()[row]
    for opset in OPSETS:
        data = start(opset).add(operator, name="act", **attributes).build().SerializeToString()
        network = both(data, tmp_path)
        wanted = expected(opset) if opset >= VERSIONS[operator][0] else None
        assert (None if network is None else units(network)) == (None if wanted is None else [wanted]), opset
        if network is not None:
            assert wanted is not None
            assert_node(network.nodes[-1], "act", (wanted,), (0, 0, 0))


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_element_types(dtype: Any, tmp_path: Path) -> None:
    for opset, operator in itertools.product((12, 27, 28), ("Celu", "Elu")):
        network = both(start(opset, dtype=dtype).add(operator).build().SerializeToString(), tmp_path)
        assert (network is None) == (operator == "Celu" and opset < 28 and dtype != np.float32)
    # No maximum means the largest float32 number where that is the attribute's default, else the data's type's own;
    # the oldest definition does not say of which type. (It was once read as no maximum at all.)
    for opset in (1, 6, 10, 11, 17, MAX_OPSET):
        model = start(opset, dtype=dtype)
        model = model.add("Clip", min=0.0) if opset < 11 else model.add("Clip", model.constant(0.0))
        network = both(model.build().SerializeToString(), tmp_path)
        if opset == 1 and dtype != np.float32:
            assert network is None
        else:
            largest = LARGEST[np.float32 if opset < 11 else dtype]
            assert network is not None and units(network) == [unit("hardtanh", min_val=0, max_val=largest)]


def test_a_relu_of_operator_set_1_with_its_leftover_attribute(tmp_path: Path) -> None:
    network = both(start(1).add("Relu", consumed_inputs=[0]).build().SerializeToString(), tmp_path)
    assert network is not None and units(network) == [unit("relu")]
    assert both(start(6).add("Relu", consumed_inputs=[0]).build().SerializeToString(), tmp_path) is None
    assert both(start(1).add("Relu", consumed_inputs=1.0).build().SerializeToString(), tmp_path) is None


@pytest.mark.parametrize("opset", [10, 11, 12, 13, 17, MAX_OPSET])
def test_clip_with_bounds_as_inputs(opset: int, tmp_path: Path) -> None:
    def read(low: Any, high: Any, dtype: Any = np.float32, repeat: bool = False) -> list[Unit] | None:
        model = start(opset, dtype=dtype)
        names = ["" if v is None else model.constant(v, n) for v, n in ((low, "low"), (high, "high"))]
        network = both(model.add("Clip", *names).build().SerializeToString(), tmp_path)
        if network is not None:
            assert network.fixed == tuple(name for name in names if name)
        return None if network is None else units(network)

    new = opset >= 11
    assert read(-0.1, 0.3) == ([unit("hardtanh", min_val=f32(-0.1), max_val=f32(0.3))] if new else None)
    assert read(-0.1, 0.3, np.float64) == ([unit("hardtanh", min_val=-0.1, max_val=0.3)] if new else None)
    if new:  # a bound that is not given is the limit of the data's type
        for dtype, largest in LARGEST.items():
            for low, high in ((0.0, None), (1.0, None), (None, 1.0), (None, None)):
                bounds = -largest if low is None else low, largest if high is None else high
                assert read(low, high, dtype) == [unit("hardtanh", min_val=bounds[0], max_val=bounds[1])]
    for low, high in [
        (1.0, 1.0),
        (2.0, 1.0),
        (0.0, math.inf),
        (-math.inf, 0.0),
    ]:
        assert read(low, high) is None
    assert read([0.0], [1.0]) == read(0.0, 1.0) == ([unit("hardtanh", min_val=0, max_val=1)] if new else None)
    assert read(0.0, [[1.0]]) is None and read([], 1.0) is None  # shape [1] is a scalar to runtimes; others are not
    mixed = start(opset)
    mixed.add("Clip", mixed.constant(0.0, dtype=np.float64), mixed.constant(1.0))
    assert both(mixed.build().SerializeToString(), tmp_path) is None
    assert read([0.0, 0.0, 0.0], 1.0) is None and read(0.0, math.nan) is None


def test_clip_must_not_read_a_parameter_or_the_data_as_a_bound(tmp_path: Path) -> None:
    model = Model([1, 1]).add("MatMul", "w")
    model.tensors.append(helper.make_tensor("w", 1, [1, 1], [1.0]))
    model.tensors.append(helper.make_tensor("b", 1, [], [1.0]))
    model.add("Add", "b").add("Clip", "b")
    assert both(model.build().SerializeToString(), tmp_path) is None
    first = Model([1, 1]).add("Clip", "b", "c")
    first.tensors += [helper.make_tensor("w", 1, [1, 1], [1.0]), helper.make_tensor("b", 1, [], [-1.0])]
    first.tensors.append(helper.make_tensor("c", 1, [], [1.0]))
    first.add("MatMul", "w")
    assert both(first.build().SerializeToString(), tmp_path) is not None
    assert both(first.add("Add", "b").build().SerializeToString(), tmp_path) is None
    model = start()
    assert both(model.add("Clip", model.value).build().SerializeToString(), tmp_path) is None


def slopes(shape: tuple[int, ...], slope: tuple[int, ...], opset: int = 17) -> Model:
    model = Model(shape, opset=opset)
    size = int(np.prod(slope))
    model.add("PRelu", model.constant(np.linspace(-0.5, 1.5, size).reshape(slope), "slope"))
    model.add("Flatten")
    return model.add("MatMul", model.constant(np.ones((int(np.prod(shape)), 2))))


@pytest.mark.parametrize(
    ("shape", "slope", "from_7_on", "before"),
    [
        ((1, 4), (), True, True),
        ((1, 4), (1,), True, True),
        ((1, 4), (1, 1), True, True),
        ((1, 4), (1, 1, 1), False, True),  # one slope is clear; later versions broadcast to the data, not the data
        ((1, 4), (4,), True, False),
        ((1, 4), (1, 4), True, False),
        ((1, 4), (4, 1), False, False),
        ((1, 4), (1, 1, 4), False, False),
        ((1, 4), (3,), False, False),
        ((1, 4), (0,), False, False),
        ((1, 4, 1), (4, 1), True, False),
        ((1, 4, 1), (4,), False, False),
        ((1, 2, 3), (3,), True, False),
        ((1, 2, 3), (2, 3), True, False),
        ((1, 2, 3), (6,), False, False),
    ],
)
def test_slopes_of_prelu(
    shape: tuple[int, ...], slope: tuple[int, ...], from_7_on: bool, before: bool, tmp_path: Path
) -> None:
    for opset in (1, 6, 7, 9, 16, MAX_OPSET):
        network = both(slopes(shape, slope, opset).build().SerializeToString(), tmp_path)
        assert (network is not None) == (from_7_on if opset >= 7 else before)
        if network is not None:
            node = network.nodes[0]
            assert isinstance(node, Elementwise) and network.fixed == ("slope",)
            stored = np.linspace(-0.5, 1.5, int(np.prod(slope))).astype(np.float32).reshape(slope)
            own = [float(dict(node.units[m].parameters)["alpha"]) for m in node.members]
            assert own == np.broadcast_to(stored.ravel() if stored.size == 1 else stored, shape).ravel().tolist()
            assert {u.activation for u in node.units} == {"prelu"}


def test_equal_slopes_are_one_unit_and_slopes_are_not_parameters(tmp_path: Path) -> None:
    model = start(width=4)
    model.add("PRelu", model.constant([0.5, 0.25, 0.5, 0.25]), name="p")
    network = both(model.build().SerializeToString(), tmp_path)
    assert network is not None
    assert_node(network.nodes[-1], "p", (unit("prelu", alpha=0.5), unit("prelu", alpha=0.25)), (0, 1, 0, 1))
    assert network.parameter_count == 8
    model = Model([1, 2]).add("PRelu", "W")
    model.constant(np.ones((1, 2)), "W")
    model.add("Gemm", "W", transB=1)
    assert both(model.build().SerializeToString(), tmp_path) is None  # a slope and a weight in one


def parts(
    opset: int,
    shape: tuple[int, ...] = (1, 5),
    count: int = 2,
    axis: int | None = 1,
    split: Any = None,
    **attributes: Any,
) -> tuple[Model, list[str]]:
    """A model up to a Split; the names of its parts."""
    model = Model(shape, opset=opset)
    inputs, names = ["x"], [f"p{i}" for i in range(count)]
    if split is not None and opset >= 13:
        inputs.append(model.constant(split, "lengths", np.int64))
    elif split is not None:
        attributes["split"] = split
    if axis is not None:
        attributes["axis"] = axis
    model.nodes.append(helper.make_node("Split", inputs, names, **attributes))
    return model, names


def joined(
    model: Model, names: list[str], shape: tuple[int, ...] = (1, 5), axis: int | None = 1, operator: str = "Concat"
) -> bytes:
    """The model with a Concat of ``names`` and a layer after it."""
    model.nodes.append(helper.make_node(operator, names, ["joined"], **({} if axis is None else {"axis": axis})))
    model.value = "joined"
    model.add("Flatten", axis=0).add("MatMul", model.constant(np.ones((int(np.prod(shape)), 1)), "last"))
    return model.build().SerializeToString()


@pytest.mark.parametrize("opset", [2, 4, 10, 11, 12, 13, 17, 18, MAX_OPSET])
def test_split_and_concat_in_every_operator_set(opset: int, tmp_path: Path) -> None:
    def read(data: bytes) -> tuple[Any, ...] | None:
        network = both(data, tmp_path)
        if network is None:
            return None
        node = network.nodes[0]
        assert isinstance(node, Elementwise)
        return node.name, node.units, tuple(node.members.tolist())

    def build(shape: tuple[int, ...] = (1, 5), end: int | None = 1, **given: Any) -> bytes:
        model, names = parts(opset, shape, **given)
        model.value = names[-1]
        model.add("Tanh")
        return joined(model, [*names[:-1], model.value], shape, end)

    mixed = "joined", (unit("identity"), unit("tanh")), (0, 0, 1, 1, 1)
    joins = opset >= 4
    assert read(build(split=[2, 3])) == (mixed if joins else None)
    assert read(build(split=[2, 3], end=None)) is None and read(build(split=[2, 3], end=0)) is None
    negative = joins and opset >= 11
    assert read(build(split=[2, 3], axis=-1)) == (mixed if negative else None)
    assert read(build(split=[2, 3], end=-1)) == (mixed if negative else None)
    assert read(build(split=[2, 3], axis=-3)) is None and read(build(split=[2, 3], axis=2)) is None
    assert read(build((5, 1), 0, split=[2, 3], axis=None)) == (mixed if joins else None)  # the default axis is 0
    assert read(build(split=[2, 3], axis=None)) is None
    both_rows = "joined", (unit("identity"), unit("tanh")), (0, 0, 1, 1, 1) * 2
    assert read(build((2, 5), split=[2, 3])) == (both_rows if joins else None)
    for wrong in ([3, 3], [5, 0], [6, -1], [5], [2, 2, 1]):
        assert read(build(split=wrong)) is None
    if opset >= 13:
        assert read(build(split=[])) is None and read(build(split=[[2, 3]])) is None
    # Without lengths: equal parts, or from operator set 18 on num_outputs with a shorter last part.
    four = "joined", (unit("identity"), unit("tanh")), (0, 0, 1, 1)
    assert read(build((1, 4))) == (four if joins and opset < 18 else None)
    assert read(build()) is None
    counted = joins and opset >= 18
    assert read(build((1, 4), num_outputs=2)) == (four if counted else None)
    assert read(build(num_outputs=2)) == (
        ("joined", (unit("identity"), unit("tanh")), (0, 0, 0, 1, 1)) if counted else None
    )
    assert read(build(num_outputs=3)) is None and read(build(num_outputs=2, split=[2, 3])) is None
    assert read(build((1, 5), count=4, num_outputs=4)) is None  # 2 + 2 + 1 + 0


def test_parts_of_every_kind(tmp_path: Path) -> None:
    model, names = parts(18, (1, 9), 5, split=[2, 1, 2, 2, 2])
    low, high = model.constant(-1.0, "low"), model.constant(1.0, "high")
    slope = model.constant([0.5, 0.25], "slope", as_node=True)
    model.nodes += [
        helper.make_node("Clip", [names[3], low, high], ["c"]),  # in any order
        helper.make_node("PRelu", [names[0], slope], ["a"]),
        helper.make_node("Identity", [names[1]], ["b"]),
        helper.make_node("Identity", [slope], ["other_slope"]),
        helper.make_node("PRelu", [names[4], "other_slope"], ["d"]),
    ]
    network = both(joined(model, ["a", "b", names[2], "c", "d"], (1, 9)), tmp_path)
    assert network is not None and network.fixed == ("slope", "low", "high")
    clip = unit("hardtanh", min_val=-1, max_val=1)
    own = [unit("prelu", alpha=0.5), unit("prelu", alpha=0.25), unit("identity"), clip]
    assert_node(network.nodes[0], "joined", tuple(own), (0, 1, 2, 2, 2, 3, 3, 0, 1))
    for shape, axis in (((5,), 0), ((1, 1, 5), 2), ((1, 5, 1), -2)):
        model, names = parts(18, shape, 2, axis=axis, split=[2, 3])
        assert both(joined(model, names, shape, axis), tmp_path) is not None


def other_splits() -> dict[str, Callable[[Model, list[str]], list[str]]]:
    """What stands between a Split of 2 + 3 and its Concat -> the names that are joined."""

    def node(model: Model, operator: str, inputs: list[str], output: str, **attributes: Any) -> str:
        model.nodes.append(helper.make_node(operator, inputs, [output], **attributes))
        return output

    return {
        "another order": lambda m, n: [n[1], n[0]],
        "a part used twice": lambda m, n: [n[0], n[1], n[1]],
        "a part unused": lambda m, n: [n[0]],
        "the data besides": lambda m, n: [n[0], n[1], "x"],
        "a constant besides": lambda m, n: [n[0], n[1], m.constant(np.ones((1, 1)))],
        "two activations": lambda m, n: [node(m, "Tanh", [node(m, "Relu", [n[0]], "r")], "t"), n[1]],
        "identity and an activation": lambda m, n: [node(m, "Tanh", [node(m, "Identity", [n[0]], "r")], "t"), n[1]],
        "a part also joined before": lambda m, n: [n[0], node(m, "Tanh", [n[1]], "t"), n[1]],
        "arithmetic": lambda m, n: [node(m, "Mul", [n[0], m.constant(2.0)], "r"), n[1]],
        "a layer": lambda m, n: [node(m, "MatMul", [n[0], m.constant(np.ones((2, 2)))], "r"), n[1]],
        "a shape": lambda m, n: [node(m, "Flatten", [n[0]], "r"), n[1]],
        "a cast": lambda m, n: [node(m, "Cast", [n[0]], "r", to=1), n[1]],
        "another Concat": lambda m, n: [node(m, "Concat", [n[0], n[1]], "r", axis=1)],
        "the data activated": lambda m, n: [n[0], node(m, "Tanh", ["x"], "t")],
        "a written-out SiLU": lambda m, n: [node(m, "Mul", [n[0], node(m, "Sigmoid", [n[0]], "s")], "r"), n[1]],
        "! a sum of parts": lambda m, n: [node(m, "Add", [n[0], n[1]], "r")],
        "! slopes of the whole": lambda m, n: [node(m, "PRelu", [n[0], m.constant(np.ones(5))], "r"), n[1]],
        "! an activation in second place": lambda m, n: [node(m, "PRelu", [m.constant(np.ones(2)), n[0]], "r"), n[1]],
        "! a foreign activation": lambda m, n: [node(m, "Tanh", [n[0]], "r", domain="other"), n[1]],
        "! a foreign identity": lambda m, n: [node(m, "Identity", [n[0]], "r", domain="other"), n[1]],
        "! an empty name": lambda m, n: [n[0], n[1], ""],
    }


@pytest.mark.parametrize("name", other_splits())
def test_what_may_stand_between_split_and_concat(name: str, tmp_path: Path) -> None:
    model, names = parts(17, split=[2, 3])
    ends = other_splits()[name](model, names)
    model.nodes.append(helper.make_node("Concat", ends, ["joined"], axis=1))
    model.nodes.append(helper.make_node("ReduceSum", ["joined"], ["sum"]))
    model.value = "sum"
    model.add("MatMul", model.constant(np.ones((1, 2))))
    data = model.build().SerializeToString()
    network = both(data, tmp_path)
    assert (network is None) == name.startswith("!")
    if network is not None:
        same_as_the_runtime(network, model)


def same_as_the_runtime(network: Network, model: Model) -> None:
    """evaluate() gives what onnxruntime gives."""
    x = RNG.uniform(0.1, 1.0, size=network.inputs)
    expected = Runtime(model.build())(x)
    np.testing.assert_allclose(evaluate(network, np.float32(x)), expected, rtol=2e-6, atol=2e-6)


def test_wrong_splits(tmp_path: Path) -> None:
    for outputs in (["p0", ""], ["p0", "p0"], ["p0", "x"], ["p0", "lengths"]):
        model, names = parts(17, split=[2, 3])
        model.nodes[0] = helper.make_node("Split", ["x", "lengths"], outputs, axis=1)
        assert both(joined(model, outputs), tmp_path) is None
    model, names = parts(17, split=[2, 3])
    model.nodes[0] = helper.make_node("Split", ["lengths", "x"], names, axis=1)
    assert both(joined(model, names), tmp_path) is None
    model, names = parts(17)
    model.nodes[0] = helper.make_node("Split", ["x", "x"], names, axis=1)
    assert both(joined(model, names), tmp_path) is None
    model, names = parts(17, count=1)
    assert both(joined(model, names), tmp_path) is not None


WRITTEN_OUT = {"silu": ["Sigmoid"], "mish": ["Softplus", "Tanh"]}


@pytest.mark.parametrize("name", WRITTEN_OUT)
@pytest.mark.parametrize("opset", [1, 6, 7, 17, MAX_OPSET])
@pytest.mark.parametrize("data_at", [0, 1])
def test_written_out_activations(name: str, opset: int, data_at: int, tmp_path: Path) -> None:
    model = start(opset)
    data = model.value
    for operator in WRITTEN_OUT[name]:
        model.add(operator, name=f"inner_{operator}")
    model.constant(1.0)  # an initialiser changes nothing
    model.add("Mul", data, data_at=data_at, name="gate")
    network = both(model.build().SerializeToString(), tmp_path)
    wanted = unit("silu", alpha=1) if name == "silu" else unit("mish")
    assert network is not None and len(network.nodes) == 2
    assert_node(network.nodes[1], "gate", (wanted,), (0, 0, 0))
    model.add("Mul", data)  # the data is used a third time
    network = both(model.build().SerializeToString(), tmp_path)
    assert network is not None and units(network) == [wanted] and isinstance(network.nodes[-1], Product)


def other_gates() -> dict[str, Model]:
    """Branches that are not the two patterns."""

    def gate(operators: list[str], end: str = "Mul", back: int | None = None, **attributes: Any) -> Model:
        model = start(attributes.pop("opset", 17))
        names = [model.value]
        for operator in operators:
            model.add(operator, **attributes)
            names.append(model.value)
        return model.add(end, names[0 if back is None else back])

    cases = {
        f"{'-'.join(operators)} ending in {end}": gate(list(operators), end)
        for operators in [("Sigmoid",), ("Softplus", "Tanh")]
        for end in ("Add", "Sub", "Div", "Pow", "Max")
    }
    for operators in (["Tanh"], ["Relu"], ["Softplus"], ["HardSigmoid"], ["Identity"], ["Sigmoid", "Identity"]):
        cases["-".join(operators)] = gate(operators)
    for operators in (
        ["Tanh", "Softplus"],
        ["Softplus", "Sigmoid"],
        ["Sigmoid", "Sigmoid"],
        ["Softplus", "Tanh", "Tanh"],
    ):
        cases["-".join(operators)] = gate(operators)
    cases["a reshaped gate"] = model = start()
    data = model.value
    model.add("Sigmoid").add("Reshape", model.constant([3, 1], "s", np.int64)).add("Mul", data)  # an outer product
    cases["Sigmoid twice, the data of the first"] = gate(["Relu", "Sigmoid"])
    cases["square"] = start()
    cases["square"].add("Sigmoid").add("Mul", cases["square"].value)
    cases["softplus times tanh"] = gate(["Softplus", "Tanh"], back=1)
    cases["Mul along an axis"] = start(6)
    data = cases["Mul along an axis"].value
    cases["Mul along an axis"].add("Sigmoid").add("Mul", data, axis=1, broadcast=1)
    cases["foreign sigmoid"] = start()
    data = cases["foreign sigmoid"].value
    cases["foreign sigmoid"].add("Sigmoid", domain="other").add("Mul", data)
    cases["foreign product"] = start()
    data = cases["foreign product"].value
    cases["foreign product"].add("Sigmoid").add("Mul", data, domain="other")
    cases["the gate is the output"] = model = start()
    data = model.value
    model.add("Sigmoid")
    inner = model.value
    model.add("Mul", data)
    model.value = inner
    cases["the gate is used again"] = model = start()
    data = model.value
    model.add("Sigmoid")
    inner = model.value
    model.add("Mul", data).add("Mul", inner)
    return cases


REFUSED = ("Mul along an axis", "foreign product")
GATES = {"Sigmoid-Identity": "silu"}  # still the pattern: Identity is no operation


@pytest.mark.parametrize("name", other_gates())
def test_other_branches_are_read_operator_by_operator(name: str, tmp_path: Path) -> None:
    operators = {("other", "Sigmoid"): "other::Sigmoid"} if name == "foreign sigmoid" else {}
    model = other_gates()[name]
    network = both(model.build().SerializeToString(), tmp_path, operators)
    assert (network is None) == (name in REFUSED or name.endswith("ending in Pow"))
    if network is not None:
        found = {u.activation for u in units(network)}
        assert found & {"silu", "mish"} == (
            {GATES[name]} if name in GATES else found & {"silu"} if "again" in name else set()
        )
        if not operators:
            same_as_the_runtime(network, model)


SNAKE = {("my.domain", "Snake"): "my.domain::Snake"}


def test_foreign_operators(tmp_path: Path) -> None:
    def snake(domain: str = "my.domain", *others: str, **attributes: Any) -> bytes:
        model = start().add("Snake", *others, domain=domain, name="snake", **attributes)
        return model.build().SerializeToString()

    network = both(snake(), tmp_path, SNAKE)
    assert network is not None
    assert_node(network.nodes[-1], "snake", (unit("my.domain::Snake"),), (0, 0, 0))
    assert both(snake(), tmp_path) is None
    assert both(snake("other"), tmp_path, SNAKE) is None and both(snake(""), tmp_path, SNAKE) is None
    assert both(snake("my.domain", "W"), tmp_path, SNAKE) is None
    assert both(snake("my.domain", ""), tmp_path, SNAKE) is None
    assert both(snake(alpha=1.0), tmp_path, SNAKE) is None and both(snake(consumed_inputs=[0]), tmp_path, SNAKE) is None
    for domain in ("", "ai.onnx"):  # a standard operator cannot be given another meaning
        assert both(start().add("Tanh").build().SerializeToString(), tmp_path, {(domain, "Tanh"): "x::Tanh"}) is None
    for operator in ("Tanh", "Constant", "Identity", "Split", "Concat", "PRelu", "Mul"):  # only the pair counts
        own = {("my.domain", operator): f"my.domain::{operator}"}
        network = both(start().add(operator, domain="my.domain").build().SerializeToString(), tmp_path, own)
        assert network is not None and units(network) == [unit(f"my.domain::{operator}")]
        assert both(start().add(operator, "W", domain="my.domain").build().SerializeToString(), tmp_path, own) is None
    two = start()
    two.nodes.append(helper.make_node("Snake", [two.value], ["y", "z"], domain="my.domain"))
    two.value = "y"
    assert both(two.build().SerializeToString(), tmp_path, SNAKE) is None
    model, names = parts(17, split=[2, 3])
    model.nodes.append(helper.make_node("Snake", [names[1]], ["y"], domain="my.domain"))
    network = both(joined(model, [names[0], "y"]), tmp_path, SNAKE)
    assert network is not None and units(network) == [unit("identity"), unit("my.domain::Snake")]


def test_a_definition_that_the_model_does_not_use(tmp_path: Path) -> None:
    file = start().add("Tanh").save(tmp_path / "net.onnx")
    assert units(load_onnx(file, SNAKE)) == [unit("tanh")]
    with pytest.raises(checker_module("outcome").Malformed, match="Snake"):
        checker_module("network.reader").read(file.read_bytes(), SNAKE)


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (start(17).add("Gelu", name="g"), ["'g' (Gelu)", "operator set 17", "from operator set 20"]),
        (start(17).add("Swish", name="g"), ["'g' (Swish)", "operator set 24"]),
        (start(17).add("Elu", name="e", alpha=-1.0), ["'e' (Elu)", "alpha is -1.0", "nonnegative"]),
        (start(6).add("Clip", name="c", min=2.0, max=1.0), ["'c' (Clip)", "min is 2.0", "max is 1.0", "min < max"]),
        (start(20).add("Gelu", approximate="fast"), ["approximate", "fast", "'none' or 'tanh'"]),
        (start(17).add("Tanh", gain=1.0), ["'gain'", "no attributes"]),
        (start(17).add("Elu", slope=1.0), ["'slope'", "alpha"]),
        (start(17).add("Tan", name="t"), ["'t' (Tan)", "not supported", "Softplus"]),
        (slopes((1, 4), (3,)), ["'slope'", "[3]", "[1, 4]"]),
        (start(17).add("Gelu", domain="com.microsoft"), ["foreign domain 'com.microsoft'"]),
    ],
    ids=lambda value: "" if isinstance(value, Model) else value[0],
)
def test_messages_say_what_to_do(model: Model, words: list[str], tmp_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        load(model.save(tmp_path / "net.onnx"))
    assert all(word in str(caught.value) for word in words), str(caught.value)


# The tests' own formulas, for comparison with onnxruntime.


def by_formula(node: Elementwise, z: np.ndarray) -> np.ndarray:
    return activation(node, z)[0]


def assert_like_the_runtime(model: Model, tmp_path: Path, rank: int = 2) -> list[Unit] | None:
    """Values of units, evaluate() and onnxruntime on random inputs; None if onnxruntime has no such operator."""
    file = model.save(tmp_path / "net.onnx", rank)
    network = both(file.read_bytes(), tmp_path)
    assert network is not None
    (node,) = (n for n in network.nodes if isinstance(n, Elementwise))
    try:
        loaded = session(file)
    except Exception as error:  # the runtime's own error types are not public
        assert "NOT_IMPLEMENTED" in str(error) or "under development" in str(error), error
        return None
    for scale in (0.1, 1.0, 4.0, 4.0):
        x = (scale * RNG.normal(size=(1, 7))).astype(np.float32)
        theirs = np.asarray(loaded.run(None, {"x": x})[0], float).ravel()
        own = by_formula(node, x.ravel().astype(float))
        np.testing.assert_allclose(theirs, own, rtol=2e-6, atol=2e-6)
        np.testing.assert_allclose(evaluate(network, x), own, rtol=1e-12, atol=1e-14)
    return list(node.units)


def eye(model: Model) -> Model:
    return model.add("MatMul", model.constant(np.eye(7), "eye"))


ATTRIBUTES: dict[str, list[dict[str, Any]]] = {
    "LeakyRelu": [{}, {"alpha": -0.5}],
    "HardSigmoid": [{}, {"alpha": 0.6, "beta": 0.1}],
    "Elu": [{}, {"alpha": 0.3}],
    "Celu": [{}, {"alpha": 0.3}, {"alpha": 2.0}],
    "Selu": [{}, {"alpha": 0.3, "gamma": 0.8}],
    "Swish": [{}, {"alpha": 1.7}],
    "Gelu": [{}, {"approximate": "none"}, {"approximate": "tanh"}],
}
RUN = [
    (operator, opset, attributes)
    for operator, versions in VERSIONS.items()
    if operator not in ("PRelu", "Clip")
    for opset in sorted({max(version, 7) for version in versions})  # onnxruntime supports operator sets from 7 on
    for attributes in ATTRIBUTES.get(operator, [{}])
]


@pytest.mark.parametrize(("operator", "opset", "attributes"), RUN, ids=str)
def test_operators_against_the_runtime(operator: str, opset: int, attributes: dict[str, Any], tmp_path: Path) -> None:
    if assert_like_the_runtime(eye(Model([1, 7], opset=opset).add(operator, **attributes)), tmp_path) is None:
        pytest.skip(f"onnxruntime has no {operator} of operator set {opset}")


@pytest.mark.parametrize("opset", [7, 9, 16, 17])
def test_prelu_against_the_runtime(opset: int, tmp_path: Path) -> None:
    for values in (0.3, [0.3], RNG.normal(size=7), RNG.normal(size=(1, 7))):
        model = Model([1, 7], opset=opset)
        assert assert_like_the_runtime(eye(model.add("PRelu", model.constant(values))), tmp_path) is not None


@pytest.mark.parametrize("opset", [7, 10, 11, 12, 13, 17])
def test_clip_against_the_runtime(opset: int, tmp_path: Path) -> None:
    for low, high in ((-0.7, 0.4), (0.0, None), (0.0, 6.0)):
        model = Model([1, 7], opset=opset)
        if opset < 11:
            model.add("Clip", min=low, **({} if high is None else {"max": high}))
        else:
            model.add("Clip", *(model.constant(v) for v in (low, high) if v is not None))
        assert assert_like_the_runtime(eye(model), tmp_path) is not None


@pytest.mark.parametrize("opset", [7, 17])
@pytest.mark.parametrize("name", WRITTEN_OUT)
def test_written_out_activations_against_the_runtime(name: str, opset: int, tmp_path: Path) -> None:
    model = eye(Model([1, 7], opset=opset).activate(name))
    assert assert_like_the_runtime(model, tmp_path) == [unit("silu", alpha=1) if name == "silu" else unit("mish")]


@pytest.mark.parametrize("opset", [10, 12, 13, 18, 20])
def test_split_against_the_runtime(opset: int, tmp_path: Path) -> None:
    model, names = parts(opset, (1, 7), 3, split=[3, 2, 2])
    model.nodes.append(helper.make_node("Tanh", [names[2]], ["t"]))
    model.nodes.append(helper.make_node("LeakyRelu", [names[0]], ["l"]))
    model.nodes.append(helper.make_node("Concat", ["l", names[1], "t"], ["joined"], axis=1))
    model.value = "joined"
    found = assert_like_the_runtime(eye(model), tmp_path)
    assert found == [unit("leaky_relu", alpha=f32(0.01)), unit("identity"), unit("tanh")]
    if opset >= 18:
        model, names = parts(opset, (1, 7), 3, num_outputs=3)  # 3 + 3 + 1
        model.nodes.append(helper.make_node("Tanh", [names[2]], ["t"]))
        model.nodes.append(helper.make_node("Concat", [*names[:2], "t"], ["joined"], axis=1))
        model.value = "joined"
        assert assert_like_the_runtime(eye(model), tmp_path) == [unit("identity"), unit("tanh")]
    if opset >= 13:
        model = Model([1, 7], opset=opset).split([2, 4, 1], ["sin", None, "erf"])
        assert assert_like_the_runtime(eye(model), tmp_path) == [unit("sin"), unit("identity"), unit("erf")]
