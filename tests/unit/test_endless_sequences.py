"""The audit confirms no instance of which the sequences cannot go on for ever; the checker does not either."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest

from certbound.audit.evidence import certificate
from certbound.audit.refute.evaluate import Instance
from certbound.audit.refute.instances import Counterexample, examine
from certbound.audit.refute.search import search
from certbound.lemma_language.file import Lemma, find, read
from tests.checker.test_counterexamples import lemma_of, verdict

HEAD = 'title = "t"\nkind = "recursion"\nprovenance = "folklore"\nsource = "s"\nexpected = "refuted"\n'
HEAD += 'statement = "s"\nnorm = "absolute values"\n'
SYMBOLS = {"u": "sequence", "v": "sequence", "w": "sequence >= 0", "x": "real"}


def lemma(tmp_path: Path, claim: str, *hypotheses: str) -> Lemma:
    used = {name: kind for name, kind in SYMBOLS.items() if any(name in text for text in (claim, *hypotheses))}
    file = tmp_path / "t" / "X.toml"
    file.parent.mkdir()
    file.write_text(HEAD + lemma_of(claim, used, *hypotheses))
    return read(file)


def instance(**values: int) -> Instance:
    """v0 is v[0]."""
    keys = {(name[0], (int(name[1:]),) if name[1:] else ()): value for name, value in values.items()}
    return Instance({key: Fraction(value) for key, value in keys.items()})


@pytest.mark.parametrize(
    ("claim", "hypotheses", "values"),
    [
        ("u[10] <= 0", ["0 >= u[k] | k | k >= 10"], {"u0": 1}),
        ("v[0]^2 > 0", ["u[k + 1] <= 1/v[k] | k"], {"v0": 0}),
        ("v[0]^2 >= 1", ["u[k + 1] <= sqrt(v[k]) | k"], {"v0": 0}),
        ("x^2 > 0", ["u[k + 1] <= u[k] + 1/x | k"], {"x": 0}),
        ("x <= 0", ["u[k] <= v[k] | k", "v[k] <= u[k] - x | k"], {"x": 1}),
        ("x <= 0", ["u[k + 1] <= u[k + 1] - x | k"], {"x": 1}),
        ("x <= 0", ["u[k + 1] <= Sum(u[i], i, 0, k + 1) - x | k"], {"x": 1}),
        ("x >= 1", ["w[0] <= x - 1"], {"x": 0}),
        # Sums of entries before, and of others.
        ("x <= 0", ["u[k] <= Sum(u[i], i, 0, k) - x | k"], {"x": 1}),
        ("x <= 0", ["u[k] <= Sum(u[i + 1], i, 0, k - 1) - x | k"], {"x": 1}),
        ("x <= 0", ["u[k] <= Sum(u[k], i, 0, k - 1) - x | k"], {"x": 1}),
        ("x <= 0", ["w[k] <= Sum(w[i], i, 0, k - 1) - x | k"], {"x": 1}),
        ("x <= 0", ["u[k] <= Sum(v[i], i, 0, k - 1) | k", "v[k] <= u[k + 1] - x | k", "v[0] >= u[1]"], {"x": 1}),
        # Entries that would have to grow for ever, while another hypothesis keeps them small; also from some place on.
        ("x <= 0", ["v[k + 1] - v[k] >= x | k", "v[k]^2 <= 25 | k"], {"x": 1, "v0": 0, "v1": 1, "v2": 2}),
        ("x <= 0", ["v[k + 2] - v[k] >= x | k", "v[k]^2 <= 25 | k"], {"x": 1, "v0": 0, "v1": 0, "v2": 1, "v3": 1}),
        ("x <= 0", ["v[k + 1] - v[k] >= x | k | k >= 9", "v[k]^2 <= 25 | k"], {"x": 1, "v0": 0}),
        ("x <= 0", ["v[k + 1] - v[k] >= x*k | k"], {"x": 1, "v0": 0}),
        ("x <= 0", ["v[2*k] - v[k] >= x | k"], {"x": 1, "v0": 0, "v1": 1, "v2": 2}),
    ],
)
def test_it_is_not_confirmed(claim: str, hypotheses: list[str], values: dict[str, int], tmp_path: Path) -> None:
    assert isinstance(examine(lemma(tmp_path, claim, *hypotheses), instance(**values)), str)


@pytest.mark.parametrize(
    ("hypotheses", "values"),
    [
        (["u[k] <= Sum(u[i], i, 0, k) - x | k"], {"x": 1, "u0": -1}),
        (["u[k] <= Sum(u[i + 1], i, 0, k - 1) - x | k"], {"x": 1, "u0": -1}),
        (["w[k] <= Sum(w[i], i, 0, k - 1) - x | k"], {"x": 1}),
        (["v[k + 1] - v[k] >= x | k", "v[k]^2 <= 25 | k"], {"x": 1, "v0": 0, "v1": 1, "v2": 2}),
        (["v[k + 2] - v[k] >= x | k", "v[k]^2 <= 25 | k"], {"x": 1, "v0": 0, "v1": 0, "v2": 1, "v3": 1}),
        (["v[k + 1] - v[k] >= x | k | k >= 9", "v[k]^2 <= 25 | k"], {"x": 1, "v0": 0}),
        (["v[2*k] - v[k] >= x | k"], {"x": 1, "v0": 0, "v1": 1, "v2": 2}),
    ],
)
def test_the_checker_does_not_accept_it(hypotheses: list[str], values: dict[str, int], tmp_path: Path) -> None:
    """x <= 0 follows; what a search that confirms too much would write."""
    about = lemma(tmp_path, "x <= 0", *hypotheses)
    bounds = (Fraction(1), Fraction(1)), (Fraction(0), Fraction(0))
    claimed = Counterexample(0, instance(**values).values, {}, *bounds, exact=True)
    file = tmp_path / "X.json"
    file.write_text(certificate(about, claimed, None))
    assert verdict(about.file, file)[0] in ("incomplete", "rejected")


@pytest.mark.parametrize(
    ("identity", "old", "new"),
    [
        ("published/P20c", "(1 + b)^n", "(1 + b)^(n - 1)"),
        ("published/L3", "/(1 - K)", "/(2 - K)"),
        ("published/R1", "b*exp(a*j)", "b*exp(a*j)/2"),
        ("published/K9", "Product(l[i], i, 0, k - 1)", "Product(l[i], i, 1, k - 1)"),
    ],
)
def test_a_slip_is_refuted_and_the_true_one_is_not(identity: str, old: str, new: str, tmp_path: Path) -> None:
    source = Path(find(identity).file).read_text()
    claim = next(line for line in source.splitlines() if line.startswith("claim"))
    assert old in claim
    file = tmp_path / "t" / "X.toml"
    file.parent.mkdir()
    file.write_text(
        source.replace(claim, claim.replace(old, new)).replace('expected = "proved"', 'expected = "refuted"')
    )
    found = search(read(file), budget=1500, shrink=False).smallest
    assert found is not None
    (tmp_path / "X.json").write_text(certificate(read(file), found, None))
    assert verdict(str(file), tmp_path / "X.json")[0] == "valid"
    true = search(find(identity), budget=600, shrink=False)
    assert true.smallest is None and not true.reason and true.ratio > 0.9  # searched, and nearly attained


@pytest.mark.parametrize(
    ("hypotheses", "values"),
    [
        (["u[k] <= v[k] | k", "v[k + 1] <= u[k] - x | k"], {"x": 1, "v0": 0}),
        (["u[k + 1] <= u[k]/x - 1/(x + 1) | k"], {"x": 1, "u0": 0}),
        (["u[k + 1] <= x + Sum(u[i], i, 0, k) | k"], {"x": 1, "u0": 0}),
        (["w[0] <= x", "w[k + 1]^2 == w[k]^2 + x^2 | k"], {"x": 1}),
        (["w[k] <= x^2 + 2*Sum(w[i], i, 0, k - 1) | k"], {"x": 1}),
        (["u[k] == x + Sum(w[i]*u[i], i, 0, k - 1) | k"], {"x": 1, "w0": 2}),
        (["v[k + 1]^2 <= x*v[k]^2/4 | k"], {"x": 1, "v0": 8, "v1": 3, "v2": 0}),
        (["(v[k + 1] - x)^2 <= (v[k] - x)^2/4 | k", "2 >= v[k + 2] | k"], {"x": 1, "v0": 3, "v1": 2, "v2": 1}),
    ],
)
def test_what_is_confirmed_the_checker_accepts(hypotheses: list[str], values: dict[str, int], tmp_path: Path) -> None:
    about = lemma(tmp_path, "x <= 0", *hypotheses)
    found = examine(about, instance(**values))
    assert isinstance(found, Counterexample), found
    file = tmp_path / "X.json"
    file.write_text(certificate(about, found, None))
    assert verdict(about.file, file)[0] == "valid", json.loads(file.read_text())
