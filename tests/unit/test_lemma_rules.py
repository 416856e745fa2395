"""Rules of proofs/rules-lemmas.md: instances on random matrices against numpy, and facts that are no instances."""

from __future__ import annotations

import numpy as np
import pytest

from certbound.audit.prove.prover import NotProved, prove
from certbound.audit.prove.rules import instance
from certbound.audit.refute.search import without
from certbound.lemma_language.file import load_all
from certbound.lemma_language.grammar import parse_comparison
from certbound.lemma_language.kinds import declare

SYMBOLS = {s: declare(s, k, "test") for s, k in (("n", "dimension"), ("A", "matrix n x n"), ("B", "matrix n x n"))}


def mu_inf(a: np.ndarray) -> float:
    off = np.abs(a).sum(axis=1) - np.abs(np.diag(a))
    return float((np.diag(a) + off).max())


def test_logarithmic_norms_of_a_transpose() -> None:
    rng = np.random.default_rng(0)
    for n in range(1, 6):
        a = rng.normal(size=(n, n))
        columns = np.diag(a) + np.abs(a).sum(axis=0) - np.abs(np.diag(a))
        assert mu_inf(a.T) == pytest.approx(columns.max())
        assert np.linalg.eigvalsh(a + a.T).max() <= mu_inf(a + a.T) + 1e-12


@pytest.mark.parametrize(
    ("fact", "holds"),
    [
        ("mu_inf(transpose(A)) == mu_1(A)", True),
        ("mu_2(A + transpose(A)) <= mu_inf(A + transpose(A))", True),
        ("mu_2(A) <= mu_inf(A)", False),  # see the last test but one
        ("mu_2(A + transpose(B)) <= mu_inf(A + transpose(B))", False),
        ("mu_1(transpose(A)) == mu_1(A)", False),
    ],
)
def test_only_instances_of_l19_are_accepted(fact: str, holds: bool) -> None:
    assert (instance("M19", parse_comparison(fact, "test"), SYMBOLS) is not None) == holds


def test_the_two_norms_are_not_comparable_without_symmetry() -> None:
    b = np.array([[-1.0, 0.0], [3.0, -4.0]])
    assert np.linalg.eigvalsh((b + b.T) / 2).max() > mu_inf(b)


def test_dropping_a_hypothesis_keeps_the_labels_of_the_others() -> None:
    lemma = load_all()["published/P14"]
    for i in range(len(lemma.hypotheses)):
        rest = without(lemma, i)
        kept = {f"H{j + 1}": h for j, h in enumerate(rest.hypotheses)}
        for before, after in zip(lemma.proof, rest.proof, strict=True):
            named = [lemma.hypotheses[int(u[1:]) - 1] for u in before.use or () if u[0] == "H"]
            assert [kept[u] for u in after.use or () if u[0] == "H"] == [h for h in named if h != lemma.hypotheses[i]]
        with pytest.raises(NotProved):
            prove(rest)
