"""Hypothesis strategies: networks, inputs, parameter directions and domains. The one module that imports hypothesis.

They shrink to small, readable networks: few layers, width 1, whole numbers, zero radii.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st
from hypothesis import target as guide

from ...bounds.domain import Domain
from ...network.graph import Network
from ..measure.taylor import Array, Layout
from .architectures import Shape, build
from .build import network
from .cases import CHAIN, AnyCase, architectures_of
from .families import FAMILIES, SCALES, Case, Space, weights_of, with_biases
from .graph_cases import GraphCase, rebiased, weights

_ENTRIES = st.integers(-4, 4).map(lambda n: n / 2)
_RADII = st.sampled_from(["0", "1", "1/10", "1/100", "2"])


@st.composite
def networks(
    draw: Any,
    activations: tuple[str, ...] = ("tanh", "sigmoid", "softplus", "identity"),
    max_depth: int = 4,
    max_width: int = 4,
    biases: bool = True,
    outputs: int | None = None,
    architectures: tuple[str, ...] = ("chain",),
) -> Network:
    """Fully connected networks: halves of whole numbers, or weights of a family (generic, orthogonal, low rank, sparse,
    near singular, aligned singular vectors) at scales from 1e-6 to 1e4, biases that put neurons near steep, bent or
    kinked spots. ``activations``: names of the library; depth counts layers with parameters (or blocks, steps).
    ``architectures`` besides "chain": residual, dense_connected, convolutional, recurrent, gated, attention,
    normalised, tied, quadratic. Those are graphs, which layers() does not read.
    """
    space = Space(activations, max_depth, max_width, biases, False, outputs, architectures)
    made: Network = draw(_cases(space)).network
    return made


@st.composite
def _cases(draw: Any, space: Space) -> AnyCase:
    names = architectures_of(space)
    name = names[0] if len(names) == 1 else draw(st.sampled_from(names))
    made: AnyCase = draw(_layers(space) if name == CHAIN else _graphs(space, name))
    return made


@st.composite
def _graphs(draw: Any, space: Space, name: str) -> GraphCase:
    """A case on a graph: halves of whole numbers, or weights of families."""
    shape = Shape(
        draw(st.integers(1, min(space.max_width, 3))),
        draw(st.integers(1, space.max_width)),
        space.outputs or draw(st.integers(1, space.max_width)),
        draw(st.integers(1, max(1, min(space.max_depth - 1, 3)))),
        draw(st.sampled_from(space.activations)),
        space.biases and draw(st.booleans()),
    )
    if draw(st.booleans()):
        rng, scale = np.random.default_rng(draw(st.integers(0, 2**32 - 1))), draw(st.sampled_from(SCALES))
        graph = build(name, shape, lambda size: scale * weights(rng, size))
        case = GraphCase(name, graph, draw(_domains(graph.inputs, len(graph.groups), space.points)))
        return rebiased(rng, case)

    def entries(size: tuple[int, ...]) -> Array:
        count = int(np.prod(size))
        return np.array(draw(st.lists(_ENTRIES, min_size=count, max_size=count))).reshape(size)

    graph = build(name, shape, entries)
    own = [replace(w, bias=None if w.bias is None else entries(w.bias.shape)) for w in graph.groups]
    domain = draw(_domains(graph.inputs, len(graph.groups), space.points))
    return GraphCase(name, replace(graph, groups=tuple(own)), domain)


@st.composite
def _layers(draw: Any, space: Space) -> Case:
    depth = draw(st.integers(1, space.max_depth))
    widths = draw(st.lists(st.integers(1, space.max_width), min_size=depth + 1, max_size=depth + 1))
    if space.outputs is not None:
        widths[-1] = space.outputs
    names = [draw(st.sampled_from(space.activations)) for _ in range(depth - 1)]
    family = draw(st.sampled_from(["entries", "aligned", "mixed", *FAMILIES]))
    own: list[Array | None] = [None] * depth
    if family == "entries":
        weights = [np.array([[draw(_ENTRIES) for _ in range(m)] for _ in range(n)]) for m, n in pairwise(widths)]
        if space.biases and draw(st.booleans()):
            own = [np.array([draw(_ENTRIES) for _ in range(n)]) for n in widths[1:]]
    else:
        rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
        scale = draw(st.sampled_from(SCALES))
        weights = [scale * w for w in weights_of(rng, widths, family)]
    domain = draw(_domains(widths[0], depth, space.points))
    case = Case(tuple(weights), tuple(own), (*names, None), domain)
    if family != "entries" and space.biases and draw(st.booleans()):
        case = with_biases(np.random.default_rng(draw(st.integers(0, 2**32 - 1))), case)
    return case


@st.composite
def _domains(draw: Any, inputs: int, depth: int, points: bool) -> Domain:
    given_: dict[str, Any] = {
        "input_center": [draw(st.integers(-6, 6)) for _ in range(inputs)],
        "input_norm": draw(st.sampled_from(["inf", "2"])),
    }
    if points:
        return Domain.around(**given_)
    given_["input_radius"] = draw(_RADII)
    kind = draw(st.sampled_from(["around", "box", "total"]))
    if kind == "total":
        return Domain.around(**given_, total=draw(_RADII))
    radius = draw(st.one_of(_RADII, st.lists(_RADII, min_size=depth, max_size=depth)))
    return Domain.box(**given_, radius=radius) if kind == "box" else Domain.around(**given_, radius=radius)


def domains(net: Network, points: bool = False) -> st.SearchStrategy[Domain]:
    """Domains that fit the network; ``points``: with all radii 0."""
    return _domains(net.inputs, len(net.groups), points)


def inputs(net: Network, domain: Domain | None = None) -> st.SearchStrategy[Array]:
    """Inputs x (of the domain, if one is given), as float arrays."""
    if domain is None:
        return st.lists(_ENTRIES, min_size=net.inputs, max_size=net.inputs).map(np.array)
    from ..measure.region import Region

    region = Region.of(Layout.of(net), domain)
    return st.one_of(
        st.just(region.centre),
        st.integers(0, 2**32 - 1).map(lambda s: region.random_x(np.random.default_rng(s), 1)[0]),
    )


def directions(net: Network) -> st.SearchStrategy[Array]:
    """Unit directions in parameter space, flat: group after group, each the weight row by row, then the bias."""
    count = net.parameter_count

    def unit(index: int) -> Array:
        return np.asarray(np.eye(count)[index])

    def random(seed: int) -> Array:
        v = np.random.default_rng(seed).normal(size=count)
        return np.asarray(v / np.linalg.norm(v))

    return st.one_of(st.integers(0, count - 1).map(unit), st.integers(0, 2**32 - 1).map(random))


@st.composite
def cases(draw: Any, /, points: bool = False, **options: Any) -> tuple[Network, Domain]:
    """(network, domain) with options of networks()."""
    space = replace(Space(points=points), **options)
    case = draw(_cases(space))
    return case.network, case.domain


def guided_cases(space: Space, ratio: Callable[[AnyCase], float | None], seed: int, examples: int) -> list[AnyCase]:
    """Cases in the order of their ratios, the largest first, drawn with hypothesis' target() following the ratio."""
    seen: list[tuple[float, AnyCase]] = []

    @seeded(seed)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        derandomize=False,
        phases=[Phase.generate, Phase.target],
        suppress_health_check=list(HealthCheck),
    )
    @given(_cases(space))
    def explore(case: AnyCase) -> None:
        found = ratio(case)
        if found is not None and np.isfinite(found):
            seen.append((found, case))
            guide(float(found), label="found / claimed")

    explore()
    return [case for _, case in sorted(seen, key=lambda e: -e[0])]


def follow(value: float, label: str) -> None:
    """Tell hypothesis how close this example came, if a hypothesis test is running."""
    from hypothesis.errors import InvalidArgument

    if np.isfinite(value):
        try:
            guide(float(value), label=label)
        except InvalidArgument:  # no test is running, or the label was used already in this example
            return


__all__ = ["cases", "directions", "domains", "follow", "guided_cases", "inputs", "network", "networks"]
