"""Every certified quantity against values that are reached, on random networks; and broken rules are caught."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from autograd import jacobian

import certbound
from benchmarks.tightness import SMOOTH, function
from certbound.bounds import layerwise, weight_norms
from certbound.bounds.norm_jets import affine_rule, elementwise_rule
from certbound.certificate.certification import certify
from certbound.numbers.directed import Up
from certbound.numbers.norms import spectral_norms_up
from tests.support.builders import mlp
from tests.support.jets import flatten, jets, lower_bounds, violations
from tests.support.networks import random_case


def found_violations(seeds: range, folder: Path, smooth: bool = False) -> tuple[list[tuple[int, str]], int]:
    """(violations, quantities compared) over the networks with these seeds."""
    wrong, compared = [], 0
    for seed in seeds:
        _, network, domain = random_case(seed, folder, smooth)
        result = certify(network, domain)
        reached = lower_bounds(network, domain, np.random.default_rng(seed))
        compared += sum(reached[q] > 0.0 for q in result.bounds)  # what was reached at 0 tests nothing
        wrong += [(seed, q) for q in violations(result.bounds, reached)]
    return wrong, compared


@pytest.mark.slow(seconds=15)
def test_no_certified_bound_is_below_a_value_that_is_reached(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    count = cases(70, 400)
    wrong, compared = found_violations(range(count), tmp_path)
    assert wrong == []
    assert compared >= 3 * count  # ReLU-like networks have three quantities, smooth ones five


@pytest.mark.slow(seconds=2)
def test_a_first_batch_holds(tmp_path: Path) -> None:
    wrong, compared = found_violations(range(1000, 1040), tmp_path)
    assert wrong == [] and compared > 100


def _without_cross_terms(ops, jet, group, facts, enclosed, scaled_form):  # type: ignore[no-untyped-def]
    right = affine_rule(ops, jet, group, facts, enclosed, scaled_form)
    scaled = None if jet.n2 is None else tuple(tuple(facts.weight * d for d in row) for row in jet.n2)
    return dataclasses.replace(right, n2=scaled)


def _without_bias_unit(ops, jet, group, facts, enclosed, scaled_form):  # type: ignore[no-untyped-def]
    return affine_rule(ops, jet, group, dataclasses.replace(facts, bias_gain=ops.zero), enclosed, scaled_form)


def _steeper_scaled_form(ops, jet, group, facts, enclosed, scaled_form):  # type: ignore[no-untyped-def]
    if scaled_form is not None:
        scaled_form = dataclasses.replace(scaled_form, weight=ops.zero)
    return affine_rule(ops, jet, group, facts, enclosed, scaled_form)


def _without_curvature(ops, jet, facts, enclosed):  # type: ignore[no-untyped-def]
    return elementwise_rule(ops, jet, dataclasses.replace(facts, curvature=ops.zero), enclosed)


def _smaller_spectral_norm(matrix, *others):  # type: ignore[no-untyped-def]
    norm, augmented = spectral_norms_up(matrix, *others)
    return Up(0.7 * norm.value), augmented if augmented is None else Up(0.7 * augmented.value)


def _relu_like_second_order(points, z):  # type: ignore[no-untyped-def]
    return None  # "phi'' = 0 almost everywhere"


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("affine_rule", _without_cross_terms),
        ("affine_rule", _without_bias_unit),
        ("affine_rule", _steeper_scaled_form),
        ("elementwise_rule", _without_curvature),
        ("spectral_norms_up", _smaller_spectral_norm),
    ],
)
def test_a_broken_rule_is_caught(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, broken: object) -> None:
    for module in (layerwise, weight_norms):
        if hasattr(module, name):
            monkeypatch.setattr(module, name, broken)
    assert any(found_violations(range(start, start + 4), tmp_path, smooth=True)[0] for start in range(0, 60, 4))


def test_ignoring_kinks_is_caught(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # z = 10 max(w, 0) with w from 1 to -1: the remainder is 10 = 2.5 * 2^2, and phi'' = 0 would leave only the
    # cross term of the two layers.
    one = np.ones((1, 1))
    file = mlp([one, 10 * one], [None, None], ["relu", None]).save(tmp_path / "kink.onnx")
    network = certbound.load(file)
    domain = certbound.Domain.around(input_center=1, radius=[2, 0])
    assert "taylor_remainder" not in certify(network, domain).bounds
    monkeypatch.setattr(layerwise.enclose, "meeting", _relu_like_second_order)
    assert float(certify(network, domain).bounds["taylor_remainder"]) < 10 / 2**2


@pytest.mark.slow(seconds=2)
def test_the_reference_agrees_with_automatic_differentiation(tmp_path: Path) -> None:
    compared = 0
    for seed in range(2000, 2030):
        _, network, domain = random_case(seed, tmp_path, smooth=True)
        if network.parameter_count > 60 or not {u.activation for u in network.units} <= set(SMOOTH):
            continue
        x, theta = np.array([float(c) for c in domain.fit(network).input_center]), flatten(network)
        own, phi = jets(network, x, theta), partial(function(network), x)
        scale = 1 + np.abs(own.hessian).max()
        with np.errstate(all="ignore"):
            first, second = jacobian(phi)(theta), jacobian(jacobian(phi))(theta)
        if not np.isfinite(second).all():
            continue  # autograd's tanh overflows at huge arguments
        np.testing.assert_allclose(own.gradient, first, rtol=1e-9, atol=1e-9 * scale)
        np.testing.assert_allclose(own.hessian, second, rtol=1e-9, atol=1e-9 * scale)
        compared += 1
    assert compared >= 15
