"""Logarithms and angles as rationals of known error, from their power series in integer arithmetic."""

from __future__ import annotations

from fractions import Fraction

_BITS = 200
SERIES_ERROR = Fraction(1, 2**184)  # of every value this module returns


def _odd_series(value: Fraction, sign: int) -> Fraction:
    """sum of sign^k value^(2k+1) / (2k+1), within 2^-188, for 0 <= value <= 7/8.

    In units of 2^-200: each power is at most 1/(1 - value^2) < 5 units off, each quotient 1 more, there are fewer
    than 530 terms, and what is left out is below 5 units: 530 * 6 + 5 < 2^12.
    """
    if not 0 <= value <= Fraction(7, 8):
        raise ValueError(f"the series is not summed at {value}")
    p, q = value.numerator, value.denominator
    power, total, k = (p << _BITS) // q, 0, 0
    while power:
        total += sign**k * (power // (2 * k + 1))
        power = power * p * p // (q * q)
        k += 1
    return Fraction(total, 2**_BITS)


def log_two() -> Fraction:
    """ln 2 = 2 artanh(1/3), within SERIES_ERROR."""
    return 2 * _odd_series(Fraction(1, 3), 1)


def pi() -> Fraction:
    """pi = 16 arctan(1/5) - 4 arctan(1/239), within SERIES_ERROR."""
    return 16 * _odd_series(Fraction(1, 5), -1) - 4 * _odd_series(Fraction(1, 239), -1)


def arctan(value: Fraction) -> Fraction:
    """arctan(value), within SERIES_ERROR, for 0 <= value <= 7/8 or value = 1."""
    return pi() / 4 if value == 1 else _odd_series(value, -1)
