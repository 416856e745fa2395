"""Linear algebra on one thread: matrices of a few hundred rows gain nothing from more; a busy machine loses much."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

# What users set if they want another number of threads; then theirs is left alone.
SETTINGS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


@lru_cache(maxsize=1)
def _controller() -> Any:
    """The libraries of this process; looking for them takes milliseconds, so it is done once, after numpy is there."""
    import numpy  # noqa: F401
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


@contextmanager
def one_thread() -> Iterator[None]:
    """Within the context numpy's linear algebra uses one thread, unless the user's environment says how many."""
    if any(os.environ.get(name) for name in SETTINGS):
        yield
        return
    with _controller().limit(limits=1):
        yield


def on_one_thread(function: Callable[P, R]) -> Callable[P, R]:
    """The function, within one_thread()."""

    @wraps(function)
    def limited(*args: P.args, **kwargs: P.kwargs) -> R:
        with one_thread():
            return function(*args, **kwargs)

    return limited
