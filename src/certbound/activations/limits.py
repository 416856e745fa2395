"""Limits at infinity of polynomials in t and generators (proofs/rules.md, R10).

Every generator is its limit, a polynomial in t and irrational constants, plus a rest that vanishes at a known rate. A
monomial vanishes if it holds a rest faster than every power, or if the rests' rates exceed its power of t.
"""

from __future__ import annotations

import math
from typing import Any

from ..numbers import elementary, polynomial
from .derivatives import Branch, Polynomial, evaluate

_FAST = math.inf  # faster than every power of t
_CONSTANTS = ("_pi", "_log2")


class Limits:
    """Limits of one piece at +infinity (``end`` = 1) or -infinity (``end`` = -1)."""

    def __init__(self, branch: Branch, end: int) -> None:
        self.branch, self.end = branch, end
        self.rests = [f"_{name}" for name in branch.names[1:]]
        self.ring = polynomial.ring(("t", *self.rests, *branch.names[1:], *_CONSTANTS))
        self.constants = {"_pi": elementary.pi, "_log2": elementary.log2}
        self.rates: list[float] = []
        self.images: list[Polynomial | None] = [self.ring["t"]]
        for i, (function, argument) in enumerate(branch.functions):
            limit, rate = self._of_generator(branch.names[i + 1], function, argument)
            self.rates.append(rate)
            rest = self.ring[self.rests[i]] * (0 if argument is None else 1)
            self.images.append(None if limit is None else limit + rest)

    def _of_generator(self, name: str, function: str, argument: Any) -> tuple[Polynomial | None, float]:
        ring = self.ring
        zero = ring["t"] * 0
        if argument is None:
            return ring[name], _FAST
        inner = self.substitute(argument)
        if inner is None:
            return None, 0.0
        powers = self._by_power(inner)
        if powers is None:
            return None, 0.0
        degree, rest_rate = max(powers), self._rest_rate(inner)
        if degree == 0:  # the argument converges; only 1/P is needed of such an argument
            value = powers[0]
            if function != "inverse" or not value.is_constant() or value == 0:
                return None, 0.0
            return zero + 1 / value.leading_coefficient(), rest_rate
        if rest_rate != _FAST:
            return None, 0.0
        sign = self._sign(powers[degree]) * self.end**degree
        side = 1 if sign > 0 else 0
        if sign == 0:
            return None, 0.0
        if function in elementary.SATURATED:
            return zero + elementary.SATURATED[function][side], _FAST
        plain = sum((c * ring["t"] ** j for j, c in powers.items()), start=zero)
        match function:
            case "exp":
                return (zero, _FAST) if sign < 0 else (None, 0.0)
            case "softplus":
                return (plain if sign > 0 else zero), _FAST
            case "logcosh":
                return sign * plain - ring["_log2"], _FAST
            case "arctan":
                return sign * ring["_pi"] / 2, float(degree)
            case "inverse" | "rsqrt":
                return zero, float(degree)
            case "algebraic":
                return zero + sign, 2.0 * degree
        return None, 0.0

    def substitute(self, poly: Polynomial) -> Polynomial | None:
        """The polynomial in t, rests and constants; None if it holds a generator without a limit."""
        total = self.ring["t"] * 0
        for exponents, coefficient in poly.to_dict().items():
            term = self.ring["t"] ** 0 * coefficient
            for image, exponent in zip(self.images, exponents, strict=False):
                if int(exponent):
                    if image is None:
                        return None
                    term *= image ** int(exponent)
            if any(int(e) for e in exponents[len(self.images) :]):
                return None  # a generator declared later
            total += term
        return total

    def _by_power(self, poly: Polynomial) -> dict[int, Polynomial] | None:
        """power of t -> coefficient in the constants, vanishing monomials dropped; None if one is undetermined."""
        count = len(self.rests)
        powers: dict[int, Polynomial] = {0: self.ring["t"] * 0}
        for exponents, coefficient in poly.to_dict().items():
            power, rests = int(exponents[0]), [int(e) for e in exponents[1 : 1 + count]]
            if any(rests):
                rate = sum(e * r for e, r in zip(rests, self.rates, strict=False) if e)
                if rate <= power:
                    return None
                continue
            bare = (0, *([0] * count), *(int(e) for e in exponents[1 + count :]))
            powers[power] = powers.get(power, self.ring["t"] * 0) + poly.context().from_dict({bare: coefficient})
        return {power: c for power, c in powers.items() if c != 0 or power == 0}

    def _rest_rate(self, poly: Polynomial) -> float:
        count, slowest = len(self.rests), _FAST
        for exponents in poly.to_dict():
            used = [r for e, r in zip(exponents[1 : 1 + count], self.rates, strict=False) if int(e)]
            slowest = min([slowest, *used]) if not int(exponents[0]) or not used else min([slowest, 0.0])
        return slowest

    def _sign(self, coefficient: Polynomial) -> int:
        value = self._ball(coefficient)
        return 1 if value > 0 else -1 if value < 0 else 0

    def _ball(self, coefficient: Polynomial) -> Any:
        gens = [elementary.apply(f) if q is None else elementary.ball(0) for f, q in self.branch.functions]
        point = [elementary.ball(0)] * (1 + len(gens)) + gens + [self.constants[c]() for c in _CONSTANTS]
        return evaluate(coefficient, point)

    def of(self, poly: Polynomial) -> Any:
        """The limit: a ball (exact if rational), or +1 / -1 for plus or minus infinity, or None if undetermined."""
        image = self.substitute(poly)
        powers = None if image is None else self._by_power(image)
        if powers is None:
            return None
        degree = max(powers)
        if degree == 0:
            return self._ball(powers[0])
        return (self._sign(powers[degree]) * self.end**degree) or None
