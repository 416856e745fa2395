"""Exact rationals with outward rounding, and enclosures of exp, log, square roots, pi, arctan and sin. No floats.

``up`` and ``down`` round to PRECISION significant bits, so numbers stay short. Every function returns rationals
for which the stated inequality holds exactly.
"""

from __future__ import annotations

import math
from fractions import Fraction
from functools import lru_cache

from arithmetic.dyadic import Dyadic, scaled

Bounds = tuple[Fraction, Fraction]

PRECISION = 192  # significant bits of a rounded bound; floats have 53, so rounding never exceeds a float bound
ZERO: Fraction = Dyadic(0)
ONE: Fraction = Dyadic(1)
TINY_BITS = 2200
TINY: Fraction = scaled(1, -TINY_BITS)  # positive bounds below it are rounded up to it; floats end at 2**-1074
SATURATION = 3000  # exp(-SATURATION) is far below the floats: beyond it functions are bounded by their asymptotes


def floor_log2(x: Fraction | int) -> int:
    """An integer e with 2**(e-1) < x < 2**(e+1), x > 0."""
    return x.numerator.bit_length() - x.denominator.bit_length()


def down(x: Fraction, bits: int = PRECISION) -> Fraction:
    """A rational d <= x with about ``bits`` significant bits, within 2**(2-bits) |x|."""
    return _floor(x, bits, 1)


def up(x: Fraction, bits: int = PRECISION) -> Fraction:
    """A rational u >= x with about ``bits`` significant bits, and not smaller than TINY if x > 0."""
    n, d = x.numerator, x.denominator
    length = n.bit_length()
    if n > 0 and length + TINY_BITS <= d.bit_length() and n << TINY_BITS < d:
        return TINY
    return x if type(x) is Dyadic and length <= bits else _floor(x, bits, -1)


