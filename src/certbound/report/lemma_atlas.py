"""The atlas: one self-contained page of audited lemmas, nothing fetched.

Choosing by verdict and pack needs no script. One small script searches for words; without it its field is not there.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..audit.audit import Audit, existence, layers_text, point
from ..lemma_language.grammar import parse_comparison
from ..lemma_language.render import latex, mathml
from .environment import environment

WORDS = ("proved", "refuted", "undecided")


def page(audits: Sequence[Audit]) -> str:
    """The HTML text."""
    packs: dict[str, list[dict[str, Any]]] = {}
    for audit in audits:
        packs.setdefault(audit.lemma.id.rpartition("/")[0].rpartition("/")[2], []).append(_entry(audit))
    counts = {word: sum(a.word == word for a in audits) for word in WORDS}
    surprises = [a.lemma.id for a in audits if not a.agrees]
    script = (Path(__file__).parent / "templates" / "search.js").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return str(
        environment()
        .get_template("atlas.html.j2")
        .render(packs=packs, counts=counts, total=len(audits), surprises=surprises, script=script, script_digest=digest)
    )


def _entry(audit: Audit) -> dict[str, Any]:
    lemma = audit.lemma
    plain = audit.to_json()
    claims = [parse_comparison(text, lemma.id) for text in lemma.claim_texts]
    definitions = [f"<math>{_definition(left, right)}</math>" for left, right in lemma.abbreviations]
    return {
        **plain,
        "agrees": audit.agrees,
        "claims": [mathml(c) for c in claims],
        "existence": existence(lemma),
        "latex": [latex(c) for c in claims],
        "definitions": definitions,
        "hypotheses": [
            {
                "math": mathml(parse_comparison(h.text, lemma.id)) if h.text else mathml(h.comparison),
                "for": ", ".join(h.indices),
                "where": ", ".join(map(str, h.where)),
                "needed": i in audit.needed,
            }
            for i, h in enumerate(lemma.hypotheses, start=1)
        ],
        "symbols": [f"{s.name}: {s.declared}" for s in lemma.symbols.values() if s.declared != "quantity"],
        "ratio": min(audit.found.ratio, 1.0) if audit.proof is not None else 0.0,
        "note": lemma.note,
        "numbers": _numbers(audit),
    }


def _numbers(audit: Audit) -> dict[str, Any]:
    """What the counterexample consists of: values of symbols, and the layers of a network."""
    found = audit.found.smallest
    return {} if found is None else {**point(found)["values"], **layers_text(found)}


def _definition(left: Any, right: Any) -> str:
    return (
        mathml(left).removeprefix("<math display='block'>").removesuffix("</math>")
        + "<mo>=</mo>"
        + mathml(right).removeprefix("<math display='block'>").removesuffix("</math>")
    )
