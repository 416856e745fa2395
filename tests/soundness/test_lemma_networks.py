"""Lemmas about networks: no network refutes a true one; of their false neighbours most are refuted, none is proved."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from benchmarks import mutants as benchmark
from certbound.audit.mutate import network_mutants, no_neighbour, still_proved
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


def test_the_record_is_of_this_library_and_four_of_five_are_refuted() -> None:
    record = json.loads(benchmark.RECORD.read_text())
    assert set(record["lemmas"]) == {lemma.id for lemma in TRUE} and record["budget"] == benchmark.BUDGET
    for lemma in TRUE:
        row = record["lemmas"][lemma.id]
        assert sum(benchmark.totals({"": row}).values()) == sum(1 for _ in network_mutants(lemma)), lemma.id
    together = benchmark.totals(record["lemmas"])
    assert together == record["together"]
    assert together["refuted"] >= 0.8 * (together["refuted"] + together["not found"])


@pytest.mark.slow
def test_what_is_recorded_as_true_is_shown_to_be_so(cases: Callable[[int, int], int]) -> None:
    record = json.loads(benchmark.RECORD.read_text())["lemmas"]
    for lemma in TRUE:
        kinds = list(network_mutants(lemma))
        for place, reason in list(record[lemma.id]["true"].items())[: cases(1, 100)]:
            kind, mutant = kinds[int(place)]
            assert f"{kind}: {no_neighbour(lemma, kind, mutant)}" == reason
            assert search(mutant, budget=cases(60, 1000), shrink=False).smallest is None, (lemma.id, place)


def test_a_mutant_that_says_more_is_not_taken_for_the_lemma() -> None:
    """Each kind of reason needs its proof: a changed recursion that the claim uses, a hypothesis that matters."""
    lemma = next(x for x in TRUE if x.id == "fallin2025/F3")
    kinds = list(network_mutants(lemma))
    without = [mutant for kind, mutant in kinds if kind == "hypothesis"]
    reasons = [no_neighbour(lemma, "hypothesis", mutant) for mutant in without]
    assert ["says nothing" in r for r in reasons] == [True, False]  # i <= k is presupposed, u + 1 <= i is not
    changed = [(k, m) for k, m in kinds if m.recursions != lemma.recursions]
    assert len(changed) >= 5 and not any(no_neighbour(lemma, k, m) for k, m in changed)


@pytest.mark.slow
@pytest.mark.parametrize("place", [40, 48])
def test_a_shifted_index_that_matters_from_the_fifth_layer_on_is_refuted(place: int) -> None:
    """The products of the layers above and below the one that bends, in the bound for bounded activations."""
    lemma = next(x for x in TRUE if x.id == "fallin2025/F3e")
    mutant = list(network_mutants(lemma))[place][1]
    found = search(mutant, budget=3000, shrink=False).smallest
    assert found is not None and found.network is not None and len(found.network.layers) >= 5
