"""Sums, products and functions of numbers, vectors (lists) and matrices (lists of rows) over one number system."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from ...lemma_language.grammar import PLACED
from .number_systems import Numbers, Undefined

MAX_RANGE = 400  # of sums and powers
MAX_ENTRIES = 4096  # of a matrix
MAX_WORK = 400_000  # products of numbers
POWER_WORK = 200  # of a real power


class Arrays:
    """What it takes is counted: beyond a limit a term has no value."""

    def __init__(self, ops: Numbers) -> None:
        self.ops, self.work = ops, 0
        self.zero, self.one = ops.number(0), ops.number(1)

    def spend(self, amount: int) -> None:
        """Undefined once the work on vectors and matrices is too much."""
        self.work += amount
        if self.work > MAX_WORK:
            raise Undefined("too much work")

    def identity(self, size: int) -> Any:
        """The identity matrix."""
        return [[self.one if i == j else self.zero for j in range(size)] for i in range(size)]

    def power(self, base: Any, exponent: int) -> Any:
        """A whole power."""
        if abs(exponent) > MAX_RANGE or (exponent < 0 and isinstance(base, list)):
            raise Undefined("a huge power, or a negative one of a matrix")
        if exponent < 0:
            return self.ops.divide(self.one, self.power(base, -exponent))
        if not isinstance(base, list):
            result = self.one
            for _ in range(exponent):
                result = base * result
            return result
        result = self.identity(len(base))
        for _ in range(exponent):
            result = self.product(base, result)
        return result

    def product(self, a: Any, b: Any) -> Any:
        """Of two numbers, a number and an array, a matrix and a vector, or two matrices."""
        return product(a, b, self.dot)

    def dot(self, u: Any, v: Any) -> Any:
        """The inner product."""
        self.spend(len(u))
        total = self.zero
        for x, y in zip(u, v, strict=True):
            total = total + x * y
        return total

    def function(self, op: str, args: list[Any]) -> Any:
        """The value of one of the functions of the language that are not of one number."""
        ops, a = self.ops, args[0]
        if op in _OF_NUMBERS:
            return _OF_NUMBERS[op](self, args)
        if not isinstance(a, list):
            return ops.function(op, a)
        matrix = bool(a) and isinstance(a[0], list)
        flat = [x for row in a for x in row] if matrix else a
        if op == "kron" and len(flat) * len(args[1]) * len(args[1][0]) > MAX_ENTRIES:
            raise Undefined("too large a matrix")
        self.spend(_cost(op, len(a), len(flat)))
        if op == "norm_F" or (op == "norm" and not matrix):
            return ops.function("sqrt", self.dot(flat, flat))
        if op == "norm":
            return ops.function("sqrt", ops.greatest([self.zero, ops.extreme_eigenvalue(self.gram(a))]))
        if op in ("norm_1", "norm_inf"):
            size = [[ops.function("Abs", x) for x in row] for row in (a if matrix else [a])]
            if not matrix:
                return self.sum(size[0]) if op == "norm_1" else ops.greatest(size[0])
            rows = list(zip(*size, strict=True)) if op == "norm_1" else size
            return ops.greatest([self.sum(row) for row in rows])
        return _OF_ARRAYS[op](self, *args)

    def of_spectrum(self, op: str, a: Any, place: int) -> Any:
        """The singular value, or the eigenvalue of the symmetric part, at a place from 1 on."""
        rows, columns = len(a), len(a[0])
        if place < 1 or (op == "eigenvalue" and place > rows):
            raise Undefined(f"{op}: there is no place {place}")
        if place > min(rows, columns):
            return self.zero
        self.spend(_cost(op, rows, rows * columns))
        if op == "singular":
            return self.ops.singular_value(a, place)
        return self.ops.eigenvalue(self.symmetric(a), place)

    def softmax(self, a: Any) -> Any:
        """exp(x_i)/Σ_j exp(x_j)."""
        largest = max(a, key=float)  # no power is then larger than 1
        powers = [self.ops.function("exp", x - largest) for x in a]
        total = self.sum(powers)
        return [self.ops.divide(p, total) for p in powers]

    def sum(self, values: Any) -> Any:
        """Of numbers."""
        total = self.zero
        for value in values:
            total = total + value
        return total

    def gram(self, a: Any) -> Any:
        """A'A or AA', the smaller."""
        rows = a if len(a) <= len(a[0]) else list(zip(*a, strict=True))
        return [[self.dot(u, v) for v in rows] for u in rows]

    def symmetric(self, a: Any) -> Any:
        """(A + A')/2."""
        half = self.ops.number(Fraction(1, 2))
        return [[half * (a[i][j] + a[j][i]) for j in range(len(a))] for i in range(len(a))]

    def diagonal(self, a: Any) -> Any:
        """The matrix with these entries on its diagonal."""
        return [[x if i == j else self.zero for j in range(len(a))] for i, x in enumerate(a)]

    def logarithmic(self, rows: Any) -> Any:
        """The logarithmic norm of the ∞-norm."""
        sizes = []
        for i, row in enumerate(rows):
            others = [self.ops.function("Abs", x) for j, x in enumerate(row) if j != i]
            sizes.append(row[i] + self.sum(others))
        return self.ops.greatest(sizes)

    def inverse(self, a: Any) -> Any:
        """By elimination, the largest pivot first."""
        size = len(a)
        rows = [list(row) + unit for row, unit in zip(a, self.identity(size), strict=True)]
        for k in range(size):
            pivot = max(range(k, size), key=lambda i: abs(float(rows[i][k])))
            rows[k], rows[pivot] = rows[pivot], rows[k]
            head = rows[k][k]
            rows[k] = [self.ops.divide(x, head) for x in rows[k]]
            for i in range(size):
                if i != k:
                    factor = rows[i][k]
                    rows[i] = [x - factor * y for x, y in zip(rows[i], rows[k], strict=True)]
        return [row[size:] for row in rows]

    def real_power(self, args: list[Any]) -> Any:
        """a^b for real b."""
        self.spend(POWER_WORK)
        return self.ops.power(args[0], args[1])


def product(a: Any, b: Any, dot: Callable[[Any, Any], Any]) -> Any:
    """The product of numbers, vectors and matrices whose entries have this inner product."""
    if not isinstance(a, list):
        return each(b, lambda x: a * x) if isinstance(b, list) else a * b
    if not isinstance(b, list):
        return each(a, lambda x: x * b)
    if b and isinstance(b[0], list):
        columns = list(zip(*b, strict=True))
        return [[dot(row, column) for column in columns] for row in a]
    return [dot(row, b) for row in a]


def transposed(a: Any) -> Any:
    """A'."""
    return [list(row) for row in zip(*a, strict=True)]


def outer(a: Any, b: Any) -> Any:
    """x y'."""
    return [[x * y for y in b] for x in a]


def flat(value: Any) -> list[Any]:
    """The numbers of a number, vector or matrix."""
    return [x for v in value for x in flat(v)] if isinstance(value, (list, tuple)) else [value]


_OF_NUMBERS: dict[str, Callable[[Arrays, list[Any]], Any]] = {
    "Max": lambda own, args: own.ops.greatest(args),
    "Min": lambda own, args: -own.ops.greatest([-x for x in args]),
    "relu": lambda own, args: own.ops.greatest([own.zero, args[0]]),
    "power": Arrays.real_power,
}
_OF_ARRAYS: dict[str, Callable[..., Any]] = {
    "inner": Arrays.dot,
    "trace": lambda own, a: own.sum([a[i][i] for i in range(len(a))]),
    "transpose": lambda own, a: transposed(a),
    "inverse": Arrays.inverse,
    "diag": Arrays.diagonal,
    "outer": lambda own, a, b: outer(a, b),
    "kron": lambda own, a, b: [[x * y for x in r for y in s] for r in a for s in b],
    "mu_2": lambda own, a: own.ops.extreme_eigenvalue(own.symmetric(a)),
    "lambda_max": lambda own, a: own.ops.extreme_eigenvalue(own.symmetric(a)),
    "lambda_min": lambda own, a: -own.ops.extreme_eigenvalue(each(own.symmetric(a), lambda x: -x)),
    "mu_1": lambda own, a: own.logarithmic(transposed(a)),
    "mu_inf": Arrays.logarithmic,
    "rho": lambda own, a: own.ops.spectral_radius(a),
    "softmax": Arrays.softmax,
}


def _cost(op: str, rows: int, entries: int) -> int:
    """The work of a function of a vector or matrix, in products of numbers, other than that of products in it."""
    if op == "softmax":
        return 50 * rows
    if op in PLACED:
        return 20 * rows * entries
    if op in ("inverse", "norm", "mu_2", "lambda_max", "lambda_min", "rho"):
        return 2 * rows * entries
    return entries


def each(a: Any, action: Callable[[Any], Any]) -> Any:
    """The action on a number, or on every entry."""
    return [each(x, action) for x in a] if isinstance(a, list) else action(a)


def both(a: Any, b: Any, action: Callable[[Any, Any], Any]) -> Any:
    """The action on two numbers, or on every pair of entries at the same place."""
    if isinstance(a, list):
        return [both(x, y, action) for x, y in zip(a, b, strict=True)]
    return action(a, b)
