"""Counterexamples to lemmas: the stand-alone checker accepts each stored one, and nothing that is not one."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
import time
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from certbound.audit.refute.number_systems import Exact, Number
from certbound.checker_files import CHECKER
from certbound.data_folder import data_folder
from certbound.lemma_language.file import load_all
from certbound.numbers.elementary import FUNCTIONS, ball, lower, upper, working_precision
from tests.support.tampering import checker_module

REFUTED = [x for x in load_all().values() if x.expected == "refuted"]
STORED = data_folder("proofs") / "lemmas"


def verdict(lemma: str | Path, certificate: str | Path) -> tuple[str, str]:
    """(verdict, reason), inside this process."""
    module, outcome = checker_module("lemmas.counterexample"), checker_module("outcome")
    try:
        reached = module.check_counterexample(str(lemma), str(certificate))
    except outcome.Outcome as found:
        reached = found
    return str(reached.verdict), str(reached)


def stored(identity: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((STORED / f"{identity}.counterexample.json").read_text())
    return table


def tampered(tmp_path: Path, identity: str, **changes: Any) -> tuple[str, str]:
    table = stored(identity)
    table.pop("worst", None)
    table["values"] |= changes.pop("values", {})
    file = tmp_path / "c.json"
    file.write_text(json.dumps(table | changes))
    return verdict(load_all()[identity].file, file)


def test_there_are_enough() -> None:
    assert len(REFUTED) >= 10


@pytest.mark.parametrize("lemma", REFUTED, ids=lambda found: found.id)
def test_every_stored_counterexample_is_valid(lemma: Any) -> None:
    assert verdict(lemma.file, STORED / f"{lemma.id}.counterexample.json")[0] == "valid"


def test_by_path_as_a_user_runs_it() -> None:
    lemma = load_all()["control/CN3"]
    files = [lemma.file, str(STORED / "control/CN3.counterexample.json")]
    command = [sys.executable, "-I", "-S", str(CHECKER), "--counterexample", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    assert done.returncode == 0 and done.stdout.startswith("valid: the hypotheses hold")
    assert subprocess.run(command[:-1], capture_output=True, check=False, cwd="/").returncode == 2


def test_a_point_where_the_claim_holds_is_rejected(tmp_path: Path) -> None:
    assert tampered(tmp_path, "control/CN3", values={"e": ["0", "1"]})[0] == "rejected"


def test_a_point_where_a_hypothesis_fails_is_rejected(tmp_path: Path) -> None:
    found, reason = tampered(tmp_path, "control/CN3", values={"A": [["1", "3"], ["0", "1"]]})
    assert found == "rejected" and "hypotheses[1]" in reason


@pytest.mark.parametrize(
    "changes",
    [
        {"values": {"e": ["1"]}},
        {"values": {"e": "1"}},
        {"values": {"A": [["-1", "3"]]}},
        {"values": {"A": [["-1", "3", "0"], ["0", "-1", "0"]]}},
        {"values": {"surprise": "1"}},
        {"values": {"e[0]": "1"}},
        {"values": {"e": [1.5, "1"]}},
        {"values": {"e": ["nan", "1"]}},
        {"values": {"e": ["inf", "1"]}},
        {"claim": 2},
        {"claim": 0},
        {"claim": "inner(e, e) <= 0"},
        {"format": "certbound-counterexample-2"},
        {"lemma_text": "another"},
    ],
    ids=str,
)
def test_malformed_certificates_are_never_valid(changes: dict[str, Any], tmp_path: Path) -> None:
    assert tampered(tmp_path, "control/CN3", **changes)[0] in ("malformed", "rejected")


def written(tmp_path: Path, lemma: str, values: dict[str, Any]) -> str:
    file, certificate = tmp_path / "X.toml", tmp_path / "X.json"
    file.write_text(lemma)
    table = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": values}
    certificate.write_text(json.dumps(table))
    return verdict(file, certificate)[0]


@pytest.mark.parametrize(
    "lemma",
    [
        'claim = "x >= 0"\n[symbols]\nx = "real"\n[[hypothesis]]\nclaim = "x >= 0"',
        'claim = "x >= 0"\n[symbols]\nx = "real"\n[[hypotheses]]\nclaim = "x <= 0"\nwhen = "x >= 0"',
        'claim = "x >= 0"\nsurprise = 1\n[symbols]\nx = "real"',
    ],
)
def test_a_key_that_nothing_reads_is_malformed(lemma: str, tmp_path: Path) -> None:
    """It could be a hypothesis, misspelt, that the counterexample does not meet."""
    assert written(tmp_path, lemma, {"x": "-1"}) == "malformed"


def test_ranges_sizes_and_symmetry_are_checked(tmp_path: Path) -> None:
    assert written(tmp_path, 'claim = "x >= 0"\n[symbols]\nx = "real"', {"x": "-1"}) == "valid"
    assert written(tmp_path, 'claim = "x >= 0"\n[symbols]\nx = "real >= 0"', {"x": "-1"}) == "rejected"
    assert written(tmp_path, 'claim = "x >= 1"\n[symbols]\nx = "real > 0"', {"x": "0"}) == "rejected"
    assert written(tmp_path, 'claim = "n >= 1"\n[symbols]\nn = "index"', {"n": "1/2"}) == "rejected"
    assert written(tmp_path, 'claim = "n >= 1"\n[symbols]\nn = "index"', {"n": -1}) == "rejected"
    assert written(tmp_path, 'claim = "n >= 2"\n[symbols]\nn = "dimension"', {"n": 0}) == "rejected"
    # What is declared and what an index or dimension is hold side by side: 1 > 0, though it is no more than 1.
    assert written(tmp_path, 'claim = "n > 1"\n[symbols]\nn = "dimension > 0"', {"n": 1}) == "valid"
    assert written(tmp_path, 'claim = "n > 0"\n[symbols]\nn = "index > -1/2"', {"n": 0}) == "valid"
    assert written(tmp_path, 'claim = "n > 9"\n[symbols]\nn = "dimension > -1"', {"n": 0}) == "rejected"
    assert written(tmp_path, 'claim = "n > 9"\n[symbols]\nn = "index > 1"', {"n": 1}) == "rejected"
    skew = {"S": [["0", "1"], ["-1", "0"]]}
    assert written(tmp_path, 'claim = "trace(S) >= 1"\n[symbols]\nS = "symmetric 2"', skew) == "rejected"
    assert written(tmp_path, 'claim = "trace(S) >= 1"\n[symbols]\nS = "matrix 2 x 2"', skew) == "valid"


def test_equality_on_the_edge_is_not_a_failure(tmp_path: Path) -> None:
    assert written(tmp_path, 'claim = "x <= 1"\n[symbols]\nx = "real"', {"x": "1"}) == "rejected"
    assert written(tmp_path, 'claim = "x < 1"\n[symbols]\nx = "real"', {"x": "1"}) == "valid"
    root = 'claim = "sqrt(x)^2 <= 2"\n[symbols]\nx = "real"'
    assert written(tmp_path, root, {"x": "2"}) == "rejected"  # equal, but only up to rounding


SEQUENCE = """
claim = "u[n] <= 1"
[symbols]
n = "index"
u = "sequence"
c = "sequence"
[[hypotheses]]
claim = "{hypothesis}"
for = "k"
"""


@pytest.mark.parametrize(
    ("hypothesis", "values", "expected"),
    [
        ("u[k + 1] <= u[k] + 1", {"n": 2, "u[0]": "0", "u[1]": "1", "u[2]": "2"}, "valid"),
        ("u[k + 1] <= u[k] + 1", {"n": 2, "u[0]": "0", "u[1]": "1", "u[2]": "3"}, "rejected"),
        ("u[k + 1] <= u[k] + 1", {"n": 2, "u[2]": "3"}, "malformed"),  # what comes before is missing
        ("c[k] <= 1", {"n": 0, "u[0]": "2", "c[0]": "1"}, "valid"),
        ("c[k] <= 1", {"n": 0, "u[0]": "2", "c[0]": "1", "c[1]": "2"}, "rejected"),
        ("c[k]*k <= 1", {"n": 0, "u[0]": "2", "c[0]": "1"}, "incomplete"),
        ("c[k] <= c[k + 1]", {"n": 0, "u[0]": "2", "c[0]": "1"}, "valid"),  # c goes on with its last entry
        ("c[k] + 1 <= c[k + 1]", {"n": 0, "u[0]": "2", "c[0]": "1", "c[1]": "2"}, "rejected"),
        ("c[k] <= c[2*k]", {"n": 0, "u[0]": "2", "c[0]": "1"}, "incomplete"),
        ("Sum(c[i], i, 0, k) <= 5", {"n": 0, "u[0]": "2", "c[0]": "1"}, "incomplete"),
    ],
)
def test_hypotheses_about_whole_sequences(
    hypothesis: str, values: dict[str, Any], expected: str, tmp_path: Path
) -> None:
    assert written(tmp_path, SEQUENCE.replace("{hypothesis}", hypothesis), values) == expected


@pytest.mark.parametrize(
    ("lemma", "values", "expected"),
    [
        # A number is the one that is written, not the float next to it.
        ('claim = "0.99999999999999999999 < 1"', {}, "rejected"),
        ('claim = "1e-400 > 0"', {}, "rejected"),
        # Whether a condition of a hypothesis holds is not proved: the hypothesis has to hold all the same.
        (
            'claim = "x <= 0"\n[symbols]\nx = "real"\n[[hypotheses]]\nclaim = "x <= 0"\nwhere = "sqrt(2)*sqrt(2) == 2"',
            {"x": 1},
            "rejected",
        ),
        # What is defined does not stay as it is after the last place that was looked at.
        (
            'claim = "u[3] <= -1"\n[symbols]\nu = "sequence"\n[define]\n"v[n]" = "2 - n"\n'
            '[[hypotheses]]\nclaim = "v[k] >= u[k]"\nfor = "k"',
            {"u[0]": 0},
            "incomplete",
        ),
        (
            'claim = "1 <= 0"\n[define]\n"u[n]" = "n - 2"\n[[hypotheses]]\nclaim = "u[k + 1] <= 1"\nfor = "k"',
            {},
            "incomplete",
        ),
        # u[2] >= u[6] >= u[1]: the later entries cannot be chosen so that both hypotheses hold.
        (
            'claim = "u[2] >= u[1]"\n[symbols]\nu = "sequence"\n[[hypotheses]]\nclaim = "u[k + 1] <= u[k]"\nfor = "k"\n'
            '[[hypotheses]]\nclaim = "u[k + 1] <= u[k + 5]"\nfor = "k"',
            {"u[0]": 9, "u[1]": 5, "u[2]": 1},
            "incomplete",
        ),
        (  # no u[0] is at most 5 - k for every k
            'claim = "u[0] <= -1"\n[symbols]\nu = "sequence"\n[[hypotheses]]\nclaim = "u[0*k] <= 5 - k"\nfor = "k"',
            {"u[0]": 0},
            "incomplete",
        ),
        (
            'claim = "u[0] >= 1"\n[symbols]\nu = "sequence"\n'
            '[[hypotheses]]\nclaim = "u[k + 1] == u[k] + 1"\nfor = "k"\n'
            '[[hypotheses]]\nclaim = "u[2*k + 3] <= u[k]"\nfor = "k"',
            {"u[0]": 0, "u[1]": 1},
            "incomplete",
        ),
        ('claim = "1 <= 0"\n[symbols]\nc = "real > 0"\n[define]\n"c" = "0 - 1"', {}, "malformed"),
    ],
)
def test_true_lemmas_are_not_refuted(lemma: str, values: dict[str, Any], expected: str, tmp_path: Path) -> None:
    assert written(tmp_path, lemma, values) == expected


@pytest.mark.parametrize(
    "claim",
    [
        "__import__('os').getpid() <= 1",
        "x.real <= 1",
        "(lambda: 1)() <= 1",
        "x**99999999 <= 1",
        "x^99999999 <= 1",
        "Sum(1, i, 0, 99999999) <= 1",
        "1/(x - x) <= 1",
        "log(x - x) <= 1",
        "sqrt(-1 - x^2) <= 1",
        "-(" * 150 + "x" + ")" * 150 + " <= 1",
        "-" * 3000 + "x <= 1",
        "eval(x) <= 1",
        "norm(x) <= 1",
        "0 <= x <= 1",
        "q <= 1",
    ],
)
def test_hostile_lemma_files_are_never_valid(claim: str, tmp_path: Path) -> None:
    assert written(tmp_path, f'claim = "{claim}"\n[symbols]\nx = "real"', {"x": "2"}) != "valid"


def lemma_of(claim: str, symbols: dict[str, str], *hypotheses: str, define: dict[str, str] | None = None) -> str:
    """The text of a lemma; a hypothesis is "claim" or "claim | for" or "claim | for | where"."""
    lines = [f'claim = "{claim}"', "[symbols]", *(f'{name} = "{kind}"' for name, kind in symbols.items())]
    lines += ["[define]", *(f'"{left}" = "{right}"' for left, right in (define or {}).items())]
    for text in hypotheses:
        keys = zip(("claim", "for", "where"), text.split(" | "), strict=False)
        lines += ["[[hypotheses]]", *(f'{key} = "{part}"' for key, part in keys)]
    return "\n".join(lines)


U, X = {"u": "sequence"}, {"u": "sequence", "x": "real"}
UV = {"u": "sequence", "v": "sequence"}


@pytest.mark.parametrize(
    ("lemma", "values"),
    [
        # The condition holds at no place that is looked at, but later.
        (lemma_of("u[10] <= 0", U, "0 >= u[k] | k | k >= 10"), {"u[0]": 1}),
        (lemma_of("u[9] <= 0", UV, "v[j] >= u[k] | j, k | k >= j + 9"), {"u[0]": 1, "v[0]": 0}),
        # No u[0] >= 0 is at most -1; nobody gave one.
        (lemma_of("x >= 1", {"u": "sequence >= 0", "x": "real"}, "u[0] <= x - 1"), {"x": 0}),
        (lemma_of("x >= 1", X, "u[0] <= x - 1"), {"x": 0}),
        (lemma_of("x >= 1", {"u": "sequence >= 0", "x": "real"}, "u[k] <= x - 1 | k | k <= 0"), {"x": 0}),
        # The bound has no value.
        (lemma_of("v[0]^2 > 0", UV, "u[k + 1] <= 1/v[k] | k"), {"v[0]": 0}),
        (lemma_of("v[0] > 0", UV, "u[k + 1] <= log(v[k]) | k"), {"v[0]": 0}),
        (lemma_of("v[0] >= 0", UV, "u[k + 1] <= sqrt(v[k]) | k"), {"v[0]": -1}),
        (lemma_of("v[0] >= 0", UV, "u[k + 1] <= 0*u[k] + sqrt(v[k]) | k"), {"v[0]": -1}),
        (lemma_of("x > 0", X, "u[k + 1] <= u[k] + log(x) | k"), {"x": 0}),
        (lemma_of("x > 0", X, "u[k + 1] <= u[k] + 1/x | k"), {"x": 0}),
        (lemma_of("x > 0", X, "u[k + 1] <= u[k] + 2^(k - 1) | k"), {"x": 0}),
        (lemma_of("x > 0", X, "u[k + 1] <= u[k]/(3 - k) | k"), {"x": 0}),
        (lemma_of("x > 0", X, "u[k + 1] <= u[k] + p[k] | k", define={"p[k + 1]": "p[k]"}), {"x": 0}),
        (lemma_of("x > 0", X, "u[k + 1] <= u[k] + p[k] | k", define={"p[k]": "1/(9 - k)"}), {"x": 0}),
        (lemma_of("x > 0", X, "u[k + 1] <= u[k] + p | k", define={"p": "1/x"}), {"x": 0}),
        (lemma_of("x > 0", X | {"A": "matrix 2 x 2"}, "u[k + 1] <= A | k"), {"x": 0, "A": [[1, 0], [0, 1]]}),
        (
            lemma_of("x > 0", X | {"A": "matrix 2 x 1"}, "u[k + 1] <= norm(Product(A, i, 0, k)) | k"),
            {"x": 0, "A": [[1], [1]]},
        ),
        # Each sequence leaves room for the other, but not both.
        (lemma_of("x <= 0", X | UV, "u[k] <= v[k] | k", "v[k] <= u[k] - x | k"), {"x": 1}),
        (
            lemma_of(
                "x <= 0",
                X | UV | {"w": "sequence"},
                *(f"{c} | k" for c in ("u[k] <= v[k]", "v[k] <= w[k]", "w[k] <= u[k] - x")),
            ),
            {"x": 1},
        ),
        (lemma_of("x <= 0", X | UV, "u[k + 1] <= v[k + 1] | k", "v[k + 1] <= u[k + 1] - x | k"), {"x": 1}),
        (lemma_of("x <= 0", X | UV, "u[k] <= v[k + 1] | k", "v[k + 1] <= u[k] - x | k"), {"x": 1}),
        (lemma_of("x <= 0", X | UV, "u[k] <= p[k] | k", "v[k] <= u[k] - x | k", define={"p[k]": "v[k]"}), {"x": 1}),
        # The bound of an entry looks at itself.
        (lemma_of("x <= 0", X, "u[k + 1] <= u[k + 1] - x | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k + 1] <= u[1] - x | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k + 1] <= p[k + 1] - x | k", define={"p[k]": "u[k]"}), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k + 1] <= Sum(u[i], i, k + 1, k + 1) - x | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k] <= Sum(u[i + 1], i, k - 1, k - 1) - x | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k] <= Sum(u[i + 1], i, 0, k - 1) - x | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k] <= Sum(u[i], i, 0, 2*k) - x | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k] <= Sum(u[i], i, 0, 3 - k) - x | k"), {"x": 1}),
        # A name that is two things.
        (lemma_of("Sum(a, n, 0, 3) == 6", {"n": "index"}, define={"a": "n"}), {"n": 1}),
        (lemma_of("Sum(k, k, 0, 3) == 12", {"x": "real"}, define={"k": "3"}), {"x": 1}),
        (lemma_of("u[1] <= 0", U | {"k": "index"}, "0 >= u[k] | k"), {"u[0]": 0, "u[1]": 1, "k": 0}),
    ],
)
def test_what_cannot_go_on_for_ever_is_incomplete(lemma: str, values: dict[str, Any], tmp_path: Path) -> None:
    """Edited counterexamples to lemmas that are true, or of which the language does not say what they say."""
    assert written(tmp_path, lemma, values) in ("incomplete", "malformed", "rejected")


@pytest.mark.parametrize(
    ("lemma", "values"),
    [
        (lemma_of("u[1] <= 0", U, "1 >= u[k] | k | k >= 1"), {"u[0]": 2, "u[1]": 1}),
        (lemma_of("x <= 0", X | UV, "u[k] <= v[k] | k", "v[k + 1] <= u[k] - x | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k + 1] <= u[k]/x - 1/(x + 1) | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k + 1] <= u[k] + sqrt(u[k]^2 + 1)*Sum(i^2, i, 0, k)^k | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k + 1] <= u[k] + p[k] | k", define={"p[0]": "x", "p[k + 1]": "2*p[k]"}), {"x": 1}),
        (lemma_of("x >= 2", X, "u[0] <= x - 1"), {"x": 0, "u[0]": -1}),
        (lemma_of("x <= 0", X, "u[k + 1] <= x + Sum(u[i], i, 0, k) | k"), {"x": 1}),
        (lemma_of("x <= 0", X, "u[k + 1] <= x + Sum(u[i], i, 0, k - 1) | k"), {"x": 1}),
        (lemma_of("trace(Product(transpose(A)*A, i, 1, 0)) == 2", {"A": "matrix 2 x 1"}), {"A": [[1], [1]]}),
        (lemma_of("norm(Sum(A, i, 1, 0) + A) <= 0", {"A": "matrix 2 x 1"}), {"A": [[1], [1]]}),
    ],
)
def test_what_goes_on_for_ever_is_valid(lemma: str, values: dict[str, Any], tmp_path: Path) -> None:
    assert written(tmp_path, lemma, values) == "valid"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("trace(Product(transpose(A)*A, i, 1, 0)) == n", "rejected"),
        ("norm(Product(A, i, 1, 0)) <= 0", "malformed"),
        ("norm(Product(A*v[i], i, 1, 0)) <= 0", "incomplete"),
    ],
)
def test_empty_products(claim: str, expected: str, tmp_path: Path) -> None:
    """Not read as an identity of another size."""
    lemma = lemma_of(claim, {"m": "dimension", "n": "dimension", "A": "matrix m x n", "x": "real"})
    assert written(tmp_path, lemma, {"m": 2, "n": 1, "A": [[1], [1]], "x": -1}) == expected


@pytest.mark.parametrize(
    ("claim", "x", "expected"),
    [
        ("0 <= x^(k - 2)", "-2", "valid"),  # the value is -1/2
        ("x^(k - 3) == 1/4", "-2", "rejected"),
        ("x^(k - 3) == 1/5", "-2", "valid"),
        ("0 < x^(k - 2)", "0", "malformed"),
        ("0 <= x^(0 - k)", "0", "malformed"),
        ("0 < (sqrt(2)*sqrt(2) - 2)^(0 - k)", "1", "malformed"),  # its base may be 0
        ("trace(A^(k - 2)) <= 0", "1", "malformed"),
        ("x^(k - 500) <= 0", "1", "malformed"),
    ],
)
def test_negative_powers_are_quotients_of_numbers_that_are_not_0(
    claim: str, x: str, expected: str, tmp_path: Path
) -> None:
    lemma = lemma_of(claim, {"k": "index", "x": "real", "A": "matrix 1 x 1"})
    assert written(tmp_path, lemma, {"k": 1, "x": x, "A": [[1]]}) == expected


def test_entries_of_vectors_and_matrices_are_in_their_range(tmp_path: Path) -> None:
    for kind, value, expected in (
        ("vector 2 >= 0", ["0", "1"], "valid"),
        ("vector 2 >= 0", ["-1", "1"], "rejected"),
        ("vector 2 > 0", ["0", "1"], "rejected"),
        ("vector 2 > 0", ["1/9", "1"], "valid"),
        ("matrix 1 x 2 >= 0", [["0", "1"]], "valid"),
        ("matrix 1 x 2 >= 0", [["0", "-1"]], "rejected"),
        ("symmetric 2 >= 0", [["0", "1"], ["1", "0"]], "malformed"),  # that could mean something else
        ("vectors 2 >= 0", ["0", "1"], "malformed"),
        ("vector 2 >= 1", ["1", "1"], "malformed"),
    ):
        assert written(tmp_path, lemma_of("norm_1(x) <= 0", {"x": kind}), {"x": value}) == expected, (kind, value)


MIXED = 'claim = "{claim}"\n[symbols]\nx = "real"\nv = "vector 2"\nA = "matrix 2 x 2"'


@pytest.mark.parametrize(
    "claim",
    [
        *("v == x", "x == v", "x <= v", "v <= v", "A == v", "v == A", "mu_2(A) <= v", "v^0 == v", "v^1 == v"),
        *("Max(v, 1) <= 0", "Min(A, A) <= 0", "Max() <= 0", "Sup(v, i, 0, 1) <= 0", "eye() == 1", "eye(1, 2) == 1"),
        *("inner(v, x) <= 0", "inner(v, A) <= 0", "inner(A, A) <= 0", "inner(v) <= 0", "outer(v, A) == A"),
        *("outer(v, x) == A", "kron(A, v) == A", "kron(A, x) == A", "kron(A) == A", "diag(A) == A", "v[()] <= 0"),
        *("inverse(A, 3) == A", "norm(A, v) <= 0", "norm() <= 0", "sqrt(v) <= 0"),
    ],
)
def test_terms_that_do_not_fit_together_are_malformed(claim: str, tmp_path: Path) -> None:
    values = {"x": 1, "v": [1, 2], "A": [[1, 2], [3, 4]]}
    assert written(tmp_path, MIXED.replace("{claim}", claim), values) == "malformed"


@pytest.mark.parametrize(
    ("claim", "x", "shown"),
    [
        ("sqrt(x) <= 1", "2", "about 1.4142136 against 1"),
        ("-sqrt(x) >= 0", "1/2", "about -0.70710678 against 0"),
        ("x <= 1", "127/2", "127/2 against 1"),
        ("x^60*x^60 <= 1", "1000", "a number beyond floats against 1"),
    ],
)
def test_the_sides_are_printed_with_few_digits(claim: str, x: str, shown: str, tmp_path: Path) -> None:
    file, certificate = tmp_path / "X.toml", tmp_path / "X.json"
    file.write_text(f'claim = "{claim}"\n[symbols]\nx = "real"')
    table = {"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": {"x": x}}
    certificate.write_text(json.dumps(table))
    found, reason = verdict(file, certificate)
    assert found == "valid" and reason.endswith(shown)


def test_hypotheses_of_another_form_are_malformed(tmp_path: Path) -> None:
    for text in ("1", "true", "'x <= 1'", "{claim = '1 <= 1'}", "[1]"):
        assert written(tmp_path, f'claim = "1 <= 0"\nhypotheses = {text}', {}) == "malformed"


def test_a_value_of_another_kind_is_malformed(tmp_path: Path) -> None:
    for value in ([1, 2], [[1], 2], [[1, 2], [3, 4]]):
        assert written(tmp_path, 'claim = "Max(x, 1) <= 0"\n[symbols]\nx = "real"', {"x": value}) == "malformed"


@pytest.mark.slow
@pytest.mark.parametrize(
    "claim",
    [
        *("trace(kron(kron(A, A), A)) <= 0", "norm(A^64) <= 0", "lambda_max(A) <= 0", "norm_F(inverse(A)) <= 0"),
        "p[60] <= 0",
        "1/p[60] <= 0",
    ],
)
def test_too_much_work_is_incomplete_soon(claim: str, tmp_path: Path) -> None:
    lemma = f'claim = "{claim}"\n[symbols]\nA = "matrix 64 x 64"\n[define]\n"p[0]" = "3"\n"p[k + 1]" = "p[k]*p[k]"'
    began = time.monotonic()
    matrix = [[f"1/{i * j + 3}" for j in range(64)] for i in range(64)]
    assert written(tmp_path, lemma, {"A": matrix}) == "incomplete"
    assert time.monotonic() - began < 30


@pytest.mark.slow
@pytest.mark.parametrize(
    "claim",
    [
        *(f"Sum(Sum({f}(x + i/7 + j/11), i, 1, 300), j, 1, 300) <= 0" for f in ("normcdf", "sin", "log", "exp")),
        "Sum(Sum(norm_inf(softmax(y)), i, 0, 400), j, 0, 400) <= 0",
        "norm(A) + norm(2*A) + norm(3*A) <= 0",
        "norm_F(Sum(Sum(eye(64), i, 0, 400), j, 0, 400)) <= 0",
    ],
)
def test_work_is_counted_as_what_it_takes(claim: str, tmp_path: Path) -> None:
    """A function is many products, and so is a step of an elimination with long fractions."""
    lemma = f'claim = "{claim}"\n[symbols]\nx = "real"\ny = "vector 64"\nA = "matrix 17 x 17"'
    matrix = [[f"{i * j + 1}/{10**6 + 17 * i + 3 * j}" for j in range(17)] for i in range(17)]
    values = {"x": "1/3", "y": [f"{i}/17" for i in range(64)], "A": matrix}
    used = {name: value for name, value in values.items() if re.search(rf"\b{name}\b", claim)}
    began = time.process_time()
    assert written(tmp_path, lemma, used) == "incomplete"
    assert time.process_time() - began < 10  # about one second


@pytest.mark.parametrize(
    ("claim", "define"),
    [
        ("Sum(power(d, 1/64), i, 1, 400) <= x", "(2^400)^400"),  # the root would be looked for in 160,000 bits
        pytest.param("Sum(Sum(sqrt(d), i, 1, 100), j, 1, 400) <= x", "2*(2^400)^100", marks=pytest.mark.slow),
        ("Sum(Sum(d*d*d, i, 1, 100), j, 1, 400) <= x", "(A[0, 1] + A[1, 2])*A[1, 0]"),
        ("Sum(rho(A), i, 1, 3) <= x", "0"),
        ("Sum(norm(A)^2, i, 1, 9) <= x", "0"),
        ("eigenvalue(A + d*inverse(A), 3) <= x", "(2^400)^100"),
    ],
)
def test_long_numbers_are_more_work(claim: str, define: str, tmp_path: Path) -> None:
    lemma = lemma_of(claim, {"x": "real", "A": "matrix 6 x 6"}, define={"d": define})
    matrix = [[f"{7 ** (140 + i * j) + j}/{3 ** (400 + i + j)}" for j in range(6)] for i in range(6)]
    began = time.process_time()
    assert written(tmp_path, lemma, {"x": 0} | ({"A": matrix} if "A" in claim + define else {})) == "incomplete"
    assert time.process_time() - began < 5  # most take less than half a second


def test_eigenvalues_of_numbers_of_all_sizes() -> None:
    """Rounded to what their largest entry has, and none takes long; of a sum of places the trace is known."""
    spectra = checker_module("arithmetic.spectra")
    for big in (Fraction(2) ** 9000, Fraction(1, 2**9000), Fraction(10**300, 7)):
        rows = [[big * (i == j) + Fraction(i + j, 10**200 + i * j) for j in range(5)] for i in range(5)]
        found = [spectra.eigenvalue(intervals_of(rows), place) for place in range(1, 6)]
        trace = sum(rows[i][i] for i in range(5))
        assert sum(x.lo for x in found) <= trace <= sum(x.hi for x in found)
        assert max(x.hi - x.lo for x in found) <= max(big, 1) / 10**30
        assert all(x.hi >= y.lo for x, y in itertools.pairwise(found))


@pytest.mark.parametrize("claim", ["u[{}] <= 0", "u[-{}] <= 0", "eigenvalue(eye(2), {}) <= 0", "2^{} <= 0"])
def test_a_whole_number_of_thousands_of_digits(claim: str, tmp_path: Path) -> None:
    """Python does not print it."""
    assert written(tmp_path, lemma_of(claim.format("(2^400)^50"), U), {"u[0]": 1}) == "incomplete"


@pytest.mark.parametrize("table", ["symbols", "define", "hypotheses", "claim"])
def test_no_more_rows_than_a_lemma_has(table: str, tmp_path: Path) -> None:
    for count, expected in ((59, "valid"), (61, "malformed")):
        names = [f"a{i}" for i in range(count)]
        claims = ["1 <= 0"] * count if table == "claim" else ["1 <= 0"]
        symbols = dict.fromkeys(names if table == "symbols" else ["x"], "real")
        hypotheses = ["0 <= 1"] * count if table == "hypotheses" else []
        define = dict.fromkeys(names, "1") if table == "define" else {}
        lemma = lemma_of("1 <= 0", symbols, *hypotheses, define=define).replace('"1 <= 0"', json.dumps(claims), 1)
        assert written(tmp_path, lemma, {}) == expected


def test_norms_of_twelve_rows_are_found(tmp_path: Path) -> None:
    ones = [[1] * 12 for _ in range(12)]
    lemma = lemma_of("norm(A) + norm_F(transpose(A)) + trace(A) <= 35", {"A": "matrix 12 x 12"})
    assert written(tmp_path, lemma, {"A": ones}) == "valid"


def test_whole_roots() -> None:
    root = checker_module("arithmetic.intervals")._whole_root
    for k in (1, 2, 3, 7, 64):
        for n in (1, 2, 3, 10, 2**40 + 1, 3**25):
            assert root(n**k, k) == n
            assert k == 1 or root(n**k + 1, k) is None
            assert k == 1 or n == 1 or root(n**k - 1, k) is None


def test_long_fractions_are_rounded_where_eigenvalues_are_looked_for() -> None:
    """Q diag(known) Q' for two rotations by rational cosines: each entry has the denominators of all eigenvalues."""
    known = [Fraction(10**200 + 7, 10**199 + 9 + 2 * k) - 9 * k for k in range(3)]
    c, s = Fraction(3, 5), Fraction(4, 5)
    q = [[c, -s * c, s * s], [s, c * c, -c * s], [Fraction(0), s, c]]
    rows = [[sum(q[i][k] * known[k] * q[j][k] for k in range(3)) for j in range(3)] for i in range(3)]
    for place, true in enumerate(known, 1):
        found = checker_module("arithmetic.spectra").eigenvalue(intervals_of(rows), place)
        assert found.lo <= true <= found.hi and 0 < found.hi - found.lo < Fraction(1, 10**30)


