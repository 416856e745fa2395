"""Multivariate polynomials over Q (FLINT)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any


def ring(variables: Sequence[str]) -> dict[str, Any]:
    """The generators of Q[variables], by name."""
    import flint

    context = flint.fmpq_mpoly_ctx.get(tuple(variables), "lex")
    return dict(zip(variables, context.gens(), strict=True))


def constant(variables: dict[str, Any], value: Fraction) -> Any:
    """A rational as an element of the ring."""
    import flint

    one = next(iter(variables.values())) ** 0
    return one * flint.fmpq(value.numerator, value.denominator)


def evaluate(polynomial: Any, point: Sequence[Fraction]) -> Fraction:
    """The exact value at a rational point."""
    total = Fraction(0)
    for exponents, coefficient in polynomial.to_dict().items():
        term = Fraction(int(coefficient.p), int(coefficient.q))
        for base, exponent in zip(point, exponents, strict=True):
            term *= base ** int(exponent)
        total += term
    return total
