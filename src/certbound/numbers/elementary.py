"""Enclosures of transcendental functions at float points, from Arb balls (python-flint).

A library's float value is never trusted: Arb returns a ball that provably contains the exact value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

from .exact import float_down, float_up

_PRECISION = 128


def _tanh(x: Any) -> Any:
    return x.tanh()


def _sigmoid(x: Any) -> Any:
    return 1 / (1 + (-x).exp())


def _softplus(x: Any) -> Any:
    return x.exp().log1p() if x < 0 else x + (-x).exp().log1p()


_BALLS: dict[str, Callable[[Any], Any]] = {"tanh": _tanh, "sigmoid": _sigmoid, "softplus": _softplus}


@contextmanager
def _working_precision() -> Iterator[None]:
    import flint

    previous = flint.ctx.prec
    flint.ctx.prec = _PRECISION
    try:
        yield
    finally:
        flint.ctx.prec = previous


def _rational(ball: Any) -> Fraction:
    mantissa, exponent = (int(part) for part in ball.man_exp())
    return Fraction(mantissa) * Fraction(2) ** exponent


def enclose(name: str, point: float) -> tuple[float, float]:
    """Floats (lo, hi) with lo <= f(point) <= hi for f = tanh, sigmoid or softplus.

    A value too large for a float (softplus of a huge point) gives hi = inf; a point that is not finite
    raises ValueError.
    """
    import flint

    if not -1e300 < point < 1e300:
        raise ValueError(f"cannot enclose {name} at {point!r}")
    # Far out the exponential needs an absurd exponent range; the functions are monotone, so clamp.
    if name != "softplus" and abs(point) > 1e6:
        low, high = (-1.0, 1.0) if name == "tanh" else (0.0, 1.0)
        return (enclose(name, 1e6)[0], high) if point > 0 else (low, enclose(name, -1e6)[1])
    if name == "softplus" and point < -1e6:
        return 0.0, enclose(name, -1e6)[1]
    with _working_precision():
        ball = _BALLS[name](flint.arb(point))
        if not ball.is_finite():
            raise ValueError(f"no finite enclosure of {name} at {point!r}")
        return float_down(_rational(ball.lower())), float_up(_rational(ball.upper()))


def log_up(value: Fraction) -> Fraction:
    """A dyadic rational q with log(value) <= q, value > 0."""
    return _bound("log", value)


def sqrt_up_exact(value: Fraction) -> Fraction:
    """A dyadic rational q with sqrt(value) <= q, value >= 0."""
    return _bound("sqrt", value)


def _bound(name: str, value: Fraction) -> Fraction:
    import flint

    return arb_upper(lambda arb: getattr(arb(flint.fmpq(value.numerator, value.denominator)), name)())


def arb_upper(expression: Callable[[Any], Any]) -> Fraction:
    """A dyadic rational at least the value of ``expression``, a function of the ball constructor."""
    import flint

    with _working_precision():
        ball = expression(flint.arb)
        if not ball.is_finite():
            raise ArithmeticError("the expression has no finite value")
        return _rational(ball.upper())
