"""Pieces of work for other processes, which import this module: it needs next to nothing."""

from __future__ import annotations

import os
import time
from pathlib import Path


def square(number: int) -> int:
    return number * number


def die_once(piece: tuple[int, str, int]) -> tuple[int, int]:
    """(number, this process); the piece ``fatal`` kills its worker the first time it runs. Each run leaves a mark."""
    number, folder, fatal = piece
    marks = Path(folder)
    (marks / f"{number}-{time.time_ns()}").touch()
    died = marks / f"died-{number}"
    if number == fatal and not died.exists():
        died.touch()
        os._exit(1)
    time.sleep(0.02)
    return number, os.getpid()


def always_die(piece: int) -> int:
    os._exit(1)


def complain(piece: int) -> int:
    raise ZeroDivisionError("the work itself failed")


def kill(piece: int) -> int:
    if piece == 3:
        os._exit(1)
    time.sleep(0.05)
    return piece


def sleep(seconds: float) -> float:
    time.sleep(seconds)
    return seconds