def quotient_down(a: Fraction, b: Fraction, bits: int = PRECISION) -> Fraction:
    """A dyadic d <= a/b with at least ``bits`` significant bits, a >= 0, b > 0."""
    n, d = a.numerator * b.denominator, a.denominator * b.numerator
    shift = bits + 1 - n.bit_length() + d.bit_length()
    return scaled((n << shift) // d if shift >= 0 else n // (d << -shift), -shift)


def quotient_up(a: Fraction, b: Fraction, bits: int = PRECISION) -> Fraction:
    """A dyadic u >= a/b with at least ``bits`` significant bits, a >= 0, b > 0."""
    n, d = a.numerator * b.denominator, a.denominator * b.numerator
    shift = bits + 1 - n.bit_length() + d.bit_length()
    return scaled(-((-n << shift) // d) if shift >= 0 else -(-n // (d << -shift)), -shift)


def ldexp(x: Fraction | int, exponent: int) -> Fraction:
    """x * 2**exponent."""
    n, d = x.numerator, x.denominator
    if not d & (d - 1):
        return scaled(n, exponent + 1 - d.bit_length())
    return Fraction(n << exponent, d) if exponent >= 0 else Fraction(n, d << -exponent)


def _floor(x: Fraction, bits: int, sign: int) -> Fraction:
    """sign times the rounded-down sign x, sign = 1 or -1: in whole numbers, as most time is spent here."""
    n, d = sign * x.numerator, x.denominator
    shift = bits - (n.bit_length() - d.bit_length())
    if type(x) is not Dyadic and d & (d - 1):
        return scaled(sign * ((n << shift) // d if shift >= 0 else n // (d << -shift)), -shift)
    exponent = 1 - d.bit_length()  # x = sign n 2**exponent
    if shift + exponent >= 0:
        return x if type(x) is Dyadic else scaled(sign * n, exponent)
    return scaled(sign * (n >> -(shift + exponent)), -shift)


def significant_up(x: Fraction, bits: int) -> Fraction:
    """The smallest n 2**e >= x with 2**(bits - 1) <= n <= 2**bits, x > 0; 0 for 0. Monotone in x, unlike up()."""
    if x == 0:
        return ZERO
    size = floor_log2(x)
    if x < Fraction(2) ** size:
        size -= 1
    unit = Fraction(2) ** (size - bits + 1)
    return math.ceil(x / unit) * unit


def sqrt_up(x: Fraction | int) -> Fraction:
    """r >= sqrt(x), x >= 0."""
    if x == 0:
        return ZERO
    shift = max(0, PRECISION + 8 - floor_log2(x) // 2)
    square = -((-x.numerator << (2 * shift)) // x.denominator)
    root = math.isqrt(square)
    return up(scaled(root if root * root == square else root + 1, -shift))


def norm_up(values: list[Fraction]) -> Fraction:
    """r >= the Euclidean norm."""
    return sqrt_up(sum((v * v for v in values), ZERO))


def exp_bounds(x: Fraction, bits: int) -> Bounds:
    """(lo, hi) with lo <= exp(x) <= hi, |x| <= 2 * SATURATION, relative error about 2**-bits; exact at 0."""
    if x == 0:
        return ONE, ONE
    # exp(x) = 2**k exp(y)**(2**halvings) with y = (x - k log 2) / 2**halvings, |y| < 2**(1 - halvings).
    k, halvings = (x.numerator * 94548 + (x.denominator << 15)) // (x.denominator << 16), math.isqrt(bits)
    work = bits + halvings + 32
    ln2 = ln2_bounds((work + abs(k).bit_length() + 80) // 64 * 64)
    ends = [math.floor(k * end * (1 << work)) for end in ln2]
    fixed = (x.numerator << work) // x.denominator
    y = (fixed - max(ends) - 1) >> halvings  # in units of 2**-work, floor: at most the true one
    width = ((max(ends) - min(ends) + 3) >> halvings) + 2
    total = term = 1 << work
    n = 0
    while term not in (0, -1):
        n += 1
        term = (term * y >> work) // n
        total += term
    # A term is off by less than 3 units: 1 of its own, 1 of the floor before, and what is left of the last one's error.
    # What is left out is smaller; and exp(y + d) <= exp(y) + 2 d for these y and 0 <= d <= width.
    lo, hi = total - 3 * n - 4, total + 3 * n + 4 + 2 * width
    for _ in range(halvings):
        lo, hi = lo * lo >> work, (hi * hi >> work) + 1
    return scaled(lo, k - work), scaled(hi, k - work)


def log1p_bounds(y: Fraction, bits: int) -> Bounds:
    """(lo, hi) with lo <= log(1 + y) <= hi for 0 <= y <= 1: 2 artanh(t), t = y / (2 + y) <= 1/3."""
    if y == 0:
        return ZERO, ZERO
    work = bits + 16 + max(0, -floor_log2(y))
    t = y / (2 + y)
    t_lo = (t.numerator << work) // t.denominator
    bounds = []
    for base, rounding in ((t_lo, 0), (t_lo + 1, 1)):
        square, power, total, k = (base * base >> work) + rounding, base, base, 1
        while power > 1:  # powers fall by about 9 each
            power = (power * square >> work) + rounding
            k += 2
            total += power // k + rounding
        # What is left out is below the last power / 8, hence below one unit.
        bounds.append(scaled(2 * (total + rounding), -work))
    return bounds[0], bounds[1]


def sqrt_bounds(x: Fraction, bits: int) -> Bounds:
    """(lo, hi) around sqrt(x), x >= 0; exact for the squares of short dyadic numbers."""
    if x == 0:
        return ZERO, ZERO
    shift = max(0, bits + 8 - floor_log2(x) // 2)
    square, rest = divmod(x.numerator << (2 * shift), x.denominator)
    root = math.isqrt(square)
    exact = rest == 0 and root * root == square
    return scaled(root, -shift), scaled(root if exact else root + 1, -shift)


@lru_cache(maxsize=64)
def pi_bounds(bits: int) -> Bounds:
    """(lo, hi) around pi = 16 arctan(1/5) - 4 arctan(1/239)."""
    work = bits + 32
    total, error = 0, 0
    for factor, n in ((16, 5), (-4, 239)):
        term = (1 << work) // n
        k = 0
        while term:
            total += factor * (-1) ** k * (term // (2 * k + 1))
            term //= n * n
            k += 1
        # Each floor loses less than 1, a term less than 2 with its predecessors'; so does what is left out.
        error += abs(factor) * 2 * (k + 2)
    return scaled(total - error, -work), scaled(total + error, -work)


@lru_cache(maxsize=64)
def ln2_bounds(bits: int) -> Bounds:
    """(lo, hi) around log 2."""
    return log1p_bounds(ONE, bits)


def arctan_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """(lo, hi) around arctan(x)."""
    if x == 0:
        return ZERO, ZERO
    if x < 0:
        lo, hi = arctan_bounds(-x, bits)
        return -hi, -lo
    if x > 1:
        lo, hi = arctan_bounds(1 / x, bits)
        pi_lo, pi_hi = pi_bounds(bits + 8)
        return down(pi_lo / 2 - hi, bits), up(pi_hi / 2 - lo, bits)
    if x < scaled(1, -(bits // 2 + 4)):
        return down(x - x**3 / 3, bits), up(x, bits)
    work, halvings = bits + 48 - floor_log2(x), 4
    one = 1 << work
    lo_y = (x.numerator << work) // x.denominator
    hi_y = lo_y + 1
    for _ in range(halvings):  # arctan(y) = 2 arctan(y / (1 + sqrt(1 + y**2))), increasing in y
        lo_y = (lo_y << work) // (one + math.isqrt(one * one + lo_y * lo_y) + 1)
        hi_y = (hi_y << work) // (one + math.isqrt(one * one + hi_y * hi_y)) + 1
    lo_sum, _ = _alternating(lo_y, work, factorial=False)
    _, hi_sum = _alternating(hi_y, work, factorial=False)
    return down(scaled(lo_sum, halvings - work), bits), up(scaled(hi_sum, halvings - work), bits)


def _alternating(y: int, work: int, factorial: bool) -> tuple[int, int]:
    """(lo, hi) around f(y) in units of 2**-work: f = arctan for |y| <= 1/2 or, with ``factorial``, sin for |y| <= 2."""
    square = y * y >> work
    power, total, k = y, 0, 0
    while power > 1 or power < -1:
        total += (-1) ** k * (power if factorial else power // (2 * k + 1))
        power = power * square >> work
        k += 1
        if factorial:
            power //= 2 * k * (2 * k + 1)
    # A power is off by less than 6 units: the square by 1, the product by 1, and errors before it are multiplied by
    # at most 1/4 (arctan) or 4/6 (sin). What is left out is smaller than the last power and its error.
    return total - 8 * (k + 2), total + 8 * (k + 2)


def sin_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """(lo, hi) around sin(x)."""
    if x == 0:
        return ZERO, ZERO
    if abs(x) < Fraction(1, 1 << (bits // 2 + 4)):
        cubic = x - x**3 / 6
        return down(min(x, cubic), bits), up(max(x, cubic), bits)
    size = floor_log2(abs(x))
    if size > 1200:
        return -ONE, ONE
    work = bits + 48 + abs(size)
    pi_lo, pi_hi = pi_bounds(work + 8)
    turns = round(x / pi_lo)
    ends = (x - turns * pi_lo, x - turns * pi_hi)  # sin(x) = (-1)**turns sin(y), y between these, |y| < 2
    lo, hi = min(ends), max(ends)
    width = math.ceil((hi - lo) * (1 << work)) + 1
    lo_sum, hi_sum = _alternating(math.floor(lo * (1 << work)), work, factorial=True)
    lo_sum, hi_sum = lo_sum - width, hi_sum + width  # |sin'| <= 1
    if turns % 2:
        lo_sum, hi_sum = -hi_sum, -lo_sum
    lower, upper = scaled(lo_sum, -work), scaled(hi_sum, -work)
    return max(-ONE, down(lower, bits)), min(ONE, up(upper, bits))
