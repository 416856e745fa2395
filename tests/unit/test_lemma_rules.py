"""Rules of proofs/rules-lemmas.md: instances on random matrices against numpy, and facts that are no instances."""

from __future__ import annotations

import numpy as np
import pytest

from certbound.audit.prove.entailment import NotProved
from certbound.audit.prove.prover import prove
from certbound.audit.prove.rules import instance, schemas
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


def test_norms_of_rectangular_matrices() -> None:
    """M21 with as many rows and columns as the rule says; each constant is attained by some matrix of ones."""
    rng = np.random.default_rng(1)
    norms = {"norm": 2, "norm_1": 1, "norm_inf": np.inf, "norm_F": "fro"}
    table = [("norm_F", "d", "norm"), ("norm_F", "r", "norm"), ("norm", "d", "norm_1"), ("norm", "r", "norm_inf")]
    table += [("norm_1", "r", "norm"), ("norm_inf", "d", "norm")]
    rows = {str(conclusion) for conclusion, _ in schemas()["M21"]}
    for left, size, right in table:
        assert f"{left}(A) <= sqrt({size})*{right}(A)" in rows
        for r, d in ((1, 5), (5, 1), (2, 4), (4, 2)):
            for a in (rng.normal(size=(r, d)), np.ones((r, d))):
                factor = np.sqrt(d if size == "d" else r)
                assert np.linalg.norm(a, norms[left]) <= factor * np.linalg.norm(a, norms[right]) * (1 + 1e-12)


def test_the_sizes_in_a_rule_are_those_of_the_matrix() -> None:
    symbols = {s: declare(s, k, "test") for s, k in (("m", "dimension"), ("n", "dimension"), ("A", "matrix m x n"))}
    symbols |= {"C": declare("C", "matrix 2 x 2", "test"), "D": declare("D", "matrix 3 x 3", "test")}
    for fact, holds in (
        ("norm(A) <= sqrt(n)*norm_1(A)", True),
        ("norm(A) <= sqrt(m)*norm_1(A)", False),
        ("norm(A) <= sqrt(m)*norm_inf(A)", True),
        ("norm(C) <= sqrt(2)*norm_inf(C)", True),
        ("norm(C) <= sqrt(1)*norm_inf(C)", False),
    ):
        assert (instance("M21", parse_comparison(fact, "test"), symbols) is not None) == holds
    determinant = "rho(X)^2 == (trace(X)^2 - trace(X*X))/2"
    assert instance("M26", parse_comparison(determinant.replace("X", "C"), "test"), symbols) is not None
    assert instance("M26", parse_comparison(determinant.replace("X", "D"), "test"), symbols) is None


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
