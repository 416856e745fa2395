"""Activations of bounds_spec/activations as frozen facts."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import SpecError
from . import expression
from .data import data_folder
from .expression import Expr

_COMMON = {
    "kind",
    "title",
    "definition",
    "smoothness",
    "onnx",
    "torch",
    "value_at_zero",
    "sources",
    "constants",
}
_KEYS = {
    "generator": _COMMON | {"generator", "derivatives", "witness", "sharp"},
    "piecewise_linear": _COMMON | {"kinks", "slopes", "parameters", "bound"},
}
CONSTANTS = ("S", "b0", "c0")  # sup of abs(phi), abs(phi'), abs(phi'')


@dataclass(frozen=True)
class Term:
    """One nonnegative summand of a witness: coefficient * prod(squares)^2 * prod(hypotheses), 1-based indices."""

    coefficient: Fraction
    squares: tuple[Expr, ...]
    hypotheses: tuple[int, ...]


@dataclass(frozen=True)
class Generator:
    """phi and its derivatives as polynomials in ``symbol``, which solves d symbol/dt = ``derivative``."""

    symbol: str
    meaning: str
    derivative: Expr
    range: tuple[Expr, ...]
    value: Expr | None
    first: Expr
    second: Expr
    witness: Mapping[str, tuple[Term, ...]]
    sharp: Mapping[str, Fraction]


@dataclass(frozen=True)
class PiecewiseLinear:
    """Continuous, phi(0) = 0 unless stated, affine between ``kinks`` with the given ``slopes``."""

    kinks: tuple[Fraction, ...]
    slopes: tuple[Expr, ...]
    parameters: Mapping[str, tuple[str, Fraction]]  # name -> (ONNX attribute, default)
    hypotheses: tuple[Expr, ...]
    witness: tuple[tuple[Term, ...], ...]


@dataclass(frozen=True)
class Activation:
    """An activation and its claimed constants; ``proof`` discharges them, this only reads them."""

    name: str
    title: str
    definition: str
    onnx: str
    torch: str
    value_at_zero: Expr
    constants: Mapping[str, Expr]
    constant_texts: Mapping[str, str]
    form: Generator | PiecewiseLinear

    @property
    def kinks(self) -> tuple[Fraction, ...]:
        """Points where phi' does not exist, increasing."""
        return self.form.kinks if isinstance(self.form, PiecewiseLinear) else ()

    def parameter_values(self, given: Mapping[str, Fraction]) -> dict[str, Fraction]:
        """Values of its parameters by name, defaults filled in; ``given`` is keyed by ONNX attribute."""
        if isinstance(self.form, Generator):
            return {}
        return {name: given.get(attribute, default) for name, (attribute, default) in self.form.parameters.items()}

    def slopes(self, parameters: Mapping[str, Fraction]) -> tuple[Fraction, ...]:
        """The slopes of a piecewise linear activation, exact; empty for the others."""
        if isinstance(self.form, Generator):
            return ()
        return tuple(expression.rational(s, parameters, self.name) for s in self.form.slopes)


@cache
def load_all() -> Mapping[str, Activation]:
    """Every activation of the library, by name."""
    files = sorted((data_folder("bounds_spec") / "activations").glob("*.toml"))
    if not files:
        raise SpecError("bounds_spec/activations holds no file", hint="reinstall certbound")
    return {file.stem: read(file) for file in files}


@cache
def by_onnx_operator() -> Mapping[str, str]:
    """ONNX operator -> activation name."""
    return {activation.onnx: name for name, activation in load_all().items()}


def read(file: Path) -> Activation:
    """Read one activation file; SpecError naming file and key for anything malformed."""
    try:
        data = tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SpecError(str(error), where=str(file)) from None
    reader = _Reader(file, data)
    return reader.activation()


