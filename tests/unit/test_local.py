"""The tier ``local``: exactness at points, kinks, forms, hessian_norm."""

from __future__ import annotations

import dataclasses
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.local import hessian as second_derivatives
from certbound.bounds.local import local, reduction, stacked
from certbound.bounds.local.at_point import hessian_norm
from certbound.errors import CertboundError
from certbound.network.graph import Elementwise, Group, Network, Unit, diagonal
from certbound.network.graph import dense as affine
from certbound.network.load import load
from certbound.network.stored import held
from certbound.numbers.balls import Ball
from tests.support.ascent import random_network
from tests.support.builders import tanh_net
from tests.support.controllers import OUTSIDE, QUAD, SMALL
from tests.support.jets import flatten, jets

TRUE = {  # norms of the Hessians of the outputs at 0: by dense derivatives, and published
    SMALL: None,
    QUAD: (25.2826784588, 14.6203104947, 14.9866897910),
}
CEILINGS = {  # radius of the domain -> what the Jacobian and the Hessian must be below
    SMALL: {"0.001": (3.26, 7.84), "0.01": (3.63, 9.43), "0.1": (6.82, 17.7)},
    QUAD: {"0.001": (34.3, 30.2), "0.01": (37.0, 49.0), "0.1": (75.0, 210.0)},
}


def made(weights: list[list[list[float]]], biases: list[list[float] | None], units: list[str | None]) -> Network:
    """A network from plain lists; units[j] after layer j."""
    nodes: list[Any] = []
    groups: list[Group] = []
    theta: list[np.ndarray] = []
    for j, (w, b, name) in enumerate(zip(weights, biases, units, strict=True)):
        weight, bias = np.array(w, dtype=float), None if b is None else np.array(b, dtype=float)
        own = [weight.ravel()] if bias is None else [weight.ravel(), bias]
        nodes.append(affine(f"layer{j}", len(nodes), j, weight, bias, at=sum(part.size for part in theta)))
        theta += own
        groups.append(Group((f"w{j}", f"b{j}")[: len(own)], sum(part.size for part in own)))
        if name is not None:
            nodes.append(Elementwise.of(f"act{j}", len(nodes), [Unit(name)] * len(weight)))
    return Network("made", "0" * 64, len(weights[0][0]), tuple(nodes), tuple(groups), held(*theta))


def dense(network: Network, x: np.ndarray) -> tuple[list[float], float, float]:
    """(norm of each output's dense Hessian, norm of the Jacobian, of the input Jacobian)."""
    j = jets(network, x, flatten(network))
    hessians = [float(np.abs(np.linalg.eigvalsh(h)).max()) for h in j.hessian]
    return hessians, float(np.linalg.norm(j.gradient, 2)), float(np.linalg.norm(j.by_input, 2))


def points(seeds: range) -> list[tuple[Network, np.ndarray, Domain]]:
    cases = []
    for seed in seeds:
        rng = np.random.default_rng(seed)
        network = random_network(rng, 6, 4)
        x = [f"{v:.3f}" for v in rng.normal(size=network.inputs)]
        if network.parameter_count <= 90:
            cases.append((network, np.array([float(v) for v in x]), Domain.around(input_center=x).fit(network)))
    return cases


def wrong_at_points(seeds: range) -> list[str]:
    """What differs from the dense derivatives by more than 1e-9 of the network's scale, over random networks."""
    wrong = []
    for number, (network, x, domain) in enumerate(points(seeds)):
        found = local(network, domain)
        hessians, jacobian, by_input = dense(network, x)
        scale = max(1e-3, jacobian)
        pairs = [
            ("J", jacobian, found.bounds["parameter_jacobian"].value),
            ("x", by_input, found.bounds["input_jacobian"].value),
        ]
        shared = any(a.fan_out > 1 for a in network.affine_nodes())  # the reduction enlarges the Gram matrix then
        pairs += [
            (f"H{o}", true, bound.value) for o, (true, bound) in enumerate(zip(hessians, found.outputs, strict=True))
        ]
        for name, true, bound in pairs:
            if true > bound + 1e-9 * scale or (
                bound > true + 1e-8 * (scale + true) and not (shared and name[0] == "H")
            ):
                wrong.append(f"{number} {name}: {true} {bound}")
    return wrong


@pytest.mark.slow(seconds=2)
def test_at_points_every_norm_is_the_dense_one() -> None:
    assert wrong_at_points(range(30)) == []


def test_dropping_the_off_diagonal_gram_block_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    root = reduction.root_of

    def diagonal(*given: object, **named: object) -> object:
        return dataclasses.replace(root(*given, **named), g=0.0, t=0.0)  # type: ignore[arg-type, type-var]

    monkeypatch.setattr(reduction, "root_of", diagonal)
    assert wrong_at_points(range(12))


