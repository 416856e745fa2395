"""What `certbound audit` does: audit, write what was asked for, and say how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ..errors import CertboundError
from ..evidence_files import refuse_foreign, write, write_file
from ..report.lemma_atlas import WORDS, page
from .audit import Audit, audit_all, choose
from .evidence import expected_files, of_audit

COLUMNS = ["lemma", "verdict", "evidence", "left/right"]


def run(
    lemmas: Sequence[Path],
    everything: bool,
    *,
    jobs: int = 1,
    html: Path | None = None,
    output: Path | None = None,
    force: bool = False,
    progress: Callable[[str], None] = lambda _: None,
) -> list[Audit]:
    """Audit the lemmas of the files, ids or packs, or all; write the atlas and the evidence. Raises CertboundError."""
    chosen = choose(lemmas, everything)
    if output is not None:
        files = {lemma.id: lemma.file for lemma in chosen}
        for lemma in chosen:
            if files[lemma.id] != lemma.file:
                raise CertboundError(
                    f"it has the id {lemma.id}, as {files[lemma.id]} has: their evidence would be the same files",
                    where=lemma.file,
                    hint="audit them one at a time, with another -o for each",
                )
        refuse_foreign(output, {path: None for lemma in chosen for path in expected_files(lemma)}, force=force)
    if html is not None:
        refuse_foreign(html.parent, {html.name: None}, force=force)
    results = audit_all(chosen, jobs, progress)
    if output is not None:
        write(output, {path: text for r in results for path, text in of_audit(r).items()}, force=force)
    if html is not None:
        write_file(html, page(results), force=force)
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
