"""explain(): what the audit found, step by step, as a person would write it down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from ..lemma_language.file import Fact, Lemma
from ..lemma_language.grammar import Comparison, parse_comparison
from ..lemma_language.render import line
from ..numbers.elementary import working_precision
from ..numbers.exact import format_exact
from .audit import Audit, existence, layers_text, point
from .prove.entailment import POSITIVE, SAME, Evidence
from .prove.polynomials import readable
from .refute.arrays import flat
from .refute.evaluate import Evaluator, Instance, compare
from .refute.functions import EveryTime, at_every_time, gap, last
from .refute.instances import PRECISION, Counterexample, spans
from .refute.number_systems import Exact, Undefined

SHOWN = 8  # instances of one hypothesis, and terms of one identity


def explain(audit: Audit) -> str:
    """The lemma, then its proof, its counterexample, or why there is neither."""
    lines = [*_statement(audit.lemma), ""]
    if audit.proof is not None:
        lines += _proof(audit)
    elif audit.found.smallest is not None:
        lines += _counterexample(audit.lemma, audit.found.smallest)
    else:
        lines += ["Undecided.", *(f"  {part[:1].upper()}{part[1:]}" for part in audit.evidence().split("; "))]
    return "\n".join(lines)


def _statement(lemma: Lemma) -> Iterator[str]:
    yield f"{lemma.id}: {lemma.title}"
    yield lemma.statement
    yield f"Source ({lemma.provenance}): {lemma.source}. Norm: {lemma.norm}."
    symbols = [f"{s.name} ({s.declared})" for s in lemma.symbols.values() if s.declared not in ("", "quantity")]
    if symbols:
        yield f"Let {', '.join(symbols)}."
    if lemma.abbreviations:
        yield "Write " + "; ".join(line(Comparison(a, "==", b)) for a, b in lemma.abbreviations) + "."
    for i, fact in enumerate(lemma.hypotheses, start=1):
        yield f"  (H{i})  {_fact(fact, lemma)}"
    if lemma.network:
        known = [f"{key} {', '.join(map(line, terms))}" for key, terms in lemma.network.items()]
        yield f"  Known of the network: {'; '.join(known)}."
    for text in existence(lemma):
        yield f"  {text[0].upper()}{text[1:]}, such that"
    for text in lemma.claim_texts:
        yield f"  Claim  {line(parse_comparison(text, lemma.id))}"


def _fact(fact: Fact, lemma: Lemma) -> str:
    shown = line(parse_comparison(fact.text, lemma.id) if fact.text else fact.comparison)
    if not fact.indices:
        return shown
    where = f" with {', '.join(map(line, fact.where))}" if fact.where else ""
    return f"{shown} for all {', '.join(fact.indices)}{where}"


# Proofs.


def _proof(audit: Audit) -> Iterator[str]:
    lemma, proof = audit.lemma, audit.proof
    if proof is None:
        return
    yield f"Proof (it rests on {audit.basis()})."
    texts = {f"step {i}": step.text for i, step in enumerate(lemma.proof, start=1)}
    waiting = list(proof.evidence)
    for shown in proof.lines:
        label, _, rest = shown.partition(": ")
        fact, _, way = rest.rpartition(", by ")
        comparison, _, scope = fact.partition(" for all ")
        stated = line(parse_comparison(comparison, lemma.id))
        every = f" for all {scope}" if scope else ""
        yield f"  {label[:1].upper()}{label[1:]}. {stated}{every}."
        if texts.get(label):
            yield f"      {texts[label]}"
        yield f"      By {_way(way)}."
        mine = [
            e
            for e in waiting
            if not (e.name.endswith(", defined") and len(e.identity) == 1)
            and e.name.partition(", ")[2].split(",")[0] == label
        ]
        waiting = [e for e in waiting if e not in mine]
        for evidence in mine:
            yield from _obligation(evidence, label)
    yield "∎"


def _way(way: str) -> str:
    return way if not way.startswith("M") else f"rule {way} of proofs/rules-lemmas.md"


def _obligation(evidence: Evidence, label: str) -> Iterator[str]:
    part = evidence.name.partition(f"{label}, ")[2]
    lead = f"      {part.capitalize()}: " if part else "      "
    labels = [x[2:] for x in evidence.query.splitlines() if x.startswith("; ")][2:]
    used = sorted({f"step {x}" if x.isdigit() else x for x in labels if re.fullmatch(r"\d+|H\d+|induction .*", x)})
    if evidence.identity == [SAME]:
        yield f"{lead}Both sides are the same, once everything is written out."
    elif evidence.identity == [POSITIVE]:
        yield f"{lead}Larger side minus smaller side has, once everything is written out, no negative terms."
    elif evidence.identity:
        yield f"{lead}Larger side minus smaller side is, once everything is written out,"
        for i, text in enumerate(map(_term, evidence.identity[:SHOWN])):
            sign, rest = ("- ", text[1:]) if text.startswith("-") else ("+ " if i else "", text)
            yield f"        {sign}{rest}"
        if len(evidence.identity) > SHOWN:
            yield f"        + {len(evidence.identity) - SHOWN} more terms, each of them nonnegative"
    else:
        start = f"From {', '.join(used)}: z3" if used else "Z3"
        yield f"{lead}{start} finds the negation impossible, over the reals."


def _term(text: str) -> str:
    """2 * x * (1: …) of an identity as 2 * x * (step 1: …), factors 1 left out."""
    text = readable(text)
    return re.sub(r"^(?:1 \* )+(?=\S)", "", re.sub(r"\((\d+): ", r"(step \1: ", text)).replace(" * 1 * (", " * (")


# Counterexamples.


def _counterexample(lemma: Lemma, found: Counterexample) -> Iterator[str]:
    plain = point(found)
    yield "False. Take"
    yield from (f"  {key} = {value_text(value)}" for key, value in plain["values"].items())
    if plain["follows"]:
        yield "and, as the hypotheses allow,"
        yield from (f"  {key} = {value_text(value)}" for key, value in plain["follows"].items())
    if found.network is not None:
        yield "and the network z_0 = W_0 input + bias_0, z_j = W_j phi_(j-1)(z_(j-1)) + bias_j with"
        yield from (f"  {key} = {value_text(value)}" for key, value in layers_text(found).items())
        if found.network.moves:
            yield "on the segment of parameters from there to W_j + dW_j, bias_j + dbias_j."
    with working_precision(PRECISION):
        evaluator = Evaluator(lemma, Instance({**found.entries, **found.values}, network=found.network), Exact())
        left, right = _sides(evaluator, lemma.claims[found.claim])
        if evaluator.memo:
            computed = {k: v for k, v in evaluator.memo.items() if k not in found.entries and k not in found.values}
            if computed:
                yield "Then"
                yield from (f"  {_key(k)} = {_shown(v)}" for k, v in sorted(computed.items(), key=str)[:SHOWN])
        if lemma.hypotheses:
            yield "The hypotheses hold:"
        for i, fact in enumerate(lemma.hypotheses, start=1):
            yield f"  (H{i})  {_fact(fact, lemma)}"
            shown = _at_every_time if at_every_time(lemma, fact) else _instances
            yield from (f"        {text}" for text in shown(lemma, fact, evaluator))
        claim = parse_comparison(lemma.claim_texts[found.claim], lemma.id)
        yield f"The claim  {line(claim)}  fails:"
        yield f"        left side {left}, right side {right}"


def _at_every_time(lemma: Lemma, fact: Fact, evaluator: Evaluator) -> Iterator[str]:
    clock = lemma.clock
    parts = flat(gap(EveryTime(evaluator, last(lemma, evaluator)), fact.comparison))
    if fact.comparison.relation == "==":
        yield f"both sides are the same for every {clock}"
        return
    sides = "left side - right side" if fact.comparison.relation in (">=", ">") else "right side - left side"
    sign = "positive" if fact.comparison.relation in ("<", ">") else "not negative"
    exact = all(isinstance(c.value, Fraction) for c in parts[0].terms.values())
    shown = f" = {parts[0].text(clock)} is" if exact else " is"
    yield f"{sides}{shown} {sign} for every {clock}"


def _instances(lemma: Lemma, fact: Fact, evaluator: Evaluator) -> Iterator[str]:
    try:
        bindings = spans(lemma, fact, evaluator) if fact.indices else [{}]
    except Undefined:
        return
    for binding in bindings[:SHOWN]:
        evaluator.bound = dict(binding)
        left, right = _sides(evaluator, fact.comparison)
        evaluator.bound = {}
        at = ", ".join(f"{k} = {v}" for k, v in binding.items())
        yield (f"{at}: " if at else "") + f"left side {left}, right side {right}"
    if len(bindings) > SHOWN:
        yield f"and so on, at {len(bindings) - SHOWN} more places"


def _sides(evaluator: Evaluator, comparison: Comparison) -> tuple[str, str]:
    try:
        left, right = compare(evaluator, comparison)
    except Undefined:
        return "not given", "not given"
    shown = _shown(left), _shown(right)
    return shown[::-1] if comparison.relation in (">=", ">") else shown  # compare() turns them round


def _key(key: tuple[str, tuple[int, ...]]) -> str:
    return key[0] + (f"[{', '.join(map(str, key[1]))}]" if key[1] else "")


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_shown, value)) + "]"
    exact = value.value
    if isinstance(exact, Fraction):
        return value_text(exact)
    return f"about {float(value.lower()):.6g}"


def value_text(value: Any) -> str:
    """A number, or a list of them, of a counterexample."""
    if isinstance(value, list):
        return "[" + ", ".join(map(value_text, value)) + "]"
    return format_exact(value) if isinstance(value, Fraction) else str(value)
