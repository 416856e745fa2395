"""Kinds of symbols of a lemma, and the type of a term: real, vector of a length, matrix of a shape."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from ..errors import SpecError
from ..expressions.expression import Expr
from .grammar import (
    BINDERS,
    MATRIX,
    PLACED,
    SCALAR,
    WEIGHTED,
    Comparison,
    last_place,
    linear,
    name,
    number,
    size_of,
    text,
)
from .grammar import replace as replace_nodes

Type = tuple[str, ...]  # ("real",) | ("vector", length) | ("matrix", rows, columns); sizes are names or digits
REAL: Type = ("real",)
_BOUND = r"(>=|>) (-?\d{1,400}(?:/(?!0+$)\d{1,400})?)"  # no denominator is 0
_SIZE = r"([A-Za-z]\w*|\d{1,9})"
_SCALARS = re.compile(rf"(index|dimension|real|sequence(?:\(([1-4])\))?)(?: {_BOUND})?", re.ASCII)
_TIME = re.compile(rf"time(?: <= {_SIZE})?", re.ASCII)
_FUNCTION = re.compile(rf"(any |continuous )?function(?: {_SIZE}(?: x {_SIZE})?| {_BOUND})?", re.ASCII)
# An identity matrix is printed as I; the small letters are words of SMT-LIB, also within bars.
_RESERVED = {"Max", "Min", "pi", "lambda", "I"}
_RESERVED |= {"true", "false", "xor", "distinct", "ite", "let", "forall", "exists", "match", "par"}
_CALLED = {"D", "matrix"}  # what is called in terms: names of other symbols, but of no function
_SHAPED = re.compile(rf"(vector|symmetric|vectors) {_SIZE}|(matrix|matrices) {_SIZE} x {_SIZE}", re.ASCII)
_WEIGHTS = re.compile(rf"(distribution|subset) {_SIZE}", re.ASCII)
_BOUNDED = re.compile(r"(vector \w+|matrix \w+ x \w+) (>=|>) 0", re.ASCII)


@dataclass(frozen=True)
class Symbol:
    """A declared symbol: ``kind`` is index, dimension, real, vector, matrix; ``arity`` > 0 makes it a sequence.

    ``lower``: it, or each entry of a vector or matrix, is at least (``strict``: more than) this. ``symmetric``: the
    matrix equals its transpose.
    """

    name: str
    kind: str
    shape: tuple[str, ...] = ()
    arity: int = 0
    lower: Fraction | None = None
    strict: bool = False
    symmetric: bool = False
    declared: str = ""
    function: str = (
        ""  # of time: "function" (continuous, with a right derivative), "continuous function", "any function"
    )
    time: bool = False
    end: str = ""  # the last time: a number, a symbol, or "" for none
    weights: str = ""  # a vector: "distribution", entries >= 0 with the sum 1, or "subset", each entry 0 or 1

    @property
    def type(self) -> Type:
        """The type of the symbol, or of an entry of the sequence."""
        return REAL if self.kind in ("index", "dimension", "real") else (self.kind, *self.shape)


def check_name(symbol: str, where: str) -> None:
    """SpecError if a symbol or a definition cannot have this name."""
    taken = symbol in SCALAR or symbol in MATRIX or symbol in BINDERS or symbol in _RESERVED
    if taken:
        hint = "in this language it means something else" + (": the identity is eye(n)" if symbol == "I" else "")
        raise SpecError(f"{symbol!r} cannot name a symbol", where=where, hint=hint)
    if not re.fullmatch(r"[A-Za-z](?:[A-Za-z0-9_]*[A-Za-z0-9])?", symbol):
        hint = "names have the letters a-z and A-Z, digits and _, and begin with a letter"
        raise SpecError(f"{symbol!r} cannot name a symbol", where=where, hint=hint)


def declare(symbol: str, declared: str, where: str) -> Symbol:
    """The symbol that ``declared`` (text of a lemma file) describes. SpecError."""
    check_name(symbol, where)
    if match := _SCALARS.fullmatch(declared):
        word, places, relation, bound = match.groups()
        kind = word if word in ("index", "dimension", "real") else "real"
        lower = None if bound is None else Fraction(bound)
        if kind in ("index", "dimension"):
            return Symbol(symbol, kind, lower=_least(kind, relation, lower), declared=declared)
        arity = (int(places) if places else 1) if word.startswith("sequence") else 0
        return Symbol(symbol, kind, (), arity, lower, relation == ">", False, declared)
    if match := _TIME.fullmatch(declared):
        return Symbol(symbol, "real", lower=Fraction(0), declared=declared, time=True, end=match[1] or "")
    if match := _FUNCTION.fullmatch(declared):
        chosen, rows, columns, relation, bound = match.groups()
        shape = tuple(filter(None, (rows, columns)))
        kind = ("real", "vector", "matrix")[len(shape)]
        lower = None if bound is None else Fraction(bound)
        function = f"{chosen or ''}function"
        if symbol in _CALLED:
            raise SpecError(f"{symbol!r} cannot name a function of time", where=where, hint="it means something else")
        return Symbol(symbol, kind, shape, 0, lower, relation == ">", declared=declared, function=function)
    if match := _SHAPED.fullmatch(declared):
        word, size, matrix, rows, columns = match.groups()
        if matrix:
            return Symbol(symbol, "matrix", (rows, columns), int(matrix == "matrices"), declared=declared)
        if word == "symmetric":
            return Symbol(symbol, "matrix", (size, size), symmetric=True, declared=declared)
        return Symbol(symbol, "vector", (size,), int(word == "vectors"), declared=declared)
    if match := _WEIGHTS.fullmatch(declared):
        return Symbol(symbol, "vector", (match[2],), lower=Fraction(0), declared=declared, weights=match[1])
    if match := _BOUNDED.fullmatch(declared):
        plain = declare(symbol, match[1], where)
        return replace(plain, lower=Fraction(0), strict=match[2] == ">", declared=declared)
    raise SpecError(
        f"{symbol} = {declared[:60]!r} is not a kind of symbol",
        where=where,
        hint="for example 'real >= 0', 'index', 'sequence', 'vector n', 'matrix m x n': bounds_spec/lemmas/README.md",
    )


def _least(kind: str, relation: str | None, bound: Fraction | None) -> Fraction:
    """The least index or dimension that is allowed: of ``dimension > 0`` it is 1, which is not more than 1."""
    least = int(kind == "dimension")
    if bound is None:
        return Fraction(least)
    return Fraction(max(least, math.floor(bound) + 1 if relation == ">" else math.ceil(bound)))


def infer(expr: Expr, symbols: Mapping[str, Symbol], where: str) -> Type:
    """The type of a term; SpecError for unknown symbols, sizes that do not fit, and subscripts that are no indices."""

    def fail(message: str) -> SpecError:
        return SpecError(f"{message} in {text(expr)[:80]!r}", where=where)

    def known(name: str) -> Symbol:
        if name not in symbols:
            raise SpecError(f"unknown symbol {name!r}", where=where, hint=f"declared: {', '.join(symbols) or 'none'}")
        return symbols[name]

    def index(part: Expr) -> None:
        form = linear(part)
        if form is None or any(known(n).kind not in ("index", "dimension") or known(n).arity for n, _ in form[0]):
            raise fail(f"{text(part)!r} is not a whole-number combination of indices")
        if abs(form[1]) > 1000 or any(abs(c) > 8 for _, c in form[0]):
            raise fail(f"{text(part)!r} is too large")

    if expr.op == "number":
        return REAL
    if expr.op == "name":
        if expr.name == "pi":
            return REAL
        if known(expr.name).arity:
            raise fail(f"the sequence {expr.name!r} needs a subscript")
        if known(expr.name).function:
            raise fail(f"the function {expr.name!r} needs a time, such as {expr.name}(t)")
        return known(expr.name).type
    if expr.op in ("apply", "D"):
        return _of_time(expr, symbols, fail)
    if expr.op == "index":
        symbol = known(expr.name)
        if symbol.shape and not symbol.arity and not symbol.function:
            return _entry(expr, symbol, index, fail)
        if symbol.arity != len(expr.args):
            raise fail(f"{expr.name!r} takes {symbol.arity} subscripts, not {len(expr.args)}")
        for part in expr.args:
            index(part)
        return symbol.type
    if expr.op in BINDERS:
        if expr.name in symbols and symbols[expr.name].kind != "index":
            raise fail(f"{expr.name!r} is not an index")
        index(expr.args[1])
        index(expr.args[2])
        inner = infer(expr.args[0], {**symbols, expr.name: Symbol(expr.name, "index")}, where)
        if expr.op == "vector":
            return _array(expr, inner, known, fail)
        if expr.op == "Sup" and inner != REAL:
            raise fail("Sup needs numbers")
        if expr.op == "Product" and inner != REAL and not (inner[0] == "matrix" and inner[1] == inner[2]):
            raise fail("Product needs numbers or square matrices")
        return inner
    indexed = expr.op == "pow" or expr.op in PLACED
    types = [infer(a, symbols, where) for a in (expr.args[:1] if indexed else expr.args)]
    if expr.op == "neg":
        return types[0]
    if expr.op in ("+", "-"):
        if types[0] != types[1]:
            raise fail(f"{_show(types[0])} and {_show(types[1])} cannot be added")
        return types[0]
    if expr.op == "*":
        a, b = types
        if a == REAL or b == REAL:
            return b if a == REAL else a
        if a[0] == "matrix" and a[2] == b[1]:
            return ("matrix", a[1], b[2]) if b[0] == "matrix" else ("vector", a[1])
        raise fail(f"{_show(a)} and {_show(b)} cannot be multiplied")
    if expr.op == "/":
        if types[1] != REAL:
            raise fail("division by something that is not a number")
        return types[0]
    if expr.op in ("^", "pow"):
        if expr.op == "pow":
            index(expr.args[1])
        if types[0] != REAL and not (types[0][0] == "matrix" and types[0][1] == types[0][2]):
            raise fail("a power needs a number or a square matrix")
        return types[0]
    if expr.op in PLACED:
        index(expr.args[1])
        return _of_spectrum(expr, types[0], fail)
    if expr.op in MATRIX:
        for wanted, given in zip(MATRIX[expr.op], types, strict=True):
            square = given[0] == "matrix" and given[1] == given[2]
            ok = {"v": given[0] == "vector", "m": given[0] == "matrix", "s": square, "a": given != REAL}
            if not ok.get(wanted, given == REAL):
                raise fail(f"{expr.op} does not take {_show(given)}")
        return _result(expr, types, known, fail)
    if any(t != REAL for t in types):
        raise fail(f"{expr.op} takes numbers")
    return REAL


def _entry(expr: Expr, symbol: Symbol, index: Callable[[Expr], None], fail: Callable[[str], SpecError]) -> Type:
    """The type of an entry x[i] or A[i, j]."""
    if len(expr.args) != len(symbol.shape):
        raise fail(f"{expr.name!r} takes {len(symbol.shape)} subscripts, not {len(expr.args)}")
    for part, size in zip(expr.args, symbol.shape, strict=True):
        index(part)
        form = linear(part)
        beyond = form is not None and not form[0] and (form[1] < 0 or (size.isdigit() and form[1] >= int(size)))
        if beyond:
            raise fail(f"entries are numbered from 0 to {size} - 1, and {text(part)!r} is none of these,")
    return REAL


def _array(expr: Expr, inner: Type, known: Callable[[str], Symbol], fail: Callable[[str], SpecError]) -> Type:
    """The type of vector(term, i, n): a vector of numbers, or a matrix of rows."""
    size = size_of(expr)
    if size.isdigit() and int(size) > 64:
        raise fail(f"the size {size} is larger than 64")
    if not size.isdigit() and known(size).kind != "dimension":
        raise fail(f"{size!r} is not a dimension")
    if inner[0] == "matrix":
        raise fail("the entries of a vector are numbers, and the rows of a matrix vectors")
    return ("vector", size) if inner == REAL else ("matrix", size, inner[1])


def written_out(expr: Expr, symbols: Mapping[str, Symbol], where: str) -> Expr:
    """The term with E(a, i, p) and Sum(a, i, S) as the sums that they are; SpecError unless p is declared as a
    distribution and S as a subset."""

    def unfold(node: Expr) -> Expr | None:
        if node.op not in WEIGHTED:
            return None
        body, weights = node.args
        symbol = symbols.get(weights.name)
        if symbol is None or symbol.weights != WEIGHTED[node.op]:
            raise SpecError(
                f"{weights.name!r} is not declared as a {WEIGHTED[node.op]} in {text(node)[:80]!r}", where=where
            )
        weight = Expr("index", (name(node.name),), name=weights.name)
        return Expr("Sum", (Expr("*", (weight, body)), number(0), last_place(symbol.shape[0])), name=node.name)

    return replace_nodes(expr, unfold)


def _of_spectrum(expr: Expr, given: Type, fail: Callable[[str], SpecError]) -> Type:
    """The type of singular(A, k) or eigenvalue(A, k); a number k must be one of the places."""
    if given[0] != "matrix" or (expr.op == "eigenvalue" and given[1] != given[2]):
        raise fail(f"{expr.op} does not take {_show(given)}")
    form = linear(expr.args[1])
    if form is not None and not form[0] and form[1] < 1:
        raise fail(f"singular values and eigenvalues are numbered from 1, and {form[1]} is no such place,")
    if form is not None and not form[0] and expr.op == "eigenvalue" and given[1].isdigit() and form[1] > int(given[1]):
        raise fail(f"there are {given[1]} eigenvalues, and {form[1]} is the place of none")
    return REAL


def _of_time(expr: Expr, symbols: Mapping[str, Symbol], fail: Callable[[str], SpecError]) -> Type:
    """The type of y(t), y(0), y(T) or D(y, t)."""
    symbol = symbols.get(expr.name)
    if symbol is None or not symbol.function:
        product = f"; for a product write {expr.name}*(...)" if symbol is not None and expr.op == "apply" else ""
        raise fail(f"unknown function {expr.name!r}{product},")
    at = expr.args[0]
    clock = [s for s in symbols.values() if s.time]
    if at.op == "name" and at.name in symbols and symbols[at.name].time:
        if expr.op == "D" and symbol.function != "function":
            raise fail(f"{expr.name!r} is declared as {symbol.function!r}: it need not have a derivative")
        return symbol.type
    if expr.op == "D":
        raise fail("a derivative is taken at the time of the lemma, as in D(y, t)")
    last = clock[0].end if clock else ""
    if at.op == "name" and at.name == last:
        return symbol.type
    if at.op == "number" and at.value >= 0 and not (last.isdigit() and at.value > int(last)):
        return symbol.type
    raise fail(f"{text(at)!r} is no time: expected the time, a number >= 0, or the last time")


def _result(expr: Expr, types: list[Type], known: Callable[[str], Symbol], fail: Callable[[str], SpecError]) -> Type:
    first = types[0]
    if expr.op == "transpose":
        return ("matrix", first[2], first[1])
    if expr.op in ("inverse", "softmax"):
        return first
    if expr.op == "diag":
        return ("matrix", first[1], first[1])
    if expr.op == "outer":
        return ("matrix", first[1], types[1][1])
    if expr.op == "kron":
        return ("matrix", f"{first[1]}*{types[1][1]}", f"{first[2]}*{types[1][2]}")
    if expr.op in ("eye", "ones"):
        size = text(expr.args[0])
        part = expr.args[0]
        if not (part.op == "name" and known(part.name).kind == "dimension") and not (size.isdigit() and int(size) > 0):
            raise fail(f"{size!r} is not a dimension")
        return ("matrix", size, size) if expr.op == "eye" else ("vector", size)
    if expr.op == "inner" and first != types[1]:
        raise fail(f"inner does not take {_show(first)} and {_show(types[1])}")
    return REAL


def check(comparison: Comparison, symbols: Mapping[str, Symbol], where: str) -> None:
    """SpecError unless both sides are real, or of one type and compared by ==."""
    left, right = (infer(side, symbols, where) for side in (comparison.left, comparison.right))
    if left != right or (left != REAL and comparison.relation != "=="):
        raise SpecError(
            f"{_show(left)} {comparison.relation} {_show(right)} has no meaning in {str(comparison)[:80]!r}",
            where=where,
            hint="compare numbers, for example norms",
        )


def _show(kind: Type) -> str:
    if kind == REAL:
        return "a number"
    return f"a {kind[0]} {' x '.join(kind[1:])}"
