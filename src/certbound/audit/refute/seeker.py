"""The search for counterexamples: seeded and bounded, in floats; what it finds is confirmed in exact or ball numbers.

Small sizes and small numbers come first. A found counterexample is shrunk while it stays one; a [witness] that is one
as it stands is not: its numbers were chosen. The worst is kept too.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from fractions import Fraction
from typing import Any

from ...expressions.expression import Expr
from ...lemma_language.file import Lemma
from ...lemma_language.grammar import Comparison
from ...lemma_language.kinds import Symbol
from .drawing import FARTHEST, POOL, in_range, moved
from .evaluate import Conversions, Evaluator, Instance, Key, compare, generators
from .found import Found
from .instances import Counterexample, confirm, examine, fits, from_witness, shaped, spans
from .isolation import isolate, rational
from .number_systems import Floats, Undefined
from .repairs import diagonal, smaller, solved
from .settling import chained, settle
from .told import fill, told
from .weights import simpler_weights

MARGIN = 1e-9
PARTS = (Fraction(0), Fraction(1, 2))
REPAIRS = 6  # rounds through the hypotheses


class Seeker:
    """The search for one lemma; NetworkSeeker in network_seeker.py draws networks as well."""

    def __init__(self, lemma: Lemma, rng: random.Random) -> None:
        self.lemma, self.rng = lemma, rng
        self.tried, self.ratio, self.largest = 0, 0.0, 3
        self.claims = lemma.claims  # those that an instance is scored by
        self.chained = chained(lemma)
        self.told = told(lemma)
        self.told_once = [fact for fact in self.told if not fact.indices]
        self.confirmed: list[Counterexample] = []
        self.below = [
            name
            for name, facts in generators(lemma).items()
            if lemma.symbols[name].kind == "real" and any(fact.comparison.relation == "<=" for fact in facts)
        ]
        self.conversions: Conversions = {}
        self.given = False  # whether the first of them is the [witness] as it stands
        self.unconfirmed, self.doubt, self.worst_doubt, self.witness = 0, "", -math.inf, ""

    def run(self, budget: int, shrink: bool) -> Found:
        first = from_witness(self.lemma, self.lemma.witness) if self.lemma.witness else None
        if first is not None:
            given = Instance(dict(first.values))
            self.witness = self.keep(given)
            self.given = not self.witness
            if self.witness and all(shaped(self.lemma.symbols[k[0]], v) for k, v in first.values.items()):
                self.trial(first)  # draws what the witness leaves out; where a hypothesis fails it is repaired
                doubt = self.keep(first)
                if all(first.values[key] == value for key, value in given.values.items()):
                    self.witness = doubt
        self.explore(budget)
        return self.found(budget, shrink)

    def explore(self, budget: int) -> None:
        """Draws instances until half of the budget is used, then improves the best, until one is confirmed."""
        best: list[tuple[float, Instance]] = []
        start = self.tried
        while self.tried - start < budget // 2 and not self.confirmed:
            self.largest = 1 + (3 * (self.tried - start)) // max(budget // 2, 1)
            instance = Instance(factors=self.parts())
            score = self.trial(instance)
            if score is None:
                continue
            if score > MARGIN and self.kept(instance, score):
                break
            best = self.best_of([*best, (score, instance)])
        while self.tried - start < budget and best and not self.confirmed:
            self.climb(best)

    def parts(self) -> dict[str, Fraction]:
        """Of every fourth instance the entries of sequences that hypotheses bound are drawn below the bound."""
        return dict.fromkeys(self.below, PARTS[self.tried // 4 % 2]) if self.tried % 4 == 3 else {}

    def best_of(self, found: list[tuple[float, Instance]]) -> list[tuple[float, Instance]]:
        """Six of them, and one of each other choice of dimensions; where there are indices two for each choice of
        them: a claim nearly reached at small ones says nothing about larger ones."""
        found = sorted(found, key=lambda pair: -pair[0])
        kinds = {s.name: s.kind for s in self.lemma.symbols.values()}
        names = [name for name, kind in kinds.items() if kind == "index"]
        each, most = (2, 24) if names else (1, 12)
        names = names or [name for name, kind in kinds.items() if kind == "dimension"]
        kept: list[tuple[float, Instance]] = []
        seen = Counter[tuple[Any, ...]]()
        for score, instance in found:
            place = tuple(instance.values.get((name, ())) for name in names)
            seen[place] += 1
            if seen[place] <= each or (each == 1 and len(kept) < 6):
                kept.append((score, instance))
        return kept[:most]

    def found(self, budget: int, shrink: bool) -> Found:
        """What there is in the end; a counterexample that was found is shrunk, and the worst is looked for."""
        smallest, worst = None, None
        if self.confirmed:
            smallest = self.shrunk(self.confirmed[0]) if shrink and not self.given else self.confirmed[0]
            worst = self.worsened(self.confirmed[0], budget // 4) if shrink else smallest
            worst = max(worst, smallest, key=lambda c: c.ratio)
        return Found(
            smallest,
            worst,
            self.tried,
            self.ratio,
            unconfirmed=self.unconfirmed,
            doubt=self.doubt,
            witness=self.witness,
        )

    def keep(self, instance: Instance) -> str:
        """Keeps the instance if it is confirmed; otherwise says why it is not."""
        found = examine(self.lemma, instance)
        if isinstance(found, str):
            return found
        self.confirmed.append(found)
        return ""

    def kept(self, instance: Instance, score: float) -> bool:
        """Whether an instance that violates the claim in floats is confirmed."""
        doubt = self.keep(instance)
        if doubt:
            self.unconfirmed += 1
            if score > self.worst_doubt:
                self.doubt, self.worst_doubt = doubt, score
        return not doubt

    # One instance.

    def evaluator(self, instance: Instance) -> Evaluator:
        """In floats; what the instance does not have is drawn."""
        return Evaluator(self.lemma, instance, Floats(), self.fresh, self.conversions)

    def trial(self, instance: Instance) -> float | None:
        """How far the claim fails (positive) or holds (negative), relative; None if a hypothesis fails."""
        self.tried += 1
        try:
            for _ in range(REPAIRS):
                fill(self.lemma, self.told_once, instance, self.fresh)
                evaluator = self.evaluator(instance)
                if self.repair(evaluator):
                    break
            else:
                return None
            fill(self.lemma, self.told, instance, self.fresh)
            evaluator = self.evaluator(instance)
            score = -math.inf
            if self.chained:
                for claim in self.claims:
                    compare(evaluator, claim)  # draws the entries that it looks at
                settle(self.lemma, self.chained, instance, self.evaluator, holds, self.rng)
                evaluator = Evaluator(self.lemma, instance, Floats(), None, self.conversions)
            for claim in self.claims:
                score = max(score, self.score(claim, *compare(evaluator, claim)))
            for fact in self.lemma.hypotheses:
                if fact.indices:
                    for binding in spans(self.lemma, fact, evaluator):
                        evaluator.bound = dict(binding)
                        left, right = compare(evaluator, fact.comparison)
                        evaluator.bound = {}
                        if not holds(fact.comparison, left, right):
                            return None
            sizes = self.sizes(instance)
            ok = all(fits(self.lemma.symbols[k[0]], v, sizes) for k, v in instance.values.items())
            return score if ok and math.isfinite(score) else None
        except (Undefined, ArithmeticError, ValueError, IndexError, RecursionError):
            return None

    def score(self, claim: Comparison, left: Any, right: Any) -> float:
        if isinstance(left, list):
            a, b = (_norm(x) for x in (left, right))
            gap = _norm([_flat_difference(left, right)])
            return float(gap / (a + b + 1e-300)) - MARGIN
        if claim.relation == "==":
            return float(abs(left - right) / (abs(left) + abs(right) + 1e-300)) - MARGIN
        if right > 0 and left > 0 and math.isfinite(left / right) and left <= right * (1 + MARGIN):
            self.ratio = max(self.ratio, left / right)
        strict = claim.relation in ("<", ">")
        gap = left - right
        if strict and gap == 0:
            return 2 * MARGIN
        if left == right == 0:
            return -1.0  # nothing is near to failing
        return float(gap / (abs(left) + abs(right) + 1e-300))

    def sizes(self, instance: Instance) -> dict[str, int]:
        return {
            k[0]: int(v)
            for k, v in instance.values.items()
            if self.lemma.symbols[k[0]].kind in ("index", "dimension") and not isinstance(v, tuple)
        }

    # Values.

    def fresh(self, symbol: Symbol, key: Key, sizes: list[int]) -> Any:
        """A value for a symbol or an entry, in its range."""
        if symbol.kind == "dimension":
            return self.rng.randint(max(1, int(symbol.lower or 1)), max(self.largest, int(symbol.lower or 1)))
        if symbol.kind == "index":
            low = int(symbol.lower or 0)
            return low + self.rng.randint(0, self.largest + 1 if self.rng.random() < 0.85 else FARTHEST)
        if symbol.kind == "real":
            return self.number(symbol)
        if symbol.kind == "vector":
            return in_range(symbol, tuple(self.rng.choice(POOL) for _ in range(sizes[0])))
        rows = [[self.rng.choice(POOL) for _ in range(sizes[1])] for _ in range(sizes[0])]
        if symbol.symmetric:
            rows = [[rows[min(i, j)][max(i, j)] for j in range(sizes[1])] for i in range(sizes[0])]
        return in_range(symbol, tuple(map(tuple, rows)))

    def number(self, symbol: Symbol) -> Fraction:
        value = self.rng.choice(POOL)
        if self.rng.random() < 0.4:
            value = Fraction(self.rng.randint(-60, 60), self.rng.choice([1, 2, 4, 5, 10, 20]))
        low = symbol.lower
        if low is not None and (value < low or (symbol.strict and value == low)):
            value = low + abs(value - low)
            if symbol.strict and value == low:
                value = low + 1
        return value

    # Hypotheses.

    def repair(self, evaluator: Evaluator) -> bool:
        """Whether the hypotheses without indices hold; where one fails, one of its symbols is moved to its bound."""
        fine = True
        for fact in self.lemma.hypotheses:
            if fact.indices:
                continue
            left, right = compare(evaluator, fact.comparison)
            if holds(fact.comparison, left, right):
                continue
            fine = False
            flipped = fact.comparison.relation in (">=", ">")
            small, big = fact.comparison.left, fact.comparison.right
            if flipped:
                small, big = big, small
            moves = self.moves(evaluator, fact.comparison, small, big, left, right)
            if not moves:
                return False
            key, value = self.rng.choice(moves)
            evaluator.instance.values[key] = value
            evaluator.memo.clear()
        return fine

    def moves(
        self, evaluator: Evaluator, comparison: Comparison, small: Expr, big: Expr, left: Any, right: Any
    ) -> list[tuple[Key, Any]]:
        """Changes of one symbol that make small <= big (left and right are their values)."""
        if isinstance(left, list):
            return self._assign(evaluator, comparison) or diagonal(evaluator, comparison, self.rng)
        found: list[tuple[Key, Any]] = []
        strict = comparison.relation in ("<", ">")
        equal = comparison.relation == "=="
        for side, target, up in ((big, left, 1), (small, right, -1)):
            for symbol, goal, direction in isolate(side, float(target), up, evaluator):
                declared = self.lemma.symbols[symbol]
                if declared.kind == "dimension" or declared.arity:
                    continue
                value = rational(goal, 0 if equal else direction, strict)
                if declared.kind == "index":
                    value = Fraction(math.ceil(value) if direction > 0 else math.floor(value))
                if declared.kind in ("real", "index") and fits(declared, value, {}):
                    found.append(((symbol, ()), int(value) if declared.kind == "index" else value))
        if small.op in ("norm", "norm_F", "norm_1", "norm_inf") and small.args[0].op == "name" and left > 0:
            key = (small.args[0].name, ())
            factor = rational(max(right, 0) / left, -1, strict)
            if key in evaluator.instance.values:
                found.append((key, _scaled(evaluator.instance.values[key], factor)))
        if not equal:
            found += smaller(evaluator, comparison, self.rng)
        if equal or not found:
            found += solved(evaluator, comparison, self.rng)
        sizes = self.sizes(evaluator.instance) if found else {}
        return [(key, value) for key, value in found if fits(self.lemma.symbols[key[0]], value, sizes)]

    def _assign(self, evaluator: Evaluator, comparison: Comparison) -> list[tuple[Key, Any]]:
        """x == term for vectors and matrices: x becomes the term's value."""
        for side, other in ((comparison.left, comparison.right), (comparison.right, comparison.left)):
            if side.op == "name":
                value = evaluator.value(other)
                return [((side.name, ()), _tuple(value))]
        return []

    # Improving.

    def climb(self, best: list[tuple[float, Instance]]) -> None:
        rank = self.rng.randrange(len(best))
        score, instance = best[rank]
        trial = Instance(dict(instance.values), dict(instance.factors), instance.network)
        self.perturb(trial)
        reached = self.trial(trial)
        if reached is None:
            return
        if reached > MARGIN and self.kept(trial, reached):
            return
        if reached > score:
            best[rank] = (reached, trial)

    def perturb(self, instance: Instance) -> None:
        keys = [k for k in instance.values if self.lemma.symbols[k[0]].kind != "dimension"]
        for key in self.rng.sample(keys, min(len(keys), self.rng.choice([1, 1, 2]))):
            symbol = self.lemma.symbols[key[0]]
            if symbol.kind == "index":
                near = instance.values[key] + self.rng.choice([-1, 1])
                instance.values[key] = min(max(int(symbol.lower or 0), near), FARTHEST + int(symbol.lower or 0))
                continue
            instance.values[key] = in_range(symbol, moved(self.rng, instance.values[key]))
            if symbol.symmetric:
                value = instance.values[key]
                size = range(len(value))
                instance.values[key] = tuple(tuple(value[min(i, j)][max(i, j)] for j in size) for i in size)
        if instance.factors and self.rng.random() < 0.2:
            name = self.rng.choice(sorted(instance.factors))
            instance.factors[name] = self.rng.choice([Fraction(1), Fraction(1), Fraction(0), Fraction(1, 2)])

    # The smallest and the worst.

    def shrunk(self, found: Counterexample) -> Counterexample:
        """Simpler numbers one after the other while it stays a counterexample."""
        best, attempts = found, 0
        changed = True
        while changed and attempts < 250:
            changed = False
            for key in sorted(best.values, key=str):
                if key[1] and (
                    less := confirm(self.lemma, Instance({k: v for k, v in best.values.items() if k != key}))
                ):
                    best, changed = less, True
                    continue
                for candidate in self.simpler(key, best.values[key]):
                    attempts += 1
                    reached = self.with_told({**best.values, key: candidate})
                    if reached is not None and reached.size < best.size:
                        best, changed = reached, True
                        break
                if attempts >= 250:
                    break
        return best

    def with_told(self, values: dict[Key, Any]) -> Counterexample | None:
        """The counterexample, if there is one, of these values and the entries that hypotheses give by them."""
        trial = Instance(values)
        try:
            fill(self.lemma, self.told, trial, None)
        except (Undefined, ArithmeticError):
            return None
        return confirm(self.lemma, trial)

    def simpler(self, key: Key, value: Any) -> list[Any]:
        kind = self.lemma.symbols[key[0]].kind
        if kind == "dimension":
            return []
        if isinstance(value, tuple):
            found = simpler_weights(value) if self.lemma.symbols[key[0]].weights == "distribution" else []
            for i, part in enumerate(value):
                found += [(*value[:i], s, *value[i + 1 :]) for s in self.simpler(key, part)]
            return found
        if kind == "index":
            return list(range(int(value)))
        options = [Fraction(n) for n in (0, 1, -1, 2, -2, 3)] + [Fraction(1, 2), Fraction(round(value))]
        options += [Fraction(value).limit_denominator(d) for d in (2, 4, 10, 100)]
        size = abs(value.numerator).bit_length() + Fraction(value).denominator.bit_length()
        return [o for o in options if o != value and abs(o.numerator).bit_length() + o.denominator.bit_length() < size]

    def worsened(self, found: Counterexample, budget: int) -> Counterexample:
        """The largest left/right found from here with numbers up to 1000."""
        best = found
        for _ in range(budget):
            if best.ratio == math.inf:
                break
            trial = best.instance
            self.perturb(trial)
            if self.trial(trial) is None:
                continue
            reached = confirm(self.lemma, trial)
            if reached is not None and reached.ratio > best.ratio:
                best = reached
        return best


def holds(comparison: Comparison, left: Any, right: Any) -> bool:
    """Whether left <= right (oriented so), up to rounding."""
    if isinstance(left, list):
        return max(_flat_difference(left, right), default=0.0) <= 1e-12
    slack = 1e-12 * (abs(left) + abs(right))
    if comparison.relation == "==":
        return bool(abs(left - right) <= slack)
    return bool(left < right) if comparison.relation in ("<", ">") else bool(left <= right + slack)


def _flat_difference(left: Any, right: Any) -> list[float]:
    if isinstance(left, list):
        return [x for a, b in zip(left, right, strict=True) for x in _flat_difference(a, b)]
    return [abs(left - right)]


def _norm(value: Any) -> float:
    return sum(_norm(v) for v in value) if isinstance(value, list) else abs(float(value))


def _tuple(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_tuple(v) for v in value)
    return Fraction(value).limit_denominator(10**6)


def _scaled(value: Any, factor: Fraction) -> Any:
    return tuple(_scaled(v, factor) for v in value) if isinstance(value, tuple) else value * factor
