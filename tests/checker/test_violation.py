"""Violation witnesses: true ones are accepted, whatever is changed in them is not, and none makes a claim valid."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.hunt.fuzz.build import network
from certbound.hunt.measure.ascent import QUICK, maximise
from certbound.hunt.measure.confirm import confirm
from certbound.hunt.measure.measures import MEASURES
from certbound.hunt.measure.witness import write_witness
from certbound.network.graph import Network
from tests.support.jets import flatten, jets
from tests.support.networks import random_case
from tests.support.tampering import Bundle, bundle, checker_module, decide, read, run_checker

DOMAIN = certbound.Domain.around(input_center="1/3", input_radius="0.1", input_norm="2", total="0.05")
ACTIVATIONS = ("tanh", "sigmoid", "softplus", "sin", "gelu", "gelu_tanh", "elu", "silu", "mish", "erf", "arctan")


def small(activation: str = "tanh") -> Network:
    rng = np.random.default_rng(0)
    shapes = ((3, 2), (2, 3), (2, 2))
    return network([rng.normal(size=s) for s in shapes], [rng.normal(size=3), None, np.zeros(1)], activation)


def witness(
    net: Network, quantity: str, folder: Path, domain: certbound.Domain = DOMAIN, factor: str = "0.999"
) -> Bundle:
    """A claim of ``factor`` times the value found, with its witness."""
    confirmed = confirm(net, domain, maximise(net, domain, quantity, effort=QUICK))
    assert confirmed is not None
    written = write_witness(folder, confirmed, confirmed.reached * Fraction(factor))
    return Bundle(written / "claim.toml", written / "violation.json", written / "model.onnx")


def answer(files: Bundle) -> str:
    """The verdict, inside this process."""
    outcome = checker_module("outcome")
    try:
        return str(decide(*files).verdict)
    except outcome.Outcome as reached:
        return str(reached.verdict)


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("quantity", list(MEASURES))
def test_true_witnesses_refute_the_claim(quantity: str, tmp_path: Path) -> None:
    files = witness(small(), quantity, tmp_path / "w")
    status, out = run_checker(files)
    assert status == 1 and out.startswith(f"refuted: {quantity}: at least ")
    result = certbound.check(*files)
    assert (result.verdict, result.status) == ("refuted", 1)
    assert answer(witness(small(), quantity, tmp_path / "v", factor="1.001")) == "rejected"


@pytest.mark.parametrize("x", ["1e300", "0x1.0000000000000p-1000"])
def test_numbers_that_explode_end_soon(x: str) -> None:
    violation, graph, definitions, domains = map(
        checker_module, ("witnesses.violation", "network.graph", "activations.definitions", "network.domain")
    )
    power, exact = graph.Unit("d::F"), checker_module("reading").number(x, "x")
    one = Fraction(1)
    layer = graph.Affine("w", 0, 0, [[[one]]], [[[0]]], None, None, one, one)
    bends = [graph.Elementwise("e", value, [power], [0]) for value in range(1, 41)]
    net = graph.Network(1, 1, [layer, *bends], [graph.Group(["w"], 1)], [], [("w", [one])])
    domain = domains.Domain("around", "inf", [exact], [Fraction(0)], [Fraction(0)], None)
    line = violation.Line(net, domain, {"x": [x]}, {"d::F": (definitions.Text("t^16"),)})
    try:
        assert line.square_below("output") == 0
    except checker_module("outcome").Rejected:
        assert x == "1e300"


def test_a_remainder_across_a_kink_is_refuted(tmp_path: Path) -> None:
    domain = certbound.Domain.around(input_center="1/3", input_radius="1", radius="0.5")
    files = witness(small("relu"), "first_order_remainder", tmp_path / "w", domain)
    assert json.loads(files.certificate.read_text())["second"] and answer(files) == "refuted"
    assert float(json.loads(files.certificate.read_text())["reached"]) > 0.1
    assert answer(witness(small("relu"), "first_order_remainder", tmp_path / "v", domain, factor="1.001")) == "rejected"


@pytest.mark.slow(seconds=1)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_second_derivatives_of_every_kind_of_activation(activation: str, tmp_path: Path) -> None:
    assert answer(witness(small(activation), "parameter_hessian", tmp_path / "w")) == "refuted"
    assert answer(witness(small(activation), "taylor_remainder", tmp_path / "r")) == "refuted"


@pytest.mark.parametrize("seed", range(12))
def test_the_checker_and_the_tensors_agree_on_random_networks(seed: int, tmp_path: Path) -> None:
    """The checker's lower bound is next to the float value along the same direction, and not above it."""
    violation, models, domains = (
        checker_module(m) for m in ("witnesses.violation", "network.reader", "network.domain")
    )
    file, net, domain = random_case(5000 + seed, tmp_path, smooth=True)
    rng = np.random.default_rng(seed)
    exact = models.read(file.read_bytes(), {})
    fitted = domain.fit(net)
    parsed = domains.parse(fitted.to_table(), exact.inputs, len(exact.groups))
    x, theta = np.array([float(c) for c in fitted.input_center]), flatten(net)
    d = rng.normal(size=theta.size)
    parts = np.split(d, np.cumsum([g.count for g in net.groups])[:-1])
    point = {"x": [str(c) for c in fitted.input_center], "d": [[v.hex() for v in p.tolist()] for p in parts]}
    reference = jets(net, x, theta)
    for quantity, value in (
        ("parameter_jacobian", reference.gradient @ d / np.linalg.norm(d)),
        ("parameter_hessian", np.einsum("ipq,p,q->i", reference.hessian, d, d) / (d @ d)),
    ):
        below = violation.Line(exact, parsed, point, {}).square_below(quantity)
        scale = max(float(np.linalg.norm(value)), 1e-9 * float(np.abs(reference.hessian).max()), 1e-12)
        assert float(below) ** 0.5 == pytest.approx(float(np.linalg.norm(value)), rel=1e-6, abs=1e-5 * scale)


