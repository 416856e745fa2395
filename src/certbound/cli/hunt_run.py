"""What the hunts of models and of functions share: workers and a progress line, and how to check what was found."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .common import progress_bar

if TYPE_CHECKING:
    from concurrent.futures import Executor


def run(
    given: dict[str, Any], what: str, work: Callable[[Callable[[], Executor], int, Callable[[str], None]], None]
) -> bool:
    """Run ``work`` with workers and a progress line; whether it was interrupted."""
    from ..workers import workers

    jobs = given["jobs"]
    started = time.monotonic()
    with progress_bar(what) as show, workers(jobs, given["dask"]) as make:

        def note(text: str) -> None:
            left = max(0, round(given["budget"] - (time.monotonic() - started)))
            show(f"{text}, {left} s left")

        try:
            work(make, jobs, note)
        except KeyboardInterrupt:
            return True
    return False


def limits(given: dict[str, Any]) -> dict[str, Any]:
    """How long to search, and with which seed."""
    return {name: given[name] for name in ("seed", "rounds", "budget")}


def check_line(folder: Path) -> str:
    """The command that verifies the witness in ``folder``."""
    return f"check:  certbound check {folder / 'claim.toml'} {folder / 'violation.json'} {folder / 'model.onnx'}"
