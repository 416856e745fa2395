"""-infinity is read where it masks scores before a Softmax, and nowhere else; choices by a constant condition."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

import certbound
from certbound.hunt.measure.ascent import QUICK, maximise
from certbound.network.evaluate import evaluate
from certbound.numbers.exact import parse_exact
from tests.support.onnx_graphs import Graph, Runtime
from tests.support.readers import both
from tests.support.tampering import bundle, checker_module, decide, read, verdict, with_claim

INF = float("inf")
Make = Callable[[Graph], Any]


def graph(make: Make, *shapes: tuple[int, ...], opset: int = 17) -> onnx.ModelProto:
    g = Graph(opset, *(shapes or ((1, 3),)))
    return g.model(make(g))


def truths(g: Graph, values: Any) -> str:
    return g.const(values, dtype=np.bool_)


def scores(g: Graph) -> str:
    return g.layer("x", 3)


def by_where(g: Graph) -> str:
    return str(g.node("Softmax", g.node("Where", truths(g, [0, 1, 0]), g.const(-INF), scores(g))))


def by_where_turned(g: Graph) -> str:
    return str(g.node("Softmax", g.node("Where", truths(g, [[1], [0]]), scores(g), g.const([-INF, 1, -INF]))))


def by_sum(g: Graph) -> str:
    return str(g.node("Softmax", g.node("Add", g.const([[0.5, -INF, 0.0], [0.0, 0.0, -INF]]), scores(g))))


def by_triangle(g: Graph) -> str:
    """As torch writes a causal mask: the triangle is compared, and chooses."""
    ones = g.node("Expand", g.const(1.0), g.ints([3, 3]))
    hidden = g.node("Equal", g.node("Trilu", ones, upper=0), g.const(0.0))
    mask = g.node("Where", hidden, g.const(-INF), g.const(0.0))
    x = g.node("Reshape", scores(g), g.ints([1, 3]))
    return str(g.node("Softmax", g.node("Add", g.node("Mul", x, g.node("Reshape", x, g.ints([3, 1]))), mask)))


def by_moved_mask(g: Graph) -> str:
    """A mask through views and a cast, of which a part is used."""
    mask = g.node("Transpose", g.node("Unsqueeze", g.const([-INF, 0.0, 0.5]), g.ints([0])))
    part = g.node("Slice", g.node("Cast", mask, to=1), g.ints([0]), g.ints([2]))
    return str(g.node("Softmax", g.node("Add", g.node("Concat", scores(g), "x", axis=0), part), axis=0))


def of_entries(g: Graph) -> str:
    """Masked entries of activations, some of which are padding."""
    padded = g.node("Pad", g.node("Tanh", scores(g)), g.ints([0, 1, 0, 0]))
    return str(g.node("Softmax", g.node("Add", padded, g.const([0.0, -INF, 0.0, 0.0]))))


def without_effect(g: Graph) -> str:
    """A condition that never chooses -infinity; and no number is NaN."""
    kept = g.node("Where", truths(g, [0, 0, 0]), g.const(-INF), scores(g))
    return str(g.node("Where", g.node("IsNaN", kept), g.const(5.0), g.node("Sigmoid", kept)))


def choices(g: Graph) -> str:
    """Of two tensors of data, of views of one, and of data and numbers."""
    y = scores(g)
    first = g.node("Where", truths(g, [1, 0, 0]), y, g.node("Tanh", "x"))
    second = g.node("Where", truths(g, [[1], [0]]), "x", g.node("Gather", "x", g.ints([2, 1, 0]), axis=1))
    third = g.node("Where", truths(g, [0, 1, 1]), g.const([0.5, 2.0, -3.0]), first)
    return str(g.node("Concat", third, second, axis=0))


READ: dict[str, tuple[Make, tuple[int, ...]]] = {
    "Where": (by_where, (1, 3)),
    "Where, the other way": (by_where_turned, (1, 3)),
    "Add": (by_sum, (1, 3)),
    "a triangle": (by_triangle, (1, 3)),
    "a moved mask": (by_moved_mask, (1, 3)),
    "entries": (of_entries, (1, 3)),
    "without effect": (without_effect, (2, 3)),
    "choices": (choices, (1, 3)),
}


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("opset", [14, 21])
def test_masks_are_read_alike_and_as_they_are_computed(name: str, opset: int, tmp_path: Path) -> None:
    make, shape = READ[name]
    model = graph(make, shape, opset=opset)
    network = both(model.SerializeToString(), tmp_path)
    assert network is not None
    runtime = Runtime(model)
    for x in np.random.default_rng(0).normal(size=(3, network.inputs)).astype(np.float32):
        np.testing.assert_allclose(evaluate(network, x), runtime(x), atol=1e-6)


def test_before_operator_set_13_a_softmax_is_over_all_axes_behind(tmp_path: Path) -> None:
    def make(g: Graph) -> Any:
        kept = g.node("Where", truths(g, [[[1, 1, 1], [0, 1, 0]]]), "x", g.const(-INF))
        return g.node("Softmax", kept, axis=1)

    model = graph(make, (1, 2, 3), opset=11)
    network = both(model.SerializeToString(), tmp_path)
    assert network is not None
    x = np.linspace(-1, 1, 6).astype(np.float32)
    np.testing.assert_allclose(evaluate(network, x), Runtime(model)(x), atol=1e-6)


# ---- nowhere else: an attempt to have -infinity, or a number that is none, counted as something


def softmax_of(g: Graph, mask: str) -> Any:
    return g.node("Softmax", g.node("Add", "x", mask))


def masked(g: Graph) -> Any:
    return g.node("Add", "x", g.const([0.0, -INF, 0.0], name="mask"))


def mask_and_weight(g: Graph) -> Any:
    """The finite part of a mask would be a parameter."""
    mask = g.const([[1.0, 2.0, 3.0], [-INF, -INF, -INF]], name="mask")
    row = g.node("Slice", mask, g.ints([0]), g.ints([1]))
    return g.node("MatMul", g.node("Reshape", "x", g.ints([3, 1])), row)


def read_twice(g: Graph) -> Any:
    scores = masked(g)
    return g.node("Concat", g.node("Softmax", scores), g.node("Relu", scores), axis=1)


ELSEWHERE: dict[str, Make] = {
    "+infinity": lambda g: softmax_of(g, g.const([0.0, INF, 0.0])),
    "NaN": lambda g: softmax_of(g, g.const([0.0, np.nan, 0.0])),
    "both infinities": lambda g: softmax_of(g, g.const([-INF, INF, 0.0])),
    "all of a row": lambda g: softmax_of(g, g.const(-INF)),
    "all of one row": lambda g: softmax_of(g, g.const([[0.0], [-INF]])),
    "a sum of masks": lambda g: softmax_of(g, g.node("Add", g.const([0.0, -INF, 0.0]), g.const(1.0))),
    "a product": lambda g: g.node("Mul", "x", g.const([1.0, -INF, 1.0])),
    "a masked product": lambda g: softmax_of(g, g.node("Mul", g.const([0.0, -INF, 0.0]), g.const(0.5))),
    "a difference": lambda g: g.node("Softmax", g.node("Sub", "x", g.const([0.0, -INF, 0.0]))),
    "a difference, turned": lambda g: g.node("Softmax", g.node("Sub", g.const([0.0, -INF, 0.0]), "x")),
    "a negative": lambda g: softmax_of(g, g.node("Neg", g.const([0.0, -INF, 0.0]))),
    "a maximum": lambda g: g.node("Max", "x", g.const(-INF)),
    "an exponential": lambda g: g.node("Mul", "x", g.node("Exp", g.const([0.0, -INF, 0.0]))),
    "a weight": lambda g: g.node("MatMul", "x", g.const([[1.0], [-INF], [1.0]])),
    "a part of it as a weight": mask_and_weight,
    "a bias": lambda g: g.node("Gemm", "x", g.normal(3, 3), g.const([0.0, -INF, 0.0])),
    "a layer's bias": lambda g: g.node("Tanh", g.node("Add", g.layer("x", 3), g.const([0.0, -INF, 0.0]))),
    "a scale": lambda g: g.node("PRelu", "x", g.const([0.0, -INF, 0.0])),
    "a bound": lambda g: g.node("Clip", "x", g.const(-INF), g.const(1.0)),
    "a border": lambda g: g.node("Softmax", g.node("Pad", "x", g.ints([0, 1, 0, 0]), g.const(-INF))),
    "a comparison": lambda g: g.node("Where", g.node("Greater", g.const(-INF), g.const([0.0])), "x", g.const(1.0)),
    "joined": lambda g: g.node("Softmax", g.node("Concat", "x", g.const([[-INF]]), axis=1)),
    "scales": lambda g: g.node("Resize", "x", "", g.const([1.0, -INF])),
    "no numbers": lambda g: g.node("Add", "x", g.const(np.zeros(0))),
    "an output": masked,
    "a logarithm of shares": lambda g: g.node("LogSoftmax", masked(g)),
    "an activation": lambda g: g.node("Sigmoid", masked(g)),
    "a view": lambda g: g.node("Softmax", g.node("Reshape", masked(g), g.ints([3, 1])), axis=0),
    "a choice of it": lambda g: g.node("Softmax", g.node("Where", truths(g, [1, 1, 0]), masked(g), "x")),
    "a second sum": lambda g: softmax_of(g, masked(g)),
    "is it NaN": lambda g: g.node("Where", g.node("IsNaN", masked(g)), g.const(0.0), "x"),
    "another reader": read_twice,
    "a choice of constants": lambda g: g.node("Where", truths(g, [1, 1, 1]), g.const(-INF), "x"),
    "of whole numbers": lambda g: g.node("Where", truths(g, [1, 0, 1]), g.ints([1]), "x"),
    "by floats": lambda g: g.node("Where", g.const([1.0, 0.0, 1.0]), g.const(-INF), "x"),
    "by whole numbers": lambda g: g.node("Where", g.ints([1, 0, 1]), g.const(-INF), "x"),
    "of another type": lambda g: g.node("Where", truths(g, [1, 0, 1]), g.const(-INF, dtype=np.float64), "x"),
    "an attribute": lambda g: softmax_of(g, g.node("Constant", value_floats=[0.0, -INF, 0.0])),
    "a mask that is a weight too": lambda g: g.node("MatMul", masked(g), g.node("Reshape", "mask", g.ints([3, 1]))),
}


@pytest.mark.parametrize("name", ELSEWHERE)
@pytest.mark.parametrize("opset", [13, 21])
def test_elsewhere_it_is_refused_by_both(name: str, opset: int, tmp_path: Path) -> None:
    model = graph(ELSEWHERE[name], opset=opset)
    assert both(model.SerializeToString(), tmp_path) is None


def test_operators_of_other_domains_take_no_mask(tmp_path: Path) -> None:
    """Not under the names of those that do either."""
    for name, inner in itertools.product(("Softmax", "Add", "Where"), (masked, lambda g: g.const([0.0, -INF, 0.0]))):
        model = graph(lambda g, name=name, inner=inner: g.node("Mul", "x", g.node(name, inner(g))))
        model.graph.node[-2].domain = "my.domain"
        assert both(model.SerializeToString(), tmp_path, {("my.domain", name): f"my.domain::{name}"}) is None


# ---- claims


def test_what_is_masked_is_not_there(tmp_path: Path) -> None:
    """Bounds and all of the same network without the masked entries."""

    def cut(g: Graph) -> Any:
        kept = g.node("Gather", "x", g.ints([0, 2]), axis=1)
        return g.node("Pad", g.node("Softmax", kept), g.ints([0, 0, 0, 1]))

    domain = certbound.Domain.around(input_center="0.25", input_radius="0.125")
    found = []
    for name, make in (("mask", lambda g: g.node("Softmax", masked(g))), ("cut", cut)):
        file = tmp_path / f"{name}.onnx"
        onnx.save(graph(make), file)
        found.append(certbound.certify(file, domain).bounds)
    assert found[0] == found[1] and found[0]


@pytest.mark.parametrize("tier", ["layerwise", "local"])
@pytest.mark.parametrize("make", [by_where, by_sum, by_triangle, choices])
def test_claims_hold_and_are_checked(make: Make, tier: str, tmp_path: Path) -> None:
    file = tmp_path / "net.onnx"
    onnx.save(graph(make), file)
    domain = certbound.Domain.around(input_center="0.25", input_radius="0.125", radius="0.01")
    files = bundle(file, tmp_path / "out", domain, tier)
    assert decide(*files).verdict == "valid"
    claim, certificate = read(files)
    for row in claim["claims"]:
        if row["quantity"] in ("output", "input_jacobian", "parameter_jacobian"):
            reached = maximise(certbound.load(file), domain, row["quantity"], effort=QUICK).value
            upper = float(parse_exact(row["upper"]))
            assert 0 < reached <= upper * (1 + 1e-12)
            row["upper"] = repr(reached * 0.99)
            assert verdict(*with_claim(claim, certificate), file, tmp_path) == "rejected"
            row["upper"] = repr(upper)


def test_another_mask_is_another_network(tmp_path: Path) -> None:
    """The claim about a mask that hides all but one entry, whose Softmax is constant, for the file without it."""
    files = []
    for name, hidden in (("hidden", -INF), ("open", 0.0)):
        file = tmp_path / f"{name}.onnx"
        onnx.save(graph(lambda g, v=hidden: g.node("Softmax", g.node("Add", scores(g), g.const([0.0, v, v])))), file)
        files.append(bundle(file, tmp_path / name, certbound.Domain.around(input_center="0.25"), "local"))
    claim, certificate = read(files[0])
    assert {row["quantity"]: float(row["upper"]) for row in claim["claims"]}["input_jacobian"] < 1e-9
    claim["model"]["sha256"] = certificate["model_sha256"] = read(files[1])[0]["model"]["sha256"]
    text, adjusted = with_claim(claim, certificate)
    assert verdict(text, adjusted, files[1].model, tmp_path) in ("rejected", "malformed")
    own = json.loads(files[1].certificate.read_text())  # with the plan of the open one too
    own["claim_sha256"] = json.loads(adjusted)["claim_sha256"]
    assert verdict(text, json.dumps(own), files[1].model, tmp_path) == "rejected"


def test_a_twin_that_forgets_to_leave_masked_entries_out_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that keeps them in the sum computes another function: seen by the comparison of the readers."""
    module = checker_module("network.operators.normalisation")
    model = graph(by_sum)
    assert both(model.SerializeToString(), tmp_path) is not None

    def forgetful(state: Any, node: Any, found: Any, sets: Any) -> Any:
        value = module._shares(state, node, state.materialise(found.data, node.label), sets)
        return state.fresh(found.data.shape, value, found.data.kind)

    monkeypatch.setattr(module, "_masked_softmax", forgetful)
    with pytest.raises(AssertionError):
        both(model.SerializeToString(), tmp_path)
