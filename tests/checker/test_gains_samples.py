"""Certificates of gains for sampled loops, and for regions of gains: what is valid, and what must not be."""

from __future__ import annotations

import copy
import re
import time
from fractions import Fraction
from typing import Any

import pytest

from tests.support.gains import OTHERS, PLANT, Change, Made, make, of_controller, outcome, read, sampled
from tests.support.tampering import checker_module


@pytest.fixture(scope="module", params=["euler", "held"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("samples"), sampled(request.param))


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("region"), PLANT.replace("k = 9", "k = 20"), region=True)


def times(table: Any, key: Any, factor: str) -> None:
    table[key] = str(Fraction(table[key]) * Fraction(factor))


def envelope(claim: dict[str, Any], by: str) -> dict[str, Any]:
    (row,) = (e for e in claim["envelopes"] if e["by"] == by)
    return row


def to_level(claim: dict[str, Any], certificate: dict[str, Any]) -> None:
    """The level lowered to what the envelopes reach: on the level set alone they do not show that it is kept."""
    claim["level"] = str(min(max(Fraction(e["start"]), Fraction(e["limit"])) for e in claim["envelopes"]))


SAMPLES: dict[str, tuple[Change, str]] = {
    "a longer step": (lambda c, _: times(c, "step", "20"), "does not follow|can change by more"),
    "no step": (lambda c, _: c.pop("step"), "if and only if"),
    "a step of 0": (lambda c, _: c.update(step="0"), "expected a positive number"),
    "limit lowered": (lambda c, _: times(envelope(c, "remainder"), "limit", "99/100"), "what the samples lose"),
    "limit by the Jacobian lowered": (lambda c, _: times(envelope(c, "jacobian"), "limit", "99/100"), "is too small"),
    "start lowered": (lambda c, _: times(envelope(c, "remainder"), "start", "99/100"), "its start"),
    "a rate of 0": (lambda c, _: envelope(c, "remainder").update(rate="0"), "rate"),
    "input Jacobian smaller": (lambda _, e: times(e["bounds"], "input_jacobian", "9/10"), "does not claim"),
    "input Jacobian left out": (lambda _, e: e["bounds"].pop("input_jacobian"), "a sampled loop needs"),
    "continuous": (lambda c, _: (c.update(updates="continuous"), c.pop("step")), "claim.hypotheses|witness"),
    "a region": (lambda c, _: c.update(region={"k": [c["gains"]["k"], c["gains"]["k"]]}), "claim.hypotheses|region"),
    "the level that is reached": (to_level, "no envelope keeps"),
    "k": (lambda c, _: times(c["gains"], "k", "1/2"), "does not follow|can change by more"),
    "gamma": (lambda c, _: times(c["gains"], "gamma", "10"), "does not follow"),
    "a faster curve": (lambda c, _: c["desired"].update(frequency="20"), "can change by more|claim.boxes|lose"),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_planted_change_of_a_sampled_loop_is_not_valid(name: str, made: Made) -> None:
    change, why = SAMPLES[name]
    claim, certificate = read(made)
    assert outcome(made, claim, certificate) == ("valid", "")
    before = copy.deepcopy((claim, certificate))
    change(claim, certificate)
    assert (claim, certificate) != before
    verdict, reason = outcome(made, claim, certificate)
    assert verdict in ("rejected", "malformed") and re.search(why, reason), reason


def test_the_change_of_a_held_command_is_recomputed(made: Made) -> None:
    claim, certificate = read(made)
    if claim["updates"] == "euler":
        assert "hold" not in certificate["witness"]
        return
    times(certificate["witness"], "hold", "99/100")
    assert "can change by more" in outcome(made, claim, certificate)[1]
    certificate["witness"]["hold"] = "-1"
    assert outcome(made, claim, certificate)[0] == "rejected"


def test_other_controllers_are_not_sampled(tmp_path: Any) -> None:
    made = make(tmp_path, of_controller("first order"), OTHERS["first order"][1])
    claim, certificate = read(made)
    claim |= {"updates": "euler", "step": "1/1000"}
    assert outcome(made, claim, certificate)[0] in ("rejected", "malformed")


REGION: dict[str, tuple[Change, str]] = {
    "k from less": (lambda c, _: times(c["region"]["k"], 0, "9/10"), "at the vertex alpha = "),
    "gamma from less": (lambda c, _: times(c["region"]["gamma"], 0, "1/2"), "at the vertex"),
    "sigma to more": (lambda c, _: times(c["region"]["sigma"], 1, "1000"), "at the vertex"),
    "sigma from less": (lambda c, _: times(c["region"]["sigma"], 0, "1/3"), "at the vertex"),
    "alpha from less": (lambda c, _: c["region"].update(alpha=["1/1000", c["gains"]["alpha"]]), "at the vertex"),
    "alpha to more": (lambda c, _: c["region"].update(alpha=[c["gains"]["alpha"], "10"]), "leaves the domain"),
    "the gain outside": (lambda c, _: c["gains"].update(k=str(2 * Fraction(c["region"]["k"][1]))), "holds the gain"),
    "ends exchanged": (lambda c, _: c["region"]["k"].reverse(), "holds the gain"),
    "one end": (lambda c, _: c["region"]["k"].pop(), "holds the gain"),
    "down to 0": (lambda c, _: c["region"]["gamma"].__setitem__(0, "0"), "positive"),
    "no gain": (lambda c, _: c["region"].update(theta_radius=["0", "1"]), "unknown"),
    "nothing": (lambda c, _: c["region"].clear(), "no gain has an interval"),
    "left out": (lambda c, _: c.pop("region"), "claim.hypotheses"),
    "limit lowered": (lambda c, _: times(envelope(c, "remainder"), "limit", "99/100"), "does not follow"),
}


@pytest.mark.parametrize("name", REGION)
def test_a_planted_change_of_a_region_is_not_valid(name: str, region: Made) -> None:
    change, why = REGION[name]
    claim, certificate = read(region)
    assert outcome(region, claim, certificate) == ("valid", "") and set(claim["region"]) >= {"k", "gamma", "sigma"}
    change(claim, certificate)
    verdict, reason = outcome(region, claim, certificate)
    assert verdict in ("rejected", "malformed") and why in reason, reason


def test_a_checker_that_looks_at_the_gains_alone_would_accept_too_wide_a_region(
    region: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim, certificate = read(region)
    times(claim["region"]["k"], 0, "1/4")
    assert outcome(region, claim, certificate)[0] == "rejected"
    monkeypatch.setattr(checker_module("gains.check"), "rule_g11", lambda claim: [claim.at])
    assert outcome(region, claim, certificate)[0] == "valid"


def test_derivatives_up_to_a_horizon_of_many_digits_are_bounded_quickly() -> None:
    """Powers of the horizon are rounded upward: exact ones would have tens of thousands of digits each."""
    curves, start = checker_module("gains.curve"), time.process_time()
    horizon = Fraction(10**190 + 7, 3**390)
    text = " + ".join(f"t^16*t^16*t^{n}" for n in range(16, 0, -1))
    curve = curves.read_curve([text] * 64, None, 2, "position")
    first, second = curves.largest(curve, horizon)
    assert time.process_time() - start < 4 and all(v.denominator & (v.denominator - 1) == 0 for v in first + second)
    polynomials = [dict(p) for p in (curve.rates[0], curve.rates[64])]
    exact = [sum((abs(v) * horizon ** sum(key) for key, v in p.items()), Fraction(0)) for p in polynomials]
    for found, value in zip((first[0], first[64]), exact, strict=True):
        assert value <= found <= value * (1 + Fraction(1, 2**150))
