"""Leaves that are cut at kinks, and points of a domain with the leaves that they lie in."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from fractions import Fraction

import numpy as np

from certbound.bounds.domain import Domain
from certbound.bounds.local.phases import Cut, Cuts, is_inside, kinks_of, parts_of
from certbound.bounds.local.web import Web, web_of
from certbound.network.graph import Elementwise, Network, Unit
from tests.support.graph_jets import sample, taylor
from tests.support.graphs import Builder

KINKED = {  # an activation of each kind that has kinks
    "relu": Unit("relu", ()),
    "leaky": Unit("leaky_relu", (("alpha", Fraction(1, 8)),)),
    "abs": Unit("leaky_relu", (("alpha", Fraction(-1)),)),
    "hardtanh": Unit("hardtanh", (("min_val", Fraction(-1, 4)), ("max_val", Fraction(1, 3)))),
    "clip": Unit("hardtanh", (("min_val", Fraction(0)), ("max_val", Fraction(1, 2)))),
    "hardsigmoid": Unit("hardsigmoid", (("alpha", Fraction(2)), ("beta", Fraction(1, 2)))),
    "hardswish": Unit("hardswish", ()),
    "selu": Unit("selu", (("alpha", Fraction("1.67326")), ("gamma", Fraction("1.0507")))),
    "elu": Unit("elu", (("alpha", Fraction(1, 2)),)),
}
Leaf = tuple[Domain, Cuts]


def chain(seed: int, unit: Unit, widths: tuple[int, ...] = (2, 4, 3, 2), skip: bool = False) -> Network:
    """A chain, or one whose later layers also take the value before them, with biases that put kinks in the middle."""
    rng = np.random.default_rng(seed)
    b = Builder(widths[0], seed)
    value = 0
    for j, width in enumerate(widths[1:]):
        before, value = value, b.affine(value, f"layer{j}", width, scale=1.5)
        if j + 2 < len(widths):
            value = b.activation(value, unit.activation, **dict(unit.parameters))
            if skip and j:
                value = b.linear([(value, 1.0), (before, 0.5 * rng.normal(size=(width, widths[j])))])
    return b.network()


def values_at(network: Network, web: Web, port: int, x: np.ndarray, theta: np.ndarray) -> np.ndarray:
    """What the activation behind a port takes."""
    (first, *_) = web.stages[web.ports[port].stage].nodes
    none = np.zeros((1, x.size)), np.zeros((1, theta.size))
    return taylor(dataclasses.replace(network, nodes=network.nodes[: first.parent]), x, theta, *none).value


def random_leaves(network: Network, domain: Domain, rng: np.random.Generator, depth: int) -> Iterator[Leaf]:
    """The leaves of a random tree."""
    web = web_of(network, domain)
    places = [
        (port.number, p, kink)
        for port in web.ports[1:]
        for p in range(port.size)
        for kink in kinks_of(web, port.number, p)
    ]

    def split(leaf: Leaf, left: int) -> Iterator[Leaf]:
        box, cuts = leaf
        parts = parts_of(cuts)
        free = [place for place in places if is_inside(place[2], parts.get(place[0], {}).get(place[1], (None, None)))]
        if not left or not free:
            yield leaf
        elif rng.random() < 0.25 and box.norm == "inf":
            i = int(rng.integers(len(box.input_center)))
            radius = [r / 2 if k == i else r for k, r in enumerate(box.input_radius)]
            for sign in (-1, 1):
                centre = [c + sign * radius[i] if k == i else c for k, c in enumerate(box.input_center)]
                half = dataclasses.replace(box, input_center=tuple(centre), input_radius=tuple(radius))
                yield from split((half, cuts), left - 1)
        else:
            place = free[int(rng.integers(len(free)))]
            for right in (False, True):
                yield from split((box, (*cuts, Cut(*place, right))), left - 1)

    return split((domain, ()), depth)


@dataclasses.dataclass(frozen=True)
class Point:
    """A point, and norms of what is bounded there."""

    x: np.ndarray
    theta: np.ndarray
    values: dict[int, np.ndarray]  # port -> what the activation takes
    norms: dict[str, float]

    def is_in(self, leaf: Leaf) -> bool:
        """Whether it is in a leaf, clearly."""
        box, cuts = leaf
        if box.norm == "inf":
            far = np.abs(self.x - [float(c) for c in box.input_center]) - [float(r) for r in box.input_radius]
            if (far > 0).any():
                return False
        margins = [(self.values[c.port][c.neuron] - float(c.kink)) * (1 if c.right else -1) for c in cuts]
        return all(margin > 1e-9 for margin in margins)


def points(network: Network, domain: Domain, rng: np.random.Generator, count: int) -> Iterator[Point]:
    """Random points of a domain; at almost all of them the network is smooth."""
    web, inputs, parameters = web_of(network, domain), network.inputs, len(network.theta)
    at = [
        port.number
        for port in web.ports[1:]
        if (nodes := web.stages[port.stage].nodes) and isinstance(nodes[0], Elementwise)
    ]
    for _ in range(count):
        x, theta = sample(network, domain, rng)
        if domain.norm == "inf" and rng.random() < 0.7:
            x = np.array([float(c) for c in domain.input_center])
            x = x + rng.uniform(-1, 1, size=inputs) * [float(r) for r in domain.input_radius]
        by_x = taylor(network, x, theta, np.eye(inputs), np.zeros((inputs, parameters)))
        by_theta = taylor(network, x, theta, np.zeros((parameters, inputs)), np.eye(parameters))
        norms = {
            "output": float(np.linalg.norm(by_x.value)),
            "input_jacobian": float(np.linalg.norm(by_x.first, 2)),
            "parameter_jacobian": float(np.linalg.norm(by_theta.first, 2)),
        }
        yield Point(x, theta, {q: values_at(network, web, q, x, theta) for q in at}, norms)
