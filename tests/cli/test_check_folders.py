"""certbound check of folders: the stand-alone checker's verdict on each, from one process that stays warm."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import certbound
from certbound.certificate import check as room
from tests.support.builders import tanh_net
from tests.support.commands import run_here

DOMAIN = certbound.Domain.around(input_radius="0.1", radius="0.01")


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders a, b and c of models a.onnx, b.onnx beside them and c/model.onnx in its folder."""
    folder = tmp_path_factory.mktemp("fleet")
    for seed, name in enumerate("abc"):
        tanh_net(seed, (2, 3, 1)).save(folder / f"{name}.onnx")
        certbound.certify(folder / f"{name}.onnx", DOMAIN, tier="layerwise").write(folder / name)
    (folder / "c.onnx").rename(folder / "c/c.onnx")
    return folder


@pytest.fixture
def fleet(once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(once, tmp_path / "fleet")


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def lines(out: str) -> dict[str, dict[str, Any]]:
    return {row["folder"]: row for row in map(json.loads, out.splitlines())}


def test_a_row_each_and_the_highest_status(fleet: Path) -> None:
    status, out, err = run_here("check", "a", "b", "c", "a", cwd=fleet)
    assert status == 0 and "3 folders: 3 valid" in out and "c/c.onnx" in out, err
    claimed = next(line for line in (fleet / "b/claim.toml").read_text().splitlines() if line.startswith("upper"))
    edit(fleet / "b/claim.toml", claimed, 'upper = "0"')
    (fleet / "empty").mkdir()
    status, out, err = run_here("check", "a", "b", "c", "empty", "--json", "--jobs", "2", cwd=fleet)
    rows = lines(out)
    assert status == 2 and not err
    assert [rows[name]["status"] for name in ("a", "b", "c", "empty")] == [0, 1, 0, 2]
    assert rows["b"]["verdict"] == "rejected" and "another claim" in rows["b"]["reason"]
    assert "give a folder that 'certbound certify' wrote" in rows["empty"]["reason"]


def test_the_model_of_a_claim(fleet: Path) -> None:
    for name in "ab":
        (fleet / name / f"{name}.onnx").write_bytes((fleet / "a.onnx").read_bytes())
    status, out, _ = run_here("check", "a", "b", "--json", cwd=fleet)  # beside the claim first, but what it is about
    assert status == 0 and [row["model"] for row in lines(out).values()] == ["a/a.onnx", "b.onnx"]
    (fleet / "b.onnx").unlink()
    status, out, _ = run_here("check", "a", "b", "--json", cwd=fleet)
    assert status == 1 and "another model file" in lines(out)["b"]["reason"]
    (fleet / "b/b.onnx").unlink()
    status, out, _ = run_here("check", "a", "b", "--json", cwd=fleet)
    assert status == 2 and "'b.onnx' lies neither in it nor here\n  name the file too" in lines(out)["b"]["reason"]
    (fleet / "c/c.onnx").rename(fleet / "other.onnx")
    assert run_here("check", "c", "other.onnx", cwd=fleet)[0] == 0  # the only one given, whatever its name
    status, out, _ = run_here("check", "a", "c", "other.onnx", "a.onnx", "--json", cwd=fleet)
    assert status == 2 and lines(out)["a"]["verdict"] == "valid"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["a", "absent"], "absent: there is no such file or folder"),
        (["a.onnx", "b.onnx"], "give CLAIM CERTIFICATE MODEL, or folders"),
        ([], "Missing argument"),
    ],
)
def test_bad_input_is_told(fleet: Path, arguments: list[str], message: str) -> None:
    status, out, err = run_here("check", *arguments, cwd=fleet)
    assert status == 2 and message in err and not out


def test_a_process_that_dies_is_replaced(fleet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    check = room._Checker.check

    def dies(self: Any, *files: Path) -> Any:
        asked.append(files[0].parent.name)
        if asked.count("b") < 2 or files[0].parent.name == "a":
            self.process.kill()
            self.process.wait()
        return check(self, *files)

    monkeypatch.setattr(room._Checker, "check", dies)
    rows = {row.folder.name: row for row in certbound.check_many([fleet / n for n in "cba"], [fleet / "b.onnx"])}
    assert asked == ["c", "c", "b", "b", "a", "a"]
    assert {name: row.result.verdict for name, row in rows.items()} == {"a": "failed", "b": "valid", "c": "failed"}
    assert rows["a"].result.status == 4 and "gave no answer" in rows["a"].result.reason


def test_an_interrupt_ends_the_processes(fleet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Any] = []
    start = room._Checker.__init__

    def keep(self: Any, *arguments: Any) -> None:
        made.append(self)
        start(self, *arguments)

    monkeypatch.setattr(room._Checker, "__init__", keep)
    found = certbound.check_many([fleet / "a", fleet / "b", fleet / "c"], [fleet / "a.onnx", fleet / "b.onnx"])
    assert next(found).result.verdict == "valid"
    with pytest.raises(KeyboardInterrupt):
        found.throw(KeyboardInterrupt())
    assert len(made) == 1 and all(checker.process.poll() is not None for checker in made)
    assert list(found) == []


def test_one_process_of_the_checker_answers_line_by_line(fleet: Path) -> None:
    """What was proved before lends nothing to other evidence, and nothing stops the answers."""
    a = [str(fleet / "a" / name) for name in ("claim.toml", "certificate.json")]
    edited = fleet / "edited.json"
    content = json.loads((fleet / "a/certificate.json").read_text())
    content["activations"][0]["pieces"][0]["cuts"][0] = "-1/1000"
    edited.write_text(json.dumps(content))
    own, other = str(fleet / "a.onnx"), str(fleet / "b.onnx")
    asked = [[*a, own], [a[0], str(edited), own], [*a, other], [*a, own], [*a], ["\udcff", *a], {"x": 1}]
    text = "\n".join([*map(json.dumps, asked), "no json", "[" * 5000, json.dumps([*a, own])])
    command = [sys.executable, "-I", "-S", str(room.CHECKER), "--lines"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    answers = [json.loads(line)["verdict"] for line in done.stdout.splitlines()]
    assert answers == ["valid", "rejected", "rejected", "valid", *["malformed"] * 5, "valid"]
    assert done.returncode == 2 and not done.stderr
