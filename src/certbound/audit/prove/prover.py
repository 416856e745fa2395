"""Proofs of lemmas: the steps of a file, or an automatic attempt, each step checked; nothing in a file is trusted.

A proof is a list of evidence: queries whose negation z3 refutes (or identities over Q), and instances of the numbered
rules of proofs/rules-lemmas.md. Facts with indices hold for all whole numbers >= 0 that satisfy their conditions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma, Step
from ...lemma_language.grammar import (
    BINDERS,
    PLACED,
    Comparison,
    Linear,
    free_names,
    linear,
    name,
    nodes,
    number,
    parse,
    substitute,
    text,
)
from ...lemma_language.kinds import REAL, Symbol, check
from ...solvers import z3_solver
from ...verdict import Proved, Trust
from .context import Context
from .entailment import Evidence, NotProved
from .entries import is_entry
from .indices import (
    at,
    definitions,
    index_query,
    is_index_query,
    linear_conditions,
    moved,
    names_of,
    solve_subscripts,
    step_up,
    subscripted,
    tidy,
    triggers,
)
from .network_facts import facts_of_network, unknown
from .normal_form import Normal
from .rewriting import Rewriting
from .rule_steps import ZERO, by_rule, from_zero
from .rules import KNOWN, is_symmetric
from .signs import nonnegative

MAX_INSTANCES = 80
PARTIAL = ("/", "sqrt", "log", "inverse", "pow", "power", *PLACED)  # not defined everywhere


@dataclass
class Proof:
    """What was proved and how. ``trust``: the weakest of the parts; ``rules``: the numbered rules used; ``asked``: the
    queries that z3 answered on the way, about indices and about what is defined, with the answers."""

    evidence: list[Evidence] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    rules: set[str] = field(default_factory=set)
    inductions: set[str] = field(default_factory=set)
    asked: dict[str, str] = field(default_factory=dict)

    @property
    def trust(self) -> Trust:
        """z3 if any part rests on its answer alone."""
        return Trust.Z3 if any(e.trust is Trust.Z3 for e in self.evidence) else Trust.ALGEBRAIC


def prove(lemma: Lemma) -> Proof:
    """A proof of every claim of the lemma. Raises NotProved with the step and the reason."""
    if not lemma.claims:
        raise NotProved(lemma.note)
    try:
        with z3_solver.asked() as asked:
            prover = Prover(lemma)
            prover.definitions_have_meaning()
            if lemma.proof:
                prover.script()
            else:
                prover.automatic()
            prover.existence()
    except (SpecError, RecursionError) as error:
        raise NotProved(str(error)) from None
    written = {e.query for e in prover.proof.evidence}
    for query, answer in asked.items():  # where z3 finds values in the reals, something else was tried
        if query not in written and (answer == "unsat" or is_index_query(query)):
            prover.proof.asked[query] = answer
    return prover.proof


def obligations(lemma: Lemma) -> list[tuple[str, Comparison]]:
    """(label, what says that the term is defined and in its range) for each term of [exists]. Raises NotProved where
    its form does not show that it is of the declared kind."""
    found = []
    for existence in lemma.exists:
        symbol, term, label = existence.symbol, existence.term, f"term for {existence.symbol.name}"
        if symbol.symmetric and not is_symmetric(term, lemma.symbols):
            raise NotProved(f"{label}: it is not symmetric by its form")
        goal = Comparison(term, "==", term)
        if symbol.lower is not None and symbol.type == REAL:
            goal = Comparison(term, ">" if symbol.strict else ">=", number(symbol.lower))
        elif symbol.lower is not None and (symbol.strict or not nonnegative(term, lemma.symbols)):
            raise NotProved(f"{label}: its form does not show that it is a {symbol.declared}")
        found.append((label, goal))
    return found


@dataclass(frozen=True)
class _Named:
    label: str
    fact: Fact


class Prover:
    """The proof of one lemma in the making; prove() is the way to use it."""

    def __init__(self, lemma: Lemma) -> None:
        self.lemma = lemma
        self.proof = Proof()
        self.given = [_Named(f"H{i + 1}", fact) for i, fact in enumerate(lemma.hypotheses)]
        if lemma.time is not None and lemma.time.end:
            end = lemma.time.end
            last = number(int(end)) if end.isdigit() else name(end)
            self.given.append(_Named("time", Fact(Comparison(name(lemma.time.name), "<=", last))))
        self.defined = [_Named("definition", fact) for fact in definitions(lemma)]
        self.calculus = [_Named("calculus", fact) for fact in facts_of_network(lemma)]
        self.background = {*self.defined, *self.calculus}
        self.steps: list[_Named] = []
        self.conditions = self._index_conditions()
        self.decided: dict[tuple[Linear, tuple[Linear, ...]], bool] = {}

    # Indices.

    def _index_conditions(self) -> tuple[Linear, ...]:
        """Linear forms of declared indices that are >= 0."""
        found: list[Linear] = []
        for symbol in self.lemma.everything.values():
            if symbol.kind in ("index", "dimension") and symbol.lower:
                found.append((((symbol.name, 1),), -int(symbol.lower)))
        for fact in self.lemma.hypotheses:
            if not fact.indices:
                found += self._as_conditions(fact.comparison)
        return tuple(found)

    def _of_sizes(self, form: Linear) -> bool:
        everything = self.lemma.everything
        return bool(form[0]) and all(k in everything and everything[k].kind == "dimension" for k, _ in form[0])

    def _as_conditions(self, comparison: Comparison) -> list[Linear]:
        names = free_names(comparison.left) | free_names(comparison.right)
        indices = {s.name for s in self.lemma.everything.values() if s.kind in ("index", "dimension") and not s.arity}
        whole = names <= indices and linear(Expr("-", (comparison.left, comparison.right))) is not None
        return linear_conditions(comparison) if whole else []

    def holds(self, form: Linear, given: Sequence[Linear]) -> bool:
        """Whether the form is >= 0 for all whole numbers >= 0 that satisfy the given conditions."""
        if not all(self._is_whole(k) for k, _ in form[0]):
            return False
        if all(c >= 0 for _, c in form[0]) and form[1] >= 0:
            return True
        if not form[0]:
            return False
        key = (form, tuple(given))
        if key not in self.decided:
            self.decided[key] = isinstance(z3_solver.decide(index_query(form, given)), Proved)
        return self.decided[key]

    def _is_whole(self, key: str) -> bool:
        """Whether the name is of a whole number >= 0: an index or dimension, or an index that a fact or sum brings."""
        symbol = self.lemma.everything.get(key)
        return symbol is None or (symbol.kind in ("index", "dimension") and not symbol.arity)

    # Scripts.

    def automatic(self) -> None:
        """Arithmetic, then induction on each index, for every claim."""
        claims = [Fact(c) for c in self.lemma.claims]
        indices = [s.name for s in self.lemma.symbols.values() if s.kind == "index"]
        attempts = [Step(None, "arithmetic"), *(Step(None, "induction", i) for i in indices), *self._from_another()]
        for fact in claims:
            reasons = []
            for step in attempts:
                try:
                    self.establish(fact, step, "claim")
                    break
                except (NotProved, SpecError) as failure:
                    reasons.append(f"{_way(step)}: {failure}")
            else:
                raise NotProved("; ".join([*reasons, *unknown(self.lemma)]))

    def _from_another(self) -> list[Step]:
        """Induction on k from i, for hypotheses i <= k."""
        found = []
        for fact in self.lemma.hypotheses:
            low, high = fact.comparison.left, fact.comparison.right
            if fact.comparison.relation == ">=":
                low, high = high, low
            plain = low.op == high.op == "name" and fact.comparison.relation in ("<=", ">=") and not fact.indices
            declared = [self.lemma.symbols.get(x.name) for x in (low, high)]  # pi is not
            if plain and all(s is not None and s.kind == "index" for s in declared):
                found.append(Step(None, "induction", high.name, low.name))
        return found

    def script(self, given: bool = False) -> None:
        """The steps of the file, the last one for the claims. ``given``: only the last is checked."""
        for i, step in enumerate(self.lemma.proof, start=1):
            last = i == len(self.lemma.proof)
            if (step.fact is None) != last:
                raise NotProved(f"step {i}: the last step, and only it, is the claim")
            if given and step.fact is not None:
                self.steps.append(_Named(str(i), step.fact))
                continue
            facts = [step.fact] if step.fact is not None else [Fact(c) for c in self.lemma.claims]
            for j, fact in enumerate(facts):
                label = f"step {i}" if step.fact is not None else f"claim {j + 1}" if len(facts) > 1 else "claim"
                try:
                    self.establish(fact, step, label)
                except (NotProved, SpecError) as failure:
                    raise NotProved(f"{label} ({_way(step)}): {failure}") from None
            if step.fact is not None:
                self.steps.append(_Named(str(i), step.fact))

    def adopt(self, step: Step) -> bool:
        """Whether the step can be proved after those before it, and stands after them now."""
        label = str(len(self.steps) + 1)
        if step.fact is None:
            return False
        try:
            self.establish(step.fact, step, f"step {label}")
        except (NotProved, SpecError, RecursionError):
            return False
        self.steps.append(_Named(label, step.fact))
        return True

    def establish(self, fact: Fact, step: Step, label: str) -> None:
        """Prove the fact in the way the step says, or raise NotProved."""
        scope = {**self.lemma.everything, **{i: Symbol(i, "index", lower=None) for i in fact.indices}}
        conditions = self.conditions + tuple(f for w in fact.where for f in linear_conditions(w))
        shown = f"{fact.comparison}" + (f" for all {', '.join(fact.indices)}" if fact.indices else "")
        if step.by == "induction":
            self.induction(fact, step, label, scope)
        elif step.by == "arithmetic":
            self.arithmetic(fact.comparison, step, label, conditions, fact.indices)
        elif step.by in KNOWN:
            by_rule(self, fact, step, label, scope, conditions)
            self._has_meaning(fact, step, label, conditions)
            self.proof.rules.add(step.by)
        else:
            raise NotProved(f"there is no rule {step.by}")
        self.proof.lines.append(f"{label}: {shown}, by {_way(step)}")

    # Arithmetic.

    def sources(self, step: Step) -> list[_Named]:
        named = [*self.given, *self.defined, *self.calculus, *self.steps]
        if step.use is None:
            return named
        wanted = set(step.use)
        if unknown := wanted - {n.label for n in named} - {"definition", "calculus"}:
            raise NotProved(f"use: there is no {sorted(unknown)[0]!r}")
        return [n for n in named if n.label in wanted or n.label in ("definition", "time")]

    def arithmetic(
        self,
        goal: Comparison,
        step: Step,
        label: str,
        conditions: tuple[Linear, ...],
        indices: Iterable[str] = (),
        extra: Sequence[Comparison] = (),
        without: str = "",
        at_start: Mapping[str, Expr] | None = None,
        tag: str = "induction hypothesis",
    ) -> None:
        """The goal from everything known. ``without``: an index; what depends on its value is left out. ``at_start``:
        the time 0, at which hypotheses and steps are used, other than those about derivatives."""
        sources = self.sources(step)
        if at_start is not None:
            sources = self._at_time(sources, at_start)
        if without:
            sources = [n for n in sources if without not in _free(n.fact)]
            if any(without in _free(h) and not _compares_indices(h, self) for h in self.lemma.hypotheses):
                sources = [n for n in sources if n not in self.steps]  # they may rest on what holds at one value only
        for moment in self._moments(step):  # after that: what is left out is not used at another time either
            sources += self._at_time([n for n in sources if not n.fact.indices], moment)
        plain = [(n.label, n.fact.comparison) for n in sources if not n.fact.indices and n not in self.background]
        plain += [(tag, c) for c in extra]
        terms = subscripted([goal, *(c for _, c in plain)])
        loose = sorted(names_of(goal) & set(self.indices(indices)))
        known = {c for _, c in plain}
        for _ in range(3):
            for n in sources:
                if n.fact.indices:
                    found = self._instances(n.fact, terms, step, loose, conditions)
                elif n in self.background and set(triggers(n.fact)) & set(terms):
                    found = [n.fact.comparison]
                else:
                    found = []
                fresh = [c for c in found if c not in known and len(known) < MAX_INSTANCES]
                plain += [(n.label, c) for c in fresh]
                known |= set(fresh)
            terms = subscripted([goal, *(c for _, c in plain)])
        left_out = [n.label for n in self.steps if without and without in _free(n.fact)]
        try:
            self._entail(goal, plain, conditions, label, indices)
        except NotProved as failure:
            if not left_out:
                raise
            steps = f"step{'s' if len(left_out) > 1 else ''} {', '.join(left_out)}"
            raise NotProved(
                f"{failure}; not used: {steps}, of this {without} only, where 'for' another index would be needed"
            ) from None

    def _moments(self, step: Step) -> list[dict[str, Expr]]:
        """The times that the step's 'at' names."""
        clock = self.lemma.time
        given = [dict(hint) for hint in step.at if clock is not None and set(dict(hint)) == {clock.name}]
        for moment in given:
            ((_, value),) = moment.items()
            end = clock.end if clock is not None else ""
            late = end.isdigit() and value.op == "number" and value.value > int(end)
            number_in = value.op == "number" and value.value >= 0 and (not end or end.isdigit()) and not late
            if value != name(end) and not number_in:
                raise NotProved(f"at: {text(value)} is not shown to be a time")
        return given

    def _at_time(self, sources: Sequence[_Named], moment: Mapping[str, Expr]) -> list[_Named]:
        """What is known at every time, at one of them; what is said of derivatives is left out."""
        return [
            replace(n, fact=replace(n.fact, comparison=at(n.fact.comparison, moment)))
            for n in sources
            if not any(x.op == "D" for side in (n.fact.comparison.left, n.fact.comparison.right) for x in nodes(side))
        ]

    def indices(self, more: Iterable[str]) -> list[str]:
        return [s.name for s in self.lemma.everything.values() if s.kind == "index"] + list(more)

    def _instances(
        self, fact: Fact, terms: list[Expr], step: Step, loose: list[str], conditions: tuple[Linear, ...]
    ) -> list[Comparison]:
        bindings: list[dict[str, Expr]] = [dict(hint) for hint in step.at if set(dict(hint)) == set(fact.indices)]
        apart = {i: f"{i}'" for i in fact.indices}  # no name of a file has a prime
        complete = triggers(fact)
        for pattern in complete:
            renamed = substitute(pattern, {i: name(j) for i, j in apart.items()})
            for term in terms:
                solved = solve_subscripts(renamed, term, tuple(apart.values()))
                if solved is not None:
                    bindings.append({i: solved[j] for i, j in apart.items()})
        if not complete and len(fact.indices) <= 2:
            bindings += [
                dict(zip(fact.indices, map(name, chosen), strict=True))
                for chosen in product(loose, repeat=len(fact.indices))
            ]
        found: dict[Comparison, None] = {}
        for binding in bindings:
            demands = [f for w in fact.where for f in linear_conditions(at(w, binding))]
            forms = [linear(v) for v in binding.values()]
            instance = at(fact.comparison, binding)
            forms += [linear(part) for entry in subscripted([instance]) for part in entry.args]  # it has a value
            if None in forms or not all(self.holds(f, conditions) for f in [*demands, *forms] if f is not None):
                continue
            found[instance] = None
        return list(found)

    def _entail(
        self,
        goal: Comparison,
        plain: Sequence[tuple[str, Comparison]],
        conditions: tuple[Linear, ...],
        label: str,
        indices: Iterable[str] = (),
    ) -> None:
        free = {**self.lemma.everything, **{i: Symbol(i, "index", lower=ZERO) for i in indices}}
        symbols = from_zero(free)
        for _, comparison in [("", goal), *plain]:
            check(comparison, free, label)

        def make(rewriting: Rewriting | None) -> Normal:
            return Normal(
                symbols,
                lambda form, ranges: self.holds(form, (*conditions, *ranges)),
                recursions=self.lemma.recursions,
                rewriting=rewriting,
            )

        # What is known of sizes alone stands among the facts, or with their symbols: it is not said twice.
        stated = [form for form in conditions if not self._of_sizes(form)]
        result = Context(make, plain, stated, f"{self.lemma.id}, {label}").entails(goal)
        if isinstance(result, str):
            raise NotProved(f"{tidy(goal)}: {result}")
        self.proof.evidence += result

    # Induction.

    def induction(self, fact: Fact, step: Step, label: str, scope: Mapping[str, Symbol]) -> None:
        """The fact for every value of the index from the start on, by base and step."""
        n = step.on
        start = parse(step.start, label)
        form = linear(start)
        if form is None or n in dict(form[0]) or any(k not in scope or scope[k].kind != "index" for k, _ in form[0]):
            raise NotProved(f"the start {step.start} is not an index")
        where = [*self.conditions, *(f for w in fact.where for f in linear_conditions(w))]
        if any(n in free_names(body) - free_names(Expr("+", pattern.args)) for pattern, body in self.lemma.recursions):
            raise NotProved(f"a definition depends on {n}")
        if any(n in free_names(t) and n != "j" for trees in self.lemma.network.values() for t in trees):
            raise NotProved(f"[network] depends on {n}")
        reach = linear(Expr("-", (name(n), start)))
        if reach is None or not self.holds(reach, where):
            raise NotProved(f"the induction starts at {step.start}, which leaves out smaller {n}")
        base = at(fact.comparison, {n: start})
        at_start = tuple(moved(f, n, form) for f in where)
        self.arithmetic(base, step, f"{label}, base", at_start, fact.indices, without=n)
        up = (((n, 1),), 1)
        after = tuple(moved(f, n, up) for f in where)
        during = (*after, reach)
        if not all(self.holds(f, during) for f in where):
            raise NotProved(f"the conditions at {n} do not follow from those at {n} + 1")

        def holds(form: Linear, ranges: tuple[Linear, ...]) -> bool:
            return self.holds(form, (*during, *ranges))

        goal = Comparison(
            step_up(fact.comparison.left, n, holds),
            fact.comparison.relation,
            step_up(fact.comparison.right, n, holds),
        )
        hypotheses = [fact.comparison]
        self.arithmetic(goal, step, f"{label}, step", (*during, *where), fact.indices, hypotheses, without=n)
        self.proof.inductions.add(n)

    # Meaning.

    def _may_be_undefined(self, term: Expr) -> bool:
        """Whether it has a part that is not defined everywhere, or subscripts or sums that may start below 0."""
        return any(
            n.op in PARTIAL or is_entry(n, self.lemma.everything) or not all(map(_evidently_from_zero, _starts(n)))
            for n in nodes(term)
        )

    def definitions_have_meaning(self) -> None:
        """NotProved unless every entry of a recursion is shown to be defined if those before it are."""
        for fact in definitions(self.lemma):
            apart = {i: name(f"{i}''") for i in fact.indices}  # an index of the definition, not a symbol of this name
            body = substitute(fact.comparison.right, apart)
            if self._may_be_undefined(body):
                label = f"definition of {text(fact.comparison.left)}"
                inside = tuple(f for w in fact.where for f in linear_conditions(at(w, apart)))
                before = len(self.proof.evidence)
                same, step = Comparison(body, "==", body), Step(None, "arithmetic")
                try:
                    self.arithmetic(same, step, label, (*self.conditions, *inside), [f"{i}''" for i in fact.indices])
                except (NotProved, SpecError) as failure:
                    raise NotProved(f"{label}: it is not shown to be defined: {failure}") from None
                del self.proof.evidence[before:]

    def existence(self) -> None:
        """NotProved unless each term of [exists] is shown to be defined and of its kind."""
        for label, goal in obligations(self.lemma):
            try:
                self.establish(Fact(goal), Step(None, "arithmetic"), label)
            except (NotProved, SpecError) as failure:
                raise NotProved(f"{label}: {failure}") from None

    # Rules.

    def _has_meaning(self, fact: Fact, step: Step, label: str, conditions: tuple[Linear, ...]) -> None:
        """Roots, quotients, logarithms, powers and inverses in an instance of a rule must be shown to be defined."""
        sides = (fact.comparison.left, fact.comparison.right)
        if any(map(self._may_be_undefined, sides)):
            for side in sides:
                same = Comparison(side, "==", side)
                self.arithmetic(same, step, f"{label}, defined", conditions, fact.indices)


def _starts(node: Expr) -> tuple[Expr, ...]:
    """The index terms of a node that must be 0 or more."""
    return node.args if node.op == "index" else node.args[1:2] if node.op in BINDERS else ()


def _evidently_from_zero(index: Expr) -> bool:
    form = linear(index)
    return form is not None and form[1] >= 0 and all(c >= 0 for _, c in form[0])


def _free(fact: Fact) -> set[str]:
    """Names on which the fact depends, other than its own indices."""
    inside = names_of(fact.comparison).union(*(names_of(w) for w in fact.where))
    return inside - set(fact.indices)


def _compares_indices(fact: Fact, prover: Prover) -> bool:
    return not fact.indices and bool(prover._as_conditions(fact.comparison))


def _way(step: Step) -> str:
    if step.by == "induction":
        return f"induction on {step.on}" + (f" from {step.start}" if step.start != "0" else "")
    return step.by
