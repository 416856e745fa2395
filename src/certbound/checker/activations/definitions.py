"""The activations by name, as text: their parameters, the conditions on them, and their pieces.

An activation is a list of pieces in increasing order; ``until`` is the right end of all but the last. A piece has
generators "name = function(argument)" (functions.py) and a value, polynomial in t, the generators and the
parameters. The language is that of expressions.py.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

Values = dict[str, Fraction]


class Text(NamedTuple):
    """One piece."""

    value: str
    generators: tuple[str, ...] = ()
    until: str = ""


class Definition(NamedTuple):
    """``allowed``: a condition on the parameters."""

    pieces: tuple[Text, ...]
    parameters: tuple[str, ...] = ()
    allowed: Callable[[Values], bool] = lambda values: True


def _linear_below_zero() -> Definition:
    return Definition((Text("alpha*t", until="0"), Text("t")), ("alpha",))


def _smooth(value: str, *generators: str) -> Definition:
    return Definition((Text(value, generators),))


DEFINITIONS = {
    "identity": Definition((Text("t"),)),
    "relu": Definition((Text("0", until="0"), Text("t"))),
    "leaky_relu": _linear_below_zero(),
    "prelu": _linear_below_zero(),
    "hardtanh": Definition(
        (Text("min_val", until="min_val"), Text("t", until="max_val"), Text("max_val")),
        ("min_val", "max_val"),
        lambda v: v["min_val"] < v["max_val"],
    ),
    "hardsigmoid": Definition(
        (Text("0", until="-beta/alpha"), Text("alpha*t + beta", until="(1 - beta)/alpha"), Text("1")),
        ("alpha", "beta"),
        lambda v: v["alpha"] > 0,
    ),
    "hardswish": Definition((Text("0", until="-3"), Text("t*(t + 3)/6", until="3"), Text("t"))),
    "sigmoid": _smooth("s", "s = sigmoid(t)"),
    "tanh": _smooth("y", "y = tanh(t)"),
    "softplus": Definition(
        (Text("l/beta", ("s = sigmoid(beta*t)", "l = softplus(beta*t)")),), ("beta",), lambda v: v["beta"] > 0
    ),
    "logsigmoid": _smooth("-l", "s = sigmoid(-t)", "l = softplus(-t)"),
    "logcosh": _smooth("l", "y = tanh(t)", "l = logcosh(t)"),
    "tanhshrink": _smooth("t - y", "y = tanh(t)"),
    "elu": Definition(
        (Text("alpha*e - alpha", ("e = exp(t)",), "0"), Text("t")), ("alpha",), lambda v: v["alpha"] >= 0
    ),
    "celu": Definition(
        (Text("alpha*e - alpha", ("e = exp(t/alpha)",), "0"), Text("t")), ("alpha",), lambda v: v["alpha"] > 0
    ),
    "selu": Definition(
        (Text("gamma*alpha*e - gamma*alpha", ("e = exp(t)",), "0"), Text("gamma*t")),
        ("alpha", "gamma"),
        lambda v: v["alpha"] > 0 and v["gamma"] > 0,
    ),
    "silu": Definition((Text("t*s", ("s = sigmoid(alpha*t)",)),), ("alpha",), lambda v: v["alpha"] > 0),
    "gelu": _smooth("t*w", "g = normpdf(t)", "w = normcdf(t)"),
    "gelu_tanh": _smooth("t*s", "c = sqrt_two_over_pi()", "s = sigmoid(2*c*t + 2*c*0.044715*t^3)"),
    "mish": _smooth("t*(2*m - 1)", "s = sigmoid(t)", "m = inverse(1 + (1 - s)^2)"),
    "softsign": Definition((Text("q - 1", ("q = inverse(1 - t)",), "0"), Text("1 - q", ("q = inverse(1 + t)",)))),
    "arctan": _smooth("a", "p = inverse(1 + t^2)", "a = arctan(t)"),
    "erf": _smooth("w", "d = gauss(t)", "w = erf(t)"),
    "gaussian": _smooth("g", "g = exp(-t^2)"),
    "algsig": _smooth("y", "r = rsqrt(t)", "y = algebraic(t)"),
    "squareplus": _smooth("t/2 + t*y/2 + r", "r = rsqrt(t/2)", "y = algebraic(t/2)"),
}
PERIODIC = {"sin": 0, "cos": 1}  # not made of monotone pieces; which derivative of the sine each one is
