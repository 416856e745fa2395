"""Rules L11 and L12: every value and derivative at points of the domain is in its range, and no broken twin is."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.bounds.layerwise import prove_facts
from certbound.bounds.local import adjoint_ranges, entries, lines, substitution, tier
from certbound.bounds.local.known import Local
from certbound.bounds.local.sensitivities import sensitivities
from certbound.bounds.local.web import web_of
from certbound.network.graph import Network
from tests.support.graph_jets import reached, sample
from tests.support.graphs import ARCHITECTURES, Builder
from tests.support.more_graphs import DOMAINS, EVERY
from tests.support.random_graphs import random_graph
from tests.support.web_values import evaluated

SLACK = 1e-9
ROUNDED = {"constants"}  # their fixed numbers are known to 1e-6 only


def relu(seed: int) -> Network:
    """Three layers with kinks, after an activation of the input itself."""
    b = Builder(3, seed)
    v = b.activation(b.affine(0, "a", 5), "relu")
    v = b.activation(b.affine(v, "b", 5), "leaky_relu", alpha=Fraction(1, 10))
    b.affine(b.activation(b.affine(v, "c", 4), "relu"), "out", 2)
    return b.network()


def steep(seed: int) -> Network:
    """tanh of large numbers, the last of them of the output itself."""
    b = Builder(2, seed)
    v = b.activation(b.affine(0, "a", 4, scale=3.0))
    b.activation(b.affine(v, "b", 2, scale=3.0))
    return b.network()


def twice(seed: int) -> Network:
    """w w x."""
    b = Builder(1, seed)
    b.affine(b.affine(0, "w", 1, bias=False), "w", 1, bias=False)
    return b.network()


def ways(seed: int) -> Network:
    """A value that goes on in two ways of different length, and a product of both."""
    b = Builder(2, seed)
    y = b.affine(0, "a", 3)
    v = b.activation(y)
    w = b.activation(b.affine(v, "b", 3), "sigmoid")
    b.affine(b.product(b.linear([(y, 1.0), (w, -0.5)]), w), "out", 2)
    return b.network()


NETWORKS: dict[str, Callable[[int], Network]] = {
    **EVERY, "relu": relu, "steep": steep, "twice": twice, "ways": ways,
}  # fmt: skip


def first_order(network: Network, domain: Domain) -> Local:
    prove_facts(network, lambda _: None)
    return sensitivities(web_of(network, domain.fit(network)), True)


def outside(low: np.ndarray, high: np.ndarray, value: np.ndarray, room: float) -> bool:
    """Whether an entry is not in its range; a rounding of the values apart."""
    off = room * (1.0 + np.abs(value).max(initial=0.0))
    return bool(((value < low - off) | (value > high + off)).any())


def missed(network: Network, domain: Domain, seed: int, points: int, room: float = SLACK) -> list[str]:
    """What lies outside its range at some point of the domain, of the values and of a row's derivatives."""
    fitted, rng, found = domain.fit(network), np.random.default_rng(seed), []
    known = first_order(network, domain)
    row = int(rng.integers(network.outputs))
    ranges = adjoint_ranges.adjoint_ranges(known, row)
    for _ in range(points):
        point = evaluated(known.web, *sample(network, fitted, rng), row)
        for stage in known.stages:
            for q, port in stage.ports.items():
                if outside(*port.interval(), point.z[q], room):
                    found.append(f"z {q}")
        for j, of in known.lines.items():
            (q,) = known.ports_of(j)
            dz = point.z[q] - known.stages[j].ports[q].centre
            for name, line, value, centre in (
                ("u", of.value, point.u[j], known.stages[j].value.centre),
                ("s", of.slope, point.slopes[q], known.stages[j].slopes[q].centre),
            ):
                if outside(line.below * dz + line.low, line.above * dz + line.high, value - centre, room):
                    found.append(f"line {name} {j}")
        for name, table, values in (
            ("N", ranges.stages, point.by_stage),
            ("P", ranges.ports, point.by_port),
            ("Pi", ranges.sites, point.by_site),
        ):
            found += [f"{name} {k}" for k, interval in table.items() if outside(*interval, values[k], room)]
    return found


