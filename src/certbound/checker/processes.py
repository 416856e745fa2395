"""Several processes for one check (--jobs): what does not depend on each other is proved at the same time.

A process is forked, so it knows all that this one knows, and answers through a pipe. One that ends without an answer
has proved nothing: the check then ends with an internal error. Otherwise it ends as in one process: of several proofs
that fail, the first in order counts. Where the system cannot fork, everything is done here.
"""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from outcome import Outcome

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

BATCH = 2_000_000  # products of integers, some 30 ms: less is not worth a process
T = TypeVar("T")
R = TypeVar("R")
_jobs = 1


class _Proof(NamedTuple):
    holds: Callable[[], bool]
    refusal: Outcome
    work: int


class _Child:
    """A process that computes ``task()``, which must be picklable."""

    def __init__(self, task: Callable[[], Any]) -> None:
        from multiprocessing import get_context  # loaded where it is needed: most checks take less time than that

        context = get_context("fork")
        self.answer, sender = context.Pipe(duplex=False)
        self.process = context.Process(target=_run, args=(sender, task, os.getpid()), daemon=True)
        self.process.start()
        sender.close()

    def is_busy(self) -> bool:
        """Whether there is no answer yet."""
        return not self.answer.poll()

    def result(self) -> Any:
        """The value of the task, or the error that it raises; an Outcome if there is no answer."""
        try:
            value, error = self.answer.recv()
        except EOFError:
            raise Outcome("a process of the checker ended without an answer") from None
        finally:
            self.answer.close()
            self.process.join()
        if error is not None:
            raise error
        return value


def _run(sender: Connection, task: Callable[[], Any], parent: int) -> None:
    use(1)
    _waiting.clear()  # those are proved, or waited for, by the process that this one came from
    _started.clear()
    threading.Thread(target=_end_after, args=(parent,), daemon=True).start()
    try:
        answer = task(), None
    except Exception as error:
        sender.send((None, error))
    else:
        sender.send(answer)


def _end_after(parent: int) -> None:
    """Nobody waits for an answer once that process is gone, however it ended."""
    while os.getppid() == parent:
        time.sleep(0.2)
    os._exit(1)


_waiting: list[_Proof] = []
_started: list[tuple[list[_Proof], _Child]] = []  # in order, all before those that wait


def use(jobs: int) -> None:
    """From now on ``jobs`` processes are used, this one included."""
    global _jobs
    _jobs = jobs if hasattr(os, "fork") else 1


def require(holds: Callable[[], bool], refusal: Outcome, work: int) -> None:
    """Raise ``refusal`` unless ``holds()``: now or, with several processes, in settle() at the latest.

    ``work``: about how many products of integers it takes.
    """
    if _jobs == 1:
        if not holds():
            raise refusal
        return
    _waiting.append(_Proof(holds, refusal, work))
    if sum(proof.work for proof in _waiting) < BATCH:
        return
    if sum(child.is_busy() for _, child in _started) < _jobs - 1:
        batch = _waiting.copy()
        _waiting.clear()
        _started.append((batch, _Child(partial(_first_refused, batch))))
    else:
        _prove_waiting()


def settled(step: Callable[[], T]) -> T:
    """The value of ``step()`` once all that it requires is proved; else the first refusal, or the error it raises."""
    try:
        value = step()
    except Exception:
        settle()  # what was required before it
        raise
    settle()
    return value


def settle() -> None:
    """Wait for all that is required; raise the refusal of the first that does not hold."""
    try:
        for batch, child in _started:
            at = child.result()
            if at is not None:
                raise batch[at].refusal
        _prove_waiting()
    finally:
        for _, child in _started:
            child.process.kill()
        _started.clear()
        _waiting.clear()


def _prove_waiting() -> None:
    batch = _waiting.copy()
    _waiting.clear()
    at = _first_refused(batch)
    if at is not None:
        raise batch[at].refusal


def _first_refused(proofs: list[_Proof]) -> int | None:
    """The place of the first that does not hold."""
    return next((at for at, proof in enumerate(proofs) if not proof.holds()), None)


def each(function: Callable[[T], R], items: Iterable[T], count: int) -> Iterator[R]:
    """function(item) for each of the ``count`` items, in order; with several processes its value must be picklable.

    Every process goes through the items itself, so that an iterator never has more than one of them at a time.
    """
    all_jobs, jobs = _jobs, min(_jobs, count)
    if jobs <= 1:
        yield from map(function, items)
        return
    children = [_Child(partial(_share, function, items, first, jobs)) for first in range(1, jobs)]
    try:
        use(1)
        shares = [_share(function, items, 0, jobs)]
        shares += [child.result() for child in children]
    finally:
        use(all_jobs)
        for child in children:
            child.process.kill()
    for at in range(count):
        values, error = shares[at % jobs]
        if at // jobs < len(values):
            yield values[at // jobs]
        elif error is not None:
            raise error


def _share(function: Callable[[T], R], items: Iterable[T], first: int, step: int) -> tuple[list[R], Exception | None]:
    """The values of every ``step``-th item, up to an error, and that error."""
    values: list[R] = []
    try:
        values += map(function, itertools.islice(items, first, None, step))
    except Exception as error:  # for whoever puts the shares together: of all errors the first in order counts
        return values, error
    return values, None
