"""The checker's reader of graphs: every operator against onnxruntime, what becomes a parameter, and hostile files."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from tests.support.graph_values import checker_module, evaluate

onnxruntime.set_default_logger_severity(4)
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
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    found = session.run(None, dict(arrays))
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
        [node("Tanh", ["x"], ["before"]), helper.make_node(one.op_type, ["before", *one.input[1:]], ["y"], **attributes(one))],
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
    assert first.kernel == tuple(used["w"][2:]) and first.bias is None or "b" in used
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
    epsilon = checker_module("network.normalisation").EPSILON
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
