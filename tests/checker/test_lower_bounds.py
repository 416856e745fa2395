"""Evidence of lower bounds: what must not be valid."""

from __future__ import annotations

import copy
import hashlib
import json
import tomllib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import tomli_w

import certbound
from certbound.numbers.exact import parse_exact
from tests.support.tampering import Bundle, checker_module, run_checker

MODULE: Any = checker_module("witnesses.lower_bounds")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """(folder with claim and lower.json, model)."""
    folder = tmp_path_factory.mktemp("lower")
    model = Path(__file__).parents[2] / "examples" / "two_link_arm" / "arm.onnx"
    domain = certbound.Domain.around(input_radius="0.1", radius="0.1")
    quantities = ["input_jacobian", "parameter_jacobian", "parameter_hessian"]
    out = certbound.certify(model, domain, quantities=quantities).write(folder / "out")
    return certbound.lower_bound(out, model).write(folder / "lower"), model


def test_the_checker_alone_accepts_it(made: tuple[Path, Path]) -> None:
    folder, model = made
    status, text = run_checker(Bundle(folder / "claim.toml", folder / "lower.json", model))
    assert status == 0 and text.startswith("valid: input_jacobian is at least ") and "% of its bound" in text


def larger(point: dict[str, Any]) -> None:
    point["reached"] = str(parse_exact(point["reached"]) * Fraction(10001, 10000))


def far(point: dict[str, Any]) -> None:
    point["theta"][0][0] = (float.fromhex(point["theta"][0][0]) + 1.0).hex()


def still(point: dict[str, Any]) -> None:
    point["d"] = [["0"] * len(group) for group in point["d"]]


PLANTED: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "more is reached": (lambda c: larger(c["points"][0]), "rejected"),
    "more of the Hessian": (lambda c: larger(c["points"][2]), "rejected"),
    "a point outside": (lambda c: far(c["points"][1]), "rejected"),
    "an input outside": (lambda c: c["points"][0]["x"].__setitem__(0, "0.2"), "rejected"),
    "another quantity": (lambda c: c["points"][0].update(quantity="output"), "rejected"),
    "one of no name": (lambda c: c["points"][0].update(quantity="x"), "rejected"),
    "one twice": (lambda c: c["points"].append(c["points"][0]), "malformed"),
    "no direction": (lambda c: c["points"][1].pop("d"), "malformed"),
    "the zero direction": (
        lambda c: [g.__setitem__(slice(None), ["0"] * len(g)) for g in c["points"][1]["d"]],
        "malformed",
    ),
    "less than nothing": (lambda c: c["points"][0].update(reached="-1"), "rejected"),
    "no points": (lambda c: c.update(points=[]), "malformed"),
    "a point of text": (lambda c: c.update(points=["x"]), "malformed"),
    "another model": (lambda c: c.update(model_sha256="0" * 64), "rejected"),
    "another claim": (lambda c: c.update(claim_sha256="0" * 64), "rejected"),
    "a rule hidden": (lambda c: c["assumptions"].pop(-2), "rejected"),
    "an unknown key": (lambda c: c.update(more=1), "malformed"),
    "a huge number": (lambda c: c["points"][0]["u"].__setitem__(0, "1e999999"), "malformed"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_change_is_not_valid(name: str, made: tuple[Path, Path]) -> None:
    folder, model = made
    evidence = json.loads((folder / "lower.json").read_text())
    before = copy.deepcopy(evidence)
    change, expected = PLANTED[name]
    change(evidence)
    assert evidence != before
    with pytest.raises(checker_module("outcome").Outcome) as reached:
        MODULE.check_lower_bounds(str(folder / "claim.toml"), evidence, str(model))
    assert reached.value.verdict == expected and str(reached.value)


def test_a_point_beyond_a_claimed_bound_refutes_the_claim(made: tuple[Path, Path], tmp_path: Path) -> None:
    folder, model = made
    table = tomllib.loads((folder / "claim.toml").read_text())
    evidence = json.loads((folder / "lower.json").read_text())
    table["claims"][0]["upper"] = "0.001"
    claim = tmp_path / "claim.toml"
    claim.write_text(tomli_w.dumps(table))
    evidence["claim_sha256"] = hashlib.sha256(claim.read_bytes()).hexdigest()
    with pytest.raises(checker_module("outcome").Refuted, match="but claimed"):
        MODULE.check_lower_bounds(str(claim), evidence, str(model))
