"""Functions of time in a counterexample, exponential polynomials, and hypotheses, which hold at every time."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from arithmetic.exponential_polynomials import TIME, ExponentialPolynomial, constant
from arithmetic.intervals import Interval, point
from outcome import Incomplete, Malformed, Rejected

from lemmas.comparisons import comparable
from lemmas.shapes import TAKEN
from lemmas.terms import Terms, both, cost, each, matrix_function, product, shape, tree

_CLOCK = re.compile(r"time(?: <= (\d{1,9}|[A-Za-z]\w*))?", re.ASCII)
_END = re.compile(r"real (?:>=|>) \d{1,400}(?:/(?!0+$)\d{1,400})?", re.ASCII)  # what the last time is declared as
_FUNCTION = re.compile(
    r"(?:any |continuous )?function(?: (>=|>) (-?\d{1,400}(?:/(?!0+$)\d{1,400})?)| (\w+)(?: x (\w+))?)?", re.ASCII
)
SIGN_WORK = 60  # of whether a function is >= 0, for each bit of its coefficients
MAX_SIZE = 8  # of a vector or matrix that is a function
OF_FUNCTIONS = {"inner": 2, "outer": 2, "kron": 2, "transpose": 1, "trace": 1}  # sums of products of entries
SIZES = ("norm", "norm_F", "norm_1", "norm_inf")  # N(a v) = |a| N(v)


class Functions:
    """What the lemma declares as time and as functions of it, and what the certificate says that these are."""

    def __init__(self, symbols: Mapping[str, Any]) -> None:
        self.kinds: dict[str, re.Match[str]] = {}  # function -> how it is declared
        self.clock, self.end = "", ""
        for name, kind in symbols.items():
            if type(kind) is not str:
                continue
            if match := _CLOCK.fullmatch(kind):
                if self.clock:
                    raise Malformed(f"lemma.symbols.{name}: a second time")
                self.clock, self.end = name, match[1] or ""
            elif match := _FUNCTION.fullmatch(kind):
                self.kinds[name] = match
        if taken := sorted({*self.kinds, self.clock} & TAKEN):
            raise Malformed(f"lemma.symbols.{taken[0]}: a function of the language has this name")
        if self.end and not self.end.isdigit() and not _END.fullmatch(str(symbols.get(self.end))):
            raise Malformed(f"lemma.symbols.{self.clock}: the last time is a number or a symbol 'real >= 0'")
        if self.kinds and not self.clock:
            raise Malformed("lemma.symbols: functions, and no time")
        self.given: dict[str, Any] = {}
        self.slopes: dict[str, Any] = {}  # their derivatives
        self.moving: dict[str, tuple[list[ast.expr], ast.expr]] = {}  # what is defined in terms of the time
        self.dependent: set[str] = {self.clock, *self.kinds} - {""}  # and all that depends on a function
        self.reader = Curves(Terms(_unknown, _unknown, _unknown), self.clock)  # one, for the work is limited

    def read(self, name: str, value: Any) -> None:
        """Takes what the certificate says that the function is: a term in the time, or a vector or matrix of them."""
        self.given[name] = _read(value, f"certificate.values.{name}", self.reader.number)

    def define(self, definitions: list[tuple[str, list[ast.expr], ast.expr]]) -> None:
        """Takes what the lemma defines. What depends on time is written out wherever it stands: it is no recursion."""
        own = {self.clock, *self.kinds}
        for name, inside, _ in definitions:
            if {n.id for place in inside for n in ast.walk(place) if isinstance(n, ast.Name)} & own:
                raise Malformed(f"lemma.define.{name}: a subscript with the name of the time or of a function")
        names = [{n.id for n in ast.walk(body) if isinstance(n, ast.Name)} for _, _, body in definitions]
        for _ in definitions:
            for (name, inside, body), used in zip(definitions, names, strict=True):
                if used & self.dependent:
                    self.dependent.add(name)
                if self.clock in used or not used.isdisjoint(self.moving):
                    self.moving[name] = inside, body
        for name in self.dependent - own:
            first, *others = [inside for defined, inside, _ in definitions if defined == name]
            if others or len({place.id for place in first if isinstance(place, ast.Name)}) < len(first):
                raise Malformed(f"lemma.define.{name}: a recursion cannot depend on time")

    def at(self, terms: Terms, name: str, args: list[ast.expr]) -> Any:
        """The value of f(term) or D(f, t) where the time is a number."""
        if name == "D":
            curve = self.derivative(args)
            time: Any = terms.value(args[1])
        else:
            if len(args) != 1:
                raise Malformed(f"{name}: a function of time takes one time")
            curve, time = self.of(name), terms.value(args[0])
        if not isinstance(time, Interval) or time.lo < 0:
            raise Malformed(f"{name}: not at a time")
        return each(curve, lambda f: _spent(terms, f).at(time))

    def of(self, name: str) -> Any:
        """The function."""
        if name not in self.given:
            raise Malformed(f"certificate.values: no value for {name}")
        return self.given[name]

    def derivative(self, args: list[ast.expr]) -> Any:
        """The derivative that D(f, t) is."""
        names = [a.id for a in args if isinstance(a, ast.Name)]
        if len(args) != 2 or len(names) != 2 or names[1] != self.clock or names[0] not in self.kinds:
            raise Malformed("D takes a function of time and the time")
        if not self.kinds[names[0]][0].startswith("function"):
            raise Malformed(f"D: {names[0]} need not have a derivative")
        if names[0] not in self.slopes:
            self.slopes[names[0]] = each(self.of(names[0]), lambda f: f.derivative())
        return self.slopes[names[0]]

    def mentions(self, *nodes: ast.AST) -> bool:
        """Whether the time stands in them, definitions written out."""
        return bool(self.clock) and any(
            isinstance(n, ast.Name) and (n.id == self.clock or n.id in self.moving)
            for node in nodes
            for n in ast.walk(node)
        )

    def depends(self, node: ast.AST) -> bool:
        """Whether the time or a function of it stands in a term, definitions written out."""
        return any(isinstance(n, ast.Name) and n.id in self.dependent for n in ast.walk(node))

    def last(self, values: Any) -> Fraction | None:
        """The last time; None if there is none."""
        if not self.end:
            return None
        end = point(int(self.end)) if self.end.isdigit() and len(self.end) < 400 else values.look(self.end, ())
        if not isinstance(end, Interval) or not end.exact or end.lo < 0:
            raise Malformed(f"{self.end} is no last time")
        return end.lo

    def check_ranges(self, values: Any) -> None:
        """The time is one, and every function is of its kind at every time from 0 on, whatever the last one is."""
        time, last = values.given.get((self.clock, ())), self.last(values)
        if time is not None and last is not None and time.lo > last:
            raise Rejected(f"certificate.values.{self.clock}: after the last time")
        for name, value in self.given.items():
            relation, least, *sizes = self.kinds[name].groups()
            expected = tuple(values.size(s) for s in sizes if s)
            if shape(value) != expected:
                raise Rejected(f"certificate.values.{name}: of shape {shape(value)}, expected {expected}")
            if relation and not signed(values.terms, value - constant(point(Fraction(least))), None, relation == ">"):
                raise Rejected(f"certificate.values.{name}: not shown to be {relation} {least} at every time")

    def check(self, left: ast.expr, relation: str, right: ast.expr, values: Any, where: str) -> None:
        """Rejected unless the comparison holds at every time up to the last one."""
        end = self.last(values)
        curves = Curves(values.terms, self.clock, self, end)
        a, b = curves.value(left), curves.value(right)
        comparable(a, relation, b)
        gaps = _flat(both(b, a, lambda x, y: x - y))
        if relation == "==":
            fine = not any(gap.terms for gap in gaps)
        else:
            gap = gaps[0] if relation in ("<=", "<") else -gaps[0]
            fine = signed(values.terms, gap, end, relation in ("<", ">"))
        if not fine:
            raise Rejected(f"{where}: not shown to hold at every time")


class Curves:
    """Values of terms at every time at once: exponential polynomials, or vectors or matrices of them."""

    def __init__(
        self,
        terms: Terms,
        clock: str,
        functions: Functions | None = None,
        end: Fraction | None = None,
    ) -> None:
        self.terms, self.clock, self.functions, self.end = terms, clock, functions, end
        self.moving = {} if functions is None else functions.moving
        self.seen: dict[int, tuple[ast.AST, bool]] = {}  # terms, kept so that their ids stay theirs

    def number(self, text: str, where: str) -> ExponentialPolynomial:
        """The value of a text that is a number."""
        found: ExponentialPolynomial | list[Any] = self.value(tree(text, where))
        if isinstance(found, list):
            raise Malformed(f"{where}: expected a number at every time")
        if any(not c.exact for c in found.terms.values()):
            raise Malformed(f"{where}: a coefficient that is not rational")
        return found

    def value(self, node: ast.expr) -> Any:
        """The value of a term."""
        if not self._moves(node):
            return each(self.terms.value(node), constant)
        self.terms.spend(1)
        if isinstance(node, ast.Name) and node.id == self.clock:
            return TIME
        if isinstance(node, ast.Name):
            return self._defined(node.id, [])
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            return self._defined(node.value.id, node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice])
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return each(self._counted(self.value(node.operand)), lambda a: -a)
        if isinstance(node, ast.BinOp):
            return self._binary(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
            return self._call(node.func.id, node.args)
        raise Malformed("something outside the language of lemmas")

    def _moves(self, node: ast.AST) -> bool:
        """Whether the time stands in a term, definitions written out."""
        if id(node) not in self.seen:
            own = isinstance(node, ast.Name) and (node.id == self.clock or node.id in self.moving)
            self.seen[id(node)] = node, own or any(map(self._moves, ast.iter_child_nodes(node)))
        return self.seen[id(node)][1]

    def _whole(self, node: ast.expr) -> int:
        """The value of an index, which is the same at every time."""
        if self._moves(node):
            raise Malformed("a subscript, range or power that depends on time")
        return self.terms.whole(node)

    def _defined(self, name: str, subscripts: list[ast.expr]) -> Any:
        """The value of what is defined, where it stands with these subscripts."""
        inside, body = self.moving.get(name, ([], ast.Constant(None)))
        if name not in self.moving or len(inside) != len(subscripts):
            raise Malformed("something outside the language of lemmas")
        places = [self._whole(part) for part in subscripts]
        names = [place.id for place in inside if isinstance(place, ast.Name)]
        if min(places, default=0) < 0:
            raise Malformed(f"{name}{places}: a subscript out of range")
        saved, self.terms.bound = self.terms.bound, dict(zip(names, places, strict=True))
        found = self.value(body)
        self.terms.bound = saved
        return found

    def _binary(self, node: ast.BinOp) -> Any:
        if isinstance(node.op, ast.Pow) and (found := self._square_of_size(node)) is not None:
            return found
        left = self.value(node.left)
        if isinstance(node.op, ast.Pow):
            return self._power(left, self._whole(node.right))
        right = self.value(node.right)
        if isinstance(node.op, (ast.Add, ast.Sub)):
            self._counted([left, right])
            return both(left, right, lambda a, b: a + b if isinstance(node.op, ast.Add) else a - b)
        if isinstance(node.op, ast.Mult):
            return self._times(left, right)
        if isinstance(node.op, ast.Div) and isinstance(right, ExponentialPolynomial):
            return self._times(left, right.reciprocal())
        raise Malformed("something outside the language of lemmas")

    def _times(self, left: Any, right: Any) -> Any:
        self._spend(left, right)
        return product(left, right)

    def _square_of_size(self, node: ast.BinOp) -> ExponentialPolynomial | None:
        """norm(v)^2, norm_F(A)^2 or Abs(x)^2: the sum of the squares of the entries; None for anything else."""
        size, two = node.left, isinstance(node.right, ast.Constant) and node.right.value == 2
        if not two or not isinstance(size, ast.Call) or not isinstance(size.func, ast.Name) or len(size.args) != 1:
            return None
        dimensions = {"norm": 1, "norm_F": 2, "Abs": 0}.get(size.func.id)
        if dimensions is None:
            return None
        value = self.value(size.args[0])
        if len(shape(value)) != dimensions:
            return None
        self._spend(value, value)
        total = constant(point(0))
        for x in _flat(value):
            total = total + x * x
        return total

    def _power(self, base: Any, exponent: int) -> Any:
        if not isinstance(base, ExponentialPolynomial) or not 0 <= exponent <= 24:
            raise Incomplete("a power of a function of time that is no number, or with an exponent beyond 24")
        result = constant(point(1))
        for _ in range(exponent):
            result = self._times(result, base)
        return result

    def _counted(self, value: Any) -> Any:
        """The value, once the work is counted that looks at each of its terms."""
        flat = _flat(value)
        self.terms.spend(3 * sum(len(f.terms) + 1 for f in flat), [c for f in flat for c in f.terms.values()])
        return value

    def _spend(self, *factors: Any) -> None:
        """The work of products of all entries of these."""
        flat = [_flat(factor) for factor in factors]
        numbers = [c for f in flat for x in f for c in x.terms.values()]
        self.terms.spend(math.prod(len(f) * max(len(x.terms) + 1 for x in f) for f in flat), numbers)

    def _call(self, name: str, args: list[ast.expr]) -> Any:
        if self.functions is not None and name == "D":
            return self.functions.derivative(args)
        if self.functions is not None and name in self.functions.kinds:
            if len(args) != 1 or not isinstance(args[0], ast.Name) or args[0].id != self.clock:
                raise Incomplete(f"{name}: a function of time at a time other than the time itself")
            return self.functions.of(name)
        if name == "Sum" and len(args) == 4 and isinstance(args[1], ast.Name):
            return self._sum(args)
        values = [self.value(a) for a in args]
        if OF_FUNCTIONS.get(name) == len(values):
            self._spend(*values)
            return matrix_function(name, values)
        if len(values) == 1 and name == "exp" and isinstance(values[0], ExponentialPolynomial):
            return values[0].exp()
        if len(values) == 1 and (name in SIZES if isinstance(values[0], list) else name == "Abs"):
            return self._size(name, values[0])
        raise Incomplete(f"{name} of a function of time")

    def _sum(self, args: list[ast.expr]) -> Any:
        first, last = self._whole(args[2]), self._whole(args[3])
        parts = self.terms.along("Sum", args[0], args[1], first, last, self.value)
        if not parts:
            raise Incomplete("an empty sum of functions of time")
        total = parts[0]
        for part in parts[1:]:
            total = both(self._counted(total), part, lambda a, b: a + b)
        return total

    def _size(self, name: str, value: Any) -> ExponentialPolynomial:
        """A norm of what is a constant times one function that does not change its sign: then it is |function| times
        that of the constant."""
        entries: list[ExponentialPolynomial] = [f for f in _flat(value) if f.terms]
        if not entries:
            return constant(point(0))
        moving = entries[0]
        factors = each(value, lambda f: _multiple(f, entries[0]))
        if not signed(self.terms, moving, self.end):
            moving = -moving
            if not signed(self.terms, moving, self.end):
                raise Incomplete(f"{name} of a function of time that may change its sign")
        if not isinstance(factors, list):
            return moving
        self.terms.spend(cost(name, [factors]), factors)
        return constant(matrix_function(name, [factors])) * moving


def _multiple(f: ExponentialPolynomial, of: ExponentialPolynomial) -> Interval:
    """c with f = c of."""
    if f is of:
        return point(1)
    if not f.terms:
        return point(0)
    key = next(iter(of.terms))
    a, b = f.terms.get(key, point(0)), of.terms[key]
    if a.exact and b.exact:
        factor = point(a.lo / b.lo)
        if not (f - of * constant(factor)).terms:
            return factor
    raise Incomplete("a norm of functions of time that are no rational multiples of one")


def _unknown(*_: Any) -> Any:
    raise Malformed("certificate.values: a function is given as a term in the time alone")


def signed(terms: Terms, f: ExponentialPolynomial, end: Fraction | None, strict: bool = False) -> bool:
    """True only if f >= 0, ``strict``: > 0, at every time up to the end."""
    terms.spend(SIGN_WORK * f.bits())
    return f.is_nonnegative(end, strict)


def _spent(terms: Terms, f: ExponentialPolynomial) -> ExponentialPolynomial:
    terms.spend(40 * len(f.terms), list(f.terms.values()))  # of exp, and the powers
    return f


def _flat(value: Any) -> list[Any]:
    return [x for v in value for x in _flat(v)] if isinstance(value, list) else [value]


def _read(value: Any, where: str, read: Any, depth: int = 0) -> Any:
    if type(value) is list and 1 <= len(value) <= MAX_SIZE and depth < 2:
        found = [_read(v, where, read, depth + 1) for v in value]
        if any(shape(v) != shape(found[0]) for v in found):
            raise Malformed(f"{where}: rows of different lengths")
        return found
    if type(value) is not str:
        raise Malformed(f"{where}: expected terms in the time, as text")
    return read(value, where)
