"""Certificates of dense-connected networks: what is valid, and everything that must not be."""

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

from certbound.depth.dense import Dense, certify_dense
from certbound.numbers.exact import parse_exact
from tests.support.tampering import Bundle, checker_module, mutants, run_checker

MEMORY = Path(__file__).parents[2] / "examples" / "memory"
Made = tuple[Dense, Path]
Change = Callable[[dict[str, Any], dict[str, Any]], object]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    found = certify_dense(MEMORY / "kernel.onnx", MEMORY / "start.toml", 12, blocks=4)
    return found, found.write(tmp_path_factory.mktemp("dense") / "out")


def read(made: Made) -> tuple[dict[str, Any], dict[str, Any]]:
    return tomllib.loads(made[0].claim), json.loads(made[0].certificate)


def outcome(made: Made, claim: dict[str, Any], certificate: dict[str, Any]) -> tuple[str, str]:
    """(verdict, reason) on a tampered pair, its digests adjusted as an adversary would."""
    outcomes, check = checker_module("outcome"), checker_module("depth.dense")
    text, file = tomli_w.dumps(claim), made[1] / "tampered.toml"
    file.write_text(text)
    adjusted = certificate | {"claim_sha256": hashlib.sha256(text.encode()).hexdigest()}
    try:
        valid = check.check_dense(str(file), json.loads(json.dumps(adjusted)), str(MEMORY / "kernel.onnx"))
    except outcomes.Outcome as reached:
        return reached.verdict, str(reached)
    return valid.verdict, str(valid)


def moved(table: dict[str, Any], key: str, by: str) -> None:
    table[key] = str(parse_exact(table[key]) + Fraction(by))


def moved_at(numbers: list[str], at: int, by: str) -> None:
    numbers[at] = str(parse_exact(numbers[at]) + Fraction(by))


def test_the_checker_alone_accepts_what_was_written(made: Made) -> None:
    files = Bundle(made[1] / "depth.toml", made[1] / "depth.json", MEMORY / "kernel.onnx")
    status, text = run_checker(files)
    assert status == 0 and text.startswith("valid: 12 layers end within 0."), text


PLANTED: dict[str, Change] = {
    "a smaller distance": lambda claim, _: moved(claim, "upper", "-1/10000"),
    "fewer layers": lambda claim, _: claim.update(layers=8),
    "layers that the blocks do not divide": lambda claim, _: claim.update(layers=13),
    "a longer time": lambda claim, _: claim.update(end="11/10"),
    "another start": lambda claim, _: claim["start"].__setitem__(0, "2"),
    "another model": lambda claim, _: claim["model"].update(sha256="0" * 64),
    "three states": lambda claim, _: claim["start"].append("0"),
    "a norm lowered": lambda _, c: moved_at(c["blocks"][2]["norms"], 1, "-1/1000"),
    "a norm of the last block lowered": lambda _, c: moved_at(c["blocks"][3]["norms"], 3, "-1/1000"),
    "a norm 0": lambda _, c: c["blocks"][0].update(norms=["0"]),
    "a radius too small": lambda _, c: c["blocks"][1].update(radius="1/10000"),
    "a radius far too large": lambda _, c: c["blocks"][1].update(radius="1000"),
    "a pad too small": lambda _, c: c["blocks"][1].update(pad="1/10000"),
    "a pad far too large": lambda _, c: c["blocks"][1].update(pad="1000"),
    "two blocks of one": lambda _, c: c.update(blocks=c["blocks"][:2]),
    "a rule hidden": lambda _, c: c["assumptions"].pop(0),
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
    "billions of layers": lambda claim, _: claim.update(layers=2**40),
    "many layers": lambda claim, _: claim.update(layers=2000),
    "no layers": lambda claim, _: claim.update(layers=0),
    "a huge start": lambda claim, _: claim["start"].__setitem__(0, "1e999"),
    "a far start": lambda claim, _: claim["start"].__setitem__(0, "1e19"),
    "a huge time": lambda claim, _: claim.update(end="1e999"),
    "a long time": lambda claim, _: claim.update(end="1e15"),
    "no time": lambda claim, _: claim.update(end="0"),
    "a huge norm": lambda _, c: c["blocks"][0].update(norms=["1e999"]),
    "a large norm": lambda _, c: c["blocks"][0].update(norms=["1e19"]),
    "a negative norm": lambda _, c: c["blocks"][0].update(norms=["-1"]),
    "a huge radius": lambda _, c: c["blocks"][0].update(radius="1e999"),
    "a radius of 1e19": lambda _, c: c["blocks"][0].update(radius="1e19"),
    "NaN": lambda _, c: c["blocks"][0].update(pad="nan"),
    "no blocks": lambda _, c: c.update(blocks=[]),
    "many blocks": lambda _, c: c.update(blocks=c["blocks"] * 50),
    "a ragged block": lambda _, c: c["blocks"][2]["norms"].append("1"),
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
    for what, changed, evidence in pairs[:: cases(9, 1)]:
        try:
            verdict, _ = outcome(made, changed, evidence)
        except TypeError:
            continue  # not a TOML document any more
        assert verdict in ("valid", "rejected", "malformed"), what
        caught += verdict != "valid"
        if verdict == "valid":
            assert changed["layers"] == 12 and parse_exact(changed["upper"]) > 0.999 * parse_exact(claim["upper"]), what
    assert caught > cases(10, 30)
