"""Every operator in every operator set against another program: values, and where each parameter stands in theta."""

from __future__ import annotations

import copy
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from certbound.errors import ModelError
from certbound.network.evaluate import evaluate
from certbound.network.graph import Affine, Elementwise, Linear, Network, Product
from certbound.network.onnx.operators.table import SCHEMAS
from certbound.network.onnx.reader import load_onnx
from certbound.network.onnx.state import MAX_OPSET
from certbound.network.onnx.writer import _content
from tests.support.onnx_graphs import Graph, Runtime, Unavailable

CASES: dict[str, tuple[int, tuple[tuple[int, ...], ...], Callable[[Graph], Any]]] = {}


def case(
    name: str, *shapes: tuple[int, ...], since: int = 1
) -> Callable[[Callable[[Graph], Any]], Callable[[Graph], Any]]:
    """Register a maker of graphs: it returns the name of the output, or several."""

    def register(make: Callable[[Graph], Any]) -> Callable[[Graph], Any]:
        CASES[name] = since, shapes, make
        return make

    return register


def load_model(model: onnx.ModelProto, folder: Path, outputs: Any = None) -> Network:
    file = folder / "graph.onnx"
    file.write_bytes(model.SerializeToString())
    return load_onnx(file, outputs=outputs)


def versions(operators: set[str], since: int) -> list[int]:
    """The operator sets in which one of the operators has a new definition, and the newest."""
    known = onnx.defs.get_all_schemas_with_history()
    changed = {s.since_version for s in known if s.domain == "" and s.name in operators}
    least = max([since, *(SCHEMAS[o][0].since for o in operators if o in SCHEMAS)])
    newest = onnx.defs.onnx_opset_version()
    return sorted({v for v in (*changed, least, 7, 13, 17, 21, newest) if least <= v <= min(newest, MAX_OPSET)})


