"""The theorems of proofs/coq against the headings of proofs/rules*.md, and the table of docs/formal.md."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.support.formal import build
from tests.support.tampering import checker_module

ROOT = Path(__file__).parents[2]
COQ = ROOT / "proofs" / "coq"
SOURCES = sorted(COQ.glob("*.v"))
SCOPE: dict[str, dict[str, str]] = tomllib.loads((COQ / "scope.toml").read_text(encoding="utf-8"))
RULES: dict[str, Any] = checker_module("rules").RULES
NAMED = re.compile(r"^Theorem (([A-Z]\d+)_\w+)", re.MULTILINE)


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def theorems() -> dict[str, list[str]]:
    """Rule -> the theorems that are named after it."""
    found: dict[str, list[str]] = {}
    for name, rule in (match for file in SOURCES for match in NAMED.findall(text_of(file))):
        found.setdefault(rule, []).append(name)
    return found


def row(rule: str) -> str:
    """The rule's line of the table; a family that is on paper as a whole has one line, at its first rule."""
    named, scope = theorems().get(rule, []), SCOPE.get(rule) or SCOPE.get(rule[0], {})
    where = "machine-checked" if named and not scope else "in part" if named else "on paper"
    what = [", ".join(f"`{name}`" for name in named)] if named else []
    what += [f"{scope['part']}; {scope['why']}" if named else scope["why"]] if scope else []
    family = [r for r in RULES if r[0] == rule[0]]
    whole = rule not in SCOPE and rule[0] in SCOPE and not named
    return f"| {f'{family[0]}-{family[-1]}' if whole else rule} | {where} | {': '.join(what)} |"


def table() -> list[str]:
    return [
        "| rule | proof | theorems; what is left on paper |",
        "| --- | --- | --- |",
        *dict.fromkeys(map(row, RULES)),
    ]


def test_the_table_of_the_document_is_what_the_theorems_say() -> None:
    """To mend the table, put these rows between its markers."""
    found = re.search(r"<!-- formal -->\n(.*?)<!-- end formal -->", text_of(ROOT / "docs" / "formal.md"), re.DOTALL)
    assert found is not None
    assert found[1].splitlines() == table()


def test_every_theorem_is_named_after_a_rule_that_there_is() -> None:
    assert set(theorems()) <= set(RULES)
    assert {rule for rule in SCOPE if len(rule) > 1} <= set(RULES)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_proved_or_it_is_said_why_not(rule: str) -> None:
    scope = SCOPE.get(rule) or SCOPE.get(rule[0], {})
    assert rule in theorems() or scope["why"]
    assert ("part" in SCOPE.get(rule, {})) == (rule in theorems() and rule in SCOPE)


def without_comments(file: Path) -> str:
    text, inner = text_of(file), re.compile(r"\(\*((?!\(\*|\*\)).)*\*\)", re.DOTALL)
    while inner.search(text):
        text = inner.sub("", text)
    return text


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.name)
def test_nothing_is_assumed(file: Path) -> None:
    """Print Assumptions finds axioms; this finds them where nobody asks, and files that nobody compiles."""
    words = r"\b(Axioms?|Parameters?|Conjectures?|Admitted|admit|Abort|give_up|bypass_check|Unset \w+ Checking)\b"
    text = without_comments(file)
    assert re.findall(words, text) == []
    assert file.name in text_of(COQ / "_CoqProject").split()
    depth = 0  # of sections: outside them these are axioms
    for line in text.splitlines():
        depth += bool(re.match(r"\s*Section\b", line)) - bool(re.match(r"\s*End\b", line))
        assert depth or not re.match(r"\s*(Local\s+|Global\s+)?(Hypothes[ie]s|Variables?|Context)\b", line), line
    assert depth == 0


@pytest.mark.slow(seconds=20)
@pytest.mark.parametrize(
    "text",
    ["Axiom cheat : False.", "Hypothesis cheat' : False.", "Definition cheat : False. Admitted."],
    ids=lambda text: text.split()[0],
)
def test_an_axiom_of_ours_fails_the_build(text: str, tmp_path: Path) -> None:
    build()
    (tmp_path / "coq").mkdir()
    for name in ("Makefile", "assumptions.txt", "driver.ml"):
        (tmp_path / "coq" / name).write_text(text_of(COQ / name))
    (tmp_path / "coq" / "_CoqProject").write_text("A.v\n")
    name = text.split()[1]
    proof = f"{text}\nTheorem M1_false : False.\nProof. exact {name}. Qed.\n"
    (tmp_path / "coq" / "A.v").write_text(proof)
    command = ["make", "-C", str(tmp_path / "coq"), f"BUILD={tmp_path / 'out'}", f"{tmp_path / 'out'}/assumptions.out"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0 and name in done.stdout, done.stdout + done.stderr


@pytest.mark.slow(seconds=15)
def test_the_proofs_compile() -> None:
    """In build/coq, where make verified has them too."""
    build()
    assert text_of(ROOT / "build" / "coq" / "assumptions.out") == text_of(COQ / "assumptions.txt")


def test_the_axioms_are_those_of_the_reals() -> None:
    assert text_of(COQ / "assumptions.txt").split() == [
        "ClassicalDedekindReals.sig_forall_dec",
        "ClassicalDedekindReals.sig_not_dec",
        "Classical_Prop.classic",
        "FunctionalExtensionality.functional_extensionality_dep",
    ]
