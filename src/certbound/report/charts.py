"""The geometry of every line chart of the pages, in one place: scales, ticks, lines, names at the ends of the lines.

A chart is drawn twice, for a desk and for a phone (``Chart.wide`` and ``Chart.narrow``), so that its letters have one
size on both; the stylesheet shows one of them. Lines differ by pattern and mark, not by colour alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

STYLES = 8  # colours with patterns and marks that the stylesheet has
_LETTER = 7.3  # pixels that a letter of a label takes, at most on average
_LINE = 15  # pixels between labels
_TICKS = 5
_MARKS = 16  # of a line
_SMALLEST, _LARGEST = 1e-300, 1e300  # of what is drawn: sums and ticks stay floats
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True)
class Series:
    """A line: its name, its points, and the number of its style.

    mark: whether its points have marks; steps: how many of the places along x are steps (what follows them is drawn
    otherwise); faint: one of many, without a name; short: its name on a phone, where that is another one.
    """

    name: str
    style: int
    points: Sequence[tuple[float, float]]
    mark: bool = False
    steps: int | None = None
    faint: bool = False
    short: str = ""


@dataclass(frozen=True)
class Note:
    """A point to be marked in the chart, with words beside it."""

    text: str
    style: int
    x: float
    y: float
    short: str = ""  # the words on a phone
    below: bool = False  # whether they had better stand below the point


@dataclass(frozen=True)
class Line:
    """A line in pixels: ``points`` as SVG has them, ``marks`` the places of its marks, ``tail`` its last piece."""

    style: int
    points: str
    marks: tuple[tuple[float, float], ...]
    tail: str
    faint: bool


@dataclass(frozen=True)
class Label:
    """Words at (x, y) in pixels; ``leader``: the line from what they are about to them, or nothing."""

    text: str
    style: int
    x: float
    y: float
    anchor: str
    leader: str = ""


@dataclass(frozen=True)
class Picture:
    """One drawing of a chart, all in pixels; ``points``: (style, x, y) of what the notes are about."""

    size: str
    width: int
    height: int
    left: float
    right: float
    top: float
    bottom: float
    x_ticks: tuple[tuple[str, float], ...]
    y_ticks: tuple[tuple[str, float], ...]
    lines: tuple[Line, ...]
    labels: tuple[Label, ...]
    points: tuple[tuple[int, float, float], ...]
    slanted: bool
    x_title: str
    band: float | None


@dataclass(frozen=True)
class Chart:
    """Both drawings, and what the chart shows in words."""

    wide: Picture
    narrow: Picture
    words: str


def chart(
    series: Sequence[Series],
    words: str,
    *,
    names: Sequence[str] | None = None,
    x_title: str = "",
    logarithmic: bool = False,
    level: float | None = None,
    notes: Sequence[Note] = (),
    span: tuple[float, float] | None = None,
) -> Chart | None:
    """The chart of all points that can_be_drawn(); None if there is none.

    names: of the places 0, 1, ... along x, instead of numbers; those that are no steps stand apart. level:
    a height that is to be in the picture. span: of heights, instead of that of the points.
    """
    kept = [
        replace(
            s, points=[(x, y) for x, y in s.points if can_be_drawn(y, logarithmic=logarithmic) and abs(x) <= _LARGEST]
        )
        for s in series
    ]
    kept = [s for s in kept if s.points]
    if not kept:
        return None
    heights = [y for s in kept for _, y in s.points] + ([] if level is None else [level])
    low, high = span or (min(heights), max(heights))
    up = _Scale.of(low, high, logarithmic)
    return Chart(
        _picture("wide", kept, up, names, x_title, notes), _picture("narrow", kept, up, names, x_title, notes), words
    )


def can_be_drawn(y: float, *, logarithmic: bool) -> bool:
    """Whether a height is one that scales are made for."""
    return _SMALLEST <= y <= _LARGEST if logarithmic else abs(y) <= _LARGEST


@dataclass(frozen=True)
class _Scale:
    """Heights from ``low`` to ``high`` (their logarithms, on a logarithmic scale), with its ticks."""

    low: float
    high: float
    logarithmic: bool
    ticks: tuple[tuple[str, float], ...]

    @classmethod
    def of(cls, low: float, high: float, logarithmic: bool) -> _Scale:
        """A scale that has both numbers, its ends at ticks."""
        if not logarithmic:
            ticks = round_numbers(low, high)
            return cls(ticks[0], ticks[-1], False, tuple((f"{v:.4g}", v) for v in ticks))
        first, last = math.floor(math.log10(low) + 1e-9), math.ceil(math.log10(high) - 1e-9)
        last = max(last, first + 1)
        if last - first < 3:
            texts = [f"{m}e{e}" for e in range(first, last) for m in (1, 2, 5)] + [f"1e{last}"]
            below = [t for t in texts if float(t) <= low * (1 + 1e-9)][-1]
            above = next(t for t in texts if float(t) >= high * (1 - 1e-9) and t != below)
            texts = texts[texts.index(below) : texts.index(above) + 1]
        else:
            stride = math.ceil((last - first) / 6)
            texts = [f"1e{e}" for e in range(first, last + stride, stride)]
        rows = tuple((_power(t), math.log10(float(t))) for t in texts)
        return cls(rows[0][1], rows[-1][1], True, rows)

    def share(self, value: float) -> float:
        """How far up a height is, from 0 to 1."""
        return self.height(math.log10(value) if self.logarithmic else value)

    def height(self, scaled: float) -> float:
        """The same of a tick, whose logarithm is taken already."""
        return (scaled - self.low) / (self.high - self.low)


def _power(text: str) -> str:
    """A tick of a logarithmic scale: a power of ten where there are too many zeros."""
    mantissa, _, exponent = text.partition("e")
    if abs(int(exponent)) < 4:
        return f"{float(text):g}"
    return ("" if mantissa == "1" else f"{mantissa}·") + "10" + exponent.translate(SUPERSCRIPTS)


def round_numbers(low: float, high: float, count: int = _TICKS) -> list[float]:
    """About ``count`` equally spaced round numbers; the first is at most ``low``, the last at least ``high``."""
    size = max(abs(low), abs(high))
    if not high - low > max(_SMALLEST, 1e-12 * size):  # one number, as far as floats tell
        half = size / 2 if size > _SMALLEST else 1.0
        low, high = low - half, high + half
    rough = (high - low) / max(count - 1, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(k * step, 12) if abs(step) > 1e-9 else k * step for k in range(first, last + 1)]


def _picture(
    size: str,
    series: Sequence[Series],
    up: _Scale,
    names: Sequence[str] | None,
    x_title: str,
    notes: Sequence[Note],
) -> Picture:
    wide = size == "wide"
    width, height = (660, 330) if wide else (340, 300)
    if not wide:
        series = [replace(s, name=s.short or s.name) for s in series]
        notes = [replace(note, text=note.short or note.text) for note in notes]
    named = [s for s in series if not s.faint and s.name]
    longest = max((len(s.name) for s in named), default=0)
    slanted = names is not None
    letters = 20 if wide else 12
    shown = [] if names is None else [shortened(name, letters) for name in names]
    foot = 22 + round(_LETTER * 0.68 * max(map(len, shown), default=0)) if slanted else 40 if x_title else 26
    left = 12 + _LETTER * max(len(text) for text, _ in up.ticks)
    right = width - max(12.0, 18 + _LETTER * longest)
    top, bottom = 32.0 if notes else 14.0, float(height - foot)
    xs = [x for s in series for x, _ in s.points]
    first, last = (0.0, float(len(names) - 1)) if names is not None else (min(xs), max(xs))
    last = last if last > first else first + max(1.0, abs(first))
    inset = 12.0 if slanted else 0.0

    def at_x(x: float) -> float:
        return round(left + inset + (right - left - 2 * inset) * (x - first) / (last - first), 1)

    def at_y(y: float) -> float:
        return round(bottom - (bottom - top) * min(max(up.share(y), -0.02), 1.02), 1)

    steps = next((s.steps for s in series if s.steps is not None), None)
    if names is None:
        count = 6 if wide else 4
        numbers = [v for v in round_numbers(first, last, count) if first - 1e-9 <= v <= last + 1e-9]
        x_ticks = tuple((f"{v:.4g}", at_x(v)) for v in numbers)
    else:
        stride = max(1, math.ceil(len(names) * (_LINE + 1) / (right - left)))
        chosen = list(range(0, len(names), stride))
        if steps is not None:
            chosen = [k for k in chosen if steps - k >= stride] + list(range(steps, len(names)))
        x_ticks = tuple((shown[k], at_x(float(k))) for k in chosen)
    lines = tuple(_line(s, at_x, at_y) for s in series)
    labels = _spread([(s.name, s.style, at_x(s.points[-1][0]), at_y(s.points[-1][1])) for s in named], top, bottom)
    labels += _notes(notes, at_x, at_y, (left, right, top, bottom))
    band = None if steps is None else round((at_x(steps - 1.0) + at_x(float(steps))) / 2, 1)
    y_ticks = tuple((text, round(bottom - (bottom - top) * up.height(v), 1)) for text, v in up.ticks)
    return Picture(
        size, width, height, round(left, 1), round(right, 1), top, bottom, x_ticks, y_ticks, lines, labels,
        tuple((note.style, at_x(note.x), at_y(note.y)) for note in notes), slanted, x_title, band,
    )  # fmt: skip


def _line(series: Series, at_x: Callable[[float], float], at_y: Callable[[float], float]) -> Line:
    places = [(at_x(x), at_y(y)) for x, y in series.points]
    at = len(places) if series.steps is None else sum(x < series.steps for x, _ in series.points)
    body, tail = places[:at], places[max(0, at - 1) :] if at < len(places) and len(places) > 1 else []
    some = [*places[:-1][:: math.ceil(len(places) / _MARKS)], places[-1]]
    marks = tuple(some) if series.mark else (places[-1],) if not series.faint and series.name else ()
    return Line(series.style, _text(body) if len(body) > 1 else "", marks, _text(tail), series.faint)


def _text(places: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:g},{y:g}" for x, y in places)


def _spread(ends: Sequence[tuple[str, int, float, float]], top: float, bottom: float) -> tuple[Label, ...]:
    """The names on the right of the ends of lines, moved up and down until none covers another."""
    order = sorted(range(len(ends)), key=lambda i: ends[i][3])
    heights = [ends[i][3] for i in order]
    for k in range(1, len(heights)):
        heights[k] = max(heights[k], heights[k - 1] + _LINE)
    if heights and heights[-1] > bottom:
        heights[-1] = bottom
    for k in range(len(heights) - 2, -1, -1):
        heights[k] = min(heights[k], heights[k + 1] - _LINE)
    labels = []
    for i, y in zip(order, heights, strict=True):
        text, style, x, end = ends[i]
        moved = abs(y - end) > 3
        leader = f"M{x + 5:g},{end:g}L{x + 13:g},{y:g}" if moved else ""
        labels.append(Label(text, style, round(x + (15 if moved else 9), 1), round(y + 4, 1), "start", leader))
    return tuple(labels)


def _notes(
    notes: Sequence[Note],
    at_x: Callable[[float], float],
    at_y: Callable[[float], float],
    frame: tuple[float, float, float, float],
) -> tuple[Label, ...]:
    """Words about points, each at the place near its point that covers none of the others."""
    left, right, top, bottom = frame
    taken: list[tuple[float, float, float, float]] = []
    labels = []
    for note in notes:
        x, y, width = at_x(note.x), at_y(note.y), _LETTER * len(note.text)
        lifts = [_LIFTS[1], _LIFTS[0], *_LIFTS[2:]] if note.below else _LIFTS
        places = [(x + side, y + lift) for lift in lifts for side in (-width / 2, 8, -width - 8)]
        fits = [
            (a, b)
            for a, b in places
            if a >= left and a + width <= right and b - _LINE >= top - 24 and b <= bottom + 2
            and not any(a < c2 and c1 < a + width and b - _LINE < d2 and d1 < b for c1, d1, c2, d2 in taken)
        ]  # fmt: skip
        a, b = (fits or places)[0]
        taken.append((a, b - _LINE, a + width, b))
        taken.append((x - 6, y - 6, x + 6, y + 6))
        leader = f"M{x:g},{y:g}L{a + width / 2:.4g},{b - (12 if b > y else 2):.4g}" if abs(b - y) > 24 else ""
        labels.append(Label(note.text, note.style, round(a, 1), round(b - 3, 1), "start", leader))
    return tuple(labels)


_LIFTS = (-6, 22, -24, 38, -42, 56, -60, 74, -78, 96, -100, 120, -124)


def shortened(name: str, letters: int) -> str:
    """The end of a name, which tells nodes apart."""
    return name if len(name) <= letters else "…" + name[1 - letters :]


def thinned(values: Sequence[float], count: int) -> list[tuple[float, float]]:
    """(share of the way, value): the largest of each of about ``count`` stretches of many values."""
    if len(values) <= count:
        return [(i / max(len(values) - 1, 1), v) for i, v in enumerate(values)]
    cuts = [round(i * len(values) / count) for i in range(count + 1)]
    peaks = [max(range(a, b), key=lambda i: values[i]) for a, b in pairwise(cuts)]
    return [(i / (len(values) - 1), values[i]) for i in sorted({0, *peaks, len(values) - 1})]
