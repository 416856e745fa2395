"""Functions of time at an instance: their values, and hypotheses about them, which hold at every time."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import Comparison, free_names, nodes
from .arrays import both, each, flat, outer, product, transposed
from .evaluate import Evaluator, convert
from .exponential_polynomials import ExponentialPolynomial, constant, monomial
from .number_systems import Exact, Number, Undefined

_SIZES = ("norm", "norm_F", "norm_1", "norm_inf", "Abs")


def functions_in(lemma: Lemma, *terms: Expr) -> set[str]:
    """The functions of time that stand in terms."""
    return {n.name for term in terms for n in nodes(term) if n.op in ("apply", "D")}


def at_every_time(lemma: Lemma, fact: Fact) -> bool:
    """Whether the time stands in it, so that it holds at every time."""
    clock = lemma.time
    sides = (fact.comparison.left, fact.comparison.right)
    return clock is not None and any(clock.name in free_names(side) for side in sides)


def unsearched(lemma: Lemma) -> str:
    """Why a lemma about functions of time is not searched; "" if it is."""
    if lemma.time is None:
        return ""
    if lemma.network:
        return "functions of time beside a network"
    for fact in lemma.hypotheses:
        if fact.indices and at_every_time(lemma, fact):
            return f"{fact.comparison} for all {', '.join(fact.indices)}, at every time"
    return ""


def last(lemma: Lemma, evaluator: Evaluator) -> Fraction | None:
    """The last time; None if there is none."""
    end = lemma.time.end if lemma.time is not None else ""
    if not end:
        return None
    return Fraction(int(end)) if end.isdigit() else Fraction(evaluator.stored(lemma.symbols[end], (end, ())))


def problem(lemma: Lemma, evaluator: Evaluator) -> str:
    """Why the time and the functions are none of the lemma's, for certain; "" if they are."""
    clock, end = lemma.time, last(lemma, evaluator)
    if clock is None:
        return ""
    time = evaluator.instance.values.get((clock.name, ()))
    if time is not None and end is not None and time > end:
        return f"{clock.name} is after the last time"
    for symbol in lemma.symbols.values():
        if symbol.function and symbol.lower is not None:
            value = evaluator.instance.values.get((symbol.name, ()))
            if value is not None and not (value - constant(Number(symbol.lower))).is_nonnegative(None, symbol.strict):
                return f"{symbol.name} may be outside its range, {symbol.declared}"
    return ""


def holds(lemma: Lemma, comparison: Comparison, evaluator: Evaluator) -> bool:
    """Whether it holds, for certain, at every time."""
    end = last(lemma, evaluator)
    gaps: list[ExponentialPolynomial] = flat(gap(EveryTime(evaluator, end), comparison))
    if comparison.relation == "==":
        return not any(g.terms for g in gaps)
    return gaps[0].is_nonnegative(end, comparison.relation in ("<", ">"))


def gap(values: EveryTime, comparison: Comparison) -> Any:
    """right - left of left <= right, at every time."""
    left, right = values.value(comparison.left), values.value(comparison.right)
    if comparison.relation in (">=", ">"):
        left, right = right, left
    return both(right, left, lambda a, b: a - b)


def from_terms(term: Any, clock: str) -> Any:
    """The function that a term in the time alone is, or a vector or matrix of them."""
    if isinstance(term, tuple):
        return tuple(from_terms(part, clock) for part in term)
    found = EveryTime(None, None, clock).value(term)
    if not isinstance(found, ExponentialPolynomial) or any(
        not isinstance(c.value, Fraction) for c in found.terms.values()
    ):
        raise Undefined("not a sum of c t^i exp(r t) with rational c and r")
    return found


