"""The command line as a user runs it, in a process of its own and inside this one."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

from certbound.cli import main

CERTBOUND = [sys.executable, "-m", "certbound"]


def run(*arguments: object, cwd: Path | None = None, env: dict[str, str] | None = None) -> tuple[int, str, str]:
    """(exit status, stdout, stderr) of a process."""
    done = subprocess.run(
        [*CERTBOUND, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env=os.environ | (env or {}),
    )
    return done.returncode, done.stdout, done.stderr


def checked_as_shown(shown: str, out: Path) -> None:
    """The command to check that ``certify -o out`` shows is one for the files there, and finds them valid."""
    (line,) = (line for line in shown.splitlines() if line.startswith("check:"))
    command = line.split()[2:]
    assert command == ["check", *(str(out / name) for name in ("claim.toml", "certificate.json", "model.onnx"))]
    status, verdict, err = run_here(*command)
    assert status == 0 and verdict.startswith("valid"), err


def run_here(*arguments: object, cwd: Path | None = None) -> tuple[int, str, str]:
    """The same of the program's own entry inside this process: where it is not the process that is tested."""
    out, err, status = io.StringIO(), io.StringIO(), None
    with (
        patch.object(sys, "argv", ["certbound", *map(str, arguments)]),
        patch.dict(os.environ, {"CERTBOUND_TRACEBACK": "1"}),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        contextlib.chdir(cwd or Path.cwd()),
    ):
        try:
            main()
        except SystemExit as leave:
            status = leave.code
    assert isinstance(status, int)
    return status, out.getvalue(), err.getvalue()
