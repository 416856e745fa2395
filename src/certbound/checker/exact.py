"""Exact rationals with outward rounding, and enclosures of exp, log and square roots. No floats.

``up`` and ``down`` round to PRECISION significant bits, so numbers stay short. Every function returns rationals
for which the stated inequality holds exactly.
"""

from __future__ import annotations

import math
from fractions import Fraction

PRECISION = 192  # significant bits of a rounded bound; floats have 53, so rounding never exceeds a float bound
ZERO, ONE = Fraction(0), Fraction(1)
TINY = Fraction(1, 1 << 2200)  # positive bounds below it are rounded up to it; floats end at 2**-1074
SMALL = Fraction(1, 1 << 300)  # below it tanh(x) is x - x**3/3 to more bits than are kept
SATURATION = 3000  # beyond it tanh, sigmoid and softplus are within 2**-3000 of their asymptotes


def _floor_log2(x: Fraction) -> int:
    """An integer e with 2**(e-1) < x < 2**(e+1), x > 0."""
    return x.numerator.bit_length() - x.denominator.bit_length()


def down(x: Fraction, bits: int = PRECISION) -> Fraction:
    """A rational d <= x with about ``bits`` significant bits, within 2**(2-bits) |x|."""
    if x.denominator == 1 and x.numerator.bit_length() <= bits:
        return x
    shift = bits - _floor_log2(abs(x))
    if shift >= 0:
        return Fraction((x.numerator << shift) // x.denominator, 1 << shift)
    return Fraction((x.numerator // (x.denominator << -shift)) << -shift)


def up(x: Fraction, bits: int = PRECISION) -> Fraction:
    """A rational u >= x with about ``bits`` significant bits, and not smaller than TINY if x > 0."""
    return TINY if ZERO < x < TINY else -down(-x, bits)


def sqrt_up(x: Fraction) -> Fraction:
    """r >= sqrt(x), x >= 0."""
    if x == 0:
        return ZERO
    shift = max(0, PRECISION + 8 - _floor_log2(x) // 2)
    scaled = -((-x.numerator << (2 * shift)) // x.denominator)
    root = math.isqrt(scaled)
    return up(Fraction(root if root * root == scaled else root + 1, 1 << shift))


def norm_up(values: list[Fraction]) -> Fraction:
    """r >= the Euclidean norm."""
    return sqrt_up(sum((v * v for v in values), ZERO))


def exp_bounds(x: Fraction, bits: int) -> tuple[Fraction, Fraction]:
    """(lo, hi) with lo <= exp(x) <= hi, |x| <= 2 * SATURATION, relative error about 2**-bits."""
    if x < 0:
        lo, hi = exp_bounds(-x, bits)
        return down(1 / hi, bits), up(1 / lo, bits)
    # exp(x) = exp(y)**(2**halvings) with y = x / 2**halvings < 1/256, and a Taylor sum for exp(y).
    halvings = math.ceil(x).bit_length() + 8
    work = bits + halvings + 16
    y_lo = (x.numerator << work) // (x.denominator << halvings)
    bounds = []
    for y, rounding in ((y_lo, 0), (y_lo + 1, 1)):
        term, total, k = 1 << work, 1 << work, 0
        while term > 1:  # terms fall by more than 256 each
            k += 1
            term = (term * y >> work) // k + rounding  # the floor of a floor is below; one more is above
            total += term
        # What is left out is below 2 terms of the next order, hence below 4 units.
        bounds.append(Fraction(total + 4 * rounding, 1 << work))
    lo, hi = bounds
    for _ in range(halvings):
        lo, hi = down(lo * lo, work), up(hi * hi, work)
    return lo, hi


def log1p_bounds(y: Fraction, bits: int) -> tuple[Fraction, Fraction]:
    """(lo, hi) with lo <= log(1 + y) <= hi for 0 <= y <= 1: 2 artanh(t), t = y / (2 + y) <= 1/3."""
    if y == 0:
        return ZERO, ZERO
    work = bits + 16 + max(0, -_floor_log2(y))
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
        bounds.append(Fraction(2 * (total + rounding), 1 << work))
    return bounds[0], bounds[1]


def _working_bits(x: Fraction) -> int:
    """Enough bits for a small relative error of exp(2x) - 1, x > 0."""
    return PRECISION + 64 + 2 * max(0, -_floor_log2(x))


def tanh_bounds(x: Fraction) -> tuple[Fraction, Fraction]:
    """(lo, hi) around tanh(x)."""
    if x == 0:
        return ZERO, ZERO
    if x < 0:
        lo, hi = tanh_bounds(-x)
        return -hi, -lo
    if x > SATURATION:
        return ONE - Fraction(1, 1 << SATURATION), ONE
    if x < SMALL:
        return down(x - x**3 / 3), up(x)
    bits = _working_bits(x)
    lo, hi = exp_bounds(2 * x, bits)
    return max(ZERO, down((lo - 1) / (lo + 1))), min(ONE, up((hi - 1) / (hi + 1)))


def sigmoid_bounds(x: Fraction) -> tuple[Fraction, Fraction]:
    """(lo, hi) around 1 / (1 + exp(-x))."""
    if x == 0:
        return Fraction(1, 2), Fraction(1, 2)
    if abs(x) > SATURATION:
        tiny = Fraction(1, 1 << SATURATION)
        return (ONE - tiny, ONE) if x > 0 else (ZERO, tiny)
    lo, hi = exp_bounds(-x, PRECISION + 64)
    return down(1 / (1 + hi)), min(ONE, up(1 / (1 + lo)))


def softplus_bounds(x: Fraction) -> tuple[Fraction, Fraction]:
    """(lo, hi) around log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|))."""
    if abs(x) > SATURATION:
        return max(x, ZERO), up(max(x, ZERO) + Fraction(1, 1 << SATURATION))
    lo, hi = exp_bounds(-abs(x), PRECISION + 64)
    lower, upper = log1p_bounds(lo, PRECISION + 64)[0], log1p_bounds(min(hi, ONE), PRECISION + 64)[1]
    return down(max(x, ZERO) + lower), up(max(x, ZERO) + upper)
