"""Rule M38: what an expectation E(a, i, w) = Sum(w*a, i, 0, n - 1) over a declared distribution w satisfies.

In a row the names stand for what depends on the index, as those of rules.py; c does not depend on it. Conditions hold
at every place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ...expressions.expression import Expr
from ...lemma_language.grammar import (
    WEIGHTED,
    Comparison,
    free_names,
    last_place,
    name,
    number,
    parse_comparison,
    replace,
)
from ...lemma_language.kinds import Symbol, infer
from .indices import at
from .rules import NORMS, bind

Symbols = Mapping[str, Symbol]
ROWS = (
    "E(a, i, w)^2 <= E(a^2, i, w)",
    "E(a*b, i, w)^2 <= E(a^2, i, w)*E(b^2, i, w)",
    "E(inner(u, v), i, w)^2 <= E(norm(u)^2, i, w)*E(norm(v)^2, i, w)",
    *(f"{f}(E(a, i, w)) <= E({f}(a), i, w)" for f in ("Abs", "exp", "relu", "softplus")),
    *(f"{f}(E(X, i, w)) <= E({f}(X), i, w)" for f in (*NORMS, "norm_F")),
    *(f"{f}(E(X, i, w))^2 <= E({f}(X)^2, i, w)" for f in (*NORMS, "norm_F")),
    *(f"{f}(E(A, i, w)) <= E({f}(A), i, w)" for f in ("mu_1", "mu_2", "mu_inf", "lambda_max")),
    "lambda_min(E(A, i, w)) >= E(lambda_min(A), i, w)",
    "E(log(a), i, w) <= log(E(a, i, w)) if 0 < a",
    "E(sqrt(a), i, w) <= sqrt(E(a, i, w)) if 0 <= a",
    "power(E(a, i, w), c) <= E(power(a, c), i, w) if 0 <= a if 1 <= c",
    "E(a, i, w) <= Sup(a, i, 0, 0)",
    "E(a, i, w) <= c if a <= c",
    "E(a, i, w) >= c if a >= c",
)


@cache
def schemas() -> tuple[tuple[Comparison, tuple[Comparison, ...]], ...]:
    """(conclusion, conditions) of each row."""
    split = [row.split(" if ") for row in ROWS]
    return tuple(
        (_sums(parse_comparison(row, "M38")), tuple(parse_comparison(c, "M38") for c in rest)) for row, *rest in split
    )


def _sums(row: Comparison) -> Comparison:
    """E(a, i, w) as a sum of w*a; the range of a schema is not compared."""

    def unfold(node: Expr) -> Expr | None:
        if node.op not in WEIGHTED:
            return None
        return Expr("Sum", (Expr("*", (node.args[1], node.args[0])), number(0), number(0)), name=node.name)

    return Comparison(replace(row.left, unfold), row.relation, replace(row.right, unfold))


def expected(fact: Comparison, symbols: Symbols) -> Iterator[list[tuple[str, str, Comparison]]]:
    """The premises of M38, each (index, size, comparison for all places), for every row with this conclusion."""
    for conclusion, conditions in schemas():
        if conclusion.relation != fact.relation:
            continue
        pattern = Expr("pair", (conclusion.left, conclusion.right))
        given = Expr("pair", (fact.left, fact.right))
        found = bind(pattern, given, symbols)
        sums = _beside(pattern, given)
        if found is None or not sums or any((s.name, s.args[1:]) != (sums[0].name, sums[0].args[1:]) for s in sums):
            continue
        index = sums[0].name
        size = _whole(sums[0], found.get("w"), symbols)
        if not size or index in symbols or ("c" in found and index in free_names(found["c"])):
            continue
        yield [(index, size, at(condition, found)) for condition in conditions]


def _beside(pattern: Expr, given: Expr) -> list[Expr]:
    """The sums and suprema that stand where those of the pattern do."""
    if pattern.op in ("Sum", "Sup"):
        return [given]
    if pattern.op == "name":
        return []
    return [s for p, g in zip(pattern.args, given.args, strict=False) for s in _beside(p, g)]


def _whole(total: Expr, weight: Expr | None, symbols: Symbols) -> str:
    """The size of the distribution whose entries are the weights, if the sum is over all of them; "" if not."""
    if weight is None or weight.op != "index" or weight.args != (name(total.name),):
        return ""
    symbol = symbols.get(weight.name)
    if symbol is None or symbol.weights != "distribution":
        return ""
    size = symbol.shape[0]
    return size if total.args[1:] == (number(0), last_place(size)) else ""


def weighted_sum(term: Expr, symbols: Symbols) -> bool:
    """Whether the term is an expectation, written out."""
    return term.op == "Sum" and term.args[0].op == "*" and bool(_whole(term, term.args[0].args[0], symbols))


def jensen(total: Expr, squared: bool, norms: Iterable[str], symbols: Symbols) -> Iterator[Comparison]:
    """Facts about the square of an expectation, or about these norms of it, that may do in a proof."""
    weight, body = total.args[0].args

    def mean(term: Expr) -> Expr:
        return Expr("Sum", (Expr("*", (weight, term)), *total.args[1:]), name=total.name)

    def square(term: Expr) -> Expr:
        return Expr("^", (term,), number(2).value)

    if infer(total, symbols, "proof")[0] == "real":
        if squared:
            yield Comparison(square(total), "<=", mean(square(body)))
        return
    for norm in norms:
        yield Comparison(Expr(norm, (total,)), "<=", mean(Expr(norm, (body,))))
        yield Comparison(square(Expr(norm, (total,))), "<=", mean(square(Expr(norm, (body,)))))
