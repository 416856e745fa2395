"""Claims about many inputs: accepted, and what must be rejected."""

from __future__ import annotations

import copy
import hashlib
import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import certbound
from certbound.bounds.arrays_file import npz_bytes
from certbound.bounds.domain import Domain
from certbound.errors import CertboundError
from tests.checker.test_entries import bad_files
from tests.support.builders import tanh_net
from tests.support.graphs import ARCHITECTURES
from tests.support.networks import random_case
from tests.support.tampering import Bundle, checker_module, decide, mutants, run_checker, with_claim

INPUTS = np.random.default_rng(0).normal(size=(4, 2))


class Made:
    """A bundle about INPUTS, as data, and its folder."""

    def __init__(self, folder: Path, domain: Domain, **options: Any) -> None:
        self.folder = folder / "out"
        self.model = tanh_net(0, (2, 3, 2)).save(folder / "net.onnx")
        certbound.certify_batch(certbound.load(self.model), INPUTS, domain, **options).write(self.folder)
        self.files = Bundle(self.folder / "claim.toml", self.folder / "certificate.json", self.model)
        self.claim = tomllib.loads(self.files.claim.read_text())
        self.certificate = json.loads(self.files.certificate.read_text())

    def verdict(self, claim: dict[str, Any] | None = None, certificate: dict[str, Any] | None = None) -> str:
        text, evidence = with_claim(claim or self.claim, certificate or self.certificate)
        self.files.claim.write_text(text)
        self.files.certificate.write_text(evidence)
        try:
            return str(checked(self.files).verdict)
        except checker_module("outcome").Outcome as outcome:
            return str(outcome.verdict)

    def with_file(self, name: str, data: bytes) -> dict[str, Any]:
        (self.folder / name).write_bytes(data)
        claim = copy.deepcopy(self.claim)
        table = claim["domain"]["input"] if name == "inputs.npz" else claim["bounds"]
        table["sha256"] = hashlib.sha256(data).hexdigest()
        return claim


def checked(files: Bundle) -> Any:
    """The Outcome, in this process."""
    reading = checker_module("reading")
    evidence = reading.read_json(files.certificate.read_bytes(), "certificate")
    return checker_module("batch.check").check_batch(str(files.claim), evidence, str(files.model))


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Made]:
    return lambda domain=None, **options: Made(
        tmp_path, domain or Domain.box(input_radius="0.05", radius="0.01"), **options
    )


@pytest.mark.parametrize(
    "domain",
    [
        Domain.around(),
        Domain.around(input_radius="0.1", input_norm="2", radius="0.01"),
        Domain.around(input_radius="0.1", total="0.01"),
        Domain.box(input_radius="0.1", radius=["0.01", "0"]),
        Domain.box(quantisation={"bits": 6}),
        Domain.box(bit_flips={"bits": [0, 15]}, radius="0.001"),
    ],
    ids=["points", "ball", "total", "box", "quantisation", "bit flips"],
)
def test_valid_as_a_user_runs_it(domain: Domain, made: Callable[..., Made]) -> None:
    status, said = run_checker(made(domain).files)
    assert status == 0 and "about every one of 4 inputs" in said, said


@pytest.mark.quick(4)
@pytest.mark.parametrize("seed", range(16))
def test_what_is_certified_of_random_networks_is_valid(seed: int, tmp_path: Path) -> None:
    file, network, domain = random_case(seed, tmp_path)
    moved = Domain(
        domain.kind, domain.norm, (domain.input_center[0] * 0,), domain.input_radius, domain.radius, domain.total
    )
    inputs = np.random.default_rng(seed).normal(size=(3, network.inputs))
    try:
        certbound.certify_batch(network, inputs, moved).write(tmp_path / "out")
    except CertboundError as error:
        assert "range" in str(error)
        return
    files = Bundle(tmp_path / "out" / "claim.toml", tmp_path / "out" / "certificate.json", file)
    assert checked(files).verdict == "valid"


@pytest.mark.parametrize("name", ["convolutional", "quadratic", "tied", "residual", "gated"])
def test_architectures_are_valid(name: str, tmp_path: Path) -> None:
    from certbound.network.onnx.writer import to_onnx

    (tmp_path / "net.onnx").write_bytes(to_onnx(ARCHITECTURES[name](0)))
    network = certbound.load(tmp_path / "net.onnx")
    inputs = np.random.default_rng(0).normal(size=(2, network.inputs))
    domain = Domain.box(input_radius="0.01", radius="0.001")
    certbound.certify_batch(network, inputs, domain).write(tmp_path / "out")
    files = Bundle(tmp_path / "out" / "claim.toml", tmp_path / "out" / "certificate.json", tmp_path / "net.onnx")
    assert checked(files).verdict == "valid"


def test_every_bound_is_verified(made: Callable[..., Made]) -> None:
    bundle = made()
    with np.load(bundle.folder / "bounds.npz") as archive:
        bounds = dict(archive)
    assert bundle.verdict() == "valid"
    for quantity, values in bounds.items():
        for i in range(len(values)):
            lowered = values.copy()
            lowered[i] *= 1 - 1e-4
            assert bundle.verdict(bundle.with_file("bounds.npz", npz_bytes(bounds | {quantity: lowered}))) == "rejected"
    claim = bundle.with_file("bounds.npz", npz_bytes({q: v + 1 for q, v in bounds.items()}))
    assert bundle.verdict(claim) == "valid"
    for row in claim["claims"]:
        lower = copy.deepcopy(claim)
        changed = next(r for r in lower["claims"] if r["quantity"] == row["quantity"])
        changed["upper"] = str(float(row["upper"]) * (1 - 1e-4))
        assert bundle.verdict(lower) == "rejected", row


