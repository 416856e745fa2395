"""certbound doctor: what is installed, whether it works, and whether the checker refuses what it must."""

from __future__ import annotations

import json
from pathlib import Path

import click

from .. import __version__
from .common import PATH, force_option, note, print_table, progress_bar


@click.command()
@click.option("--qualify", is_flag=True, help="Have the checker decide the qualification suite (half a minute).")
@click.option("-o", "--output", type=PATH, metavar="RECORD", help="With --qualify: write the record (JSON) there.")
@force_option
def doctor(qualify: bool, output: Path | None, force: bool) -> int:
    """Show what is installed, and whether it works.

    With --qualify: run the qualification suite instead. Honest evidence of each kind, which the checker must accept,
    and mutants of it, which it must refuse. Status 0: qualified. 1: not. docs/qualification.md explains the record,
    which 'certbound attest' signs.
    """
    if qualify:
        return _qualify(output, force)
    if output is not None or force:
        raise click.UsageError("-o and --force go with --qualify")
    from ..doctor import examine

    with progress_bar("examining"):
        rows = examine()
    print_table(
        f"certbound {__version__}",
        ["part", "state", "detail"],
        [[n, "ok" if ok else "FAILED", d] for n, ok, d in rows],
    )
    return 0 if all(ok for _, ok, _ in rows) else 4


def _qualify(output: Path | None, force: bool) -> int:
    from ..dossier.qualification import QUALIFIED, qualify, summary
    from ..evidence_files import write

    with progress_bar("qualifying the checker") as show:
        text = qualify(show)
    record = json.loads(text)
    if output is not None:
        write(output.parent, {output.name: text}, force=force)
    kinds = record["kinds"].items()
    click.echo(summary(record))
    print_table(
        "",
        ["kind of evidence", "accepted of honest", "refused of mutants"],
        [[kind, f"{r['accepted']} of {r['honest']}", f"{r['refused']} of {r['mutants']}"] for kind, r in kinds],
    )
    for failure in record["failures"]:
        place = f"{failure['case']}, {failure['attack']}, {failure['what']}"
        note(f"{place}: {failure['found']}, expected {' or '.join(failure['expected'])}")
    if output is not None:
        click.echo(f"record: {output}")
    return 0 if record["verdict"] == QUALIFIED else 1
