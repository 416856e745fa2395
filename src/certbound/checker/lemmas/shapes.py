"""The shape of a term's value, read off its form: () of a number, (n,) of a vector, (m, n) of a matrix."""

from __future__ import annotations

import ast
from collections.abc import Callable
from fractions import Fraction

Shape = tuple[int, ...] | None  # None: not known
NUMBERS = {"sqrt", "exp", "log", "tanh", "sigmoid", "sin", "cos", "relu", "Abs", "Max", "Min", "Sup"}
NUMBERS |= {"normcdf", "gelu", "silu", "softplus", "elu"}
OF_SQUARE = ("trace", "mu_1", "mu_2", "mu_inf", "lambda_max", "lambda_min", "rho")
BINDERS = ("Sum", "Product", "Sup")
PLACED = ("singular", "eigenvalue")  # of a matrix and a place
WEIGHTED = {"E": "distribution", "Sum": "subset"}  # of three arguments: a term, an index, the weights
ARRAYS = {"vector": 1, "matrix": 2}  # of a term, this many indices, and as many sizes
TAKEN = {*NUMBERS, *OF_SQUARE, *BINDERS, *PLACED, *ARRAYS, "D", "power", "inverse", "eye", "ones", "diag"}
TAKEN |= {"norm", "norm_F", "norm_1", "norm_inf", "inner", "outer", "kron", "transpose", "softmax"}


def shape_of(node: ast.expr, bound: frozenset[str], named: Callable[..., Shape]) -> Shape:
    """The shape; None unless every part fits together. ``bound``: indices; ``named(name)``: of a symbol or
    the members of a sequence, ``named(name, n)``: of what it is with n subscripts."""
    if isinstance(node, ast.Constant):
        return () if type(node.value) in (int, Fraction) else None
    if isinstance(node, ast.Name):
        return () if node.id in bound else named(node.id)
    if isinstance(node, ast.Subscript):
        places = len(node.slice.elts) if isinstance(node.slice, ast.Tuple) else 1
        return named(node.value.id, places) if isinstance(node.value, ast.Name) else None
    if isinstance(node, ast.UnaryOp):
        return shape_of(node.operand, bound, named)
    if isinstance(node, ast.BinOp):
        return _of_two(node.op, shape_of(node.left, bound, named), shape_of(node.right, bound, named))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
        name, args = node.func.id, node.args
        if name in WEIGHTED and len(args) == 3:
            one = named(args[2].id) if isinstance(args[2], ast.Name) else None
            index = args[1].id if isinstance(args[1], ast.Name) else ""
            return None if one is None or len(one) != 1 or not index else shape_of(args[0], bound | {index}, named)
        if name in ARRAYS:
            return None  # its sizes are known where it has a value
        if name in BINDERS:
            if len(args) != 4 or not isinstance(args[1], ast.Name):
                return None
            bound, args = bound | {args[1].id}, args[:1]
        shapes = [shape_of(a, bound, named) for a in args]
        return None if None in shapes else _of_function(name, args, [s for s in shapes if s is not None])
    return None


def _of_two(op: ast.operator, a: Shape, b: Shape) -> Shape:
    if a is None or b is None:
        return None
    if isinstance(op, (ast.Add, ast.Sub)):
        return a if a == b else None
    if isinstance(op, ast.Mult):
        if a == () or b == ():
            return a or b
        return (a[0], *b[1:]) if len(a) == 2 and a[1] == b[0] else None
    if isinstance(op, ast.Div):
        return a if b == () else None
    square = a == () or (len(a) == 2 and a[0] == a[1])
    return a if isinstance(op, ast.Pow) and b == () and square else None


def _of_function(name: str, args: list[ast.expr], shapes: list[tuple[int, ...]]) -> Shape:
    a = shapes[0]
    if name in NUMBERS:
        return () if all(s == () for s in shapes) and (len(shapes) == 1 or name in ("Max", "Min")) else None
    if name == "power":
        return () if shapes == [(), ()] else None
    if name in ("inner", "outer"):
        if [len(s) for s in shapes] != [1, 1] or (name == "inner" and a != shapes[1]):
            return None
        return () if name == "inner" else (a[0], shapes[1][0])
    if name == "kron":
        fits = [len(s) for s in shapes] == [2, 2]
        return (a[0] * shapes[1][0], a[1] * shapes[1][1]) if fits else None
    if name in PLACED:
        fits = len(shapes) == 2 and len(a) == 2 and shapes[1] == ()
        return () if fits and (name == "singular" or a[0] == a[1]) else None
    if len(shapes) != 1:
        return None
    square = len(a) == 2 and a[0] == a[1]
    if name == "Sum" or (name == "Product" and (square or a == ())):
        return a
    if name in ("norm", "norm_F", "norm_1", "norm_inf"):
        return () if a else None
    if name in OF_SQUARE:
        return () if square else None
    if name == "transpose":
        return a[::-1] if len(a) == 2 else None
    if name == "inverse":
        return a if square else None
    if name == "diag":
        return a * 2 if len(a) == 1 else None
    if name == "softmax":
        return a if len(a) == 1 else None
    if name in ("eye", "ones") and isinstance(args[0], ast.Constant) and type(args[0].value) is int:
        return (args[0].value,) * (2 if name == "eye" else 1)
    return None
