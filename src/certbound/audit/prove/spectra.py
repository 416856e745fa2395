"""Rule M37 where it speaks of sums and products over the singular values or eigenvalues of a matrix."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, islice

from ...expressions.expression import Expr
from ...lemma_language.grammar import PLACED, Comparison, free_names, name, nodes, number
from ...lemma_language.kinds import Symbol, infer
from .entries import fresh
from .rules import is_symmetric

MOST_PAIRS = 15
Symbols = Mapping[str, Symbol]
Row = tuple[Comparison, tuple[Comparison, ...]]  # a comparison and its premises


def mentions(comparison: Comparison) -> bool:
    """Whether singular values or eigenvalues stand in the comparison."""
    return any(n.op in PLACED for side in (comparison.left, comparison.right) for n in nodes(side))


def between(comparisons: Sequence[Comparison], symbols: Symbols) -> Iterator[Comparison]:
    """What M37 may say of two singular values or eigenvalues that occur: of one matrix, or at one place."""
    sides = [side for c in comparisons for side in (c.left, c.right)]
    found = dict.fromkeys(n for side in sides for n in nodes(side) if n.op in PLACED and free_names(n) <= set(symbols))
    for a, b in islice(combinations(found, 2), MOST_PAIRS):
        if a.op == b.op and a.args[0] == b.args[0]:
            yield from (Comparison(a, "<=", b), Comparison(b, "<=", a))
        elif a.op == b.op and a.args[1] == b.args[1] and len({infer(x.args[0], symbols, "proof") for x in (a, b)}) == 1:
            gap = Expr("norm", (Expr("-", (a.args[0], b.args[0])),))
            yield Comparison(Expr("Abs", (Expr("-", (a, b)),)), "<=", gap)


def sums(fact: Comparison, symbols: Symbols) -> Iterator[Row]:
    """What M37 says of sums and products with the left side, or with the right side, of the fact."""
    left, right = fact.left, fact.right
    if fact.relation == "==":
        yield from ((Comparison(left, "==", total), ()) for total in _of_all(left, symbols))
    elif fact.relation == "<=" and left.op in ("Sum", "Product"):
        yield from ((Comparison(left, "<=", bound), ()) for bound in _of_the_first(left, symbols))
        yield from _of_a_difference(left, right, symbols)


def _of_all(left: Expr, symbols: Symbols) -> Iterator[Expr]:
    """The trace and the squared Frobenius norm."""
    if left.op == "trace":
        for i, size in _ranges(left.args[0], symbols)[:1]:
            yield _over("Sum", _value("eigenvalue", left.args[0], i), i, size)
    if left.op == "^" and left.value == 2 and left.args[0].op == "norm_F":
        matrix = left.args[0].args[0]
        for i, size in _ranges(matrix, symbols):
            yield _over("Sum", _square(_value("singular", matrix, i)), i, size)
            if is_symmetric(matrix, symbols):
                yield _over("Sum", _square(_value("eigenvalue", matrix, i)), i, size)


def _of_the_first(left: Expr, symbols: Symbols) -> Iterator[Expr]:
    """Bounds of a sum or product over the places 1 to any k: of singular values or eigenvalues of sums (Ky Fan), of
    singular values of products (Horn), of squares of singular values."""
    body, first, last = left.args
    squared = body.op == "^" and body.value == 2
    value = body.args[0] if squared else body
    if first != number(1) or value.op not in PLACED or value.args[1] != name(left.name):
        return
    matrix = value.args[0]
    if left.name in free_names(matrix):
        return
    scope = {**symbols, left.name: Symbol(left.name, "index")}
    i = fresh(scope, (left,))
    if squared and left.op == "Sum" and value.op == "singular":
        yield _square(Expr("norm_F", (matrix,)))
    if squared or len(matrix.args) != 2 or any(infer(a, symbols, "proof")[0] != "matrix" for a in matrix.args):
        return
    own = [_value(value.op, part, i) for part in matrix.args]
    if left.op == "Sum" and (matrix.op == "+" or (matrix.op == "-" and value.op == "singular")):
        yield Expr("+", (_over("Sum", own[0], i, last), _over("Sum", own[1], i, last)))
    if left.op == "Product" and matrix.op == "*" and value.op == "singular":
        yield _over("Product", Expr("*", (own[0], own[1])), i, last)
        yield Expr("*", (_over("Product", own[0], i, last), _over("Product", own[1], i, last)))


def _of_a_difference(left: Expr, right: Expr, symbols: Symbols) -> Iterator[Row]:
    """What is at most norm_F(X - Y)^2: the squared distance of the singular values or eigenvalues of X and Y (Hoffman
    and Wielandt), and the squares of the singular values of X from a place on at which that of Y is 0 (Mirsky)."""
    distance = right.args[0] if right.op == "^" and right.value == 2 else right
    if distance is right or distance.op != "norm_F" or distance.args[0].op != "-":
        return
    x, y = distance.args[0].args
    start, square = left.args[1], infer(x, symbols, "proof")[1:]
    for i, size in _ranges(x, symbols):
        for op in PLACED if len(set(square)) == 1 else PLACED[:1]:
            gap = Expr("-", (_value(op, x, i), _value(op, y, i)))
            yield Comparison(_over("Sum", _square(gap), i, size), "<=", right), ()
        rest = Expr("Sum", (_square(_value("singular", x, i)), start, size), name=i)
        none = Comparison(Expr("singular", (y, start)), "==", number(0))
        yield Comparison(rest, "<=", right), (none,)


def _ranges(matrix: Expr, symbols: Symbols) -> list[tuple[str, Expr]]:
    """(index, last place) for the columns and for the rows of a matrix, those numbers that have names."""
    kind = infer(matrix, symbols, "proof")
    i = fresh(symbols, (matrix,))
    sizes = [size for size in reversed(kind[1:]) if size.isdigit() or size in symbols]
    return [(i, number(int(size)) if size.isdigit() else name(size)) for size in dict.fromkeys(sizes)]


def _value(op: str, matrix: Expr, index: str) -> Expr:
    return Expr(op, (matrix, name(index)))


def _square(term: Expr) -> Expr:
    return Expr("^", (term,), Fraction(2))


def _over(op: str, body: Expr, index: str, last: Expr) -> Expr:
    return Expr(op, (body, number(1), last), name=index)
