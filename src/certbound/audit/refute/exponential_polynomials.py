"""Exponential polynomials, sums of c t^i exp(r t) with whole i >= 0 and rational r: the functions of time that are
searched. Their coefficients are exact numbers or balls; whether one is >= 0 for a time is decided exactly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import gcd, lcm
from typing import Any

from ...numbers.exact import format_exact
from .number_systems import Exact, Number, Numbers, Undefined

MAX_TERMS, MAX_DEGREE, MAX_SPAN = 40, 16, 24
Key = tuple[int, Fraction]  # i, r
_FAR = 1000  # an exponent beyond which an end is taken for infinite
_ZERO = Fraction(0)


class ExponentialPolynomial:
    """The sum of c t^i exp(r t) over ``terms``, {(i, r): c}."""

    __slots__ = ("terms",)

    def __init__(self, terms: Mapping[Key, Number]) -> None:
        self.terms = {key: c for key, c in terms.items() if c.value != 0 or not isinstance(c.value, Fraction)}
        if len(self.terms) > MAX_TERMS or any(i > MAX_DEGREE for i, _ in self.terms):
            raise Undefined("a function of time of too many terms, or of too high a degree")

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
        terms: dict[Key, Number] = {}
        for (i, r), a in self.terms.items():
            for (j, s), b in other.terms.items():
                key, c = (i + j, r + s), a * b
                terms[key] = terms[key] + c if key in terms else c
        return ExponentialPolynomial(terms)

    def reciprocal(self) -> ExponentialPolynomial:
        """1 over it, if it is c exp(r t)."""
        if len(self.terms) == 1:
            (((i, r), c),) = self.terms.items()
            if i == 0:
                return ExponentialPolynomial({(0, -r): Exact().divide(Number(Fraction(1)), c)})
        raise Undefined("a quotient by a function of time other than c exp(r t)")

    def exp(self) -> ExponentialPolynomial:
        """exp of it, if it is a + r t with a rational r."""
        start, rate = self.terms.get((0, _ZERO), Number(_ZERO)), self.terms.get((1, _ZERO), Number(_ZERO))
        if set(self.terms) - {(0, _ZERO), (1, _ZERO)} or not isinstance(rate.value, Fraction):
            raise Undefined("exp of a function of time other than a + r t")
        return ExponentialPolynomial({(0, rate.value): Exact().function("exp", start)})

    def derivative(self) -> ExponentialPolynomial:
        """The derivative with respect to t."""
        falling = {(i - 1, r): c * Number(Fraction(i)) for (i, r), c in self.terms.items() if i}
        growing = {(i, r): c * Number(r) for (i, r), c in self.terms.items()}
        return ExponentialPolynomial(falling) + ExponentialPolynomial(growing)

    def at(self, time: Any, ops: Numbers) -> Any:
        """The value at a time, in a number system."""
        total = ops.number(_ZERO)
        for (i, r), c in self.terms.items():
            part = ops.number(c.value)
            for _ in range(i):
                part = part * time
            total = total + (part * ops.function("exp", ops.number(r) * time) if r else part)
        return total

    def numbers(self) -> Iterator[Fraction]:
        """The numbers that it is made of, for its size."""
        for (i, r), c in self.terms.items():
            yield c.value
            yield from (Fraction(x) for x in (i, r) if x)

    def text(self, clock: str) -> str:
        """It as a term of the language, in the order of degrees and rates."""
        parts = []
        for (i, r), c in sorted(self.terms.items(), key=lambda item: (item[0][1] != 0, item[0])):
            power = [clock if i == 1 else f"{clock}^{i}"] if i else []
            size = "" if abs(r) == 1 else f"{format_exact(abs(r))}*"
            rate = [f"exp({'-' if r < 0 else ''}{size}{clock})"] if r else []
            factor = [] if abs(c.value) == 1 and (power or rate) else [format_exact(abs(c.value))]
            parts.append((" - " if c.value < 0 else " + ") + "*".join((*factor, *power, *rate)))
        shown = "".join(parts) or " + 0"
        return shown[3:] if shown.startswith(" + ") else f"-{shown[3:]}"

    def is_nonnegative(self, end: Fraction | None, strict: bool = False) -> bool:
        """True only if it is >= 0, ``strict``: > 0, at every time from 0 to the end, None being infinite.

        A ball's lower end stands for it: t^i exp(r t) >= 0. Terms are taken together by their rate, as a polynomial in
        t, or by their degree, as one in exp(g t).
        """
        least = {key: low for key, c in self.terms.items() if (low := c.lower())}
        return _hold(_by_rate(least), _ZERO, end, strict) or _hold(
            _by_degree(least), Fraction(1), _last(least, end), strict
        )


def constant(value: Number) -> ExponentialPolynomial:
    """The function with this value."""
    return ExponentialPolynomial({(0, _ZERO): value})


def monomial(degree: int, rate: Fraction, factor: Fraction = Fraction(1)) -> ExponentialPolynomial:
    """factor t^degree exp(rate t)."""
    return ExponentialPolynomial({(degree, rate): Number(factor)})


def _hold(parts: dict[Any, list[Fraction]], left: Fraction, right: Fraction | None, strict: bool) -> bool:
    """Whether each polynomial is >= 0 on the interval; strict: and one that has no factor t is > 0 there."""
    if not all(_positive(p, left, right, False) for p in parts.values()):
        return False
    return not strict or any(
        _positive(p, left, right, True) for key, p in parts.items() if not isinstance(key, int) or not key
    )


def _by_rate(terms: Mapping[Key, Fraction]) -> dict[Any, list[Fraction]]:
    parts: dict[Any, list[Fraction]] = {}
    for (i, r), c in terms.items():
        part = parts.setdefault(r, [_ZERO] * (MAX_DEGREE + 1))
        part[i] = c
    return parts


def _step(terms: Mapping[Key, Fraction]) -> tuple[Fraction, Fraction]:
    """The least rate, and the largest number of which the other rates are it and whole multiples."""
    rates = {r for _, r in terms} or {_ZERO}
    bottom = lcm(*(r.denominator for r in rates))
    return min(rates), Fraction(gcd(*(int((r - min(rates)) * bottom) for r in rates)), bottom)


def _by_degree(terms: Mapping[Key, Fraction]) -> dict[Any, list[Fraction]]:
    least, step = _step(terms)
    if not step or any((r - least) / step > MAX_SPAN for _, r in terms):
        return {_ZERO: [Fraction(-1)]}
    parts: dict[Any, list[Fraction]] = {}
    for (i, r), c in terms.items():
        part = parts.setdefault(i, [_ZERO] * (MAX_SPAN + 1))
        part[int((r - least) / step)] = c
    return parts


def _last(terms: Mapping[Key, Fraction], end: Fraction | None) -> Fraction | None:
    """A number not below exp(g t) at the end."""
    step = _step(terms)[1]
    if end is None or step * end > _FAR:
        return None
    bound: Fraction = Exact().function("exp", Number(step * end)).upper()
    return bound


def _positive(coefficients: list[Fraction], left: Fraction, right: Fraction | None, strict: bool) -> bool:
    """Whether the polynomial is >= 0, strict: > 0, on [left, right], from its factors and their isolated roots."""
    from flint import fmpz_poly

    bottom = lcm(*(c.denominator for c in coefficients))
    p = fmpz_poly([int(c * bottom) for c in coefficients])
    if p.degree() < 1 or left == right:
        value = _value(coefficients, left)
        return value > 0 if strict else value >= 0
    inside = left + (1 if right is None else (right - left) / 2)
    for factor, order in p.factor()[1]:
        for root, _ in factor.complex_roots():
            if root.imag != 0 or (order % 2 == 0 and not strict):
                continue
            if factor.degree() == 1:
                at = Fraction(int(-factor[0]), int(factor[1]))
                outside = at < left or (right is not None and at > right)
                edge = at in (left, right)
            else:
                edge, ball = False, root.real
                outside = ball < _arb(left) or (right is not None and ball > _arb(right))
            if not outside and (strict or not edge):
                return False
    while _value(coefficients, inside) == 0:
        inside = (left + inside) / 2
    return _value(coefficients, inside) > 0


def _arb(value: Fraction) -> Any:
    return Number(value).ball()


def _value(coefficients: list[Fraction], x: Fraction) -> Fraction:
    total = _ZERO
    for c in reversed(coefficients):
        total = total * x + c
    return total
