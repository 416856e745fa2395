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
from ...lemma_language.grammar import BINDERS, Comparison, free_names, linear, name, nodes, number
from ...lemma_language.kinds import Symbol
from .arrays import MAX_RANGE, Arrays
from .networks import NetworkInstance
from .number_systems import Number, Numbers, Undefined
from .quantities import Quantities
from .terms import MAX_STEPS, RELATIONS, terms

Key = tuple[str, tuple[int, ...]]  # a symbol, or an entry of a sequence
Conversions = dict[Key, tuple[Any, Any]]  # the value last seen, and the same in numbers of the system


@dataclass
class Instance:
    """Rationals for the symbols. Entries of sequences bounded by a hypothesis u[k + 1] <= term follow from it:
    ``factors`` says which part of a bound >= 0 they take, and how far they are below a negative one; all others are in
    ``values``."""

    values: dict[Key, Any] = field(default_factory=dict)  # Fraction, int, tuple of Fractions, tuple of tuples
    factors: dict[str, Fraction] = field(default_factory=dict)
    network: NetworkInstance | None = None
    by_bounds: bool = False  # of a network: its growth is known by the bounds of its activations, not by their slopes


class Evaluator:
    """Evaluates over one number system. ``fresh`` supplies values that the instance does not have yet; evaluators of
    many instances may share ``conversions``."""

    def __init__(
        self,
        lemma: Lemma,
        instance: Instance,
        ops: Numbers,
        fresh: Callable[[Symbol, Key, list[int]], Any] | None = None,
        conversions: Conversions | None = None,
        quantities: Quantities | None = None,
    ) -> None:
        self.lemma, self.instance, self.ops, self.fresh = lemma, instance, ops, fresh
        self.bound: dict[str, int] = {}
        self.memo: dict[Key, Any] = {}
        self.steps = 0
        self.arrays = Arrays(ops)
        self.terms = terms(lemma, type(ops))
        self.conversions: Conversions = {} if conversions is None else conversions
        self.generators, self.recursions = generators(lemma), recursions(lemma)
        self.generated: dict[Key, Fact] = {}  # entries that are what a hypothesis with == says
        if quantities is None and instance.network is not None:
            quantities = Quantities(instance.network, ops)
        self.quantities = quantities

    # Symbols.

    def index(self, expr: Expr) -> int:
        """A whole number."""
        return self.terms.index(expr)(self)

    def value(self, expr: Expr) -> Any:
        """A number, a vector (list) or a matrix (list of rows)."""
        return self.terms.term(expr)(self)

    def whole(self, name: str) -> int:
        """The value of an index or dimension."""
        if name in self.bound:
            return self.bound[name]
        if "*" in name:  # of a Kronecker product
            return prod(map(self.whole, name.split("*")))
        if name.isdigit():
            return int(name)
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
        key = (name, at)
        if (known := self.memo.get(key)) is not None:
            return known
        if min(at) < 0:
            raise Undefined(f"{name}{list(at)}: a negative subscript")
        if self.lemma.symbols[name].declared == "quantity":
            if self.quantities is None:
                raise Undefined(f"no network for {name}{list(at)}")
            return self.quantities.value(name, at)
        self.steps += 1
        if self.steps > MAX_STEPS or max(at) > MAX_RANGE:
            raise Undefined("too much work")
        self.memo[key] = value = self._entry(name, at, key)
        return value

    def _entry(self, name: str, at: tuple[int, ...], key: Key) -> Any:
        for pattern, body in self.recursions.get(name, ()):
            if (binding := solve(pattern, at)) is not None:
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
                value = self.ops.number(factor if _sign(value) >= 0 else 2 - factor) * value  # at most the bound
                # Where the bound is irrational any rational below it will do, so that the instance stays exact.
                exact = getattr(value, "value", None)
                return value if exact is None or isinstance(exact, Fraction) else self.ops.number(value.lower())
        return self.converted(symbol, key)

    def inside(self, symbol: Symbol, at: tuple[int, ...]) -> Any:
        """An entry of a vector or matrix."""
        value = self.converted(symbol, (symbol.name, ()))
        for place in at:
            if not isinstance(value, list) or not 0 <= place < len(value):
                raise Undefined(f"{symbol.name}{list(at)}: no such entry")
            value = value[place]
        return value

    def _applies(self, fact: Fact, binding: Mapping[str, int]) -> bool:
        if not fact.where:
            return True
        saved, self.bound = self.bound, {**self.bound, **binding}
        try:
            return all(relation(left(self), right(self)) for left, relation, right in self.terms.conditions(fact))
        finally:
            self.bound = saved

    def within(self, binding: Mapping[str, int], expr: Expr) -> Any:
        """The value with these indices."""
        saved, self.bound = self.bound, dict(binding)
        try:
            return self.value(expr)
        finally:
            self.bound = saved

    def at_time(self, op: str, function: Any, time: Any) -> Any:
        """The value of a function of time, or of its derivative, at a time."""
        if isinstance(function, tuple):
            return [self.at_time(op, part, time) for part in function]
        self.arrays.spend(40 * len(function.terms))
        return (function.derivative() if op == "D" else function).at(time, self.ops)

    def converted(self, symbol: Symbol, key: Key) -> Any:
        """The instance's value, in numbers of the system."""
        value = self.stored(symbol, key)
        known = self.conversions.get(key)
        if known is None or known[0] is not value:
            known = self.conversions[key] = value, convert(value, self.ops.number)
        return known[1]


def _sign(value: Any) -> int:
    return int(value.sign()) if isinstance(value, Number) else (value > 0) - (value < 0)


def convert(value: Any, number: Callable[[Any], Any]) -> Any:
    """A stored value as lists of numbers."""
    return [convert(v, number) for v in value] if isinstance(value, tuple) else number(value)


@lru_cache(64)
def recursions(lemma: Lemma) -> dict[str, tuple[tuple[Expr, Expr], ...]]:
    """Sequence -> its definitions, (entry, term)."""
    names = dict.fromkeys(pattern.name for pattern, _ in lemma.recursions)
    return {name: tuple(pair for pair in lemma.recursions if pair[0].name == name) for name in names}


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
        form = linear(argument)
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
    return RELATIONS[relation](a, b)


def compare(evaluator: Evaluator, comparison: Comparison) -> tuple[Any, Any]:
    """(left, right), oriented so that the claim is left <= right (or < or ==)."""
    left, right = evaluator.value(comparison.left), evaluator.value(comparison.right)
    return (right, left) if comparison.relation in (">=", ">") else (left, right)
