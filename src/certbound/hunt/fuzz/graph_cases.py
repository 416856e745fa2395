"""Cases on graphs: drawn, mutated and made smaller, as families, mutations and minimise do for plain layers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...bounds.domain import Domain, from_table
from ...network.float_activations import derivatives
from ...network.graph import Elementwise
from ..measure.primitives import BALLS
from ..measure.taylor import Array, Layout, forward
from .architectures import Shape, build
from .build import default_unit
from .families import FAMILIES, SCALE_ODDS, SCALES, Rng, Space, draw_domain, sweet_spots
from .graphs import Graph, MadeGraph, Weights, recipe
from .mutations import frozen, recentred
from .simpler import simpler_array, simpler_centres, without_radii
from .smaller import Key, channels, pruned, shortcuts, without


@dataclass(frozen=True, eq=False)
class GraphCase:
    """A graph and a domain; ``family`` is the architecture that it was drawn as."""

    family: str
    graph: Graph
    domain: Domain

    @property
    def network(self) -> MadeGraph:
        """The network."""
        return self.graph.network

    @property
    def widths(self) -> list[int]:
        """The lengths of all values."""
        return self.graph.sizes

    def to_table(self) -> dict[str, Any]:
        """As plain data; the graph as a text in which every number is exact."""
        return {"family": self.family, "graph": json.dumps(self.graph.to_table()), "domain": self.domain.to_table()}

    @classmethod
    def from_table(cls, table: dict[str, Any]) -> GraphCase:
        """The case of to_table()."""
        return cls(table["family"], recipe(**json.loads(table["graph"])), from_table(table["domain"]))


def draw_graph(rng: Rng, space: Space, name: str) -> GraphCase:
    """A fresh case of this architecture."""
    small = rng.random() < 0.25
    shape = Shape(
        1 if small else int(rng.integers(1, min(space.max_width, 3) + 1)),
        1 if small else int(rng.integers(1, space.max_width + 1)),
        space.outputs or (1 if rng.random() < 0.5 else int(rng.integers(1, space.max_width + 1))),
        int(rng.integers(1, max(2, min(space.max_depth, 4)))),
        str(rng.choice(space.activations)),
        space.biases and bool(rng.random() < 0.8),
    )
    scale = float(rng.choice(SCALES, p=SCALE_ODDS)) * 2.0 ** rng.uniform(-1, 1)
    graph = build(name, shape, lambda size: scale * weights(rng, size))
    case = GraphCase(name, graph, draw_domain(rng, graph.inputs, len(graph.groups), space))
    return rebiased(rng, case)


def weights(rng: Rng, size: tuple[int, int, int]) -> Array:
    """One weight (K, n_out, n_in), each slice of a family of its own."""
    names = list(FAMILIES)
    return np.array([FAMILIES[str(rng.choice(names))](rng, *size[1:]) for _ in range(size[0])])


def rebiased(rng: Rng, case: GraphCase) -> GraphCase:
    """The same with other biases where there are any: zero, generic, or at steep and bent spots of an activation."""
    style = int(rng.integers(3))
    spots = sweet_spots(_first(case) or "identity")
    size = float(rng.choice([0.1, 1.0, 5.0]))

    def other(bias: Array) -> Array:
        if style == 0:
            return np.zeros_like(bias)
        return np.asarray(size * rng.normal(size=bias.shape) if style == 1 else rng.choice(spots, size=bias.shape))

    return _with_groups(case, lambda own: replace(own, bias=None if own.bias is None else other(own.bias)))


def _first(case: GraphCase) -> str | None:
    """The first activation that is no primitive function."""
    found = (unit.activation for unit in case.network.units)
    return next((name for name in found if name not in BALLS), None)


def _with_groups(case: GraphCase, change: Callable[[Weights], Weights]) -> GraphCase:
    return replace(case, graph=replace(case.graph, groups=tuple(change(own) for own in case.graph.groups)))


def _with_one(rng: Rng, case: GraphCase, change: Callable[[Weights], Weights]) -> GraphCase:
    chosen = case.graph.groups[int(rng.integers(len(case.graph.groups)))]
    return _with_groups(case, lambda own: change(own) if own is chosen else own)


def kind_of_graph(case: GraphCase) -> tuple[Any, ...]:
    """What kind of case it is: architecture, activation, how bent the activations are at the centre, how deep."""
    network, centre = case.network, case.domain.fit(case.network).input_center
    layout = Layout.of(network)
    bent = 0.0
    with np.errstate(all="ignore"):
        values = forward(layout, np.array([[float(c) for c in centre]]), layout.stored()[None]).values
        for node in network.nodes:
            if isinstance(node, Elementwise):
                second = derivatives(network, node, values[node.parent][0], 2)[2]
                bent = max(bent, float(np.nan_to_num(np.abs(second)).max()))
    return case.family, _first(case), int(bent > 0.1) + int(bent > 0.5), len(network.nodes) // 4


def mutate_graph(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    """The case changed in one to three ways."""
    for _ in range(int(rng.choice([1, 1, 1, 2, 3]))):
        changed = _MUTATIONS[int(rng.integers(len(_MUTATIONS)))](rng, case, space)
        if _sane(changed) and space.outputs in (None, changed.network.outputs):
            case = changed
    return case


def _sane(case: GraphCase) -> bool:
    """Whether there are parameters, and every number has a size a domain or a float can have."""
    theta, centre = case.network.theta, [abs(float(c)) for c in case.domain.input_center if c]
    numbers = bool(theta.size and np.isfinite(theta).all() and np.abs(theta).max() < 1e9)
    return numbers and all(1e-9 < c < 1e9 for c in centre)


def _scale_one(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    factor = float(2.0 ** rng.normal())
    return _with_one(rng, case, lambda own: replace(own, weight=factor * own.weight))


def _scale_all(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    factor = float(2.0 ** (2 * rng.normal()))
    return _with_groups(case, lambda own: replace(own, weight=factor * own.weight))


def _dominate(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    factor = 10.0 ** float(rng.choice([-2, -1, 1, 2]))
    return _with_one(rng, case, lambda own: replace(own, weight=factor * own.weight))


def _perturb(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    size = float(rng.choice([0.01, 0.1, 0.5]))

    def moved(own: Weights) -> Weights:
        spread = size * max(float(np.abs(own.weight).max()), 1e-12)
        return replace(own, weight=own.weight + spread * rng.normal(size=own.weight.shape))

    return _with_one(rng, case, moved)


def _to_rank_one(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    def first(own: Weights) -> Weights:
        u, s, v = np.linalg.svd(own.weight, full_matrices=False)
        return replace(own, weight=s[:, :1, None] * u[:, :, :1] * v[:, :1, :])

    return _with_one(rng, case, first)


def _rebias(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    return rebiased(rng, case)


def _no_bias(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    return _with_groups(case, lambda own: replace(own, bias=None))


def _shift_bias(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    def shifted(own: Weights) -> Weights:
        return replace(own, bias=None if own.bias is None else own.bias + 0.3 * rng.normal(size=own.bias.shape))

    return _with_one(rng, case, shifted)


def _reactivate(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    unit = default_unit(str(rng.choice(space.activations)))
    nodes = tuple(
        Elementwise.of(node.name, node.parent, [unit] * node.size)
        if isinstance(node, Elementwise) and node.units[0].activation in space.activations
        else node
        for node in case.graph.nodes
    )
    return replace(case, graph=replace(case.graph, nodes=nodes))


def _redomain(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    return replace(case, domain=draw_domain(rng, case.graph.inputs, len(case.graph.groups), space))


def _recentre(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    return replace(case, domain=recentred(rng, case.domain))


def _freeze(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    return replace(case, domain=frozen(rng, case.domain))


def _shorten(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    found = list(shortcuts(case.graph))
    return _with_graph(case, found[int(rng.integers(len(found)))]) or case if found else case


def _narrow(rng: Rng, case: GraphCase, space: Space) -> GraphCase:
    found = channels(case.graph, positions=bool(rng.random() < 0.3))
    return _without(case, found[int(rng.integers(len(found)))]) or case


_MUTATIONS = (
    _scale_one,
    _scale_one,
    _scale_all,
    _dominate,
    _dominate,
    _perturb,
    _perturb,
    _to_rank_one,
    _rebias,
    _no_bias,
    _shift_bias,
    _reactivate,
    _redomain,
    _recentre,
    _freeze,
    _freeze,
    _shorten,
    _narrow,
)


def _with_graph(case: GraphCase, graph: Graph) -> GraphCase | None:
    """The case on a graph with nodes less; what the output does not need goes too."""
    small, kept = pruned(graph)
    if not kept:
        return None
    radius = case.domain.radius
    radius = radius if len(radius) == 1 else tuple(radius[g] for g in kept)
    return replace(case, graph=small, domain=replace(case.domain, radius=radius))


def _without(case: GraphCase, gone: set[Key]) -> GraphCase | None:
    """The case without a channel."""
    smaller = without(case.graph, gone)
    if smaller is None:
        return None
    stays = [e for e in range(case.graph.inputs) if ("value", 0, e) not in gone]

    def fewer(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return values if len(values) == 1 else tuple(values[e] for e in stays)

    domain = replace(
        case.domain,
        input_center=fewer(case.domain.input_center),
        input_radius=case.domain.input_radius if case.domain.norm == "2" else fewer(case.domain.input_radius),
    )
    return _with_graph(replace(case, domain=domain), smaller)


def simpler_graphs(case: GraphCase) -> Iterator[GraphCase]:
    """Simpler cases, the largest simplifications first: fewer nodes, narrower, no radii, no biases, short numbers."""
    for graph in shortcuts(case.graph):
        if (shorter := _with_graph(case, graph)) is not None:
            yield shorter
    for gone in [*channels(case.graph), *channels(case.graph, positions=True)]:
        if (narrower := _without(case, gone)) is not None:
            yield narrower
    for domain in without_radii(case.domain):
        yield replace(case, domain=domain)
    if any(own.bias is not None for own in case.graph.groups):
        yield _with_groups(case, lambda own: replace(own, bias=None))
    for domain in simpler_centres(case.domain):
        yield replace(case, domain=domain)
    for chosen in case.graph.groups:
        other = [replace(chosen, weight=weight) for weight in simpler_array(chosen.weight)]
        other += [] if chosen.bias is None else [replace(chosen, bias=bias) for bias in simpler_array(chosen.bias)]
        for new in other:
            groups = tuple(new if own is chosen else own for own in case.graph.groups)
            yield replace(case, graph=replace(case.graph, groups=groups))
