"""docs/errata.md: every refuted public statement has a section, and its numbers refute it."""

from __future__ import annotations

import ast
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from certbound.audit.refute.instances import confirm, from_witness
from certbound.audit.refute.search import search
from certbound.lemma_language.file import find, load_all

TEXT = (Path(__file__).parents[2] / "docs" / "errata.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## ([\w/]+): (.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))
PUBLIC = [x.id for x in load_all().values() if x.expected == "refuted" and x.provenance in ("published", "as-cited")]


def value(text: str) -> Any:
    """7/100 and nested lists of such."""
    read = ast.literal_eval(re.sub(r"-?\d+(?:/\d+)?", lambda m: f"'{m[0]}'", text))
    return tuple(map(exact, read)) if isinstance(read, list) else exact(read)


def exact(part: Any) -> Any:
    return tuple(map(exact, part)) if isinstance(part, list) else Fraction(part)


def test_every_refuted_public_statement_has_a_section() -> None:
    assert sorted(SECTIONS) == sorted(PUBLIC)
    assert sum(find(identity).provenance == "published" for identity in PUBLIC) >= 6  # read in the source itself


@pytest.mark.parametrize("identity", sorted(SECTIONS))
def test_a_section_says_where_and_what_is_true_instead(identity: str) -> None:
    section, lemma = SECTIONS[identity], find(identity)
    where = section.partition("*Where:*")[2].partition("*As ")[0]
    named = re.findall(r"\d{4}\.\d{4,5}|CONAC|\w[\w.-]*\.(?:com|io)/[\w./-]+", lemma.source)
    assert named and all(name in where for name in named)
    assert ("as-cited" in where) == (lemma.provenance == "as-cited")
    instead = re.findall(r"\w+/[A-Z]\w+", section.partition("*True instead:*")[2])
    assert instead and all(find(other).expected == "proved" for other in instead)


def at(identity: str) -> Any:
    """The instance that a section gives: what it leaves out is 0."""
    lemma = find(identity)
    numbers = SECTIONS[identity].partition("*At:*")[2].partition("*True instead:*")[0]
    given = {name: value(text) for name, text in re.findall(r"`(\w+) = ([^`]+)`", numbers)}
    assert given and set(given) <= set(lemma.symbols)
    rest = {k: v for k, v in lemma.witness.items() if k not in given}
    rest = {k: v if lemma.symbols[k].kind == "dimension" else Fraction(0) for k, v in rest.items()}
    return from_witness(lemma, {**rest, **given})


NUMBERS = sorted(set(SECTIONS) - {"katende2025/KN10"})  # that one is a family


@pytest.mark.parametrize("identity", NUMBERS)
def test_the_numbers_of_a_section_refute_the_statement(identity: str) -> None:
    assert confirm(find(identity), at(identity)) is not None


@pytest.mark.parametrize("identity", NUMBERS)
def test_they_are_the_numbers_that_the_audit_shows(identity: str) -> None:
    found = search(find(identity), budget=1)
    assert found.smallest is not None and found.smallest.values == at(identity).values


def test_what_a_section_says_is_proved_is() -> None:
    named = re.findall(r"\*Proved:\* (\w+/[A-Z]\w+)", TEXT)
    assert named == ["control/CN5"] and find(named[0]).expected == "proved"
