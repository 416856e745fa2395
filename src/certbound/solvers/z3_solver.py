"""The one module that imports z3. Work is bounded by rlimit, so an answer does not depend on the machine's speed."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from fractions import Fraction
from typing import Any, TypeVar

from ..expressions.expression import smt_number
from ..verdict import Proved, Refuted, Trust, Undecided, Verdict

RLIMIT = 5_000_000
K = TypeVar("K", bound=Hashable)
_ASKED: ContextVar[dict[str, str] | None] = ContextVar("asked", default=None)


@contextmanager
def asked() -> Iterator[dict[str, str]]:
    """Every query that decide() is asked meanwhile, in order, with the answer: unsat, sat, or unknown."""
    found: dict[str, str] = {}
    token = _ASKED.set(found)
    try:
        yield found
    finally:
        _ASKED.reset(token)


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
    if (found := _ASKED.get()) is not None:
        found[smt2] = str(answer)
    if answer == z3.unsat:
        return Proved(Trust.Z3)
    if answer == z3.sat:
        return Refuted(_values(solver.model()))
    return Undecided(f"z3: {solver.reason_unknown()} within rlimit {rlimit}")


def needed(smt2: str, rlimit: int = RLIMIT) -> set[int] | None:
    """Of the assertions of an unsatisfiable query, by place, those that suffice; None if z3 does not say. A hint."""
    import z3

    context = z3.Context()
    solver = z3.Solver(ctx=context)
    solver.set("rlimit", rlimit)
    try:
        assertions = z3.parse_smt2_string(smt2, ctx=context)
        for i, assertion in enumerate(assertions):
            solver.assert_and_track(assertion, z3.Bool(f"a{i}", context))
        return {int(str(name)[1:]) for name in solver.unsat_core()} if solver.check() == z3.unsat else None
    except z3.Z3Exception:
        return None


def _values(model: Any) -> str:
    """The values of a model in a line, irrational ones to six digits; not what z3 takes division by 0 to be."""
    import z3

    shown = []
    for symbol in sorted((s for s in model if not s.arity()), key=str):
        value = model[symbol]
        if z3.is_algebraic_value(value):
            rounded = value.approx(12).as_fraction()
            shown.append(f"{symbol} = about {float(rounded):.6g}")
        else:
            shown.append(f"{symbol} = {value}")
    return ", ".join(shown)


def linear_combination(
    target: Mapping[K, Fraction], columns: Sequence[Mapping[K, Fraction]], free: Sequence[bool]
) -> list[Fraction] | None:
    """Multipliers x with sum_j x_j columns[j] = target, x_j >= 0 unless free[j]; None if z3 finds none.

    Exact linear arithmetic; the caller expands the combination again, so z3 is not trusted.
    """
    import z3

    rows: dict[K, list[str]] = {key: [] for key in target}
    for j, column in enumerate(columns):
        for key, value in column.items():
            rows.setdefault(key, []).append(f"(* x{j} {smt_number(value)})")
    # As text: building the terms one by one in Python takes several times as long as solving.
    context = z3.Context()
    unknowns = {f"x{j}": z3.Real(f"x{j}", context) for j in range(len(columns))}
    query = []
    for key, terms in rows.items():
        wanted = target.get(key, Fraction(0))
        if not terms and wanted:
            return None
        query.append(f"(assert (= (+ {' '.join(terms)}) {smt_number(wanted)}))")
    query += [f"(assert (>= x{j} 0.0))" for j, any_sign in enumerate(free) if not any_sign]
    solver = z3.SolverFor("QF_LRA", ctx=context)
    solver.set("rlimit", RLIMIT)
    solver.add(z3.parse_smt2_string("\n".join(query), decls=unknowns, ctx=context))
    if solver.check() != z3.sat:
        return None
    model = solver.model()
    values = [model.eval(x, model_completion=True) for x in unknowns.values()]
    return [Fraction(v.numerator_as_long(), v.denominator_as_long()) for v in values]
