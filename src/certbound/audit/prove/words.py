"""Sums of polynomial * word, a word being a product of letters: a vector or a matrix, however it is bracketed."""

from __future__ import annotations

from ...errors import SpecError
from .polynomials import MAX_TERMS, Poly, add, multiply

Word = tuple[str, ...]
Words = dict[Word, Poly]
MAX_LETTERS = 300


def add_words(a: Words, b: Words, factor: int) -> Words:
    """a + factor b."""
    result = dict(a)
    for w, c in b.items():
        total = add(result.get(w, {}), c, factor)
        if total:
            result[w] = total
        else:
            result.pop(w, None)
    return result


def words_product(a: Words, b: Words) -> Words:
    """The product, with the letters of a before those of b."""
    result: Words = {}
    if len(a) * len(b) > MAX_TERMS:
        raise SpecError(f"a product of {len(a)} by {len(b)} matrix terms is too large")
    for v, x in a.items():
        for w, y in b.items():
            word = (*v, *w)
            if len(word) > MAX_LETTERS:
                raise SpecError(f"a product of more than {MAX_LETTERS} matrices")
            result[word] = add(result.get(word, {}), multiply(x, y))
    return {w: c for w, c in result.items() if c}
