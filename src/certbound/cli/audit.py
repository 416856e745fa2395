"""certbound audit: lemmas proved, refuted or undecided."""

from __future__ import annotations

from pathlib import Path

import click

from .common import PATH, as_json_option, force_option, print_json, print_table, progress_bar


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
        from ..audit import rows as command

        results = command.run(lemmas, everything, jobs=jobs, html=page, output=output, force=force, progress=progress)
    if as_json:
        print_json({"lemmas": [r.to_json() for r in results]})
    else:
        print_table(command.title(results), command.COLUMNS, [command.row(r) for r in results])
    return command.status(results)