def bounds(known: Local) -> dict[str, float]:
    """What the form "entries" says."""
    rows, found = entries.rows_of(known), {}
    if rows is not None:
        if (known.depth, 0) in known.b:
            found["input_jacobian"] = entries.input_jacobian(known, rows).value
        if known.web.sites and (jacobian := entries.parameter_jacobian(known, rows)) is not None:
            found["parameter_jacobian"] = jacobian.value
    return found


def violations(network: Network, domain: Domain, seed: int, points: int = 2, room: float = SLACK) -> list[str]:
    truth = reached(network, domain.fit(network), np.random.default_rng(seed), points)
    return [q for q, b in bounds(first_order(network, domain)).items() if truth.get(q, 0.0) > b * (1 + room)]


@pytest.mark.slow(seconds=2)
@pytest.mark.many(23)
@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("name", NETWORKS)
def test_values_and_derivatives_at_points_are_in_their_ranges(
    name: str, kind: str, cases: Callable[[int, int], int]
) -> None:
    room = 1e-5 if name in ROUNDED else SLACK
    for seed, radius in list(enumerate(("0.05", "0.2", "0.001")))[: cases(1, 3)]:
        network, domain = NETWORKS[name](seed), DOMAINS[kind](radius)
        assert missed(network, domain, seed, 6, room) == [], (name, kind, radius)
        assert violations(network, domain, seed, 2, room) == [], (name, kind, radius)


