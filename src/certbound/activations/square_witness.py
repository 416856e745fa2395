"""Algebraic witnesses, found automatically: p >= 0 on an interval as an identity over Q (proofs/rules.md, R5).

p is factored; even powers are squares, and the product of the rest, written in Bernstein form on [a, b], is a sum of
nonnegative coefficients times products of the hypotheses g - a >= 0 and b - g >= 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import comb
from typing import Any

from ..expressions.expression import Expr


@dataclass(frozen=True)
class Term:
    """One nonnegative summand of a witness: coefficient * prod(squares)^2 * prod(hypotheses), 1-based indices."""

    coefficient: Fraction
    squares: tuple[Expr, ...]
    hypotheses: tuple[int, ...]


MAX_DEGREE = 40  # of the Bernstein form; raising the degree makes the coefficients of a positive polynomial positive


def find(poly: list[Fraction], symbol: str, lower: Fraction, upper: Fraction) -> tuple[Term, ...] | None:
    """Terms that add up to sum_i poly[i] symbol^i, with hypotheses 1: symbol - lower and 2: upper - symbol."""
    import flint

    whole = flint.fmpq_poly([flint.fmpq(c.numerator, c.denominator) for c in poly])
    if whole == 0:
        return (Term(Fraction(0), (), ()),)
    leading, factors = whole.factor()
    squares: list[Expr] = []
    rest = flint.fmpq_poly([leading])
    for factor, multiplicity in factors:
        squares += [_expr(factor, symbol)] * (multiplicity // 2)
        if multiplicity % 2:
            rest *= factor
    coefficients = [Fraction(int(c.p), int(c.q)) for c in rest.coeffs()]
    for degree in range(len(coefficients) - 1, MAX_DEGREE + 1):
        bernstein = _bernstein(coefficients, degree, lower, upper)
        if min(bernstein) >= 0:
            scale = (upper - lower) ** degree
            return tuple(
                Term(b * comb(degree, j) / scale, tuple(squares), (1,) * j + (2,) * (degree - j))
                for j, b in enumerate(bernstein)
                if b
            )
    return None


def _expr(factor: Any, symbol: str) -> Expr:
    total: Expr | None = None
    for i, c in enumerate(factor.coeffs()):
        value = Fraction(int(c.p), int(c.q))
        if value:
            term = Expr("number", value=value)
            if i:
                term = Expr("*", (term, Expr("^", (Expr("name", name=symbol),), value=Fraction(i))))
            total = term if total is None else Expr("+", (total, term))
    return total or Expr("number")


def _bernstein(coefficients: list[Fraction], degree: int, lower: Fraction, upper: Fraction) -> list[Fraction]:
    """Bernstein coefficients of the given degree on [lower, upper]."""
    width = upper - lower
    powers = [
        sum(
            (c * comb(i, j) * lower ** (i - j) for i, c in enumerate(coefficients) if i >= j),
            Fraction(0),
        )
        * width**j
        for j in range(len(coefficients))
    ]
    powers += [Fraction(0)] * (degree + 1 - len(powers))
    return [
        sum((powers[i] * Fraction(comb(j, i), comb(degree, i)) for i in range(j + 1)), Fraction(0))
        for j in range(degree + 1)
    ]
