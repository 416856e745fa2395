"""Signs that the form of a term shows."""

from __future__ import annotations

from collections.abc import Mapping

from ...expressions.expression import Expr
from ...lemma_language.kinds import REAL, Symbol, infer

_NEVER_NEGATIVE = {"exp", "sqrt", "Abs", "Sup", "relu", "sigmoid", "norm", "norm_F", "norm_1", "norm_inf", "rho"}
_NEVER_NEGATIVE |= {"eye", "ones", "softmax", "softplus", "normcdf", "singular"}
_KEEP_SIGN = {"+", "*", "/", "inner", "trace", "transpose", "diag", "outer", "kron"}


def nonnegative(expr: Expr, symbols: Mapping[str, Symbol]) -> bool:
    """Whether a number, or every entry of a vector or matrix, is >= 0 by its form."""
    op = expr.op
    if op == "number":
        return expr.value >= 0
    if op in ("name", "index", "apply"):
        symbol = symbols.get(expr.name)
        if symbol is None:
            return False
        return symbol.kind in ("index", "dimension") or (symbol.lower is not None and symbol.lower >= 0)
    if op in ("^", "pow"):
        even = op == "^" and expr.value % 2 == 0 and infer(expr, symbols, "proof") == REAL
        return even or nonnegative(expr.args[0], symbols)
    if op == "power":  # of any base it is not negative where it has a value, but that would be shown by its sign
        return nonnegative(expr.args[0], symbols)
    if op in ("Sum", "Product", "vector"):
        body, start, _ = expr.args  # from a place below 0 on the index would be negative
        return nonnegative(start, symbols) and nonnegative(body, {**symbols, expr.name: Symbol(expr.name, "index")})
    return op in _NEVER_NEGATIVE or (op in _KEEP_SIGN and all(nonnegative(a, symbols) for a in expr.args))
