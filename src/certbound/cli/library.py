"""certbound prove and activations: the library and its proofs."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import click

from ..errors import CertboundError, known
from .common import (
    PATH,
    as_json_option,
    cross_examine_option,
    cross_examined,
    force_option,
    print_json,
    print_table,
    progress_bar,
)

MAX_RANGE = 10**6  # of the ends of --range


@click.command()
@click.argument("ids", nargs=-1)
@click.option("--check", "compare", is_flag=True, help="Fail unless proofs/ is exactly what is regenerated.")
@click.option("--write", is_flag=True, help="Regenerate proofs/.")
@click.option("--folder", type=PATH, help="Use this folder instead of the installed proofs/.")
@click.option("--file", "files", type=PATH, multiple=True, help="Prove the claims of this activation file (TOML).")
@cross_examine_option
@force_option
@as_json_option
def prove(
    ids: tuple[str, ...],
    compare: bool,
    write: bool,
    folder: Path | None,
    files: tuple[Path, ...],
    cross_examine: bool,
    force: bool,
    as_json: bool,
) -> int:
    """Prove the facts about activations, and the lemmas: all, or those of the given ids, or of a file of your own.

    A lemma's id has a slash, such as fallin2025/F2.
    """
    if (compare or write) and (ids or files):
        raise click.UsageError("--check and --write are about all of proofs/; leave ids and files out")
    if compare and write:
        raise click.UsageError("--check and --write exclude each other")
    with progress_bar("proving") as progress:
        from ..activations import evidence as store
        from ..activations.file import load_all, read
        from ..audit import evidence
        from ..data_folder import data_folder
        from ..evidence_files import recover
        from ..evidence_files import write as write_files
        from ..lemma_language import file as lemma
        from ..solvers import cvc5_solver

        own = [read(file) for file in files]  # first: mistakes in them are told at once
        library = load_all()
        every = not ids and not files
        lemmas = [x for key, x in lemma.load_all().items() if every or key in ids]
        facts = [i for i in ids if i not in lemma.load_all()]
        names = set(library) if every else {i.partition(".")[0] for i in facts}
        if unknown := sorted(names - set(library)):
            what, every_name = ("lemma", list(lemma.load_all())) if "/" in unknown[0] else ("activation", list(library))
            raise CertboundError(f"unknown {what} {unknown[0]!r}", hint=known(unknown[0], every_name))
        chosen = [library[name] for name in sorted(names)] + own
        texts, rows = store.generate(chosen, progress)
        confirmed, undecided = cvc5_solver.cross_examine(texts, progress) if cross_examine else (0, ())
        target = folder or data_folder("proofs")
        recover(target)
        further: dict[str, str] = {}
        found, lemma_rows = evidence.generate(lemmas, target / "lemmas", find=write, progress=progress, further=further)
        if cross_examine:
            more = cvc5_solver.cross_examine(found | further, progress, cvc5_solver.brief_answer)
            confirmed, undecided = confirmed + more[0], (*undecided, *more[1])
        problems = []
        if compare and not target.is_dir():
            raise CertboundError(
                "there is no such folder", where=str(target), hint="'certbound prove --write' makes one"
            )
        if compare or write:
            texts["manifest.toml"] = store.manifest(rows)
            found["manifest.toml"] = evidence.manifest(lemma_rows)
        if compare:
            problems = store.differences(target, texts) + evidence.differences(target / "lemmas", found)
        if write:
            write_files(target, texts | {f"lemmas/{path}": text for path, text in found.items()}, force=force)
        rows += lemma_rows
    wanted = [r for r in rows if not ids or r["id"] in ids or r["id"].partition(".")[0] in ids]
    if not wanted:
        raise CertboundError(f"no statement {ids[0]!r}", hint=known(ids[0], (r["id"] for r in rows)))
    shown = [{key: r[key] for key in ("id", "verdict", "trust", "statement")} for r in wanted]
    if as_json:
        second = {"confirmed": confirmed, "undecided": list(undecided)} if cross_examine else None
        print_json({"proved": shown, "differences": problems, "cvc5": second})
    else:
        print_table(
            f"{len(shown)} statements", ["id", "verdict", "trust", "statement"], [list(r.values()) for r in shown]
        )
        if cross_examine:
            cross_examined(confirmed, undecided)
        for problem in problems:
            click.echo(f"certbound: {target}: {problem}", err=True)
    return 1 if problems else 0


@click.command()
@click.argument("name", required=False)
@click.option(
    "--file", "file", type=PATH, help="Show the activation of this file (TOML) instead; its claims are proved first."
)
@click.option("--range", "interval", nargs=2, metavar="FIRST LAST", help="Enclose phi, phi' and phi'' between these.")
@click.option("--html", "page", type=PATH, metavar="FILE", help="Write the one activation as a page with curves.")
@force_option
@as_json_option
def activations(
    name: str | None, file: Path | None, interval: tuple[str, str] | None, page: Path | None, force: bool, as_json: bool
) -> int:
    """The library of activations: all of them, or the proved facts of one with formulas and a sketch."""
    if name is not None and file is not None:
        raise click.UsageError("NAME and --file exclude each other")
    if page is not None and name is None and file is None:
        raise click.UsageError("--html shows one activation; give NAME or --file")
    if interval is not None and (page is not None or (name is None and file is None)):
        raise click.UsageError("--range is about one activation; give NAME or --file, and no --html")
    ends = _interval(interval) if interval is not None else None
    with progress_bar("proving the facts"):
        from ..activations import catalogue
        from ..activations.file import find, load_all, read

        if ends is not None:
            chosen = find(name) if name is not None else read(file or Path())
            rows = catalogue.range_rows(chosen, *ends)
        elif name is None and file is None:
            entries = [catalogue.entry(a) for a in load_all().values()]
        else:
            activation = find(name) if name is not None else read(file or Path())
            entries = [catalogue.entry(activation)]
            if page is not None:
                from ..evidence_files import write_file
                from ..report.activation_page import html

                write_file(page, html(activation), force=force)
    if interval is not None:
        if as_json:
            print_json({row[0]: {"at_least": row[1], "at_most": row[2]} for row in rows})
        else:
            title = f"{chosen.name} on [{interval[0]}, {interval[1]}]"
            print_table(title, ["", "at least", "at most"], rows)
    elif as_json:
        print_json(entries)
    elif name is None and file is None:
        print_table(f"{len(entries)} activations", catalogue.COLUMNS, [catalogue.table_row(entry) for entry in entries])
    else:
        click.echo(catalogue.page(entries[0]))
    return 0


def _interval(texts: tuple[str, str]) -> tuple[Fraction, Fraction]:
    """Two exact numbers in order, within floats. Raises CertboundError."""
    from ..numbers.exact import parse_exact

    try:
        first, last = map(parse_exact, texts)
    except ValueError as error:
        raise CertboundError(str(error), where="--range") from None
    if not first <= last or max(abs(first), abs(last)) > MAX_RANGE:
        raise CertboundError(
            f"expected two numbers in order, at most {MAX_RANGE} from 0, got {' '.join(texts)}", where="--range"
        )
    return first, last
