"""Activations of bounds_spec/activations as frozen claims; ``proof`` discharges them, this only reads them."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from ..data_folder import data_folder
from ..errors import SpecError, known
from ..expressions import expression
from ..expressions.expression import Expr
from ..files import read_toml
from ..numbers import elementary
from ..numbers.exact import format_exact, parse_exact

Bracket = tuple[Fraction, Fraction]
CONSTANTS = ("S", "b0", "c0", "c1")  # sup of abs(phi), abs(phi'), abs(phi''), abs(phi''')
ORDERS = {"value": 0, "first": 1, "second": 2, "third": 3}  # key of [critical] -> k
SMOOTHNESS = ("analytic", "C11", "Lipschitz")
MAX_FILE = 60_000  # bytes
_KEYS = {
    "required": {"title", "definition", "sources", "smoothness", "pieces", "constants", "attained", "growth"},
    "optional": {"onnx", "torch", "note", "kinks", "parameters", "critical", "classes"},
}


@dataclass(frozen=True)
class Parameter:
    """A real parameter. ``rate``: phi_p(t) = phi(r t)/r with r this expression in p and phi the default's function."""

    default: Fraction
    onnx: str
    torch: str
    above: Fraction | None
    rate: Expr | None


@dataclass(frozen=True)
class Piece:
    """phi on the interval up to ``until`` (None: the last): a polynomial in t, the generators and the parameters."""

    until: Expr | None
    generators: tuple[tuple[str, str, Expr | None], ...]  # (name, function, argument)
    value: Expr
    text: str
    until_text: str
    generator_texts: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Activation:
    """An activation and everything its file claims about it."""

    name: str
    file: str
    title: str
    definition: Expr
    definition_text: str
    smoothness: str
    kinks: tuple[Expr, ...]
    operator: tuple[str, str] | None  # (domain, ONNX operator)
    since: tuple[int, ...]  # operator-set versions
    torch: str
    sources: tuple[str, ...]
    note: str
    parameters: Mapping[str, Parameter]
    pieces: tuple[Piece, ...]
    constants: Mapping[str, Expr]
    constant_texts: Mapping[str, str]
    attained: Mapping[str, str]
    growth: tuple[tuple[Expr, Expr], ...]
    growth_texts: tuple[tuple[str, str], ...]
    critical: Mapping[int, tuple[Bracket, ...]]  # k -> where phi^(k) turns, at the default parameters
    critical_texts: Mapping[str, tuple[str, ...]]
    classes: tuple[str, ...]

    def values(self, given: Mapping[str, Fraction]) -> dict[str, Fraction]:
        """All parameters by name, in the file's order, defaults filled in. Raises SpecError for values it excludes."""
        if unknown := sorted(set(given) - set(self.parameters)):
            known = ", ".join(self.parameters) or "it has none"
            raise SpecError(f"{self.name} has no parameter {unknown[0]!r}", hint=f"its parameters: {known}")
        values = {name: given.get(name, parameter.default) for name, parameter in self.parameters.items()}
        for name, parameter in self.parameters.items():
            if parameter.above is not None and not values[name] > parameter.above:
                least = format_exact(parameter.above)
                raise SpecError(f"{self.name}: {name} = {format_exact(values[name])}; expected more than {least}")
        return values

    def rate(self, values: Mapping[str, Fraction]) -> Fraction:
        """r with phi(t) = phi_default(r t)/r at these parameters, exact. SpecError if it is irrational."""
        rates = [p.rate for p in self.parameters.values() if p.rate is not None]
        return expression.rational(rates[0], values, f"{self.name}: rate") if rates else Fraction(1)

    def brackets(self, order: int, values: Mapping[str, Fraction]) -> tuple[Bracket, ...]:
        """Where phi^(order) turns at these parameters, increasing."""
        rate = self.rate(values)
        return tuple((lo / rate, hi / rate) for lo, hi in self.critical[order])


@cache
def load_all() -> Mapping[str, Activation]:
    """Every activation of the library, by name."""
    return {name: find(name) for name in _library()}


