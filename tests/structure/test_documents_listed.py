"""Every document has its place in the documentation site's contents."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_document_is_in_the_contents_of_the_site() -> None:
    """To mend it: a line under nav in mkdocs.yml. Rules of proofs/ are pages of rules/."""
    listed = set(re.findall(r"(?:: |- )([\w/-]+\.md)$", (ROOT / "mkdocs.yml").read_text(), re.MULTILINE))
    documents = {file.relative_to(ROOT / "docs").as_posix() for file in ROOT.glob("docs/**/*.md")}
    rules = {f"rules/{file.name}" for file in (ROOT / "proofs").glob("*.md")}
    assert documents | rules <= listed, (documents | rules) - listed
