"""Whether a sequence of which finitely many entries are given can go on as a hypothesis for all k says."""

from __future__ import annotations

from fractions import Fraction

from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import BINDERS, linear
from ...lemma_language.kinds import Symbol
from .evaluate import Evaluator, Instance, generators
from .number_systems import Exact, Undefined

SHIFT = 8  # subscripts k + c of hypotheses looked at have c < SHIFT
_NONNEGATIVE = {"sqrt", "exp", "Abs", "Sup", "relu", "sigmoid", "norm", "norm_F", "norm_1", "norm_inf", "rho"}


def obstacle(lemma: Lemma, instance: Instance) -> str:
    """Why a hypothesis u[k + 1] <= term need not leave room for u for ever; "" if it does.

    A bound that is never negative leaves room for a sequence that is to be >= 0; otherwise zeros are tried, up to a
    place beyond which the bound stays the same. A square has to be one for ever.
    """
    for name, facts in generators(lemma).items():
        symbol = lemma.symbols[name]
        for fact in facts:
            square = fact.comparison.left.op == "^"
            if not fact.indices or symbol.kind != "real" or not (square or symbol.lower is not None):
                continue
            fits = symbol.lower is None or (symbol.lower <= 0 and not symbol.strict)
            if fits and never_negative(lemma, fact.comparison.right, frozenset()):
                continue
            if not fits or not _zeros(lemma, instance, fact, name):
                return f"that {name} can go on within its range, as {fact.comparison} says"
    return ""


def never_negative(lemma: Lemma, expr: Expr, assumed: frozenset[str]) -> bool:
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
        symbol: Symbol | None = lemma.symbols.get(name)
        return symbol is not None and symbol.lower is not None and symbol.lower >= 0
    if op == "^" and expr.value % 2 == 0:
        return True
    if op in ("^", "pow") or op in ("Sum", "Product"):
        return fine(expr.args[0])
    if op in ("+", "*", "/", "Min"):
        return all(map(fine, expr.args))
    return any(map(fine, expr.args)) if op == "Max" else op in _NONNEGATIVE


def _settles(lemma: Lemma, expr: Expr, index: str, name: str) -> bool:
    """Whether the term is the same for all k from some place on, if free sequences go on with their last entry and
    ``name`` with 0."""
    if expr.op == "index":
        form = linear(expr.args[0])
        small = form is not None and 0 <= form[1] < SHIFT and [c for _, c in form[0]] in ([], [1])
        computed = any(pattern.name == expr.name for pattern, _ in lemma.recursions)
        computed = computed or (expr.name in generators(lemma) and expr.name != name)
        return len(expr.args) == 1 and small and not computed and lemma.symbols[expr.name].declared != "quantity"
    if expr.op == "name":
        return expr.name != index
    return expr.op not in BINDERS and all(_settles(lemma, part, index, name) for part in expr.args)


def _zeros(lemma: Lemma, instance: Instance, fact: Fact, name: str) -> bool:
    """Whether the sequence can go on with zeros."""
    comparison = fact.comparison
    if comparison.relation != "<=" or len(fact.indices) != 1:
        return False
    if not _settles(lemma, comparison.right, fact.indices[0], name):
        return False
    reach = max((i for _, at in instance.values for i in at), default=0)
    padded = Instance(dict(instance.values), network=instance.network)
    own = Evaluator(lemma, instance, Exact())
    try:
        for k in range(reach + 3 * SHIFT):
            if (name, (k,)) not in padded.values:
                value = own.entry(name, (k,)).value if k <= reach else Fraction(0)
                padded.values[name, (k,)] = value if isinstance(value, Fraction) else Fraction(0)
        evaluator = Evaluator(lemma, padded, Exact())
        for k in range(reach + 2 * SHIFT):
            binding = {fact.indices[0]: k}
            left, right = (evaluator.within(binding, side) for side in (comparison.left, comparison.right))
            if not (right - left).value >= 0:
                return False
    except Undefined:
        return False
    return True
