"""certbound gsn: a folder as a part of a safety case."""

from __future__ import annotations

from pathlib import Path

import click

from .common import PATH, force_option, progress_bar


@click.command()
@click.argument("folder", type=PATH)
@click.argument("models", metavar="[MODEL]...", type=PATH, nargs=-1)
@click.option("-o", "--output", type=PATH, metavar="DIR", help="[default: FOLDER]")
@force_option
def gsn(folder: Path, models: tuple[Path, ...], output: Path | None, force: bool) -> int:
    """Write the claim in FOLDER as a safety case in Goal Structuring Notation: safety_case.yaml, and drawn, .svg.

    The checker is asked first: there is no case for a claim that it does not call valid. The YAML is what gsn2x reads.
    """
    from ..dossier.safety_case import as_svg, as_yaml, safety_case
    from ..evidence_files import write

    with progress_bar("checking in exact arithmetic"):
        elements = safety_case(folder, models)
    target = folder if output is None else output
    write(target, {"safety_case.yaml": as_yaml(elements), "safety_case.svg": as_svg(elements)}, force=force)
    click.echo(f"safety case: {target / 'safety_case.yaml'}\ndrawn:       {target / 'safety_case.svg'}")
    open_goals = [element.id for element in elements if element.undeveloped]
    click.echo(f"not developed, for you to argue: {', '.join(open_goals)}")
    return 0
