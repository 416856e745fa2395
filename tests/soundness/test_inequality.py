"""Rule L10 by itself: on every kind of graph never below what is reached, exact at points, broken twins caught."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import prove_facts
from certbound.bounds.local import inequality
from certbound.bounds.local import sensitivities as sensitivities_module
from certbound.bounds.local.adjoints import Adjoints, adjoints, row_adjoints
from certbound.bounds.local.inequality import Effort
from certbound.bounds.local.known import Local
from certbound.bounds.local.sensitivities import sensitivities
from certbound.bounds.local.web import web_of
from certbound.network.graph import Network
from certbound.numbers.directed import Up
from tests.support.graph_jets import reached
from tests.support.graphs import ARCHITECTURES, Builder
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.random_graphs import random_graph

from .test_local_graphs import at_point

SLACK = 1e-9
INPUTS_ONLY = ("slopes stand still", "curvature at the centre")  # what weights move would cover what inputs move
CLOSED = Effort(4000)


def twice(seed: int) -> Network:
    """w w x: the weights move one another's columns."""
    b = Builder(1, seed)
    b.affine(b.affine(0, "w", 1, bias=False), "w", 1, bias=False)
    return b.network()


def thrice(seed: int) -> Network:
    """c b a x."""
    b = Builder(1, seed)
    b.affine(b.affine(b.affine(0, "a", 1, bias=False), "b", 1, bias=False), "c", 1, bias=False)
    return b.network()


def unit(seed: int) -> Network:
    """tanh(w x + b + 8 x): the input moves the curvature much more than what parameters do to z."""
    b = Builder(1, seed)
    b.activation(b.linear([(b.affine(0, "w", 1), 1.0), (0, 8.0)]))
    return b.network()


def first_order(network: Network, domain: Domain) -> Local:
    prove_facts(network, lambda _: None)
    return sensitivities(web_of(network, domain.fit(network)))


def rows_of(known: Local, every: Adjoints) -> list[Adjoints]:
    outputs = known.stages[-1].value.centre.size
    return [every] if outputs == 1 else [row_adjoints(known, every, o) for o in range(outputs)]


def bounds(known: Local, effort: Effort = CLOSED) -> dict[str, float]:
    """What the rule alone says of each quantity."""
    found: dict[str, float] = {}
    if (known.depth, 0) in known.b and (x := inequality.of_jacobian(known, True, effort)):
        found["input_jacobian"] = float(np.sqrt(x.bound.value))
    if known.web.sites:
        if jacobian := inequality.of_jacobian(known, False, effort):
            found["parameter_jacobian"] = float(np.sqrt(jacobian.bound.value))
        if not any(stage.crosses_kink.any() for stage in known.stages):
            rows = [inequality.of_row(known, row, effort) for row in rows_of(known, adjoints(known))]
            if all(rows):
                found["parameter_hessian"] = float(
                    np.linalg.norm([max(side.bound.value for side in row) for row in rows if row])
                )
    return found


def violations(network: Network, domain: Domain, seed: int, effort: Effort = CLOSED) -> list[str]:
    truth = reached(network, domain.fit(network), np.random.default_rng(seed), 2)
    return [
        q
        for q, bound in bounds(first_order(network, domain), effort).items()
        if truth.get(q, 0.0) > bound * (1 + SLACK)
    ]


@pytest.mark.slow(seconds=1)
@pytest.mark.many(19)
@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("name", EVERY)
def test_no_bound_is_below_a_value_that_is_reached(name: str, kind: str, cases: Callable[[int, int], int]) -> None:
    for seed, radius in list(enumerate(("0.05", "0.2", "0.001")))[: cases(1, 3)]:
        assert violations(EVERY[name](seed), DOMAINS[kind](radius), seed) == [], (name, kind, radius)


