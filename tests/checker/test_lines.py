"""Rules L11 and L12 in the checker: other lines prove other bounds or nothing, and what is false is rejected."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.local import adjoint_ranges as engine
from certbound.bounds.local import replay_cost
from certbound.bounds.local.plan import Plan
from certbound.bounds.local.web import web_of
from certbound.certificate.local_plan import Leaves
from certbound.network.graph import Network
from tests.soundness.test_lines import NETWORKS, relu, steep, ways
from tests.support.graph_jets import sample
from tests.support.graphs import Builder
from tests.support.leaves import judged, plan_of
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.replays import as_checked, domain_of
from tests.support.tampering import checker_module
from tests.support.web_values import evaluated

Rejected, Malformed = (getattr(checker_module("outcome"), name) for name in ("Rejected", "Malformed"))
RULES: Any = checker_module("local.lines")
RANGES: Any = checker_module("local.adjoint_ranges")
TREE: Any = checker_module("local.split_tree")


def case(
    build: Callable[[int], Network] = ways, kind: str = "around", radius: str = "0.1", seed: int = 1
) -> tuple[Network, Domain, list[str], dict[str, Any]]:
    """With the form "entries" for both Jacobians, whether it is the best one or not."""
    network, domain = build(seed), DOMAINS[kind](radius)
    found, _, _ = plan_of(network, domain)
    own = ["input_jacobian", "parameter_jacobian"]
    plan = replace(found.plan, forms=dict.fromkeys(own, "entries"))
    return network, domain, own, Leaves.of_box(replace(found, plan=plan)).table(own)["leaves"][0]


Edit = Callable[[dict[str, Any]], Any]  # of the leaf
EDITS: dict[str, tuple[Edit, type[Exception]]] = {
    "no lines": (lambda row: row.pop("lines"), Rejected),
    "lines that are none": (lambda row: row.update(lines=[]), Malformed),
    "a stage that is not there": (lambda row: row["lines"].update({"stage 99": _first(row)}), Malformed),
    "the input's stage": (lambda row: row["lines"].update({"stage 0": _first(row)}), Malformed),
    "a slope too few": (lambda row: _first(row)["value"][0].pop(), Malformed),
    "one side only": (lambda row: _first(row)["slope"].pop(), Malformed),
    "a slope that is no number": (lambda row: _first(row)["value"][1].__setitem__(0, "nan"), Malformed),
    "an endless slope": (lambda row: _first(row)["value"][1].__setitem__(0, "1e99999"), Malformed),
    "no cuts": (lambda row: _first(row).pop("cuts"), Malformed),
    "a cut too many": (lambda row: _first(row)["cuts"].append(1), Malformed),
    "no cells": (lambda row: _first(row)["cuts"].__setitem__(0, 0), Malformed),
    "a negative number of cells": (lambda row: _first(row)["cuts"].__setitem__(0, -1), Malformed),
    "a million cells": (lambda row: _first(row)["cuts"].__setitem__(0, 10**6), Malformed),
    "cells by truth value": (lambda row: _first(row)["cuts"].__setitem__(0, True), Malformed),
    "many places": (lambda row: _first(row)["cuts"].__setitem__(0, ["0"] * 64), Malformed),
    "a place that is no number": (lambda row: _first(row)["cuts"].__setitem__(0, ["inf"]), Malformed),
    "a key of its own": (lambda row: _first(row).update(offset=["0"]), Malformed),
}


def _first(row: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = row["lines"][min(row["lines"])]
    return found


def test_malformed_lines_are_refused() -> None:
    network, domain, own, row = case()
    assert judged(network, domain, copy.deepcopy(row), own)
    for name, (edit, outcome) in EDITS.items():
        edited = copy.deepcopy(row)
        edit(edited)
        with pytest.raises(outcome):
            judged(network, domain, edited, own)
            pytest.fail(name)


def inside(leaf: Any, network: Network, domain: Domain, seed: int) -> bool:
    """Whether a point of the domain has all its values and derivatives within the ranges that the checker proves."""
    web = web_of(network, domain.fit(network))
    x, theta = sample(network, domain.fit(network), np.random.default_rng(seed))
    holds = True
    for row in range(network.outputs):
        point, ranges = evaluated(web, x, theta, row), RANGES.ranges_of(leaf.local, row)
        tables = [(ranges.stages, point.by_stage), (ranges.ports, point.by_port), (ranges.sites, point.by_site)]
        values = {q: port.intervals() for stage in leaf.local.stages for q, port in stage.ports.items()}
        for table, truth in (*tables, (values, point.z)):
            for key, bounds in table.items():
                off = 1e-9 * (1.0 + np.abs(truth[key]).max(initial=0.0))
                low, high = (np.array([float(b[i]) for b in bounds]) for i in (0, 1))
                holds = holds and bool(((truth[key] >= low - off) & (truth[key] <= high + off)).all())
    return holds


@pytest.mark.slow(seconds=5)
@pytest.mark.parametrize("name", ["ways", "relu", "steep", "twice", "gru", "layer_norm", "mixed", "functions"])
def test_whatever_lines_are_given_what_is_proved_holds(name: str, cases: Callable[[int, int], int]) -> None:
    """Slopes and cells are anybody's guess."""
    choice = random.Random(1)
    for seed, kind in list(enumerate(DOMAINS))[: cases(1, 3)]:
        network, domain, own, row = case(NETWORKS[name], kind, "0.1", seed)
        for _ in range(cases(1, 3)):
            changed = copy.deepcopy(row)
            for stage in changed["lines"].values():
                for part in ("value", "slope"):
                    stage[part] = [[str(round(choice.gauss(0, 1), 3)) for _ in side] for side in stage[part]]
                places = [str(round(choice.gauss(0, 1), 3)) for _ in range(3)]
                stage["cuts"] = [choice.choice([1, 3, places]) for _ in stage["cuts"]]
            changed["norms"] = {}
            leaf = judged(network, domain, changed, own)
            assert all(inside(leaf, network, domain, point) for point in range(4)), (name, kind)


