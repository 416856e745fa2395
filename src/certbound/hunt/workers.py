"""Work in numbered pieces on any concurrent.futures.Executor: nothing is lost when a worker dies, nothing counts twice.

A piece is a function of plain data. Its result counts when it is yielded, once, in the order of the pieces; a piece
whose worker died is submitted again, to a fresh executor if the old one is broken.
"""

from __future__ import annotations

import socket
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from ..bounds.domain import Domain
from ..errors import CertboundError
from ..evidence_files import inside

T = TypeVar("T")
R = TypeVar("R")
_TRIES = 4  # of one piece


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
def workers(jobs: int = 1, dask: str | None = None) -> Iterator[Callable[[], Executor]]:
    """A function that makes an executor: this process (one job), ``jobs`` processes, or a Dask cluster's scheduler.

    Raises WorkersError if there is no scheduler at the address or the package distributed is missing.
    """
    made: list[Executor] = []
    client: Any = None
    if dask is not None:
        client = _client(dask)

    def make() -> Executor:
        if client is not None:
            made.append(client.get_executor(pure=False, retries=_TRIES))
        elif jobs == 1:
            made.append(_Here())
        else:
            import multiprocessing
            from concurrent.futures import ProcessPoolExecutor

            context = multiprocessing.get_context("spawn")
            made.append(ProcessPoolExecutor(jobs, mp_context=context, initializer=_quiet))
        return made[-1]

    try:
        yield make
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
    """Ctrl-C is the main process's business."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


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


def certify_many(
    files: Sequence[str | Path],
    domain: Domain | None = None,
    *,
    output: str | Path | None = None,
    jobs: int = 1,
    dask: str | None = None,
) -> Iterator[tuple[Path, dict[str, str], dict[str, str]]]:
    """Certify every model file over ``domain``, spread over processes or a Dask cluster; (file, bounds, unsupported)
    in the order given. ``output``: a folder that gets one folder of claim and certificate per model, by its name.
    """
    tasks = [(Path(f), domain, None if output is None else inside(Path(output), Path(f).stem)) for f in files]
    if len({target for *_, target in tasks}) < len(tasks) and output is not None:
        raise CertboundError("two of the models have the same name", where=str(output))
    with workers(jobs, dask) as make:
        for (file, *_), (bounds, unsupported) in in_order(make, _certify_one, tasks, max(2 * jobs, 4)):
            yield file, bounds, unsupported


def _certify_one(task: tuple[Path, Domain | None, Path | None]) -> tuple[dict[str, str], dict[str, str]]:
    from ..certificate.certification import certify

    file, domain, target = task
    result = certify(file, domain)
    if target is not None and result.bounds:
        result.write(target)
    return result.bounds, result.unsupported
