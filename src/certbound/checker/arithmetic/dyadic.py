"""Dyadic rationals n / 2^k as Fractions whose sums, products and comparisons are shifts instead of common divisors.

A Dyadic is the Fraction of the same value in every respect, so nothing depends on which of the two a number is. Sums,
differences and products of Dyadics and whole numbers are Dyadics; with a Fraction they are what Fraction makes of it.
Invariant, as of Fraction: the denominator is a power of two, and 1 or the numerator is odd.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any


class Dyadic(Fraction):
    """The number n * 2**exponent. Made by ``scaled`` below; Dyadic(x) raises ValueError unless x is dyadic."""

    __slots__ = ()
    _numerator: int  # of Fraction, which reads them under these names; were they others, nothing here would run
    _denominator: int

    def __new__(cls, numerator: Any = 0, denominator: Any = None) -> Dyadic:
        """As Fraction(numerator, denominator)."""
        value = Fraction(numerator, denominator)
        n, d = value.numerator, value.denominator
        if d & (d - 1):
            raise ValueError(f"the denominator {d} is not a power of two")
        return _made(n, d)

    def __add__(a, b: Any) -> Any:
        if type(b) is Dyadic:
            return _sum(a._numerator, a._denominator, b._numerator, b._denominator)
        return _sum(a._numerator, a._denominator, b, 1) if type(b) is int else Fraction.__add__(a, b)

    __radd__ = __add__

    def __sub__(a, b: Any) -> Any:
        if type(b) is Dyadic:
            return _sum(a._numerator, a._denominator, -b._numerator, b._denominator)
        return _sum(a._numerator, a._denominator, -b, 1) if type(b) is int else Fraction.__sub__(a, b)

    def __rsub__(b, a: Any) -> Any:
        return _sum(-b._numerator, b._denominator, a, 1) if type(a) is int else Fraction.__rsub__(b, a)

    def __mul__(a, b: Any) -> Any:
        if type(b) is Dyadic:
            return _product(a._numerator, a._denominator, b._numerator, b._denominator)
        return _product(a._numerator, a._denominator, b, 1) if type(b) is int else Fraction.__mul__(a, b)

    __rmul__ = __mul__

    def __truediv__(a, b: Any) -> Any:
        if type(b) is int and b > 0 and not b & (b - 1):
            return _reduced(a._numerator, a._denominator * b)
        return Fraction.__truediv__(a, b)

    def __pow__(a, b: Any) -> Any:
        if type(b) is int and b >= 0:
            return _made(a._numerator**b, a._denominator**b)
        return Fraction.__pow__(a, b)

    def __neg__(a) -> Dyadic:
        return _made(-a._numerator, a._denominator)

    def __abs__(a) -> Dyadic:
        return a if a._numerator >= 0 else _made(-a._numerator, a._denominator)

    def __lt__(a, b: Any) -> Any:
        if type(b) is Dyadic:
            return a._numerator * b._denominator < b._numerator * a._denominator
        return a._numerator < b * a._denominator if type(b) is int else Fraction.__lt__(a, b)

    def __le__(a, b: Any) -> Any:
        if type(b) is Dyadic:
            return a._numerator * b._denominator <= b._numerator * a._denominator
        return a._numerator <= b * a._denominator if type(b) is int else Fraction.__le__(a, b)

    def __gt__(a, b: Any) -> Any:
        if type(b) is Dyadic:
            return a._numerator * b._denominator > b._numerator * a._denominator
        return a._numerator > b * a._denominator if type(b) is int else Fraction.__gt__(a, b)

    def __ge__(a, b: Any) -> Any:
        if type(b) is Dyadic:
            return a._numerator * b._denominator >= b._numerator * a._denominator
        return a._numerator >= b * a._denominator if type(b) is int else Fraction.__ge__(a, b)

    def __eq__(a, b: Any) -> Any:
        if type(b) is Dyadic:
            return a._numerator == b._numerator and a._denominator == b._denominator
        return Fraction.__eq__(a, b)

    __hash__ = Fraction.__hash__

    def __reduce__(self) -> Any:
        return Dyadic, (self._numerator, self._denominator)


def fast(x: Fraction) -> Fraction:
    """x, as a Dyadic if it is one."""
    d = x.denominator
    return x if d & (d - 1) else _made(x.numerator, d)


def scaled(n: int, exponent: int) -> Dyadic:
    """n * 2**exponent."""
    return _made(n << exponent, 1) if exponent >= 0 else _reduced(n, 1 << -exponent)


def _made(n: int, d: int) -> Dyadic:
    """n / d in lowest terms, d a power of two."""
    new: Dyadic = object.__new__(Dyadic)
    new._numerator = n
    new._denominator = d
    return new


def _reduced(n: int, d: int) -> Dyadic:
    """n / d, d a power of two."""
    if d == 1 or n & 1:
        return _made(n, d)
    twos = min((n & -n).bit_length(), d.bit_length()) - 1 if n else d.bit_length() - 1
    return _made(n >> twos, d >> twos)


def _sum(n: int, d: int, m: int, e: int) -> Dyadic:
    """n / d + m / e, both in lowest terms: of two different powers of two the larger one's numerator is odd."""
    if d == e:
        return _reduced(n + m, d)
    if d < e:
        return _made((n << e.bit_length() - d.bit_length()) + m, e)
    return _made((m << d.bit_length() - e.bit_length()) + n, d)


def _product(n: int, d: int, m: int, e: int) -> Dyadic:
    """n / d m / e, both in lowest terms: two odd numerators, unless one of them is a whole number's."""
    return _reduced(n * m, d * e) if d == 1 or e == 1 else _made(n * m, d * e)
