"""One piece of an activation: its generators, and the derivatives of its value as polynomials in t and the generators.

Variable 0 is t, variable i the i-th generator. For polynomials over these D is the derivative d/dt, by the chain rule
and the generators' differential equations (functions.py). ``derivative(k)`` = F_k is phi^(k) on the piece. ``core(k)``
= C_k is F_k divided by factors that are positive everywhere: it has the sign of F_k at every point of the piece.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from arithmetic.polynomials import (
    Polynomial,
    add,
    constant,
    degree,
    multiply,
    partial,
    positive_on,
    scale,
    used,
    variable,
    without_root,
)
from outcome import Malformed, Rejected

from activations import expressions
from activations.definitions import DEFINITIONS, PERIODIC, Text
from activations.functions import CONSTANT, FUNCTIONS, RECIPROCAL

MAX_GENERATORS, MAX_PIECES, MAX_ARGUMENT = 6, 8, 12
MAX_NUMBER_BITS = 1200  # of a number in the model file or the evidence
Parameters = tuple[tuple[str, Fraction], ...]
Unit = tuple[str, Parameters]
Foreign = Mapping[str, tuple[Text, ...]]  # "domain::operator" -> its pieces, from the claim
_GENERATOR = re.compile(r" *([A-Za-z_][A-Za-z0-9_]{0,31}) *= *([a-z_]{1,31}) *\((.*)\) *", re.ASCII)


class Generator(NamedTuple):
    """function(argument); ``companion``: the variable its derivative is written with, or 0."""

    function: str
    argument: Polynomial
    companion: int


class Piece:
    """See the module's text. The piece is [left, right]; None is infinite."""

    def __init__(self, left: Fraction | None, right: Fraction | None, generators: list[Generator], value: Polynomial):
        self.left, self.right, self.generators = left, right, generators
        self.arity = len(generators) + 1
        self.constants = {i for i, g in enumerate(generators, 1) if FUNCTIONS[g.function].shape == CONSTANT}
        self.flows: list[Polynomial] = [constant(Fraction(1), self.arity)]
        for i, generator in enumerate(generators, 1):
            self.flows.append(self._flow(i, generator))
        self._derivatives = [self.reduce(value)]
        self._cores: dict[int, Polynomial] = {}

    def _flow(self, index: int, generator: Generator) -> Polynomial:
        function = FUNCTIONS[generator.function]
        g = variable(index, self.arity)
        y = variable(generator.companion, self.arity) if generator.companion else {}
        return multiply(self.differentiate(generator.argument), function.flow(g, y, generator.argument))

    def differentiate(self, p: Polynomial) -> Polynomial:
        """D p, not reduced. Needs the flows of the variables of p."""
        result: Polynomial = {}
        for i in used(p):
            result = add(result, multiply(partial(p, i), self.flows[i]))
        return result

    def reduce(self, p: Polynomial) -> Polynomial:
        """The same function by the relations of inverse(P(t)) and of rsqrt with algebraic."""
        for i, generator in enumerate(self.generators, 1):
            if generator.function == "inverse" and used(generator.argument) == {0}:
                p = self._reduce_inverse(p, i, generator.argument)
            elif generator.function == "algebraic":
                p = self._reduce_algebraic(p, generator.companion, i, next(iter(generator.argument.values())))
        return p

    def _reduce_inverse(self, p: Polynomial, index: int, argument: Polynomial) -> Polynomial:
        """g t^d = (1 - g (P - l t^d)) / l for g P = 1, l t^d the leading term of P. The degree in t falls."""
        d = degree(argument, 0)
        leading = next(v for k, v in argument.items() if k[0] == d)
        rest = {k: v for k, v in argument.items() if k[0] != d}
        g = variable(index, self.arity)
        replacement = scale(add(constant(Fraction(1), self.arity), scale(multiply(g, rest), Fraction(-1))), 1 / leading)
        while True:
            top = max((k[0] for k in p if k[index] and k[0] >= d), default=None)
            if top is None:
                return p
            moved = {_lower(k, {0: d, index: 1}): v for k, v in p.items() if k[index] and k[0] == top}
            kept = {k: v for k, v in p.items() if not (k[index] and k[0] == top)}
            p = add(kept, multiply(moved, replacement))

    def _reduce_algebraic(self, p: Polynomial, r: int, y: int, factor: Fraction) -> Polynomial:
        """t r = y / a and y^2 = 1 - r^2. The degree in t never rises, and falls unless that in y does."""
        while True:
            if any(k[0] and k[r] for k in p):
                result: Polynomial = {}
                for k, v in p.items():
                    n = min(k[0], k[r])
                    key = list(_lower(k, {0: n, r: n}))
                    key[y] += n
                    result = add(result, {tuple(key): v / factor**n})
                p = result
            elif any(k[y] >= 2 for k in p):
                square = {_key(self.arity, {}): Fraction(1), _key(self.arity, {r: 2}): Fraction(-1)}
                moved = {_lower(k, {y: 2}): v for k, v in p.items() if k[y] >= 2}
                p = add({k: v for k, v in p.items() if k[y] < 2}, multiply(moved, square))
            else:
                return p

    def derivative(self, order: int) -> Polynomial:
        """F_order."""
        while len(self._derivatives) <= order:
            self._derivatives.append(self.reduce(self.differentiate(self._derivatives[-1])))
        return self._derivatives[order]

    def core(self, order: int) -> Polynomial:
        """C_order: F_order without the positive factors that divide it."""
        if order not in self._cores:
            p = self.derivative(order)
            for i, generator in enumerate(self.generators, 1):
                for root in FUNCTIONS[generator.function].roots:
                    while p and (quotient := without_root(p, i, root)) is not None:
                        p = scale(quotient, Fraction(-1 if root == 1 else 1))  # the factor is 1 - g, not g - 1
            self._cores[order] = p
        return self._cores[order]


