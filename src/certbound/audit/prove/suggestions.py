"""Steps worth trying: instances of the numbered rules on the terms of a statement. Nothing here is trusted; the prover
checks each step that is proposed as if it stood in the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import BINDERS, Comparison, free_names, name, nodes, number
from ...lemma_language.kinds import Symbol, infer
from .entries import is_entry, written_out
from .expectations import jensen, weighted_sum
from .indices import at
from .rules import NORMS, bind, schemas
from .spectra import between, mentions

ROUNDS, MOST = 3, 40
Suggestion = tuple[Fact, str]  # a fact and the rule of which it is an instance
# What is suggested first, and what more if that does not do. The other rules are tried on the claim itself only.
FEW = ("M1", "M2", "M3", "M6", "M13", "M27", "M32", "M33", "M36", "M38")
_MORE = ("M24", "M7", "M25", "M26", "M16", "M23", "M15", "M28", "M5", "M21", "M22", "M9", "M30", "M31", "M37", "M39")
MANY = (*FEW, *_MORE)


def suggestions(statements: Sequence[Fact], lemma: Lemma, rules: Sequence[str]) -> list[Suggestion]:
    """Instances of rules whose left side occurs in the statements, or in what was suggested before."""
    found: dict[Suggestion, None] = {}
    fresh = list(statements)
    entries = any(
        is_entry(n, lemma.everything)
        for fact in statements
        for side in (fact.comparison.left, fact.comparison.right)
        for n in nodes(side)
    )
    spectral = any(mentions(fact.comparison) for fact in statements)
    if "M37" in rules:
        plain = [fact.comparison for fact in statements if not fact.indices]
        found |= dict.fromkeys((Fact(c), "M37") for c in between(plain, lemma.everything))
    for _ in range(ROUNDS):
        made: list[Suggestion] = []
        for fact in fresh:
            scope = {**lemma.everything, **{i: Symbol(i, "index") for i in fact.indices}}
            for term in _entries(fact.comparison, scope) if "M33" in rules else ():
                made += _written_out(term, fact, scope)
            for term in _expectations(fact.comparison, scope) if "M38" in rules and fact in statements else ():
                powers, norms = _powers_and_norms(fact.comparison)
                made += [(Fact(c, *_range(term, fact)), "M38") for c in jensen(term, term in powers, norms, scope)]
            for term in _terms(fact.comparison, scope):
                if entries and "M33" in rules:
                    made += _written_out(term, fact, scope)
                for rule in rules:
                    if rule in ("M33", "M38") or (rule == "M37" and not spectral):
                        continue
                    made += [(Fact(c, *_range(term, fact)), rule) for c in _instances(rule, term, scope)]
        new = [s for s in dict.fromkeys(made) if s not in found]
        found |= dict.fromkeys(new[: MOST - len(found)])
        fresh = [fact for fact, _ in new]
        if not new or len(found) >= MOST:
            break
    return list(found)


def _terms(comparison: Comparison, scope: Mapping[str, Symbol]) -> list[Expr]:
    """The numbers in a comparison that are not below a bound index; norms and forms of the vectors that occur."""
    found: dict[Expr, None] = {}
    for side in (comparison.left, comparison.right):
        for node in nodes(side):
            if free_names(node) - set(scope) - {"pi"}:
                continue
            if _kind(node, scope) == "real" and node.op not in ("number", "name", "index", *BINDERS):
                found[node] = None
            elif _kind(node, scope) == "vector" and (node.op == "*" or node is side):
                node = _gathered(node)
                found[Expr("norm", (node,))] = None
                if node.op == "*" and _kind(node.args[0], scope) == "matrix":
                    found[Expr("inner", (node.args[1], node))] = None
            elif node.op in ("+", "-") and _gathered(node) is not node and _kind(node, scope) == "vector":
                image = _gathered(node)
                found |= {Expr("norm", (image,)): None, Expr("inner", (image.args[1], image)): None}
    return list(found)


def _entries(comparison: Comparison, scope: Mapping[str, Symbol]) -> list[Expr]:
    """The entries of vectors and matrices that are not below a bound index."""
    found = [n for side in (comparison.left, comparison.right) for n in nodes(side) if is_entry(n, scope)]
    return [n for n in dict.fromkeys(found) if free_names(n) <= set(scope)]


def _written_out(term: Expr, fact: Fact, scope: Mapping[str, Symbol]) -> list[Suggestion]:
    return [(Fact(c, *_range(term, fact)), "M33") for c in written_out(term, scope)]


def _range(term: Expr, fact: Fact) -> tuple[tuple[str, ...], tuple[Comparison, ...]]:
    """The indices of the fact that are in the term, and what restricts them."""
    indices = tuple(i for i in fact.indices if i in free_names(term))
    return indices, fact.where if set(indices) == set(fact.indices) else ()


def _powers_and_norms(comparison: Comparison) -> tuple[set[Expr], list[str]]:
    """What powers are taken of in a comparison, and the norms in it."""
    parts = [n for side in (comparison.left, comparison.right) for n in nodes(side)]
    return {n.args[0] for n in parts if n.op == "^"}, [f for f in NORMS if any(n.op == f for n in parts)]


def _expectations(comparison: Comparison, scope: Mapping[str, Symbol]) -> list[Expr]:
    """The expectations in a comparison that are not below a bound index."""
    found = [n for side in (comparison.left, comparison.right) for n in nodes(side) if weighted_sum(n, scope)]
    return [n for n in dict.fromkeys(found) if free_names(n) <= set(scope)]


def _gathered(term: Expr) -> Expr:
    """A*x - A*y as A*(x - y)."""
    if term.op in ("+", "-") and all(a.op == "*" for a in term.args) and term.args[0].args[0] == term.args[1].args[0]:
        return Expr("*", (term.args[0].args[0], Expr(term.op, (term.args[0].args[1], term.args[1].args[1]))))
    return term


def _kind(term: Expr, scope: Mapping[str, Symbol]) -> str:
    try:
        return infer(term, scope, "proof")[0]
    except SpecError:  # an index or a size, not a term by itself
        return ""


def _instances(rule: str, term: Expr, scope: Mapping[str, Symbol]) -> Iterator[Comparison]:
    for conclusion, _ in schemas()[rule]:
        heads = [conclusion.left]
        if conclusion.left.op in ("Abs", "neg"):
            heads.append(conclusion.left.args[0])
        if conclusion.left.op in ("^", "+"):
            heads = [conclusion.left.args[0]] if conclusion.left.op == "^" else []
        if rule == "M37" and conclusion.left.op == "*":
            heads.append(conclusion.left.args[0])
        if conclusion.right.op == "exp":
            heads.append(conclusion.right)
        for head in heads:
            binding = bind(head, term, scope)
            if binding is None or not _completed(binding, scope):
                continue
            if rule == "M25":
                binding.setdefault("a", Expr("lambda_min", (binding["A"],)))
            if free_names(conclusion.left) | free_names(conclusion.right) <= set(binding):
                found = at(conclusion, binding)
                if _kind(found.left, scope) == _kind(found.right, scope) == "real":
                    yield found


def _completed(binding: dict[str, Expr], scope: Mapping[str, Symbol]) -> bool:
    """Puts the sizes d and r into a binding; False if they have no names."""
    given = binding.get("u", binding.get("A"))
    if given is None:
        return True
    kind = infer(given, scope, "proof")
    for key, size in (("d", kind[-1]), ("r", kind[1])):
        if not size.isdigit() and size not in scope:
            return True
        binding.setdefault(key, number(int(size)) if size.isdigit() else name(size))
    return True


def applied(matrix: Expr, vector: Expr, scope: Mapping[str, Symbol]) -> Expr:
    """matrix * vector with sums and products multiplied out."""
    if matrix.op in ("+", "-", "neg"):
        return Expr(matrix.op, tuple(applied(a, vector, scope) for a in matrix.args))
    if matrix.op == "*":
        left, right = matrix.args
        if _kind(left, scope) == "real":
            return Expr("*", (left, applied(right, vector, scope)))
        if _kind(right, scope) == "real":
            return Expr("*", (right, applied(left, vector, scope)))
        return applied(left, applied(right, vector, scope), scope)
    return vector if matrix.op == "eye" else Expr("*", (matrix, vector))
