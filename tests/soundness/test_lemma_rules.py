"""The numbered rules of proofs/rules-lemmas.md as lemmas: the audit's own search must not refute any of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from certbound.audit.prove.rules import schemas
from certbound.audit.refute.search import search
from certbound.errors import SpecError
from certbound.lemma_language.file import Lemma, read
from certbound.lemma_language.grammar import Comparison, free_names, name, substitute

HEAD = 'kind = "matrix"\nprovenance = "folklore"\nexpected = "proved"\n'
HEAD += "".join(f'{key} = "x"\n' for key in ("title", "source", "statement", "norm"))
SUMS = {  # rules about sums: their letters depend on the index
    "Sum(a[i]*b[i], i, 0, k)^2 <= Sum(a[i]^2, i, 0, k)*Sum(b[i]^2, i, 0, k)",
    "Sum(a[i], i, 0, k)^2 <= (k + 1)*Sum(a[i]^2, i, 0, k)",
}
RULES = [(rule, i) for rule, rows in schemas().items() if rule != "M12" for i in range(len(rows))]


def written(folder: Path, claim: str, premises: list[str], kinds: dict[str, str]) -> Lemma:
    lines = [f'{HEAD}claim = "{claim}"', "[symbols]", *(f'{name} = "{kind}"' for name, kind in kinds.items())]
    lines += [f'[[hypotheses]]\nclaim = "{premise}"' for premise in premises]
    file = folder / "rule" / "R.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n".join(lines) + "\n")
    return read(file)


def readings(folder: Path, rule: str, conclusion: Comparison, premises: Sequence[Comparison]) -> Iterator[Lemma]:
    """The schema with X and Y as vectors and as matrices, where its functions take them."""
    size = {"d": name("m"), "r": name("m")}
    conclusion, *premises = (
        Comparison(substitute(c.left, size), c.relation, substitute(c.right, size)) for c in (conclusion, *premises)
    )
    names = set().union(*(free_names(c.left) | free_names(c.right) for c in (conclusion, *premises)))
    matrix = "symmetric m" if rule in ("M16", "M24") else "matrix m x m"
    vector = "vector m >= 0" if rule == "M30" else "vector m"
    matrix += " >= 0" if rule == "M30" else ""
    for other in (vector, matrix):
        kinds = {"m": "dimension"}
        for letter in sorted(names - {"m"}):
            kinds[letter] = "real" if letter in "abcpqt" else vector if letter in "uv" else other
            kinds[letter] = matrix if letter in "AB" else "matrix 2 x 2" if letter == "C" else kinds[letter]
            kinds[letter] = {"S": "symmetric m", "k": "index >= 1", "l": "index >= 1"}.get(letter, kinds[letter])
        try:
            yield written(folder, str(conclusion), [str(p) for p in premises], kinds)
        except SpecError:
            assert names & set("XY"), "only the types of X and Y are open"
        if not names & set("XY"):
            return


@pytest.mark.parametrize(("rule", "row"), RULES, ids=[f"{rule}-{row + 1}" for rule, row in RULES])
def test_no_instance_refutes_a_rule(tmp_path: Path, rule: str, row: int) -> None:
    tried = 0
    for lemma in readings(tmp_path, rule, *schemas()[rule][row]):
        found = search(lemma, budget=150)
        assert found.smallest is None, found.smallest
        tried += found.tried
    assert tried >= 150


@pytest.mark.parametrize("claim", sorted(SUMS))
def test_no_instance_refutes_a_rule_about_sums(tmp_path: Path, claim: str) -> None:
    found = search(written(tmp_path, claim, [], {"k": "index", "a": "sequence", "b": "sequence"}), budget=300)
    assert found.smallest is None and found.tried >= 300


FALSE = {
    "mu_2(a*A) == a*mu_2(A)": "M15 without 0 <= a",
    "norm_F(A) <= norm(A)": "M5 turned round",
    "norm(A) == Max(lambda_max(A), -lambda_min(A))": "M16 for a matrix that is not symmetric",
    "exp(a) <= 1 + a + a^2/(2*(1 - a))": "M17 without a < 1",
    "norm(eye(m) + A) <= exp(mu_2(A))": "M20 without its remainder",
    "norm(A) <= norm_1(A)": "M21 without the size",
    "norm(A) <= Min(norm_1(A), norm_inf(A))": "M22 with the smaller norm",
    "norm(transpose(A)*A) <= norm(A)": "M23 without the square",
    "norm(A*v)^2 <= lambda_max(A)*inner(v, A*v)": "M24 for a matrix that is not symmetric, or not definite",
    "norm(inverse(eye(m) - A)) <= 1 + norm(A)": "M25 with the first two terms of the series",
    "rho(C)^2 == (trace(C)^2 - trace(C*C))/2": "M26 with real eigenvalues",
    "Abs(sigmoid(a) - sigmoid(b)) <= Abs(a - b)/5": "M27 with too small a constant",
    "lambda_max(A + B) <= lambda_max(A) + lambda_min(B)": "M28 turned round",
    "exp(a*b) <= 1 + a*(exp(b) - 1)": "M18 outside the chord",
    "norm_1(v) == inner(ones(m), v)": "M30 with entries of any sign",
    "norm_inf(A) == norm_inf(A*ones(m))": "M30 with entries of any sign",
    "inner(v, A*v) <= norm_inf(v)*norm_inf(A*v)": "M31 with the smaller norm",
    "norm(softmax(v) - softmax(2*v)) <= norm(v)/4": "M32 with half its constant",
    "Abs(gelu(a) - gelu(b)) <= Abs(a - b)": "M36 with the constant of relu",
    "Abs(normcdf(a) - normcdf(b)) <= Abs(a - b)/4": "M36 with the constant of sigmoid",
    "singular(A*B, 2) <= singular(A, 2)*singular(B, 2)": "M37 with a place too far",
    "power(1 + a, b) >= 1 + b*a": "M39 without its exponents",
}


@pytest.mark.parametrize("claim", FALSE, ids=lambda claim: FALSE[claim])
def test_the_search_would_find_a_wrong_rule(tmp_path: Path, claim: str) -> None:
    kinds = {"m": "dimension", "a": "real", "b": "real", "v": "vector m"}
    kinds |= {"A": "matrix m x m", "B": "matrix m x m", "C": "matrix 2 x 2"}
    assert search(written(tmp_path, claim, [], kinds), budget=600).smallest is not None
