"""What both readers say of constants that decide something, of tensors used twice, and of views that others read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from certbound.network.evaluate import evaluate
from tests.support.other_programs import runtime_of
from tests.support.readers import both


def model(nodes: list[Any], constants: dict[str, Any], outputs: tuple[str, ...] = ("y",), opset: int = 17) -> Any:
    """A model with the input x of shape (1, 3)."""
    tensors = [numpy_helper.from_array(np.asarray(v), name) for name, v in constants.items()]
    named = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs]
    data = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3])]
    graph = helper.make_graph([node(*n) if isinstance(n, tuple) else n for n in nodes], "g", data, named, tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def node(operator: str, inputs: str, outputs: str, attributes: Any = None) -> Any:
    return helper.make_node(operator, inputs.split(), outputs.split(), **(attributes or {}))


W = np.linspace(-1, 1, 9, dtype=np.float32).reshape(3, 3)
LAYER = ("MatMul", "x W", "z")


def test_an_integer_becomes_a_float(tmp_path: Path) -> None:
    nodes = [LAYER, ("Cast", "n", "f", {"to": 1}), ("Mul", "z f", "y")]
    network = both(model(nodes, {"W": W, "n": np.int64([3])}).SerializeToString(), tmp_path)
    assert network is not None and network.fixed == ()
    np.testing.assert_allclose(evaluate(network, np.ones(3)), 3 * W.sum(axis=0), atol=1e-6)
    for kind, least in ((10, 2**11), (1, 2**24), (11, 2**53)):
        nodes[1] = ("Cast", "n", "f", {"to": kind})
        for number, reads in ((least - 1, True), (least, False)):
            data = model(nodes, {"W": W, "n": np.int64([number])}).SerializeToString()
            assert (both(data, tmp_path) is not None) == reads


@pytest.mark.parametrize("index", [0, [0], [[0, 2]]])
def test_the_rank_of_an_index_is_kept(index: Any, tmp_path: Path) -> None:
    """The rank of a Gather's result shows in what is made of it: an axis that rank 0 does not have."""
    nodes = [LAYER, ("Gather", "c i", "g"), ("Shape", "g", "s"), ("Size", "s", "n"), ("Unsqueeze", "n a", "m")]
    nodes += [("Cast", "m", "f", {"to": 1}), ("Mul", "z f", "y")]
    constants = {"W": W, "c": np.float32([1, 2, 3]), "i": np.array(index, np.int64), "a": np.int64([0])}
    network = both(model(nodes, constants).SerializeToString(), tmp_path)
    rank = np.ndim(index)
    assert network is not None
    np.testing.assert_allclose(evaluate(network, np.ones(3)), rank * W.sum(axis=0), atol=1e-6)


USES = {  # of a truth value t that stored floats decide
    "Where": [("Where", "t a b", "f")],
    "Cast": [("Cast", "t", "f", {"to": 1})],
    "Not": [("Not", "t", "u"), ("Cast", "u", "f", {"to": 1})],
    "Gather": [("Cast", "t", "i", {"to": 7}), ("Gather", "a2 i", "f")],
    "Slice": [("Cast", "t", "i", {"to": 7}), ("Slice", "a2 i two", "f")],
}


@pytest.mark.parametrize("use", USES)
def test_what_decides_is_fixed(use: str, tmp_path: Path) -> None:
    """A stored tensor that a comparison reads cannot be a parameter elsewhere, whatever the comparison decides."""
    one = np.float32([0.5])
    constants = {"W": W, "c": one, "d": -one, "a": one, "b": -one, "a2": np.float32([0.5, 0.75]), "two": np.int64([2])}
    nodes = [LAYER, ("Greater", "c d", "t"), *USES[use], ("Mul", "z f", "y")]
    network = both(model(nodes, constants).SerializeToString(), tmp_path)
    assert network is not None and network.fixed[:2] == ("c", "d")
    nodes[0] = ("MatMul", "x W", "z0")
    nodes.insert(1, ("Add", "z0 c", "z"))  # c is the bias, and decides
    assert both(model(nodes, constants).SerializeToString(), tmp_path) is None


FACTORS: dict[str, tuple[list[Any], tuple[str, ...]]] = {
    "times": ([("Mul", "W c", "V")], ("c",)),
    "the number first": ([("Mul", "c W", "V")], ("c",)),
    "over": ([("Div", "W c", "V")], ("c",)),
    "there and back": ([("Mul", "W c", "U"), ("Div", "U c", "V")], ("c",)),
    "twice": ([("Mul", "W d", "U"), ("Mul", "U c", "V")], ("d", "c")),
    "a product": ([("Mul", "d c", "p"), ("Mul", "W p", "V")], ("d", "c")),
    "negative": ([("Mul", "W c", "U"), ("Neg", "U", "V")], ("c",)),
    "of a view": ([("Mul", "W c", "U"), ("Transpose", "U", "V")], ("c",)),
    "of some entries": ([("Mul", "W c", "U"), ("Gather", "U i", "V", {"axis": 1})], ("c",)),
    "of two parts": (
        [("Split", "W s", "a b"), ("Mul", "a c", "p"), ("Mul", "b e", "q"), ("Concat", "p q", "V", {"axis": 0})],
        ("c", "e"),
    ),
}


