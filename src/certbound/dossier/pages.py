"""The page of a folder, made again from its claim and certificate, and compared with the one that lies there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..certificate.check import CERTIFICATE, CLAIM, CheckResult, claim_in
from ..errors import CertboundError, OutputError
from ..evidence_files import recover, write
from ..files import MAX_CERTIFICATE, MAX_TOML, read_bytes, read_text
from ..report.checked import VERDICTS, Checked, checked_in

AS_WRITTEN, DIFFERS, ABSENT = "as written", "differs", "absent"


@dataclass(frozen=True)
class Kind:
    """A kind of folder: the names of its claim, certificate and page, and what makes the page, with a verdict line or
    without.
    """

    claim: str
    certificate: str
    page: str
    render: Callable[[Path, Checked | None], str]


def _of_bounds(folder: Path, checked: Checked | None = None) -> str:
    from ..report.certificate_page import render

    hint = "give a folder certify wrote"
    claim = read_text(folder / CLAIM, MAX_TOML, OutputError, hint)
    certificate = read_text(folder / CERTIFICATE, MAX_CERTIFICATE, OutputError, hint)
    hunted = folder / "hunt.json"
    found = read_text(hunted, MAX_CERTIFICATE, OutputError, hint) if hunted.exists() else None
    return render(claim, certificate, found, checked)


def _of_gains(folder: Path, checked: Checked | None = None) -> str:
    from ..gains.synthesis import page

    return page(folder, checked=checked)


def _of_depth(folder: Path, checked: Checked | None = None) -> str:
    from ..report.depth_page import render

    hint = "give a folder that 'certbound depth' wrote"
    claim = read_text(folder / "depth.toml", MAX_CERTIFICATE, OutputError, hint)
    return render(claim, read_text(folder / "depth.json", MAX_CERTIFICATE, OutputError, hint), checked)


def _of_training(folder: Path, checked: Checked | None = None) -> str:
    from ..report.training_page import render

    hint = "give a folder that 'certbound training' wrote"
    claim = read_text(folder / "training.toml", MAX_TOML, OutputError, hint)
    return render(claim, read_text(folder / "training.json", MAX_CERTIFICATE, OutputError, hint), checked)


KINDS = (
    Kind(CLAIM, CERTIFICATE, "report.html", _of_bounds),
    Kind("gains.toml", "gains.json", "gains.html", _of_gains),
    Kind("depth.toml", "depth.json", "depth.html", _of_depth),
    Kind("training.toml", "training.json", "training.html", _of_training),
)


def kind_of(folder: Path) -> Kind:
    """Which kind a folder is of, by the claim that lies in it."""
    claim = claim_in(folder)
    return next(kind for kind in KINDS if kind.claim == claim)


def page_state(folder: Path) -> tuple[str, Checked | None]:
    """Whether the folder's page is the one that its claim and certificate make: AS_WRITTEN, DIFFERS or ABSENT; and the
    verdict line that is in it, if there is one. The line is repeated as it stands: nothing here says that it is true.

    DIFFERS: edited, or written by another version of certbound, or about other files.
    """
    recover(folder)
    kind = kind_of(folder)
    file = folder / kind.page
    if not file.exists():
        return ABSENT, None
    try:
        text = read_text(file, MAX_CERTIFICATE)
        checked = checked_in(text)
        same = text == kind.render(folder, checked)
    except CertboundError:
        return DIFFERS, None
    return (AS_WRITTEN, checked) if same else (DIFFERS, None)


def evidence_digests(folder: Path) -> tuple[str, str]:
    """SHA-256 of claim and certificate."""
    kind = kind_of(folder)
    claim, certificate = (read_bytes(folder / name, MAX_CERTIFICATE) for name in (kind.claim, kind.certificate))
    return hashlib.sha256(claim).hexdigest(), hashlib.sha256(certificate).hexdigest()


def write_verdict(
    folder: Path, result: CheckResult, now: datetime, digests: tuple[str, str], *, force: bool = False
) -> Path:
    """Write the folder's page anew, with what the checker has just said of its claim and certificate as verdict line.
    ``digests``: evidence_digests() from before it was asked.

    Raises CertboundError if there is no such verdict, the files have changed since, no page can be made, or, without
    ``force``, the page that is there was not written by certbound.
    """
    if result.verdict not in VERDICTS:
        raise CertboundError(f"the checker gave no verdict ({result.reason})", where=str(folder))
    kind = kind_of(folder)
    if evidence_digests(folder) != digests:
        raise CertboundError("claim or certificate changed while they were checked", where=str(folder))
    date = now.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
    checked = Checked.now(result.verdict, result.reason, date, *digests)
    write(folder, {kind.page: kind.render(folder, checked)}, force=force)
    return folder / kind.page
