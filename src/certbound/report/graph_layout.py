"""Where the boxes and lines of a layered drawing go: layers from top to bottom, few crossings, straight lines.

Boxes are numbered so that what a box takes has a smaller number. A line that passes layers on its way leaves room in
them, as if a narrow box stood there; the lines of one box run together as far as they can (its trunk).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

PER_LAYER = 5  # boxes side by side; more are moved down, so that a page is wide enough
_SWEEPS = 12
_PASSES = 120
_TRUNK = 6  # pixels that a passing line takes
_GAP = 16  # pixels between neighbours

Item = tuple[int, int]  # a box and a layer: the box itself in its own layer, its trunk in those below


@dataclass(frozen=True)
class Layout:
    """layer: of every box; x: the middle of every box and of every trunk in a layer it passes; width: of it all."""

    layer: tuple[int, ...]
    x: dict[Item, int]
    width: int

    @property
    def depth(self) -> int:
        """Number of layers."""
        return max(self.layer) + 1


def layout(parents: Sequence[Sequence[int]], box: int) -> Layout:
    """The layout of boxes ``box`` pixels wide; parents[v]: what box v takes, all below v."""
    layer = _layers(parents)
    rows = _rows(parents, layer)
    links = _links(parents, layer)
    rows = _ordered(rows, links)
    x = _coordinates(rows, links, layer, box)
    left = min(x[item] - _width(item, layer, box) / 2 for item in x)
    placed = {item: round(value - left) for item, value in x.items()}
    right = max(placed[item] + _width(item, layer, box) / 2 for item in placed)
    return Layout(tuple(layer), placed, round(right))


def _layers(parents: Sequence[Sequence[int]]) -> list[int]:
    """By the longest path from the top; then boxes move down towards what takes them, if lines get shorter."""
    layer: list[int] = []
    used: Counter[int] = Counter()
    for v in range(len(parents)):
        at = max((layer[p] + 1 for p in parents[v]), default=0)
        while used[at] >= PER_LAYER:
            at += 1
        layer.append(at)
        used[at] += 1
    children: list[set[int]] = [set() for _ in parents]
    for v, given in enumerate(parents):
        for p in given:
            children[p].add(v)
    for v in reversed(range(1, len(parents))):
        if children[v]:
            places = range(layer[v] + 1, min(layer[c] for c in children[v]))
            free = [layer[v], *(at for at in places if used[at] < PER_LAYER)]
            used[layer[v]] -= 1
            layer[v] = _lower(free, [[layer[c] for c in children[p] if c != v] for p in set(parents[v])])
            used[layer[v]] += 1
    kept = {at: i for i, at in enumerate(sorted(set(layer)))}  # a layer may have lost all its boxes
    return [kept[at] for at in layer]


def _lower(free: Sequence[int], others: Sequence[Sequence[int]]) -> int:
    """The best of the layers ``free`` for a box, now in the first of them; others: where else its parents are taken.

    A line out of the box gets shorter, a trunk into it only longer where no other box takes it that far down. If it
    is all the same, boxes that share their trunks go down: these lines then run as one.
    """

    def longer(at: int) -> int:
        return sum(max(0, at - max([free[0], *taken])) for taken in others) - at

    return min(free, key=lambda at: (longer(at), -at if others and all(others) else at))


def _rows(parents: Sequence[Sequence[int]], layer: Sequence[int]) -> list[list[Item]]:
    """The items of each layer, in order of the boxes' numbers."""
    last = list(layer)
    for v, given in enumerate(parents):
        for p in given:
            last[p] = max(last[p], layer[v] - 1)
    rows: list[list[Item]] = [[] for _ in range(max(layer) + 1)]
    for v in range(len(parents)):
        for at in range(layer[v], last[v] + 1):
            rows[at].append((v, at))
    return rows


def _links(parents: Sequence[Sequence[int]], layer: Sequence[int]) -> set[tuple[Item, Item]]:
    """The stretches of lines between one layer and the next."""
    links: set[tuple[Item, Item]] = set()
    for v, given in enumerate(parents):
        for p in given:
            links.update(((p, at), (p, at + 1)) for at in range(layer[p], layer[v] - 1))
            links.add(((p, layer[v] - 1), (v, layer[v])))
    return links


def _ordered(rows: list[list[Item]], links: set[tuple[Item, Item]]) -> list[list[Item]]:
    """Barycentre sweeps, down and up in turn; the order with the fewest crossings that was met."""
    above, below = _neighbours(links)
    best, least = [list(row) for row in rows], _crossings(rows, below)
    for sweep in range(_SWEEPS):
        near = above if sweep % 2 == 0 else below
        for row in rows if sweep % 2 == 0 else reversed(rows):
            place = {item: i / max(1, len(r) - 1) for r in rows for i, item in enumerate(r)}
            means = {
                item: sum(place[n] for n in near[item]) / len(near[item]) if near.get(item) else place[item]
                for item in row
            }
            row.sort(key=lambda item: means[item])
        if (count := _crossings(rows, below)) < least:
            best, least = [list(row) for row in rows], count
    return best


