"""What `certbound audit` does: audit, write what was asked for, and say how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ..activations import evidence as store
from ..lemma_language.file import Lemma
from ..report.lemma_atlas import WORDS, page
from .audit import Audit, audit_all
from .evidence import of_audit

COLUMNS = ["lemma", "verdict", "evidence", "left/right"]


def run(
    lemmas: Sequence[Lemma],
    *,
    jobs: int = 1,
    html: Path | None = None,
    output: Path | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> list[Audit]:
    """Audit the lemmas; write the atlas and the evidence. Raises CertboundError."""
    results = audit_all(lemmas, jobs, progress)
    if output is not None:
        store.write(output, {path: text for r in results for path, text in of_audit(r).items()})
    if html is not None:
        store.write(html.parent, {html.name: page(results)})
    return results


def title(results: Sequence[Audit]) -> str:
    """How many there are of each verdict."""
    counts = ", ".join(f"{sum(r.word == word for r in results)} {word}" for word in WORDS)
    return f"{len(results)} lemmas: {counts}"


def row(result: Audit) -> list[str]:
    """The cells of COLUMNS."""
    verdict = result.word if result.agrees else f"{result.word}, expected {result.lemma.expected}"
    return [result.lemma.id, verdict, result.evidence(), result.tightness()]


def status(results: Sequence[Audit]) -> int:
    """Exit status: 0 as expected, 1 something is refuted against expectation, 3 any other surprise."""
    wrong = {r.word for r in results if not r.agrees}
    return 1 if "refuted" in wrong else 3 if wrong else 0
