"""The sign of a polynomial in t and the generators over a cell [m - h, m + h], by Taylor's theorem, in integers.

Numbers are intervals (lo, hi) of integers in units of 2**-SCALE, rounded outward. Coefficients are those of powers of
w, t = m + h w, |w| <= 1: for a function f of t and each such w there is a xi in the cell with
f(m + h w) = sum over i < ORDER of f_i(m) w^i + f_ORDER(xi) w^ORDER. The f_i follow from the generators' differential
equations, dg/dw = h flow; f_ORDER is enclosed by the same recursion with the generators enclosed over the whole cell.
"""

from __future__ import annotations

import math
from fractions import Fraction
from functools import lru_cache

from arithmetic.elementary import Unbounded
from arithmetic.exact import ONE
from arithmetic.polynomials import Polynomial, used

from activations.enclosures import evaluate, generator_bounds
from activations.pieces import Piece

SCALE, ORDER = 160, 8
BITS = SCALE + 32  # for the values that a recursion starts from
Interval = tuple[int, int]
Series = list[Interval]
Grouped = dict[tuple[int, ...], list[Interval]]  # exponents of the generators -> coefficients of powers of t


def interval(lo: Fraction, hi: Fraction) -> Interval:
    """Outward."""
    return (lo.numerator << SCALE) // lo.denominator, -((-hi.numerator << SCALE) // hi.denominator)


def _product(a: Interval, b: Interval) -> Interval:
    """In units of 2**(-2 SCALE)."""
    if a[0] >= 0 and b[0] >= 0:
        return a[0] * b[0], a[1] * b[1]
    p, q, r, s = a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]
    return min(p, q, r, s), max(p, q, r, s)


def _rounded(lo: int, hi: int) -> Interval:
    return lo >> SCALE, -(-hi >> SCALE)


def _times(a: Interval, b: Interval) -> Interval:
    return _rounded(*_product(a, b))


def _convolution(a: Series, b: Series, order: int) -> Interval:
    """The coefficient ``order`` of the product of two series; ``a`` may be shorter."""
    lo = hi = 0
    for i in range(min(order + 1, len(a))):
        if a[i] != (0, 0):
            p, q = _product(a[i], b[order - i])
            lo, hi = lo + p, hi + q
    return _rounded(lo, hi)


def grouped(piece: Piece, p: Polynomial) -> Grouped:
    """p by the exponents of its generators, constant generators put into the coefficients."""
    constants = generator_bounds(piece, used(p) & piece.constants, None, None, BITS)
    parts: dict[tuple[int, ...], dict[int, Polynomial]] = {}
    for key, value in p.items():
        varying = tuple(0 if i == 0 or i in piece.constants else e for i, e in enumerate(key))
        fixed = tuple(e if i in piece.constants else 0 for i, e in enumerate(key))
        parts.setdefault(varying, {}).setdefault(key[0], {})[fixed] = value
    result: Grouped = {}
    for varying, powers in parts.items():
        result[varying] = [(0, 0)] * (max(powers) + 1)
        for e, part in powers.items():
            result[varying][e] = interval(*evaluate(part, constants, BITS))
    return result


def scaled_to_one(p: Polynomial) -> Polynomial:
    """p divided by its largest coefficient, so that small ones are not lost in fixed point. The sign stays."""
    largest = max(map(abs, p.values()), default=ONE)
    return {k: v / largest for k, v in p.items()}


