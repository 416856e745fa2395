"""Small networks of every architecture, built node by node: residual, dense-connected, convolutional, recurrent, ..."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

import numpy as np

from certbound.network.graph import (
    Affine,
    Array,
    Elementwise,
    Group,
    Index,
    Linear,
    Network,
    Node,
    Product,
    Term,
    Unit,
)
from certbound.network.stored import Listed, held


class Builder:
    """Collects nodes; every method returns the number of the new value. Value 0 is the input."""

    def __init__(self, inputs: int, seed: int = 0) -> None:
        self.rng = np.random.default_rng(seed)
        self.sizes = [inputs]
        self.nodes: list[Node] = []
        self.groups: list[Group] = []
        self.places: dict[str, tuple[int, Index, Index | None]] = {}
        self.theta: list[float] = []

    def _append(self, node: Node) -> int:
        self.nodes.append(node)
        self.sizes.append(node.size)
        return len(self.nodes)

    def group(self, name: str, weight: tuple[int, ...], bias: tuple[int, ...] | None, scale: float = 1.0) -> str:
        """Parameters of a weight (K, n_out, n_in) and a bias (K, n_out), drawn at random; once for each name."""
        if name not in self.places:
            at, count = len(self.theta), int(np.prod(weight))
            values = self.rng.normal(size=count) * scale / np.sqrt(max(1, weight[-1]))
            biases = np.zeros(0) if bias is None else self.rng.normal(size=int(np.prod(bias))) * 0.3
            self.theta += [*values, *biases]
            weight_at = np.arange(at, at + count).reshape(weight)
            bias_at = None if bias is None else np.arange(at + count, len(self.theta)).reshape(bias)
            self.places[name] = len(self.groups), weight_at, bias_at
            tensors = (f"{name}.weight",) if bias is None else (f"{name}.weight", f"{name}.bias")
            self.groups.append(Group(tensors, count + biases.size))
        return name

    def affine(
        self,
        parent: int,
        name: str,
        outputs: int,
        *,
        bias: bool = True,
        scale: float = 1.0,
        columns: Index | None = None,
        transposed: bool = False,
        alpha: float = 1.0,
        beta: float = 1.0,
        kernel: tuple[int, ...] | None = None,
    ) -> int:
        """W h + b with the parameters of ``name``; columns (K, S, n_in) or the whole parent; transposed: W^T only."""
        slices = 1 if columns is None else columns.shape[0]
        n_in = self.sizes[parent] if columns is None else columns.shape[2]
        if not transposed:
            self.group(name, (slices, outputs, n_in), (slices, outputs) if bias else None, scale)
        group, weight_at, bias_at = self.places[name]
        if transposed:
            weight_at, bias_at = weight_at.transpose(0, 2, 1), None
        theta = np.array(self.theta)
        values = None if bias_at is None else theta[bias_at]
        label, weight = f"{name}@{len(self.nodes)}", theta[weight_at]
        return self._append(
            Affine(label, parent, group, Listed(weight, weight_at), values, bias_at, alpha, beta, columns, kernel)
        )

    def linear(self, terms: Sequence[tuple[int, Array | float]], shift: Array | None = None) -> int:
        """sum of matrix (or factor) times value."""
        made, size = [], 0
        for parent, given in terms:
            matrix = given * np.eye(self.sizes[parent]) if np.isscalar(given) else np.asarray(given, dtype=np.float64)
            rows, columns = np.nonzero(matrix)
            made.append(Term(parent, rows, columns, matrix[rows, columns]))
            size = len(matrix)
        offset = np.zeros(size) if shift is None else shift
        return self._append(Linear(f"linear@{len(self.nodes)}", size, tuple(made), offset))

    def activation(self, parent: int, name: str = "tanh", **parameters: Fraction) -> int:
        """phi of every entry."""
        unit = Unit(name, tuple(parameters.items()))
        return self._append(Elementwise.of(f"{name}@{len(self.nodes)}", parent, [unit] * self.sizes[parent]))

    def product(self, left: int, right: int) -> int:
        """Entry by entry."""
        return self._append(Product(f"product@{len(self.nodes)}", left, right, self.sizes[left]))

    def concat(self, *values: int) -> int:
        """One value after the other."""
        total, at, terms = sum(self.sizes[v] for v in values), 0, []
        for value in values:
            matrix = np.zeros((total, self.sizes[value]))
            matrix[at : at + self.sizes[value]] = np.eye(self.sizes[value])
            at += self.sizes[value]
            terms.append((value, matrix))
        return self.linear(terms)

    def part(self, value: int, start: int, stop: int) -> int:
        """Entries start..stop-1."""
        return self.linear([(value, np.eye(self.sizes[value])[start:stop])])

    def network(self) -> Network:
        """The network of what was built; its output is the last value."""
        return Network("", "", self.sizes[0], tuple(self.nodes), tuple(self.groups), held(np.array(self.theta)))


def patches(channels: int, height: int, width: int, kernel: int, stride: int = 1, pad: int = 0) -> Index:
    """Columns (1, positions, channels kernel^2) of a convolution over an image stored channel after channel."""
    rows = []
    for i in range(0, height + 2 * pad - kernel + 1, stride):
        for j in range(0, width + 2 * pad - kernel + 1, stride):
            row = []
            for c in range(channels):
                for a in range(i - pad, i - pad + kernel):
                    for b in range(j - pad, j - pad + kernel):
                        row.append(c * height * width + a * width + b if 0 <= a < height and 0 <= b < width else -1)
            rows.append(row)
    return np.array([rows])


def mlp(seed: int = 0, widths: Sequence[int] = (3, 5, 4, 2), activation: str = "tanh", scale: float = 1.0) -> Network:
    """A chain."""
    b = Builder(widths[0], seed)
    value = 0
    for j, width in enumerate(widths[1:]):
        value = b.affine(value, f"layer{j}", width, scale=scale)
        if j + 2 < len(widths):
            value = b.activation(value, activation)
    return b.network()


def residual(
    seed: int = 0, blocks: int = 3, width: int = 4, inputs: int = 3, outputs: int = 1, h: float = 0.25
) -> Network:
    """u + h tanh(W u + b), blocks of it."""
    b = Builder(3, seed)
    u = b.activation(b.affine(0, "in", width))
    for i in range(blocks):
        u = b.linear([(u, 1.0), (b.activation(b.affine(u, f"block{i}", width, scale=1.2)), h)])
    b.affine(u, "out", outputs)
    return b.network()


def euler(seed: int = 0, steps: int = 3, width: int = 4, inputs: int = 3, h: float = 0.25) -> Network:
    """The same with one block's weights for all steps."""
    b = Builder(inputs, seed)
    u = b.affine(0, "in", width)
    for _ in range(steps):
        u = b.linear([(u, 1.0), (b.activation(b.affine(u, "field", width)), h)])
    b.affine(u, "out", 1)
    return b.network()


