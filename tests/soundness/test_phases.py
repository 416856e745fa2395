"""Leaves that are cut at kinks (rules L9, L13) against what is reached in them; broken rules are caught."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import BY_LAYERS
from certbound.bounds.local import empty, local, phases, sensitivities, stages
from certbound.bounds.local.phases import Cut, kinks_of
from certbound.bounds.local.web import web_of
from certbound.network.graph import Elementwise, Group, Network, dense
from certbound.network.stored import held
from tests.support.jets import SLACK
from tests.support.phases import KINKED, chain, points, random_leaves

DOMAINS = {
    "box": Domain.box(input_center="0.1", input_radius="0.6", radius="0.05"),
    "around": Domain.around(input_center="-0.2", input_radius="0.8", radius="0.05"),
    "inputs": Domain.around(input_center="0.1", input_radius="0.9"),
    "ball": Domain.around(input_center="0.1", input_radius="0.7", input_norm="2", total="0.05"),
}


def violations(network: Network, domain: Domain, seed: int, depth: int = 3, count: int = 50) -> tuple[list[str], int]:
    """(what is reached in a leaf above its bound, comparisons) for the leaves of a random tree."""
    rng = np.random.default_rng(seed)
    domain = domain.fit(network)
    reached = list(points(network, domain, rng, count))
    wrong, compared = [], 0
    for leaf in random_leaves(network, domain, rng, depth):
        found = local(network, leaf[0], cuts=leaf[1])
        for point in reached:
            if not point.is_in(leaf):
                continue
            if found.plan.empty is not None:
                wrong.append(f"a point in an empty leaf {leaf[1]}")
            for quantity, value in point.norms.items():
                for form, bound in found.candidates.get(quantity, {}).items():
                    compared += 1
                    if form not in BY_LAYERS and not value * (1 - SLACK) <= bound.value:
                        wrong.append(f"{quantity} ({form}): {bound.value} < {value} in {leaf[1]}")
    return wrong, compared


@pytest.mark.slow(seconds=4)
@pytest.mark.many(12)
@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("name", KINKED)
def test_no_leafs_bound_is_below_a_value_that_is_reached_in_it(
    name: str, kind: str, cases: Callable[[int, int], int]
) -> None:
    total = 0
    for seed in range(cases(1, 10)):
        network = chain(seed, KINKED[name], skip=(seed + len(kind)) % 2 == 1)
        wrong, compared = violations(network, DOMAINS[kind], seed)
        assert wrong == []
        total += compared
    assert total > 20


def small(layers: list[tuple[list[list[float]], list[float]]], name: str) -> Network:
    """One input, a layer with kinks, an affine output: weights and biases of both layers."""
    nodes: list[Any] = []
    groups, at, theta = [], 0, []
    for j, (weight, bias) in enumerate(layers):
        nodes.append(dense(f"layer{j}", len(nodes), j, np.array(weight), np.array(bias), at=at))
        groups.append(Group((f"w{j}", f"b{j}"), np.size(weight) + len(bias)))
        at += groups[-1].count
        theta += [np.ravel(weight), np.array(bias)]
        if not j:
            nodes.append(Elementwise.of("act", 1, [KINKED[name]] * len(bias)))
    return Network("made", "0" * 64, 1, tuple(nodes), tuple(groups), held(*theta))


def test_a_neuron_between_its_kinks_is_a_line() -> None:
    network, domain = small([([[2.0]], [0.5]), ([[3.0]], [0.0])], "hardtanh"), Domain.around(input_radius=3)
    domain = domain.fit(network)
    low, high = kinks_of(web_of(network, domain), 1, 0)
    assert (low, high) == (Fraction(-1, 4), Fraction(1, 3))
    middle = local(network, domain, cuts=(Cut(1, 0, low, True), Cut(1, 0, high, False)))
    assert middle.bounds["input_jacobian"].value == pytest.approx(6.0, rel=1e-6)
    for kink in (low, high):
        outside = local(network, domain, cuts=(Cut(1, 0, kink, kink == high),))
        assert outside.bounds["input_jacobian"].value < 1e-12
        # At the kink the value is reached by each of both sides.
        assert outside.bounds["output"].value == pytest.approx(abs(3.0 * float(kink)), rel=1e-6)


def test_the_mean_value_form_would_be_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    # 10 relu(x + 1/2) - 5 is -5 where x + 1/2 <= 0, and 0 at the centre, which is not there.
    network = small([([[1.0]], [0.5]), ([[10.0]], [-5.0])], "relu")
    domain = Domain.around(input_radius=1).fit(network)
    left = local(network, domain, cuts=(Cut(1, 0, Fraction(0), False),))
    assert "m" not in left.plan.enclosures and left.candidates["output"]["mean"].value >= 5.0
    monkeypatch.setattr(sensitivities, "enclosed", _with_mean)
    monkeypatch.setattr(stages, "_continued", _at_the_centre)
    broken = local(network, domain, cuts=(Cut(1, 0, Fraction(0), False),))
    assert broken.candidates["output"]["mean"].value < 1.0


def test_a_centre_that_is_not_continued_would_be_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    # relu(x - 1/2) - relu(x + 5) is -5.5 where x >= 1/2; at the centre, which is not there, it is -5.
    network = small([([[1.0], [1.0]], [-0.5, 5.0]), ([[1.0, -1.0]], [0.0])], "relu")
    domain = Domain.around(input_radius=1).fit(network)
    right = (Cut(1, 0, Fraction(0), True),)
    assert local(network, domain, cuts=right).bounds["output"].value == pytest.approx(5.5, rel=1e-6)
    monkeypatch.setattr(stages, "_continued", _not_continued)
    assert local(network, domain, cuts=right).bounds["output"].value < 5.1


def test_a_remainder_by_centres_would_be_wrong() -> None:
    # |theta| has the derivatives -1 and 1; in each leaf nothing changes, and yet the remainder at 0 is 2 |d|.
    network = small([([[1.0]], [0.0]), ([[1.0]], [0.0])], "abs")
    domain = Domain.box(input_center=1, radius="0.5").fit(network)
    for right in (False, True):
        leaf = local(network, domain, cuts=(Cut(1, 0, Fraction(0), right),))
        assert "centre" not in leaf.candidates["first_order_remainder"]
        assert not set(leaf.candidates.get("parameter_hessian", {})) - set(BY_LAYERS)
        assert leaf.bounds["first_order_remainder"].value >= 2.0


def _with_mean(known: Any, q: int) -> Any:
    parts, known.parts = known.parts, {}
    found = ENCLOSED(known, q)
    known.parts = parts
    return found._replace(cut=CUT(parts, q, found.centre.size))


def _at_the_centre(value: Any, slope: Any, centre: Any, point: Any) -> Any:
    return np.maximum(centre, 0.0), np.maximum(centre, 0.0)


def _not_continued(value: Any, slope: Any, centre: Any, point: Any) -> Any:
    return value


def _other_side(cuts: Any) -> Any:
    return PARTS([cut._replace(right=not cut.right) for cut in cuts])


def _wrong_sign(known: Any, cuts: Any) -> Any:
    return REFUTED(known, [cut._replace(right=not cut.right) for cut in cuts])


def _touching(port: Any) -> Any:
    return port.cut is not None and bool(((port.centre < port.cut[0]) | (port.centre > port.cut[1])).any())


ENCLOSED, PARTS, CUT = sensitivities.enclosed, phases.parts_of, phases.cut_of
REFUTED = empty._refuted


@pytest.mark.slow(seconds=3)
@pytest.mark.parametrize(
    ("module", "name", "broken"),
    [
        (sensitivities, "parts_of", _other_side),
        (empty, "_refuted", _wrong_sign),
        (empty, "_is_empty", _touching),
    ],
    ids=lambda v: getattr(v, "__name__", str(v)).removeprefix("_"),
)
def test_a_broken_rule_is_caught(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, broken: Any) -> None:
    monkeypatch.setattr(module, name, broken)
    for seed in range(20):
        if violations(chain(seed, KINKED["relu"]), DOMAINS["inputs"], seed, depth=4)[0]:
            return
    pytest.fail("no violation was found")
