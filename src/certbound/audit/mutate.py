"""False neighbours of a lemma: what an honest audit must not prove.

Each claim with its larger side one percent smaller, with a power on that side lowered by one, or with a larger norm, or
the norm for a singular value, on the smaller side; and the lemma with one hypothesis left out. Of lemmas about networks
also each formula of the bound with one summand, factor or step of an index less, or with the norm of W_j for that of
V_j.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

from ..errors import SpecError
from ..expressions.expression import Expr
from ..lemma_language.file import Fact, Lemma
from ..lemma_language.grammar import (
    BINDERS,
    PLACED,
    Comparison,
    Linear,
    free_names,
    from_linear,
    linear,
    nodes,
    number,
    shifted,
)
from ..lemma_language.kinds import REAL, infer
from .prove.entailment import NotProved
from .prove.indices import linear_conditions
from .prove.prover import Prover
from .refute.search import without

KINDS = ("constant", "exponent", "norm", "hypothesis")
NETWORK_KINDS = ("index", "term", "factor", "norm", "hypothesis")
_LARGER = {"norm": "norm_F", "norm_inf": "norm_1"}  # at least as large, and larger for some


def mutants(lemma: Lemma) -> Iterator[tuple[str, Lemma]]:
    """(kind of the change, the changed lemma). Proof and witness stay as they are. What exists is the term given for
    it: of another one the change says nothing."""
    lemma = replace(lemma, exists=())
    for i, claim in enumerate(lemma.claims):
        for kind, changed in _claims(lemma, claim):
            yield kind, replace(lemma, claims=(*lemma.claims[:i], changed, *lemma.claims[i + 1 :]))
    for i in range(len(lemma.hypotheses)):
        yield "hypothesis", without(lemma, i)


def network_mutants(lemma: Lemma) -> Iterator[tuple[str, Lemma]]:
    """Mutants of a lemma about networks: one node changed in the larger side of a claim, in a recursion, or in an
    equation for all k among the hypotheses; and each hypothesis left out."""
    lemma = replace(lemma, exists=())
    for i, claim in enumerate(lemma.claims):
        large = "left" if claim.relation in (">=", ">") else "right"
        for kind, tree in _variants(lemma, getattr(claim, large)):
            yield kind, replace(lemma, claims=(*lemma.claims[:i], _with(claim, large, tree), *lemma.claims[i + 1 :]))
    for i, (pattern, body) in enumerate(lemma.recursions):
        for kind, tree in _variants(lemma, body):
            rest = lemma.recursions
            yield kind, replace(lemma, recursions=(*rest[:i], (pattern, tree), *rest[i + 1 :]))
    for i, fact in enumerate(lemma.hypotheses):
        if fact.indices and fact.comparison.relation == "==":
            for kind, tree in _variants(lemma, fact.comparison.right):
                changed = replace(fact, comparison=replace(fact.comparison, right=tree))
                yield kind, replace(lemma, hypotheses=(*lemma.hypotheses[:i], changed, *lemma.hypotheses[i + 1 :]))
        yield "hypothesis", without(lemma, i)


def _variants(lemma: Lemma, expr: Expr) -> Iterator[tuple[str, Expr]]:
    """(kind, the tree with one node changed); what stands in subscripts, ranges and denominators stays."""
    op, args = expr.op, expr.args
    if op == "+":
        yield from (("term", part) for part in args)
    if op == "*":
        yield from (("factor", args[1 - i]) for i in (0, 1) if args[i].op != "number")
    if op in BINDERS and op != "vector":
        later = Expr("+", (args[1], number(1)))
        yield "index", Expr(op, (args[0], later, args[2]), expr.value, expr.name)
    if op == "index":
        for i, part in enumerate(args):
            form = linear(part)
            if form is not None and form[1] >= 1:
                shifted_by_one = from_linear(shifted(form, -1))
                yield "index", Expr(op, (*args[:i], shifted_by_one, *args[i + 1 :]), expr.value, expr.name)
        bounds = [lemma.network.get(key, (None,))[0] for key in ("augmented", "weight")]
        if all(b is not None and b.op == "index" for b in bounds) and bounds[0].name == expr.name != bounds[1].name:  # type: ignore[union-attr]
            yield "norm", Expr(op, args, expr.value, bounds[1].name)  # type: ignore[union-attr]
    inside = {"index": 0, "pow": 1, "/": 1, "-": 1, **dict.fromkeys((*BINDERS, *PLACED), 1)}.get(op, len(args))
    for i in range(inside):
        for kind, tree in _variants(lemma, args[i]):
            yield kind, Expr(op, (*args[:i], tree, *args[i + 1 :]), expr.value, expr.name)


def still_proved(kind: str, mutant: Lemma) -> bool:
    """Whether the prover proves the mutant. Where only a claim changed, steps are not proved again."""
    prover = Prover(mutant)
    try:
        if mutant.proof:
            prover.script(given=kind in ("constant", "exponent", "norm") and not mutant.network)
        else:
            prover.automatic()
    except (NotProved, SpecError):
        return False
    return True


def no_neighbour(lemma: Lemma, kind: str, mutant: Lemma) -> str:
    """Why the mutant of a proved lemma is not false but the lemma again, or true; "" if neither is shown.

    What is changed defines a sequence that the statement does not mention; or the hypothesis left out is that a
    quantity in the claims is declared at all, such as i <= k for jac[k, i]; or the mutant is proved, by its steps, or
    from the claims of the lemma where only these were changed.
    """
    if _statement(mutant) == _statement(lemma):
        return "only the proof uses what is changed"
    if kind == "hypothesis":
        alone = [replace(mutant, claims=(claim,)) for claim in mutant.claims]
        if all(_presupposed(lemma, part) or still_proved(kind, part) for part in alone):
            return "the claim says nothing where the hypothesis fails, or is proved there"
    if still_proved(kind, mutant):
        return "proved"
    if (lemma.hypotheses, lemma.recursions) == (mutant.hypotheses, mutant.recursions):
        known = (*lemma.hypotheses, *map(Fact, lemma.claims))
        if still_proved(kind, replace(mutant, hypotheses=known, proof=())):
            return "it follows from the lemma"
    return ""


def _statement(lemma: Lemma) -> tuple[Any, ...]:
    """All that says what the lemma states: claims, hypotheses, [network], and the recursions that these use."""
    sides = [x for c in (*lemma.claims, *(f.comparison for f in lemma.hypotheses)) for x in (c.left, c.right)]
    sides += [tree for trees in lemma.network.values() for tree in trees]
    names = {n for side in sides for n in free_names(side)}
    for _ in lemma.recursions:
        names |= {n for pattern, body in lemma.recursions if pattern.name in names for n in free_names(body)}
    used = tuple(r for r in lemma.recursions if r[0].name in names)
    return lemma.claims, lemma.hypotheses, lemma.network, used


def _presupposed(lemma: Lemma, mutant: Lemma) -> bool:
    """Whether the one hypothesis left out holds at all indices at which the quantities of the one claim are declared,
    by the other hypotheses: subscripts after the first are at most the first."""
    gone = [f for f in lemma.hypotheses if f not in mutant.hypotheses]
    indices = {s.name for s in lemma.symbols.values() if s.kind == "index"}
    prover, declared = Prover(mutant), list[Linear]()
    for node in nodes(mutant.claims[0].left):
        if node.op == "index" and lemma.symbols[node.name].declared == "quantity":
            for later in node.args[1:]:
                if free_names(node.args[0]) | free_names(later) <= indices:
                    declared += linear_conditions(Comparison(later, "<=", node.args[0]))
    names = {n for f in gone for side in (f.comparison.left, f.comparison.right) for n in free_names(side)}
    if len(gone) != 1 or gone[0].indices or not names <= indices:
        return False
    wanted = linear_conditions(gone[0].comparison)
    return all(prover.holds(form, (*prover.conditions, *declared)) for form in wanted)


def _claims(lemma: Lemma, claim: Comparison) -> Iterator[tuple[str, Comparison]]:
    flipped = claim.relation in (">=", ">")
    large, small = ("left", "right") if flipped else ("right", "left")
    bound, other = getattr(claim, large), getattr(claim, small)
    if infer(bound, lemma.symbols, lemma.id) == REAL and number(0) not in (bound, other):
        smaller = Expr("-", (bound, Expr("*", (number(Fraction(1, 100)), Expr("Abs", (bound,))))))
        yield "constant", _with(claim, large, smaller)
    powers = [n for n in nodes(bound) if (n.op == "^" and n.value >= 2) or n.op == "power"]
    for power in dict.fromkeys([] if flipped else powers):
        yield "exponent", replace(claim, right=_swap(bound, power, _lowered(power)))
    for norm in dict.fromkeys(n for n in nodes(other) if n.op in _LARGER and _is_matrix(lemma, n.args[0])):
        yield "norm", _with(claim, small, _swap(other, norm, Expr(_LARGER[norm.op], norm.args)))
    for value in dict.fromkeys(n for n in nodes(other) if n.op == "singular"):
        yield "norm", _with(claim, small, _swap(other, value, Expr("norm", value.args[:1])))


def _lowered(power: Expr) -> Expr:
    if power.op == "^":
        return Expr("^", power.args, power.value - 1)
    return Expr("power", (power.args[0], Expr("-", (power.args[1], number(1)))))


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
