"""The rules as they are written down in proofs/ against the rule table of the checker, both ways."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.tampering import checker_module

ROOT = Path(__file__).parents[2]
WIDEST = 100  # columns of the prose
OTHER_HEADINGS = {
    "proofs/rules.md": ["Notation"],
    "proofs/rules-local.md": ["Conventions", "What the certificate holds"],
    "proofs/rules-gains.md": ["Notation"],
    "proofs/rules-depth.md": ["Notation"],
    "proofs/rules-training.md": ["Notation"],
    "proofs/rules-lemmas.md": ["Counterexamples about networks", "Sequences in counterexamples"],
}

TABLE: Any = checker_module("rules")
RULES = list(TABLE.RULES.values())
FILES = (
    TABLE.RULES_FILE,
    TABLE.LOCAL_FILE,
    TABLE.GAINS_FILE,
    TABLE.DEPTH_FILE,
    TABLE.TRAINING_FILE,
    TABLE.LEMMA_FILE,
)


def order(rule: str) -> tuple[str, int]:
    return rule[0], int(rule[1:])


def headings(file: str) -> list[str]:
    return re.findall(r"^## .*$", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)


def test_every_rule_has_a_file_that_is_here() -> None:
    assert {rule.paragraph for rule in RULES} == set(FILES)


@pytest.mark.parametrize("file", FILES)
def test_the_headings_are_the_rule_table(file: str) -> None:
    others = [f"## {title}" for title in OTHER_HEADINGS.get(file, [])]
    found = [heading for heading in headings(file) if heading not in others]
    assert found == [f"## {rule.id} {rule.title}" for rule in RULES if rule.paragraph == file]


@pytest.mark.parametrize("file", FILES)
def test_every_rule_is_proved(file: str) -> None:
    sections = re.split(r"^## ", (ROOT / file).read_text(encoding="utf-8"), flags=re.MULTILINE)
    titles = {f"{rule.id} {rule.title}" for rule in RULES}
    for section in sections:
        title = section.partition("\n")[0]
        if title in titles:
            assert section.count("*Proof.*") == section.count("∎") >= 1, title


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.function], ids=lambda rule: rule.id)
def test_the_function_of_a_rule_is_there(rule: Any) -> None:
    module, _, name = rule.function.rpartition(".")
    checker_module("rules")  # the checker's folder is on the path
    assert callable(getattr(importlib.import_module(module), name, None)), rule.function


@pytest.mark.parametrize("path", sorted((ROOT / "proofs").glob("*.md")), ids=lambda path: path.name)
def test_no_line_of_prose_is_too_long(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [f"{path.name}:{n}: {len(line)} columns" for n, line in enumerate(lines, 1) if len(line) > WIDEST] == []


def test_ids_are_unique() -> None:
    ids = [heading.split()[1] for file in FILES for heading in headings(file)]
    rules = [name for name in ids if re.fullmatch(r"[A-Z]\d+", name)]
    assert len(rules) == len(set(rules))
    assert sorted(rules, key=order) == sorted(TABLE.RULES, key=order)
    assert all(key == rule.id for key, rule in TABLE.RULES.items())
