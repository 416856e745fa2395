"""Total radii (rule R9): never above the sharpened closed form of the same set, never below what is reached."""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.bounds import joint
from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import _bounds, layerwise
from certbound.bounds.local import local, search
from certbound.bounds.norm_jets import NormJet, affine_rule
from certbound.certificate.certification import certify
from certbound.network.graph import Network
from certbound.numbers.directed import Up
from tests.support.builders import mlp
from tests.support.jets import bilinear_norm_below, flatten, jets, lower_bounds, violations
from tests.support.networks import random_model

ACTIVATIONS = ("identity", "tanh", "sigmoid", "softplus", "relu", "leaky_relu", "silu", "gelu", "sin", "arctan", "elu")
RELATIVE = 1 + 1e-9


def zeros(layers: int, activation: str, folder: Path, *, bias: bool) -> Network:
    """A chain of width 1, all of whose parameters are 0."""
    biases = [np.zeros(1) if bias else None] * layers
    model = mlp([np.zeros((1, 1))] * layers, biases, [activation] * (layers - 1) + [None])
    return certbound.load(model.save(folder / "zeros.onnx"))


def test_a_budget_for_all_is_not_spent_in_every_layer(tmp_path: Path) -> None:
    # prod n_j over sum n_j^2 <= 25 is (25 / 4)^2 at four factors; each layer on its own would give 5^4 = 625.
    network = zeros(4, "identity", tmp_path, bias=False)
    bounds = certify(network, Domain.around(input_center=1, total=5)).bounds
    for quantity in ("output", "input_jacobian"):
        assert 39.0625 <= float(bounds[quantity]) <= 39.0625 * (1 + 1e-11)
    apart = certify(network, Domain.around(input_center=1, radius=5)).bounds
    assert float(apart["input_jacobian"]) == pytest.approx(625, rel=1e-11)
    # The blocks are products of three: (25 / 3)^(3/2) each, four of them.
    assert float(bounds["parameter_jacobian"]) == pytest.approx(2 * (25 / 3) ** 1.5, rel=1e-11)


@pytest.mark.slow(seconds=1)
def test_with_biases_it_is_the_closed_form(tmp_path: Path) -> None:
    for activation in ("relu", "softplus", "tanh"):
        network, domain = zeros(4, activation, tmp_path, bias=True), Domain.around(input_center=1, total=5)
        form = certbound.closed_form([1] * 5, activation, theta_bar=5, input_norm=1)
        bounds = layerwise(network, domain.fit(network)).bounds
        assert bounds["input_jacobian"].value == pytest.approx(float(form.values["input_jacobian"]["sharpened"]))
        assert bounds["parameter_jacobian"].value == pytest.approx(
            float(form.values["parameter_jacobian"]["sharpened"]), rel=1e-9
        )


def above_the_closed_form(seed: int, folder: Path) -> tuple[list[str], int]:
    """(what is certified above the sharpened closed form, how many quantities were compared) for one random case."""
    rng = np.random.default_rng(seed)
    widths = [int(n) for n in rng.integers(1, 5, size=rng.integers(2, 6))]
    pairs, bias = list(itertools.pairwise(widths)), bool(rng.integers(2))
    scale = rng.choice([0.0, 0.0, 1e-3, 0.3, 1.0])
    weights = [(scale * rng.normal(size=(n, m))).astype(np.float32) for m, n in pairs]
    biases = [(scale * rng.normal(size=n)).astype(np.float32) if bias else None for _, n in pairs]
    activation = str(rng.choice(ACTIVATIONS))
    model = mlp(weights, biases, [activation] * (len(pairs) - 1) + [None])
    network = certbound.load(model.save(folder / "closed.onnx"))
    total, centre, ball = str(rng.choice(["0", "0.01", "0.5", "2", "5"])), rng.normal(size=widths[0]), 0.25
    domain = Domain.around(input_center=centre.tolist(), input_radius=ball, input_norm="2", total=total)
    found = certify(network, domain, tier=str(rng.choice(["auto", "layerwise"])))
    stored = [v.astype(np.float64) for v in [*weights, *biases] if v is not None]
    theta_bar = math.sqrt(sum(float(np.sum(v * v)) for v in stored)) + float(total)
    alpha = 0.1 if activation == "leaky_relu" else None  # as the file has it, and rounded to float32 there
    form = certbound.closed_form(
        widths,
        activation,
        alpha=None if alpha is None else float(np.float32(alpha)),
        theta_bar=theta_bar,
        input_norm=math.hypot(*centre) + ball,
        bias=bias,
    )
    compared = [q for q in found.bounds if q in form.values]
    wrong = [q for q in compared if float(found.bounds[q]) > float(form.values[q]["sharpened"]) * RELATIVE]
    return wrong, len(compared)


