"""The honest evidence of the qualification suite is of the checker's present formats and rules."""

from __future__ import annotations

import json

import pytest

from certbound.dossier.qualification import SUITE
from tests.support.tampering import run_checker_here


@pytest.mark.parametrize("case", sorted(folder.name for folder in (SUITE / "cases").iterdir()))
def test_each_honest_case_is_accepted(case: str) -> None:
    """To mend it after a change of a format or of the table of rules: make suite."""
    folder = SUITE / "cases" / case
    about = json.loads((folder / "case.json").read_text())
    files = [word if word.startswith("--") else str(folder / word) for word in about["arguments"]]
    _, said = run_checker_here(files)
    assert said.startswith(about["verdict"]), f"{said}\nrun: make suite"
