"""Derivatives with respect to time of terms built from functions of it, as terms; for rule M29."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.grammar import free_names, nodes, number, text
from ...lemma_language.kinds import Symbol, infer

# Of numbers and vectors: all are continuous where they are defined.
_CONTINUOUS = {"+", "-", "neg", "*", "/", "^", "sqrt", "exp", "log", "tanh", "sigmoid", "sin", "cos", "Abs"}
_CONTINUOUS |= {"norm", "inner", "transpose", "apply", "number", "name", "normcdf", "gelu", "silu", "softplus", "elu"}
_CONTINUOUS |= {"power"}  # for a fixed exponent


class Clock:
    """Says what of a term depends on time, and differentiates it from the right."""

    def __init__(self, symbols: Mapping[str, Symbol]) -> None:
        self.symbols = symbols
        self.time = next((s.name for s in symbols.values() if s.time), "")
        self.functions = {s.name for s in symbols.values() if s.function}

    def moves(self, expr: Expr) -> bool:
        """Whether the term can change with time."""
        return any(
            (n.op == "name" and n.name == self.time) or (n.op in ("apply", "D") and self.time in free_names(n.args[0]))
            for n in nodes(expr)
        )

    def continuous(self, expr: Expr) -> None:
        """SpecError unless the term is a continuous function of time wherever it is defined."""
        if not self.moves(expr):
            return
        if expr.op not in _CONTINUOUS:
            raise SpecError(f"{text(expr)[:80]}: not shown to be continuous in time")
        if expr.op == "apply" and self.symbols[expr.name].function == "any function":
            raise SpecError(f"{text(expr)}: any function need not be continuous")
        if expr.op == "power" and self.moves(expr.args[1]):
            raise SpecError(f"{text(expr)[:80]}: a power whose exponent depends on time need not be continuous at 0")
        if expr.op == "norm" and self._kind(expr.args[0]) != "vector":
            raise SpecError(f"{text(expr)[:80]}: norms are taken of vectors here")
        for argument in expr.args:
            if expr.op != "apply":
                self.continuous(argument)

    def _kind(self, expr: Expr) -> str:
        return infer(expr, self.symbols, "proof")[0]

    def derivative(self, expr: Expr) -> Expr:
        """The right derivative of a continuous number or vector. A root, a norm and an absolute value have it where
        they are not 0; elsewhere the term that is returned is not defined. Raises SpecError."""
        op, args = expr.op, expr.args
        if op == "name" and expr.name == self.time:
            return number(1)
        if op == "apply" and self.moves(expr):
            if self.symbols[expr.name].function != "function":
                raise SpecError(f"{text(expr)}: it need not have a derivative")
            return Expr("D", args, name=expr.name)
        if op in ("+", "-"):
            moving = [self.moves(a) for a in args]
            if all(moving):
                return Expr(op, (self.derivative(args[0]), self.derivative(args[1])))
            if not any(moving):
                return self._zero(expr)
            only = self.derivative(args[0] if moving[0] else args[1])
            return only if moving[0] or op == "+" else Expr("neg", (only,))
        if not self.moves(expr):
            return self._zero(expr)
        if op == "neg":
            return Expr("neg", (self.derivative(args[0]),))
        if op == "*":
            parts = [
                Expr("*", (self.derivative(args[0]), args[1])) if self.moves(args[0]) else None,
                Expr("*", (args[0], self.derivative(args[1]))) if self.moves(args[1]) else None,
            ]
            terms = [p for p in parts if p is not None]
            return terms[0] if len(terms) == 1 else Expr("+", (terms[0], terms[1]))
        if op == "/":
            below = args[1]
            first = Expr("/", (self.derivative(args[0]), below)) if self.moves(args[0]) else self._zero(expr)
            if not self.moves(below):
                return first
            second = Expr("*", (Expr("/", (args[0], Expr("^", (below,), Fraction(2)))), self.derivative(below)))
            return Expr("-", (first, second))
        if op == "^" and self._kind(expr) != "real":
            raise SpecError(f"{text(expr)[:80]}: of matrices only products are differentiated, not powers")
        if op == "^":
            power = Expr("*", (number(expr.value), Expr("^", args, expr.value - 1))) if expr.value else number(0)
            return Expr("*", (power, self.derivative(args[0]))) if expr.value else number(0)
        if op == "inner":
            return Expr("+", (self._inner(args[0], args[1]), self._inner(args[1], args[0])))
        if op == "norm":
            return Expr("/", (self._inner(args[0], args[0]), expr))
        if op == "transpose":
            return Expr("transpose", (self.derivative(args[0]),))
        return Expr("*", (self._outer(expr), self.derivative(args[0])))

    def _zero(self, expr: Expr) -> Expr:
        return number(0) if self._kind(expr) == "real" else Expr("*", (number(0), expr))

    def _inner(self, moving: Expr, other: Expr) -> Expr:
        return Expr("inner", (self.derivative(moving), other)) if self.moves(moving) else number(0)

    def _outer(self, expr: Expr) -> Expr:
        """The derivative of a function of one number at its argument."""
        inside = expr.args[0]
        square = Expr("^", (expr,), Fraction(2))
        if expr.op == "power" and not self.moves(expr.args[1]):
            less = Expr("-", (expr.args[1], number(1)))
            return Expr("*", (expr.args[1], Expr("power", (inside, less))))
        if expr.op == "exp":
            return expr
        if expr.op == "log":
            return Expr("/", (number(1), inside))
        if expr.op == "sqrt":
            return Expr("/", (number(1), Expr("*", (number(2), expr))))
        if expr.op == "Abs":
            return Expr("/", (inside, expr))
        if expr.op == "tanh":
            return Expr("-", (number(1), square))
        if expr.op == "sigmoid":
            return Expr("-", (expr, square))
        if expr.op == "softplus":
            return Expr("sigmoid", (inside,))
        if expr.op == "sin":
            return Expr("cos", (inside,))
        if expr.op == "cos":
            return Expr("neg", (Expr("sin", (inside,)),))
        raise SpecError(f"{text(expr)[:80]}: no derivative of it is known")
