"""Constructs of the lemma language: values against numpy by search and checker alike, and valid refutations."""

from __future__ import annotations

import json
import math
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.audit.audit import audit
from certbound.audit.evidence import certificate
from certbound.audit.prove.automatic import prove
from certbound.audit.prove.entailment import NotProved
from certbound.audit.prove.rules import instance
from certbound.audit.refute.evaluate import Evaluator, Instance
from certbound.audit.refute.number_systems import Exact, Floats
from certbound.audit.refute.search import search
from certbound.lemma_language.grammar import parse, parse_comparison
from certbound.lemma_language.kinds import declare
from certbound.lemma_language.render import latex, line, mathml
from certbound.numbers.elementary import working_precision
from certbound.verdict import Refuted
from tests.checker.test_counterexamples import verdict
from tests.soundness.test_true_lemmas import lemma
from tests.support.tampering import checker_module

SYMBOLS = ["n:dimension", "x:vector n", "y:vector n", "A:matrix n x n", "a:real"]


def flat(value: Any) -> list[Any]:
    return [x for part in value for x in flat(part)] if isinstance(value, list | tuple) else [value]


def values_of(folder: Path, term: str, given: dict[str, Any]) -> list[tuple[float, Fraction, Fraction]]:
    """(float, lower, upper bound) of each entry of a term; search and checker enclose the same number."""
    size = len(given["x"])
    read, expr = lemma(folder, "a <= 0", SYMBOLS, []), parse(term, "test")
    instance = Instance({(name, ()): value for name, value in {**given, "n": size}.items()})
    module, intervals = checker_module("lemmas.terms"), checker_module("arithmetic.intervals")

    def point(value: Any) -> Any:
        return [point(v) for v in value] if isinstance(value, tuple) else intervals.point(value)

    def entry(name: str, at: tuple[int, ...]) -> Any:
        value = given[name]
        for place in at:
            value = value[place]
        return point(value)

    terms = module.Terms(lambda name: point({**given, "n": size}[name]), entry, lambda name: None)
    other = flat(terms.value(module.tree(term, "test")))
    with working_precision(240):
        exact = flat(Evaluator(read, instance, Exact()).value(expr))
        floats = flat(Evaluator(read, instance, Floats()).value(expr))
        found = []
        for value, ball, interval in zip(floats, exact, other, strict=True):
            lower, upper = max(ball.lower(), interval.lo), min(ball.upper(), interval.hi)
            assert lower <= upper, term
            found.append((value, lower, upper))
    return found


def drawn(rng: np.random.Generator) -> dict[str, Any]:
    size = int(rng.integers(1, 5))

    def number() -> Fraction:
        return Fraction(int(rng.integers(-24, 25)), 8)

    def vector() -> tuple[Fraction, ...]:
        return tuple(number() for _ in range(size))

    return {"x": vector(), "y": vector(), "A": tuple(vector() for _ in range(size)), "a": number()}


def softmax(x: np.ndarray) -> np.ndarray:
    return np.exp(x) / np.exp(x).sum()


def normcdf(a: float) -> float:
    return (1 + math.erf(a / math.sqrt(2))) / 2


TERMS: dict[str, Any] = {
    "normcdf(a)": lambda x, y, A, a: normcdf(float(a)),
    "gelu(a)": lambda x, y, A, a: a * normcdf(float(a)),
    "silu(a)": lambda x, y, A, a: a / (1 + np.exp(-a)),
    "softplus(a)": lambda x, y, A, a: np.log(1 + np.exp(a)),
    "elu(a)": lambda x, y, A, a: a if a >= 0 else np.exp(a) - 1,
    "elu(sqrt(2)*sqrt(2) - 2)": lambda x, y, A, a: 0.0,
    "singular(A, n) - singular(A, n + 1)": lambda x, y, A, a: np.linalg.svd(A)[1][-1],
    "eigenvalue(A*A, n)": lambda x, y, A, a: np.linalg.eigvalsh((A @ A + (A @ A).T) / 2)[0],
    "x[0] - A[0, n - 1]": lambda x, y, A, a: x[0] - A[0, -1],
    "Sum(A[i, 0]*x[n - 1 - i], i, 0, n - 1)": lambda x, y, A, a: A[:, 0] @ x[::-1],
    "softmax(A*x)": lambda x, y, A, a: softmax(A @ x),
    "ones(n) + a*x": lambda x, y, A, a: 1 + a * x,
    "A*ones(n)": lambda x, y, A, a: A.sum(1),
    "norm(softmax(x) - softmax(y))": lambda x, y, A, a: np.linalg.norm(softmax(x) - softmax(y)),
}


