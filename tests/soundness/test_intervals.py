"""Parameters with intervals of their own: bounds of both tiers are never below what is reached in them; the ready-made
kinds hold what they say; broken twins are caught.
"""

from __future__ import annotations

import itertools
import struct
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from certbound.bounds import enclosure, intervals, layerwise
from certbound.bounds.domain import Domain
from certbound.bounds.intervals import Intervals
from certbound.bounds.layerwise import layerwise as by_layers
from certbound.bounds.local import enclosures, sensitivities, tier, web
from certbound.errors import DomainError
from certbound.network.graph import Network
from certbound.numbers.directed import Up
from tests.soundness.test_gradient_entries import point, with_intervals
from tests.support.graph_jets import taylor
from tests.support.more_graphs import EVERY
from tests.support.random_graphs import random_graph
from tests.support.tampering import checker_module

SLACK = 1e-9


def reached(network: Network, domain: Domain, seed: int, points: int = 3) -> dict[str, float]:
    """Quantity -> a value that it has somewhere in the domain."""
    rng, count, inputs = np.random.default_rng(seed), len(network.theta), network.inputs
    found = dict.fromkeys(("output", "input_jacobian", "parameter_jacobian", "taylor_remainder"), 0.0)
    for _ in range(points):
        x, theta = point(network, domain, rng)
        by_x = taylor(network, x, theta, np.eye(inputs), np.zeros((inputs, count)))
        by_theta = taylor(network, x, theta, np.zeros((count, inputs)), np.eye(count))
        d = point(network, domain, rng)[1] - theta
        values = {
            "output": np.linalg.norm(by_x.value),
            "input_jacobian": np.linalg.norm(by_x.first, 2),
            "parameter_jacobian": np.linalg.norm(by_theta.first, 2),
        }
        if (size := float(np.linalg.norm(d))) > 1e-3:
            there = taylor(network, x, theta + d, np.zeros((1, inputs)), d[None]).value
            rest = np.linalg.norm(there - by_x.value - by_theta.first.T @ d) - 1e-13 * np.abs(by_x.value).sum()
            values["taylor_remainder"] = max(rest, 0.0) / size**2
        found = {quantity: max(found[quantity], float(values.get(quantity, 0.0))) for quantity in found}
    return found


def violations(network: Network, domain: Domain, seed: int) -> list[str]:
    values = reached(network, domain, seed)
    weak = by_layers(network, domain)
    both = {**{f"layerwise {q}": b for q, b in weak.bounds.items()}, **tier.local(network, domain, effort="low").bounds}
    return [q for q, b in both.items() if values.get(q.rpartition(" ")[2], 0.0) > b.value * (1 + SLACK)]


@pytest.mark.quick(2)
@pytest.mark.many(4)
@pytest.mark.parametrize("batch", range(8))
def test_no_bound_is_below_a_value_that_is_reached(batch: int) -> None:
    for seed in range(10 * batch, 10 * (batch + 1)):
        network = random_graph(seed)
        assert violations(network, with_intervals(network, seed, (0.003, 0.03, 0.2)[seed % 3]), seed) == [], seed


@pytest.mark.quick(4)
@pytest.mark.parametrize("name", EVERY)
def test_no_bound_of_an_architecture_is_below_a_value_that_is_reached(name: str) -> None:
    network = EVERY[name](2)
    assert violations(network, with_intervals(network, 2, 0.02), 3) == []


def same_for_all(network: Network, radius: float) -> Domain:
    fitted = Domain.box(input_center="0.1", input_radius="0.01", radius=Fraction(radius)).fit(network)
    every = np.full(len(network.theta), radius)
    return replace(fitted, intervals=Intervals("entries", (), below=every, above=every))


@pytest.mark.parametrize("name", ["mlp", "convolutional", "gru", "tied", "mixed"])
def test_one_radius_for_all_is_the_box(name: str) -> None:
    """Nothing is lost against the rules for one radius, but where the bias's ball takes more."""
    network, radius = EVERY[name](0), 2.0**-7
    own = same_for_all(network, radius)
    box = replace(own, intervals=None)
    for run in (by_layers, tier.local):
        one, other = run(network, own).bounds, run(network, box).bounds  # type: ignore[operator]
        assert one.keys() == other.keys()
        assert all(one[q].value <= other[q].value * (1 + 1e-6) for q in one), name


def _nothing(network: Any, node: Any) -> Any:
    weights, bias = intervals.of_node(network, node)
    return np.zeros_like(weights), bias


