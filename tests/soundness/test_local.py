"""Every form of the tier ``local`` against values that are reached, on random networks; and broken rules are caught."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.bounds.layerwise import BY_LAYERS
from certbound.bounds.local import adjoints, enclosures, hessian, local, sensitivities, stages, web
from certbound.numbers.directed import Up
from tests.support.ascent import FAST, UNITS, ascend, random_box, random_network
from tests.support.graph_jets import reached
from tests.support.jets import SLACK, lower_bounds
from tests.support.more_graphs import DOMAINS, EVERY, seeded_radii
from tests.support.networks import random_case


def below(found: Any, least: dict[str, float]) -> list[str]:
    """The quantities and forms whose bound is below a value that was reached."""
    return [
        f"{quantity} ({form}): {bound.value} < {least[quantity]}"
        for quantity, forms in found.candidates.items()
        if quantity in least
        for form, bound in forms.items()
        if form not in BY_LAYERS and not least[quantity] * (1 - SLACK) <= bound.value  # NaN is a violation
    ]


def by_dense_derivatives(seeds: range, folder: Path, smooth: bool = False) -> tuple[list[str], int]:
    """(violations, quantities compared) on small networks from files, all activations, dense second derivatives."""
    wrong, compared = [], 0
    for seed in seeds:
        _, network, domain = random_case(seed, folder, smooth)
        found = local(network, domain.fit(network))
        least = lower_bounds(network, domain, np.random.default_rng(seed))
        compared += sum(least[q] > 0.0 for q in found.bounds)
        wrong += [f"{seed} {w}" for w in below(found, least)]
    return wrong, compared


def by_ascent(
    seeds: range, widest: int, deepest: int, names: tuple[str, ...], starts: int = 2, steps: int = 4
) -> tuple[list[str], int]:
    """The same by gradient ascent over (x, theta), on larger networks."""
    wrong, compared = [], 0
    for seed in seeds:
        rng = np.random.default_rng(seed)
        network = random_network(rng, widest, deepest, names)
        domain = random_box(rng, network)
        found = local(network, domain.fit(network))
        least = ascend(network, domain, rng, starts, steps)
        compared += sum(least[q] > 0.0 for q in found.bounds if q in least)
        wrong += [f"{seed} {w}" for w in below(found, least)]
    return wrong, compared


@pytest.mark.slow(seconds=3)
def test_a_first_batch_holds(tmp_path: Path) -> None:
    wrong, compared = by_dense_derivatives(range(5000, 5030), tmp_path)
    assert wrong == [] and compared > 70
    wrong, compared = by_ascent(range(8), 10, 4, FAST)
    assert wrong == [] and compared > 20


@pytest.mark.slow(seconds=10)
@pytest.mark.parametrize("first", [0, 200])
def test_no_bound_is_below_a_value_that_is_reached(
    first: int, cases: Callable[[int, int], int], tmp_path: Path
) -> None:
    count = cases(24, 200)
    wrong, compared = by_dense_derivatives(range(first, first + count), tmp_path)
    assert wrong == [] and compared > 3 * count


@pytest.mark.slow(seconds=10)
@pytest.mark.parametrize(("first", "some", "all_of_them", "starts", "steps"), [(0, 6, 80, 2, 4), (80, 4, 160, 1, 2)])
def test_no_bound_is_below_what_the_ascent_reaches(
    first: int, some: int, all_of_them: int, starts: int, steps: int, cases: Callable[[int, int], int]
) -> None:
    count = cases(some, all_of_them)
    wrong, compared = by_ascent(range(first, first + count), 30, 6, UNITS, starts, steps)
    assert wrong == [] and compared > 3 * count


def _no_parameter_radius(*arguments):  # type: ignore[no-untyped-def]
    return dataclasses.replace(SITE(*arguments), move=Up.zero, radius=Up.zero, entry=Up.zero)


def _no_crossing(known, factors, i, site):  # type: ignore[no-untyped-def]
    return Up.zero


def _only_curvature_changes(known, sizes, deviations, i, j):  # type: ignore[no-untyped-def]
    return deviations[i, j] * known.gains[i].norm_bound * known.gains[j].norm_bound


def _no_curvature(known, adjoint, result):  # type: ignore[no-untyped-def]
    none = dict.fromkeys(result.roundings, Up.zero)
    return none, none


def _no_bias_unit(known, site):  # type: ignore[no-untyped-def]
    return GAIN(known, dataclasses.replace(site, bias_gain=Up.zero))


def _slopes_at_the_centre(at, over, rate, port, jumps):  # type: ignore[no-untyped-def]
    return DEVIATION(at, at, np.zeros_like(rate), port._replace(radius=np.zeros_like(port.radius)), jumps)


def _no_input_box(ball, vector):  # type: ignore[no-untyped-def]
    return np.zeros(ball.centre.shape[0])


def _later_sites_fixed(known, found, j, centre):  # type: ignore[no-untyped-def]
    return np.zeros(centre.centre.shape[1]), Up.zero


SITE, GAIN, DEVIATION = web._site, sensitivities.gain, stages._deviation


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "name", "broken"),
    [
        (web, "_site", _no_parameter_radius),
        (hessian, "_crossing", _no_crossing),
        (hessian, "_crossing_change", _no_crossing),
        (hessian, "_change", _only_curvature_changes),
        (hessian, "_curvatures", _no_curvature),
        (sensitivities, "gain", _no_bias_unit),
        (stages, "_deviation", _slopes_at_the_centre),
        (enclosures, "_absolute", _no_input_box),
        (adjoints, "_deviations", _later_sites_fixed),
    ],
    ids=lambda v: getattr(v, "__name__", str(v)).removeprefix("_"),
)
def test_a_broken_rule_is_caught(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, module: Any, name: str, broken: Any
) -> None:
    monkeypatch.setattr(module, name, broken)
    first = 80 if broken is _only_curvature_changes else 0  # it matters in few networks
    for start in range(first, first + 400, 4):
        if by_dense_derivatives(range(start, start + 4), tmp_path, smooth=True)[0]:
            return
    pytest.fail("no violation was found")


@pytest.mark.slow(seconds=1)
@pytest.mark.many(14)
@pytest.mark.parametrize("kind", DOMAINS)
@pytest.mark.parametrize("name", EVERY)
def test_no_bound_of_a_graph_is_below_a_value_that_is_reached(name: str, kind: str) -> None:
    for seed, radius in seeded_radii(kind, "0.001", "0.05", "0.3"):
        network = EVERY[name](seed)
        domain = DOMAINS[kind](radius).fit(network)
        found = local(network, domain)
        least = reached(network, domain, np.random.default_rng(seed), 2)
        assert below(found, least) == [], (name, kind, radius)
        over = [q for q, bound in found.bounds.items() if not least.get(q, 0.0) * (1 - SLACK) <= bound.value]
        assert over == [], (name, kind, radius)  # whichever tier's form is the smallest
        if radius in ("0", "0.001"):
            assert len(found.bounds) == 6, (name, kind, radius, found.unsupported)
