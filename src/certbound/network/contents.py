"""What a model file says beside the graph: names and shapes of its inputs, outputs and stored tensors."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Named:
    """A tensor by its name in the file, and its shape there; a symbolic first dimension is 1."""

    name: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Stored(Named):
    """A stored tensor with the first node that uses it: its name and operator, "" if no chosen output needs it."""

    node: str = ""
    operator: str = ""


@dataclass(frozen=True)
class Contents:
    """``outputs``: those chosen; ``parameters``: in the order of theta; ``fixed``: constants, in the order of their
    use; ``unused``: stored numbers that no chosen output needs.
    """

    inputs: tuple[Named, ...]
    outputs: tuple[Named, ...]
    parameters: tuple[Stored, ...]
    fixed: tuple[Stored, ...]
    unused: tuple[Stored, ...]
