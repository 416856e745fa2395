"""Expectations, subsets and matrices of terms in lemmas: values, rule M38 at random numbers, what must not be proved,
and what the checker must reject."""

from __future__ import annotations

import json
import random
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from certbound.audit.audit import audit
from certbound.audit.evidence import certificate
from certbound.audit.prove.automatic import prove
from certbound.audit.prove.entailment import NotProved
from certbound.audit.prove.expectations import ROWS, expected
from certbound.audit.prove.normal_form import Normal
from certbound.audit.prove.polynomials import show
from certbound.audit.prove.prover import Prover
from certbound.audit.refute.evaluate import Evaluator, Instance
from certbound.audit.refute.number_systems import Exact, Floats, Undefined
from certbound.audit.refute.search import search
from certbound.errors import SpecError
from certbound.expressions.expression import Expr
from certbound.lemma_language.file import read
from certbound.lemma_language.grammar import Comparison, free_names, number, parse, parse_comparison, text
from certbound.lemma_language.kinds import declare, written_out
from certbound.lemma_language.render import latex, line, mathml
from certbound.verdict import Refuted
from tests.checker.test_counterexamples import verdict
from tests.soundness.test_true_lemmas import lemma

SYMBOLS = [
    "n:dimension",
    "d:dimension",
    "p:distribution n",
    "q:distribution n",
    "S:subset n",
    "a:sequence",
    "b:sequence",
    "x:vectors d",
    "A:matrices d x d",
    "v:vector d",
    "c:real",
]


# Values.


def weights(rng: np.random.Generator, size: int) -> tuple[Fraction, ...]:
    drawn = [Fraction(int(k)) for k in rng.integers(0, 4, size=size)]
    drawn[int(rng.integers(size))] += 1
    return tuple(k / sum(drawn) for k in drawn)


def instance(rng: np.random.Generator) -> tuple[Instance, dict[str, Any]]:
    """Values for SYMBOLS, and the same as arrays."""
    n, d = (int(k) for k in rng.integers(1, 4, size=2))

    def numbers(*shape: int) -> Any:
        if not shape:
            return Fraction(int(rng.integers(-8, 9)), 4)
        return tuple(numbers(*shape[1:]) for _ in range(shape[0]))

    values: dict[str, Any] = {"p": weights(rng, n), "q": weights(rng, n), "v": numbers(d), "c": numbers()}
    values["S"] = tuple(Fraction(int(k)) for k in rng.integers(0, 2, size=n))
    entries = {"a": numbers(n), "b": numbers(n), "x": numbers(n, d), "A": numbers(n, d, d)}
    found: dict[Any, Any] = {("n", ()): n, ("d", ()): d} | {(k, ()): value for k, value in values.items()}
    found |= {(k, (i,)): part for k, value in entries.items() for i, part in enumerate(value)}
    arrays = {k: np.array(value, dtype=float) for k, value in {**values, **entries}.items()}
    return Instance(found), {**arrays, "n": n, "d": d}


def certified(values: Instance) -> dict[str, Any]:
    """The values as a certificate has them."""

    def shown(value: Any) -> Any:
        return [shown(v) for v in value] if isinstance(value, tuple) else str(value)

    found = {}
    for (name, at), value in values.values.items():
        key = f"{name}[{', '.join(map(str, at))}]" if at else name
        found[key] = value if isinstance(value, int) else shown(value)
    return found


TERMS: dict[str, Any] = {
    "E(a[i], i, p)": lambda p, a, **_: p @ a,
    "E(E(a[i]*b[j], j, q), i, p)": lambda p, q, a, b, **_: (p @ a) * (q @ b),
    "inner(E(x[i], i, p), v)": lambda p, x, v, **_: (p @ x) @ v,
    "trace(E(A[i], i, p))": lambda p, A, **_: np.einsum("i,ijj->", p, A),
    "Sum(a[i], i, S)": lambda S, a, **_: S @ a,
    "Sum(1 - S[i], i, 0, n - 1)": lambda S, n, **_: n - S.sum(),
    "norm_1(vector(S[i]*a[i], i, n))": lambda S, a, **_: np.abs(S * a).sum(),
    "norm_inf(matrix(a[i] + 2*b[j], i, j, n, n))": lambda a, b, **_: np.abs(a[:, None] + 2 * b).sum(1).max(),
    "inner(matrix(a[i]*v[j], i, j, n, d)*v, p)": lambda a, v, p, **_: (p @ a) * (v @ v),
    "trace(vector(v[k]*v, k, d))": lambda v, **_: v @ v,
}


