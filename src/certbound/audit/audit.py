"""audit(): proof, refutation or neither, with tightness and the hypotheses that are needed."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from concurrent.futures import as_completed
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from ..errors import CertboundError
from ..lemma_language.file import Lemma
from ..lemma_language.grammar import Comparison, name, parse
from ..lemma_language.render import line
from ..numbers.exact import decimal_up, format_exact
from ..verdict import Proved, Refuted, Trust, Undecided, Verdict
from ..workers import workers
from .prove.automatic import prove
from .prove.entailment import NotProved
from .prove.prover import Proof
from .refute.exponential_polynomials import ExponentialPolynomial
from .refute.found import Found
from .refute.instances import Counterexample
from .refute.networks import NetworkInstance
from .refute.search import search, without

BUDGET = 1500  # instances tried for the claim; a third of it for each hypothesis left out


@dataclass(frozen=True)
class Audit:
    """What the audit found. ``proof`` is there if the verdict is Proved; ``needed``: hypotheses (from 1) without which
    a counterexample was found."""

    lemma: Lemma
    verdict: Verdict
    proof: Proof | None
    found: Found
    needed: tuple[int, ...] = field(default=())

    @property
    def word(self) -> str:
        """proved, refuted or undecided."""
        return type(self.verdict).__name__.lower()

    @property
    def agrees(self) -> bool:
        """Whether the verdict is the expected one."""
        return self.word == self.lemma.expected

    def evidence(self) -> str:
        """One line: what the verdict rests on."""
        if self.proof is not None:
            return self.basis() + (f"; tightness {self.found.reason}" if self.found.reason else "")
        if isinstance(self.verdict, Refuted) and self.found.smallest is not None:
            return "; ".join(filter(None, (point_text(self.found.smallest), self.found.witness_sentence())))
        return self.verdict.reason if isinstance(self.verdict, Undecided) else ""

    def basis(self) -> str:
        """What the proof rests on; "" without one."""
        if self.proof is None:
            return ""
        parts = ["algebraic identities" if self.proof.trust is Trust.ALGEBRAIC else "z3"]
        if self.proof.inductions:
            parts.append(f"induction on {', '.join(sorted(self.proof.inductions))} (every value)")
        if self.lemma.network:
            parts.append("calculus R1-R8")
        if rules := sorted(self.proof.rules, key=lambda r: int(r[1:])):
            parts.append(f"rule{'s' if len(rules) > 1 else ''} {', '.join(rules)}")
        return "; ".join(parts)

    def tightness(self) -> str:
        """The largest ratio left/right found, or a dash."""
        return f"{self.found.ratio:.4g}" if self.found.ratio and self.proof is not None else "-"

    def to_json(self) -> dict[str, Any]:
        """A plain object."""
        lemma = self.lemma
        return {
            "id": lemma.id,
            "title": lemma.title,
            "kind": lemma.kind,
            "provenance": lemma.provenance,
            "source": lemma.source,
            "norm": lemma.norm,
            "statement": lemma.statement,
            "claim": list(lemma.claim_texts),
            "exists": [
                {"name": e.symbol.name, "kind": e.symbol.declared, "term": e.text, "of": e.of} for e in lemma.exists
            ],
            "verdict": self.word,
            "expected": lemma.expected,
            "agrees": self.agrees,
            "evidence": self.evidence(),
            "trust": str(self.proof.trust) if self.proof else "exact evaluation" if self.found.smallest else "",
            "steps": self.proof.lines if self.proof else [],
            "instances_tried": self.found.tried,
            "closest_ratio": self.found.ratio or None,
            "not_searched": self.found.reason or None,
            "unconfirmed": self.found.unconfirmed,
            "why_unconfirmed": self.found.doubt or None,
            "why_witness_fails": self.found.witness or None,
            "hypotheses_needed": [self.lemma.hypotheses[i - 1].text for i in self.needed],
            "counterexample": point(self.found.smallest) if self.found.smallest else None,
            "worst_counterexample": point(self.found.worst) if self.found.worst else None,
            "term_fails": point(self.found.of_term) if self.found.of_term else None,
        }


def audit(lemma: Lemma, budget: int = BUDGET) -> Audit:
    """Audit one lemma. Raises CertboundError if a proved lemma also has a counterexample: then certbound is wrong."""
    proof, reason = None, ""
    try:
        proof = prove(lemma)
    except NotProved as failure:
        reason = str(failure)
    # Of what is proved the search only cross-examines the proof and tells how tight the claim is.
    tries = budget if proof is None else budget // 3
    found = search(lemma, tries) if lemma.claims else Found(None, None, 0, 0.0)
    if proof is not None:
        if (against := found.smallest or found.of_term) is not None:
            raise CertboundError(
                f"proved, and refuted at {point_text(against)}: certbound contradicts itself",
                where=lemma.id,
                hint="please report it; trust neither answer",
            )
        needed = tuple(
            i + 1
            for i in range(len(lemma.hypotheses))
            if len(lemma.existential) < len(lemma.claims)
            and search(without(lemma, i), budget // 3, shrink=False).smallest is not None
        )
        return Audit(lemma, Proved(proof.trust), proof, found, needed)
    if found.smallest is not None:
        return Audit(lemma, Refuted(found.smallest), None, found)
    if found.of_term is not None:
        reason = f"{term_sentence(lemma, found.of_term)}; not proved: {reason}"
    elif lemma.claims:
        reason = f"not proved: {reason}; not refuted: {found.sentence()}"
    return Audit(lemma, Undecided(reason), None, found)


def term_sentence(lemma: Lemma, found: Counterexample) -> str:
    """That a term of [exists] does not do, and where; another one may."""
    names = ", ".join(e.symbol.name for e in lemma.exists if found.claim in e.claims)
    return f"the term given for {names} does not do: {point_text(found)}"


def existence(lemma: Lemma) -> list[str]:
    """What the claim says exists, for people: there is y (real >= 0), namely y = 1/L, depending only on L."""
    found = []
    for e in lemma.exists:
        shown = line(Comparison(name(e.symbol.name), "==", parse(e.text, lemma.id)))
        scope = "" if e.of is None else f", depending only on {', '.join(e.of)}" if e.of else ", the same for all"
        found.append(f"there is {e.symbol.name} ({e.symbol.declared}), namely {shown}{scope}")
    return found


def point(found: Counterexample) -> dict[str, Any]:
    """A counterexample as a plain object: exact values, and enclosures of both sides."""
    network = {} if found.network is None else {"network": network_table(found.network)}
    return {
        **network,
        "values": {_key(k): _value(v, found.clock) for k, v in sorted(found.values.items(), key=_order)},
        "follows": {_key(k): _value(v) for k, v in sorted(found.entries.items(), key=_order)},
        "claim": found.claim + 1,
        "left_at_least": _down(found.left[0]),
        "right_at_most": decimal_up(found.right[1]),
        "exact": found.exact,
    }


def point_text(found: Counterexample) -> str:
    """The same in a line."""
    plain = point(found)
    values = ", ".join(f"{k} = {v}" for k, v in {**plain["values"], **layers_text(found)}.items()).replace("'", "")
    return f"{values}: left {_down(found.left[0], 8)}, right {decimal_up(found.right[1], 8)}"


def layers_text(found: Counterexample) -> dict[str, Any]:
    """The network's input and layers, for people: z_j = weight h_j + bias, h_{j+1} = phi_j(z_j)."""
    if found.network is None:
        return {}
    text: dict[str, Any] = {"input": _value(found.network.x)}
    for j, layer in enumerate(found.network.layers):
        text |= {f"W_{j}": _value(layer.weight), f"bias_{j}": _value(layer.bias)}
        text[f"phi_{j}"] = layer.activation if layer.scale == 1 else f"{_value(layer.scale)} {layer.activation}"
        if layer.weight_step:
            text |= {f"dW_{j}": _value(layer.weight_step), f"dbias_{j}": _value(layer.bias_step)}
    return text


