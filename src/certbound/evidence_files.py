"""Every file that certbound writes: whole sets of files or none, below their folder, and no file of somebody else's.

A set for a new folder is built beside it and appears by one rename. In a folder that exists, the new files and links
to the old ones lie in a folder STAGED; renaming that to COMMIT decides for the new set, and every file is then moved
to its place. Whoever finds COMMIT (a reader by recover(), or the next writer) ends the moving; if a file cannot be
moved, COMMIT becomes UNDO and the old files are put back. So a write that is killed leaves the old set or the new.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import OutputError
from .files import MAX_MODEL, misplaced

try:
    import fcntl
except ImportError:  # not on Windows: two writers of one folder at a time are then not kept apart
    fcntl = None  # type: ignore[assignment]

PRODUCER = "certbound"  # in the ONNX files written, and in the pages' <meta name="generator">
_OURS = ".certbound-"
STAGED, COMMIT, UNDO, DONE = (_OURS + word for word in ("staged", "commit", "undo", "done"))
_NEW = ".certbound-new"
_NAMES, _FORMAT = "names.json", "certbound-journal-1"
_HEAD = 1 << 16  # bytes of a file that show its format

ARRAYS = b"certbound-arrays-1"  # how the .npz files that are written here end: the archive's comment
_SOURCE = f"Written by {PRODUCER} \\d"
_MARKS = {  # suffix -> how the files begin that are written here
    ".json": r'\{\s*"format": "certbound-[a-z-]+-\d+"',
    ".jsonl": r'\{"format": "certbound-[a-z-]+-\d+"',
    ".toml": r'format = "certbound-[a-z-]+-\d+"|id = .*\n(sentence = .*\n)?verdict = "(proved|refuted)"\ntrust = '
    r'|activation = "\w+"\n(smoothness = |\n?\[\[piece\]\]|piece = )',
    ".smt2": r"; .*\n(;.*\n)*\(set-logic QF_\w+\)\n\(set-info :status ",
    ".c": rf"/\* {_SOURCE}",
    ".h": rf"/\* {_SOURCE}",
    ".m": rf"function .*\n% {_SOURCE}",
    ".py": rf"# {_SOURCE}",
    ".v": rf"\(\* {_SOURCE}",
    ".svg": rf"<svg [^<>]*>\n<!-- {_SOURCE}",
    ".yaml": rf"# {_SOURCE}",
    ".html": r'[^\0]{0,400}<meta name="generator" content="certbound\b|[^\0]{0,400}<title>certbound report: ',
}


@dataclass(frozen=True)
class Streamed:
    """The content of a large file: its size, its SHA-256, and a function that yields its bytes piece by piece."""

    size: int
    sha256: str
    pieces: Callable[[], Iterator[bytes | memoryview]]


Content = str | bytes | Streamed


def inside(folder: Path, name: str) -> Path:
    """The file ``name`` (parts joined by /) below ``folder``. Raises OutputError if it would lie anywhere else."""
    parts = name.split("/")
    reason = misplaced(name)
    if not reason and any(part.startswith(_OURS) or part.endswith(_NEW) for part in parts):
        reason = f"names that begin with {_OURS} or end with {_NEW} are kept for writing"
    elif not reason and len(parts) > 1 and not (folder / name).parent.resolve().is_relative_to(folder.resolve()):
        reason = "a link leads out of the folder"
    if reason:
        raise OutputError(
            f"the file name {name[:200]!r} is not one below the folder: {reason}",
            where=str(folder),
            hint="rename what the name comes from",
        )
    return folder / name


def write(folder: Path, files: Mapping[str, Content], *, force: bool = False) -> Path:
    """Write all ``files`` (name or path below ``folder`` -> content) or none; other files in the folder stay.

    The folder is made if need be. Raises OutputError if it cannot be written, a name leads out of it or, without
    ``force``, a file is there that certbound did not write.
    """
    data = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
    try:
        recover(folder)
        refuse_foreign(folder, data, force=force)
        if not folder.is_dir():
            _make(folder, data)
            return folder
        with _locked(folder):
            _recover(folder)
            refuse_foreign(folder, data, force=force)
            _replace_in(folder, data)
    except OSError as error:
        raise OutputError(
            f"cannot be written ({error.strerror or error})",
            where=str(error.filename2 or folder),
            hint="choose a place you may write to",
        ) from None
    return folder


def write_file(file: Path, content: str | bytes, *, force: bool = False) -> Path:
    """The same for one file, by its path."""
    return write(file.parent, {file.name: content}, force=force) / file.name


def refuse_foreign(folder: Path, files: Mapping[str, Content | None], *, force: bool = False) -> None:
    """Raises OutputError if ``files`` could not be written to ``folder``, or would replace one of somebody else's.

    For a start before long work: None is a content that is not known yet. With ``force`` any file may be replaced.
    """
    above = next((p for p in (folder.absolute(), *folder.absolute().parents) if os.path.lexists(p)), folder)
    if not above.is_dir():
        raise OutputError(f"{above} is a file, not a folder", where=str(folder), hint="choose another place")
    for name, content in files.items():
        file = inside(folder, name)
        if file.is_dir():
            raise OutputError("is a folder, and a file is to be written there", where=str(file))
        if force or not os.path.lexists(file):
            continue
        known = content.encode() if isinstance(content, str) else content
        if not is_ours(file) and (known is None or not _holds(file, known)):
            raise OutputError(
                "exists, and certbound did not write it",
                where=str(file),
                hint="choose another place, or replace it with --force",
            )


def is_ours(file: Path) -> bool:
    """Whether certbound wrote the file, by its format."""
    if file.suffix == ".data":
        model = file.with_suffix("")
        if model.suffix == ".onnx" and is_ours(model) and file.name.encode() in (_read(model) or b""):
            return True  # the data file of a model that is written here; it may be large
    head = _read(file, _HEAD)
    if head is None:
        return False
    if _recorded(file):
        return True
    if file.suffix == ".npz":
        return (_read(file) or b"").endswith(ARRAYS)
    if file.suffix == ".onnx":
        return _producer(file) == PRODUCER.encode()
    mark = _MARKS.get(file.suffix)
    if mark is None or not re.match(mark, head.decode("utf-8", "replace")):
        return False
    return (
        file.suffix != ".smt2" or b"\n; The negated claim is asserted, " in head or is_ours(file.with_suffix(".toml"))
    )


def recover(folder: Path) -> None:
    """End a write to ``folder`` that was cut short: everybody who reads a set of files calls it first.

    Does nothing in a folder without such a write. Raises OutputError if it can be neither ended nor undone.
    """
    begun = _begun(folder)
    try:
        if os.path.lexists(begun):
            with suppress(PermissionError), _locked(begun.parent):
                _clear(begun)
        if not any(os.path.lexists(folder / name) for name in (STAGED, COMMIT, UNDO, DONE)):
            return
        with _locked(folder):
            _recover(folder)
    except OSError as error:
        if any(os.path.lexists(folder / name) for name in (COMMIT, UNDO)):
            raise OutputError(
                f"a write to it was cut short, and cannot be ended now ({error.strerror or error})",
                where=str(folder),
                hint="run this again as a user who may write there",
            ) from None


# A folder that is not there yet.


def _begun(folder: Path) -> Path:
    place = folder.absolute()
    return place.parent / f".{place.name}{_NEW}"


def _make(folder: Path, data: Mapping[str, bytes | Streamed]) -> None:
    begun = _begun(folder)
    missing = [p for p in (begun.parent, *begun.parent.parents) if not p.exists()]
    try:
        begun.parent.mkdir(parents=True, exist_ok=True)
        with _locked(begun.parent):
            _clear(begun)
            try:
                begun.mkdir()
                for name, content in data.items():
                    inside(begun, name).parent.mkdir(parents=True, exist_ok=True)
                    _store(begun / name, content)
                _sync(begun)
                begun.rename(folder)
                _sync(begun.parent)
            finally:
                _clear(begun)
    except BaseException:
        for made in missing:
            with suppress(OSError):
                made.rmdir()
        raise


# A folder that is there. Everything below is called by the one who holds its lock.


def _replace_in(folder: Path, data: Mapping[str, bytes | Streamed]) -> None:
    changed = {name: content for name, content in data.items() if not _holds(inside(folder, name), content)}
    if not changed:
        return
    stage = folder / STAGED
    stage.mkdir()
    try:
        rows = []
        for i, (name, content) in enumerate(changed.items()):
            _store(stage / f"new-{i}", content)
            there = os.path.lexists(folder / name)
            if there and len(changed) > 1:
                _keep(folder / name, stage / f"old-{i}")
            rows.append({"name": name, "old": there})
        if len(changed) == 1 and (folder / name).parent.is_dir():
            (stage / "new-0").replace(folder / name)  # one file needs no journal
            _sync((folder / name).parent)
            return
        parents = {p for name in changed for p in Path(name).parents if p != Path() and not (folder / p).exists()}
        folders = sorted((p.as_posix() for p in parents), key=len)
        _store(stage / _NAMES, json.dumps({"format": _FORMAT, "files": rows, "folders": folders}).encode())
        _sync(stage)
        stage.rename(folder / COMMIT)
        _sync(folder)
    finally:
        _clear(stage)
    _finish(folder)


def _finish(folder: Path) -> None:
    """Move the new files of COMMIT to their places; if one cannot be moved, put the old ones back and raise."""
    commit = folder / COMMIT
    files, _ = _journal(folder, commit)
    try:
        for i, (name, _) in enumerate(files):
            if _is_plain(commit / f"new-{i}"):
                target = inside(folder, name)
                target.parent.mkdir(parents=True, exist_ok=True)
                (commit / f"new-{i}").replace(target)
        for place in {(folder / name).parent for name, _ in files}:
            _sync(place)
    except BaseException:
        commit.rename(folder / UNDO)
        _undo(folder)
        raise
    _forget(commit)


def _undo(folder: Path) -> None:
    """Put back the old files of UNDO."""
    undo = folder / UNDO
    files, folders = _journal(folder, undo)
    for i, (name, old) in enumerate(files):
        if os.path.lexists(undo / f"new-{i}"):
            continue  # it was not moved
        if not old:
            inside(folder, name).unlink(missing_ok=True)
        elif os.path.lexists(undo / f"old-{i}"):
            (undo / f"old-{i}").replace(inside(folder, name))
    for name in reversed(folders):
        with suppress(OSError):
            inside(folder, name).rmdir()
    _forget(undo)


def _recover(folder: Path) -> None:
    for name in (STAGED, DONE):
        _clear(folder / name)
    if os.path.lexists(folder / COMMIT):
        try:
            _finish(folder)
        except OSError:
            if any(os.path.lexists(folder / name) for name in (COMMIT, UNDO)):
                raise  # else the old set is there again
    if os.path.lexists(folder / UNDO):
        _undo(folder)


def _journal(folder: Path, journal: Path) -> tuple[list[tuple[str, bool]], list[str]]:
    """((name, whether an old file was there) per file, folders made); OutputError for what no writer here left."""
    try:
        if journal.is_symlink() or not _is_plain(journal / _NAMES):
            raise ValueError("no list of files")
        table: Any = json.loads(_read(journal / _NAMES) or b"")
        if table["format"] != _FORMAT:
            raise ValueError("another format")
        files = [(str(row["name"]), bool(row["old"])) for row in table["files"]]
        folders = [str(name) for name in table["folders"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise OutputError(
            f"not what a write that was cut short leaves ({error})", where=str(journal), hint="remove this folder"
        ) from None
    for name in [*folders, *(name for name, _ in files)]:
        inside(folder, name)
    return files, folders


def _forget(journal: Path) -> None:
    done = journal.with_name(DONE)
    journal.rename(done)  # the journal is of no effect before its parts vanish
    _clear(done)


# Files.


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One writer at a time; the lock of a process that dies is gone."""
    handle = None
    with suppress(OSError):  # where folders cannot be opened or locked
        handle = os.open(folder, os.O_RDONLY)
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _store(file: Path, content: bytes | Streamed) -> None:
    with file.open("xb") as stream:
        for piece in content.pieces() if isinstance(content, Streamed) else (content,):
            stream.write(piece)
        stream.flush()
        os.fsync(stream.fileno())