@pytest.mark.parametrize("term", TERMS)
def test_values_are_those_of_numpy_and_the_checker_agrees(term: str, tmp_path: Path) -> None:
    """The checker accepts that the value is not one more than it is, and rejects that it is not what it is."""
    rng = np.random.default_rng(len(term))
    for _ in range(4):
        values, arrays = instance(rng)
        claim = lemma(tmp_path, f"{term} == c", SYMBOLS, [])
        truth = Evaluator(claim, values, Exact()).value(claim.claims[0].left).value
        assert isinstance(truth, Fraction) and abs(float(truth) - TERMS[term](**arrays)) < 1e-9
        for wrong, answer in ((truth + 1, "valid"), (truth, "rejected")):
            values.values["c", ()] = wrong
            table = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": certified(values)}
            file = tmp_path / "c.json"
            file.write_text(json.dumps(table))
            assert verdict(claim.file, file)[0] == answer, term


# Rule M38.


def norms() -> dict[str, Any]:
    orders = {"norm": 2, "norm_1": 1, "norm_inf": np.inf, "norm_F": "fro"}
    return {name: lambda value, order=order: np.linalg.norm(value, order) for name, order in orders.items()}


def logarithmic(matrix: np.ndarray, rows: bool) -> float:
    lines = matrix if rows else matrix.T
    return float((np.diag(lines) + np.abs(lines).sum(1) - np.abs(np.diag(lines))).max())


FUNCTIONS: dict[str, Any] = norms() | {
    "Abs": abs,
    "exp": np.exp,
    "log": np.log,
    "sqrt": np.sqrt,
    "power": np.power,
    "inner": np.dot,
    "relu": lambda t: max(t, 0.0),
    "softplus": lambda t: np.log1p(np.exp(t)),
    "mu_1": lambda matrix: logarithmic(matrix, False),
    "mu_inf": lambda matrix: logarithmic(matrix, True),
    "mu_2": lambda matrix: np.linalg.eigvalsh((matrix + matrix.T) / 2)[-1],
    "lambda_max": lambda matrix: np.linalg.eigvalsh((matrix + matrix.T) / 2)[-1],
    "lambda_min": lambda matrix: np.linalg.eigvalsh((matrix + matrix.T) / 2)[0],
}


def value(expr: Expr, letters: dict[str, Any], weight: np.ndarray, place: int = 0) -> Any:
    """The value of a side of a row, its letters at a place."""

    def inside(part: Expr, at: int) -> Any:
        return value(part, letters, weight, at)

    if expr.op == "number":
        return float(expr.value)
    if expr.op == "name":
        return letters[expr.name] if expr.name == "c" else letters[expr.name][place]
    if expr.op in ("E", "Sup"):
        each = [inside(expr.args[0], k) for k in range(len(weight))]
        return max(0.0, *each) if expr.op == "Sup" else sum(w * part for w, part in zip(weight, each, strict=True))
    args = [inside(a, place) for a in expr.args]
    if expr.op == "^":
        return args[0] ** int(expr.value)
    return args[0] * args[1] if expr.op == "*" else FUNCTIONS[expr.op](*args)


@pytest.mark.parametrize("row", ROWS)
def test_rows_hold_at_random_numbers(row: str, cases: Any) -> None:
    conclusion, *conditions = row.split(" if ")
    claim = parse_comparison(conclusion, "test")
    rng = np.random.default_rng(7)
    for _ in range(cases(30, 2000)):
        n, size = (int(k) for k in rng.integers(1, 5, size=2))
        letters: dict[str, Any] = {key: rng.normal(scale=2, size=n) for key in "ab"}
        letters |= {key: rng.normal(size=(n, size)) for key in "uv"} | {"A": rng.normal(size=(n, size, size))}
        letters["X"] = letters["A"] if "norm_F" in row or rng.random() < 0.5 else letters["u"]
        if "0 < a" in conditions or "0 <= a" in conditions:
            letters["a"] = np.abs(letters["a"]) + 1e-9
        bounds = {"a <= c": letters["a"].max(), "a >= c": letters["a"].min(), "1 <= c": 1 + rng.exponential()}
        letters["c"] = next((bounds[x] for x in conditions if x in bounds), 0.0)
        weight = rng.dirichlet(np.full(n, 0.5))
        small, large = value(claim.left, letters, weight), value(claim.right, letters, weight)
        if claim.relation == ">=":
            small, large = large, small
        assert small <= large + 1e-9 * (1 + abs(large)), row


