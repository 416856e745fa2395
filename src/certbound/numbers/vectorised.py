"""Enclosures of elementary functions at arrays of float points, in float64 and at numpy's speed.

Every function takes a float64 array x of any shape, all entries finite, and returns arrays (lo, hi) of that shape
with lo <= f(x) <= hi for the real value f(x) at the real number x. No library exponential is trusted: only + - * /
(IEEE, to nearest, subnormals kept; checked at each call), rint, floor, comparisons and powers of two made from bits.

Notation. u = 2^-53, eta = 2^-1074. One operation errs by at most u relative to its result, plus eta/2 if that
is subnormal (+ and - are then exact). "e units" means a relative error of at most e u; second-order terms, below
200 u^2 < 2^-98, are covered by rounding each claim up in its last digit. tests/unit/test_vectorised.py repeats
the arithmetic of steps 2 to 7 in exact rationals.

1. Reduction. x = n ln2 + r, n = rint(x INV_LN2), x clamped so that |n| < 2^11. x INV_LN2 is off by less than
   2^-40, so |r| <= R := 0.3466. LN2_HI = floor(2^42 ln2) / 2^42 has 42 bits, so n LN2_HI is exact. If n != 0,
   then |x| > 1/4: x is a multiple of 2^-54, so is n LN2_HI, and their difference, below 1/2, is exact. Then
   LN2_LO < 2^-42 is off by < 2^-95, n LN2_LO < 2^-31 is rounded by < 2^-84, and the last subtraction rounds a
   number below 1/2: |dr| <= 2^-55 + 2^-83 <= 0.2501 u. If n = 0, r = x exactly.
2. p ~ expm1(r), the Taylor sum of degree 13, as r + r^2 q, q = sum r^(k-2)/k! by Horner's rule.
   Horner on rounded coefficients: |dq| <= 0.78 u, |q| <= 0.564. r^2 q: |r^2| (0.78 + 2 * 0.564) u <= 1.91 r^2 u.
   Left out: sum_{k>13} |r|^k / k! <= 0.12 u |r|. So before the last addition |dp| <= (1.91 R + 0.12) |r| u <=
   0.783 |r| u, and |r| <= 1.1835 |expm1(r)|: 0.93 units; the addition: 1. Together 2 units (EXPM1_SERIES).
   Underflow: if |r| < 2^-540, r^2 is 0 and p = r, right to |r|; else eta/2 < 2^-534 |r|.
3. m = 1 + p ~ exp(r): p contributes 2 u |p|/m <= 2 * 0.4143 u, dr 0.2501 u, the addition 1: 2.08 <= 2.25 units.
   exp(x) = m 2^n. The bounds of m are scaled, exactly but for underflow (eta/2, padded by eta) and overflow.
4. expm1(x) = 2^n v, v = (1 - T) + p, T = 2^-n. |dp| <= 2|p| u + 0.2501 (1 + p) u. n = 0: v = p, 2 units. Else
   1 - T rounds (1 unit of it) only if T > 2^53 or T < 2^-53, when |v| >= 0.7 max(1, T). Worst is n = 1, p = -0.293
   (x = ln2/2): |dp| <= 0.763 u, v >= 0.207: 3.69 units and 1 for the addition: 4.69 <= 5 units.
5. tanh(a), a >= 0, with 2a = -(n ln2 + r), T = 2^-n >= 1: ((T - 1) - p) / ((T + 1) + p).
   n = 0: numerator -p 2 units, denominator 2|p| u/1.707 + 1 <= 1.35, division 1: 4.35. n < 0: numerator
   (2|p| + 0.2501 (1 + p)) u / (T - 1 - p) <= 2.03 + 1, denominator 0.36 + 1, division 1: 5.39; where T > 2^52,
   p is negligible and two roundings each: 5. Claimed: 5.5 units. a is clamped to 32; there tanh is 1 up to 2^-91.
6. sigmoid(x), e = exp(-|x|) = m 2^n (2.25 units): numerator (m or 1) 2.25, 1 + e: 2.25/2 + 1, division 1:
   5.375 <= 5.5 units. Scaled last, so that underflow costs eta/2.
7. softplus(x) = max(x, 0) + log1p(e), log1p(e) = 2 artanh(s), s = e/(2 + e) <= 1/3, summed as 2 s h(s^2) with
   18 terms. e: 2.25 units, and log1p does not magnify them. From there s costs 2 (addition, division), s^2 5,
   of which h keeps z h'/h < 0.042: 0.21; Horner 1.15 (with the remainder < 2^-61); s h 1; the last sum 1:
   2.25 + 2 + 0.21 + 1.15 + 1 + 1 = 7.61 <= 7.75 units. Scaled as in 6.
8. exp(-x^2): x^2 = h + l exactly (Veltkamp's split and Dekker's product), |x| clamped to 28, |l| <= 2^-44; l joins
   n LN2_LO in step 1, one more rounding below 2^-83: |dr| <= 0.2502 u also at n = 0. As in 3: 2.25 units.
   Underflow of l (|x| < 2^-480) changes r by less than 2^-900.
9. arctan: t = a or 1/a, at most 1; j = rint(8t), s = (t - j/8) / (1 + t j/8), |s| <= 1/16; t - j/8 is exact. If
   j = 0, s = t. Else s has 2.5 units (product and sum 1.5, division 1). arctan(s) ~ s - s z g(z), z = s^2, six
   terms: 1 for the subtraction, 0.02 for the rest: 3.52 units of s. a <= 1: the table entry is at most
   1.01 units of the result off, |s| <= tan(result): 3.53, the sum 1: 5.54. a > 1 (result > 0.785): entry 1 u, s 0.22 u,
   1/a 0.5 u absolute: 2.2 units and the sum 1. Claimed: 5.75 units.
10. Widening. From |y - f| <= E |f| + eta, E <= 8 u: e = fl(|y| (E + 1.5u) + 2 eta) and fl(y -+ e) enclose f.
   In the normal range fl(y + e) >= y (1 + E + 1.5u - 1.01u) >= y/(1 - E) >= f for y > 0, and likewise below: SLACK
   is one rounding and a half. Where |y| (E + 1.5u) is subnormal it loses eta/2 and gains 2 eta.
   Beyond a clamp the value at the clamp bounds f by monotonicity on one side, the limit of f on the other.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from fractions import Fraction
from functools import wraps
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from .exact import float_up
from .matrix import ETA, UNIT, Array
from .series import arctan, log_two, pi

Pair = tuple[Array, Array]
Bounds = Callable[[Array], Pair]

BLOCK = 16384  # elements; the temporaries of a block stay in a second-level cache of 1 MiB or more
LARGEST = sys.float_info.max

LN2_HI = float(Fraction(math.floor(log_two() * 2**42), 2**42))
LN2_LO = float(log_two() - Fraction(LN2_HI))
INV_LN2 = float(1 / log_two())
EXP_TERMS = tuple(float(Fraction(1, math.factorial(k))) for k in range(13, 1, -1))  # r^11 first
ARTANH_TERMS = tuple(float(Fraction(1, 2 * k + 1)) for k in range(17, -1, -1))  # z^17 first
ARCTAN_TERMS = tuple(float(Fraction((-1) ** (k + 1), 2 * k + 1)) for k in range(6, 0, -1))  # z^5 first; g = 1/3 - z/5 +
_ANGLES = [arctan(Fraction(j, 8)) for j in range(9)]
ANGLES = np.array([float(a) for a in _ANGLES] + [float(pi() / 2 - a) for a in _ANGLES])
HALF_PI_UP = float_up(pi() / 2)
SPLITTER = 2.0**27 + 1.0

EXPM1_SERIES = 2.0 * UNIT  # |p - expm1(r)| / |expm1(r)|, step 2
EXP_ERROR = 2.25 * UNIT
EXPM1_ERROR = 5.0 * UNIT
TANH_ERROR = 5.5 * UNIT
SIGMOID_ERROR = 5.5 * UNIT
SOFTPLUS_ERROR = 7.75 * UNIT
GAUSSIAN_ERROR = 2.25 * UNIT
ARCTAN_ERROR = 5.75 * UNIT
SLACK = 1.5 * UNIT  # for the roundings of the widening itself, step 10


def _require_ieee() -> None:
    """Refuse to bound anything if this thread does not round to nearest or flushes subnormals to zero."""
    one = np.array([1.0, 1.0, -1.0, -1.0])
    step = np.array([1.0, 3.0, -1.0, -3.0]) * UNIT
    to_nearest = bool(np.all(one + step == np.array([1.0, 1.0 + 4 * UNIT, -1.0, -1.0 - 4 * UNIT])))
    kept = bool(np.all(np.array([2.0**-1022, 2 * ETA]) * np.array([0.5, 0.5]) > 0.0))
    if not (to_nearest and kept):
        raise ArithmeticError("floats do not round to nearest with subnormals; no bound can be trusted")


def _blocked(kernel: Bounds) -> Bounds:
    """The kernel applied block by block, so that its temporaries stay in cache; refuses what is not finite float64."""

    @wraps(kernel)
    def bounds(x: Array) -> Pair:
        x = np.asarray(x)
        if x.dtype != np.float64:
            raise TypeError(f"the points must be float64, not {x.dtype}: a conversion might round")
        _require_ieee()
        flat = np.ascontiguousarray(x).reshape(-1)
        lo, hi = np.empty_like(flat), np.empty_like(flat)
        edges = [*range(0, flat.size, BLOCK), flat.size]
        with np.errstate(over="ignore", under="ignore"):
            for start, stop in pairwise(edges):
                block = flat[start:stop]
                if not np.isfinite(block).all():
                    raise ValueError("a point is not finite")
                lo[start:stop], hi[start:stop] = kernel(block)
        return lo.reshape(x.shape), hi.reshape(x.shape)

    return bounds


def _widen(y: Array, error: float) -> Pair:
    """(lo, hi) around every real f with |y - f| <= error |f| + eta (step 10)."""
    radius = np.abs(y)
    radius *= error + SLACK
    radius += 2 * ETA
    lo = y - radius
    radius += y
    return lo, radius


def _horner(terms: tuple[float, ...], x: Array) -> Array:
    total = x * terms[0]
    total += terms[1]
    for term in terms[2:]:
        total *= x
        total += term
    return total


def _reduce(x: Array, tail: Array | None = None) -> Pair:
    """(n, r) with x - tail = n ln2 + r and |r| <= R (steps 1 and 8)."""
    n = x * INV_LN2
    np.rint(n, out=n)
    r = x - n * LN2_HI
    low = n * LN2_LO
    if tail is not None:
        low += tail
    r -= low
    return n, r


def _expm1(r: Array) -> Array:
    """p with |p - expm1(r)| <= EXPM1_SERIES |expm1(r)|, |r| <= R (step 2)."""
    p = r * r
    p *= _horner(EXP_TERMS, r)
    p += r
    return p


def _power(n: Array) -> Array:
    """2^n, exactly, for integers |n| <= 1022: the exponent field is written directly."""
    bits: NDArray[np.int64] = n.astype(np.int64)
    bits += 1023
    bits <<= 52
    return bits.view(np.float64)


def _scale(y: Array, n: Array) -> Array:
    """y 2^n for |n| < 2^11, n = 0 or |y| between 1/8 and 8: exact, or off by at most eta/2 if subnormal, or +-inf.

    The first factor keeps y in the normal range, so only the second product can round.
    """
    half = np.floor(n * 0.5)
    return y * _power(half) * _power(n - half)


def _decay(a: Array) -> tuple[Array, Array, Array]:
    """(n, m, e): exp(-a) = m 2^n with EXP_ERROR, and e = m 2^n as a float; 0 <= a <= 750 (step 3)."""
    n, m = _reduce(-a)
    m = _expm1(m)
    m += 1.0
    return n, m, _scale(m, n)


@_blocked
def exp_bounds(x: Array) -> Pair:
    """lo <= exp(x) <= hi; hi = inf and lo the largest float where exp(x) overflows, lo = 0 where it vanishes."""
    n, r = _reduce(np.clip(x, -750.0, 712.0))
    lo, hi = _widen(_expm1(r) + 1.0, EXP_ERROR)
    lo = np.minimum(_scale(lo, n) - ETA, LARGEST)
    hi = _scale(hi, n) + ETA
    return np.maximum(lo, x >= 0.0), np.where(x <= 0.0, np.minimum(hi, 1.0), hi)


@_blocked
def expm1_bounds(x: Array) -> Pair:
    """lo <= exp(x) - 1 <= hi, within a few ulps near 0 too; overflow as in exp_bounds."""
    n, r = _reduce(np.clip(x, -40.0, 712.0))
    complement = 1.0 - _power(np.maximum(-n, -1000.0))  # 1 from n = 54 on, whatever the exponent
    lo, hi = _widen(complement + _expm1(r), EXPM1_ERROR)
    lo, hi = np.minimum(_scale(lo, n), LARGEST), _scale(hi, n)
    return np.maximum(lo, np.maximum(x, -1.0)), np.where(x <= 0.0, np.minimum(hi, 0.0), hi)


@_blocked
def tanh_bounds(x: Array) -> Pair:
    """lo <= tanh(x) <= hi, in [-1, 1], between 0 and x."""
    a = np.minimum(np.abs(x), 32.0)
    a *= -2.0
    n, r = _reduce(a)
    p = _expm1(r)
    power = _power(-n)
    y = power - 1.0
    y -= p
    power += 1.0
    power += p
    y /= power
    lo, hi = _widen(np.copysign(y, x), TANH_ERROR)
    return np.maximum(lo, np.clip(x, -1.0, 0.0), out=lo), np.minimum(hi, np.clip(x, 0.0, 1.0), out=hi)


@_blocked
def sigmoid_bounds(x: Array) -> Pair:
    """lo <= 1 / (1 + exp(-x)) <= hi, in [0, 1], on the side of 1/2 where the value is."""
    n, m, e = _decay(np.minimum(np.abs(x), 750.0))
    e += 1.0
    above, below = x >= 0.0, x <= 0.0
    np.copyto(m, 1.0, where=above)
    np.copyto(n, 0.0, where=above)
    m /= e
    lo, hi = _widen(_scale(m, n), SIGMOID_ERROR)
    return np.maximum(lo, above * 0.5, out=lo), np.minimum(hi, 1.0 - below * 0.5, out=hi)


@_blocked
def softplus_bounds(x: Array) -> Pair:
    """lo <= log(1 + exp(x)) <= hi, never below max(x, 0)."""
    n, m, e = _decay(np.minimum(np.abs(x), 750.0))
    e += 2.0
    m /= e
    s = _scale(m, n)
    m *= 2.0 * _horner(ARTANH_TERMS, s * s)
    ramp = np.maximum(x, 0.0)
    lo, hi = _widen(ramp + _scale(m, n), SOFTPLUS_ERROR)
    return np.maximum(lo, ramp, out=lo), hi


@_blocked
def gaussian_bounds(x: Array) -> Pair:
    """lo <= exp(-x^2) <= hi, in [0, 1]; the square's rounding error is carried along."""
    a = np.minimum(np.abs(x), 28.0)
    head = SPLITTER * a
    head -= head - a
    tail = a - head
    square = a * a
    low = ((head * head - square) + 2.0 * head * tail) + tail * tail
    n, r = _reduce(-square, low)
    lo, hi = _widen(_scale(_expm1(r) + 1.0, n), GAUSSIAN_ERROR)
    return np.maximum(lo, x == 0.0), np.minimum(hi, 1.0)


@_blocked
def arctan_bounds(x: Array) -> Pair:
    """lo <= arctan(x) <= hi, in [-pi/2, pi/2] rounded outward, between 0 and x."""
    a = np.abs(x)
    steep = a > 1.0
    t = np.divide(1.0, a, out=a, where=steep)
    j = np.rint(t * 8.0)
    node = j * 0.125
    s = (t - node) / (1.0 + t * node)
    z = s * s
    s -= s * (z * _horner(ARCTAN_TERMS, z))
    y = ANGLES[(j + 9.0 * steep).astype(np.intp)] + np.where(steep, -s, s)
    lo, hi = _widen(np.copysign(y, x), ARCTAN_ERROR)
    return np.maximum(lo, np.clip(x, -HALF_PI_UP, 0.0)), np.minimum(hi, np.clip(x, 0.0, HALF_PI_UP))


def monotone_range(bounds: Bounds, lo: Array, hi: Array) -> Pair:
    """(l, h) with l <= f(x) <= h for all lo <= x <= hi, elementwise, for an increasing f enclosed by ``bounds``."""
    if not np.all(lo <= hi):
        raise ValueError("an interval has its ends exchanged")
    return bounds(lo)[0], bounds(hi)[1]