@pytest.mark.parametrize("term", TERMS)
def test_values_are_those_of_numpy(term: str, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    for _ in range(12):
        given = drawn(rng)
        arrays = {name: np.array(value, dtype=float) for name, value in given.items()}
        wanted = np.ravel(TERMS[term](**arrays))
        found = values_of(tmp_path, term, given)
        assert len(found) == len(wanted)
        for (value, lower, upper), truth in zip(found, wanted, strict=True):
            assert upper - lower < Fraction(1, 10**9)
            assert abs(float(lower) - truth) < 1e-9 * (1 + abs(truth)) and abs(value - truth) < 1e-9 * (1 + abs(truth))


def test_softmax_of_large_numbers_does_not_overflow(tmp_path: Path) -> None:
    given = {"x": (Fraction(1000), Fraction(0)), "y": (Fraction(-900), Fraction(900))}
    for term in ("softmax(x)", "softmax(y)"):
        found = values_of(tmp_path, term, {**given, "A": (), "a": 0})
        assert abs(sum(v for v, _, _ in found) - 1) < 1e-12 and all(lower >= 0 for _, lower, _ in found)
    equal = values_of(tmp_path, "softmax(x)", {"x": (Fraction(7),) * 3, "y": (), "A": (), "a": 0})
    assert [(lower, upper) for _, lower, upper in equal] == [(Fraction(1, 3), Fraction(1, 3))] * 3


REFUTED = {
    "norm(softmax(x) - softmax(y)) <= norm(x - y)/3": [],
    "norm_1(softmax(x) - softmax(y)) <= norm_inf(x - y)/2": [],
    "inner(x, y) > 0": ["x:vector n >= 0", "y:vector n > 0"],
    "norm_1(x) == inner(ones(n), x)": [],
    "norm_inf(A) <= norm_inf(A*x)": ["x:vector n > 0", "A:matrix n x n >= 0"],
    "softmax(x) == softmax(2*x)": [],
    "gelu(a) >= -1/10": [],
    "gelu(a) <= silu(a)": [],
    "softplus(a) <= relu(a) + 1/2": [],
    "elu(a) >= relu(a)": [],
    "normcdf(a) <= sigmoid(a)": [],
    "A[n - 1, 0] <= A[0, n - 1]": [],
    "norm_1(x) == Sum(x[i], i, 0, n - 1)": [],
    "norm_inf(A) == Sup(Sum(Abs(A[j, i]), j, 0, n - 1), i, 0, n - 1)": [],
    "trace(A) <= Sum(A[i, 0], i, 0, n - 1)": [],
}


def refuted(folder: Path, claim: str, symbols: list[str], hypotheses: list[str]) -> None:
    """The audit refutes the lemma, and the stand-alone checker finds its counterexample valid."""
    kinds = {**dict(s.split(":") for s in SYMBOLS), **dict(s.split(":") for s in symbols)}
    false = lemma(folder, claim, [f"{name}:{kind}" for name, kind in kinds.items()], hypotheses)
    result = audit(false, budget=1500)
    assert isinstance(result.verdict, Refuted) and result.found.smallest is not None, result.evidence()
    file = folder / "c.json"
    file.write_text(certificate(false, result.found.smallest, result.found.worst))
    assert json.loads(file.read_text())["lemma"] == false.id
    assert verdict(false.file, file)[0] == "valid"


@pytest.mark.parametrize("claim", REFUTED)
def test_false_lemmas_are_refuted_and_the_checker_agrees(claim: str, tmp_path: Path) -> None:
    refuted(tmp_path, claim, REFUTED[claim], [])


@pytest.mark.parametrize(
    ("claim", "symbols", "hypotheses"),
    [
        ("rho(A) <= a", ["w:vector n > 0"], ["i | i <= n - 1: Sum(A[i, j]*w[j], j, 0, n - 1) <= a*w[i]"]),
        ("rho(A) <= a", ["w:vector n >= 0"], ["i | i <= n - 1: Sum(Abs(A[i, j])*w[j], j, 0, n - 1) <= a*w[i]"]),
        ("x[i] <= a", ["i:index"], ["i <= n - 1", "j | j <= n - 2: x[j] <= a"]),
        ("norm_inf(x) <= a", [], ["j | j < n: x[j] <= a"]),
    ],
)
def test_hypotheses_about_entries_are_met_by_counterexamples(
    claim: str, symbols: list[str], hypotheses: list[str], tmp_path: Path
) -> None:
    refuted(tmp_path, claim, symbols, hypotheses)


def test_a_hypothesis_about_entries_out_of_range_refutes_nothing(tmp_path: Path) -> None:
    """Of x[5] in a vector of length 2 nothing is said: the lemma is not about that."""
    false = lemma(tmp_path, "a <= 0", ["x:vector 2", "a:real"], ["i: x[i] <= a"])
    result = audit(false, budget=200)
    assert not isinstance(result.verdict, Refuted) and "finitely many entries cannot show" in result.evidence()
    table = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": {"x": [0, 0], "a": 1}}
    file = tmp_path / "c.json"
    file.write_text(json.dumps(table))
    assert verdict(false.file, file)[0] == "incomplete"
    for claim, values in (("x[i] >= 1", {"x": [0, 0], "i": 2}), ("x[i] >= 1", {"x": [0, 0], "i": 100})):
        false = lemma(tmp_path, claim, ["x:vector 2", "i:index"], [])
        file.write_text(json.dumps(table | {"values": values}))
        assert verdict(false.file, file)[0] == "malformed"


EXPANDED = {  # what M33 says, by its left side; A is m x n
    "inner(u, v)": "Sum(u[i]*v[i], i, 0, n - 1)",
    "norm(u)^2": "Sum(u[i]^2, i, 0, n - 1)",
    "norm_1(A*v)": "Sum(Abs(Sum(A[i, j]*v[j], j, 0, n - 1)), i, 0, m - 1)",
    "norm_inf(u - 2*v)": "Sup(Abs(u[i] - 2*v[i]), i, 0, n - 1)",
    "norm_F(A)^2": "Sum(Sum(A[i, j]^2, j, 0, n - 1), i, 0, m - 1)",
    "norm_inf(A)": "Sup(Sum(Abs(A[i, j]), j, 0, n - 1), i, 0, m - 1)",
    "norm_1(A)": "Sup(Sum(Abs(A[i, j]), i, 0, m - 1), j, 0, n - 1)",
    "trace(B*B)": "Sum(Sum(B[i, j]*B[j, i], j, 0, n - 1), i, 0, n - 1)",
    "inner(ones(n), transpose(B)*u)": "Sum(Sum(B[j, i]*u[j], j, 0, n - 1), i, 0, n - 1)",
}


@pytest.mark.many(4)
@pytest.mark.parametrize("left", EXPANDED)
def test_sums_over_entries_are_what_they_stand_for(left: str, tmp_path: Path) -> None:
    kinds = ["m:dimension", "n:dimension", "A:matrix m x n", "B:matrix n x n", "u:vector n", "v:vector n"]
    true = lemma(tmp_path, f"{left} == {EXPANDED[left]}", kinds, [])
    assert prove(true).rules == {"M33"}
    found = search(true, budget=200)  # by evaluation, which knows nothing of the rule
    assert found.smallest is None and found.tried >= 200
    for wrong in (("n - 1", "n - 2"), (", 0, ", ", 1, ")):
        false = lemma(tmp_path, f"{left} == {EXPANDED[left].replace(*wrong)}", [*kinds, "k:index"], [])
        with pytest.raises(NotProved):
            prove(false)


@pytest.mark.parametrize(
    "claim",
    [
        "inner(Sum(i*w, i, -1, 0), w) >= 0",
        "inner(Sum(i*w, i, -3, 2), w) >= 0",
        "inner(Sum(i*w, i, k - 5, k), w) >= 0",
        "inner(Sum(Sum(i*w, i, -1, 0), j, 1, k), w) >= 0",
        "norm_1(Sum(i*w, i, -1, 0)) == inner(ones(n), Sum(i*w, i, -1, 0))",
    ],
)
def test_an_index_from_below_zero_on_has_no_sign(claim: str, tmp_path: Path) -> None:
    """Sum(i*w, i, -1, 0) is -w. From 0 on the same is proved."""
    kinds = ["n:dimension", "k:index", "w:vector n >= 0"]
    with pytest.raises(NotProved):
        prove(lemma(tmp_path, claim, kinds, []))
    true = claim.replace("-1, 0", "0, 1").replace("-3, 2", "0, 2").replace("k - 5, k", "k, k + 5")
    assert prove(lemma(tmp_path, true, kinds, [])).lines


@pytest.mark.parametrize("seed", range(20))
def test_weighted_norms_and_nonnegative_systems(seed: int) -> None:
    """M34 at the least a and b for random weights, M35 for random right sides."""
    rng = np.random.default_rng(seed)
    r, d = (int(k) for k in rng.integers(1, 6, size=2))
    A, p, q = rng.normal(size=(r, d)), rng.uniform(0.1, 3, size=r), rng.uniform(0.1, 3, size=d)
    a, b = (np.abs(A) @ q / p).max(), (np.abs(A).T @ p / q).max()
    assert np.linalg.norm(A, 2) ** 2 <= a * b * (1 + 1e-12)
    B, w = rng.normal(size=(d, d)), rng.uniform(0.1, 3, size=d)
    assert np.abs(np.linalg.eigvals(B)).max() <= (np.abs(B) @ w / w).max() * (1 + 1e-12)
    G = rng.uniform(size=(d, d))
    G *= rng.uniform(0.1, 0.99) / np.abs(np.linalg.eigvals(G)).max()
    c, more = rng.uniform(0, 2), rng.uniform(0, 1, size=d)
    x = np.linalg.solve(np.eye(d) - G, c + more)
    assert np.all(x >= c - 1e-9)


@pytest.mark.parametrize(
    ("function", "constant", "bound"),
    [
        ("gelu", Fraction("1.128904145185155"), "1.128904145185155*Abs(a - b)"),
        ("silu", Fraction("1.099839320128867"), "1.099839320128867*Abs(a - b)"),
        ("softplus", Fraction(1), "Abs(a - b)"),
        ("elu", Fraction(1), "Abs(a - b)"),
        ("normcdf", Fraction(2, 5), "2*Abs(a - b)/5"),
    ],
)
def test_slopes_reach_the_constants_and_do_not_exceed_them(function: str, constant: Fraction, bound: str) -> None:
    values = [float(TERMS[f"{function}(a)"](0, 0, 0, np.float64(t))) for t in np.linspace(-6, 6, 2401)]
    steepest = np.abs(np.diff(values)).max() / 0.005
    assert 0.99 * constant <= steepest <= constant * (1 + 1e-9)
    kinds = {name: declare(name, "real", "test") for name in "ab"}
    fact = parse_comparison(f"Abs({function}(a) - {function}(b)) <= {bound}", "test")
    assert instance("M36", fact, kinds) is not None


def test_functions_of_large_numbers_end_soon(tmp_path: Path) -> None:
    for claim in ("gelu(a) <= 0", "silu(a) <= 0", "softplus(a) <= 0", "normcdf(a) <= 0", "elu(-a) >= 0"):
        false = lemma(tmp_path, claim, ["a:real"], [])
        file = tmp_path / "c.json"
        for value, expected in (("1999", "valid"), ("10000000000", "incomplete")):
            table = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": {"a": value}}
            file.write_text(json.dumps(table))
            assert verdict(false.file, file)[0] == expected, claim


def test_constructs_are_shown(tmp_path: Path) -> None:
    claim = lemma(tmp_path, "inner(ones(n), softmax(x)) == 1", SYMBOLS, []).claims[0]
    assert line(claim) == "⟨1_n, softmax(x)⟩ = 1"
    assert r"1_{n}" in latex(claim) and "softmax" in latex(claim)
    assert "<msub><mn>1</mn><mi>n</mi></msub>" in mathml(claim)
