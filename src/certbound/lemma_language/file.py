"""Lemmas of bounds_spec/lemmas as frozen data. Reading executes nothing; ``proof.audit`` proves or refutes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from ..data_folder import data_folder
from ..errors import SpecError
from ..expressions.expression import Expr
from ..files import parse_toml, read_text
from ..numbers.exact import parse_exact
from . import grammar as grammar
from .grammar import Comparison, depth, free_names, linear, nodes, parse, parse_comparison, substitute
from .kinds import REAL, Symbol, Type, check, check_name, declare, infer, written_out
from .lines import line_of, toml_slip

KINDS = ("recursion", "network", "matrix", "inequality", "dynamics", "gain")
PROVENANCE = ("published", "as-cited", "re-derived", "folklore")
EXPECTED = ("proved", "refuted", "undecided")
MAX_FILE, MAX_SYMBOLS, MAX_STEPS, MAX_EXPANDED = 60_000, 60, 60, 6000
MAX_DEEP = 2 * grammar.MAX_DEPTH  # of a term once the definitions are written out
_REQUIRED = {"title", "kind", "provenance", "source", "expected", "statement", "norm"}
_OPTIONAL = {"symbols", "auxiliary", "define", "hypotheses", "claim", "network", "proof", "witness", "uses", "note"}
_OPTIONAL |= {"exists"}
# What [network] declares: suprema over the domain, by layer and, for blocks, by parameter group.
QUANTITIES = {
    "out": 1,
    "aug": 1,
    "hid": 1,
    "jac": 2,
    "hess": 3,
    "jacobian": 1,
    "hessian": 1,
    "remainder": 1,
    "ajacobian": 1,
    "ahessian": 1,
}
_NETWORK = {"weight", "augmented", "slope", "curvature", "growth", "input", "size", "bias", "offset"}
Value = int | Fraction | Expr | tuple["Value", ...]  # a term: of a function of time


@dataclass(frozen=True)
class Fact:
    """A comparison, for all values of the indices in ``indices`` that satisfy ``where``."""

    comparison: Comparison
    indices: tuple[str, ...] = ()
    where: tuple[Comparison, ...] = ()
    text: str = ""


@dataclass(frozen=True)
class Step:
    """One step of a proof: a fact (None: the claim) and the way it follows; hints are never trusted."""

    fact: Fact | None
    by: str  # "arithmetic", "induction" or a rule's number
    on: str = ""
    start: str = "0"
    use: tuple[str, ...] | None = None
    at: tuple[tuple[tuple[str, Expr], ...], ...] = ()
    text: str = ""
    rate: Expr | None = None  # of a comparison


@dataclass(frozen=True)
class Existence:
    """What the claim says exists: the term is taken for it. ``of``: the symbols on which it may depend, None for all;
    ``claims``: the numbers of the claims in which it stands."""

    symbol: Symbol
    term: Expr
    text: str
    of: tuple[str, ...] | None
    claims: frozenset[int]


@dataclass(frozen=True, eq=False)
class Lemma:
    """A lemma and everything its file says about it. Explicit abbreviations are expanded in every tree."""

    id: str
    file: str
    title: str
    kind: str
    provenance: str
    source: str
    expected: str
    statement: str
    norm: str
    note: str
    uses: tuple[str, ...]
    symbols: Mapping[str, Symbol]
    auxiliary: Mapping[str, Symbol]
    abbreviations: tuple[tuple[Expr, Expr], ...]  # as written, for people
    recursions: tuple[tuple[Expr, Expr], ...]  # u[0] -> term, u[n + 1] -> term
    hypotheses: tuple[Fact, ...]
    claims: tuple[Comparison, ...]
    claim_texts: tuple[str, ...]
    network: Mapping[str, tuple[Expr, ...]]
    proof: tuple[Step, ...]
    witness: Mapping[str, Value] = field(default_factory=dict)
    exists: tuple[Existence, ...] = ()  # written out in claims and proof, like abbreviations

    @property
    def existential(self) -> frozenset[int]:
        """The numbers of the claims that say that something exists: values at which they fail refute only a term."""
        return frozenset().union(*(e.claims for e in self.exists))

    @property
    def everything(self) -> dict[str, Symbol]:
        """Symbols, and those that only the proof uses."""
        return {**self.symbols, **self.auxiliary}

    @property
    def time(self) -> Symbol | None:
        """The symbol of time, if the lemma is about functions of it."""
        return next((s for s in self.symbols.values() if s.time), None)

    @property
    def clock(self) -> str:
        """The name of the time; "" if there is none."""
        return "" if self.time is None else self.time.name


@cache
def load_all() -> Mapping[str, Lemma]:
    """Every lemma of bounds_spec/lemmas by id."""
    folder = data_folder("bounds_spec") / "lemmas"
    files = sorted(folder.glob("*/*.toml"), key=lambda f: (f.parent.name, natural(f.stem)))
    if not files:
        raise SpecError("bounds_spec/lemmas holds no file", hint="reinstall certbound")
    return {f"{file.parent.name}/{file.stem}": read(file) for file in files}


@cache
def find(identity: str) -> Lemma:
    """The lemma of the library with this id, such as fallin2025/F2. Raises SpecError."""
    pack, _, stem = identity.partition("/")
    if not re.fullmatch(r"\w+", pack) or not re.fullmatch(r"\w+", stem):
        raise SpecError(f"{identity!r} is not the id of a lemma", hint="for example fallin2025/F2")
    return read(data_folder("bounds_spec") / "lemmas" / pack / f"{stem}.toml")


def natural(stem: str) -> tuple[str, int]:
    """What lemmas of a pack are sorted by: F2 before F10."""
    match = re.fullmatch(r"([A-Za-z]*)(\d*).*", stem)
    return (match[1], int(match[2] or 0)) if match else (stem, 0)


def read(file: Path) -> Lemma:
    """Read one lemma file. SpecError naming file and key for anything malformed or hostile."""
    text = read_text(file, MAX_FILE, SpecError)
    if max(map(len, text.splitlines()), default=0) > MAX_FILE // 10:
        raise SpecError(f"a line longer than {MAX_FILE // 10} characters", where=str(file))
    try:
        table = parse_toml(text)
    except ValueError as error:
        message, hint = toml_slip(text, str(error))
        raise SpecError(message, where=str(file), hint=hint) from None
    try:
        return _Reader(file, table).lemma()
    except SpecError as error:
        before, here, key = error.where.partition(f"{file}: ")
        if here and not before and (line := line_of(text, key)) is not None:
            error.where = f"{file}, line {line}: {key}"
        raise


class _Reader:
    def __init__(self, file: Path, data: dict[str, Any]) -> None:
        self.file, self.data = file, data
        self.symbols: dict[str, Symbol] = {}
        self.auxiliary: dict[str, Symbol] = {}
        self.abbreviations: dict[str, tuple[tuple[str, ...], Expr]] = {}
        self.recursions: list[tuple[Expr, Expr]] = []
        self.extents: dict[str, tuple[int, int, int]] = {}  # of an abbreviation: parts, depth, places of its indices
        self.unborn: set[str] = set()  # names of [exists], until they have their terms

    def at(self, key: str) -> str:
        return f"{self.file}: {key}"

    def fail(self, message: str, key: str = "") -> SpecError:
        where = self.at(key) if key else str(self.file)
        return SpecError(message, where=where, hint="the format is in bounds_spec/lemmas/README.md")

    def of_type(self, value: Any, kind: type, key: str) -> Any:
        if type(value) is not kind:
            raise self.fail(f"expected {kind.__name__}, got {str(value)[:60]!r}", key)
        return value

    def only(self, table: Mapping[str, Any], allowed: set[str], key: str) -> None:
        if unknown := sorted(set(table) - allowed):
            raise self.fail(f"unknown key {unknown[0]!r}; expected {', '.join(sorted(allowed))}", key)

    def word(self, key: str, allowed: Sequence[str] = ()) -> str:
        value: str = self.of_type(self.data.get(key, ""), str, key)
        if allowed and value not in allowed:
            raise self.fail(f"{value!r}; expected one of {', '.join(allowed)}", key)
        return value

    def texts(self, value: Any, key: str) -> tuple[str, ...]:
        return tuple(self.of_type(v, str, key) for v in ([value] if isinstance(value, str) else self.list(value, key)))

    def list(self, value: Any, key: str) -> list[Any]:
        found: list[Any] = self.of_type(value, list, key)
        if len(found) > MAX_STEPS:
            raise self.fail(f"{len(found)} entries (at most {MAX_STEPS})", key)
        return found

    def lemma(self) -> Lemma:
        self.only(self.data, _REQUIRED | _OPTIONAL, "the file")
        for key in sorted(_REQUIRED):
            if key not in self.data or not str(self.data[key]).strip():
                missing = "the key is missing" if key not in self.data else "the key is empty"
                message = "the norm must be named (or 'absolute value')" if key == "norm" else missing
                raise self.fail(message, key)
        for key, target in (("symbols", self.symbols), ("auxiliary", self.auxiliary)):
            table = self.of_type(self.data.get(key, {}), dict, key)
            if len(table) > MAX_SYMBOLS:
                raise self.fail(f"{len(table)} symbols (at most {MAX_SYMBOLS})", key)
            for symbol, declared in table.items():
                place = f"{key}.{symbol}"
                if symbol in self.symbols:
                    raise self.fail(f"{symbol!r} is declared twice", place)
                target[symbol] = declare(symbol, self.of_type(declared, str, place), self.at(place))
        network = self.network()
        for symbol in self.everything().values():
            self.sized(symbol, "symbols")
        self.clock()
        table = self.of_type(self.data.get("exists", {}), dict, "exists")
        if twice := sorted(set(table) & set(self.everything())):
            raise self.fail(f"{twice[0]!r} is declared or defined elsewhere too", f"exists.{twice[0]}")
        self.unborn = set(table)
        written = self.definitions()
        hypotheses = tuple(
            self.fact(row, f"hypotheses[{i + 1}]", self.symbols)
            for i, row in enumerate(self.list(self.data.get("hypotheses", []), "hypotheses"))
        )
        exists = self.existence(table)
        claim = self.data.get("claim", [])
        claim_texts = self.texts(claim, "claim")
        claims = tuple(self.comparison(c, "claim", self.symbols) for c in claim_texts)
        expected = self.word("expected", EXPECTED)
        if not claims and (expected != "undecided" or not self.word("note")):
            raise self.fail("a lemma without 'claim' is 'undecided' and its note says why", "claim")
        return Lemma(
            id="/".join(filter(None, (self.file.parent.resolve().name, self.file.stem))),
            file=str(self.file),
            title=self.word("title"),
            kind=self.word("kind", KINDS),
            provenance=self.word("provenance", PROVENANCE),
            source=self.word("source"),
            expected=expected,
            statement=self.word("statement"),
            norm=self.word("norm"),
            note=self.word("note"),
            uses=self.texts(self.data.get("uses", []), "uses"),
            symbols=self.symbols,
            auxiliary=self.auxiliary,
            abbreviations=written,
            recursions=tuple(self.recursions),
            hypotheses=hypotheses,
            claims=claims,
            claim_texts=claim_texts,
            network=network,
            proof=tuple(
                self.step(row, f"proof[{i + 1}]")
                for i, row in enumerate(self.list(self.data.get("proof", []), "proof"))
            ),
            witness=self.witness(),
            exists=tuple(self.standing(e, claim_texts) for e in exists),
        )

    def sized(self, symbol: Symbol, key: str) -> None:
        """SpecError unless the sizes of the symbol are dimensions or digits."""
        for size in symbol.shape:
            declared = size in self.symbols and self.symbols[size].kind == "dimension"
            if not declared and not (size.isdigit() and 1 <= int(size) <= 64):
                raise self.fail(f"{symbol.name}: the size {size!r} is not a declared dimension", key)

    def everything(self) -> dict[str, Symbol]:
        return {**self.symbols, **self.auxiliary}

    def clock(self) -> None:
        """At most one time; its end is a number or a real symbol that is not negative; functions need a time."""
        times = [s for s in self.symbols.values() if s.time]
        if len(times) > 1 or any(s.time or s.function for s in self.auxiliary.values()):
            raise self.fail("a lemma has one time, among its [symbols], and its functions are there too", "symbols")
        functions = [s.name for s in self.symbols.values() if s.function]
        if functions and not times:
            raise self.fail(f"{functions[0]!r} is a function of time, and no symbol is declared as 'time'", "symbols")
        for symbol in times:
            end = self.symbols.get(symbol.end)
            fits = end is not None and end.kind == "real" and not end.arity and not end.time and not end.function
            known = fits and end is not None and end.lower is not None and end.lower >= 0
            if symbol.end and not symbol.end.isdigit() and not known:
                raise self.fail(f"the last time {symbol.end!r} is not a number or a symbol 'real >= 0'", "symbols")

    def network(self) -> dict[str, tuple[Expr, ...]]:
        table = self.of_type(self.data.get("network", {}), dict, "network")
        if bool(table) != (self.data["kind"] == "network"):
            raise self.fail("[network] belongs to kind = 'network', and only to it", "network")
        if not table:
            return {}
        self.only(table, _NETWORK, "network")
        if missing := sorted({"weight", "slope"} - set(table)):
            raise self.fail(f"the key {missing[0]!r} is missing", "network")
        for quantity, arity in QUANTITIES.items():
            if quantity in self.symbols:
                raise self.fail(f"{quantity!r} is declared by [network]", "symbols")
            self.symbols[quantity] = Symbol(quantity, "real", (), arity, Fraction(0), declared="quantity")
        found = {}
        for key, value in table.items():
            scope = {**self.symbols, "j": Symbol("j", "index")}
            place = self.at(f"network.{key}")
            trees = tuple(parse(t, place) for t in self.texts(value, f"network.{key}"))
            trees = tuple(written_out(tree, scope, place) for tree in trees)
            if len(trees) != (2 if key == "growth" else 1):
                raise self.fail("growth takes [slope, offset], every other key one term", f"network.{key}")
            for tree in trees:
                if infer(tree, scope, self.at(f"network.{key}")) != REAL:
                    raise self.fail("expected a number", f"network.{key}")
            found[key] = trees
        return found

    # Definitions.

    def definitions(self) -> tuple[tuple[Expr, Expr], ...]:
        table = self.of_type(self.data.get("define", {}), dict, "define")
        if len(table) > MAX_SYMBOLS:
            raise self.fail(f"{len(table)} definitions (at most {MAX_SYMBOLS})", "define")
        written = []
        for left, right in table.items():
            key = f"define.{left}"
            pattern = parse(left, self.at(key))
            body = parse(self.of_type(right, str, key), self.at(key))
            written.append((pattern, body))
            name = pattern.name
            declared = name in self.everything()
            if pattern.op not in ("name", "index") or (declared and not self._is_recursion(name)):
                raise self.fail("defines a name, or name[…], that is not declared elsewhere", key)
            check_name(name, self.at(key))
            if all(a.op == "name" for a in pattern.args) and len({a.name for a in pattern.args}) == len(pattern.args):
                self.abbreviate(pattern, body, key)
            else:
                self.recursion(pattern, body, key)
        return tuple(written)

    def _is_recursion(self, name: str) -> bool:
        return any(p.name == name for p, _ in self.recursions)

    def abbreviate(self, pattern: Expr, body: Expr, key: str) -> None:
        name, indices = pattern.name, tuple(a.name for a in pattern.args)
        if name in self.abbreviations or self._is_recursion(name):
            raise self.fail(f"{name!r} is defined twice", key)
        if name in free_names(body):
            raise self.fail(f"circular: {name!r} is defined by itself", key)
        self._untimed(indices, key)
        scope = {**self.symbols, **{i: Symbol(i, "index") for i in indices}}
        tree = self.expand(body, key, frozenset(indices))
        infer(tree, scope, self.at(key))
        self.abbreviate_as(name, indices, tree)

    def abbreviate_as(self, name: str, indices: tuple[str, ...], tree: Expr) -> None:
        """From here on the name is written out as the tree."""
        self.abbreviations[name] = (indices, tree)
        places = sum(n.op == "name" and n.name in indices for n in nodes(tree))
        self.extents[name] = sum(1 for _ in nodes(tree)), depth(tree), places

    def extent(self, expr: Expr) -> tuple[int, int]:
        """The parts and the depth of the term once the abbreviations are written out, or a little more."""
        inside = [self.extent(a) for a in expr.args]
        most, deepest = max((n for n, _ in inside), default=0), max((d for _, d in inside), default=0)
        if expr.name in self.abbreviations and expr.op in ("name", "index"):
            parts, own, places = self.extents[expr.name]
            return parts + places * most, own + deepest
        return 1 + sum(n for n, _ in inside), 1 + deepest

    def _timed(self, names: Iterable[str]) -> Sequence[str]:
        """Those of the names that are the time or a function of it."""
        return sorted(n for n in names if n in self.symbols and (self.symbols[n].time or self.symbols[n].function))

    def _untimed(self, indices: Iterable[str], key: str) -> None:
        if timed := self._timed(indices):
            raise self.fail(f"the subscript {timed[0]!r} has the name of the time or of a function of it", key)

    @staticmethod
    def _steps(pattern: Expr) -> bool:
        """Whether the first subscript is an index plus one."""
        form = linear(pattern.args[0])
        return form is not None and len(form[0]) == 1 and form[0][0][1] == 1 and form[1] == 1

    @staticmethod
    def _starts(pattern: Expr) -> bool:
        """Whether the first subscript is 0, or one of the other subscripts."""
        first, *rest = pattern.args
        zero = first.op == "number" and first.value == 0
        return zero or (first.op == "name" and any(a.op == "name" and a.name == first.name for a in rest))

    def recursion(self, pattern: Expr, body: Expr, key: str) -> None:
        name, where = pattern.name, self.at(key)
        if name in self.abbreviations:
            raise self.fail(f"{name!r} is defined twice", key)
        forms = [linear(a) for a in pattern.args]
        start = self._starts(pattern)
        if None in forms or any(a.op != "name" for a in pattern.args[1:]) or not (start or self._steps(pattern)):
            raise self.fail("a recursion is u[0] = …, u[n + 1] = …, or u[i, i] = … and u[j + 1, i] = …", key)
        indices = free_names(Expr("+", pattern.args)) if len(pattern.args) > 1 else free_names(pattern.args[0])
        self._untimed(indices, key)
        scope = {**self.symbols, **{i: Symbol(i, "index") for i in indices}}
        tree = self.expand(body, key, frozenset(indices))
        if self._timed(free_names(tree)):
            raise self.fail("a recursion cannot depend on time", key)
        if any(p.name == name and self._starts(p) == start for p, _ in self.recursions):
            raise self.fail(f"{name!r} is defined twice: it has one start and one step", key)
        if not self._is_recursion(name):
            kind: Type = infer(tree, scope, where)
            self.symbols[name] = Symbol(name, kind[0], kind[1:], len(pattern.args), declared="defined by recursion")
            if not start:
                raise self.fail(f"{name!r}: the start must come before the step", key)
        for node in nodes(tree):
            if node.op == "index" and node.name == name:
                smaller = self._steps(pattern) and linear(node.args[0]) == linear(
                    Expr("-", (pattern.args[0], grammar.number(1)))
                )
                if not smaller:
                    raise self.fail(f"circular: {grammar.text(pattern)} refers to {grammar.text(node)}", key)
        if infer(tree, {**self.symbols, **scope}, where) != self.symbols[name].type:
            raise self.fail(f"{name!r} has entries of different types", key)
        self.recursions.append((pattern, tree))

    def _uncaptured(self, expr: Expr, bound: frozenset[str], key: str) -> None:
        """SpecError if an index that is bound here is the name of a definition or stands in one that is used here, or
        that of a sum, product or supremum is declared or bound already.
        """
        if expr.op in grammar.BINDERS and (expr.name in bound or expr.name in self.everything()):
            raise self.fail(f"{expr.op}: the index {expr.name!r} has another meaning here; take another name", key)
        if taken := sorted(bound & set(self.abbreviations)):
            raise self.fail(f"the index {taken[0]!r} has the name of a definition", key)
        if expr.op in ("name", "index") and expr.name in self.abbreviations:
            indices, body = self.abbreviations[expr.name]
            if caught := sorted(bound & (free_names(body) - set(indices))):
                raise self.fail(
                    f"the definition of {expr.name!r} is about another {caught[0]!r} than the index here", key
                )
        for i, argument in enumerate(expr.args):
            inside = expr.op in grammar.BINDERS and i == 0
            self._uncaptured(argument, bound | {expr.name} if inside else bound, key)

    def expand(self, expr: Expr, key: str, bound: frozenset[str] = frozenset()) -> Expr:
        """``expr`` with every abbreviation written out. SpecError if an index, of a sum or in ``bound``, would mean
        something else by that."""
        if early := sorted(free_names(expr) & self.unborn):
            raise self.fail(f"{early[0]!r} is what the claim says to exist: only claims and the proof mention it", key)
        expr = written_out(expr, self.everything(), self.at(key))
        self._uncaptured(expr, bound, key)

        def unfold(node: Expr) -> Expr | None:
            if node.op in ("name", "index") and node.name in self.abbreviations:
                indices, body = self.abbreviations[node.name]
                if len(indices) != len(node.args):
                    raise self.fail(f"{node.name!r} takes {len(indices)} subscripts, not {len(node.args)}", key)
                return substitute(body, dict(zip(indices, node.args, strict=True)))
            return None

        parts, deepest = self.extent(expr)
        if parts > MAX_EXPANDED:
            raise self.fail(f"more than {MAX_EXPANDED} parts once the definitions are written out", key)
        if deepest > MAX_DEEP:
            raise self.fail(f"nested deeper than {MAX_DEEP} once the definitions are written out", key)
        return grammar.replace(expr, unfold)

    # What exists.

    def existence(self, table: Mapping[str, Any]) -> tuple[Existence, ...]:
        """The terms of [exists], from here on written out wherever their names stand."""
        if len(table) > MAX_SYMBOLS:
            raise self.fail(f"{len(table)} symbols (at most {MAX_SYMBOLS})", "exists")
        found = []
        for name, row in table.items():
            key = f"exists.{name}"
            self.only(self.of_type(row, dict, key), {"kind", "term", "of"}, key)
            if name in self.everything() or name in self.abbreviations:
                raise self.fail(f"{name!r} is declared or defined elsewhere too", key)
            symbol = declare(name, self.of_type(row.get("kind", ""), str, key), self.at(key))
            if symbol.arity or symbol.time or symbol.function or symbol.weights:
                raise self.fail(f"{symbol.declared!r}: what exists is one number, vector or matrix", key)
            self.sized(symbol, key)
            text = self.of_type(row.get("term", ""), str, key)
            tree = self.expand(parse(text, self.at(key)), key)
            if infer(tree, self.symbols, self.at(key)) != symbol.type:
                raise self.fail(f"the term is not of the kind {symbol.declared!r}", key)
            if symbol.kind in ("index", "dimension") and not self.is_whole(tree):
                raise self.fail("the term is not a whole-number combination of indices", key)
            of = self.texts(row["of"], key) if "of" in row else None
            self.restricted(of, free_names(tree) | {s for s in symbol.shape if not s.isdigit()}, key)
            self.unborn.discard(name)
            self.abbreviate_as(name, (), tree)
            found.append(Existence(symbol, tree, text, of, frozenset()))
        return tuple(found)

    def is_whole(self, expr: Expr) -> bool:
        """Whether it is a whole-number combination of declared indices and dimensions."""
        form = linear(expr)
        found = [None] if form is None else [self.symbols.get(name) for name, _ in form[0]]
        return all(s is not None and s.kind in ("index", "dimension") and not s.arity for s in found)

    def restricted(self, of: Sequence[str] | None, names: set[str], key: str) -> None:
        """SpecError if what depends on these names depends on more than ``of``, recursions written out."""
        if of is None:
            return
        if unknown := sorted(n for n in of if n not in self.symbols or self._is_recursion(n)):
            raise self.fail(f"of: {unknown[0]!r} is not one of the [symbols]", key)
        reached, new = set[str](), names - {"pi"}
        while new:
            reached |= new
            bodies = [(p, body) for p, body in self.recursions if p.name in new]
            new = {n for p, body in bodies for n in free_names(body) - free_names(Expr("+", p.args))} - reached - {"pi"}
        if loose := sorted(n for n in reached - set(of) if not self._is_recursion(n)):
            raise self.fail(f"the term depends on {loose[0]!r}, which 'of' does not list", key)

    def standing(self, existence: Existence, claim_texts: Sequence[str]) -> Existence:
        """With the numbers of the claims in which it stands."""
        claims = set()
        for i, text in enumerate(claim_texts):
            raw = parse_comparison(text, self.at("claim"))
            if existence.symbol.name in free_names(raw.left) | free_names(raw.right):
                claims.add(i)
        return replace(existence, claims=frozenset(claims))

    # Statements.

    def comparison(self, source: str, key: str, scope: Mapping[str, Symbol]) -> Comparison:
        raw = parse_comparison(source, self.at(key))
        bound = frozenset(scope.keys() - self.everything().keys())
        done = replace(raw, left=self.expand(raw.left, key, bound), right=self.expand(raw.right, key, bound))
        check(done, scope, self.at(key))
        return done

    def fact(self, row: Any, key: str, scope: Mapping[str, Symbol], claim: str = "claim") -> Fact:
        self.of_type(row, dict, key)
        if claim == "claim":
            self.only(row, {"claim", "for", "where", "text"}, key)
        indices = self.texts(row.get("for", []), key)
        if clash := sorted(set(indices) & set(scope)):
            raise self.fail(f"'for' introduces {clash[0]!r}, which is declared already", key)
        if clash := sorted(set(indices) & {*self.abbreviations, *self.unborn}):
            raise self.fail(f"'for' introduces {clash[0]!r}, which is the name of a definition", key)
        inner = {**scope, **{i: declare(i, "index", self.at(key)) for i in indices}}
        where = tuple(self.comparison(w, key, inner) for w in self.texts(row.get("where", []), key))
        for condition in where:
            names = free_names(condition.left) | free_names(condition.right)
            whole = all(n in inner and inner[n].kind in ("index", "dimension") for n in names)
            if not whole or linear(Expr("-", (condition.left, condition.right))) is None:
                raise self.fail(f"'where' compares indices, got {condition}", key)
        source = self.of_type(row.get(claim, ""), str, key)
        return Fact(self.comparison(source, key, inner), indices, where, source)

    def step(self, row: Any, key: str) -> Step:
        self.of_type(row, dict, key)
        self.only(row, {"fact", "for", "where", "by", "use", "at", "text", "rate"}, key)
        scope = self.everything()
        fact = self.fact(row, key, scope, "fact") if "fact" in row else None
        by = self.of_type(row.get("by", ""), str, key)
        if re.fullmatch(r"L([1-9]|1\d|20)", by):
            now = f"M{by[1:]}"
            raise self.fail(f"by = {by!r}; the rules L1..L20 of lemmas are now M1..M20: write {now!r}", key)
        match = re.fullmatch(r"arithmetic|(M\d+)|induction on ([A-Za-z]\w*)(?: from (\w+(?: \+ \d+)?))?", by)
        if not match:
            raise self.fail(f"by = {by!r}; expected 'arithmetic', 'induction on n', or a rule such as 'M3'", key)
        inner = {**scope, **{i: Symbol(i, "index") for i in (fact.indices if fact else ())}}
        if match[2] and (match[2] not in inner or inner[match[2]].kind != "index"):
            raise self.fail(f"{match[2]!r} is not an index", key)
        at = []
        for text in self.texts(row.get("at", []), key):
            pairs = []
            for part in text.split(","):
                index, _, value = part.partition("=")
                tree = parse(value, self.at(key))
                moment = index.strip() in inner and inner[index.strip()].time
                whole = all(n in inner and inner[n].kind in ("index", "dimension") for n in free_names(tree))
                if linear(tree) is None or not (whole or moment):
                    raise self.fail(f"at = {text!r}: {value.strip()!r} is not an index", key)
                pairs.append((index.strip(), tree))
            at.append(tuple(pairs))
        use = self.texts(row["use"], key) if "use" in row else None
        kind = "induction" if match[2] else match[1] or "arithmetic"
        text = self.of_type(row.get("text", ""), str, key)
        rate = self.rate(row, key, inner) if (kind == "M29") == ("rate" in row) else None
        if (kind == "M29") != (rate is not None):
            raise self.fail("'rate' is a term that M29 needs, and only M29", key)
        return Step(fact, kind, match[2] or "", match[3] or "0", use, tuple(at), text, rate)

    def rate(self, row: Mapping[str, Any], key: str, scope: Mapping[str, Symbol]) -> Expr | None:
        """The rate of a comparison."""
        if "rate" not in row:
            return None
        tree = self.expand(parse(self.of_type(row["rate"], str, key), self.at(key)), key)
        if infer(tree, scope, self.at(key)) != REAL:
            raise self.fail("expected a number", key)
        return tree

    # Witnesses.

    def witness(self) -> dict[str, Value]:
        table = self.of_type(self.data.get("witness", {}), dict, "witness")
        if unknown := sorted(set(table) - set(self.symbols)):
            raise self.fail(f"unknown symbol {unknown[0]!r}", "witness")
        computed = {p.name for p, _ in self.recursions} | set(QUANTITIES if "network" in self.data else ())
        if defined := sorted(computed & set(table)):
            raise self.fail(f"{defined[0]!r} is defined, and has no value to give", "witness")
        return {name: self.value(v, f"witness.{name}", 0, self.symbols[name]) for name, v in table.items()}

    def value(self, given: Any, key: str, depth: int, symbol: Symbol) -> Value:
        if type(given) is list and depth < 4 and len(given) <= 64:
            return tuple(self.value(v, key, depth + 1, symbol) for v in given)
        if symbol.function:
            term = parse(self.of_type(given, str, key), self.at(key))
            clock = {name: s for name, s in self.symbols.items() if s.time}
            if not free_names(term) <= set(clock) or infer(term, clock, self.at(key)) != REAL:
                raise self.fail("expected a term in the time, such as 1 - 2*t*exp(-t)", key)
            return term
        if type(given) is int and abs(given) < 2**63:
            return given
        try:
            return parse_exact(self.of_type(given, str, key))
        except ValueError as error:
            raise self.fail(str(error), key) from None
