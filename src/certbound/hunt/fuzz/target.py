"""What the command line can hunt: "file.py:function", a model file, a claim or a folder that certify wrote."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...bounds.domain import Domain
from ...certificate.reading import Claim, read_claim
from ...errors import CertboundError, ModelError
from ...files import MAX_MODEL, read_bytes
from ...network.graph import Network
from ...network.onnx.data_files import contents
from ...python_file import named
from ..measure.measures import MEASURES
from .families import Space
from .rounds import Target


@dataclass(frozen=True)
class FileFunction:
    """A function of a Python file, loaded where it is called: worker processes cannot import it by name."""

    file: str
    name: str

    def load(self) -> Any:
        """The function. Raises CertboundError."""
        function = named(self.file, self.name)
        if not callable(function):
            raise CertboundError(f"{self.name!r} is no function", where=self.file)
        return function

    def __call__(self, network: Network, domain: Domain) -> Any:
        return self.load()(network, domain)


def function_target(text: str, quantity: str | None) -> Target:
    """The target of "file.py:function". The quantity is given, or the function's attribute ``quantity``; its
    attribute ``space`` (certbound.testing.Space) says what networks to draw. Raises CertboundError.
    """
    file, _, name = text.rpartition(":")
    bound = FileFunction(str(Path(file).resolve()), name)
    function = bound.load()
    chosen = quantity or getattr(function, "quantity", None)
    if chosen not in MEASURES:
        raise CertboundError(
            f"which quantity does it bound? got {chosen!r}", where=text, hint=f"--quantity {'|'.join(MEASURES)}"
        )
    space = getattr(function, "space", Space())
    if not isinstance(space, Space):
        raise CertboundError("its attribute 'space' is not a certbound.testing.Space", where=text)
    return Target(bound, str(chosen), space, text)


def claim_of(target: Path) -> Claim | None:
    """The claim in a folder that certify wrote or in a TOML file; None for anything else."""
    if target.is_dir():
        return read_claim(target / "claim.toml")
    return read_claim(target) if target.suffix == ".toml" else None


def model_of(target: Path, claim: Claim, given: Path | None) -> Path:
    """The model a claim is about: the given file, or one of its name beside the claim or here. CertboundError if it is
    not there or not that model, or its data files are not those of the claim.
    """
    folder = target if target.is_dir() else target.parent
    candidates = [given] if given is not None else [folder / claim.model, Path(claim.model)]
    for file in candidates:
        if file.is_file():
            if hashlib.sha256(read_bytes(file, MAX_MODEL, ModelError)).hexdigest() == claim.sha256:
                _refuse_other_data(file, claim)
                return file
            if given is not None:
                raise CertboundError(
                    "the claim is about another model file (their SHA-256 differ)",
                    where=str(file),
                    hint="to try a changed model against an old claim: certbound regress",
                )
    raise CertboundError(
        f"the model {claim.model!r} was not found", where=str(target), hint="give it with --model FILE"
    )


def _refuse_other_data(model: Path, claim: Claim) -> None:
    for name, stated in claim.data_files.items():
        digest = hashlib.sha256()
        for piece in contents(model, name):
            digest.update(piece)
        if digest.hexdigest() != stated:
            raise CertboundError(
                f"the claim is about another data file {name[:200]!r} (their SHA-256 differ)",
                where=str(model),
                hint="to try a changed model against an old claim: certbound regress",
            )
