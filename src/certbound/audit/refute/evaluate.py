"""The value of a term of a lemma at an instance: concrete numbers, vectors, matrices and sequences for its symbols."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from math import prod
from typing import Any

from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import BINDERS, PLACED, Comparison, Linear, free_names, linear, name, nodes, number
from ...lemma_language.kinds import Symbol, infer
from .networks import NetworkInstance
from .number_systems import Numbers, Undefined
from .quantities import Quantities

MAX_RANGE, MAX_STEPS = 400, 40_000
MAX_SIZE, MAX_ENTRIES = 64, 4096  # of a vector, and of a matrix
MAX_WORK = 400_000  # products of numbers
POWER_WORK = 200  # of a real power
Key = tuple[str, tuple[int, ...]]  # a symbol, or an entry of a sequence


@dataclass
class Instance:
    """Rationals for the symbols. Entries of sequences bounded by a hypothesis u[k + 1] <= term follow from it:
    ``factors`` says which part of the bound they take; all others are in ``values``."""

    values: dict[Key, Any] = field(default_factory=dict)  # Fraction, int, tuple of Fractions, tuple of tuples
    factors: dict[str, Fraction] = field(default_factory=dict)
    network: NetworkInstance | None = None


class Evaluator:
    """Evaluates over one number system. ``fresh`` supplies values that the instance does not have yet."""

    def __init__(
        self,
        lemma: Lemma,
        instance: Instance,
        ops: Numbers,
        fresh: Callable[[Symbol, Key, list[int]], Any] | None = None,
    ) -> None:
        self.lemma, self.instance, self.ops, self.fresh = lemma, instance, ops, fresh
        self.bound: dict[str, int] = {}
        self.memo: dict[Key, Any] = {}
        self.steps = self.work = 0
        self.generators = generators(lemma)
        self.generated: dict[Key, Fact] = {}  # entries that are what a hypothesis with == says
        self.quantities = None if instance.network is None else Quantities(instance.network, ops)

    # Symbols.

    def index(self, expr: Expr) -> int:
        """A whole number."""
        form = _linear(expr)
        if form is None:
            raise Undefined("not an index")
        return form[1] + sum(c * self.whole(k) for k, c in form[0])

    def whole(self, name: str) -> int:
        """The value of an index or dimension."""
        if "*" in name:  # of a Kronecker product
            return prod(map(self.whole, name.split("*")))
        if name.isdigit():
            return int(name)
        if name in self.bound:
            return self.bound[name]
        return int(self.stored(self.lemma.symbols[name], (name, ())))

    def stored(self, symbol: Symbol, key: Key) -> Any:
        """The instance's value, a fresh one if it has none."""
        if key not in self.instance.values:
            if self.fresh is None:
                places = [at for name, at in self.instance.values if name == key[0] and len(at) == 1]
                if len(key[1]) == 1 and places and key[1] > max(places):
                    return self.instance.values[key[0], max(places)]  # sequences continue with their last entry
                raise Undefined(f"no value for {key[0]}{list(key[1]) or ''}")
            self.instance.values[key] = self.fresh(symbol, key, [self.whole(s) for s in symbol.shape])
        return self.instance.values[key]

    def entry(self, name: str, at: tuple[int, ...]) -> Any:
        """name[at]: defined by recursion, bounded by a hypothesis, or a value of its own."""
        if min(at) < 0:
            raise Undefined(f"{name}{list(at)}: a negative subscript")
        key = (name, at)
        if self.lemma.symbols[name].declared == "quantity":
            if self.quantities is None:
                raise Undefined(f"no network for {name}{list(at)}")
            return self.quantities.value(name, at)
        if key not in self.memo:
            self.steps += 1
            if self.steps > MAX_STEPS or max(at) > MAX_RANGE:
                raise Undefined("too much work")
            self.memo[key] = self._entry(name, at, key)
        return self.memo[key]

    def _entry(self, name: str, at: tuple[int, ...], key: Key) -> Any:
        for pattern, body in self.lemma.recursions:
            if pattern.name == name and (binding := solve(pattern, at)) is not None:
                return self.within(binding, body)
        symbol = self.lemma.symbols[name]
        for fact in self.generators.get(name, ()) if key not in self.instance.values else ():
            left = fact.comparison.left
            binding = solve(left.args[0] if left.op == "^" else left, at)
            if binding is not None and self._applies(fact, binding):
                value = self.within(binding, fact.comparison.right)
                if fact.comparison.relation == "==":
                    self.generated[key] = fact
                if left.op == "^":
                    return self.ops.function("sqrt", value)
                if fact.comparison.relation == "==" or symbol.kind != "real":
                    return value
                factor = self.instance.factors.setdefault(name, Fraction(1))
                value = self.ops.number(factor) * value
                # Where the bound is irrational any rational below it will do, so that the instance stays exact.
                exact = getattr(value, "value", None)
                return value if exact is None or isinstance(exact, Fraction) else self.ops.number(value.lower())
        return self.convert(self.stored(symbol, key))

    def _applies(self, fact: Fact, binding: Mapping[str, int]) -> bool:
        saved, self.bound = self.bound, {**self.bound, **binding}
        try:
            return all(compare_whole(self.index(w.left), w.relation, self.index(w.right)) for w in fact.where)
        finally:
            self.bound = saved

    def within(self, binding: Mapping[str, int], expr: Expr) -> Any:
        """The value with these indices."""
        saved, self.bound = self.bound, dict(binding)
        try:
            return self.value(expr)
        finally:
            self.bound = saved

    def convert(self, value: Any) -> Any:
        """Stored rationals as numbers of the system."""
        if isinstance(value, tuple):
            return [self.convert(v) for v in value]
        return self.ops.number(value if isinstance(value, Fraction) else Fraction(value))

    # Terms.

    def value(self, expr: Expr) -> Any:
        """A number, a vector (list) or a matrix (list of rows)."""
        op, ops = expr.op, self.ops
        if op == "number":
            return ops.number(expr.value)
        if op == "name":
            if expr.name == "pi":
                return ops.pi()
            if expr.name in self.bound or expr.name.isdigit():
                return ops.number(Fraction(self.whole(expr.name)))
            return self.convert(self.stored(self.lemma.symbols[expr.name], (expr.name, ())))
        if op == "index":
            at = tuple(self.index(a) for a in expr.args)
            symbol = self.lemma.symbols[expr.name]
            return self.entry(expr.name, at) if symbol.arity else self._inside(symbol, at)
        if op in ("apply", "D"):
            return self._at_time(
                op, self.stored(self.lemma.symbols[expr.name], (expr.name, ())), self.value(expr.args[0])
            )
        if op in BINDERS:
            return self._binder(expr)
        if op == "pow":
            return self._power(self.value(expr.args[0]), self.index(expr.args[1]))
        if op == "eye":
            return self._identity(self._size(expr.args[0]))
        if op == "ones":
            return [ops.number(Fraction(1))] * self._size(expr.args[0])
        if op in PLACED:
            return self._of_spectrum(op, self.value(expr.args[0]), self.index(expr.args[1]))
        args = [self.value(a) for a in expr.args]
        if op == "^":
            return self._power(args[0], int(expr.value))
        if op == "+":
            return _both(args[0], args[1], lambda a, b: a + b)
        if op == "-":
            return _both(args[0], args[1], lambda a, b: a - b)
        if op == "neg":
            return _each(args[0], lambda a: -a)
        if op == "*":
            return self._product(args[0], args[1])
        if op == "/":
            return _each(args[0], lambda a: ops.divide(a, args[1]))
        return self._function(op, args)

    def _at_time(self, op: str, function: Any, time: Any) -> Any:
        """The value of a function of time, or of its derivative, at a time."""
        if isinstance(function, tuple):
            return [self._at_time(op, part, time) for part in function]
        self._spend(40 * len(function.terms))
        return (function.derivative() if op == "D" else function).at(time, self.ops)

    def _inside(self, symbol: Symbol, at: tuple[int, ...]) -> Any:
        """An entry of a vector or matrix."""
        value = self.stored(symbol, (symbol.name, ()))
        for place in at:
            if not isinstance(value, tuple) or not 0 <= place < len(value):
                raise Undefined(f"{symbol.name}{list(at)}: no such entry")
            value = value[place]
        return self.convert(value)

    def _size(self, expr: Expr) -> int:
        size = int(expr.value) if expr.op == "number" else self.whole(expr.name)
        if size > MAX_SIZE:
            raise Undefined("too large a vector or matrix")
        return size

    def _binder(self, expr: Expr) -> Any:
        first, last = self.index(expr.args[1]), self.index(expr.args[2])
        if last - first > MAX_RANGE:
            raise Undefined("too long a range")
        if expr.op == "vector" and last >= MAX_SIZE:
            raise Undefined("too large a vector or matrix")
        saved = self.bound
        values = []
        try:
            for i in range(first, last + 1):
                self.bound = {**saved, expr.name: i}
                self.steps += 1
                if self.steps > MAX_STEPS:
                    raise Undefined("too much work")
                values.append(self.value(expr.args[0]))
        finally:
            self.bound = saved
        if expr.op == "vector":
            return values
        if expr.op == "Sup":
            return self.ops.greatest([self.ops.number(Fraction(0)), *values])
        if not values:
            return self._empty(expr)
        total = values[0]
        for value in values[1:]:
            total = _both(total, value, lambda a, b: a + b) if expr.op == "Sum" else self._product(value, total)
        return total

    def _empty(self, expr: Expr) -> Any:
        """A sum or product of nothing, of what its terms are."""
        indices = {i: Symbol(i, "index") for i in (*self.bound, expr.name)}
        shape = [self.whole(s) for s in infer(expr.args[0], {**self.lemma.everything, **indices}, self.lemma.id)[1:]]
        if prod(shape) > MAX_ENTRIES:
            raise Undefined("too large a matrix")
        if expr.op == "Product":
            return self._identity(shape[0]) if shape else self.ops.number(Fraction(1))
        zero: Any = self.ops.number(Fraction(0))
        for size in reversed(shape):
            zero = [zero] * size
        return zero

    def _spend(self, amount: int) -> None:
        """Undefined once the work on vectors and matrices is too much."""
        self.work += amount
        if self.work > MAX_WORK:
            raise Undefined("too much work")

    def _identity(self, size: int) -> Any:
        return [[self.ops.number(Fraction(int(i == j))) for j in range(size)] for i in range(size)]

    def _power(self, base: Any, exponent: int) -> Any:
        if abs(exponent) > MAX_RANGE or (exponent < 0 and isinstance(base, list)):
            raise Undefined("a huge power, or a negative one of a matrix")
        if exponent < 0:
            return self.ops.divide(self.ops.number(Fraction(1)), self._power(base, -exponent))
        result = self._identity(len(base)) if isinstance(base, list) else self.ops.number(Fraction(1))
        for _ in range(exponent):
            result = self._product(base, result)
        return result

    def _product(self, a: Any, b: Any) -> Any:
        if not isinstance(a, list) or not isinstance(b, list):
            return _each(a, lambda x: x * b) if isinstance(a, list) else _each(b, lambda x: a * x)
        if b and isinstance(b[0], list):
            columns = list(zip(*b, strict=True))
            return [[self._dot(row, column) for column in columns] for row in a]
        return [self._dot(row, b) for row in a]

    def _dot(self, u: Any, v: Any) -> Any:
        self._spend(len(u))
        total = self.ops.number(Fraction(0))
        for x, y in zip(u, v, strict=True):
            total = total + x * y
        return total

    def _function(self, op: str, args: list[Any]) -> Any:
        ops, a = self.ops, args[0]
        if op == "Max":
            return ops.greatest(args)
        if op == "Min":
            return -ops.greatest([-x for x in args])
        if op == "relu":
            return ops.greatest([ops.number(Fraction(0)), a])
        if op == "power":
            self._spend(POWER_WORK)
            return ops.power(a, args[1])
        if not isinstance(a, list):
            return ops.function(op, a)
        matrix = bool(a) and isinstance(a[0], list)
        flat = [x for row in a for x in row] if matrix else a
        if op == "kron" and len(flat) * len(args[1]) * len(args[1][0]) > MAX_ENTRIES:
            raise Undefined("too large a matrix")
        self._spend(_cost(op, len(a), len(flat)))
        if op == "norm_F" or (op == "norm" and not matrix):
            return ops.function("sqrt", self._dot(flat, flat))
        if op == "norm":
            return ops.function("sqrt", self._nonnegative(ops.extreme_eigenvalue(self._gram(a))))
        if op in ("norm_1", "norm_inf"):
            size = [[ops.function("Abs", x) for x in row] for row in (a if matrix else [a])]
            if not matrix:
                return self._sum(size[0]) if op == "norm_1" else ops.greatest(size[0])
            rows = list(zip(*size, strict=True)) if op == "norm_1" else size
            return ops.greatest([self._sum(row) for row in rows])
        table: dict[str, Callable[[], Any]] = {
            "inner": lambda: self._dot(a, args[1]),
            "trace": lambda: self._sum([a[i][i] for i in range(len(a))]),
            "transpose": lambda: [list(row) for row in zip(*a, strict=True)],
            "inverse": lambda: self._inverse(a),
            "diag": lambda: [
                [x if i == j else ops.number(Fraction(0)) for j in range(len(a))] for i, x in enumerate(a)
            ],
            "outer": lambda: [[x * y for y in args[1]] for x in a],
            "kron": lambda: [[x * y for x in r for y in s] for r in a for s in args[1]],
            "mu_2": lambda: ops.extreme_eigenvalue(self._symmetric(a)),
            "lambda_max": lambda: ops.extreme_eigenvalue(self._symmetric(a)),
            "lambda_min": lambda: -ops.extreme_eigenvalue(_each(self._symmetric(a), lambda x: -x)),
            "mu_1": lambda: self._logarithmic([list(row) for row in zip(*a, strict=True)]),
            "mu_inf": lambda: self._logarithmic(a),
            "rho": lambda: ops.spectral_radius(a),
            "softmax": lambda: self._softmax(a),
        }
        return table[op]()

    def _of_spectrum(self, op: str, a: Any, place: int) -> Any:
        """The singular value, or the eigenvalue of the symmetric part, at a place from 1 on."""
        rows, columns = len(a), len(a[0])
        if place < 1 or (op == "eigenvalue" and place > rows):
            raise Undefined(f"{op}: there is no place {place}")
        if place > min(rows, columns):
            return self.ops.number(Fraction(0))
        self._spend(_cost(op, rows, rows * columns))
        if op == "singular":
            return self.ops.singular_value(a, place)
        return self.ops.eigenvalue(self._symmetric(a), place)

    def _diagonal(self, a: Any) -> Any:
        zero = self.ops.number(Fraction(0))
        return [[x if i == j else zero for j in range(len(a))] for i, x in enumerate(a)]

    def _softmax(self, a: Any) -> Any:
        largest = max(a, key=float)  # no power is then larger than 1
        powers = [self.ops.function("exp", x - largest) for x in a]
        total = self._sum(powers)
        return [self.ops.divide(p, total) for p in powers]

    def _nonnegative(self, value: Any) -> Any:
        return self.ops.greatest([self.ops.number(Fraction(0)), value])

    def _sum(self, values: Any) -> Any:
        total = self.ops.number(Fraction(0))
        for value in values:
            total = total + value
        return total

    def _gram(self, a: Any) -> Any:
        """A'A or AA', the smaller."""
        rows = a if len(a) <= len(a[0]) else list(zip(*a, strict=True))
        return [[self._dot(u, v) for v in rows] for u in rows]

    def _symmetric(self, a: Any) -> Any:
        half = self.ops.number(Fraction(1, 2))
        return [[half * (a[i][j] + a[j][i]) for j in range(len(a))] for i in range(len(a))]

    def _logarithmic(self, rows: Any) -> Any:
        sizes = []
        for i, row in enumerate(rows):
            others = [self.ops.function("Abs", x) for j, x in enumerate(row) if j != i]
            sizes.append(row[i] + self._sum(others))
        return self.ops.greatest(sizes)

    def _inverse(self, a: Any) -> Any:
        size = len(a)
        rows = [list(row) + unit for row, unit in zip(a, self._identity(size), strict=True)]
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


