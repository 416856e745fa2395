"""A simple search for the evidence of an activation, by asking the checker's own verifier about single cells.

For tests only: roots from sign changes on a grid, cuts by bisection. What it finds is judged by the checker.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from .tampering import checker_module

WIDTH = Fraction(1, 10**18)
GRID = 240  # cells: a root that is missed makes the evidence fail
TAILS = [Fraction(n) for n in (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)]


def find(name: str, parameters: dict[str, Any] | None = None, top: int = 3, foreign: Any = None) -> list[Any]:
    """Evidence for every piece of the activation, of order ``top`` where the cores do not become constant before."""
    exact = tuple((k, Fraction(v)) for k, v in (parameters or {}).items())
    pieces = checker_module("activations.facts").pieces_of(name, exact, foreign or {}, name)
    return [of_piece(piece, top) for piece in pieces]


def of_piece(piece: Any, top: int) -> dict[str, Any]:
    """Evidence of one piece."""
    constant = checker_module("activations.evidence").is_constant
    orders = [k for k in range(2, top + 1) if all(constant(piece.core(j)) for j in (k, k + 1))]
    top = orders[0] if orders else top
    brackets = [roots(piece, piece.core(k)) if not constant(piece.core(k)) else [] for k in range(1, top + 1)]
    cuts = [] if constant(piece.core(top)) else cover(piece, top, brackets[-1])
    return {
        "brackets": [[[str(lo), str(hi)] for lo, hi in order] for order in brackets],
        "cuts": [str(c) for c in cuts],
    }


def sign(piece: Any, p: Any, t: Fraction) -> int | None:
    values = checker_module("activations.enclosures")
    return values.sign(values.at(piece, p, t))


def roots(piece: Any, p: Any) -> list[tuple[Fraction, Fraction]]:
    """A bracket around each change of sign, or zero, on a grid."""
    left, right = piece.left, piece.right
    start = left if left is not None else min(Fraction(-24), (right or 0) - 24)
    stop = right if right is not None else max(Fraction(24), (left or 0) + 24)
    points = [start + (stop - start) * Fraction(i, GRID) for i in range(GRID + 1)]
    signs = [sign(piece, p, t) for t in points]
    # An exact zero, or a point where irrational numbers cancel.
    found = [(t, t) for t, s in zip(points, signs, strict=True) if s == 0]
    found += [(t - WIDTH, t + WIDTH) for t, s in zip(points, signs, strict=True) if s is None]
    for (a, s), (b, u) in zip(zip(points, signs, strict=True), list(zip(points, signs, strict=True))[1:], strict=False):
        if s and u and s != u:
            while b - a > WIDTH / 4:
                m = (a + b) / 2
                a, b = (m, b) if sign(piece, p, m) == s else (a, m)
            centre = Fraction(round(a / WIDTH)) * WIDTH
            found.append((centre - WIDTH, centre + WIDTH))
    return sorted(found)


def cover(piece: Any, order: int, brackets: list[tuple[Fraction, Fraction]]) -> list[Fraction]:
    """Cuts for which every cell and tail is proved."""
    evidence, tails = checker_module("activations.evidence"), checker_module("activations.tails")
    prover = evidence._Cover(piece, order, evidence.Budget(10**9))
    ends = []
    for end, direction in ((piece.left, -1), (piece.right, 1)):
        if end is None:
            start = max([Fraction(0), *(direction * x for b in brackets for x in b)])
            start = next(
                direction * (start + r)
                for r in TAILS
                if tails.sign_on_tail(piece, piece.core(order), direction * (start + r), direction)
            )
        else:
            start = end
        ends.append(start)
    gaps = evidence.gaps(piece, brackets)

    def proved(lo: Fraction, hi: Fraction) -> bool:
        parts = [part for gap in gaps if (part := evidence._meet((lo, hi), gap)) is not None]
        return not parts or None not in prover.signs((lo, hi), parts)

    cuts, waiting = [ends[0]], [(ends[0], ends[1])] if ends[0] < ends[1] else []
    while waiting:
        lo, hi = waiting.pop()
        if hi - lo < Fraction(1, 1000):
            raise AssertionError(f"no proof near {float(lo)}")
        if proved(lo, hi):
            cuts.append(hi)
        else:
            middle = Fraction(round((lo + hi) / 2 * 2**20), 2**20)
            waiting += [(middle, hi), (lo, middle)]
    return cuts
