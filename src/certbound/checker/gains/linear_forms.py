"""Linear forms over a box: centre + sum_j slope_j u_j + r, |u_j| <= 1, |r| <= rest, in units of 2**-BITS (rule G10).

Every number is an integer; whatever is rounded away goes into the rest.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from operator import mul
from typing import NamedTuple

from activations.fact_types import Facts
from activations.pieces import Unit
from activations.primitives import is_primitive, rule_r11
from arithmetic import elementary
from arithmetic.elementary import Unbounded, sine_derivative
from arithmetic.exact import ONE, ZERO, Bounds, sqrt_bounds
from network.graph import Affine, Elementwise, Linear, Network, Product
from outcome import Rejected

from gains.formulas import Step

BITS = 96
UNIT = 1 << BITS
LARGEST = 1 << (BITS + 1100)  # beyond the floats: nothing useful is that large
STEEPEST = Fraction(7698004, 10**7)  # above sup|tanh''| = 4/(3 sqrt 3)


class Form(NamedTuple):
    """See the module's text."""

    centre: int
    slopes: list[int]
    rest: int

    @property
    def spread(self) -> int:
        """How far the linear part can be from the centre."""
        return sum(map(abs, self.slopes))

    @property
    def size(self) -> int:
        """A bound of the absolute value."""
        return abs(self.centre) + self.spread + self.rest


def made(centre: int, slopes: list[int], rest: int) -> Form:
    """A form, unless its numbers are far too large."""
    form = Form(centre, slopes, rest)
    if form.size > LARGEST:
        raise Rejected("certificate.drift: the numbers over a leaf grow beyond all bounds")
    return form


def rounded(value: Fraction) -> int:
    """Within one unit of the value, not above it."""
    return (value.numerator << BITS) // value.denominator


def above(value: Fraction) -> int:
    """At least the value."""
    return -rounded(-value)


def interval(bounds: Bounds) -> tuple[int, int]:
    """(centre, radius) of an interval that holds the bounds."""
    low, high = rounded(bounds[0]), above(bounds[1])
    centre = (low + high) >> 1
    return centre, high - centre


def inputs(centre: Sequence[Fraction], radius: Sequence[Fraction]) -> list[Form]:
    """The inputs of the box."""
    count = range(len(centre))
    return [
        made(rounded(c), [above(r) if k == j else 0 for k in count], 1)
        for j, (c, r) in enumerate(zip(centre, radius, strict=True))
    ]


def constant(value: Fraction, inputs: int) -> Form:
    """A number."""
    return made(rounded(value), [0] * inputs, 1)


def add(a: Form, b: Form) -> Form:
    """a + b."""
    return made(a.centre + b.centre, [x + y for x, y in zip(a.slopes, b.slopes, strict=True)], a.rest + b.rest)


def negative(a: Form) -> Form:
    """-a."""
    return Form(-a.centre, [-x for x in a.slopes], a.rest)


def multiply(a: Form, b: Form) -> Form:
    """a b."""
    p, q = a.spread, b.spread
    rest = p * q + (abs(a.centre) + p) * b.rest + (abs(b.centre) + q + b.rest) * a.rest
    slopes = [(a.centre * y + b.centre * x) >> BITS for x, y in zip(a.slopes, b.slopes, strict=True)]
    return made((a.centre * b.centre) >> BITS, slopes, (rest >> BITS) + 2 + len(slopes))


def bent(a: Form, value: Bounds, slope: Bounds, curvature: Fraction) -> Form:
    """A function of a with this value and slope at its centre, and a second derivative of at most that size on it.

    By Taylor's formula, value + slope (z - centre) + curvature (z - centre)^2 / 2 at most.
    """
    (start, off), (steep, unsure) = interval(value), interval(slope)
    reach = a.spread + a.rest
    rest = unsure * a.spread + (abs(steep) + unsure) * a.rest
    bow = (above(curvature) * reach * reach) >> (2 * BITS + 1)
    return made(start, [(steep * x) >> BITS for x in a.slopes], off + (rest >> BITS) + bow + 2 + len(a.slopes))


# Formulas.


