"""The search for functions of time at which a lemma fails.

Numbers and one function after another are drawn; a function so that the hypotheses about it and those before it hold:
of a sum of a few c t^i exp(r t) the c solve the linear equations that the hypotheses are once the others are chosen.
Inequalities are taken as equations, some of the time: claims fail where hypotheses are tight. What is not linear is
left to the check of all hypotheses that follows.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from ...errors import CertboundError
from ...lemma_language.file import Fact, Lemma
from ...lemma_language.grammar import nodes
from ...lemma_language.kinds import REAL, Symbol
from ...numbers.elementary import working_precision
from .arrays import flat
from .evaluate import Evaluator, Instance, Key, compare
from .exponential_polynomials import ExponentialPolynomial, constant, monomial
from .found import Found
from .functions import EveryTime, at_every_time, functions_in, gap, last
from .instances import PRECISION, from_witness
from .linear_equations import solved
from .number_systems import Exact, Floats, Number, Undefined
from .seeker import MARGIN, REPAIRS, Seeker, holds

SHARE, FURTHER = 4, 30  # one drawing is worth this many instances of other lemmas; drawings after the first that fails
KEPT = 6  # of the best drawings
TIMES = [Fraction(0), Fraction(1), Fraction(1, 2), Fraction(2), Fraction(1, 10), Fraction(5), Fraction(20)]
BETWEEN = [Fraction(1, 40), Fraction(1, 4), Fraction(3, 4), Fraction(3, 2), Fraction(3), Fraction(9)]
SIMPLE = [Fraction(n) for n in (0, 1, 1, 1, -1, 2, 2, 3)] + [Fraction(1, 2)]
FACTORS = [Fraction(n) for n in (1, 1, 1, -1, 2, -2)] + [Fraction(1, 2), Fraction(-1, 2)]
Basis = Sequence[tuple[int, Fraction]]


class TimeSeeker(Seeker):
    """Seeks for one lemma about functions of time."""

    def __init__(self, lemma: Lemma, rng: random.Random) -> None:
        super().__init__(lemma, rng)
        self.random = rng
        self.clock = lemma.clock
        self.functions = [s for s in lemma.symbols.values() if s.function]
        self.moving = [(f, functions_in(lemma, f.comparison.left, f.comparison.right)) for f in lemma.hypotheses]
        still = tuple(f for f, names in self.moving if not names and not at_every_time(lemma, f))
        self.numbers = Seeker(replace(lemma, hypotheses=still), rng)
        terms = [t for c in (*lemma.claims, *(f.comparison for f in lemma.hypotheses)) for t in (c.left, c.right)]
        self.literals = sorted({n.value for t in terms for n in nodes(t) if n.op == "number" and 0 < n.value <= 10})
        self.rates = [n.args[0] for t in terms for n in nodes(t) if n.op == "exp" and not functions_in(lemma, n)]

    def run(self, budget: int, shrink: bool) -> Found:
        """What is found in a share of the budget: drawings, and changes of one choice in the best of them."""
        best: list[tuple[float, int, Tape]] = []
        with working_precision(PRECISION):
            if self.lemma.witness:
                self.take_witness()
            end, extra = max(budget // SHARE, 1), FURTHER if shrink else 0
            while self.tried < end and (not self.confirmed or (extra and not self.given)):
                extra -= bool(self.confirmed)
                self.tried += 1
                changed = best and self.random.random() < 0.5
                self.rng = self.random.choice(best)[2].changed() if changed else Tape(self.random)
                self.numbers.rng = self.rng
                try:
                    score = self.draw()
                except (Undefined, CertboundError, ArithmeticError, ValueError, IndexError, RecursionError):
                    continue
                if score is not None:
                    best = sorted([*best, (score, self.tried, self.rng)], key=lambda row: row[:2])[-KEPT:]
        smallest = worst = None
        if self.confirmed:
            smallest = self.confirmed[0] if self.given else min(self.confirmed, key=lambda c: c.size)
            if shrink and not self.given:
                smallest = self.shrunk(smallest)
            same = [c for c in self.confirmed if c.claim == smallest.claim]
            worst = max([smallest, *same], key=lambda c: c.ratio)
        return Found(smallest, worst, self.tried, self.ratio, "", self.unconfirmed, self.doubt, self.witness)

    def simpler(self, key: Key, value: Any) -> list[Any]:
        """Simpler numbers; of a function those with a term less, or with a simpler coefficient."""
        if not isinstance(value, ExponentialPolynomial):
            return super().simpler(key, value)
        found = []
        for place, c in value.terms.items():
            rest = {k: b for k, b in value.terms.items() if k != place}
            options = super().simpler(key, c.value)
            found += [
                ExponentialPolynomial(rest),
                *(ExponentialPolynomial({**rest, place: Number(o)}) for o in options),
            ]
        return found

    def take_witness(self) -> None:
        """The [witness] of the file, as it stands."""
        try:
            self.witness = self.keep(from_witness(self.lemma, self.lemma.witness))
        except Undefined as reason:
            self.witness = str(reason)
        self.given = not self.witness

    # One drawing.

    def draw(self) -> float | None:
        """Numbers, functions, and the times at which the claim is looked at: how far it fails at the worst of them."""
        instance = Instance()
        self.draw_numbers(instance)
        evaluator = Evaluator(self.lemma, instance, Exact())
        end = last(self.lemma, evaluator)
        basis = self.basis(evaluator)
        values = _Linear(evaluator, end, self.rng.randrange(4))
        tight = {i for i in range(len(self.moving)) if self.rng.random() < 0.6}
        done: set[str] = set()
        while len(done) < len(self.functions):
            group = self.next(done)
            done |= {symbol.name for symbol in group}
            facts = [
                fact
                for i, (fact, names) in enumerate(self.moving)
                if names <= done
                and any(symbol.name in names for symbol in group)
                and (fact.comparison.relation == "==" or i in tight)
            ]
            if not self.solve(group, facts, values, basis):
                return None
        return self.look(instance, end)

    def next(self, done: set[str]) -> list[Symbol]:
        """A function that an equation determines by those that are done; if there is none, any, or a few together."""
        left = [s for s in self.functions if s.name not in done]
        told = [
            s
            for s in left
            if any(f.comparison.relation == "==" and names - done == {s.name} != names for f, names in self.moving)
        ]
        return [self.rng.choice(told)] if told else self.rng.sample(left, min(len(left), self.rng.choice((1, 1, 2, 3))))

    def solve(self, group: list[Symbol], facts: list[Fact], values: _Linear, basis: Basis) -> bool:
        """Sets functions so that the facts hold with equality; without the inequalities among them if it must be."""
        instance, zero = values.evaluator.instance, constant(Number(Fraction(0)))
        shapes = [[values.evaluator.whole(s) for s in symbol.shape] for symbol in group]
        unknowns = sum(map(math.prod, shapes)) * len(basis)

        def residuals(coefficients: Sequence[Fraction]) -> list[list[ExponentialPolynomial]]:
            parts = [zero] * (unknowns // len(basis))
            for k, c in enumerate(coefficients):
                if c:
                    parts[k // len(basis)] = parts[k // len(basis)] + monomial(*basis[k % len(basis)], c)
            for symbol, sizes in zip(group, shapes, strict=True):
                instance.values[symbol.name, ()] = _shaped(parts[: math.prod(sizes)], sizes)
                parts = parts[math.prod(sizes) :]
            return [flat(gap(values, fact.comparison)) for fact in facts]

        start = residuals([Fraction(0)] * unknowns)
        units = [[Fraction(int(k == j)) for j in range(unknowns)] for k in range(unknowns)] if facts else []
        columns = [residuals(unit) for unit in units]
        systems = [_rows([c[j] for c in columns], start[j]) for j in range(len(facts))]
        equations = [s for s, fact in zip(systems, facts, strict=True) if fact.comparison.relation == "=="]
        free = [Fraction(0)] * unknowns
        for k in self.rng.sample(range(unknowns), min(unknowns, len(group) * self.rng.choice((0, 1, 1, 2, 3)))):
            constant_only = self.rng.random() < 0.4
            free[k - k % len(basis) if constant_only else k] = self.rng.choice(FACTORS)
        found = solved([row for s in systems for row in s], free)
        if found is None:
            found = solved([row for s in equations for row in s], free)
        if found is not None:
            residuals(found)
        return found is not None

    def fresh(self, symbol: Symbol, key: Key, sizes: list[int]) -> Any:
        """A value for a symbol. Numbers are simple more often than elsewhere, since rates are made of them, and
        matrices have zeros, so that their exponentials are simple."""
        value = super().fresh(symbol, key, sizes)
        if symbol.kind == "real" and self.rng.random() < 0.8:
            value = self.rng.choice(SIMPLE)
            value = value if symbol.lower is None or value > symbol.lower else symbol.lower + abs(value) + symbol.strict
        if symbol.kind == "matrix" and self.rng.random() < 0.5 and symbol.lower is None:
            keep = self.rng.choice((int.__eq__, int.__lt__, int.__le__))
            value = tuple(tuple(v if keep(i, j) else v * 0 for j, v in enumerate(r)) for i, r in enumerate(value))
            if symbol.symmetric:
                value = tuple(tuple(v if i == j else v * 0 for j, v in enumerate(r)) for i, r in enumerate(value))
        return value

    def draw_numbers(self, instance: Instance) -> None:
        """Values for all that is no function, within the hypotheses that do not mention any."""
        self.largest = self.rng.choice((1, 1, 2))
        self.numbers.largest = self.largest
        evaluator = Evaluator(self.numbers.lemma, instance, Floats(), self.fresh)
        for symbol in self.lemma.symbols.values():
            if not symbol.function and not symbol.time and not symbol.arity:
                evaluator.stored(symbol, (symbol.name, ()))
        for _ in range(REPAIRS):
            if self.numbers.repair(Evaluator(self.numbers.lemma, instance, Floats(), self.fresh)):
                return
        raise Undefined("the hypotheses about numbers do not hold")

    def basis(self, evaluator: Evaluator) -> Basis:
        """The t^i exp(r t) of which functions are made: r from the exponentials and numbers that the lemma mentions,
        or simple."""
        found = []
        for term in self.rates:
            for moment in (Fraction(0), Fraction(1)):
                evaluator.instance.values[self.clock, ()] = moment
                found.append(evaluator.value(term))
        evaluator.instance.values.pop((self.clock, ()), None)
        slopes = [(b - a).value for a, b in zip(found[::2], found[1::2], strict=True)]
        reals = [
            s.name for s in self.lemma.symbols.values() if s.type == REAL and not (s.function or s.time or s.arity)
        ]
        slopes += [evaluator.instance.values[name, ()] * sign for name in reals for sign in (1, -1)]
        slopes += [value * sign for value in self.literals for sign in (1, -1)]
        rates = [r for r in slopes if isinstance(r, Fraction) and r]
        simple = [Fraction(n) for n in (1, -1, 2, -2)]
        rate = self.rng.choice(rates if rates and self.rng.random() < 0.7 else simple)
        zero, one = Fraction(0), [(0, Fraction(0))]
        return self.rng.choice(
            (
                [*one, (1, zero)],
                [*one, (1, zero), (2, zero)],
                [*one, (0, rate)],
                [*one, (1, zero), (0, rate)],
                [*one, (1, zero), (0, rate)],
                [*one, (0, rate), (0, -rate)],
                [*one, (0, rate), (1, rate)],
                [*one, (1, zero), (0, rate), (0, 2 * rate), (0, -rate)],
            )
        )

    def in_range(self, symbol: Symbol, evaluator: Evaluator, time: Fraction) -> bool:
        """Whether the function is in its range at a time."""
        if symbol.lower is None:
            return True
        value = evaluator.instance.values[symbol.name, ()].at(float(time), evaluator.ops)
        return bool(value > symbol.lower if symbol.strict else value >= symbol.lower - MARGIN)

    def look(self, instance: Instance, end: Fraction | None) -> float | None:
        """The largest score of the claims at a few times; keeps the instance where one fails. None where a hypothesis
        does."""
        times = [t for t in TIMES if end is None or t < end] + ([end] if end is not None else [])
        best, moment = -1.0, None
        evaluator = Evaluator(self.lemma, instance, Floats(), self.fresh)
        for time in [*times, *(t for t in BETWEEN if end is None or t < end)]:
            instance.values[self.clock, ()] = time
            evaluator.memo.clear()
            if not all(self.in_range(symbol, evaluator, time) for symbol in self.functions):
                return None
            for fact, _ in self.moving:
                if not fact.indices and not holds(fact.comparison, *compare(evaluator, fact.comparison)):
                    return None
        for time in times:
            instance.values[self.clock, ()] = time
            sides = [compare(evaluator, claim) for claim in self.lemma.claims]
            score = max(self.score(c, *pair) for c, pair in zip(self.lemma.claims, sides, strict=True))
            if max(abs(x) for pair in sides for x in flat(pair)) < MARGIN:
                continue  # nothing but rounding
            if score > best:
                best, moment = score, time
        if best > MARGIN and moment is not None:
            instance.values[self.clock, ()] = moment
            self.kept(instance, best)
        return best


class Tape(random.Random):
    """Choices that are remembered, so that a drawing can be made again with one of them changed."""

    def __init__(self, source: random.Random, known: Sequence[int] = ()) -> None:
        super().__init__(0)
        self.source, self.known, self.made = source, known, list[int]()

    def getrandbits(self, k: int, /) -> int:
        """k bits."""
        place = len(self.made)
        self.made.append(self.known[place] if place < len(self.known) else self.source.getrandbits(64))
        return self.made[-1] >> (64 - k)

    def random(self) -> float:
        """A number from 0 to 1."""
        return self.getrandbits(53) / 2**53

    def changed(self) -> Tape:
        """The same choices, but for one or two."""
        known = list(self.made)
        for _ in range(self.source.choice((1, 1, 2))):
            known[self.source.randrange(len(known))] = self.source.getrandbits(64)
        return Tape(self.source, known)


class _Linear(EveryTime):
    """Terms at every time, each norm taken for what it is along one axis: the value of a linear function."""

    evaluator: Evaluator

    def __init__(self, evaluator: Evaluator, end: Fraction | None, axis: int) -> None:
        super().__init__(evaluator, end)
        self.axis = axis

    def size(self, op: str, value: Any) -> ExponentialPolynomial:
        """An entry, or its negative."""
        entries = flat(value)
        found: ExponentialPolynomial = entries[self.axis // 2 % len(entries)]
        return -found if self.axis % 2 else found


def _rows(columns: Sequence[list[Any]], start: list[Any]) -> list[list[Fraction]]:
    """The equations start + sum of c_k (column_k - start) = 0, one for each t^i exp(r t), with the right side last."""
    found = []
    for place, first in enumerate(start):
        parts = [column[place] - first for column in columns]
        for key in dict.fromkeys(k for p in (*parts, first) for k in p.terms):
            row = [_coefficient(p, key) for p in parts]
            found.append([*row, -_coefficient(first, key)])
    return found


def _coefficient(function: ExponentialPolynomial, key: tuple[int, Fraction]) -> Fraction:
    value = function.terms[key].value if key in function.terms else Fraction(0)
    if not isinstance(value, Fraction):
        raise Undefined("an irrational coefficient")
    return value


def _shaped(parts: list[Any], sizes: list[int]) -> Any:
    if not sizes:
        return parts[0]
    if len(sizes) == 1:
        return tuple(parts)
    return tuple(tuple(parts[i : i + sizes[1]]) for i in range(0, len(parts), sizes[1]))
