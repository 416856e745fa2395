"""certbound check: the stand-alone checker's verdict, on one claim or on folders of them."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import PATH, as_json_option, force_option, note, print_json, print_table, printable, progress_bar

if TYPE_CHECKING:
    from ..certificate.check import CheckRow
    from ..dossier.statement import Statement


@click.command()
@click.argument("paths", metavar="CLAIM CERTIFICATE MODEL | DIR... [MODEL...]", type=PATH, nargs=-1, required=True)
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes.")
@as_json_option
@click.option("--report", "with_page", is_flag=True, help="Write the verdict, with date and checker, into DIR's page.")
@force_option
@click.option("--flint", is_flag=True, help="Let FLINT multiply the integer matrices: faster, exact too.")
@click.option("--verified", is_flag=True, help="Also by the machine-checked checker, which 'make verified' builds.")
def check(
    paths: tuple[Path, ...], jobs: int, as_json: bool, with_page: bool, force: bool, flint: bool, verified: bool
) -> int:
    """Verify CLAIM for MODEL by CERTIFICATE, with the stand-alone checker (exact arithmetic, standard library).

    Of one folder that certbound wrote: what its claim says, whether its page says the same, and the verdict.

    Of several: a row each, with --json one line for each as it is done, and the highest status of them. A claim's
    model is a MODEL of its name, or lies in its folder or here.
    """
    if force and not with_page:
        raise click.UsageError("--force is for --report: it replaces a page that certbound did not write")
    folders = [path for path in paths if path.is_dir()]
    if verified and (folders or len(paths) != 3 or flint):
        raise click.UsageError("--verified takes CLAIM CERTIFICATE MODEL, and not --flint")
    if not folders and len(paths) == 3:
        if with_page:
            raise click.UsageError("--report is for folders: give the one that claim and certificate lie in")
        return _one(paths, jobs, as_json, flint, verified)
    models = [path for path in paths if path not in folders]
    if absent := [path for path in models if not path.is_file()]:
        raise click.UsageError(f"{absent[0]}: there is no such file or folder")
    if not folders:
        raise click.UsageError("give CLAIM CERTIFICATE MODEL, or folders that certify wrote")
    if len(folders) == 1:
        return _folder(folders[0], models, jobs, as_json, flint, _Pages(folders, with_page, force))
    return _many(folders, models, jobs, as_json, flint, _Pages(folders, with_page, force))


class _Pages:
    """What --report does: the page of each folder is written with the verdict on what lay there at the beginning."""

    def __init__(self, folders: list[Path], wanted: bool, force: bool) -> None:
        self.wanted, self.force = wanted, force
        self.digests: dict[Path, tuple[str, str]] = {}
        self.problems: dict[Path, str] = {}
        if wanted:
            from ..dossier.pages import evidence_digests
            from ..errors import CertboundError

            for folder in folders:
                try:
                    self.digests[folder] = evidence_digests(folder)
                except CertboundError as error:
                    self.problems[folder] = str(error)

    def write(self, row: CheckRow) -> tuple[str | None, int]:
        """(the page that was written, the status): 2 or more if it was to be written and could not be."""
        status = row.result.status
        if not self.wanted:
            return None, status
        from ..dossier.pages import write_verdict
        from ..errors import CertboundError

        problem = self.problems.get(row.folder, "")
        if not problem:
            now, digests = datetime.now(UTC), self.digests[row.folder]
            try:
                return str(write_verdict(row.folder, row.result, now, digests, force=self.force)), status
            except CertboundError as error:
                problem = str(error)
        note(f"no page is written: {problem}")
        return None, status or 2


def _folder(folder: Path, models: list[Path], jobs: int, as_json: bool, flint: bool, pages: _Pages) -> int:
    from ..certificate.check import check_many
    from ..dossier.statement import statement
    from ..errors import CertboundError

    said, problem = None, ""
    try:
        said = statement(folder)
    except CertboundError as error:
        problem = str(error)
    with progress_bar("checking in exact arithmetic"):
        (row,) = check_many([folder], models, jobs=jobs, flint=flint)
    page, status = pages.write(row)
    if as_json:
        print_json(_as_table(row) | {"statement": None if said is None else _statement_table(said), "written": page})
        return status
    if said is None:
        note(problem)
    else:
        _print_statement(said, row.model, row.result.verdict)
    if page is not None:
        click.echo(f"  the verdict is written into {printable(page)}")
    click.echo(f"{row.result.verdict}: {printable(row.result.reason)}")
    return status


def _print_statement(said: Statement, model: Path | None, verdict: str) -> None:
    from ..dossier.pages import ABSENT, DIFFERS
    from ..dossier.statement import visible

    click.echo(visible(said.title) + ("" if model is None else f"  (read from {printable(model)})"))
    for line in (*said.domain, *said.remarks):
        click.echo(f"  {visible(line)}")
    rows = [[b.quantity, b.shown, b.norm, b.tier, b.meaning] for b in said.bounds]
    title = "for every input and all parameters in there" if said.page_name == "report.html" else "what is claimed"
    print_table(title, ["quantity", "at most", "norm", "tier", "what"], rows)
    for name, digest in said.digests.items():
        click.echo(f"  sha256 {digest}  {visible(name)}")
    if said.page == DIFFERS:
        click.echo(
            f"  {said.page_name} is NOT what claim and certificate say: edited, or of another version of certbound;"
        )
        click.echo(f"  'certbound report {printable(said.folder)}' writes it anew")
    elif said.page != ABSENT:
        click.echo(f"  {said.page_name} says what claim and certificate say")
    if said.checked is not None:
        known = "" if said.checked.verdict == verdict else "; NOT what the checker says now"
        seen = said.checked
        click.echo(
            f"  its verdict line: {seen.verdict}, {seen.date}, checker of certbound {visible(seen.checker)}{known}"
        )


def _statement_table(said: Statement) -> dict[str, object]:
    return {
        "title": said.title,
        "domain": list(said.domain),
        "bounds": [vars(bound) for bound in said.bounds],
        "remarks": list(said.remarks),
        "sha256": said.digests,
        "page": {
            "file": said.page_name,
            "state": said.page,
            "checked": None if said.checked is None else vars(said.checked),
        },
        "claim": said.table,
    }


def _one(paths: tuple[Path, ...], jobs: int, as_json: bool, flint: bool, verified: bool) -> int:
    with progress_bar("checking in exact arithmetic"):
        if verified:
            from ..certificate.verified import check_verified

            result = check_verified(*paths, jobs=jobs)
        else:
            from ..certificate.check import check as run

            result = run(*paths, jobs=jobs, flint=flint)
    if as_json:
        print_json({"verdict": result.verdict, "reason": result.reason})
    else:
        click.echo(f"{result.verdict}: {result.reason}")
    return result.status


def _many(folders: list[Path], models: list[Path], jobs: int, as_json: bool, flint: bool, pages: _Pages) -> int:
    from ..certificate.check import check_many

    order = {folder: at for at, folder in enumerate(folders)}
    rows: list[CheckRow] = []
    statuses = []
    interrupted = False
    with progress_bar(f"checking {len(order)} folders") as show:
        show("starting")
        try:
            with closing(check_many(folders, models, jobs=jobs, flint=flint)) as found:
                for row in found:
                    rows.append(row)
                    statuses.append(pages.write(row)[1])
                    show(f"{len(rows)} done, the last {row.folder}")
                    if as_json:
                        click.echo(json.dumps(_as_table(row)))
        except KeyboardInterrupt:
            interrupted = True
    if not as_json:
        counts = [f"{n} {verdict}" for verdict, n in Counter(row.result.verdict for row in rows).items()]
        lines = [
            [printable(row.folder), row.result.verdict, printable(row.model or "-"), printable(row.result.reason)]
            for row in sorted(rows, key=lambda row: order[row.folder])
        ]
        print_table(
            f"{len(order)} folders: {', '.join(counts) or 'none done'}", ["folder", "verdict", "model", "why"], lines
        )
    if interrupted:
        note(f"interrupted after {len(rows)} of {len(order)} folders")
        return 2
    return max(statuses)


def _as_table(row: CheckRow) -> dict[str, object]:
    return {
        "folder": str(row.folder),
        "model": None if row.model is None else str(row.model),
        "verdict": row.result.verdict,
        "reason": row.result.reason,
        "status": row.result.status,
    }
