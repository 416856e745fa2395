"""Linear equations over the rationals."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction


def solved(rows: Sequence[Sequence[Fraction]], free: Sequence[Fraction]) -> list[Fraction] | None:
    """x with row[:-1] x = row[-1] for all rows, of the given values where x is free; None if there is none."""
    size = len(free)
    reduced: list[tuple[int, list[Fraction]]] = []  # pivot, row with 1 there
    for given in rows:
        row = list(given)
        for pivot, other in reduced:
            if factor := row[pivot]:
                row = [a - factor * b for a, b in zip(row, other, strict=True)]
        place = next((i for i in range(size) if row[i]), None)
        if place is None:
            if row[size]:
                return None
            continue
        reduced.append((place, [a / row[place] for a in row]))
    x = list(free)
    for pivot, row in reversed(reduced):
        x[pivot] = row[size] - sum((row[i] * x[i] for i in range(size) if i != pivot and row[i]), Fraction(0))
    return x
