"""Signs on the infinite ends of a piece, and that the arguments of inverse are positive on it."""

from __future__ import annotations

from fractions import Fraction

from arithmetic.elementary import Unbounded
from arithmetic.exact import ZERO, Bounds
from arithmetic.polynomials import Polynomial, used
from outcome import Rejected

from activations.enclosures import WORKING, evaluate, generator_bounds, product, shifted
from activations.pieces import Piece

FAR, FARTHER = Fraction(64), Fraction(4096)
MAX_CELLS = 400


def sign_on_tail(piece: Piece, p: Polynomial, end: Fraction, direction: int) -> int | None:
    """The weak sign of p on [end, inf) (direction 1) or (-inf, end] (-1), None if none is proved.

    p = sum A_j t^j with the A_j enclosed over the tail; t = end + direction u, u >= 0, and all coefficients of the
    powers of u have one sign.
    """
    lo, hi = (end, None) if direction == 1 else (None, end)
    try:
        bounds = generator_bounds(piece, used(p) - {0}, lo, hi, WORKING)
    except Unbounded:
        return None
    by_t: dict[int, Polynomial] = {}
    for key, value in p.items():
        by_t.setdefault(key[0], {})[0, *key[1:]] = value
    total: list[Bounds] = [(ZERO, ZERO)] * (max(by_t, default=0) + 1)
    for j, part in by_t.items():
        factor = evaluate(part, bounds, WORKING)
        for i, c in enumerate(shifted([ZERO] * j + [Fraction(1)], end, direction)):
            term = product(factor, (c, c))
            total[i] = (total[i][0] + term[0], total[i][1] + term[1])
    if all(lo >= 0 for lo, _ in total):
        return 1
    return -1 if all(hi <= 0 for _, hi in total) else None


def inverses_are_positive(piece: Piece) -> None:
    """Rejected unless every inverse(P) with generators in P has P > 0 on the whole piece (P(t): see pieces.py)."""
    wanted = {i for i, g in enumerate(piece.generators, 1) if g.function == "inverse" and used(g.argument) - {0}}
    if not wanted:
        return
    left, right = piece.left, piece.right
    for end in (FAR, FARTHER):
        low = left if left is not None else min(-end, right - 1 if right is not None else -end)
        high = right if right is not None else max(end, left + 1 if left is not None else end)
        tails: list[tuple[Fraction | None, Fraction | None]] = []
        if left is None:
            tails.append((None, low))
        if right is None:
            tails.append((high, None))
        if all(_enclosed(piece, wanted, *tail) for tail in tails) and _subdivided(piece, wanted, low, high):
            return
    raise Rejected("the argument of an inverse is not proved positive on its piece")


def _enclosed(piece: Piece, wanted: set[int], lo: Fraction | None, hi: Fraction | None) -> bool:
    """Whether the arguments of the wanted inverses are proved positive over [lo, hi]: then they have an enclosure."""
    try:
        generator_bounds(piece, wanted, lo, hi, WORKING)
    except Unbounded:
        return False
    return True


def _subdivided(piece: Piece, wanted: set[int], low: Fraction, high: Fraction) -> bool:
    cells = [(low, high)]
    for _ in range(MAX_CELLS):
        if not cells:
            return True
        lo, hi = cells.pop()
        if not _enclosed(piece, wanted, lo, hi):
            cells += [(lo, (lo + hi) / 2), ((lo + hi) / 2, hi)]
    return False