class EveryTime:
    """Values of terms at every time at once. ``evaluator``, over Exact, gives what does not depend on time."""

    def __init__(self, evaluator: Evaluator | None, end: Fraction | None, clock: str = "") -> None:
        self.evaluator, self.end = evaluator, end
        time = evaluator.lemma.time if evaluator is not None else None
        self.clock = clock if time is None else time.name

    def value(self, expr: Expr) -> Any:
        """An exponential polynomial, or a vector or matrix of them."""
        op, args = expr.op, expr.args
        if op == "number":
            return constant(Number(expr.value))
        if self.clock not in free_names(expr):
            if self.evaluator is None:
                return each(_alone(expr), constant)
            return each(self.evaluator.value(expr), constant)
        if op == "name":
            return monomial(1, Fraction(0))
        if op in ("apply", "D") and self.evaluator is not None:
            symbol = self.evaluator.lemma.symbols[expr.name]
            found = convert(self.evaluator.stored(symbol, (expr.name, ())), lambda f: f)
            return each(found, lambda f: f.derivative()) if op == "D" else found
        if op == "Sum" and self.evaluator is not None:
            return self._sum(expr, self.evaluator)
        if op == "pow" and self.evaluator is not None:
            return self._power(self.value(args[0]), self.evaluator.index(args[1]))
        if op == "^" and expr.value == 2 and args[0].op in ("norm", "norm_F", "Abs"):
            inside = self.value(args[0].args[0])
            if args[0].op == "norm_F" or not (isinstance(inside, list) and isinstance(inside[0], list)):
                return _total([x * x for x in flat(inside)])
        if op == "^":
            return self._power(self.value(args[0]), int(expr.value))
        values = [self.value(a) for a in args]
        if op in ("+", "-"):
            return both(values[0], values[1], lambda a, b: a + b if op == "+" else a - b)
        if op == "neg":
            return each(values[0], lambda a: -a)
        if op == "*":
            return product(values[0], values[1], _dot)
        if op == "/":
            return product(values[0], values[1].reciprocal(), _dot)
        if op == "exp":
            return values[0].exp()
        if op in _SIZES:
            return self.size(op, values[0])
        if op == "inner":
            return _dot(values[0], values[1])
        if op == "transpose":
            return transposed(values[0])
        if op == "outer":
            return outer(values[0], values[1])
        if op == "trace":
            return _total([row[i] for i, row in enumerate(values[0])])
        raise Undefined(f"{op} of a function of time")

    def _power(self, base: Any, exponent: int) -> Any:
        if not isinstance(base, ExponentialPolynomial) or not 0 <= exponent <= 16:
            raise Undefined("a power of a function of time that is no number, or with an exponent beyond 16")
        result = constant(Number(Fraction(1)))
        for _ in range(exponent):
            result = result * base
        return result

    def _sum(self, expr: Expr, evaluator: Evaluator) -> Any:
        first, end = evaluator.index(expr.args[1]), evaluator.index(expr.args[2])
        saved, parts = evaluator.bound, []
        if not 0 <= end - first <= 64:
            raise Undefined("an empty or long sum of functions of time")
        try:
            for i in range(first, end + 1):
                evaluator.bound = {**saved, expr.name: i}
                parts.append(self.value(expr.args[0]))
        finally:
            evaluator.bound = saved
        return _total(parts)

    def size(self, op: str, value: Any) -> ExponentialPolynomial:
        """A norm or absolute value of a constant times a function that does not change its sign."""
        entries: list[ExponentialPolynomial] = [f for f in flat(value) if f.terms]
        if not entries:
            return constant(Number(Fraction(0)))
        moving = entries[0]
        factors = each(value, lambda f: _multiple(f, entries[0]))
        if not moving.is_nonnegative(self.end):
            moving = -moving
            if not moving.is_nonnegative(self.end):
                raise Undefined(f"{op} of a function of time that may change its sign")
        if not isinstance(factors, list) or self.evaluator is None:
            return moving
        return constant(self.evaluator.arrays.function(op, [factors])) * moving


def _alone(expr: Expr) -> Number:
    """A number that a text writes out, without symbols."""
    values = [_alone(a) for a in expr.args]
    if expr.op == "number":
        return Number(expr.value)
    table: dict[str, Callable[..., Number]] = {"neg": Number.__neg__, "/": Exact().divide}
    table |= {"+": Number.__add__, "-": Number.__sub__, "*": Number.__mul__}
    if expr.op in table:
        return table[expr.op](*values)
    raise Undefined(f"{expr.op} in what a function is")


def _multiple(f: ExponentialPolynomial, of: ExponentialPolynomial) -> Number:
    """c with f = c of."""
    if f is of:
        return Number(Fraction(1))
    if not f.terms:
        return Number(Fraction(0))
    key = next(iter(of.terms))
    a, b = f.terms.get(key, Number(Fraction(0))).value, of.terms[key].value
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        factor = Number(a / b)
        if not (f - of * constant(factor)).terms:
            return factor
    raise Undefined("a norm of functions of time that are no rational multiples of one")


def _total(parts: list[Any]) -> Any:
    total = parts[0]
    for part in parts[1:]:
        total = both(total, part, lambda a, b: a + b)
    return total


def _dot(u: Any, v: Any) -> Any:
    return _total([x * y for x, y in zip(u, v, strict=True)])
