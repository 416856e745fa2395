"""Examples in which a bound that forgets one term, sign or end point is too small; each has a known largest value."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.local import local
from certbound.bounds.local.phases import Cut, kinks_of
from certbound.bounds.local.web import web_of
from certbound.network.graph import Elementwise, Group, Network, Unit, dense
from certbound.network.stored import held
from tests.checker.test_phases import certified, judged, outcome
from tests.support.phases import KINKED

Layer = tuple[list[list[float]], list[float] | None, int]  # weight, bias, group


def layers(*given: Layer, act: Unit | None = None) -> Network:
    """Affine layers with an activation between; those of the same group have the same parameters."""
    nodes: list[Any] = []
    groups: list[Group] = []
    theta: list[np.ndarray] = []
    starts: list[int] = []
    for j, (weight, bias, group) in enumerate(given):
        if group == len(groups):
            starts.append(sum(g.count for g in groups))
            groups.append(Group((f"w{group}",), np.size(weight) + len(bias or [])))
            theta += [np.ravel(weight).astype(float), np.array(bias or [])]
        at = None if bias is None else np.array(bias)
        nodes.append(dense(f"layer{j}", len(nodes), group, np.array(weight), at, at=starts[group]))
        if act is not None and j + 1 < len(given):
            nodes.append(Elementwise.of(f"act{j}", len(nodes), [act] * len(weight)))
    return Network("made", "0" * 64, len(given[0][0][0]), tuple(nodes), tuple(groups), held(*theta))


def least(network: Network, domain: Domain, quantity: str) -> float:
    """The least of the bounds by all forms."""
    return min(bound.value for bound in local(network, domain).candidates[quantity].values())


MINUS_RELU_OF_MINUS = layers(([[-1.0]], [0.0], 0), ([[-1.0]], [0.0], 1), act=KINKED["relu"])
FROM_ZERO_ON = Domain.around(input_center="0.5", input_radius="0.5").fit(MINUS_RELU_OF_MINUS)  # there it is 0
TOUCHING = (Cut(1, 0, Fraction(0), True),)  # of these inputs the side with x = 0 alone


def test_a_kink_at_the_end_of_a_range_counts_with_both_its_slopes() -> None:
    network, domain = MINUS_RELU_OF_MINUS, FROM_ZERO_ON
    assert least(network, domain, "input_jacobian") >= 1.0
    _, _, row = certified(network, (domain, ()))
    for form in ("direct", "entries"):
        changed = {"enclosures": row["enclosures"], "lines": row["lines"], "forms": {"input_jacobian": form}}
        assert judged(network, (domain, ()), changed, ["input_jacobian"]).bounds["input_jacobian"] >= 1


def test_a_side_with_nothing_but_its_end_is_not_empty() -> None:
    network, domain = MINUS_RELU_OF_MINUS, FROM_ZERO_ON
    found, own, row = certified(network, (domain, TOUCHING))
    assert found.plan.empty is None and found.bounds["input_jacobian"].value >= 1.0
    for form in ("direct", "entries"):
        changed = {"enclosures": row["enclosures"], "lines": row["lines"], "forms": {"input_jacobian": form}}
        assert judged(network, (domain, TOUCHING), changed, ["input_jacobian"]).bounds["input_jacobian"] >= 1
    for weights in ([], ["1"], ["1e9"], ["0"]):
        for lines in ({}, {"lines": row["lines"]}):
            with pytest.raises(outcome.Rejected, match="not proved"):
                judged(network, (domain, TOUCHING), {"empty": weights, **lines}, own)


@pytest.mark.parametrize("weights", [[], ["1"]])
def test_one_more_step_and_it_is_empty(weights: list[str]) -> None:
    network = MINUS_RELU_OF_MINUS
    domain = Domain.around(input_center="0.75", input_radius="0.5").fit(network)
    assert local(network, domain, cuts=TOUCHING).plan.empty is not None
    assert judged(network, (domain, TOUCHING), {"empty": weights}, ["output"]).bounds == {"output": 0}


def test_a_second_derivative_that_is_negative_where_values_bend_back() -> None:
    """-sin(t)^2 / 2, whose second derivative -cos(2 t) is 1 at pi / 2: multipliers must not be negative."""
    square = Unit("power", (("exponent", Fraction(2)),))
    network = layers(([[math.pi / 2 - 0.1]], None, 0), ([[-0.5]], None, 1), act=Unit("sin", ()))
    nodes = (*network.nodes[:2], Elementwise.of("square", 2, [square]), *_moved(network.nodes[2:]))
    network = Network("made", "0" * 64, 1, nodes, network.groups, network.stored)
    domain = Domain.box(input_center="1", radius=["0.5", "0"]).fit(network)
    assert least(network, domain, "parameter_hessian") >= 1.0 - 1e-12


def _moved(nodes: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(node.__class__(**{**vars(node), "parent": node.parent + 1}) for node in nodes)


@pytest.mark.parametrize("kind", ["box", "around", "total"])
def test_a_weight_used_twice_moves_both_of_its_uses_together(kind: str) -> None:
    """w w x: the derivatives in w, 2 w x, and in x, w^2, with w up to 0.7 + 0.3."""
    network = layers(([[0.7]], None, 0), ([[0.7]], None, 0))
    domain = {
        "box": Domain.box(input_center="1", input_radius="0", radius="0.3"),
        "around": Domain.around(input_center="1", input_radius="0", radius="0.3"),
        "total": Domain.around(input_center="1", input_radius="0", total="0.3"),
    }[kind].fit(network)
    assert least(network, domain, "parameter_jacobian") >= 2.0 - 1e-9
    assert least(network, domain, "input_jacobian") >= 1.0 - 1e-9
    assert least(network, domain, "parameter_hessian") >= 2.0 - 1e-9


@pytest.mark.parametrize("name", ["hardtanh", "hardsigmoid", "hardswish"])
def test_two_kinks_of_one_neuron_leave_three_parts(name: str) -> None:
    """The largest value of |f'| is reached in one of them, and of each part the slopes at its ends are those from
    within."""
    network = layers(([[1.0]], [0.0], 0), ([[1.0]], [0.0], 1), act=KINKED[name])
    domain = Domain.around(input_center="0.1", input_radius="4").fit(network)
    low, high = sorted(kinks_of(web_of(network, domain), 1, 0))
    sides = [
        (Cut(1, 0, low, False),),
        (Cut(1, 0, low, True), Cut(1, 0, high, False)),
        (Cut(1, 0, high, True),),
    ]
    flat, middle = {"hardtanh": (0.0, 1.0), "hardsigmoid": (0.0, 2.0), "hardswish": (0.0, 1.5)}[name]
    slopes = [local(network, domain, cuts=cuts).bounds["input_jacobian"].value for cuts in sides]
    assert slopes[0] == pytest.approx(flat, abs=1e-9)
    assert slopes[1] == pytest.approx(middle, rel=1e-6)
    assert slopes[2] == pytest.approx(1.0 if name == "hardswish" else 0.0, abs=1e-6)