def _cost(op: str, rows: int, entries: int) -> int:
    """The work of a function of a vector or matrix, in products of numbers, other than that of products in it."""
    if op == "softmax":
        return 50 * rows
    if op in PLACED:
        return 20 * rows * entries
    if op in ("inverse", "norm", "mu_2", "lambda_max", "lambda_min", "rho"):
        return 2 * rows * entries
    return entries


def _each(a: Any, action: Callable[[Any], Any]) -> Any:
    return [_each(x, action) for x in a] if isinstance(a, list) else action(a)


def _both(a: Any, b: Any, action: Callable[[Any, Any], Any]) -> Any:
    if isinstance(a, list):
        return [_both(x, y, action) for x, y in zip(a, b, strict=True)]
    return action(a, b)


@lru_cache(4096)
def _linear(expr: Expr) -> Linear | None:
    return linear(expr)


@lru_cache(64)
def generators(lemma: Lemma) -> dict[str, tuple[Fact, ...]]:
    """Sequence -> hypotheses by which its entries can be chosen: u[k + 1] <= term, u[0] == term, u[k + 1]^2 == term."""
    found: dict[str, list[Fact]] = {}
    defined = {p.name for p, _ in lemma.recursions}
    for fact in lemma.hypotheses:
        left, relation = fact.comparison.left, fact.comparison.relation
        if left.op == "^" and left.value == 2 and relation == "==":
            left = left.args[0]
            if left.op == "index" and lemma.symbols[left.name].kind != "real":
                continue  # a matrix has no root that its square determines
        if left.op != "index" or relation not in ("<=", "==") or left.name in defined:
            continue
        if lemma.symbols[left.name].declared == "quantity" or not lemma.symbols[left.name].arity:
            continue
        form = linear(left.args[0])
        ahead = form is not None and form[1] >= 1 and len(form[0]) == 1
        ahead = ahead or left.name not in free_names(_apart(left, fact.comparison.right))
        subscripts = set().union(*(free_names(a) for a in left.args))
        if set(fact.indices) == subscripts and ahead:
            found.setdefault(left.name, []).append(fact)
    return {name: tuple(facts) for name, facts in found.items()}