def dense_connected(seed: int = 0, layers: int = 3, width: int = 3, inputs: int = 3) -> Network:
    """x_l = x_0 + (1/N) sum over s < l of W_ls tanh(x_s) + b_ls."""
    b = Builder(inputs, seed)
    first = b.affine(0, "in", width)
    states = [b.activation(first)]
    value = first
    for layer in range(1, layers + 1):
        terms: list[tuple[int, Array | float]] = [(first, 1.0)]
        terms += [(b.affine(states[s], f"kernel{layer}_{s}", width), 1.0 / layers) for s in range(layer)]
        value = b.linear(terms)
        states.append(b.activation(value))
    b.affine(value, "out", 1)
    return b.network()


def concatenated(seed: int = 0, inputs: int = 3, outputs: int = 2) -> Network:
    """Each layer sees all before it."""
    b = Builder(inputs, seed)
    seen = 0
    for layer in range(2):
        seen = b.concat(seen, b.activation(b.affine(seen, f"layer{layer}", 3)))
    b.affine(seen, "out", outputs)
    return b.network()


def convolutional(
    seed: int = 0, side: int = 4, channels: int = 2, stride: int = 1, activation: str = "tanh"
) -> Network:
    """1 x side x side -> 3x3 convolution, padded -> phi -> mean over 2x2 -> dense."""
    b = Builder(side * side, seed)
    columns = patches(1, side, side, 3, stride, 1)
    z = b.affine(0, "conv", channels, columns=columns, kernel=(3, 3))  # position after position, channels within
    u = b.activation(z, activation)
    n = round(columns.shape[1] ** 0.5)
    pool = np.zeros(((n // 2) ** 2 * channels, n * n * channels))
    for i in range(n // 2 * 2):
        for j in range(n // 2 * 2):
            for c in range(channels):
                pool[((i // 2) * (n // 2) + j // 2) * channels + c, (i * n + j) * channels + c] = 0.25
    b.affine(b.linear([(u, pool)]), "out", 1)
    return b.network()


def grouped(seed: int = 0) -> Network:
    """Two slices on disjoint halves of the input, each applied twice; then per-entry scales."""
    b = Builder(8, seed)
    columns = np.array([[[0, 1], [2, 3]], [[4, 5], [6, 7]]])
    u = b.activation(b.affine(0, "grouped", 2, columns=columns))
    scales = np.array([[[2 * k], [2 * k + 1]] for k in range(4)])
    b.affine(b.activation(b.affine(u, "scale", 1, columns=scales)), "out", 1)
    return b.network()


def gru(seed: int = 0, steps: int = 3, width: int = 2, inputs: int = 2) -> Network:
    """A gated recurrent unit, unrolled, one set of weights."""
    b = Builder(steps * inputs, seed)
    h = b.linear([(0, np.zeros((width, steps * inputs)))])
    for t in range(steps):
        x = b.part(0, t * inputs, (t + 1) * inputs)
        both = b.concat(x, h)
        z = b.activation(b.affine(both, "update", width), "sigmoid")
        r = b.activation(b.affine(both, "reset", width), "sigmoid")
        inner = b.linear([(b.affine(x, "new", width), 1.0), (b.product(r, b.affine(h, "state", width)), 1.0)])
        new = b.activation(inner)
        h = b.linear([(new, 1.0), (b.product(z, b.linear([(h, 1.0), (new, -1.0)])), 1.0)])
    b.affine(h, "out", 1)
    return b.network()


def gated(seed: int = 0, inputs: int = 3, outputs: int = 2) -> Network:
    """tanh(A x) sigmoid(B x), then dense."""
    b = Builder(inputs, seed)
    left = b.activation(b.affine(0, "value", 4))
    b.affine(b.product(left, b.activation(b.affine(0, "gate", 4), "sigmoid")), "out", outputs)
    return b.network()


def tied(seed: int = 0, inputs: int = 3) -> Network:
    """W^T tanh(W x + b): an autoencoder with one weight, used transposed."""
    b = Builder(inputs, seed)
    u = b.activation(b.affine(0, "w", 4))
    b.affine(u, "w", 0, transposed=True)
    return b.network()


def quadratic(seed: int = 0, inputs: int = 3) -> Network:
    """The sum of squares of a network's outputs."""
    b = Builder(inputs, seed)
    y = b.affine(b.activation(b.affine(0, "layer0", 4)), "layer1", 3)
    b.linear([(b.product(y, y), np.ones((1, 3)))])
    return b.network()


def two_linear(seed: int = 0, inputs: int = 3) -> Network:
    """Affine maps one after the other, no activation between, and the input joined in again."""
    b = Builder(inputs, seed)
    y = b.affine(b.affine(0, "first", 4), "second", 3)
    b.affine(b.linear([(y, 1.0), (0, np.eye(3, inputs))]), "out", 2)
    return b.network()


def biases_alone(seed: int = 0, inputs: int = 3) -> Network:
    """A bias without a weight, twice."""
    b = Builder(inputs, seed)
    y = b.affine(0, "first", 3)
    once, again = (b.affine(v, "offset", 3, columns=np.zeros((1, 1, 0), dtype=np.int64)) for v in (0, y))
    b.affine(b.linear([(y, 1.0), (once, 1.0), (again, -2.0)]), "out", 2)
    return b.network()


def with_dead_nodes(seed: int = 0, inputs: int = 3) -> Network:
    """The output scales a value that was ready before others, which nothing needs; one has the same weight again."""
    b = Builder(inputs, seed)
    u = b.activation(b.affine(0, "used", 3))
    b.affine(u, "used", inputs, transposed=True)
    b.affine(b.activation(b.affine(0, "dead", 5)), "dead too", 2)
    b.linear([(u, -2.0)])
    return b.network()


ARCHITECTURES: dict[str, Callable[[int], Network]] = {
    "mlp": mlp,
    "residual": residual,
    "euler": euler,
    "dense_connected": dense_connected,
    "concatenated": concatenated,
    "convolutional": convolutional,
    "grouped": grouped,
    "gru": gru,
    "gated": gated,
    "tied": tied,
    "quadratic": quadratic,
    "two_linear": two_linear,
    "biases_alone": biases_alone,
    "with_dead_nodes": with_dead_nodes,
}
