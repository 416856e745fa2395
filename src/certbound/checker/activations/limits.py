"""The limit of a polynomial in t and the generators as t -> +infinity or -infinity.

Each generator is replaced by its asymptotic form plus a remainder delta that tends to 0 at a known rate; delta takes
the generator's place as a variable. pi and log 2 are two more variables, so that what cancels exactly cancels.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from arithmetic.exact import ONE, PRECISION, Bounds, ln2_bounds, pi_bounds
from arithmetic.polynomials import Polynomial, add, constant, degree, multiply, scale, used, variable

from activations.enclosures import evaluate, generator_bounds
from activations.functions import FUNCTIONS, Limit
from activations.pieces import Piece

FAST = 0  # the rate of a remainder that is smaller than every power of t


class Infinite(NamedTuple):
    """The limit is +infinity or -infinity."""

    sign: int


class _Form(NamedTuple):
    """A generator is ``main`` + delta, |delta| = O(|t|^-rate), or exactly ``main`` if rate is None."""

    main: Polynomial
    rate: int | None


def limit(piece: Piece, p: Polynomial, direction: int) -> Bounds | Infinite | None:
    """An enclosure of the limit of p at +infinity (direction 1) or -infinity (-1), Infinite, or None if unknown."""
    expanded = _Expansion(piece, direction).split(p)
    if expanded is None:
        return None
    kept, _ = expanded
    top = degree(kept, 0)
    leading = {(0, *k[1:]): v for k, v in kept.items() if k[0] == top}
    lo, hi = _constant(piece, leading)
    if top == 0:
        return lo, hi
    if lo <= 0 <= hi:
        return None
    return Infinite((1 if lo > 0 else -1) * direction**top)


def _constant(piece: Piece, p: Polynomial) -> Bounds:
    """An enclosure of a polynomial in the constants."""
    bounds = generator_bounds(piece, used(p) & piece.constants, None, None, PRECISION)
    bounds |= {piece.arity: pi_bounds(PRECISION), piece.arity + 1: ln2_bounds(PRECISION)}
    return evaluate(p, bounds, PRECISION)


class _Expansion:
    def __init__(self, piece: Piece, direction: int) -> None:
        self.piece, self.direction = piece, direction
        self.arity = piece.arity + 2
        self.forms: dict[int, _Form | None] = {}

    def split(self, p: Polynomial) -> tuple[Polynomial, int] | None:
        """(q, rate): p = q + O(|t|^-rate), q a polynomial in t and constants; None if the rest need not vanish."""
        expanded = self.substitute(p)
        if expanded is None:
            return None
        kept: Polynomial = {}
        slowest = FAST
        for key, value in expanded.items():
            remainders = [(self.rate(i), e) for i, e in enumerate(key[: self.piece.arity]) if i and e]
            moving = [(rate, e) for rate, e in remainders if rate is not None]
            if not moving:
                kept[key] = value
            elif all(rate != FAST for rate, _ in moving):
                order = sum(rate * e for rate, e in moving) - key[0]
                if order <= 0:
                    return None
                slowest = order if slowest == FAST else min(slowest, order)
        return kept, slowest

    def rate(self, index: int) -> int | None:
        form = self.form(index)
        return None if form is None else form.rate

    def substitute(self, p: Polynomial) -> Polynomial | None:
        """p with every generator replaced by its form."""
        powers: dict[int, list[Polynomial]] = {}
        for i in used(p) - {0}:
            form = self.form(i)
            if form is None:
                return None
            base = form.main if form.rate is None else add(form.main, variable(i, self.arity))
            powers[i] = [constant(ONE, self.arity)]
            for _ in range(degree(p, i)):
                powers[i].append(multiply(powers[i][-1], base))
        result: Polynomial = {}
        for key, value in p.items():
            term: Polynomial = {(key[0], *(0,) * (self.arity - 1)): value}
            for i, e in enumerate(key):
                if i and e:
                    term = multiply(term, powers[i][e])
            result = add(result, term)
        return result

    def form(self, index: int) -> _Form | None:
        if index not in self.forms:
            self.forms[index] = self._find(index)
        return self.forms[index]

    def _find(self, index: int) -> _Form | None:
        if index in self.piece.constants:
            return _Form(variable(index, self.arity), None)
        generator = self.piece.generators[index - 1]
        if generator.function == "inverse":
            return self._inverse(generator.argument)
        argument = {(*k, 0, 0): v for k, v in generator.argument.items()}
        top = degree(argument, 0)
        lo, hi = _constant(self.piece, {(0, *k[1:]): v for k, v in argument.items() if k[0] == top})
        if lo <= 0 <= hi:
            return None
        rising = (lo > 0) == (self.direction**top > 0)
        function = FUNCTIONS[generator.function]
        known = function.rising if rising else function.falling
        if known is None:
            return None
        return _Form(self._main(known, argument), known.rate * top if known.rate else FAST)

    def _main(self, known: Limit, argument: Polynomial) -> Polynomial:
        main = add(scale(argument, Fraction(known.q)), constant(Fraction(known.constant), self.arity))
        main = add(main, scale(variable(self.piece.arity, self.arity), known.pi))
        return add(main, scale(variable(self.piece.arity + 1, self.arity), Fraction(known.ln2)))

    def _inverse(self, argument: Polynomial) -> _Form | None:
        """1/P: if P = c + O(t^-rate), c > 0 rational, 1/c with that rate; if P grows like t^j, 0 with the rate j."""
        expanded = self.split(argument)
        if expanded is None:
            return None
        kept, rate = expanded
        top = degree(kept, 0)
        leading = {k: v for k, v in kept.items() if k[0] == top}
        if len(leading) != 1 or used(leading) - {0}:
            return None
        value = next(iter(leading.values()))
        if top:
            return _Form({}, top)
        return _Form(constant(1 / value, self.arity), rate) if value > 0 else None