def _apart(entry: Expr, expr: Expr) -> Expr:
    """The term without the sums and products, up to k - 1 at most, of entries u[i] before u[k]."""
    if expr.op in BINDERS and len(entry.args) == 1 and entry.args[0].op == "name":
        last, own = linear(expr.args[2]), [n for n in nodes(expr.args[0]) if n.op == "index" and n.name == entry.name]
        before = last is not None and last[0] == ((entry.args[0].name, 1),) and last[1] < 0
        if before and all(n.args == (name(expr.name),) for n in own):
            return number(0)
    return Expr(expr.op, tuple(_apart(entry, a) for a in expr.args), expr.value, expr.name)


def solve(pattern: Expr, at: tuple[int, ...]) -> dict[str, int] | None:
    """Values of the pattern's indices with pattern subscripts = at, all >= 0."""
    binding: dict[str, int] = {}
    later = []
    for argument, value in zip(pattern.args, at, strict=True):
        form = _linear(argument)
        if form is None:
            return None
        if len(form[0]) == 1 and form[0][0][1] == 1:
            name, found = form[0][0][0], value - form[1]
            if found < 0 or binding.setdefault(name, found) != found:
                return None
        else:
            later.append((form, value))
    for form, value in later:
        if form[1] + sum(c * binding.get(k, 0) for k, c in form[0]) != value:
            return None
    return binding


def compare_whole(a: int, relation: str, b: int) -> bool:
    """a relation b."""
    return {"<=": a <= b, ">=": a >= b, "<": a < b, ">": a > b, "==": a == b}[relation]


def compare(evaluator: Evaluator, comparison: Comparison) -> tuple[Any, Any]:
    """(left, right), oriented so that the claim is left <= right (or < or ==)."""
    left, right = evaluator.value(comparison.left), evaluator.value(comparison.right)
    return (right, left) if comparison.relation in (">=", ">") else (left, right)
