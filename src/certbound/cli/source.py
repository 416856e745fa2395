"""certbound source: the bounds of a checked claim as source."""

from __future__ import annotations

from pathlib import Path

import click

from .common import PATH, force_option, progress_bar


@click.command()
@click.argument("claim", type=PATH)
@click.argument("certificate", type=PATH)
@click.argument("model", type=PATH)
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="FILE",
    required=True,
    help="Where to: C99 (.c, and a .h), MATLAB (.m) or Python (.py); the functions are named after the file.",
)
@click.option("--flint", is_flag=True, help="Let FLINT multiply the checker's integer matrices: faster, exact too.")
@force_option
def source(claim: Path, certificate: Path, model: Path, output: Path, flint: bool, force: bool) -> int:
    """Check CLAIM for MODEL by CERTIFICATE and write its bounds as C99, MATLAB or Python source.

    Given an input and how far the parameters are from those in MODEL, a function returns its bound if that point lies
    in the certified domain, and infinity if not. Closed forms are written by 'certbound bounds -o'.
    """
    with progress_bar("checking in exact arithmetic"):
        from ..source.certified import write_certified_source

        write_certified_source(claim, certificate, model, output, flint=flint, force=force)
    click.echo(f"source: {output}")
    return 0
