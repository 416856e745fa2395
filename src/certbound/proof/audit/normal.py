"""Normal forms: a term of a lemma as a polynomial over Q in *atoms*, each a real number with a readable name.

Vectors and matrices are written out over words of letters (A*B*v and transposes reversed), so that equal terms get equal
names however they are bracketed; inner products are bilinear; sums over an index keep only the factors that depend on it.
``Normal.facts`` lists what is known of the atoms met so far.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import isqrt

from ...errors import SpecError
from ...spec.expression import Expr
from ...spec.lemma_grammar import (
    BINDERS,
    MATRIX,
    Linear,
    from_linear,
    linear,
    name,
    number,
    rebuild,
    shifted,
    substitute,
    text,
)
from ...spec.lemma_types import REAL, Symbol, infer

Monomial = tuple[tuple[str, int], ...]  # ((atom, power), ...) sorted
Poly = dict[Monomial, Fraction]
Word = tuple[str, ...]
Words = dict[Word, Poly]  # a vector or matrix: sum of polynomial * word
ONE: Monomial = ()
MAX_TERMS, MAX_UNROLL = 3000, 8


def constant(value: Fraction | int) -> Poly:
    """A number."""
    return {ONE: Fraction(value)} if value else {}


def add(p: Poly, q: Poly, factor: Fraction | int = 1) -> Poly:
    """p + factor q."""
    result = dict(p)
    for m, c in q.items():
        total = result.get(m, Fraction(0)) + factor * c
        if total:
            result[m] = total
        else:
            result.pop(m, None)
    return result


def multiply(p: Poly, q: Poly) -> Poly:
    """p q."""
    if len(p) * len(q) > MAX_TERMS:
        raise SpecError(f"a product of {len(p)} by {len(q)} terms is too large")
    result: Poly = {}
    for a, x in p.items():
        for b, y in q.items():
            m = times(a, b)
            result[m] = result.get(m, Fraction(0)) + x * y
    return {m: c for m, c in result.items() if c}


def times(a: Monomial, b: Monomial) -> Monomial:
    """The product of two monomials."""
    powers = dict(a)
    for atom, e in b:
        powers[atom] = powers.get(atom, 0) + e
    return tuple(sorted(powers.items()))


def show(p: Poly) -> str:
    """Canonical text, readable."""
    if not p:
        return "0"
    parts = []
    for m, c in sorted(p.items(), key=lambda item: (-sum(e for _, e in item[0]), item[0])):
        factors = [a if e == 1 else f"{a}^{e}" for a, e in m]
        if abs(c) != 1 or not factors:
            factors.insert(0, str(abs(c)))
        parts.append(("-" if c < 0 else "+") + " " + "*".join(factors))
    joined = " ".join(parts)
    return joined[2:] if joined.startswith("+") else "-" + joined[2:]


@dataclass(frozen=True)
class Known:
    """Something known of atoms: poly relation 0, relation >= or > or ==. ``needs``: a polynomial that must be shown
    nonnegative ("sqrt"), nonzero ("inverse") or positive ("log") before this may be used."""

    poly: tuple[tuple[Monomial, Fraction], ...]
    relation: str
    needs: tuple[tuple[Monomial, Fraction], ...] | None = None
    kind: str = ""
    cases: tuple[tuple[tuple[Monomial, Fraction], ...], ...] = ()  # one of these is 0


def frozen(p: Poly) -> tuple[tuple[Monomial, Fraction], ...]:
    """A hashable form."""
    return tuple(sorted(p.items()))


@dataclass
class Normal:
    """Normal forms over the symbols of one lemma; collects atoms and what is known of them."""

    symbols: Mapping[str, Symbol]
    holds: Callable[[Linear, tuple[Linear, ...]], bool]  # whether a linear form of indices is >= 0, given others that are
    nonnegative: set[str] = field(default_factory=set)  # atoms known to be >= 0
    known: dict[str, list[Known]] = field(default_factory=dict)  # atom -> facts
    bound: dict[str, Symbol] = field(default_factory=dict)
    ranges: list[Linear] = field(default_factory=list)
    powers: dict[str, tuple[Poly, str, Linear]] = field(default_factory=dict)  # atom -> (base, its text, exponent)
    recursions: Sequence[tuple[Expr, Expr]] = ()  # definitions of vectors and matrices are written out

    # Atoms.

    def atom(self, key: str, nonnegative: bool = False, facts: Iterable[Known] = ()) -> Poly:
        """The atom with this name; what is known of it is recorded the first time."""
        if nonnegative:
            self.nonnegative.add(key)
        if key not in self.known:
            self.known[key] = list(facts)
        return {((key, 1),): Fraction(1)}

    def is_nonnegative(self, p: Poly) -> bool:
        """Whether every term is evidently nonnegative."""
        return all(
            c > 0 and all(e % 2 == 0 or a in self.nonnegative for a, e in m) for m, c in p.items()
        )

    # Numbers.

    def poly(self, expr: Expr) -> Poly:
        """The normal form of a number."""
        op = expr.op
        if op == "number":
            return constant(expr.value)
        if op == "name":
            return self._symbol(expr.name)
        if op == "index":
            return self._entry(expr)
        if op in ("+", "-"):
            return add(self.poly(expr.args[0]), self.poly(expr.args[1]), 1 if op == "+" else -1)
        if op == "neg":
            return add({}, self.poly(expr.args[0]), -1)
        if op == "*":
            return multiply(self.poly(expr.args[0]), self.poly(expr.args[1]))
        if op == "/":
            return multiply(self.poly(expr.args[0]), self.inverse(self.poly(expr.args[1])))
        if op == "^":
            return self._whole_power(self.poly(expr.args[0]), int(expr.value))
        if op == "pow":
            form = linear(expr.args[1])
            if form is None:
                raise SpecError(f"{text(expr)}: not an index")
            return self.power(self.poly(expr.args[0]), form)
        if op in BINDERS:
            return self._binder(expr)
        if op in MATRIX:
            return self._matrix_function(expr)
        return self._function(op, [self.poly(a) for a in expr.args])

    def _whole_power(self, base: Poly, n: int) -> Poly:
        result = constant(1)
        for _ in range(n):
            result = multiply(result, base)
        return result

    def _symbol(self, key: str) -> Poly:
        if key == "pi":
            low, high = Fraction(31415926, 10**7), Fraction(31415927, 10**7)
            p = {(("pi", 1),): Fraction(1)}
            facts = [Known(frozen(add(p, constant(low), -1)), ">"), Known(frozen(add(constant(high), p, -1)), ">")]
            return self.atom("pi", True, facts)
        symbol = self.bound.get(key) or self.symbols[key]
        return self._ranged(key, symbol)

    def _ranged(self, key: str, symbol: Symbol) -> Poly:
        if symbol.lower is None:
            return self.atom(key)
        p = {((key, 1),): Fraction(1)}
        fact = Known(frozen(add(p, constant(symbol.lower), -1)), ">" if symbol.strict else ">=")
        return self.atom(key, symbol.lower >= 0, [fact])

    def _entry(self, expr: Expr) -> Poly:
        return self._ranged(self.entry_name(expr), self.symbols[expr.name])

    def entry_name(self, expr: Expr) -> str:
        """u[n + 1] with its subscripts in linear normal form."""
        forms = [linear(a) for a in expr.args]
        return f"{expr.name}[{', '.join(text(from_linear(f)) for f in forms if f is not None)}]"

    def inverse(self, p: Poly) -> Poly:
        """1/p. A product is inverted factor by factor."""
        if not p:
            raise SpecError("division by zero")
        if len(p) == 1:
            ((m, c),) = p.items()
            result = constant(1 / c)
            for a, e in m:
                one: Poly = {((a, 1),): Fraction(1)}
                inverse = self._inverse_atom(one, a)
                result = multiply(result, self._whole_power(inverse, e))
            return result
        return self._inverse_atom(p, f"({show(p)})")

    def _inverse_atom(self, p: Poly, shown: str) -> Poly:
        if shown.startswith("1/"):
            return {((shown[2:], 1),): Fraction(1)}
        key = f"1/{shown}"
        product = add(multiply({((key, 1),): Fraction(1)}, p), constant(1), -1)
        return self.atom(key, self.is_nonnegative(p), [Known(frozen(product), "==", frozen(p), "inverse")])

    def power(self, base: Poly, form: Linear) -> Poly:
        """base^form; a positive whole part is split off, a single factor is raised by itself."""
        if not form[0]:
            if form[1] < 0:
                raise SpecError(f"the power {form[1]} is negative")
            return self._whole_power(base, form[1])
        if not base:
            raise SpecError("a power of zero with an index")
        split = form[1] if form[1] > 0 else 0
        rest = shifted(form, -split)
        whole = self._whole_power(base, split)
        if base == constant(1):
            return whole
        if len(base) == 1:
            ((m, c),) = base.items()
            result = whole
            if c != 1:
                result = multiply(result, self._power_atom(constant(c), str(c), rest))
            for a, e in m:
                one: Poly = {((a, 1),): Fraction(1)}
                scaled = (tuple((n, k * e) for n, k in rest[0]), rest[1] * e)
                result = multiply(result, self._power_atom(one, a, scaled))
            return result
        return multiply(whole, self._power_atom(base, f"({show(base)})", rest))

    def _power_atom(self, base: Poly, shown: str, form: Linear) -> Poly:
        exponent = text(from_linear(form))
        key = f"{shown}^({exponent})" if len(exponent) > 1 else f"{shown}^{exponent}"
        even = all(k % 2 == 0 for _, k in form[0]) and form[1] % 2 == 0
        self.powers[key] = (base, shown, form)
        return self.atom(key, even or self.is_nonnegative(base))

    def _function(self, op: str, args: list[Poly]) -> Poly:
        if op == "sqrt":
            return self._root(args[0])
        if op == "exp":
            return self._exponential(args[0])
        if op in ("Max", "Min"):
            return self._extreme(op, args)
        p = args[0]
        if op == "Abs":
            if self.is_nonnegative(p):
                return p
            if self.is_nonnegative(add({}, p, -1)):
                return add({}, p, -1)
            if len(p) == 1:  # |c m| = |c| |m|, nonnegative factors outside
                ((m, c),) = p.items()
                outside = tuple((a, e if a in self.nonnegative else e - e % 2) for a, e in m)
                inside = tuple((a, e % 2) for a, e in m if a not in self.nonnegative and e % 2)
                inner: Poly = {inside: Fraction(1)}
                part: Poly = {tuple((a, e) for a, e in outside if e): abs(c)}
                return multiply(part, self._absolute(inner))
            return self._absolute(p)
        if op == "relu":
            return self._extreme("Max", [p, {}])
        key = f"{op}({show(p)})"
        mine: Poly = {((key, 1),): Fraction(1)}
        if op == "log":
            if p == constant(1):
                return {}
            return self.atom(key, False, [Known((), "==", frozen(p), "log")])
        below = {"tanh": -1, "sin": -1, "cos": -1, "sigmoid": 0}[op]
        strict = ">" if op in ("tanh", "sigmoid") else ">="
        if op == "tanh" or op == "sin":
            if not p:
                return {}
        if op == "sigmoid" and not p:
            return constant(Fraction(1, 2))
        if op == "cos" and not p:
            return constant(1)
        facts = [
            Known(frozen(add(mine, constant(below), -1)), strict),
            Known(frozen(add(constant(1), mine, -1)), strict),
        ]
        return self.atom(key, op == "sigmoid", facts)

    def _absolute(self, p: Poly) -> Poly:
        if max(p.items())[1] < 0:
            p = add({}, p, -1)
        key = f"abs({show(p)})"
        mine: Poly = {((key, 1),): Fraction(1)}
        facts = [
            Known(frozen(add(multiply(mine, mine), multiply(p, p), -1)), "=="),
            Known(frozen(add(mine, p, -1)), ">="),
            Known(frozen(add(mine, p)), ">="),
        ]
        return self.atom(key, True, facts)

    def _root(self, p: Poly) -> Poly:
        if not p:
            return {}
        if len(p) == 1:
            ((m, c),) = p.items()
            top, bottom = isqrt(abs(c.numerator)), isqrt(c.denominator)
            if c > 0 and top**2 == c.numerator and bottom**2 == c.denominator:
                if all(a in self.nonnegative and e % 2 == 0 for a, e in m):
                    return {tuple((a, e // 2) for a, e in m): Fraction(top, bottom)}
        key = f"sqrt({show(p)})"
        mine: Poly = {((key, 1),): Fraction(1)}
        return self.atom(key, True, [Known(frozen(add(multiply(mine, mine), p, -1)), "==", frozen(p), "sqrt")])

    def _exponential(self, p: Poly) -> Poly:
        """exp of a sum is the product of the exponentials of its terms; rational multiples with one denominator."""
        result = constant(1)
        for m, c in p.items():
            unit = Fraction(1, c.denominator) if abs(c) != 1 else Fraction(1)
            shown = show({m: unit if c > 0 else -unit})
            negative: Poly = {((f"exp({show({m: unit})})", 1),): Fraction(1)}
            mine = {((f"exp({shown})", 1),): Fraction(1)}
            facts = [Known(frozen(mine), ">")]
            if c < 0:  # exp(-a) exp(a) = 1
                facts.append(Known(frozen(add(multiply(mine, negative), constant(1), -1)), "=="))
                self.atom(f"exp({show({m: unit})})", True, [Known(frozen(negative), ">")])
            atom = self.atom(f"exp({shown})", True, facts)
            result = multiply(result, self._whole_power(atom, abs(c.numerator)))
        return result

    def _extreme(self, op: str, args: list[Poly]) -> Poly:
        distinct = sorted({frozen(p): p for p in args}.values(), key=show)
        if len(distinct) == 1:
            return distinct[0]
        key = f"{op}({', '.join(show(p) for p in distinct)})"
        mine: Poly = {((key, 1),): Fraction(1)}
        sign = 1 if op == "Max" else -1
        gaps = [add(mine, p, -1) for p in distinct]
        facts = [Known(frozen(add({}, g, sign)), ">=") for g in gaps]
        facts.append(Known((), "==", cases=tuple(frozen(g) for g in gaps)))
        some = any if op == "Max" else all
        return self.atom(key, some(self.is_nonnegative(p) for p in distinct), facts)

    # Sums, products, suprema.

    def _binder(self, expr: Expr) -> Poly:
        body, lower, upper = expr.args
        lo, hi = linear(lower), linear(upper)
        if lo is None or hi is None:
            raise SpecError(f"{text(expr)[:80]}: the range is not of indices")
        length = linear(Expr("-", (from_linear(hi), from_linear(lo))))
        if length is not None and not length[0] and length[1] < MAX_UNROLL:
            values = [self.poly(substitute(body, {expr.name: from_linear(shifted(lo, i))})) for i in range(length[1] + 1)]
            return self._unrolled(expr.op, values)
        bound = f"i{len(self.bound) + 1}"
        while bound in self.symbols:
            bound += "_"
        self.bound[bound] = Symbol(bound, "index", lower=Fraction(0))
        self.ranges += [_difference({bound: 1}, lo), _difference_of(hi, {bound: 1})]
        try:
            inner = self.poly(substitute(body, {expr.name: name(bound)}))
            return self._bind(expr.op, inner, bound, lo, hi)
        finally:
            del self.bound[bound]
            del self.ranges[-2:]

    def _unrolled(self, op: str, values: list[Poly]) -> Poly:
        if op == "Sup":
            return self._extreme("Max", [{}, *values]) if values else {}
        result = {} if op == "Sum" else constant(1)
        for value in values:
            result = add(result, value) if op == "Sum" else multiply(result, value)
        return result

    def _bind(self, op: str, inner: Poly, bound: str, lo: Linear, hi: Linear) -> Poly:
        span = f"{bound}, {text(from_linear(lo))}, {text(from_linear(hi))}"
        if op == "Sum":
            result: Poly = {}
            for m, c in inner.items():
                free, tied = self._split(m, bound, hi)
                if tied:
                    part = self.atom(f"Sum({show({tied: Fraction(1)})}, {span})", self.is_nonnegative({tied: Fraction(1)}))
                else:
                    part = self._count(lo, hi, span)
                result = add(result, multiply(multiply(constant(c), free), part))
            return result
        if op == "Product" and inner == constant(1):
            return inner
        if op == "Product" and inner and all(not _mentions(a, bound) for m in inner for a, _ in m):
            count = _difference_of(shifted(hi, 1), _as_map(lo))
            if self.holds(count, tuple(self.ranges[:-2])):
                return self.power(inner, count)
        nonnegative = op == "Sup" or self.is_nonnegative(inner)
        return self.atom(f"{op}({show(inner)}, {span})", nonnegative)

    def _count(self, lo: Linear, hi: Linear, span: str) -> Poly:
        count = _difference_of(shifted(hi, 1), _as_map(lo))
        if self.holds(count, tuple(self.ranges[:-2])):
            return self.poly(from_linear(count))
        return self.atom(f"Sum(1, {span})", True)

    def _split(self, m: Monomial, bound: str, hi: Linear) -> tuple[Poly, Monomial]:
        """(factors free of the bound index, the others); of a^(n - i) the power it has at the last i is free."""
        free: Poly = constant(1)
        tied: list[tuple[str, int]] = []
        for a, e in m:
            if not _mentions(a, bound):
                free = multiply(free, {((a, e),): Fraction(1)})
                continue
            base, shown, form = self.powers.get(a, ({}, "", ((), 0)))
            least = _difference_of(form, {bound: -1, **{k: -v for k, v in _as_map(hi).items()}})
            if e == 1 and base and dict(form[0]).get(bound) == -1 and not least[0] and least[1] > 0:
                free = multiply(free, self._whole_power(base, least[1]))
                rest = self._power_atom(base, shown, shifted(form, -least[1]))
                tied += next(iter(rest))
            else:
                tied.append((a, e))
        return free, tuple(sorted(tied))

    # Vectors and matrices.

    def words(self, expr: Expr) -> Words:
        """The normal form of a vector or matrix."""
        op = expr.op
        if op in ("+", "-"):
            return _add_words(self.words(expr.args[0]), self.words(expr.args[1]), 1 if op == "+" else -1)
        if op == "neg":
            return _add_words({}, self.words(expr.args[0]), -1)
        if op == "*":
            left, right = expr.args
            if self._is_real(left) or self._is_real(right):
                scalar, other = (left, right) if self._is_real(left) else (right, left)
                factor = self.poly(scalar)
                return {w: p for w, c in self.words(other).items() if (p := multiply(factor, c))}
            return _product(self.words(left), self.words(right))
        if op == "/":
            factor = self.inverse(self.poly(expr.args[1]))
            return {w: multiply(factor, c) for w, c in self.words(expr.args[0]).items()}
        if op == "^":
            result: Words = {(): constant(1)}
            for _ in range(int(expr.value)):
                result = _product(result, self.words(expr.args[0]))
            return result
        if op == "pow":
            return self._matrix_power(expr)
        if op == "transpose":
            return {self._transposed(w): c for w, c in self.words(expr.args[0]).items()}
        if op == "eye":
            return {(): constant(1)}
        if op == "Sum":
            return self._vector_sum(expr)
        if op == "Product":
            return self._matrix_product(expr)
        if op == "name":
            return {(expr.name,): constant(1)}
        if op == "index":
            written = self._written_out(expr)
            return {(self.entry_name(expr),): constant(1)} if written is None else self.words(written)
        inner = ", ".join(self.letter_text(self.words(a)) for a in expr.args)
        if op == "inverse" and self.words(expr.args[0]) == {(): constant(1)}:
            return {(): constant(1)}
        return {(f"{op}({inner})",): constant(1)}

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

    def _is_real(self, expr: Expr) -> bool:
        return infer(expr, {**self.symbols, **self.bound}, "proof") == REAL

    def _matrix_power(self, expr: Expr) -> Words:
        form = linear(expr.args[1])
        base = self.words(expr.args[0])
        if form is None:
            raise SpecError(f"{text(expr)}: not an index")
        if not form[0] and form[1] < 0:
            raise SpecError(f"the power {form[1]} is negative")
        split = max(form[1], 0)
        rest = shifted(form, -split)
        result: Words = {(): constant(1)}
        if rest[0]:
            result = {(f"{self.letter_text(base)}^({text(from_linear(rest))})",): constant(1)}
        for _ in range(split):
            result = _product(base, result)
        return result

    def _matrix_product(self, expr: Expr) -> Words:
        lo, hi = linear(expr.args[1]), linear(expr.args[2])
        if lo is None or hi is None:
            raise SpecError(f"{text(expr)[:80]}: the range is not of indices")
        length = _difference_of(hi, _as_map(lo))
        if not length[0] and length[1] < MAX_UNROLL:
            result: Words = {(): constant(1)}
            for i in range(length[1] + 1):
                result = _product(self.words(substitute(expr.args[0], {expr.name: from_linear(shifted(lo, i))})), result)
            return result
        return {(self._bound_text(expr, lo, hi),): constant(1)}

    def _vector_sum(self, expr: Expr) -> Words:
        lo, hi = linear(expr.args[1]), linear(expr.args[2])
        if lo is None or hi is None:
            raise SpecError(f"{text(expr)[:80]}: the range is not of indices")
        length = _difference_of(hi, _as_map(lo))
        if not length[0] and length[1] < MAX_UNROLL:
            result: Words = {}
            for i in range(length[1] + 1):
                part = self.words(substitute(expr.args[0], {expr.name: from_linear(shifted(lo, i))}))
                result = _add_words(result, part, 1)
            return result
        return {(self._bound_text(expr, lo, hi),): constant(1)}

    def _bound_text(self, expr: Expr, lo: Linear, hi: Linear) -> str:
        bound = f"i{len(self.bound) + 1}"
        self.bound[bound] = Symbol(bound, "index", lower=Fraction(0))
        try:
            inner = self.words(substitute(expr.args[0], {expr.name: name(bound)}))
            return f"{expr.op}({self.letter_text(inner)}, {bound}, {text(from_linear(lo))}, {text(from_linear(hi))})"
        finally:
            del self.bound[bound]

    def _transposed(self, word: Word) -> Word:
        result = []
        for letter in reversed(word):
            symbol = self.symbols.get(letter.split("[")[0])
            if (symbol is not None and symbol.symmetric) or letter.startswith("diag("):
                result.append(letter)
            else:
                result.append(letter[:-1] if letter.endswith("'") else letter + "'")
        return tuple(result)

    def letter_text(self, words: Words) -> str:
        """Canonical text of a vector or matrix."""
        if not words:
            return "0"
        parts = []
        for w, c in sorted(words.items()):
            shown = "*".join(w) or "I"
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
            return self._norm(op, words, vector)
        return self.atom(f"{op}({self.letter_text(words)})", op == "rho")

    def _norm(self, op: str, words: Words, vector: bool) -> Poly:
        if not words:
            return {}
        factor = Fraction(1)
        first = min(words.items())[1]
        if all(set(c) == {ONE} for c in words.values()):  # numbers only: the sign and a common factor go outside
            lead = first[ONE]
            factor, words = abs(lead), {w: constant(c[ONE] / lead) for w, c in words.items()}
        elif max(first.items())[1] < 0:
            words = {w: add({}, c, -1) for w, c in words.items()}
        key = f"{op}({self.letter_text(words)})"
        mine: Poly = {((key, 1),): Fraction(1)}
        facts = []
        if vector and op == "norm" and key not in self.known:
            self.known[key] = []  # inner() may meet this norm again
            facts = [Known(frozen(add(multiply(mine, mine), self.inner(words, words), -1)), "==")]
            self.known[key] = facts
        return {m: c * factor for m, c in self.atom(key, True, facts).items()}

    def inner(self, left: Words, right: Words) -> Poly:
        """inner(u, v), bilinear; u'Wv and its transpose v'W'u have one name."""
        result: Poly = {}
        for a, x in left.items():
            for b, y in right.items():
                middle = (*self._transposed(a[:-1]), *b[:-1])
                u, v = a[-1], b[-1]
                forms = sorted([(u, middle, v), (v, self._transposed(middle), u)])
                u, middle, v = forms[0]
                key = f"inner({u}, {'*'.join((*middle, v))})"
                half = len(middle) // 2
                square = u == v and len(middle) % 2 == 0 and self._transposed(middle[half:]) == middle[:half]
                facts = []
                if square and key not in self.known:
                    self.known[key] = []
                    root = self._norm("norm", {(*middle[half:], v): constant(1)}, True)
                    mine: Poly = {((key, 1),): Fraction(1)}
                    facts = [Known(frozen(add(mine, multiply(root, root), -1)), "==")]
                    self.known[key] = facts
                atom = self.atom(key, square, facts)
                result = add(result, multiply(multiply(x, y), atom))
        return result

    def _trace(self, words: Words, size: str) -> Poly:
        result: Poly = {}
        for w, c in words.items():
            if w:
                both = (w, self._transposed(w))
                turns = [v[i:] + v[:i] for v in both for i in range(len(v))]
                atom = self.atom(f"trace({'*'.join(min(turns))})")
            else:
                atom = constant(int(size)) if size.isdigit() else self.poly(name(size))
            result = add(result, multiply(c, atom))
        return result


