"""Linear forms over boxes: centre + slopes u + rest, |u_j| <= 1 (rule G10), of formulas and of networks.

The arrays hold float64 for a search, or Arb balls (as objects) for a bound; the same lines compute both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..activations.derivatives import branches
from ..activations.ranges import value_range
from ..expressions.expression import Expr, fold
from ..network.float_activations import derivatives as float_derivatives
from ..network.graph import Affine, Elementwise, Linear, Network, Product, Unit
from ..numbers import elementary
from ..numbers.exact import float_down, float_up

Values = NDArray[Any]  # float64, or objects: balls
_STEEPEST = 0.7698004  # above sup|tanh''| = 4/(3 sqrt 3)
FUNCTIONS = ("sin", "cos", "tanh", "exp", "log", "sqrt")  # that a formula may use


class OutsideError(ArithmeticError):
    """A function may be asked for where it is not defined, or is not finite."""


@dataclass(frozen=True, eq=False)
class Form:
    """centre: (B, n); slopes: (B, m, n), per unit of each input's radius; rest: (B, n), at least 0. B boxes at once."""

    centre: Values
    slopes: Values
    rest: Values

    def __getitem__(self, i: int) -> Form:
        return Form(self.centre[:, i : i + 1], self.slopes[:, :, i : i + 1], self.rest[:, i : i + 1])

    def __add__(self, other: Form) -> Form:
        return Form(self.centre + other.centre, self.slopes + other.slopes, self.rest + other.rest)

    def __neg__(self) -> Form:
        return Form(-self.centre, -self.slopes, self.rest)

    def __sub__(self, other: Form) -> Form:
        return self + -other

    @property
    def reach(self) -> Values:
        """How far the value can be from its centre."""
        total: Values = np.abs(self.slopes).sum(axis=1) + self.rest
        return total

    @property
    def size(self) -> Values:
        """A bound of its absolute value."""
        return np.abs(self.centre) + self.reach

    def __mul__(self, other: Form) -> Form:
        a, b = (np.abs(f.slopes).sum(axis=1) for f in (self, other))
        rest = a * b + (np.abs(self.centre) + a) * other.rest + (np.abs(other.centre) + b + other.rest) * self.rest
        slopes = self.centre[:, None] * other.slopes + other.centre[:, None] * self.slopes
        return Form(self.centre * other.centre, slopes, rest)

    def bent(self, value: Values, slope: Values, curvature: Values) -> Form:
        """A function of it with this value and slope at its centre, and a second derivative of at most that size."""
        reach = self.reach
        return Form(value, slope[:, None] * self.slopes, np.abs(slope) * self.rest + curvature * reach * reach / 2)

    def power(self, n: int) -> Form:
        """Of a whole exponent."""
        if n == 0:
            return Form(self.centre * 0 + 1, self.slopes * 0, self.rest * 0)
        c = self.centre
        steep = n * (n - 1) * self.size ** (n - 2) if n > 1 else c * 0
        return self.bent(c**n, n * c ** (n - 1) if n > 1 else c * 0 + 1, steep)


def inputs(centre: Values, radius: Values) -> Form:
    """The inputs of these boxes, (B, m) each."""
    m = centre.shape[1]
    eye = np.eye(m, dtype=int)
    return Form(centre, radius[:, :, None] * eye, centre * 0)


def constant(like: Form, value: Any) -> Form:
    """A number, as a form of one entry in as many boxes."""
    centre = like.centre[:, :1] * 0 + value
    return Form(centre, like.slopes[:, :, :1] * 0, centre * 0)


def is_ball(values: Values) -> bool:
    """Whether the entries are balls."""
    return values.dtype == object


def number(value: Fraction, like: Values) -> Any:
    """The rational, as a ball where the others are balls."""
    return elementary.ball(value) if is_ball(like) else float(value)


# Formulas.


def formula(expr: Expr, names: dict[str, Form], where: str) -> Form:
    """The form of an expression of FUNCTIONS and + - * / ^ in the names. Raises SpecError, OutsideError."""
    any_form = next(iter(names.values()))

    def leaf(node: Expr) -> Form:
        if node.op == "name":
            return names[node.name]
        return constant(any_form, number(node.value, any_form.centre))

    table: dict[str, Callable[..., Form]] = {
        "+": Form.__add__,
        "-": Form.__sub__,
        "*": Form.__mul__,
        "neg": Form.__neg__,
        "^": Form.power,
        "/": lambda a, b: a * reciprocal(b),
    }
    table |= {name: (lambda a, name=name: _function(name, a)) for name in FUNCTIONS}
    return fold(expr, leaf, table, where)


