"""A folder as the part of a safety case that it is, in Goal Structuring Notation (GSN Community Standard, version 3).

Each claimed bound is a goal, each assumption a context or an assumption, the certificate a solution with its digest and
the command that checks it again. What certbound says nothing about is there too, as goals that are not developed: that
the program which runs computes what the real numbers say, and that operation stays in the domain.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from ..certificate.check import CERTIFICATE, check_many
from ..errors import RejectedError
from ..files import read_json
from ..version import __version__
from .pages import kind_of
from .statement import Statement, statement

GOAL, STRATEGY, SOLUTION, CONTEXT, ASSUMPTION = "G", "S", "Sn", "C", "A"
UNDEVELOPED = (
    "The program that runs computes the network within an error that its user has bounded "
    "(claims are about real arithmetic)",
    "In operation every input lies in the domain",
    "In operation the parameters stay in the domain",
)
_WIDE, _TALL, _APART, _LINE, _COLUMNS = 200, 78, 30, 14, 26


@dataclass
class Element:
    """An element: its letter decides its kind. ``supported_by``, ``in_context_of``: ids of others."""

    id: str
    text: str
    supported_by: list[str] = field(default_factory=list)
    in_context_of: list[str] = field(default_factory=list)
    undeveloped: bool = False

    @property
    def kind(self) -> str:
        """The letters of the id."""
        return self.id.rstrip("0123456789")


def safety_case(folder: Path, models: Sequence[Path] = ()) -> list[Element]:
    """The elements, the root first. The checker is run now; RejectedError if it does not call the claim valid."""
    said, (row,) = statement(folder), check_many([folder], models)
    if row.result.status or row.model is None:
        raise RejectedError(
            f"no safety case: the checker says {row.result.verdict}: {row.result.reason}",
            status=row.result.status or 2,
            where=str(folder),
        )
    return list(_elements(said, row.model.name))


def _elements(said: Statement, model: str) -> Iterator[Element]:
    kind = kind_of(said.folder)
    (name, digest), *_ = said.digests.items()
    contexts = [f"Model {name}, SHA-256 {digest[:16]}…", *said.domain]
    supposed = [r.removeprefix("supposed: ") for r in said.remarks if r.startswith("supposed: ")]
    limits = [r for r in said.remarks if not r.startswith("supposed: ")]
    assumptions = supposed or [f"Rules {_rules(said)}, proved on paper in proofs/"]
    open_goals = [f"{GOAL}{len(said.bounds) + 3 + i}" for i in range(len(UNDEVELOPED))]
    context_ids = [f"{CONTEXT}{i + 1}" for i in range(len(contexts) + len(limits))]
    assumption_ids = [f"{ASSUMPTION}{i + 1}" for i in range(len(assumptions))]
    bounds = [f"{GOAL}{i + 3}" for i in range(len(said.bounds))]
    yield Element(f"{GOAL}1", f"The use of {name} may rest on the bounds below", [f"{GOAL}2", *open_goals])
    yield Element(f"{GOAL}2", f"The bounds claimed of {name} hold on the domain", [f"{STRATEGY}1"], context_ids)
    yield Element(
        f"{STRATEGY}1",
        "Each bound follows from one certificate that an independent checker recomputes exactly",
        bounds,
        assumption_ids,
    )
    for id, bound in zip(bounds, said.bounds, strict=True):
        text = f"{bound.quantity} ≤ {bound.shown}" + (f" (norm {bound.norm}, tier {bound.tier})" if bound.tier else "")
        yield Element(id, text, [f"{SOLUTION}1"])
    command = f"certbound check {kind.claim} {kind.certificate} {model}"
    evidence = f"{kind.certificate}, SHA-256 {said.digests[kind.certificate][:16]}…; again by: {command}"
    yield Element(f"{SOLUTION}1", evidence)
    for id, text in zip(open_goals, UNDEVELOPED, strict=True):
        yield Element(id, text, undeveloped=True)
    for id, text in zip(context_ids, [*contexts, *limits], strict=True):
        yield Element(id, text)
    for id, text in zip(assumption_ids, assumptions, strict=True):
        yield Element(id, text)


def _rules(said: Statement) -> str:
    kind = kind_of(said.folder)
    stated = read_json(said.folder / kind.certificate).get("assumptions", []) if kind.certificate == CERTIFICATE else []
    return "; ".join(map(str, stated))[:600] or "named in the certificate"


def as_yaml(elements: Sequence[Element]) -> str:
    """The elements as gsn2x (https://jonasthewolf.github.io/gsn2x) reads them: YAML, a table for each id."""
    lines = [f"# Written by certbound {__version__}: a safety case in Goal Structuring Notation, as gsn2x reads it."]
    for element in elements:
        lines.append(f"{element.id}:")
        lines.append(f"  text: {json.dumps(element.text, ensure_ascii=False)}")
        for key, ids in (("supportedBy", element.supported_by), ("inContextOf", element.in_context_of)):
            if ids:
                lines.append(f"  {key}: [{', '.join(ids)}]")
        if element.undeveloped:
            lines.append("  undeveloped: true")
    return "\n".join(lines) + "\n"


def as_svg(elements: Sequence[Element]) -> str:
    """The elements drawn, a row for each level, contexts and assumptions on the left of what they are about."""
    by_id = {element.id: element for element in elements}
    rows, seen = [[elements[0].id]], {elements[0].id}
    while below := [b for a in rows[-1] for b in by_id[a].supported_by if b not in seen]:
        rows.append(list(dict.fromkeys(below)))
        seen.update(below)
    places: dict[str, tuple[float, float]] = {}
    y = float(_APART)
    for row in rows:  # contexts and assumptions in a column of their own, on the left
        low = y
        for id in (c for owner in row for c in by_id[owner].in_context_of):
            places[id] = (_APART, low)
            low += _height(by_id[id]) + _APART
        for at, id in enumerate(row):
            places[id] = (_APART + (at + 1) * (_WIDE + _APART), y)
        y = max(low, y + max(_height(by_id[id]) for id in row) + _APART) + _APART
    width = max(x for x, _ in places.values()) + _WIDE + _APART
    lines = [_arrow(places, by_id, a, b, full) for a, b, full in _links(elements)]
    boxes = [_box(by_id[id], *place) for id, place in places.items()]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {y:g}" width="{width:g}" height="{y:g}" '
        'font-family="system-ui, DejaVu Sans, sans-serif" font-size="11" role="img">\n'
        f"<!-- Written by certbound {__version__} -->\n<title>Safety case in Goal Structuring Notation</title>\n"
        '<rect width="100%" height="100%" fill="#fff"/>\n'
        '<defs><marker id="full" markerWidth="9" markerHeight="9" refX="8" refY="4" orient="auto">'
        '<path d="M0 0 L8 4 L0 8 Z"/></marker><marker id="open" markerWidth="9" markerHeight="9" refX="8" refY="4" '
        'orient="auto"><path d="M0 0 L8 4 L0 8 Z" fill="#fff" stroke="#000"/></marker></defs>\n'
    )
    return head + "\n".join([*lines, *boxes]) + "\n</svg>\n"


