"""Certificates of fields on a box: what is valid, and everything that must not be."""

from __future__ import annotations

import copy
import hashlib
import json
import time
import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from certbound.depth.contraction import Contraction, certify_contraction
from certbound.numbers.exact import parse_exact
from tests.support.tampering import Bundle, checker_module, mutants, run_checker

FLOW = Path(__file__).parents[2] / "examples" / "flow"
Made = tuple[Contraction, Path]
Change = Callable[[dict[str, Any], dict[str, Any]], object]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    found = certify_contraction(FLOW / "descent.onnx", FLOW / "box.toml", layer="0.1")
    return found, found.write(tmp_path_factory.mktemp("contraction") / "out")


def read(made: Made) -> tuple[dict[str, Any], dict[str, Any]]:
    return tomllib.loads(made[0].claim), json.loads(made[0].certificate)


def outcome(made: Made, claim: dict[str, Any], certificate: dict[str, Any]) -> tuple[str, str]:
    """(verdict, reason) on a tampered pair, its digests adjusted as an adversary would."""
    outcomes, check = checker_module("outcome"), checker_module("depth.contraction")
    text, file = tomli_w.dumps(claim), made[1] / "tampered.toml"
    file.write_text(text)
    adjusted = certificate | {"claim_sha256": hashlib.sha256(text.encode()).hexdigest()}
    try:
        valid = check.check_contraction(str(file), json.loads(json.dumps(adjusted)), str(FLOW / "descent.onnx"))
    except outcomes.Outcome as reached:
        return reached.verdict, str(reached)
    return valid.verdict, str(valid)


def moved(table: dict[str, Any], key: str, by: str) -> None:
    table[key] = str(parse_exact(table[key]) + Fraction(by))


def test_the_checker_alone_accepts_what_was_written(made: Made) -> None:
    files = Bundle(made[1] / "depth.toml", made[1] / "depth.json", FLOW / "descent.onnx")
    status, text = run_checker(files)
    assert status == 0 and text.startswith("valid: the flow in the box moves apart by at most e^(-0."), text


PLANTED: dict[str, Change] = {
    "logarithmic norm lowered": lambda claim, _: moved(claim, "log_norm", "-1/1000"),
    "Lipschitz constant lowered": lambda claim, _: moved(claim, "lipschitz", "-1/1000"),
    "Lipschitz constant negative": lambda claim, _: claim.update(lipschitz="-1"),
    "a longer step": lambda claim, _: moved(claim["step"], "largest", "1/1000"),
    "a step of another structure": lambda claim, _: claim["step"].update(structure="general"),
    "a smaller factor": lambda claim, _: moved(claim["layer"], "factor", "-1/1000"),
    "a longer layer": lambda claim, _: claim["layer"].update(step="19/10"),
    "a layer of another structure": lambda claim, _: claim["layer"].update(structure="cocoercive"),
    "a larger box": lambda claim, _: moved(claim["domain"]["radius"], 0, "1/100"),  # type: ignore[arg-type]
    "another centre": lambda claim, _: claim["domain"]["centre"].__setitem__(1, "3"),
    "another model": lambda claim, _: claim["model"].update(sha256="0" * 64),
    "the least eigenvalue nearer": lambda _, c: moved(c, "least", "-1/1000"),
    "the least eigenvalue positive": lambda _, c: c.update(least="-1"),
    "a rule hidden": lambda _, c: c["assumptions"].pop(0),
    "three states": lambda claim, _: [claim["domain"][key].append("0") for key in ("centre", "radius")],
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_change_is_not_valid(name: str, made: Made) -> None:
    claim, certificate = read(made)
    assert outcome(made, claim, certificate)[0] == "valid"
    before = copy.deepcopy((claim, certificate))
    PLANTED[name](claim, certificate)
    assert (claim, certificate) != before
    verdict, reason = outcome(made, claim, certificate)
    assert verdict == "rejected" and reason, name


HOSTILE: dict[str, Change] = {
    "a huge radius": lambda claim, _: claim["domain"]["radius"].__setitem__(0, "1e999"),
    "a large radius": lambda claim, _: claim["domain"]["radius"].__setitem__(0, "1e19"),
    "a negative radius": lambda claim, _: claim["domain"]["radius"].__setitem__(0, "-1"),
    "a huge constant": lambda claim, _: claim.update(log_norm="1e999"),
    "a huge step": lambda claim, _: claim["step"].update(largest="1e999"),
    "no step": lambda claim, _: claim["step"].update(largest="0"),
    "NaN": lambda claim, _: claim.update(log_norm="nan"),
    "an unknown structure": lambda claim, _: claim["step"].update(structure="monotone"),
    "times backwards": lambda claim, _: claim["domain"].update(time=["1", "0"]),
    "no states": lambda claim, _: claim["domain"].update(centre=[], radius=[]),
    "many states": lambda claim, _: claim["domain"].update(centre=["0"] * 300, radius=["0"] * 300),
    "a huge least eigenvalue": lambda _, c: c.update(least="1e999"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_numbers_end_soon_in_a_verdict(name: str, made: Made) -> None:
    claim, certificate = read(made)
    HOSTILE[name](claim, certificate)
    begun = time.process_time()
    verdict, reason = outcome(made, claim, certificate)
    assert verdict in ("rejected", "malformed") and reason
    assert time.process_time() - begun < 5


def test_every_mutated_field_is_caught_or_claims_less(made: Made, cases: Callable[[int, int], int]) -> None:
    claim, certificate = read(made)
    pairs = [(f"claim.{what}", mutant, certificate) for what, mutant in mutants(claim)]
    pairs += [(f"certificate.{what}", claim, mutant) for what, mutant in mutants(certificate)]
    caught = 0
    for what, changed, evidence in pairs[:: cases(3, 1)]:
        try:
            verdict, _ = outcome(made, changed, evidence)
        except TypeError:
            continue  # not a TOML document any more
        assert verdict in ("valid", "rejected", "malformed"), what
        caught += verdict != "valid"
        if verdict == "valid":
            numbers = [parse_exact(changed[key]) - parse_exact(claim[key]) for key in ("log_norm", "lipschitz")]
            assert all(number >= -Fraction(1, 10**6) for number in numbers), what
    assert caught > 30