def network_table(network: NetworkInstance) -> dict[str, Any]:
    """A network as a counterexample file has it: numbers are exact strings."""
    layers = []
    for layer in network.layers:
        row: dict[str, Any] = {"weight": _value(layer.weight), "bias": _value(layer.bias)}
        row |= {"activation": layer.activation, "scale": _value(layer.scale)}
        if layer.weight_step:
            row |= {"weight_step": _value(layer.weight_step), "bias_step": _value(layer.bias_step)}
        layers.append(row)
    return {"x": _value(network.x), "layers": layers}


def _down(value: Any, digits: int = 17) -> str:
    text = decimal_up(-value, digits)
    return text[1:] if text.startswith("-") else ("0" if value == 0 else f"-{text}")


def _key(key: tuple[str, tuple[int, ...]]) -> str:
    return key[0] + (f"[{', '.join(map(str, key[1]))}]" if key[1] else "")


def _order(item: tuple[tuple[str, tuple[int, ...]], Any]) -> str:
    return str(item[0])


def _value(value: Any, clock: str = "") -> Any:
    if isinstance(value, tuple):
        return [_value(v, clock) for v in value]
    if isinstance(value, ExponentialPolynomial):
        return value.text(clock)
    return value if type(value) is int else format_exact(value)


def audit_each(lemmas: Sequence[Lemma], jobs: int = 1, budget: int = BUDGET) -> Generator[tuple[int, Audit]]:
    """(place, audit) of each lemma as it is done, over ``jobs`` processes; in order if there is one."""
    if jobs <= 1 or len(lemmas) <= 1:
        yield from ((i, audit(lemma, budget)) for i, lemma in enumerate(lemmas))
        return
    with workers(jobs) as make, make() as pool:
        waiting = {pool.submit(partial(audit, lemma, budget)): i for i, lemma in enumerate(lemmas)}
        for future in as_completed(waiting):
            yield waiting[future], future.result()


def audit_all(lemmas: Sequence[Lemma], jobs: int = 1, budget: int = BUDGET) -> list[Audit]:
    """Audit several, in this order, over ``jobs`` processes."""
    done = dict(audit_each(lemmas, jobs, budget))
    return [done[i] for i in range(len(lemmas))]
