"""certbound certify of several models: a row each, as they are done."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .common import note, print_table, printable, progress_bar

if TYPE_CHECKING:
    from ..bounds.domain import Domain
    from ..certificate.fleet import Row

_DIGITS = 4  # of a bound in the table, rounded up


def certify_many(models: Sequence[Path], domain: Domain, *, as_json: bool, **given: Any) -> int:
    """Certify them with workers; the status is the highest of those that each model alone would have, 2 if
    interrupted. ``given``: the options of certificate.fleet.certify_many.
    """
    from ..certificate.fleet import certify_many as run
    from ..certificate.fleet import folder_names

    order = {file: i for i, file in enumerate(folder_names(models))}
    rows: list[Row] = []
    interrupted = False
    with progress_bar(f"certifying {len(order)} models") as show:
        show("starting")
        try:
            with closing(run(models, domain, apart=True, **given)) as found:
                for row in found:
                    rows.append(row)
                    show(f"{len(rows)} done, the last {row.file}")
                    if as_json:
                        click.echo(json.dumps(_as_table(row)))
                    for warning in (row.result or {}).get("warnings", ()):
                        note(f"warning: {printable(row.file)}: {warning['message']}")
        except KeyboardInterrupt:
            interrupted = True
    if not as_json:
        _print(sorted(rows, key=lambda row: order[row.file]), len(order))
    if interrupted:
        stays = "; what is written stays, and the same command goes on from there" if given["output"] else ""
        note(f"interrupted after {len(rows)} of {len(order)} models{stays}")
        return 2
    return max(row.status for row in rows)


def _as_table(row: Row) -> dict[str, Any]:
    return {
        "file": str(row.file),
        "outcome": row.outcome,
        "status": row.status,
        "reason": row.reason or None,
        **(row.result or {}),
        "written": None if row.folder is None else str(row.folder),
    }


def _print(rows: list[Row], asked: int) -> None:
    from ..bounds.quantities import QUANTITIES
    from ..numbers.exact import decimal_up, parse_exact

    shown = [q for q in QUANTITIES if any(q in row.bounds for row in rows)]
    lines = []
    for row in rows:
        bounds = [decimal_up(parse_exact(row.bounds[q]), _DIGITS) if q in row.bounds else "-" for q in shown]
        where = "" if row.folder is None else f": {row.folder}"
        lines.append([printable(row.file), *bounds, printable(row.reason or f"{row.outcome}{where}")])
    counts = [f"{n} {outcome}" for outcome, n in Counter(row.outcome for row in rows).items()]
    title = f"{asked} models: {', '.join(counts) or 'none done'}; upper bounds"
    print_table(title, ["model", *(q.replace("_", " ") for q in shown), "what became of it"], lines)
