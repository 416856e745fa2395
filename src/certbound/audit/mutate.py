"""False neighbours of a lemma: what an honest audit must not prove.

Each claim with its larger side one percent smaller, with a power on that side lowered by one, or with a larger norm on
the smaller side; and the lemma with one hypothesis left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from ..errors import SpecError
from ..expressions.expression import Expr
from ..lemma_language.file import Lemma
from ..lemma_language.grammar import Comparison, nodes, number
from ..lemma_language.kinds import REAL, infer
from .prove.prover import NotProved, Prover
from .refute.search import without

KINDS = ("constant", "exponent", "norm", "hypothesis")
_LARGER = {"norm": "norm_F", "norm_inf": "norm_1"}  # at least as large, and larger for some


def mutants(lemma: Lemma) -> Iterator[tuple[str, Lemma]]:
    """(kind of the change, the changed lemma). Proof and witness stay as they are."""
    for i, claim in enumerate(lemma.claims):
        for kind, changed in _claims(lemma, claim):
            yield kind, replace(lemma, claims=(*lemma.claims[:i], changed, *lemma.claims[i + 1 :]))
    for i in range(len(lemma.hypotheses)):
        yield "hypothesis", without(lemma, i)


def still_proved(kind: str, mutant: Lemma) -> bool:
    """Whether the prover proves the mutant. Steps that the change leaves untouched are not proved again."""
    prover = Prover(mutant)
    try:
        if mutant.proof:
            prover.script(given=kind != "hypothesis")
        else:
            prover.automatic()
    except (NotProved, SpecError):
        return False
    return True


def _claims(lemma: Lemma, claim: Comparison) -> Iterator[tuple[str, Comparison]]:
    flipped = claim.relation in (">=", ">")
    large, small = ("left", "right") if flipped else ("right", "left")
    bound, other = getattr(claim, large), getattr(claim, small)
    if infer(bound, lemma.symbols, lemma.id) == REAL and number(0) not in (bound, other):
        smaller = Expr("-", (bound, Expr("*", (number(Fraction(1, 100)), Expr("Abs", (bound,))))))
        yield "constant", _with(claim, large, smaller)
    powers = [n for n in nodes(bound) if n.op == "^" and n.value >= 2]
    for power in dict.fromkeys([] if flipped else powers):
        yield "exponent", replace(claim, right=_swap(bound, power, Expr("^", power.args, power.value - 1)))
    for norm in dict.fromkeys(n for n in nodes(other) if n.op in _LARGER and _is_matrix(lemma, n.args[0])):
        yield "norm", _with(claim, small, _swap(other, norm, Expr(_LARGER[norm.op], norm.args)))


def _with(claim: Comparison, side: str, tree: Expr) -> Comparison:
    return replace(claim, left=tree) if side == "left" else replace(claim, right=tree)


def _is_matrix(lemma: Lemma, expr: Expr) -> bool:
    try:
        return infer(expr, lemma.symbols, lemma.id)[0] == "matrix"
    except SpecError:  # it stands under a bound index: left alone
        return False


def _swap(expr: Expr, old: Expr, new: Expr) -> Expr:
    if expr == old:
        return new
    return Expr(expr.op, tuple(_swap(a, old, new) for a in expr.args), expr.value, expr.name)
