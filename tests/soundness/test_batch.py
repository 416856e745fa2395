"""Rule R15: no bound about any input is below what is reached about it; broken twins are caught; and what it costs."""

from __future__ import annotations

import time
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.bounds import batch as rule
from certbound.bounds.batch import batch
from certbound.bounds.domain import Domain
from certbound.errors import CertboundError
from certbound.network.graph import Network
from tests.soundness.test_gradient_entries import point, with_intervals
from tests.support.builders import mlp
from tests.support.graph_jets import taylor
from tests.support.more_graphs import EVERY
from tests.support.random_graphs import random_graph


def domains(network: Network, seed: int) -> list[Domain]:
    radius = ("0", "0.003", "0.03")[seed // 3 % 3]
    given: list[dict[str, Any]] = [{"input_radius": radius}, {"input_radius": radius, "input_norm": "2"}]
    plain = (Domain.box, Domain.around)[seed % 2](radius=radius, **given[seed // 2 % 2])  # type: ignore[operator]
    total = Domain.around(total=radius, input_radius=radius)
    return [plain.fit(network), total.fit(network), with_intervals(network, seed, 0.02)]


def about(domain: Domain, centre: np.ndarray) -> Domain:
    return replace(domain, input_center=tuple(map(Fraction, centre.tolist())))


def excess(network: Network, domain: Domain, seed: int, inputs: int = 3) -> float:
    """The largest value reached over its bound, less 1, about some inputs."""
    rng, count, size = np.random.default_rng(seed), len(network.theta), network.inputs
    centres = 0.3 * rng.normal(size=(inputs, size))
    found, worst = batch(network, domain, centres).bounds, -1.0
    for i, centre in enumerate(centres):
        own = about(domain, centre)
        for _ in range(2):
            x, theta = point(network, own, rng)
            by_x = taylor(network, x, theta, np.eye(size), np.zeros((size, count)))
            by_theta = taylor(network, x, theta, np.zeros((count, size)), np.eye(count)).first
            values = {
                "output": np.linalg.norm(by_x.value),
                "input_jacobian": np.linalg.norm(by_x.first, 2),
                "parameter_jacobian": np.linalg.norm(by_theta, 2),
            }
            d = point(network, own, rng)[1] - theta
            if (length := float(np.linalg.norm(d))) > 1e-3:
                there = taylor(network, x, theta + d, np.zeros((1, size)), d[None]).value
                rest = np.linalg.norm(there - by_x.value - by_theta.T @ d) - 1e-12 * np.abs(by_x.value).sum()
                values["first_order_remainder"] = max(rest, 0.0) / length
            for quantity, value in values.items():
                worst = max(worst, float(value) / max(float(found[quantity][i]), 1e-12) - 1.0)
    return worst


@pytest.mark.quick(2)
@pytest.mark.many(4)
@pytest.mark.parametrize("part", range(10))
def test_no_bound_is_below_a_value_that_is_reached(part: int) -> None:
    for seed in range(8 * part, 8 * (part + 1)):
        network = random_graph(seed)
        for domain in domains(network, seed):
            try:
                assert excess(network, domain, seed) < 1e-9, seed
            except CertboundError as error:  # a root or a quotient of an interval about 0
                assert "domain" in str(error) or "range" in str(error)


@pytest.mark.quick(6)
@pytest.mark.parametrize("name", EVERY)
def test_no_bound_of_an_architecture_is_below_a_value_that_is_reached(name: str) -> None:
    network = EVERY[name](1)
    for domain in domains(network, 3):
        try:
            assert excess(network, domain, 3) < 1e-9
        except CertboundError as error:
            assert name in ("softmax", "layer_norm", "functions") and "domain" in str(error)


def test_the_bounds_do_not_depend_on_the_other_inputs(monkeypatch: pytest.MonkeyPatch) -> None:
    network = EVERY["convolutional"](0)
    domain = Domain.box(input_radius="0.01", radius="0.001").fit(network)
    centres = np.random.default_rng(0).normal(size=(7, network.inputs))
    together = batch(network, domain, centres).bounds
    monkeypatch.setattr(rule, "MOST_ENTRIES", max(network.sizes) * network.outputs * 2)  # parts of two inputs
    parts = batch(network, domain, centres).bounds
    alone = [batch(network, domain, centre[None]).bounds for centre in centres]
    for quantity, bound in together.items():
        assert np.allclose(bound, parts[quantity], rtol=1e-12)
        assert np.allclose(bound, [float(one[quantity][0]) for one in alone], rtol=1e-12)


def test_at_a_point_one_output_is_exact() -> None:
    network = EVERY["mlp"](0)
    domain, x = Domain.around().fit(network), np.random.default_rng(1).normal(size=(1, network.inputs))
    found = batch(network, domain, x).bounds
    by_theta = taylor(
        network, x[0], network.theta, np.zeros((len(network.theta), network.inputs)), np.eye(len(network.theta))
    ).first
    assert found["parameter_jacobian"][0] == pytest.approx(np.linalg.norm(by_theta), rel=1e-6)


def test_what_leaves_the_range_of_floats_is_refused(tmp_path: Any) -> None:
    made = mlp([np.array([[1e200]]), np.array([[1e200]])], [None, None], ["relu", "tanh"], dtype=np.float64)
    network = certbound.load(made.save(tmp_path / "net.onnx"))
    with pytest.raises(CertboundError, match="range of floats"):
        batch(network, Domain.around().fit(network), np.array([[1.0]]))


def test_kinks_are_seen(tmp_path: Any) -> None:
    made = mlp([np.array([[1.0]]), np.array([[2.0]])], [np.zeros(1), np.zeros(1)], ["relu", None])
    network = certbound.load(made.save(tmp_path / "net.onnx"))
    found = batch(network, Domain.around(input_radius="0.5").fit(network), np.array([[-2.0], [0.25], [2.0]]))
    assert found.crosses_kink.tolist() == [False, True, False]
    assert np.allclose(found.bounds["input_jacobian"], [0.0, 2.0, 2.0], atol=1e-6)


def _nothing(self: Any, *_: Any) -> Any:
    size = _[-1] if isinstance(_[-1], np.ndarray) else _[2]
    return np.zeros((*size.shape[:-1], 1))


@pytest.mark.parametrize(
    ("owner", "name", "twin"),
    [
        (rule._Part, "_move", _nothing),
        (rule._Part, "_turned", _nothing),
        (
            rule._Box,
            "times",
            lambda self, other: rule._Box(self.centre * other.centre, 0.0 * (self.radius + other.radius)),
        ),
        (rule, "_lengths", lambda a: 0.9 * np.sqrt((a.reshape(len(a), -1) ** 2).sum(axis=1))),
    ],
    ids=["parameters that do not move values", "nor adjoints", "products of centres", "norms too short"],
)
def test_broken_twins_are_caught(owner: Any, name: str, twin: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owner, name, twin)
    found = 0
    for seed in range(40):
        network = random_graph(seed)
        for domain in domains(network, seed + 6):
            try:
                found += excess(network, domain, seed, 2) > 1e-9
            except CertboundError:
                continue
    assert found >= 1


def test_many_inputs_cost_far_less_than_as_many_certificates() -> None:
    """In processor time of one run: measured about a thousandth of it."""
    network = certbound.load("examples/two_link_arm/arm.onnx")
    domain = Domain.box(input_radius="0.001", radius="0.0001")
    inputs = np.random.default_rng(0).normal(size=(200, 4))

    def one() -> None:
        certbound.certify(network, domain, tier="local", effort="low", quantities="parameter_jacobian")

    one()
    certbound.certify_batch(network, inputs[:2], domain)
    start = time.process_time()
    one()
    alone = time.process_time() - start
    start = time.process_time()
    certbound.certify_batch(network, inputs, domain)
    assert (time.process_time() - start) / len(inputs) < alone / 20
