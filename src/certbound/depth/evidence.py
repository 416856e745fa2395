"""What all evidence about depth has in common: claim and certificate as text, their page, and the folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

import tomli_w

from .. import __version__
from ..evidence_files import write
from ..network.graph import Network
from ..report.depth_page import render
from .functions import functions_of

CLAIM, CERTIFICATE, REPORT = "depth.toml", "depth.json", "depth.html"
SEMANTICS = "real arithmetic on the exact values of the stored parameters, one sample"


class Evidence:
    """A claim about ``network`` with its certificate. Formats: docs/formats.md."""

    CLAIM_FORMAT: ClassVar[str]
    CERTIFICATE_FORMAT: ClassVar[str]
    network: Network

    def claimed(self) -> dict[str, Any]:
        """The claim but for format, semantics and model."""
        raise NotImplementedError

    def proof(self) -> dict[str, Any]:
        """The certificate but for what every certificate has."""
        raise NotImplementedError

    @property
    def rules(self) -> str:
        """The rules that the certificate rests on, as the checker reads them off its rule table."""
        raise NotImplementedError

    @property
    def networks(self) -> Sequence[Network]:
        """All whose activations count."""
        return [self.network]

    @cached_property
    def claim(self) -> str:
        """The text of depth.toml."""
        model = {"file": self.network.source, "sha256": self.network.digest}
        head = {"format": self.CLAIM_FORMAT, "semantics": SEMANTICS}
        return tomli_w.dumps(head | self.claimed() | {"model": model})

    @cached_property
    def certificate(self) -> str:
        """The text of depth.json."""
        head = {
            "format": self.CERTIFICATE_FORMAT,
            "producer": f"certbound {__version__}",
            "claim_sha256": hashlib.sha256(self.claim.encode()).hexdigest(),
            "assumptions": [*functions_of(self.networks), self.rules, SEMANTICS],
        }
        return json.dumps(head | self.proof(), indent=1) + "\n"

    @cached_property
    def report(self) -> str:
        """The text of depth.html."""
        return render(self.claim, self.certificate)

    def files(self) -> dict[str, str | bytes]:
        """Name below the folder -> contents of all that write() writes."""
        return {CLAIM: self.claim, CERTIFICATE: self.certificate, REPORT: self.report}

    def write(self, folder: str | Path, *, force: bool = False) -> Path:
        """Write depth.toml, depth.json, depth.html and what files() has besides, all or none."""
        return write(Path(folder), self.files(), force=force)
