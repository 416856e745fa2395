"""Enclosures of elementary functions, from Arb balls and power series (python-flint).

A library's float value is never trusted: Arb returns a ball that provably contains the exact value. The functions
are those a generator of bounds_spec may name (README there); each takes a ball or a power series of balls.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

PRECISION = 160  # bits; enough for a relative error below a float's after the cancellation of a few derivatives
# Beyond these sizes exponentials are replaced by their limits: exp(-_HUGE) is far below the least float,
# and a ball's exponent must not become so large that its exact value fills the memory.
_HUGE = 5_000
_HUGE_SQUARED = 100  # for functions of exp(-x^2)


def _exp(x: Any) -> Any:
    return x.exp()


def _sigmoid(x: Any) -> Any:
    return 1 / (1 + (-x).exp())


def _tanh(x: Any) -> Any:
    return x.tanh() if hasattr(x, "tanh") else 1 - 2 / (1 + (2 * x).exp())


def _softplus(x: Any) -> Any:
    if not hasattr(x, "log1p"):
        return (1 + x.exp()).log()
    return x.exp().log1p() if x < 0 else x + (-x).exp().log1p()


def _logcosh(x: Any) -> Any:
    if not hasattr(x, "log1p"):
        return (1 + (2 * x).exp()).log() - x - log2()
    if abs(x) < 4:
        return (2 * (x / 2).sinh() ** 2).log1p()
    size = abs(x)
    return size + (-2 * size).exp().log1p() - log2()


def _arctan(x: Any) -> Any:
    return x.atan()


def _erf(x: Any) -> Any:
    return x.erf()


def _gauss(x: Any) -> Any:
    return 2 * (-(x * x)).exp() / _arb().pi().sqrt()


def _normcdf(x: Any) -> Any:
    root = _arb()(2).sqrt()
    if not hasattr(x, "log1p"):
        return (1 + (x / root).erf()) / 2
    return (-x / root).erfc() / 2


def _normpdf(x: Any) -> Any:
    return (-(x * x) / 2).exp() / (2 * _arb().pi()).sqrt()


def _inverse(x: Any) -> Any:
    return 1 / x


def _rsqrt(x: Any) -> Any:
    return (1 + x * x).rsqrt()


def _algebraic(x: Any) -> Any:
    return x * (1 + x * x).rsqrt()


def _sin(x: Any) -> Any:
    return x.sin()


def _cos(x: Any) -> Any:
    return x.cos()


def _arb() -> Any:
    import flint

    return flint.arb


def _sqrt_two_over_pi() -> Any:
    return (2 / _arb().pi()).sqrt()


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "exp": _exp,
    "sigmoid": _sigmoid,
    "tanh": _tanh,
    "softplus": _softplus,
    "logcosh": _logcosh,
    "arctan": _arctan,
    "erf": _erf,
    "gauss": _gauss,
    "normcdf": _normcdf,
    "normpdf": _normpdf,
    "inverse": _inverse,
    "rsqrt": _rsqrt,
    "algebraic": _algebraic,
    "sin": _sin,
    "cos": _cos,
    "sqrt_two_over_pi": _sqrt_two_over_pi,
}
# Functions that tend to their limits faster than every power: (limit at -inf, limit at +inf). Beyond _HUGE they are
# within exp(-_HUGE) of them.
SATURATED = {
    "sigmoid": (0, 1),
    "tanh": (-1, 1),
    "erf": (-1, 1),
    "gauss": (0, 0),
    "normcdf": (0, 1),
    "normpdf": (0, 0),
}


@contextmanager
def working_precision(bits: int = PRECISION) -> Iterator[None]:
    """Arb computes with ``bits`` inside."""
    import flint

    previous = flint.ctx.prec
    flint.ctx.prec = bits
    try:
        yield
    finally:
        flint.ctx.prec = previous


def ball(value: Fraction | int) -> Any:
    """A ball around a rational (exact for dyadic rationals that fit the precision)."""
    import flint

    exact = Fraction(value)
    return flint.arb(flint.fmpq(exact.numerator, exact.denominator))


def fmpq_ball(value: Any) -> Any:
    """A ball around FLINT's own rational."""
    import flint

    return flint.arb(value)


def hull(lower: Fraction, upper: Fraction) -> Any:
    """A ball that contains [lower, upper]."""
    return ball(lower).union(ball(upper))


def apply(function: str, *arguments: Any) -> Any:
    """A ball that contains ``function`` of every point of the ball ``argument`` (some constants have none)."""
    if not arguments:
        return FUNCTIONS[function]()
    (argument,) = arguments
    huge = _HUGE_SQUARED if function in ("erf", "gauss", "normcdf", "normpdf") else _HUGE
    if function in SATURATED and not abs(argument) < huge:
        low, high = SATURATED[function]
        if argument >= huge:
            return FUNCTIONS[function](ball(huge)).union(ball(high))
        if argument <= -huge:
            return FUNCTIONS[function](ball(-huge)).union(ball(low))
        return ball(-1).union(ball(2))  # the whole range of every function above
    if function in ("exp", "softplus") and argument < -_HUGE:
        return ball(0).union(ball(-_HUGE).exp())
    if function == "softplus" and argument > _HUGE:
        return argument + ball(0).union(ball(-_HUGE).exp())
    if function == "logcosh" and not abs(argument) < _HUGE:
        return abs(argument) - log2() * ball(0).union(ball(1))  # |t| - log 2 < log cosh t <= |t|
    return FUNCTIONS[function](argument)


def pi() -> Any:
    """A ball that contains pi."""
    return _arb().pi()


def log2() -> Any:
    """A ball that contains log(2)."""
    return _arb().const_log2()


def rational(ball: Any) -> Fraction:
    """The value of an exact ball."""
    mantissa, exponent = (int(part) for part in ball.man_exp())
    return Fraction(mantissa) * Fraction(2) ** exponent


def lower(ball: Any) -> Fraction:
    """A rational at most every point of the ball. ArithmeticError if it is not finite."""
    if not ball.is_finite():
        raise ArithmeticError("an enclosure is not finite")
    return rational(ball.lower())


def upper(ball: Any) -> Fraction:
    """A rational at least every point of the ball. ArithmeticError if it is not finite."""
    if not ball.is_finite():
        raise ArithmeticError("an enclosure is not finite")
    return rational(ball.upper())


def arb_upper(expression: Callable[[Any], Any]) -> Fraction:
    """A dyadic rational at least the value of ``expression``, a function of the ball constructor."""
    with working_precision():
        return upper(expression(_arb()))