@pytest.mark.parametrize(
    ("module", "name", "twin"),
    [
        (web, "of_node", _nothing),
        (layerwise, "of_node", _nothing),
        (sensitivities, "own_move", lambda known, site: 0.3 * enclosures.own_move(known, site)),
    ],
    ids=["weights that stay (local)", "weights that stay (layerwise)", "moves too short"],
)
def test_broken_twins_are_caught(module: Any, name: str, twin: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, name, twin)
    found = 0
    for seed in range(60):
        network = random_graph(seed)
        found += bool(violations(network, with_intervals(network, seed, 0.3), seed))
    assert found >= 1


def test_the_balls_part_moves_with_the_weights() -> None:
    """With a ball of inputs and weights of no size, the output is what the weights' moves make of the ball."""
    network = EVERY["mlp"](0)
    fitted = Domain.box(input_center="0", input_radius="1", input_norm="2").fit(network)
    first = next(network.affine_nodes())
    reach = np.zeros(len(network.theta))
    reach[first.weight_at] = 1.0
    domain = replace(fitted, intervals=Intervals("entries", (), below=reach, above=reach))
    values, bounds = reached(network, domain, 0, 20), by_layers(network, domain).bounds
    assert bounds["output"].value >= values["output"]
    inside = enclosure.of_affine(
        first,
        enclosure.of_input(domain),
        enclosure.Moves(Up.zero, Up.zero, Up.zero, Up.zero, intervals.of_node(reach, first)),
    )
    unit = np.ones(network.inputs) / np.sqrt(network.inputs)
    moved = np.abs(np.ones_like(first.weight[0]) @ unit)  # W* left out: what the moves alone can add
    assert (inside.radius >= moved * (1 - 1e-12)).all()


def flips(value: float, first: int, last: int, count: int) -> list[float]:
    """Every finite value that at most ``count`` flips make."""
    (whole,) = struct.unpack("<I", struct.pack("<f", value))
    found = []
    for size in range(count + 1):
        for bits in itertools.combinations(range(first, last + 1), size):
            turned = whole
            for bit in bits:
                turned ^= 1 << bit
            found.append(struct.unpack("<f", struct.pack("<I", turned))[0])
    return found


@pytest.mark.parametrize(
    ("first", "last", "count"), [(0, 22, 1), (0, 22, 2), (20, 25, 3), (28, 29, 2), (21, 31, 1), (31, 31, 1)]
)
def test_flipped_bits_stay_in_their_intervals_which_are_the_hull(first: int, last: int, count: int) -> None:
    """The engine's and the checker's, against all values by enumeration."""
    flipped, outcome = checker_module("network.intervals").flipped, checker_module("outcome")
    rng = np.random.default_rng(first + last)
    values = np.float32([0.0, -0.0, 1.5, -1.0, 2.0**-140, *rng.normal(size=6), *(1e-3 * rng.normal(size=3))])
    for value in values.tolist():
        every = flips(value, first, last, count) + (flips(-value, first, last, count) if value == 0 else [])
        table = {"bits": (first, last), "count": count}
        if not np.isfinite(every).all():
            with pytest.raises(DomainError, match="infinite or NaN"):
                intervals._flips(np.array([value]), table, "w")
            with pytest.raises(outcome.Rejected):
                flipped(Fraction(value), first, last, count, "w")
            continue
        below, above = intervals._flips(np.array([value]), table, "w")
        assert value - below[0] <= min(every) and value + above[0] >= max(every)
        assert flipped(Fraction(value), first, last, count, "w") == (Fraction(min(every)), Fraction(max(every)))


@pytest.mark.parametrize("scheme", [{"scheme": "symmetric per tensor"}, {"scheme": "symmetric per channel", "axis": 1}])
def test_rounding_to_the_grid_stays_in_the_intervals(scheme: dict[str, Any]) -> None:
    grid, graph = checker_module("network.intervals").of_grid, checker_module("network.graph")
    rng = np.random.default_rng(0)
    for bits in (2, 4, 8):
        stored = rng.normal(size=(5, 3)) * [1.0, 0.01, 30.0]
        table = {"bits": bits, **scheme}
        size = np.abs(stored).max(axis=0, keepdims=True) if "axis" in scheme else np.abs(stored).max()
        step = size / (2 ** (bits - 1) - 1)
        rounded = np.round(stored / step) * step
        half, _ = intervals._half_step(stored, table, "w")
        assert (np.abs(rounded - stored) <= half * (1 + 1e-12)).all()
        tensor = graph.Tensor("w", [Fraction(v) for v in stored.ravel().tolist()], stored.shape)
        exact, _ = grid({**table, "tensors": ["w"]}, {"w": tensor}, "")["w"]
        assert all(
            Fraction(h) * (1 - Fraction(1, 2**50)) <= e <= Fraction(h) for e, h in zip(exact, half.ravel(), strict=True)
        )
