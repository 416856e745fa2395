"""Guaranteed ranges of tanh and sigmoid over intervals, in neurons per second, against np.tanh on both ends."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from certbound.numbers.vectorised import Bounds, monotone_range, sigmoid_bounds, tanh_bounds

RECORD = Path(__file__).with_name("activations.json")
NEURONS = 1_000_000
ROUNDS = 9
FUNCTIONS: dict[str, Bounds] = {"tanh": tanh_bounds, "sigmoid": sigmoid_bounds}


def intervals(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Pre-activation intervals of some width around normal points, saturated ones among them."""
    rng = np.random.default_rng(0)
    centre = 4.0 * rng.normal(size=count)
    radius = rng.exponential(0.1, size=count)
    return centre - radius, centre + radius


def seconds(work: Callable[[], Any]) -> float:
    """The wall time of one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure(count: int = NEURONS, rounds: int = ROUNDS) -> dict[str, dict[str, float]]:
    """function -> neurons per second and time relative to np.tanh; the best of ``rounds`` interleaved runs each."""
    lo, hi = intervals(count)
    tasks: dict[str, Callable[[], Any]] = {"np.tanh": lambda: (np.tanh(lo), np.tanh(hi))}
    for name, bounds in FUNCTIONS.items():
        tasks[name] = lambda bounds=bounds: monotone_range(bounds, lo, hi)
    for work in tasks.values():
        work()  # warm up
    best = dict.fromkeys(tasks, float("inf"))
    for _ in range(rounds):
        for name, work in tasks.items():
            best[name] = min(best[name], seconds(work))
    reference = best.pop("np.tanh")
    table = {"np.tanh": {"neurons_per_second": count / reference, "ratio": 1.0}}
    for name, took in best.items():
        table[name] = {"neurons_per_second": count / took, "ratio": took / reference}
    return table


def main() -> None:
    """Print the table and record it, rounded to what repeats."""
    table = measure()
    for name, row in table.items():
        print(f"{name:10} {row['neurons_per_second']:12.3g} neurons/s   {row['ratio']:6.1f} x the time of np.tanh")
    rounded = {name: {key: float(f"{value:.2g}") for key, value in row.items()} for name, row in table.items()}
    RECORD.write_text(json.dumps(rounded, indent=1) + "\n")


if __name__ == "__main__":
    main()
