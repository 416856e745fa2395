"""Vectorised ranges of value, slope and curvature against Arb at sampled points."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from certbound.activations.file import find
from certbound.activations.ranges import value_range
from certbound.bounds.local.ranges import jet
from certbound.network.graph import Elementwise, Network, Unit, diagonal

UNITS = [
    Unit("tanh"),
    Unit("sigmoid"),
    Unit("softplus", (("beta", Fraction(1)),)),
    Unit("softplus", (("beta", Fraction(1, 3)),)),
    Unit("identity"),
    Unit("gelu"),
]


def intervals(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    centre = rng.normal(size=count) * rng.choice([0.1, 1.0, 5.0, 40.0], size=count)
    radius = rng.choice([0.0, 1e-9, 0.01, 0.5, 3.0, 30.0], size=count)
    return centre - radius, centre + radius


@pytest.mark.parametrize("unit", UNITS, ids=lambda u: u.activation + str(len(u.parameters)))
def test_ranges_contain_the_derivatives(unit: Unit) -> None:
    rng = np.random.default_rng(5)
    lo, hi = intervals(rng, 60)
    network = Network("", "", 60, (), (), ())
    found = jet(network, [Elementwise.of("act", 0, [unit] * 60)], lo, hi)
    assert not found.crosses_kink.any() and not found.crosses_soft_kink.any()
    for share in (0.0, 0.2, 0.5, 0.8, 1.0):
        points = np.clip(lo + share * (hi - lo), lo, hi)
        for order, (low, high) in enumerate((found.value, found.slope, found.curvature)):
            inner = value_range(find(unit.activation), unit.parameters, order, points, points)
            assert (low <= inner[1]).all() and (high >= inner[0]).all()
    # Tight: at points the width is a few ulps of the largest value the function takes.
    at = jet(network, [Elementwise.of("act", 0, [unit] * 60)], hi, hi)
    for low, high in (at.value, at.slope, at.curvature):
        assert (high - low <= 1e-13 * np.maximum(1.0, np.abs(high))).all()


def test_ranges_over_turning_points_are_the_extrema() -> None:
    network = Network("", "", 1, (), (), ())
    for name, top in (("sigmoid", 1 / (6 * np.sqrt(3))), ("tanh", 4 / (3 * np.sqrt(3)))):
        found = jet(network, [Elementwise.of("act", 0, [Unit(name)])], np.array([-9.0]), np.array([9.0]))
        np.testing.assert_allclose(found.curvature, ([-top], [top]), rtol=1e-14)
        assert found.slope[1] == (0.25 if name == "sigmoid" else 1.0)


def test_composition_follows_the_chain_rule() -> None:
    rng = np.random.default_rng(6)
    scale, shift = rng.normal(size=4), rng.normal(size=4)
    nodes = [
        diagonal("d", 0, scale, np.full(4, 3.0), shift),
        Elementwise.of("t", 1, [Unit("tanh")] * 4),
        Elementwise.of("s", 2, [Unit("sigmoid")] * 4),
    ]
    network = Network("", "", 4, (), (), ())
    lo, hi = np.full(4, -0.3), np.full(4, 0.4)
    found = jet(network, nodes, lo, hi)

    def f(t: np.ndarray) -> np.ndarray:
        return 1 / (1 + np.exp(-np.tanh(scale * t / 3 + shift)))

    h = 1e-4
    for t in np.linspace(-0.3, 0.4, 15):
        point = np.full(4, t)
        first = (f(point + h) - f(point - h)) / (2 * h)
        second = (f(point + h) - 2 * f(point) + f(point - h)) / h**2
        third = (f(point + 2 * h) - 2 * f(point + h) + 2 * f(point - h) - f(point - 2 * h)) / (2 * h**3)
        for value, (low, high), slack in (
            (f(point), found.value, 1e-12),
            (first, found.slope, 1e-7),
            (second, found.curvature, 1e-6),
        ):
            assert (low - slack <= value).all() and (value <= high + slack).all()
        assert (np.abs(third) <= found.third + 1e-3).all()


def test_a_stack_of_intervals_is_what_each_is_alone() -> None:
    rng = np.random.default_rng(8)
    network = Network("", "", 4, (), (), ())
    units = [Unit("relu"), Unit("tanh"), Unit("elu", (("alpha", Fraction(1)),)), Unit("tanh")]
    many = [Elementwise.of("a", 0, units), diagonal("d", 1, rng.normal(size=4), np.full(4, 3.0), rng.normal(size=4))]
    one = [many[1], Elementwise.of("r", 1, [Unit("relu")] * 4)]
    lo, hi = intervals(rng, 24)
    lo, hi = lo.reshape(6, 4), hi.reshape(6, 4)
    for nodes, parts in ((many, None), (many, {0: (Fraction(0), None), 2: (None, Fraction(0))}), (one, None)):
        stack = jet(network, nodes, lo, hi, parts)
        for i in range(6):
            alone = jet(network, nodes, lo[i], hi[i], parts)
            for name in ("value", "slope", "curvature", "third", "crosses_kink", "crosses_soft_kink"):
                np.testing.assert_array_equal(np.array(getattr(stack, name))[..., i, :], np.array(getattr(alone, name)))


def test_kinks_are_marked_only_where_they_are() -> None:
    network = Network("", "", 3, (), (), ())
    lo, hi = np.array([-1.0, 0.1, -2.0]), np.array([0.0, 1.0, -1.0])
    found = jet(network, [Elementwise.of("r", 0, [Unit("relu")] * 3)], lo, hi)
    assert found.crosses_kink.tolist() == [True, False, False]
    assert found.slope[0].tolist() == [0.0, 1.0, 0.0] and found.slope[1].tolist() == [1.0, 1.0, 0.0]
    soft = jet(network, [Elementwise.of("e", 0, [Unit("elu", (("alpha", Fraction(1)),))] * 3)], lo, hi)
    assert soft.crosses_soft_kink.tolist() == [True, False, False] and not soft.crosses_kink.any()
