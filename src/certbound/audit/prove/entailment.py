"""Polynomial consequences over the reals: premises imply a goal, by an identity over Q or by z3.

An identity is found by linear arithmetic: goal = sum of nonnegative numbers times products of premises and nonnegative
atoms. It is looked for first; z3 on the query as written is the other way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from ...expressions.expression import smt_number
from ...lemma_language.grammar import Comparison
from ...solvers import z3_solver
from ...verdict import Proved, Refuted, Trust, Undecided
from .normal_form import Normal
from .polynomials import ONE, Known, Monomial, Poly, add, frozen, readable, show, times

MAX_PRODUCTS = 600
RLIMIT = 20_000_000
SAME = "both sides are the same polynomial"
POSITIVE = "every term of the claim is nonnegative"


class NotProved(Exception):
    """A step does not follow, or no way to prove it was found."""


@dataclass(frozen=True)
class Premise:
    """poly relation 0 with relation >=, > or ==; or, if there are ``cases``, one of these is 0."""

    poly: tuple[tuple[Monomial, Fraction], ...]
    relation: str
    label: str
    cases: tuple[tuple[tuple[Monomial, Fraction], ...], ...] = ()

    @property
    def value(self) -> Poly:
        return dict(self.poly)


@dataclass
class Evidence:
    """One proved obligation: the query as SMT-LIB text, what it rests on, and the identity if there is one."""

    name: str
    query: str
    trust: Trust
    identity: list[str] = field(default_factory=list)


def premise(comparison: Comparison, normal: Normal, label: str) -> Premise:
    """The normal form of a comparison of numbers."""
    p = add(normal.poly(comparison.right), normal.poly(comparison.left), -1)
    relation = comparison.relation
    if relation in (">=", ">"):
        p, relation = add({}, p, -1), {">=": "<=", ">": "<"}[relation]
    return Premise(frozen(p), {"<=": ">=", "<": ">", "==": "=="}[relation], label)


def entails(
    goal: Premise, premises: Sequence[Premise], normal: Normal, assumed: set[str], name: str, sentence: str
) -> Evidence | str:
    """Evidence that the premises imply the goal, or why none was found.

    ``assumed``: atoms that occur in hypotheses, which hold only where they are defined; any other root, quotient or
    logarithm must be shown to be defined before its equation is used.
    """
    known, undefined = _known(goal, premises, normal, assumed)
    if undefined:
        return f"{readable(undefined)} is not shown to be defined"
    if goal.relation == "==" and not goal.poly:
        return Evidence(name, query(goal, [], name, sentence), Trust.ALGEBRAIC, [SAME])
    everything = [*premises, *known]
    asked = query(goal, _relevant(goal, everything), name, sentence)
    if goal.relation == ">=":
        identity = _identity(goal, everything, normal)
        if identity is not None:
            return Evidence(name, asked, Trust.ALGEBRAIC, identity)
    answer = z3_solver.decide(asked, RLIMIT)
    if isinstance(answer, Proved):
        return Evidence(name, asked, Trust.Z3)
    if isinstance(answer, Refuted):
        return f"it does not follow from what is known here, by which {_shortened(answer.witness)} would be possible"
    return answer.reason if isinstance(answer, Undecided) else str(answer)


def _shortened(values: str) -> str:
    """The values that z3 gives the atoms, at most a few lines of them."""
    values = readable(values)
    return values if len(values) <= 300 else values[:300].rpartition(", ")[0] + ", …"


def within(p: Premise, normal: Normal) -> set[str]:
    """The atoms of a premise and, of roots and quotients among them, those inside."""
    found: set[str] = set()
    todo = sorted(_atoms([p.value]))
    while todo:
        atom = todo.pop()
        if atom not in found:
            found.add(atom)
            todo += sorted(
                a for f in normal.known.get(atom, []) if f.needs for a in _atoms([dict(f.needs), dict(f.exponent)])
            )
    return found


def _atoms(polys: Sequence[Poly]) -> set[str]:
    return {a for p in polys for m in p for a, _ in m}


def _known(goal: Premise, premises: Sequence[Premise], normal: Normal, assumed: set[str]) -> tuple[list[Premise], str]:
    """(what is known of the atoms, the atom that is not shown to be defined)."""
    found: list[Premise] = []
    waiting: list[tuple[str, Known]] = []
    # Roots and quotients that have cancelled in the normal form must be defined all the same.
    partial = {a for a, facts in normal.known.items() if any(f.needs is not None for f in facts)}
    todo = sorted(_atoms([goal.value, *(p.value for p in premises)]) | partial)
    seen = set(todo)
    while todo:
        atom = todo.pop()
        for fact in normal.known.get(atom, []):
            if fact.needs is not None and atom not in assumed:
                waiting.append((atom, fact))
            else:
                found.append(_as_premise(atom, fact))
            for poly in (fact.poly, fact.needs or (), fact.exponent, *fact.cases):
                fresh = _atoms([dict(poly)]) - seen
                seen |= fresh
                todo += sorted(fresh)
    for atom, fact in sorted(waiting, key=lambda pair: (len(pair[0]), pair[0])):
        if not _has_value(fact, [*premises, *found], normal):
            return [], atom
        found.append(_as_premise(atom, fact))
    for atom in sorted(seen & normal.nonnegative):
        found.append(Premise(frozen({((atom, 1),): Fraction(1)}), ">=", f"{atom} is nonnegative"))
    return found, ""


def _as_premise(atom: str, fact: Known) -> Premise:
    return Premise(fact.poly, fact.relation, f"about {atom}", fact.cases)


def _has_value(fact: Known, premises: list[Premise], normal: Normal) -> bool:
    need = dict(fact.needs or ())
    if fact.kind != "power":
        return _defined(need, fact.kind, premises, normal)
    if _defined(need, "log", premises, normal):
        return True
    return all(_defined(p, "sqrt", premises, normal) for p in (need, dict(fact.exponent)))


def _defined(need: Poly, kind: str, premises: list[Premise], normal: Normal) -> bool:
    if normal.is_nonnegative(need) and (kind == "sqrt" or need.get(ONE, 0) > 0):
        return True
    extra = [
        Premise(frozen({((a, 1),): Fraction(1)}), ">=", "sign") for a in sorted(_atoms([need]) & normal.nonnegative)
    ]
    if kind == "sqrt":
        goal = Premise(frozen(need), ">=", "")
        if _identity(goal, [*premises, *extra], normal) is not None:
            return True
    goal = Premise(frozen(need), {"sqrt": ">=", "log": ">", "inverse": "!="}[kind], "")
    return isinstance(z3_solver.decide(query(goal, [*premises, *extra], "defined", ""), RLIMIT // 4), Proved)


def _relevant(goal: Premise, premises: list[Premise]) -> list[Premise]:
    """The premises that share atoms, directly or through others, with the goal."""
    reached = _atoms([goal.value])
    chosen: list[Premise] = []
    rest = list(dict.fromkeys(premises))
    while True:
        step = [p for p in rest if _touches(p) & reached or not _touches(p)]
        if not step:
            return [p for p in dict.fromkeys(premises) if p in set(chosen)]
        chosen += step
        rest = [p for p in rest if p not in set(step)]
        for p in step:
            reached |= _touches(p)


def _touches(p: Premise) -> set[str]:
    return _atoms([p.value, *map(dict, p.cases)])


# Queries.


def query(goal: Premise, premises: Sequence[Premise], name: str, sentence: str) -> str:
    """The negated goal with the premises, readable on its own; unsat proves the goal."""
    atoms = sorted(_touches(goal).union(*(_touches(p) for p in premises)))
    lines = [f"; {name}"]
    lines += [f"; {line}" for line in sentence.splitlines()]
    lines += [
        "; The negated claim is asserted, so 'unsat' proves it.",
        "(set-logic QF_NRA)",
        "(set-info :status unsat)",
    ]
    lines += [f"(declare-const {_quoted(a)} Real)" for a in atoms]
    for p in premises:
        if p.label:
            lines.append(f"; {p.label}")
        lines.append(f"(assert {_assertion(p)})")
    negated = {">=": "(< {} 0.0)", ">": "(<= {} 0.0)", "==": "(not (= {} 0.0))", "!=": "(= {} 0.0)"}
    lines += ["; the negation of the claim", f"(assert {negated[goal.relation].format(_term(goal.value))})"]
    return "\n".join([*lines, "(check-sat)"]) + "\n"


def _assertion(p: Premise) -> str:
    if p.cases:
        return "(or " + " ".join(f"(= {_term(dict(case))} 0.0)" for case in p.cases) + ")"
    return f"({'=' if p.relation == '==' else p.relation} {_term(p.value)} 0.0)"


def _quoted(atom: str) -> str:
    return atom if atom.isidentifier() and atom.isascii() else f"|{atom}|"


def _term(p: Poly) -> str:
    terms = []
    for m, c in sorted(p.items()):
        factors = [_quoted(a) for a, e in m for _ in range(e)]
        if c != 1 or not factors:
            factors.insert(0, smt_number(c))
        terms.append(factors[0] if len(factors) == 1 else f"(* {' '.join(factors)})")
    if not terms:
        return "0.0"
    return terms[0] if len(terms) == 1 else f"(+ {' '.join(terms)})"


# Identities.


def _identity(goal: Premise, premises: Sequence[Premise], normal: Normal) -> list[str] | None:
    """Readable terms of goal = sum of nonnegative multiples of products, or None."""
    target = goal.value
    if normal.is_nonnegative(target):
        return [POSITIVE]
    useful = [p for p in premises if p.poly]
    rows: dict[tuple[int, Monomial], Poly] = {}
    wanted = set(target)
    for _ in range(2):
        fresh: set[Monomial] = set()
        for i, p in enumerate(useful):
            for g in sorted(wanted):
                for m, _ in p.poly:
                    factor = _quotient(g, m)
                    if factor is None or (i, factor) in rows or len(rows) >= MAX_PRODUCTS:
                        continue
                    if p.relation == "==" or all(e % 2 == 0 or a in normal.nonnegative for a, e in factor):
                        rows[i, factor] = {times(factor, n): c for n, c in p.poly}
                        fresh |= set(rows[i, factor])
        wanted |= fresh
        if (found := _solve(target, rows, useful, normal)) is not None:
            return found
    return None


def _quotient(g: Monomial, m: Monomial) -> Monomial | None:
    powers = dict(g)
    for a, e in m:
        if powers.get(a, 0) < e:
            return None
        powers[a] -= e
    return tuple(sorted((a, e) for a, e in powers.items() if e))


def _solve(
    target: Poly, rows: dict[tuple[int, Monomial], Poly], useful: list[Premise], normal: Normal
) -> list[str] | None:
    """Multipliers for the rows and for nonnegative monomials, found by linear arithmetic and checked by expansion."""
    keys = list(rows)
    monomials = sorted({m for row in rows.values() for m in row} | set(target))
    positive = [m for m in monomials if all(e % 2 == 0 or a in normal.nonnegative for a, e in m)]
    columns = [rows[k] for k in keys] + [{m: Fraction(1)} for m in positive]
    free = [useful[i].relation == "==" for i, _ in keys] + [False] * len(positive)
    multipliers = z3_solver.linear_combination(target, columns, free)
    if multipliers is None:
        return None
    total: Poly = {}
    lines = []
    for column, factor, is_free, j in zip(columns, multipliers, free, range(len(columns)), strict=True):
        if factor:
            if factor < 0 and not is_free:
                return None
            total = add(total, column, factor)
            if j < len(keys):
                i, m = keys[j]
                lines.append(f"{factor} * {show({m: Fraction(1)})} * ({useful[i].label}: {show(useful[i].value)})")
            else:
                lines.append(f"{factor} * {show({positive[j - len(keys)]: Fraction(1)})}")
    return lines if add(total, target, -1) == {} else None