def batch(seeds: range, folder: Path) -> tuple[list[tuple[int, str]], int]:
    """The same over many seeds."""
    results = [(seed, *above_the_closed_form(seed, folder)) for seed in seeds]
    return [(seed, q) for seed, wrong, _ in results for q in wrong], sum(n for _, _, n in results)


@pytest.mark.slow(seconds=4)
def test_no_bound_is_above_the_closed_form_of_its_set(tmp_path: Path) -> None:
    wrong, compared = batch(range(24), tmp_path)
    assert wrong == [] and compared >= 70


@pytest.mark.slow(seconds=10)
def test_no_bound_is_above_the_closed_form_of_more_sets(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    count = cases(50, 300)
    wrong, compared = batch(range(100, 100 + count), tmp_path)
    assert wrong == [] and compared >= 3 * count


def test_the_comparison_is_not_met_without_the_rule(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(certbound.bounds.layerwise, "joint_jet", lambda *_: None)
    assert batch(range(4), tmp_path)[0]


def by_r9(network: Network, domain: Domain) -> dict[str, str]:
    """What rule R9 alone gives, whether or not the steps give less."""
    fitted = domain.fit(network)
    steps = layerwise(network, fitted).steps
    used = [step.facts for step in steps if step.facts is not None]
    jet = joint.joint_jet(network, fitted, steps[0].after["output"], used) if steps else None
    return {} if jet is None else {q: str(b.value) for q, b in _bounds(jet)[0].items() if b.finite}


@pytest.mark.slow(seconds=2)
def test_the_form_holds_by_itself(tmp_path: Path) -> None:
    # Networks of any style: Gemm with alpha and beta, one bias for all outputs, fixed diagonals.
    for seed in range(20):
        rng = np.random.default_rng(seed)
        network = certbound.load(random_model(rng, smooth=bool(rng.integers(4))).save(tmp_path / "any.onnx"))
        domain = Domain.around(
            input_center=rng.normal(size=network.inputs).tolist(), total=str(rng.choice(["0.3", "4"]))
        )
        assert violations(by_r9(network, domain), lower_bounds(network, domain, rng)) == [], seed


def reached_on_the_sphere(layers: int, activation: str, bias: bool, folder: Path) -> list[str]:
    """Quantities whose bound by R9 is below a value at equal weights, or at random ones, within the total radius 3."""
    rng, total = np.random.default_rng(0), 3.0
    bounds = by_r9(zeros(layers, activation, folder, bias=bias), Domain.around(input_center=1, total="3"))
    wrong = []
    for trial in range(20):
        theta = np.ones(2 * layers) if trial == 0 else rng.normal(size=2 * layers)
        theta *= 1.0 if bias else np.tile([1.0, 0.0], layers)
        theta *= total * (1 - 1e-12) / np.linalg.norm(theta)
        weights = [np.array([[w]]) for w in theta[::2]]
        biases = [np.array([b]) if bias else None for b in theta[1::2]]
        model = mlp(weights, biases, [activation] * (layers - 1) + [None], dtype=np.float64)
        network = certbound.load(model.save(folder / "point.onnx"))
        j = jets(network, np.ones(1), flatten(network))
        reached = {
            "output": float(np.linalg.norm(j.value)),
            "input_jacobian": float(np.linalg.norm(j.by_input, 2)),
            "parameter_jacobian": float(np.linalg.norm(j.gradient, 2)),
            "parameter_hessian": bilinear_norm_below(j.hessian, rng),
        }
        wrong += [q for q, value in reached.items() if value * (1 - 1e-9) > float(bounds[q])]
    return wrong


CHAINS = [(k, a, b) for k in (1, 2, 3, 4) for a, b in (("identity", False), ("tanh", True), ("softplus", True))]


@pytest.mark.parametrize(("layers", "activation", "bias"), CHAINS)
def test_no_point_of_the_ball_is_above(layers: int, activation: str, bias: bool, tmp_path: Path) -> None:
    assert reached_on_the_sphere(layers, activation, bias, tmp_path) == []


def _lowered(p: joint.Polynomial) -> joint.Polynomial:
    terms: dict[tuple[int, ...], Up] = {}
    for exponents, c in p.terms.items():
        fewer = tuple(max(e - 1, 0) for e in exponents)
        terms[fewer] = terms.get(fewer, Up.zero) + c
    return joint.Polynomial(p.ring, terms)


def _exponents_off_by_one(jet, radius, original=joint.over_ball):  # type: ignore[no-untyped-def]
    return original(NormJet(_lowered(jet.n0), tuple(map(_lowered, jet.n1)), jet.n2), radius)


def _without_the_stored_parameters(jet, radius, original=joint.over_ball):  # type: ignore[no-untyped-def]
    return original(jet, Up(0.9 * radius.value))


def _without_the_own_size(ops, jet, group, facts, enclosed):  # type: ignore[no-untyped-def]
    return affine_rule(ops, jet, group, dataclasses.replace(facts, size=ops.one), enclosed)


def _without_cross_terms(ops, jet, group, facts, enclosed):  # type: ignore[no-untyped-def]
    right = affine_rule(ops, jet, group, facts, enclosed)
    return dataclasses.replace(right, n2=tuple(tuple(facts.weight * d for d in row) for row in jet.n2))


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("over_ball", _exponents_off_by_one),
        ("over_ball", _without_the_stored_parameters),
        ("affine_rule", _without_the_own_size),
        ("affine_rule", _without_cross_terms),
    ],
)
def test_a_broken_rule_is_caught(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, broken: object) -> None:
    monkeypatch.setattr(joint, name, broken)
    assert any(reached_on_the_sphere(*chain, tmp_path) for chain in CHAINS)


