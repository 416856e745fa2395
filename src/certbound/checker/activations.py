"""What the checker takes as given about activations, and what it derives from certificates.

Axioms (proofs/rules.md, A1 and A2): tanh' = 1 - tanh^2 with |tanh| <= 1; sigmoid' = sigmoid - sigmoid^2 with
0 <= sigmoid <= 1; softplus' = sigmoid. Everything else follows: derivatives by the chain rule on polynomials,
constants by an algebraic witness, values by the enclosures in exact.py.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, NamedTuple

import exact
from exact import ONE, ZERO
from outcome import Incomplete, Malformed, Rejected
from polynomials import Polynomial, add, derivative, multiply, scale, witness_proves
from reading import nonnegative, rows, table


class Generator(NamedTuple):
    """phi through a generator g: g' = flow(g), the ``hypotheses`` are >= 0 on the range of g.

    ``value``: phi as a polynomial in g, or None; ``first``: phi'. ``bounds`` encloses phi, which increases.
    """

    flow: Polynomial
    hypotheses: list[Polynomial]
    value: Polynomial | None
    first: Polynomial
    bounds: Callable[[Fraction], tuple[Fraction, Fraction]]
    at_zero: Fraction  # at least |phi(0)|


_G: Polynomial = {(1,): ONE}
_ONE_MINUS_G: Polynomial = {(0,): ONE, (1,): -ONE}
_TANH: Polynomial = {(0,): ONE, (2,): -ONE}
_LOGISTIC: Polynomial = {(1,): ONE, (2,): -ONE}

GENERATORS = {
    "tanh": Generator(_TANH, [{(0,): ONE, (1,): ONE}, _ONE_MINUS_G], _G, _TANH, exact.tanh_bounds, ZERO),
    "sigmoid": Generator(_LOGISTIC, [_G, _ONE_MINUS_G], _G, _LOGISTIC, exact.sigmoid_bounds, Fraction(1, 2)),
    "softplus": Generator(
        _LOGISTIC, [_G, _ONE_MINUS_G], None, _G, exact.softplus_bounds, exact.softplus_bounds(ZERO)[1]
    ),
}


class Facts(NamedTuple):
    """Proved bounds: sup|phi| (None: unbounded), sup|phi'|, sup|phi''| off the kinks, |phi(0)|; phi's range."""

    bounded: Fraction | None
    slope: Fraction
    curvature: Fraction
    at_zero: Fraction
    kinks: list[Fraction]
    image: Callable[[Fraction, Fraction], tuple[Fraction, Fraction]]


def piecewise(negative: Fraction) -> Facts:
    """relu and leaky_relu: slope ``negative`` below 0 and 1 above, exact comparisons only."""

    def value(t: Fraction) -> Fraction:
        return t if t > 0 else negative * t

    def image(lo: Fraction, hi: Fraction) -> tuple[Fraction, Fraction]:
        values = [value(lo), value(hi), *([ZERO] if lo < 0 < hi else [])]
        return min(values), max(values)

    return Facts(None, max(ONE, abs(negative)), ZERO, ZERO, [ZERO], image)


def prove(conditions: Any, used: set[str]) -> dict[str, Facts]:
    """Facts for the ``used`` activations that have a generator, from the certificate's side conditions.

    Each constant K comes with a witness of K^2 - (phi^(k))^2 >= 0. Rejected if a witness is wrong; Incomplete if
    a condition is missing or rests on a solver's word.
    """
    squares: dict[tuple[str, str], Fraction] = {}
    open_conditions = []
    for i, item in enumerate(conditions):
        where = f"certificate.side_conditions[{i}]"
        row = table(
            item,
            where,
            {
                "activation": str,
                "constant": str,
                "square": str,
                "trust": str,
                "witness": list,
                "query_sha256": str,
                "solver": str,
            },
        )
        key = (row["activation"], row["constant"])
        if key[0] not in used or key[1] not in ("S", "b0", "c0") or key in squares:
            raise Rejected(f"{where}: the condition {key} is not needed, not known, or repeated")
        squares[key] = nonnegative(row["square"], where)
        if row["trust"] == "z3":
            open_conditions.append(f"{key[0]}.{key[1]} rests on z3 alone")
        elif row["trust"] != "algebraic":
            raise Malformed(f"{where}: trust {row['trust']!r} is not known")
        elif not _holds(GENERATORS[key[0]], key[1], squares[key], row["witness"], where):
            raise Rejected(f"{where}: the witness does not prove {key[0]}.{key[1]}^2 <= {row['square']}")
    needed = {(a, c) for a in used for c in ("S", "b0", "c0") if c != "S" or GENERATORS[a].value is not None}
    open_conditions += [f"{a}.{c} has no side condition" for a, c in sorted(needed - set(squares))]
    if open_conditions:
        raise Incomplete("; ".join(open_conditions))
    return {name: _facts(name, squares) for name in used}


def _holds(generator: Generator, constant: str, square: Fraction, witness: Any, where: str) -> bool:
    bounded = {"S": generator.value, "b0": generator.first}.get(constant)
    if constant == "c0":
        bounded = multiply(derivative(generator.first), generator.flow)  # d/dt q(g) = q'(g) g'
    if bounded is None:
        raise Rejected(f"{where}: this activation is unbounded")
    claim = add({(0,): square}, scale(multiply(bounded, bounded), -ONE))
    return witness_proves(claim, generator.hypotheses, rows(witness, where), where)


def _facts(name: str, squares: dict[tuple[str, str], Fraction]) -> Facts:
    generator = GENERATORS[name]
    root = {c: exact.sqrt_up(squares[name, c]) for c in ("S", "b0", "c0") if (name, c) in squares}

    def image(lo: Fraction, hi: Fraction) -> tuple[Fraction, Fraction]:
        return generator.bounds(lo)[0], generator.bounds(hi)[1]

    return Facts(root.get("S"), root["b0"], root["c0"], generator.at_zero, [], image)
