"""Rule L14: no entry of a derivative leaves its interval; tight at points and near them; broken twins are caught."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.bounds.domain import Domain
from certbound.bounds.intervals import Intervals
from certbound.bounds.local import gradient_entries as rule
from certbound.bounds.local.gradient_entries import GradientEntries, gradient_entries
from certbound.network.graph import Network
from tests.support.builders import mlp
from tests.support.graph_jets import sample, taylor
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.networks import random_case
from tests.support.random_graphs import random_graph

KINKS = ("relu", "leaky_relu", "prelu", "hardtanh", "hardsigmoid", "hardswish")


def derivatives(network: Network, x: np.ndarray, theta: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of each output, in the parameters and in the inputs, by directions."""
    count, inputs = len(theta), network.inputs
    by_theta = taylor(network, x, theta, np.zeros((count, inputs)), np.eye(count)).first.T
    return by_theta, taylor(network, x, theta, np.eye(inputs), np.zeros((inputs, count))).first.T


def with_intervals(network: Network, seed: int, size: float) -> Domain:
    """A box in which some parameters move to one side, some to both, some not."""
    rng = np.random.default_rng(seed)
    count = len(network.theta)
    below, above = (size * rng.random(count) * (rng.random(count) < 0.6) for _ in range(2))
    fitted = Domain.box(input_center="0.1", input_radius="0.003").fit(network)
    return replace(fitted, intervals=Intervals("entries", (), below=below, above=above))


def point(network: Network, domain: Domain, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A point of the domain, as a rule a corner."""
    if domain.intervals is None:
        return sample(network, domain, rng)
    x, _ = sample(network, replace(domain, intervals=None), rng)
    move = np.where(rng.random(len(network.theta)) < 0.5, -domain.intervals.below, domain.intervals.above)
    return x, network.theta + rng.choice([1.0, rng.random()]) * move


def outside(network: Network, domain: Domain, seed: int, points: int = 3) -> float:
    """How far a derivative is out of its interval at some points of the domain, relative to the largest one."""
    found, rng, worst = gradient_entries(network, domain), np.random.default_rng(seed), 0.0
    for _ in range(points):
        for value, (lower, upper) in zip(
            derivatives(network, *point(network, domain, rng)), (found.parameters, found.inputs), strict=True
        ):
            size = max(float(np.abs(value).max(initial=0.0)), 1e-3)
            worst = max(worst, float(np.maximum(lower - value, value - upper).max(initial=0.0)) / size)
    return worst


def domains(network: Network, seed: int) -> list[Domain]:
    radius = ("0", "0.003", "0.03")[seed // 3 % 3]
    return [list(DOMAINS.values())[seed % 3](radius).fit(network), with_intervals(network, seed, 0.03)]


@pytest.mark.quick(2)
@pytest.mark.many(4)
@pytest.mark.parametrize("batch", range(10))
def test_no_entry_of_a_random_graph_leaves_its_interval(batch: int) -> None:
    for seed in range(12 * batch, 12 * (batch + 1)):
        network = random_graph(seed)
        for domain in domains(network, seed):
            assert outside(network, domain, seed) < 1e-9, (seed, domain.kind)


@pytest.mark.quick(5)
@pytest.mark.many(25)
@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("kind", [*DOMAINS, "intervals"])
def test_no_entry_of_an_architecture_leaves_its_interval(name: str, kind: str) -> None:
    network = EVERY[name](1)
    domain = with_intervals(network, 1, 0.01) if kind == "intervals" else DOMAINS[kind]("0.01").fit(network)
    assert outside(network, domain, 2) < 1e-9


def test_no_entry_of_a_chain_leaves_its_interval(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    done = 0
    for seed in range(cases(40, 300)):
        _, network, domain = random_case(seed, tmp_path)
        domain = domain.fit(network)
        if network.groups and not any(unit.activation in KINKS for unit in network.units):
            try:
                assert outside(network, domain, seed, 2) < 1e-9, seed
            except rule.RangeOverflow:
                continue
            done += 1
    assert done > 10


def widths(found: GradientEntries) -> np.ndarray:
    return np.concatenate(
        [(found.parameters[1] - found.parameters[0]).ravel(), np.ravel(np.subtract(*found.inputs[::-1]))]
    )


@pytest.mark.parametrize("name", ["mlp", "residual", "gru", "softmax", "mixed"])
def test_intervals_are_tight(name: str) -> None:
    """At a point they are as wide as roundings; near one, little wider than what is found there."""
    network = EVERY[name](0)
    found = gradient_entries(network, DOMAINS["around"]("0").fit(network))
    size = np.abs(found.parameters[1]).max()
    assert widths(found).max() < 1e-9 * size
    near, rng = DOMAINS["box"]("0.0001").fit(network), np.random.default_rng(0)
    points = [np.concatenate([d.ravel() for d in derivatives(network, *point(network, near, rng))]) for _ in range(40)]
    assert widths(gradient_entries(network, near)).sum() < 12 * np.ptp(np.array(points), axis=0).sum()


def test_at_a_kink_both_slopes_are_in_the_intervals(tmp_path: Path) -> None:
    file = mlp([np.array([[1.0]]), np.array([[2.0]])], [np.zeros(1), np.zeros(1)], ["relu", None]).save(
        tmp_path / "n.onnx"
    )
    network = certbound.load(file)
    found = gradient_entries(network, Domain.box(input_radius="0.5").fit(network))
    (lower, upper) = found.inputs
    assert lower[0, 0] <= 0.0 and upper[0, 0] >= 2.0 and lower[0, 0] > -1e-5 and upper[0, 0] < 2.0 + 1e-5


def _nothing_moves(site: Any, rows: Any) -> np.ndarray:
    return np.zeros((len(rows.off), site.linear.shape[1]))


def _narrow(real: Any) -> Any:
    """The values' widths left out of the products."""

    def add_site(known: Any, site: Any, rows: Any, centre: Any, off: Any, size: Any) -> None:
        stages = list(known.stages)
        value = stages[site.parent].value
        stages[site.parent] = replace(stages[site.parent], value=replace(value, total=np.zeros_like(value.total)))
        real(replace(known, stages=stages), site, rows, centre, off, size)

    return add_site


def _adjoints_known(real: Any) -> Any:
    """The adjoints' widths left out of the products."""

    def add_site(known: Any, site: Any, rows: Any, centre: Any, off: Any, size: Any) -> None:
        real(known, site, replace(rows, off=np.zeros_like(rows.off)), centre, off, size)

    return add_site


def _half(real: Any) -> Any:
    return lambda left, ball: 0.5 * real(left, ball)


@pytest.mark.parametrize(
    ("name", "twin"),
    [
        ("_moved", lambda real: _nothing_moves),
        ("_add_site", _narrow),
        ("_add_site", _adjoints_known),
        ("_after", _half),
    ],
    ids=["weights that do not move", "values known exactly", "adjoints known exactly", "half of what slopes change"],
)
def test_broken_twins_are_caught(name: str, twin: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rule, name, twin(getattr(rule, name)))
    found = 0
    for seed in range(40):
        network = random_graph(seed)
        found += any(outside(network, domain, seed) > 1e-9 for domain in domains(network, seed + 6))
    assert found >= 2
