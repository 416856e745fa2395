"""Vectors and matrices whose entries hypotheses give, as A[i, j] == u[i, j] for all i and j does: these are computed.

Nothing here is trusted: what comes out is tried like any other instance, and confirmed in exact numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import free_names
from ...numbers.elementary import working_precision
from .continuation import finite
from .evaluate import Evaluator, Instance
from .instances import spans
from .number_systems import Exact

PRECISION = 80  # of an entry that is not rational


def told(lemma: Lemma) -> list[Fact]:
    """The hypotheses that say what the entries of a vector or matrix are."""
    found = []
    for fact in lemma.hypotheses:
        left, right = fact.comparison.left, fact.comparison.right
        array = left.op == "index" and bool(lemma.symbols[left.name].shape) and not lemma.symbols[left.name].arity
        if array and fact.comparison.relation == "==" and finite(fact) and left.name not in free_names(right):
            found.append(fact)
    return found


def fill(lemma: Lemma, facts: list[Fact], instance: Instance, fresh: Callable[..., Any] | None) -> None:
    """Puts the entries that the hypotheses give into the instance. Undefined where one has no value."""
    for fact in facts:
        evaluator = Evaluator(lemma, instance, Exact(), fresh)
        name = fact.comparison.left.name
        evaluator.stored(lemma.symbols[name], (name, ()))
        with working_precision(PRECISION):
            for binding in spans(lemma, fact, evaluator):
                evaluator.bound = dict(binding)
                at = tuple(evaluator.index(part) for part in fact.comparison.left.args)
                value = evaluator.value(fact.comparison.right)
                for place in {at, at[::-1]} if lemma.symbols[name].symmetric else {at}:
                    instance.values[name, ()] = _with(instance.values[name, ()], place, _rational(value))
            evaluator.bound = {}


def _rational(value: Any) -> Fraction:
    return value.value if isinstance(value.value, Fraction) else Fraction(float(value)).limit_denominator(10**6)


def _with(value: Any, at: tuple[int, ...], entry: Fraction) -> Any:
    """The vector or matrix with this entry; as it is if there is no such place."""
    if not at:
        return entry
    if not 0 <= at[0] < len(value):
        return value
    return (*value[: at[0]], _with(value[at[0]], at[1:], entry), *value[at[0] + 1 :])
