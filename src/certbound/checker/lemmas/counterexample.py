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

from arithmetic.intervals import Interval, pi, point, root
from outcome import Incomplete, Malformed, Rejected, Valid
from reading import number, read_bytes, read_json, read_toml, table, texts

from lemmas.endless import check_endless
from lemmas.functions import Functions
from lemmas.network import QUANTITIES, Network
from lemmas.shapes import ARRAYS, BINDERS, Shape, shape_of
from lemmas.terms import MAX_RANGE, Terms, comparison, shape, tree

LIMIT, SHIFT = 2_000_000, 8
MAX_ROWS = 60  # symbols, definitions, hypotheses, claims, indices and conditions of one hypothesis
_SCALAR = re.compile(
    r"(index|dimension|real|sequence)(?:\((\d)\))?(?: (>=|>) (-?\d{1,400}(?:/(?!0+$)\d{1,400})?))?", re.ASCII
)
_SHAPED = re.compile(r"(vector|symmetric|vectors) (\w+)|(?:matrix|matrices) (\w+) x (\w+)", re.ASCII)
_BOUNDED = re.compile(r"(vector \w+|matrix \w+ x \w+) (>=|>) 0", re.ASCII)  # every entry
_WEIGHTS = re.compile(r"(distribution|subset) (\w+)", re.ASCII)
_DIMENSION = re.compile(r"dimension(?: .*)?")
Key = tuple[str, tuple[int, ...]]
# What a lemma's file may hold; a word that nobody reads could be a hypothesis, misspelt.
_KEYS = {"title", "kind", "provenance", "source", "expected", "statement", "norm", "note", "uses", "claim"}
_KEYS |= {"symbols", "define", "hypotheses", "network", "auxiliary", "proof", "witness", "exists"}
_OF_HYPOTHESIS = {"claim", "for", "where", "text"}


def check_counterexample(lemma_path: str, certificate_path: str) -> Valid:
    """Valid if, for certain, the hypotheses hold and the claim fails. Raises the other outcomes."""
    lemma = read_toml(read_bytes(lemma_path, LIMIT), lemma_path)
    certificate = read_json(read_bytes(certificate_path, LIMIT), certificate_path)
    given = table(
        certificate,
        "certificate",
        {"format": str, "lemma": str, "claim": int, "values": dict},
        {"worst": dict, "network": dict, "worst_network": dict},
    )
    if given["format"] != "certbound-counterexample-1":
        raise Malformed("certificate: format must be certbound-counterexample-1")
    _known(lemma, _KEYS, "lemma")
    for key in ("symbols", "define", "exists"):
        if type(lemma.get(key, {})) is not dict:
            raise Malformed(f"lemma.{key}: expected a table")
    if type(lemma.get("hypotheses", [])) is not list:
        raise Malformed("lemma.hypotheses: expected a list of tables")
    for key in ("symbols", "define", "exists", "hypotheses"):
        _few(lemma.get(key, []), f"lemma.{key}")
    if ("network" in lemma) != ("network" in given) or ("worst_network" in given) > ("worst" in given):
        raise Malformed("certificate.network: one for each instance of a lemma with [network], and for no other")
    claims = lemma.get("claim")
    claims = [claims] if isinstance(claims, str) else _few(texts(claims, "lemma.claim"), "lemma.claim")
    if not 1 <= given["claim"] <= len(claims):
        raise Malformed("certificate.claim: there is no such claim")
    _not_about_existence(lemma, claims[given["claim"] - 1])
    message = ""
    instances = [(given["values"], given.get("network"))]
    if "worst" in given:
        instances.append((given["worst"], given.get("worst_network", given.get("network"))))
    for values, network in reversed(instances):
        try:
            message = _check(lemma, claims[given["claim"] - 1], _Values(lemma, values, network))
        except RecursionError:
            raise Incomplete("the definitions are nested too deeply") from None
    return Valid(message)


