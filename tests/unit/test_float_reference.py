"""The float evaluation and the tests' own derivatives agree, for every activation and primitive function."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from certbound.activations.file import load_all
from certbound.activations.primitives import PRIMITIVES
from certbound.network.evaluate import evaluate
from certbound.network.graph import Elementwise, Network, Unit
from tests.support.jets import activation, unit_jet

PARAMETERS = {
    "leaky_relu": {"alpha": Fraction(-1, 2)},
    "prelu": {"alpha": Fraction(3, 2)},
    "hardtanh": {"min_val": Fraction(-1, 3), "max_val": Fraction(2)},
    "hardsigmoid": {"alpha": Fraction(1, 3), "beta": Fraction(1, 4)},
    "softplus": {"beta": Fraction(3, 2)},
    "elu": {"alpha": Fraction(3, 4)},
    "celu": {"alpha": Fraction(3, 4)},
    "selu": {"alpha": Fraction(5, 3), "gamma": Fraction(21, 20)},
    "silu": {"alpha": Fraction(3, 2)},
    "power": {"exponent": Fraction(3)},
    "softplus_below": {"threshold": Fraction(8), "beta": Fraction(3, 2)},
}
WITHIN = ("exp", "log", "reciprocal", "sqrt", "inverse_sqrt", "power")  # not bounded, or not defined on the whole line
NAMES = {*load_all(), *PRIMITIVES}


def unit(name: str) -> Unit:
    given = PARAMETERS.get(name, {})
    return Unit(name, tuple((load_all()[name].values(given) if name in load_all() else given).items()))


def value(name: str, z: np.ndarray) -> np.ndarray:
    """What certbound computes for one activation."""
    node = Elementwise.of(name, 0, [unit(name)] * z.size)
    return evaluate(Network("", "", z.size, (node,), (), ()), z)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_values_and_derivatives(name: str) -> None:
    z = np.linspace(0.7 if name in WITHIN else -7.03, 7.017, 217)  # no kink on this grid, nor within a step of it
    parameters = {key: float(value) for key, value in unit(name).parameters}
    expected, first, second = unit_jet(name, z, parameters)
    np.testing.assert_allclose(value(name, z), expected, rtol=1e-12, atol=1e-13)
    step = 1e-6 if name in WITHIN else 1e-5
    (up, up1, _), (down, down1, _) = (unit_jet(name, z + s, parameters) for s in (step, -step))
    np.testing.assert_allclose((up - down) / (2 * step), first, atol=2e-9, rtol=1e-8)
    np.testing.assert_allclose((up1 - down1) / (2 * step), second, atol=2e-9, rtol=1e-8)


def test_far_out_nothing_overflows() -> None:
    z = np.array([-1e6, -800.0, 800.0, 1e6])
    with np.errstate(over="raise", invalid="raise"):
        for name in NAMES - {*WITHIN, "softplus_below"}:
            parameters = {key: float(value) for key, value in unit(name).parameters}
            for part in (value(name, z), *unit_jet(name, z, parameters)):
                assert np.isfinite(part).all(), name


def test_every_neuron_has_its_own_unit() -> None:
    units = [unit(name) for name in ("tanh", "relu", "elu")]
    neurons = [units[i] for i in (2, 0, 0, 1, 2)]
    node = Elementwise.of("n", 0, neurons)
    assert node.units == (units[2], units[0], units[1]) and node.members.tolist() == [0, 1, 1, 2, 0]
    z = np.array([-0.3, 0.2, -0.7, -1.0, 0.4])
    found = activation(node, z)
    for i, own in enumerate(neurons):
        expected = unit_jet(own.activation, z[i : i + 1], {k: float(v) for k, v in own.parameters})
        assert [float(part[i]) for part in found] == [float(part[0]) for part in expected]
