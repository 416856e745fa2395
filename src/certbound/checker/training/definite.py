"""A symmetric matrix of whole numbers is positive semidefinite: by the factor of rule W1."""

from __future__ import annotations

from fractions import Fraction

from arithmetic.matrices import Rows, dominated


def positive(lower: Rows, shift: int) -> bool:
    """True only if S + shift I >= 0 is proved, S being the symmetric matrix with this lower triangle.

    It is offset I - S <= (shift + offset) I, and an offset of S's size leaves the factor room in proportion to S.
    """
    offset = max(abs(row[-1]) for row in lower)
    negative = [[-entry for entry in row] for row in lower]
    for row in negative:
        row[-1] += offset
    return dominated(negative, Fraction(shift + offset))
