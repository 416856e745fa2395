"""The tier local in the checker: acceptance, soundness of its rules against sampled truth, broken rules, rejections."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.certificate.certification import certify
from certbound.network.graph import Network
from tests.support.jets import jets, lower_bounds, sample, violations
from tests.support.local import FIRST_ORDER, SECOND_ORDER, prepared, writer
from tests.support.networks import random_case

VALID, REJECTED, MALFORMED = 0, 1, 2
NETWORKS = 200
DOMAIN = Domain.around(input_center="0.1", input_radius="0.05", radius="0.01")
FORMS = (  # form of the parameter Jacobian, of the second derivative, of single rows
    ("direct", "direct", "direct"),
    ("centre", "rows", "exact"),
    ("centre", "all", "exact"),
    ("direct", "rows", "direct"),
    ("centre", "stacked", "exact"),
)


def chosen(first: str, second: str | None) -> dict[str, str]:
    forms = {**FIRST_ORDER, "parameter_jacobian": first, "first_order_remainder": first}
    return forms if second is None else forms | dict.fromkeys(SECOND_ORDER, second)


def bounds_by_form(seed: int, model: Path, network: Network, domain: Domain) -> list[dict[str, float]]:
    """What rules L1 to L8 give, by each of the forms; enclosures of both kinds, mixed."""
    rng = np.random.default_rng(seed)
    domain = domain.fit(network)
    base = certify(network, domain)
    checked, exact, facts = prepared(model, domain, json.loads(base.certificate))
    found = []
    for first, second, row in FORMS:
        forms = chosen(first, second if "parameter_hessian" in base.bounds else None)
        letters = "".join(rng.choice(["m", "s"], size=len(network.groups)))
        leaf = writer(forms, row, letters)("leaf", list(forms), checked, exact, facts, None)
        found.append({quantity: float(bound) for quantity, bound in leaf.bounds.items()})
    return found


def reached_in(network: Network, domain: Domain, seed: int) -> dict[str, float]:
    """Lower bounds of every quantity, also of the first-order remainder between points of the domain."""
    rng = np.random.default_rng(seed)
    reached = lower_bounds(network, domain, rng, 4)
    reached["first_order_remainder"] = 0.0
    points = list(sample(network, domain, rng, 4))
    for x, theta in points:
        base = jets(network, x, theta)
        for _, other in points:
            d = other - theta
            if (size := float(np.linalg.norm(d))) > 1e-4:
                value = jets(network, x, other).value
                scale = float(np.abs(value).max() + np.abs(base.value).max() + np.abs(base.gradient @ d).max())
                error = float(np.linalg.norm(value - base.value - base.gradient @ d)) - 1e-13 * scale * len(d)
                reached["first_order_remainder"] = max(reached["first_order_remainder"], error / size)
    return reached


def found_violations(seeds: range, folder: Path, smooth: bool = False) -> tuple[list[tuple[int, str]], int]:
    """(violations, quantities compared)."""
    wrong, compared = [], 0
    for seed in seeds:
        model, network, domain = random_case(seed, folder, smooth or seed % 2 == 0)
        reached = reached_in(network, domain, seed)
        for bounds in bounds_by_form(seed, model, network, domain):
            compared += sum(reached[q] > 0.0 for q in bounds)
            wrong += [(seed, q) for q in violations({q: repr(b) for q, b in bounds.items()}, reached)]
    return wrong, compared


@pytest.mark.slow
def test_no_bound_of_the_rules_is_below_a_value_that_is_reached(tmp_path: Path) -> None:
    wrong, compared = found_violations(range(NETWORKS), tmp_path)
    assert wrong == []
    assert compared >= 12 * NETWORKS


def test_a_first_batch_holds(tmp_path: Path) -> None:
    wrong, compared = found_violations(range(5000, 5012), tmp_path)
    assert wrong == [] and compared > 150
