"""docs/testing.md is true: its commands run and end as it says, its five lines catch the bound it calls wrong."""

from __future__ import annotations

import math
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, settings

import certbound
from tests.unit.test_hunt_plugin import INSTALLED

from .test_documents import ROOT, commands

TEXT = (ROOT / "docs" / "testing.md").read_text()
PLUGIN = (
    "" if INSTALLED else "-p certbound.hunt.regress.pytest_plugin"
)  # an installed certbound has it as an entry point


@pytest.fixture
def place(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def run(line: str, folder: Path) -> tuple[int, str]:
    """(exit status, stdout and stderr) of one line of the document."""
    line = line.replace("certbound ", f"{sys.executable} -m certbound ", 1) if line.startswith("certbound ") else line
    line = line.replace("python -m pytest", f"{sys.executable} -m pytest {PLUGIN} -p no:cacheprovider", 1)
    done = subprocess.run(line, shell=True, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.slow
def test_every_command_runs(place: Path) -> None:
    lines = commands(TEXT)
    assert len(lines) == 7
    for line in lines:
        status, out = run(line, place)
        assert status == 0, f"{line}\n{out}"
    assert "bound / found" in (place / "out" / "report.html").read_text()
    status, out = run(lines[-1].replace("retrained", "drifted"), place)
    assert status == 1 and "2 failed" in out and "output: violated" in out


def _own_bound() -> str:
    (code,) = re.findall(r"<!-- my_bounds.py -->\n```python\n(.*?)```", TEXT, re.DOTALL)
    return str(code)


@pytest.mark.slow
def test_the_wrong_bound_is_violated_and_checked(place: Path) -> None:
    (place / "my_bounds.py").write_text(_own_bound())
    hunt, check = re.findall(r"^    (certbound .*)$", TEXT, re.MULTILINE)
    status, out = run(hunt.replace("--jobs 2", "--jobs 1"), place)
    assert status == 1 and "parameter_jacobian" in out
    for line in (check, check.replace("violation/", "violation/minimal/")):
        status, out = run(line, place)
        assert status == 1 and out.startswith("refuted: parameter_jacobian")


@pytest.mark.slow(seconds=3)
def test_the_five_lines_catch_it() -> None:
    (code,) = re.findall(r"```python\n(from hypothesis.*?)```", TEXT, re.DOTALL)
    assert sum(bool(line.strip()) for line in code.splitlines()) == 5
    names: dict[str, Any] = {}
    exec(compile(_own_bound(), "my_bounds.py", "exec"), names)  # noqa: S102  our own document
    exec(compile(code, "testing.md", "exec"), names)  # noqa: S102
    test = settings(max_examples=100, database=None, deadline=None, suppress_health_check=list(HealthCheck))(
        names["test_my_bound"]
    )
    with pytest.raises(AssertionError, match="the bound says at most"):
        test()


def test_links_and_names() -> None:
    from certbound import testing

    for name in re.findall(r"`(assert_\w+|lower_bound)`", TEXT):
        assert hasattr(testing, name)


@pytest.mark.slow(seconds=6)
def test_constants_grow_with_the_radius_and_most_of_each_is_attained(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (code,) = re.findall(r"<!-- growth.py -->\n```python\n(.*?)```", TEXT, re.DOTALL)
    monkeypatch.chdir(place)
    exec(compile(code, "growth.py", "exec"), {})  # noqa: S102  our own document
    rows = [tuple(map(float, line.split())) for line in capsys.readouterr().out.splitlines()]
    assert [radius for radius, *_ in rows] == [8, 32]
    network = certbound.load(ROOT / "examples" / "two_link_arm" / "arm.onnx")
    norm, powers = float(np.linalg.norm(network.theta)), len(list(network.affine_nodes())) - 1
    for radius, lower, upper, share in rows:
        assert lower >= ((radius - norm) / math.sqrt(powers)) ** powers and share > 0.4 and lower <= upper
