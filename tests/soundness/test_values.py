"""Optimal values over candidates against integration in floats, and broken twins of rule D14."""

from __future__ import annotations

import hashlib
import json
import tomllib
from fractions import Fraction
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import pytest
import tomli_w

from certbound.depth.values import Values, certify_values
from tests.support.depth import dense_states, euler, field, flow, kernel, start
from tests.support.tampering import checker_module

VALUES: Any = checker_module("depth.values")
OUTCOME: Any = checker_module("outcome")
STARTS = (start("2/5", "-3/10"), start("-1/5", "1/2"))


def points() -> list[np.ndarray]:
    return [np.array([float(v) for v in own.centre]) for own in STARTS]


def losses(ends: list[list[np.ndarray]], target: np.ndarray) -> list[float]:
    """Of each candidate: the mean distance from the target, with Lipschitz constant 1."""
    return [float(np.mean([np.linalg.norm(x - target) for x in own])) for own in ends]


@pytest.fixture(scope="module")
def flows(tmp_path_factory: pytest.TempPathFactory) -> tuple[Values, list[Path], Path]:
    """(what is certified of three fields and two starts, the fields, the folder)."""
    folder = tmp_path_factory.mktemp("values")
    models = [field(folder, hidden=(3,), seed=seed) for seed in range(3)]
    found = certify_values(models, STARTS, "euler:6", steps=8)
    return found, models, found.write(folder / "out")


def test_optimal_values_of_flows_are_as_near_as_is_claimed(flows: tuple[Values, list[Path], Path]) -> None:
    found, models, _ = flows
    networks = [[euler(model, x, 1.0, 6) for x in points()] for model in models]
    limits = [[flow(model, x, 1.0) for x in points()] for model in models]
    rng, most = np.random.default_rng(0), 0.0
    for _ in range(200):
        target = 3 * rng.normal(size=2)
        ours, theirs = losses(networks, target), losses(limits, target)
        most = max(most, abs(min(ours) - min(theirs)))
        assert theirs[int(np.argmin(ours))] <= min(theirs) + 2 * float(found.gap)
    gaps = [
        np.mean([np.linalg.norm(a - b) for a, b in zip(*own, strict=True)])
        for own in zip(networks, limits, strict=True)
    ]
    assert most <= float(found.gap) <= 1.05 * max(gaps) + 1e-3 and max(gaps) < 3 * most


def test_optimal_values_of_dense_connected_networks(tmp_path: Path) -> None:
    models = [kernel(tmp_path, hidden=3, seed=seed) for seed in range(2)]
    found = certify_values(models, STARTS[:1], dense=8, lipschitz="2", blocks=4)
    x = points()[0]
    gaps = [
        np.linalg.norm(dense_states(m, x, 8) - (2 * dense_states(m, x, 160) - dense_states(m, x, 80))) for m in models
    ]
    assert 2 * max(gaps) <= float(found.gap) * (1 + 1e-4)


def outcome(folder: Path, model: Path, claim: dict[str, Any], evidence: dict[str, Any]) -> tuple[str, str]:
    """(verdict, reason) on a changed pair, with its digest."""
    file = folder / "changed.toml"
    file.write_text(tomli_w.dumps(claim))
    evidence = {**evidence, "claim_sha256": hashlib.sha256(file.read_bytes()).hexdigest()}
    try:
        return "valid", str(VALUES.check_values(str(file), evidence, str(model)))
    except OUTCOME.Outcome as reached:
        return reached.verdict, str(reached)


def pair(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    return tomllib.loads((folder / "values.toml").read_text()), json.loads((folder / "values.json").read_text())


PLANTED: dict[str, Any] = {
    "a smaller gap": lambda claim, _: claim.update(gap=str(Fraction(claim["gap"]) * Fraction(999, 1000))),
    "a steeper loss": lambda claim, _: claim.update(lipschitz="1.01"),
    "a loss of no slope": lambda claim, _: claim.update(lipschitz="0"),
    "members exchanged": lambda claim, _: claim["members"].reverse(),
    "a sample left out": lambda claim, _: claim["members"].pop(),
    "one candidate for two": lambda claim, _: claim["members"][2].update(candidate=0),
    "samples of another": lambda claim, _: claim["members"][1].update(candidate=1),
    "no members": lambda claim, _: claim.update(members=[]),
    "a member's digest": lambda claim, _: claim["members"][1].update(sha256="0" * 64),
    "many candidates": lambda claim, _: claim["members"][1].update(candidate=10**9),
    "a rule hidden": lambda _, evidence: evidence["assumptions"].pop(0),
    "an unknown key": lambda _, evidence: evidence.update(more=1),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_change_is_not_valid(name: str, flows: tuple[Values, list[Path], Path]) -> None:
    _, models, folder = flows
    claim, evidence = pair(folder)
    PLANTED[name](claim, evidence)
    verdict, reason = outcome(folder, models[0], claim, evidence)
    assert verdict in ("rejected", "malformed") and reason, name


def test_members_are_checked_with_their_own_models(flows: tuple[Values, list[Path], Path], tmp_path: Path) -> None:
    _, models, folder = flows
    claim, evidence = pair(folder)
    verdict, reason = outcome(folder, models[0], claim, evidence)
    assert verdict == "valid" and "3 candidates" in reason
    assert outcome(folder, models[1], claim, evidence)[0] == "rejected"
    own = folder / "members" / "3" / "model.onnx"
    data = own.read_bytes()
    own.write_bytes(models[0].read_bytes())
    verdict, reason = outcome(folder, models[0], claim, evidence)
    own.write_bytes(data)
    assert verdict == "rejected" and reason.startswith("member 3: ")


def test_the_members_share_what_work_is_done(flows: tuple[Values, list[Path], Path]) -> None:
    _, models, folder = flows
    claim, evidence = pair(folder)
    with patch.object(VALUES, "MAX_WORK", 6 * 1000):
        verdict, reason = outcome(folder, models[0], claim, evidence)
    assert verdict == "rejected" and reason.startswith("member 0: it would take some") and "at most 1000 are" in reason


@pytest.mark.parametrize("twin", ["least for most", "members unchecked"])
def test_broken_twins_accept_what_is_false(twin: str, flows: tuple[Values, list[Path], Path]) -> None:
    found, models, folder = flows
    claim, evidence = pair(folder)
    if twin == "least for most":
        claim["gap"] = str(Fraction(found.gap) * Fraction(9, 10))
        broken = patch.object(VALUES, "max", min, create=True)
        assert outcome(folder, models[0], claim, evidence)[0] == "rejected"
        with broken:
            assert outcome(folder, models[0], claim, evidence)[0] == "valid"
        return
    member = folder / "members" / "5" / "depth.toml"
    text = member.read_text()
    table = tomllib.loads(text)
    table["distance"]["upper"] = "0.0001"
    member.write_text(tomli_w.dumps(table))
    claim["members"][5]["sha256"] = hashlib.sha256(member.read_bytes()).hexdigest()
    assert outcome(folder, models[0], claim, evidence)[0] == "rejected"
    with patch.object(VALUES, "check_depth", lambda *given: None):
        assert outcome(folder, models[0], claim, evidence)[0] == "valid"
    member.write_text(text)


def test_the_rules_line_is_the_checkers() -> None:
    from certbound.depth import values

    rules = checker_module("rules")
    assert rules.assumptions([], [], [rules.VALUES], values.SEMANTICS) == [values.RULES, values.SEMANTICS]
