"""Terms of a lemma as Python functions of an evaluator: each tree is read once for a lemma and a number system, and
evaluated at many instances."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import lru_cache
from math import prod
from typing import Any

from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import BINDERS, PLACED, SCALAR, Comparison, free_names, linear
from ...lemma_language.kinds import Symbol, infer
from .arrays import MAX_ENTRIES, MAX_RANGE, Arrays, both, each
from .number_systems import Exact, Floats, Numbers, Undefined

MAX_STEPS = 40_000
MAX_SIZE = 64  # of a vector
_SOLVED = {"neg": 1, "+": 2, "-": 2, "*": 2, "/": 1, "sqrt": 1, "^": 1, "power": 1}  # for one of how many arguments
RELATIONS: dict[str, Callable[[int, int], bool]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "==": operator.eq,
}
Index = Callable[[Any], int]  # of an Evaluator
Term = Callable[[Any], Any]  # of an Evaluator: a number, a vector (list) or a matrix (list of rows)


@lru_cache(64)
def terms(lemma: Lemma, system: type[Floats] | type[Exact]) -> Terms:
    """Those of a lemma, kept for a number system."""
    return Terms(lemma, system())


class Terms:
    """Reads trees, and keeps what they became."""

    def __init__(self, lemma: Lemma, ops: Numbers) -> None:
        self.lemma, self.ops = lemma, ops
        self.known: dict[Expr, Term] = {}
        self.indices: dict[Expr, Index] = {}
        self.shapes: dict[Expr, tuple[str, ...]] = {}
        self.moves: dict[Expr, bool] = {}
        self.wheres: dict[tuple[Comparison, ...], list[tuple[Index, Callable[[int, int], bool], Index]]] = {}
        self.free: dict[tuple[Expr, Expr], set[str]] = {}

    def term(self, expr: Expr) -> Term:
        """The function for a term."""
        if (found := self.known.get(expr)) is None:
            found = self.known[expr] = self._term(expr)
        return found

    def index(self, expr: Expr) -> Index:
        """The function for a whole number."""
        if (found := self.indices.get(expr)) is None:
            found = self.indices[expr] = _index(expr)
        return found

    def names(self, comparison: Comparison) -> set[str]:
        """The names that stand free in it."""
        sides = comparison.left, comparison.right
        if (found := self.free.get(sides)) is None:
            found = self.free[sides] = free_names(sides[0]) | free_names(sides[1])
        return found

    def conditions(self, fact: Fact) -> list[tuple[Index, Callable[[int, int], bool], Index]]:
        """(left, relation, right) of the restrictions on its indices."""
        if (found := self.wheres.get(fact.where)) is None:
            found = [(self.index(w.left), RELATIONS[w.relation], self.index(w.right)) for w in fact.where]
            self.wheres[fact.where] = found
        return found

    def movable(self, expr: Expr) -> bool:
        """Whether a real symbol stands in it where it can be solved for."""
        if (found := self.moves.get(expr)) is None:
            if expr.op == "name":
                found = expr.name in self.lemma.symbols and self.lemma.symbols[expr.name].type == ("real",)
            else:
                found = expr.op in _SOLVED and any(self.movable(a) for a in expr.args[: _SOLVED[expr.op]])
            self.moves[expr] = found
        return found

    def _term(self, expr: Expr) -> Term:
        op = expr.op
        if op in _READ:
            return _READ[op](self, expr)
        if op in BINDERS:
            return self._binder(expr)
        args = [self.term(a) for a in expr.args]
        if op in PLACED:
            first, place = args[0], self.index(expr.args[1])
            return lambda e: e.arrays.of_spectrum(op, first(e), place(e))
        if op in SCALAR and op not in ("relu", "power"):
            inner, function = args[0], self.ops.function
            return lambda e: function(op, inner(e))
        if len(args) == 1:
            only = args[0]
            return lambda e: e.arrays.function(op, [only(e)])
        return lambda e: e.arrays.function(op, [a(e) for a in args])

    def _number(self, expr: Expr) -> Term:
        number, value = self.ops.number, expr.value
        try:
            constant = number(value)
        except OverflowError:
            return lambda e: number(value)
        return lambda e: constant

    def _name(self, expr: Expr) -> Term:
        name, number = expr.name, self.ops.number
        if name == "pi":
            return lambda e: e.ops.pi()
        if name.isdigit():
            return lambda e: number(int(name))
        symbol, key = self.lemma.symbols.get(name), (name, ())

        def run(e: Any) -> Any:
            if name in e.bound:
                return number(e.bound[name])
            known = e.conversions.get(key)
            return known[1] if known and e.instance.values.get(key) is known[0] else e.converted(symbol, key)

        return run

    def _entry(self, expr: Expr) -> Term:
        name, symbol = expr.name, self.lemma.symbols[expr.name]
        at = [self.index(a) for a in expr.args]
        if not symbol.arity:
            return lambda e: e.inside(symbol, tuple([a(e) for a in at]))
        if len(at) == 1:
            only = at[0]
            return lambda e: e.entry(name, (only(e),))
        if len(at) == 2:
            first, second = at
            return lambda e: e.entry(name, (first(e), second(e)))
        return lambda e: e.entry(name, tuple([a(e) for a in at]))

    def _of_time(self, expr: Expr) -> Term:
        symbol, key, time = self.lemma.symbols[expr.name], (expr.name, ()), self.term(expr.args[0])
        op = expr.op
        return lambda e: e.at_time(op, e.stored(symbol, key), time(e))

    def _sum(self, expr: Expr) -> Term:
        left, right = self.term(expr.args[0]), self.term(expr.args[1])
        action = operator.add if expr.op == "+" else operator.sub

        def run(e: Any) -> Any:
            a, b = left(e), right(e)
            return both(a, b, action) if isinstance(a, list) else action(a, b)

        return run

    def _negative(self, expr: Expr) -> Term:
        inner = self.term(expr.args[0])
        return lambda e: each(inner(e), operator.neg)

    def _product(self, expr: Expr) -> Term:
        left, right = self.term(expr.args[0]), self.term(expr.args[1])
        return lambda e: e.arrays.product(left(e), right(e))

    def _quotient(self, expr: Expr) -> Term:
        left, right, divide = self.term(expr.args[0]), self.term(expr.args[1]), self.ops.divide

        def run(e: Any) -> Any:
            a, b = left(e), right(e)
            return each(a, lambda x: divide(x, b)) if isinstance(a, list) else divide(a, b)

        return run

    def _fixed_power(self, expr: Expr) -> Term:
        base, exponent = self.term(expr.args[0]), int(expr.value)
        return lambda e: e.arrays.power(base(e), exponent)

    def _power(self, expr: Expr) -> Term:
        base, exponent = self.term(expr.args[0]), self.index(expr.args[1])
        return lambda e: e.arrays.power(base(e), exponent(e))

    def _identity(self, expr: Expr) -> Term:
        size = self._size(expr.args[0])
        return lambda e: e.arrays.identity(size(e))

    def _ones(self, expr: Expr) -> Term:
        size = self._size(expr.args[0])
        return lambda e: [e.arrays.one] * size(e)

    def _size(self, expr: Expr) -> Index:
        def run(e: Any) -> int:
            size = int(expr.value) if expr.op == "number" else int(e.whole(expr.name))
            if size > MAX_SIZE:
                raise Undefined("too large a vector or matrix")
            return size

        return run

    def _binder(self, expr: Expr) -> Term:
        body, first, last = self.term(expr.args[0]), self.index(expr.args[1]), self.index(expr.args[2])
        name, vector, joined = expr.name, expr.op == "vector", self._joined(expr)

        def run(e: Any) -> Any:
            low, high = first(e), last(e)
            if high - low > MAX_RANGE:
                raise Undefined("too long a range")
            if vector and high >= MAX_SIZE:
                raise Undefined("too large a vector or matrix")
            saved, values = e.bound, []
            e.bound = inner = dict(saved)
            try:
                for i in range(low, high + 1):
                    inner[name] = i
                    e.steps += 1
                    if e.steps > MAX_STEPS:
                        raise Undefined("too much work")
                    values.append(body(e))
            finally:
                e.bound = saved
            return joined(e, values)

        return run

    def _joined(self, expr: Expr) -> Callable[[Any, list[Any]], Any]:
        if expr.op == "vector":
            return lambda e, values: values
        if expr.op == "Sup":
            return lambda e, values: e.ops.greatest([e.arrays.zero, *values])

        def run(e: Any, values: list[Any]) -> Any:
            if not values:
                return self._empty(e, expr)
            total = values[0]
            for value in values[1:]:
                total = both(total, value, operator.add) if expr.op == "Sum" else e.arrays.product(value, total)
            return total

        return run

    def _empty(self, e: Any, expr: Expr) -> Any:
        """A sum or product of nothing, of what its terms are."""
        arrays: Arrays = e.arrays
        if expr not in self.shapes:
            indices = {i: Symbol(i, "index") for i in (*e.bound, expr.name)}
            self.shapes[expr] = infer(expr.args[0], {**self.lemma.everything, **indices}, self.lemma.id)[1:]
        shape = [e.whole(s) for s in self.shapes[expr]]
        if prod(shape) > MAX_ENTRIES:
            raise Undefined("too large a matrix")
        if expr.op == "Product":
            return arrays.identity(shape[0]) if shape else arrays.one
        zero: Any = arrays.zero
        for size in reversed(shape):
            zero = [zero] * size
        return zero


def _index(expr: Expr) -> Index:
    form = linear(expr)
    if form is None:

        def nothing(e: Any) -> int:
            raise Undefined("not an index")

        return nothing
    parts, constant = form
    if not parts:
        return lambda e: constant
    if len(parts) == 1 and parts[0][1] == 1:
        name = parts[0][0]
        return lambda e: constant + (e.bound[name] if name in e.bound else int(e.whole(name)))
    return lambda e: constant + sum([c * int(e.whole(k)) for k, c in parts])


_READ: dict[str, Callable[[Terms, Expr], Term]] = {
    "number": Terms._number,
    "name": Terms._name,
    "index": Terms._entry,
    "apply": Terms._of_time,
    "D": Terms._of_time,
    "+": Terms._sum,
    "-": Terms._sum,
    "neg": Terms._negative,
    "*": Terms._product,
    "/": Terms._quotient,
    "^": Terms._fixed_power,
    "pow": Terms._power,
    "eye": Terms._identity,
    "ones": Terms._ones,
}
