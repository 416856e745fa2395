"""Branch and bound: the tree covers the box, bounds stay valid, budgets are kept."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.local import Progress, local, search
from certbound.bounds.local import replay_cost as effort
from certbound.bounds.local.web import web_of
from certbound.certificate.certification import certify
from certbound.errors import CertboundError, DomainError
from certbound.network.graph import Network
from tests.support.ascent import ascend, random_network
from tests.support.networks import random_case
from tests.support.phases import KINKED, chain, points
from tests.support.tampering import checker_module
from tests.unit.test_local import RELU


def case(seed: int = 3) -> tuple[Network, Domain]:
    rng = np.random.default_rng(seed)
    network = random_network(rng, 6, 3, ("tanh", "sigmoid"))
    return network, Domain.around(input_radius=1, radius="0.01").fit(network)


def boxes(tree: Any, low: list[Fraction], high: list[Fraction]) -> list[tuple[list[Fraction], list[Fraction]]]:
    """The leaves' boxes as the tree alone says."""
    if tree is None:
        return [(low, high)]
    i, left, right = tree
    middle = (low[i] + high[i]) / 2
    return boxes(left, low, [*high[:i], middle, *high[i + 1 :]]) + boxes(right, [*low[:i], middle, *low[i + 1 :]], high)


def test_the_leaves_are_the_trees_and_cover_the_box() -> None:
    network, domain = case()
    found = search(network, domain, nodes=15)
    centre, radius = domain.input_center, domain.input_radius
    whole = [c - r for c, r in zip(centre, radius, strict=True)], [c + r for c, r in zip(centre, radius, strict=True)]
    expected = boxes(found.tree, *whole)
    actual = [
        (
            [c - r for c, r in zip(d.input_center, d.input_radius, strict=True)],
            [c + r for c, r in zip(d.input_center, d.input_radius, strict=True)],
        )
        for d, _ in found.leaves
    ]
    assert actual == expected and len(actual) > 1
    for quantity, bound in found.bounds.items():
        assert bound.value == max(leaf.bounds[quantity].value for _, leaf in found.leaves)


@pytest.mark.slow(seconds=1)
def test_bounds_improve_and_stay_above_what_is_reached() -> None:
    seen: list[Progress] = []
    network, domain = case()
    found = search(network, domain, nodes=31, progress=seen.append)
    assert [p.bound for p in seen] == sorted((p.bound for p in seen), reverse=True)
    assert found.bounds["parameter_hessian"].value < local(network, domain).bounds["parameter_hessian"].value
    for quantity, value in ascend(network, domain, np.random.default_rng(0)).items():
        assert value * (1 - 1e-9) <= found.bounds[quantity].value


def test_the_gap_is_known_also_where_the_exact_hessian_cannot_win() -> None:
    network, _ = case()
    domain = Domain.around(input_radius=1, radius="0.5").fit(network)
    found = search(network, domain, nodes=9)
    assert not any(leaf.plan.hessians for _, leaf in found.leaves)
    reached = ascend(network, domain, np.random.default_rng(0))["parameter_hessian"]
    assert 0.3 * reached <= found.trace[0].reached <= found.trace[-1].reached <= found.bounds["parameter_hessian"].value


def test_an_executor_gives_the_same_tree() -> None:
    network, domain = case()
    alone = search(network, domain, nodes=9)
    with ThreadPoolExecutor(2) as executor:
        assert search(network, domain, nodes=9, executor=executor).tree == alone.tree
        assert len(search(network, domain, nodes=9, executor=executor, width=2).leaves) <= 5


def kinked() -> tuple[Network, Domain]:
    network = chain(4, KINKED["relu"], (2, 4, 3, 1))
    return network, Domain.around(input_center="0.1", input_radius="0.8").fit(network)


@pytest.mark.slow(seconds=3)
def test_first_derivatives_are_split_at_kinks_too(monkeypatch: pytest.MonkeyPatch) -> None:
    network, domain = kinked()
    seen: list[Progress] = []
    found = search(network, domain, "input_jacobian", nodes=17, parameters=False, progress=seen.append)
    assert "'" in str(found.tree) and any(leaf.plan.empty is not None for _, leaf in found.leaves)
    assert [p.bound for p in seen] == sorted((p.bound for p in seen), reverse=True)
    reached = max(point.norms["input_jacobian"] for point in points(network, domain, np.random.default_rng(0), 300))
    assert reached <= found.bounds["input_jacobian"].value <= 1.001 * reached
    with ThreadPoolExecutor(2) as executor:
        again = search(network, domain, "input_jacobian", nodes=17, parameters=False, executor=executor)
    assert again.tree == found.tree and again.bounds["input_jacobian"] == found.bounds["input_jacobian"]
    monkeypatch.setattr(sys.modules[search.__module__], "at_kinks", lambda *_: False)
    halved = search(network, domain, "input_jacobian", nodes=17, parameters=False)
    assert "'" not in str(halved.tree)
    assert 1.1 * found.bounds["input_jacobian"].value < halved.bounds["input_jacobian"].value


