"""The ONNX file that is being written for an exported graph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..forms import writer


class Writer(writer.Writer):
    """``target``: the function of the exported graph that is being written, and of which ``shape``. ``torch``: the
    library, imported by export.py alone.
    """

    def __init__(self, torch: Any, dtype: np.dtype[Any], reserved: Sequence[str]) -> None:
        super().__init__(dtype, reserved)
        self.torch = torch
        self.target: Any = None
        self.shape: tuple[int, ...] = ()

    def at(self, target: Any, scope: str) -> None:
        """The function that is written next, and the module that calls it."""
        self.target, self.scope = target, scope
        self.where = f"{f'module {scope!r}' if scope else 'the module'}: {target}"
