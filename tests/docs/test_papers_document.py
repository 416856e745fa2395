"""docs/papers.md is true: no cell is empty, every command is run by a test, every rule that it names exists."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.commands import run_here
from tests.support.tampering import checker_module

from .test_documents import ROOT, commands

TEXT = (ROOT / "docs" / "papers.md").read_text()
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if line.startswith("| S")]
ASYMPTOTIC = {"huang2025/G4": "undecided"}  # never a verdict about one network
RUN_BY_OTHERS = (
    "README.md",
    "docs/closed-forms.md",
    "docs/testing.md",
    "docs/gains.md",
    "docs/training.md",
    "docs/depth.md",
)


def test_no_cell_is_empty_and_each_paper_has_a_row() -> None:
    assert {row[0] for row in ROWS} == {"S1", "S2", "S3", "S4"} and len(ROWS) >= 12
    for row in ROWS:
        assert len(row) == 4 and all(row), row
        assert re.fullmatch(r"`certbound [^`]+`", row[2]), row


def test_every_command_is_executed() -> None:
    """Those of other documents by their tests, all of whose lines are run; the audits here."""
    elsewhere = {line for name in RUN_BY_OTHERS for line in commands((ROOT / name).read_text())}
    own = [row[2].strip("`") for row in ROWS if row[2].strip("`") not in elsewhere]
    assert own and all(line.startswith("certbound audit ") for line in own)
    for line in own:
        status, out, err = run_here(*line.split()[1:])
        assert status == 0, err
        for lemma in line.split()[2:]:
            verdict = ASYMPTOTIC.get(lemma) or ("refuted" if re.search(r"/[A-Z]N\d+", lemma) else "proved")
            assert re.search(rf"{lemma}\W+{verdict}", out), out


def test_rules_and_files_that_are_named_exist() -> None:
    rules = checker_module("rules").RULES
    for row in ROWS:
        assert all(name in rules for name in re.findall(r"\b([RLGTDW]\d+)\b", row[3]))
        files = re.findall(r"`(\w+\.json)`", row[3])
        formats = (ROOT / "docs" / "formats.md").read_text()
        assert all(f"`{name}`" in formats or f"## {name}" in formats for name in files)


def test_the_packs_exist() -> None:
    for pack in re.findall(r"audit ([a-z]+\d{4})/", TEXT):
        assert (Path(ROOT) / "bounds_spec" / "lemmas" / pack).is_dir()
