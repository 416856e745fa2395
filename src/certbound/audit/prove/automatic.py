"""prove(): the steps of the file or, if it has none, steps that are looked for and checked like those of a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction
from itertools import islice

from ...errors import SpecError
from ...expressions.expression import Expr
from ...lemma_language.file import Fact, Lemma, Step
from ...lemma_language.grammar import Comparison, name
from ...lemma_language.kinds import Symbol, infer
from ...solvers import z3_solver
from . import prover
from .entailment import Evidence, NotProved
from .entries import positive_system, stated, weighted
from .expectations import expected
from .prover import Proof, Prover, obligations
from .rules import KNOWN, instance
from .spectra import sums
from .suggestions import FEW, MANY, applied, suggestions

_VECTOR = {"norm": "M4", "norm_1": "M4", "norm_inf": "M4", "mu_2": "M8", "lambda_max": "M8", "lambda_min": "M8"}


def prove(lemma: Lemma) -> Proof:
    """A proof of every claim of the lemma. Raises NotProved with the step and the reason."""
    try:
        return prover.prove(lemma)
    except NotProved:
        if lemma.proof or lemma.network or not lemma.claims:
            raise
        terms = obligations(lemma)
        several = len(lemma.claims) > 1
        labels = [f"claim {i}" if several else "claim" for i in range(1, len(lemma.claims) + 1)]
        parts: list[Proof | None] = [None]
        with suppress(SpecError, RecursionError):  # of a term that no step is made for
            goals = [*lemma.claims, *(goal for _, goal in terms)]
            tried = len(goals) == 1  # as it stands
            parts = [_found(replace(lemma, claims=(goal,), exists=()), tried) for goal in goals]
        if None in parts:
            raise
        return _joined([part for part in parts if part is not None], [*labels, *(label for label, _ in terms)])


def _joined(parts: Sequence[Proof], labels: Sequence[str]) -> Proof:
    whole = Proof()
    for part, own in zip(parts, labels, strict=True):
        again = re.compile(r"^claim(?=[:,])") if own != "claim" else None
        for evidence in part.evidence:
            head, _, label = evidence.name.partition(", ")
            shown = again.sub(own, f"{label},")[:-1] if again else label
            whole.evidence.append(replace(evidence, name=f"{head}, {shown}"))
        whole.lines += [again.sub(own, line) if again else line for line in part.lines]
        whole.rules |= part.rules
        whole.inductions |= part.inductions
        whole.asked |= part.asked
    return whole


def _found(lemma: Lemma, tried: bool) -> Proof | None:
    """The first of the scripts that proves the one claim of the lemma, without the steps that it does not use;
    ``tried``: that without steps did not."""
    for script in islice(_scripts(lemma), int(tried), None):
        try:
            proof = prover.prove(script)
        except NotProved:
            continue
        return _shortened(script, proof)
    return None


def _scripts(lemma: Lemma) -> Iterator[Lemma]:
    """The lemma with steps of a proof that may do: none, one rule, or instances of rules first."""
    claim = lemma.claims[0]
    yield lemma
    for rule in KNOWN:
        with suppress(SpecError):  # a name of the rule stands for a term that has no such type
            if instance(rule, claim, lemma.everything) is not None:
                yield replace(lemma, proof=(Step(None, rule),))
    if stated(claim, lemma.everything):
        yield replace(lemma, proof=(Step(None, "M33"),))
    for rule, rows in (("M34", weighted), ("M35", positive_system), ("M37", sums), ("M38", expected)):
        if any(True for _ in rows(claim, lemma.everything)):
            yield replace(lemma, proof=(Step(None, rule),))
    if claim.left.op == claim.right.op == "Sum" and claim.relation == "<=":
        yield replace(lemma, proof=(Step(None, "M11"),))
    indices = [s.name for s in lemma.symbols.values() if s.kind == "index"]
    ways = [Step(None, "arithmetic"), *(Step(None, "induction", i) for i in indices)]
    for rules in (FEW, MANY):
        if steps := _steps(lemma, [Fact(claim)], rules):
            yield from (replace(lemma, proof=(*steps, way)) for way in ways)
        yield from _by_a_vector(lemma, claim, rules)


def _steps(lemma: Lemma, goals: Sequence[Fact], rules: Sequence[str]) -> tuple[Step, ...]:
    """Suggested steps that can be proved, one after the other."""
    trial, kept = Prover(lemma), []
    for fact, rule in suggestions([*goals, *lemma.hypotheses], lemma, rules):
        step = Step(fact, rule)
        if trial.adopt(step):
            kept.append(step)
    return tuple(kept)


def _by_a_vector(lemma: Lemma, claim: Comparison, rules: Sequence[str]) -> Iterator[Lemma]:
    """M4 or M8: the norm or the eigenvalue of a matrix by its product with an arbitrary vector."""
    flipped = claim.relation in (">=", ">") and claim.left.op != "lambda_min"
    left, right = (claim.right, claim.left) if flipped else (claim.left, claim.right)
    least = left.op == "lambda_min"
    if left.op not in _VECTOR or claim.relation not in ("<=", ">=") or (claim.relation == "<=" and least):
        return
    kind = infer(left.args[0], lemma.everything, "proof")
    if kind[0] != "matrix" or not (kind[2].isdigit() or kind[2] in lemma.symbols):
        return
    letter = "v"
    while letter in lemma.everything:
        letter += "v"
    extended = replace(lemma, auxiliary={**lemma.auxiliary, letter: Symbol(letter, "vector", (kind[2],))})
    vector = name(letter)
    image = applied(left.args[0], vector, extended.everything)
    if _VECTOR[left.op] == "M4":
        goal = Comparison(Expr(left.op, (image,)), "<=", Expr("*", (right, Expr(left.op, (vector,)))))
    else:
        size = Expr("^", (Expr("norm", (vector,)),), Fraction(2))
        goal = Comparison(Expr("inner", (vector, image)), ">=" if least else "<=", Expr("*", (right, size)))
    bound = Comparison(left, ">=" if least else "<=", right)
    middle = Step(Fact(goal), "arithmetic")
    steps = _steps(extended, [Fact(goal)], rules)
    last = (
        (Step(Fact(bound), _VECTOR[left.op]), Step(None, "arithmetic")) if flipped else (Step(None, _VECTOR[left.op]),)
    )
    yield replace(extended, proof=(*steps, middle, *last))


def _shortened(script: Lemma, proof: Proof) -> Proof:
    """The proof again without the steps that no identity and no solver needs; as it is if that does not do."""
    last = len(script.proof)
    kept = {i for i, step in enumerate(script.proof, start=1) if step.by == "arithmetic" or step.fact is None}
    for i in range(last, 0, -1):  # a step refers to earlier ones only
        if i in kept:
            label = "claim" if i == last else f"step {i}"
            mine = [e for e in proof.evidence if e.name.partition(", ")[2].split(",")[0] == label]
            kept |= {n for evidence in mine for n in _used(evidence)}
    if len(kept) == last:
        return proof
    shorter = replace(script, proof=tuple(script.proof[i - 1] for i in sorted(kept)))
    try:
        return _shortened(shorter, prover.prove(shorter))
    except NotProved:
        return proof


def _used(evidence: Evidence) -> set[int]:
    """The numbers of the steps that an obligation rests on."""
    if evidence.identity:
        return {int(n) for line in evidence.identity for n in re.findall(r"\((\d+): ", line)}
    core = z3_solver.needed(evidence.query)
    found, place, label = set[int](), 0, ""
    for line in evidence.query.splitlines():
        label = line[2:] if line.startswith("; ") else label
        if line.startswith("(assert"):
            if label.isdigit() and (core is None or place in core):
                found.add(int(label))
            place += 1
    return found
