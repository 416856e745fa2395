"""What is computed entry by entry from one view of a value, before it is made into nodes.

Exporters write activations out as several operators; they are recognised as a tree (patterns.py). A tree that is no
such pattern becomes one node for each of its operations. Equal trees have one number, so that they are made once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..graph import Array, Index, Unit


@dataclass(frozen=True, eq=False)
class Numbers:
    """Fixed numbers in a tree: one, or one for each entry; each within its error (None: exact)."""

    values: Array = field(repr=False)
    errors: Array | None = field(default=None, repr=False)

    @property
    def key(self) -> object:
        """Equal for equal numbers."""
        if self.values.size == 1 and self.errors is None:
            return float(self.values.item())
        parts = [self.values, np.zeros(0) if self.errors is None else self.errors]
        return tuple((part.size, hashlib.sha256(np.ascontiguousarray(part).tobytes()).digest()) for part in parts)


@dataclass(frozen=True, eq=False)
class Tree:
    """One operation on the trees below it; ``label``: the node of the file that it comes from.

    Operations: x, unit (entry i by units[members[i]], or units[0]), neg, add, sub, mul of two trees, or of one
    tree and ``numbers``: add, sub, mul, div, and with the numbers on the left: rsub. Quotients of trees are products
    with reciprocals.
    """

    operation: str
    label: str = ""
    below: tuple[Tree, ...] = ()
    numbers: Numbers | None = None
    units: tuple[Unit, ...] = ()
    members: Index | None = field(default=None, repr=False)
    number: int = 0  # equal for equal trees, whatever their labels

    @property
    def unit(self) -> Unit | None:
        """The unit of all entries, if it is one."""
        return self.units[0] if self.operation == "unit" and self.members is None else None

    @property
    def numbers_of_entries(self) -> bool:
        """Whether its own operation differs from entry to entry."""
        return self.members is not None or (self.numbers is not None and self.numbers.values.size > 1)


X = Tree("x")


class Forest:
    """Numbers the trees of a file, so that equal ones are known as such."""

    def __init__(self) -> None:
        self._known: dict[object, int] = {}
        self._uniform: dict[int, bool] = {X.number: True}

    def make(
        self,
        operation: str,
        label: str,
        below: tuple[Tree, ...],
        *,
        numbers: Numbers | None = None,
        units: Sequence[Unit] = (),
        members: Index | None = None,
    ) -> Tree:
        """The tree."""
        key = (
            operation,
            tuple(tree.number for tree in below),
            None if numbers is None else numbers.key,
            tuple(units),
            None if members is None else members.tobytes(),
        )
        number = self._known.setdefault(key, len(self._known) + 1)
        tree = Tree(operation, label, below, numbers, tuple(units), members, number)
        if number not in self._uniform:
            self._uniform[number] = not tree.numbers_of_entries and all(self.uniform(t) for t in below)
        return tree

    def unit(self, label: str, unit: Unit, below: Tree) -> Tree:
        """One activation of all entries."""
        return self.make("unit", label, (below,), units=(unit,))

    def uniform(self, tree: Tree) -> bool:
        """Whether it does the same to every entry."""
        return self._uniform[tree.number]


def post_order(tree: Tree) -> list[Tree]:
    """The trees below and itself, each once, after all that it is made of."""
    order: list[Tree] = []
    done: set[int] = set()
    stack: list[tuple[Tree, bool]] = [(tree, False)]
    while stack:
        item, ready = stack.pop()
        if item.number in done:
            continue
        if ready or not item.below:
            done.add(item.number)
            order.append(item)
        else:
            stack.append((item, True))
            stack += [(child, False) for child in reversed(item.below)]
    return order
