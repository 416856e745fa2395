"""Numbers for evaluating lemmas: floats to search with; exact rationals, and Arb balls where roots enter, to confirm.

A *confirmed* comparison holds for every point of the balls. ``Undefined`` is raised where a term has no value.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, Protocol

from ...numbers import elementary
from ...numbers.elementary import ball
from .spectra import exact_largest_eigenvalue, ordered_eigenvalue, spectral_radius

Matrix = list[list[Any]]
MAX_BITS = 50_000  # of an exact number
MAX_ROOT = 64  # of rationals of which it is looked for exactly
_AT_ZERO = {
    **dict.fromkeys(("tanh", "sin", "elu", "gelu", "silu"), Fraction(0)),
    "exp": Fraction(1),
    "cos": Fraction(1),
}
_AT_ZERO |= {"sigmoid": Fraction(1, 2), "normcdf": Fraction(1, 2)}
_PRODUCTS = {"gelu": "normcdf", "silu": "sigmoid"}  # x times this function of x


class Undefined(Exception):
    """The term has no value here, or none can be computed."""


class Numbers(Protocol):
    """What the evaluator needs of a number system."""

    def number(self, value: Fraction | int) -> Any:
        """The number."""

    def divide(self, a: Any, b: Any) -> Any:
        """a/b; Undefined for b = 0."""

    def function(self, name: str, a: Any) -> Any:
        """The value of one of the functions of the language."""

    def power(self, a: Any, b: Any) -> Any:
        """a^b for real b; Undefined where it has no value."""

    def greatest(self, values: Sequence[Any]) -> Any:
        """The largest."""

    def pi(self) -> Any:
        """pi."""

    def extreme_eigenvalue(self, matrix: Matrix) -> Any:
        """The largest eigenvalue of a symmetric matrix."""

    def eigenvalue(self, matrix: Matrix, place: int) -> Any:
        """An eigenvalue of a symmetric matrix, the largest at place 1."""

    def singular_value(self, matrix: Matrix, place: int) -> Any:
        """A singular value, the largest at place 1."""

    def spectral_radius(self, matrix: Matrix) -> Any:
        """The largest absolute value of an eigenvalue."""


_IN_FLOATS: dict[str, Callable[[float], float]] = {
    "sqrt": math.sqrt,
    "exp": math.exp,
    "log": math.log,
    "tanh": math.tanh,
    "sigmoid": lambda t: 1 / (1 + math.exp(-t)),
    "sin": math.sin,
    "cos": math.cos,
    "Abs": abs,
    "normcdf": lambda t: math.erfc(-t / math.sqrt(2)) / 2,
    "gelu": lambda t: t * math.erfc(-t / math.sqrt(2)) / 2,
    "silu": lambda t: t / (1 + math.exp(-t)),
    "softplus": lambda t: max(t, 0.0) + math.log1p(math.exp(-abs(t))),
    "elu": lambda t: t if t >= 0 else math.expm1(t),
}


class Floats:
    """Ordinary floats: fast, and good for nothing but finding candidates."""

    def number(self, value: Fraction | int) -> float:
        """The nearest float."""
        return value.numerator / value.denominator if type(value) is Fraction else float(value)

    def divide(self, a: float, b: float) -> float:
        """a/b."""
        if b == 0:
            raise Undefined("division by zero")
        return a / b

    def function(self, name: str, a: float) -> float:
        """The function's value."""
        if name == "sqrt" and -1e-12 < a < 0:
            a = 0.0
        try:
            return _IN_FLOATS[name](a)
        except (ValueError, OverflowError):
            raise Undefined(f"{name}({a})") from None

    def power(self, a: float, b: float) -> float:
        """a^b, and 0^0 is 1."""
        if -1e-12 < a < 0:
            a = 0.0
        if a < 0:
            raise Undefined("a power of a negative number")
        try:
            return float(a**b)
        except (ZeroDivisionError, OverflowError):
            raise Undefined(f"power({a}, {b})") from None

    def greatest(self, values: Sequence[float]) -> float:
        """max."""
        return max(values)

    def pi(self) -> float:
        """pi."""
        return math.pi

    def extreme_eigenvalue(self, matrix: Matrix) -> float:
        """By LAPACK."""
        return self.eigenvalue(matrix, 1)

    def eigenvalue(self, matrix: Matrix, place: int) -> float:
        """By LAPACK."""
        import numpy as np

        if not all(math.isfinite(x) for row in matrix for x in row):
            raise Undefined("overflow")
        if len(matrix) == 1:
            return float(matrix[0][0])
        return float(np.linalg.eigvalsh(np.array(matrix, dtype=float))[-place])

    def singular_value(self, matrix: Matrix, place: int) -> float:
        """By LAPACK; what may be rounding is 0."""
        import numpy as np

        array = np.array(matrix, dtype=float)
        if not np.isfinite(array).all():
            raise Undefined("overflow")
        values = np.linalg.svd(array, compute_uv=False)
        return float(values[place - 1]) if values[place - 1] > 1e-14 * values[0] else 0.0

    def spectral_radius(self, matrix: Matrix) -> float:
        """By LAPACK."""
        import numpy as np

        array = np.array(matrix, dtype=float)
        if not np.isfinite(array).all():
            raise Undefined("overflow")
        return float(max(abs(np.linalg.eigvals(array))))


