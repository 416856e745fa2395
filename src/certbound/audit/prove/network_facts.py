"""What the norm-jet calculus knows of a fully connected network of any depth, as facts over all layers.

The rules of bounds/norm_jets.py run over terms instead of numbers, for one layer on top of a network of any depth. Out
come the recursions that a lemma of kind "network" may use. One source: nothing is written down a second time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ...bounds.norm_jets import AffineFacts, ElementwiseFacts, NormJet, affine_rule, elementwise_rule
from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import Comparison, name, nodes, number, parse, parse_comparison, substitute

NEEDED = {"hid": "'size' and 'offset'", "out": "'augmented' or 'bias'"}
NEEDED |= dict.fromkeys(("hess", "hessian", "ahessian", "remainder"), "'curvature'")


@dataclass(frozen=True)
class Term:
    """A term of the lemma language as a number for bounds.rules: it adds and multiplies."""

    tree: Expr

    def __add__(self, other: Term) -> Term:
        if other.tree == number(0):
            return self
        return other if self.tree == number(0) else Term(Expr("+", (self.tree, other.tree)))

    def __mul__(self, other: Term) -> Term:
        if number(0) in (self.tree, other.tree):
            return Term(number(0))
        if self.tree == number(1):
            return other
        return self if other.tree == number(1) else Term(Expr("*", (self.tree, other.tree)))


@dataclass
class TermArithmetic:
    """Arithmetic of bounds.rules over terms. The norm of [h, 1] is ``augmented``, the norm of the augmented vector."""

    hidden: Term
    augmented: Term
    zero: Term = field(default_factory=lambda: Term(number(0)))
    one: Term = field(default_factory=lambda: Term(number(1)))

    def norm(self, values: Sequence[Term]) -> Term:
        """The Euclidean norm as a term."""
        if list(values) == [self.hidden, self.one]:
            return self.augmented
        total = self.zero
        for value in values:
            total = total + value * value
        return Term(Expr("sqrt", (total.tree,)))

    def least(self, values: Sequence[Term]) -> Term:
        """The first of several bounds; facts_of_network asks for one at a time."""
        return values[0]


def facts_of_network(lemma: Lemma) -> list[Fact]:
    """The facts of the calculus for the network of the lemma; none if it has none."""
    if not lemma.network:
        return []
    known = {key: trees[0] for key, trees in lemma.network.items() if key != "growth"}

    def at(key: str, layer: str) -> Expr:
        return substitute(known[key], {"j": parse(layer, key)})

    rows: list[Fact] = []

    def say(text: str, indices: str, *where: str, right: Term | Expr | None = None) -> None:
        comparison = parse_comparison(text if right is None else f"{text} 0", "calculus")
        if right is not None:
            tree = right.tree if isinstance(right, Term) else right
            comparison = Comparison(comparison.left, comparison.relation, tree)
        rows.append(Fact(comparison, tuple(indices.split()), tuple(parse_comparison(w, "calculus") for w in where)))

    # Sizes: R2 in its two forms, growth, R4.
    if "input" in known:
        say("aug[0] <=", "", right=at("input", "0"))
    if "size" in known:
        say("hid[0] <=", "", right=at("size", "0"))
    if "growth" in lemma.network:
        slope, offset = (substitute(t, {"j": name("j_")}) for t in lemma.network["growth"])
        say("aug[j_ + 1] <=", "j_", right=Term(slope) * Term(parse("out[j_]", "")) + Term(offset))
    say("aug[j_]^2 <= 1 + hid[j_]^2", "j_")
    if "augmented" in known:
        say("out[j_] <=", "j_", right=Term(at("augmented", "j_")) * Term(parse("aug[j_]", "")))
    if "bias" in known:
        say("out[j_] <=", "j_", right=Term(at("weight", "j_")) * Term(parse("hid[j_]", "")) + Term(at("bias", "j_")))
    if "offset" in known:
        inner = Term(at("offset", "j_ + 1")) + Term(at("slope", "j_")) * Term(parse("out[j_]", ""))
        say("hid[j_ + 1] <=", "j_", right=inner)
    # Blocks: two older groups and the layer's own.
    blocks, own = _layer(lemma, known, ("jac[j_, w_]", "jac[j_, i_]"), "hess[j_, w_, i_]")
    say("jac[j_, j_] <=", "j_", right=parse("aug[j_]", ""))
    say("jac[j_ + 1, w_] <=", "j_ w_", "w_ <= j_", right=blocks.n1[1])
    if blocks.n2 is not None:
        say("hess[j_, j_, j_] <= 0", "j_")
        say("hess[j_ + 1, w_, i_] <=", "j_ w_ i_", "w_ <= j_", "i_ <= j_", right=blocks.n2[1][2])
        say("hess[j_ + 1, w_, j_ + 1] <=", "j_ w_", "w_ <= j_", right=blocks.n2[1][own])
        say("hess[j_, w_, i_] == hess[j_, i_, w_]", "j_ w_ i_", "w_ <= j_", "i_ <= j_")
    # The whole: R6, R7 (Frobenius norm), R8; and the same with the older layers as one group.
    whole, own = _layer(lemma, known, ("jacobian[j_]", "jacobian[j_]"), "hessian[j_]")
    say("jacobian[0] <= aug[0]", "")
    say("jacobian[j_]^2 <= Sum(jac[j_, i_]^2, i_, 0, j_)", "j_")
    say("jacobian[j_ + 1]^2 <=", "j_", right=whole.n1[own] * whole.n1[own] + whole.n1[1] * whole.n1[1])
    say("ajacobian[j_] <=", "j_", right=Term(at("slope", "j_")) * Term(parse("jacobian[j_]", "")))
    if whole.n2 is not None:
        say("hessian[0] <= 0", "")
        say("hessian[j_]^2 <= Sum(Sum(hess[j_, w_, i_]^2, i_, 0, j_), w_, 0, j_)", "j_")
        corner, side = whole.n2[1][1], whole.n2[1][own]
        top = Term(parse("hessian[j_ + 1]", ""))
        # The largest root of t^2 - corner t - side^2 is the norm of [[corner, side], [side, 0]].
        say("hessian[j_ + 1]^2 <=", "j_", right=corner * top + side * side)
        say("remainder[j_] <= hessian[j_]/2", "j_")
        elementwise = Term(at("slope", "j_")) * Term(parse("hessian[j_]", "")) + Term(at("curvature", "j_")) * Term(
            parse("jacobian[j_]^2", "")
        )
        say("ahessian[j_] <=", "j_", right=elementwise)
    return rows


def unknown(lemma: Lemma) -> list[str]:
    """For people: the quantities in the claims of which nothing is known, and which keys of [network] are missing."""
    bounded = {n.name for f in facts_of_network(lemma) for n in nodes(f.comparison.left) if n.op == "index"}
    used = {n.name for c in lemma.claims for side in (c.left, c.right) for n in nodes(side) if n.op == "index"}
    return [
        f"nothing is known of {quantity} without {needed} in [network]"
        for quantity, needed in NEEDED.items()
        if lemma.network and quantity in used - bounded
    ]


def _layer(lemma: Lemma, known: dict[str, Expr], first: tuple[str, str], second: str) -> tuple[NormJet[Any], int]:
    """(jet of z_{j+1}, index of its own group), from the jet of z_j: input, two older groups, the new layer's."""
    zero = Term(number(0))
    a, b = (Term(parse(text, "calculus")) for text in first)
    both = Term(parse(second, "calculus"))
    hidden, augmented = Term(name("hid_")), Term(parse("aug[j_ + 1]", "calculus"))
    ops = TermArithmetic(hidden, augmented)
    n2 = None
    if "curvature" in known:
        n2 = ((zero,) * 4, (zero, both, both, zero), (zero, both, both, zero), (zero,) * 4)
    before: NormJet[Any] = NormJet(zero, (zero, a, b, zero), n2)
    slope = Term(substitute(known["slope"], {"j": name("j_")}))
    curvature = Term(substitute(known["curvature"], {"j": name("j_")})) if "curvature" in known else None
    activated = elementwise_rule(ops, before, ElementwiseFacts(slope, curvature, None, zero), hidden)
    activated = NormJet(hidden, activated.n1, activated.n2)
    weight = Term(substitute(known["weight"], {"j": parse("j_ + 1", "calculus")}))
    facts = AffineFacts(weight, zero, None, ops.one, ops.one)
    return affine_rule(ops, activated, 3, facts, None), 3
