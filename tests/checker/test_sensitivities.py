"""Certificates of derivatives of flows and networks: what must not be valid."""

from __future__ import annotations

import copy
import time
from fractions import Fraction
from typing import Any

import pytest

from certbound.numbers.exact import parse_exact
from tests.support.depth import Change, Made, field, make, outcome, read, start


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The Jacobians of six steps of a small field."""
    folder = tmp_path_factory.mktemp("sensitivities")
    return make(
        folder, field(folder, hidden=(3,)), start("0.3", "-1/5", end="1/2"), "euler:6", steps=5, sensitivities=True
    )


def times(table: Any, key: Any, factor: str) -> None:
    table[key] = str(parse_exact(table[key]) * Fraction(factor))


def moved(row: list[str], entry: int, by: float) -> None:
    row[entry] = (float.fromhex(row[entry]) + by).hex()


def derived(certificate: dict[str, Any]) -> Any:
    return certificate["sensitivities"]


PLANTED: dict[str, Change] = {
    "the parameters' upper bound lowered": lambda claim, _: times(claim["parameter_jacobian"], "upper", "999/1000"),
    "their lower bound raised": lambda claim, _: times(claim["parameter_jacobian"], "lower", "1001/1000"),
    "the start's upper bound lowered": lambda claim, _: times(claim["input_jacobian"], "upper", "999/1000"),
    "its lower bound raised": lambda claim, _: times(claim["input_jacobian"], "lower", "1001/1000"),
    "the two exchanged": lambda claim, _: claim.update(
        input_jacobian=claim["parameter_jacobian"], parameter_jacobian=claim["input_jacobian"]
    ),
    "more layers": lambda claim, _: claim["network"].update(steps=7),
    "a node moved": lambda _, c: moved(derived(c)["values"][2], 5, 1e-2),
    "the first node moved": lambda _, c: moved(derived(c)["values"][0], 0, 1e-2),
    "the last node moved": lambda _, c: moved(derived(c)["values"][-1], 7, 1e-2),
    "a slope moved": lambda _, c: moved(derived(c)["slopes"][3], 4, 1.0),
    "a node left out": lambda _, c: (derived(c)["values"].pop(), derived(c)["slopes"].pop()),
    "a parameter left out": lambda _, c: [row.pop() for rows in derived(c).values() for row in rows],
    "no path": lambda _, c: c.pop("sensitivities"),
    "a path of nothing": lambda claim, _: [claim.pop(key) for key in ("input_jacobian", "parameter_jacobian")],
    "no distance": lambda claim, _: [claim.pop(key) for key in ("distance", "network")],
    "a number that is huge": lambda _, c: derived(c)["values"][1].__setitem__(0, "1e999"),
    "a number that is none": lambda _, c: derived(c)["values"][1].__setitem__(0, "nan"),
    "a rule hidden": lambda _, c: c["assumptions"].__setitem__(1, "rules D1-D7 of proofs/rules-depth.md"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_change_is_not_valid(name: str, made: Made) -> None:
    claim, certificate = read(made)
    before = copy.deepcopy((claim, certificate))
    PLANTED[name](claim, certificate)
    assert (claim, certificate) != before
    verdict, reason = outcome(made, claim, certificate)
    assert verdict in ("rejected", "malformed") and reason, name


def test_what_was_written_is_valid_and_derivatives_alone_are_claimed_too(made: Made) -> None:
    claim, certificate = read(made)
    verdict, reason = outcome(made, claim, certificate)
    assert verdict == "valid" and "derivatives in the parameters is between" in reason
    claim.pop("input_jacobian")
    verdict, reason = outcome(made, claim, certificate)
    assert verdict == "valid" and "in the start" not in reason


def test_too_much_work_is_refused_before_it_is_done(made: Made) -> None:
    claim, certificate = read(made)
    claim["network"]["steps"] = 50_000
    begun = time.process_time()
    verdict, reason = outcome(made, claim, certificate)
    assert verdict == "rejected" and "products of whole numbers" in reason
    assert time.process_time() - begun < 5
