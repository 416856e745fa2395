"""What is known at one step of a proof, and what follows from it: numbers by arithmetic, matrices by rewriting."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.grammar import Comparison, Linear, from_linear, name, number
from ...lemma_language.kinds import REAL, infer
from ...verdict import Trust
from .entailment import Evidence, Premise, entails, premise, within
from .normal_form import Normal
from .polynomials import ONE, constant, frozen, show
from .rewriting import Rewriting
from .spectra import mentions
from .words import Words, add_words

_Fact = tuple[str, Comparison]  # with its label


@dataclass
class Context:
    """The facts (label, comparison) known at a step. ``make`` gives a fresh normal form with rewriting rules."""

    make: Callable[[Rewriting | None], Normal]
    facts: Sequence[_Fact]
    conditions: Sequence[Linear]  # forms of indices that are >= 0
    label: str
    evidence: list[Evidence] = field(default_factory=list)

    def entails(self, goal: Comparison) -> list[Evidence] | str:
        """Evidence that the goal follows and that all of it is defined, or why none was found."""
        normal = self.make(None)
        real = [f for f in self.facts if self._is_real(f[1], normal)]
        equations = [f for f in self.facts if f not in real]
        premises, assumed = self._premises(real, equations, normal)
        self._read(goal, normal)
        if equations or normal.inverses:
            normal, more = self._rewriting(goal, normal, real, equations)
            premises, assumed = self._premises(real, equations, normal)
            premises += more
        result = self._decide(goal, premises, normal, assumed)
        return result if isinstance(result, str) else [*self.evidence, result]

    def _is_real(self, comparison: Comparison, normal: Normal) -> bool:
        return infer(comparison.left, {**normal.symbols, **normal.bound}, "proof") == REAL

    def _read(self, comparison: Comparison, normal: Normal) -> None:
        for side in (comparison.left, comparison.right):
            if self._is_real(comparison, normal):
                normal.poly(side)
            else:
                normal.words(side)

    def _premises(
        self, real: Sequence[_Fact], equations: Sequence[_Fact], normal: Normal
    ) -> tuple[list[Premise], set[str]]:
        """Premises about numbers, and the atoms in hypotheses: those hold only where they are defined. What stands in a
        hypothesis under a range that may be empty is not among them: there it need not be defined."""
        premises, assumed = [], set[str]()
        for tag, comparison in real:
            normal.certain.clear()
            premises.append(premise(comparison, normal, tag))
            if tag.startswith("H"):
                assumed |= within(premises[-1], normal) & normal.certain
        for tag, comparison in equations:
            for side in (comparison.left, comparison.right):
                normal.certain.clear()
                factors = list(normal.words(side).values())
                if tag.startswith("H"):
                    for factor in factors:
                        assumed |= within(Premise(frozen(factor), "==", tag), normal) & normal.certain
        indices = [Premise(frozen(normal.poly(from_linear(form))), ">=", "index") for form in self.conditions]
        return [*premises, *indices], assumed

    def _decide(
        self, goal: Comparison, premises: Sequence[Premise], normal: Normal, assumed: set[str]
    ) -> Evidence | str:
        sentence = f"claim: {goal}"
        if self._is_real(goal, normal):
            wanted = premise(goal, normal, "")
            _inside_sums(normal, assumed)
            return entails(wanted, premises, normal, assumed, self.label, sentence)
        if normal.words(goal.left) != normal.words(goal.right):
            return "the two sides are not the same by the rules of matrix algebra and the equations known"
        _inside_sums(normal, assumed)
        defined = entails(Premise((), "==", ""), premises, normal, assumed, self.label, sentence)
        if isinstance(defined, str):
            return defined
        return Evidence("identity", "", Trust.ALGEBRAIC, [f"{goal} by matrix algebra"])

    # Equations between matrices and vectors.

    def _rewriting(
        self, goal: Comparison, plain: Normal, real: Sequence[_Fact], equations: Sequence[_Fact]
    ) -> tuple[Normal, list[Premise]]:
        """A normal form that rewrites by the equations and by inverses, each of which must be shown to exist, and what
        follows for numbers."""
        known = [(plain.words(c.left), plain.words(c.right)) for _, c in equations]
        known += [turned for pair in known if (turned := _other_way(*pair, plain)) is not None]
        staged, given = (self.make(self._learnt(known, plain)) for _ in range(2))
        self._read(goal, staged)
        for tag, comparison in self.facts:
            self._read(comparison, staged)
            if tag.startswith(("H", "induction")) or tag.isdigit():  # these hold only where they are defined
                self._read(comparison, given)
        shown = {k: e for k, e in sorted(given.inverses.items()) if k in given.certain}
        waiting = {k: e for k, e in sorted(staged.inverses.items(), key=lambda p: len(p[0])) if k not in shown}
        for letter, argument in waiting.items():
            normal = self.make(self._learnt([*known, *_cancelling(shown, staged)], plain))
            premises, assumed = self._premises(real, equations, normal)
            if not self._is_invertible(argument, normal, premises, assumed, shown, staged):
                raise SpecError(f"{letter}: it is not shown that the matrix is invertible")
            shown[letter] = argument
        normal = self.make(self._learnt([*known, *_cancelling(shown, staged)], plain))
        return normal, _numbers(normal)

    def _learnt(self, equations: Sequence[tuple[Words, Words]], plain: Normal) -> Rewriting:
        rewriting = Rewriting(plain.transposed)
        rewriting.learn(equations)
        return rewriting

    def _is_invertible(
        self,
        matrix: Expr,
        normal: Normal,
        premises: list[Premise],
        assumed: set[str],
        shown: dict[str, Expr],
        staged: Normal,
    ) -> bool:
        """By an equation A*B == I, as a product of invertible matrices, by eigenvalues, norm or spectral radius."""
        words = staged.words(matrix)
        if len(words) == 1:
            ((word, factor),) = words.items()
            if set(factor) == {ONE}:
                if normal.rewriting is not None and normal.rewriting.inverts(word):
                    return True
                bases = [letter.rstrip("'") for letter in word]
                if word and all(f"inverse({base})" in shown or base in shown for base in bases):
                    return True
        size = infer(matrix, {**normal.symbols, **normal.bound}, "proof")[1]
        goals = [
            Comparison(Expr("lambda_min", (matrix,)), ">", number(0)),
            Comparison(Expr("lambda_max", (matrix,)), "<", number(0)),
            Comparison(Expr("mu_2", (matrix,)), "<", number(0)),
        ]
        if size.isidentifier() or size.isdigit():
            identity = Expr("eye", (number(int(size)) if size.isdigit() else name(size),))
            rest = Expr("-", (identity, matrix))
            goals += [Comparison(Expr(op, (rest,)), "<", number(1)) for op in ("norm", "rho")]
            if any(mentions(fact) for _, fact in self.facts):
                last = number(int(size)) if size.isdigit() else name(size)
                goals.append(Comparison(Expr("singular", (matrix, last)), ">", number(0)))
        for goal in goals:
            fresh = self.make(normal.rewriting)
            facts, known = self._premises([f for f in self.facts if self._is_real(f[1], fresh)], [], fresh)
            result = entails(premise(goal, fresh, ""), facts, fresh, assumed | known, self.label, f"claim: {goal}")
            if not isinstance(result, str):
                self.evidence.append(result)
                return True
        return False


def _cancelling(inverses: dict[str, Expr], normal: Normal) -> list[tuple[Words, Words]]:
    """inverse(A)*A == I == A*inverse(A) of each."""
    found = []
    for letter, matrix in inverses.items():
        if _is_bound(letter):
            continue
        words = normal.words(matrix)
        one: Words = {(): constant(1)}
        found += [
            ({(letter, *w): c for w, c in words.items()}, one),
            ({(*w, letter): c for w, c in words.items()}, one),
        ]
    return found


def _other_way(left: Words, right: Words, normal: Normal) -> tuple[Words, Words] | None:
    """B*A == c*I for an equation A*B == c*I of declared square matrices, c a number other than 0."""
    ((word, factor),) = left.items() if len(left) == 1 else (((), {}),)
    declared = [normal.symbols.get(letter.rstrip("'").split("[")[0]) for letter in word]
    square = all(s is not None and s.kind == "matrix" and s.shape[0] == s.shape[1] for s in declared)
    if len(word) != 2 or not square or factor != constant(1) or set(right) != {()} or set(right[()]) != {ONE}:
        return None
    return {word[::-1]: factor}, right


def _numbers(normal: Normal) -> list[Premise]:
    """u'(…)v written in two ways by the rules: what that says about numbers."""
    found: list[Premise] = []
    if normal.rewriting is None:
        return found
    for first, second in normal.rewriting.overlaps():
        words = [*first, *second]
        ends = [(w[0].rstrip("'"), w[-1]) for w in words if len(w) >= 2]
        kinds = [normal.symbols.get(letter.split("[")[0]) for pair in ends for letter in pair]
        vectors = all(s is not None and s.kind == "vector" for s in kinds)
        if words and len(ends) == len(words) and vectors:
            gap = normal.scalar(add_words(first, second, -1))
            if gap:
                found.append(Premise(frozen(gap), "==", "the equations"))
    return found


def _inside_sums(normal: Normal, assumed: set[str]) -> None:
    """Roots and quotients under a bound index must be evidently defined: nothing more is asked of them."""
    for atom, facts in normal.known.items():
        for fact in facts:
            if fact.needs is None or atom in assumed or "(" not in atom:
                continue
            need = dict(fact.needs)
            tied = any(_is_bound(a) for p in (need, dict(fact.exponent)) for m in p for a, _ in m)
            enough = fact.kind == "sqrt" or (fact.kind == "power" and normal.is_nonnegative(dict(fact.exponent)))
            evident = normal.is_nonnegative(need) and (enough or need.get((), 0) > 0)
            if tied and not evident:
                raise SpecError(f"{atom}: under a sum it must be evidently defined; {show(need)} is not evidently so")


def _is_bound(atom: str) -> bool:
    return re.search(r"(?<!\w)i\d+_*(?!\w)", atom) is not None