@pytest.mark.slow(seconds=5)
@pytest.mark.many(7)
@pytest.mark.parametrize("name", EVERY)
def test_the_checker_proves_what_the_engine_does(name: str, cases: Callable[[int, int], int]) -> None:
    first = list(EVERY).index(name)
    for kind in [list(DOMAINS)[(first + i) % 3] for i in range(cases(1, 3))]:
        network, domain, own, row = case(EVERY[name], kind, "0.03")
        found, _, _ = plan_of(network, domain)
        leaf = judged(network, domain, row, own)
        for quantity in own:
            assert leaf.bounds[quantity] <= Fraction(found.candidates[quantity]["entries"].value), (kind, quantity)
        assert inside(leaf, network, domain, 0)


def test_kinks_need_no_cell_of_their_own_to_be_right() -> None:
    network, domain, own, row = case(relu, "box", "0.3")
    tight = judged(network, domain, copy.deepcopy(row), own)
    for stage in row["lines"].values():
        stage["cuts"] = [1 for _ in stage["cuts"]]
    row["norms"] = {}
    loose = judged(network, domain, row, own)
    assert inside(loose, network, domain, 0)
    assert loose.bounds["input_jacobian"] > tight.bounds["input_jacobian"]


def test_a_stage_without_lines_has_those_of_its_slopes() -> None:
    network, domain, own, row = case(steep)
    row["lines"], row["norms"] = {}, {}
    leaf = judged(network, domain, row, own)
    assert leaf.local.with_lines and not leaf.local.lines and inside(leaf, network, domain, 0)


def test_more_than_eight_outputs_have_no_entries() -> None:
    network, domain, own, row = case(wide)
    with pytest.raises(Rejected, match="at most 8 outputs"):
        judged(network, domain, {**row, "norms": {}}, own)


def wide(seed: int) -> Network:
    """Nine outputs."""
    b = Builder(2, seed)
    b.affine(b.activation(b.affine(0, "a", 3)), "out", 9)
    return b.network()


@pytest.mark.parametrize("name", ["ways", "relu", "convolutional"])
def test_engine_and_checker_count_the_same_work(name: str) -> None:
    network, domain, _, row = case(NETWORKS[name])
    found, _, _ = plan_of(network, domain)
    web = checker_module("local.web").web_of(as_checked(network), domain_of(network, domain))
    assert TREE.work_of_lines(as_checked(network), web, [row]) == found.plan.lines_work > 0
    assert TREE.work_of_lines(as_checked(network), web, [{**row, "lines": None}]) == 0
    without = replay_cost.lines_work(web_of(network, domain.fit(network)), {})
    for empty in ({"empty": []}, {"empty": [], "lines": {}}):  # L13 uses L11, with lines of its own or without
        assert TREE.work_of_lines(as_checked(network), web, [empty]) == without > 0
    fullest = copy.deepcopy(row)
    for stage in fullest["lines"].values():
        stage["cuts"] = [10**9, ["0"] * 10**4]
    most = TREE.work_of_lines(as_checked(network), web, [fullest])
    assert most <= found.plan.lines_work + 64 * replay_cost.ACTIVATION * sum(p.size for p in web.ports)
    assert Plan().lines_work == 0 and engine.MOST_ROWS == checker_module("local.known").MOST_ROWS


# -- a checker that is broken would accept what this one rejects ---------------------------------------------------


def _flat(cell: Any, slope: Fraction) -> Fraction:
    """Nothing bends within a cell."""
    return max(cell.first[1] - slope * cell.left, cell.last[1] - slope * cell.right)


def test_a_bound_that_ignores_what_bends_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    network, domain, own, row = case(steep, radius="0.3")
    for stage in row["lines"].values():
        stage["cuts"] = [1 for _ in stage["cuts"]]
    row["norms"] = {}
    honest = judged(network, domain, copy.deepcopy(row), own).bounds
    monkeypatch.setattr(RULES, "_on_cell", _flat)
    broken = judged(network, domain, row, own).bounds
    assert broken["input_jacobian"] < honest["input_jacobian"]
