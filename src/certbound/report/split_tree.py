"""How a domain was split, read from a certificate: the counts, and a drawing of a tree that is not too large."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

DRAWN = 64  # leaves
_DEEP = 16
_ROW = 20  # pixels
_LETTER = 8


@dataclass(frozen=True)
class Cell:
    """A node of the tree: a box over the boxes that it was cut into. ``text`` is empty where it would not fit."""

    x: float
    y: float
    width: float
    kind: str
    text: str
    title: str


@dataclass(frozen=True)
class TreePicture:
    """The drawing in one size."""

    size: str
    width: int
    height: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Split:
    """``leaves`` and how many of them are ``empty``; ``cuts``: (what was cut, how often); ``pictures``: or none."""

    leaves: int
    empty: int
    depth: int
    cuts: tuple[tuple[str, int], ...]
    forms: tuple[tuple[str, str], ...]
    pictures: tuple[TreePicture, ...]


def tree(value: Any) -> str:
    """As a test of a shape: a split tree, whose size alone is limited by what reads the file."""
    open_ = [value]
    while open_:
        node = open_.pop()
        if node is None:
            continue
        if type(node) is not list or len(node) not in (3, 5):
            return "a split tree"
        head = node[:-2]
        if [type(v) for v in head] not in ([int], [int, int, str]):
            return "a split tree"
        open_ += node[-2:]
    return ""


def split(local: dict[str, Any]) -> Split | None:
    """What certificate.local says of the split; None where the domain is one box."""
    if local["tree"] is None:
        return None
    leaves, cuts, depth = 0, Counter[str](), 0
    open_ = [(local["tree"], 0)]
    while open_:
        node, level = open_.pop()
        depth = max(depth, level)
        if node is None:
            leaves += 1
            continue
        cuts["kinks of neurons" if len(node) == 5 else f"input {node[0]}"] += 1
        open_ += [(below, level + 1) for below in node[-2:]]
    forms: dict[str, Counter[str]] = {}
    for leaf in local["leaves"]:
        for quantity, form in leaf.get("forms", {}).items():
            if not quantity.startswith("row "):
                forms.setdefault(quantity, Counter())[form] += 1
    words = tuple(
        (quantity, ", ".join(f"{form} in {n}" for form, n in found.most_common())) for quantity, found in forms.items()
    )
    empty = sum("empty" in leaf for leaf in local["leaves"])
    small = leaves <= DRAWN and depth <= _DEEP
    pictures = (_picture("wide", 660, local), _picture("narrow", 340, local)) if small else ()
    return Split(leaves, empty, depth, tuple(cuts.most_common(8)), words, pictures)


def _picture(size: str, width: int, local: dict[str, Any]) -> TreePicture:
    """Every leaf of one width, every node as wide as its leaves, the whole domain at the top."""
    cells: list[Cell] = []
    leaves = local["leaves"]
    each = width / _count(local["tree"])
    at = 0

    def add(level: int, wide: float, kind: str, text: str, title: str) -> None:
        fits = text if _LETTER * len(text) + 4 <= wide else ""
        cells.append(Cell(round(at * each, 1), float(level * _ROW), round(wide, 1), kind, fits, title))

    def place(node: Any, level: int) -> None:
        nonlocal at
        if node is None:
            empty = at < len(leaves) and "empty" in leaves[at]
            title = f"leaf {at + 1}{', without a point' if empty else ''}"
            add(level, each, "empty" if empty else "leaf", str(at + 1), title)
            at += 1
            return
        wide = _count(node) * each
        if len(node) == 5:
            add(level, wide, "kink", "kink", f"cut at a kink of neuron {node[1]} of port {node[0]}")
        else:
            add(level, wide, "cut", f"x{node[0]}", f"input {node[0]} halved")
        place(node[-2], level + 1)
        place(node[-1], level + 1)

    place(local["tree"], 0)
    height = int(max(cell.y for cell in cells)) + _ROW
    return TreePicture(size, width, height, tuple(cells))


def _count(node: Any) -> int:
    return 1 if node is None else _count(node[-2]) + _count(node[-1])