def _check(lemma: Mapping[str, Any], claim: str, values: _Values) -> str:
    terms = values.terms
    hypotheses = lemma.get("hypotheses", [])
    left, relation, right = comparison(claim, "lemma.claim")
    values.check_ranges()
    if values.network is not None:
        values.network.check_known(lemma["network"], terms)
    a, b = terms.value(left), terms.value(right)
    if not _fails(a, relation, b):
        raise Rejected(f"the claim {claim!r} does not fail, for certain, at these values")
    if values.at_joint(left, right) and relation in ("<", ">") and not _fails(a, relation + "=", b):
        raise Incomplete(f"the claim {claim!r} fails with equality, or nearly, at a network with elu")
    for i, row in enumerate(hypotheses):
        where = f"lemma.hypotheses[{i + 1}]"
        if type(row) is not dict or type(row.get("claim")) is not str:
            raise Malformed(f"{where}: a table with 'claim'")
        _known(row, _OF_HYPOTHESIS, where)
        _hypothesis(row, where, values)
    return f"the hypotheses hold and the claim {claim!r} fails: {_show(a)} against {_show(b)}"


def _not_about_existence(lemma: Mapping[str, Any], claim: str) -> None:
    """Rejected if the claim says that something exists: that one term does not do shows nothing of others. Nothing but
    claims and the proof may mention its name."""
    names = set(lemma.get("exists", {}))
    if not names:
        return
    rows = [row for row in lemma.get("hypotheses", []) if type(row) is dict]
    texts_of = [str(row.get(key)) for row in rows for key in ("claim", "for", "where")]
    texts_of += [str(x) for key in ("symbols", "define", "auxiliary") for x in lemma.get(key, {})]
    texts_of += [str(x) for x in lemma.get("define", {}).values()]
    texts_of += [str(x) for x in lemma["network"].values()] if type(lemma.get("network")) is dict else []
    if names & {word for text in texts_of for word in re.findall(r"\w+", text)}:
        raise Malformed("lemma.exists: what exists stands in a hypothesis, a definition or among the symbols")
    if names & set(re.findall(r"\w+", claim)):
        raise Rejected("the claim says that something exists: values at which one term fails do not refute it")


def _few(rows: Any, where: str) -> Any:
    if len(rows) > MAX_ROWS:
        raise Malformed(f"{where}: {len(rows)} entries, at most {MAX_ROWS} are read")
    return rows


def _known(given: Mapping[str, Any], allowed: set[str], where: str) -> None:
    if unknown := sorted(set(given) - allowed):
        raise Malformed(f"{where}: unknown key {unknown[0][:40]!r}")


