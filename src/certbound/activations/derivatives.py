"""The derivatives of an activation: each piece is a polynomial in t and generators that solve differential equations.

F_k = phi^(k) follows by differentiating with the generators' equations (proofs/rules.md, A1) and rewriting with their
algebraic relations; C_k is F_k without the factors that are positive anyway, so it has the same sign.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any

from ..errors import SpecError
from ..expressions.expression import Expr, polynomial_table, rational
from ..numbers import elementary, polynomial
from .file import Activation, Piece

TOP = 5  # derivatives are taken up to this order
Polynomial = Any  # an element of Q[t, generators]

# function -> the factors in g that are positive on its range, as (coefficient of 1, coefficient of g)
_POSITIVE: dict[str, tuple[tuple[int, int], ...]] = {
    "exp": ((0, 1),),
    "sigmoid": ((0, 1), (1, -1)),
    "tanh": ((1, -1), (1, 1)),
    "softplus": ((0, 1),),
    "gauss": ((0, 1),),
    "erf": ((1, -1), (1, 1)),
    "normpdf": ((0, 1),),
    "normcdf": ((0, 1), (1, -1)),
    "inverse": ((0, 1),),
    "rsqrt": ((0, 1),),
    "algebraic": ((1, -1), (1, 1)),
    "sqrt_two_over_pi": ((0, 1),),
}
# function -> the function of the same argument its differential equation needs
_COMPANION = {
    "softplus": "sigmoid",
    "logcosh": "tanh",
    "arctan": "inverse",
    "erf": "gauss",
    "normcdf": "normpdf",
    "algebraic": "rsqrt",
    "sin": "cos",
    "cos": "sin",
}
# function -> its derivative from (g, companion, argument); times the argument's derivative
_FLOW: dict[str, Callable[[Any, Any, Any], Any]] = {
    "exp": lambda g, _, q: g,
    "sigmoid": lambda g, _, q: g * (1 - g),
    "tanh": lambda g, _, q: 1 - g * g,
    "softplus": lambda g, s, q: s,
    "logcosh": lambda g, y, q: y,
    "arctan": lambda g, p, q: p,
    "gauss": lambda g, _, q: -2 * q * g,
    "erf": lambda g, d, q: d,
    "normpdf": lambda g, _, q: -q * g,
    "normcdf": lambda g, d, q: d,
    "inverse": lambda g, _, q: -(g**2),
    "rsqrt": lambda g, _, q: -q * g**3,
    "algebraic": lambda g, r, q: r**3,
    "sin": lambda g, c, q: c,
    "cos": lambda g, y, q: -y,
    "sqrt_two_over_pi": lambda g, _, q: 0 * g,
}


@dataclass(frozen=True, eq=False)
class Branch:
    """One piece with exact parameters, on [left, right] (None: unbounded)."""

    where: str
    left: Fraction | None
    right: Fraction | None
    names: tuple[str, ...]  # "t" and the generators
    functions: tuple[tuple[str, Polynomial], ...]  # (function, argument) of each generator
    flows: tuple[Polynomial, ...]  # d/dt of each generator
    value: Polynomial
    reduce: Callable[[Polynomial], Polynomial]

    def differentiate(self, polynomial: Polynomial) -> Polynomial:
        """d/dt along the curve, reduced."""
        total = polynomial.derivative(0)
        for i, flow in enumerate(self.flows, start=1):
            total += flow * polynomial.derivative(i)
        return self.reduce(total)

    @cached_property
    def derivatives(self) -> tuple[Polynomial, ...]:
        """F_0, ..., F_TOP."""
        result = [self.value]
        for _ in range(TOP):
            result.append(self.differentiate(result[-1]))
        return tuple(result)

    @cached_property
    def cofactors(self) -> tuple[Polynomial, ...]:
        """C_0, ..., C_TOP: F_k without positive factors."""
        return tuple(self.without_positive_factors(f) for f in self.derivatives)

    def without_positive_factors(self, poly: Polynomial) -> Polynomial:
        """``poly`` divided by the generators' positive factors as often as they divide it, in whole numbers."""
        ring = polynomial.ring(self.names)
        for name, (function, _) in zip(self.names[1:], self.functions, strict=True):
            for a, b in _POSITIVE.get(function, ()):
                factor = a + b * ring[name]
                while not poly.is_constant():
                    quotient, remainder = divmod(poly, factor)
                    if remainder != 0:
                        break
                    poly = quotient
        return poly * _denominator(poly)  # whole coefficients are exact as balls

    def generators(self, t: Any) -> list[Any]:
        """Balls around t and every generator at the ball (or power series) t."""
        is_ball = hasattr(t, "is_finite")
        point = [t]
        for function, argument in self.functions:
            call = elementary.apply if is_ball or argument is None else _on_series
            point.append(call(function, *(() if argument is None else (evaluate(argument, point),))))
        return point

    def at(self, poly: Polynomial, t: Fraction) -> Any:
        """A ball around the polynomial's value at a rational t; exactly zero where zeros are evident."""
        if not any(int(e) for e in poly.degrees()[1:]):
            exact = polynomial.evaluate(poly, [t] + [Fraction(0)] * len(self.functions))
            return elementary.ball(exact)
        scale = _denominator(poly)
        return evaluate(poly * scale, self.generators(elementary.ball(t))) / scale

    def agrees(self, other: Branch, order: int, t: Fraction) -> bool:
        """Whether F_order of both pieces is shown to have exactly one value at t."""
        ours, theirs = self.derivatives[order], other.derivatives[order]
        scale = math.lcm(_denominator(ours), _denominator(theirs))  # whole numbers: equal values come out equal
        return bool((self.at(ours * scale, t) - other.at(theirs * scale, t)).is_zero())

    @property
    def is_periodic(self) -> bool:
        """Whether it is sin or cos, whose values lie in [-1, 1] and which have no last critical point."""
        return any(function in ("sin", "cos") for function, _ in self.functions)

    def over(self, poly: Polynomial, lower: Fraction, upper: Fraction) -> Any:
        """A ball that contains the polynomial's values on [lower, upper]; meant for short intervals."""
        return evaluate(poly, self.generators(elementary.hull(lower, upper)))


