"""All functions of the exported graph that are written, by their names in torch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .activations import ACTIVATIONS
from .arithmetic import ARITHMETIC
from .layers import LAYERS
from .moves import MOVES
from .normalisation import NORMALISATIONS

OPERATORS: dict[str, Callable[..., Any]] = {**ARITHMETIC, **ACTIVATIONS, **MOVES, **LAYERS, **NORMALISATIONS}