def known(claim: str) -> list[Any]:
    """The premises of M38 for a claim about SYMBOLS; [] if it is not an instance."""
    symbols = {name: declare(name, kind, "test") for name, kind in (s.split(":") for s in SYMBOLS)}
    raw = parse_comparison(claim, "test")
    left, right = (written_out(side, symbols, "test") for side in (raw.left, raw.right))
    return list(expected(Comparison(left, raw.relation, right), symbols))


@pytest.mark.parametrize(
    "claim",
    [
        "Sum(a[i]*b[i], i, 0, n - 1)^2 <= Sum(a[i]*b[i]^2, i, 0, n - 1)",  # no distribution
        "Sum(S[i]*a[i], i, 0, n - 1)^2 <= Sum(S[i]*a[i]^2, i, 0, n - 1)",
        "Sum(p[i]*a[i], i, 0, n - 2)^2 <= Sum(p[i]*a[i]^2, i, 0, n - 2)",  # not all of it
        "Sum(p[i]*a[i], i, 1, n - 1) >= c",
        "Sum(p[i]*a[i], i, 0, d - 1) >= c",  # another size
        "Sum(p[n - 1 - i]*a[i], i, 0, n - 1) <= c",  # another order: not stated
        "Sum(p[0]*a[i], i, 0, n - 1) <= c",
        "E(a[i], i, p)^2 <= E(a[i]^2, i, q)",
        "E(a[i], i, p)^2 <= E(b[i]^2, i, p)",
        "E(a[i], i, p)^2 >= E(a[i]^2, i, p)",
        "norm(E(x[i], i, p)) >= E(norm(x[i]), i, p)",
        "log(E(a[i], i, p)) <= E(log(a[i]), i, p)",
        "E(a[i], i, p)^3 <= E(a[i]^3, i, p)",
    ],
)
def test_what_is_no_instance_of_the_rule(claim: str) -> None:
    assert known("E(a[i], i, p)^2 <= E(a[i]^2, i, p)") == [[]]
    assert known(claim) == []


# Proofs.

PROVED = [
    ("E(2*a[i] + b[i] + c, i, p) == 2*E(a[i], i, p) + E(b[i], i, p) + c", []),
    ("E(norm(x[i] - E(x[j], j, p))^2, i, p) == E(norm(x[i])^2, i, p) - norm(E(x[i], i, p))^2", []),
    ("E((a[i] - E(a[j], j, p))^2, i, p) >= 0", []),
    ("norm(E(x[i], i, p))^2 <= E(norm(x[i])^2, i, p)", []),
    ("E(a[i], i, p) <= c", ["i | i <= n - 1: a[i] <= c"]),
    ("E(a[i], i, p) <= E(b[i], i, p)", ["i | i <= n - 1: a[i] <= b[i]"]),
    ("Sum(a[i], i, S) == Sum(a[i], i, 0, n - 1) - Sum((1 - S[i])*a[i], i, 0, n - 1)", []),
    ("Sum(S[i]^3*a[i], i, 0, n - 1) == Sum(a[i], i, S)", []),
    ("inner(ones(n), p) == 1", []),
    ("r[0] + r[1] + r[2] == 1", []),
    ("norm(vector(a[i], i, n))^2 == Sum(a[i]^2, i, 0, n - 1)", []),
]
NOT_PROVED = [
    ("E(a[i], i, p) == E(a[i], i, q)", []),
    ("E(a[i]*b[i], i, p) <= E(a[i], i, p)*E(b[i], i, p)", []),
    ("Sum(p[i], i, 0, n - 2) == 1", []),
    ("Sum(p[i], i, 1, n) == 1", []),
    ("Sum(p[i]^2, i, 0, n - 1) == 1", []),
    ("Sum(S[i], i, 0, n - 1) >= 1", []),
    ("S[0]^2 == S[1]", ["n >= 2"]),
    ("E(a[i], i, p) <= c", ["i | i <= n - 2: a[i] <= c"]),
    ("E(a[i], i, p) <= E(b[i], i, p)", ["i | 1 <= i: a[i] <= b[i]"]),
    ("r[0] + r[1] == 1", []),
    ("vector(a[i], i, n) == vector(b[i], i, n)", []),
]