@pytest.mark.parametrize("batch", range(4))
def test_those_of_a_random_graph_are_in_their_ranges(batch: int, cases: Callable[[int, int], int]) -> None:
    for seed in range(1000 * batch, 1000 * batch + cases(8, 120)):
        network = random_graph(seed)
        domain = list(DOMAINS.values())[seed % 3](("0.003", "0.03", "0.3")[seed // 3 % 3])
        assert missed(network, domain, seed, 3) == [], seed
        assert violations(network, domain, seed) == [], seed


def test_a_relu_lies_between_its_chord_and_the_nearer_of_two_rays() -> None:
    known = first_order(relu(1), Domain.around(input_radius="0.5"))
    stage, of = known.stages[1], known.lines[1].value
    low, high = stage.low, stage.high
    crossing = (low < 0.0) & (high > 0.0)
    assert crossing.any()
    np.testing.assert_allclose(of.above[crossing], (high / (high - low))[crossing], rtol=1e-6)
    assert set(of.below[crossing]) <= {0.0, 1.0}
    (port,) = stage.ports.values()
    top = stage.value.centre + of.above * (high - port.centre) + of.high
    np.testing.assert_allclose(top[crossing], high[crossing], rtol=1e-6)


def test_at_first_order_nothing_is_lost() -> None:
    """The width of a derivative's range over inputs alone is, for small radii, exactly what it varies by."""
    network, widths = steep(3), []
    for radius in ("0.001", "0.00001"):
        known = first_order(network, Domain.around(input_center="0.1", input_radius=radius))
        low, high = adjoint_ranges.adjoint_ranges(known, 0).ports[0]
        step, x = float(radius), np.full(2, 0.1)
        at = [
            evaluated(known.web, x + step * np.array(corner), network.theta).by_port[0]
            for corner in ((1, 1), (1, -1), (-1, 1), (-1, -1))
        ]
        spread = np.max(at, axis=0) - np.min(at, axis=0)
        widths.append(float(np.max((high - low) / spread)))
    assert widths[1] < 1.001 and widths[1] < widths[0] < 1.1


def test_where_floats_give_out_the_other_rules_still_hold() -> None:
    """Squares of squares of what large inputs reach: products of their ranges may be beyond the floats."""
    b = Builder(1)
    v = b.affine(0, "w", 2)
    for _ in range(3):
        v = b.product(v, v)
    b.affine(v, "out", 1)
    network = b.network()
    domain = Domain.around(input_radius="1e30", radius="0.1").fit(network)
    with_lines, without = (tier.local(network, domain, effort=effort).bounds for effort in ("normal", "low"))
    assert set(with_lines) == set(without)
    assert all(bound.value <= 1.01 * without[q].value for q, bound in with_lines.items())


# -- broken twins ---------------------------------------------------------------------------------------------------


def _transposed_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where W^T acts, its moves are those of a group of its own."""
    right = substitution.Upper.moved
    apart = iter(range(1000, 10**6))

    def moved(self: Any, site: Any, norms: np.ndarray) -> None:
        if self.known.web.total is None:
            right(self, site, norms)
        else:
            self.groups[next(apart)] = norms

    monkeypatch.setattr(substitution.Upper, "moved", moved)


def _faces_exchanged(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line below P = S N for the one above, and the other way round."""
    right = adjoint_ranges._line_above

    def other(least: np.ndarray, largest: np.ndarray, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, ...]:
        return tuple(-part for part in right(-largest, -least, low, high))

    monkeypatch.setattr(adjoint_ranges, "_line_above", other)


def _no_constant_at_a_product(monkeypatch: pytest.MonkeyPatch) -> None:
    """S N = s N + n S with what is left of the middles forgotten."""
    right = adjoint_ranges._followed

    def without(known: Local, found: Any, r: int, *rest: Any) -> Any:
        form, fixed = right(known, found, r, *rest)
        return form, 0.0 * fixed

    monkeypatch.setattr(adjoint_ranges, "_followed", without)


def _no_gap_at_a_product(monkeypatch: pytest.MonkeyPatch) -> None:
    """(S - s)(N - n) is left out."""
    right = adjoint_ranges._middle
    monkeypatch.setattr(adjoint_ranges, "_middle", lambda interval: (right(interval)[0], 0.0 * interval[0]))


def _weights_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """W^T is taken for the stored one."""
    right = adjoint_ranges._steepness
    monkeypatch.setattr(adjoint_ranges, "_steepness", lambda *given: type(right(*given)).zero)


def _cells_are_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the ends of a cell nothing bends."""
    right = lines._offsets

    def straight(cells: Any, slopes: np.ndarray, centre: np.ndarray) -> np.ndarray:
        flat = tuple(np.zeros_like(end) for end in cells.bends)
        return right(cells._replace(bends=flat), slopes, centre)

    monkeypatch.setattr(lines, "_offsets", straight)
    monkeypatch.setattr(lines, "MOST_CELLS", 1)


def _lines_without_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The upper line for coefficients of either sign."""
    right = lines.lines_of

    def above_only(*given: Any) -> Any:
        found = right(*given)
        value = found.value._replace(below=found.value.above)
        return lines.LinesOf(value, found.slope, found.cuts)

    monkeypatch.setattr("certbound.bounds.local.sensitivities.lines_of", above_only)


TWINS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], str, str, bool]] = {
    # name: what breaks, the network, the kind of domain, whether parameters move
    "W^T outside its group": (_transposed_apart, "twice", "total", True),
    "chord faces exchanged": (_faces_exchanged, "relu", "around", False),
    "no constant at a product": (_no_constant_at_a_product, "steep", "around", False),
    "no gap at a product": (_no_gap_at_a_product, "steep", "around", False),
    "weights stand still": (_weights_stand_still, "twice", "around", True),
    "cells are straight": (_cells_are_straight, "steep", "around", False),
    "lines without signs": (_lines_without_signs, "relu", "around", False),
}


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("twin", TWINS)
def test_a_broken_rule_is_caught(twin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    breaks, name, kind, weights = TWINS[twin]
    breaks(monkeypatch)
    for seed in range(40):
        network, radius = NETWORKS[name](seed), ("0.1", "0.3", "0.6")[seed % 3]
        domain = DOMAINS[kind](radius) if weights else Domain.around(input_center="0.3", input_radius=radius)
        if missed(network, domain, seed, 40) or violations(network, domain, seed, 6):
            return
    pytest.fail(f"{twin}: nothing noticed")


def test_the_networks_of_the_twins_are_right_without_them() -> None:
    for _, name, kind, weights in TWINS.values():
        for seed in range(3):
            radius = ("0.1", "0.3", "0.6")[seed % 3]
            domain = DOMAINS[kind](radius) if weights else Domain.around(input_center="0.3", input_radius=radius)
            assert missed(NETWORKS[name](seed), domain, seed, 40) == []
    assert set(ARCHITECTURES) <= set(NETWORKS)