class System:
    """A polynomial and the differential equations of the generators it needs, prepared for many cells."""

    def __init__(self, piece: Piece, p: Polynomial) -> None:
        self.piece = piece
        needed = used(p) - {0} - piece.constants
        while True:
            more = needed.union(*(used(piece.flows[i]) for i in needed)) - {0} - piece.constants
            if more == needed:
                break
            needed = more
        self.needed = sorted(needed)
        self.flows = {i: grouped(piece, piece.flows[i]) for i in self.needed}
        self.target = grouped(piece, scaled_to_one(p))
        everything = (*self.flows.values(), self.target)
        self.size = sum(1 + len(c) // 4 for groups in everything for c in groups.values())  # a measure of the work

    def coefficients(self, lo: Fraction, hi: Fraction, h: Fraction, order: int) -> Series:
        """Enclosures of f_0, ..., f_order at every point of [lo, hi]. Unbounded if a generator has no enclosure."""
        values = generator_bounds(self.piece, set(self.needed), lo, hi, BITS)
        return _Recursion(self, interval(lo, hi), interval(h, h), {i: interval(*values[i]) for i in self.needed}).run(
            order
        )


class _Recursion:
    def __init__(self, system: System, t: Interval, h: Interval, values: dict[int, Interval]) -> None:
        self.system, self.h = system, h
        self.monomials: dict[tuple[int, ...], Series] = {}
        for i in system.needed:
            self.monomials[self.unit(i)] = [values[i]]
        self.t_powers, self.h_powers = [(1 << SCALE, 1 << SCALE)], [(1 << SCALE, 1 << SCALE)]
        self.t = t

    def unit(self, index: int) -> tuple[int, ...]:
        return tuple(int(i == index) for i in range(self.system.piece.arity))

    def run(self, order: int) -> Series:
        flows = {i: self.prepared(g, order) for i, g in self.system.flows.items()}
        target = self.prepared(self.system.target, order)
        for n in range(order):
            derivatives = {i: _times(self.h, self.coefficient(flow, n)) for i, flow in flows.items()}
            for i, (lo, hi) in derivatives.items():
                self.monomials[self.unit(i)].append((lo // (n + 1), -(-hi // (n + 1))))
        return [self.coefficient(target, n) for n in range(order + 1)]

    def prepared(self, groups: Grouped, order: int) -> list[tuple[tuple[int, ...], Series]]:
        """Each polynomial in t as a series in w: sum c_k (t + h w)^k."""
        result = []
        for key, c in groups.items():
            while len(self.t_powers) < len(c):
                self.t_powers.append(_power(self.t, len(self.t_powers)))
                self.h_powers.append(_times(self.h_powers[-1], self.h))
            series = []
            for i in range(min(order + 1, len(c))):
                lo = hi = 0
                for k in range(i, len(c)):
                    p, q = _product(c[k], self.t_powers[k - i])
                    lo, hi = lo + math.comb(k, i) * p, hi + math.comb(k, i) * q
                series.append(_times(_rounded(lo, hi), self.h_powers[i]))
            result.append((key, series))
        return result

    def coefficient(self, prepared: list[tuple[tuple[int, ...], Series]], n: int) -> Interval:
        lo = hi = 0
        for key, series in prepared:
            if any(key):
                p, q = _convolution(series, self.monomial(key, n), n)
            else:
                p, q = series[n] if n < len(series) else (0, 0)
            lo, hi = lo + p, hi + q
        return lo, hi

    def monomial(self, key: tuple[int, ...], n: int) -> Series:
        """The series of a product of generators, at least up to the coefficient n."""
        series = self.monomials.setdefault(key, [])
        while len(series) <= n:
            index = next(i for i, e in enumerate(key) if e)
            rest = (*key[:index], key[index] - 1, *key[index + 1 :])
            left, right = self.monomial(rest, n), self.monomial(self.unit(index), n)
            series.append(_convolution(left[: len(series) + 1], right, len(series)))
        return series


def _power(a: Interval, exponent: int) -> Interval:
    low, high = a[0] ** exponent, a[1] ** exponent
    if exponent % 2 == 0 and a[0] < 0:
        low, high = (0 if a[1] > 0 else high), max(low, high)
    shift = SCALE * (exponent - 1)
    return low >> shift, -(-high >> shift)


@lru_cache(maxsize=1)
def _bernstein() -> list[list[Fraction]]:
    """Row i: the Bernstein coefficients of w^i on [-1, 1], degree ORDER."""

    def entry(i: int, j: int) -> Fraction:
        terms = (
            Fraction(math.comb(i, k) * 2**k * (-1) ** (i - k) * math.comb(j, k), math.comb(ORDER, k))
            for k in range(min(i, j) + 1)
        )
        return sum(terms, Fraction(0))

    return [[entry(i, j) for j in range(ORDER + 1)] for i in range(ORDER + 1)]


@lru_cache(maxsize=1)
def _bernstein_integers() -> tuple[int, list[list[int]]]:
    """(n, n times the matrix)."""
    matrix = _bernstein()
    common = math.lcm(*(x.denominator for row in matrix for x in row))
    return common, [[int(x * common) for x in row] for row in matrix]


def sign_on(system: System, lo: Fraction, hi: Fraction) -> int | None:
    """1 if the system's polynomial is >= 0 on the cell [lo, hi], -1 if <= 0, None if neither is proved."""
    m, h = (lo + hi) / 2, (hi - lo) / 2
    try:
        series = system.coefficients(m, m, h, ORDER - 1)
        series.append(system.coefficients(lo, hi, h, ORDER)[ORDER])
    except Unbounded:
        return None
    # sum (centre_i +- radius_i) w^i, radii rounded up.
    centres = [(a + b) >> 1 for a, b in series]
    common, matrix = _bernstein_integers()
    radius = common * sum(b - c for (_, b), c in zip(series, centres, strict=True))
    values = [sum(c * row[j] for c, row in zip(centres, matrix, strict=True)) for j in range(ORDER + 1)]
    if min(values) >= radius:
        return 1
    return -1 if max(values) <= -radius else None
