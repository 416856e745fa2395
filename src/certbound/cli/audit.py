"""certbound audit: lemmas proved, refuted or undecided."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import CertboundError
from .common import (
    PATH,
    as_json_option,
    cross_examine_option,
    cross_examined,
    force_option,
    note,
    print_json,
    print_table,
    progress_bar,
)

if TYPE_CHECKING:
    from ..audit.audit import Audit
    from ..lemma_language.file import Lemma
    from ..lemma_language.library import Malformed

COLUMNS = ["lemma", "verdict", "evidence", "left/right"]


@click.command()
@click.argument("lemmas", nargs=-1, type=PATH, metavar="[LEMMA…]")
@click.option("--all", "everything", is_flag=True, help="Every lemma of the library.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes.")
@click.option("--explain", type=PATH, metavar="LEMMA", help="Audit this one, and print its proof or counterexample.")
@click.option("--html", "page", type=PATH, metavar="FILE", help="Write the atlas, one self-contained page.")
@click.option("-o", "--output", type=PATH, metavar="DIR", help="Write the evidence: queries, steps, counterexamples.")
@cross_examine_option
@force_option
@as_json_option
def audit(
    lemmas: tuple[Path, ...],
    everything: bool,
    jobs: int,
    explain: Path | None,
    page: Path | None,
    output: Path | None,
    cross_examine: bool,
    force: bool,
    as_json: bool,
) -> int:
    """Prove or refute lemmas: files of yours, folders of them, ids such as fallin2025/F2, packs, or all of the library.

    Status 0: every verdict is the one its file expects; 1: a lemma is refuted against it; 2: a file is malformed, or
    the audit was interrupted (what is done is shown); 3: a lemma is undecided or proved against it, or the solvers
    disagree.
    """
    if (everything, bool(lemmas), explain is not None).count(True) != 1:
        raise click.UsageError("give lemmas (files, folders, ids, packs), --all, or --explain LEMMA")
    from ..lemma_language.library import Malformed, choose_some

    found = choose_some((explain,) if explain is not None else lemmas, everything)  # mistakes in files come first
    if len(found) == 1 and isinstance(found[0], Malformed):
        raise found[0].error
    malformed = {i: f for i, f in enumerate(found) if isinstance(f, Malformed)}
    places = [i for i in range(len(found)) if i not in malformed]
    chosen = [f for f in found if not isinstance(f, Malformed)]
    for wrong in malformed.values():
        note(str(wrong.error))
    with progress_bar("auditing") as progress:
        from ..audit.evidence import expected_files
        from ..evidence_files import refuse_foreign, write, write_file
        from ..report.lemma_atlas import page as atlas

        if output is not None or cross_examine:
            _one_file_each(chosen)
        if output is not None:
            refuse_foreign(output, {path: None for lemma in chosen for path in expected_files(lemma)}, force=force)
        if page is not None:
            refuse_foreign(page.parent, {page.name: None}, force=force)
        done = _audited(chosen, jobs, progress)
        results = list(done.values())
        evidence = {} if output is None and not cross_examine else _files(results)
        second = _second_opinion(results, evidence, progress) if cross_examine else None
        if output is not None:
            write(output, evidence, force=force)
        if page is not None:
            write_file(page, atlas(results), force=force)
    if as_json:
        wrong_files = [{"file": str(f.file), "error": str(f.error)} for f in malformed.values()]
        plain: dict[str, Any] = {"lemmas": [r.to_json() for r in results], "malformed": wrong_files}
        if second is not None:
            plain["cvc5"] = {"confirmed": second[0], "undecided": list(second[1])}
        print_json(plain)
    elif explain is not None and results:
        from ..audit.explain import explain as explained

        click.echo("\n\n".join(map(explained, results)))
    else:
        rows = {places[i]: _row(r) for i, r in done.items()}
        rows |= {i: [f.file.name, "malformed", _reason(f), "-"] for i, f in malformed.items()}
        print_table(_title(results, len(malformed)), COLUMNS, [rows[i] for i in sorted(rows)])
    if second is not None and not as_json:
        cross_examined(*second)
    if malformed or len(results) < len(chosen):
        return 2
    return _status(results)


@click.command("new-lemma")
@click.argument("file", type=PATH)
@click.option("--kind", type=click.Choice(["recursion", "matrix", "network"]), default="recursion", show_default=True)
@force_option
def new_lemma(file: Path, kind: str, force: bool) -> int:
    """Write a lemma file to start from, a true lemma with a comment beside each key."""
    from ..evidence_files import write_file
    from ..lemma_language.template import template

    if file.suffix != ".toml":
        raise click.UsageError(f"{file} does not end in .toml, as lemma files do")
    click.echo(f"{write_file(file, template(kind), force=force)}: now 'certbound audit {file}'")
    return 0


def _audited(chosen: Sequence[Lemma], jobs: int, progress: Callable[[str], None]) -> dict[int, Audit]:
    """By place; only those that were done if the audit is interrupted."""
    from ..audit.audit import audit_each

    done: dict[int, Audit] = {}
    if chosen:
        progress(f"1 of {len(chosen)}: {chosen[0].id}")
    with closing(audit_each(chosen, jobs)) as audits:
        try:
            for i, result in audits:
                done[i] = result
                ahead = next((x.id for j, x in enumerate(chosen) if j not in done), "")
                progress(f"{len(done) + 1} of {len(chosen)}: {ahead}")
        except KeyboardInterrupt:
            note(f"interrupted: {len(done)} of {len(chosen)} lemmas are audited")
    return dict(sorted(done.items()))


def _files(results: Sequence[Audit]) -> dict[str, str]:
    """The evidence by path."""
    from ..audit.evidence import of_audit

    return {path: text for r in results for path, text in of_audit(r).items()}


def _second_opinion(
    results: Sequence[Audit], evidence: Mapping[str, str], progress: Callable[[str], None]
) -> tuple[int, tuple[str, ...]]:
    """What cvc5 says of the queries of the proofs. Raises ProofError if the solvers disagree."""
    from ..audit.evidence import further_queries
    from ..solvers.cvc5_solver import brief_answer, cross_examine

    further = [further_queries(r.lemma, r.proof) for r in results if r.proof is not None]
    files = {**evidence, **{path: text for queries in further for path, text in queries.items()}}
    return cross_examine(files, progress, brief_answer)


def _reason(wrong: Malformed) -> str:
    """Where and why, without the folder, which the row need not repeat."""
    where = wrong.error.where.removeprefix(str(wrong.file)).strip(",: ")
    return f"{where}: {wrong.error.message}" if where else wrong.error.message


def _one_file_each(chosen: Sequence[Lemma]) -> None:
    """CertboundError if the evidence of two lemmas, queries too, would be the same files."""
    files = {lemma.id: lemma.file for lemma in chosen}
    for lemma in chosen:
        if files[lemma.id] != lemma.file:
            raise CertboundError(
                f"it has the id {lemma.id}, as {files[lemma.id]} has: their evidence would be the same files",
                where=lemma.file,
                hint="audit them one at a time, with another -o for each",
            )


def _title(results: Sequence[Audit], malformed: int) -> str:
    """How many there are of each verdict."""
    from ..report.lemma_atlas import WORDS

    counts = ", ".join(f"{sum(r.word == word for r in results)} {word}" for word in WORDS)
    count = len(results) + malformed
    return f"{count} lemma{'s' if count != 1 else ''}: {counts}" + (f", {malformed} malformed" if malformed else "")


def _row(result: Audit) -> list[str]:
    """The cells of COLUMNS."""
    verdict = result.word if result.agrees else f"{result.word}, expected {result.lemma.expected}"
    return [result.lemma.id, verdict, result.evidence(), result.tightness()]


def _status(results: Sequence[Audit]) -> int:
    """Exit status: 0 as expected, 1 something is refuted against expectation, 3 any other surprise."""
    wrong = {r.word for r in results if not r.agrees}
    return 1 if "refuted" in wrong else 3 if wrong else 0
