"""certbound training: what is certified of a recorded training run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import PATH, as_json_option, force_option, print_json, print_table, progress_bar

if TYPE_CHECKING:
    from ..training.certify import Training

_MEANING = {
    "parametric": "of later parameters with earlier ones",
    "additive": "of the last parameters with a change of norm 1 after every step",
    "rate": "of the last parameters with the relative change of all step sizes",
    "data": "of the last parameters with the weight of one sample given to another",
    "forward": "of a layer's values with an earlier layer's, or the input",
    "depth": "of a layer's values with the weights of an earlier layer, or its own",
}


@click.command()
@click.argument("run", type=PATH)
@click.option(
    "--reach",
    type=click.FloatRange(min=1),
    default=1.0,
    show_default=True,
    help="Radius of the ball about each point, in lengths of the step from it.",
)
@click.option("-o", "--output", type=PATH, metavar="DIR", help="Write training.toml, training.json and training.html.")
@force_option
@as_json_option
def training(run: Path, reach: float, output: Path | None, force: bool, as_json: bool) -> int:
    """Certify the training run in the file RUN, which a certbound.Recorder wrote.

    At every step: both ends of the Hessian's spectrum, its norm in a ball, the decrease of the loss and the rounding of
    the step; of the whole run: its learning stability profile.
    """
    with progress_bar("certifying") as progress:
        from ..evidence_files import refuse_foreign
        from ..training.certify import REPORT, certify_training
        from ..training.claim import CERTIFICATE, CLAIM

        if output is not None:
            refuse_foreign(output, dict.fromkeys((CLAIM, CERTIFICATE, REPORT)), force=force)
        found = certify_training(run, reach=reach, progress=progress)
        folder = found.write(output, force=force) if output is not None else None
    if as_json:
        print_json({**found.to_table(), "written": None if folder is None else str(folder)})
        return 0
    _print(found)
    if folder is not None:
        click.echo(f"report: {folder / REPORT}")
        click.echo(f"check:  certbound check {folder / CLAIM} {folder / CERTIFICATE} {run}")
    return 0


def _print(found: Training) -> None:
    table = found.to_table()
    steps = table["steps"]
    lowered = sum("decrease" in row for row in steps)
    rows = [["largest eigenvalue, largest", max((r["largest"] for r in steps), key=float), "of the loss's Hessian"]]
    rows.append(["least eigenvalue, least", f"-{max((r['least'] for r in steps), key=float)}".replace("--", ""), ""])
    rows.append(["certified decrease", f"{lowered} of {len(steps)} steps", "of the loss of all samples"])
    if any("rounding" in row for row in steps):
        rows.append(
            ["rounding, largest", max((r.get("rounding", "0") for r in steps), key=float), "of a recorded step"]
        )
    rows += [[f"profile: {name}", value, _MEANING[name]] for name, value in table["profile"].items()]
    title = f"{table['run']}: {len(steps)} steps, {table['parameters']} parameters, {table['samples']} samples"
    print_table(title, ["what", "at most", ""], rows)
    if "parametric" not in table["profile"]:
        click.echo("the optimiser is none whose step is known: no rounding, and of the profile only the network's part")
