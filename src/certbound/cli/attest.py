"""certbound new-key, attest, verify-attestation: signed acceptances of claims."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from .common import PATH, as_json_option, force_option, note, print_json, progress_bar

_MOMENT = click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%SZ"])


def _utc(moment: datetime | None) -> datetime | None:
    from datetime import UTC

    return None if moment is None else moment.replace(tzinfo=UTC)


@click.command("new-key")
@click.argument("file", type=PATH)
def new_key(file: Path) -> int:
    """Make a new ed25519 key: FILE is the private one (keep it to yourself), FILE.pub the public one.

    Neither is replaced if it is there. Keys of openssl (genpkey -algorithm ed25519) do as well.
    """
    from ..dossier.keys import write_new_key

    public = write_new_key(file)
    click.echo(f"private: {file}\npublic:  {public}")
    return 0


@click.command()
@click.argument("folder", type=PATH)
@click.argument("models", metavar="[MODEL]...", type=PATH, nargs=-1)
@click.option("--key", type=PATH, required=True, help="Your ed25519 private key (PEM).")
@click.option("--password-file", type=PATH, help="Its password, the first line of this file.")
@click.option("--expires", type=_MOMENT, help="Nobody is to rely on it from then on (UTC).")
@click.option("--remark", default="", help="What you want to say with it; signed too.")
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="FILE",
    help="[default: FOLDER/attestation.json, or RECORD's name with .attestation.json]",
)
@force_option
def attest(
    folder: Path,
    models: tuple[Path, ...],
    key: Path,
    password_file: Path | None,
    expires: datetime | None,
    remark: str,
    output: Path | None,
    force: bool,
) -> int:
    """Check the claim in FOLDER now, and sign that the checker accepted it (in-toto statement, DSSE envelope).

    Nothing is signed that the checker does not call valid, or whose page says something else. With the record of a
    qualification ('certbound doctor --qualify -o RECORD') in place of FOLDER: run the suite again, sign the record.
    """
    from ..dossier import attestation, qualification
    from ..evidence_files import write
    from ..files import MAX_TOML, read_bytes

    password = None if password_file is None else read_bytes(password_file, MAX_TOML).split(b"\n")[0].rstrip(b"\r")
    target = folder / "attestation.json"
    if folder.is_file():
        if models:
            raise click.UsageError("the record of a qualification has no MODEL")
        target = folder.with_suffix(".attestation.json")
        with progress_bar("qualifying the checker") as show:
            text = qualification.attest(
                folder, key, password=password, expires=_utc(expires), remark=remark, progress=show
            )
    else:
        with progress_bar("checking in exact arithmetic"):
            text = attestation.attest(folder, key, models, password=password, expires=_utc(expires), remark=remark)
    target = target if output is None else output
    write(target.parent, {target.name: text}, force=force)
    click.echo(f"attestation: {target}")
    return 0


@click.command("verify-attestation")
@click.argument("envelope", type=PATH)
@click.argument("folder", type=PATH)
@click.argument("models", metavar="[MODEL]...", type=PATH, nargs=-1)
@click.option("--key", "keys", type=PATH, multiple=True, help="An ed25519 public key (PEM) that you trust.")
@click.option("--trust", "lists", type=PATH, multiple=True, help="A list of trusted keys (TOML), with their last days.")
@click.option("--at", type=_MOMENT, help="As of this moment (UTC). [default: now]")
@as_json_option
def verify_attestation(
    envelope: Path,
    folder: Path,
    models: tuple[Path, ...],
    keys: tuple[Path, ...],
    lists: tuple[Path, ...],
    at: datetime | None,
    as_json: bool,
) -> int:
    """Verify the attestation ENVELOPE of FOLDER: signature, date, digests, then the checker, step by step.

    With the record of a qualification in place of FOLDER: signature, date, record, then the suite here.

    Status 0: accepted, every step holds. 1: one does not.
    """
    from ..dossier import qualification
    from ..dossier.attestation import Trusted, trusted_keys, verify

    if folder.is_file() and models:
        raise click.UsageError("the record of a qualification has no MODEL")
    trusted = [*map(Trusted, keys), *(key for file in lists for key in trusted_keys(file))]
    steps = []
    with progress_bar("verifying") as show:
        found = (
            qualification.verify(envelope, trusted, folder, now=_utc(at), progress=show)
            if folder.is_file()
            else verify(envelope, trusted, folder, models, now=_utc(at))
        )
        for step in found:
            steps.append(step)
            show(step.what)
    accepted = bool(steps) and all(step.holds for step in steps) and steps[-1].what == "checker"
    if as_json:
        print_json({"accepted": accepted, "steps": [vars(step) for step in steps]})
    else:
        for number, step in enumerate(steps, start=1):
            click.echo(f"{number}. {'ok' if step.holds else 'FAILED'}  {step.what}: {step.found}")
        click.echo("accepted" if accepted else "not accepted")
    if not accepted and not as_json:
        note(f"{envelope}: {steps[-1].what} does not hold")
    return 0 if accepted else 1
