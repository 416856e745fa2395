"""The proof that an activation's derivatives are monotone between brackets, from a certificate's evidence (R10).

For each order k, brackets [lo, hi] are places where F_k may change its sign; on each gap between them F_k has one
weak sign, hence F_(k-1) is monotone there. The highest order is proved by a cover of cells, lower orders by descent.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NamedTuple

from arithmetic.polynomials import Polynomial, used
from outcome import Malformed, Rejected
from reading import number, table

from activations.cells import System, sign_on
from activations.enclosures import at, over, sign
from activations.limits import Infinite, limit
from activations.pieces import MAX_NUMBER_BITS, Piece
from activations.tails import inverses_are_positive, sign_on_tail

MAX_CUTS, MAX_BRACKETS = 500, 16
ORDERS = (2, 3, 4)  # the highest order of the brackets
Bracket = tuple[Fraction, Fraction]
Part = tuple[Fraction | None, Fraction | None]  # a closed interval; None is infinite


class Budget:
    """Cells cost work in proportion to the size of the expressions; all units of a certificate share one budget."""

    def __init__(self, amount: int = 500_000) -> None:
        self.amount = amount

    def spend(self, amount: int) -> None:
        """Rejected if nothing is left."""
        self.amount -= amount
        if self.amount < 0:
            raise Rejected("certificate.activations: proving them takes more work than this checker does")


class Proved(NamedTuple):
    """A piece with the proof: F_k has one weak sign on each gap between the brackets of order k, 1 <= k <= top.

    For other orders k, the same holds with no brackets wherever ``is_monotone`` (C_k is constant).
    """

    piece: Piece
    top: int
    brackets: list[list[Bracket]]  # of order 1, 2, ..., top

    def of_order(self, order: int) -> list[Bracket] | None:
        """The brackets outside which F_order has one weak sign on each gap; None if that is not proved."""
        if order <= self.top:
            return self.brackets[order - 1]
        return [] if is_constant(self.piece.core(order)) else None


def is_constant(p: Polynomial) -> bool:
    """Whether the sign is the same everywhere, evidently."""
    return not used(p)


def verify(piece: Piece, value: Any, where: str, budget: Budget) -> Proved:
    """The proof that the evidence ``value`` gives; Rejected if it does not hold, Malformed if it has not the form."""
    row = table(value, where, {"brackets": list, "cuts": list})
    top = len(row["brackets"])
    if top not in ORDERS:
        raise Malformed(f"{where}.brackets: {top} orders, expected 2 to 4")
    brackets = [
        _brackets(piece, item, piece.core(k), f"{where}.brackets[{k - 1}]") for k, item in enumerate(row["brackets"], 1)
    ]
    if len(row["cuts"]) > MAX_CUTS:
        raise Malformed(f"{where}.cuts: more than {MAX_CUTS}")
    cuts = [_number(c, f"{where}.cuts[{i}]") for i, c in enumerate(row["cuts"])]
    inverses_are_positive(piece)
    if not is_constant(piece.core(top)):
        _cover(piece, top, brackets[-1], cuts, where, budget)
    elif cuts:
        raise Rejected(f"{where}.cuts: there is nothing to prove")
    for k in range(top - 1, 0, -1):
        if not is_constant(piece.core(k)):
            _descend(piece, k, brackets[k - 1], brackets[k], where)
    return Proved(piece, top, brackets)


def _number(value: Any, where: str) -> Fraction:
    result = number(value, where)
    if max(result.numerator.bit_length(), result.denominator.bit_length()) > MAX_NUMBER_BITS:
        raise Malformed(f"{where}: a number of more than {MAX_NUMBER_BITS} bits")
    return result


def _brackets(piece: Piece, value: Any, core: Polynomial, where: str) -> list[Bracket]:
    """Increasing, disjoint, inside the piece; none where the sign is evident."""
    if type(value) is not list or len(value) > MAX_BRACKETS:
        raise Malformed(f"{where}: expected a list of at most {MAX_BRACKETS} brackets")
    result: list[Bracket] = []
    for i, item in enumerate(value):
        if type(item) is not list or len(item) != 2:
            raise Malformed(f"{where}[{i}]: a bracket is [lo, hi]")
        lo, hi = _number(item[0], f"{where}[{i}]"), _number(item[1], f"{where}[{i}]")
        if lo > hi or (result and result[-1][1] >= lo):
            raise Rejected(f"{where}[{i}]: the brackets are not increasing and disjoint")
        if (piece.left is not None and lo < piece.left) or (piece.right is not None and hi > piece.right):
            raise Rejected(f"{where}[{i}]: outside its piece")
        result.append((lo, hi))
    if result and is_constant(core):
        raise Rejected(f"{where}: there is nothing to bracket")
    return result


def gaps(piece: Piece, brackets: list[Bracket]) -> list[Part]:
    """What the brackets leave of the piece, as closed intervals of positive length."""
    lefts: list[Fraction | None] = [piece.left, *(hi for _, hi in brackets)]
    rights: list[Fraction | None] = [*(lo for lo, _ in brackets), piece.right]
    return [(a, b) for a, b in zip(lefts, rights, strict=True) if a is None or b is None or a < b]


def _meet(a: Part, b: Part) -> Part | None:
    """The intersection, if it has positive length."""
    lo = b[0] if a[0] is None else a[0] if b[0] is None else max(a[0], b[0])
    hi = b[1] if a[1] is None else a[1] if b[1] is None else min(a[1], b[1])
    return None if lo is not None and hi is not None and lo >= hi else (lo, hi)


def _combine(signs: list[int | None], where: str) -> None:
    """Rejected unless all signs are known and none are opposite."""
    if None in signs or {1, -1} <= set(signs):
        raise Rejected(f"{where}: no one sign is proved")


def _show(part: Part) -> str:
    return f"[{', '.join('infinity' if x is None else f'{_short(x)}' for x in part)}]"


def _short(x: Fraction) -> str:
    """About x, for messages."""
    try:
        return f"{float(x):.6g}"
    except OverflowError:
        return "a huge number"


def _cover(piece: Piece, order: int, brackets: list[Bracket], cuts: list[Fraction], where: str, budget: Budget) -> None:
    """The highest order: C_order has one weak sign on each gap, cell by cell of the cover."""
    if not cuts or any(a >= b for a, b in itertools.pairwise(cuts)):
        raise Rejected(f"{where}.cuts: not increasing, or none")
    if (piece.left is not None and cuts[0] != piece.left) or (piece.right is not None and cuts[-1] != piece.right):
        raise Rejected(f"{where}.cuts: they do not reach the ends of the piece")
    cover = _Cover(piece, order, budget)
    open_gaps = gaps(piece, brackets)
    signs: list[list[int | None]] = [[] for _ in open_gaps]
    for cell in _cells(piece, cuts):
        met = [(i, part) for i, gap in enumerate(open_gaps) if (part := _meet(cell, gap)) is not None]
        if met:
            for (i, _), found in zip(met, cover.signs(cell, [part for _, part in met]), strict=True):
                if found is None:
                    raise Rejected(f"{where}.cuts: order {order} has no proved sign on the cell {_show(cell)}")
                signs[i].append(found)
    for gap, found_signs in zip(open_gaps, signs, strict=True):
        _combine(found_signs, f"{where}: order {order} on the gap {_show(gap)}")


def _cells(piece: Piece, cuts: list[Fraction]) -> Iterator[Part]:
    if piece.left is None:
        yield None, cuts[0]
    yield from itertools.pairwise(cuts)
    if piece.right is None:
        yield cuts[-1], None


class _Cover:
    """Signs of C_order on the cells of a cover."""

    def __init__(self, piece: Piece, order: int, budget: Budget) -> None:
        self.piece, self.core, self.budget = piece, piece.core(order), budget
        self.direct = System(piece, self.core)
        self.slope: System | None = None

    def signs(self, cell: Part, parts: list[Part]) -> list[int | None]:
        """The weak signs of C on the parts of the cell, None where unknown."""
        lo, hi = cell
        if lo is None or hi is None:
            end, direction = (lo, 1) if lo is not None else (hi, -1)
            found = None if end is None else sign_on_tail(self.piece, self.core, end, direction)
            return [found] * len(parts)
        self.budget.spend(self.direct.size)
        found = sign_on(self.direct, lo, hi)
        if found is not None:
            return [found] * len(parts)
        if self.slope is None:
            self.slope = System(self.piece, self.piece.differentiate(self.core))
        self.budget.spend(self.slope.size)
        if sign_on(self.slope, lo, hi) is None:
            return [None] * len(parts)
        # C is monotone on the cell: between two points it has a sign that it has at both.
        return [self._sign_between(part) for part in parts]

    def _sign_between(self, part: Part) -> int | None:
        return _joined([sign(at(self.piece, self.core, x)) for x in part if x is not None])


def _joined(signs: list[int | None]) -> int | None:
    """The weak sign that all have; exact zeros have both."""
    if None in signs or {1, -1} <= set(signs):
        return None
    return 1 if 1 in signs else -1 if -1 in signs else 0


def _descend(piece: Piece, order: int, brackets: list[Bracket], above: list[Bracket], where: str) -> None:
    """Order k from order k + 1, whose brackets are ``above``: F_k has one weak sign on each gap of order k.

    On the parts of a gap that lie in gaps of order k + 1, F_k is monotone: its sign follows from those at the ends. On
    the other parts, which are narrow, C_k is enclosed.
    """
    steps = gaps(piece, above)
    for gap in gaps(piece, brackets):
        signs = [_between(piece, order, part) for step in steps if (part := _meet(gap, step)) is not None]
        for bracket in above:
            part = _meet(gap, bracket)
            if part is not None and part[0] is not None and part[1] is not None:
                signs.append(sign(over(piece, piece.core(order), part[0], part[1])))
        _combine(signs, f"{where}: order {order} on the gap {_show(gap)}")


def _between(piece: Piece, order: int, part: Part) -> int | None:
    """The weak sign of F_order on a part where it is monotone."""
    signs: list[int | None] = []
    for end, direction in zip(part, (-1, 1), strict=True):
        if end is not None:
            signs.append(sign(at(piece, piece.core(order), end)))
        else:
            reached = limit(piece, piece.derivative(order), direction)
            if isinstance(reached, Infinite):
                signs.append(reached.sign)
            else:
                signs.append(None if reached is None else sign(reached))
    return _joined(signs)
