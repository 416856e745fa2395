"""The gain conditions of the rules, read from the lemma files that prove them: bounds_spec/lemmas/control.

There is one source: numbers, formulas for an architecture (formulas.py) and the lemmas are the same text. The checker
has its own, and a test compares them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cache
from typing import Any

from ..errors import SpecError
from ..expressions.expression import Expr
from ..lemma_language.file import Lemma, find
from ..lemma_language.formula import Formula

LEMMAS = {  # rule -> the lemma with its condition
    "G4": "control/K5a",
    "G5": "control/K5",
    "G6": "control/K1c",
    "G7": "control/K1d",
    "G8": "control/K3d",
    "G9": "control/K4h",
}


def condition(rule: str, values: Mapping[str, Any], constant: Callable[[Any], Any] = Fraction) -> Any:
    """What the rule's switching gain, or limit, has to be at least: rationals or sympy expressions, as ``values`` are.

    ``values``: gains, assumed numbers, rate and multiplier by name, and ``jacobian`` and ``remainder``, the bounds of
    the network; those that the condition does not need may be missing. ``constant`` embeds rationals.
    """
    lemma, definitions, right = _parsed(rule)
    known = dict(values)
    for name, term in definitions:
        known[name] = Formula(lemma, known, constant)(term)
    return Formula(lemma, known, constant)(right)


@cache
def _parsed(rule: str) -> tuple[Lemma, list[tuple[str, Expr]], Expr]:
    """The lemma, the names that it defines by hypotheses "name == term", in order, and the condition's right side."""
    lemma = find(LEMMAS[rule])
    hypotheses = [fact.comparison for fact in lemma.hypotheses]
    found = [c.right for c in hypotheses if c.relation == ">=" and c.left.name in ("limit", "switching")]
    if len(found) != 1:
        raise SpecError("expected one hypothesis limit >= ... or switching >= ...", where=lemma.id)
    equalities = [c for c in hypotheses if c.relation == "=="]
    needed, definitions = _names(found[0]), list[tuple[str, Expr]]()
    for equality in reversed(equalities):  # each uses earlier ones only
        if equality.left.name in needed:
            needed |= _names(equality.right)
            definitions.insert(0, (equality.left.name, equality.right))
    return lemma, definitions, found[0]


def _names(expr: Expr) -> set[str]:
    return {expr.name} if expr.op == "name" else set[str]().union(*map(_names, expr.args))
