"""The drawing of a network as a graph: nodes, parameter groups and their uses, where the bound grows.

Everything is taken from a certificate's plan, whose nodes, parents and groups the checker compares with the model
file. What is made here is geometry and words; the template graph.html.j2 writes the SVG and escapes every name.
"""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .graph_folding import Part, fold
from .graph_growth import NOTICEABLE, Growth, figure, noticeable
from .graph_layout import Layout, layout

BOX, HEIGHT = 156, 46  # pixels
ABOVE, BELOW, SIDE = 34, 4, 8  # room over a box for lines, under it, and at the sides of the drawing
FIRST = 18  # room over the first layer, into which no line leads
OUT = 40  # and under the last one, for the word "output"
ROW = ABOVE + HEIGHT + BELOW
BAND = 3  # layers of one SVG: a printed page ends between two of them, never within a box
NAME, KIND = 18, 12  # columns of a name and of a kind in a box
LABELS = 5  # growths written out
TAKEN = 12  # numbers of values that the words about a box list
_PORTS = 16.0  # pixels between the heads of lines into one box, if there is room

# rule -> sign in the box, word
KINDS = {
    "input": ("x", "input"),
    "affine": ("W", "affine"),
    "linear": ("Σ", "linear"),
    "elementwise": ("φ", "activation"),
    "product": ("⊙", "product"),
    "folded": ("⋮", "folded"),
}


@dataclass(frozen=True)
class Box:
    """A box: its place, and what is written in it. bar: pixels; label: the growth, if it is written out."""

    number: int
    kind: str
    sign: str
    name: str
    second: str
    badge: str
    shared: bool
    title: str
    bar: int
    label: str
    layer: int
    x: int
    y: int
    output: bool

    @property
    def badge_width(self) -> int:
        """Pixels."""
        return 8 + 7 * len(self.badge)


@dataclass(frozen=True)
class Line:
    """The piece of a line within a band. head: whether it ends there, at (x, y); uses: how often one takes the other.

    start and end are the boxes' places in the order of the network.
    """

    start: int
    end: int
    path: str
    x: int
    y: int
    head: bool
    uses: int


@dataclass(frozen=True)
class Band:
    """Some layers: one SVG, top and height in pixels of the whole drawing."""

    top: int
    height: int
    boxes: list[Box]
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True)
class Drawing:
    """What the template writes. shared: number, name, uses of the groups used more than once; folded: nodes.

    symbol: of the bound whose growth is drawn.
    """

    width: int
    bands: list[Band]
    boxes: int
    nodes: int
    folded: int
    kinds: list[tuple[str, str, str]]
    shared: list[tuple[int, str, int]]
    most: list[str]
    symbol: str
    box_width: int = BOX
    box_height: int = HEIGHT


def is_chain(plan: Sequence[dict[str, Any]]) -> bool:
    """Whether every node takes the value before it alone, and no parameters are used twice: a line, not a graph."""
    groups = [step["group"] for step in plan if "group" in step]
    line = all(step["parents"] == [at - 1] for at, step in enumerate(plan) if at)
    return line and len(groups) == len(set(groups))


def drawing(plan: Sequence[dict[str, Any]], groups: Sequence[str], inputs: int, outputs: int) -> Drawing:
    """The drawing. plan: certificate.plan, its parents and groups in range; groups: the parameter groups' names."""
    growth = Growth(plan)
    uses = Counter(step["group"] for step in plan if "group" in step)
    sizes = {0: inputs, len(plan) - 1: outputs} | {at: step["size"] for at, step in enumerate(plan) if "size" in step}
    parts = fold([step["rule"] for step in plan], growth.parents, lambda part: growth.of(part) or 0.0)
    box_of = {v: i for i, part in enumerate(parts) for v in range(part.first, part.last + 1)}
    lines = Counter((box_of[p], box_of[v]) for v, given in enumerate(growth.parents) for p in given)
    lines = Counter({(p, v): count for (p, v), count in lines.items() if p != v})
    takes: list[list[int]] = [[] for _ in parts]
    for p, v in sorted(lines):
        takes[v].append(p)
    place = layout(takes, BOX)
    comparable = [growth.of_each(part) for part in parts if part.count == 1 or part.copies]
    largest = max([NOTICEABLE, *map(noticeable, comparable)])
    labelled = sorted(range(len(parts)), key=lambda i: -noticeable(growth.of(parts[i])))[:LABELS]
    boxes = []
    for i, part in enumerate(parts):
        known = growth.of(part)
        written = known is not None and (math.isinf(known) or (i in labelled and noticeable(known) > 0.0))
        kind, sign, name, second, badge = _texts(plan[part.first], part, sizes.get(part.first), uses)
        boxes.append(
            Box(
                part.first,
                kind,
                sign,
                shortened(name, NAME),
                second,
                badge,
                "×" in badge,
                _title(plan[part.first], part, groups, uses, growth),
                _bar(growth.of_each(part), largest),
                figure(known) if written else "",
                place.layer[i],
                place.x[i, place.layer[i]] + SIDE - BOX // 2,
                place.layer[i] * ROW + ABOVE,
                i == len(parts) - 1,
            )
        )
    return Drawing(
        place.width + 2 * SIDE,
        _bands(boxes, lines, place, takes),
        len(boxes),
        len(plan) - 1,
        sum(part.count for part in parts if part.count > 1),
        [(kind, *KINDS[kind]) for kind in KINDS if any(box.kind == kind for box in boxes)],
        [(group + 1, groups[group], uses[group]) for group in sorted(uses) if uses[group] > 1],
        [f"{boxes[i].name} {boxes[i].label}" for i in labelled if "×" in boxes[i].label],
        growth.symbol,
    )