def test_a_function_of_a_wide_interval_is_known_soon(tmp_path: Path) -> None:
    far = "1" + "0" * 63
    assert written(tmp_path, f'claim = "sin({far}*sqrt(2) - {far}*sqrt(2)) >= 1"', {}) == "rejected"


@pytest.mark.parametrize(
    "kind",
    [
        *("real >= 1/0", "sequence > 1/00", f"real >= {'9' * 4500}", "vector ²", f"vector {'9' * 4500}"),
        *("vector 0", "vector 65", "matrix 2 x ²", "real >= ٣"),
        *("vector k", "vector r", "matrix k x k", "symmetric s"),  # the size must be a dimension
    ],
)
def test_ranges_and_sizes_that_are_none_are_malformed(kind: str, tmp_path: Path) -> None:
    symbols = f'x = "{kind}"\nk = "index"\nr = "real"\ns = "sequence"'
    values = {"x": [["2"]] if kind.startswith(("matrix", "symmetric")) else ["2"] if "v" in kind else "2"}
    claim = "norm(x) <= 1" if "real" not in kind else "x <= 1"
    lemma = f'claim = "{claim}"\n[symbols]\n{symbols}'
    assert written(tmp_path, lemma, {**values, "k": 1, "r": "1"}) == "malformed"


