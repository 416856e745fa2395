"""The verdict line of a page: what one run of ``certbound check --report`` saw, kept in the page it was written to.

The page is made again from claim, certificate and this line, which proves nothing: whoever doubts it checks again.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import asdict, dataclass

from ..checker_files import checker_digest
from ..errors import CertboundError
from ..files import parse_json
from ..version import __version__
from .shapes import Misshapen, expect, one_of

VERDICTS = ("valid", "rejected", "malformed", "incomplete")
_META = re.compile(r'<meta name="certbound-checked" content="([^"]{0,8192})">')
_HEAD = 1 << 14  # characters of a page in which its line stands
_SHAPE = {
    "verdict": one_of(*VERDICTS),
    "reason": str,
    "date": str,
    "checker": str,
    "digest": str,
    "claim_sha256": str,
    "certificate_sha256": str,
}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_LONGEST = 2000  # characters of a reason


@dataclass(frozen=True)
class Checked:
    """The checker's ``verdict`` and ``reason``; the ``date`` it was asked; its version and digest; of which files."""

    verdict: str
    reason: str
    date: str
    checker: str
    digest: str
    claim_sha256: str
    certificate_sha256: str

    @classmethod
    def now(cls, verdict: str, reason: str, date: str, claim_sha256: str, certificate_sha256: str) -> Checked:
        """By the installed checker."""
        return cls(verdict, reason[:_LONGEST], date, __version__, checker_digest(), claim_sha256, certificate_sha256)

    @property
    def text(self) -> str:
        """What the page's head holds."""
        return json.dumps(asdict(self), ensure_ascii=False)

    def require(self, claim_sha256: str, certificate_sha256: str) -> None:
        """Raises CertboundError if it is about other files."""
        if (self.claim_sha256, self.certificate_sha256) != (claim_sha256, certificate_sha256):
            raise CertboundError("the verdict line is about another claim or certificate", hint="check --report again")


def checked_in(page: str) -> Checked | None:
    """The line in the head of a page; None if there is none that has the form of one."""
    if (found := _META.search(page[:_HEAD])) is None:
        return None
    try:
        table = parse_json(html.unescape(found[1]))
        expect(table, _SHAPE)
    except (ValueError, Misshapen):
        return None
    formed = _DATE.fullmatch(table["date"]) and all(
        _DIGEST.fullmatch(table[key]) for key in ("digest", "claim_sha256", "certificate_sha256")
    )
    return Checked(**table) if formed and table.keys() == _SHAPE.keys() else None
