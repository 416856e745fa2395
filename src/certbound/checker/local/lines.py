"""Rule L11 of the local tier: an entrywise function between two lines, proved on cells of its interval.

The certificate says which slopes the lines have, and how the interval of each neuron is cut; any will do.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from activations.fact_types import Facts
from activations.pieces import Unit
from arithmetic.exact import ZERO, Bounds, down, up
from outcome import Malformed
from reading import number, rows, table

from local.matrices import Vector, near
from local.stages import Jet, Stage, jets
from local.web import Joint, Web

MAX_CELLS = 64  # of one neuron
PLACE_BITS = 64  # of where intervals are cut: any place will do, and numbers stay short


class Lines(NamedTuple):
    """below dz + low <= f(z) - centre <= above dz + high, entry by entry, dz = z - centre of the port.

    low <= 0 <= high."""

    below: Vector
    above: Vector
    low: list[Fraction]
    high: list[Fraction]


class LinesOf(NamedTuple):
    """Of a stage's value and of its slope."""

    value: Lines
    slope: Lines


class Given(NamedTuple):
    """What the certificate says of one stage: slopes, and ``cuts``: for each neuron a number of even cells, or the
    places z between its cells."""

    value: tuple[Vector, Vector]
    slope: tuple[Vector, Vector]
    cuts: list[int | list[Fraction]]

    @property
    def cells(self) -> int:
        """The most of one neuron."""
        return max((cut if isinstance(cut, int) else len(cut) + 1 for cut in self.cuts), default=1)


class Cell(NamedTuple):
    """A function over one cell, dz from ``left`` to ``right``: enclosures at the ends, and of it, its slope and its
    second derivative between; None where a derivative may jump or is not known."""

    left: Fraction
    right: Fraction
    first: Bounds
    last: Bounds
    whole: Bounds
    steep: Bounds | None
    bent: Bounds | None


def given_lines(value: dict[str, Any], web: Web, where: str) -> dict[int, Given]:
    """What "lines" of a leaf says, by stage."""
    found = {}
    waiting = dict(value)
    for joint in web.stages[1:]:
        if len(joint.ports) == 1 and (key := f"stage {joint.number}") in waiting:
            size = web.ports[joint.ports[0]].size
            found[joint.number] = _given(waiting.pop(key), size, f"{where}.{key}")
    if waiting:
        raise Malformed(f"{where}: no stage of one port is called {min(waiting)[:40]!r}")
    return found


def cells_in(value: Any) -> int:
    """The most cells of one neuron that a stage's entry asks for, as far as it has the form of one."""
    cuts = value.get("cuts") if type(value) is dict else None
    counts = [
        cut if type(cut) is int else len(cut) + 1 if type(cut) is list else 0
        for cut in (cuts if type(cuts) is list else [])
    ]
    return max(0, min(max(counts, default=0), MAX_CELLS))


def _given(value: Any, size: int, where: str) -> Given:
    row = table(value, where, {"value": list, "slope": list, "cuts": list})
    slopes = []
    for name in ("value", "slope"):
        pair = rows(row[name], f"{where}.{name}")
        if len(pair) != 2 or not all(type(side) is list and len(side) == size for side in pair):
            raise Malformed(f"{where}.{name}: expected two lists of {size} numbers")
        below, above = (near([number(v, f"{where}.{name}") for v in side]) for side in pair)
        slopes.append((below, above))
    cuts = rows(row["cuts"], f"{where}.cuts")
    if len(cuts) != size:
        raise Malformed(f"{where}.cuts: expected {size} entries")
    return Given(slopes[0], slopes[1], [_cut(cut, f"{where}.cuts") for cut in cuts])


def _cut(value: Any, where: str) -> int | list[Fraction]:
    if type(value) is int and 1 <= value <= MAX_CELLS:
        return value
    if type(value) is not list or not len(value) < MAX_CELLS:
        raise Malformed(f"{where}: expected a number of cells, 1 to {MAX_CELLS}, or fewer places than that")
    return [down(number(v, where), PLACE_BITS) for v in value]


