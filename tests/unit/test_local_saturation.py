"""The tier local where slopes vanish or values cancel: roundings that are large next to a centre, and only there."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import layerwise
from certbound.bounds.local import local
from certbound.certificate.certification import certify
from certbound.certificate.check import check
from tests.support.builders import mlp
from tests.support.jets import flatten, jets

ONE = [np.ones((1, 1)), np.ones((1, 1))]


def network_of(folder: Path, weights: list[np.ndarray], activation: str) -> Path:
    biases = [np.zeros(len(w)) for w in weights]
    activations = [activation] * (len(weights) - 1) + [None]
    return mlp(weights, biases, activations, dtype=np.float64).save(folder / "net.onnx")


@pytest.mark.parametrize(
    ("activation", "x", "exact"),
    [
        ("tanh", 1000.0, math.sqrt(2)),
        ("tanh", -371.0, math.sqrt(2)),
        ("tanh", 19.0, math.sqrt(2)),
        ("sigmoid", -1000.0, 1.0),
        ("sigmoid", -744.0, 1.0),
        ("sigmoid", 800.0, math.sqrt(2)),
        ("softplus", -1000.0, 1.0),
    ],
)
def test_a_saturated_neuron_costs_nothing(activation: str, x: float, exact: float, tmp_path: Path) -> None:
    network = certbound.load(network_of(tmp_path, ONE, activation))
    found = local(network, Domain.around(input_center=x).fit(network))
    assert exact * (1 - 1e-12) <= found.bounds["parameter_jacobian"].value <= exact * (1 + 1e-9)
    forms = found.candidates["parameter_jacobian"]
    assert all(forms[form].value <= exact * (1 + 1e-9) for form in ("centre", "direct"))


def test_a_saturated_layer_before_others_costs_nothing(tmp_path: Path) -> None:
    weights = [np.full((2, 1), 600.0), np.array([[0.5, -0.25], [0.125, 1.0]]), np.ones((1, 2))]
    network = certbound.load(network_of(tmp_path, weights, "tanh"))
    found = local(network, Domain.around(input_center=2).fit(network))
    exact = jets(network, np.array([2.0]), flatten(network))
    jacobian, hessian = float(np.linalg.norm(exact.gradient)), float(np.linalg.norm(exact.hessian[0], 2))
    assert found.bounds["parameter_jacobian"].value == pytest.approx(jacobian, rel=1e-9)
    assert found.bounds["parameter_hessian"].value == pytest.approx(hessian, rel=1e-8)


def test_values_that_cancel_cost_nothing(tmp_path: Path) -> None:
    # 0.1 (x_1 - x_2) + 1e-17 x_3 at x = (1, 1, 1): what is left is as small as the roundings.
    weights = [np.array([[0.1, -0.1, 1e-17]]), np.ones((1, 1))]
    network = certbound.load(network_of(tmp_path, weights, "tanh"))
    found = local(network, Domain.around(input_center=1).fit(network))
    exact = jets(network, np.ones(3), flatten(network))
    jacobian, hessian = float(np.linalg.norm(exact.gradient)), float(np.linalg.norm(exact.hessian[0], 2))
    assert found.bounds["parameter_jacobian"].value == pytest.approx(jacobian, rel=1e-9)
    assert found.bounds["parameter_hessian"].value == pytest.approx(hessian, rel=1e-8)


@pytest.mark.slow
@pytest.mark.many(4)
@pytest.mark.parametrize("seed", range(12))
def test_the_checker_agrees_far_out_and_local_is_never_worse(seed: int, tmp_path: Path) -> None:
    rng = np.random.default_rng(seed)
    widths = [int(n) for n in rng.integers(1, 4, size=rng.integers(3, 6))]
    weights = [rng.normal(size=(n, m)) * rng.choice([1e-3, 1.0, 30.0, 700.0]) for m, n in pairwise(widths)]
    if seed % 3 == 0:  # values that cancel
        weights = [np.repeat(w[:, :1], w.shape[1], 1) * (-1.0) ** np.arange(w.shape[1]) for w in weights]
    x = rng.normal(size=widths[0]) * rng.choice([0.3, 10.0, 1000.0])
    file = network_of(tmp_path, weights, str(rng.choice(["tanh", "sigmoid", "softplus"])))
    network = certbound.load(file)
    domain = Domain.around(
        input_center=[float(v) for v in (np.full_like(x, x[0]) if seed % 3 == 0 else x)],
        input_radius=float(rng.choice([0.0, 1e-3])),
    ).fit(network)
    weak, found = layerwise(network, domain), local(network, domain)
    for quantity, bound in found.bounds.items():
        others = [*found.candidates[quantity].values(), weak.bounds.get(quantity, bound)]
        assert all(bound.value <= other.value for other in others), quantity
    folder = certify(network, domain, tier="local").write(tmp_path / "out")
    result = check(folder / "claim.toml", folder / "certificate.json", file)
    assert result.verdict == "valid", result
