"""certbound audit: lemmas proved, refuted or undecided."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import PATH, as_json_option, print_json, print_table, progress_bar

if TYPE_CHECKING:
    from ..audit.audit import Audit

COLUMNS = ["lemma", "verdict", "evidence", "left/right"]


@click.command()
@click.argument("lemmas", nargs=-1, type=PATH, metavar="[LEMMA…]")
@click.option("--all", "everything", is_flag=True, help="Every lemma of the library.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes.")
@click.option("--html", "page", type=PATH, metavar="FILE", help="Write the atlas, one self-contained page.")
@click.option("-o", "--output", type=PATH, metavar="DIR", help="Write the evidence: queries, steps, counterexamples.")
@as_json_option
def audit(
    lemmas: tuple[Path, ...], everything: bool, jobs: int, page: Path | None, output: Path | None, as_json: bool
) -> int:
    """Prove or refute lemmas: files of yours, ids such as fallin2025/F2, packs, or all of the library.

    Status 0: every verdict is the one its file expects; 1: a lemma is refuted against it; 3: one is undecided.
    """
    if everything == bool(lemmas):
        raise click.UsageError("give lemmas (files, ids, packs) or --all")
    with progress_bar("auditing") as progress:
        from ..lemma_language.library import choose

        chosen = choose(lemmas, everything)  # before what proves them is loaded: mistakes in files are told at once
        from ..activations import evidence as store
        from ..audit.audit import audit_all
        from ..audit.evidence import of_audit
        from ..report.lemma_atlas import page as atlas

        results = audit_all(chosen, jobs, progress)
        if output is not None:
            store.write(output, {path: text for r in results for path, text in of_audit(r).items()})
        if page is not None:
            store.write(page.parent, {page.name: atlas(results)})
    if as_json:
        print_json({"lemmas": [r.to_json() for r in results]})
    else:
        print_table(_title(results), COLUMNS, [_row(r) for r in results])
    return _status(results)


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
