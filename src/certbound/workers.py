"""Work in numbered pieces on any concurrent.futures.Executor: nothing is lost when a worker dies, nothing counts twice.

A piece is plain data, its work a function of it. A result counts when it is yielded, once; a piece whose worker died
is submitted again, to a fresh executor if the old one is broken.
"""

from __future__ import annotations

import os
import socket
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from contextlib import contextmanager
from typing import Any, TypeVar

from .errors import CertboundError

T = TypeVar("T")
R = TypeVar("R")
_TRIES = 4  # of one piece, some of which may be another's fault
_DEATHS = 2  # of a worker that had this piece alone


class WorkersError(CertboundError):
    """Workers died again and again on the same piece of work, or a cluster cannot be reached."""

    exit_status = 4


class _Here(Executor):
    """Runs a piece when it is submitted, in this process."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@contextmanager
def workers(jobs: int = 1, dask: str | None = None, *, apart: bool = False) -> Iterator[Callable[[], Executor]]:
    """A function that makes an executor: this process (one job), ``jobs`` processes, or a Dask cluster's scheduler.

    ``apart``: one job has a process of its own too. Whoever leaves by an exception ends the processes.
    Raises WorkersError if there is no scheduler at the address or the package distributed is missing.
    """
    import multiprocessing

    made: list[Executor] = []
    others = multiprocessing.active_children()
    client: Any = None
    if dask is not None:
        client = _client(dask)

    def make() -> Executor:
        if client is not None:
            made.append(client.get_executor(pure=False, retries=_TRIES))
        elif jobs == 1 and not apart:
            made.append(_Here())
        else:
            from concurrent.futures import ProcessPoolExecutor

            # Fresh ones: a copy of this process would hang where a library runs threads.
            context = multiprocessing.get_context("spawn")
            made.append(ProcessPoolExecutor(jobs, mp_context=context, initializer=_quiet))
        return made[-1]

    try:
        yield make
    except BaseException:
        if client is None and made:
            for process in multiprocessing.active_children():
                if process not in others:
                    process.terminate()
        raise
    finally:
        if client is not None:
            client.close()  # the cluster is the user's and stays
        else:
            for executor in made:
                executor.shutdown(wait=False, cancel_futures=True)


def _client(address: str) -> Any:
    try:
        from distributed import Client
    except ImportError:
        raise WorkersError(
            "--dask needs the package distributed", hint="pip install 'certbound[dask]'", where=address
        ) from None
    try:
        host, _, port = address.rpartition("//")[2].rpartition(":")
        if "//" not in address or address.startswith("tcp://"):  # Client() would go on trying in the background
            socket.create_connection((host.strip("[]"), int(port)), timeout=10).close()
        return Client(address, timeout=10)
    except (OSError, ValueError, TimeoutError) as error:
        raise WorkersError(f"no Dask scheduler answers ({error})", where=address) from None


def _quiet() -> None:
    """Ctrl-C is the main process's business, and a worker ends when that does."""
    import multiprocessing
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with, args=(multiprocessing.parent_process(),), daemon=True).start()


def _end_with(process: Any) -> None:
    process.join()
    os._exit(1)


def in_order(
    make: Callable[[], Executor], work: Callable[[T], R], pieces: Iterable[T], window: int
) -> Iterator[tuple[T, R]]:
    """(piece, work(piece)) for every piece, in order, at most ``window`` under way. Raises WorkersError, and whatever
    ``work`` raises.
    """
    executor = make()
    source = iter(pieces)
    queue: deque[tuple[T, Future[R], int]] = deque()

    def submit(piece: T, tries: int) -> tuple[T, Future[R], int]:
        nonlocal executor
        try:
            return piece, executor.submit(work, piece), tries
        except BrokenExecutor:
            executor = make()
            return piece, executor.submit(work, piece), tries

    while True:
        while len(queue) < window and (piece := next(source, _END)) is not _END:
            queue.append(submit(piece, 1))
        if not queue:
            return
        first, future, tries = queue.popleft()
        try:
            result = future.result()
        except Exception as error:
            if not _died(error):
                raise
            if tries >= _TRIES:
                raise WorkersError(
                    f"workers died {tries} times on one piece of work ({type(error).__name__})"
                ) from None
            queue.appendleft(submit(first, tries + 1))
            continue
        yield first, result


_END: Any = object()


def _died(error: Exception) -> bool:
    """Whether the worker died, rather than the work having failed."""
    return isinstance(error, BrokenExecutor | CancelledError) or type(error).__name__ in (
        "KilledWorker",
        "CommClosedError",
    )


def as_done(
    make: Callable[[], Executor], work: Callable[[T], R], pieces: Iterable[T], window: int, lost: Callable[[T], R]
) -> Iterator[tuple[T, R]]:
    """(piece, work(piece)) for every piece, as they end, at most ``window`` under way. Raises whatever ``work`` raises.

    Which piece killed a worker is not known while several are under way: all that broke with it run again, one at a
    time. A piece whose worker dies twice while it is the only one has the result ``lost(piece)``.
    """
    executor = make()
    source = iter(pieces)
    suspects: deque[tuple[T, int]] = deque()
    running: dict[Future[R], tuple[T, int, bool]] = {}  # (piece, its deaths, whether it is the only one)

    def submit(piece: T, deaths: int, alone: bool) -> None:
        nonlocal executor
        try:
            future = executor.submit(work, piece)
        except BrokenExecutor:
            executor = make()
            future = executor.submit(work, piece)
        running[future] = piece, deaths, alone

    while True:
        if suspects and not running:
            submit(*suspects.popleft(), alone=True)
        while not suspects and not any(alone for *_, alone in running.values()) and len(running) < window:
            if (piece := next(source, _END)) is _END:
                break
            submit(piece, 0, alone=window == 1)
        if not running:
            return
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            piece, deaths, alone = running.pop(future)
            try:
                result = future.result()
            except Exception as error:
                if not _died(error):
                    raise
                deaths += alone
                if deaths < _DEATHS:
                    suspects.append((piece, deaths))
                    continue
                result = lost(piece)
            yield piece, result
