"""Exponential polynomials, sums of c t^i exp(r t) with whole i >= 0, rational r and enclosed c, for times t >= 0."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction

from outcome import Incomplete

from arithmetic import intervals
from arithmetic.exact import down
from arithmetic.intervals import FAR, Interval, point
from arithmetic.polynomials import nonnegative_on, positive_on

MAX_TERMS, MAX_DEGREE, MAX_BITS = 60, 24, 200  # of the rates, the bits
ENCLOSED_BITS = 80  # significant ones, of a coefficient that is no rational
COEFFICIENT_BITS = 1000  # of a function whose sign is asked for, together
Key = tuple[int, Fraction]  # i, r


class ExponentialPolynomial:
    """The sum of c t^i exp(r t) over ``terms``, {(i, r): c}."""

    __slots__ = ("terms",)

    def __init__(self, terms: Mapping[Key, Interval]) -> None:
        self.terms = {key: c for key, c in terms.items() if not (c.exact and c.lo == 0)}
        long = any(r.numerator.bit_length() + r.denominator.bit_length() > MAX_BITS for _, r in self.terms)
        if long or len(self.terms) > MAX_TERMS or any(i > MAX_DEGREE for i, _ in self.terms):
            raise Incomplete("a function of time of too many terms, or of too high a degree")

    def __add__(self, other: ExponentialPolynomial) -> ExponentialPolynomial:
        terms = dict(self.terms)
        for key, c in other.terms.items():
            terms[key] = terms[key] + c if key in terms else c
        return ExponentialPolynomial(terms)

    def __neg__(self) -> ExponentialPolynomial:
        return ExponentialPolynomial({key: -c for key, c in self.terms.items()})

    def __sub__(self, other: ExponentialPolynomial) -> ExponentialPolynomial:
        return self + -other

    def __mul__(self, other: ExponentialPolynomial) -> ExponentialPolynomial:
        terms: dict[Key, Interval] = {}
        for (i, r), a in self.terms.items():
            for (j, s), b in other.terms.items():
                key, c = (i + j, r + s), a * b
                terms[key] = terms[key] + c if key in terms else c
        return ExponentialPolynomial(terms)

    @property
    def constant(self) -> Interval | None:
        """Its value if it has only one."""
        if not self.terms:
            return point(0)
        return self.terms.get((0, Fraction(0))) if len(self.terms) == 1 else None

    def reciprocal(self) -> ExponentialPolynomial:
        """1 over it, if it is c exp(r t)."""
        if len(self.terms) == 1 and next(iter(self.terms))[0] == 0:
            (((_, r), c),) = self.terms.items()
            return ExponentialPolynomial({(0, -r): intervals.divide(point(1), c)})
        raise Incomplete("a quotient by a function of time other than c exp(r t)")

    def exp(self) -> ExponentialPolynomial:
        """exp of it, if it is a + r t with a rational r."""
        rest = dict(self.terms)
        start, rate = rest.pop((0, Fraction(0)), point(0)), rest.pop((1, Fraction(0)), point(0))
        if rest or not rate.exact:
            raise Incomplete("exp of a function of time other than a + r t")
        return ExponentialPolynomial({(0, rate.lo): intervals.function("exp", start)})

    def derivative(self) -> ExponentialPolynomial:
        """The derivative with respect to t."""
        terms: dict[Key, Interval] = {}
        for (i, r), c in self.terms.items():
            for key, part in (((i - 1, r), c * point(i)), ((i, r), c * point(r))):
                if key[0] >= 0:
                    terms[key] = terms[key] + part if key in terms else part
        return ExponentialPolynomial(terms)

    def at(self, time: Interval) -> Interval:
        """An enclosure of the value at a time."""
        total = point(0)
        for (i, r), c in self.terms.items():
            for _ in range(i):
                c = c * time
            total = total + c * intervals.function("exp", point(r) * time)
        return total

    def least(self) -> dict[Key, Fraction]:
        """Its coefficients; of one that is no rational, a short number below it."""
        return {key: c.lo if c.exact else Fraction(down(c.lo, ENCLOSED_BITS)) for key, c in self.terms.items()}

    def bits(self) -> int:
        """Those of its coefficients."""
        return sum(c.numerator.bit_length() + c.denominator.bit_length() for c in self.least().values())

    def is_nonnegative(self, end: Fraction | None, strict: bool = False) -> bool:
        """True only if it is >= 0, ``strict``: > 0, at every time from 0 to the end, None being infinite.

        t^i exp(r t) >= 0, so that a number below a coefficient stands for it. Terms are taken together by their rate,
        exp(r t) times a polynomial in t, or by their degree, t^i times one in u = exp(g t), g > 0, and u^(-k).
        """
        least = {key: c for key, c in self.least().items() if c}
        if self.bits() > COEFFICIENT_BITS:
            raise Incomplete("a function of time with coefficients too long to tell its sign")
        return _by_rate(least, end, strict) or _by_degree(least, end, strict)


def constant(value: Interval) -> ExponentialPolynomial:
    """The function with this value."""
    return ExponentialPolynomial({(0, Fraction(0)): value})


TIME = ExponentialPolynomial({(1, Fraction(0)): point(1)})


def _by_rate(terms: Mapping[Key, Fraction], end: Fraction | None, strict: bool) -> bool:
    parts = []
    for rate in {r for _, r in terms}:
        degree = max(i for i, r in terms if r == rate)
        parts.append([terms.get((i, rate), Fraction(0)) for i in range(degree + 1)])
    some = not strict or any(positive_on(p, Fraction(0), end) for p in parts)
    return some and all(nonnegative_on(p, Fraction(0), end) for p in parts)


def _by_degree(terms: Mapping[Key, Fraction], end: Fraction | None, strict: bool) -> bool:
    rates = {r for _, r in terms}
    least = min(rates, default=Fraction(0))
    bottom = math.lcm(*(r.denominator for r in rates))
    step = Fraction(math.gcd(*(int((r - least) * bottom) for r in rates)), bottom)
    if not step or (max(rates) - least) / step > MAX_DEGREE:
        return False
    far = end is None or step * end > FAR
    last = None if far or end is None else intervals.function("exp", point(step * end)).hi
    parts: dict[int, list[Fraction]] = {}
    for (i, r), c in terms.items():
        part = parts.setdefault(i, [Fraction(0)] * (int((max(rates) - least) / step) + 1))
        part[int((r - least) / step)] = c
    some = not strict or (0 in parts and positive_on(parts[0], Fraction(1), last))
    return some and all(nonnegative_on(p, Fraction(1), last) for p in parts.values())
