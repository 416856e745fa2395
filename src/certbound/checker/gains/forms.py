"""Symmetric rational matrices."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction


def rule_g1(matrix: Sequence[Sequence[Fraction]]) -> bool:
    """Whether the symmetric matrix is positive definite: every pivot of its decomposition L D L^T is positive."""
    rows = [list(row) for row in matrix]
    while rows:
        first, *rest = rows
        if first[0] <= 0:
            return False
        rows = [  # the Schur complement of the pivot
            [entry - row[0] * above / first[0] for entry, above in zip(row[1:], first[1:], strict=True)] for row in rest
        ]
    return True
