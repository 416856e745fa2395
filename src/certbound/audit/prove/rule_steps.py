"""Steps by a numbered rule of proofs/rules-lemmas.md: whether a fact is an instance of it, and its premises follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma, Step
from ...lemma_language.grammar import (
    BINDERS,
    Comparison,
    Linear,
    from_linear,
    last_place,
    linear,
    name,
    number,
    substitute,
    text,
)
from ...lemma_language.kinds import Symbol
from .derivatives import Clock
from .entailment import NotProved
from .entries import positive_system, stated, weighted
from .expectations import expected
from .indices import at, names_of
from .normal_form import Normal
from .rules import instances, is_least, meant
from .spectra import sums

ZERO = number(0).value


class Proving(Protocol):
    """What a step needs of the prover."""

    lemma: Lemma
    steps: list[Any]  # those proved above it, with .fact

    @property
    def proof(self) -> Any:
        """The evidence so far."""

    def holds(self, form: Linear, given: Sequence[Linear]) -> bool:
        """Whether form >= 0 follows about indices."""

    def arithmetic(
        self, goal: Comparison, step: Step, label: str, conditions: tuple[Linear, ...], *_: Any, **__: Any
    ) -> None:
        """Proves the goal, or raises NotProved."""

    def indices(self, more: Iterable[str]) -> list[str]:
        """Names of all indices."""


def by_rule(
    prover: Proving, fact: Fact, step: Step, label: str, scope: dict[str, Symbol], conditions: tuple[Linear, ...]
) -> None:
    if step.by in ("M4", "M8"):

        def holds(form: Linear, ranges: tuple[Linear, ...]) -> bool:
            return prover.holds(form, (*conditions, *ranges))

        if not is_least(fact, step.by, [n.fact for n in prover.steps], prover.lemma, scope, holds):
            raise NotProved(f"{step.by} needs a step that bounds it for an arbitrary [auxiliary] vector")
    elif step.by in ("M11", "M14"):
        _termwise(prover, fact, step, label, conditions)
    elif step.by == "M29":
        _comparison(prover, fact, step, label, conditions)
    elif step.by == "M33":
        _written_out(prover, fact, scope, conditions)
    elif step.by == "M34":
        _at_all_places(prover, weighted(fact.comparison, scope), fact, step, label, conditions)
    elif step.by == "M35":
        _at_all_places(prover, positive_system(fact.comparison, scope), fact, step, label, conditions)
    elif step.by == "M37" and (row := _about_sums(prover, fact, scope, conditions)) is not None:
        for premise in row:
            prover.arithmetic(premise, step, f"{label}, premise", conditions, fact.indices)
    elif step.by == "M38":
        _at_all_places(prover, expected(fact.comparison, scope), fact, step, label, conditions)
    else:
        _instance(prover, fact, step, label, scope, conditions)


def _instance(
    prover: Proving, fact: Fact, step: Step, label: str, scope: dict[str, Symbol], conditions: tuple[Linear, ...]
) -> None:
    """One of the rule's schemas of which the fact is an instance has premises that follow."""
    reason: Exception | None = None
    for binding, premises in instances(step.by, fact.comparison, scope):
        before = len(prover.proof.evidence)
        try:
            for p in premises:
                prover.arithmetic(at(p, binding), step, f"{label}, premise", conditions, fact.indices)
            return
        except (NotProved, SpecError) as failure:
            del prover.proof.evidence[before:]
            reason = failure
    raise reason or NotProved(f"{fact.comparison} is not an instance of {step.by}{meant(step.by, fact, scope)}")


def _comparison(prover: Proving, fact: Fact, step: Step, label: str, conditions: tuple[Linear, ...]) -> None:
    """M29: f(0) <= g(0), and f' - g' <= rate (f - g) wherever f > g, give f <= g at every time."""
    clock, rate = Clock(prover.lemma.everything), step.rate
    small, large = fact.comparison.left, fact.comparison.right
    if fact.comparison.relation == ">=":
        small, large = large, small
    if rate is None or fact.indices or fact.comparison.relation not in ("<=", ">=") or not clock.time:
        raise NotProved("M29 compares two numbers by <= or >= at every time, and needs a 'rate'")
    for side in (small, large, rate):
        clock.continuous(side)
        prover.arithmetic(Comparison(side, "==", side), step, f"{label}, defined", conditions)
    zero = {clock.time: number(0)}
    start = Comparison(substitute(small, zero), "<=", substitute(large, zero))
    prover.arithmetic(start, step, f"{label}, start", conditions, at_start=zero)
    moved = Expr("-", (clock.derivative(small), clock.derivative(large)))
    growth = Comparison(moved, "<=", Expr("*", (rate, Expr("-", (small, large)))))
    above = [Comparison(small, ">", large)]
    prover.arithmetic(growth, step, f"{label}, rate", conditions, extra=above, tag="where the claim fails")


