"""A chain of dense layers in plain float64, with the derivatives that values at a point need. No bounds.

Directions in parameter space that second derivatives meet have rank two per layer, d_j = u_j ht_j^T + m_j [v_j; 0]^T
(ht_j: the layer's input with a 1 appended if it has a bias, m_j: the adjoint at its output), so a product with the
Hessian costs a few passes through the network and no vector as long as the parameters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

Array = np.ndarray
Vectors = list[np.ndarray]


def sigmoid(z: Array) -> Array:
    """1 / (1 + exp(-z)) without overflow."""
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def activation(name: str, z: Array) -> tuple[Array, Array, Array]:
    """phi, phi', phi'' at z; at a kink a one-sided derivative."""
    match name:
        case "identity":
            return z, np.ones_like(z), np.zeros_like(z)
        case "tanh":
            y = np.tanh(z)
            return y, 1 - y**2, -2 * y * (1 - y**2)
        case "sigmoid":
            s = sigmoid(z)
            return s, s * (1 - s), s * (1 - s) * (1 - 2 * s)
        case "softplus":
            s = sigmoid(z)
            return np.logaddexp(0, z), s, s * (1 - s)
        case "relu":
            return np.maximum(z, 0), (z > 0) * 1.0, np.zeros_like(z)
    raise Unsuitable(f"activation {name} is not written out here")


class Unsuitable(Exception):
    """A method cannot do this case; the text says why."""


@dataclass(frozen=True, eq=False)
class Chain:
    """h_0 = scale x + shift; z_j = W_j h_j + b_j; h_{j+1} = phi_j(z_j); the last h is the output.

    ``biases[j]`` may be None. The parameters are the entries of all W_j and b_j.
    """

    weights: tuple[Array, ...]
    biases: tuple[Array | None, ...]
    activations: tuple[str, ...]
    scale: Array
    shift: Array

    @property
    def widths(self) -> tuple[int, ...]:
        """Inputs, hidden units, outputs."""
        return (self.weights[0].shape[1], *(w.shape[0] for w in self.weights))

    @property
    def counts(self) -> tuple[int, ...]:
        """Parameters of each layer."""
        return tuple(w.size + (0 if b is None else b.size) for w, b in zip(self.weights, self.biases, strict=True))

    @property
    def norms(self) -> tuple[float, ...]:
        """Euclidean norm of each layer's parameters."""
        pairs = zip(self.weights, self.biases, strict=True)
        return tuple(float(np.hypot(np.linalg.norm(w), 0 if b is None else np.linalg.norm(b))) for w, b in pairs)

    def moved(self, moves: Sequence[tuple[Array, Array | None]]) -> Chain:
        """The chain with (dW_j, db_j) added to each layer."""
        return Chain(
            tuple(w + dw for w, (dw, _) in zip(self.weights, moves, strict=True)),
            tuple(None if b is None else b + db for b, (_, db) in zip(self.biases, moves, strict=True)),
            self.activations,
            self.scale,
            self.shift,
        )

    def save(self, file: Path) -> None:
        """All arrays to an .npz file, for programs that have only numpy."""
        arrays: dict[str, Any] = {f"W{j}": w for j, w in enumerate(self.weights)}
        arrays |= {f"b{j}": b for j, b in enumerate(self.biases) if b is not None}
        np.savez(file, activations=np.array(self.activations), scale=self.scale, shift=self.shift, **arrays)

    @classmethod
    def load(cls, file: Path) -> Chain:
        """What save() wrote."""
        with np.load(file) as data:
            names = tuple(str(a) for a in data["activations"])
            return cls(
                tuple(data[f"W{j}"] for j in range(len(names))),
                tuple(data.get(f"b{j}") for j in range(len(names))),
                names,
                data["scale"],
                data["shift"],
            )


def of_network(network: Any) -> Chain:
    """The chain that a certbound Network computes. Raises Unsuitable if it is not of that form."""
    scale, shift = np.ones(network.inputs), np.zeros(network.inputs)
    weights: list[Array] = []
    biases: list[Array | None] = []
    activations: list[str] = []
    for node in network.nodes:
        kind = type(node).__name__
        if network.is_chain and kind == "Linear" and not weights:
            factor = node.terms[0].values
            scale, shift = factor * scale, factor * shift + node.shift
        elif network.is_chain and kind == "Affine" and node.alpha == node.beta == 1.0 and node.fan_out <= 1:
            weights.append(node.matrix)
            biases.append(None if node.bias is None else node.bias[0])
            activations.append("identity")
        elif kind == "Elementwise" and activations and activations[-1] == "identity" and len(node.units) == 1:
            (unit,) = node.units
            if dict(unit.parameters) != ({"beta": 1} if unit.activation == "softplus" else {}):
                raise Unsuitable(f"node {node.name!r} has an activation with parameters")
            activations[-1] = unit.activation
        else:
            raise Unsuitable(f"node {node.name!r} is not part of a chain of dense layers")
    return Chain(tuple(weights), tuple(biases), tuple(activations), scale, shift)