def evaluate(steps: Sequence[Step], names: Mapping[str, Form], count: int) -> Form:
    """The form of a formula. Rejected where it may not be defined."""
    stack: list[Form] = []
    for step in steps:
        if step.what == "number":
            stack.append(constant(step.value, count))
        elif step.what == "name":
            stack.append(names[step.name])
        elif step.what in _BINARY:
            right = stack.pop()
            stack.append(_BINARY[step.what](stack.pop(), right))
        elif step.what == "^":
            stack.append(_power(stack.pop(), int(step.value), count))
        else:
            stack.append(_UNARY[step.what](stack.pop()))
    (result,) = stack
    return result


def _power(a: Form, n: int, count: int) -> Form:
    if n == 0:
        return constant(ONE, count)
    t, size = Fraction(a.centre, UNIT), Fraction(a.size, UNIT)
    slope = n * t ** (n - 1)
    curvature = n * (n - 1) * size ** (n - 2) if n > 1 else ZERO
    return bent(a, (t**n, t**n), (slope, slope), curvature)


def _least(a: Form) -> tuple[Fraction, Fraction]:
    """(the centre, the least value), both positive."""
    low = a.centre - a.spread - a.rest
    if low <= 0:
        raise Rejected("certificate.drift: over a leaf a divisor, root or logarithm may leave its domain")
    return Fraction(a.centre, UNIT), Fraction(low, UNIT)


def _reciprocal(a: Form) -> Form:
    if a.centre < 0:
        return negative(_reciprocal(negative(a)))
    t, low = _least(a)
    return bent(a, (1 / t, 1 / t), (-1 / t**2, -1 / t**2), 2 / low**3)


def _log(a: Form) -> Form:
    t, low = _least(a)
    return bent(a, elementary.log_bounds(t), (1 / t, 1 / t), 1 / low**2)


def _sqrt(a: Form) -> Form:
    t, low = _least(a)
    root = sqrt_bounds(t, BITS + 32)
    return bent(a, root, (1 / (2 * root[1]), 1 / (2 * root[0])), 1 / (4 * low * sqrt_bounds(low, BITS + 32)[0]))


def _exp(a: Form) -> Form:
    try:
        value = elementary.exp(Fraction(a.centre, UNIT))
        steepest = elementary.exp(Fraction(a.centre + a.spread + a.rest, UNIT))[1]
    except Unbounded as reason:
        raise Rejected(f"certificate.drift: no finite enclosure over a leaf ({reason})") from None
    return bent(a, value, value, steepest)


def _tanh(a: Form) -> Form:
    low, high = elementary.tanh_bounds(Fraction(a.centre, UNIT))
    near, far = sorted((abs(low), abs(high)))
    slope = 1 - far * far, 1 - near * near
    # |tanh'''| <= 2
    curvature = min(STEEPEST, 2 * far * slope[1] + 2 * Fraction(a.spread + a.rest, UNIT))
    return bent(a, (low, high), slope, curvature)


def _turning(a: Form, first: int) -> Form:
    """sin (0) or cos (1): the derivative of the sine of this order."""
    t = Fraction(a.centre, UNIT)
    value, slope = sine_derivative(first, t, t), sine_derivative(first + 1, t, t)
    curvature = min(ONE, max(map(abs, value)) + Fraction(a.spread + a.rest, UNIT))
    return bent(a, value, slope, curvature)


_BINARY: Mapping[str, Callable[[Form, Form], Form]] = {
    "+": add,
    "-": lambda a, b: add(a, negative(b)),
    "*": multiply,
    "/": lambda a, b: multiply(a, _reciprocal(b)),
}
_UNARY: Mapping[str, Callable[[Form], Form]] = {
    "neg": negative,
    "sin": lambda a: _turning(a, 0),
    "cos": lambda a: _turning(a, 1),
    "tanh": _tanh,
    "exp": _exp,
    "log": _log,
    "sqrt": _sqrt,
}

# Networks.


class Weights(NamedTuple):
    """One matrix: its entries in units, and whether some were rounded; the bias, for each row."""

    rows: list[list[int]]
    exact: bool
    bias: list[int]


