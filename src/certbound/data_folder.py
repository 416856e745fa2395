"""Where bounds_spec and proofs live: beside the sources in a checkout, inside the package when installed."""

from __future__ import annotations

from pathlib import Path

from .errors import SpecError

_PACKAGE = Path(__file__).resolve().parent


def data_folder(name: str) -> Path:
    """The folder ``bounds_spec`` or ``proofs``; SpecError if the installation is incomplete."""
    for folder in (_PACKAGE / "_data" / name, _PACKAGE.parents[1] / name):
        if folder.is_dir():
            return folder
    raise SpecError(
        f"the folder {name!r} is missing from this installation",
        hint="reinstall certbound; 'certbound doctor' shows what is there",
    )
