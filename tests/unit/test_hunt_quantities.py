"""Float quantities of the hunt against full derivative tensors, against differences, and their own definitions."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

import certbound
from certbound.activations.file import load_all
from certbound.hunt.measure import reduction
from certbound.hunt.measure.measures import MEASURES, ParameterHessian, at_point, hessian_eigenpair
from certbound.hunt.measure.taylor import Layout, forward, reverse
from certbound.network.float_activations import derivatives
from certbound.network.graph import Elementwise, Network, Unit
from tests.support.builders import mlp
from tests.support.controllers import OUTSIDE, QUAD, SMALL
from tests.support.jets import bilinear_norm_below, flatten, jets, unit_jet
from tests.support.networks import random_case

RNG = np.random.default_rng(5)


def case(seed: int, folder: Path, smooth: bool = True) -> tuple[Network, Layout, np.ndarray, np.ndarray]:
    _, network, _ = random_case(seed, folder, smooth)
    rng = np.random.default_rng(seed)
    return network, Layout.of(network), rng.normal(size=network.inputs), flatten(network)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40))
def test_jacobians_and_hessians_are_those_of_full_tensors(seed: int, tmp_path: Path) -> None:
    network, layout, x, theta = case(3000 + seed, tmp_path, smooth=seed % 4 != 0)
    np.testing.assert_array_equal(layout.stored(), theta)
    reference, found = jets(network, x, theta), at_point(layout, x, theta)
    assert found["output"] == pytest.approx(np.linalg.norm(reference.value), rel=1e-9, abs=1e-14)
    assert found["input_jacobian"] == pytest.approx(np.linalg.norm(reference.by_input, 2), rel=1e-8, abs=1e-14)
    assert found["parameter_jacobian"] == pytest.approx(np.linalg.norm(reference.gradient, 2), rel=1e-8, abs=1e-14)
    scale = np.abs(reference.hessian).max()
    for y in np.eye(network.outputs):
        values = np.linalg.eigvalsh(np.einsum("i,ipq->pq", y, reference.hessian))
        value, d = hessian_eigenpair(layout, x, theta, y)
        assert abs(value) == pytest.approx(np.abs(values).max(), rel=1e-8, abs=1e-12 * scale)
        image = np.einsum("i,ipq,p,q->", y, reference.hessian, d, d)
        assert abs(image) == pytest.approx(abs(value), rel=1e-7, abs=1e-12 * scale)
    below = bilinear_norm_below(reference.hessian, RNG)
    assert found["parameter_hessian"] >= below * (1 - 1e-6) - 1e-12 * scale
    if network.outputs == 1:
        assert found["parameter_hessian"] == pytest.approx(below, rel=1e-6, abs=1e-12 * scale)


def test_the_correlation_of_both_parts_of_a_direction_matters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the off-diagonal of G the reduction is wrong: the test above would notice."""
    rng = np.random.default_rng(0)
    weights = [rng.normal(size=s) for s in ((4, 3), (4, 4), (1, 4))]
    file = mlp(weights, [None] * 3, ["tanh", "tanh", None]).save(tmp_path / "n.onnx")
    network = certbound.load(file)
    layout, x = Layout.of(network), rng.normal(size=3)
    right, _ = hessian_eigenpair(layout, x, layout.stored(), np.ones(1))
    root = reduction.gram_root

    def uncoupled(part, cotangent, h):  # type: ignore[no-untyped-def]
        both = root(part, cotangent, h)
        return np.diag(np.sqrt(np.diag(both @ both.T)))

    monkeypatch.setattr(reduction, "gram_root", uncoupled)
    wrong, _ = hessian_eigenpair(layout, x, layout.stored(), np.ones(1))
    assert abs(abs(wrong) / abs(right) - 1) > 1e-3


def published(file: Path) -> tuple[float, list[float]]:
    """The parameter Jacobian and the Hessian of each output at 0, by others (quad) or by dense derivatives."""
    if file == QUAD:
        return 33.8953900090675, [25.2826784588, 14.6203104947, 14.9866897910]
    network = certbound.load(file)
    dense = jets(network, np.zeros(network.inputs), flatten(network))
    return float(np.linalg.norm(dense.gradient, 2)), [float(np.linalg.norm(h, 2)) for h in dense.hessian]


@pytest.mark.parametrize("file", [SMALL, *(f for f in OUTSIDE if f == QUAD)], ids=lambda file: file.stem)
def test_the_values_of_a_controller(file: Path) -> None:
    known_jacobian, known_rows = published(file)
    network = certbound.load(file)
    layout = Layout.of(network)
    x, theta = np.zeros(network.inputs), layout.stored()
    jacobian = MEASURES["parameter_jacobian"](layout)(x[None], theta[None], None, None).value[0]
    assert jacobian == pytest.approx(known_jacobian, rel=1e-12)
    rows = [abs(hessian_eigenpair(layout, x, theta, y)[0]) for y in np.eye(network.outputs)]
    assert rows == pytest.approx(known_rows, rel=1e-10)