def with_three(folder: Path, claim: str, hypotheses: list[str]) -> Any:
    return lemma(folder, claim, [*SYMBOLS, "r:distribution 3"], hypotheses)


@pytest.mark.parametrize(("claim", "hypotheses"), PROVED)
def test_it_is_proved_without_steps(claim: str, hypotheses: list[str], tmp_path: Path) -> None:
    true = with_three(tmp_path, claim, hypotheses)
    prove(true)
    assert search(true, budget=60).smallest is None


@pytest.mark.parametrize(("claim", "hypotheses"), NOT_PROVED)
def test_it_is_not_proved(claim: str, hypotheses: list[str], tmp_path: Path) -> None:
    with pytest.raises(NotProved):
        prove(with_three(tmp_path, claim, hypotheses))


# Sums in normal forms.


def drawn(rng: random.Random, depth: int, bound: tuple[str, ...], vector: bool) -> str:
    """A term about SYMBOLS: sums and expectations of numbers and vectors, inner products and squares of norms."""
    if depth == 0:
        if vector:
            return f"x[{rng.choice(bound)}]" if bound else "v"
        return rng.choice(
            [*(f"{name}[{i}]" for i in bound for name in "abpS"), *(["1", "power(c, 1)"] if bound else "c2")]
        )

    def part(vector: bool, *more: str) -> str:
        return drawn(rng, depth - 1, (*bound, *more), vector)

    way = rng.randrange(6)
    if way < 3:
        i = f"j{len(bound)}"
        term = part(vector, i)
        return rng.choice(
            [
                *(f"E({term}, {i}, p)", f"Sum({term}, {i}, S)", f"Sum({term}, {i}, 0, n - 1)"),
                f"Sum({term}, {i}, {rng.choice(['1', *bound])}, n - 1)",
            ]
        )
    if way == 3:
        return f"({part(vector)} - {part(vector)})"
    if vector:
        return f"({part(False)})*({part(True)})" if way == 4 else f"E(A[k], k, p)*({part(True)})"
    return f"inner({part(True)}, {part(True)})" if way == 4 else f"norm({part(True)})^2"


def test_normal_forms_have_the_value_of_the_term(tmp_path: Path, cases: Any) -> None:
    """Also what is known of their atoms holds, as far as it reads back as a term, at every place that the index of a
    sum may have, and whether or not the term has a value."""
    read_back, checked_facts = lemma(tmp_path, "c <= c", SYMBOLS, []), 0
    prover, rng, values = Prover(read_back), random.Random(3), np.random.default_rng(3)
    once = ["Sum(Sum(1, k, j, n - 1), j, 0, n - 1)", "Sum(Sum(1, k, 1, n - 1), j, 2, n - 1)", "Sum(power(c, 1), j, S)"]
    symbols = read_back.everything
    for source in [*(4 * once), *(drawn(rng, rng.choice([2, 3]), (), False) for _ in range(cases(60, 4000)))]:
        term = written_out(parse(source, "test"), symbols, "test")
        normal = Normal(symbols, lambda form, given: prover.holds(form, (*prover.conditions, *given)))
        facts = [("==", show(normal.poly(term)), term)]
        known = [f for facts in normal.known.values() for f in facts if f.needs is None and f.poly]
        facts += [(f.relation, show(dict(f.poly)), number(0)) for f in known]
        readable = [(r, parse(shown, "test"), other) for r, shown, other in facts if "'" not in shown]  # no transposes
        given, _ = instance(values)
        for relation, tree, other in readable:
            for place in range(4):
                evaluator = Evaluator(read_back, given, Floats())
                evaluator.bound = dict.fromkeys(free_names(tree) - set(symbols), place)
                with suppress(Undefined):
                    size = 1 + abs(evaluator.value(tree)) + abs(evaluator.value(other))
                    gap = evaluator.value(Expr("-", (tree, other)))
                    assert gap >= -1e-7 * size and (relation != "==" or gap <= 1e-7 * size), text(tree)
                    checked_facts += 1
    assert checked_facts > 100


# Counterexamples.


