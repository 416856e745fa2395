"""The one door to sympy: symbols as numbers for the calculus, weighted AM-GM, printing, rigorous evaluation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from typing import Any, Protocol, TypeVar

import sympy

from ..errors import CertboundError
from ..numbers.elementary import arb_upper
from .expression import Expr, fold

Symbolic = Any  # a sympy expression; sympy carries no type information
Value = TypeVar("Value")


def to_sympy(expr: Expr, values: Mapping[str, Any], where: str) -> Symbolic:
    """The exact sympy expression of a constant or definition of bounds_spec; ``values``: rationals or symbols."""

    def leaf(node: Expr) -> Symbolic:
        if node.name == "pi":
            return sympy.pi
        value = values[node.name] if node.op == "name" else node.value
        if isinstance(value, sympy.Basic):
            return value
        return sympy.Rational(value.numerator, value.denominator)

    table = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
        "neg": lambda a: -a,
        "^": lambda a, n: a**n,
        "sqrt": sympy.sqrt,
        "log": sympy.log,
        "Abs": abs,
        "Max": sympy.Max,
        "Min": sympy.Min,
        "exp": sympy.exp,
        "tanh": sympy.tanh,
        "erf": sympy.erf,
        "arctan": sympy.atan,
        "sin": sympy.sin,
        "cos": sympy.cos,
    }
    return fold(expr, leaf, table, where)


def symbol(name: str) -> Symbolic:
    """A nonnegative symbol."""
    return sympy.Symbol(name, nonnegative=True)


@dataclass
class SymbolicArithmetic:
    """Arithmetic for bounds.rules over sympy: bounds stay polynomials in the symbols of norms.

    Irrational constants are kept as symbols of their own (``constants``: symbol -> exact value), so that expanding
    a polynomial is fast; finish() puts the values back.
    """

    zero: Symbolic = sympy.S.Zero
    one: Symbolic = sympy.S.One
    constants: dict[Symbolic, Symbolic] = field(default_factory=dict)

    def constant(self, value: Symbolic) -> Symbolic:
        """``value`` as a number of this arithmetic."""
        value = sympy.nsimplify(value) if value.is_Rational else value
        if value.is_Rational:
            return value
        for known, existing in self.constants.items():
            if existing == value:
                return known
        fresh = sympy.Symbol(f"_k{len(self.constants)}", positive=True)
        self.constants[fresh] = value
        return fresh

    def norm(self, values: Sequence[Symbolic]) -> Symbolic:
        """The exact Euclidean norm of constants; for anything else the sum, which is at least the norm."""
        if all(v.free_symbols <= set(self.constants) for v in values):
            return self.constant(sympy.sqrt(sum(self.finish(v) ** 2 for v in values)))
        return sum(values, self.zero)

    def least(self, values: Sequence[Symbolic]) -> Symbolic:
        """The first of several valid bounds: symbols cannot be compared."""
        return values[0]

    def finish(self, expression: Symbolic) -> Symbolic:
        """``expression`` with the constants' exact values."""
        return expression.subs(self.constants)


def on_ball(polynomial: Symbolic, norms: Sequence[Symbolic], radius: Symbolic, *, sharpen: bool) -> Symbolic:
    """An upper bound of a polynomial with nonnegative coefficients over sum of norms^2 <= radius^2.

    Plain: every norm is at most radius. Sharpened: weighted AM-GM, monomial by monomial,
    prod n_j^e_j <= radius^E prod (e_j / E)^(e_j / 2) with E = sum e_j (proofs/rules.md, R9).
    """
    if not sharpen:
        return sympy.expand(polynomial.subs(dict.fromkeys(norms, radius)))
    total = sympy.Integer(0)
    for exponents, coefficient in sympy.Poly(sympy.expand(polynomial), *norms).terms():
        degree = sum(exponents)
        factor = sympy.Integer(1)
        for e in exponents:
            if e:
                factor *= sympy.Rational(e, degree) ** sympy.Rational(e, 2)
        total += coefficient * factor * radius**degree
    return total


def norm(values: Sequence[Symbolic]) -> Symbolic:
    """The Euclidean norm, equal values written once."""
    if len(values) == 1:
        return values[0]
    return sympy.sqrt(sum((v**2 for v in values), sympy.Integer(0)))


def root(value: Symbolic) -> Symbolic:
    """The square root."""
    return sympy.sqrt(value)


