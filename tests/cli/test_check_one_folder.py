"""certbound check of one folder: the claim on one screen, whether the page says the same, the verdict."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

import certbound
from tests.support.builders import tanh_net
from tests.support.commands import run_here


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("one") / "out"
    model = tanh_net(3, (2, 3, 1)).save(folder.parent / "net.onnx")
    domain = certbound.Domain.around(input_radius="0.1", radius="0.01")
    certbound.certify(model, domain).write(folder)
    shutil.copy(model, folder / "net.onnx")
    return folder


@pytest.fixture
def folder(once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(once, tmp_path / "out")


def test_the_screen_says_what_the_claim_says(folder: Path) -> None:
    status, out, err = run_here("check", folder)
    assert status == 0, err
    assert "2 inputs, 1 outputs, 13 parameters" in out
    assert "a box about 0, radius 0.1 per coordinate" in out and "within 0.01 of the stored values" in out
    for file in ("net.onnx", "claim.toml", "certificate.json"):
        assert f"{hashlib.sha256((folder / file).read_bytes()).hexdigest()}  {file}" in out
    assert "report.html says what claim and certificate say" in out
    assert out.splitlines()[-1].startswith("valid: ")


def test_the_numbers_shown_are_rounded_up(folder: Path) -> None:
    _, out, _ = run_here("check", folder, "--json")
    answer = json.loads(out)
    rows = answer["statement"]["bounds"]
    assert {row["quantity"] for row in rows} >= {"output", "parameter_jacobian", "parameter_hessian"}
    for row in rows:
        assert float(row["upper"]) <= float(row["shown"]) <= float(row["upper"]) * 1.000001
        assert row["norm"] and row["tier"] in ("local", "layerwise")
    assert answer["verdict"] == "valid" and answer["statement"]["page"] == {
        "file": "report.html",
        "state": "as written",
        "checked": None,
    }


@pytest.mark.parametrize("edit", ["a digit", "the end"])
def test_an_edited_page_is_noticed(folder: Path, edit: str) -> None:
    page = folder / "report.html"
    text = page.read_text()
    page.write_text(text.replace("0.01", "0.02", 1) if edit == "a digit" else text + "\n")
    status, out, _ = run_here("check", folder)
    assert status == 0 and "report.html is NOT what claim and certificate say" in out
    assert run_here("report", folder)[0] == 0 and page.read_text() == text
    assert "report.html says what" in run_here("check", folder)[1]


def test_no_page_is_no_fault(folder: Path) -> None:
    (folder / "report.html").unlink()
    status, out, _ = run_here("check", folder)
    assert status == 0 and "report.html" not in out


def test_a_lowered_claim_is_shown_and_rejected(folder: Path) -> None:
    claim = folder / "claim.toml"
    upper = json.loads(run_here("check", folder, "--json")[1])["statement"]["bounds"][0]["upper"]
    claim.write_text(claim.read_text().replace(f'"{upper}"', '"0.001"', 1))
    status, out, _ = run_here("check", folder)
    assert status == 1 and "0.001" in out and out.splitlines()[-1].startswith("rejected: ")


def test_what_is_no_claim_has_no_screen_but_a_verdict(folder: Path) -> None:
    (folder / "claim.toml").write_text("format = 3\n")
    status, out, err = run_here("check", folder, folder / "net.onnx")
    assert status == 2 and out.startswith("malformed: ") and "Traceback" not in err


def test_names_in_the_claim_cannot_steer_the_terminal(folder: Path) -> None:
    claim = folder / "claim.toml"
    claim.write_text(claim.read_text().replace('file = "net.onnx"', 'file = "\\u001b[2Jnet.onnx"'))
    _, out, err = run_here("check", folder, folder / "net.onnx")
    assert "\x1b" not in out + err and "\\x1b[2Jnet.onnx" in out
