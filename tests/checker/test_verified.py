"""The machine-checked checker: what it refuses, what is beyond it, and the commands."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from certbound.bounds.domain import Domain
from certbound.certificate import verified
from certbound.certificate.certification import certify
from certbound.errors import CertboundError
from certbound.network.load import load
from tests.support.builders import Model, tanh_net
from tests.support.commands import run_here
from tests.support.formal import ROOT, build, changed, evidence, lowered


@pytest.fixture(autouse=True)
def _built() -> None:
    build()


@pytest.fixture
def text(tmp_path: Path) -> str:
    """The transcription of a chain whose layers 2 and 3 have one shape."""
    model = tanh_net(3, (3, 4, 4, 4, 2)).save(tmp_path / "model.onnx")
    found = verified.transcription(*evidence(model, tmp_path))
    assert isinstance(found, str)
    assert verified.decide(found) == [True] * 5
    return found


def groups(text: str) -> list[str]:
    words = text.split(" groups ")[1].split(" inputs ")[0].split()
    found, at = [], 1
    for _ in range(int(words[0])):
        end = at + 2 + int(words[at + 1])
        found.append(" ".join(words[at:end]))
        at = end
    return found


def test_changed_weights_are_not_proved(text: str) -> None:
    for group in groups(text):
        unit, count, *entries = group.split()
        larger = " ".join([unit, count, *(str(int(entry) * 17 // 16) for entry in entries)])
        assert verified.decide(text.replace(group, larger)) == [False] * 5


def test_swapped_layers_are_not_proved(text: str) -> None:
    second, third = groups(text)[1:3]
    swapped = text.replace(second, "*").replace(third, second).replace("*", third)
    assert len(swapped) == len(text) and not any(verified.decide(swapped))


def test_a_group_that_is_missing_or_too_short_proves_nothing(text: str) -> None:
    first = groups(text)[0]
    unit, count, *entries = first.split()
    short = " ".join([unit, str(int(count) - 1), *entries[:-1]])
    assert verified.decide(text.replace(first, short)) == [False] * 5


@pytest.mark.parametrize("cut", [1, 20, 500])
def test_what_is_no_transcription_gets_no_answer(text: str, cut: int) -> None:
    for wrong in (text[: -5 * cut], text.replace(" nodes ", " knots "), text + " 1", text.replace("tanh", "tan")):
        done = subprocess.run([str(verified.PROGRAM)], input=wrong, capture_output=True, text=True, check=False)
        assert done.returncode == 2 and done.stdout == "" and done.stderr.startswith("malformed: ")


def test_the_command_says_valid_rejected_or_incomplete(tmp_path: Path) -> None:
    model = tanh_net(1).save(tmp_path / "model.onnx")
    files = evidence(model, tmp_path)
    status, out, _ = run_here("check", "--verified", *map(str, files))
    assert status == 0 and out.startswith("valid: ") and "machine-checked checker too" in out
    claim, certificate = files.claim.read_text(), json.loads(files.certificate.read_text())
    upper = re.findall(r'upper = "([^"]+)"', claim)[0]
    mutant = changed(files, tmp_path, claim.replace(upper, lowered(upper)), certificate)
    assert run_here("check", "--verified", *map(str, mutant))[0] == 1
    certify(load(model), Domain.around(input_radius="0.5"), tier="layerwise").write(tmp_path / "matrix")
    status, out, _ = run_here(
        "check",
        "--verified",
        *(str(tmp_path / "matrix" / name) for name in ("claim.toml", "certificate.json")),
        str(model),
    )
    assert status == 3 and out.startswith("incomplete: ") and "R14" in out


@pytest.mark.parametrize("example", ["convolutional", "attention"])
def test_what_is_beyond_it_is_never_valid(example: str, tmp_path: Path) -> None:
    (model,) = (ROOT / "examples" / example).glob("*.onnx")
    files = evidence(model, tmp_path)
    status, out, _ = run_here("check", "--verified", *map(str, files))
    assert status == 3 and out.startswith("incomplete: ") and "beyond" in out


def test_claims_of_the_tier_local_are_beyond_it(tmp_path: Path) -> None:
    model = tanh_net(1).save(tmp_path / "model.onnx")
    certify(load(model), tier="local").write(tmp_path)
    status, out, _ = run_here(
        "check", "--verified", str(tmp_path / "claim.toml"), str(tmp_path / "certificate.json"), str(model)
    )
    assert status == 3 and "tier 'local'" in out


def test_another_model_file_is_rejected(tmp_path: Path) -> None:
    files = evidence(tanh_net(1).save(tmp_path / "model.onnx"), tmp_path)
    other = tanh_net(2).save(tmp_path / "other.onnx")
    said = verified.transcription(files.claim, files.certificate, other)
    assert not isinstance(said, str) and said.verdict == "rejected"


def test_where_it_is_not_built_it_says_how(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = evidence(Model(["N", 2]).activate("tanh").save(tmp_path / "model.onnx"), tmp_path)
    monkeypatch.setattr(verified, "PROGRAM", tmp_path / "absent")
    with pytest.raises(CertboundError, match="not built"):
        verified.check_verified(*files)
    status, _, err = run_here("check", "--verified", *map(str, files))
    assert status == 2 and "make verified" in err


def test_other_tiers_cannot_be_machine_checked(tmp_path: Path) -> None:
    model = tanh_net(1).save(tmp_path / "model.onnx")
    assert run_here("certify", str(model), "--machine-checked", "--tier", "local")[0] == 2
    assert run_here("certify", str(model), str(model), "--machine-checked")[0] == 2
    assert run_here("check", "--verified", str(tmp_path))[0] == 2


def residual_model() -> Model:
    model = Model(["N", 2]).add("Gemm", "W", "b", transB=1).activate("tanh").add("Add", "x")
    model.constant([[0.5, -1.0], [0.25, 0.75]], "W")
    model.constant([0.5, -0.25], "b")
    return model.add("Gemm", model.constant([[1.0, 2.0]], "V"), transB=1)


@pytest.mark.slow
@pytest.mark.parametrize(
    "model",
    [tanh_net(1, (3, 4, 2)), tanh_net(2, (2, 3, 2), "relu"), residual_model(), tanh_net(3, (2, 3, 2), "hardtanh")],
    ids=["tanh", "relu", "residual", "hardtanh"],
)
def test_the_file_for_coq_is_accepted_and_a_lower_bound_is_not(model: Model, tmp_path: Path) -> None:
    evidence(model.save(tmp_path / "model.onnx"), tmp_path, Domain.around(input_radius="0.125", radius="0.0625"))
    assert run_here("export-coq", str(tmp_path), "-o", str(tmp_path / "net.v"))[0] == 0
    command = ["coqc", "-q", "-w", "-all", "-Q", str(ROOT / "build" / "coq"), "Certbound", "net.v"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    text = (tmp_path / "net.v").read_text()
    assert text.rpartition("Theorem ")[2].startswith("certified : (\n  claim_of net given moves Output ")
    first = re.findall(r"\(Output, \((\d+), ", text)[0]
    (tmp_path / "net.v").write_text(text.replace(first, str(int(first) * 999_999 // 1_000_000)))
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 1


def test_what_cannot_be_exported_leaves_no_file(tmp_path: Path) -> None:
    files = evidence(tanh_net(1, (4, 40, 40, 2)).save(tmp_path / "model.onnx"), tmp_path)
    for output, words in (("net.v", "kernel"), ("net.txt", "name"), ("1net.v", "name")):
        status, _, err = run_here("export-coq", str(tmp_path), "-o", str(tmp_path / output))
        assert status == 2 and words in err and not (tmp_path / output).exists()
    files.model.unlink()
    status, _, err = run_here("export-coq", str(tmp_path), "-o", str(tmp_path / "net.v"))
    assert status == 2 and "no model file" in err
