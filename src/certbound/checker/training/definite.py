"""A symmetric matrix of whole numbers is positive semidefinite: a float Cholesky factor, verified in integers."""

from __future__ import annotations

import itertools
import math

from arithmetic.matrices import Rows, guess_factor, multiply

FACTOR = 30  # bits of the factor's entries, relative to the largest
BLOCKS = 4  # of rows, so that only the lower triangle of the product is formed
ROOM = 17  # a 2**-17th of the largest diagonal entry is left for the rounding of the factor


def positive(lower: Rows, shift: int) -> bool:
    """True only if S + shift I >= 0 is proved, S being the symmetric matrix with this lower triangle.

    S + shift I = F F^T + E with E diagonally dominant: both are positive semidefinite. F is a guess and need not be
    good; that E is dominant is verified in integers.
    """
    size = len(lower)
    most = max(row[-1] for row in lower) + shift
    if min(row[-1] for row in lower) + shift < 0:
        return False
    if most == 0:
        return not any(any(row) for row in lower)
    half = max(0, (most.bit_length() + 1) // 2)
    scale, room = 1 << (2 * half), (most >> ROOM) + 1
    try:
        floats = [[entry / scale for entry in row] for row in lower]
        for i, row in enumerate(lower):
            floats[i][i] = (row[i] + shift - room) / scale
        factor = guess_factor(floats)
        rounded = [] if factor is None else [[round(math.ldexp(x, FACTOR)) for x in row] for row in factor]
    except (OverflowError, ValueError):  # floats gave out; a guess is all they were for
        return False
    if not rounded:
        return False
    # E in units of 4**(half - FACTOR), so that both are whole.
    left, right = max(0, 2 * FACTOR - 2 * half), max(0, 2 * half - 2 * FACTOR)
    slack = [0] * size
    for first, last, products in _products(rounded):
        for i in range(first[0], first[1]):
            got, row = products[i - first[0]], lower[i]
            for j in range(last[0], min(last[1], i + 1)):
                entry = row[j] + (shift if i == j else 0)
                error = (entry << left) - (got[j - last[0]] << right)
                if i == j:
                    slack[i] += error
                else:
                    error = abs(error)
                    slack[i] -= error
                    slack[j] -= error
    return min(slack) >= 0


def _products(factor: Rows) -> list[tuple[tuple[int, int], tuple[int, int], Rows]]:
    """F F^T, block by block of its lower triangle: (rows, columns, entries)."""
    size = len(factor)
    cuts = [size * i // BLOCKS for i in range(BLOCKS + 1)] if size >= 16 * BLOCKS else [0, size]
    spans = [(a, b) for a, b in itertools.pairwise(cuts) if a < b]
    found = []
    for at, rows in enumerate(spans):
        for columns in spans[: at + 1]:
            inner = columns[1]  # rows of F end at the diagonal
            left = [_padded(factor[i], inner) for i in range(*rows)]
            right = [_padded(factor[j], inner) for j in range(*columns)]
            found.append((rows, columns, multiply(left, right)))
    return found


def _padded(row: list[int], size: int) -> list[int]:
    return row[:size] + [0] * (size - len(row))
