"""Whether the later entries of a sequence can be chosen one after another, as its hypothesis for all k bounds them.

Of terms of the lemma language: their shapes fit together, and what is defined uses only what is above it and itself one
place before. The checker asks the same for itself.
"""

from __future__ import annotations

from fractions import Fraction

from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import BINDERS, free_names, linear, nodes
from .evaluate import Evaluator, Instance, generators
from .number_systems import Exact, Undefined

TOTAL = {"exp", "tanh", "sigmoid", "sin", "cos", "relu", "Abs", "Max", "Min", "inner", "outer", "kron", "diag", "eye"}
TOTAL |= {"ones", "softmax", "normcdf", "gelu", "silu", "softplus", "elu"}
TOTAL |= {"norm", "norm_F", "norm_1", "norm_inf", "trace", "transpose", "mu_1", "mu_2", "mu_inf"}
TOTAL |= {"lambda_max", "lambda_min", "rho", "+", "-", "neg", "*", "^"}
NONNEGATIVE = {
    "softplus",
    "normcdf",
    "singular",
    "exp",
    "Abs",
    "Sup",
    "relu",
    "sigmoid",
    "norm",
    "norm_F",
    "norm_1",
    "norm_inf",
    "rho",
    "sqrt",
    "power",
}


def never_negative(lemma: Lemma, expr: Expr, assumed: frozenset[str] = frozenset()) -> bool:
    """Whether the form of a term shows that it is >= 0; of what is defined by recursion by induction (``assumed``)."""

    def fine(part: Expr) -> bool:
        return never_negative(lemma, part, assumed)

    op = expr.op
    if op == "number":
        return bool(expr.value >= 0)
    if op in ("name", "index"):
        name = expr.name
        if name in assumed or name == "pi":
            return True
        bodies = [body for pattern, body in lemma.recursions if pattern.name == name]
        if bodies:
            return all(never_negative(lemma, body, assumed | {name}) for body in bodies)
        symbol = lemma.symbols.get(name)
        return symbol is not None and symbol.lower is not None and symbol.lower >= 0
    if op == "^" and expr.value % 2 == 0:
        return True
    if op in ("^", "pow") or op in ("Sum", "Product"):
        return fine(expr.args[0])
    if op in ("+", "*", "/", "Min"):
        return all(map(fine, expr.args))
    return any(map(fine, expr.args)) if op == "Max" else op in NONNEGATIVE


def unbounded(lemma: Lemma, instance: Instance, facts: list[tuple[str, Fact]]) -> str:
    """The first of the hypotheses by which its sequence need not go on for ever; "" if all can."""
    beside: dict[str, set[str]] = {}
    for name, fact in facts:
        bound = _Bound(lemma, instance, fact, name)
        try:
            fits = name not in beside and bound.fits()
        except Undefined:
            fits = False
        beside[name] = bound.beside
        reached, new = set[str](), set(bound.beside)
        while new:
            reached |= new
            new = {n for r in new for n in beside.get(r, ())} - reached
        if not fits or name in reached:
            return f"{name} can go on for ever, as {fact.comparison} says"
    return ""


def _place(expr: Expr) -> tuple[str, int] | None:
    """(k, c) of the subscript k + c, ("", c) of a number."""
    form = linear(expr)
    if form is None or [c for _, c in form[0]] not in ([], [1]):
        return None
    return (form[0][0][0] if form[0] else ""), form[1]


def _natural(expr: Expr) -> bool:
    """Whether a whole number is >= 0 by its form."""
    form = linear(expr)
    return form is not None and form[1] >= 0 and all(c >= 0 for _, c in form[0])


class _Bound:
    """The bound of u[k + c] in a hypothesis for all k."""

    def __init__(self, lemma: Lemma, instance: Instance, fact: Fact, name: str) -> None:
        self.lemma, self.fact, self.name = lemma, fact, name
        self.evaluator = Evaluator(lemma, instance, Exact())
        self.given = {key for key in instance.values if len(key[1]) == 1}
        self.beside: set[str] = set()  # sequences whose entries at the same place it looks at
        self.most: dict[str, int] = {}  # index of a sum up to k + c -> c
        self.place = ("", 0)

    def fits(self) -> bool:
        """Whether it has a value and looks only at entries before its own, or beside it. Undefined if a part that is
        the same for all k has no value."""
        left = self.fact.comparison.left
        entry = left.args[0] if left.op == "^" else left
        place = _place(entry.args[0]) if len(entry.args) == 1 else None
        if place is None or self.fact.indices != (place[0],):
            return False
        self.place = place
        return self._has_value(self.fact.comparison.right, frozenset(self.fact.indices), "")

    def _has_value(self, expr: Expr, indices: frozenset[str], inside: str) -> bool:
        """For all indices >= 0; ``inside`` the definition of a sequence."""
        op, parts = expr.op, expr.args
        if op in ("number", "name"):
            return op == "number" or expr.name in indices or self._same(expr, indices)
        if op == "index":
            return self._entry(expr, indices, inside)
        if op == "vector":
            return False
        if op in BINDERS:
            return self._binder(expr, indices, inside)
        if op == "pow":
            return _natural(parts[1]) and self._has_value(parts[0], indices, inside)
        if op == "/":
            numerator = self._has_value(parts[0], indices, inside)
            return numerator and self._same(Expr("/", (Expr("number", value=Fraction(1)), parts[1])), indices)
        if op == "power" and not all(never_negative(self.lemma, part) for part in parts):
            return self._same(expr, indices)
        if op in TOTAL or op == "power" or (op == "sqrt" and never_negative(self.lemma, parts[0])):
            return all(self._has_value(part, indices, inside) for part in parts)
        return self._same(expr, indices)

    def _binder(self, expr: Expr, indices: frozenset[str], inside: str) -> bool:
        term, first, last = expr.args
        end = linear(last)
        if end is None or any(c < 0 for _, c in end[0]) or not _natural(first) or expr.name in indices:
            return False
        place = _place(last)
        if place is not None and place[0] == self.place[0] and not inside:
            self.most[expr.name] = place[1]
        found = self._has_value(term, indices | {expr.name}, inside)
        self.most.pop(expr.name, None)
        return found

    def _same(self, expr: Expr, indices: frozenset[str]) -> bool:
        """Whether it is the same for all indices. Undefined if it has no value."""
        if free_names(expr) & indices or any(n.op == "index" for n in nodes(expr)):
            return False
        self.evaluator.within({}, expr)
        return True

    def _entry(self, expr: Expr, indices: frozenset[str], inside: str) -> bool:
        name, symbol = expr.name, self.lemma.symbols[expr.name]
        place = _place(expr.args[0]) if len(expr.args) == 1 else None
        if symbol.declared == "quantity" or place is None or place[1] < 0:
            return False
        bodies = [(p, body) for p, body in self.lemma.recursions if p.name == name]
        if bodies:
            own = name == inside  # it is one place before, or the file is none of a lemma
            return own or all(self._has_value(b, frozenset(free_names(p)), name) for p, b in bodies)
        if name in generators(self.lemma):
            if place[0] in self.most:
                place = self.place[0], self.most[place[0]] + place[1]
            if inside or place[0] not in ("", self.place[0]) or place[1] > self.place[1]:
                return False
            if place[1] == self.place[1]:
                self.beside.add(name)
            return True
        given = {at[0] for n, at in self.given if n == name}
        first = place[1] if place[0] in indices else 0
        return bool(given) and set(range(first, max(given) + 1)) <= given
