"""Whether a sequence can go on within its range for ever as its hypothesis allows."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from outcome import Incomplete

from lemmas.comparisons import holds
from lemmas.kinds import SCALAR
from lemmas.sequences import SHIFT, is_square
from lemmas.shapes import ARRAYS, BINDERS
from lemmas.terms import comparison


def check_continuation(values: Any, name: str, row: Mapping[str, Any], where: str) -> None:
    """Incomplete unless the entries of the sequence can be as its hypothesis says for ever.

    What is at most a term, or the root of one, is in its range if the term is never negative. Otherwise the
    sequence goes on with zeros, if the hypothesis allows that: at the places that meet given entries, and at one
    place beyond, where the term is the same for all later ones.
    """
    match = SCALAR.fullmatch(values.declared.get(name, ""))
    ranged = match is not None and match[4] is not None
    left, relation, right = comparison(row["claim"], where)
    if not ranged and not is_square(left):
        return
    fits = match is None or not ranged or (match[3] == ">=" and Fraction(match[4]) <= 0)
    if fits and never_negative(values, right, frozenset()):
        return
    indices = [row["for"]] if type(row["for"]) is str else row["for"]
    if not fits or relation != "<=" or len(indices) != 1 or not settles(values, right, indices[0], name):
        raise Incomplete(f"{where}: that {name} can go on within its range")
    saved, values.memo, values.zero = values.memo, {}, name
    for k in range(values.reach + 2 * SHIFT):
        if not holds(values.terms.at({indices[0]: k}, left), "<=", values.terms.at({indices[0]: k}, right)):
            raise Incomplete(f"{where}: that {name} can go on within its range")
    values.memo, values.zero = saved, ""


def settles(values: Any, node: ast.AST, index: str, name: str) -> bool:
    """Whether a term is the same for all k from some place on: k only in subscripts k + c of free sequences, which
    go on with their last entry, and of ``name``, which goes on with 0."""
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        entry, inside = node.value.id, node.slice
        if isinstance(inside, ast.BinOp) and isinstance(inside.op, ast.Add):
            small = isinstance(inside.right, ast.Constant) and type(inside.right.value) is int
            if not small or not 0 <= inside.right.value < SHIFT:  # type: ignore[attr-defined]
                return False
            inside = inside.left
        computed = (entry in values.bounded and entry != name) or entry in values.defined or values.is_quantity(entry)
        return isinstance(inside, (ast.Name, ast.Constant)) and not computed
    if isinstance(node, ast.Name):
        return node.id != index
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in (*BINDERS, "E", *ARRAYS):
        return False
    return all(settles(values, child, index, name) for child in ast.iter_child_nodes(node))


def never_negative(values: Any, node: ast.expr, assumed: frozenset[str]) -> bool:
    """Whether the form of a term shows that it is not negative. What is defined is so by induction: its start is,
    and so is its step, as long as what came before is (``assumed``)."""
    if isinstance(node, ast.Constant):
        return type(node.value) in (int, Fraction) and node.value >= 0  # type: ignore[operator]
    if isinstance(node, ast.BinOp):
        if isinstance(node.op, ast.Pow):
            even = isinstance(node.right, ast.Constant) and type(node.right.value) is int
            if even and node.right.value % 2 == 0:  # type: ignore[attr-defined]
                return True
            return never_negative(values, node.left, assumed)
        if isinstance(node.op, (ast.Add, ast.Mult, ast.Div)):
            return never_negative(values, node.left, assumed) and never_negative(values, node.right, assumed)
        return False
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        name = node.func.id
        if name in ("Sum", "Product", "Min") and node.args:
            parts = node.args if name == "Min" else node.args[:1]
            return all(never_negative(values, part, assumed) for part in parts)
        if name == "Max":
            return any(never_negative(values, part, assumed) for part in node.args)
        return name in (
            "sqrt",
            "exp",
            "Abs",
            "Sup",
            "relu",
            "sigmoid",
            "softplus",
            "normcdf",
            "singular",
            "norm",
            "norm_F",
            "norm_1",
            "norm_inf",
            "rho",
            "power",
        )
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        node = node.value
    if not isinstance(node, ast.Name):
        return False
    name = node.id
    if name in assumed or values.is_quantity(name):
        return True
    if name in values.defined:
        bodies = [body for defined, _, body in values.definitions if defined == name]
        return all(never_negative(values, body, assumed | {name}) for body in bodies)
    match = SCALAR.fullmatch(values.declared.get(name, ""))
    if match is None:
        return False
    return match[1] in ("index", "dimension") or (match[4] is not None and Fraction(match[4]) >= 0)
