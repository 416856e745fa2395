"""Processor time and peak memory of one call. Standard library only: programs of other environments import it too."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from typing import Any


def peak_mb() -> float:
    """Largest resident memory of this process so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def timed(call: Callable[[], Any], patience: float = 1.0) -> tuple[Any, dict[str, float]]:
    """The first result of ``call``, its processor time, the least of repetitions within ``patience`` seconds, memory.

    Methods run on one thread, so processor time is what the clock would show on an idle machine; ``wall_s`` is what it
    showed for the first call on this one.
    """
    before, wall, start = peak_mb(), time.perf_counter(), time.process_time()
    result = call()
    first, elapsed = time.process_time() - start, time.perf_counter() - wall
    best, peak, repeats = first, peak_mb(), 0
    while repeats < 5 and time.perf_counter() - wall < patience:
        start = time.process_time()
        call()
        best, repeats = min(best, time.process_time() - start), repeats + 1
    return result, {"first_s": first, "best_s": best, "wall_s": elapsed, "peak_mb": peak, "before_mb": before}


def reply(**record: Any) -> None:
    """Hand the record to the process that measures."""
    print("RECORD " + json.dumps(record), flush=True)
