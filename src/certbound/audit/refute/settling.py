"""Entries of sequences that hypotheses for all k relate to each other, drawn so that these hold and can go on for ever.

Such as norm(x[k + 1] - p) <= q norm(x[k] - p): each next entry is moved towards 0, towards a symbol of its shape, or to
the entry before, until the hypothesis holds; and a last entry stands for all later ones. Nothing here is trusted: what
comes out is tried like any other instance, and confirmed in exact numbers.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import linear, nodes
from .continuation import finite
from .evaluate import Evaluator, Instance, Key, compare, generators
from .number_systems import Undefined

WAYS = [Fraction(n, 8) for n in (6, 4, 2, 1, 0)]  # of the way from the target to the drawn entry that is left
MOST = 12  # places


def chained(lemma: Lemma) -> list[tuple[Fact, str, int]]:
    """(hypothesis for all k, sequence, c): of its free sequences the one whose entry k + c comes last, if c > 0."""
    told = generators(lemma)
    found = []
    for fact in lemma.hypotheses:
        if len(fact.indices) != 1 or finite(fact) or any(fact in facts for facts in told.values()):
            continue
        offsets: dict[str, int] = {}
        for node in (n for side in (fact.comparison.left, fact.comparison.right) for n in nodes(side)):
            entry = node.op == "index" and len(node.args) == 1 and lemma.symbols[node.name].arity == 1
            form = linear(node.args[0]) if entry else None
            if form is not None and form[0] == ((fact.indices[0], 1),):
                offsets[node.name] = max(offsets.get(node.name, 0), form[1])
        if offsets and max(offsets.values()) > 0:
            last = max(offsets, key=lambda name: offsets[name])
            found.append((fact, last, offsets[last]))
    return found


def settle(
    lemma: Lemma,
    facts: list[tuple[Fact, str, int]],
    instance: Instance,
    evaluated: Callable[[Instance], Evaluator],
    holds: Callable[..., bool],
    rng: random.Random,
) -> None:
    """Draws the entries up to the last one in use, and one more of each sequence that moves."""
    reach = min(max((i for _, at in instance.values for i in at), default=0), MOST)
    for k in range(reach):
        for fact, name, ahead in facts:
            _step(lemma, instance, evaluated, holds, rng, fact, (name, (k + ahead,)), k)
    beyond = max((i for _, at in instance.values for i in at), default=0) + 1
    for name in dict.fromkeys(name for _, name, _ in facts):
        if any(key[0] == name for key in instance.values):
            last = max(key for key in instance.values if key[0] == name)
            instance.values[name, (beyond,)] = rng.choice(_targets(lemma, instance, last))


def _step(
    lemma: Lemma,
    instance: Instance,
    evaluated: Callable[[Instance], Evaluator],
    holds: Callable[..., bool],
    rng: random.Random,
    fact: Fact,
    key: Key,
    k: int,
) -> None:
    def fine() -> bool:
        evaluator = evaluated(instance)
        evaluator.bound = {fact.indices[0]: k}
        try:
            return not evaluator._applies(fact, {}) or holds(fact.comparison, *compare(evaluator, fact.comparison))
        except (Undefined, ArithmeticError):
            return False

    if fine() or key not in instance.values:
        return
    drawn = instance.values[key]
    targets = _targets(lemma, instance, key)
    rng.shuffle(targets)
    for target in targets:
        for way in WAYS:
            instance.values[key] = _between(target, drawn, way)
            if fine():
                return


def _targets(lemma: Lemma, instance: Instance, key: Key) -> list[Any]:
    """0, the entry before, and other values of the same shape."""
    own = instance.values[key]
    before = instance.values.get((key[0], (key[1][0] - 1,)), own)
    kind = lemma.symbols[key[0]].kind
    others = [v for k, v in instance.values.items() if not k[1] and lemma.symbols[k[0]].kind == kind != "real"]
    return [_zero(own), before, *(v for v in others if _shape(v) == _shape(own))]


def _zero(value: Any) -> Any:
    return tuple(map(_zero, value)) if isinstance(value, tuple) else Fraction(0)


def _shape(value: Any) -> tuple[int, ...]:
    return (len(value), *_shape(value[0])) if isinstance(value, tuple) and value else ()


def _between(target: Any, drawn: Any, way: Fraction) -> Any:
    if isinstance(drawn, tuple):
        return tuple(_between(t, d, way) for t, d in zip(target, drawn, strict=True))
    return target + way * (drawn - target)
