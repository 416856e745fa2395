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


@click.command("export-coq")
@click.argument("folder", type=PATH)
@click.argument("model", type=PATH, required=False)
@click.option("-o", "--output", type=PATH, metavar="FILE.v", required=True, help="Where to.")
@force_option
def export_coq(folder: Path, model: Path | None, output: Path, force: bool) -> int:
    """Write the certificate in FOLDER as a file for Coq that ends with the theorem about this network.

    It needs a small network, certified with --machine-checked. Nothing is checked here: Coq does that, with the proofs
    that 'make verified' compiles (coqc -Q build/coq Certbound FILE.v). MODEL: by default found by the claim's name.
    """
    from ..certificate.coq_file import write_coq_file

    write_coq_file(folder, model, output, force=force)
    click.echo(f"for Coq: {output}")
    return 0
