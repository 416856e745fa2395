"""What a certificate's evidence proves about activations: bounds of phi, phi' and phi'', kinks, and the range of phi.

Everything follows from the elementary functions' table (functions.py), the chain rule (pieces.py) and the verified
evidence (evidence.py): between brackets the derivatives are monotone, so their extrema are at the ends.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Callable, Collection
from fractions import Fraction
from functools import lru_cache
from typing import Any

from arithmetic.elementary import Unbounded, sine_derivative
from arithmetic.exact import ONE, ZERO, Bounds, up
from outcome import Incomplete, Malformed, Rejected
from reading import number, table

from activations.definitions import PERIODIC
from activations.enclosures import at, over
from activations.evidence import Budget, Proved, verify
from activations.fact_types import Facts
from activations.limits import Infinite, limit
from activations.pieces import Foreign, Parameters, Piece, Unit, pieces_of

MAX_UNITS = 4096
MAX_KEPT = 256  # units whose facts are kept for the next certificate
_kept: dict[bytes, Facts] = {}  # by _digest()


def prove(
    activation: str, parameters: Parameters, evidence: list[Any], foreign: Foreign, where: str, budget: Budget
) -> Facts:
    """The facts about one unit from the evidence for its pieces. Any other Outcome is raised."""
    if activation in PERIODIC and not parameters:
        if evidence:
            raise Rejected(f"{where}: {activation} needs no evidence")
        return _periodic(PERIODIC[activation])
    pieces = pieces_of(activation, parameters, foreign, where)
    if len(evidence) != len(pieces):
        raise Rejected(f"{where}.pieces: {len(evidence)}, but {activation} has {len(pieces)}")
    try:
        proved = [
            verify(p, e, f"{where}.pieces[{i}]", budget) for i, (p, e) in enumerate(zip(pieces, evidence, strict=True))
        ]
        return _facts(proved, where)
    except Unbounded as reason:
        raise Rejected(f"{where}: no finite enclosure ({reason})") from None


def _periodic(first: int) -> Facts:
    """About the derivative of the sine of order ``first``, 0 or 1."""

    def derivative(order: int, lo: Fraction, hi: Fraction) -> Bounds:
        return sine_derivative(first + order, lo, hi)

    def third(lo: Fraction, hi: Fraction) -> Fraction:
        return up(max(map(abs, derivative(3, lo, hi))))

    return Facts(ONE, ONE, ONE, Fraction(first), [], [], derivative, third)


def _facts(proved: list[Proved], where: str) -> Facts:
    kinks, soft = _kinks([p.piece for p in proved], where)
    derivative, third = _over_intervals(proved)
    slope, curvature = (_largest(proved, k, where) for k in (1, 2))
    if slope is None or curvature is None:
        raise Rejected(f"{where}: the first or the second derivative is not proved bounded")
    whole = Facts(
        _largest(proved, 0, where),
        slope,
        curvature,
        up(max(map(abs, derivative(0, ZERO, ZERO)))),
        kinks,
        soft,
        derivative,
        third,
    )

    def part(low: Fraction | None, high: Fraction | None) -> Facts:
        own = _over_intervals([p for p in proved if _within(p.piece, low, high)])
        sharp_ones, soft_ones = ([k for k in points if _between(k, low, high)] for points in (kinks, soft))
        return whole._replace(kinks=sharp_ones, soft_kinks=soft_ones, derivative=own[0], third=own[1])

    return whole._replace(part=part)


def _between(kink: Fraction, low: Fraction | None, high: Fraction | None) -> bool:
    """Whether low < kink < high."""
    return (low is None or low < kink) and (high is None or kink < high)


def _within(piece: Piece, low: Fraction | None, high: Fraction | None) -> bool:
    """Whether the piece has more than a point within [low, high]."""
    before = low is not None and piece.right is not None and piece.right <= low
    after = high is not None and piece.left is not None and piece.left >= high
    return not before and not after


def _over_intervals(
    proved: list[Proved],
) -> tuple[Callable[[int, Fraction, Fraction], Bounds], Callable[[Fraction, Fraction], Fraction | None]]:
    """``derivative`` and ``third`` of Facts, of these pieces."""

    def derivative(order: int, lo: Fraction, hi: Fraction) -> Bounds:
        try:
            found = [_range(p, order, a, b) for p, a, b in _met(proved, lo, hi)]
        except Unbounded as reason:
            raise Rejected(f"an activation has no finite enclosure over its inputs ({reason})") from None
        bounds = [b for b in found if b is not None]
        if not bounds or len(bounds) < len(found):
            raise Rejected("an activation has no proved range")
        return min(b[0] for b in bounds), max(b[1] for b in bounds)

    def third(lo: Fraction, hi: Fraction) -> Fraction | None:
        try:
            return up(max(max(map(abs, _third(p, a, b))) for p, a, b in _met(proved, lo, hi)))
        except Unbounded:
            return None

    return derivative, third


def max_of(x: Fraction, end: Fraction | None) -> Fraction:
    """The larger, None being -infinity."""
    return x if end is None else max(x, end)


def min_of(x: Fraction, end: Fraction | None) -> Fraction:
    """The smaller, None being +infinity."""
    return x if end is None else min(x, end)


def _met(proved: list[Proved], lo: Fraction, hi: Fraction) -> list[tuple[Proved, Fraction, Fraction]]:
    """The pieces that [lo, hi] meets, with the part of it that lies in each."""
    return [
        (p, max_of(lo, p.piece.left), min_of(hi, p.piece.right))
        for p in proved
        if (p.piece.left is None or p.piece.left <= hi) and (p.piece.right is None or lo <= p.piece.right)
    ]


def _kinks(pieces: list[Piece], where: str) -> tuple[list[Fraction], list[Fraction]]:
    """Where phi' jumps, and where phi'' alone does; phi itself must be continuous, exactly."""
    kinks, soft = [], []
    for before, after in itertools.pairwise(pieces):
        joint = before.right
        if joint is None:
            raise Rejected(f"{where}: a piece ends nowhere")
        if not _agree(before, after, 0, joint):
            raise Rejected(f"{where}: two pieces are not proved to have one value where they meet")
        if not _agree(before, after, 1, joint):
            kinks.append(joint)
        elif not _agree(before, after, 2, joint):
            soft.append(joint)
    return kinks, soft


