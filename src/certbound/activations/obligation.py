"""Polynomial obligations: a polynomial is nonnegative wherever given polynomials are.

    for all real v with h_1(v) >= 0, ..., h_m(v) >= 0:   p(v) >= 0

The evidence is a witness: p = sum of coefficient * (product of squares)^2 * (product of h_i) with nonnegative
coefficients, an identity over Q. Sources: bounds_spec/README.md; proofs/rules.md, rule R5.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ..errors import SpecError
from ..expressions.expression import Expr, polynomial_table, square, to_smt
from ..numbers import polynomial
from .derivatives import Branch
from .fact_types import Facts
from .facts import FALSE
from .file import CONSTANTS
from .square_witness import Term, find


def _in_ring(variables: Sequence[str]) -> tuple[Callable[[Fraction], Any], Callable[[Expr, str], Any]]:
    """(rational -> constant, expression -> polynomial) for the ring Q[variables]."""
    generators = polynomial.ring(variables)

    def constant(value: Fraction) -> Any:
        return polynomial.constant(generators, value)

    return constant, polynomial_table(constant, generators)


@dataclass(frozen=True)
class Obligation:
    """See the module's text."""

    id: str
    sentence: str
    variables: tuple[str, ...]
    hypotheses: tuple[Expr, ...]
    claim: Expr
    witness: tuple[Term, ...]

    def polynomials(self) -> tuple[Any, list[Any], list[Any]]:
        """(p, [h_i], [witness terms]) as elements of Q[variables]."""
        constant, evaluate = _in_ring(self.variables)
        hypotheses = [evaluate(h, self.id) for h in self.hypotheses]
        terms = []
        for term in self.witness:
            value = constant(term.coefficient)
            for root in term.squares:
                value *= evaluate(root, self.id) ** 2
            for index in term.hypotheses:
                value *= hypotheses[index - 1]
            terms.append(value)
        return evaluate(self.claim, self.id), hypotheses, terms

    def check_witness(self) -> None:
        """Expand the witness; SpecError unless it proves the obligation."""
        claim, _, terms = self.polynomials()
        if any(term.coefficient < 0 for term in self.witness):
            raise SpecError("a witness coefficient is negative", where=self.id)
        if claim != sum(terms, start=claim * 0):
            raise SpecError("the witness does not add up to the claim", where=self.id)

    def smt2(self, expected: str) -> str:
        """The query as a file readable on its own: unsat means the obligation holds."""
        lines = [
            f"; {self.id}",
            f"; {self.sentence}",
            "; The negated claim is asserted, so 'unsat' proves it.",
            "(set-logic QF_NRA)",
            f"(set-info :status {expected})",
            *(f"(declare-const {v} Real)" for v in self.variables),
            *(f"(assert (>= {to_smt(h, self.id)} 0.0))" for h in self.hypotheses),
            f"(assert (< {to_smt(self.claim, self.id)} 0.0))",
            "(check-sat)",
        ]
        return "\n".join(lines) + "\n"

    @property
    def digest(self) -> str:
        """SHA-256 of the query text."""
        return hashlib.sha256(self.smt2("unsat").encode()).hexdigest()


_WORDS = {"S": "abs(phi)", "b0": "abs(phi')", "c0": "abs(phi'')", "c1": "abs(phi''')"}
# function -> its range as [lower, upper], where that does not depend on the argument
_RANGE = {"sigmoid": (0, 1), "tanh": (-1, 1), "rsqrt": (0, 1)}


def obligations(facts: Facts) -> tuple[Obligation, ...]:
    """K^2 - (phi^(k))^2 >= 0, for constants K with rational square and F_k^2 a polynomial in one generator."""
    return tuple(o for constant in facts.constants for o in _of_constant(facts, constant.key))


def false_neighbours(facts: Facts) -> tuple[Obligation, ...]:
    """The same with constants a millionth too small: what a solver must refute, and no witness proves."""
    return tuple(o for constant in facts.constants for o in _of_constant(facts, constant.key, shrink=1 - FALSE))


