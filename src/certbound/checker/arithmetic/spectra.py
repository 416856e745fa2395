"""Eigenvalues of small matrices: enclosed by bisection on exact tests, and exact where they are rational."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from fractions import Fraction

from outcome import Incomplete

from arithmetic.exact import ONE, ZERO, down, floor_log2, ldexp
from arithmetic.intervals import Interval, absolute, greatest, point, root

Matrix = list[list[Interval]]
Polynomial = list[Fraction]  # the constant first; the last coefficient is not 0
LONG, SHORT = 600, 256  # bits of the entries in whole numbers, and of those to which longer ones are rounded
STEPS, COARSE = 120, 48  # of a bisection; COARSE also bits of what it tries, where powers of that are taken


def _simplest(lo: Fraction, hi: Fraction) -> Fraction:
    """The fraction in [lo, hi] with the least denominator."""
    whole = lo.numerator // lo.denominator
    if lo == whole or whole + 1 <= hi:
        return Fraction(whole if lo == whole else whole + 1)
    return whole + 1 / _simplest(1 / (hi - whole), 1 / (lo - whole))


def eigenvalue(matrix: Matrix, place: int) -> Interval:
    """Of a symmetric matrix, the largest at place 1: it is at most c exactly if fewer than ``place`` eigenvalues are
    above c; bisection on c. It is r exactly if fewer are above r, and not fewer are r or above."""
    size = range(len(matrix))
    if all(matrix[i][j].lo == matrix[i][j].hi == 0 for i in size for j in size if i != j):
        entries = [matrix[i][i] for i in size]
        lower, upper = (sorted(ends, reverse=True) for ends in ([x.lo for x in entries], [x.hi for x in entries]))
        return Interval(lower[place - 1], upper[place - 1])
    # An eigenvalue of a symmetric matrix moves by at most the norm of the change (Weyl), here of the radii.
    radius = max(sum(((x.hi - x.lo) / 2 for x in row), ZERO) for row in matrix)
    rows, unit = [[(x.lo + x.hi) / 2 for x in row] for row in matrix], ONE
    scale, whole = _in_whole_numbers(rows)
    if max(x.bit_length() for x in (scale, *itertools.chain(*whole))) > LONG:  # those take too long
        unit = ldexp(1, max(floor_log2(abs(x)) for x in itertools.chain(*rows) if x) - SHORT)
        radius = radius / unit + len(rows)
        rows = [[Fraction(math.floor(x / unit)) for x in row] for row in rows]
        scale, whole = _in_whole_numbers(rows)

    def counts(c: Fraction) -> tuple[int, int]:
        top, bottom = c.numerator * scale, c.denominator
        return _inertia([[bottom * whole[i][j] - top * (i == j) for j in size] for i in size])

    hi = max(sum((abs(x) for x in row), ZERO) for row in rows)
    lo = -hi
    for _ in range(STEPS):
        c = down((lo + hi) / 2, 160)
        if not lo < c < hi:
            break
        if counts(c)[0] < place:
            hi = c
        else:
            lo = c
    simple = _simplest(lo, hi)
    if radius == 0:
        above, equal = counts(simple)
        if above < place <= above + equal:
            return point(simple)
    return Interval((lo - radius) * unit, (hi + radius) * unit)


def _in_whole_numbers(rows: list[list[Fraction]]) -> tuple[int, list[list[int]]]:
    """The common denominator, and the entries times it."""
    scale = math.lcm(*(x.denominator for row in rows for x in row))
    return scale, [[x.numerator * (scale // x.denominator) for x in row] for row in rows]


def _inertia(rows: list[list[int]]) -> tuple[int, int]:
    """How many eigenvalues of a symmetric matrix of whole numbers are positive, and how many are 0 (Sylvester), by
    elimination without fractions (Bareiss): what is left is divided by the pivot before, exactly. Where the diagonal is
    0, a row and its column are added to others first, which changes no sign."""
    work, before, positive = [list(row) for row in rows], 1, 0
    while work:
        size = range(len(work))
        k = next((k for k in size if work[k][k]), None)
        if k is None:
            pair = next(((i, j) for i in size for j in size if work[i][j]), None)
            if pair is None:
                break
            k, other = pair
            work[k] = [x + y for x, y in zip(work[k], work[other], strict=True)]
            for row in work:
                row[k] += row[other]
        head, pivot = work[k], work[k][k]
        positive += (pivot > 0) == (before > 0)
        rest = [i for i in size if i != k]
        work = [[(work[i][j] * pivot - work[i][k] * head[j]) // before for j in rest] for i in rest]
        before = pivot
    return positive, len(work)


def spectral_radius(matrix: Matrix) -> Interval:
    """Of a matrix of rationals, or one of intervals that is triangular or of size 2.

    All roots of the characteristic polynomial p lie in |z| < c exactly if those of p(c z) lie in the open unit disc.
    """
    size = range(len(matrix))
    zero = [[x.lo == x.hi == 0 for x in row] for row in matrix]
    if all(zero[i][j] for i in size for j in size if i < j) or all(zero[i][j] for i in size for j in size if i > j):
        return greatest([absolute(matrix[i][i]) for i in size])
    if not all(x.exact for row in matrix for x in row):
        if len(matrix) == 2:
            return _of_size_two(matrix)
        raise Incomplete("the spectral radius of a matrix of irrational numbers")
    rows = [[x.lo for x in row] for row in matrix]
    p = _characteristic(rows)
    if not any(p[:-1]):
        return point(0)
    lo, hi = ZERO, max(sum((abs(x) for x in row), ZERO) for row in rows)
    for _ in range(COARSE):
        c = down((lo + hi) / 2, COARSE)
        if not lo < c < hi:
            break
        if _inside(_stretched(p, c)):
            hi = c
        else:
            lo = c
    simple = _simplest(lo, hi)
    q = _stretched(p, simple)
    return point(simple) if simple and not _inside(q) and _inside_or_on(q) else Interval(lo, hi)


def _of_size_two(matrix: Matrix) -> Interval:
    (a, b), (c, d) = matrix
    half, determinant = (a + d) * point(Fraction(1, 2)), a * d - b * c
    gap = half * half - determinant
    if gap.hi < 0:
        return root(determinant)
    if gap.lo >= 0:
        return absolute(half) + root(gap)
    raise Incomplete("the spectral radius of this matrix")


def _characteristic(rows: list[list[Fraction]]) -> Polynomial:
    """det(zI - A), by Faddeev and LeVerrier: N_1 = A, c_k = -trace(N_k)/k, N_{k+1} = A (N_k + c_k I)."""
    size = range(len(rows))
    found, power = [Fraction(1)], [list(row) for row in rows]
    for k in range(1, len(rows) + 1):
        c = -sum((power[i][i] for i in size), ZERO) / k
        found.append(c)
        shifted = [[power[i][j] + c * (i == j) for j in size] for i in size]
        power = [[sum((rows[i][m] * shifted[m][j] for m in size), ZERO) for j in size] for i in size]
    return found[::-1]


def _stretched(p: Polynomial, c: Fraction) -> Polynomial:
    """p(c z), c > 0."""
    return [a * c**k for k, a in enumerate(p)]


def _trimmed(p: Sequence[Fraction]) -> Polynomial:
    found = list(p)
    while found and found[-1] == 0:
        found.pop()
    return found


def _inside(p: Polynomial) -> bool:
    """Whether all roots lie in the open unit disc (Schur, Cohn): |p_0| < |p_n|, and so of (p_n p - p_0 p*)/z."""
    while len(p) > 1:
        first, last = p[0], p[-1]
        if abs(first) >= abs(last):
            return False
        factor = first / last  # divided by the leading coefficient, so that numbers stay short
        p = [a - factor * b for a, b in zip(p, p[::-1], strict=True)][1:]
        p = [a / p[-1] for a in p]
    return True


def _inside_or_on(p: Polynomial) -> bool:
    """Whether all roots lie in the closed unit disc.

    Roots on the circle are common to p and its reversal; g, what these have in common, is its own reversal up to a
    factor, and its roots all lie on the circle exactly if those of its derivative lie in the closed disc (Cohn).
    """
    while len(p) > 1:
        common = _common(p, _trimmed(p[::-1]))
        if not _inside(_divided(p, common)[0]):
            return False
        p = _trimmed([k * a for k, a in enumerate(common)][1:])
    return True


def _common(a: Polynomial, b: Polynomial) -> Polynomial:
    """The greatest common divisor, with leading coefficient 1."""
    while b:
        a, b = b, _divided(a, b)[1]
        b = [x / b[-1] for x in b]
    return [x / a[-1] for x in a]


def _divided(a: Polynomial, b: Polynomial) -> tuple[Polynomial, Polynomial]:
    """(quotient, rest)."""
    rest, quotient = list(a), [ZERO] * max(len(a) - len(b) + 1, 1)
    for shift in range(len(a) - len(b), -1, -1):
        factor = rest[shift + len(b) - 1] / b[-1]
        quotient[shift] = factor
        for i, x in enumerate(b):
            rest[shift + i] -= factor * x
    return _trimmed(quotient), _trimmed(rest)
