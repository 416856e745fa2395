"""Rule L16: along chains, with the slopes of the tier local; never below what is reached, broken twins are caught."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import prove_facts
from certbound.bounds.local import recursion
from certbound.bounds.local.recursion import INPUT, PARAMETERS, is_chain, of_jacobian
from certbound.bounds.local.sensitivities import sensitivities
from certbound.bounds.local.web import web_of
from certbound.network.graph import Network
from certbound.numbers.directed import Up
from tests.soundness.test_gradient_entries import with_intervals
from tests.soundness.test_intervals import reached as inside_intervals
from tests.support.graph_jets import reached, taylor
from tests.support.graphs import Builder
from tests.support.jets import lower_bounds
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.networks import random_case

ROOM = 1 + 1e-9


def bounds(network: Network, domain: Domain) -> dict[str, float]:
    """What the rule alone says; nothing if the network is no chain."""
    prove_facts(network, lambda _: None)
    web = web_of(network, domain)
    if not is_chain(web):
        return {}
    links = recursion.links_of(sensitivities(web, with_lines=True))
    found = {q: of_jacobian(web, links, q) for q in (INPUT, PARAMETERS)}
    return {q: statement.bound.value for q, statement in found.items() if statement is not None}


def below(found: dict[str, float], low: dict[str, float]) -> list[str]:
    """The quantities whose bound is below a value that is reached."""
    return [q for q, bound in found.items() if low.get(q, 0.0) > bound * ROOM]


@pytest.mark.slow(seconds=8)
def test_random_chains(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    used, count = 0, cases(25, 300)
    for seed in range(count):
        _, network, domain = random_case(seed, tmp_path)
        domain = domain.fit(network)
        with np.errstate(all="ignore"):
            low = lower_bounds(network, domain, np.random.default_rng(seed))
            found = bounds(network, domain)
        assert below(found, {q: float(v) for q, v in low.items()}) == [], seed
        used += bool(found)
    assert used > count // 2


@pytest.mark.parametrize("name", EVERY)
def test_every_architecture(name: str) -> None:
    for seed, kind in enumerate(DOMAINS):
        network = EVERY[name](seed)
        domain = DOMAINS[kind](("0.01", "0.1", "0")[seed]).fit(network)
        assert below(bounds(network, domain), reached(network, domain, np.random.default_rng(seed))) == []


def test_where_each_parameter_has_an_interval_of_its_own(cases: Callable[[int, int], int]) -> None:
    for seed in range(cases(6, 60)):
        network = tied(seed) if seed % 2 else dense(seed, 2, 4, 4, 2)
        domain = with_intervals(network, seed, (0.01, 0.1, 0.4)[seed % 3])
        assert below(bounds(network, domain), inside_intervals(network, domain, seed)) == [], seed


def dense(seed: int, *widths: int) -> Network:
    """Dense layers with tanh between them."""
    b = Builder(widths[0], seed)
    value = 0
    for layer, width in enumerate(widths[1:], 1):
        value = b.affine(value if layer == 1 else b.activation(value), f"layer{layer}", width)
    return b.network()


def tied(seed: int) -> Network:
    """One matrix used three times."""
    b = Builder(3, seed)
    value = 0
    for _ in range(3):
        value = b.activation(b.affine(value, "w", 3))
    return b.network()


def linear() -> Network:
    """w w x, one number each: its derivative in w is 2 w x."""
    b = Builder(1)
    b.affine(b.affine(0, "w", 1, bias=False), "w", 1, bias=False)
    return b.network()


def test_a_group_that_is_used_twice_counts_twice() -> None:
    found, (w,) = bounds(linear(), Domain.around(input_center="1").fit(linear())), linear().theta
    assert abs(2.0 * w) <= found[PARAMETERS] <= abs(2.0 * w) * (1 + 1e-6)


def scaled(kind: str, seed: int = 1) -> Network:
    """Something is applied to the input itself: it belongs to stage 0 of the web."""
    b = Builder(2, seed)
    first = {
        "scale": lambda: b.linear([(0, 10.0)]),
        "tanh": lambda: b.activation(b.linear([(0, 10.0)])),
        "square": lambda: b.product(b.linear([(0, 3.0)]), 1),
        "alone": lambda: b.linear([(0, 10.0)]),
    }[kind]()
    if kind != "alone":
        b.affine(b.activation(b.affine(first, "a", 4)), "b", 2)
    return b.network()


CASES = [
    (scaled("scale"), Domain.around(input_radius="0.001", radius="0.001")),
    (linear(), Domain.around(input_center="1")),
    (dense(1, 2, 6, 6, 2), Domain.around(input_radius="0.5", radius="0.001")),
    (dense(2, 2, 6, 6, 2), Domain.around(input_radius="0.001", radius="0.4")),
    (tied(1), Domain.around(input_center="0.5", input_radius="0.01", radius="0.1")),
]


def caught() -> bool:
    return any(
        below(bounds(n, d.fit(n)), reached(n, d.fit(n), np.random.default_rng(3), 6)) for n, d in CASES
    )  # fmt: skip


def test_the_cases_hold() -> None:
    assert not caught()


RIGHT = recursion.slopes


def _nearer(low: Any, high: Any) -> Any:
    whole = RIGHT(low, high)
    return replace(whole, deviation=0.3 * whole.deviation)


def _behind_the_input(known: Any) -> Any:
    return {name: link for name, link in LINKS_OF(known).items() if name != "stage 0"}


LINKS_OF = recursion.links_of
TWINS: dict[str, tuple[str, Any]] = {
    "what is applied to the input": ("links_of", _behind_the_input),
    "a part of the slopes": ("slopes", _nearer),
    "weights stand still": ("Map", lambda matrix, moved, own, group: MAP(matrix, Up.zero, own, group)),
    "half of the own parameters": ("Map", lambda matrix, moved, own, group: MAP(matrix, moved, Up(0.5) * own, group)),
    "groups count once": ("root", lambda count: Up.one),
}
MAP = recursion.Map


def test_what_is_applied_to_the_input_counts() -> None:
    for kind in ("scale", "tanh", "square", "alone"):
        domain = Domain.around(input_center="0.2", input_radius="0.05", radius="0.01").fit(scaled(kind))
        found = bounds(scaled(kind), domain)
        assert INPUT in found and below(found, reached(scaled(kind), domain, np.random.default_rng(0))) == [], kind


@pytest.mark.parametrize("twin", TWINS)
def test_a_broken_twin_is_caught(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    name, broken = TWINS[twin]
    monkeypatch.setattr(recursion, name, broken)
    assert caught()


def deep(depth: int) -> Network:
    """Slopes near 1 and matrices of norm about 2, whose entries' sizes have a larger one."""
    return dense(3, 4, *[16] * (depth - 1), 2)


def test_roundings_do_not_grow_with_depth() -> None:
    """At a point every form is about exact, however many stages there are."""
    network = deep(20)
    domain = Domain.around(input_center="0.3").fit(network)
    result = certbound.certify(network, domain, tier="local")
    x, theta = np.full(4, 0.3), network.theta
    by_input = taylor(network, x, theta, np.eye(4), np.zeros((4, theta.size))).first
    by_parameters = taylor(network, x, theta, np.zeros((theta.size, 4)), np.eye(theta.size)).first
    for quantity, jacobian in ((INPUT, by_input), (PARAMETERS, by_parameters)):
        reached_there = float(np.linalg.norm(jacobian, 2))
        assert reached_there <= float(result.bounds[quantity]) * ROOM
        assert float(result.bounds[quantity]) <= reached_there * (1 + 1e-4)