def _denominator(poly: Polynomial) -> int:
    return math.lcm(*(int(c.q) for c in poly.coeffs()))


def _on_series(function: str, series: Any) -> Any:
    return elementary.FUNCTIONS[function](series)


def evaluate(poly: Polynomial, point: list[Any]) -> Any:
    """The polynomial at balls or power series of balls (one per variable; missing ones must not occur)."""
    total, products = point[0] * 0, dict[tuple[int, ...], Any]()
    for powers, coefficient in poly.to_dict().items():
        exponents = tuple(map(int, powers))
        scalar = elementary.fmpq_ball(coefficient)
        total = total + (_product(exponents, point, products) * scalar if any(exponents) else scalar)
    return total


def _product(exponents: tuple[int, ...], point: list[Any], known: dict[tuple[int, ...], Any]) -> Any:
    """A product of powers, not all zero: that with the last of its factors left out, which many share, times this."""
    if exponents not in known:
        last = max(i for i, e in enumerate(exponents) if e)
        before = (*exponents[:last], exponents[last] - 1, *exponents[last + 1 :])
        known[exponents] = _product(before, point, known) * point[last] if any(before) else point[last]
    return known[exponents]


@lru_cache(maxsize=512)
def branches(activation: Activation, parameters: tuple[tuple[str, Fraction], ...]) -> tuple[Branch, ...]:
    """The pieces of an activation at exact parameter values (all of them, as given by Activation.values())."""
    values = dict(parameters)
    result: list[Branch] = []
    left: Fraction | None = None
    for i, piece in enumerate(activation.pieces):
        where = f"{activation.file}: pieces[{i}]"
        right = None if piece.until is None else rational(piece.until, values, where)
        if left is not None and right is not None and not left < right:
            raise SpecError(f"the piece ends at {right}, not after {left}", where=where)
        result.append(_branch(where, left, right, piece, values))
        left = right
    return tuple(result)