class _Reader:
    def __init__(self, file: Path, data: dict[str, Any]) -> None:
        self.file, self.data = file, data

    def fail(self, message: str) -> SpecError:
        return SpecError(message, where=str(self.file), hint="the format is in bounds_spec/README.md")

    def get(self, path: str, kind: type, default: Any = None) -> Any:
        node: Any = self.data
        for key in path.split("."):
            node = node.get(key) if isinstance(node, dict) else None
        if node is None and default is not None:
            return default
        if type(node) is not kind:
            raise self.fail(f"key {path!r}: expected {kind.__name__}, got {node!r}")
        return node

    def expr(self, text: Any, key: str) -> Expr:
        if not isinstance(text, str):
            raise self.fail(f"key {key!r}: expected text, got {text!r}")
        return expression.parse(text, f"{self.file}: {key}")

    def exprs(self, path: str) -> tuple[Expr, ...]:
        return tuple(self.expr(t, path) for t in self.get(path, list))

    def terms(self, rows: Any, key: str, hypotheses: int) -> tuple[Term, ...]:
        if not isinstance(rows, list) or not rows:
            raise self.fail(f"key {key!r}: expected a list of terms")
        terms = []
        for row in rows:
            if not isinstance(row, dict) or set(row) - {"coefficient", "squares", "hypotheses"}:
                raise self.fail(f"key {key!r}: a term has coefficient, squares and hypotheses, got {row!r}")
            where = f"{self.file}: {key}"
            cited = tuple(row.get("hypotheses", ()))
            if any(type(i) is not int or not 1 <= i <= hypotheses for i in cited):
                raise self.fail(f"key {key!r}: hypotheses {cited!r} are not indices from 1 to {hypotheses}")
            terms.append(
                Term(
                    expression.rational(self.expr(row.get("coefficient"), key), {}, where),
                    tuple(self.expr(s, key) for s in row.get("squares", ())),
                    cited,
                )
            )
        return tuple(terms)

    def activation(self) -> Activation:
        kind = self.get("kind", str)
        if kind not in _KEYS:
            raise self.fail(f"kind {kind!r} is not one of {', '.join(_KEYS)}")
        if unknown := set(self.data) - _KEYS[kind]:
            raise self.fail(f"unknown keys {sorted(unknown)} for kind {kind!r}")
        texts = self.get("constants", dict)
        if "b0" not in texts or set(texts) - set(CONSTANTS):
            raise self.fail("constants must give b0, may give S and c0, and nothing else")
        form = self.generator(texts) if kind == "generator" else self.piecewise()
        return Activation(
            name=self.file.stem,
            title=self.get("title", str),
            definition=self.get("definition", str),
            onnx=self.get("onnx", str),
            torch=self.get("torch", str),
            value_at_zero=self.expr(self.get("value_at_zero", str), "value_at_zero"),
            constants={key: self.expr(text, f"constants.{key}") for key, text in texts.items()},
            constant_texts=dict(texts),
            form=form,
        )

    def generator(self, constants: dict[str, str]) -> Generator:
        bounds = self.exprs("generator.range")
        value = self.data.get("derivatives", {}).get("value")
        witness, sharp = self.get("witness", dict), self.get("sharp", dict)
        if set(witness) != set(constants) or set(sharp) != set(constants):
            raise self.fail(f"witness and sharp must cover exactly the constants {sorted(constants)}")
        return Generator(
            symbol=self.get("generator.symbol", str),
            meaning=self.get("generator.meaning", str),
            derivative=self.expr(self.get("generator.derivative", str), "generator.derivative"),
            range=bounds,
            value=None if value is None else self.expr(value, "derivatives.value"),
            first=self.expr(self.get("derivatives.first", str), "derivatives.first"),
            second=self.expr(self.get("derivatives.second", str), "derivatives.second"),
            witness={k: self.terms(rows, f"witness.{k}", len(bounds)) for k, rows in witness.items()},
            sharp={k: expression.rational(self.expr(t, f"sharp.{k}"), {}) for k, t in sharp.items()},
        )

    def piecewise(self) -> PiecewiseLinear:
        slopes, hypotheses = self.exprs("slopes"), self.exprs("bound.hypotheses")
        kinks = tuple(expression.rational(k, {}) for k in self.exprs("kinks"))
        rows = self.get("bound.witness", list)
        if len(slopes) != len(kinks) + 1 or len(rows) != len(slopes) or list(kinks) != sorted(set(kinks)):
            raise self.fail("kinks must increase, with one slope and one witness more than kinks")
        parameters = {
            name: (
                self.get(f"parameters.{name}.onnx_attribute", str),
                expression.rational(self.expr(self.get(f"parameters.{name}.default", str), name), {}),
            )
            for name in self.get("parameters", dict, {})
        }
        return PiecewiseLinear(
            kinks=kinks,
            slopes=slopes,
            parameters=parameters,
            hypotheses=hypotheses,
            witness=tuple(self.terms(r, "bound.witness", len(hypotheses)) for r in rows),
        )
