"""The expression reader: text of the small grammar in bounds_spec/README.md -> a frozen tree.

The reader executes nothing: Python's own parser builds a syntax tree, and only the node types listed
here are copied into an :class:`Expr`. Length, depth and powers are limited before anything is computed.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeVar

from ..errors import SpecError
from ..numbers import elementary
from ..numbers.exact import parse_exact

MAX_LENGTH, MAX_DEPTH, MAX_POWER = 2000, 200, 64
_GENERATORS = dict.fromkeys(elementary.FUNCTIONS, 1) | {"sqrt_two_over_pi": 0}
FUNCTIONS = _GENERATORS | {"sqrt": 1, "log": 1, "Abs": 1, "Max": None, "Min": None}  # None: two or more arguments
T = TypeVar("T")


@dataclass(frozen=True)
class Expr:
    """One node: op is "number", "name", "+", "-", "*", "/", "^", "neg" or a function's name."""

    op: str
    args: tuple[Expr, ...] = ()
    value: Fraction = Fraction(0)  # of a number; of "^" the exponent
    name: str = ""

    def __hash__(self) -> int:
        """That of the fields, computed once: trees are keys of many tables."""
        if (known := self.__dict__.get("_hash")) is None:
            known = hash((self.op, self.args, self.value, self.name))
            object.__setattr__(self, "_hash", known)
        return int(known)

    def __reduce__(self) -> tuple[type[Expr], tuple[Any, ...]]:
        """The fields alone: in another process hashes are others."""
        return Expr, (self.op, self.args, self.value, self.name)

    def names(self) -> set[str]:
        """The names that occur in it."""
        return {self.name} if self.op == "name" else set().union(*(a.names() for a in self.args))


_BINARY: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}


