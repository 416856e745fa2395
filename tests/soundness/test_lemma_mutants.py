"""Lemmas made too strong: a bound reduced by 1 %, or with an exponent lowered by one, must never be proved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest

from certbound.proof.audit.prove import NotProved, prove
from certbound.spec.expression import Expr
from certbound.spec.lemma import Lemma, load_all
from certbound.spec.lemma_grammar import Comparison, number

pytestmark = pytest.mark.slow
PROVED = [lemma for lemma in load_all().values() if lemma.expected == "proved"]


def is_zero(tree: Expr) -> bool:
    return tree.op == "number" and tree.value == 0


def is_negative(tree: Expr) -> bool:
    """Whether the term starts with a minus sign (its other factors are sizes)."""
    return tree.op == "neg" or (tree.op in ("*", "/") and is_negative(tree.args[0]))


def with_claim(lemma: Lemma, i: int, claim: Comparison) -> Lemma:
    return replace(lemma, claims=(*lemma.claims[:i], claim, *lemma.claims[i + 1 :]))


def scaled(lemma: Lemma) -> Iterator[Lemma]:
    """The larger side of each claim made smaller by one percent."""
    for i, claim in enumerate(lemma.claims):
        side = "left" if claim.relation in (">", ">=") else "right"
        bound: Expr = getattr(claim, side)
        if not is_zero(bound) and not is_zero(claim.left if side == "right" else claim.right):
            smaller = Expr("*", (number(Fraction(101 if is_negative(bound) else 99, 100)), bound))
            yield with_claim(lemma, i, replace(claim, **{side: smaller}))


def lowered(expr: Expr) -> Iterator[Expr]:
    """The term with one of its whole exponents lowered by one."""
    if expr.op == "^" and expr.value >= 2:
        yield Expr("^", expr.args, value=expr.value - 1)
    for i, argument in enumerate(expr.args):
        for changed in lowered(argument):
            yield Expr(expr.op, (*expr.args[:i], changed, *expr.args[i + 1 :]), expr.value, expr.name)


@pytest.mark.parametrize("lemma", PROVED, ids=lambda found: found.id)
def test_a_bound_reduced_by_one_percent_is_not_proved(lemma: Lemma) -> None:
    for mutant in scaled(lemma):
        with pytest.raises(NotProved):
            prove(mutant)


@pytest.mark.parametrize("lemma", PROVED, ids=lambda found: found.id)
def test_a_bound_with_a_lower_exponent_is_not_proved(lemma: Lemma) -> None:
    for i, claim in enumerate(lemma.claims):
        if claim.relation in ("<=", "<", "=="):
            for bound in lowered(claim.right):
                with pytest.raises(NotProved):
                    prove(with_claim(lemma, i, replace(claim, right=bound)))