def test_a_root_that_does_not_dominate_is_refused() -> None:
    u = np.random.default_rng(0).normal(size=4)
    uu, c = float(u @ u), 0.25
    p = c * uu + 1.0
    s, r = np.sqrt(p) * (1 + 1e-9), 0.5
    g = c / s
    t = (np.sqrt(c - g * g * uu) - r) / uu * (1 - 1e-9)
    exact = reduction._square(u)
    right = (s, g, r, t)
    assert reduction._covers(right, p, 0.5, exact)
    for at, factor in ((0, 1 - 1e-6), (1, 1.01), (1, 0.99), (2, 1 - 1e-6), (3, 1.01), (1, 0.0), (1, -1.0)):
        wrong = tuple(x * factor if i == at else x for i, x in enumerate(right))
        assert not reduction._covers(wrong, p, 0.5, exact), (at, factor)


def test_a_root_dominates_the_gram_matrix_whatever_the_adjoints_are() -> None:
    rng = np.random.default_rng(1)
    for outputs in (1, 2, 3):
        for _ in range(20):
            n, d, c = int(rng.integers(1, 5)), int(rng.integers(1, 5)), float(rng.uniform(0.1, 3)) ** 2
            u, rows = rng.normal(size=d), [rng.normal(size=n) * 10.0 ** rng.integers(-6, 3) for _ in range(outputs)]
            rows[-1] = rows[-1] if rng.random() < 0.7 else 2.0 * rows[0]
            p = c * float(u @ u) + float(rng.choice([0.0, 1.0]))
            s = np.sqrt(p)
            g, r = c / s, np.sqrt(c)
            t = (np.sqrt(max(0.0, c - g * g * float(u @ u))) - r) / float(u @ u)
            mix, scale = stacked.mixing(rows)  # type: ignore[misc]
            assert (np.linalg.norm(mix, axis=1) <= 1).all()
            lower = [g * np.outer(u, m) for m in rows]
            q = np.block([
                [s * np.eye(n), np.zeros((n, outputs * d))],
                [np.concatenate(lower), np.kron(mix * scale, r * np.eye(d) + t * np.outer(u, u))],
            ])  # fmt: skip
            cross = np.concatenate([c * np.outer(m, u) for m in rows], axis=1)
            gram = np.block(
                [[p * np.eye(n), cross], [cross.T, c * np.kron(np.array(rows) @ np.array(rows).T, np.eye(d))]]
            )
            off = np.linalg.eigvalsh(q @ q.T - gram)
            assert -1e-12 * np.linalg.norm(gram) <= off[0] and off[-1] <= 1e-11 * np.linalg.norm(gram)


@pytest.mark.parametrize("factor", [1e-20, 1e-6, 1e6, 1e20])
def test_bounds_scale_with_the_outputs(factor: float, tmp_path: Path) -> None:
    """A fixed factor of the outputs is one of their Hessians: every form says so, whatever its size."""
    found = []
    for scale in (1.0, factor):
        network = load(tanh_net(0, (3, 6, 6, 2)).save(tmp_path / "net.onnx"))
        last = diagonal("scale", len(network.nodes), np.full(2, scale), np.ones(2), np.zeros(2))
        network = dataclasses.replace(network, nodes=(*network.nodes, last))
        found.append(local(network, Domain.around(input_center="0.5").fit(network)).candidates["parameter_hessian"])
    for form in ("rows", "all", "stacked", "direct"):
        assert found[1][form].value / factor == pytest.approx(found[0][form].value, rel=1e-8)


def test_the_whole_is_between_its_largest_row_and_the_root_of_squares() -> None:
    for network, x, _ in points(range(60, 72)):
        found = hessian_norm(network, x.tolist())
        hessians = dense(network, x)[0]
        scale = 1e-9 * (1 + max(hessians))
        assert max(hessians) - scale <= found.upper <= np.linalg.norm(hessians) * (1 + 1e-6) + 1e-6 or any(
            a.fan_out > 1 for a in network.affine_nodes()
        )
        for (low, high), true in zip(found.outputs, hessians, strict=True):
            assert low - scale <= true <= high + scale