@dataclass(frozen=True, eq=False)
class Direction:
    """d_j = u_j [h_j; 1]^T + m_j [v_j; 0]^T per layer (no 1 without a bias), and a direction x of the input."""

    u: Vectors
    v: Vectors
    h: Vectors
    m: Vectors
    ones: list[float]
    x: Array

    def forward(self, j: int, h: Array, one: float) -> Array:
        """d_j [h; one]."""
        return self.u[j] * (self.h[j] @ h + self.ones[j] * one) + self.m[j] * (self.v[j] @ h)

    def backward(self, j: int, m: Array) -> Array:
        """The weight part of d_j, transposed, times m."""
        return self.h[j] * (self.u[j] @ m) + self.v[j] * (self.m[j] @ m)

    def dense(self) -> list[tuple[Array, Array | None]]:
        """(dW_j, db_j) of each layer."""
        parts = zip(self.u, self.v, self.h, self.m, self.ones, strict=True)
        return [(np.outer(u, h) + np.outer(m, v), u if one else None) for u, v, h, m, one in parts]

    def dot(self, other: Direction) -> float:
        """Euclidean inner product of the parameter parts."""
        total = 0.0
        for j, (u, v, h, m) in enumerate(zip(self.u, self.v, self.h, self.m, strict=True)):
            total += u @ other.u[j] * (h @ other.h[j] + self.ones[j] * other.ones[j])
            total += (u @ other.m[j]) * (h @ other.v[j]) + (m @ other.u[j]) * (v @ other.h[j])
            total += (m @ other.m[j]) * (v @ other.v[j])
        return float(total)

    def parameters_only(self) -> Direction:
        """The same direction with no move of the input."""
        return Direction(self.u, self.v, self.h, self.m, self.ones, np.zeros_like(self.x))

    def combine(self, factor: float, others: Sequence[tuple[float, Direction]] = ()) -> Direction:
        """factor * self + sum of c * other, for directions over the same h and m."""
        u, v = [factor * a for a in self.u], [factor * a for a in self.v]
        for c, other in others:
            u = [a + c * b for a, b in zip(u, other.u, strict=True)]
            v = [a + c * b for a, b in zip(v, other.v, strict=True)]
        return Direction(u, v, self.h, self.m, self.ones, self.x)


@dataclass(frozen=True, eq=False)
class Point:
    """A chain at one input: inputs, pre-activations, slopes and curvatures of every layer."""

    chain: Chain
    h: Vectors
    slope: Vectors
    curvature: Vectors
    value: Array

    @cached_property
    def ones(self) -> list[float]:
        """1 for a layer with a bias, else 0."""
        return [0.0 if b is None else 1.0 for b in self.chain.biases]

    def adjoints(self, y: Array) -> list[Array]:
        """d(y . Phi)/dz_j for each layer; y may be a matrix of rows."""
        m = [y * self.slope[-1]]
        for w, s in zip(self.chain.weights[:0:-1], self.slope[-2::-1], strict=True):
            m.append((m[-1] @ w) * s)
        return m[::-1]

    def parameter_gram(self) -> Array:
        """J J^T of the parameter Jacobian: outputs x outputs."""
        rows = self.adjoints(np.eye(self.value.size))
        return sum((h @ h + one) * (m @ m.T) for h, one, m in zip(self.h, self.ones, rows, strict=True))

    def input_jacobian(self) -> Array:
        """d Phi / d x: outputs x inputs."""
        return (self.adjoints(np.eye(self.value.size))[0] @ self.chain.weights[0]) * self.chain.scale

    def along(self, m: Vectors, u: Vectors, v: Vectors, x: Array | None = None) -> Direction:
        """The direction with these factors over this point's h and the adjoints m."""
        return Direction(u, v, self.h, m, self.ones, np.zeros(self.chain.widths[0]) if x is None else x)

    def gradient(self, y: Array) -> Direction:
        """Gradient of y . Phi in the parameters and the input."""
        m = self.adjoints(y)
        zero = [np.zeros_like(h) for h in self.h]
        return self.along(m, m, zero, (m[0] @ self.chain.weights[0]) * self.chain.scale)

    def hessian_product(self, y: Array, m: Vectors, d: Direction) -> Direction:
        """Gradient in (theta, x) of D(y . Phi)[d], d held fixed; ``m`` = adjoints(y)."""
        w = self.chain.weights
        zd, hd = [], [self.chain.scale * d.x]
        for j in range(len(w)):
            zd.append(w[j] @ hd[j] + d.forward(j, self.h[j], self.ones[j]))
            hd.append(self.slope[j] * zd[j])
        md = [y * self.curvature[-1] * zd[-1]]
        for j in range(len(w) - 1, 0, -1):
            pulled, moved = w[j].T @ m[j], w[j].T @ md[-1] + d.backward(j, m[j])
            md.append(self.curvature[j - 1] * zd[j - 1] * pulled + self.slope[j - 1] * moved)
        md.reverse()
        x = self.chain.scale * (w[0].T @ md[0] + d.backward(0, m[0]))
        return self.along(m, md, hd[:-1], x)

    def second(self, d: Direction) -> Array:
        """D^2_theta Phi[d, d], one number per output."""
        hd = hdd = np.zeros_like(self.h[0])
        for j, w in enumerate(self.chain.weights):
            zd = w @ hd + d.forward(j, self.h[j], self.ones[j])
            zdd = w @ hdd + 2 * d.forward(j, hd, 0.0)
            hd, hdd = self.slope[j] * zd, self.slope[j] * zdd + self.curvature[j] * zd**2
        return hdd


def at(chain: Chain, x: Array) -> Point:
    """Evaluate the chain at x."""
    h, slopes, curvatures = [chain.scale * x + chain.shift], [], []
    for w, b, name in zip(chain.weights, chain.biases, chain.activations, strict=True):
        z = w @ h[-1] if b is None else w @ h[-1] + b
        value, slope, curvature = activation(name, z)
        h.append(value)
        slopes.append(slope)
        curvatures.append(curvature)
    return Point(chain, h[:-1], slopes, curvatures, h[-1])
