"""True lemmas of the field that are proved without a proof in the file, and a false neighbour of each that is not."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from certbound.audit.prove.automatic import prove
from certbound.audit.prove.entailment import NotProved
from certbound.lemma_language.file import Lemma, read

HEAD = 'kind = "matrix"\nprovenance = "folklore"\nexpected = "proved"\n'
HEAD += "".join(f'{key} = "x"\n' for key in ("title", "source", "statement", "norm"))
TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parents[1] / "data" / "true_lemmas.toml").read_text())


def lemma(folder: Path, claim: str, symbols: list[str], hypotheses: list[str]) -> Lemma:
    lines = [f'{HEAD}claim = "{claim}"', "[symbols]"]
    lines += ['{} = "{}"'.format(*part.split(":")) for part in symbols]
    for hypothesis in hypotheses:
        index, _, stated = hypothesis.rpartition(": ")
        index, _, where = index.partition(" | ")
        lines.append(f'[[hypotheses]]\nclaim = "{stated}"' + (f'\nfor = "{index}"' if index else ""))
        lines.append(f'where = "{where}"' if where else "")
    file = folder / "pack" / "X.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n".join(lines) + "\n")
    return read(file)


def test_there_are_enough() -> None:
    assert len(TABLE) >= 20 and all(("false" in row) != ("fewer" in row) for row in TABLE.values())


@pytest.mark.parametrize("name", list(TABLE))
def test_it_is_proved(name: str, tmp_path: Path) -> None:
    row = TABLE[name]
    proof = prove(lemma(tmp_path, row["claim"], row["symbols"], row["hypotheses"]))
    assert proof.lines[-1].startswith("claim: ") and (proof.evidence or proof.rules)


@pytest.mark.many(12)
@pytest.mark.parametrize("name", list(TABLE))
def test_its_false_neighbour_is_not(name: str, tmp_path: Path) -> None:
    row = TABLE[name]
    claim, hypotheses = row.get("false", row["claim"]), row.get("fewer", row["hypotheses"])
    with pytest.raises(NotProved):
        prove(lemma(tmp_path, claim, row["symbols"], hypotheses))