@pytest.mark.parametrize("hypothesis", ["A[0]^2 == B", "A[k + 1]^2 == B^2"])
def test_a_square_does_not_determine_a_matrix(hypothesis: str, tmp_path: Path) -> None:
    """True lemmas: a norm is submultiplicative."""
    index, left = ('for = "k"', "A[1]") if "k" in hypothesis else ("", "A[0]")
    lemma = f'claim = "norm({left})^2 >= norm({hypothesis.split(" == ")[1]})"\n[symbols]\nA = "matrices 2 x 2"\n'
    lemma += f'B = "matrix 2 x 2"\n[[hypotheses]]\nclaim = "{hypothesis}"\n{index}'
    half = [["1/2", "0"], ["0", "1/2"]]
    assert written(tmp_path, lemma, {"B": half, **({"A[0]": half} if index else {})}) != "valid"
    # What is given is looked at as it stands.
    given = {"A[0]": half, "A[1]": half, "B": half}
    assert written(tmp_path, lemma, given) == "rejected"
    quarter = [["1/4", "0"], ["0", "1/4"]]
    false = 'claim = "norm(A[0]) <= norm(B)"\n[symbols]\nA = "matrices 2 x 2"\nB = "matrix 2 x 2"\n'
    false += '[[hypotheses]]\nclaim = "A[0]^2 == B"'
    assert written(tmp_path, false, {"A[0]": half, "B": quarter}) == "valid"


