"""The audit confirms no instance of which the sequences cannot go on for ever; the checker does not either."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest

from certbound.audit.evidence import certificate
from certbound.audit.refute.evaluate import Instance
from certbound.audit.refute.instances import Counterexample, examine
from certbound.lemma_language.file import Lemma, read
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
    ],
)
def test_it_is_not_confirmed(claim: str, hypotheses: list[str], values: dict[str, int], tmp_path: Path) -> None:
    assert isinstance(examine(lemma(tmp_path, claim, *hypotheses), instance(**values)), str)


@pytest.mark.parametrize(
    ("hypotheses", "values"),
    [
        (["u[k] <= v[k] | k", "v[k + 1] <= u[k] - x | k"], {"x": 1, "v0": 0}),
        (["u[k + 1] <= u[k]/x - 1/(x + 1) | k"], {"x": 1, "u0": 0}),
        (["u[k + 1] <= x + Sum(u[i], i, 0, k) | k"], {"x": 1, "u0": 0}),
        (["w[0] <= x", "w[k + 1]^2 == w[k]^2 + x^2 | k"], {"x": 1}),
    ],
)
def test_what_is_confirmed_the_checker_accepts(hypotheses: list[str], values: dict[str, int], tmp_path: Path) -> None:
    about = lemma(tmp_path, "x <= 0", *hypotheses)
    found = examine(about, instance(**values))
    assert isinstance(found, Counterexample), found
    file = tmp_path / "X.json"
    file.write_text(certificate(about, found, None))
    assert verdict(about.file, file)[0] == "valid", json.loads(file.read_text())
