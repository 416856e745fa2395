"""The hunt against the product's own bounds: the sharpest test of them that the project has."""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from pathlib import Path

import numpy as np
import pytest

import certbound
from benchmarks.hunt import sampled
from certbound.bounds.domain import read_domain
from certbound.hunt.fuzz.families import Space
from certbound.hunt.fuzz.rounds import Target, hunt_function
from certbound.hunt.measure.ascent import USUAL, Effort, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.measures import MEASURES
from certbound.workers import workers
from tests.support.bounds import certified
from tests.support.controllers import OUTSIDE, QUAD, SMALL
from tests.support.networks import random_case

ROOT = Path(__file__).resolve().parents[2]
RECORD = json.loads((ROOT / "benchmarks" / "hunt.json").read_text())


@pytest.mark.slow
def test_no_certified_bound_is_exceeded_by_the_ascent(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    compared, count = 0, cases(8, 30)
    for seed in range(6000, 6000 + count):
        _, network, domain = random_case(seed, tmp_path)
        result = certbound.certify(network, domain)
        for quantity, upper in result.bounds.items():
            found = maximise(network, domain, quantity, effort=Effort(6, 20))
            assert found.value <= float(upper) * (1 + 1e-9), (seed, quantity)
            confirmed = confirm(network, domain, found)
            if confirmed is not None:
                assert confirmed.reached <= Fraction(upper), (seed, quantity)
                compared += confirmed.reached > 0
    assert compared > 2 * count


@pytest.mark.slow(seconds=10)
@pytest.mark.many(2)
@pytest.mark.parametrize("quantity", list(MEASURES))
def test_no_certified_bound_is_exceeded_among_awkward_networks(quantity: str, cases: Callable[[int, int], int]) -> None:
    space = Space(("tanh", "sigmoid", "softplus", "relu", "leaky_relu", "elu", "gelu", "sin", "identity"))
    target = Target(partial(certified, quantity), quantity, space)
    rounds = cases(2, 7)
    with workers(1) as make:
        state = hunt_function(target, seed=11, make=make, rounds=rounds)
    assert state.worst is None and 0.5 < state.best <= 1 + 1e-9 and state.examples >= 25 * rounds


@pytest.mark.slow(seconds=15)
@pytest.mark.parametrize("name", ["arm", "digits", "small", *(["quad"] if QUAD in OUTSIDE else [])])
def test_the_hunt_is_above_thousands_of_samples(name: str) -> None:
    if name in ("small", "quad"):
        network, domain = (
            certbound.load(SMALL if name == "small" else QUAD),
            certbound.Domain.around(input_radius="0.1", radius="0.1"),
        )
    else:
        folder = ROOT / "examples" / {"arm": "two_link_arm", "digits": "digits"}[name]
        network, domain = certbound.load(folder / f"{name}.onnx"), read_domain(folder / "domain.toml")
    for quantity in MEASURES:
        found = maximise(network, domain, quantity, effort=USUAL).value
        assert found >= sampled(network, domain, quantity, 1000, np.random.default_rng(1)), quantity


def test_the_record_of_the_benchmark_holds_what_is_promised() -> None:
    planted, samples = RECORD["planted"], RECORD["samples"]
    assert planted["bounds"] >= 30 and planted["found"]["hunt"] >= 28 and planted["false_alarms"] == 0
    assert planted["slowest_find_seconds"] < 300 and planted["found"]["random"] < planted["found"]["hunt"]
    for rows in samples.values():
        assert all(row["ratio"] >= 1 and row["hunt_seconds"] < 30 for row in rows.values())