def test_deep_definitions_end(tmp_path: Path) -> None:
    deep = "".join(f'd{i + 1} = "{"-(" * 45}d{i}{")" * 45}"\n' for i in range(40))
    lemma = f'claim = "d39 <= 0"\n[symbols]\nx = "real"\n[define]\nd0 = "x"\n{deep}'
    assert written(tmp_path, lemma, {"x": "2"}) in ("malformed", "incomplete")


def test_circular_definitions_end(tmp_path: Path) -> None:
    lemma = 'claim = "p[3] <= 1"\n[symbols]\nx = "real"\n[define]\n"p[k]" = "p[k] + 1"'
    assert written(tmp_path, lemma, {"x": "2"}) == "malformed"


@pytest.mark.parametrize("name", ["exp", "log", "tanh", "sigmoid", "sin", "cos", "sqrt", "normcdf", "softplus"])
def test_enclosures_contain_and_are_narrow(name: str) -> None:
    intervals = checker_module("arithmetic.intervals")
    points = [Fraction(n, 7) for n in (-300, -40, -9, -1, 0, 1, 3, 22, 150, 5000)]
    for x in (p for p in points if name not in ("log", "sqrt") or p > 0):
        found = intervals.function(name, intervals.point(x))
        with working_precision(300):
            argument = ball(x)
            exact = (
                argument.sqrt() if name == "sqrt" else argument.log() if name == "log" else FUNCTIONS[name](argument)
            )
            assert found.lo <= upper(exact) and lower(exact) <= found.hi
        assert found.hi - found.lo <= Fraction(1, 10**30) * max(abs(found.hi), Fraction(1, 10**20))


