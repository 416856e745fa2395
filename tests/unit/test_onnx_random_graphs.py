"""Random graphs of random operators with odd attributes: the importer against another program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.network.evaluate import evaluate
from tests.support.onnx_graphs import Graph, Runtime, Unavailable
from tests.support.readers import both

SEEDS = 150
LIMIT = 400  # entries of a tensor


class Random:
    """Draws operators; tensors with their shapes are in ``known``."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        opset = int(rng.choice([7, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22]))
        rank = int(rng.integers(1, 5))
        shape = tuple(int(v) for v in rng.integers(1, 5, size=rank))
        self.g = Graph(opset, shape, seed=seed)
        self.rng = rng
        self.known: list[tuple[str, tuple[int, ...]]] = [("x", shape)]

    def pick(self) -> tuple[str, tuple[int, ...]]:
        """A tensor, the newest ones more often."""
        at = len(self.known) - 1 - int(self.rng.geometric(0.6) - 1)
        return self.known[max(at, 0)]

    def some(self, *options: Any) -> Any:
        return options[int(self.rng.integers(len(options)))]

    def step(self) -> None:
        """Append one operator, if it fits."""
        name = self.some(*(n for n in dir(self) if n.startswith("make_")))
        name = name if self.rng.random() < 0.85 else "make_layer"
        data, shape = self.pick()
        found = getattr(self, name)(data, shape) if shape else None
        if found is not None and 0 < np.prod(found[1]) <= LIMIT:
            self.known.append(found)

    def make_layer(self, data: str, shape: tuple[int, ...]) -> Any:
        n = int(self.rng.integers(1, 5))
        if self.rng.random() < 0.3 and len(shape) > 1:
            return self.g.node("MatMul", self.g.normal(n, shape[-2], scale=0.6), data), (*shape[:-2], n, shape[-1])
        value = self.g.node("MatMul", data, self.g.normal(shape[-1], n, scale=0.6))
        if self.rng.random() < 0.6:
            value = self.g.node("Add", value, self.g.normal(*self.some((n,), (1, n), ())))
            return value, ((*shape[:-1], n) if len(shape) > 1 or value is None else self.shape_of_sum((n,)))
        return value, (*shape[:-1], n)

    def shape_of_sum(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        added = tuple(self.g.tensors[-1].dims)
        return np.broadcast_shapes(shape, added)

    def make_activation(self, data: str, shape: tuple[int, ...]) -> Any:
        return self.g.node(self.some("Tanh", "Sigmoid", "Softplus", "Relu", "Abs", "Sin", "Atan", "Elu"), data), shape

    def make_arithmetic(self, data: str, shape: tuple[int, ...]) -> Any:
        operator = self.some("Add", "Sub", "Mul", "Div")
        own = tuple(int(self.some(1, d)) for d in shape)
        own = own[int(self.rng.integers(len(shape) + 1)) :]
        values = self.rng.uniform(0.5, 1.5, size=own) * self.some(1, -1)
        inputs = [data, self.g.const(values)]
        if operator != "Div" and self.rng.random() < 0.4:
            inputs.reverse()
        return self.g.node(operator, *inputs), shape

    def make_both(self, data: str, shape: tuple[int, ...]) -> Any:
        other, theirs = self.pick()
        try:
            common = np.broadcast_shapes(shape, theirs)
        except ValueError:
            return None
        if np.prod(common) > LIMIT:
            return None
        operator = self.some("Add", "Sub", "Mul", "Max", "Min", "Sum", "Mean")
        if operator in ("Max", "Min", "Sum", "Mean") and self.g.opset < 8:
            return None
        return self.g.node(operator, data, other), common

    def make_transpose(self, data: str, shape: tuple[int, ...]) -> Any:
        order = [int(v) for v in self.rng.permutation(len(shape))]
        return self.g.node("Transpose", data, perm=order), tuple(shape[a] for a in order)

    def make_reshape(self, data: str, shape: tuple[int, ...]) -> Any:
        size = int(np.prod(shape))
        divisors = [d for d in range(1, size + 1) if size % d == 0]
        first = int(self.some(*divisors))
        target = self.some((first, size // first), (1, first, size // first), (size,), (first, 1, size // first))
        return self.g.node("Reshape", data, self.g.ints(target)), target

    def make_slice(self, data: str, shape: tuple[int, ...]) -> Any:
        axis = int(self.rng.integers(len(shape)))
        start, length = int(self.rng.integers(shape[axis])), shape[axis]
        if self.g.opset < 10:
            value = self.g.node("Slice", data, starts=[start], ends=[length + 3], axes=[axis])
            return value, (*shape[:axis], length - start, *shape[axis + 1 :])
        step = self.some(1, 2, -1, -2)
        places = range(length)[start::step]
        end = 100 if step > 0 else -100
        value = self.g.node("Slice", data, *(self.g.ints([v]) for v in (start, end, axis, step)))
        return value, (*shape[:axis], len(places), *shape[axis + 1 :])

    def make_gather(self, data: str, shape: tuple[int, ...]) -> Any:
        axis = int(self.rng.integers(len(shape)))
        index = self.rng.integers(shape[axis], size=self.some((), (2,), (1, 3)))
        return self.g.node("Gather", data, self.g.ints(index), axis=axis), (
            *shape[:axis],
            *index.shape,
            *shape[axis + 1 :],
        )

    def make_concat(self, data: str, shape: tuple[int, ...]) -> Any:
        axis, parts = int(self.rng.integers(len(shape))), [data]
        total = shape[axis]
        for other, theirs in self.known[-4:]:
            if len(theirs) == len(shape) and theirs[:axis] == shape[:axis] and theirs[axis + 1 :] == shape[axis + 1 :]:
                parts.append(other)
                total += theirs[axis]
        return self.g.node("Concat", *parts, axis=axis), (*shape[:axis], total, *shape[axis + 1 :])

    def make_pad(self, data: str, shape: tuple[int, ...]) -> Any:
        mode = self.some("constant", "constant", "edge", "reflect")
        pads = [
            [int(self.rng.integers(0, 3)) if mode != "reflect" else int(self.rng.integers(0, d)) for d in shape]
            for _ in "ab"
        ]
        flat = [*pads[0], *pads[1]]
        if self.g.opset < 11:
            value = self.g.node("Pad", data, mode=mode, pads=flat, value=float(self.some(0.0, 0.5)))
        else:
            value = self.g.node("Pad", data, self.g.ints(flat), *self.some([], [self.g.const(0.25)]), mode=mode)
        return value, tuple(d + a + b for d, a, b in zip(shape, *pads, strict=True))

    def make_reduce(self, data: str, shape: tuple[int, ...]) -> Any:
        operator, since = self.some(("ReduceSum", 13), ("ReduceMean", 18), ("ReduceMax", 18))
        axes = sorted({int(a) for a in self.rng.integers(len(shape), size=2)})
        keep = int(self.rng.integers(2))
        given = [self.g.ints(axes)] if self.g.opset >= since else []
        value = self.g.node(operator, data, *given, axes=None if given else axes, keepdims=keep)
        if keep:
            return value, tuple(1 if a in axes else d for a, d in enumerate(shape))
        return (value, left) if (left := tuple(d for a, d in enumerate(shape) if a not in axes)) else None

    def make_conv(self, data: str, shape: tuple[int, ...]) -> Any:
        if len(shape) not in (3, 4):
            return None
        axes, channels = len(shape) - 2, shape[1]
        groups = int(self.some(*(d for d in range(1, channels + 1) if channels % d == 0)))
        kernel, strides, dilations = ([int(v) for v in self.rng.integers(1, high, size=axes)] for high in (3, 3, 3))
        pads = [int(v) for v in self.rng.integers(0, 3, size=2 * axes)]
        out = groups * int(self.rng.integers(1, 3))
        spatial = []
        for a in range(axes):
            room = shape[2 + a] + pads[a] + pads[axes + a] - dilations[a] * (kernel[a] - 1) - 1
            if room < 0:
                return None
            spatial.append(room // strides[a] + 1)
        bias = [self.g.normal(out)] if self.rng.random() < 0.6 else []
        weight = self.g.normal(out, channels // groups, *kernel, scale=0.5)
        value = self.g.node("Conv", data, weight, *bias, group=groups, strides=strides, dilations=dilations, pads=pads)
        return value, (shape[0], out, *spatial)

    def make_pool(self, data: str, shape: tuple[int, ...]) -> Any:
        if len(shape) not in (3, 4):
            return None
        axes = len(shape) - 2
        kernel, strides = ([int(v) for v in self.rng.integers(1, 4, size=axes)] for _ in "ab")
        pads = [int(self.rng.integers(0, k)) for k in kernel * 2]
        ceil = int(self.rng.integers(2)) if self.g.opset >= 10 else 0
        spatial = []
        for a in range(axes):
            length = shape[2 + a]
            room = length + pads[a] + pads[axes + a] - kernel[a]
            if room < 0:
                return None
            count = (-(-room // strides[a]) if ceil else room // strides[a]) + 1
            spatial.append(count - 1 if ceil and (count - 1) * strides[a] >= length + pads[a] else count)
        operator = self.some("MaxPool", "AveragePool")
        more: dict[str, Any] = {"ceil_mode": ceil} if ceil else {}
        if operator == "AveragePool" and self.rng.random() < 0.5:
            more["count_include_pad"] = 1
        value = self.g.node(operator, data, kernel_shape=kernel, strides=strides, pads=pads, **more)
        return value, (*shape[:2], *spatial)

    def make_norm(self, data: str, shape: tuple[int, ...]) -> Any:
        if len(shape) < 2:
            return None
        c = shape[1]
        if self.rng.random() < 0.5 or self.g.opset < 17:
            constants = [
                self.g.normal(c),
                self.g.normal(c),
                self.g.normal(c),
                self.g.const(self.rng.uniform(0.5, 2, c)),
            ]
            return self.g.node("BatchNormalization", data, *constants), shape
        return self.g.node("LayerNormalization", data, self.g.normal(shape[-1]), epsilon=0.3), shape

    def make_softmax(self, data: str, shape: tuple[int, ...]) -> Any:
        return self.g.node(self.some("Softmax", "LogSoftmax"), data, axis=int(self.rng.integers(len(shape)))), shape

    def make_product(self, data: str, shape: tuple[int, ...]) -> Any:
        if len(shape) < 2:
            return None
        order = [*range(len(shape) - 2), len(shape) - 1, len(shape) - 2]
        turned = self.g.node("Transpose", self.g.node("Tanh", data), perm=order)
        return self.g.node("MatMul", data, turned), (*shape[:-2], shape[-2], shape[-2])


@pytest.mark.quick(30)
@pytest.mark.many(75)
@pytest.mark.parametrize("seed", range(SEEDS))
def test_random_graphs(seed: int, tmp_path: Path) -> None:
    draw = Random(seed)
    draw.known.append((draw.g.layer("x", draw.known[0][1][-1]), draw.known[0][1]))
    for _ in range(int(draw.rng.integers(2, 9))):
        draw.step()
    outputs = list(dict.fromkeys(name for name, _ in [draw.known[-1], draw.pick(), draw.known[1]] if name != "x"))
    model = draw.g.model(*outputs)
    try:
        runtime = Runtime(model)
    except Unavailable:
        pytest.skip("no other program runs it")
    network = both(model.SerializeToString(), tmp_path)
    assert network is not None, "both readers refuse it"
    for _ in range(3):
        x = np.float32(draw.rng.normal(size=network.inputs))
        expected = runtime(x)
        np.testing.assert_allclose(evaluate(network, x), expected, rtol=0, atol=2e-5 * (1 + np.abs(expected).max()))
