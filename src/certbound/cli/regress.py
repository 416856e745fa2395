"""certbound regress: does a changed model keep the bounds that were claimed?"""

from __future__ import annotations

from pathlib import Path

import click

from .common import PATH, as_json_option, force_option, print_json, print_table, progress_bar
from .hunt_run import check_line


@click.command()
@click.argument("old_dir", type=PATH)
@click.argument("new_model", type=PATH)
@click.option("--activation-file", "activation_files", type=PATH, multiple=True, help="As for certify.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the search for a witness.")
@click.option("-o", "--output", type=PATH, metavar="DIR", help="Write the new certificate, or the witness, there.")
@force_option
@as_json_option
def regress(
    old_dir: Path,
    new_model: Path,
    activation_files: tuple[Path, ...],
    seed: int,
    output: Path | None,
    force: bool,
    as_json: bool,
) -> int:
    """Re-certify NEW_MODEL against the claim in OLD_DIR: still holds, violated, or not provable.

    Status 0: every claimed bound is certified for the new model too. 1: one is violated, proved by a witness.
    3: neither is proved.
    """
    from ..hunt.regress.regress import HOLDS, VIOLATED
    from ..hunt.regress.regress import regress as recertify

    with progress_bar("regressing") as progress:
        result = recertify(old_dir, new_model, activation_files=activation_files, seed=seed, progress=progress)
        written = None
        if output is not None and result.verdict in (HOLDS, VIOLATED):
            written = result.write(output, force=force)
    if as_json:
        print_json(
            {
                "verdict": result.verdict,
                "rows": [
                    {
                        "quantity": r.quantity,
                        "verdict": r.verdict,
                        "claimed": r.claimed,
                        "certified": r.certified,
                        "margin": r.margin,
                        "shrink": r.shrink,
                        "found": None if r.found is None else str(float(r.found.reached)),
                    }
                    for r in result.rows
                ],
                "written": None if written is None else str(written),
            }
        )
        return result.status
    rows = [
        [
            r.quantity,
            r.verdict,
            r.claimed,
            r.certified or f"no bound: {r.reason}",
            "" if r.margin is None else f"{100 * r.margin:.3g}%",
            "" if r.found is None else f"{float(r.found.reached):.9g}",
        ]
        for r in result.rows
    ]
    columns = ["quantity", "verdict", "claimed: at most", "certified now", "margin", "found: at least"]
    print_table(f"{new_model} against {old_dir}: {result.verdict}", columns, rows)
    if written is not None and result.verdict == HOLDS:
        click.echo(f"check:  certbound check {written / 'claim.toml'} {written / 'certificate.json'} {new_model}")
    elif written is not None:
        click.echo(check_line(written))
    return result.status
