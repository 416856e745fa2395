"""Lemmas made too strong (bound, exponent, norm, a hypothesis less) must not be proved."""

from __future__ import annotations

import pytest

from certbound.audit.mutate import KINDS, mutants, still_proved
from certbound.lemma_language.file import Lemma, load_all

PROVED = [lemma for lemma in load_all().values() if lemma.expected == "proved"]
SAMPLE = ("published/P20", "katende2025/T5b", "fallin2025/F2", "control/K3")


def surviving(lemma: Lemma) -> list[str]:
    return [f"{kind}: {mutant.claims}" for kind, mutant in mutants(lemma) if still_proved(kind, mutant)]


@pytest.mark.parametrize("lemma", [x for x in PROVED if x.id.startswith(SAMPLE)], ids=lambda found: found.id)
def test_no_mutant_of_the_worked_lemmas_is_proved(lemma: Lemma) -> None:
    assert surviving(lemma) == []


@pytest.mark.slow
@pytest.mark.parametrize("lemma", PROVED, ids=lambda found: found.id)
def test_no_mutant_is_proved(lemma: Lemma) -> None:
    assert surviving(lemma) == []


def test_there_are_mutants_of_every_kind() -> None:
    kinds = [kind for lemma in PROVED for kind, _ in mutants(lemma)]
    assert all(kinds.count(kind) >= 10 for kind in KINDS) and len(kinds) > 3 * len(PROVED)
