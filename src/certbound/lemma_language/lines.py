"""Where in a lemma file a key stands, for messages: a scan of its lines, of text that TOML has read already."""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w-]+)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=""")
_TARGET = re.compile(r"([\w-]+)(?:\[(\d+)\])?(?:\.(.*))?", re.DOTALL)
_STATES = ("claim", "fact", "by")  # of a table among several, what a message is most often about


def line_of(text: str, key: str) -> int | None:
    """The line, from 1, of a key such as claim, symbols.x or proof[2]; None if it is not found."""
    match = _TARGET.fullmatch(key)
    if match is None:
        return None
    table, count, inner = match[1], int(match[2] or 0), match[3]
    header: int | None = None
    found: dict[str, int] = {}
    seen, here, quotes = 0, "", ""
    for number, line in enumerate(text.splitlines(), start=1):
        if quotes:  # within a string of several lines nothing is a key
            quotes = "" if quotes in line else quotes
            continue
        if start := _HEADER.fullmatch(line):
            here = start[2]
            seen += here == table
            if here == table and count in (0, seen):
                header = header or number
        elif key_here := _KEY.match(line):
            name = next(part for part in key_here.groups() if part is not None)
            if not here and name == table:
                return number
            if here == table and count in (0, seen):
                found.setdefault(name, number)
        quotes = next((q for q in ('"""', "'''") if line.count(q) == 1), "")
    if inner is not None:
        return found.get(inner, header)
    return next((found[name] for name in _STATES if count and name in found), header)
