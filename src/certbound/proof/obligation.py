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
from ..numbers import polynomial
from ..spec.activation import Activation, Generator, PiecewiseLinear, Term
from ..spec.expression import Expr, polynomial_table, square, to_smt

SHARPNESS = Fraction(999_999, 1_000_000)  # the false neighbour of a constant K claims SHARPNESS * K


def _in_ring(variables: Sequence[str]) -> tuple[Callable[[Fraction], Any], Callable[[Expr, str], Any]]:
    """(rational -> constant, expression -> polynomial) for the ring Q[variables]."""
    generators = polynomial.ring(variables)

    def constant(value: Fraction) -> Any:
        return polynomial.constant(generators, value)

    return constant, polynomial_table(constant, generators)


@dataclass(frozen=True)
class Obligation:
    """See the module's text. ``constant_square`` is K^2 when the obligation says |phi^(k)| <= K."""

    id: str
    sentence: str
    variables: tuple[str, ...]
    hypotheses: tuple[Expr, ...]
    claim: Expr
    witness: tuple[Term, ...]
    constant_square: Fraction | None = None

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

    def sparse_witness(self) -> list[dict[str, Any]]:
        """The witness in the sparse form a certificate carries."""
        _, evaluate = _in_ring(self.variables)
        return [
            {
                "coefficient": str(term.coefficient),
                "squares": [polynomial.sparse(evaluate(root, self.id)) for root in term.squares],
                "hypotheses": list(term.hypotheses),
            }
            for term in self.witness
        ]

    def check_witness(self) -> None:
        """Expand the witness; SpecError unless it proves the obligation."""
        claim, _, terms = self.polynomials()
        if any(term.coefficient < 0 for term in self.witness):
            raise SpecError("a witness coefficient is negative", where=self.id)
        if claim != sum(terms, start=claim * 0):
            raise SpecError("the witness does not add up to the claim", where=self.id)

    def holds_at(self, point: Sequence[Fraction]) -> bool:
        """Whether the point is no counterexample: a hypothesis fails there or the claim holds."""
        claim, hypotheses, _ = self.polynomials()
        admissible = all(polynomial.evaluate(h, point) >= 0 for h in hypotheses)
        return not admissible or polynomial.evaluate(claim, point) >= 0

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


_WORDS = {"S": "abs(phi)", "b0": "abs(phi')", "c0": "abs(phi'')"}


def obligations(activation: Activation) -> tuple[Obligation, ...]:
    """Every side condition of an activation, generated from its constants and derivatives."""
    if isinstance(activation.form, Generator):
        return tuple(_generated(activation, activation.form, key) for key in activation.constants)
    return _piecewise(activation, activation.form)


def _generated(activation: Activation, form: Generator, key: str) -> Obligation:
    derivative = {"S": form.value, "b0": form.first, "c0": form.second}[key]
    if derivative is None:
        raise SpecError("constant S needs derivatives.value", where=activation.name)
    bound = square(activation.constants[key], activation.name)
    return Obligation(
        id=f"{activation.name}.{key}",
        sentence=f"{_WORDS[key]} <= {activation.constant_texts[key]} for phi = {activation.name}, "
        f"squared and written in {form.symbol} = {form.meaning}",
        variables=(form.symbol,),
        hypotheses=form.range,
        claim=_difference(Expr("number", value=bound), derivative),
        witness=form.witness[key],
        constant_square=bound,
    )


def _difference(square_of_bound: Expr, bounded: Expr) -> Expr:
    """square_of_bound - bounded^2"""
    return Expr("-", (square_of_bound, Expr("^", (bounded,), value=Fraction(2))))


def _piecewise(activation: Activation, form: PiecewiseLinear) -> tuple[Obligation, ...]:
    b = Expr("name", name="b")
    return tuple(
        Obligation(
            id=f"{activation.name}.b0.piece{i}",
            sentence=f"abs(slope {i}) <= b whenever b is at least {activation.constant_texts['b0']}",
            variables=("b", *form.parameters),
            hypotheses=form.hypotheses,
            claim=_difference(Expr("^", (b,), value=Fraction(2)), slope),
            witness=form.witness[i],
        )
        for i, slope in enumerate(form.slopes)
    )


def consistency(activation: Activation) -> None:
    """SpecError unless the stated derivatives follow from each other by the generator's equation.

    d/dt q(g) = q'(g) g' must turn `value` into `first` and `first` into `second`.
    """
    form = activation.form
    if not isinstance(form, Generator):
        return
    _, evaluate = _in_ring((form.symbol,))
    flow = evaluate(form.derivative, activation.name)
    chain = [("value", form.value, form.first), ("first", form.first, form.second)]
    for name, lower, higher in chain:
        if lower is not None and evaluate(lower, activation.name).derivative(0) * flow != evaluate(
            higher, activation.name
        ):
            raise SpecError(f"the derivative of '{name}' is not what the file states next", where=activation.name)


@dataclass(frozen=True)
class FalseNeighbour:
    """The claim with a constant a millionth too small, and an exact point where it fails."""

    obligation: Obligation
    point: tuple[Fraction, ...]


def false_neighbours(activation: Activation) -> tuple[FalseNeighbour, ...]:
    """One per sharp constant: what must come out refuted if the constants are the least possible."""
    form = activation.form
    if not isinstance(form, Generator):
        return ()
    rows = []
    for obligation in obligations(activation):
        key = obligation.id.rpartition(".")[2]
        squared = obligation.constant_square
        if squared is None:
            raise SpecError("no constant to shrink", where=obligation.id)
        claim = Expr("-", (Expr("number", value=squared * SHARPNESS**2), obligation.claim.args[1]))
        false = Obligation(
            id=f"{obligation.id}.refuted",
            sentence=f"FALSE: {_WORDS[key]} <= {SHARPNESS} * ({activation.constant_texts[key]})",
            variables=obligation.variables,
            hypotheses=obligation.hypotheses,
            claim=claim,
            witness=(),
        )
        rows.append(FalseNeighbour(false, (form.sharp[key],)))
    return tuple(rows)
