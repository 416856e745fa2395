"""Cases to hunt in: networks of plain layers with domains, drawn from families known to be awkward, and mutated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Any

import numpy as np

from ..bounds.domain import Domain, from_table
from ..network.graph import Elementwise, Network
from .activations import derivatives
from .build import MadeNetwork, default_unit, network
from .taylor import Array

ACTIVATIONS = ("tanh", "sigmoid", "softplus", "identity", "relu", "leaky_relu", "elu", "arctan", "sin", "gelu", "silu")
Rng = np.random.Generator


@dataclass(frozen=True)
class Space:
    """What is drawn: depth counts layers with parameters. ``points``: only domains of one point."""

    activations: tuple[str, ...] = ("tanh", "sigmoid", "softplus", "identity")
    max_depth: int = 5
    max_width: int = 5
    biases: bool = True
    points: bool = False
    outputs: int | None = None


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
_SCALE_ODDS = np.array([0.35, 0.15, 0.2, 0.08, 0.08, 0.05, 0.03, 0.03, 0.03])


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
    scale = float(rng.choice(SCALES, p=_SCALE_ODDS)) * 2.0 ** rng.uniform(-1, 1)
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
    node = Elementwise.of("", [default_unit(name)] * z.size)
    return derivatives(Network("", "", z.size, z.size, (node,), (), ()), node, z, 2)


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


def mutate(rng: Rng, case: Case, space: Space) -> Case:
    """The case changed in one to three ways."""
    for _ in range(int(rng.choice([1, 1, 1, 2, 3]))):
        changed = _MUTATIONS[int(rng.integers(len(_MUTATIONS)))](rng, case, space)
        if _sane(changed):
            case = changed
    return case


def _sane(case: Case) -> bool:
    """Whether every number has a size a domain or a float can have."""
    numbers = [np.abs(v).max() for v in (*case.weights, *case.biases) if v is not None]
    centre = [abs(float(c)) for c in case.domain.input_center if c]
    return bool(np.isfinite(numbers).all() and max(numbers) < 1e9) and all(1e-9 < c < 1e9 for c in centre)


def _at(items: tuple[Any, ...], j: int, value: Any) -> tuple[Any, ...]:
    return (*items[:j], value, *items[j + 1 :])


def _layer(rng: Rng, case: Case) -> int:
    return int(rng.integers(len(case.weights)))


def _scale_layer(rng: Rng, case: Case, space: Space) -> Case:
    j = _layer(rng, case)
    return replace(case, weights=_at(case.weights, j, case.weights[j] * 2.0 ** rng.normal()))


def _scale_all(rng: Rng, case: Case, space: Space) -> Case:
    factor = 2.0 ** (2 * rng.normal())
    return replace(case, weights=tuple(factor * w for w in case.weights))


def _dominate(rng: Rng, case: Case, space: Space) -> Case:
    """One layer far larger or smaller than the others; what follows from its size alone shows."""
    j = _layer(rng, case)
    return replace(case, weights=_at(case.weights, j, case.weights[j] * 10.0 ** float(rng.choice([-2, -1, 1, 2]))))


def _perturb(rng: Rng, case: Case, space: Space) -> Case:
    j, size = _layer(rng, case), float(rng.choice([0.01, 0.1, 0.5]))
    w = case.weights[j]
    spread = max(float(np.abs(w).max()), 1e-12)
    return replace(case, weights=_at(case.weights, j, w + size * spread * rng.normal(size=w.shape)))


def _to_rank_one(rng: Rng, case: Case, space: Space) -> Case:
    j = _layer(rng, case)
    u, s, v = np.linalg.svd(case.weights[j], full_matrices=False)
    return replace(case, weights=_at(case.weights, j, s[0] * np.outer(u[:, 0], v[0])))


def _align(rng: Rng, case: Case, space: Space) -> Case:
    """Turn every layer's largest singular vectors onto the layer before it."""
    weights, before = [], None
    for w in case.weights:
        u, s, v = np.linalg.svd(w, full_matrices=False)
        right = v[0] if before is None else before
        weights.append(s[0] * np.outer(u[:, 0], right))
        before = u[:, 0]
    return replace(case, weights=tuple(weights))


def _equalise(rng: Rng, case: Case, space: Space) -> Case:
    norms = [max(float(np.linalg.norm(w, 2)), 1e-9) for w in case.weights]
    mean = float(np.exp(np.mean(np.log(norms))))
    return replace(case, weights=tuple(w * (mean / n) for w, n in zip(case.weights, norms, strict=True)))


def _rebias(rng: Rng, case: Case, space: Space) -> Case:
    return with_biases(rng, case) if space.biases else case


def _no_bias(rng: Rng, case: Case, space: Space) -> Case:
    return replace(case, biases=(None,) * len(case.weights))


