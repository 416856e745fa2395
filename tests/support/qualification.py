"""The qualification program: run as a user runs it, and the tables of its document."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from certbound.dossier.qualification import SUITE


def program(checker: Path, home: Path, *options: str) -> tuple[int, dict[str, Any]]:
    """(exit status, record) of the suite on a checker."""
    file = home / "record.json"
    command = [sys.executable, "-I", "-S", str(SUITE), "--checker", str(checker), "-o", str(file), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, json.loads(file.read_text())


def tables(record: dict[str, Any]) -> tuple[str, str]:
    """The tables of docs/qualification.md: by kind of evidence, by attack."""
    kinds = "".join(f"| {kind} | {r['honest']} | {r['mutants']} |\n" for kind, r in sorted(record["kinds"].items()))
    attacks = "".join(f"| {attack} | {row['mutants']} |\n" for attack, row in record["attacks"].items())
    return (
        "| kind of evidence | honest, accepted | mutants, refused |\n| --- | --- | --- |\n" + kinds,
        "| attack | mutants |\n| --- | --- |\n" + attacks,
    )
