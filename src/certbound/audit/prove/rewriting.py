"""Equations between vectors or matrices as rewriting rules: the largest word of an equation for the rest of it.

An equation that defines a letter by others writes that letter out; of any other the longest word goes. Every rule is an
equation that holds, so a wrong choice can only fail to prove something. Rules that overlap give further ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ...errors import SpecError
from .polynomials import ONE, constant, multiply
from .words import Word, Words, add_words

MAX_STEPS, MAX_RULES, ROUNDS = 4000, 40, 2


@dataclass
class Rewriting:
    """Rules word -> sum of words; ``transposed`` gives the transpose of a word."""

    transposed: Callable[[Word], Word]
    rules: dict[Word, Words] = field(default_factory=dict)

    def learn(self, equations: Iterable[tuple[Words, Words]]) -> None:
        """Rules from equations left == right, and from their transposes; definitions first."""
        waiting = []
        for left, right in equations:
            for a, b in ((left, right), (self._turned(left), self._turned(right))):
                if not self._define(a, b) and not self._define(b, a):
                    waiting.append((a, b))
        for a, b in waiting:
            self._orient(a, b)
        for _ in range(ROUNDS):
            for left, right in self.overlaps():
                self._orient(left, right)

    def _turned(self, words: Words) -> Words:
        return {self.transposed(w): c for w, c in words.items()}

    def _define(self, left: Words, right: Words) -> bool:
        """x == term without x: x is written out."""
        if len(left) != 1:
            return False
        ((word, coefficient),) = left.items()
        right = self.reduced(right)
        if len(word) != 1 or coefficient != constant(1) or word in self.rules:
            return False
        if any(word[0] in w or self.transposed(word)[0] in w for w in right):
            return False
        self.rules = {w: self._with(by, word, right) for w, by in self.rules.items()}
        self.rules[word] = right
        return True

    def _with(self, words: Words, word: Word, by: Words) -> Words:
        return Rewriting(self.transposed, {word: by}).reduced(words)

    def _orient(self, left: Words, right: Words) -> None:
        """The equation, reduced, as a rule for its largest word, if that has a number as its factor."""
        gap = self.reduced(add_words(left, right, -1))
        if not gap or len(self.rules) >= MAX_RULES:
            return
        largest = max(gap, key=lambda w: (len(w), w))
        coefficient = gap[largest]
        if not largest or set(coefficient) != {ONE}:
            return
        rest = {w: multiply(c, constant(-1 / coefficient[ONE])) for w, c in gap.items() if w != largest}
        self.rules[largest] = rest

    def overlaps(self) -> list[tuple[Words, Words]]:
        """The two results of rewriting a word that one rule's end and another's beginning share."""
        found = []
        for a, by_a in self.rules.items():
            for b, by_b in self.rules.items():
                for k in range(1, min(len(a), len(b))):
                    if a[-k:] == b[:k]:
                        first = {(*w, *b[k:]): c for w, c in by_a.items()}
                        second = {(*a[:-k], *w): c for w, c in by_b.items()}
                        found.append((first, second))
        return found[: 4 * MAX_RULES]

    def reduced(self, words: Words) -> Words:
        """The sum with every word rewritten as far as the rules go."""
        if not self.rules:
            return words
        result: Words = {}
        todo, spent = list(words.items()), 0
        while todo:
            word, coefficient = todo.pop()
            match = self._match(word)
            if match is None:
                result = add_words(result, {word: coefficient}, 1)
                continue
            spent += 1
            if spent > MAX_STEPS:
                raise SpecError("the equations rewrite each other without end")
            start, rule = match
            for by, factor in self.rules[rule].items():
                product = multiply(coefficient, factor)
                if product:
                    todo.append(((*word[:start], *by, *word[start + len(rule) :]), product))
        return result

    def _match(self, word: Word) -> tuple[int, Word] | None:
        for rule in self.rules:
            for start in range(len(word) - len(rule) + 1):
                if word[start : start + len(rule)] == rule:
                    return start, rule
        return None

    def inverts(self, word: Word) -> bool:
        """Whether a rule says that the square matrix ``word`` times another is a multiple of the identity, not 0."""
        for rule, by in self.rules.items():
            ends = rule[: len(word)] == word or rule[-len(word) :] == word
            if word and ends and set(by) == {()} and set(by[()]) == {ONE}:
                return True
        return False