def _hypothesis(row: Mapping[str, Any], where: str, values: _Values) -> None:
    indices = row.get("for", [])
    indices = [indices] if isinstance(indices, str) else _few(texts(indices, where), where)
    conditions = row.get("where", [])
    conditions = [conditions] if isinstance(conditions, str) else _few(texts(conditions, where), where)
    for index in indices:
        if values.named(index):
            raise Incomplete(f"{where}: its index {index} is the name of something else")
    left, relation, right = comparison(row["claim"], where)
    if any(values.functions.depends(tree(c, where)) for c in conditions):
        raise Malformed(f"{where}: a condition that depends on time")
    if values.functions.mentions(left, right):
        if indices or conditions:
            raise Incomplete(f"{where}: for all indices, at every time")
        values.functions.check(left, relation, right, values, where)
        return
    parsed = [comparison(c, where) for c in conditions]
    own = bounded_sequence(row, values.declared)
    own = "" if values.is_array(own) else own
    several = own in values.determined and len(values.indexed.get(own, [])) > 1
    if own in values.defined or values.is_quantity(own) or several:
        own = ""  # it continues as it is defined, or as another hypothesis says
    terms, ends = values.terms, _ends(parsed, indices)
    endless = len(ends) < len(indices)
    if own and endless:
        if values.continued.setdefault(own, where) != where:
            raise Incomplete(f"{where}: that {own} goes on as two hypotheses demand")
        values.check_continuation(own, row, where)
        check_endless(values, own, row, where)
    elif endless:
        _pointwise([left, right], indices, values, where)
    poised = values.at_joint(left, right)  # then it must not hold with equality
    relation = {"<=": "<", ">=": ">"}.get(relation, relation) if poised else relation
    if poised and relation == "==":
        raise Incomplete(f"{where}: an equation between quantities of a network with elu")
    top = max([values.reach, *(terms.whole(e) for e in ends)]) + 1
    if (top + 1) ** len(indices) > 5000:
        raise Incomplete(f"{where}: too many cases")
    for chosen in itertools.product(range(top + 1), repeat=len(indices)):
        binding = dict(zip(indices, chosen, strict=True))
        excluded = any(_fails(terms.at(binding, x), op, terms.at(binding, y)) for x, op, y in parsed)
        # A condition that may hold restricts nothing. At the last place it may hold later, where the entries are alike.
        if excluded and (own or not endless or top not in chosen):
            continue
        try:
            a = terms.at(binding, left)
        except Absent as missing:
            if missing.name != own or not missing.beyond:
                raise
            if not endless:
                raise Incomplete(f"{where}: there is no value for {own} at {binding or 'its place'}") from None
            continue  # the sequence continues there as this hypothesis allows
        if own and values.told.get((own, _subscripts(left, binding, terms))) == where:
            continue  # the entry is what this hypothesis says
        if not _holds(a, relation, terms.at(binding, right)):
            if excluded:
                raise Incomplete(f"{where}: that it holds at all later places where its conditions do")
            if poised and _holds(a, relation + "=", terms.at(binding, right)):
                raise Incomplete(f"{where}: it holds with equality, or nearly, at a network with elu")
            raise Rejected(f"{where}: {row['claim']!r} does not hold, for certain, at {binding or 'these values'}")


def _subscripts(left: ast.expr, binding: dict[str, int], terms: Terms) -> tuple[int, ...]:
    """Those of the entry on the left of a hypothesis."""
    entry = left.left if isinstance(left, ast.BinOp) else left
    inside = entry.slice if isinstance(entry, ast.Subscript) else entry
    parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    saved, terms.bound = terms.bound, binding
    found = tuple(terms.whole(part) for part in parts)
    terms.bound = saved
    return found


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
    short = str(a.lo) if a.exact and max(a.lo.numerator.bit_length(), a.lo.denominator.bit_length()) < 50 else ""
    try:
        return short or f"about {float(a.lo):.8g}"  # for people
    except OverflowError:
        return "a number beyond floats"


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
        if kind is not None and not _SCALAR.fullmatch(kind):
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


def _pointwise(sides: list[ast.expr], indices: list[str], values: _Values, where: str) -> None:
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


class Absent(Malformed):
    """An entry of a sequence that is not given; ``beyond``: past all that are."""

    def __init__(self, message: str, name: str, beyond: bool) -> None:
        super().__init__(message)
        self.name, self.beyond = name, beyond