def _of_constant(facts: Facts, key: str, shrink: Fraction | None = None) -> list[Obligation]:
    activation = facts.activation
    try:
        bound = square(activation.constants[key], dict(facts.parameters), activation.name)
    except SpecError:  # a transcendental constant: it follows from the monotone pieces
        return []
    order, text = CONSTANTS.index(key), activation.constant_texts[key]
    bound, stated = (bound * shrink**2, f"{shrink} * ({text})") if shrink else (bound, text)
    rows = []
    branches = [p.branch for p in facts.pieces]
    for i, branch in enumerate(branches):
        dense = _univariate(branch, branch.reduce(branch.derivatives[order] ** 2))
        if dense is None:
            return []
        index, squared = dense
        if index is None:  # constant on this piece: compared exactly when the facts were proved
            continue
        symbol, (lower, upper) = branch.names[index], _range(branch, index)
        claim = [-c for c in squared]
        claim[0] += bound
        witness = () if shrink else find(claim, symbol, lower, upper)
        if witness is None:
            return []
        name = Expr("name", name=symbol)
        function, argument = branch.functions[index - 1]
        suffix = f".piece{i}" if len(branches) > 1 else ""
        rows.append(
            Obligation(
                id=f"{activation.name}.{key}{suffix}{'.refuted' if shrink else ''}",
                sentence=f"{'FALSE: ' if shrink else ''}{_WORDS[key]} <= {stated} for phi = {activation.name}, "
                f"squared and written in {symbol} = {function}({argument})",
                variables=(symbol,),
                hypotheses=(
                    Expr("-", (name, Expr("number", value=lower))),
                    Expr("-", (Expr("number", value=upper), name)),
                ),
                claim=_polynomial(claim, name),
                witness=witness,
            )
        )
    return rows


def _univariate(branch: Branch, poly: Any) -> tuple[int | None, list[Fraction]] | None:
    """(index of the one generator, dense coefficients); index None for a constant; None if it is neither."""
    degrees = [int(d) for d in poly.degrees()]
    used = [i for i, d in enumerate(degrees) if d]
    if not used:
        return None, [sum((Fraction(int(c.p), int(c.q)) for c in poly.coeffs()), Fraction(0))]
    if len(used) > 1 or used[0] == 0 or _range(branch, used[0]) is None:
        return None
    dense = [Fraction(0)] * (degrees[used[0]] + 1)
    for exponents, c in poly.to_dict().items():
        dense[int(exponents[used[0]])] += Fraction(int(c.p), int(c.q))
    return used[0], dense


def _range(branch: Branch, index: int) -> Any:
    """(lower, upper) around the generator's values on the piece, exact; None if not known."""
    function, argument = branch.functions[index - 1]
    if function in _RANGE:
        return tuple(Fraction(x) for x in _RANGE[function])
    if argument is None or any(int(d) for d in argument.degrees()[1:]):
        return None
    terms = {int(e[0]): Fraction(int(c.p), int(c.q)) for e, c in argument.to_dict().items()}
    affine, constant, slope = set(terms) <= {0, 1}, terms.get(0, Fraction(0)), terms.get(1, Fraction(0))
    left = affine and branch.left is None and branch.right == 0
    right = affine and branch.right is None and branch.left == 0
    if function == "exp" and constant == 0 and left and slope > 0:
        return Fraction(0), Fraction(1)
    even = set(terms) == {0, 2} and terms[2] > 0
    if function == "inverse" and constant == 1 and (even or (left and slope < 0) or (right and slope > 0)):
        return Fraction(0), Fraction(1)
    return None


def _polynomial(dense: list[Fraction], name: Expr) -> Expr:
    total = Expr("number", value=dense[0])
    for i, c in enumerate(dense[1:], start=1):
        if c:
            term = Expr("*", (Expr("number", value=abs(c)), Expr("^", (name,), value=Fraction(i))))
            total = Expr("+" if c > 0 else "-", (total, term))
    return total