def _links(elements: Sequence[Element]) -> Iterator[tuple[str, str, bool]]:
    for element in elements:
        yield from ((element.id, below, True) for below in element.supported_by)
        yield from ((element.id, beside, False) for beside in element.in_context_of)


def _wrapped(element: Element) -> list[str]:
    return textwrap.wrap(element.text, _COLUMNS, break_long_words=True)[:24]


def _height(element: Element) -> int:
    return max(_TALL, (len(_wrapped(element)) + (5 if element.kind in ("A", "Sn") else 3)) * _LINE)


def _arrow(places: dict[str, tuple[float, float]], by_id: dict[str, Element], a: str, b: str, full: bool) -> str:
    (x1, y1), (x2, y2) = places[a], places[b]
    if full:
        ends = (x1 + _WIDE / 2, y1 + _height(by_id[a]), x2 + _WIDE / 2, y2)
    else:
        ends = (x1, y1 + _TALL / 2, x2 + _WIDE + 10, y2 + _height(by_id[b]) / 2)
    x1, y1, x2, y2 = ends
    return (
        f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" stroke="#000" '
        f'marker-end="url(#{"full" if full else "open"})"/>'
    )


def _box(element: Element, x: float, y: float) -> str:
    tall = _height(element)
    match element.kind:
        case "S":
            shape = f'<path d="M{x + 14:g} {y:g} h{_WIDE - 14} l-14 {tall} h-{_WIDE - 14} Z"'
        case "Sn":
            shape = (
                f'<ellipse cx="{x + _WIDE / 2:g}" cy="{y + tall / 2:g}" rx="{_WIDE / 2 + 12:g}" ry="{tall / 2 + 12:g}"'
            )
        case "C":
            shape = f'<rect x="{x:g}" y="{y:g}" width="{_WIDE}" height="{tall}" rx="18"'
        case "A":
            shape = (
                f'<ellipse cx="{x + _WIDE / 2:g}" cy="{y + tall / 2:g}" rx="{_WIDE / 2 + 10:g}" ry="{tall / 2 + 8:g}"'
            )
        case _:
            shape = f'<rect x="{x:g}" y="{y:g}" width="{_WIDE}" height="{tall}"'
    parts = [f'<g><title>{escape(element.text)}</title>{shape} fill="#fff" stroke="#000"/>']
    left, top = (x + 22, y + 30) if element.kind in ("A", "S", "Sn") else (x + 12, y + 18)
    anchor = ""
    if element.kind in ("A", "Sn"):  # in an ellipse, whose upper and lower lines are short
        left, anchor = x + _WIDE / 2, ' text-anchor="middle"'
    parts.append(f'<text x="{left:g}" y="{top:g}" font-weight="bold"{anchor}>{element.id}</text>')
    parts += [
        f'<text x="{left:g}" y="{top + _LINE * (i + 1):g}"{anchor}>{escape(line)}</text>'
        for i, line in enumerate(_wrapped(element))
    ]
    if element.undeveloped:
        middle, low = x + _WIDE / 2, y + tall
        parts.append(f'<path d="M{middle:g} {low:g} l8 8 l-8 8 l-8 -8 Z" fill="#fff" stroke="#000"/>')
    if element.kind == "A":
        parts.append(f'<text x="{x + _WIDE - 4:g}" y="{y + tall + 6:g}">A</text>')
    return "".join(parts) + "</g>"
