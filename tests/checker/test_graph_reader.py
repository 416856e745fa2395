"""The checker's reader of graphs: every operator against onnxruntime, what becomes a parameter, and hostile files."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from tests.support.graph_values import checker_module, evaluate
from tests.support.runtime import session

MALFORMED = checker_module("outcome").Malformed
Arrays = Mapping[str, Any]


def build(
    nodes: Sequence[onnx.NodeProto],
    inputs: Mapping[str, Sequence[int | str]],
    outputs: Sequence[str],
    constants: Arrays | None = None,
    opset: int = 17,
    kind: Any = np.float32,
) -> onnx.ModelProto:
    element = helper.np_dtype_to_tensor_dtype(np.dtype(kind))
    tensors = []
    for name, value in (constants or {}).items():
        array = np.asarray(value)
        if array.dtype == np.float64:
            array = array.astype(kind)
        tensors.append(numpy_helper.from_array(array, name))
    graph = helper.make_graph(
        list(nodes),
        "test",
        [helper.make_tensor_value_info(name, element, list(shape)) for name, shape in inputs.items()],
        [helper.make_tensor_value_info(name, element, None) for name in outputs],
        tensors,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8 if opset < 22 else 10)


def read(model: onnx.ModelProto, outputs: Sequence[str] | None = None) -> Any:
    return checker_module("network.reader").read(model.SerializeToString(), {}, outputs)


def runtime(model: onnx.ModelProto, arrays: Arrays) -> np.ndarray:
    found = session(model).run(None, dict(arrays))
    return np.concatenate([np.asarray(v, float).ravel() for v in found])


def with_head(
    nodes: Sequence[onnx.NodeProto], seen: bool, size: int, opset: int
) -> tuple[list[Any], list[str], dict[str, Any]]:
    """A layer after the value y, which is an output itself if ``seen``: a network has parameters."""
    rng = np.random.default_rng(5)
    shape: dict[str, Any] = {"head shape": np.array([1, size], np.int64)} if opset >= 5 else {}
    make = helper.make_node
    flat = (
        make("Reshape", ["y", "head shape"], ["flat"])
        if opset >= 5
        else make("Reshape", ["y"], ["flat"], shape=[1, size])
    )
    head = [flat, make("MatMul", ["flat", "head"], ["z"])]
    return [*nodes, *head], (["y", "z"] if seen else ["z"]), {**shape, "head": rng.normal(size=(size, 3))}


def compared(
    nodes: Sequence[onnx.NodeProto],
    inputs: Mapping[str, Sequence[int]],
    constants: Arrays | None = None,
    opset: int = 17,
    low: float = -1.0,
    tolerance: float = 1e-5,
    seed: int = 0,
) -> Any:
    """The networks of these nodes, their result called y, with a layer behind; evaluated as onnxruntime does."""
    rng = np.random.default_rng(seed)
    arrays = {name: rng.uniform(low, 1.0, size=shape).astype(np.float32) for name, shape in inputs.items()}
    size = runtime(build(nodes, inputs, ["y"], constants, opset), arrays).size
    network = None
    for seen in (True, False):
        all_nodes, outputs, head = with_head(nodes, seen, size, opset)
        model = build(all_nodes, inputs, outputs, {**(constants or {}), **head}, opset)
        network = read(model)
        own = evaluate(network, np.concatenate([arrays[name].ravel() for name in inputs]))
        theirs = runtime(model, arrays)
        np.testing.assert_allclose(own, theirs, rtol=tolerance, atol=tolerance * (1 + np.abs(theirs).max()))
    return network


def node(operator: str, inputs: Sequence[str] = ("x",), outputs: Sequence[str] = ("y",), **attributes: Any) -> Any:
    return helper.make_node(operator, list(inputs), list(outputs), **attributes)


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


VIEWS: dict[str, tuple[Any, Sequence[int], Arrays, int]] = {
    "reshape": (node("Reshape", ["x", "s"]), (2, 3, 4), {"s": ints(0, -1, 2)}, 17),
    "flatten": (node("Flatten", axis=-1), (2, 3, 4), {}, 17),
    "squeeze": (node("Squeeze", ["x", "a"]), (1, 3, 1, 2), {"a": ints(-2)}, 17),
    "unsqueeze": (node("Unsqueeze", ["x", "a"]), (3, 2), {"a": ints(-1, 0)}, 17),
    "transpose": (node("Transpose", perm=[2, 0, 1]), (2, 3, 4), {}, 17),
    "transpose without perm": (node("Transpose"), (2, 3, 4), {}, 17),
    "slice 1": (node("Slice", starts=[1, -3], ends=[100, -1], axes=[0, 2]), (2, 3, 4), {}, 9),
    "slice steps": (
        node("Slice", ["x", "s", "e", "a", "t"]),
        (5, 6),
        {"s": ints(-1, 1), "e": ints(-(2**62), 2**62), "a": ints(0, -1), "t": ints(-2, 3)},
        17,
    ),
    "slice start before the front": (
        node("Slice", ["x", "s", "e", "", "t"]),
        (5, 6),
        {"s": ints(-100, 50), "e": ints(4, -100), "t": ints(1, -1)},
        17,
    ),
    "gather": (node("Gather", ["x", "i"], axis=1), (2, 3, 4), {"i": np.array([[2, -1], [0, 0]])}, 17),
    "gather scalar": (node("Gather", ["x", "i"], axis=-1), (2, 3, 4), {"i": np.array(1)}, 17),
    "gather elements": (
        node("GatherElements", ["x", "i"], axis=1),
        (2, 3),
        {"i": np.array([[2, 0, -1, 1], [0, 0, 1, 2]])},
        17,
    ),
    "gather nd": (
        node("GatherND", ["x", "i"], batch_dims=1),
        (2, 3, 4),
        {"i": np.array([[[2], [0]], [[1], [-1]]])},
        17,
    ),
    "gather nd without batch": (
        node("GatherND", ["x", "i"]),
        (2, 3, 4),
        {"i": np.array([[1, 2], [0, 0], [-1, -3]])},
        17,
    ),
    "expand": (node("Expand", ["x", "s"]), (2, 1, 3), {"s": ints(2, 2, 4, 1)}, 17),
    "tile": (node("Tile", ["x", "r"]), (2, 3), {"r": ints(3, 2)}, 17),
    "depth to space": (node("DepthToSpace", blocksize=2), (1, 8, 2, 3), {}, 17),
    "depth to space CRD": (node("DepthToSpace", blocksize=2, mode="CRD"), (2, 8, 2, 3), {}, 17),
    "space to depth": (node("SpaceToDepth", blocksize=2), (1, 3, 4, 2), {}, 17),
    "pad": (node("Pad", ["x", "p"]), (2, 3), {"p": ints(1, 0, 2, 1)}, 17),
    "pad value": (node("Pad", ["x", "p", "c"]), (2, 3), {"p": ints(0, -1, 2, 3), "c": np.array(0.75)}, 17),
    "pad 2": (node("Pad", pads=[1, 2, -1, 0], value=2.5), (4, 3), {}, 10),
    "pad axes": (node("Pad", ["x", "p", "", "a"]), (2, 3, 4), {"p": ints(1, 2), "a": ints(-2)}, 18),
    "pad reflect": (node("Pad", ["x", "p"], mode="reflect"), (3, 4), {"p": ints(2, 1, 0, 3)}, 17),
    "pad edge": (node("Pad", ["x", "p"], mode="edge"), (3, 4), {"p": ints(2, 1, 0, 5)}, 17),
    "pad wrap": (node("Pad", ["x", "p"], mode="wrap"), (3, 4), {"p": ints(2, 1, 0, 3)}, 19),
    "dropout": (node("Dropout"), (2, 3), {}, 17),
    "cast": (node("Cast", to=1), (2, 3), {}, 17),
    "identity": (node("Identity"), (2, 3), {}, 17),
}


@pytest.mark.parametrize("name", VIEWS)
def test_views_move_entries(name: str) -> None:
    one, shape, constants, opset = VIEWS[name]
    network = compared([one], {"x": shape}, constants, opset)
    kinds = {type(n).__name__ for n in network.nodes}
    assert kinds == {"Affine"} or name in ("pad value", "pad 2")  # a layer takes any view as its columns
    # The same after an activation, and the activation after it.
    compared(
        [
            node("Tanh", ["x"], ["before"]),
            helper.make_node(one.op_type, ["before", *one.input[1:]], ["y"], **attributes(one)),
        ],
        {"x": shape},
        constants,
        opset,
    )
    moved = helper.make_node(one.op_type, list(one.input), ["m"], **attributes(one))
    compared([moved, node("Tanh", ["m"])], {"x": shape}, constants, opset)


def attributes(one: onnx.NodeProto) -> dict[str, Any]:
    return {a.name: helper.get_attribute_value(a) for a in one.attribute}


def test_split_and_concat() -> None:
    constants = {"l": ints(1, 2, 1), "c": np.ones((2, 3, 1))}
    parts = node("Split", ["x", "l"], ["a", "b", "d"], axis=-1)
    join = node("Concat", ["d", "t", "c", "b", "a"], axis=2)
    network = compared([parts, node("Tanh", ["a"], ["t"]), join], {"x": (2, 3, 4)}, constants)
    assert network.fixed == ["c"]
    network = compared(
        [parts, node("Tanh", ["a"], ["t"]), node("Sigmoid", ["b"], ["s"]), node("Concat", ["t", "s", "d"], axis=2)],
        {"x": (2, 3, 4)},
        {"l": ints(1, 2, 1)},
    )
    assert [type(n).__name__ for n in network.nodes] == ["Elementwise", "Affine"]
    compared([node("Split", ["x"], ["a", "y"], axis=1, num_outputs=2)], {"x": (2, 3)}, opset=18)
    compared([node("Split", ["x"], ["a", "y"], axis=0, split=[1, 2])], {"x": (3, 3)}, opset=11)
    compared([node("Concat", ["x", "w", "x"], axis=-1)], {"x": (2, 3), "w": (2, 2)})


ENTRYWISE: dict[str, tuple[Any, Arrays, float]] = {
    **{name: (node(name), {}, -1.0) for name in ("Abs", "Neg", "Exp", "Cos", "Sin", "Erf", "Atan", "Relu", "Softplus")},
    **{name: (node(name), {}, 0.1) for name in ("Log", "Sqrt", "Reciprocal")},
    "add": (node("Add", ["x", "c"]), {"c": np.array([[0.5], [2.0]])}, -1.0),
    "add widens": (node("Add", ["c", "x"]), {"c": np.arange(12.0).reshape(2, 1, 2, 3)}, -1.0),
    "sub": (node("Sub", ["c", "x"]), {"c": np.array([0.5, 2.0, 1.0])}, -1.0),
    "mul": (node("Mul", ["x", "c"]), {"c": np.array(0.3)}, -1.0),
    "div": (node("Div", ["x", "c"]), {"c": np.array([3.0, 7.0, 0.1])}, -1.0),
    "div by data": (node("Div", ["c", "x"]), {"c": np.array([3.0, 7.0, 0.1])}, 0.1),
    "square": (node("Mul", ["x", "x"]), {}, -1.0),
    "difference with itself": (node("Sub", ["x", "x"]), {}, -1.0),
    "double": (node("Add", ["x", "x"]), {}, -1.0),
    "quotient by itself": (node("Div", ["x", "x"]), {}, 0.1),
    **{
        f"power {p}": (node("Pow", ["x", "p"]), {"p": np.array(p)}, 0.2)
        for p in (1.0, 2.0, 3.0, 0.5, -0.5, -1.0, -2.0, 16.0)
    },
    "power of integers": (node("Pow", ["x", "p"]), {"p": ints(3)}, -1.0),
    "max": (node("Max", ["c", "x"]), {"c": np.array([0.5, -0.5, 0.0])}, -1.0),
    "min": (node("Min", ["x", "c"]), {"c": np.array([[0.5], [-0.5]])}, -1.0),
    "max of three": (node("Max", ["x", "c", "d"]), {"c": np.array([0.5, -0.5, 0.0]), "d": np.array(-0.1)}, -1.0),
    "max of one": (node("Max", ["x"]), {}, -1.0),
    "prelu": (node("PRelu", ["x", "c"]), {"c": np.array([[0.5], [-0.5]])}, -1.0),
    "clip": (node("Clip", ["x", "", "c"]), {"c": np.array(0.25)}, -1.0),
    "sum of one": (node("Sum", ["x"]), {}, -1.0),
    "mean with constant": (node("Mean", ["x", "c", "x"]), {"c": np.array([0.5, -0.5, 0.0])}, -1.0),
}


@pytest.mark.parametrize("name", ENTRYWISE)
def test_entrywise_operators(name: str) -> None:
    one, constants, low = ENTRYWISE[name]
    compared([one], {"x": (2, 3)}, constants, low=low)
    flipped = node("Transpose", ["x"], ["turned"])
    one = helper.make_node(one.op_type, ["turned" if i == "x" else i for i in one.input], ["y"], **attributes(one))
    compared([flipped, one], {"x": (3, 2)}, constants, low=low)


@pytest.mark.parametrize("operator", ["Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Mean"])
def test_operators_of_data_by_data(operator: str) -> None:
    for shapes in ({"x": (2, 3), "w": (2, 3)}, {"x": (2, 3), "w": (3,)}, {"x": (2, 1, 3), "w": (4, 1)}):
        compared([node(operator, ["x", "w"])], shapes, low=0.1)
    deeper = [node("Sigmoid", ["x"], ["s"]), node("Tanh", ["w"], ["t"]), node(operator, ["s", "t"])]
    compared(deeper, {"x": (2, 3), "w": (2, 3)}, low=0.1)
    same = [node("Sigmoid", ["x"], ["s"]), node("Tanh", ["x"], ["t"]), node(operator, ["s", "t"])]
    compared(same, {"x": (2, 3)}, low=0.1)
    turned = [node("Transpose", ["x"], ["t"]), node(operator, ["x", "t"])]
    compared(turned, {"x": (3, 3)}, low=0.1)


MATRICES: dict[str, tuple[Any, dict[str, Sequence[int]], Arrays]] = {
    "gemm": (node("Gemm", ["x", "w", "b"], transB=1), {"x": (2, 3)}, {"w": (4, 3), "b": (4,)}),
    "gemm transposed": (
        node("Gemm", ["x", "w", "b"], transA=1, alpha=0.5, beta=0.25),
        {"x": (3, 2)},
        {"w": (3, 4), "b": (1,)},
    ),
    "gemm on the right": (node("Gemm", ["w", "x"], transA=1, transB=1), {"x": (5, 3)}, {"w": (3, 4)}),
    "gemm with a bias for each column": (node("Gemm", ["x", "w", "b"]), {"x": (2, 3)}, {"w": (3, 4), "b": (2, 1)}),
    "gemm with a whole bias": (node("Gemm", ["x", "w", "b"], beta=0.5), {"x": (2, 3)}, {"w": (3, 4), "b": (2, 4)}),
    "gemm with data as C": (node("Gemm", ["x", "w", "c"], beta=0.5), {"x": (2, 3), "c": (2, 1)}, {"w": (3, 4)}),
    "gemm of data": (node("Gemm", ["x", "c", "b"], alpha=0.5, beta=2.0), {"x": (2, 3), "c": (3, 4)}, {"b": (4,)}),
    "matmul": (node("MatMul", ["x", "w"]), {"x": (2, 5, 3)}, {"w": (3, 4)}),
    "matmul on the right": (node("MatMul", ["w", "x"]), {"x": (2, 3, 5)}, {"w": (4, 3)}),
    "matmul of vectors": (node("MatMul", ["x", "w"]), {"x": (3,)}, {"w": (3,)}),
    "matmul by a vector": (node("MatMul", ["x", "w"]), {"x": (2, 3)}, {"w": (3,)}),
    "vector by matrix": (node("MatMul", ["w", "x"]), {"x": (2, 3, 4)}, {"w": (3,)}),
    "batched weights": (node("MatMul", ["x", "w"]), {"x": (2, 1, 5, 3)}, {"w": (4, 3, 2)}),
    "batched weights on the left": (node("MatMul", ["w", "x"]), {"x": (2, 1, 3, 5)}, {"w": (4, 2, 3)}),
    "batched weights and data": (node("MatMul", ["x", "w"]), {"x": (4, 5, 3)}, {"w": (4, 3, 2)}),
    "data by data": (node("MatMul", ["x", "c"]), {"x": (2, 1, 2, 3), "c": (4, 3, 2)}, {}),
    "data by its transpose": (node("MatMul", ["x", "x"]), {"x": (3, 3)}, {}),
}


@pytest.mark.parametrize("name", MATRICES)
def test_matrix_operators(name: str) -> None:
    one, inputs, shapes = MATRICES[name]
    rng = np.random.default_rng(1)
    constants = {key: rng.normal(size=shape) for key, shape in shapes.items()}
    network = compared([one], inputs, constants)
    assert {t for group in network.groups for t in group.tensors} == {
        *(shapes if name != "gemm of data" else ()),
        "head",
    }


CONVOLUTIONS: dict[str, tuple[Any, Sequence[int], Arrays, int]] = {
    "plain": (node("Conv", ["x", "w", "b"]), (1, 2, 5), {"w": (3, 2, 3), "b": (3,)}, 17),
    "2-D": (
        node("Conv", ["x", "w"], strides=[2, 1], dilations=[1, 2], pads=[1, 0, 2, 3], kernel_shape=[3, 2]),
        (2, 4, 6, 5),
        {"w": (6, 2, 3, 2), "b": (6,)},
        17,
    ),
    "groups": (
        node("Conv", ["x", "w", "b"], group=2, strides=[2, 1], dilations=[1, 2], pads=[1, 0, 2, 3]),
        (2, 4, 6, 5),
        {"w": (6, 2, 3, 2), "b": (6,)},
        11,
    ),
    "depthwise": (node("Conv", ["x", "w"], group=3), (1, 3, 4, 4), {"w": (3, 1, 2, 2)}, 1),
    "same upper": (
        node("Conv", ["x", "w"], auto_pad="SAME_UPPER", strides=[2, 3]),
        (1, 2, 5, 6),
        {"w": (2, 2, 4, 3)},
        17,
    ),
    "same lower": (
        node("Conv", ["x", "w"], auto_pad="SAME_LOWER", strides=[2, 3]),
        (1, 2, 5, 6),
        {"w": (2, 2, 4, 3)},
        17,
    ),
    "valid": (node("Conv", ["x", "w"], auto_pad="VALID"), (1, 2, 5, 6), {"w": (2, 2, 4, 3)}, 17),
    "3-D": (
        node("Conv", ["x", "w", "b"], pads=[1, 0, 1, 0, 1, 1]),
        (1, 2, 2, 3, 3),
        {"w": (2, 2, 2, 2, 2), "b": (2,)},
        22,
    ),
    "as dense": (node("Conv", ["x", "w", "b"]), (1, 1, 1, 3), {"w": (4, 1, 1, 3), "b": (4,)}, 8),
    "transposed": (
        node("ConvTranspose", ["x", "w", "b"], strides=[2, 3]),
        (1, 2, 3, 2),
        {"w": (2, 3, 2, 3), "b": (3,)},
        17,
    ),
    "transposed with all": (
        node(
            "ConvTranspose",
            ["x", "w", "b"],
            group=2,
            strides=[3, 2],
            dilations=[2, 1],
            pads=[1, 0, 2, 1],
            output_padding=[2, 1],
        ),
        (2, 4, 3, 4),
        {"w": (4, 3, 3, 2), "b": (6,)},
        11,
    ),
    "transposed to a shape": (
        node("ConvTranspose", ["x", "w"], strides=[2, 2], output_shape=[5, 6]),
        (1, 2, 3, 3),
        {"w": (2, 1, 3, 3)},
        17,
    ),
    "transposed, same": (
        node("ConvTranspose", ["x", "w"], strides=[2, 2], auto_pad="SAME_UPPER"),
        (1, 2, 3, 3),
        {"w": (2, 1, 3, 3)},
        17,
    ),
    "transposed, same lower": (
        node("ConvTranspose", ["x", "w"], strides=[2, 2], auto_pad="SAME_LOWER"),
        (1, 2, 3, 3),
        {"w": (2, 1, 3, 3)},
        17,
    ),
}


@pytest.mark.parametrize("name", CONVOLUTIONS)
def test_convolutions(name: str) -> None:
    one, shape, shapes, opset = CONVOLUTIONS[name]
    if name == "2-D":
        shapes = {"w": (6, 4, 3, 2)}
    rng = np.random.default_rng(2)
    used = {key: size for key, size in shapes.items() if key in one.input}
    network = compared([one], {"x": shape}, {key: rng.normal(size=size) for key, size in used.items()}, opset)
    first = network.nodes[0]
    assert first.kernel == tuple(used["w"][2:]) and (first.bias is None) == ("b" not in used)
    repeated = [
        node("Tile", ["x", "r"], ["t"]),
        helper.make_node(one.op_type, ["t", *one.input[1:]], ["y"], **attributes(one)),
    ]
    constants = {key: rng.normal(size=size) for key, size in used.items()}
    halved = (*shape[:-1], shape[-1] // 2 if shape[-1] % 2 == 0 else shape[-1])
    times = [1] * (len(shape) - 1) + [shape[-1] // halved[-1]]
    network = compared(repeated, {"x": halved}, {**constants, "r": ints(*times)}, max(opset, 6))
    assert (network.nodes[0].kernel is None) == (times[-1] > 1)  # an entry that occurs twice


POOLS: dict[str, tuple[Any, Sequence[int], int]] = {
    "average": (node("AveragePool", kernel_shape=[2, 3]), (2, 2, 4, 5), 7),
    "average padded": (node("AveragePool", kernel_shape=[3, 2], pads=[1, 0, 2, 1], strides=[2, 2]), (1, 2, 5, 4), 17),
    "average with padding": (
        node("AveragePool", kernel_shape=[3, 2], pads=[1, 0, 2, 1], strides=[2, 2], count_include_pad=1),
        (1, 2, 5, 4),
        17,
    ),
    "average, ceiling": (node("AveragePool", kernel_shape=[3], strides=[2], ceil_mode=1), (1, 2, 6), 17),
    "average, dilated": (node("AveragePool", kernel_shape=[2], dilations=[3], pads=[1, 1]), (1, 2, 6), 19),
    "average, same": (node("AveragePool", kernel_shape=[3], strides=[2], auto_pad="SAME_LOWER"), (1, 2, 6), 17),
    "max": (node("MaxPool", kernel_shape=[2, 3]), (2, 2, 4, 5), 1),
    "max with all": (
        node("MaxPool", kernel_shape=[2, 3], pads=[1, 1, 0, 2], strides=[2, 1], dilations=[2, 2], ceil_mode=1),
        (1, 2, 6, 6),
        17,
    ),
    "max of one": (node("MaxPool", kernel_shape=[1], strides=[2]), (1, 2, 5), 17),
    "max, same": (node("MaxPool", kernel_shape=[3], strides=[2], auto_pad="SAME_UPPER"), (1, 2, 6), 17),
    "global average": (node("GlobalAveragePool"), (2, 3, 2, 3), 17),
    "global max": (node("GlobalMaxPool"), (2, 3, 2, 3), 17),
    **{
        f"{name} {i}": (node(name, **given), (2, 3, 4), 12)
        for name in ("ReduceMean", "ReduceSum", "ReduceMax")
        for i, given in enumerate(({}, {"axes": [1]}, {"axes": [-1, 0], "keepdims": 0}))
    },
}


@pytest.mark.parametrize("name", POOLS)
def test_pools_and_reductions(name: str) -> None:
    one, shape, opset = POOLS[name]
    compared([one], {"x": shape}, opset=opset)


@pytest.mark.parametrize("operator", ["ReduceMean", "ReduceSum", "ReduceMax"])
def test_reductions_with_axes_as_input(operator: str) -> None:
    compared([node(operator, ["x", "a"], keepdims=0)], {"x": (2, 3, 4)}, {"a": ints(-1)}, opset=18)
    compared([node(operator, ["x"])], {"x": (2, 3, 4)}, opset=18)
    compared([node(operator, ["x"], noop_with_empty_axes=1)], {"x": (2, 3, 4)}, opset=18)


NORMS: dict[str, tuple[Any, Sequence[int], Arrays, int]] = {
    "batch": (
        node("BatchNormalization", ["x", "s", "b", "m", "v"], epsilon=0.01),
        (2, 3, 4),
        {"s": 3, "b": 3, "m": 3, "v": 3},
        17,
    ),
    "batch 9": (node("BatchNormalization", ["x", "s", "b", "m", "v"]), (2, 3), {"s": 3, "b": 3, "m": 3, "v": 3}, 9),
    "batch 6": (
        node("BatchNormalization", ["x", "s", "b", "m", "v"], is_test=1),
        (1, 3, 2),
        {"s": 3, "b": 3, "m": 3, "v": 3},
        7,
    ),
    "layer": (node("LayerNormalization", ["x", "s", "b"]), (2, 3, 4), {"s": 4, "b": 4}, 17),
    "layer, two axes": (node("LayerNormalization", ["x", "s"], axis=1, epsilon=0.1), (2, 3, 4), {"s": (3, 4)}, 17),
    "instance": (node("InstanceNormalization", ["x", "s", "b"]), (2, 3, 4), {"s": 3, "b": 3}, 17),
    "group": (node("GroupNormalization", ["x", "s", "b"], num_groups=2), (2, 4, 3), {"s": 4, "b": 4}, 21),
}


@pytest.mark.parametrize("name", NORMS)
def test_normalisations(name: str) -> None:
    one, shape, shapes, opset = NORMS[name]
    if name == "batch 6":
        one = node("BatchNormalization", ["x", "s", "b", "m", "v"])
    rng = np.random.default_rng(3)
    constants = {key: rng.uniform(0.5, 1.5, size=size) for key, size in shapes.items()}
    network = compared([one], {"x": shape}, constants, opset, tolerance=1e-4)
    assert network.groups[0].tensors == [key for key in ("s", "b") if key in shapes]
    assert network.fixed == [key for key in ("m", "v") if key in shapes]


def test_the_default_epsilon_is_the_float32() -> None:
    epsilon = checker_module("network.operators.normalisation").EPSILON
    assert epsilon == Fraction(float(np.float32(1e-5)))


@pytest.mark.parametrize("operator", ["Softmax", "LogSoftmax"])
@pytest.mark.parametrize(
    ("opset", "given"), [(11, {}), (11, {"axis": 2}), (11, {"axis": 0}), (13, {}), (17, {"axis": 0})]
)
def test_softmax(operator: str, opset: int, given: dict[str, int]) -> None:
    compared([node(operator, **given)], {"x": (2, 3, 4)}, opset=opset)


def recurrent_inputs(operator: str, directions: int, names: Sequence[str], steps: int, batch: int) -> dict[str, Any]:
    rng, gates = np.random.default_rng(4), {"RNN": 1, "GRU": 3, "LSTM": 4}[operator]
    features, hidden = 3, 2
    shapes = {
        "W": (directions, gates * hidden, features),
        "R": (directions, gates * hidden, hidden),
        "B": (directions, 2 * gates * hidden),
        "h0": (directions, batch, hidden),
        "c0": (directions, batch, hidden),
    }
    return {name: rng.normal(size=shape) for name, shape in shapes.items() if name in names}


@pytest.mark.quick(5)
@pytest.mark.parametrize("operator", ["RNN", "GRU", "LSTM"])
@pytest.mark.parametrize("direction", ["forward", "reverse", "bidirectional"])
@pytest.mark.parametrize("after", [0, 1])
def test_recurrent_operators(operator: str, direction: str, after: int) -> None:
    count = 2 if direction == "bidirectional" else 1
    given: dict[str, Any] = {"hidden_size": 2, "direction": direction}
    if operator == "GRU":
        given["linear_before_reset"] = after
    elif after:
        given["activations"] = {"RNN": ["Tanh"], "LSTM": ["Sigmoid", "Tanh", "tanh"]}[operator] * count
    for names in (
        ["x", "W", "R"],
        ["x", "W", "R", "B"],
        ["x", "W", "R", "B", "", "h0"],
        ["x", "W", "R", "B", "", "h0", "c0"],
    ):
        if "c0" in names and operator != "LSTM":
            continue
        constants = recurrent_inputs(operator, count, names, 3, 2)
        for outputs in (["y"], ["", "y"], ["", "", "y"]):
            if len(outputs) == 3 and operator != "LSTM":
                continue
            network = compared([node(operator, names, outputs, **given)], {"x": (3, 2, 3)}, constants)
            assert [g.tensors for g in network.groups if "W" in g.tensors] == [
                ["W", "B", "R"] if "B" in names else ["W"]
            ]
            assert network.fixed == [n for n in ("h0", "c0") if n in names]


def test_recurrent_states_that_are_data() -> None:
    for operator in ("RNN", "GRU", "LSTM"):
        names = ["x", "W", "R", "B", "", "h", *(["c"] if operator == "LSTM" else [])]
        constants = recurrent_inputs(operator, 2, names, 3, 2)
        inputs = {"x": (3, 2, 3), "h": (2, 2, 2), **({"c": (2, 2, 2)} if operator == "LSTM" else {})}
        one = node(operator, names, ["y"], hidden_size=2, direction="bidirectional")
        compared([one], inputs, constants)


# What becomes a parameter, and of which group.


def graph(nodes: Sequence[onnx.NodeProto], constants: Arrays, shape: Sequence[int] = (1, 3), opset: int = 17) -> Any:
    return read(build(nodes, {"x": shape}, ["y"], constants, opset))


def kinds(network: Any) -> list[str]:
    return [type(n).__name__ for n in network.nodes]


def test_a_tensor_used_twice_is_one_group() -> None:
    nodes = [
        node("MatMul", ["x", "w"], ["a"]),
        node("Add", ["a", "b"], ["c"]),
        node("Transpose", ["w"], ["t"]),
        node("MatMul", ["c", "t"], ["d"]),
        node("Add", ["d", "e"]),
    ]
    network = graph(nodes, {"w": np.arange(6.0).reshape(3, 2), "b": np.ones(2), "e": np.ones(3)})
    assert [(g.tensors, g.count) for g in network.groups] == [(["w", "b", "e"], 11)]
    first, second = network.nodes
    assert first.weight_at[0] == [[0, 2, 4], [1, 3, 5]] and second.weight_at[0] == [[0, 1], [2, 3], [4, 5]]
    assert first.bias_at == [[6, 7]] and second.bias_at == [[8, 9, 10]]


def test_a_factor_of_a_weight_is_no_parameter() -> None:
    constants = {"w": np.ones((3, 2)), "k": np.array(0.25), "b": np.ones(2)}
    nodes = [
        node("Mul", ["w", "k"], ["v"]),
        node("Neg", ["b"], ["n"]),
        node("MatMul", ["x", "v"], ["a"]),
        node("Add", ["n", "a"]),
    ]
    affine = graph(nodes, constants).nodes[0]
    assert (affine.alpha, affine.beta) == (Fraction(1, 4), Fraction(-1)) and affine.weight[0][0][0] == 1
    nodes[0] = node("Div", ["w", "k"], ["v"])
    assert graph(nodes, constants).nodes[0].alpha == 4
    with pytest.raises(MALFORMED, match="no float64 number"):
        graph(nodes, {**constants, "k": np.array(3.0)})
    with pytest.raises(MALFORMED, match="no rearrangement of one stored tensor"):
        graph(nodes, {**constants, "k": np.array([2.0, 4.0])})


def test_a_weight_that_is_no_stored_tensor() -> None:
    constants = {"u": np.ones((1, 2)), "v": np.ones((2, 2)), "w": np.ones((3, 2)), "i": ints(0, 0, 1)}
    for first in (
        node("Concat", ["u", "v"], ["c"], axis=0),
        node("Add", ["w", "w"], ["c"]),
        node("Sqrt", ["w"], ["c"]),
        node("Gather", ["v", "i"], ["c"]),  # an entry twice
    ):
        with pytest.raises(MALFORMED, match=r"rearrangement|occurs twice"):
            graph([first, node("MatMul", ["x", "c"])], constants)
    # A sum that follows is a fixed constant then.
    nodes = [node("Sqrt", ["b"], ["c"]), node("MatMul", ["x", "w"], ["a"]), node("Add", ["a", "c"])]
    network = graph(nodes, {"w": np.ones((3, 2)), "b": np.array([2.0, 4.0])})
    assert kinds(network) == ["Affine", "Linear"] and network.fixed == ["b"]
    shift, errors = network.nodes[1].shift, network.nodes[1].shift_errors
    assert abs(shift[0] ** 2 - 2) < Fraction(1, 2**80) and errors[0] > 0
    assert (shift[0] - errors[0]) ** 2 < 2 < (shift[0] + errors[0]) ** 2 and (shift[1], errors[1]) == (2, 0)


def test_a_parameter_and_a_fixed_constant_cannot_be_one() -> None:
    constants = {"w": np.ones((3, 3)), "b": np.ones(3)}
    for nodes in (
        [node("MatMul", ["x", "w"], ["a"]), node("Add", ["a", "w"], ["c"]), node("Mul", ["c", "w"])],
        [node("Add", ["x", "b"], ["a"]), node("MatMul", ["a", "w"], ["c"]), node("Add", ["c", "b"])],
        [node("Gemm", ["x", "w", "b"], ["a"]), node("Sub", ["a", "b"])],
    ):
        with pytest.raises(MALFORMED, match=r"fixed constant"):
            graph(nodes, constants)


@pytest.mark.parametrize(
    ("then", "bias", "expected"),
    [
        ([], (4,), ["Affine"]),
        ([], (1,), ["Affine"]),
        ([], (2, 4), ["Affine", "Affine", "Linear"]),  # another bias for each row
        ([node("Transpose", ["m"], ["v"])], (4, 1), ["Affine"]),
        ([node("Transpose", ["m"], ["v"])], (4, 2), ["Affine", "Affine", "Linear"]),
        ([node("Slice", ["m", "one", "three", "one"], ["v"])], (2,), ["Affine", "Affine", "Linear"]),  # not all outputs
        ([node("Gather", ["m", "one"], ["v"])], (4,), ["Affine"]),  # all outputs of one row: nobody sees the other
        ([node("Split", ["m", "halves"], ["v", "u"], axis=0), node("Tanh", ["u"], ["used"])], (4,), None),
        ([node("Relu", ["m"], ["v"])], (4,), ["Affine", "Elementwise", "Linear"]),  # a fixed constant
        ([node("Identity", ["m"], ["v"]), node("Tanh", ["m"], ["used"])], (4,), None),
    ],
)
def test_when_a_constant_is_a_bias(then: list[Any], bias: tuple[int, ...], expected: list[str] | None) -> None:
    source = "v" if then else "m"
    shared = any("used" in n.output for n in then)
    nodes = [node("MatMul", ["x", "w"], ["m"]), *then, node("Add", [source, "b"], ["s" if shared else "y"])]
    if shared:
        nodes.append(node("Concat", ["s", "used"], axis=0))
    rng = np.random.default_rng(0)
    constants = {
        "w": rng.normal(size=(3, 4)),
        "b": rng.normal(size=bias),
        "one": ints(1),
        "three": ints(3),
        "halves": ints(1, 1),
    }
    network = compared(nodes, {"x": (2, 3)}, constants)
    first = kinds(network)[:-1] if expected is not None else []
    assert first == (expected or [])
    fixed = expected == ["Affine", "Elementwise", "Linear"] or shared
    assert network.fixed == (["b"] if fixed else []) and network.groups[0].tensors == (["w"] if fixed else ["w", "b"])


def test_an_output_that_is_also_used_takes_no_bias() -> None:
    nodes = [node("MatMul", ["x", "w"], ["m"]), node("Add", ["m", "b"], ["y"])]
    model = build(nodes, {"x": (1, 3)}, ["m", "y"], {"w": np.ones((3, 2)), "b": np.ones(2)})
    network = read(model)
    np.testing.assert_allclose(evaluate(network, [1, 2, 3]), [6, 6, 7, 7])
    assert network.fixed == ["b"]
    assert read(model, ["y"]).fixed == [] and read(model, ["y"]).outputs == 2
    assert np.array_equal(evaluate(read(model, ["m"]), [1, 2, 3]), [6, 6])
    for wrong in ([], ["x"], ["y", "y"], [""]):
        with pytest.raises(MALFORMED):
            read(model, wrong)


def test_dead_branches_are_not_read() -> None:
    nodes = [
        node("Loop", ["nothing"], ["dead"]),
        node("MatMul", ["t", "w"], ["y"]),
        node("Tanh", ["x"], ["t"]),  # out of order
    ]
    assert kinds(graph(nodes, {"w": np.ones((3, 2))})) == ["Elementwise", "Affine"]


# Written-out activations.

WRITTEN_OUT: dict[str, tuple[list[Any], Arrays]] = {
    "silu": ([node("Sigmoid", ["x"], ["s"]), node("Mul", ["s", "x"])], {}),
    "silu(alpha)": (
        [node("Mul", ["k", "x"], ["m"]), node("Sigmoid", ["m"], ["s"]), node("Mul", ["x", "s"])],
        {"k": np.array(1.5)},
    ),
    "mish": ([node("Softplus", ["x"], ["s"]), node("Tanh", ["s"], ["t"]), node("Mul", ["x", "t"])], {}),
    "softsign": (
        [node("Abs", ["x"], ["a"]), node("Add", ["one", "a"], ["d"]), node("Div", ["x", "d"])],
        {"one": np.array([1.0])},
    ),
    "logsigmoid": ([node("Sigmoid", ["x"], ["s"]), node("Log", ["s"])], {}),
    "tanhshrink": ([node("Tanh", ["x"], ["t"]), node("Sub", ["x", "t"])], {}),
    "softplus_below": (
        [node("Softplus", ["x"], ["s"]), node("Less", ["c", "x"], ["g"]), node("Where", ["g", "x", "s"])],
        {"c": np.array(20.0)},
    ),
    "softplus_below(beta)": (
        [
            node("Mul", ["x", "k"], ["m"]),
            node("Softplus", ["m"], ["p"]),
            node("Div", ["p", "k"], ["s"]),
            node("Greater", ["m", "c"], ["g"]),
            node("Where", ["g", "x", "s"]),
        ],
        {"c": np.array(20.0), "k": np.array(2.0)},
    ),
}


@pytest.mark.parametrize("name", WRITTEN_OUT)
def test_activations_written_out(name: str) -> None:
    nodes, constants = WRITTEN_OUT[name]
    network = compared(nodes, {"x": (1, 3)}, constants)
    assert kinds(network) == ["Elementwise", "Affine"]
    (unit,) = network.nodes[0].units
    parameters = {key: float(v) for key, v in unit.parameters}
    assert unit.activation == name.split("(")[0]
    if name == "softplus_below(beta)":
        assert parameters == {"threshold": 10.0, "beta": 2.0}
    # The argument may be computed itself, by any view or sum.
    before = [node("Add", ["w", "shift"], ["v"]), node("Transpose", ["v"], ["x"])]
    compared([*before, *nodes], {"w": (3, 2)}, {**constants, "shift": np.array([0.25, 0.5])})


NEARLY: dict[str, tuple[list[Any], Arrays]] = {
    "x sigmoid(y)": ([node("Neg", ["x"], ["n"]), node("Sigmoid", ["n"], ["s"]), node("Mul", ["x", "s"])], {}),
    "x / (2 + |x|)": (
        [node("Abs", ["x"], ["a"]), node("Add", ["a", "two"], ["d"]), node("Div", ["x", "d"])],
        {"two": np.array(2.0)},
    ),
    "tanh x - x": ([node("Tanh", ["x"], ["t"]), node("Sub", ["t", "x"])], {}),
    "x tanh(softplus(2 x) / 2)": (
        [
            node("Mul", ["x", "two"], ["d"]),
            node("Softplus", ["d"], ["s"]),
            node("Tanh", ["s"], ["t"]),
            node("Mul", ["x", "t"]),
        ],
        {"two": np.array(2.0)},
    ),
}


@pytest.mark.parametrize("name", NEARLY)
def test_what_is_nearly_an_activation_is_read_as_it_stands(name: str) -> None:
    nodes, constants = NEARLY[name]
    assert len(compared(nodes, {"x": (1, 3)}, constants).nodes) > 2


def test_choices_that_are_no_known_activation() -> None:
    constants = {"c": np.array(20.0), "w": np.ones((3, 2))}
    soft = node("Softplus", ["x"], ["s"])
    layer = node("MatMul", ["z", "w"])
    for nodes in (
        [soft, node("Less", ["x", "c"], ["g"]), node("Where", ["g", "x", "s"], ["z"])],
        [soft, node("Greater", ["x", "c"], ["g"]), node("Where", ["g", "s", "x"], ["z"])],
        [soft, node("GreaterOrEqual", ["x", "c"], ["g"]), node("Where", ["g", "x", "s"], ["z"])],
        [soft, node("Greater", ["s", "c"], ["g"]), node("Where", ["g", "x", "s"], ["z"])],
        [soft, node("Greater", ["x", "s"], ["g"]), node("Where", ["g", "x", "s"], ["z"])],
        [node("Greater", ["x", "c"], ["g"]), node("Cast", ["g"], ["z"], to=1)],
        [node("Greater", ["x", "c"], ["z"])],
    ):
        with pytest.raises(MALFORMED):
            graph([*nodes, layer], constants)


def test_repeated_squares_cost_what_they_hold() -> None:
    nodes, name = [], "x"
    for i in range(2000):  # as a tree written out, it would have 2 ** 2000 leaves
        nodes.append(node("Mul" if i % 2 else "Add", [name, name], [f"v{i}"]))
        name = f"v{i}"
    start = time.process_time()
    network = graph([*nodes, node("MatMul", [name, "w"])], {"w": np.ones((3, 2))})
    assert len(network.nodes) == 2001 and time.process_time() - start < 5


# Files that a reader must not follow.


def layer(*nodes: Any, **constants: Any) -> tuple[list[Any], Arrays]:
    return [*nodes, node("MatMul", ["v", "w"])], {"w": np.ones((3, 2)), **constants}


def hostile() -> dict[str, tuple[list[Any], Arrays, Sequence[int]]]:
    far, cases = 2**62, {}

    def case(name: str, *nodes: Any, shape: Sequence[int] = (2, 3), **constants: Any) -> None:
        cases[name] = (*layer(*nodes, **constants), shape)

    case("two inputs of Neg", node("Neg", ["x", "w"], ["v"]))
    case("no input of Concat", node("Concat", [], ["v"], axis=0))
    case("one input of Gather", node("Gather", ["x"], ["v"]))
    case("six inputs of Slice", node("Slice", ["x"] + ["i"] * 5, ["v"]), i=ints(0))
    case("an unnamed input of Where", node("Where", ["", "x", "x"], ["v"]))
    case("a text as axis", node("Softmax", ["x"], ["v"], axis="1"))
    case("a list as axis", node("Softmax", ["x"], ["v"], axis=[1]))
    case("a float as perm", node("Transpose", ["x"], ["v"], perm=1.0))
    case("numbers as activations", node("RNN", ["x", "w", "w"], ["v"], activations=[1, 2]))
    case("an attribute of a later version", node("ReduceMax", ["x"], ["v"], noop_with_empty_axes=1))
    case("data as a shape", node("Reshape", ["x", "x"], ["v"]))
    case("data as indices", node("Gather", ["x", "x"], ["v"]))
    case("data as pads", node("Pad", ["x", "x"], ["v"]))
    case("data as axes", node("Unsqueeze", ["x", "x"], ["v"]))
    case("data as a weight", node("Conv", ["w", "x"], ["v"]))
    case("data as an exponent", node("Pow", ["x", "x"], ["v"]))
    case("data as a slope", node("PRelu", ["w", "x"], ["v"]))
    case("data as a bound", node("Clip", ["w", "x"], ["v"]))
    case("data as a scale", node("LayerNormalization", ["x", "x"], ["v"]))
    case("floats as a shape", node("Reshape", ["x", "s"], ["v"]), s=np.array([2.0, 3.0]))
    case("a shape of rank 2", node("Reshape", ["x", "s"], ["v"]), s=np.array([[2, 3]]))
    case(
        "a scale that is computed",
        node("Sqrt", ["s"], ["t"]),
        node("LayerNormalization", ["x", "t"], ["v"]),
        s=np.ones(3),
    )
    case("a huge tile", node("Tile", ["x", "r"], ["v"]), r=ints(2**40, 2**40))
    case("a huge expansion", node("Expand", ["x", "r"], ["v"]), r=ints(2**40, 2, 3))
    case("huge zeros", node("ConstantOfShape", ["r"], ["z"]), node("Add", ["x", "z"], ["v"]), r=ints(2**31, 2**31))
    case(
        "a huge range",
        node("Range", ["a", "b", "c"], ["z"]),
        node("Gather", ["x", "z"], ["v"]),
        a=np.array(0),
        b=np.array(far),
        c=np.array(1),
    )
    case("a huge pad", node("Pad", ["x", "p"], ["v"]), p=ints(0, far, 0, far))
    case("a huge reflection", node("Pad", ["x", "p"], ["v"], mode="edge"), p=ints(0, 2**40, 0, 0))
    case("pads of other length", node("Pad", ["x", "p"], ["v"]), p=ints(0, 1, 0))
    case("a negative pad of edges", node("Pad", ["x", "p"], ["v"], mode="edge"), p=ints(0, -1, 0, 0))
    case("a crop of everything", node("Pad", ["x", "p"], ["v"]), p=ints(0, -2, 0, -1))
    case("repeated axes", node("Unsqueeze", ["x", "a"], ["v"]), a=ints(0, 0))
    case(
        "axes repeated from the back",
        node("Slice", ["x", "s", "e", "a"], ["v"]),
        s=ints(0, 0),
        e=ints(1, 1),
        a=ints(1, -1),
    )
    case("reduction over repeated axes", node("ReduceMean", ["x"], ["v"], axes=[0, -2]))
    nothing = node("ReduceMean", ["x"], ["v"])
    nothing.attribute.add(name="axes", type=onnx.AttributeProto.INTS)
    case("reduction over no axes", nothing)
    case("keepdims 2", node("ReduceMean", ["x"], ["v"], axes=[0], keepdims=2))
    case("an axis out of range", node("Softmax", ["x"], ["v"], axis=2))
    case("an axis far out of range", node("Concat", ["x", "x"], ["v"], axis=-far))
    case("a step of zero", node("Slice", ["x", "s", "e", "a", "s"], ["v"]), s=ints(0), e=ints(1), a=ints(0))
    case("an empty slice", node("Slice", ["x", "s", "e"], ["v"]), s=ints(far), e=ints(-far))
    case("starts without ends", node("Slice", ["x", "s", "e"], ["v"]), s=ints(0, 0), e=ints(1))
    case("an index out of range", node("Gather", ["x", "i"], ["v"]), i=ints(2))
    case("an index out of range from the back", node("Gather", ["x", "i"], ["v"]), i=ints(-3))
    case("a coordinate out of range", node("GatherND", ["x", "i"], ["v"]), i=np.array([[0, 3]]))
    case("too many coordinates", node("GatherND", ["x", "i"], ["v"]), i=np.array([[0, 0, 0]]))
    case("no coordinates", node("GatherND", ["x", "i"], ["v"]), i=np.zeros((2, 0), np.int64))
    case("two unknown dimensions", node("Reshape", ["x", "s"], ["v"]), s=ints(-1, -1))
    case("a dimension to keep that is not there", node("Reshape", ["x", "s"], ["v"]), s=ints(2, 3, 0))
    case("a zero that is one", node("Reshape", ["x", "s"], ["v"], allowzero=1), s=ints(0, -1))
    case("another size", node("Reshape", ["x", "s"], ["v"]), s=ints(2, 4))
    case("a rounded size", node("Reshape", ["x", "s"], ["v"]), s=ints(-1, 4))
    case("dimensions below -1", node("Reshape", ["x", "s"], ["v"]), s=ints(-2, -3))
    case("overlong parts", node("Split", ["x", "l"], ["v", "u"], axis=1), l=ints(3, 1))
    case("an empty part", node("Split", ["x", "l"], ["v", "u"], axis=1), l=ints(3, 0))
    case("a negative part", node("Split", ["x", "l"], ["v", "u"], axis=1), l=ints(4, -1))
    case("perm with a repeated axis", node("Transpose", ["x"], ["v"], perm=[0, 0]))
    case("blocks of zero", node("DepthToSpace", ["x"], ["v"], blocksize=0), shape=(1, 4, 2, 3))
    case("a division by zero", node("Div", ["x", "z"], ["v"]), z=np.zeros(3))
    case("the logarithm of zero", node("Log", ["z"], ["l"]), node("Add", ["x", "l"], ["v"]), z=np.zeros(3))
    case("the root of a negative", node("Sqrt", ["z"], ["l"]), node("Add", ["x", "l"], ["v"]), z=-np.ones(3))
    case("an exponential beyond floats", node("Exp", ["z"], ["l"]), node("Add", ["x", "l"], ["v"]), z=np.full(3, 1e30))
    case("a large exponent", node("Pow", ["x", "e"], ["v"]), e=np.array(1e30))
    case("a broken exponent", node("Pow", ["x", "e"], ["v"]), e=np.array(2.5))
    case("training", node("Dropout", ["x", "r", "t"], ["v"]), r=np.array(0.5), t=np.array(True))
    case("the mask of a dropout", node("Dropout", ["x"], ["u", "v"]))
    case("a cycle", node("Add", ["x", "u"], ["v"]), node("Tanh", ["v"], ["u"]))
    case("a name that nobody makes", node("Tanh", ["u"], ["v"]))
    case("a loop", node("Loop", ["x"], ["v"]))
    case("a softmax of squares", node("Softmax", ["x"], ["v"]), shape=(1, 100_000))
    case("a norm of squares", node("LayerNormalization", ["x", "s"], ["v"]), shape=(1, 100_000), s=np.ones(100_000))
    case("products of data", node("MatMul", ["x", "x"], ["v"]), shape=(400, 400))
    case("a wide maximum", node("Max", ["x"] * 900, ["v"]), shape=(1, 20_000))
    case("a wide mean", node("Mean", ["x"] * 900, ["v"]), shape=(1, 20_000))
    case("a wide join", node("Concat", ["x"] * 9000, ["v"], axis=0), shape=(1, 20_000))
    pool = (1, 1, 8, 8)
    case("a huge kernel", node("MaxPool", ["x"], ["v"], kernel_shape=[2**40, 1]), shape=pool)
    case(
        "a kernel in a huge pad",
        node("MaxPool", ["x"], ["v"], kernel_shape=[2**30, 1], pads=[2**30, 0, 2**30, 0]),
        shape=pool,
    )
    case("a huge stride", node("MaxPool", ["x"], ["v"], kernel_shape=[1, 1], strides=[far, 1]), shape=pool)
    case("a stride of zero", node("MaxPool", ["x"], ["v"], kernel_shape=[1, 1], strides=[0, 1]), shape=pool)
    case(
        "a negative pad of a pool",
        node("AveragePool", ["x"], ["v"], kernel_shape=[1, 1], pads=[0, -1, 0, 0]),
        shape=pool,
    )
    case("a window of padding", node("MaxPool", ["x"], ["v"], kernel_shape=[1, 1], pads=[0, 1, 0, 0]), shape=pool)
    case("a mean of padding", node("AveragePool", ["x"], ["v"], kernel_shape=[1, 1], pads=[0, 1, 0, 0]), shape=pool)
    case("the places of a maximum", node("MaxPool", ["x"], ["u", "v"], kernel_shape=[1, 1]), shape=pool)
    case("no kernel", node("AveragePool", ["x"], ["v"]), shape=pool)
    kernel = np.ones((1, 1, 2, 2))
    for operator in ("Conv", "ConvTranspose"):
        given = {"shape": pool, "k": kernel}
        case(f"{operator}: a huge dilation", node(operator, ["x", "k"], ["v"], dilations=[2**30, 2**30]), **given)
        case(f"{operator}: a huge pad", node(operator, ["x", "k"], ["v"], pads=[2**31, 0, 2**31, 0]), **given)
        case(f"{operator}: a negative pad", node(operator, ["x", "k"], ["v"], pads=[-1, 0, 0, 0]), **given)
        case(f"{operator}: two pads", node(operator, ["x", "k"], ["v"], pads=[1, 1]), **given)
        case(f"{operator}: a dilation of zero", node(operator, ["x", "k"], ["v"], dilations=[0, 1]), **given)
        case(f"{operator}: no groups", node(operator, ["x", "k"], ["v"], group=0), **given)
        case(f"{operator}: too many groups", node(operator, ["x", "k"], ["v"], group=2), **given)
        case(f"{operator}: another kernel", node(operator, ["x", "k"], ["v"], kernel_shape=[4, 1]), **given)
        case(f"{operator}: unknown padding", node(operator, ["x", "k"], ["v"], auto_pad="SAME"), **given)
        case(
            f"{operator}: padding twice",
            node(operator, ["x", "k"], ["v"], auto_pad="SAME_UPPER", pads=[1, 1, 1, 1]),
            **given,
        )
    given = {"shape": pool, "k": kernel}
    case("a huge stride back", node("ConvTranspose", ["x", "k"], ["v"], strides=[2**31, 2**31]), **given)
    case(
        "a huge extra", node("ConvTranspose", ["x", "k"], ["v"], output_padding=[2**31, 0], strides=[2**31, 1]), **given
    )
    case("a huge result", node("ConvTranspose", ["x", "k"], ["v"], output_shape=[2**31, 2**31]), **given)
    case(
        "many channels",
        node("Conv", ["x", "k"], ["v"], pads=[400, 400, 400, 400]),
        shape=pool,
        k=np.ones((60, 1, 3, 3)),
    )
    weights = {"W": np.ones((1, 8, 3)), "R": np.ones((1, 8, 2)), "shape": (2, 1, 3)}
    case("peepholes", node("LSTM", ["x", "W", "R", "", "", "", "", "P"], ["v"]), P=np.ones((1, 6)), **weights)
    case("another length", node("LSTM", ["x", "W", "R", "", "l"], ["v"]), l=np.array([1], np.int32), **weights)
    case("another hidden size", node("LSTM", ["x", "W", "R"], ["v"], hidden_size=3), **weights)
    case("other activations", node("LSTM", ["x", "W", "R"], ["v"], activations=["Relu", "Tanh", "Tanh"]), **weights)
    case("clipped", node("LSTM", ["x", "W", "R"], ["v"], clip=1.0), **weights)
    case("coupled", node("LSTM", ["x", "W", "R"], ["v"], input_forget=1), **weights)
    case("a wrong direction", node("LSTM", ["x", "W", "R"], ["v"], direction="sideways"), **weights)
    case("two directions", node("LSTM", ["x", "W", "R"], ["v"], direction="bidirectional"), **weights)
    case("many steps", node("LSTM", ["x", "W", "R"], ["v"]), **{**weights, "shape": (2000, 1, 3)})
    norm = {"s": np.ones(3), "b": np.ones(3), "m": np.ones(3)}
    names = ["x", "s", "b", "m", "q"]
    case("a negative variance", node("BatchNormalization", names, ["v"]), **norm, q=-np.ones(3))
    case("training of a norm", node("BatchNormalization", names, ["v"], training_mode=1), **norm, q=np.ones(3))
    case("other channels", node("BatchNormalization", names, ["v"]), **norm, q=np.ones(4))
    return cases


HOSTILE = hostile()


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_at_once(name: str) -> None:
    nodes, constants, shape = HOSTILE[name]
    data = build(nodes, {"x": shape}, ["y"], constants, 17).SerializeToString()
    start = time.process_time()
    with pytest.raises(MALFORMED):
        checker_module("network.reader").read(data, {})
    assert time.process_time() - start < 5  # of the ten seconds that are promised


def test_a_subgraph_is_refused_even_where_nothing_needs_it() -> None:
    inner = build([node("Tanh", ["x"])], {"x": (1, 3)}, ["y"]).graph
    nodes = [node("MatMul", ["x", "w"]), node("If", ["c"], ["dead"], then_branch=inner, else_branch=inner)]
    with pytest.raises(MALFORMED, match="unknown field 6 in an attribute"):
        graph(nodes, {"w": np.ones((3, 2)), "c": np.array(True)})


def test_long_chains_of_views_and_trees_need_no_stack() -> None:
    nodes, name = [], "x"
    for i in range(9000):
        nodes.append(node("Identity" if i % 2 else "Neg", [name], [f"v{i}"]))
        name = f"v{i}"
    network = graph([*nodes, node("MatMul", [name, "w"])], {"w": np.ones((3, 2))})
    assert len(network.nodes) == 4501


@pytest.mark.slow(seconds=2)
def test_factors_do_not_grow_without_end() -> None:
    nodes, name = [], "w"
    for i in range(3000):
        nodes.append(node("Mul", [name, "k"], [f"v{i}"]))
        name = f"v{i}"
    start = time.process_time()
    with pytest.raises(MALFORMED):
        graph([*nodes, node("MatMul", ["x", name])], {"w": np.ones((3, 2)), "k": np.array(1.1)})
    assert time.process_time() - start < 5


def test_symbolic_and_missing_dimensions() -> None:
    nodes, constants = [node("MatMul", ["x", "w"])], {"w": np.ones((3, 2))}
    assert read(build(nodes, {"x": ("N", 3)}, ["y"], constants)).inputs == 3
    for shape in ((1, "features"), (0, 3), (-1, 3)):
        with pytest.raises(MALFORMED, match=r"features|positive"):
            read(build(nodes, {"x": shape}, ["y"], constants))


def test_constant_outputs_and_networks_without_parameters() -> None:
    with pytest.raises(MALFORMED, match="does not depend on the input"):
        graph([node("Neg", ["w"])], {"w": np.ones(3)})
    assert graph([node("Tanh")], {}).groups == [] and kinds(graph([node("Tanh")], {})) == ["Elementwise"]
    assert kinds(graph([node("Identity")], {})) == ["Linear"]  # the output is a node's value, not the input itself


def test_integers_of_other_types() -> None:
    gather = [node("Gather", ["x", "i"], ["v"], axis=1), node("MatMul", ["v", "w"])]
    for kind in (np.int32, np.int64):
        network = graph(gather, {"w": np.ones((2, 2)), "i": np.array([2, 0], kind)})
        assert network.nodes[0].columns == [[[2, 0]]]
    for kind in (np.int8, np.uint8, np.bool_):
        with pytest.raises(MALFORMED):
            graph(gather, {"w": np.ones((2, 2)), "i": np.array([1, 0], kind)})
    broken = helper.make_tensor("i", TensorProto.BOOL, [2], [1, 0])
    broken.int32_data[:] = [2, 0]
    model = build(
        [node("Not", ["i"], ["n"]), node("Where", ["n", "w", "w"], ["v"]), node("MatMul", ["x", "v"])],
        {"x": (1, 2)},
        ["y"],
        {"w": np.ones((2, 2))},
    )
    model.graph.initializer.append(broken)
    with pytest.raises(MALFORMED, match="beyond its type"):
        read(model)


# The forms of operators, against the definitions of every operator set.

PYTHON = {"FLOAT": "Fraction", "INT": "int", "STRING": "str", "TENSOR": "bytes", "INTS": "list"}
PYTHON |= {"FLOATS": "Floats", "STRINGS": "Texts"}
UNREAD_VERSIONS = {("Cast", 1), ("Split", 1), ("Concat", 1), ("Tile", 1), ("Upsample", 1)}
# The definition has three inputs, and says in its text that scales may be an empty name; so may roi, which no mode uses
# that is read.
UNNAMED = {("Resize", 11): 1}
UNREAD_ATTRIBUTES = {"sparse_value", "value_strings", "value_string"}


@pytest.mark.parametrize("name", sorted(checker_module("network.reader").SCHEMAS))
def test_forms_are_those_of_the_definitions(name: str) -> None:
    forms = checker_module("network.reader").SCHEMAS[name]
    legacy = checker_module("network.schemas")
    history = [s for s in onnx.defs.get_all_schemas_with_history() if s.name == name and not s.domain]
    newest = checker_module("network.state").MAX_OPSET
    for opset in range(1, newest + 1):
        valid = [s for s in history if s.since_version <= opset]
        known = [form for form in forms if form.since <= opset]
        if not valid or (name, max(s.since_version for s in valid)) in UNREAD_VERSIONS:
            assert not known
            continue
        definition, form = max(valid, key=lambda s: s.since_version), known[-1]
        theirs = {a.name: PYTHON.get(a.type.name) for a in definition.attributes.values()}
        consumed = theirs.pop("consumed_inputs", None) is not None
        assert consumed == (opset < (6 if name in legacy.LEGACY else legacy.LEGACY_UNTIL.get(name, 0)))
        own = {key: kind.__name__ for key, kind in form.attributes.items()}
        assert own == {key: kind for key, kind in theirs.items() if key not in UNREAD_ATTRIBUTES}, opset
        most = 2**31 - 1
        assert (form.least, form.most) == (definition.min_input, definition.max_input), opset
        assert (most if form.outputs is None else form.outputs) == definition.max_output, opset
        single = onnx.defs.OpSchema.FormalParameterOption.Single
        required = sum(i.option == single for i in definition.inputs)
        required = UNNAMED.get((name, definition.since_version), required)
        assert form.named is None or form.named == required