def _sync(folder: Path) -> None:
    with suppress(OSError):  # where folders cannot be opened
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _keep(file: Path, target: Path) -> None:
    try:
        os.link(file, target, follow_symlinks=False)
    except (OSError, NotImplementedError):  # a file system without links
        shutil.copy2(file, target, follow_symlinks=False)


def _clear(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _is_plain(file: Path) -> bool:
    return file.is_file() and not file.is_symlink()


def _read(file: Path, limit: int = -1) -> bytes | None:
    try:
        if not file.is_file() or file.stat().st_size > MAX_MODEL:
            return None
        with file.open("rb") as stream:
            return stream.read(limit)
    except OSError:
        return None


def _holds(file: Path, content: bytes | Streamed) -> bool:
    """Whether the file has this content already: then nothing is replaced."""
    if isinstance(content, Streamed):
        with suppress(OSError):
            if _is_plain(file) and file.stat().st_size == content.size:
                with file.open("rb") as stream:
                    return hashlib.file_digest(stream, "sha256").hexdigest() == content.sha256
        return False
    return _read(file, len(content) + 1) == content


def _recorded(file: Path) -> bool:
    """Whether it is the network of the violation.json beside it, or a data file of it."""
    try:
        table = json.loads(_read(file.with_name("violation.json")) or b"")
        known = {**table.get("data_sha256", {}), "model.onnx": table["model_sha256"]}
        stated = known.get(file.name) if str(table["format"]).startswith("certbound-violation-") else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False
    return stated is not None and hashlib.sha256(_read(file) or b"").hexdigest() == stated


def _producer(file: Path) -> bytes | None:
    """producer_name (field 2) of an ONNX file; None if there is none before its first large field."""
    data, at = _read(file, _HEAD) or b"", 0

    def varint() -> int:
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at, value, shift = at + 1, value | (byte & 127) << shift, shift + 7
            if byte < 128:
                return value

    try:
        while True:
            key = varint()
            length = varint()  # of a field of wire type 2; of type 0 it is the value itself
            if key == 2 << 3 | 2:
                return data[at : at + length]
            if key & 7 not in (0, 2):
                return None
            at += length if key & 7 == 2 else 0
    except IndexError:
        return None
