"""The one module that imports z3. Work is bounded by rlimit, so an answer does not depend on the machine's speed."""

from __future__ import annotations

from ..verdict import Proved, Refuted, Trust, Undecided, Verdict

RLIMIT = 5_000_000


def version() -> str:
    """The solver's version."""
    import z3

    return str(z3.get_version_string())


def decide(smt2: str, rlimit: int = RLIMIT) -> Verdict:
    """Ask z3 whether the negated claim in ``smt2`` is satisfiable.

    unsat -> Proved(trust z3); sat -> Refuted(model in words); anything else -> Undecided. A found model is a
    hint, not yet a counterexample: the caller confirms one in exact arithmetic.
    """
    import z3

    context = z3.Context()
    solver = z3.Solver(ctx=context)
    solver.set("rlimit", rlimit)
    solver.from_string(smt2)
    answer = solver.check()
    if answer == z3.unsat:
        return Proved(Trust.Z3)
    if answer == z3.sat:
        return Refuted(str(solver.model()))
    return Undecided(f"z3: {solver.reason_unknown()} within rlimit {rlimit}")
