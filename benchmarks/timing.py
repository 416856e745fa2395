"""Time and peak memory of one call. Standard library only: programs of other environments import it too."""

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
    """The first result of ``call`` with its time, the best of repetitions within ``patience`` seconds, and memory."""
    before, start = peak_mb(), time.perf_counter()
    result = call()
    first = time.perf_counter() - start
    best, peak = first, peak_mb()
    repeats = 0
    while repeats < 5 and time.perf_counter() - start < patience:
        again = time.perf_counter()
        call()
        best, repeats = min(best, time.perf_counter() - again), repeats + 1
    return result, {"first_s": first, "best_s": best, "peak_mb": peak, "before_mb": before}


def reply(**record: Any) -> None:
    """Hand the record to the process that measures."""
    print("RECORD " + json.dumps(record), flush=True)
