"""The one module that imports z3. Work is bounded by rlimit, so an answer does not depend on the machine's speed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

from ..verdict import Proved, Refuted, Trust, Undecided, Verdict

RLIMIT = 5_000_000
K = TypeVar("K", bound=Hashable)


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


def linear_combination(
    target: Mapping[K, Fraction], columns: Sequence[Mapping[K, Fraction]], free: Sequence[bool]
) -> list[Fraction] | None:
    """Multipliers x with sum_j x_j columns[j] = target, x_j >= 0 unless free[j]; None if z3 finds none.

    Exact linear arithmetic; the caller expands the combination again, so z3 is not trusted.
    """
    import z3

    context = z3.Context()
    solver = z3.SolverFor("QF_LRA", ctx=context)
    solver.set("rlimit", RLIMIT)
    unknowns = [z3.Real(f"x{j}", context) for j in range(len(columns))]
    rows: dict[K, list[tuple[int, Fraction]]] = {key: [] for key in target}
    for j, column in enumerate(columns):
        for key, value in column.items():
            rows.setdefault(key, []).append((j, value))
    for key, entries in rows.items():
        wanted = target.get(key, Fraction(0))
        if not entries and wanted:
            return None
        terms = [unknowns[j] * z3.RatVal(v.numerator, v.denominator, context) for j, v in entries]
        solver.add(z3.Sum(terms) == z3.RatVal(wanted.numerator, wanted.denominator, context))
    solver.add(*(x >= 0 for x, any_sign in zip(unknowns, free, strict=True) if not any_sign))
    if solver.check() != z3.sat:
        return None
    model = solver.model()
    values = [model.eval(x, model_completion=True) for x in unknowns]
    return [Fraction(v.numerator_as_long(), v.denominator_as_long()) for v in values]
