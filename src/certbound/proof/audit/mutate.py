"""False neighbours of a lemma: what an honest audit must not prove.

Each claim with its right side one percent smaller (for >= larger), with a power on the right lowered by one, or with another
norm on the left; the lemma with one hypothesis left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from ...errors import SpecError
from ...spec.expression import Expr
from ...spec.lemma import Lemma
from ...spec.lemma_grammar import Comparison, nodes, number
from ...spec.lemma_types import REAL, infer
from .search import without

_LARGER = {"norm": "norm_F", "norm_inf": "norm_1"}  # of matrices; each is larger for some
PERCENT = Fraction(99, 100)


def mutants(lemma: Lemma) -> Iterator[tuple[str, Lemma]]:
    """(what was changed, the changed lemma). The proof and the witness stay as they are."""
    for i, claim in enumerate(lemma.claims):
        for what, changed in _claims(lemma, claim):
            claims = (*lemma.claims[:i], changed, *lemma.claims[i + 1 :])
            yield what, replace(lemma, claims=claims)
    for i in range(len(lemma.hypotheses)):
        yield f"hypothesis {i + 1} dropped", without(lemma, i)


def _claims(lemma: Lemma, claim: Comparison) -> Iterator[tuple[str, Comparison]]:
    down = claim.relation not in (">=", ">")
    if infer(claim.left, lemma.symbols, lemma.id) == REAL and claim.right != number(0):
        factor = PERCENT if down else 1 / PERCENT
        yield "constant", replace(claim, right=Expr("*", (number(factor), claim.right)))
    for power in dict.fromkeys(n for n in nodes(claim.right) if n.op == "^" and n.value >= 2):
        lowered = Expr("^", power.args, power.value - 1)
        yield "exponent", replace(claim, right=_swap(claim.right, power, lowered))
    for norm in dict.fromkeys(n for n in nodes(claim.left) if n.op in _LARGER and not _vector(lemma, n.args[0])):
        yield "norm", replace(claim, left=_swap(claim.left, norm, Expr(_LARGER[norm.op], norm.args)))


def _vector(lemma: Lemma, expr: Expr) -> bool:
    symbols = lemma.symbols
    try:
        return infer(expr, symbols, lemma.id)[0] == "vector"
    except SpecError:  # it stands under a bound index: leave it alone
        return True


def _swap(expr: Expr, old: Expr, new: Expr) -> Expr:
    if expr == old:
        return new
    return Expr(expr.op, tuple(_swap(a, old, new) for a in expr.args), expr.value, expr.name)
