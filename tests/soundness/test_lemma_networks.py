"""Lemmas about networks: no network refutes a true one; of their false neighbours most are refuted, none is proved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from certbound.audit.mutate import network_mutants, still_proved
from certbound.audit.refute.search import search
from certbound.lemma_language.file import Lemma, load_all

NETWORKS = [x for x in load_all().values() if x.network and x.claims]
WATCHED = ("control/K1a", "control/K4c", "fallin2025/F1", "fallin2025/F2", "fallin2025/F3b", "herrera2023/T1e")
TRUE = [x for x in NETWORKS if x.expected == "proved"]


@pytest.mark.parametrize("lemma", TRUE, ids=lambda found: found.id)
def test_no_network_refutes_a_true_lemma(lemma: Lemma, cases: Callable[[int, int], int]) -> None:
    for seed in range(cases(1, 5)):
        found = search(lemma, budget=cases(60, 3000), seed=seed, shrink=False)
        assert found.smallest is None and found.tried >= 50 and not found.reason


def test_most_false_neighbours_are_refuted_and_none_is_proved(cases: Callable[[int, int], int]) -> None:
    """A formula with one summand, factor, step of an index or hypothesis less."""
    watched = [lemma for lemma in TRUE if lemma.id in WATCHED]
    chosen = [(kind, x) for lemma in watched for kind, x in network_mutants(lemma)][:: cases(7, 1)]
    refuted = 0
    for kind, mutant in chosen:
        if search(mutant, budget=1000, shrink=False).smallest is not None:
            refuted += 1
        else:
            assert not still_proved(kind, mutant), (mutant.id, kind, mutant.claims)
    assert len(chosen) >= 10 and refuted >= 0.8 * len(chosen)