def _key(arity: int, exponents: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(exponents.get(i, 0) for i in range(arity))


def _lower(key: tuple[int, ...], by: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(e - by.get(i, 0) for i, e in enumerate(key))


def build(texts: Sequence[Text], parameters: Mapping[str, Fraction], where: str) -> list[Piece]:
    """The pieces of a definition with these parameter values."""
    if not 1 <= len(texts) <= MAX_PIECES:
        raise Malformed(f"{where}: expected 1 to {MAX_PIECES} pieces")
    names = {name: constant(value, 1) for name, value in parameters.items()}
    between = [expressions.parse(text.until, names, 1, where).get((0,), Fraction(0)) for text in texts[:-1]]
    if any(not left < right for left, right in itertools.pairwise(between)):
        raise Malformed(f"{where}: the pieces are not in increasing order")
    ends = [None, *between, None]
    return [
        _piece(text, left, right, parameters, where)
        for text, (left, right) in zip(texts, itertools.pairwise(ends), strict=True)
    ]


def _piece(
    text: Text, left: Fraction | None, right: Fraction | None, parameters: Mapping[str, Fraction], where: str
) -> Piece:
    if len(text.generators) > MAX_GENERATORS:
        raise Malformed(f"{where}: more than {MAX_GENERATORS} generators")
    arity = len(text.generators) + 1
    names = {name: constant(value, arity) for name, value in parameters.items()}
    names["t"] = variable(0, arity)
    found: list[Generator] = []
    constants: set[int] = set()
    for i, line in enumerate(text.generators, 1):
        match = _GENERATOR.fullmatch(line)
        if match is None or match[1] in names or match[2] not in FUNCTIONS:
            raise Malformed(f"{where}: not a generator 'new name = function(argument)': {line[:60]!r}")
        shape = FUNCTIONS[match[2]].shape
        argument: Polynomial = {}
        if shape == CONSTANT:
            if match[3].strip():
                raise Malformed(f"{where}: {match[2]} has no argument")
            constants.add(i)
        else:
            argument = expressions.parse(match[3], names, arity, where)
            _check_argument(argument, match[2], constants, where)
        names[match[1]] = variable(i, arity)
        found.append(Generator(match[2], argument, 0))
    generators = [g._replace(companion=_companion(g, found, where)) for g in found]
    for g in generators:
        if g.function == "inverse" and used(g.argument) == {0}:
            size = degree(g.argument, 0)
            coefficients = [g.argument.get(_key(arity, {0: e}), Fraction(0)) for e in range(size + 1)]
            if not positive_on(coefficients, left, right):
                raise Rejected(f"{where}: the argument of an inverse is not positive on its piece")
    return Piece(left, right, generators, expressions.parse(text.value, names, arity, where))


def _check_argument(argument: Polynomial, function: str, constants: set[int], where: str) -> None:
    others = used(argument) - {0} - constants
    if any(sum(k) > MAX_ARGUMENT for k in argument):
        raise Malformed(f"{where}: the argument of {function} has a degree above {MAX_ARGUMENT}")
    if FUNCTIONS[function].shape == RECIPROCAL:
        if not used(argument) - constants:
            raise Malformed(f"{where}: the argument of inverse does not depend on t")
    elif others or not degree(argument, 0):
        raise Malformed(f"{where}: the argument of {function} is not a polynomial in t")
    if function in ("rsqrt", "algebraic") and [sum(k) for k in argument] != [1]:
        raise Malformed(f"{where}: the argument of {function} is not a multiple of t")


def _companion(generator: Generator, found: list[Generator], where: str) -> int:
    """The variable of the companion with the matching argument; 0 if the function needs none."""
    wanted = FUNCTIONS[generator.function].companion
    if not wanted:
        return 0
    argument = generator.argument
    if generator.function == "arctan":  # its derivative is Q' / (1 + Q^2)
        arity = len(next(iter(argument)))
        argument = add(constant(Fraction(1), arity), multiply(argument, argument))
    for i, other in enumerate(found, 1):
        if other.function == wanted and other.argument == argument:
            return i
    raise Malformed(f"{where}: {generator.function} needs a generator {wanted} of the matching argument")


def pieces_of(activation: str, parameters: Parameters, foreign: Foreign, where: str) -> list[Piece]:
    """The pieces of a unit other than sin. Malformed if there is no such unit."""
    values = dict(parameters)
    if activation in foreign:
        texts: tuple[Text, ...] = foreign[activation]
        names: tuple[str, ...] = ()
    elif activation in DEFINITIONS:
        definition = DEFINITIONS[activation]
        texts, names = definition.pieces, definition.parameters
    else:
        raise Malformed(f"{where}: no activation {activation[:60]!r} is known")
    if sorted(names) != sorted(name for name, _ in parameters):
        raise Malformed(f"{where}: the parameters of {activation} are {list(names)}")
    if any(max(v.numerator.bit_length(), v.denominator.bit_length()) > MAX_NUMBER_BITS for v in values.values()):
        raise Malformed(f"{where}: a parameter of more than {MAX_NUMBER_BITS} bits")
    if activation in DEFINITIONS and not DEFINITIONS[activation].allowed(values):
        raise Malformed(f"{where}: {activation} is not defined for these parameters")
    return build(texts, values, where)


def functions_of(activation: str, foreign: Foreign) -> set[str]:
    """The elementary functions that a unit is made of."""
    if activation in PERIODIC:
        return {"sin", "cos"}
    texts = foreign[activation] if activation in foreign else DEFINITIONS[activation].pieces
    return {line.partition("=")[2].partition("(")[0].strip() for text in texts for line in text.generators}
