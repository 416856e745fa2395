"""Whether a sequence of which finitely many entries are given can go on for ever as its hypothesis for all k says.

Entries are ordered by their subscript and, at the same subscript, by their sequences. If the bound of each entry looks
only at entries that come before it, and has a value whatever they are, the entries can be chosen one after another.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from outcome import Incomplete

from lemmas.continuation import never_negative
from lemmas.shapes import ARRAYS, BINDERS, WEIGHTED
from lemmas.terms import comparison

TOTAL = {"exp", "tanh", "sigmoid", "sin", "cos", "relu", "Abs", "Max", "Min", "inner", "outer", "kron", "diag"}
TOTAL |= {"norm", "norm_F", "norm_1", "norm_inf", "trace", "transpose", "mu_1", "mu_2", "mu_inf"}
TOTAL |= {"lambda_max", "lambda_min", "rho", "softmax", "normcdf", "gelu", "silu", "softplus", "elu"}


def check_endless(values: Any, name: str, row: Mapping[str, Any], where: str) -> None:
    """Incomplete unless the bound of each later entry has a value and looks only at entries before it."""
    left, relation, right = comparison(row["claim"], where)
    entry = left.left if isinstance(left, ast.BinOp) else left
    place = _place(entry.slice) if isinstance(entry, ast.Subscript) else None
    indices = [row["for"]] if type(row["for"]) is str else row["for"]
    doubt = Incomplete(f"{where}: that {name} can go on for ever")
    if place is None or indices != [place[0]]:
        raise doubt
    shape = values.terms.shape(right, frozenset(indices))
    if shape is None or shape != values.shape(name) or (relation == "<=" and shape != ()):
        raise doubt
    bound = _Bound(values, name, place)
    if not bound.has_value(right, frozenset(indices)):
        raise doubt
    values.beside[name] = bound.beside
    reached, new = set[str](), set(bound.beside)
    while new:
        reached |= new
        new = {n for r in new for n in values.beside.get(r, ())} - reached
    if name in reached:
        raise doubt


def _place(subscript: ast.expr) -> tuple[str, int] | None:
    """(k, c) of the subscript k + c, ("", c) of a number."""
    index, offset = "", subscript
    if isinstance(subscript, ast.Name):
        return subscript.id, 0
    if isinstance(subscript, ast.BinOp) and isinstance(subscript.op, ast.Add) and isinstance(subscript.left, ast.Name):
        index, offset = subscript.left.id, subscript.right
    natural = isinstance(offset, ast.Constant) and type(offset.value) is int and offset.value >= 0
    return (index, offset.value) if natural else None  # type: ignore[attr-defined]


def _before(subscript: ast.BinOp) -> tuple[str, int] | None:
    """(k, -c) of k - c."""
    found = _place(subscript.right)
    named = isinstance(subscript.left, ast.Name) and found is not None and found[0] == ""
    return (subscript.left.id, -found[1]) if named else None  # type: ignore[attr-defined,index]


class _Bound:
    """The bound of the entry of ``name`` at ``place``."""

    def __init__(self, values: Any, name: str, place: tuple[str, int]) -> None:
        self.values, self.name, self.place = values, name, place
        self.most: dict[str, int] = {}  # index of a sum up to k + c -> c
        self.beside: set[str] = set()  # sequences whose entries at the same subscript it looks at
        self.seen: set[str] = set()  # definitions looked at
        self.inside = ""  # the definition that is looked at

    def has_value(self, node: ast.expr, indices: frozenset[str]) -> bool:
        """Whether the term has a value for all whole numbers >= 0 as ``indices``, whatever the entries before are."""
        if isinstance(node, ast.Constant):
            return type(node.value) in (int, Fraction)
        if isinstance(node, ast.Name):
            return node.id in indices or (self._defined(node.id) if self._is_defined(node.id) else self._fixed(node))
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            return self._entry(node.value.id, node.slice, indices)
        if isinstance(node, ast.UnaryOp):
            return self.has_value(node.operand, indices)
        if isinstance(node, ast.BinOp):
            if not self.has_value(node.left, indices):
                return False
            if isinstance(node.op, ast.Div):
                return self._is_fixed(node.right, indices) and self._fixed(node)
            if isinstance(node.op, ast.Pow):
                return self._natural(node.right, indices)
            return self.has_value(node.right, indices)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self._function(node, node.func.id, indices)
        return False

    def _function(self, node: ast.Call, name: str, indices: frozenset[str]) -> bool:
        if name in ARRAYS or (name in WEIGHTED and len(node.args) == 3):
            return False
        if name in BINDERS:
            term, index, first, last = node.args  # by its shape it has four
            fresh = isinstance(index, ast.Name) and index.id not in indices and not self.values.named(index.id)
            less, most = isinstance(last, ast.BinOp) and isinstance(last.op, ast.Sub), _place(last)
            if less and self._natural(last.right, indices):  # type: ignore[attr-defined]
                most, last = _before(last), last.left  # type: ignore[attr-defined,arg-type]
            if not (fresh and self._natural(first, indices) and self._natural(last, indices)):
                return False
            if most is not None and most[0] == self.place[0]:
                self.most[index.id] = most[1]  # type: ignore[attr-defined]
            found = self.has_value(term, indices | {index.id})  # type: ignore[attr-defined]
            self.most.pop(index.id, None)  # type: ignore[attr-defined]
            return found
        if not all(self.has_value(a, indices) for a in node.args):
            return False
        if name == "power" and all(never_negative(self.values, a, frozenset()) for a in node.args):
            return True
        if name == "sqrt" and never_negative(self.values, node.args[0], frozenset()):
            return True
        return name in TOTAL or (self._is_fixed(node, indices) and self._fixed(node))

    def _is_fixed(self, node: ast.expr, indices: frozenset[str]) -> bool:
        """Whether it is the same for all indices: no entries of sequences in it, and no index."""
        parts = list(ast.walk(node))
        names = {n.id for n in parts if isinstance(n, ast.Name)}
        return not names & indices and not any(isinstance(n, ast.Subscript) for n in parts)

    def _fixed(self, node: ast.expr) -> bool:
        """True if what does not depend on indices has a value; raises if not. Of a quotient, its divisor."""
        divides = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)
        one = ast.BinOp(ast.Constant(1), ast.Div(), node.right) if divides else node  # type: ignore[attr-defined]
        self.values.terms.at({}, one)
        return True

    def _natural(self, node: ast.expr, indices: frozenset[str]) -> bool:
        """Whether it is a whole number >= 0 by its form."""
        if isinstance(node, ast.Constant):
            return type(node.value) is int and node.value >= 0
        if isinstance(node, ast.Name):
            kind = self.values.declared.get(node.id, "")
            return node.id in indices or (kind.startswith(("index", "dimension")) and self._fixed(node))
        both = isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mult))
        return both and all(self._natural(n, indices) for n in (node.left, node.right))  # type: ignore[attr-defined]

    def _entry(self, name: str, subscript: ast.expr, indices: frozenset[str]) -> bool:
        place = _place(subscript)
        if self.values.is_quantity(name) or isinstance(subscript, ast.Tuple):
            return False
        if self._is_defined(name):
            if name == self.inside:  # only one place before
                return place is not None and place[0] == self.place[0] and place[1] < self.place[1]
            return self._natural(subscript, indices) and self._defined(name)
        if name in self.values.bounded:
            if place is not None and place[0] in self.most:  # at most this place
                place = self.place[0], self.most[place[0]] + place[1]
            if self.inside or place is None or place[0] not in ("", self.place[0]) or place[1] > self.place[1]:
                return False
            if place[1] == self.place[1]:
                self.beside.add(name)
            return True
        given = {a[0] for a in self.values.places.get(name, ()) if len(a) == 1}
        first = place[1] if place is not None and place[0] in indices else 0
        return bool(given) and self._natural(subscript, indices) and set(range(first, max(given) + 1)) <= given

    def _is_defined(self, name: str) -> bool:
        return name in self.values.defined

    def _defined(self, name: str) -> bool:
        """Whether what is defined has a value at all places: it uses what is above it, and itself at places before."""
        names = [n for n, _, _ in self.values.definitions]
        if self.inside and names.index(name) >= names.index(self.inside):
            return False
        if name in self.seen:
            return True
        saved, general = (self.inside, self.place), []
        for defined, pattern, body in self.values.definitions:
            if defined != name:
                continue
            place = _place(pattern[0]) if len(pattern) == 1 else None if pattern else ("", 0)
            if place is None:
                return False
            general += [place[1]] if place[0] else []
            self.inside, self.place = name, place if place[0] else ("", -1)
            fine = self.has_value(body, frozenset({place[0]} - {""}))
            self.inside, self.place = saved
            if not fine:
                return False
            if not pattern:
                self.seen.add(name)
                return True
        if not general:
            return False
        for k in range(max(general) + 2):
            self.values.look(name, (k,))
        self.seen.add(name)
        return True
