"""Many models in one command: one row each, whatever becomes of the others, and nothing done twice.

Every model has a folder of its own below the output folder. Beside claim, certificate and report it holds RECORD, in
the same all-or-none write: what was asked for, of which model, and the result. Where the same is asked for the same
model again, and claim and certificate are still those of the record, the result is kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

from .. import __version__
from ..activations.file import Activation, read
from ..bounds.domain import Domain
from ..errors import CertboundError, SpecError
from ..evidence_files import Content, inside, recover, refuse_foreign, write
from ..files import MAX_MODEL, MAX_TOML, read_bytes, read_json
from ..network.graph import Network
from ..network.load import load
from ..network.onnx.writer import MODEL
from ..workers import as_done, workers
from .certification import FILES, certify
from .summary import status, table

RECORD = "run.json"
FORMAT = "certbound-run-1"
CERTIFIED, KEPT, UNSUPPORTED, FAILED = "certified", "kept", "unsupported", "failed"  # what became of a model
_QUEUE = 1000  # models under way on a cluster, which spreads them itself
_alone = Lock()  # a cluster's worker may have threads: precisions and BLAS settings belong to the process


@dataclass(frozen=True, eq=False)
class Row:
    """What became of one model. ``status``: the exit status of a command for it alone; ``result``: the table of
    summary.py, None if it failed; ``folder``: what was written, if anything; ``reason``: why there is no bound.
    """

    file: Path
    outcome: str
    status: int
    result: Mapping[str, Any] | None = None
    folder: Path | None = None
    reason: str = ""

    @property
    def bounds(self) -> dict[str, str]:
        """quantity -> its upper bound, as decimal text."""
        return {} if self.result is None else {q: row["upper"] for q, row in self.result["bounds"].items()}


@dataclass(frozen=True, eq=False)
class Request:
    """What is asked for of every model. ``activations``: (file, SHA-256); ``options``: of certify(), plain data."""

    domain: Domain | None
    activations: tuple[tuple[Path, str], ...]
    outputs_of: tuple[str, ...]
    limits: Mapping[str, str]
    options: Mapping[str, Any]

    def of(self, network: Network) -> dict[str, Any]:
        """All that the result depends on, as JSON has it."""
        return {
            "producer": f"certbound {__version__}",
            "model_sha256": network.digest,
            "data_sha256": dict(network.data_files),
            "domain": (self.domain or Domain.around()).fit(network).to_table(),
            "activations_sha256": [digest for _, digest in self.activations],
            "outputs_of": list(self.outputs_of),
            "limits": dict(self.limits),
            "options": dict(self.options),
        }


@dataclass(frozen=True, eq=False)
class Task:
    """One model: the file as it was given, and as the worker finds it; ``name``: of its folder below ``output``."""

    file: Path
    place: Path
    name: str
    output: Path | None
    request: Request
    force: bool


def certify_many(
    files: Sequence[str | Path],
    domain: Domain | None = None,
    *,
    output: str | Path | None = None,
    jobs: int = 1,
    dask: str | None = None,
    apart: bool = False,
    activation_files: Sequence[str | Path] = (),
    outputs_of: Sequence[str] = (),
    quantities: str | Sequence[str] | None = None,
    tier: str = "auto",
    split_seconds: float | None = None,
    split_nodes: int | None = None,
    expect_parameters: int | None = None,
    effort: str = "normal",
    limits: Mapping[str, str] | None = None,
    force: bool = False,
) -> Generator[Row, None, None]:
    """Certify every model file over ``domain``, ``jobs`` at a time or on a Dask cluster; rows as they are done.

    ``output``: a folder that gets one folder per model, named by folder_names(). What it holds for the same model,
    domain and options (those of load(), certify() and with_limits()) is kept unless ``force``, which also replaces
    files of other people. ``apart``: one job has a process of its own too. A file that cannot be certified, and a
    model on which two workers died, are rows like any other. Raises WorkersError for a cluster that cannot be reached,
    OutputError for an ``output`` that is no folder, SpecError for an activation file that cannot be read.
    """
    if output is not None:
        refuse_foreign(Path(output), {})
    digests = [hashlib.sha256(read_bytes(Path(f), MAX_TOML, SpecError)).hexdigest() for f in activation_files]

    def at(file: str | Path) -> Path:  # processes share the working directory, a cluster does not
        return Path(file) if dask is None else Path(file).absolute()

    activations = tuple(zip(map(at, activation_files), digests, strict=True))
    options = {
        "quantities": quantities,
        "tier": tier,
        "split_seconds": split_seconds,
        "split_nodes": split_nodes,
        "expect_parameters": expect_parameters,
        "effort": effort,
    }
    request = Request(domain, activations, tuple(outputs_of), dict(limits or {}), _plain(options))
    folder = None if output is None else at(output)
    tasks = [Task(f, at(f), name, folder, request, force) for f, name in folder_names(files).items()]
    with workers(jobs, dask, apart=apart) as make:
        for _, row in as_done(make, certify_one, tasks, jobs if dask is None else _QUEUE, _lost):
            yield row


def folder_names(files: Sequence[str | Path]) -> dict[Path, str]:
    """One name per file, in their order: the file's name without suffix, and before it, where several files have that
    one, as many of the folders they lie in as tell them apart. The files' order changes no name. Files given twice are
    one.
    """
    given: dict[Path, Path] = {}
    for file in map(Path, files):
        given.setdefault(Path(os.path.realpath(file.parent), file.name), file)
    groups: dict[str, list[Path]] = {}
    for place in given:
        groups.setdefault(_folded(place.stem), []).append(place)
    names = {place: name for group in groups.values() for place, name in _apart(group).items()}
    while clashing := {name for name, times in Counter(map(_folded, names.values())).items() if times > 1}:
        for place, name in names.items():  # x/net, y/net and x-net
            if _folded(name) in clashing:
                names[place] += f"-{hashlib.sha256(os.fsencode(place)).hexdigest()[:12]}"
    return {file: names[place] for place, file in given.items()}


def _apart(places: Sequence[Path]) -> dict[Path, str]:
    """Names for files of the same name, if possible different ones."""
    same = len({place.suffix for place in places}) == 1
    parts = {place: (*place.parent.parts[1:], place.stem if same else place.name) for place in places}
    for length in range(1, max(map(len, parts.values())) + 1):
        names = {place: "-".join(every[-length:]) for place, every in parts.items()}
        if len(set(map(_folded, names.values()))) == len(places):
            return names
    return {place: every[-1] for place, every in parts.items()}


def certify_one(task: Task) -> Row:
    """The row of one model; whatever goes wrong is in it."""
    try:
        with _alone:
            return _row(task)
    except CertboundError as error:
        return Row(task.file, FAILED, error.exit_status, reason=str(error))
    except Exception as error:  # a bug, or no memory: the other models do not suffer
        return Row(task.file, FAILED, 4, reason=f"internal error: {type(error).__name__}: {error}")


def _row(task: Task) -> Row:
    request, folder = task.request, None
    asked = bool(request.options.get("quantities"))
    if task.output is not None:
        folder = inside(task.output, f"{task.name}/{RECORD}").parent  # no link leads out of it either
        refuse_foreign(folder, dict.fromkeys((*FILES, RECORD)), force=task.force)
    activations = [_activation(*given) for given in request.activations]
    network = load(task.place, activations=activations, outputs=request.outputs_of or None)
    wanted = request.of(network)
    if folder is not None and not task.force and (kept := _kept(folder, wanted, network.model)) is not None:
        return Row(task.file, KEPT, status(kept, asked=asked), kept, folder)
    result = certify(network, request.domain, work=folder, **request.options)
    if request.limits:
        result = result.with_limits(request.limits)
    found = table(result)
    if not result.bounds:
        reasons = "; ".join(f"{q}: {why}" for q, why in result.unsupported.items())
        return Row(task.file, UNSUPPORTED, status(found, asked=asked), found, reason=reasons)
    if folder is not None:
        files = result.files
        write(folder, {**files, RECORD: _record(wanted, files, found)}, force=task.force)
    return Row(task.file, CERTIFIED, status(found, asked=asked), found, folder)


def _lost(task: Task) -> Row:
    why = "the process that worked on it ended twice without an answer: killed, out of memory, or a crash"
    return Row(task.file, FAILED, 4, reason=f"{task.file}: {why}\n  certify this model alone to see what happens")


def _record(wanted: dict[str, Any], files: Mapping[str, Content], result: dict[str, Any]) -> str:
    digests = {name: hashlib.sha256(str(files[name]).encode()).hexdigest() for name in FILES[:2]}
    return json.dumps({"format": FORMAT, "request": wanted, "files": digests, "result": result}) + "\n"


def _kept(folder: Path, wanted: dict[str, Any], model: bytes) -> dict[str, Any] | None:
    """The result in the folder's record, if it answers the request and its evidence is there as it was written.

    ``model``: the file that is written beside the evidence of a network that came from no ONNX file, else nothing.
    """
    recover(folder)
    try:
        record = read_json(folder / RECORD)
        if record["format"] != FORMAT or record["request"] != wanted:
            return None
        own = wanted["domain"]["parameters"].get("entries")
        digests = {name: record["files"][name] for name in FILES[:2]} | ({own["file"]: own["sha256"]} if own else {})
        for name, digest in digests.items():
            if hashlib.sha256(read_bytes(folder / name, MAX_MODEL)).hexdigest() != digest:
                return None
        if model and read_bytes(folder / MODEL, MAX_MODEL) != model:
            return None
        return dict(record["result"]) if (folder / FILES[2]).is_file() else None
    except (CertboundError, KeyError, TypeError, ValueError):
        return None  # none, or not one that was written here: it is made again


@lru_cache(maxsize=64)
def _activation(file: Path, digest: str) -> Activation:
    """The activation in a file, read and proved once in this process."""
    if hashlib.sha256(read_bytes(file, MAX_TOML, SpecError)).hexdigest() != digest:
        raise SpecError("it changed while models were certified", where=str(file), hint="run this again")
    return read(file)


def _folded(name: str) -> str:
    """Names that some file system takes for one are equal."""
    return unicodedata.normalize("NFC", name).casefold()


def _plain(options: Mapping[str, Any]) -> dict[str, Any]:
    """Options that are given, as JSON has them, so that those of a record compare equal."""
    plain = {name: list(value) if isinstance(value, tuple) else value for name, value in options.items()}
    return {name: value for name, value in plain.items() if value is not None}
