"""New keys: two files, the private one for its owner's eyes only."""

from __future__ import annotations

import os
from pathlib import Path

from ..errors import OutputError
from .attestation import new_key


def write_new_key(file: Path) -> Path:
    """Write an ed25519 key to ``file`` (private, readable by its owner only) and ``file``.pub; the latter is returned.

    Raises OutputError if either is there.
    """
    public = file.with_name(file.name + ".pub")
    for target in (file, public):
        if target.exists() or target.is_symlink():
            raise OutputError("there is a file of this name; keys are never replaced", where=str(target))
    texts = new_key()
    for target, text, mode in zip((file, public), texts, (0o600, 0o644), strict=True):
        try:
            with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as stream:
                stream.write(text)
        except OSError as error:
            raise OutputError(f"cannot be written ({error.strerror})", where=str(target)) from None
    return public
