"""Hypotheses by which sequences go on, and those that are alike at all later places: both told by their form."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from outcome import Incomplete, Malformed
from reading import texts

from lemmas.kinds import SCALAR
from lemmas.shapes import BINDERS
from lemmas.terms import comparison

SHIFT = 8  # c in u[k + c] is smaller


def bounded_sequence(row: Any, declared: Mapping[str, str]) -> str:
    """u for a hypothesis u[k + 1] <= term, u[0] == term or u[k + 1]^2 == term, by which u can be continued; "" for any
    other, such as the square of a matrix, which does not say what the matrix is."""
    if type(row) is not dict or type(row.get("claim")) is not str:
        raise Malformed("lemma.hypotheses: a table with 'claim'")
    left, relation, right = comparison(row["claim"], "lemma.hypotheses")
    square = relation == "==" and is_square(left)
    if square:
        left = left.left  # type: ignore[attr-defined]
    if square and isinstance(left, ast.Subscript) and isinstance(left.value, ast.Name):
        kind = declared.get(left.value.id)
        if kind is not None and not SCALAR.fullmatch(kind):
            return ""
    if relation not in ("<=", "==") or not isinstance(left, ast.Subscript) or not isinstance(left.value, ast.Name):
        return ""
    indices = row.get("for", [])
    indices = {indices} if isinstance(indices, str) else set(texts(indices, "lemma.hypotheses"))
    inside = left.slice.elts if isinstance(left.slice, ast.Tuple) else [left.slice]
    if {n.id for i in inside for n in ast.walk(i) if isinstance(n, ast.Name)} != indices:
        return ""
    if not all(_moves_on(i) for i in inside):
        return ""  # such as u[0*k]: then the hypothesis is about a given entry again and again
    ahead = isinstance(inside[0], ast.BinOp) and isinstance(inside[0].op, ast.Add)
    return left.value.id if ahead or not _looks_at_itself(left, right) else ""


def _looks_at_itself(entry: ast.Subscript, node: ast.AST) -> bool:
    """Whether u occurs in the bound of u[k] other than as u[i] in a sum or product over i up to k - c, c > 0."""
    own = entry.value.id if isinstance(entry.value, ast.Name) else ""
    if isinstance(node, ast.Name):
        return node.id == own
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in BINDERS:
        parts = node.args
        if len(parts) == 4 and isinstance(parts[1], ast.Name) and _is_before(parts[3], entry.slice):
            return _looks_at_itself(entry, parts[2]) or _beside(own, parts[1].id, parts[0])
    return any(_looks_at_itself(entry, child) for child in ast.iter_child_nodes(node))


def _is_before(node: ast.expr, place: ast.expr) -> bool:
    """Whether it is k - c, c > 0, where the place is k."""
    less = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub) and isinstance(node.left, ast.Name)
    same = less and isinstance(place, ast.Name) and node.left.id == place.id  # type: ignore[attr-defined]
    shift = node.right if isinstance(node, ast.BinOp) else None
    return same and isinstance(shift, ast.Constant) and type(shift.value) is int and shift.value > 0


def _beside(name: str, index: str, node: ast.AST) -> bool:
    """Whether the name occurs other than with this index as its subscript."""
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == name:
        return not (isinstance(node.slice, ast.Name) and node.slice.id == index)
    if isinstance(node, ast.Name):
        return node.id == name
    return any(_beside(name, index, child) for child in ast.iter_child_nodes(node))


def is_square(node: ast.expr) -> bool:
    """Whether it is term^2."""
    power = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow) and isinstance(node.right, ast.Constant)
    return power and type(node.right.value) is int and node.right.value == 2  # type: ignore[attr-defined]


def _moves_on(subscript: ast.expr) -> bool:
    """Whether a subscript is k, k + c or c, c >= 0: a larger k then means a later entry."""
    if isinstance(subscript, ast.BinOp) and isinstance(subscript.op, ast.Add) and isinstance(subscript.left, ast.Name):
        subscript = subscript.right
        return isinstance(subscript, ast.Constant) and type(subscript.value) is int
    return isinstance(subscript, ast.Name) or (isinstance(subscript, ast.Constant) and type(subscript.value) is int)


def pointwise(sides: list[ast.expr], indices: list[str], values: Any, where: str) -> None:
    """Incomplete unless the hypothesis speaks of its indices only by entries k + c of free sequences: where k is beyond
    the given entries these are all alike, and so is what it says."""
    plain, subscripts = 0, 0
    for side in sides:
        for node in ast.walk(side):
            if isinstance(node, ast.Subscript):
                inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
                name = node.value.id if isinstance(node.value, ast.Name) else ""
                computed = name in values.bounded or name in values.defined or values.is_quantity(name)
                computed = computed or values.is_array(name)
                if computed or not ((len(inside) == 1 and _is_shift(inside[0])) or all(map(_is_name, inside))):
                    raise Incomplete(f"{where}: that it holds for all {', '.join(indices)}")
                subscripts += sum(isinstance(n, ast.Name) and n.id in indices for i in inside for n in ast.walk(i))
            plain += isinstance(node, ast.Name) and node.id in indices
    if plain != subscripts:
        raise Incomplete(f"{where}: that it holds for all {', '.join(indices)}")


def _is_name(subscript: ast.expr) -> bool:
    return isinstance(subscript, ast.Name)


def _is_shift(subscript: ast.expr) -> bool:
    """Whether a subscript is k + c or c, with a small c."""
    if isinstance(subscript, ast.BinOp) and isinstance(subscript.op, ast.Add) and _is_name(subscript.left):
        subscript = subscript.right
    constant = isinstance(subscript, ast.Constant) and type(subscript.value) is int
    return constant and 0 <= subscript.value < SHIFT  # type: ignore[attr-defined]
