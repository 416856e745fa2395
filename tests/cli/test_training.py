"""certbound training as a user runs it, bad input included."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.commands import run, run_here
from tests.support.training import Setting, record


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return record(Setting(steps=3, eta=0.01)).write(tmp_path_factory.mktemp("run") / "run.json")


@pytest.mark.slow(seconds=3)
def test_it_writes_what_the_command_it_shows_checks(file: Path, tmp_path: Path) -> None:
    status, out, err = run("training", file, "-o", tmp_path / "out")
    assert status == 0, err
    assert "profile: parametric" in out and "3 steps, 26 parameters, 12 samples" in out
    (check,) = (line for line in out.splitlines() if line.startswith("check:"))
    status, out, _ = run_here(*check.split()[2:])
    assert status == 0 and out.startswith("valid: 3 recorded steps")
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"training.toml", "training.json", "training.html"}
    status, out, _ = run_here("check", tmp_path / "out", file)
    assert status == 0 and "3 recorded steps" in out and "parametric" in out and "valid: " in out
    status, out, _ = run_here(*check.split()[2:-1], tmp_path / "out" / "training.json")
    assert status == 1 and "another run file" in out


def test_json_has_all_that_is_printed(file: Path) -> None:
    status, out, _ = run_here("training", file, "--reach", "12", "--json")
    table = json.loads(out)
    assert status == 0 and table["written"] is None and len(table["steps"]) == 3
    assert set(table["profile"]) == {"parametric", "additive", "rate", "data", "forward", "depth"}
    assert max(row["stay"] for row in table["steps"]) >= 5


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not a run file"),
        ("{}", "expected the format 'certbound-run-1'"),
        ('{"format": "certbound-run-1"}', "not a run file"),
        ("[1]", "expected the format"),
    ],
)
def test_what_is_no_run_file_is_said_in_one_message(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text(text)
    status, out, err = run_here("training", tmp_path / "bad.json")
    assert status == 2 and not out and message in err and "bad.json" in err and "Traceback" not in err


def test_numbers_that_do_not_fit_are_named(file: Path, tmp_path: Path) -> None:
    for change, message in (
        (lambda r: r["path"].pop(), "a path of shape (3, 26); expected (4, 26)"),
        (lambda r: r["layers"][0].update(activation="gelu"), "layer 0: the activation 'gelu' is not covered"),
        (lambda r: r["steps"][1].update(batch=[3, 3]), "step 1: its batch is not a set of indices"),
        (lambda r: r["steps"][1].update(eta="-1"), "step 1: the step size -1.0"),
        (lambda r: r["inputs"][2].__setitem__(0, "0x1p+900"), "row 2 holds a number"),
        (lambda r: r["steps"][2].update(batch=[3]), "step 2: the recorded step is"),
        (lambda r: r["optimiser"].update(momentum="0.9", nesterov=True), "step 0: the recorded step is"),
    ):
        table = json.loads(file.read_text())
        change(table)
        (tmp_path / "bad.json").write_text(json.dumps(table))
        status, _, err = run_here("training", tmp_path / "bad.json")
        assert status == 2 and message in err and "bad.json" in err, err


def test_files_of_somebody_else_are_kept(file: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "training.toml").write_text("mine")
    status, _, err = run_here("training", file, "-o", tmp_path / "out")
    assert status == 2 and "certbound did not write it" in err
    assert (tmp_path / "out" / "training.toml").read_text() == "mine"
    status, _, _ = run_here("training", file, "-o", tmp_path / "out", "--force")
    assert status == 0
