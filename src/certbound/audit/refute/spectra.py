"""Eigenvalues of small matrices of rationals: exact where they are rational."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from ...numbers import elementary

Rows = list[list[Fraction]]


def simplest(lo: Fraction, hi: Fraction) -> Fraction:
    """The fraction in [lo, hi] with the least denominator."""
    if lo == hi:
        return lo
    floor = lo.numerator // lo.denominator
    if lo == floor:
        return Fraction(floor)
    if floor + 1 <= hi:
        return Fraction(floor + 1)
    return floor + 1 / simplest(1 / (hi - floor), 1 / (lo - floor))


def exact_largest_eigenvalue(rows: Rows, lo: Fraction, hi: Fraction) -> Fraction | None:
    """The largest eigenvalue of a symmetric matrix, known to lie in [lo, hi], if it is the simplest rational there.

    It is r exactly if rI - A is singular and positive semidefinite.
    """
    r = simplest(lo, hi)
    shifted = [[r * (i == j) - x for j, x in enumerate(row)] for i, row in enumerate(rows)]
    return r if _singular_and_semidefinite(shifted) else None


def _singular_and_semidefinite(rows: Rows) -> bool:
    """By elimination with the largest diagonal entry as pivot: what is left at a zero pivot has to be zero."""
    work = [list(row) for row in rows]
    while work:
        k = max(range(len(work)), key=lambda i: work[i][i])
        pivot = work[k]
        if pivot[k] <= 0:
            return not any(x for row in work for x in row)
        work = [
            [x - row[k] * pivot[j] / pivot[k] for j, x in enumerate(row) if j != k]
            for i, row in enumerate(work)
            if i != k
        ]
    return False


def ordered_eigenvalue(rows: Rows, place: int) -> Any:
    """A Fraction, or a ball around an eigenvalue of a symmetric matrix, the largest at place 1; use within
    working_precision(). All roots of the characteristic polynomial are real, and their balls are apart."""
    import flint

    p = flint.fmpq_mat([[flint.fmpq(x.numerator, x.denominator) for x in row] for row in rows]).charpoly()
    roots = [(elementary.lower(z.real), elementary.upper(z.real), count) for z, count in p.complex_roots()]
    for lo, hi, count in sorted(roots, reverse=True):
        place -= count
        if place <= 0:
            r = simplest(lo, hi)
            return r if p(flint.fmpq(r.numerator, r.denominator)) == 0 else elementary.hull(lo, hi)
    raise ArithmeticError("there are not as many eigenvalues")


def spectral_radius(rows: Rows) -> Any:
    """A Fraction, or a ball around the largest absolute value of an eigenvalue; use within working_precision()."""
    import flint

    p = flint.fmpq_mat([[flint.fmpq(x.numerator, x.denominator) for x in row] for row in rows]).charpoly()
    if len(p.coeffs()) == 1 or not any(p.coeffs()[:-1]):
        return Fraction(0)
    sizes = [abs(root) for root, _ in p.complex_roots()]
    largest = sizes[0]
    for size in sizes[1:]:
        largest = largest.max(size)
    lo, hi = max(elementary.lower(largest), Fraction(0)), elementary.upper(largest)
    r = simplest(lo, hi)
    scaled = [Fraction(int(c.p), int(c.q)) * r**k for k, c in enumerate(p.coeffs())]
    # Not all roots inside |z| < r, all inside or on it: the largest is r.
    return r if r and not _inside(scaled) and _inside_or_on(scaled) else largest


def _inside(p: list[Fraction]) -> bool:
    """Whether all roots lie in |z| < 1, by the test of Schur and Cohn."""
    while len(p) > 1:
        if abs(p[0]) >= abs(p[-1]):
            return False
        a, b = p[-1], p[0]
        p = [(a * x - b * y) / (a * a - b * b) for x, y in zip(p[1:], p[-2::-1], strict=True)]
    return True


def _inside_or_on(p: list[Fraction]) -> bool:
    """Whether all roots lie in |z| <= 1: those that p shares with its reversal are on the circle exactly if the
    derivative of what is shared has all its roots in |z| <= 1 (Cohn)."""
    import flint

    f = flint.fmpq_poly([flint.fmpq(x.numerator, x.denominator) for x in p])
    while f.degree() > 0:
        shared = f.gcd(flint.fmpq_poly(f.coeffs()[::-1]))
        if not _inside([Fraction(int(c.p), int(c.q)) for c in (f // shared).coeffs()]):
            return False
        f = shared.derivative()
    return True
