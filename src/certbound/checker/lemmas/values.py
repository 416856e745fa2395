"""What the certificate says of a lemma's symbols, and what the lemma's definitions and hypotheses make of it."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from arithmetic.intervals import Interval, pi, point, root
from outcome import Incomplete, Malformed, Rejected
from reading import number

from lemmas.functions import Functions
from lemmas.kinds import BOUNDED, DIMENSION, SCALAR, SHAPED, WEIGHTS
from lemmas.network import QUANTITIES, Network
from lemmas.sequences import bounded_sequence, is_square
from lemmas.shapes import Shape, shape_of
from lemmas.terms import MAX_RANGE, Terms, comparison, shape, tree

Key = tuple[str, tuple[int, ...]]


class Absent(Malformed):
    """An entry of a sequence that is not given; ``beyond``: past all that are."""

    def __init__(self, message: str, name: str, beyond: bool) -> None:
        super().__init__(message)
        self.name, self.beyond = name, beyond


class Values:
    """The certificate's values for the lemma's symbols; what the lemma defines is computed.

    A sequence continues with its last given entry, unless a hypothesis bounds it (``bounded``).
    """

    def __init__(self, lemma: Mapping[str, Any], given: Mapping[str, Any], network: Any = None) -> None:
        self.declared: dict[str, str] = {}
        self.entries: dict[str, str] = {}  # vector or matrix -> how its entries compare with 0
        self.weights: dict[str, str] = {}  # vector -> distribution, subset
        self.functions = Functions(lemma.get("symbols", {}))
        if network is not None and self.functions.clock:
            raise Incomplete("functions of time beside a network")
        for name, kind in lemma.get("symbols", {}).items():
            if name in self.functions.kinds:
                continue
            kind = "real >= 0" if name == self.functions.clock else kind
            if type(kind) is str and (match := BOUNDED.fullmatch(kind)):
                kind, self.entries[name] = match.groups()
            if type(kind) is str and (match := WEIGHTS.fullmatch(kind)):
                self.weights[name], kind = match[1], f"vector {match[2]}"
            if type(kind) is not str or not (SCALAR.fullmatch(kind) or SHAPED.fullmatch(kind)):
                raise Malformed(f"lemma.symbols.{name}: not a kind of symbol")
            if network is not None and name in QUANTITIES:
                raise Malformed(f"lemma.symbols.{name}: declared by [network]")
            self.declared[name] = kind
        self.given: dict[Key, Any] = {}
        for text, value in given.items():
            if text in self.functions.kinds:
                self.functions.read(text, value)
                continue
            match = re.fullmatch(r"(\w+)(?:\[(\d{1,3}(?:, \d{1,3})*)\])?", text, re.ASCII)
            if not match or match[1] not in self.declared:
                raise Malformed(f"certificate.values: {text!r} is not a symbol of the lemma, or an entry of one")
            at = tuple(int(i) for i in match[2].split(", ")) if match[2] else ()
            self.given[match[1], at] = _read(value, text)
        self.places: dict[str, list[tuple[int, ...]]] = {}  # of a sequence, those that are given, in order
        for name, at in sorted(self.given):
            self.places.setdefault(name, []).append(at)
        self.reach = max((i for _, at in self.given for i in at), default=0)
        self.definitions: list[tuple[str, list[ast.expr], ast.expr]] = []
        for left, right in lemma.get("define", {}).items():
            pattern, where = tree(left, "lemma.define"), f"lemma.define.{left}"
            inside: list[ast.expr] = []
            if isinstance(pattern, ast.Subscript) and isinstance(pattern.value, ast.Name):
                inside = pattern.slice.elts if isinstance(pattern.slice, ast.Tuple) else [pattern.slice]
                pattern = pattern.value
            if not isinstance(pattern, ast.Name) or type(right) is not str:
                raise Malformed(f"{where}: not a definition")
            if pattern.id in self.declared or pattern.id in self.functions.kinds:
                raise Malformed(f"{where}: {pattern.id!r} is declared as a symbol, and may be any of its kind")
            if network is not None and pattern.id in QUANTITIES:
                raise Malformed(f"{where}: {pattern.id!r} is declared by [network]")
            self.definitions.append((pattern.id, inside, tree(right, where)))
        self.defined = {name for name, _, _ in self.definitions}
        if "pi" in self.declared or "pi" in self.defined:
            raise Malformed("lemma.symbols: pi is a number")
        self.functions.define(self.definitions)
        bounded = {bounded_sequence(row, self.declared) for row in lemma.get("hypotheses", [])}
        self.bounded = {n for n in bounded if n and not self.is_array(n)}
        self.beside: dict[str, set[str]] = {}  # sequence that goes on -> those whose entries at its places come before
        self.assumed: dict[str, Shape] = {}  # shapes of what is defined
        self.continued: dict[str, str] = {}  # sequence -> the hypothesis by which it goes on
        self.zero = ""  # a sequence that goes on with zeros, while that is looked at
        self.told: dict[Key, str] = {}  # entry -> the hypothesis with == that says what it is
        self.indexed: dict[str, list[str]] = {}  # sequence -> hypotheses that continue it
        self.determined: dict[str, list[tuple[str, list[ast.expr], ast.expr, bool]]] = {}
        for i, row in enumerate(lemma.get("hypotheses", [])):
            if (name := bounded_sequence(row, self.declared)) and not self.is_array(name):
                self._determine(name, row, f"lemma.hypotheses[{i + 1}]")
        self.memo: dict[Key, Any] = {}
        self.busy: set[Key] = set()
        self.terms = Terms(
            lambda name: self.look(name, ()), self.look, self.shape, self.weights, self.functions, self.named
        )
        self.network = None if network is None else Network(network, self.terms.spend)

    def _determine(self, name: str, row: Mapping[str, Any], where: str) -> None:
        """Notes by which hypotheses the sequence goes on: where they are equalities, its entries are what they say."""
        if row.get("for"):
            self.indexed.setdefault(name, []).append(where)
        left, relation, right = comparison(row["claim"], where)
        if relation == "==" and not row.get("where"):
            square = is_square(left)
            entry = left.left if isinstance(left, ast.BinOp) else left
            inside = entry.slice if isinstance(entry, ast.Subscript) else entry
            parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
            self.determined.setdefault(name, []).append((where, parts, right, square))

    def is_quantity(self, name: str) -> bool:
        """Whether it is a quantity of the network."""
        return self.network is not None and name in QUANTITIES

    def look(self, name: str, at: tuple[int, ...]) -> Any:
        """The value of a symbol or entry."""
        key = (name, at)
        if key not in self.memo:
            if key in self.busy or len(self.busy) > 2 * MAX_RANGE:
                raise Malformed(f"{name}{list(at)}: the definitions are circular")
            self.busy.add(key)
            try:
                self.memo[key] = self._find(name, at)
            finally:
                self.busy.discard(key)
        return self.memo[key]

    def _find(self, name: str, at: tuple[int, ...]) -> Any:
        if name == "pi" and not at:
            return pi()
        if self.network is not None and name in QUANTITIES:
            return self.network.value(name, at)
        if at and self.is_array(name):
            value = self.look(name, ())
            for place in at:
                if not isinstance(value, list) or place >= len(value):
                    raise Malformed(f"{name}{list(at)}: there is no such entry")
                value = value[place]
            if isinstance(value, list):
                raise Malformed(f"{name}{list(at)}: too few subscripts")
            return value
        for defined, pattern, body in self.definitions:
            if defined == name and (binding := _solve(pattern, at)) is not None:
                return self.terms.at(binding, body)
        if (name, at) in self.given:
            return self.given[name, at]
        if name not in self.declared:
            raise Malformed(f"unknown symbol {name!r}")
        for where, pattern, right, square in self.determined.get(name, []):
            if (binding := _solve(pattern, at)) is not None:
                self.told[name, at] = where
                value = self.terms.at(binding, right)
                value = root(value) if square and isinstance(value, Interval) else value
                if shape(value) != self.shape(name):
                    raise Malformed(f"{name}{list(at)}: of shape {shape(value)}, but declared {self.declared[name]}")
                match = SCALAR.fullmatch(self.declared[name])
                least = Fraction(match[4]) if match and match[4] else None
                strict = match is not None and match[3] == ">"
                if (
                    least is not None
                    and isinstance(value, Interval)
                    and (value.lo < least or (strict and value.lo == least))
                ):
                    raise Rejected(f"{name}{list(at)}: outside its range, {self.declared[name]}")
                return value
        last = self.places[name][-1] if name in self.places else ()
        beyond = bool(at) and at > last
        if beyond and len(at) == len(last) == 1 and name not in self.bounded:
            return self.given[name, last]
        if beyond and len(at) == 1 and name == self.zero:
            return point(0)
        raise Absent(f"certificate.values: no value for {name}{list(at) if at else ''}", name, beyond)

    def named(self, name: str) -> bool:
        """Whether it is a symbol or defined, so that no index is called so."""
        known = name in self.declared or name in self.defined or name in self.functions.kinds
        return known or name == "pi" or self.is_quantity(name)

    def is_array(self, name: str) -> bool:
        """Whether it is a vector or a matrix, and no sequence: its subscripts are places of numbers."""
        return self.declared.get(name, "").startswith(("vector ", "symmetric ", "matrix "))

    def shape(self, name: str, places: int = 0) -> Shape:
        """The shape of a symbol, or of the members of a sequence; None for what is none. An entry of a vector or matrix
        has as many subscripts as that has sizes."""
        if places and self.is_array(name):
            return () if places == len(self.shape(name) or ()) else None
        if name == "pi" or self.is_quantity(name):
            return ()
        if name in self.defined:
            if name not in self.assumed:
                self.assumed[name] = None
                bodies = [
                    (body, frozenset(n.id for p in inside for n in ast.walk(p) if isinstance(n, ast.Name)))
                    for defined, inside, body in self.definitions
                    if defined == name
                ]
                first = self.assumed[name] = shape_of(*bodies[0], self.shape)
                if any(shape_of(*body, self.shape) != first for body in bodies):
                    self.assumed[name] = None
            return self.assumed[name]
        kind = self.declared.get(name, "")
        if SCALAR.fullmatch(kind):
            return ()
        match = SHAPED.fullmatch(kind)
        if not match:
            return None
        sizes = ([match[2]] if match[1] in ("vector", "vectors") else [match[2]] * 2) if match[1] else match.group(3, 4)
        return tuple(self.size(s) for s in sizes)

    def at_joint(self, *sides: ast.expr) -> bool:
        """Whether the terms are about quantities of a network with elu: close to it is one that is smooth, of which
        a comparison holds if it holds strictly."""
        if self.network is None or all(name != "elu" for name, _ in self.network.activations):
            return False
        names = {n.id for side in sides for n in ast.walk(side) if isinstance(n, ast.Name)}
        for _ in self.definitions:
            bodies = [body for defined, _, body in self.definitions if defined in names]
            names |= {n.id for body in bodies for n in ast.walk(body) if isinstance(n, ast.Name)}
        return bool(names & set(QUANTITIES))

    def size(self, name: str) -> int:
        """A digit, or the value of a dimension."""
        if name.isdigit():
            if len(name) > 2 or not 1 <= int(name) <= 64:
                raise Malformed(f"{name[:20]} is not a size from 1 to 64")
            return int(name)
        if not DIMENSION.fullmatch(self.declared.get(name, "")):
            raise Malformed(f"{name} is not declared as a dimension, so it is no size")
        value = self.look(name, ())
        if not isinstance(value, Interval) or not value.exact or value.lo.denominator != 1 or not 1 <= value.lo <= 64:
            raise Malformed(f"{name} is not a size")
        return int(value.lo)

    def check_ranges(self) -> None:
        """Every given value has the declared kind, shape and range."""
        self.functions.check_ranges(self)
        for (name, at), value in self.given.items():
            kind, where = self.declared[name], f"certificate.values.{name}{list(at) if at else ''}"
            if match := SCALAR.fullmatch(kind):
                places = int(match[2] or 1) if match[1] == "sequence" else 0
                if isinstance(value, list) or len(at) != places:
                    raise Malformed(f"{where}: expected {kind}")
                least = Fraction(match[4]) if match[4] else None
                if match[1] in ("index", "dimension"):
                    if value.lo.denominator != 1:
                        raise Rejected(f"{where}: not a whole number")
                    if value.lo < int(match[1] == "dimension"):
                        raise Rejected(f"{where}: outside its range, {kind}")
                if least is not None and (value.lo < least or (match[3] == ">" and value.lo == least)):
                    raise Rejected(f"{where}: outside its range, {kind}")
                continue
            self._check_shape(kind, where, at, value)
            if name in self.weights:
                self._check_weights(self.weights[name], where, value)
            if name in self.entries:
                rows = value if isinstance(value[0], list) else [value]
                if any(x.lo < 0 or (x.lo == 0 and self.entries[name] == ">") for row in rows for x in row):
                    raise Rejected(f"{where}: an entry outside its range, {kind} {self.entries[name]} 0")

    def _check_weights(self, kind: str, where: str, value: Any) -> None:
        """A distribution has entries >= 0 with the sum 1, a subset the entries 0 or 1."""
        entries = [x.lo for x in value]
        if kind == "subset" and any(x not in (0, 1) for x in entries):
            raise Rejected(f"{where}: an entry of a subset that is neither 0 nor 1")
        if kind == "distribution" and (min(entries) < 0 or sum(entries) != 1):
            raise Rejected(f"{where}: no distribution, whose entries are not negative and have the sum 1")

    def _check_shape(self, kind: str, where: str, at: tuple[int, ...], value: Any) -> None:
        match = SHAPED.fullmatch(kind)
        if not match:
            raise Malformed(f"{where}: expected {kind}")
        if len(at) != int(kind.startswith(("vectors", "matrices"))):
            raise Malformed(f"{where}: the wrong number of subscripts")
        vector = match[1] in ("vector", "vectors")
        shape = [self.size(s) for s in ([match[2]] if vector else [match[2]] * 2 if match[1] else [match[3], match[4]])]
        if not isinstance(value, list) or len(value) != shape[0]:
            raise Rejected(f"{where}: not of shape {shape}")
        if vector and any(isinstance(x, list) for x in value):
            raise Rejected(f"{where}: not of shape {shape}")
        if not vector and any(not isinstance(row, list) or len(row) != shape[1] for row in value):
            raise Rejected(f"{where}: not of shape {shape}")
        if match[1] == "symmetric":
            pairs = itertools.combinations(range(shape[0]), 2)
            if any(value[i][j].lo != value[j][i].lo for i, j in pairs):
                raise Rejected(f"{where}: not symmetric")


def _read(value: Any, where: str, depth: int = 0) -> Any:
    if type(value) is list and 1 <= len(value) <= 64 and depth < 2:
        return [_read(v, where, depth + 1) for v in value]
    if type(value) is int:
        return point(value)
    return point(number(value, f"certificate.values.{where}"))


def _solve(pattern: list[ast.expr], at: tuple[int, ...]) -> dict[str, int] | None:
    """Values >= 0 of the pattern's indices with pattern = at; patterns are n, n + 1 and numbers."""
    if len(pattern) != len(at):
        return None
    binding: dict[str, int] = {}
    for node, value in zip(pattern, at, strict=True):
        if isinstance(node, ast.Constant) and type(node.value) is int:
            if node.value != value:
                return None
            continue
        offset = 0
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and isinstance(node.right, ast.Constant):
            if type(node.right.value) is not int:
                raise Malformed("lemma.define: a subscript outside the language")
            offset = node.right.value
            node = node.left
        if not isinstance(node, ast.Name):
            raise Malformed("lemma.define: a subscript outside the language")
        if value - offset < 0 or binding.setdefault(node.id, value - offset) != value - offset:
            return None
    return binding
