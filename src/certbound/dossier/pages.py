"""The page of a folder, made again from its claim and certificate, and compared with the one that lies there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..certificate.check import CERTIFICATE, CLAIM, claim_in
from ..errors import CertboundError, OutputError
from ..evidence_files import recover
from ..files import MAX_CERTIFICATE, MAX_TOML, read_text

AS_WRITTEN, DIFFERS, ABSENT = "as written", "differs", "absent"


@dataclass(frozen=True)
class Kind:
    """A kind of folder: the names of its claim, certificate and page, and what makes the page."""

    claim: str
    certificate: str
    page: str
    render: Callable[[Path], str]


def _of_bounds(folder: Path) -> str:
    from ..report.certificate_page import render

    hint = "give a folder certify wrote"
    claim = read_text(folder / CLAIM, MAX_TOML, OutputError, hint)
    certificate = read_text(folder / CERTIFICATE, MAX_CERTIFICATE, OutputError, hint)
    hunted = folder / "hunt.json"
    found = read_text(hunted, MAX_CERTIFICATE, OutputError, hint) if hunted.exists() else None
    return render(claim, certificate, found)


def _of_gains(folder: Path) -> str:
    from ..gains.synthesis import page

    return page(folder)


def _of_depth(folder: Path) -> str:
    from ..report.depth_page import render

    hint = "give a folder that 'certbound depth' wrote"
    texts = (read_text(folder / name, MAX_CERTIFICATE, OutputError, hint) for name in ("depth.toml", "depth.json"))
    return render(*texts)


def _of_training(folder: Path) -> str:
    from ..report.training_page import render

    hint = "give a folder that 'certbound training' wrote"
    claim = read_text(folder / "training.toml", MAX_TOML, OutputError, hint)
    return render(claim, read_text(folder / "training.json", MAX_CERTIFICATE, OutputError, hint))


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


def page_state(folder: Path) -> str:
    """Whether the folder's page is the one that its claim and certificate make: AS_WRITTEN, DIFFERS or ABSENT.

    DIFFERS: edited, or written by another version of certbound, or about other files.
    """
    recover(folder)
    kind = kind_of(folder)
    file = folder / kind.page
    if not file.exists():
        return ABSENT
    try:
        same = read_text(file, MAX_CERTIFICATE) == kind.render(folder)
    except CertboundError:
        return DIFFERS
    return AS_WRITTEN if same else DIFFERS
