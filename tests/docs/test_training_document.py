"""docs/training.md is true: its commands run in order, its Python runs, its numbers are those of the example."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .test_documents import ROOT, commands, run_all, user

TEXT = (ROOT / "docs" / "training.md").read_text()
CODE = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.slow(seconds=40)
def test_every_command_runs_from_the_training_script_to_the_verdict(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    lines = commands(TEXT)
    assert len(lines) == 4
    run_all(lines[:-1], tmp_path)
    page = (tmp_path / "trained" / "training.html").read_text()
    assert page.index("What the numbers mean") < page.index("Learning stability profile") < page.index("Step by step")
    assert page.count("<polyline") == 2 * 2  # each chart is drawn for desk and for phone
    assert page.count("<script") == 0
    done = subprocess.run(
        [sys.executable, *lines[-1].split()[1:]],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        env=user(tmp_path),
    )
    start, certified = re.findall(r"loss ([\d.]+) -> ([\d.]+)", done.stdout)[0]
    _, directed = re.findall(r"loss ([\d.]+) -> ([\d.]+)", done.stdout)[1]
    _, fixed = re.findall(r"loss ([\d.]+) -> ([\d.]+)", done.stdout)[2]
    assert f"from {start} to {certified}" in TEXT.replace("\n", " ")
    assert f"{directed} (0.125 to 1) and {fixed} (0.2)" in TEXT.replace("\n", " ")
    assert done.stdout.count("falling at every step: True") == 3


def test_the_python_of_the_safe_step_runs() -> None:
    exec(compile(CODE[1], "training.md", "exec"), {})  # noqa: S102  our own document


def test_the_python_of_the_hook_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("torch", reason="torch is not installed: make doors")
    monkeypatch.chdir(tmp_path)
    exec(compile(CODE[0], "training.md", "exec"), {})  # noqa: S102  our own document
    assert (tmp_path / "run.json").exists()
