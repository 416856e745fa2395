"""No command replaces a file that certbound did not write, unless it is told to; none writes outside its folder."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

import certbound
from tests.cli.test_commands import ROOT
from tests.support.builders import tanh_net
from tests.support.commands import run_here as run

MINE = b"mine, and nobody else's"
LEMMA = ROOT / "examples" / "lemmas" / "noisy.toml"
WRONG = ROOT / "examples" / "lemmas" / "noisy_wrong.toml"
FUNCTION = "def wrong(network, domain):\n    return 1e-9\n\n\nwrong.quantity = 'output'\n"


@pytest.fixture
def work(tmp_path: Path) -> Path:
    tanh_net().save(tmp_path / "net.onnx")
    (tmp_path / "bounds.py").write_text(FUNCTION)
    false = certbound.certify(tmp_path / "net.onnx").write(tmp_path / "false") / "claim.toml"
    false.write_text(re.sub('upper = "[^"]*"', 'upper = "0"', false.read_text()))
    (tmp_path / "lemmas").mkdir()
    for lemma in (LEMMA, WRONG):
        (tmp_path / "lemmas" / lemma.name).write_bytes(lemma.read_bytes())
    (tmp_path / "out").mkdir()
    return tmp_path


COMMANDS = {  # what is written -> (the command, its exit status if the file may be replaced)
    "claim.toml": (["certify", "net.onnx", "-o", "out"], 0),
    "certificate.json": (["certify", "net.onnx", "-o", "out"], 0),
    "report.html": (["certify", "net.onnx", "-o", "out"], 0),
    "model.onnx": (["hunt", "net.onnx", "--claim", "false/claim.toml", "--rounds", "1", "-o", "out"], 1),
    "violation.json": (["hunt", "net.onnx", "--claim", "false/claim.toml", "--rounds", "1", "-o", "out"], 1),
    "hunt.json": (["hunt", "net.onnx", "--rounds", "1", "--quantity", "output", "-o", "out"], 0),
    "noisy_wrong.counterexample.json": (["hunt", "lemmas/noisy_wrong.toml", "--rounds", "3", "-o", "out"], 1),
    "lemmas/noisy.smt2": (["audit", "lemmas/noisy.toml", "-o", "out"], 0),
    "lemmas/noisy.toml": (["audit", "lemmas/noisy.toml", "-o", "out"], 0),
    "lemmas/noisy_wrong.counterexample.json": (["audit", "lemmas/noisy_wrong.toml", "-o", "out"], 0),
    "atlas.html": (["audit", "lemmas/noisy.toml", "--html", "out/atlas.html"], 0),
    "tanh.html": (["activations", "tanh", "--html", "out/tanh.html"], 0),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", list(COMMANDS))
def test_a_file_of_somebody_else_is_replaced_only_by_force(name: str, work: Path) -> None:
    command, status = COMMANDS[name]
    file = work / "out" / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(MINE)
    found, out, err = run(*command, cwd=work)
    assert (found, out) == (2, "") and f"out/{name}: exists, and certbound did not write it" in err and "--force" in err
    assert [f.read_bytes() for f in (work / "out").rglob("*") if f.is_file()] == [MINE]
    assert run(*command, "--force", cwd=work)[0] == status and file.read_bytes() != MINE
    assert run(*command, cwd=work)[0] == status  # what certbound wrote, it may replace


def test_the_model_of_a_user_survives_a_hunt(work: Path) -> None:
    model = tanh_net().save(work / "out" / "model.onnx")
    before = model.read_bytes()
    status, _, err = run("hunt", "bounds.py:wrong", "--rounds", "5", "-o", "out", cwd=work)
    assert status == 2 and "out/model.onnx" in err and model.read_bytes() == before
    assert [f.name for f in (work / "out").iterdir()] == ["model.onnx"]
    # A hunt for a violation of this very model's claim keeps the file, so it may lie there.
    assert run("certify", model, "-o", "out", cwd=work)[0] == 0
    status, _, err = run("hunt", model, "--rounds", "1", "--quantity", "output", "-o", "out", cwd=work)
    assert status == 0 and model.read_bytes() == before, err


def test_report_and_regress(work: Path) -> None:
    assert run("certify", "net.onnx", "-o", "old", cwd=work)[0] == 0
    page = work / "old" / "report.html"
    page.write_bytes(MINE)
    assert run("report", "old", cwd=work)[0] == 2 and page.read_bytes() == MINE
    assert run("report", "old", "--force", cwd=work)[0] == 0 and page.read_bytes() != MINE
    (work / "out" / "claim.toml").write_bytes(MINE)
    status, _, err = run("regress", "old", "net.onnx", "-o", "out", cwd=work)
    assert status == 2 and "out/claim.toml" in err and (work / "out" / "claim.toml").read_bytes() == MINE
    assert run("regress", "old", "net.onnx", "-o", "out", "--force", cwd=work)[0] == 0


def test_an_audit_in_the_lemmas_own_folder(work: Path) -> None:
    before = {f: hashlib.sha256(f.read_bytes()).hexdigest() for f in work.rglob("*") if f.is_file()}
    root = set(Path("/").iterdir())
    status, _, err = run("audit", "noisy.toml", "-o", "ev", cwd=work / "lemmas")
    assert status == 0, err
    assert sorted(f.relative_to(work).as_posix() for f in (work / "lemmas" / "ev").rglob("*.*")) == [
        "lemmas/ev/lemmas/noisy.smt2",
        "lemmas/ev/lemmas/noisy.toml",
    ]
    assert set(Path("/").iterdir()) == root
    # The evidence would lie where the lemma lies: the lemma stays.
    status, _, err = run("audit", "noisy.toml", "-o", "..", cwd=work / "lemmas")
    assert status == 2 and "noisy.toml: exists, and certbound did not write it" in err
    assert all(hashlib.sha256(f.read_bytes()).hexdigest() == digest for f, digest in before.items())


def test_two_lemmas_of_one_id(work: Path) -> None:
    again = work / "again" / "lemmas" / "noisy.toml"
    again.parent.mkdir(parents=True)
    again.write_bytes(LEMMA.read_bytes())
    status, _, err = run("audit", "lemmas/noisy.toml", again, "-o", "out", cwd=work)
    assert status == 2 and "lemmas/noisy" in err and not list((work / "out").iterdir())


@pytest.mark.slow(seconds=4)
def test_folders_are_made(work: Path) -> None:
    assert run("certify", "net.onnx", "-o", "a/b/c", cwd=work)[0] == 0
    files = ("a/b/c/claim.toml", "a/b/c/certificate.json", "net.onnx")
    assert run("check", *files, cwd=work)[0] == 0
    assert run("hunt", "bounds.py:wrong", "--rounds", "5", "-o", "d/e", cwd=work)[0] == 1
    assert not list(work.rglob(".certbound*")) and not list(work.rglob(".*.certbound*"))
