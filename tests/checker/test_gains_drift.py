"""Certificates of gains whose drift is given by formulas: what is valid, and everything that must not be."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from certbound.network.load import load
from tests.support.gains import PLANT, Change, Made, formulas_of, make, network, outcome, read, with_drift
from tests.support.tampering import Bundle, checker_module, run_checker

NAMES = ("q1", "q2", "v1", "v2")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The network's own formula, rounded, and a little more; theta* are the stored parameters."""
    folder = tmp_path_factory.mktemp("drift")
    first, second = formulas_of(load(network(folder)), NAMES)
    return make(folder, with_drift(PLANT, [first, f"{second} + 0.2*sin(q1)*q1*v1"], claimed="0.09"))


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """theta* are the parameters of another file."""
    folder = tmp_path_factory.mktemp("ideal")
    theta = load(network(folder)).theta
    (folder / "other").mkdir()
    shifted_network(folder / "other", theta)
    other = load(folder / "other" / "net.onnx")
    text = with_drift(PLANT, formulas_of(other, NAMES), 'ideal = "other/net.onnx"\n', claimed="0.08")
    return make(folder, text)


def shifted_network(folder: Path, theta: Any) -> None:
    """The same network with a bias of the last layer moved by 0.05."""
    import onnx
    from onnx import numpy_helper

    model = onnx.load(network(folder))
    last = model.graph.initializer[-1]
    values = numpy_helper.to_array(last).copy()
    values.flat[0] += 0.05
    last.CopyFrom(numpy_helper.from_array(values, last.name))
    onnx.save(model, folder / "net.onnx")


@pytest.mark.parametrize("name", ["made", "moved"])
def test_the_checker_alone_accepts_what_was_written(name: str, request: pytest.FixtureRequest) -> None:
    own: Made = request.getfixturevalue(name)
    status, text = run_checker(Bundle(own.folder / "gains.toml", own.folder / "gains.json", own.model))
    assert status == 0 and text.startswith("valid: the errors stay within their envelope"), text
    claim, certificate = read(own)
    assert claim["drift"]["ideal"] == {"made": "stored", "moved": "certificate"}[name]
    assert "approximation_error" not in claim["assumed"]
    assert not any(text.startswith("approximation") or "theta*" in text for text in claim["hypotheses"])
    (plant,) = (text for text in claim["hypotheses"] if text.startswith("plant: "))
    assert "the entries q1, q2, ... of q and v1, v2, ... of q'" in plant
    assert ("A1 elementary functions: sin, tanh" in certificate["assumptions"]) == (name == "made")


def tree(certificate: dict[str, Any], box: int = 0) -> Any:
    return certificate["drift"]["trees"][box]


def prune(certificate: dict[str, Any]) -> None:
    """A tree's first cut taken out."""
    trees = certificate["drift"]["trees"]
    at = next(i for i, own in enumerate(trees) if own is not None)
    trees[at] = None


def times(table: dict[str, Any], key: str, factor: str) -> None:
    table[key] = str(Fraction(table[key]) * Fraction(factor))


def replaced(claim: dict[str, Any], old: str, new: str) -> None:
    formulas = claim["drift"]["formulas"]
    assert any(old in text for text in formulas)
    claim["drift"]["formulas"] = [text.replace(old, new) for text in formulas]