def rational(value: Fraction) -> Symbolic:
    """A rational as a sympy number."""
    return sympy.Rational(value.numerator, value.denominator)


def collect(expression: Symbolic, variable: Symbolic) -> Symbolic:
    """A polynomial ordered by powers of ``variable``, coefficients factored."""
    return sympy.collect(sympy.expand(expression), variable, sympy.factor_terms)


def text(expression: Symbolic) -> str:
    """One line of plain text."""
    return str(expression)


def latex(expression: Symbolic) -> str:
    """LaTeX without surrounding dollars; theta_bar and x (the input's norm) in their usual notation."""
    names = {symbol("theta_bar"): r"\bar\theta", symbol("x"): r"\|x\|"}
    return str(sympy.latex(expression, symbol_names=names))


def mathml(expression: Symbolic) -> str:
    """Presentation MathML, without the surrounding math element."""
    return str(sympy.mathml(expression, printer="presentation"))


def variable(name: str) -> Symbolic:
    """A real symbol."""
    return sympy.Symbol(name, real=True)


def symbols(expression: Symbolic) -> set[Symbolic]:
    """The symbols an expression depends on."""
    return set(expression.free_symbols)


def upper(expression: Symbolic, values: Mapping[Symbolic, Fraction]) -> Fraction:
    """A rational at least the expression's value at ``values`` (ball arithmetic). CertboundError if symbols remain."""
    exact = {name: rational(value) for name, value in values.items()}
    return arb_upper(lambda arb: _ball(expression.subs(exact), arb))


def _ball(node: Symbolic, arb: Any) -> Any:
    if node.is_Rational:
        return arb(int(node.p)) / arb(int(node.q))
    if node.is_Add or node.is_Mul:
        parts = [_ball(a, arb) for a in node.args]
        total = parts[0]
        for part in parts[1:]:
            total = total + part if node.is_Add else total * part
        return total
    if node.is_Pow and node.exp.is_Rational:
        base = _ball(node.base, arb)
        return base ** int(node.exp.p) if node.exp.q == 1 else base.sqrt() ** int(node.exp.p)
    if node is sympy.pi:
        return arb.pi()
    if isinstance(node, sympy.log):
        return _ball(node.args[0], arb).log()
    raise CertboundError(f"no value for {node}", hint="give numbers for every symbol")


class PositiveArithmetic(Protocol[Value]):
    """Operations on nonnegative values, none of which can lower the result when an operand is raised."""

    def constant(self, value: Fraction) -> Value: ...
    def argument(self, name: str) -> Value: ...
    def plus(self, a: Value, b: Value) -> Value: ...
    def times(self, a: Value, b: Value) -> Value: ...
    def root(self, a: Value) -> Value: ...


def positive(expression: Symbolic, ops: PositiveArithmetic[Value]) -> Value:
    """``expression`` by ``ops``: its largest parts without symbols are constants, given as rationals at least as large.

    CertboundError unless everything else is a sum, a product or a positive power of nonnegative parts: a negative
    constant or a quotient would turn a value that is rounded up into one that is too small.
    """
    if not expression.free_symbols:
        if upper(-expression, {}) > 0:
            raise CertboundError(f"the constant {expression} is not known to be at least 0")
        return ops.constant(upper(expression, {}))
    if expression.is_Symbol:
        return ops.argument(expression.name)
    if expression.is_Add or expression.is_Mul:
        fixed = [a for a in expression.args if not a.free_symbols]
        moving = [positive(a, ops) for a in expression.args if a.free_symbols]
        parts = [positive(expression.func(*fixed), ops), *moving] if fixed else moving
        return reduce(ops.plus if expression.is_Add else ops.times, parts)
    if expression.is_Pow and expression.exp.is_Rational and expression.exp > 0 and expression.exp.q in (1, 2):
        base = positive(expression.base, ops)
        return _power(base if expression.exp.q == 1 else ops.root(base), int(expression.exp.p), ops)
    raise CertboundError(f"no sum, product or positive power: {expression}")


def _power(base: Value, exponent: int, ops: PositiveArithmetic[Value]) -> Value:
    if exponent == 1:
        return base
    if exponent % 2:
        return ops.times(_power(base, exponent - 1, ops), base)
    half = _power(base, exponent // 2, ops)
    return ops.times(half, half)
