"""Terms of the lemma language: text -> Python's syntax tree, of which only the listed nodes are read -> enclosures.

The language is described in bounds_spec/lemmas/README.md. Nothing is executed.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from arithmetic import intervals, spectra
from arithmetic.intervals import Interval, point
from outcome import Incomplete, Malformed
from reading import number

from lemmas.shapes import ARRAYS, BINDERS, PLACED, WEIGHTED, Shape, shape_of

MAX_LENGTH, MAX_DEPTH, MAX_RANGE, MAX_WHOLE, MAX_WORK = 4000, 60, 400, 10**1000, 200_000
# Of the functions, in products of numbers, of which each takes some 10 microseconds.
POWER_WORK, SOFTMAX_WORK = 200, 20
LENGTH = 500  # bits: a longer number counts as several
ELIMINATIONS, SMALL = 6, 60  # an eigenvalue of size n takes ELIMINATIONS (n^4 + SMALL): many, whose numbers grow
BITS = 200  # a spectral radius takes the square of n^2 times the length of its polynomial's coefficients over this
ELIMINATED = {"norm", "mu_2", "lambda_max", "lambda_min", "inverse"}
# Subscripts that an entry of each argument has.
ARGUMENTS = {"inner": [1, 1], "outer": [1, 1], "kron": [2, 2], "diag": [1], "softmax": [1]}
FUNCTIONS = {"relu": 1, "Abs": 1, "sqrt": 10, "exp": 20, "elu": 20, "tanh": 20, "sigmoid": 20, "silu": 20, "log": 40}
FUNCTIONS |= {"normcdf": 100, "gelu": 100, "softplus": 60, "sin": 1500, "cos": 1500}
RELATIONS: dict[type[ast.cmpop], str] = {ast.LtE: "<=", ast.GtE: ">=", ast.Lt: "<", ast.Gt: ">", ast.Eq: "=="}


def tree(source: str, where: str) -> ast.expr:
    """The syntax tree of a text."""
    if len(source) > MAX_LENGTH or not source.isascii() or "**" in source:
        raise Malformed(f"{where}: not a term of the language")
    text = " ".join(source.replace("^", "**").split())
    try:
        found = ast.parse(text, mode="eval").body
        _depth(found, where, 0)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise Malformed(f"{where}: not a term of the language") from None
    for node in ast.walk(found):
        if isinstance(node, ast.Constant) and type(node.value) is float:
            # The float may be another number than the one written. The text is ASCII: columns are characters.
            node.value = Fraction(number(text[node.col_offset : node.end_col_offset], where))  # type: ignore[assignment]
    return found


def _depth(node: ast.AST, where: str, depth: int) -> None:
    if depth > 2 * MAX_DEPTH:
        raise Malformed(f"{where}: nested too deeply")
    for child in ast.iter_child_nodes(node):
        _depth(child, where, depth + 1)


def comparison(source: str, where: str) -> tuple[ast.expr, str, ast.expr]:
    """(left, relation, right)."""
    node = tree(source, where)
    if not isinstance(node, ast.Compare) or len(node.ops) != 1 or type(node.ops[0]) not in RELATIONS:
        raise Malformed(f"{where}: expected one comparison")
    return node.left, RELATIONS[type(node.ops[0])], node.comparators[0]


class Terms:
    """Values of terms. ``symbol(name)`` and ``entry(name, subscripts)`` supply those of symbols, ``shapes`` what they
    are; ``weights``: the distributions and subsets among them; ``functions``: those of time; ``named(name)``: whether
    it has a meaning, so that no index is called so."""

    def __init__(
        self,
        symbol: Callable[[str], Any],
        entry: Callable[[str, tuple[int, ...]], Any],
        shapes: Callable[..., Shape],
        weights: Mapping[str, str] | None = None,
        functions: Any = None,
        named: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self.named = named
        self.symbol, self.entry, self.shapes = symbol, entry, shapes
        self.weights, self.functions = dict(weights or {}), functions
        self.bound: dict[str, int] = {}
        self.work = 0

    def at(self, binding: Mapping[str, int], node: ast.expr) -> Any:
        """The value with these indices and no others."""
        saved, self.bound = self.bound, dict(binding)
        try:
            return self.value(node)
        finally:
            self.bound = saved

    def shape(self, node: ast.expr, indices: frozenset[str]) -> Shape:
        """The shape of its value; None if that does not follow from its form."""
        return shape_of(node, indices, self.shapes)

    def whole(self, node: ast.expr) -> int:
        """The value of an index."""
        value = self.value(node)
        if not isinstance(value, Interval) or not value.exact or value.lo.denominator != 1:
            raise Malformed("a subscript, range or power that is no whole number")
        if abs(value.lo) > MAX_WHOLE:
            raise Incomplete("a subscript, range or power of more than a thousand digits")
        return int(value.lo)

    def spend(self, amount: int, *values: Any) -> None:
        """Incomplete if nothing is left; a product of numbers is one unit, of long ones among the values several."""
        self.work += amount * (1 + max(map(_longest, values), default=0) // LENGTH)
        if self.work > MAX_WORK:
            raise Incomplete("too much work")

    def value(self, node: ast.expr) -> Any:
        """An interval, a vector (list) or a matrix (list of rows)."""
        self.spend(1)
        if isinstance(node, ast.Constant) and type(node.value) in (int, Fraction):
            return point(Fraction(node.value))  # type: ignore[arg-type]
        if isinstance(node, ast.Name):
            return point(self.bound[node.id]) if node.id in self.bound else self.symbol(node.id)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            where = tuple(self.whole(i) for i in inside)
            if not where or min(where) < 0 or max(where) > MAX_RANGE:
                raise Malformed(f"{node.value.id}{list(where)}: a subscript out of range")
            return self.entry(node.value.id, where)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return each(self.value(node.operand), lambda a: -a)
        if isinstance(node, ast.BinOp):
            return self._binary(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
            return self._call(node.func.id, node.args)
        raise Malformed("something outside the language of lemmas")

    def _binary(self, node: ast.BinOp) -> Any:
        left = self.value(node.left)
        if isinstance(node.op, ast.Pow):
            return self._power(left, self.whole(node.right))
        right = self.value(node.right)
        self.spend(_entries(left) + _entries(right), left, right)
        if isinstance(node.op, ast.Add):
            return both(left, right, lambda a, b: a + b)
        if isinstance(node.op, ast.Sub):
            return both(left, right, lambda a, b: a - b)
        if isinstance(node.op, ast.Mult):
            return self._times(left, right)
        if isinstance(node.op, ast.Div) and isinstance(right, Interval):
            return each(left, lambda a: intervals.divide(a, right))
        raise Malformed("something outside the language of lemmas")

    def _times(self, left: Any, right: Any) -> Any:
        self.spend(_entries(left) * (len(right[0]) if _is_matrix(right) else 1) + _entries(right), left, right)
        return product(left, right)

    def _power(self, base: Any, exponent: int) -> Any:
        if abs(exponent) > MAX_RANGE or (exponent < 0 and isinstance(base, list)):
            raise Malformed("a power out of range")
        if isinstance(base, list) and not (_is_matrix(base) and len(base) == len(base[0])):
            raise Malformed("a power of what is no number and no square matrix")
        if exponent < 0:  # divide() refuses what may be 0
            return intervals.divide(point(1), self._power(base, -exponent))
        result: Any = _identity(len(base)) if isinstance(base, list) else point(1)
        for _ in range(exponent):
            result = self._times(base, result)
        return result

    def _call(self, name: str, args: list[ast.expr]) -> Any:
        if self.functions is not None and (name == "D" or name in self.functions.kinds):
            return self.functions.at(self, name, args)
        if name in WEIGHTED and len(args) == 3:
            return self._weighted(name, args)
        if name in ARRAYS:
            return self._array(name, args)
        if name in BINDERS:
            return self._binder(name, args)
        if name in ("eye", "ones"):
            size = self.whole(args[0]) if len(args) == 1 else 0
            if not 1 <= size <= 64:
                raise Malformed(f"{name}: a size out of range")
            self.spend(size * size)
            return _identity(size) if name == "eye" else [point(1)] * size
        if name in PLACED:
            return self._of_spectrum(name, args)
        values = [self.value(a) for a in args]
        if name in ("Max", "Min"):
            _only_numbers(name, values)
            sign = 1 if name == "Max" else -1
            best = intervals.greatest([v if sign > 0 else -v for v in values])
            return best if sign > 0 else -best
        if name in FUNCTIONS and len(values) == 1 and isinstance(values[0], Interval):
            self.spend(FUNCTIONS[name], *values)
            return intervals.function(name, values[0])
        if name == "power":
            if len(values) != 2:
                raise Malformed("power takes two arguments")
            _only_numbers(name, values)
            self.spend(POWER_WORK, *values)
            return intervals.power(values[0], values[1])
        self.spend(cost(name, values), *values)
        return matrix_function(name, values)

    def _of_spectrum(self, name: str, args: list[ast.expr]) -> Interval:
        """singular(A, k): the k-th largest singular value from 1 on, 0 where there are fewer; eigenvalue(A, k): the
        k-th largest eigenvalue of the symmetric part."""
        if len(args) != 2:
            raise Malformed(f"{name}: it takes a matrix and a place")
        a, place = self.value(args[0]), self.whole(args[1])
        if not _is_matrix(a) or (name == "eigenvalue" and len(a) != len(a[0])):
            raise Malformed(f"{name}: it does not take this")
        least, longest = sorted((len(a), len(a[0])))
        if place < 1 or (name == "eigenvalue" and place > least):
            raise Malformed(f"{name}: there is no place {place}")
        if place > least:
            return point(0)
        self.spend(least * least * longest + ELIMINATIONS * (least**4 + SMALL), a)
        if name == "singular":
            return intervals.root(intervals.greatest([point(0), spectra.eigenvalue(_gram(a), place)]))
        return spectra.eigenvalue(_symmetric(a), place)

    def _binder(self, name: str, args: list[ast.expr]) -> Any:
        if len(args) != 4 or not isinstance(args[1], ast.Name):
            raise Malformed(f"{name} takes (term, index, first, last)")
        first, last = self.whole(args[2]), self.whole(args[3])
        values = self.along(name, args[0], args[1], first, last)
        if name == "Sup":
            _only_numbers(name, [point(0), *values])
            return intervals.greatest([point(0), *values])
        if not values:
            return self._empty(name, self.shape(args[0], frozenset({*self.bound, args[1].id})))
        total = values[0]
        for value in values[1:]:
            self.spend(_entries(value), value)
            total = both(total, value, lambda a, b: a + b) if name == "Sum" else self._times(value, total)
        return total

    def along(
        self,
        name: str,
        term: ast.expr,
        index: ast.expr,
        first: int,
        last: int,
        value: Callable[[ast.expr], Any] | None = None,
    ) -> list[Any]:
        """The values of the term at the indices from first to last; ``value`` computes one."""
        if not isinstance(index, ast.Name):
            raise Malformed(f"{name}: the index is no name")
        if index.id in self.bound or self.named(index.id):
            raise Incomplete(f"{name}: its index {index.id} is the name of something else")
        if last - first > MAX_RANGE:
            raise Incomplete("too long a range")
        saved, values = self.bound, []
        for i in range(first, last + 1):
            self.bound = {**saved, index.id: i}
            values.append(self.value(term) if value is None else value(term))
        self.bound = saved
        return values

    def _weighted(self, name: str, args: list[ast.expr]) -> Any:
        """E(term, i, p) and Sum(term, i, S): the sum of the weights times the terms."""
        weights = args[2]
        if not isinstance(weights, ast.Name) or self.weights.get(weights.id) != WEIGHTED[name]:
            raise Malformed(f"{name} of three takes a term, an index and a {WEIGHTED[name]}")
        entries = self.symbol(weights.id)
        total: Any = None
        for weight, value in zip(entries, self.along(name, args[0], args[1], 0, len(entries) - 1), strict=True):
            part = self._times(weight, value)
            total = part if total is None else both(total, part, lambda a, b: a + b)
        return total

    def _array(self, name: str, args: list[ast.expr]) -> Any:
        """vector(term, i, n), and matrix(term, i, j, m, n), which is a vector of its rows."""
        places = ARRAYS[name]
        if len(args) != 1 + 2 * places:
            raise Malformed(f"{name}: it takes a term, its indices and its sizes")
        length = args[1 + places]
        size = 0 if isinstance(length, ast.Name) and length.id in self.bound else self.whole(length)
        if not 1 <= size <= 64:
            raise Malformed(f"{name}: a size out of range")
        if name == "matrix":
            row = ast.Call(ast.Name("vector"), [args[0], args[2], args[4]], [])
            rows = self.along(name, row, args[1], 0, size - 1)
        else:
            rows = self.along(name, args[0], args[1], 0, size - 1)
        if any(len(shape(row)) > 1 or shape(row) != shape(rows[0]) for row in rows):
            raise Malformed(f"{name}: entries that are no numbers, or rows of different shapes")
        return rows

    def _empty(self, name: str, shape: Shape) -> Any:
        """A sum or product over an empty range, of things of this shape."""
        if shape is None or max(shape, default=1) > 64:
            raise Incomplete(f"{name} over an empty range: of what shape its terms would be")
        if name == "Sum":
            zero: Any = point(0)
            for size in reversed(shape):
                zero = [zero] * size
            return zero
        if shape != () and (len(shape) != 2 or shape[0] != shape[1]):
            raise Malformed("a product of what are no numbers and no square matrices")
        return _identity(shape[0]) if shape else point(1)


def _entries(a: Any) -> int:
    return sum(map(_entries, a)) if isinstance(a, list) else 1


def _longest(a: Any) -> int:
    """The length in bits of the longest number."""
    return max(map(_longest, a), default=0) if isinstance(a, list) else int(a.length)


def cost(name: str, values: list[Any]) -> int:
    """The work of a function of vectors and matrices; eigenvalues are found by many eliminations."""
    sizes = list(map(_entries, values))
    if name in ("kron", "outer"):
        return math.prod(sizes)
    if name == "softmax":
        return SOFTMAX_WORK * sum(sizes)
    if values and _is_matrix(values[0]) and name == "rho":
        bits = len(values[0]) * _longest(values[0]) + _common_denominator(values[0]).bit_length()
        return ELIMINATIONS * SMALL + (sizes[0] * bits // BITS) ** 2
    if values and _is_matrix(values[0]) and name in ELIMINATED:
        least = min(len(values[0]), len(values[0][0]))
        return sum(sizes) * least + ELIMINATIONS * (least**4 + SMALL)
    return sum(sizes)


def _common_denominator(a: Any) -> int:
    """Of all lower ends; exact numbers are those."""
    return math.lcm(*map(_common_denominator, a)) if isinstance(a, list) else int(a.lo.denominator)


def _only_numbers(name: str, values: list[Any]) -> None:
    if not values or not all(isinstance(v, Interval) for v in values):
        raise Malformed(f"{name}: expected numbers")


def shape(a: Any) -> tuple[int, ...]:
    """() of a number, (n,) of a vector, (m, n) of a matrix."""
    return (len(a), *shape(a[0])) if isinstance(a, list) else ()


def each(a: Any, action: Callable[[Any], Any]) -> Any:
    """The action on every number of a vector or matrix."""
    return [each(x, action) for x in a] if isinstance(a, list) else action(a)


def both(a: Any, b: Any, action: Callable[[Any, Any], Any]) -> Any:
    """The action on the numbers at the same places. Rejects different shapes."""
    if isinstance(a, list) != isinstance(b, list) or (isinstance(a, list) and len(a) != len(b)):
        raise Malformed("a sum of things of different shapes")
    return [both(x, y, action) for x, y in zip(a, b, strict=True)] if isinstance(a, list) else action(a, b)


def _dot(u: Any, v: Any) -> Any:
    if len(u) != len(v):
        raise Malformed("a product of sizes that do not fit")
    return _total([x * y for x, y in zip(u, v, strict=True)])


def _is_matrix(a: Any) -> bool:
    return isinstance(a, list) and bool(a) and isinstance(a[0], list)


def product(a: Any, b: Any) -> Any:
    """The product of numbers, vectors and matrices, whatever their entries are."""
    if not isinstance(a, list):
        return each(b, lambda x: a * x)
    if not isinstance(b, list):
        return each(a, lambda x: x * b)
    if not _is_matrix(a):
        raise Malformed("a product of vectors")
    if _is_matrix(b):
        columns = [list(c) for c in zip(*b, strict=True)]
        return [[_dot(row, column) for column in columns] for row in a]
    return [_dot(row, b) for row in a]


def _identity(size: int) -> Any:
    return [[point(int(i == j)) for j in range(size)] for i in range(size)]


def matrix_function(name: str, values: list[Any]) -> Any:
    """A function of vectors and matrices."""
    if not values or not isinstance(values[0], list):
        raise Malformed(f"{name}: unknown, or not of numbers")
    kinds = ARGUMENTS.get(name)
    if kinds is not None and [len(shape(v)) for v in values] != kinds:
        raise Malformed(f"{name}: it does not take these arguments")
    if kinds is None and len(values) != 1:
        raise Malformed(f"{name}: it takes one argument")
    a, matrix = values[0], _is_matrix(values[0])
    flat = [x for row in a for x in row] if matrix else a
    size = range(len(a))
    if name == "norm_F" or (name == "norm" and not matrix):
        return intervals.root(_dot(flat, flat))
    if name == "norm":
        return intervals.root(intervals.greatest([point(0), spectra.eigenvalue(_gram(a), 1)]))
    if name in ("norm_1", "norm_inf"):
        sizes = [[intervals.absolute(x) for x in row] for row in (a if matrix else [a])]
        if not matrix:
            return _total(sizes[0]) if name == "norm_1" else intervals.greatest(sizes[0])
        lines = [list(c) for c in zip(*sizes, strict=True)] if name == "norm_1" else sizes
        return intervals.greatest([_total(line) for line in lines])
    if name == "inner":
        return _dot(a, values[1])
    if name == "diag":
        return [[x if i == j else point(0) for j in size] for i, x in enumerate(a)]
    if name == "softmax":
        return _softmax(a)
    if name == "outer":
        return [[x * y for y in values[1]] for x in a]
    if not matrix:
        raise Malformed(f"{name}: unknown, or not of vectors")
    if name == "transpose":
        return [list(c) for c in zip(*a, strict=True)]
    if name == "kron":
        return [[x * y for x in r for y in s] for r in a for s in values[1]]
    if len(a) != len(a[0]):
        raise Malformed(f"{name}: the matrix is not square")
    if name == "trace":
        return _total([a[i][i] for i in size])
    if name in ("mu_2", "lambda_max", "lambda_min"):
        part = _symmetric(a) if name != "lambda_min" else each(_symmetric(a), lambda x: -x)
        found = spectra.eigenvalue(part, 1)
        return -found if name == "lambda_min" else found
    if name in ("mu_1", "mu_inf"):
        lines = [list(c) for c in zip(*a, strict=True)] if name == "mu_1" else a
        rows = [[x if i == j else intervals.absolute(x) for j, x in enumerate(line)] for i, line in enumerate(lines)]
        return intervals.greatest([_total(row) for row in rows])
    if name == "rho" and values and _is_matrix(values[0]):
        return spectra.spectral_radius(a)
    if name == "inverse":
        return _inverse(a)
    raise Malformed(f"unknown function {name}")


def _gram(a: Any) -> Any:
    """A'A or AA', the smaller."""
    rows = a if len(a) <= len(a[0]) else [list(c) for c in zip(*a, strict=True)]
    return [[_dot(u, v) for v in rows] for u in rows]


def _symmetric(a: Any) -> Any:
    """The symmetric part."""
    half, size = point(Fraction(1, 2)), range(len(a))
    return [[half * (a[i][j] + a[j][i]) for j in size] for i in size]


def _total(values: list[Any]) -> Any:
    total = values[0]
    for value in values[1:]:
        total = total + value
    return total


def _softmax(a: list[Interval]) -> list[Interval]:
    highest = max(a, key=lambda x: x.hi)  # no power is then much larger than 1
    powers = [point(1) if x is highest else intervals.function("exp", x - highest) for x in a]
    total = _total(powers)
    return [intervals.divide(p, total) for p in powers]


def _inverse(a: Any) -> Any:
    size = len(a)
    rows = [[*row, *unit] for row, unit in zip(a, _identity(size), strict=True)]
    for k in range(size):
        usable = [i for i in range(k, size) if not rows[i][k].lo <= 0 <= rows[i][k].hi]
        if not usable:
            raise Malformed("the inverse of a matrix that may be singular")
        rows[k], rows[usable[0]] = rows[usable[0]], rows[k]
        head = rows[k][k]
        rows[k] = [intervals.divide(x, head) for x in rows[k]]
        for i in range(size):
            if i != k:
                factor = rows[i][k]
                rows[i] = [x - factor * y for x, y in zip(rows[i], rows[k], strict=True)]
    return [row[size:] for row in rows]
