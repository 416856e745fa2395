"""docs/qualification.md is true: its commands run, its tables are those of a run, its record has the schema."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from certbound.checker_files import CHECKER
from certbound.dossier import qualification as room
from tests.structure.test_trust import KINDS
from tests.support.commands import run_here
from tests.support.qualification import tables

from .test_documents import ROOT, between, commands

TEXT = (ROOT / "docs" / "qualification.md").read_text()
DOCTOR, QUALIFY, COPY, ALONE, *SIGNED = commands(TEXT)
UNDECIDED = "text for the machine-checked checker"  # of it the checker gives no verdict
SCHEMA = json.loads((room.SUITE / "record.schema.json").read_text())


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The record of the whole suite, made as the document says, by two copied folders."""
    home = tmp_path_factory.mktemp("alone")
    for folder in (CHECKER, room.SUITE):
        shutil.copytree(folder, home / folder.name, ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, *ALONE.split()[1:]]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stdout.startswith("qualified: "), done.stdout
    record: dict[str, Any] = json.loads((home / "alone.json").read_text())
    return record


@pytest.mark.slow(seconds=25)
def test_the_checker_is_qualified_and_the_tables_are_those_of_the_run(alone: dict[str, Any]) -> None:
    """To mend the tables, put these texts between their markers."""
    jsonschema.validate(alone, SCHEMA)
    assert alone["verdict"] == "qualified" and alone["failures"] == [] and alone["suite"]["complete"]
    assert set(alone["kinds"]) == set(KINDS) - {UNDECIDED}  # each kind of evidence that the checker knows
    assert all(row["honest"] >= 3 and row["mutants"] >= 30 for row in alone["kinds"].values())
    kinds, attacks = tables(alone)
    assert between(TEXT, "kinds") == kinds
    assert between(TEXT, "attacks") == attacks


def small(folder: Path, *names: str) -> Path:
    """The suite with fewer cases."""
    copy = shutil.copytree(room.SUITE, folder / "qualification", ignore=shutil.ignore_patterns("__pycache__"))
    for case in (copy / "cases").iterdir():
        if case.name not in names:
            shutil.rmtree(case)
    shutil.copytree(CHECKER, folder / "checker", ignore=shutil.ignore_patterns("__pycache__"))
    return copy


@pytest.fixture
def short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(room, "SUITE", small(tmp_path, "counterexample"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(line: str) -> tuple[int, str, str]:
    words = re.findall(r'"[^"]*"|\S+', line)
    assert words[0] == "certbound"
    return run_here(*(word.strip('"') for word in words[1:]))


def test_the_record_is_signed_and_verified(short: Path) -> None:
    pytest.importorskip("securesystemslib")
    assert DOCTOR == "certbound doctor" and COPY.startswith("cp -r src/certbound/checker src/certbound/qualification")
    status, out, _ = run(QUALIFY)
    assert status == 0 and out.startswith("qualified: 3 of 3")
    record = json.loads((short / "qualification.json").read_text())
    jsonschema.validate(record, SCHEMA)
    assert {f"`{key}`" for key in record} <= set(re.findall(r"`\w+`", TEXT.partition("## The record")[2]))
    for line in SIGNED:
        status, out, err = run(line)
        assert status == 0, err
    assert [row.split()[2].rstrip(":") for row in out.splitlines()[:-1]] == [
        "signature",
        "statement",
        "date",
        "record",
        "checker",
    ]
    verify = SIGNED[-1]
    file = short / "qualification.json"
    file.write_text(json.dumps(record | {"platform": "elsewhere"}))
    status, out, _ = run(verify)
    assert status == 1 and out.endswith("not accepted\n") and "4. FAILED  record" in out
    file.write_text(json.dumps(record))
    assert run(verify)[0] == 0
    checker = short / "checker" / "check.py"
    checker.write_text(checker.read_text() + "\n")  # another checker than the record's
    status, out, _ = run(verify)
    assert status == 1 and "5. FAILED  checker" in out and "is not the one of the record" in out


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"verdict": "not qualified"}, "the record's verdict is not"),
        (
            {"failures": [dict.fromkeys(("case", "attack", "what", "found", "reason"), "") | {"expected": []}]},
            "verdict",
        ),
        ({"kinds": {}}, "verdict is not"),
        ({"attacks": {}}, "the attacks differ"),
        ({"checker": {"sha256": "0" * 64}}, "the checker of this installation is not the one"),
        ({"suite": {"sha256": "0" * 64, "complete": True}}, "the qualification suite of this installation"),
        ({"kinds": {"all": {"honest": 1}}}, "not a record"),
        ({"format": "certbound-qualification-2"}, "not a record"),
    ],
)
def test_a_record_that_is_not_confirmed_is_not_signed(
    change: dict[str, Any], why: str, short: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("securesystemslib")
    record = room.qualify()
    monkeypatch.setattr(room, "qualify", lambda _: record)
    (short / "qualification.json").write_text(json.dumps(json.loads(record) | change))
    assert run(SIGNED[0])[0] == 0
    status, _, err = run(SIGNED[1])
    assert status in (1, 2) and why in err and not (short / "qualification.attestation.json").exists()


def test_a_checker_that_accepts_everything_is_refused_by_the_command(short: Path) -> None:
    """Status 1, the failures on stderr, and a record that says so."""
    (short / "checker" / "lemmas" / "counterexample.py").write_text(
        "from outcome import Valid\n\ndef check_counterexample(*_):\n    return Valid('fine')\n"
    )
    status, out, err = run(QUALIFY)
    assert status == 1 and out.startswith("not qualified: 3 of 3") and "found" not in out
    assert "counterexample, a counterexample that is none" in err and "valid, expected rejected" in err
    assert json.loads((short / "qualification.json").read_text())["verdict"] == "not qualified"


def test_the_command_can_be_interrupted(short: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the program would have kept is put away, and nothing is written."""
    (home := short / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(home))
    monkeypatch.setattr(tempfile, "tempdir", str(home))

    def interrupt(_: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        room.qualify(interrupt)
    assert not list(home.iterdir()) and not (short / "qualification.json").exists()


def test_bad_usage_says_what_is_wrong(short: Path) -> None:
    assert "go with --qualify" in run("certbound doctor -o record.json")[2]
    (short / "mine.json").write_text("mine")
    status, _, err = run("certbound doctor --qualify -o mine.json")
    assert status == 2 and "--force" in err and (short / "mine.json").read_text() == "mine"
