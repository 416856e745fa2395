"""Enclosures at a rational point of the functions activations are built from: f_bounds(x, bits) = (lo, hi) around f(x).

The relative width is about 2**-bits wherever |f| >= 2**-SATURATION; values that are rational are exact. Each
function is computed from exp, log, sqrt and pi of exact.py in a form without cancellation.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from arithmetic.dyadic import scaled
from arithmetic.exact import (
    ONE,
    PRECISION,
    SATURATION,
    ZERO,
    Bounds,
    down,
    exp_bounds,
    floor_log2,
    ln2_bounds,
    log1p_bounds,
    pi_bounds,
    quotient_down,
    quotient_up,
    sin_bounds,
    sqrt_bounds,
    up,
)

HALF: Fraction = scaled(1, -1)
VANISHING: Fraction = scaled(1, -SATURATION)  # more than exp(-SATURATION)
MAX_STEPS = 1000  # of a continued fraction; a series is used where more would be needed


class Unbounded(Exception):
    """No finite enclosure is known."""


def exp(x: Fraction, bits: int = PRECISION) -> Bounds:
    """exp(x)."""
    if x > SATURATION:
        raise Unbounded("exp of a number above 3000")
    return (ZERO, VANISHING) if x < -SATURATION else exp_bounds(x, bits)


def log_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """log(x) for x > 0: k log 2 + log(1 + y) with 0 <= y < 1, in absolute accuracy."""
    k = floor_log2(x)
    y = x / Fraction(2) ** k - 1
    if y < 0:
        k, y = k - 1, 2 * y + 1
    ends = [k * end for end in ln2_bounds(bits + 64 + abs(k).bit_length())]
    lo, hi = log1p_bounds(y, bits + 64)
    return down(min(ends) + lo, bits), up(max(ends) + hi, bits)


def tanh_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """tanh(x) = (exp(2x) - 1) / (exp(2x) + 1)."""
    if x == 0:
        return ZERO, ZERO
    if x < 0:
        lo, hi = tanh_bounds(-x, bits)
        return -hi, -lo
    if x > SATURATION:
        return ONE - VANISHING, ONE
    if x < scaled(1, -(bits // 2 + 4)):
        return down(x - x**3 / 3, bits), up(x, bits)
    lo, hi = exp_bounds(2 * x, bits + 64 + 2 * max(0, -floor_log2(x)))
    lo, hi = max(ONE, lo), max(ONE, hi)
    return quotient_down(lo - 1, lo + 1, bits), min(ONE, quotient_up(hi - 1, hi + 1, bits))


def sigmoid_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """1 / (1 + exp(-x))."""
    if x == 0:
        return HALF, HALF
    if abs(x) > SATURATION:
        return (ONE - VANISHING, ONE) if x > 0 else (ZERO, VANISHING)
    lo, hi = exp_bounds(-x, bits + 64)
    return quotient_down(ONE, 1 + hi, bits), min(ONE, quotient_up(ONE, 1 + lo, bits))


def softplus_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|))."""
    if abs(x) > SATURATION:
        return max(x, ZERO), up(max(x, ZERO) + VANISHING, bits)
    lo, hi = exp_bounds(-abs(x), bits + 64)
    lower, upper = log1p_bounds(lo, bits + 64)[0], log1p_bounds(min(hi, ONE), bits + 64)[1]
    return down(max(x, ZERO) + lower, bits), up(max(x, ZERO) + upper, bits)


