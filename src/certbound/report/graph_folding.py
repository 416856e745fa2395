"""Which nodes of a long network are drawn, and which stretches of it one box stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

DRAWN = 60  # boxes at most
_ENDS = 6  # nodes at either end that are drawn in any case
_AROUND = 2  # and so many on either side of where the bound grows most
_LONGEST = 512  # nodes of a stretch that is looked for


@dataclass(frozen=True)
class Part:
    """Values first..last, drawn as one box; copies: how many stretches of ``period`` like those around it, or 0."""

    first: int
    last: int
    copies: int = 0

    @property
    def count(self) -> int:
        """How many values."""
        return self.last - self.first + 1

    @property
    def period(self) -> int:
        """Nodes of one copy."""
        return self.count // max(1, self.copies)


def fold(
    rules: Sequence[str], parents: Sequence[Sequence[int]], growth: Callable[[Part], float], drawn: int = DRAWN
) -> list[Part]:
    """At most ``drawn`` parts, in order, that make up all values; single values if there are no more than that.

    Of stretches that repeat the first and the last one are kept, one part stands for those between. If that is not
    enough, both ends are kept and where ``growth`` is largest.
    """
    size = len(rules)
    parts = [Part(v, v) for v in range(size)]
    if size <= drawn:
        return parts
    known: dict[Any, int] = {}
    # Two nodes look alike if they take values as far back from them, or the input.
    looks = np.array(
        [
            known.setdefault((rule, tuple(-1 if p == 0 else v - p for p in given)), len(known))
            for v, (rule, given) in enumerate(zip(rules, parents, strict=True))
        ]
    )
    free = [(1, size)]
    folded: list[Part] = []
    while sum(stop - start for start, stop in free) + len(folded) >= drawn and len(folded) < drawn // 3:
        (saved, period, at, copies), (start, stop) = max((_repeated(looks, *segment), segment) for segment in free)
        if saved <= 0:
            break
        middle = Part(at + period, at + period * (copies - 1) - 1, copies - 2)
        folded.append(middle)
        free.remove((start, stop))
        free += [(start, middle.first), (middle.last + 1, stop)]
    for part in folded:
        parts[part.first : part.last + 1] = [part] + [part] * (part.count - 1)
    return _fewer(list(dict.fromkeys(parts)), growth, drawn)


def _repeated(looks: NDArray[np.int64], start: int, stop: int) -> tuple[int, int, int, int]:
    """(boxes saved, period, where, copies) of the repetition among looks[start:stop] that saves most."""
    best = (0, 0, 0, 0)
    for period in range(1, min(_LONGEST, (stop - start) // 3) + 1):
        alike = looks[start + period : stop] == looks[start : stop - period]
        turns = np.flatnonzero(np.diff(np.concatenate([[False], alike, [False]]).astype(np.int8)))
        if not turns.size:
            continue
        runs = turns.reshape(-1, 2)
        copies = (runs[:, 1] - runs[:, 0]) // period + 1
        most = int(copies.argmax())
        saved = (int(copies[most]) - 2) * period - 1
        if copies[most] > 2 and saved > best[0]:
            best = saved, period, start + int(runs[most, 0]), int(copies[most])
    return best


def _fewer(parts: list[Part], growth: Callable[[Part], float], drawn: int) -> list[Part]:
    """Both ends and the surroundings of the largest growths, as many of them as there is room for."""
    if len(parts) <= drawn:
        return parts
    grows = [growth(part) for part in parts]
    near = [max(grows[max(0, i - _AROUND) : i + _AROUND + 1]) for i in range(len(parts))]
    ends = [*range(_ENDS), *range(len(parts) - _ENDS, len(parts))]
    order = [*ends, *sorted(range(_ENDS, len(parts) - _ENDS), key=lambda i: -near[i])]
    for count in range(min(len(parts), 2 * drawn), 0, -1):
        fewer = _joined(parts, set(order[:count]))
        if len(fewer) <= drawn:
            break
    return fewer


def _joined(parts: list[Part], keep: set[int]) -> list[Part]:
    fewer: list[Part] = []
    joined = False
    for i, part in enumerate(parts):
        if joined and i not in keep:
            fewer[-1] = Part(fewer[-1].first, part.last)
        else:
            fewer.append(part)
        joined = i not in keep
    return fewer
