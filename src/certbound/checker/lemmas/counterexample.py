"""The check of a counterexample to a lemma: every hypothesis holds at the given values, and the claim fails there.

    python -I -S PATH/TO/checker --counterexample LEMMA.toml COUNTEREXAMPLE.json

What is claimed is read from the LEMMA file, never from the certificate. Valid means: the lemma is false.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from arithmetic.intervals import Interval, pi, point
from outcome import Incomplete, Malformed, Rejected, Valid
from reading import number, read_bytes, read_json, read_toml, table, texts

from lemmas.terms import MAX_RANGE, Terms, comparison, shape, tree

LIMIT = 2_000_000
_SCALAR = re.compile(r"(index|dimension|real|sequence)(?:\((\d)\))?(?: (>=|>) (-?\d+(?:/\d+)?))?")
_SHAPED = re.compile(r"(vector|symmetric|vectors) (\w+)|(?:matrix|matrices) (\w+) x (\w+)")
Key = tuple[str, tuple[int, ...]]
# What a lemma's file may hold; a word that nobody reads could be a hypothesis, misspelt.
_KEYS = {"title", "kind", "provenance", "source", "expected", "statement", "norm", "note", "uses", "claim"}
_KEYS |= {"symbols", "define", "hypotheses", "network", "auxiliary", "proof", "witness"}
_OF_HYPOTHESIS = {"claim", "for", "where", "text"}


def check_counterexample(lemma_path: str, certificate_path: str) -> Valid:
    """Valid if, for certain, the hypotheses hold and the claim fails. Raises the other outcomes."""
    lemma = read_toml(read_bytes(lemma_path, LIMIT), lemma_path)
    certificate = read_json(read_bytes(certificate_path, LIMIT), certificate_path)
    given = table(
        certificate, "certificate", {"format": str, "lemma": str, "claim": int, "values": dict}, {"worst": dict}
    )
    if given["format"] != "certbound-counterexample-1":
        raise Malformed("certificate: format must be certbound-counterexample-1")
    _known(lemma, _KEYS, "lemma")
    for key in ("symbols", "define"):
        if type(lemma.get(key, {})) is not dict:
            raise Malformed(f"lemma.{key}: expected a table")
    if type(lemma.get("hypotheses", [])) is not list:
        raise Malformed("lemma.hypotheses: expected a list of tables")
    if "network" in lemma:
        raise Incomplete("a lemma about networks of any size has no counterexamples in this format")
    claims = lemma.get("claim")
    claims = [claims] if isinstance(claims, str) else texts(claims, "lemma.claim")
    if not 1 <= given["claim"] <= len(claims):
        raise Malformed("certificate.claim: there is no such claim")
    message = ""
    for values in (given["values"], given.get("worst", given["values"])):
        message = _check(lemma, claims[given["claim"] - 1], _Values(lemma, values))
    return Valid(message)


def _check(lemma: Mapping[str, Any], claim: str, values: _Values) -> str:
    terms = values.terms
    hypotheses = lemma.get("hypotheses", [])
    left, relation, right = comparison(claim, "lemma.claim")
    values.check_ranges()
    a, b = terms.value(left), terms.value(right)
    if not _fails(a, relation, b):
        raise Rejected(f"the claim {claim!r} does not fail, for certain, at these values")
    for i, row in enumerate(hypotheses):
        where = f"lemma.hypotheses[{i + 1}]"
        if type(row) is not dict or type(row.get("claim")) is not str:
            raise Malformed(f"{where}: a table with 'claim'")
        _known(row, _OF_HYPOTHESIS, where)
        _hypothesis(row, where, values)
    return f"the hypotheses hold and the claim {claim!r} fails: {_show(a)} against {_show(b)}"


def _known(given: Mapping[str, Any], allowed: set[str], where: str) -> None:
    if unknown := sorted(set(given) - allowed):
        raise Malformed(f"{where}: unknown key {unknown[0][:40]!r}")


def _hypothesis(row: Mapping[str, Any], where: str, values: _Values) -> None:
    indices = row.get("for", [])
    indices = [indices] if isinstance(indices, str) else texts(indices, where)
    conditions = row.get("where", [])
    conditions = [conditions] if isinstance(conditions, str) else texts(conditions, where)
    left, relation, right = comparison(row["claim"], where)
    parsed = [comparison(c, where) for c in conditions]
    own = bounded_sequence(row)
    if own in values.defined:
        own = ""  # it continues as it is defined
    terms, ends = values.terms, _ends(parsed, indices)
    if len(ends) < len(indices) and not own:
        _pointwise([left, right], indices, values, where)
    top = max([values.reach, *(terms.whole(e) for e in ends)]) + 1
    if (top + 1) ** len(indices) > 5000:
        raise Incomplete(f"{where}: too many cases")
    for chosen in itertools.product(range(top + 1), repeat=len(indices)):
        binding = dict(zip(indices, chosen, strict=True))
        if any(_fails(terms.at(binding, x), op, terms.at(binding, y)) for x, op, y in parsed):
            continue  # for certain; a condition that may hold restricts nothing
        try:
            a = terms.at(binding, left)
        except Absent as missing:
            if missing.name != own or not missing.beyond:
                raise
            if values.continued.setdefault(own, where) != where:
                raise Incomplete(f"{where}: that {own} goes on as two hypotheses demand") from None
            continue  # the sequence continues there as this hypothesis allows
        if not _holds(a, relation, terms.at(binding, right)):
            raise Rejected(f"{where}: {row['claim']!r} does not hold, for certain, at {binding or 'these values'}")


def _ends(conditions: list[tuple[ast.expr, str, ast.expr]], indices: list[str]) -> list[ast.expr]:
    """X for every index m with a condition m <= X or m < X in which no other index occurs."""
    found = {}
    for left, relation, right in conditions:
        free = not any(isinstance(n, ast.Name) and n.id in indices for n in ast.walk(right))
        if isinstance(left, ast.Name) and left.id in indices and relation in ("<=", "<") and free:
            found[left.id] = right
    return list(found.values())


def _fails(a: Any, relation: str, b: Any) -> bool:
    _comparable(a, relation, b)
    if isinstance(a, list):
        return any(_fails(x, relation, y) for x, y in zip(a, b, strict=True))
    if relation == "==":
        return bool(a.lo > b.hi or a.hi < b.lo)
    if relation in (">=", ">"):
        a, b, relation = b, a, {">=": "<=", ">": "<"}[relation]
    return bool(a.lo > b.hi) if relation == "<=" else bool(a.lo >= b.hi)


def _comparable(a: Any, relation: str, b: Any) -> None:
    if shape(a) != shape(b) or (shape(a) and relation != "=="):
        raise Malformed(f"a comparison {relation} of things of shapes {shape(a)} and {shape(b)}")


def _holds(a: Any, relation: str, b: Any) -> bool:
    _comparable(a, relation, b)
    if isinstance(a, list):
        return all(_holds(x, relation, y) for x, y in zip(a, b, strict=True))
    if relation == "==":
        return bool(a.exact and b.exact and a.lo == b.lo)
    if relation in (">=", ">"):
        a, b, relation = b, a, {">=": "<=", ">": "<"}[relation]
    return bool(a.hi <= b.lo) if relation == "<=" else bool(a.hi < b.lo)


def _show(a: Any) -> str:
    if isinstance(a, list):
        return "[" + ", ".join(map(_show, a)) + "]"
    digits = f"{a.lo.numerator * 10**12 // a.lo.denominator}".zfill(13)  # cut down, for people
    return str(a.lo) if a.exact and len(str(a.lo)) < 30 else f"{digits[:-12]}.{digits[-12:]}…"


def bounded_sequence(row: Any) -> str:
    """u for a hypothesis u[k + 1] <= term or u[0] == term, by which u can be continued; "" for any other."""
    if type(row) is not dict or type(row.get("claim")) is not str:
        raise Malformed("lemma.hypotheses: a table with 'claim'")
    left, relation, right = comparison(row["claim"], "lemma.hypotheses")
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
    itself = any(isinstance(n, ast.Name) and n.id == left.value.id for n in ast.walk(right))
    return left.value.id if ahead or not itself else ""


def _moves_on(subscript: ast.expr) -> bool:
    """Whether a subscript is k, k + c or c, c >= 0: a larger k then means a later entry."""
    if isinstance(subscript, ast.BinOp) and isinstance(subscript.op, ast.Add) and isinstance(subscript.left, ast.Name):
        subscript = subscript.right
        return isinstance(subscript, ast.Constant) and type(subscript.value) is int
    return isinstance(subscript, ast.Name) or (isinstance(subscript, ast.Constant) and type(subscript.value) is int)


def _pointwise(sides: list[ast.expr], indices: list[str], values: _Values, where: str) -> None:
    """Incomplete unless the hypothesis relates entries at one place only: then it holds beyond the given ones too."""
    plain, subscripts = 0, 0
    for side in sides:
        for node in ast.walk(side):
            if isinstance(node, ast.Subscript):
                inside = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
                name = node.value.id if isinstance(node.value, ast.Name) else ""
                computed = name in values.bounded or name in values.defined
                if computed or any(not isinstance(i, ast.Name) for i in inside):
                    raise Incomplete(f"{where}: that it holds for all {', '.join(indices)}")
                subscripts += sum(isinstance(i, ast.Name) and i.id in indices for i in inside)
            plain += isinstance(node, ast.Name) and node.id in indices
    if plain != subscripts:
        raise Incomplete(f"{where}: that it holds for all {', '.join(indices)}")


class Absent(Malformed):
    """An entry of a sequence that is not given; ``beyond``: past all that are."""

    def __init__(self, message: str, name: str, beyond: bool) -> None:
        super().__init__(message)
        self.name, self.beyond = name, beyond


class _Values:
    """The certificate's values for the lemma's symbols; what the lemma defines is computed.

    A sequence continues with its last given entry, unless a hypothesis bounds it (``bounded``).
    """

    def __init__(self, lemma: Mapping[str, Any], given: Mapping[str, Any]) -> None:
        self.declared: dict[str, str] = {}
        for name, kind in lemma.get("symbols", {}).items():
            if type(kind) is not str or not (_SCALAR.fullmatch(kind) or _SHAPED.fullmatch(kind)):
                raise Malformed(f"lemma.symbols.{name}: not a kind of symbol")
            self.declared[name] = kind
        self.given: dict[Key, Any] = {}
        for text, value in given.items():
            match = re.fullmatch(r"(\w+)(?:\[(\d{1,3}(?:, \d{1,3})*)\])?", text, re.ASCII)
            if not match or match[1] not in self.declared:
                raise Malformed(f"certificate.values: {text!r} is not a symbol of the lemma, or an entry of one")
            at = tuple(int(i) for i in match[2].split(", ")) if match[2] else ()
            self.given[match[1], at] = _read(value, text)
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
            if pattern.id in self.declared:
                raise Malformed(f"{where}: {pattern.id!r} is declared as a symbol, and may be any of its kind")
            self.definitions.append((pattern.id, inside, tree(right, where)))
        self.defined = {name for name, _, _ in self.definitions}
        self.bounded = {n for row in lemma.get("hypotheses", []) if (n := bounded_sequence(row))}
        self.continued: dict[str, str] = {}  # sequence -> the hypothesis by which it goes on
        self.memo: dict[Key, Any] = {}
        self.busy: set[Key] = set()
        self.terms = Terms(lambda name: self.look(name, ()), self.look, self.square)

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
        for defined, pattern, body in self.definitions:
            if defined == name and (binding := _solve(pattern, at)) is not None:
                return self.terms.at(binding, body)
        if (name, at) in self.given:
            return self.given[name, at]
        if name not in self.declared:
            raise Malformed(f"unknown symbol {name!r}")
        if len(at) == 1 and name not in self.bounded:
            places = [a for n, a in self.given if n == name and len(a) == 1]
            if places and at > max(places):
                return self.given[name, max(places)]
        beyond = bool(at) and all(at > a for n, a in self.given if n == name)
        raise Absent(f"certificate.values: no value for {name}{list(at) if at else ''}", name, beyond)

    def square(self, name: str) -> int | None:
        """The number of rows of a matrix symbol."""
        match = _SHAPED.fullmatch(self.declared.get(name, ""))
        if not match or not (match[3] or match[1] == "symmetric"):
            return None
        return self.size(match[3] or match[2])

    def size(self, name: str) -> int:
        """A digit, or the value of a dimension."""
        if name.isdigit():
            return int(name)
        value = self.look(name, ())
        if not isinstance(value, Interval) or not value.exact or value.lo.denominator != 1 or not 1 <= value.lo <= 64:
            raise Malformed(f"{name} is not a size")
        return int(value.lo)

    def check_ranges(self) -> None:
        """Every given value has the declared kind, shape and range."""
        for (name, at), value in self.given.items():
            kind, where = self.declared[name], f"certificate.values.{name}{list(at) if at else ''}"
            if match := _SCALAR.fullmatch(kind):
                places = int(match[2] or 1) if match[1] == "sequence" else 0
                if isinstance(value, list) or len(at) != places:
                    raise Malformed(f"{where}: expected {kind}")
                least = Fraction(match[4]) if match[4] else None
                if match[1] in ("index", "dimension"):
                    least = max(least or Fraction(0), Fraction(int(match[1] == "dimension")))
                    if value.lo.denominator != 1:
                        raise Rejected(f"{where}: not a whole number")
                if least is not None and (value.lo < least or (match[3] == ">" and value.lo == least)):
                    raise Rejected(f"{where}: outside its range, {kind}")
                continue
            self._check_shape(kind, where, at, value)

    def _check_shape(self, kind: str, where: str, at: tuple[int, ...], value: Any) -> None:
        match = _SHAPED.fullmatch(kind)
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