def logcosh_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """log cosh x = |x| + log1p(exp(-2|x|)) - log 2; near 0 log1p((e - 1/e)^2 / 2) with e = exp(|x| / 2)."""
    x = abs(x)
    if x == 0:
        return ZERO, ZERO
    if x < Fraction(1, 1 << (bits // 2 + 4)):
        return down(x * x / 2 - x**4 / 12, bits), up(x * x / 2, bits)
    if x <= 1:
        lo, hi = exp_bounds(x / 2, bits + 64 + 2 * max(0, -floor_log2(x)))
        low, high = (lo - 1 / lo) ** 2 / 2, (hi - 1 / hi) ** 2 / 2
        return down(log1p_bounds(low, bits + 64)[0], bits), up(log1p_bounds(high, bits + 64)[1], bits)
    ln2_lo, ln2_hi = ln2_bounds(bits + 64)
    lower, upper = ZERO, VANISHING
    if x < SATURATION:
        lo, hi = exp_bounds(-2 * x, bits + 64)
        lower, upper = log1p_bounds(lo, bits + 64)[0], log1p_bounds(hi, bits + 64)[1]
    return down(x + lower - ln2_hi, bits), up(x + upper - ln2_lo, bits)


@lru_cache(maxsize=64)
def sqrt_two_over_pi(bits: int = PRECISION) -> Bounds:
    """sqrt(2 / pi) = 2 phi(0), phi the normal density."""
    lo, hi = pi_bounds(bits + 16)
    return down(sqrt_bounds(2 / hi, bits + 16)[0], bits), up(sqrt_bounds(2 / lo, bits + 16)[1], bits)


@lru_cache(maxsize=64)
def _two_over_root_pi(bits: int) -> Bounds:
    lo, hi = pi_bounds(bits + 16)
    return sqrt_bounds(4 / hi, bits + 16)[0], sqrt_bounds(4 / lo, bits + 16)[1]


def gauss_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """2 / sqrt(pi) exp(-x^2), the derivative of erf."""
    return _bell(x * x, _two_over_root_pi(bits + 16), bits)


def normpdf_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """exp(-x^2 / 2) / sqrt(2 pi), the derivative of normcdf."""
    lo, hi = sqrt_two_over_pi(bits + 16)
    return _bell(x * x / 2, (lo / 2, hi / 2), bits)


def _bell(square: Fraction, factor: Bounds, bits: int) -> Bounds:
    if square > SATURATION:
        return ZERO, VANISHING  # the factors are below 2, and exp(-3000) is below 2**-4000
    lo, hi = exp_bounds(-square, bits + 16)
    return down(factor[0] * lo, bits), up(factor[1] * hi, bits)


def _odd_series(u: Fraction, bits: int) -> Bounds:
    """(lo, hi) around sum over n of (2u)^n / (1 3 5 ... (2n + 1)), 0 <= u <= SATURATION; it is at least 1."""
    work = bits + 32
    u_lo = (2 * u.numerator << work) // u.denominator
    bounds = []
    for v, rounding in ((u_lo, 0), (u_lo + 1, 1)):
        term, total, n = 1 << work, 1 << work, 0
        while True:
            n += 1
            term = (term * v >> work) // (2 * n + 1) + rounding  # floors are below, one more is above
            total += term
            if term <= 1 and v < (2 * n + 3) << (work - 1):
                break
        # From here on terms at least halve: what is left out is at most the last term, plus one per step of rounding.
        bounds.append(scaled(total + 2 * rounding, -work))
    return bounds[0], bounds[1]


def _tail_ratio(x: Fraction, halves: int, bits: int, steps: int) -> Bounds:
    """(lo, hi) around 1 / (x + h/(x + 2h/(x + 3h/(x + ...)))), x > 0, h = ``halves`` / 2.

    For h = 1 this is the normal tail divided by the density (Laplace), for h = 1/2 erfc divided by gauss / 2. The
    n-th denominator T_n = x + n h / T_(n+1) is a quotient of positive iterated integrals, so x <= T_n <= x + n h / x.
    """
    work = bits + 32
    x_lo = (x.numerator << work) // x.denominator
    x_hi = x_lo + 1
    lo, hi = x_lo, x_hi + ((steps * halves) << (2 * work - 1)) // x_lo + 1
    for n in range(steps - 1, 0, -1):
        numerator = (n * halves) << (2 * work - 1)
        lo, hi = x_lo + numerator // hi, x_hi + numerator // lo + 1
    return Fraction(1 << work, hi), Fraction(1 << work, lo)


def _upper_tail(x: Fraction, halves: int, bits: int) -> Bounds | None:
    """The part of the density beyond x > 0 by the continued fraction, or None if that would take many steps."""
    steps = int((bits + 32) ** 2 * halves / (16 * x * x)) + 24  # the width falls like exp(-2 x sqrt(steps / h))
    if steps > MAX_STEPS:
        return None
    ratio = _tail_ratio(x, halves, bits, steps)
    density = normpdf_bounds(x, bits + 16) if halves == 2 else gauss_bounds(x, bits + 16)
    factor = 1 if halves == 2 else Fraction(1, 2)
    return density[0] * ratio[0] * factor, density[1] * ratio[1] * factor


def erf_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """2 / sqrt(pi) times the integral of exp(-s^2) from 0 to x."""
    if x == 0:
        return ZERO, ZERO
    if x < 0:
        lo, hi = erf_bounds(-x, bits)
        return -hi, -lo
    if x * x > SATURATION:
        return ONE - VANISHING, ONE
    beyond = _upper_tail(x, 1, bits) if x > 1 else None
    if beyond is not None:
        return down(ONE - beyond[1], bits), min(ONE, up(ONE - beyond[0], bits))
    lo, hi = _odd_series(x * x, bits + 16)
    density = gauss_bounds(x, bits + 16)
    return down(x * density[0] * lo, bits), min(ONE, up(x * density[1] * hi, bits))


def normcdf_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """The integral of the normal density up to x."""
    if x == 0:
        return Fraction(1, 2), Fraction(1, 2)
    if x > 0:
        lo, hi = normcdf_bounds(-x, bits)
        return down(ONE - hi, bits), min(ONE, up(ONE - lo, bits))
    u = x * x / 2
    if u > SATURATION:
        return ZERO, VANISHING  # normcdf(x) <= normpdf(x) for x < -1
    beyond = _upper_tail(-x, 2, bits) if x < -1 else None
    if beyond is None:
        more = bits + 16 + int(u * 3 / 2)  # 1/2 minus the rest cancels to about exp(-u)
        lo, hi = _odd_series(u, more)
        density = normpdf_bounds(x, more)
        half = Fraction(1, 2)
        beyond = max(ZERO, half + x * density[1] * hi), half + x * density[0] * lo
    return down(beyond[0], bits), min(Fraction(1, 2), up(beyond[1], bits))


def rsqrt_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """1 / sqrt(1 + x^2)."""
    lo, hi = sqrt_bounds(1 + x * x, bits + 8)
    return (ONE, ONE) if x == 0 else (down(1 / hi, bits), min(ONE, up(1 / lo, bits)))


def algebraic_bounds(x: Fraction, bits: int = PRECISION) -> Bounds:
    """x / sqrt(1 + x^2)."""
    if x < 0:
        lo, hi = algebraic_bounds(-x, bits)
        return -hi, -lo
    lo, hi = rsqrt_bounds(x, bits + 8)
    return (ZERO, ZERO) if x == 0 else (down(x * lo, bits), min(ONE, up(x * hi, bits)))


def sine_range(lo: Fraction, hi: Fraction) -> Bounds:
    """An enclosure of sin over [lo, hi]: the values at the ends, and +-1 where pi/2 + n pi may lie inside."""
    bits = PRECISION + 64
    ends = [sin_bounds(lo, bits), sin_bounds(hi, bits)]
    low, high = min(b[0] for b in ends), max(b[1] for b in ends)
    if lo == hi:
        return low, high
    size = max(abs(lo), abs(hi))
    pi = pi_bounds(bits + size.numerator.bit_length())
    # With x = pi/2 + n pi, n lies between these; pi is known so well that at most one n too many is counted.
    first = min(lo / pi[0], lo / pi[1]) - Fraction(1, 2)
    last = max(hi / pi[0], hi / pi[1]) - Fraction(1, 2)
    start, stop = -(-first.numerator // first.denominator), last.numerator // last.denominator
    if any(n % 2 == 0 for n in range(start, min(stop, start + 1) + 1)):
        high = ONE
    if any(n % 2 for n in range(start, min(stop, start + 1) + 1)):
        low = -ONE
    return low, high


def sine_derivative(order: int, lo: Fraction, hi: Fraction) -> Bounds:
    """An enclosure of the derivative of sin of this order over [lo, hi]: sin, or cos(t) = sin(t + pi/2), up to sign."""
    if order % 2:
        pi = pi_bounds(PRECISION + 64)
        lo, hi = lo + pi[0] / 2, hi + pi[1] / 2
    low, high = sine_range(lo, hi)
    return (low, high) if order % 4 < 2 else (-high, -low)
