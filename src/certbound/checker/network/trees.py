"""Trees of what is computed entry by entry from one view of a value."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, NamedTuple

X, CONSTANT, UNIT, UNITS = "x", "constant", "unit", "units"
GREATER, WHERE = "greater", "where"  # a comparison with a constant on the right, and a choice by it


class Tree(NamedTuple):
    """``key``: equal for equal trees. ``payload``: the number or numbers of a constant, the unit or the units.

    ``label``: the node that built it, in the order of the file. ``spreads``: whether a view other than a reshape can be
    moved beneath it: all its constants are scalars, and it has one unit for all entries.
    """

    key: int
    operator: str
    children: tuple[Tree, ...]
    payload: Any
    label: str
    spreads: bool


class Forest:
    """Gives equal trees equal keys, so that a comparison costs nothing however often a subtree occurs."""

    def __init__(self) -> None:
        self._keys: dict[Hashable, int] = {}
        self.x = self.tree(X, (), None, "")

    def tree(self, operator: str, children: tuple[Tree, ...], payload: Any, label: str) -> Tree:
        """The tree as it is, without looking for a known form."""
        numbers = payload if isinstance(payload, tuple) and operator == CONSTANT else (payload,)
        held = tuple((v.lo, v.hi) if hasattr(v, "lo") else v for v in numbers)
        key = self._keys.setdefault((operator, tuple(c.key for c in children), held), len(self._keys))
        spreads = all(c.spreads for c in children) and operator != UNITS
        if operator == CONSTANT and isinstance(payload, tuple):
            spreads = False
        return Tree(key, operator, children, payload, label, spreads)