def test_other_inputs_are_another_claim(made: Callable[..., Made]) -> None:
    bundle = made()
    inputs = bundle.folder / "inputs.npz"
    inputs.write_bytes(inputs.read_bytes() + b"\0")
    assert bundle.verdict() == "rejected"
    moved = bundle.with_file("inputs.npz", npz_bytes({"centers": INPUTS * 5}))
    assert bundle.verdict(moved) == "rejected"
    inputs.unlink()
    assert bundle.verdict() == "malformed"


@pytest.mark.parametrize("name", ["inputs.npz", "bounds.npz"])
def test_files_that_are_no_strict_npz_are_malformed(name: str, made: Callable[..., Made]) -> None:
    bundle = made()
    for what, data in bad_files().items():
        assert bundle.verdict(bundle.with_file(name, data)) == "malformed", what


@pytest.mark.parametrize(
    ("name", "arrays", "expected"),
    [
        ("inputs.npz", {"centers": INPUTS[:3]}, "rejected"),
        ("inputs.npz", {"centers": INPUTS.T}, "rejected"),
        ("inputs.npz", {"centers": INPUTS.ravel()}, "rejected"),
        ("inputs.npz", {"centers": INPUTS * np.nan}, "malformed"),
        ("inputs.npz", {"centres": INPUTS}, "rejected"),
        ("bounds.npz", {"output": np.full(4, 1e9)}, "rejected"),
        ("bounds.npz", {q: np.full(4, np.inf) for q in ("output", "input_jacobian")}, "rejected"),
    ],
)
def test_arrays_that_must_not_pass(name: str, arrays: dict[str, Any], expected: str, made: Callable[..., Made]) -> None:
    bundle = made()
    assert bundle.verdict(bundle.with_file(name, npz_bytes(arrays))) == expected


def test_claims_that_must_not_pass(made: Callable[..., Made]) -> None:
    bundle = made()

    def changed(change: Callable[[dict[str, Any]], Any]) -> str:
        claim = copy.deepcopy(bundle.claim)
        change(claim)
        return bundle.verdict(claim)

    assert changed(lambda c: c["domain"]["input"].update(count=3)) == "rejected"
    assert changed(lambda c: c["domain"]["input"].update(count=0)) == "rejected"
    assert changed(lambda c: c["domain"]["input"].update(radius=["0.5", "0.5"])) == "rejected"
    assert changed(lambda c: c["domain"]["input"].update(center=["0", "0"])) == "malformed"
    assert changed(lambda c: c["domain"]["parameters"].update(radius=["0.5", "0.5"])) == "rejected"
    assert changed(lambda c: c["claims"][0].update(quantity="parameter_hessian")) == "malformed"
    assert changed(lambda c: c["claims"][0].update(norm="1")) == "malformed"
    assert changed(lambda c: c.update(claims=[])) == "malformed"
    assert changed(lambda c: c.update(semantics="floats")) == "malformed"
    assert changed(lambda c: c["model"].update(sha256="0" * 64)) == "rejected"
    assert changed(lambda c: c.update(more=1)) == "malformed"
    assert bundle.verdict(certificate=bundle.certificate | {"assumptions": ["none"]}) == "rejected"
    assert bundle.verdict(certificate=bundle.certificate | {"activations": []}) in ("rejected", "incomplete")


def test_a_kink_needs_clarke(tmp_path: Path) -> None:
    model = tanh_net(0, (2, 3, 2), activation="relu").save(tmp_path / "net.onnx")
    network = certbound.load(model)
    found = certbound.certify_batch(network, np.zeros((1, 2)), Domain.around(input_radius="5"))
    assert found.derivatives == "clarke"
    found.write(tmp_path / "out")
    files = Bundle(tmp_path / "out" / "claim.toml", tmp_path / "out" / "certificate.json", model)
    assert run_checker(files)[0] == 0
    claim, certificate = tomllib.loads(files.claim.read_text()), json.loads(files.certificate.read_text())
    text, evidence = with_claim(claim | {"derivatives": "classical"}, certificate)
    files.claim.write_text(text)
    files.certificate.write_text(evidence)
    assert run_checker(files)[0] == 1


def test_no_mutant_of_the_claim_proves_less(made: Callable[..., Made]) -> None:
    """Every mutant of domain and claims that is valid claims at least what is proved, of at most that domain."""
    bundle = made(quantities=["output"])
    known = float(bundle.claim["claims"][0]["upper"])
    for what, parts in mutants({part: bundle.claim[part] for part in ("domain", "claims")}):
        claim = bundle.claim | parts
        if parts.keys() == {"domain", "claims"} and bundle.verdict(claim) == "valid":
            assert all(float(row["upper"]) >= known * (1 - 1e-6) for row in claim["claims"]), what
            radii = [*claim["domain"]["input"]["radius"], *claim["domain"]["parameters"]["radius"]]
            assert all(float(r) <= 0.0500001 for r in radii), what


def test_more_work_than_the_checker_does_is_incomplete(
    made: Callable[..., Made], monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = made()
    monkeypatch.setattr(checker_module("batch.check"), "MAX_WORK", 10)
    assert bundle.verdict() == "incomplete"


def test_decide_knows_the_format(made: Callable[..., Made]) -> None:
    """A certificate of one network does not pass for one of many inputs, nor the other way round."""
    bundle = made()
    certbound.certify(certbound.load(bundle.model)).write(bundle.folder / "single")
    single = bundle.folder / "single"
    for claim, certificate in (
        (bundle.files.claim, single / "certificate.json"),
        (single / "claim.toml", bundle.files.certificate),
    ):
        assert run_checker(Bundle(claim, certificate, bundle.model))[0] == 2
    with pytest.raises(checker_module("outcome").Malformed):
        decide(single / "claim.toml", bundle.files.certificate, bundle.model)