def _neighbours(links: set[tuple[Item, Item]]) -> tuple[dict[Item, list[Item]], dict[Item, list[Item]]]:
    above: dict[Item, list[Item]] = {}
    below: dict[Item, list[Item]] = {}
    for upper, lower in sorted(links):
        above.setdefault(lower, []).append(upper)
        below.setdefault(upper, []).append(lower)
    return above, below


def _crossings(rows: Sequence[Sequence[Item]], below: dict[Item, list[Item]]) -> int:
    place = {item: i for row in rows for i, item in enumerate(row)}
    count = 0
    for row in rows:
        ends = [sorted(place[n] for n in below.get(item, ())) for item in row]
        flat = [end for some in ends for end in some]
        count += sum(flat[i] > end for j, end in enumerate(flat) for i in range(j))
    return count


def _width(item: Item, layer: Sequence[int], box: int) -> int:
    return box if layer[item[0]] == item[1] else _TRUNK


def _coordinates(
    rows: Sequence[Sequence[Item]], links: set[tuple[Item, Item]], layer: Sequence[int], box: int
) -> dict[Item, float]:
    """Every item as near to the mean of its neighbours as those beside it allow; trunks are kept straight."""
    x: dict[Item, float] = {}
    offsets = []
    for row in rows:
        widths = [_width(item, layer, box) for item in row]
        at, offset = 0.0, []
        for i, width in enumerate(widths):
            at += (widths[i - 1] + width) / 2 + _GAP if i else 0.0
            offset.append(at)
        offsets.append(offset)
        x.update({item: o - at / 2 for item, o in zip(row, offset, strict=True)})
    pulls: dict[Item, list[tuple[Item, float]]] = {item: [] for row in rows for item in row}
    for upper, lower in sorted(links):
        same = 20.0 if upper[0] == lower[0] else 1.0
        pulls[upper].append((lower, same))
        pulls[lower].append((upper, same))
    for turn in range(_PASSES):
        for row, offset in zip(*((rows, offsets) if turn % 2 == 0 else (rows[::-1], offsets[::-1])), strict=True):
            wanted, weights = [], []
            for item, o in zip(row, offset, strict=True):
                weight = sum(w for _, w in pulls[item])
                mean = sum(w * x[n] for n, w in pulls[item]) / weight if weight else x[item]
                wanted.append(mean - o)
                weights.append(weight or 1.0)
            x.update({i: s + o for i, s, o in zip(row, _increasing(wanted, weights), offset, strict=True)})
    _straighten(x, rows, layer, box)
    return x


def _straighten(x: dict[Item, float], rows: Sequence[Sequence[Item]], layer: Sequence[int], box: int) -> None:
    """Make every trunk vertical over as many layers as the boxes and lines beside it allow."""
    trunks: dict[int, list[tuple[Item, Item | None, Item | None]]] = {}
    for row in rows:
        for i, item in enumerate(row):
            if layer[item[0]] != item[1]:
                beside = row[i - 1] if i else None, row[i + 1] if i + 1 < len(row) else None
                trunks.setdefault(item[0], []).append((item, *beside))
    for _ in range(2):
        for trunk in sorted(trunks.values(), key=len, reverse=True):
            at = 0
            while at < len(trunk):
                low, high, end = -math.inf, math.inf, at
                while end < len(trunk):
                    item, left, right = trunk[end]
                    lower = max(low, -math.inf if left is None else x[left] + _apart(left, item, layer, box))
                    upper = min(high, math.inf if right is None else x[right] - _apart(item, right, layer, box))
                    if lower > upper:
                        break
                    low, high, end = lower, upper, end + 1
                end = max(end, at + 1)
                mean = sum(x[item] for item, _, _ in trunk[at:end]) / (end - at)
                if low <= high:
                    x.update({item: min(max(mean, low), high) for item, _, _ in trunk[at:end]})
                at = end


def _apart(left: Item, right: Item, layer: Sequence[int], box: int) -> float:
    return (_width(left, layer, box) + _width(right, layer, box)) / 2 + _GAP


def _increasing(wanted: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The nondecreasing numbers nearest to ``wanted`` in weighted squares: neighbours in conflict share their mean."""
    pools: list[tuple[float, float, int]] = []  # mean, weight, how many
    for value, weight in zip(wanted, weights, strict=True):
        mean, total, count = value, weight, 1
        while pools and pools[-1][0] >= mean:
            other, more, n = pools.pop()
            mean = (mean * total + other * more) / (total + more)
            total, count = total + more, count + n
        pools.append((mean, total, count))
    return [mean for mean, _, count in pools for _ in range(count)]
