"""Indices in proofs: what holds of them, instances of facts at them, and terms at n + 1."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import (
    BINDERS,
    Comparison,
    Linear,
    apart,
    free_names,
    from_linear,
    linear,
    name,
    number,
    rebuild,
    replace,
    shifted,
    substitute,
    text,
)

Holds = Callable[[Linear, tuple[Linear, ...]], bool]


def definitions(lemma: Lemma) -> Iterable[Fact]:
    """The equations of the recursions, each for all indices for which it is stated."""
    diagonal = {p.name for p, _ in lemma.recursions if p.args[0].op == "name"}
    for pattern, body in lemma.recursions:
        indices = tuple(sorted(free_names(Expr("+", (*pattern.args, number(0))))))
        where: tuple[Comparison, ...] = ()
        if pattern.name in diagonal and pattern.args[0].op != "name":
            form = linear(Expr("-", (pattern.args[0], number(1))))
            if form is not None:
                where = tuple(Comparison(a, "<=", from_linear(form)) for a in pattern.args[1:])
        yield Fact(Comparison(pattern, "==", body), indices, where)


def names_of(comparison: Comparison) -> set[str]:
    return free_names(comparison.left) | free_names(comparison.right)


def triggers(fact: Fact) -> list[Expr]:
    """Entries of sequences on the left (if there are none, on the right) that determine the indices of the fact."""
    for side in (fact.comparison.left, fact.comparison.right):
        found = [p for p in subscripted_in(side) if set(fact.indices) <= free_names(Expr("+", p.args))]
        if found:
            return list(dict.fromkeys(found))
    return []


def at(comparison: Comparison, binding: Mapping[str, Expr]) -> Comparison:
    left, right = (substitute(side, binding) for side in (comparison.left, comparison.right))
    return Comparison(left, comparison.relation, right)


def tidy(comparison: Comparison) -> Comparison:
    """The same for people: subscripts, ranges and powers such as n + 1 - 1 as n."""

    def shorter(place: Expr) -> Expr:
        form = linear(place)
        plain = place if form is None else from_linear(form)
        return plain if len(text(plain)) < len(text(place)) else place

    def of(node: Expr) -> Expr | None:
        if node.op == "index":
            return rebuild(node, map(shorter, node.args))
        if node.op in BINDERS or node.op == "pow":
            return rebuild(node, (node.args[0], *map(shorter, node.args[1:])))
        return None

    return Comparison(replace(comparison.left, of), comparison.relation, replace(comparison.right, of))


def linear_conditions(comparison: Comparison) -> list[Linear]:
    """The forms that are >= 0 where a comparison of indices holds."""
    forward = linear(Expr("-", (comparison.right, comparison.left)))
    back = linear(Expr("-", (comparison.left, comparison.right)))
    if forward is None or back is None:
        raise SpecError(f"{comparison} does not compare indices")
    return {
        "<=": [forward],
        ">=": [back],
        "<": [shifted(forward, -1)],
        ">": [shifted(back, -1)],
        "==": [forward, back],
    }[comparison.relation]


def moved(form: Linear, index: str, by: Linear) -> Linear:
    """The form with another form for the index."""
    tree = substitute(from_linear(form), {index: from_linear(by)})
    done = linear(tree)
    if done is None:
        raise SpecError("an index is not linear")
    return done


def index_query(form: Linear, given: Sequence[Linear]) -> str:
    names = sorted({k for f in (form, *given) for k, _ in f[0]})

    def term(f: Linear) -> str:
        parts = [f"(* {_int(c)} |{k}|)" for k, c in f[0]]
        return f"(+ {_int(f[1])} {' '.join(parts)})" if parts else _int(f[1])

    lines = ["(set-logic QF_LIA)", *(f"(declare-const |{k}| Int) (assert (>= |{k}| 0))" for k in names)]
    lines += [f"(assert (>= {term(f)} 0))" for f in given]
    return "\n".join([*lines, f"(assert (< {term(form)} 0))", "(check-sat)"])


def is_index_query(query: str) -> bool:
    """Whether it is about whole numbers."""
    return query.startswith("(set-logic QF_LIA)")


def _int(value: int) -> str:
    return str(value) if value >= 0 else f"(- {-value})"


def step_up(expr: Expr, n: str, holds: Holds, ranges: tuple[Linear, ...] = ()) -> Expr:
    """``expr`` at n + 1, each sum, product or supremum up to n peeled by its last term."""
    up = Expr("+", (name(n), number(1)))
    if expr.op in BINDERS:
        known = {k for form in ranges for k, _ in form[0]}
        expr = apart(expr, {n, *known, *free_names(expr.args[1]), *free_names(expr.args[2])})
        body, lower, upper = expr.args
        lo, hi = linear(lower), linear(upper)
        if lo is not None and hi is not None and dict(hi[0]).get(n) == 1 and n not in dict(lo[0]):
            inside = [linear(Expr("-", (name(expr.name), lower))), linear(Expr("-", (upper, name(expr.name))))]
            count = linear(Expr("-", (Expr("+", (upper, number(1))), lower)))
            if count is not None and holds(count, ranges) and holds(lo, ranges):
                deeper = (*ranges, *(f for f in inside if f is not None))
                rest = Expr(expr.op, (step_up(body, n, holds, deeper), lower, upper), name=expr.name)
                last = substitute(substitute(body, {n: up}), {expr.name: substitute(upper, {n: up})})
                if expr.op == "Sup":
                    return Expr("Max", (rest, last))
                return Expr("+", (rest, last)) if expr.op == "Sum" else Expr("*", (last, rest))
        return substitute(expr, {n: up})
    if expr.op == "name":
        return up if expr.name == n else expr
    return rebuild(expr, (step_up(a, n, holds, ranges) for a in expr.args))


def subscripted_in(expr: Expr, bound: frozenset[str] = frozenset()) -> Iterable[Expr]:
    """The entries of sequences whose subscripts are free."""
    if expr.op == "index" and not (free_names(Expr("+", expr.args)) & bound):
        yield expr
    if expr.op in BINDERS:
        yield from subscripted_in(expr.args[0], bound | {expr.name})
        return
    for argument in expr.args:
        yield from subscripted_in(argument, bound)


def subscripted(comparisons: Iterable[Comparison]) -> list[Expr]:
    return list(dict.fromkeys(e for c in comparisons for side in (c.left, c.right) for e in subscripted_in(side)))


def solve_subscripts(pattern: Expr, term: Expr, indices: Sequence[str]) -> dict[str, Expr] | None:
    """Values of the indices with pattern = term, if the pattern's subscripts determine them."""
    if pattern.name != term.name or len(pattern.args) != len(term.args):
        return None
    binding: dict[str, Expr] = {}
    for p, t in zip(pattern.args, term.args, strict=True):
        form = linear(p)
        if form is None:
            return None
        mine = [k for k, _ in form[0] if k in indices]
        if len(mine) == 1 and dict(form[0])[mine[0]] == 1 and mine[0] not in binding:
            rest = Expr("-", (p, name(mine[0])))
            value = linear(Expr("-", (t, rest)))
            if value is None or mine[0] in dict(value[0]):
                return None
            binding[mine[0]] = from_linear(value)
    if set(binding) != set(indices):
        return None
    for p, t in zip(pattern.args, term.args, strict=True):
        if linear(substitute(p, binding)) != linear(t):
            return None
    return binding