def shortened(name: str, columns: int) -> str:
    """The end of a name, which tells nodes apart, in so many columns; wide characters take two."""
    widths = [2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in name]
    if sum(widths) <= columns:
        return name
    kept, left = len(name), columns - 1
    while kept and widths[kept - 1] <= left:
        kept -= 1
        left -= widths[kept]
    return "…" + name[kept:]


def _texts(step: dict[str, Any], part: Part, size: int | None, uses: Counter[int]) -> tuple[str, str, str, str, str]:
    """(kind, sign, name, second line, badge) of a box."""
    if part.count > 1:
        several = part.copies > 1 and part.period > 1
        name = f"{part.copies} × {part.period} nodes" if several else f"{part.count} nodes"
        return "folded", KINDS["folded"][0], name, "like those above" if part.copies else "not drawn", ""
    rule = step["rule"]
    sign, word = KINDS.get(rule, ("?", shortened(rule, KIND)))
    badge = ""
    if "group" in step:
        many = uses[step["group"]]
        badge = f"g{step['group'] + 1}" + (f" ×{many}" if many > 1 else "")
    second = word if size is None else f"{word} · {size}"
    return rule if rule in KINDS else "other", sign, step["node"] or "input", second, badge


def _title(step: dict[str, Any], part: Part, groups: Sequence[str], uses: Counter[int], growth: Growth) -> str:
    """What a box says when one points at it."""
    if part.count > 1:
        said = f"{part.count} nodes, {part.first} to {part.last}"
        said += f", like the {part.period} before" if part.copies else ", not drawn"
    else:
        said = f"{part.first}: {step['node'] or 'input'} ({KINDS.get(step['rule'], ('', step['rule']))[1]})"
        if given := growth.parents[part.first]:
            said += f", takes {', '.join(map(str, given[:TAKEN]))}{', …' if len(given) > TAKEN else ''}"
        if "group" in step:
            group = step["group"]
            said += f"; parameters g{group + 1}: {groups[group]}"
            said += f", used {uses[group]} times" if uses[group] > 1 else ""
    bound, grown = growth.bounds[part.last], figure(growth.of(part))
    said += f"; {growth.symbol} ≤ {'overflow' if math.isinf(bound) else f'{bound:.4g}'}"
    return f"{said}, {grown}" if grown else said


def _bar(growth: float | None, largest: float) -> int:
    """Its length: the logarithm of the growth; the largest one fills the box."""
    share = math.log(noticeable(growth) or 1.0) / math.log(largest)
    return round((BOX - 24) * min(1.0, share))


def _bands(
    boxes: Sequence[Box], lines: Counter[tuple[int, int]], place: Layout, takes: Sequence[Sequence[int]]
) -> list[Band]:
    """Up to BAND layers each, with the boxes in them and the pieces of lines that run there."""
    bands = []
    for first in range(0, place.depth, BAND):
        stop = min(first + BAND, place.depth)
        top = first * ROW if first else ABOVE - FIRST
        bottom = stop * ROW + (OUT if stop == place.depth else 0)
        bands.append(Band(top, bottom - top, [box for box in boxes if first <= box.layer < stop]))
    for (p, v), count in sorted(lines.items()):
        order = sorted(takes[v], key=lambda q: (place.x[q, place.layer[v] - 1], q))
        apart = min(_PORTS, (BOX - 60) / max(1, len(order) - 1))
        x = boxes[v].x + BOX // 2 + round((order.index(p) - (len(order) - 1) / 2) * apart)
        uses = 1 if "folded" in (boxes[p].kind, boxes[v].kind) else count
        for band, path in _pieces(p, place, place.layer[v], x):
            bands[band].lines.append(Line(p, v, path, x, boxes[v].y, band == place.layer[v] // BAND, uses))
    return bands


def _pieces(p: int, place: Layout, last: int, end: int) -> list[tuple[int, str]]:
    """(band, path) of a line from the foot of box p to the head of a box in layer ``last`` at x = ``end``."""
    first = place.layer[p]
    x = place.x[p, first] + SIDE
    pieces = [(first // BAND, f"M{x},{(first + 1) * ROW - BELOW}V{(first + 1) * ROW}")]
    for at in range(first + 1, last + 1):
        to = end if at == last else place.x[p, at] + SIDE
        y, foot = at * ROW, at * ROW + ABOVE
        bend = y + ABOVE // 2
        path = f"V{foot}" if to == x else f"C{x},{bend} {to},{bend} {to},{foot}"
        path += "" if at == last else f"V{(at + 1) * ROW}"
        band, before = pieces[-1]
        if band == at // BAND:
            pieces[-1] = band, before + path
        else:
            pieces.append((at // BAND, f"M{x},{y}{path}"))
        x = to
    return pieces
