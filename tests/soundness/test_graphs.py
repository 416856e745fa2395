"""The tier layerwise on graphs of every architecture against values that are reached; broken twins are caught."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from certbound.bounds import enclosure, layerwise
from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import Layerwise
from certbound.bounds.norm_jets import product_rule
from certbound.network.graph import Affine, Network
from tests.support.graph_jets import hessian, reached, taylor
from tests.support.graphs import Builder, convolutional
from tests.support.more_graphs import DOMAINS, EVERY, seeded_radii, softmax

SLACK = 1e-9


def run(network: Network, domain: Domain) -> Layerwise:
    return layerwise.layerwise(network, domain.fit(network))


def violations(network: Network, domain: Domain, seed: int, points: int = 2) -> list[str]:
    found = reached(network, domain.fit(network), np.random.default_rng(seed), points)
    return [q for q, bound in run(network, domain).bounds.items() if found[q] > bound.value * (1 + SLACK)]


@pytest.mark.slow(seconds=1)
@pytest.mark.many(19)
@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("name", EVERY)
def test_no_bound_is_below_a_value_that_is_reached(name: str, kind: str) -> None:
    for seed, radius in seeded_radii(kind, "0.001", "0.05", "0.3"):
        network, domain = EVERY[name](seed), DOMAINS[kind](radius)
        assert violations(network, domain, seed) == [], (name, kind, radius)
        if radius != "0.3":
            assert len(run(network, domain).bounds) == 5, (name, kind, radius, run(network, domain).unsupported)


def test_the_output_at_a_point_is_exact_and_its_jacobian_of_its_order() -> None:
    for name, build in EVERY.items():
        network = build(0)
        domain = Domain.around(input_center="0.3").fit(network)
        found = reached(network, domain, np.random.default_rng(0), 1)
        bounds = run(network, domain).bounds
        room = 1e-5 if name == "constants" else 1e-9  # there fixed numbers are known to 1e-6
        assert bounds["output"].value <= found["output"] * (1 + room) + 1e-12, name
        assert bounds["input_jacobian"].value <= 30 * found["input_jacobian"], name


@pytest.mark.parametrize("name", EVERY)
def test_the_reference_agrees_with_differences(name: str) -> None:
    network, rng, h = EVERY[name](1), np.random.default_rng(1), 1e-4
    x, theta = rng.normal(size=network.inputs) * 0.3, network.theta
    dx, d = rng.normal(size=network.inputs), rng.normal(size=len(theta))
    none = np.zeros((1, len(x))), np.zeros((1, len(theta)))
    before, here, after = (taylor(network, x + t * dx, theta + t * d, *none).value for t in (-h, 0.0, h))
    found = taylor(network, x, theta, dx[None], d[None])
    np.testing.assert_allclose(found.first[0], (after - before) / (2 * h), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(found.second[0], (after - 2 * here + before) / h**2, rtol=1e-3, atol=1e-4)
    tensor = hessian(network, x, theta)
    along = taylor(network, x, theta, none[0], d[None]).second[0]
    np.testing.assert_allclose(np.einsum("mij,i,j->m", tensor, d, d), along, rtol=1e-8, atol=1e-8)


# -- broken twins ---------------------------------------------------------------------------------------------------


def _one_use_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: set[int] = set()
    right = layerwise.affine_rule

    def broken(ops: Any, jet: Any, group: int, facts: Any, *more: Any) -> Any:
        after = right(ops, jet, group, facts, *more)
        if group in seen:  # the uses of a group do not add
            n1 = tuple(facts.weight * d if i == group else d for i, d in enumerate(jet.n1))
            after = dataclasses.replace(after, n1=tuple(map(min_up, n1, after.n1)))
        seen.add(group)
        return after

    def min_up(a: Any, b: Any) -> Any:
        return a if a.value < b.value else b

    monkeypatch.setattr(layerwise, "affine_rule", broken)


def _no_cross_term(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(ops: Any, left: Any, right: Any, left_top: Any, right_top: Any, enclosed: Any) -> Any:
        after = product_rule(ops, left, right, left_top, right_top, enclosed)
        n2 = tuple(
            tuple(right_top * a + left_top * b for a, b in zip(*rows, strict=True))
            for rows in zip(left.n2, right.n2, strict=True)
        )
        return dataclasses.replace(after, n2=n2)

    monkeypatch.setattr(layerwise, "product_rule", broken)


def _no_repeats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Affine, "occurrences", 1)


def _one_position(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Affine, "uses", property(lambda self: 1))


def _concatenation_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layerwise, "is_disjoint", lambda node: True)


def _smaller_term_norms(monkeypatch: pytest.MonkeyPatch) -> None:
    right = layerwise.term_norm

    def broken(*given: Any) -> Any:
        norm = right(*given)
        return dataclasses.replace(norm, value=0.7 * norm.value)

    monkeypatch.setattr(layerwise, "term_norm", broken)


def _ranges_without_the_ball(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enclosure.Enclosure, "interval", lambda self: self.box())


def wide(columns: int = 6) -> Network:
    """One weight applied to the same entries again and again."""
    b = Builder(2, 3)
    b.affine(0, "w", 2, columns=np.tile([0, 1], (1, columns, 1)), bias=False)
    return b.network()


def biased(columns: int = 9) -> Network:
    """One bias added in many places."""
    b = Builder(2, 3)
    b.affine(0, "w", 1, columns=np.full((1, columns, 2), -1), bias=True)
    return b.network()


def added() -> Network:
    """x + x, x + W x: no concatenation."""
    b = Builder(2, 0)
    v = b.affine(0, "w", 2)
    b.linear([(v, 1.0), (0, 1.0), (b.activation(v), 1.0)])
    return b.network()


def squared() -> Network:
    """(w x)^2 through a product: the second derivative is the cross term alone."""
    b = Builder(1, 2)
    v = b.affine(0, "w", 1, bias=False)
    b.product(v, v)
    return b.network()


def twice() -> Network:
    """w (w x): the same weight two times."""
    b = Builder(1, 2)
    b.affine(b.affine(0, "w", 1, bias=False), "w", 1, bias=False)
    return b.network()


def exponential() -> Network:
    b = Builder(1, 2)
    b.activation(b.affine(0, "w", 1), "exp")
    return b.network()


@pytest.mark.parametrize(
    ("breakage", "build", "radius"),
    [
        (_one_use_left_out, twice, "0"),
        (_no_cross_term, squared, "0"),
        (_no_repeats, wide, "0"),
        (_one_position, biased, "0"),
        (_concatenation_everywhere, added, "0"),
        (_smaller_term_norms, added, "0"),
        (_ranges_without_the_ball, exponential, "0.5"),
    ],
)
def test_a_broken_twin_is_caught(
    monkeypatch: pytest.MonkeyPatch, breakage: Callable[[Any], None], build: Callable[[], Network], radius: str
) -> None:
    domain = DOMAINS["around"](radius)
    assert violations(build(), domain, 0, 40) == []
    breakage(monkeypatch)
    assert violations(build(), domain, 0, 40) != []


# -- what has no bound ----------------------------------------------------------------------------------------------


def test_outside_its_domain_a_function_has_no_bound_and_the_reason_says_where() -> None:
    b = Builder(1, 0)
    b.activation(b.affine(0, "w", 1), "log")
    found = run(b.network(), Domain.around(radius="3"))
    assert found.bounds == {} and set(found.unsupported) >= {"output", "parameter_hessian"}
    assert all("the argument of log at node 'log@1'" in why and "expected > 0" in why
               for why in found.unsupported.values())  # fmt: skip


def test_the_sum_of_exponentials_stays_positive() -> None:
    network = softmax()
    assert "output" in run(network, Domain.around(input_radius="0.5", radius="0.2")).bounds


def test_a_kink_ends_the_second_order_on_a_graph_too() -> None:
    found = run(convolutional(0, activation="relu"), Domain.around(input_center="0.3", radius="0.1"))
    assert set(found.bounds) == {"output", "input_jacobian", "parameter_jacobian"}
    assert found.derivatives == "clarke" and "may cross a kink" in found.unsupported["parameter_hessian"]


def test_a_convolution_of_any_size_has_the_norm_of_its_taps() -> None:
    network = convolutional(0, side=13, channels=3)
    step = run(network, Domain.around()).steps[1]
    assert step.squares is not None or step.map_norm is not None
