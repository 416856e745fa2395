"""Closed forms: known values, extremal networks, and random networks of the architecture."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import sympy

import certbound
from certbound.errors import CertboundError
from certbound.expressions import symbolic
from tests.support.builders import mlp
from tests.support.jets import bilinear_norm_below, flatten, jets


def test_published_jacobian_constants() -> None:
    # theta_bar = 2, A1 = A0 = b0 = 1: (ups1, ups2) = (4, 5) for one hidden layer, (12, 17) for two.
    x = symbolic.symbol("x")
    for hidden, slope, offset in ((1, 4, 5), (2, 12, 17)):
        form = certbound.closed_form([1] * (hidden + 2), "identity")
        published = form.expressions["parameter_jacobian"]["published"].subs(symbolic.symbol("theta_bar"), 2)
        assert sympy.expand(published - (slope * x + offset)) == 0


def test_published_and_block_hessian_values() -> None:
    # Two hidden tanh neurons, layer norms 1, p = (1, sqrt 2, sqrt 2): sum 12.0850, Frobenius norm 4.4120.
    form = certbound.closed_form([1, 1, 1, 1], "tanh", domain="layers", layer_norms=[1, 1, 1], input_norm=0)
    assert float(form.values["parameter_hessian"]["published"]) == pytest.approx(12.0850, abs=1e-4)
    assert float(form.values["parameter_hessian"]["sharpened"]) == pytest.approx(4.4120, abs=1e-4)


def test_layer_outputs_follow_the_recursion() -> None:
    # A1 = A0 = 1, theta_bar = 2, s = 1: F = 2, 6, 14.
    for hidden, expected in ((0, 2), (1, 6), (2, 14)):
        form = certbound.closed_form([1] * (hidden + 2), "identity", theta_bar=2, input_norm=0)
        assert form.values["output"]["published"] == str(expected)


@pytest.mark.parametrize(("layers", "weight", "square"), [(2, 5.0, 98.25), (3, 2.0, 67.24)])
def test_the_extremal_chain_attains_the_top_term(layers: int, weight: float, square: float, tmp_path: Path) -> None:
    # tanh chain of width 1, first weight 0, the others t, x = 1.7: the Jacobian's square is known.
    weights = [np.zeros((1, 1))] + [np.full((1, 1), weight)] * (layers - 1)
    activations = ["tanh"] * (layers - 1) + [None]
    file = mlp(weights, [np.zeros(1)] * layers, activations, dtype=np.float64).save(tmp_path / "chain.onnx")
    network = certbound.load(file)
    j = jets(network, np.array([1.7]), flatten(network))
    assert float(np.linalg.norm(j.gradient, 2)) ** 2 == pytest.approx(square, rel=1e-12)
    theta_bar = math.sqrt(layers - 1) * weight
    form = certbound.closed_form([1] * (layers + 1), "tanh")
    bound = form.expressions["parameter_jacobian"]["sharpened"].subs(
        {symbolic.symbol("theta_bar"): theta_bar, symbolic.symbol("x"): 1.7}
    )
    top = weight ** (layers - 1) * math.hypot(1, 1.7)
    assert float(bound) >= math.sqrt(square) >= top


def test_weighted_am_gm_is_attained_and_never_exceeded() -> None:
    a, b, r = (symbolic.symbol(n) for n in ("a", "b", "r"))
    bound = symbolic.on_ball(a**3 * b, [a, b], r, sharpen=True)
    values = [math.cos(t) ** 3 * math.sin(t) for t in np.linspace(0, math.pi / 2, 10001)]
    assert max(values) <= float(bound.subs(r, 1)) <= max(values) * (1 + 1e-6)


@pytest.mark.slow
@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "softplus", "identity"])
@pytest.mark.parametrize("widths", [(2, 3, 1), (1, 2, 2, 2)])
def test_random_networks_of_the_ball_stay_below(activation: str, widths: tuple[int, ...], tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    for trial in range(6):
        pairs = list(itertools.pairwise(widths))
        weights, biases = [rng.normal(size=(n, m)) for m, n in pairs], [rng.normal(size=n) for _, n in pairs]
        share = rng.exponential(size=len(pairs))
        weights = [w * s for w, s in zip(weights, share, strict=True)]
        model = mlp(weights, biases, [activation] * (len(pairs) - 1) + [None], dtype=np.float64)
        network = certbound.load(model.save(tmp_path / f"{trial}.onnx"))
        theta = flatten(network)
        radius, size = float(rng.choice([0.5, 2.0, 6.0])), float(rng.choice([0.0, 1.0, 4.0]))
        direction = rng.normal(size=widths[0])
        j = jets(network, size * direction / np.linalg.norm(direction), theta * radius / np.linalg.norm(theta))
        form = certbound.closed_form(widths, activation, theta_bar=radius * (1 + 1e-12), input_norm=size * (1 + 1e-12))
        reached = {
            "output": np.linalg.norm(j.value),
            "input_jacobian": np.linalg.norm(j.by_input, 2),
            "parameter_jacobian": np.linalg.norm(j.gradient, 2),
            "parameter_hessian": bilinear_norm_below(j.hessian, rng),
        }
        for quantity, value in reached.items():
            published, sharpened = (float(form.values[quantity][f]) for f in ("published", "sharpened"))
            assert value * (1 - 1e-9) <= sharpened <= published * (1 + 1e-11), (trial, quantity)


def test_a_broken_sharpening_is_caught(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    original = symbolic.on_ball
    monkeypatch.setattr(symbolic, "on_ball", lambda *a, sharpen: original(*a, sharpen=sharpen) / (2 if sharpen else 1))
    with pytest.raises(AssertionError):
        test_random_networks_of_the_ball_stay_below("identity", (2, 3, 1), tmp_path)


def test_cosine_has_closed_forms() -> None:
    # |cos| <= 1 and one hidden layer of 8: ||W2|| sqrt(8) + ||b2|| is at most 3 theta_bar.
    assert certbound.closed_form([2, 8, 1], "cos", theta_bar=1, input_norm=1).values["output"]["published"] == "3"


def test_kinks_have_no_second_order() -> None:
    form = certbound.closed_form([2, 3, 1], "relu", theta_bar=1, input_norm=1)
    assert set(form.unsupported) == {"parameter_hessian", "taylor_remainder"}
    assert set(form.values) == {"output", "input_jacobian", "parameter_jacobian"}


def test_values_are_rounded_up() -> None:
    value = certbound.closed_form([1, 4, 1], "tanh", theta_bar="1/3", input_norm=0).values["output"]["published"]
    assert Fraction(value) ** 2 >= Fraction(5, 9)  # sqrt(5) / 3


@pytest.mark.parametrize(
    "arguments",
    [
        {"widths": [2], "activation": "tanh"},
        {"widths": [2, 0, 1], "activation": "tanh"},
        {"widths": [2, 1], "activation": "magic"},
        {"widths": [1] * 20, "activation": "tanh"},
        {"widths": [2, 1], "activation": "tanh", "theta_bar": -1},
        {"widths": [2, 1], "activation": "tanh", "theta_bar": "nan"},
        {"widths": [2, 1], "activation": "tanh", "theta_bar": 1, "domain": "layers"},
        {"widths": [2, 3, 1], "activation": "tanh", "layer_norms": [1], "domain": "layers"},
        {"widths": [2, 1], "activation": "tanh", "domain": "cube"},
    ],
)
def test_bad_requests(arguments: dict) -> None:  # type: ignore[type-arg]
    with pytest.raises(CertboundError):
        certbound.closed_form(**arguments)


@pytest.mark.parametrize("x", [0, 1, 2, 100])
def test_the_sharpened_form_takes_the_inputs_exact_size(x: int) -> None:
    # One layer: dPhi/dtheta is [x; 1] kron the identity, of norm sqrt(1 + ||x||^2), whatever theta is.
    for domain in ({"theta_bar": 3}, {"domain": "layers", "layer_norms": [3]}):
        values = certbound.closed_form([6, 3], "identity", input_norm=x, **domain).values  # type: ignore[arg-type]
        jacobian = values["parameter_jacobian"]
        assert float(jacobian["sharpened"]) == pytest.approx(math.sqrt(1 + x * x), rel=1e-9)
        assert Fraction(jacobian["sharpened"]) ** 2 >= 1 + x * x
        assert Fraction(jacobian["published"]) == 1 + x
        assert float(values["output"]["sharpened"]) == pytest.approx(3 * math.sqrt(1 + x * x), rel=1e-9)


def test_the_published_jacobian_stays_affine_in_the_inputs_norm() -> None:
    x = symbolic.symbol("x")
    forms = certbound.closed_form([2, 3, 1], "tanh").expressions
    assert sympy.Poly(forms["parameter_jacobian"]["published"], x).degree() == 1
    assert sympy.Poly(forms["parameter_hessian"]["published"], x).degree() == 2


def test_without_biases_the_inputs_size_is_its_norm() -> None:
    values = certbound.closed_form([6, 3], "identity", theta_bar=3, input_norm=2, bias=False).values
    assert values["parameter_jacobian"] == {"published": "2", "sharpened": "2"}
