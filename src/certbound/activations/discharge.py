"""Discharging what an activation's file claims: facts, algebraic witnesses, covers; z3 must agree with each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from ..errors import ProofError
from ..expressions.expression import smt_number
from ..solvers import z3_solver
from ..verdict import Proved, Trust
from .fact_types import Facts
from .facts import defaults, facts
from .file import Activation, find
from .monotone import Query
from .obligation import Obligation, obligations


@dataclass(frozen=True)
class Discharged:
    """A proved obligation. ``trust`` is what the proof rests on, ``solver`` who cross-examined it."""

    obligation: Obligation
    trust: Trust
    solver: str


def discharge(obligation: Obligation) -> Discharged:
    """Prove one obligation. Raises ProofError or SpecError if either the witness or z3 does not confirm it."""
    confirm(obligation.smt2("unsat"), obligation.id)
    if not obligation.witness:
        return Discharged(obligation, Trust.Z3, f"z3 {z3_solver.version()}")
    obligation.check_witness()
    return Discharged(obligation, Trust.ALGEBRAIC, f"z3 {z3_solver.version()}")


def confirm(smt2: str, where: str) -> None:
    """ProofError unless z3 answers unsat."""
    answer = z3_solver.decide(smt2)
    if not isinstance(answer, Proved):
        raise ProofError(f"z3 does not confirm it: {answer}", where=where)


def side_conditions(names: Iterable[str]) -> tuple[Discharged, ...]:
    """Prove the facts of the named activations; their algebraic obligations. Raises SpecError if one fails."""
    return tuple(d for name in sorted(set(names)) for d in discharge_activation(find(name)))


def discharge_activation(activation: Activation) -> tuple[Discharged, ...]:
    """Prove the facts of one activation at its defaults; its algebraic obligations. Raises SpecError if one fails."""
    return tuple(discharge(o) for o in obligations(facts(activation, defaults(activation))))


def cover_queries(proved: Facts) -> list[tuple[str, str]]:
    """(id, SMT-LIB text) of every cell and tail of the covers; unsat means that the inequality holds."""
    rows = []
    for i, proof in enumerate(proved.pieces):
        for j, query in enumerate(proof.queries):
            name = f"{proved.activation.name}.monotone.piece{i}.{j}"
            rows.append((name, _smt2(name, query)))
    return rows


def _smt2(name: str, query: Query) -> str:
    shift = query.rho
    terms = [smt_number(query.coefficients[0] - shift)]
    for i, c in enumerate(query.coefficients[1:], start=1):
        if c:
            power = " ".join(["z"] * i)
            terms.append(f"(* {smt_number(Fraction(c))} {power})")
    total = terms[0] if len(terms) == 1 else f"(+ {' '.join(terms)})"
    upper = [] if query.upper is None else [f"(assert (<= z {smt_number(query.upper)}))"]
    lines = [
        f"; {name}: {query.what}",
        "(set-logic QF_NRA)",
        "(set-info :status unsat)",
        "(declare-const z Real)",
        f"(assert (>= z {smt_number(query.lower)}))",
        *upper,
        f"(assert (< {total} 0.0))",
        "(check-sat)",
    ]
    return "\n".join(lines) + "\n"
