"""Sums, products and suprema in normal forms. A sum is linear: what does not depend on its index stands outside, also
in sums of vectors and matrices and within inner products.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.grammar import Linear, from_linear, last_place, linear, name, shifted, substitute, text
from .noncommutative import MAX_UNROLL, WordForms, as_map, difference, mentions
from .polynomials import Known, Monomial, Poly, add, constant, frozen, multiply, show, single
from .signs import nonnegative
from .words import Word, Words, add_words

Tied = tuple[Poly, Monomial]  # factors free of the bound index, and the others


@dataclass
class SumForms(WordForms):
    """The part of Normal that is about bound indices."""

    @abstractmethod
    def power(self, base: Poly, form: Linear) -> Poly:
        """base^form."""

    @abstractmethod
    def _whole_power(self, base: Poly, n: int) -> Poly: ...

    @abstractmethod
    def _power_atom(self, base: Poly, shown: str, form: Linear) -> Poly: ...

    @abstractmethod
    def _extreme(self, op: str, args: list[Poly]) -> Poly: ...

    # Sums, products, suprema.

    def _binder(self, expr: Expr) -> Poly:
        body, lower, upper = expr.args
        lo, hi = linear(lower), linear(upper)
        if lo is None or hi is None:
            raise SpecError(f"{text(expr)[:80]}: the range is not of indices")
        length = linear(Expr("-", (from_linear(hi), from_linear(lo))))
        if length is not None and not length[0] and length[1] < MAX_UNROLL:
            values = [
                self.poly(substitute(body, {expr.name: from_linear(shifted(lo, i))})) for i in range(length[1] + 1)
            ]
            return self._unrolled(expr.op, values)
        self.nonnegative_start(lo)
        bound = self.fresh(expr)
        with self.range_of(lo, hi):
            return self._under(expr, bound, lo, hi)

    def _under(self, expr: Expr, bound: str, lo: Linear, hi: Linear) -> Poly:
        with self.under(bound, lo, hi):
            body = substitute(expr.args[0], {expr.name: name(bound)})
            result = self._bind(expr.op, self.poly(body), bound, lo, hi)
            outermost = len(self.bound) == 1  # under another range it is known at its places only, if there are any
            if expr.op == "Sum" and outermost and nonnegative(body, {**self.symbols, **self.bound}):
                self._never_negative(result)
        return result

    def _never_negative(self, total: Poly) -> None:
        """Notes that a sum of squares and the like is not negative, where its normal form does not show it."""
        atoms = {a for m in total for a, _ in m}
        if atoms and not self.is_nonnegative(total):
            facts, fact = self.known.setdefault(max(atoms), []), Known(frozen(total), ">=")
            facts += [fact] if fact not in facts else []

    def _unrolled(self, op: str, values: list[Poly]) -> Poly:
        if op == "Sup":
            return self._extreme("Max", [{}, *values]) if values else {}
        result = {} if op == "Sum" else constant(1)
        for value in values:
            result = add(result, value) if op == "Sum" else multiply(result, value)
        return result

    def _bind(self, op: str, inner: Poly, bound: str, lo: Linear, hi: Linear) -> Poly:
        if op == "Sum":
            result: Poly = {}
            for free, tied in self._terms(inner, bound, hi):
                result = add(result, multiply(free, self._summed(tied, bound, lo, hi)))
            return result
        if op == "Product" and inner == constant(1):
            return inner
        if op == "Product" and inner and all(not mentions(a, bound) for m in inner for a, _ in m):
            count = difference(shifted(hi, 1), as_map(lo))
            if self.holds(count, tuple(self.ranges[:-2])):
                return self.power(inner, count)
        return self.atom(self.bound_key(op, show(inner), bound, lo, hi), op == "Sup" or self.is_nonnegative(inner))

    def _terms(self, inner: Poly, bound: str, hi: Linear) -> Iterator[Tied]:
        """The terms of a body, each split into what is free of the bound index and what is not."""
        for m, c in self._by_inner_products(inner, bound).items():
            free, tied = self._split(m, bound, hi)
            yield multiply(constant(c), free), tuple((a, 1 if self._weights(a) == "subset" else e) for a, e in tied)

    def _by_inner_products(self, inner: Poly, bound: str) -> Poly:
        """Squares such as norm(x[i] - y)^2 multiplied out, where a part does not depend on the index; inner(x[i], x[i])
        as norm(x[i])^2."""
        for table, power in ((self._open(inner, bound), 2), (self.reduced, 1)):
            done: Poly = {}
            for m, c in inner.items():
                part = constant(c)
                for a, e in m:
                    whole, rest = divmod(e, power) if a in table and mentions(a, bound) else (0, e)
                    part = multiply(part, self._whole_power(table.get(a, {}), whole))
                    part = multiply(part, single(a, rest)) if rest else part
                done = add(done, part)
            inner = done
        return inner

    def _open(self, inner: Poly, bound: str) -> dict[str, Poly]:
        """Norms of sums of which some term does not depend on the index, with their squares."""
        found = {}
        for atom in {a for m in inner for a, _ in m if a in self.squares}:
            square, words = self.squares[atom]
            if not all(any(mentions(letter, bound) for letter in word) for word in words):
                found[atom] = square
        return found

    def _weights(self, atom: str) -> str:
        """What an entry is one of: a distribution, a subset or something else."""
        symbol = self.symbols.get(atom.partition("[")[0])
        return symbol.weights if symbol is not None and atom.endswith("]") else ""

    def _summed(self, tied: Monomial, bound: str, lo: Linear, hi: Linear) -> Poly:
        """The sum of what depends on the bound index."""
        if not tied:
            return self._count(lo, hi, f"{bound}, {text(from_linear(lo))}, {text(from_linear(hi))}")
        if self._is_one(tied, bound, lo, hi):
            return constant(1)
        pulled = self._pulled(tied, bound, lo, hi)
        if pulled is not None:
            return pulled
        one: Poly = {tied: Fraction(1)}
        return self.atom(self.bound_key("Sum", show(one), bound, lo, hi), self.is_nonnegative(one))

    def _is_one(self, tied: Monomial, bound: str, lo: Linear, hi: Linear) -> bool:
        """Whether it is the sum of all entries of a distribution."""
        ((atom, power), *more) = tied
        if more or power != 1 or self._weights(atom) != "distribution":
            return False
        key = atom.partition("[")[0]
        whole = lo == ((), 0) and hi == linear(last_place(self.symbols[key].shape[0]))
        return whole and atom == f"{key}[{bound}]"

    def _pulled(self, tied: Monomial, bound: str, lo: Linear, hi: Linear) -> Poly | None:
        """Sum(c[i]*inner(x[i], v)) as inner(Sum(c[i]*x[i]), v), if one part of one inner product depends on i."""
        found = [(a, e) for a, e in tied if a in self.inners]
        if len(found) != 1 or found[0][1] != 1:
            return None
        word = self.inners[found[0][0]]
        places = [k for k, letter in enumerate(word) if mentions(letter, bound)]
        if not places or (places[0] == 0 and places[-1] == len(word) - 1):
            return None
        rest = tuple(pair for pair in tied if pair != found[0])
        before, core, after = word[: places[0]], word[places[0] : places[-1] + 1], word[places[-1] + 1 :]
        if before:
            letter = self._letter(core, rest, bound, lo, hi)
            return self.scalar({(*before, letter, *after): constant(1)})
        letter = self._letter(self.transposed(core), rest, bound, lo, hi)
        return self.scalar({(*self.transposed((letter,)), *after): constant(1)})

    def _letter(self, core: Word, rest: Monomial, bound: str, lo: Linear, hi: Linear) -> str:
        """The letter that a sum of products of vectors and matrices is."""
        factor = f"({show({rest: Fraction(1)})})*" if rest else ""
        return self.bound_key("Sum", factor + "*".join(core), bound, lo, hi)

    def _vector_sum(self, expr: Expr) -> Words:
        lo, hi, terms = self._one_by_one(expr)
        result: Words = {}
        if terms is not None:
            for term in terms:
                result = add_words(result, term, 1)
            return result
        self.nonnegative_start(lo)
        bound = self.fresh(expr)
        with self.range_of(lo, hi), self.under(bound, lo, hi):
            for word, factor in self.words(substitute(expr.args[0], {expr.name: name(bound)})).items():
                for free, tied in self._terms(factor, bound, hi):
                    summed, size = self._word_sum(word, tied, bound, lo, hi)
                    result = add_words(result, {summed: multiply(free, size)}, 1)
        return result

    def _word_sum(self, word: Word, tied: Monomial, bound: str, lo: Linear, hi: Linear) -> tuple[Word, Poly]:
        """The sum of a multiple of one product: matrices that do not depend on the index stand outside."""
        places = [k for k, letter in enumerate(word) if mentions(letter, bound)]
        if not places:
            return word, self._summed(tied, bound, lo, hi)
        first, last = places[0], places[-1]
        letter = self._letter(word[first : last + 1], tied, bound, lo, hi)
        return (*word[:first], letter, *word[last + 1 :]), constant(1)

    def _count(self, lo: Linear, hi: Linear, span: str) -> Poly:
        count = difference(shifted(hi, 1), as_map(lo))
        if self.holds(count, tuple(self.ranges[:-2])):
            return self.poly(from_linear(count))
        return self.atom(f"Sum(1, {span})", True)

    def _split(self, m: Monomial, bound: str, hi: Linear) -> tuple[Poly, Monomial]:
        """(factors free of the bound index, the others); of a^(n - i) the power it has at the last i is free."""
        free: Poly = constant(1)
        tied: list[tuple[str, int]] = []
        for a, e in m:
            if not mentions(a, bound):
                free = multiply(free, single(a, e))
                continue
            base, shown, form = self.powers.get(a, ({}, "", ((), 0)))
            least = difference(form, {**as_map(hi), bound: -1})  # the exponent at the last i
            falls = dict(form[0]).get(bound) == -1 and not mentions(shown, bound)
            if e == 1 and base and falls and not least[0] and least[1] > 0:
                free = multiply(free, self._whole_power(base, least[1]))
                rest = self._power_atom(base, shown, shifted(form, -least[1]))
                tied += next(iter(rest))
            else:
                tied.append((a, e))
        return free, tuple(sorted(tied))
