"""The hunt for a counterexample to one lemma: the audit's search, round after round with other seeds."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace

from ...lemma_language.file import Lemma
from .found import Found
from .search import search


def hunt(
    lemma: Lemma,
    *,
    seed: int,
    executor: Executor,
    jobs: int = 1,
    rounds: int | None = None,
    budget: float = 60.0,
    report: Callable[[Found, int], None] = lambda _found, _rounds: None,
) -> tuple[Found, int]:
    """(what was found, rounds made): rounds of ``jobs`` searches until a counterexample, ``rounds`` or ``budget``
    seconds. Deterministic for given seed, jobs and rounds. A counterexample is confirmed in exact or ball arithmetic;
    finding none proves nothing. An interruption by KeyboardInterrupt keeps what was found.
    """
    best, made, started = Found(None, None, 0, 0.0), 0, time.monotonic()
    try:
        while best.smallest is None and made != rounds and (not made or time.monotonic() - started < budget):
            waiting = [executor.submit(search, lemma, seed=seed + made * jobs + i) for i in range(jobs)]
            found = [future.result() for future in waiting]
            refuting = next((f for f in found if f.smallest is not None), None)
            tried = best.tried + sum(f.tried for f in found)
            ratio = max(best.ratio, *(f.ratio for f in found))
            unconfirmed = best.unconfirmed + sum(f.unconfirmed for f in found)
            doubt = best.doubt or next((f.doubt for f in found if f.doubt), "")
            best = replace(refuting or found[0], tried=tried, ratio=ratio, unconfirmed=unconfirmed, doubt=doubt)
            made += 1
            report(best, made)
            if best.reason:  # this lemma cannot be searched
                break
    except KeyboardInterrupt:
        pass
    return best, made
