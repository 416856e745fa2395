"""Polynomials over Q as {exponents: coefficient}, and the check of algebraic witnesses by expansion."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from outcome import Malformed
from reading import nonnegative, number, rows, table

Polynomial = dict[tuple[int, ...], Fraction]
MAX_TERMS, MAX_EXPONENT, MAX_FACTORS, MAX_BITS = 16, 16, 8, 256  # so that expanding a witness is quick


def add(p: Polynomial, q: Polynomial) -> Polynomial:
    """p + q without zero terms."""
    result = dict(p)
    for key, value in q.items():
        result[key] = result.get(key, Fraction(0)) + value
    return {k: v for k, v in result.items() if v}


def multiply(p: Polynomial, q: Polynomial) -> Polynomial:
    """p q without zero terms."""
    result: Polynomial = {}
    for a, x in p.items():
        for b, y in q.items():
            key = tuple(i + j for i, j in zip(a, b, strict=True))
            result[key] = result.get(key, Fraction(0)) + x * y
    return {k: v for k, v in result.items() if v}


def derivative(p: Polynomial) -> Polynomial:
    """dp/dg for a polynomial in one variable."""
    return {(e - 1,): e * v for (e,), v in p.items() if e}


def scale(p: Polynomial, factor: Fraction) -> Polynomial:
    """factor p."""
    return {k: factor * v for k, v in p.items() if factor * v}


def parse(value: Any, variables: int, where: str) -> Polynomial:
    """The sparse form [[coefficient, [exponents]], ...] of a certificate."""
    result: Polynomial = {}
    for item in rows(value, where):
        if type(item) is not list or len(item) != 2 or type(item[1]) is not list or len(item[1]) != variables:
            raise Malformed(f"{where}: a term is [coefficient, [one exponent per variable]]")
        key = tuple(item[1])
        if any(type(e) is not int or not 0 <= e <= MAX_EXPONENT for e in key) or key in result:
            raise Malformed(f"{where}: exponents {list(key)} are repeated or out of range")
        result[key] = number(item[0], where)
    if len(result) > MAX_TERMS:
        raise Malformed(f"{where}: more than {MAX_TERMS} terms")
    for coefficient in result.values():
        _short(coefficient, where)
    return {k: v for k, v in result.items() if v}


def _short(coefficient: Fraction, where: str) -> Fraction:
    if max(coefficient.numerator.bit_length(), coefficient.denominator.bit_length()) > MAX_BITS:
        raise Malformed(f"{where}: a coefficient of more than {MAX_BITS} bits")
    return coefficient


def witness_proves(claim: Polynomial, hypotheses: list[Polynomial], witness: Any, where: str) -> bool:
    """Whether claim = sum of coefficient * prod(squares)^2 * prod(hypotheses), coefficients nonnegative.

    Then claim >= 0 wherever every hypothesis is >= 0: each summand is a product of nonnegative factors.
    """
    variables = len(next(iter(hypotheses[0])))
    total: Polynomial = {}
    for i, item in enumerate(rows(witness, where)):
        place = f"{where}[{i}]"
        term = table(item, place, {"coefficient": str, "squares": list, "hypotheses": list})
        if len(term["squares"]) + len(term["hypotheses"]) > MAX_FACTORS or i >= MAX_TERMS:
            raise Malformed(f"{place}: too many factors or terms")
        value = {(0,) * variables: _short(nonnegative(term["coefficient"], place), place)}
        for root in term["squares"]:
            base = parse(root, variables, place)
            value = multiply(value, multiply(base, base))
        for index in term["hypotheses"]:
            if type(index) is not int or not 1 <= index <= len(hypotheses):
                raise Malformed(f"{place}: no hypothesis {index!r}")
            value = multiply(value, hypotheses[index - 1])
        total = add(total, value)
    return add(claim, scale(total, Fraction(-1))) == {}
