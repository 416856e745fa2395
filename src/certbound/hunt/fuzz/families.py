"""Cases to hunt in: networks of plain layers with domains, drawn from families known to be awkward, and mutated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Any

import numpy as np

from ...bounds.domain import Domain, from_table
from ...network.float_activations import derivatives
from ...network.graph import Elementwise, Network
from ..measure.taylor import Array
from .build import MadeNetwork, default_unit, network

ACTIVATIONS = ("tanh", "sigmoid", "softplus", "identity", "relu", "leaky_relu", "elu", "arctan", "sin", "gelu", "silu")
Rng = np.random.Generator


@dataclass(frozen=True)
class Space:
    """What is drawn: depth counts layers with parameters (or blocks, steps). ``points``: only domains of one point.

    ``architectures``: "chain" for layers one after the other; residual, dense_connected, convolutional, recurrent,
    gated, attention, normalised, tied, quadratic for graphs, which certbound.testing.layers does not read.
    """

    activations: tuple[str, ...] = ("tanh", "sigmoid", "softplus", "identity")
    max_depth: int = 5
    max_width: int = 5
    biases: bool = True
    points: bool = False
    outputs: int | None = None
    architectures: tuple[str, ...] = ("chain",)


@dataclass(frozen=True, eq=False)
class Case:
    """A network by its arrays, and a domain."""

    weights: tuple[Array, ...]
    biases: tuple[Array | None, ...]
    activations: tuple[str | None, ...]
    domain: Domain

    @cached_property
    def network(self) -> MadeNetwork:
        """The network."""
        return network(self.weights, self.biases, self.activations)

    @property
    def widths(self) -> list[int]:
        """Inputs, then the outputs of every layer."""
        return [self.weights[0].shape[1], *(len(w) for w in self.weights)]

    def to_table(self) -> dict[str, Any]:
        """As plain data, numbers as exact strings."""
        return {
            "weights": [[[v.hex() for v in row] for row in w.tolist()] for w in self.weights],
            "biases": [None if b is None else [v.hex() for v in b.tolist()] for b in self.biases],
            "activations": list(self.activations),
            "domain": self.domain.to_table(),
        }

    @classmethod
    def from_table(cls, table: dict[str, Any]) -> Case:
        """The case of to_table()."""
        return cls(
            tuple(np.array([[float.fromhex(v) for v in row] for row in w]) for w in table["weights"]),
            tuple(None if b is None else np.array([float.fromhex(v) for v in b]) for b in table["biases"]),
            tuple(table["activations"]),
            from_table(table["domain"]),
        )


def _generic(rng: Rng, n: int, m: int) -> Array:
    return np.asarray(rng.normal(size=(n, m)) / np.sqrt(m))


def _orthogonal(rng: Rng, n: int, m: int) -> Array:
    q, _ = np.linalg.qr(rng.normal(size=(max(n, m), min(n, m))))
    return np.asarray(q if n >= m else q.T)


def _low_rank(rng: Rng, n: int, m: int) -> Array:
    return np.asarray(np.outer(rng.normal(size=n), rng.normal(size=m)) / np.sqrt(m * n))


def _sparse(rng: Rng, n: int, m: int) -> Array:
    return np.asarray(np.where(rng.random((n, m)) < 0.3, 2.0 * _generic(rng, n, m), 0.0))


def _near_singular(rng: Rng, n: int, m: int) -> Array:
    u, s, v = np.linalg.svd(_generic(rng, n, m), full_matrices=False)
    s[-1] = s[0] * float(rng.choice([0.0, 1e-9, 1e-4, 1e-2]))
    return np.asarray((u * s) @ v)


def _simple(rng: Rng, n: int, m: int) -> Array:
    return np.asarray(rng.integers(-2, 3, size=(n, m)), dtype=np.float64)


def _ones(rng: Rng, n: int, m: int) -> Array:
    return np.full((n, m), 1.0 / np.sqrt(n * m))


FAMILIES: dict[str, Callable[[Rng, int, int], Array]] = {
    "simple": _simple,
    "generic": _generic,
    "orthogonal": _orthogonal,
    "low_rank": _low_rank,
    "sparse": _sparse,
    "near_singular": _near_singular,
    "ones": _ones,
}
SCALES = (1.0, 0.3, 3.0, 0.05, 10.0, 1e-3, 100.0, 1e-6, 1e4)
SCALE_ODDS = np.array([0.35, 0.15, 0.2, 0.08, 0.08, 0.05, 0.03, 0.03, 0.03])


def aligned(rng: Rng, widths: Sequence[int]) -> list[Array]:
    """Weights whose largest singular vectors line up from layer to layer, with little else."""
    vectors = [v / np.linalg.norm(v) for v in (rng.normal(size=n) for n in widths)]
    rest = float(rng.choice([0.0, 0.1, 0.5]))
    return [
        np.outer(after, before) + rest * 0.5 * _generic(rng, len(after), len(before))
        for before, after in pairwise(vectors)
    ]


def weights_of(rng: Rng, widths: Sequence[int], family: str) -> list[Array]:
    """Weights of a family ("aligned", "mixed" or one of FAMILIES) for these widths."""
    if family == "aligned":
        return aligned(rng, widths)
    names = list(FAMILIES)
    return [FAMILIES[str(rng.choice(names)) if family == "mixed" else family](rng, n, m) for m, n in pairwise(widths)]


def draw(rng: Rng, space: Space) -> Case:
    """A fresh case."""
    depth = int(rng.integers(1, space.max_depth + 1))
    kind = rng.random()
    widths = [1] * (depth + 1) if kind < 0.25 else [int(v) for v in rng.integers(1, space.max_width + 1, depth + 1)]
    if space.outputs is not None:
        widths[-1] = space.outputs
    elif rng.random() < 0.5:
        widths[-1] = 1
    family = str(rng.choice(["aligned", "mixed", *FAMILIES], p=[0.3, 0.2, *([0.5 / len(FAMILIES)] * len(FAMILIES))]))
    scale = float(rng.choice(SCALES, p=SCALE_ODDS)) * 2.0 ** rng.uniform(-1, 1)
    weights = [scale * w for w in weights_of(rng, widths, family)]
    one = str(rng.choice(space.activations))
    names = [one if rng.random() < 0.8 else str(rng.choice(space.activations)) for _ in range(depth - 1)]
    case = Case(
        tuple(weights),
        (None,) * depth,
        (*names, None),
        draw_domain(rng, widths[0], depth, space),
    )
    return with_biases(rng, case) if space.biases and rng.random() < 0.8 else case


def with_biases(rng: Rng, case: Case) -> Case:
    """The same with biases: zero, generic, or placing pre-activations at the centre where phi is steep or bent."""
    style = int(rng.integers(4))
    biases: list[Array | None] = []
    h = np.array([float(c) for c in _centre(case)])
    target = int(rng.integers(3))
    for w, name in zip(case.weights, case.activations, strict=True):
        z = w @ h
        if style == 0:
            b = np.zeros(len(w))
        elif style == 1:
            b = rng.normal(size=len(w)) * float(rng.choice([0.1, 1.0, 5.0]))
        else:
            spots = sweet_spots(name)
            b = spots[target % len(spots)] - z + (1e-9 * rng.normal(size=len(w)) if style == 3 else 0.0)
        biases.append(np.asarray(b))
        h = _apply(name, z + b)
    return replace(case, biases=tuple(biases))


def _centre(case: Case) -> Sequence[Any]:
    centre = case.domain.input_center
    return centre * case.widths[0] if len(centre) == 1 else centre


@lru_cache(maxsize=64)
def sweet_spots(name: str | None) -> tuple[float, ...]:
    """0, and where |phi'| and |phi''| are largest on [-6, 6], about."""
    if name is None:
        return (0.0,)
    grid = np.linspace(-6.0, 6.0, 2401)
    first, second = _values(name, grid)[1:3]
    return 0.0, float(grid[np.argmax(np.abs(first))]), float(grid[np.argmax(np.abs(second))])