def _agree(before: Piece, after: Piece, order: int, t: Fraction) -> bool:
    left, right = at(before, before.derivative(order), t), at(after, after.derivative(order), t)
    return left == right and left[0] == left[1]


def _third(proved: Proved, lo: Fraction, hi: Fraction) -> Bounds:
    """An enclosure of F_3 over [lo, hi] in the piece; by interval arithmetic alone where the evidence stops before."""
    bounds = None if proved.of_order(4) is None else _range(proved, 3, lo, hi)
    return over(proved.piece, proved.piece.derivative(3), lo, hi) if bounds is None else bounds


def _range(proved: Proved, order: int, lo: Fraction | None, hi: Fraction | None) -> Bounds | None:
    """An enclosure of F_order over [lo, hi] in the piece, None being infinite; None if it is not proved bounded.

    F_order is monotone between the brackets of order + 1: the extrema are at the ends, or in brackets.
    """
    piece, p = proved.piece, proved.piece.derivative(order)
    brackets = proved.of_order(order + 1)
    if brackets is None:
        raise Rejected(f"the evidence stops at order {proved.top}: sup|phi^({order})| is not proved")
    found: list[Bounds] = []
    for end, direction in ((lo, -1), (hi, 1)):
        if end is None:
            reached = limit(piece, p, direction)
            if reached is None or isinstance(reached, Infinite):
                return None
            found.append(reached)
        elif direction == -1 or end != lo:
            found.append(_at(piece, order, end))
    for left, right in brackets:
        a, b = left if lo is None else max(left, lo), right if hi is None else min(right, hi)
        if a <= b:
            found.append(_near(piece, order, a, b))
    return min(b[0] for b in found), max(b[1] for b in found)


@lru_cache(maxsize=1 << 14)
def _at(piece: Piece, order: int, t: Fraction) -> Bounds:
    """An enclosure of F_order at t; kept, for neighbouring cells meet at their ends."""
    return at(piece, piece.derivative(order), t)


def _near(piece: Piece, order: int, lo: Fraction, hi: Fraction) -> Bounds:
    """An enclosure of F_order over a narrow [lo, hi]: F(lo) +- (hi - lo) sup|F'|, the mean value theorem."""
    low, high = _at(piece, order, lo)
    if lo == hi:
        return low, high
    move = (hi - lo) * max(map(abs, over(piece, piece.derivative(order + 1), lo, hi)))
    return low - move, high + move


def _largest(proved: list[Proved], order: int, where: str) -> Fraction | None:
    """sup|phi^(order)| off the joints of the pieces, rounded up; None if it is not proved finite."""
    ranges = [_range(p, order, p.piece.left, p.piece.right) for p in proved]
    bounds = [b for b in ranges if b is not None]
    return None if len(bounds) < len(ranges) else up(max(max(map(abs, b)) for b in bounds))


def _facts_of(unit: Unit, evidence: list[Any], foreign: Foreign, where: str, budget: Budget) -> Facts:
    """prove(), once in this process for one unit and the same evidence: they decide alone what is proved. Not so where
    a claim says what the activation is.
    """
    if unit[0] in foreign:
        return prove(*unit, evidence, foreign, where, budget)
    key = _digest(unit, evidence)
    if key not in _kept:
        facts = prove(*unit, evidence, foreign, where, budget)
        if len(_kept) == MAX_KEPT:
            _kept.clear()
        _kept[key] = facts
    return _kept[key]


def _digest(unit: Unit, evidence: list[Any]) -> bytes:
    """Of the unit and its evidence: both as text that says all of them."""
    return hashlib.sha256(json.dumps([repr(unit), evidence]).encode()).digest()


def prove_all(value: list[Any], used: Collection[Unit], foreign: Foreign) -> dict[Unit, Facts]:
    """Facts for the units ``used`` from certificate.activations; Incomplete if some are not listed."""
    if len(value) > MAX_UNITS or len(used) > MAX_UNITS:
        raise Malformed(f"certificate.activations: more than {MAX_UNITS} units")
    budget = Budget()
    facts: dict[Unit, Facts] = {}
    units = {(name, frozenset(parameters)): (name, parameters) for name, parameters in used}
    for i, item in enumerate(value):
        where = f"certificate.activations[{i}]"
        row = table(item, where, {"activation": str, "parameters": dict, "pieces": list})
        given = {name: number(v, f"{where}.parameters") for name, v in row["parameters"].items()}
        unit = units.pop((row["activation"], frozenset(given.items())), None)
        if unit is None:
            raise Rejected(f"{where}: the unit {row['activation'][:60]!r} is not used, or is repeated")
        facts[unit] = _facts_of(unit, row["pieces"], foreign, where, budget)
    if missing := sorted(u for u in used if u not in facts):
        raise Incomplete(f"no evidence for {', '.join(sorted({name[:60] for name, _ in missing}))}")
    return facts
