"""Enclosures [lo, hi] of real numbers by rationals. Rational arithmetic stays exact while the numbers are short."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction

from outcome import Incomplete, Malformed

from arithmetic.elementary import normcdf_bounds, sigmoid_bounds, softplus_bounds, tanh_bounds
from arithmetic.exact import PRECISION, ZERO, down, exp_bounds, log1p_bounds, pi_bounds, sqrt_up, up

EXACT_BITS = 4000  # beyond it a number is rounded outward
MOST_BITS = 50_000  # a number may be huge or tiny, but not as much as repeated squaring makes it
MOST_ROOT = 64  # of a rational, that is looked for exactly
FAR = 2000  # arguments of exp and of what uses it


class Interval:
    """All x with lo <= x <= hi; ``length`` is that of its longer end in bits."""

    __slots__ = ("hi", "length", "lo")

    def __init__(self, lo: Fraction, hi: Fraction | None = None) -> None:
        self.lo, self.hi = lo, lo if hi is None else hi
        self.length = max(_length(self.lo), _length(self.hi))
        if self.length > MOST_BITS:
            raise Incomplete("a number that is too large or too small")
        if self.length > EXACT_BITS:
            self.lo, self.hi = down(self.lo, EXACT_BITS // 2), -down(-self.hi, EXACT_BITS // 2)

    @property
    def exact(self) -> bool:
        """Whether it is one rational."""
        return self.lo == self.hi

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.lo + other.lo, self.hi + other.hi)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.lo - other.hi, self.hi - other.lo)

    def __neg__(self) -> Interval:
        return Interval(-self.hi, -self.lo)

    def __mul__(self, other: Interval) -> Interval:
        if self.lo is self.hi and other.lo is other.hi:  # of points it is one product
            return Interval(self.lo * other.lo)
        products = [a * b for a in (self.lo, self.hi) for b in (other.lo, other.hi)]
        return Interval(min(products), max(products))


def _length(x: Fraction) -> int:
    return x.numerator.bit_length() + x.denominator.bit_length()


def point(value: Fraction | int) -> Interval:
    """One rational."""
    return Interval(Fraction(value))


def divide(a: Interval, b: Interval) -> Interval:
    """a/b. Rejects a divisor that may be 0."""
    if b.lo <= 0 <= b.hi:
        raise Malformed("a term divides by what may be zero")
    return a * Interval(1 / b.hi, 1 / b.lo)


def greatest(values: Sequence[Interval]) -> Interval:
    """The largest of the numbers."""
    return Interval(max(v.lo for v in values), max(v.hi for v in values))


def absolute(a: Interval) -> Interval:
    """|a|."""
    return greatest([a, -a]) if a.lo > 0 or a.hi < 0 else Interval(ZERO, max(-a.lo, a.hi))


def root(a: Interval) -> Interval:
    """The square root; exact for squares of rationals."""
    if a.lo < 0:
        raise Malformed("a term takes the square root of what may be negative")
    return Interval(_root_down(a.lo), _root_up(a.hi))


def _perfect(x: Fraction) -> Fraction | None:
    top, bottom = math.isqrt(x.numerator), math.isqrt(x.denominator)
    return Fraction(top, bottom) if top * top == x.numerator and bottom * bottom == x.denominator else None


def _root_up(x: Fraction) -> Fraction:
    found = _perfect(x)
    return sqrt_up(x) if found is None else found


def _root_down(x: Fraction) -> Fraction:
    found = _perfect(x)
    if found is not None:
        return found
    above = sqrt_up(x)
    return down(x / above)  # x/r <= sqrt(x) for r >= sqrt(x)


def power(a: Interval, b: Interval) -> Interval:
    """a^b for a >= 0, and 0^0 is 1; exact where both are rational and the value is rational and short."""
    if a.lo < 0:
        raise Malformed("a term takes a real power of what may be negative")
    if a.exact and b.exact and (value := _rational_power(a.lo, b.lo)) is not None:
        return point(value)
    if b.exact and b.lo == 0:
        return point(1)
    if a.lo == 0:
        if b.lo <= 0:
            raise Malformed("a term takes a power of what may be zero, and its exponent may not be positive")
        return Interval(ZERO, power(Interval(a.hi), b).hi if a.hi else ZERO)
    exponent = b * Interval(_log(a.lo)[0], _log(a.hi)[1])
    return _monotone(exponent, _exp)


def _rational_power(a: Fraction, b: Fraction) -> Fraction | None:
    """a^b, a >= 0, if it is rational and short; None if not, or if it has no value."""
    if a == 1:
        return Fraction(1)
    if a == 0:
        return ZERO if b > 0 else None
    if b.denominator > MOST_ROOT or _length(a) * max(Fraction(1), abs(b)) > EXACT_BITS:
        return None
    top, bottom = _whole_root(a.numerator, b.denominator), _whole_root(a.denominator, b.denominator)
    return None if top is None or bottom is None else Fraction(top, bottom) ** b.numerator


def _whole_root(n: int, k: int) -> int | None:
    """The k-th root of n >= 1 if it is a whole number. Newton's method from above falls until it is there or below."""
    found = 1 << -(-n.bit_length() // k)
    while found**k > n:
        found = ((k - 1) * found + n // found ** (k - 1)) // k
    return found if found**k == n else None


def _monotone(a: Interval, bounds: Callable[[Fraction], tuple[Fraction, Fraction]]) -> Interval:
    if max(abs(a.lo), abs(a.hi)) > FAR:
        raise Incomplete(f"a function of a number beyond {FAR}")
    return Interval(bounds(a.lo)[0], bounds(a.hi)[1])


def _exp(x: Fraction) -> tuple[Fraction, Fraction]:
    return (Fraction(1), Fraction(1)) if x == 0 else exp_bounds(x, PRECISION)


def _elu(x: Fraction) -> tuple[Fraction, Fraction]:
    lo, hi = (x, x) if x >= 0 else exp_bounds(x, PRECISION)
    return (lo, hi) if x >= 0 else (lo - 1, hi - 1)


def _log(x: Fraction) -> tuple[Fraction, Fraction]:
    shift = x.numerator.bit_length() - x.denominator.bit_length()
    mantissa = x / Fraction(2) ** shift  # in (1/2, 2)
    if mantissa < 1:
        mantissa, shift = mantissa * 2, shift - 1
    lo, hi = log1p_bounds(mantissa - 1, PRECISION)
    two = log1p_bounds(Fraction(1), PRECISION)
    return lo + shift * two[0 if shift >= 0 else 1], hi + shift * two[1 if shift >= 0 else 0]


def _sine(x: Fraction, start: int) -> tuple[Fraction, Fraction]:
    """sin for start = 1, cos for start = 0: Taylor sum; the rest is at most the next power over its factorial."""
    x = down(x, 400)
    power, total, k = (x if start else Fraction(1)), ZERO, start
    while True:
        term = power / math.factorial(k)
        if abs(term) < Fraction(1, 1 << PRECISION) and k > 2 * abs(x):
            break
        total += term if (k - start) % 4 == 0 else -term
        power, k = power * x * x, k + 2
    rest = abs(term) + abs(x) / Fraction(2) ** 390  # the rounding of x moves the value by no more
    return down(total - rest), up(total + rest) if total + rest > 0 else -down(-total - rest)


def _periodic(a: Interval, start: int) -> Interval:
    """sin for start = 1, cos for start = 0; whole turns are taken off first."""
    if max(abs(a.lo), abs(a.hi)) > 10**6:
        raise Incomplete("sin or cos of a number beyond 1000000")
    if a.hi - a.lo > 7:  # more than a turn
        return Interval(Fraction(-1), Fraction(1))
    if max(abs(a.lo), abs(a.hi)) > 8:
        turns = point(round(a.lo / (2 * Fraction(355, 113))))
        a = a - turns * point(2) * pi()
    middle, radius = (a.lo + a.hi) / 2, (a.hi - a.lo) / 2  # both functions have slopes in [-1, 1]
    lo, hi = _sine(middle, start)
    if middle == 0 and radius == 0:
        return point(1 - start)
    return Interval(max(Fraction(-1), lo - radius), min(Fraction(1), hi + radius))


def function(name: str, a: Interval) -> Interval:
    """The value of a function of the lemma language."""
    if name == "sqrt":
        return root(a)
    if name == "Abs":
        return absolute(a)
    if name == "relu":
        return greatest([a, point(0)])
    if name == "log" and a.lo <= 0:
        raise Malformed("a term takes the logarithm of what may not be positive")
    if name in ("sin", "cos"):
        return _periodic(a, int(name == "sin"))
    if name in ("gelu", "silu"):
        return a * function("normcdf" if name == "gelu" else "sigmoid", a)
    table = {"exp": _exp, "log": _log, "tanh": tanh_bounds, "sigmoid": sigmoid_bounds, "elu": _elu}
    table |= {"normcdf": normcdf_bounds, "softplus": softplus_bounds}
    if name not in table:
        raise Malformed(f"unknown function {name}")
    return _monotone(a, table[name])


def pi() -> Interval:
    """pi."""
    return Interval(*pi_bounds(PRECISION + 8))