def edit(files: Bundle, change: Callable[[dict[str, Any]], None]) -> Bundle:
    table = json.loads(files.certificate.read_text())
    change(table)
    files.certificate.write_text(json.dumps(table))
    return files


def _far(table: dict[str, Any]) -> None:
    table["x"] = ["1", "1"]


def _moved(table: dict[str, Any]) -> None:
    table["theta"] = [[(float.fromhex(v) + 0.5).hex() for v in row] for row in table["theta"]]


def _no_direction(table: dict[str, Any]) -> None:
    table["d"] = [["0"] * len(row) for row in table["d"]]


CHANGES: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "x outside": (_far, "rejected"),
    "theta outside": (_moved, "rejected"),
    "zero direction": (_no_direction, "malformed"),
    "no direction": (lambda t: t.pop("d"), "malformed"),
    "both directions": (lambda t: t.update(u=["1", "0"]), "malformed"),
    "short direction": (lambda t: t["d"].pop(), "malformed"),
    "short layer": (lambda t: t["d"][0].pop(), "malformed"),
    "decimal parameter": (lambda t: t["theta"][0].__setitem__(0, "0.1"), "malformed"),
    "float": (lambda t: t.update(claimed=0.5), "malformed"),
    "nan": (lambda t: t["x"].__setitem__(0, "nan"), "malformed"),
    "other claimed number": (lambda t: t.update(claimed="0"), "rejected"),
    "other quantity": (lambda t: t.update(quantity="output"), "rejected"),
    "unknown quantity": (lambda t: t.update(quantity="speed"), "rejected"),
    "more reached": (lambda t: t.update(reached="1000"), "rejected"),
    "slightly more reached": (lambda t: t.update(reached=str(Fraction(t["reached"]) * 10001 / 10000)), "rejected"),
    "negative reached": (lambda t: t.update(reached="-1000"), "rejected"),
    "less reached": (lambda t: t.update(reached="0"), "rejected"),
    "other claim": (lambda t: t.update(claim_sha256="0" * 64), "rejected"),
    "other model": (lambda t: t.update(model_sha256="0" * 64), "rejected"),
    "unknown field": (lambda t: t.update(trust="me"), "malformed"),
    "missing field": (lambda t: t.pop("x"), "malformed"),
    "second without need": (lambda t: t.update(second=t["theta"]), "malformed"),
}


@pytest.mark.slow(seconds=1)
@pytest.mark.many(10)
@pytest.mark.parametrize("name", list(CHANGES))
def test_changed_witnesses_are_not_accepted(name: str, tmp_path: Path) -> None:
    files = witness(small(), "parameter_jacobian", tmp_path / "w")
    change, expected = CHANGES[name]
    assert answer(edit(files, change)) == expected
    status, out = run_checker(files)
    assert status == {"rejected": 1, "malformed": 2}[expected] and out.startswith(expected)


def test_a_smaller_domain_or_another_model_is_not_refuted_by_the_same_witness(tmp_path: Path) -> None:
    files = witness(small(), "parameter_jacobian", tmp_path / "w")
    other = witness(small("sigmoid"), "parameter_jacobian", tmp_path / "o")
    assert answer(Bundle(files.claim, files.certificate, other.model)) == "rejected"
    assert answer(Bundle(other.claim, files.certificate, files.model)) == "rejected"


def test_a_certified_claim_is_never_refuted(tmp_path: Path) -> None:
    """The best witness there is against a proved claim is rejected, and never reads as valid."""
    net = small()
    file = witness(net, "output", tmp_path / "w").model
    proved = bundle(file, tmp_path / "out", DOMAIN)
    again = certbound.load(file)
    confirmed = confirm(again, DOMAIN, maximise(again, DOMAIN, "parameter_jacobian"))
    assert confirmed is not None
    claim = proved.claim.read_text()
    upper = Fraction(certbound.certify(again, DOMAIN).bounds["parameter_jacobian"])
    lying = dataclasses.replace(confirmed, reached=upper + 1)
    folder = write_witness(tmp_path / "lie", lying, upper, model=file, claim=claim)
    assert answer(Bundle(folder / "claim.toml", folder / "violation.json", file)) == "rejected"
    assert run_checker(proved)[0] == 0


def test_kinks_decide_nothing(tmp_path: Path) -> None:
    net = network([[[1.0]], [[1.0]]], [[0.0], [0.0]], "relu")
    domain = certbound.Domain.around(input_center=1, input_radius=1)
    files = witness(net, "parameter_jacobian", tmp_path / "w", domain)
    assert answer(files) == "refuted"
    assert answer(edit(files, lambda t: t.update(x=["0"]))) == "rejected"  # the pre-activation is exactly 0


def test_a_certificate_is_no_witness_and_a_witness_no_certificate(tmp_path: Path) -> None:
    files = witness(small(), "output", tmp_path / "w")
    outcome, check, violation = (checker_module(name) for name in ("outcome", "check", "witnesses.violation"))
    with pytest.raises(outcome.Malformed):
        check.check(str(files.claim), read(files)[1], str(files.model))
    proved = bundle(files.model, tmp_path / "out", DOMAIN)
    with pytest.raises(outcome.Malformed):
        violation.check_violation(str(proved.claim), read(proved)[1], str(proved.model))
