"""What a terminal gets: whole numbers however narrow it is, and no escape codes where they are not wanted."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from pathlib import Path

import pytest

from certbound.cli.common import _widths
from tests.support.builders import tanh_net

from .test_commands import CERTBOUND, run


def terminal(*arguments: object, columns: int, **environment: str) -> str:
    """What stdout and stderr of a command show on a terminal of so many columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    env = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "COLUMNS", "LINES")}
    process = subprocess.Popen(
        [*CERTBOUND, *map(str, arguments)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=env | {"TERM": "xterm-256color"} | environment,
    )
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:  # the terminal is closed
        pass
    assert process.wait(60) == 0
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tanh_net().save(tmp_path / "net.onnx")


@pytest.mark.parametrize("columns", [40, 60, 80, 110])
def test_numbers_are_never_broken(columns: int, model: Path) -> None:
    options = ("certify", model, "--input-radius", "0.1", "--param-radius", "0.01")
    plain = run(*options)[1]
    numbers = re.findall(r"\d\.\d{6,}", plain)
    shown = terminal(*options, columns=columns, NO_COLOR="1")
    assert len(numbers) >= 5 and all(number in shown for number in numbers)
    assert columns < 110 or max(map(len, shown.splitlines())) <= columns


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_escape_codes_where_they_are_not_wanted(environment: dict[str, str], model: Path) -> None:
    for command in (("certify", model), ("activations",)):
        shown = terminal(*command, columns=100, **environment)
        assert "\x1b" not in shown and "\r" not in shown
    assert "\x1b" in terminal("certify", model, columns=100)  # a terminal that is not asked to be plain


def test_no_escape_codes_in_files(model: Path) -> None:
    for force in ({}, {"FORCE_COLOR": "1"}, {"TERM": "xterm-256color"}):
        _, out, err = run("certify", model, "--input-radius", "1", env=force)
        assert "\x1b" not in out + err


def test_columns_hold_their_words() -> None:
    columns, rows = ["name", "number"], [["a b c d", "0." + "1" * 40]]
    assert _widths(columns, rows, 60) == [7, 42]
    assert _widths(columns, rows, 54) == [5, 42]
    assert _widths(columns, rows, 50) is None
    assert _widths(["word"], [["x" * 100]], 60) is not None  # a word may be broken
