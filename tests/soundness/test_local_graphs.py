"""The tier local on graphs: exact at points on every architecture, never below what is reached, broken twins caught."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.local import adjoints, hessian, reduction, sensitivities, tier, web
from certbound.bounds.local.known import Own
from certbound.bounds.local.plan import LocalBounds
from certbound.network.graph import Linear, Network
from certbound.numbers.directed import Up
from tests.support import graph_jets
from tests.support.graph_jets import reached, taylor
from tests.support.graphs import ARCHITECTURES, Builder
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.random_graphs import random_graph

SLACK = 1e-9
ROUNDED = {"constants"}  # their fixed numbers are known to 1e-6 only


def run(network: Network, domain: Domain) -> LocalBounds:
    return tier.local(network, domain.fit(network))


def violations(network: Network, domain: Domain, seed: int, points: int = 2) -> list[str]:
    found = reached(network, domain.fit(network), np.random.default_rng(seed), points)
    return [q for q, bound in run(network, domain).bounds.items() if found.get(q, 0.0) > bound.value * (1 + SLACK)]


def at_point(network: Network, x: np.ndarray) -> tuple[float, float, np.ndarray]:
    """(norm of the parameter Jacobian, norm of the input Jacobian, second derivative) at the stored parameters."""
    count, inputs = len(network.theta), network.inputs
    by_theta = taylor(network, x, network.theta, np.zeros((count, inputs)), np.eye(count)).first
    by_x = taylor(network, x, network.theta, np.eye(inputs), np.zeros((inputs, count))).first
    return (
        float(np.linalg.norm(by_theta, 2)),
        float(np.linalg.norm(by_x, 2)),
        graph_jets.hessian(network, x, network.theta),
    )


@pytest.mark.quick(2)
@pytest.mark.many(4)
@pytest.mark.parametrize("batch", range(10))
def test_no_bound_of_a_random_graph_is_below_a_value_that_is_reached(batch: int) -> None:
    for seed in range(12 * batch, 12 * (batch + 1)):
        network = random_graph(seed)
        domain = list(DOMAINS.values())[seed % 3](("0", "0.003", "0.03")[seed // 3 % 3])
        assert violations(network, domain, seed) == [], seed


@pytest.mark.quick(5)
@pytest.mark.parametrize("name", EVERY)
def test_derivatives_at_a_point_are_exact(name: str) -> None:
    for seed in range(2):
        network = EVERY[name](seed)
        jacobian, by_x, second = at_point(network, np.full(network.inputs, 0.3))
        found = run(network, Domain.around(input_center="0.3"))
        room = 1e-4 if name in ROUNDED else 1e-6
        assert found.bounds["parameter_jacobian"].value <= jacobian * (1 + room), name
        assert found.bounds["input_jacobian"].value <= by_x * (1 + room) + 1e-12, name
        stacked = float(np.linalg.norm(second.reshape(-1, second.shape[2]), 2))
        assert found.bounds["parameter_hessian"].value <= stacked * (1 + room) + 1e-12, name
        if network.outputs == 1:
            assert found.bounds["parameter_hessian"].value >= stacked * (1 - 1e-9), name


def test_a_chain_has_one_site_one_port_and_one_stage_for_each_layer() -> None:
    network = ARCHITECTURES["mlp"](0)
    built = web.web_of(network, Domain.around().fit(network))
    assert [site.parent for site in built.sites] == [0, 1, 2]
    assert [list(port.sites) for port in built.ports] == [[], [1], [2], [3]]
    assert all(port.sites[s].is_identity for port in built.ports for s in port.sites)
    assert [len(stage.ports) for stage in built.stages] == [1, 1, 1, 1]


def test_a_selection_of_the_first_entries_is_no_diagonal_map() -> None:
    b = Builder(4)
    b.affine(b.activation(b.part(0, 0, 2)), "head", 1)
    made = b.network()
    assert isinstance(made.nodes[0], Linear)
    assert not made.nodes[0].is_diagonal(made.sizes)
    assert run(made, Domain.around(input_center="0.3")).bounds["input_jacobian"].finite


# -- broken twins ---------------------------------------------------------------------------------------------------


def _one_use_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the first site of a group counts."""

    right = sensitivities.expansion_a

    def first_only(known: Any, site: Any) -> Any:
        ball = right(known, site)
        first = site.number == known.web.groups[site.node.group][0]
        return ball if first else dataclasses.replace(ball, centre=0.0 * ball.centre)

    monkeypatch.setattr(sensitivities, "expansion_a", first_only)