@pytest.mark.parametrize("batch", range(4))
def test_no_bound_of_a_random_graph_is_below_a_value_that_is_reached(
    batch: int, cases: Callable[[int, int], int]
) -> None:
    for seed in range(1000 * batch, 1000 * batch + cases(8, 120)):
        domain = list(DOMAINS.values())[seed % 3](("0.003", "0.03", "0.3")[seed // 3 % 3])
        assert violations(random_graph(seed), domain, seed) == [], seed


def test_better_multipliers_are_better_and_hold() -> None:
    for name, seed in (("gru", 0), ("residual", 1)):
        network, domain = (
            ARCHITECTURES[name](seed),
            Domain.around(input_center="0.3", input_radius="0.05", radius="0.05"),
        )
        known, truth = (
            first_order(network, domain),
            reached(network, domain.fit(network), np.random.default_rng(seed), 6),
        )
        closed, sought = bounds(known), bounds(known, Effort(4000, 30))
        assert set(closed) == set(sought) == {"input_jacobian", "parameter_jacobian", "parameter_hessian"}
        for quantity, bound in closed.items():
            assert truth[quantity] <= sought[quantity] <= bound * (1 + 1e-4), (name, quantity)
        assert any(sought[quantity] < 0.99 * bound for quantity, bound in closed.items())


@pytest.mark.parametrize("name", ["mlp", "residual", "gru", "convolutional"])
def test_at_a_point_it_is_exact(name: str) -> None:
    network = EVERY[name](0)
    known = first_order(network, Domain.around(input_center="0.3"))
    jacobian, by_x, second = at_point(network, np.full(network.inputs, 0.3))
    norms = np.linalg.norm([np.linalg.norm(row, 2) for row in second])
    exact = {"input_jacobian": by_x, "parameter_jacobian": jacobian, "parameter_hessian": norms}
    for quantity, bound in bounds(known).items():
        assert exact[quantity] * (1 - 1e-9) <= bound <= exact[quantity] * (1 + 1e-5), quantity


def test_a_second_derivative_of_one_sign_is_nothing_from_the_other_side() -> None:
    known = first_order(unit(570), Domain.around(input_center="0.3", input_radius="0.03", radius="0.03"))
    above, below = inequality.of_row(known, adjoints(known), Effort(100, 20)) or (None, None)
    assert above and below and above.bound.value > 0.0


def test_a_rounding_makes_no_weight() -> None:
    """A direction moves the columns of a site by roundings of the size of the least float, which has no inverse."""
    network = random_graph(5131)
    known = first_order(network, DOMAINS["total"]("0.3"))
    row = inequality.of_row(known, rows_of(known, adjoints(known))[0], CLOSED)
    assert row is not None and all(w > 1e-50 for side in row for values in side.weights.values() for w in values)


def test_an_activation_of_the_input_itself_counts() -> None:
    """Its slopes are those of the first stage."""
    b = Builder(2)
    b.affine(b.activation(0), "out", 1)
    network, domain = b.network(), Domain.around(input_center="0.5", input_radius="0.4")
    assert violations(network, domain, 0) == []
    assert "port 0" in inequality.of_jacobian(first_order(network, domain), True, CLOSED).multipliers


def test_a_matrix_beyond_the_effort_is_not_made() -> None:
    known = first_order(ARCHITECTURES["mlp"](0), Domain.around(input_radius="0.1", radius="0.1"))
    assert bounds(known, Effort(5)) == {}


# -- broken twins ---------------------------------------------------------------------------------------------------


def _weights_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    right = inequality.moves
    monkeypatch.setattr(inequality, "moves", lambda *given: (Up.zero, right(*given)[1]))


def _columns_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    right = inequality.moves
    monkeypatch.setattr(inequality, "moves", lambda *given: (right(*given)[0], Up.zero))


def _slopes_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    right = sensitivities_module.stage

    def still(*given: Any) -> Any:
        found = right(*given)
        slopes = {q: dataclasses.replace(slope, total=0.0 * slope.total) for q, slope in found.slopes.items()}
        return dataclasses.replace(found, slopes=slopes)

    monkeypatch.setattr(sensitivities_module, "stage", still)


def _adjoints_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    right = inequality.second_order

    def still(known: Local, adjoint: Adjoints, *rest: Any) -> Any:
        stages = {j: dataclasses.replace(n, column_deviations=0.0 * n.column_deviations)
                  for j, n in adjoint.stages.items()}  # fmt: skip
        sites = {s: dataclasses.replace(pi, deviation=Up.zero) for s, pi in adjoint.sites.items()}
        return right(known, Adjoints(adjoint.name, stages, adjoint.ports, sites), *rest)

    monkeypatch.setattr(inequality, "second_order", still)


def _no_cross_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inequality, "_columns", lambda *given: None)


def _nothing_is_charged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inequality.Claim, "charge", lambda *given: None)
    monkeypatch.setattr(inequality, "split", lambda move, own, t: (move * move * (Up.one + t), Up.zero))


def _curvature_at_the_centre(monkeypatch: pytest.MonkeyPatch) -> None:
    right = sensitivities_module.stage

    def still(*given: Any) -> Any:
        found = right(*given)
        bends = tuple(
            bend._replace(curvature=dataclasses.replace(bend.curvature, total=0.0 * bend.curvature.total))
            for bend in found.bends
        )
        return dataclasses.replace(found, bends=bends)

    monkeypatch.setattr(sensitivities_module, "stage", still)


def _one_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    right = inequality.second_order
    monkeypatch.setattr(inequality, "second_order", lambda known, n, space, sign: right(known, n, space, 1.0))


TWINS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], Callable[[int], Network]]] = {
    "weights stand still": (_weights_stand_still, twice),
    "columns stand still": (_columns_stand_still, twice),
    "slopes stand still": (_slopes_stand_still, ARCHITECTURES["mlp"]),
    "adjoints stand still": (_adjoints_stand_still, thrice),
    "no cross terms": (_no_cross_terms, ARCHITECTURES["mlp"]),
    "nothing is charged": (_nothing_is_charged, thrice),
    "curvature at the centre": (_curvature_at_the_centre, unit),
    "one sign": (_one_sign, unit),
}


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("twin", TWINS)
def test_a_broken_rule_is_caught(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks, build = TWINS[twin]
    breaks(monkeypatch)
    for seed in range(40):
        network, radius = build(seed), ("0.02", "0.1", "0.3")[seed % 3]
        weights = "0" if twin in INPUTS_ONLY else radius
        domain = Domain.around(input_center="0.3", input_radius=radius, radius=weights).fit(network)
        found = reached(network, domain, np.random.default_rng(seed), 6)
        if any(found.get(q, 0.0) > bound * (1 + SLACK) for q, bound in bounds(first_order(network, domain)).items()):
            return
    pytest.fail(f"{twin}: nothing noticed")
