"""docs/review.md is true: its commands run in order, its trust list is one, its table names the predicate's keys."""

from __future__ import annotations

import base64
import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from certbound.checker_files import checker_digest
from tests.support.commands import run_here

from .test_documents import ROOT, commands, run_all

pytest.importorskip("securesystemslib")

TEXT = (ROOT / "docs" / "review.md").read_text()


def test_the_line_that_computes_the_digest_of_the_checker() -> None:
    (line,) = re.findall(r"^    python3 (-c .*)$", TEXT, re.MULTILINE)
    done = subprocess.run(
        [sys.executable, *shlex.split(line)], cwd=ROOT / "src", capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{checker_digest()}\n" and f" {checker_digest()} " in run_here("doctor")[1]


@pytest.mark.slow(seconds=15)
def test_the_walk_of_a_reviewer(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    lines = commands(TEXT)
    run_all(lines, tmp_path)
    assert "✓ Checked: valid." in (tmp_path / "arm/report.html").read_text()
    assert "every claimed bound holds" in (tmp_path / "impact.html").read_text()
    assert (tmp_path / "case/safety_case.svg").exists()
    payload = json.loads((tmp_path / "arm/attestation.json").read_text())["payload"]
    predicate = json.loads(base64.b64decode(payload))["predicate"]
    rows = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", TEXT, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert named == {"subject", *predicate}
    (trust,) = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    (tmp_path / "trust.toml").write_text(trust)
    model = tmp_path / "examples/two_link_arm/arm.onnx"
    arguments = [tmp_path / "arm/attestation.json", tmp_path / "arm", model, "--trust", tmp_path / "trust.toml"]
    assert run_here("verify-attestation", *arguments)[0] == 0