def _termwise(prover: Proving, fact: Fact, step: Step, label: str, conditions: tuple[Linear, ...]) -> None:
    """M11, M14: what holds for every index of a range holds for sum, product and supremum."""
    left, relation, right = fact.comparison.left, fact.comparison.relation, fact.comparison.right
    if relation != "<=":
        raise NotProved(f"{step.by} concludes <=")
    if step.by == "M14" and right.op == "Sup":
        _member(prover, left, right, conditions, fact.indices)
        return
    if left.op not in BINDERS or (step.by == "M14" and left.op != "Sup"):
        raise NotProved(f"{fact.comparison} is not an instance of {step.by}")
    i = "i"
    while i in prover.lemma.everything or i in fact.indices or i in names_of(fact.comparison):
        i += "_"
    inside = substitute(left.args[0], {left.name: name(i)})
    first = linear(left.args[1])
    if first is None or not prover.holds(first, conditions):
        raise NotProved(f"{text(left)[:80]}: the range is not shown to start at 0 or later")
    span = [linear(Expr("-", (name(i), left.args[1]))), linear(Expr("-", (left.args[2], name(i))))]
    inner = (*conditions, *(f for f in span if f is not None))
    indices = (*fact.indices, i)
    if step.by == "M14":
        prover.arithmetic(Comparison(number(0), "<=", right), step, f"{label}, sign", conditions, fact.indices)
        prover.arithmetic(Comparison(inside, "<=", right), step, f"{label}, each", inner, indices)
        return
    if right.op != left.op or right.args[1:] != left.args[1:]:
        raise NotProved(f"{fact.comparison}: both sides need the same range")
    other = substitute(right.args[0], {right.name: name(i)})
    if left.op == "Product":
        prover.arithmetic(Comparison(number(0), "<=", inside), step, f"{label}, sign", inner, indices)
    prover.arithmetic(Comparison(inside, "<=", other), step, f"{label}, each", inner, indices)


def _written_out(prover: Proving, fact: Fact, scope: Mapping[str, Symbol], conditions: tuple[Linear, ...]) -> None:
    """M33: what a norm, an inner product or a trace is by its entries, and bounds of entries."""
    normal = _normal(prover, scope, conditions)
    normal.poly(fact.comparison.left)
    right = normal.poly(fact.comparison.right)
    if all(normal.poly(c.right) != right for c in stated(fact.comparison, scope)):
        raise NotProved(f"{fact.comparison} is not an instance of M33")


def _normal(prover: Proving, scope: Mapping[str, Symbol], conditions: tuple[Linear, ...]) -> Normal:
    return Normal(
        from_zero(scope),
        lambda form, ranges: prover.holds(form, (*conditions, *ranges)),
        recursions=prover.lemma.recursions,
    )


def _about_sums(
    prover: Proving, fact: Fact, scope: Mapping[str, Symbol], conditions: tuple[Linear, ...]
) -> tuple[Comparison, ...] | None:
    """The premises of M37 for a fact about sums or products; None if it is not what the rule says of these."""
    for row, premises in sums(fact.comparison, scope):
        normal = _normal(prover, scope, conditions)
        pairs = ((row.left, fact.comparison.left), (row.right, fact.comparison.right))
        if all(normal.poly(own) == normal.poly(given) for own, given in pairs):
            return premises
    return None


def _at_all_places(
    prover: Proving,
    choices: Iterable[Sequence[tuple[str, str, Comparison]]],
    fact: Fact,
    step: Step,
    label: str,
    conditions: tuple[Linear, ...],
) -> None:
    """M34, M35, M38: the premises hold for one of the choices, those with an index at every place of a vector."""
    reason: Exception = NotProved(f"{fact.comparison} is not an instance of {step.by}")
    for premises in choices:
        before = len(prover.proof.evidence)
        try:
            for index, size, premise in premises:
                last = linear(Expr("-", (last_place(size), name(index)))) if index else None
                inside = conditions if last is None else (*conditions, last)
                indices = (*fact.indices, index) if index else fact.indices
                prover.arithmetic(premise, step, f"{label}, premise", inside, indices)
            return
        except (NotProved, SpecError) as failure:
            del prover.proof.evidence[before:]
            reason = failure
    raise reason


def _member(prover: Proving, left: Expr, sup: Expr, conditions: tuple[Linear, ...], indices: Iterable[str]) -> None:
    scope = {**prover.lemma.everything, **{i: Symbol(i, "index", lower=ZERO) for i in indices}}
    normal = Normal(scope, lambda form, ranges: prover.holds(form, (*conditions, *ranges)))
    wanted = normal.poly(left)
    for candidate in [number(0), *map(name, prover.indices(indices)), sup.args[1], sup.args[2]]:
        for offset in (-1, 0, 1):
            form = linear(Expr("+", (candidate, number(offset))))
            span = [linear(Expr("-", (Expr("+", (candidate, number(offset))), sup.args[1])))]
            span.append(linear(Expr("-", (sup.args[2], Expr("+", (candidate, number(offset)))))))
            if form is None or not all(f is not None and prover.holds(f, conditions) for f in span):
                continue
            if normal.poly(substitute(sup.args[0], {sup.name: from_linear(form)})) == wanted:
                return
    raise NotProved(f"{text(left)} is not shown to be a member of {text(sup)[:80]}")


def from_zero(symbols: Mapping[str, Symbol]) -> dict[str, Symbol]:
    """The symbols with indices that are 0 or more."""
    return {k: replace(s, lower=s.lower or ZERO) if s.kind == "index" else s for k, s in symbols.items()}
