"""Normal forms: a term of a lemma as a polynomial over Q in *atoms*, each a real number with a readable name.

Equal terms get equal names as far as matrix algebra and bilinearity go (words.py); sums over an index keep only the
factors that depend on it. ``known`` lists what is known of the atoms met so far.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.grammar import (
    BINDERS,
    MATRIX,
    MAX_POWER,
    Linear,
    from_linear,
    last_place,
    linear,
    shifted,
    text,
)
from ...lemma_language.kinds import Symbol
from .entries import is_entry
from .noncommutative import MAX_UNROLL
from .polynomials import ONE, Known, Monomial, Poly, add, constant, frozen, multiply, show, single
from .sums import SumForms

MAX_EXPANDED, MAX_ROOT = 8, 6  # whole powers of sums written out; roots of which the equation is known


@dataclass
class Normal(SumForms):
    """Normal forms over the symbols of one lemma; collects atoms and what is known of them."""

    def poly(self, expr: Expr) -> Poly:
        """The normal form of a number."""
        self.count_work()
        op = expr.op
        if op == "number":
            return constant(expr.value)
        if op == "name":
            return self._symbol(expr.name)
        if op == "index":
            return self._entry(expr)
        if op == "apply":
            return self._ranged(text(expr), self.symbols[expr.name])
        if op == "D":
            return self.atom(text(expr))
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
        if op == "power":
            return self._real_power(*expr.args)
        return self._function(op, [self.poly(a) for a in expr.args])

    def _whole_power(self, base: Poly, n: int) -> Poly:
        result = constant(1)
        for _ in range(n):
            result = multiply(result, base)
        return result

    def _symbol(self, key: str) -> Poly:
        if key == "pi":
            low, high = Fraction(31415926, 10**7), Fraction(31415927, 10**7)
            p = single("pi")
            facts = [Known(frozen(add(p, constant(low), -1)), ">"), Known(frozen(add(constant(high), p, -1)), ">")]
            return self.atom("pi", True, facts)
        symbol = self.bound.get(key) or self.symbols[key]
        return self._ranged(key, symbol)

    def _ranged(self, key: str, symbol: Symbol) -> Poly:
        if symbol.lower is None:
            return self.atom(key)
        p = single(key)
        fact = Known(frozen(add(p, constant(symbol.lower), -1)), ">" if symbol.strict else ">=")
        return self.atom(key, symbol.lower >= 0, [fact])

    def _entry(self, expr: Expr) -> Poly:
        if is_entry(expr, self.symbols):
            for part, size in zip(expr.args, self.symbols[expr.name].shape, strict=True):
                forms = (linear(part), linear(Expr("-", (last_place(size), part))))
                if not all(f is not None and self.holds(f, tuple(self.ranges)) for f in forms):
                    raise SpecError(f"{text(expr)}: its subscript is not shown to be from 0 to {size} - 1")
        else:
            self.nonnegative_subscripts(expr)
        if self.symbols[expr.name].weights:
            return self._weight(self.entry_name(expr), self.symbols[expr.name])
        return self._ranged(self.entry_name(expr), self.symbols[expr.name])

    def _weight(self, key: str, symbol: Symbol) -> Poly:
        """An entry of a distribution or of a subset."""
        mine, size = single(key), symbol.shape[0]
        facts = [Known(frozen(mine), ">="), Known(frozen(add(constant(1), mine, -1)), ">=")]
        if symbol.weights == "subset":
            facts.append(Known(frozen(add(multiply(mine, mine), mine, -1)), "=="))
        elif size.isdigit() and int(size) <= MAX_UNROLL:  # a sum over all places is written out
            rest = constant(-1)
            for place in range(int(size)):
                rest = add(rest, self.atom(f"{symbol.name}[{place}]", True))
            facts.append(Known(frozen(rest), "=="))
        return self.atom(key, True, facts)

    def inverse(self, p: Poly) -> Poly:
        """1/p. A product is inverted factor by factor."""
        if not p:
            raise SpecError("division by zero")
        if len(p) == 1:
            ((m, c),) = p.items()
            result = constant(1 / c)
            for a, e in m:
                one: Poly = single(a)
                inverse = self._inverse_atom(one, a)
                result = multiply(result, self._whole_power(inverse, e))
            return result
        return self._inverse_atom(p, f"({show(p)})")

    def _inverse_atom(self, p: Poly, shown: str) -> Poly:
        if shown.startswith("1/"):
            return single(shown[2:])
        key = f"1/{shown}"
        product = add(multiply(single(key), p), constant(1), -1)
        return self.atom(key, self.is_nonnegative(p), [Known(frozen(product), "==", frozen(p), "inverse")])

    def power(self, base: Poly, form: Linear) -> Poly:
        """base^form; a positive whole part is split off, a single factor is raised by itself. Where the exponent is not
        shown to be 0 or more, the base must be shown not to be 0."""
        if not form[0]:
            if form[1] < -MAX_POWER:
                raise SpecError(f"the power {form[1]} is below -{MAX_POWER}")
            return self._whole_power(base if form[1] >= 0 else self.inverse(base), abs(form[1]))
        if not base:
            raise SpecError("a power of zero with an index")
        known = self.split_off(form)
        split = max(form[1], 0) if known is None else known
        rest = shifted(form, -split)
        whole = self._whole_power(base, split)
        if base == constant(1) or rest == ((), 0):
            return whole
        if len(base) == 1:
            ((m, c),) = base.items()
            result = whole
            if c != 1:
                plain = c > 0 and 1 in (c.numerator, c.denominator)
                shown = str(c) if plain else f"({c})"  # -2^n is -(2^n), and 2/3^n reads like 2/(3^n)
                result = multiply(result, self._power_atom(constant(c), shown, rest))
            for a, e in m:
                one: Poly = single(a)
                scaled = (tuple((n, k * e) for n, k in rest[0]), rest[1] * e)
                result = multiply(result, self._power_atom(one, a, scaled))
            return result
        return multiply(whole, self._power_atom(base, f"({show(base)})", rest))

    def _power_atom(self, base: Poly, shown: str, form: Linear) -> Poly:
        exponent = text(from_linear(form))
        key = f"{shown}^({exponent})" if len(exponent) > 1 else f"{shown}^{exponent}"
        even = all(k % 2 == 0 for _, k in form[0]) and form[1] % 2 == 0
        self.powers[key] = (base, shown, form)
        facts = []
        if not self.holds(form, tuple(self.ranges)) and not set(base) <= {ONE}:
            facts = [Known((), "==", frozen(base), "inverse")]
        return self.atom(key, even or self.is_nonnegative(base), facts)

    # Real powers.

    def _real_power(self, left: Expr, right: Expr) -> Poly:
        """power(a, b). It is written as a product where that is the same and has a value at the same places: where a
        is evidently positive, or b is a sum of terms that are evidently nonnegative."""
        base, exponent, form = self.poly(left), self.poly(right), linear(right)
        if form is not None and form[0] and self._is_index_power(form):
            self._not_negative(base, exponent)
            return self.power(base, form)
        if base == constant(1):
            return base
        if not (self.is_nonnegative(exponent) or self._is_positive(base)):
            return self._real_power_atom(base, exponent)
        self._not_negative(base, exponent)
        result = constant(1)
        for m, c in exponent.items():
            result = multiply(result, self._power_of_term(base, m, c))
        return result

    def _is_index_power(self, form: Linear) -> bool:
        """Whether the exponent is a whole number, with numbers as small as in a^(2*n + 1)."""
        found = [self.bound.get(key) or self.symbols.get(key) for key, _ in form[0]]
        whole = all(s is not None and s.kind in ("index", "dimension") and not s.arity for s in found)
        return whole and abs(form[1]) <= MAX_POWER and all(abs(c) <= MAX_EXPANDED for _, c in form[0])

    def _not_negative(self, base: Poly, exponent: Poly) -> None:
        """Notes that the base of a real power has to be >= 0, whatever it is written as."""
        if not self.is_nonnegative(base):
            self.atom(f"power({show(base)}, {show(exponent)})", True, [Known((), "==", frozen(base), "sqrt")])

    def _power_of_term(self, base: Poly, m: Monomial, c: Fraction) -> Poly:
        """power(a, c m); of a number c the whole part is split off. A negative c only for a positive base."""
        most = MAX_POWER if len(base) == 1 else MAX_EXPANDED
        whole = c.numerator // c.denominator if m == ONE else c.numerator
        if abs(whole) > most:
            return self._real_power_atom(base, {m: c})
        if m != ONE:
            unit = self._real_power_atom(base, {m: Fraction(1, c.denominator)})
            if c < 0:
                turned = self._real_power_atom(base, {m: Fraction(-1, c.denominator)})
                ((((other, _),), _),) = turned.items()
                product = Known(frozen(add(multiply(unit, turned), constant(1), -1)), "==")
                self.atom(other, True, [product])
                unit = turned
            return self._whole_power(unit, abs(whole))
        one, rest = self.inverse(base) if whole < 0 else base, c - whole
        result = self._whole_power(one, abs(whole))
        if rest == Fraction(1, 2):
            return multiply(result, self._root(base))
        return multiply(result, self._real_power_atom(base, {m: rest})) if rest else result

    def _real_power_atom(self, base: Poly, exponent: Poly) -> Poly:
        key = f"power({show(base)}, {show(exponent)})"
        mine: Poly = single(key)
        positive = self._is_positive(base)
        needs = None if positive else frozen(base)
        equations = [(mine, ">" if positive else ">=")]
        c = exponent.get(ONE, Fraction(0))
        if exponent == constant(c) and 0 < c < 1 and c.denominator <= MAX_ROOT:
            left, right = self._whole_power(mine, c.denominator), self._whole_power(base, c.numerator)
            equations.append((add(left, right, -1), "=="))
        facts = [Known(frozen(p), relation, needs, "power", (), frozen(exponent)) for p, relation in equations]
        return self.atom(key, True, facts)

    def _is_positive(self, p: Poly) -> bool:
        """Whether it is a sum of evidently nonnegative terms, one of them of factors whose range says that they are
        positive."""
        return self.is_nonnegative(p) and any(all(self._is_positive_atom(a) for a, _ in m) for m in p)

    def _is_positive_atom(self, atom: str) -> bool:
        for fact in self.known.get(atom, []):
            rest = add(dict(fact.poly), single(atom), -1)
            low = rest.get(ONE, Fraction(0))
            if fact.needs is None and set(rest) <= {ONE} and (low < 0 or (low == 0 and fact.relation == ">")):
                return fact.relation in (">", ">=")
        return False

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
        if op in ("gelu", "silu"):  # x times a function of x
            return multiply(p, self._function("normcdf" if op == "gelu" else "sigmoid", [p]))
        if op == "elu":
            bend = add(self._exponential(p), constant(1), -1)
            return add(self._extreme("Max", [p, {}]), self._extreme("Min", [bend, {}]))
        if op == "softplus":
            return self._softplus(p)
        key = f"{op}({show(p)})"
        mine: Poly = single(key)
        if op == "log":
            if p == constant(1):
                return {}
            return self.atom(key, False, [Known((), "==", frozen(p), "log")])
        below = {"tanh": -1, "sin": -1, "cos": -1, "sigmoid": 0, "normcdf": 0}[op]
        strict = ">" if op in ("tanh", "sigmoid", "normcdf") else ">="
        if op in ("tanh", "sin") and not p:
            return {}
        if op in ("sigmoid", "normcdf") and not p:
            return constant(Fraction(1, 2))
        if op == "cos" and not p:
            return constant(1)
        facts = [
            Known(frozen(add(mine, constant(below), -1)), strict),
            Known(frozen(add(constant(1), mine, -1)), strict),
        ]
        return self.atom(key, op in ("sigmoid", "normcdf"), facts)

    def _softplus(self, p: Poly) -> Poly:
        """log(1 + exp(p)), which is larger than 0 and than p."""
        mine = self._function("log", [add(constant(1), self._exponential(p))])
        ((((key, _),), _),) = mine.items()
        self.nonnegative.add(key)
        facts = [Known(frozen(mine), ">"), Known(frozen(add(mine, p, -1)), ">")]
        self.known[key] += [fact for fact in facts if fact not in self.known[key]]
        return mine

    def _absolute(self, p: Poly) -> Poly:
        if max(p.items())[1] < 0:
            p = add({}, p, -1)
        key = f"abs({show(p)})"
        mine: Poly = single(key)
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
            square = c > 0 and top**2 == c.numerator and bottom**2 == c.denominator
            if square and all(a in self.nonnegative and e % 2 == 0 for a, e in m):
                return {tuple((a, e // 2) for a, e in m): Fraction(top, bottom)}
        key = f"sqrt({show(p)})"
        mine: Poly = single(key)
        return self.atom(key, True, [Known(frozen(add(multiply(mine, mine), p, -1)), "==", frozen(p), "sqrt")])

    def _exponential(self, p: Poly) -> Poly:
        """exp of a sum is the product of the exponentials of its terms; rational multiples with one denominator."""
        result = constant(1)
        for m, c in p.items():
            unit = Fraction(1, c.denominator) if abs(c) != 1 else Fraction(1)
            shown = show({m: unit if c > 0 else -unit})
            negative: Poly = single(f"exp({show({m: unit})})")
            mine = single(f"exp({shown})")
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
        mine: Poly = single(key)
        sign = 1 if op == "Max" else -1
        gaps = [add(mine, p, -1) for p in distinct]
        facts = [Known(frozen(add({}, g, sign)), ">=") for g in gaps]
        facts.append(Known((), "==", cases=tuple(frozen(g) for g in gaps)))
        some = any if op == "Max" else all
        return self.atom(key, some(self.is_nonnegative(p) for p in distinct), facts)
