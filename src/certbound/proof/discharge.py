"""Discharging obligations: the witness is expanded and z3 is asked; they must agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import ProofError
from ..spec.activation import Activation, load_all
from ..verdict import Proved, Trust
from . import z3_solver
from .obligation import Obligation, consistency, obligations


@dataclass(frozen=True)
class Discharged:
    """A proved obligation. ``trust`` is what the proof rests on, ``solver`` who cross-examined it."""

    obligation: Obligation
    trust: Trust
    solver: str


def discharge(obligation: Obligation) -> Discharged:
    """Prove one obligation. Raises ProofError or SpecError if either the witness or z3 does not confirm it."""
    answer = z3_solver.decide(obligation.smt2("unsat"))
    if not isinstance(answer, Proved):
        raise ProofError(f"z3 does not confirm it: {answer}", where=obligation.id)
    if not obligation.witness:
        return Discharged(obligation, Trust.Z3, f"z3 {z3_solver.version()}")
    obligation.check_witness()
    return Discharged(obligation, Trust.ALGEBRAIC, f"z3 {z3_solver.version()}")


def side_conditions(names: Iterable[str]) -> tuple[Discharged, ...]:
    """Discharge every side condition of the named activations. Raises SpecError if one fails."""
    library = load_all()
    return tuple(d for name in sorted(set(names)) for d in discharge_activation(library[name]))


def discharge_activation(activation: Activation) -> tuple[Discharged, ...]:
    """Discharge the side conditions of one activation. Raises SpecError if one fails."""
    consistency(activation)
    return tuple(discharge(o) for o in obligations(activation))
