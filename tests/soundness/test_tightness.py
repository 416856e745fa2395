"""The recorded ratios (certified bound / best value found) of the examples must not get worse."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

import certbound
from benchmarks import ranges
from benchmarks.tightness import EXAMPLES, RECORD, ratios
from certbound.bounds.domain import read_domain


@pytest.mark.slow(seconds=10)
@pytest.mark.parametrize("name", list(EXAMPLES))
def test_ratios_are_not_worse_than_recorded(name: str, cases: Callable[[int, int], int]) -> None:
    file, domain = EXAMPLES[name]
    recorded = json.loads(RECORD.read_text())[name]
    measured = ratios(certbound.load(file), read_domain(domain), count=cases(1, 6))
    assert set(measured) == set(recorded)
    for quantity, row in measured.items():
        best = max(float(row["found"]), float(recorded[quantity]["found"]))
        assert 1 - 1e-9 <= float(row["bound"]) / best <= recorded[quantity]["ratio"] * 1.01, quantity


@pytest.mark.slow(seconds=5)
@pytest.mark.parametrize("name", list(ranges.CHAINS))
def test_jacobians_of_chains_are_not_worse_than_recorded(name: str) -> None:
    recorded = json.loads(ranges.RECORD.read_text())
    for domain in ranges.DOMAINS:
        row = recorded[f"{name}, {domain}"]
        ratio = ranges.bounds(name, domain, "normal") / row["found"]
        assert 1 - 1e-9 <= ratio <= row["normal"] * 1.01 <= row["low"] * 1.01, domain
