"""The qualification suite: it finds checkers that accept too much, refuse too much or say nothing, rule by rule."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from certbound.checker_files import CHECKER
from certbound.dossier.qualification import SUITE
from tests.support.qualification import program

ANSWERS = """\
import json, sys
ANSWER = {answer!r}
if sys.argv[1:] == ["--lines"]:
    for line in sys.stdin:
        print(json.dumps(dict(zip(("verdict", "status", "reason"), ANSWER))), flush=True)
else:
    print(f"{{ANSWER[0]}}: {{ANSWER[2]}}")
    sys.exit(ANSWER[1])
"""
SMALL = ("--case", "counterexample", "--case", "contraction")


def fake(folder: Path, answer: tuple[str, int, str]) -> Path:
    """A checker that gives one answer to everything."""
    folder.mkdir()
    (folder / "__main__.py").write_text(ANSWERS.format(answer=answer))
    return folder


def test_a_checker_that_accepts_everything_is_not_qualified(tmp_path: Path) -> None:
    status, record = program(fake(tmp_path / "yes", ("valid", 0, "fine")), tmp_path, *SMALL, "--case", "violation")
    assert status == 1 and record["verdict"] == "not qualified"
    assert all(row["refused"] == 0 < row["mutants"] for row in record["kinds"].values())
    witness = record["kinds"].pop("violation witness")  # that one has to end with "refuted"
    assert witness["accepted"] == 0 and all(row["accepted"] == row["honest"] for row in record["kinds"].values())


@pytest.mark.parametrize(("verdict", "number"), [("rejected", 1), ("malformed", 2), ("incomplete", 3), ("refuted", 1)])
def test_a_checker_that_refuses_everything_is_not_qualified(verdict: str, number: int, tmp_path: Path) -> None:
    status, record = program(fake(tmp_path / "no", (verdict, number, "no")), tmp_path, *SMALL)
    assert status == 1 and record["verdict"] == "not qualified"
    assert all(row["accepted"] == 0 < row["honest"] for row in record["kinds"].values())


@pytest.mark.parametrize(
    "text",
    [
        "raise SystemExit(0)",
        "raise RuntimeError",
        "import sys\nfor line in sys.stdin:\n    print('{}', flush=True)",
        "import sys\nfor line in sys.stdin:\n    print('[1]', flush=True)",
        'for _ in iter(input, 0):\n    print(\'{"verdict": "valid", "reason": "", "status": true}\', flush=True)',
    ],
)
def test_a_checker_without_answers_is_not_qualified(text: str, tmp_path: Path) -> None:
    checker = tmp_path / "checker"
    checker.mkdir()
    (checker / "__main__.py").write_text(text)
    status, record = program(checker, tmp_path, "--case", "counterexample", "--attack", "true_lemma")
    assert status == 1 and not any(row["accepted"] or row["refused"] for row in record["kinds"].values())


def twin(folder: Path, file: str, old: str, new: str) -> Path:
    """A copy of the checker in which one place is broken: a refusal is left out where ``new`` is empty."""
    copy = shutil.copytree(CHECKER, folder / "checker", ignore=shutil.ignore_patterns("__pycache__"))
    text = (copy / file).read_text()
    if new:
        assert old in text
        text = text.replace(old, new, 1)
    else:
        text, found = re.subn(rf"raise Rejected\([^\n]*{re.escape(old)}[^\n]*\)", "pass", text)
        assert found
    (copy / file).write_text(text)
    return copy


TWINS = [  # case, attack, file, what is broken in it
    ("layerwise", "stronger", "claim.py", "does not follow, the rules give more", ""),
    ("layerwise", "digests", "check.py", "the certificate was written for another claim", ""),
    ("layerwise", "digests", "check.py", "it is about another model file", ""),
    ("layerwise", "assumptions", "check.py", "certificate.assumptions: expected", ""),
    ("layerwise", "weaker_evidence", "arithmetic/matrices.py", "norm_at_most(matrix, bound), refusal", "True, refusal"),
    ("layerwise", "hostile_certificate", "reading.py", "object_pairs_hook=pairs, ", " "),
    ("layerwise", "stronger", "outcome.py", 'verdict, status = "rejected", 1', 'verdict, status = "rejected", 0'),
    ("kinks", "meaning", "check.py", "a kink may be crossed", ""),
    ("activations", "activations", "activations/evidence.py", "no one sign is proved", ""),
    ("local", "weaker_evidence", "arithmetic/matrices.py", "norm_at_most(matrix, bound), refusal", "True, refusal"),
    ("entries", "stronger", "local/gradient_claim.py", "the interval does not follow", ""),
    ("batch", "stronger", "batch/check.py", "claim.claims: {quantity} about input", ""),
    ("batch", "beside", "batch/check.py", "{BOUNDS}: {quantity} about input", ""),
    ("coverage", "other_model", "coverage.py", "if far:", "if False:"),
    ("gains", "stronger", "gains/check.py", "does not follow{place}", ""),
    ("gains", "weaker_evidence", "gains/check.py", "it does not claim {quantity}", ""),
    ("gains", "digests", "gains/check.py", "its claim.toml is not the one", ""),
    ("depth", "stronger", "depth/claim.py", "claim.distance.lower", ""),
    ("depth", "weaker_evidence", "depth/flow.py", "a one-sided Lipschitz constant", ""),
    ("contraction", "stronger", "depth/contraction.py", "claim.log_norm: it is not proved", ""),
    ("dense", "weaker_evidence", "depth/dense.py", ".norms[{b}]: it is not proved", ""),
    ("training", "stronger", "training/check.py", "it is more than what is proved (rule T3)", ""),
    ("training", "weaker_evidence", "training/check.py", "it is not proved (rule W1)", ""),
    ("training", "assumptions", "evidence.py", "certificate.assumptions: expected", ""),
    ("violation", "outside", "witnesses/violation.py", "it does not exceed the claimed bound", ""),
    ("violation", "outside", "witnesses/violation.py", "outside the claim's domain", ""),
    ("counterexample", "true_lemma", "lemmas/counterexample.py", "does not fail, for certain", ""),
    ("counterexample", "true_lemma", "lemmas/counterexample.py", "does not hold, for certain", ""),
]


@pytest.mark.slow(seconds=10)
def test_a_broken_checker_is_found(cases: Callable[[int, int], int], tmp_path: Path) -> None:
    """Each twin by the attack that is made for what is broken in it, while the honest evidence still passes."""
    for number, (case, attack, file, old, new) in enumerate(TWINS[:: cases(12, 1)]):
        home = tmp_path / str(number)
        home.mkdir()
        status, record = program(twin(home, file, old, new), home, "--case", case, "--attack", attack)
        assert status == 1 and record["failures"], (case, attack)
        assert not [f for f in record["failures"] if f["attack"].startswith("none")], (case, attack)


def test_it_can_be_interrupted_and_replaces_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-I", "-S", str(SUITE), "-o", str(tmp_path / "record.json")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None and process.stderr.readline().startswith("1 of ")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 2 and out == "" and err.endswith("interrupted; nothing was written\n")
    assert not list(tmp_path.iterdir())
    (tmp_path / "record.json").write_text("mine")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (
        done.returncode == 2 and "is not replaced" in done.stderr and (tmp_path / "record.json").read_text() == "mine"
    )
    done = subprocess.run([*command[:-2], "--checker", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "no checker in" in done.stderr
