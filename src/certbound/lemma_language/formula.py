"""The right side of a lemma over any numbers that add and multiply: floats, rationals, sympy expressions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..errors import SpecError
from ..expressions.expression import Expr
from .file import Lemma
from .grammar import linear, text

Sequence = Callable[..., Any]  # (subscripts) -> number


class Formula:
    """Evaluates terms of one lemma. ``values``: a number for each real symbol, a function of the subscripts for each
    sequence; ``constant`` embeds rationals. Sequences that the lemma defines are computed from their recursion."""

    def __init__(self, lemma: Lemma, values: Mapping[str, Any], constant: Callable[[Any], Any]) -> None:
        self.lemma, self.values, self.constant = lemma, values, constant
        self.memo: dict[tuple[str, tuple[int, ...]], Any] = {}

    def __call__(self, expr: Expr, **indices: int) -> Any:
        """The number; SpecError for what is not a sum, product, quotient or power of known symbols."""
        op = expr.op
        if op == "number":
            return self.constant(expr.value)
        if op == "name":
            return self.constant(indices[expr.name]) if expr.name in indices else self._known(expr.name)
        if op == "index":
            return self._entry(expr.name, tuple(self._whole(a, indices) for a in expr.args))
        if op in ("Sum", "Product"):
            first, last = (self._whole(a, indices) for a in expr.args[1:])
            total = self.constant(0 if op == "Sum" else 1)
            for i in range(first, last + 1):
                part = self(expr.args[0], **{**indices, expr.name: i})
                total = total + part if op == "Sum" else total * part
            return total
        if op == "pow":
            return self(expr.args[0], **indices) ** self._whole(expr.args[1], indices)
        args = [self(a, **indices) for a in expr.args]
        if op == "^":
            return args[0] ** int(expr.value)
        table: dict[str, Callable[..., Any]] = {
            "+": lambda a, b: a + b,
            "-": lambda a, b: a - b,
            "*": lambda a, b: a * b,
            "/": lambda a, b: a / b,
            "neg": lambda a: -a,
        }
        if op not in table:
            raise SpecError(f"{op!r} in {text(expr)[:80]!r} is not for formulas", where=self.lemma.id)
        return table[op](*args)

    def _known(self, name: str) -> Any:
        if name not in self.values:
            raise SpecError(f"no value for {name!r}", where=self.lemma.id)
        return self.values[name]

    def _whole(self, expr: Expr, indices: Mapping[str, int]) -> int:
        form = linear(expr)
        if form is None or any(name not in indices for name, _ in form[0]):
            raise SpecError(f"{text(expr)!r} is not an index", where=self.lemma.id)
        return form[1] + sum(c * indices[name] for name, c in form[0])

    def _entry(self, name: str, at: tuple[int, ...]) -> Any:
        if (name, at) not in self.memo:
            self.memo[name, at] = self._compute(name, at)
        return self.memo[name, at]

    def _compute(self, name: str, at: tuple[int, ...]) -> Any:
        for pattern, body in self.lemma.recursions:
            if pattern.name == name and len(pattern.args) == len(at) == 1:
                form = linear(pattern.args[0])
                if form is None:
                    continue
                if not form[0] and form[1] == at[0]:
                    return self(body)
                if form[0] and at[0] >= form[1]:
                    return self(body, **{form[0][0][0]: at[0] - form[1]})
        return self._known(name)(*at)
