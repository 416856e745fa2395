"""Normal forms of vectors and matrices: sums of polynomial * word, a word being a product of letters.

A*B*v is one word however it is bracketed; the transpose of a word is the reversed word of transposed letters. Inner
products are bilinear, norms of vectors are the roots of inner products.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.grammar import (
    BINDERS,
    PLACED,
    Linear,
    from_linear,
    last_place,
    linear,
    name,
    number,
    shifted,
    substitute,
    text,
)
from ...lemma_language.kinds import REAL, Symbol, infer
from .polynomials import ONE, Known, Poly, add, constant, frozen, multiply, show, single
from .rewriting import Rewriting
from .words import Word, Words, add_words, words_product

MAX_UNROLL, MAX_WORK = 8, 100_000


def difference(form: Linear, other: dict[str, int]) -> Linear:
    total = as_map(form)
    for key, value in other.items():
        total[key] = total.get(key, 0) - value
    constant_part = total.pop("", 0)
    return tuple(sorted((k, v) for k, v in total.items() if v)), constant_part


def as_map(form: Linear) -> dict[str, int]:
    return {**dict(form[0]), "": form[1]}


@dataclass
class WordForms(ABC):
    """The part of Normal that is about vectors and matrices.

    ``holds`` says whether a linear form of indices is >= 0, given others that are.
    """

    symbols: Mapping[str, Symbol]
    holds: Callable[[Linear, tuple[Linear, ...]], bool]
    nonnegative: set[str] = field(default_factory=set)  # atoms known to be >= 0
    known: dict[str, list[Known]] = field(default_factory=dict)  # atom -> facts
    bound: dict[str, Symbol] = field(default_factory=dict)
    ranges: list[Linear] = field(default_factory=list)
    powers: dict[str, tuple[Poly, str, Linear]] = field(default_factory=dict)  # atom -> (base, its text, exponent)
    work: int = 0
    recursions: Sequence[tuple[Expr, Expr]] = ()  # definitions of vectors and matrices are written out
    rewriting: Rewriting | None = None
    inverses: dict[str, Expr] = field(default_factory=dict)  # letter inverse(A) -> A
    certain: set[str] = field(default_factory=set)  # atoms and letters met outside ranges that may be empty
    maybe_empty: int = 0  # such ranges around what is read
    inners: dict[str, Word] = field(default_factory=dict)  # atom inner(u, M*v) -> its letters
    squares: dict[str, tuple[Poly, list[Word]]] = field(default_factory=dict)  # norm(v) -> inner(v, v), v's terms
    reduced: dict[str, Poly] = field(default_factory=dict)  # inner(v, v) -> norm(v)^2

    @abstractmethod
    def poly(self, expr: Expr) -> Poly:
        """The normal form of a number."""

    @abstractmethod
    def inverse(self, p: Poly) -> Poly:
        """1/p."""

    @abstractmethod
    def _vector_sum(self, expr: Expr) -> Words:
        """A sum of vectors or matrices."""

    # Atoms.

    def atom(self, key: str, nonnegative: bool = False, facts: Iterable[Known] = ()) -> Poly:
        """The atom with this name; what is known of it, and what it needs wherever it occurs, is recorded."""
        if nonnegative:
            self.nonnegative.add(key)
        mine = self.known.setdefault(key, [])
        mine += [fact for fact in facts if fact not in mine]
        self._meet(key)
        return single(key)

    def _meet(self, key: str) -> None:
        """Notes that the atom or letter occurs, unless it is under a range that may be empty, or stands for one value
        at each place of a range: another range has other places.
        """
        at_places = any(re.search(rf"(?<!\w){re.escape(bound)}(?!\w)", key) for bound in self.bound)
        if not self.maybe_empty and not at_places:
            self.certain.add(key)

    @contextmanager
    def range_of(self, lower: Linear, upper: Linear) -> Iterator[None]:
        """What is met inside stands under this range: if that is empty, it has no value and need not have one."""
        empty = not self.holds(difference(upper, as_map(lower)), tuple(self.ranges))
        self.maybe_empty += empty
        try:
            yield
        finally:
            self.maybe_empty -= empty

    @contextmanager
    def under(self, bound: str, lower: Linear, upper: Linear) -> Iterator[None]:
        """What is read inside stands under an index with this range."""
        self.bound[bound] = Symbol(bound, "index", lower=Fraction(0))
        self.ranges += [difference((((bound, 1),), 0), as_map(lower)), difference(upper, {bound: 1})]
        try:
            yield
        finally:
            del self.bound[bound]
            del self.ranges[-2:]

    def is_nonnegative(self, p: Poly) -> bool:
        """Whether every term is evidently nonnegative."""
        return all(c > 0 and all(e % 2 == 0 or a in self.nonnegative for a, e in m) for m, c in p.items())

    def entry_name(self, expr: Expr) -> str:
        """u[n + 1] with its subscripts in linear normal form."""
        forms = [linear(a) for a in expr.args]
        symbol = self.symbols.get(expr.name)
        if symbol is not None and symbol.symmetric and not symbol.arity:
            forms = sorted(forms, key=str)  # A[i, j] and A[j, i] have one name
        return f"{expr.name}[{', '.join(text(from_linear(f)) for f in forms if f is not None)}]"

    def count_work(self) -> None:
        """SpecError once the terms written out are too many."""
        self.work += 1
        if self.work > MAX_WORK:
            raise SpecError("the terms are too long once they are written out")

    # Vectors and matrices.

    def words(self, expr: Expr) -> Words:
        """The normal form of a vector or matrix."""
        found = self._written(expr)
        return found if self.rewriting is None else self.rewriting.reduced(found)

    def _written(self, expr: Expr) -> Words:
        self.count_work()
        op = expr.op
        if op in ("+", "-"):
            return add_words(self.words(expr.args[0]), self.words(expr.args[1]), 1 if op == "+" else -1)
        if op == "neg":
            return add_words({}, self.words(expr.args[0]), -1)
        if op == "*":
            left, right = expr.args
            if self._is_real(left) or self._is_real(right):
                scalar, other = (left, right) if self._is_real(left) else (right, left)
                factor = self.poly(scalar)
                return {w: p for w, c in self.words(other).items() if (p := multiply(factor, c))}
            return words_product(self.words(left), self.words(right))
        if op == "/":
            factor = self.inverse(self.poly(expr.args[1]))
            return {w: multiply(factor, c) for w, c in self.words(expr.args[0]).items()}
        if op == "^":
            base = self.words(expr.args[0])  # read of a power 0 too: it has to be defined
            result: Words = {(): constant(1)}
            for _ in range(int(expr.value)):
                result = words_product(result, base)
            return result
        if op == "pow":
            return self._matrix_power(expr)
        if op == "transpose":
            return {self.transposed(w): c for w, c in self.words(expr.args[0]).items()}
        if op == "eye":
            return {(): constant(1)}
        if op == "ones":
            return {(text(expr),): constant(1)}
        if op == "Sum":
            return self._vector_sum(expr)
        if op == "Product":
            return self._matrix_product(expr)
        if op == "vector":
            lo, hi = linear(expr.args[1]), linear(expr.args[2])
            if lo is None or hi is None:
                raise SpecError(f"{text(expr)[:80]}: the range is not of indices")
            return {(self._bound_text(expr, lo, hi),): constant(1)}
        if op == "name":
            return {(expr.name,): constant(1)}
        if op in ("apply", "D"):
            return {(text(expr),): constant(1)}
        if op == "index":
            self.nonnegative_subscripts(expr)
            written = self._written_out(expr)
            return {(self.entry_name(expr),): constant(1)} if written is None else self.words(written)
        if op == "inverse":
            return self._inverse_words(expr)
        inner = ", ".join(self.letter_text(self.words(a), self._shape(a)) for a in expr.args)
        return {(f"{op}({inner})",): constant(1)}

    def _inverse_words(self, expr: Expr) -> Words:
        words = self.words(expr.args[0])
        if set(words) == {()}:
            return {(): self.inverse(words[()])}
        letter = f"inverse({self.letter_text(words, self._shape(expr))})"
        self.inverses[letter] = expr.args[0]
        self._meet(letter)
        return {(letter,): constant(1)}

    def _written_out(self, expr: Expr) -> Expr | None:
        """The right side of the recursion that defines this entry; None at a subscript of which nothing is known."""
        for pattern, body in self.recursions:
            if pattern.name != expr.name or len(pattern.args) != 1:
                continue
            here, there = linear(expr.args[0]), linear(pattern.args[0])
            if here is None or there is None:
                continue
            if here == there and not there[0]:
                return body
            before = shifted(here, -1)
            if there[0] and here[1] > 0 and self.holds(before, tuple(self.ranges)):
                return substitute(body, {there[0][0][0]: from_linear(before)})
        return None

    def nonnegative_start(self, lower: Linear) -> None:
        """SpecError unless a range starts at 0 or later: indices are whole numbers >= 0."""
        if not self.holds(lower, tuple(self.ranges)):
            raise SpecError(f"a range from {text(from_linear(lower))}: it is not shown to start at 0 or later")

    def nonnegative_subscripts(self, entry: Expr) -> None:
        """SpecError unless an entry of a sequence is at 0 or later."""
        for part in entry.args:
            form = linear(part)
            if form is None or not self.holds(form, tuple(self.ranges)):
                raise SpecError(f"{text(entry)}: its subscript {text(part)} is not shown to be 0 or more")

    def fresh(self, binder: Expr) -> str:
        """A name for the bound index by the binders inside, so that a term has one name wherever it stands."""
        bound = f"i{_height(binder)}"
        while bound in self.symbols or bound in self.bound:
            bound += "_"
        return bound

    def bound_key(self, op: str, body: str, bound: str, lo: Linear, hi: Linear) -> str:
        """The name of a sum, product or supremum; factors may be outside now, so the bound index is counted anew."""
        inside = [int(n) for n in re.findall(r"(?<!\w)i(\d+)(?!\w)", body) if f"i{n}" not in self.bound]
        own = f"i{max(inside, default=0) + 1}"
        if own not in self.symbols and own not in self.bound:
            body, bound = re.sub(rf"(?<!\w){bound}(?!\w)", own, body), own
        return f"{op}({body}, {bound}, {text(from_linear(lo))}, {text(from_linear(hi))})"

    def split_off(self, form: Linear) -> int | None:
        """The whole power that is written out of a power with this exponent, so that what is left is 0 or more; None
        if the exponent is not shown to be 0 or more."""
        for split in range(max(form[1], 0), -1, -1):
            if self.holds(shifted(form, -split), tuple(self.ranges)):
                return split
        return None

    def _shape(self, expr: Expr) -> tuple[str, ...]:
        """The numbers of rows and columns of a matrix, or of entries of a vector."""
        return infer(expr, {**self.symbols, **self.bound}, "proof")[1:]

    def _is_real(self, expr: Expr) -> bool:
        return infer(expr, {**self.symbols, **self.bound}, "proof") == REAL

    def _matrix_power(self, expr: Expr) -> Words:
        form = linear(expr.args[1])
        base = self.words(expr.args[0])
        if form is None:
            raise SpecError(f"{text(expr)}: not an index")
        if not form[0] and form[1] < 0:
            raise SpecError(f"the power {form[1]} is negative")
        split = self.split_off(form)
        if split is None:
            raise SpecError(f"{text(expr)[:80]}: the power is not shown to be 0 or more")
        rest = shifted(form, -split)
        result: Words = {(): constant(1)}
        if rest != ((), 0):
            shown = self.letter_text(base, self._shape(expr))
            result = {(f"({shown})^({text(from_linear(rest))})",): constant(1)}
        for _ in range(split):
            result = words_product(base, result)
        return result

    def _matrix_product(self, expr: Expr) -> Words:
        lo, hi, factors = self._one_by_one(expr)
        if factors is None:
            return {(self._bound_text(expr, lo, hi),): constant(1)}
        result: Words = {(): constant(1)}
        for factor in factors:
            result = words_product(factor, result)
        return result

    def _one_by_one(self, expr: Expr) -> tuple[Linear, Linear, list[Words] | None]:
        """The first and the last index, and what stands at each of them; None if they are many or not known."""
        lo, hi = linear(expr.args[1]), linear(expr.args[2])
        if lo is None or hi is None:
            raise SpecError(f"{text(expr)[:80]}: the range is not of indices")
        length = difference(hi, as_map(lo))
        if length[0] or length[1] >= MAX_UNROLL:
            return lo, hi, None
        at = [from_linear(shifted(lo, i)) for i in range(length[1] + 1)]
        return lo, hi, [self.words(substitute(expr.args[0], {expr.name: index})) for index in at]

    def _bound_text(self, expr: Expr, lo: Linear, hi: Linear) -> str:
        self.nonnegative_start(lo)
        bound = self.fresh(expr)
        with self.range_of(lo, hi), self.under(bound, lo, hi):
            body = substitute(expr.args[0], {expr.name: name(bound)})
            real = self._is_real(body)
            inner = show(self.poly(body)) if real else self.letter_text(self.words(body), self._shape(body))
            return self.bound_key(expr.op, inner, bound, lo, hi)

    def transposed(self, word: Word) -> Word:
        """The transpose: the reversed word of transposed letters."""
        result = []
        for letter in reversed(word):
            symbol = self.symbols.get(letter.split("[")[0])
            if (symbol is not None and symbol.symmetric) or letter.startswith("diag("):
                result.append(letter)
            else:
                result.append(letter[:-1] if letter.endswith("'") else letter + "'")
        return tuple(result)

    def letter_text(self, words: Words, shape: tuple[str, ...]) -> str:
        """Canonical text of a vector or matrix of this shape: zero and the identities are named with their sizes."""
        if not words:
            return f"0({', '.join(shape)})"
        parts = []
        for w, c in sorted(words.items()):
            shown = "*".join(w) or f"eye({shape[0]})"
            if c != constant(1):
                shown = f"({show(c)})*{shown}"
            parts.append(shown)
        return " + ".join(parts)

    def _matrix_function(self, expr: Expr) -> Poly:
        op = expr.op
        if op == "inner":
            return self.inner(self.words(expr.args[0]), self.words(expr.args[1]))
        words = self.words(expr.args[0])
        if op == "trace":
            return self._trace(words, infer(expr.args[0], {**self.symbols, **self.bound}, "proof")[1])
        vector = infer(expr.args[0], {**self.symbols, **self.bound}, "proof")[0] == "vector"
        if op in ("norm", "norm_F", "norm_1", "norm_inf"):
            return self._norm(op, words, vector, self._shape(expr.args[0]))
        if op in PLACED:
            return self._of_spectrum(expr, words)
        return self.atom(f"{op}({self.letter_text(words, self._shape(expr.args[0]))})", op == "rho")

    def _of_spectrum(self, expr: Expr, words: Words) -> Poly:
        """singular(A, k) or eigenvalue(A, k), where k is shown to be a place; the ends have other names."""
        op, (matrix, place) = expr.op, expr.args
        shape = self._shape(matrix)
        above = linear(Expr("-", (place, number(1))))  # how many places there are before it, and after it
        below = linear(Expr("-", (last_place(shape[-1]), Expr("-", (place, number(1))))))
        first, last = above == ((), 0), below == ((), 0)
        for form in [] if first else [above] if op == "singular" else [above, below]:
            if form is None or not self.holds(form, tuple(self.ranges)):
                end = f" and at most {shape[-1]}" if op == "eigenvalue" else ""
                raise SpecError(f"{text(expr)[:80]}: the place is not shown to be at least 1{end}")
        shown = "" if above is None else f", {text(from_linear(shifted(above, 1)))}"
        if op == "singular":
            return self._norm("norm", words, False, shape) if first else self._norm(op, words, False, shape, shown)
        letter = self.letter_text(words, shape)
        if first or last:
            return self.atom(f"{'lambda_max' if first else 'lambda_min'}({letter})")
        return self.atom(f"{op}({letter}{shown})")

    def _norm(self, op: str, words: Words, vector: bool, shape: tuple[str, ...], place: str = "") -> Poly:
        """A norm, or the singular value at a place."""
        if not words:
            return {}
        factor = Fraction(1)
        first = min(words.items())[1]
        if all(set(c) == {ONE} for c in words.values()):  # numbers only: the sign and a common factor go outside
            lead = first[ONE]
            factor, words = abs(lead), {w: constant(c[ONE] / lead) for w, c in words.items()}
        elif max(first.items())[1] < 0:
            words = {w: add({}, c, -1) for w, c in words.items()}
        key = f"{op}({self.letter_text(words, shape)}{place})"
        mine: Poly = single(key)
        facts = []
        if vector and op == "norm" and key not in self.known:
            self.known[key] = []  # inner() may meet this norm again
            square = self.inner(words, words)
            facts = [Known(frozen(add(multiply(mine, mine), square, -1)), "==")]
            if len(words) > 1:
                self.squares[key] = square, list(words)
            self.known[key] = facts
        return {m: c * factor for m, c in self.atom(key, True, facts).items()}

    def inner(self, left: Words, right: Words) -> Poly:
        """inner(u, v), bilinear."""
        both: Words = {}
        for a, x in left.items():
            for b, y in right.items():
                word = (*self.transposed(a), *b)
                both[word] = add(both.get(word, {}), multiply(x, y))
        return self.scalar(both)

    def scalar(self, both: Words) -> Poly:
        """The number that words u'…v are; u'Wv and its transpose v'W'u have one name."""
        result: Poly = {}
        if self.rewriting is not None:
            both = self._turned(self.rewriting.reduced(both), self.rewriting)
        for word, factor in both.items():
            (u,), middle, v = self.transposed(word[:1]), word[1:-1], word[-1]
            forms = sorted([(u, middle, v), (v, self.transposed(middle), u)])
            u, middle, v = forms[0]
            if u == v and not middle and u.startswith("ones("):
                result = add(result, multiply(factor, self._size_poly(u[5:-1])))
                continue
            key = f"inner({u}, {'*'.join((*middle, v))})"
            half = len(middle) // 2
            square = u == v and len(middle) % 2 == 0 and self.transposed(middle[half:]) == middle[:half]
            facts = []
            if square and key not in self.known:
                self.known[key] = []
                root = self._norm("norm", {(*middle[half:], v): constant(1)}, True, ())  # of no empty word
                mine: Poly = single(key)
                facts = [Known(frozen(add(mine, multiply(root, root), -1)), "==")]
                self.known[key] = facts
                self.reduced[key] = multiply(root, root)
            self.inners[key] = (*self.transposed((u,)), *middle, v)
            atom = self.atom(key, square, facts)
            result = add(result, multiply(factor, atom))
        return result

    def _turned(self, both: Words, rewriting: Rewriting) -> Words:
        """Of a word and its transpose, where that is a multiple of one word, the smaller; 0 if it is another multiple
        of itself."""
        result: Words = {}
        for word, factor in both.items():
            turned = rewriting.reduced({self.transposed(word): constant(1)})
            ((other, multiple),) = turned.items() if len(turned) == 1 else ((word, constant(1)),)
            if set(multiple) != {ONE}:
                other, multiple = word, constant(1)
            if other == word and multiple != constant(1):
                continue
            if other < word:
                word, factor = other, multiply(factor, multiple)
            result = add_words(result, {word: factor}, 1)
        return result

    def _trace(self, words: Words, size: str) -> Poly:
        result: Poly = {}
        for w, c in words.items():
            if w:
                both = (w, self.transposed(w))
                turns = [v[i:] + v[:i] for v in both for i in range(len(v))]
                atom = self.atom(f"trace({'*'.join(min(turns))})")
            else:
                atom = self._size_poly(size)
            result = add(result, multiply(c, atom))
        return result

    def _size_poly(self, size: str) -> Poly:
        result = constant(1)
        for part in size.split("*"):  # of a Kronecker product
            result = multiply(result, constant(int(part)) if part.isdigit() else self.poly(name(part)))
        return result


def mentions(key: str, bound: str) -> bool:
    """Whether the name of an atom or a letter has the bound index in it."""
    return re.search(rf"(?<![\w]){re.escape(bound)}(?![\w])", key) is not None


def _height(expr: Expr) -> int:
    """How many binders are nested in the tree."""
    return max((_height(a) for a in expr.args), default=0) + (expr.op in BINDERS)
