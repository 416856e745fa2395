"""Rule R14: never below what is reached, never looser than without it; broken twins are caught."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.bounds import chains, recursion
from certbound.bounds import recursion_multipliers as guesses
from certbound.bounds.domain import Domain
from certbound.bounds.intervals import Intervals
from certbound.bounds.layerwise import Layerwise, layerwise
from certbound.network.graph import Network
from certbound.numbers.directed import Up
from tests.soundness.test_gradient_entries import with_intervals
from tests.soundness.test_intervals import reached as inside_intervals
from tests.support.builders import mlp
from tests.support.graph_jets import reached
from tests.support.graphs import Builder
from tests.support.jets import lower_bounds, violations
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.networks import random_case
from tests.support.random_graphs import random_graph

JACOBIANS = ("input_jacobian", "parameter_jacobian")
SPARED = 1 + 1e-8  # of which each norm has 2^-31 for whoever verifies it, and a recursion 2^-27


def compared(network: Network, domain: Domain, low: Mapping[str, float]) -> tuple[list[str], Layerwise]:
    """(what is wrong with the bounds by the rule, the bounds)."""
    found, plain = layerwise(network, domain, recursion=True), layerwise(network, domain)
    bounds = {q: str(bound.value) for q, bound in found.bounds.items()}
    wrong = violations(bounds, dict(low))
    return wrong + [q for q in plain.bounds if not found.bounds[q].value <= plain.bounds[q].value], found


def uses(found: Layerwise) -> bool:
    """Whether some step states a recursion."""
    return any(step.recursion for step in found.steps)


@pytest.mark.slow(seconds=6)
def test_random_chains(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    used, count = 0, cases(25, 200)
    for seed in range(count):
        _, network, domain = random_case(seed, tmp_path)
        domain = domain.fit(network)
        with np.errstate(all="ignore"):
            low = lower_bounds(network, domain, np.random.default_rng(seed))
        wrong, found = compared(network, domain, low)
        assert wrong == [], seed
        used += uses(found)
    assert used > count // 2


@pytest.mark.slow(seconds=6)
@pytest.mark.many(7)
@pytest.mark.parametrize("name", EVERY)
def test_every_architecture(name: str) -> None:
    for seed, kind in enumerate(DOMAINS):
        network, rng = EVERY[name](seed), np.random.default_rng(seed)
        domain = DOMAINS[kind](("0.01", "0.1", "0")[seed]).fit(network)
        assert compared(network, domain, reached(network, domain, rng))[0] == []


@pytest.mark.slow(seconds=8)
def test_where_each_parameter_has_an_interval_of_its_own(cases: Callable[[int, int], int]) -> None:
    """The matrix of a link then moves by the norm of its entries' reaches."""
    used, count = 0, cases(16, 120)
    for seed in range(count):
        network = random_graph(seed) if seed % 4 else EVERY[list(EVERY)[seed // 4 % len(EVERY)]](seed)
        domain = with_intervals(network, seed, (0.01, 0.1, 0.4)[seed % 3])
        found, plain = layerwise(network, domain, recursion=True), layerwise(network, domain)
        assert [q for q in plain.bounds if not found.bounds[q].value <= plain.bounds[q].value] == [], seed
        values = inside_intervals(network, domain, seed)
        assert [q for q, b in found.bounds.items() if values.get(q, 0.0) > b.value * (1 + 1e-9)] == [], seed
        used += uses(found)
    assert used > count // 2


def merged() -> Network:
    """b a x with a = [[3, 4], [0, 0]], b = [[0, 0], [3, 4]]."""
    b = Builder(2)
    b.affine(b.affine(0, "a", 2, bias=False), "b", 2, bias=False)
    b.theta[:] = [3.0, 4.0, 0.0, 0.0, 0.0, 0.0, 3.0, 4.0]
    c = Builder(2)
    c.theta, c.groups, c.places = b.theta, b.groups, b.places
    c.affine(c.affine(0, "a", 2, bias=False), "b", 2, bias=False)
    return c.network()


def one_sided() -> tuple[Network, Domain]:
    """One weight of a moves by at most 1, to one side: ||b a|| is 15 where it is stored and 17 at the other end."""
    network = merged()
    move = np.zeros(len(network.theta))
    move[0] = 1.0
    own = Intervals("entries", (), below=0 * move, above=move)
    return network, replace(Domain.box().fit(network), intervals=own)


@pytest.mark.parametrize("broken", [False, True])
def test_one_sided_intervals(broken: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule in which weights with intervals of their own stand still is caught."""
    if broken:
        monkeypatch.setattr(chains.Chains, "map_of", lambda self, at, own, moved: MAP_OF(self, at, own, Up.zero))
    network, domain = one_sided()
    found = layerwise(network, domain, recursion=True)
    assert uses(found)
    reached_there = inside_intervals(network, domain, 0, points=30)["input_jacobian"]
    assert (reached_there > found.bounds["input_jacobian"].value * (1 + 1e-9)) == broken


@pytest.mark.slow(seconds=8)
def test_random_graphs(cases: Callable[[int, int], int]) -> None:
    used = 0
    for seed in range(cases(15, 150)):
        network, rng = random_graph(seed), np.random.default_rng(seed)
        domain = list(DOMAINS.values())[seed % 3](str(rng.choice(["0", "0.01", "0.1"]))).fit(network)
        wrong, found = compared(network, domain, reached(network, domain, rng))
        assert wrong == [], seed
        used += uses(found)
    assert used > 5


def hidden(activation: str = "relu", layers: int = 2) -> Network:
    """x -> c phi(b phi(a x)) ..., one neuron each."""
    b = Builder(1, 3)
    value = b.affine(0, "a", 1, bias=False, scale=2.0)
    for name in "bcd"[: layers - 1]:
        value = b.affine(b.activation(value, activation), name, 1, bias=False, scale=2.0)
    return b.network()


def twice() -> Network:
    """w w x."""
    b = Builder(1, 1)
    b.affine(b.affine(0, "w", 1, bias=False), "w", 1, bias=False)
    return b.network()


def before_and_in() -> Network:
    """v w (w x + x): a group before the chain and in it."""
    b = Builder(1, 2)
    b.affine(b.affine(b.linear([(b.affine(0, "w", 1, bias=False), 1.0), (0, 1.0)]), "w", 1, bias=False), "v", 1)
    return b.network()


POINT = Domain.around(input_center=1)
INPUTS = Domain.around(input_radius=1)
WEIGHTS = Domain.around(input_center=1, radius="0.5")
CASES = [(hidden(), INPUTS), (hidden("identity", 3), WEIGHTS), (hidden("identity", 3), POINT), (twice(), POINT)]
CASES += [(before_and_in(), POINT), (hidden("sin", 3), INPUTS), (hidden("tanh", 3), WEIGHTS)]


def caught() -> int:
    """In how many of the cases something is reached that is above a bound."""
    found = 0
    for network, domain in CASES:
        low = reached(network, domain.fit(network), np.random.default_rng(0), points=30)
        bounds = layerwise(network, domain.fit(network), recursion=True).bounds
        found += bool(violations({q: str(b.value) for q, b in bounds.items() if q in JACOBIANS}, low))
    return found


def test_the_cases_hold() -> None:
    assert caught() == 0


RIGHT = {name: getattr(recursion, name) for name in ("_bent", "_lifted", "slopes")}


def _nearer(low: Any, high: Any) -> Any:
    whole = RIGHT["slopes"](low, high)
    return replace(whole, deviation=0.5 * whole.deviation)


def _without_e(link: Any, x: Any, given: Any) -> Any:
    return RIGHT["_bent"](link, x, given) - np.diag(given)


MAP_OF = chains.Chains.map_of
TWINS: dict[str, tuple[Any, str, Any]] = {
    "half of the slopes": (chains, "slopes", _nearer),
    "E is forgotten": (recursion, "_bent", _without_e),
    "R is forgotten": (recursion, "_lifted", lambda z, y: np.zeros((len(y.centre), len(y.centre)))),
    "weights stand still": (chains.Chains, "map_of", lambda self, at, own, moved: MAP_OF(self, at, own, Up.zero)),
    "own parameters are forgotten": (recursion.Directions, "own", lambda self, link: Up.zero),
    "groups count once": (
        chains.Chains,
        "_directions",
        lambda self, uses, before: recursion.Directions(Up.zero, dict.fromkeys(uses, Up.one)),
    ),
    "groups in the chain are passed on": (chains, "Counter", lambda items: Counter()),
}


@pytest.mark.parametrize("twin", TWINS)
def test_a_broken_twin_is_caught(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where, name, broken = TWINS[twin]
    monkeypatch.setattr(where, name, broken)
    assert caught()


def test_a_point_is_exact() -> None:
    network = hidden("tanh", 3)
    found = layerwise(network, POINT.fit(network), recursion=True).bounds
    low = reached(network, POINT.fit(network), np.random.default_rng(0), points=1)
    assert all(found[q].value == pytest.approx(low[q], rel=1e-6) for q in JACOBIANS)


def test_linear_layers_are_merged() -> None:
    """In exact numbers; a product of norms would be 25."""
    network = merged()
    assert layerwise(network, Domain.around().fit(network)).bounds["input_jacobian"].value == pytest.approx(25.0)
    found = layerwise(network, Domain.around().fit(network), recursion=True).bounds["input_jacobian"].value
    assert found == pytest.approx(15.0, rel=1e-6)


def test_closed_multipliers_are_not_looser_than_the_product() -> None:
    rng = np.random.default_rng(5)
    for _ in range(40):
        widths = rng.integers(1, 9, size=rng.integers(3, 6))
        links: list[recursion.Link] = []
        product = 1.0
        for j, (m, n) in enumerate(itertools.pairwise(widths)):
            moved, matrix = float(rng.choice([0.0, 0.01, 1.0])), rng.normal(size=(n, m))
            if j:
                low = -rng.uniform(0, 1, size=m) * rng.integers(2)
                links.append(recursion.slopes(low, low + rng.uniform(0, 2, size=m)))
                product *= float((np.abs(links[-1].centre) + links[-1].deviation).max())
            links.append(recursion.Map(matrix, Up(moved), Up.one, j))
            product *= float(np.linalg.norm(matrix, 2)) + moved
        given = guesses._closed(links, recursion.Directions(Up.one, {}))
        assert recursion.bound(links, recursion.Directions(Up.one, {}), given).value <= product * (1 + 2.0**-8)


def by_layers(seed: int, folder: Path) -> list[str]:
    """What is certified above the sharpened closed form on ||[W_j b_j]|| <= nu_j."""
    rng = np.random.default_rng(seed)
    widths = [int(n) for n in rng.integers(1, 6, size=rng.integers(2, 6))]
    pairs, bias = list(itertools.pairwise(widths)), bool(rng.integers(2))
    weights = [(rng.choice([0.1, 1.0]) * rng.normal(size=(n, m))).astype(np.float32) for m, n in pairs]
    biases = [rng.normal(size=n).astype(np.float32) if bias else None for _, n in pairs]
    activation = str(rng.choice(["identity", "tanh", "sigmoid", "softplus", "relu", "silu", "sin", "elu"]))
    model = mlp(weights, biases, [activation] * (len(pairs) - 1) + [None])
    network = certbound.load(model.save(folder / f"layers{seed}.onnx"))
    radii = [str(rng.choice(["0", "0.01", "0.5"])) for _ in pairs]
    centre = rng.normal(size=widths[0])
    domain = Domain.around(input_center=centre.tolist(), input_radius="0.25", input_norm="2", radius=radii)
    whole = [w if b is None else np.column_stack([w, b]) for w, b in zip(weights, biases, strict=True)]
    norms = [float(np.linalg.norm(v.astype(float), 2)) + float(r) for v, r in zip(whole, radii, strict=True)]
    form = certbound.closed_form(
        widths, activation, domain="layers", layer_norms=norms, input_norm=math.hypot(*centre) + 0.25, bias=bias
    )
    found = layerwise(network, domain.fit(network), recursion=True).bounds
    return [q for q, b in found.items() if q in form.values and b.value > float(form.values[q]["sharpened"]) * SPARED]


@pytest.mark.slow(seconds=8)
def test_no_bound_is_above_the_closed_form_of_its_layers(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    assert [(seed, q) for seed in range(cases(25, 200)) for q in by_layers(seed, tmp_path)] == []