class Exact:
    """Rationals as long as possible, then balls that contain the value. Use within elementary.working_precision()."""

    def number(self, value: Fraction | int) -> Any:
        """The rational itself."""
        return Number(Fraction(value) if isinstance(value, int) else value)

    def divide(self, a: Any, b: Any) -> Any:
        """a/b; Undefined if b may be 0."""
        if b.sign() == 0:
            raise Undefined("division by what may be zero")
        if isinstance(a.value, Fraction) and isinstance(b.value, Fraction):
            return Number(a.value / b.value)
        return Number(a.ball() / b.ball())

    def function(self, name: str, a: Any) -> Any:
        """The function's value; Undefined outside its domain."""
        if name == "Abs":
            return Number(abs(a.value))
        if name == "sqrt":
            return _root(a)
        if name == "log" and not a.ball() > 0:
            raise Undefined("log of what may not be positive")
        if name == "log":
            return Number(a.ball().log())
        if a.value == 0 and name in _AT_ZERO:
            return Number(_AT_ZERO[name])
        if name == "elu" and a.value >= 0:
            return a
        if abs(a.ball()) > 3000:
            raise Undefined(f"{name} of a number beyond 3000")
        if name in _PRODUCTS:
            return Number(a.ball() * elementary.FUNCTIONS[_PRODUCTS[name]](a.ball()))
        if name == "elu":  # max(a, 0) + min(exp(a) - 1, 0)
            return Number(a.ball().max(ball(0)) + (a.ball().exp() - 1).min(ball(0)))
        return Number(elementary.FUNCTIONS[name](a.ball()))

    def power(self, a: Any, b: Any) -> Any:
        """a^b, and 0^0 is 1: exact where both are rational and the value is short, otherwise exp(b log a)."""
        if isinstance(a.value, Fraction) and isinstance(b.value, Fraction):
            value = _rational_power(a.value, b.value)
            if value is not None:
                return Number(value)
        if a.sign() <= 0:
            raise Undefined("a power of what may not be positive, or a negative one of 0")
        exponent = b.ball() * a.ball().log()
        if not abs(exponent) < 3000:
            raise Undefined("a power far from 1")
        return Number(exponent.exp())

    def greatest(self, values: Sequence[Any]) -> Any:
        """The largest."""
        if all(isinstance(v.value, Fraction) for v in values):
            return Number(max(v.value for v in values))
        result = values[0].ball()
        for v in values[1:]:
            result = result.max(v.ball())
        return Number(result)

    def pi(self) -> Any:
        """A ball around pi."""
        return Number(elementary.pi())

    def extreme_eigenvalue(self, matrix: Matrix) -> Any:
        """An enclosure: a Rayleigh quotient below, a shift with positive pivots above. Where balls are wide: of the
        matrix of their centres, from which the eigenvalue is no further than the radii's largest sum in a row.
        """
        try:
            return self._extreme_eigenvalue(matrix)
        except Undefined:
            bounds = [[(x.lower(), x.upper()) for x in row] for row in matrix]
        reach = max(sum(((b - a) / 2 for a, b in row), Fraction(0)) for row in bounds)
        if reach == 0:
            raise Undefined("the largest eigenvalue is not enclosed")
        middle = self._extreme_eigenvalue([[Number((a + b) / 2) for a, b in row] for row in bounds])
        return middle + Number(elementary.hull(-reach, reach))

    def _extreme_eigenvalue(self, matrix: Matrix) -> Any:
        size = len(matrix)
        if size == 1:
            return matrix[0][0]
        if all(matrix[i][j].value == 0 for i in range(size) for j in range(size) if i != j):
            return self.greatest([matrix[i][i] for i in range(size)])
        import numpy as np

        middle = np.array([[float(x) for x in row] for row in matrix])
        if not np.isfinite(middle).all():
            raise Undefined("overflow")
        values, vectors = np.linalg.eigh((middle + middle.T) / 2)
        v = [Number(Fraction(float(t)).limit_denominator(2**40)) for t in vectors[:, -1]]
        zero = Number(Fraction(0))
        image = [sum((a * b for a, b in zip(row, v, strict=True)), zero) for row in matrix]
        below = self.divide(sum((a * b for a, b in zip(v, image, strict=True)), zero), sum((a * a for a in v), zero))
        scale = Fraction(max(1e-30, float(np.abs(middle).max())))
        for slack in (Fraction(1, 2**44), Fraction(1, 2**36), Fraction(1, 2**24)):
            above = Fraction(float(values[-1])) + slack * scale
            if _positive_definite(
                [[Number(above * (i == j)) - matrix[i][j] for j in range(size)] for i in range(size)]
            ):
                rows = [[x.value for x in row] for row in matrix]
                if all(isinstance(x, Fraction) for row in rows for x in row):
                    value = exact_largest_eigenvalue(rows, below.lower(), above)
                    if value is not None:
                        return Number(value)
                return Number(below.ball().union(ball(above)))
        raise Undefined("the largest eigenvalue is not enclosed")

    def eigenvalue(self, matrix: Matrix, place: int) -> Any:
        """An enclosure: that of the matrix of the balls' centres, from which the eigenvalue is no further than the
        radii's largest sum in a row (Weyl). Of a diagonal matrix the entries are sorted.
        """
        size = len(matrix)
        bounds = [[(x.lower(), x.upper()) for x in row] for row in matrix]
        if all(matrix[i][j].value == 0 for i in range(size) for j in range(size) if i != j):
            ends = [sorted((bounds[i][i][end] for i in range(size)), reverse=True)[place - 1] for end in (0, 1)]
            return Number(ends[0] if ends[0] == ends[1] else elementary.hull(*ends))
        reach = max(sum(((b - a) / 2 for a, b in row), Fraction(0)) for row in bounds)
        found = Number(ordered_eigenvalue([[(a + b) / 2 for a, b in row] for row in bounds], place))
        return found if reach == 0 else found + Number(elementary.hull(-reach, reach))

    def singular_value(self, matrix: Matrix, place: int) -> Any:
        """The root of an eigenvalue of A'A or AA', the smaller."""
        zero = Number(Fraction(0))
        rows = matrix if len(matrix) <= len(matrix[0]) else [list(c) for c in zip(*matrix, strict=True)]
        gram = [[sum((x * y for x, y in zip(u, v, strict=True)), zero) for v in rows] for u in rows]
        square = self.eigenvalue(gram, place)
        if square.lower() > 0 or isinstance(square.value, Fraction):
            return _root(square)
        return Number(elementary.hull(Fraction(0), _root(Number(square.upper())).upper()))

    def spectral_radius(self, matrix: Matrix) -> Any:
        """Of rationals; of balls for triangular matrices and size 2, Undefined for others."""
        size = len(matrix)
        lower = all(matrix[i][j].value == 0 for i in range(size) for j in range(i + 1, size))
        upper = all(matrix[i][j].value == 0 for i in range(size) for j in range(i))
        if lower or upper:
            return self.greatest([Number(abs(matrix[i][i].value)) for i in range(size)])
        if all(isinstance(x.value, Fraction) for row in matrix for x in row):
            return Number(spectral_radius([[x.value for x in row] for row in matrix]))
        if size == 2:
            (a, b), (c, d) = matrix
            half = (a + d) * Number(Fraction(1, 2))
            determinant = a * d - b * c
            gap = half * half - determinant
            if gap.sign() < 0:
                return _root(determinant)
            if gap.sign() > 0 or gap.value == 0:
                return Number(abs(half.value)) + _root(gap)
        raise Undefined("the spectral radius of a matrix of irrational numbers is not enclosed")


