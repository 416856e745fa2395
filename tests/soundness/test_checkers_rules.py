"""What the checker itself proves where each parameter has an interval of its own, against points of the domain: its
entries (L14) and its bounds about an input (R15), whatever the engine would claim.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.intervals import Intervals
from certbound.network.graph import Network
from tests.soundness.test_gradient_entries import derivatives, point
from tests.support.graph_jets import taylor
from tests.support.more_graphs import EVERY
from tests.support.random_graphs import random_graph
from tests.support.replays import as_checked, domain_of, facts
from tests.support.tampering import checker_module

entries, batch = checker_module("local.gradient_entries"), checker_module("batch.intervals")
Outcome: Any = checker_module("outcome").Outcome


def uneven(network: Network, seed: int) -> Domain:
    """Intervals to one side, to the other, of one parameter alone, or of all; some of no width."""
    rng, count = np.random.default_rng(seed), len(network.theta)
    size = (0.003, 0.03, 0.3)[seed % 3]
    below, above = (size * rng.random(count) * (rng.random(count) < 0.6) for _ in range(2))
    if seed % 5 == 0:
        below[:] = 0.0
    elif seed % 5 == 1:
        above[:] = 0.0
    elif seed % 5 == 2 and count:
        alone = np.arange(count) == rng.integers(count)
        below, above = below * alone, 10.0 * above * alone
    radius, ball = str(rng.choice(["0", "0.003", "0.05"])), {} if seed % 3 else {"input_norm": "2"}
    fitted = Domain.box(input_center=str(rng.choice(["0", "-0.7"])), input_radius=radius, **ball).fit(network)  # type: ignore[arg-type]
    return replace(fitted, intervals=Intervals("entries", (), below=below, above=above))


def found_entries(network: Network, domain: Any) -> list[tuple[np.ndarray, np.ndarray]]:
    """Of each output the interval of every entry: in the parameters, then in the inputs."""
    web = checker_module("local.web").web_of(as_checked(network), domain)
    norms = checker_module("local.norms").Norms({}, "entries")
    known = checker_module("local.sensitivities").first_order(
        web, facts(network), "msu"[len(web.ports) % 3] * (len(web.ports) - 1), norms, None
    )
    found, nothing = entries.rule_l14(known, network.outputs), (Fraction(0), Fraction(0))
    rows = []
    for output in range(network.outputs):
        own = found.parameter_row(output)
        ends = [own.get(at, nothing) for at in range(len(network.theta))] + found.input_row(output)
        rows.append(tuple(np.array([float(end[side]) for end in ends]) for side in (0, 1)))
    return rows  # type: ignore[return-value]


def outside(network: Network, seed: int, points: int = 4) -> float:
    """The most that an entry is out of its interval, or a quantity above its bound, relative to its size."""
    domain, rng, worst = uneven(network, seed), np.random.default_rng(seed), 0.0
    checked = domain_of(network, domain)
    places = [point(network, domain, rng) for _ in range(points)]
    truth = [derivatives(network, *place) for place in places]
    for output, (lower, upper) in enumerate(found_entries(network, checked)):
        for by_theta, by_x in truth:
            value = np.concatenate([by_theta[output], by_x[output]])
            off = np.maximum(lower - value, value - upper).max(initial=0.0)
            worst = max(worst, float(off) / max(float(np.abs(value).max(initial=0.0)), 1e-3))
    prepared = batch.Prepared(as_checked(network), checked, facts(network))
    bounds = batch.rule_r15(prepared, checked.center).bounds
    for (x, theta), (by_theta, by_x) in zip(places, truth, strict=True):
        here, there = (values(network, x, t) for t in (theta, places[0][1]))
        d = places[0][1] - theta
        rest = np.linalg.norm(there - here - by_theta @ d) - 1e-12 * np.abs(here).sum()
        reached = {
            "output": np.linalg.norm(here),
            "input_jacobian": np.linalg.norm(by_x, 2),
            "parameter_jacobian": np.linalg.norm(by_theta, 2) if d.size else 0.0,
            "first_order_remainder": rest / np.linalg.norm(d) if np.linalg.norm(d) > 1e-3 else 0.0,
        }
        for quantity, bound in bounds.items():
            worst = max(worst, float(reached[quantity]) / max(float(bound), 1e-12) - 1.0)
    return worst


def values(network: Network, x: np.ndarray, theta: np.ndarray) -> np.ndarray:
    return taylor(network, x, theta, np.zeros((1, len(x))), np.zeros((1, len(theta)))).value


@pytest.mark.quick(1)
@pytest.mark.parametrize("part", range(6))
def test_nothing_leaves_what_is_proved_about_random_graphs(part: int) -> None:
    done = 0
    for seed in range(10 * part, 10 * (part + 1)):
        try:
            assert outside(random_graph(seed), seed) < 1e-9, seed
        except Outcome:  # a root or a quotient of an interval about 0
            continue
        done += 1
    assert done > 5


@pytest.mark.quick(3)
@pytest.mark.parametrize("name", EVERY)
def test_nothing_leaves_what_is_proved_about_an_architecture(name: str) -> None:
    assert outside(EVERY[name](3), 4, 2) < 1e-9


def still(network: Any, domain: Any, known: Any) -> Any:
    """R15 with parameters that do not move."""
    return _PREPARED(network, domain._replace(reach=[Fraction(0)] * len(domain.reach)), known)


_PREPARED = batch.Prepared
TWINS: dict[str, tuple[Any, str, Any]] = {
    "adjoints that weights do not move": (
        entries, "moved", lambda site, rows, inputs: [[Fraction(0)] * inputs for _ in rows.off]
    ),
    "inputs alone": (batch, "Prepared", still),
}  # fmt: skip


@pytest.mark.parametrize("twin", TWINS)
def test_a_broken_twin_is_caught(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where, name, broken = TWINS[twin]
    monkeypatch.setattr(where, name, broken)
    seeds = (seed for seed in range(2, 60, 3))  # those with large intervals
    assert any(outside(random_graph(seed), seed) > 1e-6 for seed in seeds)