def check(model: onnx.ModelProto, folder: Path, rng: np.random.Generator, outputs: Any = None) -> Network:
    """Values at two points, and with one entry of each parameter tensor moved."""
    network = load_model(model, folder, outputs)
    runtime = Runtime(model, outputs)
    point = np.float32(rng.uniform(0.2, 1.2, size=network.inputs))
    for x in (point, np.float32(rng.normal(size=network.inputs))):
        compare(evaluate(network, x), runtime(x))
    stored = {t.name: t for t in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "Constant":
            stored[node.output[0]] = node.attribute[0].t
    start = 0
    for group in network.groups:
        assert group.count == sum(int(np.prod(stored[name].dims)) for name in group.tensors)
        for name in group.tensors:
            size = int(np.prod(stored[name].dims))
            values = numpy_helper.to_array(stored[name])
            np.testing.assert_array_equal(network.theta[start : start + size], values.ravel())
            at = int(rng.integers(size))
            moved = copy.deepcopy(model)
            changed = values.copy()
            changed.ravel()[at] += np.asarray(0.25, dtype=changed.dtype)
            tensor = next(t for t in moved.graph.initializer if t.name == name)
            tensor.CopyFrom(numpy_helper.from_array(changed, name))
            theta = network.theta.copy()
            theta[start + at] = float(changed.ravel()[at])
            compare(evaluate(network, point, theta), Runtime(moved, outputs)(point))
            start += size
    assert start == network.theta.size
    sizes = network.sizes
    for value, node in enumerate(network.nodes, start=1):  # what the graph promises of its nodes
        assert all(parent < value for parent in node.parents)
        match node:
            case Affine():
                np.testing.assert_array_equal(node.weight, network.theta[node.weight_at])
                assert np.unique(node.weight_at).size == node.weight_at.size
                where = network.group_slice(node.group)
                places = node.weight_at if node.bias_at is None else np.append(node.weight_at, node.bias_at)
                assert ((places >= where.start) & (places < where.stop)).all()
                assert node.columns is None or (
                    node.columns.min(initial=0) >= -1 and node.columns.max(initial=0) < sizes[node.parent]
                )
            case Linear():
                assert len({t.parent for t in node.terms}) == len(node.terms)
                for term in node.terms:
                    key = term.rows * sizes[term.parent] + term.columns
                    assert (np.diff(key) > 0).all() and (term.columns < sizes[term.parent]).all()
            case Elementwise():
                assert set(node.members.tolist()) == set(range(len(node.units)))
            case Product():
                assert sizes[node.left] == sizes[node.right] == node.size
    return network


def compare(own: np.ndarray, expected: np.ndarray) -> None:
    assert own.shape == expected.shape
    np.testing.assert_allclose(
        own, expected, rtol=0, atol=3e-6 * (1 + np.abs(expected).max(initial=0.0)), equal_nan=True
    )


# ---- views


@case("Identity Dropout Cast", (2, 3))
def _(g: Graph) -> str:
    x = g.node("Identity", g.layer("x", 3))
    x = g.node("Dropout", x, is_test=1 if g.opset < 7 else None)
    return str(g.node("Cast", x, to=1) if g.opset >= 6 else x)


@case("Reshape", (2, 3, 4))
def _(g: Graph) -> str:
    x = g.layer("x", 4)
    for shape in ((0, -1), (4, -1, 1), (0, 2, 3), (-1,)):
        x = g.node("Reshape", x, g.ints(shape)) if g.opset >= 5 else g.node("Reshape", x, shape=shape)
    if g.opset >= 14:
        x = g.node("Reshape", x, g.ints([4, 6]), allowzero=1)
    return str(x)


@pytest.mark.parametrize("axis", [0, 1, 2, -1])
def test_flatten(axis: int, tmp_path: Path) -> None:
    for opset in versions({"Flatten"}, 11 if axis < 0 else 1):
        g = Graph(opset, (2, 3, 4))
        check(g.model(g.node("Flatten", g.layer("x", 4), axis=axis)), tmp_path, g.rng)


def axes_of(g: Graph, operator: str, data: str, axes: list[int], since: int = 13) -> str:
    """The axes as an attribute, or from an operator set on as an input."""
    return str(g.node(operator, data, g.ints(axes)) if g.opset >= since else g.node(operator, data, axes=axes))


@case("Squeeze Unsqueeze", (1, 3, 1))
def _(g: Graph) -> str:
    x = g.node("Squeeze", g.layer("x", 1, 2))
    x = axes_of(g, "Unsqueeze", x, [0, 3])
    x = axes_of(g, "Squeeze", x, [3] if g.opset < 11 else [-1])
    return axes_of(g, "Unsqueeze", x, [1] if g.opset < 11 else [-3])


@case("Transpose", (2, 3, 4))
def _(g: Graph) -> str:
    x = g.node("Transpose", g.layer("x", 4))
    x = g.node("Tanh", g.node("Transpose", x, perm=[1, 0, 2]))
    return g.layer(g.node("Transpose", x, perm=[0, 2, 1]), 4)


@case("Slice", (3, 4, 5))
def _(g: Graph) -> str:
    x = g.layer("x", 5)
    if g.opset < 10:
        x = g.node("Slice", x, starts=[1, -3], ends=[1000, -1], axes=[0, 2])
        return str(g.node("Slice", x, starts=[0, 1], ends=[2, 3]))
    x = g.node("Slice", x, g.ints([-1, 3]), g.ints([-1000, 0]), g.ints([-1, 1]), g.ints([-2, -1]))
    x = g.node("Slice", x, g.ints([0, 1]), g.ints([2, 9]))
    return str(g.node("Slice", x, g.ints([0]), g.ints([2]), "", g.ints([2])))


@case("Split Concat", (2, 7), since=4)
def _(g: Graph) -> str:
    x = g.layer("x", 7)
    if g.opset < 13:
        a, b = g.node("Split", x, outputs=2, axis=1, split=[3, 4])
    else:
        a, b = g.node("Split", x, g.ints([3, 4] if g.opset < 18 else [2, 5]), outputs=2, axis=1)
    if g.opset >= 18:
        c, d, e = g.node("Split", b, outputs=3, axis=1, num_outputs=3)
    else:
        c, d = g.node("Split", b, outputs=2, axis=1)
        e = d
    y = g.node("Concat", a, d, g.const(g.rng.normal(size=(2, 2))), g.node("Tanh", c), e, axis=1)
    units = g.node("Concat", g.node("Tanh", c), d, g.node("Relu", a), axis=1)
    return str(g.node("Concat", units, y, axis=1))


@case("Gather", (3, 4))
def _(g: Graph) -> str:
    x = g.layer("x", 4)
    x = g.node("Gather", x, g.ints([[0, 3], [1, 1]]), axis=1)
    if g.opset >= 11:
        x = g.node("Gather", x, g.const([-1, 0], dtype=np.int32), axis=-3)
    return str(g.node("Gather", x, g.ints(0)))


@case("GatherElements GatherND", (2, 3, 4), since=11)
def _(g: Graph) -> Any:
    x = g.layer("x", 4)
    a = g.node("GatherElements", x, g.ints(g.rng.integers(-4, 4, size=(2, 2, 5))), axis=2)
    b = g.node("GatherND", x, g.ints([[1, -1], [0, 2]]))
    c = g.node("GatherND", x, g.ints([[[0, 3]], [[2, -1]]]), batch_dims=1) if g.opset >= 12 else None
    return (a, b) if c is None else (a, b, c)


@case("Expand Tile", (2, 1, 3), since=8)
def _(g: Graph) -> str:
    x = g.node("Expand", g.layer("x", 3), g.ints([2, 1, 4, 1]))
    return str(g.node("Tile", x, g.ints([1, 2, 1, 3])))


@case("DepthToSpace SpaceToDepth", (2, 8, 2, 4))
def _(g: Graph) -> str:
    x = g.node("DepthToSpace", g.layer("x", 4), blocksize=2, mode="CRD" if g.opset >= 11 else None)
    x = g.node("DepthToSpace", g.node("SpaceToDepth", x, blocksize=2), blocksize=2)
    return str(g.node("SpaceToDepth", x, blocksize=4))


@case("Pad", (2, 3, 4))
def _(g: Graph) -> str:
    x = g.layer("x", 4)

    def pad(x: str, pads: list[int], mode: str = "constant", value: float | None = None, axes: Any = None) -> str:
        if g.opset < 11:
            key = "paddings" if g.opset < 2 else "pads"
            return str(g.node("Pad", x, mode=mode, value=value, **{key: pads}))
        fill = [] if value is None and axes is None else ["" if value is None else g.const(np.float32(value))]
        return str(g.node("Pad", x, g.ints(pads), *fill, *([] if axes is None else [g.ints(axes)]), mode=mode))

    x = pad(x, [0, 1, 2, 1, 0, 1])
    x = pad(g.node("Tanh", x), [0, 1, 1, 0, 2, 0], "reflect")
    x = pad(x, [1, 0, 2, 0, 3, 0], "edge")
    x = pad(x, [0, 0, 1, 0, 0, 0], value=0.5)
    x = pad(x, [0, -1, 0, -1, -1, -2])
    if g.opset >= 18:
        x = pad(x, [1, 2], axes=[-1])
    if g.opset >= 19:
        x = pad(x, [0, 2, 1, 1, 0, 0], "wrap")
    return x


@case("Shape Size ConstantOfShape Range Equal", (2, 3), since=11)
def _(g: Graph) -> Any:
    x = g.layer("x", 3)
    rows = g.node("Gather", g.node("Shape", x), g.ints(0))  # of rank 0
    parts = [axes_of(g, "Unsqueeze", t, [0]) for t in (rows, g.node("Div", g.node("Size", x), rows))]
    target = g.node("Concat", *parts, axis=0)
    ones = g.node("ConstantOfShape", target, value=numpy_helper.from_array(np.float32([0.5])))
    line = g.node("Cast", g.node("Range", g.ints(0), g.ints(6), g.ints(2)), to=1)
    same = g.node("Equal", g.node("Range", g.ints(3), g.ints(0), g.ints(-1)), g.ints(2))
    chosen = g.node("Where", same, g.const([1.5]), g.node("Cast", same, to=1))
    y = g.node("Reshape", g.node("Mul", x, ones), target)
    return g.node("Add", g.node("Sub", y, line), chosen)


# ---- entry by entry


@case("Add Sub Mul Div Neg", (2, 3, 4), (3, 1), since=7)
def _(g: Graph) -> str:
    x = g.node("Add", g.layer("x", 4), g.normal(4))
    x = g.node("Sub", g.normal(3, 1), x)
    x = g.node("Mul", x, g.normal(2, 1, 4))
    x = g.node("Div", x, g.const(3.0))
    x = g.node("Add", g.node("Neg", x), "x1")
    x = g.node("Sub", x, g.node("Mul", x, "x1"))
    y = g.node("Add", g.const(2.5), g.node("Sigmoid", x))
    return str(g.node("Sub", g.node("Div", x, y), g.node("Div", g.const(2.0), y)))


@case("Add legacy", (2, 3, 4))
def _(g: Graph) -> str:
    legacy = {"broadcast": 1} if g.opset < 7 else {}
    x = g.node("Add", g.layer("x", 4), g.normal(4), **legacy)
    x = g.node("Mul", x, g.const([0.5]), **legacy)
    return str(g.node("Sub", x, g.normal(3, 4), **legacy))


@case("Sum Mean", (2, 3), (3,), since=8)
def _(g: Graph) -> str:
    x = g.layer("x", 3)
    y = g.node("Sum", x, "x1", g.node("Tanh", x), g.normal(2, 1), g.const(0.5))
    return str(g.node("Mean", y, g.node("Sum", x), "x1", g.normal(3)))


@case("Sum Mean legacy", (2, 3))
def _(g: Graph) -> str:
    x = g.layer("x", 3)
    return str(g.node("Mean", g.node("Sum", x, "x"), g.node("Mean", x), g.normal(2, 3)))


@case("Exp Log Sqrt Reciprocal Abs Pow", (2, 3), since=7)
def _(g: Graph) -> str:
    x = g.layer("x", 3)
    a = g.node("Exp", x)
    b = g.node("Add", g.node("Abs", x), g.const(0.5))
    parts = [
        g.node("Log", g.node("Add", a, b)),
        g.node("Sqrt", b),
        g.node("Reciprocal", b),
        g.node("Pow", x, g.const(2.0)),
        g.node("Pow", x, g.const([3.0])),
        g.node("Pow", b, g.const(0.5)),
        g.node("Pow", b, g.const(-0.5)),
        g.node("Pow", b, g.const(-1.0)),
        g.node("Pow", b, g.const(-2.0)),
        g.node("Pow", x, g.const(1.0)),
        g.node("Pow", x, g.ints(2)) if g.opset >= 12 else x,
    ]
    return str(g.node("Concat", *parts, axis=1))


@case("Sin Cos Atan Erf", (2, 3), since=9)
def _(g: Graph) -> str:
    x = g.layer("x", 3)
    return str(g.node("Sum", *(g.node(o, x) for o in ("Sin", "Cos", "Atan", "Erf"))))


@case("Max Min", (2, 3), (3,), since=8)
def _(g: Graph) -> str:
    x = g.layer("x", 3)
    x = g.node("Max", x, g.normal(3))
    x = g.node("Min", g.const([[1.5]]), x)
    y = g.node("Max", x, "x1", g.node("Tanh", x), g.normal(2, 1), "x1")
    z = g.node("Min", x, "x1", g.const(0.3))
    return str(g.node("Sub", g.node("Max", y, z), g.node("Min", x)))


@case("Where Greater", (2, 3), since=9)
def _(g: Graph) -> str:
    x = g.layer("x", 3)
    x = g.node("Where", g.node("Greater", x, g.const(20.0)), x, g.node("Softplus", x))
    y = g.node("Mul", x, g.const(0.5))
    soft = g.node("Div", g.node("Softplus", y), g.const(0.5))
    return str(g.node("Where", g.node("Less", g.const(20.0), y), x, soft))


# ---- products


@case("Gemm", (3, 4), since=11)
def _(g: Graph) -> str:
    x = g.node("Gemm", "x", g.normal(5, 4), g.normal(5), transB=1, alpha=0.5, beta=-2.0)
    x = g.node("Gemm", g.normal(2, 3), x, g.normal(2, 1))
    x = g.node("Gemm", x, g.normal(2, 3), transA=1)
    x = g.node("Gemm", x, g.normal(3, 3), g.normal(5, 3), alpha=1.5, beta=0.5)
    y = g.node("Gemm", g.normal(5, 2), x, g.normal(3), transA=1)
    z = g.node("Gemm", y, g.normal(3, 3), y, beta=0.25)
    return str(g.node("Gemm", z, y, g.normal(2), alpha=0.5, beta=2.0, transB=1))


@case("Gemm old", (1, 4))
def _(g: Graph) -> str:
    legacy = {"broadcast": 1} if g.opset < 7 else {}
    x = g.node("Gemm", "x", g.normal(4, 5), g.normal(5), **legacy)
    return str(g.node("Gemm", g.node("Tanh", x), g.normal(2, 5), g.normal(1, 2), transB=1))


@case("MatMul weights", (2, 3, 4))
def _(g: Graph) -> str:
    x = g.node("MatMul", "x", g.normal(4, 5))
    x = g.node("Add", x, g.normal(5)) if g.opset >= 7 else x
    x = g.node("MatMul", g.normal(6, 3), x)
    x = g.node("MatMul", x, g.normal(2, 5, 3))
    x = g.node("MatMul", g.normal(2, 1, 3, 6, scale=0.5), x)
    x = g.node("MatMul", x, g.normal(3))
    return str(g.node("MatMul", g.normal(2), x))


@case("MatMul data", (2, 3, 4), (4, 2))
def _(g: Graph) -> str:
    x = g.layer("x", 4)
    y = g.node("MatMul", x, g.node("Tanh", "x1"))
    y = g.node("MatMul", g.node("Transpose", y, perm=[0, 2, 1]), x)
    return str(g.node("MatMul", y, g.node("Transpose", y, perm=[0, 2, 1])))


# ---- convolutions and pools


@case("Conv", (2, 4, 5, 6))
def _(g: Graph) -> str:
    x = g.node("Conv", "x", g.normal(6, 4, 3, 2, scale=0.3), g.normal(6), pads=[1, 0, 2, 1], strides=[2, 1])
    x = g.node("Conv", g.node("Tanh", x), g.normal(4, 3, 2, 2, scale=0.5), group=2, dilations=[1, 2])
    x = g.node("Conv", x, g.normal(3, 4, 2, 2, scale=0.5), g.normal(3), auto_pad="SAME_UPPER", kernel_shape=[2, 2])
    x = g.node("Conv", x, g.normal(3, 1, 3, 2, scale=0.5), auto_pad="SAME_LOWER", group=3, strides=[1, 2])
    x = g.node("Conv", x, g.normal(2, 3, 1, 1), auto_pad="VALID")
    return str(g.node("Add", x, g.normal(2, 1, 1)) if g.opset >= 7 else x)


@case("Conv 1d 3d", (1, 2, 6), (2, 1, 3, 3, 4))
def _(g: Graph) -> Any:
    a = g.node("Conv", "x", g.normal(3, 2, 3), g.normal(3), pads=[2, 1], dilations=[2])
    b = g.node("Conv", "x1", g.normal(2, 1, 2, 2, 3), g.normal(2), pads=[0, 1, 0, 1, 0, 2], strides=[1, 2, 1])
    return a, b


@case("ConvTranspose", (2, 4, 3, 4))
def _(g: Graph) -> str:
    w = g.normal(4, 3, 3, 2, scale=0.3)
    x = g.node("ConvTranspose", "x", w, g.normal(3), strides=[2, 3], pads=[1, 0, 0, 1], output_padding=[1, 2])
    x = g.node("Conv", g.node("Tanh", x), g.normal(4, 3, 2, 2, scale=0.3))
    x = g.node("ConvTranspose", x, g.normal(4, 1, 2, 3, scale=0.3), g.normal(2), group=2, dilations=[2, 1])
    return str(g.node("ConvTranspose", x, g.normal(2, 1, 2, 2), auto_pad="VALID"))


@case("ConvTranspose same", (1, 2, 3), since=11)
def _(g: Graph) -> Any:
    outs = [g.node("ConvTranspose", "x", g.normal(2, 2, 4), strides=[2], output_shape=[6])]
    outs.append(g.node("ConvTranspose", "x", g.normal(2, 1, 3), g.normal(1), auto_pad="SAME_UPPER", strides=[2]))
    outs.append(g.node("ConvTranspose", "x", g.normal(2, 1, 3), auto_pad="SAME_LOWER", strides=[2]))
    outs.append(g.node("ConvTranspose", "x", g.normal(2, 1, 3), strides=[2], output_shape=[6], output_padding=[1]))
    return tuple(outs)


def pool(operator: str, g: Graph) -> Any:
    x = g.node("Tanh", g.layer("x", 6))
    extra = {"count_include_pad": 1} if operator == "AveragePool" and g.opset >= 7 else {}
    if g.opset < 7 and operator == "AveragePool":  # the other program counts padding there, against the definition
        return g.node(operator, x, kernel_shape=[2, 3], strides=[2, 1])
    outs = [
        g.node(operator, x, kernel_shape=[2, 3]),
        g.node(operator, x, kernel_shape=[3, 2], strides=[2, 2], pads=[1, 0, 2, 1]),
        g.node(operator, x, kernel_shape=[3, 2], strides=[2, 3], pads=[1, 1, 0, 1], **extra),
        g.node(operator, x, kernel_shape=[3, 3], strides=[2, 2], auto_pad="SAME_UPPER"),
        g.node(operator, x, kernel_shape=[2, 2], auto_pad="SAME_LOWER", **extra),
        g.node(operator, x, kernel_shape=[2, 2], auto_pad="VALID", strides=[3, 2]),
    ]
    if g.opset >= 10:
        outs.append(g.node(operator, x, kernel_shape=[2, 3], strides=[2, 2], ceil_mode=1))
        outs.append(g.node(operator, x, kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1, pads=[1, 1, 1, 1]))
    if g.opset >= (10 if operator == "MaxPool" else 19):
        outs.append(g.node(operator, x, kernel_shape=[2, 2], dilations=[2, 3], pads=[1, 0, 0, 1]))
    return tuple(outs)


@case("AveragePool", (2, 3, 5, 6))
def _(g: Graph) -> Any:
    return pool("AveragePool", g)


@case("MaxPool", (2, 3, 5, 6))
def _(g: Graph) -> Any:
    return pool("MaxPool", g)


@case("GlobalAveragePool GlobalMaxPool", (2, 3, 4, 2))
def _(g: Graph) -> Any:
    x = g.layer("x", 2)
    return g.node("GlobalAveragePool", x), g.node("GlobalMaxPool", x)


@case("ReduceSum ReduceMean ReduceMax", (2, 3, 4))
def _(g: Graph) -> Any:
    x = g.layer("x", 4)
    outs = []
    for operator, since in (("ReduceSum", 13), ("ReduceMean", 18), ("ReduceMax", 18)):
        for axes in (None, [1], [0, 2]):
            for keep in (0, 1):
                if axes is None or g.opset < since:
                    outs.append(g.node(operator, x, axes=axes, keepdims=keep))
                else:
                    outs.append(g.node(operator, x, g.ints(axes), keepdims=keep))
        if g.opset >= 11:
            given = [g.ints([-1])] if g.opset >= since else []
            outs.append(g.node(operator, x, *given, axes=None if given else [-1]))
        if g.opset >= since:
            outs.append(g.node(operator, x, noop_with_empty_axes=1))
    return tuple(outs)


# ---- normalisations


@case("BatchNormalization", (2, 3, 4))
def _(g: Graph) -> str:
    x = g.layer("x", 4)
    constants = [g.normal(3), g.normal(3), g.normal(3), g.const([0.5, 2.0, 1.5])]
    legacy = {"is_test": 1} if g.opset < 7 else {}
    x = g.node("BatchNormalization", x, *constants, epsilon=0.01, **legacy)
    again = [g.normal(3), g.normal(3), g.normal(3), g.const([0.5, 2.0, 1.5])]
    return str(g.node("BatchNormalization", g.node("Tanh", x), *again, **legacy))


@case("LayerNormalization", (2, 3, 4))
def _(g: Graph) -> str:
    x = g.node("LayerNormalization", g.layer("x", 4), g.normal(4), g.normal(4), axis=-1, epsilon=0.02)
    x = g.node("LayerNormalization", x, g.normal(3, 4), axis=1)
    return str(g.node("LayerNormalization", x, g.normal(2, 1, 4), g.normal(3, 1), axis=0))


@case("InstanceNormalization", (2, 3, 2, 4))
def _(g: Graph) -> str:
    return str(g.node("InstanceNormalization", g.layer("x", 4), g.normal(3), g.normal(3), epsilon=0.1))


@case("GroupNormalization", (2, 6, 4))
def _(g: Graph) -> str:
    count = 2 if g.opset < 21 else 6
    return str(g.node("GroupNormalization", g.layer("x", 4), g.normal(count), g.normal(count), num_groups=2))


@case("Softmax LogSoftmax", (2, 3, 4))
def _(g: Graph) -> Any:
    x = g.layer("x", 4)
    axes = [None, 0, 1, 2] + ([-1, -2] if g.opset >= 11 else [])
    return tuple(g.node(o, x, axis=a) for o in ("Softmax", "LogSoftmax") for a in axes)


# ---- recurrent layers


def recurrent(
    g: Graph, operator: str, gates: int, direction: str, layout: int, bias: bool, initial: str, **more: Any
) -> Any:
    ways, hidden, (steps, batch, inputs) = 2 if direction == "bidirectional" else 1, 3, (3, 2, 4)
    x = g.layer("x", inputs)
    if layout:
        x = g.node("Transpose", x, perm=[1, 0, 2])
    names = [g.normal(ways, gates * hidden, inputs, scale=0.5), g.normal(ways, gates * hidden, hidden, scale=0.5)]
    names.append(g.normal(ways, 2 * gates * hidden, scale=0.5) if bias else "")
    names.append(g.const([steps] * batch, dtype=np.int32) if initial == "constant" else "")
    shape = (batch, ways, hidden) if layout else (ways, batch, hidden)
    for _ in range(2 if operator == "LSTM" else 1):
        if initial == "data":
            data = g.node("Slice", x, g.ints([0]), g.ints([hidden]), g.ints([2]))
            data = g.node("Slice", data, g.ints([0]), g.ints([ways]), g.ints([1 if layout else 0]))
            names.append(data)
        elif initial == "constant":
            names.append(g.normal(*shape))
        elif initial == "zero":
            names.append(g.const(np.zeros(shape)))
        else:
            names.append("")
    while names[-1] == "":
        names.pop()
    if layout:
        more["layout"] = 1
    outputs = g.node(
        operator, x, *names, outputs=3 if operator == "LSTM" else 2, hidden_size=hidden, direction=direction, **more
    )
    return tuple(outputs)


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("direction", ["forward", "reverse", "bidirectional"])
@pytest.mark.parametrize("operator", ["RNN", "GRU", "LSTM"])
def test_recurrent_layers(operator: str, direction: str, tmp_path: Path) -> None:
    gates = {"RNN": 1, "GRU": 3, "LSTM": 4}[operator]
    for opset in (10, 14, 22):
        for layout in (0, 1) if opset >= 14 else (0,):
            for bias, initial in ((True, "none"), (False, "constant"), (True, "data"), (True, "zero")):
                for late in (0, 1) if operator == "GRU" else (None,):
                    g = Graph(opset, (3, 2, 4))
                    more = {} if late is None else {"linear_before_reset": late}
                    outs = recurrent(g, operator, gates, direction, layout, bias, initial, **more)
                    check_layout(g, outs, layout, tmp_path)


def check_layout(g: Graph, outs: tuple[str, ...], layout: int, tmp_path: Path) -> None:
    """The other program knows no layout: the same layer with transposed tensors stands in for it."""
    model = g.model(*outs)
    if not layout:
        check(model, tmp_path, g.rng)
        return
    network = load_model(model, tmp_path)
    plain = copy.deepcopy(model)
    node = next(n for n in plain.graph.node if n.op_type in ("RNN", "GRU", "LSTM"))
    kept = [a for a in node.attribute if a.name != "layout"]
    del node.attribute[:]
    node.attribute.extend(kept)
    extra = []
    turns = {0: [1, 0, 2], 5: [1, 0, 2], 6: [1, 0, 2]}
    for at, perm in turns.items():
        if at < len(node.input) and node.input[at]:
            extra.append(onnx.helper.make_node("Transpose", [node.input[at]], [f"in{at}"], perm=perm))
            node.input[at] = f"in{at}"
    after = []
    for at, name in enumerate(outs):
        node.output[at] = f"out{at}"
        perm = [1, 0, 2] if at else [2, 0, 1, 3]
        after.append(onnx.helper.make_node("Transpose", [f"out{at}"], [name], perm=perm))
    others = [n for n in plain.graph.node if n is not node and n.output[0] != node.output[0]]
    others = [n for n in others if n.op_type not in ("RNN", "GRU", "LSTM")]
    kept_node = onnx.NodeProto()
    kept_node.CopyFrom(node)
    del plain.graph.node[:]
    plain.graph.node.extend([*others, *extra, kept_node, *after])
    x = np.float32(g.rng.normal(size=network.inputs))
    compare(evaluate(network, x), Runtime(plain)(x))


# ---- the graph


@case("several inputs and outputs", (2,), (1, 3), (2,), since=13)
def _(g: Graph) -> Any:
    x = g.node("Concat", "x2", "x", axis=0)
    y = g.layer("x1", 3)
    w = g.normal(3, 4, name="shared")
    a = g.node("MatMul", y, w)
    b = g.node("MatMul", a, g.node("Transpose", w))
    c = g.node("Gemm", b, g.node("Mul", w, g.const(0.5)))
    return g.node("Add", a, x), b, c


# ---- other sizes, remainders, triangles


@case("Resize", (2, 3), since=10)
def _(g: Graph) -> str:
    x = g.node("Reshape", g.layer("x", 3), g.ints([1, 2, 3]))
    scales = g.const([1.0, 1.0, 2.0])
    if g.opset < 11:
        return str(g.node("Resize", x, scales))
    none = "" if g.opset >= 13 else g.const(np.zeros(0))
    x = g.node("Resize", x, none, scales, coordinate_transformation_mode="asymmetric", nearest_mode="floor")
    x = g.node("Resize", x, none, none, g.ints([1, 2, 5]), mode="linear")
    x = g.node("Resize", x, none, g.const([1.0, 1.0, 1.5]), mode="linear")
    x = g.node("Resize", x, none, g.const([1.0, 2.0, 1.0]), nearest_mode="ceil")
    how = {"mode": "linear", "coordinate_transformation_mode": "align_corners"}
    x = g.node("Resize", x, none, none, g.ints([1, 3, 4]), **how)
    if g.opset >= 18:
        how["coordinate_transformation_mode"] = "pytorch_half_pixel"
        x = g.node("Resize", x, none, none, g.ints([5]), axes=[-1], **how)
    return str(x)


@case("Upsample", (2, 3), since=7)
def _(g: Graph) -> str:
    x, scales = g.layer("x", 3), [2.0, 3.0]
    if g.opset < 10:
        return str(
            g.node("Upsample", x, *([] if g.opset < 9 else [g.const(scales)]), scales=scales[: 9 - g.opset] or None)
        )
    return str(g.node("Tile", x, g.ints([2, 3])))  # it ended there


@case("Mod Gather", (2, 3), since=11)
def _(g: Graph) -> str:
    whole = g.node("Mod", g.ints([-7, 7, -1]), g.ints([3, -3, 2]))
    signed = g.node("Mod", g.ints([-7, 7, 5]), g.ints([3, -3, 4]), fmod=1)
    shift = g.node("Mod", g.const([5.5, -5.5]), g.const([2.25, 2.25]), fmod=1)
    x = g.node("Gather", g.node("Gather", g.layer("x", 3), whole, axis=1), signed, axis=1)
    return str(g.node("Mul", g.node("Gather", x, g.ints([0, 1]), axis=1), shift))


@case("Trilu IsNaN Where", (2, 3), since=14)
def _(g: Graph) -> str:
    x = g.node("Trilu", g.node("Sigmoid", g.layer("x", 3)))
    x = g.node("Add", x, g.node("Trilu", g.layer("x", 3), g.const(-1, dtype=np.int64), upper=0))
    kept = g.node("Where", g.const([[True, False, True]], dtype=np.bool_), x, g.const([[0.5], [1.5]]))
    return str(g.node("Where", g.node("IsNaN", kept), "x", kept))


def parameters() -> list[Any]:
    return [
        pytest.param(name, opset, id=f"{name}-{opset}")
        for name, (since, _, _) in CASES.items()
        for opset in versions(set(name.split()), since)
    ]


@pytest.mark.quick(60)
@pytest.mark.many(160)
@pytest.mark.parametrize(("name", "opset"), parameters())
def test_values_and_parameters(name: str, opset: int, tmp_path: Path) -> None:
    _, shapes, make = CASES[name]
    g = Graph(opset, *shapes)
    outs = make(g)
    model = g.model(*((outs,) if isinstance(outs, str) else outs))
    try:
        Runtime(model)
    except Unavailable as error:
        assert load_model(model, tmp_path).parameter_count
        pytest.skip(str(error))
    check(model, tmp_path, g.rng)


@pytest.mark.quick(60)
@pytest.mark.many(120)
@pytest.mark.parametrize(("name", "opset"), parameters())
def test_a_default_given_in_words_changes_nothing(name: str, opset: int, tmp_path: Path) -> None:
    """A node that states its definition's defaults is read as one that does not."""
    _, shapes, make = CASES[name]
    g = Graph(opset, *shapes)
    outs = make(g)
    model = g.model(*((outs,) if isinstance(outs, str) else outs))
    network = load_model(model, tmp_path)
    stated = copy.deepcopy(model)
    for node in stated.graph.node:
        given = {a.name for a in node.attribute}
        definition = onnx.defs.get_schema(node.op_type, opset, "")
        for key, attribute in definition.attributes.items():
            wide = key == "auto_pad" and {"pads", "output_shape"} & given
            if attribute.default_value.type and key not in given and not wide:
                added = node.attribute.add()
                added.CopyFrom(attribute.default_value)
                added.name = key
    again = load_model(stated, tmp_path)
    assert [_content(node) for node in again.nodes] == [_content(node) for node in network.nodes]
    assert (again.groups, again.fixed) == (network.groups, network.fixed)


REFUSED: dict[str, tuple[Callable[[Graph], Any], str]] = {
    "constant factors": (lambda g: g.node("MatMul", g.normal(2, 3), g.normal(3, 2)), "both factors are constants"),
    "weight and bias in one": (
        lambda g: g.node("Gemm", g.node("Gather", "x", g.ints([0]), axis=1), g.normal(1, 1, name="w"), "w"),
        "'w' is weight and bias of one layer",
    ),
    "training": (
        lambda g: g.node("BatchNormalization", "x", *(g.const([1.0] * 3) for _ in range(4)), training_mode=1),
        "training mode",
    ),
    "variance": (
        lambda g: g.node("BatchNormalization", "x", *(g.const([v] * 3) for v in (1.0, 1.0, 1.0, 0.0)), epsilon=0.0),
        "'c3' plus epsilon is not positive",
    ),
    "indices": (
        lambda g: g.node("MaxPool", g.node("Reshape", "x", g.ints([1, 2, 3])), outputs=2, kernel_shape=[2])[1],
        "holds no floats",
    ),
    "peepholes": (
        lambda g: g.node(
            "LSTM",
            g.node("Reshape", "x", g.ints([2, 1, 3])),
            *(g.normal(1, 8, 3), g.normal(1, 8, 2), "", "", "", "", g.normal(1, 6)),
            hidden_size=2,
        ),
        "peepholes",
    ),
    "other gates": (
        lambda g: g.node(
            "GRU",
            g.node("Reshape", "x", g.ints([2, 1, 3])),
            g.normal(1, 6, 3),
            g.normal(1, 6, 2),
            activations=["Relu", "Tanh"],
        ),
        "the activations Relu, Tanh are not supported; expected Sigmoid, Tanh",
    ),
    "shorter sequences": (
        lambda g: g.node(
            "RNN",
            g.node("Reshape", "x", g.ints([2, 1, 3])),
            *(g.normal(1, 2, 3), g.normal(1, 2, 2), "", g.const([1], dtype=np.int32)),
        ),
        "sequence_lens differ",
    ),
    "Where": (
        lambda g: g.node("Where", g.node("Greater", "x", g.const(0.0)), "x", g.node("Tanh", "x")),
        "softplus with a threshold",
    ),
    "a condition on data": (lambda g: g.node("Greater", "x", "x"), "comparison is not supported"),
    "power": (lambda g: g.node("Pow", "x", g.const(1.5)), "exponent 'c0' is not supported"),
    "power of data": (lambda g: g.node("Pow", g.const(2.0), "x"), "exponent 'x' is not supported"),
    "shapes": (lambda g: g.node("Add", "x", g.normal(2, 4)), "the shapes [2, 3] and [2, 4] do not fit each other"),
    "zero divisor": (lambda g: g.node("Div", "x", g.const([1.0, 0.0, 1.0])), "holds a zero"),
    "empty slice": (lambda g: g.node("Slice", "x", g.ints([2]), g.ints([1]), g.ints([1])), "is empty"),
    "an index": (lambda g: g.node("Gather", "x", g.ints([3]), axis=1), "out of range"),
    "indices from data": (lambda g: g.node("Gather", "x", "x"), "must be a constant"),
    "groups": (
        lambda g: g.node("Conv", g.node("Reshape", "x", g.ints([1, 2, 3])), g.normal(2, 2, 2), group=2),
        "takes 2 channels for each of 2 groups; the data has 2",
    ),
    "kernel": (
        lambda g: g.node("Conv", g.node("Reshape", "x", g.ints([1, 2, 3])), g.normal(2, 2, 2), kernel_shape=[3]),
        "kernel_shape is [3]; the weight's kernel is [2]",
    ),
    "both paddings": (
        lambda g: g.node(
            "Conv", g.node("Reshape", "x", g.ints([1, 2, 3])), g.normal(2, 2, 2), auto_pad="VALID", pads=[1, 1]
        ),
        "both auto_pad=VALID and pads=[1, 1]",
    ),
    "padding alone": (
        lambda g: g.node("AveragePool", g.node("Reshape", "x", g.ints([1, 2, 3])), kernel_shape=[1], pads=[1, 0]),
        "nothing but padding",
    ),
    "no such output": (lambda g: g.node("Dropout", "x", outputs=2)[1], "holds no floats"),
    "reshape": (lambda g: g.node("Reshape", "x", g.ints([0, -1]), allowzero=1), "has no meaning"),
    "types": (lambda g: g.node("Concat", "x", g.const([[1.0]], dtype=np.float64), axis=1), "cannot be joined"),
    "entries": (lambda g: g.node("Expand", "x", g.ints([5_000_000, 2, 3])), "more than 10000000 entries"),
    "products": (
        lambda g: g.node(
            "MatMul",
            g.node("Expand", "x", g.ints([900, 1, 2, 3])),
            g.node("Expand", g.node("Reshape", "x", g.ints([3, 2])), g.ints([3000, 3, 2])),
        ),
        "more than 10000000 entries",
    ),
    "cubic": (lambda g: g.node("Resize", "x", "", g.const([2.0, 2.0]), mode="cubic"), "'cubic', 'round_prefer_floor'"),
    "a crop": (
        lambda g: g.node(
            *("Resize", "x", g.const([0.0, 0.0, 1.0, 1.0]), g.const([2.0, 2.0])),
            coordinate_transformation_mode="tf_crop_and_resize",
        ),
        "'tf_crop_and_resize' is not supported",
    ),
    "scales and sizes": (
        lambda g: g.node("Resize", "x", "", g.const([2.0, 2.0]), g.ints([4, 6])),
        "expected either scales or sizes",
    ),
    "a scale that rounds": (
        lambda g: g.node("Resize", "x", "", g.const([1.0, 5 / 3]), mode="linear"),
        "programs round that differently",
    ),
    "a place that rounds": (
        lambda g: g.node("Resize", "x", "", g.const([1.0, 2 / 3]), coordinate_transformation_mode="asymmetric"),
        "entry 1 of an axis of 2 lies at 1.49999996 of 3: which is nearest",
    ),
    "large": (lambda g: g.node("Resize", "x", "", "", g.ints([2**40, 2**40])), "more than 10000000 entries"),
    "large scales": (lambda g: g.node("Resize", "x", "", g.const([1e30, 1e30])), "more than 10000000 entries"),
    "sizes from data": (lambda g: g.node("Resize", "x", "", "x"), "must be a constant"),
    "a remainder of floats": (lambda g: g.node("Mod", g.const([5.0]), g.const([3.0])), "fmod=1 for floats"),
    "a remainder by 0": (lambda g: g.node("Mod", g.ints([1]), g.ints([0])), "an integer is divided by 0"),
    "a remainder of data": (lambda g: g.node("Mod", "x", g.const([3.0]), fmod=1), "must be a constant"),
    "a triangle of a vector": (lambda g: g.node("Trilu", g.node("Reshape", "x", g.ints([6]))), "at least two axes"),
    "tile": (lambda g: g.node("Tile", "x", g.ints([2**40, 2**40])), "more than 10000000 entries"),
    "pads": (lambda g: g.node("Pad", "x", g.ints([0, 0, 0, 2**40])), "pads 0 and 1099511627776"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_and_why(name: str, tmp_path: Path) -> None:
    make, message = REFUSED[name]
    g = Graph(17, (2, 3))
    g.inputs["x"] = (2, 3)
    model = g.model(make(g))
    with pytest.raises(ModelError) as caught:
        load_model(model, tmp_path)
    assert message in str(caught.value)
    if g.nodes and "holds no floats" not in message:
        assert f"node '{g.nodes[-1].name}'" in str(caught.value)


def test_chosen_outputs(tmp_path: Path) -> None:
    g = Graph(17, (1, 3))
    a = g.layer("x", 3)
    b = g.node("Tanh", g.node("MatMul", a, g.normal(3, 2, name="second")))
    dead = g.node("Tan", b)
    model = g.model(a, b, dead)
    with pytest.raises(ModelError, match="Tan"):
        load_model(model, tmp_path)
    first, both_outputs = load_model(model, tmp_path, [a]), load_model(model, tmp_path, [b, a])
    assert [t for group in first.groups for t in group.tensors] == ["c0"] and first.outputs == 3
    assert both_outputs.outputs == 5
    for outputs in ([a], [b, a]):
        check(g.model(a, b), tmp_path, g.rng, outputs)
    with pytest.raises(ModelError, match="no output is named 'y'"):
        load_model(model, tmp_path, ["y"])
    with pytest.raises(ModelError, match="chosen twice"):
        load_model(model, tmp_path, [a, a])


def test_a_convolution_of_a_layer_that_is_one_pixel_per_entry_has_a_kernel(tmp_path: Path) -> None:
    """The rule for convolutions holds where no entry of the parent is two pixels."""
    g = Graph(17, (1, 1, 4))
    once = g.node("Conv", "x", g.normal(2, 1, 3), pads=[1, 1])
    padded = g.node("Pad", "x", g.ints([0, 0, 2, 0, 0, 2]), mode="reflect")
    twice = g.node("Conv", padded, g.normal(2, 1, 3))
    nodes = load_model(g.model(once, twice), tmp_path).nodes
    assert [node.kernel for node in nodes if isinstance(node, Affine)] == [(3,), None]


def test_numbers_that_are_rounded_enclose_the_exact_ones(tmp_path: Path) -> None:
    """Constants computed from constants: the exact value is within the error."""
    g = Graph(17, (1, 3))
    values = np.float32([0.1, 0.7, 3.3])
    total = g.node("Add", g.const(values), g.const(np.float32(1e-5)))
    third = g.node("Div", total, g.const(np.float32(3.0)))
    root = g.node("Sqrt", g.node("Mul", third, g.const(values)))
    model = g.model(g.layer(g.node("Add", g.node("Div", "x", root), third), 3))
    first, second, *_ = load_model(model, tmp_path).nodes
    assert isinstance(first, Linear) and isinstance(second, Linear)
    assert first.terms[0].errors is not None and second.shift_errors is not None
    for i, v in enumerate(values):
        exact = (Fraction(float(v)) + Fraction(float(np.float32(1e-5)))) / 3
        assert abs(Fraction(second.shift[i]) - exact) <= Fraction(second.shift_errors[i]) <= Fraction(1, 2**50)
        square = 1 / (exact * Fraction(float(v)))  # of the factor
        low = Fraction(first.terms[0].values[i]) - Fraction(first.terms[0].errors[i])
        high = Fraction(first.terms[0].values[i]) + Fraction(first.terms[0].errors[i])
        assert low > 0 and low**2 <= square <= high**2 and high - low <= Fraction(1, 2**40)
