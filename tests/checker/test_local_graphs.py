"""The checker's tier local on graphs: it proves what the engine bounds, no more, and broken twins of its rules do."""

from __future__ import annotations

import copy
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.network.graph import Network
from tests.support.graph_jets import hessian, reached
from tests.support.graphs import ARCHITECTURES, Builder
from tests.support.leaves import judged, plan_of
from tests.support.more_graphs import DOMAINS, EVERY, seeded_radii
from tests.support.random_graphs import random_graph
from tests.support.tampering import checker_module

Rejected = checker_module("outcome").Rejected
hessians, reductions, adjoint_rules, sensitivities = (
    checker_module(f"local.{name}") for name in ("hessian", "reduction", "adjoints", "sensitivities")
)
# Its fixed numbers are known to 1e-6 only, and each side has its own way to add up what that costs.
CHECKED = [name for name in EVERY if name != "constants"]
ONE_OUTPUT = [name for name, build in ARCHITECTURES.items() if build(0).outputs == 1]
NEAR = 1 + Fraction(1, 10**6)


def accepted(network: Any, domain: Domain) -> dict[str, float]:
    """quantity -> the checker's bound over the engine's."""
    found, own, row = plan_of(network, domain)
    proved = judged(network, domain, row, own).bounds
    return {q: float(proved[q]) / found.bounds[q].value for q in own if found.bounds[q].value}


@pytest.mark.slow(seconds=8)
@pytest.mark.many(18)
@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("name", CHECKED)
def test_what_the_engine_bounds_is_proved(name: str, kind: str) -> None:
    for seed, radius in seeded_radii(kind, "0.01"):
        ratios = accepted(EVERY[name](seed), DOMAINS[kind](radius))
        assert ratios and all(ratio <= 1 + 1e-12 for ratio in ratios.values()), (name, kind, radius, ratios)
        remainders = {"first_order_remainder"} if radius == "0" else set()  # there only roundings are left
        assert all(r >= 1 - 1e-5 for q, r in ratios.items() if q not in remainders), (name, kind, radius, ratios)


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("batch", range(6))
def test_what_the_engine_bounds_of_random_graphs_is_proved(batch: int) -> None:
    for seed in range(8 * batch, 8 * (batch + 1)):
        domain = list(DOMAINS.values())[seed % 3](("0", "0.003")[seed // 3 % 2])
        assert all(ratio <= 1 + 1e-12 for ratio in accepted(random_graph(seed), domain).values()), seed


@pytest.mark.parametrize("name", ["with_dead_nodes", "mixed"])
def test_nothing_is_proved_that_is_not_so_at_a_point(name: str) -> None:
    for seed in range(3):
        network, domain = EVERY[name](seed), DOMAINS["around"]("0")
        found = reached(network, domain.fit(network), np.random.default_rng(seed), 1)
        _, own, row = plan_of(network, domain)
        proved = judged(network, domain, row, own).bounds
        assert {"parameter_jacobian", "parameter_hessian"} <= set(own)
        assert all(proved[q] >= found.get(q, 0.0) * (1 - 1e-9) for q in own), (name, seed)


@pytest.mark.slow(seconds=3)
@pytest.mark.parametrize("name", ONE_OUTPUT)
def test_less_than_the_second_derivative_at_a_point_is_rejected(name: str) -> None:
    network, domain = ARCHITECTURES[name](2), Domain.around(input_center="0.3")
    _, own, row = plan_of(network, domain)
    true = float(np.linalg.norm(hessian(network, np.full(network.inputs, 0.3), network.theta)[0], 2))
    stated = Fraction(float.fromhex(row["hessians"]["0"]))
    assert Fraction(true) / NEAR <= stated <= Fraction(true) * NEAR
    row["hessians"]["0"] = float(stated / NEAR / NEAR).hex()
    with pytest.raises(Rejected):
        judged(network, domain, row, own)


@pytest.mark.slow(seconds=9)
def test_a_norm_that_is_too_small_or_that_nothing_asks_for_is_rejected(cases: Callable[[int, int], int]) -> None:
    """A norm of each kind; of larger networks only kinds that the smaller ones do not have, unless at length."""
    tried: set[str] = set()
    for name in ("tied", "convolutional", "residual", "gru"):
        network, domain = ARCHITECTURES[name](1), DOMAINS["around"]("0.01")
        _, own, row = plan_of(network, domain)
        for kind, key in {key.split()[0]: key for key in row["norms"]}.items():
            if kind in tried and not cases(0, 1):
                continue
            tried.add(kind)
            less = copy.deepcopy(row)
            less["norms"][key] = (0.9 * float.fromhex(row["norms"][key])).hex()
            with pytest.raises(Rejected):
                judged(network, domain, less, own)
        more = copy.deepcopy(row)
        more["norms"]["sensitivity 1 99"] = (1.0).hex()
        with pytest.raises(Rejected):
            judged(network, domain, more, own)


# -- broken twins: with them a claim that is false is proved ------------------------------------------------------


def _one_use_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    right = sensitivities.in_group

    def first_only(local: Any, site: Any, left: Any) -> Any:
        matrix = right(local, site, left)
        if site.number == local.web.groups[site.node.group][0]:
            return matrix
        return matrix._replace(rows=[[0] * len(row) for row in matrix.rows])

    monkeypatch.setattr(sensitivities, "in_group", first_only)


def _no_mixed_block(monkeypatch: pytest.MonkeyPatch) -> None:
    right = reductions.expansion_b

    def none(*given: Any) -> Any:
        matrix = right(*given)
        return matrix._replace(rows=[[0] * len(row) for row in matrix.rows])

    monkeypatch.setattr(reductions, "expansion_b", none)


def _no_curvature_of_products(monkeypatch: pytest.MonkeyPatch) -> None:
    right = hessians.Second.__init__

    def without(self: Any, local: Any, adjoints: Any, rows: Any) -> None:
        stages = [stage._replace(bends=[b for b in stage.bends if b.one == b.other]) for stage in local.stages]
        local.stages = stages
        right(self, local, adjoints, rows)

    monkeypatch.setattr(hessians.Second, "__init__", without)


TWINS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], str]] = {
    "one use left out": (_one_use_left_out, "euler"),
    "no mixed block": (_no_mixed_block, "gru"),
    "no curvature of products": (_no_curvature_of_products, "factors"),
}


def factors(seed: int) -> Network:
    """tanh of the scalar product of two layers: the product's curvature is most of what there is."""
    b = Builder(3, seed)
    p = b.product(b.affine(0, "left", 3), b.affine(0, "right", 3))
    b.affine(b.activation(b.linear([(p, np.ones((1, 3)))])), "out", 1)
    return b.network()


@pytest.mark.slow(seconds=6)
@pytest.mark.parametrize("twin", TWINS)
def test_a_broken_rule_would_let_a_false_claim_pass(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks, name = TWINS[twin]
    breaks(monkeypatch)
    domain = Domain.around(input_center="0.3")
    for seed in range(12):
        network = factors(seed) if name == "factors" else ARCHITECTURES[name](seed)
        _, own, row = plan_of(network, domain)
        if "0" not in row["hessians"]:
            continue
        false = copy.deepcopy(row)
        false["hessians"]["0"] = (0.999 * float.fromhex(row["hessians"]["0"])).hex()
        try:
            judged(network, domain, false, own)
        except Rejected:
            continue
        return
    pytest.fail(f"{twin}: the false claim is rejected all the same")