class _Values:
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
            if type(kind) is str and (match := _BOUNDED.fullmatch(kind)):
                kind, self.entries[name] = match.groups()
            if type(kind) is str and (match := _WEIGHTS.fullmatch(kind)):
                self.weights[name], kind = match[1], f"vector {match[2]}"
            if type(kind) is not str or not (_SCALAR.fullmatch(kind) or _SHAPED.fullmatch(kind)):
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

    def check_continuation(self, name: str, row: Mapping[str, Any], where: str) -> None:
        """Incomplete unless the entries of the sequence can be as its hypothesis says for ever.

        What is at most a term, or the root of one, is in its range if the term is never negative. Otherwise the
        sequence goes on with zeros, if the hypothesis allows that: at the places that meet given entries, and at one
        place beyond, where the term is the same for all later ones.
        """
        match = _SCALAR.fullmatch(self.declared.get(name, ""))
        ranged = match is not None and match[4] is not None
        left, relation, right = comparison(row["claim"], where)
        if not ranged and not is_square(left):
            return
        fits = match is None or not ranged or (match[3] == ">=" and Fraction(match[4]) <= 0)
        if fits and self.never_negative(right, frozenset()):
            return
        indices = [row["for"]] if type(row["for"]) is str else row["for"]
        if not fits or relation != "<=" or len(indices) != 1 or not self.settles(right, indices[0], name):
            raise Incomplete(f"{where}: that {name} can go on within its range")
        saved, self.memo, self.zero = self.memo, {}, name
        for k in range(self.reach + 2 * SHIFT):
            if not _holds(self.terms.at({indices[0]: k}, left), "<=", self.terms.at({indices[0]: k}, right)):
                raise Incomplete(f"{where}: that {name} can go on within its range")
        self.memo, self.zero = saved, ""

    def settles(self, node: ast.AST, index: str, name: str) -> bool:
        """Whether a term is the same for all k from some place on: k only in subscripts k + c of free sequences, which
        go on with their last entry, and of ``name``, which goes on with 0."""
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            entry, inside = node.value.id, node.slice
            if isinstance(inside, ast.BinOp) and isinstance(inside.op, ast.Add):
                small = isinstance(inside.right, ast.Constant) and type(inside.right.value) is int
                if not small or not 0 <= inside.right.value < SHIFT:  # type: ignore[attr-defined]
                    return False
                inside = inside.left
            computed = (entry in self.bounded and entry != name) or entry in self.defined or self.is_quantity(entry)
            return isinstance(inside, (ast.Name, ast.Constant)) and not computed
        if isinstance(node, ast.Name):
            return node.id != index
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in (*BINDERS, "E", *ARRAYS):
            return False
        return all(self.settles(child, index, name) for child in ast.iter_child_nodes(node))

    def never_negative(self, node: ast.expr, assumed: frozenset[str]) -> bool:
        """Whether the form of a term shows that it is not negative. What is defined is so by induction: its start is,
        and so is its step, as long as what came before is (``assumed``)."""
        if isinstance(node, ast.Constant):
            return type(node.value) in (int, Fraction) and node.value >= 0  # type: ignore[operator]
        if isinstance(node, ast.BinOp):
            if isinstance(node.op, ast.Pow):
                even = isinstance(node.right, ast.Constant) and type(node.right.value) is int
                if even and node.right.value % 2 == 0:  # type: ignore[attr-defined]
                    return True
                return self.never_negative(node.left, assumed)
            if isinstance(node.op, (ast.Add, ast.Mult, ast.Div)):
                return self.never_negative(node.left, assumed) and self.never_negative(node.right, assumed)
            return False
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            name = node.func.id
            if name in ("Sum", "Product", "Min") and node.args:
                parts = node.args if name == "Min" else node.args[:1]
                return all(self.never_negative(part, assumed) for part in parts)
            if name == "Max":
                return any(self.never_negative(part, assumed) for part in node.args)
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
        if name in assumed or self.is_quantity(name):
            return True
        if name in self.defined:
            bodies = [body for defined, _, body in self.definitions if defined == name]
            return all(self.never_negative(body, assumed | {name}) for body in bodies)
        match = _SCALAR.fullmatch(self.declared.get(name, ""))
        if match is None:
            return False
        return match[1] in ("index", "dimension") or (match[4] is not None and Fraction(match[4]) >= 0)

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
                match = _SCALAR.fullmatch(self.declared[name])
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
        if _SCALAR.fullmatch(kind):
            return ()
        match = _SHAPED.fullmatch(kind)
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
        if not _DIMENSION.fullmatch(self.declared.get(name, "")):
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
            if match := _SCALAR.fullmatch(kind):
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