def _branch(
    where: str, left: Fraction | None, right: Fraction | None, piece: Piece, values: Mapping[str, Fraction]
) -> Branch:
    names = ("t", *(name for name, _, _ in piece.generators))
    if len(set(names) | set(values)) != len(names) + len(values):
        raise SpecError("a name stands for two things", where=where)
    ring = polynomial.ring(names)

    def constant(value: Fraction) -> Polynomial:
        return polynomial.constant(ring, value)

    def read(expr: Expr, known: int) -> Polynomial:
        variables = {name: ring[name] for name in names[:known]} | {n: constant(v) for n, v in values.items()}
        return polynomial_table(constant, variables)(expr, where)

    functions = [
        (function, None if argument is None else read(argument, i))
        for i, (_, function, argument) in enumerate(piece.generators, start=1)
    ]
    flows = []
    for name, (function, argument) in zip(names[1:], functions, strict=True):
        companion = None
        if function in _COMPANION:
            companion = _companion(where, name, function, argument, names, functions, ring)
        flow = _FLOW[function](ring[name], companion, argument)
        flows.append((function, argument, flow))
    # Arguments may hold generators (inverse, constants), so their derivatives need the flows before them.
    final: list[Polynomial] = []
    for _, argument, flow in flows:
        inner = constant(Fraction(0))
        if argument is not None:
            inner = argument.derivative(0)
            for i, earlier in enumerate(final, start=1):
                inner += earlier * argument.derivative(i)
        final.append(flow * inner)
    reduce = _reduction(where, names, functions, ring)
    value = reduce(read(piece.value, len(names)))
    return Branch(where, left, right, names, tuple(functions), tuple(final), value, reduce)


def _companion(
    where: str, name: str, function: str, argument: Any, names: tuple[str, ...], functions: list[Any], ring: Any
) -> Polynomial:
    wanted = _COMPANION[function]
    target = 1 + argument**2 if wanted == "inverse" else argument
    for other, (candidate, given) in zip(names[1:], functions, strict=True):
        if candidate == wanted and given == target:
            return ring[other]
    raise SpecError(f"{name} = {function}({argument}) needs a generator {wanted}({target}) beside it", where=where)


def _reduction(
    where: str, names: tuple[str, ...], functions: list[tuple[str, Any]], ring: dict[str, Any]
) -> Callable[[Polynomial], Polynomial]:
    """Rewriting with the algebraic relations of inverse, rsqrt and algebraic until nothing applies."""
    rules: list[tuple[tuple[int, ...], Polynomial]] = []
    t = ring["t"]

    def exponents(**powers: int) -> tuple[int, ...]:
        return tuple(powers.get(name, 0) for name in names)

    for name, (function, argument) in zip(names[1:], functions, strict=True):
        g = ring[name]
        if function == "inverse" and not any(argument.degrees()[1:]) and argument.degrees()[0] >= 1:
            degree = int(argument.degrees()[0])
            leading = argument.coefficient(0)  # lex order: the highest power of t comes first
            rules.append((exponents(t=degree, **{name: 1}), (1 - g * (argument - leading * t**degree)) / leading))
        if function in ("rsqrt", "algebraic") and not _proportional(argument, t):
            raise SpecError(f"{name} = {function}({argument}): the argument must be a multiple of t", where=where)
        if function == "algebraic":
            root = next(n for n, (f, q) in zip(names[1:], functions, strict=True) if (f, q) == ("rsqrt", argument))
            rules.append((exponents(t=1, **{root: 1}), g / argument.coefficient(0)))
            rules.append((exponents(**{name: 2}), 1 - ring[root] ** 2))
        if function in ("sin", "cos") and argument != t:
            raise SpecError(f"{name} = {function}({argument}): only {function}(t) is supported", where=where)

    def reduce(poly: Polynomial) -> Polynomial:
        changed = bool(rules)
        while changed:
            changed = False
            for pattern, replacement in rules:
                for powers, coefficient in poly.to_dict().items():
                    if all(p >= q for p, q in zip(powers, pattern, strict=True)):
                        rest = poly.context().from_dict(
                            {tuple(int(p) - q for p, q in zip(powers, pattern, strict=True)): coefficient}
                        )
                        whole = poly.context().from_dict({tuple(int(p) for p in powers): coefficient})
                        poly = poly - whole + rest * replacement
                        changed = True
        return poly

    return reduce


def _proportional(argument: Polynomial, t: Polynomial) -> bool:
    return bool(argument != 0 and argument == t * argument.coefficient(0))