def test_a_network_too_deep_for_second_order_keeps_the_first(tmp_path: Path) -> None:
    network = zeros(18, "softplus", tmp_path, bias=True)
    found = layerwise(network, Domain.around(input_center=1, total=2).fit(network))
    assert found.joint == ("output", "input_jacobian", "parameter_jacobian")
    assert "parameter_hessian" in found.bounds  # from the steps


def test_work_is_counted_before_it_is_done(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(joint, "MOST_WORK", 10)
    network = zeros(4, "identity", tmp_path, bias=False)
    found = layerwise(network, Domain.around(input_center=1, total=5).fit(network))
    assert found.joint == () and found.bounds["output"].value >= 625


def test_the_boxes_of_a_split_tree_are_bounded_by_their_steps(tmp_path: Path) -> None:
    network = zeros(3, "tanh", tmp_path, bias=True)
    domain = Domain.around(input_center=1, input_radius="0.5", total=2).fit(network)
    whole = layerwise(network, domain)
    assert whole.joint and not whole.by_steps().joint and whole.by_steps().by_steps().bounds == whole.by_steps().bounds
    assert all(
        bound.value <= whole.bounds[q].value for q, bound in local(network, domain).bounds.items() if q in whole.bounds
    )
    found = search(network, domain, nodes=5)
    assert found.tree is None or all(not leaf.layerwise.joint for _, leaf in found.leaves)