def intervals_of(rows: Any) -> Any:
    point = checker_module("arithmetic.intervals").point
    return [[point(Fraction(v)) for v in row] for row in rows]


def test_eigenvalues_against_known_ones() -> None:
    found = checker_module("arithmetic.spectra").eigenvalue(
        intervals_of(((2, 1, 0), (1, 2, 1), (0, 1, 2))), 1
    )  # 2 + sqrt 2
    assert (found.lo - 2) ** 2 <= 2 <= (found.hi - 2) ** 2 and found.hi - found.lo < Fraction(1, 10**25)


@pytest.mark.parametrize(
    ("rows", "value"),
    [
        (((-2, 1, 1), (1, -2, 1), (1, 1, -2)), 0),  # semidefinite: the eigenvalue 0 is exact
        (((1, 2, 2), (2, 1, 2), (2, 2, 1)), 5),
        (((0, 0, 0), (0, 0, 1), (0, 1, 0)), 1),
    ],
)
def test_rational_eigenvalues_are_exact(rows: Any, value: int) -> None:
    found = checker_module("arithmetic.spectra").eigenvalue(intervals_of(rows), 1)
    assert found.lo == found.hi == value
    with working_precision(240):
        engine = Exact().extreme_eigenvalue([[Number(Fraction(v)) for v in row] for row in rows])
    assert engine.value == value