PLANTED: dict[str, tuple[Change, str]] = {
    "bound lowered": (lambda c, _: times(c["drift"], "approximation_error", "7/10"), "is not proved"),
    "leaves left out": (lambda _, e: prune(e), "over leaf 0 the approximation error is not proved"),
    "half a tree": (lambda _, e: e["drift"]["trees"].__setitem__(0, [0, None]), "a node is null or"),
    "a box without a tree": (lambda _, e: e["drift"]["trees"].pop(), "but there are 6 boxes"),
    "a formula changed": (lambda c, _: replaced(c, "0.2*sin", "0.3*sin"), "is not proved"),
    "a sign changed": (lambda c, _: replaced(c, "*tanh(", "*-tanh("), "is not proved"),
    "another function": (lambda c, _: replaced(c, "tanh(", "exp("), "certificate.assumptions"),
    "a function of another name": (lambda c, _: replaced(c, "sin(", "sinh("), "a known name"),
    "an unknown variable": (lambda c, _: replaced(c, "q1", "q3"), "a known name"),
    "not defined": (lambda c, _: replaced(c, "0.2*sin(q1)", "0.2*sin(q1)/q1/v1*0"), "leave its domain"),
    "a formula left out": (lambda c, _: c["drift"]["formulas"].pop(), "1 for 2 coordinates"),
    "supposed as well": (lambda c, _: c["assumed"].update(approximation_error="0.1"), "approximation_error"),
    "theta* elsewhere": (lambda c, _: c["drift"].update(ideal="certificate"), "certificate.drift"),
    "negative": (lambda c, _: c["drift"].update(approximation_error="-1"), "it is negative"),
    "no evidence": (lambda _, e: e.pop("drift"), "there if and only if"),
    "no drift": (lambda c, _: c.pop("drift"), ""),
    "a cut nowhere": (lambda _, e: e["drift"]["trees"].__setitem__(0, [4, None, None]), "no input has the number 4"),
    "the old hypotheses": (lambda c, _: c["hypotheses"].insert(1, "approximation: none"), "claim.hypotheses"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_change_is_not_valid(name: str, made: Made) -> None:
    change, why = PLANTED[name]
    claim, certificate = read(made)
    before = copy.deepcopy((claim, certificate))
    change(claim, certificate)
    assert (claim, certificate) != before
    verdict, reason = outcome(made, claim, certificate, whole=True)
    assert verdict in ("rejected", "malformed") and why in reason, reason


def nudged(numbers: list[str]) -> None:
    numbers[0] = (float.fromhex(numbers[0]) + 0.03125).hex()


IDEAL: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "a group left out": (lambda drift: drift["ideal"].pop(), "expected one for each"),
    "a number left out": (lambda drift: drift["ideal"][0].pop(), "numbers, expected"),
    "a parameter moved": (lambda drift: nudged(drift["ideal"][1]), "is not proved"),
    "out of the ball": (lambda drift: drift["ideal"][1].__setitem__(0, "0x1.8000000000000p+6"), "further than"),
    "no dyadic number": (lambda drift: drift["ideal"][0].__setitem__(0, "1/3"), "not dyadic"),
    "none": (lambda drift: drift.pop("ideal"), "ideal"),
}


@pytest.mark.parametrize("name", IDEAL)
def test_other_ideal_parameters_are_not_valid(name: str, moved: Made) -> None:
    change, why = IDEAL[name]
    claim, certificate = read(moved)
    change(certificate["drift"])
    verdict, reason = outcome(moved, claim, certificate, whole=True)
    assert verdict in ("rejected", "malformed") and why in reason, reason


def test_work_is_counted_before_it_is_done(made: Made) -> None:
    claim, certificate = read(made)
    start = time.process_time()
    deep: Any = None
    for _ in range(60):
        deep = [0, deep, None]
    certificate["drift"]["trees"][0] = deep
    verdict, reason = outcome(made, claim, certificate, whole=True)
    assert verdict == "malformed" and ("deeper" in reason or "nest" in reason or "JSON" in reason)
    full: Any = None
    for _ in range(14):
        full = [0, full, full]
    certificate["drift"]["trees"][0] = full
    drift, formulas = checker_module("gains.drift"), claim["drift"]["formulas"]
    verdict, reason = outcome(made, claim, certificate, whole=True)
    assert verdict == "malformed" and f"more than {drift.MAX_LEAVES} leaves" in reason
    claim["drift"]["formulas"] = ["+".join(["sin(exp(q1))"] * 150)] * 2  # 2.6 million products for a leaf
    certificate["drift"]["trees"] = [full[1], *[None] * 5]
    certificate["assumptions"][0] = "A1 elementary functions: exp, sin"
    verdict, reason = outcome(made, claim, certificate, whole=True)
    assert verdict == "rejected" and "products for" in reason
    for text in ("(" * 50 + "q1" + ")" * 50, "q1^65", "q1^2^2", "q1 +", "1 2", "q1(2)", "sin", "q1**2", "9" * 3000):
        claim["drift"]["formulas"] = [text, formulas[1]]
        assert outcome(made, claim, certificate)[0] == "malformed", text
    claim["drift"]["formulas"] = ["((((9^64)^64)^64)^64)^64*q1", "exp(exp(exp(q1 + 9)))"]
    certificate["drift"]["trees"] = [None] * 6
    certificate["assumptions"][0] = "A1 elementary functions: exp"
    assert outcome(made, claim, certificate, whole=True)[0] == "rejected"
    assert time.process_time() - start < 40