def rule_l11(joint: Joint, facts: Mapping[Unit, Facts], stage: Stage, given: Given) -> LinesOf:
    """L11: lines for the value and the slope of a stage with one port."""
    (port,) = stage.ports.values()
    points = [_points(cut, interval, given.cells) for cut, interval in zip(given.cuts, port.intervals(), strict=True)]
    ends = [jets(joint, facts, [(z, z) for z in column], False, port.parts) for column in zip(*points, strict=True)]
    over = [
        jets(joint, facts, list(zip(left, right, strict=True)), True, port.parts)
        for left, right in zip(list(zip(*points, strict=True))[:-1], list(zip(*points, strict=True))[1:], strict=True)
    ]
    values, slopes = [], []
    for p, (row, centre) in enumerate(zip(points, port.centre, strict=True)):
        value, slope = [], []
        for i, whole in enumerate(jet[p] for jet in over):
            place, sides = (row[i] - centre, row[i + 1] - centre), (ends[i][p], ends[i + 1][p])
            value.append(_of_value(place, sides, whole))
            slope.append(_of_slope(place, sides, whole))
        values.append(value)
        slopes.append(slope)
    (slope_centre,) = (found.centre for found in stage.slopes.values())
    return LinesOf(_lines(values, given.value, stage.value.centre), _lines(slopes, given.slope, slope_centre))


def _points(cut: int | list[Fraction], ends: Bounds, cells: int) -> list[Fraction]:
    """The ends of ``cells`` cells that cover an interval; the last ones are empty if there are fewer."""
    low, high = ends
    if isinstance(cut, int):
        inside = [low + (high - low) * i / cut for i in range(1, cut)]
    else:
        inside = sorted(z for z in cut if low < z < high)
    return [low, *inside, *[high] * (cells - len(inside))]


def _of_value(place: Bounds, sides: tuple[Jet, Jet], over: Jet) -> Cell:
    bent = None if over.crosses_kink else over.curvature
    return Cell(*place, sides[0].value, sides[1].value, over.value, over.slope, bent)


def _of_slope(place: Bounds, sides: tuple[Jet, Jet], over: Jet) -> Cell:
    jumps = over.crosses_kink or over.crosses_soft_kink or over.third is None
    bent = None if jumps or over.third is None else (-over.third, over.third)
    steep = None if over.crosses_kink else over.curvature
    return Cell(*place, sides[0].slope, sides[1].slope, over.slope, steep, bent)


def _lines(cells: list[list[Cell]], slopes: tuple[Vector, Vector], centre: Vector) -> Lines:
    below, above = slopes
    low = [
        -_offset([_mirrored(cell) for cell in row], -slope, -c)
        for row, slope, c in zip(cells, below.values(), centre.values(), strict=True)
    ]
    high = [_offset(row, slope, c) for row, slope, c in zip(cells, above.values(), centre.values(), strict=True)]
    return Lines(below, above, low, high)


def _mirrored(cell: Cell) -> Cell:
    """The same of minus the function."""
    parts = [None if bounds is None else (-bounds[1], -bounds[0]) for bounds in cell[2:]]
    return Cell(cell.left, cell.right, *parts)  # type: ignore[arg-type]


def _offset(cells: list[Cell], slope: Fraction, centre: Fraction) -> Fraction:
    """L11: at least f(z) - centre - slope dz on all cells, and at least 0."""
    return up(max(ZERO, *(_on_cell(cell, slope) - centre for cell in cells)))


def _on_cell(cell: Cell, slope: Fraction) -> Fraction:
    """L11: at least f(z) - slope dz on one cell."""
    p, q = cell.first[1] - slope * cell.left, cell.last[1] - slope * cell.right
    h, flat = cell.right - cell.left, max(p, q)
    if h <= 0:
        return flat
    found = [cell.whole[1] - min(slope * cell.left, slope * cell.right)]
    if cell.steep is not None:
        low, high = cell.steep[0] - slope, cell.steep[1] - slope
        if low < 0 < high:  # p + high t and q - low (h - t) meet where both are equal
            found.append(max(flat, p + high * max(q - p - low * h, ZERO) / (high - low)))
        else:
            found.append(flat)
    if cell.bent is not None:
        found.append(flat + h * h * max(-cell.bent[0], ZERO) / 8)
    return min(found)
