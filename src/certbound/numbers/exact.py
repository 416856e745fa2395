"""Exact rationals and their text forms. No rounding happens here unless the name says which way.

Grammar of an exact number (the same in claims, certificates, domain files and the command line):
    decimal   -?digits[.digits][(e|E)[+-]digits]      0.1 means one tenth exactly
    fraction  -?digits/digits
    dyadic    -?0x<hex>[.<hex>]p[+-]digits            a float, printed by float.hex()
"""

from __future__ import annotations

import math
import re
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction

MAX_NUMBER_LENGTH = 400  # characters; longer texts are refused before they are parsed
_DECIMAL = re.compile(r"([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?", re.ASCII)
_FRACTION = re.compile(r"[+-]?\d+/\d+", re.ASCII)
_DYADIC = re.compile(r"-?0x[01]\.?[0-9a-f]*p[+-]\d{1,4}", re.ASCII)
_PRINT_DIGITS = 12


def parse_exact(text: str) -> Fraction:
    """The rational that ``text`` denotes, exactly.

    Raises ValueError if the text is not in the grammar above or is longer than MAX_NUMBER_LENGTH.
    """
    text = text.strip()
    if len(text) > MAX_NUMBER_LENGTH:
        raise ValueError(f"a number of {len(text)} characters (at most {MAX_NUMBER_LENGTH} are read)")
    if _DECIMAL.fullmatch(text):
        return Fraction(text)
    if _FRACTION.fullmatch(text):
        numerator, denominator = text.split("/")
        if int(denominator) == 0:
            raise ValueError(f"{text!r} has denominator 0")
        return Fraction(int(numerator), int(denominator))
    if _DYADIC.fullmatch(text):
        value = float.fromhex(text)
        if math.isfinite(value):
            return Fraction(value)
    raise ValueError(f"{text!r} is not an exact number (expected e.g. 0.1, 1/3 or 0x1.8p-2)")


def format_exact(value: Fraction) -> str:
    """A text that parse_exact reads back as ``value``: a short decimal if there is one, else p/q."""
    scaled, digits = value, 0
    while scaled.denominator != 1 and digits < 24:
        scaled, digits = scaled * 10, digits + 1
    if scaled.denominator == 1 and abs(scaled.numerator) < 10**24:
        return format(Decimal(scaled.numerator).scaleb(-digits), "f") if digits else str(scaled.numerator)
    if float_down(value) == float_up(value):
        return float_up(value).hex()
    return f"{value.numerator}/{value.denominator}"


def decimal_up(value: float | Fraction, digits: int = _PRINT_DIGITS) -> str:
    """A decimal text D with at most ``digits`` significant digits and value <= D. Source: rounding up."""
    exact = Fraction(value)
    rounded = Context(prec=digits, rounding=ROUND_CEILING, Emin=-9999, Emax=9999).divide(
        Decimal(exact.numerator), Decimal(exact.denominator)
    )
    return str(rounded.normalize()) if rounded == 0 or not -5 < rounded.adjusted() < digits else f"{rounded:f}"


def decimal_down(value: Fraction, digits: int = 25) -> str:
    """A decimal text D with at most ``digits`` significant digits and D <= value. Source: rounding down."""
    rounded = Context(prec=digits, rounding=ROUND_FLOOR, Emin=-9999, Emax=9999).divide(
        Decimal(value.numerator), Decimal(value.denominator)
    )
    return str(rounded.normalize()) if rounded == 0 or not -5 < rounded.adjusted() < digits else f"{rounded:f}"


def float_up(value: Fraction) -> float:
    """The least float f with value <= f (inf when none is finite)."""
    try:
        nearest = value.numerator / value.denominator  # correctly rounded for Python integers
    except OverflowError:
        return math.inf if value > 0 else -math.nextafter(math.inf, 0)
    return nearest if Fraction(nearest) >= value else math.nextafter(nearest, math.inf)


def float_down(value: Fraction) -> float:
    """The greatest float f with f <= value (-inf when none is finite)."""
    return 0.0 - float_up(-value)
