"""[exists] in lemma files: a term for what the claim says exists is shown to do; that one does not refutes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from certbound.audit.audit import audit
from certbound.audit.evidence import certificate, of_audit
from certbound.audit.explain import explain
from certbound.audit.mutate import mutants
from certbound.audit.prove.automatic import prove
from certbound.audit.prove.entailment import NotProved
from certbound.audit.refute.evaluate import Instance
from certbound.audit.refute.instances import examine
from certbound.audit.refute.search import search
from certbound.errors import SpecError
from certbound.lemma_language.file import Lemma, read
from certbound.report.lemma_atlas import page
from tests.checker.test_counterexamples import verdict
from tests.soundness.test_true_lemmas import HEAD

SYMBOLS = {
    "a": "real",
    "b": "real",
    "L": "real > 0",
    "n": "dimension",
    "k": "index",
    "x": "vector n",
    "S": "symmetric n",
}


def lemma(
    folder: Path, claim: str | list[str], exists: dict[str, str], hypotheses: tuple[str, ...] = (), more: str = ""
) -> Lemma:
    lines = [f"{HEAD}claim = {json.dumps(claim)}", "[symbols]"]
    lines += [f'{name} = "{kind}"' for name, kind in SYMBOLS.items()]
    lines += ["[exists]", *(f"{name} = {{ {row} }}" for name, row in exists.items()), more]
    lines += [f'[[hypotheses]]\nclaim = "{stated}"' for stated in hypotheses]
    file = folder / "pack" / "X.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n".join(lines) + "\n")
    return read(file)


def row(kind: str, term: str, of: str | None = None) -> str:
    return f'kind = "{kind}", term = "{term}"' + ("" if of is None else f", of = [{of}]")


RECURSION = '[define]\n"c" = "a + 1"\n"u[0]" = "1"\n"u[j + 1]" = "u[j]/2 + Abs(b)"'


@pytest.mark.parametrize(
    ("claim", "exists", "more"),
    [
        ("a <= y", {"y": row("real", "a + 1")}, ""),
        ("a <= y", {"y": row("real >= 0", "Abs(a)", '"a"')}, ""),
        ("tanh(a) <= y", {"y": row("real > 0", "1", "")}, ""),
        ("a <= y", {"y": row("real", "c", '"a"')}, RECURSION),
        ("y >= 0", {"y": row("real > 0", "exp(u[k])", '"k", "b"')}, RECURSION),
        ("y >= n", {"y": row("index", "n + 2*k", '"n", "k"')}, ""),
        ("inner(y, x) >= norm(x)^2", {"y": row("vector n", "2*x", '"n", "x"')}, ""),
        ("trace(M) >= trace(S)", {"M": row("symmetric n", "S + eye(n)", '"n", "S"')}, ""),
        ("inner(v, v) == n", {"v": row("vector n >= 0", "ones(n)", '"n"')}, ""),
        ("z >= a + 2", {"y": row("real", "a + 1", '"a"'), "z": row("real", "y + 1", '"a"')}, ""),
        ("1 + b*a <= y", {"y": row("real >= 0", "exp(a*b)")}, ""),
    ],
)
def test_what_exists_is_proved(claim: str, exists: dict[str, str], more: str, tmp_path: Path) -> None:
    proof = prove(lemma(tmp_path, claim, exists, more=more))
    shown = [line.partition(":")[0] for line in proof.lines if line.startswith("term")]
    assert shown == [f"term for {name}" for name in exists]


@pytest.mark.parametrize(
    ("exists", "message"),
    [
        ({"y": row("real", "a + b", '"a"')}, "depends on 'b'"),
        ({"y": row("real", "c + b", '"b"')}, "depends on 'a'"),
        ({"y": row("real", "u[k]", '"k"')}, "depends on 'b'"),
        ({"y": row("real", "u[2]", "")}, "depends on 'b'"),
        ({"y": row("real", "norm(x)", '"n"')}, "depends on 'x'"),
        ({"y": row("vector n", "x", '"x"')}, "depends on 'n'"),
        ({"y": row("real", "Sum(k, j, 0, 3)", "")}, "depends on 'k'"),
        ({"y": row("real", "1"), "z": row("real", "a"), "w": row("real", "z", "")}, "depends on 'a'"),
        ({"y": row("real", "a", '"u"')}, "'u' is not one of"),
        ({"y": row("real", "a", '"c"')}, "'c' is not one of"),
        ({"y": row("real", "a", '"q"')}, "'q' is not one of"),
        ({"y": row("real", "y")}, "'y' is what the claim says to exist"),
        ({"y": row("real", "z"), "z": row("real", "1")}, "'z' is what the claim says to exist"),
        ({"y": row("real", "x")}, "not of the kind"),
        ({"y": row("vector n", "a")}, "not of the kind"),
        ({"y": row("vector m", "x")}, "the size 'm'"),
        ({"y": row("index", "a")}, "whole-number combination"),
        ({"y": row("index", "k/2")}, "whole-number combination"),
        ({"y": row("index", "pi")}, "whole-number combination"),
        ({"y": row("sequence", "a")}, "one number, vector or matrix"),
        ({"y": row("vectors n", "x")}, "one number, vector or matrix"),
        ({"y": row("distribution n", "x")}, "one number, vector or matrix"),
        ({"y": row("subset n", "0*ones(n)")}, "one number, vector or matrix"),
        ({"y": row("time", "1")}, "one number, vector or matrix"),
        ({"y": row("function", "1")}, "one number, vector or matrix"),
        ({"y": row("set", "1")}, "not a kind"),
        ({"y": 'kind = "real"'}, "not an expression"),
        ({"y": 'kind = "real", term = "1", for = "k"'}, "unknown key"),
        ({"y": 'kind = "real", term = 1'}, "expected str"),
        ({"y": row("real", "1 + q")}, "unknown symbol 'q'"),
        ({"y": row("real", "-" * 70 + "a")}, "nested deeper"),
        ({"y": row("real", "+".join(["a"] * 2500))}, "characters"),
        ({"a": row("real", "1")}, "declared or defined elsewhere"),
        ({"c": row("real", "1")}, "declared or defined elsewhere"),
        ({"u": row("real", "1")}, "is what the claim says to exist"),
        ({"pi": row("real", "1")}, "cannot name"),
    ],
)
def test_malformed_tables_are_refused(exists: dict[str, str], message: str, tmp_path: Path) -> None:
    claim = "0 <= y" if "vector" not in exists.get("y", "") else "norm(y) >= 0"
    with pytest.raises(SpecError, match=message):
        lemma(tmp_path, claim, {"y": row("real", "1"), **exists}, more=RECURSION)


def test_only_claims_and_the_proof_mention_it(tmp_path: Path) -> None:
    y = {"y": row("real", "a")}
    for hypotheses, more in (
        (("y <= 1",), ""),
        (("Sum(y, j, 0, 2) <= 1",), ""),
        ((), '[define]\n"d" = "y + 1"'),
        ((), '[witness]\ny = "1"'),
        ((), '[[hypotheses]]\nclaim = "y >= 0"\nfor = "y"'),
        ((), '[auxiliary]\ny = "real"'),
        ((), '[[proof]]\nfact = "y >= 0"\nfor = "y"\nby = "arithmetic"\n[[proof]]\nby = "arithmetic"'),
    ):
        with pytest.raises(SpecError):
            lemma(tmp_path, "a <= y", y, hypotheses, more)
    for claim in ("Sum(y, y, 0, 2) <= y", "Sum(y, k, 0, 2) <= 1"):
        with pytest.raises(SpecError):
            lemma(tmp_path, claim, {"y": row("real", "k")})
    more = '[[proof]]\nfact = "y - a >= 0"\nby = "arithmetic"\n[[proof]]\nby = "arithmetic"'
    assert prove(lemma(tmp_path, "a <= y", y, more=more)).lines[0].startswith("step 1: a - a >= 0")


@pytest.mark.parametrize(
    ("claim", "exists", "message"),
    [
        ("a <= y", row("real >= 0", "a"), "term for y"),
        ("a <= a", row("real", "1/a"), "term for y"),
        ("a <= a", row("real", "log(L - 1)"), "term for y"),
        ("a <= a", row("real > 0", "Abs(a)"), "term for y"),
        ("a <= a", row("vector n >= 0", "x"), "term for y"),
        ("a <= a", row("vector n > 0", "ones(n)"), "term for y"),
        ("a <= a", row("symmetric n", "S*S"), "term for y"),
        ("a <= a", row("index", "n - k"), "term for y"),
        ("a <= a", row("vector n", "x/norm(x)"), "term for y"),
        ("a <= y", row("real", "a - 1"), "does not follow"),
    ],
)
@pytest.mark.parametrize("scripted", [False, True])
def test_a_term_that_is_not_shown_to_do_proves_nothing(
    claim: str, exists: str, message: str, scripted: bool, tmp_path: Path
) -> None:
    with pytest.raises(NotProved, match=message):
        prove(lemma(tmp_path, claim, {"y": exists}, more='[[proof]]\nby = "arithmetic"' if scripted else ""))


def test_values_at_which_the_term_fails_refute_nothing(tmp_path: Path) -> None:
    wrong = lemma(tmp_path, "a <= y", {"y": row("real", "a - 1")})
    result = audit(wrong, budget=200)
    assert result.word == "undecided" and result.found.smallest is None and of_audit(result) == {}
    assert result.evidence().startswith("the term given for y does not do: a = 0")
    assert result.to_json()["term_fails"]["values"] == {"a": "0"}
    assert "only for the term" in str(examine(wrong, Instance({("a", ()): 1})))
    file = tmp_path / "c.json"
    file.write_text(json.dumps({"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": {"a": 1}}))
    found, reason = verdict(wrong.file, file)
    assert found == "rejected" and "do not refute" in reason


def test_a_claim_without_it_can_be_refuted(tmp_path: Path) -> None:
    wrong = lemma(tmp_path, ["a <= y", "b <= 3"], {"y": row("real", "a - 1")})
    result = audit(wrong, budget=200)
    assert result.word == "refuted" and result.found.smallest is not None and result.found.smallest.claim == 1
    file = tmp_path / "c.json"
    text = certificate(wrong, result.found.smallest, result.found.worst)
    file.write_text(text)
    assert verdict(wrong.file, file)[0] == "valid"
    file.write_text(json.dumps(json.loads(text) | {"claim": 1}))
    assert verdict(wrong.file, file)[0] == "rejected"


@pytest.mark.parametrize(
    "exists",
    ["y = 1", '[exists]\na = { kind = "real", term = "1" }', '[exists]\nb = { kind = "real", term = "1" }'],
)
def test_the_checker_reads_the_table_for_itself(exists: str, tmp_path: Path) -> None:
    file, lemma_file = tmp_path / "c.json", tmp_path / "X.toml"
    table = exists if exists.startswith("[") else f"[exists]\n{exists}"
    lemma_file.write_text(
        f'claim = "a <= 0"\n{table}\n[symbols]\na = "real"\n[[hypotheses]]\nclaim = "b <= 1"\n'
        if not exists.startswith("y")
        else 'claim = "a <= 0"\nexists = 1\n[symbols]\na = "real"\n'
    )
    file.write_text(json.dumps({"format": "certbound-counterexample-1", "lemma": "X", "claim": 1, "values": {"a": 1}}))
    assert verdict(lemma_file, file)[0] == "malformed"


def test_false_neighbours_are_about_the_term(tmp_path: Path) -> None:
    true = lemma(tmp_path, "norm(x) <= y", {"y": row("real >= 0", "norm(x)")})
    changed = dict(mutants(true))
    assert not changed["constant"].exists and search(changed["constant"], budget=200).smallest is not None


def test_it_is_told(tmp_path: Path) -> None:
    true = lemma(tmp_path, "a <= y", {"y": row("real >= 0", "Abs(a)", '"a"'), "z": row("real", "2", "")})
    result = audit(true, budget=50)
    told = explain(result)
    assert "There is y (real >= 0), namely y = |a|, depending only on a, such that" in told
    assert "There is z (real), namely z = 2, the same for all, such that" in told and "Term for y. |a| ≥ 0." in told
    assert "There is y (real &gt;= 0), namely y = |a|, depending only on a" in page([result])
    assert result.to_json()["exists"][1] == {"name": "z", "kind": "real", "term": "2", "of": ()}
    assert "there is y (real >= 0)" in of_audit(result)["pack/X.toml"]