def kind_of(case: Case) -> tuple[int, str | None, int, int]:
    """What kind of case it is, so that a search can keep the best of each kind: depth, first activation, how bent the
    activations are at the centre (0 flat, 1 between, 2 fully), and which way the layers' norms go.
    """
    h = np.array([float(c) for c in _centre(case)])
    bent = 0.0
    for w, b, name in zip(case.weights, case.biases, case.activations, strict=True):
        z = w @ h + (0.0 if b is None else b)
        h = z
        if name is not None:
            value, _, second = _values(name, z)
            most = _most_bent(name)
            bent = max(bent, float(np.abs(second).max()) / most if most else 0.0)
            h = value
    first, last = (float(np.abs(case.weights[i]).max()) for i in (0, -1))
    slope = int(np.sign(round(np.log10(max(last, 1e-12) / max(first, 1e-12)))))
    return len(case.weights), case.activations[0], int(bent > 0.1) + int(bent > 0.95), slope


@lru_cache(maxsize=64)
def _most_bent(name: str) -> float:
    return float(np.abs(_values(name, np.linspace(-6.0, 6.0, 2401))[2]).max())


def _values(name: str, z: Array) -> list[Array]:
    node = Elementwise.of("", 0, [default_unit(name)] * z.size)
    return derivatives(Network("", "", z.size, (node,), (), ()), node, z, 2)


def _apply(name: str | None, z: Array) -> Array:
    return z if name is None else _values(name, z)[0]


def draw_domain(rng: Rng, inputs: int, depth: int, space: Space) -> Domain:
    """A random domain for this many inputs and layers, often of one point."""
    center: Any = 0
    if rng.random() < 0.7:
        center = [float(v) for v in (rng.normal(size=inputs) * rng.choice([0.3, 1.0, 3.0, 30.0])).round(3)]
    given: dict[str, Any] = {"input_center": center, "input_norm": str(rng.choice(["inf", "2"]))}
    if not space.points:
        given["input_radius"] = _size(rng)
        form = rng.random()
        if form < 0.1:
            return Domain.around(**given, total=_size(rng))
        given["radius"] = _size(rng) if rng.random() < 0.6 else [_size(rng) for _ in range(depth)]
        if form < 0.25:
            return Domain.box(**given)
    return Domain.around(**given)


def _size(rng: Rng) -> float:
    return 0.0 if rng.random() < 0.35 else float(rng.choice([1.0, 0.1, 0.5, 0.01, 2.0, 1e-3]))