def parse(text: str, where: str = "expression") -> Expr:
    """The tree of ``text``; SpecError naming ``where`` if it is not in the grammar."""

    def fail(message: str) -> SpecError:
        shown = text if len(text) <= 80 else text[:77] + "..."
        return SpecError(f"{message} in {shown!r}", where=where, hint="the grammar is in bounds_spec/README.md")

    if len(text) > MAX_LENGTH:
        raise fail(f"{len(text)} characters (at most {MAX_LENGTH})")
    if "**" in text or not text.isascii():
        raise fail("a character or operator outside the grammar")
    try:
        tree = ast.parse(text.replace("^", "**").strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise fail("not an expression") from None

    def build(node: ast.expr, depth: int) -> Expr:
        if depth > MAX_DEPTH:
            raise fail(f"nested deeper than {MAX_DEPTH}")
        if isinstance(node, ast.Constant) and type(node.value) in (int, float):
            literal = ast.get_source_segment(text.replace("^", "**").strip(), node) or ""
            try:
                return Expr("number", value=parse_exact(literal))
            except ValueError as error:
                raise fail(str(error)) from None
        if isinstance(node, ast.Name):
            return Expr("name", name=node.id)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return Expr("neg", (build(node.operand, depth + 1),))
        if isinstance(node, ast.BinOp):
            left = build(node.left, depth + 1)
            if isinstance(node.op, ast.Pow):
                exponent = build(node.right, depth + 1)
                if exponent.op != "number" or exponent.value.denominator != 1 or not 0 <= exponent.value <= MAX_POWER:
                    raise fail(f"a power that is not a whole number from 0 to {MAX_POWER}")
                return Expr("^", (left,), value=exponent.value)
            if type(node.op) in _BINARY:
                return Expr(_BINARY[type(node.op)], (left, build(node.right, depth + 1)))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
            arity = FUNCTIONS.get(node.func.id, -1)
            if arity == len(node.args) or (arity is None and len(node.args) >= 2):
                return Expr(node.func.id, tuple(build(a, depth + 1) for a in node.args))
        raise fail("something outside the grammar")

    return build(tree, 0)


def fold(expr: Expr, leaf: Callable[[Expr], T], table: Mapping[str, Callable[..., T]], where: str) -> T:
    """Evaluate bottom-up: ``leaf`` for numbers and names, ``table[op](*args)`` else; "^" gets an int last."""
    if expr.op in ("number", "name"):
        return leaf(expr)
    if expr.op not in table:
        raise SpecError(f"{expr.op!r} is not allowed here", where=where)
    args = [fold(a, leaf, table, where) for a in expr.args]
    return table[expr.op](*args, int(expr.value)) if expr.op == "^" else table[expr.op](*args)


_FIELD: dict[str, Callable[..., Any]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "neg": lambda a: -a,
    "^": lambda a, n: a**n,
}


def _divide(a: Any, b: Any) -> Any:
    if b == 0:
        raise SpecError("division by zero")
    return a / b


def rational(expr: Expr, values: Mapping[str, Fraction], where: str = "expression") -> Fraction:
    """Its exact value, with ``values`` for the names."""

    def leaf(node: Expr) -> Fraction:
        if node.op == "name" and node.name not in values:
            raise SpecError(f"unknown name {node.name!r}", where=where, hint=f"known: {', '.join(values) or 'none'}")
        return values[node.name] if node.op == "name" else node.value

    return fold(expr, leaf, {**_FIELD, "/": _divide, "Abs": abs, "Max": max, "Min": min}, where)


def square(expr: Expr, values: Mapping[str, Fraction], where: str = "expression") -> Fraction:
    """The exact square of a constant built from rationals, square roots, products and quotients."""
    if expr.op == "sqrt":
        return rational(expr.args[0], values, where)
    if expr.op in ("*", "/"):
        left, right = (square(a, values, where) for a in expr.args)
        return left * right if expr.op == "*" else _divide(left, right)
    return rational(expr, values, where) ** 2


def upper(expr: Expr, values: Mapping[str, Fraction], where: str = "expression") -> Fraction:
    """A rational at least the value of a constant: exact if it is rational, else rounded up."""
    if exact_value := _rational_or_none(expr, values):
        return exact_value[0]
    with elementary.working_precision():
        return elementary.upper(enclosure(expr, {name: elementary.ball(v) for name, v in values.items()}, where))


def _rational_or_none(expr: Expr, values: Mapping[str, Fraction]) -> tuple[Fraction] | None:
    try:
        return (rational(expr, values),)
    except SpecError:
        return None


def enclosure(expr: Expr, values: Mapping[str, Any], where: str = "expression") -> Any:
    """A ball that contains the value of any expression, ``values`` being balls for the names; pi is known."""

    def leaf(node: Expr) -> Any:
        if node.op == "number":
            return elementary.ball(node.value)
        if node.name == "pi":
            return elementary.pi()
        if node.name not in values:
            raise SpecError(f"unknown name {node.name!r}", where=where, hint=f"known: {', '.join(values) or 'none'}")
        return values[node.name]

    def greatest(*balls: Any) -> Any:
        result = balls[0]
        for ball in balls[1:]:
            result = result.max(ball)
        return result

    def generator(name: str) -> Callable[..., Any]:
        return lambda *arguments: elementary.apply(name, *arguments)

    table: dict[str, Callable[..., Any]] = {name: generator(name) for name in elementary.FUNCTIONS}
    table |= _FIELD | {
        "/": lambda a, b: a / b,
        "sqrt": lambda a: a.sqrt(),
        "log": lambda a: a.log(),
        "Abs": abs,
        "Max": greatest,
        "Min": lambda *balls: -greatest(*(-b for b in balls)),
    }
    return fold(expr, leaf, table, where)


def polynomial_table(constant: Callable[[Fraction], Any], variables: Mapping[str, Any]) -> Callable[[Expr, str], Any]:
    """An evaluator of polynomials over any ring: ``constant`` embeds a rational, ``variables`` maps the names."""

    def evaluate(expr: Expr, where: str) -> Any:
        def leaf(node: Expr) -> Any:
            if node.op == "name" and node.name not in variables:
                raise SpecError(f"unknown name {node.name!r}", where=where, hint=f"known: {', '.join(variables)}")
            return variables[node.name] if node.op == "name" else constant(node.value)

        return fold(expr, leaf, {**_FIELD, "/": _quotient(constant)}, where)

    return evaluate


def _quotient(constant: Callable[[Fraction], Any]) -> Callable[[Any, Any], Any]:
    def divide(a: Any, b: Any) -> Any:
        if not b.is_constant() or b == 0:
            raise SpecError("a polynomial is divided by something that is not a nonzero number")
        return a * constant(1 / Fraction(str(b)))

    return divide


def to_smt(expr: Expr, where: str = "expression") -> str:
    """The SMT-LIB 2 term of a polynomial expression over the reals."""

    def leaf(node: Expr) -> str:
        return node.name if node.op == "name" else smt_number(node.value)

    return fold(
        expr,
        leaf,
        {
            "+": "(+ {} {})".format,
            "-": "(- {} {})".format,
            "*": "(* {} {})".format,
            "/": "(/ {} {})".format,
            "neg": "(- {})".format,
            "^": lambda a, n: "1.0" if n == 0 else a if n == 1 else "(* " + " ".join([a] * n) + ")",
        },
        where,
    )


def smt_number(value: Fraction) -> str:
    """A rational as an SMT-LIB 2 term."""
    text = f"{abs(value.numerator)}.0"
    if value.denominator != 1:
        text = f"(/ {text} {value.denominator}.0)"
    return f"(- {text})" if value < 0 else text