def _mentions(key: str, bound: str) -> bool:
    return re.search(rf"(?<![\w]){re.escape(bound)}(?![\w])", key) is not None


def _as_map(form: Linear) -> dict[str, int]:
    return {**dict(form[0]), "": form[1]}


def _difference_of(form: Linear, other: dict[str, int]) -> Linear:
    total = _as_map(form)
    for key, value in other.items():
        total[key] = total.get(key, 0) - value
    constant_part = total.pop("", 0)
    return tuple(sorted((k, v) for k, v in total.items() if v)), constant_part


def _difference(first: dict[str, int], form: Linear) -> Linear:
    total = dict(first)
    for key, value in _as_map(form).items():
        total[key] = total.get(key, 0) - value
    constant_part = total.pop("", 0)
    return tuple(sorted((k, v) for k, v in total.items() if v)), constant_part


def _add_words(a: Words, b: Words, factor: int) -> Words:
    result = dict(a)
    for w, c in b.items():
        total = add(result.get(w, {}), c, factor)
        if total:
            result[w] = total
        else:
            result.pop(w, None)
    return result


def _product(a: Words, b: Words) -> Words:
    result: Words = {}
    for v, x in a.items():
        for w, y in b.items():
            word = (*v, *w)
            result[word] = add(result.get(word, {}), multiply(x, y))
    return {w: c for w, c in result.items() if c}