def reciprocal(a: Form) -> Form:
    """1/a."""
    least = np.abs(a.centre) - a.reach
    _require(least)
    inverse = 1 / a.centre
    return a.bent(inverse, -inverse * inverse, 2 / (least * least * least))


def _function(name: str, a: Form) -> Form:
    c, reach = a.centre, a.reach
    if name in ("log", "sqrt"):
        least = c - reach
        _require(least)
        if name == "log":
            return a.bent(_each("log", c), 1 / c, 1 / (least * least))
        root = _each("sqrt", c)
        return a.bent(root, 1 / (2 * root), 1 / (4 * least * _each("sqrt", least)))
    value = _each(name, c)
    if name == "exp":
        return a.bent(value, value, value * _each("exp", reach))
    if name == "tanh":
        slope = 1 - value * value
        return a.bent(value, slope, _least(2 * np.abs(value) * slope + 2 * reach, _STEEPEST))
    other = _each("cos" if name == "sin" else "sin", c)
    return a.bent(value, other if name == "sin" else -other, _least(np.abs(value) + reach, 1))


def _each(name: str, values: Values) -> Values:
    if not is_ball(values):
        with np.errstate(all="ignore"):
            return np.asarray(getattr(np, name)(values))
    if any(not abs(v) < 4000 for v in values.ravel()) and name in ("exp", "sin", "cos"):
        raise OutsideError(f"{name} of a number beyond 4000")
    return np.array([getattr(v, name)() for v in values.ravel()], dtype=object).reshape(values.shape)


def _least(values: Values, most: float) -> Values:
    if is_ball(values):
        return np.array([v if v < most else v * 0 + most for v in values.ravel()], dtype=object).reshape(values.shape)
    return np.minimum(values, most)


def _require(least: Values) -> None:
    """Balls: raises OutsideError unless all are above 0. Floats may go on: what they compute is not finite then."""
    if is_ball(least):
        if not all(v > 0 for v in least.ravel()):
            raise OutsideError("a divisor, root or logarithm may leave its domain")
        return
    least[~(least > 0)] = np.nan


# Networks.


def network(net: Network, theta: NDArray[np.float64], x: Form) -> Form:
    """The form of its outputs with these parameters. Raises OutsideError where an activation has no finite range."""
    values = [x]
    for node in net.nodes:
        match node:
            case Affine():
                values.append(_affine(node, theta, values[node.parent]))
            case Linear():
                values.append(_linear(node, values))
            case Product():
                values.append(values[node.left] * values[node.right])
            case _:
                values.append(_elementwise(net, node, values[node.parent]))
    return values[-1]


def _affine(node: Affine, theta: NDArray[np.float64], h: Form) -> Form:
    weight = _typed(node.alpha * 1.0, h.centre) * _typed(theta[node.weight_at], h.centre)  # (K, n_out, n_in)

    def image(values: Values, matrix: Values) -> Values:
        columns = values[..., None, None, :] if node.columns is None else _gathered(values, node.columns)
        return (columns @ matrix.swapaxes(-1, -2)).reshape(*values.shape[:-1], -1)

    centre = image(h.centre, weight)
    if node.bias_at is not None:
        bias = _typed(node.beta * 1.0, h.centre) * _typed(theta[node.bias_at], h.centre)
        centre = centre + np.repeat(bias[:, None], node.uses, axis=1).reshape(-1)
    return Form(centre, image(h.slopes, weight), image(h.rest, np.abs(weight)))


def _gathered(values: Values, columns: NDArray[np.int64]) -> Values:
    padded = np.concatenate([values, values[..., :1] * 0], axis=-1)
    return np.asarray(padded[..., columns])  # -1 takes the last, a 0


def _typed(values: Any, like: Values) -> Any:
    if not is_ball(like):
        return values
    if np.ndim(values) == 0:
        return elementary.ball(Fraction(float(values)))
    flat = [elementary.ball(Fraction(v)) for v in values.ravel().tolist()]
    return np.array(flat, dtype=object).reshape(values.shape)