@pytest.mark.slow
@pytest.mark.parametrize("quantity", list(MEASURES))
@pytest.mark.parametrize("seed", range(6))
def test_gradients_are_those_of_differences(quantity: str, seed: int, tmp_path: Path) -> None:
    rng = np.random.default_rng(seed)
    widths = rng.integers(2, 5, size=4)
    weights = [rng.normal(size=(n, m)) for m, n in itertools.pairwise(widths)]
    network = certbound.load(
        mlp(weights, [rng.normal(size=len(w)) for w in weights], ["tanh", "sigmoid", None], dtype=np.float64).save(
            tmp_path / "n.onnx"
        )
    )
    layout = Layout.of(network)
    measure = MEASURES[quantity](layout, **({"steps": 60} if quantity == "parameter_hessian" else {}))
    x, theta = rng.normal(size=(1, network.inputs)), layout.stored()[None]
    second = theta + 0.3 * rng.normal(size=theta.shape) if measure.pairs else None
    base = measure(x, theta, second, None)
    for which in ("x", "theta", *(["second"] if measure.pairs else [])):
        gradient = {"x": base.by_x, "theta": base.by_theta, "second": base.by_second}[which]
        assert gradient is not None
        move = rng.normal(size=gradient.shape)
        values = []
        for step in (1e-5, -1e-5):
            moved = {"x": x, "theta": theta, "second": second}
            moved[which] = moved[which] + step * move  # type: ignore[operator]
            values.append(measure(*moved.values(), base.d).value[0])
        slope = (values[0] - values[1]) / 2e-5
        assert slope == pytest.approx(np.sum(gradient * move), rel=2e-4, abs=1e-6 * float(base.value[0]))


@pytest.mark.parametrize("seed", range(10))
def test_the_line_s_taylor_coefficients_and_their_gradients(seed: int, tmp_path: Path) -> None:
    network, layout, x, theta = case(3100 + seed, tmp_path)
    rng = np.random.default_rng(seed)
    u, d = rng.normal(size=x.size), rng.normal(size=theta.size)
    reference = jets(network, x, theta)
    out = forward(layout, x[None], theta[None], d=d[None], order=2).outputs
    scale = np.abs(reference.hessian).max() * np.sum(np.abs(d)) ** 2
    np.testing.assert_allclose(out[1][0], reference.gradient @ d, rtol=1e-7, atol=1e-12 * scale)
    np.testing.assert_allclose(
        2 * out[2][0], np.einsum("ipq,p,q->i", reference.hessian, d, d), rtol=1e-7, atol=1e-12 * scale
    )
    along = forward(layout, x[None], theta[None], u=u[None], order=1)
    np.testing.assert_allclose(along.outputs[1][0], reference.by_input @ u, rtol=1e-9, atol=1e-12)
    y = rng.normal(size=(1, network.outputs))
    np.testing.assert_allclose(reverse(along, [None, y]).u[0], reference.by_input.T @ y[0], rtol=1e-8, atol=1e-12)


def test_the_hessian_s_iteration_never_falls(tmp_path: Path) -> None:
    _, layout, x, theta = case(3007, tmp_path)
    measure, memory, values = ParameterHessian(layout), None, []
    for _ in range(20):
        found = measure(x[None], theta[None], None, memory)
        memory = found.d
        values.append(float(found.value[0]))
    assert all(b >= a * (1 - 1e-9) for a, b in itertools.pairwise(values))
    assert values[-1] >= 0.98 * at_point(layout, x, theta)["parameter_hessian"]


@pytest.mark.parametrize("name", sorted(load_all()))
def test_every_activation_of_the_library_and_its_derivatives(name: str) -> None:
    activation = load_all()[name]
    unit = Unit(name, tuple(activation.values({}).items()))
    z = np.concatenate([np.linspace(-6, 6, 41) + 0.013, [-40.0, 40.0, 1e-9]])
    node = Elementwise.of("a", 0, [unit] * z.size)
    network = Network("", "", z.size, (node,), (), ())
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        found = derivatives(network, node, z, 3)
    reference = unit_jet(name, z, {k: float(v) for k, v in unit.parameters})
    np.testing.assert_allclose(found[0], reference[0], rtol=1e-9, atol=1e-12)
    for k in range(3):
        np.testing.assert_allclose(found[k], reference[k], rtol=1e-7, atol=1e-8)
    inner = slice(0, 41)
    step = 1e-5
    difference = (derivatives(network, node, z + step, 2)[2] - derivatives(network, node, z - step, 2)[2]) / (2 * step)
    np.testing.assert_allclose(found[3][inner], difference[inner], rtol=1e-4, atol=1e-5)


def test_a_tiny_second_derivative_is_not_inflated_by_underflow() -> None:
    """Directions are normalised without squaring numbers that underflow."""
    from certbound.hunt.fuzz.build import network
    from certbound.hunt.measure.measures import hessian_direction

    net = network([[[6.0, -30.0]], [[95.0]]], None, "softplus")
    layout, x = Layout.of(net), np.array([1.0, 12.0])
    value, d = hessian_direction(layout, x, layout.stored())
    assert np.linalg.norm(d) == pytest.approx(1.0) or not d.any()
    assert value < 1e-100
