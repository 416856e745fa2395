"""Small graphs of the usual architectures, built from widths, an activation and weights that the caller draws."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from ...network.graph import Elementwise, Index, Product, Unit
from ..measure.primitives import BALLS
from ..measure.taylor import Array
from .build import default_unit
from .graphs import Graph, Step, Use, Weights, linear
from .smaller import pruned

Draw = Callable[[tuple[int, int, int]], Array]  # shape (K, n_out, n_in) -> a weight


@dataclass(frozen=True)
class Shape:
    """How large: entries of the input (or of one step, token, side), hidden width, outputs, blocks or steps."""

    inputs: int
    width: int
    outputs: int
    steps: int
    activation: str
    biases: bool = True


class Builder:
    """Collects nodes; every method returns the number of the new value. Value 0 is the input."""

    def __init__(self, inputs: int, shape: Shape, draw: Draw) -> None:
        self.inputs, self.shape, self.draw = inputs, shape, draw
        self.groups: list[Weights] = []
        self.nodes: list[Step] = []
        self.sizes = [inputs]

    def _append(self, node: Step, size: int) -> int:
        self.nodes.append(node)
        self.sizes.append(size)
        return len(self.nodes)

    def affine(
        self,
        parent: int,
        name: str,
        outputs: int = 0,
        columns: Index | None = None,
        transposed: bool = False,
        bias: bool = True,
    ) -> int:
        """W h + b with the weights of ``name``, drawn when it is used first."""
        slices, width = (1, self.sizes[parent]) if columns is None else (columns.shape[0], columns.shape[2])
        group = next((g for g, own in enumerate(self.groups) if own.name == name), len(self.groups))
        if group == len(self.groups):
            own = np.zeros((slices, outputs)) if bias and self.shape.biases else None
            self.groups.append(Weights(name, self.draw((slices, outputs, width)), own))
        rows = self.groups[group].weight.shape[2 if transposed else 1]
        uses = 1 if columns is None else columns.shape[1]
        return self._append(Use(parent, group, columns, transposed), slices * uses * rows)

    def linear(self, *terms: tuple[int, Any], shift: Any = None) -> int:
        """The sum of matrix (or factor) times value."""
        node = linear(f"linear@{len(self.nodes)}", terms, self.sizes, shift)
        return self._append(node, node.size)

    def take(self, value: int, places: Sequence[int]) -> int:
        """These entries of a value."""
        return self.linear((value, np.eye(self.sizes[value])[list(places)]))

    def concat(self, *values: int) -> int:
        """One value after the other."""
        ends = np.cumsum([0, *(self.sizes[v] for v in values)])
        whole = np.eye(int(ends[-1]))
        return self.linear(*((v, whole[:, a:b]) for v, a, b in zip(values, ends, ends[1:], strict=False)))

    def bend(self, value: int, name: str | None = None, **parameters: int) -> int:
        """An activation (by default the shape's own), or a primitive function."""
        name = name or self.shape.activation
        given = tuple((k, Fraction(v)) for k, v in parameters.items())
        unit = Unit(name, given) if name in BALLS else default_unit(name)
        size = self.sizes[value]
        return self._append(Elementwise.of(f"{name}@{len(self.nodes)}", value, [unit] * size), size)

    def times(self, left: int, right: int) -> int:
        """Entry by entry."""
        return self._append(Product(f"product@{len(self.nodes)}", left, right, self.sizes[left]), self.sizes[left])

    def graph(self) -> Graph:
        """The graph; its output is the last value."""
        return Graph(self.inputs, tuple(self.groups), tuple(self.nodes))


def _residual(shape: Shape, draw: Draw) -> Builder:
    """u + h phi(W u + b), blocks of it."""
    b = Builder(shape.inputs, shape, draw)
    u = b.affine(0, "in", shape.width)
    for i in range(shape.steps):
        u = b.linear((u, 1.0), (b.bend(b.affine(u, f"block{i}", shape.width)), 0.5))
    b.affine(u, "out", shape.outputs)
    return b


def _dense_connected(shape: Shape, draw: Draw) -> Builder:
    """Each layer sees all before it."""
    b = Builder(shape.inputs, shape, draw)
    seen = 0
    for i in range(shape.steps):
        seen = b.concat(seen, b.bend(b.affine(seen, f"layer{i}", shape.width)))
    b.affine(seen, "out", shape.outputs)
    return b


def _convolutional(shape: Shape, draw: Draw) -> Builder:
    """A zero-padded convolution along a line, phi, mean over the positions, dense."""
    length, channels = shape.inputs + 1, shape.width
    b = Builder(length, shape, draw)
    padded = np.pad(np.arange(length), 1, constant_values=-1)
    columns = np.array([[padded[i : i + 3] for i in range(length)]])
    u = b.bend(b.affine(0, "kernel", channels, columns))
    pooled = b.linear((u, np.tile(np.eye(channels), (1, length)) / length))
    b.affine(pooled, "out", shape.outputs)
    return b


def _recurrent(shape: Shape, draw: Draw) -> Builder:
    """h = phi(W x + U h + b), one set of weights for all steps."""
    b = Builder(shape.steps * shape.inputs, shape, draw)
    h = None
    for t in range(shape.steps):
        x = b.take(0, range(t * shape.inputs, (t + 1) * shape.inputs)) if shape.steps > 1 else 0
        z = b.affine(x, "input", shape.width)
        if h is not None:
            z = b.linear((z, 1.0), (b.affine(h, "state", shape.width, bias=False), 1.0))
        h = b.bend(z)
    b.affine(h or 0, "out", shape.outputs)
    return b


def _gated(shape: Shape, draw: Draw) -> Builder:
    """h + s(A h) (phi(B h) - h), one set of weights for all steps."""
    b = Builder(shape.inputs, shape, draw)
    h = b.affine(0, "in", shape.width)
    for _ in range(shape.steps):
        gate, new = b.bend(b.affine(h, "gate", shape.width), "sigmoid"), b.bend(b.affine(h, "new", shape.width))
        h = b.linear((h, 1.0), (b.times(gate, b.linear((new, 1.0), (h, -1.0))), 1.0))
    b.affine(h, "out", shape.outputs)
    return b


def _attention(shape: Shape, draw: Draw) -> Builder:
    """softmax(Q K^T) V over a few tokens, then dense."""
    tokens, width = max(2, min(shape.steps, 3)), min(shape.width, 2)
    b = Builder(tokens * shape.inputs, shape, draw)
    columns = np.arange(tokens * shape.inputs).reshape(1, tokens, shape.inputs)
    q, k, v = (b.affine(0, name, width, columns, bias=False) for name in ("query", "key", "value"))
    pairs = [(i, j, a) for i in range(tokens) for j in range(tokens) for a in range(width)]
    products = b.times(b.take(q, [i * width + a for i, _, a in pairs]), b.take(k, [j * width + a for _, j, a in pairs]))
    scores = b.bend(b.linear((products, np.kron(np.eye(tokens**2), np.ones((1, width))))), "exp")
    inverse = b.bend(b.linear((scores, np.kron(np.eye(tokens), np.ones((tokens, tokens))))), "reciprocal")
    shares = b.times(scores, inverse)
    mixed = b.times(
        b.take(shares, [i * tokens + j for i, j, _ in pairs]), b.take(v, [j * width + a for _, j, a in pairs])
    )
    total = np.zeros((tokens * width, len(pairs)))
    for at, (i, _, a) in enumerate(pairs):
        total[i * width + a, at] = 1.0
    b.affine(b.linear((mixed, total)), "out", shape.outputs)
    return b


def _normalised(shape: Shape, draw: Draw) -> Builder:
    """Layer normalisation with trained scales, phi, dense."""
    b = Builder(shape.inputs, shape, draw)
    n = max(2, shape.width)
    z = b.affine(0, "in", n)
    centred = b.linear((z, np.eye(n) - 1.0 / n))
    variance = b.linear((b.bend(centred, "power", exponent=2), np.full((1, n), 1.0 / n)), shift=[2.0**-10])
    root = b.bend(variance, "inverse_sqrt")
    normal = b.times(centred, b.linear((root, np.ones((n, 1)))))
    b.affine(b.bend(b.affine(normal, "scale", 1, np.arange(n).reshape(n, 1, 1))), "out", shape.outputs)
    return b


def _tied(shape: Shape, draw: Draw) -> Builder:
    """W^T phi(W x + b): one weight, used transposed."""
    b = Builder(shape.inputs, shape, draw)
    b.affine(b.bend(b.affine(0, "code", shape.width)), "code", transposed=True)
    return b


def _quadratic(shape: Shape, draw: Draw) -> Builder:
    """The sum of squares of a network's outputs."""
    b = Builder(shape.inputs, shape, draw)
    y = b.affine(b.bend(b.affine(0, "first", shape.width)), "second", shape.outputs)
    b.linear((b.times(y, y), np.ones((1, b.sizes[y]))))
    return b


GRAPHS: dict[str, Callable[[Shape, Draw], Builder]] = {
    "residual": _residual,
    "dense_connected": _dense_connected,
    "convolutional": _convolutional,
    "recurrent": _recurrent,
    "gated": _gated,
    "attention": _attention,
    "normalised": _normalised,
    "tied": _tied,
    "quadratic": _quadratic,
}
ARCHITECTURES = ("chain", *GRAPHS)  # chain: layers one after the other
FREE_OUTPUTS = ("tied", "quadratic")  # whose number of outputs is not the shape's


def build(name: str, shape: Shape, draw: Draw) -> Graph:
    """A graph of this architecture, its nodes in the order of a file; biases are 0."""
    return pruned(GRAPHS[name](shape, draw).graph())[0]