@pytest.mark.parametrize(
    ("claim", "more", "hypotheses"),
    [
        ("Sum(a[i], i, S)^2 <= Sum(a[i]^2, i, S)", [], []),
        ("norm_inf(vector(a[i], i, n)) <= Abs(a[0])", [], []),
        ("B[0, 1] <= 0", ["B:matrix 2 x 2", "u:sequence(2)"], ["i, j | i <= 1, j <= 1: B[i, j] == u[j, i]"]),
    ],
)
def test_false_lemmas_are_refuted_and_the_checker_agrees(
    claim: str, more: list[str], hypotheses: list[str], tmp_path: Path
) -> None:
    false = lemma(tmp_path, claim, [*SYMBOLS, *more], [])
    if hypotheses:
        text = Path(false.file).read_text() + '[[hypotheses]]\nclaim = "B[i, j] == u[j, i]"\n'
        Path(false.file).write_text(text + 'for = ["i", "j"]\nwhere = ["i <= 1", "j <= 1"]\n')
        false = read(Path(false.file))
    result = audit(false, budget=1500)
    assert isinstance(result.verdict, Refuted) and result.found.smallest is not None, result.evidence()
    file = tmp_path / "c.json"
    file.write_text(certificate(false, result.found.smallest, result.found.worst))
    assert verdict(false.file, file)[0] == "valid"


def checked(folder: Path, claim: str, symbols: list[str], values: dict[str, Any], header: str = "") -> str:
    """What the checker says of values for a claim that need not be in the language."""
    file, certificate = folder / "X.toml", folder / "c.json"
    lines = [f'claim = "{claim}"', header, "[symbols]", *('{} = "{}"'.format(*s.split(":")) for s in symbols)]
    file.write_text("\n".join(lines))
    table = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": values}
    certificate.write_text(json.dumps(table))
    return verdict(file, certificate)[0]


CASES: list[tuple[str, list[str], dict[str, Any], str]] = [
    ("E(1, i, p) <= 0", ["p:distribution 2"], {"p": ["1/2", "1/2"]}, "valid"),
    ("E(1, i, p) == 1", ["p:distribution 2"], {"p": ["1/2", "1/3"]}, "rejected"),
    ("E(1, i, p) <= 0", ["p:distribution 2"], {"p": [2, -1]}, "rejected"),
    ("E(1, i, p) == 1", ["p:distribution 2"], {"p": ["0.3333333333", "0.6666666666"]}, "rejected"),
    ("E(1, i, p) <= 0", ["p:distribution 2"], {"p": [1]}, "rejected"),
    ("E(1, i, p) <= 0", ["p:distribution 1"], {"p": [1]}, "valid"),
    ("E(1, i, p) <= 0", ["p:distribution 2"], {"p": [["1/2", "1/2"]]}, "rejected"),
    ("E(1, i, p) <= 0", ["p:distribution 2"], {}, "malformed"),
    ("E(1, i, p) <= 0", ["p:vector 2"], {"p": ["1/2", "1/2"]}, "malformed"),  # it need not be a distribution
    ("E(1, i, p) <= 0", ["p:subset 1"], {"p": [1]}, "malformed"),
    ("E(1, p, p) <= 0", ["p:distribution 1"], {"p": [1]}, "incomplete"),
    ("E(E(1, i, p), i, p) <= 0", ["p:distribution 1"], {"p": [1]}, "incomplete"),  # one index for two
    ("E(1, i, p) <= 0", ["p:distribution 1", "i:index"], {"p": [1], "i": 0}, "incomplete"),
    ("E(1, 0, p) <= 0", ["p:distribution 1"], {"p": [1]}, "malformed"),
    ("E(1, i, p, p) <= 0", ["p:distribution 1"], {"p": [1]}, "malformed"),
    ("Sum(1, i, S) <= -1", ["S:subset 2"], {"S": [0, 0]}, "valid"),
    ("Sum(1, i, S) <= 0", ["S:subset 2"], {"S": ["1/2", 1]}, "rejected"),
    ("Sum(1, i, S) >= 0", ["S:subset 2"], {"S": [-1, 0]}, "rejected"),
    ("Sum(1, i, S) <= 0", ["S:distribution 1"], {"S": [1]}, "malformed"),
    ("Sum(1/(1 - S[i]), i, S) <= 0", ["S:subset 1"], {"S": [1]}, "malformed"),  # no value, in S or not
    ("Sum(1/S[i], i, S) <= 0", ["S:subset 1"], {"S": [0]}, "malformed"),
    ("S[2] <= 0", ["S:subset 2"], {"S": [1, 1]}, "malformed"),
    ("norm(vector(1, i, 2)) <= 1", ["c:real"], {"c": 0}, "valid"),
    ("norm(vector(1, i, 65)) <= 1", ["c:real"], {"c": 0}, "malformed"),
    ("norm(vector(1, i, 0)) <= 1", ["c:real"], {"c": 0}, "malformed"),
    ("norm(vector(1, i, c)) <= 1", ["c:real"], {"c": "1/2"}, "malformed"),
    ("norm(matrix(1, i, j, 2, i)) <= 1", ["c:real"], {"c": 0}, "malformed"),
    ("norm(matrix(1, i, i, 2, 2)) <= 1", ["c:real"], {"c": 0}, "incomplete"),
    ("norm(vector(matrix(1, i, j, 2, 2), k, 2)) <= 1", ["c:real"], {"c": 0}, "malformed"),
]


