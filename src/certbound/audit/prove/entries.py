"""Rules M33 to M35: what norms, inner products and traces are by entries, weighted norms, nonnegative systems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from ...expressions.expression import Expr
from ...lemma_language.grammar import BINDERS, Comparison, free_names, last_place, name, number, substitute
from ...lemma_language.kinds import REAL, Symbol, infer

Symbols = Mapping[str, Symbol]


def is_entry(expr: Expr, symbols: Symbols) -> bool:
    """Whether it is an entry of a vector or matrix, not of a sequence."""
    return expr.op == "index" and expr.name in symbols and not symbols[expr.name].arity


def entry(term: Expr, at: tuple[Expr, ...], symbols: Symbols) -> Expr | None:
    """The entry of a vector or matrix as a number; None for a form that has none here."""
    op, args = term.op, term.args
    if op == "name":
        return Expr("index", at, name=term.name)
    if op == "ones":
        return number(1)
    if op == "transpose":
        return entry(args[0], at[::-1], symbols)
    if op == "vector":
        inner = substitute(args[0], {term.name: at[0]})
        return entry(inner, at[1:], symbols) if at[1:] else inner
    if op in BINDERS:
        return None
    kinds = [infer(a, symbols, "proof") for a in args]
    if op in ("+", "-", "neg"):
        parts = [entry(a, at, symbols) for a in args]
        return None if None in parts else Expr(op, tuple(p for p in parts if p is not None))
    if op == "*" and REAL in kinds:
        place = 1 - kinds.index(REAL)
        part = entry(args[place], at, symbols)
        return None if part is None else Expr("*", (args[1 - place], part))
    if op == "*":
        k = fresh(symbols, args, at)
        left = entry(args[0], (at[0], name(k)), {**symbols, k: Symbol(k, "index")})
        right = entry(args[1], (name(k), *at[1:]), {**symbols, k: Symbol(k, "index")})
        if left is None or right is None:
            return None
        return _over("Sum", Expr("*", (left, right)), k, kinds[0][2])
    return None


def fresh(symbols: Symbols, terms: tuple[Expr, ...], at: tuple[Expr, ...] = ()) -> str:
    taken = set(symbols).union(*(free_names(t) for t in (*terms, *at)))
    fresh = "k"
    while fresh in taken:
        fresh += "k"
    return fresh


def _over(op: str, body: Expr, index: str, size: str) -> Expr:
    """The sum, or the largest, over all places of a vector of this size."""
    return Expr(op, (body, number(0), last_place(size)), name=index)


def written_out(term: Expr, symbols: Symbols) -> Iterator[Comparison]:
    """What is known of a number by the entries of what stands in it."""
    if is_entry(term, symbols):
        whole = name(term.name)
        for norm in ("norm_inf", "norm") if symbols[term.name].kind == "vector" else ("norm",):
            yield Comparison(Expr("Abs", (term,)), "<=", Expr(norm, (whole,)))
        return
    if term.op not in ("norm", "norm_1", "norm_inf", "norm_F", "inner", "trace"):
        return
    kinds = [infer(a, symbols, "proof") for a in term.args]
    if not all(size.isdigit() or size in symbols for kind in kinds for size in kind[1:]):
        return
    i = fresh(symbols, term.args)
    scope = {**symbols, i: Symbol(i, "index")}
    j = fresh(scope, term.args)
    scope[j] = Symbol(j, "index")
    square = Expr("^", (term,), Fraction(2))
    if kinds[0][0] == "vector":
        parts = [entry(a, (name(i),), scope) for a in term.args]
        if None in parts:
            return
        x, y = parts[0], parts[-1]
        assert x is not None and y is not None
        size = kinds[0][1]
        if term.op == "inner":
            yield Comparison(term, "==", _over("Sum", Expr("*", (x, y)), i, size))
        elif term.op == "norm":
            yield Comparison(square, "==", _over("Sum", Expr("^", (x,), Fraction(2)), i, size))
        elif term.op in ("norm_1", "norm_inf"):
            yield Comparison(term, "==", _over("Sum" if term.op == "norm_1" else "Sup", Expr("Abs", (x,)), i, size))
        return
    _, rows, columns = kinds[0]
    x = entry(term.args[0], (name(i), name(i) if term.op == "trace" else name(j)), scope)
    if x is None:
        return
    if term.op == "trace":
        yield Comparison(term, "==", _over("Sum", x, i, rows))
    elif term.op == "norm_F":
        inner = _over("Sum", Expr("^", (x,), Fraction(2)), j, columns)
        yield Comparison(square, "==", _over("Sum", inner, i, rows))
    elif term.op == "norm_inf":
        yield Comparison(term, "==", _over("Sup", _over("Sum", Expr("Abs", (x,)), j, columns), i, rows))
    elif term.op == "norm_1":
        yield Comparison(term, "==", _over("Sup", _over("Sum", Expr("Abs", (x,)), i, rows), j, columns))


def stated(fact: Comparison, symbols: Symbols) -> list[Comparison]:
    """What M33 says with the left side of the fact."""
    left = fact.left.args[0] if fact.left.op in ("^", "Abs") else fact.left
    return [c for c in written_out(left, symbols) if (c.left, c.relation) == (fact.left, fact.relation)]


def weighted(fact: Comparison, symbols: Symbols) -> Iterator[list[tuple[str, str, Comparison]]]:
    """The premises of M34, each (index, size, comparison for all places), for every choice of weights."""
    left, right = fact.left, fact.right
    matrix = (
        left.args[0].args[0] if left.op == "^" and left.args[0].op == "norm" else left.args[0] if left.args else left
    )
    if fact.relation != "<=" or matrix.op != "name" or infer(matrix, symbols, "proof")[0] != "matrix":
        return
    _, rows, columns = infer(matrix, symbols, "proof")
    positive = [s for s in symbols.values() if s.kind == "vector" and s.strict and not s.arity and not s.function]
    i = fresh(symbols, (left, right))
    j = fresh({**symbols, i: Symbol(i, "index")}, (left, right))
    size = Expr("Abs", (Expr("index", (name(i), name(j)), name=matrix.name),))

    def bound(
        first: str, second: str, length: str, by: Symbol, factor: Expr, own: Symbol
    ) -> tuple[str, str, Comparison]:
        total = _over("Sum", Expr("*", (size, Expr("index", (name(second),), name=by.name))), second, length)
        most = Expr("*", (factor, Expr("index", (name(first),), name=own.name)))
        return first, rows if first == i else columns, Comparison(total, "<=", most)

    if left.op == "rho":
        for w in positive:
            if w.shape == (rows,):
                yield [bound(i, j, columns, w, right, w)]
    elif left.op == "^" and left.value == 2 and left.args[0].op == "norm" and right.op == "*":
        a, b = right.args
        for p in positive:
            for q in positive:
                if p.shape == (rows,) and q.shape == (columns,):
                    yield [bound(i, j, columns, q, a, p), bound(j, i, rows, p, b, q)]


def positive_system(fact: Comparison, symbols: Symbols) -> Iterator[list[tuple[str, str, Comparison]]]:
    """The premises of M35, those about all places with index and size, for every matrix that it may be about."""
    left, c = fact.left, fact.right
    if fact.relation != ">=" or not is_entry(left, symbols) or symbols[left.name].kind != "vector":
        return
    size = symbols[left.name].shape[0]
    k = fresh(symbols, (left, c))
    scope = {**symbols, k: Symbol(k, "index")}
    x = name(left.name)
    for matrix in symbols.values():
        if matrix.type != ("matrix", size, size) or matrix.lower is None or matrix.arity:
            continue
        rest = entry(Expr("-", (x, Expr("*", (name(matrix.name), x)))), (name(k),), scope)
        if rest is not None:
            small = Comparison(Expr("rho", (name(matrix.name),)), "<", number(1))
            yield [("", "", small), ("", "", Comparison(c, ">=", number(0))), (k, size, Comparison(rest, ">=", c))]
