"""certbound audit and new-lemma as a mathematician uses them: folders, malformed files, explanations, templates."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from certbound.audit import audit as audit_module
from certbound.audit.prove.automatic import prove
from certbound.audit.prove.entailment import NotProved
from certbound.lemma_language.file import find, load_all, read
from certbound.lemma_language.lines import line_of
from certbound.lemma_language.render import line
from certbound.lemma_language.template import KINDS, template
from tests.support.commands import run_here

BREAKS = {  # what is replaced in a template, by what, and what the row says
    "empty": ('statement = "If', 'statement = ""  # "If', "line 8: statement: the key is empty"),
    "arrow": ('<= c*norm(x)"', '=> c*norm(x)"', "line 11: claim: not an expression"),
    "rule": ('"M2"', '"magic"', "line 24: proof[1]: by = 'magic'"),
    "symbol": ('"vector n"', '"vektor n"', "line 17: symbols.x: x = 'vektor n' is not a kind of symbol"),
    "hypothesis": ('"norm(A) <= c"', '"norm(B) <= c"', "line 21: hypotheses[1]: unknown symbol 'B'"),
    "toml": ("[symbols]", "[symbols", "(at line 13, column 9)"),
}


def test_malformed_files_do_not_stop_the_others(tmp_path: Path) -> None:
    text = template("matrix")
    for name, (old, new, _) in BREAKS.items():
        assert old in text
        (tmp_path / f"{name}.toml").write_text(text.replace(old, new, 1))
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "good.toml").write_text(text)
    status, out, err = run_here("audit", tmp_path)
    flat = " ".join(out.replace("│", " ").split())
    assert status == 2 and "1 proved, 0 refuted, 0 undecided, 6 malformed" in flat and "Traceback" not in err
    for *_, message in BREAKS.values():
        assert message in " ".join(err.split())
    assert "'=>' is no relation; write '>='" in err and "deeper/good" in flat and "arrow.toml" in flat
    status, out, _ = run_here("audit", tmp_path, "--json")
    found = json.loads(out)
    assert status == 2 and [x["id"] for x in found["lemmas"]] == ["deeper/good"] and len(found["malformed"]) == 6


def test_a_folder_without_lemmas(tmp_path: Path) -> None:
    status, out, err = run_here("audit", tmp_path)
    assert (status, out) == (2, "") and "a folder without lemmas" in err and "new-lemma" in err


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_is_a_lemma_and_is_not_overwritten(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    assert run_here("new-lemma", file, "--kind", kind)[0] == 0
    assert run_here("audit", file)[0] == 0
    file.write_text("# my work\n")
    status, _, err = run_here("new-lemma", file)
    assert status == 2 and "certbound did not write it" in err and file.read_text() == "# my work\n"
    assert run_here("new-lemma", tmp_path / "mine.txt")[0] == 2


def test_a_proof_is_explained() -> None:
    status, out, _ = run_here("audit", "--explain", "published/P20c")
    assert status == 0 and out.startswith("published/P20c: ")
    for wanted in ("(H1)  u_k ≤ a + b (∑[j = 0…k − 1] u_j) for all k", "By induction on k.", "Base: ", "Step: ", "∎"):
        assert wanted in out


def test_a_counterexample_is_explained() -> None:
    status, out, _ = run_here("audit", "--explain", "control/CN3")
    assert status == 0 and "False. Take\n  A = [[-1, 10], [0, -1]]\n" in out
    assert "(H1)  trace(A) < 0\n        left side -2, right side 0" in out
    assert out.rstrip().endswith("left side 8, right side 0")
    status, out, _ = run_here("audit", "--explain", "control/K1")
    assert status == 0 and "Undecided.\n  " in out
    assert run_here("audit", "--explain", "control/K1", "control/K2")[0] == 2


SEGMENT = """
title = "t"
kind = "network"
provenance = "folklore"
source = "none"
statement = "FALSE: a quarter of the curvature bounds the remainder."
norm = "operator norm"
expected = "refuted"
claim = "remainder[1] <= hessian[1]/4"
[symbols]
w = "sequence >= 0"
b0 = "real >= 0"
b1 = "real >= 0"
[network]
weight = "w[j]"
slope = "b0"
curvature = "b1"
"""


def test_a_network_at_which_a_lemma_fails_is_explained(tmp_path: Path) -> None:
    """Its layers and both sides; the segment of parameters is one that can be computed by hand."""
    file = tmp_path / "quarter.toml"
    file.write_text(SEGMENT)
    status, out, _ = run_here("audit", "--explain", file)
    assert status == 0 and "z_j = W_j phi_(j-1)(z_(j-1)) + bias_j with\n  input = [" in out and "  phi_0 = " in out
    assert set(re.findall(r"-?[\d.]+", " ".join(re.findall(r"d(?:W|bias)_\d = (.*)", out)))) <= {"0", "1", "-1"}
    assert re.search(r"fails:\n        left side .*0?\.\d+, right side ", out)


def test_the_sides_of_an_identity_are_named_as_they_stand() -> None:
    _, out, _ = run_here("audit", "--explain", "published/P19d")
    assert "Larger side minus smaller side is, once everything is written out,\n" in out and "(-1)" not in out


def test_a_file_that_is_given_twice_is_audited_once(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(template("matrix"))
    status, out, _ = run_here("audit", file, file)
    assert status == 0 and "1 lemma: 1 proved" in out


def test_an_interrupted_audit_keeps_what_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    real = audit_module.audit

    def first_only(lemma, budget):  # type: ignore[no-untyped-def]
        if lemma.id != "control/CN3":
            raise KeyboardInterrupt
        return real(lemma, budget)

    monkeypatch.setattr(audit_module, "audit", first_only)
    status, out, err = run_here("audit", "control/CN3", "published/P20")
    assert status == 2 and "interrupted: 1 of 2 lemmas are audited" in err and "1 refuted" in out


def test_why_a_claim_does_not_follow_is_said_with_values(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text(template("matrix").replace('by = "M2"', 'by = "arithmetic"'))
    status, out, _ = run_here("audit", "--explain", file)
    assert status == 3 and "it does not follow from what is known here, by which" in out and "norm(x) = " in out
    assert "Undecided.\n  Not proved: " in out and "\n  Not refuted: " in out


STEPS = {  # [[proof]] of u[n] <= (1 + b)^n: what the row says of it
    "a rule of another number": (
        'fact = "exp(b) >= 1 + b"\nby = "M13"',
        "exp(b) >= 1 + b is not an instance of M13, but of M9",
    ),
    "no rule at all": (
        'fact = "norm_1(b*x) <= norm(x)"\nby = "M22"',
        "is not an instance of M22, which says norm(A)^2 <= norm_1(A)*norm_inf(A), norm(A) <= sqrt(",
    ),
    "a step about this n": (
        'fact = "n*b/(1 + b) >= 0"\nby = "arithmetic"',
        "not used: step 1, of this n only, where 'for' another index would be needed",
    ),
}


@pytest.mark.parametrize("name", list(STEPS))
def test_a_step_that_does_not_do_is_told_with_what_would(name: str, tmp_path: Path) -> None:
    steps, message = STEPS[name]
    file = tmp_path / "x.toml"
    symbols = '[symbols]\nn = "index"\nu = "sequence"\nb = "real > 0"\nx = "vector 2"\n'
    head = template("matrix").partition("claim =")[0]
    proof = f'[[proof]]\n{steps}\n[[proof]]\nby = "induction on n"\n'
    file.write_text(f'{head}claim = "u[n] <= (1 + b)^n"\n{symbols}{proof}')
    with pytest.raises(NotProved) as failure:
        prove(read(file))
    assert message in str(failure.value)
    assert "/0" not in str(failure.value) and "n + 1 - 1" not in str(failure.value)


def test_the_missing_key_of_a_network_is_named(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text(template("network").replace("jac[k + 1, k] <=", "hess[k + 1, k + 1, k] <="))
    with pytest.raises(NotProved, match=r"nothing is known of hess without 'curvature' in \[network\]"):
        prove(read(file))


def test_an_induction_from_another_index_is_tried(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    text = template("network").replace("jac[k + 1, k] <= w[k + 1]*b0*aug[k]", "jac[k, i] <= aug[i]*(w[0]*b0)^(k - i)")
    text = text.replace('weight = "w[j]"', 'weight = "w[0]"').replace('k = "index" ', 'i = "index"\nk = "index" ')
    file.write_text(text + '\n[[hypotheses]]\nclaim = "i <= k"\n')
    assert prove(read(file)).inductions == {"k"}


def test_many_known_names_are_not_all_listed() -> None:
    _, _, err = run_here("audit", "published/ZZ9")
    assert "published/B1" in err and len(err) < 400 and "of them)" in err


def test_where_keys_stand() -> None:
    text = 'a = """\nb = 1\n[c]\n"""\nb = 2\n[c]\nd = 3\n"u[0]" = 4\n[[h]]\nx = 1\n[[h]]\nclaim = 5\n'
    assert [line_of(text, k) for k in ("b", "c.d", "c.u[0]", "h[1]", "h[2]", "c.none", "nothing")] == [
        5,
        7,
        8,
        9,
        12,
        6,
        None,
    ]


def test_every_claim_is_a_line_of_text() -> None:
    for lemma in load_all().values():
        for claim in lemma.claims:
            assert "\n" not in line(claim) and any(r in line(claim) for r in "≤≥<>=")
    assert line(find("control/CN3").claims[0]) == "⟨e, A e⟩ ≤ 0"


def test_the_second_solver_is_not_asked_for_two_lemmas_of_one_id(tmp_path: Path) -> None:
    for folder in ("a/x", "b/x"):
        (tmp_path / folder).mkdir(parents=True)
        assert run_here("new-lemma", tmp_path / folder / "f.toml")[0] == 0
    status, _, err = run_here("audit", tmp_path / "a/x/f.toml", tmp_path / "b/x/f.toml", "--second-solver")
    assert status == 2 and "it has the id x/f" in err


def test_a_second_solver_is_asked_the_queries_of_proofs() -> None:
    status, out, err = run_here("audit", "published/P20", "control/CN3", "--second-solver")
    assert status == 0, err
    found = re.search(r"cvc5 confirms (\d+) queries and contradicts none; undecided: 0", out)
    assert found is not None and int(found[1]) >= 2
    status, out, _ = run_here("audit", "published/P20", "--second-solver", "--json")
    assert status == 0 and json.loads(out)["cvc5"] == {"confirmed": int(found[1]), "undecided": []}


def test_that_the_solvers_disagree_about_a_lemma_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from certbound.solvers import cvc5_solver

    monkeypatch.setattr(cvc5_solver, "answer", lambda *_: "sat")
    for command in ("audit", "prove"):
        status, out, err = run_here(command, "published/P20", "--second-solver")
        assert status == 3 and "the solvers disagree" in err and "confirms" not in out
    monkeypatch.setattr(cvc5_solver, "answer", lambda *_: "unknown (RESOURCEOUT)")
    status, out, _ = run_here("audit", "published/P20", "--second-solver")
    assert status == 0 and "confirms 0 queries" in out and "query 1: unknown" in out  # no verdict rests on it


@pytest.mark.parametrize(("logic", "true"), [("QF_NRA", "unsat"), ("QF_LIA", "unsat"), ("QF_LIA", "sat")])
def test_one_answer_that_differs_is_found_whatever_the_query_is_about(
    logic: str, true: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Queries about indices are in no file; of these it matters too that what z3 did not take to hold does not."""
    from certbound.solvers import cvc5_solver

    honest, turned = cvc5_solver.answer, []

    def answer(smt2: str, *how: object) -> str:
        said = honest(smt2, *how)  # type: ignore[arg-type]
        if said != true or f"(set-logic {logic})" not in smt2 or turned:
            return said
        turned.append(smt2)
        return {"sat": "unsat", "unsat": "sat"}[said]

    monkeypatch.setattr(cvc5_solver, "answer", answer)
    status, out, err = run_here("audit", "katende2025/T10a", "--second-solver")
    assert status == 3 and "the solvers disagree" in err and "confirms" not in out
    assert len(turned) == 1 and ("T10a.indices.smt2" in err) is (logic == "QF_LIA")