@pytest.mark.parametrize("case", FACTORS)
def test_what_a_parameter_is_multiplied_by_is_fixed(case: str, tmp_path: Path) -> None:
    """A claim lists it, and it is no parameter elsewhere: its derivatives would miss what it does as a factor."""
    half = np.float32([0.5])
    constants = {"W": W, "c": half, "d": np.float32([2]), "e": half, "i": np.int64([2, 0, 1]), "s": np.int64([1, 2])}
    folded, fixed = FACTORS[case]
    network = both(model([*folded, ("MatMul", "x V", "y")], constants).SerializeToString(), tmp_path)
    assert network is not None and network.fixed == fixed
    for name in fixed:  # as a bias of another layer, before or after this one
        layer = [("MatMul", "x W2", "z0"), ("Add", f"z0 {name}", "z")]
        for total in ("v z", "z v"):
            nodes = [*folded, ("MatMul", "x V", "v"), *layer, ("Add", total, "y")]
            assert both(model(nodes, constants | {"W2": W + 1}).SerializeToString(), tmp_path) is None


@pytest.mark.parametrize("operator", ["Mul", "Div"])
def test_a_parameter_is_not_its_own_factor(operator: str, tmp_path: Path) -> None:
    """y = w w x: its derivative in w is 2 w x, not w x."""
    nodes = [("Reshape", "x s", "column"), (operator, "w w", "V"), ("MatMul", "column V", "y")]
    constants = {"w": np.float32([[3]]), "v": np.float32([[2]]), "s": np.int64([3, 1])}
    assert both(model(nodes, constants).SerializeToString(), tmp_path) is None
    nodes[1] = (operator, "w v", "V")
    assert both(model(nodes, constants).SerializeToString(), tmp_path) is not None


def test_only_stored_floats_are_compared(tmp_path: Path) -> None:
    constants = {"W": W, "c": np.float32([1]), "d": np.float32([3]), "a": np.float32([0.5]), "b": np.float32([1.5])}
    nodes = [LAYER, ("Div", "c d", "q"), ("Greater", "q d", "t"), ("Where", "t a b", "f"), ("Mul", "z f", "y")]
    assert both(model(nodes, constants).SerializeToString(), tmp_path) is None


@pytest.mark.parametrize("fields", [("starts",), ("ends",), ()])
def test_a_slice_without_bounds(fields: tuple[str, ...], tmp_path: Path) -> None:
    nodes = [LAYER, ("Slice", "z", "y", {f: [0] for f in fields})]
    assert both(model(nodes, {"W": W}, opset=9).SerializeToString(), tmp_path) is None


@pytest.mark.parametrize("needed", [True, False])
def test_an_attribute_of_two_values(needed: bool, tmp_path: Path) -> None:
    """Refused where nothing needs the node, too."""
    flat = node("Flatten", "z", "y" if needed else "unused", {"axis": 1})
    flat.attribute[0].f = 0.5
    last = [flat] if needed else [flat, ("Tanh", "z", "y")]
    assert both(model([LAYER, *last], {"W": W}).SerializeToString(), tmp_path) is None


@pytest.mark.parametrize("case", ["both", "rows", "slice"])
def test_no_stored_entry_occurs_twice_in_a_node(case: str, tmp_path: Path) -> None:
    match case:
        case "both":
            nodes: list[Any] = [("Gemm", "x W W", "y")]
        case "rows":
            nodes = [("Gather", "W i", "V", {"axis": 1}), ("MatMul", "x V", "y")]
        case _:  # weight and bias of one tensor, no entry of which is used twice: still one tensor with two meanings
            nodes = [("Split", "W", "V v", {"axis": 0}), ("Transpose", "V", "U"), ("Gemm", "x U v", "y")]
    shape = (2, 3) if case == "slice" else (3, 3)
    constants = {"W": W.ravel()[: shape[0] * shape[1]].reshape(shape), "i": np.int64([0, 1, 0])}
    assert both(model(nodes, constants).SerializeToString(), tmp_path) is None


@pytest.mark.parametrize("shared", [True, False])
def test_a_pool_of_single_entries_is_a_view(shared: bool, tmp_path: Path) -> None:
    """A constant added behind it is a bias of the layer only if nobody else reads the layer."""
    nodes = [LAYER, ("Reshape", "z s", "i"), ("MaxPool", "i", "p", {"kernel_shape": [1]}), ("Add", "p b", "y")]
    constants = {"W": W, "s": np.int64([1, 1, 3]), "b": np.float32([0.5, 1, 2])}
    made = model(nodes, constants, ("y", "z") if shared else ("y",))
    network, run = both(made.SerializeToString(), tmp_path), runtime_of(made)
    assert network is not None and run is not None
    assert network.fixed == (("b",) if shared else ())
    x = np.float32([0.5, -1, 2])
    np.testing.assert_allclose(evaluate(network, x), run(x), atol=1e-5)


@pytest.mark.parametrize("kind", [np.int32, np.int64])
def test_indices_of_gather_nd_are_of_one_type(kind: Any, tmp_path: Path) -> None:
    nodes = [LAYER, ("GatherND", "z i", "y")]
    network = both(model(nodes, {"W": W, "i": np.array([[0, 1]], kind)}).SerializeToString(), tmp_path)
    assert (network is None) == (kind is np.int32)