class Number:
    """A Fraction, or an Arb ball that contains the number meant."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def ball(self) -> Any:
        """As a ball."""
        return ball(self.value) if type(self.value) is Fraction else self.value

    def _with(self, other: Any, action: Callable[[Any, Any], Any]) -> Number:
        a, b = self.value, other.value
        if type(a) is Fraction and type(b) is Fraction:
            result = action(a, b)
            if result.numerator.bit_length() + result.denominator.bit_length() > MAX_BITS:
                raise Undefined("a number too long to be exact")
            return Number(result)
        return Number(action(self.ball(), other.ball()))

    def __add__(self, other: Any) -> Number:
        return self._with(other, operator.add)

    def __sub__(self, other: Any) -> Number:
        return self._with(other, operator.sub)

    def __mul__(self, other: Any) -> Number:
        return self._with(other, operator.mul)

    def __neg__(self) -> Number:
        return Number(-self.value)

    def __float__(self) -> float:
        if not isinstance(self.value, Fraction):
            return float(self.value)
        try:
            return float(self.value)
        except OverflowError:
            return math.copysign(math.inf, self.value)

    def sign(self) -> int:
        """1 or -1 if every point of it has that sign, else 0."""
        return 1 if self.value > 0 else -1 if self.value < 0 else 0

    def lower(self) -> Fraction:
        """A rational at most it."""
        return self.value if isinstance(self.value, Fraction) else elementary.lower(self.value)

    def upper(self) -> Fraction:
        """A rational at least it."""
        return self.value if isinstance(self.value, Fraction) else elementary.upper(self.value)


def _rational_power(a: Fraction, b: Fraction) -> Fraction | None:
    """a^b if it is rational and short, a >= 0; None if it has no value."""
    if a == 1 or (a == 0 and b >= 0):
        return a if b else Fraction(1)
    bits = a.numerator.bit_length() + a.denominator.bit_length()
    if a <= 0 or b.denominator > MAX_ROOT or bits * abs(b) > MAX_BITS:
        return None
    top, bottom = _whole_root(a.numerator, b.denominator), _whole_root(a.denominator, b.denominator)
    if top**b.denominator != a.numerator or bottom**b.denominator != a.denominator:
        return None
    return Fraction(top, bottom) ** b.numerator


def _whole_root(n: int, k: int) -> int:
    """The largest whole number whose k-th power is at most n >= 1, by Newton's method from above."""
    found = 1 << -(-n.bit_length() // k)
    while (lower := ((k - 1) * found + n // found ** (k - 1)) // k) < found:
        found = lower
    return found


def _root(a: Number) -> Number:
    if a.sign() < 0 or (a.sign() == 0 and a.value != 0):
        raise Undefined("square root of what may be negative")
    if isinstance(a.value, Fraction):
        top, bottom = math.isqrt(a.value.numerator), math.isqrt(a.value.denominator)
        if top**2 == a.value.numerator and bottom**2 == a.value.denominator:
            return Number(Fraction(top, bottom))
    return Number(a.ball().sqrt())


def _positive_definite(matrix: Matrix) -> bool:
    """Whether elimination in exact or ball arithmetic meets only positive pivots."""
    rows = [list(row) for row in matrix]
    exact = Exact()
    for k in range(len(rows)):
        if rows[k][k].sign() <= 0:
            return False
        for i in range(k + 1, len(rows)):
            factor = exact.divide(rows[i][k], rows[k][k])
            for j in range(k, len(rows)):
                rows[i][j] = rows[i][j] - factor * rows[k][j]
    return True
