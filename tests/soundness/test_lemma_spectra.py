"""Singular values and eigenvalues of lemmas: rule M37 and all evaluations against LAPACK, and what must be refused."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.audit.prove.automatic import prove
from certbound.audit.prove.entailment import NotProved
from certbound.audit.prove.rules import schemas
from certbound.audit.prove.spectra import sums
from certbound.audit.refute.number_systems import Exact, Number
from certbound.errors import SpecError
from certbound.expressions.expression import Expr
from certbound.lemma_language.file import Step
from certbound.lemma_language.grammar import Comparison, free_names, nodes, parse_comparison
from certbound.lemma_language.kinds import Symbol, declare
from certbound.lemma_language.render import latex, line, mathml
from certbound.numbers.elementary import working_precision
from tests.checker.test_counterexamples import verdict
from tests.soundness.test_lemma_constructs import refuted
from tests.soundness.test_true_lemmas import lemma
from tests.support.tampering import checker_module

SYMBOLS = ["m:dimension", "n:dimension", "p:dimension", "A:matrix m x n", "B:matrix m x n", "C:matrix n x p"]
SYMBOLS += ["M:matrix n x n", "N:matrix n x n", "S:symmetric n", "x:vector n", "k:index >= 1", "i:index", "c:real"]


class NoSuchPlace(Exception):
    """A place at which the term has no value."""


def spectrum(op: str, a: np.ndarray, k: int) -> float:
    values = np.linalg.svd(a, compute_uv=False) if op == "singular" else np.linalg.eigvalsh((a + a.T) / 2)[::-1]
    if k < 1 or (op == "eigenvalue" and k > len(values)):
        raise NoSuchPlace
    return float(values[k - 1]) if k <= len(values) else 0.0


def number(expr: Expr, given: dict[str, Any]) -> Any:
    """The value of a term by numpy alone."""
    if expr.op == "number":
        return float(expr.value)
    if expr.op == "name":
        return given[expr.name]
    if expr.op in ("Sum", "Product"):
        first, last = (int(number(a, given)) for a in expr.args[1:])
        terms = [number(expr.args[0], {**given, expr.name: i}) for i in range(first, last + 1)]
        return sum(terms) if expr.op == "Sum" else np.prod(terms)
    a, *rest = (number(arg, given) for arg in expr.args)
    if expr.op in ("singular", "eigenvalue"):
        return spectrum(expr.op, a, int(rest[0]))
    if expr.op == "*":
        return a @ rest[0] if np.ndim(a) and np.ndim(rest[0]) else a * rest[0]
    table: dict[str, Any] = {
        "+": lambda: a + rest[0],
        "-": lambda: a - rest[0],
        "neg": lambda: -a,
        "^": lambda: a ** int(expr.value),
        "norm": lambda: np.linalg.norm(a, 2),
        "norm_F": lambda: np.linalg.norm(a),
        "Abs": lambda: abs(a),
        "sqrt": lambda: np.sqrt(a),
        "trace": lambda: np.trace(a),
        "transpose": lambda: a.T,
        "inverse": lambda: np.linalg.inv(a),
        "outer": lambda: np.outer(a, rest[0]),
        "rho": lambda: np.abs(np.linalg.eigvals(a)).max(),
        "lambda_max": lambda: spectrum("eigenvalue", a, 1),
        "lambda_min": lambda: spectrum("eigenvalue", a, len(a)),
        "eye": lambda: np.eye(int(a)),
    }
    return table[expr.op]()


def small(rng: np.random.Generator, rows: int, columns: int) -> np.ndarray:
    """Of small whole numbers, often of low rank or with equal singular values, or of any numbers."""
    kind = rng.integers(4)
    if kind == 0:
        return rng.normal(size=(rows, columns))
    if kind == 1:
        return np.linalg.qr(rng.normal(size=(max(rows, columns),) * 2))[0][:rows, :columns]
    if kind == 2:
        return np.outer(rng.integers(-2, 3, size=rows), rng.integers(-2, 3, size=columns)).astype(float)
    return rng.integers(-1, 2, size=(rows, columns)).astype(float)


def sizes_and_matrices(row: Comparison, premises: tuple[Comparison, ...], rng: np.random.Generator) -> dict[str, Any]:
    """Values for the letters of a row of M37, in shapes that fit."""
    text = " ".join(map(str, (row, *premises)))
    r, d, c = (int(s) for s in rng.integers(1, 5, size=3))
    if any(op in text for op in ("eigenvalue(A", "eigenvalue(S", "eigenvalue(-A", "rho", "inverse", "lambda")):
        r = d
    given: dict[str, Any] = {"A": small(rng, r, d), "B": small(rng, *((d, c) if "A*B" in text else (r, d)))}
    if "transpose(B)*B" in text:
        c = int(rng.integers(1, d + 1))
        given["B"] = np.linalg.qr(rng.normal(size=(d, d)))[0][:, :c]
    if "inverse" in text:
        given["A"] = rng.normal(size=(d, d)) + 0.1 * np.eye(d)
    s = small(rng, d, d)
    given |= {"S": s @ s.T if "lambda_min(S)" in text else s + s.T}
    given |= {"u": rng.normal(size=r), "v": rng.normal(size=d), "a": float(rng.integers(-3, 4)) / 2}
    given |= {"d": d, "r": r, "m": c if "k + d - m" in text or "transpose(B)*B" in text else d}
    return given | {letter: int(rng.integers(0, 5)) for letter in "kl"}


def violated(row: Comparison, given: dict[str, Any]) -> bool:
    left, right = number(row.left, given), number(row.right, given)
    slack = 1e-6 * (1 + abs(left) + abs(right))
    if row.relation == "==":
        return bool(abs(left - right) > slack)
    return bool(left > right + slack) if row.relation == "<=" else bool(left < right - slack)


ROWS = schemas()["M37"]


def test_every_row_of_the_rule_holds_for_small_matrices(cases: Any) -> None:
    rng = np.random.default_rng(0)
    for row, premises in ROWS:
        seen = 0
        for _ in range(cases(150, 6000)):
            given = sizes_and_matrices(row, premises, rng)
            try:
                if not any(violated(p, given) for p in premises if "transpose" not in str(p)):
                    assert not violated(row, given), (str(row), given)
                    seen += 1
            except NoSuchPlace:
                continue
        assert seen >= 4, f"{row} was not met"


WRONG = {  # neighbours of rows, which the test above would find
    "singular(A, k) == 0": ("d <= k",),
    "singular(A*B, k) <= singular(A, k)*singular(B, k)": (),
    "singular(A + B, k + l) >= singular(A, k) - norm(B)": (),
    "singular(A*B, k) >= singular(A, r)*singular(B, k)": (),
    "norm(A*v) >= singular(A, k)*norm(v)": ("d <= k + 1",),
    "eigenvalue(A + B, k + l - 2) <= eigenvalue(A, k) + eigenvalue(B, l)": (),
    "eigenvalue(A, k) >= -singular(A, k)": (),
    "eigenvalue(transpose(B)*A*B, k) <= eigenvalue(A, k + d - m)": ("transpose(B)*B == eye(m)",),
    "singular(A, k)^2 == eigenvalue(A*A, k)": (),
    "eigenvalue(-A, k) == -eigenvalue(A, k)": (),
}


@pytest.mark.parametrize("claim", WRONG)
def test_a_wrong_row_would_be_found(claim: str) -> None:
    rng = np.random.default_rng(0)
    row, premises = parse_comparison(claim, "test"), tuple(parse_comparison(p, "test") for p in WRONG[claim])
    for _ in range(3000):
        given = sizes_and_matrices(row, premises, rng)
        try:
            if not any(violated(p, given) for p in premises if "transpose" not in str(p)) and violated(row, given):
                return
        except NoSuchPlace:
            continue
    pytest.fail("no violation was found")


KINDS = {"m": "dimension", "n": "dimension", "p": "dimension", "k": "index", "S": "symmetric n", "T": "symmetric n"}
KINDS |= {"A": "matrix m x n", "B": "matrix m x n", "C": "matrix n x p", "M": "matrix n x n", "N": "matrix n x n"}
ABOUT_SUMS = [  # facts by whose sides the rows about sums and products are made
    "trace(M) == 0",
    "norm_F(A)^2 == 0",
    "norm_F(S)^2 == 0",
    "Sum(singular(A, i)^2, i, 1, k) <= 0",
    "Sum(singular(A + B, i), i, 1, k) <= 0",
    "Sum(singular(A - B, i), i, 1, k) <= 0",
    "Sum(eigenvalue(M + N, i), i, 1, k) <= 0",
    "Product(singular(A*C, i), i, 1, k) <= 0",
    "Sum(0, i, 1, k) <= norm_F(A - B)^2",
    "Sum(0, i, k, n) <= norm_F(M - N)^2",
]


def test_rows_about_sums_hold_for_small_matrices(cases: Any) -> None:
    symbols = {name: declare(name, kind, "test") for name, kind in KINDS.items()}
    rng, found = np.random.default_rng(1), 0
    for text in ABOUT_SUMS:
        rows = list(sums(parse_comparison(text, "test"), symbols))
        assert rows, text
        found += len(rows)
        for row, premises in rows:
            seen = 0
            for _ in range(cases(40, 4000)):
                m, n, p = (int(s) for s in rng.integers(1, 5, size=3))
                shapes = {"A": (m, n), "B": (m, n), "C": (n, p), "M": (n, n), "N": (n, n), "S": (n, n)}
                given: dict[str, Any] = {name: small(rng, *shape) for name, shape in shapes.items()}
                given |= {"m": m, "n": n, "p": p, "k": int(rng.integers(0, 5)), "S": given["S"] + given["S"].T}
                try:
                    if not any(abs(number(q.left, given)) > 1e-9 for q in premises):
                        assert not violated(row, given), (str(row), given)
                        seen += 1
                except NoSuchPlace:
                    continue
            assert seen >= (1 if premises else 5), f"{row} was not met"
    assert found == 18


def test_sums_are_made_of_no_matrix_that_the_index_changes() -> None:
    kinds = {**KINDS, "F": "matrices m x n"}
    symbols = {name: declare(name, kind, "test") for name, kind in kinds.items()}
    for claim in ("Sum(singular(F[i] + A, i), i, 1, k) <= 0", "Product(singular(F[i]*C, i), i, 1, k) <= 0"):
        assert not list(sums(parse_comparison(claim, "test"), {**symbols, "i": Symbol("i", "index")}))


# Evaluation.


def exact(a: list[list[Any]]) -> list[list[Number]]:
    return [[Number(x) for x in row] for row in a]


MATRICES = {
    "equal singular values": [[3, 4], [-4, 3]],
    "rank one": [[1, 2, 3], [2, 4, 6]],
    "zero": [[0, 0], [0, 0], [0, 0]],
    "wide": [[1, 0, 2, -1]],
    "tall": [[1], [Fraction(1, 3)], [5]],
    "nearly of rank one": [[1, 1], [1, 1 + Fraction(1, 10**12)]],
    "no diagonal": [[0, 1, 0], [1, 0, 0], [0, 0, 0]],
    "nilpotent": [[0, 5, 1], [0, 0, 7], [0, 0, 0]],
    "huge and tiny": [[10**30, 0], [1, Fraction(1, 10**30)]],
    "four equal": [[1, 1, 1, 1], [1, -1, 1, -1], [1, 1, -1, -1], [1, -1, -1, 1]],
}


@pytest.mark.parametrize("name", MATRICES)
def test_both_enclosures_contain_each_value(name: str) -> None:
    rows = [[Fraction(x) for x in row] for row in MATRICES[name]]
    module, intervals = checker_module("lemmas.terms"), checker_module("arithmetic.intervals")
    points = [[intervals.point(x) for x in row] for row in rows]
    square, least = len(rows) == len(rows[0]), min(len(rows), len(rows[0]))
    terms = module.Terms(lambda _: points, lambda *_: None, lambda *_: None)
    truth = np.array(rows, dtype=float)
    for op in ("singular", "eigenvalue") if square else ("singular",):
        for k in range(1, least + 1):
            with working_precision(240):
                a = exact(rows)
                half = Number(Fraction(1, 2))
                part = [[half * (a[i][j] + a[j][i]) for j in range(least)] for i in range(least)] if square else a
                found = Exact().singular_value(a, k) if op == "singular" else Exact().eigenvalue(part, k)
                lower, upper = found.lower(), found.upper()
            other = terms.value(module.tree(f"{op}(A, {k})", "test"))
            assert max(lower, other.lo) <= min(upper, other.hi)
            scale = 1 + np.abs(truth).max()
            assert max(upper - lower, other.hi - other.lo) <= Fraction(scale) / 10**6
            if name != "huge and tiny":
                assert abs(float(lower) - spectrum(op, truth, k)) <= 1e-7 * scale
    if name in ("equal singular values", "rank one", "no diagonal", "four equal", "zero"):
        assert other.exact or name == "rank one"  # rational, and found to be so
    assert terms.value(module.tree(f"singular(A, {least + 1})", "test")).hi == 0


@pytest.mark.parametrize("seed", range(6))
def test_inertia_is_that_of_the_eigenvalues(seed: int) -> None:
    rng, inertia = np.random.default_rng(seed), checker_module("arithmetic.spectra")._inertia
    for _ in range(20):
        size = int(rng.integers(1, 6))
        a = rng.integers(-1, 2, size=(size, size))
        a = a + a.T - 2 * np.diag(np.diag(a)) * int(rng.integers(2))
        values = np.linalg.eigvalsh(a.astype(float))
        wanted = (int((values > 1e-9).sum()), int((abs(values) <= 1e-9).sum()))
        assert inertia(a.tolist()) == wanted


def test_irrational_entries_are_enclosed() -> None:
    """[[sqrt(2), 1], [1, 0]] has the eigenvalues (sqrt(2) +- sqrt(6))/2."""
    module = checker_module("lemmas.terms")
    terms = module.Terms(lambda _: None, lambda *_: None, lambda *_: None)
    entries = "sqrt(2)*diag(ones(2)) - sqrt(2)/2*eye(2)"
    value = terms.value(module.tree(f"eigenvalue({entries} + outer(ones(2), ones(2)), 1)", "test"))
    assert abs(float(value.lo) - (2 + 2**0.5 / 2)) < 1e-12 and value.hi - value.lo < Fraction(1, 10**12)
    least = terms.value(module.tree(f"singular({entries}, 2)^2", "test"))
    assert abs(float(least.hi) - 0.5) < 1e-12


# Proof and refutation.


PROVED = {
    "singular(A, k + 1) <= singular(A, k)": [],
    "singular(A, k + 1) <= norm(A - B)": ["singular(B, k + 1) == 0"],
    "norm(inverse(M))*singular(M, n) == 1": ["singular(M, n) > 0"],
    "Sum(singular(A + B, i), i, 1, k) <= Sum(singular(A, i), i, 1, k) + Sum(singular(B, i), i, 1, k)": [],
}
NOT_PROVED = {
    "a place that may be 0": ("singular(A, i) <= norm(A)", []),
    "a place that may be 0, in a hypothesis": ("c >= 0", ["c >= singular(A, i)"]),
    "a place that may be beyond the last": ("eigenvalue(M, k) <= norm(M)", []),
    "a place that may be negative": ("singular(A, k - 2) >= 0", []),
    "Weyl with a place too far": ("singular(A + B, 2*k - 2) <= singular(A, k) + singular(B, k)", ["k >= 2"]),
    "singular values of a product": ("singular(M*N, k) <= singular(M, k)*singular(N, k)", []),
    "the number of rows for that of columns": ("singular(A, m)*norm(x) <= norm(A*x)", []),
    "rank": ("singular(A, k) == 0", ["k >= n"]),
    "a matrix that is not symmetric": ("singular(M, k) == eigenvalue(M, k)", ["k <= n", "lambda_min(M) >= 0"]),
    "too few squares": ("norm_F(A)^2 == Sum(singular(A, i)^2, i, 2, n)", []),
    "squares to any place": ("norm_F(A)^2 == Sum(singular(A, i)^2, i, 1, k)", []),
    "an inverse of what may be singular": ("norm(inverse(M))*singular(M, n) == 1", []),
    "an inverse by another singular value": ("norm(inverse(M))*singular(M, k) == 1", ["singular(M, k) > 0"]),
    "the last of another size": ("eigenvalue(M, p) == lambda_min(M)", ["p <= n"]),
    "a product from the second place": (
        "Product(singular(A*C, i), i, 2, k) <= Product(singular(A, i)*singular(C, i), i, 2, k)",
        [],
    ),
}


def stated(folder: Path, claim: str, hypotheses: list[str]) -> Any:
    comparison = parse_comparison(claim, "test")
    bound = {n.name for side in (comparison.left, comparison.right) for n in nodes(side) if n.op in ("Sum", "Product")}
    names = free_names(comparison.left) | free_names(comparison.right) | {"m", "n", "p"}
    for h in hypotheses:
        names |= free_names(parse_comparison(h, "test").left) | free_names(parse_comparison(h, "test").right)
    kinds = [s for s in SYMBOLS if s.split(":")[0] in names - bound]
    return lemma(folder, claim, kinds, hypotheses)


@pytest.mark.parametrize("claim", PROVED)
def test_it_is_proved(claim: str, tmp_path: Path) -> None:
    assert prove(stated(tmp_path, claim, PROVED[claim])).rules == {"M37"}


@pytest.mark.parametrize("name", NOT_PROVED)
def test_it_is_not_proved(name: str, tmp_path: Path) -> None:
    with pytest.raises(NotProved):
        prove(replace(stated(tmp_path, *NOT_PROVED[name]), proof=(Step(None, "M37"),)))


def test_a_symbol_with_the_name_of_a_size_of_the_rule_is_not_taken_for_it(tmp_path: Path) -> None:
    """In M37 d is the number of columns, here of a Kronecker product, which has no name; d is something else."""
    kinds = ["n:dimension", "A:matrix n x n", "B:matrix n x n", "k:index >= 1", "d:index"]
    with pytest.raises(NotProved):
        prove(
            replace(lemma(tmp_path, "singular(kron(A, B), k) == 0", kinds, ["d + 1 <= k"]), proof=(Step(None, "M37"),))
        )


REFUTED = {
    "singular(A + B, 2) <= singular(A, 2) + singular(B, 2)": (["A:matrix n x n", "B:matrix n x n"], []),
    "eigenvalue(A, k) >= 0": (["A:matrix n x n", "k:index >= 1"], ["k <= n"]),
    "singular(A, k) > 0": (["m:dimension", "A:matrix m x n", "k:index >= 1"], ["k <= n"]),
}


@pytest.mark.parametrize("claim", REFUTED)
def test_false_lemmas_are_refuted_and_the_checker_agrees(claim: str, tmp_path: Path) -> None:
    refuted(tmp_path, claim, *REFUTED[claim])


def test_places_without_a_value_refute_nothing(tmp_path: Path) -> None:
    file = tmp_path / "c.json"
    for claim, k, expected in (
        ("singular(A, k) <= -1", 0, "malformed"),
        ("singular(A, k - 3) <= -1", 2, "malformed"),
        ("singular(A, k) <= -1", 10**40, "valid"),  # it is 0
        ("eigenvalue(A, k) <= -9", 3, "malformed"),
        ("eigenvalue(A, k) <= -9", 2, "valid"),
        ("eigenvalue(A, k) <= -9", 10**40, "malformed"),
    ):
        false = lemma(tmp_path, claim, ["A:matrix 2 x 2", "k:index"], [])
        values = {"A": [[1, 2], [3, 4]], "k": str(k)}
        table = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": values}
        file.write_text(json.dumps(table))
        assert verdict(false.file, file)[0] == expected, (claim, k)


HOSTILE = {
    "a place of no index": ("singular(A, c) >= 0", "not a whole-number"),
    "half a place": ("singular(A, k/2) >= 0", "not a whole-number"),
    "place 0": ("singular(A, 0) >= 0", "numbered from 1"),
    "a negative place": ("eigenvalue(M, -1) <= 0", "numbered from 1"),
    "a huge place": ("singular(A, 100000) >= 0", "too large"),
    "an eigenvalue too many": ("eigenvalue(D, 3) <= 0", "the place of none"),
    "a singular value of a vector": ("singular(x, 1) >= 0", "does not take"),
    "an eigenvalue of a rectangle": ("eigenvalue(A, 1) >= 0", "does not take"),
    "no place": ("singular(A) >= 0", "takes 2 arguments"),
    "a place that is a matrix": ("singular(A, M) >= 0", "not a whole-number"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused(name: str, tmp_path: Path) -> None:
    claim, message = HOSTILE[name]
    with pytest.raises(SpecError, match=message):
        lemma(tmp_path, claim, [*SYMBOLS, "D:matrix 2 x 2"], [])


def test_they_are_shown(tmp_path: Path) -> None:
    claim = stated(tmp_path, "singular(A, k + 1) <= singular(A, k)", []).claims[0]
    assert line(claim) == "σ[k + 1](A) ≤ σ_k(A)"
    assert r"\sigma_{k}" in latex(claim) and "<mi>σ</mi>" in mathml(claim)
    assert line(stated(tmp_path, "eigenvalue(M, 1) <= norm(M)", []).claims[0]).startswith("λ_1(M)")
