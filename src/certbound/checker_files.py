"""Where the checker's files lie, and which checker they are: the digest that pages, attestations and doctor state."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

CHECKER = Path(__file__).resolve().parent / "checker"


@cache
def checker_digest() -> str:
    """SHA-256 over the names and contents of the checker's Python files, in order: which checker it is."""
    digest = hashlib.sha256()
    for file in sorted(CHECKER.rglob("*.py"), key=lambda f: f.relative_to(CHECKER).as_posix()):
        data = file.read_bytes()
        digest.update(f"{file.relative_to(CHECKER).as_posix()}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()
