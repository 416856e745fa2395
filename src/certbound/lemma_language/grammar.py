"""The language of lemmas: text of the grammar in bounds_spec/lemmas/README.md -> a frozen tree. Executes nothing.

Python's own parser builds a syntax tree, and only the node types listed here are copied. Length, depth, powers and
subscripts are limited before anything is computed, so that a hostile file gives an error within a second.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from ..errors import SpecError
from ..expressions.expression import Expr
from ..numbers.exact import parse_exact

MAX_LENGTH, MAX_DEPTH, MAX_POWER, MAX_NODES = 4000, 60, 64, 1500
# Sum(body, i, lower, upper): i bound, an empty range gives 0, 1 or 0. vector(body, i, n), over 0 to n - 1, is the
# vector of these numbers, or the matrix with these vectors as its rows.
BINDERS = ("Sum", "Product", "Sup", "vector")
# Written out by the reader: E(body, i, p) as Sum(p[i]*body, i, 0, n - 1), Sum(body, i, S) likewise.
WEIGHTED = {"E": "distribution", "Over": "subset"}
SCALAR = {"sqrt": 1, "exp": 1, "log": 1, "tanh": 1, "sigmoid": 1, "sin": 1, "cos": 1, "relu": 1, "Abs": 1}
SCALAR |= {"normcdf": 1, "gelu": 1, "silu": 1, "softplus": 1, "elu": 1, "power": 2}
# name -> what the arguments are: v vector, m matrix, s square matrix, d dimension, r real, a vector or matrix, i index
MATRIX = {
    "norm": "a",
    "norm_F": "m",
    "norm_1": "a",
    "norm_inf": "a",
    "inner": "vv",
    "mu_2": "s",
    "mu_1": "s",
    "mu_inf": "s",
    "lambda_max": "s",
    "lambda_min": "s",
    "rho": "s",
    "trace": "s",
    "transpose": "m",
    "inverse": "s",
    "eye": "d",
    "ones": "d",
    "softmax": "v",
    "diag": "v",
    "outer": "vv",
    "kron": "mm",
    "singular": "mi",
    "eigenvalue": "si",
}
PLACED = ("singular", "eigenvalue")  # (A, k): the k-th largest, from 1 on
RELATIONS = ("<=", ">=", "<", ">", "==")
_COMPARE: dict[type[ast.cmpop], str] = {ast.LtE: "<=", ast.GtE: ">=", ast.Lt: "<", ast.Gt: ">", ast.Eq: "=="}
_BINARY: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}


@dataclass(frozen=True)
class Comparison:
    """left relation right."""

    left: Expr
    relation: str
    right: Expr

    def __str__(self) -> str:
        return f"{text(self.left)} {self.relation} {text(self.right)}"


def number(value: Fraction | int) -> Expr:
    """A number as a tree."""
    return Expr("number", value=Fraction(value))


def name(symbol: str) -> Expr:
    """A name as a tree."""
    return Expr("name", name=symbol)


def parse(source: str, where: str) -> Expr:
    """The tree of a term; SpecError naming ``where`` if the text is not in the grammar."""
    return _Reader(source, where).term()


def parse_comparison(source: str, where: str) -> Comparison:
    """The tree of ``left <= right`` (or another relation); SpecError if the text is not in the grammar."""
    return _Reader(source, where).comparison()


_SIGNS = {"**": "^", "≤": "<=", "≥": ">=", "·": "*", "×": "*", "−": "-", "²": "^2", "‖": "norm(x)", "√": "sqrt(x)"}


def _slip(source: str) -> str:
    """What may have been meant by a text that is not in the grammar."""
    for sign, written in _SIGNS.items():
        if sign in source:
            return f"write {written!r} for {sign!r}"
    if not source.isascii():
        return "of other alphabets write the names of letters, such as alpha"
    if "|" in source:
        return "write Abs(x), norm(x) or norm(A) for bars"
    if "'" in source:
        return "write transpose(A)"
    for wrong, right in (("=>", ">="), ("=<", "<=")):
        if wrong in source:
            return f"{wrong!r} is no relation; write {right!r}"
    if re.search(r"(?<![<>=])=(?!=)", source):
        return "one '=' is no relation; write '==' for an equation"
    if re.search(r"\d *[A-Za-z(]|[\w)\]] +[A-Za-z]|\) *\(", source):
        return "write '*' between factors"
    return ""


class _Reader:
    def __init__(self, source: str, where: str) -> None:
        self.source, self.where, self.nodes = source, where, 0
        if len(source) > MAX_LENGTH:
            raise self.fail(f"{len(source)} characters (at most {MAX_LENGTH})")
        if "**" in source or not source.isascii() or "\\" in source or "#" in source:
            raise self.fail("a character or operator outside the grammar", _slip(source))
        self.python = " ".join(source.replace("^", "**").split())
        try:
            self.tree = ast.parse(self.python, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            raise self.fail("not an expression", _slip(source)) from None

    def fail(self, message: str, hint: str = "") -> SpecError:
        shown = self.source if len(self.source) <= 80 else self.source[:77] + "..."
        grammar = "the grammar is in bounds_spec/lemmas/README.md"
        return SpecError(f"{message} in {shown!r}", where=self.where, hint=f"{hint}; {grammar}" if hint else grammar)

    def term(self) -> Expr:
        return self.build(self.tree, 0)

    def comparison(self) -> Comparison:
        tree = self.tree
        if not isinstance(tree, ast.Compare) or len(tree.ops) != 1 or type(tree.ops[0]) not in _COMPARE:
            chain = isinstance(tree, ast.Compare) and len(tree.ops) > 1
            hint = "write a chain as a list of claims, each one comparison" if chain else ""
            raise self.fail(f"expected one comparison ({' '.join(RELATIONS)})", hint)
        left, right = self.build(tree.left, 0), self.build(tree.comparators[0], 0)
        return Comparison(left, _COMPARE[type(tree.ops[0])], right)

    def build(self, node: ast.expr, depth: int) -> Expr:
        self.nodes += 1
        if depth > MAX_DEPTH or self.nodes > MAX_NODES:
            raise self.fail(f"nested deeper than {MAX_DEPTH} or longer than {MAX_NODES} parts")
        if isinstance(node, ast.Constant) and type(node.value) in (int, float):
            try:
                return number(parse_exact(ast.get_source_segment(self.python, node) or ""))
            except ValueError as error:
                raise self.fail(str(error)) from None
        if isinstance(node, ast.Name):
            if node.id.startswith("_") or node.id in BINDERS or node.id in SCALAR or node.id in MATRIX:
                raise self.fail(f"{node.id!r} is not a name for a symbol")
            return name(node.id)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return Expr("neg", (self.build(node.operand, depth + 1),))
        if isinstance(node, ast.BinOp):
            left = self.build(node.left, depth + 1)
            right = self.build(node.right, depth + 1)
            if type(node.op) in _BINARY:
                return Expr(_BINARY[type(node.op)], (left, right))
            if isinstance(node.op, ast.Pow):
                if right.op != "number":
                    return Expr("pow", (left, right))
                if right.value.denominator != 1 or not 0 <= right.value <= MAX_POWER:
                    raise self.fail(f"a power that is neither an index nor a whole number from 0 to {MAX_POWER}")
                return Expr("^", (left,), value=right.value)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            return Expr("index", tuple(self.build(i, depth + 1) for i in inside), name=node.value.id)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
            return self.call(node.func.id, node.args, depth)
        raise self.fail("something outside the grammar", _slip(self.source))

    def call(self, function: str, arguments: list[ast.expr], depth: int) -> Expr:
        if function in ("E", "Sum") and len(arguments) == 3:
            return self.weighted(function, arguments, depth)
        if function in ("vector", "matrix"):
            return self.array(function, arguments, depth)
        if function in BINDERS:
            if len(arguments) != 4:
                raise self.fail(f"{function} takes (term, index, first, last)")
            index = self.bound(arguments[1], f"{function} takes (term, index, first, last)")
            body, lower, upper = (self.build(arguments[i], depth + 1) for i in (0, 2, 3))
            return Expr(function, (body, lower, upper), name=index)
        arity = SCALAR.get(function) or len(MATRIX.get(function, ""))
        if function in ("Max", "Min"):
            arity = max(len(arguments), 2)
        if function == "D" and len(arguments) == 2 and isinstance(arguments[0], ast.Name):
            return Expr("D", (self.build(arguments[1], depth + 1),), name=arguments[0].id)
        if not arity and len(arguments) == 1 and not function.startswith("_"):
            return Expr("apply", (self.build(arguments[0], depth + 1),), name=function)  # a function of time
        if not arity:
            raise self.fail(f"unknown function {function!r}")
        if len(arguments) != arity or any(isinstance(a, ast.Starred) for a in arguments):
            raise self.fail(f"{function} takes {arity} argument{'s' if arity > 1 else ''}")
        return Expr(function, tuple(self.build(a, depth + 1) for a in arguments))

    def bound(self, node: ast.expr, usage: str) -> str:
        """The name of a bound index."""
        if not isinstance(node, ast.Name):
            raise self.fail(usage)
        if node.id == "pi" or node.id.startswith("_"):
            raise self.fail(f"{node.id!r} is not a name for an index")
        return node.id

    def weighted(self, function: str, arguments: list[ast.expr], depth: int) -> Expr:
        """E(term, i, p) and Sum(term, i, S)."""
        body, index, weights = arguments
        if not isinstance(weights, ast.Name):
            raise self.fail(
                f"{function} of three takes (term, index, {'distribution' if function == 'E' else 'subset'})"
            )
        bound = self.bound(index, f"{function} takes a term and an index")
        parts = self.build(body, depth + 1), self.build(weights, depth + 1)
        return Expr("E" if function == "E" else "Over", parts, name=bound)

    def array(self, function: str, arguments: list[ast.expr], depth: int) -> Expr:
        """vector(term, i, n); matrix(term, i, j, m, n) is a vector of its rows."""
        usage = "vector takes (term, i, n)" if function == "vector" else "matrix takes (term, i, j, m, n)"
        places = len(arguments) // 2
        if len(arguments) != (3 if function == "vector" else 5):
            raise self.fail(usage)
        found = self.build(arguments[0], depth + places)
        for index, size in reversed([*zip(arguments[1 : 1 + places], arguments[1 + places :], strict=True)]):
            length = self.build(size, depth + 1)
            whole = length.op == "number" and length.value.denominator == 1 and length.value >= 1
            if length.op != "name" and not whole:
                raise self.fail(f"{usage}: a size is a dimension or a whole number from 1 on")
            last = number(length.value - 1) if whole else Expr("-", (length, number(1)))
            found = Expr("vector", (found, number(0), last), name=self.bound(index, usage))
        return found


# Trees.


def free_names(expr: Expr) -> set[str]:
    """Names that occur free: symbols, sequences and indices."""
    if expr.op == "name":
        return {expr.name}
    inside = [free_names(a) for a in expr.args]
    if expr.op in BINDERS or expr.op in WEIGHTED:
        inside[0].discard(expr.name)
    found = set().union(*inside)
    return found | {expr.name} if expr.op in ("index", "apply", "D") else found


def nodes(expr: Expr) -> Iterable[Expr]:
    """Every subtree, itself first."""
    yield expr
    for argument in expr.args:
        yield from nodes(argument)


def depth(expr: Expr) -> int:
    """How deep the tree is nested."""
    return 1 + max(map(depth, expr.args), default=0)


def rebuild(expr: Expr, args: Iterable[Expr]) -> Expr:
    """The same node over other arguments."""
    return Expr(expr.op, tuple(args), expr.value, expr.name)


def substitute(expr: Expr, values: Mapping[str, Expr]) -> Expr:
    """``expr`` with trees for free names. Bound indices are renamed where a tree would be captured."""
    if expr.op == "name":
        return values.get(expr.name, expr)
    if expr.op in BINDERS:
        inner = {k: v for k, v in values.items() if k != expr.name}
        bound = apart(expr, {n for value in inner.values() for n in free_names(value)})
        body, lower, upper = bound.args
        args = (substitute(body, inner), substitute(lower, values), substitute(upper, values))
        return rebuild(bound, args)
    return rebuild(expr, (substitute(a, values) for a in expr.args))


def apart(binder: Expr, taken: Collection[str]) -> Expr:
    """The same sum, product or supremum with a bound index that is none of ``taken``."""
    if binder.name not in taken:
        return binder
    body, lower, upper = binder.args
    fresh = binder.name
    while fresh in taken or fresh in free_names(body):
        fresh += "_"
    return Expr(binder.op, (substitute(body, {binder.name: name(fresh)}), lower, upper), binder.value, fresh)


def replace(expr: Expr, rewrite: Callable[[Expr], Expr | None]) -> Expr:
    """``expr`` bottom-up with every node for which ``rewrite`` gives a tree replaced by it."""
    done = rebuild(expr, (replace(a, rewrite) for a in expr.args))
    found = rewrite(done)
    return done if found is None else found


# Linear whole-number expressions of indices.

Linear = tuple[tuple[tuple[str, int], ...], int]  # ((name, coefficient), ...) sorted, constant


@lru_cache(1 << 14)
def linear(expr: Expr) -> Linear | None:
    """The linear form of an index expression, or None if it is not linear with whole coefficients."""
    found = _linear(expr)
    if found is None or any(c.denominator != 1 for c in found.values()):
        return None
    constant = int(found.pop("", Fraction(0)))
    return tuple(sorted((k, int(v)) for k, v in found.items() if v)), constant


def _linear(expr: Expr) -> dict[str, Fraction] | None:
    if expr.op == "number":
        return {"": expr.value}
    if expr.op == "name":
        return {expr.name: Fraction(1)}
    parts = [_linear(a) for a in expr.args]
    if expr.op == "neg" and parts[0] is not None:
        return {k: -v for k, v in parts[0].items()}
    if expr.op in ("+", "-") and parts[0] is not None and parts[1] is not None:
        sign = 1 if expr.op == "+" else -1
        return {k: parts[0].get(k, Fraction(0)) + sign * parts[1].get(k, Fraction(0)) for k in parts[0] | parts[1]}
    if expr.op == "*" and parts[0] is not None and parts[1] is not None:
        for a, b in ((parts[0], parts[1]), (parts[1], parts[0])):
            if set(a) <= {""}:
                factor = a.get("", Fraction(0))
                return {k: factor * v for k, v in b.items()}
    return None


def from_linear(form: Linear) -> Expr:
    """The tree of a linear form."""
    total: Expr | None = None
    for symbol, c in form[0]:
        part = name(symbol) if abs(c) == 1 else Expr("*", (number(abs(c)), name(symbol)))
        if total is None:
            total = part if c > 0 else Expr("neg", (part,))
        else:
            total = Expr("+" if c > 0 else "-", (total, part))
    if total is None:
        return number(form[1])
    if form[1]:
        total = Expr("+" if form[1] > 0 else "-", (total, number(abs(form[1]))))
    return total


def shifted(form: Linear, by: int) -> Linear:
    """The form plus a constant."""
    return form[0], form[1] + by


def size_of(vector: Expr) -> str:
    """The length of vector(term, i, n): a digit or a name."""
    last = vector.args[2]
    return str(last.value + 1) if last.op == "number" else last.args[0].name


def last_place(size: str) -> Expr:
    """The last subscript of a vector of this size; the first is 0."""
    return number(int(size) - 1) if size.isdigit() else Expr("-", (name(size), number(1)))


# Text.

_PRIORITY = {"+": 1, "-": 1, "neg": 2, "*": 2, "/": 2, "^": 4, "pow": 4}


def text(expr: Expr, priority: int = 0) -> str:
    """Text of the grammar that reads back as the same tree."""
    if expr.op == "number":
        if expr.value.denominator == 1:
            return str(expr.value) if expr.value >= 0 else f"({expr.value})"
        return f"({expr.value})" if priority > 1 or expr.value < 0 else str(expr.value)
    if expr.op == "name":
        return expr.name
    if expr.op == "index":
        return f"{expr.name}[{', '.join(text(a) for a in expr.args)}]"
    if expr.op in ("apply", "D"):
        at = text(expr.args[0])
        return f"{expr.name}({at})" if expr.op == "apply" else f"D({expr.name}, {at})"
    if expr.op in WEIGHTED:
        return f"{'E' if expr.op == 'E' else 'Sum'}({text(expr.args[0])}, {expr.name}, {text(expr.args[1])})"
    if expr.op == "vector":
        return f"vector({text(expr.args[0])}, {expr.name}, {size_of(expr)})"
    if expr.op in BINDERS:
        body, lower, upper = (text(a) for a in expr.args)
        return f"{expr.op}({body}, {expr.name}, {lower}, {upper})"
    own = _PRIORITY.get(expr.op)
    if own is None:
        return f"{expr.op}({', '.join(text(a) for a in expr.args)})"
    if expr.op == "neg":
        done = f"-{text(expr.args[0], 3)}"
    elif expr.op in ("^", "pow"):
        power = str(expr.value) if expr.op == "^" else text(expr.args[1], 5)
        done = f"{text(expr.args[0], 5)}^{power}"
    else:
        left, right = text(expr.args[0], own), text(expr.args[1], own + 1)
        done = f"{left}{expr.op}{right}" if own == 2 else f"{left} {expr.op} {right}"
    return f"({done})" if own < priority else done
