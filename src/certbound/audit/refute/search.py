"""The search for a counterexample to a lemma, and the lemma with a hypothesis left out."""

from __future__ import annotations

import random
from dataclasses import replace

from ...lemma_language.file import Lemma
from .found import Found
from .functions import unsearched
from .instances import continues
from .network_seeker import NetworkSeeker
from .seeker import Seeker
from .time_seeker import TimeSeeker


def search(lemma: Lemma, budget: int = 1500, seed: int = 0, shrink: bool = True) -> Found:
    """Look for a counterexample among at most about ``budget`` instances."""
    reason = unsearched(lemma)
    if not reason and (endless := continues(lemma)):
        reason = f"finitely many entries cannot show {endless}"
    if reason:
        witness = ", and the [witness] is not tried" if lemma.witness else ""
        return Found(None, None, 0, 0.0, f"not searched: {reason}{witness}")
    if lemma.exists:
        return _of_terms(lemma, budget, seed, shrink)
    kind = NetworkSeeker if lemma.network else TimeSeeker if lemma.time is not None else Seeker
    return kind(lemma, random.Random(f"{lemma.id}{seed}")).run(budget, shrink)


def _of_terms(lemma: Lemma, budget: int, seed: int, shrink: bool) -> Found:
    """Of a lemma that says that something exists: claims without it may be refuted; that another fails is a fact about
    the term given for it."""
    plain = [i for i in range(len(lemma.claims)) if i not in lemma.existential]
    if plain:
        found = search(replace(lemma, claims=tuple(lemma.claims[i] for i in plain), exists=()), budget, seed, shrink)
        if found.smallest is not None and found.worst is not None:
            smallest, worst = (replace(c, claim=plain[c.claim]) for c in (found.smallest, found.worst))
            return replace(found, smallest=smallest, worst=worst)
    found = search(replace(lemma, exists=()), budget, seed, shrink)
    if found.smallest is None or found.smallest.claim in plain:
        return replace(found, worst=found.smallest)
    return replace(found, smallest=None, worst=None, of_term=found.smallest)


def without(lemma: Lemma, hypothesis: int) -> Lemma:
    """The lemma with one hypothesis left out; a proof that names the others still does."""
    rest = tuple(h for i, h in enumerate(lemma.hypotheses) if i != hypothesis)
    labels = {f"H{i + 1}": f"H{i + (i < hypothesis)}" for i in range(len(lemma.hypotheses)) if i != hypothesis}
    gone = f"H{hypothesis + 1}"
    proof = tuple(
        s if s.use is None else replace(s, use=tuple(labels.get(u, u) for u in s.use if u != gone)) for s in lemma.proof
    )
    return replace(lemma, hypotheses=rest, proof=proof, witness={})
