"""certbound diff: what a changed model means for a claim."""

from __future__ import annotations

from pathlib import Path

import click

from .common import PATH, as_json_option, force_option, print_json, print_table, printable, progress_bar


@click.command()
@click.argument("old_dir", type=PATH)
@click.argument("new", metavar="NEW_MODEL|NEW_DIR", type=PATH)
@click.option("--old-model", type=PATH, help="The model that the claim in OLD_DIR is about, if it lies elsewhere.")
@click.option("--new-model", type=PATH, help="The model of NEW_DIR, if it lies elsewhere.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the search for a witness.")
@click.option("-o", "--output", type=PATH, metavar="FILE.html", help="Write it as a page, too.")
@force_option
@as_json_option
def diff(
    old_dir: Path,
    new: Path,
    old_model: Path | None,
    new_model: Path | None,
    seed: int,
    output: Path | None,
    force: bool,
    as_json: bool,
) -> int:
    """Compare a changed model with the claim in OLD_DIR: is it covered, which layers moved, which bounds hold?

    Status 0: every claimed bound holds for the new model. 1: one is violated. 3: not all are proved.
    """
    from ..dossier.impact import html, impact
    from ..evidence_files import write

    with progress_bar("comparing") as progress:
        found = impact(old_dir, new, old_model=old_model, new_model=new_model, seed=seed, progress=progress)
    if output is not None:
        write(output.parent, {output.name: html(found)}, force=force)
    changes = [
        {
            "tensors": list(c.tensors),
            "distance": c.distance,
            "allowed": c.allowed,
            "largest": c.largest,
            "moved": c.moved,
            "count": c.count,
        }
        for c in found.changes
    ]
    if as_json:
        print_json(
            {
                "verdict": found.verdict,
                "status": found.status,
                "covered": found.covered,
                "cover_reason": found.cover_reason,
                "why_apart": found.why_apart,
                "changes": changes,
                "bounds": [
                    {"quantity": r.quantity, "verdict": r.verdict, "claimed": r.claimed, "certified": r.certified}
                    for r in found.rows
                ]
                or [{"quantity": c.quantity, "claimed": c.old, "claimed_now": c.new} for c in found.compared],
                "same_domain": found.same_domain,
            }
        )
        return found.status
    if found.why_apart:
        click.echo(f"the parameters cannot be compared: {found.why_apart}")
    else:
        rows = [
            [", ".join(c.tensors), c.distance, c.allowed or "all together", c.largest, f"{c.moved} of {c.count}"]
            for c in found.changes
        ]
        columns = ["parameters", "moved by", "allowed", "largest entry", "entries changed"]
        print_table(f"{printable(new)} against {printable(old_dir)}", columns, rows)
    if found.rows:
        rows = [[r.quantity, r.verdict, r.claimed, r.certified or f"no bound: {r.reason}"] for r in found.rows]
        print_table("the same domain around the new parameters", ["quantity", "verdict", "claimed", "certified"], rows)
    elif found.compared:
        title = "two claims about " + ("the same domain" if found.same_domain else "different domains")
        rows = [[c.quantity, c.old, c.new or "nothing"] for c in found.compared]
        print_table(title, ["quantity", "before", "now"], rows)
    click.echo(f"old certificate: {'it covers the new model' if found.covered else printable(found.cover_reason)}")
    click.echo(found.verdict)
    if output is not None:
        click.echo(f"page: {output}")
    return found.status
