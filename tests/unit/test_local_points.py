"""At a point the tier local promises the parameter Jacobian's norm within 1e-9 of it, however large the network."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.bounds.domain import Domain
from certbound.bounds.local import local
from certbound.certificate.certification import certify
from certbound.certificate.check import check
from tests.support.builders import mlp

PROMISE = 1e-9
SHAPES = ((5, 20, 20, 20, 20, 1), (4, 25, 25, 2), (12, 64, 64, 3))


def controller(
    seed: int, widths: tuple[int, ...], activation: str, folder: Path
) -> tuple[Path, list[np.ndarray], list[np.ndarray]]:
    rng = np.random.default_rng(seed)
    weights = [rng.normal(size=(n, m)) * rng.choice([0.5, 1.0, 2.0]) / math.sqrt(m) * 2 for m, n in pairwise(widths)]
    biases = [rng.normal(size=n) * rng.choice([0.0, 1.0]) for n in widths[1:]]
    activations = [activation] * (len(weights) - 1) + [None]
    return mlp(weights, biases, activations, dtype=np.float64).save(folder / "net.onnx"), weights, biases


def jacobian_norm(weights: list[np.ndarray], biases: list[np.ndarray], activation: str, x: np.ndarray) -> float:
    """The truth, from the Gram matrix in extended precision."""
    long = np.longdouble
    values, slopes = [x.astype(long)], []
    for w, b in zip(weights, biases, strict=True):
        z = w.astype(long) @ values[-1] + b.astype(long)
        if activation == "relu":
            values.append(np.maximum(z, 0))
            slopes.append((z > 0).astype(long))
        else:
            values.append(np.tanh(z))
            e = np.exp(-2 * np.abs(z))
            slopes.append(4 * e / (1 + e) ** 2)
    slopes[-1] = np.ones_like(slopes[-1])
    n = np.eye(len(weights[-1])).astype(long)
    gram = np.zeros_like(n)
    for w, u, s in zip(reversed(weights), reversed(values[:-1]), reversed(slopes), strict=True):
        n = n * s
        gram += (u @ u + 1) * (n @ n.T)
        n = n @ w.astype(long)
    return math.sqrt(float(np.linalg.eigvalsh(gram.astype(float))[-1]))


@pytest.mark.slow
@pytest.mark.many(10)
@pytest.mark.parametrize("widths", SHAPES)
@pytest.mark.parametrize("activation", ["tanh", "relu"])
@pytest.mark.parametrize("size", [0.0, 0.1, 3.0, 100.0, 1e4])
def test_the_jacobian_at_a_point_is_the_true_one(
    widths: tuple[int, ...], activation: str, size: float, tmp_path: Path
) -> None:
    for seed in range(2):
        file, weights, biases = controller(seed, widths, activation, tmp_path)
        network = certbound.load(file)
        x = np.random.default_rng(seed + 100).normal(size=widths[0]) * size
        if activation == "relu" and not size and not biases[0].any():
            continue  # the first neurons are at their kinks
        found = local(network, Domain.around(input_center=[float(v) for v in x]).fit(network))
        true = jacobian_norm(weights, biases, activation, x)
        bound = found.bounds["parameter_jacobian"].value
        assert true * (1 - 1e-13) <= bound <= true * (1 + PROMISE), (seed, bound / true - 1)


@pytest.mark.slow
@pytest.mark.parametrize("size", [0.1, 100.0])
def test_the_checker_proves_it_too(size: float, tmp_path: Path) -> None:
    for widths in SHAPES[:2]:
        file, _, _ = controller(7, widths, "tanh", tmp_path)
        x = np.random.default_rng(8).normal(size=widths[0]) * size
        found = certify(file, Domain.around(input_center=[float(v) for v in x]), tier="local")
        folder = found.write(tmp_path / str(len(widths)))
        result = check(folder / "claim.toml", folder / "certificate.json", file)
        assert result.verdict == "valid", result
