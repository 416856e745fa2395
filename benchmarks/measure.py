"""Run one method on one case in a process of its own, under a memory and a time limit; whatever happens is a record."""

from __future__ import annotations

import json
import os
import re
import resource
import signal
import subprocess
from collections.abc import Sequence
from typing import Any

_MEMORY = re.compile(
    r"MemoryError|RESOURCE_EXHAUSTED|bad_alloc|[Oo]ut of memory|[Uu]nable to allocate|can't allocate memory"
    r"|[Cc]annot allocate memory|Memory allocation still failed"
)


def measure(
    command: Sequence[str], *, seconds: float, gigabytes: float, env: dict[str, str] | None = None
) -> dict[str, Any]:
    """The record of ``command``: what it replied, with ``status``

    ok             it replied with bounds
    skipped        it replied that it cannot do this case; ``reason`` says why
    out of memory  an allocation failed under the limit (RLIMIT_DATA: private writable memory, as Linux counts it)
    out of time    it ran longer than ``seconds`` and was stopped
    failed         anything else; ``reason`` has the last line of its error output
    """
    limit = int(gigabytes * 2**30)

    def restrict() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    process = subprocess.Popen(
        list(command),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        preexec_fn=restrict,
        start_new_session=True,
        env={**os.environ, **(env or {})},
    )
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return {"status": "out of time", "reason": f"more than {seconds:g} s"}
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise
    replies = [line.removeprefix("RECORD ") for line in out.splitlines() if line.startswith("RECORD ")]
    if process.returncode == 0 and len(replies) == 1:
        record: dict[str, Any] = json.loads(replies[0])
        return {"status": "skipped" if "reason" in record else "ok", **record}
    if _MEMORY.search(err):
        return {"status": "out of memory", "reason": f"more than {gigabytes:g} GiB"}
    last = next((line.strip() for line in reversed(err.splitlines()) if line.strip()), "no message")
    died = f"signal {-process.returncode}: " if process.returncode < 0 else ""
    return {"status": "failed", "reason": (died + last)[:300]}
