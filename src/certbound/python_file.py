"""FILE.py:NAME on the command line: what a Python file of the user's defines, and what it returns when it is called.

Whatever their code raises is a CertboundError that says so, with the file's own lines of the traceback; what it prints
goes to stderr, so that stdout stays the command's.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import sys
import traceback
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from .errors import CertboundError, known

_FRAMES = 3  # of the file's own, the last ones
_LINE = 100  # characters of one that are shown


def is_named(text: str) -> bool:
    """Whether the text is FILE.py:NAME."""
    return text.rpartition(":")[0].endswith(".py")


def named(file: str, name: str) -> Any:
    """The object ``name`` of the Python file, which is run once in a process. Raises CertboundError."""
    path = Path(os.path.abspath(file))  # noqa: PTH100 -- links stay: the file's neighbours lie beside the link
    if not path.is_file():
        what = "is no file" if path.exists() else "there is no such file"
        raise CertboundError(what, where=file, hint="give FILE.py:NAME")
    if not name.isidentifier():
        raise CertboundError(f"{name!r} is no name of Python", where=file, hint="give FILE.py:NAME")
    module = _module(path, file)
    try:
        return getattr(module, name)
    except AttributeError:
        here = [n for n, v in vars(module).items() if callable(v) and getattr(v, "__module__", None) == module.__name__]
        raise CertboundError(f"it defines no {name!r}", where=file, hint=known(name, here)) from None


def returned(file: str, name: str) -> Any:
    """What the function or class ``name`` of the file returns without arguments; any other object is it itself.

    Raises CertboundError.
    """
    found = named(file, name)
    if not (isinstance(found, type) or hasattr(found, "__code__") or hasattr(found, "func")):
        return found
    with _attributed(file, f"{name}() raised "):
        return found()


@lru_cache(maxsize=8)
def _module(path: Path, shown: str) -> Any:
    name = f"certbound_target_{path.stem}_{hashlib.sha256(os.fsencode(path)).hexdigest()[:8]}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise CertboundError("is no Python file", where=shown, hint="give FILE.py:NAME")
    module = importlib.util.module_from_spec(spec)
    if str(path.parent) not in sys.path:
        sys.path.insert(0, str(path.parent))  # what the file imports from its own folder
    sys.modules[name] = module  # dataclasses look themselves up there
    try:
        with _attributed(shown, "running it raised "):
            spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


@contextlib.contextmanager
def _attributed(file: str, what: str) -> Iterator[None]:
    """Runs the user's code."""
    try:
        with contextlib.redirect_stdout(sys.stderr):
            yield
    except (Exception, SystemExit) as error:
        text = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
        raise CertboundError(f"{what}{text[:300]}", where=file, hint="\n  ".join(_frames(error, file))) from None


def _frames(error: BaseException, file: str) -> list[str]:
    """The lines of the file that were under way, the innermost last."""
    if isinstance(error, SyntaxError) and error.filename is not None and error.lineno is not None:
        return [f"{Path(error.filename).name}, line {error.lineno}: {(error.text or '').strip()[:_LINE]}"]
    folder = Path(os.path.abspath(file)).parent  # noqa: PTH100
    own = [f for f in traceback.extract_tb(error.__traceback__) if Path(f.filename).is_relative_to(folder)]
    return [
        f"{Path(f.filename).relative_to(folder)}, line {f.lineno}, in {f.name}: {(f.line or '').strip()[:_LINE]}"
        for f in own[-_FRAMES:]
    ]
