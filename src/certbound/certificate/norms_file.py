"""NORMS: norms of large weights, kept in the output folder as soon as each is known: a long run goes on from there.

Lines of JSON, the first one the format. A norm is about the numbers whose digest is in its key, whatever file they are
in and whatever the domain; a line that is cut short, or whose checksum is not its own, is not there.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .. import __version__
from ..bounds import weight_norms
from ..bounds.weight_norms import Norms, Task, WeightNorms, is_large, task_of
from ..errors import OutputError
from ..evidence_files import PRODUCER, is_ours
from ..files import MAX_CERTIFICATE, read_text
from ..network.graph import Network
from ..numbers.directed import Up
from ..workers import WorkersError, as_done, workers

NORMS = "norms.jsonl"
FORMAT = "certbound-norms-1"


def norms_of(
    network: Network, folder: Path | None, jobs: int = 1, progress: Callable[[str], None] = lambda _: None
) -> WeightNorms:
    """The norms of the network's large weights, computed by ``jobs`` processes where NORMS in ``folder`` has not got
    them. Raises OutputError as kept_norms(), ModelError for a weight whose file has changed, WorkersError.
    """
    tasks = {task.key: task for task in map(task_of, filter(is_large, network.affine_nodes()))}
    if not tasks:
        return WeightNorms()
    found = WeightNorms() if folder is None else kept_norms(folder)
    waiting = [task for key, task in tasks.items() if key not in found.known]
    if not waiting:
        return found
    done, total = 0, sum(task.size for task in waiting)
    progress("norms of weights")
    with workers(jobs) as make:
        for task, norms in as_done(make, weight_norms.compute, waiting, jobs, _lost):
            found.add(task.key, norms)
            done += task.size
            progress(f"norms of weights: {done:,} of {total:,} parameters")
    return found


def _lost(task: Task) -> Norms:
    raise WorkersError(
        f"the process that computed the norms of node {task.name!r} was killed twice",
        hint="there may be too little memory: fewer --jobs need less",
    )


def kept_norms(folder: Path) -> WeightNorms:
    """The norms that NORMS in ``folder`` has; what is computed besides is added to it, folder and file made if need be.

    Raises OutputError if a file of this name is there that certbound did not write, or it cannot be read or written.
    """
    file = folder / NORMS
    if not os.path.lexists(file):
        return WeightNorms(keep=lambda key, norms: _append(file, key, norms))
    if not is_ours(file):
        hint = "choose another folder, or move the file away"
        raise OutputError("exists, and certbound did not write it", where=str(file), hint=hint)
    rows = map(_read, read_text(file, MAX_CERTIFICATE, OutputError, "remove the file").splitlines()[1:])
    return WeightNorms(dict(row for row in rows if row is not None), lambda key, norms: _append(file, key, norms))


def _append(file: Path, key: str, norms: Norms) -> None:
    row = {
        "key": key,
        "node": norms.name,
        "weight": norms.weight.value.hex(),
        "augmented": None if norms.augmented is None else norms.augmented.value.hex(),
    }
    line = json.dumps({**row, "sum": _sum(row)}) + "\n"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("ab+") as stream:
            if stream.seek(0, os.SEEK_END) == 0:
                line = json.dumps({"format": FORMAT, "producer": f"{PRODUCER} {__version__}"}) + "\n" + line
            else:
                stream.seek(-1, os.SEEK_END)
                line = line if stream.read(1) == b"\n" else "\n" + line
            stream.write(line.encode())
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise OutputError(f"cannot be written ({error.strerror})", where=str(file)) from None


def _read(line: str) -> tuple[str, Norms] | None:
    try:
        row: Any = json.loads(line)
        if row.pop("sum") != _sum(row):
            return None
        weight, augmented = (None if text is None else _norm(text) for text in (row["weight"], row["augmented"]))
        return None if weight is None else (str(row["key"]), Norms(weight, augmented, str(row["node"])))
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError):
        return None


def _norm(text: str) -> Up:
    return Up(float.fromhex(text))


def _sum(row: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(row).encode()).hexdigest()[:16]