def test_an_answer_of_z3_about_what_is_defined_is_put_to_the_second_solver() -> None:
    from certbound.audit.evidence import further_queries
    from certbound.audit.prove.automatic import prove
    from certbound.errors import ProofError
    from certbound.solvers.cvc5_solver import cross_examine

    lemma = find("published/L1")
    files = further_queries(lemma, prove(lemma))
    assert list(files) == ["published/L1.defined.smt2"] and cross_examine(files)[0] >= 1
    planted = {path: text.replace("status unsat", "status sat") for path, text in files.items()}
    with pytest.raises(ProofError, match="cvc5 says unsat, expected sat"):
        cross_examine(planted)


def test_a_query_that_the_second_solver_does_not_end_has_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Products of degree 64 in three variables, at which it heeds no limit of its own for minutes."""
    from certbound.solvers import cvc5_solver

    def power(name: str, degree: int) -> str:
        return f"(* {' '.join([name] * degree)})"

    facts = [
        f"(> (+ {power('x', 64)} {power('y', 63)} (* z x y)) 3.0)",
        f"(< (+ {power('y', 64)} (* z {power('x', 31)}) {power('z', 64)}) 2.0)",
        f"(= (+ {power('z', 64)} (* y {power('x', 33)} z) 1.0) 0.0)",
    ]
    head = "(set-logic QF_NRA)\n(set-info :status unsat)\n" + "".join(f"(declare-const {x} Real)\n" for x in "xyz")
    endless = head + "".join(f"(assert {fact})\n" for fact in facts) + "(check-sat)\n"
    easy = head + "(assert (< (* x x) 0.0))\n(check-sat)\n"
    monkeypatch.setattr(cvc5_solver, "DEADLINE", 2.0)
    confirmed, undecided = cvc5_solver.cross_examine({"a.smt2": f"{endless}(reset)\n{easy}"})
    assert confirmed == 1 and undecided == ("a.smt2, query 1: no answer within 2 seconds",)


def test_a_query_with_many_variables_is_not_cut_into_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    from certbound.solvers import cvc5_solver

    asked: list[tuple[object, ...]] = []

    def silent(smt2: str, *how: object) -> str:
        asked.append(how)
        return "unknown"

    monkeypatch.setattr(cvc5_solver, "answer", silent)
    for variables, calls in ((cvc5_solver.FEW, 2), (cvc5_solver.FEW + 1, 1)):
        asked.clear()
        query = "".join(f"(declare-const x{i} Real)\n" for i in range(variables))
        assert cvc5_solver.brief_answer(query) == "unknown" and len(asked) == calls
        assert asked[0] == (cvc5_solver.BRIEF, {"nl-cov": "false", "nl-ext": "full"})