@cache
def find(name: str) -> Activation:
    """The activation of the library with this name; no other file is read. Raises SpecError."""
    files = _library()
    if name not in files:
        raise SpecError(f"unknown activation {name!r}", hint=known(name, files))
    return read(files[name])


@cache
def _library() -> Mapping[str, Path]:
    """The files of the library by the names of their activations."""
    files = sorted((data_folder("bounds_spec") / "activations").glob("*.toml"))
    if not files:
        raise SpecError("bounds_spec/activations holds no file", hint="reinstall certbound")
    return {file.stem: file for file in files}


def read(file: Path) -> Activation:
    """Read one activation file; SpecError naming file and key for anything malformed."""
    return _Reader(file, read_toml(file, SpecError, limit=MAX_FILE)).activation()


class _Reader:
    def __init__(self, file: Path, data: dict[str, Any]) -> None:
        self.file, self.data = file, data

    def fail(self, message: str) -> SpecError:
        return SpecError(message, where=str(self.file), hint="the format is in bounds_spec/README.md")

    def of_type(self, value: Any, kind: type, key: str) -> Any:
        if type(value) is not kind:
            raise self.fail(f"key {key!r}: expected {kind.__name__}, got {repr(value)[:80]}")
        return value

    def get(self, key: str, kind: type, default: Any = None) -> Any:
        value = self.data.get(key)
        return default if value is None and default is not None else self.of_type(value, kind, key)

    def only(self, table: Mapping[str, Any], allowed: set[str], key: str) -> None:
        if unknown := sorted(set(table) - allowed):
            raise self.fail(f"{key}: unknown key {unknown[0]!r}; expected {', '.join(sorted(allowed))}")

    def texts(self, value: Any, key: str) -> tuple[str, ...]:
        return tuple(self.of_type(item, str, key) for item in self.of_type(value, list, key))

    def expr(self, text: Any, key: str) -> Expr:
        return expression.parse(self.of_type(text, str, key), f"{self.file}: {key}")

    def activation(self) -> Activation:
        self.only(self.data, _KEYS["required"] | _KEYS["optional"], "the file")
        if missing := sorted(_KEYS["required"] - set(self.data)):
            raise self.fail(f"the key {missing[0]!r} is missing")
        if self.get("smoothness", str) not in SMOOTHNESS:
            raise self.fail(f"smoothness {self.data['smoothness']!r}; expected one of {', '.join(SMOOTHNESS)}")
        constants, attained = self.get("constants", dict), self.get("attained", dict)
        if "b0" not in constants or set(constants) - set(CONSTANTS):
            raise self.fail("constants must give b0, may give S, c0 and c1, and nothing else")
        if set(attained) != set(constants):
            raise self.fail(f"attained must say where for each of {', '.join(constants)}")
        growth = tuple(self.pair(row) for row in self.get("growth", list))
        if not growth:
            raise self.fail("growth must hold at least one pair [a1, a0]")
        critical = self.get("critical", dict, {})
        self.only(critical, set(ORDERS), "critical")
        parameters = {name: self.parameter(name, row) for name, row in self.get("parameters", dict, {}).items()}
        if sum(p.rate is not None for p in parameters.values()) > 1:
            raise self.fail("at most one parameter may have a rate")
        operator, since = self.operator()
        return Activation(
            name=self.file.stem,
            file=str(self.file),
            title=self.get("title", str),
            definition=self.expr(self.data["definition"], "definition"),
            definition_text=self.data["definition"],
            smoothness=self.data["smoothness"],
            kinks=tuple(self.expr(k, "kinks") for k in self.get("kinks", list, [])),
            operator=operator,
            since=since,
            torch=self.get("torch", str, ""),
            note=self.get("note", str, ""),
            sources=self.texts(self.data["sources"], "sources"),
            parameters=parameters,
            pieces=self.pieces(),
            constants={key: self.expr(text, f"constants.{key}") for key, text in constants.items()},
            constant_texts=dict(constants),
            attained={key: self.of_type(text, str, f"attained.{key}") for key, text in attained.items()},
            growth=tuple((self.expr(a, "growth"), self.expr(b, "growth")) for a, b in growth),
            growth_texts=growth,
            critical={k: self.brackets(critical.get(key, []), f"critical.{key}") for key, k in ORDERS.items()},
            critical_texts={key: self.texts(critical.get(key, []), f"critical.{key}") for key in ORDERS},
            classes=self.texts(self.data.get("classes", []), "classes"),
        )

    def pair(self, row: Any) -> tuple[str, str]:
        texts = self.texts(row, "growth")
        if len(texts) != 2:
            raise self.fail(f"growth: {row!r} is not a pair [a1, a0]")
        return texts[0], texts[1]

    def operator(self) -> tuple[tuple[str, str] | None, tuple[int, ...]]:
        table = self.get("onnx", dict, {})
        self.only(table, {"operator", "domain", "since"}, "onnx")
        if not table:
            return None, ()
        since = tuple(self.of_type(v, int, "onnx.since") for v in self.of_type(table.get("since", []), list, "onnx"))
        domain = self.of_type(table.get("domain", ""), str, "onnx.domain")
        return (domain, self.of_type(table.get("operator"), str, "onnx.operator")), since

    def parameter(self, name: str, row: Any) -> Parameter:
        key = f"parameters.{name}"
        self.only(self.of_type(row, dict, key), {"default", "onnx", "torch", "above", "rate"}, key)
        if not name.isidentifier() or name in ("t", "pi"):
            raise self.fail(f"{key}: not a name for a parameter")
        above = row.get("above")
        return Parameter(
            default=self.number(row.get("default"), f"{key}.default"),
            onnx=self.of_type(row.get("onnx", ""), str, key),
            torch=self.of_type(row.get("torch", ""), str, key),
            above=None if above is None else self.number(above, f"{key}.above"),
            rate=None if row.get("rate") is None else self.expr(row["rate"], f"{key}.rate"),
        )

    def number(self, text: Any, key: str) -> Fraction:
        return expression.rational(self.expr(text, key), {}, f"{self.file}: {key}")

    def pieces(self) -> tuple[Piece, ...]:
        rows = self.get("pieces", list)
        pieces = []
        for i, row in enumerate(rows):
            key = f"pieces[{i}]"
            self.only(self.of_type(row, dict, key), {"until", "generators", "value"}, key)
            if ("until" in row) == (i == len(rows) - 1):
                raise self.fail(f"{key}: every piece but the last has 'until'")
            until = self.expr(row["until"], f"{key}.until") if "until" in row else None
            generators = tuple(
                self.generator(name, text, f"{key}.generators")
                for name, text in self.of_type(row.get("generators", {}), dict, key).items()
            )
            value = self.of_type(row.get("value"), str, f"{key}.value")
            texts = tuple(row.get("generators", {}).values())
            pieces.append(
                Piece(until, generators, self.expr(value, f"{key}.value"), value, row.get("until", ""), texts)
            )
        if not pieces:
            raise self.fail("pieces: at least one is needed")
        return tuple(pieces)

    def generator(self, name: str, text: Any, key: str) -> tuple[str, str, Expr | None]:
        call = self.expr(text, key)
        if call.op not in elementary.FUNCTIONS:
            known = ", ".join(elementary.FUNCTIONS)
            raise self.fail(f"{key}: {name} = {text!r} is not one of the functions {known} of an argument")
        if not name.isidentifier() or name == "t":
            raise self.fail(f"{key}: {name!r} is not a name for a generator")
        return name, call.op, call.args[0] if call.args else None

    def brackets(self, rows: Any, key: str) -> tuple[Bracket, ...]:
        found = tuple(self.bracket(text, key) for text in self.texts(rows, key))
        if any(b[1] >= c[0] for b, c in itertools.pairwise(found)):
            raise self.fail(f"{key}: the points must increase")
        return found

    def bracket(self, text: str, key: str) -> Bracket:
        """p/q and whole numbers are exact; a decimal stands for itself plus or minus one unit of its last digit."""
        try:
            value = parse_exact(text)
        except ValueError as error:
            raise self.fail(f"{key}: {error}") from None
        unit = Fraction(1, 10 ** len(text.partition(".")[2])) if "." in text else Fraction(0)
        return value - unit, value + unit