@pytest.mark.parametrize("file", [SMALL, *(f for f in OUTSIDE if f == QUAD)], ids=lambda file: file.stem)
def test_figures_of_a_controller(file: Path) -> None:
    network = load(file)
    found = hessian_norm(network, 0)
    known = TRUE[file] or dense(network, np.zeros(network.inputs))[0]
    for (low, high), true in zip(found.outputs, known, strict=True):
        assert low <= true * (1 + 1e-9) and true * (1 - 1e-12) <= high <= true * (1 + 1e-6)
    for radius, (jacobian, hessian) in CEILINGS[file].items():
        bounds = local(network, Domain.around(input_radius=radius, radius=radius).fit(network)).bounds
        assert bounds["parameter_jacobian"].value < jacobian and bounds["parameter_hessian"].value < hessian


RELU = made([[[1.0], [-1.0]], [[1.0, 1.0]]], [[0.5, 2.0], None], ["relu", None])


def test_second_order_is_refused_with_the_neurons_that_cross() -> None:
    domain = Domain.around(input_center=0, input_radius=1).fit(RELU)
    found = local(RELU, domain)
    assert "parameter_hessian" not in found.bounds and "taylor_remainder" not in found.bounds
    assert "neuron 0 of node 'act0'" in found.unsupported["parameter_hessian"]
    assert "neuron 1" not in found.unsupported["parameter_hessian"]
    assert found.derivatives == "clarke" and "first_order_remainder" in found.bounds


def test_second_order_is_claimed_where_no_kink_is_met() -> None:
    found = local(RELU, Domain.around(input_center=0, input_radius="0.1", radius="0.01").fit(RELU))
    assert found.derivatives == "classical" and found.bounds["parameter_hessian"].value > 0.0


def test_the_first_order_remainder_covers_a_crossed_kink() -> None:
    # Phi = w2 relu(w1 x): from w1 = 1 to -1 at w2 = 1, x = 1 the linearisation is off by 2 = L ||d||, L >= 1.
    network = made([[[1.0]], [[1.0]]], [None, None], ["relu", None])
    found = local(network, Domain.around(input_center=1, radius=[2, 0]).fit(network))
    assert "first_order_remainder" in found.bounds
    remainder = abs(0.0 - 1.0 - 1.0 * (-2.0))
    assert found.bounds["first_order_remainder"].value * 2.0 >= remainder
    with pytest.raises(CertboundError, match="kink"):
        hessian_norm(network, 0)


def test_float_rounding_does_not_lower_a_bound() -> None:
    tiny = 2.0**-53
    network = made([[[1.0] + [tiny] * 200]], [None], [None])
    found = local(network, Domain.around(input_center=1).fit(network))
    assert Fraction(found.bounds["output"].value) >= 1 + 200 * Fraction(tiny)
    network = made([[[1e16, 1.0, -1e16]]], [None], ["tanh"])
    found = local(network, Domain.around(input_center=1).fit(network))
    assert found.bounds["output"].value >= np.tanh(1.0)
    # ||D^2|| of v . (W x) in (v, W) is ||x||: here sqrt(1 + 500 2^-54), whose naive square is 1.
    x = ["1"] + [str(Fraction(2.0**-27))] * 500
    network = made([[[0.5] * 501], [[0.25]]], [None, None], [None, None])
    found = local(network, Domain.around(input_center=x).fit(network))
    assert Fraction(found.bounds["parameter_hessian"].value) ** 2 >= 1 + 500 * Fraction(2) ** -54


def test_huge_values_are_refused_not_wrong() -> None:
    network = made([[[1e200]], [[1e200]]], [None, None], [None, None])
    found = local(network, Domain.around(input_center=1, radius=1).fit(network))
    assert found.bounds == {} and all(found.unsupported.values())


def test_a_deep_chain_costs_matrices_by_pairs_of_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    """What depends on a layer or a pair is computed once, not again for each of the depth^3 / 6 terms."""
    counted = {"column products": 0, "peaks": 0}
    products, peaks = Ball.columns_times, second_derivatives.product_peak

    def columns_times(ball: Ball, *diagonals: Any) -> Ball:
        counted["column products"] += 1
        return products(ball, *diagonals)

    def product_peak(a: Any, b: Any) -> Any:
        counted["peaks"] += 1
        return peaks(a, b)

    monkeypatch.setattr(Ball, "columns_times", columns_times)
    monkeypatch.setattr(second_derivatives, "product_peak", product_peak)
    found = []
    for depth in (8, 16):
        counted.update(dict.fromkeys(counted, 0))
        network = made([[[1.1]]] * depth, [[0.1]] * depth, ["tanh"] * depth)
        domain = Domain.around(radius="0.01").fit(network)
        assert local(network, domain, effort="low").bounds["parameter_hessian"].finite
        found.append(dict(counted))
    few, many = found
    assert 0 < many["peaks"] <= 2 * few["peaks"]
    assert 0 < many["column products"] <= 4 * few["column products"]
