"""Rule L15: never below what is reached, exact where the second derivative is constant; broken twins are caught."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.intervals import Intervals
from certbound.bounds.local import branch_and_bound, radial, tier
from certbound.bounds.local.plan import LocalBounds
from certbound.network.graph import Network
from certbound.numbers.directed import Up
from tests.soundness.test_gradient_entries import with_intervals
from tests.soundness.test_intervals import reached as inside_intervals
from tests.support.graph_jets import reached
from tests.support.graphs import Builder
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.random_graphs import random_graph

SLACK = 1 + 1e-9
ANYWHERE = -1e9  # instead of NOTHING: the form is kept wherever it stands


@pytest.fixture(autouse=True)
def always(monkeypatch: pytest.MonkeyPatch) -> None:
    """The form is computed even where it does not win, with all the knots that there may be."""
    monkeypatch.setattr(radial, "NOTHING", ANYWHERE)
    monkeypatch.setattr(radial, "GAIN", -1.0)


def by_rays(network: Network, domain: Domain, effort: str = "normal") -> dict[str, float]:
    """What the rule alone says of the parameter Jacobian and the first-order remainder; nothing where it does not."""
    fitted = domain if domain.intervals is not None else domain.fit(network)
    found = tier.local(network, fitted, effort=effort).candidates
    forms = {"parameter_jacobian": "radial", "first_order_remainder": "taylor"}
    return {q: found[q][form].value for q, form in forms.items() if form in found.get(q, {})}


def wrong(bounds: dict[str, float], values: dict[str, float]) -> list[str]:
    return [q for q, bound in bounds.items() if values.get(q, 0.0) > bound * SLACK]


@pytest.mark.slow(seconds=3)
@pytest.mark.parametrize("kind", DOMAINS)
def test_every_architecture(kind: str, cases: Callable[[int, int], int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radial, "GAIN", 0.05)
    used, some = 0, cases(1, 3)
    for seed, name in list(enumerate(EVERY))[list(DOMAINS).index(kind) if some == 1 else 0 :: 3 if some == 1 else 1]:
        for radius in ("0.1", "0.01", "0.3")[:some]:
            network, domain = EVERY[name](seed), DOMAINS[kind](radius)
            bounds = by_rays(network, domain)
            values = reached(network, domain.fit(network), np.random.default_rng(seed), 2)
            assert wrong(bounds, values) == [], (name, radius)
            used += bool(bounds)
    assert used > 3


@pytest.mark.slow(seconds=4)
def test_random_graphs(cases: Callable[[int, int], int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radial, "GAIN", 0.05)
    used, count = 0, cases(12, 200)
    for seed in range(7000, 7000 + count):
        domain = list(DOMAINS.values())[seed % 3](("0.003", "0.03", "0.3")[seed // 3 % 3])
        network = random_graph(seed)
        bounds = by_rays(network, domain)
        assert wrong(bounds, reached(network, domain.fit(network), np.random.default_rng(seed), 2)) == [], seed
        used += bool(bounds)
    assert used > count // 4


def test_intervals_of_single_parameters(cases: Callable[[int, int], int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radial, "GAIN", 0.05)
    used, count = 0, cases(6, 80)
    for seed in range(count):
        network = random_graph(seed) if seed % 3 else EVERY[list(EVERY)[seed // 3 % len(EVERY)]](seed)
        domain = with_intervals(network, seed, (0.01, 0.1, 0.3)[seed % 3])
        bounds = by_rays(network, domain)
        assert wrong(bounds, inside_intervals(network, domain, seed)) == [], seed
        used += bool(bounds)
    assert used > count // 4


def twice(groups: int = 1) -> Network:
    """a a x, or the sum of a a x and b b x: the derivative 2 (a, b) x is linear, the second one 2 x."""
    b = Builder(1, 1)
    squares = [b.affine(b.affine(0, name, 1, bias=False), name, 1, bias=False) for name in "ab"[:groups]]
    if groups > 1:
        b.linear([(square, 1.0) for square in squares])
    return b.network()


def cubed() -> Network:
    """a a a x: the second derivative 6 a x grows along the ray."""
    b = Builder(1, 1)
    b.affine(b.affine(b.affine(0, "a", 1, bias=False), "a", 1, bias=False), "a", 1, bias=False)
    return b.network()


def square() -> Network:
    """(a x)^2 with two weights."""
    b = Builder(2, 1)
    z = b.affine(0, "a", 1, bias=False)
    b.product(z, z)
    return b.network()


def test_it_is_exact_where_the_second_derivative_is_constant() -> None:
    for groups, kind in ((1, "around"), (1, "total"), (2, "total"), (1, "box")):
        network = twice(groups)
        domain = {
            "around": Domain.around(input_center=1, radius="0.3"),
            "total": Domain.around(input_center=1, total="0.3"),
            "box": Domain.box(input_center=1, radius="0.3"),
        }[kind]
        found = by_rays(network, domain)
        exact = 2 * (np.linalg.norm(network.theta) + 0.3)
        assert found["parameter_jacobian"] == pytest.approx(exact, rel=1e-6)
        assert exact <= found["parameter_jacobian"] * SLACK
        # Between the two ends of a group: (2 r)^2 over 2 r.
        assert found["first_order_remainder"] == pytest.approx(0.6, rel=1e-6)


def test_more_knots_are_better() -> None:
    network, domain = cubed(), Domain.around(input_center=1, radius="0.5")
    exact = 3 * (abs(float(network.theta[0])) + 0.5) ** 2
    few, many = (by_rays(network, domain, effort)["parameter_jacobian"] for effort in ("normal", "high"))
    assert exact <= many * SLACK < few and many == pytest.approx(exact, rel=0.05)


def test_a_point_has_no_rays_and_low_effort_takes_none() -> None:
    assert by_rays(cubed(), Domain.around(input_center=1)) == {}
    assert "parameter_jacobian" not in by_rays(cubed(), Domain.around(input_center=1, radius="0.1"), "low")


def test_no_second_derivative_no_rays() -> None:
    b = Builder(2)
    b.affine(b.activation(b.affine(0, "a", 3), "relu"), "c", 1)
    assert by_rays(b.network(), Domain.around(input_radius="0.5", radius="0.3")) == {}


def test_where_it_cannot_win_nothing_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    network = EVERY["mlp"](0)
    found = tier.local(network, Domain.around(input_radius="0.01", radius="0.3").fit(network), radial=False)
    centre, bend = (found.at_centre[q] for q in ("parameter_jacobian", "parameter_hessian"))
    hopeless = replace(found, at_centre={"parameter_jacobian": centre, "parameter_hessian": 1e3 * bend})
    assert radial.radial(Domain.around(), hopeless, lambda *given: pytest.fail(f"{given}"), 5) is None


def test_in_a_split_tree_each_leaf_has_its_own_rays_and_what_they_use_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radial, "GAIN", 0.1)
    network = EVERY["mixed"](1)
    domain = Domain.around(input_center="0.3", input_radius="0.05", radius="0.05").fit(network)
    found = branch_and_bound.search(network, domain, "parameter_jacobian", nodes=3)
    leaves = [leaf for _, leaf in found.leaves]
    assert len(leaves) > 1 and all(leaf.plan.forms["parameter_jacobian"] == "radial" for leaf in leaves)
    assert all(leaf.bounds[q].value <= found.bounds[q].value for leaf in leaves for q in found.bounds)
    values = reached(network, domain, np.random.default_rng(0), 2)
    assert wrong({q: b.value for q, b in found.bounds.items()}, values) == []
    other = branch_and_bound.search(network, domain, "parameter_hessian", nodes=3)
    assert all(leaf.plan.radial is None for _, leaf in other.leaves)
    assert all(leaf.bounds[q].value <= other.bounds[q].value for _, leaf in other.leaves for q in other.bounds)


def test_shortened_domains_are_nested() -> None:
    network = random_graph(3)
    whole = with_intervals(network, 3, 0.1)
    half, none = whole.shortened(Fraction(1, 3)), whole.shortened(Fraction(0))
    assert isinstance(half.intervals, Intervals) and isinstance(whole.intervals, Intervals)
    assert (half.intervals.below * 3 >= whole.intervals.below).all() and (half.reach <= whole.reach).all()
    assert half.layer_radius(0) * 3 >= whole.layer_radius(0) and none.layer_radius(0) == 0
    assert none.reach is not None and not none.reach.any()


# -- broken twins ---------------------------------------------------------------------------------------------------

RIGHT = {name: getattr(radial, name) for name in ("distance", "radial", "by_taylor")}


def _one_group_alone(network: Network, domain: Domain, groups: Any) -> Up:
    return RIGHT["distance"](network, domain, groups[:1])


def _boxes_like_balls(network: Network, domain: Domain, groups: Any) -> Up:
    return RIGHT["distance"](network, replace(domain, kind="around"), groups)


def _at_the_near_end(domain: Domain, found: LocalBounds, run: Any, most: int) -> Any:
    """The second derivative of each knot for what lies behind it."""
    return RIGHT["radial"](domain, found, lambda part, q: run(part if q[10:] == "jacobian" else near(part), q), most)


def near(part: Domain) -> Domain:
    return part.shortened(Fraction(1, 2))


TWINS: dict[str, tuple[Any, str, Any]] = {
    "one group alone": (tier, "distance", _one_group_alone),
    "a box is like a ball": (tier, "distance", _boxes_like_balls),
    "the near end": (tier, "rays", _at_the_near_end),
    "points are one radius apart": (tier, "by_taylor", lambda reach, h: Up(0.5) * reach * h),
}
CASES = [
    (twice(2), Domain.around(input_center=1, radius="0.3")),
    (square(), Domain.box(input_center=1, radius="0.3")),
    (cubed(), Domain.around(input_center=1, radius="0.5")),
]


def caught() -> bool:
    found = False
    for network, domain in CASES:
        values = reached(network, domain.fit(network), np.random.default_rng(0), 12)
        # Of one number a: the remainder between both ends.
        values["first_order_remainder"] = 2 * float(domain.radius[0]) if len(network.groups) > 1 else 0.0
        found |= bool(wrong(by_rays(network, domain, "high"), values))
    return found


def test_the_cases_hold() -> None:
    assert not caught()


@pytest.mark.parametrize("twin", TWINS)
def test_a_broken_twin_is_caught(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where, name, broken = TWINS[twin]
    monkeypatch.setattr(where, name, broken)
    assert caught()
