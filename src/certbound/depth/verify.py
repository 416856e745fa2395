"""The checker's word on what was found, before anything is printed."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from ..certificate.check import check
from ..errors import InfeasibleError
from .evidence import CERTIFICATE, CLAIM


def verify(files: Mapping[str, str | bytes], model: Path, hint: str) -> None:
    """Raises InfeasibleError, with ``hint``, unless the checker accepts the claim among ``files`` for the model."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in files.items():
            (folder / file).write_bytes(content if isinstance(content, bytes) else content.encode())
        result = check(folder / CLAIM, folder / CERTIFICATE, model)
    if result.status != 0:
        raise InfeasibleError(
            f"the checker does not accept what was found ({result.verdict}: {result.reason})", hint=hint
        )