def _shift_bias(rng: Rng, case: Case, space: Space) -> Case:
    j = _layer(rng, case)
    b = case.biases[j]
    return case if b is None else replace(case, biases=_at(case.biases, j, b + 0.3 * rng.normal(size=b.size)))


def _reactivate(rng: Rng, case: Case, space: Space) -> Case:
    name = str(rng.choice(space.activations))
    return replace(case, activations=(*([name] * (len(case.weights) - 1)), None))


def _redomain(rng: Rng, case: Case, space: Space) -> Case:
    return replace(case, domain=draw_domain(rng, case.widths[0], len(case.weights), space))


def _scale_center(rng: Rng, case: Case, space: Space) -> Case:
    factor = float(2.0 ** (2 * rng.normal()))
    center = tuple(type(c)(float(c) * factor) for c in case.domain.input_center)
    return replace(case, domain=replace(case.domain, input_center=center))


def _freeze(rng: Rng, case: Case, space: Space) -> Case:
    """Radius 0 for the inputs or the parameters."""
    if rng.random() < 0.5:
        return replace(case, domain=replace(case.domain, input_radius=(case.domain.input_radius[0] * 0,)))
    zero = case.domain.radius[0] * 0
    return replace(case, domain=replace(case.domain, radius=(zero,), total=None))


def _insert(rng: Rng, case: Case, space: Space) -> Case:
    if len(case.weights) >= space.max_depth:
        return case
    j = _layer(rng, case)
    n = case.widths[j]
    name = case.activations[0] or str(rng.choice(space.activations))
    bias = np.zeros(n) if space.biases and case.biases[0] is not None else None
    size = float(np.linalg.norm(case.weights[j], 2))
    return _resized(
        case,
        (*case.weights[:j], size * np.eye(n), *case.weights[j:]),
        (*case.biases[:j], bias, *case.biases[j:]),
        (*case.activations[:j], name, *case.activations[j:]),
    )


def _resized(case: Case, weights: Any, biases: Any, activations: Any) -> Case:
    """With another number of layers: a radius for each of them becomes the largest for all."""
    domain = replace(case.domain, radius=(max(case.domain.radius),))
    return Case(tuple(weights), tuple(biases), tuple(activations), domain)


def drop_layer(case: Case, j: int) -> Case | None:
    """Without layer j and the activation after it, where the widths allow it."""
    if len(case.weights) < 2 or case.weights[j].shape[0] != case.weights[j].shape[1]:
        return None
    last = j == len(case.weights) - 1
    kept = [i for i in range(len(case.weights)) if i != j]
    activations = [case.activations[i] for i in kept]
    if last:
        activations[-1] = None
    return _resized(case, [case.weights[i] for i in kept], [case.biases[i] for i in kept], activations)


def drop_neuron(case: Case, layer: int, neuron: int) -> Case | None:
    """Without one neuron of a layer (the last layer's are outputs)."""
    w = case.weights[layer]
    if len(w) < 2:
        return None
    weights, biases = list(case.weights), list(case.biases)
    weights[layer] = np.delete(w, neuron, axis=0)
    b = biases[layer]
    biases[layer] = None if b is None or b.size == 1 else np.delete(b, neuron)
    if layer + 1 < len(weights):
        weights[layer + 1] = np.delete(weights[layer + 1], neuron, axis=1)
    return replace(case, weights=tuple(weights), biases=tuple(biases))


def drop_input(case: Case, index: int) -> Case | None:
    """Without one input."""
    if case.widths[0] < 2:
        return None

    def without(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return values if len(values) == 1 else values[:index] + values[index + 1 :]

    domain = replace(
        case.domain,
        input_center=without(case.domain.input_center),
        input_radius=case.domain.input_radius if case.domain.norm == "2" else without(case.domain.input_radius),
    )
    return replace(case, weights=_at(case.weights, 0, np.delete(case.weights[0], index, axis=1)), domain=domain)


def _drop(rng: Rng, case: Case, space: Space) -> Case:
    j = _layer(rng, case)
    if j == len(case.weights) - 1 and space.outputs is not None:
        return case
    smaller = drop_neuron(case, j, int(rng.integers(case.widths[j + 1])))
    return smaller or case


def _drop_layer(rng: Rng, case: Case, space: Space) -> Case:
    return drop_layer(case, _layer(rng, case)) or case


_MUTATIONS = (
    _scale_layer,
    _scale_layer,
    _scale_all,
    _dominate,
    _dominate,
    _perturb,
    _perturb,
    _to_rank_one,
    _align,
    _equalise,
    _rebias,
    _no_bias,
    _shift_bias,
    _reactivate,
    _redomain,
    _scale_center,
    _freeze,
    _freeze,
    _insert,
    _drop,
    _drop_layer,
)
