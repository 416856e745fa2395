"""certbound hunt LEMMA, as a user runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from certbound.checker_files import CHECKER
from tests.cli.test_commands import ROOT, run, run_here

FALSE, TRUE = ROOT / "examples/lemmas/noisy_wrong.toml", ROOT / "examples/lemmas/noisy.toml"


@pytest.mark.slow(seconds=2)
@pytest.mark.parametrize("target", [str(FALSE), "control/CN3"])
def test_a_false_lemma_gets_a_counterexample_that_the_checker_accepts(target: str, tmp_path: Path) -> None:
    status, out, err = run("hunt", target, "--rounds", "3", "-o", tmp_path / "out", "--json")
    assert status == 1, err
    answer = json.loads(out)
    lemma = FALSE if target == str(FALSE) else ROOT / "bounds_spec/lemmas/control/CN3.toml"
    command = [sys.executable, "-I", "-S", str(CHECKER), "--counterexample", str(lemma), answer["written"]]
    assert subprocess.run(command, check=False).returncode == 0
    command[-2] = str(TRUE)
    assert subprocess.run(command, check=False).returncode != 0


@pytest.mark.slow
def test_a_true_lemma_is_not_refuted_and_nothing_is_claimed(tmp_path: Path) -> None:
    answers = []
    for command in (run, run_here):
        status, out, _ = command("hunt", TRUE, "--rounds", "2", "--jobs", "2", "-o", tmp_path / "out", "--json")
        assert status == 0 and not (tmp_path / "out").exists()
        answers.append(out)
    assert answers[0] == answers[1] and json.loads(answers[0])["instances"] > 1000
    status, out, _ = run_here("hunt", TRUE, "--rounds", "1")
    assert status == 0 and "proves nothing" in out


def test_what_cannot_be_searched_says_so() -> None:
    """Finitely many entries cannot show a bound of x[m] by c q^m for all m."""
    status, out, _ = run_here("hunt", "katende2025/T1c", "--rounds", "5")
    assert status == 0 and "not searched" in out


def test_a_lemma_about_time_is_searched() -> None:
    status, out, _ = run_here("hunt", "published/P22c", "--rounds", "1")
    assert status == 0 and "not searched" not in out and "proves nothing" in out


@pytest.mark.parametrize("options", [["--quantity", "output"], ["--model", "net.onnx"], ["--database", "db"]])
def test_options_about_networks_are_refused(options: list[str]) -> None:
    status, _, err = run_here("hunt", TRUE, *options)
    assert status == 2 and "not about lemmas" in err
