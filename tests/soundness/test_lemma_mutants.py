"""Lemmas made too strong (bound, exponent, norm, a hypothesis less) must not be proved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from certbound.audit.mutate import KINDS, mutants, still_proved
from certbound.lemma_language.file import Lemma, load_all

PROVED = [lemma for lemma in load_all().values() if lemma.expected == "proved"]
WORKED = ("published/P20", "katende2025/T5b", "fallin2025/F2", "control/K3")
SAMPLE = [lemma for lemma in PROVED if lemma.id.startswith(WORKED)]
OTHERS = [lemma for lemma in PROVED if not lemma.id.startswith(WORKED)]
ALL = 1000  # more than any lemma has
LONG = {("katende2025/T0c", "exponent")}  # z3 takes eight seconds to find a point that refutes it: at length


def surviving(lemma: Lemma, most: int) -> list[str]:
    """What is proved of the first mutants of each kind, so many at most."""
    found, tried = [], Counter[str]()
    for kind, mutant in mutants(lemma):
        tried[kind] += 1
        if (lemma.id, kind) in LONG and most < ALL:
            continue
        if tried[kind] <= most and still_proved(kind, mutant):
            found.append(f"{kind}: {mutant.claims}")
    return found


@pytest.mark.quick(4)
@pytest.mark.parametrize("lemma", SAMPLE, ids=lambda found: found.id)
def test_no_mutant_of_the_worked_lemmas_is_proved(lemma: Lemma) -> None:
    assert surviving(lemma, ALL) == []


@pytest.mark.slow
@pytest.mark.many(64)
@pytest.mark.parametrize("lemma", OTHERS, ids=lambda found: found.id)
def test_no_mutant_is_proved(lemma: Lemma, cases: Callable[[int, int], int]) -> None:
    assert surviving(lemma, cases(1, ALL)) == []


def test_there_are_mutants_of_every_kind() -> None:
    kinds = [kind for lemma in PROVED for kind, _ in mutants(lemma)]
    assert all(kinds.count(kind) >= 10 for kind in KINDS) and len(kinds) > 3 * len(PROVED)
