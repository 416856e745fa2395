"""The table of elementary functions that activations are written with (proofs/rules.md, A1), one row per function.

A row states, for g = f(Q): the derivative g' = Q' flow(g, y, Q), y being the companion generator; which linear factors
of g are positive; the limits of f; its shape; and its enclosure at a rational point.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from arithmetic import elementary as e
from arithmetic.elementary import Unbounded
from arithmetic.exact import ZERO, Bounds, arctan_bounds, down, pi_bounds, up
from arithmetic.polynomials import Polynomial, add, constant, multiply, scale

INCREASING, PEAK, VALLEY = "increasing", "even, decreasing away from 0", "even, increasing away from 0"
RECIPROCAL, CONSTANT = "reciprocal", "constant"
Flow = Callable[[Polynomial, Polynomial, Polynomial], Polynomial]


class Limit(NamedTuple):
    """f(Q) - (q Q + constant + pi pi + ln2 log 2) -> 0 like Q**-rate; faster than every power of Q if rate is 0."""

    q: int = 0
    constant: int = 0
    pi: Fraction = ZERO
    ln2: int = 0
    rate: int = 0


class Function(NamedTuple):
    """See the module's text. ``roots``: for r = 0 g > 0, for r = 1 1 - g > 0, for r = -1 1 + g > 0."""

    flow: Flow
    shape: str
    value: Callable[[Fraction, int], Bounds] | None = None
    roots: tuple[int, ...] = ()
    companion: str = ""
    falling: Limit | None = None  # as Q -> -infinity; None: no finite or asymptotic form
    rising: Limit | None = None  # as Q -> +infinity


def _terms(g: Polynomial, *coefficients: int) -> Polynomial:
    """sum of coefficients[i] g^i."""
    arity = len(next(iter(g)))
    result = constant(Fraction(coefficients[-1]), arity)
    for c in reversed(coefficients[:-1]):
        result = add(multiply(result, g), constant(Fraction(c), arity))
    return result


def _companion(g: Polynomial, y: Polynomial, q: Polynomial) -> Polynomial:
    return y


FUNCTIONS = {
    "exp": Function(lambda g, y, q: g, INCREASING, e.exp, (0,), falling=Limit()),
    "sigmoid": Function(
        lambda g, y, q: _terms(g, 0, 1, -1),
        INCREASING,
        e.sigmoid_bounds,
        (0, 1),
        falling=Limit(),
        rising=Limit(constant=1),
    ),
    "tanh": Function(
        lambda g, y, q: _terms(g, 1, 0, -1),
        INCREASING,
        e.tanh_bounds,
        (1, -1),
        falling=Limit(constant=-1),
        rising=Limit(constant=1),
    ),
    "softplus": Function(
        _companion, INCREASING, e.softplus_bounds, (0,), "sigmoid", falling=Limit(), rising=Limit(q=1)
    ),
    "logcosh": Function(
        _companion, VALLEY, e.logcosh_bounds, (), "tanh", falling=Limit(q=-1, ln2=-1), rising=Limit(q=1, ln2=-1)
    ),
    "arctan": Function(
        _companion,
        INCREASING,
        arctan_bounds,
        (),
        "inverse",
        falling=Limit(pi=Fraction(-1, 2), rate=1),
        rising=Limit(pi=Fraction(1, 2), rate=1),
    ),
    "gauss": Function(
        lambda g, y, q: scale(multiply(q, g), Fraction(-2)), PEAK, e.gauss_bounds, (0,), falling=Limit(), rising=Limit()
    ),
    "erf": Function(
        _companion,
        INCREASING,
        e.erf_bounds,
        (1, -1),
        "gauss",
        falling=Limit(constant=-1),
        rising=Limit(constant=1),
    ),
    "normpdf": Function(
        lambda g, y, q: scale(multiply(q, g), Fraction(-1)),
        PEAK,
        e.normpdf_bounds,
        (0,),
        falling=Limit(),
        rising=Limit(),
    ),
    "normcdf": Function(
        _companion, INCREASING, e.normcdf_bounds, (0, 1), "normpdf", falling=Limit(), rising=Limit(constant=1)
    ),
    "inverse": Function(lambda g, y, q: _terms(g, 0, 0, -1), RECIPROCAL, None, (0,)),
    "rsqrt": Function(
        lambda g, y, q: scale(multiply(q, _terms(g, 0, 0, 0, 1)), Fraction(-1)),
        PEAK,
        e.rsqrt_bounds,
        (0,),
        falling=Limit(rate=1),
        rising=Limit(rate=1),
    ),
    "algebraic": Function(
        lambda g, y, q: _terms(y, 0, 0, 0, 1),
        INCREASING,
        e.algebraic_bounds,
        (1, -1),
        "rsqrt",
        falling=Limit(constant=-1, rate=2),
        rising=Limit(constant=1, rate=2),
    ),
    "sqrt_two_over_pi": Function(lambda g, y, q: {}, CONSTANT, None, (0,)),
}


@lru_cache(maxsize=1024)  # a function and its derivatives are made from the same few values
def enclose(name: str, lo: Fraction | None, hi: Fraction | None, bits: int) -> Bounds:
    """Bounds of f over [lo, hi]; None stands for an infinite end. Unbounded if there are none.

    Monotone functions take their bounds at the ends, even ones at the ends of |x|. inverse needs lo > 0.
    """
    function = FUNCTIONS[name]
    if function.shape == CONSTANT:
        return e.sqrt_two_over_pi(bits)
    if function.shape == RECIPROCAL:
        if lo is None or lo <= 0:
            raise Unbounded("inverse of something not proved positive")
        if lo == hi:
            return 1 / lo, 1 / lo
        return (ZERO if hi is None else down(1 / hi, bits)), up(1 / lo, bits)
    if function.value is None:
        raise Unbounded(name)
    if function.shape == INCREASING:
        low = _end(function.falling, bits)[0] if lo is None else function.value(lo, bits)[0]
        high = _end(function.rising, bits)[1] if hi is None else function.value(hi, bits)[1]
        return low, high
    inner = (
        ZERO if (lo is None or lo <= 0) and (hi is None or hi >= 0) else min(abs(x) for x in (lo, hi) if x is not None)
    )
    outer = None if lo is None or hi is None else max(abs(lo), abs(hi))
    near = function.value(inner, bits)
    far = _end(function.rising, bits) if outer is None else function.value(outer, bits)
    return (far[0], near[1]) if function.shape == PEAK else (near[0], far[1])


def _end(limit: Limit | None, bits: int) -> Bounds:
    if limit is None or limit.q:
        raise Unbounded("no finite limit")
    pi_lo, pi_hi = pi_bounds(bits)
    ends = (limit.constant + limit.pi * pi_lo, limit.constant + limit.pi * pi_hi)
    return min(ends), max(ends)