def test_second_derivatives_are_split_by_halving_alone() -> None:
    network, domain = kinked()
    assert "'" not in str(search(network, domain, "parameter_hessian", nodes=5).tree)


def test_a_leaf_that_still_crosses_a_kink_is_named() -> None:
    domain = Domain.around(input_center="0.5", input_radius="1.2", radius="0.0001").fit(RELU)
    assert "parameter_hessian" not in local(RELU, domain).bounds
    assert "neuron" in search(RELU, domain, nodes=7).unsupported["parameter_hessian"]  # one leaf still crosses


def test_budgets_and_misuse() -> None:
    network, domain = case()
    assert len(search(network, domain, nodes=1).leaves) == 1
    assert len(search(network, domain, seconds=0.0).leaves) == 1
    assert search(network, domain, nodes=99, target=1e9).tree is None
    point = Domain.around(input_center=0).fit(network)
    assert search(network, point, nodes=9).tree is None
    with pytest.raises(DomainError, match="box"):
        search(network, Domain.around(input_radius=1, input_norm="2").fit(network), nodes=3)
    with pytest.raises(CertboundError, match="budget"):
        search(network, domain)
    with pytest.raises(CertboundError, match="unknown quantity"):
        search(network, domain, "jacobian", nodes=3)


def test_an_interruption_keeps_the_result() -> None:
    network, domain = case()
    calls = 0

    def interrupt(_: Progress) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise KeyboardInterrupt

    found = search(network, domain, nodes=99, progress=interrupt)
    assert len(found.leaves) >= 2 and "parameter_hessian" in found.bounds


def depth(tree: Any) -> int:
    return 0 if tree is None else 1 + max(depth(tree[1]), depth(tree[2]))


def test_a_box_is_halved_only_so_often(monkeypatch: pytest.MonkeyPatch) -> None:
    network, domain = case()
    monkeypatch.setattr(sys.modules[search.__module__], "MAX_CUTS", 4)
    found = search(network, domain, nodes=10**6)  # ends by itself
    assert depth(found.tree) == 4 and len(found.leaves) <= 16


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("limit", ["MAX_LEAVES", "MAX_WORK", "MAX_NUMBERS"])
def test_the_result_stays_within_what_the_checker_takes(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    network, domain = case()
    plans = [found.plan for _, found in search(network, domain, nodes=11).leaves]
    values = {
        "MAX_LEAVES": len(plans),
        "MAX_WORK": effort.work_of_boxes(network, [plan.hessians for plan in plans])
        + sum(plan.inequality_work for plan in plans),
        "MAX_NUMBERS": sum(plan.numbers for plan in plans),
    }
    monkeypatch.setattr(effort, limit, values[limit])
    found = search(network, domain, nodes=10**6)  # ends by itself
    assert effort.checkable(network, [leaf.plan for _, leaf in found.leaves])
    monkeypatch.setattr(effort, limit, values[limit] - 1)
    assert not effort.checkable(network, plans)


def test_the_limits_are_the_checkers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replay, outcome = checker_module("local.split_tree"), checker_module("outcome")
    for name in ("MAX_LEAVES", "MAX_CUTS", "MAX_WORK", "SMALL_PRODUCT", "ACTIVATION", "ENTRY", "INEQUALITY"):
        assert getattr(effort, name) == getattr(replay, name)
    file, network, domain = random_case(1, tmp_path)
    same = checker_module("network.reader").read(file.read_bytes(), {})
    for rows in ((), ("0",), ("0", "all")):
        work = effort.work_of_boxes(network, [rows, rows])
        leaf = {"hessians": dict.fromkeys(rows, "1")}
        assert replay.work_of(same, [leaf, leaf]) == work
        monkeypatch.setattr(replay, "MAX_WORK", work)
        replay.require(work)
        with pytest.raises(outcome.Rejected, match="more work"):
            replay.require(work + 1)
    exact = checker_module("network.domain").parse(domain.fit(network).to_table(), same.inputs, len(same.groups))
    theirs, leaf = checker_module("local.web").web_of(same, exact), {"inequalities": {"row 0 +": {}, "row 0 -": {}}}
    work = effort.inequality_work(web_of(network, domain.fit(network)))
    assert replay.work_of_inequalities(same, theirs, [leaf, {}]) == 2 * work > 0


def test_no_certificate_is_made_that_the_checker_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    network, _ = case()
    assert not local(network, Domain.around().fit(network), work=0).plan.hessians
    monkeypatch.setattr("certbound.certificate.certification.MAX_WORK", 100)
    assert certify(network).leaves is None
    for options in ({"tier": "local"}, {"split_nodes": 3}):
        with pytest.raises(CertboundError, match="too large"):
            certify(network, **options)  # type: ignore[arg-type]