def weights(network: Network, theta: Sequence[Fraction]) -> list[list[Weights]]:
    """For every node, if it is affine, the matrix of each slice with these parameters."""
    found: list[list[Weights]] = []
    for node in network.nodes:
        slices = []
        if isinstance(node, Affine):
            for k, places in enumerate(node.weight_at):
                exactly = [[node.alpha * theta[i] for i in row] for row in places]
                rows = [[rounded(w) for w in row] for row in exactly]
                exact = all(w.denominator.bit_length() < BITS + 1 for row in exactly for w in row)
                bias = [0] * len(rows) if node.bias_at is None else node.bias_at[k]
                shift = bias if node.bias_at is None else [rounded(node.beta * theta[i]) for i in bias]
                slices.append(Weights(rows, exact, shift))
        found.append(slices)
    return found


def outputs(
    network: Network, matrices: Sequence[list[Weights]], facts: Mapping[Unit, Facts], x: list[Form]
) -> list[Form]:
    """The forms of the network's outputs."""
    values, count = [x], len(x)
    for node, own in zip(network.nodes, matrices, strict=True):
        match node:
            case Affine():
                values.append(_affine(node, own, values[node.parent], count))
            case Linear():
                values.append(_linear(node, values, count))
            case Product():
                values.append([multiply(a, b) for a, b in zip(values[node.left], values[node.right], strict=True)])
            case _:
                values.append(_activations(node, values[node.parent], facts))
    return values[-1]


def _affine(node: Affine, own: Sequence[Weights], h: list[Form], count: int) -> list[Form]:
    zero = Form(0, [0] * count, 0)
    found = []
    for k, matrix in enumerate(own):
        for use in [None] if node.columns is None else node.columns[k]:
            column = h if use is None else [h[i] if i >= 0 else zero for i in use]
            centres, rests = [f.centre for f in column], [f.rest for f in column]
            slopes = [[f.slopes[j] for f in column] for j in range(count)]
            lost = 0 if matrix.exact else sum(f.size for f in column)
            for row, shift in zip(matrix.rows, matrix.bias, strict=True):
                rest = sum(map(mul, map(abs, row), rests)) + lost
                found.append(
                    made(
                        (sum(map(mul, row, centres)) >> BITS) + shift,
                        [sum(map(mul, row, line)) >> BITS for line in slopes],
                        (rest >> BITS) + 3 + count,
                    )
                )
    return found


def _linear(node: Linear, values: Sequence[list[Form]], count: int) -> list[Form]:
    errors = node.shift_errors or [ZERO] * node.size
    found = [Form(rounded(s), [0] * count, 1 + above(e)) for s, e in zip(node.shift, errors, strict=True)]
    for term in node.terms:
        unsure = term.errors or [ZERO] * len(term.values)
        for row, column, value, error in zip(term.rows, term.columns, term.values, unsure, strict=True):
            h = values[term.parent][column]
            scaled = multiply(constant(value, count), h)
            found[row] = add(found[row], scaled._replace(rest=scaled.rest + ((above(error) * h.size) >> BITS) + 1))
    return found


def _activations(node: Elementwise, z: list[Form], facts: Mapping[Unit, Facts]) -> list[Form]:
    found = []
    for member, a in zip(node.members, z, strict=True):
        unit, t = node.units[member], Fraction(a.centre, UNIT)
        reach = Fraction(a.spread + a.rest, UNIT)
        own = rule_r11(unit, t - reach, t + reach, "certificate.drift") if is_primitive(unit) else facts[unit]
        if own.kinks:
            raise Rejected("certificate.drift: an activation with kinks has no linear form")
        curvature = max(map(abs, own.derivative(2, t - reach, t + reach)))
        found.append(bent(a, own.derivative(0, t, t), own.derivative(1, t, t), curvature))
    return found


def norm_at_most(forms: Sequence[Form], bound: Fraction) -> bool:
    """Whether the Euclidean norm of the forms is at most the bound everywhere on the box."""
    squares = sum(form.size**2 for form in forms)
    return math.floor(bound**2 * UNIT * UNIT) >= squares
