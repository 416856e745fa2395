"""Lemmas made too strong (bound, exponent, norm, a hypothesis less) must not be proved."""

from __future__ import annotations

import pytest

from certbound.audit.mutate import KINDS, mutants, still_proved
from certbound.lemma_language.file import Lemma, load_all

PROVED = [lemma for lemma in load_all().values() if lemma.expected == "proved"]
WORKED = ("published/P20", "katende2025/T5b", "fallin2025/F2", "control/K3")
SAMPLE = [lemma for lemma in PROVED if lemma.id.startswith(WORKED)]
OTHERS = [lemma for lemma in PROVED if not lemma.id.startswith(WORKED)]
SYMMETRIC = "katende2025/T0c"  # in a, b, c: one of its three exponents, 7 seconds each, speaks for all


def surviving(lemma: Lemma) -> list[str]:
    tried = list(mutants(lemma))
    if lemma.id == SYMMETRIC:
        exponents = [mutant for mutant in tried if mutant[0] == "exponent"]
        assert len(exponents) == 3
        tried = [mutant for mutant in tried if mutant not in exponents[1:]]
    return [f"{kind}: {mutant.claims}" for kind, mutant in tried if still_proved(kind, mutant)]


@pytest.mark.parametrize("lemma", SAMPLE, ids=lambda found: found.id)
def test_no_mutant_of_the_worked_lemmas_is_proved(lemma: Lemma) -> None:
    assert surviving(lemma) == []


@pytest.mark.slow
@pytest.mark.parametrize("lemma", OTHERS, ids=lambda found: found.id)
def test_no_mutant_is_proved(lemma: Lemma) -> None:
    assert surviving(lemma) == []


def test_there_are_mutants_of_every_kind() -> None:
    kinds = [kind for lemma in PROVED for kind, _ in mutants(lemma)]
    assert all(kinds.count(kind) >= 10 for kind in KINDS) and len(kinds) > 3 * len(PROVED)
