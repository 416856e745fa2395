"""Whether a sequence of which finitely many entries are given can go on as a hypothesis for all k says."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import BINDERS, free_names, linear
from .endless import never_negative, unbounded
from .evaluate import Evaluator, Instance, generators
from .number_systems import Exact, Undefined

SHIFT = 8  # subscripts k + c of hypotheses looked at have c < SHIFT


def obstacle(lemma: Lemma, instance: Instance) -> str:
    """Why a hypothesis u[k + 1] <= term need not leave room for u for ever; "" if it does.

    A bound that is never negative leaves room for a sequence that is to be >= 0; otherwise zeros are tried, up to a
    place beyond which the bound stays the same. A square has to be one for ever. Each bound has a value, and looks only
    at entries that come before.
    """
    found = generators(lemma).items()
    endless = [(name, fact) for name, facts in found for fact in facts if fact.indices and not finite(fact)]
    for name, facts in found:
        symbol = lemma.symbols[name]
        for fact in facts:
            square = fact.comparison.left.op == "^"
            if not fact.indices or symbol.kind != "real" or not (square or symbol.lower is not None):
                continue
            fits = symbol.lower is None or (symbol.lower <= 0 and not symbol.strict)
            if fits and never_negative(lemma, fact.comparison.right):
                continue
            if not fits or not _zeros(lemma, instance, fact, name):
                return f"that {name} can go on within its range, as {fact.comparison} says"
    reason = unbounded(lemma, instance, endless)
    return f"that {reason}" if reason else ""


@lru_cache(1024)
def finite(fact: Fact) -> bool:
    """Whether each index of the fact is bounded by a condition m <= X or m < X without its other indices."""
    above = {
        w.left.name
        for w in fact.where
        if w.left.op == "name" and w.relation in ("<=", "<") and not free_names(w.right) & set(fact.indices)
    }
    return set(fact.indices) <= above


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