def _no_mixed_block(monkeypatch: pytest.MonkeyPatch) -> None:
    """What parameters do to the columns of another site is forgotten in the exact reduction."""
    right = reduction.expansion_b
    monkeypatch.setattr(reduction, "expansion_b", lambda *given: 0.0 * right(*given))


def _no_curvature_of_products(monkeypatch: pytest.MonkeyPatch) -> None:
    right = hessian._bends
    monkeypatch.setattr(
        hessian, "_bends", lambda *given: [(n, bend) for n, bend in right(*given) if bend.one == bend.other]
    )


def _slopes_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slopes are taken for what they are at the centre."""
    right = sensitivities.stage

    def still(*given: Any) -> Any:
        found = right(*given)
        slopes = {
            q: dataclasses.replace(slope, total=0.0 * slope.total, split=0.0 * slope.split, rate=0.0 * slope.rate)
            for q, slope in found.slopes.items()
        }
        return dataclasses.replace(found, slopes=slopes)

    monkeypatch.setattr(sensitivities, "stage", still)


def _columns_counted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A convolution's parameters act on one column only."""
    right = sensitivities.gain

    def once(known: Any, site: Any) -> Any:
        gain = right(known, site)
        uses = Up(1.0 / np.sqrt(site.node.uses))
        return dataclasses.replace(
            gain, norm_bound=gain.norm_bound * uses, at_centre=gain.at_centre * uses, deviation=gain.deviation * uses
        )

    monkeypatch.setattr(sensitivities, "gain", once)


def _nothing_bends(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the unrolled form leaves to the slopes at the centre, nobody adds."""
    right = sensitivities.stage

    def straight(*given: Any) -> Any:
        found = right(*given)
        return dataclasses.replace(found, secants={q: 0.0 * secant for q, secant in found.secants.items()})

    monkeypatch.setattr(sensitivities, "stage", straight)


def _columns_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a group does at its sites is taken for what it does at the centres of their columns."""
    monkeypatch.setattr(sensitivities, "Own", lambda norm, rows: Own(Up.zero, 0.0 * rows))


def _one_port_of_a_site(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of several ways out of a site only one counts."""
    right = adjoints._takers
    monkeypatch.setattr(adjoints, "_takers", lambda *given: right(*given)[:1])


def parabola(seed: int) -> Network:
    """tanh of x^2 - 0.6 x, whose slope at 0.3 is 0: only what bends moves it."""
    b = Builder(1, seed)
    z = b.linear([(b.product(0, 0), 1.0), (0, -0.6)])
    b.affine(b.activation(z), "out", 1)
    return b.network()


def twice(seed: int) -> Network:
    """w w x."""
    b = Builder(1, seed)
    b.affine(b.affine(0, "w", 1, bias=False), "w", 1, bias=False)
    return b.network()


BUILDERS = {**ARCHITECTURES, "parabola": parabola, "twice": twice}
INPUTS_ONLY = ("residual", "parabola", "twice")  # what weights move would cover what inputs move
TWINS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], str]] = {
    "one use left out": (_one_use_left_out, "euler"),
    "no mixed block": (_no_mixed_block, "gru"),
    "no curvature of products": (_no_curvature_of_products, "gated"),
    "slopes stand still": (_slopes_stand_still, "residual"),
    "columns counted once": (_columns_counted_once, "convolutional"),
    "one port of a site": (_one_port_of_a_site, "dense_connected"),
    "nothing bends": (_nothing_bends, "parabola"),
    "columns stand still": (_columns_stand_still, "twice"),
}


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("twin", TWINS)
def test_a_broken_rule_is_caught(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks, name = TWINS[twin]
    breaks(monkeypatch)
    # The tier layerwise would cover a mistake: what counts is what this tier says by itself.
    for seed in range(40):
        network = BUILDERS[name](seed)
        radius = ("0", "0.02", "0.1")[seed % 3]
        weights = "0" if name in INPUTS_ONLY else radius
        domain = Domain.around(input_center="0.3", input_radius=radius, radius=weights).fit(network)
        found = reached(network, domain, np.random.default_rng(seed), 4)
        own = {
            q: min((b.value for form, b in forms.items() if form != "layerwise"), default=np.inf)
            for q, forms in run(network, domain).candidates.items()
        }
        if any(found.get(q, 0.0) > bound * (1 + SLACK) for q, bound in own.items()):
            return
    pytest.fail(f"{twin}: nothing noticed")
