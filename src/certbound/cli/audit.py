"""certbound audit: lemmas proved, refuted or undecided."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import CertboundError
from .common import PATH, as_json_option, force_option, print_json, print_table, progress_bar

if TYPE_CHECKING:
    from ..audit.audit import Audit
    from ..lemma_language.file import Lemma

COLUMNS = ["lemma", "verdict", "evidence", "left/right"]


@click.command()
@click.argument("lemmas", nargs=-1, type=PATH, metavar="[LEMMA…]")
@click.option("--all", "everything", is_flag=True, help="Every lemma of the library.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes.")
@click.option("--html", "page", type=PATH, metavar="FILE", help="Write the atlas, one self-contained page.")
@click.option("-o", "--output", type=PATH, metavar="DIR", help="Write the evidence: queries, steps, counterexamples.")
@force_option
@as_json_option
def audit(
    lemmas: tuple[Path, ...],
    everything: bool,
    jobs: int,
    page: Path | None,
    output: Path | None,
    force: bool,
    as_json: bool,
) -> int:
    """Prove or refute lemmas: files of yours, ids such as fallin2025/F2, packs, or all of the library.

    Status 0: every verdict is the one its file expects; 1: a lemma is refuted against it; 3: one is undecided.
    """
    if everything == bool(lemmas):
        raise click.UsageError("give lemmas (files, ids, packs) or --all")
    with progress_bar("auditing") as progress:
        from ..lemma_language.library import choose

        chosen = choose(lemmas, everything)  # before what proves them is loaded: mistakes in files are told at once
        from ..audit.audit import audit_all
        from ..audit.evidence import expected_files, of_audit
        from ..evidence_files import refuse_foreign, write, write_file
        from ..report.lemma_atlas import page as atlas

        if output is not None:
            _one_file_each(chosen)
            refuse_foreign(output, {path: None for lemma in chosen for path in expected_files(lemma)}, force=force)
        if page is not None:
            refuse_foreign(page.parent, {page.name: None}, force=force)
        results = audit_all(chosen, jobs, progress)
        if output is not None:
            write(output, {path: text for r in results for path, text in of_audit(r).items()}, force=force)
        if page is not None:
            write_file(page, atlas(results), force=force)
    if as_json:
        print_json({"lemmas": [r.to_json() for r in results]})
    else:
        print_table(_title(results), COLUMNS, [_row(r) for r in results])
    return _status(results)


def _one_file_each(chosen: Sequence[Lemma]) -> None:
    """CertboundError if the evidence of two lemmas would be the same files."""
    files = {lemma.id: lemma.file for lemma in chosen}
    for lemma in chosen:
        if files[lemma.id] != lemma.file:
            raise CertboundError(
                f"it has the id {lemma.id}, as {files[lemma.id]} has: their evidence would be the same files",
                where=lemma.file,
                hint="audit them one at a time, with another -o for each",
            )


def _title(results: Sequence[Audit]) -> str:
    """How many there are of each verdict."""
    from ..report.lemma_atlas import WORDS

    counts = ", ".join(f"{sum(r.word == word for r in results)} {word}" for word in WORDS)
    return f"{len(results)} lemmas: {counts}"


def _row(result: Audit) -> list[str]:
    """The cells of COLUMNS."""
    verdict = result.word if result.agrees else f"{result.word}, expected {result.lemma.expected}"
    return [result.lemma.id, verdict, result.evidence(), result.tightness()]


def _status(results: Sequence[Audit]) -> int:
    """Exit status: 0 as expected, 1 something is refuted against expectation, 3 any other surprise."""
    wrong = {r.word for r in results if not r.agrees}
    return 1 if "refuted" in wrong else 3 if wrong else 0
