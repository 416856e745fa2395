"""The machine-checked checker for tests: built once, by whichever process comes first; random models that it knows;
its answers beside the stand-alone checker's."""

from __future__ import annotations

import fcntl
import hashlib
import json
import shutil
import subprocess
import tomllib
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.bounds.domain import Domain
from certbound.certificate import verified
from certbound.certificate.certification import certify
from certbound.network.load import load
from tests.support.builders import Model
from tests.support.tampering import Bundle, checker_module, made_anew, verdict_and_bounds

ROOT = Path(__file__).parents[2]
ACTIVATIONS = ("tanh", "sigmoid", "softplus", "relu", "leaky_relu", "prelu", "silu", "gelu", "hardtanh", "hardsigmoid")
ACTIVATIONS += ("hardswish", "elu", "selu", "celu", "softsign", "arctan")
SECOND_ORDER = ("parameter_hessian", "taylor_remainder")
DOMAINS = (
    Domain.around(),
    Domain.around(input_radius="0.25", radius="0.0625"),
    Domain.around(input_radius="0.1", radius="0.01"),
    Domain.around(input_radius="0.5", input_norm="2", total="0.125"),
    Domain.box(input_radius="0.25", radius="0.03125"),
)


@cache
def build() -> None:
    """make verified; skips the test where there is no Coq, which continuous integration does not allow."""
    if shutil.which("coqc") is None:
        pytest.skip("no Coq on this machine")
    (ROOT / "build").mkdir(exist_ok=True)
    with (ROOT / "build" / "verified.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = subprocess.run(["make", "verified"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]


def random_model(seed: int) -> Model:
    """A small network: dense layers with and without biases, some of them several times, every known activation, skips,
    gates, a concatenation."""
    rng = np.random.default_rng(seed)
    width = int(rng.integers(2, 5))
    model = Model(["N", width], opset=24)
    used: list[tuple[tuple[int, int], list[str]]] = []  # shape of W and the names of W and b
    for layer in range(int(rng.integers(1, 4))):
        before, outputs = model.value, int(rng.integers(2, 5))
        again = [(shape, names) for shape, names in used if shape[1] == width]
        if again and rng.random() < 0.4:
            (outputs, _), names = again[int(rng.integers(len(again)))]
        else:
            scale = rng.choice([0.3, 1.0, 3.0])
            names = [model.constant(scale * rng.normal(size=(outputs, width)), f"W{layer}")]
            names += [model.constant(rng.normal(size=outputs), f"b{layer}")] if rng.random() < 0.8 else []
            used.append(((outputs, width), names))
        model.add("Gemm", *names, transB=1)
        if rng.random() < 0.9:
            model.activate(str(rng.choice(ACTIVATIONS)))
        kind = rng.random()
        if outputs == width and kind < 0.4:
            model.add("Add", before)
        elif outputs == width and kind < 0.6:
            model.add("Mul", before)
        elif kind > 0.85:
            model.add("Concat", before, axis=1)
            outputs += width
        width = outputs
    model.add("Gemm", model.constant(rng.normal(size=(2, width)), "last"), transB=1)
    return model


def evidence(model: Path, folder: Path, domain: Domain | None = None) -> Bundle:
    certify(load(model), domain, machine_checked=True).write(folder, force=True)
    return Bundle(folder / "claim.toml", folder / "certificate.json", model)


def proved(files: Bundle) -> list[bool]:
    """What the machine-checked checker says of each claim; nothing of files that cannot be written as its text."""
    transcribe, outcome = checker_module("transcription").transcribe, checker_module("outcome").Outcome
    try:
        text = transcribe(str(files.claim), json.loads(files.certificate.read_text()), str(files.model))
    except outcome:
        return []
    return verified.decide(text)


def agree(files: Bundle, folder: Path) -> list[bool]:
    """The answers for each claim, after comparing them with what the stand-alone checker says.

    Second derivatives at soft kinks (R5) are beyond the program: the answer is the stand-alone checker's. An augmented
    norm that is none ends the check of the one, and is passed over by the other: both are asked again without it.
    """
    answers, claim = proved(files), files.claim.read_text()
    said, bounds = verdict_and_bounds(claim, files.certificate.read_text(), files.model, folder)
    if not bounds or not answers:
        assert said != "valid"
        if not answers or not all(answers):
            return answers
        certificate = json.loads(files.certificate.read_text())
        assert [step.pop("augmented_norm", None) for step in certificate["plan"]].count(None) < len(certificate["plan"])
        return agree(changed(files, folder, claim, certificate), folder)
    stated = tomllib.loads(claim)
    expected = [bounds[row["quantity"]] <= Fraction(row["upper"]) for row in stated["claims"]]
    for i, row in enumerate(stated["claims"]):
        if row["quantity"] in SECOND_ORDER and stated["derivatives"] == "clarke":
            answers[i] |= expected[i]
    assert answers == expected and (said == "valid") == all(answers), (said, answers, expected)
    return answers


def changed(files: Bundle, folder: Path, claim: str, certificate: dict[str, Any]) -> Bundle:
    """The evidence with another claim and certificate, which belong together."""
    certificate["claim_sha256"] = hashlib.sha256(claim.encode()).hexdigest()
    mutant = Bundle(folder / "mutant_claim.toml", folder / "mutant_certificate.json", files.model)
    made_anew(mutant.claim, claim.encode())
    made_anew(mutant.certificate, json.dumps(certificate).encode())
    return mutant


def lowered(text: str) -> str:
    """A decimal a millionth below, or a positive number made 0."""
    return str(float(Fraction(text) * (1 - Fraction(1, 1_000_000))))
