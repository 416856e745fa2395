"""certbound hunt LEMMA: looking for a counterexample to a lemma."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .common import print_json, progress_bar


def is_lemma(target: str) -> bool:
    """Whether it is a lemma file, or the id of a lemma of the library such as control/CN3."""
    file = Path(target)
    if file.is_file() and file.suffix == ".toml":
        from ..errors import SpecError
        from ..files import read_toml

        table = read_toml(file, SpecError)
        return "provenance" in table and "format" not in table
    if file.exists() or target.count("/") != 1:
        return False
    from ..lemma_language.library import identities, unknown

    ids = identities()
    if target in ids:
        return True
    if not file.suffix and target.partition("/")[0] in {i.partition("/")[0] for i in ids}:
        raise unknown(target)  # a pack of the library, but no lemma of it
    return False


def hunt_lemma(target: str, as_json: bool, given: dict[str, Any]) -> int:
    """Status 1: a counterexample was found, and written for the checker; 0: none was, which proves nothing."""
    for option in ("quantities", "domain_file", "claim_file", "model", "activation_files", "database"):
        if given[option]:
            raise click.UsageError(f"--{option.removesuffix('_file').replace('_', '-')} is not about lemmas")
    from ..audit.audit import point, point_text, term_sentence
    from ..audit.evidence import certificate
    from ..audit.refute.rounds import hunt
    from ..evidence_files import refuse_foreign, write_file
    from ..lemma_language.library import choose
    from ..workers import workers

    (lemma,) = choose([Path(target)], everything=False)
    folder, name = given["output"] or Path("violation"), f"{lemma.id.rpartition('/')[2]}.counterexample.json"
    refuse_foreign(folder, {name: None}, force=given["force"])
    with progress_bar(f"hunting {lemma.id}") as show, workers(given["jobs"], given["dask"]) as make:
        found, rounds = hunt(
            lemma,
            seed=given["seed"],
            executor=make(),
            jobs=given["jobs"],
            rounds=given["rounds"],
            budget=given["budget"],
            report=lambda now, n: show(f"round {n}, {now.tried} instances, closest ratio left/right {now.ratio:.6g}"),
        )
    written = None
    if found.smallest is not None:
        text = certificate(lemma, found.smallest, found.worst)
        written = write_file(folder / name, text, force=given["force"])
    if as_json:
        print_json(
            {
                "target": lemma.id,
                "rounds": rounds,
                "instances": found.tried,
                "closest_ratio": found.ratio,
                "counterexample": None if found.smallest is None else point(found.smallest),
                "written": None if written is None else str(written),
                "reason": found.reason,
            }
        )
    elif found.smallest is not None:
        click.echo(f"refuted: {lemma.id}\n  {point_text(found.smallest)}")
        click.echo(f"written: {written}")
    else:
        click.echo(f"no counterexample found: {lemma.id}: {found.sentence()}")
        if found.of_term is not None:
            click.echo(term_sentence(lemma, found.of_term))
        click.echo("This is a search: it proves nothing about the lemma.")
    return 0 if found.smallest is None else 1