@pytest.mark.parametrize(
    ("rows", "square"),
    [
        (((0, 1, 0), (0, 0, 1), (1, 0, 0)), 1),  # three roots on the circle
        (((0, -4, 0), (1, 0, 0), (0, 0, 1)), 4),
        (((0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1), (0, 0, 0, 0)), 0),
        (((0, 0, 2), (1, 0, 0), (0, 1, 0)), None),  # the cube root of 2
        (((2, 1, 0), (0, 2, 1), (1, 0, 2)), 9),
        (((1, 1, 0), (-1, 1, 0), (0, 0, 1)), 2),
    ],
)
def test_spectral_radii_of_any_size(rows: Any, square: int | None) -> None:
    found = checker_module("arithmetic.spectra").spectral_radius(intervals_of(rows))
    with working_precision(240):
        engine = Exact().spectral_radius([[Number(Fraction(v)) for v in row] for row in rows])
        assert engine.lower() <= found.hi and found.lo <= engine.upper()
    assert found.hi - found.lo < Fraction(1, 10**12)
    if square is None:
        assert found.lo**3 <= 2 <= found.hi**3
    else:
        assert found.lo**2 <= square <= found.hi**2
        assert (found.lo == found.hi) == (isinstance(engine.value, Fraction)) == (square in (0, 1, 4, 9))


def test_a_spectral_radius_on_the_edge(tmp_path: Path) -> None:
    rotation = {"A": [["3/5", "-4/5", 0], ["4/5", "3/5", 0], [0, 0, "1/2"]]}
    lemma = 'claim = "rho(A) {} 1"\n[symbols]\nA = "matrix 3 x 3"'
    assert written(tmp_path, lemma.format("<="), rotation) == "rejected"
    assert written(tmp_path, lemma.format("<"), rotation) == "valid"
    assert written(tmp_path, 'claim = "rho(1) <= 0"', {}) == "malformed"