def _linear(node: Linear, values: Sequence[Form]) -> Form:
    like = values[0].centre
    zero = like[:, :1] * 0
    centre: Values = zero + _typed(node.shift, like)
    rest: Values = centre * 0 if node.shift_errors is None else zero + _typed(node.shift_errors, like)
    slopes: Values = values[0].slopes[:, :, :1] * 0
    for term in node.terms:
        h = values[term.parent]
        matrix = _dense(term.rows, term.columns, _typed(term.values, like), (node.size, h.centre.shape[1]))
        centre, slopes = centre + h.centre @ matrix.T, slopes + h.slopes @ matrix.T
        rest = rest + h.rest @ np.abs(matrix).T
        if term.errors is not None:
            errors = _dense(term.rows, term.columns, _typed(term.errors, like), matrix.shape)
            rest = rest + h.size @ errors.T
    if not node.terms:
        slopes = slopes + np.zeros(node.size, dtype=int)
    return Form(centre, slopes, rest)


def _dense(rows: NDArray[np.int64], columns: NDArray[np.int64], entries: Values, shape: tuple[int, ...]) -> Values:
    matrix = np.zeros(shape, dtype=entries.dtype)
    matrix[rows, columns] = entries
    return matrix


def _elementwise(net: Network, node: Elementwise, z: Form) -> Form:
    if is_ball(z.centre):
        z = _at_points(z)
    value, slope, curvature = (np.array(z.centre) for _ in range(3))
    reach = z.reach
    for index, unit in enumerate(node.units):
        own = np.flatnonzero(node.members == index)
        found = _balls if is_ball(z.centre) else _floats
        at = found(net, unit, z.centre[:, own], reach[:, own])
        for whole, part in zip((value, slope, curvature), at, strict=True):
            whole[:, own] = part
    return z.bent(value, slope, curvature)


def _at_points(z: Form) -> Form:
    """The same with centres that are exact."""
    middle = np.array([v.mid() for v in z.centre.ravel()], dtype=object).reshape(z.centre.shape)
    return Form(middle, z.slopes, z.rest + np.abs(z.centre - middle))


def _floats(net: Network, unit: Unit, c: Values, reach: Values) -> list[Values]:
    """phi and phi' at the centres, and about sup|phi''| on the reach, in floats."""
    one = Elementwise("", 0, (unit,), np.zeros(c.shape[-1], dtype=np.int64))
    with np.errstate(all="ignore"):
        value, slope, _ = float_derivatives(net, one, c, 2)
        ends = [np.abs(float_derivatives(net, one, x, 2)[2]) for x in (c - reach, c + reach)]
        steep = np.maximum(*ends)
        for low, high in net.activation(unit).brackets(2, dict(unit.parameters)):
            middle = np.full((1, c.shape[-1]), float(low + high) / 2)
            peak = np.abs(float_derivatives(net, one, middle, 2)[2])
            steep = np.where((c - reach <= float(high)) & (c + reach >= float(low)), np.maximum(steep, peak), steep)
    return [value, slope, steep]


def _balls(net: Network, unit: Unit, c: Values, reach: Values) -> list[Values]:
    """The same as balls, at centres that are exact; the last a bound."""
    activation = net.activation(unit)
    pieces = branches(activation, unit.parameters)
    centres = [elementary.rational(v) for v in c.ravel()]
    try:
        low, high = (
            np.array([rounding(end(v)) for v in values.ravel()])
            for rounding, end, values in (
                (float_down, elementary.lower, c - reach),
                (float_up, elementary.upper, c + reach),
            )
        )
        steep = np.abs(np.stack(value_range(activation, unit.parameters, 2, low, high))).max(axis=0)
    except ArithmeticError as error:
        raise OutsideError(str(error)) from None
    found: list[list[Any]] = [[], [], [elementary.ball(Fraction(v)) for v in steep.tolist()]]
    for middle in centres:
        piece = next(p for p in pieces if p.right is None or middle <= p.right)
        for order in (0, 1):
            found[order].append(piece.at(piece.derivatives[order], middle))
    return [np.array(rows, dtype=object).reshape(c.shape) for rows in found]