@pytest.mark.parametrize(("claim", "symbols", "values", "answer"), CASES)
def test_the_checker_refuses_what_is_none(
    claim: str, symbols: list[str], values: dict[str, Any], answer: str, tmp_path: Path
) -> None:
    assert checked(tmp_path, claim, symbols, values) == answer


HOSTILE = {
    "E(a[i], i, v) <= 1": "not declared as a distribution",
    "E(a[i], i, S) <= 1": "not declared as a distribution",
    "Sum(a[i], i, p) <= 1": "not declared as a subset",
    "E(a[i], i, w) <= 1": "not declared as a distribution",
    "E(a[i], i, 2*p) <= 1": "takes",
    "E(a[i], 1, p) <= 1": "takes a term and an index",
    "E(E(a[i], i, p), i, p) <= 1": "another meaning here",
    "E(a[n], n, p) <= 1": "another meaning here",
    "E(a[p], p, p) <= 1": "another meaning here",
    "E(a[mean], mean, p) <= 1": "has the name of a definition",
    "E(a[i]) <= 1": "unknown function",
    "E(x[i], i, p) <= 1": "has no meaning",
    "p[n] <= i": "unknown symbol",
    "norm(vector(a[i], i, c)) <= 1": "not a whole-number combination of indices",
    "norm(vector(a[i], i, 65)) <= 1": "larger than 64",
    "norm(vector(a[i], i, n + 1)) <= 1": "a size is a dimension",
    "norm(vector(a[i], i, 0)) <= 1": "a size is a dimension",
    "norm(vector(a[i], i, 1000000000)) <= 1": "too large",
    "norm(vector(A[i], i, n)) <= 1": "rows of a matrix vectors",
    "norm(vector(a[i], n, n)) <= 1": "another meaning here",
    "norm(matrix(a[i], i, i, n, n)) <= 1": "another meaning here",
    "norm(matrix(a[i], i, n)) <= 1": "matrix takes",
}


@pytest.mark.parametrize("claim", HOSTILE)
def test_hostile_terms_are_errors(claim: str, tmp_path: Path) -> None:
    file = Path(lemma(tmp_path, "c <= c", SYMBOLS, []).file)
    file.write_text(file.read_text().replace("c <= c", claim) + '[define]\nmean = "a[2]"\n')
    with pytest.raises(SpecError, match=HOSTILE[claim]):
        read(file)


def test_deep_expectations_end_soon(tmp_path: Path) -> None:
    term = "a[i0]"
    for k in range(5):
        term = f"E({term} + a[i{k}], i{k}, p)"
    with pytest.raises((NotProved, SpecError)):
        prove(lemma(tmp_path, f"{term} <= c", SYMBOLS, []))


def test_they_are_shown() -> None:
    claim = parse_comparison("norm(E(x[i], i, p)) <= Sum(a[i], i, S) + norm(matrix(u[i, j], i, j, m, n))", "test")
    assert line(claim) == "‖𝔼[i∼p](x_i)‖ ≤ ∑[i∈S] a_i + ‖(u[i, j])[i < m, j < n]‖"
    assert r"\mathbb{E} _{i \sim p}" in latex(claim) and r"\sum _{i \in S}" in latex(claim)
    assert "<mo>𝔼</mo>" in mathml(claim)
    assert parse_comparison(str(claim), "test") == claim
